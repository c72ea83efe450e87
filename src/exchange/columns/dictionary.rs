//! The names that columns go by in sheets and the words that cells hold, as data: one dictionary for all that comes in.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::sense::Sense;
use crate::domain::fold::fold;

#[derive(Deserialize)]
struct File {
    /// By field, then by language.
    fields: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    values: BTreeMap<String, serde_json::Value>,
}

struct Dictionary {
    exact: HashMap<String, Vec<Sense>>,
    /// Every name as its words.
    all: Vec<(Vec<String>, Sense)>,
    values: HashMap<String, HashSet<String>>,
}

static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(|| {
    // A damaged dictionary is no reason to fall: columns are then found by their cells. A test reads it.
    let file: File = serde_json::from_str(include_str!("../../../assets/import/headers.json"))
        .unwrap_or_else(|_| File { fields: BTreeMap::new(), values: BTreeMap::new() });
    let mut dictionary = Dictionary { exact: HashMap::new(), all: Vec::new(), values: HashMap::new() };
    for (sense, names) in file.fields.iter().filter_map(|(key, languages)| Some((Sense::of(key)?, languages.values().flatten()))) {
        for name in names.map(|name| key(name)).filter(|name| !name.is_empty()) {
            let senses = dictionary.exact.entry(name.clone()).or_default();
            if !senses.contains(&sense) {
                senses.push(sense);
                dictionary.all.push((name.split(' ').map(str::to_owned).collect(), sense));
            }
        }
    }
    for (list, words) in file.values {
        // Some lists are by language.
        let lists = words.as_object().into_iter().flat_map(serde_json::Map::values).chain(words.is_array().then_some(&words));
        let words = lists.filter_map(serde_json::Value::as_array).flatten().filter_map(serde_json::Value::as_str);
        let _ = dictionary.values.insert(list, words.map(plain).collect());
    }
    dictionary
});

/// A header as it is looked up.
fn key(header: &str) -> String {
    let folded = fold(header);
    if folded.is_empty() { header.trim().to_owned() } else { folded }
}

/// A value as it is looked up: small letters, signs kept, since some values are signs alone.
fn plain(value: &str) -> String {
    value.trim().trim_end_matches(['!', '.', ':']).to_lowercase()
}

/// Whether a text is one of a list of words: `unfilled`, `yes`, `no`, `speech`. Lists of single words are of folded ones.
pub(crate) fn is_value(list: &str, cell: &str) -> bool {
    DICTIONARY.values.get(list).is_some_and(|words| words.contains(&plain(cell)))
}

/// Whether a folded word ends in one of a list of words of at least `least` letters: `matservering` in one for places.
pub(crate) fn ends_in(list: &str, word: &str, least: usize) -> bool {
    DICTIONARY.values.get(list).is_some_and(|words| words.iter().any(|end| end.len() >= least && word.ends_with(end.as_str())))
}

/// What stands before the longest word of a list that a folded word ends in: `kiosk` of `kioskvakter`.
pub(crate) fn before_end<'w>(list: &str, word: &'w str) -> Option<&'w str> {
    let stems = DICTIONARY.values.get(list)?.iter().filter_map(|end| word.strip_suffix(end.as_str()));
    stems.min_by_key(|stem| stem.len())
}

/// Whether a text is the very name of a field.
pub(crate) fn is_field(text: &str) -> bool {
    DICTIONARY.exact.contains_key(&key(text))
}

/// Whether a word is the name of a weekday or a month, and of nobody.
pub(crate) fn is_of_calendar(word: &str) -> bool {
    let bare = word.trim_end_matches(['.', ':', ',']);
    (is_value("weekdays", bare) || is_value("months", bare)) && !is_value("names_that_are_words", &fold(bare))
}

/// What a header may mean, and how near it is to a name of that: 1 is the very name.
pub(crate) fn near(header: &str) -> Vec<(Sense, f64)> {
    let folded = key(header);
    if let Some(senses) = DICTIONARY.exact.get(&folded) {
        return senses.iter().map(|sense| (*sense, 1.0)).collect();
    }
    NEAR.with_borrow_mut(|known| {
        if let Some(found) = known.get(&folded) {
            return found.clone();
        }
        let found = looked_up(&folded);
        if known.len() >= KEPT {
            known.clear();
        }
        let _ = known.insert(folded, found.clone());
        found
    })
}

/// How many answers of [`near`] are kept: a sheet has few headers, and asks of them at every row.
const KEPT: usize = 2000;

thread_local! {
    /// What was looked up, by the folded header.
    static NEAR: RefCell<HashMap<String, Vec<(Sense, f64)>>> = RefCell::new(HashMap::new());
}

/// What a folded header that is no name itself may mean.
fn looked_up(folded: &str) -> Vec<(Sense, f64)> {
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let mut best: BTreeMap<Sense, f64> = BTreeMap::new();
    let addressed = words.len() > 2 && words.iter().any(|word| is_value("asks_you", word));
    for (name, sense) in &DICTIONARY.all {
        let score = if words.len() == name.len() && name.iter().all(|word| words.contains(&word.as_str())) {
            0.95
        } else if let Some(at) = place(&words, name) {
            let letters: usize = name.iter().map(String::len).sum();
            #[allow(clippy::cast_precision_loss, reason = "a header is short")]
            let share = letters as f64 / folded.len().max(1) as f64;
            // A word of two or three letters says little inside a sentence.
            if letters < 4 && words.len() > 3 || is_question(&words, name, at, addressed) {
                continue;
            }
            0.5 + 0.4 * share
        } else if let ([word], [name]) = (words.as_slice(), name.as_slice())
            && word.chars().count() >= 6
            && one_apart(word, name)
        {
            0.7
        } else {
            continue;
        };
        let entry = best.entry(*sense).or_insert(0.0);
        *entry = entry.max(score);
    }
    of_others(&words, &mut best);
    of_before(folded, &words, &mut best);
    wished(folded, &words, &mut best);
    let mut found: Vec<(Sense, f64)> = best.into_iter().collect();
    found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    found
}

/// Words for those who are rung for somebody else, folded.
const OTHERS: [&str; 24] = [
    "foresatt",
    "foresatte",
    "foresattes",
    "foresett",
    "forelder",
    "foreldre",
    "verge",
    "mor",
    "mors",
    "far",
    "fars",
    "mamma",
    "pappa",
    "malsman",
    "vardnadshavare",
    "foralder",
    "parorende",
    "anhorig",
    "anhoriga",
    "nodkontakt",
    "parent",
    "parents",
    "guardian",
    "emergency",
];

/// Whether words beside a number say that it is somebody else's.
pub(crate) fn is_of_others(words: &str) -> bool {
    fold(words).split(' ').any(|word| OTHERS.contains(&word))
}

/// Somebody else's number is never taken for the person's own; nor is a number or an address, whatever it is for, a task.
fn of_others(words: &[&str], best: &mut BTreeMap<Sense, f64>) {
    let phone = best.contains_key(&Sense::Phone);
    if phone || best.contains_key(&Sense::Email) {
        let _ = (best.remove(&Sense::ShiftRole), best.remove(&Sense::ShiftPlace));
    }
    if !words.iter().any(|word| OTHERS.contains(word)) {
        return;
    }
    for sense in [Sense::Phone, Sense::Email, Sense::FullName, Sense::Given, Sense::Family] {
        let _ = best.remove(&sense);
    }
    if phone && let Some(score) = best.remove(&Sense::EmergencyName) {
        let _ = best.insert(Sense::EmergencyPhone, score);
    }
    if best.is_empty() {
        let _ = best.insert(Sense::Guardian, 0.6);
    }
}

/// The senses that say what somebody is in or does now.
const OF_NOW: [Sense; 7] =
    [Sense::Crew, Sense::ShiftCrew, Sense::Role, Sense::ShiftRole, Sense::ShiftPlace, Sense::ShiftLeader, Sense::ShirtSize];

/// `Gjeng i fjor` says nothing of this year.
fn of_before(folded: &str, words: &[&str], best: &mut BTreeMap<Sense, f64>) {
    if said(folded, words, "before") {
        best.retain(|sense, _| !OF_NOW.contains(sense));
    }
}

/// `Hvilken gjeng vil du helst være i?` asks for a wish, and says of nobody what they are in.
fn wished(folded: &str, words: &[&str], best: &mut BTreeMap<Sense, f64>) {
    if !said(folded, words, "wishes") {
        return;
    }
    let before = best.len();
    best.retain(|sense, _| !OF_NOW.contains(sense) || *sense == Sense::ShirtSize);
    let place = best.is_empty() && words.iter().any(|word| is_value("asks_where", word));
    let other = [Sense::TogetherWith, Sense::FreeDays, Sense::FreeParts, Sense::FreeNot];
    if (before > best.len() || place) && !other.iter().any(|sense| best.contains_key(sense)) {
        let _ = best.insert(Sense::Wish, 0.95);
    }
}

/// Whether a header holds one of a list of words and phrases.
fn said(folded: &str, words: &[&str], list: &str) -> bool {
    let pairs = words.windows(2).map(|pair| pair.join(" "));
    words.iter().any(|word| is_value(list, word)) || pairs.chain([folded.to_owned()]).any(|pair| is_value(list, &pair))
}

/// Where a name stands in a header.
fn place(words: &[&str], name: &[String]) -> Option<usize> {
    if name.is_empty() {
        return None;
    }
    words.windows(name.len()).position(|window| window.iter().zip(name).all(|(a, b)| a == b))
}

/// Whether a name is no more than the word that a question begins with: `Hvor lenge har du vært med?` is of no place.
fn is_question(words: &[&str], name: &[String], at: usize, addressed: bool) -> bool {
    let [name] = name else { return false };
    let place = is_value("asks_where", name);
    let how = place && words.get(at + 1).is_some_and(|next| is_value("asks_how", next));
    how || addressed && (place || is_value("asks_what", name))
}

/// Whether two words differ by one letter put in, left out or changed.
pub(crate) fn one_apart(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let rest = |letters: &[char], from: usize| letters.get(from..).map(<[char]>::to_vec).unwrap_or_default();
    if short.len() == long.len() {
        rest(short, same + 1) == rest(long, same + 1)
    } else {
        rest(short, same) == rest(long, same + 1)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn the_dictionary_is_read_whole() {
        let file: File = serde_json::from_str(include_str!("../../../assets/import/headers.json")).unwrap();
        let unknown: Vec<&String> = file.fields.keys().filter(|key| Sense::of(key).is_none()).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
        assert!(DICTIONARY.all.len() > 800, "{}", DICTIONARY.all.len());
        assert!(is_value("unfilled", "LEDIG!") && is_value("yes", "✓") && is_value("off", "Fri") && !is_value("yes", "Ola"));
    }

    #[test]
    fn one_letter_apart() {
        assert!(one_apart("mobilnumer", "mobilnummer") && one_apart("navm", "navn") && !one_apart("navn", "namnet"));
    }
}
