//! What was handed out: the plan as it stood when a list of it left the house, so that the next one can say what is new.

use serde::{Deserialize, Serialize};

use super::id::{AssignmentId, CrewId, HandoutId, PersonId, ShiftId};
use super::record::{json_text, records};
use super::time::Minute;

/// One version of a crew's plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Handout {
    /// Its id.
    pub id: HandoutId,
    /// Whose plan.
    pub crew: CrewId,
    /// Its number, counted from one for each crew.
    pub number: i64,
    /// When, UTC.
    pub at: Minute,
    /// Who was to be where, as it stood.
    #[serde(with = "json_text")]
    pub plan: Vec<Line>,
}

/// A person on a shift, as it was handed out. No name stands in it: who is erased is erased here too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "Short", from = "Short")]
pub struct Line {
    /// The assignment.
    pub assignment: AssignmentId,
    /// Who.
    pub person: PersonId,
    /// On which shift.
    pub shift: ShiftId,
    /// From, UTC.
    pub from: Minute,
    /// To, UTC.
    pub to: Minute,
}

/// A line as it is written: a list without names, since there are thousands.
#[derive(Serialize, Deserialize)]
struct Short(AssignmentId, PersonId, ShiftId, Minute, Minute);

impl From<Line> for Short {
    fn from(line: Line) -> Self {
        Self(line.assignment, line.person, line.shift, line.from, line.to)
    }
}

impl From<Short> for Line {
    fn from(Short(assignment, person, shift, from, to): Short) -> Self {
        Self { assignment, person, shift, from, to }
    }
}

records! { Handout, HandoutId }
