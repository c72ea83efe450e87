//! What stands in a cell of names beside the name: a number in the list, a phone number, an address, or that somebody is out.

use crate::exchange::columns::dictionary::is_value;
use crate::exchange::values::{self, Email};

/// A cell of names taken apart; what does not stand there is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Apart {
    pub name: String,
    pub phone: String,
    pub email: String,
    /// The words that say somebody is out: `AVMELDT`.
    pub out: String,
}

/// Takes a cell of names apart: `1. Kari Nordmann 912 34 567`, `Ola Nordmann <ola@x.no>`, `Ola Nordmann - AVMELDT`.
pub(super) fn apart(cell: &str) -> Apart {
    let mut apart = Apart::default();
    let (name, out) = withdrawn(unnumbered(cell));
    apart.out = out;
    let mut words: Vec<&str> = name.split_whitespace().collect();
    if let Some(at) = words.iter().position(|word| word.contains('@'))
        && let Some(Email::Known(address)) = words.get(at).map(|word| values::email(word.trim_matches(around)))
    {
        apart.email = address;
        let _ = words.remove(at);
    }
    if let Some(run) = number(&words) {
        words.get(run.clone()).unwrap_or_default().join(" ").trim_matches(around).clone_into(&mut apart.phone);
        let label = |word: &&str| ["tlf", "tlfnr", "mob", "mobil", "mobilnr", "tel", "tfn", "telefon"].contains(word);
        let before = run.start.checked_sub(1).and_then(|at| words.get(at));
        let plain = before.map(|word| word.trim_matches(|c: char| around(c) || c == '.').to_lowercase());
        let from = run.start - usize::from(plain.as_deref().is_some_and(|word| label(&word)));
        let _ = words.drain(from..run.end);
    }
    let rest = words.join(" ");
    let found = !apart.phone.is_empty() || !apart.email.is_empty();
    apart.name = if found { rest.trim_matches(around).trim().to_owned() } else { rest };
    apart
}

/// What a name is never begun or ended by.
fn around(c: char) -> bool {
    c.is_whitespace() || ",;:<>()[]|-–—/·".contains(c)
}

/// A name without its number in the list: `1. Kari`, `12) Ola`.
pub(super) fn unnumbered(cell: &str) -> &str {
    let rest = cell.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = cell.len() - rest.len();
    let rest = rest.strip_prefix(['.', ')']).map(str::trim_start);
    rest.filter(|rest| (1..=3).contains(&digits) && rest.starts_with(char::is_alphabetic)).unwrap_or(cell)
}

/// The words of a phone number.
fn number(words: &[&str]) -> Option<std::ops::Range<usize>> {
    let part = |word: &&str| {
        word.chars().any(|c| c.is_ascii_digit()) && word.chars().all(|c| c.is_ascii_digit() || c == '+' || c == '.' || around(c))
    };
    let start = words.iter().position(&part)?;
    let count = words.iter().skip(start).take_while(|word| part(word)).count();
    let run = start..start + count;
    let digits = words.get(run.clone())?.iter().flat_map(|word| word.chars()).filter(char::is_ascii_digit).count();
    (digits >= 5).then_some(run)
}

/// Whether words behind a name say that somebody is out.
pub(super) fn is_out(words: &str) -> bool {
    is_value("withdrawn", words.trim_matches(around))
}

/// A name without the words that say somebody is out, and those: before or behind it.
fn withdrawn(name: &str) -> (String, String) {
    let cut = |at: usize, behind: usize| Some((name.get(..at)?, name.get(behind..)?));
    let breaks = name.char_indices().filter(|(_, c)| around(*c)).filter_map(|(at, c)| cut(at, at + c.len_utf8()));
    let whole = |text: &str| text.trim_matches(around).to_owned();
    for (before, behind) in breaks {
        if is_out(behind) && !whole(before).is_empty() {
            return (whole(before), whole(behind));
        }
        if is_out(before) && !whole(behind).is_empty() {
            return (whole(behind), whole(before));
        }
    }
    (name.to_owned(), String::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_of_names() {
        let parts = |cell: &str| {
            let apart = apart(cell);
            [apart.name, apart.phone, apart.email, apart.out]
        };
        assert_eq!(parts("1. Kari Nordmann"), ["Kari Nordmann", "", "", ""]);
        assert_eq!(parts("Kari Nordmann 91234567"), ["Kari Nordmann", "91234567", "", ""]);
        assert_eq!(parts("Kari Nordmann, tlf. +47 912 34 567"), ["Kari Nordmann", "+47 912 34 567", "", ""]);
        assert_eq!(parts("Ola Nordmann <ola@example.org>"), ["Ola Nordmann", "", "ola@example.org", ""]);
        assert_eq!(parts("Ola Nordmann - AVMELDT"), ["Ola Nordmann", "", "", "AVMELDT"]);
        assert_eq!(parts("Ola Nordmann (trukket seg)"), ["Ola Nordmann", "", "", "trukket seg"]);
        assert_eq!(parts("Kari Li-Dahl (14 år)"), ["Kari Li-Dahl (14 år)", "", "", ""]);
    }
}
