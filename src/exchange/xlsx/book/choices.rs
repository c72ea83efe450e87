//! What can be chosen in a cell, on a hidden sheet of its own; it also says which name is whose.

use super::super::super::reports::people_in_order;
use super::super::super::round_trip::{Column, LISTS, Labels};
use crate::domain::{AssignmentState, Snapshot};
use crate::lang::{Lang, phone_display};

/// What can be chosen in a cell.
pub(super) struct Choices {
    /// The word for an open place first.
    people: Vec<(String, String)>,
    /// How each of them is reached, in the same order.
    phones: Vec<String>,
    states: Vec<(String, String)>,
    places: Vec<String>,
    crews: Vec<String>,
}

impl Choices {
    pub(super) fn of(snapshot: &Snapshot, lang: &Lang, labels: &Labels) -> Self {
        let people = people_in_order(snapshot, lang);
        let phones = people.iter().map(|person| phone_display(&person.phone)).collect::<Vec<_>>().into_iter();
        let people = people.into_iter().map(|person| (labels.get(person.id).to_owned(), person.id.to_string()));
        let sorted = |mut names: Vec<String>| {
            names.sort_by(|a, b| lang.compare(a, b));
            names
        };
        Self {
            people: [(lang.lists_open(), String::new())].into_iter().chain(people).collect(),
            phones: [String::new()].into_iter().chain(phones).collect(),
            states: AssignmentState::ALL.iter().map(|state| (lang.state(*state), state.name().to_owned())).collect(),
            places: sorted(snapshot.places.iter().map(|place| place.name.clone()).collect()),
            crews: sorted(snapshot.crews.iter().map(|crew| crew.name.clone()).collect()),
        }
    }

    pub(super) fn rows(&self) -> Vec<Vec<String>> {
        let longest = [self.people.len(), self.states.len(), self.places.len(), self.crews.len()].into_iter().max().unwrap_or(0);
        let pair = |pairs: &[(String, String)], at: usize| pairs.get(at).cloned().unwrap_or_default();
        let head = [LISTS, "", "", "", "", "", ""].map(str::to_owned).to_vec();
        let rows = (0..longest).map(|at| {
            let ((person, id), (word, state)) = (pair(&self.people, at), pair(&self.states, at));
            let one = |names: &[String]| names.get(at).cloned().unwrap_or_default();
            vec![person, id, word, state, one(&self.places), one(&self.crews), one(&self.phones)]
        });
        [head].into_iter().chain(rows).collect()
    }

    /// The number of whoever is named in a cell, as a formula: it follows when somebody else is chosen.
    pub(super) fn phone_of(&self, cell: &str, lists: &str) -> String {
        let lists = lists.replace('\'', "''");
        format!("=IFERROR(VLOOKUP({cell},'{lists}'!$A$2:$G${},7,FALSE)&\"\",\"\")", self.people.len() + 1)
    }

    /// The cells that a column is chosen from, and whether anything else may be typed.
    pub(super) fn range(&self, column: Column) -> Option<(char, usize)> {
        let range = match column {
            Column::Who => ('A', self.people.len()),
            Column::State => ('C', self.states.len()),
            Column::Place => ('E', self.places.len()),
            Column::Crew => ('F', self.crews.len()),
            _ => return None,
        };
        (range.1 > 0).then_some(range)
    }
}
