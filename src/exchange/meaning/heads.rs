//! What stands over the columns of a table: days, shifts, times of whatever day.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::gather::{At, Gather};
use super::matrix::Head;
use super::when::{self, Frame};
use super::{Code, asks, cells, choose, list};
use crate::table::{Cell, Sheet, Table, Value};

/// The columns under a day or times.
pub(super) fn heads(sheet: &Sheet, table: &Table, frame: &Frame) -> BTreeMap<usize, Head> {
    let shown = table.columns.iter().enumerate().filter(|(_, column)| !column.hidden && !column.derived);
    shown.filter_map(|(at, _)| head(sheet, table, at, frame).map(|head| (at, head))).collect()
}

/// A day in the corner of a table, over the times or beside them, which all of the table is about; and its column.
pub(super) fn corner(gather: &Gather<'_>, table: &Table, heads: &BTreeMap<usize, Head>) -> Option<(usize, NaiveDate)> {
    let (at, head) = heads.first_key_value()?;
    let Head::Day(day) = head else { return None };
    let first = table.columns.iter().position(|column| !column.hidden && !column.derived);
    let times = |head: &Head| matches!(head, Head::Times(..)) || matches!(head, Head::Slot(slot) if !slot.day_said);
    let over = heads.len() > 2 && heads.values().skip(1).all(times);
    let beside = || heads.len() == 1 && choose::shares(table, *at, &gather.frame, gather.event.region).times >= 0.6;
    (first == Some(*at) && (over || beside())).then_some((*at, *day))
}

/// Times across on one day: those after midnight that stand behind the evening are of the next day.
pub(super) fn nights(gather: &mut Gather<'_>, table: &Table, heads: &mut BTreeMap<usize, Head>, day: Option<NaiveDate>) {
    let (Some(day), Some(row)) = (day, table.header_rows.last().copied()) else { return };
    let mut last = None;
    for (at, head) in heads {
        let Head::Slot(slot) = head else { continue };
        let from = u16::try_from((slot.start - slot.start.date().and_time(chrono::NaiveTime::MIN)).num_minutes()).unwrap_or(0);
        if !slot.day_said && slot.start.date() == day && list::goes_on(last, day, from) {
            slot.start += chrono::TimeDelta::days(1);
            slot.end += chrono::TimeDelta::days(1);
            gather.issue(At { row, col: table.columns.get(*at).map(|column| column.source) }, Code::NightOfNextDay, "");
        }
        last = Some(*slot);
    }
}

/// What stands over a column, if it is a day or times. Several header rows are read together, the upper ones over all the
/// columns they were merged across.
fn head(sheet: &Sheet, table: &Table, at: usize, frame: &Frame) -> Option<Head> {
    let column = table.columns.get(at)?;
    let last = table.header_rows.last().and_then(|row| sheet.rows.get(*row)).and_then(|row| row.get(column.source));
    if let Some(Cell { value: Value::Date(date), .. }) = last {
        return Some(Head::Day(*date));
    }
    let upper = table.header_rows.split_last().map_or(&[][..], |(_, upper)| upper);
    let above: Vec<String> = upper
        .iter()
        .filter_map(|row| sheet.rows.get(*row))
        .map(|row| over(row, column.source))
        .filter(|text| !text.is_empty())
        .collect();
    let own = last.map(cells::text).unwrap_or_default();
    // The English Friday is a word for free: a weekday only among others.
    let english = || table.columns.iter().any(|other| matches!(other.header.trim().to_lowercase().as_str(), "sat" | "sun" | "thu"));
    let own = if own.trim().eq_ignore_ascii_case("fri") && english() { "Friday".to_owned() } else { own };
    let joined = format!("{} {own}", above.join(" "));
    // `Når kan du jobbe? [Fredag]`, as forms put the row of a grid behind its question.
    let asked = column.header.rsplit_once('[').and_then(|(_, inside)| inside.trim_end().strip_suffix(']')).unwrap_or_default();
    // `Økt 1 (10-14)`
    let inside = own.rsplit_once('(').and_then(|(_, inside)| inside.trim_end().strip_suffix(')')).unwrap_or_default();
    [own.as_str(), joined.trim(), column.header.as_str(), asked, inside]
        .into_iter()
        .find_map(|text| of_text(text, frame, &above))
        .or_else(|| of_text(joined.trim(), frame, &[]))
        .or_else(|| asks::head(&column.header, frame))
}

/// The text over a column in an upper header row: its own cell, or the nearest one to the left.
fn over(row: &[Cell], column: usize) -> String {
    row.iter().take(column + 1).rev().map(|cell| cell.text.trim()).find(|text| !text.is_empty()).unwrap_or_default().to_owned()
}

fn of_text(text: &str, frame: &Frame, above: &[String]) -> Option<Head> {
    let read = when::read(text, &Frame { day: None, ..frame.clone() });
    match (read.said.as_slice(), read.rest.is_empty()) {
        ([Ok(stretch)], _) => Some(Head::Slot(*stretch)),
        ([Err(when::Trouble::NoTime(day))], true) => Some(Head::Day(*day)),
        ([Err(trouble @ when::Trouble::Conflict { .. })], _) => Some(Head::Trouble(trouble.clone())),
        ([Err(when::Trouble::NoDay)], true) if above.is_empty() => {
            let (from, to) = when::clocks(text, frame)?;
            Some(match frame.day {
                Some(day) => Head::Slot(list::stretch(day, from, to)),
                None => Head::Times(from, to),
            })
        }
        _ => None,
    }
}
