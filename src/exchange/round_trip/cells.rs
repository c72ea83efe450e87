//! Cells as spreadsheets give them back: a day is a number or ISO text, a time a fraction or `PT18H00M00S`, a number that was
//! typed where text stood is a number.

use calamine::Data;
use chrono::{Days, NaiveDate, NaiveTime};

use super::rows::normal;
use crate::domain::typed;

/// A cell as text.
pub(super) fn text(cell: &Data) -> String {
    match cell {
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => normal(text),
        #[allow(clippy::cast_possible_truncation)] // whole and below 10^15
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => (*number as i64).to_string(),
        Data::Float(number) => number.to_string(),
        Data::Int(number) => number.to_string(),
        Data::Bool(yes) => yes.to_string(),
        Data::DateTime(number) => number.as_f64().to_string(),
        Data::Error(_) | Data::Empty => String::new(),
    }
}

/// Whether nothing stands there.
pub(super) fn is_empty(cell: &Data) -> bool {
    text(cell).is_empty()
}

/// A cell as a day; typed ones without a year are the nearest to `near`.
pub(super) fn day(cell: &Data, near: NaiveDate) -> Option<NaiveDate> {
    match cell {
        Data::DateTime(number) => of_serial(number.as_f64()),
        Data::Float(number) => of_serial(*number),
        #[allow(clippy::cast_precision_loss)] // a day's number is small
        Data::Int(number) => of_serial(*number as f64),
        Data::DateTimeIso(text) => text.get(..10)?.parse().ok(),
        Data::String(text) => {
            let text = text.trim();
            // The weekday in front, as the column shows it.
            let bare = text.split_once([' ', '\u{a0}']).filter(|(first, _)| first.chars().all(|c| c.is_alphabetic() || c == '.'));
            typed::day(text, near).or_else(|| typed::day(bare?.1, near))
        }
        _ => None,
    }
}

/// A cell as a time of day.
pub(super) fn time(cell: &Data) -> Option<NaiveTime> {
    match cell {
        Data::DateTime(number) => of_fraction(number.as_f64()),
        Data::Float(number) if number.fract() == 0.0 && *number > 1.0 => typed::time(&text(cell)),
        Data::Int(_) => typed::time(&text(cell)),
        Data::Float(number) => of_fraction(*number),
        Data::DateTimeIso(text) => text.split_once('T').and_then(|(_, time)| typed::time(time.get(..5)?)),
        Data::DurationIso(text) => {
            let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
            let minutes: u32 = rest.split_once('M').map_or(Ok(0), |(minutes, _)| minutes.parse()).ok()?;
            NaiveTime::from_hms_opt(hours.parse::<u32>().ok()? % 24, minutes, 0)
        }
        Data::String(text) => typed::time(text),
        _ => None,
    }
}

fn of_serial(number: f64) -> Option<NaiveDate> {
    // Excel knows no day before 1900 and none after 9999.
    if !(1.0..2_958_466.0).contains(&number) {
        return None;
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // within the bounds above
    let days = number.floor() as u64;
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(days))
}

fn of_fraction(number: f64) -> Option<NaiveTime> {
    if !(0.0..2_958_466.0).contains(&number) {
        return None;
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a fraction of a day
    let minutes = (number.fract() * 1440.0).round() as u32 % 1440;
    NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_in_all_their_shapes() {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0);
        for (cell, time) in [
            (Data::Float(0.75), at(18, 0)),
            (Data::Float(46_000.999_305_6), at(23, 59)),
            (Data::Float(1.0), at(0, 0)),
            (Data::Float(18.0), at(18, 0)),
            (Data::Int(1830), at(18, 30)),
            (Data::DurationIso("PT18H30M00S".into()), at(18, 30)),
            (Data::DurationIso("PT24H00M00S".into()), at(0, 0)),
            (Data::DateTimeIso("1899-12-30T03:15:00".into()), at(3, 15)),
            (Data::String("kl. 18.30".into()), at(18, 30)),
            (Data::String("snart".into()), None),
            (Data::Empty, None),
        ] {
            assert_eq!(super::time(&cell), time, "{cell:?}");
        }
    }

    #[test]
    fn days_in_all_their_shapes() {
        let near = NaiveDate::from_ymd_opt(2027, 7, 7).unwrap_or_default();
        let wanted = NaiveDate::from_ymd_opt(2027, 7, 9);
        let serial = 46_577;
        for cell in [
            Data::Int(serial),
            Data::Float(46_577.75),
            Data::DateTimeIso("2027-07-09".into()),
            Data::DateTimeIso("2027-07-09T00:00:00".into()),
            Data::String("9.7".into()),
            Data::String("fre 09.07.2027".into()),
            Data::String("fre. 9. juli".into()),
        ] {
            assert_eq!(day(&cell, near), wanted, "{cell:?}");
        }
        for cell in [Data::Float(-1.0), Data::Float(f64::NAN), Data::Float(1e300), Data::String("i morgen".into()), Data::Empty] {
            assert_eq!(day(&cell, near), None, "{cell:?}");
        }
    }
}
