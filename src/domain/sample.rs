//! The sample festival: an invented Norsk Revyfestival 2027 with everyone and everything in it, the same at each run. It is
//! what a newcomer looks around in, and what tests, benchmarks and pictures stand on. Its words are in `assets/sample`.

mod chance;
mod crews;
mod data;
mod fill;
mod names;
mod people;
mod problems;
mod shifts;
mod training;

use self::chance::Chance;
use self::data::{Data, Ground};
use self::fill::{Placed, Worker};
use super::edit::{Edit, Op};
use super::id::Ids;
use super::people::{Club, Crew, Festival, Place};
use super::record::Record;
use super::shift::{Assignment, Source};
use super::time::Zone;
use super::training::Competence;

/// When its ids say they were made: 1 March 2027, 12:00 UTC, in milliseconds since 1970.
const MADE: u64 = 1_803_902_400_000;

/// How big a sample is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SampleSize {
    /// How many people.
    pub people: usize,
    /// How many times over the work is laid out: 1 gives about 1,000 shifts with 2,600 places.
    pub copies: usize,
    /// What chance begins with; another seed is another festival.
    pub seed: u64,
}

impl Default for SampleSize {
    fn default() -> Self {
        Self { people: 600, copies: 1, seed: 1987 }
    }
}

/// The sample festival: 600 people in 25 crews, about 1,000 shifts, one programme. The same each time.
pub fn sample() -> Edit {
    sample_sized(SampleSize::default())
}

/// A sample of another size, for measuring: 3,000 people and 5 copies give about 12,000 assignments.
pub fn sample_sized(size: SampleSize) -> Edit {
    let data = Data::built_in();
    let mut ids = Ids::seeded(MADE);
    let ids = &mut ids;
    let mut chance = Chance::new(size.seed);
    let chance = &mut chance;

    let words = &data.festival;
    let zone = Zone::parse(&words.zone).unwrap_or_default();
    let festival = Festival {
        id: ids.next(),
        name: words.name.clone(),
        first_day: words.first_day,
        last_day: words.last_day,
        zone,
        day_cut: words.day_cut,
        region: words.region.clone(),
    };
    let clubs: Vec<Club> = data.people.clubs.iter().map(|name| Club { id: ids.next(), name: name.clone() }).collect();
    let places: Vec<Place> =
        words.place.iter().map(|place| Place { id: ids.next(), name: place.name.clone(), note: place.note.clone() }).collect();
    let competences: Vec<Competence> =
        words.competence.iter().map(|words| Competence::new(ids.next(), words.name.clone(), words.months.map(i64::from))).collect();
    let crews: Vec<Crew> = data
        .crews
        .iter()
        .zip((0..8).cycle())
        .map(|(plan, colour)| Crew { id: ids.next(), name: plan.name.clone(), colour, note: plan.note.clone() })
        .collect();

    let ground = Ground { data: &data, zone, places: &places, competences: &competences };
    let people = people::people(&data, size.people, &clubs, ids, chance);
    let work = shifts::work(ground, &crews, size.copies, ids);
    let staffs = crews::staff(&data, crews, &work.slots, &people, chance);
    let memberships = crews::memberships(&staffs, &people, ids);
    let records = crews::records(&data, &competences, &staffs, &work.slots, &people, ids, chance);

    let first_work = work.slots.iter().map(|slot| slot.day).min().unwrap_or(words.first_day);
    let mut workers = Worker::all(&people, &staffs, &records, first_work, chance);
    let mut roster: Vec<Option<Placed>> = vec![None; work.slots.len()];
    problems::plant(&work.slots, &mut roster, &mut workers, &words.reasons, chance);
    fill::fill(&work.slots, &mut roster, &mut workers, staffs.len(), chance);
    let course = training::course(ground, &staffs, &people, ids, chance);

    let mut edit = Edit::new(Op::Sample { name: festival.name.clone() });
    edit.insert(&festival);
    insert_all(&mut edit, &clubs);
    insert_all(&mut edit, &places);
    insert_all(&mut edit, staffs.iter().map(|staff| &staff.crew));
    insert_all(&mut edit, &competences);
    insert_all(&mut edit, &people);
    insert_all(&mut edit, &memberships);
    insert_all(&mut edit, &work.shifts);
    insert_all(&mut edit, &work.needs);
    for (slot, on) in work.slots.iter().zip(roster) {
        let Some(on) = on else { continue };
        let Some(person) = people.get(on.who) else { continue };
        let (override_reason, overridden) = on.reason.unwrap_or_default();
        let fresh = Assignment::new(ids.next(), slot.need, person.id);
        edit.insert(&Assignment { source: Source::Sample, override_reason, overridden, ..fresh });
    }
    edit.insert(&course.programme);
    insert_all(&mut edit, &course.modules);
    insert_all(&mut edit, &course.sessions);
    insert_all(&mut edit, &course.enrolments);
    insert_all(&mut edit, &course.attendance);
    insert_all(&mut edit, records.iter().chain(&course.granted));
    edit
}

fn insert_all<'a, R: Record + 'a>(edit: &mut Edit, rows: impl IntoIterator<Item = &'a R>) {
    for row in rows {
        edit.insert(row);
    }
}
