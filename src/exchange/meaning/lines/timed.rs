//! Lines that say when: a day over those below, and shifts with those who are on them.

use super::super::Code;
use super::super::gather::{About, Gather};
use super::super::names::{self, Named, Part};
use super::super::talk::{is_of_list, is_speech};
use super::super::when::{Stretch, Trouble};
use super::line::Line;
use super::put;
use super::running::{Below, Running};
use crate::domain::fold::fold;
use crate::domain::phone::digits;
use crate::exchange::given::is_given;

/// Enters a line with a time.
pub(super) fn read(gather: &mut Gather<'_>, line: Line, running: &mut Running) {
    match line.said.as_slice() {
        [Err(Trouble::NoTime(day))] if line.people.is_empty() && line.about.as_deref().is_some_and(is_speech) => {
            // Whether the lines below are of that day nobody can tell, but where a colon says so.
            running.day = line.text.trim_end().ends_with(':').then_some(*day);
            line.skip(gather);
            running.stretches.clear();
        }
        // `Matserveringen fredag` over lines of their own.
        [Err(Trouble::NoTime(day))] if line.people.is_empty() || line.about.is_none() && is_word(&line.people) => {
            let about = line.about.clone().or_else(|| line.rest.first().cloned());
            running.day = Some(*day);
            running.stretches.clear();
            running.place = about.filter(|about| is_heading(about));
        }
        // `Call me on 400 00 111 if you're late`: how to reach somebody, and no shift of theirs.
        said if said.iter().all(Result::is_err) && is_speech(&line.text) && digits(&line.text).len() >= 8 => line.skip(gather),
        // When a message came.
        [Err(Trouble::NoEnd { .. })] if running.lines.chat && line.rest.is_empty() => line.skip(gather),
        _ => shifts(gather, line, running),
    }
}

/// Enters the shifts of a line, and who is on them.
fn shifts(gather: &mut Gather<'_>, line: Line, running: &mut Running) {
    let (stretches, unclear) = stretches(gather, &line, running);
    // `tar jeg`, `Da blir det`: talk is no place. Nor is `en` of `+ en til`.
    let talk = line.about.as_deref().is_some_and(|about| is_speech(about) || names::small(&fold(about)).is_some());
    if talk && (line.people.is_empty() && line.sender.is_none() || line.text.trim_end().ends_with('?')) {
        line.skip(gather);
        return;
    }
    let long = line.about.as_deref().is_some_and(|about| is_half_a_sentence(about, &line.text));
    if talk || long {
        gather.issue(line.at, Code::Unclear, line.text.clone());
    }
    let mut place = line.about.clone().filter(|_| !talk && !long).or_else(|| running.place.clone());
    let mut people = people(gather, &line, place.is_some(), running);
    // `Pølsebod 12-16` over a numbered list of who is there.
    if running.below == Below::First
        && line.about.is_none()
        && is_word(&people)
        && let [Part::Name(named)] = people.as_slice()
    {
        place = Some(named.given.clone());
        people.clear();
    }
    if people.is_empty() {
        running.place.clone_from(&place);
    }
    if stretches.is_empty() && unclear && !people.is_empty() {
        let shift = gather.shift(None, &About { place: place.clone(), ..About::default() }, line.at.row);
        for part in &people {
            if let Part::Name(named) = part {
                let mention = gather.mention((**named).clone(), line.at);
                gather.assign(shift, mention, None, named.reserve);
            }
        }
    }
    if stretches.len() > 1 {
        gather.issue(line.at, Code::TwoShifts, "");
        // Who is on which of them?
        if people.len() > 1 {
            gather.issue(line.at, Code::WhoIsOn, line.text.clone());
        }
    }
    if !people.is_empty() && line.said.iter().all(|said| matches!(said, Err(Trouble::NoTime(_)))) {
        gather.issue(line.at, Code::TimeUnclear, line.text.clone());
    }
    if !stretches.is_empty() {
        running.settle(gather);
        if people.is_empty() && place.is_none() {
            running.bare = Some((stretches.clone(), line.at));
            (running.filled, running.stretches) = (false, stretches);
            return;
        }
    }
    for (name, part) in &line.parts {
        put(gather, &names::parts(name, true, gather.event.region), &[*part], place.clone(), line.at);
    }
    put(gather, &people, &stretches, place, line.at);
    let own: Vec<usize> = gather.named.iter().rev().take(stretches.len()).map(|(.., shift)| *shift).collect();
    for shift in &own {
        if let Some(needed) = line.needed {
            gather.takes(*shift, needed);
        }
    }
    running.filled = people.iter().any(|part| matches!(part, Part::Name(_)));
    running.stretches = stretches;
}

/// When a line is, and whether something about that was not clear; the day of it is that of the lines below.
fn stretches(gather: &mut Gather<'_>, line: &Line, running: &mut Running) -> (Vec<Stretch>, bool) {
    let mut stretches = Vec::new();
    let mut unclear = false;
    for said in &line.said {
        match said {
            Ok(stretch) => {
                let stretch = running.after_midnight(gather, *stretch, line.at);
                gather.remark(&stretch, line.at);
                stretches.push(stretch);
            }
            Err(trouble) => unclear |= gather.trouble(trouble, &line.text, line.at),
        }
    }
    let no_day =
        |said: &Result<Stretch, Trouble>| matches!(said, Err(Trouble::Conflict { .. } | Trouble::NoSuchDay | Trouble::WhichDay));
    if stretches.is_empty() && line.said.iter().any(no_day) {
        // The day above is not that of the lines below.
        running.day = None;
    }
    if stretches.iter().any(|stretch| stretch.day_said) {
        running.day = stretches.last().map(|stretch| stretch.start.date());
    }
    (stretches, unclear)
}

/// Who is on: those the line names, else the one whose times these are, else who wrote it.
fn people(gather: &Gather<'_>, line: &Line, placed: bool, running: &mut Running) -> Vec<Part> {
    let mut people = line.people.clone();
    if people.is_empty() && !placed {
        people.extend(running.owner.clone());
    } else {
        running.owner = None;
    }
    match &line.sender {
        Some(sender) if people.is_empty() => names::parts(sender, true, gather.event.region),
        _ => people,
    }
}

/// Whether what was taken for a place is half a sentence; `NM i revy, finale: Unni` is headed by one.
fn is_half_a_sentence(about: &str, text: &str) -> bool {
    let headed = text.contains(&format!("{about}:"));
    about.split(" – ").any(|part| part.split_whitespace().count() > 4) || about.contains(',') && !headed
}

/// Whether all that was taken for people is one word, and that no given name.
fn is_word(people: &[Part]) -> bool {
    let word = |named: &Named| named.family.is_empty() && named.phone.is_none() && !is_given(&named.given);
    matches!(people, [Part::Name(named)] if word(named))
}

/// Whether what stands with a day alone is where, and not a greeting or a title.
fn is_heading(about: &str) -> bool {
    let folded = fold(about);
    folded.split(' ').count() <= 3
        && !about.contains('?')
        && !is_speech(about)
        && !folded.split(' ').next_back().is_some_and(is_of_list)
}
