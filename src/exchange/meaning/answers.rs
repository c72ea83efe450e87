//! What the leader has said of a book, and what a book asks: each question once, however many cells it is about.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::exchange::columns::Sense;

/// What the leader has said of a book.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    /// The hours of parts of the day.
    pub parts: Parts,
    /// What columns are, by the sheet's place in the book and the column's index on it; none for text under its own header.
    pub columns: BTreeMap<(usize, usize), Option<Sense>>,
    /// Which counts where a weekday is not that of its date.
    pub days: BTreeMap<TwoDays, Counts>,
    /// What codes mean that no legend explains, by [`code_key`].
    pub codes: BTreeMap<String, Means>,
    /// Whether a sheet of another year means the same weekdays of this festival: [`super::Elsewhen`].
    pub by_weekday: bool,
}

/// The hours of parts of the day, in minutes after midnight: `kveld` is 18 to 23.
pub type Parts = BTreeMap<&'static str, (u16, u16)>;

/// The two days that `fredag 4.7.` may be when the 4th is a Saturday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TwoDays {
    /// The day of the date.
    pub date: NaiveDate,
    /// The day of the weekday: the one in the festival, or else the nearest to the date.
    pub weekday: NaiveDate,
}

/// Which of two days counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counts {
    /// The date.
    Date,
    /// The weekday.
    Weekday,
}

impl TwoDays {
    /// The day that counts.
    pub fn day(self, counts: Counts) -> NaiveDate {
        match counts {
            Counts::Date => self.date,
            Counts::Weekday => self.weekday,
        }
    }
}

/// What a code means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    /// On duty: in these hours, in minutes after midnight; or in those of the column, where it has hours.
    OnDuty(Option<(u16, u16)>),
    /// They can that day.
    Can,
    /// They cannot.
    Cannot,
    /// Nothing.
    Nothing,
}

/// A code that no legend explains.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AskedCode {
    /// As it stands in the first cell.
    pub text: String,
    /// How many cells hold it.
    pub cells: usize,
    /// Whether it stands under days without hours, so that who is on duty needs some.
    pub hourless: bool,
}

/// A code as it is looked up: case and blanks make no difference.
pub fn code_key(text: &str) -> String {
    text.trim().to_lowercase()
}
