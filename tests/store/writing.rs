//! Writing: whole or not at all.

use ildsjel::domain::*;
use ildsjel::store::{ErrorKind, Store};
use serde_json::json;
use uuid::Uuid;

use super::data::{self, dump, first, rename, rows, store};

#[test]
fn every_kind_of_row_comes_back_from_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    let rows = rows();
    let (edit, rest) = (first(&rows), data::rest(&rows));
    let kinds: std::collections::BTreeSet<Table> = edit
        .writes
        .iter()
        .chain(&rest.writes)
        .filter_map(|write| match write {
            Write::Insert { table, .. } => Some(*table),
            _ => None,
        })
        .collect();
    assert_eq!(kinds.len(), Table::ALL.len(), "the festival of the tests has a row of each kind");

    let mut memory = Snapshot::default();
    memory.apply(&edit).unwrap();
    memory.apply(&rest).unwrap();
    let mut store = Store::create(&path, &edit).unwrap();
    let _ = store.apply(&rest).unwrap();
    assert_eq!(dump(store.snapshot()), dump(&memory));
    store.close().unwrap();
    let store = Store::open(&path).unwrap();
    assert_eq!(dump(store.snapshot()), dump(&memory));
    assert_eq!(store.snapshot().people.get(rows.person.id), Some(&rows.person));
    let known = store.snapshot();
    assert_eq!(known.shifts_on(data::day(8)).count(), 1, "the index is there too");
    assert_eq!((known.availability_of(rows.person.id).count(), known.pairs_of(rows.friend.id).count()), (1, 1));
    assert_eq!((known.wish_of(rows.person.id), known.travel(rows.tent.id, rows.place.id)), (Some(&rows.wish), Some(15)));
    assert_eq!(known.shifts_of(rows.series.id).map(|shift| shift.id).collect::<Vec<_>>(), [rows.shift.id]);
    assert!(store.check().is_sound());
}

#[test]
fn an_edit_tells_what_it_touched() {
    let (mut store, rows) = store();
    let before = store.snapshot().revision;
    let applied = store.apply(&rename(&rows.person, "Moe")).unwrap();
    assert_eq!(applied.tables().into_iter().collect::<Vec<_>>(), [Table::Person]);
    assert_eq!(applied.changes, 1);
    assert!(store.snapshot().revision > before);
    assert_eq!(store.snapshot().people.get(rows.person.id).unwrap().family, "Moe");
}

#[test]
fn nothing_to_change_is_no_entry() {
    let (mut store, rows) = store();
    let mut edit = Edit::new(Op::Change { table: Table::Club, name: String::new() });
    assert_eq!(store.apply(&edit).unwrap().op, None);
    edit.writes.push(Write::Set { table: Table::Club, id: rows.club.id.into(), cells: rows.club.cells() });
    assert_eq!(store.apply(&edit).unwrap().op, None);
    assert!(store.can_undo().is_none());
}

/// Each bad write comes after a good one in the same edit; neither may leave a trace.
#[test]
fn a_bad_write_takes_the_whole_edit_with_it() {
    let (mut store, rows) = store();
    let club = |id: Uuid, more: serde_json::Value| {
        let mut cells = Club { id: id.into(), name: "Ny".into() }.cells();
        cells.extend(more.as_object().unwrap().clone());
        Write::Insert { table: Table::Club, id, cells }
    };
    let set = |table, id: Uuid, cells: serde_json::Value| Write::Set { table, id, cells: cells.as_object().unwrap().clone() };
    let fresh = Uuid::now_v7();
    let gone = Club { id: Uuid::now_v7().into(), name: "Borte".into() };
    let mut edit = Edit::new(Op::Delete { table: Table::Club, name: gone.name.clone() });
    edit.insert(&gone);
    edit.delete(&gone);
    store.apply(&edit).unwrap();
    let person: Uuid = rows.person.id.into();
    let bad = [
        ("an id that is there", club(rows.club.id.into(), json!({}))),
        ("an id that was there", club(gone.id.into(), json!({}))),
        ("another id than the cells'", club(fresh, json!({"id": Uuid::now_v7().to_string()}))),
        ("an unknown column", club(fresh, json!({"colour": 1}))),
        ("a list", club(fresh, json!({"name": ["a"]}))),
        ("a truth value", club(fresh, json!({"name": true}))),
        ("no name", club(fresh, json!({"name": null}))),
        ("a number for a text", set(Table::Person, person, json!({"birth_date": "i går"}))),
        ("a text for a number", set(Table::Person, person, json!({"birth_year": "nittensytti"}))),
        ("half a number", set(Table::Person, person, json!({"birth_year": 1970.5}))),
        ("a club that never was", set(Table::Person, person, json!({"club": fresh.to_string()}))),
        ("another id", set(Table::Person, person, json!({"id": fresh.to_string()}))),
        ("an unknown column", set(Table::Person, person, json!({"hat": "ja"}))),
        ("deleting by the back door", set(Table::Person, person, json!({"deleted": 1}))),
        ("a row that is not there", set(Table::Person, fresh, json!({"note": "x"}))),
        ("a deleted row", set(Table::Club, gone.id.into(), json!({"name": "x"}))),
        ("deleting what is not there", Write::Delete { table: Table::Person, id: fresh }),
        ("deleting twice", Write::Delete { table: Table::Club, id: gone.id.into() }),
        ("an end before the beginning", set(Table::Shift, rows.shift.id.into(), json!({"to_at": rows.shift.when.from_at.0}))),
        ("a zone that is none", set(Table::Shift, rows.shift.id.into(), json!({"zone": "Mars/Olympus"}))),
        ("a state that is none", set(Table::Assignment, rows.assignment.id.into(), json!({"state": "asleep"}))),
        ("no JSON", set(Table::Need, rows.need.id.into(), json!({"competences": "[nei"}))),
        ("a JSON of the wrong kind", set(Table::Need, rows.need.id.into(), json!({"competences": "7"}))),
    ];
    let (before, entries) = (dump(store.snapshot()), store.history(100, 0).unwrap());
    for (what, write) in bad {
        let mut edit = rename(&rows.person, "Moe");
        edit.writes.push(write);
        let error = store.apply(&edit).expect_err(what);
        assert_eq!(error.kind(), ErrorKind::Refused, "{what}: {error}");
        assert_eq!(dump(store.snapshot()), before, "{what}");
        assert_eq!(store.history(100, 0).unwrap(), entries, "{what}");
    }
    assert!(store.check().is_sound());
    store.apply(&rename(&rows.person, "Moe")).unwrap();
}

#[test]
fn eight_thousand_rows_in_one_edit() {
    let mut store = Store::in_memory().unwrap();
    let mut ids = Ids::System;
    let mut edit = Edit::new(Op::Import { file: "mange.csv".into(), added: 8000, changed: 0 });
    for n in 0..8000 {
        edit.insert(&Person::new(ids.next(), format!("Kari {n}"), "Moe"));
    }
    let started = std::time::Instant::now();
    let applied = store.apply(&edit).unwrap();
    println!("written in {:?}", started.elapsed());
    assert!(store.check().is_sound());
    println!("and checked after {:?}", started.elapsed());
    assert_eq!(applied.changes, 8000);
    assert_eq!(store.snapshot().people.len(), 8000);
    store.undo().unwrap().unwrap();
    println!("and taken back after {:?}", started.elapsed());
    assert!(store.snapshot().people.is_empty());
}
