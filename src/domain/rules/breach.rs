//! What can be wrong with a person on a shift, as facts: who, how many minutes, by which paragraph. The words are made in
//! `lang/reasons.rs`.

use chrono::{NaiveDate, NaiveTime};

use super::super::id::{AssignmentId, CompetenceId, ShiftId};
use super::super::time::{Age, Minute, Span};
use super::preset::Group;

/// The limits a breach was judged by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    /// The group of the person.
    pub group: Group,
    /// Whether the stricter group was taken because only the year of birth is known.
    pub assumed: bool,
    /// The paragraph, where there is one.
    pub source: Option<String>,
}

/// How grave it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing to justify.
    Hint,
    /// Against a rule: going on asks for a reason.
    Breach,
}

/// One thing that is wrong with a person on a shift. Minutes are minutes of real time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Breach {
    /// Is somewhere else at the same time.
    Overlap {
        /// The other work.
        other: AssignmentId,
        /// For how long.
        minutes: i64,
    },
    /// Too little time to get from one place to the other.
    Travel {
        /// The other work.
        other: AssignmentId,
        /// Minutes between them.
        has: i64,
        /// Minutes wanted.
        needs: i64,
    },
    /// Too short a rest between two working days.
    Rest {
        /// The work before the rest; none when it is the work that is judged.
        after: Option<AssignmentId>,
        /// The work after the rest; none when it is the work that is judged.
        before: Option<AssignmentId>,
        /// Minutes of rest.
        has: i64,
        /// Minutes wanted.
        needs: i64,
        /// By what.
        law: Law,
    },
    /// Too young for the task when the work begins; with only a year of birth, perhaps too young.
    Age {
        /// The age limit.
        min: i32,
        /// The age.
        age: Age,
        /// The day they are old enough, if the date of birth is known.
        turns: Option<NaiveDate>,
    },
    /// The task has an age limit, and nobody knows the person's age.
    AgeUnknown {
        /// The age limit.
        min: i32,
    },
    /// Work at a time of day when a minor must be off.
    Night {
        /// Minutes inside the ban.
        minutes: i64,
        /// It begins at this time of the evening.
        from: NaiveTime,
        /// It ends at this time.
        to: NaiveTime,
        /// The hours that are allowed when the work requires it; else the ban itself.
        soft: bool,
        /// By what.
        law: Law,
    },
    /// Too much work in one working day.
    DayHours {
        /// The day it began on.
        day: NaiveDate,
        /// The working day, from its first work to its last.
        span: Span,
        /// Minutes of work in it.
        minutes: i64,
        /// Minutes allowed.
        max: i64,
        /// By what.
        law: Law,
    },
    /// Too much work in seven days.
    WeekHours {
        /// Where the seven days begin.
        from: Minute,
        /// Minutes of work in them.
        minutes: i64,
        /// Minutes allowed.
        max: i64,
        /// By what.
        law: Law,
    },
    /// Lacks a competence the task asks for.
    CompetenceMissing {
        /// Which.
        competence: CompetenceId,
    },
    /// Had it, but it has run out when the work is.
    CompetenceExpired {
        /// Which.
        competence: CompetenceId,
        /// The last day it was good.
        on: NaiveDate,
    },
    /// Will have it, but only after the work.
    CompetenceNotYet {
        /// Which.
        competence: CompetenceId,
        /// The first day it is good.
        from: NaiveDate,
    },
}

impl Breach {
    /// The word it is stored by when a leader goes on in spite of it; never changes.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Overlap { .. } => "overlap",
            Self::Travel { .. } => "travel",
            Self::Rest { .. } => "rest",
            Self::Age { .. } => "age",
            Self::AgeUnknown { .. } => "age-unknown",
            Self::Night { soft: false, .. } => "night",
            Self::Night { soft: true, .. } => "late-evening",
            Self::DayHours { .. } => "day-hours",
            Self::WeekHours { .. } => "week-hours",
            Self::CompetenceMissing { .. } => "competence-missing",
            Self::CompetenceExpired { .. } => "competence-expired",
            Self::CompetenceNotYet { .. } => "competence-not-yet",
        }
    }

    /// What is stored when a leader goes on in spite of it: its code, and for a clash with which other work, so that a
    /// reason given for one clash is not taken for the next one.
    pub fn mark(&self) -> String {
        match self {
            Self::Overlap { other, .. } => format!("{}:{other}", self.code()),
            _ => self.code().to_owned(),
        }
    }

    /// Whether one of these stored marks is for it; a bare code is for every breach of its kind.
    pub fn is_marked(&self, marks: &[String]) -> bool {
        marks.iter().any(|mark| mark == self.code() || *mark == self.mark())
    }

    /// How grave it is.
    pub fn severity(&self) -> Severity {
        match self {
            Self::Travel { .. } | Self::Night { soft: true, .. } => Severity::Hint,
            _ => Severity::Breach,
        }
    }

    /// Whether going on asks for a reason.
    pub fn needs_reason(&self) -> bool {
        self.severity() == Severity::Breach
    }

    /// The minutes it is about: of the clash, missing from the rest, inside the ban, or above the limit; 0 for the others.
    pub fn minutes(&self) -> i64 {
        match self {
            Self::Overlap { minutes, .. } | Self::Night { minutes, .. } => *minutes,
            Self::Rest { has, needs, .. } | Self::Travel { has, needs, .. } => needs - has,
            Self::DayHours { minutes, max, .. } | Self::WeekHours { minutes, max, .. } => minutes - max,
            _ => 0,
        }
    }
}

/// What cannot be done at all, reason or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The person is on the shift already.
    #[error("the person is on that shift already")]
    Twice {
        /// The shift.
        shift: ShiftId,
        /// As what.
        assignment: AssignmentId,
    },
    /// There is no such person.
    #[error("there is no such person")]
    NoPerson,
    /// There is no such need, or its shift is gone.
    #[error("there is no such shift")]
    NoShift,
    /// The work has no length.
    #[error("the work has no length")]
    Empty,
}

impl Refusal {
    /// Its word.
    pub fn code(self) -> &'static str {
        match self {
            Self::Twice { .. } => "twice",
            Self::NoPerson => "no-person",
            Self::NoShift => "no-shift",
            Self::Empty => "empty",
        }
    }
}
