//! Words beside a name that say somebody is not there, or not all the time: `syk`, `AVMELDT`, `kommer 19`.

use super::{Named, begins_word};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_value;

/// Whether a text says that somebody is not there, or not all the time: `syk`, `AVMELDT`, `kommer 19`, `til 20`.
pub(in crate::exchange::meaning) fn is_otherwise(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let figure = |word: Option<&&str>| word.is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let bound = |at: usize| {
        let word = words.get(at).copied().unwrap_or_default();
        let begins = matches!(
            word,
            "fra"
                | "fran"
                | "from"
                | "til"
                | "till"
                | "until"
                | "kommer"
                | "kjem"
                | "gar"
                | "ga"
                | "dra"
                | "drar"
                | "hjem"
                | "reise"
                | "kl"
                | "etter"
        );
        begins && (figure(words.get(at + 1)) || begins_word(words.get(at + 1)) && figure(words.get(at + 2)))
    };
    let phrases = [
        "kan ikke",
        "kan ikkje",
        "kan inte",
        "kan ej",
        "can t",
        "cannot",
        "no show",
        "arriving",
        "leaving",
        "slutar",
        "sluttar",
        "slutter",
    ];
    let spaced = format!(" {folded} ");
    words.iter().any(|word| is_status(word))
        || (0..words.len()).any(bound)
        || phrases.iter().any(|phrase| spaced.contains(&format!(" {phrase} ")))
}

/// Whether a piece of a line is of somebody who is not there, or comes at another time: `Per Dahl syk`, `kommer 19`, `avlyst`.
pub(in crate::exchange::meaning) fn is_gone(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let figure = |at: usize| words.get(at).is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    // `kommer 18-22` is when somebody is there.
    let comes = |at: usize| {
        let word = words.get(at).copied().unwrap_or_default();
        matches!(word, "kommer" | "kjem" | "gar" | "comes" | "leaves") && figure(at + 1) && !figure(at + 2)
    };
    words.iter().any(|word| is_value("absent", word)) || (0..words.len()).any(comes)
}

/// Whether a folded word says that somebody is not there after all, or only perhaps.
fn is_status(word: &str) -> bool {
    is_value("absent", word) || is_other(word)
}

/// Words that stand for another state of a place, and are read as such where a name is.
fn is_other(word: &str) -> bool {
    matches!(word, "reserve" | "reserv" | "vikar" | "mangler" | "manglar" | "saknas")
}

/// Takes an answer that stands behind a name: a yes says nothing more, a no is told. `Marte JA`, `Jonas NEI`.
pub(super) fn take_answer(text: &str, named: &mut Named) -> String {
    let Some((name, word)) = text.trim_end().rsplit_once(' ') else { return text.to_owned() };
    let word = word.trim_matches(|c: char| "()!.".contains(c));
    let cased = word.chars().all(char::is_uppercase) || word.chars().all(char::is_lowercase);
    let name = name.trim_end_matches(|c: char| c.is_whitespace() || "-–—:,".contains(c));
    match word.to_lowercase().as_str() {
        _ if !cased || name.is_empty() || named.remark.is_some() => text.to_owned(),
        "ja" | "ok" | "yes" => name.to_owned(),
        "nei" | "nej" | "no" => {
            named.remark = Some(word.to_owned());
            name.to_owned()
        }
        _ => text.to_owned(),
    }
}

/// Takes words behind a whole name that say somebody is not there: `Per Hansen - syk`, `Anne Lie AVMELDT`, `Gro Lid trukket seg`.
pub(super) fn take(text: &str, named: &mut Named) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let at = words.iter().position(|word| is_value("absent", &fold(word)));
    let Some(at) = at.filter(|at| *at > 1 && named.remark.is_none()) else { return text.to_owned() };
    named.remark = Some(words.get(at..).unwrap_or_default().join(" "));
    let before = words.get(..at).unwrap_or_default().join(" ");
    before.trim_end_matches(|c: char| c.is_whitespace() || "-–—:,".contains(c)).to_owned()
}
