//! A second look at which rows are the header: who knows days, times and the names of fields sees it where shapes alone
//! do not tell.

use std::collections::HashMap;

use super::cells;
use super::when::{self, Frame};
use crate::exchange::columns::dictionary::near;
use crate::table::{Cell, Column, Row, Sheet, Table, Why};

/// How many rows from the top a header may begin in.
const LOOK: usize = 12;

/// The table with its header where words say that it is; none when it stands right.
pub(super) fn looked_again(sheet: &Sheet, table: &Table, frame: &Frame) -> Option<Table> {
    let last = *table.header_rows.last()?;
    let share = |at: usize| sheet.rows.get(at).map_or((0.0, 0), |row| known(row, frame));
    let wrong = table.header_rows.iter().any(|row| share(*row).0 < 0.5);
    let first = (0..=last.min(LOOK)).find(|row| share(*row).0 >= 0.75 && share(*row).1 >= 2)?;
    let more =
        (first + 1..=first + 2).take_while(|row| share(*row).0 >= 0.75 && share(*row).1 >= 2 && !is_whole_slot(sheet, *row, frame));
    let header: Vec<usize> = std::iter::once(first).chain(more).collect();
    if !wrong || header == table.header_rows {
        return None;
    }
    Some(rebuilt(sheet, table, &header))
}

/// What share of a row's filled cells are names of fields, days or times; and how many are filled.
fn known(row: &[Cell], frame: &Frame) -> (f64, usize) {
    let filled: Vec<&Cell> = row.iter().filter(|cell| !cell.text.trim().is_empty()).collect();
    let known = filled.iter().filter(|cell| {
        let text = cells::text(cell);
        let named = near(&text).first().is_some_and(|(_, score)| *score >= 0.95);
        let read = when::read(&text, frame);
        named || (!read.said.is_empty() && read.rest.is_empty())
    });
    #[allow(clippy::cast_precision_loss, reason = "a row has few cells")]
    let share = known.count() as f64 / filled.len().max(1) as f64;
    (share, filled.len())
}

/// Whether a row begins with a day or a time of its own, as rows of data do.
fn is_whole_slot(sheet: &Sheet, row: usize, frame: &Frame) -> bool {
    let Some(first) = sheet.rows.get(row).and_then(|row| row.first()) else { return false };
    !when::read(&cells::text(first), frame).said.is_empty()
}

fn rebuilt(sheet: &Sheet, table: &Table, header: &[usize]) -> Table {
    let (first, last) = (header.first().copied().unwrap_or(0), header.last().copied().unwrap_or(0));
    // What was set aside below the header stays aside; what was taken for a title is data after all.
    let aside: Vec<_> = table
        .aside
        .iter()
        .filter(|aside| aside.source < first || (aside.source > last && aside.why != Why::Above))
        .cloned()
        .collect();
    let data: Vec<usize> = (last + 1..sheet.rows.len())
        .filter(|at| !aside.iter().any(|aside| aside.source == *at) && !table.sections.iter().any(|section| section.source == *at))
        .filter(|at| sheet.rows.get(*at).is_some_and(|row| row.iter().any(|cell| !cell.text.trim().is_empty())))
        .collect();
    made(sheet, &Table { aside, ..table.clone() }, header, &data)
}

/// A table of header rows and rows of data; `like` gives the rest of it, and its rows where they are cut alike.
pub(super) fn made(sheet: &Sheet, like: &Table, header: &[usize], data: &[usize]) -> Table {
    let table = like;
    let width = header.iter().chain(data).filter_map(|at| sheet.rows.get(*at)).map(|row| row.len()).max().unwrap_or(0);
    let text = |row: usize, column: usize| {
        sheet.rows.get(row).and_then(|row| row.get(column)).map(|cell| cell.text.trim().to_owned()).unwrap_or_default()
    };
    let holds = |column: &usize| header.iter().chain(data).any(|row| !text(*row, *column).is_empty());
    let columns: Vec<Column> = (0..width)
        .filter(holds)
        .map(|source| {
            let titles: Vec<String> = header.iter().map(|row| text(*row, source)).filter(|title| !title.is_empty()).collect();
            let old = table.columns.iter().find(|column| column.source == source);
            Column {
                header: titles.join(" "),
                source,
                hidden: old.is_some_and(|column| column.hidden),
                derived: old.is_some_and(|column| column.derived),
            }
        })
        .collect();
    // The first row of each place on the sheet.
    let alike: HashMap<usize, &Row> = if table.columns.len() == columns.len() {
        table.rows.iter().rev().map(|row| (row.source, row)).collect()
    } else {
        HashMap::new()
    };
    let rows = data.iter().map(|source| match alike.get(source) {
        Some(row) => Row::clone(row),
        None => Row {
            source: *source,
            section: None,
            cells: columns
                .iter()
                .map(|column| sheet.rows.get(*source).and_then(|row| row.get(column.source)).cloned().unwrap_or_default())
                .collect(),
            beyond: Vec::new(),
        },
    });
    Table { header_rows: header.to_vec(), rows: rows.collect(), columns, ..table.clone() }
}
