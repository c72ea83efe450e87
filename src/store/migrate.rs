//! The ladder from an older file to this program's: one numbered step of SQL per version, one transaction each, its hash
//! kept in the file so that a step that was edited after it shipped is found.

use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use super::connection::{APPLICATION_ID, newer};
use super::error::StoreError;
use super::{Finding, check, table};

const STEPS: &[&str] = &[
    include_str!("steps/0001.sql"),
    include_str!("steps/0002.sql"),
    include_str!("steps/0003.sql"),
    include_str!("steps/0004.sql"),
    include_str!("steps/0005.sql"),
];

/// The version that the last step leads to.
pub(super) fn newest() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(i64::MAX)
}

/// Whether a file is of an older version than this program's.
pub(super) fn is_older(conn: &Connection) -> bool {
    conn.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0)).is_ok_and(|version| version < newest())
}

/// Brings a file to this program's version. `before` is called before the first step of a file that holds anything.
///
/// # Errors
/// [`ErrorKind::Newer`](super::ErrorKind::Newer); [`ErrorKind::Damaged`](super::ErrorKind::Damaged) for a file whose steps
/// are not the ones of this program; whatever `before` says. The file stands on the last step that was whole.
pub(super) fn migrate(conn: &mut Connection, before: impl FnOnce(&Connection) -> Result<(), StoreError>) -> Result<(), StoreError> {
    climb(conn, STEPS, before)
}

/// Brings an empty file to an older version.
pub(super) fn migrate_to(conn: &mut Connection, version: i64) -> Result<(), StoreError> {
    let steps = usize::try_from(version).ok().and_then(|version| STEPS.get(..version)).unwrap_or(STEPS);
    climb(conn, steps, |_| Ok(()))
}

fn climb(
    conn: &mut Connection,
    steps: &[&str],
    before: impl FnOnce(&Connection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    newer(version)?;
    let top = i64::try_from(steps.len()).unwrap_or(i64::MAX);
    let holds: bool = conn.query_row("SELECT EXISTS (SELECT 1 FROM sqlite_schema)", [], |row| row.get(0))?;
    if version <= 0 && holds || version < 0 {
        return Err(StoreError::damaged(format!("a file with tables that says it is of version {version}")));
    }
    if holds {
        // A stranger's tables are not asked, and not made ours either.
        table::plain(conn, "migration")?;
    }
    if holds && version < top {
        if let Some(Finding::Schema(name)) = check::shape(conn, version)?.first() {
            return Err(StoreError::damaged(format!("{name} is not what version {version} has")));
        }
        before(conn)?;
    }
    for (number, sql) in (1_i64..).zip(steps) {
        let hash = blake3::hash(sql.as_bytes()).to_hex();
        if number <= version {
            let stored: Option<String> =
                conn.query_row("SELECT hash FROM migration WHERE version = ?1", [number], |row| row.get(0)).optional()?;
            if stored.as_deref() != Some(hash.as_str()) {
                return Err(StoreError::damaged(format!("step {number} is not the one this file was made with")));
            }
            continue;
        }
        let tx = conn.transaction_with_behavior(TransactionBehavior::Exclusive)?;
        tx.execute_batch(include_str!("sql/ladder.sql"))?;
        tx.execute_batch(sql)?;
        let _ = tx.execute("INSERT INTO migration (version, hash) VALUES (?1, ?2)", params![number, hash.as_str()])?;
        tx.pragma_update(None, "application_id", APPLICATION_ID)?;
        tx.pragma_update(None, "user_version", number)?;
        tx.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::store::connection;
    use crate::store::error::ErrorKind;

    fn version(conn: &Connection) -> i64 {
        conn.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
    }

    #[test]
    fn climbs_once() {
        let mut conn = connection::in_memory().unwrap();
        migrate(&mut conn, |_| Ok(())).unwrap();
        migrate(&mut conn, |_| Err(StoreError::refused("there is nothing to climb"))).unwrap();
        assert_eq!(version(&conn), newest());
    }

    #[test]
    fn an_edited_step_is_found() {
        let mut conn = connection::in_memory().unwrap();
        climb(&mut conn, &["CREATE TABLE a (b TEXT) STRICT;"], |_| Ok(())).unwrap();
        let error = climb(&mut conn, &["CREATE TABLE a (c TEXT) STRICT;"], |_| Ok(())).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Damaged);
    }

    #[test]
    fn a_step_that_fails_leaves_nothing() {
        let mut conn = connection::in_memory().unwrap();
        assert!(climb(&mut conn, &["CREATE TABLE a (b TEXT) STRICT; CREATE TABLE a (b TEXT) STRICT;"], |_| Ok(())).is_err());
        assert_eq!(version(&conn), 0);
        let tables: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).unwrap();
        assert_eq!(tables, 0);
    }
}
