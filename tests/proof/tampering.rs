//! Damage that chance seldom hits, done with SQL: what fits together so well that only the whole of it tells.

use std::fs;
use std::path::Path;

use ildsjel::store::{ErrorKind, Store, inspect};
use rusqlite::Connection;

use super::chance::{Chance, folder};
use super::data::{first, rows};
use super::moments::step;
use super::state::{Seen, raw};

/// A festival with some steps, after SQL went over it.
fn after(sql: &str, look: impl FnOnce(&Path, &Seen, &[String])) {
    let folder = folder();
    let path = folder.path().join("a.ildsjel");
    let mut store = Store::create(&path, &first(&rows())).unwrap();
    let mut chance = Chance::new(7);
    for n in 0..12 {
        step(&mut store, n, &mut chance);
    }
    let seen = Seen::of(&store);
    store.close().unwrap();
    let before = raw(&path).unwrap();
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(&format!("PRAGMA foreign_keys = OFF; PRAGMA writable_schema = ON; {sql}")).unwrap();
    assert!(conn.total_changes() > 0, "{sql} changed nothing");
    drop(conn);
    look(&path, &seen, &before);
}

/// It is found, and what was found is healed.
fn healed(sql: &str) {
    after(sql, |path, seen, before| {
        assert!(inspect(path).unwrap().damage().next().is_some(), "{sql} is not found");
        let store = Store::open(path).unwrap();
        assert!(!store.healed().is_empty(), "{sql} is not told");
        assert_eq!(Seen::of(&store), *seen, "{sql}");
        store.close().unwrap();
        assert_eq!(raw(path).unwrap(), before, "{sql}");
    });
}

/// It is refused, and left as it is.
fn refused(sql: &str) {
    after(sql, |path, _, _| {
        let bytes = fs::read(path).unwrap();
        assert_eq!(Store::open(path).unwrap_err().kind(), ErrorKind::Damaged, "{sql}");
        assert_eq!(fs::read(path).unwrap(), bytes, "{sql}");
    });
}

#[test]
fn a_table_under_a_name_spelled_otherwise() {
    healed("UPDATE sqlite_schema SET tbl_name = 'Crew' WHERE name = 'crew'");
}

#[test]
fn a_change_that_went_with_what_it_wrote() {
    // The last change of a cell goes, and the cell is as it was before it.
    let last = "(SELECT id FROM change WHERE tbl = 'person' AND col = 'family' ORDER BY lamport DESC LIMIT 1)";
    refused(&format!(
        "UPDATE person SET family = (SELECT json_extract(old, '$') FROM change WHERE id = {last}) \
         WHERE id = (SELECT \"row\" FROM change WHERE id = {last}); DELETE FROM change WHERE id = {last};"
    ));
}

#[test]
fn an_entry_that_went_with_all_it_wrote() {
    let middle = "(SELECT id FROM op WHERE json_extract(body, '$.kind') = 'add' ORDER BY lamport LIMIT 1)";
    let rows =
        |table| format!("DELETE FROM {table} WHERE id IN (SELECT \"row\" FROM change WHERE tbl = '{table}' AND op = {middle});");
    let (person, membership) = (rows("person"), rows("membership"));
    refused(&format!(
        "{person} {membership} DELETE FROM change WHERE \"row\" IN (SELECT \"row\" FROM change WHERE op = {middle}); \
         DELETE FROM op WHERE id = {middle};"
    ));
}

#[test]
fn a_row_that_went_and_one_that_came() {
    healed("DELETE FROM membership WHERE rowid = 1");
    healed("INSERT INTO club SELECT '01890000-0000-7000-8000-000000000000', 0, name FROM club LIMIT 1");
    healed("UPDATE need SET competences = '[]'");
    healed("UPDATE person SET deleted = 1 - deleted");
}
