//! Rows that were not there when the workbook went out: one more on a shift that is there, or a new shift.

use std::collections::BTreeMap;

use super::compare::{Now, Times, Who, place};
use super::rows::{common, shown};
use super::{Change, Difference, Unclear, Why};
use crate::domain::fold::fold;
use crate::domain::{CrewId, NeedId, PersonId, Pick, PlaceId, Shift, Snapshot, When};

/// What makes rows the same shift: crew, times, place, task.
type Shared = (CrewId, Times, Option<PlaceId>, String);

/// Adds what new rows say; how many there are of each need that is there.
pub(super) fn rows(snapshot: &Snapshot, rows: &[Now], to: &mut Difference) -> BTreeMap<NeedId, i64> {
    let mut more = BTreeMap::new();
    let mut shifts: BTreeMap<Shared, (When, Vec<Option<PersonId>>)> = BTreeMap::new();
    for now in rows {
        match one(snapshot, now) {
            Ok((shared, when, who)) => shifts.entry(shared).or_insert((when, Vec::new())).1.push(who),
            Err(why) => to.unclear.push(Unclear { at: now.at.clone(), why }),
        }
    }
    for ((crew, times, place, task), (when, people)) in shifts {
        let Some(need) = there(snapshot, crew, times, place, &task) else {
            let places = i64::try_from(people.len()).unwrap_or(i64::MAX);
            let mut people: Vec<PersonId> = people.into_iter().flatten().collect();
            people.dedup();
            to.changes.push(Change::NewShift { crew, when, place, task, places, people });
            continue;
        };
        *more.entry(need).or_default() += i64::try_from(people.len()).unwrap_or(i64::MAX);
        let is_on = |person: PersonId| snapshot.assignments_to(need).any(|row| row.person == person && shown(row));
        let new = people.into_iter().flatten().filter(|person| !is_on(*person));
        to.changes.extend(new.map(|person| Change::On { need, person, part: None, state: None }));
    }
    more
}

fn one(snapshot: &Snapshot, now: &Now) -> Result<(Shared, When, Option<PersonId>), Why> {
    let times = now.times.ok_or(Why::Time)?;
    let wanted = fold(&now.crew);
    let crew = snapshot.crews.iter().find(|crew| fold(&crew.name) == wanted).ok_or_else(|| Why::Crew(now.crew.clone()))?;
    let place = place(snapshot, &now.place)?;
    let who = match &now.who {
        Who::Nobody => None,
        Who::Person(person) => Some(*person),
        Who::Unknown(name) => return Err(Why::Person(name.clone())),
    };
    let zone = snapshot.zone();
    let when = When::new(zone, times.0, times.1, Pick::Ask).map_err(|_| Why::Time)?;
    Ok(((crew.id, times, place, now.task.clone()), when, who))
}

/// The need that such a row is one more of.
fn there(snapshot: &Snapshot, crew: CrewId, times: Times, place: Option<PlaceId>, task: &str) -> Option<NeedId> {
    let wanted = fold(task);
    let fits = |shift: &&Shift| {
        shift.crew == crew && (shift.when.from_local, shift.when.to_local) == times && (place.is_none() || shift.place == place)
    };
    snapshot.shifts.iter().filter(fits).find_map(|shift| {
        let named = |task: &str| fold(&common(snapshot, shift, task, shift.when.span()).task) == wanted;
        let need = snapshot.needs_of(shift.id).find(|need| task.is_empty() || named(&need.task) || fold(&need.task) == wanted);
        need.map(|need| need.id)
    })
}
