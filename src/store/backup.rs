//! A copy of the festival that can be trusted: written under another name, read back and checked, and only then given its
//! own.

use std::fs;
use std::path::Path;

use super::error::{ErrorKind, StoreError};
use super::lock::{Lock, beside};
use super::table::Schema;
use super::{Store, check, connection, set_logs_aside, sync_folder};

impl Store {
    /// Writes a sound copy of the festival; a file of that name is replaced once the copy is whole.
    ///
    /// # Errors
    /// [`ErrorKind::Damaged`] when the copy is not sound, [`ErrorKind::Locked`] when the file of that name is open, [`ErrorKind::Full`], [`ErrorKind::ReadOnly`]; the old file of that
    /// name is as it was.
    pub fn backup_to(&self, path: impl AsRef<Path>) -> Result<(), StoreError> {
        let path = path.as_ref();
        let part = beside(path, ".part");
        let copy = || {
            if self.path().is_some_and(|own| fs::canonicalize(own).ok() == fs::canonicalize(path).ok()) {
                return Err(StoreError::new(ErrorKind::Exists, "a festival is no copy of itself"));
            }
            // Whoever has that file open would go on writing to one that has no name any more.
            let _lock = Lock::take(path)?;
            let _ = fs::remove_file(&part);
            let _ = self.conn.execute("VACUUM INTO ?1", [utf8(&part)?])?;
            self.compare(&part)?;
            // Nobody has the copy open now, so that it may be touched without SQLite.
            fs::OpenOptions::new().write(true).open(&part)?.sync_all()?;
            set_logs_aside(path)?;
            fs::rename(&part, path)?;
            sync_folder(path)
        };
        copy().map_err(|error| {
            let _ = fs::remove_file(&part);
            error.at(path)
        })
    }

    /// Reads a copy back: it must be sound, and hold as much as the festival itself.
    fn compare(&self, copy: &Path) -> Result<(), StoreError> {
        let conn = connection::read_only(copy)?;
        let report = check::check(&conn, &Schema::read(&conn)?);
        if let Some(finding) = report.findings.first() {
            return Err(StoreError::damaged(format!("the copy: {finding:?}")));
        }
        let size = |conn: &rusqlite::Connection| conn.query_row(include_str!("sql/size.sql"), [], |row| row.get::<_, String>(0));
        let (own, of_copy) = (size(&self.conn)?, size(&conn)?);
        if own != of_copy {
            return Err(StoreError::damaged(format!("the copy holds {of_copy}, the festival {own}")));
        }
        Ok(())
    }
}

fn utf8(path: &Path) -> Result<&str, StoreError> {
    path.to_str().ok_or_else(|| StoreError::new(ErrorKind::ReadOnly, "the name of the file is not Unicode"))
}
