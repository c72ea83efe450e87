//! Columns that are crews with a tick for whoever is in them: `Bar;Inngang;Rigg`. One rule for lists of people and rosters.

use super::columns::Sense;
use super::columns::dictionary::{is_value, near};
use super::meaning::is_place;

/// Which of the columns are such, by what stands over them and in their cells; none where there is one alone, which may be
/// anything.
pub(super) fn crews<'c, I: Iterator<Item = &'c str>>(headers: &[&str], cells: impl Fn(usize) -> I) -> Vec<usize> {
    let of_work = |sense: &Sense| matches!(sense, Sense::ShiftPlace | Sense::ShiftRole | Sense::Crew | Sense::ShiftCrew);
    let crew = |(at, header): (usize, &&str)| {
        let other = near(header).iter().any(|(sense, score)| *score >= 0.95 && !of_work(sense));
        let mut filled = cells(at).filter(|cell| !cell.trim().is_empty()).peekable();
        let ticked = is_place(header) && !other && filled.peek().is_some() && filled.all(|cell| is_tick(cell).is_some());
        ticked.then_some(at)
    };
    let all: Vec<usize> = headers.iter().enumerate().filter_map(crew).collect();
    if all.len() > 1 { all } else { Vec::new() }
}

/// Whether a cell says that they are in the crew, or that they are not; none for what is neither.
pub(super) fn is_tick(cell: &str) -> Option<bool> {
    if is_value("yes", cell) { Some(true) } else { is_value("no", cell).then_some(false) }
}
