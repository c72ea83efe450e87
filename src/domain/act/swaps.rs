//! Shifts that change hands: a chain of moves as one edit.

use super::super::edit::{Edit, Op};
use super::super::id::{AssignmentId, Ids, PersonId};
use super::super::shift::Assignment;
use super::super::snapshot::Snapshot;
use super::super::swap::{self, Chain};
use super::{Cannot, done, find};

/// Does all the moves of a chain.
///
/// # Errors
/// Something that is no longer there; [`Cannot::NothingToDo`] for an empty chain.
pub fn swap(snapshot: &Snapshot, ids: &mut Ids, chain: &Chain) -> Result<Edit, Cannot> {
    let mut edit = Edit::new(swap::op(snapshot, chain));
    for one in &chain.moves {
        let _ = find(&snapshot.people, one.person)?;
        let need = find(&snapshot.needs, one.to)?;
        let whole = find(&snapshot.shifts, need.shift)?.when.span();
        // The whole of a shift is not written as a part: it follows when the shift is stretched.
        let (from_at, to_at) =
            ((one.span.from != whole.from).then_some(one.span.from), (one.span.to != whole.to).then_some(one.span.to));
        match one.from {
            Some(from) => {
                let old = find(&snapshot.assignments, from)?;
                let fresh = Assignment::new(old.id, one.to, one.person);
                edit.update(old, &Assignment { from_at, to_at, source: old.source, ..fresh });
            }
            None => edit.insert(&Assignment { from_at, to_at, ..Assignment::new(ids.next(), one.to, one.person) }),
        }
    }
    done(edit)
}

/// Has somebody else take over a place on a shift, for the same time.
///
/// # Errors
/// Something that is no longer there; [`Cannot::NothingToDo`] for the same person.
pub fn replace(snapshot: &Snapshot, ids: &mut Ids, id: AssignmentId, person: PersonId) -> Result<Edit, Cannot> {
    let old = find(&snapshot.assignments, id)?;
    let who = find(&snapshot.people, person)?;
    if old.person == person {
        return Err(Cannot::NothingToDo);
    }
    let need = find(&snapshot.needs, old.need)?;
    let shift = snapshot.shift_name(find(&snapshot.shifts, need.shift)?);
    let mut edit = Edit::new(Op::Swap { person: who.name(), shift, moves: 1 });
    edit.delete(old);
    edit.insert(&Assignment { from_at: old.from_at, to_at: old.to_at, ..Assignment::new(ids.next(), old.need, person) });
    Ok(edit)
}
