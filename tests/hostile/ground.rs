//! The ground of the cases: a festival, a stranger's hand on it, and every way in tried on what comes of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use ildsjel::store::{ErrorKind, Store, inspect, replace, salvage};
use rusqlite::Connection;

use super::data::{first, rename, rows};

/// An expression that fails as soon as it is reckoned, with words that nothing else says.
pub const TRAP: &str = "abs(-9223372036854775807 - 1)";
/// Those words.
const SPRUNG: &str = "integer overflow";

/// Nothing here takes a second; what takes this long does not end.
const LONG: Duration = Duration::from_mins(3);

/// A folder with a closed festival in it that has a history.
pub fn festival() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fremmed.ildsjel");
    let rows = rows();
    let mut store = Store::create(&path, &first(&rows)).unwrap();
    store.apply(&rename(&rows.person, "Moe")).unwrap();
    store.undo().unwrap().unwrap();
    store.close().unwrap();
    (folder, path)
}

/// A festival after a stranger's SQL, which may write the schema.
pub fn changed(sql: &str) -> (tempfile::TempDir, PathBuf) {
    let (folder, path) = festival();
    change(&path, sql);
    (folder, path)
}

/// A festival of an older version after a stranger's SQL.
pub fn changed_golden(version: usize, sql: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fremmed.ildsjel");
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/v{version}.ildsjel"));
    let _ = fs::copy(golden, &path).unwrap();
    change(&path, sql);
    (folder, path)
}

fn change(path: &Path, sql: &str) {
    let file = Connection::open(path).unwrap();
    // What one line breaks the next may trip over; a stranger opens the file anew.
    for (number, line) in sql.split(";;").enumerate() {
        let set = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON;";
        Connection::open(path)
            .unwrap()
            .execute_batch(&format!("{set} {line}"))
            .unwrap_or_else(|e| panic!("line {number} of {sql}: {e}"));
    }
    drop(file);
}

/// What the ways in came to; none where it opened.
#[derive(Debug, Default)]
pub struct Outcome {
    pub look: Option<ErrorKind>,
    pub open: Option<ErrorKind>,
    pub inspect: Option<ErrorKind>,
    pub salvage: Option<ErrorKind>,
    pub replace: Option<ErrorKind>,
    /// Whether something was healed when it opened.
    pub healed: bool,
    /// Every word that was said.
    pub words: String,
}

/// Does something in a thread of its own; panics when it does or does not end.
pub fn ends<T: Send + 'static>(what: impl FnOnce() -> T + Send + 'static) -> T {
    let (tell, told) = mpsc::channel();
    let thread = std::thread::spawn(move || drop(tell.send(what())));
    match told.recv_timeout(LONG) {
        Ok(value) => value,
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("it does not end"),
        Err(mpsc::RecvTimeoutError::Disconnected) => std::panic::resume_unwind(thread.join().unwrap_err()),
    }
}

/// Every file of a folder with its bytes.
fn all(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .filter(|path| fs::metadata(path).is_ok_and(|about| about.is_file()))
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect()
}

/// Tries every way in on a file, and demands of each what holds for all: no panic, an end, nothing of the stranger's ran, and
/// what is refused or only looked at is as it was.
pub fn judge(path: &Path) -> Outcome {
    let owned = path.to_owned();
    let outcome = ends(move || every_way(&owned));
    assert!(!outcome.words.contains(SPRUNG), "an expression of the stranger's was reckoned: {}", outcome.words);
    outcome
}

fn every_way(path: &Path) -> Outcome {
    let folder = path.parent().unwrap();
    let before = all(folder);
    let unchanged = |after: &str| assert!(all(folder) == before, "{after} leaves the folder as it was");
    let mut outcome = Outcome::default();
    let mut say =
        |words: &dyn std::fmt::Debug| std::fmt::Write::write_fmt(&mut outcome.words, format_args!("{words:?}\n")).unwrap();

    let (looked, kind) = split(Store::look_at(path), &mut say);
    if let Some(store) = looked {
        say(&store.healed());
        use_it(&store);
    }
    outcome.look = kind;
    unchanged("looking");

    let (report, kind) = split(inspect(path), &mut say);
    say(&report);
    outcome.inspect = kind;
    unchanged("inspecting");

    let other = tempfile::tempdir().unwrap();
    let saved = other.path().join("berget.ildsjel");
    let (done, kind) = split(salvage(path, &saved), &mut say);
    assert_eq!(done.is_some(), saved.exists());
    if done.is_some() {
        sound(&saved, &mut say);
    }
    outcome.salvage = kind;
    unchanged("salvaging");

    let (_home, own) = festival();
    let bytes = fs::read(&own).unwrap();
    let (replaced, kind) = split(replace(&own, path), &mut say);
    if replaced.is_some() {
        sound(&own, &mut say);
    } else {
        assert_eq!(fs::read(&own).unwrap(), bytes, "what is not replaced is as it was");
    }
    outcome.replace = kind;
    unchanged("replacing");

    let (opened, kind) = split(Store::open(path), &mut say);
    outcome.open = kind;
    match opened {
        Some(store) => {
            outcome.healed = !store.healed().is_empty();
            say(&store.healed());
            use_it(&store);
            store.close().unwrap();
            sound(path, &mut say);
        }
        None => unchanged("refusing"),
    }
    no_trace(folder);
    no_trace(other.path());
    outcome
}

fn split<T>(
    result: Result<T, ildsjel::store::StoreError>,
    say: &mut impl FnMut(&dyn std::fmt::Debug),
) -> (Option<T>, Option<ErrorKind>) {
    match result {
        Ok(value) => (Some(value), None),
        Err(error) => {
            say(&error);
            (None, Some(error.kind()))
        }
    }
}

/// What a window does with an open festival.
fn use_it(store: &Store) {
    let history = store.history(1000, 0).unwrap();
    for entry in &history {
        assert!(!format!("{:?}", entry.op).is_empty());
        let _ = store.changes_of(entry.id, 1000).unwrap();
    }
    let snapshot = store.snapshot();
    for person in snapshot.people.iter() {
        let _ = (snapshot.minutes_of(person.id), store.history_about(ildsjel::store::Thing::Person(person.id)).unwrap());
    }
    for shift in snapshot.shifts.iter() {
        let _ = (snapshot.shift_name(shift), shift.when.minutes());
    }
}

/// What opens is a sound festival with nothing of a stranger in its schema, and can be written.
fn sound(path: &Path, say: &mut impl FnMut(&dyn std::fmt::Debug)) {
    let mut store = Store::open(path).unwrap();
    let report = store.check();
    say(&report);
    assert!(report.damage().next().is_none(), "{report:?}");
    if store.undo().unwrap().is_some() {
        let _ = store.redo().unwrap().unwrap();
    }
    store.close().unwrap();
    let file = Connection::open(path).unwrap();
    let others: i64 = file
        .query_row("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR name LIKE '%trace%'", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(others, 0, "a stranger's trigger, view or table is in a festival that opened");
}

/// Triggers of the cases write into a table `trace`; nothing may stand there in any file.
fn no_trace(folder: &Path) {
    for path in all(folder).into_keys() {
        let Ok(file) = Connection::open(&path) else { continue };
        let Ok(rows) = file.query_row("SELECT count(*) FROM trace", [], |row| row.get::<_, i64>(0)) else { continue };
        assert_eq!(rows, 0, "a trigger ran in {}", path.display());
    }
}
