//! Training: programmes of modules, the sessions they are held in, who followed them, and the competences they give.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::id::{AttendanceId, CompetenceId, EnrolmentId, ModuleId, PersonId, PlaceId, ProgrammeId, RecordId, SessionId};
use super::record::{json_text, records};
use super::time::{Minute, Span, When};

/// Something one can be qualified for, such as «Ansvarlig alkoholhåndtering».
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Competence {
    /// Its id.
    pub id: CompetenceId,
    /// Its name.
    pub name: String,
    /// How many months it lasts; none for good.
    pub months_valid: Option<i64>,
}

/// That a person has a competence from one day to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CompetenceRecord {
    /// Its id.
    pub id: RecordId,
    /// Who.
    pub person: PersonId,
    /// What.
    pub competence: CompetenceId,
    /// The first day it is good.
    pub valid_from: NaiveDate,
    /// The last day it is good; none for good.
    pub valid_to: Option<NaiveDate>,
    /// The programme that gave it, if one did.
    pub programme: Option<ProgrammeId>,
    /// Who saw the paper, or where it comes from.
    pub origin: String,
}

impl CompetenceRecord {
    /// Whether it is good on each day of a stretch.
    pub fn covers(&self, first: NaiveDate, last: NaiveDate) -> bool {
        self.valid_from <= first && self.valid_to.is_none_or(|to| last <= to)
    }
}

/// A training programme, such as «Hvordan lede frivillige».
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Programme {
    /// Its id.
    pub id: ProgrammeId,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub note: String,
    /// The competence that completing it grants.
    pub competence: Option<CompetenceId>,
    /// The share of the hours one must be there for, in per cent.
    pub min_percent: i64,
    /// The least length to be completed, in minutes.
    pub min_minutes: i64,
}

/// A module of a programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Module {
    /// Its id.
    pub id: ModuleId,
    /// The programme.
    pub programme: ProgrammeId,
    /// Its number in the programme, from 1.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// What it holds.
    pub note: String,
    /// How long it takes, in minutes.
    pub minutes: i64,
}

/// One gathering of a programme (*samling*).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// The programme.
    pub programme: ProgrammeId,
    /// What it is called, if more than its modules.
    pub title: String,
    /// The modules it treats.
    #[serde(with = "json_text")]
    pub modules: Vec<ModuleId>,
    /// Where.
    pub place: Option<PlaceId>,
    /// Who leads it.
    pub leader: Option<PersonId>,
    /// A note.
    pub note: String,
    /// When.
    #[serde(flatten)]
    pub when: When,
}

/// That a person follows a programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Enrolment {
    /// Its id.
    pub id: EnrolmentId,
    /// The programme.
    pub programme: ProgrammeId,
    /// Who.
    pub person: PersonId,
}

/// How it stood with a person at a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AttendanceState {
    /// There.
    Present,
    /// There for part of the time: `from_at` and `to_at` say which.
    Part,
    /// Away with good reason.
    Excused,
    /// Away.
    Absent,
}

/// Who was there at a session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attendance {
    /// Its id.
    pub id: AttendanceId,
    /// The session.
    pub session: SessionId,
    /// Who.
    pub person: PersonId,
    /// How.
    pub state: AttendanceState,
    /// Came, for a part of the time; none is from the beginning.
    pub from_at: Option<Minute>,
    /// Left, for a part of the time; none is to the end.
    pub to_at: Option<Minute>,
}

impl Attendance {
    /// The minutes that count, given the session's instants.
    pub fn minutes(&self, session: Span) -> i64 {
        match self.state {
            AttendanceState::Present => session.minutes(),
            AttendanceState::Part => {
                Span::new(self.from_at.unwrap_or(session.from), self.to_at.unwrap_or(session.to)).overlap(session)
            }
            AttendanceState::Excused | AttendanceState::Absent => 0,
        }
    }
}

records! {
    Competence, CompetenceId; CompetenceRecord, RecordId; Programme, ProgrammeId; Module, ModuleId; Session, SessionId;
    Enrolment, EnrolmentId; Attendance, AttendanceId
}
