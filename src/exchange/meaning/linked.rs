//! Shifts and people that a book joins by codes: `VaktID` over the shifts on one sheet, and over codes beside people, or beside
//! the numbers of people, on another.

use std::collections::{BTreeMap, BTreeSet};

use super::choose::Choice;
use super::gather::{At, Gather};
use super::list::yes;
use super::talk::is_no;
use super::teams::parts;
use super::{Code, Extra, Kind, cells, names, when};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::given::is_given;
use crate::table::Table;

/// Codes of shifts beside somebody.
#[derive(Debug, Clone)]
pub(super) struct Link {
    pub who: Who,
    /// The codes as they stand.
    pub codes: String,
    /// Whether they said yes, where a column asks.
    pub confirmed: Option<bool>,
    pub sheet: usize,
    pub at: At,
}

/// Whose codes they are.
#[derive(Debug, Clone)]
pub(super) enum Who {
    /// Somebody named there, the place in the mentions; and the header over the codes, if they stand in a column.
    Mention(usize, Option<String>),
    /// Somebody by their number on another sheet.
    Number(String),
}

/// The number of a shift before when it is, `Vakt 3: lørdag 11-15`, and the rest of the line.
pub(super) fn numbered(line: &str) -> Option<(String, &str)> {
    let (label, rest) = line.split_once(": ")?;
    let (word, number) = label.trim().split_once(' ')?;
    (is_value("numbered_shifts", word) && number.len() < 4 && number.parse::<u16>().is_ok()).then(|| (number.to_owned(), rest))
}

/// Whether there are shifts with numbers, and nobody is on any of them: who has them is told by these.
pub(super) fn are_unstaffed(gather: &Gather<'_>) -> bool {
    let coded: BTreeSet<usize> = gather.coded.values().flatten().copied().collect();
    !coded.is_empty() && !gather.assignments.iter().any(|on| coded.contains(&on.shift))
}

/// Who has which shifts, by their numbers: `Kari Moen: 1 og 4`.
pub(super) fn has(line: &str) -> Option<(&str, &str)> {
    let (who, codes) = line.split_once(": ")?;
    let all = parts(codes).all(|code| code.len() < 4 && code.parse::<u16>().is_ok());
    (all && names::looks_like_names(who) && names::split(who, true).len() == 1).then(|| (who.trim(), codes.trim()))
}

/// The numbers of shifts that a message takes, `Jeg tar nr 1 og 3`, and whether it says more of it: `hvis ingen andre vil`.
pub(super) fn taken(gather: &Gather<'_>, message: &str) -> Option<(Vec<String>, bool)> {
    // Of somebody else, or of all but one: for the leader to see.
    let words: Vec<&str> = message.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let other = words.iter().skip(1).any(|word| word.starts_with(char::is_uppercase) && is_given(word));
    let first = words.first().is_some_and(|word| is_given(word));
    let but = words.iter().any(|word| ["negations", "taken_not"].iter().any(|list| is_value(list, &fold(word))));
    if message.trim_end().ends_with('?') || is_no(message) || other || first || but {
        return None;
    }
    let words: Vec<String> = words.into_iter().map(fold).collect();
    let mut codes: Vec<String> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let number = word.len() < 3 && word.parse::<u8>().is_ok() && gather.coded.contains_key(word);
        let next = words.get(at + 1).map(String::as_str).unwrap_or_default();
        let counts = ["of_people", "numbered_shifts", "work_words"].iter().any(|list| is_value(list, next))
            || ["vakt", "skift", "shift"].iter().any(|word| next.starts_with(word))
            || matches!(next, "av" | "of")
            || when::is_unit(next);
        let before = at.checked_sub(1).and_then(|before| words.get(before)).map(String::as_str).unwrap_or_default();
        let plain = || words.iter().take(at).all(|word| is_value("take_words", word) || codes.contains(word));
        if number && !counts && (is_value("number_words", before) || codes.iter().any(|code| code == before) || plain()) {
            codes.push(word.clone());
        }
    }
    // `Søstera mi tar nr 1`, `Jeg tar nr 2 og mannen nr 1`: who takes which?
    let related = words.iter().position(|word| is_value("relations", word));
    let first = words.iter().position(|word| codes.contains(word));
    let whose = related.is_some_and(|at| codes.len() > 1 || first.is_some_and(|first| at < first));
    // Whatever else is said of it is told.
    let more = words.iter().any(|word| !is_value("take_words", word) && !codes.contains(word));
    (!codes.is_empty() && !whose).then_some((codes, more))
}

/// Own texts of people that are codes of shifts and nothing else: `V1` and `V4` under `Vakt 1` and `Vakt 2`.
fn by_texts(gather: &mut Gather<'_>) {
    if gather.coded.is_empty() {
        return;
    }
    let coded = |text: &str| parts(text).all(|part| gather.coded.contains_key(&key(part)));
    // `Kode`, where anything under it is none of a shift, is something else.
    let texts = gather.mentions.iter().filter(|mention| mention.listed).flat_map(|mention| &mention.extra);
    let others: BTreeSet<&String> = texts
        .filter(|(header, text)| is_value("plain_codes", header) && !matches!(text, Extra::Text(text) if coded(text)))
        .map(|(header, _)| header)
        .collect();
    // `Vakt 1`, and no wish: `Vakt ønsket`.
    let code = |header: &String, text: &str| {
        let (word, number) = header.trim().split_once(' ').unwrap_or((header.trim(), ""));
        let own = is_value("numbered_shifts", word) && number.chars().all(|c| c.is_ascii_digit());
        (own || is_value("plain_codes", header) && !others.contains(header)) && coded(text)
    };
    let mut found: Vec<Link> = Vec::new();
    for (at, mention) in gather.mentions.iter().enumerate().filter(|(_, mention)| mention.listed) {
        for (header, text) in &mention.extra {
            if let Extra::Text(text) = text
                && code(header, text)
            {
                let (who, place) = (Who::Mention(at, Some(header.clone())), At { row: mention.row, col: None });
                found.push(Link { who, codes: text.clone(), confirmed: None, sheet: mention.sheet, at: place });
            }
        }
    }
    gather.links.extend(found);
}

/// How codes are compared.
pub(super) fn key(code: &str) -> String {
    fold(code.trim().trim_end_matches(".0"))
}

/// Reads a table of nothing but codes: `VaktID;PersonID`. Whether it is one.
pub(super) fn read(gather: &mut Gather<'_>, table: &Table, choice: &Choice) -> bool {
    let of = |sense: Sense| choice.of(sense).next();
    let (Some(shifts), Some(people), false) = (of(Sense::ShiftId), of(Sense::ExternalId), choice.has_name()) else {
        return false;
    };
    gather.is(Kind::Roster, BTreeMap::new());
    for row in &table.rows {
        gather.progress.done();
        let text = |at: usize| row.cells.get(at).map(cells::text).unwrap_or_default();
        let at = At { row: row.source, col: table.columns.get(shifts).map(|column| column.source) };
        // `OK`, `forespurt`
        let said = of(Sense::Confirmed).and_then(|column| row.cells.get(column)).filter(|cell| !cell.text.trim().is_empty());
        let confirmed = said.and_then(yes);
        if let (Some(cell), None) = (said, confirmed) {
            gather.issue(at, Code::Unclear, cells::text(cell));
        }
        gather.links.push(Link { who: Who::Number(text(people)), codes: text(shifts), confirmed, sheet: gather.sheet, at });
    }
    true
}

/// Puts people on the shifts whose codes stand beside them. Without shifts that have codes these stay what they are: an own text.
pub(super) fn settle(gather: &mut Gather<'_>) {
    by_texts(gather);
    let links = std::mem::take(&mut gather.links);
    let numbered: BTreeMap<String, usize> = gather
        .mentions
        .iter()
        .enumerate()
        .filter_map(|(at, mention)| match mention.extra.get("external_id")? {
            Extra::Text(number) => Some((key(number), at)),
            _ => None,
        })
        .collect();
    for link in links {
        gather.sheet = link.sheet;
        let mention = match &link.who {
            Who::Mention(..) if gather.coded.is_empty() => continue,
            Who::Mention(mention, header) => {
                let mention_of = gather.mentions.get_mut(*mention).zip(header.as_ref());
                let _ = mention_of.and_then(|(mention, header)| mention.extra.remove(header));
                Some(*mention)
            }
            Who::Number(number) => numbered.get(&key(number)).and_then(|of| gather.again(*of, (link.sheet, link.at))),
        };
        for code in parts(&link.codes) {
            let shifts: BTreeSet<usize> = gather.coded.get(&key(code)).into_iter().flatten().copied().collect();
            // Of several shifts with one number nobody can tell which.
            let Some(mention) = mention.filter(|_| shifts.len() == 1) else {
                gather.issue(link.at, Code::Unclear, code);
                continue;
            };
            for shift in shifts {
                gather.assign(shift, mention, link.confirmed, false);
                gather.fills(shift, mention);
            }
        }
    }
}
