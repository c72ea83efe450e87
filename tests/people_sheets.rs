//! Workbooks with a list of people on each of several sheets: all of them come in together, each under its name, and sheets
//! that are something else are told by name.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/books.rs"]
mod books;

use books::book;
use ildsjel::domain::Snapshot;
use ildsjel::domain::phone::Region;
use ildsjel::exchange::plan::{self, Plan};
use ildsjel::exchange::{columns, meaning, read};
use ildsjel::lang::{Lang, Language};
use ildsjel::table;

fn over(sheets: &[(&str, &str)], data: &Snapshot) -> Plan {
    let book = table::read(&book(sheets), None, &table::Options::default()).unwrap();
    let mut sheet = read::of(&book).unwrap();
    let day = |text: &str| text.parse().unwrap();
    let event = meaning::Event {
        name: "Fjordlyd".into(),
        first_day: day("2026-07-02"),
        last_day: day("2026-07-05"),
        zone: ildsjel::domain::Zone::default(),
        region: Region::No,
    };
    sheet.hear(&meaning::of(&book, &event));
    let context = plan::Context { today: "2026-06-01".parse().unwrap(), region: Region::No };
    plan::plan(&sheet, &columns::guess(&sheet, Region::No), data, &context)
}

#[test]
fn explore() {
    let Some(path) = std::env::var_os("EXPLORE") else { return };
    let text = std::fs::read_to_string(path).unwrap();
    let lang = Lang::new(Language::Nb);
    for case in text.split("\n====\n") {
        let sheets: Vec<(&str, &str)> = case.split("\n--- ").map(|part| part.trim_start_matches("--- ").split_once('\n').unwrap_or((part, ""))).collect();
        println!("\n######## {:?}", sheets.iter().map(|sheet| sheet.0).collect::<Vec<_>>());
        let plan = over(&sheets, &Snapshot::default());
        println!("{:?} {:?}", plan.counts(), plan.mapping.columns.iter().map(|c| format!("{}={:?}", c.header, c.field)).collect::<Vec<_>>());
        for words in lang.sheets_told(&plan) { println!("  ! {words}"); }
        for once in &plan.once { println!("  1x {}", lang.said_once(once)); }
        println!("  crews {:?}", plan.new_crews());
        for row in &plan.rows {
            let notes: Vec<String> = row.notes.iter().map(|n| lang.import_note(n, &plan.tabs)).collect();
            println!("  {} | {} | {} | {} {} | {:?} | leads {:?} | {} | {}", lang.place(row.line, &plan.tabs), lang.verdict(&row.verdict), row.name, row.draft.phone, row.draft.email, row.draft.crews, row.leads, lang.row_reason(row, &plan.tabs), notes.join(" / "));
            if !row.draft.extra.is_empty() || !row.draft.note.is_empty() { println!("      extra {:?} note {:?}", row.draft.extra, row.draft.note); }
        }
    }
}
