//! A file read: encoding, delimiter, header row and the rows under it, found by themselves, and every row that is not
//! one of them named with its reason. Identity numbers are covered here, so that nothing after this sees them.

use crate::domain::fold::fold;

use super::columns::near;
use super::encoding::{self, Encoding};
use super::identity;
use super::records::{self, Record};
use super::values;

/// What the leader says instead of what would be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    /// The encoding.
    pub encoding: Option<Encoding>,
    /// The delimiter.
    pub delimiter: Option<char>,
    /// The header row's number as a spreadsheet shows it (the first row is 1); 0 when there is none.
    pub header: Option<usize>,
}

/// The delimiters that are looked for.
pub const DELIMITERS: [char; 4] = [';', ',', '\t', '|'];

pub use crate::table::ReadError;

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
}

/// Reads a file.
///
/// # Errors
/// A file that is no text, or has no rows.
pub fn read(bytes: &[u8], options: &Options) -> Result<Sheet, ReadError> {
    if bytes.len() > 64 << 20 {
        return Err(ReadError::Large);
    }
    if [b"PK\x03\x04".as_slice(), b"\xD0\xCF\x11\xE0"].iter().any(|magic| bytes.starts_with(magic)) {
        return Err(ReadError::Workbook);
    }
    let decoded = encoding::decode(bytes, options.encoding);
    let strange = decoded.text.chars().filter(|c| (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || *c == '\u{fffd}').count();
    if decoded.text.contains('\0') || strange * 20 > decoded.text.chars().count() {
        return Err(ReadError::Binary);
    }
    if decoded.text.trim().is_empty() {
        return Err(ReadError::Empty);
    }
    let (text, said) = sep_line(&decoded.text);
    let shift = usize::from(said.is_some());
    let delimiter = options.delimiter.or(said).unwrap_or_else(|| find_delimiter(text));
    let rough = records::split(text, delimiter, None);
    let width = usual_width(&rough);
    let mut all = records::split(text, delimiter, Some(width));
    for record in &mut all {
        record.line += shift;
        if record.cells.len() > 1000 {
            return Err(ReadError::Wide { line: record.line });
        }
        for cell in &mut record.cells {
            if cell.chars().count() > 32_767 {
                return Err(ReadError::LongCell { line: record.line });
            }
            *cell = identity::cover(&values::clean(cell)).into_owned();
        }
    }
    all.retain(|record| record.filled() > 0);
    let header = match options.header {
        Some(0) => None,
        Some(line) => all.iter().position(|record| record.line == line),
        None => find_header(&all, width),
    };
    let (headers, rows, aside) = table(all, header);
    if rows.is_empty() {
        return Err(ReadError::NoRows);
    }
    let header_line = header.and_then(|_| aside.iter().find(|row| row.why == Aside::Header)).map(|row| row.line);
    Ok(Sheet { encoding: decoded.encoding, bom: decoded.bom, mended: decoded.mended, delimiter, header_line, headers, rows, aside })
}

/// The text after a first line `sep=;`, and the delimiter it names.
fn sep_line(text: &str) -> (&str, Option<char>) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let first = first.trim_end_matches('\r').trim_matches('"');
    match first.to_ascii_lowercase().strip_prefix("sep=").map(|sign| sign.chars().collect::<Vec<_>>()).as_deref() {
        Some([sign]) => (rest, Some(*sign)),
        _ => (text, None),
    }
}

/// The commonest number of cells among records that hold something.
fn usual_width(all: &[Record]) -> usize {
    let mut counts = std::collections::BTreeMap::<usize, usize>::new();
    for record in all.iter().filter(|record| record.filled() > 0) {
        *counts.entry(record.cells.len()).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, many)| *many).map_or(1, |(width, _)| width)
}

/// The delimiter that cuts the lines most evenly, and the header into words that are known.
fn find_delimiter(text: &str) -> char {
    let end = text.char_indices().nth(100_000).map_or(text.len(), |(at, _)| at);
    let sample = text.get(..end).unwrap_or(text);
    let priors = [1.0, 0.95, 1.0, 0.9];
    let mut best = (';', 0.25);
    for (delimiter, prior) in DELIMITERS.into_iter().zip(priors) {
        let mut all = records::split(sample, delimiter, None);
        all.retain(|record| record.filled() > 0);
        all.truncate(300);
        let width = usual_width(&all);
        if width < 2 || all.is_empty() {
            continue;
        }
        let even = all.iter().filter(|record| record.cells.len() == width).count();
        let header = find_header(&all, width).and_then(|at| all.get(at));
        let known = header.map_or(0, known_words).min(6);
        let narrow = header.is_some_and(|header| header.cells.len() < 2);
        #[allow(clippy::cast_precision_loss, reason = "at most 300 records")]
        let score = ((even as f64 / all.len() as f64).powi(2) * prior + 0.3 * known as f64) * if narrow { 0.1 } else { 1.0 };
        if score > best.1 {
            best = (delimiter, score);
        }
    }
    best.0
}

/// How many cells of a record are names that fields go by.
fn known_words(record: &Record) -> usize {
    let words = record.cells.iter().take(200).filter(|cell| !cell.trim().is_empty() && cell.len() < 160);
    words.filter(|cell| near(cell).first().is_some_and(|near| near.score >= 0.6)).count()
}

/// Whether a record holds an address or a number with many digits, as headers never do.
fn is_data(record: &Record) -> bool {
    record
        .cells
        .iter()
        .any(|cell| cell.contains('@') || (cell.chars().filter(char::is_ascii_digit).count() >= 6 && cell.chars().count() < 40))
}

fn find_header(all: &[Record], width: usize) -> Option<usize> {
    let candidates = all.iter().enumerate().take(30).filter(|(_, record)| !is_data(record));
    // The first of equals.
    let best = candidates.map(|(at, record)| (at, known_words(record))).rev().max_by_key(|(_, known)| *known);
    match best {
        Some((at, known)) if known >= 2 || (known == 1 && width <= 2) => Some(at),
        _ => {
            let first = all.iter().position(|record| record.filled() * 2 >= width)?;
            all.get(first).filter(|record| !is_data(record)).map(|_| first)
        }
    }
}

fn table(all: Vec<Record>, header: Option<usize>) -> (Vec<Header>, Vec<Row>, Vec<AsideRow>) {
    let mut aside = Vec::new();
    let mut titles: Vec<String> = Vec::new();
    let mut records = Vec::new();
    for (at, record) in all.into_iter().enumerate() {
        let mut put = |why| aside.push(AsideRow { line: record.line, why, text: text_of(&record) });
        match header {
            Some(header) if at < header => put(Aside::Above),
            Some(header) if at == header => {
                put(Aside::Header);
                titles.clone_from(&record.cells);
            }
            Some(_) if same_words(&record.cells, &titles) => put(Aside::HeaderAgain),
            _ if is_footer(&record) => put(Aside::Footer),
            _ => records.push(record),
        }
    }
    let longest = records.iter().map(|record| last_filled(&record.cells)).max().unwrap_or(0);
    let beyond = records.iter().filter(|record| last_filled(&record.cells) > titles.len()).count();
    // A few rows that are too long are broken; many are columns without a header.
    let width = if titles.is_empty() || beyond * 3 > records.len() { longest.max(titles.len()) } else { titles.len() };
    let kept: Vec<usize> = (0..width)
        .filter(|column| {
            let filled = |cells: &[String]| cells.get(*column).is_some_and(|cell| !cell.trim().is_empty());
            filled(&titles) || records.iter().any(|record| filled(&record.cells))
        })
        .collect();
    let headers = kept.iter().map(|column| {
        let title = titles.get(*column).map(|title| values::squeeze(title)).filter(|title| !title.is_empty());
        Header { text: title.unwrap_or_else(|| letter(*column)), source: *column }
    });
    let headers = headers.collect();
    let rows = records.into_iter().map(|record| Row {
        line: record.line,
        beyond: record.cells.get(width..last_filled(&record.cells)).map(<[String]>::to_vec).unwrap_or_default(),
        cells: kept.iter().map(|column| record.cells.get(*column).cloned().unwrap_or_default()).collect(),
    });
    (headers, rows.collect(), aside)
}

/// The number of cells up to the last that holds something.
fn last_filled(cells: &[String]) -> usize {
    cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |at| at + 1)
}

fn text_of(record: &Record) -> String {
    record.cells.iter().filter(|cell| !cell.trim().is_empty()).cloned().collect::<Vec<_>>().join(" · ")
}

fn same_words(cells: &[String], titles: &[String]) -> bool {
    let words = |cells: &[String]| cells.iter().map(|cell| fold(cell)).filter(|cell| !cell.is_empty()).collect::<Vec<_>>();
    words(cells) == words(titles)
}

/// A row of sums: a word for it, and at most numbers beside it.
fn is_footer(record: &Record) -> bool {
    const WORDS: [&str; 14] = [
        "sum",
        "summa",
        "antall",
        "antal",
        "totalt",
        "total",
        "totalsum",
        "i alt",
        "i allt",
        "tal",
        "antall personer",
        "antal personer",
        "sum timer",
        "count",
    ];
    let mut filled = record.cells.iter().filter(|cell| !cell.trim().is_empty());
    let first = filled.next().map(|cell| fold(cell)).unwrap_or_default();
    let number = |text: &str| text.chars().all(|c| c.is_ascii_digit() || " .,%:".contains(c));
    let words = first.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    WORDS.contains(&words) && filled.all(|cell| number(cell.trim()))
}

/// The name of a column in a spreadsheet: `A`, `B`, … `AA`.
fn letter(column: usize) -> String {
    let mut left = column + 1;
    let mut name = Vec::new();
    while left > 0 {
        left -= 1;
        name.push(char::from(b'A' + u8::try_from(left % 26).unwrap_or(0)));
        left /= 26;
    }
    name.iter().rev().collect()
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
        let sheet = read(text.as_bytes(), &Options { header: Some(2), delimiter: Some(','), encoding: None }).unwrap();
        assert_eq!((headers(&sheet), sheet.rows.len()), (vec!["A", "B"], 2));
        let none = read(text.as_bytes(), &Options { header: Some(0), ..Options::default() }).unwrap();
        assert_eq!(none.header_line, None);
    }
}
