//! People: adding, changing, deleting.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use uuid::Uuid;

use super::super::edit::{Edit, Op};
use super::super::id::{CrewId, Ids, PersonId, ProgrammeId};
use super::super::people::{Handover, Membership, Person, Role};
use super::super::record::Table;
use super::super::shift::Assignment;
use super::super::snapshot::Snapshot;
use super::super::time::Minute;
use super::super::training::Attendance;
use super::{Cannot, done, find, words};

/// The earliest year of birth that is taken.
pub const FIRST_YEAR: i32 = 1900;

/// Genders as the study association asks for them; the first is "not said".
pub const GENDERS: [&str; 4] = ["", "f", "m", "x"];

/// A person to hand to [`add`], from a name as typed in one field: `Åse Bjørnøy` or `Bjørnøy, Åse`. The last word is
/// the family name, and a single word is the given name.
pub fn draft(name: &str) -> Person {
    let name = words::line(name);
    let (given, family) = match name.split_once(',') {
        Some((family, given)) => (given, family),
        None => name.rsplit_once(' ').unwrap_or((name.as_str(), "")),
    };
    Person::new(PersonId(Uuid::nil()), words::line(given), words::line(family))
}

/// A new person; a name is enough, and two people may have the same. The draft's id is not used. With a crew, the person
/// becomes a member of it at once. `today` bounds the year of birth.
///
/// # Errors
/// No name, a birth before 1900 or after today, an unknown gender, a club or crew that is not there.
pub fn add(snapshot: &Snapshot, ids: &mut Ids, draft: &Person, crew: Option<CrewId>, today: NaiveDate) -> Result<Edit, Cannot> {
    let mut row = checked(snapshot, draft.clone(), today)?;
    row.id = ids.next();
    let mut edit = Edit::new(Op::Add { table: Table::Person, name: row.name() });
    edit.insert(&row);
    if let Some(crew) = crew {
        let crew = find(&snapshot.crews, crew)?.id;
        edit.insert(&Membership { id: ids.next(), person: row.id, crew, role: Role::Member });
    }
    Ok(edit)
}

/// The person as they should be: only the cells that differ are written.
///
/// # Errors
/// As [`add`], and a person who is not there.
pub fn update(snapshot: &Snapshot, new: &Person, today: NaiveDate) -> Result<Edit, Cannot> {
    let old = find(&snapshot.people, new.id)?;
    let new = checked(snapshot, new.clone(), today)?;
    let mut edit = Edit::new(Op::Change { table: Table::Person, name: new.name() });
    edit.update(old, &new);
    done(edit)
}

/// What goes along when a person is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Gone {
    /// Crews they leave.
    pub memberships: usize,
    /// Shifts they are on.
    pub assignments: usize,
    /// Programmes they follow.
    pub enrolments: usize,
    /// Sessions it is known how it stood with them.
    pub attendance: usize,
    /// Competences they have.
    pub records: usize,
    /// Sessions they lead, which stay without a leader.
    pub leads: usize,
}

/// What would go along; for asking before [`delete`].
pub fn would_delete(snapshot: &Snapshot, id: PersonId) -> Gone {
    Gone {
        memberships: snapshot.memberships_of(id).count(),
        assignments: snapshot.assignments_of(id).count(),
        enrolments: snapshot.programmes_of(id).count(),
        attendance: snapshot.attendance.iter().filter(|row| row.person == id).count(),
        records: snapshot.records_of(id).count(),
        leads: snapshot.sessions.iter().filter(|row| row.led_by().any(|leader| leader == id)).count(),
    }
}

/// Deletes a person with all that belongs to them; sessions they lead stay, without a leader.
///
/// # Errors
/// A person who is not there.
pub fn delete(snapshot: &Snapshot, id: PersonId) -> Result<Edit, Cannot> {
    let row = find(&snapshot.people, id)?;
    let mut edit = Edit::new(Op::Delete { table: Table::Person, name: row.name() });
    snapshot.assignments_of(id).for_each(|row| edit.delete(row));
    snapshot.attendance.iter().filter(|row| row.person == id).for_each(|row| edit.delete(row));
    snapshot.programmes_of(id).for_each(|row| edit.delete(row));
    only_theirs(snapshot, id, &mut edit);
    edit.delete(row);
    Ok(edit)
}

/// What stays of a person who is erased for good, and what is open again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kept {
    /// Shifts that have begun, which stay without the name.
    pub done: usize,
    /// Shifts ahead, which are open again.
    pub ahead: usize,
}

/// What [`let_go`] would keep and open; nothing for one who is deleted.
pub fn would_keep(snapshot: &Snapshot, id: PersonId, now: Minute) -> Kept {
    let done = snapshot.assignments_of(id).filter(|row| began(snapshot, row, now)).count();
    Kept { done, ahead: snapshot.assignments_of(id).count() - done }
}

fn began(snapshot: &Snapshot, row: &Assignment, now: Minute) -> bool {
    snapshot.work(row).is_some_and(|(_, shift)| row.span(shift.when.span()).from <= now)
}

/// Lets go of a person who is about to be erased for good: what lies ahead of them is open again, and what is only about
/// them, like crews and competences, goes. Shifts and sessions that have begun stay as they are, so that the hours of the
/// club and the figures of the course stay right; without any of these the person is deleted. An empty edit when there is
/// nothing to let go of.
///
/// # Errors
/// A person who is not there.
pub fn let_go(snapshot: &Snapshot, id: PersonId, now: Minute) -> Result<Edit, Cannot> {
    let row = find(&snapshot.people, id)?;
    let was_at = |row: &Attendance| snapshot.sessions.get(row.session).is_some_and(|session| session.when.span().from <= now);
    let (done, ahead): (Vec<_>, Vec<_>) = snapshot.assignments_of(id).partition(|row| began(snapshot, row, now));
    let (was, will): (Vec<_>, Vec<_>) = snapshot.attendance.iter().filter(|row| row.person == id).partition(|row| was_at(row));
    if done.is_empty() && was.is_empty() {
        return delete(snapshot, id);
    }
    let mut edit = Edit::new(Op::Change { table: Table::Person, name: row.name() });
    for row in ahead {
        edit.delete(row);
    }
    for row in will {
        edit.delete(row);
    }
    // A course counts those who were there.
    let courses: BTreeSet<ProgrammeId> =
        was.iter().filter_map(|row| snapshot.sessions.get(row.session)).map(|session| session.programme).collect();
    snapshot.programmes_of(id).filter(|row| !courses.contains(&row.programme)).for_each(|row| edit.delete(row));
    only_theirs(snapshot, id, &mut edit);
    Ok(edit)
}

/// Deletes what is about nobody but a person, and takes them out of what is others'.
fn only_theirs(snapshot: &Snapshot, id: PersonId, edit: &mut Edit) {
    snapshot.memberships_of(id).for_each(|row| edit.delete(row));
    snapshot.records_of(id).for_each(|row| edit.delete(row));
    snapshot.availability_of(id).for_each(|row| edit.delete(row));
    snapshot.wishes.iter().filter(|row| row.person == id).for_each(|row| edit.delete(row));
    snapshot.pairs_of(id).for_each(|row| edit.delete(row));
    for session in snapshot.sessions.iter().filter(|row| row.led_by().any(|leader| leader == id)) {
        let mut without = session.clone();
        without.leader = without.leader.filter(|leader| *leader != id);
        without.leaders.retain(|leader| *leader != id);
        edit.update(session, &without);
    }
    for row in snapshot.handovers.iter().filter(|row| row.author == Some(id)) {
        edit.update(row, &Handover { author: None, ..row.clone() });
    }
}

pub(super) fn checked(snapshot: &Snapshot, mut row: Person, today: NaiveDate) -> Result<Person, Cannot> {
    for text in [
        &mut row.given,
        &mut row.family,
        &mut row.nickname,
        &mut row.phone,
        &mut row.email,
        &mut row.gender,
        &mut row.postcode,
        &mut row.shirt_size,
        &mut row.licence,
        &mut row.guardian,
    ] {
        *text = words::line(text);
    }
    row.diet = words::note(&row.diet);
    row.note = words::note(&row.note);
    row.gender = row.gender.to_lowercase();
    if row.is_erased() {
        return Err(Cannot::EmptyName);
    }
    if !GENDERS.contains(&row.gender.as_str()) {
        return Err(Cannot::NotAChoice { value: row.gender });
    }
    // The year alone is for when only the year is known.
    if row.birth_date.is_some() {
        row.birth_year = None;
    }
    let outside = row.born().is_some_and(|year| !(FIRST_YEAR..=today.year()).contains(&year));
    if outside || row.birth_date.is_some_and(|date| date > today) {
        return Err(Cannot::BornOutside { first: FIRST_YEAR, last: today.year() });
    }
    if let Some(club) = row.club {
        let _ = find(&snapshot.clubs, club)?;
    }
    Ok(row)
}
