//! Excel's binary formats, through `calamine`.

use std::io::Cursor;

use calamine::{Data, DataRef, Reader as _, SheetVisible, Xls, XlsError, Xlsb, XlsbError};

use super::{Grid, container, fill};
use crate::table::read::ReadError;
use crate::table::{Merge, Progress, Sheet};

/// Excel until 2003.
pub(super) fn xls(bytes: &[u8]) -> Result<Vec<Sheet>, ReadError> {
    if locked(bytes) {
        return Err(ReadError::Locked);
    }
    container::check(bytes)?;
    let mut workbook: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => ReadError::Locked,
        _ => ReadError::Workbook,
    })?;
    let mut sheets = Vec::new();
    for (name, hidden) in listed(workbook.sheets_metadata()) {
        let range = workbook.worksheet_range(&name).map_err(|_| ReadError::Workbook)?;
        let (top, left) = range.start().unwrap_or((0, 0));
        let mut grid = Grid::new();
        for (row, column, data) in range.used_cells() {
            if let Some(cell) = grid.at(row + top as usize, column + left as usize)? {
                fill(cell, &borrowed(data));
            }
        }
        if let Ok(formulas) = workbook.worksheet_formula(&name) {
            let (top, left) = formulas.start().unwrap_or((0, 0));
            for (row, column, _) in formulas.used_cells().filter(|(.., formula)| !formula.is_empty()) {
                if let Some(cell) = grid.at(row + top as usize, column + left as usize)? {
                    cell.looks(|look| look.formula = true);
                }
            }
        }
        let merges = workbook.merge_cells_by_sheet_name(&name).unwrap_or_default();
        let merges = merges.iter().map(|merge| Merge { from: pair(merge.start), to: pair(merge.end) }).collect();
        sheets.push(Sheet { name, hidden, rows: grid.rows(), merges, ..Sheet::default() });
    }
    Ok(sheets)
}

/// A newer workbook with a password lies in an old container.
fn locked(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}

/// Excel's binary workbook.
pub(super) fn xlsb(bytes: Cursor<&[u8]>, progress: &Progress) -> Result<Vec<Sheet>, ReadError> {
    let mut workbook: Xlsb<_> = Xlsb::new(bytes).map_err(|error| match error {
        XlsbError::Password => ReadError::Locked,
        _ => ReadError::Workbook,
    })?;
    let mut sheets = Vec::new();
    for (name, hidden) in listed(workbook.sheets_metadata()) {
        let mut grid = Grid::new();
        let mut reader = workbook.worksheet_cells_reader(&name).map_err(|_| ReadError::Workbook)?;
        let mut row = 0;
        while let Some(found) = reader.next_cell().map_err(|_| ReadError::Workbook)? {
            if std::mem::replace(&mut row, found.get_position().0) != found.get_position().0 {
                progress.row();
            }
            if *found.get_value() == DataRef::Empty {
                continue;
            }
            if let Some(cell) = grid.at(found.get_position().0 as usize, found.get_position().1 as usize)? {
                fill(cell, found.get_value());
            }
        }
        sheets.push(Sheet { name, hidden, rows: grid.rows(), ..Sheet::default() });
    }
    Ok(sheets)
}

fn listed(sheets: &[calamine::Sheet]) -> Vec<(String, bool)> {
    let sheets = sheets.iter().filter(|sheet| sheet.typ == calamine::SheetType::WorkSheet);
    sheets.map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible)).collect()
}

fn pair(place: (u32, u32)) -> (usize, usize) {
    (place.0 as usize, place.1 as usize)
}

fn borrowed(data: &Data) -> DataRef<'_> {
    match data {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(truth) => DataRef::Bool(*truth),
        Data::DateTime(date) => DataRef::DateTime(*date),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}
