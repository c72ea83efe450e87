//! What a sheet says for a small festival, Thursday 2 to Sunday 5 July 2026, in short lines.
#![allow(dead_code, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use chrono::NaiveDate;
use ildsjel::domain::phone::Region;
use ildsjel::domain::{Crew, CrewId, Edit, Festival, Ids, Membership, Op, Person, PersonId, Record, Role, Snapshot, Zone};
use ildsjel::exchange::meaning::{self, Can, Event, Meaning, Outcome, Severity};
use ildsjel::table;

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn event() -> Event {
    Event {
        name: "Fjordlyd".into(),
        first_day: day("2026-07-02"),
        last_day: day("2026-07-05"),
        zone: Zone::default(),
        region: Region::No,
    }
}

pub fn meant(text: &str) -> Meaning {
    let meaning = meaning::of(&table::read(text.as_bytes(), None, &table::Options::default()).unwrap(), &event());
    whole(&meaning);
    meaning
}

/// All that came stands in some row: everybody, each shift, each who is on one, each open place, and each day that was said.
fn whole(meaning: &Meaning) {
    let all: Vec<&Outcome> = meaning.outcomes.rows.values().flatten().collect();
    let mut people: BTreeSet<usize> = BTreeSet::new();
    let mut on_shift: BTreeSet<(usize, usize)> = BTreeSet::new();
    let (mut shifts, mut said): (BTreeSet<usize>, BTreeSet<usize>) = Default::default();
    let mut open_places = vec![0; meaning.shifts.len()];
    for outcome in all {
        match outcome {
            Outcome::Shift { shift, on, open } => {
                let _ = shifts.insert(*shift);
                open_places[*shift] += open;
                people.extend(on.iter().map(|(person, _)| *person));
                on_shift.extend(on.iter().map(|(person, _)| (*shift, *person)));
            }
            Outcome::Person(person) => drop(people.insert(*person)),
            Outcome::Says(at) => {
                let _ = people.insert(meaning.availability[*at].person);
                let _ = said.insert(*at);
            }
        }
    }
    assert_eq!(people, (0..meaning.people.len()).collect());
    assert_eq!(shifts, (0..meaning.shifts.len()).collect());
    assert_eq!(said, (0..meaning.availability.len()).collect());
    assert_eq!(on_shift, meaning.assignments.iter().map(|on| (on.shift, on.person)).collect());
    for (at, shift) in meaning.shifts.iter().enumerate() {
        let on = meaning.assignments.iter().filter(|on| on.shift == at && !on.reserve).count();
        assert_eq!(open_places[at], shift.needed.unwrap_or(0).saturating_sub(on), "{shift:?}");
    }
}

pub fn name(human: &meaning::Human) -> String {
    format!("{} {}", human.given, human.family).trim().to_owned()
}

/// `Kari Moe +4740000011`.
pub fn people(meaning: &Meaning) -> Vec<String> {
    let one = |human: &meaning::Human| [name(human), human.phone.clone().unwrap_or_default()].join(" ").trim().to_owned();
    meaning.people.iter().map(one).collect()
}

/// `03 18:00–22:00 Bar: Kari Moe`; where a shift is of a crew, `Rigg/Port`.
pub fn shifts(meaning: &Meaning) -> Vec<String> {
    let one = |(at, work): (usize, &meaning::Work)| {
        let when = match (work.start, work.end) {
            (Some(start), Some(end)) => format!("{}–{}", start.format("%d %H:%M"), end.format("%H:%M")),
            _ => "?".to_owned(),
        };
        let about: Vec<&str> = [&work.crew, &work.place, &work.role].into_iter().flatten().map(String::as_str).collect();
        let on = meaning.assignments.iter().filter(|on| on.shift == at).map(|on| name(&meaning.people[on.person]));
        format!("{when} {}: {}", about.join("/"), on.collect::<Vec<_>>().join(", "))
    };
    meaning.shifts.iter().enumerate().map(one).collect()
}

/// How many each shift needs.
pub fn needed(meaning: &Meaning) -> Vec<Option<usize>> {
    meaning.shifts.iter().map(|shift| shift.needed).collect()
}

/// `Kari 03 18:00–22:00 can`.
pub fn says(meaning: &Meaning) -> Vec<String> {
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let one = |said: &meaning::Availability| {
        let hours = said.hours.map_or(String::new(), |(from, to)| format!(" {}–{}", clock(from), clock(to)));
        let can = match said.can {
            Can::Available => "can",
            Can::Perhaps => "perhaps",
            Can::Off | Can::Unavailable => "cannot",
        };
        format!("{} {}{hours} {can}", meaning.people[said.person].given, said.date.format("%d"))
    };
    meaning.availability.iter().map(one).collect()
}

/// What the leader is to look at, with its row.
pub fn told(meaning: &Meaning) -> Vec<(usize, &'static str)> {
    let look = meaning.issues.iter().filter(|issue| issue.code.severity() != Severity::Info);
    look.filter_map(|issue| Some((issue.row?, issue.code.word()))).collect()
}

/// A list, its shifts, and what the leader is to look at by row.
pub type Case<'a> = (&'a str, &'a [&'a str], &'a [(usize, &'a str)]);

pub fn rosters(cases: &[Case<'_>]) {
    for (list, right, look) in cases {
        let meaning = meant(list);
        assert_eq!(shifts(&meaning), *right, "{list}");
        assert_eq!(told(&meaning), *look, "{list}");
    }
}

/// All that is told, with its row.
pub fn all_told(meaning: &Meaning) -> Vec<(usize, &'static str)> {
    meaning.issues.iter().filter_map(|issue| Some((issue.row?, issue.code.word()))).collect()
}

pub struct World {
    pub data: Snapshot,
    pub ids: Ids,
}

impl World {
    pub fn new() -> Self {
        let mut world = Self { data: Snapshot::default(), ids: Ids::seeded(1) };
        let of = event();
        let festival = Festival {
            id: world.ids.next(),
            name: of.name,
            first_day: of.first_day,
            last_day: of.last_day,
            zone: of.zone,
            day_cut: 360,
            region: "NO".into(),
        };
        world.add(&festival);
        world
    }

    pub fn add<R: Record>(&mut self, row: &R) {
        let mut edit = Edit::new(Op::Sample { name: String::new() });
        edit.insert(row);
        self.data.apply(&edit).unwrap();
    }

    pub fn crew(&mut self, name: &str) -> CrewId {
        let crew = Crew { id: self.ids.next(), name: name.into(), colour: 0, note: String::new() };
        self.add(&crew);
        crew.id
    }

    pub fn person(&mut self, given: &str, family: &str, crew: Option<CrewId>) -> PersonId {
        let person = Person::new(self.ids.next(), given, family);
        self.add(&person);
        if let Some(crew) = crew {
            let row = Membership { id: self.ids.next(), person: person.id, crew, role: Role::Member };
            self.add(&row);
        }
        person.id
    }
}
