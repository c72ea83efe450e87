//! A file and what would come of it: read, its columns understood, its rows judged, and all that the screen shows of that
//! made ready once.

use std::collections::BTreeMap;
use std::sync::Arc;

use uuid::Uuid;

use crate::domain::phone::Region;
use crate::exchange::columns::kinds::{self, Kinds};
use crate::exchange::columns::{self, Field, Mapping};
use crate::exchange::draft::Note;
use crate::exchange::plan::{self, Context, Counts, Decision, Plan, PlanRow, Verdict};
use crate::exchange::read::{Options, ReadError, Row, Sheet};
use crate::exchange::values;
use crate::lang::{Lang, phone_display};
use crate::ui::screen::Cx;

/// What a row comes to, after what was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Fate {
    New,
    Changed,
    Same,
    Doubtful,
    Refused,
    Skipped,
}

impl Fate {
    /// What a row comes to.
    pub fn of(row: &PlanRow) -> Self {
        match (&row.verdict, row.decision) {
            (_, Some(Decision::Leave)) | (Verdict::Skipped(_), None) => Self::Skipped,
            (_, Some(Decision::New)) | (Verdict::New, None) => Self::New,
            (_, Some(Decision::Same(_))) | (Verdict::Changed(_), None) => Self::Changed,
            (Verdict::Same, None) => Self::Same,
            (Verdict::Doubtful(_), None) => Self::Doubtful,
            (Verdict::Refused(_), None) => Self::Refused,
        }
    }

    /// How many rows come to it.
    pub fn count(self, counts: &Counts) -> usize {
        match self {
            Self::New => counts.new,
            Self::Changed => counts.changed,
            Self::Same => counts.same,
            Self::Doubtful => counts.doubtful,
            Self::Refused => counts.refused,
            Self::Skipped => counts.skipped,
        }
    }
}

/// Which rows are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Only {
    /// Those that come to this.
    Fate(Fate),
    /// Those that come in with something the leader should look at.
    Remarked,
}

impl Only {
    /// Whether a row is one of them.
    pub fn has(self, row: &PlanRow, plan: &Plan) -> bool {
        let fate = Fate::of(row);
        let looks = |note: &Note| note.is_warning() && !plan.is_said_once(note);
        match self {
            Self::Fate(of) => fate == of && !row.is_tab(),
            Self::Remarked => matches!(fate, Fate::New | Fate::Changed) && row.notes.iter().any(looks),
        }
    }
}

/// A column as it is shown.
#[derive(Debug, Clone, Copy)]
pub struct Shown {
    /// Its place in the sheet.
    pub at: usize,
    /// The letters of its longest cell among the first rows.
    pub letters: usize,
}

/// A file that was opened.
#[derive(Debug)]
pub struct Opened {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Arc<Vec<u8>>,
    /// How it was read.
    pub options: Options,
    /// What would come of it, or why it cannot be read.
    pub preview: Result<Preview, ReadError>,
}

impl Opened {
    /// Whether the leader has said how to read it.
    pub fn is_told(&self) -> bool {
        self.options != Options::default()
    }
}

/// A sheet and what would come of it.
#[derive(Debug)]
pub struct Preview {
    /// The sheet.
    pub sheet: Sheet,
    /// What would happen.
    pub plan: Plan,
    /// How many rows come to what.
    pub counts: Counts,
    /// The columns, those of a field first.
    pub columns: Vec<Shown>,
    /// The rows that are shown, by their place in the plan.
    pub rows: Vec<usize>,
    /// The rows that only the leader can say something of, answered or not.
    pub asked: Vec<usize>,
    /// Crews that would be made.
    pub new_crews: Vec<String>,
    /// Clubs that would be made.
    pub new_clubs: Vec<String>,
    /// How many rows come in with something to look at.
    pub remarked: usize,
    /// The cells in which one of several numbers was chosen, as they stood, by row and column.
    numbers: BTreeMap<(usize, usize), String>,
    /// Whether columns are what was said of a file of its kind before.
    pub as_last_time: bool,
    only: Option<Only>,
    revision: i64,
}

/// A row with several numbers in a cell.
#[derive(Debug)]
pub struct Numbers {
    /// The row's number in the sheet.
    pub line: usize,
    /// The column's place.
    pub column: usize,
    /// The numbers, in E.164.
    pub all: Vec<String>,
    /// The one that was chosen.
    pub chosen: Option<String>,
}

impl Preview {
    /// What would come of a sheet.
    pub fn new(sheet: Sheet, cx: Cx<'_>) -> Self {
        let mapping = columns::guess(&sheet, region(cx));
        let columns = order(&sheet, &mapping);
        let plan = plan::plan(&sheet, &mapping, cx.data, &context(cx));
        let mut preview = Self {
            sheet,
            plan,
            counts: Counts::default(),
            columns,
            rows: Vec::new(),
            asked: Vec::new(),
            new_crews: Vec::new(),
            new_clubs: Vec::new(),
            remarked: 0,
            numbers: BTreeMap::new(),
            as_last_time: false,
            only: None,
            revision: cx.data.revision,
        };
        preview.count();
        preview
    }

    /// The rows with several numbers in a cell, those that were answered among them.
    pub fn several_numbers(&self, region: Region) -> Vec<Numbers> {
        let phones: Vec<usize> = self.plan.mapping.of(Field::Phone).collect();
        let cells = self.sheet.rows.iter().flat_map(|row| phones.iter().map(move |column| (row, *column)));
        let of = |(row, column): (&Row, usize)| {
            let now = row.cells.get(column)?;
            let was = self.numbers.get(&(row.line, column));
            let all = values::numbers(was.unwrap_or(now), region);
            let chosen = was.and_then(|_| values::numbers(now, region).pop());
            (all.len() > 1).then_some(Numbers { line: row.line, column, all, chosen })
        };
        cells.filter_map(of).collect()
    }

    /// Chooses one of the numbers in a cell; the chosen one once more leaves the cell as it stood.
    pub fn number(&mut self, line: usize, column: usize, number: &str, cx: Cx<'_>) {
        let number = phone_display(number);
        let Some(cell) = self.sheet.rows.iter_mut().find(|row| row.line == line).and_then(|row| row.cells.get_mut(column)) else {
            return;
        };
        if *cell == number {
            if let Some(was) = self.numbers.remove(&(line, column)) {
                *cell = was;
            }
        } else {
            let was = std::mem::replace(cell, number);
            let _ = self.numbers.entry((line, column)).or_insert(was);
        }
        let mapping = self.plan.mapping.clone();
        self.plan_anew(&mapping, cx);
    }

    /// The headers, by which a file of its kind is known.
    pub fn headers(&self) -> Option<Uuid> {
        kinds::headers(self.sheet.headers.iter().map(|header| header.text.as_str()))
    }

    /// Takes the columns for what was said of a file of its kind before.
    pub fn take_kind(&mut self, kinds: &Kinds, cx: Cx<'_>) {
        let Some(kind) = kinds.of(self.headers()).filter(|kind| !kind.fields().is_empty()) else { return };
        let mut mapping = self.plan.mapping.clone();
        for (column, field) in kind.fields() {
            mapping.set(*column, *field);
        }
        self.as_last_time = mapping != self.plan.mapping;
        self.columns = order(&self.sheet, &mapping);
        self.plan_anew(&mapping, cx);
    }

    /// Says what a column is.
    pub fn set(&mut self, column: usize, field: Field, cx: Cx<'_>) {
        let mut mapping = self.plan.mapping.clone();
        mapping.set(column, field);
        self.plan_anew(&mapping, cx);
    }

    /// The festival may have changed.
    pub fn refresh(&mut self, cx: Cx<'_>) {
        if cx.data.revision != self.revision {
            let mapping = self.plan.mapping.clone();
            self.plan_anew(&mapping, cx);
        }
    }

    fn plan_anew(&mut self, mapping: &Mapping, cx: Cx<'_>) {
        let new = plan::plan(&self.sheet, mapping, cx.data, &context(cx));
        let old = std::mem::replace(&mut self.plan, new);
        // What was decided stands, unless it is about somebody who is gone.
        for row in &old.rows {
            if let Some(decision) = row.decision
                && !matches!(decision, Decision::Same(subject) if self.plan.name_of(subject).is_empty())
            {
                let _ = self.plan.decide(row.line, decision);
            }
        }
        self.revision = cx.data.revision;
        self.count();
    }

    /// Decides about a row; nothing takes the decision back.
    pub fn decide(&mut self, line: usize, decision: Option<Decision>) {
        match decision {
            Some(decision) => drop(self.plan.decide(line, decision)),
            None => self.plan.undecide(line),
        }
        self.count();
    }

    /// Which rows are shown.
    pub fn only(&self) -> Option<Only> {
        self.only
    }

    /// Shows only these rows; nothing for all.
    pub fn show(&mut self, only: Option<Only>) {
        self.only = only;
        self.count();
    }

    fn count(&mut self) {
        self.counts = self.plan.counts();
        let plan = &self.plan;
        let of = |only: Only| {
            let rows = plan.rows.iter().enumerate();
            rows.filter(|(_, row)| only.has(row, plan)).map(|(at, _)| at).collect::<Vec<_>>()
        };
        let rows = self.plan.rows.iter().enumerate();
        self.asked = rows.filter(|(_, row)| matches!(row.verdict, Verdict::Doubtful(_))).map(|(at, _)| at).collect();
        self.remarked = of(Only::Remarked).len();
        // What nothing is left of is no reason to show nothing.
        let shown = self.only.map(|only| (only, of(only))).filter(|(_, rows)| !rows.is_empty());
        self.only = shown.as_ref().map(|(only, _)| *only);
        self.rows = shown.map_or_else(|| (0..self.plan.rows.len()).collect(), |(_, rows)| rows);
        self.new_crews = self.plan.new_crews();
        self.new_clubs = self.plan.new_clubs();
    }

    /// Where a row stands, in words.
    pub fn row_place(&self, line: usize, lang: &Lang) -> String {
        lang.row_place(line, &self.plan.tabs)
    }

    /// The row of that number in the sheet.
    pub fn row(&self, line: usize) -> Option<&PlanRow> {
        self.plan.rows.iter().find(|row| row.line == line)
    }

    /// The number in the sheet of the row shown at that place.
    pub fn line(&self, at: usize) -> Option<usize> {
        self.rows.get(at).and_then(|at| self.plan.rows.get(*at)).map(|row| row.line)
    }

    /// Where the row of that number is shown.
    pub fn place(&self, line: usize) -> Option<usize> {
        self.rows.iter().position(|at| self.plan.rows.get(*at).is_some_and(|row| row.line == line))
    }

    /// Whether the leader has said anything of its rows.
    pub fn is_answered(&self) -> bool {
        !self.numbers.is_empty() || self.plan.rows.iter().any(|row| row.decision.is_some())
    }

    /// How many people would be written.
    pub fn coming(&self) -> usize {
        self.counts.new + self.counts.changed
    }

    /// The first few things that stand in a column.
    pub fn samples(&self, column: usize) -> Vec<&str> {
        let cells = self.plan.rows.iter().filter_map(|row| row.cells.get(column)).map(|cell| cell.trim());
        cells.filter(|cell| !cell.is_empty()).take(3).collect()
    }
}

pub(super) fn region(cx: Cx<'_>) -> Region {
    cx.data.festival().map_or_else(|| Region::of(""), |festival| Region::of(&festival.region))
}

fn context(cx: Cx<'_>) -> Context {
    Context { today: cx.today(), region: region(cx) }
}

/// The columns in the order they are shown: who it is and how to reach them first. It stays as it is when the leader says
/// that a column is something else, so that no column moves away under the pointer.
fn order(sheet: &Sheet, mapping: &Mapping) -> Vec<Shown> {
    let field = |at: usize| mapping.columns.get(at).map_or(Field::Extra, |column| column.field);
    let mut all: Vec<usize> = (0..sheet.headers.len()).collect();
    all.sort_by_key(|at| Field::ALL.iter().position(|other| *other == field(*at)));
    let letters = |at: usize| {
        let cells = sheet.rows.iter().take(200).filter_map(|row| row.cells.get(at));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    all.into_iter().map(|at| Shown { at, letters: letters(at) }).collect()
}
