//! Shifts, what they need, and who is on them.

use serde::{Deserialize, Serialize};

use super::id::{AssignmentId, CompetenceId, CrewId, NeedId, PersonId, PlaceId, ShiftId};
use super::record::{json_text, records};
use super::time::{Minute, Span, When};

/// A shift (*vakt*): one crew, one stretch of time, perhaps a place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shift {
    /// Its id.
    pub id: ShiftId,
    /// Whose it is.
    pub crew: CrewId,
    /// Where.
    pub place: Option<PlaceId>,
    /// What it is called, if more than crew and place.
    pub title: String,
    /// A note for those on it.
    pub note: String,
    /// When.
    #[serde(flatten)]
    pub when: When,
}

/// What a shift needs of one task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Need {
    /// Its id.
    pub id: NeedId,
    /// The shift.
    pub shift: ShiftId,
    /// The task; empty means "on the shift".
    pub task: String,
    /// It cannot go on with fewer.
    pub min: i64,
    /// How many it should have: what a hole is counted from.
    pub target: i64,
    /// No room for more than this; none for no limit.
    pub max: Option<i64>,
    /// What each person on it must be qualified for, at the time of the shift.
    #[serde(with = "json_text")]
    pub competences: Vec<CompetenceId>,
    /// The least age in years, at the time of the shift.
    pub min_age: Option<i32>,
}

/// How it stands with a person's shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AssignmentState {
    /// Put on the roster.
    Planned,
    /// Was there.
    Present,
    /// Was not there, with good reason.
    Excused,
    /// Was not there.
    Absent,
}

/// Where an assignment came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A leader.
    Leader,
    /// An imported sheet.
    Import,
    /// The sample festival.
    Sample,
}

/// A person put on a need.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Assignment {
    /// Its id.
    pub id: AssignmentId,
    /// What for.
    pub need: NeedId,
    /// Who.
    pub person: PersonId,
    /// From, when it is not the whole shift.
    pub from_at: Option<Minute>,
    /// To, when it is not the whole shift.
    pub to_at: Option<Minute>,
    /// How it stands.
    pub state: AssignmentState,
    /// Where it came from.
    pub source: Source,
    /// Why the leader went on in spite of warnings; empty when there were none.
    pub override_reason: String,
    /// The marks of the breaches that were accepted with that reason; see [`super::rules::Breach::mark`].
    #[serde(with = "json_text")]
    pub overridden: Vec<String>,
}

impl Assignment {
    /// The instants of the work, given its shift's.
    pub fn span(&self, shift: Span) -> Span {
        Span::new(self.from_at.unwrap_or(shift.from), self.to_at.unwrap_or(shift.to))
    }

    /// Whether the person is (or was) to be there: planned or present.
    pub fn counts(&self) -> bool {
        matches!(self.state, AssignmentState::Planned | AssignmentState::Present)
    }
}

records! { Shift, ShiftId; Need, NeedId; Assignment, AssignmentId }
