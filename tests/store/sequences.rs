//! Random sequences of edits, undo, redo and restarts.

use ildsjel::domain::*;
use ildsjel::store::Store;
use proptest::prelude::*;

use super::data::{dump, first, rows, when};

#[derive(Debug, Clone)]
enum Step {
    AddPerson(u8),
    Rename(usize, u8),
    MoveToClub(usize, usize),
    AddClub(u8),
    DeleteClub(usize),
    DeletePerson(usize),
    Assign(usize),
    MoveShift(u8),
    AddAndChange(u8),
    Undo,
    Redo,
    UndoOf(usize),
    Restart,
}

fn step() -> impl Strategy<Value = Step> {
    let which = 0..6_usize;
    prop_oneof![
        2 => any::<u8>().prop_map(Step::AddPerson),
        2 => (which.clone(), any::<u8>()).prop_map(|(who, name)| Step::Rename(who, name)),
        2 => (which.clone(), which.clone()).prop_map(|(who, club)| Step::MoveToClub(who, club)),
        1 => any::<u8>().prop_map(Step::AddClub),
        1 => which.clone().prop_map(Step::DeleteClub),
        1 => which.clone().prop_map(Step::DeletePerson),
        2 => which.clone().prop_map(Step::Assign),
        1 => (12..20_u8).prop_map(Step::MoveShift),
        1 => any::<u8>().prop_map(Step::AddAndChange),
        5 => Just(Step::Undo),
        3 => Just(Step::Redo),
        3 => which.prop_map(Step::UndoOf),
        1 => Just(Step::Restart),
    ]
}

fn nth<R: Record>(rows: &Rows<R>, n: usize) -> Option<R> {
    rows.iter().nth(n % rows.len().max(1)).cloned()
}

/// The edit of a step; none for undo and the like, or when there is nothing to do it with.
fn edit(now: &Snapshot, step: &Step) -> Option<Edit> {
    let mut ids = Ids::System;
    let mut edit = Edit::new(Op::Change { table: Table::Person, name: String::new() });
    match step {
        Step::AddPerson(name) => edit.insert(&Person::new(ids.next(), format!("P{name}"), "")),
        Step::Rename(who, name) => {
            let old = nth(&now.people, *who)?;
            edit.update(&old, &Person { family: format!("F{name}"), note: format!("N{}", name / 2), ..old.clone() });
        }
        Step::MoveToClub(who, club) => {
            let old = nth(&now.people, *who)?;
            edit.update(&old, &Person { club: nth(&now.clubs, *club).map(|club| club.id), ..old.clone() });
        }
        Step::AddClub(name) => edit.insert(&Club { id: ids.next(), name: format!("K{name}") }),
        Step::DeleteClub(club) => {
            let club = nth(&now.clubs, *club)?;
            edit.delete(&club);
            for old in now.people.iter().filter(|person| person.club == Some(club.id)) {
                edit.update(old, &Person { club: None, ..old.clone() });
            }
        }
        Step::DeletePerson(who) => {
            let who = nth(&now.people, *who)?;
            // The one of the first edit belongs to sessions and more.
            if now.enrolments.iter().any(|row| row.person == who.id) {
                return None;
            }
            edit.delete(&who);
            now.assignments_of(who.id).for_each(|row| edit.delete(row));
        }
        Step::Assign(who) => {
            let (who, like) = (nth(&now.people, *who)?, nth(&now.assignments, 0)?);
            edit.insert(&Assignment { id: ids.next(), person: who.id, ..like });
        }
        Step::MoveShift(hour) => {
            let old = nth(&now.shifts, 0)?;
            edit.update(&old, &Shift { when: when(9, (*hour).into(), 22), ..old.clone() });
        }
        Step::AddAndChange(name) => {
            let new = Person::new(ids.next(), format!("Q{name}"), "");
            let club = Club { id: ids.next(), name: format!("L{name}") };
            let changed = Person { club: Some(club.id), note: "x".into(), ..new.clone() };
            let gone = Person::new(ids.next(), "R", "");
            edit.insert(&new);
            edit.insert(&gone);
            edit.insert(&club);
            edit.update(&new, &changed);
            edit.delete(&gone);
        }
        Step::Undo | Step::Redo | Step::UndoOf(_) | Step::Restart => return None,
    }
    (!edit.is_empty()).then_some(edit)
}

fn disk() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(folder.path().join("a.ildsjel"), &first(&rows())).unwrap();
    (folder, store)
}

fn restart(store: Store) -> Store {
    let path = store.path().unwrap().to_owned();
    store.close().unwrap();
    Store::open(path).unwrap()
}

/// As many cases as usual, or as `PROPTEST_CASES` asks for.
fn cases(usual: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|number| number.parse().ok()).unwrap_or(usual);
    ProptestConfig { cases, ..ProptestConfig::default() }
}

/// Undo brings back exactly what was before, redo exactly what was after, all the way.
fn back_and_forth(mut store: Store, steps: &[Step], restart: impl Fn(Store) -> Store) -> Result<(), TestCaseError> {
    let mut states = vec![dump(store.snapshot())];
    let mut at = 0;
    for step in steps {
        match step {
            Step::Undo => at -= usize::from(store.undo().unwrap().is_some()),
            Step::Redo => at += usize::from(store.redo().unwrap().is_some()),
            Step::Restart => store = restart(store),
            // Taking back one in the middle has no one state to go back to; see `any_order_leaves_a_sound_file`.
            Step::UndoOf(_) => {}
            step => {
                if let Some(edit) = edit(store.snapshot(), step)
                    && store.apply(&edit).unwrap().op.is_some()
                {
                    at += 1;
                    states.truncate(at);
                    states.push(dump(store.snapshot()));
                }
            }
        }
        prop_assert_eq!(&dump(store.snapshot()), &states[at], "after {:?}", step);
        prop_assert_eq!(store.can_undo().is_some(), at > 0);
        prop_assert_eq!(store.can_redo().is_some(), at + 1 < states.len());
    }
    store = restart(store);
    while let Some(undone) = store.undo().unwrap() {
        prop_assert!(undone.skipped.is_empty(), "{:?}", undone);
    }
    prop_assert_eq!(&dump(store.snapshot()), &states[0]);
    prop_assert!(store.check().is_sound());
    store = restart(store);
    while store.redo().unwrap().is_some() {}
    prop_assert_eq!(&dump(store.snapshot()), states.last().unwrap());
    Ok(())
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn undo_after_do_is_as_before(steps in prop::collection::vec(step(), 1..32)) {
        back_and_forth(super::data::store().0, &steps, |store| store)?;
    }

    /// Whatever is taken back in whatever order, the file stays sound.
    #[test]
    fn any_order_leaves_a_sound_file(steps in prop::collection::vec(step(), 1..32)) {
        let (mut store, _) = super::data::store();
        for step in &steps {
            match step {
                Step::Undo => drop(store.undo().unwrap()),
                Step::Redo => drop(store.redo().unwrap()),
                Step::Restart => {}
                Step::UndoOf(n) => {
                    for entry in store.history(1, *n).unwrap() {
                        let told = store.would_leave(entry.id).unwrap();
                        let undone = store.undo_of(entry.id).unwrap();
                        // What was foretold is what comes to be.
                        prop_assert_eq!(told, undone.map_or(Vec::new(), |undone| undone.skipped));
                    }
                    let report = store.check();
                    prop_assert!(report.is_sound(), "after {:?}: {:?}", step, report.findings);
                }
                step => {
                    if let Some(edit) = edit(store.snapshot(), step) {
                        store.apply(&edit).unwrap();
                    }
                }
            }
        }
        let report = store.check();
        prop_assert!(report.is_sound(), "at the end: {:?}", report.findings);
    }
}

proptest! {
    #![proptest_config(cases(8))]

    #[test]
    fn undo_after_do_is_as_before_over_restarts(steps in prop::collection::vec(step(), 1..24)) {
        let (_folder, store) = disk();
        back_and_forth(store, &steps, restart)?;
    }
}
