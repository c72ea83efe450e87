//! The order of names: Å comes last in Norwegian and before Ä in Swedish, `aa` is Å in Norwegian only, and Bar 2 comes
//! before Bar 10.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;

use super::{Lang, Language};

/// A text's place in the order of one language, for sorting many texts. Keys of two languages do not compare.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SortKey(Vec<u8>);

/// The order of a language; none when its data is missing, which a complete build never is.
pub(super) fn collator(language: Language) -> Option<CollatorBorrowed<'static>> {
    let mut preferences = CollatorPreferences::from(match language {
        Language::Nb => locale!("nb"),
        Language::Nn => locale!("nn"),
        Language::Sv => locale!("sv"),
        Language::En => locale!("en"),
    });
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    CollatorBorrowed::try_new(preferences, CollatorOptions::default()).ok()
}

impl Lang {
    /// Which of two texts comes first in a list. For more than a few hundred texts use [`Lang::sort_key`].
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
    }

    /// A text's place in a list, to be made once per text: `rows.sort_by_cached_key(|row| lang.sort_key(&row.name))`.
    pub fn sort_key(&self, text: &str) -> SortKey {
        let mut key = Vec::with_capacity(text.len() * 2);
        match &self.collator {
            // Writing to a vector cannot fail.
            Some(collator) => match collator.write_sort_key_to(text, &mut key) {
                Ok(()) => {}
            },
            None => key.extend_from_slice(text.as_bytes()),
        }
        SortKey(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(language: Language, text: &str) -> String {
        let lang = Lang::new(language);
        let mut by_compare: Vec<&str> = text.split(' ').rev().collect();
        let mut by_key = by_compare.clone();
        by_compare.sort_by(|a, b| lang.compare(a, b));
        by_key.sort_by_cached_key(|word| lang.sort_key(word));
        assert_eq!(by_compare, by_key);
        by_key.join(" ")
    }

    #[test]
    fn norwegian() {
        for language in [Language::Nb, Language::Nn] {
            for order in [
                "Anne Berg Zakarias Ærlig Ødegård Åse",
                "Abel Aune Berg Zakarias Åsen Aasen Åsmund",
                "Äppelberg Ærlig Øverli Öwall Åker",
                "Eide Eide-Öberg Eidem",
            ] {
                assert_eq!(sorted(language, order), order, "{language}");
            }
        }
    }

    #[test]
    fn swedish() {
        assert_eq!(sorted(Language::Sv, "Öberg Ärlig Åse Zakarias Aasen Berg"), "Aasen Berg Zakarias Åse Ärlig Öberg");
        assert_eq!(sorted(Language::Sv, "Wik Vik Wall"), "Vik Wall Wik");
    }

    #[test]
    fn english_takes_the_letters_as_accents() {
        assert_eq!(sorted(Language::En, "Zoe Åse Berg Öberg Aasen"), "Aasen Åse Berg Öberg Zoe");
    }

    #[test]
    fn neighbours_and_guests() {
        for language in Language::ALL {
            assert_eq!(sorted(language, "Дарина Zorro Bïenje Biera Biret"), "Bïenje Biera Biret Zorro Дарина", "{language}");
            assert_eq!(sorted(language, "Олена Дарина Ївга"), "Дарина Ївга Олена", "{language}");
            assert_eq!(sorted(language, "Nguyễn Nguyen Nora"), "Nguyen Nguyễn Nora", "{language}");
        }
    }

    #[test]
    fn numbers_count() {
        assert_eq!(sorted(Language::Nb, "Bar10 Bar2 Bar1"), "Bar1 Bar2 Bar10");
    }
}
