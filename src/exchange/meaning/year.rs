//! Sheets of another year: what a title or most of the days say stands, and is never taken for the festival's year. The leader
//! may say that the weekdays are meant; all days then move to the festival, by whole weeks.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, TimeDelta};

use super::titles::is_about_the_file;
use super::{Code, Event, Extra, Issue, Meaning, Taken};
use crate::domain::fold::fold;
use crate::table::{Book, Sheet, Why};

/// How many days off the festival are no wonder: the rigging, the clearing away.
const ABOUT: i64 = 14;
/// How many rows from the top of a sheet without columns may be titles.
const TITLES: usize = 3;

/// A book of another year than the festival's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Elsewhen {
    /// The year.
    pub year: i32,
    /// The first and last of its days, as the book says them; none where it names weekdays alone.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// The same days where they move to the festival by whole weeks; the festival's where there are none.
    pub moved: (NaiveDate, NaiveDate),
}

/// The year of a book that is not the festival's, and how many weeks before the festival its days are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Year {
    pub year: i32,
    pub weeks: i64,
}

impl Year {
    /// A year, with the festival's days in it on the same weekdays, as near to the same date as can be.
    fn of(year: i32, event: &Event) -> Self {
        let days = f64::from(event.first_day.year() - year) * 365.2425 / 7.0;
        #[allow(clippy::cast_possible_truncation, reason = "a few years of weeks")]
        Self { year, weeks: days.round() as i64 }
    }

    /// The days of the festival in that year.
    pub fn days(self, event: &Event) -> (NaiveDate, NaiveDate) {
        (moved(event.first_day, -self.weeks), moved(event.last_day, -self.weeks))
    }
}

/// A day so many weeks on.
fn moved(day: NaiveDate, weeks: i64) -> NaiveDate {
    day.checked_add_signed(TimeDelta::weeks(weeks)).unwrap_or(day)
}

fn is_of_festival(year: i32, event: &Event) -> bool {
    (event.first_day.year()..=event.last_day.year()).contains(&year)
}

/// The year that titles and names of sheets say, if none of them says the festival's.
pub(super) fn titled(book: &Book, event: &Event) -> Option<Year> {
    let texts = book.sheets.iter().filter(|sheet| !sheet.hidden).flat_map(titles);
    let years: Vec<i32> = texts.filter(|text| !is_about_the_file(text)).flat_map(|text| years(&text, event)).collect();
    if years.iter().any(|year| is_of_festival(*year, event)) {
        return None;
    }
    years.first().map(|year| Year::of(*year, event))
}

/// The name of a sheet, and what stands over its tables.
fn titles(sheet: &Sheet) -> Vec<String> {
    let over = sheet.tables.iter().flat_map(|table| &table.aside).filter(|aside| aside.why == Why::Above);
    let mut all: Vec<String> = std::iter::once(sheet.name.clone()).chain(over.map(|aside| aside.text.clone())).collect();
    let is_lines = sheet.tables.iter().all(|table| table.columns.len() < 2);
    let top = sheet.rows.iter().take(if is_lines { TITLES } else { 0 });
    all.extend(top.flatten().filter(|cell| cell.text.split_whitespace().count() <= 4).map(|cell| cell.text.to_string()));
    all
}

/// The years that a title names: four digits that are no time of day.
fn years(text: &str, event: &Event) -> Vec<i32> {
    let near = event.first_day.year() - 20..=event.last_day.year() + 3;
    let groups: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty()).collect();
    let year = |digits: &str| digits.parse::<i32>().ok().filter(|year| digits.len() == 4 && near.contains(year));
    // `2025–2026` are years, `2000-2200` times.
    let times = groups.windows(2).any(|pair| match *pair {
        [from, to] if from.len() == 4 && to.len() == 4 => year(from).zip(year(to)).is_none_or(|(from, to)| (from - to).abs() > 20),
        _ => false,
    });
    let words = fold(text);
    let clock = words.split(' ').zip(words.split(' ').skip(1)).any(|(word, number)| {
        matches!(word, "kl" | "klokka" | "klokken" | "klockan") && number.len() == 4 && number.starts_with("20")
    });
    if times || clock { Vec::new() } else { groups.into_iter().filter_map(year).collect() }
}

/// What a book says where only its title is of another year, as in a sheet that was copied: weekdays and dates fit the
/// festival's year, and not that of the title. It is told.
pub(super) fn outdated(of: Year, titled: &Meaning, own: impl FnOnce() -> Meaning) -> Option<Meaning> {
    let mut own = Some(titled).filter(|titled| !titled.conflicts.is_empty()).map(|_| own())?;
    let note = of.year.to_string();
    own.issues.insert(0, Issue { sheet: own.sheet, row: None, col: None, code: Code::TitleOutdated, note });
    own.conflicts.is_empty().then_some(own)
}

/// The year of most of the days that were read, where it is not the festival's.
pub(super) fn dated(meaning: &Meaning, event: &Event) -> Option<Year> {
    let days = days(meaning);
    let mut by_year: BTreeMap<i32, usize> = BTreeMap::new();
    for day in days.iter().filter(|day| outside(**day, event) > ABOUT) {
        *by_year.entry(day.year()).or_default() += 1;
    }
    let (year, count) = by_year.into_iter().max_by_key(|(_, count)| *count)?;
    (count * 2 > days.len() && !is_of_festival(year, event)).then(|| Year::of(year, event))
}

/// The same year, its weeks reckoned from the days that were read, where there are any.
pub(super) fn fitted(year: Year, meaning: &Meaning, event: &Event) -> Year {
    let days = days(meaning);
    let far = |weeks: &i64| {
        let all: i64 = days.iter().map(|day| outside(moved(*day, *weeks), event)).sum();
        (all, (*weeks - year.weeks).abs())
    };
    let first = days.first().map_or(year.weeks, |day| (event.first_day - *day).num_weeks());
    let weeks = (first - 6..=first + 6).min_by_key(far).filter(|_| !days.is_empty()).unwrap_or(year.weeks);
    Year { weeks, ..year }
}

/// What is to be said of a book of another year; none when its days are the festival's after all.
pub(super) fn told(year: Year, meaning: &Meaning, event: &Event) -> Option<Elsewhen> {
    let days = days(meaning);
    let far = days.iter().any(|day| outside(*day, event) > ABOUT);
    let unclear = meaning.issues.iter().any(|issue| issue.code == Code::WeekdayOtherYear);
    let span = days.first().zip(days.last()).map(|(first, last)| (*first, *last));
    let to = span.map_or((event.first_day, event.last_day), |(first, last)| (moved(first, year.weeks), moved(last, year.weeks)));
    (far || unclear).then_some(Elsewhen { year: year.year, days: span, moved: to })
}

/// The days of shifts and of what people say, each once.
fn days(meaning: &Meaning) -> BTreeSet<NaiveDate> {
    let shifts = meaning.shifts.iter().filter_map(|shift| shift.start).map(|start| start.date());
    let said = meaning.availability.iter().map(|said| said.date);
    let ticked = meaning.people.iter().filter_map(|human| match human.extra.get("days") {
        Some(Extra::List(days)) => Some(days),
        _ => None,
    });
    shifts.chain(said).chain(ticked.flatten().filter_map(|day| day.parse().ok())).collect()
}

fn outside(day: NaiveDate, event: &Event) -> i64 {
    (event.first_day - day).num_days().max((day - event.last_day).num_days()).max(0)
}

/// Moves all days so many weeks on.
pub(super) fn moves(meaning: &mut Meaning, weeks: i64, event: &Event) {
    let by = TimeDelta::weeks(weeks);
    for shift in &mut meaning.shifts {
        for moment in [&mut shift.start, &mut shift.end].into_iter().flatten() {
            *moment = moment.checked_add_signed(by).unwrap_or(*moment);
        }
    }
    for said in &mut meaning.availability {
        said.date = moved(said.date, weeks);
    }
    for human in &mut meaning.people {
        if let Some(Extra::List(days)) = human.extra.get_mut("days") {
            for day in days {
                if let Ok(date) = day.parse::<NaiveDate>() {
                    *day = moved(date, weeks).to_string();
                }
            }
        }
    }
    for taken in meaning.columns.values_mut() {
        if let Taken::Day(day) = taken {
            *day = moved(*day, weeks);
        }
    }
    meaning.issues.retain_mut(|issue| match issue.code {
        Code::DateOutside => {
            issue.note = note(&issue.note, weeks);
            issue.note.parse().is_ok_and(|day: NaiveDate| outside(day, event) > ABOUT)
        }
        Code::CrossesMidnight | Code::EndsAtMidnight | Code::TwelveHours | Code::LongShift => {
            issue.note = note(&issue.note, weeks);
            true
        }
        _ => true,
    });
}

/// A note with its days moved: `2024-07-06T02:00`.
fn note(text: &str, weeks: i64) -> String {
    let word = |word: &str| match word.get(..10).map(str::parse::<NaiveDate>) {
        Some(Ok(day)) => format!("{}{}", moved(day, weeks), word.get(10..).unwrap_or_default()),
        _ => word.to_owned(),
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn event() -> Event {
        Event {
            name: String::new(),
            first_day: NaiveDate::from_ymd_opt(2026, 7, 2).unwrap(),
            last_day: NaiveDate::from_ymd_opt(2026, 7, 5).unwrap(),
            zone: crate::domain::Zone::default(),
            region: crate::domain::phone::Region::No,
        }
    }

    #[test]
    fn years_of_titles() {
        let of = |text: &str| years(text, &event());
        assert_eq!(of("Revyfestivalen 2024"), [2024]);
        assert_eq!(of("Juli 2026"), [2026]);
        assert_eq!((of("2025–2026"), of("2024/2025")), (vec![2025, 2026], vec![2024, 2025]));
        assert_eq!(of("Vakter 2024-07-05"), [2024]);
        assert_eq!(of("Fredag 5.7.2024 kl 18"), [2024]);
        assert!(of("Bar 1800-2000").is_empty() && of("kl 2015 Bar").is_empty() && of("2000-0200").is_empty());
        assert!(of("40002024").is_empty() && of("Fjordlyd").is_empty());
    }

    #[test]
    fn the_days_of_another_year_stand_on_the_same_weekdays() {
        let days = Year::of(2024, &event()).days(&event());
        assert_eq!((days.0.to_string(), days.1.to_string()), ("2024-07-04".into(), "2024-07-07".into()));
        assert_eq!(note("2024-07-05T22:00 – 2024-07-06T02:00", 104), "2026-07-03T22:00 – 2026-07-04T02:00");
    }
}
