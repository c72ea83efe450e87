//! What a crew's leader leaves the next one.

use chrono::NaiveDate;

use super::super::edit::{Edit, Op};
use super::super::id::{CrewId, HandoverId, Ids, PersonId};
use super::super::people::Handover;
use super::super::record::Table;
use super::super::snapshot::Snapshot;
use super::{Cannot, done, find, words};

/// A new note for whoever leads a crew the next time, written on a day.
///
/// # Errors
/// A crew or author who is not there; [`Cannot::NothingToDo`] for no words.
pub fn add(
    snapshot: &Snapshot,
    ids: &mut Ids,
    crew: CrewId,
    author: Option<PersonId>,
    day: NaiveDate,
    note: &str,
) -> Result<Edit, Cannot> {
    let crew = find(&snapshot.crews, crew)?;
    if let Some(author) = author {
        let _ = find(&snapshot.people, author)?;
    }
    let row = Handover { id: ids.next(), crew: crew.id, author, day, note: words::note(note) };
    let mut edit = Edit::new(Op::Add { table: Table::Handover, name: crew.name.clone() });
    if !row.note.is_empty() {
        edit.insert(&row);
    }
    done(edit)
}

/// The note as it should be, written anew on a day. One without words goes.
///
/// # Errors
/// A note that is not there.
pub fn update(snapshot: &Snapshot, id: HandoverId, day: NaiveDate, note: &str) -> Result<Edit, Cannot> {
    let old = find(&snapshot.handovers, id)?;
    let note = words::note(note);
    if note.is_empty() {
        return delete(snapshot, id);
    }
    let mut edit = Edit::new(Op::Change { table: Table::Handover, name: crew(snapshot, old) });
    if note != old.note {
        edit.update(old, &Handover { day, note, ..old.clone() });
    }
    done(edit)
}

/// Deletes a note.
///
/// # Errors
/// A note that is not there.
pub fn delete(snapshot: &Snapshot, id: HandoverId) -> Result<Edit, Cannot> {
    let row = find(&snapshot.handovers, id)?;
    let mut edit = Edit::new(Op::Delete { table: Table::Handover, name: crew(snapshot, row) });
    edit.delete(row);
    Ok(edit)
}

fn crew(snapshot: &Snapshot, row: &Handover) -> String {
    snapshot.crews.get(row.crew).map(|crew| crew.name.clone()).unwrap_or_default()
}
