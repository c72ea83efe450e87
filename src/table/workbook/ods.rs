//! `OpenDocument`: the whole of a workbook is one text, read here in one go, so that merged and hidden cells are known.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::unzip::Archive;
use super::{Grid, MOST_COLUMNS, set};
use crate::table::markup::{Attributes, Token, tokens, unescape};
use crate::table::read::{MOST_ROWS, ReadError};
use crate::table::{Cell, Merge, Sheet, Value};

/// Reads the sheets.
pub(super) fn read(archive: &mut Archive<'_>) -> Result<Vec<Sheet>, ReadError> {
    if archive.text("META-INF/manifest.xml").is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(ReadError::Locked);
    }
    let text = archive.text("content.xml").ok_or(ReadError::Workbook)?;
    let mut reader = Reader::default();
    for token in tokens(&text, false) {
        match token {
            Token::Open(name, attributes, closed) => {
                reader.open(name, attributes);
                if closed {
                    reader.close(name)?;
                }
            }
            Token::Close(name) => reader.close(name)?,
            Token::Text(text) => reader.text(&unescape(text)),
            Token::Raw(text) => reader.text(text),
        }
    }
    if reader.sheets.is_empty() { Err(ReadError::Workbook) } else { Ok(reader.sheets) }
}

/// How a style looks.
#[derive(Debug, Clone, Default)]
struct Style {
    hidden: bool,
    bold: bool,
    fill: Option<u32>,
}

#[derive(Default)]
struct Reader {
    sheets: Vec<Sheet>,
    styles: HashMap<String, Style>,
    /// The style that is being told of.
    style: Option<String>,
    sheet: Option<(Sheet, Grid)>,
    row: usize,
    /// How many times the row is repeated.
    rows: usize,
    column: usize,
    columns_seen: usize,
    /// The cells of the row with how many times each is repeated.
    line: Vec<(usize, usize, Cell)>,
    cell: Option<(Cell, usize)>,
    /// What stands in it so far.
    inside: String,
    /// Remarks and drawings are not what stands in a cell.
    aside: usize,
    paragraphs: usize,
}

impl Reader {
    fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        match name {
            "style" => self.style = attributes.get("name").map(std::borrow::Cow::into_owned),
            "table-properties" | "table-cell-properties" | "text-properties" => self.property(attributes),
            "table" if self.sheet.is_none() => {
                let style = attributes.get("style-name").and_then(|style| self.styles.get(&*style).cloned()).unwrap_or_default();
                let name = attributes.get("name").unwrap_or_default().into_owned();
                self.sheet = Some((Sheet { name, hidden: style.hidden, ..Sheet::default() }, Grid::new()));
                (self.row, self.columns_seen) = (0, 0);
            }
            "table-column" => {
                let many = attributes.number("number-columns-repeated").unwrap_or(1);
                let to = self.columns_seen.saturating_add(many);
                if collapsed(attributes)
                    && let Some((sheet, _)) = &mut self.sheet
                {
                    sheet.hidden_columns.extend(self.columns_seen..to.min(MOST_COLUMNS));
                }
                self.columns_seen = to;
            }
            "table-row" => {
                self.rows = attributes.number("number-rows-repeated").unwrap_or(1).max(1);
                self.column = 0;
                self.line.clear();
                if collapsed(attributes)
                    && let Some((sheet, _)) = &mut self.sheet
                {
                    sheet.hidden_rows.extend(self.row..self.row.saturating_add(self.rows).min(self.row + 10_000));
                }
            }
            "table-cell" | "covered-table-cell" => self.begin(name, attributes),
            "annotation" | "shapes" | "frame" => self.aside += 1,
            "p" | "h" if self.aside == 0 && self.cell.is_some() => {
                if self.paragraphs > 0 {
                    self.inside.push('\n');
                }
                self.paragraphs += 1;
            }
            "line-break" => self.text("\n"),
            "tab" => self.text("\t"),
            "s" => self.text(&" ".repeat(attributes.number("c").unwrap_or(1).min(100))),
            _ => {}
        }
    }

    fn property(&mut self, attributes: Attributes<'_>) {
        let Some(style) = self.style.as_ref().map(|name| self.styles.entry(name.clone()).or_default()) else { return };
        if attributes.get("display").is_some_and(|display| display == "false") {
            style.hidden = true;
        }
        if attributes.get("font-weight").is_some_and(|weight| weight == "bold") {
            style.bold = true;
        }
        if let Some(colour) = attributes.get("background-color") {
            style.fill =
                colour.strip_prefix('#').and_then(|hex| u32::from_str_radix(hex, 16).ok()).filter(|colour| *colour <= 0x00FF_FFFF);
        }
    }

    fn begin(&mut self, name: &str, attributes: Attributes<'_>) {
        let Some((sheet, _)) = &mut self.sheet else { return };
        let many = attributes.number("number-columns-repeated").unwrap_or(1).max(1);
        let style = attributes.get("style-name").and_then(|style| self.styles.get(&*style).cloned()).unwrap_or_default();
        let mut cell = Cell { value: value(attributes), ..Cell::default() };
        cell.looks(|look| {
            (look.bold, look.fill, look.formula) = (style.bold, style.fill, attributes.get("formula").is_some());
        });
        let span = |name: &str| attributes.number(name).unwrap_or(1).max(1);
        let (down, across) = (span("number-rows-spanned"), span("number-columns-spanned"));
        if name == "table-cell" && (down > 1 || across > 1) {
            let to = (self.row.saturating_add(down - 1).min(MOST_ROWS), self.column.saturating_add(across - 1).min(MOST_COLUMNS));
            sheet.merges.push(Merge { from: (self.row, self.column), to });
        }
        self.cell = Some((cell, many));
        self.inside.clear();
        self.paragraphs = 0;
    }

    fn close(&mut self, name: &str) -> Result<(), ReadError> {
        match name {
            "annotation" | "shapes" | "frame" => self.aside = self.aside.saturating_sub(1),
            "style" => self.style = None,
            "table-cell" | "covered-table-cell" => {
                let Some((mut cell, many)) = self.cell.take() else { return Ok(()) };
                cell.text = self.inside.as_str().into();
                match cell.value {
                    Value::Date(_) | Value::Time(_) | Value::Moment(_) | Value::Length(_) => {
                        let value = cell.value;
                        set(&mut cell, value);
                    }
                    Value::Number(number) if cell.text.is_empty() => cell.text = number.to_string().into(),
                    Value::Number(number) if cell.text.contains(['E', '#']) => cell.text = number.to_string().into(),
                    Value::Empty if !cell.text.trim().is_empty() => {
                        cell.value = if cell.text.starts_with('#') && cell.formula() { Value::Error } else { Value::Text };
                    }
                    _ => {}
                }
                if (!cell.is_empty() || cell.formula()) && self.column < MOST_COLUMNS {
                    self.line.push((self.column, many, cell));
                }
                self.column = self.column.saturating_add(many);
            }
            "table-row" => self.end_row()?,
            "table" => {
                if let Some((sheet, grid)) = self.sheet.take() {
                    let rows = grid.rows();
                    let hidden_rows = sheet.hidden_rows.into_iter().filter(|row| *row < rows.len()).collect();
                    self.sheets.push(Sheet { rows, hidden_rows, ..sheet });
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), ReadError> {
        let Some((_, grid)) = &mut self.sheet else { return Ok(()) };
        if !self.line.is_empty() {
            for row in self.row..self.row.saturating_add(self.rows) {
                for (column, many, cell) in &self.line {
                    for at in *column..column.saturating_add(*many).min(MOST_COLUMNS) {
                        if let Some(place) = grid.at(row, at)? {
                            place.clone_from(cell);
                        }
                    }
                }
            }
        }
        self.row = self.row.saturating_add(self.rows);
        self.line.clear();
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if self.aside == 0 && self.paragraphs > 0 && self.cell.is_some() && self.inside.len() < 1 << 20 {
            self.inside.push_str(text);
        }
    }
}

fn collapsed(attributes: Attributes<'_>) -> bool {
    attributes.get("visibility").is_some_and(|seen| matches!(&*seen, "collapse" | "filter"))
}

/// What the file says that a cell is.
fn value(attributes: Attributes<'_>) -> Value {
    let Some(kind) = attributes.get("value-type") else { return Value::Empty };
    let found = match &*kind {
        "float" | "currency" | "percentage" => attributes.get("value").and_then(|value| value.parse().ok()).map(Value::Number),
        "boolean" => attributes.get("boolean-value").map(|value| Value::Truth(value == "true")),
        "date" => attributes.get("date-value").and_then(|value| date(&value)),
        "time" => attributes.get("time-value").and_then(|value| time(&value)),
        _ => None,
    };
    found.unwrap_or(Value::Empty)
}

fn date(text: &str) -> Option<Value> {
    if let Ok(day) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        return Some(Value::Date(day));
    }
    let at = NaiveDateTime::parse_from_str(text.get(..19).unwrap_or(text), "%Y-%m-%dT%H:%M:%S").ok()?;
    Some(if at.time() == NaiveTime::MIN { Value::Date(at.date()) } else { Value::Moment(at) })
}

/// `PT18H00M00S`: under a day it is a time of day, as calendars of work are.
fn time(text: &str) -> Option<Value> {
    let mut seconds = 0_f64;
    let mut number = String::new();
    for c in text.strip_prefix("PT")?.chars() {
        let unit = match c {
            'H' => 3600.0,
            'M' => 60.0,
            'S' => 1.0,
            c => {
                number.push(if c == ',' { '.' } else { c });
                continue;
            }
        };
        seconds += number.parse::<f64>().ok()? * unit;
        number.clear();
    }
    #[allow(clippy::cast_possible_truncation, reason = "a spreadsheet's lengths are short")]
    let whole = seconds.round() as i64;
    match u32::try_from(whole).ok().and_then(|seconds| NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0)) {
        Some(time) => Some(Value::Time(time)),
        None => Some(Value::Length(whole)),
    }
}
