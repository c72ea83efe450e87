//! Who can take a shift, best first, and where a person is needed, best first: each with what speaks for it and against.

use std::cmp::Reverse;
use std::collections::HashSet;

use chrono::NaiveDate;

use super::availability::{Availability, Can, PairKind};
use super::coverage::coverage;
use super::id::{CompetenceId, CrewId, NeedId, PersonId, ShiftId};
use super::people::Role;
use super::qualified;
use super::rules::{Base, Breach, Piece, Rules, Severity, against, clock, everyone, pieces};
use super::shift::{Need, Shift};
use super::snapshot::Snapshot;
use super::time::{Minute, Span};

const WELL_RESTED: i64 = 11 * 60;
const TWO_DAYS: i64 = 48 * 60;

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
    /// Would like to be in that crew.
    Wished {
        /// The crew.
        crew: CrewId,
    },
    /// Has said that they can all of that time.
    SaysCan,
    /// Somebody they want to be with is on the shift.
    With {
        /// Who.
        other: PersonId,
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
            Self::Wished { .. } => 150,
            Self::SaysCan => 100,
            Self::With { .. } => 80,
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

/// The minutes on the roster of the average person who is on it at all.
pub fn average(snapshot: &Snapshot) -> i64 {
    average_of(snapshot.people.iter().map(|person| snapshot.minutes_of(person.id)))
}

fn average_of(minutes: impl Iterator<Item = i64>) -> i64 {
    let (mut people, mut sum) = (0, 0);
    for has in minutes.filter(|has| *has > 0) {
        people += 1;
        sum += has;
    }
    if people == 0 { 0 } else { sum / people }
}

fn minutes(pieces: &[Piece]) -> i64 {
    pieces.iter().map(|piece| piece.span.minutes()).sum()
}

/// A place to fill, with what is the same for everybody.
struct Place<'a> {
    need: &'a Need,
    shift: &'a Shift,
    work: Piece,
    /// The first and the last day of the work.
    dates: (NaiveDate, NaiveDate),
    festival_day: NaiveDate,
    whole_day: Span,
    average: i64,
}

impl<'a> Place<'a> {
    fn new(snapshot: &'a Snapshot, need: &'a Need, span: Span, average: i64) -> Option<Self> {
        let shift = snapshot.shifts.get(need.shift)?;
        let (zone, cut) = clock(snapshot);
        let festival_day = zone.festival_day(span.from, cut);
        Some(Self {
            need,
            shift,
            work: Piece::new(zone, None, need.id, span, shift),
            dates: (zone.local(span.from).date(), zone.local(Minute(span.to.0.saturating_sub(1)).max(span.from)).date()),
            festival_day,
            whole_day: zone.festival_day_span(festival_day, cut),
            average,
        })
    }
}

/// Who is on a shift, in whatever state.
fn people_on(snapshot: &Snapshot, shift: &Shift) -> HashSet<PersonId> {
    snapshot.needs_of(shift.id).flat_map(|need| snapshot.assignments_to(need.id)).map(|row| row.person).collect()
}

/// Everyone who could take a need for a span, best first: those nothing speaks against, then those with hints, then those
/// with the least trouble; among equals the best reasons. Who is on the shift already is left out.
pub fn candidates(snapshot: &Snapshot, rules: &Rules, need: &Need, span: Span) -> Vec<Candidate> {
    let base = Base::new(snapshot, rules);
    let work = everyone(snapshot, base.zone);
    let average = average_of(work.values().map(|has| minutes(has)));
    let Some(place) = Place::new(snapshot, need, span, average).filter(|_| span.minutes() > 0) else { return Vec::new() };
    let there = people_on(snapshot, place.shift);
    let mut all: Vec<Candidate> = snapshot
        .everybody()
        .filter(|person| !there.contains(&person.id))
        .map(|person| {
            let has = work.get(&person.id).map_or(&[][..], Vec::as_slice);
            let breaches = against(&base.of(person), has, need, place.work);
            let reasons_for = reasons(snapshot, &place, person.id, has);
            let score = reasons_for.iter().map(Reason::score).sum();
            Candidate { person: person.id, reasons_for, breaches, minutes_so_far: minutes(has), score }
        })
        .collect();
    all.sort_by_key(|one| (weight(&one.breaches), Reverse(one.score), one.person));
    all
}

/// Every need with a hole on a shift the person is not on, best first, as [`candidates`] sorts; among equals the earliest.
/// The span is that of the need's widest hole.
pub fn needed(snapshot: &Snapshot, rules: &Rules, person: PersonId) -> Vec<Opening> {
    let Some(person) = snapshot.people.get(person) else { return Vec::new() };
    let ground = Base::new(snapshot, rules).of(person);
    let has = pieces(snapshot, ground.zone, person.id, None);
    let shifts: HashSet<ShiftId> =
        snapshot.assignments_of(person.id).filter_map(|row| snapshot.needs.get(row.need)).map(|need| need.shift).collect();
    let average = average(snapshot);
    let mut all: Vec<Opening> = snapshot
        .needs
        .iter()
        .filter(|need| !shifts.contains(&need.shift))
        .filter_map(|need| {
            let hole = coverage(snapshot, need)?.widest()?;
            let place = Place::new(snapshot, need, hole.span, average)?;
            let breaches = against(&ground, &has, need, place.work);
            let reasons = reasons(snapshot, &place, person.id, &has);
            let score = reasons.iter().map(Reason::score).sum();
            Some(Opening { need: need.id, span: hole.span, missing: hole.missing, reasons, breaches, score })
        })
        .collect();
    all.sort_by_key(|one| (weight(&one.breaches), Reverse(one.score), one.span.from, one.need));
    all
}

/// How much trouble it would be, then how many hints. In minutes, so that a quarter of an hour too long a day comes before
/// an hour's clash: what somebody can live with first, what cannot be done at all last.
fn weight(breaches: &[Breach]) -> (i64, usize) {
    let grave = breaches.iter().filter(|breach| breach.severity() == Severity::Breach);
    let trouble = grave.map(|breach| {
        let kind = match breach {
            Breach::DayHours { .. } | Breach::WeekHours { .. } | Breach::Run { .. } | Breach::WeekRest { .. } => 30,
            Breach::Rest { .. } => 60,
            Breach::OutsideCan { .. } | Breach::OverWish { .. } => 120,
            Breach::AgeUnknown { .. }
            | Breach::CompetenceExpired { .. }
            | Breach::CompetenceNotYet { .. }
            | Breach::Apart { .. }
            | Breach::WithoutAdult { .. } => 240,
            Breach::CompetenceMissing { .. } | Breach::Night { .. } => 300,
            Breach::Age { .. } | Breach::Unavailable { .. } => 480,
            Breach::Overlap { .. } | Breach::AtCourse { .. } => 600,
            Breach::Travel { .. } | Breach::Nights { .. } | Breach::Together { .. } => 0,
        };
        kind + breach.minutes()
    });
    (trouble.sum(), breaches.iter().filter(|breach| breach.severity() == Severity::Hint).count())
}

fn reasons(snapshot: &Snapshot, place: &Place<'_>, person: PersonId, has: &[Piece]) -> Vec<Reason> {
    let mut all = Vec::with_capacity(4);
    if let Some(member) = snapshot.memberships_of(person).find(|member| member.crew == place.shift.crew) {
        all.push(Reason::InCrew { crew: member.crew, role: member.role });
    }
    for competence in place.need.competences.iter().copied() {
        let (first, last) = place.dates;
        let good = qualified::records(snapshot, person, competence).filter(|record| record.covers(first, last));
        if let Some(best) = good.max_by_key(|record| record.valid_to.unwrap_or(NaiveDate::MAX)) {
            all.push(Reason::HasCompetence { competence, until: best.valid_to });
        }
    }
    let span = place.work.span;
    if snapshot.wish_of(person).is_some_and(|wish| wish.crews.contains(&place.shift.crew)) {
        all.push(Reason::Wished { crew: place.shift.crew });
    }
    let can = |row: &Availability| row.kind == Can::Can && row.when.span().overlap(span) == span.minutes();
    if snapshot.availability_of(person).any(can) {
        all.push(Reason::SaysCan);
    }
    let there = |other: PersonId| {
        snapshot
            .needs_of(place.shift.id)
            .any(|need| snapshot.assignments_to(need.id).any(|row| row.person == other && row.counts()))
    };
    let friends = snapshot.pairs_of(person).filter(|pair| pair.kind == PairKind::Together);
    if let Some(other) = friends.filter_map(|pair| pair.other_of(person)).find(|other| there(*other)) {
        all.push(Reason::With { other });
    }
    all.push(Reason::HoursSoFar { minutes: minutes(has), average: place.average });
    if has.iter().all(|other| other.span.overlap(place.whole_day) == 0 && other.span.overlap(span) == 0) {
        all.push(Reason::FreeAllDay { day: place.festival_day });
        let rest = has.iter().filter(|other| other.span.to <= span.from).map(|other| span.from.0 - other.span.to.0).min();
        if let Some(minutes) = rest.filter(|minutes| (WELL_RESTED..TWO_DAYS).contains(minutes)) {
            all.push(Reason::Rested { minutes });
        }
    }
    all
}
