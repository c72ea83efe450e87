//! Lists that are answers to a form: when each was given, and who has withdrawn since or is waiting for a place.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::Subject;
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::{is_of_calendar, is_value, near};
use crate::exchange::columns::{Field, Mapping, Sense};
use crate::exchange::draft::{Draft, merge};
use crate::exchange::read::{Row, Sheet};
use crate::exchange::values;

/// When the rows were answered, and what is said so far of each person.
#[derive(Default)]
pub(super) struct Answers {
    /// By line.
    stamps: HashMap<usize, NaiveDateTime>,
    /// By person: the moment and the line of the newest answer, and what all of them say.
    said: HashMap<Subject, (NaiveDateTime, usize, Draft)>,
}

impl Answers {
    /// The moments of a sheet's rows; none where one of them is no moment.
    pub fn of(sheet: &Sheet, mapping: &Mapping) -> Self {
        let mut columns = mapping.columns.iter().enumerate().filter(|(_, column)| {
            let of_moment = |(sense, score): &(Sense, f64)| *sense == Sense::Submitted && *score >= 0.95;
            column.field == Field::Extra && near(&column.header).iter().any(of_moment)
        });
        // The last of them: a form notes when it was begun and when it was sent.
        let Some((at, _)) = columns.next_back() else { return Self::default() };
        let all = |month_first: bool| -> Option<HashMap<usize, NaiveDateTime>> {
            let filled = sheet.rows.iter().filter_map(|row| Some((row.line, row.cells.get(at)?.trim())));
            let filled = filled.filter(|(_, cell)| !cell.is_empty());
            filled.map(|(line, cell)| Some((line, moment(cell, month_first)?))).collect()
        };
        Self { stamps: all(false).or_else(|| all(true)).unwrap_or_default(), said: HashMap::new() }
    }

    /// The newer answer that counts before this one, and what this one says with that laid over it.
    pub fn newer(&self, subject: Subject, draft: &Draft, line: usize) -> Option<(usize, Draft)> {
        let (moment, newest, said) = self.said.get(&subject)?;
        (self.stamps.get(&line)? < moment).then(|| (*newest, merge(draft, said).0))
    }

    /// Notes what a row says of somebody.
    pub fn note(&mut self, subject: Subject, draft: &Draft, line: usize) {
        let Some(moment) = self.stamps.get(&line).copied() else { return };
        match self.said.get_mut(&subject) {
            Some((newest, at, said)) => {
                *said = merge(said, draft).0;
                if moment >= *newest {
                    (*newest, *at) = (moment, line);
                }
            }
            None => drop(self.said.insert(subject, (moment, line, draft.clone()))),
        }
    }
}

/// A day with its time: `2026/04/03 8:12`, `03.04.2026 kl. 08.12`; in an English form the month may come first.
fn moment(cell: &str, month_first: bool) -> Option<NaiveDateTime> {
    let text = values::clean(cell).to_lowercase();
    let day = if month_first { month_before_day(&text)? } else { values::date(&text, 2100)? };
    let clock = text.split([' ', 't']).find(|word| word.contains(':')).unwrap_or("0:0");
    let clock = clock.trim_end_matches(|c: char| !c.is_ascii_digit());
    let mut parts = clock.split(':').map(|part| part.split('.').next().unwrap_or_default().parse::<u32>().ok());
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next().flatten().unwrap_or(0));
    let hour = match (text.ends_with("pm"), text.ends_with("am"), hour) {
        (true, _, 1..=11) => hour + 12,
        (_, true, 12) => 0,
        _ => hour,
    };
    Some(day.and_time(NaiveTime::from_hms_opt(hour, minute, second)?))
}

fn month_before_day(text: &str) -> Option<NaiveDate> {
    let parts: Vec<u32> = text.split_whitespace().next()?.split('/').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let [month, day, year] = parts.as_slice() else { return None };
    let year = i32::try_from(*year).ok()?;
    NaiveDate::from_ymd_opt(if year < 100 { year + 2000 } else { year }, *month, *day)
}

/// The columns that may say that somebody has withdrawn, and whether a plain no says it there.
pub(super) fn standing(mapping: &Mapping) -> Vec<(usize, bool)> {
    let asks = ["kommer", "kjem", "status", "svar", "rsvp", "deltar", "coming", "attending"];
    let of = |header: &str| {
        let folded = fold(header);
        let mut words = folded.split(' ');
        // `Kommer fredag` asks for a day, and `Aktiv i fjor` for another year.
        if header.split_whitespace().any(is_of_calendar) || folded.contains(char::is_numeric) || folded.contains("fjor") {
            return None;
        }
        let short = is_value("standing", &folded) || folded.split_once(' ').is_some_and(|(word, _)| is_value("standing", word));
        let coming = words.any(|word| asks.contains(&word)) || short && folded.split(' ').count() <= 3;
        let says = near(header).iter().any(|(sense, score)| *sense == Sense::Confirmed && *score >= 0.7);
        (coming || says).then_some(coming)
    };
    let columns = mapping.columns.iter().enumerate().filter(|(_, column)| column.field == Field::Extra);
    columns.filter_map(|(at, column)| Some((at, of(&column.header)?))).collect()
}

/// What a row says of somebody having withdrawn or waiting.
pub(super) fn withdrawn(row: &Row, standing: &[(usize, bool)]) -> Option<String> {
    standing.iter().find_map(|(at, no)| {
        let cell = values::squeeze(&values::clean(row.cells.get(*at)?));
        let says = is_value("withdrawn", &cell) || *no && is_no(&cell);
        says.then_some(cell)
    })
}

/// Whether an answer is a no: `Nei`, `Nei, dessverre`, `kan dessverre ikke`; a sign alone says too little.
fn is_no(cell: &str) -> bool {
    let folded = fold(cell);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let plain = is_value("no", cell) && cell.chars().any(char::is_alphanumeric);
    let first = words.first().is_some_and(|word| ["nei", "nej", "no"].contains(word));
    let denies = words.iter().any(|word| is_value("negations", word));
    // `Ja, men ikke fredag` is no no.
    let partly = cell.split_whitespace().any(is_of_calendar)
        || words
            .iter()
            .any(|word| ["ja", "jo", "yes", "men", "but", "bare", "berre", "bara", "only", "for", "etter"].contains(word));
    !words.is_empty() && words.len() <= 5 && (plain || (first || denies) && !partly && !is_perhaps(&words))
}

fn is_perhaps(words: &[&str]) -> bool {
    words.iter().any(|word| is_value("perhaps", word) || matches!(*word, "vet" | "veit" | "know" | "sikker"))
}
