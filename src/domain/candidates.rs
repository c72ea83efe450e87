//! Who can take a shift, best first, and where a person is needed, best first: each with what speaks for it and against.

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::coverage::coverage;
use super::id::{CompetenceId, CrewId, NeedId, PersonId};
use super::people::Role;
use super::rules::{Breach, Rules, Severity, check};
use super::shift::{Need, Shift};
use super::snapshot::Snapshot;
use super::time::{Span, Zone};

/// What speaks for a person on a shift.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Belongs to the crew whose shift it is.
    InCrew {
        /// The crew.
        crew: CrewId,
        /// As what.
        role: Role,
    },
    /// Has a competence the task asks for.
    HasCompetence {
        /// Which.
        competence: CompetenceId,
        /// The last day it is good; none for good.
        until: Option<NaiveDate>,
    },
    /// How much they are on the roster for already, against what people have on average.
    HoursSoFar {
        /// Minutes.
        minutes: i64,
        /// Minutes of the average person.
        average: i64,
    },
    /// Nothing else on that festival day.
    FreeAllDay {
        /// The day.
        day: NaiveDate,
    },
    /// Comes well rested, from work less than two days ago.
    Rested {
        /// Minutes of rest before it.
        minutes: i64,
    },
}

impl Reason {
    /// What it weighs. Crew first, then fairness, then an easy day.
    fn score(&self) -> i64 {
        match self {
            Self::InCrew { .. } => 400,
            Self::HasCompetence { .. } => 50,
            // An hour below the average is worth 10, at most 20 hours either way.
            Self::HoursSoFar { minutes, average } => ((average - minutes) / 6).clamp(-200, 200),
            Self::FreeAllDay { .. } => 60,
            Self::Rested { .. } => 30,
        }
    }
}

/// Somebody who could take a shift.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub person: PersonId,
    /// What speaks for it.
    pub reasons_for: Vec<Reason>,
    /// What speaks against it.
    pub breaches: Vec<Breach>,
    /// Minutes they are on the roster for already.
    pub minutes_so_far: i64,
    /// The sum of the reasons; higher is better. Breaches weigh before it.
    pub score: i64,
}

impl Candidate {
    /// Whether no rule speaks against it; hints may.
    pub fn is_clear(&self) -> bool {
        self.breaches.iter().all(|breach| !breach.needs_reason())
    }
}

/// Somewhere a person is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The need.
    pub need: NeedId,
    /// When: the need's widest hole.
    pub span: Span,
    /// How many are missing then.
    pub missing: i64,
    /// What speaks for it.
    pub reasons: Vec<Reason>,
    /// What speaks against it.
    pub breaches: Vec<Breach>,
    /// The sum of the reasons; higher is better. Breaches weigh before it.
    pub score: i64,
}

/// What is looked up once for a whole list.
struct Ground {
    average: i64,
    zone: Zone,
    cut: i64,
}

impl Ground {
    fn of(snapshot: &Snapshot) -> Self {
        let (zone, cut) = snapshot.festival().map_or((Zone::default(), 360), |festival| (festival.zone, festival.day_cut));
        Self { average: average(snapshot), zone, cut }
    }
}

/// The minutes on the roster of the average person who is on it at all.
pub fn average(snapshot: &Snapshot) -> i64 {
    let (mut people, mut minutes) = (0, 0);
    for has in snapshot.people.iter().map(|person| snapshot.minutes_of(person.id)).filter(|has| *has > 0) {
        people += 1;
        minutes += has;
    }
    if people == 0 { 0 } else { minutes / people }
}

/// Everyone who could take a need for a span, best first: those nothing speaks against, then those with hints, then those
/// with the fewest breaches; among equals the best reasons. Who is on the shift already is left out.
pub fn candidates(snapshot: &Snapshot, rules: &Rules, need: &Need, span: Span) -> Vec<Candidate> {
    let Some(shift) = snapshot.shifts.get(need.shift) else { return Vec::new() };
    let ground = Ground::of(snapshot);
    let mut all: Vec<Candidate> = snapshot
        .people
        .iter()
        .filter_map(|person| {
            let breaches = check(snapshot, rules, person.id, need, span, None).ok()?;
            let minutes_so_far = snapshot.minutes_of(person.id);
            let reasons_for = reasons(snapshot, &ground, person.id, need, shift, span, minutes_so_far);
            let score = reasons_for.iter().map(Reason::score).sum();
            Some(Candidate { person: person.id, reasons_for, breaches, minutes_so_far, score })
        })
        .collect();
    all.sort_by_key(|one| (weight(&one.breaches), Reverse(one.score), one.person));
    all
}

/// Every need with a hole that a person is not on already, best first, as [`candidates`] sorts; among equals the earliest.
pub fn needed(snapshot: &Snapshot, rules: &Rules, person: PersonId) -> Vec<Opening> {
    let ground = Ground::of(snapshot);
    let minutes = snapshot.minutes_of(person);
    let mut all: Vec<Opening> = snapshot
        .needs
        .iter()
        .filter_map(|need| {
            let hole = coverage(snapshot, need)?.widest()?;
            let shift = snapshot.shifts.get(need.shift)?;
            let breaches = check(snapshot, rules, person, need, hole.span, None).ok()?;
            let reasons = reasons(snapshot, &ground, person, need, shift, hole.span, minutes);
            let score = reasons.iter().map(Reason::score).sum();
            Some(Opening { need: need.id, span: hole.span, missing: hole.missing, reasons, breaches, score })
        })
        .collect();
    all.sort_by_key(|one| (weight(&one.breaches), Reverse(one.score), one.span.from, one.need));
    all
}

/// How many breaches, then how many hints.
fn weight(breaches: &[Breach]) -> (usize, usize) {
    let grave = breaches.iter().filter(|breach| breach.severity() == Severity::Breach).count();
    (grave, breaches.len() - grave)
}

fn reasons(
    snapshot: &Snapshot,
    ground: &Ground,
    person: PersonId,
    need: &Need,
    shift: &Shift,
    span: Span,
    minutes: i64,
) -> Vec<Reason> {
    let mut all = Vec::new();
    if let Some(member) = snapshot.memberships_of(person).find(|member| member.crew == shift.crew) {
        all.push(Reason::InCrew { crew: shift.crew, role: member.role });
    }
    let day = ground.zone.local(span.from).date();
    for competence in need.competences.iter().copied() {
        let good = snapshot.records_of(person).filter(|record| record.competence == competence && record.covers(day, day));
        if let Some(best) = good.max_by_key(|record| record.valid_to.unwrap_or(NaiveDate::MAX)) {
            all.push(Reason::HasCompetence { competence, until: best.valid_to });
        }
    }
    all.push(Reason::HoursSoFar { minutes, average: ground.average });
    let festival_day = ground.zone.festival_day(span.from, ground.cut);
    let whole_day = ground.zone.festival_day_span(festival_day, ground.cut);
    let (mut free, mut rest) = (true, None::<i64>);
    for other in snapshot.assignments_of(person).filter(|row| row.counts()) {
        let Some(other) = snapshot.assignment_span(other.id) else { continue };
        free &= other.overlap(whole_day) == 0 && other.overlap(span) == 0;
        if other.to <= span.from {
            let gap = span.from.0 - other.to.0;
            rest = Some(rest.map_or(gap, |least| least.min(gap)));
        }
    }
    if free {
        all.push(Reason::FreeAllDay { day: festival_day });
    }
    if let Some(minutes) = rest.filter(|minutes| free && (11 * 60..48 * 60).contains(minutes)) {
        all.push(Reason::Rested { minutes });
    }
    all
}
