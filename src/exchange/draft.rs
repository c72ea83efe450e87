//! Drafts: what one row says of a person, read but not yet anybody's; and how one draft is laid over another.

mod beside;
mod fill;
mod merge;
mod naming;

use std::collections::BTreeMap;

use super::values::Birth;
use crate::domain::fold::fold;
use crate::domain::people::Person;
use crate::domain::phone::Why;
use crate::domain::snapshot::Snapshot;

pub use fill::{crew_and_role, fill};
pub(super) use merge::phone_key;
pub use merge::{Diff, merge};

/// What is said of a person, in words; what is not said is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[allow(missing_docs, reason = "the fields of a person")]
pub struct Draft {
    pub given: String,
    pub family: String,
    pub nickname: String,
    /// E.164, or as an earlier leader wrote it.
    pub phone: String,
    pub email: String,
    pub birth: Option<Birth>,
    pub gender: String,
    pub postcode: String,
    pub shirt_size: String,
    pub licence: String,
    pub diet: String,
    pub guardian: String,
    pub note: String,
    pub club: String,
    pub crews: Vec<String>,
    pub extra: BTreeMap<String, String>,
}

impl Draft {
    /// What the festival already says of a person.
    pub fn of(person: &Person, festival: &Snapshot) -> Self {
        let crews = festival.memberships_of(person.id).filter_map(|row| festival.crews.get(row.crew));
        Self {
            given: person.given.clone(),
            family: person.family.clone(),
            nickname: person.nickname.clone(),
            phone: person.phone.clone(),
            email: person.email.clone(),
            birth: person.birth_date.map(Birth::Date).or(person.birth_year.map(Birth::Year)),
            gender: person.gender.clone(),
            postcode: person.postcode.clone(),
            shirt_size: person.shirt_size.clone(),
            licence: person.licence.clone(),
            diet: person.diet.clone(),
            guardian: person.guardian.clone(),
            note: person.note.clone(),
            club: person.club.and_then(|club| festival.clubs.get(club)).map(|club| club.name.clone()).unwrap_or_default(),
            crews: crews.map(|crew| crew.name.clone()).collect(),
            extra: person.extra.clone(),
        }
    }

    /// The person's fields set to what is said here; the club is its own matter.
    pub fn write(&self, person: &mut Person) {
        person.given.clone_from(&self.given);
        person.family.clone_from(&self.family);
        person.nickname.clone_from(&self.nickname);
        person.phone.clone_from(&self.phone);
        person.email.clone_from(&self.email);
        match self.birth {
            Some(Birth::Date(date)) => (person.birth_date, person.birth_year) = (Some(date), None),
            Some(Birth::Year(year)) => (person.birth_date, person.birth_year) = (None, Some(year)),
            None => {}
        }
        person.gender.clone_from(&self.gender);
        person.postcode.clone_from(&self.postcode);
        person.shirt_size.clone_from(&self.shirt_size);
        person.licence.clone_from(&self.licence);
        person.diet.clone_from(&self.diet);
        person.guardian.clone_from(&self.guardian);
        person.note.clone_from(&self.note);
        person.extra.clone_from(&self.extra);
    }

    /// The same, without the festival as a club: nobody is a member of it, and cards that came from it name it so.
    #[must_use]
    pub fn outside(mut self, festival: &Snapshot) -> Self {
        let own = festival.festival().map(|festival| fold(&festival.name)).filter(|name| !name.is_empty());
        let club = fold(self.club.split([',', ';']).next().unwrap_or_default());
        if own.is_some_and(|own| own == club) {
            self.club.clear();
        }
        self
    }

    /// The same by the full name of `known`, if this is short for it: a short name takes no family name away.
    #[must_use]
    pub fn named_as(&self, known: &Self) -> Self {
        // `Inger Lise` alone is a given name, whatever a reader takes for the family's.
        let double = fold(&self.name()) == fold(&known.given) && self.family != known.family;
        let short = (fold(&self.family).chars().count() <= 1 || double) && !known.given.is_empty();
        let (given, family) = if short { (&known.given, &known.family) } else { (&self.given, &self.family) };
        Self { given: given.clone(), family: family.clone(), ..self.clone() }
    }

    /// `Åse Bjørnøy`.
    pub fn name(&self) -> String {
        [self.given.as_str(), &self.family].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// The folded words of the name in order of the alphabet: the same for `Åse Næss` and `NÆSS, ÅSE`.
    pub fn name_key(&self) -> String {
        let folded = fold(&self.name());
        let mut words: Vec<&str> = folded.split(' ').collect();
        words.sort_unstable();
        words.join(" ")
    }

    /// The year of birth.
    pub fn born(&self) -> Option<i32> {
        self.birth.map(Birth::year)
    }
}

/// Something about a row that comes in, that the leader should see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// No number could be concluded; the cell is kept as written under its header, not as the phone number.
    PhoneUnsure {
        /// The header.
        column: String,
        /// What stands there.
        seen: String,
        /// Why.
        why: Why,
    },
    /// A lost `+` or `0` was put back.
    PhoneAssumed {
        /// What stands there.
        seen: String,
        /// The number it was read as.
        read: String,
    },
    /// Words beside the number; the cell is kept as written under its header too.
    PhoneRemark {
        /// The words.
        remark: String,
    },
    /// Not an address; kept as written under its header, not as the e-mail address.
    EmailWrong {
        /// The header.
        column: String,
        /// What stands there.
        seen: String,
        /// What it may have been meant to be; may be empty.
        suggestion: String,
    },
    /// An address with letters that are often a slip.
    EmailUnusual {
        /// The address.
        seen: String,
    },
    /// The name was all in small or all in capital letters.
    NameRecased {
        /// How it stood.
        seen: String,
    },
    /// Something in brackets behind the name, kept under its header.
    NameRemark {
        /// What.
        remark: String,
    },
    /// Perhaps somebody trying out the form.
    LooksLikeTest,
    /// A word for gender that is not known, kept under its header.
    GenderUnknown {
        /// What stands there.
        seen: String,
    },
    /// A licence without a class.
    LicenceUnclear {
        /// What stands there.
        seen: String,
    },
    /// An identity number stood in the row and is left out.
    IdentityLeftOut,
    /// The same person as in an earlier row; this row counts where they differ.
    Again {
        /// The earlier row.
        line: usize,
    },
    /// Another person has the same phone number.
    SharedPhone {
        /// Who.
        name: String,
    },
    /// Another person has the same e-mail address.
    SharedEmail {
        /// Who.
        name: String,
    },
    /// They say of some days whether they can.
    Says {
        /// How many days.
        days: usize,
    },
    /// An answer to when they can is not understood, or says no clock; it is kept under its header only.
    AnswerUnread {
        /// What stands there.
        seen: String,
    },
    /// A word that is no answer we know is taken as a no.
    AsCannot {
        /// What stands there.
        seen: String,
    },
    /// They said otherwise of some days before; the new answer takes the place of the old one.
    SaysOtherwise {
        /// How many days.
        days: usize,
    },
    /// They lead a crew.
    Leads {
        /// Which.
        crew: String,
    },
    /// They lead a crew when its leader is away.
    Deputy {
        /// Which.
        crew: String,
    },
    /// An office of no crew that anybody names; kept as written under its header.
    OfficeOpen {
        /// What stands there.
        seen: String,
    },
    /// The row says that they have withdrawn, or wait for a place.
    Withdrawn {
        /// What stands there.
        seen: String,
    },
    /// No crew, or one of two; kept as written under its header.
    CrewUnclear {
        /// What stands there.
        seen: String,
    },
    /// A near spelling of a crew.
    CrewRead {
        /// What stands there.
        seen: String,
        /// The crew.
        crew: String,
    },
    /// The number stands behind a parent's name, and is taken as the person's own.
    PhoneWhose {
        /// What stands there.
        seen: String,
    },
    /// The name was read with the family name first, since the other names of the sheet are written so.
    NameTurned {
        /// How it stood.
        seen: String,
    },
    /// The number is a parent's or somebody else's, and kept as such.
    PhoneOfOther {
        /// What stands there.
        seen: String,
    },
    /// An answer that was given before the one of another row, which counts where they differ.
    AnsweredBefore {
        /// The other row.
        line: usize,
    },
    /// Under 18 by an age that is kept as text, which no rule knows of.
    AgeOnly {
        /// What stands there.
        seen: String,
    },
    /// Another person has the same name.
    Namesake {
        /// Who.
        name: String,
    },
}

impl Note {
    /// Whether the leader should look, rather than merely know.
    pub fn is_warning(&self) -> bool {
        matches!(
            self,
            Self::PhoneUnsure { .. }
                | Self::EmailWrong { .. }
                | Self::NameRemark { .. }
                | Self::LooksLikeTest
                | Self::IdentityLeftOut
                | Self::Namesake { .. }
                | Self::AnswerUnread { .. }
                | Self::AsCannot { .. }
                | Self::SaysOtherwise { .. }
                | Self::Withdrawn { .. }
                | Self::CrewUnclear { .. }
                | Self::PhoneOfOther { .. }
                | Self::CrewRead { .. }
                | Self::PhoneWhose { .. }
                | Self::NameTurned { .. }
                | Self::AgeOnly { .. }
                | Self::OfficeOpen { .. }
        )
    }
}

/// What is wrong in a row that cannot come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The row, as a spreadsheet numbers it.
    pub line: usize,
    /// The header; empty when it is the row as a whole.
    pub column: String,
    /// What stands there.
    pub seen: String,
    /// What is wrong, and so what was expected.
    pub wrong: Wrong,
}

/// What can be wrong in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// There is no name.
    NoName,
    /// Not a year or a day that has been.
    Birth,
    /// More cells than columns: values may stand in the wrong column.
    TooManyCells,
}
