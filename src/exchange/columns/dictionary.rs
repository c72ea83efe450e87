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
        let words = words.as_array().into_iter().flatten().filter_map(serde_json::Value::as_str);
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

/// Whether a text is the very name of a field.
pub(crate) fn is_field(text: &str) -> bool {
    DICTIONARY.exact.contains_key(&key(text))
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
    for (name, sense) in &DICTIONARY.all {
        let score = if words.len() == name.len() && name.iter().all(|word| words.contains(&word.as_str())) {
            0.95
        } else if contains(&words, name) {
            let letters: usize = name.iter().map(String::len).sum();
            #[allow(clippy::cast_precision_loss, reason = "a header is short")]
            let share = letters as f64 / folded.len().max(1) as f64;
            // A word of two or three letters says little inside a sentence.
            if letters < 4 && words.len() > 3 {
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
    // Somebody else's number is never taken for the person's own.
    if words.iter().any(|word| OTHERS.contains(word)) {
        for sense in [Sense::Phone, Sense::Email, Sense::FullName, Sense::Given, Sense::Family] {
            let _ = best.remove(&sense);
        }
        if best.is_empty() {
            let _ = best.insert(Sense::Guardian, 0.6);
        }
    }
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

fn contains(words: &[&str], name: &[String]) -> bool {
    !name.is_empty() && words.windows(name.len()).any(|window| window.iter().zip(name).all(|(a, b)| a == b))
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
