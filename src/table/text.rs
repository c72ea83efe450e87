//! Delimited text as a book of one sheet.

use std::sync::Arc;

use super::aligned;
use super::dialect::{self, Dialect, Newline};
use super::encoding::Text;
use super::read::{MOST_ROWS, Options, ReadError};
use super::records::{self, LONGEST, Record};
use super::{Book, Cell, Format, Line, Piece, Progress, Sheet, Value};
use super::{build, find, settle};

/// More cells than any list has columns.
pub(super) const WIDEST: usize = 1000;

/// Reads a text.
pub(super) fn read(decoded: Text, options: &Options, progress: &Progress) -> Result<Book, ReadError> {
    let Text { text: whole, encoding, bom, mended } = decoded;
    let whole = if options.delimiter.is_none() { aligned::tabbed(&whole).unwrap_or(whole) } else { whole };
    let whole = Arc::new(whole);
    let (text, said) = sep_line(&whole);
    let (rules, width) = dialect::find(text, options.delimiter.or(said));
    let shift = usize::from(said.is_some());
    let mut rows: Vec<Line> = Vec::new();
    if shift > 0 {
        let line = records::lines(&whole).next().unwrap_or_default();
        rows.push(vec![Cell::of(line)].into());
    }
    let mut lines = Vec::new();
    for record in records::each(text, rules, Some(width)) {
        progress.row();
        if rows.len() >= MOST_ROWS {
            return Err(ReadError::Long);
        }
        check(&record, rows.len() + 1)?;
        lines.push((record.span, record.quoted));
        rows.push(record.cells.into_iter().map(|cell| Cell::of(Piece::of(&whole, cell))).collect());
    }
    rows.shrink_to_fit();
    let dialect = Dialect {
        encoding,
        bom,
        mended,
        delimiter: char::from(rules.delimiter),
        spaced: rules.spaced,
        quote: rules.quote.map(char::from).filter(|_| lines.iter().any(|(_, quoted)| *quoted != 0)),
        backslash: rules.backslash,
        newline: Newline::of(&whole),
        said: said.is_some(),
    };
    let mut sheet = Sheet { rows, ..Sheet::default() };
    sheet.tables = settle::tables(&sheet, &settle::Lines { text, lines: &lines, shift, rules, width, header: options.header });
    Ok(Book { format: Format::Text, sheets: vec![sheet], dialect: Some(dialect) })
}

/// Refuses what no list has.
fn check(record: &Record<'_>, line: usize) -> Result<(), ReadError> {
    if record.cells.len() > WIDEST {
        return Err(ReadError::Wide { line });
    }
    if record.cells.iter().any(|cell| cell.len() > LONGEST && cell.chars().count() > LONGEST) {
        return Err(ReadError::LongCell { line });
    }
    Ok(())
}

/// The delimiter that a first line of `sep=;` names, and the text after it.
fn sep_line(text: &str) -> (&str, Option<char>) {
    let end = text.find(['\n', '\r']).unwrap_or(text.len());
    let line = text.get(..end).unwrap_or_default().trim_matches('"');
    let named = line.get(..4).filter(|word| word.eq_ignore_ascii_case("sep=")).and_then(|_| line.get(4..));
    let Some(rest) = named else { return (text, None) };
    let mut signs = rest.chars();
    let (Some(sign), None) = (signs.next(), signs.next()) else { return (text, None) };
    let after = text.get(end..).unwrap_or_default();
    let after = after.strip_prefix("\r\n").or_else(|| after.strip_prefix(['\n', '\r'])).unwrap_or(after);
    (after, Some(sign))
}

impl Cell {
    /// A cell of text.
    pub(crate) fn of(text: impl Into<Piece>) -> Self {
        let text: Piece = text.into();
        let value = if text.trim().is_empty() { Value::Empty } else { Value::Text };
        Self { text, value, ..Self::default() }
    }

    /// Whether anything stands in it.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// A book of one table whose headers and cells are known.
pub(super) fn made(format: Format, headers: &[&str], rows: Vec<Vec<String>>) -> Book {
    let used: Vec<usize> =
        (0..headers.len()).filter(|at| rows.iter().any(|row| row.get(*at).is_some_and(|cell| !cell.is_empty()))).collect();
    let header = used.iter().filter_map(|at| headers.get(*at)).map(|name| Cell::of((*name).to_owned())).collect();
    let cells = rows
        .into_iter()
        .map(|mut row| used.iter().map(|at| Cell::of(row.get_mut(*at).map(std::mem::take).unwrap_or_default())).collect());
    let mut sheet = Sheet { rows: std::iter::once(header).chain(cells).collect(), ..Sheet::default() };
    let region = find::Region {
        header_rows: vec![0],
        width: used.len(),
        rows: (1..sheet.rows.len()).map(|row| (row, None)).collect(),
        ..find::Region::default()
    };
    sheet.tables = vec![build::table(&sheet, &region)];
    Book { format, sheets: vec![sheet], dialect: None }
}
