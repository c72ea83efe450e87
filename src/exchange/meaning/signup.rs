//! Sheets to put one's name down on: what is sought stands once, and behind it numbered lines, of which some are blank.

use super::cells;
use super::lines::is_blank_number;
use super::names;
use crate::exchange::values;
use crate::table::{Cell, Row, Table};

/// The least of numbered lines that make such a sheet.
const LEAST: usize = 4;

/// The table with what is sought beside each name, names without their numbers, and `LEDIG` on the lines without a name. None for
/// another one.
pub(super) fn spread(table: &Table) -> Option<Table> {
    let names = (0..table.columns.len()).find(|at| are_numbered(table, *at))?;
    let number = |row: &Row| row.cells.get(names).and_then(|cell| numbered(&cells::text(cell))).map(|(number, _)| number);
    let more = |row: &&Row| number(row).is_some_and(|number| number > 1);
    // Blank on the lines behind the first, and filled on that.
    let once = |at: &usize| {
        let filled = |row: &&Row| row.cells.get(*at).is_some_and(|cell| !cell.text.trim().is_empty());
        let firsts = table.rows.iter().filter(|row| number(row) == Some(1));
        let mut first = firsts.peekable();
        let (others, own) = (table.rows.iter().filter(more).count(), table.rows.iter().filter(more).filter(filled).count());
        // One of them may have a time of their own.
        others > 0 && first.peek().is_some() && first.all(|row| filled(&row)) && own * 3 <= others
    };
    let columns: Vec<usize> = (0..names).filter(once).collect();
    let mut spread = table.clone();
    let mut above: Vec<Cell> = Vec::new();
    for row in &mut spread.rows {
        let Some((number, name)) = row.cells.get(names).and_then(|cell| numbered(&cells::text(cell))) else {
            above.clear();
            continue;
        };
        if number == 1 {
            above = row.cells.to_vec();
        }
        let name = if name.is_empty() { "LEDIG".to_owned() } else { name };
        let own = row.cells.iter().enumerate().map(|(at, cell)| match above.get(at) {
            _ if at == names => Cell { text: name.as_str().into(), ..Cell::default() },
            Some(first) if number > 1 && columns.contains(&at) && cell.text.trim().is_empty() => first.clone(),
            _ => cell.clone(),
        });
        row.cells = own.collect();
    }
    Some(spread)
}

/// Whether nearly all cells of a column are numbered lines that begin again, and the rest of those is names.
fn are_numbered(table: &Table, at: usize) -> bool {
    let texts: Vec<String> =
        table.rows.iter().filter_map(|row| row.cells.get(at)).map(cells::text).filter(|text| !text.is_empty()).collect();
    let lines: Vec<(usize, String)> = texts.iter().filter_map(|text| numbered(text)).collect();
    let named: Vec<&String> = lines.iter().map(|(_, name)| name).filter(|name| !name.is_empty()).collect();
    let again = lines.windows(2).all(|pair| match pair {
        [(one, _), (next, _)] => *next == one + 1 || *next == 1,
        _ => true,
    });
    let firsts = lines.iter().filter(|(number, _)| *number == 1).count();
    lines.len() >= LEAST
        && lines.len() * 10 >= texts.len() * 8
        && again
        && firsts > 1
        && !named.is_empty()
        && named.iter().filter(|name| names::looks_like_names(&values::remark(name).0)).count() * 10 >= named.len() * 8
}

/// The number of a line and what stands behind it: `2. Zofia Wrona`, `3.`.
fn numbered(text: &str) -> Option<(usize, String)> {
    let (number, rest) = text.split_once(['.', ')'])?;
    let number: usize = number.trim().parse().ok().filter(|number| (1..100).contains(number))?;
    if is_blank_number(text.trim()) {
        return Some((number, String::new()));
    }
    let name = rest.trim();
    (rest.starts_with(' ') && name.starts_with(char::is_alphabetic)).then(|| (number, name.to_owned()))
}
