//! What is done to a festival while the power goes or the disk fails.

use ildsjel::domain::*;
use ildsjel::store::Store;

use super::data::{Rows, dump, first, rename, rows};

/// The festival's file, and the name its copy gets.
pub const FESTIVAL: &str = "år 2027.ildsjel";
pub const COPY: &str = "kopi.ildsjel";

/// A festival as a short text: equal for equal ones.
pub fn print(store: &Store) -> String {
    let rows = format!("{:?}", dump(store.snapshot()));
    format!("{} {}", store.snapshot().revision, &blake3::hash(rows.as_bytes()).to_hex()[..12])
}

/// The edits of a day.
pub struct Day {
    rows: Rows,
    imported: Vec<Person>,
    more: Vec<Person>,
}

fn people(many: usize) -> Vec<Person> {
    let mut ids = Ids::System;
    let person = |n: usize| Person {
        note: "Kan kjøre traktor og har nøkkel til lageret. ".repeat(n % 4),
        ..Person::new(ids.next(), format!("Kari {n}"), "Høylandsmo")
    };
    (0..many).map(person).collect()
}

fn import(people: &[Person]) -> Edit {
    let added = i64::try_from(people.len()).unwrap();
    let mut edit = Edit::new(Op::Import { file: "Frivillige 2027.csv".into(), added, changed: 0 });
    for person in people {
        edit.insert(person);
    }
    edit
}

impl Day {
    /// The first import brings so many people, the second so many more.
    pub fn new(imported: usize, more: usize) -> Self {
        Self { rows: rows(), imported: people(imported), more: people(more) }
    }

    /// Makes the festival.
    pub fn first(&self) -> Edit {
        first(&self.rows)
    }

    /// One cell of one person.
    pub fn rename(&self, store: &Store, family: &str) -> Edit {
        rename(store.snapshot().people.get(self.rows.person.id).unwrap(), family)
    }

    /// Many new people at once.
    pub fn import(&self) -> Edit {
        import(&self.imported)
    }

    /// Still more of them.
    pub fn import_more(&self) -> Edit {
        import(&self.more)
    }

    /// One person who is on no shift goes.
    pub fn delete(&self) -> Edit {
        let person = &self.imported[0];
        let mut edit = Edit::new(Op::Delete { table: Table::Person, name: person.name() });
        edit.delete(person);
        edit
    }
}
