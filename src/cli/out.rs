//! What a command writes: lines for people and scripts, and files. A pipe that is closed early is no fault: whoever reads
//! has read enough.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::{Exit, Stop};
use crate::lang::Lang;

/// Says a line to people, on standard error.
pub fn say(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// Prints a line of the result.
pub fn print(line: &str) {
    // Where the result goes nowhere, the exit code still tells.
    let _ = writeln!(io::stdout().lock(), "{line}");
}

/// Writes a long result to standard output, piece by piece.
///
/// # Errors
/// When standard output cannot be written to.
pub fn stream(write: impl FnOnce(&mut dyn io::Write) -> io::Result<()>, lang: &Lang) -> Result<(), Stop> {
    let mut to = io::stdout().lock();
    match write(&mut to).and_then(|()| to.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Stop::writing(Path::new("-"), &error, lang)),
        _ => Ok(()),
    }
}

/// Writes bytes to a file, whole or not at all; `-` is standard output.
///
/// # Errors
/// When the file cannot be written, or is one of those that must be left alone.
pub fn write(path: &Path, bytes: &[u8], leave_alone: &[&Path], lang: &Lang) -> Result<(), Stop> {
    if path == Path::new("-") {
        let mut to = io::stdout().lock();
        return match to.write_all(bytes).and_then(|()| to.flush()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Stop::writing(path, &error, lang)),
            _ => Ok(()),
        };
    }
    if leave_alone.iter().any(|other| same(path, other)) {
        return Err(Stop::new(Exit::Usage, lang.cli_own_file(path.display().to_string())));
    }
    put(path, bytes).map_err(|error| Stop::writing(path, &error, lang))
}

fn same(a: &Path, b: &Path) -> bool {
    matches!((fs::canonicalize(a), fs::canonicalize(b)), (Ok(a), Ok(b)) if a == b)
}

fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let at_hand = fs::metadata(path).ok();
    if at_hand.as_ref().is_some_and(fs::Metadata::is_dir) {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if at_hand.as_ref().is_some_and(|file| !file.is_file()) {
        // A pipe or a device: nothing there to keep whole.
        return fs::write(path, bytes);
    }
    if at_hand.is_some_and(|file| file.permissions().readonly()) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let part = beside(path);
    let written = File::create(&part)
        .and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&part, path));
    if written.is_err() {
        let _ = fs::remove_file(&part);
    }
    written
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    PathBuf::from(name)
}
