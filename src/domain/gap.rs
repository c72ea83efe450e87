//! The gap between what the roster asks for and what people have learnt, seen both ways: who lacks what before which shift,
//! and for a hole that only trained people can fill, which course before it has room and who is free for both.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::candidates::{Candidate, candidates};
use super::course::{places, sessions_of, shifts_during};
use super::coverage::coverage;
use super::id::{AssignmentId, CompetenceId, NeedId, PersonId, ProgrammeId, SessionId, ShiftId};
use super::progress::progress;
use super::qualified;
use super::rules::{Breach, Rules};
use super::shift::Need;
use super::snapshot::Snapshot;
use super::time::{Minute, Span};
use super::training::Session;

/// Somebody who is on a shift without a competence that it asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lacking {
    /// Who.
    pub person: PersonId,
    /// On what.
    pub assignment: AssignmentId,
    /// Which shift.
    pub shift: ShiftId,
    /// When they are on it.
    pub span: Span,
    /// What they lack.
    pub competence: CompetenceId,
    /// The last day they had it, when it has run out by then.
    pub ran_out: Option<NaiveDate>,
    /// Whether they are in training for it.
    pub training: bool,
    /// A programme that gives it which they follow, if any.
    pub follows: Option<ProgrammeId>,
}

/// Who lacks what on shifts that are not over at a moment (UTC), the earliest shift first.
pub fn lacking(snapshot: &Snapshot, now: Minute) -> Vec<Lacking> {
    let zone = snapshot.zone();
    let mut all = Vec::new();
    for row in snapshot.assignments.iter().filter(|row| row.counts()) {
        let Some((need, shift)) = snapshot.work(row) else { continue };
        let span = row.planned(shift.when.span());
        if need.competences.is_empty() || span.to <= now {
            continue;
        }
        let (first, last) = days(span, |at| zone.local(at).date());
        for competence in need.competences.iter().copied() {
            if qualified::has(snapshot, row.person, competence, first, last) {
                continue;
            }
            let records = qualified::records(snapshot, row.person, competence).filter(|record| !record.training);
            all.push(Lacking {
                person: row.person,
                assignment: row.id,
                shift: shift.id,
                span,
                competence,
                ran_out: records.filter_map(|record| record.valid_to).filter(|to| *to < last).max(),
                training: qualified::in_training(snapshot, row.person, competence, first),
                follows: giving(snapshot, competence).find(|id| snapshot.programmes_of(row.person).any(|row| row.programme == *id)),
            });
        }
    }
    all.sort_by_key(|row| (row.span.from, row.shift, row.assignment));
    all
}

/// The first and the last day of a span.
fn days(span: Span, day: impl Fn(Minute) -> NaiveDate) -> (NaiveDate, NaiveDate) {
    (day(span.from), day(Minute(span.to.0.saturating_sub(1)).max(span.from)))
}

/// The programmes that give a competence, or one that includes it.
pub fn giving(snapshot: &Snapshot, competence: CompetenceId) -> impl Iterator<Item = ProgrammeId> {
    let gives = move |has| qualified::gives(snapshot, has, competence);
    snapshot.programmes.iter().filter(move |row| row.competence.is_some_and(gives)).map(|row| row.id)
}

/// A course that could help in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The programme.
    pub programme: ProgrammeId,
    /// The competence it gives.
    pub competence: CompetenceId,
    /// Its sessions that are still to come before the hole, earliest first.
    pub sessions: Vec<SessionId>,
    /// How many places it has; none for no limit.
    pub free: Option<i64>,
    /// Who is free for these sessions and for the hole, and lacks nothing but this competence: those of the crew first, then
    /// those with the fewest hours on the roster.
    pub people: Vec<PersonId>,
}

impl Offer {
    /// As many of them as are missing and as there are places for: whom to enrol.
    pub fn best(&self, missing: i64) -> Vec<PersonId> {
        let most = self.free.map_or(missing, |free| free.min(missing)).max(0);
        self.people.iter().copied().take(usize::try_from(most).unwrap_or(0)).collect()
    }
}

/// A hole that only trained people can fill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hole {
    /// The need.
    pub need: NeedId,
    /// When: the need's widest hole.
    pub span: Span,
    /// How many are missing then.
    pub missing: i64,
    /// How many could take it as they are: trained, and nothing speaks against.
    pub ready: usize,
    /// The courses that could help, the one that helps most first.
    pub offers: Vec<Offer>,
}

/// What could be done about a need with a hole, at a moment (UTC). None where nobody is missing, or where the need asks for
/// no competence.
pub fn hole(snapshot: &Snapshot, rules: &Rules, need: NeedId, now: Minute) -> Option<Hole> {
    let row = snapshot.needs.get(need)?;
    let hole = coverage(snapshot, row)?.widest()?;
    if row.competences.is_empty() {
        return None;
    }
    let found = candidates(snapshot, rules, row, hole.span);
    let ready = found.iter().filter(|one| one.is_clear()).count();
    let offers = offers(snapshot, row, hole.span, hole.missing, &found, now);
    Some(Hole { need, span: hole.span, missing: hole.missing, ready, offers })
}

/// The courses that could help at a need in a span where so many are missing, the one that helps most first, from who could
/// take it; `now` is an instant.
pub fn offers(snapshot: &Snapshot, need: &Need, span: Span, missing: i64, found: &[Candidate], now: Minute) -> Vec<Offer> {
    // Whom nothing but a competence keeps away, by which.
    let mut lack: BTreeMap<CompetenceId, Vec<(bool, i64, PersonId)>> = BTreeMap::new();
    for one in found {
        let mut against = one.breaches.iter().filter(|breach| breach.needs_reason());
        if let (Some(competence), None) = (against.next().and_then(about), against.next()) {
            let crew = snapshot.shifts.get(need.shift).map(|shift| shift.crew);
            let in_crew = snapshot.memberships_of(one.person).any(|member| Some(member.crew) == crew);
            lack.entry(competence).or_default().push((!in_crew, one.minutes_so_far, one.person));
        }
    }
    let mut offers = Vec::new();
    for (competence, mut people) in lack {
        people.sort_unstable();
        for programme in giving(snapshot, competence) {
            offers.extend(offer(snapshot, programme, competence, &people, now, span.from));
        }
    }
    offers.sort_by_key(|offer: &Offer| (std::cmp::Reverse(offer.best(missing).len()), offer.programme));
    offers
}

/// Every hole that only trained people can fill, earliest first.
pub fn holes(snapshot: &Snapshot, rules: &Rules, now: Minute) -> Vec<Hole> {
    let asks = snapshot.needs.iter().filter(|need| !need.competences.is_empty());
    let mut all: Vec<Hole> =
        asks.filter_map(|need| hole(snapshot, rules, need.id, now)).filter(|hole| hole.span.to > now).collect();
    all.sort_by_key(|hole| (hole.span.from, hole.need));
    all
}

/// The competence that a breach is about.
fn about(breach: &Breach) -> Option<CompetenceId> {
    match breach {
        Breach::CompetenceMissing { competence }
        | Breach::CompetenceExpired { competence, .. }
        | Breach::CompetenceNotYet { competence, .. } => Some(*competence),
        _ => None,
    }
}

/// What a programme could do before a moment; none when it has no session left, no place, or when what is left is not enough
/// to complete it.
fn offer(
    snapshot: &Snapshot,
    programme: ProgrammeId,
    competence: CompetenceId,
    people: &[(bool, i64, PersonId)],
    now: Minute,
    before: Minute,
) -> Option<Offer> {
    let left: Vec<&Session> =
        snapshot.sessions_of(programme).filter(|row| row.when.from_at >= now && row.when.to_at <= before).collect();
    let minutes: i64 = left.iter().map(|row| row.when.minutes()).sum();
    let free = places(snapshot, programme).free();
    if left.is_empty() {
        return None;
    }
    let placed = |person| snapshot.programmes_of(person).any(|row| row.programme == programme && row.waiting.is_none());
    let can = |person: PersonId| {
        let enough = progress(snapshot, programme, person).is_some_and(|row| row.lacks_minutes <= minutes);
        let renews = snapshot.programmes.get(programme).is_some_and(|row| row.renews);
        // A shorter course is of use to those alone who had it when it began.
        let had = !renews || {
            let day = left.first().map(|row| row.when.from_local.date());
            day.is_some_and(|day| qualified::has(snapshot, person, competence, day, day))
        };
        let busy = left.iter().any(|row| {
            let span = row.when.span();
            shifts_during(snapshot, person, span).next().is_some()
                || sessions_of(snapshot, person).any(|other| other.id != row.id && other.when.span().overlap(span) > 0)
                || cannot(snapshot, person, span)
        });
        let leads = left.iter().any(|row| row.led_by().any(|leader| leader == person));
        enough && had && !busy && !leads && !placed(person)
    };
    let people: Vec<PersonId> = people.iter().map(|(.., person)| *person).filter(|person| can(*person)).collect();
    (!people.is_empty() && free != Some(0)).then(|| Offer {
        programme,
        competence,
        sessions: left.iter().map(|row| row.id).collect(),
        free,
        people,
    })
}

fn cannot(snapshot: &Snapshot, person: PersonId, span: Span) -> bool {
    let no = |row: &super::availability::Availability| row.kind == super::availability::Can::Cannot;
    snapshot.availability_of(person).any(|row| no(row) && row.when.span().overlap(span) > 0)
}
