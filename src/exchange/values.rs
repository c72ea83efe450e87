//! Values: what stands in one cell, as a person's field holds it.

use crate::domain::fold::is_composed;
use crate::domain::phone::{self, Phone, Region};
use std::borrow::Cow;
use std::fmt;

use chrono::{Datelike, NaiveDate};
use unicode_normalization::UnicodeNormalization as _;

/// A cell without what spreadsheets put around it: blanks, marks nobody sees, `="…"`, the `'` that guards against formulas.
pub fn clean(cell: &str) -> String {
    // Most cells hold nothing that has to be looked at sign by sign.
    let text =
        if cell.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n')) { Cow::Borrowed(cell) } else { visible(cell).into() };
    let text = text.trim();
    let text = text.strip_prefix("=\"").and_then(|inner| inner.strip_suffix('"')).unwrap_or(text);
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest.to_owned(),
        _ => text.to_owned(),
    }
}

/// A text without marks nobody sees, every blank the same, and letters with their marks as one sign.
fn visible(cell: &str) -> String {
    let hidden =
        |c: &char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\0');
    let blank = |c: char| if c.is_whitespace() && c != '\n' { ' ' } else { c };
    if is_composed(cell) {
        cell.chars().filter(|c| !hidden(c)).map(blank).collect()
    } else {
        cell.nfc().filter(|c| !hidden(c)).map(blank).collect()
    }
}

/// Several blanks as one.
pub fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name and what stood in brackets behind it: `Jo Lie (14 år)`.
pub fn remark(name: &str) -> (String, String) {
    match name.split_once('(') {
        Some((before, rest)) if !before.trim().is_empty() => {
            let (inside, after) = rest.split_once(')').unwrap_or((rest, ""));
            (squeeze(&format!("{before} {after}")), inside.trim().to_owned())
        }
        _ => (squeeze(name), String::new()),
    }
}

/// Small words that a family name may begin with, and capitals that are such in names from elsewhere: `Karin El Haddad`.
const PARTICLES: [&str; 22] = [
    "von", "van", "de", "af", "av", "der", "den", "la", "da", "di", "del", "zu", "Von", "Van", "De", "Der", "La", "El", "Al",
    "Bin", "Ibn", "Abu",
];

/// A whole name as given and family name. `Næss, Åse` and `NÆSS Åse` are turned round; a single word is a given name.
pub fn split_name(name: &str) -> (String, String) {
    if let Some((family, given)) = name.split_once(',') {
        return (squeeze(given), squeeze(family));
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    let Some((last, before)) = words.split_last() else { return (String::new(), String::new()) };
    if before.is_empty() {
        return ((*last).to_owned(), String::new());
    }
    if let Some((family, given)) = capitals_first(&words) {
        return (given.join(" "), family.join(" "));
    }
    let particles = before.iter().skip(1).rev().take_while(|word| PARTICLES.contains(word)).count();
    let (given, family) = words.split_at(before.len() - particles);
    (given.join(" "), family.join(" "))
}

/// The family name and the given name, where the family name alone is in capitals and stands first: `NÆSS Åse`.
fn capitals_first<'a>(words: &'a [&'a str]) -> Option<(&'a [&'a str], &'a [&'a str])> {
    let shouted = |word: &&&str| word.chars().any(char::is_alphabetic) && !word.chars().any(char::is_lowercase);
    let (family, given) = words.split_at_checked(words.iter().take_while(shouted).count())?;
    // `JP Lie` begins with a name, not with a family's.
    let letters = family.iter().flat_map(|word| word.chars()).filter(|c| c.is_alphabetic()).count();
    let calm = !given.is_empty() && given.iter().all(|word| word.chars().any(char::is_lowercase));
    let plain = family.iter().all(|word| word.chars().all(|c| c.is_alphabetic() || "-'’".contains(c)));
    (calm && letters >= 3 && plain).then_some((family, given))
}

/// Whether a part of a name is in capitals, and no initials.
pub fn is_shouted(part: &str) -> bool {
    part.chars().filter(|c| c.is_alphabetic()).count() > 2 && !part.chars().any(char::is_lowercase)
}

/// The name with capitals, when it was typed all in small or all in capital letters; none when it stands as its owner
/// wrote it.
pub fn recased(name: &str) -> Option<String> {
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let upper = name.chars().any(char::is_uppercase);
    let lower = name.chars().any(char::is_lowercase);
    if letters < 4 || upper == lower {
        return None;
    }
    Some(recase(name))
}

/// A capital at the start of each word, small letters after it.
pub fn recase(name: &str) -> String {
    let mut start = true;
    let mut cased = String::new();
    for c in name.chars() {
        if start {
            cased.extend(c.to_uppercase());
        } else {
            cased.extend(c.to_lowercase());
        }
        start = !c.is_alphabetic() && c != '\'' && c != '’';
    }
    cased
}

/// Whether a name looks like somebody trying out the form.
pub fn is_test(name: &str) -> bool {
    let words = ["test", "testesen", "testsen", "testsson", "testperson", "tester", "asdf", "qwerty"];
    name.to_lowercase().split_whitespace().any(|word| words.contains(&word))
}

/// The phone numbers of a cell that holds several, in E.164, in the order they stand.
pub fn numbers(cell: &str, region: Region) -> Vec<String> {
    let divided =
        clean(cell).replace([';', ',', '\n', '|'], "/").replace(" og ", "/").replace(" eller ", "/").replace(" och ", "/");
    let mut all: Vec<String> = Vec::new();
    for piece in divided.replace(" eller ", "/").replace(" or ", "/").replace(" and ", "/").split('/') {
        if let Phone::Known(number) = phone::parse(piece, region) {
            let number = String::from(number);
            if !all.contains(&number) {
                all.push(number);
            }
        }
    }
    all
}

/// An e-mail cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Email {
    /// This address, in small letters.
    Known(String),
    /// Not an address.
    Wrong {
        /// What it may have been meant to be; empty when nothing suggests itself. Never used unasked.
        suggestion: String,
    },
    /// Nothing.
    Empty,
}

/// The address in a cell.
pub fn email(cell: &str) -> Email {
    let text = clean(cell);
    let text = text.trim_matches(|c: char| c == ';' || c == ',' || c == '-' || c.is_whitespace());
    let text = match text.split_once('<') {
        Some((_, rest)) => rest.split('>').next().unwrap_or(rest),
        None => text,
    };
    let text = text.trim_start_matches("mailto:").trim().to_lowercase();
    if text.is_empty() {
        return Email::Empty;
    }
    if is_address(&text) {
        return Email::Known(text);
    }
    let mut meant = text.clone();
    for (slip, right) in [("(at)", "@"), ("[at]", "@"), (" at ", "@"), ("{at}", "@"), ("(a)", "@"), (",", "."), (" ", "")] {
        meant = meant.replace(slip, right);
    }
    Email::Wrong { suggestion: if is_address(&meant) { meant } else { String::new() } }
}

fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let labels: Vec<&str> = domain.split('.').collect();
    !local.is_empty()
        && !local.starts_with('.')
        && !local.ends_with('.')
        && local.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c))
        && labels.len() >= 2
        && labels.iter().all(|label| {
            !label.is_empty()
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        })
        && labels.last().is_some_and(|top| top.chars().count() >= 2 && top.chars().all(char::is_alphabetic))
}

/// When somebody was born: the whole date, or the year alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Birth {
    /// The date.
    Date(NaiveDate),
    /// The year.
    Year(i32),
}

impl Birth {
    /// The year.
    pub fn year(self) -> i32 {
        match self {
            Self::Date(date) => date.year(),
            Self::Year(year) => year,
        }
    }
}

impl fmt::Display for Birth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => date.format("%d.%m.%Y").fmt(f),
            Self::Year(year) => year.fmt(f),
        }
    }
}

/// The year or date of birth in a cell; `latest` is the last year that can be. None for text that is neither, or a day
/// that never was.
pub fn birth(cell: &str, latest: i32) -> Option<Birth> {
    let text = clean(cell);
    if let Ok(number) = text.trim_end_matches(".0").parse::<i32>()
        && !text.starts_with(['+', '-'])
    {
        return match text.len() {
            2 => whole_year(number, latest).map(Birth::Year),
            // `140309`, day, month and year.
            6 => text
                .get(0..2)
                .zip(text.get(2..4))
                .zip(text.get(4..6))
                .and_then(|((day, month), year)| date(&format!("{day}.{month}.{year}"), latest).map(Birth::Date)),
            _ if (1900..=latest).contains(&number) => Some(Birth::Year(number)),
            _ => date(&text, latest).map(Birth::Date),
        };
    }
    date(&text, latest).map(Birth::Date)
}

/// A year of two digits: people on a crew list are between five and a hundred years old. None for one that can be neither.
fn whole_year(two: i32, latest: i32) -> Option<i32> {
    let century = latest - latest.rem_euclid(100);
    let year = century + two;
    let year = if year > latest - 5 { year - 100 } else { year };
    (latest - year <= 100).then_some(year)
}

/// The date in a cell: the day always before the month, except in `2010-05-17` and `20100517`.
/// None for text that is no date, a day that never was, or one after `latest`.
pub fn date(cell: &str, latest: i32) -> Option<NaiveDate> {
    let text = clean(cell).to_lowercase();
    // A time behind the date is of no interest here.
    let text = text.split(" kl").next().unwrap_or(&text);
    let text = match text.split_once(['t', ' ']) {
        Some((day, time)) if time.contains(':') => day,
        _ => text,
    };
    let parts: Vec<&str> = text.split(|c: char| ". -/,".contains(c) || c == '\u{2013}').filter(|part| !part.is_empty()).collect();
    let (day, month, year) = match parts.as_slice() {
        [one] if one.len() == 8 && one.chars().all(|c| c.is_ascii_digit()) => {
            let at = |from: usize, to: usize| one.get(from..to).unwrap_or("");
            if (one.starts_with("19") || one.starts_with("20")) && at(4, 6) <= "12" {
                (at(6, 8), at(4, 6), at(0, 4))
            } else {
                (at(0, 2), at(2, 4), at(4, 8))
            }
        }
        [year, month, day] if year.len() == 4 => (*day, *month, *year),
        [day, month, year] => (*day, *month, *year),
        _ => return None,
    };
    let number =
        |text: &str| (!text.is_empty() && text.chars().all(|c| c.is_ascii_digit())).then(|| text.parse::<u32>().ok()).flatten();
    let month = number(month).or_else(|| month_of(month))?;
    let digits = year.len();
    let year = number(year).and_then(|year| i32::try_from(year).ok())?;
    let year = match digits {
        2 => whole_year(year, latest)?,
        4 => year,
        _ => return None,
    };
    let date = NaiveDate::from_ymd_opt(year, month, number(day)?)?;
    (1900..=latest).contains(&date.year()).then_some(date)
}

fn month_of(word: &str) -> Option<u32> {
    let months = ["jan", "feb", "mar", "apr", "mai maj may", "jun", "jul", "aug", "sep", "okt oct", "nov", "des dec"];
    let start: String = word.chars().take(3).collect();
    let at = months.iter().position(|names| names.split(' ').any(|name| name == start))?;
    u32::try_from(at + 1).ok()
}

/// Gender as `f`, `m` or `x`; none when the word is not known.
pub fn gender(cell: &str) -> Option<&'static str> {
    match clean(cell).to_lowercase().as_str() {
        "f" | "k" | "kvinne" | "kvinna" | "kvinnelig" | "kvinnlig" | "female" | "woman" | "jente" | "dame" | "w" => Some("f"),
        "m" | "mann" | "man" | "mannlig" | "manlig" | "male" | "gutt" | "herre" | "kar" => Some("m"),
        "x" | "annet" | "anna" | "annat" | "other" | "ikke-binær" | "ikkje-binær" | "icke-binär" | "non-binary" => Some("x"),
        _ => None,
    }
}

/// Several names in one cell: `Bar, Rigg`.
pub fn list(cell: &str) -> Vec<String> {
    clean(cell).split([',', ';', '\n', '|']).map(squeeze).filter(|name| name.chars().any(char::is_alphanumeric)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn each_number_of_a_cell() {
        assert_eq!(numbers("400 10 005 / 74 32 10 05", Region::No), ["+4740010005", "+4774321005"]);
        assert_eq!(numbers("40010005 eller 40010005, 5", Region::No), ["+4740010005"]);
        assert!(numbers("ring mor", Region::No).is_empty());
    }

    #[test]
    fn names() {
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(remark("Jo Lie (14 år)"), pair("Jo Lie", "14 år"));
        assert_eq!(split_name("NÆSS, ÅSE"), pair("ÅSE", "NÆSS"));
        assert_eq!(split_name("Ingrid Marie Lervik"), pair("Ingrid Marie", "Lervik"));
        assert_eq!(split_name("NÆSS Åse Marie"), pair("Åse Marie", "NÆSS"));
        assert_eq!(split_name("JP Lie"), pair("JP", "Lie"));
        assert_eq!(split_name("KARI LIE"), pair("KARI", "LIE"));
        assert_eq!(split_name("Carl von der Fehr"), pair("Carl", "von der Fehr"));
        assert_eq!(split_name("Дарина"), pair("Дарина", ""));
        assert_eq!(recased("ingrid marie lervik-næss").as_deref(), Some("Ingrid Marie Lervik-Næss"));
        assert_eq!(recased("ÅSE NÆSS").as_deref(), Some("Åse Næss"));
        assert_eq!(recased("Kari av Li"), None);
        assert_eq!(recased("JP"), None);
    }

    #[test]
    fn addresses() {
        assert_eq!(email(" PAL@Example.COM "), Email::Known("pal@example.com".into()));
        assert_eq!(email("Pål <pal@example.com>"), Email::Known("pal@example.com".into()));
        assert_eq!(email("synnøve@example.org"), Email::Known("synnøve@example.org".into()));
        assert_eq!(email("ida.dahl(at)example.com"), Email::Wrong { suggestion: "ida.dahl@example.com".into() });
        assert_eq!(email("ingen"), Email::Wrong { suggestion: String::new() });
        assert!(matches!(email("a@example.com, b@example.com"), Email::Wrong { .. }));
        assert_eq!(email(" - "), Email::Empty);
    }

    #[test]
    fn births() {
        assert_eq!(birth("1990", 2026), Some(Birth::Year(1990)));
        assert_eq!(birth("90", 2026), Some(Birth::Year(1990)));
        assert_eq!(birth("12", 2026), Some(Birth::Year(2012)));
        assert_eq!(birth("17.05.1998", 2026).map(|b| matches!(b, Birth::Date(_))), Some(true));
        for text in ["17.5.98", "17/5 1998", "17-05-1998", "1998-05-17", "19980517", "17. mai 1998", "17.05.1998 00:00"] {
            assert_eq!(date(text, 2026), NaiveDate::from_ymd_opt(1998, 5, 17), "{text}");
        }
        for text in ["31.02.1990", "05.17.1998", "1985-13-01", "4567", "17.05.2030", "", "i går", "1.2.3.4", "17.05.198"] {
            assert!(birth(text, 2026).is_none(), "{text}");
        }
    }
}
