//! How a festival file is opened: what is refused before `SQLite` sees it, and the settings of the connection.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::error::{ErrorKind, StoreError};
use super::lock::beside;
use super::migrate;

/// Marks a `SQLite` file as a festival: `ILDS`.
pub(super) const APPLICATION_ID: i32 = 0x494C_4453;

/// Opens a file for reading and writing; it is made when `create` is said, so that only its owner may read it.
pub(super) fn open(path: &Path, create: bool) -> Result<Connection, StoreError> {
    if create {
        make_private(path)?;
    }
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    flags.set(OpenFlags::SQLITE_OPEN_CREATE, create);
    let conn = Connection::open_with_flags(path, flags)?;
    // First of all: the settings read the file, and a log that a crash left would be read through shared memory.
    conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    settle(&conn)?;
    if conn.is_readonly("main")? {
        return Err(StoreError::new(ErrorKind::ReadOnly, "the file may be read, but not written"));
    }
    if !create {
        ours(conn.pragma_query_value(None, "application_id", |row| row.get(0))?)?;
    }
    Ok(conn)
}

/// Makes an empty file that only its owner may read: a festival holds who has which allergy. What is there already stays.
pub(super) fn make_private(path: &Path) -> Result<(), StoreError> {
    let mut options = fs::OpenOptions::new();
    let _ = options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    let _ = std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let _ = options.open(path)?;
    Ok(())
}

/// A festival in memory.
pub(super) fn in_memory() -> Result<Connection, StoreError> {
    let conn = Connection::open_in_memory()?;
    settle(&conn)?;
    Ok(conn)
}

/// Opens a file that is only looked at and that nobody writes.
pub(super) fn read_only(path: &Path) -> Result<Connection, StoreError> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    settle(&conn)?;
    Ok(conn)
}

/// Has the log beside the file stay there, as it is, when the connection goes.
pub(super) fn leave_log(conn: &Connection) -> Result<(), StoreError> {
    let _ = conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(())
}

/// From here on each write is in the log beside the file, and on the disk when it is done.
pub(super) fn log_writes(conn: &Connection) -> Result<(), StoreError> {
    let mode: String = conn.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    if mode != "wal" {
        return Err(StoreError::new(ErrorKind::Disk, format!("the journal mode is {mode}")));
    }
    // A log that may not be written is found now rather than at the first edit.
    Ok(conn.execute_batch("BEGIN IMMEDIATE; ROLLBACK")?)
}

/// Brings all writes into the one file; an empty log may stay beside it.
pub(super) fn fold_log(conn: &Connection) -> Result<(), StoreError> {
    Ok(conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?)
}

/// Brings all writes into the one file; nothing is beside it afterwards.
pub(super) fn make_one_file(conn: &Connection) -> Result<(), StoreError> {
    fold_log(conn)?;
    let mode: String = conn.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get(0))?;
    if mode != "delete" {
        return Err(StoreError::new(ErrorKind::Disk, format!("the journal mode is {mode}")));
    }
    Ok(())
}

fn settle(conn: &Connection) -> Result<(), StoreError> {
    conn.busy_timeout(Duration::from_millis(200))?;
    conn.set_prepared_statement_cache_capacity(256);
    for (config, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
    ] {
        let _ = conn.set_db_config(config, on)?;
    }
    conn.execute_batch(include_str!("sql/settings.sql"))?;
    Ok(())
}

/// Looks at the first bytes, so that a file that is not for us is never written to. Only while no connection is open.
pub(super) fn look(path: &Path) -> Result<(), StoreError> {
    let mut head = Vec::with_capacity(100);
    let size = fs::metadata(path)?.len();
    let _ = File::open(path)?.take(100).read_to_end(&mut head)?;
    let magic = b"SQLite format 3\0";
    let log = |ending| fs::metadata(beside(path, ending)).is_ok_and(|log| log.len() > 0);
    let logged = log("-wal") || log("-journal");
    if !head.starts_with(magic) {
        // The power went while the first page was being written: SQLite has it in the log, or finds no database either.
        if logged {
            return Ok(());
        }
        return Err(StoreError::new(ErrorKind::NotAFestival, "the file does not begin as a SQLite file does"));
    }
    let number = |at: usize| head.get(at..at + 4).and_then(|four| four.try_into().ok()).map(u32::from_be_bytes);
    let (Some(pages), Some(version), Some(id)) = (number(28), number(60), number(68)) else {
        return Err(StoreError::damaged("the file ends within its header"));
    };
    ours(id.cast_signed())?;
    newer(version.into())?;
    let page = match head.get(16..18) {
        Some(&[0, 1]) => 65536,
        Some(&[high, low]) => u64::from(high) << 8 | u64::from(low),
        _ => 0,
    };
    // With a log beside it the header may be of another moment than the size.
    if !logged && size < u64::from(pages) * page {
        return Err(StoreError::damaged(format!("{size} bytes of {}", u64::from(pages) * page)));
    }
    Ok(())
}

/// Refuses a file of another program.
fn ours(id: i32) -> Result<(), StoreError> {
    if id != APPLICATION_ID {
        return Err(StoreError::new(ErrorKind::NotAFestival, format!("the application id is {id:#x}")));
    }
    Ok(())
}

/// Refuses a file of a newer program.
pub(super) fn newer(version: i64) -> Result<(), StoreError> {
    if version > migrate::newest() {
        return Err(StoreError::new(ErrorKind::Newer, format!("version {version}, this program knows {}", migrate::newest())));
    }
    Ok(())
}
