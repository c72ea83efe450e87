//! What a failing disk does.

use std::io;

/// What `SQLite` asks of a disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    OpenToRead,
    OpenToWrite,
    Read,
    Write,
    Sync,
    Cut,
    Delete,
    /// For a size, or whether a file is there.
    Look,
}

/// How a disk fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// The disk does not do what it is asked.
    Broken,
    /// There is no room left: what would be written is not.
    Full,
    /// It cannot sync.
    Unsynced,
    /// It became read-only: nothing is written, cut, deleted or opened for writing.
    ReadOnly,
}

/// A failure to come: of the calls that it can meet, the `nth` fails, and when it `lasts` all after that.
#[derive(Debug, Clone)]
pub struct Fault {
    how: How,
    nth: usize,
    lasts: bool,
    met: usize,
    /// The calls that failed.
    pub failed: Vec<Call>,
}

impl Fault {
    pub fn new(how: How, nth: usize, lasts: bool) -> Self {
        Self { how, nth, lasts, met: 0, failed: Vec::new() }
    }

    /// Counts, and never fails.
    pub fn count(how: How) -> Self {
        Self::new(how, usize::MAX, false)
    }

    /// How many calls it could have met.
    pub fn met(&self) -> usize {
        self.met
    }

    pub(super) fn meets(&mut self, call: Call) -> io::Result<()> {
        let meets = match self.how {
            How::Broken => true,
            How::Full => call == Call::Write,
            How::Unsynced => call == Call::Sync,
            How::ReadOnly => !matches!(call, Call::OpenToRead | Call::Read | Call::Look | Call::Sync),
        };
        if !meets {
            return Ok(());
        }
        let number = self.met;
        self.met += 1;
        if number < self.nth || number > self.nth && !self.lasts {
            return Ok(());
        }
        self.failed.push(call);
        // The kinds that the crate turns into what the VFS for unix would answer.
        Err(match self.how {
            How::Broken | How::Unsynced => io::Error::other("the disk fails"),
            How::Full => io::ErrorKind::WriteZero.into(),
            How::ReadOnly => io::ErrorKind::PermissionDenied.into(),
        })
    }
}
