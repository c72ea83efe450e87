//! Words that places and tasks are called by: `Bar 1`, `Matservering`, `Kioskcrew`.

use crate::domain::fold::fold;
use crate::domain::phone;
use crate::exchange::columns::dictionary::{ends_in, is_value};
use crate::exchange::given::is_given;

/// Whether a text is called as places and tasks are, by its first word or by a number at its end. No telephone number is.
pub(in crate::exchange) fn is_place(piece: &str) -> bool {
    if phone::digits(piece).len() >= 8 {
        return false;
    }
    let folded = fold(piece);
    let first = folded.split(' ').next().unwrap_or_default();
    is_value("places", first)
        || ends_in("places", first, 4) && !is_given(first)
        || first.len() > 4 && (first.ends_with("crew") || first.ends_with("gjengen"))
        // `Bar 1`; a number in brackets is of something else: `Per Moe (mangler 1)`.
        || piece.split_once(" (").map_or(piece, |(before, _)| before).trim_end().ends_with(|c: char| c.is_ascii_digit())
}

/// Whether a word is one for a place, in a form that says which: `kiosken`, `parkeringa`, `entrén`.
pub(in crate::exchange) fn is_the_place(word: &str) -> bool {
    let folded = fold(word);
    let ends = ["en", "et", "a", "n", "na"];
    let known = |base: &str| base.len() > 2 && is_value("places", base) || ends_in("places", base, 4);
    let base = |end: &&str| folded.strip_suffix(*end).is_some_and(known);
    word.starts_with(char::is_alphabetic) && (is_place(word) || ends.iter().any(base))
}
