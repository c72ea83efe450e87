//! Names that are none, and names that stand with the family's first.

use std::collections::HashSet;

use crate::domain::fold::fold;
use crate::domain::snapshot::Snapshot;
use crate::exchange::columns::dictionary::{is_field, is_of_calendar, is_value};
use crate::exchange::columns::{Field, Mapping, is_family_first};
use crate::exchange::draft::{Draft, Note};
use crate::exchange::given::is_given;
use crate::exchange::read::{Place, Row, Sheet};
use crate::exchange::values::is_shouted;

/// The words that name no person: crews and places, folded.
pub(super) struct Nobody<'f> {
    festival: &'f Snapshot,
    known: HashSet<String>,
}

impl<'f> Nobody<'f> {
    pub fn of(festival: &'f Snapshot) -> Self {
        let crews = festival.crews.iter().map(|crew| fold(&crew.name));
        let places = festival.places.iter().map(|place| fold(&place.name));
        Self { festival, known: crews.chain(places).filter(|name| !name.is_empty()).collect() }
    }

    /// Whether what stands for a name is none: a crew, a place, a day, a word for a column or an answer, a figure.
    pub fn is(&self, draft: &Draft) -> bool {
        let name = draft.name();
        let folded = fold(&name);
        let words: Vec<&str> = name.split_whitespace().collect();
        let person = is_value("names_that_are_words", &folded);
        let answer = ["withdrawn", "waiting", "yes", "no", "reserve", "absent"].iter().any(|list| is_value(list, &name));
        let days = !words.is_empty() && words.iter().all(|word| is_of_calendar(word));
        let word = answer || days || is_field(&name) || self.known.contains(&folded);
        let figures = words.iter().any(|word| word.starts_with(|c: char| c.is_ascii_digit()));
        let none = word && !person || figures || words.len() > 7 || name.chars().filter(|c| c.is_alphabetic()).count() < 2;
        // Who is known by it is somebody.
        none && !self.festival.everybody().any(|person| fold(&person.name()) == folded)
    }
}

/// How the whole names of a sheet are written.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Way {
    /// Whether the family's stands first, though no header says so.
    pub turned: bool,
    /// Whether commas turn them.
    pub commas: bool,
}

impl Way {
    /// How those of one of the sheets are written.
    pub fn of(sheet: &Sheet, mapping: &Mapping, tab: usize, name: &dyn Fn(&Row) -> String) -> Self {
        let rows = || sheet.rows.iter().filter(|row| Place::of(row.line).tab == tab);
        let has = |at: usize| rows().any(|row| row.cells.get(at).is_some_and(|cell| !cell.trim().is_empty()));
        let cells: Vec<String> = rows().map(name).collect();
        let said = mapping.of(Field::FullName).find(|at| has(*at));
        let said = said.and_then(|at| mapping.columns.get(at)).is_some_and(|column| is_family_first(&column.header));
        let turned = !said && !mapping.of(Field::Family).any(has) && are_turned(&cells);
        Self { turned, commas: cells.iter().filter(|cell| cell.contains(',')).count() * 2 >= cells.len() }
    }
}

/// Whether the whole names of a column stand with the family's first: most end in a given name, and hardly one begins so.
fn are_turned(cells: &[String]) -> bool {
    let (mut all, mut last, mut first) = (0, 0, 0);
    for cell in cells.iter().filter(|cell| !cell.contains(',')) {
        let words: Vec<&str> = cell.split_whitespace().collect();
        let (Some(begins), Some(ends)) = (words.first(), words.last()) else { continue };
        // `NORDMANN Kari` tells by itself.
        if !(2..=4).contains(&words.len()) || is_shouted(begins) {
            continue;
        }
        all += 1;
        last += usize::from(is_given(ends) && !is_given(begins));
        first += usize::from(is_given(begins) && !is_given(ends));
    }
    last >= 2 && last * 10 >= all * 6 && first * 10 <= all
}

/// Reads a whole name with the family's first, and tells of it.
pub(super) fn turn(cell: &str, draft: &mut Draft, notes: &mut Vec<Note>) {
    let name = draft.name();
    let words: Vec<&str> = name.split_whitespace().collect();
    let Some((family, given)) = words.split_first().filter(|(_, given)| !given.is_empty()) else { return };
    let upright = is_given(family) && !words.last().is_some_and(|last| is_given(last));
    let there = fold(cell).starts_with(&fold(&draft.given));
    if upright || cell.contains(',') || !there {
        return;
    }
    (draft.given, draft.family) = (given.join(" "), (*family).to_owned());
    notes.push(Note::NameTurned { seen: name });
}
