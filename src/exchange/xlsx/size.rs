//! How wide columns and how high rows are, so that a list can be read and printed as it comes.

use super::super::report::{Cell, Column, Kind, Row};
use crate::lang::{Lang, phone_display};

/// The height of the headings, in points.
pub(super) const HEADER: f64 = 21.0;
/// The height of a line, in points.
const LINE: f64 = 15.0;

/// A column's width in letters: enough for the heading with its filter arrow and for what stands below, up to the
/// column's limit.
pub(super) fn column(column: &Column, at: usize, rows: &[Row], lang: &Lang) -> u16 {
    let longest = rows.iter().filter_map(|row| row.cells.get(at)).map(|cell| letters(cell, column.kind, lang)).max().unwrap_or(0);
    // Capitals and bold letters are wider than the average that a column's width is counted in.
    let letters = (longest + 2).max(column.heading.chars().count() + 5).min(usize::from(column.max_width));
    u16::try_from(letters).unwrap_or(column.max_width)
}

fn letters(cell: &Cell, kind: Kind, lang: &Lang) -> usize {
    match cell {
        Cell::Empty => 0,
        Cell::Text(text) | Cell::Code(text) => text.lines().map(|line| line.chars().count()).max().unwrap_or(0),
        Cell::Phone(phone) => phone_display(phone).chars().count(),
        // The weekday has three letters, a full stop and a blank.
        Cell::Date(date) => lang.date_numeric(*date).chars().count() + if kind == Kind::Date { 5 } else { 0 },
        Cell::Time(_) => 5,
        Cell::Minutes(minutes) => (minutes / 60).to_string().len() + 5,
        Cell::Count(number) | Cell::Percent(number) => number.to_string().len() + 4,
        Cell::Check(_) => 4,
    }
}

/// A row's height in points when text in it is broken over lines: not every spreadsheet finds out when it opens a file.
pub(super) fn wrapped(row: &Row, widths: &[u16]) -> Option<f64> {
    let lines = row.cells.iter().zip(widths).map(|(cell, width)| lines(cell, usize::from(*width))).max().unwrap_or(1);
    // A sheet's rows are at most 409 points high.
    (lines > 1).then(|| f64::from(u16::try_from(lines).unwrap_or(u16::MAX)) * LINE).map(|height| height.min(409.0))
}

fn lines(cell: &Cell, width: usize) -> usize {
    let Cell::Text(text) = cell else { return 1 };
    let of_line = |letters: usize| {
        // Words leave the ends of lines empty.
        if letters <= width { 1 } else { letters.div_ceil((width * 9 / 10).max(1)) }
    };
    text.split('\n').map(|line| of_line(line.chars().count())).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    #[test]
    fn widths_follow_the_text_up_to_a_limit() {
        let lang = Lang::new(Language::Nb);
        let of = |text: &str| column(&Column::new("Navn", Kind::Text), 0, &[Row::from(vec![Cell::text(text)])], &lang);
        assert_eq!(of(""), 9, "room for the heading and its arrow");
        assert_eq!(of("Aasmund Bjørnøy-Söderström"), 28);
        assert_eq!(of(&"lang ".repeat(40)), 40);
    }

    #[test]
    fn only_wrapped_rows_get_a_height() {
        let of = |text: &str| wrapped(&Row::from(vec![Cell::text(text), Cell::Count(1)]), &[40, 10]);
        assert_eq!(of("kort"), None);
        assert_eq!(of(&"x".repeat(40)), None);
        assert_eq!(of("en\nto\ntre"), Some(45.0));
        assert_eq!(of(&"ord ".repeat(15)), Some(30.0));
        assert_eq!(of(&"x".repeat(30_000)), Some(409.0));
    }
}
