//! A private copy of a festival file, in a folder that nobody else sees and that goes when it is no longer used: for files
//! that are only to be looked at. The file itself is read, and touched in no other way, so that it is the same byte for
//! byte afterwards, also when another Ildsjel has it open.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::error::{ErrorKind, StoreError};
use super::lock::beside;

/// A copy, and the folder it lies in.
#[derive(Debug)]
pub(super) struct Private {
    _folder: TempDir,
    /// Where the copy is.
    pub path: PathBuf,
}

/// How often a file is copied anew that was written meanwhile.
const TRIES: u32 = 20;

impl Private {
    /// Copies a file with its log. Never one that this program has open: closing a second handle on it would drop the
    /// locks that keep others out (<https://sqlite.org/howtocorrupt.html>, 2.2).
    ///
    /// # Errors
    /// [`ErrorKind::Locked`] when the file is written without a pause; [`ErrorKind::Missing`], [`ErrorKind::Full`].
    pub fn of(path: &Path) -> Result<Self, StoreError> {
        let path = &super::connection::followed(path)?;
        let folder = tempfile::Builder::new().prefix("ildsjel-").tempdir()?;
        let copy = folder.path().join("festival.ildsjel");
        for _ in 0..TRIES {
            let before = moment(path)?;
            let _ = fs::copy(path, &copy)?;
            let log = beside(&copy, "-wal");
            match fs::copy(beside(path, "-wal"), &log) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
                Err(_) => drop(fs::remove_file(&log)),
                Ok(_) => {}
            }
            if moment(path)? == before {
                make_writable(&copy)?;
                return Ok(Self { _folder: folder, path: copy });
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Err(StoreError::new(ErrorKind::Locked, "the file is being written all the time"))
    }
}

/// Size and time of a file and of its log: what changes when it is written.
type Moment = (u64, Option<SystemTime>, Option<(u64, Option<SystemTime>)>);

fn moment(path: &Path) -> Result<Moment, StoreError> {
    let about = fs::metadata(path)?;
    let log = fs::metadata(beside(path, "-wal")).ok().map(|log| (log.len(), log.modified().ok()));
    Ok((about.len(), about.modified().ok(), log))
}

/// The copy of a file that may only be read is ours to write.
fn make_writable(copy: &Path) -> Result<(), StoreError> {
    let mut allowed = fs::metadata(copy)?.permissions();
    if allowed.readonly() {
        #[cfg(unix)]
        std::os::unix::fs::PermissionsExt::set_mode(&mut allowed, 0o600);
        #[cfg(not(unix))]
        #[allow(clippy::permissions_set_readonly_false)]
        allowed.set_readonly(false);
        fs::set_permissions(copy, allowed)?;
    }
    Ok(())
}
