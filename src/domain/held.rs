//! How it stands with a competence in the whole festival: who has it and until when, who is in training for it, and who is
//! set up where it is asked for without having it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use super::gap;
use super::id::{CompetenceId, PersonId, RecordId};
use super::qualified;
use super::snapshot::Snapshot;
use super::time::Minute;

/// Until when somebody has something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Until {
    /// The last day.
    Day(NaiveDate),
    /// For good.
    Always,
}

/// Until when a person has a competence that they have on a day; none when they have it not. What is renewed in time counts
/// on, and a shorter record never shortens a longer one.
pub fn until(snapshot: &Snapshot, person: PersonId, competence: CompetenceId, day: NaiveDate) -> Option<Until> {
    let mut until = None;
    let mut spans: Vec<(NaiveDate, Option<NaiveDate>)> = qualified::records(snapshot, person, competence)
        .filter(|record| !record.training)
        .map(|record| (record.valid_from, record.valid_to))
        .collect();
    spans.sort_unstable();
    for (from, to) in spans {
        let goes_on = match until {
            None => from <= day && to.is_none_or(|to| day <= to),
            Some(Until::Day(last)) => last.checked_add_days(Days::new(1)).is_some_and(|next| from <= next),
            Some(Until::Always) => break,
        };
        if goes_on {
            until = until.max(Some(to.map_or(Until::Always, Until::Day)));
        }
    }
    until
}

/// How it stands with one competence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// So many have it today.
    pub has: usize,
    /// So many are in training for it.
    pub training: usize,
    /// So many are set up where it is asked for, on shifts that are not over.
    pub asked: usize,
    /// Those of them who have it not then, the earliest shift first.
    pub lacks: Vec<PersonId>,
    /// The next day on which somebody has it for the last time, and how many do.
    pub runs_out: Option<(NaiveDate, usize)>,
}

/// How it stands with each competence on a day; `now` (UTC) says which shifts are over.
pub fn standings(snapshot: &Snapshot, today: NaiveDate, now: Minute) -> BTreeMap<CompetenceId, Standing> {
    let mut asked: BTreeMap<CompetenceId, BTreeSet<PersonId>> = BTreeMap::new();
    for row in snapshot.assignments.iter().filter(|row| row.counts()) {
        let Some((need, shift)) = snapshot.work(row) else { continue };
        if row.planned(shift.when.span()).to > now {
            for competence in &need.competences {
                let _ = asked.entry(*competence).or_default().insert(row.person);
            }
        }
    }
    let lacking = gap::lacking(snapshot, now);
    let mut all = BTreeMap::new();
    for competence in snapshot.competences.iter() {
        let mut standing = Standing { asked: asked.get(&competence.id).map_or(0, BTreeSet::len), ..Standing::default() };
        for row in lacking.iter().filter(|row| row.competence == competence.id) {
            if !standing.lacks.contains(&row.person) {
                standing.lacks.push(row.person);
            }
        }
        for holder in holders(snapshot, competence.id, today) {
            standing.has += usize::from(holder.until.is_some());
            standing.training += usize::from(holder.training);
            if let Some(Until::Day(day)) = holder.until {
                standing.runs_out = match standing.runs_out {
                    Some((next, count)) if next == day => Some((next, count + 1)),
                    Some((next, count)) if next < day => Some((next, count)),
                    _ => Some((day, 1)),
                };
            }
        }
        let _ = all.insert(competence.id, standing);
    }
    all
}

/// Somebody of whom something is noted about a competence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Who.
    pub person: PersonId,
    /// Until when they have it; none when they have it not today.
    pub until: Option<Until>,
    /// Whether they are in training for it today.
    pub training: bool,
    /// What is noted, by the first day: of the competence, or of one that includes it.
    pub records: Vec<RecordId>,
}

/// Everybody of whom something is noted about a competence.
pub fn holders(snapshot: &Snapshot, competence: CompetenceId, today: NaiveDate) -> Vec<Holder> {
    let mut people: BTreeMap<PersonId, Vec<(NaiveDate, RecordId)>> = BTreeMap::new();
    for record in snapshot.records.iter().filter(|row| qualified::gives(snapshot, row.competence, competence)) {
        people.entry(record.person).or_default().push((record.valid_from, record.id));
    }
    let holder = |(person, mut records): (PersonId, Vec<(NaiveDate, RecordId)>)| {
        records.sort_unstable();
        Holder {
            person,
            until: until(snapshot, person, competence, today),
            training: qualified::in_training(snapshot, person, competence, today),
            records: records.into_iter().map(|(_, id)| id).collect(),
        }
    };
    people.into_iter().map(holder).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::{Competence, CompetenceRecord, Edit, Ids, Op, Person, Record};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn put<R: Record>(data: &mut Snapshot, row: &R) {
        let mut edit = Edit::new(Op::Add { table: R::TABLE, name: String::new() });
        edit.insert(row);
        data.apply(&edit).unwrap();
    }

    #[test]
    fn a_shorter_record_never_shortens_and_a_renewal_goes_on() {
        let (mut data, ids) = (Snapshot::default(), &mut Ids::seeded(1));
        let person = Person::new(ids.next(), "Åse", "Bjørnøy");
        let fire = Competence::new(ids.next(), "Brannvern", Some(24));
        let all = Competence { includes: vec![fire.id], ..Competence::new(ids.next(), "Vaktleder", None) };
        put(&mut data, &person);
        put(&mut data, &fire);
        put(&mut data, &all);
        let today = day("2027-07-07");
        let says = |data: &Snapshot| until(data, person.id, fire.id, today);
        let mut record = |data: &mut Snapshot, of: CompetenceId, from: &str, to: Option<&str>, training: bool| {
            let row =
                CompetenceRecord { valid_to: to.map(day), training, ..CompetenceRecord::new(ids.next(), person.id, of, day(from)) };
            put(data, &row);
        };
        assert_eq!(says(&data), None);
        record(&mut data, fire.id, "2027-01-01", None, true);
        assert_eq!(says(&data), None, "training alone is nothing yet");
        assert!(holders(&data, fire.id, today).iter().all(|row| row.training));
        record(&mut data, fire.id, "2026-01-01", Some("2028-01-01"), false);
        record(&mut data, fire.id, "2027-01-01", Some("2027-12-31"), false);
        assert_eq!(says(&data), Some(Until::Day(day("2028-01-01"))));
        record(&mut data, fire.id, "2028-01-03", Some("2029-01-01"), false);
        assert_eq!(says(&data), Some(Until::Day(day("2028-01-01"))), "a day between");
        record(&mut data, fire.id, "2028-01-02", Some("2028-06-01"), false);
        assert_eq!(says(&data), Some(Until::Day(day("2029-01-01"))), "renewed in time, and again");
        let standing = standings(&data, today, Minute(0)).remove(&fire.id).unwrap();
        assert_eq!((standing.has, standing.training, standing.runs_out), (1, 0, Some((day("2029-01-01"), 1))));
        record(&mut data, all.id, "2027-01-01", None, false);
        assert_eq!(says(&data), Some(Until::Always), "by one that includes it");
    }
}
