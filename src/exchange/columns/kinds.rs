//! What the leader said of the columns of a file, kept for the next of its kind: one whose table has the same headers. The
//! headers themselves are not kept, since in a file that has none the first row may be about somebody.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Field, Sense};
use crate::domain::fold::fold;

/// So many kinds are kept; the one that was used longest ago goes.
const MOST: usize = 50;

/// The kinds of files that something was said of, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Kinds(Vec<Kind>);

/// One kind of file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Kind {
    /// Its headers, as a number that does not tell them.
    headers: Uuid,
    /// What its columns are in a list of people, by their place among those that hold something.
    #[serde(default)]
    fields: Vec<(usize, Field)>,
    /// What its columns are in a roster, by their place on the sheet and the name of the sense; none for text.
    #[serde(default)]
    senses: Vec<(usize, String)>,
}

impl Kind {
    /// What was said of the columns of a list of people.
    pub fn fields(&self) -> &[(usize, Field)] {
        &self.fields
    }

    /// What was said of the columns of a roster; nothing for a column that is text.
    pub fn senses(&self) -> impl Iterator<Item = (usize, Option<Sense>)> {
        self.senses.iter().map(|(column, key)| (*column, Sense::of(key)))
    }
}

/// The headers of a table as a number; none where nothing is written over any column.
pub fn headers<'a>(headers: impl Iterator<Item = &'a str>) -> Option<Uuid> {
    let all: Vec<String> = headers.map(fold).collect();
    all.iter().any(|header| !header.is_empty()).then(|| Uuid::new_v5(&Uuid::NAMESPACE_OID, all.join("\n").as_bytes()))
}

impl Kinds {
    /// What was said of a kind of file.
    pub fn of(&self, headers: Option<Uuid>) -> Option<&Kind> {
        self.0.iter().find(|kind| Some(kind.headers) == headers)
    }

    /// Notes what a column of a list of people is.
    pub fn note_field(&mut self, headers: Option<Uuid>, column: usize, field: Field) {
        let Some(kind) = self.latest(headers) else { return };
        // A field that stands in one column only is in no other one any more.
        kind.fields.retain(|(other, was)| *other != column && (*was != field || field.may_repeat()));
        kind.fields.push((column, field));
    }

    /// Notes what a column of a roster is; none for text.
    pub fn note_sense(&mut self, headers: Option<Uuid>, column: usize, sense: Option<Sense>) {
        let Some(kind) = self.latest(headers) else { return };
        kind.senses.retain(|(other, _)| *other != column);
        kind.senses.push((column, sense.map(Sense::key).unwrap_or_default().to_owned()));
    }

    /// A kind, put first; made if need be.
    fn latest(&mut self, headers: Option<Uuid>) -> Option<&mut Kind> {
        let headers = headers?;
        let at = self.0.iter().position(|kind| kind.headers == headers);
        let kind = at.map_or_else(|| Kind { headers, ..Kind::default() }, |at| self.0.remove(at));
        self.0.insert(0, kind);
        self.0.truncate(MOST);
        self.0.first_mut()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn key(line: &str) -> Option<Uuid> {
        headers(line.split(';'))
    }

    #[test]
    fn what_was_said_of_a_kind_is_known_of_the_next_and_of_no_other() {
        let mut kinds = Kinds::default();
        kinds.note_field(key("Navn;Kontakt"), 1, Field::Phone);
        kinds.note_field(key("Navn;Kontakt;Nr"), 2, Field::Phone);
        assert_eq!(kinds.of(key("NAVN;kontakt")).unwrap().fields(), [(1, Field::Phone)]);
        assert!(kinds.of(key("Navn;Telefon")).is_none() && kinds.of(key(";")).is_none());
        kinds.note_field(key("Navn;Kontakt"), 0, Field::Phone);
        assert_eq!(kinds.of(key("Navn;Kontakt")).unwrap().fields(), [(0, Field::Phone)], "one column alone is the phone");
        kinds.note_sense(key("Navn;Kontakt"), 1, Some(Sense::Crew));
        kinds.note_sense(key("Navn;Kontakt"), 1, None);
        assert_eq!(kinds.of(key("Navn;Kontakt")).unwrap().senses().collect::<Vec<_>>(), [(1, None)]);
        assert_eq!(headers(["", " "].into_iter()), None);
    }

    #[test]
    fn the_oldest_of_many_goes() {
        let mut kinds = Kinds::default();
        let line = |at: usize| key(&format!("Navn;Felt {at}"));
        (0..=MOST).for_each(|at| kinds.note_field(line(at), 1, Field::Note));
        assert!(kinds.of(line(0)).is_none() && kinds.of(line(1)).is_some() && kinds.of(line(MOST)).is_some());
    }

    #[test]
    fn it_is_written_without_a_word_of_the_file() {
        let mut kinds = Kinds::default();
        kinds.note_field(key("Kari Moe;40000011"), 0, Field::FullName);
        kinds.note_sense(key("Kari Moe;40000011"), 1, Some(Sense::Phone));
        let text = toml::to_string(&std::collections::BTreeMap::from([("kinds", &kinds)])).unwrap();
        assert!(!text.contains("Kari") && !text.contains("4000"), "{text}");
        let back: std::collections::BTreeMap<String, Kinds> = toml::from_str(&text).unwrap();
        assert_eq!(back.values().next(), Some(&kinds));
    }
}
