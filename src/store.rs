//! The festival file: one `SQLite` database that holds the rows and the journal of every change. The only room that knows
//! SQL. The whole festival is also held in memory as a [`Snapshot`], which follows each write that has reached the disk.

mod backup;
mod check;
mod connection;
mod error;
mod history;
mod journal;
mod lock;
mod migrate;
mod place;
mod seal;
mod stack;
mod subject;
mod table;
mod undo;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use uuid::Uuid;

use crate::domain::{Edit, Op, Snapshot, Table, Write};
pub use check::{CheckReport, Finding};
pub use error::{ErrorKind, StoreError};
pub use history::Entry;
use journal::{Journal, Link, Pen};
use lock::{Lock, beside};
pub use place::{Disk, Family, Hazard, Mount, Service, Surroundings, hazards};
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

/// An open festival file. Dropping it closes it as [`Store::close`] does, as far as that can be done without a word.
#[derive(Debug)]
pub struct Store {
    // The connection goes before the lock.
    conn: Connection,
    path: Option<PathBuf>,
    _lock: Option<Lock>,
    schema: Schema,
    journal: Journal,
    stacks: Stacks,
    snapshot: Snapshot,
    open: bool,
}

impl Store {
    /// Makes a festival file whose first entry is `first`, which holds the festival's row. Its folder is made if need be.
    ///
    /// # Errors
    /// [`ErrorKind::Exists`] when there is such a file, [`ErrorKind::ReadOnly`], [`ErrorKind::Full`], [`ErrorKind::Locked`].
    /// Whatever it is, no file is left behind.
    pub fn create(path: impl AsRef<Path>, first: &Edit) -> Result<Self, StoreError> {
        let path = path.as_ref();
        Self::make(path, first).map_err(|error| error.at(path))
    }

    fn make(path: &Path, first: &Edit) -> Result<Self, StoreError> {
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder)?;
        }
        let lock = Lock::take(path)?;
        if path.try_exists()? {
            return Err(StoreError::new(ErrorKind::Exists, "there is such a file"));
        }
        // Under another name until it is whole, so that a crash never leaves half a festival under the right one.
        let unfinished = beside(path, ".new");
        match fs::remove_file(&unfinished) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        let made = Self::start(connection::open(&unfinished, true)?, None, None)
            .and_then(|mut store| store.apply(first).map(drop))
            .and_then(|()| set_logs_aside(path))
            .and_then(|()| Ok(fs::rename(&unfinished, path)?));
        if let Err(error) = made {
            let _ = fs::remove_file(&unfinished);
            return Err(error);
        }
        sync_folder(path)?;
        Self::resume(path, lock)
    }

    /// Opens a festival file, and brings it to this program's version if it is older.
    ///
    /// # Errors
    /// [`ErrorKind::Missing`], [`ErrorKind::NotAFestival`], [`ErrorKind::Newer`], [`ErrorKind::Locked`],
    /// [`ErrorKind::Damaged`], [`ErrorKind::ReadOnly`]; the file is as it was.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let path = path.as_ref();
        let open = || {
            if !fs::metadata(path)?.is_file() {
                return Err(StoreError::new(ErrorKind::NotAFestival, "it is not a file"));
            }
            let lock = Lock::take(path)?;
            connection::look(path)?;
            Self::resume(path, lock)
        };
        open().map_err(|error: StoreError| error.at(path))
    }

    fn resume(path: &Path, lock: Lock) -> Result<Self, StoreError> {
        // Read first: a file that turns out to be damaged has not been written to.
        let store = Self::start(connection::open(path, false)?, Some(path.to_owned()), Some(lock))?;
        connection::log_writes(&store.conn)?;
        Ok(store)
    }

    /// An empty festival in memory, for tests.
    ///
    /// # Errors
    /// Only when there is no memory.
    pub fn in_memory() -> Result<Self, StoreError> {
        Self::start(connection::in_memory()?, None, None)
    }

    fn start(mut conn: Connection, path: Option<PathBuf>, lock: Option<Lock>) -> Result<Self, StoreError> {
        migrate::migrate(&mut conn)?;
        let schema = Schema::read(&conn)?;
        let device = device(&conn)?;
        let (lamport, stacks) = journal::read(&conn)?;
        let journal = Journal { device, author: String::new(), lamport };
        let mut snapshot = Snapshot::default();
        snapshot.revision = lamport;
        for (table, shape) in schema.all() {
            shape.each(&conn, |id, row| {
                if row.deleted {
                    return Ok(());
                }
                let put = snapshot.put(table, row.cells);
                put.map_err(|error| StoreError::damaged(format!("the row {id} of {}: {error}", table.name())))
            })?;
        }
        snapshot.reindex();
        Ok(Self { conn, path, _lock: lock, schema, journal, stacks, snapshot, open: true })
    }

    /// The festival as it stands in the file.
    pub fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    /// Where the file is; none in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
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
        self.attempt(op, link, write).map_err(|error| match &self.path {
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
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut pen = Pen::begin(&tx, &self.schema, &self.journal, op, link)?;
        let value = write(&mut pen)?;
        let (id, mark) = (pen.op(), pen.mark);
        if mark.changes == 0 && link == Link::New {
            tx.rollback()?;
            return Ok((Applied::default(), value));
        }
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
        tx.commit()?;
        self.snapshot = snapshot;
        self.journal.lamport = mark.lamport;
        self.stacks.note(id, op, link);
        Ok((Applied { op: Some(id), rows: mark.touched, changes: mark.changes }, value))
    }

    /// Brings all that is in the log beside the file into the file, which stays open: a copy of the file alone then holds
    /// everything.
    ///
    /// # Errors
    /// When the disk fails; what was written is safe in the log all the same.
    pub fn settle(&self) -> Result<(), StoreError> {
        match &self.path {
            Some(path) => connection::fold_log(&self.conn).map_err(|error| error.at(path)),
            None => Ok(()),
        }
    }

    /// Closes the file: everything is in it, and nothing is beside it.
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
        self.conn.flush_prepared_statement_cache();
        match &self.path {
            Some(path) => connection::make_one_file(&self.conn).map_err(|error| error.at(path)),
            None => Ok(()),
        }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        let _ = self.finish();
    }
}

/// This file on this machine; made at the first opening.
fn device(conn: &Connection) -> Result<Uuid, StoreError> {
    let stored: Option<String> = conn.query_row("SELECT value FROM meta WHERE key = 'device'", [], |row| row.get(0)).optional()?;
    if let Some(stored) = stored {
        return Uuid::try_parse(&stored).map_err(|_| StoreError::damaged("the device has no id"));
    }
    let fresh = Uuid::now_v7();
    let _ = conn.execute("INSERT INTO meta (key, value) VALUES ('device', ?1)", [fresh.to_string()])?;
    Ok(fresh)
}

/// Puts the logs of a file that is gone, or is about to be replaced, out of the way as `<log>.left`: `SQLite` would take
/// them for the new file's own and write them over it.
fn set_logs_aside(path: &Path) -> Result<(), StoreError> {
    for ending in ["-wal", "-journal"] {
        let log = beside(path, ending);
        match fs::rename(&log, beside(&log, ".left")) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
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
