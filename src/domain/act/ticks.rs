//! What was ticked on a sheet, as one edit.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::super::edit::{Edit, Op, Write};
use super::super::record::{Cells, Table};
use super::super::shift::Assignment;
use super::super::snapshot::Snapshot;
use super::super::ticks::{Tick, TickError, TickSheet, parse};
use super::super::time::Minute;
use super::{Cannot, assign};

/// Says of those who stand on a sheet how it was with them: who was there, who was not, who came late or went early. What was
/// typed is explained in [`crate::domain::ticks`].
///
/// # Errors
/// [`TickError`]: what means nothing, a row that is not there, or somebody who is no longer on that shift. Nothing is done
/// then. [`Cannot::NothingToDo`], on row 0, when all of it was said before.
pub fn tick(snapshot: &Snapshot, sheet: &TickSheet, typed: &str) -> Result<Edit, TickError> {
    let mut rows: BTreeMap<Uuid, Cells> = BTreeMap::new();
    let ticks = parse(typed, sheet.rows.len())?;
    for (row, tick) in &ticks {
        let id = row.checked_sub(1).and_then(|at| sheet.rows.get(at)).ok_or(TickError::Gone(*row))?;
        let old = snapshot.assignments.get(*id).ok_or(TickError::Gone(*row))?;
        for edit in [state(snapshot, old, *tick), times(snapshot, old, *tick)] {
            match edit {
                Ok(edit) => edit.writes.into_iter().for_each(|write| take(&mut rows, write)),
                Err(Cannot::NothingToDo) => {}
                Err(Cannot::NotFound { .. }) => return Err(TickError::Gone(*row)),
                Err(why) => return Err(TickError::Cannot { row: *row, why }),
            }
        }
    }
    if rows.is_empty() {
        return Err(TickError::Cannot { row: 0, why: Cannot::NothingToDo });
    }
    let crew = snapshot.crews.get(sheet.crew).map_or("", |crew| crew.name.as_str());
    let mut edit = Edit::new(Op::Change { table: Table::Assignment, name: format!("{crew} {}", sheet.day).trim().to_owned() });
    edit.writes = rows.into_iter().map(|(id, cells)| Write::Set { table: Table::Assignment, id, cells }).collect();
    Ok(edit)
}

fn state(snapshot: &Snapshot, old: &Assignment, tick: Tick) -> Result<Edit, Cannot> {
    assign::set_state(snapshot, old.id, tick.state)
}

fn times(snapshot: &Snapshot, old: &Assignment, tick: Tick) -> Result<Edit, Cannot> {
    let (_, shift) = snapshot.work(old).ok_or(Cannot::NotFound { table: Table::Shift })?;
    let planned = old.planned(shift.when.span());
    let from = (tick.late > 0).then(|| Minute(planned.from.0.saturating_add(tick.late)));
    let to = (tick.early > 0).then(|| Minute(planned.to.0.saturating_sub(tick.early)));
    assign::set_actual(snapshot, old.id, from, to)
}

/// Both commands write to the same row, each its own cells.
fn take(rows: &mut BTreeMap<Uuid, Cells>, write: Write) {
    if let Write::Set { id, cells, .. } = write {
        rows.entry(id).or_default().extend(cells);
    }
}
