//! The festival's own limits, and the ways between its places.

use super::super::edit::{Edit, Op};
use super::super::id::{CrewId, Ids, PlaceId};
use super::super::people::Travel;
use super::super::record::Table;
use super::super::rules::own::is_value;
use super::super::rules::{Group, Rule};
use super::super::snapshot::Snapshot;
use super::{Cannot, done, find, words};

/// Which limit: of a crew or of all, for a group or for all, and the field; see [`super::super::rules::own::FIELDS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Which<'a> {
    /// The crew whose shifts it is for; none for all.
    pub crew: Option<CrewId>,
    /// Whom it is for; none for all.
    pub group: Option<Group>,
    /// The field.
    pub field: &'a str,
}

/// Decides on a limit: a value as presets have it, an empty one for no such limit, none to go by the presets again. The
/// reason stands where a preset has its paragraph.
///
/// # Errors
/// A crew that is not there, [`Cannot::NotAChoice`] for a value that the field cannot have.
pub fn decide(snapshot: &Snapshot, ids: &mut Ids, which: Which<'_>, value: Option<&str>, reason: &str) -> Result<Edit, Cannot> {
    let crew = match which.crew {
        Some(crew) => find(&snapshot.crews, crew)?.name.clone(),
        None => String::new(),
    };
    let value = value.map(words::line);
    if let Some(value) = value.as_ref().filter(|value| !is_value(which.field, value)) {
        return Err(Cannot::NotAChoice { value: value.clone() });
    }
    let same = |row: &&Rule| row.crew == which.crew && row.age_group == which.group && row.field == which.field;
    let old = snapshot.rules.iter().rev().find(same);
    let mut edit = Edit::new(Op::Rules { crew });
    match (old, value) {
        (Some(old), None) => edit.delete(old),
        (Some(old), Some(value)) => edit.update(old, &Rule { value, reason: words::line(reason), ..old.clone() }),
        (None, None) => {}
        (None, Some(value)) => {
            let (crew, age_group, field) = (which.crew, which.group, which.field.to_owned());
            edit.insert(&Rule { id: ids.next(), crew, age_group, field, value, reason: words::line(reason) });
        }
    }
    done(edit)
}

/// Says how long it takes from one place to the other, in minutes; none for no longer known.
///
/// # Errors
/// A place that is not there, [`Cannot::NotAChoice`] for one place twice, [`Cannot::Length`] for less than nothing.
pub fn travel(snapshot: &Snapshot, ids: &mut Ids, place: PlaceId, other: PlaceId, minutes: Option<i64>) -> Result<Edit, Cannot> {
    let (one, two) = (&find(&snapshot.places, place)?.name, &find(&snapshot.places, other)?.name);
    if place == other {
        return Err(Cannot::NotAChoice { value: one.clone() });
    }
    if minutes.is_some_and(|minutes| minutes < 0) {
        return Err(Cannot::Length);
    }
    let same = |row: &&Travel| (row.place, row.other) == (place, other) || (row.place, row.other) == (other, place);
    let mut edit = Edit::new(Op::Change { table: Table::Travel, name: words::pair(one, two) });
    match (snapshot.travels.iter().rev().find(same), minutes) {
        (Some(old), None) => edit.delete(old),
        (Some(old), Some(minutes)) => edit.update(old, &Travel { minutes, ..old.clone() }),
        (None, None) => {}
        (None, Some(minutes)) => edit.insert(&Travel { id: ids.next(), place, other, minutes }),
    }
    done(edit)
}
