//! A file of any kind, told by its bytes rather than by its name, and read.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use chrono::NaiveDate;

use super::encoding::{self, Encoding};
use super::{Book, Progress, addresses, calendar, cards, html, text, workbook};

/// What a leader says instead of what would be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    /// The encoding.
    pub encoding: Option<Encoding>,
    /// The delimiter.
    pub delimiter: Option<char>,
    /// The header row's number as a spreadsheet shows it (the first row is 1); 0 when there is none.
    pub header: Option<usize>,
    /// The place in the file of the one sheet whose header that is; none for all of them.
    pub header_of: Option<usize>,
    /// The days that it is read for: what repeats in a calendar without an end is written out around them.
    pub days: Option<(NaiveDate, NaiveDate)>,
}

impl Options {
    /// Whether anybody says how it lies.
    fn is_said(self) -> bool {
        self != Self { days: self.days, ..Self::default() }
    }
}

/// Why a file is no book of sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
    /// A workbook that is damaged, or of a kind nobody knows.
    #[error("the workbook cannot be read")]
    Workbook,
    /// A workbook with a password.
    #[error("the workbook has a password")]
    Locked,
    /// Neither text nor a workbook.
    #[error("the file is not text")]
    Binary,
    /// Larger than any list of people.
    #[error("the file is larger than 64 MB")]
    Large,
    /// More rows than a spreadsheet can hold, or cards or entries than anybody has.
    #[error("the file has more rows than a spreadsheet can hold")]
    Long,
    /// A cell longer than a spreadsheet can hold.
    #[error("row {line} holds a cell of more than 32 767 characters")]
    LongCell {
        /// The row.
        line: usize,
    },
    /// A row with more cells than any list has columns.
    #[error("row {line} has more than 1000 cells")]
    Wide {
        /// The row.
        line: usize,
    },
    /// A header and nothing under it, or only blank rows.
    #[error("there are no rows under the header")]
    NoRows,
}

/// The largest file that is read, in bytes; a workbook's sheets may together be no larger than eight times that.
pub(super) const LARGEST: usize = 64 << 20;

/// As many rows as a spreadsheet can hold.
pub(super) const MOST_ROWS: usize = 1_048_576;

/// The bytes of a file, to be read as a sheet; of one that is too large no more than shows that it is.
///
/// # Errors
/// When the file cannot be read.
pub fn bytes_of(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let most = LARGEST as u64 + 1;
    let mut bytes = Vec::with_capacity(usize::try_from(file.metadata()?.len().min(most)).unwrap_or(0));
    let _ = file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads a file. Its name, if it has one, only settles what its bytes leave open.
///
/// # Errors
/// A file that is no text and no workbook, or that holds more than anybody's list.
pub fn read(bytes: &[u8], name: Option<&str>, options: &Options) -> Result<Book, ReadError> {
    read_watched(bytes, name, options, &Progress::default())
}

/// Reads a file, and counts the rows of it while it does.
///
/// # Errors
/// As [`read`].
pub fn read_watched(bytes: &[u8], name: Option<&str>, options: &Options, progress: &Progress) -> Result<Book, ReadError> {
    if bytes.len() > LARGEST {
        return Err(ReadError::Large);
    }
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    if workbook::is(bytes) {
        return workbook::read(bytes, options, progress);
    }
    let decoded = encoding::decode(bytes, options.encoding);
    check(&decoded.text)?;
    let start: String = decoded.text.trim_start().chars().take(2000).collect::<String>().to_ascii_lowercase();
    let ends = |end: &str| name.is_some_and(|name| name.to_ascii_lowercase().ends_with(end));
    if start.starts_with("begin:vcard") || ends(".vcf") && start.contains("begin:vcard") {
        return cards::read(bytes, &decoded, options);
    }
    if start.starts_with("begin:vcalendar") || ends(".ics") && start.contains("begin:vcalendar") {
        return calendar::read(&decoded, options);
    }
    if html::is(&start, &decoded.text) {
        return html::read(&decoded, options);
    }
    // Who says how a text lies means a table.
    match addresses::read(&decoded.text).filter(|_| !options.is_said()) {
        Some(book) => Ok(book),
        None => text::read(decoded, options, progress),
    }
}

/// Refuses what is no text.
fn check(text: &str) -> Result<(), ReadError> {
    let (mut strange, mut count) = (0_usize, 0_usize);
    for c in text.chars() {
        count += 1;
        if c == '\0' {
            return Err(ReadError::Binary);
        }
        strange += usize::from((c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || c == '\u{fffd}');
    }
    if strange * 20 > count {
        return Err(ReadError::Binary);
    }
    if text.trim().is_empty() { Err(ReadError::Empty) } else { Ok(()) }
}
