//! What stands in a cell of names: one name or several, an open place, and what people write beside a name.

mod absent;
mod open;

use super::surname;
use crate::domain::fold::fold;
use crate::domain::phone::{self, Phone, Region};
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::values::{self, Email, squeeze};

pub(super) use absent::{is_gone, is_otherwise};
use open::more;
pub(super) use open::{in_words, is_closed, many, one_more, open, small, unnamed};

/// One name, and what stood beside it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Named {
    pub given: String,
    pub family: String,
    pub nickname: Option<String>,
    /// What stood in brackets.
    pub remark: Option<String>,
    pub phone: Option<String>,
    /// A number that is none, or two.
    pub phone_unsure: Option<String>,
    pub email: Option<String>,
    pub reserve: bool,
    /// A question mark behind the name: not sure yet.
    pub unsure: bool,
    /// The name as it stood, blanks aside.
    pub written: Option<String>,
    /// As it was written, where capitals were put right.
    pub recased: Option<String>,
    /// A given name alone, joined to the whole one behind it: `Per og Randi Moen`.
    pub coupled: bool,
}

/// What a part of a cell is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// Somebody.
    Name(Box<Named>),
    /// So many open places.
    Open(usize),
    /// Nobody is needed: `stengt`.
    Closed,
}

/// The parts of a cell of names. `list` says whether a comma divides names, rather than family from given name.
pub(super) fn parts(cell: &str, list: bool, region: Region) -> Vec<Part> {
    let text = values::clean(cell);
    if text.is_empty() || text.chars().all(|c| "-–—.·".contains(c)) {
        return Vec::new();
    }
    if is_closed(&text) {
        return vec![Part::Closed];
    }
    if let Some(open) = open(&text) {
        return vec![Part::Open(open)];
    }
    let mut parts = Vec::new();
    for part in split(&either(&text), list) {
        if let Some(open) = open(&part) {
            parts.push(Part::Open(open));
            continue;
        }
        let before = parts.len();
        // `Per Moe (mangler 2)`
        let (name, inside) = values::remark(&part);
        match open(&inside).filter(|_| !inside.trim_matches('?').is_empty() && !name.is_empty()) {
            Some(open) => parts.extend(one(&name, region).into_iter().chain([Part::Open(open)])),
            None => parts.extend(one(&part, region)),
        }
        if let Some(Part::Name(named)) = parts.get_mut(before).filter(|_| surname::is_coupled(&part, &text)) {
            named.coupled = true;
        }
    }
    parts
}

/// `Kari Lie eller Ola Vik` as two who are not sure yet.
fn either(text: &str) -> String {
    let found = [" eller ", " or ", " el. "].iter().find_map(|word| text.split_once(word));
    match found {
        Some((one, other)) if looks_like_names(one) && looks_like_names(other) => format!("{one}? / {other}?"),
        _ => text.to_owned(),
    }
}

/// Whether a text is a mark or an answer rather than a name: `x`, `ok`, `nei`.
pub(super) fn is_mark(text: &str) -> bool {
    let plain = text.trim().trim_matches(|c: char| "().!*".contains(c));
    let short = plain.chars().count() < 2 && !plain.contains(['?', '_']);
    // `Ledigt` where names stand is a place that is free.
    short || ["yes", "no", "off"].iter().any(|list| is_value(list, plain)) && !is_value("unfilled", plain)
}

/// The names of a cell: at `, ; / & +`, a new line, and `og` between names.
pub(super) fn split(text: &str, list: bool) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    let chars: Vec<char> = text.chars().collect();
    for (at, c) in chars.iter().enumerate() {
        depth += i32::from(*c == '(') - i32::from(*c == ')');
        let divides = depth <= 0
            && match c {
                ';' | '\n' | '&' | '•' | '|' => true,
                ',' => list,
                // `Per m/datter`, `Revylaget v/Tor Moe` are one.
                '/' => chars.get(at + 1).is_some_and(|c| !c.is_ascii_digit()) && !is_with(&chars, at),
                // The plus of a number is not one between names.
                '+' => more(&chars, at).is_some() || !chars.get(at + 1).is_some_and(char::is_ascii_digit),
                _ => false,
            };
        if divides {
            // `Vidar Krogh + 1`: one more, whoever it is.
            parts.push(if *c == '+' && more(&chars, at).is_some() { "+".to_owned() } else { String::new() });
        } else if let Some(part) = parts.last_mut() {
            part.push(*c);
        }
    }
    let mut all = Vec::new();
    for part in parts {
        let words: Vec<&str> = part.split_whitespace().collect();
        let mut from = 0;
        for (at, word) in words.iter().enumerate() {
            // `Bjarte å Åsmund`, as it is said.
            let large = |at: usize| words.get(at).is_some_and(|word| word.starts_with(char::is_uppercase));
            let said = *word == "å" && at > 0 && large(at.saturating_sub(1)) && large(at + 1);
            let and = said || matches!(word.to_lowercase().as_str(), "og" | "och" | "and" | "samt");
            if at > from && at + 1 < words.len() && and {
                all.push(words.get(from..at).unwrap_or_default().join(" "));
                from = at + 1;
            }
        }
        all.push(words.get(from..).unwrap_or_default().join(" "));
    }
    for part in &mut all {
        if let Some(number) = part.strip_prefix('+') {
            *part = format!("{} stk", number.trim());
        }
    }
    let all: Vec<String> = all
        .into_iter()
        .map(|part| part.trim_matches(|c: char| c == '-' || c.is_whitespace()).to_owned())
        .filter(|part| !part.is_empty())
        .collect();
    joined(all)
}

/// Whether a stroke stands behind the one letter for with or by.
fn is_with(chars: &[char], at: usize) -> bool {
    let letter = at.checked_sub(1).and_then(|before| chars.get(before)).is_some_and(|c| "mvMV".contains(*c));
    letter && at.checked_sub(2).and_then(|before| chars.get(before)).is_some_and(|c| c.is_whitespace())
}

/// Words before a telephone number.
const LABELS: [&str; 9] = ["tlf", "tel", "mob", "mobil", "telefon", "tfn", "ring", "nr", "phone"];

/// Whether a text is a telephone number and at most the word for one.
pub(super) fn is_number(part: &str) -> bool {
    let mut words = part.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    phone::digits(part).len() >= 5 && words.all(|word| LABELS.contains(&word.to_lowercase().as_str()))
}

/// Whether a text says of the one before it that they lead: `leder`.
pub(super) fn is_office(part: &str) -> bool {
    part.starts_with(char::is_lowercase) && ["leads", "leads_crew", "offices"].iter().any(|list| is_value(list, part))
}

/// A cell in which an office stands behind a comma, with it in brackets: `Hanne Vold, leder - 905 44 120`.
pub(super) fn with_office(text: &str) -> String {
    let found = text.split_once(", ").and_then(|(name, rest)| {
        let (office, more) = rest.split_once(' ').unwrap_or((rest, ""));
        (is_office(office) && name.contains(' ')).then(|| format!("{name} ({office}) {more}").trim().to_owned())
    });
    found.unwrap_or_else(|| text.to_owned())
}

/// A number, a label or an office that stood on its own goes with the name before it: `Pia Strand, 400 00 111, leder`.
fn joined(parts: Vec<String>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for part in parts {
        let part = match part.split_once(' ') {
            _ if is_office(&part) && !all.is_empty() => format!("({part})"),
            // `kasserer tlf 915 44 208`
            Some((word, number)) if is_office(word) && is_number(number) && !all.is_empty() => format!("({word}) {number}"),
            _ => part,
        };
        let belongs = is_number(&part) || (part.contains('@') && !part.contains(' ')) || part.starts_with('(');
        match all.last_mut() {
            Some(last) if belongs => {
                last.push(' ');
                last.push_str(&part);
            }
            _ => all.push(part),
        }
    }
    all
}

/// One name.
pub(super) fn one(part: &str, region: Region) -> Option<Part> {
    if let Some(open) = open(part) {
        return Some(Part::Open(open));
    }
    if is_closed(part) {
        return Some(Part::Closed);
    }
    let mut named = Named::default();
    let text = take_email(part, &mut named);
    let text = take_phone(&text, region, &mut named);
    let text = take_nickname(&text, &mut named);
    // A quote without its fellow is a slip of some spreadsheet.
    let text = text.replace('"', " ");
    let text = take_brackets(&text, &mut named);
    let text = take_office(&text, &mut named);
    let text = take_relation(&text, &mut named);
    let text = take_company(&text, &mut named);
    let text = take_hours(&text, &mut named);
    let text = absent::take(&text, &mut named);
    let text = absent::take_answer(&text, &mut named);
    let mut text = text.trim_matches(|c: char| c.is_whitespace() || ".,:;-–*".contains(c)).to_owned();
    if let Some(sure) = text.strip_suffix('?') {
        text = sure.trim().to_owned();
        named.unsure = true;
    }
    for word in [" res.", " res", " reserve", " reserv", " (res", " vikar", " backup"] {
        if let Some(name) = text.to_lowercase().strip_suffix(word).map(str::len).and_then(|length| text.get(..length)) {
            text = name.trim().to_owned();
            named.reserve = true;
        }
    }
    for word in ["res: ", "res. ", "reserve: ", "reserv: ", "vikar: "] {
        if text.to_lowercase().starts_with(word) {
            text = text.get(word.len()..).unwrap_or_default().trim().to_owned();
            named.reserve = true;
        }
    }
    if !text.chars().any(char::is_alphabetic) {
        return None;
    }
    // `Marte Solheim eller Jonas Eide`: which of them?
    named.unsure |= text.split(' ').any(|word| matches!(word, "eller" | "or" | "el" | "el." | "evt" | "evt." | "ev" | "ev."));
    let (given, family) = values::split_name(&squeeze(&text));
    named.written = Some(squeeze(&text));
    set(&mut named, &given, &family);
    Some(Part::Name(Box::new(named)))
}

/// Given and family name as they are to stand.
pub(super) fn set(named: &mut Named, given: &str, family: &str) {
    let whole = squeeze(&format!("{given} {family}"));
    let typed = values::recased(&whole).is_some();
    if typed {
        named.recased = Some(whole);
        named.given = values::recase(given);
        named.family = values::recase(family);
    } else {
        // One of them in capitals: `ØDEGÅRD, Bjørn`.
        let shout = |name: &str| name.chars().filter(|c| c.is_alphabetic()).count() > 2 && !name.chars().any(char::is_lowercase);
        named.given = if shout(given) { values::recase(given) } else { given.to_owned() };
        named.family = if shout(family) { values::recase(family) } else { family.to_owned() };
        if shout(given) || shout(family) {
            named.recased = Some(whole);
        }
    }
}

/// The word of a text that is meant as an e-mail address, and the text without it.
pub(super) fn address(text: &str) -> Option<(&str, String)> {
    let word = text.split_whitespace().find(|word| word.contains('@') && word.len() > 3)?;
    Some((word, text.replace(word, " ")))
}

fn take_email(text: &str, named: &mut Named) -> String {
    let Some((word, left)) = address(text) else { return text.to_owned() };
    let address = word.trim_matches(|c: char| "()<>[],;:".contains(c));
    if let Email::Known(known) = values::email(address) {
        named.email = Some(known);
    }
    left
}

/// Takes a telephone number out of a text, with the word before it.
fn take_phone(text: &str, region: Region, named: &mut Named) -> String {
    let chars: Vec<char> = text.chars().collect();
    let of_number = |c: char| c.is_ascii_digit() || " +-./()\u{a0}".contains(c);
    let mut at = 0;
    while at < chars.len() {
        let starts = chars.get(at).is_some_and(|c| c.is_ascii_digit() || *c == '+');
        if !starts {
            at += 1;
            continue;
        }
        let run = chars.iter().skip(at).take_while(|c| of_number(**c)).count();
        let piece: String = chars.iter().skip(at).take(run).collect();
        // A bracket behind the number is of what follows.
        let piece = piece.trim_end_matches(['(', ' ']);
        let run = piece.chars().count().max(1);
        if phone::digits(piece).len() >= 7 {
            match phone::parse(piece, region) {
                Phone::Known(number) => named.phone = Some(number.into()),
                _ => named.phone_unsure = Some(piece.trim().to_owned()),
            }
            let before: String = chars.iter().take(at).collect();
            let after: String = chars.iter().skip(at + run).collect();
            let mut before = before.trim_end_matches(|c: char| c.is_whitespace() || ".:,(-–".contains(c)).to_owned();
            for label in LABELS {
                let lower = before.to_lowercase();
                let alone =
                    lower.strip_suffix(label).is_some_and(|rest| rest.is_empty() || rest.ends_with(|c: char| !c.is_alphanumeric()));
                if alone {
                    before.truncate(before.len() - label.len());
                    before = before.trim_end_matches(|c: char| c.is_whitespace() || ".:,(".contains(c)).to_owned();
                }
            }
            return squeeze(&format!("{before} {}", after.trim_start_matches([')', '.', ',', ':', ';'])));
        }
        at += run.max(1);
    }
    text.to_owned()
}

fn take_nickname(text: &str, named: &mut Named) -> String {
    for (open, close) in [('"', '"'), ('“', '”'), ('«', '»'), ('”', '”'), ('\'', '\''), ('‘', '’')] {
        if let Some((before, rest)) = text.split_once(open)
            && let Some((inside, after)) = rest.split_once(close)
            && !inside.trim().is_empty()
            && (open != '\'' || before.ends_with(' '))
        {
            named.nickname = Some(inside.trim().to_owned());
            return squeeze(&format!("{before} {after}"));
        }
    }
    text.to_owned()
}

fn take_brackets(text: &str, named: &mut Named) -> String {
    let (name, inside) = values::remark(text);
    if inside.is_empty() {
        return name;
    }
    if is_value("reserve", &inside) {
        named.reserve = true;
    } else if inside == "?" {
        named.unsure = true;
    } else {
        named.remark = Some(inside);
    }
    name
}

/// Takes a word for who leads before a name: `Leder: Kari Moe`.
fn take_office(text: &str, named: &mut Named) -> String {
    let leads = |word: &str| is_value("leads_crew", &fold(word)) || is_value("leads", &fold(word));
    match text.split_once(':') {
        Some((word, name)) if leads(word.trim()) && named.remark.is_none() && !name.trim().is_empty() => {
            named.remark = Some(word.trim().to_owned());
            name.trim().to_owned()
        }
        _ => text.to_owned(),
    }
}

/// Takes what somebody is to the one before, `mannen Knut`, `sønnen hans Mathias`; and the word that stands before a name where
/// people say it so: `ho Aslaug`.
fn take_relation(text: &str, named: &mut Named) -> String {
    let Some((word, name)) = text.split_once(' ').filter(|(word, _)| word.starts_with(char::is_lowercase)) else {
        return text.to_owned();
    };
    let capital = |name: &str| name.trim_start().starts_with(char::is_uppercase);
    if word.chars().all(char::is_lowercase) && is_value("articles", word) && capital(name) {
        return name.trim().to_owned();
    }
    let (of, name) = name.split_once(' ').filter(|(of, _)| is_value("possessives", of)).unwrap_or(("", name));
    if is_value("relations", word) && named.remark.is_none() && capital(name) {
        named.remark = Some(format!("{word} {of}").trim().to_owned());
        return name.trim().to_owned();
    }
    text.to_owned()
}

/// Takes who is with somebody, or whom a group is reached by: `Per m/datter`.
fn take_company(text: &str, named: &mut Named) -> String {
    let found = [" m/", " v/", " M/", " V/"].iter().filter_map(|sign| text.find(sign)).min().filter(|_| named.remark.is_none());
    let Some((name, rest)) = found.and_then(|at| text.split_at_checked(at)) else { return text.to_owned() };
    named.remark = Some(rest.trim().to_owned());
    name.to_owned()
}

/// Takes hours behind a name: `Tor Ness fra 18`, `Ida 20-22`. Whether they are part of the shift is for the leader to see.
fn take_hours(text: &str, named: &mut Named) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let figure = |word: Option<&&str>| word.is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let begins = |at: usize| {
        let word = words.get(at).map(|word| fold(word)).unwrap_or_default();
        let before = matches!(word.as_str(), "fra" | "fran" | "from" | "til" | "till" | "until" | "kl" | "ca" | "etter" | "efter");
        let range = figure(words.get(at)) && words.get(at).is_some_and(|word| word.contains(['-', '–', ':']));
        before && (figure(words.get(at + 1)) || begins_word(words.get(at + 1)) && figure(words.get(at + 2))) || range
    };
    let Some(at) = (1..words.len()).find(|at| begins(*at)).filter(|_| named.remark.is_none()) else { return text.to_owned() };
    named.remark = Some(words.get(at..).unwrap_or_default().join(" "));
    words.get(..at).unwrap_or_default().join(" ")
}

fn begins_word(word: Option<&&str>) -> bool {
    word.is_some_and(|word| matches!(fold(word).as_str(), "kl" | "klokka" | "ca"))
}

/// Whether a text looks like one or several names, and not like a place or a task.
pub(super) fn looks_like_names(text: &str) -> bool {
    let parts = split(text, true);
    !parts.is_empty()
        && parts.iter().all(|part| {
            // What stands in brackets, and a question mark, is about the name.
            let (name, _) = values::remark(part.trim_end_matches(['?', '*', '!']));
            let words: Vec<&str> = name.split_whitespace().collect();
            let part_of_day = fold(&name) != "dag" && super::when::day_part(&fold(&name)).is_some();
            (1..=4).contains(&words.len())
                && !part_of_day
                && words.iter().all(|word| {
                    word.chars().next().is_some_and(char::is_uppercase)
                        && word.chars().all(|c| c.is_alphabetic() || "-'’.".contains(c))
                })
        })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn told(cell: &str) -> Vec<String> {
        let of = |part: &Part| match part {
            Part::Name(named) => {
                let res = if named.reserve { " res" } else { "" };
                format!("{}|{}{}", named.given, named.family, res)
            }
            Part::Open(open) => format!("open {open}"),
            Part::Closed => "closed".into(),
        };
        parts(cell, true, Region::No).iter().map(of).collect()
    }

    #[test]
    fn cells_of_names() {
        for (cell, right) in [
            ("Åse Næss", vec!["Åse|Næss"]),
            ("Åse, Pål", vec!["Åse|", "Pål|"]),
            ("Åse Næss og Pål Sørlie", vec!["Åse|Næss", "Pål|Sørlie"]),
            ("Åse Næss och Pär Nyström", vec!["Åse|Næss", "Pär|Nyström"]),
            ("Åse & Pål + LEDIG", vec!["Åse|", "Pål|", "open 1"]),
            ("Åse / Pål", vec!["Åse|", "Pål|"]),
            ("Åse\nPål", vec!["Åse|", "Pål|"]),
            ("Åse Næss (res)", vec!["Åse|Næss res"]),
            ("Åse, Pål (res.)", vec!["Åse|", "Pål| res"]),
            ("LEDIG", vec!["open 1"]),
            ("ledig!", vec!["open 1"]),
            ("mangler 2", vec!["open 2"]),
            ("Mangler 2 stk", vec!["open 2"]),
            ("2 ledige", vec!["open 2"]),
            ("saknas 1", vec!["open 1"]),
            ("?", vec!["open 1"]),
            ("Åse, Pål, + 3 stk", vec!["Åse|", "Pål|", "open 3"]),
            ("Åse + 1 til", vec!["Åse|", "open 1"]),
            ("Åse, mangler 1", vec!["Åse|", "open 1"]),
            ("stengt", vec!["closed"]),
            ("–", vec![]),
            ("", vec![]),
            ("Bjørnar Ogland", vec!["Bjørnar|Ogland"]),
            ("Georg Moe", vec!["Georg|Moe"]),
            ("Ane Li (400 00 111), Bo Ek (40000112)", vec!["Ane|Li", "Bo|Ek"]),
        ] {
            assert_eq!(told(cell), right, "{cell}");
        }
    }

    #[test]
    fn what_stands_beside_a_name() {
        let one = |cell: &str| match parts(cell, true, Region::No).into_iter().next().unwrap() {
            Part::Name(named) => *named,
            other => panic!("{other:?}"),
        };
        let tor = one("Tor-Erik Haugen\nTlf: 400 00 015");
        assert_eq!((tor.given.as_str(), tor.family.as_str(), tor.phone.as_deref()), ("Tor-Erik", "Haugen", Some("+4740000015")));
        let pal = one("Pål \"Palle\" Sørlie");
        assert_eq!((pal.family.as_str(), pal.nickname.as_deref()), ("Sørlie", Some("Palle")));
        assert_eq!(one("Jo Lie (14 år)").remark.as_deref(), Some("14 år"));
        assert_eq!(one("ÅSE NÆSS").given, "Åse");
        assert_eq!(one("Åse Næss aase@example.com").email.as_deref(), Some("aase@example.com"));
    }
}
