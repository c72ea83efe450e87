//! What if one more does not come: which shifts would fail, and who could step in.

use super::candidates::candidates;
use super::coverage::coverage;
use super::id::{NeedId, PersonId, ShiftId};
use super::rules::Rules;
use super::shift::{AssignmentState, Need};
use super::snapshot::Snapshot;
use super::time::Span;

/// A need that cannot go on when one of those on it stays away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fragile {
    /// Its shift.
    pub shift: ShiftId,
    /// Which.
    pub need: NeedId,
    /// How many are on it at the minute with the fewest.
    pub filled: i64,
    /// How many it cannot go on without.
    pub min: i64,
}

/// The needs that one absence would bring below their least, earliest first. What is below it already is a hole, not told
/// here.
pub fn fragile(data: &Snapshot) -> Vec<Fragile> {
    let mut all: Vec<(Span, Fragile)> = data
        .needs
        .iter()
        .filter_map(|need| {
            let span = data.shifts.get(need.shift)?.when.span();
            is_fragile(data, need).map(|fragile| (span, fragile))
        })
        .collect();
    all.sort_by_key(|(span, fragile)| (span.from, span.to, fragile.need));
    all.into_iter().map(|(_, fragile)| fragile).collect()
}

/// Whether one absence would bring a need below its least.
pub fn is_fragile(data: &Snapshot, need: &Need) -> Option<Fragile> {
    let covered = coverage(data, need)?;
    let fragile = need.min > 0 && covered.filled == need.min;
    fragile.then_some(Fragile { shift: need.shift, need: need.id, filled: covered.filled, min: need.min })
}

/// Who could step in on a need for all of its shift with nothing against it: those on standby for it first, in their
/// order, then the others, best first.
pub fn could_step_in(data: &Snapshot, rules: &Rules, need: &Need) -> Vec<PersonId> {
    let Some(shift) = data.shifts.get(need.shift) else { return Vec::new() };
    let mut standby: Vec<_> = data.assignments_to(need.id).filter(|row| row.state == AssignmentState::Standby).collect();
    standby.sort_by_key(|row| (row.rank.unwrap_or(i64::MAX), row.id));
    let mut all: Vec<PersonId> = standby.into_iter().map(|row| row.person).collect();
    all.extend(
        candidates(data, rules, need, shift.when.span())
            .into_iter()
            .filter(super::candidates::Candidate::is_clear)
            .map(|one| one.person),
    );
    all
}
