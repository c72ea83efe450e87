//! The history: who did what and when, of everything and of one thing, and what each entry changed.

use ildsjel::domain::*;
use ildsjel::lang::{Lang, Language};
use ildsjel::store::{Became, BroughtBack, Changed, Entry, Store, Thing};
use serde_json::json;
use uuid::Uuid;

use super::data::{Rows, day, first, rename, rows, store, time, when};

fn sentences(entries: &[Entry]) -> Vec<String> {
    let lang = Lang::new(Language::Nb);
    entries.iter().map(|entry| lang.sentence(&entry.op)).collect()
}

fn can_undo(store: &Store) -> Vec<bool> {
    store.history(100, 0).unwrap().iter().map(|entry| entry.can_undo).collect()
}

fn latest(store: &Store) -> Uuid {
    store.history(1, 0).unwrap()[0].id
}

fn apply(store: &mut Store, edit: Result<Edit, act::Cannot>) -> Uuid {
    store.apply(&edit.unwrap()).unwrap().op.unwrap()
}

fn changes(store: &Store, entry: Uuid) -> Vec<Changed> {
    store.changes_of(entry, 100).unwrap()
}

/// As `table name: what`.
fn words(changes: &[Changed]) -> Vec<String> {
    let what = |how: &Became| match how {
        Became::New => "new".to_owned(),
        Became::Deleted => "deleted".to_owned(),
        Became::Back => "back".to_owned(),
        Became::Erased => "erased".to_owned(),
        Became::Cell { column, old, new } => format!("{column} {old} {new}"),
    };
    changes.iter().map(|change| format!("{} {}: {}", change.row.table.name(), change.row.name, what(&change.how))).collect()
}

#[test]
fn latest_first_with_who_when_and_how_much() {
    let before = chrono::Utc::now().timestamp_millis();
    let (mut store, rows) = store();
    store.set_author("Bente");
    store.apply(&rename(&rows.person, "Moe")).unwrap();
    store.set_author("Jon");
    let join = act::clubs::add(store.snapshot(), &mut Ids::System, "Turnlaget");
    apply(&mut store, join);
    let all = store.history(100, 0).unwrap();
    assert_eq!(sentences(&all), ["La til foreninga Turnlaget", "Endret personen Åse Bjørnøy", "Lagde festivalen Revyfestivalen"]);
    assert_eq!(all.iter().map(|entry| entry.author.as_str()).collect::<Vec<_>>(), ["Jon", "Bente", ""]);
    assert_eq!(all.iter().map(|entry| entry.changes).collect::<Vec<_>>(), [1, 1, 17], "a new row is one change");
    assert!(all.iter().all(|entry| (before..=chrono::Utc::now().timestamp_millis()).contains(&entry.at)));
    assert_eq!(store.history(1, 1).unwrap(), all[1..2], "a page is a part of the whole");
    assert_eq!(store.history(100, 3).unwrap(), []);
}

#[test]
fn what_can_be_taken_back_is_known_also_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    let rows = rows();
    let mut store = Store::create(&path, &first(&rows)).unwrap();
    let renamed = store.apply(&rename(&rows.person, "Moe")).unwrap().op.unwrap();
    let club = act::clubs::add(store.snapshot(), &mut Ids::System, "Turnlaget");
    apply(&mut store, club);
    assert_eq!(can_undo(&store), [true, true, false], "the festival itself stays");
    store.undo_of(renamed).unwrap().unwrap();
    assert_eq!(can_undo(&store), [false, true, false, false], "an undo is no edit to be undone");
    let before = store.history(100, 0).unwrap();
    drop(store);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.history(100, 0).unwrap(), before);
    store.redo().unwrap().unwrap();
    assert_eq!(can_undo(&store), [false, false, true, true, false], "what was redone can be undone where it was done");
    assert_eq!(sentences(&store.history(1, 0).unwrap()), ["Gjorde om igjen: Endret personen Åse Bjørnøy"]);
    let before = store.history(100, 0).unwrap();
    drop(store);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.history(100, 0).unwrap(), before);
    store.undo_of(renamed).unwrap().unwrap();
    assert_eq!(store.snapshot().people.get(rows.person.id).unwrap().family, "Bjørnøy");
}

/// A festival in which all that belongs to the person was done one by one.
fn lived() -> (Store, Rows) {
    let rows = rows();
    let mut store = Store::in_memory().unwrap();
    let mut edit = Edit::new(Op::NewFestival { name: rows.festival.name.clone() });
    edit.insert(&rows.festival);
    edit.insert(&rows.club);
    edit.insert(&rows.place);
    edit.insert(&rows.crew);
    edit.insert(&rows.competence);
    edit.insert(&rows.programme);
    edit.insert(&rows.module);
    store.apply(&edit).unwrap();
    let mut ids = Ids::System;
    let add = act::people::add(store.snapshot(), &mut ids, &act::people::draft("Åse Bjørnøy"), None, day(9)).unwrap();
    store.apply(&add).unwrap();
    let person = act::added::<Person>(&add).unwrap();
    let draft = act::people::draft("Per Aunet");
    let other = act::people::add(store.snapshot(), &mut ids, &draft, None, day(9));
    apply(&mut store, other);
    let join = act::members::join(store.snapshot(), &mut ids, &[person], rows.crew.id, Role::Member);
    apply(&mut store, join);
    let mut shift = Edit::new(Op::Add { table: Table::Shift, name: "Bar".into() });
    shift.insert(&rows.shift);
    shift.insert(&Need { competences: Vec::new(), min_age: None, ..rows.need.clone() });
    store.apply(&shift).unwrap();
    let assign = act::assign::assign(store.snapshot(), &mut ids, person, rows.need.id, None, None);
    apply(&mut store, assign);
    let enrol = act::training::enrol(store.snapshot(), &mut ids, rows.programme.id, &[person]);
    apply(&mut store, enrol);
    let mut session = Edit::new(Op::Add { table: Table::Session, name: "Kveld 1".into() });
    session.insert(&Session { leader: None, ..rows.session.clone() });
    store.apply(&session).unwrap();
    let mut attend = Edit::new(Op::Attend { person: "Åse Bjørnøy".into(), session: "Kveld 1".into() });
    attend.insert(&Attendance { person, ..rows.attendance.clone() });
    store.apply(&attend).unwrap();
    let mut record = Edit::new(Op::Add { table: Table::CompetenceRecord, name: "Åse Bjørnøy".into() });
    record.insert(&CompetenceRecord { person, ..rows.record.clone() });
    store.apply(&record).unwrap();
    let rows = Rows { person: store.snapshot().people.get(person).unwrap().clone(), ..rows };
    (store, rows)
}

const ASE: [&str; 6] = [
    "La til beviset Åse Bjørnøy",
    "Førte frammøte for Åse Bjørnøy, Kveld 1",
    "Meldte Åse Bjørnøy på Hvordan lede frivillige",
    "Satte Åse Bjørnøy på Bar – Storscenen, tor. 8. juli 18:00–22:00",
    "Tok Åse Bjørnøy med i Bar",
    "La til personen Åse Bjørnøy",
];

#[test]
fn a_persons_history_tells_of_crews_shifts_training_and_certificates() {
    let (mut store, rows) = lived();
    let about = Thing::Person(rows.person.id);
    assert_eq!(sentences(&store.history_about(about).unwrap()), ASE);
    let own = store.history_of(Table::Person, rows.person.id.into()).unwrap();
    assert_eq!(sentences(&own), ASE[5..], "of the row alone");

    // Also when they are deleted, with all that belonged to them; and the deletion is in it.
    let delete = act::people::delete(store.snapshot(), rows.person.id);
    apply(&mut store, delete);
    let said = sentences(&store.history_about(about).unwrap());
    assert_eq!(said[0], "Slettet personen Åse Bjørnøy");
    assert_eq!(said[1..], ASE);
    let gone: Vec<String> = words(&changes(&store, latest(&store)));
    for what in ["membership Åse Bjørnøy", "assignment Åse Bjørnøy", "enrolment Åse Bjørnøy", "person Åse Bjørnøy"] {
        assert!(gone.contains(&format!("{what}: deleted")), "{what} is told by the name of who is gone: {gone:?}");
    }
    store.undo().unwrap().unwrap();
    let said = sentences(&store.history_about(about).unwrap());
    assert_eq!(said[0], "Angret: Slettet personen Åse Bjørnøy");
    assert!(words(&changes(&store, latest(&store))).contains(&"person Åse Bjørnøy: back".to_owned()));
}

#[test]
fn a_shifts_history_tells_of_needs_and_of_who_is_on_it() {
    let (mut store, rows) = lived();
    let about = Thing::Shift(rows.shift.id);
    assert_eq!(sentences(&store.history_about(about).unwrap()), [ASE[3], "La til vakta Bar"]);
    let moved = act::shifts::move_to(store.snapshot(), rows.shift.id, when(9, 18, 22));
    let entry = apply(&mut store, moved);
    assert_eq!(sentences(&store.history_about(about).unwrap())[0], "Flyttet Bar – Storscenen til fre. 9. juli 18:00–22:00");
    let cell = json!(time(9, 18)).to_string();
    assert!(words(&changes(&store, entry)).iter().any(|words| words.contains("from_local") && words.ends_with(&cell)));
    let more =
        act::needs::update(store.snapshot(), &Need { target: 5, ..store.snapshot().needs.get(rows.need.id).unwrap().clone() });
    let entry = apply(&mut store, more);
    assert_eq!(store.history_about(about).unwrap()[0].id, entry);
    let delete = act::shifts::delete(store.snapshot(), rows.shift.id);
    let entry = apply(&mut store, delete);
    assert_eq!(store.history_about(about).unwrap()[0].id, entry);
    assert_eq!(store.history_about(about).unwrap().len(), 5);
}

#[test]
fn who_was_moved_to_another_shift_stays_in_the_history_of_the_first() {
    let (mut store, rows) = lived();
    let mut ids = Ids::System;
    let (shift, need): (ShiftId, NeedId) = (ids.next(), ids.next());
    let mut edit = Edit::new(Op::Add { table: Table::Shift, name: "Kafé".into() });
    edit.insert(&Shift { id: shift, title: "Kafé".into(), when: when(10, 10, 14), ..rows.shift.clone() });
    edit.insert(&Need { id: need, shift, competences: Vec::new(), min_age: None, ..rows.need.clone() });
    store.apply(&edit).unwrap();
    let on = store.snapshot().assignments.iter().next().unwrap().id;
    let moved = act::assign::move_assignment(store.snapshot(), on, need, None);
    let moved = apply(&mut store, moved);
    let away = act::assign::unassign(store.snapshot(), on);
    let away = apply(&mut store, away);
    let first: Vec<Uuid> = store.history_about(Thing::Shift(rows.shift.id)).unwrap().iter().map(|entry| entry.id).collect();
    let second: Vec<Uuid> = store.history_about(Thing::Shift(shift)).unwrap().iter().map(|entry| entry.id).collect();
    assert_eq!((first.len(), first[0]), (3, moved), "made, put on, moved away");
    assert!(!first.contains(&away), "what happened to them elsewhere is not of this shift");
    assert_eq!(second[..2], [away, moved]);
}

#[test]
fn what_was_changed_cell_by_cell() {
    let (mut store, rows) = store();
    let noted = Person { family: "Moe".into(), note: "kjører".into(), ..rows.person.clone() };
    let mut edit = Edit::new(Op::Change { table: Table::Person, name: rows.person.name() });
    edit.update(&rows.person, &noted);
    let entry = store.apply(&edit).unwrap().op.unwrap();
    let all = changes(&store, entry);
    assert_eq!(words(&all), [r#"person Åse Moe: family "Bjørnøy" "Moe""#, r#"person Åse Moe: note "" "kjører""#]);
    assert!(all.iter().all(|change| change.row.id == Uuid::from(rows.person.id)));
    assert_eq!(words(&store.changes_of(entry, 1).unwrap()).len(), 1, "no more than asked for");

    let added = act::clubs::add(store.snapshot(), &mut Ids::System, "Turnlaget");
    let entry = apply(&mut store, added);
    assert_eq!(words(&changes(&store, entry)), ["club Turnlaget: new"]);
    store.undo().unwrap().unwrap();
    assert_eq!(words(&changes(&store, latest(&store))), ["club Turnlaget: deleted"], "a deleted row keeps its name");
    store.redo().unwrap().unwrap();
    assert_eq!(words(&changes(&store, latest(&store))), ["club Turnlaget: back"]);
    assert_eq!(changes(&store, Uuid::now_v7()), [], "an entry that is not there");
}

#[test]
fn from_any_point_a_thing_is_brought_back_and_that_too_is_history() {
    let (mut store, rows) = store();
    let beginning = latest(&store);
    let moe = store.apply(&rename(&rows.person, "Moe")).unwrap().op.unwrap();
    store.apply(&rename(&Person { family: "Moe".into(), ..rows.person.clone() }, "Lund")).unwrap();
    let id = Uuid::from(rows.person.id);
    let since = store.changes_since(Table::Person, id, beginning).unwrap();
    let cell = |old: &str, new: &str| Became::Cell { column: "family".into(), old: json!(old), new: json!(new) };
    assert_eq!(since, [cell("Moe", "Lund"), cell("Bjørnøy", "Moe")]);
    assert_eq!(store.changes_since(Table::Person, id, moe).unwrap(), since[..1]);
    for (entry, family) in [(moe, "Moe"), (beginning, "Bjørnøy"), (moe, "Moe")] {
        assert!(matches!(store.bring_back(Table::Person, id, entry).unwrap(), BroughtBack::Done(..)));
        assert_eq!(store.snapshot().people.get(rows.person.id).unwrap().family, family);
        assert!(store.history(1, 0).unwrap()[0].can_undo);
    }
    assert!(matches!(store.bring_back(Table::Person, id, moe).unwrap(), BroughtBack::Same));
    for family in ["Bjørnøy", "Moe", "Lund"] {
        store.undo().unwrap().unwrap();
        assert_eq!(store.snapshot().people.get(rows.person.id).unwrap().family, family);
    }
    assert!(store.check().is_sound());
}
