//! How a command ends: the exit codes that scripts read, and what is said when it stops before its end.

use std::io;
use std::path::Path;
use std::process::{ExitCode, Termination};

use crate::lang::Lang;
use crate::store::StoreError;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// All is done, and all is sound.
    Done = 0,
    /// It was done, and something was found or stayed out.
    Found = 1,
    /// The command does not fit: nothing was done.
    Usage = 2,
    /// A file could not be read or written: nothing was done.
    File = 3,
    /// There is no display for the window.
    Display = 4,
    /// The program failed.
    Crashed = 101,
}

impl Termination for Exit {
    fn report(self) -> ExitCode {
        ExitCode::from(self as u8)
    }
}

/// What stops a command.
#[derive(Debug)]
pub struct Stop {
    /// The exit code.
    pub exit: Exit,
    /// What is said.
    pub words: String,
    /// Details for the log.
    pub detail: String,
}

impl Stop {
    /// A command that does not fit, or the like.
    pub fn new(exit: Exit, words: String) -> Self {
        Self { exit, detail: words.clone(), words }
    }

    /// A festival file that cannot be opened or written.
    pub fn store(error: &StoreError, lang: &Lang) -> Self {
        Self { exit: Exit::File, words: error.sentence(lang), detail: error.to_string() }
    }

    /// A file that cannot be read.
    pub fn reading(path: &Path, error: &io::Error, lang: &Lang) -> Self {
        let words = lang.common_cannot_read(path.display().to_string(), why(error, lang));
        Self { exit: Exit::File, words, detail: error.to_string() }
    }

    /// A file that cannot be written.
    pub fn writing(path: &Path, error: &io::Error, lang: &Lang) -> Self {
        let words = lang.cli_cannot_write(path.display().to_string(), why(error, lang));
        Self { exit: Exit::File, words, detail: error.to_string() }
    }
}

/// What the system says of a file, in the user's words where they are known.
fn why(error: &io::Error, lang: &Lang) -> String {
    let kind = match error.kind() {
        io::ErrorKind::NotFound => "missing",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "denied",
        io::ErrorKind::IsADirectory => "folder",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
        _ => "other",
    };
    lang.cli_why(kind, error.to_string())
}
