//! The festival itself, the people, and what they belong to: crews, clubs, places.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::id::{ClubId, CrewId, FestivalId, HandoverId, ImportBatchId, MembershipId, PersonId, PlaceId, TravelId};
use super::record::{json_text, records};
use super::time::{Age, Zone};

/// The festival of the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Festival {
    /// Its id.
    pub id: FestivalId,
    /// Its name.
    pub name: String,
    /// The first day with an audience.
    pub first_day: NaiveDate,
    /// The last day with an audience.
    pub last_day: NaiveDate,
    /// Its zone.
    pub zone: Zone,
    /// When the festival day ends, in minutes after midnight; 360 is 06:00.
    pub day_cut: i64,
    /// The country whose phone numbers need no prefix: `NO` or `SE`.
    pub region: String,
}

/// A club that hours are credited to (*lag/forening*).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Club {
    /// Its id.
    pub id: ClubId,
    /// Its name.
    pub name: String,
}

/// A place where work happens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Its id.
    pub id: PlaceId,
    /// Its name.
    pub name: String,
    /// How to find it, where to meet.
    pub note: String,
}

/// The way between two places, there and back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Travel {
    /// Its id.
    pub id: TravelId,
    /// One place.
    pub place: PlaceId,
    /// The other.
    pub other: PlaceId,
    /// How long it takes, in minutes.
    pub minutes: i64,
}

/// A crew (*gjeng*).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Crew {
    /// Its id.
    pub id: CrewId,
    /// Its name.
    pub name: String,
    /// Its tint: an index into the theme's crew tints, `0..8`.
    pub colour: i64,
    /// What the crew does, where it meets.
    pub note: String,
}

/// What stands where the name of somebody who was erased stood: *nomen nescio*, the same in every language.
pub const NAMELESS: &str = "N.N.";

/// A person. Text that is not known is empty. A phone number without an e-mail is enough.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// Given name, or the only name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// What people call them.
    pub nickname: String,
    /// The phone number as E.164 (`+4791234567`) when it is understood, else as it was written.
    pub phone: String,
    /// The e-mail address.
    pub email: String,
    /// The year of birth, when only that is known.
    pub birth_year: Option<i32>,
    /// The full date of birth, when it is known.
    pub birth_date: Option<NaiveDate>,
    /// Gender as the study association asks for it; empty, `f`, `m` or `x`.
    pub gender: String,
    /// Postcode, as text: it may begin with a zero.
    pub postcode: String,
    /// T-shirt size.
    pub shirt_size: String,
    /// Driving licence classes.
    pub licence: String,
    /// Allergies and diet: health data, never in an export unasked.
    pub diet: String,
    /// A minor's guardian, with phone number.
    pub guardian: String,
    /// The club that the hours are credited to.
    pub club: Option<ClubId>,
    /// A note.
    pub note: String,
    /// Columns of an imported sheet that have no field here, by header.
    #[serde(with = "json_text")]
    pub extra: BTreeMap<String, String>,
}

impl Person {
    /// A person of that name about whom nothing else is known.
    pub fn new(id: PersonId, given: impl Into<String>, family: impl Into<String>) -> Self {
        Self {
            id,
            given: given.into(),
            family: family.into(),
            nickname: String::new(),
            phone: String::new(),
            email: String::new(),
            birth_year: None,
            birth_date: None,
            gender: String::new(),
            postcode: String::new(),
            shirt_size: String::new(),
            licence: String::new(),
            diet: String::new(),
            guardian: String::new(),
            club: None,
            note: String::new(),
            extra: BTreeMap::new(),
        }
    }

    /// `Åse Bjørnøy`; [`NAMELESS`] for one who was erased.
    pub fn name(&self) -> String {
        join(&self.given, &self.family, " ")
    }

    /// `Bjørnøy, Åse`: the name as lists are sorted; [`NAMELESS`] for one who was erased.
    pub fn sort_name(&self) -> String {
        join(&self.family, &self.given, ", ")
    }

    /// What they are called where there is little room: the given name, or the only one.
    pub fn short(&self) -> &str {
        match (self.given.as_str(), self.family.as_str()) {
            ("", "") => NAMELESS,
            ("", only) => only,
            (given, _) => given,
        }
    }

    /// Whether they were erased for good: nobody else is without a name. What they did stays on the roster and in the sums;
    /// there is nobody to reach, to choose or to count.
    pub fn is_erased(&self) -> bool {
        self.given.is_empty() && self.family.is_empty()
    }

    /// The year of birth, from the date if it is known.
    pub fn born(&self) -> Option<i32> {
        self.birth_date.map(|date| date.year()).or(self.birth_year)
    }

    /// The age on a day.
    pub fn age_on(&self, day: NaiveDate) -> Age {
        Age::on(day, self.birth_date, self.birth_year)
    }
}

fn join(first: &str, second: &str, between: &str) -> String {
    match (first.is_empty(), second.is_empty()) {
        (false, false) => format!("{first}{between}{second}"),
        (false, true) => first.to_owned(),
        (true, false) => second.to_owned(),
        (true, true) => NAMELESS.to_owned(),
    }
}

/// What a person is in a crew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Leads it (*gjengsjef*).
    Leader,
    /// Leads it when the leader is away (*nestleder*).
    Deputy,
    /// Belongs to it.
    Member,
}

/// A person's place in a crew.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Membership {
    /// Its id.
    pub id: MembershipId,
    /// Who.
    pub person: PersonId,
    /// Where.
    pub crew: CrewId,
    /// As what.
    pub role: Role,
}

/// One import of one file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ImportBatch {
    /// Its id.
    pub id: ImportBatchId,
    /// The file's name, without its folder.
    pub file: String,
    /// How many people were new.
    pub added: i64,
    /// How many were changed.
    pub changed: i64,
    /// How many rows were refused.
    pub refused: i64,
}

/// What a crew's leader leaves whoever leads it the next time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Handover {
    /// Its id.
    pub id: HandoverId,
    /// The crew.
    pub crew: CrewId,
    /// Who wrote it, while that is known.
    pub author: Option<PersonId>,
    /// When it was written.
    pub day: NaiveDate,
    /// What it says.
    pub note: String,
}

records! { Handover, HandoverId; Festival, FestivalId; Club, ClubId; Place, PlaceId; Travel, TravelId; Crew, CrewId; Person, PersonId; Membership, MembershipId; ImportBatch, ImportBatchId }
