//! A real workbook: days are days, times are times, phone numbers are text, and it prints on A4 as it comes.

mod book;
mod looks;
mod names;
mod size;

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, IgnoreError, Workbook, Worksheet, XlsxError};

pub use book::{Stamp, book};
use looks::Looks;

use super::report::{Cell, Kind, Report, clean};
use crate::lang::{Lang, phone_display};

/// Why a workbook could not be made: more rows than a sheet holds (1,048,576), or no memory.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be made: {0}")]
pub struct WorkbookError(#[from] XlsxError);

/// The longest text a cell holds.
const CELL_LIMIT: usize = 32_767;
/// A header holds 255 letters with its codes: so many for its left and its right part.
const HEADER_LEFT: usize = 130;
const HEADER_RIGHT: usize = 90;

/// A workbook of one sheet per report, as the bytes of an `.xlsx` file.
///
/// # Errors
/// [`WorkbookError`], when a report has more rows than a sheet can hold.
pub fn write(reports: &[Report], lang: &Lang) -> Result<Vec<u8>, WorkbookError> {
    let mut workbook = Workbook::new();
    let title = reports.first().map_or("", |report| report.title.as_str());
    let _ = workbook.set_properties(&properties(reports, lang).set_title(clean(title)));
    let looks = Looks::new(lang.language());
    let mut names = names::Names::default();
    for report in reports {
        let sheet = workbook.add_worksheet();
        let _ = sheet.set_name(names.next(&report.sheet))?;
        fill(sheet, report, lang, &looks)?;
        paper(sheet, report, lang)?;
    }
    if reports.is_empty() {
        let _ = workbook.add_worksheet();
    }
    Ok(workbook.save_to_buffer()?)
}

/// What the lists are for, which columns they have and which of these only some may see. No author: who made a list is
/// nobody's business but the maker's.
fn properties(reports: &[Report], lang: &Lang) -> DocProperties {
    let once = |texts: &mut dyn Iterator<Item = &str>| {
        let mut all: Vec<&str> = Vec::new();
        texts.filter(|text| !text.is_empty()).for_each(|text| {
            if !all.contains(&text) {
                all.push(text);
            }
        });
        all.join(", ")
    };
    let purpose = once(&mut reports.iter().map(|report| report.purpose.as_str()));
    let columns = once(&mut reports.iter().flat_map(|report| &report.columns).map(|column| column.heading.as_str()));
    let sensitive = once(&mut reports.iter().flat_map(Report::sensitive));
    let mut about = vec![purpose.clone(), lang.out_columns(columns)];
    let mut properties = DocProperties::new().set_author("").set_subject(limited(&purpose));
    if !sensitive.is_empty() {
        about.push(format!("{}: {}", lang.lists_confidential(), lang.out_contains(sensitive)));
        properties = properties.set_category(lang.lists_confidential());
    }
    properties.set_comment(limited(&about.join("\n")))
}

fn fill(sheet: &mut Worksheet, report: &Report, lang: &Lang, looks: &Looks) -> Result<(), XlsxError> {
    let widths: Vec<u16> =
        report.columns.iter().zip(0..).map(|(column, at)| size::column(column, at, &report.rows, lang)).collect();
    for ((column, width), at) in report.columns.iter().zip(&widths).zip(0_u16..) {
        let _ = sheet.write_string_with_format(0, at, limited(&column.heading), looks.header(column.kind))?;
        let _ = sheet.set_column_width(at, f64::from(*width))?;
    }
    let _ = sheet.set_row_height(0, size::HEADER)?;
    for (row, at) in report.rows.iter().zip(1_u32..) {
        for ((cell, column), to) in row.cells.iter().zip(&report.columns).zip(0_u16..) {
            put(sheet, (at, to), cell, looks.of(column.kind, row.open), lang)?;
        }
        // Left out for the others, so that they grow by themselves when somebody writes more.
        if let Some(height) = size::wrapped(row, &widths) {
            let _ = sheet.set_row_height(at, height)?;
        }
    }
    let last_row = u32::try_from(report.rows.len()).unwrap_or(u32::MAX);
    for (column, at) in report.columns.iter().zip(0_u16..) {
        if matches!(column.kind, Kind::Phone | Kind::Code) && last_row > 0 {
            let _ = sheet.ignore_error_range(1, at, last_row, at, IgnoreError::NumberStoredAsText)?;
        }
    }
    if let Some(last_column) = u16::try_from(report.columns.len()).ok().and_then(|count| count.checked_sub(1)) {
        let _ = sheet.autofilter(0, 0, last_row, last_column)?;
    }
    let _ = sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

fn put(sheet: &mut Worksheet, (row, column): (u32, u16), cell: &Cell, look: &Format, lang: &Lang) -> Result<(), XlsxError> {
    let _ = match cell {
        Cell::Empty => sheet.write_blank(row, column, look)?,
        Cell::Text(text) | Cell::Code(text) => sheet.write_string_with_format(row, column, limited(text), look)?,
        Cell::Phone(phone) => sheet.write_string_with_format(row, column, limited(&phone_display(phone)), look)?,
        Cell::Date(date) => match day(*date) {
            Some(day) => sheet.write_datetime_with_format(row, column, &day, look)?,
            // Sheets know no day before 1900.
            None => sheet.write_string_with_format(row, column, lang.date_numeric(*date), look)?,
        },
        Cell::Time(time) => sheet.write_datetime_with_format(row, column, &clock(*time)?, look)?,
        Cell::Minutes(minutes) => sheet.write_number_with_format(row, column, number(*minutes) / 60.0, look)?,
        Cell::Count(count) => sheet.write_number_with_format(row, column, number(*count), look)?,
        Cell::Percent(percent) => sheet.write_number_with_format(row, column, number(*percent) / 100.0, look)?,
        Cell::Check(true) => sheet.write_string_with_format(row, column, lang.common_yes(), look)?,
        Cell::Check(false) => sheet.write_string_with_format(row, column, lang.common_no(), look)?,
    };
    Ok(())
}

/// How it lies on paper: A4 on its side, as wide as one page, headings and what it is on each page.
fn paper(sheet: &mut Worksheet, report: &Report, lang: &Lang) -> Result<(), XlsxError> {
    let _ = sheet.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
    let _ = sheet.set_margins(0.4, 0.4, 0.75, 0.6, 0.3, 0.3).set_repeat_rows(0, 0)?;
    let right = if report.confidential { lang.lists_confidential() } else { report.subtitle.clone() };
    let (left, right) = (escaped(&report.title, HEADER_LEFT), escaped(&right, HEADER_RIGHT));
    let _ = sheet.set_header(format!("&L&\"-,Bold\"{left}&R&\"-,Bold\"{right}"));
    let sensitive: Vec<&str> = report.sensitive().collect();
    let centre = if sensitive.is_empty() { String::new() } else { lang.out_contains(sensitive.join(", ")) };
    let centre = if centre.is_empty() { centre } else { format!("&C{}", escaped(&centre, HEADER_RIGHT)) };
    let _ = sheet.set_footer(format!("&L{}{centre}&R{}", lang.lists_printed("&D"), lang.lists_page("&P", "&N")));
    Ok(())
}

/// Text in a header, where `&` begins a code and so stands twice.
fn escaped(text: &str, limit: usize) -> String {
    let mut header = String::new();
    let mut length = 0;
    for letter in clean(text).chars() {
        let part = match letter {
            '&' => "&&".to_owned(),
            c if c.is_whitespace() => " ".to_owned(),
            c => c.to_string(),
        };
        length += part.encode_utf16().count();
        if length > limit {
            break;
        }
        header.push_str(&part);
    }
    header
}

fn limited(text: &str) -> String {
    names::beginning(&clean(text), CELL_LIMIT).to_owned()
}

fn day(date: NaiveDate) -> Option<ExcelDateTime> {
    let (year, month, day) = (u16::try_from(date.year()).ok()?, u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    ExcelDateTime::from_ymd(year, month, day).ok()
}

fn clock(time: NaiveTime) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_hms(u16::try_from(time.hour()).unwrap_or(0), u8::try_from(time.minute()).unwrap_or(0), 0)
}

/// Exact up to 2^53, which no count or sum of minutes comes near.
#[allow(clippy::cast_precision_loss)]
fn number(value: i64) -> f64 {
    value as f64
}
