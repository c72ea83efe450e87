//! Places where work happens.

use super::super::edit::{Edit, Op};
use super::super::id::{CrewId, Ids, PlaceId};
use super::super::people::Place;
use super::super::record::Table;
use super::super::shift::Template;
use super::super::snapshot::Snapshot;
use super::{Cannot, done, find, unique, words};

/// A new place.
///
/// # Errors
/// No name, or a name that is there.
pub fn add(snapshot: &Snapshot, ids: &mut Ids, name: &str, note: &str) -> Result<Edit, Cannot> {
    let row = checked(snapshot, None, Place { id: ids.next(), name: name.to_owned(), note: note.to_owned() })?;
    let mut edit = Edit::new(Op::Add { table: Table::Place, name: row.name.clone() });
    edit.insert(&row);
    Ok(edit)
}

/// The place as it should be.
///
/// # Errors
/// As [`add`], and a place that is not there.
pub fn update(snapshot: &Snapshot, new: &Place) -> Result<Edit, Cannot> {
    let old = find(&snapshot.places, new.id)?;
    let new = checked(snapshot, Some(new.id), new.clone())?;
    let mut edit = Edit::new(Op::Change { table: Table::Place, name: new.name.clone() });
    edit.update(old, &new);
    done(edit)
}

/// How many shifts and how many sessions would be without a place; for asking before [`delete`].
pub fn would_delete(snapshot: &Snapshot, id: PlaceId) -> (usize, usize) {
    let shifts = snapshot.shifts.iter().filter(|shift| shift.place == Some(id)).count();
    let sessions = snapshot.sessions.iter().filter(|session| session.place == Some(id)).count();
    (shifts, sessions)
}

/// Deletes a place; its shifts and sessions stay, without a place.
///
/// # Errors
/// A place that is not there.
pub fn delete(snapshot: &Snapshot, id: PlaceId) -> Result<Edit, Cannot> {
    let row = find(&snapshot.places, id)?;
    let mut edit = Edit::new(Op::Delete { table: Table::Place, name: row.name.clone() });
    for shift in snapshot.shifts.iter().filter(|shift| shift.place == Some(id)) {
        let mut without = shift.clone();
        without.place = None;
        edit.update(shift, &without);
    }
    for session in snapshot.sessions.iter().filter(|session| session.place == Some(id)) {
        let mut without = session.clone();
        without.place = None;
        edit.update(session, &without);
    }
    for template in snapshot.templates.iter().filter(|row| row.place == Some(id)) {
        edit.update(template, &Template { place: None, ..template.clone() });
    }
    snapshot.travels.iter().filter(|row| row.place == id || row.other == id).for_each(|row| edit.delete(row));
    edit.delete(row);
    Ok(edit)
}

/// Every place, those where the crew has most shifts first.
pub fn places_for(snapshot: &Snapshot, crew: CrewId) -> Vec<&Place> {
    let used = |place: &Place| snapshot.shifts.iter().filter(|row| row.crew == crew && row.place == Some(place.id)).count();
    let mut all: Vec<&Place> = snapshot.places.iter().collect();
    all.sort_by_cached_key(|place| (std::cmp::Reverse(used(place)), words::folded(&place.name)));
    all
}

fn checked(snapshot: &Snapshot, itself: Option<PlaceId>, mut row: Place) -> Result<Place, Cannot> {
    row.name = words::line(&row.name);
    row.note = words::note(&row.note);
    if row.name.is_empty() {
        return Err(Cannot::EmptyName);
    }
    unique(&snapshot.places, itself, &row.name, |place| &place.name)?;
    Ok(row)
}
