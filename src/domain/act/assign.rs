//! Putting people on shifts. Whether it is wise is for the rules to say; here is refused what cannot be: the same person
//! twice at once on one shift, and more than there is room for.

use super::super::edit::{Edit, Op};
use super::super::id::{AssignmentId, Ids, NeedId, PersonId};
use super::super::people::Person;
use super::super::qualified::learns;
use super::super::record::Table;
use super::super::shift::{Assignment, AssignmentState, Need, Shift};
use super::super::snapshot::Snapshot;
use super::super::time::{Minute, Span, TimeError, When};
use super::{Cannot, done, find, needs, parts, words};

/// That a leader goes on in spite of warnings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// Why, in the leader's words.
    pub reason: String,
    /// The marks of the breaches that were shown; see [`crate::domain::rules::Breach::mark`].
    pub codes: Vec<String>,
}

/// Puts a person on a need, for the whole shift or a part of it (UTC minutes).
///
/// # Errors
/// A person or need that is not there, a part outside the shift, [`Cannot::OnShiftAlready`], [`Cannot::Full`], warnings
/// passed over without a reason.
pub fn assign(
    snapshot: &Snapshot,
    ids: &mut Ids,
    person: PersonId,
    need: NeedId,
    part: Option<Span>,
    over: Option<&Override>,
) -> Result<Edit, Cannot> {
    let who = find(&snapshot.people, person)?;
    let (need, shift) = needed(snapshot, need)?;
    let (from_at, to_at) = parts::within(shift.when.span(), part)?;
    let (override_reason, overridden) = reason(over)?;
    let row = Assignment { from_at, to_at, override_reason, overridden, ..Assignment::new(ids.next(), need.id, person) };
    fits(snapshot, &row, who, need, shift)?;
    let mut edit = Edit::new(assigned(snapshot, &row, who, shift));
    edit.insert(&row);
    Ok(edit)
}

/// Takes a person off a shift.
///
/// # Errors
/// An assignment that is not there.
pub fn unassign(snapshot: &Snapshot, id: AssignmentId) -> Result<Edit, Cannot> {
    let row = find(&snapshot.assignments, id)?;
    let person = find(&snapshot.people, row.person)?.name();
    let (_, shift) = needed(snapshot, row.need)?;
    let when = When::from_span(shift.when.zone, row.span(shift.when.span()));
    let op = Op::Unassign { person, shift: snapshot.shift_name(shift), from: when.from_local, to: when.to_local };
    let mut edit = Edit::new(op);
    edit.delete(row);
    Ok(edit)
}

/// Moves a person from one need to another. On the same shift a part is kept; on another shift they are on the whole of
/// it, as planned. Reasons given before no longer hold: `over` is for the new place.
///
/// # Errors
/// As [`assign`], and an assignment that is not there.
pub fn move_assignment(snapshot: &Snapshot, id: AssignmentId, to: NeedId, over: Option<&Override>) -> Result<Edit, Cannot> {
    let old = find(&snapshot.assignments, id)?;
    if old.need == to {
        return Err(Cannot::NothingToDo);
    }
    let (was, _) = needed(snapshot, old.need)?;
    let (need, shift) = needed(snapshot, to)?;
    let (override_reason, overridden) = reason(over)?;
    let mut new = Assignment { need: to, override_reason, overridden, ..old.clone() };
    if was.shift != need.shift {
        (new.from_at, new.to_at, new.state) = (None, None, AssignmentState::Planned);
    }
    change(snapshot, old, &new, need, shift)
}

/// Puts a person on another part of the same shift (UTC minutes); none is the whole shift.
///
/// # Errors
/// As [`assign`], and an assignment that is not there.
pub fn set_part(snapshot: &Snapshot, id: AssignmentId, part: Option<Span>) -> Result<Edit, Cannot> {
    let old = find(&snapshot.assignments, id)?;
    let (need, shift) = needed(snapshot, old.need)?;
    let (from_at, to_at) = parts::within(shift.when.span(), part)?;
    change(snapshot, old, &Assignment { from_at, to_at, ..old.clone() }, need, shift)
}

/// Says how it stands: only thought of, asked, has said yes, was there, was not there. Who comes on standby is called after
/// those who are on it already.
///
/// # Errors
/// An assignment that is not there; [`Cannot::Full`] when it counts again and the room was given away.
pub fn set_state(snapshot: &Snapshot, id: AssignmentId, state: AssignmentState) -> Result<Edit, Cannot> {
    let old = find(&snapshot.assignments, id)?;
    let who = find(&snapshot.people, old.person)?;
    let (need, shift) = needed(snapshot, old.need)?;
    if state == old.state {
        return Err(Cannot::NothingToDo);
    }
    let on_standby = || snapshot.assignments_to(need.id).filter(|row| row.state == AssignmentState::Standby);
    let rank = (state == AssignmentState::Standby).then(|| on_standby().filter_map(|row| row.rank).max().unwrap_or(0) + 1);
    let new = Assignment { state, rank, ..old.clone() };
    if new.counts() && !old.counts() {
        fits(snapshot, &new, who, need, shift)?;
    }
    let when = When::from_span(shift.when.zone, old.span(shift.when.span()));
    let (person, shift) = (who.name(), snapshot.shift_name(shift));
    let mut edit = Edit::new(Op::State { person, shift, from: when.from_local, to: when.to_local, state });
    edit.update(old, &new);
    done(edit)
}

/// Says when the work came to begin and end (UTC minutes), where that was not as planned; none for as planned.
///
/// # Errors
/// An assignment that is not there, [`Cannot::Time`] for work without length.
pub fn set_actual(snapshot: &Snapshot, id: AssignmentId, from: Option<Minute>, to: Option<Minute>) -> Result<Edit, Cannot> {
    let old = find(&snapshot.assignments, id)?;
    let who = find(&snapshot.people, old.person)?;
    let (_, shift) = needed(snapshot, old.need)?;
    let planned = old.planned(shift.when.span());
    let (from, to) = (from.filter(|from| *from != planned.from), to.filter(|to| *to != planned.to));
    let new = Assignment { actual_from: from, actual_to: to, ..old.clone() };
    if new.span(shift.when.span()).minutes() <= 0 {
        return Err(TimeError::Empty.into());
    }
    let name = words::pair(&who.name(), &snapshot.shift_name(shift));
    let mut edit = Edit::new(Op::Change { table: Table::Assignment, name });
    edit.update(old, &new);
    done(edit)
}

/// Puts a person on standby for a need, after those who are on it already; they are called when somebody does not come.
///
/// # Errors
/// As [`assign`].
pub fn stand_by(snapshot: &Snapshot, ids: &mut Ids, person: PersonId, need: NeedId) -> Result<Edit, Cannot> {
    let who = find(&snapshot.people, person)?;
    let (need, shift) = needed(snapshot, need)?;
    let last =
        snapshot.assignments_to(need.id).filter(|row| row.state == AssignmentState::Standby).filter_map(|row| row.rank).max();
    let fresh = Assignment::new(ids.next(), need.id, person);
    let row = Assignment { state: AssignmentState::Standby, rank: Some(last.unwrap_or(0) + 1), ..fresh };
    fits(snapshot, &row, who, need, shift)?;
    let when = shift.when;
    let (person, shift) = (who.name(), snapshot.shift_name(shift));
    let mut edit = Edit::new(Op::State { person, shift, from: when.from_local, to: when.to_local, state: row.state });
    edit.insert(&row);
    Ok(edit)
}

/// Gives, or changes, the reason for going on in spite of warnings; for an assignment that a later change brought into
/// conflict.
///
/// # Errors
/// An assignment that is not there, codes without a reason.
pub fn set_override(snapshot: &Snapshot, id: AssignmentId, over: Option<&Override>) -> Result<Edit, Cannot> {
    let old = find(&snapshot.assignments, id)?;
    let who = find(&snapshot.people, old.person)?;
    let (_, shift) = needed(snapshot, old.need)?;
    let (override_reason, overridden) = reason(over)?;
    let name = words::pair(&who.name(), &snapshot.shift_name(shift));
    let mut edit = Edit::new(Op::Change { table: Table::Assignment, name });
    edit.update(old, &Assignment { override_reason, overridden, ..old.clone() });
    done(edit)
}

/// How many more a need has room for over a stretch of time (UTC minutes); none for no limit.
pub fn room(snapshot: &Snapshot, need: &Need, span: Span) -> Option<i64> {
    let peak = peak(snapshot, need, span, None);
    need.max.map(|max| (max - peak).max(0))
}

fn change(snapshot: &Snapshot, old: &Assignment, new: &Assignment, need: &Need, shift: &Shift) -> Result<Edit, Cannot> {
    let who = find(&snapshot.people, old.person)?;
    fits(snapshot, new, who, need, shift)?;
    let mut edit = Edit::new(assigned(snapshot, new, who, shift));
    edit.update(old, new);
    done(edit)
}

fn assigned(snapshot: &Snapshot, row: &Assignment, who: &Person, shift: &Shift) -> Op {
    let when = When::from_span(shift.when.zone, row.span(shift.when.span()));
    Op::Assign { person: who.name(), shift: snapshot.shift_name(shift), from: when.from_local, to: when.to_local }
}

fn needed(snapshot: &Snapshot, need: NeedId) -> Result<(&Need, &Shift), Cannot> {
    let need = find(&snapshot.needs, need)?;
    Ok((need, find(&snapshot.shifts, need.shift)?))
}

fn reason(over: Option<&Override>) -> Result<(String, Vec<String>), Cannot> {
    let Some(over) = over else { return Ok((String::new(), Vec::new())) };
    let reason = words::note(&over.reason);
    if reason.is_empty() && !over.codes.is_empty() {
        return Err(Cannot::NoReason);
    }
    Ok((reason, over.codes.clone()))
}

/// Refuses the same person twice at once on the shift, and one more than the need has room for.
fn fits(snapshot: &Snapshot, row: &Assignment, who: &Person, need: &Need, shift: &Shift) -> Result<(), Cannot> {
    let whole = shift.when.span();
    let span = row.span(whole);
    let twice = snapshot
        .needs_of(shift.id)
        .flat_map(|need| snapshot.assignments_to(need.id))
        .any(|other| other.id != row.id && other.person == row.person && other.span(whole).overlap(span) > 0);
    if twice {
        return Err(Cannot::OnShiftAlready { person: who.name(), shift: snapshot.shift_name(shift) });
    }
    match need.max {
        Some(max)
            if row.counts() && !learns(snapshot, row.person, need, shift) && peak(snapshot, need, span, Some(row.id)) >= max =>
        {
            Err(Cannot::Full { shift: needs::name(snapshot, need), max })
        }
        _ => Ok(()),
    }
}

/// The most people on a need at once within a stretch: it can only be reached where somebody begins, or at its start.
fn peak(snapshot: &Snapshot, need: &Need, span: Span, except: Option<AssignmentId>) -> i64 {
    let Some(shift) = snapshot.shifts.get(need.shift) else { return 0 };
    let others: Vec<Span> = snapshot
        .assignments_to(need.id)
        .filter(|row| Some(row.id) != except && row.counts() && !learns(snapshot, row.person, need, shift))
        .filter_map(|row| row.span(shift.when.span()).intersect(span))
        .collect();
    let at_once = |start: &Span| others.iter().filter(|other| other.from <= start.from && start.from < other.to).count();
    others.iter().map(at_once).max().and_then(|count| i64::try_from(count).ok()).unwrap_or(0)
}
