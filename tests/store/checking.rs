//! The check: what was changed behind the program's back is found, what is sound is not accused.

use ildsjel::domain::*;
use ildsjel::store::{Finding, Store, inspect};
use rusqlite::Connection;

use super::data::{ROWS, first, rename, rows, store};

/// What a check says after some SQL went over a closed festival.
fn after(sql: &str) -> Vec<Finding> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    let rows = rows();
    let mut store = Store::create(&path, &first(&rows)).unwrap();
    store.apply(&rename(&rows.person, "Moe")).unwrap();
    store.undo().unwrap().unwrap();
    store.redo().unwrap().unwrap();
    assert!(store.check().is_sound(), "it is sound before");
    store.close().unwrap();
    let file = Connection::open(&path).unwrap();
    file.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).unwrap();
    assert!(file.total_changes() > 0 || sql.contains("CREATE") || sql.contains("DROP"), "{sql} changed nothing");
    drop(file);
    let before = std::fs::read(&path).unwrap();
    let found = inspect(&path).unwrap().findings;
    assert_eq!(std::fs::read(&path).unwrap(), before, "looking changes nothing");
    found
}

#[test]
fn a_festival_is_sound_and_counted() {
    let (store, _) = store();
    let report = store.check();
    assert_eq!((report.findings, report.rows, report.changes), (Vec::new(), ROWS, ROWS));
}

#[test]
fn a_cell_changed_behind_the_back() {
    let found = after("UPDATE person SET phone = '+4740000099'");
    assert!(
        matches!(&found[..], [Finding::Cell { row, column }] if column == "phone" && row.name == "Åse Moe" && row.table == Table::Person),
        "{found:?}"
    );
    let found = after("UPDATE crew SET deleted = 1");
    assert!(found.iter().any(|one| matches!(one, Finding::Cell { column, .. } if column == "deleted")), "{found:?}");
}

#[test]
fn the_journal_changed_behind_the_back() {
    for column in ["op", "tbl", "row", "new", "old", "salt", "predecessor", "hash"] {
        let value = match column {
            "new" => "replace(new, 'Moe', 'Lie')",
            "old" => r#"'"Lie"'"#,
            "salt" | "hash" => "randomblob(32)",
            "op" => "(SELECT id FROM op ORDER BY lamport LIMIT 1)",
            "tbl" => "'club'",
            "row" => "(SELECT id FROM club)",
            _ => "id",
        };
        let found = after(&format!("UPDATE change SET \"{column}\" = {value} WHERE col = 'family' AND new = '\"Moe\"'"));
        assert!(found.iter().any(|one| matches!(one, Finding::Change { .. })), "{column}: {found:?}");
    }
    for (column, value) in
        [("author", "'Ola'"), ("at", "at + 1"), ("body", "replace(body, 'Åse', 'Ane')"), ("device", "id"), ("undoes", "NULL")]
    {
        let found = after(&format!("UPDATE op SET {column} = {value} WHERE undoes IS NOT NULL"));
        assert!(found.iter().any(|one| matches!(one, Finding::Entry(_))), "{column}: {found:?}");
    }
    let found = after("DELETE FROM change WHERE col = 'family' AND new = '\"Moe\"'");
    assert!(!found.is_empty());
}

#[test]
fn rows_that_come_and_go() {
    let found = after("INSERT INTO club VALUES ('01890000-0000-7000-8000-000000000000', 0, 'Ny')");
    assert!(matches!(&found[..], [Finding::Unknown(row)] if row.name == "Ny"), "{found:?}");
    let found = after("DELETE FROM import_batch");
    assert!(matches!(&found[..], [Finding::Lost(row)] if row.table == Table::ImportBatch), "{found:?}");
    let found = after("DELETE FROM club");
    assert!(found.contains(&Finding::Reference(Table::Person)), "{found:?}");
}

#[test]
fn the_structure_changed_behind_the_back() {
    for sql in
        ["CREATE TRIGGER t AFTER UPDATE ON person BEGIN DELETE FROM club; END", "CREATE TABLE more (a)", "DROP INDEX change_by_op"]
    {
        let found = after(sql);
        assert!(matches!(&found[..], [Finding::Schema(_)]), "{sql}: {found:?}");
    }
}

#[test]
fn an_orphan() {
    let (mut store, rows) = store();
    let mut edit = Edit::new(Op::Delete { table: Table::Club, name: rows.club.name.clone() });
    edit.delete(&rows.club);
    store.apply(&edit).unwrap();
    let found = store.check().findings;
    assert!(
        matches!(&found[..], [Finding::Orphan { row, to: Table::Club }] if row.name == "Åse Bjørnøy" && row.table == Table::Person),
        "{found:?}"
    );
}

#[test]
fn times_that_cannot_be() {
    let (mut store, rows) = store();
    let mut edit = Edit::new(Op::Change { table: Table::Shift, name: String::new() });
    // An hour off: the wall clock of another zone.
    let mut shift = rows.shift.clone();
    shift.when.zone = Zone::parse("Europe/Helsinki").unwrap();
    edit.update(&rows.shift, &shift);
    edit.update(&rows.assignment, &Assignment { from_at: Some(rows.shift.when.to_at), ..rows.assignment.clone() });
    edit.update(&rows.record, &CompetenceRecord { valid_to: rows.record.valid_from.pred_opt(), ..rows.record.clone() });
    store.apply(&edit).unwrap();
    let found = store.check().findings;
    let about = |table| move |one: &&Finding| matches!(one, Finding::Times(row) | Finding::Clock(row) if row.table == table);
    assert_eq!(found.iter().filter(about(Table::Shift)).count(), 1, "{found:?}");
    assert_eq!(found.iter().filter(about(Table::Assignment)).count(), 1, "{found:?}");
    assert_eq!(found.iter().filter(about(Table::CompetenceRecord)).count(), 1, "{found:?}");
    assert_eq!(found.len(), 3);
}

#[test]
fn a_night_when_clocks_change_is_sound() {
    let (mut store, rows) = store();
    let zone = Zone::default();
    let at = |h, m| chrono::NaiveDate::from_ymd_opt(2027, 10, 31).unwrap().and_hms_opt(h, m, 0).unwrap();
    let mut edit = Edit::new(Op::Change { table: Table::Shift, name: String::new() });
    for pick in [Pick::Earlier, Pick::Later] {
        let when = When::new(zone, at(1, 0), at(2, 30), pick).unwrap();
        edit.insert(&Shift { id: Ids::System.next(), when, ..rows.shift.clone() });
    }
    store.apply(&edit).unwrap();
    assert!(store.check().is_sound(), "{:?}", store.check());
}

#[test]
fn the_sample_festival_is_sound() {
    let edit = ildsjel::domain::sample::sample();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    Store::create(&path, &edit).unwrap().close().unwrap();
    let store = Store::open(&path).unwrap();
    let report = store.check();
    assert_eq!((report.findings, report.rows, report.changes), (Vec::new(), edit.writes.len(), edit.writes.len()));
    assert!(store.can_undo().is_none(), "the sample itself stays");
}
