//! What is around an erasure: the rest of the history, undo and redo, going back, and damage.

use std::fs;

use ildsjel::domain::*;
use ildsjel::store::{Became, BroughtBack, ErrorKind, Reason, Store, Thing, Why};
use rusqlite::Connection;
use uuid::Uuid;

use super::data::{dump, rename};
use super::life::{STRINGS, life};
use super::search::hits;

fn others(store: &Store, person: PersonId) -> Vec<(Table, Cells)> {
    let own = person.to_string();
    let of = |cells: &Cells| ["id", "person"].iter().any(|column| cells.get(*column).is_some_and(|id| *id == own.as_str()));
    dump(store.snapshot()).into_iter().filter(|(_, cells)| !of(cells)).collect()
}

#[test]
fn the_history_of_others_is_as_it_was() {
    let (life, mut store) = life();
    let (rows, before) = (others(&store, life.person), store.history(99, 0).unwrap());
    let erased = store.erase(life.person).unwrap();
    assert_eq!(others(&store, life.person), rows);
    let after = store.history(99, 0).unwrap();
    assert_eq!((after.len(), &after[0].op, after[0].can_undo), (before.len() + 1, &Op::Erase, false));
    assert_eq!(after[0].author, "Bente");
    assert_eq!(Some(after[0].id), erased.applied.op);
    let mut of_them = 0;
    for (old, new) in before.iter().zip(&after[1..]) {
        assert_eq!((old.id, old.at, &old.author, old.number, old.changes), (new.id, new.at, &new.author, new.number, new.changes));
        if matches!(new.op, Op::Erased { .. }) {
            of_them += 1;
        } else {
            assert_eq!(old.op, new.op);
        }
    }
    let named = before.iter().filter(|entry| format!("{:?}", entry.op).contains("Qvarla")).count();
    assert_eq!(of_them, named, "an entry that does not name them says what it said");
    // Their own history is there, and says no more than that.
    let own = store.history_about(Thing::Person(life.person)).unwrap();
    assert_eq!(own.len(), before.len() + 1 - others_only(&before, &own));
    let changes = store.changes_of(after[0].id, 99).unwrap();
    assert!(changes.iter().all(|change| change.how == Became::Erased && change.row.name.is_empty()), "{changes:?}");
    let person = store.snapshot().people.get(life.person).unwrap();
    assert_eq!(*person, Person { club: Some(life.rows.club.id), ..Person::new(life.person, "", "") });
    assert_eq!(store.snapshot().records_of(life.person).next().unwrap().valid_to, Some(super::data::day(9)));
}

fn others_only(before: &[ildsjel::store::Entry], own: &[ildsjel::store::Entry]) -> usize {
    before.iter().filter(|entry| own.iter().all(|one| one.id != entry.id)).count()
}

#[test]
fn others_are_taken_back_and_they_are_not() {
    let (life, mut store) = life();
    let before = store.history(99, 0).unwrap();
    store.erase(life.person).unwrap();
    assert!(store.can_redo().is_none());
    assert!(matches!(store.can_undo(), Some(Op::Change { name, .. }) if name == "Åse Bjørnøy"), "an erasure is not taken back");
    store.undo().unwrap().unwrap();
    store.redo().unwrap().unwrap();
    // What was only about them cannot be; what was about others too can, for those.
    let of = |fits: &dyn Fn(&Op) -> bool| before.iter().find(|entry| fits(&entry.op)).unwrap().id;
    let put = of(&|op| matches!(op, Op::Assign { .. }));
    assert!(store.undo_of(put).unwrap().is_none());
    let import = of(&|op| matches!(op, Op::Import { .. }));
    let undone = store.undo_of(import).unwrap().unwrap();
    assert!(undone.skipped.iter().any(|left| left.row.id == Uuid::from(life.person) && left.why == Why::Erased), "{undone:?}");
    assert!(store.snapshot().people.iter().all(|person| person.given != "Nils"));
    assert!(store.snapshot().people.get(life.person).is_some());
    store.redo().unwrap().unwrap();
    assert!(store.snapshot().people.iter().any(|person| person.given == "Nils"));
    let join = store.history(99, 0).unwrap().into_iter().find(|entry| entry.op == Op::Erased { others: true }).unwrap();
    assert!(join.can_undo);
    store.undo_of(join.id).unwrap().unwrap();
    assert!(store.check().is_sound());
    // Nor can they be brought back.
    let update = before.iter().rev().find(|entry| matches!(&entry.op, Op::Change { table: Table::Person, .. })).unwrap().id;
    let back = store.bring_back(Table::Person, life.person.into(), update).unwrap();
    assert_eq!(back, BroughtBack::Erased(Table::Person));
    let back = store.bring_back(Table::Person, life.rows.person.id.into(), update).unwrap();
    assert!(matches!(back, BroughtBack::Done(..)), "others can: {back:?}");
    let state = dump(store.snapshot());
    let (can_undo, entries) = (store.can_undo().cloned(), store.history(99, 0).unwrap());
    store.close().unwrap();
    let mut store = Store::open(&life.path).unwrap();
    assert_eq!(dump(store.snapshot()), state);
    assert_eq!((store.can_undo().cloned(), store.history(99, 0).unwrap()), (can_undo, entries));
    while store.undo().unwrap().is_some() {
        assert!(store.check().is_sound(), "{:?}", store.check().findings);
    }
    store.settle().unwrap();
    assert_eq!(hits(life.folder.path(), STRINGS, None), []);
}

#[test]
fn what_comes_after_is_as_ever() {
    let (life, mut store) = life();
    store.erase(life.person).unwrap();
    let empty = store.snapshot().people.get(life.person).unwrap().clone();
    store.apply(&rename(&empty, "Moe")).unwrap();
    store.undo().unwrap().unwrap();
    assert_eq!(store.snapshot().people.get(life.person), Some(&empty));
    store.redo().unwrap().unwrap();
    let mut gone = Edit::new(Op::Delete { table: Table::Crew, name: "Bar".into() });
    let row = store.snapshot().memberships_of(life.person).next().unwrap().clone();
    gone.delete(&row);
    store.apply(&gone).unwrap();
    store.undo().unwrap().unwrap();
    // What was written since is erased the second time, and the third time nothing is left.
    assert!(store.erase(life.person).unwrap().applied.op.is_some());
    let revision = store.snapshot().revision;
    let again = store.erase(life.person).unwrap();
    assert_eq!((again.applied.op, again.backups, store.snapshot().revision), (None, 0, revision));
    assert!(store.check().is_sound());
    let nobody = store.erase(PersonId(Uuid::now_v7())).unwrap_err();
    assert_eq!(nobody.kind(), ErrorKind::Refused);
    store.close().unwrap();
    let mut look = Store::look_at(&life.path).unwrap();
    assert_eq!(look.erase(life.person).unwrap_err().kind(), ErrorKind::LookOnly);
}

#[test]
fn a_copy_from_before_does_not_bring_them_back() {
    let (life, mut store) = life();
    let away = life.folder.path().with_extension("borte");
    store.backup_to(&away).unwrap();
    let before = others(&store, life.person);
    let deleted = act::people::delete(store.snapshot(), life.person).unwrap();
    store.apply(&deleted).unwrap();
    store.erase(life.person).unwrap();
    let other = store.snapshot().people.get(life.rows.person.id).unwrap().clone();
    store.apply(&rename(&other, "Moe")).unwrap();
    store.restore(&away, 0, Minute(i64::MAX)).unwrap();
    fs::remove_file(&away).unwrap();
    assert_eq!(others(&store, life.person), before);
    assert_eq!(store.snapshot().people.get(life.person).unwrap().name(), NAMELESS);
    assert_eq!(store.snapshot().assignments_of(life.person).next().unwrap().override_reason, "");
    assert!(store.check().is_sound());
    store.close().unwrap();
    assert_eq!(hits(life.folder.path(), STRINGS, None), []);
}

#[test]
fn a_damaged_file_is_healed_without_them() {
    let (life, mut store) = life();
    store.erase(life.person).unwrap();
    let (rows, history) = (dump(store.snapshot()), store.history(99, 0).unwrap());
    store.close().unwrap();
    let whole = fs::read(&life.path).unwrap();
    // Rows, an author that the salt no longer proves, a bit in what took the place of each value.
    for sql in [
        "UPDATE person SET phone = '+4799999999'".to_owned(),
        format!("UPDATE person SET given = 'Kari' WHERE id = '{}'", life.person),
        "UPDATE op SET author = 'Cente' WHERE substr(body, 1, 1) = char(1)".to_owned(),
        "UPDATE change SET new = char(1) || 'erased ' || char(unicode(substr(new, 9)) & ~1) || substr(new, 10)
            WHERE substr(new, 1, 1) = char(1)"
            .to_owned(),
    ] {
        fs::write(&life.path, &whole).unwrap();
        Connection::open(&life.path).unwrap().execute_batch(&sql).unwrap();
        let store = Store::open(&life.path).unwrap();
        assert!(!store.healed().is_empty(), "{sql}");
        assert!(store.check().is_sound());
        assert_eq!((dump(store.snapshot()), store.history(99, 0).unwrap()), (rows.clone(), history.clone()), "{sql}");
        drop(store);
        for kept in fs::read_dir(life.folder.path()).unwrap().map(|entry| entry.unwrap().path()) {
            if kept.to_str().unwrap().contains(".damaged-") {
                fs::remove_file(kept).unwrap();
            }
        }
    }
    // Whatever else is changed in what was erased is told.
    for sql in [
        "UPDATE change SET salt = x'00' WHERE substr(new, 1, 1) = char(1)",
        "UPDATE op SET salt = zeroblob(32) WHERE substr(body, 1, 1) = char(1)",
        "UPDATE op SET body = body || ' others' WHERE substr(body, 1, 1) = char(1)",
        "UPDATE op SET author = 'Qvarla' WHERE substr(body, 1, 1) = char(1)",
        "UPDATE change SET new = '\"\"' WHERE substr(new, 1, 1) = char(1)",
    ] {
        fs::write(&life.path, &whole).unwrap();
        Connection::open(&life.path).unwrap().execute_batch(sql).unwrap();
        assert!(ildsjel::store::inspect(&life.path).unwrap().damage().next().is_some(), "{sql}");
    }
}

#[test]
fn rows_of_others_that_name_them_are_told() {
    let (life, mut store) = life();
    let crew = store.snapshot().crews.get(life.rows.crew.id).unwrap().clone();
    let mut edit = Edit::new(Op::Change { table: Table::Crew, name: crew.name.clone() });
    edit.update(&crew, &Crew { note: "Ring qvarla-þóra xyzzenberg".into(), ..crew.clone() });
    let child = Person { guardian: "mor, 48 15 16 23".into(), ..Person::new(Ids::System.next(), "Lill", "Lie") };
    edit.insert(&child);
    store.apply(&edit).unwrap();
    let mentions = store.erase(life.person).unwrap().mentions;
    let told: Vec<(Table, &str)> = mentions.iter().map(|row| (row.table, row.name.as_str())).collect();
    assert_eq!(told, [(Table::Crew, "Bar"), (Table::Person, "Lill Lie")]);
    store.back_up(Reason::Asked).unwrap();
}
