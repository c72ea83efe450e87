//! Clubs that hours are credited to.

use super::super::edit::{Edit, Op};
use super::super::id::{ClubId, Ids};
use super::super::people::Club;
use super::super::record::Table;
use super::super::snapshot::Snapshot;
use super::{Cannot, done, find, unique, words};

/// A new club.
///
/// # Errors
/// No name, or a name that is there.
pub fn add(snapshot: &Snapshot, ids: &mut Ids, name: &str) -> Result<Edit, Cannot> {
    let row = checked(snapshot, None, Club { id: ids.next(), name: name.to_owned() })?;
    let mut edit = Edit::new(Op::Add { table: Table::Club, name: row.name.clone() });
    edit.insert(&row);
    Ok(edit)
}

/// The club as it should be.
///
/// # Errors
/// As [`add`], and a club that is not there.
pub fn update(snapshot: &Snapshot, new: &Club) -> Result<Edit, Cannot> {
    let old = find(&snapshot.clubs, new.id)?;
    let new = checked(snapshot, Some(new.id), new.clone())?;
    let mut edit = Edit::new(Op::Change { table: Table::Club, name: new.name.clone() });
    edit.update(old, &new);
    done(edit)
}

/// How many people would be without a club; for asking before [`delete`].
pub fn would_delete(snapshot: &Snapshot, id: ClubId) -> usize {
    snapshot.people.iter().filter(|person| person.club == Some(id)).count()
}

/// Deletes a club; its people stay, without a club.
///
/// # Errors
/// A club that is not there.
pub fn delete(snapshot: &Snapshot, id: ClubId) -> Result<Edit, Cannot> {
    let row = find(&snapshot.clubs, id)?;
    let mut edit = Edit::new(Op::Delete { table: Table::Club, name: row.name.clone() });
    for person in snapshot.people.iter().filter(|person| person.club == Some(id)) {
        let mut without = person.clone();
        without.club = None;
        edit.update(person, &without);
    }
    edit.delete(row);
    Ok(edit)
}

fn checked(snapshot: &Snapshot, itself: Option<ClubId>, mut row: Club) -> Result<Club, Cannot> {
    row.name = words::line(&row.name);
    if row.name.is_empty() {
        return Err(Cannot::EmptyName);
    }
    unique(&snapshot.clubs, itself, &row.name, |club| &club.name)?;
    Ok(row)
}
