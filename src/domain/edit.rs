//! Edits: what a command wants written, as plain values. Every change of the festival, from whichever screen, import or
//! command line, is one [`Edit`]; the store writes it whole or not at all, and can take it back.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::id::PersonId;
use super::record::{Cells, Record, Table};
use super::shift::AssignmentState;
use super::training::Answer;

/// One write.
#[derive(Debug, Clone, PartialEq)]
pub enum Write {
    /// A new row.
    Insert {
        /// Where.
        table: Table,
        /// Its id.
        id: Uuid,
        /// All its cells.
        cells: Cells,
    },
    /// Some cells of a row that is there.
    Set {
        /// Where.
        table: Table,
        /// Its id.
        id: Uuid,
        /// The cells that change.
        cells: Cells,
    },
    /// A row goes; it can be brought back.
    Delete {
        /// Where.
        table: Table,
        /// Its id.
        id: Uuid,
    },
}

/// What an edit is, for the history and for *Angre*: enough to say it as a sentence in any language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Op {
    /// The festival of the file was made.
    NewFestival { name: String },
    /// The sample festival was written.
    Sample { name: String },
    /// Something was added.
    Add { table: Table, name: String },
    /// Something was changed.
    Change { table: Table, name: String },
    /// Something was deleted.
    Delete { table: Table, name: String },
    /// A person was put on a shift.
    Assign { person: String, shift: String, from: NaiveDateTime, to: NaiveDateTime },
    /// A person was taken off a shift.
    Unassign { person: String, shift: String, from: NaiveDateTime, to: NaiveDateTime },
    /// A shift was moved or stretched; the new times.
    MoveShift { shift: String, from: NaiveDateTime, to: NaiveDateTime },
    /// A shift was copied; the copy's times.
    CopyShift { shift: String, from: NaiveDateTime, to: NaiveDateTime },
    /// Shifts were made together.
    MakeShifts { name: String, count: i64 },
    /// Shifts of a series were changed together.
    ChangeShifts { name: String, count: i64 },
    /// Shifts of a series were deleted together.
    DeleteShifts { name: String, count: i64 },
    /// A shift was split in two at that time.
    SplitShift { shift: String, at: NaiveDateTime },
    /// Two shifts became one; its times.
    MergeShifts { shift: String, from: NaiveDateTime, to: NaiveDateTime },
    /// How it stands with a person's shift was said: asked, has said yes.
    State { person: String, shift: String, from: NaiveDateTime, to: NaiveDateTime, state: AssignmentState },
    /// Shifts changed hands; how many, and for whom it was done.
    Swap { person: String, shift: String, moves: i64 },
    /// Holes were filled.
    Fill { count: i64 },
    /// It was said when a person can, and what they wish.
    Availability { person: String },
    /// It was said that two belong together, or do not.
    Pair { person: String, other: String },
    /// Two records were one person; the one that stays first, and the ids of both, so that whoever is erased is erased whole.
    /// Entries made before the ids were kept have none.
    SamePerson { person: String, other: String, stays: Option<PersonId>, gone: Option<PersonId> },
    /// A crew's plan was handed out.
    HandOut { crew: String, number: i64 },
    /// The festival's own rules were changed.
    Rules { crew: String },
    /// The festival was made after an earlier one.
    NextFestival { name: String, after: String },
    /// A person came into a crew, or got another role in it.
    Join { person: String, crew: String },
    /// A person left a crew.
    Leave { person: String, crew: String },
    /// Sessions of a programme were made together.
    MakeSessions { programme: String, count: i64 },
    /// A person was enrolled in a programme; how many of those enrolled wait for a place.
    Enrol {
        person: String,
        programme: String,
        #[serde(default)]
        waiting: i64,
    },
    /// Somebody who waited was given a place in a programme.
    GivePlace { person: String, programme: String },
    /// A person left a programme.
    Unenrol { person: String, programme: String },
    /// It was said whether a person comes to a programme; none takes the answer back.
    Answer { person: String, programme: String, answer: Option<Answer> },
    /// Attendance was ticked.
    Attend { person: String, session: String },
    /// What was ticked was taken away again.
    Unattend { person: String, session: String },
    /// People were imported.
    Import { file: String, added: i64, changed: i64 },
    /// All was set back to a backup; when that was made, in milliseconds since 1970, UTC.
    Restore { made: i64 },
    /// One thing was set back to how it was; when that was, in milliseconds since 1970, UTC.
    BringBack { table: Table, name: String, at: i64 },
    /// What could be read of a damaged file was saved.
    Salvage { name: String },
    /// A person was erased for good.
    Erase,
    /// Something about a person who was erased since; `others` says whether it was about others too.
    Erased { others: bool },
    /// An earlier edit was taken back.
    Undo { of: Box<Op> },
    /// It was done after all.
    Redo { of: Box<Op> },
}

/// What a command wants written: all of it, or nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Edit {
    /// What it is.
    pub op: Op,
    /// What is written, in this order.
    pub writes: Vec<Write>,
}

impl Edit {
    /// An edit with no writes yet.
    pub fn new(op: Op) -> Self {
        Self { op, writes: Vec::new() }
    }

    /// Adds a new row.
    pub fn insert<R: Record>(&mut self, record: &R) {
        self.writes.push(Write::Insert { table: R::TABLE, id: record.id().into(), cells: record.cells() });
    }

    /// Sets the cells in which `new` differs from `old`; nothing when they are equal.
    pub fn update<R: Record>(&mut self, old: &R, new: &R) {
        let before = old.cells();
        let cells: Cells = new.cells().into_iter().filter(|(column, cell)| before.get(column) != Some(cell)).collect();
        if !cells.is_empty() {
            self.writes.push(Write::Set { table: R::TABLE, id: old.id().into(), cells });
        }
    }

    /// Deletes a row.
    pub fn delete<R: Record>(&mut self, record: &R) {
        self.writes.push(Write::Delete { table: R::TABLE, id: record.id().into() });
    }

    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        self.writes.is_empty()
    }
}
