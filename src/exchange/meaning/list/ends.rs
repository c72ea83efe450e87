//! Columns for the first and the last day that somebody can, or is there: `Kommer;Drar` over days and times.

use chrono::NaiveDate;

use super::super::gather::{At, Gather};
use super::super::reply::{self, Reply};
use super::super::when::{self, Edge};
use super::super::{Code, cells};
use crate::exchange::columns::dictionary::is_value;
use crate::table::{Cell, Value};

/// What a row holds in such columns.
#[derive(Default)]
pub(super) struct Ends<'r> {
    pub from: Option<(&'r Cell, At)>,
    pub until: Option<(&'r Cell, At)>,
    /// Whether the table has both columns.
    pub both: bool,
}

/// Enters that somebody can on all the days from the one to the other.
pub(super) fn enter(gather: &mut Gather<'_>, mention: usize, ends: &Ends<'_>) {
    let (first, last) = (gather.frame.first, gather.frame.last);
    let from = edge(gather, ends.from, ("festival_start", first));
    let until = edge(gather, ends.until, ("festival_end", last));
    let (Ok(from), Ok(until)) = (from, until) else { return };
    let Some((_, at)) = ends.from.filter(|_| from.is_some()).or(ends.until.filter(|_| until.is_some())) else { return };
    let text = |end: Option<(&Cell, At)>| end.map(|(cell, _)| cells::text(cell)).unwrap_or_default();
    let days = when::between(from, until, &gather.frame);
    let whole = format!("{} – {}", text(ends.from), text(ends.until));
    if days.is_empty() {
        gather.issue(at, Code::TimeUnclear, whole);
        return;
    }
    // Where one of the two is left blank, the festival's first or last day is taken.
    if ends.both {
        match (from, until) {
            (None, Some(_)) => gather.issue(at, Code::StartMissing, text(ends.until)),
            (Some(_), None) => gather.issue(at, Code::EndMissing, text(ends.from)),
            _ => {}
        }
    }
    let _ = reply::enter(gather, mention, &Reply::of_days(&days), &whole, at);
    // A no to one of them takes it out.
    gather.wide.extend(days.iter().filter(|piece| piece.hours.is_none()).map(|piece| (mention, piece.day)));
    for (_, at) in [ends.from, ends.until].into_iter().flatten() {
        let _ = gather.asked_in.insert((gather.sheet, at.col));
        gather.answered.extend(at.col.map(|column| (gather.sheet, at.row, column)));
    }
}

/// What stands in one of the cells: an end, by words for the festival's own too; or nothing; an error where it is told that nothing can be made of it.
fn edge(gather: &mut Gather<'_>, end: Option<(&Cell, At)>, (words, day): (&str, NaiveDate)) -> Result<Option<Edge>, ()> {
    let Some((cell, at)) = end else { return Ok(None) };
    let text = cells::text(cell);
    if is_value("unanswered", &text) || !text.chars().any(char::is_alphanumeric) {
        return Ok(None);
    }
    // `ut festivalen`
    if is_value(words, &text) && gather.frame.weekdays {
        return Ok(Some(Edge { day, time: None }));
    }
    let found = match cell.value {
        Value::Moment(moment) if moment.time() != chrono::NaiveTime::MIN => Ok(Some(Edge::at(moment))),
        Value::Date(_) | Value::Moment(_) => {
            cells::days(cell, &gather.frame).map(|days| days.first().map(|day| Edge { day: *day, time: None }))
        }
        _ => when::edge(&text, &gather.frame),
    };
    match found {
        Ok(Some(edge)) => Ok(Some(edge)),
        Ok(None) => {
            gather.issue(at, Code::TimeUnclear, text);
            Err(())
        }
        Err(trouble) => {
            let _ = gather.trouble(&trouble, &text, at);
            Err(())
        }
    }
}
