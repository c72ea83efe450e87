//! What stands over the columns of a table: days, shifts, times of whatever day.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};

use super::gather::{At, Gather};
use super::matrix::Head;
use super::when::{self, Frame};
use super::{Code, asks, cells, choose, header, list, names, places};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::near;
use crate::exchange::given::is_given;
use crate::table::{Cell, Row, Sheet, Table, Value};

/// The columns under a day or times.
pub(super) fn heads(sheet: &Sheet, table: &Table, frame: &Frame) -> BTreeMap<usize, Head> {
    let shown = || table.columns.iter().enumerate().filter(|(_, column)| !column.hidden && !column.derived).map(|(at, _)| at);
    let heads: BTreeMap<usize, Head> = shown().filter_map(|at| head(sheet, table, at, frame).map(|head| (at, head))).collect();
    if !heads.is_empty() {
        return heads;
    }
    let hours = hours(table, shown(), frame);
    if hours.is_empty() { parts(table, shown(), frame) } else { hours }
}

/// Parts of the day over names, beside a column of days: `;Dag;Kveld;Natt` over `Fredag;Kari Lund;Ola Vie;`.
fn parts(table: &Table, mut shown: impl Iterator<Item = usize>, frame: &Frame) -> BTreeMap<usize, Head> {
    // What stands alone in a row is a remark.
    let whole = |row: &&Row| row.cells.iter().filter(|cell| !cell.text.trim().is_empty()).nth(1).is_some();
    let texts = |at: usize| {
        let cells = table.rows.iter().filter(whole).filter_map(move |row| row.cells.get(at)).map(cells::text);
        cells.filter(|text| !text.is_empty())
    };
    let day = |text: String| day_alone(&text, frame).is_some();
    if !shown.next().is_some_and(|at| texts(at).next().is_some() && texts(at).all(day)) {
        return BTreeMap::new();
    }
    let part = |at: usize| when::day_part(&fold(&table.columns.get(at)?.header));
    let heads: BTreeMap<usize, Head> = shown
        .filter_map(|at| {
            let part = part(at)?;
            let hours = frame.parts.get(part).map(|(from, to)| Head::Times(*from, *to));
            Some((at, hours.unwrap_or(Head::Trouble(when::Trouble::DayPart { day: None, part }))))
        })
        .collect();
    let one = |text: &String| {
        text.starts_with('(') || names::looks_like_names(text) || names::open(text).is_some() || names::many(text).is_some()
    };
    let nobody = |text: &str| names::is_closed(text) || text.chars().all(|c| "-–—.".contains(c));
    let names = |text: String| nobody(&text) || one(&text) || names::split(&text, true).iter().all(one);
    let of_names = heads.keys().flat_map(|at| texts(*at)).all(names);
    if heads.len() > 1 && of_names { heads } else { BTreeMap::new() }
}

/// Hours over ticks, one a column: `10;11;12;13;14`. Numbers that could all be days of the festival are none.
fn hours(table: &Table, shown: impl Iterator<Item = usize>, frame: &Frame) -> BTreeMap<usize, Head> {
    let headers = shown.filter_map(|at| Some((at, table.columns.get(at)?.header.clone())));
    let Some((clocks, step)) = hours_in(headers, frame) else { return BTreeMap::new() };
    let mut cells = clocks.iter().flat_map(|(at, _)| table.rows.iter().filter_map(|row| row.cells.get(*at))).map(cells::text);
    if !cells.all(|text| text.is_empty() || names::is_mark(&text)) {
        return BTreeMap::new();
    }
    let head = |from: u16| match frame.day {
        Some(day) => Head::Slot(list::stretch(day, from % 1440, (from + step) % 1440)),
        None => Head::Times(from % 1440, (from + step) % 1440),
    };
    clocks.into_iter().map(|(at, from)| (at, head(from))).collect()
}

/// The times of day among texts side by side, each with its place, and how many minutes are between: four at least, evenly apart.
pub(super) fn hours_in(texts: impl Iterator<Item = (usize, String)>, frame: &Frame) -> Option<(Vec<(usize, u16)>, u16)> {
    let clock = |text: &str| when::clock(text.trim(), frame).filter(|clock| clock % 30 == 0);
    let days = frame.first.day()..=frame.last.day();
    let mut numbers: Vec<u32> = Vec::new();
    let mut clocks: Vec<(usize, u16)> = Vec::new();
    for (at, text) in texts {
        if let Some(clock) = clock(&text) {
            numbers.extend(text.trim().parse::<u32>().ok());
            clocks.push((at, clock));
        }
    }
    let step = clocks.first().zip(clocks.get(1)).map(|((_, first), (_, second))| (second + 1440 - first) % 1440)?;
    let even =
        clocks.windows(2).all(|pair| matches!(pair, [(a, from), (b, to)] if b - a == 1 && (from + step) % 1440 == to % 1440));
    // `1;2;3` counts, and `7;8;9;10;11` may be days, where no day is named.
    let counts = numbers.first() == Some(&1);
    let all_days = !numbers.is_empty() && numbers.iter().all(|day| days.contains(day));
    // Beyond those of the festival and two beside it they are no days.
    let near = numbers.iter().all(|day| (days.start().saturating_sub(2)..=days.end() + 2).contains(day));
    let may_be_days = frame.day.is_none() && near && days.into_iter().all(|day| numbers.contains(&day));
    (clocks.len() > 3 && matches!(step, 30 | 60 | 120) && even && !counts && !all_days && !may_be_days).then_some((clocks, step))
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

/// Times across, under days that stand as headings between the rows: `Lørdag 10. juli;;;`.
pub(super) struct Daily {
    /// As they stand over the columns.
    plain: BTreeMap<usize, Head>,
    /// On the day of the heading above.
    pub heads: BTreeMap<usize, Head>,
    /// Whether there are such headings.
    pub dated: bool,
}

impl Daily {
    /// Before the first row.
    pub fn new(heads: &BTreeMap<usize, Head>, table: &Table, frame: &Frame) -> Self {
        let times = heads.values().any(|head| matches!(head, Head::Times(..)));
        let alone = table.rows.iter().filter_map(|row| {
            let mut filled = row.cells.iter().map(cells::text).filter(|text| !text.is_empty());
            filled.next().filter(|_| filled.next().is_none())
        });
        let mut all = table.sections.iter().map(|section| section.text.clone()).chain(alone);
        let dated = times && all.any(|text| day_alone(&text, frame).is_some());
        Self { plain: heads.clone(), heads: heads.clone(), dated }
    }

    /// Whether a text is such a heading; the rows below are of its day.
    pub fn heading(&mut self, gather: &mut Gather<'_>, table: &Table, text: &str, row: usize) -> bool {
        let Some(day) = day_alone(text, &gather.frame).filter(|_| self.dated) else { return false };
        self.heads.clone_from(&self.plain);
        match day {
            Ok(day) => {
                for head in self.heads.values_mut() {
                    if let Head::Times(from, to) = head {
                        *head = Head::Slot(list::stretch(day, *from, *to));
                    }
                }
                nights(gather, table, &mut self.heads, Some(day));
                let slots = self.heads.iter().filter_map(|(at, head)| match head {
                    Head::Slot(slot) => Some((*at, *slot)),
                    _ => None,
                });
                for (at, slot) in slots {
                    gather.remark(&slot, At { row, col: table.columns.get(at).map(|column| column.source) });
                }
            }
            Err(trouble) => drop(gather.trouble(&trouble, text, At { row, col: Some(0) })),
        }
        true
    }
}

/// The day that a text is and nothing else; somebody called Tor is none.
fn day_alone(text: &str, frame: &Frame) -> Option<Result<NaiveDate, when::Trouble>> {
    when::day(text.trim().trim_end_matches(':'), &frame.on(None))
        .filter(|_| text.contains(|c: char| c.is_ascii_digit()) || !is_given(text))
}

/// Whether all the columns under days and times are of days or of parts of days, whatever hours these have.
pub(super) fn are_parted(sheet: &Sheet, table: &Table, heads: &BTreeMap<usize, Head>, frame: &Frame) -> bool {
    let plain = Frame { parts: BTreeMap::new(), ..frame.clone() };
    let of_day = |at: usize, head: &Head| match head {
        Head::Day(_) | Head::Trouble(_) => true,
        Head::Slot(_) => matches!(self::head(sheet, table, at, &plain), Some(Head::Trouble(when::Trouble::DayPart { .. }))),
        Head::Times(..) => false,
    };
    heads.iter().all(|(at, head)| of_day(*at, head))
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
    let joined = format!("{} {own}", above.join(" "));
    // `Når kan du jobbe? [Fredag]`, as forms put the row of a grid behind its question.
    let asked = column.header.rsplit_once('[').and_then(|(_, inside)| inside.trim_end().strip_suffix(']')).unwrap_or_default();
    // `Økt 1 (10-14)`
    let inside = own.rsplit_once('(').and_then(|(_, inside)| inside.trim_end().strip_suffix(')')).unwrap_or_default();
    // `Onsdag 7. juli (rigg)`
    let before = own.split_once('(').filter(|(_, inside)| inside.trim_end().ends_with(')')).map_or("", |(before, _)| before.trim());
    [own.as_str(), joined.trim(), column.header.as_str(), asked, inside, before]
        .into_iter()
        .find_map(|text| of_text(text, frame, &above))
        .or_else(|| of_text(joined.trim(), frame, &[]))
        .or_else(|| asks::head(&column.header, frame))
}

/// The places that stand under days, `Bar` and `Inngang` under each, with the day; none for other tables.
pub(super) fn places(sheet: &Sheet, table: &Table, frame: &Frame) -> BTreeMap<usize, (Head, String)> {
    let Some((last, upper)) = table.header_rows.split_last() else { return BTreeMap::new() };
    let mut found = BTreeMap::new();
    if upper.is_empty() {
        // `Bar fredag 18-22`
        for (at, column) in table.columns.iter().enumerate().filter(|(_, column)| !column.hidden && !column.derived) {
            let read = when::read(&column.header, frame);
            if let ([Ok(slot)], [place]) = (read.said.as_slice(), read.rest.as_slice())
                && slot.day_said
                && places::is_place(place)
            {
                let _ = found.insert(at, (Head::Slot(*slot), place.trim().to_owned()));
            }
        }
        return if found.len() < 2 { BTreeMap::new() } else { found };
    }
    for (at, column) in table.columns.iter().enumerate().filter(|(_, column)| !column.hidden && !column.derived) {
        let own = sheet.rows.get(*last).and_then(|row| row.get(column.source)).map(cells::text).unwrap_or_default();
        let day = upper.iter().rev().filter_map(|row| sheet.rows.get(*row)).map(|row| over(row, column.source));
        let day = day.filter(|text| !text.is_empty()).find_map(|text| match of_text(&text, frame, &[]) {
            Some(head @ Head::Day(_)) => Some(head),
            _ => None,
        });
        let field = near(&own).iter().any(|(sense, score)| *score >= 0.95 && *sense != Sense::ShiftPlace);
        if let (Some(head), false) = (day, field || own.is_empty() || !when::read(&own, frame).said.is_empty()) {
            let _ = found.insert(at, (head, own));
        }
    }
    if found.len() < 2 { BTreeMap::new() } else { found }
}

/// The table with its second header row, where shapes took that for data: the same places under each day.
pub(super) fn under(sheet: &Sheet, table: &Table, frame: &Frame) -> Option<Table> {
    let ([header], Some((first, rest))) = (table.header_rows.as_slice(), table.rows.split_first()) else { return None };
    let days = heads(sheet, table, frame);
    let words: Vec<String> =
        days.keys().filter_map(|at| first.cells.get(*at)).map(cells::text).filter(|text| !text.is_empty()).collect();
    let others = first.cells.iter().enumerate().filter(|(at, cell)| !days.contains_key(at) && !cell.text.trim().is_empty()).count();
    let again = words.iter().any(|word| words.iter().filter(|other| *other == word).count() > 1);
    let place = |word: &String| places::is_place(word) && !word.contains(|c: char| c.is_ascii_digit() || c == ',');
    let all_days = days.values().all(|head| matches!(head, Head::Day(_)));
    if days.len() < 2
        || !all_days
        || words.len() < days.len()
        || others > 0
        || !again
        || !words.iter().any(place)
        || rest.is_empty()
    {
        return None;
    }
    let data: Vec<usize> = rest.iter().map(|row| row.source).collect();
    Some(header::made(sheet, table, &[*header, first.source], &data))
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
        // `Fredag kveld`: until somebody says its hours.
        ([Err(trouble @ when::Trouble::Conflict { .. })], _)
        | ([Err(trouble @ when::Trouble::DayPart { day: Some(_), .. })], true) => Some(Head::Trouble(trouble.clone())),
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
