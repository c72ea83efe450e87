//! A file read for an import: of all that `table` finds in it, the table that most looks like a list of people, or one on each
//! of several sheets, with every row that is not one of them named with its reason. Identity numbers are covered here, so that
//! nothing after this sees them.

mod below;
mod beside;
mod place;
mod records;
mod sheets;

use super::columns::{Mapping, near};
use super::heard::Heard;
use super::identity;
use super::meaning::{Meaning, header};
use super::values;
use crate::domain::phone::Region;
use crate::table::{self, Book, Encoding, Format, Table, Why};

pub use crate::table::{DELIMITERS, Options, ReadError};
pub use place::{Place, Tabs, address, letter};
pub use sheets::{Part, Unread, WhyUnread};

/// The header of one column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The text; the letter of the column when there is none.
    pub text: String,
    /// Its number in the file; the first is 0.
    pub source: usize,
}

/// One row of people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number in a spreadsheet; the first row of the file is 1.
    pub line: usize,
    /// Its cells, one per header.
    pub cells: Vec<String>,
    /// What it has beyond the last column: its values may stand in the wrong columns.
    pub beyond: Vec<String>,
}

/// Why a row is not one of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aside {
    /// A title or note above the header.
    Above,
    /// The header.
    Header,
    /// The header once more.
    HeaderAgain,
    /// Sums under the list.
    Footer,
    /// A heading over rows.
    Section,
    /// A row of another table in the file.
    Elsewhere,
    /// The name of a sheet, over all its rows.
    Tab,
}

/// A row that is not one of people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AsideRow {
    /// Its number in a spreadsheet.
    pub line: usize,
    /// Why.
    pub why: Aside,
    /// What stands in it.
    pub text: String,
}

/// A sheet as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Whether it is delimited text, so that encoding and delimiter say something.
    pub text: bool,
    /// Its encoding.
    pub encoding: Encoding,
    /// Whether it began with a byte order mark.
    pub bom: bool,
    /// Whether letters broken by an earlier program were mended.
    pub mended: bool,
    /// Its delimiter.
    pub delimiter: char,
    /// The header row's number; none when the sheet has no header.
    pub header_line: Option<usize>,
    /// The headers of the columns that hold something.
    pub headers: Vec<Header>,
    /// The rows of people, without blank ones.
    pub rows: Vec<Row>,
    /// The other rows that hold something.
    pub aside: Vec<AsideRow>,
    /// The sheets of the file that its rows are of, one or several.
    pub parts: Vec<Part>,
    /// The other sheets of the file.
    pub unread: Vec<Unread>,
    /// What its columns are, where several sheets say it each for itself.
    pub joined: Option<Mapping>,
    /// What else it says of the people in its rows, where it was read for a festival: [`Sheet::hear`].
    pub heard: Heard,
}

/// Reads a file.
///
/// # Errors
/// A file that is neither text nor a workbook, or has no rows.
pub fn read(bytes: &[u8], options: &Options) -> Result<Sheet, ReadError> {
    of_as(&table::read(bytes, None, options)?, options)
}

/// Reads the one sheet of a file that most looks like a list of people.
///
/// # Errors
/// A file that is neither text nor a workbook, or has no rows.
pub fn read_one(bytes: &[u8], options: &Options) -> Result<Sheet, ReadError> {
    let book = table::read(bytes, None, options)?;
    let (at, chosen) = likeliest(&book).ok_or(ReadError::NoRows)?;
    one(&book, at, chosen, options)
}

/// The people in a book: of one list, or of those on several sheets.
///
/// # Errors
/// A book without rows.
pub fn of(book: &Book) -> Result<Sheet, ReadError> {
    of_as(book, &Options::default())
}

/// The people in a book that was read as the leader says.
///
/// # Errors
/// A book without rows.
pub fn of_as(book: &Book, options: &Options) -> Result<Sheet, ReadError> {
    let (at, chosen) = likeliest(book).ok_or(ReadError::NoRows)?;
    Ok(sheets::joined(book, one(book, at, chosen, options)?, options))
}

/// One list of a book: its sheet, and its place there. A header that the leader chose is the header.
fn one(book: &Book, at: usize, chosen: usize, options: &Options) -> Result<Sheet, ReadError> {
    let told = options.header.is_some() && options.header_of.is_none_or(|only| only == at);
    let from = book.sheets.get(at).ok_or(ReadError::NoRows)?;
    let table = from.tables.get(chosen).filter(|table| !table.rows.is_empty()).ok_or(ReadError::NoRows)?;
    let settled = header::settled(from, table, Region::No).filter(|other| !told || other.header_rows == table.header_rows);
    let table = settled.as_ref().unwrap_or(table);
    let text_of = |row: usize| {
        let cells = from.rows.get(row).into_iter().flatten().filter(|cell| !cell.is_empty());
        cells.map(|cell| covered(&cell.text)).collect::<Vec<_>>().join(" · ")
    };
    let mut aside: Vec<AsideRow> = Vec::new();
    let mut put = |source: usize, why| aside.push(AsideRow { line: source + 1, why, text: text_of(source) });
    for row in &table.header_rows {
        put(*row, Aside::Header);
    }
    for row in &table.aside {
        let why = match row.why {
            Why::Above => Aside::Above,
            Why::HeaderAgain => Aside::HeaderAgain,
            Why::Footer | Why::Legend => Aside::Footer,
            Why::Cancelled | Why::Elsewhere => Aside::Elsewhere,
        };
        put(row.source, why);
    }
    for section in &table.sections {
        put(section.source, Aside::Section);
    }
    for (_, other) in from.tables.iter().enumerate().filter(|(at, _)| *at != chosen) {
        let rows = other.header_rows.iter().copied().chain(other.rows.iter().map(|row| row.source));
        let rest = other.aside.iter().map(|row| row.source).chain(other.sections.iter().map(|row| row.source));
        rows.chain(rest).for_each(|row| put(row, Aside::Elsewhere));
    }
    aside.sort_by_key(|row| row.line);
    let headers = table.columns.iter().map(|column| {
        let title = values::squeeze(&covered(&column.header));
        Header { text: if title.is_empty() { letter(column.source) } else { title }, source: column.source }
    });
    let rows = table.rows.iter().map(|row| Row {
        line: row.source + 1,
        cells: row.cells.iter().map(|cell| covered(&cell.text)).collect(),
        beyond: row.beyond.iter().map(|text| covered(text)).collect(),
    });
    let dialect = book.dialect;
    let sheet = Sheet {
        text: book.format == Format::Text,
        encoding: dialect.map_or(Encoding::Utf8, |dialect| dialect.encoding),
        bom: dialect.is_some_and(|dialect| dialect.bom),
        mended: dialect.is_some_and(|dialect| dialect.mended),
        delimiter: dialect.map_or(';', |dialect| dialect.delimiter),
        header_line: table.header_rows.last().map(|row| row + 1),
        headers: headers.collect(),
        rows: rows.collect(),
        aside,
        parts: Vec::new(),
        unread: Vec::new(),
        joined: None,
        heard: Heard::default(),
    };
    let told = told || matches!(book.format, Format::Vcard | Format::Calendar);
    let mut sheet = match records::of(from).filter(|_| !told) {
        Some(found) => Sheet { header_line: None, headers: found.headers, rows: found.rows, aside: found.aside, ..sheet },
        None => match below::joined(sheet, from, chosen) {
            (sheet, true) => sheet,
            (sheet, false) => beside::stacked(sheet, &from.rows, &table.header_rows),
        },
    };
    sheet.parts = vec![Part { name: sheets::name_of(book, at), at, header_line: sheet.header_line, width: sheet.headers.len() }];
    Ok(sheet)
}

impl Sheet {
    /// Takes in what the book it is of says of its people beside their fields.
    pub fn hear(&mut self, meaning: &Meaning) {
        let mut all = Heard::default();
        for (nth, part) in self.parts.iter().enumerate() {
            let heard = Heard::of(meaning, part.at);
            // What is said of a row is not told apart by the lists side by side; the cells are kept as text.
            let beside = |row: &Row| Place::of(row.line).tab == nth && Place::of(row.line).list > 0;
            if self.rows.iter().any(beside) {
                all.leads = heard.leads;
            } else {
                all.add(heard, |line| place::on(nth, line));
            }
        }
        self.heard = all;
    }

    /// The names of its sheets, where there are several.
    pub fn tabs(&self) -> Tabs {
        let names = self.parts.iter().map(|part| part.name.clone());
        if self.parts.len() > 1 { Tabs(names.collect()) } else { Tabs::default() }
    }

    /// How many columns the sheet has that a row is of.
    pub fn width(&self, line: usize) -> usize {
        self.parts.get(Place::of(line).tab).map_or(self.headers.len(), |part| part.width)
    }
}

/// A cell as everything after this sees it.
fn covered(cell: &str) -> String {
    identity::cover(&values::clean(cell)).into_owned()
}

/// The table whose headers most look like those of people, in a sheet that is not hidden if there is one: its sheet and its
/// place there.
fn likeliest(book: &Book) -> Option<(usize, usize)> {
    let sheets = book.sheets.iter().enumerate();
    let tables =
        sheets.flat_map(|(at, sheet)| sheet.tables.iter().enumerate().map(move |(place, table)| (at, place, sheet, table)));
    let mut all: Vec<_> = tables.collect();
    // The first of equals.
    all.sort_by_key(|(.., sheet, table)| std::cmp::Reverse((!table.rows.is_empty(), !sheet.hidden, known_words(table))));
    all.first().map(|(at, place, ..)| (*at, *place))
}

/// How many headers are names that fields go by.
fn known_words(table: &Table) -> usize {
    let words = table
        .columns
        .iter()
        .take(200)
        .map(|column| column.header.as_str())
        .filter(|header| !header.is_empty() && header.len() < 160);
    words.filter(|header| near(header).first().is_some_and(|near| near.score >= 0.6)).count()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn sheet(text: &str) -> Sheet {
        read(text.as_bytes(), &Options::default()).unwrap()
    }

    fn headers(sheet: &Sheet) -> Vec<&str> {
        sheet.headers.iter().map(|header| header.text.as_str()).collect()
    }

    #[test]
    fn title_rows_blank_rows_sums_and_empty_columns_are_put_aside() {
        let text = "Kontaktliste Fjordlyd;;;;\n;;;;\nNavn;;Mobil;E-post;\nÅse Næss;;400 00 012;a@example.com;\n;;;;\nNavn;;Mobil;E-post;\nPål Li;;400 00 013;;\nAntall:;;2;;\n";
        let sheet = sheet(text);
        assert_eq!((sheet.delimiter, sheet.header_line), (';', Some(3)));
        assert_eq!(headers(&sheet), ["Navn", "Mobil", "E-post"]);
        assert_eq!(sheet.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [4, 7]);
        let aside: Vec<_> = sheet.aside.iter().map(|row| (row.line, row.why)).collect();
        assert_eq!(aside, [(1, Aside::Above), (3, Aside::Header), (6, Aside::HeaderAgain), (8, Aside::Footer)]);
    }

    #[test]
    fn delimiters() {
        for delimiter in DELIMITERS {
            let text = "Navn;Mobil;Merknad\n\"Næss, Åse\";400 00 012;\"kan; ikke, fredag\"\nPål;400 00 013;x\n";
            let text = if delimiter == ';' {
                text.to_owned()
            } else {
                text.replace("; ", "\u{1}").replace(';', &delimiter.to_string()).replace('\u{1}', "; ")
            };
            let sheet = sheet(&text);
            assert_eq!((sheet.delimiter, sheet.rows.len(), sheet.headers.len()), (delimiter, 2, 3), "{text}");
        }
        let one = sheet("Navn\nNæss, Åse\nLi, Pål\nBerg, Kari\n");
        assert_eq!((one.headers.len(), one.rows[0].cells[0].as_str()), (1, "Næss, Åse"));
        let said = sheet("sep=,\r\nNavn,Mobil\r\nÅse,1\r\n");
        assert_eq!((said.delimiter, said.header_line, said.rows[0].line), (',', Some(2), 3));
    }

    #[test]
    fn a_sheet_without_a_header_and_a_row_too_long() {
        let sheet1 = sheet("Åse Næss;400 00 012;a@example.com\nPål Li;400 00 013;b@example.com\n");
        assert_eq!((sheet1.header_line, headers(&sheet1), sheet1.rows.len()), (None, vec!["A", "B", "C"], 2));
        let sheet2 = sheet("Navn;Mobil\nÅse;400 00 012\nPål;Li;400 00 013\nKari;\nOla;\n");
        assert_eq!(sheet2.rows[1].beyond, ["400 00 013"]);
        assert_eq!(letter(27), "AB");
    }

    #[test]
    fn what_is_no_sheet_is_said() {
        let error = |bytes: &[u8]| read(bytes, &Options::default()).unwrap_err();
        assert_eq!(error(b""), ReadError::Empty);
        assert_eq!(error(b"\xEF\xBB\xBF \r\n"), ReadError::Empty);
        assert_eq!(error(b"Navn;Mobil\n"), ReadError::NoRows);
        assert_eq!(error(b"PK\x03\x04..."), ReadError::Workbook);
        assert_eq!(error(b"Navn;Mobil\n\0\0\0;1\n"), ReadError::Binary);
        assert_eq!(error(&[b"Navn;Mobil\nA;".as_slice(), &vec![b'x'; 1 << 20]].concat()), ReadError::LongCell { line: 2 });
        assert_eq!(error(&(0..=255).cycle().take(4000).collect::<Vec<u8>>()), ReadError::Binary);
    }

    #[test]
    fn the_leader_may_know_better() {
        let text = "Liste\nA,B\nNavn,Mobil\nÅse,1\n";
        let sheet = read(text.as_bytes(), &Options { header: Some(2), delimiter: Some(','), ..Options::default() }).unwrap();
        assert_eq!((headers(&sheet), sheet.rows.len()), (vec!["A", "B"], 2));
        let none = read(text.as_bytes(), &Options { header: Some(0), ..Options::default() }).unwrap();
        assert_eq!(none.header_line, None);
    }
}
