//! What came of each row of a book: the words, numbers and times that became part of somebody or of a shift.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, Timelike as _};

use super::audit::is_small;
use super::gather::Gather;
use super::{Code, Extra, Rank, Severity, places};
use crate::domain::fold::fold;
use crate::domain::phone;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::near;
use crate::table::{Book, Table, Why};

/// How a table that was read lay on its sheet.
#[derive(Debug, Clone, Default)]
pub(super) struct Laid {
    pub sheet: usize,
    pub header: Vec<usize>,
    /// The rows that are no data, and why.
    pub aside: Vec<(usize, Why)>,
    /// The rows of headings, and their text.
    pub sections: Vec<(usize, String)>,
    /// What the columns are, by their index on the sheet.
    pub columns: BTreeMap<usize, Option<Sense>>,
    /// Columns without a header.
    pub nameless: BTreeSet<usize>,
    /// Columns whose header is a word for when.
    pub timed: BTreeSet<usize>,
    /// Columns whose header is no word for a field, and says when or where.
    pub slots: BTreeSet<usize>,
    /// Columns that are left out, as was told.
    pub out: BTreeSet<usize>,
    /// Whether the rows were read as lines of text.
    pub lines: bool,
}

/// The rows that the tables as they were read have for headers and headings.
pub(super) fn ranks(gather: &Gather<'_>, book: &Book) -> BTreeMap<(usize, usize), Rank> {
    let mut ranks = BTreeMap::new();
    // Of a sheet on its side the rows are columns.
    for laid in gather.laid.iter().filter(|laid| !gather.turned.contains(&laid.sheet)) {
        if laid.lines {
            let rows = book.sheets.get(laid.sheet).map_or(0, |sheet| sheet.rows.len());
            ranks.extend((0..rows).map(|row| ((laid.sheet, row), Rank::Line)));
        }
        ranks.extend(laid.sections.iter().map(|(row, _)| ((laid.sheet, *row), Rank::Section)));
        ranks.extend(laid.header.iter().map(|row| ((laid.sheet, *row), Rank::Header)));
    }
    ranks
}

impl Laid {
    /// How a table lies.
    pub fn of(sheet: usize, table: &Table, senses: &[Option<Sense>]) -> Self {
        let columns = table.columns.iter().enumerate();
        let where_header = |test: &dyn Fn(&str) -> bool| {
            table.columns.iter().filter(|column| test(&column.header)).map(|column| column.source).collect::<BTreeSet<usize>>()
        };
        Self {
            sheet,
            header: table.header_rows.clone(),
            aside: table.aside.iter().map(|aside| (aside.source, aside.why)).collect(),
            sections: table.sections.iter().map(|section| (section.source, section.text.clone())).collect(),
            columns: columns.map(|(at, column)| (column.source, senses.get(at).copied().flatten())).collect(),
            out: table.columns.iter().filter(|column| column.hidden || column.derived).map(|column| column.source).collect(),
            nameless: table.columns.iter().filter(|column| column.header.trim().is_empty()).map(|column| column.source).collect(),
            timed: where_header(&|header| {
                near(header).iter().any(|(sense, score)| {
                    let when = [Sense::ShiftTimes, Sense::ShiftStart, Sense::ShiftEnd, Sense::ShiftWhen];
                    *score >= 1.0 && when.contains(sense)
                })
            }),
            slots: where_header(&|header| {
                let known = near(header).iter().any(|(_, score)| *score >= 0.95);
                !known && (places::is_place(header) || header.chars().any(|c| c.is_ascii_digit()))
            }),
            lines: false,
        }
    }
}

/// What came of a row, or of all of a sheet.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each came of it or not")]
pub(super) struct Came {
    /// Folded.
    pub words: BTreeSet<String>,
    /// Of telephone numbers.
    pub digits: Vec<String>,
    /// The days and the minutes of day that shifts begin and end at.
    pub days: BTreeSet<NaiveDate>,
    pub clocks: BTreeSet<u32>,
    /// Whether days or parts of days were taken from it.
    pub says_when: bool,
    pub people: bool,
    /// Whether a shift was named in it.
    pub works: bool,
    pub born: bool,
    /// The words of names alone.
    pub named: BTreeSet<String>,
    /// The words of shifts alone.
    pub shifts: BTreeSet<String>,
}

/// Puts a word among others, if it is not there.
fn put(words: &mut BTreeSet<String>, word: &str) {
    if !words.contains(word) {
        let _ = words.insert(word.to_owned());
    }
}

impl Came {
    fn text(&mut self, text: &str) {
        fold(text).split(' ').filter(|word| !word.is_empty()).for_each(|word| put(&mut self.words, word));
    }

    /// Whether all words of a text are those of one name or of a shift.
    pub fn on(&self, text: &str) -> bool {
        fold(text).split(' ').all(|word| self.named.contains(word) || self.shifts.contains(word) || is_small(word))
    }

    fn extra(&mut self, key: &str, value: &Extra) {
        self.says_when |= matches!(key, "days" | "dayparts" | "not" | "from" | "until");
        match value {
            Extra::Text(text) => self.text(text),
            Extra::List(list) => list.iter().for_each(|text| self.text(text)),
            Extra::Number(number) => self.text(&number.to_string()),
            Extra::Truth(_) => {}
        }
    }
}

/// What came of each row, and of each sheet as a whole.
pub(super) struct Ledger {
    pub rows: BTreeMap<(usize, usize), Came>,
    pub sheets: BTreeMap<usize, Came>,
    /// The cells that an issue is about; without a column, the whole row.
    pub told: BTreeSet<(usize, usize, Option<usize>)>,
    /// The rows that something keeps from being read: all of them is told, but for people.
    pub errors: BTreeSet<(usize, usize)>,
}

impl Ledger {
    pub fn of(gather: &Gather<'_>) -> Self {
        let mut ledger = Self { rows: BTreeMap::new(), sheets: BTreeMap::new(), told: BTreeSet::new(), errors: BTreeSet::new() };
        for mention in &gather.mentions {
            let names = [&mention.written, &mention.given, &mention.family].map(|name| fold(name));
            for came in ledger.both(mention.sheet, mention.row) {
                came.people = true;
                came.born |= mention.birth.is_some();
                for word in names.iter().flat_map(|name| name.split(' ')) {
                    put(&mut came.named, word);
                    if !word.is_empty() {
                        put(&mut came.words, word);
                    }
                }
                mention.email.iter().for_each(|email| came.text(email));
                came.digits.extend(mention.phone.iter().map(|number| phone::digits(number)));
                mention.extra.iter().for_each(|(key, value)| came.extra(key, value));
            }
        }
        for (sheet, row, shift) in &gather.named {
            let Some(shift) = gather.shifts.get(*shift) else { continue };
            for came in ledger.both(*sheet, *row) {
                came.works = true;
                for text in [&shift.crew, &shift.role, &shift.place].into_iter().flatten() {
                    came.text(text);
                    fold(text).split(' ').for_each(|word| put(&mut came.shifts, word));
                }
                came.says_when |= shift.start.is_none();
                for moment in [shift.start, shift.end].into_iter().flatten() {
                    // The night after a day is told as that day's.
                    came.days.extend([Some(moment.date()), moment.date().pred_opt()].into_iter().flatten());
                    let _ = came.clocks.insert(moment.hour() * 60 + moment.minute());
                }
            }
        }
        for said in &gather.availability {
            let Some(mention) = gather.mentions.get(said.person) else { continue };
            for came in ledger.both(mention.sheet, mention.row) {
                came.says_when = true;
                let _ = came.days.insert(said.date);
                came.text(&said.note);
                for minutes in said.hours.into_iter().flat_map(|(from, to)| [from, to]) {
                    let _ = came.clocks.insert(u32::from(minutes) % 1440);
                }
            }
        }
        ledger.told.extend(gather.answered.iter().map(|(sheet, row, column)| (*sheet, *row, Some(*column))));
        for issue in gather.issues.iter().chain(&gather.again) {
            let Some(row) = issue.row else { continue };
            // What keeps a row from being read is about all of it.
            let _ = match issue.code.severity() {
                Severity::Error => {
                    let _ = ledger.errors.insert((issue.sheet, row));
                    ledger.told.insert((issue.sheet, row, issue.col))
                }
                Severity::Info if !tells(issue.code) => continue,
                _ => ledger.told.insert((issue.sheet, row, issue.col)),
            };
            // A word that a remark quotes is told.
            if issue.code.severity() != Severity::Info {
                ledger.rows.entry((issue.sheet, row)).or_default().text(&issue.note);
            }
            if matches!(issue.code, Code::EndMissing | Code::StartMissing | Code::DayPart | Code::TimeUnclear | Code::TwelveHours) {
                ledger.rows.entry((issue.sheet, row)).or_default().says_when = true;
            }
        }
        ledger
    }

    /// What came of a row, and of its sheet.
    fn both(&mut self, sheet: usize, row: usize) -> [&mut Came; 2] {
        [self.rows.entry((sheet, row)).or_default(), self.sheets.entry(sheet).or_default()]
    }

    pub fn is_told(&self, sheet: usize, row: usize, column: usize) -> bool {
        self.told.contains(&(sheet, row, None)) || self.told.contains(&(sheet, row, Some(column)))
    }
}

/// Whether a remark that needs no look says all the same what became of its cell.
fn tells(code: Code) -> bool {
    matches!(code, Code::Closed | Code::FooterSkipped | Code::NoTime | Code::CodeCase | Code::DuplicateRow | Code::PhoneWithRemark)
}
