//! Parts of days with one end: `før 12 på søndag`, `ikke etter kl 20`, `lørdag fra 18`.

use chrono::NaiveDate;

use super::{Frame, days, words};
use crate::domain::fold::fold;

/// A part of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// The days; empty where the text names none.
    pub days: Vec<NaiveDate>,
    /// From, in minutes after midnight.
    pub from: u16,
    /// To, in minutes after midnight; 1440 is the end of the day.
    pub to: u16,
    /// Whether it is said that they cannot.
    pub not: bool,
}

/// The parts of days that a text says, each between commas or lines; none where any of it is something else.
pub fn bounds(text: &str, frame: &Frame) -> Option<Vec<Bound>> {
    let pieces = text.split([',', ';', '\n']).flat_map(|piece| piece.split(" og ")).flat_map(|piece| piece.split(" och "));
    let all: Option<Vec<Bound>> =
        pieces.map(str::trim).filter(|piece| !piece.is_empty()).map(|piece| bound(piece, frame)).collect();
    all.filter(|all| !all.is_empty())
}

/// One part of a day.
fn bound(text: &str, frame: &Frame) -> Option<Bound> {
    let mut not = false;
    let (mut before, mut after) = (None, None);
    let mut rest: Vec<&str> = Vec::new();
    let mut tokens = text.split_whitespace();
    while let Some(token) = tokens.next() {
        match fold(token).as_str() {
            "for" | "fore" | "innen" | "innan" | "before" | "until" => before = Some(clock(&mut tokens, frame)?),
            "etter" | "efter" | "after" | "fra" | "fran" | "from" => after = Some(clock(&mut tokens, frame)?),
            "ikke" | "ikkje" | "inte" | "not" | "cannot" | "opptatt" | "oppteken" | "upptagen" | "borte" | "busy" => not = true,
            "kan" | "can" | "jobbe" | "jobba" | "jobb" | "work" | "er" | "ar" | "jeg" | "eg" | "jag" | "i" | "pa" | "on"
            | "men" | "bare" => {}
            _ => rest.push(token),
        }
    }
    let (from, to) = match (before, after) {
        (Some(to), None) => (0, to),
        (None, Some(from)) => (from, 1440),
        (Some(to), Some(from)) if from < to => (from, to),
        _ => return None,
    };
    let days = if rest.is_empty() { Vec::new() } else { days(&rest.join(" "), frame).ok().filter(|days| !days.is_empty())? };
    (from < to).then_some(Bound { days, from, to, not })
}

/// The time of day that comes next, in minutes after midnight.
fn clock<'t>(tokens: &mut impl Iterator<Item = &'t str>, frame: &Frame) -> Option<u16> {
    let mut next = tokens.next()?;
    if words::is_clock_word(&fold(next)) {
        next = tokens.next()?;
    }
    super::clock(next.trim_end_matches(['.', '!']), frame)
}
