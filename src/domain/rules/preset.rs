//! The limits as data: which there are, whom they apply to, and since when. They are read from `assets/rules/*.toml`.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, NaiveTime};
use serde::{Deserialize, Deserializer, Serialize};

use super::super::id::CrewId;
use super::super::people::Person;
use super::super::snapshot::Snapshot;
use super::super::time::Age;
use super::own::{self, Rule};

/// Whom limits are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Under 15, or still in compulsory school: until the summer of the year one turns 16.
    Child,
    /// Out of compulsory school and under 18.
    Youth,
    /// 18 or more, and those whose age nobody knows.
    Adult,
}

/// A person's group on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Belongs {
    /// Which.
    pub group: Group,
    /// Whether the stricter group was taken because only the year of birth is known.
    pub assumed: bool,
}

/// One preset: the limits for a group from a day on. Hours are whole hours, times of day are local.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Limits {
    /// Its name: `no_child`, `no_youth`, `no_adult_policy` …
    pub id: String,
    /// Whom it is for.
    pub group: Group,
    /// The first day it holds.
    pub valid_from: NaiveDate,
    /// Hours in a working day; [`super`] says what that is.
    pub max_day_h: Option<i64>,
    /// Hours in any seven days.
    pub max_week_h: Option<i64>,
    /// No work from this time of the evening …
    #[serde(default, deserialize_with = "time")]
    pub ban_from: Option<NaiveTime>,
    /// … to this time of the morning.
    #[serde(default, deserialize_with = "time")]
    pub ban_to: Option<NaiveTime>,
    /// From this time up to the ban only where the work requires it.
    #[serde(default, deserialize_with = "time")]
    pub soft_ban_from: Option<NaiveTime>,
    /// Hours of rest between two working days.
    pub min_rest_h: Option<i64>,
    /// Hours of rest in one piece in the seven days that begin with the first work after such a rest.
    pub weekly_rest_h: Option<i64>,
    /// A break is due when work is longer than this, in minutes.
    pub break_after_min: Option<i64>,
    /// How long that break is at least, in minutes. Less time than this between two pieces of work is no break.
    pub break_min: Option<i64>,
    /// Nights in a row; [`Night::least`] says what a night is.
    pub max_nights: Option<i64>,
    /// The paragraph behind the day and the week.
    pub hours_source: Option<String>,
    /// The paragraph behind the night.
    pub night_source: Option<String>,
    /// The paragraph behind the rest.
    pub rest_source: Option<String>,
    /// Why the festival has decided on limits itself, by their fields; may be empty.
    #[serde(skip)]
    pub(super) own: BTreeMap<&'static str, String>,
}

impl Limits {
    /// What stands behind a limit that is made of these fields, the one it is about first: the festival's reason where it
    /// has decided on one of them, else the paragraph. A limit of the festival's own has no paragraph.
    pub fn source(&self, fields: &[&str]) -> Option<&str> {
        if let Some(reason) = fields.iter().find_map(|field| self.own.get::<str>(field)) {
            return Some(reason.as_str()).filter(|reason| !reason.is_empty());
        }
        match *fields.first()? {
            "max_day_h" | "max_week_h" => self.hours_source.as_deref(),
            "ban_from" | "ban_to" | "soft_ban_from" => self.night_source.as_deref(),
            "min_rest_h" | "weekly_rest_h" | "break_after_min" | "break_min" => self.rest_source.as_deref(),
            _ => None,
        }
    }
}

/// What counts as night when hours are weighed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Night {
    /// From this time of the evening.
    #[serde(deserialize_with = "some_time")]
    pub from: NaiveTime,
    /// To this time of the morning.
    #[serde(deserialize_with = "some_time")]
    pub to: NaiveTime,
    /// What a minute of the night weighs against one of the day, such as 1.5.
    pub weight: f64,
    /// So many minutes of work between the two make it a night of work.
    #[serde(default = "four_hours")]
    pub least: i64,
}

fn four_hours() -> i64 {
    240
}

/// Who must be on a shift beside those who do the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Manning {
    /// Whether one of the crew's leaders or deputies is to be there all the time.
    pub leader: bool,
    /// The groups up to this one are not to be alone without an adult; none for nobody.
    pub adult: Option<Group>,
}

impl Default for Manning {
    fn default() -> Self {
        Self { leader: false, adult: Some(Group::Child) }
    }
}

/// All the rules of a country, and the few things a festival may set.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Rules {
    /// The day (`month-day`) until which one is a child in the year of [`Rules::school_age`].
    #[serde(deserialize_with = "month_day")]
    school_ends: (u32, u32),
    /// The age one turns in the year compulsory school is over.
    school_age: i32,
    /// From this age one is an adult.
    adult_age: i32,
    /// Minutes wanted between work at two places; 0 for none. Less is a hint, never a breach.
    pub travel_min: i64,
    /// What counts as night.
    pub night: Night,
    #[serde(default)]
    manning: Manning,
    #[serde(rename = "preset")]
    presets: Vec<Limits>,
    /// What single crews have decided for themselves, all their limits and manning.
    #[serde(skip)]
    crews: BTreeMap<CrewId, (Vec<Limits>, Manning)>,
}

impl Default for Rules {
    fn default() -> Self {
        Self::standard()
    }
}

impl Rules {
    /// The rules for Norway.
    pub fn standard() -> Self {
        Self::parse(include_str!("../../../assets/rules/no.toml")).unwrap_or_else(|_| Self::none())
    }

    /// The rules for the country of a festival's region, `NO` or `SE`.
    pub fn for_region(region: &str) -> Self {
        if region.eq_ignore_ascii_case("SE") {
            Self::parse(include_str!("../../../assets/rules/se.toml")).unwrap_or_else(|_| Self::none())
        } else {
            Self::standard()
        }
    }

    /// The rules in force in a festival: its country's, and over them what the festival and its crews have decided. What is
    /// for all holds for each crew that has not decided otherwise, and what is for all ages for each group that has no
    /// limit of its own; of two that say the same, the later.
    pub fn of(snapshot: &Snapshot) -> Self {
        let mut rules = Self::for_region(snapshot.festival().map_or("", |festival| festival.region.as_str()));
        let mut own: Vec<&Rule> = snapshot.rules.iter().collect();
        own.sort_by_key(|rule| (rule.crew.is_some(), rule.age_group.is_some()));
        for rule in own {
            match rule.crew {
                None => {
                    own::decide(rule, &mut rules.presets, &mut rules.manning);
                    own::ways(rule, &mut rules.travel_min);
                }
                Some(crew) => {
                    let all = || (rules.presets.clone(), rules.manning);
                    let (limits, manning) = rules.crews.entry(crew).or_insert_with(all);
                    own::decide(rule, limits, manning);
                }
            }
        }
        rules
    }

    /// Rules as in `assets/rules/*.toml`.
    ///
    /// # Errors
    /// Text that is not such a file.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// No limits at all; only clashes, age limits and competences of the needs are judged.
    pub fn none() -> Self {
        Self {
            school_ends: (6, 30),
            school_age: 16,
            adult_age: 18,
            travel_min: 0,
            night: Night { from: NaiveTime::MIN, to: NaiveTime::MIN, weight: 1.0, least: four_hours() },
            manning: Manning { leader: false, adult: None },
            presets: Vec::new(),
            crews: BTreeMap::new(),
        }
    }

    /// Every preset, in the order of the file.
    pub fn presets(&self) -> &[Limits] {
        &self.presets
    }

    /// The limits for a group on a day, on the shifts of a crew or of all: the newest preset that has begun.
    pub fn limits(&self, crew: Option<CrewId>, group: Group, day: NaiveDate) -> Option<&Limits> {
        let own = crew.and_then(|crew| self.crews.get(&crew)).map(|(limits, _)| limits);
        own.unwrap_or(&self.presets)
            .iter()
            .filter(|preset| preset.group == group && preset.valid_from <= day)
            .max_by_key(|preset| preset.valid_from)
    }

    /// Who must be on the shifts of a crew.
    pub fn manning(&self, crew: CrewId) -> Manning {
        self.crews.get(&crew).map_or(self.manning, |(_, manning)| *manning)
    }

    /// The group of a person on a day. The year of birth is enough to tell a child from a youth; whether somebody has
    /// turned 18 in the year they do so only the date tells, and without it the stricter group is taken. Nobody is taken
    /// for a minor because nothing is known.
    pub fn belongs(&self, person: &Person, day: NaiveDate) -> Belongs {
        let Some(born) = person.born() else { return Belongs { group: Group::Adult, assumed: false } };
        let leaves = born.saturating_add(self.school_age);
        if day.year() < leaves || (day.year() == leaves && (day.month(), day.day()) <= self.school_ends) {
            return Belongs { group: Group::Child, assumed: false };
        }
        match person.age_on(day) {
            Age::Exact(age) if age < self.adult_age => Belongs { group: Group::Youth, assumed: false },
            Age::Either(lower) if lower < self.adult_age => Belongs { group: Group::Youth, assumed: lower + 1 >= self.adult_age },
            _ => Belongs { group: Group::Adult, assumed: false },
        }
    }
}

fn time<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveTime>, D::Error> {
    some_time(from).map(Some)
}

fn some_time<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(from)?;
    NaiveTime::parse_from_str(&text, "%H:%M").map_err(serde::de::Error::custom)
}

fn month_day<'de, D: Deserializer<'de>>(from: D) -> Result<(u32, u32), D::Error> {
    let text = String::deserialize(from)?;
    text.split_once('-')
        .and_then(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)))
        .ok_or_else(|| serde::de::Error::custom("a day is written as month-day, such as 06-30"))
}
