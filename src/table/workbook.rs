//! Workbooks: every sheet with its cells, what the program that wrote it says of them, and what it hides.

mod container;
mod legacy;
mod ods;
mod unzip;
mod xlsx;

use std::io::Cursor;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use calamine::{DataRef, ExcelDateTime};
use chrono::{NaiveDate, NaiveTime};

use super::find::Hints;
use super::read::{MOST_ROWS, Options, ReadError};
use super::{Book, Cell, Format, Line, Piece, Progress, Sheet, Value, build};

/// More cells than fit into a list, hostile or not.
const MOST_CELLS: usize = 12_000_000;
/// More columns than any list has; what lies beyond is not read.
const MOST_COLUMNS: usize = 1000;

/// Whether bytes are a workbook's, or at least an archive.
pub(super) fn is(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0")
}

/// Whether bytes are an archive that unpacks to no more than a workbook may.
pub(super) fn unpacks(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK") && unzip::Archive::open(bytes).is_ok()
}

/// Reads a workbook.
pub(super) fn read(bytes: &[u8], options: &Options, progress: &Progress) -> Result<Book, ReadError> {
    // The reader of the old formats trusts what it reads; a file that makes it stumble is damaged.
    let book = catch_unwind(AssertUnwindSafe(|| sheets(bytes, progress))).unwrap_or(Err(ReadError::Workbook))?;
    let (format, mut sheets) = book;
    for (at, sheet) in sheets.iter_mut().enumerate() {
        if sheet.rows.iter().flatten().any(|cell| cell.text.len() > 4 * super::records::LONGEST) {
            let line = sheet.rows.iter().position(|row| row.iter().any(|cell| cell.text.len() > 4 * super::records::LONGEST));
            return Err(ReadError::LongCell { line: line.map_or(1, |at| at + 1) });
        }
        let header = options.header.filter(|_| !sheet.hidden && options.header_of.is_none_or(|only| only == at));
        sheet.tables = build::tables(sheet, Hints { header, ..Hints::default() });
    }
    if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(ReadError::Empty);
    }
    Ok(Book { format, sheets, dialect: None })
}

fn sheets(bytes: &[u8], progress: &Progress) -> Result<(Format, Vec<Sheet>), ReadError> {
    if bytes.starts_with(b"\xD0\xCF") {
        return legacy::xls(bytes).map(|sheets| (Format::Xls, sheets));
    }
    let mut archive = unzip::Archive::open(bytes)?;
    if archive.has("xl/workbook.bin") {
        legacy::xlsb(Cursor::new(bytes), progress).map(|sheets| (Format::Xlsb, sheets))
    } else if archive.has("xl/workbook.xml") || archive.has("[Content_Types].xml") {
        xlsx::read(bytes, &mut archive, progress).map(|sheets| (Format::Xlsx, sheets))
    } else if archive.has("content.xml") {
        ods::read(&mut archive).map(|sheets| (Format::Ods, sheets))
    } else {
        Err(ReadError::Workbook)
    }
}

/// Cells come one by one and in any order; this is where they lie.
struct Grid {
    rows: Vec<Vec<Cell>>,
    cells: usize,
    /// The texts of the last cells, and where they belong once there are many.
    pool: String,
    waiting: Vec<(usize, usize, Range<usize>)>,
}

/// How much text is put together before cells get their part of it.
const POOL: usize = 1 << 16;

impl Grid {
    fn new() -> Self {
        Self { rows: Vec::new(), cells: 0, pool: String::new(), waiting: Vec::new() }
    }

    /// The cell at a place; none beyond the last column that is read.
    fn at(&mut self, row: usize, column: usize) -> Result<Option<&mut Cell>, ReadError> {
        if row >= MOST_ROWS {
            return Err(ReadError::Long);
        }
        if column >= MOST_COLUMNS {
            return Ok(None);
        }
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        let Some(cells) = self.rows.get_mut(row) else { return Ok(None) };
        if cells.len() <= column {
            self.cells += column + 1 - cells.len();
            if self.cells > MOST_CELLS {
                return Err(ReadError::Large);
            }
            cells.resize_with(column + 1, Cell::default);
        }
        Ok(cells.get_mut(column))
    }

    /// Puts the text of a cell together with those of its neighbours; it is back after [`Grid::settle`].
    fn pool(&mut self, row: usize, column: usize) {
        let Some(cell) = self.rows.get_mut(row).and_then(|cells| cells.get_mut(column)) else { return };
        if cell.text.is_empty() || cell.text.len() > POOL {
            return;
        }
        let from = self.pool.len();
        self.pool.push_str(&cell.text);
        cell.text = Piece::default();
        self.waiting.push((row, column, from..self.pool.len()));
        if self.pool.len() >= POOL {
            self.settle();
        }
    }

    /// Gives the cells their texts back.
    fn settle(&mut self) {
        let mut whole = std::mem::take(&mut self.pool);
        whole.shrink_to_fit();
        let whole = Arc::new(whole);
        // Of two texts for one cell the last counts.
        for (row, column, part) in self.waiting.drain(..).rev() {
            let cell = self.rows.get_mut(row).and_then(|cells| cells.get_mut(column));
            if let Some(cell) = cell.filter(|cell| cell.text.is_empty()) {
                cell.text = Piece::of(&whole, whole.get(part).unwrap_or_default().into());
            }
        }
    }

    /// Its rows, without blank ones at the end.
    fn rows(mut self) -> Vec<Line> {
        self.settle();
        let last = self.rows.iter().rposition(|row| row.iter().any(|cell| !cell.is_empty() || cell.formula()));
        self.rows.truncate(last.map_or(0, |last| last + 1));
        self.rows.into_iter().map(Line::from).collect()
    }
}

/// A value with what a person sees.
fn fill(cell: &mut Cell, data: &DataRef<'_>) {
    match data {
        DataRef::Empty => {}
        DataRef::Int(number) => {
            cell.text = number.to_string().into();
            #[allow(clippy::cast_precision_loss, reason = "as the workbook stores it")]
            let number = *number as f64;
            cell.value = Value::Number(number);
        }
        DataRef::Float(number) => {
            cell.text = number.to_string().into();
            cell.value = Value::Number(*number);
        }
        DataRef::SharedString(text) => text_in(cell, text),
        DataRef::Bool(truth) => {
            cell.text = if *truth { "TRUE" } else { "FALSE" }.into();
            cell.value = Value::Truth(*truth);
        }
        DataRef::DateTime(date) => moment(cell, *date),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text_in(cell, text),
        DataRef::Error(error) => {
            cell.text = error.to_string().into();
            cell.value = Value::Error;
        }
    }
}

fn text_in(cell: &mut Cell, text: &str) {
    let lines = text.replace("_x000D_", "").replace("\r\n", "\n").replace('\r', "\n");
    *cell = Cell {
        value: if lines.trim().is_empty() { Value::Empty } else { Value::Text },
        text: lines.into(),
        ..std::mem::take(cell)
    };
}

/// A day, a time of day, both or a length, as the serial number and its format say.
fn moment(cell: &mut Cell, date: ExcelDateTime) {
    let serial = date.as_f64();
    #[allow(clippy::cast_possible_truncation, reason = "a spreadsheet's days are few")]
    let seconds = (serial.fract() * 86_400.0).round() as i64;
    let time = || {
        let seconds = u32::try_from(seconds.rem_euclid(86_400)).unwrap_or(0);
        NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).unwrap_or_default()
    };
    if date.is_duration() {
        #[allow(clippy::cast_possible_truncation, reason = "a spreadsheet's days are few")]
        return set(cell, Value::Length((serial * 86_400.0).round() as i64));
    }
    if (0.0..1.0).contains(&serial) {
        return set(cell, Value::Time(time()));
    }
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    let Some(day) = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day)) else {
        cell.text = serial.to_string().into();
        cell.value = Value::Number(serial);
        return;
    };
    if seconds == 0 || seconds == 86_400 {
        set(cell, Value::Date(day));
    } else {
        set(cell, Value::Moment(day.and_time(time())));
    }
}

/// Sets a value that is a date, a time or a length, and what a person sees of it.
fn set(cell: &mut Cell, value: Value) {
    cell.text = match value {
        Value::Date(day) => day.format("%Y-%m-%d").to_string().into(),
        Value::Time(time) => clock(time).into(),
        Value::Moment(at) => format!("{} {}", at.date().format("%Y-%m-%d"), clock(at.time())).into(),
        Value::Length(length) => {
            let minutes = length / 60;
            format!("{}{}:{:02}", if minutes < 0 { "-" } else { "" }, minutes.abs() / 60, minutes.abs() % 60).into()
        }
        _ => std::mem::take(&mut cell.text),
    };
    cell.value = value;
}

fn clock(time: NaiveTime) -> String {
    let seconds = time.format("%S").to_string();
    time.format(if seconds == "00" { "%H:%M" } else { "%H:%M:%S" }).to_string()
}
