//! A workbook that goes out, is edited in a spreadsheet and comes back as changes. Each row carries an id in a hidden column,
//! and a hidden sheet says what stood there when it went out; so what was changed in the sheet, what was changed here since
//! and what was changed in both places can be told apart without anything but the file and the festival.

mod act;
mod base;
mod cells;
mod compare;
mod contacts;
mod fresh;
mod judge;
mod read;
mod rows;
mod strayed;

pub use act::{Outcome, edit};
pub use compare::compare;
pub use read::{Book, read};
pub use rows::{Column, Key, Labels, PlanRow, Values, plan_rows};

pub(super) use base::base_rows;
pub(super) use read::LISTS;

use std::collections::BTreeSet;

use chrono::NaiveDateTime;

use crate::domain::{AssignmentId, AssignmentState, CrewId, NeedId, PersonId, PlaceId, ShiftId, Span, When};

/// Whether the bytes are a workbook that Ildsjel wrote to get it back, whatever has saved it since.
pub fn is_ours(bytes: &[u8]) -> bool {
    read::is_ours(bytes)
}

/// Why a workbook cannot come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BackError {
    /// It is no workbook, or not one that was made to come back.
    #[error("not a workbook that was made to come back")]
    NotOurs,
    /// It was made from another festival.
    #[error("the workbook is of another festival")]
    OtherFestival,
    /// Not one row with an id is left.
    #[error("no row of the workbook has its id")]
    NoRows,
}

/// One thing that is to be changed here because it was changed in the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Change {
    /// Somebody is off a shift.
    Off { assignment: AssignmentId },
    /// Somebody is on a shift, perhaps on a part of it.
    On { need: NeedId, person: PersonId, part: Option<Span>, state: Option<AssignmentState> },
    /// Somebody has taken another one's place.
    Instead { assignment: AssignmentId, person: PersonId, state: Option<AssignmentState> },
    /// It stands otherwise with somebody's shift.
    State { assignment: AssignmentId, state: AssignmentState },
    /// Somebody is there at other times than the shift, within it.
    Part { assignment: AssignmentId, span: Span },
    /// A shift has other times.
    Move { shift: ShiftId, when: When },
    /// A shift is somewhere else.
    Place { shift: ShiftId, place: Option<PlaceId> },
    /// A shift has another note.
    Note { shift: ShiftId, note: String },
    /// A shift that was not there, with so many places and these people.
    NewShift { crew: CrewId, when: When, place: Option<PlaceId>, task: String, places: i64, people: Vec<PersonId> },
    /// One more place.
    More { need: NeedId },
    /// An open place less.
    Fewer { need: NeedId },
    /// Somebody has another phone number or e-mail address; none where it is as it was.
    Contact { person: PersonId, phone: Option<String>, email: Option<String> },
}

/// What a cell is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Field {
    Times,
    Crew,
    Place,
    Task,
    Who,
    State,
    Note,
    /// Of a person, on the sheet of contacts.
    Name,
    Phone,
    Email,
}

/// What stands in a cell, before it is said in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// Text.
    Text(String),
    /// From and to on the wall clock.
    Times(NaiveDateTime, NaiveDateTime),
    /// How it stands.
    State(AssignmentState),
    /// It is no longer there.
    Gone,
}

/// A cell that was changed in the sheet and here, and not alike. What is here stays, unless the leader says otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Conflict {
    pub at: At,
    pub field: Field,
    pub base: Said,
    pub theirs: Said,
    pub here: Said,
    /// What would be done to have it as in the sheet; none where that cannot be, as when the whole shift is gone here.
    pub take: Option<Change>,
}

/// What the leader has said of what the sheet alone does not decide.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    /// Whether what stood on rows that are gone from the sheet goes here too.
    pub removed: bool,
    /// The conflicts in which the sheet's word is taken.
    pub theirs: BTreeSet<(At, Field)>,
}

impl Answers {
    /// Whether the sheet's word is taken in a conflict.
    pub fn takes(&self, conflict: &Conflict) -> bool {
        conflict.take.is_some() && self.theirs.contains(&(conflict.at.clone(), conflict.field))
    }
}

/// Why a row or cell cannot be taken as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Nobody has that name, or more than one.
    Person(String),
    /// Somebody stands among the contacts who did not go out with them.
    NewContact(String),
    /// No place has that name.
    Place(String),
    /// No crew has that name.
    Crew(String),
    /// That is no state.
    State(String),
    /// The day or a time is missing or cannot be understood.
    Time,
    /// Some on the shift have other times, not all, and they are not within it.
    NotAll,
    /// It is the shift's, and its rows say different things.
    OfShift(Field),
    /// It is not brought in from a sheet.
    NotTaken(Field),
}

/// Where in the workbook.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// The sheet's name.
    pub sheet: String,
    /// The row as the spreadsheet numbers it.
    pub row: usize,
}

/// A row that cannot be taken as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Unclear {
    pub at: At,
    pub why: Why,
}

/// Something that was changed here since the workbook went out, and not in the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Since {
    pub shift: ShiftId,
    pub person: Option<PersonId>,
    pub field: Field,
}

/// What an edited workbook says, set against what it said when it went out and what is here.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    /// Changed in the sheet, and as it was here.
    pub changes: Vec<Change>,
    /// Rows that are gone from the sheet. Never done without being asked for, with their number.
    pub removed: Vec<Change>,
    /// Changed in both places.
    pub conflicts: Vec<Conflict>,
    /// Not understood.
    pub unclear: Vec<Unclear>,
    /// Changed here.
    pub since: Vec<Since>,
}

impl Difference {
    /// How many conflicts are left as they are here.
    pub fn kept(&self, answers: &Answers) -> usize {
        self.conflicts.iter().filter(|conflict| !answers.takes(conflict)).count()
    }

    /// Whether the sheet says nothing new.
    pub fn is_none(&self) -> bool {
        self.changes.is_empty() && self.removed.is_empty() && self.conflicts.is_empty() && self.unclear.is_empty()
    }
}
