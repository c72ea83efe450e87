//! A list before it has a format: columns that know their kind and rows of typed cells. Each writer (CSV, XLSX) turns the
//! same report into what its format does best.

use chrono::{NaiveDate, NaiveTime};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A phone number.
    Phone,
    /// Digits that are no number, such as a postcode.
    Code,
    /// A day of the festival or of a course: its weekday matters.
    Date,
    /// A day whose weekday nobody asks for.
    BirthDate,
    /// A time of the clock.
    Time,
    /// Minutes, shown as hours.
    Hours,
    /// A whole number.
    Count,
    /// Whole per cent.
    Percent,
    /// Yes or no.
    Check,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// What stands in it.
    pub kind: Kind,
    /// The widest it gets on paper, in characters; longer text is wrapped.
    pub max_width: u16,
    /// Whether it is nobody's business but those who must know: diet, birth, guardians, notes.
    pub sensitive: bool,
}

impl Column {
    /// A column at most 40 characters wide.
    pub fn new(heading: impl Into<String>, kind: Kind) -> Self {
        Self { heading: heading.into(), kind, max_width: 40, sensitive: false }
    }

    /// The same column, for those who must know.
    #[must_use]
    pub fn sensitive(self) -> Self {
        Self { sensitive: true, ..self }
    }
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text that somebody wrote.
    Text(String),
    /// A phone number as the person has it: E.164 or as it was written.
    Phone(String),
    /// Digits that are no number.
    Code(String),
    /// A day.
    Date(NaiveDate),
    /// A time of the clock.
    Time(NaiveTime),
    /// Minutes, shown as hours.
    Minutes(i64),
    /// A whole number.
    Count(i64),
    /// Whole per cent.
    Percent(i64),
    /// Yes or no.
    Check(bool),
}

impl Cell {
    /// Text, or nothing when there is none.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

impl From<NaiveDate> for Cell {
    fn from(value: NaiveDate) -> Self {
        Self::Date(value)
    }
}

impl From<NaiveTime> for Cell {
    fn from(value: NaiveTime) -> Self {
        Self::Time(value)
    }
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// One cell per column.
    pub cells: Vec<Cell>,
    /// Whether it is an open place, to be seen at a glance on paper too.
    pub open: bool,
}

impl From<Vec<Cell>> for Row {
    fn from(cells: Vec<Cell>) -> Self {
        Self { cells, open: false }
    }
}

/// A list before it has a format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// What it is and of which festival, for the head of each page.
    pub title: String,
    /// What it is for, as a sentence: it goes into the file's properties.
    pub purpose: String,
    /// Which part of it: a day, a crew, a session; may be empty.
    pub subtitle: String,
    /// A name for its sheet among others; each writer makes it legal.
    pub sheet: String,
    /// A file name without its ending, safe on each system.
    pub file_stem: String,
    /// Whether it holds what only some may see; the file name and each page say so.
    pub confidential: bool,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each as wide as the columns.
    pub rows: Vec<Row>,
}

impl Report {
    /// The headings of the columns that only some may see, in their order.
    pub fn sensitive(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().filter(|column| column.sensitive).map(|column| column.heading.as_str())
    }

    /// A name for its file, with the day it was made unless it is about one: `vaktliste-fjordlyd-2026-07-03.csv`. The word
    /// for what only some may see stays last, where it is read.
    pub fn file_name(&self, made: NaiveDate, ending: &str) -> String {
        let (stem, mark) =
            self.file_stem.split_once('_').map_or((self.file_stem.as_str(), None), |(stem, mark)| (stem, Some(mark)));
        let about_a_day = stem.len() > 10 && stem.get(stem.len() - 10..).is_some_and(|tail| tail.parse::<NaiveDate>().is_ok());
        let day = if about_a_day { String::new() } else { format!("-{made}") };
        let mark = mark.map(|mark| format!("_{mark}")).unwrap_or_default();
        format!("{stem}{day}{mark}.{ending}")
    }
}

/// Parts of a file name joined by hyphens: small letters and digits only, so that no system, mail program or stick
/// stumbles over it. `["Vaktliste", "Bar og Kafé"]` becomes `vaktliste-bar-og-kafe`.
pub fn file_stem<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut stem = String::new();
    for part in parts {
        let mut gap = !stem.is_empty();
        for letter in part.to_lowercase().nfd().filter(|letter| !is_combining_mark(*letter)) {
            let folded = match letter {
                'æ' => "ae",
                'ø' => "o",
                'đ' => "d",
                'ŋ' => "n",
                'ß' => "ss",
                other if other.is_alphanumeric() => {
                    push(&mut stem, &mut gap, other.encode_utf8(&mut [0; 4]));
                    continue;
                }
                _ => {
                    gap = !stem.is_empty();
                    continue;
                }
            };
            push(&mut stem, &mut gap, folded);
        }
    }
    // Systems count a file's name in bytes, up to 255, and Windows its folders with it.
    stem.truncate(stem.floor_char_boundary(100));
    stem.trim_end_matches('-').to_owned()
}

fn push(stem: &mut String, gap: &mut bool, text: &str) {
    if std::mem::take(gap) {
        stem.push('-');
    }
    stem.push_str(text);
}

/// Text as a cell of a sheet can hold it: line breaks as LF, and none of the control characters that no sheet shows.
pub(super) fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|c| if c == '\r' { '\n' } else { c })
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stems() {
        assert_eq!(
            file_stem(["vaktliste", "Norsk Revyfestival 2027", "2027-07-09"]),
            "vaktliste-norsk-revyfestival-2027-2027-07-09"
        );
        assert_eq!(file_stem(["liste", "Åse & Ærlige Øl / Kåffe", "..\\..", "Ö-ä ï č"]), "liste-ase-aerlige-ol-kaffe-o-a-i-c");
        assert_eq!(file_stem(["", "Bar", ""]), "bar");
        assert_eq!(file_stem(["сцена"]), "сцена");
        assert_eq!(file_stem(["x".repeat(300).as_str()]).len(), 100);
    }

    #[test]
    fn cleaning() {
        assert_eq!(clean("a\r\nb\rc\nd\u{0}\u{7}\te"), "a\nb\nc\nd\te");
    }
}
