//! What is typed in the fields of the training screen, beside what is saved. A field follows the file until somebody
//! types in it; what does not hold stays as it was typed, with a sentence about it.

use std::collections::HashMap;

use crate::domain::ModuleId;

/// A field of the training screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Field {
    Title,
    Date,
    Times,
    Note,
    Break,
    Capacity,
    Rows,
    Name,
    Percent,
    Hours,
    PerLeader,
    Months,
    Association,
    ModuleTitle(ModuleId),
    ModuleMinutes(ModuleId),
    NewModule,
    Came,
    Left,
    FormTitle,
    FormDate,
    FormTimes,
    FormCount,
    FormEvery,
    FormCapacity,
    FormName,
}

impl Field {
    /// The module whose field it is.
    pub fn module(self) -> Option<ModuleId> {
        match self {
            Self::ModuleTitle(id) | Self::ModuleMinutes(id) => Some(id),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, Default)]
struct Text {
    typed: String,
    saved: String,
}

/// All that is typed.
#[derive(Debug, Clone, Default)]
pub struct Drafts {
    texts: HashMap<Field, Text>,
    wrong: HashMap<Field, String>,
}

impl Drafts {
    /// What stands in a field.
    pub fn get(&self, field: Field) -> &str {
        self.texts.get(&field).map_or("", |text| text.typed.as_str())
    }

    /// Takes in what was typed.
    pub fn typed(&mut self, field: Field, typed: String) {
        self.forgive(field);
        self.texts.entry(field).or_default().typed = typed;
    }

    /// Says what is saved; what somebody is typing stays unless that has changed.
    pub fn saved(&mut self, field: Field, saved: String) {
        let text = self.texts.entry(field).or_default();
        if text.saved != saved {
            *text = Text { typed: saved.clone(), saved };
        }
    }

    /// Empties a field.
    pub fn clear(&mut self, field: Field) {
        let _ = self.texts.remove(&field);
        self.forgive(field);
    }

    /// Forgets what is typed in all fields, since they are about another thing now.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// Whether something else is typed than what is saved.
    pub fn changed(&self, field: Field) -> bool {
        self.texts.get(&field).is_some_and(|text| text.typed.trim() != text.saved.trim())
    }

    /// Notes why what is typed does not hold.
    pub fn refuse(&mut self, field: Field, why: String) {
        let _ = self.wrong.insert(field, why);
    }

    /// Nothing is wrong with a field any longer.
    pub fn forgive(&mut self, field: Field) {
        let _ = self.wrong.remove(&field);
    }

    /// Why what is typed in a field does not hold.
    pub fn wrong(&self, field: Field) -> Option<&str> {
        self.wrong.get(&field).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_follows_the_file_until_somebody_types() {
        let mut drafts = Drafts::default();
        drafts.saved(Field::Title, "En".to_owned());
        assert!(!drafts.changed(Field::Title));
        drafts.typed(Field::Title, "En kveld".to_owned());
        assert!(drafts.changed(Field::Title));
        drafts.saved(Field::Title, "En".to_owned());
        assert_eq!(drafts.get(Field::Title), "En kveld", "another edit leaves it");
        drafts.saved(Field::Title, "To".to_owned());
        assert_eq!(drafts.get(Field::Title), "To", "a new value takes over");
    }

    #[test]
    fn typing_takes_the_sentence_away() {
        let mut drafts = Drafts::default();
        drafts.refuse(Field::Date, "nei".to_owned());
        drafts.typed(Field::Title, "x".to_owned());
        assert_eq!(drafts.wrong(Field::Date), Some("nei"));
        drafts.typed(Field::Date, "9.7".to_owned());
        assert_eq!(drafts.wrong(Field::Date), None);
    }
}
