//! Fits the needs of a shift to other ones. A need that goes on under another name keeps its people.

use super::super::super::edit::Edit;
use super::super::super::id::Ids;
use super::super::super::record::Table;
use super::super::super::shift::{Need, Shift};
use super::super::super::snapshot::Snapshot;
use super::super::{Cannot, NeedDraft, needs, words};

/// Writes what makes the needs of a shift those that are wanted. Each takes over the need that is most like it; of the rest,
/// those with people go first. What is left over goes, with people on it only by `force`.
pub(in super::super) fn fit(
    snapshot: &Snapshot,
    ids: &mut Ids,
    shift: &Shift,
    wanted: &[NeedDraft],
    force: bool,
    edit: &mut Edit,
) -> Result<(), Cannot> {
    let mut there: Vec<&Need> = snapshot.needs_of(shift.id).collect();
    // Who is on a need follows it, so those with people are given away first.
    there.sort_by_key(|need| snapshot.assignments_to(need.id).next().is_none());
    let mut pairs: Vec<(&NeedDraft, Option<&Need>)> = wanted.iter().map(|draft| (draft, None)).collect();
    let same_task = |draft: &NeedDraft, need: &Need| words::folded(&draft.task) == words::folded(&need.task);
    let same = |draft: &NeedDraft, need: &Need| {
        same_task(draft, need) && draft.min_age == need.min_age && draft.competences == need.competences
    };
    for like in [&same as &dyn Fn(&NeedDraft, &Need) -> bool, &same_task, &|_, _| true] {
        for (draft, taken) in pairs.iter_mut().filter(|(_, taken)| taken.is_none()) {
            if let Some(at) = there.iter().position(|need| like(draft, need)) {
                *taken = Some(there.remove(at));
            }
        }
    }
    for (draft, taken) in pairs {
        match taken {
            Some(old) => edit.update(old, &draft.row(snapshot, old.id, shift.id)?),
            None => edit.insert(&draft.row(snapshot, ids.next(), shift.id)?),
        }
    }
    for need in there {
        let count = snapshot.assignments_to(need.id).count();
        if count > 0 && !force {
            return Err(Cannot::InUse { table: Table::Need, name: needs::name(snapshot, need), by: Table::Assignment, count });
        }
        snapshot.assignments_to(need.id).for_each(|row| edit.delete(row));
        edit.delete(need);
    }
    Ok(())
}
