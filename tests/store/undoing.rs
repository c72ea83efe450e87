//! Taking back and doing after all.

use ildsjel::domain::*;
use ildsjel::store::{Finding, Store, Why};

use super::data::{dump, first, rename, rows, store};

fn club(name: &str) -> Club {
    Club { id: Ids::System.next(), name: name.into() }
}

fn add(club: &Club) -> Edit {
    let mut edit = Edit::new(Op::Add { table: Table::Club, name: club.name.clone() });
    edit.insert(club);
    edit
}

#[test]
fn back_and_forth() {
    let (mut store, rows) = store();
    let start = dump(store.snapshot());
    assert!(store.can_undo().is_none(), "the festival itself stays");
    assert!(store.undo().unwrap().is_none());
    store.apply(&rename(&rows.person, "Moe")).unwrap();
    let moe = dump(store.snapshot());
    store.apply(&add(&club("Ny"))).unwrap();
    let end = dump(store.snapshot());

    assert!(matches!(store.can_undo(), Some(Op::Add { .. })));
    assert!(store.undo().unwrap().unwrap().skipped.is_empty());
    assert_eq!(dump(store.snapshot()), moe);
    store.undo().unwrap().unwrap();
    assert_eq!(dump(store.snapshot()), start);
    assert!(store.undo().unwrap().is_none());
    store.redo().unwrap().unwrap();
    assert_eq!(dump(store.snapshot()), moe);
    store.redo().unwrap().unwrap();
    assert_eq!(dump(store.snapshot()), end);
    assert!(store.redo().unwrap().is_none());
    store.undo().unwrap().unwrap();
    assert_eq!(dump(store.snapshot()), moe);
    store.apply(&add(&club("En til"))).unwrap();
    assert!(store.can_redo().is_none(), "something new was done");
    assert!(store.check().is_sound());
}

#[test]
fn a_restart_forgets_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    let rows = rows();
    let mut store = Store::create(&path, &first(&rows)).unwrap();
    let start = dump(store.snapshot());
    store.apply(&rename(&rows.person, "Moe")).unwrap();
    store.apply(&add(&club("Ny"))).unwrap();
    let end = dump(store.snapshot());
    store.undo().unwrap().unwrap();
    drop(store);
    let mut store = Store::open(&path).unwrap();
    assert!(matches!(store.can_undo(), Some(Op::Change { .. })));
    assert!(matches!(store.can_redo(), Some(Op::Add { .. })));
    store.undo().unwrap().unwrap();
    assert_eq!(dump(store.snapshot()), start);
    drop(store);
    let mut store = Store::open(&path).unwrap();
    store.redo().unwrap().unwrap();
    store.redo().unwrap().unwrap();
    assert_eq!(dump(store.snapshot()), end);
}

#[test]
fn what_was_changed_later_is_left() {
    let (mut store, rows) = store();
    let mut edit = rename(&rows.person, "Moe");
    let noted = Person { family: "Moe".into(), note: "kjører".into(), ..rows.person.clone() };
    edit.writes.clear();
    edit.update(&rows.person, &noted);
    let op = store.apply(&edit).unwrap().op.unwrap();
    store.set_author("Bente");
    store.apply(&rename(&noted, "Lund")).unwrap();
    let undone = store.undo_of(op).unwrap().unwrap();
    let person = store.snapshot().people.get(rows.person.id).unwrap().clone();
    assert_eq!((person.family.as_str(), person.note.as_str()), ("Lund", ""));
    assert_eq!(undone.skipped.len(), 1);
    let skipped = &undone.skipped[0];
    assert_eq!(
        (skipped.columns.as_slice(), skipped.why, skipped.author.as_str()),
        (&["family".to_owned()][..], Why::Changed, "Bente")
    );
    assert!(store.undo_of(op).unwrap().is_none(), "once is enough");
    store.redo().unwrap().unwrap();
    let person = store.snapshot().people.get(rows.person.id).unwrap().clone();
    assert_eq!((person.family.as_str(), person.note.as_str()), ("Lund", "kjører"));
}

#[test]
fn a_shift_moved_twice_keeps_the_later_times_whole() {
    let (mut store, rows) = store();
    let mut start = Edit::new(Op::MoveShift { shift: "Bar".into(), from: super::data::time(8, 17), to: super::data::time(8, 22) });
    let earlier = Shift { when: super::data::when(8, 17, 22), ..rows.shift.clone() };
    start.update(&rows.shift, &earlier);
    let op = store.apply(&start).unwrap().op.unwrap();
    let mut end = Edit::new(Op::MoveShift { shift: "Bar".into(), from: super::data::time(8, 17), to: super::data::time(8, 18) });
    let shorter = Shift { when: super::data::when(8, 17, 18), ..earlier.clone() };
    end.update(&earlier, &shorter);
    store.apply(&end).unwrap();
    let undone = store.undo_of(op).unwrap().unwrap();
    assert_eq!(undone.skipped.len(), 1);
    assert_eq!(store.snapshot().shifts.get(rows.shift.id), Some(&shorter));
}

#[test]
fn a_new_row_that_others_came_to_use_stays() {
    let (mut store, rows) = store();
    let new = club("Ny");
    let op = store.apply(&add(&new)).unwrap().op.unwrap();
    let mut join = Edit::new(Op::Change { table: Table::Person, name: String::new() });
    join.update(&rows.person, &Person { club: Some(new.id), ..rows.person.clone() });
    store.apply(&join).unwrap();
    let told = store.would_leave(op).unwrap();
    assert_eq!(told[0].why, Why::InUse);
    assert_eq!(store.would_leave(op).unwrap(), told, "asking takes nothing back");
    let undone = store.undo_of(op).unwrap().unwrap();
    assert_eq!(undone.skipped, told);
    assert_eq!(store.would_leave(op).unwrap(), [], "it is taken back already");
    assert_eq!(store.snapshot().clubs.get(new.id), Some(&new));
    assert!(store.check().is_sound());
}

#[test]
fn what_belongs_to_something_gone_stays_gone() {
    let (mut store, rows) = store();
    let mut leave = Edit::new(Op::Leave { person: String::new(), crew: String::new() });
    leave.delete(&rows.membership);
    let op = store.apply(&leave).unwrap().op.unwrap();
    let mut gone = Edit::new(Op::Delete { table: Table::Crew, name: rows.crew.name.clone() });
    gone.delete(&rows.assignment);
    gone.delete(&rows.need);
    gone.delete(&rows.shift);
    gone.delete(&rows.crew);
    store.apply(&gone).unwrap();
    let undone = store.undo_of(op).unwrap().unwrap();
    assert_eq!(undone.skipped[0].why, Why::Gone);
    assert!(store.snapshot().memberships.is_empty());
    assert!(store.check().is_sound());
    assert!(store.undo().unwrap().unwrap().skipped.is_empty(), "the crew comes back with its shift");
    assert_eq!(store.snapshot().assignments.len(), 1);
    assert_eq!(store.snapshot().shifts.len(), 1);
}

#[test]
fn what_a_list_in_a_cell_names_stays() {
    let (mut store, rows) = store();
    let course = Competence::new(Ids::System.next(), "Førstehjelp", None);
    let mut edit = Edit::new(Op::Add { table: Table::Competence, name: course.name.clone() });
    edit.insert(&course);
    let added = store.apply(&edit).unwrap().op.unwrap();
    let mut edit = Edit::new(Op::Change { table: Table::Need, name: String::new() });
    edit.update(&rows.need, &Need { competences: vec![course.id], ..rows.need.clone() });
    store.apply(&edit).unwrap();
    let undone = store.undo_of(added).unwrap().unwrap();
    assert_eq!(undone.skipped.iter().map(|row| row.why).collect::<Vec<_>>(), [Why::InUse]);
    assert!(store.snapshot().competences.get(course.id).is_some(), "a need asks for it");
    let need = store.snapshot().needs.get(rows.need.id).unwrap();
    let more = act::needs::update(store.snapshot(), &Need { target: need.target + 1, max: None, ..need.clone() });
    store.apply(&more.unwrap()).unwrap();

    // A file in which it is gone all the same is not sound.
    let mut edit = Edit::new(Op::Delete { table: Table::Competence, name: String::new() });
    edit.delete(&course);
    store.apply(&edit).unwrap();
    let orphans = store
        .check()
        .findings
        .into_iter()
        .filter(|finding| matches!(finding, Finding::Orphan { row, to: Table::Competence } if row.table == Table::Need));
    assert_eq!(orphans.count(), 1);
}
