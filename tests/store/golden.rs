//! Files of every version that was ever shipped: each opens, comes to this version, and holds what it held.
//! `ILDSJEL_GOLDEN=tests/golden/vN cargo test --test store golden::make` writes the file of a new version, once.

use std::fs;
use std::path::{Path, PathBuf};

use ildsjel::domain::*;
use ildsjel::store::{BroughtBack, ErrorKind, Keep, Reason, Store, inspect, replace};
use rusqlite::Connection;

use super::data::{dump, first, rename, rows};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// All of a festival as text: its rows, and who did what.
fn holds(store: &Store) -> String {
    let mut text = String::new();
    for (table, mut cells) in dump(store.snapshot()) {
        // A column that came later is empty in older files.
        cells.retain(|_, cell| !cell.is_null());
        text += &format!("{} {}\n", table.name(), serde_json::to_string(&cells).unwrap());
    }
    for entry in store.history(99, 0).unwrap() {
        text += &format!("{} {} {}\n", entry.author, entry.changes, serde_json::to_string(&entry.op).unwrap());
    }
    text
}

/// What a golden file held when it was made, without its empty cells.
fn told(golden: &Path) -> String {
    let text = fs::read_to_string(golden.with_extension("txt")).unwrap();
    let line = |line: &str| {
        let (table, cells) = line.split_once(' ').unwrap();
        match serde_json::from_str::<Cells>(cells) {
            Ok(mut cells) => {
                cells.retain(|_, cell| !cell.is_null());
                format!("{table} {}\n", serde_json::to_string(&cells).unwrap())
            }
            Err(_) => format!("{line}\n"),
        }
    };
    text.lines().map(line).collect()
}

#[test]
fn make() {
    let Some(stem) = std::env::var_os("ILDSJEL_GOLDEN").map(PathBuf::from) else { return };
    let rows = rows();
    let path = stem.with_extension("ildsjel");
    let mut store = Store::create(&path, &first(&rows)).unwrap();
    store.set_author("Bente");
    store.apply(&super::data::rest(&rows)).unwrap();
    store.apply(&rename(&rows.person, "Moe")).unwrap();
    store.undo().unwrap().unwrap();
    store.redo().unwrap().unwrap();
    let mut edit = Edit::new(Op::Delete { table: Table::Attendance, name: String::new() });
    edit.delete(&rows.attendance);
    store.apply(&edit).unwrap();
    let mut edit = Edit::new(Op::Import { file: "frivillige.csv".into(), added: 3, changed: 0 });
    for name in ["Åse", "Øystein", "Kari"] {
        edit.insert(&Person::new(Ids::System.next(), name, "Lie"));
    }
    store.apply(&edit).unwrap();
    fs::write(stem.with_extension("txt"), holds(&store)).unwrap();
}

/// The golden files, oldest first.
fn all() -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ildsjel"))
        .collect();
    all.sort();
    all
}

fn schema(conn: &Connection) -> Vec<(String, Option<String>)> {
    let mut statement = conn.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").unwrap();
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
}

#[test]
fn every_version_opens_and_is_backed_up_before_it_climbs() {
    let newest: i64 = {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ildsjel");
        Store::create(&path, &first(&rows())).unwrap().close().unwrap();
        Connection::open(&path).unwrap().pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
    };
    let all = all();
    assert_eq!(all.len() as i64, newest, "a golden file for each version");
    for (version, golden) in (1..).zip(&all) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ildsjel");
        fs::copy(golden, &path).unwrap();
        let before = fs::read(&path).unwrap();
        let keep = Keep::under(&folder.path().join("kopier"), None, &path);
        let mut store = Store::open_kept(&path, Some(keep.clone())).unwrap();
        assert!(store.healed().is_empty());
        assert_eq!(holds(&store), told(golden), "{}", golden.display());
        assert!(store.check().is_sound(), "{:?}", store.check());
        let backups = keep.list();
        if version < newest {
            assert_eq!(backups.len(), 1);
            assert_eq!(backups[0].why, Reason::Migration);
            let old = Connection::open(&backups[0].path).unwrap();
            assert_eq!(old.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0)).unwrap(), version);
            drop(old);
            assert_eq!(dump(Store::look_at(&backups[0].path).unwrap().snapshot()), dump(store.snapshot()));
        } else {
            assert!(backups.is_empty());
        }
        // It goes on as a file of this version.
        let undone = store.undo().unwrap().unwrap();
        assert!(matches!(undone.op, Op::Import { .. }));
        store.close().unwrap();
        assert!(Store::open(&path).unwrap().check().is_sound());
        let made = folder.path().join("ny.ildsjel");
        Store::create(&made, &first(&rows())).unwrap().close().unwrap();
        assert_eq!(schema(&Connection::open(&path).unwrap()), schema(&Connection::open(&made).unwrap()));
        // Looking at the old file does not bring it anywhere, and an old backup takes the place of a file.
        fs::write(&path, &before).unwrap();
        assert!(Store::look_at(&path).unwrap().check().is_sound());
        assert!(inspect(&path).unwrap().is_sound());
        fs::write(&made, "damaged").unwrap();
        replace(&made, &path).unwrap().unwrap();
        assert_eq!(holds(&Store::open(&made).unwrap()), told(golden));
        assert_eq!(fs::read(&path).unwrap(), before);
    }
}

#[test]
fn an_older_file_that_is_damaged_is_healed_on_its_way() {
    for golden in all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ildsjel");
        fs::copy(&golden, &path).unwrap();
        Connection::open(&path).unwrap().execute("UPDATE person SET phone = '+4740000099' WHERE family = 'Lie'", []).unwrap();
        let store = Store::open(&path).unwrap();
        assert_eq!(store.healed().len(), 3);
        assert_eq!(holds(&store), told(&golden));
    }
}

#[test]
fn a_newer_file_is_only_looked_at_and_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    let rows = rows();
    Store::create(&path, &first(&rows)).unwrap().close().unwrap();
    let file = Connection::open(&path).unwrap();
    file.execute_batch(
        "ALTER TABLE person ADD COLUMN star_sign TEXT; CREATE TABLE more (a TEXT) STRICT; PRAGMA user_version = 9999;
         INSERT INTO migration VALUES (9999, 'x')",
    )
    .unwrap();
    drop(file);
    let before = fs::read(&path).unwrap();
    assert_eq!(Store::open(&path).unwrap_err().kind(), ErrorKind::Newer);
    let mut store = Store::look_at(&path).unwrap();
    assert_eq!(store.snapshot().people.get(rows.person.id).unwrap().family, rows.person.family);
    assert_eq!(store.apply(&rename(&rows.person, "Moe")).unwrap_err().kind(), ErrorKind::LookOnly);
    assert_eq!(store.undo_of(uuid::Uuid::nil()).unwrap(), None);
    store.close().unwrap();
    assert_eq!(fs::read(&path).unwrap(), before, "byte for byte");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "and nothing beside it");
}

/// A column that came later is empty in what was written before, and taking back what was written into it makes it so again.
#[test]
fn what_older_rows_did_not_know_is_taken_back_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    fs::copy(folder_of_golden("v1"), &path).unwrap();
    let mut store = Store::open(&path).unwrap();
    let before = dump(store.snapshot());
    let shift = store.snapshot().shifts.iter().next().unwrap().clone();
    let series = Series { id: Ids::System.next(), name: "Bar".into() };
    let mut edit = Edit::new(Op::Change { table: Table::Shift, name: String::new() });
    edit.insert(&series);
    edit.update(&shift, &Shift { series: Some(series.id), ..shift.clone() });
    let _ = store.apply(&edit).unwrap();
    assert_eq!(store.snapshot().shifts_of(series.id).count(), 1);
    assert!(store.undo().unwrap().unwrap().skipped.is_empty());
    assert_eq!(dump(store.snapshot()), before);
    let _ = store.redo().unwrap().unwrap();
    let made = store.history(99, 0).unwrap().into_iter().find(|entry| matches!(entry.op, Op::NewFestival { .. })).unwrap();
    assert!(matches!(store.bring_back(Table::Shift, shift.id.into(), made.id).unwrap(), BroughtBack::Done(..)));
    assert_eq!(store.snapshot().shifts.get(shift.id), Some(&shift));
    assert!(store.check().is_sound());
}

fn folder_of_golden(name: &str) -> PathBuf {
    folder().join(name).with_extension("ildsjel")
}
