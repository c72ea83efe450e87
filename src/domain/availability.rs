//! When people can, and what they wish: times, crews, how much at most, and with whom.

use serde::{Deserialize, Serialize};

use super::id::{AvailabilityId, CrewId, PairId, PersonId, WishId};
use super::record::{json_text, records};
use super::time::When;

/// What a person says of a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Can {
    /// Can. Who says so of any time is taken at their word: on the days they say nothing of, nobody knows.
    Can,
    /// Can if need be.
    RatherNot,
    /// Cannot.
    Cannot,
}

/// That a person can, would rather not, or cannot at a time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Availability {
    /// Its id.
    pub id: AvailabilityId,
    /// Who.
    pub person: PersonId,
    /// What they say.
    pub kind: Can,
    /// In their words; may be empty.
    pub note: String,
    /// When.
    #[serde(flatten)]
    pub when: When,
}

/// What a person wishes for the whole festival; one row for each person at most.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Wish {
    /// Its id.
    pub id: WishId,
    /// Who.
    pub person: PersonId,
    /// The crews they would like to be in, the dearest first.
    #[serde(with = "json_text")]
    pub crews: Vec<CrewId>,
    /// Shifts at most.
    pub max_shifts: Option<i64>,
    /// Minutes at most.
    pub max_minutes: Option<i64>,
    /// Nights at most.
    pub max_nights: Option<i64>,
}

impl Wish {
    /// No wish yet.
    pub fn none(id: WishId, person: PersonId) -> Self {
        Self { id, person, crews: Vec::new(), max_shifts: None, max_minutes: None, max_nights: None }
    }

    /// Whether nothing is wished.
    pub fn is_empty(&self) -> bool {
        self.crews.is_empty() && self.max_shifts.is_none() && self.max_minutes.is_none() && self.max_nights.is_none()
    }
}

/// How two people belong to each other on the roster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PairKind {
    /// They want to be on the same shifts.
    Together,
    /// They are not to be on the same shift.
    Apart,
    /// The other is the adult who is to be on the same shift as this minor.
    Adult,
}

/// A pair of people.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    /// Its id.
    pub id: PairId,
    /// One; for [`PairKind::Adult`] the minor.
    pub person: PersonId,
    /// The other; for [`PairKind::Adult`] the adult.
    pub other: PersonId,
    /// How.
    pub kind: PairKind,
}

impl Pair {
    /// The other one of the two; none if the person is neither.
    pub fn other_of(&self, person: PersonId) -> Option<PersonId> {
        match person {
            one if one == self.person => Some(self.other),
            one if one == self.other => Some(self.person),
            _ => None,
        }
    }
}

records! { Availability, AvailabilityId; Wish, WishId; Pair, PairId }
