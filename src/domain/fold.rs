//! Folding: how names are made equal for searching and matching, whatever keyboard they were typed on. `Åse Bjørnøy`,
//! `aase bjornoy` and `ASE BJOERNOEY` fold to the same text.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use super::people::Person;
use super::phone;

/// The text as it is compared: small letters without marks, hyphens and other signs as single spaces. `å` and `aa` become
/// `a`; `ø`, `ö` and `oe` become `o`; `æ`, `ä` and `ae` become `a`. Other scripts keep their letters.
pub fn fold(text: &str) -> String {
    fold_with(text, 'a')
}

/// As [`fold`], with `æ` and `ä` becoming the given letter: some write `Ness` for Næss.
fn fold_with(text: &str, ae: char) -> String {
    let mut out = Folded { text: String::with_capacity(text.len()), last: ' ' };
    if is_composed(text) {
        out.letters(text.chars(), ae);
    } else {
        out.letters(text.nfc(), ae);
    }
    if out.text.ends_with(' ') {
        let _ = out.text.pop();
    }
    out.text
}

/// Whether no letter of a text can be put together of several signs: none of them is a mark, or stands where marks do.
pub(crate) fn is_composed(text: &str) -> bool {
    // The signs before the first mark, U+0300, begin with these bytes.
    text.bytes().all(|byte| byte < 0xCC)
}

struct Folded {
    text: String,
    /// The letter that stands last, or a blank.
    last: char,
}

impl Folded {
    fn letters(&mut self, letters: impl Iterator<Item = char>, ae: char) {
        for c in letters {
            match c {
                'a'..='z' | '0'..='9' => self.push(c),
                'A'..='Z' => self.push(c.to_ascii_lowercase()),
                '\'' | '`' => {}
                c if c.is_ascii() => self.space(),
                c => c.to_lowercase().for_each(|c| self.letter(c, ae)),
            }
        }
    }

    fn letter(&mut self, c: char, ae: char) {
        if let Some(plain) = plain(c, ae) {
            for c in plain {
                self.push(*c);
            }
            return;
        }
        match c {
            // A mark makes another letter of a Cyrillic or Greek one.
            c if c.is_alphanumeric() && c > '\u{36f}' && c < '\u{1e00}' => self.push(c),
            c if is_combining_mark(c) => {}
            '\'' | '’' | '`' | '´' => {}
            // What is left under the marks may be one of those letters: `ǿ` is an `ø`.
            c if c.is_alphanumeric() => decompose_canonical(c, |part| match plain(part, ae) {
                Some(plain) => plain.iter().for_each(|c| self.push(*c)),
                None if is_combining_mark(part) => {}
                None => self.push(part),
            }),
            _ => self.space(),
        }
    }

    fn push(&mut self, c: char) {
        let double = matches!((self.last, c), ('a', 'a' | 'e') | ('o', 'e'));
        if !double {
            self.text.push(c);
            self.last = c;
        }
    }

    fn space(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
        self.last = ' ';
    }
}

/// The plain letters that a letter with a name of its own is typed as; none for all others.
fn plain(c: char, ae: char) -> Option<&'static [char]> {
    Some(match c {
        'ø' | 'ö' | 'œ' | 'ő' => &['o'],
        'æ' | 'ä' if ae == 'e' => &['e'],
        'å' | 'æ' | 'ä' => &['a'],
        'đ' | 'ð' => &['d'],
        'ŋ' => &['n'],
        'ŧ' => &['t'],
        'ł' => &['l'],
        'ı' => &['i'],
        'þ' => &['t', 'h'],
        'ß' => &['s', 's'],
        _ => return None,
    })
}

/// What of a person is searched, folded once so that ten thousand can be searched at each key.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SearchKey {
    /// Folded words, each with a space before it.
    words: String,
    digits: String,
    email: String,
}

impl SearchKey {
    /// The key of a person: names, nickname, phone, e-mail.
    pub fn of(person: &Person) -> Self {
        let names = [person.given.as_str(), &person.family, &person.nickname];
        let mut words = String::new();
        for name in names {
            let folded = fold(name);
            if !folded.is_empty() {
                words.push(' ');
                words.push_str(&folded);
            }
        }
        for name in names.into_iter().filter(|name| name.contains(['æ', 'Æ', 'ä', 'Ä', '\u{308}'])) {
            words.push(' ');
            words.push_str(&fold_with(name, 'e'));
        }
        Self { words, digits: phone::digits(&person.phone), email: person.email.to_lowercase() }
    }

    /// The key of any text: the name of a crew, a club, a competence.
    pub fn of_text(text: &str) -> Self {
        Self { words: format!(" {}", fold(text)), ..Self::default() }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Term {
    /// Folded words with a space before, and as they were typed in small letters.
    Text {
        folded: String,
        raw: String,
    },
    Digits(String),
}

/// What was typed in a search field, made ready once per key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query(Vec<Term>);

impl Query {
    /// Words in any order; numbers beside each other are one phone number (`912 34`, `+47912`, `0047 912`).
    pub fn new(typed: &str) -> Self {
        let mut terms: Vec<Term> = Vec::new();
        for word in typed.split_whitespace() {
            let number =
                word.chars().all(|c| c.is_ascii_digit() || "+-()./".contains(c)) && word.chars().any(|c| c.is_ascii_digit());
            let digits = phone::digits(word);
            match terms.last_mut() {
                Some(Term::Digits(before)) if number && !word.starts_with('+') => before.push_str(&digits),
                _ if number => terms.push(Term::Digits(digits)),
                _ => {
                    let folded = fold(word);
                    let raw = word.to_lowercase();
                    if !folded.is_empty() || raw.contains('@') {
                        terms.push(Term::Text { folded: format!(" {folded}"), raw });
                    }
                }
            }
        }
        for term in &mut terms {
            if let Term::Digits(digits) = term {
                let bare = digits.strip_prefix("00").or_else(|| digits.strip_prefix('0')).unwrap_or(digits);
                if !bare.is_empty() {
                    *digits = bare.to_owned();
                }
            }
        }
        Self(terms)
    }

    /// Whether every word is found in a text: a name of a crew, a shift, a command.
    pub fn finds(&self, text: &str) -> bool {
        self.matches(&SearchKey::of_text(text))
    }

    /// Whether nothing was typed: everybody matches.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How well a person fits: 0 when every word begins a word of the name, 1 when some are found inside or elsewhere,
    /// none when one is not found.
    pub fn rank(&self, key: &SearchKey) -> Option<u8> {
        let mut rank = 0;
        for term in &self.0 {
            rank = rank.max(term.rank(key)?);
        }
        Some(rank)
    }

    /// Whether a person fits.
    pub fn matches(&self, key: &SearchKey) -> bool {
        self.rank(key).is_some()
    }
}

impl Term {
    fn rank(&self, key: &SearchKey) -> Option<u8> {
        match self {
            Self::Digits(digits) => (key.digits.contains(digits) || key.words.contains(digits)).then_some(0),
            Self::Text { folded, raw } => {
                let inside = folded.trim_start();
                if !inside.is_empty() && key.words.contains(folded.as_str()) {
                    return Some(0);
                }
                let long = inside.chars().count() >= 3;
                ((long && key.words.contains(inside)) || (raw.len() >= 2 && key.email.contains(raw.as_str()))).then_some(1)
            }
        }
    }
}

/// Whether a person fits what was typed. For a list, make [`Query`] and [`SearchKey`] once instead.
pub fn matches(typed: &str, person: &Person) -> bool {
    Query::new(typed).matches(&SearchKey::of(person))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::domain::id::{Ids, PersonId};

    fn person(given: &str, family: &str) -> Person {
        let id: PersonId = Ids::seeded(1).next();
        Person { phone: "+4740000012".into(), email: "aase.b@example.com".into(), ..Person::new(id, given, family) }
    }

    #[test]
    fn marks_on_letters_with_names_of_their_own_fold_away() {
        assert_eq!((fold("Ǣrø"), fold("Ǿrsnes"), fold("ǽ")), ("aro".into(), "orsnes".into(), "a".into()));
    }

    #[test]
    fn the_same_name_however_it_is_typed() {
        for typed in ["Åse Bjørnøy", "A\u{30a}se Bjørnøy", "aase bjornoy", "ASE BJOERNOEY", "Åse  Bjørnöy", "Aase-Bjørnøy"]
        {
            assert_eq!(fold(typed), "ase bjornoy", "{typed}");
        }
        assert_eq!(fold("Kråik Bïenje"), "kraik bienje");
        assert_eq!(fold("Áile Đoŋŋi Ŧ"), "aile donni t");
        assert_eq!(fold("Дарина Їжак"), "дарина їжак");
        assert_eq!(fold("Nguyễn D’Arc"), "nguyen darc");
        assert_ne!(fold("Noa"), fold("No"));
        for odd in ["aae", "oee", "æe", "aaa e"] {
            assert_eq!(fold(&fold(odd)), fold(odd), "{odd}");
        }
    }

    #[test]
    fn words_in_any_order_parts_phone_and_mail() {
        let ase = person("Åse", "Bjørnøy");
        for typed in
            ["ase", "aase bjornoy", "bjørn", "bjornoy åse", "400 00", "+47400", "0047 400 00 012", "ase 012", "aase.b@", "rnøy"]
        {
            assert!(matches(typed, &ase), "{typed}");
        }
        for typed in ["asa", "ase berg", "41", "@example.org", "nø x"] {
            assert!(!matches(typed, &ase), "{typed}");
        }
        let naess = person("Pål", "Næss");
        for typed in ["naess", "ness", "næss", "näss", "pal nass"] {
            assert!(matches(typed, &naess), "{typed}");
        }
        assert_eq!(Query::new("bjø").rank(&SearchKey::of(&ase)), Some(0));
        assert_eq!(Query::new("rnøy").rank(&SearchKey::of(&ase)), Some(1));
        assert!(Query::new("  ").matches(&SearchKey::of(&ase)));
    }
}
