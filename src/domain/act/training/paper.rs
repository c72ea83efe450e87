//! Attendance as it is taken at the door: rows ticked on the printed list and typed back, and who comes without being enrolled.

use chrono::NaiveDate;

use super::super::super::edit::{Edit, Op};
use super::super::super::id::{Ids, PersonId, SessionId};
use super::super::super::people::Person;
use super::super::super::shift::AssignmentState;
use super::super::super::snapshot::Snapshot;
use super::super::super::ticks::{Tick, TickError, list_mark, marked, parse, same_mark};
use super::super::super::time::{Minute, Span};
use super::super::super::training::{AttendanceState, Session};
use super::super::{Cannot, added, find, name_of, people, words};
use super::{session_name, set_attendance};

/// Says of those on the typed rows of a course's list how it was with them at a session, in one edit. `roll` is who stands on
/// row 1, 2 …; the list's mark may stand before the rows. What was typed is explained in [`crate::domain::ticks`].
///
/// # Errors
/// [`TickError`]: another list's mark, what means nothing, a row that is not there, or minutes that are not within the
/// session. Nothing is done then. [`Cannot::NothingToDo`], on row 0, when all of it was said before.
pub fn tick_rows(
    snapshot: &Snapshot,
    ids: &mut Ids,
    session: SessionId,
    roll: &[PersonId],
    typed: &str,
) -> Result<Edit, TickError> {
    let none = |why| TickError::Cannot { row: 0, why };
    let session = find(&snapshot.sessions, session).map_err(none)?;
    let (mark, rows) = marked(typed);
    if let Some(mark) = mark.filter(|mark| !same_mark(mark, &list_mark(session.programme, roll))) {
        return Err(TickError::OtherList(mark.to_owned()));
    }
    let mut after = snapshot.clone();
    let (mut names, mut writes) = (Vec::new(), Vec::new());
    for (row, tick) in parse(rows, roll.len())? {
        let person = row.checked_sub(1).and_then(|at| roll.get(at)).copied().ok_or(TickError::Gone(row))?;
        let (state, part) = attended(session, tick);
        match set_attendance(&after, ids, session.id, person, Some(state), part) {
            Ok(edit) => {
                after.apply(&edit).map_err(|_| TickError::Gone(row))?;
                names.push(name_of(snapshot, person));
                writes.extend(edit.writes);
            }
            Err(Cannot::NothingToDo) => {}
            Err(why) => return Err(TickError::Cannot { row, why }),
        }
    }
    if writes.is_empty() {
        return Err(none(Cannot::NothingToDo));
    }
    let person = words::names(names.iter().map(String::as_str));
    Ok(Edit { op: Op::Attend { person, session: session_name(snapshot, session) }, writes })
}

/// What a tick says of a session; the part is UTC.
fn attended(session: &Session, tick: Tick) -> (AttendanceState, Option<Span>) {
    let whole = session.when.span();
    match tick.state {
        AssignmentState::Absent => (AttendanceState::Absent, None),
        AssignmentState::Excused => (AttendanceState::Excused, None),
        _ if tick.late == 0 && tick.early == 0 => (AttendanceState::Present, None),
        _ => {
            let from = Minute(whole.from.0.saturating_add(tick.late));
            let to = Minute(whole.to.0.saturating_sub(tick.early));
            (AttendanceState::Part, Some(Span { from, to }))
        }
    }
}

/// Somebody nobody knew comes to a session: the person is made, enrolled and there, in one edit. `today` bounds the year of
/// birth.
///
/// # Errors
/// As [`people::add`] and [`set_attendance`].
pub fn walk_in(snapshot: &Snapshot, ids: &mut Ids, session: SessionId, draft: &Person, today: NaiveDate) -> Result<Edit, Cannot> {
    let first = people::add(snapshot, ids, draft, None, today)?;
    let mut after = snapshot.clone();
    let person = added::<Person>(&first).filter(|_| after.apply(&first).is_ok()).ok_or(Cannot::EmptyName)?;
    let mut edit = set_attendance(&after, ids, session, person, Some(AttendanceState::Present), None)?;
    edit.writes.splice(0..0, first.writes);
    Ok(edit)
}
