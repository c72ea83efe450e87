//! Lines of text, as pasted from a chat: `fre 18-22 Bar 1: Åse, Pål, LEDIG`.

mod able;
mod parted;
mod pieces;
mod running;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::gather::{About, At, Gather};
use super::list::is_leader;
use super::names::{self, Named, Part};
use super::sections;
use super::talk::{is_letter_head, is_no, is_of_list, is_speech, numbered_off, stamped, with_open, without_sender};
use super::when::{self, Stretch, Trouble};
use super::{Code, Extra, Kind, cells, headed, header};
use crate::domain::fold::fold;
use crate::domain::phone::Region;
use crate::exchange::columns::dictionary::{is_field, is_value};
use crate::exchange::given::is_given;
use crate::table::Sheet;

use parted::each_own;
pub(super) use parted::{are_under_days, under_days};
pub(super) use pieces::is_place;
use pieces::rest;
use running::{Below, Lines, Names, Running};

/// The text of each row, its cells put together again.
pub(super) fn lines(sheet: &Sheet) -> impl Iterator<Item = (usize, String)> {
    sheet.rows.iter().enumerate().map(|(at, row)| {
        let cells: Vec<String> = row.iter().map(cells::text).filter(|text| !text.is_empty()).collect();
        (at, cells.join(", "))
    })
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
    let talk = |line: &str| is_speech(line) && !names::looks_like_names(line);
    let chat = all.iter().any(|(_, line)| stamped(line).is_some() || talk(line));
    let (mut numbered, mut named) = (0, 0);
    for line in all.iter().filter_map(|(_, line)| numbered_off(line)) {
        numbered += 1;
        let parts = names::parts(line, true, gather.event.region);
        named += usize::from(!parts.is_empty() && parts.iter().all(|part| matches!(part, Part::Name(named) if is_named(named))));
    }
    // Or names under each other where nobody is told when: `Bar`, and who is in it.
    let region = gather.event.region;
    let frame = gather.frame.on(Some(gather.event.first_day));
    let timed = |line: &str| when::read(&without_sender(line).0, &frame).stretches().next().is_some();
    let title = |line: &str| is_title(line, region);
    let whole = |line: &str| header::is_somebody(labelled(line, region).map_or(line, |(_, who)| who), region) && !title(line);
    let bare = all.iter().filter(|(_, line)| whole(line)).count();
    let lines = all.iter().filter(|(_, line)| !title(line)).count();
    let plain = !chat && bare > 1 && bare * 10 >= lines * 6 && !all.iter().any(|(_, line)| timed(line));
    let people = numbered > 1 && named * 10 >= numbered * 6 || plain;
    let times = |at: usize| {
        let read = all.get(at).map(|(_, line)| when::read(line, &frame));
        read.is_some_and(|read| read.is_whole() && read.stretches().next().is_some())
    };
    let first = (0..all.len()).find(|at| times(*at)).and_then(|at| at.checked_sub(1)).and_then(|at| all.get(at));
    let names = match () {
        () if people => Names::List,
        () if first.is_some_and(|(_, line)| whole(line)) => Names::OverTimes,
        () => Names::OnShift,
    };
    let mut running = Running {
        day,
        lines: Lines { chat, names, asks: able::are_answers(all.iter().map(|(_, line)| line.as_str())) },
        ..Running::default()
    };
    for (at, (row, line)) in all.iter().enumerate() {
        gather.progress.done();
        // The names of columns over lines: `Dag;Vakter`.
        if line.contains(", ") && line.split(", ").all(|word| is_field(word) || is_of_list(&fold(word))) {
            continue;
        }
        let talks = all.get(at + 1).is_some_and(|(_, below)| talk(below));
        running.below = match () {
            () if times(at + 1) => Below::Times,
            () if talks => Below::Talk,
            () => Below::Other,
        };
        for piece in line.split('\n').map(str::trim).filter(|piece| !piece.is_empty()) {
            one(gather, *row, piece, &mut running);
        }
    }
    running.settle(gather);
}

fn one(gather: &mut Gather<'_>, row: usize, line: &str, running: &mut Running) {
    if able::read(gather, &without_sender(line).0, running.lines.asks, At { row, col: Some(running.column) }) {
        return;
    }
    if let Some((place, day, pieces)) = each_own(line, gather, running) {
        running.day = day.or(running.day);
        let before = std::mem::replace(&mut running.place, place);
        for piece in pieces {
            one(gather, row, piece.trim(), running);
        }
        running.place = before;
        return;
    }
    let at = At { row, col: Some(running.column) };
    let (text, sender) = without_sender(line);
    let text = with_open(text);
    // `Oppmøte 10 min før` is when nobody works.
    let words = fold(&text);
    let words: Vec<&str> = words.split(' ').collect();
    if words.windows(2).any(|pair| is_value("minutes_before", &pair.join(" "))) {
        gather.issue(at, Code::RowSkipped, text);
        return;
    }
    // What somebody writes of themselves is read as it stands.
    let (text, aside) = if sender.is_some() { (text, Vec::new()) } else { without_remarks(&text) };
    if !aside.is_empty() {
        gather.issue(at, Code::Unclear, aside.join(" · "));
        if text.trim_end().ends_with(':') {
            return;
        }
    }
    let frame = gather.frame.on(running.day);
    let headed = headed::read(&text, &frame);
    let parts = headed.as_ref().map(|line| line.parts.clone()).unwrap_or_default();
    let read = headed.map_or_else(|| when::read(&text, &frame), |line| line.read);
    // `4 personer - Sigrid, Liv`
    let needed = read.rest.iter().find_map(|piece| many(piece));
    let pieces: Vec<String> = read.rest.iter().filter(|piece| many(piece).is_none()).cloned().collect();
    let (about, mut people, unclear) = rest(&pieces, gather.event.region);
    // `Jeg kan ta …` is who wrote it.
    if sender.is_some() {
        people.retain(|part| !matches!(part, Part::Name(named) if named.family.is_empty() && is_speech(&named.given)));
    }
    if !read.said.is_empty() && !unclear.is_empty() {
        gather.issue(at, Code::Unclear, unclear.join(" · "));
    }
    if is_letter_head(&text) && row < 8 {
        gather.issue(at, Code::FooterSkipped, text);
        return;
    }
    // A number with nobody behind it, in a list for people to put their names down.
    if !running.stretches.is_empty() && text.ends_with(['.', ')']) && text.trim_end_matches(['.', ')']).parse::<u8>().is_ok() {
        put(gather, &[Part::Open(1)], &running.stretches.clone(), running.place.clone(), at);
        return;
    }
    running.signed |= is_leave(&text);
    if read.said.is_empty() && running.signed {
        gather.issue(at, Code::RowSkipped, text);
        return;
    }
    running.signed = false;
    // `jeg kan ikke lørdag 18-22` is no shift of anybody's.
    if !read.said.is_empty() && is_no(&text) && (people.is_empty() || !text.contains(':')) {
        gather.issue(at, Code::RowSkipped, text);
        return;
    }
    match read.said.as_slice() {
        [] if is_title(&text, gather.event.region) => {
            // `Medlemmer:` says no more than that they are.
            if !is_value("members", text.trim_end_matches(':').trim()) {
                running.place = sections::name(&text);
            }
            running.stretches.clear();
        }
        [] if running.lines.names == Names::OverTimes
            && running.below == Below::Times
            && owner(&text, gather.event.region).is_some() =>
        {
            running.owner = owner(&text, gather.event.region);
            running.stretches.clear();
        }
        [] => {
            running.owner = None;
            let label =
                labelled(&text, gather.event.region).filter(|_| running.lines.names == Names::List && running.stretches.is_empty());
            if let Some((label, _)) = label.filter(|(label, _)| !is_leader(label)) {
                gather.issue(at, Code::Unclear, label);
            }
            let text = label.filter(|(label, _)| !is_leader(label)).map_or(text.clone(), |(_, who)| who.to_owned());
            // Without a time all of the line is about people: `Bo Ek, 400 00 112`.
            let people = if running.stretches.is_empty() { names::parts(&text, true, gather.event.region) } else { people };
            let somebody = |part: &Part| matches!(part, Part::Name(named) if is_reached(named) || running.lines.names == Names::List && is_named(named));
            // Who wrote the line below, rather than somebody more on the shift above.
            let other = about.is_some() && running.filled;
            if running.below == Below::Talk || running.lines.chat && running.filled || other || is_speech(&text) {
                gather.issue(at, Code::RowSkipped, text);
                return;
            }
            // `Ring Mia 400 00 021 om noe skjer` names nobody for the shift above.
            let talk = |part: &Part| matches!(part, Part::Name(named) if is_reached_by(named) && !is_named(named));
            if people.iter().any(talk) {
                gather.issue(at, Code::RowSkipped, text);
                return;
            }
            // A heading, or names for the shift above.
            if !people.is_empty() && !running.stretches.is_empty() {
                let place = about.or_else(|| running.place.clone());
                running.bare = None;
                put(gather, &people, &running.stretches.clone(), place, at);
            } else if !people.is_empty() && people.iter().all(somebody) {
                for part in people {
                    if let Part::Name(mut named) = part {
                        let leads = named.remark.take_if(|remark| is_leader(remark)).is_some();
                        let (phone, email) = (named.phone.clone(), named.email.clone());
                        let mention = gather.mention(Named { phone: None, email: None, ..*named }, at);
                        if let Some(mention) = gather.mentions.get_mut(mention) {
                            (mention.phone, mention.email, mention.listed) = (phone, email, true);
                            if let Some(crew) = running.place.clone().filter(|_| running.lines.names == Names::List) {
                                let _ = mention.extra.insert("crew".to_owned(), Extra::List(vec![crew.clone()]));
                                if leads {
                                    mention.lead(&crew);
                                }
                            }
                        }
                    }
                }
            } else if values_shout(&text) && text.split_whitespace().count() <= 3 && !text.contains(',') {
                running.place = sections::name(&text);
            } else {
                gather.issue(at, Code::RowSkipped, text);
            }
        }
        [Err(Trouble::NoTime(day))] if people.is_empty() && about.as_deref().is_some_and(is_speech) => {
            // Whether the lines below are of that day nobody can tell, but where a colon says so.
            running.day = text.trim_end().ends_with(':').then_some(*day);
            gather.issue(at, Code::RowSkipped, text);
            running.stretches.clear();
        }
        // `Matserveringen fredag` over lines of their own.
        [Err(Trouble::NoTime(day))] if people.is_empty() || about.is_none() && is_word(&people) => {
            let about = about.or_else(|| read.rest.first().cloned());
            running.day = Some(*day);
            running.stretches.clear();
            running.place = about.filter(|about| is_heading(about));
        }
        // When a message came.
        [Err(Trouble::NoEnd { .. })] if running.lines.chat && read.rest.is_empty() => gather.issue(at, Code::RowSkipped, text),
        said => {
            let mut stretches = Vec::new();
            let mut unclear = false;
            for said in said {
                match said {
                    Ok(stretch) => {
                        let stretch = running.after_midnight(gather, *stretch, at);
                        gather.remark(&stretch, at);
                        stretches.push(stretch);
                    }
                    Err(trouble) => unclear |= gather.trouble(trouble, &text, at),
                }
            }
            let no_day = |said: &Result<Stretch, Trouble>| {
                matches!(said, Err(Trouble::Conflict { .. } | Trouble::NoSuchDay | Trouble::WhichDay))
            };
            if stretches.is_empty() && said.iter().any(no_day) {
                // The day above is not that of the lines below.
                running.day = None;
            }
            if stretches.iter().any(|stretch| stretch.day_said) {
                running.day = stretches.last().map(|stretch| stretch.start.date());
            }
            // `tar jeg`, `Da blir det`: talk is no place.
            // Nor is `en` of `+ en til`.
            let count = |about: &str| matches!(fold(about).as_str(), "en" | "ein" | "ei" | "ett" | "to" | "tva" | "tre");
            let talk = about.as_deref().is_some_and(|about| is_speech(about) || count(about));
            if talk && (people.is_empty() && sender.is_none() || text.trim_end().ends_with('?')) {
                gather.issue(at, Code::RowSkipped, text);
                return;
            }
            if talk {
                gather.issue(at, Code::Unclear, text.clone());
            }
            // Nor is half a sentence.
            let long = about.as_deref().is_some_and(|about| {
                // `NM i revy, finale: Unni`
                let is_headed = text.contains(&format!("{about}:"));
                about.split(" – ").any(|part| part.split_whitespace().count() > 4) || about.contains(',') && !is_headed
            });
            if long && !talk {
                gather.issue(at, Code::Unclear, text.clone());
            }
            let place = about.filter(|_| !talk && !long).or_else(|| running.place.clone());
            let mut people = people;
            if people.is_empty() && place.is_none() {
                people.extend(running.owner.clone());
            } else {
                running.owner = None;
            }
            if people.is_empty()
                && let Some(sender) = sender
            {
                people = names::parts(&sender, true, gather.event.region);
            }
            if people.is_empty() {
                running.place.clone_from(&place);
            }
            if stretches.is_empty() && unclear && !people.is_empty() {
                let shift = gather.shift(None, &About { place: place.clone(), ..About::default() }, row);
                for part in &people {
                    if let Part::Name(named) = part {
                        let mention = gather.mention((**named).clone(), at);
                        gather.assign(shift, mention, None, named.reserve);
                    }
                }
            }
            if stretches.len() > 1 {
                gather.issue(at, Code::TwoShifts, "");
                // Who is on which of them?
                if people.len() > 1 {
                    gather.issue(at, Code::WhoIsOn, text.clone());
                }
            }
            if !people.is_empty() && said.iter().all(|said| matches!(said, Err(Trouble::NoTime(_)))) {
                gather.issue(at, Code::TimeUnclear, text.clone());
            }
            if !stretches.is_empty() {
                running.settle(gather);
            }
            if people.is_empty() && place.is_none() && !stretches.is_empty() {
                running.bare = Some((stretches.clone(), at));
                (running.filled, running.stretches) = (false, stretches);
                return;
            }
            for (name, part) in &parts {
                put(gather, &names::parts(name, true, gather.event.region), &[*part], place.clone(), at);
            }
            put(gather, &people, &stretches, place, at);
            for (.., shift) in gather.named.iter().rev().take(stretches.len()) {
                if let (Some(needed), Some(shift)) = (needed, gather.shifts.get_mut(*shift)) {
                    shift.needed = Some(shift.needed.unwrap_or(0).max(needed));
                }
            }
            running.filled = people.iter().any(|part| matches!(part, Part::Name(_)));
            running.stretches = stretches;
        }
    }
}

/// Somebody whose times stand below.
fn owner(text: &str, region: Region) -> Option<Part> {
    match names::parts(text, true, region).as_slice() {
        [only @ Part::Name(named)] if is_named(named) && !named.family.is_empty() => Some(only.clone()),
        _ => None,
    }
}

/// A word before somebody, and who: `Nestleder: Leif Moe`.
fn labelled(text: &str, region: Region) -> Option<(&str, &str)> {
    let (label, who) = text.split_once(": ")?;
    let short = label.split_whitespace().count() <= 2 && label.chars().all(|c| c.is_alphabetic() || c == ' ');
    (short && header::is_somebody(who, region)).then_some((label, who))
}

/// Whether a line without a time is a title over those below: `Kafé:`, or a word for a place alone.
fn is_title(text: &str, region: Region) -> bool {
    let word = text.trim_end_matches(':').trim();
    let short = !word.is_empty() && word.split_whitespace().count() <= 3 && !text.contains(',');
    // `Bar: Kari Lie` is more than where.
    short
        && !word.contains(": ")
        && !is_speech(word)
        && names::open(word).is_none()
        && (text.ends_with(':') || is_place(word))
        && crate::domain::phone::digits(word).len() < 6
        && !names::parts(word, true, region).iter().any(|part| matches!(part, Part::Name(named) if is_reached(named)))
}

/// Whether a line is somebody and how to reach them, and not a sentence with a number in it.
fn is_reached(named: &Named) -> bool {
    is_reached_by(named) && is_named(named)
}

fn is_reached_by(named: &Named) -> bool {
    named.phone.is_some() || named.email.is_some()
}

/// Whether a line is a name, with or without how to reach them.
fn is_named(named: &Named) -> bool {
    names::looks_like_names(format!("{} {}", named.given, named.family).trim())
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
    let open: usize = people.iter().map(|part| if let Part::Open(open) = part { *open } else { 0 }).sum();
    let about = match place.as_deref().and_then(|place| place.split_once(" – ")) {
        Some((what, at)) => About { role: Some(what.to_owned()), place: Some(at.to_owned()), ..About::default() },
        None => About { place, ..About::default() },
    };
    for stretch in stretches {
        let shift = gather.shift(Some(*stretch), &about, at.row);
        for (mention, reserve) in &mentions {
            gather.assign(shift, *mention, None, *reserve);
            if !reserve {
                gather.needs(shift, 1);
            }
        }
        if open > 0 {
            gather.needs(shift, open);
            gather.issue(at, Code::Unfilled, open.to_string());
        }
    }
}

/// Whether all that was taken for people is one word, and that no given name.
fn is_word(people: &[Part]) -> bool {
    let word = |named: &Named| named.family.is_empty() && named.phone.is_none() && !is_given(&named.given);
    matches!(people, [Part::Name(named)] if word(named))
}

/// How many a shift takes, said beside it: `4 personer`.
fn many(piece: &str) -> Option<usize> {
    let (number, word) = piece.trim().split_once(' ')?;
    let number = number.parse::<usize>().ok().filter(|number| (1..100).contains(number))?;
    is_value("of_people", &fold(word)).then_some(number)
}

/// Whether a line takes leave, as at the end of a letter: `Mvh`, `Hilsen Grete`.
fn is_leave(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    words.len() <= 5 && words.iter().take(3).any(|word| is_value("leave", word))
}

/// Whether what stands with a day alone is where, and not a greeting or a title.
fn is_heading(about: &str) -> bool {
    let folded = fold(about);
    folded.split(' ').count() <= 3
        && !about.contains('?')
        && !is_speech(about)
        && !folded.split(' ').next_back().is_some_and(is_of_list)
}

/// A line without what it says of those who are not there, or not all the time; and that: `Kari Lie (kommer 19)`, `avlyst`.
fn without_remarks(line: &str) -> (String, Vec<String>) {
    let mut aside = Vec::new();
    let mut text = line.to_owned();
    while let Some((before, rest)) = text.split_once('(')
        && let Some((inside, after)) = rest.split_once(')')
        && names::is_otherwise(inside)
        && names::open(inside).is_none()
        && !is_value("reserve", inside)
        && before.contains(char::is_alphabetic)
    {
        aside.push(inside.trim().to_owned());
        text = format!("{} {}", before.trim_end(), after.trim_start());
    }
    let (head, tail) = text.rfind(": ").and_then(|at| text.split_at_checked(at + 2)).unwrap_or(("", &text));
    let mut kept: Vec<&str> = Vec::new();
    for piece in tail.split(", ").flat_map(|piece| piece.split(" - ")).flat_map(|piece| piece.split(" – ")) {
        if names::is_gone(piece) { aside.push(piece.trim().to_owned()) } else { kept.push(piece) }
    }
    if aside.is_empty() {
        return (line.to_owned(), aside);
    }
    (format!("{head}{}", kept.join(", ")).trim().to_owned(), aside)
}
