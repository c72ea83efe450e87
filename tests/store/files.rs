//! Files: what is opened, what is refused, and what is left behind.

use std::fs;
use std::path::Path;

use ildsjel::domain::*;
use ildsjel::store::{ErrorKind, Store, StoreError};
use rusqlite::Connection;

use super::data::{dump, first, rename, rows};

/// Everything in a folder, by name.
fn names(folder: &Path) -> Vec<String> {
    let mut all: Vec<String> = fs::read_dir(folder).unwrap().map(|at| at.unwrap().file_name().into_string().unwrap()).collect();
    all.sort();
    all
}

/// A folder with a closed festival in it.
fn closed() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("år 2027.ildsjel");
    Store::create(&path, &first(&rows())).unwrap().close().unwrap();
    (folder, path)
}

fn refused(path: &Path) -> StoreError {
    let error = Store::open(path).expect_err("this file is not for us");
    assert_eq!(error.path(), Some(path), "the error names the file");
    error
}

/// Copies the festival file, and nothing beside it.
fn copied(path: &Path) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("kopi.ildsjel");
    fs::copy(path, &copy).unwrap();
    (folder, copy)
}

#[test]
fn a_settled_festival_can_be_copied_while_it_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("år 2027.ildsjel");
    let rows = rows();
    let mut store = Store::create(&path, &first(&rows)).unwrap();
    let family = |path: &Path| Store::open(path).unwrap().snapshot().people.get(rows.person.id).unwrap().family.clone();
    let (_new, copy) = copied(&path);
    assert_eq!(family(&copy), rows.person.family, "a new festival is whole at once");
    store.apply(&rename(&rows.person, "Moe")).unwrap();
    let (_early, copy) = copied(&path);
    assert_eq!(family(&copy), rows.person.family, "the write is in the log only");
    store.settle().unwrap();
    let (_late, copy) = copied(&path);
    assert_eq!(family(&copy), "Moe");
    let copied = Store::open(&copy).unwrap();
    assert_eq!(copied.snapshot().people.len(), store.snapshot().people.len());
    assert!(copied.check().is_sound());
    store.apply(&rename(&rows.person, "Lie")).unwrap();
    store.close().unwrap();
    assert_eq!(family(&path), "Lie", "it is written on as before");
}

#[test]
fn a_closed_festival_is_one_file() {
    let (folder, path) = closed();
    assert_eq!(names(folder.path()), ["år 2027.ildsjel"]);
    let mut store = Store::open(&path).unwrap();
    store.apply(&rename(&rows_of(&store), "Moe")).unwrap();
    assert!(names(folder.path()).iter().any(|name| name.ends_with("-wal")), "while it is open the log is there");
    drop(store);
    assert_eq!(names(folder.path()), ["år 2027.ildsjel"], "dropping is closing");
    let file = Connection::open(&path).unwrap();
    let text = |pragma: &str| -> String { file.pragma_query_value(None, pragma, |row| row.get(0)).unwrap() };
    assert_eq!(text("journal_mode"), "delete");
    let strict: i64 = file
        .query_row("SELECT count(*) FROM pragma_table_list WHERE strict = 0 AND name NOT LIKE 'sqlite_%'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(strict, 0, "every table is strict");
}

fn rows_of(store: &Store) -> Person {
    store.snapshot().people.iter().next().unwrap().clone()
}

#[test]
fn a_crash_loses_nothing_that_was_written() {
    let (folder, path) = closed();
    let mut store = Store::open(&path).unwrap();
    store.apply(&rename(&rows_of(&store), "Moe")).unwrap();
    let after = dump(store.snapshot());
    // What a crash leaves: the file and its log as they are now, and nobody who tidies up.
    let other = folder.path().join("etter.ildsjel");
    fs::copy(&path, &other).unwrap();
    let log = |path: &Path| path.with_file_name(format!("{}-wal", path.file_name().unwrap().to_str().unwrap()));
    fs::copy(log(&path), log(&other)).unwrap();
    drop(store);
    let store = Store::open(&other).unwrap();
    assert_eq!(dump(store.snapshot()), after);
    assert!(store.check().is_sound());
}

#[test]
fn a_second_window_is_refused() {
    let (_folder, path) = closed();
    let store = Store::open(&path).unwrap();
    assert_eq!(refused(&path).kind(), ErrorKind::Locked);
    assert_eq!(Store::create(&path, &first(&rows())).unwrap_err().kind(), ErrorKind::Locked);
    store.close().unwrap();
    drop(Store::open(&path).unwrap());
}

#[cfg(unix)]
#[test]
fn a_second_window_through_a_link_is_refused() {
    let (folder, path) = closed();
    let link = folder.path().join("snarvei.ildsjel");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let mut store = Store::open(&path).unwrap();
    assert_eq!(refused(&link).kind(), ErrorKind::Locked);
    assert_eq!(Store::create(&link, &first(&rows())).unwrap_err().kind(), ErrorKind::Locked);
    store.apply(&rename(&rows_of(&store), "Moe")).unwrap();
    drop(store);
    assert_eq!(rows_of(&Store::open(&link).unwrap()).family, "Moe");
}

#[test]
fn another_program_that_holds_the_file_is_noticed() {
    let (_folder, path) = closed();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    assert_eq!(refused(&path).kind(), ErrorKind::Locked);
    drop(other);
    // And none gets in while we hold it.
    let _store = Store::open(&path).unwrap();
    let other = Connection::open(&path).unwrap();
    other.busy_timeout(std::time::Duration::ZERO).unwrap();
    assert!(other.execute("UPDATE club SET name = 'x'", []).is_err());
}

#[test]
fn a_new_festival_never_replaces_a_file() {
    let (_folder, path) = closed();
    let before = fs::read(&path).unwrap();
    assert_eq!(Store::create(&path, &first(&rows())).unwrap_err().kind(), ErrorKind::Exists);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_new_festival_that_cannot_be_written_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ny mappe").join("a.ildsjel");
    let rows = rows();
    let mut edit = first(&rows);
    edit.insert(&rows.club);
    assert_eq!(Store::create(&path, &edit).unwrap_err().kind(), ErrorKind::Refused);
    assert!(names(path.parent().unwrap()).is_empty());
    drop(Store::create(&path, &first(&rows)).unwrap());
}

#[test]
fn a_missing_file() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(refused(&folder.path().join("a.ildsjel")).kind(), ErrorKind::Missing);
    assert_eq!(refused(&folder.path().join("b").join("a.ildsjel")).kind(), ErrorKind::Missing);
    assert_eq!(refused(folder.path()).kind(), ErrorKind::NotAFestival);
    assert!(names(folder.path()).is_empty(), "looking for a file makes none");
}

#[test]
fn other_files_are_refused_untouched() {
    let (folder, path) = closed();
    let whole = fs::read(&path).unwrap();
    let file = Connection::open(&path).unwrap();
    file.pragma_update(None, "application_id", 7).unwrap();
    drop(file);
    let other_program = fs::read(&path).unwrap();
    let file = Connection::open(&path).unwrap();
    file.pragma_update(None, "application_id", 0x494C_4453).unwrap();
    file.pragma_update(None, "user_version", 9999).unwrap();
    drop(file);
    let newer = fs::read(&path).unwrap();
    let cases: [(&str, Vec<u8>, ErrorKind); 7] = [
        ("nothing", Vec::new(), ErrorKind::NotAFestival),
        ("a text", b"Navn;Telefon\nKari;400 00 001\n".to_vec(), ErrorKind::NotAFestival),
        ("half a header", whole[..60].to_vec(), ErrorKind::Damaged),
        ("another program's", other_program, ErrorKind::NotAFestival),
        ("a newer program's", newer, ErrorKind::Newer),
        ("a page too few", whole[..whole.len() - 4096].to_vec(), ErrorKind::Damaged),
        ("half of it", whole[..whole.len() / 2].to_vec(), ErrorKind::Damaged),
    ];
    for (what, bytes, kind) in cases {
        fs::write(&path, &bytes).unwrap();
        assert_eq!(refused(&path).kind(), kind, "{what}");
        assert_eq!(fs::read(&path).unwrap(), bytes, "{what} is as it was");
        assert_eq!(names(folder.path()).len(), 1, "{what} has nothing beside it");
    }
    fs::write(&path, whole).unwrap();
    drop(Store::open(&path).unwrap());
}

#[test]
fn a_damaged_page_is_never_taken_for_sound() {
    let (_folder, path) = closed();
    let whole = fs::read(&path).unwrap();
    let (before, history) = {
        let store = Store::look_at(&path).unwrap();
        (dump(store.snapshot()), store.history(99, 0).unwrap())
    };
    let (mut refusals, mut healed) = (0, 0);
    for page in 1..whole.len() / 4096 {
        let mut bytes = whole.clone();
        bytes[page * 4096..(page + 1) * 4096].fill(0xA5);
        fs::write(&path, &bytes).unwrap();
        match Store::open(&path) {
            Err(error) => {
                refusals += 1;
                assert_eq!(error.kind(), ErrorKind::Damaged, "page {page}: {error}");
                assert_eq!(fs::read(&path).unwrap(), bytes, "page {page}: the file is as it was");
            }
            Ok(store) => {
                healed += 1;
                assert!(!store.healed().is_empty(), "page {page} was damaged and nobody says so");
                assert_eq!(dump(store.snapshot()), before, "page {page}");
                assert_eq!(store.history(99, 0).unwrap(), history, "page {page}");
                assert!(store.check().is_sound(), "page {page}");
            }
        }
    }
    assert!(refusals > 0 && healed > refusals, "{refusals} refused, {healed} healed");
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path) = closed();
    let allow = |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
    allow(0o555);
    // Who may do everything may write here all the same; for them the system keeps another folder.
    if fs::write(folder.path().join("probe"), "").is_ok() {
        let error = Store::create("/sys/a.ildsjel", &first(&rows())).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ReadOnly, "{error}");
    } else {
        assert_eq!(refused(&path).kind(), ErrorKind::ReadOnly);
        let error = Store::create(folder.path().join("b.ildsjel"), &first(&rows())).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ReadOnly, "{error}");
    }
    allow(0o755);
}

#[test]
fn a_backup_is_the_festival() {
    let (folder, path) = closed();
    let mut store = Store::open(&path).unwrap();
    store.apply(&rename(&rows_of(&store), "Moe")).unwrap();
    let copy = folder.path().join("kopi.ildsjel");
    fs::write(&copy, "an older copy").unwrap();
    store.backup_to(&copy).unwrap();
    let before = dump(store.snapshot());
    store.undo().unwrap().unwrap();
    drop(store);
    assert_eq!(names(folder.path()), ["kopi.ildsjel", "år 2027.ildsjel"]);
    let mut copy = Store::open(&copy).unwrap();
    assert_eq!(dump(copy.snapshot()), before);
    assert!(copy.check().is_sound());
    assert!(copy.undo().unwrap().is_some(), "a copy can be taken back too");
}

#[test]
fn a_backup_that_fails_leaves_the_older_one() {
    let (folder, path) = closed();
    let store = Store::open(&path).unwrap();
    assert_eq!(store.backup_to(&path).unwrap_err().kind(), ErrorKind::Exists, "not onto itself");
    let nowhere = folder.path().join("ingen").join("kopi.ildsjel");
    assert!(store.backup_to(&nowhere).is_err());
    drop(store);
    let copy = folder.path().join("kopi.ildsjel");
    fs::write(&copy, "an older copy").unwrap();
    let blocked = copy.with_file_name("kopi.ildsjel.part");
    fs::create_dir(&blocked).unwrap();
    let store = Store::open(&path).unwrap();
    assert!(store.backup_to(&copy).is_err());
    drop(store);
    assert_eq!(fs::read(&copy).unwrap(), b"an older copy");
    assert_eq!(names(folder.path()).len(), 3);
}

/// A log whose festival is gone, such as a crash and a tidying hand leave it.
fn leave_a_log(folder: &Path, path: &Path) {
    let old = folder.join("borte.ildsjel");
    let mut store = Store::create(&old, &first(&rows())).unwrap();
    let person = rows_of(&store);
    for n in 0..20 {
        let now = Person { family: rows_of(&store).family, ..person.clone() };
        store.apply(&rename(&now, &format!("Moe {n}"))).unwrap();
    }
    fs::copy(old.with_file_name("borte.ildsjel-wal"), path.with_file_name("ny.ildsjel-wal")).unwrap();
    drop(store);
    fs::remove_file(old).unwrap();
}

#[test]
fn a_log_left_by_another_festival_does_not_get_into_a_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ny.ildsjel");
    leave_a_log(folder.path(), &path);
    let rows = rows();
    let store = Store::create(&path, &first(&rows)).unwrap();
    assert_eq!(rows_of(&store), rows.person);
    assert!(store.check().is_sound());
    store.close().unwrap();
    assert_eq!(rows_of(&Store::open(&path).unwrap()), rows.person);
    assert_eq!(names(folder.path()), ["ny.ildsjel", "ny.ildsjel-wal.left"], "it is kept aside: nothing is thrown away unasked");
}

#[test]
fn a_log_left_by_another_festival_does_not_get_into_a_backup() {
    let (folder, path) = closed();
    let copy = folder.path().join("ny.ildsjel");
    leave_a_log(folder.path(), &copy);
    let store = Store::open(&path).unwrap();
    store.backup_to(&copy).unwrap();
    assert_eq!(dump(Store::open(&copy).unwrap().snapshot()), dump(store.snapshot()));
}

#[test]
fn a_backup_never_takes_the_place_of_a_festival_that_is_open() {
    let (folder, path) = closed();
    let other = folder.path().join("b.ildsjel");
    let mut open = Store::create(&other, &first(&rows())).unwrap();
    let store = Store::open(&path).unwrap();
    assert_eq!(store.backup_to(&other).unwrap_err().kind(), ErrorKind::Locked);
    open.apply(&rename(&rows_of(&open), "Moe")).unwrap();
    open.close().unwrap();
    assert_eq!(rows_of(&Store::open(&other).unwrap()).family, "Moe");
    store.backup_to(&other).unwrap();
}
