//! Festivals to damage: small, with rows of every kind, inner pages, an import, deletions, and something taken back; and
//! what they were at earlier moments.

use std::fs;
use std::path::{Path, PathBuf};

use ildsjel::domain::*;
use ildsjel::store::Store;
use rusqlite::Connection;

use super::chance::{Chance, folder};
use super::data::{first, rename, rows};
use super::state::{Seen, raw};

/// A festival as bytes, with what it was before and what it holds.
pub struct Base {
    pub name: &'static str,
    /// The file.
    pub file: Vec<u8>,
    /// The log beside it; the part that is damaged when there is one.
    pub log: Option<Vec<u8>>,
    /// The file at earlier moments, oldest first.
    pub older: Vec<Vec<u8>>,
    /// What the festival held at earlier moments, and how long the log was then.
    pub moments: Vec<(usize, Seen)>,
    pub seen: Seen,
    pub raw: Vec<String>,
}

/// The base whose last steps are in its log only.
pub const ONLY_IN_LOG: &str = "the log";

/// The path of the log beside a festival.
pub fn log_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}

/// Writes a festival and its log, and nothing else beside them.
pub fn put(path: &Path, file: &[u8], log: Option<&[u8]>) {
    for ending in ["-wal", "-journal", "-shm", ".lock"] {
        let _ = fs::remove_file(format!("{}{ending}", path.display()));
    }
    // What was kept of damaged files before.
    for file in fs::read_dir(path.parent().unwrap()).unwrap() {
        let file = file.unwrap().path();
        if file.to_string_lossy().contains(".damaged-") {
            fs::remove_file(file).unwrap();
        }
    }
    fs::write(path, file).unwrap();
    if let Some(log) = log {
        fs::write(log_of(path), log).unwrap();
    }
}

/// Some steps of a leader, the same at every run of one seed.
pub fn step(store: &mut Store, n: usize, chance: &mut Chance) {
    let now = store.snapshot();
    let all: Vec<Person> = now.people.iter().filter(|who| now.programmes_of(who.id).next().is_none()).cloned().collect();
    let who = all.get(chance.below(all.len())).cloned();
    match (n % 5, who) {
        (0, _) | (_, None) => {
            let new = Person { note: format!("nr. {n}"), ..Person::new(Ids::System.next(), "Kari", "Lie") };
            let mut edit = Edit::new(Op::Add { table: Table::Person, name: new.name() });
            edit.insert(&new);
            edit.insert(&Membership {
                id: Ids::System.next(),
                person: new.id,
                crew: now.crews.iter().next().unwrap().id,
                role: Role::Member,
            });
            let _ = store.apply(&edit).unwrap();
        }
        (1 | 2, Some(who)) => drop(store.apply(&rename(&who, &format!("Moe {n}"))).unwrap()),
        (3, Some(who)) => {
            let mut edit = Edit::new(Op::Delete { table: Table::Person, name: who.name() });
            now.memberships_of(who.id).for_each(|row| edit.delete(row));
            edit.delete(&who);
            let _ = store.apply(&edit).unwrap();
        }
        (_, Some(_)) => drop(store.undo().unwrap()),
    }
}

/// A festival of about a hundred people, at some moments; the last is the one it is now.
fn grown(path: &Path, chance: &mut Chance) -> Vec<Vec<u8>> {
    let mut moments = Vec::new();
    let mut store = Store::create(path, &first(&rows())).unwrap();
    let mut edit = Edit::new(Op::Import { file: "Frivillige 2027.csv".into(), added: 90, changed: 0 });
    for n in 0..90 {
        let person = Person::new(Ids::System.next(), format!("Ola {n}"), "Dahl");
        edit.insert(&Person { phone: format!("+47900{n:05}"), email: format!("ola{n}@example.org"), ..person });
    }
    let _ = store.apply(&edit).unwrap();
    for n in 0..40 {
        step(&mut store, n, chance);
        if n % 6 == 3 {
            store.close().unwrap();
            moments.push(fs::read(path).unwrap());
            store = Store::open(path).unwrap();
        }
    }
    let _ = store.redo().unwrap();
    store.close().unwrap();
    moments.push(fs::read(path).unwrap());
    moments
}

/// A base, once it is known what it holds.
fn base(name: &'static str, path: &Path, file: Vec<u8>, log: Option<Vec<u8>>, older: Vec<Vec<u8>>) -> Base {
    let moments = older.iter().map(|bytes| (0, seen_in(path, bytes))).collect();
    put(path, &file, log.as_deref());
    let store = Store::open(path).unwrap();
    assert!(store.check().is_sound(), "{name}: {:?}", store.check());
    let seen = Seen::of(&store);
    store.close().unwrap();
    let raw = raw(path).unwrap();
    Base { name, file, log, older, moments, seen, raw }
}

fn seen_in(path: &Path, file: &[u8]) -> Seen {
    put(path, file, None);
    Seen::of(&Store::open(path).unwrap())
}

/// Every base.
pub fn bases(chance: &mut Chance) -> Vec<Base> {
    let folder = folder();
    let path = folder.path().join("a.ildsjel");
    let mut moments = grown(&path, chance);
    let file = moments.pop().unwrap();
    vec![
        with_free_pages(&path, &file),
        backup(&path, &moments, &file),
        with_log(ONLY_IN_LOG, &path, &file, 14, false, chance),
        with_log("the log of a file that has it all", &path, &file, 14, true, chance),
        base("the file", &path, file, None, moments),
    ]
}

/// The festival with pages that nothing uses, full of what was once there.
fn with_free_pages(path: &Path, file: &[u8]) -> Base {
    put(path, file, None);
    let conn = Connection::open(path).unwrap();
    conn.execute_batch(
        "PRAGMA secure_delete = OFF; CREATE TABLE more (a TEXT); \
         INSERT INTO more SELECT hex(randomblob(1500)) FROM person LIMIT 12; DROP TABLE more;",
    )
    .unwrap();
    drop(conn);
    let with = fs::read(path).unwrap();
    base("a file with free pages", path, with, None, vec![file.to_vec()])
}

fn backup(path: &Path, older: &[Vec<u8>], file: &[u8]) -> Base {
    let copy = path.with_file_name("kopi.ildsjel");
    let copied = |bytes: &[u8]| {
        put(path, bytes, None);
        Store::open(path).unwrap().backup_to(&copy).unwrap();
        fs::read(&copy).unwrap()
    };
    let older = older.iter().map(|bytes| copied(bytes)).collect();
    let now = copied(file);
    base("a backup", path, now, None, older)
}

/// The festival after some steps that are in the log, and in the file too when `folded`: as a crash leaves it between the
/// log's way into the file and its end.
pub fn with_log(name: &'static str, path: &Path, file: &[u8], steps: usize, folded: bool, chance: &mut Chance) -> Base {
    put(path, file, None);
    let mut store = Store::open(path).unwrap();
    let before = fs::read(path).unwrap();
    let length = || usize::try_from(fs::metadata(log_of(path)).map_or(0, |data| data.len())).unwrap();
    let mut moments = vec![(length(), Seen::of(&store))];
    for n in 0..steps {
        step(&mut store, n, chance);
        moments.push((length(), Seen::of(&store)));
    }
    let log = fs::read(log_of(path)).unwrap();
    store.settle().unwrap();
    let after = fs::read(path).unwrap();
    drop(store);
    Base { moments, ..base(name, path, if folded { after } else { before }, Some(log), Vec::new()) }
}
