//! A simple filler, for the sample alone: each place goes to the crew member who has had the least of what they offered,
//! within the usual limits of age, rest and hours.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};

use super::chance::Chance;
use super::crews::{Staff, age};
use super::shifts::Slot;
use crate::domain::id::{CompetenceId, PersonId, ShiftId};
use crate::domain::people::Person;
use crate::domain::time::{Minute, Span};
use crate::domain::training::CompetenceRecord;

/// Someone who can be put on a place.
#[derive(Debug)]
pub(super) struct Worker<'a> {
    pub person: &'a Person,
    /// The age that is sure while the work goes on.
    pub age: Option<i32>,
    limits: Limits,
    /// The crews, by their place in the list.
    pub crews: Vec<usize>,
    records: Vec<&'a CompetenceRecord>,
    /// What they have.
    pub spans: Vec<Span>,
    /// Minutes they have.
    minutes: i64,
    /// Minutes they offered; 0 for those who signed up but were not asked yet.
    pub offered: i64,
}

/// What a person of an age can do in a festival.
#[derive(Debug, Clone, Copy)]
struct Limits {
    rest: i64,
    day: i64,
    week: i64,
    /// Minutes of rest in one piece in seven days.
    long_rest: i64,
    /// Minutes after midnight when they are home at the latest.
    home: Option<i64>,
}

const WEEK: i64 = 7 * 24 * 60;

const CHILD: Limits = Limits { rest: 14 * 60, day: 7 * 60, week: 35 * 60, long_rest: 48 * 60, home: Some(20 * 60) };
const YOUTH: Limits = Limits { rest: 12 * 60, day: 8 * 60, week: 40 * 60, long_rest: 48 * 60, home: Some(21 * 60) };
const ADULT: Limits = Limits { rest: 11 * 60, day: 9 * 60, week: 40 * 60, long_rest: 35 * 60, home: None };

fn limits(person: &Person, day: NaiveDate) -> Limits {
    match age(person, day) {
        // Still a schoolchild the summer one turns fifteen.
        Some(_) if person.born().is_some_and(|born| born >= day.year() - 15) => CHILD,
        Some(..15) => CHILD,
        Some(..18) => YOUTH,
        _ => ADULT,
    }
}

impl<'a> Worker<'a> {
    /// Everyone, with what they are in and what they can.
    ///
    /// Ages are reckoned on one day, the first: who has a birthday in between is taken for a year younger.
    pub(super) fn all(
        people: &'a [Person],
        staffs: &[Staff],
        records: &'a [CompetenceRecord],
        day: NaiveDate,
        chance: &mut Chance,
    ) -> Vec<Self> {
        let mut papers: HashMap<PersonId, Vec<&CompetenceRecord>> = HashMap::new();
        for record in records {
            papers.entry(record.person).or_default().push(record);
        }
        let mut workers: Vec<Self> = people
            .iter()
            .map(|person| {
                let hours = if chance.percent(4) { 0 } else { chance.between(9, 32) };
                let records = papers.remove(&person.id).unwrap_or_default();
                let (age, limits) = (age(person, day), limits(person, day));
                Self { person, age, limits, crews: Vec::new(), records, spans: Vec::new(), minutes: 0, offered: hours * 60 }
            })
            .collect();
        for (nth, staff) in staffs.iter().enumerate() {
            for (rank, who) in staff.members.iter().enumerate() {
                let Some(worker) = workers.get_mut(*who) else { continue };
                worker.crews.push(nth);
                if rank < 2 {
                    worker.offered = chance.between(28, 40) * 60;
                }
            }
        }
        workers
    }

    /// Old enough, as far as is known.
    pub(super) fn old_enough(&self, slot: &Slot) -> bool {
        slot.min_age.is_none_or(|least| self.age.is_some_and(|age| age >= least))
    }

    /// The paper for it, good that day and the next morning.
    pub(super) fn qualified(&self, slot: &Slot) -> bool {
        slot.with.is_none_or(|with| self.paper(with).any(|record| record.covers(slot.day, slot.day.succ_opt().unwrap_or(slot.day))))
    }

    /// Their papers of that kind.
    pub(super) fn paper(&self, with: CompetenceId) -> impl Iterator<Item = &CompetenceRecord> {
        self.records.iter().copied().filter(move |record| record.competence == with)
    }

    /// Awake, at that hour and age.
    pub(super) fn by_the_clock(&self, slot: &Slot) -> bool {
        match self.limits.home {
            Some(home) => slot.from >= 360 && slot.to() <= home,
            // Nobody whose age is unknown is sent out at night.
            None => slot.to() <= 21 * 60 || self.age.is_some(),
        }
    }

    /// With rest before and after, and no day or week too long.
    pub(super) fn has_time(&self, slot: &Slot) -> bool {
        let limits = self.limits;
        let rested = self.spans.iter().all(|span| span.overlap(slot.span) == 0 && span.gap(slot.span) >= limits.rest);
        rested
            && self.busiest(slot.span, 24 * 60) <= limits.day
            && self.busiest(slot.span, WEEK) <= limits.week
            && self.without_long_rest(slot.span) <= WEEK - limits.long_rest
    }

    /// Minutes from the end of the last long rest before a span to the beginning of the first after it.
    fn without_long_rest(&self, span: Span) -> i64 {
        let (mut from, mut to) = (span.from.0, span.to.0);
        while let Some(near) = self.spans.iter().find(|other| {
            let joins = other.to.0 > from - self.limits.long_rest && other.from.0 < to + self.limits.long_rest;
            joins && (other.from.0 < from || other.to.0 > to)
        }) {
            (from, to) = (from.min(near.from.0), to.max(near.to.0));
        }
        to - from
    }

    /// The most minutes in any window of that length, with one more span.
    fn busiest(&self, more: Span, window: i64) -> i64 {
        let spans = || self.spans.iter().copied().chain([more]);
        let sum = |from: i64| {
            let window = Span::new(Minute(from), Minute(from + window));
            spans().map(|span| span.overlap(window)).sum::<i64>()
        };
        spans().flat_map(|span| [sum(span.from.0), sum(span.to.0 - window)]).max().unwrap_or(0)
    }

    fn fits(&self, slot: &Slot) -> bool {
        self.offered > 0
            && (self.minutes + slot.span.minutes()) * 2 <= self.offered * 3
            && self.old_enough(slot)
            && self.by_the_clock(slot)
            && self.qualified(slot)
            && self.has_time(slot)
    }

    /// Takes it on.
    pub(super) fn take(&mut self, slot: &Slot) {
        self.spans.push(slot.span);
        self.minutes += slot.span.minutes();
    }

    /// Grown up, as far as the rules of age go.
    fn is_adult(&self) -> bool {
        self.limits.home.is_none()
    }

    /// How much they have of what they offered, in thousandths.
    fn load(&self) -> i64 {
        self.minutes * 1_000 / self.offered.max(1)
    }
}

/// Who is on a place.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    /// By their place in the list of all people.
    pub who: usize,
    /// Why a leader went on in spite of warnings, and the codes of those.
    pub reason: Option<(String, Vec<String>)>,
}

/// Fills what is still open, the hardest first, and leaves some holes: most of them late at night and after the festival. Nobody
/// young stands on a shift before an adult does.
pub(super) fn fill(slots: &[Slot], placed: &mut [Option<Placed>], workers: &mut [Worker<'_>], crews: usize, chance: &mut Chance) {
    let mut by_crew: Vec<Vec<usize>> = vec![Vec::new(); crews];
    for (who, worker) in workers.iter().enumerate() {
        for crew in &worker.crews {
            if let Some(list) = by_crew.get_mut(*crew) {
                list.push(who);
            }
        }
    }
    let mut beside: HashMap<ShiftId, Beside> = HashMap::new();
    for (slot, place) in slots.iter().zip(placed.iter()) {
        if let Some(worker) = place.as_ref().and_then(|place| workers.get(place.who)) {
            beside.entry(slot.shift).or_default().add(worker);
        }
    }
    let mut order: Vec<(usize, &Slot)> = slots.iter().enumerate().collect();
    order.sort_by_key(|(nth, slot)| (slot.with.is_none(), slot.min_age.unwrap_or(0) < 18, slot.span.from, *nth));
    for (nth, slot) in order {
        let Some(place) = placed.get_mut(nth).filter(|place| place.is_none()) else { continue };
        let with = beside.entry(slot.shift).or_default();
        if chance.percent(left_open(slot)) && !with.young_alone() {
            continue;
        }
        let alone = !with.adult;
        let own = by_crew.get(slot.crew).map_or(&[][..], Vec::as_slice);
        let found = best(own.iter().copied(), slot, alone, workers, chance).or_else(|| {
            // Someone from another crew helps out, now and then.
            let ask = if with.young_alone() {
                workers.len()
            } else if chance.percent(55) {
                24
            } else {
                0
            };
            let asked: Vec<usize> = (0..ask).map(|_| chance.below(workers.len())).collect();
            best(asked.into_iter(), slot, alone, workers, chance)
        });
        if let Some(worker) = found.and_then(|who| workers.get_mut(who)) {
            worker.take(slot);
            with.add(worker);
            *place = found.map(|who| Placed { who, reason: None });
        }
    }
}

/// How often a place is left open, in per cent.
fn left_open(slot: &Slot) -> usize {
    match () {
        () if slot.offset > 4 => 18,
        () if slot.to() > 24 * 60 && slot.with.is_none() => 13,
        () => 3,
    }
}

/// Who is on a shift so far.
#[derive(Debug, Default, Clone, Copy)]
struct Beside {
    adult: bool,
    young: bool,
}

impl Beside {
    fn add(&mut self, worker: &Worker<'_>) {
        self.adult |= worker.is_adult();
        self.young |= !worker.is_adult();
    }

    fn young_alone(self) -> bool {
        self.young && !self.adult
    }
}

fn best(
    who: impl Iterator<Item = usize>,
    slot: &Slot,
    adults_only: bool,
    workers: &[Worker<'_>],
    chance: &mut Chance,
) -> Option<usize> {
    who.filter_map(|who| workers.get(who).map(|worker| (who, worker)))
        .filter(|(_, worker)| (!adults_only || worker.is_adult()) && worker.fits(slot))
        .min_by_key(|(who, worker)| (worker.load() + chance.between(0, 150), *who))
        .map(|(who, _)| who)
}
