//! The words of the sample, as they stand in `assets/sample/*.toml`.

use chrono::{NaiveDate, NaiveTime};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::domain::people::Place;
use crate::domain::time::Zone;
use crate::domain::training::Competence;

/// What the whole sample stands on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ground<'a> {
    pub data: &'a Data,
    pub zone: Zone,
    pub places: &'a [Place],
    pub competences: &'a [Competence],
}

/// Everything the sample is made from.
#[derive(Debug, Default)]
pub(super) struct Data {
    pub names: Names,
    pub people: PeopleWords,
    pub festival: FestivalWords,
    pub crews: Vec<CrewPlan>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Names {
    pub group: Vec<NameGroup>,
}

/// Names that go together.
#[derive(Debug, Default, Deserialize)]
pub(super) struct NameGroup {
    /// How common, per thousand.
    pub share: usize,
    /// `se` when they live across the border.
    #[serde(default)]
    pub region: String,
    pub female: Given,
    pub male: Given,
    pub family: Given,
}

/// Names by generation, or for all ages.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Given {
    pub old: Vec<String>,
    pub mid: Vec<String>,
    pub young: Vec<String>,
    pub any: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct PeopleWords {
    pub clubs: Vec<String>,
    pub postcodes: Vec<(String, usize)>,
    pub postcodes_se: Vec<String>,
    pub shirts: Vec<(String, usize)>,
    pub licences: Vec<(String, usize)>,
    pub diets: Vec<String>,
    pub notes: Vec<String>,
    pub nicknames: Vec<String>,
    pub mother: String,
    pub father: String,
    pub namesake: Namesake,
}

/// People who share a name but not a year of birth.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Namesake {
    pub given: String,
    pub family: String,
    pub born: Vec<i32>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct FestivalWords {
    pub name: String,
    pub first_day: NaiveDate,
    pub last_day: NaiveDate,
    pub zone: String,
    pub day_cut: i64,
    pub region: String,
    pub place: Vec<PlaceWords>,
    pub competence: Vec<CompetenceWords>,
    pub programme: ProgrammeWords,
    pub reasons: Reasons,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct PlaceWords {
    pub name: String,
    pub note: String,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct CompetenceWords {
    pub name: String,
    pub months: Option<u32>,
    /// The youngest who can have it.
    pub age: i32,
    pub origin: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct ProgrammeWords {
    /// The competence that completing it grants.
    pub competence: String,
    pub origin: String,
    pub place: String,
    /// From which day completing it counts.
    pub valid_from: NaiveDate,
    pub session: Vec<SessionWords>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct SessionWords {
    pub title: String,
    pub day: NaiveDate,
    pub from: String,
    pub to: String,
    pub modules: Vec<i64>,
    pub note: String,
}

/// Why a leader went on in spite of a warning.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Reasons {
    pub rest: Vec<String>,
    pub overlap: Vec<String>,
    pub night: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
struct Crews {
    crew: Vec<CrewPlan>,
}

/// A crew and its work.
#[derive(Debug, Default, Deserialize)]
pub(super) struct CrewPlan {
    pub name: String,
    pub note: String,
    /// The youngest who can join.
    pub youngest: i32,
    /// Led by one of the youngest.
    #[serde(default)]
    pub young_leader: bool,
    pub task: Vec<TaskPlan>,
    pub shift: Vec<ShiftPlan>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct TaskPlan {
    pub name: String,
    pub age: Option<i32>,
    /// The competence it takes.
    pub with: Option<String>,
}

/// Shifts laid out for each day, each time and each place.
#[derive(Debug, Default, Deserialize)]
pub(super) struct ShiftPlan {
    /// Days after the first day of the festival.
    pub days: Vec<i64>,
    pub times: Vec<String>,
    pub places: Vec<String>,
    #[serde(default)]
    pub title: String,
    /// How many for which task.
    pub needs: Vec<(String, i64)>,
}

impl ShiftPlan {
    /// From and to of each time; what is not two times of day is left out.
    pub(super) fn hours(&self) -> impl Iterator<Item = (NaiveTime, NaiveTime)> {
        self.times.iter().filter_map(|text| {
            let (from, to) = text.split_once('-')?;
            Some((clock(from)?, clock(to)?))
        })
    }
}

/// A time of day such as `18:30`.
pub(super) fn clock(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").ok()
}

impl Data {
    /// The words as built in.
    pub(super) fn built_in() -> Self {
        let crews: Crews = read(include_str!("../../../assets/sample/crews.toml"));
        Self {
            names: read(include_str!("../../../assets/sample/names.toml")),
            people: read(include_str!("../../../assets/sample/people.toml")),
            festival: read(include_str!("../../../assets/sample/festival.toml")),
            crews: crews.crew,
        }
    }
}

/// The built-in files are read in every test run, so a file that cannot be read never ships.
fn read<T: DeserializeOwned + Default>(text: &str) -> T {
    toml::from_str(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn built_in_files_can_be_read() {
        let _: Names = toml::from_str(include_str!("../../../assets/sample/names.toml")).unwrap();
        let _: PeopleWords = toml::from_str(include_str!("../../../assets/sample/people.toml")).unwrap();
        let _: FestivalWords = toml::from_str(include_str!("../../../assets/sample/festival.toml")).unwrap();
        let _: Crews = toml::from_str(include_str!("../../../assets/sample/crews.toml")).unwrap();
    }

    #[test]
    fn every_word_of_a_shift_is_known() {
        let data = Data::built_in();
        for crew in &data.crews {
            for shift in &crew.shift {
                assert_eq!(shift.hours().count(), shift.times.len(), "{} {:?}", crew.name, shift.times);
                for place in &shift.places {
                    assert!(data.festival.place.iter().any(|known| &known.name == place), "{place}");
                }
                for (task, _) in &shift.needs {
                    assert!(crew.task.iter().any(|known| &known.name == task), "{} {task}", crew.name);
                }
            }
            for with in crew.task.iter().filter_map(|task| task.with.as_ref()) {
                assert!(data.festival.competence.iter().any(|known| &known.name == with), "{with}");
            }
        }
    }
}
