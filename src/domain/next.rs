//! From one festival to the next: the first edit of a new festival's file, made after an earlier one. Crews, places, rules
//! and competences always come along; shifts, programmes and people as one chooses. What is said of a person's health, of
//! their guardian, and what was noted of them comes only where it is asked for by name; who was on which shift, who was
//! there and who wished for what never does. Everything gets new ids, so that the two files stay two festivals.

mod choice;
mod copy;
mod days;
mod likely;
mod who;

use chrono::{NaiveDate, NaiveDateTime};

use super::act::{Cannot, festival};
use super::edit::{Edit, Op};
use super::id::Ids;
use super::people::Festival;
use super::record::Table;
use super::snapshot::Snapshot;
pub use choice::{Choice, Counts, Offer, Whom};
use copy::Copier;
use days::Days;
pub use likely::{likely_days, likely_name};

/// What did not come along as it was, to be told to whoever made the new festival.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aside {
    /// The new festival is shorter: this day of the old one has no day to go to, and its shifts were left out.
    DayGone {
        /// The festival day, in the old festival.
        day: NaiveDate,
        /// How many shifts.
        shifts: usize,
    },
    /// The clock never shows a time of it on the new day, or the times would not do: it was moved to these.
    Clock {
        /// The shift or the session.
        name: String,
        /// When it should have begun and ended on the wall clock.
        asked: (NaiveDateTime, NaiveDateTime),
        /// When it does.
        given: (NaiveDateTime, NaiveDateTime),
    },
    /// The clock shows a time of it twice on the new day: the first was taken.
    Twice {
        /// The shift or the session.
        name: String,
        /// When it begins and ends on the wall clock.
        given: (NaiveDateTime, NaiveDateTime),
    },
    /// It would lie beyond the end of the calendar, and was left out.
    Beyond {
        /// The shift or the session.
        name: String,
    },
}

/// A new festival, ready to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Next {
    /// The first edit of its file.
    pub edit: Edit,
    /// What did not come along as it was: days first, then in the order of the old festival.
    pub asides: Vec<Aside>,
    /// How many of each came along.
    pub counts: Counts,
}

/// Makes the next festival after an old one. What was on the n-th festival day is on the n-th day, at the same time on the
/// wall clock; what lay before the first day or after the last keeps its distance to it; a session keeps its distance to the
/// first day.
///
/// # Errors
/// No festival to go by, no name, the last day before the first.
pub fn next(old: &Snapshot, choice: &Choice, ids: &mut Ids) -> Result<Next, Cannot> {
    let before = old.festival().ok_or(Cannot::NotFound { table: Table::Festival })?;
    let festival = festival::checked(Festival {
        id: ids.next(),
        name: choice.name.clone(),
        first_day: choice.first_day,
        last_day: choice.last_day,
        ..before.clone()
    })?;
    let mut edit = Edit::new(Op::NextFestival { name: festival.name.clone(), after: before.name.clone() });
    edit.insert(&festival);
    let days = Days::between(before, &festival, choice.same_weekday);
    Ok(Copier::new(old, choice, ids, edit, days).all())
}
