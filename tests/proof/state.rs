//! What a festival holds: as one number that two processes can compare, and in full, as the program and as `SQLite` sees it.

use std::collections::BTreeSet;

use std::path::Path;

use ildsjel::domain::*;
use ildsjel::store::{Entry, Store};
use rusqlite::{Connection, OpenFlags};
use uuid::Uuid;

use super::data::dump;

/// A sum over the live rows, so that a change of some rows can be followed without reading the others.
pub type Digest = u128;

/// What one row adds.
pub fn of_row(table: Table, cells: &Cells) -> Digest {
    let text = format!("{} {}", table.name(), serde_json::to_string(cells).unwrap());
    u128::from_le_bytes(blake3::hash(text.as_bytes()).as_bytes()[..16].try_into().unwrap())
}

/// What all rows add up to.
pub fn digest(snapshot: &Snapshot) -> Digest {
    dump(snapshot).iter().fold(0, |sum, (table, cells)| sum.wrapping_add(of_row(*table, cells)))
}

/// What an edit of new rows only adds.
pub fn of_edit(edit: &Edit) -> Digest {
    edit.writes.iter().fold(0, |sum: Digest, write| match write {
        Write::Insert { table, cells, .. } => sum.wrapping_add(of_row(*table, cells)),
        other => panic!("{other:?} is no new row"),
    })
}

/// The sum after some rows went from `old` to `new`.
pub fn moved(sum: Digest, old: &Snapshot, new: &Snapshot, rows: &BTreeSet<(Table, Uuid)>) -> Digest {
    let (mut old, mut new) = (old.clone(), new.clone());
    rows.iter().fold(sum, |sum, (table, id)| {
        let before = old.cells(*table, *id).map_or(0, |cells| of_row(*table, &cells));
        let after = new.cells(*table, *id).map_or(0, |cells| of_row(*table, &cells));
        sum.wrapping_sub(before).wrapping_add(after)
    })
}

/// What a festival holds, as the program sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    pub revision: i64,
    pub sum: Digest,
    pub history: Vec<Entry>,
    pub steps: (Option<Op>, Option<Op>),
}

impl Seen {
    pub fn of(store: &Store) -> Self {
        let snapshot = store.snapshot();
        let history = store.history(usize::MAX, 0).unwrap_or_default();
        let steps = (store.can_undo().cloned(), store.can_redo().cloned());
        Self { revision: snapshot.revision, sum: digest(snapshot), history, steps }
    }
}

/// Every cell of every table of a closed festival, and the settings that stand in its header, by table. The device is left
/// out: a festival that has another counts as copied to another machine, which it may be.
pub fn raw(path: &Path) -> rusqlite::Result<Vec<String>> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut all = Vec::new();
    for name in ["application_id", "user_version", "encoding", "page_size", "auto_vacuum"] {
        let value: rusqlite::types::Value = conn.pragma_query_value(None, name, |row| row.get(0))?;
        all.push(format!("{name} {value:?}"));
    }
    let mut statement = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'meta' ORDER BY name")?;
    let names: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let selects = names.iter().map(|name| (name.as_str(), format!("SELECT * FROM \"{name}\" ORDER BY 1, 2")));
    let schema = ("sqlite_schema", "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY 1, 2".to_owned());
    for (name, sql) in selects.chain([schema]) {
        let mut statement = conn.prepare(&sql)?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let cells = (0..columns).map(|at| row.get::<_, rusqlite::types::Value>(at)).collect::<Result<Vec<_>, _>>()?;
            all.push(format!("{name} {cells:?}"));
        }
    }
    Ok(all)
}
