//! Tables of times and posts that stand one under the other, each under its day and with its header once more. Shapes alone
//! do not tell such a header from a row of names; who knows times sees it.

use super::cells;
use super::header;
use super::when::{self, Frame};
use crate::exchange::columns::dictionary::near;
use crate::table::{Aside, Cell, Sheet, Table, Why};

/// The tables that stand under each other on a sheet; none where those that were found are right.
pub(super) fn stacked(sheet: &Sheet, frame: &Frame) -> Option<Vec<Table>> {
    (0..2).find_map(|column| by(sheet, column, frame))
}

fn by(sheet: &Sheet, column: usize, frame: &Frame) -> Option<Vec<Table>> {
    let rows: Vec<usize> = (0..sheet.rows.len()).filter(|at| sheet.rows.get(*at).is_some_and(|row| filled(row) > 0)).collect();
    let row = |at: usize| rows.get(at).and_then(|source| sheet.rows.get(*source));
    let slot = |at: usize| row(at).and_then(|row| row.get(column)).is_some_and(|cell| is_times(cell, frame));
    let heads: Vec<usize> = (0..rows.len())
        .filter(|at| !slot(*at) && slot(at + 1) && row(*at).is_some_and(|row| is_header(row, column, frame)))
        .collect();
    let known = |at: &usize| {
        let source = rows.get(*at).copied().unwrap_or_default();
        let again = |aside: &Aside| aside.source == source && aside.why == Why::HeaderAgain;
        sheet.tables.iter().any(|table| table.header_rows.contains(&source) || table.aside.iter().any(again))
    };
    if heads.len() < 2 || heads.iter().all(known) {
        return None;
    }
    let footer = |source: usize| {
        let mut asides = sheet.tables.iter().flat_map(|table| &table.aside);
        asides.find(|aside| aside.source == source && matches!(aside.why, Why::Footer | Why::Legend)).cloned()
    };
    // Titles are the rows of one cell right above a header.
    let titles = |head: usize| (0..head).rev().take_while(|at| row(*at).is_some_and(|row| filled(row) == 1) && !slot(*at)).count();
    let mut tables = Vec::new();
    for (place, head) in heads.iter().copied().enumerate() {
        let first = if place == 0 { 0 } else { head - titles(head) };
        let end = heads.get(place + 1).map_or(rows.len(), |next| next - titles(*next));
        let source = |at: usize| rows.get(at).copied().unwrap_or_default();
        let above = |at: usize| Aside { source: source(at), why: Why::Above, text: text_of(row(at).map_or(&[], Vec::as_slice)) };
        let mut aside: Vec<Aside> = (first..head).map(above).collect();
        let below: Vec<usize> = (head + 1..end).map(source).collect();
        aside.extend(below.iter().filter_map(|source| footer(*source)));
        let data: Vec<usize> = below.into_iter().filter(|source| footer(*source).is_none()).collect();
        tables.push(header::made(sheet, &Table { aside, ..Table::default() }, &[source(head)], &data));
    }
    Some(tables)
}

fn filled(row: &[Cell]) -> usize {
    row.iter().filter(|cell| !cell.text.trim().is_empty()).count()
}

fn text_of(row: &[Cell]) -> String {
    row.iter().map(|cell| cell.text.trim()).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Whether a cell is from and to, and nothing else.
fn is_times(cell: &Cell, frame: &Frame) -> bool {
    let text = cells::text(cell);
    cells::range_as_date(cell).is_some() || when::clocks(&text, frame).is_some() && when::read(&text, frame).rest.is_empty()
}

/// Whether a row is words over columns: a word for times over the times or nothing, and short words that are no times.
fn is_header(row: &[Cell], column: usize, frame: &Frame) -> bool {
    let over = row.get(column).map(cells::text).unwrap_or_default();
    let named = over.is_empty() || near(&over).iter().any(|(sense, score)| *score >= 0.95 && sense.is_of_shift());
    let rest = row.iter().enumerate().filter(|(at, cell)| *at > column && !cell.text.trim().is_empty());
    let words: Vec<String> = rest.map(|(_, cell)| cells::text(cell)).collect();
    let short = |text: &String| {
        text.chars().count() < 40
            && text.chars().next().is_some_and(char::is_alphabetic)
            && !text.contains([',', ';', '@', '/', '+'])
            && crate::domain::phone::digits(text).len() < 4
            && when::clocks(text, frame).is_none()
    };
    // Without a word over the times the row may be one of names, unless it has a place among them.
    let sure = !over.is_empty() || words.iter().any(|word| super::lines::is_place(word));
    named && sure && !words.is_empty() && words.iter().all(short)
}
