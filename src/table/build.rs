//! A table made from where it lies: its columns with their headers, and its rows with one cell for each.

use super::find::{Hints, Other, Region, reach, regions};
use super::{Column, Line, Repair, RepairKind, Row, Sheet, Table};

/// The tables of a sheet whose rows need no mending.
pub(super) fn tables(sheet: &Sheet, hints: Hints) -> Vec<Table> {
    rank(regions(sheet, &Other::new(), hints).iter().map(|region| table(sheet, region)).collect())
}

/// The likeliest to be meant first: tables that have rows before those that have none.
pub(super) fn rank(mut tables: Vec<Table>) -> Vec<Table> {
    tables.sort_by_key(|table| table.rows.is_empty());
    tables
}

/// The table of a region, its rows as they are.
pub(super) fn table(sheet: &Sheet, region: &Region) -> Table {
    let rows = region.rows.iter().map(|(source, section)| (*source, *section, cells(sheet, *source))).collect();
    let headers = region.header_rows.iter().map(|row| heading(sheet, *row, region)).collect();
    finish(sheet, region, headers, rows, Vec::new())
}

/// A row's cells.
pub(super) fn cells(sheet: &Sheet, source: usize) -> Line {
    sheet.rows.get(source).cloned().unwrap_or_default()
}

/// The texts of a header row; what stands over several columns stands over each of them.
fn heading(sheet: &Sheet, source: usize, region: &Region) -> Vec<String> {
    spread(sheet, source, region, cells(sheet, source).iter().map(|cell| cell.text.to_string()).collect())
}

/// The texts of a header row, spread over the columns they stand over.
pub(super) fn spread(sheet: &Sheet, source: usize, region: &Region, mut texts: Vec<String>) -> Vec<String> {
    if texts.len() < region.width {
        texts.resize(region.width, String::new());
    }
    let last = region.header_rows.last() == Some(&source);
    if last {
        return texts;
    }
    for merge in sheet.merges.iter().filter(|merge| merge.from.0 <= source && source <= merge.to.0) {
        let text = texts.get(merge.from.1).cloned().unwrap_or_default();
        for column in merge.from.1 + 1..=merge.to.1.min(texts.len().saturating_sub(1)) {
            if let Some(empty) = texts.get_mut(column).filter(|text| text.trim().is_empty()) {
                empty.clone_from(&text);
            }
        }
    }
    if sheet.merges.is_empty() {
        let below = region.header_rows.last().map(|row| cells(sheet, *row)).unwrap_or_default();
        // What stands over the first of several columns is meant for each that has a word below and none of its own.
        let mut over = String::new();
        for (text, below) in texts.iter_mut().zip(&below) {
            if !text.trim().is_empty() {
                over.clone_from(text);
            } else if !below.is_empty() {
                text.clone_from(&over);
            }
        }
    }
    texts
}

/// Puts a table together.
pub(super) fn finish(
    sheet: &Sheet,
    region: &Region,
    headers: Vec<Vec<String>>,
    rows: Vec<(usize, Option<usize>, Line)>,
    repairs: Vec<Repair>,
) -> Table {
    let longest = rows.iter().map(|(.., cells)| reach(cells)).max().unwrap_or(0);
    let beyond = rows.iter().filter(|(.., cells)| reach(cells) > region.width).count();
    // A few rows that are too long are broken; many are columns without a header.
    let width = if beyond * 3 > rows.len() { longest.max(region.width) } else { region.width };
    let mut titles: Vec<String> = (0..width).map(|column| title(&headers, column)).collect();
    let mut holds: Vec<bool> = titles.iter().map(|title| !title.is_empty()).collect();
    let mut reckoned = vec![(0_usize, 0_usize); width];
    for (.., cells) in &rows {
        for ((holds, reckoned), cell) in holds.iter_mut().zip(reckoned.iter_mut()).zip(cells) {
            if !cell.is_empty() || cell.formula() {
                *holds = true;
                *reckoned = (reckoned.0 + usize::from(cell.formula()), reckoned.1 + 1);
            }
        }
    }
    // A delimiter at the end of every line, the header's too, makes no column.
    let ended = !headers.is_empty() && holds.last() == Some(&false) && holds.iter().rev().skip(1).all(|holds| *holds);
    let width = width - usize::from(ended && width > 2 && sheet.merges.is_empty());
    titles.truncate(width);
    let columns: Vec<Column> = titles
        .into_iter()
        .zip(holds)
        .zip(reckoned)
        .enumerate()
        .filter(|(_, ((_, holds), _))| *holds)
        .map(|(source, ((header, _), (formulas, filled)))| Column {
            header,
            source,
            hidden: sheet.hidden_columns.contains(&source),
            derived: filled > 0 && formulas * 2 > filled,
        })
        .collect();
    let rows = rows.into_iter().map(|(source, section, cells)| row(source, section, cells, &columns, width)).collect();
    Table {
        header_rows: region.header_rows.clone(),
        width,
        columns,
        rows,
        sections: region.sections.clone(),
        aside: region.aside.clone(),
        repairs,
    }
}

fn row(source: usize, section: Option<usize>, cells: Line, columns: &[Column], width: usize) -> Row {
    let beyond = cells.get(width..reach(&cells)).unwrap_or_default().iter().map(|cell| cell.text.to_string()).collect();
    let whole = columns.len() == width && cells.len() == width;
    let cells =
        if whole { cells } else { columns.iter().map(|column| cells.get(column.source).cloned().unwrap_or_default()).collect() };
    Row { source, section, cells, beyond }
}

/// A column's header: its rows joined by a space.
fn title(headers: &[Vec<String>], column: usize) -> String {
    let parts = headers.iter().filter_map(|row| row.get(column)).map(|text| text.trim()).filter(|text| !text.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

/// A repair of a row.
pub(super) fn repair(source: usize, column: Option<usize>, kind: RepairKind, was: &str) -> Repair {
    Repair { source, column, kind, was: was.to_owned() }
}
