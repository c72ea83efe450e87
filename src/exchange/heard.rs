//! What a sheet says of the people in its rows beside the fields of a person: when they can, and which crews they lead; and
//! that as a festival keeps it.

use std::collections::BTreeMap;

use chrono::{NaiveTime, TimeDelta};

use super::meaning::{self, Availability, Code, Extra, Kind, Meaning, Open, Taken};
use crate::domain::availability::Can;
use crate::domain::snapshot::Snapshot;
use crate::domain::time::{Pick, TimeError, When};

/// What a sheet says of its people beside their fields. Rows are numbered as a spreadsheet does, from 1.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Heard {
    /// When people can, by the row that says it.
    pub says: BTreeMap<usize, Vec<Availability>>,
    /// The answers that were not understood, or wait for the hours of a part of the day, by row.
    pub unread: BTreeMap<usize, Vec<String>>,
    /// The words that were taken as a no, by row.
    pub as_cannot: BTreeMap<usize, Vec<String>>,
    /// Who leads what.
    pub leads: Vec<Leads>,
}

/// Somebody who leads crews.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leads {
    /// The rows they are named in, on whichever sheet.
    pub rows: Vec<usize>,
    /// Given name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// The number, in E.164; empty for none.
    pub phone: String,
    /// The crews.
    pub crews: Vec<String>,
}

impl Heard {
    /// What a book says of the people on one of its sheets.
    pub fn of(meaning: &Meaning, sheet: usize) -> Self {
        let mut heard = Self::default();
        for said in meaning.availability.iter().filter(|said| said.sheet == sheet) {
            let row = heard.says.entry(said.row + 1).or_default();
            let same = |other: &Availability| *other == Availability { person: other.person, ..said.clone() };
            if !row.iter().any(same) {
                row.push(said.clone());
            }
        }
        // A column under a day or times is one of answers too, whatever stands in it.
        let headed = |col: Option<usize>| {
            let taken =
                col.filter(|_| meaning.sheet == sheet && meaning.kind == Kind::PeopleByDay).and_then(|at| meaning.columns.get(&at));
            matches!(taken, Some(Taken::Day(_) | Taken::Post))
        };
        let answers = meaning.issues.iter().chain(&meaning.again).filter(|issue| issue.sheet == sheet);
        for issue in answers.filter(|issue| meaning.answered.contains(&(sheet, issue.col)) || headed(issue.col)) {
            let Some(row) = issue.row else { continue };
            match issue.code {
                Code::FreeWord => heard.as_cannot.entry(row + 1).or_default().push(issue.note.clone()),
                Code::TimeUnclear | Code::DayPart | Code::AnswerTorn | Code::UnknownCode | Code::Unclear => {
                    heard.unread.entry(row + 1).or_default().push(issue.note.clone());
                }
                _ => {}
            }
        }
        for human in &meaning.people {
            let crews = leads(human);
            if !crews.is_empty() {
                let rows = human.rows.iter().map(|row| row + 1).collect();
                let (given, family) = (human.given.clone(), human.family.clone());
                heard.leads.push(Leads { rows, given, family, phone: human.phone.clone().unwrap_or_default(), crews });
            }
        }
        heard
    }

    /// Takes in what another sheet says, its rows by their number among those of all sheets.
    pub fn add(&mut self, other: Self, place: impl Fn(usize) -> usize) {
        self.says.extend(other.says.into_iter().map(|(line, all)| (place(line), all)));
        self.unread.extend(other.unread.into_iter().map(|(line, all)| (place(line), all)));
        self.as_cannot.extend(other.as_cannot.into_iter().map(|(line, all)| (place(line), all)));
        // Who leads is told of the whole book.
        self.leads = other.leads;
    }
}

/// The crews that somebody leads, by what a book says; an empty name is that of the sheet's own crew.
pub(super) fn leads(human: &meaning::Human) -> Vec<String> {
    match human.extra.get("leads") {
        Some(Extra::Text(crew)) => vec![crew.clone()],
        Some(Extra::List(crews)) => crews.clone(),
        _ => Vec::new(),
    }
}

/// Whether somebody can, and when: a whole day is the festival's day, and so is an end that nobody said.
///
/// # Errors
/// Times that the zone does not have.
pub(super) fn heard(festival: &Snapshot, said: &Availability) -> (Can, Result<When, TimeError>) {
    let cut = festival.festival().map_or(0, |festival| festival.day_cut);
    let (from, to) = match (said.hours, said.open) {
        (None, _) => (cut, cut + 1440),
        (Some((from, _)), Open::End) => (i64::from(from), cut + 1440),
        // `til kl 04` is of the night that the day begins with.
        (Some((_, to)), Open::Start) => (if i64::from(to) > cut { cut } else { 0 }, i64::from(to)),
        (Some((from, to)), Open::Closed) => (i64::from(from), i64::from(to)),
    };
    let at = |minutes: i64| said.date.and_time(NaiveTime::MIN) + TimeDelta::minutes(minutes);
    (said.can.into(), When::new(festival.zone(), at(from), at(to), Pick::Earlier))
}
