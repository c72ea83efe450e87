//! Given names people go by in Norway and Sweden, as data: they tell a name from a place where both are but a capital letter.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::domain::fold::fold;
use crate::exchange::columns::one_apart;

static NAMES: LazyLock<HashSet<String>> = LazyLock::new(|| {
    include_str!("../../assets/import/given_names.txt").lines().map(fold).filter(|name| !name.is_empty()).collect()
});

/// Names that are common words, or that crews and bars like to be called by, folded.
const WORDS: [&str; 44] = [
    "april", "ask", "balder", "bar", "bella", "bjork", "bo", "brage", "dag", "dan", "else", "embla", "even", "falk", "flora",
    "freja", "frid", "froya", "gard", "hauk", "idun", "idunn", "juni", "kai", "line", "liv", "loke", "love", "luna", "magna",
    "mai", "mark", "may", "nova", "odd", "odin", "rose", "saga", "stein", "storm", "tor", "tore", "una", "var",
];

/// Whether the first word of a text is a given name, or two of them with a hyphen between.
pub(crate) fn is_given(text: &str) -> bool {
    first(text).is_some_and(|first| NAMES.contains(&first))
}

/// Whether it is one and hardly anything else: not `Dag`, `Mai`, `Balder`.
pub(crate) fn is_surely_given(text: &str) -> bool {
    first(text).is_some_and(|first| NAMES.contains(&first) && !WORDS.contains(&first.as_str()))
}

/// Whether a word is a given name but for a letter, as a slip of the hand makes it.
pub(crate) fn is_nearly_given(word: &str) -> bool {
    let folded = fold(word);
    folded.chars().count() >= 5 && NAMES.iter().any(|name| name.len() >= 4 && one_apart(&folded, name))
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
