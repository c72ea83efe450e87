//! A roster brought into a festival: from the sheet to shifts with people on them, twice without doubling, and taken back
//! whole.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use ildsjel::domain::phone::Region;
use ildsjel::domain::rules::Rules;
use ildsjel::domain::shift::AssignmentState;
use ildsjel::domain::{Edit, Festival, Ids, Op, Person, Snapshot, Zone};
use ildsjel::exchange::meaning::{self, Event, Meaning};
use ildsjel::exchange::plan::{Decision, Subject};
use ildsjel::exchange::roster::{self, Options, Roster, Thing, Verdict};
use ildsjel::store::Store;
use ildsjel::table;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/sheets/");

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn founding() -> Edit {
    let mut ids = Ids::seeded(1);
    let mut edit = Edit::new(Op::NewFestival { name: "Fjordlyd".into() });
    edit.insert(&Festival {
        id: ids.next(),
        name: "Fjordlyd".into(),
        first_day: day("2026-07-02"),
        last_day: day("2026-07-05"),
        zone: Zone::default(),
        day_cut: 360,
        region: "NO".into(),
    });
    edit
}

fn festival() -> Snapshot {
    let mut festival = Snapshot::default();
    festival.apply(&founding()).unwrap();
    festival
}

fn read(bytes: &[u8]) -> Meaning {
    let event = Event {
        name: "Fjordlyd".into(),
        first_day: day("2026-07-02"),
        last_day: day("2026-07-05"),
        zone: Zone::default(),
        region: Region::No,
    };
    meaning::of(&table::read(bytes, None, &table::Options::default()).unwrap(), &event)
}

fn fixture(path: &str) -> Meaning {
    read(&std::fs::read(format!("{FIXTURES}{path}")).unwrap())
}

fn plan(meaning: &Meaning, festival: &Snapshot, decisions: &BTreeMap<usize, Decision>) -> Roster {
    plan_of("", meaning, festival, decisions)
}

fn plan_of(crew: &str, meaning: &Meaning, festival: &Snapshot, decisions: &BTreeMap<usize, Decision>) -> Roster {
    let options = Options { file: "vakter.csv".into(), crew: crew.into(), today: day("2026-06-01") };
    roster::plan(meaning, festival, &Rules::standard(), &options, decisions, &mut Ids::seeded(7 + festival.revision.unsigned_abs()))
}

fn bring(meaning: &Meaning, festival: &mut Snapshot) -> Roster {
    let roster = plan(meaning, festival, &BTreeMap::new());
    festival.apply(&roster.edit).unwrap();
    roster
}

/// `Bar 2026-07-03T18:00 2: Åse Næss` for each shift.
fn shifts(festival: &Snapshot) -> Vec<String> {
    let mut all: Vec<String> = festival
        .shifts
        .iter()
        .map(|shift| {
            let needs: Vec<_> = festival.needs_of(shift.id).collect();
            let target: i64 = needs.iter().map(|need| need.target).sum();
            let on = needs.iter().flat_map(|need| festival.assignments_to(need.id));
            let mut names: Vec<String> = on.map(|row| festival.people.get(row.person).unwrap().name()).collect();
            names.sort();
            let crew = &festival.crews.get(shift.crew).unwrap().name;
            format!("{crew} {} {target}: {}", shift.when.from_local.format("%dT%H:%M"), names.join(", "))
        })
        .collect();
    all.sort();
    all
}

#[test]
fn a_workbook_with_crews_comes_in_whole() {
    let mut festival = festival();
    let roster = bring(&fixture("06_sections_merged_titles/vaktliste.xlsx"), &mut festival);
    assert_eq!(
        shifts(&festival),
        [
            "Bar 03T18:00 1: Åse Næss",
            "Bar 03T22:00 2: Pål Sørlie",
            "Scene 04T10:00 1: Göran Åkerblom",
            "Scene 04T16:00 1: Tor-Erik Haugen"
        ]
    );
    let people = roster.counts(|thing| matches!(thing, Thing::Person(_)));
    assert_eq!((people.new, people.waits, people.refused), (5, 0, 0));
    let confirmed = festival.assignments.iter().filter(|row| row.state == AssignmentState::Confirmed).count();
    let asked = festival.assignments.iter().filter(|row| row.state == AssignmentState::Asked).count();
    assert_eq!((confirmed, asked), (3, 1));
    let bar = festival.crews.iter().find(|crew| crew.name == "Bar").unwrap();
    let leader = festival.members_of(bar.id).find(|row| row.role == ildsjel::domain::Role::Leader).unwrap();
    assert_eq!(festival.people.get(leader.person).unwrap().name(), "Bjørn Ødegård");
}

#[test]
fn the_same_sheet_once_more_changes_nothing() {
    for path in [
        "02_roster_utf16le_tab/vaktliste.txt",
        "06_sections_merged_titles/vaktliste.xlsx",
        "07_matrix_people_days/turnus.xlsx",
        "12_swedish_club_export/export.csv",
        "23_slots_posts/vaktplan.csv",
        "05_google_forms_signup/skjemasvar.csv",
        "29_days_as_sheets/vaktliste.xlsx",
    ] {
        let mut festival = festival();
        let meaning = fixture(path);
        let first = bring(&meaning, &mut festival);
        assert!(!first.edit.is_empty(), "{path}");
        let (before, people) = (shifts(&festival), festival.people.len());
        let again = plan(&meaning, &festival, &BTreeMap::new());
        assert!(again.edit.is_empty(), "{path}: {:#?}", again.edit);
        assert!(
            again.lines.iter().all(|line| !matches!(line.verdict, Verdict::New | Verdict::Changed(_))),
            "{path}: {:#?}",
            again.lines
        );
        assert_eq!((shifts(&festival), festival.people.len()), (before, people), "{path}");
    }
}

#[test]
fn one_undo_takes_all_of_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::create(folder.path().join("f.ildsjel"), &founding()).unwrap();
    let before = format!("{:?}", shifts(store.snapshot()));
    let turnus = fixture("07_matrix_people_days/turnus.xlsx");
    let waiting = plan(&turnus, store.snapshot(), &BTreeMap::new());
    assert_eq!(waiting.lines.iter().filter(|line| line.verdict == Verdict::Crewless).count(), 10, "nobody says whose shifts");
    let roster = plan_of("Bar", &turnus, store.snapshot(), &BTreeMap::new());
    let _ = store.apply(&roster.edit).unwrap();
    assert_eq!((store.snapshot().shifts.len(), store.snapshot().people.len(), store.snapshot().availability.len()), (10, 5, 5));
    let _ = store.undo().unwrap().unwrap();
    let after = store.snapshot();
    assert_eq!(format!("{:?}", shifts(after)), before);
    assert!(after.people.is_empty() && after.shifts.is_empty() && after.crews.is_empty() && after.availability.is_empty());
    store.close().unwrap();
}

#[test]
fn people_who_are_there_are_found_and_a_doubt_waits() {
    let mut festival = festival();
    let mut edit = Edit::new(Op::Add { table: ildsjel::domain::Table::Person, name: String::new() });
    let mut ids = Ids::seeded(3);
    let mut known = Person::new(ids.next(), "Åse", "Næss");
    known.phone = "+4740000012".into();
    edit.insert(&known);
    let mut other = Person::new(ids.next(), "Pål", "Sørlie");
    other.phone = "+4740000099".into();
    edit.insert(&other);
    festival.apply(&edit).unwrap();
    let sheet =
        "Dato;Fra;Til;Gjeng;Navn;Mobil\n3.7.2026;18;22;Bar;Aase Naess;400 00 012\n3.7.2026;18;22;Bar;Pål Sørlie;400 00 013\n";
    let meaning = read(sheet.as_bytes());
    let roster = plan(&meaning, &festival, &BTreeMap::new());
    let person = |name: &str| roster.lines.iter().find(|line| line.thing == Thing::Person(name.into())).unwrap().clone();
    assert!(matches!(person("Pål Sørlie").verdict, Verdict::Doubtful(_)), "{:?}", person("Pål Sørlie"));
    assert!(!matches!(person("Aase Naess").verdict, Verdict::New), "{:?}", person("Aase Naess"));
    let waits =
        roster.lines.iter().filter(|line| matches!(line.thing, Thing::OnShift { .. }) && line.verdict == Verdict::Waits).count();
    assert_eq!(waits, 1);
    // The leader says who it is, and the rest follows.
    let human = person("Pål Sørlie").human().unwrap();
    let decided = plan(&meaning, &festival, &BTreeMap::from([(human, Decision::Same(Subject::Person(other.id)))]));
    festival.apply(&decided.edit).unwrap();
    assert_eq!(festival.people.len(), 2);
    assert_eq!(shifts(&festival), ["Bar 03T18:00 2: Pål Sørlie, Åse Næss"]);
}

#[test]
fn what_clashes_is_listed_and_what_is_unclear_waits() {
    let mut festival = festival();
    let sheet = "Dato;Fra;Til;Gjeng;Navn\n3.7.2026;18;22;Bar;Åse Næss\n3.7.2026;20;23;Scene;Åse Næss\ntor 3.7.;18;22;Bar;Jo Lie\n";
    let roster = bring(&read(sheet.as_bytes()), &mut festival);
    assert!(!roster.clashes.is_empty());
    assert!(roster.lines.iter().any(|line| matches!(line.thing, Thing::Shift { .. }) && line.verdict == Verdict::Unclear));
    assert_eq!(shifts(&festival).len(), 2);
}

#[test]
fn a_longer_list_adds_to_a_shift() {
    let mut festival = festival();
    let _ = bring(&read(b"Dato;Tid;Gjeng;Navn\n3.7.2026;18-22;Bar;Kari Moe\n"), &mut festival);
    let roster = bring(&read("Dato;Tid;Gjeng;Navn\n3.7.2026;18-22;Bar;Kari Moe, Jo Lie, LEDIG\n".as_bytes()), &mut festival);
    assert_eq!(shifts(&festival), ["Bar 03T18:00 3: Jo Lie, Kari Moe"]);
    assert!(
        roster.lines.iter().any(|line| matches!(line.thing, Thing::Shift { .. }) && matches!(line.verdict, Verdict::Changed(_)))
    );
}
