//! What the page asks of the file, on the thread that owns it: which copies there are, how far the history has come since
//! each, and how it stands with the second place.

use std::fs;
use std::path::Path;

use crate::domain::PersonId;
use crate::store::{Backup, Entry, Keep, Store, StoreError};

/// So many of the latest entries are brought along, to be told when a copy is chosen.
const LATEST: usize = 6;

/// What was seen.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    /// The copies that can be gone back to, newest first.
    pub backups: Vec<Backup>,
    /// The damaged files that were kept, newest first.
    pub damaged: Vec<Backup>,
    /// The number of each entry of the history, latest first; none when it could not be read.
    pub numbers: Option<Vec<i64>>,
    /// The latest entries, latest first.
    pub latest: Vec<Entry>,
    /// The size of the festival's file in bytes.
    pub size: Option<u64>,
    /// How it stands with the second place, if there is one.
    pub second: Option<SecondPlace>,
    /// Those who are deleted, and can be brought back: their ids and names.
    pub deleted: Vec<(PersonId, String)>,
    /// How many were erased for good.
    pub erased: usize,
}

/// How it stands with the second place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SecondPlace {
    /// Whether it is there: a stick is plugged in, a disk is on.
    pub there: bool,
    /// Whether it is on the same disk as the festival's file.
    pub same_disk: bool,
}

impl Seen {
    /// Looks.
    pub fn of(store: &Store) -> Self {
        let keep = store.backups().keep();
        let (backups, damaged) = keep.map(Keep::list).unwrap_or_default().into_iter().partition(Backup::is_sound);
        let (numbers, latest) = match history(store) {
            Ok((numbers, latest)) => (Some(numbers), latest),
            Err(error) => {
                tracing::warn!("the history: {error}");
                (None, Vec::new())
            }
        };
        let size = store.path().and_then(|path| fs::metadata(path).ok()).map(|file| file.len());
        let second = keep
            .and_then(|keep| keep.second.as_deref())
            .and_then(Path::parent)
            .map(|place| SecondPlace { there: place.is_dir(), same_disk: store.path().is_some_and(|file| same_disk(file, place)) });
        let deleted = store.deleted().unwrap_or_default().into_iter().map(|person| (person.id, person.name())).collect();
        Self { backups, damaged, numbers, latest, size, second, deleted, erased: store.erased().unwrap_or(0) }
    }

    /// How many entries the history has gained since it had come so far; none when it could not be read.
    pub fn since(&self, revision: i64) -> Option<usize> {
        self.numbers.as_ref().map(|numbers| numbers.partition_point(|number| *number > revision))
    }
}

fn history(store: &Store) -> Result<(Vec<i64>, Vec<Entry>), StoreError> {
    let mut all = store.history(usize::MAX, 0)?;
    let numbers = all.iter().map(|entry| entry.number).collect();
    all.truncate(LATEST);
    Ok((numbers, all))
}

#[cfg(unix)]
fn same_disk(a: &Path, b: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    matches!((fs::metadata(a), fs::metadata(b)), (Ok(a), Ok(b)) if a.dev() == b.dev())
}

#[cfg(not(unix))]
fn same_disk(a: &Path, b: &Path) -> bool {
    // The letter of the drive.
    let drive =
        |path: &Path| fs::canonicalize(path).ok().and_then(|path| path.components().next().map(|part| part.as_os_str().to_owned()));
    drive(a).is_some_and(|a| drive(b) == Some(a))
}
