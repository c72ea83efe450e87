//! Identity numbers: Norwegian and Swedish ones are found wherever they stand in a sheet and covered before anything
//! else sees them, so that they reach neither plan nor file nor history.

use std::borrow::Cow;

/// What stands where an identity number stood.
pub const COVER: &str = "•••••••••••";

/// The cell with identity numbers covered.
pub fn cover(cell: &str) -> Cow<'_, str> {
    if cell.bytes().filter(u8::is_ascii_digit).count() < 10 {
        return Cow::Borrowed(cell);
    }
    let chars: Vec<char> = cell.chars().collect();
    if grouped(&chars) {
        return Cow::Borrowed(COVER);
    }
    let mut out = String::new();
    let mut at = 0;
    let mut found = false;
    while let Some(c) = chars.get(at) {
        let fresh = at == 0 || chars.get(at - 1).is_none_or(|before| !before.is_ascii_digit() && *before != '+');
        if c.is_ascii_digit()
            && fresh
            && let Some(length) = chars.get(at..).and_then(length)
        {
            out.push_str(COVER);
            at += length;
            found = true;
        } else {
            out.push(*c);
            at += 1;
        }
    }
    if found { Cow::Owned(out) } else { Cow::Borrowed(cell) }
}

/// How many characters the identity number takes that begins here.
fn length(chars: &[char]) -> Option<usize> {
    let run = |from: usize| chars.iter().skip(from).take_while(|c| c.is_ascii_digit()).count();
    let digits = |from: usize, many: usize| -> u32 {
        chars.iter().skip(from).take(many).fold(0, |sum, c| sum * 10 + c.to_digit(10).unwrap_or(0))
    };
    let sign = |at: usize, signs: &str| chars.get(at).is_some_and(|c| signs.contains(*c));
    match run(0) {
        // Norway: DDMMYYNNNNN, also as 6 + 5.
        11 if norwegian(digits(0, 2), digits(2, 2)) => Some(11),
        6 if sign(6, " -–") && run(7) == 5 && norwegian(digits(0, 2), digits(2, 2)) => Some(12),
        // Sweden: YYYYMMDD-NNNN, whatever the date, and YYMMDD-NNNN.
        8 if sign(8, "-+–") && run(9) == 4 && matches!(digits(0, 2), 19 | 20) => Some(13),
        12 if matches!(digits(0, 2), 19 | 20) && swedish(digits(4, 2), digits(6, 2)) => Some(12),
        6 if sign(6, "-+–") && run(7) == 4 && swedish(digits(2, 2), digits(4, 2)) => Some(11),
        10 if swedish_bare(chars) => Some(10),
        6 if sign(6, " ") && run(7) == 4 && swedish_bare(chars) => Some(11),
        _ => None,
    }
}

/// Whether a cell is a Norwegian number and nothing else, however its digits are grouped: `31.02.90 000 00`.
fn grouped(chars: &[char]) -> bool {
    let digits: Vec<u32> = chars.iter().filter_map(|c| c.to_digit(10)).collect();
    let &[d, ay, m, onth, ..] = digits.as_slice() else { return false };
    digits.len() == 11 && chars.iter().all(|c| c.is_ascii_digit() || " .-–".contains(*c)) && norwegian(d * 10 + ay, m * 10 + onth)
}

/// Whether ten digits without a sign are a Swedish number. Those that begin with 0 may be a telephone's: they must not be
/// a mobile's, and the last digit must be right.
fn swedish_bare(chars: &[char]) -> bool {
    let digits: Vec<u32> = chars.iter().take(11).filter_map(|c| c.to_digit(10)).collect();
    let &[y, ear, m, onth, d, ay, ..] = digits.as_slice() else { return false };
    let mobile = (y, ear) == (0, 7) && [0, 2, 3, 6, 9].contains(&m);
    let twice = |digit: u32| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let sum: u32 =
        digits.iter().zip([true, false].into_iter().cycle()).map(|(digit, odd)| if odd { twice(*digit) } else { *digit }).sum();
    swedish(m * 10 + onth, d * 10 + ay) && (y != 0 || (!mobile && sum.is_multiple_of(10)))
}

/// A day, or a D-number's day; a month, or a made-up person's month.
fn norwegian(day: u32, month: u32) -> bool {
    matches!(day, 1..=31 | 41..=71) && matches!(month, 1..=12 | 41..=52 | 81..=92)
}

/// A month; a day, or a coordination number's day.
fn swedish(month: u32, day: u32) -> bool {
    matches!(month, 1..=12) && matches!(day, 1..=31 | 61..=91)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn identity_numbers_are_covered_and_nothing_else() {
        for cell in ["19900230-0000", "19701301-9999", "01019012345", "010190 12345", "900230-0000", "199001010000", "41019012345"]
        {
            assert_eq!(cover(cell), COVER, "{cell}");
        }
        assert_eq!(cover("fnr 01019012345, ring"), format!("fnr {COVER}, ring"));
        for cell in ["46701740605", "004740000012", "+4740000012", "070-174 06 05", "400 00 012", "2026-07-03 18:00", "19900230"] {
            assert_eq!(cover(cell), cell);
        }
    }
}
