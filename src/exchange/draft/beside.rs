//! What the cells of a row say of each other: a country's code of the number beside it, a parent's name of the number behind
//! it; and cells of ages.

use crate::domain::fold::fold;
use crate::domain::phone::{self, Phone, Region};
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::columns::{Field, Mapping};
use crate::exchange::read::Row;
use crate::exchange::values;

/// What one row says beside its cells.
pub(super) struct Beside {
    /// The column of the country's code, and that of the number with the number as a whole.
    number: Option<(usize, usize, String)>,
    /// The number where it stands right behind a parent's name, and may be the parent's.
    pub whose: Option<String>,
}

impl Beside {
    pub fn of(row: &Row, mapping: &Mapping, region: Region) -> Self {
        let phone = mapping.of(Field::Phone).next();
        let before = phone.and_then(|at| at.checked_sub(1)).and_then(|at| mapping.columns.get(at));
        let named = before.is_some_and(|column| column.field == Field::Guardian);
        let whose = phone.filter(|_| named).and_then(|at| row.cells.get(at)).map(|cell| values::clean(cell));
        let code =
            mapping.columns.iter().position(|column| column.field == Field::Extra && is_value("country_codes", &column.header));
        let number = phone.zip(code).and_then(|(phone, code)| Some((code, phone, whole(row, code, phone, region)?)));
        Self { number, whose }
    }

    /// Whether a column is part of another one's number.
    pub fn takes(&self, column: usize) -> bool {
        self.number.as_ref().is_some_and(|(code, ..)| *code == column)
    }

    /// The number with its country's code, in its column.
    pub fn phone(&self, column: usize) -> Option<String> {
        self.number.as_ref().filter(|(_, phone, _)| *phone == column).map(|(.., whole)| whole.clone())
    }
}

/// The number with the code beside it; none where it has one itself, or the two make none.
fn whole(row: &Row, code: usize, phone: usize, region: Region) -> Option<String> {
    let cell = |at: usize| row.cells.get(at).map(|cell| values::clean(cell)).unwrap_or_default();
    let digits: String = cell(code).chars().filter(char::is_ascii_digit).collect();
    let code = digits.trim_start_matches('0');
    let number = cell(phone);
    let plain = number.chars().all(|c| c.is_ascii_digit() || " .-()".contains(c));
    if code.is_empty() || code.len() > 3 || number.is_empty() || !plain || number.starts_with("00") {
        return None;
    }
    let whole = format!("+{code} {}", number.trim_start_matches('0'));
    matches!(phone::parse(&whole, region), Phone::Known(_)).then_some(whole)
}

/// The columns in the order they are read: what is said of one parent stands together.
pub(super) fn order(mapping: &Mapping) -> Vec<usize> {
    let nth = |at: &usize| {
        let column = mapping.columns.get(*at).filter(|column| column.field == Field::Guardian);
        column.and_then(|column| column.header.trim().chars().next_back()?.to_digit(10)).unwrap_or(0)
    };
    let mut all: Vec<usize> = (0..mapping.columns.len()).collect();
    all.sort_by_key(nth);
    all
}

/// Whether a cell says how old somebody is, in words: `17 år`, `under 18`, `18+`.
pub(super) fn is_age(cell: &str) -> bool {
    let folded = fold(cell);
    let words: Vec<&str> = folded.split(' ').collect();
    let marked = cell.trim().starts_with(['<', '>']) || cell.trim().ends_with('+');
    let worded = words.len() <= 5 && words.iter().any(|word| is_value("age_words", word));
    (marked || worded) && number(cell).is_some()
}

/// Whether an age is one under 18, or may be: `17 år`, `under 18`.
pub(super) fn is_under_age(cell: &str) -> bool {
    let folded = fold(cell);
    let below = cell.trim().starts_with('<') || folded.split(' ').any(|word| is_value("age_under", word) || word == "u18");
    number(cell).is_some_and(|years| years < 18 || below && years == 18)
}

/// The one number of one or two digits in a cell.
fn number(cell: &str) -> Option<u8> {
    let mut runs = cell.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    let first = runs.next().filter(|run| run.len() <= 2)?;
    if runs.next().is_some() { None } else { first.parse().ok() }
}
