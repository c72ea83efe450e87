//! Phone numbers: from what stands in a cell to E.164, by the rules of Norway, Sweden, Denmark and Finland. Where the
//! digits allow two readings, or none, it says why instead of guessing.

use std::fmt;

/// The country whose numbers need no prefix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Region {
    /// Norway.
    #[default]
    No,
    /// Sweden.
    Se,
}

impl Region {
    /// From the festival's `NO` or `SE`; Norway for anything else.
    pub fn of(code: &str) -> Self {
        if code.eq_ignore_ascii_case("SE") { Self::Se } else { Self::No }
    }
}

/// A number that can be rung from anywhere: `+` and up to 15 digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct E164(String);

impl E164 {
    /// The number as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for E164 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<E164> for String {
    fn from(number: E164) -> Self {
        number.0
    }
}

/// Why a cell is not a number one can be sure of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Two different numbers.
    Two,
    /// Too few digits.
    Short,
    /// Too many digits.
    Long,
    /// Words, no number.
    Words,
    /// A spreadsheet wrote `4,79123E+10`: digits are lost.
    Scientific,
    /// A spreadsheet wrote `#####`: the number is lost.
    Overflow,
    /// The right length, but no such number exists in that country.
    Impossible,
}

/// What a cell says of a phone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phone {
    /// This number.
    Known(E164),
    /// Something that no number may be concluded from.
    Unsure {
        /// Why.
        why: Why,
    },
    /// Nothing.
    Empty,
}

/// A phone cell read, with what a careful reader would mention.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The number.
    pub phone: Phone,
    /// Words beside the number, such as `mor`; labels such as `tlf.` are not among them.
    pub remark: String,
    /// Whether a lost `+` or `0` was put back.
    pub assumed: bool,
}

/// The number in a cell.
pub fn parse(raw: &str, region: Region) -> Phone {
    read(raw, region).phone
}

/// The digits alone, for search.
pub fn digits(raw: &str) -> String {
    raw.chars().filter(char::is_ascii_digit).collect()
}

/// The number in a cell, with remarks.
pub fn read(raw: &str, region: Region) -> Reading {
    let plain = plain(raw);
    let nothing = |phone| Reading { phone, remark: String::new(), assumed: false };
    if plain.chars().all(|c| c == '-' || c.is_whitespace()) {
        return nothing(Phone::Empty);
    }
    if plain.chars().all(|c| c == '#') {
        return nothing(Phone::Unsure { why: Why::Overflow });
    }
    if is_scientific(&plain) {
        return nothing(Phone::Unsure { why: Why::Scientific });
    }
    let (runs, remark) = runs(&plain);
    let mut found: Vec<(E164, bool)> = Vec::new();
    let mut trouble = None;
    let mut broken = false;
    for run in &runs {
        match number(run, region) {
            Ok(one) if found.iter().all(|(other, _)| *other != one.0) => found.push(one),
            Ok(_) => {}
            Err(why) => {
                // A short number beside a whole one is a remark («ring etter 17»); a long one is a second number gone wrong.
                broken |= digits(run).len() >= 5;
                trouble = trouble.or(Some(why)).filter(|_| why != Why::Two).or(Some(why));
            }
        }
    }
    let several = found.len() > 1 || (broken && !found.is_empty());
    let (phone, assumed) = match found.into_iter().next() {
        Some((known, assumed)) if !several => (Phone::Known(known), assumed),
        Some(_) => (Phone::Unsure { why: Why::Two }, false),
        None => (Phone::Unsure { why: trouble.unwrap_or(Why::Words) }, false),
    };
    Reading { phone, remark, assumed }
}

/// Without what a spreadsheet or a copied web page put around it.
fn plain(raw: &str) -> String {
    let mut text: String = raw
        .chars()
        .filter(
            |c| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}'),
        )
        .map(|c| match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            '\u{ff0b}' => '+',
            c if c.is_whitespace() => ' ',
            c => c,
        })
        .collect();
    if let Some(inner) = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')) {
        text = inner.to_owned();
    }
    let text = text.trim().trim_start_matches('\'').trim();
    let whole = text.strip_suffix(".0").or_else(|| text.strip_suffix(",0"));
    match whole {
        Some(whole) if whole.len() > 6 && whole.chars().all(|c| c.is_ascii_digit()) => whole.to_owned(),
        _ => text.to_owned(),
    }
}

fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else { return false };
    let digit = |c: char| c.is_ascii_digit();
    mantissa.starts_with(digit)
        && mantissa.chars().all(|c| digit(c) || c == ',' || c == '.')
        && exponent.ends_with(digit)
        && exponent.trim_start_matches(['+', '-']).chars().all(digit)
}

const LABELS: [&str; 18] = [
    "tlf",
    "tel",
    "tfn",
    "mob",
    "mobil",
    "mobile",
    "mobilnr",
    "telefon",
    "telefonnr",
    "phone",
    "cell",
    "nr",
    "m",
    "t",
    "p",
    "h",
    "ph",
    "telefonnummer",
];

/// Stretches of digits and the signs among them, and the words beside them. Brackets with letters go with the words.
fn runs(text: &str) -> (Vec<String>, String) {
    let mut runs: Vec<String> = Vec::new();
    let mut run = String::new();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        if c == '(' {
            let ahead: String = rest.clone().take_while(|c| *c != ')').collect();
            if ahead.chars().any(char::is_alphabetic) {
                words.push(ahead.trim().to_owned());
                rest = rest.as_str().get(ahead.len()..).unwrap_or("").chars();
                let _ = rest.next();
                continue;
            }
        }
        let second = c == '+' && run.contains(|c: char| c.is_ascii_digit());
        if (c.is_ascii_digit() || " +-./()".contains(c)) && !second {
            if c == ' ' || c == '.' {
                flush(&mut word, &mut words);
            }
            run.push(c);
        } else {
            if run.contains(|c: char| c.is_ascii_digit()) {
                runs.push(std::mem::take(&mut run));
            } else {
                run.clear();
            }
            if second {
                run.push(c);
            } else if c.is_alphabetic() {
                word.push(c);
            } else {
                flush(&mut word, &mut words);
            }
        }
    }
    flush(&mut word, &mut words);
    if run.contains(|c: char| c.is_ascii_digit()) {
        runs.push(run);
    }
    (runs, words.join(" "))
}

fn flush(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() && !LABELS.contains(&word.to_lowercase().as_str()) {
        words.push(word.clone());
    }
    word.clear();
}

/// The number that a stretch of digits and signs is, and whether a lost sign was put back.
fn number(run: &str, region: Region) -> Result<(E164, bool), Why> {
    if let Some((first, _)) = run.split_once('/')
        && whole(first, region).is_ok()
    {
        return Err(Why::Two);
    }
    whole(run, region).map_err(|why| {
        let all = digits(run);
        let (first, second) = all.split_at(all.len() / 2);
        let two = why == Why::Long && [first, second].iter().all(|half| whole(half, region).is_ok());
        if two { Why::Two } else { why }
    })
}

fn whole(run: &str, region: Region) -> Result<(E164, bool), Why> {
    let run = run.trim_matches(|c: char| !c.is_ascii_digit() && c != '+' && c != '(');
    let plus = run.trim_start_matches(['(', ' ']).starts_with('+');
    let all = digits(run);
    let international = if plus { Some(all.as_str()) } else { all.strip_prefix("00") };
    if let Some(rest) = international {
        return of_country(rest).map(|number| (number, false));
    }
    national(&all, region)
}

fn e164(country: &str, rest: &str) -> E164 {
    E164(format!("+{country}{rest}"))
}

/// Digits after `+` or `00`.
fn of_country(digits: &str) -> Result<E164, Why> {
    const COUNTRIES: [(&str, usize, usize); 14] = [
        ("47", 8, 8),
        ("46", 7, 9),
        ("45", 8, 8),
        ("358", 6, 11),
        ("1", 10, 10),
        ("44", 9, 10),
        ("48", 9, 9),
        ("49", 7, 12),
        ("354", 7, 9),
        ("370", 8, 8),
        ("371", 8, 8),
        ("372", 7, 8),
        ("380", 9, 9),
        ("31", 9, 9),
    ];
    if digits.starts_with('0') || digits.len() < 4 {
        return Err(if digits.len() < 4 { Why::Short } else { Why::Impossible });
    }
    for (country, least, most) in COUNTRIES {
        let Some(rest) = digits.strip_prefix(country) else { continue };
        let rest = if matches!(country, "47" | "45" | "1") { rest } else { rest.strip_prefix('0').unwrap_or(rest) };
        let mobile = country == "46" && rest.starts_with('7');
        return match rest.len() {
            n if n < least || (mobile && n < 9) => Err(Why::Short),
            n if n > most => Err(Why::Long),
            _ if country == "47" && rest.starts_with(['0', '1']) => Err(Why::Impossible),
            _ if country == "45" && rest.starts_with(['0', '1']) => Err(Why::Impossible),
            _ if rest.starts_with('0') => Err(Why::Impossible),
            _ if mobile && !swedish_mobile(rest) => Err(Why::Impossible),
            _ => Ok(e164(country, rest)),
        };
    }
    match digits.len() {
        0..=7 => Err(Why::Short),
        8..=15 => Ok(e164("", digits)),
        _ => Err(Why::Long),
    }
}

/// 70, 72, 73, 76, 79 and seven more.
fn swedish_mobile(rest: &str) -> bool {
    rest.len() == 9 && ["70", "72", "73", "76", "79"].iter().any(|start| rest.starts_with(start))
}

/// Digits without a country.
fn national(digits: &str, region: Region) -> Result<(E164, bool), Why> {
    let norwegian = |rest: &str| rest.len() == 8 && rest.starts_with(|c| ('2'..='9').contains(&c));
    // These forms exist in one country only.
    if let Some(rest) = digits.strip_prefix("47").filter(|rest| norwegian(rest)) {
        return Ok((e164("47", rest), true));
    }
    if let Some(rest) = digits.strip_prefix("46").filter(|rest| swedish_mobile(rest)) {
        return Ok((e164("46", rest), true));
    }
    if let Some(rest) = digits.strip_prefix('0').filter(|rest| swedish_mobile(rest)) {
        return Ok((e164("46", rest), false));
    }
    match region {
        Region::No if norwegian(digits) => Ok((e164("47", digits), false)),
        Region::No => Err(length(digits, 8, 8)),
        Region::Se if swedish_mobile(digits) => Ok((e164("46", digits), true)),
        Region::Se => match digits.strip_prefix('0') {
            Some(rest) if rest.starts_with(['0', '7']) => Err(length(rest, 9, 9)),
            Some(rest) if (7..=9).contains(&rest.len()) => Ok((e164("46", rest), false)),
            Some(rest) => Err(length(rest, 7, 9)),
            None => Err(length(digits, 8, 10)),
        },
    }
}

fn length(digits: &str, least: usize, most: usize) -> Why {
    match digits.len() {
        n if n < least => Why::Short,
        n if n > most => Why::Long,
        _ => Why::Impossible,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn every_cell_of_the_list() {
        let list = include_str!("../../tests/fixtures/import/phones.csv");
        let mut seen = 0;
        for line in list.lines().skip(1) {
            let cells: Vec<&str> = line.split(';').collect();
            let read = parse(cells[0], Region::of(cells[1]));
            match (cells[2], read) {
                ("", Phone::Unsure { .. }) => {}
                (right, Phone::Known(number)) => assert_eq!(number.as_str(), right, "{line}"),
                (_, other) => panic!("{line}: {other:?}"),
            }
            seen += 1;
        }
        assert!(seen > 300, "{seen}");
    }

    #[test]
    fn unsure_says_why() {
        for (raw, why) in [
            ("400 00 020 / 400 00 021", Why::Two),
            ("400 00 020, 400 00 021", Why::Two),
            ("40000020 40000021", Why::Two),
            ("+4740000020/+4740000021", Why::Two),
            ("mor 400 00 020 far 400 00 021", Why::Two),
            ("40000020 / 4000002", Why::Two),
            ("12345678", Why::Impossible),
            ("1234", Why::Short),
            ("400 00 0123", Why::Long),
            ("ukjent", Why::Words),
            ("#####", Why::Overflow),
            ("4,00000E+07", Why::Scientific),
            ("701740605", Why::Long),
            ("+47 123", Why::Short),
        ] {
            assert_eq!(parse(raw, Region::No), Phone::Unsure { why }, "{raw}");
        }
        for raw in ["", "  ", "-", "\u{200e}"] {
            assert_eq!(parse(raw, Region::No), Phone::Empty, "{raw:?}");
        }
    }

    #[test]
    fn remarks_and_guesses_are_told() {
        let mother = read("400 00 012 (mor)", Region::No);
        assert_eq!((mother.remark.as_str(), mother.assumed), ("mor", false));
        assert_eq!(read("tlf. 400.00.018", Region::No).remark, "");
        assert!(read("4740000019", Region::No).assumed);
        assert_eq!(parse("400 00 012 ring etter 17", Region::No), Phone::Known(E164("+4740000012".into())));
        assert_eq!(parse("=\"+4740000012\"", Region::No), Phone::Known(E164("+4740000012".into())));
    }
}
