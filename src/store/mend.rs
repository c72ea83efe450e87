//! What is done with a file that is not as it was written, before anybody sees it: a log that misleads goes aside, what can be
//! healed is healed, and what was there is kept.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::Utc;
use rusqlite::Connection;

use super::error::{ErrorKind, StoreError};
use super::heal::Gathered;
use super::keep::{Keep, Reason, write_synced};
use super::lock::beside;
use super::pages::Pages;
use super::private::Private;
use super::{Finding, check, connection, heal, journal, migrate, sync_folder};
use crate::domain::Snapshot;

/// Checks a file, and heals it if it can be and need be; what was healed comes back, and what was read. The connection is used up, so that the
/// festival gets one that has seen nothing else. `climbed` is how the file came to this version; `keep` keeps a damaged file
/// before it is replaced.
pub(super) fn make_sound(
    conn: Connection,
    climbed: Result<(), StoreError>,
    path: &Path,
    keep: impl FnOnce() -> Result<(), StoreError>,
) -> Result<(Vec<Finding>, Option<Snapshot>), StoreError> {
    let (found, read) = match climbed {
        Ok(()) => read_checked(&conn)?,
        Err(error) if check::is_damage(&error) => (vec![Finding::File(error.detail().to_owned())], None),
        Err(error) => return Err(error),
    };
    if found.is_empty() {
        return Ok((found, read));
    }
    for finding in found.iter().take(20) {
        tracing::warn!("damaged: {finding:?}");
    }
    let fresh = beside(path, ".healed");
    match heal(conn, path, &fresh, keep) {
        Ok(()) => Ok((found, None)),
        Err(error) => {
            clear(&fresh);
            let first = found.first().map(|finding| format!("{finding:?}")).unwrap_or_default();
            // What does not fit a new file does not because of the damage.
            let kind = if error.kind() == ErrorKind::Refused { ErrorKind::Damaged } else { error.kind() };
            Err(StoreError::new(kind, format!("{first}, {} in all; {}", found.len(), error.detail())))
        }
    }
}

/// Rebuilds a damaged file from its journal and puts the new one in its place.
fn heal(damaged: Connection, path: &Path, fresh: &Path, keep: impl FnOnce() -> Result<(), StoreError>) -> Result<(), StoreError> {
    remove_if_there(fresh)?;
    let mut conn = connection::open(fresh, true)?;
    migrate::migrate(&mut conn, |_| Ok(()))?;
    let mut journal = Gathered::of(&damaged);
    // Nobody has a connection to the damaged file from now on, so that it may be read without SQLite.
    drop(damaged);
    if !journal.is_complete() {
        journal = journal.and(Pages::of(path)?.journal());
    }
    heal::rebuild(&journal, &mut conn)?;
    drop(conn);
    keep()?;
    fs::OpenOptions::new().write(true).open(fresh)?.sync_all()?;
    // The log belongs to the damaged file, which was kept with it. It goes into that file first, so that a crash before the
    // new one is in its place leaves a file that can be healed as this one was.
    let _ = connection::open(path, false).and_then(|conn| connection::fold_log(&conn));
    for ending in ["-wal", "-journal"] {
        remove_if_there(&beside(path, ending))?;
    }
    fs::rename(fresh, path)?;
    sync_folder(path)
}

/// A log that is damaged lays older pages over newer ones when all of it is in the file already, as after a crash between
/// its way into the file and its end; one of another file does worse. So if the file alone is sound, and has more than the
/// two together or these are not sound, the log is kept elsewhere and goes; that is what comes back.
pub(super) fn set_aside_a_log_that_misleads(path: &Path, keep: Option<&Keep>) -> Result<Option<Finding>, StoreError> {
    let log = beside(path, "-wal");
    if !fs::metadata(&log).is_ok_and(|log| log.len() > 0) {
        return Ok(None);
    }
    // A disk that fails for a moment can look like damage: before a log goes, all is looked at anew in other copies.
    if misleads(path)?.is_none() {
        return Ok(None);
    }
    let Some((together, alone)) = misleads(path)? else { return Ok(None) };
    let _ = aside(path, keep)?;
    remove_if_there(&log)?;
    Ok(Some(Finding::File(format!("the log leads to {together:?}, the file alone to {alone}"))))
}

/// How far a file comes with its log, if it is sound so, and without it, where it comes further without.
fn misleads(path: &Path) -> Result<Option<(Option<i64>, i64)>, StoreError> {
    let (together, alone) = (Private::of(path)?, Private::of(path)?);
    remove_if_there(&beside(&alone.path, "-wal"))?;
    let (together, alone) = (come_to(&together.path)?, come_to(&alone.path)?);
    Ok(alone.filter(|alone| together.is_none_or(|together| together < *alone)).map(|alone| (together, alone)))
}

/// How far a festival has come, if it is sound.
///
/// # Errors
/// When the disk fails: that tells nothing of the file.
fn come_to(path: &Path) -> Result<Option<i64>, StoreError> {
    let come = || {
        let mut conn = connection::open(path, false)?;
        connection::bound(&mut conn)?;
        if check::any(&conn)?.damage().next().is_some() {
            return Ok(None);
        }
        journal::read(&conn).map(|(lamport, _)| Some(lamport))
    };
    match come() {
        Err(error) if check::is_damage(&error) => Ok(None),
        come => come,
    }
}

/// Keeps a damaged file as it is, with its log: among the backups, or beside the file.
pub(super) fn aside(path: &Path, keep: Option<&Keep>) -> Result<PathBuf, StoreError> {
    let kept = match keep {
        Some(keep) => {
            fs::create_dir_all(&keep.folder)?;
            keep.file(Utc::now(), 0, Reason::Damaged)
        }
        None => free_beside(path)?,
    };
    write_synced(&kept, &fs::read(path)?)?;
    if let Ok(log) = fs::read(beside(path, "-wal")) {
        write_synced(&beside(&kept, "-wal"), &log)?;
    }
    Ok(kept)
}

fn free_beside(path: &Path) -> Result<PathBuf, StoreError> {
    let stamp = Utc::now().format("%Y-%m-%d_%H%M%S");
    for number in 0..100 {
        let number = if number == 0 { String::new() } else { format!("-{number}") };
        let name = beside(path, &format!(".damaged-{stamp}{number}"));
        if !name.try_exists()? {
            return Ok(name);
        }
    }
    Err(StoreError::new(ErrorKind::Exists, "no name is free beside the file"))
}

/// Removes a file that was not finished, and its logs, as far as that can be done.
pub(super) fn clear(unfinished: &Path) {
    for ending in ["", "-journal", "-wal"] {
        let _ = fs::remove_file(beside(unfinished, ending));
    }
}

pub(super) fn remove_if_there(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Looks at everything in a file: what is damaged, or what it holds.
pub(super) fn read_checked(conn: &Connection) -> Result<(Vec<Finding>, Option<Snapshot>), StoreError> {
    let (report, mut snapshot) = check::whole(conn)?;
    let found: Vec<Finding> = report.findings.into_iter().filter(Finding::is_damage).collect();
    if !found.is_empty() {
        return Ok((found, None));
    }
    snapshot.revision = conn.query_row(include_str!("sql/lamport.sql"), [], |row| row.get(0))?;
    Ok((found, Some(snapshot)))
}
