//! How a festival file is opened: what is refused before `SQLite` sees it, and the settings of the connection.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::error::{ErrorKind, StoreError};
use super::lock::beside;
use super::migrate;

/// Marks a `SQLite` file as a festival: `ILDS`.
pub(super) const APPLICATION_ID: i32 = 0x494C_4453;

/// The largest file or log that is read, in bytes: 50,000 people with a long history take a tenth of it.
const MOST_BYTES: u64 = 4 << 30;

/// What one statement may take: a festival needs a tenth of each. The length is that of a value and of a row, in bytes. One file
/// is attached when a copy is written.
const LIMITS: [(Limit, i32); 10] = [
    (Limit::SQLITE_LIMIT_LENGTH, 1_000_000),
    (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (Limit::SQLITE_LIMIT_COLUMN, 100),
    (Limit::SQLITE_LIMIT_EXPR_DEPTH, 100),
    (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 20),
    (Limit::SQLITE_LIMIT_VDBE_OP, 25_000),
    (Limit::SQLITE_LIMIT_ATTACHED, 1),
    (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100),
    (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 100),
    (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 1),
];

/// How often the work on a file that is not proved yet is looked at, in steps of `SQLite`.
const STEPS: i32 = 100_000;

/// Opens a file for reading and writing; it is made when `create` is said, so that only its owner may read it.
pub(super) fn open(path: &Path, create: bool) -> Result<Connection, StoreError> {
    let opened = open_any(path, create);
    opened.map_err(|error| match error.kind() {
        // It was looked at before: it is a festival whose header is damaged elsewhere.
        ErrorKind::NotAFestival => StoreError::damaged(error.detail()),
        _ => error,
    })
}

fn open_any(path: &Path, create: bool) -> Result<Connection, StoreError> {
    if create {
        make_private(path)?;
    }
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    flags.set(OpenFlags::SQLITE_OPEN_CREATE, create);
    let conn = Connection::open_with_flags(path, flags)?;
    // Before anything is read of it: a log that does not fit the file would be written over it when the connection goes, and
    // one that a crash left would be read through shared memory.
    leave_log(&conn)?;
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
    for (limit, most) in LIMITS {
        let _ = conn.set_limit(limit, most)?;
    }
    conn.execute_batch(include_str!("sql/settings.sql"))?;
    Ok(())
}

/// Gives the work on a file that is not proved yet an end: pages can lead into each other, so that a few hold rows without end.
/// All the checks of a sound file take a tenth of these steps.
pub(super) fn bound(conn: &mut Connection) -> Result<(), StoreError> {
    let mut left = 500 + size(conn)? / 1000;
    let spent = move || {
        left = left.saturating_sub(1);
        left == 0
    };
    Ok(conn.progress_handler(STEPS, Some(spent))?)
}

/// Takes the end away again, from a file that was proved.
pub(super) fn unbound(conn: &mut Connection) -> Result<(), StoreError> {
    Ok(conn.progress_handler(0, None::<fn() -> bool>)?)
}

/// The size of the file with its log, in bytes.
pub(super) fn size(conn: &Connection) -> Result<u64, StoreError> {
    let number = |pragma| conn.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    Ok(u64::try_from(number("page_count")?.saturating_mul(number("page_size")?)).unwrap_or_default())
}

/// Refuses what is no file, or none of a size that a festival has, and what lies beside it as a log and is none: a pipe or a
/// device has no end, and a link has somebody else's file written.
pub(super) fn is_file(path: &Path) -> Result<(), StoreError> {
    let fits = |size| match size {
        0..=MOST_BYTES => Ok(()),
        _ => Err(StoreError::new(ErrorKind::NotAFestival, format!("{size} bytes are no festival"))),
    };
    let about = fs::metadata(path)?;
    if !about.is_file() {
        return Err(StoreError::new(ErrorKind::NotAFestival, "it is not a file"));
    }
    fits(about.len())?;
    let path = followed(path)?;
    for ending in ["-wal", "-journal", "-shm", "-log"] {
        match fs::symlink_metadata(beside(&path, ending)) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Ok(about) if !about.is_file() => {
                return Err(StoreError::damaged(format!("what lies beside it as {ending} is no file")));
            }
            about => fits(about?.len())?,
        }
    }
    Ok(())
}

/// The file that a link leads to: the logs of a file lie beside the file.
pub(super) fn followed(path: &Path) -> Result<PathBuf, StoreError> {
    Ok(if path.is_symlink() { fs::canonicalize(path)? } else { path.to_owned() })
}

/// Whether the log beside a file is one for several files at once, which we never write: it names another file, which `SQLite`
/// removes when it has gone back (<https://sqlite.org/fileformat.html>, 3).
fn names_another(path: &Path) -> bool {
    use std::io::{Seek as _, SeekFrom};
    let Ok(mut log) = File::open(beside(path, "-journal")) else { return false };
    let mut end = [0; 8];
    log.seek(SeekFrom::End(-8)).is_ok() && log.read_exact(&mut end).is_ok() && end == *b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
}

/// Looks at the first bytes, so that a file that is not for us is never written to. Only while no connection is open.
pub(super) fn look(path: &Path) -> Result<(), StoreError> {
    let path = &followed(path)?;
    if names_another(path) {
        return Err(StoreError::damaged("the log beside it names another file"));
    }
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
    // Format, fractions and text encoding as every festival has them; other values have SQLite refuse the file as another's,
    // or as one that may only be read.
    let fixed = |at: std::ops::Range<usize>, values: &[u8]| head.get(at).is_some_and(|found| found == values);
    let versions = head.get(18..20).is_some_and(|two| two.iter().all(|version| (1..=2).contains(version)));
    if !versions || !fixed(20..24, &[0, 64, 32, 32]) || !fixed(44..48, &[0, 0, 0, 4]) || !fixed(56..60, &[0, 0, 0, 1]) {
        return Err(StoreError::damaged("the header is none that a festival has"));
    }
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
