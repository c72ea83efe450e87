//! What is wrong with the roster on purpose, so that the rules have something to find: people in two places at once, nights
//! too short, minors up too late, a paper that ran out. They are put in before the filler, which fills around them.

use std::ops::Range;

use super::chance::Chance;
use super::crews::age;
use super::data::Reasons;
use super::fill::{Placed, Worker};
use super::shifts::Slot;

/// In two places at once, the first of them with a reason.
const OVERLAPS: usize = 6;
/// From a late night to an early morning, the first two with a reason.
const SHORT_RESTS: usize = 4;
/// Minors at work too late, the first with a reason: their ages, and between which minutes of the day the work ends.
const LATE_MINORS: [(Range<i32>, Range<i64>); 3] =
    [(16..18, 23 * 60 + 1..25 * 60), (16..18, 23 * 60 + 1..25 * 60), (13..15, 21 * 60..23 * 60)];

/// Puts the problems in.
pub(super) fn plant(
    slots: &[Slot],
    placed: &mut [Option<Placed>],
    workers: &mut [Worker<'_>],
    reasons: &Reasons,
    chance: &mut Chance,
) {
    let mut order: Vec<usize> = (0..slots.len()).collect();
    chance.shuffle(&mut order);
    let mut people: Vec<usize> = (0..workers.len()).collect();
    chance.shuffle(&mut people);
    let mut planter = Planter { slots, order, people, placed, workers, used: Vec::new() };
    planter.overlaps(reasons);
    planter.short_rests(reasons);
    planter.late_minors(reasons);
    planter.too_young();
    planter.expired();
}

struct Planter<'a, 'p> {
    slots: &'a [Slot],
    /// The places in another order, so that the problems are spread.
    order: Vec<usize>,
    /// The people in another order.
    people: Vec<usize>,
    placed: &'a mut [Option<Placed>],
    workers: &'a mut [Worker<'p>],
    /// Those who have a problem already: one each.
    used: Vec<usize>,
}

impl Planter<'_, '_> {
    /// The open places that pass.
    fn open(&self, pass: impl Fn(&Slot) -> bool) -> impl Iterator<Item = (usize, &Slot)> {
        self.order
            .iter()
            .filter_map(|nth| self.slots.get(*nth).map(|slot| (*nth, slot)))
            .filter(move |(nth, slot)| self.placed.get(*nth).is_some_and(Option::is_none) && pass(slot))
    }

    /// Those without a problem who pass.
    fn free(&self, pass: impl Fn(&Worker<'_>) -> bool) -> impl Iterator<Item = usize> {
        self.people
            .iter()
            .filter_map(|who| self.workers.get(*who).map(|worker| (*who, worker)))
            .filter(move |(who, worker)| worker.offered > 0 && !self.used.contains(who) && pass(worker))
            .map(|(who, _)| who)
    }

    fn put(&mut self, who: usize, nth: usize, reason: Option<(String, Vec<String>)>) {
        if let (Some(worker), Some(slot), Some(place)) = (self.workers.get_mut(who), self.slots.get(nth), self.placed.get_mut(nth))
        {
            worker.take(slot);
            *place = Some(Placed { who, reason });
            self.used.push(who);
        }
    }

    /// Two places for one adult that stand to each other as `pair` says, with nothing else wrong.
    fn two(&self, crews: usize, pair: impl Fn(&Slot, &Slot) -> bool) -> Option<(usize, usize, usize)> {
        self.free(|worker| worker.crews.len() >= crews && worker.age.is_some_and(|age| age >= 20)).find_map(|who| {
            let worker = self.workers.get(who)?;
            // A few from each crew are enough to look at.
            let own: Vec<(usize, &Slot)> = worker
                .crews
                .iter()
                .flat_map(|crew| self.open(|slot| slot.crew == *crew && slot.with.is_none() && worker.old_enough(slot)).take(40))
                .collect();
            own.iter().find_map(|(first, a)| {
                let (second, _) = own.iter().find(|(_, b)| pair(a, b))?;
                Some((who, *first, *second))
            })
        })
    }

    fn overlaps(&mut self, reasons: &Reasons) {
        let mut reasons = reasons.overlap.iter();
        for _ in 0..OVERLAPS {
            let found = self.two(2, |a, b| {
                let overlap = a.span.overlap(b.span);
                a.crew != b.crew && (30..=180).contains(&overlap) && (a.span.minutes() + b.span.minutes() - overlap) <= 9 * 60
            });
            let Some((who, first, second)) = found else { return };
            self.put(who, first, None);
            self.put(who, second, reasons.next().map(|reason| (reason.clone(), vec!["overlap".to_owned()])));
        }
    }

    fn short_rests(&mut self, reasons: &Reasons) {
        let mut reasons = reasons.rest.iter();
        for _ in 0..SHORT_RESTS {
            let found = self.two(1, |a, b| {
                let gap = b.span.from.0 - a.span.to.0;
                let late = a.to() > 24 * 60 && a.to() <= 27 * 60;
                // Less than that from the first minute to the last is one long working day.
                let two_days = b.span.to.0 - a.span.from.0 > 13 * 60;
                late && two_days && (5 * 60..=8 * 60).contains(&gap) && a.span.minutes() + b.span.minutes() <= 9 * 60
            });
            let Some((who, first, second)) = found else { return };
            self.put(who, first, None);
            self.put(who, second, reasons.next().map(|reason| (reason.clone(), vec!["rest".to_owned()])));
        }
    }

    fn late_minors(&mut self, reasons: &Reasons) {
        let mut reasons = reasons.night.iter();
        for (ages, ends) in LATE_MINORS {
            let late = |slot: &Slot| ends.contains(&slot.to()) && slot.with.is_none() && slot.min_age.is_none_or(|age| age < 18);
            let found = self.open(late).find_map(|(nth, slot)| {
                let young = |worker: &Worker<'_>| {
                    worker.old_enough(slot) && age(worker.person, slot.day).is_some_and(|age| ages.contains(&age))
                };
                let own = self.free(|worker| young(worker) && worker.crews.contains(&slot.crew)).next();
                own.or_else(|| self.free(young).next()).map(|who| (who, nth))
            });
            let Some((who, nth)) = found else { return };
            self.put(who, nth, reasons.next().map(|reason| (reason.clone(), vec!["night".to_owned()])));
        }
    }

    /// Seventeen, and behind the bar.
    fn too_young(&mut self) {
        let bars: Vec<usize> = self.slots.iter().filter(|slot| slot.min_age == Some(20)).map(|slot| slot.crew).collect();
        let found = self
            .open(|slot| {
                bars.contains(&slot.crew)
                    && slot.offset >= 0
                    && slot.min_age == Some(18)
                    && slot.with.is_none()
                    && slot.to() <= 21 * 60
                    && slot.span.minutes() > 180
            })
            .find_map(|(nth, slot)| {
                let mut who = self.free(|worker| {
                    worker.person.birth_date.is_some() && age(worker.person, slot.day) == Some(17) && worker.by_the_clock(slot)
                });
                who.next().map(|who| (who, nth))
            });
        if let Some((who, nth)) = found {
            self.put(who, nth, None);
        }
    }

    /// In charge of the bar with a paper that ran out some days before.
    fn expired(&mut self) {
        let found = self.open(|slot| slot.with.is_some() && slot.offset > 0).find_map(|(nth, slot)| {
            let mut who = self.free(|worker| {
                let ran_out = slot.with.is_some_and(|with| {
                    worker.paper(with).any(|record| record.valid_to.is_some_and(|to| to < slot.day && record.valid_from < to))
                });
                ran_out && worker.crews.contains(&slot.crew) && worker.old_enough(slot)
            });
            who.next().map(|who| (who, nth))
        });
        if let Some((who, nth)) = found {
            self.put(who, nth, None);
        }
    }
}
