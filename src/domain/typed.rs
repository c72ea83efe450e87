//! Days and times of day as people type them: `9.7`, `09.07.27`, `2027-07-09`, `18`, `1830`, `18:30`, `kl. 18.30`. The day
//! always comes before the month.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};

/// The day that was typed. A day without a year is the one nearest to `near`; a weekday before it must be its own.
pub fn day(typed: &str, near: NaiveDate) -> Option<NaiveDate> {
    let typed = typed.trim().trim_end_matches('.');
    let mut parts: Vec<&str> = typed.split(['.', '/', '-', ' ', ',']).filter(|part| !part.is_empty()).collect();
    let named = parts.first().and_then(|word| weekday(word)).filter(|_| parts.len() > 1);
    if named.is_some() {
        let _ = parts.remove(0);
    }
    let number = |part: &str| part.parse::<u32>().ok().or_else(|| month(part));
    let of = |year: &str, month: &str, day: &str| {
        let year = i32::try_from(number(year)?).ok()?;
        let year = if year < 100 { near.year() - near.year().rem_euclid(100) + year } else { year };
        NaiveDate::from_ymd_opt(year, number(month)?, number(day)?)
    };
    let date = match *parts.as_slice() {
        [year, month, day] if year.len() == 4 => of(year, month, day),
        [day, month, year] if matches!(year.len(), 2 | 4) => of(year, month, day),
        // `071226` and `07122026`.
        [all] if matches!(all.len(), 6 | 8) && all.bytes().all(|byte| byte.is_ascii_digit()) => {
            of(all.get(4..)?, all.get(2..4)?, all.get(..2)?)
        }
        [day, month] => {
            let (day, month) = (number(day)?, number(month)?);
            (-1..=1)
                .filter_map(|years| NaiveDate::from_ymd_opt(near.year() + years, month, day))
                .min_by_key(|date| (*date - near).num_days().abs())
        }
        _ => None,
    };
    date.filter(|date| named.is_none_or(|weekday| date.weekday() == weekday))
}

/// A day of a festival: as [`day`], or a weekday alone where just one of `days` is that weekday. What is none of `days` is none.
pub fn day_among(typed: &str, days: &[NaiveDate]) -> Option<NaiveDate> {
    if let Some(weekday) = weekday(typed.trim().trim_end_matches('.')) {
        let mut of = days.iter().filter(|day| day.weekday() == weekday);
        return of.next().filter(|_| of.next().is_none()).copied();
    }
    day(typed, *days.first()?).filter(|day| days.contains(day))
}

/// As [`day`], where a day to come is meant: `i dag`, `i morgen` and a weekday alone are counted from `today`.
pub fn coming(typed: &str, today: NaiveDate) -> Option<NaiveDate> {
    let word = typed.trim().trim_end_matches('.').to_lowercase();
    let on = match word.strip_prefix("på ").unwrap_or(&word) {
        "i dag" | "idag" | "today" | "i kveld" | "ikveld" | "i kväll" | "ikväll" | "tonight" => 0,
        "i morgen" | "imorgen" | "i morgon" | "imorgon" | "i morra" | "tomorrow" => 1,
        "i overmorgen" | "overmorgen" | "i overmorgon" | "overmorgon" | "i övermorgon" | "övermorgon" => 2,
        other => match weekday(other) {
            Some(weekday) => {
                let (from, to) = (today.weekday().num_days_from_monday(), weekday.num_days_from_monday());
                u64::from((to + 7 - from) % 7)
            }
            None => return day(typed, today),
        },
    };
    today.checked_add_days(Days::new(on))
}

/// A weekday that is written out or cut short, in any of the program's languages.
fn weekday(word: &str) -> Option<Weekday> {
    const NAMES: [&[&str]; 7] = [
        &["man", "mandag", "måndag", "mån", "mon", "monday"],
        &["tir", "tirs", "tirsdag", "tys", "tysdag", "tis", "tisdag", "tue", "tues", "tuesday"],
        &["ons", "onsdag", "wed", "wednesday"],
        &["tor", "tors", "torsdag", "thu", "thur", "thurs", "thursday"],
        &["fre", "fredag", "fri", "friday"],
        &["lør", "lørdag", "lau", "laurdag", "lör", "lördag", "sat", "saturday"],
        &["søn", "søndag", "sun", "sundag", "sön", "söndag", "sunday"],
    ];
    let word = word.to_lowercase();
    let found = NAMES.iter().position(|names| names.contains(&word.as_str()))?;
    Weekday::try_from(u8::try_from(found).ok()?).ok()
}

/// The number of a month that is written out, in any of the program's languages.
fn month(word: &str) -> Option<u32> {
    const MONTHS: [&[&str]; 12] = [
        &["jan"],
        &["feb"],
        &["mar"],
        &["apr"],
        &["mai", "maj", "may"],
        &["jun"],
        &["jul"],
        &["aug"],
        &["sep"],
        &["okt", "oct"],
        &["nov"],
        &["des", "dec"],
    ];
    let word = word.to_lowercase();
    let found = MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name)))?;
    u32::try_from(found + 1).ok()
}

/// The time of day that was typed; `24` and `24:00` are midnight.
pub fn time(typed: &str) -> Option<NaiveTime> {
    let typed = typed.trim().trim_start_matches("kl").trim_start_matches('.').trim();
    let (hours, minutes) = match typed.split_once([':', '.', ',']) {
        Some((hours, minutes)) if minutes.len() == 2 => (hours.parse::<u32>().ok()?, minutes.parse::<u32>().ok()?),
        Some(_) => return None,
        None if !typed.chars().all(|c| c.is_ascii_digit()) => return None,
        None => match typed.len() {
            1 | 2 => (typed.parse().ok()?, 0),
            3 | 4 => {
                let all: u32 = typed.parse().ok()?;
                (all / 100, all % 100)
            }
            _ => return None,
        },
    };
    NaiveTime::from_hms_opt(if hours == 24 && minutes == 0 { 0 } else { hours }, minutes, 0)
}

/// Two times typed as one, `18-22`, `18:30–01`, `fra 18 til 22`, `kl. 18 to 22`.
pub fn times(typed: &str) -> Option<(NaiveTime, NaiveTime)> {
    let typed = typed.trim().to_lowercase();
    let first_word = ["fra ", "frå ", "från ", "from "].into_iter().find_map(|word| typed.strip_prefix(word));
    let typed = first_word.unwrap_or(&typed);
    // The longer word first: one begins with the other.
    let (from, to) =
        typed.split_once(['-', '–', '—']).or_else(|| ["till", "til", "to"].into_iter().find_map(|word| typed.split_once(word)))?;
    Some((time(from)?, time(to)?))
}

/// The length that was typed, in minutes: `4`, `4,5`, `4:30`, `4 t`, `90 min`. A bare number above 24 is minutes.
pub fn length(typed: &str) -> Option<i64> {
    let typed = typed.trim().to_lowercase();
    let unit = typed.find(char::is_alphabetic).map_or("", |at| typed.get(at..).unwrap_or_default());
    let figures = typed.get(..typed.len() - unit.len())?.trim();
    let whole = |text: &str| text.parse::<i64>().ok().filter(|number| (0..10_000).contains(number));
    let minutes = match (unit.trim_end_matches('.'), figures.split_once([':', ',', '.'])) {
        ("m" | "min" | "minutt" | "minutter" | "minuter" | "minutes", None) => whole(figures)?,
        ("" | "t" | "h" | "time" | "timer" | "timar" | "tim" | "timmar" | "hours", Some((hours, rest))) => {
            let rest = match (figures.contains(':'), rest.len()) {
                (true, 2) => whole(rest).filter(|minutes| *minutes < 60)?,
                // Tenths or hundredths of an hour.
                (false, 1) => whole(rest)? * 6,
                (false, 2) => whole(rest)? * 60 / 100,
                _ => return None,
            };
            whole(hours)? * 60 + rest
        }
        ("", None) => whole(figures).map(|number| if number > 24 { number } else { number * 60 })?,
        ("t" | "h" | "time" | "timer" | "timar" | "tim" | "timmar" | "hours", None) => whole(figures)? * 60,
        _ => return None,
    };
    (minutes > 0).then_some(minutes)
}

/// Each day from the first to the last.
pub fn days(first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    std::iter::successors(Some(first), |day| day.checked_add_days(Days::new(1))).take_while(move |day| *day <= last)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn days_as_people_type_them() {
        let near = ymd(2027, 7, 9);
        for typed in ["9.7", "9.7.", "09.07.2027", "9/7-27", "2027-07-09", " 9.7.27 ", "9 Jul 2027", "9. juli"] {
            assert_eq!(day(typed, near), Some(ymd(2027, 7, 9)), "{typed}");
        }
        assert_eq!(day("17. mai", near), Some(ymd(2027, 5, 17)));
        assert_eq!(day("4.3.2027", near), Some(ymd(2027, 3, 4)));
        assert_eq!(day("31.12", ymd(2027, 1, 2)), Some(ymd(2026, 12, 31)), "the nearest");
        for typed in ["fre 9.7", "fredag, 9. juli", "Fri 9 Jul 2027", "090727", "09072027"] {
            assert_eq!(day(typed, near), Some(ymd(2027, 7, 9)), "{typed}");
        }
        assert_eq!(day("lør 9.7", near), None, "the weekday is another day's");
        for typed in ["", "9", "320727", "32.1", "30.2.2027", "fredag", "9.7.2027.1", "9.7.20277", "9.7.202", "9.7.1"] {
            assert_eq!(day(typed, near), None, "{typed}");
        }
    }

    #[test]
    fn days_of_a_festival() {
        let of: Vec<NaiveDate> = days(ymd(2027, 7, 7), ymd(2027, 7, 11)).collect();
        for typed in ["fredag", "FRE", "fre.", "Friday", "9/7", "9.7", "2027-07-09", "fredag 9.7"] {
            assert_eq!(day_among(typed, &of), Some(ymd(2027, 7, 9)), "{typed}");
        }
        for (typed, is) in [("laurdag", 10), ("lördag", 10), ("sat", 10), ("sön", 11), ("onsdag", 7), ("tor", 8)] {
            assert_eq!(day_among(typed, &of), Some(ymd(2027, 7, is)), "{typed}");
        }
        for typed in ["mandag", "12.7", "blursday", ""] {
            assert_eq!(day_among(typed, &of), None, "{typed}");
        }
        let weeks: Vec<NaiveDate> = days(ymd(2027, 7, 7), ymd(2027, 7, 16)).collect();
        assert_eq!((day_among("fredag", &weeks), day_among("lør", &weeks)), (None, Some(ymd(2027, 7, 10))), "two Fridays");
        assert_eq!(day_among("9.7", &[]), None);
    }

    #[test]
    fn days_to_come() {
        let friday = ymd(2027, 7, 9);
        for (typed, is) in [
            ("i dag", Some(9)),
            ("I morgen", Some(10)),
            ("i övermorgon", Some(11)),
            ("fredag", Some(9)),
            ("tirs.", Some(13)),
            ("på torsdag", Some(15)),
            ("Sunday", Some(11)),
            ("man 12.7", Some(12)),
            ("12.7", Some(12)),
            ("tull", None),
        ] {
            assert_eq!(coming(typed, friday), is.map(|of| ymd(2027, 7, of)), "{typed}");
        }
    }

    #[test]
    fn lengths_as_people_type_them() {
        for typed in ["4:30", "4,5", "4.5 t", "270", "270 min", "4,50 timer", " 4:30 T "] {
            assert_eq!(length(typed), Some(270), "{typed}");
        }
        assert_eq!((length("4"), length("24"), length("25"), length("1 h")), (Some(240), Some(1440), Some(25), Some(60)));
        for typed in ["", "0", "-4", "4:3", "4:75", "fire", "4 dager", "4:30 min", "4,555", "99999", "t", "å 4"] {
            assert_eq!(length(typed), None, "{typed}");
        }
    }

    #[test]
    fn times_as_people_type_them() {
        let at = |h, m| NaiveTime::from_hms_opt(h, m, 0);
        for typed in ["18:30", "1830", "18.30", "kl. 18.30", "kl 18:30"] {
            assert_eq!(time(typed), at(18, 30), "{typed}");
        }
        assert_eq!(time("8"), at(8, 0));
        assert_eq!(time("24"), at(0, 0));
        assert_eq!(time("24:00"), at(0, 0));
        for typed in ["", "25", "18:3", "18:61", "x", "12345", "-1"] {
            assert_eq!(time(typed), None, "{typed}");
        }
        assert_eq!(times("18-22"), Some((at(18, 0).unwrap(), at(22, 0).unwrap())));
        assert_eq!(times("21:00–01:30"), Some((at(21, 0).unwrap(), at(1, 30).unwrap())));
        let evening = Some((at(18, 0).unwrap(), at(22, 0).unwrap()));
        for typed in [
            "18 til 22",
            "18 - 22",
            "fra 18 til 22",
            "Frå kl. 18 til kl. 22",
            "från 18 till 22",
            "18 till 22",
            "18 to 22",
            "kl. 18-22",
            "Kl 18–22",
            " 18til22 ",
        ] {
            assert_eq!(times(typed), evening, "{typed}");
        }
        assert_eq!(times("18 til 22.30"), Some((at(18, 0).unwrap(), at(22, 30).unwrap())));
        for typed in ["18", "fra 18", "18 til", "til 22", "18 til 25", "18 og 22"] {
            assert_eq!(times(typed), None, "{typed}");
        }
    }
}
