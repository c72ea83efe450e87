//! A sealed festival on the disk: the whole file under a passphrase, and a log beside it to which each edit is added under
//! the same key before anybody is told that it is saved. While it is open the festival is in memory only, so that nothing
//! readable ever comes to the disk; at the close the log is folded into the file. Why not `SQLCipher`: its crate builds
//! OpenSSL, which needs Perl and Make on every machine that builds Ildsjel.

use std::fs::{self, File, OpenOptions};
use std::io::{Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, params};
use serde_json::Value;

use super::error::{ErrorKind, StoreError};
use super::keep::write_synced;
use super::lock::beside;
use super::raw::{Kind, Raw};
use super::table::Schema;
use super::{connection, sync_folder};
use crate::vault::{self, BaseId, Key, LogEnd, LogWriter, Passphrase, Secret, Vault, VaultError};

/// A log longer than this is folded into the file when nothing else is asked of it, in bytes.
const LONG: u64 = 1 << 20;

/// The sealed file and its log, both open for writing.
#[derive(Debug)]
pub(super) struct Sealed {
    path: PathBuf,
    vault: Vault,
    log: File,
    writer: LogWriter,
}

/// What opening a sealed file came to.
pub(super) struct Unsealed {
    /// What opens it from now on.
    pub vault: Vault,
    /// The festival, in memory, with all that the log holds.
    pub conn: Connection,
    /// Whether the end of the log was damaged, so that the last edits may be lost.
    pub lost_end: bool,
    log: Option<(LogWriter, u64)>,
    /// The file, when all of the festival is in it as it is: it need not be written anew.
    pub untouched: Option<BaseId>,
}

impl From<VaultError> for StoreError {
    fn from(error: VaultError) -> Self {
        let kind = match &error {
            VaultError::WrongPassphrase | VaultError::WrongKey | VaultError::BadCode { .. } | VaultError::NoPassphrase => {
                ErrorKind::WrongSecret
            }
            VaultError::Newer => ErrorKind::Newer,
            VaultError::NotSealed => ErrorKind::NotAFestival,
            VaultError::Write(error) => return Self::from(std::io::Error::from(error.kind())),
            VaultError::Damaged | VaultError::TooHard | VaultError::BadRecord(_) => ErrorKind::Damaged,
        };
        Self::new(kind, error.to_string())
    }
}

/// Whether a file claims to be a sealed festival. Only while no connection is open on it.
pub(super) fn is_sealed(path: &Path) -> Result<bool, StoreError> {
    use std::io::Read as _;
    let mut head = Vec::new();
    let _ = File::open(path)?.take(64).read_to_end(&mut head)?;
    Ok(vault::is_sealed(&head))
}

/// Opens what was sealed with a passphrase or a recovery code, whichever was typed.
pub(super) fn open_vault(sealed: &[u8], typed: &str) -> Result<(Vault, Vec<u8>), StoreError> {
    let by_passphrase = Vault::open(sealed, Secret::Passphrase(&Passphrase::new(typed)?));
    match by_passphrase {
        Err(VaultError::WrongPassphrase) => match Key::from_recovery_code(typed) {
            Ok(key) => Ok(Vault::open(sealed, Secret::Key(&key))?),
            Err(_) => Err(VaultError::WrongPassphrase.into()),
        },
        opened => Ok(opened?),
    }
}

/// A festival in memory from its bytes.
pub(super) fn load(plain: &[u8]) -> Result<Connection, StoreError> {
    if !plain.starts_with(b"SQLite format 3\0") {
        return Err(StoreError::damaged("what was sealed is no festival"));
    }
    let mut from = Connection::open_in_memory()?;
    from.deserialize_read_exact("main", plain, plain.len(), false)?;
    let mut to = connection::in_memory()?;
    copy(&from, &mut to)?;
    Ok(to)
}

/// A festival's bytes, as a file of it would be.
pub(super) fn image(conn: &Connection) -> Result<Vec<u8>, StoreError> {
    let mut whole = Connection::open_in_memory()?;
    copy(conn, &mut whole)?;
    let mut bytes = whole.serialize("main")?.to_vec();
    // A file that was in use says that it has a log beside it; these bytes have none.
    for at in [18, 19] {
        if let Some(byte) = bytes.get_mut(at) {
            *byte = 1;
        }
    }
    Ok(bytes)
}

fn copy(from: &Connection, to: &mut Connection) -> Result<(), StoreError> {
    let backup = rusqlite::backup::Backup::new(from, to)?;
    match backup.step(-1)? {
        rusqlite::backup::StepResult::Done => Ok(()),
        other => Err(StoreError::new(ErrorKind::Disk, format!("copying stopped: {other:?}"))),
    }
}

/// Reads a sealed file and the log beside it.
///
/// # Errors
/// [`ErrorKind::WrongSecret`], [`ErrorKind::Damaged`], [`ErrorKind::Newer`].
pub(super) fn read(path: &Path, open: impl FnOnce(&[u8]) -> Result<(Vault, Vec<u8>), StoreError>) -> Result<Unsealed, StoreError> {
    let sealed = fs::read(path)?;
    let base = vault::check(&sealed);
    let (vault, plain) = open(&sealed)?;
    let conn = load(&plain)?;
    let mut unsealed = Unsealed { vault, conn, lost_end: false, log: None, untouched: None };
    let bytes = match fs::read(log_path(path)) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            unsealed.untouched = base.ok();
            return Ok(unsealed);
        }
        read => read?,
    };
    // A log that is none, or another festival's, must not keep people from what is in the file.
    let Ok(log) = vault::read_log(&bytes, unsealed.vault.key()) else {
        unsealed.lost_end = true;
        return Ok(unsealed);
    };
    unsealed.lost_end = log.end == LogEnd::Damaged;
    connection::bound(&mut unsealed.conn)?;
    let schema = Schema::read(&unsealed.conn)?;
    let (mut last, _) = super::journal::read(&unsealed.conn)?;
    for (number, plain) in &log.records {
        // A log that was left from before the file was written anew says what the file knows already.
        if i64::try_from(*number).unwrap_or(i64::MAX) > last {
            last = replay(&mut unsealed.conn, &schema, plain)?;
        }
    }
    if log.end != LogEnd::Damaged && base.is_ok_and(|base| base == log.base) {
        unsealed.log = Some((log.writer(), log.whole));
    }
    Ok(unsealed)
}

/// Where the log of a sealed file is.
pub(super) fn log_path(path: &Path) -> PathBuf {
    beside(path, "-log")
}

impl Sealed {
    /// Goes on with a sealed file that was read.
    pub fn resume(path: &Path, unsealed: Unsealed) -> Result<(Self, Connection), StoreError> {
        let Unsealed { vault, conn, log, untouched, .. } = unsealed;
        let Some((writer, whole)) = log else {
            let sealed = match untouched {
                Some(base) => Self::begin_log(path, vault, base)?,
                None => Self::write(path, vault, &conn)?,
            };
            return Ok((sealed, conn));
        };
        let log = OpenOptions::new().write(true).open(log_path(path))?;
        // What a power cut left of an edit that nobody was told of goes first.
        log.set_len(whole)?;
        let mut sealed = Self { path: path.to_owned(), vault, log, writer };
        let _ = sealed.log.seek(SeekFrom::End(0))?;
        Ok((sealed, conn))
    }

    /// Writes a festival to a sealed file, and begins its log anew.
    pub fn write(path: &Path, vault: Vault, conn: &Connection) -> Result<Self, StoreError> {
        let sealed = vault.seal(&image(conn)?)?;
        let base = vault::check(&sealed)?;
        put(path, &sealed)?;
        Self::begin_log(path, vault, base)
    }

    /// Begins the log of a sealed file that holds all of the festival.
    fn begin_log(path: &Path, vault: Vault, base: BaseId) -> Result<Self, StoreError> {
        let (writer, head) = LogWriter::begin(vault.key(), base);
        put(&log_path(path), &head)?;
        let mut log = OpenOptions::new().write(true).open(log_path(path))?;
        let _ = log.seek(SeekFrom::End(0))?;
        Ok(Self { path: path.to_owned(), vault, log, writer })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What opens it.
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    /// Adds an edit to the log; it is on the disk when this returns. When it fails, nothing of it is there.
    pub fn append(&mut self, number: i64, plain: &[u8]) -> Result<(), StoreError> {
        let before = self.writer.clone();
        let number = u64::try_from(number).unwrap_or_default();
        let added = self.writer.append(&mut self.log, self.vault.key(), number, plain).map_err(StoreError::from);
        let added = added.and_then(|()| Ok(self.log.sync_data()?));
        if added.is_err() {
            self.writer = before;
            self.cut()?;
        }
        added
    }

    /// Takes the last edit off the log again, which was added at this place.
    pub fn take_off(&mut self, before: LogWriter) -> Result<(), StoreError> {
        self.writer = before;
        self.cut()
    }

    /// The place in the log.
    pub fn place(&self) -> LogWriter {
        self.writer.clone()
    }

    fn cut(&mut self) -> Result<(), StoreError> {
        self.log.set_len(self.writer.whole())?;
        let _ = self.log.seek(SeekFrom::End(0))?;
        Ok(())
    }

    /// Whether the log has grown long.
    pub fn is_long(&self) -> bool {
        self.writer.whole() > LONG
    }

    /// Folds the log into the file.
    pub fn fold(&mut self, conn: &Connection) -> Result<(), StoreError> {
        *self = Self::write(&self.path, self.vault.clone(), conn)?;
        Ok(())
    }

    /// Writes a festival to the file alone. The log stays as it is: what it holds is in the file too.
    pub fn write_file(&self, conn: &Connection) -> Result<(), StoreError> {
        put(&self.path, &self.vault.seal(&image(conn)?)?)
    }

    /// Folds the log into the file, and leaves nothing beside it.
    pub fn close(&mut self, conn: &Connection) -> Result<(), StoreError> {
        self.fold(conn)?;
        fs::remove_file(log_path(&self.path))?;
        sync_folder(&self.path)
    }
}

/// Puts bytes in the place of a file, whole or not at all, and proves that they are there.
pub(super) fn put(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let part = beside(path, ".part");
    let _ = fs::remove_file(&part);
    let written = write_synced(&part, bytes).and_then(|()| {
        if fs::read(&part)? != bytes {
            return Err(StoreError::damaged("the disk gives back other bytes than it was given"));
        }
        fs::rename(&part, path)?;
        sync_folder(path)
    });
    if written.is_err() {
        let _ = fs::remove_file(&part);
    }
    written
}

/// The journal of one edit, for the log.
pub(super) fn record(conn: &Connection, op: uuid::Uuid) -> Result<Vec<u8>, StoreError> {
    let id = op.to_string();
    let of = |kind: Kind, end: &str| -> Result<Vec<Value>, StoreError> {
        let mut statement = conn.prepare_cached(&format!("{} WHERE {end}", kind.select().trim_end()))?;
        let mut rows = statement.query(params![id])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(Raw::read(kind, row)?.to_json()?);
        }
        Ok(all)
    };
    let (ops, changes) = (of(Kind::Op, "id = ?1")?, of(Kind::Change, "op = ?1 ORDER BY lamport")?);
    serde_json::to_vec(&(ops, changes)).map_err(|error| StoreError::refused(error.to_string()))
}

/// Does an edit of the log again; the number that the festival has come to is what comes back.
fn replay(conn: &mut Connection, schema: &Schema, plain: &[u8]) -> Result<i64, StoreError> {
    let damaged = |error: serde_json::Error| StoreError::damaged(format!("an edit in the log: {error}"));
    let (ops, changes): (Vec<Value>, Vec<Value>) = serde_json::from_slice(plain).map_err(damaged)?;
    let tx = conn.transaction()?;
    let mut last = 0;
    for (kind, rows) in [(Kind::Op, ops), (Kind::Change, changes)] {
        for row in rows {
            let row = Raw::from_json(kind, row)?;
            if !row.is_sound() {
                return Err(StoreError::damaged("an edit in the log is not as it was written"));
            }
            last = last.max(row.lamport());
            row.write(&tx)?;
            if kind == Kind::Change {
                row.apply(&tx, schema)?;
            }
        }
    }
    tx.commit()?;
    Ok(last)
}
