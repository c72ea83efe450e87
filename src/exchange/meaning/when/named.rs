//! Words of time that people are called by too: `16-20 Mai Berg`, `Kari, Dag`, `Tom, Per`. Those that stand as names are
//! marked, so that no rule about time sees them.

use chrono::Datelike as _;

use super::lex::{Kind, Tokens};
use super::{Frame, words};

/// Behind a word that stands as a name: no word of time has it.
const MARK: char = '.';

/// Marks the words of a text that stand as names.
pub(super) fn mark(tokens: &mut Tokens, frame: &Frame) {
    let named: Vec<usize> = (0..tokens.all.len()).filter(|at| is_name(tokens, *at, frame)).collect();
    for at in named {
        if let Some(Kind::Word(word)) = tokens.all.get_mut(at).map(|token| &mut token.kind) {
            word.push(MARK);
        }
    }
}

fn is_name(tokens: &Tokens, at: usize, frame: &Frame) -> bool {
    let Some(word) = tokens.word(at).filter(|_| tokens.is_large(at)) else { return false };
    match word {
        // `fra fredag Tom søndag`, `Tom 22` are until then.
        "tom" => tokens.number(at + 1).is_none() && !tokens.word(at + 1).is_some_and(is_of_time) && !tokens.is(at + 1, "-"),
        "dag" => tokens.leads_name(at) || is_listed(tokens, at) || !frame.day_part && tokens.all.len() == 1,
        "sol" => tokens.leads_name(at),
        "jan" | "mai" | "maj" | "may" | "april" | "august" | "june" => is_no_month(tokens, at, word, frame),
        _ => false,
    }
}

/// Whether a word for a month is none: with a family name behind it, or behind hours or among names where the festival is in
/// another part of the year.
fn is_no_month(tokens: &Tokens, at: usize, word: &str, frame: &Frame) -> bool {
    let dot = usize::from(at.checked_sub(1).is_some_and(|before| tokens.is(before, ".")));
    let number = at.checked_sub(1 + dot).filter(|before| tokens.number(*before).is_some());
    let Some(number) = number else { return tokens.leads_name(at) || is_listed(tokens, at) };
    let range = number.checked_sub(2).filter(|from| tokens.is(number - 1, "-") && tokens.number(*from).is_some());
    let Some(from) = range.filter(|_| dot == 0) else { return false };
    // `Sommerfest 10-12 August Sandnes` is of the month.
    let to = |word: &str| words::is_to(word) || words::is_from(word);
    let hours = (0..from).all(|before| tokens.word(before).is_none_or(|word| is_of_time(word) || to(word)));
    let hours =
        hours || from.checked_sub(1).is_some_and(|at| tokens.word(at).is_some_and(words::is_clock_word) || tokens.is(at, "."));
    let far = is_far(word, frame);
    let family = tokens.is_large(at + 1) && tokens.word(at + 1).is_some_and(|word| !is_of_time(word)) && !tokens.is(at + 1, "-");
    hours && (family || far && frame.day.is_some())
}

/// Whether a month is none of the festival's, nor beside them.
fn is_far(word: &str, frame: &Frame) -> bool {
    let Some(month) = words::month(word) else { return false };
    let apart = |of: u32| month.abs_diff(of).min(12 - month.abs_diff(of));
    apart(frame.first.month()).min(apart(frame.last.month())) > 1
}

/// Whether a word stands among names, with a comma or the like between.
fn is_listed(tokens: &Tokens, at: usize) -> bool {
    let sign = |at: usize| tokens.is(at, ",&/+") || tokens.word(at).is_some_and(words::is_and);
    let name = |at: usize| {
        tokens.is_large(at) && tokens.word(at).is_some_and(|word| !is_of_time(word) && !super::super::places::is_place(word))
    };
    let behind = at.checked_sub(2).is_some_and(|before| sign(at - 1) && name(before));
    behind || sign(at + 1) && name(at + 2)
}

/// Whether a folded word is about time.
pub(super) fn is_of_time(word: &str) -> bool {
    words::weekday(word).is_some()
        || words::short_weekday(word).is_some()
        || words::month(word).is_some()
        || words::day_part(word).is_some()
        || words::hour(word).is_some()
        || words::is_clock_word(word)
}
