//! Workbooks with a list of people on each of several sheets: all of them come in together, each under its name, and sheets
//! that are something else are told by name.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/books.rs"]
mod books;
#[path = "support/sheets.rs"]
mod sheets;

use std::process::Command;

use books::book;
use ildsjel::domain::phone::Region;
use ildsjel::domain::{Edit, Ids, Op, Role, Snapshot};
use ildsjel::exchange::draft::Note;
use ildsjel::exchange::plan::{self, Counts, Decision, Doubt, Plan, Subject, Verdict};
use ildsjel::exchange::read::WhyUnread::{Empty, Hidden, Other};
use ildsjel::exchange::read::{self, Place, Unread, WhyUnread};
use ildsjel::exchange::{columns, meaning};
use ildsjel::lang::{Lang, Language};
use ildsjel::store::Store;
use ildsjel::table;
use sheets::{World, event};

fn over(sheets: &[(&str, &str)], data: &Snapshot) -> Plan {
    let book = table::read(&book(sheets), None, &table::Options::default()).unwrap();
    let mut sheet = read::of(&book).unwrap();
    sheet.hear(&meaning::of(&book, &event()));
    let context = plan::Context { today: "2026-06-01".parse().unwrap(), region: Region::No };
    plan::plan(&sheet, &columns::guess(&sheet, Region::No), data, &context)
}

fn planned(sheets: &[(&str, &str)]) -> Plan {
    over(sheets, &Snapshot::default())
}

/// Who comes in as somebody new, with their crews.
fn names(plan: &Plan) -> Vec<String> {
    let new = plan.rows.iter().filter(|row| row.verdict == Verdict::New);
    new.map(|row| [row.draft.name(), row.draft.crews.join("+")].join(" ").trim().to_owned()).collect()
}

/// The places of rows that wait, as people know them, each with what is asked.
fn asked(plan: &Plan) -> Vec<(String, &Doubt)> {
    let lang = Lang::new(Language::Nb);
    let rows = plan.rows.iter().filter_map(|row| match &row.verdict {
        Verdict::Doubtful(doubts) => Some((lang.place(row.line, &plan.tabs), doubts.first()?)),
        _ => None,
    });
    rows.collect()
}

/// Everybody with their crews, as the festival has them.
fn members(data: &Snapshot) -> Vec<String> {
    let crews = |person| {
        let mut all: Vec<&str> = data.memberships_of(person).map(|row| data.crews.get(row.crew).unwrap().name.as_str()).collect();
        all.sort_unstable();
        all.join("+")
    };
    let mut all: Vec<String> = data.people.iter().map(|person| format!("{} {}", person.name(), crews(person.id))).collect();
    all.sort();
    all
}

const CREWS: [(&str, &str); 3] = [
    ("Bar", "Navn;Mobil;E-post\nKari Vik;400 10 001;kari@example.org\nOla Moe;400 10 002;\n"),
    ("Kiosk", "Navn;Telefon;Merknad\nPer Li;400 10 003;allergi\nKari Vik;400 10 001;\n"),
    ("Rigg", "Fornavn;Etternavn;Mobil\nSiv;Dal;400 10 004\nAnne Kari;Lie Moe;400 10 005\n"),
];

#[test]
fn a_sheet_for_each_crew_comes_in_whole_and_again_changes_nothing() {
    let plan = planned(&CREWS);
    assert_eq!(names(&plan), ["Kari Vik Bar", "Ola Moe Bar", "Per Li Kiosk", "Siv Dal Rigg", "Anne Kari Lie Moe Rigg"]);
    assert_eq!(plan.counts(), Counts { new: 5, changed: 1, ..Counts::default() });
    assert_eq!((plan.tabs.0.len(), plan.unread.len(), plan.unused.len()), (3, 0, 0));
    let mut data = Snapshot::default();
    data.apply(&plan.edit(&mut Ids::seeded(7), "folk.xlsx")).unwrap();
    assert_eq!(
        members(&data),
        ["Anne Kari Lie Moe Rigg", "Kari Vik Bar+Kiosk", "Ola Moe Bar", "Per Li Kiosk", "Siv Dal Rigg"],
        "who stands on two sheets is one person in both crews"
    );
    let kari = data.people.iter().find(|person| person.given == "Kari").unwrap();
    assert_eq!((kari.phone.as_str(), kari.email.as_str()), ("+4740010001", "kari@example.org"));
    assert_eq!(data.people.iter().find(|person| person.given == "Anne Kari").unwrap().family, "Lie Moe");
    assert!(over(&CREWS, &data).edit(&mut Ids::seeded(8), "folk.xlsx").is_empty());
}

#[test]
fn the_whole_import_is_taken_back_in_one_step() {
    let folder = tempfile::tempdir().unwrap();
    let mut store =
        Store::create(folder.path().join("f.ildsjel"), &Edit::new(Op::NewFestival { name: "Fjordlyd".into() })).unwrap();
    let plan = over(&CREWS, store.snapshot());
    let _ = store.apply(&plan.edit(&mut Ids::System, "folk.xlsx")).unwrap();
    assert_eq!((store.snapshot().people.len(), store.snapshot().crews.len()), (5, 3));
    let _ = store.undo().unwrap();
    assert!(store.snapshot().people.is_empty() && store.snapshot().crews.is_empty());
}

#[test]
fn swedish_sheets_with_and_without_headers() {
    let plan = planned(&[
        ("Bar", "Namn;Telefon\nKari Vik;070-174 06 05\nOla Moe;070-174 06 06\n"),
        ("Entré", "Namn;Tfn;Anteckning\nPer Li;070-174 06 07;x\n"),
        ("Scen", "Kari Vik;070-174 06 05\nSiv Dal;070-174 06 08\n"),
        ("Väntelista", "Namn;Telefon\nLiv Ek;070-174 06 09\n"),
    ]);
    assert_eq!(names(&plan), ["Kari Vik Bar", "Ola Moe Bar", "Per Li Entré", "Siv Dal Scen"]);
    assert!(plan.rows.iter().filter(|row| row.verdict == Verdict::New).all(|row| row.draft.phone.starts_with("+46701740")));
    assert_eq!(asked(&plan), [("2 i «Väntelista»".to_owned(), &Doubt::Withdrawn { seen: "Väntelista".into() })]);
}

#[test]
fn other_sheets_are_told_by_name_once() {
    let more = [
        ("Priser", "Vare;Pris\nØl;90\nPølse;40\n"),
        ("Utstyrsliste", "Navn;Antall;Pris\nkabel;20;50\nskjøteledning;4;90\n"),
        ("Vaktplan", "Dato;Tid;Post;Navn\nfre 3/7;18-22;Bar;Kari Vik\nlør 4/7;18-22;Bar;Ola Moe\n"),
        ("Dager", "Navn;Fredag;Lørdag\nKari Vik;x;\nOla Moe;;x\n"),
        ("Leverandører", "Navn;Telefon\nElektro Nord;400 10 077\n"),
        ("Ark7", ""),
        ("Scene", "Navn;Mobil\n"),
        ("[I fjor]", "Navn;Mobil\nEva Lund;400 10 009\n"),
    ];
    let plan = planned(&[CREWS[0], CREWS[1], more[0], more[1], more[2], more[3], more[4], more[5], more[6], more[7]]);
    assert_eq!(names(&plan), ["Kari Vik Bar", "Ola Moe Bar", "Per Li Kiosk"]);
    let told: Vec<(&str, WhyUnread)> = plan.unread.iter().map(|Unread { name, why }| (name.as_str(), *why)).collect();
    assert_eq!(
        told,
        [
            ("Priser", Other),
            ("Utstyrsliste", Other),
            ("Vaktplan", Other),
            ("Dager", Other),
            ("Leverandører", Other),
            ("Ark7", Empty),
            ("Scene", Empty),
            ("I fjor", Hidden)
        ]
    );
    for language in Language::ALL {
        let words = Lang::new(language).sheets_told(&plan);
        assert_eq!(words.len(), 4, "{words:?}");
        assert!(told.iter().all(|(name, _)| words.iter().filter(|line| line.contains(name)).count() == 1), "{words:?}");
    }
    // One list alone, and what is beside it.
    let plan = planned(&[("Ark1", CREWS[0].1), more[0], more[2]]);
    assert_eq!((names(&plan).len(), plan.tabs.0.len(), plan.unread.len()), (2, 0, 2));
    assert!(plan.new_crews().is_empty());
}

#[test]
fn the_list_is_found_beside_a_longer_rota() {
    let plan = planned(&[
        ("Vaktplan", "Dato;Fra;Til;Post;Navn;Mobil;Kommentar;Gjeng\nfre 3/7;18;22;Disk;Kari Vik;400 10 001;;Bar\n"),
        ("Folk", "Navn;Mobil\nKari Vik;400 10 001\nOla Moe;400 10 002\n"),
    ]);
    assert_eq!(names(&plan), ["Kari Vik", "Ola Moe"]);
    assert_eq!(plan.unread, [Unread { name: "Vaktplan".into(), why: WhyUnread::Other }]);
}

#[test]
fn names_of_sheets_that_say_nothing_make_no_crew() {
    let list = |at: usize| format!("Navn;Mobil\n{};400 10 00{at}\n", ["Kari Vik", "Ola Moe", "Siv Dal"][at - 1]);
    for pair in [["Ark1", "Ark2"], ["Sheet1", "Sheet2"], ["Blad1", "Blad2"], ["Oversikt", "Frivillige"], ["Påmeldte", "2026"]] {
        let (first, second) = (list(1), list(2));
        let plan = planned(&[(pair[0], &first), (pair[1], &second)]);
        assert_eq!((names(&plan).len(), plan.new_crews().len()), (2, 0), "{pair:?}");
    }
    let plan = planned(&[("BAR 2026", &list(1)), ("Kiosk (3)", &list(2)), ("Fredag", &list(3))]);
    assert_eq!(plan.new_crews(), ["Bar", "Kiosk"]);
    assert_eq!(plan.rows.last().unwrap().draft.note, "Fredag", "a day is kept as text");
}

#[test]
fn the_name_of_a_sheet_is_the_crew_that_exists() {
    let mut world = World::new();
    let _ = world.crew("Parkering");
    let list = |name: &str| format!("Navn;Mobil\n{name};400 10 001\n");
    let plan = over(&[("Parkeringen", &list("Kari Vik")), ("Bar", "Navn;Mobil\nOla Moe;400 10 002\n")], &world.data);
    assert_eq!(names(&plan), ["Kari Vik Parkering", "Ola Moe Bar"]);
    assert_eq!(plan.new_crews(), ["Bar"]);
    let read = Note::CrewRead { seen: "Parkeringen".into(), crew: "Parkering".into() };
    assert!(plan.rows.iter().any(|row| row.notes.contains(&read)));
    // A sheet alone is of a crew that is known, and of no other.
    let one = over(&[("Parkering", &list("Kari Vik"))], &world.data);
    assert_eq!(names(&one), ["Kari Vik Parkering"]);
    assert_eq!(names(&over(&[("Kontor", &list("Kari Vik"))], &world.data)), ["Kari Vik"]);
}

#[test]
fn crews_in_the_rows_count_before_the_name_of_the_sheet() {
    let list = |name: &str, at: usize| format!("Navn;Mobil;Gjeng\n{name};400 10 00{at};Bar\n");
    let plan = planned(&[("Ungdom", &list("Emma Li", 1)), ("Voksne", &list("Kari Vik", 2)), ("Bar", &list("Ola Moe", 3))]);
    assert_eq!(names(&plan), ["Emma Li Bar", "Kari Vik Bar", "Ola Moe Bar"]);
    assert_eq!(plan.unused, ["Ungdom", "Voksne"], "what is not used is told");
    // Headings on a sheet too.
    let plan = planned(&[
        ("Bar", "Navn;Mobil\nBAR UTE;\nKari Vik;400 10 001\nBAR INNE;\nOla Moe;400 10 002\n"),
        ("Kiosk", "Navn;Mobil\nPer Li;400 10 003\n"),
    ]);
    assert_eq!(names(&plan), ["Kari Vik Bar ute", "Ola Moe Bar inne", "Per Li Kiosk"]);
}

#[test]
fn doubts_and_faults_point_at_their_sheet_and_row() {
    let sheets = [
        ("Bar", "Navn;Mobil\nKari Vik;400 10 001\n;400 10 004\n"),
        ("Kiosk", "Navn;Mobil;Født\nPer Li;400 10 003;1789\nKari Vik;400 10 009;\nSiv Dal;400 10 005;1990\n"),
    ];
    let mut plan = planned(&sheets);
    let (nb, sv, en) = (Lang::new(Language::Nb), Lang::new(Language::Sv), Lang::new(Language::En));
    let words = |lang: &Lang| plan.handed_back().map(|row| lang.row_reason(row, &plan.tabs)).collect::<Vec<_>>();
    assert!(words(&nb)[0].starts_with("Rad 3 i «Bar»:") && words(&nb)[1].starts_with("Rad 2 i «Kiosk», «Født»"));
    assert!(words(&nb)[2].contains("Kari Vik på rad 2 i «Bar»"), "another number on another sheet is asked about");
    assert!(words(&sv)[0].starts_with("Rad 3 i ”Bar”:") && words(&en)[0].starts_with("Row 3 on “Bar”:"));
    // What is handed back keeps the crew that its sheet said.
    let file = String::from_utf8(plan.refused_csv(&nb)).unwrap();
    assert!(file.lines().nth(2).unwrap().contains(";Kiosk;Per Li;"), "{file}");
    let row = plan.rows.iter().find(|row| row.name == "Kari Vik" && Place::of(row.line).tab == 1).unwrap().line;
    let first = plan.rows.iter().find(|row| row.name == "Kari Vik").unwrap().line;
    assert!(plan.decide(row, Decision::Same(Subject::Row(first))));
    let mut data = Snapshot::default();
    data.apply(&plan.edit(&mut Ids::seeded(7), "folk.xlsx")).unwrap();
    assert_eq!(members(&data), ["Kari Vik Bar+Kiosk", "Siv Dal Kiosk"]);
}

#[test]
fn all_people_on_one_sheet_and_those_of_a_crew_on_another_are_the_same() {
    let plan = planned(&[
        ("Oversikt", "Navn;Gjeng\nKari Vik;Bar\nOla Moe;Bar\nPer Li;Kiosk\n"),
        ("Bar", "Navn;Mobil\nKari Vik;400 10 001\nOla Moe;400 10 002\n"),
        ("Kiosken", "Navn;Mobil\nPer Li;400 10 003\n"),
    ]);
    assert_eq!((asked(&plan).len(), plan.new_crews()), (0, vec!["Bar".to_owned(), "Kiosk".to_owned()]));
    let mut data = Snapshot::default();
    data.apply(&plan.edit(&mut Ids::seeded(7), "folk.xlsx")).unwrap();
    assert_eq!(members(&data), ["Kari Vik Bar", "Ola Moe Bar", "Per Li Kiosk"]);
    assert!(data.people.iter().all(|person| !person.phone.is_empty()));
    // Nothing speaks against it where one of them names no crew: all people with their numbers, and a list for each day.
    let plan =
        planned(&[("Alle", "Navn;Mobil\nKari Vik;400 10 001\nOla Moe;400 10 002\n"), ("Bar", "Ola Moe\nKari Vik\nLiv Ek\n")]);
    assert_eq!((names(&plan).len(), asked(&plan).len(), plan.counts().changed), (3, 0, 2));
    let plan = planned(&[("Fredag", "Navn\nKari Vik\nOla Moe\n"), ("Lørdag", "Navn\nKari Vik\nLiv Ek\n")]);
    assert_eq!((names(&plan).len(), asked(&plan).len()), (3, 0));
    let mut data = Snapshot::default();
    data.apply(&plan.edit(&mut Ids::seeded(7), "folk.xlsx")).unwrap();
    assert!(data.people.iter().any(|person| person.given == "Kari" && person.note == "Fredag\nLørdag"));
    // Of two crews, and nothing else to go by, it is asked.
    let plan = planned(&[("Bar", "Kari Vik\nOla Moe\nEva Lund\n"), ("Kiosk", "Per Li\nSiv Dal\nKari Vik\n")]);
    assert_eq!((names(&plan).len(), asked(&plan).len(), asked(&plan)[0].0.as_str()), (5, 1, "3 i «Kiosk»"));
}

#[test]
fn sheets_of_earlier_years_stay_out() {
    let list = "Navn;Mobil;Gjeng\nKari Vik;400 10 001;Bar\n";
    let plan = planned(&[("2024", list), ("2025", "Navn;Mobil;Gjeng\nPer Li;400 10 003;Bar\n"), ("2026", list)]);
    assert_eq!(names(&plan), ["Kari Vik Bar"]);
    assert_eq!(plan.unread.iter().map(|sheet| sheet.why).collect::<Vec<_>>(), [WhyUnread::Older; 2]);
    let plan = planned(&[("Bar", list), ("I fjor", "Navn;Mobil\nPer Li;400 10 003\n")]);
    assert_eq!((names(&plan).len(), plan.unread[0].why), (1, WhyUnread::Older));
}

#[test]
fn who_leads_a_sheets_crew_leads_it() {
    let sheets = [
        ("BAR", "Leder: Kari Vik 400 10 001\nNavn;Mobil\nKari Vik;400 10 001\nOla Moe;400 10 002\n"),
        ("Kiosk", "Leder: Liv Ek 400 10 008\nNavn;Mobil\nPer Li;400 10 003\n"),
    ];
    let mut data = Snapshot::default();
    data.apply(&planned(&sheets).edit(&mut Ids::seeded(7), "folk.xlsx")).unwrap();
    assert_eq!(members(&data), ["Kari Vik Bar", "Liv Ek Kiosk", "Ola Moe Bar", "Per Li Kiosk"]);
    let leads = data.memberships.iter().filter(|row| row.role == Role::Leader);
    let mut leaders: Vec<String> = leads.map(|row| data.people.get(row.person).unwrap().name()).collect();
    leaders.sort();
    assert_eq!(leaders, ["Kari Vik", "Liv Ek"]);
}

#[test]
fn each_sheet_has_its_own_way_of_writing() {
    let plan = planned(&[
        ("Bar", "Navn;Mobil;;Navn;Mobil\nKari Vik;400 10 001;;Ola Moe;400 10 002\nSiv Dal;400 10 003;;Per Li;400 10 004\n"),
        ("Kiosk", "Etternavn Fornavn;Mobil\nAas Nils;400 10 005\nLund Eva;400 10 006\n"),
        ("Rigg", "Navn;Mobil\nHansen Kari;400 10 007\nOlsen Per;400 10 008\nBerg Anna;400 10 009\n"),
        ("Scene", "Navn: Liv Ek\nTlf: 400 10 010\n\nNavn: Jo Hov\nTlf: 400 10 011\n"),
    ]);
    assert_eq!(
        names(&plan),
        [
            "Kari Vik Bar",
            "Siv Dal Bar",
            "Ola Moe Bar",
            "Per Li Bar",
            "Nils Aas Kiosk",
            "Eva Lund Kiosk",
            "Kari Hansen Rigg",
            "Per Olsen Rigg",
            "Anna Berg Rigg",
            "Liv Ek Scene",
            "Jo Hov Scene"
        ]
    );
    assert!(plan.rows.iter().filter(|row| row.verdict == Verdict::New).all(|row| row.draft.phone.starts_with("+47400100")));
}

#[test]
fn when_people_can_is_heard_of_each_sheet() {
    let plan = planned(&[
        ("Bar", "Navn;Mobil;Når kan du?\nKari Vik;400 10 001;fredag 18-22\n"),
        ("Kiosk", "Navn;Mobil;Når kan du?\nPer Li;400 10 003;kan ikke lørdag\nSiv Dal;400 10 004;fredag\n"),
    ]);
    let says: Vec<(&str, usize)> =
        plan.rows.iter().filter(|row| !row.says.is_empty()).map(|row| (row.name.as_str(), row.says.len())).collect();
    assert_eq!(says, [("Kari Vik", 1), ("Per Li", 1), ("Siv Dal", 1)]);
}

#[test]
fn tables_of_a_page_have_no_names_and_go_by_their_number() {
    let row = |cells: [&str; 2]| format!("<tr><td>{}</td><td>{}</td></tr>", cells[0], cells[1]);
    let table = |rows: &[[&str; 2]]| format!("<table>{}</table>", rows.iter().map(|cells| row(*cells)).collect::<String>());
    let page = [
        table(&[["Navn", "Mobil"], ["Kari Vik", "400 10 001"]]),
        table(&[["Navn", "Mobil"], ["Ola Moe", "400 10 002"]]),
        table(&[["Vare", "Pris"], ["Øl", "90"]]),
    ];
    let sheet =
        read::read(format!("<html><body>{}</body></html>", page.join("<p>")).as_bytes(), &read::Options::default()).unwrap();
    let context = plan::Context { today: "2026-06-01".parse().unwrap(), region: Region::No };
    let plan = plan::plan(&sheet, &columns::guess(&sheet, Region::No), &Snapshot::default(), &context);
    assert_eq!((names(&plan), plan.new_crews().len()), (vec!["Kari Vik".to_owned(), "Ola Moe".to_owned()], 0));
    assert_eq!((plan.tabs.0.join(","), plan.unread[0].name.as_str()), ("1,2".to_owned(), "3"));
}

#[test]
fn the_header_row_that_is_chosen_is_one_sheets() {
    let bytes = book(&[
        ("Bar", "Hvem;Ring\nNavn;Mobil\nKari Vik;400 10 001\n"),
        ("Kiosk", "Navn;Mobil\nPer Li;400 10 003\nSiv Dal;400 10 004\n"),
    ]);
    let options = table::Options { header: Some(2), header_of: Some(0), ..table::Options::default() };
    let sheet = read::of_as(&table::read(&bytes, None, &options).unwrap(), &options).unwrap();
    assert_eq!((sheet.rows.len(), sheet.header_line), (3, Some(2)), "no other sheet loses a row by it");
}

#[test]
fn the_command_line_brings_in_all_sheets_and_names_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("f.ildsjel");
    Store::create(&file, &Edit::new(Op::NewFestival { name: "Fjordlyd".into() })).unwrap().close().unwrap();
    let bytes = book(&[
        ("Bar", "Navn;Mobil\nKari Vik;400 10 001\nOla Moe;400 10 002\n"),
        ("Kiosk", "Navn;Mobil\nPer Li;400 10 003\n;400 10 004\nKari Vik;400 10 001\n"),
        ("Priser", "Vare;Pris\nØl;90\nPølse;40\n"),
    ]);
    std::fs::write(folder.path().join("folk.xlsx"), bytes).unwrap();
    let run = |lang: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ildsjel"));
        let args = ["--lang", lang, "import", "folk.xlsx", "--as", "people", "--file", "f.ildsjel"];
        let _ = command.args(args).current_dir(folder.path()).env("HOME", folder.path());
        for name in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"] {
            let _ = command.env(name, folder.path().join(name));
        }
        let ran = command.output().unwrap();
        (String::from_utf8(ran.stdout).unwrap(), String::from_utf8(ran.stderr).unwrap())
    };
    let (out, err) = run("nb");
    assert!(out.starts_with("3 nye, 1 endres, 0 som før, 0 i tvil, 1 ikke med, 0 hoppes over"), "{out}{err}");
    for words in ["Leste 2 ark: «Bar», «Kiosk».", "Arket «Priser» er ikke ei liste over folk", "Rad 3 i «Kiosk»: det mangler navn"]
    {
        assert_eq!(err.matches(words).count(), 1, "{err}");
    }
    let store = Store::open(&file).unwrap();
    assert_eq!(members(store.snapshot()), ["Kari Vik Bar+Kiosk", "Ola Moe Bar", "Per Li Kiosk"]);
    drop(store);
    let (out, err) = run("sv");
    assert!(err.contains("Läste 2 blad: ”Bar”, ”Kiosk”.") && err.contains("Rad 3 i ”Kiosk”"), "{out}{err}");
}
