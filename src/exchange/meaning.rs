//! From tables to people, shifts and who is on them: what a book says, with a place in the book for each thing and an issue
//! for each doubt. Nothing is guessed without a word about it. It knows nothing of what a festival holds already; that is
//! `exchange::roster`'s matter.

mod answers;
mod asides;
mod asks;
mod audit;
mod blocks;
mod cells;
mod choose;
mod crews;
mod gather;
mod grid;
mod headed;
pub(super) mod header;
mod heads;
mod issue;
mod json;
mod ledger;
mod legend;
mod limits;
mod lines;
mod linked;
mod list;
mod matrix;
mod names;
mod nobody;
mod nowhere;
mod order;
mod outcome;
mod people;
mod places;
mod plausible;
mod posts;
mod reply;
mod sections;
mod sheets;
mod signup;
mod span;
mod surname;
mod talk;
mod teams;
mod titles;
mod turned;
pub mod when;
mod year;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime};

use super::columns::Sense;
use crate::domain::phone::Region;
use crate::domain::time::Zone;
pub use answers::{Answers, AskedCode, Counts, Means, Parts, TwoDays, code_key};
pub use issue::{Code, Issue, Severity};
pub use json::json;
pub use outcome::{Outcome, Outcomes};
pub(in crate::exchange) use places::is_place;
pub use sheets::{of, of_watched, of_with};
use titles::is_about_the_file;
pub(in crate::exchange) use turned::turned;
pub use when::Open;
pub use year::Elsewhen;

/// The festival that a book is read for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its name.
    pub name: String,
    /// Its first day.
    pub first_day: NaiveDate,
    /// Its last day.
    pub last_day: NaiveDate,
    /// Its time zone.
    pub zone: Zone,
    /// The country whose phone numbers need no prefix.
    pub region: Region,
}

/// What a sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// People and how to reach them.
    #[default]
    Contacts,
    /// Answers to a form: people and when they can.
    Signup,
    /// One row a shift, or a person on a shift.
    Roster,
    /// People down, days across.
    PeopleByDay,
    /// Times down, places across, or the other way; names in the cells.
    SlotsByPost,
    /// Lines of text.
    Lines,
}

/// What a row is to those under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rank {
    /// The names of the columns.
    Header,
    /// A heading over some rows.
    Section,
    /// A line of text, whatever stands around it.
    Line,
}

/// Somebody a book names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Human {
    /// Given name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// The phone number in E.164, if one can be sure of it.
    pub phone: Option<String>,
    /// The e-mail address in small letters, if it is one.
    pub email: Option<String>,
    /// The rows about them, from 0.
    pub rows: Vec<usize>,
    /// What else is said of them, by field.
    pub extra: BTreeMap<String, Extra>,
}

impl Human {
    /// Given and family name.
    pub fn name(&self) -> String {
        format!("{} {}", self.given, self.family).trim().to_owned()
    }
}

/// A value beside the fields of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Extra {
    /// Text.
    Text(String),
    /// Several texts.
    List(Vec<String>),
    /// A whole number.
    Number(i64),
    /// Yes or no.
    Truth(bool),
}

/// A shift a book names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    /// From, on the wall clock; none where the book does not say it clearly.
    pub start: Option<NaiveDateTime>,
    /// To, on the wall clock.
    pub end: Option<NaiveDateTime>,
    /// Whose shift.
    pub crew: Option<String>,
    /// The task.
    pub role: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// How many it needs, where the book tells open places too.
    pub needed: Option<usize>,
    /// The row it was first named in.
    pub row: usize,
}

impl Work {
    /// What the file calls it: crew, place and task.
    pub fn name(&self) -> String {
        let parts = [&self.crew, &self.place, &self.role];
        let mut names: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
        names.dedup();
        names.join(" · ")
    }

    /// Whether it says neither where nor what.
    fn is_nowhere(&self) -> bool {
        [&self.crew, &self.place, &self.role].into_iter().all(Option::is_none)
    }
}

/// Somebody on a shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnShift {
    /// The place in [`Meaning::shifts`].
    pub shift: usize,
    /// The place in [`Meaning::people`].
    pub person: usize,
    /// Whether they said yes, where the book tells.
    pub confirmed: Option<bool>,
    /// Whether they are in reserve.
    pub reserve: bool,
}

/// Whether somebody can on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Can {
    /// They can.
    Available,
    /// They can perhaps: if need be.
    Perhaps,
    /// They are free that day by agreement.
    Off,
    /// They cannot.
    Unavailable,
}

impl From<Can> for crate::domain::availability::Can {
    fn from(can: Can) -> Self {
        match can {
            Can::Available => Self::Can,
            Can::Perhaps => Self::RatherNot,
            Can::Off | Can::Unavailable => Self::Cannot,
        }
    }
}

/// What somebody says of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Availability {
    /// The place in [`Meaning::people`].
    pub person: usize,
    /// The day.
    pub date: NaiveDate,
    /// From and to in minutes after midnight, where it is not the whole day; the end may be on the next.
    pub hours: Option<(u16, u16)>,
    /// Which end of the hours nobody said.
    pub open: Open,
    /// Whether they can.
    pub can: Can,
    /// Their word for it, where it is not one of the usual.
    pub note: String,
    /// The sheet it stands on.
    pub sheet: usize,
    /// The row it stands in, from 0.
    pub row: usize,
}

/// Rows that are or might be about one person, by two of the rows each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Merges {
    /// Surely one.
    pub automatic: Vec<(usize, usize)>,
    /// Taken as one, for the leader to see.
    pub suggested: Vec<(usize, usize)>,
    /// Two, though they look alike.
    pub never: Vec<(usize, usize)>,
    /// Two, as far as can be told.
    pub ask: Vec<(usize, usize)>,
}

/// What a column of the sheet was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// A field.
    As(Sense),
    /// One day of people by days.
    Day(NaiveDate),
    /// One shift of people by shifts, or a place of slots by posts.
    Post,
    /// Kept as text under its header.
    Text,
    /// Left out: hidden, or reckoned.
    Out,
}

/// What a book says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Meaning {
    /// What its first sheet with anything in it is.
    pub kind: Kind,
    /// That sheet's place in the book.
    pub sheet: usize,
    /// What its columns were taken for, by their index on the sheet.
    pub columns: BTreeMap<usize, Taken>,
    /// The rows that are more than data, by sheet and row, where that was found out by what they say.
    pub ranks: BTreeMap<(usize, usize), Rank>,
    /// What its codes mean.
    pub legend: BTreeMap<String, String>,
    /// The people.
    pub people: Vec<Human>,
    /// The shifts.
    pub shifts: Vec<Work>,
    /// Who is on them.
    pub assignments: Vec<OnShift>,
    /// Who can when.
    pub availability: Vec<Availability>,
    /// Which rows are about one person.
    pub merges: Merges,
    /// Who leads the crew of which shift, where the book does not say which crew that is; places in the two lists.
    pub leading: Vec<(usize, usize)>,
    /// What the leader is to see.
    pub issues: Vec<Issue>,
    /// What they tell once for all cells that say the same, where it stands else.
    pub again: Vec<Issue>,
    /// The parts of the day whose hours nobody told, to be asked for once: [`of_with`].
    pub asked: BTreeSet<&'static str>,
    /// The days whose weekday is not that of their date, with the text that says so first.
    pub conflicts: BTreeMap<TwoDays, String>,
    /// The codes that no legend explains, by [`code_key`].
    pub codes: BTreeMap<String, AskedCode>,
    /// The columns of answers to when people can, by their sheet; an answer in words of a row has none.
    pub answered: BTreeSet<(usize, Option<usize>)>,
    /// What came of each row.
    pub outcomes: Outcomes,
    /// The year it is of, where that is not the festival's: [`Answers::by_weekday`].
    pub elsewhen: Option<Elsewhen>,
}
