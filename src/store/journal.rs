//! The journal: every change of every cell, under the edit it belongs to. Rows are written through a [`Pen`] and in no
//! other way, so that rows and journal never part.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;
use uuid::Uuid;

use super::digest::{self, Change, Head};
use super::error::StoreError;
use super::stack::Stacks;
use super::table::{Schema, Stored};
use crate::domain::{Cells, Op, Table};

/// How an edit stands to an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Link {
    /// It is new.
    New,
    /// It takes that one back.
    Undoes(Uuid),
    /// It does that one after all.
    Redoes(Uuid),
}

/// Who writes, and how far the file's own clock has come.
#[derive(Debug, Clone)]
pub(super) struct Journal {
    /// This file on this machine.
    pub device: Uuid,
    /// The name of who writes.
    pub author: String,
    /// The number of the last entry; it only grows.
    pub lamport: i64,
}

/// The column of a change that deletes a row or brings it back.
pub(super) const DELETED: &str = "deleted";

/// Writes rows, and the journal of it, under one edit. The edit's own entry gets its place before its first change, and is
/// filled in last, when it is known how many changes it has. Its place comes first because changes that point at nothing
/// yet would have `SQLite` look through whole tables at each new row, for rows that point at that one.
pub(super) struct Pen<'a> {
    pub conn: &'a Connection,
    pub schema: &'a Schema,
    op: Uuid,
    device: Uuid,
    lamport: i64,
    pub mark: Mark,
}

/// How far a pen has come.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    pub lamport: i64,
    pub changes: usize,
    pub touched: BTreeSet<(Table, Uuid)>,
}

impl<'a> Pen<'a> {
    /// Begins an edit.
    pub fn begin(conn: &'a Connection, schema: &'a Schema, journal: &Journal) -> Self {
        let lamport = journal.lamport + 1;
        let mark = Mark { lamport, changes: 0, touched: BTreeSet::new() };
        Self { conn, schema, op: Uuid::now_v7(), device: journal.device, lamport, mark }
    }

    /// Makes room for the edit's own entry, which no check takes for a sound one until it is filled in.
    fn make_room(&self) -> Result<(), StoreError> {
        let (op, device) = (self.op.to_string(), self.device.to_string());
        let none = rusqlite::types::Null;
        let _ = self.conn.prepare_cached(include_str!("sql/op_insert.sql"))?.execute(params![
            op,
            self.lamport,
            device,
            "",
            0,
            "",
            none,
            none,
            [0_u8; 16],
            none,
            [0_u8; 32]
        ])?;
        Ok(())
    }

    /// Fills in the edit's own entry.
    pub fn finish(self, journal: &Journal, op: &Op, link: Link) -> Result<(Uuid, Mark), StoreError> {
        if self.mark.changes == 0 {
            self.make_room()?;
        }
        let (text, device) = (self.op.to_string(), self.device.to_string());
        let at = chrono::Utc::now().timestamp_millis();
        let body = serde_json::to_string(op).map_err(|error| StoreError::refused(error.to_string()))?;
        let (undoes, redoes) = match link {
            Link::New => (None, None),
            Link::Undoes(id) => (Some(id.to_string()), None),
            Link::Redoes(id) => (None, Some(id.to_string())),
        };
        let (salt, changes) = (digest::salt(), i64::try_from(self.mark.changes).unwrap_or(i64::MAX));
        let head = Head {
            id: text.as_bytes(),
            lamport: self.lamport,
            device: device.as_bytes(),
            author: journal.author.as_bytes(),
            at,
            body: body.as_bytes(),
            undoes: undoes.as_deref().map(str::as_bytes),
            redoes: redoes.as_deref().map(str::as_bytes),
            salt: &salt,
            changes: Some(changes),
        };
        let _ = self.conn.prepare_cached(include_str!("sql/op_finish.sql"))?.execute(params![
            text,
            journal.author,
            at,
            body,
            undoes,
            redoes,
            salt,
            changes,
            head.hash().as_bytes()
        ])?;
        Ok((self.op, self.mark))
    }

    /// The edit's id.
    pub fn op(&self) -> Uuid {
        self.op
    }

    /// Writes a new row.
    pub fn insert(&mut self, table: Table, id: Uuid, cells: &Cells) -> Result<(), StoreError> {
        if cells.get("id").and_then(Value::as_str) != Some(id.to_string().as_str()) {
            return Err(StoreError::refused(format!("a new row of {} has another id than its cells", table.name())));
        }
        self.schema.of(table)?.insert(self.conn, cells)?;
        let new = json(cells)?;
        self.note(table, id, "", None, &new, None)
    }

    /// Writes those of the cells that differ from the row's.
    pub fn set(&mut self, table: Table, id: Uuid, cells: &Cells) -> Result<(), StoreError> {
        let shape = self.schema.of(table)?;
        shape.know(cells)?;
        let row = self.live(table, id)?;
        let fresh: Cells = cells.iter().filter(|(column, new)| row.cells.get(*column) != Some(new)).map(owned).collect();
        if fresh.contains_key("id") {
            return Err(StoreError::refused("an id is never changed"));
        }
        if fresh.is_empty() {
            return Ok(());
        }
        shape.set(self.conn, id, &fresh)?;
        for (column, new) in &fresh {
            let old = json(row.cells.get(column).unwrap_or(&Value::Null))?;
            self.note_cell(table, id, column, Some(&old), &json(new)?)?;
        }
        Ok(())
    }

    /// Deletes a row that is there.
    pub fn delete(&mut self, table: Table, id: Uuid) -> Result<(), StoreError> {
        let _ = self.live(table, id)?;
        self.schema.of(table)?.set_deleted(self.conn, id, true)?;
        self.note_cell(table, id, DELETED, Some("0"), "1")
    }

    /// Brings a deleted row back.
    pub fn revive(&mut self, table: Table, id: Uuid) -> Result<(), StoreError> {
        self.schema.of(table)?.set_deleted(self.conn, id, false)?;
        self.note_cell(table, id, DELETED, Some("1"), "0")
    }

    /// Writes all cells of a row that is there, deleted or not, anew. That it is no new row is told by an old value.
    pub fn rewrite(&mut self, table: Table, id: Uuid, row: &Stored) -> Result<(), StoreError> {
        self.schema.of(table)?.set(self.conn, id, &row.cells)?;
        self.note_cell(table, id, "", Some("{}"), &json(&row.cells)?)?;
        if row.deleted { self.note_cell(table, id, DELETED, Some("0"), "1") } else { Ok(()) }
    }

    fn live(&self, table: Table, id: Uuid) -> Result<Stored, StoreError> {
        match self.schema.of(table)?.get(self.conn, id)? {
            Some(row) if !row.deleted => Ok(row),
            Some(_) => Err(StoreError::refused(format!("the row {id} of {} is deleted", table.name()))),
            None => Err(StoreError::refused(format!("no row {id} in {}", table.name()))),
        }
    }

    fn note_cell(&mut self, table: Table, id: Uuid, column: &str, old: Option<&str>, new: &str) -> Result<(), StoreError> {
        let predecessor: Option<String> = self
            .conn
            .prepare_cached(include_str!("sql/change_before.sql"))?
            .query_row((table.name(), id.to_string(), column), |row| row.get(0))
            .optional()?;
        self.note(table, id, column, old, new, predecessor.as_deref())
    }

    fn note(
        &mut self,
        table: Table,
        row: Uuid,
        column: &str,
        old: Option<&str>,
        new: &str,
        predecessor: Option<&str>,
    ) -> Result<(), StoreError> {
        // After a step back to before the first change its room is gone too.
        if self.mark.changes == 0 {
            self.make_room()?;
        }
        self.mark.lamport += 1;
        let (id, op, text, salt) = (Uuid::now_v7().to_string(), self.op.to_string(), row.to_string(), digest::salt());
        let lamport = self.mark.lamport;
        let change = Change {
            id: id.as_bytes(),
            lamport,
            op: op.as_bytes(),
            table: table.name().as_bytes(),
            row: text.as_bytes(),
            column: column.as_bytes(),
            old: old.map(str::as_bytes),
            new: new.as_bytes(),
            salt: &salt,
            predecessor: predecessor.map(str::as_bytes),
        };
        let hash = change.hash();
        let _ = self.conn.prepare_cached(include_str!("sql/change_insert.sql"))?.execute(params![
            id,
            lamport,
            op,
            table.name(),
            text,
            column,
            old,
            new,
            salt,
            predecessor,
            hash.as_bytes()
        ])?;
        self.mark.changes += 1;
        let _ = self.mark.touched.insert((table, row));
        Ok(())
    }
}

fn owned((column, value): (&String, &Value)) -> (String, Value) {
    (column.clone(), value.clone())
}

fn json(value: &impl serde::Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::refused(error.to_string()))
}

/// A value as it stands in the journal.
pub(super) fn value(text: &str) -> Result<Value, StoreError> {
    serde_json::from_str(text).map_err(|error| StoreError::damaged(format!("a value in the journal: {error}")))
}

/// A row as the journal tells it, grown change by change, and whether it cannot tell all of it, since it was erased.
#[derive(Debug, Clone, Default)]
pub(super) struct Told(pub Option<Stored>, pub bool);

impl Told {
    /// Takes in the next change of the row.
    pub fn take(&mut self, column: &str, new: &str) -> Result<(), StoreError> {
        if digest::is_erased(new.as_bytes()) {
            self.1 = true;
            match (&mut self.0, column) {
                (told, "") => *told = Some(Stored { cells: Cells::new(), deleted: false }),
                (Some(_), _) => {}
                (None, _) => return Err(StoreError::damaged("a change of a row that was never made")),
            }
            return Ok(());
        }
        match (&mut self.0, column, value(new)?) {
            (told, "", Value::Object(cells)) => {
                *told = Some(Stored { cells, deleted: false });
                self.1 = false;
            }
            (Some(row), DELETED, new) => row.deleted = new == 1,
            (Some(row), column, new) if !column.is_empty() => drop(row.cells.insert(column.to_owned(), new)),
            _ => return Err(StoreError::damaged("a change of a row that was never made")),
        }
        Ok(())
    }

    /// The row, unless it is deleted or was not there yet.
    pub fn live(&self) -> Option<&Cells> {
        self.0.as_ref().filter(|row| !row.deleted).map(|row| &row.cells)
    }
}

/// The number of the last entry, and what can be taken back.
pub(super) fn read(conn: &Connection) -> Result<(i64, Stacks), StoreError> {
    let lamport = conn.query_row(include_str!("sql/lamport.sql"), [], |row| row.get(0))?;
    let mut stacks = Stacks::default();
    let mut statement = conn.prepare(include_str!("sql/ops.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let link = match (row.get::<_, Option<String>>(2)?, row.get::<_, Option<String>>(3)?) {
            (Some(of), _) => Link::Undoes(uuid(&of)?),
            (None, Some(of)) => Link::Redoes(uuid(&of)?),
            (None, None) => Link::New,
        };
        stacks.note(uuid(&row.get::<_, String>(0)?)?, &op(&row.get::<_, String>(1)?)?, link);
    }
    Ok((lamport, stacks))
}

/// An edit as it stands in the journal.
pub(super) fn op(body: &str) -> Result<Op, StoreError> {
    if digest::is_erased(body.as_bytes()) {
        return Ok(Op::Erased { others: digest::is_about_others(body) });
    }
    serde_json::from_str(body).map_err(|error| StoreError::damaged(format!("an entry of the journal: {error}")))
}

/// An id as it stands in the journal.
pub(super) fn uuid(text: &str) -> Result<Uuid, StoreError> {
    Uuid::try_parse(text).map_err(|_| StoreError::damaged(format!("{text} in the journal is no id")))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use rusqlite::StatementStatus;

    use crate::domain::{Edit, Ids, Op, Person, Table};
    use crate::store::Store;

    /// Statements are counted rather than time: a new row costs one for itself and one for the journal, and no look back.
    #[test]
    fn a_new_row_costs_two_statements() {
        let mut store = Store::in_memory().unwrap();
        let mut edit = Edit::new(Op::Import { file: "a.csv".into(), added: 500, changed: 0 });
        let mut ids = Ids::System;
        for n in 0..500 {
            edit.insert(&Person::new(ids.next(), format!("Kari {n}"), "Moe"));
        }
        let runs = |store: &Store, sql: &str| store.conn.prepare_cached(sql).unwrap().get_status(StatementStatus::Run);
        assert_eq!(store.apply(&edit).unwrap().changes, 500);
        assert_eq!(runs(&store, include_str!("sql/op_insert.sql")), 1);
        assert_eq!(runs(&store, include_str!("sql/change_insert.sql")), 500);
        assert_eq!(runs(&store, include_str!("sql/change_before.sql")), 0);
        let mut edit = Edit::new(Op::Change { table: Table::Person, name: String::new() });
        let old = store.snapshot().people.iter().next().unwrap().clone();
        edit.update(&old, &Person { note: "a".into(), phone: "b".into(), ..old.clone() });
        assert_eq!(store.apply(&edit).unwrap().changes, 2, "a change costs one per cell");
        assert_eq!(runs(&store, include_str!("sql/change_before.sql")), 2);
    }

    /// A new person costs the same in a festival of any size.
    #[test]
    fn a_new_row_looks_through_no_table() {
        let mut store = Store::in_memory().unwrap();
        let _ = store.apply(&crate::domain::sample::sample()).unwrap();
        let sql = store.schema.of(Table::Person).unwrap().insert.clone();
        let steps = |store: &Store| store.conn.prepare_cached(&sql).unwrap().get_status(StatementStatus::FullscanStep);
        let before = steps(&store);
        let mut edit = Edit::new(Op::Import { file: "a.csv".into(), added: 2, changed: 0 });
        for name in ["Kari", "Ola"] {
            edit.insert(&Person::new(Ids::System.next(), name, "Moe"));
        }
        assert_eq!(store.apply(&edit).unwrap().changes, 2);
        assert_eq!(steps(&store), before);
    }
}
