//! Sheets as they lie: bytes of any kind a leader may open become a book of sheets, and each sheet the tables that lie on it,
//! with every repair named. This room knows nothing of people or shifts; what a column means is asked in `exchange`.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

mod addresses;
mod aligned;
mod build;
mod calendar;
mod cards;
mod class;
mod dialect;
mod encoding;
mod find;
mod head;
mod html;
mod kinds;
mod line;
mod lines;
mod markup;
mod mend;
mod piece;
mod profile;
mod progress;
mod read;
mod records;
mod settle;
mod text;
mod words;
mod workbook;

pub use dialect::{DELIMITERS, Dialect, Newline};
pub use encoding::Encoding;
pub use line::Line;
pub use piece::Piece;
pub use progress::{Far, Progress};
pub use read::{Options, ReadError, bytes_of, read, read_watched};

/// Whether bytes are an archive that unpacks to no more than a workbook may: to be asked before another reader opens it.
pub fn unpacks(bytes: &[u8]) -> bool {
    workbook::unpacks(bytes)
}

/// What a file was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Delimited text: `.csv`, `.tsv`, `.txt`, the clipboard.
    Text,
    /// A table in HTML: the clipboard of a spreadsheet.
    Html,
    /// Excel since 2007, with or without macros.
    Xlsx,
    /// Excel's binary workbook.
    Xlsb,
    /// Excel until 2003.
    Xls,
    /// `OpenDocument`.
    Ods,
    /// Contact cards; one row a card.
    Vcard,
    /// A calendar; one row an event.
    Calendar,
}

/// A file as read.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    /// What it was.
    pub format: Format,
    /// Its sheets, hidden ones too; a text file is one sheet without a name.
    pub sheets: Vec<Sheet>,
    /// How its text was written; none for a workbook.
    pub dialect: Option<Dialect>,
}

/// One sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// Its name; empty for a text file.
    pub name: String,
    /// Whether it is hidden in the workbook.
    pub hidden: bool,
    /// Every row as read, before any repair; the first has index 0, as it has number 1 in a spreadsheet.
    pub rows: Vec<Line>,
    /// Cells that were merged; the text stands in the first of them.
    pub merges: Vec<Merge>,
    /// Columns hidden in the workbook; the first is 0.
    pub hidden_columns: Vec<usize>,
    /// Rows hidden in the workbook.
    pub hidden_rows: Vec<usize>,
    /// The tables found on it, the likeliest to be meant first.
    pub tables: Vec<Table>,
}

/// Merged cells, all ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merge {
    /// The first row and column.
    pub from: (usize, usize),
    /// The last row and column.
    pub to: (usize, usize),
}

/// One cell. Lists have millions of them: it is kept small.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// What a person sees in it.
    pub text: Piece,
    /// What the file says that it is, where the file says more than text.
    pub value: Value,
    /// How it looks; none where it looks as most cells do.
    pub(crate) look: Option<Box<Look>>,
}

/// How a cell looks in its workbook, and where what it holds comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Look {
    format: Option<Box<str>>,
    fill: Option<u32>,
    bold: bool,
    formula: bool,
}

impl Cell {
    /// Its number format in the workbook: a "date" whose format is `dd.mmm` in a column of times was once `10-12`.
    pub fn format(&self) -> Option<&str> {
        self.look.as_ref()?.format.as_deref()
    }

    /// Its background as `0xRRGGBB`, where a workbook has one: some lists speak in colours.
    pub fn fill(&self) -> Option<u32> {
        self.look.as_ref()?.fill
    }

    /// Bold.
    pub fn bold(&self) -> bool {
        self.look.as_ref().is_some_and(|look| look.bold)
    }

    /// Whether the workbook reckons it.
    pub fn formula(&self) -> bool {
        self.look.as_ref().is_some_and(|look| look.formula)
    }

    /// Changes how it looks.
    fn looks(&mut self, change: impl FnOnce(&mut Look)) {
        let mut look = self.look.take().unwrap_or_default();
        change(&mut look);
        self.look = Some(look).filter(|look| **look != Look::default());
    }
}

/// What a file says that a cell is.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Value {
    /// Nothing.
    #[default]
    Empty,
    /// Only text, as all cells of a text file.
    Text,
    /// A number that no format calls a date.
    Number(f64),
    /// A date.
    Date(NaiveDate),
    /// A time of day.
    Time(NaiveTime),
    /// A date and a time.
    Moment(NaiveDateTime),
    /// A length of time, in seconds.
    Length(i64),
    /// Yes or no.
    Truth(bool),
    /// An error such as `#REF!`.
    Error,
}

/// A table on a sheet: what is left when titles, sums and remarks are put aside.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Its header rows; none when it has none.
    pub header_rows: Vec<usize>,
    /// How many columns of the sheet it reaches over, with those that hold nothing.
    pub width: usize,
    /// Its columns, without those that hold nothing.
    pub columns: Vec<Column>,
    /// Its rows, repaired.
    pub rows: Vec<Row>,
    /// Rows that stand over a group of rows: `BAR (ansvarlig: …)`.
    pub sections: Vec<Section>,
    /// Rows that are no data, each with its reason.
    pub aside: Vec<Aside>,
    /// What was mended, in the order of the rows.
    pub repairs: Vec<Repair>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Column {
    /// Its header; several header rows are joined by a space. Empty when it has none.
    pub header: String,
    /// Its index on the sheet.
    pub source: usize,
    /// Hidden in the workbook.
    pub hidden: bool,
    /// Reckoned by formulas.
    pub derived: bool,
}

/// A row of a table: one cell for each column.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// Its index on the sheet.
    pub source: usize,
    /// The section it stands in, as an index into [`Table::sections`].
    pub section: Option<usize>,
    /// Its cells.
    pub cells: Line,
    /// What it holds beyond the last column, when no repair was sure.
    pub beyond: Vec<String>,
}

/// A heading over rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Section {
    /// Its index on the sheet.
    pub source: usize,
    /// Its text.
    pub text: String,
}

/// A row that is no data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// Its index on the sheet.
    pub source: usize,
    /// Why.
    pub why: Why,
    /// Its text.
    pub text: String,
}

/// Why a row is no data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A title or note above the header.
    Above,
    /// The header once more.
    HeaderAgain,
    /// Sums or remarks under the table.
    Footer,
    /// What a code means: `D = 10-16`.
    Legend,
    /// An event that is called off.
    Cancelled,
    /// A row of another table on the same sheet.
    Elsewhere,
}

/// Something that was mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    /// The row on the sheet.
    pub source: usize,
    /// The column on the sheet, where it is about one.
    pub column: Option<usize>,
    /// What was done.
    pub kind: RepairKind,
    /// The row or cell as it stood.
    pub was: String,
}

/// What was done to a row so that it fits its columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RepairKind {
    /// A cell too many, empty, was taken out.
    CellDropped,
    /// A missing delimiter was put back.
    CellSplit,
    /// A missing cell was put in, empty.
    CellAdded,
    /// A stray quote was kept as a character, or an unclosed one closed.
    Quote,
    /// The row had another delimiter.
    Delimiter,
    /// An unquoted delimiter inside a cell: two cells were joined.
    CellsJoined,
}
