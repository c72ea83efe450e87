//! Three ways: what stood in the workbook when it went out, what stands in it now, and what is here. What was changed on one
//! side only is taken from that side; where both changed the same thing and not alike, what is here stays and it is said.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};

use super::judge::{Judge, Row};
use super::read::{Book, Line, Was};
use super::rows::{Column, Key, Values};
use super::{At, BackError, Difference, Why, cells, fresh, strayed};
use crate::domain::fold::fold;
use crate::domain::{AssignmentState, PersonId, PlaceId, ShiftId, Snapshot};

/// Who stands in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Who {
    Nobody,
    Person(PersonId),
    Unknown(String),
}

/// From and to on the wall clock.
pub(super) type Times = (NaiveDateTime, NaiveDateTime);

/// A row as it is now. A column that is gone says what it said.
#[derive(Debug, Clone)]
pub(super) struct Now {
    pub(super) at: At,
    /// None when they cannot be understood.
    pub(super) times: Option<Times>,
    pub(super) crew: String,
    pub(super) place: String,
    pub(super) task: String,
    pub(super) who: Who,
    pub(super) state: Result<Option<AssignmentState>, String>,
    pub(super) note: String,
}

/// What an edited workbook says, set against what it said when it went out and what is here.
///
/// # Errors
/// [`BackError::OtherFestival`].
pub fn compare(book: &Book, snapshot: &Snapshot) -> Result<Difference, BackError> {
    let festival = snapshot.festival().ok_or(BackError::OtherFestival)?;
    if festival.id.to_string() != book.festival {
        return Err(BackError::OtherFestival);
    }
    let near = festival.first_day;
    let mut found: BTreeMap<Key, Vec<&Line>> = BTreeMap::new();
    let mut extra: Vec<&Line> = Vec::new();
    for (line, key) in book.lines.iter().zip(strayed::keys(book, snapshot, near)) {
        match key {
            Some(key) => found.entry(key).or_default().push(line),
            None => extra.push(line),
        }
    }
    let mut shifts: BTreeMap<ShiftId, Vec<Row<'_>>> = BTreeMap::new();
    for (key, was) in &book.was {
        let mut lines: Vec<Now> =
            found.remove(key).unwrap_or_default().into_iter().map(|line| now(book, snapshot, line, Some(was), near)).collect();
        // A row that was copied brings its id along: the one nearest to what went out is the row, the others are new.
        let best = (0..lines.len()).min_by_key(|at| lines.get(*at).map(|now| distance(book, was, now)));
        let now = best.map(|best| lines.remove(best));
        for copy in lines {
            extra.extend(book.lines.iter().find(|line| line.at == copy.at));
        }
        shifts.entry(was.shift).or_default().push(Row { key: *key, was, now });
    }
    let mut judge = Judge::new(book, snapshot);
    for (shift, rows) in &shifts {
        judge.shift(*shift, rows);
    }
    judge.contacts();
    extra.sort_by(|a, b| a.at.cmp(&b.at));
    extra.dedup_by(|a, b| a.at == b.at);
    let extra: Vec<Now> = extra.into_iter().map(|line| now(book, snapshot, line, None, near)).collect();
    let mut to = judge.done(|to| fresh::rows(snapshot, &extra, to));
    to.unclear.sort_by(|a, b| a.at.cmp(&b.at));
    to.conflicts.sort_by(|a, b| a.at.cmp(&b.at));
    Ok(to)
}

/// In how many things a row differs from what went out.
pub(super) fn distance(book: &Book, was: &Was, now: &Now) -> usize {
    let values = &was.values;
    [
        now.times != Some((values.from, values.to)),
        now.who != who(book, None, &values.who),
        now.crew != values.crew,
        now.place != values.place,
        now.task != values.task,
        now.note != values.note,
    ]
    .into_iter()
    .filter(|differs| *differs)
    .count()
}

pub(super) fn now(book: &Book, snapshot: &Snapshot, line: &Line, was: Option<&Was>, near: NaiveDate) -> Now {
    let old = was.map(|was| &was.values);
    let text = |column: Column, old: Option<&String>| match line.cells.get(&column) {
        Some(cell) => cells::text(cell),
        None => old.cloned().unwrap_or_default(),
    };
    let state = match text(Column::State, None) {
        word if word.is_empty() => Ok(None),
        word => book.states.get(&word.to_lowercase()).copied().map(Some).ok_or(word),
    };
    Now {
        at: line.at.clone(),
        times: times(line, old, near),
        crew: text(Column::Crew, old.map(|old| &old.crew)),
        place: text(Column::Place, old.map(|old| &old.place)),
        task: text(Column::Task, old.map(|old| &old.task)),
        who: who(book, Some(snapshot), &text(Column::Who, old.map(|old| &old.who))),
        state,
        note: text(Column::Note, old.map(|old| &old.note)),
    }
}

fn times(line: &Line, old: Option<&Values>, near: NaiveDate) -> Option<Times> {
    let cell = |column: Column| line.cells.get(&column).filter(|cell| !cells::is_empty(cell));
    let near = old.map_or(near, |old| old.from.date());
    let (date, from, to) =
        (cells::day(cell(Column::Date)?, near)?, cells::time(cell(Column::From)?)?, cells::time(cell(Column::To)?)?);
    let begins = date.and_time(from);
    let next = if to > from { date } else { date.succ_opt()? };
    let until = match cell(Column::Until) {
        None => next,
        Some(cell) => {
            let until = cells::day(cell, near)?;
            match old {
                // Who moves a row to another day seldom thinks of the second date.
                Some(old) if until == old.to.date() && date != old.from.date() => {
                    until.checked_add_signed(date - old.from.date())?
                }
                _ => until,
            }
        }
    };
    let ends = until.and_time(to);
    // A last day that stayed behind is no last day.
    Some((begins, if ends > begins { ends } else { next.and_time(to) }))
}

/// The person of a label; of a plain name, when one person alone has it.
pub(super) fn who(book: &Book, snapshot: Option<&Snapshot>, label: &str) -> Who {
    if label.is_empty() || label.eq_ignore_ascii_case(&book.open) {
        return Who::Nobody;
    }
    if let Some(person) = book.people.get(&label.to_lowercase()) {
        return Who::Person(*person);
    }
    let wanted = fold(label);
    let mut named = snapshot.into_iter().flat_map(|data| data.people.iter()).filter(|person| fold(&person.name()) == wanted);
    match (named.next(), named.next()) {
        (Some(person), None) => Who::Person(person.id),
        _ => Who::Unknown(label.to_owned()),
    }
}

/// The place of that name; none for no name.
pub(super) fn place(snapshot: &Snapshot, name: &str) -> Result<Option<PlaceId>, Why> {
    if name.is_empty() {
        return Ok(None);
    }
    let wanted = fold(name);
    let found = snapshot.places.iter().find(|place| fold(&place.name) == wanted);
    found.map(|place| Some(place.id)).ok_or_else(|| Why::Place(name.to_owned()))
}
