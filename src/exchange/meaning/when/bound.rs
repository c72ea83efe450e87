//! Parts of days with one end: `før 12 på søndag`, `til kl 20`, `lørdag fra 18`.

use chrono::NaiveDate;

use super::{Frame, days, words};
use crate::domain::fold::fold;

/// Which end of its hours somebody left open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Open {
    /// Neither.
    #[default]
    Closed,
    /// The beginning: `til kl 20`.
    Start,
    /// The end: `etter 17`.
    End,
}

/// A part of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// The days; empty where the text names none.
    pub days: Vec<NaiveDate>,
    /// From, in minutes after midnight.
    pub from: u16,
    /// To, in minutes after midnight; more than 1440 on the next day.
    pub to: u16,
    /// Which of the two was not said, and stands at the midnight.
    pub open: Open,
}

/// The part of a day that a text says; none where any of it is something else.
pub fn bound(text: &str, frame: &Frame) -> Option<Bound> {
    let (mut before, mut after) = (None, None);
    let mut rest: Vec<&str> = Vec::new();
    let mut tokens = text.split_whitespace();
    while let Some(token) = tokens.next() {
        match fold(token).as_str() {
            "for" | "fore" | "innen" | "innan" | "before" | "until" | "til" | "till" => before = Some(clock(&mut tokens, frame)?),
            "etter" | "efter" | "after" | "fra" | "fran" | "from" => after = Some(clock(&mut tokens, frame)?),
            "i" | "pa" | "on" | "fram" | "frem" => {}
            _ => rest.push(token),
        }
    }
    let (from, to, open) = match (before, after) {
        (Some(to), None) => (0, to, Open::Start),
        (None, Some(from)) => (from, 1440, Open::End),
        (Some(to), Some(from)) if from < to => (from, to, Open::Closed),
        (Some(to), Some(from)) if from > to => (from, to + 1440, Open::Closed),
        _ => return None,
    };
    let days = if rest.is_empty() { Vec::new() } else { days(&rest.join(" "), frame).ok().filter(|days| !days.is_empty())? };
    (from < to).then_some(Bound { days, from, to, open })
}

/// The time of day that comes next, in minutes after midnight.
fn clock<'t>(tokens: &mut impl Iterator<Item = &'t str>, frame: &Frame) -> Option<u16> {
    let mut next = tokens.next()?;
    if words::is_clock_word(&fold(next)) {
        next = tokens.next()?;
    }
    super::clock(next.trim_end_matches(['.', '!']), frame)
}
