//! Opens a file from anywhere. The first byte of the input says what the rest is: the file itself (0), or a script of what a
//! stranger does to a small sound festival, page by page and in SQL. Demanded is that nothing panics, that what is only looked at
//! or refused is as it was, and that what opens without a word is sound.
//!
//! ```text
//! cargo install cargo-fuzz
//! cd tests/fuzz
//! ILDSJEL_SEEDS=corpus/open cargo +nightly fuzz run --fuzz-dir . --sanitizer none open -- -runs=0
//! cargo +nightly fuzz run --fuzz-dir . --sanitizer none open -- -dict=sqlite.dict -max_len=200000 -rss_limit_mb=1024 -timeout=20
//! ```
//!
//! The first run writes the seeds. The program has no unsafe code, so that a sanitizer tells nothing and costs half the speed; with
//! it SQLite's own C code would have to be built with one too.
#![no_main]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use ildsjel::domain::{Club, Edit, Festival, Ids, Op, Person, Record as _, Table, Zone};
use ildsjel::store::{ErrorKind, Store, inspect, salvage};
use libfuzzer_sys::fuzz_target;
use rusqlite::Connection;

/// Pages are small here, so that a few bytes reach all of the file.
const PAGE: usize = 1024;

fuzz_target!(init: seeds(), |data: &[u8]| {
    let Some((kind, rest)) = data.split_first() else { return };
    let ground = Ground::new();
    match kind {
        0 => fs::write(&ground.path, rest).unwrap(),
        _ => ground.script(rest),
    }
    ground.judge();
});

/// A folder in memory where there is one.
struct Ground {
    folder: tempfile::TempDir,
    path: PathBuf,
}

impl Ground {
    fn new() -> Self {
        let root = Path::new("/dev/shm");
        let folder = if root.is_dir() { tempfile::tempdir_in(root) } else { tempfile::tempdir() }.unwrap();
        let path = folder.path().join("a.ildsjel");
        Self { folder, path }
    }

    /// Does to the sound festival what the bytes say: one kind, its numbers, and so on to the end.
    fn script(&self, bytes: &[u8]) {
        fs::write(&self.path, sound()).unwrap();
        let mut bytes = Bytes(bytes);
        while let Some(step) = bytes.next() {
            match step % 8 {
                0..=2 => self.poke(&mut bytes),
                3 => self.swap(&mut bytes),
                4 => self.cut(&mut bytes),
                _ => self.sql(&statement(&mut bytes)),
            }
        }
    }

    /// Some bytes of one page.
    fn poke(&self, bytes: &mut Bytes<'_>) {
        let (page, at, count) = (bytes.number(), bytes.pair(), bytes.number() % 16 + 1);
        let new = bytes.take(count);
        let mut file = fs::read(&self.path).unwrap();
        let pages = (file.len() / PAGE).max(1);
        let start = page % pages * PAGE + at % PAGE;
        for (to, from) in file.iter_mut().skip(start).zip(new) {
            *to = *from;
        }
        fs::write(&self.path, file).unwrap();
    }

    /// One page in the place of another.
    fn swap(&self, bytes: &mut Bytes<'_>) {
        let (from, to) = (bytes.number(), bytes.number());
        let mut file = fs::read(&self.path).unwrap();
        let pages = file.len() / PAGE;
        if pages > 0 {
            let (from, to) = (from % pages * PAGE, to % pages * PAGE);
            file.copy_within(from..from + PAGE, to);
            fs::write(&self.path, file).unwrap();
        }
    }

    /// The end goes.
    fn cut(&self, bytes: &mut Bytes<'_>) {
        let mut file = fs::read(&self.path).unwrap();
        file.truncate(file.len().saturating_sub(bytes.pair()));
        fs::write(&self.path, file).unwrap();
    }

    fn sql(&self, sql: &str) {
        let Ok(mut conn) = Connection::open(&self.path) else { return };
        let set = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON; PRAGMA synchronous = OFF;";
        // What was damaged already takes no more SQL, or takes it without an end.
        let mut left = 1000;
        let _ = conn.progress_handler(1000, Some(move || {
            left -= 1;
            left == 0
        }));
        let _ = conn.execute_batch(set).and_then(|()| conn.execute_batch(sql));
    }

    fn judge(&self) {
        let before = fs::read(&self.path).unwrap();
        let same = || assert!(fs::read(&self.path).unwrap() == before, "it is as it was");
        if let Ok(store) = Store::look_at(&self.path) {
            use_it(&store);
        }
        let _ = inspect(&self.path);
        let saved = self.folder.path().join("b.ildsjel");
        if salvage(&self.path, &saved).is_ok() {
            assert!(Store::open(&saved).unwrap().check().damage().next().is_none(), "what is salvaged is sound");
        }
        // A log may have been left beside the file; what is in it comes in when it is opened.
        same();
        match Store::open(&self.path) {
            Ok(mut store) => {
                let silent = store.healed().is_empty();
                let report = store.check();
                assert!(report.damage().next().is_none(), "silent: {silent}, {report:?}");
                use_it(&store);
                if store.undo().unwrap().is_some() {
                    let _ = store.redo().unwrap();
                }
                let _ = store.history(100, 0).unwrap();
                store.close().unwrap();
                assert!(Store::open(&self.path).unwrap().healed().is_empty(), "what was closed is sound");
            }
            Err(error) => {
                let damage = [ErrorKind::Damaged, ErrorKind::NotAFestival, ErrorKind::Newer, ErrorKind::Sealed];
                assert!(damage.contains(&error.kind()), "{error}");
                if !self.path.with_extension("ildsjel-journal").exists() {
                    same();
                }
            }
        }
    }
}

fn use_it(store: &Store) {
    // A newer file is looked at without a check, so that its history may make no sense.
    for entry in store.history(100, 0).unwrap_or_default() {
        let _ = store.changes_of(entry.id, 100);
    }
    let snapshot = store.snapshot();
    for person in snapshot.people.iter() {
        let _ = (person.name(), snapshot.minutes_of(person.id));
    }
}

/// Bytes that are used up.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn number(&mut self) -> usize {
        self.next().unwrap_or_default().into()
    }

    fn pair(&mut self) -> usize {
        self.number() << 8 | self.number()
    }

    fn take(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(count.min(self.0.len()));
        self.0 = rest;
        taken
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.number() % from.len()]
    }
}

/// A statement of a small grammar.
fn statement(bytes: &mut Bytes<'_>) -> String {
    const TABLES: &[&str] = &["festival", "club", "person", "shift", "op", "change", "meta", "migration", "sqlite_schema"];
    const COLUMNS: &[&str] = &[
        "id", "name", "deleted", "body", "new", "old", "lamport", "undoes", "tbl", "col", "\"row\"", "hash", "value", "version", "type", "sql",
        "rootpage", "tbl_name", "changes", "extra", "zone", "first_day", "birth_year", "author", "op", "salt", "at",
    ];
    const VALUES: &[&str] = &[
        "NULL", "''", "0", "-1", "1", "9223372036854775807", "1e300", "x'ff'", "zeroblob(100)", "'[]'", "'[[[[[['", "'{\"kind\":\"undo\"}'", "id",
        "lamport + 1", "'9999-12-31'", "(SELECT id FROM op LIMIT 1)", "hex(zeroblob(2000))", "char(0)", "'view'", "'table'",
        "replace(sql, 'NOT NULL', 'NOT NULL CHECK (abs(-9223372036854775807 - 1))')", "replace(sql, 'NOT NULL', 'AS (abs(-9223372036854775807 - 1))')",
        "replace(sql, 'STRICT', '')", "replace(sql, 'TABLE', 'VIEW')", "replace(new, 'a', 'b')", "replace(body, 'a', 'b')",
    ];
    let (table, column, value) = (bytes.pick(TABLES), bytes.pick(COLUMNS), bytes.pick(VALUES));
    match bytes.number() % 12 {
        0..=4 => format!("UPDATE \"{table}\" SET {column} = {value} WHERE rowid IS NULL OR rowid % {} = 0", bytes.number() % 4 + 1),
        5 => format!("UPDATE \"{table}\" SET {column} = {value}"),
        6 => format!("DELETE FROM \"{table}\" WHERE {column} = {value}"),
        7 => format!("DROP TABLE \"{table}\""),
        8 => format!("ALTER TABLE \"{table}\" RENAME TO kept; CREATE VIEW \"{table}\" AS SELECT * FROM kept"),
        9 => format!("CREATE TRIGGER t{} AFTER INSERT ON \"{table}\" BEGIN DELETE FROM op; END", bytes.number()),
        10 => format!("CREATE INDEX i{} ON \"{table}\" ({column})", bytes.number()),
        _ => format!("PRAGMA user_version = {}", bytes.number() % 4),
    }
}

/// The bytes of a small festival, the same at each run as far as that can be.
fn sound() -> &'static [u8] {
    static SOUND: OnceLock<Vec<u8>> = OnceLock::new();
    SOUND.get_or_init(|| {
        let ground = Ground::new();
        let day = "2027-07-07".parse().unwrap();
        let mut ids = Ids::seeded(1_800_000_000_000);
        let festival =
            Festival { id: ids.next(), name: "Revy".into(), first_day: day, last_day: day, zone: Zone::default(), day_cut: 360, region: "NO".into() };
        let mut edit = Edit::new(Op::NewFestival { name: festival.name.clone() });
        edit.insert(&festival);
        edit.insert(&Club { id: ids.next(), name: "Lag".into() });
        let mut store = Store::create(&ground.path, &edit).unwrap();
        let person = Person::new(ids.next(), "Åse", "Moe");
        let mut edit = Edit::new(Op::Add { table: Table::Person, name: person.name() });
        edit.insert(&person);
        store.apply(&edit).unwrap();
        let mut edit = Edit::new(Op::Change { table: Table::Person, name: person.name() });
        edit.update(&person, &Person { family: "Lie".into(), ..person.clone() });
        store.apply(&edit).unwrap();
        let _ = (store.undo().unwrap(), person.id());
        store.close().unwrap();
        let conn = Connection::open(&ground.path).unwrap();
        conn.execute_batch(&format!("PRAGMA page_size = {PAGE}; VACUUM")).unwrap();
        drop(conn);
        fs::read(&ground.path).unwrap()
    })
}

/// Writes the seeds where `ILDSJEL_SEEDS` says.
fn seeds() {
    let Some(folder) = std::env::var_os("ILDSJEL_SEEDS").map(PathBuf::from) else { return };
    fs::create_dir_all(&folder).unwrap();
    let write = |name: String, kind: u8, bytes: &[u8]| fs::write(folder.join(name), [&[kind], bytes].concat()).unwrap();
    write("whole".into(), 0, sound());
    for part in 1..4 {
        write(format!("part{part}"), 0, &sound()[..sound().len() * part / 4]);
    }
    write("script".into(), 1, &[]);
    for step in 0..8 {
        for number in 0..24 {
            write(format!("script{step}-{number}"), 1, &[step, number, number, number, number, number]);
        }
    }
}
