//! Several days on end by their two ends: `fra torsdag kl 12`, `til og med lørdag`, `ons 16 – fre 12`.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta, Timelike as _};

use super::bound::{Open, bound};
use super::{Frame, Stretch, Trouble, clocks, read, words};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_value;

/// How many days a span may be of.
const MOST: i64 = 40;

/// Where a span begins or ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edge {
    /// The day, which is part of it.
    pub day: NaiveDate,
    /// From and to on that day, in minutes after midnight: the same twice for a time of day.
    pub time: Option<(u16, u16)>,
}

/// A day of a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// The day.
    pub day: NaiveDate,
    /// From and to in minutes after midnight, where it is not the whole day.
    pub hours: Option<(u16, u16)>,
    /// Which end of the hours nobody said.
    pub open: Open,
}

impl Edge {
    /// At a moment.
    pub fn at(moment: NaiveDateTime) -> Self {
        let minutes = u16::try_from(moment.hour() * 60 + moment.minute()).unwrap_or(0);
        Self { day: moment.date(), time: Some((minutes, minutes)) }
    }
}

/// The end of a span that a text is, and nothing else: `onsdag kl 18`, `fra 8/7`, `før lørdag`.
///
/// # Errors
/// [`Trouble`] of a day that is none, or of a part of it whose hours nobody told.
pub fn edge(text: &str, frame: &Frame) -> Result<Option<Edge>, Trouble> {
    if let Some(bound) = bound(text, frame)
        && let [day] = bound.days.as_slice()
    {
        let time = if bound.open == Open::Start { bound.to } else { bound.from };
        return Ok((bound.open != Open::Closed).then_some(Edge { day: *day, time: Some((time, time)) }));
    }
    let (lead, rest) = led(text);
    let said = read(&rest, &frame.on(None));
    if !said.rest.is_empty() {
        return Ok(None);
    }
    let part = |stretch: &Stretch| {
        let day = stretch.start.date();
        let minutes = |at: NaiveDateTime| u16::try_from((at - day.and_time(chrono::NaiveTime::MIN)).num_minutes()).unwrap_or(0);
        Edge { day, time: Some((minutes(stretch.start), minutes(stretch.end))) }
    };
    Ok(match said.said.as_slice() {
        [Err(Trouble::NoTime(day))] => {
            // `før lørdag` ends on Friday.
            let day = match lead {
                Lead::After => day.succ_opt(),
                Lead::Before => day.pred_opt(),
                _ => Some(*day),
            };
            day.map(|day| Edge { day, time: None })
        }
        [Err(Trouble::NoEnd { start: Some(start) })] => Some(Edge::at(*start)),
        [Ok(stretch)] if clocks(&rest, frame).is_none() => Some(part(stretch)),
        [
            Err(
                trouble @ (Trouble::Conflict { .. }
                | Trouble::NoSuchDay
                | Trouble::WhichDay
                | Trouble::DayPart { day: Some(_), .. }),
            ),
        ] => return Err(trouble.clone()),
        _ => None,
    })
}

/// All the days from the one to the other, times bounding the first and the last; an end that is not told is the festival's.
/// None where there are no such days.
pub fn between(from: Option<Edge>, to: Option<Edge>, frame: &Frame) -> Vec<Piece> {
    if !frame.weekdays && (from.is_none() || to.is_none()) {
        return Vec::new();
    }
    let (first, last) = (from.map_or(frame.first, |from| from.day), to.map_or(frame.last, |to| to.day));
    if first > last || (last - first).num_days() > MOST {
        return Vec::new();
    }
    let mut all = Vec::new();
    for day in first.iter_days().take_while(|day| *day <= last) {
        let start = from.filter(|from| from.day == day).and_then(|from| from.time).map(|(start, _)| start);
        let end = to.filter(|to| to.day == day).and_then(|to| to.time).map(|(_, end)| end);
        let (hours, open) = match (start, end) {
            (None, None) => (None, Open::Closed),
            (Some(start), None) => (Some((start, 1440)), Open::End),
            (None, Some(end)) => (Some((0, end)), Open::Start),
            (Some(start), Some(end)) => (Some((start, end)), Open::Closed),
        };
        if hours.is_none_or(|(start, end)| start < end) {
            all.push(Piece { day, hours, open });
        }
    }
    all
}

/// The days that a text says by their ends; none where it says anything else.
///
/// # Errors
/// [`Trouble`] of an end.
pub fn span(text: &str, frame: &Frame) -> Result<Option<Vec<Piece>>, Trouble> {
    let (lead, rest) = led(text);
    let words: Vec<&str> = rest.split_whitespace().collect();
    let some = |pieces: Vec<Piece>| Some(pieces).filter(|pieces| !pieces.is_empty());
    if matches!(lead, Lead::Until(_) | Lead::Before) {
        let Some(end) = edge(text, frame)? else { return Ok(None) };
        // `til lørdag` may be the Saturday to come.
        let clear = end.time.is_some() || matches!(lead, Lead::Until(true) | Lead::Before);
        return Ok(some(between(None, Some(end), frame)).filter(|_| clear));
    }
    if let [Ok(stretch)] = read(&rest, &frame.on(None)).said.as_slice() {
        let long = stretch.day_said && stretch.end - stretch.start >= TimeDelta::hours(24);
        let whole = read(&rest, &frame.on(None)).rest.is_empty();
        return Ok(some(between(Some(Edge::at(stretch.start)), Some(Edge::at(stretch.end)), frame)).filter(|_| long && whole));
    }
    let to = words.iter().position(|word| is_till(word) || words::is_before(&fold(word))).filter(|at| *at > 0);
    let (begins, ends) = match (lead, to) {
        (Lead::None, None) => return Ok(None),
        (_, Some(at)) => (words.get(..at).unwrap_or_default().join(" "), words.get(at..).unwrap_or_default()),
        (_, None) => (words.join(" "), &[][..]),
    };
    let begins = if lead == Lead::After { format!("etter {begins}") } else { begins };
    if ends.is_empty() {
        return Ok(edge(&begins, frame)?.and_then(|from| some(between(Some(from), None, frame))));
    }
    let ends = match ends {
        [sign, rest @ ..] if is_dash(sign) || fold(sign) == "to" => rest.join(" "),
        _ => ends.join(" "),
    };
    let (Some(from), Some(to)) = (edge(&begins, frame)?, edge(&ends, frame)?) else { return Ok(None) };
    // Days alone are read as days.
    let clear = lead != Lead::None || from.time.is_some() || to.time.is_some();
    Ok(some(between(Some(from), Some(to), frame)).filter(|_| clear))
}

/// The word that a text begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lead {
    None,
    From,
    After,
    /// And whether the day itself is said to be part of it: `til og med`.
    Until(bool),
    Before,
}

/// The first word of a text, where it is one for an end, and the rest without what only goes on: `fra fredag og utover`.
fn led(text: &str) -> (Lead, String) {
    let mut words: Vec<&str> = text.split_whitespace().map(|word| word.trim_end_matches(['.', '!', ',', ';'])).collect();
    let on = |word: &&str| {
        words::is_open_end(&fold(word)) || words::is_and(&fold(word)) || matches!(fold(word).as_str(), "on" | "onwards")
    };
    // `torsdag og ut festivalen`
    let to_end = words.len() > 2
        && words.last().is_some_and(|word| is_value("festival_words", &fold(word)))
        && words.get(words.len() - 2).is_some_and(|word| fold(word) == "ut");
    if to_end {
        let _ = words.pop();
    }
    while words.last().is_some_and(on) {
        let _ = words.pop();
    }
    let first = words.first().map(|word| fold(word)).unwrap_or_default();
    let and = words.get(1).is_some_and(|word| words::is_and(&fold(word)));
    let with = usize::from(and) + usize::from(and && words.get(2).is_some_and(|word| fold(word) == "med"));
    let lead = match first.as_str() {
        word if words::is_from(word) => Lead::From,
        word if words::is_after(word) => Lead::After,
        "tom" | "through" => Lead::Until(true),
        word if words::is_to(word) => Lead::Until(and),
        word if words::is_before(word) => Lead::Before,
        _ if to_end => return (Lead::From, words.join(" ")),
        _ => return (Lead::None, text.trim().to_owned()),
    };
    (lead, words.get(1 + with..).unwrap_or_default().join(" "))
}

fn is_till(word: &str) -> bool {
    words::is_to(&fold(word)) || fold(word) == "to" || is_dash(word)
}

fn is_dash(word: &str) -> bool {
    matches!(word, "-" | "–" | "—")
}
