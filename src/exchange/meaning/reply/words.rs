//! The pieces of an answer, and the words around what each says: who asks whether somebody can hears `ja, jeg kan jobbe lørdag`.

use super::super::Can;
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::{is_of_calendar, is_value};

/// The pieces of an answer: at commas, lines, and before what is taken from it.
pub(super) fn pieces(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    // `fredag (etter 16) og lørdag`: what stands in brackets is of what stands before it.
    let text = [") og ", ") och ", ") and ", ") & ", ") + "].iter().fold(text.to_owned(), |text, end| text.replace(end, "), "));
    let text = whole_days_apart(&text);
    for piece in text.split([',', ';', '\n', '•']) {
        let mut words: Vec<&str> = Vec::new();
        let all_words: Vec<&str> = piece.split_whitespace().collect();
        for (at, word) in all_words.iter().copied().enumerate() {
            let folded = fold(word);
            // `fredag kveld og helga`
            if is_and(word) && (is_weekend(&all_words, at + 1) || at > 0 && is_weekend(&all_words, at - 1)) {
                all.push(words.join(" "));
                words.clear();
                continue;
            }
            if matches!(
                folded.as_str(),
                "men" | "but" | "utom" | "unntatt" | "untatt" | "unnateke" | "except" | "forutom" | "bortsett"
            ) && !words.is_empty()
            {
                all.push(words.join(" "));
                words.clear();
            }
            // `bortsett fra`
            let joins = matches!(folded.as_str(), "men" | "but") || folded == "fra" && words == ["bortsett"];
            if !joins {
                words.push(word);
            }
        }
        all.push(words.join(" "));
    }
    all.retain(|piece| piece.chars().any(|c| !c.is_whitespace() && !"-–".contains(c)));
    all
}

fn is_and(word: &str) -> bool {
    matches!(fold(word).as_str(), "og" | "och" | "and") || matches!(word, "&" | "+" | "/")
}

/// Whether the weekend stands there: `helga`, `hele helga`.
fn is_weekend(words: &[&str], at: usize) -> bool {
    let word = |at: usize| words.get(at).map(|word| fold(word)).unwrap_or_default();
    let whole = matches!(word(at).as_str(), "hele" | "heile" | "hela" | "the" | "whole");
    is_value("weekend", &word(at)) || whole && is_value("weekend", &word(at + 1))
}

/// `fredag etter 16 og hele lørdag`, `fredag etter 16 og lørdag`: the hours are the first day's.
fn whole_days_apart(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((at, word)) = [" og ", " och ", " and ", " & "].iter().filter_map(|word| Some((rest.find(word)?, *word))).min() {
        let (before, after) = (rest.get(..at).unwrap_or_default(), rest.get(at + word.len()..).unwrap_or_default());
        let mut words = after.split_whitespace();
        let first = words.next().unwrap_or_default();
        let whole = is_whole(&fold(first));
        let day = is_of_calendar(first) || whole && words.next().is_some_and(is_of_calendar);
        // Hours behind the day too are those of all: `fredag 10-14 og lørdag 12-16` stands as it is.
        let own = after.split([',', ';', '\n']).next().unwrap_or_default().contains(|c: char| c.is_ascii_digit());
        out.push_str(before);
        out.push_str(if day && !own && before.contains(|c: char| c.is_ascii_digit()) { ", " } else { word });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Days that are not named one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wide {
    /// Every day.
    Every,
    /// The days not named yet.
    Rest,
    /// Saturday and Sunday.
    Weekend,
}

/// A piece without the words around what it says.
#[derive(Debug, Default)]
pub(super) struct Plain {
    /// Whether they can, where the piece says so.
    pub can: Option<Can>,
    /// Which days it is about that it does not name.
    pub wide: Option<Wide>,
    /// Whether words were left out that are an answer.
    pub answers: bool,
    /// Whether one of them is the word for being able to.
    pub says_can: bool,
    /// What is left.
    pub rest: String,
}

pub(super) fn plain(piece: &str) -> Plain {
    let mut plain = Plain::default();
    let mut rest: Vec<&str> = Vec::new();
    let words: Vec<&str> = piece.split_whitespace().map(|word| word.trim_matches(['!', '?', '"'])).collect();
    let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
    let word = |at: usize| folded.get(at).map_or("", String::as_str);
    let (mut not, mut rather, mut perhaps, mut yes) = (false, false, false, false);
    let mut at = 0;
    while at < words.len() {
        let own = word(at);
        let two = format!("{own} {}", word(at + 1));
        let three = format!("{two} {}", word(at + 2));
        if matches!(three.as_str(), "nar som helst" | "vilken dag som" | "hvilken som helst") {
            plain.wide = Some(Wide::Every);
            at += 2;
        } else if is_whole(own) && matches!(word(at + 1), "dagen" | "dag" | "day" | "dogn" | "dognet") {
            plain.answers = true;
            at += 1;
        } else if is_whole(own) && words.get(at + 1).is_some_and(|day| is_of_calendar(day)) {
            plain.answers = true;
        } else if own == "any" && (matches!(word(at + 1), "time" | "day") || words.len() == 1) {
            plain.wide = Some(Wide::Every);
            at += 1;
        } else if is_value("perhaps", own) {
            perhaps = true;
        } else if is_value("negations", own) || own.is_empty() && words.get(at).is_some_and(|word| *word == "❌") {
            not = true;
        } else if is_value("weekend", own) {
            plain.wide = Some(Wide::Weekend);
        } else if is_value("otherwise", own) {
            plain.wide = Some(Wide::Rest);
            // `ellers fri` is free to work.
            if matches!(word(at + 1), "fri" | "ledig" | "free") {
                (yes, plain.answers) = (true, true);
                at += 1;
            }
        } else if is_value("festival_words", own) && rest.last().is_some_and(|before| fold(before) == "ut") {
            // `torsdag og ut festivalen`
            rest.extend(words.get(at));
        } else if is_value("every_day", own) {
            plain.wide = Some(Wide::Every);
        } else if is_value("answer_words", own) || own == "heldag" {
            rather |= matches!(own, "helst");
            plain.says_can |= matches!(own, "kan" | "can" | "could");
            yes |= is_value("positive_words", own);
            plain.answers |= own != "pa" && own != "i";
        } else if !own.is_empty() || words.get(at).is_some_and(|word| is_sign(word)) {
            rest.push(words.get(at).copied().unwrap_or_default());
        }
        at += 1;
    }
    if plain.wide.is_some() {
        rest.retain(|word| !is_value("every_day_beside", &fold(word)));
    }
    plain.can = match (not, perhaps || not && rather, yes) {
        (_, true, _) => Some(Can::Perhaps),
        (true, ..) => Some(Can::Unavailable),
        (_, _, true) => Some(Can::Available),
        _ => None,
    };
    plain.answers |= not || perhaps;
    plain.rest = rest.join(" ");
    plain
}

/// A word for all of a day: `hele`.
fn is_whole(word: &str) -> bool {
    matches!(word, "hele" | "heile" | "hela" | "whole" | "all")
}

/// Whether a word is a number that folds to nothing, or a sign between two.
fn is_sign(word: &str) -> bool {
    word.contains(char::is_alphanumeric) || matches!(word, "-" | "–" | "&" | "+" | "/")
}
