//! Names, phone numbers and addresses of invented people.

use std::collections::{HashMap, HashSet};

use unicode_normalization::UnicodeNormalization;

use super::chance::Chance;
use super::data::{Given, NameGroup, Names};

/// Gives out names so that as few as possible come twice.
#[derive(Debug)]
pub(super) struct Namer<'a> {
    names: &'a Names,
    taken: HashSet<(String, String)>,
    mails: HashSet<String>,
    turns: HashMap<String, usize>,
    phones: usize,
    swedish_phones: usize,
    /// How many Norwegian numbers there are to give out.
    range: usize,
}

impl<'a> Namer<'a> {
    /// For so many people.
    pub(super) fn new(names: &'a Names, people: usize) -> Self {
        let range = if people <= 800 { 1_000 } else { 100_000 };
        Self { names, taken: HashSet::new(), mails: HashSet::new(), turns: HashMap::new(), phones: 0, swedish_phones: 0, range }
    }

    /// Where a household comes from.
    pub(super) fn group(&self, chance: &mut Chance) -> Option<&'a NameGroup> {
        chance.weighted(&self.names.group, |group| group.share)
    }

    /// A household's name; where there are few, each comes in its turn, so that all are met.
    pub(super) fn family(&mut self, group: &NameGroup, chance: &mut Chance) -> String {
        let list = &group.family.any;
        let Some(first) = list.first().filter(|_| list.len() <= 10) else { return chance.word(list) };
        let turn = self.turns.entry(first.clone()).or_default();
        *turn += 1;
        list.get((*turn - 1) % list.len()).cloned().unwrap_or_default()
    }

    /// A given name that the household's family name does not have yet, if one is found soon.
    pub(super) fn given(&mut self, group: &NameGroup, woman: bool, born: i32, family: &str, chance: &mut Chance) -> String {
        let list = if woman { &group.female } else { &group.male };
        let mut given = String::new();
        for _ in 0..12 {
            given = chance.word(list.of(born));
            if self.taken.insert((given.clone(), family.to_owned())) {
                break;
            }
        }
        given
    }

    /// Keeps a name out of the draw.
    pub(super) fn reserve(&mut self, given: &str, family: &str) {
        let _ = self.taken.insert((given.to_owned(), family.to_owned()));
    }

    /// A Norwegian number that nobody has: `400 00 0xx` and the hundreds after it.
    pub(super) fn phone(&mut self) -> String {
        // 617 shares no factor with the range, so that each number comes once before any comes twice.
        let number = 40_000_000 + (self.phones * 617 + 231) % self.range;
        self.phones += 1;
        format!("+47{number}")
    }

    /// A Swedish number from the range kept for fiction, as long as there are any.
    pub(super) fn swedish_phone(&mut self) -> String {
        if self.swedish_phones >= 95 {
            return self.phone();
        }
        let number = 701_740_605 + (self.swedish_phones * 37 + 12) % 95;
        self.swedish_phones += 1;
        format!("+46{number}")
    }

    /// An address made from the name; empty when no letter of it can stand in one.
    pub(super) fn mail(&mut self, given: &str, family: &str) -> String {
        let parts: Vec<String> = [given, family].into_iter().map(plain).filter(|part| !part.is_empty()).collect();
        if parts.is_empty() {
            return String::new();
        }
        let name = parts.join(".");
        let mut mail = format!("{name}@example.org");
        let mut again = 2;
        while !self.mails.insert(mail.clone()) {
            mail = format!("{name}{again}@example.org");
            again += 1;
        }
        mail
    }
}

impl Given {
    /// The names of someone born that year.
    pub(super) fn of(&self, born: i32) -> &[String] {
        let own = match born {
            ..1965 => &self.old,
            1965..1998 => &self.mid,
            _ => &self.young,
        };
        if own.is_empty() { &self.any } else { own }
    }
}

/// The number as people write it in a note: `400 00 123`, `070-174 06 05`.
pub(super) fn spoken(phone: &str) -> String {
    let part = |from: usize, to: usize| phone.get(from..to).unwrap_or("");
    if phone.starts_with("+46") {
        format!("0{}-{} {} {}", part(3, 5), part(5, 8), part(8, 10), part(10, 12))
    } else {
        format!("{} {} {}", part(3, 6), part(6, 8), part(8, 11))
    }
}

fn plain(name: &str) -> String {
    name.to_lowercase()
        .nfkd()
        .filter_map(|letter| match letter {
            'æ' => Some('e'),
            'ø' => Some('o'),
            'ł' => Some('l'),
            'đ' => Some('d'),
            'ŋ' => Some('n'),
            ' ' | '-' => Some('-'),
            _ => letter.is_ascii_alphanumeric().then_some(letter),
        })
        .collect::<String>()
        .trim_matches('-')
        .to_owned()
}
