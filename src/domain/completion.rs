//! Whether a course can be approved by the rules of a study association, and who of its participants counts: a judgement by
//! data in `assets/profiles`, each with the days it holds and where it comes from. It says what is missing, in minutes and
//! counts, and the cheapest way to mend it. A verdict is advice: nothing is refused for its sake.
//!
//! The whole course is all its sessions, held or to come. What a gathering counts is its length, with no more breaks in it
//! than the rules let stand; who was there for a part of it has the same part of that.

mod judge;
mod mend;
mod profile;

use chrono::NaiveDate;

use super::id::{PersonId, ProgrammeId, SessionId};
use super::snapshot::Snapshot;
use super::time::Minute;

pub use profile::{Field, Profile, profile, profile_for, profiles};

/// Why a participant does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lack {
    /// Too small a share of the course.
    Share {
        /// Minutes there.
        minutes: i64,
        /// Minutes of the whole course.
        of: i64,
        /// The share that is asked for, in per cent.
        percent: i64,
        /// Minutes that are lacking.
        lacks: i64,
    },
    /// Too few minutes.
    Hours {
        /// Minutes there.
        minutes: i64,
        /// Minutes that are asked for.
        needs: i64,
    },
    /// There at too few gatherings.
    Meetings {
        /// At so many.
        has: i64,
        /// Of so many that are asked for.
        needs: i64,
    },
    /// At none of the first so many gatherings.
    First {
        /// How many.
        within: i64,
    },
    /// Too young in the year of the course.
    Age {
        /// The age turned in that year.
        turns: i32,
        /// The age that is asked for.
        needs: i32,
    },
    /// Something that the report asks for is not known.
    Missing(Field),
}

/// Why a course cannot be approved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CourseLack {
    /// Too short.
    Hours {
        /// Minutes that count.
        minutes: i64,
        /// Minutes that are asked for.
        needs: i64,
    },
    /// Too few gatherings.
    Meetings {
        /// So many.
        has: i64,
        /// So many are asked for.
        needs: i64,
    },
    /// Too few participants who count.
    Participants {
        /// So many.
        has: i64,
        /// So many are asked for.
        needs: i64,
    },
    /// Too many participants.
    TooMany {
        /// So many.
        has: i64,
        /// So many at most.
        most: i64,
    },
    /// Too few came to a gathering.
    FewAt {
        /// Which.
        session: SessionId,
        /// So many.
        has: i64,
        /// So many are asked for.
        needs: i64,
    },
    /// It goes on into another calendar year.
    Years,
    /// It began on a day on which these rules do not hold.
    NotInForce,
    /// The study association is not named.
    Association,
}

/// The cheapest way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mend {
    /// Name the study association.
    Name,
    /// Ask a person for what the report needs.
    Ask {
        /// Whom.
        person: PersonId,
        /// For what.
        fields: Vec<Field>,
    },
    /// A person comes to so much of what is still to come.
    Attend {
        /// Who.
        person: PersonId,
        /// Minutes, at the least.
        minutes: i64,
    },
    /// More gatherings.
    Gather {
        /// How many.
        count: i64,
        /// Minutes of all of them together, without breaks beyond those that count.
        minutes: i64,
        /// Who must come, and counts then.
        people: Vec<PersonId>,
        /// Who counts already and would no longer, if they stayed away.
        keep: Vec<PersonId>,
    },
    /// More participants.
    Recruit {
        /// How many.
        count: i64,
        /// Whether what is still to come is enough for who begins now.
        in_time: bool,
    },
}

/// How it stands with one participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// Who.
    pub person: PersonId,
    /// Whether they lead it and are not enrolled.
    pub leads: bool,
    /// Minutes there, so far.
    pub minutes: i64,
    /// Gatherings there, at least in part, so far.
    pub meetings: i64,
    /// Minutes that they can still be there for.
    pub to_come: i64,
    /// What speaks against, the heaviest first; empty for who counts.
    pub lacks: Vec<Lack>,
    /// What would mend it; none for who counts, and for whom nothing helps.
    pub mend: Option<Mend>,
}

impl Participant {
    /// Whether this one counts.
    pub fn counts(&self) -> bool {
        self.lacks.is_empty()
    }
}

/// How it stands with a course.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// By which rules.
    pub profile: Profile,
    /// Minutes that count, of all its gatherings.
    pub minutes: i64,
    /// Its gatherings.
    pub meetings: i64,
    /// The first and the last day; none without a gathering.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// Whether the last gathering is over.
    pub ended: bool,
    /// Who takes part, in the order they were enrolled; then its leaders, where these may count.
    pub people: Vec<Participant>,
    /// What is missing; empty when it can be approved.
    pub lacks: Vec<CourseLack>,
    /// What would mend it, the cheapest first.
    pub mends: Vec<Mend>,
    /// The last day for the report.
    pub report_by: Option<NaiveDate>,
    /// Whether that day is past.
    pub overdue: bool,
}

impl Verdict {
    /// Whether the course can be approved as it stands.
    pub fn is_approvable(&self) -> bool {
        self.lacks.is_empty()
    }

    /// Minutes as hours of these rules, in hundredths: 45 minutes are 100 in Sweden.
    pub fn hundredths(&self, minutes: i64) -> i64 {
        minutes * 100 / self.profile.hour_minutes.max(1)
    }

    /// How it stands with a person.
    pub fn of(&self, person: PersonId) -> Option<&Participant> {
        self.people.iter().find(|row| row.person == person)
    }
}

/// Judges a programme by its profile, at a moment (UTC). None for one that is not there or follows no such rules.
pub fn judge(snapshot: &Snapshot, programme: ProgrammeId, now: Minute) -> Option<Verdict> {
    let row = snapshot.programmes.get(programme)?;
    Some(judge::judge(snapshot, row, profile(&row.profile)?, now))
}

/// The same by other rules than its own, to see what they would say.
pub fn judge_by(snapshot: &Snapshot, programme: ProgrammeId, profile: &Profile, now: Minute) -> Option<Verdict> {
    Some(judge::judge(snapshot, snapshot.programmes.get(programme)?, profile.clone(), now))
}

/// Who has completed a programme, in the order they were enrolled: by its profile where it has one, though the report may
/// still lack a postcode; else by its own share and length. Not its leaders.
pub fn completed(snapshot: &Snapshot, programme: ProgrammeId, now: Minute) -> Vec<PersonId> {
    if let Some(verdict) = judge(snapshot, programme, now) {
        let through = |row: &&Participant| row.lacks.iter().all(|lack| matches!(lack, Lack::Missing(_)));
        return verdict.people.iter().filter(|row| !row.leads).filter(through).map(|row| row.person).collect();
    }
    let all = super::progress::of_all(snapshot, programme).into_iter();
    all.filter(|(_, progress)| progress.is_complete()).map(|(person, _)| person).collect()
}
