//! A real workbook: days are days, times are times, phone numbers are text, and it prints on A4 as it comes.

mod names;

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, IgnoreError, Workbook, Worksheet, XlsxError,
};

use super::report::{Cell, Column, Kind, Report, Row, clean};
use crate::lang::{Lang, Language, phone_display};

/// Why a workbook could not be made: more rows than a sheet holds (1,048,576), or no memory.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be made: {0}")]
pub struct WorkbookError(#[from] XlsxError);

/// The longest text a cell holds.
const CELL_LIMIT: usize = 32_767;
/// A header holds 255 letters with its codes: so many for its left and its right part.
const HEADER_LEFT: usize = 130;
const HEADER_RIGHT: usize = 90;
const HEADER_FILL: u32 = 0x00E7_EAF0;
const OPEN_FILL: u32 = 0x00FF_E8C2;

/// A workbook of one sheet per report, as the bytes of an `.xlsx` file.
///
/// # Errors
/// [`WorkbookError`], when a report has more rows than a sheet can hold.
pub fn write(reports: &[Report], lang: &Lang) -> Result<Vec<u8>, WorkbookError> {
    let mut workbook = Workbook::new();
    let title = reports.first().map_or("", |report| report.title.as_str());
    // No author: who made a list is nobody's business but the maker's.
    let _ = workbook.set_properties(&DocProperties::new().set_title(clean(title)).set_author(""));
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

/// The formats of one kind of column: on a plain row and on an open place.
struct Look {
    plain: Format,
    open: Format,
}

struct Looks {
    header: Format,
    date: Look,
    time: Look,
    hours: Look,
    count: Look,
    percent: Look,
    text: Look,
    digits: Look,
}

impl Looks {
    fn new(language: Language) -> Self {
        // The code in brackets makes weekdays and months speak the list's language, whatever the spreadsheet's is.
        let date = match language {
            Language::Nb => "[$-414]ddd dd.mm.yyyy",
            Language::Nn => "[$-814]ddd dd.mm.yyyy",
            Language::Sv => "[$-41D]ddd yyyy-mm-dd",
            Language::En => "[$-809]ddd d mmm yyyy",
        };
        let look = |format: Format| {
            let plain = format.set_align(FormatAlign::Top);
            Look { open: plain.clone().set_background_color(OPEN_FILL), plain }
        };
        let number = |code: &str| look(Format::new().set_num_format(code));
        Self {
            header: Format::new()
                .set_bold()
                .set_background_color(HEADER_FILL)
                .set_border_bottom(FormatBorder::Thin)
                .set_align(FormatAlign::VerticalCenter)
                .set_text_wrap(),
            date: look(Format::new().set_num_format(date).set_align(FormatAlign::Left)),
            time: look(Format::new().set_num_format("hh:mm").set_align(FormatAlign::Center)),
            hours: number("0.00"),
            count: number("0"),
            percent: number("0 %"),
            text: look(Format::new().set_text_wrap()),
            digits: look(Format::new().set_num_format("@")),
        }
    }
}

fn fill(sheet: &mut Worksheet, report: &Report, lang: &Lang, looks: &Looks) -> Result<(), XlsxError> {
    for (column, at) in report.columns.iter().zip(0_u16..) {
        let _ = sheet.write_string_with_format(0, at, limited(&column.heading), &looks.header)?;
        let _ = sheet.set_column_width(at, width(column, usize::from(at), &report.rows, lang))?;
    }
    for (row, at) in report.rows.iter().zip(1_u32..) {
        for (cell, column) in row.cells.iter().zip(0_u16..) {
            put(sheet, at, column, cell, row.open, lang, looks)?;
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

fn put(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell, open: bool, lang: &Lang, looks: &Looks) -> Result<(), XlsxError> {
    let of = |look: &Look| if open { look.open.clone() } else { look.plain.clone() };
    let _ = match cell {
        Cell::Empty if open => sheet.write_blank(row, column, &of(&looks.text))?,
        Cell::Empty => sheet,
        Cell::Text(text) => sheet.write_string_with_format(row, column, limited(text), &of(&looks.text))?,
        Cell::Phone(phone) => sheet.write_string_with_format(row, column, limited(&phone_display(phone)), &of(&looks.digits))?,
        Cell::Code(code) => sheet.write_string_with_format(row, column, limited(code), &of(&looks.digits))?,
        Cell::Date(date) => match day(*date) {
            Some(day) => sheet.write_datetime_with_format(row, column, &day, &of(&looks.date))?,
            // Sheets know no day before 1900.
            None => sheet.write_string_with_format(row, column, lang.date_numeric(*date), &of(&looks.text))?,
        },
        Cell::Time(time) => sheet.write_datetime_with_format(row, column, &clock(*time)?, &of(&looks.time))?,
        Cell::Minutes(minutes) => sheet.write_number_with_format(row, column, number(*minutes) / 60.0, &of(&looks.hours))?,
        Cell::Count(count) => sheet.write_number_with_format(row, column, number(*count), &of(&looks.count))?,
        Cell::Percent(percent) => sheet.write_number_with_format(row, column, number(*percent) / 100.0, &of(&looks.percent))?,
        Cell::Check(check) => {
            let text = if *check { lang.common_yes() } else { lang.common_no() };
            sheet.write_string_with_format(row, column, text, &of(&looks.text))?
        }
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
    let _ = sheet.set_footer(format!("&L{}&R{}", lang.lists_printed("&D"), lang.lists_page("&P", "&N")));
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

/// Wide enough for the heading with its filter arrow and for what stands below, up to the column's limit.
fn width(column: &Column, at: usize, rows: &[Row], lang: &Lang) -> f64 {
    let longest = rows.iter().filter_map(|row| row.cells.get(at)).map(|cell| letters(cell, lang)).max().unwrap_or(0);
    let letters = longest.max(column.heading.chars().count() + 3).min(usize::from(column.max_width));
    f64::from(u16::try_from(letters).unwrap_or(u16::MAX)) + 1.5
}

fn letters(cell: &Cell, lang: &Lang) -> usize {
    match cell {
        Cell::Empty => 0,
        Cell::Text(text) | Cell::Code(text) => text.lines().map(|line| line.chars().count()).max().unwrap_or(0),
        Cell::Phone(phone) => phone_display(phone).chars().count(),
        // With a weekday of three letters and a full stop.
        Cell::Date(date) => lang.date_numeric(*date).len() + 5,
        Cell::Time(_) => 5,
        Cell::Minutes(_) => 7,
        Cell::Count(number) | Cell::Percent(number) => number.to_string().len() + 2,
        Cell::Check(_) => 4,
    }
}
