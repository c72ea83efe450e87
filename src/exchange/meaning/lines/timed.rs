//! Lines that say when: a day over those below, and shifts with those who are on them.

use super::super::Code;
use super::super::gather::{About, Gather};
use super::super::names::{self, Named, Part};
use super::super::places::is_place;
use super::super::talk::{is_of_list, is_offer, is_speech};
use super::super::teams::{are_teams, is_team};
use super::super::when::{Stretch, Trouble, is_night_to};
use super::line::Line;
use super::listed::led_by_people;
use super::running::{Bare, Below, Head, Running, Talk};
use super::{put, take};
use crate::domain::fold::fold;
use crate::domain::phone::{Region, digits};
use crate::exchange::given::is_given;

/// Enters a line with a time.
pub(super) fn read(gather: &mut Gather<'_>, line: Line, running: &mut Running) {
    if line.said.iter().any(|said| !matches!(said, Ok(stretch) if !stretch.day_said)) {
        running.night_to = None;
    }
    // Times behind a blank below those of a team are not its own.
    let listed = |team: &String| gather.mentions.last().is_some_and(|mention| mention.listed && mention.is_of(team));
    let apart = running.above.is_some_and(|above| above + 1 < line.at.row);
    if apart && running.place.as_ref().is_some_and(|place| is_team(place) && listed(place)) {
        running.place = None;
    }
    match line.said.as_slice() {
        [Err(Trouble::NoTime(day))] if line.people.is_empty() && line.about.as_deref().is_some_and(is_speech) => {
            // Whether the lines below are of that day nobody can tell, but where a colon says so.
            running.day = line.text.trim_end().ends_with(':').then_some(*day);
            line.skip(gather);
            running.stretches.clear();
        }
        // `Leila: Fredag kan jeg`, where others say the times: of no heading, and of no shift.
        [Err(Trouble::NoTime(_))] if line.text.split_once(": ").is_some_and(|(who, _)| is_given(who) && !is_place(who)) => {
            line.skip(gather);
        }
        // `Natt til lørdag` over the hours of it.
        [Err(Trouble::DayPart { day: Some(day), .. })]
            if is_night_to(&line.text) && line.people.is_empty() && line.rest.iter().all(|rest| is_heading(rest)) =>
        {
            running.headed(line.rest.first().cloned().or_else(|| running.place.clone()), line.at.row);
            (running.day, running.night_to) = (Some(*day), Some(*day));
        }
        // `Høylandsrevyen 9.-11. juli`: when all of it is.
        [Err(Trouble::NoTime(_)), Err(Trouble::NoTime(_)), ..]
            if line.sender.is_none()
                && line.said.iter().all(|said| matches!(said, Err(Trouble::NoTime(_))))
                && (line.people.is_empty() || is_word(&line.people))
                && running.stretches.is_empty() =>
        {
            gather.issue(line.at, Code::FooterSkipped, line.text);
        }
        // `Matserveringen fredag` over lines of their own.
        [Err(Trouble::NoTime(day))] if line.people.is_empty() || line.about.is_none() && is_word(&line.people) => {
            let about = line.about.clone().or_else(|| line.rest.first().cloned());
            running.day = Some(*day);
            running.stretches.clear();
            let about = about.filter(|about| is_heading(about));
            // `Inngang` over `fredag`, and over the days that follow.
            let over =
                running.head == Head::OverDays || line.at.row.checked_sub(1).is_some_and(|above| running.head == Head::At(above));
            let apart = running.head == Head::OverDays && running.above.is_some_and(|above| above + 1 < line.at.row);
            if let (true, true, Some(place)) = (over, apart, &running.place) {
                // Behind a blank it may be over, or not.
                gather.issue(line.at, Code::Unclear, place.clone());
            }
            running.head = if about.is_none() && over && !apart { Head::OverDays } else { Head::None };
            if running.head == Head::None || running.place.is_none() {
                (running.place, running.timed) = (about, false);
            }
        }
        // `Call me on 400 00 111 if you're late`: how to reach somebody, and no shift of theirs.
        said if said.iter().all(Result::is_err) && is_speech(&line.text) && digits(&line.text).len() >= 8 => line.skip(gather),
        // When a message came.
        [Err(Trouble::NoEnd { .. })] if running.lines.talk != Talk::None && line.rest.is_empty() => line.skip(gather),
        _ => shifts(gather, line, running),
    }
}

/// Enters the shifts of a line, and who is on them.
fn shifts(gather: &mut Gather<'_>, line: Line, running: &mut Running) {
    let (stretches, unclear) = stretches(gather, &line, running);
    // `tar jeg`, `Da blir det`: talk is no place. Nor is `en` of `+ en til`.
    let talk = line.about.as_deref().is_some_and(|about| is_speech(about) || names::small(&fold(about)).is_some());
    // `kl 22-24: Kåre aleine, det held`: who it begins with is there, whatever else is said.
    let line = if talk && line.people.is_empty() && !stretches.is_empty() { with_led(line, gather.event.region) } else { line };
    // `mina 12-15 da?` asks.
    let asks = line.text.trim_end().ends_with('?') && (talk || line.sender.is_some() && !line.text.contains("??"));
    if talk && line.people.is_empty() && line.sender.is_none() || asks {
        // Whoever stands below is not on the shift above.
        if !stretches.is_empty() {
            running.stretches.clear();
        }
        line.skip(gather);
        return;
    }
    let long = line.about.as_deref().is_some_and(|about| is_half_a_sentence(about, &line.text) && !are_teams(about));
    if talk || long {
        gather.issue(line.at, Code::Unclear, line.text.clone());
    }
    if running.head == Head::OverDays && line.about.is_some() && !talk && !long {
        // Another place ends it.
        (running.head, running.place) = (Head::None, None);
    }
    let placed = line.about.is_some() && !talk && !long || running.place.is_some();
    // Who lists several times and names nobody may offer them, or take them.
    // One behind the other on a day is what there is, rather than what one takes.
    let behind = stretches.windows(2).any(|pair| matches!(pair, [one, next] if one.end == next.start));
    let offers = line.rest.iter().any(|rest| is_offer(rest));
    let several = stretches.len() > 2 && behind && !offers;
    let sought = line.numbered || line.needed.is_some() || running.seeks && !offers;
    let lists = line.sender.is_some() && line.people.is_empty() && (several || sought);
    let line = if lists { Line { sender: None, ..line } } else { line };
    let mut people = people(gather, &line, placed, running);
    // Where what is said of the place is too long, its beginning may do; the one above does not.
    let begins = line.about.as_deref().and_then(|about| about.split_once(", ")).map(|(begins, _)| begins.to_owned());
    let begins = begins.filter(|begins| long && !talk && people.is_empty() && begins.split_whitespace().count() < 5);
    let mut place = match line.about.clone().filter(|_| !talk) {
        Some(_) if long => begins,
        Some(about) => Some(about),
        None if running.timed && !people.is_empty() && line.said.iter().any(Result::is_ok) => None,
        None => running.place.clone(),
    };

    // `Pølsebod 12-16` over a numbered list of who is there.
    if running.below == Below::First
        && line.about.is_none()
        && is_word(&people)
        && let [Part::Name(named)] = people.as_slice()
    {
        place = Some(named.given.clone());
        people.clear();
    }
    // When a meeting was that the lines below are of: `Referat møte 14. juni kl 19-21`.
    if people.is_empty() && !stretches.is_empty() && stretches.iter().all(|stretch| is_far(gather, stretch)) {
        (running.day, running.place) = (None, None);
        running.stretches.clear();
        line.skip(gather);
        return;
    }
    if people.is_empty() {
        running.timed = !stretches.is_empty() && line.about.is_some() || running.timed && place.is_some();
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
        if several && lists {
            gather.issue(line.at, Code::WhoIsOn, line.text.clone());
        }
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
            running.bare = Some(Bare { stretches: stretches.clone(), at: line.at, needed: line.needed });
            (running.filled, running.stretches) = (false, stretches);
            return;
        }
    }
    for (name, part) in &line.parts {
        put(gather, &names::parts(name, true, gather.event.region), &[*part], place.clone(), line.at);
    }
    put(gather, &people, &stretches, place, line.at);
    take(gather, stretches.len(), line.needed);
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
    // A long message that names days and no times is nobody's answer.
    let long = line.text.split_whitespace().count() > 8 && line.said.iter().all(|said| matches!(said, Err(Trouble::NoTime(_))));
    match &line.sender {
        Some(sender) if people.is_empty() && !long => names::parts(sender, true, gather.event.region),
        _ => people,
    }
}

/// A line of talk with those whom its pieces begin with.
fn with_led(line: Line, region: Region) -> Line {
    let pieces = line.rest.iter().flat_map(|piece| piece.split([',', ';'])).map(|piece| piece.trim_matches([' ', ':']));
    let people: Vec<Part> = pieces.filter_map(|piece| led_by_people(piece, region)).flat_map(|(people, _)| people).collect();
    Line { people, ..line }
}

/// Whether times are of a day weeks away from the festival, in its year: of no shift of it.
fn is_far(gather: &Gather<'_>, stretch: &Stretch) -> bool {
    use chrono::{Datelike as _, TimeDelta};
    let (day, event) = (stretch.start.date(), gather.event);
    let weeks = TimeDelta::days(21);
    day.year() == event.first_day.year() && (day + weeks < event.first_day || day - weeks > event.last_day)
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
