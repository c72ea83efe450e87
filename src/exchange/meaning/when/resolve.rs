//! Groups to moments: the year and the day of the festival, the end after the beginning.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::group::{Day, Group, Time};
use super::lex::{Clock, Date};
use super::{Frame, Stretch, Trouble, TwoDays};

/// A day that was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meant {
    pub date: NaiveDate,
    /// Whether it is the day that a night ends on.
    pub night: bool,
}

/// The days that were meant, those in between too, each once.
pub fn days(said: &[Day], frame: &Frame) -> Vec<Result<Meant, Trouble>> {
    let mut all: Vec<Result<Meant, Trouble>> = Vec::new();
    for day in said {
        let meant = one(day, frame).map(|date| Meant { date, night: day.night });
        if let (true, Some(Ok(from)), Ok(to)) = (day.through, all.last().cloned(), &meant)
            && from.date < to.date
            && (to.date - from.date).num_days() < 40
        {
            let between = from.date.iter_days().skip(1).take_while(|date| *date < to.date);
            all.extend(between.map(|date| Ok(Meant { date, night: false })));
        }
        if !all.contains(&meant) {
            all.push(meant);
        }
    }
    all
}

fn one(day: &Day, frame: &Frame) -> Result<NaiveDate, Trouble> {
    let Some(date) = day.date else {
        return day.weekday.map_or(Err(Trouble::WhichDay), |weekday| of_weekday(weekday, frame));
    };
    let found = of_date(date, frame)?;
    match day.weekday {
        Some(weekday) if found.weekday() != weekday => {
            let days = TwoDays { date: found, weekday: by_weekday(weekday, found, frame) };
            frame.counts.get(&days).map(|counts| days.day(*counts)).ok_or(Trouble::Conflict { weekday, date: found })
        }
        _ => Ok(found),
    }
}

/// The day that a weekday means where its date is another: the festival's, for a date in or about it; else the nearest.
pub fn by_weekday(weekday: chrono::Weekday, date: NaiveDate, frame: &Frame) -> NaiveDate {
    let about = outside(date, frame) <= 3;
    let from = date.checked_sub_days(Days::new(6)).unwrap_or(date);
    let days = from.iter_days().take(13).filter(|day| day.weekday() == weekday);
    let far = |day: &NaiveDate| (about && outside(*day, frame) > 0, (*day - date).num_days().abs());
    days.min_by_key(far).unwrap_or(date)
}

/// How many days a date lies outside the festival.
fn outside(date: NaiveDate, frame: &Frame) -> i64 {
    (frame.first - date).num_days().max((date - frame.last).num_days()).max(0)
}

fn of_date(date: Date, frame: &Frame) -> Result<NaiveDate, Trouble> {
    let years = frame.first.year() - 1..=frame.last.year() + 1;
    let near = |date: &NaiveDate| outside(*date, frame);
    let found = match (date.month, date.year) {
        (Some(month), Some(year)) => NaiveDate::from_ymd_opt(year, month, date.day),
        (Some(month), None) => years.filter_map(|year| NaiveDate::from_ymd_opt(year, month, date.day)).min_by_key(near),
        (None, _) => around(frame, 14).filter(|found| found.day() == date.day).min_by_key(near),
    };
    found.ok_or(Trouble::NoSuchDay)
}

/// The festival's days and so many on either side.
fn around(frame: &Frame, days: u64) -> impl Iterator<Item = NaiveDate> + use<> {
    let from = frame.first.checked_sub_days(Days::new(days)).unwrap_or(frame.first);
    let to = frame.last.checked_add_days(Days::new(days)).unwrap_or(frame.last);
    from.iter_days().take_while(move |date| *date <= to).take(400)
}

/// The one day of the festival with that weekday, or else the one just before or after it.
fn of_weekday(weekday: chrono::Weekday, frame: &Frame) -> Result<NaiveDate, Trouble> {
    if !frame.weekdays {
        return Err(Trouble::WhichDay);
    }
    for days in [0, 1, 3] {
        let all: Vec<NaiveDate> = around(frame, days).filter(|date| date.weekday() == weekday).collect();
        match all.as_slice() {
            [] => {}
            [date] => return Ok(*date),
            _ => return Err(Trouble::WhichDay),
        }
    }
    Err(Trouble::WhichDay)
}

/// The stretches of a group, or what is wrong with each.
pub fn group(group: &Group, frame: &Frame) -> Vec<Result<Stretch, Trouble>> {
    let day_said = !group.days.is_empty();
    let days = match (days(&group.days, frame), frame.day) {
        (days, Some(date)) if days.is_empty() => vec![Ok(Meant { date, night: false })],
        (days, _) if days.is_empty() => vec![Err(Trouble::NoDay)],
        (days, _) => days,
    };
    let mut all = Vec::new();
    // The small hours of `lørdag natt`: those that Saturday begins with, or those that follow it?
    let night = |time: &Time| group.parts == ["natt"] && time.from.is_some_and(|from| from.minutes < 360) && !by_date(&group.days);
    for day in &days {
        for time in &group.times {
            all.push(match day {
                Ok(day) if day_said && !day.night && night(time) => Err(Trouble::WhichDay),
                Ok(day) => stretch(*day, time, &group.parts, frame).map(|stretch| Stretch { day_said, ..stretch }),
                Err(trouble) => Err(trouble.clone()),
            });
        }
        if group.times.is_empty() {
            if group.parts.is_empty() {
                all.push(match day {
                    Ok(day) => Err(Trouble::NoTime(day.date)),
                    Err(trouble) => Err(trouble.clone()),
                });
            }
            for part in &group.parts {
                all.push(of_part(day, part, &frame.parts).map(|stretch| Stretch { day_said, ..stretch }));
            }
        }
    }
    all
}

/// Whether every day was said by its date alone.
fn by_date(days: &[Day]) -> bool {
    days.iter().all(|day| day.weekday.is_none())
}

/// A part of the day, where its hours are known.
fn of_part(
    day: &Result<Meant, Trouble>,
    part: &'static str,
    parts: &BTreeMap<&'static str, (u16, u16)>,
) -> Result<Stretch, Trouble> {
    let date = match day {
        Ok(day) => Some(day.date),
        Err(Trouble::NoDay) => None,
        Err(trouble) => return Err(trouble.clone()),
    };
    let (Some(date), Some((from, to))) = (date, parts.get(part)) else { return Err(Trouble::DayPart { day: date, part }) };
    let night = day.as_ref().is_ok_and(|day| day.night) && *from >= 720;
    let date = if night { date.pred_opt().unwrap_or(date) } else { date };
    let start = at(date, *from);
    let end = if to <= from { at(next(date), *to) } else { at(date, *to) };
    Ok(Stretch { start, end, twelve: false, day_said: true })
}

/// A moment so many minutes after the midnight that begins a day.
fn at(date: NaiveDate, minutes: u16) -> NaiveDateTime {
    date.and_time(NaiveTime::MIN) + TimeDelta::minutes(i64::from(minutes))
}

fn next(date: NaiveDate) -> NaiveDate {
    date.checked_add_days(Days::new(1)).unwrap_or(date)
}

fn stretch(day: Meant, time: &Time, parts: &[&'static str], frame: &Frame) -> Result<Stretch, Trouble> {
    let Some(from) = time.from else { return Err(Trouble::NoEnd { start: None }) };
    let night_day = |minutes: u16| if day.night && minutes >= 720 { day.date.pred_opt().unwrap_or(day.date) } else { day.date };
    let Some(to) = time.to else {
        let minutes = placed(from, parts);
        let start = at(night_day(minutes), minutes);
        return match time.length {
            Some(length) => {
                Ok(Stretch { start, end: start + TimeDelta::minutes(i64::from(length)), twelve: from.twelve, day_said: false })
            }
            None => Err(Trouble::NoEnd { start: Some(start) }),
        };
    };
    let (first, last) = twelve(from, to, parts);
    let date = night_day(first);
    let start = at(date, first);
    let end = match time.end_day {
        Some(end_day) => at(one(&end_day, frame)?, last),
        None if time.next_day => at(next(date), last),
        None if last < first => at(next(date), last),
        None if last == first => return Err(Trouble::Equal),
        None => at(date, last),
    };
    if end <= start {
        return Err(Trouble::Equal);
    }
    let twelve = (from.twelve || to.twelve) && parts.is_empty();
    Ok(Stretch { start, end, twelve, day_said: false })
}

/// A time of a twelve hour clock by the part of the day it stands with.
fn placed(clock: Clock, parts: &[&'static str]) -> u16 {
    let after_noon = parts.iter().any(|part| matches!(*part, "kveld" | "ettermiddag"));
    let late = parts.contains(&"natt") && clock.minutes >= 6 * 60;
    if clock.twelve && clock.minutes < 720 && (after_noon || late) { clock.minutes + 720 } else { clock.minutes }
}

/// From and to, an end of a twelve hour clock being the first after the beginning.
pub(super) fn twelve(from: Clock, to: Clock, parts: &[&'static str]) -> (u16, u16) {
    // `6-10 på kvelden` is after noon, whoever wrote it.
    let late = match parts {
        ["kveld" | "ettermiddag"] => from.minutes <= 720 && to.minutes <= 720,
        ["natt"] => (360..=720).contains(&from.minutes) && to.minutes <= 720,
        _ => false,
    };
    let (from, to) = (Clock { twelve: from.twelve || late, ..from }, Clock { twelve: to.twelve || late, ..to });
    let first = placed(from, parts);
    if !to.twelve {
        return (first, to.minutes);
    }
    let after = |minutes: u16| (minutes + 1440 - first % 1440) % 1440;
    let (a, b) = (to.minutes % 1440, (to.minutes + 720) % 1440);
    let last = if after(a) != 0 && (after(a) <= after(b) || after(b) == 0) { a } else { b };
    (first, last)
}
