//! The lists a leader hands out, made from the festival in a language: roster, contacts, attendance, hours.

mod attendance;
mod changes;
mod contacts;
mod extra;
mod hours;
mod letters;
mod roster;
mod told;
mod warnings;

use chrono::NaiveDate;

pub use attendance::{attendance, attendance_summary};
pub use changes::changes_since;
pub use contacts::contacts;
pub use extra::Extra;
pub use hours::{club_hours, hours};
pub use letters::{Mail, addresses, letters, without_address};
pub use roster::{Split, open_places, roster, roster_sheets};
pub use told::{Told, told};
pub use warnings::{warnings, way_out};

use super::report::{Column, Report, file_stem};
use crate::domain::{CrewId, PersonId, Snapshot};
use crate::lang::Lang;

/// Which part of the festival a list is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Only these festival days; none for all.
    pub days: Vec<NaiveDate>,
    /// Only these crews; none for all.
    pub crews: Vec<CrewId>,
    /// With dates of birth, diet and guardians: the list is then marked as confidential.
    pub include_sensitive: bool,
    /// More about each person, where a list is of people.
    pub with: Vec<Extra>,
}

/// What a list is called and about, before it has columns.
struct Head {
    title: String,
    stem: String,
    purpose: String,
    parts: Vec<String>,
    stem_parts: Vec<String>,
}

impl Head {
    fn new(title: String, stem: String, purpose: String) -> Self {
        Self { title, stem, purpose, parts: Vec::new(), stem_parts: Vec::new() }
    }

    /// Says which part of the festival it is about.
    fn part(mut self, text: String, for_stem: String) -> Self {
        self.parts.push(text);
        self.stem_parts.push(for_stem);
        self
    }

    /// The days and crews of a selection as parts.
    fn selected(mut self, snapshot: &Snapshot, lang: &Lang, selection: &Selection) -> Self {
        if !selection.days.is_empty() {
            let (days, stems) = each(&selection.days, |day| (lang.date_short(*day), day.to_string()));
            self = self.part(days, stems);
        }
        if !selection.crews.is_empty() {
            let (crews, stems) = each(&selection.crews, |id| {
                let name = snapshot.crews.get(*id).map(|crew| crew.name.clone()).unwrap_or_default();
                (name.clone(), name)
            });
            self = self.part(crews, stems);
        }
        self
    }

    fn report(self, snapshot: &Snapshot, lang: &Lang, confidential: bool, columns: Vec<Column>) -> Report {
        let festival = snapshot.festival().map_or("", |festival| festival.name.as_str());
        let stems = [self.stem.as_str(), festival].into_iter().chain(self.stem_parts.iter().map(String::as_str));
        let mut stem = file_stem(stems);
        if confidential {
            stem = format!("{stem}_{}", lang.lists_confidential());
        }
        let subtitle = self.parts.join(" · ");
        Report {
            sheet: if subtitle.is_empty() { self.title.clone() } else { subtitle.clone() },
            title: if festival.is_empty() { self.title } else { lang.lists_of_festival(self.title, festival.to_owned()) },
            purpose: self.purpose,
            subtitle,
            file_stem: stem,
            confidential,
            columns,
            rows: Vec::new(),
        }
    }
}

fn each<T>(items: &[T], say: impl Fn(&T) -> (String, String)) -> (String, String) {
    let (texts, stems): (Vec<String>, Vec<String>) = items.iter().map(say).unzip();
    (texts.join(", "), stems.join("-"))
}

/// A person's crews by name, with what they are in each when it is more than a member.
fn crews_of(snapshot: &Snapshot, lang: &Lang, person: PersonId) -> String {
    use crate::domain::Role;
    let mut crews: Vec<String> = snapshot
        .memberships_of(person)
        .filter_map(|membership| {
            let name = &snapshot.crews.get(membership.crew)?.name;
            Some(match membership.role {
                Role::Leader => format!("{name} ({})", lang.lists_leader()),
                Role::Deputy => format!("{name} ({})", lang.lists_deputy()),
                Role::Member => name.clone(),
            })
        })
        .collect();
    crews.sort_by(|a, b| lang.compare(a, b));
    crews.join(", ")
}

/// The people of a selection by name: the members of the chosen crews, those with a shift on the chosen days, or all.
pub fn people<'a>(snapshot: &'a Snapshot, lang: &Lang, selection: &Selection) -> Vec<&'a crate::domain::Person> {
    contacts::chosen(snapshot, lang, selection).collect()
}

/// Everybody, in the order of the language.
pub(super) fn people_in_order<'a>(snapshot: &'a Snapshot, lang: &Lang) -> Vec<&'a crate::domain::Person> {
    let mut people: Vec<_> = snapshot.everybody().collect();
    people.sort_by_cached_key(|person| (lang.sort_key(&person.sort_name()), person.id));
    people
}
