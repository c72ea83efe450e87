//! Brings a sheet from anywhere all the way in, twice: as people and as a roster. Demanded is that nothing panics, that it ends,
//! that all that is told of stands in the book, that nobody is twice on a shift, and that the same file again changes nothing.
//!
//! ```text
//! cd tests/fuzz
//! cargo +nightly fuzz run --fuzz-dir . --sanitizer none meaning -- -dict=sheet.dict -max_len=4000 -timeout=20
//! ```
#![no_main]

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use ildsjel::domain::phone::Region;
use ildsjel::domain::rules::Rules;
use ildsjel::domain::time::Zone;
use ildsjel::domain::{Ids, Snapshot};
use ildsjel::exchange::meaning::{self, Event};
use ildsjel::exchange::{columns, plan, read, roster};
use ildsjel::table;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let day = |day| NaiveDate::from_ymd_opt(2026, 7, day).expect("a day");
    let (first_day, last_day) = (day(2), day(5));
    let options = table::Options { days: Some((first_day, last_day)), ..table::Options::default() };
    let Ok(book) = table::read(data, None, &options) else { return };
    let event = Event { name: "Revy".into(), first_day, last_day, zone: Zone::default(), region: Region::No };
    let meaning = meaning::of(&book, &event);
    for issue in &meaning.issues {
        let sheet = book.sheets.get(issue.sheet).expect("a sheet of the book");
        assert!(issue.row.is_none_or(|row| row < sheet.rows.len()), "{issue:?}");
    }
    let mut on = BTreeSet::new();
    for one in &meaning.assignments {
        assert!(one.shift < meaning.shifts.len() && one.person < meaning.people.len());
        assert!(on.insert((one.shift, one.person)), "twice on a shift: {one:?}");
    }
    let _ = meaning::json(&meaning, &book, &event);

    let mut festival = Snapshot::default();
    let wanted = roster::Options { file: "x".into(), crew: "Bar".into(), today: first_day };
    let bring = |festival: &Snapshot, seed| {
        roster::plan(&meaning, festival, &Rules::standard(), &wanted, &BTreeMap::new(), &mut Ids::seeded(seed)).edit
    };
    let edit = bring(&festival, 1);
    festival.apply(&edit).expect("an edit that can be made");
    assert!(bring(&festival, 2).writes.is_empty(), "the same roster again changes nothing");

    let Ok(sheet) = read::of(&book) else { return };
    let mut festival = Snapshot::default();
    let context = plan::Context { today: first_day, region: Region::No };
    let bring = |festival: &Snapshot, seed| {
        plan::plan(&sheet, &columns::guess(&sheet, Region::No), festival, &context).edit(&mut Ids::seeded(seed), "x")
    };
    let edit = bring(&festival, 3);
    festival.apply(&edit).expect("an edit that can be made");
    assert!(bring(&festival, 4).writes.is_empty(), "the same people again change nothing");
});
