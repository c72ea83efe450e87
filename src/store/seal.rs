//! Sealing a festival with a passphrase, changing the passphrase, and taking the seal off: the file, its backups here, and
//! those in the second place go with it, so that none is left that another passphrase, or none, opens.

use std::fs;
use std::path::{Path, PathBuf};

use super::error::{ErrorKind, StoreError};
use super::keep::Backup;
use super::lock::beside;
use super::sealed::{self, Sealed, log_path};
use super::{Home, Store, connection, sync_folder};
use crate::vault::{Passphrase, Vault, Work};

/// What sealing, or unsealing, came to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SealReport {
    /// How many backups went with the file.
    pub backups: usize,
    /// Backups that could not be: they are as they were.
    pub left: Vec<PathBuf>,
}

impl Store {
    /// Seals the festival with a passphrase; a sealed one gets another passphrase and another key. The recovery code is
    /// then `vault().key().recovery_code()`. What was on the disk in the clear before may still be found there by those who
    /// search the bare disk.
    ///
    /// # Errors
    /// [`ErrorKind::WrongSecret`] for an empty passphrase, [`ErrorKind::LookOnly`], [`ErrorKind::Full`]; the file is as it was.
    pub fn seal(&mut self, passphrase: &str, work: Work) -> Result<SealReport, StoreError> {
        let Some(path) = self.own_path() else { return Err(StoreError::new(ErrorKind::LookOnly, "it has no file of its own")) };
        let vault = Vault::new(&Passphrase::new(passphrase)?, work)?;
        let old = self.vault().cloned();
        let conn = sealed::load(&sealed::image(&self.conn)?)?;
        let was_file = matches!(self.home, Home::File { .. });
        if was_file {
            // The log goes into the file before the file goes: after a crash in between it is whole either way.
            self.conn.flush_prepared_statement_cache();
            connection::make_one_file(&self.conn)?;
        }
        // Nothing holds the file open when it is replaced, which not every system allows.
        self.conn = conn;
        let file = match Sealed::write(&path, vault.clone(), &self.conn) {
            Ok(file) => file,
            Err(error) => {
                if was_file {
                    self.conn = connection::open(&path, false)?;
                    connection::log_writes(&self.conn)?;
                }
                return Err(error.at(&path));
            }
        };
        self.home = match std::mem::replace(&mut self.home, Home::Memory) {
            Home::File { lock, .. } | Home::Sealed { lock, .. } => Home::Sealed { file: Box::new(file), lock },
            other => other,
        };
        Ok(self.each_backup(|bytes| {
            let plain = match &old {
                Some(old) if crate::vault::is_sealed(bytes) => old.unseal(bytes)?,
                _ => bytes.to_owned(),
            };
            Ok(vault.seal(&plain)?)
        }))
    }

    /// Takes the seal off: the festival is an ordinary file again.
    ///
    /// # Errors
    /// [`ErrorKind::Full`] and the like; the file is as it was.
    pub fn unseal(&mut self) -> Result<SealReport, StoreError> {
        let (Some(path), Some(vault)) = (self.own_path(), self.vault().cloned()) else { return Ok(SealReport::default()) };
        let plain = sealed::image(&self.conn)?;
        // The log first: beside an ordinary file it would be nobody's. What it holds is in the sealed file after this.
        if let Home::Sealed { file, .. } = &mut self.home {
            file.fold(&self.conn)?;
        }
        sealed::put(&path, &plain).map_err(|error| error.at(&path))?;
        let _ = fs::remove_file(log_path(&path));
        sync_folder(&path)?;
        let conn = connection::open(&path, false)?;
        connection::log_writes(&conn)?;
        self.conn = conn;
        self.home = match std::mem::replace(&mut self.home, Home::Memory) {
            Home::Sealed { lock, .. } => Home::File { path, lock },
            other => other,
        };
        Ok(self.each_backup(|bytes| if crate::vault::is_sealed(bytes) { Ok(vault.unseal(bytes)?) } else { Ok(bytes.to_owned()) }))
    }

    fn own_path(&self) -> Option<PathBuf> {
        match &self.home {
            Home::File { path, .. } => Some(path.clone()),
            Home::Sealed { file, .. } => Some(file.path().to_owned()),
            Home::Memory | Home::Copy { .. } => None,
        }
    }

    /// Writes every backup anew, here and in the second place.
    fn each_backup(&self, anew: impl Fn(&[u8]) -> Result<Vec<u8>, StoreError>) -> SealReport {
        let Some(keep) = self.backups.keep() else { return SealReport::default() };
        let mut report = SealReport::default();
        for Backup { path, .. } in keep.list().into_iter().chain(keep.list_second()) {
            // A damaged file was kept with its log.
            let log = beside(&path, "-wal");
            let written = rewrite(&path, &anew).and_then(|()| if log.exists() { rewrite(&log, &anew) } else { Ok(()) });
            match written {
                Ok(()) => report.backups += 1,
                Err(error) => {
                    tracing::warn!("a backup stays as it was: {error}");
                    report.left.push(path);
                }
            }
        }
        report
    }
}

fn rewrite(path: &Path, anew: impl Fn(&[u8]) -> Result<Vec<u8>, StoreError>) -> Result<(), StoreError> {
    let bytes = fs::read(path)?;
    let fresh = anew(&bytes)?;
    if fresh == bytes { Ok(()) } else { sealed::put(path, &fresh) }
}
