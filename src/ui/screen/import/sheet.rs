//! The file as it was read: every row of its sheets, with what was taken for headers, headings and sums, what was mended, and
//! what the leader should look at, tinted where it stands and told in words beside it.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use iced::Task;
use iced::widget::scrollable;

use super::remarks::{self, Kept, Remark};
use crate::exchange::columns::Sense;
use crate::exchange::meaning::{Code, Issue, Meaning, Rank, Severity, Taken};
use crate::lang::Lang;
use crate::table::{Book, Repair, Sheet, Why};
use crate::ui::widget::chooser::{self, Choice, Choose};
use crate::ui::widget::list::ListState;

/// What is said to it.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    /// Another sheet of the book.
    At(usize),
    /// A row, by its index on the sheet.
    Choose(usize),
    /// A row that is told of beside the sheet.
    Find(Option<usize>, usize),
    Scrolled(scrollable::Viewport),
    /// What a column is, is to be said.
    Column(usize),
    Choosing(chooser::Message),
}

/// What a row was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Kind {
    Header,
    Section,
    Data,
    /// Of data, and mended to fit its columns.
    Mended,
    Aside(Why),
    /// It holds nothing, or is of no table.
    Nothing,
}

/// Something that is said of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Say {
    /// It was mended.
    Repair(Repair),
    /// It should be looked at, or was understood in a way worth telling.
    Issue(Issue),
}

impl Say {
    /// The row it is about.
    pub fn row(&self) -> Option<usize> {
        match self {
            Self::Repair(repair) => Some(repair.source),
            Self::Issue(issue) => issue.row,
        }
    }

    /// The sheet it is about, where it says so itself.
    pub fn sheet(&self) -> Option<usize> {
        match self {
            Self::Repair(_) => None,
            Self::Issue(issue) => Some(issue.sheet),
        }
    }

    /// How much it matters.
    pub fn severity(&self) -> Severity {
        match self {
            Self::Repair(_) => Severity::Warn,
            Self::Issue(issue) => issue.code.severity(),
        }
    }
}

/// One sheet with what was made of it.
#[derive(Debug, Default)]
struct Marks {
    kinds: HashMap<usize, Kind>,
    cells: HashMap<(usize, usize), Severity>,
    /// The rows that were mended, as they are now: the table, and the row in it.
    mended: HashMap<usize, (usize, usize)>,
    said: Vec<Say>,
    worth: Kept,
}

/// More columns than anybody reads.
const MOST_COLUMNS: usize = 60;

/// The file as it was read.
#[derive(Debug)]
pub struct SheetPreview {
    book: Arc<Book>,
    at: usize,
    /// The chosen row.
    pub chosen: Option<usize>,
    /// Where the list stands.
    pub list: ListState,
    marks: Marks,
    issues: Vec<Issue>,
    taken: (usize, BTreeMap<usize, Taken>),
    ranks: BTreeMap<(usize, usize), Rank>,
    /// How wide each column would be with nothing cut.
    widths: Vec<f32>,
    /// The column that is asked about, and what it can be.
    column: Option<(usize, Choose<Option<Sense>>)>,
}

/// What the rows of a book's sheet were taken for, by what it looks like and by what it says.
pub fn kinds(sheet: &Sheet, at: usize, ranks: &BTreeMap<(usize, usize), Rank>) -> HashMap<usize, Kind> {
    let mut kinds: HashMap<usize, Kind> = HashMap::new();
    for table in &sheet.tables {
        kinds.extend(table.rows.iter().map(|row| (row.source, Kind::Data)));
        let repaired: HashSet<usize> = table.repairs.iter().map(|repair| repair.source).collect();
        kinds.extend(table.rows.iter().filter(|row| repaired.contains(&row.source)).map(|row| (row.source, Kind::Mended)));
        kinds.extend(table.header_rows.iter().map(|row| (*row, Kind::Header)));
        kinds.extend(table.sections.iter().map(|section| (section.source, Kind::Section)));
    }
    // What is of one table is aside to the others.
    for aside in sheet.tables.iter().flat_map(|table| &table.aside) {
        let _ = kinds.entry(aside.source).or_insert(Kind::Aside(aside.why));
    }
    // What a row says may show that it is a heading, or that a line of text is none.
    for ((_, row), rank) in ranks.range((at, 0)..(at + 1, 0)) {
        let kind = match rank {
            Rank::Header => Kind::Header,
            Rank::Section => Kind::Section,
            Rank::Line if kinds.contains_key(row) => Kind::Data,
            Rank::Line => continue,
        };
        let _ = kinds.insert(*row, kind);
    }
    kinds
}

impl SheetPreview {
    /// A book, with what was made of it.
    pub fn new(book: Arc<Book>, meaning: &Meaning) -> Self {
        let shown = book.sheets.iter().position(|sheet| !sheet.hidden && !sheet.tables.is_empty()).unwrap_or(0);
        let at = if book.sheets.get(meaning.sheet).is_some_and(|sheet| !sheet.tables.is_empty()) { meaning.sheet } else { shown };
        let (issues, taken) = (meaning.issues.clone(), (meaning.sheet, meaning.columns.clone()));
        let mut preview = Self {
            book,
            at,
            chosen: None,
            list: ListState::new(),
            marks: Marks::default(),
            issues,
            taken,
            ranks: meaning.ranks.clone(),
            widths: Vec::new(),
            column: None,
        };
        preview.mark();
        preview
    }

    /// Asks what a column is; once more, and nothing is asked.
    pub fn ask<T>(&mut self, column: usize, lang: &Lang) -> Task<T> {
        if self.column.take().is_some_and(|(open, _)| open == column) {
            return Task::none();
        }
        let named = |sense: &Sense| Choice::named(Some(*sense), lang.import_sense(sense.key().replace('.', "-")));
        let own = Choice::named(None, lang.sheet_column_text());
        let choose = Choose::new(std::iter::once(own).chain(Sense::ALL.iter().map(named)).collect());
        let focus = choose.focus();
        self.column = Some((column, choose));
        focus
    }

    /// What was chosen for which column, once something is.
    pub fn choosing(&mut self, message: chooser::Message) -> Option<(usize, Option<Sense>)> {
        let (column, choose) = self.column.as_mut()?;
        let chosen = (*column, choose.update(message)?);
        self.column = None;
        Some(chosen)
    }

    /// The question about a column, if there is one.
    pub fn asked(&self) -> Option<(usize, &Choose<Option<Sense>>)> {
        self.column.as_ref().map(|(column, choose)| (*column, choose))
    }

    /// What a key means in the question.
    pub fn key(&mut self, key: &iced::keyboard::Key) -> Option<chooser::Message> {
        self.column.as_ref()?.1.key(key)
    }

    /// Asks no longer; whether anything was asked.
    pub fn stop_choosing(&mut self) -> bool {
        self.column.take().is_some()
    }

    /// Takes in what the file says after something was answered.
    pub fn told_anew(&mut self, meaning: &Meaning) {
        self.issues.clone_from(&meaning.issues);
        self.taken = (meaning.sheet, meaning.columns.clone());
        self.ranks.clone_from(&meaning.ranks);
        self.mark();
    }

    /// The sheets that are not hidden, with their place in the book.
    pub fn sheets(&self) -> impl Iterator<Item = (usize, &Sheet)> {
        self.book.sheets.iter().enumerate().filter(|(_, sheet)| !sheet.hidden)
    }

    /// Which sheet is shown.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Shows another sheet.
    pub fn show(&mut self, at: usize) {
        (self.at, self.chosen, self.column) = (at, None, None);
        self.mark();
    }

    /// The sheet that is shown.
    pub fn sheet(&self) -> Option<&Sheet> {
        self.book.sheets.get(self.at)
    }

    /// What a row was taken for.
    pub fn kind(&self, row: usize) -> Kind {
        self.marks.kinds.get(&row).copied().unwrap_or(Kind::Nothing)
    }

    /// What the worst is that is said of a cell.
    pub fn cell(&self, row: usize, column: usize) -> Option<Severity> {
        self.marks.cells.get(&(row, column)).copied()
    }

    /// What stands in a cell; in a row that was mended, what stands there now.
    pub fn text(&self, row: usize, column: usize) -> Option<&str> {
        let sheet = self.sheet()?;
        let Some((table, at)) = self.marks.mended.get(&row) else {
            return sheet.rows.get(row)?.get(column).map(|cell| cell.text.as_str());
        };
        let table = sheet.tables.get(*table)?;
        let place = table.columns.iter().position(|other| other.source == column)?;
        table.rows.get(*at)?.cells.get(place).map(|cell| cell.text.as_str())
    }

    /// All that is said of the sheet, in the order of its rows.
    pub fn said(&self) -> &[Say] {
        &self.marks.said
    }

    /// What is worth looking at.
    pub fn worth(&self, lang: &Lang) -> Cow<'_, [Remark]> {
        let worth = || self.marks.said.iter().filter(|say| say.severity() > Severity::Info);
        self.marks.worth.get(lang, || remarks::remarks(worth(), lang))
    }

    /// What a column was taken for.
    pub fn taken(&self, column: usize) -> Option<Taken> {
        if self.taken.0 == self.at { self.taken.1.get(&column).copied() } else { None }
    }

    /// How wide its columns are in so much room: what is left over goes to those whose words are cut, from the left.
    pub fn widths(&self, room: f32) -> Vec<f32> {
        const MOST: f32 = 240.0;
        let mut left = (room - self.widths.iter().map(|width| width.min(MOST)).sum::<f32>()).max(0.0);
        let fitted = self.widths.iter().map(|width| {
            let more = (width - MOST).clamp(0.0, left);
            left -= more;
            width.min(MOST) + more
        });
        fitted.collect()
    }

    /// Whether a column or row is hidden in the workbook.
    pub fn is_hidden(&self, row: usize, column: usize) -> bool {
        self.sheet().is_some_and(|sheet| sheet.hidden_columns.contains(&column) || sheet.hidden_rows.contains(&row))
    }

    #[allow(clippy::cast_precision_loss, reason = "letters are few")]
    fn mark(&mut self) {
        self.marks = Marks::default();
        let Some(sheet) = self.book.sheets.get(self.at) else { return };
        let marks = &mut self.marks;
        marks.kinds = kinds(sheet, self.at, &self.ranks);
        for (place, table) in sheet.tables.iter().enumerate() {
            for (at, row) in table.rows.iter().enumerate() {
                if marks.kinds.get(&row.source) == Some(&Kind::Mended) {
                    let _ = marks.mended.insert(row.source, (place, at));
                }
            }
            marks.said.extend(table.repairs.iter().cloned().map(Say::Repair));
        }
        // A repair says it better.
        let told = |issue: &&Issue| issue.sheet == self.at && issue.code != Code::RowRepaired;
        marks.said.extend(self.issues.iter().filter(told).cloned().map(Say::Issue));
        marks.said.sort_by_key(|say| (say.row(), std::cmp::Reverse(say.severity())));
        for say in &marks.said {
            let place = match say {
                Say::Repair(repair) => repair.column.map(|column| (repair.source, column)),
                Say::Issue(issue) => issue.row.zip(issue.col),
            };
            if let Some(place) = place {
                let worst = marks.cells.entry(place).or_insert(say.severity());
                *worst = (*worst).max(say.severity());
            }
        }
        let columns = sheet.rows.iter().map(|row| row.len()).max().unwrap_or(0).min(MOST_COLUMNS);
        let kinds = &self.marks.kinds;
        let letters = |column: usize| {
            // Titles and remarks may go on beyond their cell.
            let is_data = |row: &usize| matches!(kinds.get(row), Some(Kind::Data | Kind::Header | Kind::Mended));
            let rows = sheet.rows.iter().enumerate().take(200).filter(|(at, _)| is_data(at));
            let cells = rows.filter_map(|(_, row)| row.get(column));
            cells.map(|cell| cell.text.chars().count()).max().unwrap_or(0)
        };
        self.widths = (0..columns).map(|column| (letters(column) as f32 * 7.6 + 20.0).max(56.0)).collect();
    }
}
