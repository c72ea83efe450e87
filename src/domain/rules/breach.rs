//! What can be wrong with a person on a shift, as facts: who, how many minutes, by which paragraph. The words are made in
//! `lang/reasons.rs`.

use chrono::{NaiveDate, NaiveTime};

use super::super::id::{AssignmentId, CompetenceId, PersonId, SessionId, ShiftId};
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
    /// Is at a session of a course at the same time, as one of those enrolled or as its leader.
    AtCourse {
        /// The session.
        session: SessionId,
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
    /// Too long without a break.
    Run {
        /// Where it begins.
        from: Minute,
        /// Minutes from its beginning to its end.
        minutes: i64,
        /// Minutes after which a break is due.
        max: i64,
        /// How long the break is at least.
        pause: i64,
        /// Whether it is more than one piece of work, so that the roster leaves no room for the break.
        several: bool,
        /// By what.
        law: Law,
    },
    /// No long rest in seven days.
    WeekRest {
        /// Where the seven days begin: the first work after a long rest.
        from: Minute,
        /// Minutes of the longest rest in them.
        has: i64,
        /// Minutes wanted.
        needs: i64,
        /// By what.
        law: Law,
    },
    /// Too many nights in a row.
    Nights {
        /// How many.
        nights: i64,
        /// How many are allowed.
        max: i64,
    },
    /// More than the person has said they want.
    OverWish {
        /// Of what.
        what: Most,
        /// How much there is; minutes for hours.
        has: i64,
        /// How much they want at most.
        max: i64,
    },
    /// Has said that they cannot, or would rather not.
    Unavailable {
        /// That they cannot; else that they would rather not.
        cannot: bool,
        /// For how long.
        minutes: i64,
        /// In their words; may be empty.
        note: String,
    },
    /// Has said when they can, and this is not then.
    OutsideCan {
        /// For how long.
        minutes: i64,
        /// Whether they have said when they can on that festival day; else only on others.
        same_day: bool,
    },
    /// Is not to be on the same shift as somebody who is on it.
    Apart {
        /// Who.
        other: PersonId,
        /// For how long they are there at once.
        minutes: i64,
    },
    /// Wants to be on the same shift as somebody who is not on it.
    Together {
        /// Who.
        other: PersonId,
    },
    /// A minor whose adult is not on the same shift.
    WithoutAdult {
        /// The adult.
        other: PersonId,
        /// For how long.
        minutes: i64,
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

/// What a person may want no more of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Most {
    /// Shifts.
    Shifts,
    /// Hours; counted in minutes.
    Hours,
    /// Nights.
    Nights,
}

impl Breach {
    /// The word it is stored by when a leader goes on in spite of it; never changes.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Overlap { .. } => "overlap",
            Self::AtCourse { .. } => "course",
            Self::Travel { .. } => "travel",
            Self::Rest { .. } => "rest",
            Self::Age { .. } => "age",
            Self::AgeUnknown { .. } => "age-unknown",
            Self::Night { soft: false, .. } => "night",
            Self::Night { soft: true, .. } => "late-evening",
            Self::DayHours { .. } => "day-hours",
            Self::WeekHours { .. } => "week-hours",
            Self::Run { .. } => "run",
            Self::WeekRest { .. } => "week-rest",
            Self::Nights { .. } => "nights",
            Self::OverWish { what: Most::Shifts, .. } => "over-shifts",
            Self::OverWish { what: Most::Hours, .. } => "over-hours",
            Self::OverWish { what: Most::Nights, .. } => "over-nights",
            Self::Unavailable { cannot: true, .. } => "cannot",
            Self::Unavailable { cannot: false, .. } => "rather-not",
            Self::OutsideCan { same_day: true, .. } => "outside-can",
            Self::OutsideCan { same_day: false, .. } => "not-said",
            Self::Apart { .. } => "apart",
            Self::Together { .. } => "together",
            Self::WithoutAdult { .. } => "without-adult",
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
            Self::AtCourse { session, .. } => format!("{}:{session}", self.code()),
            Self::Apart { other, .. } | Self::WithoutAdult { other, .. } => format!("{}:{other}", self.code()),
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
            Self::Travel { .. }
            | Self::Night { soft: true, .. }
            | Self::Nights { .. }
            | Self::Unavailable { cannot: false, .. }
            | Self::OutsideCan { same_day: false, .. }
            | Self::Together { .. } => Severity::Hint,
            // A break within one shift is not on the roster; that an adult goes on from shift to shift is theirs to say.
            Self::Run { several, law, .. } if !*several || law.group == Group::Adult => Severity::Hint,
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
            Self::Overlap { minutes, .. }
            | Self::AtCourse { minutes, .. }
            | Self::Night { minutes, .. }
            | Self::Unavailable { minutes, .. }
            | Self::OutsideCan { minutes, .. }
            | Self::Apart { minutes, .. }
            | Self::WithoutAdult { minutes, .. } => *minutes,
            Self::Rest { has, needs, .. } | Self::Travel { has, needs, .. } | Self::WeekRest { has, needs, .. } => needs - has,
            Self::DayHours { minutes, max, .. } | Self::WeekHours { minutes, max, .. } | Self::Run { minutes, max, .. } => {
                minutes - max
            }
            Self::OverWish { what: Most::Hours, has, max } => has - (*max).max(0),
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
