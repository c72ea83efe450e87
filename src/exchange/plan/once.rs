//! What would be said of many rows in the same words is said once, of their column, with how many there are.

use std::collections::HashMap;

use super::{Plan, PlanRow, Verdict};
use crate::domain::fold::fold;
use crate::exchange::columns::{Field, Mapping};
use crate::exchange::draft::Note;

/// Something that is said once of many rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Once {
    /// What is said of the first of them.
    pub note: Note,
    /// How many they are.
    pub count: usize,
    /// The header of the column it is about; empty where it is about none in particular.
    pub column: String,
}

/// What makes two notes the same; none for those that each row has its own of.
fn key(note: &Note) -> Option<(u8, String)> {
    match note {
        Note::PhoneWhose { .. } => Some((0, String::new())),
        Note::NameTurned { .. } => Some((1, String::new())),
        Note::IdentityLeftOut => Some((2, String::new())),
        Note::AgeOnly { .. } => Some((3, String::new())),
        Note::CrewRead { seen, .. } => Some((4, fold(seen))),
        Note::CrewUnclear { seen } => Some((5, seen.clone())),
        Note::AsCannot { seen } => Some((6, seen.clone())),
        Note::GenderUnknown { seen } => Some((7, seen.clone())),
        Note::LicenceUnclear { seen } => Some((8, seen.clone())),
        Note::OfficeOpen { seen } => Some((10, seen.clone())),
        Note::NameRecased { .. } => Some((9, String::new())),
        _ => None,
    }
}

/// The field that a note is about.
fn field(note: &Note) -> Option<Field> {
    match note {
        Note::PhoneWhose { .. } => Some(Field::Phone),
        Note::NameTurned { .. } => Some(Field::FullName),
        Note::AgeOnly { .. } => Some(Field::Age),
        Note::IdentityLeftOut => Some(Field::SensitiveIdentity),
        _ => None,
    }
}

/// What is said of more than one of the rows that come in, in the order it comes up.
pub(super) fn of(rows: &[PlanRow], mapping: &Mapping) -> Vec<Once> {
    let mut all: Vec<Once> = Vec::new();
    let mut known: HashMap<(u8, String), usize> = HashMap::new();
    for row in rows.iter().filter(|row| matches!(row.verdict, Verdict::New | Verdict::Changed(_))) {
        for (note, key) in row.notes.iter().filter_map(|note| Some((note, key(note)?))) {
            let at = *known.entry(key).or_insert(all.len());
            if let Some(once) = all.get_mut(at) {
                once.count += 1;
                continue;
            }
            let column = field(note).and_then(|field| mapping.columns.get(mapping.of(field).next()?));
            let column = column.map(|column| column.header.clone()).unwrap_or_default();
            all.push(Once { note: note.clone(), count: 1, column });
        }
    }
    all.retain(|once| once.count > 1);
    all
}

impl Plan {
    /// Whether a note of a row is said once for all of its kind.
    pub fn is_said_once(&self, note: &Note) -> bool {
        let Some(key) = key(note) else { return false };
        self.once.iter().any(|once| self::key(&once.note).as_ref() == Some(&key))
    }
}
