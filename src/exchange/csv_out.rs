//! CSV that the spreadsheets of the region open right with a double click: UTF-8 with a byte order mark, semicolons, CRLF,
//! ISO dates, and nothing in it that a spreadsheet would run as a formula or take for another number. There is no `sep=`
//! line: it makes Excel forget the byte order mark, and others show it as a row.
//!
//! How days and numbers are written was measured in `LibreOffice` 7.4 (bokmål, nynorsk, Swedish and English; with and without
//! «detect special numbers»): `2026-07-03` becomes a day in all eight, `03.07.2026` in two only; `400 00 011` and
//! `(+46) 70-174 06 05` stay text in all eight, `40000011` and `+4740000011` become numbers in all, the latter without its +.

use std::io::{self, Write};

use chrono::Timelike;
use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::report::{Cell, Report, clean};
use crate::lang::{Lang, Language, numbers, phone_display};

/// Which Excel is to open it with a double click: it splits at the list separator of its system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Excel {
    /// A Norwegian, Swedish or other one with a decimal comma: semicolons.
    #[default]
    Region,
    /// An English one: commas, and points in numbers.
    English,
}

/// Writes a report for the region. Hours have a decimal comma, whatever the language: where semicolons divide cells a
/// spreadsheet makes the day 18 May of `18.5`. An empty report is its headings.
///
/// # Errors
/// What the receiver refuses.
pub fn write(report: &Report, lang: &Lang, to: impl Write) -> io::Result<()> {
    write_for(Excel::Region, report, lang, to)
}

/// Writes a report for an Excel.
///
/// # Errors
/// What the receiver refuses.
pub fn write_for(excel: Excel, report: &Report, lang: &Lang, mut to: impl Write) -> io::Result<()> {
    to.write_all("\u{feff}".as_bytes())?;
    let (delimiter, numbers) = match excel {
        Excel::Region => (b';', Lang::new(Language::Nb)),
        Excel::English => (b',', Lang::new(Language::En)),
    };
    let field = |cell: &Cell| match cell {
        Cell::Minutes(minutes) => numbers.decimal_hours(*minutes),
        _ => field(cell, lang),
    };
    let mut csv =
        WriterBuilder::new().delimiter(delimiter).terminator(Terminator::CRLF).quote_style(QuoteStyle::Necessary).from_writer(to);
    csv.write_record(report.columns.iter().map(|column| guarded(&column.heading)))?;
    for row in &report.rows {
        csv.write_record(row.cells.iter().map(field))?;
    }
    csv.flush()
}

/// A cell as text that no spreadsheet takes for something else.
pub(super) fn field(cell: &Cell, lang: &Lang) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Code(text) => guarded(text),
        Cell::Phone(phone) => self::phone(phone),
        Cell::Date(date) => date.format("%Y-%m-%d").to_string(),
        Cell::Time(time) => format!("{:02}:{:02}", time.hour(), time.minute()),
        Cell::Minutes(minutes) => lang.decimal_hours(*minutes),
        Cell::Count(number) | Cell::Percent(number) => number.to_string(),
        Cell::Check(true) => lang.common_yes(),
        Cell::Check(false) => lang.common_no(),
    }
}

/// Text that cannot run: what a spreadsheet might take for a formula, also behind blanks or quotes that some strip, gets
/// an apostrophe in front.
pub(super) fn guarded(text: &str) -> String {
    let starts_line = text.starts_with(['\t', '\r', '\n']);
    let first = text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '\u{feff}')).chars().next();
    let runs = first.is_some_and(|c| matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'));
    let text = clean(text);
    if starts_line || runs { format!("'{text}") } else { text }
}

/// A Norwegian number in its groups, any other with its country code in brackets; neither is taken for a number or a sum:
/// `400 00 011`, `(+46) 70-174 06 05`. Should a spreadsheet take blanks between digits for thousands, nothing is lost.
fn phone(phone: &str) -> String {
    match numbers::split(phone) {
        Some(("47", national)) if national.len() == 8 => phone_display(phone),
        Some((country, national)) => format!("(+{country}) {}", numbers::grouped_abroad(country, national).replacen(' ', "-", 1)),
        None => not_a_number(guarded(phone)),
    }
}

/// A number as somebody wrote it, of which a spreadsheet would drop the zeros in front: a hyphen keeps it text.
fn not_a_number(text: String) -> String {
    let all_digits = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ');
    match (all_digits && text.starts_with('0') && text.len() > 3).then(|| text.split_at_checked(3)).flatten() {
        Some((area, rest)) => format!("{area}-{}", rest.trim_start()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn phones() {
        for (phone, field) in [
            ("+4740000011", "400 00 011"),
            ("+46701740605", "(+46) 70-174 06 05"),
            ("+380501234567", "(+380) 50-123 45 67"),
            ("+358401234567", "(+358) 40-123 4567"),
            ("0701740605", "070-1740605"),
            ("070 174 06 05", "070-174 06 05"),
            ("110", "110"),
            ("400 00 011 (mor)", "400 00 011 (mor)"),
            ("+47 400 00 011 (mor)", "'+47 400 00 011 (mor)"),
            ("=1+1", "'=1+1"),
            ("", ""),
        ] {
            assert_eq!(super::phone(phone), field, "{phone}");
        }
    }
}
