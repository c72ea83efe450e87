//! What the next festival is likely to be called and when it is likely to be, to begin from.

use chrono::{Datelike, Days, NaiveDate};

use super::super::people::Festival;

/// So many years on a likely festival is looked for.
const YEARS: i32 = 200;

/// The same weekday around the same date, in the first year in which that is after the old festival and not before `today`;
/// as many days as before.
pub fn likely_days(old: &Festival, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let (first, length) = (old.first_day, (old.last_day - old.first_day).num_days());
    let of_year = |year: i32| {
        // 29 February becomes the day after the 28th.
        let same = first.with_year(year).or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))?;
        let ahead = i64::from(first.weekday().num_days_from_monday()) - i64::from(same.weekday().num_days_from_monday());
        // The nearest of that weekday: three days off at most.
        let off = (ahead + 3).rem_euclid(7) - 3;
        let moved = same.checked_add_signed(chrono::Duration::days(off))?;
        Some((moved, moved.checked_add_days(Days::new(u64::try_from(length).unwrap_or(0)))?))
    };
    let years = first.year()..first.year().saturating_add(YEARS).max(today.year().saturating_add(2));
    years.filter_map(of_year).find(|(day, _)| *day > old.last_day && *day >= today).unwrap_or((old.first_day, old.last_day))
}

/// The old name with the year in it put forward; without one, as it was.
pub fn likely_name(old: &Festival, first_day: NaiveDate) -> String {
    old.name.replace(&old.first_day.year().to_string(), &first_day.year().to_string())
}
