//! What columns are beside others that say when people can: `Fri` over days, `Tid` over parts of the day.

use super::super::asks;
use super::Shares;
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::is_value;
use crate::table::Table;

/// Senses that say when people can.
const FREE: [Sense; 4] = [Sense::FreeDays, Sense::FreeParts, Sense::FreeFrom, Sense::FreeUntil];

/// Settles what such columns are, where another says when people can.
pub(super) fn beside(table: &Table, out: &[usize], shares: &[Shares], offers: &mut [Vec<(Sense, f64)>]) {
    let says = |own: &Vec<(Sense, f64)>, senses: &[Sense]| own.iter().any(|(sense, score)| senses.contains(sense) && *score > 0.7);
    // With times of their own it is a list of shifts.
    let timed = [Sense::ShiftDate, Sense::ShiftStart, Sense::ShiftEnd];
    if offers.iter().any(|own| says(own, &timed)) {
        return;
    }
    for (at, column) in table.columns.iter().enumerate().filter(|(at, _)| !out.contains(at)) {
        let other = |senses: &[Sense]| offers.iter().enumerate().any(|(place, own)| place != at && says(own, senses));
        let share = shares.get(at).copied().unwrap_or_default();
        let sense = match () {
            () if is_off(&column.header) && share.of_days >= 0.5 && other(&FREE) => Sense::FreeNot,
            () if share.parts >= 0.6 && of_times(offers.get(at)) && other(&[Sense::FreeDays]) => Sense::FreeParts,
            () => continue,
        };
        if let Some(own) = offers.get_mut(at) {
            *own = vec![(sense, 0.98)];
        }
    }
}

/// Whether a header is of words for being away and no others: `Fri`, `Fridager`, `Fri/borte`.
fn is_off(header: &str) -> bool {
    const BESIDE: [&str; 10] = ["dager", "dagar", "dag", "days", "day", "ledige", "lediga", "er", "og", "when"];
    let folded = fold(header);
    let off = |word: &str| is_value("away", word) || is_value("off", word);
    asks::asks_not(header) && folded.split(' ').all(|word| word.is_empty() || off(word) || BESIDE.contains(&word))
}

/// Whether a column might be of times, or of when somebody works.
fn of_times(own: Option<&Vec<(Sense, f64)>>) -> bool {
    own.is_some_and(|own| own.iter().any(|(sense, _)| matches!(sense, Sense::ShiftTimes | Sense::ShiftWhen | Sense::FreeParts)))
}
