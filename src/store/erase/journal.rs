//! Erasing values from the journal: the digest of a value, under the salt that goes with it, takes its place.

use std::collections::BTreeSet;

use rusqlite::{Connection, Row, params};
use serde_json::Value;
use uuid::Uuid;

use super::super::digest::{self, Change, Head};
use super::super::error::StoreError;
use super::super::journal::value;
use super::{Part, blank, telling};
use crate::domain::Table;

/// One change, as far as it decides what is erased.
struct Seen {
    id: String,
    op: String,
    column: String,
    old: Option<String>,
    new: String,
    /// What takes the place of the values.
    erased: (Option<String>, String),
}

fn changes(conn: &Connection, part: &Part) -> Result<Vec<Seen>, StoreError> {
    let mut statement = conn.prepare_cached(include_str!("../sql/erase_changes.sql"))?;
    let mut rows = statement.query(params![part.table.name(), part.id.to_string(), part.until])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let change = Change {
            id: bytes(row, 0)?,
            lamport: row.get(1)?,
            op: bytes(row, 2)?,
            table: bytes(row, 3)?,
            row: bytes(row, 4)?,
            column: bytes(row, 5)?,
            old: maybe(row, 6)?,
            new: bytes(row, 7)?,
            salt: bytes(row, 8)?,
            predecessor: maybe(row, 9)?,
        };
        let erased = change.erased();
        all.push(Seen { id: row.get(0)?, op: row.get(2)?, column: row.get(5)?, old: row.get(6)?, new: row.get(7)?, erased });
    }
    Ok(all)
}

impl Seen {
    /// Whether it says something of a person.
    fn tells(&self, table: Table) -> Result<bool, StoreError> {
        if digest::is_erased(self.new.as_bytes()) {
            return Ok(false);
        }
        let said = |column: &str, cell: &Value| telling(table).iter().any(|(of, said)| *of == column && blank(*said) != *cell);
        if self.column.is_empty() {
            return Ok(value(&self.new)?.as_object().is_some_and(|cells| cells.iter().any(|(column, cell)| said(column, cell))));
        }
        for text in self.old.iter().chain([&self.new]) {
            if said(&self.column, &value(text)?) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// Every name that a person ever had, as it stands in the journal.
pub(super) fn names(conn: &Connection, person: Uuid) -> Result<BTreeSet<String>, StoreError> {
    let mut all = BTreeSet::new();
    let mut take = |cell: &Value| {
        let name = cell.as_str().filter(|name| !name.trim().is_empty()).map(|name| Value::from(name).to_string());
        // Without its quotes, so that it is found within a longer text.
        all.extend(name.and_then(|name| Some(name.strip_prefix('"')?.strip_suffix('"')?.to_owned())));
    };
    let columns = ["given", "family", "nickname"];
    for change in changes(conn, &Part { table: Table::Person, id: person, until: i64::MAX })? {
        for text in change.old.iter().chain([&change.new]).filter(|text| !digest::is_erased(text.as_bytes())) {
            let cell = value(text)?;
            match change.column.as_str() {
                "" => columns.iter().filter_map(|column| cell.get(column)).for_each(&mut take),
                column if columns.contains(&column) => take(&cell),
                _ => {}
            }
        }
    }
    Ok(all)
}

/// The entries that wrote these rows, by id.
pub(super) fn entries(conn: &Connection, parts: &[Part]) -> Result<BTreeSet<String>, StoreError> {
    let mut all = BTreeSet::new();
    for part in parts {
        all.extend(changes(conn, part)?.into_iter().map(|change| change.op));
    }
    Ok(all)
}

/// The entries in which a person was one of two that were made one: they name both, and may have written rows of one only.
pub(super) fn made_one(conn: &Connection, person: Uuid) -> Result<BTreeSet<String>, StoreError> {
    let person = person.to_string();
    let mut statement = conn.prepare_cached(include_str!("../sql/same_person.sql"))?;
    let mut rows = statement.query([])?;
    let mut all = BTreeSet::new();
    while let Some(row) = rows.next()? {
        if row.get::<_, String>(1)?.contains(&person) {
            let _ = all.insert(row.get(0)?);
        }
    }
    Ok(all)
}

/// Erases the values that say something of a person; the rows they are about come back.
pub(super) fn erase_changes(conn: &Connection, parts: &[Part]) -> Result<BTreeSet<(Table, Uuid)>, StoreError> {
    let mut rows = BTreeSet::new();
    for part in parts {
        for change in changes(conn, part)? {
            if change.tells(part.table)? {
                let (old, new) = &change.erased;
                let _ = conn.prepare_cached(include_str!("../sql/erase_change.sql"))?.execute(params![change.id, old, new])?;
                let _ = rows.insert((part.table, part.id));
            }
        }
    }
    Ok(rows)
}

/// Erases what the entries say that hold one of the names, of those that wrote a person's rows or took back one that did;
/// how many there were comes back.
pub(super) fn erase_entries(
    conn: &Connection,
    touched: &BTreeSet<String>,
    names: &BTreeSet<String>,
    own: &BTreeSet<(Table, Uuid)>,
) -> Result<usize, StoreError> {
    let mut statement = conn.prepare_cached(include_str!("../sql/erase_ops.sql"))?;
    let mut rows = statement.query([])?;
    let mut erased = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, body): (String, String) = (row.get(0)?, row.get(5)?);
        let link: Option<String> = row.get::<_, Option<String>>(6)?.or(row.get(7)?);
        let is_theirs = touched.contains(&id) || link.is_some_and(|of| touched.contains(&of));
        if !is_theirs || digest::is_erased(body.as_bytes()) || !names.iter().any(|name| body.contains(name.as_str())) {
            continue;
        }
        let head = Head {
            id: bytes(row, 0)?,
            lamport: row.get(1)?,
            device: bytes(row, 2)?,
            author: bytes(row, 3)?,
            at: row.get(4)?,
            body: bytes(row, 5)?,
            undoes: maybe(row, 6)?,
            redoes: maybe(row, 7)?,
            salt: bytes(row, 8)?,
            changes: row.get(9)?,
        };
        let (body, salt) = head.erased(is_about_others(conn, &id, own)?);
        erased.push((id, body, salt));
    }
    for (id, body, salt) in &erased {
        let _ = conn.prepare_cached(include_str!("../sql/erase_op.sql"))?.execute(params![id, body, salt])?;
    }
    Ok(erased.len())
}

/// Whether an entry wrote other rows too.
fn is_about_others(conn: &Connection, entry: &str, own: &BTreeSet<(Table, Uuid)>) -> Result<bool, StoreError> {
    let mut statement = conn.prepare_cached(include_str!("../sql/op_rows.sql"))?;
    let mut rows = statement.query([entry])?;
    while let Some(row) = rows.next()? {
        let (table, id): (String, String) = (row.get(0)?, row.get(1)?);
        let row = Table::parse(&table).zip(Uuid::try_parse(&id).ok());
        if row.is_none_or(|row| !own.contains(&row)) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn bytes<'a>(row: &'a Row<'_>, at: usize) -> Result<&'a [u8], StoreError> {
    maybe(row, at)?.ok_or_else(|| StoreError::damaged("a cell is missing in the journal"))
}

fn maybe<'a>(row: &'a Row<'_>, at: usize) -> Result<Option<&'a [u8]>, StoreError> {
    row.get_ref(at)?.as_bytes_or_null().map_err(|error| StoreError::damaged(format!("in the journal: {error}")))
}
