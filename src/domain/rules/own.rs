//! The festival's own limits: what it, or one crew of it, has decided on top of the presets.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::super::id::{CrewId, RuleId};
use super::super::record::records;
use super::preset::{Group, Limits, Manning};

/// Minutes wanted between two places; for all crews and ages alike.
pub const TRAVEL: &str = "travel_min";
/// Whether each shift is to have one of its crew's leaders: `1` or nothing; for all ages alike.
pub const LEADER: &str = "leader";
/// Who is not to be alone without an adult: `child`, `youth` or nothing; for all ages alike.
pub const ADULT: &str = "adult";

/// The limits a festival may decide on, in the order in which they are shown: those of the presets, in hours (`_h`),
/// minutes (`_min`), nights, or times of day (`22:00`).
pub const FIELDS: [&str; 10] = [
    "max_day_h",
    "max_week_h",
    "min_rest_h",
    "weekly_rest_h",
    "break_after_min",
    "break_min",
    "max_nights",
    "ban_from",
    "ban_to",
    "soft_ban_from",
];

/// A limit of the festival's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Its id.
    pub id: RuleId,
    /// The crew whose shifts it is for; none for all.
    pub crew: Option<CrewId>,
    /// Whom it is for; none for all.
    pub age_group: Option<Group>,
    /// Which limit: one of [`FIELDS`].
    pub field: String,
    /// The value as it is written in a preset; empty for no such limit.
    pub value: String,
    /// Why, in the festival's words; it stands where a preset has its paragraph.
    pub reason: String,
}

/// What a limit may be at most; more is a slip of the pen.
const MOST: i64 = 10_000;

/// Whether a value is one that a field can have; nothing is: no such limit.
pub fn is_value(field: &str, value: &str) -> bool {
    let number = || value.parse().is_ok_and(|number: i64| (0..=MOST).contains(&number));
    match field {
        _ if value.is_empty() => true,
        LEADER => value == "1",
        ADULT => matches!(value, "child" | "youth"),
        "ban_from" | "ban_to" | "soft_ban_from" => time(value).is_some(),
        field => (field == TRAVEL || FIELDS.contains(&field)) && number(),
    }
}

fn time(value: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(value, "%H:%M").ok()
}

/// Puts a festival's own limit in the place of those of the presets. What is not understood changes nothing.
pub(super) fn decide(rule: &Rule, presets: &mut [Limits], manning: &mut Manning) {
    let value = rule.value.as_str();
    if !is_value(&rule.field, value) {
        return;
    }
    match rule.field.as_str() {
        LEADER | ADULT if rule.age_group.is_some() => {}
        LEADER => manning.leader = value == "1",
        ADULT => {
            manning.adult = match value {
                "child" => Some(Group::Child),
                "youth" => Some(Group::Youth),
                _ => None,
            }
        }
        field => {
            for limits in presets.iter_mut().filter(|limits| rule.age_group.is_none_or(|group| group == limits.group)) {
                put(limits, field, value, &rule.reason);
            }
        }
    }
}

/// Sets the minutes wanted between two places, where a rule is about them; nothing is none.
pub(super) fn ways(rule: &Rule, minutes: &mut i64) {
    if rule.field == TRAVEL && rule.age_group.is_none() && is_value(TRAVEL, &rule.value) {
        *minutes = rule.value.parse().unwrap_or(0);
    }
}

fn put(limits: &mut Limits, field: &str, value: &str, reason: &str) {
    let Some(field) = FIELDS.into_iter().find(|known| *known == field) else { return };
    let (number, time) = (value.parse().ok(), time(value));
    match field {
        "max_day_h" => limits.max_day_h = number,
        "max_week_h" => limits.max_week_h = number,
        "min_rest_h" => limits.min_rest_h = number,
        "weekly_rest_h" => limits.weekly_rest_h = number,
        "break_after_min" => limits.break_after_min = number,
        "break_min" => limits.break_min = number,
        "max_nights" => limits.max_nights = number,
        "ban_from" => limits.ban_from = time,
        "ban_to" => limits.ban_to = time,
        "soft_ban_from" => limits.soft_ban_from = time,
        _ => return,
    }
    let _ = limits.own.insert(field, reason.to_owned());
}

records! { Rule, RuleId }
