//! The desk an edit is put together on: each act is made on the festival as it would be by then.

use super::{Line, Of, Thing, Verdict};
use crate::domain::act::Cannot;
use crate::domain::edit::{Edit, Write};
use crate::domain::id::Ids;
use crate::domain::snapshot::Snapshot;
use crate::exchange::draft::Diff;

/// The festival so far, and what was written to make it so.
pub(super) struct Desk<'i> {
    pub now: Snapshot,
    pub writes: Vec<Write>,
    pub lines: Vec<Line>,
    pub ids: &'i mut Ids,
}

impl<'i> Desk<'i> {
    pub fn new(festival: &Snapshot, ids: &'i mut Ids) -> Self {
        Self { now: festival.clone(), writes: Vec::new(), lines: Vec::new(), ids }
    }

    /// Makes an act's edit part of the whole.
    ///
    /// # Errors
    /// What the act refuses; nothing was written then.
    pub fn take(&mut self, edit: Result<Edit, Cannot>) -> Result<(), Cannot> {
        let edit = edit?;
        if let Err(error) = self.now.apply(&edit) {
            tracing::error!("an act made no row: {error}");
            return Err(Cannot::NothingToDo);
        }
        for write in edit.writes {
            self.write(write);
        }
        Ok(())
    }

    /// A change of a row that this edit makes is made at once.
    fn write(&mut self, write: Write) {
        if let Write::Set { table, id, cells } = &write {
            let made = self.writes.iter_mut().rev().find_map(|earlier| match earlier {
                Write::Insert { table: of, id: same, cells } if (&*of, &*same) == (table, id) => Some(cells),
                _ => None,
            });
            if let Some(made) = made {
                made.extend(cells.clone());
                return;
            }
        }
        self.writes.push(write);
    }

    /// Tells of a crew that a person of the file joined.
    pub fn joined(&mut self, human: usize, joined: Diff) {
        let line = self.lines.iter_mut().find(|line| line.of == Of::Person(human));
        match line.map(|line| &mut line.verdict) {
            Some(Verdict::Changed(diffs)) => diffs.push(joined),
            Some(verdict @ Verdict::Same) => *verdict = Verdict::Changed(vec![joined]),
            _ => {}
        }
    }

    pub fn line(&mut self, row: usize, of: Of, thing: Thing, verdict: Verdict) {
        self.lines.push(Line { row, thing, verdict, of });
    }
}
