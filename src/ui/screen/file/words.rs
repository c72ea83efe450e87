//! How the page speaks of moments, sizes and reasons.

use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Utc};

use crate::domain::{Minute, Snapshot};
use crate::lang::{Lang, Language};
use crate::store::{ErrorKind, Reason};

/// A moment on the festival's wall clock.
pub fn local(data: &Snapshot, at: DateTime<Utc>) -> NaiveDateTime {
    let zone = data.zone();
    zone.local(Minute::of(at))
}

/// `i dag 12:40`, `i går 18:03`, `fredag 9. juli 18:03`; another year is named.
pub fn when(lang: &Lang, at: NaiveDateTime, now: NaiveDateTime) -> String {
    let (day, time) = (at.date(), lang.time(at.time()));
    match now.date() - day {
        days if days == TimeDelta::zero() => lang.file_screen_today(time),
        days if days == TimeDelta::days(1) => lang.file_screen_yesterday(time),
        _ if day.year() == now.year() => {
            let date = lang.common_date_short(lang.weekday(day), day.day(), lang.month(day.month()));
            lang.file_screen_at(date, time)
        }
        _ => lang.file_screen_at(lang.date_long(day), time),
    }
}

/// `12:40` today, `9. juli` before that: where there is little room.
pub fn short(lang: &Lang, at: NaiveDateTime, now: NaiveDateTime) -> String {
    let day = at.date();
    if day == now.date() {
        lang.time(at.time())
    } else if day.year() == now.year() {
        lang.common_date_short("", day.day(), lang.month(day.month())).trim_start().to_owned()
    } else {
        lang.date_numeric(day)
    }
}

/// `412 kB`, `1,3 MB`.
pub fn size(lang: &Lang, bytes: u64) -> String {
    let tenths = (bytes + 50_000) / 100_000;
    if bytes < 1_000_000 {
        return lang.file_screen_kilobytes(bytes.div_ceil(1000));
    }
    let point = if lang.language() == Language::En { '.' } else { ',' };
    lang.file_screen_megabytes(format!("{}{point}{}", tenths / 10, tenths % 10))
}

/// Why a copy was made.
pub fn why(lang: &Lang, why: Reason) -> String {
    lang.file_screen_why(match why {
        Reason::Interval => "interval",
        Reason::Close => "close",
        Reason::Asked => "asked",
        Reason::Import => "import",
        Reason::Migration => "migration",
        Reason::Restore => "restore",
        Reason::Damaged => "damaged",
    })
}

/// What stopped a copy, as the messages tell it apart.
pub fn kind(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Missing => "missing",
        ErrorKind::Full => "full",
        ErrorKind::ReadOnly => "readonly",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use chrono::NaiveDate;

    use super::*;

    fn at(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(year, month, day).unwrap().and_hms_opt(hour, minute, 0).unwrap()
    }

    #[test]
    fn moments() {
        let now = at(2027, 7, 10, 0, 5);
        let lang = Lang::new(Language::Nb);
        for (moment, long, brief) in [
            (at(2027, 7, 10, 0, 1), "i dag 00:01", "00:01"),
            (at(2027, 7, 9, 23, 59), "i går 23:59", "9. juli"),
            (at(2027, 7, 2, 18, 3), "fredag 2. juli 18:03", "2. juli"),
            (at(2026, 12, 31, 8, 0), "torsdag 31. desember 2026 08:00", "31.12.2026"),
        ] {
            assert_eq!((when(&lang, moment, now).as_str(), short(&lang, moment, now).as_str()), (long, brief));
        }
        assert_eq!(short(&Lang::new(Language::En), at(2027, 7, 2, 18, 3), now), "2 July");
    }

    #[test]
    fn sizes() {
        let lang = Lang::new(Language::Nb);
        let said: Vec<String> =
            [1, 4096, 999_999, 1_000_000, 1_349_999, 12_960_000].iter().map(|bytes| size(&lang, *bytes)).collect();
        assert_eq!(said, ["1 kB", "5 kB", "1000 kB", "1,0 MB", "1,3 MB", "13,0 MB"].map(|said| said.replace(' ', "\u{a0}")));
        assert_eq!(size(&Lang::new(Language::En), 1_349_999), "1.3\u{a0}MB");
    }
}
