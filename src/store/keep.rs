//! Backups: where they lie, what they are called, when one is due, and which go when there are many. A backup is a whole
//! festival file that was read back and checked before it got its name ([`Store::backup_to`](super::Store::backup_to)).

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Utc};

use super::error::StoreError;

/// So long after the last backup, a festival with changes is due for another.
pub const EVERY: TimeDelta = TimeDelta::minutes(10);

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// Ten minutes with changes had gone.
    Interval,
    /// The festival was closed.
    Close,
    /// People asked for it.
    Asked,
    /// Before an import.
    Import,
    /// Before the file was brought to a newer version.
    Migration,
    /// Before all was set back to another backup.
    Restore,
    /// The file as it was found damaged, before it was healed or replaced. Kept as evidence; it is no sound festival.
    Damaged,
}

impl Reason {
    const ALL: [Self; 7] = [Self::Interval, Self::Close, Self::Asked, Self::Import, Self::Migration, Self::Restore, Self::Damaged];

    fn name(self) -> &'static str {
        match self {
            Self::Interval => "interval",
            Self::Close => "close",
            Self::Asked => "asked",
            Self::Import => "import",
            Self::Migration => "migration",
            Self::Restore => "restore",
            Self::Damaged => "damaged",
        }
    }

    /// Whether such a backup stays for a year, however many there are: it holds what was replaced.
    fn is_kept(self) -> bool {
        matches!(self, Self::Migration | Self::Restore | Self::Damaged)
    }
}

/// A backup of a festival.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Its file.
    pub path: PathBuf,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// How far the festival's own clock had come: what was changed since has higher numbers.
    pub revision: i64,
    /// Why it was made.
    pub why: Reason,
    /// Its size in bytes.
    pub size: u64,
}

impl Backup {
    /// Whether it is a sound festival that can be gone back to.
    pub fn is_sound(&self) -> bool {
        self.why != Reason::Damaged
    }
}

/// Where the backups of one festival file go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keep {
    /// The folder on this machine.
    pub folder: PathBuf,
    /// A second folder, on a stick or another disk, if there is one.
    pub second: Option<PathBuf>,
}

impl Keep {
    /// The place for a festival file under a common folder: one folder for each path, named so that people know it.
    pub fn under(root: &Path, second: Option<&Path>, file: &Path) -> Self {
        let real = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
        let hash = blake3::hash(real.as_os_str().as_encoded_bytes()).to_hex();
        let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let name = format!("{stem}-{}", hash.get(..8).unwrap_or_default());
        Self { folder: root.join(&name), second: second.map(|second| second.join(&name)) }
    }

    /// The name of a backup.
    pub(super) fn file(&self, at: DateTime<Utc>, revision: i64, why: Reason) -> PathBuf {
        self.folder.join(format!("{}_r{revision}_{}.ildsjel", at.format(STAMP), why.name()))
    }

    /// The backups there are, newest first. A folder that is not there has none.
    pub fn list(&self) -> Vec<Backup> {
        list(&self.folder)
    }

    /// The backups in the second place, newest first.
    pub fn list_second(&self) -> Vec<Backup> {
        self.second.as_deref().map(list).unwrap_or_default()
    }

    /// Notes how far the festival has come, outside its file: a file that is put back to an older one cannot know that by
    /// itself. No more than a help, so that nothing waits for the disk here and nothing fails.
    pub(super) fn note_reached(&self, revision: i64, at: DateTime<Utc>) {
        let mark = self.folder.join(REACHED);
        let words = format!("{revision} {}\n", at.timestamp());
        let noted = match fs::write(&mark, &words) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                fs::create_dir_all(&self.folder).and_then(|()| fs::write(&mark, &words))
            }
            noted => noted,
        };
        if let Err(error) = noted {
            tracing::warn!("how far the festival has come is not noted: {error}");
        }
    }

    /// How far the festival had come by the last note, and when; none where there is no whole note.
    pub fn reached(&self) -> Option<(i64, DateTime<Utc>)> {
        let words = fs::read_to_string(self.folder.join(REACHED)).ok()?;
        let (revision, at) = words.strip_suffix('\n')?.split_once(' ')?;
        Some((revision.parse().ok()?, DateTime::from_timestamp(at.parse().ok()?, 0)?))
    }

    /// Removes the backups that are too many by [`thin`], here and in the second place.
    pub(super) fn thin(&self, now: DateTime<Utc>) {
        for all in [self.list(), self.list_second()] {
            for backup in thin(&all, now) {
                if let Err(error) = fs::remove_file(&backup.path) {
                    tracing::warn!("an old backup stays: {error}");
                }
            }
        }
    }

    /// Copies a backup to the second place, and reads it back.
    ///
    /// # Errors
    /// When the place is not there, full, or gives back other bytes than it was given.
    pub(super) fn copy_to_second(&self, backup: &Path) -> Result<(), StoreError> {
        let (Some(second), Some(name)) = (&self.second, backup.file_name()) else { return Ok(()) };
        // The place itself is not made: a stick that is not there is not a folder to fill the disk with.
        let root = second.parent().unwrap_or(second);
        if !root.is_dir() {
            return Err(std::io::Error::from(std::io::ErrorKind::NotFound).into());
        }
        fs::create_dir_all(second)?;
        let (part, whole) = (second.join(".part"), second.join(name));
        let bytes = fs::read(backup)?;
        let written = write_synced(&part, &bytes).and_then(|()| {
            if fs::read(&part)? != bytes {
                return Err(StoreError::damaged("the second place gives back other bytes than it was given"));
            }
            Ok(fs::rename(&part, &whole)?)
        });
        if written.is_err() {
            let _ = fs::remove_file(&part);
        }
        written
    }
}

/// Writes a file that only its owner may read, and has it on the disk before it returns.
///
/// # Errors
/// Whatever the system says; what there was of that name may be gone then.
pub fn write_synced(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    use std::io::Write as _;
    super::connection::make_private(path)?;
    let mut file = fs::File::create(path)?;
    file.write_all(bytes)?;
    Ok(file.sync_all()?)
}

/// The note of how far a festival has come, among its backups.
const REACHED: &str = "reached";

const STAMP: &str = "%Y-%m-%d_%H%M%S";

fn list(folder: &Path) -> Vec<Backup> {
    let mut all: Vec<Backup> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let (at, revision, why) = parse(entry.file_name().to_str()?)?;
            Some(Backup { path: entry.path(), at, revision, why, size: entry.metadata().ok()?.len() })
        })
        .collect();
    all.sort_by_key(|backup| std::cmp::Reverse((backup.at, backup.revision)));
    all
}

fn parse(name: &str) -> Option<(DateTime<Utc>, i64, Reason)> {
    let (stamp, rest) = name.strip_suffix(".ildsjel")?.split_once("_r")?;
    let (revision, why) = rest.split_once('_')?;
    let at = NaiveDateTime::parse_from_str(stamp, STAMP).ok()?.and_utc();
    Some((at, revision.parse().ok()?, Reason::ALL.into_iter().find(|reason| reason.name() == why)?))
}

/// Which of these backups go: kept are all of the last 48 hours, then the newest of each of 24 days, of 12 weeks and of 12
/// months, counted over the days, weeks and months that have one, and what was replaced for a year. The newest always
/// stays.
pub fn thin(backups: &[Backup], now: DateTime<Utc>) -> Vec<&Backup> {
    let mut all: Vec<&Backup> = backups.iter().collect();
    all.sort_by_key(|backup| std::cmp::Reverse((backup.at, backup.revision)));
    let (mut days, mut weeks, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut gone = Vec::new();
    for (index, backup) in all.into_iter().enumerate() {
        let age = now - backup.at;
        if index == 0 || age < TimeDelta::hours(48) || (backup.why.is_kept() && age < TimeDelta::days(365)) {
            continue;
        }
        let date = backup.at.date_naive();
        let (week, month) = ((date.iso_week().year(), date.iso_week().week()), (date.year(), date.month()));
        // The first that is met of a period is its newest; a ladder that is full leaves what is older to the next.
        let kept = step(&mut days, date, 24).or_else(|| step(&mut weeks, week, 12)).or_else(|| step(&mut months, month, 12));
        if kept != Some(true) {
            gone.push(backup);
        }
    }
    gone
}

/// Whether a period takes one more; none where the ladder is full and does not know the period.
fn step<T: Ord>(seen: &mut BTreeSet<T>, period: T, most: usize) -> Option<bool> {
    match (seen.contains(&period), seen.len() < most) {
        (true, _) => Some(false),
        (false, true) => Some(seen.insert(period)),
        (false, false) => None,
    }
}
