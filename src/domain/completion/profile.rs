//! The rules as data.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize};

use super::super::people::Person;

/// What a report asks for of each participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Given name and family name.
    Name,
    /// The year of birth.
    BirthYear,
    /// The gender.
    Gender,
    /// The postcode at home.
    Postcode,
}

impl Field {
    /// Its name in the data and in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::BirthYear => "birth_year",
            Self::Gender => "gender",
            Self::Postcode => "postcode",
        }
    }

    /// Whether it is known of a person.
    pub fn is_known(self, person: &Person) -> bool {
        match self {
            Self::Name => !person.given.trim().is_empty() && !person.family.trim().is_empty(),
            Self::BirthYear => person.born().is_some(),
            Self::Gender => !person.gender.is_empty(),
            Self::Postcode => !person.postcode.trim().is_empty(),
        }
    }
}

/// By which rules a course is approved.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools)] // each is a question of its own
pub struct Profile {
    /// Its name: `NO-2021`.
    pub id: String,
    /// The country, as [`Festival::region`](crate::domain::Festival::region) has it.
    pub region: String,
    /// The first day it holds for courses that begin.
    pub valid_from: NaiveDate,
    /// The last day; none for still in force.
    pub valid_to: Option<NaiveDate>,
    /// Where the figures come from.
    pub source: String,
    /// Minutes of a course hour.
    pub hour_minutes: i64,
    /// Minutes of an hour that may be a break.
    pub break_minutes: i64,
    /// Whether only whole hours of a gathering count.
    #[serde(default)]
    pub whole_hours: bool,
    /// No more hours of one gathering count.
    pub max_hours_a_meeting: Option<i64>,
    /// The least length, in course hours.
    pub min_hours: i64,
    /// The least number of gatherings.
    pub min_meetings: i64,
    /// The least number of participants who count.
    pub min_participants: i64,
    /// The greatest number of participants.
    pub max_participants: Option<i64>,
    /// So many people at each gathering, the leader among them.
    pub least_at_each: Option<i64>,
    /// Whether who leads it counts among the participants.
    pub leader_counts: bool,
    /// Whether it must end in the year it began in.
    #[serde(default)]
    pub same_year: bool,
    /// The share of the whole course each must be there for, in per cent.
    pub percent: i64,
    /// The hours each must be there for.
    pub min_hours_each: Option<i64>,
    /// The gatherings each must be at.
    pub min_meetings_each: Option<i64>,
    /// Each must be at one of the first so many gatherings.
    pub within_first: Option<i64>,
    /// The age to be turned in the year the course begins.
    pub min_age: i32,
    /// What must be known of each.
    pub fields: Vec<Field>,
    /// The report is due so many months after the last gathering …
    pub report_months: Option<u32>,
    /// … and never later than this day (month and day) of the year after.
    #[serde(default, deserialize_with = "month_day")]
    pub report_by: Option<(u32, u32)>,
    /// Whether the study association must be named.
    pub association: bool,
}

impl Profile {
    /// Minutes of a gathering that count, of its length and its breaks.
    pub fn counted(&self, minutes: i64, breaks: i64) -> i64 {
        let taught = (minutes - breaks).max(0);
        let work = (self.hour_minutes - self.break_minutes).max(1);
        // So much teaching carries so many breaks; what there is more of them does not count.
        let mut counted = minutes.min(taught * self.hour_minutes / work);
        if self.whole_hours {
            counted -= counted % self.hour_minutes.max(1);
        }
        self.max_hours_a_meeting.map_or(counted, |hours| counted.min(hours * self.hour_minutes))
    }

    /// The last day for the report of a course that ended on a day; none where there is none.
    pub fn report_due(&self, end: NaiveDate) -> Option<NaiveDate> {
        let months = end.checked_add_months(Months::new(self.report_months?)).unwrap_or(NaiveDate::MAX);
        let year_after = self.report_by.and_then(|(month, day)| NaiveDate::from_ymd_opt(end.year() + 1, month, day));
        Some(year_after.map_or(months, |last| months.min(last)))
    }

    /// Whether it holds for a course that begins on a day.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }
}

/// `01-15`.
fn month_day<'de, D: Deserializer<'de>>(from: D) -> Result<Option<(u32, u32)>, D::Error> {
    let text = Option::<String>::deserialize(from)?;
    let day = |text: String| {
        let day = NaiveDate::parse_from_str(&format!("2024-{text}"), "%Y-%m-%d").map_err(serde::de::Error::custom)?;
        Ok((day.month(), day.day()))
    };
    text.map(day).transpose()
}

const ALL: [&str; 3] = [
    include_str!("../../../assets/profiles/no-2021.toml"),
    include_str!("../../../assets/profiles/no-2020.toml"),
    include_str!("../../../assets/profiles/se.toml"),
];

/// Every profile, the newest of a country first.
pub fn profiles() -> Vec<Profile> {
    ALL.iter().filter_map(|text| toml::from_str(text).ok()).collect()
}

/// The profile of that name.
pub fn profile(id: &str) -> Option<Profile> {
    profiles().into_iter().find(|profile| profile.id == id)
}

/// What holds in a country for a course that begins on a day.
pub fn profile_for(region: &str, day: NaiveDate) -> Option<Profile> {
    profiles().into_iter().find(|profile| profile.region == region && profile.holds(day))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn all_are_read() {
        let all: Vec<Profile> = ALL.iter().map(|text| toml::from_str(text).unwrap()).collect();
        assert_eq!(all.iter().map(|profile| profile.id.as_str()).collect::<Vec<_>>(), ["NO-2021", "NO-2020", "SE"]);
        for profile in all {
            assert!(!profile.source.is_empty() && profile.break_minutes < profile.hour_minutes);
        }
    }
}
