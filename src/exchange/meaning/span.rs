//! The days that a title says all of a book is of: `Vakter 2.–4. juli`, `Städningen vecka 27`. In a festival that has a weekday
//! twice they say which one `fredag` is.

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};

use super::cells;
use super::talk::{is_letter_head, is_speech};
use super::titles::is_listed;
use super::when::{self, Frame, Trouble};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_value;
use crate::table::{Book, Sheet, Why};

/// How many rows from the top of a sheet of lines may say it.
const TOP: usize = 6;
/// How many cells are held against what a title says.
const LOOK: usize = 4000;

/// The first and last of the days that a title names, where the festival has some weekday twice and no other day is named
/// anywhere; and the title.
pub(super) fn of(book: &Book, frame: &Frame) -> Option<(NaiveDate, NaiveDate, String)> {
    if (frame.last - frame.first).num_days() < 7 {
        return None;
    }
    let shown = || book.sheets.iter().filter(|sheet| !sheet.hidden);
    // `Helg 2` is of other days than a title over the first.
    let weekends = |text: &String| fold(text).split(' ').any(|word| is_value("other_weekends", word));
    if shown().flat_map(titles).any(|text| weekends(&text)) {
        return None;
    }
    let mut spans: Vec<(NaiveDate, NaiveDate, String)> = Vec::new();
    for text in shown().flat_map(titles) {
        if let Some((first, last)) = span(&text, frame).or_else(|| inner(&text, frame)).or_else(|| week(&text, frame))
            && (is_title(&text) || names_weekdays(&text, first, last))
            && !spans.iter().any(|span| (span.0, span.1) == (first, last))
        {
            spans.push((first, last, text));
        }
    }
    let [(first, last, text)] = spans.as_slice() else { return None };
    let within = Frame { first: *first, last: *last, ..frame.clone() };
    // When to answer by is no day of the list.
    let near = |day: NaiveDate| !inside(day, frame) || (*first..=*last).contains(&day);
    // In the festival's days and in those alone.
    let far = |text: &str| [frame, &within].into_iter().any(|frame| is_far(text, frame, &near));
    let cells = shown().flat_map(|sheet| &sheet.rows).flatten().filter(|cell| !cell.text.is_empty()).take(LOOK);
    let other = cells.map(cells::text).any(|cell| far(&cell));
    (!other).then(|| (*first, *last, text.clone()))
}

/// Whether a text names a day that is none of those.
fn is_far(text: &str, frame: &Frame, near: &impl Fn(NaiveDate) -> bool) -> bool {
    when::read(text, frame).said.iter().any(|said| match said {
        // The small hours are of the night before.
        Ok(stretch) => stretch.day_said && !near((stretch.start - TimeDelta::hours(6)).date()) && !near(stretch.start.date()),
        Err(Trouble::NoTime(day) | Trouble::DayPart { day: Some(day), .. }) => !near(*day),
        Err(_) => false,
    })
}

/// What may say it: the name of a sheet, what stands over its tables, and the first lines of a text.
fn titles(sheet: &Sheet) -> Vec<String> {
    let over = sheet.tables.iter().flat_map(|table| &table.aside).filter(|aside| aside.why == Why::Above);
    let mut all: Vec<String> = std::iter::once(sheet.name.clone()).chain(over.map(|aside| aside.text.clone())).collect();
    let filled = sheet.rows.iter().map(|row| row.iter().map(cells::text).filter(|text| !text.is_empty()).collect::<Vec<_>>());
    let alone = filled.take(TOP).filter(|cells| cells.len() == 1 || sheet.tables.iter().all(|table| table.columns.len() < 2));
    all.extend(alone.map(|cells| cells.join(", ")).filter(|text| !text.is_empty()));
    all
}

/// Whether a text is the title of a list, and no sentence: of talk, of who is away, of when it was written.
fn is_title(text: &str) -> bool {
    let folded = fold(text);
    let words = || folded.split(' ').filter(|word| !word.is_empty());
    let other = words().any(|word| ["away", "absent", "closed", "about_the_file"].iter().any(|list| is_value(list, word)));
    let short = words().count() < 10 || is_listed(text) && words().count() < 12 || is_letter_head(text);
    short && !other && !is_speech(text) && !text.split(". ").skip(1).any(|next| next.starts_with(char::is_uppercase))
}

/// Whether a text names the weekdays of the first and the last day before them: `torsdag til sundag 8.–11. juli`.
fn names_weekdays(text: &str, first: NaiveDate, last: NaiveDate) -> bool {
    let folded = fold(text);
    let days: Vec<Weekday> = folded.split(' ').filter_map(when::weekday).collect();
    matches!(days.as_slice(), [one, other, ..] if *one == first.weekday() && *other == last.weekday())
}

/// Days that follow each other, and no times: `2.–4. juli`.
fn span(text: &str, frame: &Frame) -> Option<(NaiveDate, NaiveDate)> {
    let read = when::read(text, frame);
    let day = |said: &Result<when::Stretch, Trouble>| if let Err(Trouble::NoTime(day)) = said { Some(*day) } else { None };
    let days: Vec<NaiveDate> = read.said.iter().map_while(day).collect();
    let (first, last) = (*days.first()?, *days.last()?);
    let run = days.windows(2).all(|pair| matches!(pair, [one, next] if one.succ_opt() == Some(*next)));
    let whole = days.len() == read.said.len() && (2..8).contains(&days.len()) && run;
    (whole && inside(first, frame) && inside(last, frame)).then_some((first, last))
}

/// The same in the midst of other words: `torsdag til sundag 8.–11. juli`.
fn inner(text: &str, frame: &Frame) -> Option<(NaiveDate, NaiveDate)> {
    let figure = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '–' | ' ' | '/');
    text.char_indices().filter(|(_, c)| matches!(c, '-' | '–')).find_map(|(at, dash)| {
        let from = text.get(..at)?.char_indices().rev().take_while(|(_, c)| figure(*c)).last()?.0;
        let rest = text.get(at + dash.len_utf8()..)?;
        let figures = rest.find(|c: char| !figure(c)).unwrap_or(rest.len());
        let word = rest.get(figures..)?.find(|c: char| !c.is_alphabetic()).map_or(rest.len(), |end| figures + end);
        span(text.get(from..at + dash.len_utf8() + word)?.trim(), frame)
    })
}

/// A week by its number, `uke 27`: Monday to Sunday.
fn week(text: &str, frame: &Frame) -> Option<(NaiveDate, NaiveDate)> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let number = words.windows(2).find_map(|pair| match pair {
        [word, number] if is_value("weeks", word) => number.parse::<u32>().ok(),
        _ => None,
    })?;
    let first = NaiveDate::from_isoywd_opt(frame.first.year(), number, Weekday::Mon)?;
    let last = first.checked_add_days(Days::new(6))?;
    (inside(first, frame) || inside(last, frame)).then_some((first, last))
}

/// Whether a day is one of the festival's, or just beside it.
fn inside(day: NaiveDate, frame: &Frame) -> bool {
    (frame.first - day).num_days() <= 3 && (day - frame.last).num_days() <= 3
}
