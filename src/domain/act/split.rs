//! Splitting a shift in two. Who works on both sides of the cut is on both shifts afterwards.

use chrono::{Days, NaiveTime};

use super::super::edit::{Edit, Op};
use super::super::id::{Ids, NeedId, ShiftId};
use super::super::shift::{Assignment, Need, Shift};
use super::super::snapshot::Snapshot;
use super::super::time::{Minute, Pick, Resolved, Span, TimeError, When};
use super::{Cannot, find, parts};

/// Splits a shift at an instant. The shift keeps what comes before; a new one of the same series, with the same needs, takes
/// what comes after. People follow into the part they work; who works in both is on both, as things stand with them, but
/// without the reasons that were given for the whole.
///
/// # Errors
/// A shift that is not there; [`Cannot::SplitOutside`] when the instant is not within it.
pub fn split(snapshot: &Snapshot, ids: &mut Ids, id: ShiftId, at: Minute) -> Result<Edit, Cannot> {
    let old = find(&snapshot.shifts, id)?;
    if at <= old.when.from_at || at >= old.when.to_at {
        return Err(Cannot::SplitOutside);
    }
    let local = old.when.zone.local(at);
    let first = Shift { when: When { to_local: local, to_at: at, ..old.when }, ..old.clone() };
    let second = Shift { id: ids.next(), when: When { from_local: local, from_at: at, ..old.when }, ..old.clone() };
    let mut edit = Edit::new(Op::SplitShift { shift: snapshot.shift_name(old), at: local });
    edit.update(old, &first);
    edit.insert(&second);
    for need in snapshot.needs_of(id) {
        let copied = Need { id: ids.next(), shift: second.id, ..need.clone() };
        edit.insert(&copied);
        for row in snapshot.assignments_to(need.id) {
            let (before, after) = halves(ids, row, (&old.when, &first.when, &second.when), copied.id);
            match (before, after) {
                (Some(before), Some(after)) => {
                    edit.update(row, &before);
                    edit.insert(&after);
                }
                (Some(only), None) | (None, Some(only)) => edit.update(row, &only),
                (None, None) => {}
            }
        }
    }
    Ok(edit)
}

/// What is left of an assignment on either side of the cut. Where it is known when somebody really came and went, that says
/// on which side they were.
fn halves(
    ids: &mut Ids,
    row: &Assignment,
    (whole, first, second): (&When, &When, &When),
    to: NeedId,
) -> (Option<Assignment>, Option<Assignment>) {
    let cut = first.to_at;
    let planned = row.planned(whole.span());
    let inside = |part: &When| planned.intersect(part.span());
    let left_before = row.actual_to.is_some_and(|at| at <= cut);
    let came_after = row.actual_from.is_some_and(|at| at >= cut);
    let (was, goes_on) = match (inside(first), inside(second)) {
        (Some(was), Some(_)) if left_before => (Some(was), None),
        (Some(_), Some(goes_on)) if came_after => (None, Some(goes_on)),
        both => both,
    };
    let part = |part: Span, of: &When| parts::within(of.span(), Some(part)).unwrap_or_default();
    let before = was.map(|span| {
        let (from_at, to_at) = part(span, first);
        let ends = row.actual_to.filter(|at| goes_on.is_none() || *at < cut);
        Assignment { from_at, to_at, actual_to: ends, ..row.clone() }
    });
    let after = goes_on.map(|span| {
        let (from_at, to_at) = part(span, second);
        let began = row.actual_from.filter(|at| was.is_none() || *at > cut);
        let moved = Assignment { need: to, from_at, to_at, actual_from: began, ..row.clone() };
        match was {
            // The same work under another shift keeps its reason; the rest of it asks for its own.
            None => moved,
            Some(_) => Assignment { id: ids.next(), override_reason: String::new(), overridden: Vec::new(), ..moved },
        }
    });
    (before, after)
}

/// The middle of a shift, to the next quarter of an hour where there is one within it; for offering it.
pub fn middle(when: &When) -> Minute {
    let middle = when.from_at.0 + when.minutes() / 2;
    let quarter = (middle + 7).div_euclid(15) * 15;
    Minute(if quarter > when.from_at.0 && quarter < when.to_at.0 { quarter } else { middle })
}

/// The instant within a shift at which the clock shows that time; where it shows it twice, `pick` says which is meant.
///
/// # Errors
/// [`Cannot::SplitOutside`] when the clock shows it at no time within the shift; [`TimeError::Twice`] when it shows it twice
/// there and `pick` is to ask, [`TimeError::Never`] when it jumps over it there.
pub fn at_clock(when: &When, time: NaiveTime, pick: Pick) -> Result<Minute, Cannot> {
    let inside = |at: &Minute| when.from_at < *at && *at < when.to_at;
    let first = when.from_local.date();
    for days in 0..=u64::try_from((when.to_local.date() - first).num_days()).unwrap_or(0) {
        let Some(local) = first.checked_add_days(Days::new(days)).map(|day| day.and_time(time)) else { break };
        let earlier = when.zone.instant(local, Pick::Earlier).ok().filter(inside);
        let later = when.zone.instant(local, Pick::Later).ok().filter(inside);
        match (earlier, later) {
            (Some(one), Some(other)) if one != other && pick == Pick::Ask => return Err(TimeError::Twice(local).into()),
            (Some(_), Some(other)) if pick == Pick::Later => return Ok(other),
            (Some(at), _) | (None, Some(at)) => return Ok(at),
            (None, None) if when.zone.resolve(local) == Resolved::Never && inside(&when.zone.instant_lenient(local)) => {
                return Err(TimeError::Never(local).into());
            }
            (None, None) => {}
        }
    }
    Err(Cannot::SplitOutside)
}
