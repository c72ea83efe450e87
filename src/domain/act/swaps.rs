//! Shifts that change hands: a chain of moves as one edit.

use super::super::edit::Edit;
use super::super::id::Ids;
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
