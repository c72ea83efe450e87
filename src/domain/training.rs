//! Training: programmes of modules, the sessions they are held in, who followed them, and the competences they give.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::id::{AttendanceId, CompetenceId, EnrolmentId, ModuleId, PersonId, PlaceId, ProgrammeId, RecordId, SessionId};
use super::record::{flag, json_text, records, some_list, some_text};
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
    /// Others that whoever has this one has too.
    #[serde(default, with = "some_list")]
    pub includes: Vec<CompetenceId>,
    /// Of a paper that stays with the person, such as a police certificate: noted is only that it was shown, when and to
    /// whom, never what it says.
    #[serde(default, with = "flag")]
    pub shown: bool,
}

impl Competence {
    /// A competence that includes no other.
    pub fn new(id: CompetenceId, name: impl Into<String>, months_valid: Option<i64>) -> Self {
        Self { id, name: name.into(), months_valid, includes: Vec::new(), shown: false }
    }
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
    /// Where it comes from; empty for one that is only shown.
    pub origin: String,
    /// The day the paper was seen, if it was.
    #[serde(default)]
    pub seen_on: Option<NaiveDate>,
    /// Who saw it; may be empty.
    #[serde(default, with = "some_text")]
    pub seen_by: String,
    /// Still in training: may stand beside somebody who has it, without filling a place.
    #[serde(default, with = "flag")]
    pub training: bool,
}

impl CompetenceRecord {
    /// A competence for good, of which no paper was seen.
    pub fn new(id: RecordId, person: PersonId, competence: CompetenceId, valid_from: NaiveDate) -> Self {
        Self {
            id,
            person,
            competence,
            valid_from,
            valid_to: None,
            programme: None,
            origin: String::new(),
            seen_on: None,
            seen_by: String::new(),
            training: false,
        }
    }

    /// Whether it is good on each day of a stretch. Training alone is good for nothing yet.
    pub fn covers(&self, first: NaiveDate, last: NaiveDate) -> bool {
        !self.training && self.valid_from <= first && self.valid_to.is_none_or(|to| last <= to)
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
    /// The rules a study association judges it by, by their name in `assets/profiles`; empty for none.
    #[serde(default, with = "some_text")]
    pub profile: String,
    /// The study association's name, for the report and the certificate; may be empty.
    #[serde(default, with = "some_text")]
    pub association: String,
    /// A shorter course that renews its competence for those who have it, and gives it to nobody else.
    #[serde(default, with = "flag")]
    pub renews: bool,
    /// At most so many participants for each leader; none for no limit.
    #[serde(default)]
    pub per_leader: Option<i64>,
}

impl Programme {
    /// A programme that grants nothing, with the 75 per cent and four hours that study associations ask for.
    pub fn new(id: ProgrammeId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            note: String::new(),
            competence: None,
            min_percent: 75,
            min_minutes: 240,
            profile: String::new(),
            association: String::new(),
            renews: false,
            per_leader: None,
        }
    }
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
    /// What one can afterwards: the learning goals, as they stand in the study plan; may be empty.
    #[serde(default, with = "some_text")]
    pub goals: String,
    /// Modules of the same programme that come before this one.
    #[serde(default, with = "some_list")]
    pub after: Vec<ModuleId>,
}

impl Module {
    /// A module of which only the title is said.
    pub fn new(id: ModuleId, programme: ProgrammeId, number: i64, title: impl Into<String>) -> Self {
        let (title, note, goals) = (title.into(), String::new(), String::new());
        Self { id, programme, number, title, note, minutes: 0, goals, after: Vec::new() }
    }
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
    /// Who leads it beside.
    #[serde(default, with = "some_list")]
    pub leaders: Vec<PersonId>,
    /// A note.
    pub note: String,
    /// Minutes of it that were breaks.
    #[serde(default)]
    pub break_minutes: Option<i64>,
    /// How many participants it has room for; none for no limit.
    #[serde(default)]
    pub capacity: Option<i64>,
    /// What was covered, once it was held; may be empty.
    #[serde(default, with = "some_text")]
    pub covered: String,
    /// When.
    #[serde(flatten)]
    pub when: When,
}

impl Session {
    /// A gathering of which only the time is said.
    pub fn new(id: SessionId, programme: ProgrammeId, when: When) -> Self {
        Self {
            id,
            programme,
            title: String::new(),
            modules: Vec::new(),
            place: None,
            leader: None,
            leaders: Vec::new(),
            note: String::new(),
            break_minutes: None,
            capacity: None,
            covered: String::new(),
            when,
        }
    }

    /// All who lead it, each once.
    pub fn led_by(&self) -> impl Iterator<Item = PersonId> {
        let first = self.leader;
        first.into_iter().chain(self.leaders.iter().copied().filter(move |person| Some(*person) != first))
    }
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
    /// The place in the queue, from 1; none for who has a place.
    #[serde(default)]
    pub waiting: Option<i64>,
    /// Whether they have said that they come; none for who has not answered.
    #[serde(default)]
    pub answer: Option<Answer>,
}

/// What somebody who is enrolled has answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Comes.
    Yes,
    /// Does not come.
    No,
}

impl Enrolment {
    /// Somebody with a place, who has not answered yet.
    pub fn new(id: EnrolmentId, programme: ProgrammeId, person: PersonId) -> Self {
        Self { id, programme, person, waiting: None, answer: None }
    }
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

impl AttendanceState {
    /// Whether they were not there at all.
    pub fn is_away(self) -> bool {
        matches!(self, Self::Excused | Self::Absent)
    }
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
