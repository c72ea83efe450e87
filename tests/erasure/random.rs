//! Random sequences with erasures: the file is sound after each step and each restart, and says nothing of the erased.

use ildsjel::domain::*;
use ildsjel::store::Store;
use proptest::prelude::*;

use super::data::{first, rows};

#[derive(Debug, Clone)]
enum Step {
    Add,
    Rename(usize),
    Assign(usize),
    Reason(usize),
    Delete(usize),
    MoveTo(usize, usize),
    Erase(usize),
    Undo,
    Redo,
    UndoOf(usize),
    BringBack(usize, usize),
    Restart,
}

fn step() -> impl Strategy<Value = Step> {
    let which = || 0..6_usize;
    prop_oneof![
        2 => Just(Step::Add),
        3 => which().prop_map(Step::Rename),
        2 => which().prop_map(Step::Assign),
        2 => which().prop_map(Step::Reason),
        1 => which().prop_map(Step::Delete),
        1 => (which(), which()).prop_map(|(row, to)| Step::MoveTo(row, to)),
        2 => which().prop_map(Step::Erase),
        4 => Just(Step::Undo),
        2 => Just(Step::Redo),
        3 => (0..12_usize).prop_map(Step::UndoOf),
        2 => (which(), 0..12_usize).prop_map(|(who, entry)| Step::BringBack(who, entry)),
        1 => Just(Step::Restart),
    ]
}

fn nth<R: Record>(rows: &Rows<R>, n: usize) -> Option<R> {
    rows.iter().nth(n % rows.len().max(1)).cloned()
}

/// Every text is of its own, and holds a mark of whom it is about.
fn mark(person: PersonId) -> String {
    format!("merke{}", &person.to_string()[24..])
}

fn edit(now: &Snapshot, step: &Step, number: usize) -> Option<Edit> {
    let mut ids = Ids::System;
    match step {
        Step::Add => {
            let id = ids.next();
            let new = Person { note: mark(id), ..Person::new(id, mark(id), format!("N{number}")) };
            let mut edit = Edit::new(Op::Add { table: Table::Person, name: new.name() });
            edit.insert(&new);
            Some(edit)
        }
        Step::Rename(who) => {
            let old = nth(&now.people, *who)?;
            let new = Person { given: mark(old.id), family: format!("F{number}"), note: mark(old.id), ..old.clone() };
            let mut edit = Edit::new(Op::Change { table: Table::Person, name: new.name() });
            edit.update(&old, &new);
            Some(edit)
        }
        Step::Assign(who) => {
            let (who, like) = (nth(&now.people, *who)?, nth(&now.assignments, 0)?);
            let mut edit = Edit::new(Op::Join { person: who.name(), crew: "Bar".into() });
            edit.insert(&Assignment { id: ids.next(), person: who.id, override_reason: mark(who.id), ..like });
            Some(edit)
        }
        Step::Reason(row) => {
            let old = nth(&now.assignments, *row)?;
            let mut edit = Edit::new(Op::Change { table: Table::Assignment, name: String::new() });
            edit.update(&old, &Assignment { override_reason: format!("{} {number}", mark(old.person)), ..old.clone() });
            Some(edit)
        }
        Step::MoveTo(row, to) => {
            let (old, to) = (nth(&now.assignments, *row)?, nth(&now.people, *to)?);
            let mut edit = Edit::new(Op::Change { table: Table::Assignment, name: to.name() });
            edit.update(&old, &Assignment { person: to.id, override_reason: mark(to.id), ..old.clone() });
            Some(edit)
        }
        Step::Delete(who) => act::people::delete(now, nth(&now.people, *who)?.id).ok(),
        _ => None,
    }
}

/// Whoever was erased and not written about since.
fn silent(store: &Store, person: PersonId) -> Result<(), TestCaseError> {
    for entry in store.history(99, 0).unwrap() {
        let said = format!("{:?} {:?}", entry, store.changes_of(entry.id, 99).unwrap());
        prop_assert!(!said.contains(&mark(person)), "{}", said);
    }
    Ok(())
}

fn run(mut store: Store, steps: &[Step], restart: impl Fn(Store) -> Store) -> Result<(), TestCaseError> {
    for (number, step) in steps.iter().enumerate() {
        match step {
            Step::Undo => drop(store.undo().unwrap()),
            Step::Redo => drop(store.redo().unwrap()),
            Step::UndoOf(n) => {
                for entry in store.history(1, *n).unwrap() {
                    drop(store.undo_of(entry.id).unwrap());
                }
            }
            Step::BringBack(who, n) => {
                for (entry, who) in store.history(1, *n).unwrap().into_iter().zip(nth(&store.snapshot().people.clone(), *who)) {
                    let _ = store.bring_back(Table::Person, who.id.into(), entry.id).unwrap();
                }
            }
            Step::Erase(n) => {
                let all = store.everyone().unwrap();
                if let Some(who) = all.get(n % all.len().max(1)) {
                    let erased = store.erase(who.id).unwrap();
                    prop_assert!(erased.applied.op.is_some());
                    silent(&store, who.id)?;
                }
            }
            Step::Restart => store = restart(store),
            step => {
                if let Some(edit) = edit(store.snapshot(), step, number) {
                    store.apply(&edit).unwrap();
                }
            }
        }
        let report = store.check();
        prop_assert!(report.is_sound(), "after {:?}: {:?}", step, report.findings);
    }
    Ok(())
}

fn cases(usual: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|number| number.parse().ok()).unwrap_or(usual);
    ProptestConfig { cases, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn sound_after_each_step(steps in prop::collection::vec(step(), 1..32)) {
        run(super::data::store().0, &steps, |store| store)?;
    }
}

proptest! {
    #![proptest_config(cases(8))]

    #[test]
    fn sound_after_each_restart(steps in prop::collection::vec(step(), 1..24)) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(folder.path().join("a.ildsjel"), &first(&rows())).unwrap();
        run(store, &steps, |store| {
            let path = store.path().unwrap().to_owned();
            store.close().unwrap();
            Store::open(path).unwrap()
        })?;
    }

    #[test]
    fn sound_after_each_restart_under_a_seal(steps in prop::collection::vec(step(), 1..24)) {
        use super::search::PASS;
        use ildsjel::vault::Work;
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::create(folder.path().join("a.ildsjel"), &first(&rows())).unwrap();
        store.seal(PASS, Work::NONE).unwrap();
        run(store, &steps, |store| {
            let path = store.path().unwrap().to_owned();
            store.close().unwrap();
            Store::open_sealed(path, PASS, None).unwrap()
        })?;
    }
}
