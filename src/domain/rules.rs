//! The rules: what speaks against a person on a shift. A rule warns with every reason at once; a leader may go on with a
//! reason of their own. Only a few things are refused outright.
//!
//! Everything is judged on instants and on the clock of the festival's zone, at the time of the work.
//!
//! A *working day* is what lies between two rests. Walking through a person's work from the first to the last, the next
//! piece belongs to the same working day when
//! - no time lies between them; or
//! - it ends within 24 hours less the rest needed, counted from the beginning of the working day (so that the rest still
//!   fits into those 24 hours); or
//! - the working day and the piece both begin on the same date, and not before the festival's day cut: a long afternoon off
//!   between rigging and the bar is a pause, not a night.
//!
//! Otherwise the piece begins a new working day, and the time before it is a *rest*. A rest shorter than needed is a
//! breach: out of the bar at 02:00 and back at 08:00 is six hours where eleven are needed.

mod alone;
mod beside;
mod breach;
pub mod own;
mod preset;
mod roster;
mod shift;
mod stretch;

pub use alone::{night_minutes, turns, weighed_minutes};
pub use breach::{Breach, Law, Most, Refusal, Severity};
pub use own::Rule;
pub use preset::{Belongs, Group, Limits, Manning, Night, Rules};
pub use shift::{Lack, Lacking, lacking};

use super::id::{AssignmentId, PersonId};
use super::shift::{Assignment, Need};
use super::snapshot::Snapshot;
use super::time::{Minute, Span, Zone};
pub(super) use roster::{Base, Ground, Piece, everyone, pieces, rests};
pub(super) use stretch::nights_worked;

/// What is wrong with one assignment that is on the roster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which.
    pub assignment: AssignmentId,
    /// Whose it is.
    pub person: PersonId,
    /// All that is wrong, hints too; never empty.
    pub breaches: Vec<Breach>,
}

impl Finding {
    /// Whether a reason was given at this assignment itself for every breach in it; hints need none. Who asks what is left
    /// to do asks [`Finding::open`].
    pub fn is_accepted(&self, assignment: &Assignment) -> bool {
        self.breaches.iter().filter(|breach| breach.needs_reason()).all(|breach| breach.is_marked(&assignment.overridden))
    }

    /// Whether nothing is [`Finding::open`].
    pub fn is_settled(&self, snapshot: &Snapshot) -> bool {
        self.open(snapshot).next().is_none()
    }

    /// The breaches no reason has been given for. What two shifts have in common, such as a clash, or several, such as the
    /// hours of a day, is accepted when a reason was given at one of them.
    pub fn open<'a>(&'a self, snapshot: &'a Snapshot) -> impl Iterator<Item = &'a Breach> {
        self.breaches.iter().filter(|breach| breach.needs_reason() && self.reason(snapshot, breach).is_none())
    }

    /// Why a leader went on in spite of one of its breaches, in the leader's words; none when no reason was given. What two
    /// shifts have in common, such as a clash, or several, such as the hours of a day, may have it at any of them.
    pub fn reason<'a>(&self, snapshot: &'a Snapshot, breach: &Breach) -> Option<&'a str> {
        let at = |id: AssignmentId| {
            // Seen from the other end, a clash is with this one.
            let from_there = match breach {
                Breach::Overlap { other, minutes } if *other == id => Breach::Overlap { other: self.assignment, minutes: *minutes },
                _ => breach.clone(),
            };
            snapshot.assignments.get(id).filter(|row| from_there.is_marked(&row.overridden))
        };
        let within = |span: Span| {
            let near = |id| snapshot.assignment_span(id).is_some_and(|other| other.overlap(span) > 0);
            snapshot.assignments_of(self.person).filter(|row| row.counts() && near(row.id)).find_map(|row| at(row.id))
        };
        let found = at(self.assignment).or_else(|| match breach {
            Breach::Overlap { other, .. } => at(*other),
            Breach::Rest { after, before, .. } => after.iter().chain(before).find_map(|id| at(*id)),
            Breach::DayHours { span, .. } => within(*span),
            Breach::WeekHours { from, .. } | Breach::WeekRest { from, .. } => {
                within(Span::new(*from, Minute(from.0 + roster::WEEK)))
            }
            Breach::Run { from, minutes, .. } => within(Span::new(*from, Minute(from.0 + minutes))),
            Breach::OverWish { .. } => snapshot.assignments_of(self.person).filter(|row| row.counts()).find_map(|row| at(row.id)),
            Breach::Apart { other, .. } => {
                let shift = snapshot.assignments.get(self.assignment).and_then(|row| snapshot.needs.get(row.need))?.shift;
                let theirs = Breach::Apart { other: self.person, minutes: 0 };
                let on_it = |row: &Assignment| snapshot.needs.get(row.need).is_some_and(|need| need.shift == shift);
                let there = |row: &&Assignment| row.counts() && on_it(row);
                snapshot.assignments_of(*other).filter(there).find(|row| theirs.is_marked(&row.overridden))
            }
            _ => None,
        });
        found.map(|row| row.override_reason.as_str())
    }

    /// The gravest of it.
    pub fn severity(&self) -> Severity {
        self.breaches.iter().map(Breach::severity).max().unwrap_or(Severity::Hint)
    }
}

/// The zone and the day cut of the festival.
pub(super) fn clock(snapshot: &Snapshot) -> (Zone, i64) {
    snapshot.festival().map_or((Zone::default(), 360), |festival| (festival.zone, festival.day_cut))
}

/// Whether a person can be put on a need at all. An assignment that is being moved is not in its own way.
///
/// # Errors
/// The [`Refusal`]; a person already on the shift, in whatever state, is not put on it again.
pub fn check_assign(
    snapshot: &Snapshot,
    person: PersonId,
    need: &Need,
    span: Span,
    ignoring: Option<AssignmentId>,
) -> Result<(), Refusal> {
    if snapshot.people.get(person).is_none() {
        return Err(Refusal::NoPerson);
    }
    if snapshot.shifts.get(need.shift).is_none() {
        return Err(Refusal::NoShift);
    }
    if span.minutes() <= 0 {
        return Err(Refusal::Empty);
    }
    let on_it = snapshot
        .assignments_of(person)
        .filter(|row| Some(row.id) != ignoring)
        .find(|row| snapshot.needs.get(row.need).is_some_and(|other| other.shift == need.shift));
    match on_it {
        Some(row) => Err(Refusal::Twice { shift: need.shift, assignment: row.id }),
        None => Ok(()),
    }
}

/// All that speaks against putting a person on a need for a span: what is wrong with that work, and rests between other
/// work that become too short because of it. An assignment that is being moved or replaced is left out of account.
///
/// # Errors
/// The [`Refusal`], when it cannot be done at all.
pub fn check(
    snapshot: &Snapshot,
    rules: &Rules,
    person: PersonId,
    need: &Need,
    span: Span,
    ignoring: Option<AssignmentId>,
) -> Result<Vec<Breach>, Refusal> {
    check_assign(snapshot, person, need, span, ignoring)?;
    let person = snapshot.people.get(person).ok_or(Refusal::NoPerson)?;
    let shift = snapshot.shifts.get(need.shift).ok_or(Refusal::NoShift)?;
    let ground = Base::new(snapshot, rules).of(person);
    let has = pieces(snapshot, ground.zone, person.id, ignoring);
    Ok(against(&ground, &has, need, Piece::new(ground.zone, None, need.id, span, shift)))
}

/// All that speaks against one more piece of work beside what a person has.
pub(super) fn against(ground: &Ground<'_>, has: &[Piece], need: &Need, new: Piece) -> Vec<Breach> {
    let at = has.partition_point(|piece| (piece.span.from, piece.span.to) <= (new.span.from, new.span.to));
    let mut pieces = Vec::with_capacity(has.len() + 1);
    pieces.extend_from_slice(has);
    pieces.insert(at, new);
    let (all, rests) = roster::judge(ground, &pieces, Some(at));
    let mut breaches = all.into_iter().nth(at).unwrap_or_default();

    let others: Vec<_> = rests.into_iter().filter(|rest| ids(&pieces, *rest).is_some()).collect();
    if !others.is_empty() {
        let short_before: Vec<_> = roster::working_days(ground, has).1.iter().filter_map(|rest| ids(has, *rest)).collect();
        for rest in others {
            let Some((after, before)) = ids(&pieces, rest).filter(|pair| !short_before.contains(pair)) else { continue };
            let Some(law) = pieces.get(rest.before).and_then(|piece| ground.rest_law(piece)) else { continue };
            breaches.push(Breach::Rest { after: Some(after), before: Some(before), has: rest.has, needs: rest.needs, law });
        }
    }
    alone(ground, need, &new, &mut breaches);
    gravest_first(&mut breaches);
    breaches
}

/// Hints come last.
fn gravest_first(breaches: &mut [Breach]) {
    breaches.sort_by_key(|breach| std::cmp::Reverse(breach.severity()));
}

/// The two pieces a rest lies between, when both are on the roster.
fn ids(pieces: &[Piece], rest: roster::ShortRest) -> Option<(AssignmentId, AssignmentId)> {
    Some((pieces.get(rest.after)?.id?, pieces.get(rest.before)?.id?))
}

fn alone(ground: &Ground<'_>, need: &Need, piece: &Piece, into: &mut Vec<Breach>) {
    let (zone, person, span) = (ground.zone, ground.person, piece.span);
    alone::age(zone, person, need, span, into);
    alone::night(ground.rules, zone, person, piece.crew, span, into);
    alone::competences(ground.data, zone, person, need, span, into);
    beside::courses(ground, span, into);
    if ground.says {
        beside::availability(ground, span, into);
    }
    if ground.paired {
        beside::pairs(ground, piece, into);
    }
}

/// All that is wrong on the whole roster, in the order of the work. Only those who are to be there, or were, are judged.
pub fn check_all(snapshot: &Snapshot, rules: &Rules) -> Vec<Finding> {
    let base = Base::new(snapshot, rules);
    let mut found = Vec::new();
    for (person, pieces) in everyone(snapshot, base.zone) {
        let Some(person) = snapshot.people.get(person) else { continue };
        let ground = base.of(person);
        for (piece, mut breaches) in pieces.iter().zip(roster::judge(&ground, &pieces, None).0) {
            let Some(assignment) = piece.id else { continue };
            let Some(need) = snapshot.needs.get(piece.need) else { continue };
            alone(&ground, need, piece, &mut breaches);
            if !breaches.is_empty() {
                gravest_first(&mut breaches);
                found.push((piece.span.from, Finding { assignment, person: person.id, breaches }));
            }
        }
    }
    found.sort_by_key(|(from, finding)| (*from, finding.assignment));
    found.into_iter().map(|(_, finding)| finding).collect()
}
