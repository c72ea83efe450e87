//! Crews.

use super::super::availability::Wish;
use super::super::edit::{Edit, Op};
use super::super::id::{CrewId, Ids};
use super::super::people::Crew;
use super::super::record::Table;
use super::super::shift::{Shift, Template};
use super::super::snapshot::Snapshot;
use super::{Cannot, done, find, series, shifts, unique, words};

/// How many tints the theme has for crews.
pub const COLOURS: i64 = 8;

/// A new crew; without a colour it takes [`next_colour`].
///
/// # Errors
/// No name, a name that is there, a colour outside `0..8`.
pub fn add(snapshot: &Snapshot, ids: &mut Ids, name: &str, colour: Option<i64>, note: &str) -> Result<Edit, Cannot> {
    let colour = colour.unwrap_or_else(|| next_colour(snapshot));
    let row = Crew { id: ids.next(), name: name.to_owned(), colour, note: note.to_owned() };
    let row = checked(snapshot, None, row)?;
    let mut edit = Edit::new(Op::Add { table: Table::Crew, name: row.name.clone() });
    edit.insert(&row);
    Ok(edit)
}

/// The crew as it should be: name, colour, note.
///
/// # Errors
/// As [`add`], and a crew that is not there.
pub fn update(snapshot: &Snapshot, new: &Crew) -> Result<Edit, Cannot> {
    let old = find(&snapshot.crews, new.id)?;
    let new = checked(snapshot, Some(new.id), new.clone())?;
    let mut edit = Edit::new(Op::Change { table: Table::Crew, name: new.name.clone() });
    edit.update(old, &new);
    done(edit)
}

/// What goes along when a crew is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Gone {
    /// People who are no longer in it.
    pub memberships: usize,
    /// Its shifts.
    pub shifts: usize,
    /// People's places on those.
    pub assignments: usize,
}

/// What would go along; for asking before [`delete`].
pub fn would_delete(snapshot: &Snapshot, id: CrewId) -> Gone {
    let mut gone = Gone { memberships: snapshot.members_of(id).count(), ..Gone::default() };
    for shift in snapshot.shifts.iter().filter(|shift| shift.crew == id) {
        gone.shifts += 1;
        gone.assignments += shifts::would_delete(snapshot, shift.id);
    }
    gone
}

/// Deletes a crew; its people stay. A crew with shifts goes only with `force`, and takes its shifts along.
///
/// # Errors
/// A crew that is not there; [`Cannot::InUse`] when it has shifts and `force` is not given.
pub fn delete(snapshot: &Snapshot, id: CrewId, force: bool) -> Result<Edit, Cannot> {
    let row = find(&snapshot.crews, id)?;
    let count = snapshot.shifts.iter().filter(|shift| shift.crew == id).count();
    if count > 0 && !force {
        return Err(Cannot::InUse { table: Table::Crew, name: row.name.clone(), by: Table::Shift, count });
    }
    let mut edit = Edit::new(Op::Delete { table: Table::Crew, name: row.name.clone() });
    let gone: Vec<&Shift> = snapshot.shifts.iter().filter(|shift| shift.crew == id).collect();
    for shift in &gone {
        shifts::delete_into(snapshot, shift, &mut edit);
    }
    series::close(snapshot, &gone, &mut edit);
    snapshot.members_of(id).for_each(|row| edit.delete(row));
    snapshot.rules.iter().filter(|row| row.crew == Some(id)).for_each(|row| edit.delete(row));
    snapshot.handouts.iter().filter(|row| row.crew == id).for_each(|row| edit.delete(row));
    snapshot.handovers.iter().filter(|row| row.crew == id).for_each(|row| edit.delete(row));
    for template in snapshot.templates.iter().filter(|row| row.crew == Some(id)) {
        edit.update(template, &Template { crew: None, ..template.clone() });
    }
    for wish in snapshot.wishes.iter().filter(|row| row.crews.contains(&id)) {
        let crews = wish.crews.iter().copied().filter(|crew| *crew != id).collect();
        edit.update(wish, &Wish { crews, ..wish.clone() });
    }
    edit.delete(row);
    Ok(edit)
}

/// The colour that fewest crews have, the first of them.
pub fn next_colour(snapshot: &Snapshot) -> i64 {
    let used = |colour: &i64| snapshot.crews.iter().filter(|crew| crew.colour == *colour).count();
    (0..COLOURS).min_by_key(used).unwrap_or(0)
}

fn checked(snapshot: &Snapshot, itself: Option<CrewId>, mut row: Crew) -> Result<Crew, Cannot> {
    row.name = words::line(&row.name);
    row.note = words::note(&row.note);
    if row.name.is_empty() {
        return Err(Cannot::EmptyName);
    }
    if !(0..COLOURS).contains(&row.colour) {
        return Err(Cannot::NotAChoice { value: row.colour.to_string() });
    }
    unique(&snapshot.crews, itself, &row.name, |crew| &crew.name)?;
    Ok(row)
}
