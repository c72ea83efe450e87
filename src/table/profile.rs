//! What the cells of a column are like, learnt from the rows that are whole, and how well a text would fit among them.

use std::collections::HashMap;

use super::class::{Class, class};

/// What of a text is looked at; made once, and set beside many columns.
#[derive(Debug, Clone)]
pub(super) struct Look {
    class: Class,
    exact: u64,
    coarse: u64,
    value: u64,
    first: Side,
    last: Side,
    length: usize,
}

/// The kind of a sign at the edge of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    None,
    Upper,
    Lower,
    Digit,
    Blank,
    Quote,
    Stop,
    Other,
}

const SIDES: usize = 8;

impl Side {
    fn of(c: Option<char>) -> Self {
        match c {
            None => Self::None,
            Some(c) if c.is_ascii_digit() => Self::Digit,
            Some(c) if c.is_uppercase() => Self::Upper,
            Some(c) if c.is_alphabetic() => Self::Lower,
            Some(c) if c.is_whitespace() => Self::Blank,
            Some('"' | '\'') => Self::Quote,
            Some('.' | '!' | '?' | ':' | ')') => Self::Stop,
            Some(_) => Self::Other,
        }
    }
}

/// A number for a text (FNV-1a, sign by sign): two that share one would only be thought alike.
#[derive(Clone, Copy)]
struct Mix(u64);

impl Mix {
    const START: Self = Self(0xcbf2_9ce4_8422_2325);

    fn and(self, c: char) -> Self {
        Self((self.0 ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3))
    }
}

fn hash(text: &str) -> u64 {
    text.chars().fold(Mix::START, Mix::and).0
}

/// The shape of a text: every digit 9, every letter a or A. Beyond a few signs it tells nothing more.
fn shape(text: &str, exact: bool) -> u64 {
    let mut mix = Mix::START;
    let mut before = '\0';
    for c in text.chars().take(48) {
        let sign = match c {
            c if c.is_ascii_digit() => '9',
            c if c.is_alphabetic() => {
                if exact && c.is_uppercase() {
                    'A'
                } else {
                    'a'
                }
            }
            c => c,
        };
        // Letters in runs, and for the coarse shape digits too.
        if sign != before || (exact && sign == '9') || !(sign == 'a' || sign == 'A' || sign == '9') {
            mix = mix.and(sign);
        }
        before = sign;
    }
    mix.0
}

impl Look {
    /// Looks at a text.
    pub fn at(text: &str) -> Self {
        Self {
            class: class(text),
            exact: shape(text, true),
            coarse: shape(text, false),
            value: hash(text),
            first: Side::of(text.chars().next()),
            last: Side::of(text.chars().next_back()),
            length: text.len(),
        }
    }

    /// Whether nothing stands there.
    pub fn is_empty(&self) -> bool {
        self.class == Class::Empty
    }
}

/// How many shapes and values of a column are kept.
const KEPT: usize = 4000;

/// What the cells of one column are like.
#[derive(Debug, Clone, Default)]
pub(super) struct Profile {
    count: f64,
    classes: [f64; Class::COUNT],
    exact: HashMap<u64, f64>,
    coarse: HashMap<u64, f64>,
    values: HashMap<u64, f64>,
    first: [f64; SIDES],
    last: [f64; SIDES],
    quoted: f64,
    shortest: Option<usize>,
    longest: usize,
    cost: f64,
}

fn note(counts: &mut HashMap<u64, f64>, key: u64) {
    if counts.len() < KEPT || counts.contains_key(&key) {
        *counts.entry(key).or_insert(0.0) += 1.0;
    }
}

impl Profile {
    /// Learns a cell.
    pub fn learn(&mut self, look: &Look, quoted: bool) {
        self.count += 1.0;
        if let Some(count) = self.classes.get_mut(look.class as usize) {
            *count += 1.0;
        }
        note(&mut self.exact, look.exact);
        note(&mut self.coarse, look.coarse);
        note(&mut self.values, look.value);
        for (sides, side) in [(&mut self.first, look.first), (&mut self.last, look.last)] {
            if let Some(count) = sides.get_mut(side as usize) {
                *count += 1.0;
            }
        }
        if !look.is_empty() {
            self.quoted += f64::from(u8::from(quoted));
            self.shortest = Some(self.shortest.map_or(look.length, |shortest| shortest.min(look.length)));
            self.longest = self.longest.max(look.length);
        }
    }

    /// How unlikely a cell is here; lower fits better.
    pub fn cost(&self, look: &Look, quoted: bool) -> f64 {
        let share = |count: Option<&f64>| count.copied().unwrap_or(0.0) / self.count.max(1.0);
        // One more cell of a kind not seen yet is thinkable, the less so the more have been seen.
        let side = |sides: &[f64; SIDES], side: Side| (sides.get(side as usize).copied().unwrap_or(0.0) + 0.1) / (self.count + 0.8);
        let class = (self.classes.get(look.class as usize).copied().unwrap_or(0.0) + 0.1) / (self.count + 1.3);
        let words = |class: Class| self.classes.get(class as usize).copied().unwrap_or(0.0);
        let class = if look.class.is_wordy() {
            class.max(0.6 * (words(Class::Word) + words(Class::Text)) / (self.count + 1.3))
        } else {
            class
        };
        let loose = class * side(&self.first, look.first).sqrt() * side(&self.last, look.last).sqrt() * self.length(look);
        let seen = 0.3 * share(self.values.get(&look.value))
            + 0.3 * share(self.exact.get(&look.exact))
            + 0.1 * share(self.coarse.get(&look.coarse));
        let mut likely = seen + 0.3 * loose + 1e-5;
        if !look.is_empty() {
            let filled = self.count - words(Class::Empty);
            let share = (self.quoted + 0.5) / (filled + 1.0);
            likely *= 0.6 + 0.4 * if quoted { share } else { 1.0 - share };
        }
        -likely.ln()
    }

    fn length(&self, look: &Look) -> f64 {
        if look.is_empty() {
            return 1.0;
        }
        #[allow(clippy::cast_precision_loss, reason = "lengths of cells")]
        let ratio = |longer: usize, shorter: usize| (shorter as f64 + 3.0) / (longer as f64 + 3.0);
        let shortest = self.shortest.unwrap_or(0);
        if look.length > self.longest {
            ratio(look.length, self.longest).powi(2)
        } else if look.length < shortest {
            ratio(shortest, look.length).powi(2)
        } else {
            1.0
        }
    }

    /// Whether a text is longer than any cell here is thought to be.
    pub fn is_beyond(&self, length: usize) -> bool {
        length > self.longest * 3 + 40
    }

    /// What a cell of this column costs on the average.
    pub fn usual(&self) -> f64 {
        self.cost
    }
}

/// The profiles of columns, from rows of cells with whether each was quoted.
pub(super) fn profiles(rows: &[Vec<(&str, bool)>], width: usize) -> Vec<Profile> {
    let mut profiles = vec![Profile::default(); width];
    let looks: Vec<Vec<(Look, bool)>> =
        rows.iter().map(|row| row.iter().map(|(text, quoted)| (Look::at(text), *quoted)).collect()).collect();
    for row in &looks {
        for (profile, (look, quoted)) in profiles.iter_mut().zip(row) {
            profile.learn(look, *quoted);
        }
    }
    for (column, profile) in profiles.iter_mut().enumerate() {
        let costs: Vec<f64> =
            looks.iter().filter_map(|row| row.get(column)).map(|(look, quoted)| profile.cost(look, *quoted)).collect();
        #[allow(clippy::cast_precision_loss, reason = "a few hundred rows")]
        let count = costs.len().max(1) as f64;
        profile.cost = costs.iter().sum::<f64>() / count;
    }
    profiles
}
