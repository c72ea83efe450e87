//! Lists as one tells them in a message: a line each, in words, to be pasted where there are no columns.

use super::super::report::{Cell, Report, Row};
use crate::lang::{Lang, phone_display};

/// The lists that have words of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// [`super::letters`].
    Letters,
    /// [`super::hours`] and [`super::club_hours`].
    Hours,
    /// [`super::changes_since`].
    Changes,
}

/// A line for each row of such a list: `Åse Næss: fre 9. juli 18–22: Bar; lør …`.
pub fn told(report: &Report, lang: &Lang, what: Told) -> String {
    let line = |row: &Row| match what {
        Told::Letters => letters(row, lang),
        Told::Hours => hours(row, lang),
        Told::Changes => changes(row, lang),
    };
    report.rows.iter().map(|row| line(row) + "\n").collect()
}

fn say(row: &Row, at: usize, lang: &Lang) -> String {
    match row.cells.get(at) {
        Some(Cell::Text(text) | Cell::Code(text)) => text.lines().collect::<Vec<_>>().join("; "),
        Some(Cell::Phone(phone)) => phone_display(phone),
        Some(Cell::Minutes(minutes)) => lang.hours(*minutes),
        Some(Cell::Count(count)) => lang.count(*count),
        _ => String::new(),
    }
}

/// What is filled, with something between.
fn joined<const N: usize>(parts: [String; N], between: &str) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}

fn letters(row: &Row, lang: &Lang) -> String {
    let name = joined([say(row, 0, lang), say(row, 1, lang)], " ");
    joined([name, say(row, 4, lang)], ": ")
}

/// The shifts and the hours stand last, both of people and of clubs.
fn hours(row: &Row, lang: &Lang) -> String {
    let last = row.cells.len().saturating_sub(2);
    let shifts = match row.cells.get(last) {
        Some(Cell::Count(count)) => *count,
        _ => 0,
    };
    lang.out_told_hours(say(row, 0, lang), shifts, say(row, last + 1, lang))
}

fn changes(row: &Row, lang: &Lang) -> String {
    let who = joined([say(row, 1, lang), say(row, 2, lang)], ", ");
    let what = joined([say(row, 4, lang), say(row, 5, lang)], " → ");
    joined([say(row, 0, lang), who, say(row, 3, lang), what], ": ")
}
