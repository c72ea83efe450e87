//! Taking back, and doing after all. Both reverse one entry of the journal, and touch only what still holds what that
//! entry wrote; the rest is left as it is and told.

use std::collections::BTreeMap;

use rusqlite::{Connection, TransactionBehavior};
use serde_json::Value;
use uuid::Uuid;

use super::error::StoreError;
use super::journal::{Link, Pen, Told};
use super::stack::Step;
use super::subject::Subject;
use super::table::Shape;
use super::{Applied, Store};
use crate::domain::{Cells, Op, Table};

/// What taking back, or doing after all, came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Undone {
    /// The edit that was taken back or done after all.
    pub op: Op,
    /// What was left as it is.
    pub skipped: Vec<Skipped>,
    /// What was written.
    pub applied: Applied,
}

/// A row, or some cells of it, that were left as they are.
#[derive(Debug, Clone, PartialEq)]
pub struct Skipped {
    /// Which row.
    pub row: Subject,
    /// Which cells; none for the whole row.
    pub columns: Vec<String>,
    /// Why.
    pub why: Why,
    /// Who changed the row last.
    pub author: String,
}

/// Why something was left as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It was changed later.
    Changed,
    /// It was deleted later.
    Deleted,
    /// Something that came later belongs to it.
    InUse,
    /// What it belongs to was deleted later.
    Gone,
    /// What stood there was erased for good.
    Erased,
}

/// Cells that only make sense together: all are reversed, or none.
const TOGETHER: &[(Table, &[&str])] = &[
    (Table::Festival, &["first_day", "last_day"]),
    (Table::Shift, &["from_local", "to_local", "zone", "from_at", "to_at"]),
    (Table::Session, &["from_local", "to_local", "zone", "from_at", "to_at"]),
    (Table::Assignment, &["from_at", "to_at"]),
    (Table::Attendance, &["state", "from_at", "to_at"]),
];

/// What reversing an entry does to one row.
#[derive(Debug)]
struct Turn {
    table: Table,
    id: Uuid,
    revive: bool,
    set: Cells,
    delete: bool,
}

impl Store {
    /// What [`Store::undo`] would take back.
    pub fn can_undo(&self) -> Option<&Op> {
        self.stacks.undo.last().map(|step| &step.op)
    }

    /// What [`Store::redo`] would do after all.
    pub fn can_redo(&self) -> Option<&Op> {
        self.stacks.redo.last().map(|step| &step.op)
    }

    /// Takes the latest edit back; none when there is nothing to take back.
    pub fn undo(&mut self) -> Result<Option<Undone>, StoreError> {
        match self.stacks.undo.last().cloned() {
            Some(step) => self.take_back(step).map(Some),
            None => Ok(None),
        }
    }

    /// Takes one edit back, also when it is not the latest; none when it cannot be, or was already.
    pub fn undo_of(&mut self, op: Uuid) -> Result<Option<Undone>, StoreError> {
        match self.stacks.undo.iter().find(|step| step.id == op).cloned() {
            Some(step) => self.take_back(step).map(Some),
            None => Ok(None),
        }
    }

    /// What taking an edit back would leave as it is: what came later and depends on it. Nothing is written; nothing comes
    /// of an edit that cannot be taken back.
    pub fn would_leave(&mut self, op: Uuid) -> Result<Vec<Skipped>, StoreError> {
        let Some(by) = self.stacks.undo.iter().find(|step| step.id == op).map(|step| step.by) else { return Ok(Vec::new()) };
        if self.is_look_only() {
            return Ok(Vec::new());
        }
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let skipped = reverse(&mut Pen::begin(&tx, &self.schema, &self.journal), by)?;
        tx.rollback()?;
        Ok(skipped)
    }

    /// Does what was taken back last after all; none when nothing was, or something else was done since.
    pub fn redo(&mut self) -> Result<Option<Undone>, StoreError> {
        match self.stacks.redo.last().cloned() {
            Some(step) => {
                let op = Op::Redo { of: Box::new(step.op.clone()) };
                self.reverse(step, &op, Link::Redoes).map(Some)
            }
            None => Ok(None),
        }
    }

    fn take_back(&mut self, step: Step) -> Result<Undone, StoreError> {
        let op = Op::Undo { of: Box::new(step.op.clone()) };
        self.reverse(step, &op, Link::Undoes)
    }

    fn reverse(&mut self, step: Step, op: &Op, link: fn(Uuid) -> Link) -> Result<Undone, StoreError> {
        let (applied, skipped) = self.transact(op, link(step.id), |pen| reverse(pen, step.by))?;
        Ok(Undone { op: step.op, skipped, applied })
    }
}

/// Reverses an entry; what comes back is what was left as it is.
fn reverse(pen: &mut Pen<'_>, by: Uuid) -> Result<Vec<Skipped>, StoreError> {
    let (mut turns, mut skipped) = (Vec::new(), Vec::new());
    let (first, last) = pen
        .conn
        .prepare_cached(include_str!("sql/op_range.sql"))?
        .query_row([by.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for (table, id) in rows_of(pen, by)? {
        turn(pen, table, id, first, last, &mut turns, &mut skipped)?;
    }
    turns.sort_by_key(|turn| turn.table);

    let mut held: BTreeMap<(Table, Uuid), Why> = BTreeMap::new();
    loop {
        let mark = pen.mark.clone();
        pen.conn.execute_batch("SAVEPOINT turns")?;
        write(pen, turns.iter().filter(|turn| !held.contains_key(&(turn.table, turn.id))))?;
        let broken = broken(pen, &turns, &held)?;
        if broken.is_empty() {
            pen.conn.execute_batch("RELEASE turns")?;
            break;
        }
        // Leaving a row as it is can break another; each round holds at least one more, so this ends.
        pen.conn.execute_batch("ROLLBACK TO turns; RELEASE turns")?;
        pen.mark = mark;
        held.extend(broken);
    }
    for ((table, id), why) in held {
        let cells = pen.schema.of(table)?.get(pen.conn, id)?.map(|row| row.cells);
        let row = Subject::of(table, id, cells.as_ref());
        skipped.push(Skipped { row, columns: Vec::new(), why, author: author(pen, table, id)? });
    }
    Ok(skipped)
}

/// Works out what reversing does to one row, from the row before the entry, after it, and now.
fn turn(
    pen: &Pen<'_>,
    table: Table,
    id: Uuid,
    first: i64,
    last: i64,
    turns: &mut Vec<Turn>,
    skipped: &mut Vec<Skipped>,
) -> Result<(), StoreError> {
    let shape = pen.schema.of(table)?;
    let (before, after) = (as_of(pen.conn, shape, id, first)?, as_of(pen.conn, shape, id, last)?);
    let (Some(was), Some(now)) = (&after.0, shape.get(pen.conn, id)?) else { return Ok(()) };
    let mut skip = |columns, why| -> Result<(), StoreError> {
        let row = Subject::of(table, id, Some(&now.cells));
        skipped.push(Skipped { row, columns, why, author: author(pen, table, id)? });
        Ok(())
    };
    if before.1 || after.1 {
        return skip(Vec::new(), Why::Erased);
    }
    let (revive, delete) = match (before.live().is_some(), !was.deleted) {
        (false, true) => {
            if now.deleted {
                return skip(Vec::new(), Why::Deleted);
            }
            if now.cells != was.cells {
                return skip(Vec::new(), Why::Changed);
            }
            (false, true)
        }
        (true, false) if !now.deleted => return skip(Vec::new(), Why::Changed),
        (true, false) => (true, false),
        (true, true) if now.deleted => return skip(Vec::new(), Why::Deleted),
        (true, true) => (false, false),
        (false, false) => return Ok(()),
    };
    let (mut set, mut left) = (Cells::new(), Vec::new());
    if let Some(before) = &before.0 {
        for (column, old) in &before.cells {
            let null = Value::Null;
            if was.cells.get(column).unwrap_or(&null) == old {
                continue;
            }
            if together(table, column).all(|column| now.cells.get(column) == was.cells.get(column)) {
                let _ = set.insert(column.clone(), old.clone());
            } else {
                left.push(column.clone());
            }
        }
    }
    if !left.is_empty() {
        skip(left, Why::Changed)?;
    }
    turns.push(Turn { table, id, revive, set, delete });
    Ok(())
}

fn together<'a>(table: Table, column: &'a str) -> Box<dyn Iterator<Item = &'a str> + 'a> {
    let group = TOGETHER.iter().find(|(of, columns)| *of == table && columns.contains(&column));
    match group {
        Some((_, columns)) => Box::new(columns.iter().copied()),
        None => Box::new(std::iter::once(column)),
    }
}

/// Parents come back before their children, and go after them.
fn write<'a>(pen: &mut Pen<'_>, turns: impl DoubleEndedIterator<Item = &'a Turn> + Clone) -> Result<(), StoreError> {
    for turn in turns.clone() {
        if turn.revive {
            pen.revive(turn.table, turn.id)?;
        }
    }
    for turn in turns.clone() {
        if !turn.set.is_empty() {
            pen.set(turn.table, turn.id, &turn.set)?;
        }
    }
    for turn in turns.rev() {
        if turn.delete {
            pen.delete(turn.table, turn.id)?;
        }
    }
    Ok(())
}

/// The rows whose turn would leave a live row pointing at a deleted one.
fn broken(pen: &Pen<'_>, turns: &[Turn], held: &BTreeMap<(Table, Uuid), Why>) -> Result<BTreeMap<(Table, Uuid), Why>, StoreError> {
    let turned: BTreeMap<(Table, Uuid), &Turn> =
        turns.iter().map(|turn| ((turn.table, turn.id), turn)).filter(|(row, _)| !held.contains_key(row)).collect();
    // Only a row that comes back or points elsewhere, or one that goes, can leave one pointing at nothing.
    let asked = |table: Table, column: &str, to: Table| {
        turned.values().any(|turn| {
            let comes = turn.table == table && (turn.revive || turn.set.contains_key(column));
            comes || turn.delete && turn.table == to
        })
    };
    let mut broken = BTreeMap::new();
    for orphan in pen.schema.orphans(pen.conn, asked)? {
        let (child, parent) = ((orphan.table, orphan.id), (orphan.to, orphan.parent));
        if turned.get(&parent).is_some_and(|turn| turn.delete) {
            let _ = broken.insert(parent, Why::InUse);
        } else if turned.contains_key(&child) {
            let _ = broken.insert(child, Why::Gone);
        }
    }
    Ok(broken)
}

fn rows_of(pen: &Pen<'_>, op: Uuid) -> Result<Vec<(Table, Uuid)>, StoreError> {
    let mut statement = pen.conn.prepare_cached(include_str!("sql/op_rows.sql"))?;
    let mut rows = statement.query([op.to_string()])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let (table, id): (String, String) = (row.get(0)?, row.get(1)?);
        let (Some(table), Ok(id)) = (Table::parse(&table), Uuid::try_parse(&id)) else {
            return Err(StoreError::damaged(format!("the journal names {table} {id}")));
        };
        all.push((table, id));
    }
    Ok(all)
}

/// A row as it was when the file's clock stood at `lamport`.
pub(super) fn as_of(conn: &Connection, shape: &Shape, id: Uuid, lamport: i64) -> Result<Told, StoreError> {
    let mut statement = conn.prepare_cached(include_str!("sql/row_changes.sql"))?;
    let mut rows = statement.query((shape.table.name(), id.to_string(), lamport))?;
    let mut told = Told::default();
    while let Some(row) = rows.next()? {
        told.take(&row.get::<_, String>(0)?, &row.get::<_, String>(1)?)?;
    }
    if let Some(row) = told.0.as_mut().filter(|_| !told.1) {
        shape.complete(&mut row.cells);
    }
    Ok(told)
}

fn author(pen: &Pen<'_>, table: Table, id: Uuid) -> Result<String, StoreError> {
    let mut statement = pen.conn.prepare_cached(include_str!("sql/row_author.sql"))?;
    Ok(statement.query_row((table.name(), id.to_string(), pen.op().to_string()), |row| row.get(0))?)
}
