//! The best guess at what each column is: header words first, settled by what the cells hold.

use super::dictionary::is_value;
use super::words::near;
use super::{Column, Field, Found, Mapping};
use crate::domain::fold::fold;
use crate::domain::phone::{self, Phone, Region};
use crate::exchange::identity;
use crate::exchange::read::{Row, Sheet, letter};
use crate::exchange::values;
use crate::lang::{Lang, Language};

/// How many rows are looked at.
const LOOK: usize = 500;

/// What share of a column's filled cells are of a kind.
#[derive(Debug, Clone, Copy, Default)]
struct Shares {
    filled: usize,
    phone: f64,
    email: f64,
    date: f64,
    year: f64,
    name: f64,
    identity: f64,
}

fn shares(sheet: &Sheet, column: usize, region: Region) -> Shares {
    let cells: Vec<&str> = sheet
        .rows
        .iter()
        .take(LOOK)
        .filter_map(|row| row.cells.get(column))
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty())
        .collect();
    let filled = cells.len();
    #[allow(clippy::cast_precision_loss, reason = "at most LOOK cells")]
    let share = |test: &dyn Fn(&str) -> bool| {
        if filled == 0 { 0.0 } else { cells.iter().filter(|cell| test(cell)).count() as f64 / filled as f64 }
    };
    let date = |cell: &str| values::date(cell, 2100).is_some();
    Shares {
        filled,
        phone: share(&|cell| matches!(phone::parse(cell, region), Phone::Known(_)) && !date(cell)),
        email: share(&|cell| cell.contains('@')),
        date: share(&date),
        year: share(&|cell| cell.len() == 4 && cell.parse::<i32>().is_ok_and(|year| (1900..=2100).contains(&year))),
        name: share(&looks_like_name),
        identity: share(&|cell| cell.contains(identity::COVER)),
    }
}

/// Two to four words of letters, each with a capital.
pub(crate) fn looks_like_name(cell: &str) -> bool {
    let words: Vec<&str> = cell.split_whitespace().collect();
    (2..=4).contains(&words.len())
        && words.iter().all(|word| {
            word.chars().next().is_some_and(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || "-'’.,".contains(c))
        })
}

/// What each column is, as far as can be told.
pub fn guess(sheet: &Sheet, region: Region) -> Mapping {
    if let Some(joined) = &sheet.joined {
        return joined.clone();
    }
    let all: Vec<Shares> = (0..sheet.headers.len()).map(|column| shares(sheet, column, region)).collect();
    let mut offers: Vec<(usize, Field, f64, Found)> = Vec::new();
    for (column, (header, shares)) in sheet.headers.iter().zip(&all).enumerate() {
        for near in near(&header.text) {
            let found = if near.score >= 0.95 { Found::Header } else { Found::Nearly };
            // The first of two with the same name; "mobil" before "telefon".
            #[allow(clippy::cast_precision_loss, reason = "a sheet has few columns")]
            let first = 0.01 - 0.000_01 * column as f64 + if fold(&header.text).starts_with("mob") { 0.005 } else { 0.0 };
            let (field, score) = weighed(near.field, near.score, shares);
            offers.push((column, field, score + first, found));
        }
        let own_words = near(&header.text);
        let others = own_words.iter().any(|near| matches!(near.field, Field::Guardian | Field::SensitiveIdentity));
        let known = own_words.iter().any(|near| near.field != Field::Extra);
        if shares.filled > 0 && !others {
            let by_cells = [(Field::Email, shares.email), (Field::Phone, shares.phone), (Field::FullName, shares.name)];
            for (field, share) in by_cells.into_iter().filter(|(_, share)| *share >= 0.6) {
                offers.push((column, field, if known { 0.2 } else { 0.4 } * share, Found::Cells));
            }
        }
        if shares.identity >= 0.5 {
            offers.push((column, Field::SensitiveIdentity, 2.0, Found::Cells));
        }
    }
    offers.sort_by(|a, b| b.2.total_cmp(&a.2));

    let mut fields: Vec<Option<(Field, Found)>> = vec![None; all.len()];
    for (column, field, score, found) in offers {
        let taken = !field.may_repeat() && fields.iter().flatten().any(|(other, _)| clash(*other, field));
        if let Some(place) = fields.get_mut(column)
            && place.is_none()
            && !taken
            && score > 0.1
        {
            *place = Some((field, found));
        }
    }
    let columns = sheet.headers.iter().zip(fields).enumerate().map(|(at, (header, field))| {
        let (field, found) = match field {
            // A number that does not run, `Rute nr`, says something.
            Some((Field::Ignore, _)) if !is_left_out(sheet, at, &header.text) => (Field::Extra, Found::Not),
            field => field.unwrap_or((Field::Extra, Found::Not)),
        };
        Column { header: header.text.clone(), field, found }
    });
    let mut mapping = Mapping { columns: columns.collect() };
    settle_names(sheet, &mut mapping);
    of_guardians(&mut mapping);
    // Names under a word for something else: `Gjeng;Leder`.
    let named = |(at, column): (usize, &Column)| column.field == Field::Extra && all.get(at).is_some_and(|share| share.name >= 0.6);
    if let Some(at) = mapping.columns.iter().enumerate().position(named).filter(|_| !mapping.has_name())
        && let Some(column) = mapping.columns.get_mut(at)
    {
        (column.field, column.found) = (Field::FullName, Found::Cells);
    }
    own_letters(&mut mapping);
    mapping
}

/// Whether a column under a word for numbers and sums is one: by a whole name, and of a running number by its cells too.
fn is_left_out(sheet: &Sheet, column: usize, header: &str) -> bool {
    let exact = near(header).first().is_some_and(|near| near.field == Field::Ignore && near.score >= 0.95);
    let cells = sheet.rows.iter().filter_map(|row| row.cells.get(column)).map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    let cells: Vec<&str> = cells.collect();
    if !is_value("running", header) {
        return exact || cells.is_empty();
    }
    let mut numbers: Vec<usize> = cells.iter().filter_map(|cell| cell.trim_end_matches(['.', ')']).parse().ok()).collect();
    let whole = numbers.len() == cells.len();
    numbers.sort_unstable();
    numbers.dedup();
    let runs = numbers.last().is_none_or(|last| *last <= cells.len() + cells.len() / 2 + 5);
    exact && whole && runs && numbers.len() == cells.len()
}

/// Whether a header says that the family name stands first: `Etternavn Fornavn`, `Navn (etternavn først)`.
pub(crate) fn is_family_first(header: &str) -> bool {
    let folded = fold(header);
    let words: Vec<&str> = folded.split(' ').collect();
    let pairs = words.windows(2).enumerate().map(|(at, pair)| (at, pair.join(" ")));
    let names: Vec<(usize, String)> = words.iter().enumerate().map(|(at, word)| (at, (*word).to_owned())).chain(pairs).collect();
    let at = |field: Field| {
        let exact = |word: &str| near(word).first().is_some_and(|near| near.field == field && near.score >= 1.0);
        names.iter().filter(|(_, word)| word.len() > 5 && exact(word)).map(|(at, _)| *at).min()
    };
    let first = |family: usize| words.iter().skip(family).any(|word| is_value("family_first", word));
    match (at(Field::Family), at(Field::Given)) {
        (Some(family), Some(given)) => family < given,
        (Some(family), None) => first(family),
        _ => false,
    }
}

/// Our own sheet for letters tells each person their shifts: these are the festival's, and nothing to keep with the person.
fn own_letters(mapping: &mut Mapping) {
    for lang in Language::ALL.map(Lang::new) {
        let at = |name: String| mapping.columns.iter().position(|column| fold(&column.header) == fold(&name));
        if let (Some(shifts), Some(count)) = (at(lang.out_field_shifts()), at(lang.out_field_count())) {
            set(mapping, shifts, Field::Ignore);
            set(mapping, count, Field::Ignore);
        }
    }
}

/// A header's field and score once the cells have been looked at.
fn weighed(field: Field, score: f64, shares: &Shares) -> (Field, f64) {
    if shares.filled == 0 {
        // A column that nobody filled gives way to one that says nearly the same: `Name` beside `Your full name`.
        return (field, if field.may_repeat() { score } else { score * 0.5 });
    }
    match field {
        Field::Phone if shares.phone < 0.2 => (field, score * 0.5),
        Field::Email if shares.email < 0.2 => (field, score * 0.3),
        // A date of birth under a header that also means identity numbers, if every cell is one.
        Field::SensitiveIdentity if shares.identity == 0.0 && shares.date >= 1.0 => (Field::Birth, score),
        Field::BirthYear | Field::BirthDate if shares.date + shares.year < 0.2 => (field, score),
        Field::BirthYear | Field::BirthDate if shares.date > 0.0 && shares.year > 0.0 => (Field::Birth, score),
        Field::BirthDate if shares.year > 0.8 => (Field::BirthYear, score),
        Field::BirthYear if shares.date > 0.8 => (Field::BirthDate, score),
        _ => (field, score),
    }
}

/// Numbers and addresses that go with a parent are the parent's: `Forelder 1;Mobil 1`, `Navn forelder;Mobil;Navn barn`, and
/// a second one behind the parent's name.
fn of_guardians(mapping: &mut Mapping) {
    let number = |header: &str| header.chars().next_back().filter(char::is_ascii_digit);
    let contact = |header: &str| {
        let plain = header.trim().trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ' || c == '.');
        near(plain)
            .first()
            .filter(|near| near.score >= 0.95 && matches!(near.field, Field::Phone | Field::Email))
            .map(|near| near.field)
    };
    let first_name = mapping.columns.iter().position(|column| column.field.is_name());
    // The parent whose columns these are.
    let mut parent: Option<usize> = None;
    let mut theirs = Vec::new();
    for (at, column) in mapping.columns.iter().enumerate() {
        let header = column.header.trim();
        if column.field == Field::Guardian {
            parent = Some(at);
            continue;
        }
        let Some(kind) = contact(header).filter(|_| matches!(column.field, Field::Phone | Field::Email | Field::Extra)) else {
            parent = parent.filter(|_| matches!(column.field, Field::Extra | Field::Ignore));
            continue;
        };
        let numbered = number(header).is_some()
            && mapping
                .columns
                .iter()
                .take(at)
                .any(|other| other.field == Field::Guardian && number(other.header.trim()) == number(header));
        let before_the_child = first_name.is_some_and(|name| at < name);
        let second = mapping.columns.iter().take(at).any(|other| other.field == kind);
        if numbered || parent.is_some() && (before_the_child || second) {
            theirs.push(at);
        }
    }
    for at in theirs {
        set(mapping, at, Field::Guardian);
    }
}

/// A date and a year of birth may stand side by side: who gave no date may have given the year.
fn clash(a: Field, b: Field) -> bool {
    a == b || (a.is_birth() && b.is_birth() && (a == Field::Birth || b == Field::Birth))
}

/// `Navn` beside `Etternavn` is the given name, unless it holds the whole name.
fn settle_names(sheet: &Sheet, mapping: &mut Mapping) {
    let whole = mapping.columns.iter().position(|column| column.field.is_name() && is_family_first(&column.header));
    if let Some(whole) = whole.filter(|whole| {
        let mut others = mapping.columns.iter().enumerate().filter(|(at, _)| at != whole);
        others.all(|(_, column)| !column.field.is_name())
    }) {
        set(mapping, whole, Field::FullName);
    }
    let (full, given, family) =
        (mapping.of(Field::FullName).next(), mapping.of(Field::Given).next(), mapping.of(Field::Family).next());
    match (full, given, family) {
        (Some(full), None, None) => {
            if let Some(family) = nameless_family(sheet, mapping, full) {
                set(mapping, full, Field::Given);
                set(mapping, family, Field::Family);
            }
        }
        (Some(full), Some(_), Some(_)) => set(mapping, full, Field::Extra),
        (Some(full), None, Some(family)) => {
            let whole = sheet.rows.iter().take(LOOK).any(|row| {
                let cell = |at: usize| row.cells.get(at).map(|cell| fold(cell)).unwrap_or_default();
                let (full, family) = (cell(full), cell(family));
                !family.is_empty() && full.len() > family.len() && full.ends_with(&family)
            });
            if whole {
                set(mapping, family, Field::Extra);
            } else {
                set(mapping, full, Field::Given);
            }
        }
        _ => {}
    }
}

/// A column without a header behind one of first names, with the family names in it: one header over two columns.
fn nameless_family(sheet: &Sheet, mapping: &Mapping, names: usize) -> Option<usize> {
    let next = names + 1;
    let header = sheet.headers.get(next)?;
    let again = sheet.headers.get(names).is_some_and(|other| fold(&other.text) == fold(&header.text));
    let nameless = (again || header.text == letter(header.source)) && mapping.columns.get(next)?.field == Field::Extra;
    let rows = || sheet.rows.iter().take(LOOK);
    let filled = rows().filter(|row| row.cells.get(next).is_some_and(|cell| !cell.trim().is_empty())).count();
    let both = |row: &Row| {
        let cell = |at: usize| row.cells.get(at).map(|cell| cell.trim()).unwrap_or_default();
        let word =
            |text: &str| text.starts_with(char::is_uppercase) && text.chars().all(|c| c.is_alphabetic() || " -'’.".contains(c));
        word(cell(names)) && word(cell(next)) && cell(names).split(' ').count() <= 2
    };
    (nameless && filled > 0 && rows().filter(|row| both(row)).count() * 10 >= filled * 8).then_some(next)
}

fn set(mapping: &mut Mapping, column: usize, field: Field) {
    if let Some(column) = mapping.columns.get_mut(column) {
        column.field = field;
    }
}
