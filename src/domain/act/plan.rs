//! Handing the plan out: how it stands is kept, so that the next list can say what is new.

use super::super::edit::{Edit, Op};
use super::super::handout::Handout;
use super::super::id::{CrewId, Ids};
use super::super::plan::{is_handed_out, last_handout, lines};
use super::super::snapshot::Snapshot;
use super::super::time::Minute;
use super::{Cannot, done, find, words};

/// Notes that the plans of these crews were handed out as they stand. A crew whose plan is as it was handed out last gets
/// no new version.
///
/// # Errors
/// A crew that is not there; [`Cannot::NothingToDo`] when none of the plans is new.
pub fn hand_out(snapshot: &Snapshot, ids: &mut Ids, crews: &[CrewId], now: Minute) -> Result<Edit, Cannot> {
    let (mut names, mut number) = (Vec::new(), 0);
    let mut rows = Vec::new();
    for crew in crews {
        let name = find(&snapshot.crews, *crew)?.name.as_str();
        if is_handed_out(snapshot, *crew) {
            continue;
        }
        let (plan, next) = (lines(snapshot, *crew), last_handout(snapshot, *crew).map_or(1, |last| last.number + 1));
        number = number.max(next);
        names.push(name);
        rows.push(Handout { id: ids.next(), crew: *crew, number: next, at: now, plan });
    }
    let mut edit = Edit::new(Op::HandOut { crew: words::names(names), number });
    for row in &rows {
        edit.insert(row);
    }
    done(edit)
}
