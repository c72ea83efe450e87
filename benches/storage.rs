//! What the festival file costs a leader: a durable edit, an undo, an import, a start and a backup, at 600, 5,000 and 50,000
//! people with work in proportion, each beside plain `SQLite` doing the same row writes in a file of the same size. The
//! system has the file in memory when it is opened, as after a first start; the disk is whatever the folder for temporary
//! files is on.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]

use std::cell::{Cell, OnceCell};
use std::collections::HashSet;
use std::fs::{self, File};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use criterion::{Criterion, SamplingMode, criterion_group, criterion_main};
use ildsjel::domain::sample::{SampleSize, sample, sample_sized};
use ildsjel::domain::{Cells, Edit, Ids, Op, Person, Table, Write};
use ildsjel::store::{Keep, Reason, Store};
use ildsjel::vault::Work;
use rusqlite::{Connection, params};
use serde_json::Value;
use tempfile::TempDir;
use uuid::Uuid;

/// What each copy of the sample has of its own; crews, clubs, places and the programme are there once.
const COPIED: [Table; 8] = [
    Table::Person,
    Table::Membership,
    Table::Shift,
    Table::Need,
    Table::Assignment,
    Table::Enrolment,
    Table::Attendance,
    Table::CompetenceRecord,
];

/// The sample with its people and their work so many times over. The ids of a copy differ from the first ones only in when
/// they say that they were made.
fn festival(people: usize) -> Edit {
    if people == 600 {
        return sample();
    }
    let one = sample_sized(SampleSize { people: 625, ..SampleSize::default() });
    let own = |write: &Write| matches!(write, Write::Insert { table, .. } if COPIED.contains(table));
    let ids: HashSet<String> = one.writes.iter().filter(|write| own(write)).map(|write| id_of(write).to_string()).collect();
    let mut all = one.clone();
    for copy in 1..people / 625 {
        let moved = |id: Uuid| Uuid::from_u128(id.as_u128() + ((copy as u128) << 80));
        all.writes.extend(one.writes.iter().filter(|write| own(write)).map(|write| {
            let Write::Insert { table, id, cells } = write else { unreachable!("the sample only inserts") };
            let cell = |(column, value): (&String, &Value)| match value {
                Value::String(text) if ids.contains(text) => (column.clone(), moved(text.parse().unwrap()).to_string().into()),
                other => (column.clone(), other.clone()),
            };
            Write::Insert { table: *table, id: moved(*id), cells: cells.iter().map(cell).collect() }
        }));
    }
    all
}

fn id_of(write: &Write) -> Uuid {
    let (Write::Insert { id, .. } | Write::Set { id, .. } | Write::Delete { id, .. }) = write;
    *id
}

/// One size of festival, made when it is first asked for.
struct Size {
    people: usize,
    folder: TempDir,
    count: Cell<usize>,
    plain: OnceCell<PathBuf>,
    sealed: OnceCell<PathBuf>,
}

impl Size {
    fn all() -> [Self; 3] {
        let folder = || tempfile::tempdir().unwrap();
        let of = |people| Self { people, folder: folder(), count: Cell::new(0), plain: OnceCell::new(), sealed: OnceCell::new() };
        [of(600), of(5_000), of(50_000)]
    }

    fn path(&self) -> PathBuf {
        self.count.set(self.count.get() + 1);
        self.folder.path().join(format!("{}.ildsjel", self.count.get()))
    }

    /// A closed festival of that size; nobody writes to it.
    fn file(&self) -> &Path {
        self.plain.get_or_init(|| {
            let path = self.path();
            Store::create(&path, &festival(self.people)).unwrap().close().unwrap();
            println!("{} people: a file of {} kB", self.people, fs::metadata(&path).unwrap().len() / 1000);
            path
        })
    }

    fn sealed(&self) -> &Path {
        self.sealed.get_or_init(|| {
            let path = self.copy();
            let mut store = Store::open(&path).unwrap();
            let _ = store.seal(PASSPHRASE, Work::NONE).unwrap();
            store.close().unwrap();
            path
        })
    }

    fn copy(&self) -> PathBuf {
        copy(self.file(), self.path())
    }

    /// Times what `make` makes: with criterion, or three times where its ten samples would take minutes.
    fn time<T: FnMut() -> Duration>(&self, c: &mut Criterion, what: &str, slow: bool, make: impl Fn() -> T) {
        let name = format!("{} people", self.people);
        let mut run = None;
        if !slow {
            let mut group = c.benchmark_group(name);
            group.sample_size(10).sampling_mode(SamplingMode::Flat);
            group.warm_up_time(Duration::from_millis(100)).measurement_time(Duration::from_millis(500));
            group.bench_function(what, |b| {
                let run = run.get_or_insert_with(&make);
                b.iter_custom(|times| (0..times).map(|_| run()).sum());
            });
            return group.finish();
        }
        let name = format!("{name}/{what}");
        let args: Vec<String> = std::env::args().skip(1).collect();
        let filter = args.iter().find(|arg| !arg.starts_with('-'));
        let only = args.iter().any(|arg| arg == "--list" || arg == "--test");
        if !only && filter.is_none_or(|filter| name.contains(filter.as_str())) {
            let mut run = make();
            let mut times: Vec<Duration> = (0..3).map(|_| run()).collect();
            times.sort();
            println!("{name:<60} three runs: {times:.1?}");
        }
    }
}

fn copy(from: &Path, to: PathBuf) -> PathBuf {
    let _ = fs::copy(from, &to).unwrap();
    File::options().write(true).open(&to).unwrap().sync_all().unwrap();
    to
}

const PASSPHRASE: &str = "langt inne i skogen";

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let done = black_box(work());
    (start.elapsed(), done)
}

/// One cell of one person, another one each time.
fn one_cell(store: &Store, round: usize) -> Edit {
    let people = &store.snapshot().people;
    let old = people.iter().nth(round * 7919 % people.len()).unwrap();
    let mut edit = Edit::new(Op::Change { table: Table::Person, name: old.name() });
    edit.update(old, &Person { note: format!("note {round}"), ..old.clone() });
    edit
}

fn thousand(round: u64) -> Edit {
    let mut edit = Edit::new(Op::Import { file: "people.csv".into(), added: 1000, changed: 0 });
    // After the sample's, before today's.
    let mut ids = Ids::seeded(1_803_902_500_000 + round);
    for n in 0..1000 {
        edit.insert(&Person::new(ids.next(), format!("Kari {n}"), "Moe"));
    }
    edit
}

/// Plain `SQLite` as safe as Ildsjel's: each write is on the disk when it is done.
fn plain(path: &Path) -> Connection {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;").unwrap();
    conn
}

/// The rows that a journal of so many changes takes, with made-up hashes.
fn plain_journal(conn: &Connection, rows: &[Uuid], new: &str) {
    let (op, last) = (Ids::System.next::<Uuid>().to_string(), i64::try_from(rows.len()).unwrap());
    for row in rows {
        let (id, row) = (Ids::System.next::<Uuid>().to_string(), row.to_string());
        let _ = conn
            .prepare_cached("INSERT INTO change VALUES (?1, 9999999, ?2, 'person', ?3, 'note', '\"\"', ?4, ?5, NULL, ?6)")
            .unwrap()
            .execute(params![id, op, row, new, [7_u8; 16], [7_u8; 32]])
            .unwrap();
    }
    let _ = conn
        .prepare_cached("INSERT INTO op (id, lamport, device, author, at, body, salt, hash, changes) VALUES (?1, 9999999, ?1, '', 0, ?2, ?3, ?4, ?5)")
        .unwrap()
        .execute(params![op, new, [7_u8; 16], [7_u8; 32], last])
        .unwrap();
}

fn text(value: &Value) -> rusqlite::types::Value {
    match value {
        Value::Null => rusqlite::types::Value::Null,
        Value::Number(number) => number.as_i64().unwrap().into(),
        other => other.as_str().unwrap().to_owned().into(),
    }
}

fn plain_insert(conn: &Connection, cells: &Cells) {
    let columns = cells.keys().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ");
    let sql = format!("INSERT INTO person ({columns}) VALUES ({})", vec!["?"; cells.len()].join(", "));
    let _ = conn.prepare_cached(&sql).unwrap().execute(rusqlite::params_from_iter(cells.values().map(text))).unwrap();
}

fn edits(c: &mut Criterion, size: &Size) {
    let open = |sealed: bool| {
        Store::open_sealed(copy(if sealed { size.sealed() } else { size.file() }, size.path()), PASSPHRASE, None).unwrap()
    };
    let edit = |sealed| {
        move || {
            let (mut store, mut round) = (open(sealed), 0);
            move || {
                round += 1;
                let edit = one_cell(&store, round);
                timed(|| assert_eq!(store.apply(&edit).unwrap().changes, 1)).0
            }
        }
    };
    size.time(c, "durable edit: ildsjel", false, edit(false));
    size.time(c, "durable edit: ildsjel, sealed", false, edit(true));
    size.time(c, "durable edit: plain SQLite, the same three rows", false, || {
        let conn = plain(&size.copy());
        let people: Vec<String> =
            conn.prepare("SELECT id FROM person").unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        let mut round = 0;
        move || {
            round += 1;
            let (id, note) = (&people[round * 7919 % people.len()], format!("\"note {round}\""));
            timed(|| {
                conn.execute_batch("BEGIN IMMEDIATE").unwrap();
                let _ = conn.prepare_cached("UPDATE person SET note = ?1 WHERE id = ?2").unwrap().execute([&note, id]).unwrap();
                plain_journal(&conn, &[id.parse().unwrap()], &note);
                conn.execute_batch("COMMIT").unwrap();
            })
            .0
        }
    });
    size.time(c, "undo: ildsjel (plain SQLite as for an edit)", false, || {
        let (mut store, mut round) = (open(false), 0);
        move || {
            round += 1;
            let edit = one_cell(&store, round);
            let _ = store.apply(&edit).unwrap();
            timed(|| assert_eq!(store.undo().unwrap().unwrap().applied.changes, 1)).0
        }
    });
    let big = size.people > 5_000;
    size.time(c, "import of 1,000 people: ildsjel", big, || {
        let mut round = 0;
        move || {
            round += 1;
            let path = size.copy();
            let (mut store, edit) = (Store::open(&path).unwrap(), thousand(round));
            let time = timed(|| assert_eq!(store.apply(&edit).unwrap().changes, 1000)).0;
            store.close().unwrap();
            fs::remove_file(path).unwrap();
            time
        }
    });
    size.time(c, "import of 1,000 people: plain SQLite, the same 2,001 rows", big, || {
        let (conn, mut round) = (plain(&size.copy()), 0);
        move || {
            round += 1;
            let edit = thousand(round);
            timed(|| {
                conn.execute_batch("BEGIN IMMEDIATE").unwrap();
                for write in &edit.writes {
                    let Write::Insert { cells, .. } = write else { continue };
                    plain_insert(&conn, cells);
                    plain_journal(&conn, &[], "");
                }
                conn.execute_batch("COMMIT").unwrap();
            })
            .0
        }
    });
}

fn starts(c: &mut Criterion, size: &Size) {
    let slow = size.people > 5_000;
    let open = |sealed: bool| {
        let size = &size;
        move || {
            let path = if sealed { size.sealed() } else { size.file() };
            move || {
                let (time, store) = timed(|| Store::open_sealed(path, PASSPHRASE, None).unwrap());
                assert!(!store.snapshot().people.is_empty() && store.healed().is_empty());
                time
            }
        }
    };
    size.time(c, "start: ildsjel, all of it checked", slow, open(false));
    size.time(c, "start: ildsjel, the check alone", slow, || {
        let store = Store::open(size.file()).unwrap();
        move || timed(|| assert!(store.check().is_sound())).0
    });
    size.time(c, "start: ildsjel, sealed (no time for the passphrase)", slow, open(true));
    size.time(c, "start: plain SQLite, integrity_check and every cell", slow, || {
        let path = size.file();
        move || timed(|| plain_start(path)).0
    });
}

fn plain_start(path: &Path) -> usize {
    let file = Connection::open(path).unwrap();
    let said: String = file.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(said, "ok");
    let names: Vec<String> = file
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let mut cells = 0;
    for name in names {
        let mut all = file.prepare(&format!("SELECT * FROM \"{name}\"")).unwrap();
        let columns = all.column_count();
        let mut rows = all.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                let _ = black_box(row.get::<_, rusqlite::types::Value>(column).unwrap());
                cells += 1;
            }
        }
    }
    cells
}

fn backups(c: &mut Criterion, size: &Size) {
    let slow = size.people > 5_000;
    size.time(c, "backup: ildsjel, read back and checked", slow, || {
        let folder = size.folder.path().join("backups");
        let keep = Keep { folder: folder.clone(), second: None };
        let mut store = Store::open_kept(size.file(), Some(keep)).unwrap();
        move || {
            let time = timed(|| store.back_up(Reason::Asked).unwrap()).0;
            fs::remove_dir_all(&folder).unwrap();
            time
        }
    });
    size.time(c, "backup: plain SQLite, VACUUM INTO and fsync, unchecked", slow, || {
        let (conn, to) = (Connection::open(size.file()).unwrap(), size.path());
        move || {
            let time = timed(|| {
                let _ = conn.execute("VACUUM INTO ?1", [to.to_str().unwrap()]).unwrap();
                File::options().write(true).open(&to).unwrap().sync_all().unwrap();
            })
            .0;
            fs::remove_file(&to).unwrap();
            time
        }
    });
}

fn storage(c: &mut Criterion) {
    for size in Size::all() {
        edits(c, &size);
        starts(c, &size);
        backups(c, &size);
    }
}

criterion_group!(benches, storage);
criterion_main!(benches);
