//! Times of day in words: `halv ti`, `kvart over åtte`, `fem på halv sju`, `ti over to`, `klokka ni`, `midnatt`.

use super::lex::{Clock, Found, Item, Tokens};
use super::words;

/// The time that words from here on say.
pub(super) fn clock(tokens: &Tokens, at: usize, before: &[Item]) -> Option<Found> {
    let word = tokens.word(at)?;
    if matches!(word, "midnatt" | "midnight") {
        return Some(found(1440, false, 1));
    }
    if word == "noon" {
        return Some(found(720, false, 1));
    }
    if let Some((minutes, used)) = spoken(tokens, at) {
        return Some(found(minutes, minutes <= 12 * 60 + 59, used));
    }
    // `klokka ni`, and the second of `halv ti til to`.
    let said_before = words::is_clock_word(tokens.word(at.checked_sub(1)?)?)
        || (matches!(before.last(), Some(Item::Dash)) && clock_before(before));
    let hour = words::hour(word).filter(|_| said_before)?;
    Some(found(hour * 60, hour <= 12, 1))
}

fn clock_before(before: &[Item]) -> bool {
    matches!(before.iter().rev().nth(1), Some(Item::Clock(_)))
}

fn found(minutes: u16, twelve: bool, used: usize) -> Found {
    Found::Item(Item::Clock(Clock { minutes, twelve, half: false }), used)
}

/// An hour in digits or words.
fn hour(tokens: &Tokens, at: usize) -> Option<u16> {
    match tokens.number(at) {
        Some(digits) if digits.len() <= 2 => digits.parse().ok().filter(|hour| (1..=24).contains(hour)),
        Some(_) => None,
        None => words::hour(tokens.word(at)?),
    }
}

/// `halv ti`, and minutes over or to a whole or half hour; how many tokens it took.
fn spoken(tokens: &Tokens, at: usize) -> Option<(u16, usize)> {
    if let Some(half) = half(tokens, at) {
        return Some(half);
    }
    let quarter = matches!(tokens.word(at)?, "kvart" | "kvarter" | "quarter");
    let minutes = if quarter { 15 } else { words::hour(tokens.word(at)?).filter(|minutes| matches!(minutes, 5 | 10 | 20))? };
    let over = match tokens.word(at + 1)? {
        "over" | "past" | "etter" | "efter" => true,
        "pa" | "i" | "for" | "to" => false,
        _ => return None,
    };
    let (base, used) = half(tokens, at + 2).or_else(|| hour(tokens, at + 2).map(|hour| (hour * 60, 1)))?;
    let base = if base == 0 && !over { 720 } else { base };
    Some((if over { base + minutes } else { base.checked_sub(minutes)? }, used + 2))
}

/// `halv ti` is 9:30; `half past nine` too.
fn half(tokens: &Tokens, at: usize) -> Option<(u16, usize)> {
    match tokens.word(at)? {
        "halv" => {
            let hour = hour(tokens, at + 1)?;
            Some((if hour == 1 { 12 * 60 + 30 } else { hour * 60 - 30 }, 2))
        }
        "half" if tokens.word(at + 1) == Some("past") => Some((hour(tokens, at + 2)? * 60 + 30, 3)),
        _ => None,
    }
}
