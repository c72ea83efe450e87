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
mod breach;
mod preset;
mod roster;

use std::collections::BTreeMap;

pub use alone::{night_minutes, turns, weighed_minutes};
pub use breach::{Breach, Law, Refusal, Severity};
pub use preset::{Belongs, Group, Limits, Night, Rules};

use super::id::{AssignmentId, PersonId};
use super::people::Person;
use super::shift::{Assignment, Need};
use super::snapshot::Snapshot;
use super::time::{Span, Zone};
use roster::{Ground, Piece};

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
    /// Whether a reason has been given for every breach in it; hints need none.
    pub fn is_accepted(&self, assignment: &Assignment) -> bool {
        self.breaches
            .iter()
            .filter(|breach| breach.needs_reason())
            .all(|breach| assignment.overridden.iter().any(|code| code == breach.code()))
    }

    /// The gravest of it.
    pub fn severity(&self) -> Severity {
        self.breaches.iter().map(Breach::severity).max().unwrap_or(Severity::Hint)
    }
}

fn ground<'a>(snapshot: &Snapshot, rules: &'a Rules, person: &'a Person) -> Ground<'a> {
    let (zone, cut) = snapshot.festival().map_or((Zone::default(), 360), |festival| (festival.zone, festival.day_cut));
    Ground { rules, zone, cut, person }
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
    let ground = ground(snapshot, rules, person);
    let mut pieces = roster::pieces(snapshot, person.id, ignoring);
    let before = roster::working_days(&ground, &pieces).1;
    let short_before: Vec<_> = before.iter().filter_map(|rest| ids(&pieces, *rest)).collect();
    let place = snapshot.shifts.get(need.shift).and_then(|shift| shift.place);
    let at = pieces.partition_point(|piece| (piece.span.from, piece.span.to) <= (span.from, span.to));
    pieces.insert(at, Piece { id: None, span, place });

    let mut breaches = roster::judge(&ground, &pieces, Some(at)).into_iter().nth(at).unwrap_or_default();
    for rest in roster::working_days(&ground, &pieces).1 {
        let Some((after, before)) = ids(&pieces, rest).filter(|pair| !short_before.contains(pair)) else { continue };
        let Some(law) = pieces.get(rest.before).and_then(|piece| ground.rest_law(piece.span.from)) else { continue };
        breaches.push(Breach::Rest { after: Some(after), before: Some(before), has: rest.has, needs: rest.needs, law });
    }
    alone(snapshot, &ground, need, span, &mut breaches);
    Ok(breaches)
}

/// The two pieces a rest lies between, when both are on the roster.
fn ids(pieces: &[Piece], rest: roster::ShortRest) -> Option<(AssignmentId, AssignmentId)> {
    Some((pieces.get(rest.after)?.id?, pieces.get(rest.before)?.id?))
}

fn alone(snapshot: &Snapshot, ground: &Ground<'_>, need: &Need, span: Span, into: &mut Vec<Breach>) {
    alone::age(ground.zone, ground.person, need, span, into);
    alone::night(ground.rules, ground.zone, ground.person, span, into);
    alone::competences(snapshot, ground.zone, ground.person, need, span, into);
}

/// All that is wrong on the whole roster, in the order of the work. Only those who are to be there, or were, are judged.
pub fn check_all(snapshot: &Snapshot, rules: &Rules) -> Vec<Finding> {
    let mut found = BTreeMap::new();
    for person in snapshot.people.iter() {
        let pieces = roster::pieces(snapshot, person.id, None);
        if pieces.is_empty() {
            continue;
        }
        let ground = ground(snapshot, rules, person);
        for (piece, mut breaches) in pieces.iter().zip(roster::judge(&ground, &pieces, None)) {
            let Some(assignment) = piece.id else { continue };
            let Some((need, _)) = snapshot.assignments.get(assignment).and_then(|row| snapshot.work(row)) else { continue };
            alone(snapshot, &ground, need, piece.span, &mut breaches);
            if !breaches.is_empty() {
                let _ = found.insert((piece.span.from, assignment), Finding { assignment, person: person.id, breaches });
            }
        }
    }
    found.into_values().collect()
}
