//! Lines of text, as pasted from a chat: `fre 18-22 Bar 1: Åse, Pål, LEDIG`.

mod able;
mod author;
mod line;
mod listed;
mod parted;
mod pieces;
mod running;
mod timed;
mod untimed;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::gather::{About, At, Gather};
use super::linked::{self, Link, Who};
use super::list::is_leader;
use super::names::{self, Part};
use super::places::is_place;
use super::talk::{is_letter_head, is_no, is_of_list, is_speech, numbered_off, stamped, without_sender};
use super::when::{self, Frame, Stretch, Trouble};
use super::{Code, Kind, cells};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::{is_field, is_value};
use crate::table::Sheet;

use line::Line;
pub(super) use line::without_sought;
pub(super) use listed::led_by_people;
pub(super) use parted::{are_under_days, under_days};
use parted::{each_own, each_place, each_time};
use running::{Below, Lines, Running, Talk, Title};
pub(super) use untimed::is_contact;

/// The text of each row, its cells put together again.
pub(super) fn lines(sheet: &Sheet) -> impl Iterator<Item = (usize, String)> {
    let texts = sheet.rows.iter().enumerate().map(|(at, row)| {
        let cells: Vec<String> = row.iter().map(cells::text).filter(|text| !text.is_empty()).collect();
        (at, cells.join(", "))
    });
    counted(texts.collect()).into_iter()
}

/// Where lines count, the dot behind a number that a month could follow is a bracket: `3. Mai Berg` behind `2. Ola` is no day.
fn counted(mut lines: Vec<(usize, String)>) -> Vec<(usize, String)> {
    let number = |line: &str| line.split_once(['.', ')']).and_then(|(number, _)| number.trim().parse::<u8>().ok());
    // Up as well: `1. April Lie` and `2. Mai Berg` are told by `3. Ola Moe`.
    for at in (0..lines.len()).chain((0..lines.len()).rev()) {
        let Some((_, line)) = lines.get(at).filter(|(_, line)| numbered_off(line).is_none()) else { continue };
        let Some((own, (digits, rest))) = number(line).zip(line.split_once('.')) else { continue };
        let beside = |at: Option<usize>, other: Option<u8>| {
            let line = at.and_then(|at| lines.get(at)).map(|(_, line)| line);
            line.is_some_and(|line| numbered_off(line).is_some() && number(line) == other)
        };
        let in_order = beside(at.checked_sub(1), own.checked_sub(1)) || beside(Some(at + 1), own.checked_add(1));
        if in_order && rest.starts_with(' ') && rest.trim_start().starts_with(char::is_uppercase) {
            let bracketed = format!("{digits}){rest}");
            if let Some((_, line)) = lines.get_mut(at) {
                *line = bracketed;
            }
        }
    }
    lines
}

/// How many lines of a sheet say when somebody works, and how many say anything.
pub(super) fn count(sheet: &Sheet, gather: &Gather<'_>) -> (usize, usize) {
    lines(sheet).filter(|(_, line)| !line.is_empty()).fold((0, 0), |(timed, all), (_, line)| {
        let (line, _) = without_sender(&line);
        (timed + usize::from(!when::read(&line, &gather.frame.on(Some(gather.event.first_day))).said.is_empty()), all + 1)
    })
}

/// Reads a sheet line by line.
pub(super) fn read(gather: &mut Gather<'_>, sheet: &Sheet, day: Option<NaiveDate>) {
    gather.is(Kind::Lines, BTreeMap::new());
    let all: Vec<(usize, String)> = lines(sheet).filter(|(_, line)| !line.is_empty()).collect();
    let day_part = std::mem::replace(&mut gather.frame.day_part, names_day_parts(&all) || gather.frame.parts.contains_key("dag"));
    let frame = gather.frame.on(Some(gather.event.first_day));
    let lines = Lines::of(gather, &all, &frame);
    let mut running = Running { day, lines, ..Running::default() };
    let letter = author::of(&all);
    let mut sender: Option<String> = None;
    let (first, mut writers) = (gather.mentions.len(), BTreeSet::new());
    for (at, (row, line)) in all.iter().enumerate() {
        gather.progress.done();
        sender = stamped(line).and_then(|(_, sender)| sender).or(sender);
        let author = sender.as_ref().or(running.writer.as_ref()).or(letter.as_ref());
        let line = &author::without_articles(line);
        let line = &author.map_or_else(|| line.clone(), |author| author::with_me(line, author));
        if is_header(line) {
            continue;
        }
        // A title is over all lines to the next one.
        let apart = running.above.is_none_or(|above| above + 1 < *row);
        match running::title(gather, line, &frame, apart) {
            Title::No => {}
            Title::Plain => {
                running.settle(gather);
                gather.title = None;
            }
            Title::Of(place) => {
                // Right below times it is their place.
                if apart {
                    running.settle(gather);
                }
                gather.title = Some((place, usize::MAX));
                if !is_letter_head(line) && when::read(line, &frame).said.is_empty() {
                    let _ = gather.answered.insert((gather.sheet, *row, running.column));
                    continue;
                }
            }
        }
        let alone = at.checked_sub(1).and_then(|above| all.get(above)).is_none_or(|(above, _)| above + 1 < *row);
        let signed = line.starts_with(|c: char| running.lines.signs.contains(c));
        running.below = match all.get(at + 1) {
            // `- Tom Lie` among others with a sign is on the shift above, whatever is said below.
            Some((_, below)) if signed && is_talk(below) => Below::Other,
            Some((_, below)) if is_times(below, &frame) => Below::Times,
            Some((_, below)) if is_first(below) => Below::First,
            Some((next, below)) => {
                let read = when::read(&without_sender(below).0, &frame);
                match read.said.as_slice() {
                    [_, ..] if next == &(row + 1) => {
                        if alone {
                            Below::Timed
                        } else {
                            Below::Other
                        }
                    }
                    [Ok(_), ..] => Below::Other,
                    // Who wrote it stands right above.
                    _ if *next == row + 1 && is_talk(below) => Below::Talk,
                    _ => Below::Other,
                }
            }
            None => Below::Other,
        };
        for piece in line.split('\n').map(str::trim).filter(|piece| !piece.is_empty()) {
            one(gather, *row, piece, &mut running);
        }
        running.above = Some(*row);
        writers.extend(sender.iter().chain(&running.writer).cloned());
    }
    running.settle(gather);
    author::whole_names(gather, first, &writers);
    gather.title = None;
    gather.frame.day_part = day_part;
}

/// Whether lines name parts of the day other than the one that is a name too.
fn names_day_parts(lines: &[(usize, String)]) -> bool {
    let mut words = lines.iter().flat_map(|(_, line)| line.split(|c: char| !c.is_alphabetic())).map(fold);
    words.any(|word| when::day_part(&word).is_some_and(|part| part != "dag"))
}

/// Whether a line is the names of columns over lines: `Dag;Vakter`.
pub(super) fn is_header(line: &str) -> bool {
    line.contains(", ") && line.split(", ").all(|word| is_field(word) || is_of_list(&fold(word)))
}

/// Whether a line is times and nothing else.
fn is_times(line: &str, frame: &Frame) -> bool {
    let read = when::read(line, frame);
    read.is_whole() && read.stretches().next().is_some()
}

/// Whether a line is the first of a numbered list.
fn is_first(line: &str) -> bool {
    numbered_off(line).is_some() && line.trim_start().strip_prefix('1').is_some_and(|rest| rest.starts_with(['.', ')']))
}

fn is_talk(line: &str) -> bool {
    is_speech(line) && !names::looks_like_names(line) && !is_numbered(line) && names::open(line).is_none()
}

/// Whether a line stands in a numbered list.
fn is_numbered(line: &str) -> bool {
    line.trim_start().starts_with(|c: char| c.is_ascii_digit()) && numbered_off(line).is_some()
}

fn one(gather: &mut Gather<'_>, row: usize, text: &str, running: &mut Running) {
    let at = At { row, col: Some(running.column) };
    if let Some((code, rest)) = linked::numbered(&without_sender(text).0) {
        let (before, named) = (gather.shifts.len(), gather.named.len());
        one(gather, row, rest, running);
        running.settle(gather);
        if gather.named.len() > named {
            let _ = gather.answered.insert((gather.sheet, row, running.column));
        }
        if gather.shifts.len() > before {
            gather.coded.entry(linked::key(&code)).or_default().extend(before..gather.shifts.len());
        }
        return;
    }
    if let Some((who, codes)) = linked::has(text).filter(|_| linked::are_unstaffed(gather)) {
        for part in names::parts(who, true, gather.event.region) {
            let Part::Name(named) = part else { continue };
            let who = Who::Mention(gather.mention(*named, at), None);
            gather.links.push(Link { who, codes: codes.to_owned(), confirmed: None, sheet: gather.sheet, at });
        }
        let _ = gather.answered.insert((gather.sheet, row, running.column));
        return;
    }
    if able::read(gather, &without_sender(text).0, running.lines.asks, at) {
        return;
    }
    // `-Emrik` at the end of what somebody wrote.
    if running.lines.leave == Some(row) {
        gather.issue(at, Code::FooterSkipped, text);
        return;
    }
    if let Some(pieces) = each_time(text, gather, running).or_else(|| each_place(&without_sender(text).0, gather, running)) {
        for piece in pieces {
            one(gather, row, &piece, running);
        }
        return;
    }
    if let Some((place, day, pieces)) = each_own(text, gather, running) {
        running.day = day.or(running.day);
        let before = std::mem::replace(&mut running.place, place);
        for piece in pieces {
            one(gather, row, piece.trim(), running);
        }
        running.place = before;
        return;
    }
    let apart = running.above.is_none_or(|above| above + 1 < row);
    let short = running.lines.short_writers && apart && running::is_short_writer(text);
    if running.lines.talk == Talk::UnderWriters && (short || running::is_writer(text, gather.event.region)) {
        running.writer = Some(text.to_owned());
        running.seeks = false;
        // What one says is not of the day that another named, but of the one that stands over all.
        running.day = running.over;
        running.stretches.clear();
        gather.message += 1;
        return;
    }
    // `Eirin Vie - lør 18-01. Kan ikke fredager.` is on the shift all the same.
    let refusal = refused(text, gather);
    let text = refusal.map_or(text, |(said, _)| said);
    if let Some((_, refusal)) = refusal {
        gather.issue(at, Code::LimitInNote, refusal);
    }
    let Some(line) = Line::of(gather, text, at, running.day, running.writer.as_ref()) else { return };
    gather.message += usize::from(line.sender.is_some() && running.writer.is_none());
    if line.sender.is_some() {
        running.seeks = running.writer.is_some() && running.seeks || seeks(&line.text);
    }
    if line.text.is_empty() && line.sender.is_some() {
        if running.lines.talk == Talk::None {
            gather.issue(at, Code::RowSkipped, text);
        }
        return;
    }
    if is_letter_head(&line.text) && row < 8 {
        gather.issue(at, Code::FooterSkipped, line.text);
        return;
    }
    // `Liker · Svar · 3 d` below what somebody wrote.
    let unsaid = !line.said.is_empty() && line.said.iter().all(Result::is_err);
    if running.writer.is_some() && unsaid && !is_speech(&line.text) && !is_day(&line) {
        line.skip(gather);
        return;
    }
    // `Jeg tar nr 1` where shifts have numbers.
    let taken = line.sender.as_ref().filter(|_| line.said.is_empty()).zip(linked::taken(gather, &line.text));
    if let Some((sender, (codes, more))) = taken {
        for part in names::parts(sender, true, gather.event.region) {
            let Part::Name(named) = part else { continue };
            let who = Who::Mention(gather.mention(*named, at), None);
            gather.links.push(Link { who, codes: codes.join(", "), confirmed: None, sheet: gather.sheet, at });
        }
        if more {
            gather.issue(at, Code::Unclear, line.text);
        }
        let _ = gather.answered.insert((gather.sheet, row, running.column));
        return;
    }
    // A number with nobody behind it, in a list for people to put their names down; or a sign, among names that have it.
    let sign = running.lines.signs.contains(text.trim()) && text.trim().chars().count() == 1;
    if (sign || is_blank_number(&line.text)) && !running.stretches.is_empty() {
        put(gather, &[Part::Open(1)], &running.stretches.clone(), running.place.clone(), at);
        return;
    }
    running.signed |= is_leave(&line.text);
    if line.said.is_empty() && (running.signed || is_greeting(&line.text)) {
        // A name and where they are from say nothing; a postscript may.
        let short = line.text.split_whitespace().count() < 5 && !is_no(&line.text);
        if short && (is_leave(&line.text) || is_greeting(&line.text) || !is_speech(&line.text)) {
            gather.issue(at, Code::FooterSkipped, line.text);
        } else {
            line.skip(gather);
        }
        return;
    }
    running.signed = false;
    if line.numbered && listed::read(gather, &line, running) {
        return;
    }
    // `jeg kan ikke lørdag 18-22` is no shift of anybody's.
    let nobodys = line.people.is_empty() || !line.text.contains(':');
    if let ([Err(Trouble::NoTime(day))], true) = (line.said.as_slice(), apart && is_day(&line)) {
        running.over = Some(*day);
    }
    match line.said.as_slice() {
        [] => untimed::read(gather, &line, running),
        _ if nobodys && is_no(&line.text) => line.skip(gather),
        _ => {
            // `1. Fredag 16-20` of a list that others write their names to.
            let number = Some(text.trim()).filter(|_| line.numbered && line.sender.is_some());
            let number = number.and_then(|text| text.split_once(['.', ')'])).map(|(number, _)| number.to_owned());
            let before = gather.shifts.len();
            timed::read(gather, line, running);
            if let Some(number) = number {
                running.settle(gather);
                gather.coded.entry(linked::key(&number)).or_default().extend(before..gather.shifts.len());
            }
        }
    }
}

/// Whether a line is a number and at most a line to write on: `4.`, `4. ______`.
pub(super) fn is_blank_number(text: &str) -> bool {
    let Some((number, rest)) = text.split_once(['.', ')']) else { return false };
    number.parse::<u8>().is_ok() && rest.chars().all(|c| c.is_whitespace() || "_.-–—…".contains(c))
}

fn values_shout(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() > 2 && !text.chars().any(char::is_lowercase)
}

fn put(gather: &mut Gather<'_>, people: &[Part], stretches: &[Stretch], place: Option<String>, at: At) {
    let mentions: Vec<(usize, bool)> = people
        .iter()
        .filter_map(|part| match part {
            Part::Name(named) => Some((gather.mention((**named).clone(), at), named.reserve)),
            _ => None,
        })
        .collect();
    let written = mentions.iter().filter_map(|(mention, _)| gather.mentions.get(*mention)).map(|mention| mention.written.clone());
    let written: Vec<String> = written.collect();
    let open: usize = people.iter().map(|part| if let Part::Open(open) = part { *open } else { 0 }).sum();
    let about = match place.as_deref().and_then(|place| place.split_once(" – ")) {
        Some((what, at)) => About { role: Some(what.to_owned()), place: Some(at.to_owned()), ..About::default() },
        None => About { place, ..About::default() },
    };
    for stretch in stretches {
        let shift = gather.shift(Some(*stretch), &about, at.row);
        gather.anew(shift, &written, at);
        for (mention, reserve) in &mentions {
            gather.assign(shift, *mention, None, *reserve);
            if !reserve {
                gather.fills(shift, *mention);
            }
        }
        // Blanks below a number that was said are among so many.
        if open > 0 && gather.stated.contains(&shift) && mentions.is_empty() {
            gather.issue(at, Code::Unfilled, open.to_string());
        } else if open > 0 {
            gather.needs(shift, open);
            gather.issue(at, Code::Unfilled, open.to_string());
        }
    }
}

/// A line that says when somebody works, and the sentences behind that say when they cannot.
fn refused<'t>(text: &'t str, gather: &Gather<'_>) -> Option<(&'t str, &'t str)> {
    let (said, rest) = text.match_indices(". ").find_map(|(at, end)| {
        let (said, rest) = (text.get(..at)?, text.get(at + end.len()..)?);
        (rest.starts_with(char::is_uppercase) && is_no(rest)).then_some((said, rest))
    })?;
    let timed = when::read(&without_sender(said).0, &gather.frame).stretches().next().is_some();
    (timed && !is_no(said) && stamped(text).is_none()).then_some((said, rest))
}

/// Whether a message seeks people, or asks: `Vi trenger folk i baren`, `Hvem kan ta disse?`.
fn seeks(text: &str) -> bool {
    let word = |word: &str| ["open_place", "seeks"].iter().any(|list| is_value(list, word));
    text.contains('?') || fold(text).split(' ').any(word)
}

/// Whether a line is a day by its date or its weekday, and nothing else: `FREDAG 2/7`.
fn is_day(line: &Line) -> bool {
    let said = matches!(line.said.as_slice(), [Err(Trouble::NoTime(_))]) && line.rest.is_empty();
    said && (line.text.contains(['/', '.']) || line.text.chars().filter(|c| c.is_alphabetic()).count() > 2)
}

/// How many the shifts that were named last take.
fn take(gather: &mut Gather<'_>, shifts: usize, needed: Option<usize>) {
    let Some(needed) = needed else { return };
    let own: Vec<usize> = gather.named.iter().rev().take(shifts).map(|(.., shift)| *shift).collect();
    for shift in own {
        gather.takes(shift, needed);
    }
}

/// Whether a line greets and says no more: `Hei alle sammen!`
fn is_greeting(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let all = |word: &&str| {
        is_value("greetings", word)
            || is_value("everybody", word)
            || matches!(*word, "sammen" | "saman" | "dere" | "dokker" | "alla" | "tillsammans" | "folkens" | "gjengen")
    };
    words.len() < 5 && words.first().is_some_and(|word| is_value("greetings", word)) && words.iter().skip(1).all(all)
}

/// Whether a line takes leave, as at the end of a letter: `Mvh`, `Hilsen Grete`.
fn is_leave(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    words.len() <= 5 && words.iter().take(3).any(|word| is_value("leave", word))
}
