//! A line of a numbered list that says more than a name: `4. Geir Tveit - kommer litt seint, ca 11.30` on the shift above, or
//! `2. Liv Bakke 400 00 111 - lørdag` where people put their names down.

use super::super::Code;
use super::super::gather::Gather;
use super::super::names::{self, Named, Part};
use super::super::reply::{self, Over};
use super::super::talk::{is_no, is_speech};
use super::super::when::Trouble;
use super::line::Line;
use super::put;
use super::running::{Names, Running};
use super::untimed::is_named;
use crate::domain::phone::{Region, digits};
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::given::is_given;

/// Enters such a line; false for one that is read as any other.
pub(super) fn read(gather: &mut Gather<'_>, line: &Line, running: &mut Running) -> bool {
    let region = gather.event.region;
    if line.said.iter().any(Result::is_ok) {
        return false;
    }
    let Some((people, more)) = led_by_people(&line.text, region) else {
        // Somebody who has no name here holds the place all the same: `Wenches mann`.
        let place =
            !running.stretches.is_empty() && line.said.is_empty() && line.people.is_empty() && names::open(&line.text).is_none();
        if place && !is_speech(&line.text) && line.text.split_whitespace().count() < 4 {
            gather.issue(line.at, Code::Unclear, line.text.clone());
            put(gather, &[Part::Open(1)], &running.stretches.clone(), running.place.clone(), line.at);
            return true;
        }
        return false;
    };
    if !running.stretches.is_empty() {
        let known = |said: &Result<_, Trouble>| matches!(said, Err(Trouble::NoEnd { .. } | Trouble::NoTime(_)));
        if is_no(&more) || !line.said.iter().all(known) || line.said.is_empty() && !is_speech(&more) {
            return false;
        }
        gather.issue(line.at, Code::Unclear, more);
        put(gather, &people, &running.stretches.clone(), running.place.clone(), line.at);
        return true;
    }
    if running.lines.names != Names::List {
        return false;
    }
    let said = reply::read(&more, &gather.frame, &Over::default());
    let answers = !said.parts.is_empty() && said.troubles.is_empty();
    if !answers {
        gather.issue(line.at, Code::Unclear, more.clone());
    }
    // `Ann Løvås, tar gjerne nattevakt, 400 00 020`: the first number is theirs.
    let number = more.split(", ").find(|piece| names::is_number(piece)).filter(|_| people.len() == 1).map(str::to_owned);
    for part in people {
        let Part::Name(mut named) = part else { continue };
        let (phone, email) = (named.phone.take(), named.email.take());
        let phone = phone.or_else(|| number.as_ref().and_then(|number| gather.phone_text(number, line.at)));
        let mention = gather.mention(*named, line.at);
        if let Some(entry) = gather.mentions.get_mut(mention) {
            (entry.phone, entry.email, entry.listed) = (phone, email, true);
        }
        if answers {
            let _ = reply::enter(gather, mention, &said, &more, line.at);
        }
    }
    true
}

/// The names that a line begins with, and what it goes on to say; none for a line of names alone, or of none.
pub(in crate::exchange::meaning) fn led_by_people(text: &str, region: Region) -> Option<(Vec<Part>, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain = |word: &str| word.trim_end_matches(['.', ',']).chars().all(|c| c.is_alphabetic() || "-'’".contains(c));
    let name = |word: &str| word.starts_with(char::is_uppercase) && plain(word);
    let number = |word: &str| {
        word.contains(|c: char| c.is_ascii_digit()) && word.chars().all(|c| c.is_ascii_digit() || c == '+')
            || word.starts_with('(') && digits(word).len() >= 8 && word.ends_with(')')
    };
    let link = |word: &str| matches!(word, "+" | "&" | "og" | "och" | "and") || is_value("relations", word);
    let goes_on = |at: usize| words.get(at).is_some_and(|word| name(word) || is_value("relations", word));
    let mut end = 0;
    while let Some(word) = words.get(end) {
        if !(name(word) || number(word) && end > 0 || link(word) && end > 0 && goes_on(end + 1)) {
            break;
        }
        end += 1;
        if word.ends_with(',') {
            break;
        }
    }
    // `Sigrid Moe 15 år`: too few figures for a number.
    let figures = |end: usize| words.get(..end).is_some_and(|words| digits(&words.join(" ")).len() >= 8);
    while end > 0 && !figures(end) && words.get(end - 1).is_some_and(|word| number(word)) {
        end -= 1;
    }
    let (who, more) = words.split_at_checked(end)?;
    let whole = who.iter().filter(|word| name(word)).count();
    let who = who.join(" ");
    let more = more.join(" ");
    let more = more.trim_matches(|c: char| c.is_whitespace() || "-–—,:()".contains(c)).to_owned();
    // How to reach them is read with the name.
    let reached = more.is_empty() || names::is_number(&more) || more.contains('@') && !more.contains(' ');
    if reached || !(whole > 1 || is_given(&who)) {
        return None;
    }
    let parts = names::parts(&who, true, region);
    let named = |part: &Part| matches!(part, Part::Name(named) if is_person(named));
    (!parts.is_empty() && parts.iter().all(named)).then_some((parts, more))
}

fn is_person(named: &Named) -> bool {
    is_named(named) && (is_given(&named.given) || !named.family.is_empty())
}
