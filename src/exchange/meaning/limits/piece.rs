//! One piece of a note: the words for coming, going and bounds around a time or a day.

use chrono::NaiveDate;

use super::super::when::{self, Frame};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_value;

/// Something that bounds when somebody can.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::exchange::meaning) enum Limit {
    /// From or until a time of day, of some days or, where it names none, of all.
    Hours {
        days: Vec<NaiveDate>,
        from: Option<u16>,
        until: Option<u16>,
        /// Whether they come or go then, which they do on one day.
        moves: bool,
    },
    /// They come on a day.
    Comes(NaiveDate),
    /// They leave on a day.
    Leaves(NaiveDate),
    /// On these days alone.
    Days(Vec<NaiveDate>),
    /// In some parts of the day alone.
    Parts { days: Vec<NaiveDate>, parts: Vec<&'static str> },
}

/// What a piece says.
pub(super) enum Says {
    /// Nothing of when.
    Nothing,
    Limit(Limit),
    /// Something of it that is not wholly understood.
    Unclear,
}

/// The earliest hour that is surely no hour of the evening, nor of the night after.
const EARLIEST: u16 = 9 * 60;

/// The words of a piece, by what they say.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a word that is there or not")]
struct Words {
    leaves: bool,
    comes: bool,
    only: bool,
    not: bool,
    /// Whether it is a wish, and no limit.
    wish: bool,
    after: bool,
    before: bool,
    /// Whether a time is surely one: `kl 16`.
    clocked: bool,
    clocks: Vec<u16>,
    days: Vec<NaiveDate>,
    parts: Vec<&'static str>,
    /// Words that are none of these.
    left: usize,
}

pub(super) fn read(piece: &str, frame: &Frame) -> Says {
    let words = Words::of(piece, frame);
    let moves = words.leaves || words.comes;
    let clean = words.left == 0 && words.clocks.len() < 2;
    let clock = words.clocks.first().copied().filter(|clock| *clock >= EARLIEST);
    let alone = clean && words.parts.is_empty();
    let hours = |from, until, moves| Says::Limit(Limit::Hours { days: words.days.clone(), from, until, moves });
    if let (Some(clock), true) = (clock, alone) {
        match (words.leaves, words.comes, words.not, words.after, words.before) {
            (true, false, false, false, _) => return hours(None, Some(clock), true),
            (false, true, false, _, false) | (false, true, true, false, true) => return hours(Some(clock), None, true),
            (false, false, true, true, false) | (false, false, false, false, true) => return hours(None, Some(clock), false),
            (false, false, true, false, true) | (false, false, false, true, false) => return hours(Some(clock), None, false),
            _ => {}
        }
    }
    let timeless = words.clocks.is_empty();
    if timeless && clean && !moves && words.only && !words.not && !words.parts.is_empty() {
        return Says::Limit(Limit::Parts { days: words.days, parts: words.parts });
    }
    if let ([day], true, false) = (words.days.as_slice(), timeless && alone, words.not || words.before) {
        match (words.leaves, words.comes) {
            (true, false) => return Says::Limit(Limit::Leaves(*day)),
            (false, true) => return Says::Limit(Limit::Comes(*day)),
            _ => {}
        }
    }
    if timeless && alone && words.only && !moves && !words.not && !words.days.is_empty() {
        return Says::Limit(Limit::Days(words.days));
    }
    let bounds = moves || words.only || words.not || words.wish;
    let clocked = words.clocked || clean && !words.clocks.is_empty() || bounds && !timeless && (words.after || words.before);
    let parted = !words.parts.is_empty() && (bounds || !words.days.is_empty());
    if clocked || parted || !words.days.is_empty() { Says::Unclear } else { Says::Nothing }
}

impl Words {
    fn of(piece: &str, frame: &Frame) -> Self {
        let mut words = Self::default();
        let mut at_clock = false;
        let tokens = piece.split_whitespace().map(|word| word.trim_matches(|c: char| "!?()\"«»".contains(c)));
        for token in tokens.map(|word| word.trim_end_matches('.')).filter(|word| !word.is_empty()) {
            let folded = fold(token);
            let word = folded.as_str();
            let is = |list: &str| is_value(list, word);
            let clock_word = matches!(word, "kl" | "klokka" | "klokken" | "klokkan" | "klockan" | "klocka");
            match word {
                _ if clock_word => words.clocked = true,
                "etter" | "efter" | "after" => words.after = true,
                "for" | "fore" | "innen" | "innan" | "before" | "til" | "till" | "until" => words.before = true,
                _ if token.starts_with(|c: char| c.is_ascii_digit()) => words.figures(token, at_clock, frame),
                _ if is("limit_leaves") => words.leaves = true,
                _ if is("limit_comes") => words.comes = true,
                _ if is("limit_only") => words.only = true,
                _ if is("negations") => words.not = true,
                "helst" | "mest" | "preferably" | "rather" | "mostly" => {
                    words.wish = true;
                    words.left += 1;
                }
                _ if is("limit_fillers") => {}
                _ => match (when::day(token, frame), part(word)) {
                    (Some(Ok(day)), _) => words.days.push(day),
                    (_, Some(part)) => words.parts.push(part),
                    _ if word.is_empty() => {}
                    _ => words.left += 1,
                },
            }
            at_clock = clock_word;
        }
        words
    }

    /// A word of figures: a time of day, a date, or a number of something.
    fn figures(&mut self, token: &str, at_clock: bool, frame: &Frame) {
        let near = |day: &NaiveDate| (frame.first - *day).num_days() <= 3 && (*day - frame.last).num_days() <= 3;
        let dated = token.contains(['.', '/']) && !at_clock;
        match (when::day(token, frame), when::clock(token, frame)) {
            (Some(Ok(day)), _) if dated && near(&day) => self.days.push(day),
            (_, Some(clock)) if !dated || token.len() > 3 => {
                self.clocked |= token.contains(':');
                self.clocks.push(clock);
            }
            _ => {
                self.clocked |= when::clocks(token, frame).is_some();
                self.left += 1;
            }
        }
    }
}

/// A part of the day; `dag` alone is too many things.
fn part(word: &str) -> Option<&'static str> {
    let plural = ["er", "ene", "ar", "arna", "s"].iter().find_map(|end| when::day_part(word.strip_suffix(end)?));
    when::day_part(word).or(plural).filter(|part| *part != "dag" || word.len() > 3)
}
