//! What a crew does on a day, in the order papers tell it: shift by shift, each with those who are on it and the places that
//! are open.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime};

use super::Order;
use crate::domain::coverage::coverage;
use crate::domain::rules::{Breach, Rules, check_all};
use crate::domain::{Assignment, AssignmentId, Crew, Need, Person, Shift, Span};
use crate::exchange::reports::open_places;

/// A shift on paper.
pub(super) struct Work<'a> {
    pub shift: &'a Shift,
    pub from: NaiveDateTime,
    pub to: NaiveDateTime,
    /// Where it is, else what it is called.
    pub place: String,
    /// What it is called besides, the task if all have the same, and the note for those on it.
    pub about: String,
    /// Whether those on it have different tasks, so that each one's must be said.
    pub tasks: bool,
    pub seats: Vec<Seat<'a>>,
}

/// A place on a shift, taken or open.
pub(super) struct Seat<'a> {
    /// None where it is open.
    pub who: Option<(&'a Assignment, &'a Person)>,
    pub need: &'a Need,
    /// The hours, where they are not the whole shift's.
    pub part: Option<(NaiveDateTime, NaiveDateTime)>,
}

impl Work<'_> {
    /// What somebody does on it, where that is not said of all of them.
    pub(super) fn task<'s>(&self, seat: &Seat<'s>) -> &'s str {
        if self.tasks { seat.need.task.as_str() } else { "" }
    }
}

impl<'a> Order<'a> {
    /// A crew's shifts of a day.
    pub(super) fn work(&self, crew: &Crew, day: NaiveDate) -> Vec<Work<'a>> {
        let mut all: Vec<Work<'a>> =
            self.data.shifts_on(day).filter(|shift| shift.crew == crew.id).map(|shift| self.one(shift)).collect();
        all.sort_by_cached_key(|work| (work.from, work.to, self.lang.sort_key(&work.place), work.shift.id));
        all
    }

    /// One shift.
    pub(super) fn one(&self, shift: &'a Shift) -> Work<'a> {
        let place = shift.place.and_then(|id| self.data.places.get(id)).map(|place| place.name.clone()).unwrap_or_default();
        let name = [place.as_str(), shift.title.as_str()].into_iter().find(|text| !text.is_empty()).map(str::to_owned);
        let crew = self.data.crews.get(shift.crew).map(|crew| crew.name.clone()).unwrap_or_default();
        let title = if place.is_empty() { "" } else { shift.title.as_str() };
        let (mut seats, mut tasks) = (Vec::new(), Vec::new());
        for need in self.data.needs_of(shift.id) {
            self.seats(shift, need, &mut seats);
            tasks.push(need.task.as_str());
        }
        tasks.dedup();
        let task = if let [task] = tasks.as_slice() { *task } else { "" };
        let about = [title, task, shift.note.as_str()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
        let (from, to) = (shift.when.from_local, shift.when.to_local);
        Work { shift, from, to, place: name.unwrap_or(crew), about, tasks: tasks.len() > 1, seats }
    }

    fn seats(&self, shift: &'a Shift, need: &'a Need, into: &mut Vec<Seat<'a>>) {
        let whole = shift.when.span();
        let part = |span: Span| (span != whole).then(|| (shift.when.zone.local(span.from), shift.when.zone.local(span.to)));
        let mut taken: Vec<(&Assignment, &Person)> = self
            .data
            .assignments_to(need.id)
            .filter(|row| row.counts())
            .filter_map(|row| Some((row, self.data.people.get(row.person)?)))
            .collect();
        taken.sort_by_cached_key(|(row, person)| (self.lang.sort_key(&person.sort_name()), row.planned(whole).from, row.id));
        into.extend(taken.into_iter().map(|(row, person)| Seat { who: Some((row, person)), need, part: part(row.planned(whole)) }));
        for place in open_places(&coverage(self.data, need).map(|covered| covered.holes).unwrap_or_default()) {
            into.push(Seat { who: None, need, part: part(place) });
        }
    }

    /// What each lacks of training or years for what they are on, where no reason was given for it.
    pub(super) fn lacks(&self) -> HashMap<AssignmentId, Vec<String>> {
        let mut all: HashMap<AssignmentId, Vec<String>> = HashMap::new();
        for finding in check_all(self.data, &Rules::of(self.data)) {
            let says: Vec<String> = finding
                .open(self.data)
                .filter(|breach| is_lack(breach))
                .map(|breach| self.lang.breach(breach, self.data))
                .collect();
            if !says.is_empty() {
                let _ = all.insert(finding.assignment, says);
            }
        }
        all
    }

    /// `20:00–22:00`, or nothing for the whole of a shift.
    pub(super) fn hours(&self, seat: &Seat<'_>) -> String {
        seat.part.map(|(from, to)| self.lang.time_range(from, to)).unwrap_or_default()
    }
}

fn is_lack(breach: &Breach) -> bool {
    matches!(
        breach,
        Breach::Age { .. }
            | Breach::AgeUnknown { .. }
            | Breach::CompetenceMissing { .. }
            | Breach::CompetenceExpired { .. }
            | Breach::CompetenceNotYet { .. }
    )
}
