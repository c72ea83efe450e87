//! Keeps a second Ildsjel out: a lock on `<file>.lock`, held as long as the festival is open. The lock goes with the
//! process, so that a crash never leaves a festival locked.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use super::error::{ErrorKind, StoreError};

/// A festival that nobody else opens.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    file: Option<File>,
}

impl Lock {
    /// Takes the lock of a festival file, which need not be there yet.
    pub fn take(file: &Path) -> Result<Self, StoreError> {
        let path = beside(&real(file)?, ".lock");
        let handle = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path)?;
        match handle.try_lock() {
            Ok(()) => Ok(Self { path, file: Some(handle) }),
            Err(TryLockError::WouldBlock) => Err(StoreError::new(ErrorKind::Locked, "the lock file is held by another process")),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Whoever takes the lock between these two lines holds a file that is gone; SQLite's own exclusive lock on the
        // festival is there for that.
        let _ = fs::remove_file(&self.path);
        drop(self.file.take());
    }
}

/// The same path for all who mean the same file, also through a link.
fn real(file: &Path) -> Result<PathBuf, StoreError> {
    if let Ok(real) = fs::canonicalize(file) {
        return Ok(real);
    }
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Ok(fs::canonicalize(folder)?.join(file.file_name().unwrap_or_default()))
}

/// The path of a file that belongs to another: `a.ildsjel` and `.lock` make `a.ildsjel.lock`.
pub(super) fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
