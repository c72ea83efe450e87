//! Carries a change of one shift over to others of its series.

use chrono::{Duration, NaiveDateTime};

use super::super::super::edit::{Edit, Op};
use super::super::super::id::{Ids, ShiftId};
use super::super::super::record::Table;
use super::super::super::shift::{Need, Shift};
use super::super::super::snapshot::Snapshot;
use super::super::super::time::{Minute, Pick, TimeError, When, Zone};
use super::super::parts::Follow;
use super::super::{Cannot, find, needs, shifts, words};
use super::change::{name, number};
use super::{Which, members};

/// An edit of one shift, made to others of its series too, as one edit. Beginning and end go as far on the wall clock as
/// they did for this one. A need of the same task changes in what changed here, and one that is new here is new there; one
/// that goes takes those on it off. Title and note become the same; crew and place where they were the same before. Who is
/// put on or off this shift is nobody else's business.
///
/// An edit that means nothing to the others is handed back as it was.
///
/// # Errors
/// A shift that is not there; a time that the clock never shows on one of the days, or shows twice;
/// [`Cannot::WouldFallOut`] when nothing is left of somebody's part.
pub fn spread(snapshot: &Snapshot, ids: &mut Ids, id: ShiftId, which: Which, edit: Edit) -> Result<Edit, Cannot> {
    let old = find(&snapshot.shifts, id)?;
    let others: Vec<&Shift> = members(snapshot, id, which)?.into_iter().filter(|shift| shift.id != id).collect();
    if others.is_empty() {
        return Ok(edit);
    }
    let mut after = snapshot.clone();
    after.apply(&edit).map_err(|_| Cannot::NotFound { table: Table::Shift })?;
    let new = find(&after.shifts, id)?;
    let mut all = Edit { op: edit.op.clone(), writes: edit.writes.clone() };
    let mut changed = 1;
    for other in others {
        let before = all.writes.len();
        row(snapshot, old, new, other, &mut all)?;
        need_rows(snapshot, &after, ids, (id, other.id), &mut all)?;
        changed += usize::from(all.writes.len() > before);
    }
    if changed == 1 {
        return Ok(edit);
    }
    all.op = Op::ChangeShifts { name: name(snapshot, old), count: number(changed) };
    Ok(all)
}

/// The change of a shift's own row, and of its people's parts.
fn row(snapshot: &Snapshot, old: &Shift, new: &Shift, other: &Shift, edit: &mut Edit) -> Result<(), Cannot> {
    let mut row = other.clone();
    if new.crew != old.crew && other.crew == old.crew {
        row.crew = new.crew;
    }
    if new.place != old.place && other.place == old.place {
        row.place = new.place;
    }
    if new.title != old.title {
        row.title.clone_from(&new.title);
    }
    if new.note != old.note {
        row.note.clone_from(&new.note);
    }
    let from_by = new.when.from_local - old.when.from_local;
    let to_by = new.when.to_local - old.when.to_local;
    if !from_by.is_zero() || !to_by.is_zero() {
        row.when = moved(&other.when, from_by, to_by)?;
    }
    let row = shifts::checked(snapshot, row)?;
    edit.update(other, &row);
    if row.when != other.when {
        // As with one shift alone: one end that goes is a stretch, both are a move.
        let follow = if from_by.is_zero() == to_by.is_zero() { Follow::Move } else { Follow::Stay };
        for (before, after) in shifts::followed(snapshot, other, &row.when, follow)? {
            edit.update(before, &after);
        }
    }
    Ok(())
}

/// The times so much further on the wall clock at each end.
fn moved(when: &When, from_by: Duration, to_by: Duration) -> Result<When, Cannot> {
    let end = |local: NaiveDateTime, at: Minute, by: Duration| -> Result<(NaiveDateTime, Minute), TimeError> {
        let local = local.checked_add_signed(by).ok_or(TimeError::Empty)?;
        Ok((local, instant(when.zone, local, Minute(at.0.saturating_add(by.num_minutes())))?))
    };
    let (from_local, from_at) = end(when.from_local, when.from_at, from_by)?;
    let (to_local, to_at) = end(when.to_local, when.to_at, to_by)?;
    if to_at <= from_at {
        return Err(TimeError::Empty.into());
    }
    Ok(When { from_local, to_local, zone: when.zone, from_at, to_at })
}

/// The instant of a time on the clock. Where it comes twice, it is the one as far away as the clock says.
fn instant(zone: Zone, local: NaiveDateTime, near: Minute) -> Result<Minute, TimeError> {
    if zone.local(near) == local { Ok(near) } else { zone.instant(local, Pick::Ask) }
}

/// The changes of needs.
fn need_rows(
    snapshot: &Snapshot,
    after: &Snapshot,
    ids: &mut Ids,
    (this, other): (ShiftId, ShiftId),
    edit: &mut Edit,
) -> Result<(), Cannot> {
    for old in snapshot.needs_of(this) {
        let new = after.needs.get(old.id);
        let Some(there) = counterpart(snapshot, old, other).filter(|_| new != Some(old)) else { continue };
        if let Some(new) = new {
            edit.update(there, &needs::checked(snapshot, like(old, new, there))?);
        } else {
            snapshot.assignments_to(there.id).for_each(|row| edit.delete(row));
            edit.delete(there);
        }
    }
    for new in after.needs_of(this).filter(|need| snapshot.needs.get(need.id).is_none()) {
        edit.insert(&Need { id: ids.next(), shift: other, ..new.clone() });
    }
    Ok(())
}

/// The need of another shift with the same task; where there are several, the one of the same number.
fn counterpart<'a>(snapshot: &'a Snapshot, need: &Need, other: ShiftId) -> Option<&'a Need> {
    let task = words::folded(&need.task);
    let same = |row: &&Need| words::folded(&row.task) == task;
    let nth = snapshot.needs_of(need.shift).filter(same).position(|row| row.id == need.id)?;
    snapshot.needs_of(other).filter(same).nth(nth)
}

/// A need changed in what changed from one to the other; the least and the most give way to the number that is wanted.
fn like(old: &Need, new: &Need, there: &Need) -> Need {
    let mut row = there.clone();
    if new.task != old.task {
        row.task.clone_from(&new.task);
    }
    if new.target != old.target {
        row.target = new.target;
    }
    if new.min != old.min {
        row.min = new.min;
    }
    if new.max != old.max {
        row.max = new.max;
    }
    if new.competences != old.competences {
        row.competences.clone_from(&new.competences);
    }
    if new.min_age != old.min_age {
        row.min_age = new.min_age;
    }
    row.min = row.min.min(row.target);
    row.max = row.max.map(|max| max.max(row.target));
    row
}
