//! What a typed cell says: a workbook knows that a cell is a date, a text file does not, and either may be wrong.

use std::borrow::Cow;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::when::{self, Frame, Trouble};
use crate::exchange::identity;
use crate::exchange::values;
use crate::table::{Cell, Value};

/// A cell's text without what spreadsheets put around it, identity numbers covered.
pub(super) fn text(cell: &Cell) -> String {
    let text = values::clean(&cell.text);
    let covered = match identity::cover(&text) {
        Cow::Borrowed(same) if same == text => None,
        covered => Some(covered.into_owned()),
    };
    covered.unwrap_or(text)
}

/// What stands in a row, as it is told of.
pub(super) fn joined(row: &[Cell]) -> String {
    row.iter().map(text).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Whether a cell says that it is as the one above: `"`, `-"-`, `samme`.
pub(super) fn is_ditto(text: &str) -> bool {
    let plain = text.trim();
    let sign = !plain.is_empty() && plain.contains(['"', '″', '〃', '”', '“']) && plain.chars().all(|c| "-–\"″〃”“ ".contains(c));
    sign || matches!(plain, "''" | "-''-" | ",,")
        || matches!(plain.to_lowercase().as_str(), "samme" | "same" | "samma" | "ditto" | "do." | "do")
}

/// Whether a cell is what a spreadsheet puts where a formula fails: `#REF!`, `#VERDI!`, `#N/A`.
pub(super) fn is_error(cell: &Cell) -> bool {
    let text = cell.text.trim();
    let word = text.strip_prefix('#').map(|word| word.trim_end_matches(['!', '?']));
    let shouted = |word: &str| word.len() > 1 && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || "/_Ø".contains(c));
    cell.value == Value::Error || word.is_some_and(shouted) && (text.ends_with(['!', '?']) || matches!(text, "#N/A" | "#I/T"))
}

/// The day of a serial number as workbooks count, where it is one of this century.
pub(super) fn serial(number: f64) -> Option<NaiveDateTime> {
    if !(36_526.0..73_050.0).contains(&number) {
        return None;
    }
    let base = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    #[allow(clippy::cast_possible_truncation, reason = "in the range above")]
    let (days, minutes) = (number.trunc() as i64, (number.fract() * 1440.0).round() as i64);
    base.and_time(NaiveTime::MIN).checked_add_signed(chrono::TimeDelta::minutes(days * 1440 + minutes))
}

/// The days of a cell in a column of days; empty for none.
pub(super) fn days(cell: &Cell, frame: &Frame) -> Result<Vec<NaiveDate>, Trouble> {
    match cell.value {
        Value::Date(date) => Ok(vec![date]),
        Value::Moment(moment) => Ok(vec![moment.date()]),
        Value::Number(number) => Ok(serial(number).map(|moment| moment.date()).into_iter().collect()),
        _ => match text(cell).parse::<f64>().ok().and_then(serial) {
            Some(moment) => Ok(vec![moment.date()]),
            None => when::days(&text(cell), frame),
        },
    }
}

/// Minutes after midnight of a cell in a column of times of day; 1440 is the end of the day.
pub(super) fn clock(cell: &Cell, frame: &Frame) -> Option<u16> {
    let of = |time: NaiveTime| u16::try_from(time.hour() * 60 + time.minute() + u32::from(time.second() >= 30)).ok();
    match cell.value {
        Value::Time(time) => of(time),
        Value::Moment(moment) => of(moment.time()),
        Value::Length(length) => u16::try_from(length / 60).ok().filter(|minutes| *minutes <= 1440),
        Value::Number(number) if (0.0..1.0).contains(&number) && number != 0.0 => fraction(number),
        _ => {
            let text = text(cell);
            let number = text.replace(',', ".").parse::<f64>().ok();
            // A part of a day, as a spreadsheet stores a time; `00.30` is half past midnight.
            let part = text.len() > 4 && text.find(['.', ',']) == Some(1);
            match number {
                Some(number) if number > 0.0 && number < 1.0 && part => fraction(number),
                _ => when::clock(&text, frame),
            }
        }
    }
}

fn fraction(number: f64) -> Option<u16> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1")]
    let minutes = (number * 1440.0).round() as u16;
    (minutes <= 1440).then_some(minutes)
}

/// The hours that a spreadsheet took for a date: `10-12` became 10 December.
pub(super) fn range_as_date(cell: &Cell) -> Option<(u16, u16)> {
    use chrono::Datelike as _;
    let date = match cell.value {
        Value::Date(date) => date,
        Value::Moment(moment) if moment.time() == NaiveTime::MIN => moment.date(),
        _ => return None,
    };
    let hours = |number: u32| u16::try_from(number * 60).ok();
    Some((hours(date.day())?, hours(date.month())?))
}
