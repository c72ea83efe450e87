//! Columns: which field of a person each column of a sheet is, by its header word in any of the languages and by what
//! stands in its cells.

pub(crate) mod dictionary;
mod guess;
pub mod kinds;
mod sense;
mod words;

use serde::{Deserialize, Serialize};

pub(crate) use dictionary::one_apart;
pub use guess::guess;
pub(crate) use guess::{is_family_first, looks_like_name};
pub use sense::Sense;
pub(crate) use words::near;

/// How near a header is to a field's name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Near {
    pub field: Field,
    /// From 0 to 1; 1 is the very name.
    pub score: f64,
}

/// What a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Given name.
    Given,
    /// Family name.
    Family,
    /// The whole name.
    FullName,
    /// Nickname.
    Nickname,
    /// Phone number.
    Phone,
    /// E-mail address.
    Email,
    /// Year of birth.
    BirthYear,
    /// Date of birth.
    BirthDate,
    /// Year or date of birth, as it comes.
    Birth,
    /// Age in years: kept as written, since the year of birth cannot be told from it.
    Age,
    /// Whether they are 18: kept as written.
    Over18,
    /// Gender.
    Gender,
    /// Postcode.
    Postcode,
    /// T-shirt size.
    ShirtSize,
    /// Driving licence.
    Licence,
    /// Allergies and diet.
    Diet,
    /// Guardian; may stand in several columns (name, phone).
    Guardian,
    /// The club that hours are credited to.
    Club,
    /// Crews, one or several in a cell.
    Crew,
    /// A note; may stand in several columns.
    Note,
    /// Identity or account numbers: always left out, and not shown.
    SensitiveIdentity,
    /// Left out.
    Ignore,
    /// No field of ours: kept under its header.
    Extra,
}

impl Field {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 23] = [
        Self::FullName,
        Self::Given,
        Self::Family,
        Self::Nickname,
        Self::Phone,
        Self::Email,
        Self::Birth,
        Self::BirthYear,
        Self::BirthDate,
        Self::Age,
        Self::Over18,
        Self::Gender,
        Self::Postcode,
        Self::ShirtSize,
        Self::Licence,
        Self::Diet,
        Self::Guardian,
        Self::Club,
        Self::Crew,
        Self::Note,
        Self::Extra,
        Self::Ignore,
        Self::SensitiveIdentity,
    ];

    /// Whether several columns may be it.
    pub fn may_repeat(self) -> bool {
        matches!(
            self,
            Self::Note
                | Self::Extra
                | Self::Ignore
                | Self::SensitiveIdentity
                | Self::Guardian
                | Self::Crew
                | Self::Age
                | Self::Over18
        )
    }

    /// Whether it is a name.
    pub fn is_name(self) -> bool {
        matches!(self, Self::Given | Self::Family | Self::FullName)
    }

    /// Whether it tells when somebody was born.
    pub fn is_birth(self) -> bool {
        matches!(self, Self::Birth | Self::BirthYear | Self::BirthDate)
    }
}

/// How a column's field was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// The header is a name the field goes by.
    Header,
    /// The header is nearly one.
    Nearly,
    /// By what stands in the cells.
    Cells,
    /// Not found: kept as its own text.
    Not,
    /// The leader said so.
    Chosen,
}

/// One column's part in the import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its header; a letter as in a spreadsheet when there is none.
    pub header: String,
    /// What it is.
    pub field: Field,
    /// How that was found.
    pub found: Found,
}

/// What each column of a sheet is, in the sheet's order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mapping {
    /// The columns.
    pub columns: Vec<Column>,
}

impl Mapping {
    /// Says what a column is. A column that was it before becomes its own text, unless the field may repeat.
    pub fn set(&mut self, column: usize, field: Field) {
        for (index, other) in self.columns.iter_mut().enumerate() {
            if index == column {
                other.field = field;
                other.found = Found::Chosen;
            } else if other.field == field && !field.may_repeat() {
                other.field = Field::Extra;
            }
        }
    }

    /// The columns that are a field.
    pub fn of(&self, field: Field) -> impl Iterator<Item = usize> {
        self.columns.iter().enumerate().filter(move |(_, column)| column.field == field).map(|(index, _)| index)
    }

    /// Whether some column is a name: without one, no row can come in.
    pub fn has_name(&self) -> bool {
        self.columns.iter().any(|column| column.field.is_name())
    }
}
