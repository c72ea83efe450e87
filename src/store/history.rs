//! What was done, by whom and when: all of it, or what concerns one thing, and what an entry changed cell by cell.

use std::collections::BTreeSet;

use rusqlite::{Row, params};
use serde_json::Value;
use uuid::Uuid;

use super::Store;
use super::digest;
use super::erase;
use super::error::StoreError;
use super::journal::{DELETED, op, uuid, value};
use super::subject::Subject;
use crate::domain::{Cells, Op, PersonId, ShiftId, Table};

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
    /// Its place in the order of the file: higher is later.
    pub number: i64,
    /// How many cells and rows it changed.
    pub changes: usize,
    /// Whether it can be taken back: it stands, and is not the festival's beginning.
    pub can_undo: bool,
}

/// What a history is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    /// A person, with crews, shifts, training and certificates.
    Person(PersonId),
    /// A shift, with what it needs and who is on it.
    Shift(ShiftId),
    /// Any other row.
    Row(Table, Uuid),
}

impl Thing {
    /// Its own row.
    pub fn row(self) -> (Table, Uuid) {
        match self {
            Self::Person(id) => (Table::Person, id.into()),
            Self::Shift(id) => (Table::Shift, id.into()),
            Self::Row(table, id) => (table, id),
        }
    }
}

/// One cell, or row, that an entry changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Changed {
    /// The row; its name as it is called now, or was when it was there last.
    pub row: Subject,
    /// What became of it.
    pub how: Became,
}

/// What became of a row or a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Became {
    /// The row is new.
    New,
    /// The row was deleted.
    Deleted,
    /// The row was brought back.
    Back,
    /// All that was known was erased, or what stood there was erased since.
    Erased,
    /// A cell has another value.
    Cell {
        /// Its column.
        column: String,
        /// What stood there.
        old: Value,
        /// What stands there since.
        new: Value,
    },
}

impl Store {
    /// What was done, latest first: at most `limit` entries after the first `offset`.
    pub fn history(&self, limit: usize, offset: usize) -> Result<Vec<Entry>, StoreError> {
        let mut statement = self.conn.prepare_cached(include_str!("sql/history.sql"))?;
        self.entries(statement.query(params![count(limit), count(offset)])?)
    }

    /// What was done to one row, latest first.
    pub fn history_of(&self, table: Table, id: Uuid) -> Result<Vec<Entry>, StoreError> {
        self.history_about(Thing::Row(table, id))
    }

    /// What was done to a thing and to what belongs to it, latest first; also when it is deleted.
    pub fn history_about(&self, thing: Thing) -> Result<Vec<Entry>, StoreError> {
        let rows: Vec<(&str, String, i64)> =
            self.belongings(thing)?.into_iter().map(|part| (part.table.name(), part.id.to_string(), part.until)).collect();
        let about = serde_json::to_string(&rows).map_err(|error| StoreError::refused(error.to_string()))?;
        let mut statement = self.conn.prepare_cached(include_str!("sql/history_of.sql"))?;
        self.entries(statement.query([about])?)
    }

    /// What an entry changed, in the order it was written: at most `limit` cells and rows.
    pub fn changes_of(&self, entry: Uuid, limit: usize) -> Result<Vec<Changed>, StoreError> {
        let mut statement = self.conn.prepare_cached(include_str!("sql/changes_of.sql"))?;
        let mut rows = statement.query(params![entry.to_string(), count(limit)])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let (table, id, column): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let Some(table) = Table::parse(&table) else { continue };
            let id = uuid(&id)?;
            let how = became(column, row.get(3)?, &row.get::<_, String>(4)?)?;
            all.push(Changed { row: self.subject(table, id)?, how });
        }
        Ok(all)
    }

    /// What was changed of one row since an entry was written, latest first.
    pub fn changes_since(&self, table: Table, id: Uuid, entry: Uuid) -> Result<Vec<Became>, StoreError> {
        let mut statement = self.conn.prepare_cached(include_str!("sql/changes_since.sql"))?;
        let mut rows = statement.query(params![table.name(), id.to_string(), entry.to_string()])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(became(row.get(0)?, row.get(1)?, &row.get::<_, String>(2)?)?);
        }
        Ok(all)
    }

    /// A row as people know it: for rows that say only who and where, the person's or the shift's name.
    fn subject(&self, table: Table, id: Uuid) -> Result<Subject, StoreError> {
        let cells = self.schema.of(table)?.get(&self.conn, id)?.map(|row| row.cells);
        let mut subject = Subject::of(table, id, cells.as_ref());
        if subject.name.is_empty() {
            for (column, to) in [("person", Table::Person), ("shift", Table::Shift), ("programme", Table::Programme)] {
                if let Some(parent) = cells.as_ref().and_then(|cells| pointed(cells, column)) {
                    subject.name = match self.snapshot.shifts.get(parent.into()) {
                        Some(shift) if to == Table::Shift => self.snapshot.shift_name(shift),
                        _ => {
                            Subject::of(to, parent, self.schema.of(to)?.get(&self.conn, parent)?.map(|row| row.cells).as_ref()).name
                        }
                    };
                    break;
                }
            }
            if let (Table::Shift, Some(shift)) = (table, self.snapshot.shifts.get(id.into())) {
                subject.name = self.snapshot.shift_name(shift);
            }
        }
        Ok(subject)
    }

    /// A thing's own row and those that belong to it, deleted ones too, and those that did before they were moved.
    fn belongings(&self, thing: Thing) -> Result<Vec<Part>, StoreError> {
        let own = thing.row();
        let mut all = vec![Part { table: own.0, id: own.1, until: i64::MAX }];
        match thing {
            Thing::Person(_) => {
                for table in erase::THEIRS {
                    all.extend(self.children(table, "person", own.1)?);
                }
                all.extend(self.children(Table::Pair, "other", own.1)?);
            }
            Thing::Shift(_) => {
                let needs = self.children(Table::Need, "shift", own.1)?;
                for need in &needs {
                    all.extend(self.children(Table::Assignment, "need", need.id)?);
                    all.extend(self.moved_from(Table::Assignment, "need", need.id)?);
                }
                all.extend(needs);
            }
            Thing::Row(..) => {}
        }
        Ok(all)
    }

    fn children(&self, table: Table, column: &str, parent: Uuid) -> Result<Vec<Part>, StoreError> {
        let sql = format!("SELECT id FROM \"{}\" WHERE \"{column}\" = ?1", table.name());
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query([parent.to_string()])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(Part { table, id: uuid(&row.get::<_, String>(0)?)?, until: i64::MAX });
        }
        Ok(all)
    }

    /// The rows that pointed at a parent until they were moved elsewhere.
    fn moved_from(&self, table: Table, column: &str, parent: Uuid) -> Result<Vec<Part>, StoreError> {
        let mut statement = self.conn.prepare_cached(include_str!("sql/moved_from.sql"))?;
        let mut rows = statement.query(params![table.name(), column, Value::from(parent.to_string()).to_string()])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(Part { table, id: uuid(&row.get::<_, String>(0)?)?, until: row.get(1)? });
        }
        Ok(all)
    }

    fn entries(&self, mut rows: rusqlite::Rows<'_>) -> Result<Vec<Entry>, StoreError> {
        let standing: BTreeSet<Uuid> = self.stacks.undo.iter().map(|step| step.id).collect();
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(entry(row, &standing)?);
        }
        Ok(all)
    }
}

/// A row that belongs to a thing.
struct Part {
    table: Table,
    id: Uuid,
    /// The last number at which it did.
    until: i64,
}

/// A change as it stands in the journal.
fn became(column: String, old: Option<String>, new: &str) -> Result<Became, StoreError> {
    if digest::is_erased(new.as_bytes()) {
        return Ok(if column.is_empty() { Became::New } else { Became::Erased });
    }
    let new = value(new)?;
    Ok(match (column.as_str(), old) {
        ("", None) => Became::New,
        ("", Some(_)) => Became::Erased,
        (DELETED, _) if new == 1 => Became::Deleted,
        (DELETED, _) => Became::Back,
        (_, old) => Became::Cell { old: old.as_deref().map(value).transpose()?.unwrap_or(Value::Null), new, column },
    })
}

fn pointed(cells: &Cells, column: &str) -> Option<Uuid> {
    cells.get(column)?.as_str().and_then(|text| Uuid::try_parse(text).ok())
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn entry(row: &Row<'_>, standing: &BTreeSet<Uuid>) -> Result<Entry, StoreError> {
    let (id, body): (String, String) = (row.get(0)?, row.get(1)?);
    let id = uuid(&id)?;
    Ok(Entry {
        id,
        op: op(&body)?,
        at: row.get(2)?,
        author: row.get(3)?,
        number: row.get(4)?,
        changes: usize::try_from(row.get::<_, i64>(5)?).unwrap_or_default(),
        can_undo: standing.contains(&id),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use rusqlite::StatementStatus;

    use crate::domain::{Club, Edit, Ids, Op, Table};
    use crate::store::Store;

    /// Steps of the database are counted rather than time: a page costs what it holds, and a step for each entry before it.
    #[test]
    fn a_page_of_a_long_history_costs_a_page() {
        let mut store = Store::in_memory().unwrap();
        let mut club = Club { id: Ids::System.next(), name: "Lag".into() };
        let mut edit = Edit::new(Op::Add { table: Table::Club, name: "Lag".into() });
        edit.insert(&club);
        store.apply(&edit).unwrap();
        for n in 1..20_000 {
            let new = Club { name: format!("Lag {n}"), ..club.clone() };
            let mut edit = Edit::new(Op::Change { table: Table::Club, name: new.name.clone() });
            edit.update(&club, &new);
            store.apply(&edit).unwrap();
            club = new;
        }
        let steps = |offset| {
            let sql = include_str!("sql/history.sql");
            let _ = store.conn.prepare_cached(sql).unwrap().reset_status(StatementStatus::VmStep);
            assert_eq!(store.history(500, offset).unwrap().len(), 500);
            assert_eq!(store.conn.prepare_cached(sql).unwrap().get_status(StatementStatus::Sort), 0, "nothing is sorted");
            store.conn.prepare_cached(sql).unwrap().get_status(StatementStatus::VmStep)
        };
        let (first, last) = (steps(0), steps(19_500));
        assert!(first < 500 * 60, "{first} steps for the first page");
        assert!(last < first + 19_500 * 5, "{last} steps for the last, {first} for the first");

        // Page by page it is the whole, latest first, each once.
        let pages: Vec<i64> = (0..40).flat_map(|page| store.history(500, page * 500).unwrap()).map(|entry| entry.number).collect();
        assert_eq!(pages.len(), 20_000);
        assert!(pages.is_sorted_by(|a, b| a > b));
    }
}
