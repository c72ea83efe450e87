//! Letting go of somebody who is erased: what lies ahead is open again, what was done stays without the name, and nothing
//! brings them back.

use ildsjel::domain::act::{self, assign, clubs, people};
use ildsjel::domain::*;
use ildsjel::store::{Store, Undone};
use tempfile::TempDir;

use super::data::{first, rows, time, when};
use super::search::hits;

/// Qvarla Xyzzenberg of the sports club has stood on one shift, on the 8th, and is to stand on one on the 10th.
fn festival() -> (TempDir, Store, PersonId, [NeedId; 2]) {
    let folder = tempfile::tempdir().unwrap();
    let rows = rows();
    let mut store = Store::create(folder.path().join("a.ildsjel"), &first(&rows)).unwrap();
    let draft = Person { phone: "+4748151623".into(), ..people::draft("Qvarla Xyzzenberg") };
    let edit = people::add(store.snapshot(), &mut Ids::System, &draft, Some(rows.crew.id), time(7, 0).date()).unwrap();
    let _ = store.apply(&edit).unwrap();
    let person = act::added::<Person>(&edit).unwrap();
    let mut with = store.snapshot().people.get(person).unwrap().clone();
    with.club = Some(rows.club.id);
    let _ = store.apply(&people::update(store.snapshot(), &with, time(7, 0).date()).unwrap()).unwrap();
    let needs = [8, 10].map(|day| {
        let draft = act::ShiftDraft::of(rows.crew.id, when(day, 18, 22), 1);
        let edit = act::shifts::add(store.snapshot(), &mut Ids::System, &draft).unwrap();
        let _ = store.apply(&edit).unwrap();
        let need = act::added::<Need>(&edit).unwrap();
        let _ = store.apply(&assign::assign(store.snapshot(), &mut Ids::System, person, need, None, None).unwrap()).unwrap();
        need
    });
    (folder, store, person, needs)
}

fn on(store: &Store, need: NeedId) -> Vec<PersonId> {
    store.snapshot().assignments_to(need).map(|row| row.person).collect()
}

#[test]
fn what_is_ahead_is_open_and_what_was_done_stays_without_the_name() {
    let (folder, mut store, person, [done, ahead]) = festival();
    let now = when(9, 12, 13).span().from;
    let club = store.snapshot().people.get(person).unwrap().club;
    assert_eq!(people::would_keep(store.snapshot(), person, now), people::Kept { done: 1, ahead: 1 });
    let before = store.snapshot().everybody().count();
    let _ = store.forget(person, now).unwrap();

    let row = store.snapshot().people.get(person).unwrap();
    assert!(row.is_erased() && row.name() == NAMELESS && row.club == club, "{row:?}");
    assert_eq!((on(&store, done), on(&store, ahead)), (vec![person], vec![]));
    assert_eq!(store.snapshot().minutes_of(person), 240, "the club keeps its hours");
    assert_eq!(store.snapshot().memberships_of(person).count(), 0);
    assert_eq!(store.snapshot().everybody().count(), before - 1);
    assert!(store.deleted().unwrap().is_empty() && store.erased().unwrap() == 1);
    assert!(clubs::would_delete(store.snapshot(), club.unwrap()) > 0, "deleting the club still tells of them");

    // Whatever is undone, they do not come back.
    while let Ok(Some(Undone { .. })) = store.undo() {}
    assert!(store.snapshot().everybody().all(|person| !person.name().contains("Qvarla")));
    assert!(!on(&store, ahead).contains(&person));
    assert!(store.check().is_sound(), "{:?}", store.check().findings);
    store.close().unwrap();
    assert_eq!(hits(folder.path(), &["Qvarla", "Xyzzenberg", "48151623"], None), []);
}

#[test]
fn of_one_who_has_done_nothing_yet_nothing_stays() {
    let (folder, mut store, person, needs) = festival();
    let now = when(7, 12, 13).span().from;
    assert_eq!(people::would_keep(store.snapshot(), person, now), people::Kept { done: 0, ahead: 2 });
    let _ = store.forget(person, now).unwrap();
    assert!(store.snapshot().people.get(person).is_none());
    assert!(needs.iter().all(|need| on(&store, *need).is_empty()));
    assert!(store.check().is_sound());
    store.close().unwrap();
    assert_eq!(hits(folder.path(), &["Qvarla", "Xyzzenberg", "48151623"], None), []);
}

#[test]
fn who_is_deleted_is_listed_until_they_are_erased() {
    let (_folder, mut store, person, _) = festival();
    let _ = store.apply(&people::delete(store.snapshot(), person).unwrap()).unwrap();
    assert_eq!(store.deleted().unwrap().iter().map(Person::name).collect::<Vec<_>>(), ["Qvarla Xyzzenberg"]);
    let _ = store.forget(person, when(9, 12, 13).span().from).unwrap();
    assert!(store.deleted().unwrap().is_empty() && store.erased().unwrap() == 1);
}

#[test]
fn a_copy_from_before_does_not_put_them_back_where_they_were_let_go() {
    let (folder, mut store, person, [done, ahead]) = festival();
    let copy = folder.path().join("before.ildsjel");
    store.backup_to(&copy).unwrap();
    let extra = act::shifts::update(
        store.snapshot(),
        &Shift { title: "Anew".into(), ..store.snapshot().shifts.iter().next().unwrap().clone() },
    );
    let _ = store.apply(&extra.unwrap()).unwrap();
    let _ = store.forget(person, when(9, 12, 13).span().from).unwrap();
    let _ = store.restore(&copy, 0, when(9, 12, 13).span().from).unwrap();
    assert!(store.snapshot().shifts.iter().all(|shift| shift.title.is_empty()), "the rest is as it was then");
    assert_eq!((on(&store, done), on(&store, ahead)), (vec![person], vec![]));
    let row = store.snapshot().people.get(person).unwrap();
    assert!(row.is_erased() && store.snapshot().memberships_of(person).count() == 0);
    let _ = store.undo().unwrap();
    assert_eq!((on(&store, done), on(&store, ahead)), (vec![person], vec![]));
    assert!(store.check().is_sound(), "{:?}", store.check().findings);
}

#[test]
fn the_record_that_was_made_one_with_theirs_goes_too() {
    let (folder, mut store, person, _) = festival();
    let double = |name: &str, phone: &str, store: &mut Store| {
        let draft = Person { phone: phone.into(), note: "Trøllvik".into(), ..people::draft(name) };
        let edit = people::add(store.snapshot(), &mut Ids::System, &draft, None, time(7, 0).date()).unwrap();
        let _ = store.apply(&edit).unwrap();
        act::added::<Person>(&edit).unwrap()
    };
    let one = |stays: PersonId, gone: PersonId, store: &mut Store| {
        let people = &store.snapshot().people;
        let left = act::same::together(people.get(stays).unwrap(), people.get(gone).unwrap());
        let edit = act::same::one(store.snapshot(), &left, gone, time(7, 0).date()).unwrap();
        let _ = store.apply(&edit).unwrap();
    };
    // A double of a double, and one of whom it was taken back.
    let (first, second) = (double("Kvarla Xyz", "+4711223344", &mut store), double("Q. Zenberg", "+4755667788", &mut store));
    let third = double("Marta Vik", "+4799887766", &mut store);
    one(first, second, &mut store);
    one(person, first, &mut store);
    one(person, third, &mut store);
    let _ = store.undo().unwrap();
    let _ = store.forget(person, when(9, 12, 13).span().from).unwrap();
    assert_eq!(store.snapshot().people.get(third).map(Person::name).as_deref(), Some("Marta Vik"), "they were two");
    assert!(store.deleted().unwrap().is_empty());
    assert!(store.check().is_sound(), "{:?}", store.check().findings);
    store.close().unwrap();
    let words = ["Qvarla", "Xyzzenberg", "48151623", "Kvarla", "11223344", "Zenberg", "55667788"];
    assert_eq!(hits(folder.path(), &words, None), []);
}
