//! Signs to items: numbers are times, dates or lengths by what stands around them.

use chrono::Weekday;

use super::named::{self, is_of_time};
use super::{Frame, colloquial, number, words};
use crate::domain::fold::fold;

/// One thing said about time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A date; the month or the year may be left out.
    Date(Date),
    /// A weekday.
    Weekday(Weekday),
    /// `natt til`: the day that follows is the one the night ends on.
    NightTo,
    /// A part of the day.
    Part(&'static str),
    /// A time of day.
    Clock(Clock),
    /// From … to.
    Dash,
    /// A length in minutes.
    Length(u32),
    /// `+1`, `neste dag`.
    NextDay,
    /// The end is left open.
    Open,
    /// And.
    And,
    /// A new line.
    Break,
}

impl Item {
    fn is_day(&self) -> bool {
        matches!(self, Self::Date(_) | Self::Weekday(_))
    }
}

/// A date as said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date {
    pub day: u32,
    pub month: Option<u32>,
    pub year: Option<i32>,
}

/// A time of day as said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// After midnight; 1440 is the end of the day.
    pub minutes: u16,
    /// Whether it was said in words of a twelve hour clock.
    pub twelve: bool,
    /// Whether the half of the day was said: `6 pm`.
    pub half: bool,
}

/// A word, a number or a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub kind: Kind,
    /// Where it stands.
    pub from: usize,
    pub to: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    Number(String),
    /// Folded.
    Word(String),
    Sign(char),
}

/// The tokens of a text, and where one is among them.
pub(super) struct Tokens {
    pub all: Vec<Token>,
    chars: Vec<char>,
}

impl Tokens {
    fn of(text: &str, frame: &Frame) -> Self {
        let chars: Vec<char> = text.chars().collect();
        let mut all = Vec::new();
        let mut at = 0;
        while let Some(&c) = chars.get(at) {
            let from = at;
            let run = |test: &dyn Fn(char) -> bool| chars.iter().skip(from).take_while(|c| test(**c)).count();
            let kind = if c.is_ascii_digit() {
                at += run(&|c| c.is_ascii_digit());
                Kind::Number(chars.get(from..at).unwrap_or_default().iter().collect())
            } else if c.is_alphabetic() {
                at += run(&|c| c.is_alphabetic() || c == '\u{301}' || c == '\u{308}' || c == '\u{30a}');
                Kind::Word(fold(&chars.get(from..at).unwrap_or_default().iter().collect::<String>()))
            } else {
                at += 1;
                match c {
                    '\n' | '\r' => Kind::Sign('\n'),
                    c if c.is_whitespace() || c.is_control() => continue,
                    '\u{2010}'..='\u{2015}' | '\u{2212}' | '→' | '~' => Kind::Sign('-'),
                    c => Kind::Sign(c),
                }
            };
            all.push(Token { kind, from, to: at });
        }
        let mut tokens = Self { all, chars };
        named::mark(&mut tokens, frame);
        tokens
    }

    pub fn number(&self, at: usize) -> Option<&str> {
        match &self.all.get(at)?.kind {
            Kind::Number(digits) => Some(digits),
            _ => None,
        }
    }

    pub fn word(&self, at: usize) -> Option<&str> {
        match &self.all.get(at)?.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    pub fn sign(&self, at: usize) -> Option<char> {
        match self.all.get(at)?.kind {
            Kind::Sign(c) => Some(c),
            _ => None,
        }
    }

    /// Whether a word begins with a capital.
    pub fn is_large(&self, at: usize) -> bool {
        self.all.get(at).and_then(|token| self.chars.get(token.from)).is_some_and(|c| c.is_uppercase())
    }

    /// Whether a word stands behind a name, with at most `og` or a comma between: `Siv og Tor`.
    fn is_behind_name(&self, at: usize) -> bool {
        let between = |at: &usize| self.is(*at, ",&/+") || self.word(*at).is_some_and(words::is_and);
        let before = at.checked_sub(1).and_then(|before| if between(&before) { before.checked_sub(1) } else { Some(before) });
        before.is_some_and(|before| {
            self.is_large(before)
                && self.word(before).is_some_and(|word| {
                    words::weekday(word).is_none() && words::short_weekday(word).is_none() && words::month(word).is_none()
                })
        })
    }

    /// Whether a word and the next have a capital each, and the next is neither a place nor about time.
    pub fn leads_name(&self, at: usize) -> bool {
        let (Some(own), Some(behind), Some(word)) = (self.all.get(at), self.all.get(at + 1), self.word(at + 1)) else {
            return false;
        };
        let apart = behind.from == own.to + 1 && self.chars.get(own.to) == Some(&' ');
        let long = word.chars().count() > 1;
        apart && long && self.is_large(at) && self.is_large(at + 1) && !is_of_time(word) && !super::super::places::is_place(word)
    }

    pub fn is(&self, at: usize, signs: &str) -> bool {
        self.sign(at).is_some_and(|c| signs.contains(c))
    }

    /// Whether nothing stands between this token and the next.
    pub fn glued(&self, at: usize) -> bool {
        match (self.all.get(at), self.all.get(at + 1)) {
            (Some(a), Some(b)) => a.to == b.from,
            _ => false,
        }
    }

    fn text(&self, from: usize, to: usize) -> String {
        self.chars.get(from..to).unwrap_or_default().iter().collect()
    }
}

/// The items of a text, and the stretches of it that are none.
pub fn items(text: &str, frame: &Frame) -> (Vec<Item>, Vec<String>) {
    let tokens = Tokens::of(text, frame);
    let mut items: Vec<Item> = Vec::new();
    let mut rest: Vec<String> = Vec::new();
    let mut noise: Option<(usize, usize)> = None;
    let mut flush = |noise: &mut Option<(usize, usize)>| {
        if let Some((from, to)) = noise.take() {
            let all = tokens.text(from, to);
            let all = all.trim_matches(|c: char| c.is_whitespace() || ",.;:-–—()[]/+&|".contains(c));
            if all.split_whitespace().any(|word| !words::is_filler(&fold(word)) && !words::is_and(&fold(word))) {
                rest.push(all.to_owned());
            }
        }
    };
    let mut at = 0;
    while let Some(token) = tokens.all.get(at) {
        let found = match item(&tokens, at, &items, frame) {
            // Between two words it joins them: `Åse, Pål`, `Tor-Erik`.
            Found::Item(Item::And | Item::Dash, used) if noise.is_some() && joins(&tokens, at) => Found::Noise(used),
            found => found,
        };
        match found {
            Found::Item(item, used) => {
                flush(&mut noise);
                items.push(item);
                at += used.max(1);
            }
            Found::Pair(pair, used) => {
                flush(&mut noise);
                items.extend(pair);
                at += used.max(1);
            }
            Found::Nothing(used) => at += used.max(1),
            Found::Noise(used) => {
                let end = tokens.all.get(at + used.max(1) - 1).map_or(token.to, |last| last.to);
                noise = Some((noise.map_or(token.from, |(from, _)| from), end));
                at += used.max(1);
            }
        }
    }
    flush(&mut noise);
    (items, rest)
}

/// Whether a sign or word stands between two words, as part of a name or a list.
fn joins(tokens: &Tokens, at: usize) -> bool {
    let glued = at.checked_sub(1).is_some_and(|before| tokens.glued(before)) && tokens.glued(at);
    let when = tokens.word(at + 1).is_some_and(|word| words::weekday(word).is_some() || words::short_weekday(word).is_some());
    tokens.word(at + 1).is_some() && !when && (glued || !tokens.is(at, "-"))
}

/// Whether a word that is a name too stands as a weekday: `tor 2/7`, but not `Tor-Erik` or `Tor Haugen`.
fn as_weekday(tokens: &Tokens, at: usize) -> bool {
    // `Moen` folds to the short word for Monday, as if its letters were an ø.
    if tokens.all.get(at).is_some_and(|token| tokens.word(at).is_some_and(|word| word.chars().count() < token.to - token.from)) {
        return false;
    }
    let name_too = tokens
        .word(at)
        .is_some_and(|word| matches!(word, "tor" | "fred" | "son" | "lord" | "man" | "mand" | "sun" | "sund" | "sond" | "sat"));
    let behind = at + 1 + usize::from(tokens.is(at + 1, "-") && tokens.glued(at));
    if name_too
        && tokens.is_large(at)
        && tokens.word(behind).is_none()
        && tokens.number(behind).is_none()
        && tokens.is_behind_name(at)
    {
        return false;
    }
    match tokens.word(behind) {
        Some(word) if name_too => {
            words::weekday(word).is_some()
                || words::short_weekday(word).is_some()
                || words::is_clock_word(word)
                || words::is_from(word)
                || words::is_and(word)
                || words::is_filler(word)
                || words::day_part(word).is_some()
                || words::hour(word).is_some()
                || matches!(word, "halv" | "kvart" | "mellom" | "noon" | "midnight" | "midnatt")
        }
        _ => true,
    }
}

/// What was found at a place.
pub(super) enum Found {
    /// An item of so many tokens.
    Item(Item, usize),
    /// Two items in one word: `lørdagskveld`.
    Pair([Item; 2], usize),
    /// Tokens that belong to an item and say nothing.
    Nothing(usize),
    /// Tokens that are about something else.
    Noise(usize),
}

fn item(tokens: &Tokens, at: usize, before: &[Item], frame: &Frame) -> Found {
    if let Some(found) = colloquial::clock(tokens, at, before) {
        return found;
    }
    if tokens.number(at).is_some() {
        return number::item(tokens, at, before, frame);
    }
    if tokens.word(at).is_some() {
        return word(tokens, at, before, frame);
    }
    match tokens.sign(at).unwrap_or(' ') {
        '\n' | ';' | '|' | '•' => Found::Item(Item::Break, 1),
        '-' => Found::Item(Item::Dash, 1),
        '+' if tokens.glued(at) && tokens.number(at + 1) == Some("1") && matches!(before.last(), Some(Item::Clock(_))) => {
            let day = tokens.word(at + 2).is_some_and(|word| matches!(word, "d" | "dag" | "dogn" | "day"));
            Found::Item(Item::NextDay, if day { 3 } else { 2 })
        }
        '+' if tokens.glued(at) && phone_ahead(tokens, at + 1) > 0 => Found::Noise(1 + phone_ahead(tokens, at + 1)),
        '(' if tokens.is(at + 1, "+") && tokens.number(at + 2) == Some("1") && tokens.is(at + 3, ")") => {
            Found::Item(Item::NextDay, 4)
        }
        // `2026-07-03T18:00/2026-07-03T22:00`
        '/' if matches!(before.last(), Some(Item::Clock(_)))
            && tokens.number(at + 1).is_some_and(|year| year.len() == 4)
            && tokens.is(at + 2, "-") =>
        {
            Found::Item(Item::Dash, 1)
        }
        ',' | '/' | '&' | '+' => Found::Item(Item::And, 1),
        '?' if matches!(before.last(), Some(Item::Dash)) => Found::Item(Item::Open, 1),
        '.' | '(' | ')' | ':' | '@' | '*' | '"' | '\'' | '’' => Found::Nothing(1),
        _ => Found::Noise(1),
    }
}

/// How many tokens from here on are one telephone number.
pub(super) fn phone_ahead(tokens: &Tokens, at: usize) -> usize {
    let mut used = 0;
    let mut digits = 0;
    let mut groups = 0;
    while let Some(number) = tokens.number(at + used) {
        digits += number.len();
        groups += 1;
        used += 1;
        if tokens.is(at + used, ".-") && tokens.glued(at + used - 1) && tokens.number(at + used + 1).is_some() && number.len() == 3
        {
            used += 1;
        }
    }
    let times = groups == 2 && digits == 8 && tokens.number(at).is_some_and(|first| first.len() == 4);
    let month = |first: &str| first.get(4..6).is_some_and(|month| ("01"..="12").contains(&month));
    let date = tokens.number(at).is_some_and(|first| first.len() == 8 && first.starts_with("20") && month(first));
    if digits >= 8 && !times && !date { used } else { 0 }
}

fn word(tokens: &Tokens, at: usize, before: &[Item], frame: &Frame) -> Found {
    let Some(word) = tokens.word(at) else { return Found::Noise(1) };
    // Under the heading of a day `10-14 Tor` is somebody.
    let last = before.iter().rev().find(|item| !matches!(item, Item::And));
    let timed = frame.day.is_some() && matches!(last, Some(Item::Clock(_)));
    if word == "tor" && timed && tokens.is_large(at) && tokens.number(at + 1).is_none() && !before.iter().any(Item::is_day) {
        return Found::Noise(1);
    }
    let next = tokens.word(at + 1);
    let dotted = usize::from(tokens.is(at + 1, ".") && tokens.glued(at));
    if let Some(used) = night_to(tokens, at) {
        return Found::Item(Item::NightTo, used);
    }
    if let Some((day, rest)) = words::weekday(word) {
        return match rest.trim_start_matches('s') {
            "" | "en" | "n" | "er" | "ar" | "arna" | "ane" | "ene" => Found::Item(Item::Weekday(day), 1 + dotted),
            rest => match words::day_part(rest) {
                Some(part) => Found::Pair([Item::Weekday(day), Item::Part(part)], 1),
                None => Found::Noise(1),
            },
        };
    }
    if let Some(day) = words::short_weekday(word).filter(|_| as_weekday(tokens, at)) {
        return Found::Item(Item::Weekday(day), 1 + dotted);
    }
    if word == "fri" && frame.english {
        return Found::Item(Item::Weekday(Weekday::Fri), 1 + dotted);
    }
    if let Some(day) = words::tiny_weekday(word) {
        let number = tokens.number(at + 1 + dotted).is_some();
        let clock = matches!(before.last(), Some(Item::Dash | Item::Clock(_)));
        let through = tokens.is(at + 1 + dotted, "-/")
            && tokens
                .word(at + 2 + dotted)
                .is_some_and(|word| words::weekday(word).is_some() || words::short_weekday(word).is_some());
        // `la 12-16` lets somebody.
        let dated = word != "la" || tokens.is(at + 2 + dotted, "./");
        if (number || through) && !clock && dated {
            return Found::Item(Item::Weekday(day), 1 + dotted);
        }
    }
    // `Økt 1` is no October.
    let session =
        word == "okt" && tokens.all.get(at).and_then(|token| tokens.chars.get(token.from)).is_some_and(|c| "Øø".contains(*c));
    if let Some(month) = words::month(word).filter(|_| !session)
        && let Some(found) = number::month_first(tokens, at, month, dotted)
    {
        return found;
    }
    if words::is_clock_word(word) {
        return Found::Nothing(1 + dotted);
    }
    let number_next = tokens.number(at + 1).is_some() || tokens.word(at + 1).is_some_and(words::is_clock_word);
    if words::is_from(word) && (number_next || next.is_some_and(|next| words::hour(next).is_some())) {
        return Found::Nothing(1);
    }
    if words::is_open_end(word) && matches!(before.last(), Some(Item::Dash | Item::Clock(_) | Item::And)) {
        return Found::Item(Item::Open, 1);
    }
    let after_time = matches!(before.last(), Some(Item::Clock(_) | Item::Date(_) | Item::Weekday(_)));
    if (words::is_to(word) || (word == "to" && (number_next || next.is_some_and(|next| words::hour(next).is_some())))) && after_time
    {
        let more = usize::from(next == Some("og") && tokens.word(at + 2) == Some("med")) * 2;
        return Found::Item(Item::Dash, 1 + more);
    }
    if words::is_and(word) {
        if number::between(tokens, at) && matches!(before.last(), Some(Item::Clock(_))) {
            return Found::Item(Item::Dash, 1);
        }
        let open = tokens.word(at + 1).is_some_and(words::is_open_end);
        return if open { Found::Item(Item::Open, 2) } else { Found::Item(Item::And, 1) };
    }
    if let Some(used) = next_day(tokens, at) {
        return Found::Item(Item::NextDay, used);
    }
    if let Some(part) = words::day_part(word) {
        let day_before = matches!(before.last(), Some(Item::Weekday(_) | Item::Date(_) | Item::And | Item::Part(_)));
        let alone = tokens.all.len() == 1;
        let followed = tokens.is(at + 1, "(,/:-") || tokens.number(at + 1).is_some() || at + 1 == tokens.all.len();
        let sure = !matches!(part, "dag" | "sen" | "tidlig") || alone || day_before || (at == 0 && followed);
        return if sure { Found::Item(Item::Part(part), 1) } else { Found::Noise(1) };
    }
    if words::is_filler(word) && frame_word(before) {
        return Found::Nothing(1);
    }
    Found::Noise(1)
}

/// Whether a small word here stands among days and times.
fn frame_word(before: &[Item]) -> bool {
    before.is_empty()
        || matches!(before.last(), Some(Item::Clock(_) | Item::Date(_) | Item::Weekday(_) | Item::Part(_) | Item::And))
}

/// `natt til`, `natten mot`, `natta til`.
fn night_to(tokens: &Tokens, at: usize) -> Option<usize> {
    let night = tokens.word(at).and_then(words::day_part) == Some("natt");
    let to = tokens.word(at + 1).is_some_and(|word| matches!(word, "til" | "till" | "mot" | "to" | "before" | "inn" | "in"));
    if !night || !to {
        return None;
    }
    let more = usize::from(matches!(tokens.word(at + 2), Some("til" | "i" | "den")));
    let ahead = at + 2 + more;
    let day = tokens.number(ahead).is_some()
        || tokens.word(ahead).is_some_and(|word| words::weekday(word).is_some() || words::short_weekday(word).is_some());
    day.then_some(2 + more)
}

/// `neste dag`, `dagen etter`.
fn next_day(tokens: &Tokens, at: usize) -> Option<usize> {
    let pair = (tokens.word(at)?, tokens.word(at + 1)?);
    matches!(
        pair,
        ("neste", "dag" | "dogn" | "morgen")
            | ("nasta", "dag" | "morgon")
            | ("next", "day" | "morning")
            | ("dagen" | "dagn" | "morgenen", "etter" | "efter" | "derpa")
            | ("pafolgende", "dag")
    )
    .then_some(2)
}
