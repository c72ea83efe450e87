//! Shifts that say neither where nor what, where something on the sheet makes one doubt it: told, since such shifts become one.

use std::collections::{BTreeMap, BTreeSet};

use super::gather::{At, Gather};
use super::ledger::Laid;
use super::plausible::Rows;
use super::{Code, Work, cells};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_value;
use crate::table::Book;

/// A shift that says neither where nor what, on a sheet whose others do: of so many at most one in four, and at least three
/// that say it.
pub(super) fn shifts(gather: &mut Gather<'_>, told: &Rows) {
    let mut sheets: BTreeMap<usize, BTreeMap<usize, usize>> = BTreeMap::new();
    for (sheet, row, shift) in &gather.named {
        let _ = sheets.entry(*sheet).or_default().entry(*shift).or_insert(*row);
    }
    let mut odd: Vec<(usize, usize)> = Vec::new();
    for (sheet, shifts) in sheets {
        let nowhere = |shift: &usize| gather.shifts.get(*shift).is_some_and(Work::is_nowhere);
        let without: Vec<(usize, usize)> =
            shifts.iter().filter(|(shift, _)| nowhere(shift)).map(|(_, row)| (sheet, *row)).collect();
        let with = shifts.len() - without.len();
        if with >= 3 && without.len() * 3 <= with {
            odd.extend(without.into_iter().filter(|at| !told.contains(at)));
        }
    }
    for (sheet, row) in odd {
        gather.sheet = sheet;
        gather.issue(At { row, col: None }, Code::PlaceMissing, "");
    }
}

/// Tells of a column that was kept as a text of the people, and that may say where they are: shifts that say neither where nor
/// what are one, though the column says another thing for some who are on it than for others, and the same again elsewhere.
pub(super) fn columns(gather: &mut Gather<'_>, book: &Book) {
    let mut told: Vec<(usize, At, String)> = Vec::new();
    // Of a list, where each row says when.
    let timed = |laid: &&Laid| laid.columns.values().flatten().any(|sense| sense.is_of_shift());
    for laid in gather.laid.iter().filter(|laid| !laid.lines && !gather.turned.contains(&laid.sheet)).filter(timed) {
        let Some(sheet) = book.sheets.get(laid.sheet) else { continue };
        let nowhere = |shift: &usize| gather.shifts.get(*shift).is_some_and(|work| work.start.is_some() && work.is_nowhere());
        let rows = gather.named.iter().filter(|(at, row, shift)| *at == laid.sheet && !laid.header.contains(row) && nowhere(shift));
        let rows: BTreeMap<usize, usize> = rows.map(|(_, row, shift)| (*row, *shift)).collect();
        for column in laid.columns.iter().filter(|(_, sense)| sense.is_none()).map(|(column, _)| *column) {
            let text = |row: usize| sheet.rows.get(row).and_then(|cells| cells.get(column)).map(cells::text).unwrap_or_default();
            let said: Vec<(usize, String)> = rows.iter().map(|(row, shift)| (*shift, text(*row))).collect();
            let header = laid.header.last().copied().unwrap_or(0);
            if !text(header).is_empty() && !is_value("not_where", &text(header)) && tells_apart(&said) {
                told.push((laid.sheet, At { row: header, col: Some(column) }, text(header)));
            }
        }
    }
    for (sheet, at, header) in told {
        gather.sheet = sheet;
        gather.issue(at, Code::PlacePerhaps, header);
    }
}

/// Whether a column says several things within a shift and the same again, each as places are written.
fn tells_apart(said: &[(usize, String)]) -> bool {
    let place = |text: &String| {
        text.starts_with(char::is_uppercase)
            && text.chars().count() > 2
            && text.split(' ').count() < 4
            && !["yes", "no", "shirt_sizes"].iter().any(|list| is_value(list, text))
    };
    let words: BTreeSet<String> = said.iter().map(|(_, text)| fold(text)).collect();
    let mut first: BTreeMap<usize, String> = BTreeMap::new();
    let within = said.iter().any(|(shift, text)| first.entry(*shift).or_insert_with(|| fold(text)) != &fold(text));
    within && words.len() * 3 <= said.len() * 2 && said.iter().all(|(_, text)| place(text))
}
