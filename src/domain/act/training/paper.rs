//! Attendance as it is taken at the door: rows ticked on the printed list and typed back, and who comes without being enrolled.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::super::super::edit::{Edit, Op};
use super::super::super::id::{Ids, PersonId, SessionId};
use super::super::super::people::Person;
use super::super::super::record::Table;
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
    let mut marks = Vec::new();
    for (row, tick) in parse(rows, roll.len())? {
        let person = row.checked_sub(1).and_then(|at| roll.get(at)).copied().ok_or(TickError::Gone(row))?;
        let (state, part) = attended(session, tick);
        marks.push((row, Mark { person, session: session.id, state, part }));
    }
    attend(snapshot, ids, &marks).map_err(|(row, why)| TickError::Cannot { row, why })
}

/// How it stood with somebody at a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Who.
    pub person: PersonId,
    /// Where.
    pub session: SessionId,
    /// How.
    pub state: AttendanceState,
    /// From when to when, for a part; UTC.
    pub part: Option<Span>,
}

/// Says of several how it stood, in one edit.
///
/// # Errors
/// As [`set_attendance`], with the place of the mark, from 0; [`Cannot::NothingToDo`] when all of it was said before.
pub fn attend_all(snapshot: &Snapshot, ids: &mut Ids, marks: &[Mark]) -> Result<Edit, (usize, Cannot)> {
    let marks: Vec<(usize, Mark)> = marks.iter().copied().enumerate().collect();
    attend(snapshot, ids, &marks)
}

fn attend(snapshot: &Snapshot, ids: &mut Ids, marks: &[(usize, Mark)]) -> Result<Edit, (usize, Cannot)> {
    let mut after = snapshot.clone();
    let (mut names, mut sessions, mut writes) = (Vec::new(), BTreeSet::new(), Vec::new());
    for (number, mark) in marks {
        match set_attendance(&after, ids, mark.session, mark.person, Some(mark.state), mark.part) {
            Ok(edit) => {
                after.apply(&edit).map_err(|_| (*number, Cannot::NotFound { table: Table::Attendance }))?;
                let name = name_of(snapshot, mark.person);
                if !names.contains(&name) {
                    names.push(name);
                }
                let _ = sessions.insert(mark.session);
                writes.extend(edit.writes);
            }
            Err(Cannot::NothingToDo) => {}
            Err(why) => return Err((*number, why)),
        }
    }
    if writes.is_empty() {
        return Err((0, Cannot::NothingToDo));
    }
    // Several evenings are called by what they are of.
    let session = sessions.first().and_then(|id| snapshot.sessions.get(*id)).filter(|_| sessions.len() == 1);
    let of = || {
        let row = sessions.first().and_then(|id| snapshot.sessions.get(*id))?;
        snapshot.programmes.get(row.programme).map(|programme| programme.name.clone())
    };
    let session = session.map(|row| session_name(snapshot, row)).or_else(of).unwrap_or_default();
    let person = words::names(names.iter().map(String::as_str));
    Ok(Edit { op: Op::Attend { person, session }, writes })
}

/// What a tick says of a session; the part is UTC.
pub fn attended(session: &Session, tick: Tick) -> (AttendanceState, Option<Span>) {
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
