//! Given names people go by in Norway and Sweden, as data: they tell a name from a place where both are but a capital letter.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::domain::fold::fold;

static NAMES: LazyLock<HashSet<String>> = LazyLock::new(|| {
    include_str!("../../assets/import/given_names.txt").lines().map(fold).filter(|name| !name.is_empty()).collect()
});

/// The longer of them, and what is left of each when a letter is left out.
static NEARLY: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let long = NAMES.iter().filter(|name| name.chars().count() >= 4);
    long.flat_map(|name| without_a_letter(name).chain([name.clone()])).collect()
});

/// Names that are common words, or that crews and bars like to be called by, folded.
const WORDS: [&str; 39] = [
    "april", "ask", "balder", "bella", "bjork", "bo", "brage", "dag", "else", "embla", "even", "falk", "flora", "freja", "froya",
    "gard", "hauk", "idun", "idunn", "juni", "kai", "line", "liv", "loke", "love", "luna", "magna", "mai", "mark", "may", "nova",
    "odd", "odin", "rose", "saga", "stein", "storm", "tor", "var",
];

/// Whether the first word of a text is a given name, or two of them with a hyphen between.
pub(crate) fn is_given(text: &str) -> bool {
    first(text).is_some_and(|first| NAMES.contains(&first))
}

/// Whether it is one and hardly anything else: not `Dag`, `Mai`, `Balder`.
pub(crate) fn is_surely_given(text: &str) -> bool {
    first(text).is_some_and(|first| NAMES.contains(&first) && !WORDS.contains(&first.as_str()))
}

/// Whether a word is a given name but for a slip of the hand: a letter more, less or another.
pub(crate) fn is_nearly_given(word: &str) -> bool {
    let folded = fold(word);
    folded.chars().count() >= 5 && (NEARLY.contains(&folded) || without_a_letter(&folded).any(|word| NEARLY.contains(&word)))
}

fn without_a_letter(word: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = word.chars().collect();
    (0..letters.len()).map(move |out| letters.iter().enumerate().filter(|(at, _)| *at != out).map(|(_, letter)| letter).collect())
}

fn first(text: &str) -> Option<String> {
    let word = text.split_whitespace().next()?;
    let folded = fold(word);
    folded.split(' ').next().filter(|first| first.chars().count() > 1).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_words() {
        assert!(is_given("Åse") && is_given("ASE Bjørnøy") && is_given("Jan-Erik Moe") && is_given("Dag") && !is_given("Bar 1"));
        assert!(is_surely_given("Marte") && !is_surely_given("Dag") && !is_surely_given("Scene"));
        assert!(is_nearly_given("Martte") && is_nearly_given("Solvei") && !is_nearly_given("Lyd"));
        assert!(NAMES.len() > 1500, "{}", NAMES.len());
        assert!(WORDS.is_sorted());
    }
}
