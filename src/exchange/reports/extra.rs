//! What a list of people can say beyond how to reach them. Each is out unless it is ticked, and what only some may see makes
//! the whole list confidential.

use super::super::report::{Cell, Column, Kind};
use crate::domain::{Person, Snapshot};
use crate::lang::Lang;

/// One more column about each person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extra {
    /// What people call them.
    Nickname,
    /// The club that the hours are credited to.
    Club,
    /// T-shirt size.
    Shirt,
    /// Driving licence classes.
    Licence,
    /// Postcode.
    Postcode,
    /// The full date of birth. Only some may see it, and what follows.
    BirthDate,
    /// The year of birth.
    BirthYear,
    /// Gender.
    Gender,
    /// Allergies and diet.
    Diet,
    /// A minor's guardian, with phone number.
    Guardian,
    /// The note on the person.
    Note,
}

impl Extra {
    /// All of them, those for few last.
    pub const ALL: [Self; 11] = [
        Self::Nickname,
        Self::Club,
        Self::Shirt,
        Self::Licence,
        Self::Postcode,
        Self::BirthDate,
        Self::BirthYear,
        Self::Gender,
        Self::Diet,
        Self::Guardian,
        Self::Note,
    ];

    /// Whether only some may see it.
    pub fn is_sensitive(self) -> bool {
        !matches!(self, Self::Nickname | Self::Club | Self::Shirt | Self::Licence | Self::Postcode)
    }

    /// What it is called.
    pub fn name(self, lang: &Lang) -> String {
        self.column(lang).heading
    }

    pub(super) fn column(self, lang: &Lang) -> Column {
        let (heading, kind) = match self {
            Self::Nickname => (lang.out_nickname(), Kind::Text),
            Self::Club => (lang.lists_club(), Kind::Text),
            Self::Shirt => (lang.out_shirt(), Kind::Text),
            Self::Licence => (lang.out_licence(), Kind::Text),
            Self::Postcode => (lang.lists_postcode(), Kind::Code),
            Self::BirthDate => (lang.lists_birth_date(), Kind::BirthDate),
            Self::BirthYear => (lang.lists_birth_year(), Kind::Count),
            Self::Gender => (lang.lists_gender(), Kind::Text),
            Self::Diet => (lang.lists_diet(), Kind::Text),
            Self::Guardian => (lang.lists_guardian(), Kind::Text),
            Self::Note => (lang.out_note(), Kind::Text),
        };
        Column { sensitive: self.is_sensitive(), ..Column::new(heading, kind) }
    }

    pub(super) fn cell(self, snapshot: &Snapshot, lang: &Lang, person: &Person) -> Cell {
        match self {
            Self::Nickname => Cell::text(person.nickname.as_str()),
            Self::Club => {
                person.club.and_then(|id| snapshot.clubs.get(id)).map_or(Cell::Empty, |club| Cell::text(club.name.as_str()))
            }
            Self::Shirt => Cell::text(person.shirt_size.as_str()),
            Self::Licence => Cell::text(person.licence.as_str()),
            Self::Postcode if person.postcode.is_empty() => Cell::Empty,
            Self::Postcode => Cell::Code(person.postcode.clone()),
            Self::BirthDate => person.birth_date.into(),
            Self::BirthYear => person.born().map_or(Cell::Empty, |year| Cell::Count(year.into())),
            Self::Gender => Cell::text(gender(lang, &person.gender)),
            Self::Diet => Cell::text(person.diet.as_str()),
            Self::Guardian => Cell::text(person.guardian.as_str()),
            Self::Note => Cell::text(person.note.as_str()),
        }
    }
}

/// A gender in words.
pub(super) fn gender(lang: &Lang, code: &str) -> String {
    match code {
        "f" => lang.lists_gender_f(),
        "m" => lang.lists_gender_m(),
        "x" => lang.lists_gender_x(),
        other => other.to_owned(),
    }
}
