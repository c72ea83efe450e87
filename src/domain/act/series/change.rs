//! Which shifts of a series a change is for, and the changes that are made to them as a whole.

use std::collections::BTreeSet;

use super::super::super::edit::{Edit, Op};
use super::super::super::id::{Ids, SeriesId, ShiftId};
use super::super::super::record::Table;
use super::super::super::shift::{Series, Shift};
use super::super::super::snapshot::Snapshot;
use super::super::{Cannot, NeedDraft, done, find, shifts, words};

/// Which shifts of a series a change is for. A shift of no series stands alone, whatever is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Which {
    /// Only this one.
    #[default]
    This,
    /// This one and those that begin at the same time or later.
    Later,
    /// All of them.
    All,
}

/// The shifts that are meant, earliest first; the shift itself is always one of them, also when it was moved away from the
/// others since.
///
/// # Errors
/// A shift that is not there.
pub fn members(snapshot: &Snapshot, id: ShiftId, which: Which) -> Result<Vec<&Shift>, Cannot> {
    let this = find(&snapshot.shifts, id)?;
    let Some(series) = this.series.filter(|_| which != Which::This) else { return Ok(vec![this]) };
    let meant = |shift: &&Shift| which == Which::All || shift.when.from_at >= this.when.from_at;
    Ok(snapshot.shifts_of(series).filter(meant).collect())
}

/// How many shifts and how many people's places on them would go; for asking before [`delete`].
pub fn would_delete(snapshot: &Snapshot, id: ShiftId, which: Which) -> (usize, usize) {
    let all = members(snapshot, id, which).unwrap_or_default();
    (all.len(), all.iter().map(|shift| shifts::would_delete(snapshot, shift.id)).sum())
}

/// Deletes shifts of a series with their needs; the series goes with its last one. Shifts with people on them go only with
/// `force`, and take their places along.
///
/// # Errors
/// A shift that is not there; [`Cannot::InUse`] when people are on one of them and `force` is not given.
pub fn delete(snapshot: &Snapshot, id: ShiftId, which: Which, force: bool) -> Result<Edit, Cannot> {
    let this = find(&snapshot.shifts, id)?;
    let all = members(snapshot, id, which)?;
    let name = name(snapshot, this);
    let (_, count) = would_delete(snapshot, id, which);
    if count > 0 && !force {
        let table = if all.len() == 1 { Table::Shift } else { Table::Series };
        return Err(Cannot::InUse { table, name, by: Table::Assignment, count });
    }
    let mut edit = Edit::new(match which {
        Which::This => Op::Delete { table: Table::Shift, name: snapshot.shift_name(this) },
        _ => Op::DeleteShifts { name, count: number(all.len()) },
    });
    for shift in &all {
        shifts::delete_into(snapshot, shift, &mut edit);
    }
    close(snapshot, &all, &mut edit);
    Ok(edit)
}

/// Deletes the series that those shifts are the last ones of, once they are gone.
pub(in super::super) fn close(snapshot: &Snapshot, gone: &[&Shift], edit: &mut Edit) {
    let all: BTreeSet<SeriesId> = gone.iter().filter_map(|shift| shift.series).collect();
    for series in all.into_iter().filter_map(|id| snapshot.series.get(id)) {
        if snapshot.shifts_of(series.id).all(|shift| gone.iter().any(|other| other.id == shift.id)) {
            edit.delete(series);
        }
    }
}

/// Gives the shifts these needs, as those of a template or of another shift. A need that goes on keeps its people; one that
/// goes takes them off, by `force` only.
///
/// # Errors
/// A shift or competence that is not there, numbers that do not fit; [`Cannot::InUse`] when people would go off and `force`
/// is not given.
pub fn set_needs(
    snapshot: &Snapshot,
    ids: &mut Ids,
    id: ShiftId,
    which: Which,
    wanted: &[NeedDraft],
    force: bool,
) -> Result<Edit, Cannot> {
    let this = find(&snapshot.shifts, id)?;
    let (mut writes, mut changed) = (Vec::new(), 0);
    for shift in members(snapshot, id, which)? {
        let mut edit = Edit::new(Op::Change { table: Table::Shift, name: snapshot.shift_name(shift) });
        super::fit(snapshot, ids, shift, wanted, force, &mut edit)?;
        changed += usize::from(!edit.is_empty());
        writes.extend(edit.writes);
    }
    let op = match which {
        Which::This => Op::Change { table: Table::Shift, name: snapshot.shift_name(this) },
        _ => Op::ChangeShifts { name: name(snapshot, this), count: number(changed) },
    };
    done(Edit { op, writes })
}

/// Gives a series another name; its shifts keep theirs.
///
/// # Errors
/// A series that is not there, no name.
pub fn rename(snapshot: &Snapshot, id: SeriesId, name: &str) -> Result<Edit, Cannot> {
    let old = find(&snapshot.series, id)?;
    let new = Series { name: words::line(name), ..old.clone() };
    if new.name.is_empty() {
        return Err(Cannot::EmptyName);
    }
    let mut edit = Edit::new(Op::Change { table: Table::Series, name: new.name.clone() });
    edit.update(old, &new);
    done(edit)
}

/// What a shift's series is called; the shift's own name when it is of none.
pub(super) fn name(snapshot: &Snapshot, shift: &Shift) -> String {
    let series = shift.series.and_then(|series| snapshot.series.get(series));
    series.map_or_else(|| snapshot.shift_name(shift), |series| series.name.clone())
}

pub(super) fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
