//! What a number is: a date, a time of day, a length, or nothing of ours, by the signs and words around it.

use chrono::{Datelike, Days, NaiveDate};

use super::lex::{Clock, Date, Found, Item, Tokens};
use super::{Frame, words};

/// How far from the festival a date without a year may lie to be taken for one where it could be a time too: `03.07`.
const NEAR: u64 = 21;

/// What the number at a place is.
pub(super) fn item(tokens: &Tokens, at: usize, before: &[Item], frame: &Frame) -> Found {
    let phone = super::lex::phone_ahead(tokens, at);
    if phone > 0 {
        return Found::Noise(phone);
    }
    if let Some(used) = length(tokens, at) {
        return used;
    }
    let after_clock_word = at.checked_sub(1).is_some_and(|at| clock_word_at(tokens, at));
    let ends_range = matches!(before, [.., Item::Clock(_), Item::Dash] | [.., Item::Clock(_), Item::Dash, Item::Weekday(_)]);
    let date_first = if ends_range { date_behind_dash(tokens, at, frame) } else { date(tokens, at, frame) };
    if let Some(found) = date_first.filter(|_| !after_clock_word) {
        return found;
    }
    let bounds = is_bounded(tokens, at, before);
    let expected = after_clock_word || ends_range || bounds || over_days(tokens, at, before, frame);
    if let Some(found) = clock(tokens, at, expected, frame) {
        return found;
    }
    if let Some(found) = date(tokens, at, frame) {
        return found;
    }
    if !after_clock_word
        && !bounds
        && let Some(found) = day_of_weekday(tokens, at, before)
    {
        return found;
    }
    Found::Noise(1)
}

/// `fredag etter 15` is from three o'clock on, and not the 15th.
fn is_bounded(tokens: &Tokens, at: usize, before: &[Item]) -> bool {
    let dot = tokens.is(at + 1, ".") && tokens.glued(at);
    let bound = at.checked_sub(1).and_then(|at| tokens.word(at)).is_some_and(words::is_bound);
    let of_day = matches!(before, [.., Item::Weekday(_)] | [.., Item::Weekday(_), Item::Dash]);
    bound && of_day && !dot && value(tokens, at, 2).is_some_and(|hour| hour <= 24)
}

/// `kl`, or the dot behind it.
fn clock_word_at(tokens: &Tokens, at: usize) -> bool {
    let word = |at: usize| tokens.word(at).is_some_and(words::is_clock_word);
    word(at) || (tokens.is(at, ".:") && at.checked_sub(1).is_some_and(word)) || tokens.is(at, "@")
}

fn value(tokens: &Tokens, at: usize, longest: usize) -> Option<u32> {
    tokens.number(at).filter(|digits| digits.len() <= longest).and_then(|digits| digits.parse().ok())
}

fn is_day(day: u32) -> bool {
    (1..=31).contains(&day)
}

/// The year that digits say: four of them, or two near the festival's.
fn year(tokens: &Tokens, at: usize, frame: &Frame) -> Option<i32> {
    let digits = tokens.number(at)?;
    let number: i32 = digits.parse().ok()?;
    let festival = frame.first.year();
    match digits.len() {
        4 => (1900..2200).contains(&number).then_some(number),
        2 => {
            let year = festival - festival.rem_euclid(100) + number;
            (-9..=1).contains(&(year - festival)).then_some(year)
        }
        _ => None,
    }
}

fn said(day: u32, month: Option<u32>, year: Option<i32>, used: usize) -> Found {
    Found::Item(Item::Date(Date { day, month, year }), used)
}

/// A date that begins with this number.
fn date(tokens: &Tokens, at: usize, frame: &Frame) -> Option<Found> {
    iso(tokens, at)
        .or_else(|| named(tokens, at, frame))
        .or_else(|| numeric(tokens, at, frame))
        .or_else(|| day_before_date(tokens, at))
}

/// A date where a time is as likely: `18:00 – 4/7 02:00`, but `18.00-04.07`.
fn date_behind_dash(tokens: &Tokens, at: usize, frame: &Frame) -> Option<Found> {
    let two = tokens.is(at + 1, ".") && tokens.number(at + 2).is_some_and(|digits| digits.len() == 2);
    let found = iso(tokens, at).or_else(|| named(tokens, at, frame)).or_else(|| numeric(tokens, at, frame))?;
    match found {
        Found::Item(Item::Date(Date { year: None, .. }), 3) if two => None,
        found => Some(found),
    }
}

/// `2026-07-03`, `2026/07/03`, `20260703`; a `T` behind it is passed over.
fn iso(tokens: &Tokens, at: usize) -> Option<Found> {
    let digits = tokens.number(at)?;
    if digits.len() == 8 && digits.starts_with("20") {
        let part = |from, to| digits.get(from..to).and_then(|part| part.parse::<u32>().ok());
        let (year, month, day) = (part(0, 4)?, part(4, 6)?, part(6, 8)?);
        return ((1..=12).contains(&month) && is_day(day)).then(|| said(day, Some(month), i32::try_from(year).ok(), 1));
    }
    let glued = (at..at + 4).all(|at| tokens.glued(at));
    if digits.len() != 4 || !glued || !tokens.is(at + 1, "-/.") || tokens.sign(at + 1) != tokens.sign(at + 3) {
        return None;
    }
    let (month, day) = (value(tokens, at + 2, 2)?, value(tokens, at + 4, 2)?);
    let t = usize::from(tokens.word(at + 5) == Some("t") && tokens.number(at + 6).is_some());
    ((1..=12).contains(&month) && is_day(day)).then(|| said(day, Some(month), digits.parse().ok(), 5 + t))
}

/// `3.7.2026`, `3/7-26`, `3/7`, `3.7.`, and `3.7` where it can be no time or lies near the festival.
fn numeric(tokens: &Tokens, at: usize, frame: &Frame) -> Option<Found> {
    let (day, month) = (value(tokens, at, 2)?, value(tokens, at + 2, 2)?);
    let separator = tokens.sign(at + 1)?;
    let year_behind = tokens.number(at + 4).is_some_and(|year| year.len() == 4);
    let slashes = separator == '/' && tokens.is(at + 3, "/") && tokens.glued(at + 2) && tokens.glued(at + 3);
    let swapped = slashes && year_behind && (frame.month_first || day <= 12 && (13..=31).contains(&month));
    let (day, month) = if swapped { (month, day) } else { (day, month) };
    if !is_day(day) || !(1..=12).contains(&month) || !tokens.glued(at) {
        return None;
    }
    let close = tokens.glued(at + 1);
    let third = match tokens.sign(at + 3) {
        Some('.' | '/' | '-' | '\'' | '’') => at + 4,
        _ => at + 3,
    };
    let year = year(tokens, third, frame).filter(|_| {
        let digits = tokens.number(third).map_or(0, str::len);
        let glued = third == at + 4 && tokens.glued(at + 2) && tokens.glued(at + 3);
        // Two digits that go on are a time: `3/7 - 26`, `3.7.18:00`.
        let goes_on =
            tokens.is(third + 1, ":") || (tokens.is(third + 1, ".-") && tokens.glued(third) && tokens.number(third + 2).is_some());
        let same = tokens.sign(at + 3) == Some(separator) || separator == '/' || tokens.is(at + 3, "-'’");
        match digits {
            4 => glued || near_year(tokens, third, frame),
            // `3/7-22` may be until 22; `3.7.22` is no time.
            2 => glued && same && !goes_on && (tokens.sign(at + 3) == Some(separator) || beside(tokens, third, frame)),
            _ => false,
        }
    });
    if let Some(year) = year
        && matches!(separator, '.' | '/' | '-')
        && (separator != '-' || tokens.is(at + 3, "-"))
    {
        let dot = usize::from(tokens.is(third + 1, ".") && tokens.glued(third));
        return Some(said(day, Some(month), Some(year), third + 1 - at + dot));
    }
    match separator {
        '/' if close && !tokens.is(at + 3, "/") => Some(said(day, Some(month), None, 3)),
        '.' => {
            let dot = tokens.is(at + 3, ".") && tokens.glued(at + 2);
            let two = tokens.number(at + 2).is_some_and(|digits| digits.len() == 2);
            let time_too = two && day <= 24;
            if (!time_too && (close || dot)) || near(day, month, frame) {
                Some(said(day, Some(month), None, if dot { 4 } else { 3 }))
            } else {
                None
            }
        }
        _ => None,
    }
}

/// Whether two digits are the festival's year or one beside it.
fn beside(tokens: &Tokens, at: usize, frame: &Frame) -> bool {
    year(tokens, at, frame).is_some_and(|year| (year - frame.first.year()).abs() <= 1)
}

/// Whether a bare number of four digits is a year of the festival or of one not long ago, not a time.
fn near_year(tokens: &Tokens, at: usize, frame: &Frame) -> bool {
    tokens
        .number(at)
        .and_then(|digits| digits.parse::<i32>().ok())
        .is_some_and(|year| (-10..=2).contains(&(year - frame.first.year())))
        && !tokens.is(at + 1, "-")
}

/// Whether a day and month lie near the festival.
fn near(day: u32, month: u32, frame: &Frame) -> bool {
    let from = frame.first.checked_sub_days(Days::new(NEAR)).unwrap_or(frame.first);
    let to = frame.last.checked_add_days(Days::new(NEAR)).unwrap_or(frame.last);
    (from.year()..=to.year()).filter_map(|year| NaiveDate::from_ymd_opt(year, month, day)).any(|date| from <= date && date <= to)
}

/// What stands behind the number of a day: `3.`, `3:e`, `3rd`.
fn ordinal(tokens: &Tokens, at: usize) -> usize {
    let word = |at: usize| tokens.word(at).is_some_and(|word| matches!(word, "e" | "a" | "de" | "dje" | "st" | "nd" | "rd" | "th"));
    match tokens.sign(at + 1) {
        Some('.') => 1,
        Some(':') if word(at + 2) => 2,
        _ => usize::from(tokens.glued(at) && word(at + 1)),
    }
}

/// `3. juli`, `3 juli 2026`, `den 3:e juli`.
fn named(tokens: &Tokens, at: usize, frame: &Frame) -> Option<Found> {
    let day = value(tokens, at, 2).filter(|day| is_day(*day))?;
    let mut used = 1 + ordinal(tokens, at);
    if tokens.is(at + used, "-/") {
        // `3-jul-2026`, as one spreadsheet writes it.
        used += 1;
    }
    if tokens.word(at + used) == Some("of") {
        used += 1;
    }
    let month = words::month(tokens.word(at + used)?)?;
    used += 1;
    if tokens.is(at + used, ".,-'’")
        && tokens.number(at + used + 1).is_some_and(|digits| digits.len() == 4 || tokens.is(at + used, "-'’"))
    {
        let Some(year) = year(tokens, at + used + 1, frame) else { return Some(said(day, Some(month), None, used)) };
        let fits = near_year(tokens, at + used + 1, frame) || tokens.glued(at + used);
        return Some(said(day, Some(month), Some(year).filter(|_| fits), used + if fits { 2 } else { 0 }));
    }
    if tokens.is(at + used, ".") {
        used += 1;
    }
    match year(tokens, at + used, frame) {
        Some(year) if near_year(tokens, at + used, frame) => Some(said(day, Some(month), Some(year), used + 1)),
        _ => Some(said(day, Some(month), None, used)),
    }
}

/// `July 3`, `July 3rd, 2026`.
pub(super) fn month_first(tokens: &Tokens, at: usize, month: u32, dotted: usize) -> Option<Found> {
    let day_at = at + 1 + dotted;
    let day = value(tokens, day_at, 2).filter(|day| is_day(*day))?;
    if tokens.is(day_at + 1, ":-") && tokens.glued(day_at) {
        return None;
    }
    let mut used = 2 + dotted + ordinal(tokens, day_at);
    let comma = usize::from(tokens.is(at + used, ","));
    let year = tokens
        .number(at + used + comma)
        .filter(|digits| digits.len() == 4 && digits.starts_with("20"))
        .and_then(|digits| digits.parse().ok());
    if year.is_some() {
        used += 1 + comma;
    }
    Some(said(day, Some(month), year, used))
}

/// The first of several days that share a month: `2.–5. juli`, `3. og 4. juli`, `3.-5.7.`, `3.+4.7`.
fn day_before_date(tokens: &Tokens, at: usize) -> Option<Found> {
    let day = value(tokens, at, 2).filter(|day| is_day(*day))?;
    let dot = usize::from(tokens.is(at + 1, ".") && tokens.glued(at));
    let mut next = at + 1 + dot;
    let mut last = day;
    // Over the other days, to the month they share.
    for _ in 0..6 {
        let joined = tokens.is(next, "-,/&+") || tokens.word(next).is_some_and(|word| words::is_and(word) || words::is_to(word));
        if !joined {
            return None;
        }
        next += 1;
        last = value(tokens, next, 2).filter(|day| is_day(*day) && *day > last)?;
        let ordinal_dot = usize::from(tokens.is(next + 1, ".") && tokens.glued(next));
        let behind = next + 1 + ordinal_dot;
        if let Some(month) = tokens.word(behind).and_then(words::month) {
            return Some(said(day, Some(month), None, 1 + dot));
        }
        let month = value(tokens, behind, 2).filter(|month| (1..=12).contains(month));
        if dot == 1 && ordinal_dot == 1 && tokens.glued(behind - 1) && month.is_some() {
            return Some(said(day, month, None, 1 + dot));
        }
        if tokens.is(next + 1, "/") && dot == 1 {
            let month = value(tokens, next + 2, 2).filter(|month| (1..=12).contains(month))?;
            return Some(said(day, Some(month), None, 1 + dot));
        }
        next = behind;
    }
    None
}

/// A beginning whose end is on another weekday: `fre 22 – lør 02`. In `fre 3 – lør 4` they are days of the month.
fn over_days(tokens: &Tokens, at: usize, before: &[Item], frame: &Frame) -> bool {
    let Some(Item::Weekday(weekday)) = before.last() else { return false };
    let to = tokens.word(at + 2).is_some_and(|word| words::weekday(word).is_some() || words::short_weekday(word).is_some());
    let day = value(tokens, at, 2).unwrap_or(0);
    let from = frame.first.checked_sub_days(Days::new(7)).unwrap_or(frame.first);
    let mut dates = from.iter_days().take_while(|date| *date <= frame.last).take(60);
    dash_at(tokens, at + 1)
        && to
        && tokens.number(at + 3).is_some()
        && !dates.any(|date| date.day() == day && date.weekday() == *weekday)
}

/// The day of the month behind a weekday: `fre 3.`, `Lør 4`, when it cannot be a time; `den 4.` too.
fn day_of_weekday(tokens: &Tokens, at: usize, before: &[Item]) -> Option<Found> {
    let dot = usize::from(tokens.is(at + 1, ".") && tokens.glued(at));
    let the = dot == 1 && at.checked_sub(1).is_some_and(|at| tokens.word(at) == Some("den"));
    let weekday = the || matches!(before.last(), Some(Item::Weekday(_)));
    let day = value(tokens, at, 2).filter(|day| is_day(*day) && weekday)?;
    // `fredag 2. - søndag 4. juli`
    let through = dot == 1
        && tokens.is(at + 2, "-")
        && tokens.word(at + 3).is_some_and(|word| words::weekday(word).is_some() || words::short_weekday(word).is_some());
    let goes_on =
        tokens.is(at + 1 + dot, "-:") && !through || (dot == 1 && tokens.glued(at + 1) && tokens.number(at + 2).is_some());
    (!goes_on).then(|| said(day, None, None, 1 + dot))
}

/// `4 timer`, `4,5 t`, `90 min`.
fn length(tokens: &Tokens, at: usize) -> Option<Found> {
    let whole = value(tokens, at, 3)?;
    let decimal = tokens.is(at + 1, ",.") && tokens.glued(at) && tokens.glued(at + 1) && tokens.number(at + 2).is_some();
    let (tenths, used) = if decimal { (tokens.number(at + 2)?, 3) } else { ("", 1) };
    let unit = words::unit(tokens.word(at + used)?)?;
    let part = match tenths.len() {
        0 => 0,
        1 => tenths.parse::<u32>().ok()? * unit / 10,
        2 => tenths.parse::<u32>().ok()? * unit / 100,
        _ => return None,
    };
    let minutes = whole * unit + part;
    // `18 t` is no length that anybody works.
    (minutes > 0 && minutes <= 16 * 60).then_some(Found::Item(Item::Length(minutes), used + 1))
}

/// `18`, `18:00`, `18.00`, `1800`, `6 pm`.
fn clock(tokens: &Tokens, at: usize, expected: bool, frame: &Frame) -> Option<Found> {
    let digits = tokens.number(at)?;
    let hours = || digits.parse::<u16>().ok().filter(|_| digits.len() <= 2);
    let minutes = |at: usize| tokens.number(at).filter(|digits| digits.len() == 2).and_then(|digits| digits.parse::<u16>().ok());
    let pair = tokens.glued(at) && tokens.glued(at + 1);
    let comma = expected || dash_at(tokens, at + 3);
    let (time, used, firm) = if pair && (tokens.is(at + 1, ":.") || (tokens.is(at + 1, ",") && comma)) && minutes(at + 2).is_some()
    {
        let seconds = if tokens.is(at + 3, ":.") && tokens.glued(at + 2) && tokens.glued(at + 3) && minutes(at + 4).is_some() {
            2
        } else {
            0
        };
        (hours()? * 60 + minutes(at + 2).filter(|minutes| *minutes < 60)?, 3 + seconds, true)
    } else if matches!(digits.len(), 3 | 4)
        && (expected || !is_year(digits, frame) || (tokens.is(at + 1, "-") && tokens.glued(at) && tokens.glued(at + 1)))
    {
        let number: u16 = digits.parse().ok()?;
        let minutes = Some(number % 100).filter(|minutes| *minutes < 60)?;
        (number / 100 * 60 + minutes, 1, digits.len() == 4 && digits.starts_with(['0', '1', '2']))
    } else {
        (hours()? * 60, 1, false)
    };
    let suffix = tokens.word(at + used);
    let half_day = match suffix {
        Some("pm") => Some(720),
        Some("am") => Some(0),
        Some("p" | "a") if tokens.is(at + used + 1, ".") && tokens.word(at + used + 2) == Some("m") => {
            Some(if suffix == Some("p") { 720 } else { 0 })
        }
        _ => None,
    };
    if let Some(half_day) = half_day.filter(|_| (60..780).contains(&time)) {
        let more = if matches!(suffix, Some("pm" | "am")) { 1 } else { 4 };
        let clock = Clock { minutes: time % 720 + half_day, twelve: false, half: true };
        return Some(Found::Item(Item::Clock(clock), used + more));
    }
    if time > 1440 {
        return None;
    }
    let counted = tokens.word(at + used).is_some_and(words::counted) || tokens.is(at + used, "%");
    let dashes = dash_at(tokens, at + used) && dash_at(tokens, at + used + 2);
    let third = dashes && tokens.number(at + used + 1).is_some() && tokens.number(at + used + 3).is_some();
    let opens = dash_at(tokens, at + used) && time_ahead(tokens, at + used + 1) && !third;
    let has_length = length(tokens, at + used).is_some() || (tokens.is(at + used, "(") && length(tokens, at + used + 1).is_some());
    let and = tokens.word(at + used).is_some_and(words::is_and);
    let open_end = (and || dash_at(tokens, at + used)) && open_at(tokens, at + used + 1);
    if firm || ((expected || opens || open_end || has_length || frame.bare) && !counted) {
        return Some(said_clock(time, used));
    }
    None
}

/// `2026` in a text of that year is the year, not 20:26.
fn is_year(digits: &str, frame: &Frame) -> bool {
    digits.len() == 4 && digits.parse::<i32>().is_ok_and(|year| (year - frame.first.year()).abs() <= 2)
}

fn said_clock(minutes: u16, used: usize) -> Found {
    Found::Item(Item::Clock(Clock { minutes, twelve: false, half: false }), used)
}

/// From … to, at a token.
fn dash_at(tokens: &Tokens, at: usize) -> bool {
    tokens.is(at, "-")
        || tokens.word(at).is_some_and(|word| words::is_to(word) || word == "to" || words::is_and(word) && between(tokens, at))
}

/// `mellom 18 og 22`.
pub(super) fn between(tokens: &Tokens, at: usize) -> bool {
    (at.saturating_sub(4)..at).any(|at| tokens.word(at).is_some_and(|word| matches!(word, "mellom" | "mellan" | "between")))
}

/// Whether a time follows, after small words.
fn time_ahead(tokens: &Tokens, mut at: usize) -> bool {
    while clock_word_at(tokens, at) || (tokens.is(at, ".") && clock_word_at(tokens, at)) {
        at += 1;
    }
    let number = tokens.number(at).is_some_and(|digits| digits.len() <= 4) && super::lex::phone_ahead(tokens, at) == 0;
    let counted = tokens.word(at + 1).is_some_and(words::counted);
    let word =
        tokens.word(at).is_some_and(|word| words::hour(word).is_some() || matches!(word, "halv" | "kvart" | "kvarter" | "midnatt"));
    (number && !counted) || word
}

fn open_at(tokens: &Tokens, at: usize) -> bool {
    tokens.is(at, "?") || tokens.word(at).is_some_and(words::is_open_end)
}
