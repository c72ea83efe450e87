//! Shifts, what they need, and who is on them.

use serde::{Deserialize, Serialize};

use super::id::{AssignmentId, CompetenceId, CrewId, NeedId, PersonId, PlaceId, SeriesId, ShiftId, TemplateId};
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
    /// The series it was made with, if it was.
    pub series: Option<SeriesId>,
}

impl Shift {
    /// A shift without a title, of no series.
    pub fn new(id: ShiftId, crew: CrewId, place: Option<PlaceId>, when: When) -> Self {
        Self { id, crew, place, title: String::new(), note: String::new(), when, series: None }
    }
}

/// Shifts that were made together, so that they can be changed together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Series {
    /// Its id.
    pub id: SeriesId,
    /// What it is called.
    pub name: String,
}

/// What a kind of shift needs: the roles of a bar evening, of a watch at the gate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Template {
    /// Its id.
    pub id: TemplateId,
    /// What it is called.
    pub name: String,
    /// The crew it is for; none for all.
    pub crew: Option<CrewId>,
    /// The place it is for; none for all.
    pub place: Option<PlaceId>,
    /// What such a shift needs.
    #[serde(with = "json_text")]
    pub needs: Vec<TemplateNeed>,
}

/// What a template says of one task; as [`Need`], without a shift.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TemplateNeed {
    /// The task; empty means "on the shift".
    pub task: String,
    /// It cannot go on with fewer.
    pub min: i64,
    /// How many it should have.
    pub target: i64,
    /// No room for more than this; none for no limit.
    pub max: Option<i64>,
    /// What each person must be qualified for.
    pub competences: Vec<CompetenceId>,
    /// The least age in years.
    pub min_age: Option<i32>,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AssignmentState {
    /// Thought of; nobody has been told.
    Draft,
    /// Put on the roster.
    Planned,
    /// Asked, and has not answered yet.
    Asked,
    /// Has said yes.
    Confirmed,
    /// Has said no.
    Declined,
    /// Comes if somebody else does not.
    Standby,
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
    /// The program filled the hole.
    Filled,
    /// Copied from another shift.
    Copied,
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
    /// Of those on standby: who is called first; the lowest.
    pub rank: Option<i64>,
    /// When the work came to begin, where that is not as planned.
    pub actual_from: Option<Minute>,
    /// When the work came to end, where that is not as planned.
    pub actual_to: Option<Minute>,
}

impl Assignment {
    /// A person planned for the whole of a shift by a leader.
    pub fn new(id: AssignmentId, need: NeedId, person: PersonId) -> Self {
        Self {
            id,
            need,
            person,
            from_at: None,
            to_at: None,
            state: AssignmentState::Planned,
            source: Source::Leader,
            override_reason: String::new(),
            overridden: Vec::new(),
            rank: None,
            actual_from: None,
            actual_to: None,
        }
    }

    /// The instants of the work as planned, given its shift's.
    pub fn planned(&self, shift: Span) -> Span {
        Span::new(self.from_at.unwrap_or(shift.from), self.to_at.unwrap_or(shift.to))
    }

    /// The instants of the work, given its shift's: as it was where that is known, else as planned.
    pub fn span(&self, shift: Span) -> Span {
        let planned = self.planned(shift);
        Span::new(self.actual_from.unwrap_or(planned.from), self.actual_to.unwrap_or(planned.to))
    }

    /// Whether the person is (or was) to be there. Who is only thought of or asked is reckoned with; who has said no, waits
    /// on standby, or did not come, is not.
    pub fn counts(&self) -> bool {
        self.state.counts()
    }
}

impl AssignmentState {
    /// Every state, in the order in which they come.
    pub const ALL: [Self; 9] = [
        Self::Draft,
        Self::Planned,
        Self::Asked,
        Self::Confirmed,
        Self::Declined,
        Self::Standby,
        Self::Present,
        Self::Excused,
        Self::Absent,
    ];

    /// Its word in the festival file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Planned => "planned",
            Self::Asked => "asked",
            Self::Confirmed => "confirmed",
            Self::Declined => "declined",
            Self::Standby => "standby",
            Self::Present => "present",
            Self::Excused => "excused",
            Self::Absent => "absent",
        }
    }

    /// Whether somebody in this state is (or was) to be there.
    pub fn counts(self) -> bool {
        matches!(self, Self::Draft | Self::Planned | Self::Asked | Self::Confirmed | Self::Present)
    }

    /// Whether it may still come to nothing: only thought of, or without an answer.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Asked)
    }

    /// Whether it is of the plan: what happened afterwards has other words.
    pub fn is_plan(self) -> bool {
        !matches!(self, Self::Present | Self::Excused | Self::Absent)
    }
}

records! { Shift, ShiftId; Series, SeriesId; Template, TemplateId; Need, NeedId; Assignment, AssignmentId }
