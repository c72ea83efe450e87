//! Notes beside when somebody can that bound it: `ikke etter 22`, `må gå kl 20`, `kommer først kl 18 fredag`, `bare kveld`.
//! What is wholly understood is entered as hours of the day; else one word is said of the cell.

mod piece;

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;

use super::gather::{At, Gather, Noted};
use super::reply::{self, Over, Part};
use super::when::{Frame, Open, Trouble};
use super::{Availability, Can, Code};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_value;
pub(super) use piece::Limit;
use piece::Says;

/// Whether a note bounds when somebody can, and that is understood.
pub(super) fn is_limit(text: &str, frame: &Frame) -> bool {
    limits(text, frame).is_some_and(|limits| !limits.is_empty())
}

/// What a note says of it; none where it is not all understood.
fn limits(text: &str, frame: &Frame) -> Option<Vec<Limit>> {
    let folded = fold(text);
    // `jobbet lørdag i fjor`
    let words: Vec<&str> = folded.split(' ').collect();
    let past = (1..=2).any(|count| words.windows(count).any(|words| is_value("before", &words.join(" "))));
    if past {
        return Some(Vec::new());
    }
    let text = [" men ", " but "].iter().fold(text.to_owned(), |text, word| text.replace(word, ", "));
    let mut all = Vec::new();
    for piece in text.split([',', ';', '\n']) {
        match piece::read(piece, frame) {
            Says::Nothing => {}
            Says::Limit(limit) => all.push(limit),
            Says::Unclear => return None,
        }
    }
    Some(all)
}

/// When one person can, each answer with its place among those of all.
pub(super) type Own = Vec<(usize, Availability)>;

/// Enters what notes say of when people can, or tells that they say something.
pub(super) fn settle(gather: &mut Gather<'_>) {
    let sheet = gather.sheet;
    // The rows whose answers wait for the hours of a part of the day, or were made something of.
    let asked = gather.issues.iter().chain(&gather.again).filter(|issue| issue.code == Code::DayPart);
    let mut answered: BTreeSet<(usize, usize)> = asked.filter_map(|issue| Some((issue.sheet, issue.row?))).collect();
    answered.extend(gather.answered.iter().map(|(sheet, row, _)| (*sheet, *row)));
    let told: BTreeSet<(usize, usize, Option<usize>)> =
        gather.issues.iter().filter_map(|issue| Some((issue.sheet, issue.row?, issue.col))).collect();
    let notes = std::mem::take(&mut gather.notes);
    // What each of them has said is looked at by itself: a long list is not gone through for each of its rows.
    let mut of: HashMap<usize, Own> = notes.iter().map(|noted| (noted.mention, Own::new())).collect();
    let mut all = Own::new();
    for (at, said) in std::mem::take(&mut gather.availability).into_iter().enumerate() {
        of.get_mut(&said.person).unwrap_or(&mut all).push((at, said));
    }
    for noted in &notes {
        gather.sheet = noted.sheet;
        let (row, col) = (noted.at.row, noted.at.col);
        let Some(own) = of.get_mut(&noted.mention) else { continue };
        one(gather, noted, own, answered.contains(&(noted.sheet, row)), told.contains(&(noted.sheet, row, col)));
    }
    all.extend(of.into_values().flatten());
    all.sort_by_key(|(at, said)| (*at, said.person));
    gather.availability = all.into_iter().map(|(_, said)| said).collect();
    gather.sheet = sheet;
}

fn one(gather: &mut Gather<'_>, noted: &Noted, own: &mut Own, answered: bool, told: bool) {
    let (text, at) = (noted.text.as_str(), noted.at);
    // `kan ikke før 12 på søndag`: clear only with the word.
    let said = reply::read(text, &gather.frame, &Over::default());
    let clear = said.unread.is_empty() && said.torn.is_empty() && said.troubles.is_empty() && !said.parts.is_empty();
    if clear && said.parts.iter().all(|part| part.can == Can::Unavailable && Part::is_of_days(part)) {
        let _ = reply::enter(gather, noted.mention, &said, text, at);
        own.extend(gather.availability.drain(..).map(|said| (usize::MAX, said)));
        torn(gather, noted.mention, own, at.row);
        return;
    }
    let can = own.iter().any(|(_, said)| is_yes(said.can));
    if !can && !answered {
        // Of somebody on shifts, or who may be put on some.
        // `kan ikke søndag` of a festival with two.
        let which = said.troubles.iter().any(|(trouble, _)| *trouble == Trouble::WhichDay)
            && fold(text).split(' ').any(|word| is_value("negations", word));
        if !told && (which || is_limit(text, &gather.frame)) {
            gather.issue(at, Code::LimitInNote, text);
        }
        return;
    }
    match limits(text, &gather.frame) {
        Some(limits) if limits.is_empty() => {}
        Some(limits) if can && limits.iter().all(|limit| fits(own, limit)) => {
            for limit in &limits {
                bound(gather, own, limit, text, at);
            }
            let _ = gather.asked_in.insert((noted.sheet, at.col));
            gather.answered.extend(at.col.map(|column| (noted.sheet, at.row, column)));
        }
        _ => gather.issue(at, Code::LimitInNote, text),
    }
}

fn is_yes(can: Can) -> bool {
    matches!(can, Can::Available | Can::Perhaps)
}

/// The days that somebody can.
fn days(own: &Own) -> Vec<NaiveDate> {
    let mut days: Vec<NaiveDate> = own.iter().filter(|(_, said)| is_yes(said.can)).map(|(_, said)| said.date).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// Whether a limit is surely of days that somebody can, and leaves some of each.
fn fits(own: &Own, limit: &Limit) -> bool {
    let can = days(own);
    let within = |days: &[NaiveDate]| days.iter().all(|day| can.contains(day));
    match limit {
        Limit::Hours { days, from, until, moves } => {
            let of: &[NaiveDate] = if days.is_empty() { &can } else { days };
            // Who leaves on Sunday at 12 does not stay till Monday.
            let last = |day: &NaiveDate| until.is_none() || can.iter().all(|other| other <= day);
            let first = |day: &NaiveDate| from.is_none() || can.iter().all(|other| other >= day);
            let goes = !moves || matches!(of, [day] if last(day) && first(day));
            let some = own.iter().map(|(_, said)| said).filter(|said| is_yes(said.can) && of.contains(&said.date));
            let left = some.into_iter().all(|said| hours(said.hours, *from, *until).is_some());
            within(of) && goes && left
        }
        // Nobody is down for a day before they come.
        Limit::Comes(day) => can.iter().all(|other| other >= day),
        Limit::Leaves(day) => can.iter().all(|other| other < day),
        Limit::Days(days) => can.iter().all(|other| days.contains(other)),
        Limit::Parts { days, .. } => within(days),
    }
}

/// Hours that somebody can, bounded; none where nothing is left of them.
fn hours(own: Option<(u16, u16)>, from: Option<u16>, until: Option<u16>) -> Option<(u16, u16)> {
    let (first, last) = own.unwrap_or((0, 1440));
    let (first, last) = (from.map_or(first, |from| from.max(first)), until.map_or(last, |until| until.min(last)));
    (first < last).then_some((first, last))
}

fn bound(gather: &mut Gather<'_>, own: &mut Own, limit: &Limit, text: &str, at: At) {
    match limit {
        Limit::Hours { days, from, until, .. } => {
            let mine = own.iter_mut().map(|(_, said)| said).filter(|said| is_yes(said.can));
            for said in mine.filter(|said| days.is_empty() || days.contains(&said.date)) {
                let before = said.hours.unwrap_or((0, 1440));
                let Some(after) = hours(said.hours, *from, *until).filter(|after| *after != before) else { continue };
                said.open = match (said.hours, said.open, from, until) {
                    (None, _, Some(_), None) | (Some(_), Open::End, Some(_), None) => Open::End,
                    (None, _, None, Some(_)) | (Some(_), Open::Start, None, Some(_)) => Open::Start,
                    _ => Open::Closed,
                };
                said.hours = Some(after);
            }
        }
        Limit::Parts { days, parts } => {
            let of = |date: &NaiveDate| days.is_empty() || days.contains(date);
            let whole = |said: &Availability| is_yes(said.can) && said.hours.is_none() && of(&said.date);
            // A part whose hours nobody told waits for them.
            let (told, found): (Own, Own) = own.drain(..).partition(|(_, said)| !whole(said));
            *own = told;
            for part in parts {
                let Some((from, to)) = gather.frame.parts.get(part).copied() else {
                    gather.trouble_once(&Trouble::DayPart { day: None, part }, text, at);
                    continue;
                };
                let hours = Some((from, if to <= from { to + 1440 } else { to }));
                own.extend(found.iter().map(|(at, said)| (*at, Availability { hours, ..said.clone() })));
            }
        }
        Limit::Comes(_) | Limit::Leaves(_) | Limit::Days(_) => {}
    }
}

/// Of a yes in one column and a no in another to the same day neither is taken; but a no takes a day out of all there are.
pub(super) fn torn(gather: &mut Gather<'_>, mention: usize, own: &mut Own, row: usize) {
    let whole = |own: &Own, can: Can| {
        let of = own.iter().filter(move |(_, said)| said.hours.is_none() && said.can == can);
        of.map(|(_, said)| said.date).collect::<Vec<_>>()
    };
    let no = whole(own, Can::Unavailable);
    if no.is_empty() {
        return;
    }
    let taken = |day: &NaiveDate| no.contains(day) && gather.wide.contains(&(mention, *day));
    own.retain(|(_, said)| said.can != Can::Available || !taken(&said.date));
    let both: Vec<NaiveDate> = whole(own, Can::Available).into_iter().filter(|day| no.contains(day)).collect();
    if let Some(day) = both.first() {
        gather.issue(At { row, col: None }, Code::AnswerTorn, day.to_string());
        own.retain(|(_, said)| said.hours.is_some() || !both.contains(&said.date));
    }
}
