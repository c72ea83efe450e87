//! People down, days or shifts across: a code, times or a word in each cell.

mod says;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::gather::{About, At, Gather};
use super::legend::{self, Stands};
use super::list::{List, stretch};
use super::names::{self, Part};
use super::reply::{self, Over, Reply};
use super::when::{self, Open, Stretch};
use super::{Can, Code, Kind, Means, Taken, asks, cells, code_key, lines, sections, talk};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::given::is_given;
use crate::table::{Cell, Row, Section, Why};

use says::{Says, asked, free, is_bound, is_code, is_mark, is_whole_day, says};

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
            Stands::Hours(from, to) => format!("{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60 % 24, to % 60),
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
    for row in &list.table.rows {
        gather.progress.done();
        if row.section != section {
            section = row.section;
            heading(gather, section.and_then(|at| list.table.sections.get(at)), &mut about);
        }
        let filled = row.cells.iter().filter(|cell| !cell.text.trim().is_empty()).count();
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
        person(gather, list, row, (heads, places), legend, &about);
    }
}

fn heading(gather: &mut Gather<'_>, section: Option<&Section>, about: &mut About) {
    let Some(section) = section else { return };
    about.crew = sections::read(&section.text, &gather.frame, gather.event.region).name;
}

fn person(
    gather: &mut Gather<'_>,
    list: &List<'_>,
    row: &Row,
    (heads, places): (&BTreeMap<usize, Head>, &BTreeMap<usize, String>),
    legend: &BTreeMap<String, Stands>,
    about: &About,
) {
    let of_row = own_about(list, row, about);
    let (mentions, open, _) = list.people_of(gather, row, Kind::PeopleByDay);
    let Some((mention, _)) = mentions.first().copied() else {
        if open > 0 && !gather.asks {
            open_places(gather, list, row, (heads, legend), places, (&of_row, open));
        }
        return;
    };
    for (column, head) in heads {
        let Some(cell) = row.cells.get(*column) else { continue };
        let text = cells::text(cell);
        if text.trim().is_empty() {
            continue;
        }
        let own = About { place: places.get(column).cloned().or_else(|| of_row.place.clone()), ..of_row.clone() };
        let at = At { row: row.source, col: list.table.columns.get(*column).map(|column| column.source) };
        if gather.asks {
            answer(gather, cell, head, legend, mention, at);
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
                (Says::Works(stretch), _) if stretch.day_said && day.is_some_and(|day| stretch.start.date() != day) => {
                    gather.issue(at, Code::Unclear, text.clone());
                }
                (Says::Works(stretch), _) => {
                    gather.remark(&stretch, at);
                    let shift = gather.shift(Some(stretch), &own, row.source);
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
                (Says::Can(_, note), Head::Day(_)) if lines::is_place(&note) => {
                    gather.issue(at, Code::TimeUnclear, text.clone());
                    let shift = gather.shift(None, &About { place: Some(note), ..own.clone() }, row.source);
                    gather.assign(shift, mention, None, false);
                }
                // Under times a place tells where: `Bar`.
                (Says::Can(_, note), Head::Slot(slot)) if lines::is_place(&note) => {
                    let about = About { place: Some(note), ..own.clone() };
                    let shift = gather.shift(Some(*slot), &about, row.source);
                    gather.assign(shift, mention, None, false);
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
                (Says::Unclear(code), _) => gather.issue(at, code, text.clone()),
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
                (Says::Works(stretch), _) => stretch,
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

/// What a cell under a day or times says to when somebody can.
fn answer(gather: &mut Gather<'_>, cell: &Cell, head: &Head, legend: &BTreeMap<String, Stands>, mention: usize, at: At) {
    let text = cells::text(cell);
    let over = match head {
        Head::Day(day) => Over { day: Some(*day), ..Over::default() },
        Head::Slot(slot) => {
            let (hours, day) = reply::hours(slot);
            Over { day: Some(day), hours: Some(hours), not: false }
        }
        _ => Over::default(),
    };
    let known = legend.get(text.trim()).or_else(|| {
        let mut loose = legend.iter().filter(|(code, _)| code.to_lowercase() == text.trim().to_lowercase());
        loose.next().map(|(_, stands)| stands)
    });
    let can = |can: Can| Reply::of(&over, can);
    let told = gather.codes_told.get(&code_key(&text)).copied();
    let reply = match (known, told) {
        (Some(Stands::Can(said)), _) => can(*said),
        (Some(Stands::Hours(from, to)), _) => {
            Reply::of(&Over { hours: Some((*from, later(*from, *to))), ..over.clone() }, Can::Available)
        }
        (_, Some(Means::Can | Means::OnDuty(None))) => can(Can::Available),
        (_, Some(Means::Cannot)) => can(Can::Unavailable),
        (_, Some(Means::Nothing)) => return,
        (_, Some(Means::OnDuty(Some((from, to))))) => {
            Reply::of(&Over { hours: Some((from, later(from, to))), ..over.clone() }, Can::Available)
        }
        (Some(Stands::Words(words)), None) => reply::read(words, &gather.frame, &over),
        (None, None) if cells::range_as_date(cell).is_some() => {
            gather.issue(at, Code::DateWasRange, text.clone());
            let (from, to) = cells::range_as_date(cell).unwrap_or_default();
            Reply::of(&Over { hours: Some((from, later(from, to))), ..over.clone() }, Can::Available)
        }
        (None, None) if is_value("off", &text) => can(Can::Off),
        (None, None) if is_value("reserve", &text) => can(Can::Perhaps).noted(&text),
        (None, None) if is_value("yes", &text) => can(Can::Available),
        (None, None) if is_value("no", &text) => can(Can::Unavailable),
        (None, None) => reply::read(&text, &gather.frame, &over),
    };
    let _ = gather.asked_in.insert((gather.sheet, at.col));
    let some = !reply.parts.is_empty() || !reply.troubles.is_empty() || !reply.torn.is_empty();
    if some {
        let _ = reply::enter(gather, mention, &reply, &text, at);
        return;
    }
    match (free(&text), over.day) {
        _ if is_code(text.trim()) || text.chars().all(|c| "?_".contains(c)) => {
            for says in asked(gather, &text, false) {
                if let Says::Unclear(code) = says {
                    gather.issue(at, code, text.clone());
                }
            }
        }
        (Says::Can(can, note), Some(day)) if text.split_whitespace().count() < 4 => {
            gather.issue(at, if can == Can::Perhaps { Code::Unclear } else { Code::FreeWord }, note.clone());
            gather.can(mention, day, can, &note, at.row);
        }
        _ => gather.issue(at, Code::TimeUnclear, text),
    }
}

/// An end that comes before its beginning is of the next day.
fn later(from: u16, to: u16) -> u16 {
    if to <= from { to + 1440 } else { to }
}

/// Whether the cells under days are answers to when people can, rather than when they work: more of them say what is only said
/// of being able to than say times. Where there are times among them, it is told.
pub(super) fn holds_answers(
    gather: &mut Gather<'_>,
    list: &List<'_>,
    heads: &BTreeMap<usize, Head>,
    legend: &BTreeMap<String, Stands>,
) -> bool {
    let table = list.table;
    let (mut yes, mut answers, mut times) = (0, 0, 0);
    if of_words(list, heads) {
        return true;
    }
    for (column, head) in heads {
        let Head::Day(day) = head else { continue };
        for cell in list.table.rows.iter().filter_map(|row| row.cells.get(*column)) {
            let text = cells::text(cell);
            let hours = matches!(legend.get(text.trim()), Some(Stands::Hours(..)));
            if text.trim().is_empty() || is_mark(&text) && !hours {
                continue;
            }
            let frame = gather.frame.on(Some(*day));
            if hours || cells::range_as_date(cell).is_some() || when::read(&text, &frame).stretches().next().is_some() {
                times += 1;
                continue;
            }
            let reply = reply::read(&text, &frame, &Over { day: Some(*day), ..Over::default() });
            let is = |can: &[Can]| !reply.parts.is_empty() && reply.parts.iter().all(|part| can.contains(&part.can));
            // Words that are said of being able to, and not of being on a shift: `kanskje`, `etter 17`, `hele dagen`.
            let open = reply.parts.iter().any(|part| part.open != Open::Closed);
            let whole = is_whole_day(&text) || fold(&text).starts_with("kan") && is(&[Can::Available]);
            yes += usize::from(is(&[Can::Perhaps]) || open || whole);
            answers += usize::from(!reply.parts.is_empty());
        }
    }
    let plain = heads.values().all(|head| matches!(head, Head::Day(_) | Head::Trouble(_)));
    let list = list.table.aside.iter().any(|aside| aside.why == Why::Above && fold(&aside.text).split(' ').any(talk::is_of_list));
    let holds = plain && yes > times && answers > times && !list;
    if times > 0 && (holds || gather.asks) {
        asks::told(gather, table);
    }
    holds
}

/// Whether all that stands under times is yes and no in words, and some of it no: whoever is on a shift is not written so.
fn of_words(list: &List<'_>, heads: &BTreeMap<usize, Head>) -> bool {
    let timed = heads.values().any(|head| matches!(head, Head::Slot(_)));
    let cells = list.table.rows.iter().flat_map(|row| heads.keys().filter_map(|at| row.cells.get(*at))).map(cells::text);
    let words: Vec<String> = cells.filter(|text| !text.trim().is_empty()).collect();
    let said = |list: &str| words.iter().filter(|text| is_value(list, text) && !is_mark(text)).count();
    timed && said("no") > 0 && said("yes") + said("no") + said("perhaps") == words.len()
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
                || legend::can(&text).is_some();
            // `ta med vest`
            let remark = folded.split(' ').count() > 1
                && !text.chars().any(char::is_uppercase)
                && folded.split(' ').any(|word| matches!(word, "med" | "pa" | "til" | "fra" | "for" | "i" | "av" | "om" | "etter"));
            let named = !remark && parts.iter().any(|part| matches!(part, Part::Name(named) if named.given.chars().next().is_some_and(char::is_uppercase) && named.given.chars().count() > 1));
            let open = parts.iter().any(|part| matches!(part, Part::Open(_)));
            let reached = |part: &Part| matches!(part, Part::Name(named) if named.phone.is_some());
            let time = text.chars().any(|c| c.is_ascii_digit()) && !open && !parts.iter().any(reached);
            if named && !word && !time || open && text.chars().any(char::is_alphabetic) {
                names += 1;
            } else if !open {
                others += 1;
            }
        }
    }
    names > others
}
