//! Which rows are the header: those whose cells are not of the kind of the cells below.

use std::collections::HashSet;

use super::Cell;
use super::Line;
use super::class::Class;
use super::kinds::{Kind, kinds};
use super::words;

/// How many rows may stand above a header.
const REACH: usize = 40;
/// How many rows tell what the columns hold.
const TELLING: usize = 300;

/// The header among rows.
pub(super) struct Head {
    /// Its rows, as positions among those given.
    pub rows: Vec<usize>,
    /// The first row below it, or the first row of data where there is none.
    pub below: usize,
}

/// Finds the header among rows that hold something; `regular` tells which rows have the width of the table, `spans` which have a
/// cell that was merged over some of its columns.
pub(super) fn find(rows: &[(usize, &Line)], width: usize, regular: &dyn Fn(&Line) -> bool, spans: &dyn Fn(usize) -> bool) -> Head {
    let telling: Vec<&Line> = rows.iter().map(|(_, row)| *row).filter(|row| regular(row)).take(TELLING).collect();
    let kinds = kinds(telling.iter().copied(), width);
    let values = values(&telling, width);
    let mut scores: Vec<f64> = Vec::new();
    for (_, row) in rows.iter().take(REACH) {
        scores.push(score(row, regular(row), width, &kinds, &values));
    }
    let best = scores.iter().copied().fold(0.0, f64::max);
    if best < 1.0 {
        return presumed(rows, width, regular, &values);
    }
    let first = scores.iter().position(|score| *score >= (best * 0.3).max(1.0)).unwrap_or(0);
    let mut head = vec![first];
    while let (Some(score), Some(last)) = (head.last().and_then(|at| scores.get(at + 1)), head.last().copied()) {
        let apart = rows.get(last + 1).zip(rows.get(last)).is_none_or(|(below, above)| below.0 != above.0 + 1);
        // At least one row is left for data, if there are any.
        if apart || *score < (best * 0.5).max(1.5) || head.len() >= 4 || last + 2 >= rows.len() {
            break;
        }
        head.push(last + 1);
    }
    if let Some(above) = first.checked_sub(1)
        && rows
            .get(above)
            .zip(rows.get(first))
            .is_some_and(|(over, under)| over.0 + 2 >= under.0 && (is_group(over.1, width) || spans(over.0)))
    {
        head.insert(0, above);
    }
    let below = head.last().map_or(0, |last| last + 1);
    Head { rows: head, below }
}

/// A row of headings that each stand over several columns.
fn is_group(row: &[Cell], width: usize) -> bool {
    let filled: Vec<usize> = row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()).map(|(at, _)| at).collect();
    width >= 3
        && filled.len() >= 2
        && filled.last().is_some_and(|last| last * 2 >= width)
        && filled.first().is_some_and(|first| *first > 0 || filled.len() * 2 >= width)
        && row.iter().all(|cell| cell.text.len() < 40 && !matches!(cell.class(), Class::Email | Class::Phone | Class::Link))
}

/// What stands in each column, to tell a value that comes again.
fn values<'a>(rows: &[&'a Line], width: usize) -> Vec<HashSet<&'a str>> {
    let mut seen: Vec<HashSet<&str>> = vec![HashSet::new(); width];
    let mut again: Vec<HashSet<&str>> = vec![HashSet::new(); width];
    for row in rows {
        for ((seen, again), cell) in seen.iter_mut().zip(again.iter_mut()).zip(row.iter()) {
            let text = cell.text.trim();
            if !text.is_empty() && !seen.insert(text) {
                again.insert(text);
            }
        }
    }
    again
}

/// How far a row is a header rather than data; below 1 it is none.
fn score(row: &[Cell], counted: bool, width: usize, kinds: &[Kind], again: &[HashSet<&str>]) -> f64 {
    let (mut head, mut data) = (0.0, 0.0);
    let mut filled = 0_usize;
    for ((cell, kind), again) in row.iter().zip(kinds).zip(again) {
        let class = cell.class();
        if class == Class::Empty {
            continue;
        }
        filled += 1;
        let mut others = kind.clone();
        if counted {
            others.less(class);
        }
        match others.typed() {
            Some(typed) if class == typed => data += 1.0,
            Some(_) if class.is_wordy() => head += 1.0,
            Some(_) if others.of(class) == 0 => head += 0.3,
            Some(_) => data += 0.3,
            None if class.is_wordy() => {}
            None if others.of(class) == 0 && others.filled >= 2 && class != Class::Email => head += 0.4,
            None => data += 0.5,
        }
        if again.contains(cell.text.trim()) {
            data += 0.4;
        }
        if matches!(class, Class::Email | Class::Phone | Class::Link) {
            data += 1.0;
        }
        if words::is_exact(&cell.text) {
            head += 1.0;
        } else if words::is_header(&cell.text) {
            head += 0.5;
        }
        if cell.text.len() > 160 {
            data += 0.5;
        }
    }
    if filled * 3 <= width && width > 2 || filled < 2 && width > 1 {
        return 0.0;
    }
    head - data
}

/// Nothing tells: the first whole row is the header, if all of it is words that do not come again.
fn presumed(rows: &[(usize, &Line)], width: usize, regular: &dyn Fn(&Line) -> bool, again: &[HashSet<&str>]) -> Head {
    let filled = |row: &Line| row.iter().take(width).filter(|cell| !cell.is_empty()).count();
    let whole = |least: usize| rows.iter().take(REACH).position(|(_, row)| regular(row) && filled(row) * 2 >= least);
    let first = whole(width + usize::from(width > 1)).or_else(|| whole(width));
    let Some(first) = first else { return Head { rows: Vec::new(), below: 0 } };
    let Some((_, row)) = rows.get(first) else { return Head { rows: Vec::new(), below: 0 } };
    let wordy = row
        .iter()
        .all(|cell| matches!(cell.class(), Class::Empty | Class::Word | Class::Text | Class::Code) && cell.text.len() < 160);
    let codes = row.iter().filter(|cell| cell.class() == Class::Code).count();
    let repeated = row.iter().zip(again).filter(|(cell, again)| again.contains(cell.text.trim())).count();
    if wordy && codes * 2 <= filled(row) && repeated * 2 <= filled(row) {
        return Head { rows: vec![first], below: first + 1 };
    }
    // Rows of one cell above rows of many are no data.
    let below = if width > 2 { first } else { 0 };
    Head { rows: Vec::new(), below }
}
