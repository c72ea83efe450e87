//! What a cell under a day or times says: times, a yes or a no, a code, or a word that is neither.

use std::collections::BTreeMap;

use super::super::gather::{At, Gather};
use super::super::legend::{self, Stands};
use super::super::list::stretch;
use super::super::names;
use super::super::places::is_place;
use super::super::talk::is_speech;
use super::super::when::{self, Stretch};
use super::super::{Can, Code, Means, code_key};
use super::Head;
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_value;

/// What a cell says.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Says {
    Works(Stretch),
    /// And where, or what they do there: `rigg 09-15`.
    Does(Stretch, String),
    Can(Can, String),
    Yes,
    Reserve,
    Unclear(Code),
}

/// What a cell says, part by part: `D + 20-22`.
pub(super) fn says(gather: &mut Gather<'_>, text: &str, head: &Head, legend: &BTreeMap<String, Stands>, at: At) -> Vec<Says> {
    if let Some(whole) = one(gather, text, head, legend, at) {
        return whole;
    }
    let parts: Vec<&str> = text
        .split(['+', ',', '/', '&', '\n', ';'])
        .flat_map(|part| part.split(" og "))
        .flat_map(|part| part.split(" och "))
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    if parts.len() > 1 {
        let all: Option<Vec<Vec<Says>>> = parts.iter().map(|part| one(gather, part, head, legend, at)).collect();
        if let Some(all) = all {
            let all = all.concat();
            let says = |can: &[Can]| all.iter().any(|says| matches!(says, Says::Can(said, _) if can.contains(said)));
            let yes = all.contains(&Says::Yes) || says(&[Can::Available]);
            // `ja/nei`
            if yes && says(&[Can::Unavailable, Can::Off]) {
                return vec![Says::Unclear(Code::Unclear)];
            }
            return all;
        }
    }
    if is_whole_day(text) {
        return vec![Says::Can(Can::Available, String::new())];
    }
    // Times with a word beside them: `18-22 bar`.
    let frame = gather.frame.on(match head {
        Head::Day(day) => Some(*day),
        _ => None,
    });
    let read = when::read(text, &frame);
    if let ([Ok(stretch)], [word]) = (read.said.as_slice(), read.rest.as_slice())
        && is_task(word)
    {
        return vec![Says::Does(*stretch, word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned())];
    }
    let known: Vec<Says> = read.stretches().map(Says::Works).collect();
    if !known.is_empty() {
        gather.issue(at, Code::Unclear, text);
        return known;
    }
    let free = free(text);
    if matches!(free, Says::Unclear(_)) {
        gather.ask_code(text, !matches!(head, Head::Slot(_)));
    }
    vec![free]
}

/// Whether a word or two beside times are where or what, and nothing that the times hang on.
fn is_task(word: &str) -> bool {
    let letters = |c: char| c.is_alphanumeric() || " -()/.,:".contains(c);
    let folded = fold(word);
    let words = folded.split(' ').count();
    words <= 2
        && word.chars().all(letters)
        && word.chars().filter(|c| c.is_alphabetic()).count() > 2
        && !names::is_otherwise(word)
        && !is_hedge(word)
        && !is_speech(word)
        && (is_place(word)
            || !folded.split(' ').any(|word| ["answer_words", "perhaps", "negations"].iter().any(|list| is_value(list, word))))
}

fn one(gather: &mut Gather<'_>, text: &str, head: &Head, legend: &BTreeMap<String, Stands>, at: At) -> Option<Vec<Says>> {
    let text = text.trim();
    let exact = legend.get(text);
    let loose =
        || legend.iter().find(|(code, _)| code.to_lowercase() == text.to_lowercase()).map(|(code, stands)| (code.clone(), stands));
    let stands = exact.or_else(|| {
        let (code, stands) = loose()?;
        gather.issue(at, Code::CodeCase, format!("{text}: {code}"));
        Some(stands)
    });
    let day = match head {
        Head::Day(day) => Some(*day),
        Head::Slot(slot) => Some(slot.start.date()),
        _ => None,
    };
    // Under times of their own who is on duty needs no hours.
    let hourless = !matches!(head, Head::Slot(_));
    let explained = matches!(stands, Some(Stands::Hours(..) | Stands::Can(_)));
    if let Some(means) = gather.codes_told.get(&code_key(text)).copied().filter(|_| !explained) {
        let hours = if let Means::OnDuty(hours) = means { hours } else { None };
        return match (means, day, hours) {
            (Means::Can, ..) => Some(vec![Says::Can(Can::Available, String::new())]),
            (Means::Cannot, ..) => Some(vec![Says::Can(Can::Unavailable, String::new())]),
            (Means::Nothing, ..) => Some(Vec::new()),
            (Means::OnDuty(_), ..) if !hourless => Some(vec![Says::Yes]),
            (Means::OnDuty(_), Some(day), Some((from, to))) => Some(vec![Says::Works(stretch(day, from, to))]),
            (Means::OnDuty(_), ..) => Some(asked(gather, text, hourless)),
        };
    }
    match stands {
        Some(Stands::Hours(from, to)) => {
            // `N = 00-08` behind `K = 16-24`: the night before the day, or after?
            let evening = |stands: &Stands| matches!(stands, Stands::Hours(from, to) if *from >= 12 * 60 && (*to == 0 || *to >= 1440 || to < from));
            if *from < 5 * 60 && legend.values().any(evening) {
                gather.once(at, Code::NightUnclear, text, text.to_owned());
            }
            return day.map(|day| vec![Says::Works(stretch(day, *from, *to))]);
        }
        Some(Stands::Can(can)) => return Some(vec![Says::Can(*can, String::new())]),
        Some(Stands::Words(_)) => return Some(asked(gather, text, hourless)),
        None => {}
    }
    let frame = gather.frame.on(day);
    if text.chars().all(|c| "?_".contains(c)) {
        return Some(asked(gather, text, hourless));
    }
    if is_value("off", text) {
        return Some(vec![Says::Can(Can::Off, String::new())]);
    }
    if is_value("reserve", text) {
        return Some(vec![Says::Reserve]);
    }
    if is_half_mark(text) {
        return Some(vec![Says::Can(Can::Perhaps, text.to_owned())]);
    }
    // A cross under a day: on duty then, or only able to be?
    if is_value("yes", text) && is_mark(text) && hourless {
        return Some(asked(gather, text, hourless));
    }
    // `N` among `K` and `D` is for the night.
    let letter = text.chars().count() == 1 && text.chars().all(char::is_alphabetic) && !text.eq_ignore_ascii_case("x");
    // In Norway `ledig` is free to be asked, in Sweden it is off.
    if letter && !gather.letters || fold(text) == "ledig" {
        return Some(asked(gather, text, hourless));
    }
    if is_value("yes", text) {
        return Some(vec![Says::Yes]);
    }
    if is_value("no", text) {
        return Some(vec![Says::Can(Can::Unavailable, String::new())]);
    }
    let read = when::read(text, &frame);
    let known: Vec<Says> = read.stretches().map(Says::Works).collect();
    if !known.is_empty() && read.rest.is_empty() {
        return Some(known);
    }
    match read.said.first() {
        Some(Err(trouble @ (when::Trouble::DayPart { .. } | when::Trouble::NoEnd { .. } | when::Trouble::Equal))) => {
            gather.trouble_once(trouble, text, at);
            Some(Vec::new())
        }
        _ => match legend::can(text) {
            Some(can) => Some(vec![Says::Can(can, String::new())]),
            None if is_code(text) => Some(asked(gather, text, hourless)),
            None => None,
        },
    }
}

/// Asks what a code means; until somebody says, its cell is left alone.
pub(super) fn asked(gather: &mut Gather<'_>, text: &str, hourless: bool) -> Vec<Says> {
    gather.ask_code(text, hourless);
    let code = if text.chars().any(char::is_alphanumeric) { Code::UnknownCode } else { Code::Unclear };
    vec![Says::Unclear(code)]
}

/// Whether a cell says before or after when somebody can; `fra 20` may be a shift that nobody says the end of.
pub(super) fn is_bound(text: &str) -> bool {
    let folded = fold(text);
    folded.split(' ').any(|word| matches!(word, "for" | "fore" | "innen" | "innan" | "before" | "etter" | "efter" | "after"))
        && !folded.split(' ').any(|word| matches!(word, "fra" | "fran" | "from" | "til" | "till"))
}

/// A sign rather than a word: `x`, `✓`, `1`.
pub(super) fn is_mark(text: &str) -> bool {
    let mut signs = text.chars();
    matches!((signs.next(), signs.next()), (Some(sign), None) if !sign.is_alphabetic() || sign.eq_ignore_ascii_case(&'x'))
}

/// Whether a text is a yes in words, as people answer: `OK`, `ja`.
pub(super) fn is_consent(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() > 1 && is_value("yes", text)
}

/// A yes in brackets or with a question: `(x)`, `x?`, `(OK)`.
pub(super) fn is_half_mark(text: &str) -> bool {
    let bare = text.trim().trim_matches(['(', ')', '?', '[', ']']).trim();
    bare.len() < text.trim().len()
        && (is_mark(bare) || is_consent(bare))
        && !bare.chars().any(|c| c.is_ascii_digit())
        && is_value("yes", bare)
}

/// Nothing but parts of the day: `Dag`, `Dag, Kveld`, `Hele dagen`.
pub(super) fn is_of_parts(text: &str) -> bool {
    let mut parts = text.split([',', '/', '+', '&', ';', '\n']).map(fold).filter(|part| !part.is_empty()).peekable();
    parts.peek().is_some() && parts.all(|part| when::day_part(&part).is_some() || is_value("whole_day", &part))
}

/// A code that some legend might have explained: `B2`, `N`, `3`.
pub(super) fn is_code(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let signs = text.chars().count();
    let shout = letters == 1 || !text.chars().any(char::is_lowercase);
    signs <= 4 && letters + digits == signs && if letters == 0 { digits == 1 } else { digits > 0 || letters <= 3 && shout }
}

/// Whether they can all that day: `hele dagen`.
pub(super) fn is_whole_day(text: &str) -> bool {
    is_value("whole_day", &fold(text))
}

/// A word that is neither code nor time: a reason to be away.
pub(super) fn free(text: &str) -> Says {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    // `fra 20`: rather a yes.
    let some_time = text.chars().any(|c| c.is_ascii_digit());
    match letters {
        0 => Says::Unclear(Code::Unclear),
        _ if some_time => Says::Unclear(Code::Unclear),
        _ if is_hedge(text) => Says::Can(Can::Perhaps, text.to_owned()),
        _ => Says::Can(Can::Unavailable, text.to_owned()),
    }
}

/// Whether a word is neither a yes nor a no: `etter jobb`, `litt`, `hvis nødvendig`.
fn is_hedge(text: &str) -> bool {
    fold(text).split(' ').any(|word| is_value("hedges", word))
}
