//! Excel since 2007. The values and formats come from `calamine`; what is hidden is read from the sheets themselves.

use std::collections::HashMap;
use std::io::Cursor;

use calamine::{Reader as _, SheetVisible, Xlsx, XlsxError};

use super::unzip::Archive;
use super::{Grid, fill};
use crate::table::markup::{Attributes, Token, tokens};
use crate::table::read::ReadError;
use crate::table::{Cell, Line, Merge, Progress, Sheet, Value};

/// Reads the sheets.
pub(super) fn read(bytes: &[u8], archive: &mut Archive<'_>, progress: &Progress) -> Result<Vec<Sheet>, ReadError> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(said)?;
    let paths = paths(archive);
    let listed: Vec<(String, bool)> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == calamine::SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    let mut sheets = Vec::new();
    for (name, hidden) in listed {
        let mut sheet = Sheet { hidden, rows: cells(&mut workbook, &name, progress)?, name, ..Sheet::default() };
        if let Some(text) = paths.get(&sheet.name).and_then(|path| archive.text(path)) {
            look(&text, &mut sheet);
        }
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn said(error: XlsxError) -> ReadError {
    match error {
        XlsxError::Password => ReadError::Locked,
        _ => ReadError::Workbook,
    }
}

fn cells(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str, progress: &Progress) -> Result<Vec<Line>, ReadError> {
    let mut grid = Grid::new();
    let mut reader = workbook.worksheet_cells_reader(name).map_err(said)?;
    let mut row = 0;
    while let Some(record) = reader.next_cell_with_formula_metadata().map_err(said)? {
        if std::mem::replace(&mut row, record.pos.0) != record.pos.0 {
            progress.row();
        }
        let formula = record.formula.is_some();
        if record.value == calamine::DataRef::Empty && !formula {
            continue;
        }
        let (down, across) = (record.pos.0 as usize, record.pos.1 as usize);
        if let Some(cell) = grid.at(down, across)? {
            fill(cell, &record.value);
            if formula {
                cell.looks(|look| look.formula = true);
            }
            grid.pool(down, across);
        }
    }
    drop(reader);
    grid.settle();
    let styles = workbook.worksheet_style(name).map_err(said)?;
    for (row, cells) in (0..).zip(&mut grid.rows) {
        for (column, cell) in (0..).zip(cells) {
            let Some(style) = styles.get((row, column)) else { continue };
            let colour = style.fill.as_ref().filter(|fill| fill.is_visible()).and_then(calamine::Fill::get_color);
            let format = style.number_format.as_ref().map(|format| format.format_code.as_str()).filter(|code| *code != "General");
            cell.looks(|look| {
                look.bold = style.font.as_ref().is_some_and(calamine::Font::is_bold);
                look.fill = colour.map(|colour| colour.to_argb() & 0x00FF_FFFF);
                look.format = format.map(Box::from);
            });
            shown(cell);
        }
    }
    Ok(grid.rows())
}

/// What a person sees of a number whose format says more than it does.
fn shown(cell: &mut Cell) {
    let (Value::Number(number), Some(format)) = (cell.value, cell.format()) else { return };
    let code = format.split(';').next().unwrap_or_default();
    if !code.is_empty() && code.bytes().all(|byte| byte == b'0') && number >= 0.0 && number.fract() == 0.0 {
        cell.text = format!("{number:0width$}", width = code.len().min(30)).into();
    } else if code.ends_with('%') {
        cell.text = format!("{} %", (number * 1e12).round() / 1e10).into();
    }
}

/// Where each sheet lies in the archive.
fn paths(archive: &mut Archive<'_>) -> HashMap<String, String> {
    let relations = archive.text("xl/_rels/workbook.xml.rels").unwrap_or_default();
    let mut targets = HashMap::new();
    for token in tokens(&relations, false) {
        if let Token::Open("Relationship", attributes, _) = token
            && let (Some(id), Some(target)) = (attributes.get("Id"), attributes.get("Target"))
        {
            let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
            targets.insert(id.into_owned(), path);
        }
    }
    let workbook = archive.text("xl/workbook.xml").unwrap_or_default();
    let mut paths = HashMap::new();
    for token in tokens(&workbook, false) {
        if let Token::Open("sheet", attributes, _) = token
            && let (Some(name), Some(path)) = (attributes.get("name"), attributes.get("id").and_then(|id| targets.remove(&*id)))
        {
            paths.insert(name.into_owned(), path);
        }
    }
    paths
}

/// Notes what a sheet hides and merges.
fn look(text: &str, sheet: &mut Sheet) {
    let mut row = 0_usize;
    for token in tokens(text, false) {
        match token {
            Token::Open("col", attributes, _) if hides(attributes) => {
                let (from, to) = (attributes.number("min").unwrap_or(1), attributes.number("max").unwrap_or(1));
                sheet.hidden_columns.extend(from.saturating_sub(1)..to.min(super::MOST_COLUMNS));
            }
            Token::Open("row", attributes, _) => {
                row = attributes.number("r").unwrap_or(row + 1);
                if hides(attributes) && row > 0 && row <= sheet.rows.len() {
                    sheet.hidden_rows.push(row - 1);
                }
            }
            Token::Open("mergeCell", attributes, _) => sheet.merges.extend(attributes.get("ref").and_then(|range| merge(&range))),
            _ => {}
        }
    }
}

fn hides(attributes: Attributes<'_>) -> bool {
    attributes.get("hidden").is_some_and(|hidden| matches!(&*hidden, "1" | "true"))
}

/// `A1:C1`.
fn merge(range: &str) -> Option<Merge> {
    let (from, to) = range.split_once(':')?;
    Some(Merge { from: place(from)?, to: place(to)? })
}

fn place(name: &str) -> Option<(usize, usize)> {
    let name = name.replace('$', "");
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (letters, digits) = name.split_at_checked(letters)?;
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let column = letters.bytes().fold(0, |column, letter| column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1);
    Some((digits.parse::<usize>().ok()?.checked_sub(1)?, column - 1))
}
