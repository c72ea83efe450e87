//! Going back: to a backup as a whole, or with one thing to how it once was. Both are written as an ordinary edit, so that
//! the history goes on, and going back can itself be taken back.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;
use uuid::Uuid;

use super::error::StoreError;
use super::journal::{Link, Pen};
use super::keep::Reason;
use super::table::Stored;
use super::undo::as_of;
use super::{Applied, Store, erase};
use crate::domain::{Cells, Minute, Op, PersonId, Table, act};

/// What bringing a thing back came to.
#[derive(Debug, Clone, PartialEq)]
pub enum BroughtBack {
    /// It is as it was then.
    Done(Op, Applied),
    /// It is so already.
    Same,
    /// It was not there then.
    NotThere,
    /// It belongs to something of this table that is deleted now: that must come back first.
    Gone(Table),
    /// What stood there was erased for good; the table.
    Erased(Table),
}

impl Store {
    /// Sets everything back to how it stands in a backup. The festival as it is now is backed up first. `now` is an instant,
    /// in minutes since 1970: of those who were erased since, what lies ahead of it stays open.
    ///
    /// # Errors
    /// As [`Store::look_at`] for the backup and [`Store::apply`] for the writing; when the backup that comes first cannot be
    /// made, nothing is done.
    pub fn restore(&mut self, backup: impl AsRef<Path>, made: i64, now: Minute) -> Result<Applied, StoreError> {
        // Read before the backup that comes first: when that one thins the old ones out, this may be among them.
        let then = Self::look_at_backup(backup, self.vault())?;
        self.back_up(Reason::Restore)?;
        // Who was erased since the backup was made stays so, and is let go of as they were then.
        let before = erase::erased_people(&then.conn)?;
        let erased: BTreeSet<Uuid> = erase::erased_people(&self.conn)?.difference(&before).copied().collect();
        let mut past = then.snapshot.clone();
        for person in &erased {
            if let Ok(edit) = act::people::let_go(&past, PersonId(*person), now) {
                past.apply(&edit).map_err(|_| StoreError::damaged("a row of the backup makes no record"))?;
            }
        }
        let mut wanted = Vec::new();
        for table in Table::ALL {
            for (id, cells) in past.all_cells(*table) {
                let theirs = erase::is_theirs(*table, &cells, &erased);
                wanted.push((*table, id, if theirs { erase::emptied(*table, &cells) } else { cells }));
            }
        }
        let there: BTreeSet<(Table, Uuid)> = wanted.iter().map(|(table, id, _)| (*table, *id)).collect();
        let gone: Vec<(Table, Uuid)> = Table::ALL
            .iter()
            .flat_map(|table| self.snapshot.all_cells(*table).into_keys().map(|id| (*table, id)))
            .filter(|row| !there.contains(row))
            .collect();
        let written = self.transact(&Op::Restore { made }, Link::New, |pen| {
            for (table, id, cells) in &wanted {
                become_row(pen, *table, *id, cells)?;
            }
            // Children go before their parents.
            gone.iter().rev().try_for_each(|(table, id)| pen.delete(*table, *id))
        });
        written.map(|(applied, ())| applied)
    }

    /// Sets one row back to how it was when an entry of the history had been written. That it was deleted then is no state
    /// to bring back.
    ///
    /// # Errors
    /// As [`Store::apply`].
    pub fn bring_back(&mut self, table: Table, id: Uuid, entry: Uuid) -> Result<BroughtBack, StoreError> {
        let (last, at): (i64, i64) = self
            .conn
            .prepare_cached(include_str!("sql/op_last.sql"))?
            .query_row([entry.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let told = as_of(&self.conn, self.schema.of(table)?, id, last)?;
        if told.1 {
            return Ok(BroughtBack::Erased(table));
        }
        let Some(cells) = told.live() else { return Ok(BroughtBack::NotThere) };
        if let Some(to) = self.gone_parent(table, cells)? {
            return Ok(BroughtBack::Gone(to));
        }
        let name = super::Subject::of(table, id, Some(cells)).name;
        let op = Op::BringBack { table, name, at };
        let (applied, ()) = self.transact(&op, Link::New, |pen| become_row(pen, table, id, cells))?;
        Ok(if applied.op.is_none() { BroughtBack::Same } else { BroughtBack::Done(op, applied) })
    }

    /// The table of something that cells point at and that is deleted now.
    fn gone_parent(&self, table: Table, cells: &Cells) -> Result<Option<Table>, StoreError> {
        for (column, to) in &self.schema.of(table)?.references {
            let ids: Vec<Uuid> = match cells.get(column) {
                Some(Value::String(text)) => match Uuid::try_parse(text) {
                    Ok(id) => vec![id],
                    // A list of ids.
                    Err(_) => serde_json::from_str(text).unwrap_or_default(),
                },
                _ => Vec::new(),
            };
            for id in ids {
                if self.schema.of(*to)?.get(&self.conn, id)?.is_none_or(|row| row.deleted) {
                    return Ok(Some(*to));
                }
            }
        }
        Ok(None)
    }
}

/// Makes a row be as these cells say, whatever it is now.
fn become_row(pen: &mut Pen<'_>, table: Table, id: Uuid, cells: &Cells) -> Result<(), StoreError> {
    match pen.schema.of(table)?.get(pen.conn, id)? {
        None => return pen.insert(table, id, cells),
        Some(Stored { deleted: true, .. }) => pen.revive(table, id)?,
        Some(_) => {}
    }
    pen.set(table, id, cells)
}
