//! Days and times as people write them in Norwegian, Swedish, Danish and English: `fre 3/7 18.00–22.00`, `natt til søndag
//! 00-04`, `halv ti til to`, `4/7-26 kl 18 (4 timer)`. The day stands before the month; the year is the festival's; what
//! cannot be known is said, not guessed. Three steps: signs to items (`lex`), items to groups of days and times
//! (`group`), groups to moments (`resolve`).

mod bound;
mod colloquial;
mod edge;
mod group;
mod lex;
mod named;
mod number;
mod resolve;
mod words;

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime, Weekday};

use super::{Counts, TwoDays};
pub use bound::{Bound, Open, bound};
pub use edge::{Edge, Piece, between, edge, span};
pub(super) use resolve::by_weekday;
pub(crate) use words::day_part;

/// What a text is read against.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a thing of its own that a file tells or not")]
pub struct Frame {
    /// The festival's first day.
    pub first: NaiveDate,
    /// The festival's last day.
    pub last: NaiveDate,
    /// The day that is meant where the text names none.
    pub day: Option<NaiveDate>,
    /// The hours of each part of the day, where the file tells them: `Kveld (16–22)`; in minutes after midnight.
    pub parts: BTreeMap<&'static str, (u16, u16)>,
    /// Whether a number alone is a time of day, as in a column of times.
    pub bare: bool,
    /// Which counts where a weekday is not that of its date, as far as the leader has said.
    pub counts: BTreeMap<TwoDays, Counts>,
    /// Whether a weekday alone is a day: not in a sheet of another year, until somebody says so.
    pub weekdays: bool,
    /// Whether the month stands before the day in `07/04/2026`, as another date of the sheet tells.
    pub month_first: bool,
    /// Whether the weekdays of the file are English ones, so that `Fri` is one of them.
    pub english: bool,
    /// Whether `Dag` alone is a part of the day: not in lines that name no other part of it, for it is a name too.
    pub day_part: bool,
}

impl Frame {
    /// For a festival; nothing else known.
    pub fn new(first: NaiveDate, last: NaiveDate) -> Self {
        Self {
            first,
            last,
            day: None,
            parts: BTreeMap::new(),
            bare: false,
            counts: BTreeMap::new(),
            weekdays: true,
            month_first: false,
            english: false,
            day_part: true,
        }
    }

    /// The same where a day is known.
    #[must_use]
    pub fn on(&self, day: Option<NaiveDate>) -> Self {
        Self { day, ..self.clone() }
    }
}

/// A stretch of time that was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// From, on the wall clock.
    pub start: NaiveDateTime,
    /// To, on the wall clock.
    pub end: NaiveDateTime,
    /// Whether it was said in words of a twelve hour clock, so that it could be twelve hours off.
    pub twelve: bool,
    /// Whether the text itself names the day.
    pub day_said: bool,
}

/// What keeps a text from being a stretch of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The weekday is not that of the date.
    Conflict {
        /// The weekday.
        weekday: Weekday,
        /// The date.
        date: NaiveDate,
    },
    /// No such day: `31. juni`.
    NoSuchDay,
    /// The festival has that weekday twice, or not at all.
    WhichDay,
    /// A time without a day.
    NoDay,
    /// A day without a time.
    NoTime(NaiveDate),
    /// A part of the day whose hours nobody told.
    DayPart {
        /// The day, if it is known.
        day: Option<NaiveDate>,
        /// The part, as [`Frame::parts`] names it.
        part: &'static str,
    },
    /// A beginning without an end.
    NoEnd {
        /// The beginning.
        start: Option<NaiveDateTime>,
    },
    /// It ends as it begins.
    Equal,
}

/// The weekday that a folded word is, written out.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    words::weekday(word).filter(|(_, rest)| rest.is_empty()).map(|(day, _)| day)
}

/// Whether a folded word is a unit of time: `timer`, `min`.
pub(super) fn is_unit(word: &str) -> bool {
    words::unit(word).is_some()
}

/// Words for the night that leads to the day behind them.
const NIGHT_TO: [&str; 6] = ["natt til", "natt till", "natt mot", "natta til", "natten til", "natten till"];

/// Whether a text begins by saying which day a night leads to: `Natt til lørdag 10. juli`.
pub(super) fn is_night_to(text: &str) -> bool {
    let folded = crate::domain::fold::fold(text);
    NIGHT_TO.iter().any(|begin| folded.strip_prefix(begin).is_some_and(|rest| rest.starts_with(' ')))
}

/// What a cell says with a header that leaves out the day: `lørdag` under `Natt til`.
pub(super) fn night_to(header: &str, day: &str) -> Option<String> {
    let folded = crate::domain::fold::fold(header);
    NIGHT_TO.contains(&folded.as_str()).then(|| format!("{folded} {day}"))
}

/// What a text says of time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// Each stretch, or what is wrong with it, in the order of the text.
    pub said: Vec<Result<Stretch, Trouble>>,
    /// What of the text is not about time, in the order it stands.
    pub rest: Vec<String>,
}

impl Reading {
    /// The stretches that are clear.
    pub fn stretches(&self) -> impl Iterator<Item = Stretch> {
        self.said.iter().filter_map(|said| said.as_ref().ok().copied())
    }

    /// Whether all of it is about time.
    pub fn is_whole(&self) -> bool {
        !self.said.is_empty() && self.rest.is_empty()
    }
}

/// What a text says of time.
pub fn read(text: &str, frame: &Frame) -> Reading {
    let (items, rest) = lex::items(text, frame);
    let said = group::groups(&items).iter().flat_map(|group| resolve::group(group, frame)).collect();
    Reading { said, rest }
}

/// The days that a text names, and nothing but days: `Fredag 3. juli`, `fre og lør`, `2.–5. juli`.
///
/// # Errors
/// [`Trouble`] of the first day that is none. An empty list when the text is not about days alone.
pub fn days(text: &str, frame: &Frame) -> Result<Vec<NaiveDate>, Trouble> {
    let (days, part) = days_and_part(text, frame);
    if part { Ok(Vec::new()) } else { days }
}

/// The days that a text names, as [`days`] has them, and whether it also names a part of the day: `lørdag kveld`.
pub fn days_and_part(text: &str, frame: &Frame) -> (Result<Vec<NaiveDate>, Trouble>, bool) {
    let (items, rest) = lex::items(text, frame);
    let groups = group::groups(&items);
    if !rest.is_empty() || groups.iter().any(|group| !group.times.is_empty()) {
        return (Ok(Vec::new()), false);
    }
    (days_of(&groups, frame), groups.iter().any(|group| !group.parts.is_empty()))
}

fn days_of(groups: &[group::Group], frame: &Frame) -> Result<Vec<NaiveDate>, Trouble> {
    let mut days = Vec::new();
    for group in groups {
        for day in resolve::days(&group.days, frame) {
            days.push(day?.date);
        }
    }
    Ok(days)
}

/// One day, where the text is one day and nothing else.
pub fn day(text: &str, frame: &Frame) -> Option<Result<NaiveDate, Trouble>> {
    match days(text, frame) {
        Ok(days) => match days.as_slice() {
            [day] => Some(Ok(*day)),
            _ => None,
        },
        Err(trouble) => Some(Err(trouble)),
    }
}

/// A time of day alone, in minutes after midnight; `24:00` is 1440.
pub fn clock(text: &str, frame: &Frame) -> Option<u16> {
    let frame = Frame { bare: true, ..frame.clone() };
    let (items, rest) = lex::items(text, &frame);
    match (items.as_slice(), rest.is_empty()) {
        ([lex::Item::Clock(clock)], true) => Some(clock.minutes),
        _ => None,
    }
}

/// A length in minutes, in hours and minutes with their units: `3 t 30 min`, `2 timer og 15 minutter`.
pub fn length(text: &str) -> Option<i64> {
    let text = crate::domain::fold::fold(text);
    let mut minutes = 0;
    let mut number = None;
    let edge = |pair: &[char]| matches!(pair, [a, b] if a.is_ascii_digit() != b.is_ascii_digit());
    let signs: Vec<char> = text.chars().collect();
    let mut spaced = String::new();
    for (at, c) in signs.iter().enumerate() {
        spaced.push(*c);
        if signs.get(at..at + 2).is_some_and(edge) {
            spaced.push(' ');
        }
    }
    for word in spaced.split_whitespace().filter(|word| !words::is_and(word)) {
        match (word.parse::<i64>(), number) {
            (Ok(figure), None) if figure < 10_000 => number = Some(figure),
            (Err(_), Some(figure)) => {
                let unit = if word == "m" { 1 } else { words::unit(word)? };
                minutes += figure * i64::from(unit);
                number = None;
            }
            _ => return None,
        }
    }
    (number.is_none() && minutes > 0).then_some(minutes)
}

/// Whether a folded word is a weekday in English alone, or in no English; none where it is neither.
pub(super) fn is_english(word: &str) -> Option<bool> {
    match word {
        "mon" | "tue" | "tues" | "wed" | "thu" | "thur" | "thurs" | "sat" | "sun" => Some(true),
        "man" | "tir" | "tirs" | "tis" | "ons" | "tors" | "fre" | "lor" | "son" | "lau" => Some(false),
        _ if word.ends_with("day") && words::weekday(word).is_some() => Some(true),
        _ => words::weekday(word).map(|_| false),
    }
}

/// Whether a folded word is a month.
pub(super) fn is_month(word: &str) -> bool {
    words::month(word).is_some()
}

/// From and to without a day, in minutes after midnight: `18-22`, `halv ti til to`. The end may be before the start.
pub fn clocks(text: &str, frame: &Frame) -> Option<(u16, u16)> {
    let (items, _) = lex::items(text, frame);
    let groups = group::groups(&items);
    match groups.as_slice() {
        [group] if group.days.is_empty() => match group.times.as_slice() {
            [time] => time.both(&group.parts),
            _ => None,
        },
        _ => None,
    }
}
