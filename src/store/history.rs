//! What was done, by whom and when.

use rusqlite::{Row, params};
use uuid::Uuid;

use super::Store;
use super::error::StoreError;
use super::journal::{op, uuid};
use crate::domain::{Op, Table};

/// One entry of the history.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its id; see [`Store::undo_of`].
    pub id: Uuid,
    /// What was done.
    pub op: Op,
    /// When, in milliseconds since 1970, UTC, by the clock of that machine.
    pub at: i64,
    /// Who did it; empty when they gave no name.
    pub author: String,
}

impl Store {
    /// What was done, latest first: at most `limit` entries after the first `offset`.
    pub fn history(&self, limit: usize, offset: usize) -> Result<Vec<Entry>, StoreError> {
        let mut statement = self.conn.prepare_cached(include_str!("sql/history.sql"))?;
        entries(statement.query(params![count(limit), count(offset)])?)
    }

    /// What was done to one row, latest first.
    pub fn history_of(&self, table: Table, id: Uuid) -> Result<Vec<Entry>, StoreError> {
        let mut statement = self.conn.prepare_cached(include_str!("sql/history_of.sql"))?;
        entries(statement.query(params![table.name(), id.to_string()])?)
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn entries(mut rows: rusqlite::Rows<'_>) -> Result<Vec<Entry>, StoreError> {
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(entry(row)?);
    }
    Ok(all)
}

fn entry(row: &Row<'_>) -> Result<Entry, StoreError> {
    let (id, body): (String, String) = (row.get(0)?, row.get(1)?);
    Ok(Entry { id: uuid(&id)?, op: op(&body)?, at: row.get(2)?, author: row.get(3)? })
}
