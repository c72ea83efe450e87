//! Lines that say nothing of when: a heading, who is on the shift above, somebody in a list, and talk.

use super::super::gather::Gather;
use super::super::names::{self, Named, Part};
use super::super::talk::{is_of_list, is_speech};
use super::super::teams::{self, is_team};
use super::super::{Code, Extra, header, sections};
use super::line::Line;
use super::pieces::of_list_in;
use super::running::{Bare, Below, Names, Running, Talk, crewed};
use super::{is_leader, is_place, put, take, values_shout};
use crate::domain::fold::fold;
use crate::domain::phone::{Region, digits};
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::given::{is_given, is_surely_given};

/// Enters a line without a time.
pub(super) fn read(gather: &mut Gather<'_>, line: &Line, running: &mut Running) {
    let region = gather.event.region;
    if running.lines.names == Names::Crewed
        && let Some((crew, people)) = crewed(&line.text, region)
    {
        if people.iter().any(|part| matches!(part, Part::Open(_))) {
            gather.issue(line.at, Code::Unclear, line.text.clone());
        }
        list(gather, people, line, Some(&crew));
        return;
    }
    if let Some((_, post, _)) = teams::headed(&line.text)
        && let Some((team, people)) = crewed(&line.text, region)
    {
        // Where they are, on whatever shift.
        if let Some(post) = post {
            let _ = gather.team_posts.insert(fold(&team), post.to_owned());
            let _ = gather.answered.insert((gather.sheet, line.at.row, line.at.col.unwrap_or(0)));
        }
        list(gather, people, line, Some(&team));
        return;
    }
    // The team on the times right above.
    if let Some(Bare { stretches, at, needed }) = running.bare.take_if(|_| is_team(&line.text)) {
        put(gather, &[], &stretches, sections::name(&line.text), at);
        take(gather, stretches.len(), needed);
        return;
    }
    if is_team(&line.text) {
        running.headed(sections::name(&line.text), line.at.row);
        return;
    }
    // `PLAN` behind the teams.
    if running.place.as_deref().is_some_and(is_team) && is_of_list(&fold(&line.text)) {
        running.headed(None, line.at.row);
        return;
    }
    if is_title(&line.text, region) {
        // `Medlemmer:` says no more than that they are.
        if !is_value("members", line.text.trim_end_matches(':').trim()) {
            let word = line.text.trim_end_matches(':').trim();
            running.headed(of_list_in(word).or_else(|| sections::name(&line.text)), line.at.row);
        }
        running.stretches.clear();
        return;
    }
    if running.below == Below::Timed && running.lines.names != Names::OverTimes && is_head(&line.text) {
        running.headed(sections::name(&line.text), line.at.row);
        return;
    }
    let over_times = running.lines.names == Names::OverTimes && running.below == Below::Times;
    running.owner = if over_times { owner(&line.text, region) } else { None };
    if running.owner.is_some() {
        running.stretches.clear();
        return;
    }
    let listed = running.lines.names == Names::List;
    let label = labelled(&line.text, region).filter(|(label, _)| listed && running.stretches.is_empty() && !is_leader(label));
    if let Some((label, _)) = label {
        gather.issue(line.at, Code::Unclear, label);
    }
    let text = label.map_or(line.text.as_str(), |(_, who)| who);
    // `Kåre 480 11 936` below shifts that name their people is how to reach one of them.
    if running.filled && !line.numbered && line.sender.is_none() && is_contact(text) {
        list(gather, names::parts(text, true, region), line, None);
        return;
    }
    // Without a time all of the line is about people: `Bo Ek, 400 00 112`.
    let people = if running.stretches.is_empty() { names::parts(text, true, region) } else { line.people.clone() };
    // Who wrote the line below, rather than somebody more on the shift above.
    let reached = |part: &Part| matches!(part, Part::Name(named) if is_reached(named));
    // `Gunnar Steinsland m/kone` is somebody, whatever stands behind the name.
    let (people, with) = match names::parts(text, true, region).as_slice() {
        [Part::Name(named)] if people.is_empty() && named.remark.is_some() && is_named(named) && is_given(&named.given) => {
            (vec![Part::Name(named.clone())], true)
        }
        _ => (people, false),
    };
    let writer = running.below == Below::Talk && people.len() < 2 && !people.iter().any(reached)
        || running.filled && (running.lines.talk != Talk::None || line.about.is_some() && !with);
    // `Ring Mia 400 00 021 om noe skjer` names nobody for the shift above.
    let called = |part: &Part| matches!(part, Part::Name(named) if is_reached(named) && !is_named(named));
    // `Trenger 2 til!`, `Trenger 1 til med fallsikring`
    let sought = [" med ", " som ", " with "].iter().find_map(|word| text.split_once(word)).map(|(before, _)| before);
    let open = names::open(text).or_else(|| sought.and_then(names::open)).filter(|_| !running.stretches.is_empty());
    if let Some(open) = open {
        if sought.is_some() {
            gather.issue(line.at, Code::Unclear, text);
        }
        running.bare = None;
        put(gather, &[Part::Open(open)], &running.stretches.clone(), running.place.clone(), line.at);
        return;
    }
    if writer || is_speech(text) || people.iter().any(called) {
        gather.issue(line.at, Code::RowSkipped, text);
        return;
    }
    let in_team = running.place.as_deref().is_some_and(is_team);
    let listed = listed || in_team;
    let somebody = |part: &Part| matches!(part, Part::Name(named) if is_named(named) && (listed || is_reached(named)));
    if !people.is_empty() && !running.stretches.is_empty() {
        let place = line.about.clone().filter(|_| !with).or_else(|| running.place.clone());
        let needed = running.bare.take().and_then(|bare| bare.needed);
        put(gather, &people, &running.stretches.clone(), place, line.at);
        take(gather, running.stretches.len(), needed);
    } else if !people.is_empty() && people.iter().all(somebody) {
        let alone = !running.lines.timed && running.place.as_deref().is_some_and(is_place);
        let crew = running.place.clone().filter(|_| running.lines.names == Names::List || in_team || alone);
        list(gather, people, line, crew.as_deref());
    } else if values_shout(text) && text.split_whitespace().count() <= 3 && !text.contains(',') {
        running.headed(sections::name(text), line.at.row);
    } else {
        gather.issue(line.at, Code::RowSkipped, text);
    }
}

/// People of a list, of the crew that stands with them.
fn list(gather: &mut Gather<'_>, people: Vec<Part>, line: &Line, crew: Option<&str>) {
    for part in people {
        let Part::Name(mut named) = part else { continue };
        // Of which crew, where none stands above, is for the leader to see.
        let leads = crew.is_some() && named.remark.take_if(|remark| is_leader(remark)).is_some();
        let (phone, email) = (named.phone.take(), named.email.take());
        let mention = gather.mention(*named, line.at);
        let Some(mention) = gather.mentions.get_mut(mention) else { continue };
        (mention.phone, mention.email, mention.listed) = (phone, email, true);
        if let Some(crew) = crew {
            let _ = mention.extra.insert("crew".to_owned(), Extra::List(vec![crew.to_owned()]));
            if leads {
                mention.lead(crew);
            }
        }
    }
}

/// Whether a line is a name and a number, and nothing else.
pub(in crate::exchange::meaning) fn is_contact(text: &str) -> bool {
    let end = text.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || c == '+');
    let (name, number) = text.split_at_checked(end.len()).unwrap_or((text, ""));
    let name = name.trim_end_matches(|c: char| c.is_whitespace() || ".:,-–".contains(c));
    let name = ["tlf", "mob", "tel", "mobil"].iter().find_map(|word| name.strip_suffix(word)).unwrap_or(name);
    let name = name.trim_end_matches(|c: char| c.is_whitespace() || ".:,-–".contains(c));
    digits(number).len() >= 8 && name.split(' ').count() < 4 && names::looks_like_names(name) && !is_place(name)
}

/// Whether a line between a blank and a time can only be a heading: `ARMBÅND`. A whole name is one only in capitals, and one
/// of a person never.
fn is_head(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain = text.chars().all(|c| c.is_alphabetic() || c.is_ascii_digit() || " -/&".contains(c));
    let first = words.first().copied().unwrap_or_default();
    let other = |word: &&str| is_of_list(&fold(word)) || is_value("greetings", word) || is_value("leave", word);
    (1..4).contains(&words.len())
        && plain
        && first.starts_with(char::is_uppercase)
        && !is_surely_given(first)
        && !is_speech(text)
        && !words.iter().any(other)
        && (words.len() == 1 || values_shout(text) || !names::looks_like_names(text))
}

/// Somebody whose times stand below.
fn owner(text: &str, region: Region) -> Option<Part> {
    match names::parts(text, true, region).as_slice() {
        [only @ Part::Name(named)] if is_named(named) && !named.family.is_empty() => Some(only.clone()),
        _ => None,
    }
}

/// A word before somebody, and who: `Nestleder: Leif Moe`.
pub(super) fn labelled(text: &str, region: Region) -> Option<(&str, &str)> {
    let (label, who) = text.split_once(": ")?;
    let short = label.split_whitespace().count() <= 2 && label.chars().all(|c| c.is_alphabetic() || c == ' ');
    (short && header::is_somebody(who, region)).then_some((label, who))
}

/// Whether a line without a time is a title over those below: `Kafé:`, or a word for a place alone.
pub(super) fn is_title(text: &str, region: Region) -> bool {
    let word = text.trim_end_matches(':').trim();
    let short = !word.is_empty() && word.split_whitespace().count() <= 3 && !text.contains(',');
    // `Bar: Kari Lie` is more than where.
    short
        && !word.contains(": ")
        && !is_speech(word)
        && names::open(word).is_none()
        && (text.ends_with(':') || is_place(word))
        && digits(word).len() < 6
        && !names::parts(word, true, region)
            .iter()
            .any(|part| matches!(part, Part::Name(named) if is_reached(named) && is_named(named)))
}

/// Whether somebody's number or address stands with them.
fn is_reached(named: &Named) -> bool {
    named.phone.is_some() || named.email.is_some()
}

/// Whether a text taken for a name is one, and not a sentence with a number in it.
pub(super) fn is_named(named: &Named) -> bool {
    names::looks_like_names(format!("{} {}", named.given, named.family).trim())
}
