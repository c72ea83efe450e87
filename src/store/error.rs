//! What can go wrong with a festival file, as a kind that decides what people are told, and details for the log.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

/// What went wrong; what is told and what is offered depends on this alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// There is no such file.
    Missing,
    /// There is a file already where a new one was to be.
    Exists,
    /// It is no festival, but something else.
    NotAFestival,
    /// A newer Ildsjel made it.
    Newer,
    /// It is open in another window.
    Locked,
    /// It was damaged.
    Damaged,
    /// It may be read, but not written.
    ReadOnly,
    /// The disk is full.
    Full,
    /// The disk or the system failed.
    Disk,
    /// A write did not fit the festival; a fault of the program.
    Refused,
    /// It is open only to be looked at.
    LookOnly,
    /// It is sealed: a passphrase opens it.
    Sealed,
    /// It is sealed, and this passphrase or code does not open it.
    WrongSecret,
    /// The thread that owns the file has ended.
    Stopped,
}

/// What went wrong with a festival file. Whatever it is, nothing of the write that failed is in the file.
#[derive(Debug, thiserror::Error)]
#[error("{kind:?}: {detail}")]
pub struct StoreError {
    kind: ErrorKind,
    path: Option<PathBuf>,
    detail: String,
}

impl StoreError {
    /// An error of that kind, with details for the log.
    pub fn new(kind: ErrorKind, detail: impl Into<String>) -> Self {
        Self { kind, path: None, detail: detail.into() }
    }

    /// A write that does not fit.
    pub(crate) fn refused(detail: impl Into<String>) -> Self {
        Self::new(ErrorKind::Refused, detail)
    }

    /// A file that is not as it was written.
    pub(crate) fn damaged(detail: impl Into<String>) -> Self {
        Self::new(ErrorKind::Damaged, detail)
    }

    /// The same about a file.
    #[must_use]
    pub(crate) fn at(mut self, path: &Path) -> Self {
        let _ = self.path.get_or_insert_with(|| path.to_owned());
        self
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The file it is about, if it is about one.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Details for the log, in English.
    pub fn detail(&self) -> &str {
        &self.detail
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let kind = match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => ErrorKind::NotAFestival,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => ErrorKind::Locked,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => ErrorKind::ReadOnly,
            Some(ErrorCode::DiskFull) => ErrorKind::Full,
            Some(ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch | ErrorCode::TooBig) => ErrorKind::Refused,
            // Our statements fit our tables and end: other tables, or pages that lead into each other. Without a code: a cell of
            // another type than asked for, or a row that ought to be there.
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::Unknown | ErrorCode::OperationInterrupted) | None => ErrorKind::Damaged,
            Some(_) => ErrorKind::Disk,
        };
        Self::new(kind, error.to_string())
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        let kind = match error.kind() {
            io::ErrorKind::NotFound => ErrorKind::Missing,
            io::ErrorKind::AlreadyExists => ErrorKind::Exists,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => ErrorKind::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => ErrorKind::Full,
            io::ErrorKind::WouldBlock => ErrorKind::Locked,
            _ => ErrorKind::Disk,
        };
        Self::new(kind, error.to_string())
    }
}
