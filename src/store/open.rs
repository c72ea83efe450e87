//! The ways into a festival file: make one, open one, look at one, and what to do with one that is damaged. A file is
//! checked whole before anything of it is shown; what can be healed is healed, and the damaged file is kept.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::Utc;
use rusqlite::Connection;
use uuid::Uuid;

use super::backup::{self, BackupState};
use super::check::{self, CheckReport};
use super::connection::is_file;
use super::error::{ErrorKind, StoreError};
use super::heal::{self, Gathered, Salvaged};
use super::journal::{self, Journal};
use super::keep::{Keep, Reason, write_synced};
use super::lock::{Lock, beside};
use super::mend::{aside, clear, make_sound, read_checked, remove_if_there, set_aside_a_log_that_misleads};
use super::pages::Pages;
use super::private::Private;
use super::sealed::{self, Sealed};
use super::table::Schema;
use super::{Finding, Home, Store, connection, log_end, migrate, set_aside, set_logs_aside, sync_folder};
use crate::domain::{Edit, Snapshot};
use crate::vault::Vault;

impl Store {
    /// Makes a festival file whose first entry is `first`, which holds the festival's row. Its folder is made if need be.
    ///
    /// # Errors
    /// [`ErrorKind::Exists`] when there is such a file, [`ErrorKind::ReadOnly`], [`ErrorKind::Full`], [`ErrorKind::Locked`].
    /// Whatever it is, no file is left behind, unless it was whole and only opening it failed.
    pub fn create(path: impl AsRef<Path>, first: &Edit) -> Result<Self, StoreError> {
        Self::create_kept(path, first, None)
    }

    /// The same with a place for its backups.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub fn create_kept(path: impl AsRef<Path>, first: &Edit, keep: Option<Keep>) -> Result<Self, StoreError> {
        let path = path.as_ref();
        let make = || {
            if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
                fs::create_dir_all(folder)?;
            }
            let lock = Lock::take(path)?;
            if path.try_exists()? {
                return Err(StoreError::new(ErrorKind::Exists, "there is such a file"));
            }
            make(path, |conn| {
                let mut store = Self::start(conn, Home::Memory, None)?;
                store.apply(first).map(drop)
            })?;
            if let Some(keep) = &keep {
                // Another festival may have had this name before.
                keep.note_reached(0, Utc::now());
            }
            Self::resume(path, lock, keep)
        };
        make().map_err(|error: StoreError| error.at(path))
    }

    /// Opens a festival file, and brings it to this program's version if it is older. All of it is checked first; what was
    /// damaged and could be healed is told by [`Store::healed`].
    ///
    /// # Errors
    /// [`ErrorKind::Missing`], [`ErrorKind::NotAFestival`], [`ErrorKind::Newer`], [`ErrorKind::Locked`],
    /// [`ErrorKind::Damaged`], [`ErrorKind::ReadOnly`]; the file is as it was.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        Self::open_kept(path, None)
    }

    /// The same with a place for its backups.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_kept(path: impl AsRef<Path>, keep: Option<Keep>) -> Result<Self, StoreError> {
        let path = path.as_ref();
        let open = || {
            is_file(path)?;
            if sealed::is_sealed(path)? {
                return Err(StoreError::new(ErrorKind::Sealed, "a passphrase is asked for"));
            }
            let lock = Lock::take(path)?;
            connection::look(path)?;
            Self::resume(path, lock, keep)
        };
        open().map_err(|error: StoreError| error.at(path))
    }

    /// Opens a sealed festival with its passphrase, or with its recovery code; one that is not sealed as [`Store::open_kept`]
    /// does.
    ///
    /// # Errors
    /// As [`Store::open`], and [`ErrorKind::WrongSecret`].
    pub fn open_sealed(path: impl AsRef<Path>, typed: &str, keep: Option<Keep>) -> Result<Self, StoreError> {
        let path = path.as_ref();
        let open = || {
            is_file(path)?;
            if !sealed::is_sealed(path)? {
                return Self::open_kept(path, keep);
            }
            let lock = Lock::take(path)?;
            let mut unsealed = sealed::read(path, |sealed| sealed::open_vault(sealed, typed))?;
            if unsealed.lost_end {
                set_aside(&sealed::log_path(path))?;
            }
            if let Some(keep) = keep.as_ref().filter(|_| migrate::is_older(&unsealed.conn)) {
                fs::create_dir_all(&keep.folder)?;
                write_synced(&keep.file(Utc::now(), 0, Reason::Migration), &fs::read(path)?)?;
            }
            let (healed, read) = unsealed.made_sound()?;
            let (file, conn) = Sealed::resume(path, unsealed)?;
            let mut store = Self::start(conn, Home::Sealed { file: Box::new(file), lock }, read)?;
            store.healed = healed;
            store.backups = BackupState::of(keep, store.snapshot.revision);
            Ok(store)
        };
        open().map_err(|error: StoreError| error.at(path))
    }

    /// Opens a festival file only to look at it: also one that another Ildsjel has open, that a newer one made, or that may
    /// not be written. The file is not touched, and nothing is written.
    ///
    /// # Errors
    /// [`ErrorKind::Missing`], [`ErrorKind::NotAFestival`]; [`ErrorKind::Damaged`] when it cannot be read, also after what
    /// can be healed was healed in the copy.
    pub fn look_at(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        Self::look_at_sealed(path, |_| Err(StoreError::new(ErrorKind::Sealed, "a passphrase is asked for")))
    }

    /// The same for a file that may be sealed, with its passphrase or recovery code.
    ///
    /// # Errors
    /// As [`Store::look_at`], and [`ErrorKind::WrongSecret`].
    pub fn look_at_with(path: impl AsRef<Path>, typed: &str) -> Result<Self, StoreError> {
        Self::look_at_sealed(path, |sealed| sealed::open_vault(sealed, typed))
    }

    /// Looks at a backup of this festival, which is sealed if the festival is.
    ///
    /// # Errors
    /// As [`Store::look_at`]; [`ErrorKind::WrongSecret`] for one that was sealed with another passphrase.
    pub fn look_at_backup(path: impl AsRef<Path>, vault: Option<&Vault>) -> Result<Self, StoreError> {
        Self::look_at_sealed(path, |sealed| match vault {
            Some(vault) => Ok((vault.clone(), vault.unseal(sealed)?)),
            None => Err(StoreError::new(ErrorKind::Sealed, "a passphrase is asked for")),
        })
    }

    fn look_at_sealed(
        path: impl AsRef<Path>,
        open_vault: impl FnOnce(&[u8]) -> Result<(Vault, Vec<u8>), StoreError>,
    ) -> Result<Self, StoreError> {
        let path = path.as_ref();
        let open = || {
            is_file(path)?;
            if sealed::is_sealed(path)? {
                let mut unsealed = sealed::read(path, open_vault)?;
                let (healed, read) = unsealed.made_sound()?;
                let vault = Some(unsealed.vault);
                let mut store = Self::start(unsealed.conn, Home::Copy { of: path.to_owned(), _copy: None, vault }, read)?;
                store.healed = healed;
                return Ok(store);
            }
            let newer = match connection::look(path) {
                Err(error) if error.kind() == ErrorKind::Newer => true,
                looked => looked.map(|()| false)?,
            };
            let copy = Private::of(path)?;
            let mut conn = connection::open(&copy.path, false)?;
            connection::bound(&mut conn)?;
            let (mut healed, mut read) = (Vec::new(), None);
            if newer {
                check::newer(&conn)?;
                connection::unbound(&mut conn)?;
            } else {
                let climbed = migrate::migrate(&mut conn, |_| Ok(()));
                (healed, read) = make_sound(conn, climbed, &copy.path, || Ok(()))?;
                conn = connection::open(&copy.path, false)?;
            }
            let mut store = Self::start(conn, Home::Copy { of: path.to_owned(), _copy: Some(copy), vault: None }, read)?;
            store.healed = healed;
            Ok(store)
        };
        open().map_err(|error: StoreError| error.at(path))
    }

    /// An empty festival in memory, for tests.
    ///
    /// # Errors
    /// Only when there is no memory.
    pub fn in_memory() -> Result<Self, StoreError> {
        let mut conn = connection::in_memory()?;
        migrate::migrate(&mut conn, |_| Ok(()))?;
        Self::start(conn, Home::Memory, None)
    }

    /// Opens a file that is locked and was looked at.
    pub(super) fn resume(named: &Path, lock: Lock, keep: Option<Keep>) -> Result<Self, StoreError> {
        let path = &connection::followed(named)?;
        let misled = set_aside_a_log_that_misleads(path, keep.as_ref())?;
        let lost_end = misled.is_none() && log_end::is_lost(path)?;
        if lost_end {
            let _ = aside(path, keep.as_ref())?;
        }
        let mut conn = connection::open(path, false)?;
        connection::bound(&mut conn)?;
        let climbed = migrate::migrate(&mut conn, |conn| match &keep {
            Some(keep) => backup::before_migration(conn, keep),
            None => Ok(()),
        });
        let (mut healed, read) = make_sound(conn, climbed, path, || aside(path, keep.as_ref()).map(drop))?;
        healed.extend(misled);
        healed.extend(lost_end.then_some(Finding::LostEnd));
        let mut store = Self::start(connection::open(path, false)?, Home::File { path: named.to_owned(), lock }, read)?;
        store.healed = healed;
        store.backups = BackupState::of(keep, store.snapshot.revision);
        connection::log_writes(&store.conn)?;
        Ok(store)
    }

    /// Reads a festival of this version, unless a check has `read` it.
    fn start(conn: Connection, home: Home, read: Option<Snapshot>) -> Result<Self, StoreError> {
        Self::begin(conn, home, read).map_err(|error| match error.kind() {
            // A cell that is larger than any of ours does not fit here: nobody asked for a write.
            ErrorKind::Refused => StoreError::damaged(error.detail()),
            _ => error,
        })
    }

    fn begin(conn: Connection, home: Home, read: Option<Snapshot>) -> Result<Self, StoreError> {
        let schema = Schema::read(&conn)?;
        let device = super::device(&conn, !matches!(home, Home::Copy { .. }))?;
        let (lamport, stacks) = journal::read(&conn)?;
        let journal = Journal { device, author: String::new(), lamport };
        let snapshot = match read {
            Some(read) if read.revision == lamport => read,
            _ => snapshot(&conn, &schema, lamport)?,
        };
        let oddities = check::oddities(&snapshot);
        let (healed, backups) = (Vec::new(), BackupState::new(None));
        Ok(Self { conn, home, schema, journal, stacks, snapshot, open: true, healed, oddities, backups })
    }
}

/// Every live row of a file.
pub(super) fn snapshot(conn: &Connection, schema: &Schema, lamport: i64) -> Result<Snapshot, StoreError> {
    let mut snapshot = Snapshot::default();
    snapshot.revision = lamport;
    for (table, shape) in schema.all() {
        shape.each(conn, |id, row| {
            if row.deleted {
                return Ok(());
            }
            let put = snapshot.put(table, row.cells);
            put.map_err(|error| StoreError::damaged(format!("the row {id} of {}: {error}", table.name())))
        })?;
    }
    snapshot.reindex();
    Ok(snapshot)
}

impl sealed::Unsealed {
    /// Checks a festival that was unsealed, and heals it in memory if need be and can be; what was healed comes back, and
    /// what was read.
    fn made_sound(&mut self) -> Result<(Vec<Finding>, Option<Snapshot>), StoreError> {
        self.untouched = self.untouched.take().filter(|_| !migrate::is_older(&self.conn));
        migrate::migrate(&mut self.conn, |_| Ok(()))?;
        let (mut found, read) = read_checked(&self.conn)?;
        if !found.is_empty() {
            self.untouched = None;
            let mut fresh = connection::in_memory()?;
            migrate::migrate(&mut fresh, |_| Ok(()))?;
            heal::rebuild(&Gathered::of(&self.conn), &mut fresh)?;
            self.conn = fresh;
        }
        connection::unbound(&mut self.conn)?;
        found.extend(self.lost_end.then_some(Finding::LostEnd));
        Ok((found, read))
    }
}

/// Looks at everything in a festival file without changing it; a sealed one is proved to be whole, which needs no
/// passphrase.
///
/// # Errors
/// As [`Store::look_at`], but a damaged file is no error as long as any of it can be read.
pub fn inspect(path: impl AsRef<Path>) -> Result<CheckReport, StoreError> {
    let path = path.as_ref();
    let look = || {
        is_file(path)?;
        if sealed::is_sealed(path)? {
            let _ = crate::vault::check(&fs::read(path)?)?;
            return Ok(CheckReport::default());
        }
        connection::look(path)?;
        let copy = Private::of(path)?;
        let mut conn = connection::open(&copy.path, false)?;
        connection::bound(&mut conn)?;
        // An older one is looked at as it would be opened.
        match migrate::migrate(&mut conn, |_| Ok(())) {
            Err(error) if error.kind() == ErrorKind::Damaged => Ok(CheckReport::of_file(error.detail())),
            climbed => climbed.and_then(|()| check::any(&conn)),
        }
    };
    look().map_err(|error: StoreError| error.at(path))
}

/// Saves what can be read of a damaged file into a new one.
///
/// # Errors
/// [`ErrorKind::Damaged`] when not even a festival can be read from it, [`ErrorKind::Exists`] when there is a file of the
/// new name, [`ErrorKind::Full`], [`ErrorKind::ReadOnly`]. The damaged file is not touched.
pub fn salvage(path: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<Salvaged, StoreError> {
    let (path, to) = (path.as_ref(), to.as_ref());
    is_file(path).map_err(|error| error.at(path))?;
    let save = || {
        let _lock = Lock::take(to)?;
        if to.try_exists()? {
            return Err(StoreError::new(ErrorKind::Exists, "there is such a file"));
        }
        let copy = Private::of(path)?;
        // Before a connection is open; also what SQLite takes for no database may hold pages of one.
        let found = Pages::of(&copy.path)?.journal();
        let damaged = connection::read_only(&copy.path).and_then(|mut conn| connection::bound(&mut conn).map(|()| conn));
        let damaged = match damaged {
            Err(error) if found.is_empty() => return Err(error),
            damaged => damaged.ok(),
        };
        make(to, |mut conn| {
            let by = Journal { device: Uuid::now_v7(), author: String::new(), lamport: 0 };
            heal::salvage(damaged.as_ref(), found, &mut conn, &by)
        })
    };
    save().map_err(|error: StoreError| error.at(to))
}

/// Puts a backup in the place of a festival file that cannot be opened; what was there is kept beside it, under the name
/// that comes back. The new file counts as written on another machine.
///
/// # Errors
/// [`ErrorKind::Locked`] when the file is open, [`ErrorKind::Damaged`] when the backup is not sound, [`ErrorKind::Full`];
/// the file is as it was.
pub fn replace(path: impl AsRef<Path>, with: impl AsRef<Path>) -> Result<Option<PathBuf>, StoreError> {
    let (path, with) = (path.as_ref(), with.as_ref());
    let swap = || {
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder)?;
        }
        let _lock = Lock::take(path)?;
        is_file(with)?;
        let part = beside(path, ".part");
        clear(&part);
        let _ = fs::copy(with, &part)?;
        match fs::copy(beside(&connection::followed(with)?, "-wal"), beside(&part, "-wal")) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        let report = inspect(&part)?;
        if let Some(finding) = report.damage().next() {
            return Err(StoreError::damaged(format!("the backup: {finding:?}")));
        }
        if !sealed::is_sealed(&part)? {
            let conn = connection::open(&part, false)?;
            super::forget_device(&conn)?;
            connection::make_one_file(&conn)?;
        }
        fs::OpenOptions::new().write(true).open(&part)?.sync_all()?;
        let kept = if path.try_exists()? { Some(aside(path, None)?) } else { None };
        set_logs_aside(path)?;
        set_aside(&sealed::log_path(path))?;
        fs::rename(&part, path)?;
        sync_folder(path)?;
        Ok(kept)
    };
    swap().map_err(|error: StoreError| {
        clear(&beside(path, ".part"));
        error.at(path)
    })
}

/// Makes a file under another name until it is whole, so that a crash never leaves half of one under the right name.
fn make<T>(path: &Path, write: impl FnOnce(Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
    let unfinished = beside(path, ".new");
    let made = remove_if_there(&unfinished).and_then(|()| {
        let mut conn = connection::open(&unfinished, true)?;
        migrate::migrate(&mut conn, |_| Ok(()))?;
        let made = write(conn)?;
        set_logs_aside(path)?;
        fs::OpenOptions::new().write(true).open(&unfinished)?.sync_all()?;
        fs::rename(&unfinished, path)?;
        Ok(made)
    });
    if made.is_err() {
        clear(&unfinished);
    }
    let made = made?;
    sync_folder(path)?;
    Ok(made)
}
