//! The festival file: one `SQLite` database that holds the rows and the journal of every change. The only room that knows
//! SQL. The whole festival is also held in memory as a [`Snapshot`], which follows each write that has reached the disk.

mod backup;
mod check;
mod connection;
mod digest;
mod erase;
mod error;
mod heal;
mod history;
mod journal;
mod keep;
mod lock;
mod log_end;
mod mend;
mod migrate;
mod open;
mod pages;
mod place;
mod private;
mod raw;
mod restore;
mod seal;
mod sealed;
mod stack;
mod subject;
mod table;
mod undo;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::Utc;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use uuid::Uuid;

use crate::domain::{Edit, Op, Snapshot, Table, Write};
use crate::vault::Vault;
pub use backup::{Ahead, BackupState};
pub use check::{CheckReport, Finding};
pub use erase::Erased;
pub use error::{ErrorKind, StoreError};
pub use heal::Salvaged;
pub use history::{Became, Changed, Entry, Thing};
use journal::{Journal, Link, Pen};
pub use keep::{Backup, EVERY, Keep, Reason, thin, write_synced as write_private};
use lock::{Lock, beside};
pub use open::{inspect, replace, salvage};
pub use place::{Disk, Family, Hazard, Mount, Service, Surroundings, hazards};
use private::Private;
pub use restore::BroughtBack;
pub use seal::SealReport;
use sealed::Sealed;
use stack::Stacks;
pub use subject::Subject;
use table::Schema;
pub use undo::{Skipped, Undone, Why};

/// What a write came to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Applied {
    /// Its entry in the history; none when there was nothing to change.
    pub op: Option<Uuid>,
    /// The rows it touched.
    pub rows: BTreeSet<(Table, Uuid)>,
    /// How many changes the journal took.
    pub changes: usize,
}

impl Applied {
    /// The tables it touched, parents first.
    pub fn tables(&self) -> BTreeSet<Table> {
        self.rows.iter().map(|(table, _)| *table).collect()
    }
}

/// Where an open festival lives.
#[derive(Debug)]
enum Home {
    /// In memory only.
    Memory,
    /// In a file, which nobody else opens.
    File { path: PathBuf, lock: Lock },
    /// In memory, with a sealed file and its log on the disk.
    Sealed { file: Box<Sealed>, lock: Lock },
    /// In a private copy of a file that is only looked at; none where the copy is in memory.
    Copy { of: PathBuf, _copy: Option<Private>, vault: Option<Vault> },
}

/// An open festival file. Dropping it closes it as [`Store::close`] does, as far as that can be done without a word.
#[derive(Debug)]
pub struct Store {
    // The connection goes before the lock and the copy.
    conn: Connection,
    home: Home,
    schema: Schema,
    journal: Journal,
    stacks: Stacks,
    snapshot: Snapshot,
    open: bool,
    healed: Vec<Finding>,
    oddities: Vec<Finding>,
    backups: BackupState,
}

impl Store {
    /// The festival as it stands in the file.
    pub fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    /// Where the file is; none in memory.
    pub fn path(&self) -> Option<&Path> {
        match &self.home {
            Home::Memory => None,
            Home::File { path, .. } | Home::Copy { of: path, .. } => Some(path),
            Home::Sealed { file, .. } => Some(file.path()),
        }
    }

    /// Whether it is open only to be looked at.
    pub fn is_look_only(&self) -> bool {
        matches!(self.home, Home::Copy { .. })
    }

    /// What opens the file, if it is sealed.
    pub fn vault(&self) -> Option<&Vault> {
        match &self.home {
            Home::Sealed { file, .. } => Some(file.vault()),
            Home::Copy { vault, .. } => vault.as_ref(),
            Home::Memory | Home::File { .. } => None,
        }
    }

    /// What was damaged in the file when it was opened, and is as it was written again.
    pub fn healed(&self) -> &[Finding] {
        &self.healed
    }

    /// What was found at the opening that was written so, and that no festival should hold.
    pub fn oddities(&self) -> &[Finding] {
        &self.oddities
    }

    /// Who writes from now on: the name that stands in the history.
    pub fn set_author(&mut self, name: impl Into<String>) {
        self.journal.author = name.into();
    }

    /// Writes an edit: all of it, on the disk when this returns, or nothing.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`] for an unknown column, an id that is there already, a row that is not there or deleted, and
    /// cells that make no such row; [`ErrorKind::Full`], [`ErrorKind::Disk`]. The file and the snapshot are as they were.
    pub fn apply(&mut self, edit: &Edit) -> Result<Applied, StoreError> {
        if edit.is_empty() {
            return Ok(Applied::default());
        }
        if matches!(edit.op, Op::Import { .. }) {
            self.back_up_before(Reason::Import);
        }
        let written = self.transact(&edit.op, Link::New, |pen| {
            edit.writes.iter().try_for_each(|write| match write {
                Write::Insert { table, id, cells } => pen.insert(*table, *id, cells),
                Write::Set { table, id, cells } => pen.set(*table, *id, cells),
                Write::Delete { table, id } => pen.delete(*table, *id),
            })
        });
        written.map(|(applied, ())| applied)
    }

    /// One transaction: rows, journal, and when both are on the disk the snapshot.
    fn transact<T>(
        &mut self,
        op: &Op,
        link: Link,
        write: impl FnOnce(&mut Pen<'_>) -> Result<T, StoreError>,
    ) -> Result<(Applied, T), StoreError> {
        self.attempt(op, link, write).map_err(|error| match self.path() {
            Some(path) => error.at(path),
            None => error,
        })
    }

    fn attempt<T>(
        &mut self,
        op: &Op,
        link: Link,
        write: impl FnOnce(&mut Pen<'_>) -> Result<T, StoreError>,
    ) -> Result<(Applied, T), StoreError> {
        if self.is_look_only() {
            return Err(StoreError::new(ErrorKind::LookOnly, "the festival is open only to be looked at"));
        }
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut pen = Pen::begin(&tx, &self.schema, &self.journal);
        let value = write(&mut pen)?;
        if pen.mark.changes == 0 && link == Link::New {
            tx.rollback()?;
            return Ok((Applied::default(), value));
        }
        let (id, mark) = pen.finish(&self.journal, op, link)?;
        // A clone shares its tables, so that a failure leaves the old snapshot untouched.
        let mut snapshot = self.snapshot.clone();
        for (table, id) in &mark.touched {
            match self.schema.of(*table)?.get(&tx, *id)? {
                Some(row) if !row.deleted => snapshot
                    .put(*table, row.cells)
                    .map_err(|error| StoreError::refused(format!("a row of {}: {error}", table.name())))?,
                _ => snapshot.remove(*table, *id),
            }
        }
        snapshot.revision = mark.lamport;
        snapshot.reindex();
        match &mut self.home {
            Home::Sealed { file, .. } => {
                let before = file.place();
                file.append(mark.lamport, &sealed::record(&tx, id)?)?;
                if let Err(error) = tx.commit() {
                    file.take_off(before)?;
                    return Err(error.into());
                }
            }
            Home::Memory | Home::File { .. } | Home::Copy { .. } => tx.commit()?,
        }
        self.snapshot = snapshot;
        self.journal.lamport = mark.lamport;
        if let Some(keep) = self.backups.keep() {
            keep.note_reached(mark.lamport, Utc::now());
        }
        self.stacks.note(id, op, link);
        Ok((Applied { op: Some(id), rows: mark.touched, changes: mark.changes }, value))
    }

    /// Brings all that is in the log beside the file into the file, which stays open: a copy of the file alone then holds
    /// everything.
    ///
    /// # Errors
    /// When the disk fails; what was written is safe in the log all the same.
    pub fn settle(&mut self) -> Result<(), StoreError> {
        match &mut self.home {
            Home::File { path, .. } => connection::fold_log(&self.conn).map_err(|error| error.at(path)),
            Home::Sealed { file, .. } if file.is_long() => file.fold(&self.conn),
            Home::Memory | Home::Sealed { .. } | Home::Copy { .. } => Ok(()),
        }
    }

    /// Closes the file: everything is in it, and nothing is beside it. A festival with changes is backed up first.
    ///
    /// # Errors
    /// When the disk fails; what was written is safe in the log beside the file all the same.
    pub fn close(mut self) -> Result<(), StoreError> {
        self.finish()
    }

    fn finish(&mut self) -> Result<(), StoreError> {
        if !std::mem::take(&mut self.open) {
            return Ok(());
        }
        // A backup that cannot be made keeps nobody from closing; it is told of at the next start.
        if let Err(error) = self.back_up(Reason::Close) {
            tracing::warn!("no backup at the close: {error}");
        }
        self.conn.flush_prepared_statement_cache();
        match &mut self.home {
            Home::File { path, .. } => connection::make_one_file(&self.conn).map_err(|error| error.at(path)),
            Home::Sealed { file, .. } => file.close(&self.conn),
            Home::Memory | Home::Copy { .. } => Ok(()),
        }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        let _ = self.finish();
    }
}

/// This file on this machine; made at the first opening, and kept where the file is written.
fn device(conn: &Connection, keep: bool) -> Result<Uuid, StoreError> {
    let stored: Option<String> = conn.query_row("SELECT value FROM meta WHERE key = 'device'", [], |row| row.get(0)).optional()?;
    if let Some(stored) = stored {
        return Uuid::try_parse(&stored).map_err(|_| StoreError::damaged("the device has no id"));
    }
    let fresh = Uuid::now_v7();
    if keep {
        let _ = conn.execute("INSERT INTO meta (key, value) VALUES ('device', ?1)", [fresh.to_string()])?;
    }
    Ok(fresh)
}

/// Has a copied file take a new id at its next opening.
fn forget_device(conn: &Connection) -> Result<(), StoreError> {
    let _ = conn.execute("DELETE FROM meta WHERE key = 'device'", [])?;
    Ok(())
}

/// Puts the logs of a file that is gone, or is about to be replaced, out of the way as `<log>.left`: `SQLite` would take
/// them for the new file's own and write them over it.
fn set_logs_aside(path: &Path) -> Result<(), StoreError> {
    ["-wal", "-journal"].into_iter().try_for_each(|ending| set_aside(&beside(path, ending)))
}

/// Puts a file out of the way as `<file>.left`, if it is there.
fn set_aside(file: &Path) -> Result<(), StoreError> {
    match fs::rename(file, beside(file, ".left")) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Makes a new name in a folder survive a power cut; Windows does so by itself.
fn sync_folder(path: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        fs::File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
