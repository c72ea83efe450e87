//! The other files that may say something of a person: the backups here and in the second place, and what was kept of
//! damaged files. Each backup is written anew without the person, or told of.

use std::fs;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::super::backup::proved;
use super::super::error::{ErrorKind, StoreError};
use super::super::journal::{self, Journal};
use super::super::keep::Backup;
use super::super::lock::{Lock, beside};
use super::super::table::Schema;
use super::super::{Store, device, migrate, sealed};
use super::{Erased, vacuum, wipe};
use crate::vault::Vault;

impl Store {
    /// Erases a person from the backups; what was reached, and what was not, comes back.
    pub(super) fn erase_from_copies(&self, person: Uuid) -> Erased {
        let mut done = Erased { left: self.path().map(kept_beside).unwrap_or_default(), ..Erased::default() };
        let Some(keep) = self.backups.keep() else { return done };
        done.second_away = keep.second.as_deref().is_some_and(|second| !second.parent().is_some_and(Path::is_dir));
        for backup in keep.list().into_iter().chain(keep.list_second()) {
            match self.erase_from_backup(&backup, person) {
                Ok(any) => done.backups += usize::from(any),
                Err(error) => {
                    tracing::warn!("a backup stays as it was: {:?}", error.kind());
                    done.left.push(backup.path);
                }
            }
        }
        done
    }

    /// True if the backup said something of the person.
    fn erase_from_backup(&self, backup: &Backup, person: Uuid) -> Result<bool, StoreError> {
        if !backup.is_sound() || beside(&backup.path, "-wal").exists() {
            return Err(StoreError::damaged("it was kept as it was found"));
        }
        let _lock = Lock::take(&backup.path)?;
        let fresh = without(&fs::read(&backup.path)?, self.vault(), person, &self.journal.author)?;
        match fresh {
            Some(fresh) => sealed::put(&backup.path, &fresh).map(|()| true),
            None => Ok(false),
        }
    }
}

/// A backup without a person, sealed as it was; none if it says nothing of them.
fn without(bytes: &[u8], vault: Option<&Vault>, person: Uuid, author: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let vault = match (crate::vault::is_sealed(bytes), vault) {
        (true, None) => return Err(StoreError::new(ErrorKind::Sealed, "a passphrase is asked for")),
        (true, vault) => vault,
        (false, _) => None,
    };
    let plain = vault.map(|vault| vault.unseal(bytes)).transpose()?;
    let mut conn = sealed::load(plain.as_deref().unwrap_or(bytes))?;
    migrate::migrate(&mut conn, |_| Ok(()))?;
    proved(&conn)?;
    let (lamport, _) = journal::read(&conn)?;
    let by = Journal { device: device(&conn, true)?, author: author.to_owned(), lamport };
    let schema = Schema::read(&conn)?;
    if !wipe(&mut conn, &schema, &by, person)?.any {
        return Ok(None);
    }
    vacuum(&conn)?;
    proved(&conn)?;
    let plain = sealed::image(&conn)?;
    Ok(Some(match vault {
        Some(vault) => vault.seal(&plain)?,
        None => plain,
    }))
}

/// What was put out of the way beside a festival file: logs that did not fit, and files that were damaged.
fn kept_beside(path: &Path) -> Vec<PathBuf> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name().and_then(|name| name.to_str())) else { return Vec::new() };
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let its_own = ["", "-wal", "-log", "-shm", "-journal", ".lock"];
    let is_kept = |file: &Path| {
        let rest = file.file_name().and_then(|file| file.to_str()).and_then(|file| file.strip_prefix(name));
        rest.is_some_and(|rest| rest.starts_with(['.', '-']) && !its_own.contains(&rest))
    };
    let mut all: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).filter(|file| is_kept(file)).collect();
    all.sort();
    all
}
