//! Rows between and under people that are not about anybody: headings of crews, and counts.

use crate::domain::fold::fold;
use crate::domain::snapshot::Snapshot;
use crate::exchange::columns::dictionary::{is_of_calendar, is_value};
use crate::exchange::columns::{Field, near};
use crate::exchange::read::{Aside, Row, Sheet, beside};
use crate::exchange::values::{recase, recased, squeeze};

/// The headings of a sheet, each with the row it stands in; of those above the header the last, where others follow.
pub(super) fn headings(sheet: &Sheet, festival: &Snapshot) -> Vec<(usize, String)> {
    let wide = sheet.headers.len() >= 2;
    let sections = sheet.aside.iter().filter(|aside| aside.why == Aside::Section).map(|aside| (aside.line, aside.text.as_str()));
    let alone = sheet.rows.iter().filter_map(|row| Some((row.line, only(row)?)));
    let alone = alone.filter(|(_, text)| wide && is_heading(text, festival) || is_waiting(text));
    let mut all: Vec<(usize, String)> = sections.chain(alone).map(|(line, text)| (line, crew(text))).collect();
    if !all.is_empty()
        && let Some(header) = sheet.header_line
        && let Some(above) = sheet.aside.iter().rfind(|aside| aside.why == Aside::Above && aside.line < header)
        && above.text.split(' ').count() <= 3
        && !above.text.contains(|c: char| c.is_ascii_digit())
    {
        all.push((above.line, crew(&above.text)));
    }
    all.retain(|(_, name)| !name.is_empty());
    all.sort();
    all
}

/// The crew that the heading over a row names.
pub(super) fn over(headings: &[(usize, String)], line: usize) -> Option<&str> {
    let above = headings.iter().rev().find(|(at, _)| *at < line);
    above.filter(|(at, _)| beside(*at) == beside(line)).map(|(_, name)| name.as_str())
}

/// Whether a heading stands over those who have withdrawn or wait for a place: `Venteliste`, `Avmeldte:`.
pub(super) fn is_waiting(text: &str) -> bool {
    let whole = crew_of(text);
    let whole = whole.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace());
    let is = |words: &str| is_value("withdrawn", words) || is_value("waiting", words);
    is(whole) || whole.split_once(' ').is_some_and(|(first, _)| is(first) && fold(first).chars().count() > 6)
}

/// Whether a heading names no crew: a day, or a word for people. The first says something, and is kept.
pub(super) fn no_crew(text: &str) -> Option<bool> {
    let day = text.split_whitespace().any(is_of_calendar);
    let people = near(text).first().is_some_and(|near| near.score >= 1.0 && near.field == Field::FullName);
    let status = is_value("standing", &fold(text)) || is_value("yes", text);
    (day || people || status).then_some(day)
}

/// The text of a row with one cell filled.
fn only(row: &Row) -> Option<&str> {
    let mut filled = row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    filled.next().filter(|_| filled.next().is_none())
}

/// Whether a text alone on a row is a heading: in capitals, with its leader, or the name of a crew.
fn is_heading(text: &str, festival: &Snapshot) -> bool {
    let shouted = recased(text).is_some() && !text.contains(char::is_lowercase) || text.chars().all(char::is_uppercase);
    let of_leader = text.contains('(') || text.ends_with(':') || text.contains(": ");
    let known = festival.crews.iter().any(|crew| fold(&crew.name) == fold(&crew_of(text)));
    let day = text.split_whitespace().any(is_of_calendar);
    !is_count_text(text) && (shouted && text.chars().any(char::is_alphabetic) || of_leader || known || day)
}

/// A heading without its leader, and not shouted.
fn crew(text: &str) -> String {
    let name = crew_of(text);
    if name.contains(char::is_lowercase) { name } else { sentence(&recase(&name)) }
}

fn crew_of(text: &str) -> String {
    squeeze(text.split(['(', ':', '·']).next().unwrap_or_default())
}

/// The first word's capital is enough: `Lyd og lys`.
fn sentence(name: &str) -> String {
    let mut words = name.split(' ');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |all, word| format!("{all} {}", word.to_lowercase()))
}

/// Whether a row counts others: `Sum 23 stk`, `5 stk`, and at most figures beside it.
pub(super) fn is_count(row: &Row) -> bool {
    let mut filled = row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    let Some(first) = filled.next() else { return false };
    (is_count_text(first) || is_value("sums", first))
        && filled.all(|cell| cell.chars().all(|c| c.is_ascii_digit() || " .,%:-".contains(c)) || is_count_text(cell))
}

fn is_count_text(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let counts = |word: &&str| is_value("counts", word);
    let number = |word: &&str| word.chars().all(|c| c.is_ascii_digit());
    words.iter().any(number) && words.iter().any(counts) && words.iter().all(|word| number(word) || counts(word))
}

/// Whether a name is the word for an open place, as in a roster that is read for its people.
pub(super) fn is_open(name: &str) -> bool {
    !name.is_empty() && is_value("unfilled", name)
}

/// Whether `Unni, Rolf` or `Kari Lie, Per Lie` in a column of names are two people: each begins with somebody's given name, in
/// the sheet or in the festival; or they are two whole names, where no comma turns the other names (`commas`).
pub(super) fn are_two(cell: &str, given: &std::collections::BTreeSet<String>, commas: bool) -> bool {
    let parts: Vec<Vec<&str>> = cell.split([',', ';', '\n']).map(|part| part.split_whitespace().collect()).collect();
    let [first, second, ..] = parts.as_slice() else { return false };
    let known = |part: &Vec<&str>| part.first().is_some_and(|word| given.contains(&fold(word)));
    let capitals = |part: &Vec<&str>| part.iter().all(|word| word.starts_with(char::is_uppercase));
    match (first.len(), second.len()) {
        (1, 1) => known(first) && known(second),
        (2.., 2..) => {
            let both = capitals(first) && capitals(second);
            let family = fold(first.last().unwrap_or(&"")) == fold(second.last().unwrap_or(&""));
            both && (!commas || family || known(first) && known(second))
        }
        _ => false,
    }
}

/// The given names of the festival's people and of the names in a column that no comma divides.
pub(super) fn given<'c>(festival: &Snapshot, cells: impl Iterator<Item = &'c str>) -> std::collections::BTreeSet<String> {
    let known = festival.everybody().map(|person| fold(&person.given));
    let whole = cells.filter(|cell| !cell.contains(',') && cell.trim().contains(' '));
    known.chain(whole.filter_map(|cell| cell.split_whitespace().next()).map(fold)).collect()
}

/// Whether a name is those of several: `Kari og Ola Nordmann`, `Kari Vik/Ola Lie`, `Kari Dahl +1`, `Kari Dahl m/Emma`.
pub(super) fn is_several(name: &str) -> bool {
    let name = name.split('(').next().unwrap_or_default();
    let words: Vec<&str> = name.split_whitespace().filter(|word| !word.contains('@')).collect();
    let divides =
        |word: &str| matches!(word.to_lowercase().as_str(), "og" | "och" | "and" | "&" | "+" | "/" | "med" | "with" | "m/");
    words.iter().enumerate().skip(1).any(|(at, word)| {
        let one_more = word.strip_prefix('+').is_some_and(|more| more.len() == 1 && more.chars().all(|c| c.is_ascii_digit()));
        one_more || word.starts_with("m/") || divides(word) && words.get(at + 1).is_some()
    }) || words.iter().any(|word| is_joined(word))
}

/// `Kari/Ola`, `Kari&Ola`, `Kari+Ola`.
fn is_joined(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['/', '&', '+']).collect();
    parts.len() > 1 && parts.iter().all(|part| part.starts_with(char::is_uppercase))
}
