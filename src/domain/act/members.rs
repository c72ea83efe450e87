//! Who is in a crew, and as what. A crew may have several leaders.

use super::super::edit::{Edit, Op};
use super::super::id::{CrewId, Ids, PersonId};
use super::super::people::{Membership, Role};
use super::super::record::Table;
use super::super::snapshot::Snapshot;
use super::{Cannot, done, find, words};

/// Puts people into a crew, in one edit; those who are in it already are passed over.
///
/// # Errors
/// A person or crew that is not there; [`Cannot::AlreadyThere`] when all are in it already.
pub fn join(snapshot: &Snapshot, ids: &mut Ids, people: &[PersonId], crew: CrewId, role: Role) -> Result<Edit, Cannot> {
    let crew = find(&snapshot.crews, crew)?;
    let mut names = Vec::new();
    let mut rows: Vec<Membership> = Vec::new();
    for id in people {
        let person = find(&snapshot.people, *id)?;
        names.push(person.name());
        if membership(snapshot, *id, crew.id).is_none() && !rows.iter().any(|row| row.person == *id) {
            rows.push(Membership { id: ids.next(), person: *id, crew: crew.id, role });
        }
    }
    let person = words::names(names.iter().map(String::as_str));
    if rows.is_empty() && !people.is_empty() {
        return Err(Cannot::AlreadyThere { table: Table::Membership, name: words::pair(&person, &crew.name) });
    }
    let mut edit = Edit::new(Op::Join { person, crew: crew.name.clone() });
    for row in &rows {
        edit.insert(row);
    }
    done(edit)
}

/// Gives a person in a crew another role.
///
/// # Errors
/// A person who is not in the crew.
pub fn set_role(snapshot: &Snapshot, person: PersonId, crew: CrewId, role: Role) -> Result<Edit, Cannot> {
    let (row, op) = named(snapshot, person, crew, |person, crew| Op::Join { person, crew })?;
    let mut edit = Edit::new(op);
    edit.update(row, &Membership { role, ..row.clone() });
    done(edit)
}

/// Takes a person out of a crew; their shifts stay theirs.
///
/// # Errors
/// A person who is not in the crew.
pub fn leave(snapshot: &Snapshot, person: PersonId, crew: CrewId) -> Result<Edit, Cannot> {
    let (row, op) = named(snapshot, person, crew, |person, crew| Op::Leave { person, crew })?;
    let mut edit = Edit::new(op);
    edit.delete(row);
    Ok(edit)
}

/// A person's place in a crew, if they have one.
pub fn membership(snapshot: &Snapshot, person: PersonId, crew: CrewId) -> Option<&Membership> {
    snapshot.memberships_of(person).find(|row| row.crew == crew)
}

fn named(
    snapshot: &Snapshot,
    person: PersonId,
    crew: CrewId,
    op: impl Fn(String, String) -> Op,
) -> Result<(&Membership, Op), Cannot> {
    let (who, what) = (find(&snapshot.people, person)?, find(&snapshot.crews, crew)?);
    let row = membership(snapshot, person, crew).ok_or(Cannot::NotFound { table: Table::Membership })?;
    Ok((row, op(who.name(), what.name.clone())))
}
