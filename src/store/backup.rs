//! A copy of the festival that can be trusted: written under another name, read back and checked, and only then given its
//! own. When one is made is decided here; where it lies and how long it stays in [`keep`](super::keep).

use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::error::{ErrorKind, StoreError};
use super::keep::{Backup, EVERY, Keep, Reason};
use super::lock::{Lock, beside};
use super::mend::clear;
use super::{Store, check, connection, journal, sealed, set_logs_aside, sync_folder};
use crate::vault::Vault;

/// How the backups of an open festival stand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BackupState {
    keep: Option<Keep>,
    /// When the newest was made.
    pub last: Option<DateTime<Utc>>,
    /// How far the festival had come then.
    pub revision: i64,
    /// Why the last try failed, if it did.
    pub failed: Option<ErrorKind>,
    /// When the newest in the second place was made.
    pub second: Option<DateTime<Utc>>,
    /// Why the last try to copy it there failed, if it did.
    pub second_failed: Option<ErrorKind>,
    /// What has come further than the festival had when it was opened: the file may have been put back to an older one.
    pub ahead: Option<Ahead>,
    /// From when on the next try is made, after one that failed.
    not_before: Option<DateTime<Utc>>,
}

/// That a festival had come further once than its file has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ahead {
    /// There is a backup, made then, that has come further.
    Backup(DateTime<Utc>),
    /// It was written to at that time, and no backup has all that the file lacks.
    Written(DateTime<Utc>),
}

impl BackupState {
    /// How they stand for a festival that has come so far.
    pub(super) fn of(keep: Option<Keep>, revision: i64) -> Self {
        let all = keep.as_ref().map(Keep::list).unwrap_or_default();
        let furthest = all.into_iter().filter(Backup::is_sound).max_by_key(|backup| backup.revision);
        let furthest = furthest.map_or((revision, None), |backup| (backup.revision, Some(Ahead::Backup(backup.at))));
        let reached = keep.as_ref().and_then(Keep::reached).map(|(reached, at)| (reached, Some(Ahead::Written(at))));
        // Of two that have come as far the backup is told of: it can be gone back to.
        let (_, ahead) = [reached, Some(furthest)]
            .into_iter()
            .flatten()
            .filter(|(far, _)| *far > revision)
            .max_by_key(|(far, _)| *far)
            .unwrap_or((0, None));
        Self { ahead, ..Self::new(keep) }
    }

    pub(super) fn new(keep: Option<Keep>) -> Self {
        let newest = keep.as_ref().and_then(|keep| keep.list().into_iter().find(Backup::is_sound));
        let second = keep.as_ref().and_then(|keep| keep.list_second().first().map(|backup| backup.at));
        let (last, revision) = newest.map_or((None, 0), |backup| (Some(backup.at), backup.revision));
        Self { keep, last, revision, second, ..Self::default() }
    }

    /// Where the backups go; none when none are made.
    pub fn keep(&self) -> Option<&Keep> {
        self.keep.as_ref()
    }

    /// Whether a festival that has come so far is due for a backup.
    pub fn is_due(&self, revision: i64, now: DateTime<Utc>) -> bool {
        self.keep.is_some()
            && revision != self.revision
            && self.last.is_none_or(|last| now - last >= EVERY || last > now)
            && self.not_before.is_none_or(|from| now >= from)
    }
}

impl Store {
    /// How the backups stand.
    pub fn backups(&self) -> &BackupState {
        &self.backups
    }

    /// Another second place for the backups; none for no longer any.
    pub fn set_second_place(&mut self, second: Option<&Path>) {
        let keep = self
            .backups
            .keep
            .take()
            .map(|keep| Keep { second: second.and_then(|second| keep.folder.file_name().map(|name| second.join(name))), ..keep });
        let fresh = BackupState::new(keep);
        self.backups = BackupState { failed: self.backups.failed, ahead: self.backups.ahead.take(), ..fresh };
    }

    /// Makes a backup, if the festival has a place for them and has changed since the last one.
    ///
    /// # Errors
    /// As [`Store::backup_to`]; the festival and the older backups are as they were.
    pub fn back_up(&mut self, why: Reason) -> Result<(), StoreError> {
        let Some(keep) = self.backups.keep.clone() else { return Ok(()) };
        let revision = self.snapshot.revision;
        let now = Utc::now();
        if self.is_look_only() || revision == self.backups.revision && !matches!(why, Reason::Asked | Reason::Restore) {
            return Ok(());
        }
        let path = keep.file(now, revision, why);
        let made = fs::create_dir_all(&keep.folder).map_err(StoreError::from).and_then(|()| self.backup_to(&path));
        self.backups.failed = made.as_ref().err().map(StoreError::kind);
        self.backups.not_before = made.is_err().then_some(now + EVERY);
        made?;
        (self.backups.last, self.backups.revision) = (Some(now), revision);
        if keep.second.is_some() {
            let copied = keep.copy_to_second(&path);
            self.backups.second_failed = copied.as_ref().err().map(StoreError::kind);
            match copied {
                Ok(()) => self.backups.second = Some(now),
                Err(error) => tracing::warn!("the second place: {error}"),
            }
        }
        keep.thin(now);
        Ok(())
    }

    /// Makes a backup before something big; that it cannot be made does not stop it, since it can be taken back too.
    pub(super) fn back_up_before(&mut self, why: Reason) {
        if let Err(error) = self.back_up(why) {
            tracing::warn!("no backup before {why:?}: {error}");
        }
    }

    /// Makes a backup when one is due; true if it did. Called when nothing else is asked of the file.
    ///
    /// # Errors
    /// As [`Store::back_up`]; it is tried again later.
    pub fn back_up_if_due(&mut self) -> Result<bool, StoreError> {
        if !self.backups.is_due(self.snapshot.revision, Utc::now()) {
            self.catch_up();
            return Ok(false);
        }
        self.back_up(Reason::Interval).map(|()| true)
    }

    /// Copies the newest backup to a second place that was not there when it was made, once it is.
    fn catch_up(&mut self) {
        let (Some(keep), Some(_)) = (self.backups.keep.clone(), self.backups.second_failed) else { return };
        let there = keep.second.as_deref().and_then(Path::parent).is_some_and(Path::is_dir);
        let Some(newest) = keep.list().into_iter().find(Backup::is_sound).filter(|_| there) else { return };
        if keep.copy_to_second(&newest.path).is_ok() {
            (self.backups.second, self.backups.second_failed) = (Some(newest.at), None);
        }
    }

    /// Writes a sound copy of the festival; a file of that name is replaced once the copy is whole.
    ///
    /// # Errors
    /// [`ErrorKind::Damaged`] when the copy is not sound, [`ErrorKind::Locked`] when the file of that name is open,
    /// [`ErrorKind::Full`], [`ErrorKind::ReadOnly`]; the old file of that name is as it was.
    pub fn backup_to(&self, path: impl AsRef<Path>) -> Result<(), StoreError> {
        let path = path.as_ref();
        if !self.is_look_only() && self.path().is_some_and(|own| fs::canonicalize(own).ok() == fs::canonicalize(path).ok()) {
            return Err(StoreError::new(ErrorKind::Exists, "a festival is no copy of itself").at(path));
        }
        match self.vault() {
            Some(vault) => self.sealed_copy(path, vault),
            None => copy(&self.conn, path, proved),
        }
    }

    /// A copy of a sealed festival is sealed too.
    fn sealed_copy(&self, path: &Path, vault: &Vault) -> Result<(), StoreError> {
        let write = || {
            let _lock = Lock::take(path)?;
            let plain = sealed::image(&self.conn)?;
            proved(&sealed::load(&plain)?)?;
            // That the disk gives back these bytes is proved when they are put there.
            sealed::put(path, &vault.seal(&plain)?)
        };
        write().map_err(|error: StoreError| error.at(path))
    }
}

pub(super) fn proved(copy: &Connection) -> Result<(), StoreError> {
    match check::any(copy)?.damage().next() {
        Some(finding) => Err(StoreError::damaged(format!("the copy: {finding:?}"))),
        None => Ok(()),
    }
}

/// A backup of an older file before it is brought to this version. Its tables are of another version, so that `SQLite`'s own
/// check and the counts must do.
pub(super) fn before_migration(conn: &Connection, keep: &Keep) -> Result<(), StoreError> {
    fs::create_dir_all(&keep.folder)?;
    let (lamport, _) = journal::read(conn)?;
    copy(conn, &keep.file(Utc::now(), lamport, Reason::Migration), |copy| {
        let said: String = copy.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        if said == "ok" { Ok(()) } else { Err(StoreError::damaged(said)) }
    })
}

/// Copies an open file, and has the copy proved before it gets its name.
fn copy(conn: &Connection, path: &Path, prove: impl FnOnce(&Connection) -> Result<(), StoreError>) -> Result<(), StoreError> {
    let part = beside(path, ".part");
    let write = || {
        // Whoever has a file of that name open would go on writing to one that has no name any more.
        let _lock = Lock::take(path)?;
        let _ = fs::remove_file(&part);
        connection::make_private(&part)?;
        let _ = conn.execute("VACUUM INTO ?1", [utf8(&part)?])?;
        let copy = connection::read_only(&part)?;
        prove(&copy)?;
        let size = |conn: &Connection| conn.query_row(include_str!("sql/size.sql"), [], |row| row.get::<_, String>(0));
        let (own, of_copy) = (size(conn)?, size(&copy)?);
        if own != of_copy {
            return Err(StoreError::damaged(format!("the copy holds {of_copy}, the festival {own}")));
        }
        drop(copy);
        // Nobody has the copy open now, so that it may be touched without SQLite.
        fs::OpenOptions::new().write(true).open(&part)?.sync_all()?;
        set_logs_aside(path)?;
        fs::rename(&part, path)?;
        sync_folder(path)
    };
    write().map_err(|error| {
        clear(&part);
        error.at(path)
    })
}

fn utf8(path: &Path) -> Result<&str, StoreError> {
    path.to_str().ok_or_else(|| StoreError::new(ErrorKind::ReadOnly, "the name of the file is not Unicode"))
}
