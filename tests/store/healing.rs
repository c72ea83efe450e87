//! What is damaged is healed from the journal, the damaged file is kept, and what cannot be healed can be saved in part.

use std::fs;
use std::path::{Path, PathBuf};

use ildsjel::domain::*;
use ildsjel::store::{ErrorKind, Keep, Reason, Store, inspect, replace, salvage};
use rusqlite::Connection;

use super::data::{ROWS, dump, first, rename, rows};

/// A closed festival with some history, and what it holds.
fn festival() -> (tempfile::TempDir, PathBuf, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    let rows = rows();
    let mut store = Store::create(&path, &first(&rows)).unwrap();
    store.apply(&rename(&rows.person, "Moe")).unwrap();
    store.undo().unwrap().unwrap();
    store.redo().unwrap().unwrap();
    let holds = format!("{:?}", dump(store.snapshot()));
    store.close().unwrap();
    (folder, path, holds)
}

fn damage(path: &Path, sql: &str) {
    let file = Connection::open(path).unwrap();
    file.execute_batch(&format!("PRAGMA foreign_keys = OFF; PRAGMA secure_delete = ON; {sql}")).unwrap();
}

#[test]
fn what_the_journal_tells_is_healed() {
    for sql in [
        "UPDATE person SET phone = '+4740000099'",
        "UPDATE person SET family = CAST(x'4dff65' AS TEXT)",
        "UPDATE crew SET deleted = 1",
        "DELETE FROM person",
        "DELETE FROM import_batch",
        "INSERT INTO club VALUES ('01890000-0000-7000-8000-000000000000', 0, 'Ny')",
        "UPDATE shift SET id = replace(id, '7', '5')",
        "CREATE TRIGGER t AFTER UPDATE ON person BEGIN DELETE FROM club; END",
        "CREATE VIEW v AS SELECT * FROM person",
        "CREATE TABLE more (a)",
        "DROP INDEX change_by_op",
        "DROP TABLE module",
        // One bit each: r becomes s, and the lowest bit of a time or a high one of a count.
        "UPDATE change SET new = replace(new, 'Bar', 'Bas')",
        "UPDATE op SET at = at + 1 - 2 * (at % 2)",
        "UPDATE change SET lamport = lamport + 1048576 WHERE lamport = 3",
    ] {
        let (folder, path, holds) = festival();
        damage(&path, sql);
        assert!(!inspect(&path).unwrap().is_sound(), "{sql}");
        let store = Store::open(&path).unwrap_or_else(|error| panic!("{sql}: {error}"));
        assert_eq!(format!("{:?}", dump(store.snapshot())), holds, "{sql}");
        assert!(store.check().is_sound(), "{sql}: {:?}", store.check());
        assert_eq!(store.history(99, 0).unwrap().len(), 4, "{sql}");
        drop(store);
        let store = Store::open(&path).unwrap();
        assert!(store.healed().is_empty(), "{sql}: it is healed once and for all");
        drop(store);
        let kept = fs::read_dir(folder.path())
            .unwrap()
            .filter(|entry| entry.as_ref().unwrap().file_name().to_str().unwrap().contains(".damaged-"));
        assert!(kept.count() <= 1, "{sql}");
    }
}

#[test]
fn the_damaged_file_is_kept_among_the_backups() {
    let (folder, path, _) = festival();
    damage(&path, "UPDATE person SET phone = '+4740000099'");
    let bytes = fs::read(&path).unwrap();
    let keep = Keep::under(&folder.path().join("kopier"), None, &path);
    let store = Store::open_kept(&path, Some(keep.clone())).unwrap();
    assert_eq!(store.healed().len(), 1);
    let kept = keep.list();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].why, Reason::Damaged);
    assert!(!kept[0].is_sound());
    assert_eq!(fs::read(&kept[0].path).unwrap(), bytes);
    assert_eq!(store.backups().last, None, "the damaged one is no backup");
}

#[test]
fn a_journal_with_a_hole_is_refused_and_what_can_be_read_is_saved() {
    let (folder, path, holds) = festival();
    damage(&path, "DELETE FROM change WHERE col = 'family'");
    let bytes = fs::read(&path).unwrap();
    let error = Store::open(&path).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Damaged);
    assert_eq!(fs::read(&path).unwrap(), bytes);
    assert!(!inspect(&path).unwrap().is_sound());
    let to = folder.path().join("reddet.ildsjel");
    let saved = salvage(&path, &to).unwrap();
    assert_eq!((saved.rows.values().sum::<usize>(), saved.lost), (ROWS, 0));
    assert_eq!(salvage(&path, &to).unwrap_err().kind(), ErrorKind::Exists);
    let store = Store::open(&to).unwrap();
    assert_eq!(format!("{:?}", dump(store.snapshot())), holds, "the rows were all there");
    assert!(store.check().is_sound());
    assert!(store.can_undo().is_none(), "a saved file begins anew");
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn what_belonged_to_a_lost_row_is_counted_as_lost() {
    let (folder, path, _) = festival();
    damage(&path, "DELETE FROM change WHERE tbl = 'shift'; DELETE FROM shift");
    let to = folder.path().join("reddet.ildsjel");
    let saved = salvage(&path, &to).unwrap();
    // The need and the assignment of the shift cannot stand alone.
    assert_eq!(saved.lost, 2, "{saved:?}");
    assert_eq!(saved.rows.get(&Table::Person), Some(&1));
    assert!(Store::open(&to).unwrap().check().is_sound());
}

#[test]
fn a_journal_that_lost_its_end_is_not_taken_for_whole() {
    let (folder, path, holds) = festival();
    damage(&path, "DELETE FROM change WHERE lamport > 1");
    assert_eq!(Store::open(&path).unwrap_err().kind(), ErrorKind::Damaged);
    let to = folder.path().join("reddet.ildsjel");
    salvage(&path, &to).unwrap();
    assert_eq!(format!("{:?}", dump(Store::open(&to).unwrap().snapshot())), holds, "the rows were all there");
}

#[test]
fn nothing_can_be_saved_from_nothing() {
    let (folder, path, _) = festival();
    damage(&path, "DELETE FROM change; DELETE FROM festival");
    let to = folder.path().join("reddet.ildsjel");
    assert_eq!(salvage(&path, &to).unwrap_err().kind(), ErrorKind::Damaged);
    assert!(!to.exists());
    assert_eq!(salvage(folder.path().join("ingen"), &to).unwrap_err().kind(), ErrorKind::Missing);
}

/// A closed festival of many pages, with a note that goes on over several of them, and what it holds.
fn long_festival() -> (tempfile::TempDir, PathBuf, String) {
    let (folder, path, _) = festival();
    let mut store = Store::open(&path).unwrap();
    let mut edit = Edit::new(Op::Import { file: "a.csv".into(), added: 300, changed: 0 });
    for number in 0..300 {
        let note = "Kan stå i bar, kjenner alle. ".repeat(if number % 50 == 0 { 700 } else { 3 });
        edit.insert(&Person { note, ..Person::new(Ids::System.next(), format!("Nr {number}"), "Moe") });
    }
    store.apply(&edit).unwrap();
    let holds = format!("{:?}", dump(store.snapshot()));
    store.close().unwrap();
    (folder, path, holds)
}

/// Where the root of the changes' tree stands, as the schema says; it is an inner page.
fn root(path: &Path) -> usize {
    let file = Connection::open(path).unwrap();
    let sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'change'";
    let page = file.query_row(sql, [], |row| row.get::<_, isize>(0)).unwrap().unsigned_abs();
    assert_eq!(fs::read(path).unwrap()[(page - 1) * 4096], 0x02, "the changes are many pages");
    page
}

/// Fills a page with what means nothing.
fn spoil(path: &Path, page: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[(page - 1) * 4096..page * 4096].fill(0xA5);
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_festival_whose_first_page_is_gone_is_saved_from_the_others() {
    let (folder, path, holds) = long_festival();
    // The page that says where each table is; SQLite sees no database any more.
    spoil(&path, 1);
    assert!(Store::open(&path).is_err());
    let to = folder.path().join("reddet.ildsjel");
    let saved = salvage(&path, &to).unwrap();
    assert_eq!(saved.lost, 0);
    let store = Store::open(&to).unwrap();
    assert_eq!(format!("{:?}", dump(store.snapshot())), holds);
    assert!(store.check().is_sound());
}

#[test]
fn a_journal_whose_tree_is_broken_is_healed_from_its_leaves() {
    let (_folder, path, holds) = long_festival();
    // The way to the last of the leaves leads nowhere.
    let at = (root(&path) - 1) * 4096 + 8;
    let mut bytes = fs::read(&path).unwrap();
    bytes[at..at + 4].copy_from_slice(&[0, 0xFF, 0xFF, 0xFF]);
    fs::write(&path, bytes).unwrap();
    let store = Store::open(&path).unwrap();
    assert!(!store.healed().is_empty());
    assert_eq!(format!("{:?}", dump(store.snapshot())), holds);
    assert!(store.check().is_sound());
}

#[test]
fn what_stood_on_a_lost_inner_page_is_missed_and_the_rest_is_saved() {
    let (folder, path, holds) = long_festival();
    spoil(&path, root(&path));
    assert_eq!(Store::open(&path).unwrap_err().kind(), ErrorKind::Damaged, "some changes stood on it");
    let to = folder.path().join("reddet.ildsjel");
    assert_eq!(salvage(&path, &to).unwrap().lost, 0);
    assert_eq!(format!("{:?}", dump(Store::open(&to).unwrap().snapshot())), holds, "the rows themselves were all there");
}

#[test]
fn a_backup_takes_the_place_of_a_damaged_file() {
    let (folder, path, holds) = festival();
    let backup = folder.path().join("kopi.ildsjel");
    fs::copy(&path, &backup).unwrap();
    let before = Store::open(&path).unwrap().history(99, 0).unwrap();
    fs::write(&path, b"SQLite format 3\0 and then nothing").unwrap();
    let kept = replace(&path, &backup).unwrap().unwrap();
    assert_eq!(fs::read(kept).unwrap(), b"SQLite format 3\0 and then nothing");
    let mut store = Store::open(&path).unwrap();
    assert_eq!(format!("{:?}", dump(store.snapshot())), holds);
    assert_eq!(store.history(99, 0).unwrap(), before);
    let person = store.snapshot().people.iter().next().unwrap().clone();
    store.apply(&rename(&person, "Lie")).unwrap();
    drop(store);
    let device = |path: &Path| -> String {
        Connection::open(path).unwrap().query_row("SELECT value FROM meta WHERE key = 'device'", [], |row| row.get(0)).unwrap()
    };
    assert_ne!(device(&path), device(&backup), "from here on they are two laptops");
    // What is damaged itself, and what is open, replaces nothing and is not replaced.
    let bytes = fs::read(&path).unwrap();
    damage(&backup, "UPDATE club SET name = 'x'");
    assert_eq!(replace(&path, &backup).unwrap_err().kind(), ErrorKind::Damaged);
    assert_eq!(fs::read(&path).unwrap(), bytes);
    fs::remove_file(&path).unwrap();
    let fine = folder.path().join("b.ildsjel");
    fs::write(&fine, &bytes).unwrap();
    assert_eq!(replace(&path, &fine).unwrap(), None, "a file that is gone comes back");
    let open = Store::open(&path).unwrap();
    assert_eq!(replace(&path, &fine).unwrap_err().kind(), ErrorKind::Locked);
    drop(open);
}
