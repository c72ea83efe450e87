//! The festival's own limits: what it, or one crew of it, has decided on top of the presets.

use serde::{Deserialize, Serialize};

use super::super::id::{CrewId, RuleId};
use super::super::record::records;
use super::preset::Group;

/// A limit of the festival's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Its id.
    pub id: RuleId,
    /// The crew whose shifts it is for; none for all.
    pub crew: Option<CrewId>,
    /// Whom it is for; none for all.
    pub age_group: Option<Group>,
    /// Which limit: the name of a field of [`Limits`](super::Limits) such as `max_day_h`, or `travel_min`, `leader`, `adult`.
    pub field: String,
    /// The value as it is written in a preset; empty for no such limit.
    pub value: String,
    /// Why, in the festival's words; it stands where a preset has its paragraph.
    pub reason: String,
}

records! { Rule, RuleId }
