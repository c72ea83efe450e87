//! What a row of a grid says beside its posts: when it is, where or what, how many it takes and who leads.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::super::gather::{About, At, Gather};
use super::super::list::{Led, List};
use super::super::matrix::Head;
use super::super::when::{self, Stretch, Trouble};
use super::super::{Code, cells, names, places, talk};
use super::{Post, Running, place};
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::near;
use crate::table::Row;

/// What the cells left of the posts say: a day, times, a place.
#[derive(Default)]
pub(super) struct Axis {
    pub day: Option<(NaiveDate, bool)>,
    pub times: Option<(u16, u16)>,
    pub stretches: Vec<Stretch>,
    /// What keeps a cell from being a time, its text and its column.
    pub trouble: Option<(Trouble, String, usize)>,
    pub about: About,
    pub text: String,
    pub at: Option<usize>,
    /// Whether the day is said by its weekday alone.
    pub weekday: bool,
    /// How many the row says that its shift takes.
    pub needed: Option<usize>,
    /// How many each shift of the row takes, where its place says: `Bar (2)`.
    pub each: Option<usize>,
    /// Who leads.
    pub led: Option<Led>,
    /// Whether the row says when its shift begins and nothing of when it ends.
    pub begins: bool,
    /// The words for the night that the row is of.
    pub night: Option<String>,
    /// Whether words stand where the times do, that are none: `etter hvert måltid`.
    pub in_words: bool,
}

/// What a row says in the cells that are no post's.
pub(super) fn axis(gather: &mut Gather<'_>, list: &List<'_>, row: &Row, posts: &BTreeMap<usize, Post>) -> Axis {
    let mut axis = Axis::default();
    let mut start = None;
    let timed = [Sense::ShiftTimes, Sense::ShiftWhen, Sense::ShiftStart].into_iter().any(|sense| list.cell(row, sense).is_some());
    for (column, cell) in row.cells.iter().enumerate() {
        let text = cells::text(cell);
        let (Some(about), false) = (list.table.columns.get(column), posts.contains_key(&column) || text.is_empty()) else {
            continue;
        };
        if about.hidden || about.derived {
            continue;
        }
        if let Some(words) = when::night_to(&about.header, &text) {
            axis.night = Some(words);
            continue;
        }
        let sense = list.choice.senses.get(column).copied().flatten();
        match sense {
            Some(Sense::ShiftStart) => start = cells::clock(cell, &gather.frame),
            Some(Sense::ShiftEnd) => {
                if let (Some(from), Some(to)) = (start, cells::clock(cell, &gather.frame)) {
                    axis.times = Some((from, to));
                    axis.at = Some(about.source);
                }
            }
            Some(Sense::ShiftCrew | Sense::Crew) => axis.about.crew = Some(text),
            Some(Sense::ShiftRole | Sense::Role) => {
                let (name, needed) = place(&text);
                (axis.about.role, axis.each) = (name, needed);
            }
            Some(Sense::ShiftLeader) => axis.led = list.led(gather, row, &[]),
            Some(Sense::ShiftNeeded) => match text.trim_end_matches(".0").parse::<usize>() {
                // Of several places nobody knows which takes so many.
                Ok(needed) if posts.values().all(|post| post.place.is_none()) => axis.needed = Some(needed),
                _ => gather.issue(At { row: row.source, col: Some(about.source) }, Code::Unclear, text),
            },
            // Reserves are read when the shifts of the row are known.
            Some(Sense::Sum | Sense::ShiftId | Sense::Reserve) => {}
            // A remark on the row is no shift's; the leader is to see it.
            Some(Sense::Note) => gather.issue(At { row: row.source, col: Some(about.source) }, Code::Unclear, text),
            // `Bil 3-1` beside the times is no time.
            None if timed && text.starts_with(char::is_alphabetic) => {
                if !is_elsewhere(&text, &about.header, posts.keys().next().is_some_and(|first| *first < column)) {
                    name(&mut axis, text);
                }
            }
            Some(Sense::ShiftTimes | Sense::ShiftWhen)
                if text.starts_with(char::is_lowercase) && when::read(&text, &gather.frame).said.is_empty() =>
            {
                (axis.in_words, axis.at, axis.text) = (true, Some(about.source), text);
            }
            _ => {
                if let Some((from, to)) = cells::range_as_date(cell).filter(|_| sense != Some(Sense::ShiftDate)) {
                    gather.issue(At { row: row.source, col: Some(about.source) }, Code::DateWasRange, text.clone());
                    axis.times = Some((from, to));
                    axis.at = Some(about.source);
                } else if let Some((from, to)) = when::clocks(&text, &gather.frame) {
                    axis.times = Some((from, to));
                    axis.at = Some(about.source);
                    beside(&mut axis.about, when::read(&text, &gather.frame).rest);
                    axis.text = text;
                } else if when::clock(&text, &gather.frame).is_some() {
                    (axis.begins, axis.at, axis.text) = (true, Some(about.source), text);
                } else if let Ok([day]) = cells::days(cell, &gather.frame).as_deref() {
                    axis.day = Some((*day, true));
                    axis.weekday = !text.chars().any(|c| c.is_ascii_digit());
                } else {
                    let read = when::read(&text, &gather.frame);
                    let stretches: Vec<Stretch> = read.stretches().collect();
                    if !stretches.is_empty() {
                        axis.stretches = stretches;
                        axis.at = Some(about.source);
                        beside(&mut axis.about, read.rest);
                    } else if let [Err(Trouble::NoTime(day))] = read.said.as_slice() {
                        // `Søndag 4. juli (nedrigg)`
                        axis.day = Some((*day, true));
                        gather.issue(At { row: row.source, col: Some(about.source) }, Code::Unclear, read.rest.join(" · "));
                    } else if let Some(Err(trouble)) = read.said.first() {
                        axis.trouble = Some((trouble.clone(), text, about.source));
                    } else if is_elsewhere(&text, &about.header, posts.keys().next().is_some_and(|first| *first < column)) {
                        // Somebody, or what stands under no header: `audit` tells of it.
                    } else {
                        name(&mut axis, text);
                    }
                }
            }
        }
    }
    // `Natt til lørdag` in a cell of its own, or under a header that says half of it.
    let words = match &axis.trouble {
        Some((Trouble::DayPart { .. }, words, _)) => Some(words.clone()),
        _ => axis.night.take(),
    };
    if let (Some(words), Some(times)) = (words, axis.times) {
        let night = of_night(gather, &words, times);
        if !night.is_empty() {
            (axis.night, axis.trouble, axis.times, axis.stretches) = (Some(words), None, None, night);
        }
    }
    // `Morgen` beside the times themselves.
    if axis.times.is_some() && matches!(axis.trouble, Some((Trouble::DayPart { day: None, .. }, ..))) {
        axis.trouble = None;
    }
    axis
}

/// A blank before the times, or before names under shifts, is the place or the task of the row above: `Port;10-16` over
/// `;16-22`.
pub(super) fn carry_down(
    gather: &mut Gather<'_>,
    row: &Row,
    posts: &BTreeMap<usize, Post>,
    axis: &mut Axis,
    running: &mut Running,
) {
    let named = |about: &About| about.place.is_some() || about.role.is_some();
    let filled = |at: usize| row.cells.get(at).is_some_and(|cell| !cell.text.trim().is_empty());
    if named(&axis.about) {
        running.above = (0..row.cells.len()).find(|at| filled(*at)).map(|at| (at, axis.about.clone()));
        return;
    }
    let Some((column, about)) = running.above.clone().filter(|(column, _)| !filled(*column)) else { return };
    let behind = axis.times.is_some() && filled(column + 1);
    // Under shifts it is one more of those who are there.
    let under = axis.times.is_none() && posts.values().all(|post| matches!(post.head, Some(Head::Slot(_))));
    if (behind || under) && axis.day.is_none() && axis.stretches.is_empty() {
        gather.issue(
            At { row: row.source, col: None },
            Code::PlaceFilledDown,
            about.place.clone().or(about.role.clone()).unwrap_or_default(),
        );
        (axis.about.place, axis.about.role) = (about.place, about.role);
    }
}

/// Where or what a cell says that its row is.
fn name(axis: &mut Axis, text: String) {
    if axis.about.place.is_none() {
        let (name, needed) = place(&text);
        (axis.about.place, axis.each) = (name, needed.or(axis.each));
    } else if axis.about.role.is_none() {
        axis.about.role = Some(text);
    }
}

/// When times are, of a night that words name.
pub(super) fn of_night(gather: &Gather<'_>, words: &str, (from, to): (u16, u16)) -> Vec<Stretch> {
    let text = format!("{words} {:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60);
    let read = when::read(&text, &gather.frame);
    if read.is_whole() { read.stretches().collect() } else { Vec::new() }
}

/// Whether a cell beside posts is no place: a whole name or a number under a header that is no word for places, or something
/// under no header at all behind the first post.
fn is_elsewhere(text: &str, header: &str, behind: bool) -> bool {
    let of_place = |(sense, score): &(Sense, f64)| {
        *score >= 0.95 && matches!(sense, Sense::ShiftPlace | Sense::ShiftCrew | Sense::ShiftRole | Sense::Crew | Sense::Role)
    };
    let of_people = |(sense, score): &(Sense, f64)| {
        *score >= 0.95 && matches!(sense, Sense::FullName | Sense::Given | Sense::Reserve | Sense::ShiftLeader)
    };
    let name = text.contains(' ') && names::looks_like_names(text) && !places::is_place(text);
    let people = near(header).iter().any(of_people);
    let known = !people && (header.trim().is_empty() || places::is_place(header) || near(header).iter().any(of_place));
    header.trim().is_empty() && behind || !known && (name || crate::domain::phone::digits(text).len() >= 8)
}

/// The words beside the times of a row are where or what: `Bar 18-22`.
fn beside(about: &mut About, rest: Vec<String>) {
    let words =
        |text: &String| text.split_whitespace().count() <= 4 && text.chars().any(char::is_alphabetic) && !talk::is_speech(text);
    for text in rest.into_iter().filter(words) {
        let text = text.trim_matches(|c: char| c.is_whitespace() || ":,;()-–".contains(c)).to_owned();
        if about.place.is_none() {
            about.place = Some(text);
        } else if about.role.is_none() {
            about.role = Some(text);
        }
    }
}
