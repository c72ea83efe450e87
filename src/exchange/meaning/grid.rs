//! Slots by posts: times down and places across, or the other way; or days across and times down. Names in the cells.

mod axis;
mod beside;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::gather::{About, At, Gather};
use super::list::{self, Led, List, goes_on, is_leader, past_midnight, stretch};
use super::matrix::Head;
use super::names::{self, Named, Part};
use super::when::{self, Stretch, Trouble};
use super::{Code, Kind, Taken, asides, cells, places, sections};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::given::is_given;
use crate::table::{Cell, Row, Table, Why};
use axis::{Axis, axis, carry_down, of_night};
use beside::{contact, in_reserve};

/// Over a column of names: a place, or when, or both.
#[derive(Debug, Clone, Default)]
pub(super) struct Post {
    pub head: Option<Head>,
    pub place: Option<String>,
    /// How many it takes, where the heading says: `Bar (4)`.
    pub needed: Option<usize>,
    /// Whose column it is, where people stand over it and places in its cells.
    pub who: Option<Named>,
    /// Whether its times are of the night after the row's day: they stand behind those of the evening.
    pub night: Night,
}

/// Which night a column's times are of, on the row's day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Night {
    #[default]
    Same,
    Next,
    /// Likely the next one; but a column of the day follows, so it may be the one before: `23-03 · 03-07 · 07-11`.
    Unclear,
}

/// A heading of a place, with how many it takes.
pub(super) fn place(header: &str) -> (Option<String>, Option<usize>) {
    let header = header.trim();
    if let Some((name, rest)) = header.rsplit_once('(') {
        let inside = rest.trim_end_matches(')').trim();
        let number: String = inside.chars().take_while(char::is_ascii_digit).collect();
        let word = inside.get(number.len()..).unwrap_or_default().trim();
        if !number.is_empty() && (word.is_empty() || is_value("of_people", &fold(word))) {
            return (sections::name(name), number.parse().ok());
        }
    }
    (sections::name(header).map(|name| if name.to_lowercase() == header.to_lowercase() { name } else { header.to_owned() }), None)
}

/// Whether a column beside posts is one too: a place by its header, or names, open places and marks in all of its cells.
pub(super) fn is_beside(table: &Table, column: usize) -> bool {
    let place = table.columns.get(column).is_some_and(|column| places::is_place(&column.header));
    let cells = || table.rows.iter().filter_map(|row| row.cells.get(column)).map(cells::text).filter(|text| !text.is_empty());
    let known = |text: &String| {
        names::open(text).is_some()
            || names::is_closed(text)
            || names::is_mark(text)
            || names::looks_like_names(text)
            || !text.chars().any(char::is_alphabetic)
    };
    let one = |text: String| names::open(&text).is_some() || names::is_closed(&text) || names::looks_like_names(&text);
    place || cells().any(one) && cells().all(|text| known(&text))
}

/// What the rows of a grid carry on.
struct Running {
    day: Option<(NaiveDate, bool)>,
    last: Option<Stretch>,
    heading: Option<String>,
    times: Option<(u16, u16)>,
    led: Vec<Led>,
    /// The last shift of each day that stands over a column.
    of_days: BTreeMap<NaiveDate, Stretch>,
    /// The first blank under a post beside names.
    blank: Option<At>,
    /// Where or what the row above was, and its column.
    above: Option<(usize, About)>,
    /// The words for the night above.
    night: Option<String>,
    /// Whether the rows are below a heading for numbers to ring.
    phones: bool,
}

/// Reads a table of slots by posts.
pub(super) fn read(
    gather: &mut Gather<'_>,
    list: &List<'_>,
    posts: &BTreeMap<usize, Post>,
    day: Option<NaiveDate>,
    crew: Option<&str>,
) {
    let mut columns = list.columns();
    for column in posts.keys() {
        if let Some(about) = list.table.columns.get(*column) {
            let _ = columns.insert(about.source, Taken::Post);
        }
    }
    gather.is(Kind::SlotsByPost, columns);
    let posts = &overnight(posts);
    let mut running = Running {
        day: day.map(|day| (day, false)),
        last: None,
        heading: crew.map(str::to_owned),
        times: list.table.aside.iter().rev().filter(|aside| aside.why == Why::Above).find_map(|aside| hours(gather, &aside.text)),
        led: Vec::new(),
        of_days: BTreeMap::new(),
        blank: None,
        above: None,
        night: list.night_above(),
        phones: false,
    };
    let mut section = None;
    for row in &list.table.rows {
        gather.progress.done();
        if row.section != section {
            section = row.section;
            if let Some(found) = section.and_then(|at| list.table.sections.get(at)) {
                heading(gather, &found.text, found.source, &mut running);
            }
        }
        let filled: Vec<&Cell> = row.cells.iter().filter(|cell| !cell.text.trim().is_empty()).collect();
        if let [only] = filled.as_slice()
            && row.cells.first().is_some_and(|first| !first.text.trim().is_empty())
            && when::clocks(&cells::text(only), &gather.frame).is_none()
            && cells::range_as_date(only).is_none()
        {
            heading(gather, &cells::text(only), row.source, &mut running);
            continue;
        }
        one_row(gather, list, row, posts, &mut running);
    }
    if let Some(at) = running.blank {
        gather.issue(at, Code::EmptyPost, "");
    }
    list::settle(gather, &running.led, false);
}

/// The columns, those that begin after midnight behind the evening noted: `16-00`, `00-08`.
fn overnight(posts: &BTreeMap<usize, Post>) -> BTreeMap<usize, Post> {
    let mut posts = posts.clone();
    let mut last: Option<(u16, u16)> = None;
    let mut by_day = false;
    for post in posts.values_mut().rev() {
        let Some(Head::Times(from, _)) = post.head else { continue };
        post.night = if by_day { Night::Unclear } else { Night::Next };
        by_day |= from >= 6 * 60;
    }
    for post in posts.values_mut() {
        let Some(Head::Times(from, to)) = post.head else { continue };
        let late = last.is_some_and(|(began, ended)| began >= 12 * 60 && (ended % 1440 <= from || ended <= began));
        if from >= 6 * 60 || !late {
            post.night = Night::Same;
        }
        last = Some((from, to));
    }
    posts
}

/// The hours that a title says all of a grid has: `Nattevakter (22-06):`.
fn hours(gather: &Gather<'_>, title: &str) -> Option<(u16, u16)> {
    let title = title.trim_end_matches([':', '.']);
    let inside = title.rsplit_once('(').and_then(|(_, inside)| inside.strip_suffix(')'));
    let last = title.rsplit_once(' ').map(|(_, last)| last);
    inside.or(last).and_then(|text| when::clocks(text, &gather.frame))
}

fn heading(gather: &mut Gather<'_>, text: &str, row: usize, running: &mut Running) {
    if when::is_night_to(text) {
        (running.day, running.last, running.above) = (None, None, None);
        running.night = Some(text.to_owned());
        return;
    }
    // `Nora Aune`, whose number is not there.
    if running.phones && names::looks_like_names(text) && is_given(text) {
        gather.issue(At { row, col: Some(0) }, Code::Unread, text);
        return;
    }
    running.phones = is_value("phone_lists", text.trim().trim_end_matches(':'));
    let heading = sections::read(text, &gather.frame, gather.event.region);
    if let Some(trouble) = &heading.trouble {
        let _ = gather.trouble(trouble, text, At { row, col: Some(0) });
        (running.day, running.last) = (None, None);
    }
    if let Some(day) = heading.day {
        running.day = Some((day, false));
        running.last = None;
    }
    if heading.name.is_some() {
        running.heading = heading.name;
    }
    (running.above, running.night) = (None, None);
}

fn one_row(gather: &mut Gather<'_>, list: &List<'_>, row: &Row, posts: &BTreeMap<usize, Post>, running: &mut Running) {
    if contact(gather, row, posts) {
        return;
    }
    // `Klas Engberg;saknas` below `Telefonlista`
    let other = running.phones.then_some(Code::Unread).or_else(|| asides::is_sums(row).then_some(Code::FooterSkipped));
    if let Some(code) = other {
        gather.issue(At { row: row.source, col: None }, code, cells::joined(&row.cells));
        return;
    }
    let mut axis = axis(gather, list, row, posts);
    carry_down(gather, row, posts, &mut axis, running);
    if let Some((day, _)) = axis.day {
        // The rows below are in the list of this day, as under a title.
        running.day = Some((day, false));
        running.last = running.last.filter(|last| last.start.date() == day || last.start.date() == next(day));
    }
    let timed_posts = posts.values().any(|post| matches!(post.head, Some(Head::Slot(_) | Head::Times(..))));
    let named = posts.keys().any(|column| row.cells.get(*column).is_some_and(|cell| !cell.text.trim().is_empty()));
    if axis.night.is_some() || axis.day.is_some() {
        running.night.clone_from(&axis.night);
    } else if let (Some(words), Some(times)) = (&running.night, axis.times) {
        // Under the words for a night: one cell over all of its rows.
        let night = of_night(gather, words, times);
        if !night.is_empty() {
            (axis.times, axis.stretches) = (None, night);
        }
    }
    if axis.times.is_none()
        && !axis.in_words
        && axis.stretches.is_empty()
        && axis.trouble.is_none()
        && !axis.begins
        && !timed_posts
        && named
    {
        // A second row of names for the slot above.
        axis.times = running.times;
    }
    if axis.times.is_some() {
        running.times = axis.times;
    }
    let at = At { row: row.source, col: axis.at };
    if let Some((trouble, text, column)) = &axis.trouble {
        let _ = gather.trouble(trouble, text, At { row: row.source, col: Some(*column) });
        if is_of_day(trouble) {
            (running.day, running.last) = (None, None);
        }
    }
    let mut told = false;
    for (column, post) in posts {
        let Some(cell) = row.cells.get(*column) else { continue };
        let cell_at = At { row: row.source, col: list.table.columns.get(*column).map(|column| column.source) };
        let text = cells::text(cell);
        if text.is_empty() && named && post.who.is_none() {
            running.blank = running.blank.or(Some(cell_at));
        }
        let mut parts = names::parts(&text, true, gather.event.region);
        if parts.is_empty() {
            continue;
        }
        // `Lunsj:` over its names.
        let own = labelled(&text, gather).filter(|_| post.who.is_none());
        if let Some((_, named)) = &own {
            parts.clone_from(named);
        }
        if post.who.is_some() && ["no", "off"].iter().any(|list| is_value(list, &text)) {
            continue;
        }
        if let Some(who) = &post.who {
            let mut about = about(post, &axis, running);
            if !names::is_mark(&text) {
                about.role = about.role.or(about.place.take());
                about.place = Some(text);
            }
            for stretch in when(gather, post, &axis, running, at, &mut told) {
                running.last = stretch.or(running.last);
                let shift = gather.shift(stretch, &about, row.source);
                let mention = gather.mention(who.clone(), cell_at);
                gather.assign(shift, mention, None, false);
                gather.fills(shift, mention);
            }
            continue;
        }
        if names::is_mark(&text) {
            gather.issue(cell_at, Code::NoPerson, text);
            continue;
        }
        parts.retain(|part| !matches!(part, Part::Name(named) if names::is_mark(&named.given) && named.family.is_empty()));
        if parts == [Part::Closed] {
            gather.issue(cell_at, Code::Closed, cells::text(cell));
            continue;
        }
        let stretches = when(gather, post, &axis, running, at, &mut told);
        let mut about = about(post, &axis, running);
        if let Some((label, _)) = own {
            about.role = about.role.or_else(|| about.place.take());
            about.place = Some(label);
        }
        for stretch in stretches {
            if let Some(stretch) = stretch {
                running.last = Some(stretch);
                if let Some(Head::Day(day)) = post.head {
                    let _ = running.of_days.insert(day, stretch);
                }
            }
            fill(gather, &parts, stretch, &about, post.needed.or(axis.each), cell_at);
        }
    }
    if let (Some(needed), false, Some(post)) = (axis.needed, named, posts.values().next()) {
        // Nobody is there yet, and so many are to be.
        let about = about(post, &axis, running);
        for stretch in when(gather, post, &axis, running, at, &mut told).into_iter().flatten() {
            running.last = Some(stretch);
            let shift = gather.shift(Some(stretch), &about, row.source);
            gather.takes(shift, needed.min(999));
            gather.issue(at, Code::Unfilled, needed.to_string());
        }
    }
    in_reserve(gather, list, row);
    if let Some(led) = axis.led {
        let own = gather.named.iter().rev().take_while(|(sheet, at, _)| *sheet == gather.sheet && *at == row.source);
        let own: Vec<usize> = own.map(|(.., shift)| *shift).collect();
        running.led.push(led.on(own));
    }
    if let Some(needed) = axis.needed.filter(|needed| *needed < 1000) {
        let own = gather.named.iter().rev().take_while(|(sheet, at, _)| *sheet == gather.sheet && *at == row.source);
        let own: Vec<usize> = own.map(|(.., shift)| *shift).collect();
        for shift in own {
            gather.takes(shift, needed);
        }
    }
}

/// What or where a cell says before a colon, and who is there: `Lunsj: Dina, Leo`. None where that is who leads, or somebody.
fn labelled(text: &str, gather: &Gather<'_>) -> Option<(String, Vec<Part>)> {
    let (label, who) = text.split_once(':')?;
    let label = label.trim();
    let plain = label.split_whitespace().count() < 4
        && label.chars().any(char::is_alphabetic)
        && !label.contains(|c: char| c.is_ascii_digit() || ",;/\n".contains(c));
    let other = names::is_office(label) || is_leader(label) || ["reserve", "absent"].iter().any(|list| is_value(list, label));
    if !plain || other || is_given(label) && !places::is_place(label) || !when::read(text, &gather.frame).said.is_empty() {
        return None;
    }
    let parts = names::parts(who, true, gather.event.region);
    let known = |part: &Part| matches!(part, Part::Name(_) | Part::Open(_));
    (!parts.is_empty() && parts.iter().all(known)).then(|| (label.to_owned(), parts))
}

/// Where and whose: the column's place, the row's, the heading's.
fn about(post: &Post, axis: &Axis, running: &Running) -> About {
    let mut about = axis.about.clone();
    match (&post.place, &about.place) {
        (Some(place), Some(row)) => {
            about.role = about.role.or_else(|| Some(row.clone()));
            about.place = Some(place.clone());
        }
        (Some(place), None) => about.place = Some(place.clone()),
        (None, _) => {}
    }
    about.crew = about.crew.or_else(|| running.heading.clone());
    about
}

/// When a cell is: the row's times on the column's day, or the column's times on the row's day.
fn when(gather: &mut Gather<'_>, post: &Post, axis: &Axis, running: &Running, at: At, told: &mut bool) -> Vec<Option<Stretch>> {
    let (day, times) = match &post.head {
        Some(Head::Slot(slot)) => return vec![Some(*slot)],
        Some(Head::Trouble(_)) => return vec![None],
        Some(Head::Day(day)) => (Some((*day, true)), axis.times),
        Some(Head::Times(from, to)) => (axis.day.or(running.day), Some((*from, *to))),
        None if !axis.stretches.is_empty() => {
            if !std::mem::replace(told, true) {
                axis.stretches.iter().for_each(|stretch| gather.remark(stretch, at));
            }
            return axis.stretches.iter().copied().map(Some).collect();
        }
        None => (axis.day.or(running.day), axis.times),
    };
    let first = !std::mem::replace(told, true) || matches!(post.head, Some(Head::Day(_)));
    match (day, times) {
        (Some((mut day, own)), Some((from, to))) if from != to => {
            match post.night {
                Night::Same => {}
                Night::Next => gather.once(at, Code::NightOfNextDay, "", axis.text.clone()),
                Night::Unclear => gather.once(at, Code::NightUnclear, "", axis.text.clone()),
            }
            if post.night != Night::Same {
                day = next(day);
            }
            let headed = matches!(post.head, Some(Head::Day(_)));
            let last = if headed { running.of_days.get(&day).copied() } else { running.last };
            let over = if post.night != Night::Same {
                false
            } else if headed {
                past_midnight(last, day, from)
            } else {
                !own && goes_on(last, day, from)
            };
            if over {
                if first {
                    gather.issue(at, Code::NightOfNextDay, axis.text.clone());
                }
                day = next(day);
            } else if own && first && axis.weekday && goes_on(running.last, day, from) {
                // `Fredag 00-03` under Friday's evening: the night before, or the one after?
                gather.issue(at, Code::NightUnclear, axis.text.clone());
            }
            let stretch = stretch(day, from, to);
            if first {
                gather.remark(&stretch, at);
            }
            vec![Some(stretch)]
        }
        (_, Some((from, to))) if from == to => {
            let _ = gather.trouble(&Trouble::Equal, &axis.text, at);
            Vec::new()
        }
        // Which day it is was asked already.
        (None, Some(_)) if axis.trouble.as_ref().is_some_and(|(trouble, ..)| is_of_day(trouble)) => vec![None],
        (None, Some(_)) => {
            let _ = gather.trouble(&Trouble::NoDay, &axis.text, at);
            vec![None]
        }
        _ => {
            // A shift that nobody says the time of.
            let code = if axis.begins { Code::EndMissing } else { Code::TimeUnclear };
            gather.issue(At { row: at.row, col: at.col.or(Some(0)) }, code, axis.text.clone());
            vec![None]
        }
    }
}

/// Whether it is not known which day is meant.
fn is_of_day(trouble: &Trouble) -> bool {
    matches!(trouble, Trouble::Conflict { .. } | Trouble::NoSuchDay | Trouble::WhichDay)
}

fn next(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}

/// Puts the names of a cell on its shift.
fn fill(gather: &mut Gather<'_>, parts: &[Part], stretch: Option<Stretch>, about: &About, needed: Option<usize>, at: At) {
    let shift = gather.shift(stretch, about, at.row);
    let names = parts.iter().filter(|part| matches!(part, Part::Name(_))).count();
    if names > 1 {
        gather.issue(at, Code::SeveralNames, names.to_string());
    }
    for part in parts {
        match part {
            Part::Name(named) => {
                let (reserve, unsure) = (named.reserve, named.unsure);
                if reserve {
                    gather.issue(at, Code::Reserve, named.given.clone());
                }
                if unsure {
                    gather.issue(at, Code::Unclear, named.given.clone());
                }
                let mention = gather.mention((**named).clone(), at);
                gather.assign(shift, mention, unsure.then_some(false), reserve);
                if !reserve {
                    gather.fills(shift, mention);
                }
            }
            Part::Open(open) => {
                gather.needs(shift, *open);
                gather.issue(at, Code::Unfilled, open.to_string());
            }
            Part::Closed => gather.issue(at, Code::Closed, ""),
        }
    }
    if let Some(needed) = needed {
        gather.takes(shift, needed);
        if names > needed {
            gather.issue(at, Code::OverCapacity, format!("{names} > {needed}"));
        }
    }
}
