//! Acts: every command of the screens, the imports and the command line as a pure function from a [`Snapshot`] to an
//! [`Edit`], or to the reason why not. All rows that must change together are in the one edit, so that it is done and
//! undone whole.
//!
//! The pattern: `add` takes what is known and makes the ids; `update` takes the row as it should be and writes only what
//! differs; `delete` takes everything along that would point at nothing. An `update` that changes nothing answers
//! [`Cannot::NothingToDo`], which a screen may pass over in silence.

pub mod assign;
pub mod availability;
pub mod clubs;
pub mod crews;
pub mod festival;
pub mod handovers;
pub mod members;
pub mod merge;
pub mod needs;
pub mod people;
pub mod places;
pub mod plan;
pub mod rules;
pub mod same;
pub mod series;
pub mod shifts;
pub mod split;
pub mod swaps;
pub mod templates;
pub mod ticks;
pub mod training;

mod cannot;
mod parts;
mod words;

pub use assign::Override;
pub use cannot::Cannot;
pub use festival::FestivalDraft;
pub use needs::NeedDraft;
pub use series::SeriesDraft;
pub use shifts::ShiftDraft;
pub use templates::TemplateDraft;
pub use training::{ModuleDraft, ProgrammeDraft, SessionDraft};

use super::edit::{Edit, Write};
use super::id::PersonId;
use super::people::Person;
use super::record::Record;
use super::snapshot::{Rows, Snapshot};

/// The id of the first row of that kind that an edit adds: what a screen shows once it is written.
pub fn added<R: Record>(edit: &Edit) -> Option<R::Id> {
    edit.writes.iter().find_map(|write| match write {
        Write::Insert { table, id, .. } if *table == R::TABLE => Some(R::Id::from(*id)),
        _ => None,
    })
}

/// The row, or that it is not there.
fn find<R: Record>(rows: &Rows<R>, id: R::Id) -> Result<&R, Cannot> {
    rows.get(id).ok_or(Cannot::NotFound { table: R::TABLE })
}

/// A person's name, empty if they are gone.
fn name_of(snapshot: &Snapshot, person: PersonId) -> String {
    snapshot.people.get(person).map(Person::name).unwrap_or_default()
}

/// Refuses a name that another row of the table has, whatever its case.
fn unique<R: Record>(rows: &Rows<R>, itself: Option<R::Id>, name: &str, of: impl Fn(&R) -> &str) -> Result<(), Cannot> {
    let wanted = words::folded(name);
    match rows.iter().find(|row| Some(row.id()) != itself && words::folded(of(row)) == wanted) {
        Some(row) => Err(Cannot::AlreadyThere { table: R::TABLE, name: of(row).to_owned() }),
        None => Ok(()),
    }
}

/// The edit, unless it writes nothing.
fn done(edit: Edit) -> Result<Edit, Cannot> {
    if edit.is_empty() { Err(Cannot::NothingToDo) } else { Ok(edit) }
}
