//! Words that ask when people can: over a column, a table or a sheet. What stands under them is answers, and no shift.

use super::Code;
use super::choose::Choice;
use super::gather::{At, Gather};
use super::matrix::Head;
use super::when;
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::is_value;
use crate::table::{Sheet, Table, Why};

/// A title is short; a longer text that stands over a list is talk.
const MOST: usize = 9;

fn any(text: &str, list: &str) -> bool {
    fold(text).split(' ').any(|word| is_value(list, word))
}

/// Whether a text asks when somebody can: `Når kan du jobbe?`, `Hvilke vakter kan du ta?`, `Tilgjengelighet`.
pub(super) fn asks(text: &str) -> bool {
    let few = fold(text).split(' ').count() <= MOST;
    few && !any(text, "swapped") && (any(text, "asks_alone") || any(text, "asks") && any(text, "asks_when"))
}

/// Whether a header asks of the day or times that it names: `Kan du fredag?`.
pub(super) fn asks_of(header: &str) -> bool {
    any(header, "asks") || any(header, "asks_alone")
}

/// Whether a text asks when somebody cannot.
pub(super) fn asks_not(text: &str) -> bool {
    any(text, "negations") || any(text, "away") || fold(text).contains("can t ")
}

/// Whether a text asks by the word for being able to, rather than for a wish.
pub(super) fn asks_can(text: &str) -> bool {
    fold(text).split(' ').any(|word| matches!(word, "kan" | "can" | "could" | "kunne" | "kunna")) || any(text, "asks_alone")
}

/// Whether a cell says by the word for it whether somebody can: `kan ikke lørdag`.
pub(super) fn is_able(text: &str) -> bool {
    fold(text).split(' ').any(|word| matches!(word, "kan" | "can" | "cannot" | "kunne" | "could"))
}

/// Whether a text asks for days or times, rather than for a yes: `Hvilke dager kan du?`, `Når kan du jobbe?`.
pub(super) fn asks_days(text: &str) -> bool {
    const ASKED: [&str; 9] = ["hvilke", "kva", "kvar", "vilka", "which", "nar", "when", "hvilken", "vilken"];
    const TIMES: [&str; 6] = ["dager", "dagar", "days", "vakter", "pass", "tidspunkt"];
    let folded = fold(text);
    let has = |words: &[&str]| folded.split(' ').any(|word| words.contains(&word));
    // `Kan du jobbe flere dager?` is answered by yes or no.
    let yes_or_no = folded.split(' ').next().is_some_and(|first| matches!(first, "kan" | "can" | "vil" | "har" | "could"));
    has(&ASKED) || has(&TIMES) && !yes_or_no || any(text, "asks_alone")
}

/// Whether a table is of answers, by what stands over it or its columns.
pub(super) fn of_table(sheet: &Sheet, table: &Table, choice: &Choice, heads: impl Iterator<Item = usize>) -> bool {
    // `x = kan jobbe` explains a code.
    let above = table.aside.iter().any(|aside| aside.why == Why::Above && !aside.text.contains('=') && asks(&aside.text));
    let header = |at: usize| table.columns.get(at).map_or("", |column| column.header.as_str());
    let heads: Vec<usize> = heads.collect();
    let of_heads = !heads.is_empty() && heads.iter().all(|at| asks_of(header(*at)));
    let of_times = [Sense::ShiftStart, Sense::ShiftTimes, Sense::ShiftDate, Sense::ShiftWhen];
    let timed = of_times.into_iter().flat_map(|sense| choice.of(sense)).any(|at| asks_can(header(at)));
    above || asks(&sheet.name) || of_heads || timed
}

/// Tells of times that became answers, once for a table.
pub(super) fn told(gather: &mut Gather<'_>, table: &Table) {
    let row = table.header_rows.first().copied().or_else(|| table.rows.first().map(|row| row.source));
    gather.issue(At { row: row.unwrap_or(0), col: None }, Code::AsAnswers, "");
}

/// The day or times that a header asks of, other words aside: `Kan du jobbe lørdag?`.
pub(super) fn head(header: &str, frame: &when::Frame) -> Option<Head> {
    if !asks_of(header) {
        return None;
    }
    match when::read(header, frame).said.as_slice() {
        [Err(when::Trouble::NoTime(day))] => Some(Head::Day(*day)),
        _ => None,
    }
}
