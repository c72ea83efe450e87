//! Sheets whose dates have the month before the day, as in the United States: only where they can be nothing else, and told.

use super::Code;
use super::gather::{At, Gather};
use crate::table::{Sheet, Value};

/// Day and month of a sheet's dates, in whichever order they stand.
fn dates(text: &str) -> impl Iterator<Item = (u32, u32)> + '_ {
    text.split(|c: char| !c.is_ascii_digit() && c != '/').filter_map(|word| {
        let mut parts = word.split('/');
        let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
        let number = |part: &str| part.parse::<u32>().ok().filter(|number| (1..=31).contains(number) && part.len() <= 2);
        let whole = parts.next().is_none() && year.len() == 4;
        number(first).zip(number(second)).filter(|_| whole)
    })
}

/// Looks which order a sheet's dates have. One that can only be month first says it of all, unless another can only be day
/// first.
pub(super) fn look(gather: &mut Gather<'_>, sheet: &Sheet) {
    let cells = || {
        let rows = sheet.rows.iter().enumerate();
        rows.flat_map(|(row, cells)| cells.iter().enumerate().map(move |(col, cell)| (row, col, cell)))
            .filter(|(_, _, cell)| cell.value == Value::Text && cell.text.contains('/'))
    };
    let american = |(first, second): (u32, u32)| first <= 12 && second > 12;
    let ours = |(first, second): (u32, u32)| first > 12 && second <= 12;
    let any = |test: &dyn Fn((u32, u32)) -> bool| cells().any(|(_, _, cell)| dates(&cell.text).any(test));
    gather.frame.month_first = any(&american) && !any(&ours);
    if !any(&american) {
        return;
    }
    for (row, col, cell) in cells() {
        if dates(&cell.text).any(|date| american(date) || gather.frame.month_first) {
            gather.issue(At { row, col: Some(col) }, Code::MonthFirst, super::cells::text(cell));
        }
    }
}
