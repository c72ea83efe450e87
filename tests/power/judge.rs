//! Opens what a power cut left, as the program would, and says what it is.

use std::collections::HashMap;
use std::path::Path;

use ildsjel::store::{ErrorKind, Store};

use super::commands::{COPY, Day, FESTIVAL, print};
use super::image::{Image, lay_out};

/// What stands under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// No file.
    Nothing,
    /// A sound festival: its print.
    Whole(String),
    /// Something that must never be.
    Bad(String),
}

/// Judges images, each only once.
#[derive(Debug, Default)]
pub struct Judge {
    known: HashMap<blake3::Hash, Found>,
}

impl Judge {
    /// How many different images were opened.
    pub fn opened(&self) -> usize {
        self.known.len()
    }

    /// What stands under a name; only that file and what `SQLite` keeps beside it count.
    pub fn look(&mut self, image: &Image, name: &str) -> Found {
        let own = |at: &str| at.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        let part: Image = image.iter().filter(|(at, _)| own(at)).map(|(at, bytes)| (at.clone(), bytes.clone())).collect();
        self.known.entry(hash(name, &part)).or_insert_with(|| open(&part, name)).clone()
    }

    /// Does again what the power cut broke off, in what it left.
    pub fn go_on(&mut self, image: &Image, day: &Day) -> Found {
        self.known.entry(hash("go on", image)).or_insert_with(|| go_on(image, day)).clone()
    }
}

fn hash(about: &str, image: &Image) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    let _ = hasher.update(about.as_bytes());
    for (name, bytes) in image {
        let _ = hasher.update(name.as_bytes()).update(&bytes.len().to_le_bytes()).update(bytes);
    }
    hasher.finalize()
}

fn open(image: &Image, name: &str) -> Found {
    let folder = tempfile::tempdir().unwrap();
    lay_out(image, folder.path());
    whole(&folder.path().join(name))
}

fn whole(path: &Path) -> Found {
    match Store::open(path) {
        Err(error) if error.kind() == ErrorKind::Missing => Found::Nothing,
        Err(error) => Found::Bad(error.to_string()),
        Ok(store) => sound(&store),
    }
}

fn sound(store: &Store) -> Found {
    let report = store.check();
    if report.is_sound() { Found::Whole(print(store)) } else { Found::Bad(format!("{:?}", report.findings)) }
}

fn go_on(image: &Image, day: &Day) -> Found {
    let folder = tempfile::tempdir().unwrap();
    lay_out(image, folder.path());
    let path = folder.path().join(FESTIVAL);
    let store = if path.exists() { Store::open(&path) } else { Store::create(&path, &day.first()) };
    let mut store = match store {
        Ok(store) => store,
        Err(error) => return Found::Bad(error.to_string()),
    };
    let edit = day.rename(&store, "Etterpå");
    if let Err(error) = store.apply(&edit) {
        return Found::Bad(error.to_string());
    }
    let copy = folder.path().join(COPY);
    if let Err(error) = store.backup_to(&copy) {
        return Found::Bad(error.to_string());
    }
    match (sound(&store), whole(&copy)) {
        (Found::Whole(own), Found::Whole(copy)) if own == copy => Found::Whole(own),
        (own, copy) => Found::Bad(format!("{own:?}, the copy {copy:?}")),
    }
}
