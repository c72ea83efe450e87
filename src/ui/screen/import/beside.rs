//! The rows of a file, each with what came of it, so that whoever knows the file sees at a glance whether it was understood.
//! A row of which nothing came stands there too, and says why.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::sheet::{self, Kind};
use super::words;
use crate::domain::fold::fold;
use crate::exchange::identity;
use crate::exchange::meaning::{Code, Issue, Meaning, Outcome, Severity};
use crate::exchange::read::letter;
use crate::exchange::roster::{Of, Roster, Verdict};
use crate::lang::Lang;
use crate::table::Book;
use crate::ui::widget::list::ListState;

/// How high a row is: two lines.
pub const HEIGHT: f32 = 56.0;
/// As much of a row as anybody reads.
const MOST: usize = 400;

/// A line of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// The name of a sheet, over its rows.
    Sheet(usize),
    /// A row by its sheet; of a sheet on its side a column.
    Row(usize, usize),
}

/// The rows of a file with what came of them.
#[derive(Debug)]
pub struct Beside {
    book: Arc<Book>,
    entries: Vec<Entry>,
    kinds: HashMap<(usize, usize), Kind>,
    /// What is told of each row that a leader should look at.
    told: HashMap<(usize, usize), Vec<Issue>>,
    /// The places of what would happen.
    lines: BTreeMap<Of, usize>,
    turned: BTreeSet<usize>,
    /// Where the list stands.
    pub list: ListState,
}

impl Beside {
    /// The rows of a book with what came of them.
    pub fn of(book: Arc<Book>, meaning: &Meaning) -> Self {
        let mut beside = Self {
            entries: Vec::new(),
            kinds: HashMap::new(),
            told: HashMap::new(),
            lines: BTreeMap::new(),
            turned: meaning.outcomes.turned.clone(),
            list: ListState::with_row(HEIGHT),
            book,
        };
        beside.mean(meaning);
        beside
    }

    /// Takes in what the file says.
    pub fn mean(&mut self, meaning: &Meaning) {
        self.turned.clone_from(&meaning.outcomes.turned);
        (self.entries, self.kinds, self.told) = Default::default();
        for issue in meaning.issues.iter().chain(&meaning.again).filter(|issue| issue.code.severity() > Severity::Info) {
            // Who is on two shifts at once is among the clashes.
            let Some(row) = issue.row.filter(|_| issue.code != Code::Overlap) else { continue };
            let row = if self.turned.contains(&issue.sheet) { issue.col.unwrap_or(0) } else { row };
            self.told.entry((issue.sheet, row)).or_default().push(issue.clone());
        }
        let read: BTreeSet<usize> = meaning.outcomes.rows.keys().chain(self.told.keys()).map(|(sheet, _)| *sheet).collect();
        for at in &read {
            let Some(sheet) = self.book.sheets.get(*at) else { continue };
            if read.len() > 1 {
                self.entries.push(Entry::Sheet(*at));
            }
            let rows = if self.turned.contains(at) {
                sheet.rows.iter().map(|row| row.len()).max().unwrap_or(0)
            } else {
                self.kinds.extend(sheet::kinds(sheet, *at, &meaning.ranks).into_iter().map(|(row, kind)| ((*at, row), kind)));
                sheet.rows.len()
            };
            self.entries.extend((0..rows).map(|row| Entry::Row(*at, row)));
        }
        self.head(meaning);
        let entries = std::mem::take(&mut self.entries);
        let filled = |entry: &Entry| match entry {
            Entry::Sheet(_) => true,
            Entry::Row(sheet, row) => self.cells(*sheet, *row).next().is_some(),
        };
        self.entries = entries.into_iter().filter(filled).collect();
    }

    /// A row of which nothing came by itself, and whose words stand in the shifts, is a heading to others.
    fn head(&mut self, meaning: &Meaning) {
        let words = |text: &str| fold(text).split(' ').filter(|word| word.len() > 2).map(str::to_owned).collect::<Vec<_>>();
        let names: HashSet<String> = meaning.shifts.iter().flat_map(|work| words(&work.name())).collect();
        let alone: Vec<(usize, usize)> = self
            .kinds
            .iter()
            .filter(|(at, kind)| **kind == Kind::Data && !meaning.outcomes.rows.contains_key(at) && !self.told.contains_key(at))
            .map(|(at, _)| *at)
            .collect();
        for (sheet, row) in alone {
            let heads = self.cells(sheet, row).any(|cell| words(cell).iter().any(|word| names.contains(word)));
            if heads {
                let _ = self.kinds.insert((sheet, row), Kind::Section);
            }
        }
    }

    /// Takes in what would happen.
    pub fn plan(&mut self, roster: &Roster) {
        self.lines = roster.lines.iter().enumerate().map(|(at, line)| (line.of, at)).collect();
    }

    /// The lines of the list.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.entries.iter().filter(|entry| matches!(entry, Entry::Row(..))).count()
    }

    /// What a sheet is called.
    pub fn name(&self, sheet: usize) -> &str {
        self.book.sheets.get(sheet).map_or("", |sheet| &sheet.name)
    }

    /// The number of a row as spreadsheets have it; the letter of a column.
    pub fn number(&self, sheet: usize, row: usize) -> String {
        if self.turned.contains(&sheet) { letter(row) } else { (row + 1).to_string() }
    }

    /// The row to look at in the sheet.
    pub fn row_of(&self, sheet: usize, row: usize) -> usize {
        if self.turned.contains(&sheet) { 0 } else { row }
    }

    /// What a row was taken for.
    pub fn kind(&self, sheet: usize, row: usize) -> Kind {
        self.kinds.get(&(sheet, row)).copied().unwrap_or(if self.turned.contains(&sheet) { Kind::Data } else { Kind::Nothing })
    }

    /// What is told of a row that a leader should look at.
    pub fn told(&self, sheet: usize, row: usize) -> &[Issue] {
        self.told.get(&(sheet, row)).map_or(&[], Vec::as_slice)
    }

    /// What stands in a row.
    pub fn text(&self, sheet: usize, row: usize, lang: &Lang) -> String {
        let mut text = String::new();
        for cell in self.cells(sheet, row) {
            if !text.is_empty() {
                text.push_str(" · ");
            }
            text.push_str(&words::with_days(&identity::cover(cell), lang).replace(['\n', '\t', '\r'], " "));
            if text.len() > MOST {
                break;
            }
        }
        text
    }

    fn cells(&self, sheet: usize, row: usize) -> impl Iterator<Item = &str> {
        let turned = self.turned.contains(&sheet);
        let rows = self.book.sheets.get(sheet).map_or(&[][..], |sheet| &sheet.rows);
        let across = rows.iter().filter(move |_| turned).filter_map(move |line| line.get(row));
        let along = rows.get(row).filter(|_| !turned).into_iter().flat_map(|line| line.iter());
        across.chain(along).map(|cell| cell.text.trim()).filter(|text| !text.is_empty())
    }

    /// What happens to what came of a row: the gravest of it.
    pub fn verdict<'r>(&self, outcomes: &[Outcome], roster: &'r Roster) -> Option<&'r Verdict> {
        let rank = |verdict: &Verdict| match verdict {
            Verdict::Same => 0,
            Verdict::Changed(_) => 1,
            Verdict::New => 2,
            Verdict::Doubtful(_) | Verdict::Unclear | Verdict::Crewless | Verdict::Waits => 3,
            Verdict::Refused(_) => 4,
        };
        let of = outcomes.iter().flat_map(|outcome| match outcome {
            Outcome::Shift { shift, on, .. } => {
                let on = on.iter().flat_map(|(person, _)| [Of::OnShift(*shift, *person), Of::Person(*person)]);
                std::iter::once(Of::Shift(*shift)).chain(on).collect::<Vec<_>>()
            }
            Outcome::Person(person) => vec![Of::Person(*person)],
            Outcome::Says(said) => vec![Of::Says(*said)],
        });
        let lines = of.filter_map(|of| self.lines.get(&of)).filter_map(|at| roster.lines.get(*at));
        lines.map(|line| &line.verdict).max_by_key(|verdict| rank(verdict))
    }
}
