//! What a shift needs of each task.

use super::super::edit::{Edit, Op};
use super::super::id::{CompetenceId, Ids, NeedId, ShiftId};
use super::super::record::Table;
use super::super::shift::Need;
use super::super::snapshot::Snapshot;
use super::{Cannot, done, find, words};

/// A need as a leader says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedDraft {
    /// The task; empty means "on the shift".
    pub task: String,
    /// It cannot go on with fewer.
    pub min: i64,
    /// How many it should have.
    pub target: i64,
    /// No room for more than this; none for no limit.
    pub max: Option<i64>,
    /// The least age in years.
    pub min_age: Option<i32>,
    /// What each must be qualified for.
    pub competences: Vec<CompetenceId>,
}

impl NeedDraft {
    /// So many on the shift, whatever the task, at least one, with no upper limit.
    pub fn of(target: i64) -> Self {
        Self { task: String::new(), min: 1, target, max: None, min_age: None, competences: Vec::new() }
    }

    /// The same for a task.
    #[must_use]
    pub fn task(self, task: &str) -> Self {
        Self { task: task.to_owned(), ..self }
    }

    /// What a need says, without its shift.
    pub fn like(need: &Need) -> Self {
        let Need { task, min, target, max, competences, min_age, .. } = need.clone();
        Self { task, min, target, max, min_age, competences }
    }

    pub(super) fn row(&self, snapshot: &Snapshot, id: NeedId, shift: ShiftId) -> Result<Need, Cannot> {
        let Self { task, min, target, max, min_age, competences } = self.clone();
        checked(snapshot, Need { id, shift, task, min, target, max, competences, min_age })
    }
}

/// One more need of a shift.
///
/// # Errors
/// A shift or competence that is not there, [`Cannot::Headcount`], [`Cannot::AgeLimit`].
pub fn add(snapshot: &Snapshot, ids: &mut Ids, shift: ShiftId, draft: &NeedDraft) -> Result<Edit, Cannot> {
    let shift = find(&snapshot.shifts, shift)?.id;
    let row = draft.row(snapshot, ids.next(), shift)?;
    let mut edit = Edit::new(Op::Add { table: Table::Need, name: name(snapshot, &row) });
    edit.insert(&row);
    Ok(edit)
}

/// The need as it should be; it stays on its shift. A limit below the number already there is taken: the shift is then
/// shown as too full.
///
/// # Errors
/// As [`add`], and a need that is not there.
pub fn update(snapshot: &Snapshot, new: &Need) -> Result<Edit, Cannot> {
    let old = find(&snapshot.needs, new.id)?;
    let new = checked(snapshot, Need { shift: old.shift, ..new.clone() })?;
    let mut edit = Edit::new(Op::Change { table: Table::Need, name: name(snapshot, &new) });
    edit.update(old, &new);
    done(edit)
}

/// Deletes a need. One with people on it goes only with `force`, and takes them off.
///
/// # Errors
/// A need that is not there; [`Cannot::InUse`] when people are on it and `force` is not given.
pub fn delete(snapshot: &Snapshot, id: NeedId, force: bool) -> Result<Edit, Cannot> {
    let row = find(&snapshot.needs, id)?;
    let name = name(snapshot, row);
    let count = snapshot.assignments_to(id).count();
    if count > 0 && !force {
        return Err(Cannot::InUse { table: Table::Need, name, by: Table::Assignment, count });
    }
    let mut edit = Edit::new(Op::Delete { table: Table::Need, name });
    snapshot.assignments_to(id).for_each(|row| edit.delete(row));
    edit.delete(row);
    Ok(edit)
}

/// What a need is called in a sentence: the shift, and the task if it has one.
pub fn name(snapshot: &Snapshot, need: &Need) -> String {
    let shift = snapshot.shifts.get(need.shift).map_or_else(String::new, |shift| snapshot.shift_name(shift));
    words::pair(&shift, &need.task)
}

pub(super) fn checked(snapshot: &Snapshot, mut row: Need) -> Result<Need, Cannot> {
    row.task = words::line(&row.task);
    if row.target < 1 || !(0..=row.target).contains(&row.min) || row.max.is_some_and(|max| max < row.target) {
        return Err(Cannot::Headcount);
    }
    if row.min_age.is_some_and(|age| !(1..=99).contains(&age)) {
        return Err(Cannot::AgeLimit);
    }
    for id in &row.competences {
        let _ = find(&snapshot.competences, *id)?;
    }
    let mut seen = Vec::new();
    row.competences.retain(|id| {
        !seen.contains(id) && {
            seen.push(*id);
            true
        }
    });
    Ok(row)
}
