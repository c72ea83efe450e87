//! Who follows a programme, and who was there at its sessions.

use super::super::super::course;
use super::super::super::edit::{Edit, Op};
use super::super::super::id::{Ids, PersonId, ProgrammeId, SessionId};
use super::super::super::record::Table;
use super::super::super::snapshot::Snapshot;
use super::super::super::time::Span;
use super::super::super::training::{Answer, Attendance, AttendanceState, Enrolment};
use super::super::{Cannot, done, find, name_of, parts, words};
use super::session_name;

/// Enrols people in a programme, in one edit; those who follow it already are passed over. Who comes after its places are
/// taken stands in the queue.
///
/// # Errors
/// A person or programme that is not there; [`Cannot::AlreadyThere`] when all follow it already.
pub fn enrol(snapshot: &Snapshot, ids: &mut Ids, programme: ProgrammeId, people: &[PersonId]) -> Result<Edit, Cannot> {
    let programme = find(&snapshot.programmes, programme)?;
    let (mut names, mut rows) = (Vec::new(), Vec::<Enrolment>::new());
    let queue = course::queue(snapshot, programme.id);
    let mut next = queue.last().and_then(|row| row.waiting).unwrap_or(0);
    let free = course::places(snapshot, programme.id).free().map(|free| usize::try_from(free).unwrap_or(0));
    // Nobody passes those who wait already.
    let free = free.map(|free| if queue.is_empty() { free } else { 0 });
    let mut there = Vec::new();
    for id in people {
        let name = find(&snapshot.people, *id)?.name();
        if follows(snapshot, programme.id, *id) {
            there.push(name);
        } else if !rows.iter().any(|row| row.person == *id) {
            names.push(name);
        }
        if !follows(snapshot, programme.id, *id) && !rows.iter().any(|row| row.person == *id) {
            let waiting = free.is_some_and(|free| free <= rows.len());
            let waiting = waiting.then(|| {
                next += 1;
                next
            });
            rows.push(Enrolment { waiting, ..Enrolment::new(ids.next(), programme.id, *id) });
        }
    }
    if rows.is_empty() && !people.is_empty() {
        let person = words::names(there.iter().map(String::as_str));
        return Err(Cannot::AlreadyThere { table: Table::Enrolment, name: words::pair(&person, &programme.name) });
    }
    let person = words::names(names.iter().map(String::as_str));
    let waiting = i64::try_from(rows.iter().filter(|row| row.waiting.is_some()).count()).unwrap_or(i64::MAX);
    let mut edit = Edit::new(Op::Enrol { person, programme: programme.name.clone(), waiting });
    for row in &rows {
        edit.insert(row);
    }
    done(edit)
}

/// How many ticks of these people go along; for asking before [`unenrol`].
pub fn would_unenrol(snapshot: &Snapshot, programme: ProgrammeId, people: &[PersonId]) -> usize {
    ticks(snapshot, programme, people).count()
}

/// Takes people out of a programme, in one edit, with what is known of their being there. Who waits goes on waiting, one step
/// nearer where somebody before them has left: a place that comes free is given with [`give_place`], once they have been asked.
///
/// # Errors
/// A person or programme that is not there; [`Cannot::NothingToDo`] when none of them follows it.
pub fn unenrol(snapshot: &Snapshot, programme: ProgrammeId, people: &[PersonId]) -> Result<Edit, Cannot> {
    let programme = find(&snapshot.programmes, programme)?;
    let mut names = Vec::new();
    for id in people {
        names.push(find(&snapshot.people, *id)?.name());
    }
    let person = words::names(names.iter().map(String::as_str));
    let mut edit = Edit::new(Op::Unenrol { person, programme: programme.name.clone() });
    ticks(snapshot, programme.id, people).for_each(|row| edit.delete(row));
    snapshot.enrolments_of(programme.id).filter(|row| people.contains(&row.person)).for_each(|row| edit.delete(row));
    let queue: Vec<&Enrolment> =
        course::queue(snapshot, programme.id).into_iter().filter(|row| !people.contains(&row.person)).collect();
    stand(&queue, 0, &mut edit);
    done(edit)
}

/// Gives the first so many of a queue a place, and the others their numbers from 1.
fn stand(queue: &[&Enrolment], placed: usize, edit: &mut Edit) {
    let numbers = std::iter::repeat_n(None, placed).chain((1..).map(Some));
    for (row, waiting) in queue.iter().zip(numbers) {
        edit.update(*row, &Enrolment { waiting, ..(*row).clone() });
    }
}

/// Gives somebody who waits a place: the first when one has come free, or another before their turn, or more places than
/// there are. The others move up.
///
/// # Errors
/// A person or programme that is not there; [`Cannot::NothingToDo`] when they do not wait.
pub fn give_place(snapshot: &Snapshot, programme: ProgrammeId, person: PersonId) -> Result<Edit, Cannot> {
    let programme = find(&snapshot.programmes, programme)?;
    let name = find(&snapshot.people, person)?.name();
    let mut edit = Edit::new(Op::GivePlace { person: name, programme: programme.name.clone() });
    let (chosen, rest): (Vec<_>, Vec<_>) = course::queue(snapshot, programme.id).into_iter().partition(|row| row.person == person);
    if !chosen.is_empty() {
        stand(&chosen, 1, &mut edit);
        stand(&rest, 0, &mut edit);
    }
    done(edit)
}

/// Says whether somebody who is enrolled comes; none takes the answer back. Nobody loses a place by it.
///
/// # Errors
/// A person or programme that is not there, or who does not follow it; [`Cannot::NothingToDo`] when it was said before.
pub fn set_answer(snapshot: &Snapshot, programme: ProgrammeId, person: PersonId, answer: Option<Answer>) -> Result<Edit, Cannot> {
    let programme = find(&snapshot.programmes, programme)?;
    let name = find(&snapshot.people, person)?.name();
    let row = snapshot.programmes_of(person).find(|row| row.programme == programme.id);
    let row = row.ok_or(Cannot::NotFound { table: Table::Enrolment })?;
    let mut edit = Edit::new(Op::Answer { person: name, programme: programme.name.clone(), answer });
    edit.update(row, &Enrolment { answer, ..row.clone() });
    done(edit)
}

/// Says how it stood with a person at a session; none clears it. `part` (UTC minutes) goes with [`AttendanceState::Part`]
/// and is cut to the session. Who comes without being enrolled is enrolled at once.
///
/// # Errors
/// A person or session that is not there; [`Cannot::PartOutside`] when a part is missing or not within the session.
pub fn set_attendance(
    snapshot: &Snapshot,
    ids: &mut Ids,
    session: SessionId,
    person: PersonId,
    state: Option<AttendanceState>,
    part: Option<Span>,
) -> Result<Edit, Cannot> {
    let session = find(&snapshot.sessions, session)?;
    let who = find(&snapshot.people, person)?;
    let old = snapshot.attended(session.id, person);
    let (name, evening) = (who.name(), session_name(snapshot, session));
    let Some(state) = state else {
        let mut edit = Edit::new(Op::Unattend { person: name, session: evening });
        if let Some(row) = old {
            edit.delete(row);
        }
        return done(edit);
    };
    let mut edit = Edit::new(Op::Attend { person: name, session: evening });
    let (from_at, to_at) = match (state, part) {
        (AttendanceState::Part, None) => return Err(Cannot::PartOutside),
        (AttendanceState::Part, part) => parts::clipped(session.when.span(), part)?,
        _ => (None, None),
    };
    // A part that turns out to be the whole is the whole.
    let whole = state == AttendanceState::Part && from_at.is_none() && to_at.is_none();
    let state = if whole { AttendanceState::Present } else { state };
    match old {
        Some(old) => edit.update(old, &Attendance { state, from_at, to_at, ..old.clone() }),
        None => edit.insert(&Attendance { id: ids.next(), session: session.id, person, state, from_at, to_at }),
    }
    if !edit.is_empty() && !follows(snapshot, session.programme, person) {
        edit.insert(&Enrolment::new(ids.next(), session.programme, person));
    }
    // Who waits and comes all the same has a place.
    let queue = course::queue(snapshot, session.programme);
    if state != AttendanceState::Absent && state != AttendanceState::Excused && queue.iter().any(|row| row.person == person) {
        let (chosen, rest): (Vec<_>, Vec<_>) = queue.into_iter().partition(|row| row.person == person);
        stand(&chosen, 1, &mut edit);
        stand(&rest, 0, &mut edit);
    }
    done(edit)
}

/// Marks everyone enrolled as there, but for those of whom it was said already.
///
/// # Errors
/// A session that is not there; [`Cannot::NothingToDo`] when nobody is left to mark.
pub fn mark_all_present(snapshot: &Snapshot, ids: &mut Ids, session: SessionId) -> Result<Edit, Cannot> {
    let session = find(&snapshot.sessions, session)?;
    let left: Vec<PersonId> = snapshot
        .enrolments_of(session.programme)
        .filter(|row| row.waiting.is_none())
        .map(|row| row.person)
        .filter(|person| snapshot.attended(session.id, *person).is_none())
        .collect();
    let names: Vec<String> = left.iter().map(|id| name_of(snapshot, *id)).collect();
    let person = words::names(names.iter().map(String::as_str));
    let mut edit = Edit::new(Op::Attend { person, session: session_name(snapshot, session) });
    for person in left {
        let state = AttendanceState::Present;
        edit.insert(&Attendance { id: ids.next(), session: session.id, person, state, from_at: None, to_at: None });
    }
    done(edit)
}

fn follows(snapshot: &Snapshot, programme: ProgrammeId, person: PersonId) -> bool {
    snapshot.programmes_of(person).any(|row| row.programme == programme)
}

fn ticks<'a>(snapshot: &'a Snapshot, programme: ProgrammeId, people: &'a [PersonId]) -> impl Iterator<Item = &'a Attendance> {
    let of_it = move |id| snapshot.sessions.get(id).is_some_and(|session| session.programme == programme);
    snapshot.attendance.iter().filter(move |row| people.contains(&row.person) && of_it(row.session))
}
