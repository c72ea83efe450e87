//! Who writes, so that `meg` among those who are on a shift is somebody: `fre 18-22: Kari, Ola og meg`.

use std::collections::{BTreeMap, BTreeSet};

use super::super::gather::{At, Gather};
use super::super::talk::{is_letter_head, is_speech};
use super::super::{Code, names};
use super::is_leave;
use crate::domain::fold::fold;
use crate::domain::phone::digits;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::given::{is_given, is_surely_given};
use crate::exchange::values;

/// Who wrote a letter: by the line over it that says from whom, or by what it is signed with. What it answers stands below, and
/// is another's.
pub(super) fn of(lines: &[(usize, String)]) -> Option<String> {
    let heads = lines.iter().take_while(|(_, line)| is_letter_head(line)).count();
    let is_quoted = |line: &str| {
        let bare = line.trim_matches(|c: char| !c.is_alphanumeric());
        is_value("quoted", bare) || line.split_once(':').is_some_and(|(word, _)| is_value("letter_from", word.trim()))
    };
    let end = lines.iter().skip(heads).position(|(_, line)| is_quoted(line)).map_or(lines.len(), |at| heads + at);
    let lines = lines.get(..end).unwrap_or(lines);
    let from = lines.iter().take(heads).find_map(|(_, line)| {
        let (word, who) = line.split_once(':')?;
        let who = who.split(['<', '(', '[', ',']).next()?.trim().trim_matches('"');
        (is_value("letter_from", word.trim()) && is_name(who) && is_given(who)).then(|| who.to_owned())
    });
    // Whoever signs has written it, from whatever address.
    let signed = signed(lines);
    let other = signed.as_ref().is_some_and(|own| from.as_ref().is_some_and(|from| !fold(from).starts_with(&fold(own))));
    if other { signed } else { from.or(signed).or_else(|| at_the_end(lines)) }
}

/// A name on the last line: `- leah` below what somebody says, `Ring meg på 72 55 10 94 - Marie Kvernmo`.
fn at_the_end(lines: &[(usize, String)]) -> Option<String> {
    let ((row, last), before) = lines.split_last()?;
    let signs = ['-', '–'];
    let apart = before.last().is_some_and(|(above, line)| !line.starts_with(signs) && (above + 1 < *row || is_speech(line)));
    let alone = last.strip_prefix(signs).map(str::trim).filter(|who| !who.contains(' ') && is_surely_given(who));
    if let Some(who) = alone.filter(|_| apart) {
        return Some(values::recase(who));
    }
    let who = [" - ", " – "].iter().find_map(|dash| last.rsplit_once(dash)).map(|(_, who)| who.trim())?;
    let own = last.split(' ').any(|word| is_value("myself", word)) && digits(last).len() >= 8;
    (own && who.contains(' ') && is_name(who) && is_given(who)).then(|| who.to_owned())
}

/// What stands behind the last word of leave, or on the lines below it.
fn signed(lines: &[(usize, String)]) -> Option<String> {
    let at = lines.iter().rposition(|(_, line)| is_leave(line))?;
    let (_, line) = lines.get(at)?;
    let words: Vec<&str> = line.split_whitespace().collect();
    let bare = |word: &str| fold(word.trim_matches(|c: char| !c.is_alphanumeric()));
    let leave = words.iter().rposition(|word| is_value("leave", &bare(word)))?;
    let behind: Vec<&str> =
        words.get(leave + 1..)?.iter().copied().skip_while(|word| matches!(*word, "fra" | "frå" | "från" | "from")).collect();
    if !behind.is_empty() {
        // `Takk til Anne` is no signature, nor `Hilsen Ola Moe sin mor`.
        let whole = behind.join(" ").trim_end_matches([',', '.', '!']).to_owned();
        return Some(whole).filter(|whole| is_name(whole) && is_given(whole));
    }
    let below = lines.get(at + 1..)?.iter().take(2).map(|(_, below)| below.trim());
    below.filter(|below| is_name(below) && is_given(below)).map(str::to_owned).next()
}

fn is_name(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let plain = text.chars().all(|c| c.is_alphabetic() || " .-'’".contains(c));
    (1..5).contains(&words) && plain && text.starts_with(char::is_uppercase) && names::looks_like_names(text)
}

/// A line with the name of who wrote it where they stand among others, or alone behind when it is: `mæ, Lasse og Guro`.
pub(super) fn with_me(line: &str, author: &str) -> String {
    let mut all = String::new();
    let mut rest = line;
    while let Some(word) = rest.split_whitespace().next() {
        let Some(at) = rest.find(word) else { break };
        let (before, from) = rest.split_at(at);
        all.push_str(before);
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let after = from.get(word.len()..).unwrap_or_default();
        // `æ sjøl`
        let own = after.split_whitespace().next().filter(|own| is_value("self_words", own.trim_end_matches([',', '.', '!'])));
        let whole = own.and_then(|own| Some((own.trim_start_matches(char::is_alphabetic), after.split_once(own)?.1)));
        let (word, after) = match whole.filter(|_| is_value("myself", bare)) {
            Some((sign, behind)) => (format!("{bare}{sign}"), behind),
            None => (word.to_owned(), after),
        };
        let word = word.as_str();
        // `I. Berg` has an initial.
        let initial = bare.len() == 1 && (bare == "i" || word.ends_with('.'));
        let ends = word.ends_with(['.', '!']) && (after.trim().is_empty() || after.trim_start().starts_with(char::is_uppercase));
        let last = ends && all.trim_end().ends_with([',', '&', '+', 'g', 'h', 'd']);
        if is_value("myself", bare) && !initial && stands_behind(&all) && (last || stands_before(word, after)) {
            // Where all is in small letters, so is the name.
            let small = !line.chars().any(char::is_uppercase);
            let author = if small { author.to_lowercase() } else { author.to_owned() };
            all.push_str(&word.replacen(bare, &author, 1));
        } else {
            all.push_str(word);
        }
        rest = after;
    }
    all.push_str(rest);
    all
}

/// A line without the small words that stand before names where people say it so: `Gunnvor og ho Aslaug Kvernmo`.
pub(super) fn without_articles(line: &str) -> String {
    let article = |word: &str| word.chars().all(char::is_lowercase) && is_value("articles", word);
    if !line.split_whitespace().any(article) {
        return line.to_owned();
    }
    let words: Vec<&str> = line.split(' ').collect();
    let mut all = String::new();
    for (at, word) in words.iter().enumerate() {
        let name = words.get(at + 1).is_some_and(|next| next.starts_with(char::is_uppercase));
        if article(word) && name && stands_behind(&all) {
            continue;
        }
        if !all.is_empty() || at > 0 {
            all.push(' ');
        }
        all.push_str(word);
    }
    all.trim().to_owned()
}

/// Given names alone, among what was named from a place on, are those of the writers where but one is called so.
pub(super) fn whole_names(gather: &mut Gather<'_>, first: usize, writers: &BTreeSet<String>) {
    let whole: Vec<(String, String)> = writers
        .iter()
        .filter(|name| is_name(name))
        .map(|name| values::split_name(name))
        .filter(|(_, family)| family.len() > 1)
        .collect();
    // The family names of each given name, whole or the first of several.
    let mut families: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for mention in gather.mentions.iter().filter(|mention| !mention.family.is_empty()) {
        let given = fold(&mention.given);
        let one = given.split(' ').next().map(str::to_owned);
        for name in one.into_iter().chain([given]) {
            let _ = families.entry(name).or_default().insert(mention.family.clone());
        }
    }
    for at in first..gather.mentions.len() {
        let Some(mention) = gather.mentions.get(at).filter(|mention| mention.family.is_empty()) else { continue };
        let short = fold(&mention.given);
        let is = |given: &str| fold(given) == short || fold(given).split(' ').next() == Some(short.as_str());
        let mut fits = whole.iter().filter(|(given, _)| is(given));
        let (Some((given, family)), None) = (fits.next(), fits.next()) else { continue };
        let others = families.get(&short).is_some_and(|families| families.iter().any(|other| other != family));
        let place = (mention.sheet, At { row: mention.row, col: mention.col }, mention.given.clone());
        if let Some(mention) = gather.mentions.get_mut(at).filter(|_| !others) {
            (mention.given, mention.family) = (given.clone(), family.clone());
            gather.sheet = place.0;
            gather.issue(place.1, Code::ShortName, format!("{}: {given} {family}", place.2));
        }
    }
}

/// Whether a name may stand behind a text: at its beginning, behind a sign, a number or `og`.
fn stands_behind(text: &str) -> bool {
    let text = text.trim_end();
    let word = text.rsplit(' ').next().unwrap_or_default();
    text.is_empty() || text.ends_with(|c: char| ",:;+&/".contains(c) || c.is_ascii_digit()) || is_and(word)
}

/// Whether a word is one of several, or the last of all.
fn stands_before(word: &str, after: &str) -> bool {
    let next = after.split_whitespace().next().unwrap_or_default();
    word.ends_with([',', ';', '/']) || next.is_empty() || next.starts_with([',', ';', '+', '&', '/']) || is_and(next)
}

fn is_and(word: &str) -> bool {
    matches!(fold(word).as_str(), "og" | "och" | "and" | "samt") || matches!(word, "+" | "&")
}
