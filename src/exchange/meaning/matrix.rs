//! People down, days or shifts across: a code, times or a word in each cell.

mod answers;
mod doubt;
mod says;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::gather::{About, At, Gather};
use super::heads::Daily;
use super::legend::{self, Stands};
use super::list::{List, stretch};
use super::names::{self, Part};
use super::reply::{self, Over};
use super::when::{self, Stretch};
use super::{Can, Code, Kind, Taken, asides, cells, places, sections, teams};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::given::is_given;
use crate::table::{Row, Section};

pub(super) use answers::holds_answers;
pub(super) use doubt::may_be_answers;
use says::{Says, is_bound, says};

/// What stands over a column.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Head {
    /// A day.
    Day(NaiveDate),
    /// A shift.
    Slot(Stretch),
    /// Times of whatever day.
    Times(u16, u16),
    /// A day that is none.
    Trouble(when::Trouble),
}

/// Reads a table of people by days.
pub(super) fn read(
    gather: &mut Gather<'_>,
    list: &List<'_>,
    heads: &BTreeMap<usize, Head>,
    places: &BTreeMap<usize, String>,
    legend: &BTreeMap<String, Stands>,
    crew: Option<&str>,
) {
    let mut columns = list.columns();
    for (column, head) in heads {
        if let Some(about) = list.table.columns.get(*column) {
            let taken = match head {
                Head::Day(day) => Taken::Day(*day),
                _ => Taken::Post,
            };
            let _ = columns.insert(about.source, taken);
        }
    }
    gather.is(Kind::PeopleByDay, columns);
    gather.letters = are_answers(list, heads);
    for (code, stands) in legend {
        let told = match stands {
            Stands::Hours(from, to) => format!("{:02}:{:02}-{:02}:{:02}", from / 60 % 24, from % 60, to / 60 % 24, to % 60),
            Stands::Can(Can::Available) => "available".to_owned(),
            Stands::Can(Can::Perhaps) => "perhaps".to_owned(),
            Stands::Can(Can::Off) => "off".to_owned(),
            Stands::Can(Can::Unavailable) => "unavailable".to_owned(),
            Stands::Words(words) => words.clone(),
        };
        let _ = gather.legend.insert(code.clone(), told);
    }
    let mut about = About { crew: crew.map(str::to_owned), ..About::default() };
    let mut section = None;
    let mut own = Daily::new(heads, list.table, &gather.frame);
    for row in &list.table.rows {
        gather.progress.done();
        if row.section != section {
            section = row.section;
            let found = section.and_then(|at| list.table.sections.get(at));
            if !found.is_some_and(|found| own.heading(gather, list.table, &found.text, found.source)) {
                heading(gather, found, &mut about);
            }
        }
        let filled = row.cells.iter().filter(|cell| !cell.text.trim().is_empty()).count();
        let first = row.cells.iter().map(cells::text).find(|text| !text.is_empty()).unwrap_or_default();
        if filled == 1 && own.heading(gather, list.table, &first, row.source) {
            continue;
        }
        let name = list
            .choice
            .of(Sense::FullName)
            .chain(list.choice.of(Sense::Given))
            .find_map(|at| row.cells.get(at))
            .map(cells::text)
            .unwrap_or_default();
        if filled == 1
            && !name.is_empty()
            && (!name.contains(' ') && name.chars().all(|c| !c.is_lowercase()) || name.ends_with(':'))
        {
            heading(gather, Some(&Section { source: row.source, text: name }), &mut about);
            continue;
        }
        if !gather.asks && needed(gather, list, (row, &name), (&own.heads, places), &about) {
            continue;
        }
        if asides::is_sums(row) {
            gather.issue(At { row: row.source, col: None }, Code::FooterSkipped, first);
            continue;
        }
        person(gather, list, row, (&own, places), legend, &about);
    }
}

/// Whether a row says how many each shift takes, and nothing of anybody: `Antall trengs;3;2`.
fn needed(
    gather: &mut Gather<'_>,
    list: &List<'_>,
    (row, label): (&Row, &str),
    (heads, places): (&BTreeMap<usize, Head>, &BTreeMap<usize, String>),
    about: &About,
) -> bool {
    let folded = fold(label);
    let words = || folded.split(' ').filter(|word| !word.is_empty());
    let asks = |word: &str| is_value("open_place", word) || matches!(word, "behov" | "need");
    let other = |word: &str| ["sums", "of_people", "open_beside"].iter().any(|list| is_value(list, word));
    if !words().any(asks) || !words().all(|word| asks(word) || other(word)) {
        return false;
    }
    let number = |column: usize| {
        let text = row.cells.get(column).map(cells::text).filter(|text| !text.is_empty())?;
        Some(text.trim_end_matches(".0").parse::<u8>().ok())
    };
    let counts: Vec<(usize, Option<u8>)> = heads.keys().filter_map(|column| Some((*column, number(*column)?))).collect();
    let slots = counts.iter().all(|(column, count)| count.is_some() && matches!(heads.get(column), Some(Head::Slot(_))));
    if counts.is_empty() || !slots {
        return false;
    }
    let filled = row.cells.iter().enumerate().filter(|(_, cell)| !cell.text.trim().is_empty());
    let columns: Vec<usize> = filled.filter_map(|(at, _)| list.table.columns.get(at)).map(|column| column.source).collect();
    gather.answered.extend(columns.into_iter().map(|column| (gather.sheet, row.source, column)));
    for (column, count) in counts {
        let (Some(Head::Slot(slot)), Some(count)) = (heads.get(&column), count) else { continue };
        let about = About { place: places.get(&column).cloned().or_else(|| about.place.clone()), ..about.clone() };
        let shift = gather.shift(Some(*slot), &about, row.source);
        gather.takes(shift, usize::from(count));
    }
    true
}

fn heading(gather: &mut Gather<'_>, section: Option<&Section>, about: &mut About) {
    let Some(section) = section else { return };
    about.crew = sections::read(&section.text, &gather.frame, gather.event.region).name;
}

fn person(
    gather: &mut Gather<'_>,
    list: &List<'_>,
    row: &Row,
    (daily, places): (&Daily, &BTreeMap<usize, String>),
    legend: &BTreeMap<String, Stands>,
    about: &About,
) {
    let of_row = own_about(list, row, about);
    let (mentions, open, _) = list.people_of(gather, row, Kind::PeopleByDay);
    let Some((mention, _)) = mentions.first().copied() else {
        if open > 0 && !gather.asks {
            open_places(gather, list, row, (&daily.heads, legend), places, (&of_row, open));
        }
        return;
    };
    for (column, head) in &daily.heads {
        let Some(cell) = row.cells.get(*column) else { continue };
        let text = cells::text(cell);
        if text.trim().is_empty() {
            continue;
        }
        let own = About { place: places.get(column).cloned().or_else(|| of_row.place.clone()), ..of_row.clone() };
        let at = At { row: row.source, col: list.table.columns.get(*column).map(|column| column.source) };
        // Times of a day that nobody named, or above the first of the days that stand as headings.
        let ticked = || names::is_mark(&text) && !gather.asks;
        if matches!(head, Head::Times(..)) && (daily.dated || ticked()) {
            let header = list.table.columns.get(*column).map_or("", |column| column.header.as_str());
            gather.once(at, Code::DateMissing, "", format!("{header}: {text}"));
            continue;
        }
        if gather.asks {
            answers::answer(gather, cell, head, legend, mention, at);
            continue;
        }
        if let (Head::Day(day), Some((from, to))) = (head, cells::range_as_date(cell)) {
            gather.issue(at, Code::DateWasRange, text);
            let shift = gather.shift(Some(stretch(*day, from, to)), &own, row.source);
            gather.assign(shift, mention, None, false);
            continue;
        }
        if let (Head::Day(day), true) = (head, is_bound(&text)) {
            let reply = reply::read(&text, &gather.frame, &Over { day: Some(*day), ..Over::default() });
            if reply.unread.is_empty() && !reply.parts.is_empty() {
                let _ = reply::enter(gather, mention, &reply, &text, at);
                continue;
            }
        }
        for says in says(gather, &text, head, legend, at) {
            let day = match head {
                Head::Day(day) => Some(*day),
                Head::Slot(slot) => Some(slot.start.date()),
                _ => None,
            };
            match (says, head) {
                // `Lør 10.7 16-02` under Wednesday is no shift of Wednesday's.
                (Says::Works(stretch) | Says::Does(stretch, _), _)
                    if stretch.day_said && day.is_some_and(|day| stretch.start.date() != day) =>
                {
                    gather.issue(at, Code::Unclear, text.clone());
                }
                (Says::Works(stretch), _) => {
                    gather.remark(&stretch, at);
                    let shift = gather.shift(Some(stretch), &own, row.source);
                    gather.assign(shift, mention, None, false);
                }
                (Says::Does(stretch, what), _) => {
                    gather.remark(&stretch, at);
                    let about = if places::is_place(&what) && own.place.is_none() {
                        About { place: Some(what), ..own.clone() }
                    } else {
                        About { role: Some(what), ..own.clone() }
                    };
                    let shift = gather.shift(Some(stretch), &about, row.source);
                    gather.assign(shift, mention, None, false);
                }
                (Says::Yes, Head::Slot(slot)) => {
                    let shift = gather.shift(Some(*slot), &own, row.source);
                    gather.assign(shift, mention, None, false);
                }
                (Says::Reserve, Head::Slot(slot)) => {
                    gather.issue(at, Code::Reserve, text.clone());
                    let shift = gather.shift(Some(*slot), &own, row.source);
                    gather.assign(shift, mention, None, true);
                }
                (Says::Yes, _) => {
                    if let Some(day) = day {
                        gather.can(mention, day, Can::Available, "", row.source);
                    }
                }
                // Under a day it tells where, and not when.
                (Says::Can(_, note), Head::Day(_)) if places::is_place(&note) => {
                    gather.issue(at, Code::TimeUnclear, text.clone());
                    let shift = gather.shift(None, &About { place: Some(note), ..own.clone() }, row.source);
                    gather.assign(shift, mention, None, false);
                }
                // Under times a place tells where: `Bar`.
                (Says::Can(_, note), Head::Slot(slot)) if places::is_place(&note) => {
                    let about = About { place: Some(note), ..own.clone() };
                    let shift = gather.shift(Some(*slot), &about, row.source);
                    gather.assign(shift, mention, None, false);
                }
                // Under a shift a mark for no is that they are not on it.
                (Says::Can(Can::Unavailable | Can::Off, note), Head::Slot(_))
                    if note.is_empty() && names::is_mark(&text) && !text.contains(' ') =>
                {
                    // A roster seldom says a no in so many words.
                    if text.chars().any(char::is_alphanumeric) {
                        gather.once(at, Code::WorkOrCan, "", "");
                    }
                }
                (Says::Can(can, note), _) => {
                    if !note.is_empty() {
                        gather.issue(at, if can == Can::Perhaps { Code::Unclear } else { Code::FreeWord }, note.clone());
                    }
                    if let Some(day) = day {
                        gather.can(mention, day, can, &note, row.source);
                    }
                }
                (Says::Reserve, _) => gather.issue(at, Code::Unclear, text.clone()),
                (Says::Unclear(code), _) => gather.once(at, code, &text, text.clone()),
            }
        }
    }
}

/// The open places of a row that is nobody's: `Ledig;08-12`.
fn open_places(
    gather: &mut Gather<'_>,
    list: &List<'_>,
    row: &Row,
    (heads, legend): (&BTreeMap<usize, Head>, &BTreeMap<String, Stands>),
    places: &BTreeMap<usize, String>,
    (of_row, open): (&About, usize),
) {
    for (column, head) in heads {
        let text = row.cells.get(*column).map(cells::text).unwrap_or_default();
        if text.is_empty() || text.parse::<usize>().is_ok() {
            continue;
        }
        let at = At { row: row.source, col: list.table.columns.get(*column).map(|column| column.source) };
        for says in says(gather, &text, head, legend, at) {
            let stretch = match (says, head) {
                (Says::Works(stretch) | Says::Does(stretch, _), _) => stretch,
                (Says::Yes, Head::Slot(slot)) => *slot,
                _ => continue,
            };
            let about = About { place: places.get(column).cloned().or_else(|| of_row.place.clone()), ..of_row.clone() };
            gather.remark(&stretch, at);
            let shift = gather.shift(Some(stretch), &about, row.source);
            gather.needs(shift, open);
            gather.issue(at, Code::Unfilled, open.to_string());
        }
    }
}

fn own_about(list: &List<'_>, row: &Row, about: &About) -> About {
    let of = |sense: Sense| list.choice.of(sense).find_map(|at| row.cells.get(at)).map(cells::text).filter(|text| !text.is_empty());
    About { crew: of(Sense::ShiftCrew).or_else(|| about.crew.clone()), role: of(Sense::ShiftRole), place: of(Sense::ShiftPlace) }
}

/// Whether letters under days are short for yes and no: `J` stands there too, or either of the words.
fn are_answers(list: &List<'_>, heads: &BTreeMap<usize, Head>) -> bool {
    let cells = list.table.rows.iter().flat_map(|row| heads.keys().filter_map(|at| row.cells.get(*at)));
    cells.map(|cell| fold(&cells::text(cell))).any(|text| matches!(text.as_str(), "j" | "y" | "ja" | "yes" | "nei" | "nej" | "no"))
}

/// Whether the cells under the heads say where rather than who: none begins with a name, and those in the column of names do.
pub(super) fn holds_places(list: &List<'_>, heads: &[usize]) -> bool {
    let texts = |at: usize| list.table.rows.iter().filter_map(move |row| row.cells.get(at)).map(cells::text);
    let count = |at: usize| {
        let all = texts(at).filter(|text| !text.is_empty());
        all.fold((0, 0), |(given, all), text| (given + usize::from(is_given(&text)), all + 1))
    };
    let sum = |all: &mut dyn Iterator<Item = usize>| all.map(count).fold((0, 0), |(a, b), (c, d)| (a + c, b + d));
    let (given, all) = sum(&mut list.choice.of(Sense::FullName).chain(list.choice.of(Sense::Given)));
    let (under, filled) = sum(&mut heads.iter().copied());
    all > 1 && given * 10 >= all * 6 && filled > 1 && under == 0
}

/// Whether the cells under the heads are names rather than codes.
pub(super) fn holds_names(list: &List<'_>, heads: &[usize], legend: &BTreeMap<String, Stands>) -> bool {
    let (mut names, mut others) = (0, 0);
    for row in &list.table.rows {
        for cell in heads.iter().filter_map(|at| row.cells.get(*at)) {
            let text = cells::text(cell);
            let folded = fold(&text);
            if folded.is_empty() {
                continue;
            }
            let parts = names::parts(&text, true, crate::domain::phone::Region::No);
            let word = ["yes", "no", "off", "reserve"].iter().any(|list| is_value(list, &text))
                || legend.contains_key(text.trim())
                || legend::can(&text).is_some()
                || says::is_of_parts(&text);
            // `ta med vest`
            let remark = folded.split(' ').count() > 1
                && !text.chars().any(char::is_uppercase)
                && folded.split(' ').any(|word| matches!(word, "med" | "pa" | "til" | "fra" | "for" | "i" | "av" | "om" | "etter"));
            let named = !remark && parts.iter().any(|part| matches!(part, Part::Name(named) if named.given.chars().next().is_some_and(char::is_uppercase) && named.given.chars().count() > 1));
            let open = parts.iter().any(|part| matches!(part, Part::Open(_)));
            let reached = |part: &Part| matches!(part, Part::Name(named) if named.phone.is_some());
            let time = text.chars().any(|c| c.is_ascii_digit()) && !open && !parts.iter().any(reached);
            if named && !word && !time || teams::is_team(&text) || open && text.chars().any(char::is_alphabetic) {
                names += 1;
            } else if !open {
                others += 1;
            }
        }
    }
    names > others
}
