//! Days and times of the clock as people write them.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::{Lang, Language};
use crate::domain::Minute;

impl Lang {
    /// `fredag`.
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.common_weekday(date.weekday().number_from_monday())
    }

    /// `fre`, for a chip or the head of a column.
    pub fn weekday_chip(&self, date: NaiveDate) -> String {
        let short = self.common_weekday_short(date.weekday().number_from_monday());
        short.trim_end_matches('.').to_owned()
    }

    /// `juli`, for a month from 1 to 12.
    pub fn month(&self, month: u32) -> String {
        self.common_month(month)
    }

    /// `9.7`, for a chip or the head of a column.
    pub fn day_chip(&self, date: NaiveDate) -> String {
        match self.language() {
            Language::Nb | Language::Nn => format!("{}.{}", date.day(), date.month()),
            Language::Sv => format!("{}/{}", date.day(), date.month()),
            Language::En => format!("{} {}", date.day(), self.common_month_short(date.month())),
        }
    }

    /// `fre. 9. juli`: a day of the festival, whose year is known.
    pub fn date_short(&self, date: NaiveDate) -> String {
        let weekday = self.common_weekday_short(date.weekday().number_from_monday());
        self.common_date_short(weekday, date.day(), self.month(date.month()))
    }

    /// `fredag 9. juli 2027`.
    pub fn date_long(&self, date: NaiveDate) -> String {
        self.common_date_long(self.weekday(date), date.day(), self.month(date.month()), date.year())
    }

    /// `09.07.2027`, in Swedish `2027-07-09`, in English `9 Jul 2027`: a day in a table.
    pub fn date_numeric(&self, date: NaiveDate) -> String {
        match self.language() {
            Language::Nb | Language::Nn => format!("{:02}.{:02}.{}", date.day(), date.month(), date.year()),
            Language::Sv => format!("{}-{:02}-{:02}", date.year(), date.month(), date.day()),
            Language::En => format!("{} {} {}", date.day(), self.common_month_short(date.month()), date.year()),
        }
    }

    /// `27.11.2026 12:44`: a moment, from milliseconds since 1970, UTC; see [`Lang::tell_time_in`].
    pub fn moment(&self, at: i64) -> String {
        let local = match self.zone {
            Some(zone) => zone.local(Minute(at.div_euclid(60_000))),
            None => chrono::DateTime::from_timestamp_millis(at).unwrap_or_default().with_timezone(&chrono::Local).naive_local(),
        };
        format!("{} {}", self.date_numeric(local.date()), self.time(local.time()))
    }

    /// `fredag 9. juli 2027 til søndag 11. juli 2027`, or the one day.
    pub fn days_long(&self, (first, last): (NaiveDate, NaiveDate)) -> String {
        if first == last { self.date_long(first) } else { self.answers_days_span(self.date_long(first), self.date_long(last)) }
    }

    /// That the days of a sheet of another year are outside the festival; that they wait, where it names weekdays alone.
    pub fn answers_year_about(&self, days: Option<(NaiveDate, NaiveDate)>) -> String {
        days.map_or_else(|| self.answers_year_weekdays(), |days| self.answers_year_days(self.days_long(days)))
    }

    /// `18:00`.
    pub fn time(&self, time: NaiveTime) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// `18:00–22:00`; past midnight the end stands plainly, `22:00–03:00`. What lasts a day or longer says its last day
    /// too: `18:00–lør. 10. juli 20:00`.
    pub fn time_range(&self, from: NaiveDateTime, to: NaiveDateTime) -> String {
        let last = if (to - from).num_hours() < 24 { String::new() } else { format!("{} ", self.date_short(to.date())) };
        format!("{}–{last}{}", self.time(from.time()), self.time(to.time()))
    }

    /// `fre. 9. juli 18:00–22:00`.
    pub fn date_and_range(&self, from: NaiveDateTime, to: NaiveDateTime) -> String {
        format!("{} {}", self.date_short(from.date()), self.time_range(from, to))
    }

    /// `fre. 9. juli – søn. 11. juli`, or the one day.
    pub fn day_range(&self, first: NaiveDate, last: NaiveDate) -> String {
        if first == last { self.date_short(first) } else { format!("{} – {}", self.date_short(first), self.date_short(last)) }
    }

    /// `uke 27`, counted as ISO 8601 does.
    pub fn week(&self, date: NaiveDate) -> String {
        self.common_week(date.iso_week().week())
    }

    /// `for 4 min siden`, from minutes that have passed.
    pub fn ago(&self, minutes: i64) -> String {
        match minutes {
            ..1 => self.common_ago_now(),
            1..60 => self.common_ago_minutes(minutes),
            60..1440 => self.common_ago_hours(minutes / 60),
            _ => self.common_ago_days(minutes / 1440),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, month, day).unwrap()
    }

    fn all<T>(say: impl Fn(&Lang) -> T) -> [T; 4] {
        Language::ALL.map(|language| say(&Lang::new(language)))
    }

    #[test]
    fn dates() {
        let friday = day(7, 9);
        assert_eq!(all(|l| l.date_short(friday)), ["fre. 9. juli", "fre. 9. juli", "fre 9 juli", "Fri 9 July"]);
        assert_eq!(all(|l| l.date_numeric(friday)), ["09.07.2027", "09.07.2027", "2027-07-09", "9 Jul 2027"]);
        assert_eq!(
            all(|l| l.date_long(day(7, 10))),
            ["lørdag 10. juli 2027", "laurdag 10. juli 2027", "lördag 10 juli 2027", "Saturday 10 July 2027"]
        );
        assert_eq!(all(|l| l.weekday_chip(friday)), ["fre", "fre", "fre", "Fri"]);
        assert_eq!(all(|l| l.day_chip(friday)), ["9.7", "9.7", "9/7", "9 Jul"]);
        assert_eq!(all(|l| l.week(friday)), ["uke 27", "veke 27", "vecka 27", "week 27"]);
        assert_eq!(all(|l| l.day_range(friday, day(7, 11)))[0], "fre. 9. juli – søn. 11. juli");
        assert_eq!(all(|l| l.day_range(friday, friday))[0], "fre. 9. juli");
    }

    #[test]
    fn each_weekday_and_month_has_its_own_name() {
        for language in Language::ALL {
            let lang = Lang::new(language);
            let weekdays: std::collections::BTreeSet<String> = (5..12).map(|d| lang.weekday(day(7, d))).collect();
            let months: std::collections::BTreeSet<String> = (1..13).map(|m| lang.month(m)).collect();
            let short: std::collections::BTreeSet<String> = (1..13).map(|m| lang.day_chip(day(m, 1))).collect();
            assert_eq!((weekdays.len(), months.len(), short.len()), (7, 12, 12), "{language}");
        }
        assert_eq!(all(|l| l.weekday(day(7, 5))), ["mandag", "måndag", "måndag", "Monday"]);
        assert_eq!(all(|l| l.weekday(day(7, 11))), ["søndag", "søndag", "söndag", "Sunday"]);
        assert_eq!(all(|l| l.month(12)), ["desember", "desember", "december", "December"]);
    }

    #[test]
    fn times() {
        let nb = Lang::new(Language::Nb);
        let at = |d: u32, h: u32, m: u32| day(7, d).and_hms_opt(h, m, 0).unwrap();
        assert_eq!(nb.time_range(at(9, 8, 5), at(9, 12, 0)), "08:05–12:00");
        assert_eq!(nb.time_range(at(9, 22, 0), at(10, 3, 0)), "22:00–03:00");
        assert_eq!(nb.time_range(at(9, 18, 0), at(10, 18, 0)), "18:00–lør. 10. juli 18:00");
        assert_eq!(nb.date_and_range(at(9, 18, 0), at(9, 22, 0)), "fre. 9. juli 18:00–22:00");
    }

    #[test]
    fn ago() {
        assert_eq!(all(|l| l.ago(0)), ["nå nettopp", "no nettopp", "alldeles nyss", "just now"]);
        assert_eq!(all(|l| l.ago(4)), ["for 4 min siden", "for 4 min sidan", "för 4 min sedan", "4 min ago"]);
        assert_eq!(all(|l| l.ago(119)), ["for 1 time siden", "for 1 time sidan", "för 1 timme sedan", "1 hour ago"]);
        assert_eq!(all(|l| l.ago(120))[0], "for 2 timer siden");
        assert_eq!(all(|l| l.ago(1440)), ["i går", "i går", "i går", "yesterday"]);
        assert_eq!(all(|l| l.ago(4400))[2], "för 3 dagar sedan");
    }
}
