//! The process that is killed: this same program, which works with a festival and says before each action what it is
//! about to do, and after it what came of it. What it says is in the file `said`, one line a word, and outlives it.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ildsjel::domain::*;
use ildsjel::store::Store;

use super::chance::Chance;
use super::data::{first, rows};
use super::state::{Digest, digest, moved, of_edit, of_row};

/// The variable that holds its orders: a seed and a folder.
pub const ORDERS: &str = "ILDSJEL_PROOF_ORDERS";
/// The festival in the folder.
pub const FESTIVAL: &str = "a.ildsjel";
/// The folder of its backups.
pub const BACKUPS: &str = "kopier";
/// What it says.
pub const SAID: &str = "said";

/// Without orders this is no test. With them it ends when it is killed, or after a while if nobody does.
#[test]
fn runs() {
    let Ok(orders) = std::env::var(ORDERS) else { return };
    let (seed, folder) = orders.split_once(' ').unwrap();
    let mut child = Child::open(Path::new(folder), seed.parse().unwrap());
    let end = Instant::now() + Duration::from_secs(20);
    while Instant::now() < end {
        child.act();
    }
}

struct Child {
    path: PathBuf,
    backups: PathBuf,
    said: File,
    chance: Chance,
    store: Store,
    sum: Digest,
}

fn say(said: &mut File, line: &str) {
    said.write_all(format!("{line}\n").as_bytes()).unwrap();
}

impl Child {
    fn open(folder: &Path, seed: u64) -> Self {
        let (path, backups) = (folder.join(FESTIVAL), folder.join(BACKUPS));
        let mut said = OpenOptions::new().create(true).append(true).open(folder.join(SAID)).unwrap();
        let chance = Chance::new(seed);
        let (store, sum) = if path.exists() {
            opened(&mut said, &path)
        } else {
            let edit = first(&rows());
            let sum = of_edit(&edit);
            say(&mut said, &format!("begin create {sum}"));
            let store = Store::create(&path, &edit).unwrap();
            done(&mut said, &store, sum, "create");
            (store, sum)
        };
        Self { path, backups, said, chance, store, sum }
    }

    fn act(&mut self) {
        match self.chance.below(26) {
            0..=5 => self.change(),
            6..=7 => self.add(),
            8..=9 => self.delete(),
            10..=12 => self.import(),
            13..=15 if self.store.can_undo().is_some() => self.step("undo"),
            16..=18 if self.store.can_redo().is_some() => self.step("redo"),
            13..=20 => {
                self.begin("settle", None);
                self.store.settle().unwrap();
                self.done("settle");
            }
            21..=22 => self.back_up(),
            _ => self.reopen(),
        }
    }

    fn begin(&mut self, what: &str, expected: Option<Digest>) {
        say(&mut self.said, &format!("begin {what} {}", expected.unwrap_or(self.sum)));
    }

    fn done(&mut self, what: &str) {
        done(&mut self.said, &self.store, self.sum, what);
    }

    fn apply(&mut self, what: &str, edit: &Edit, expected: Digest) {
        self.begin(what, Some(expected));
        let old = self.store.snapshot().clone();
        let applied = self.store.apply(edit).unwrap();
        assert!(applied.op.is_some());
        self.sum = moved(self.sum, &old, self.store.snapshot(), &applied.rows);
        self.done(what);
    }

    /// Somebody of whom nothing hangs but memberships.
    fn somebody(&mut self) -> Option<Person> {
        let now = self.store.snapshot();
        let all: Vec<&Person> = now.people.iter().filter(|who| now.programmes_of(who.id).next().is_none()).collect();
        (!all.is_empty()).then(|| all[self.chance.below(all.len())].clone())
    }

    fn change(&mut self) {
        let Some(old) = self.somebody() else { return self.add() };
        let mut new = Person { note: format!("n{}", self.chance.any()), ..old.clone() };
        if self.chance.below(2) == 0 {
            new.family = format!("Moe {}", self.chance.below(1000));
            new.phone = format!("+47400{:05}", self.chance.below(100_000));
        }
        let mut edit = Edit::new(Op::Change { table: Table::Person, name: new.name() });
        edit.update(&old, &new);
        let sum = self.sum.wrapping_sub(of_row(Table::Person, &old.cells())).wrapping_add(of_row(Table::Person, &new.cells()));
        self.apply("edit", &edit, sum);
    }

    fn add(&mut self) {
        let new =
            Person { note: "ny".into(), ..Person::new(Ids::System.next(), "Kari", format!("Lie {}", self.chance.below(1000))) };
        let crew = self.store.snapshot().crews.iter().next().unwrap().id;
        let mut edit = Edit::new(Op::Add { table: Table::Person, name: new.name() });
        edit.insert(&new);
        edit.insert(&Membership { id: Ids::System.next(), person: new.id, crew, role: Role::Member });
        let sum = self.sum.wrapping_add(of_edit(&edit));
        self.apply("add", &edit, sum);
    }

    fn delete(&mut self) {
        let Some(who) = self.somebody() else { return self.add() };
        let mut edit = Edit::new(Op::Delete { table: Table::Person, name: who.name() });
        let mut sum = self.sum;
        for row in self.store.snapshot().memberships_of(who.id) {
            edit.delete(row);
            sum = sum.wrapping_sub(of_row(Table::Membership, &row.cells()));
        }
        edit.delete(&who);
        self.apply("delete", &edit, sum.wrapping_sub(of_row(Table::Person, &who.cells())));
    }

    fn import(&mut self) {
        let people = 100 + self.chance.below(200);
        let added = i64::try_from(people).unwrap();
        let file = format!("liste {}.csv", self.chance.below(100));
        let mut edit = Edit::new(Op::Import { file: file.clone(), added, changed: 0 });
        for n in 0..people {
            let phone = format!("+47900{:05}", self.chance.below(100_000));
            edit.insert(&Person { phone, ..Person::new(Ids::System.next(), format!("Ola {n}"), "Dahl") });
        }
        edit.insert(&ImportBatch { id: Ids::System.next(), file, added, changed: 0, refused: 0 });
        let sum = self.sum.wrapping_add(of_edit(&edit));
        self.apply("import", &edit, sum);
    }

    fn step(&mut self, what: &str) {
        self.begin(what, None);
        let old = self.store.snapshot().clone();
        let undone = if what == "undo" { self.store.undo() } else { self.store.redo() }.unwrap().unwrap();
        assert!(undone.skipped.is_empty(), "{undone:?}");
        self.sum = moved(self.sum, &old, self.store.snapshot(), &undone.applied.rows);
        self.done(what);
    }

    /// A name is now and then used again, so that an older copy is replaced.
    fn back_up(&mut self) {
        let name = format!("kopi-{}", self.chance.below(6));
        self.begin(&format!("backup:{name}"), None);
        self.store.backup_to(self.backups.join(&name)).unwrap();
        self.done(&format!("backup:{name}"));
    }

    fn reopen(&mut self) {
        self.begin("close", None);
        // A festival in memory stands in while the file is closed.
        let store = std::mem::replace(&mut self.store, Store::in_memory().unwrap());
        store.close().unwrap();
        say(&mut self.said, "closed");
        (self.store, self.sum) = opened(&mut self.said, &self.path);
    }
}

fn opened(said: &mut File, path: &Path) -> (Store, Digest) {
    say(said, "begin open 0");
    let store = Store::open(path).unwrap();
    let sum = digest(store.snapshot());
    done(said, &store, sum, "open");
    (store, sum)
}

fn done(said: &mut File, store: &Store, sum: Digest, what: &str) {
    let last = store.history(1, 0).unwrap()[0].id;
    say(said, &format!("done {what} {} {sum} {last}", store.snapshot().revision));
}
