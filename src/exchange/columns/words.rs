//! The names that fields go by in sheets, as data.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Field;
use crate::domain::fold::fold;

struct Words {
    exact: HashMap<String, Field>,
    /// Every name as its words.
    all: Vec<(Vec<String>, Field)>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words { exact: HashMap::new(), all: Vec::new() };
    for line in include_str!("../../../assets/import/headers.txt").lines().filter(|line| !line.starts_with('#')) {
        let Some((field, names)) = line.split_once(':') else { continue };
        let Some(field) = field_of(field) else { continue };
        for name in names.split(" | ").map(fold).filter(|name| !name.is_empty()) {
            words.all.push((name.split(' ').map(str::to_owned).collect(), field));
            let _ = words.exact.entry(name).or_insert(field);
        }
    }
    words
});

fn field_of(name: &str) -> Option<Field> {
    Some(match name {
        "given" => Field::Given,
        "family" => Field::Family,
        "full_name" => Field::FullName,
        "nickname" => Field::Nickname,
        "phone" => Field::Phone,
        "email" => Field::Email,
        "birth" => Field::Birth,
        "birth_year" => Field::BirthYear,
        "birth_date" => Field::BirthDate,
        "age" => Field::Age,
        "over_18" => Field::Over18,
        "gender" => Field::Gender,
        "postcode" => Field::Postcode,
        "shirt_size" => Field::ShirtSize,
        "licence" => Field::Licence,
        "diet" => Field::Diet,
        "guardian" => Field::Guardian,
        "club" => Field::Club,
        "crew" => Field::Crew,
        "note" => Field::Note,
        "identity" => Field::SensitiveIdentity,
        "ignore" => Field::Ignore,
        "extra" => Field::Extra,
        _ => return None,
    })
}

/// How near a header is to a field's name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Near {
    pub field: Field,
    /// From 0 to 1; 1 is the very name.
    pub score: f64,
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

/// The fields a header may mean, the nearest of each field.
pub(crate) fn near(header: &str) -> Vec<Near> {
    let folded = fold(header);
    if let Some(field) = WORDS.exact.get(&folded) {
        return vec![Near { field: *field, score: 1.0 }];
    }
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let mut best: HashMap<Field, f64> = HashMap::new();
    for (name, field) in &WORDS.all {
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
        let entry = best.entry(*field).or_insert(0.0);
        *entry = entry.max(score);
    }
    // Somebody else's number is never taken for the person's own.
    if words.iter().any(|word| OTHERS.contains(word)) {
        for field in [Field::Phone, Field::Email, Field::FullName, Field::Given, Field::Family] {
            let _ = best.remove(&field);
        }
        let _ = best.entry(Field::Guardian).or_insert(0.6);
    }
    let mut found: Vec<Near> = best.into_iter().map(|(field, score)| Near { field, score }).collect();
    found.sort_by(|a, b| b.score.total_cmp(&a.score).then((a.field as u8).cmp(&(b.field as u8))));
    found
}

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
    fn headers_in_four_languages() {
        for (header, field) in [
            ("Förnamn", Field::Given),
            ("ETTERNAVN *", Field::Family),
            ("Fullt navn", Field::FullName),
            ("Str. T-skjorte", Field::ShirtSize),
            ("Allergier / annet", Field::Diet),
            ("Har du noe vi bør vite? (allergier, skader, osv.)", Field::Note),
            ("Jeg er over 18 år", Field::Over18),
            ("Födelsedat./Personnr.", Field::SensitiveIdentity),
            ("E-postadresse:", Field::Email),
            ("Mobilnumer", Field::Phone),
            ("Mobil (foresatt)", Field::Guardian),
            ("Førarkort", Field::Licence),
            ("Grupp/Lag/Arbetsrum/Familj", Field::Crew),
            ("Tidsmerke", Field::Extra),
            ("Why the row was left out", Field::Ignore),
        ] {
            assert_eq!(near(header).first().map(|near| near.field), Some(field), "{header}: {:?}", near(header));
        }
        assert!(near("Yndlingsfarge").is_empty());
        assert!(near("Telefon til forelder").iter().all(|near| near.field != Field::Phone));
    }

    #[test]
    fn one_letter_apart() {
        assert!(one_apart("mobilnumer", "mobilnummer") && one_apart("navm", "navn") && !one_apart("navn", "namnet"));
    }
}
