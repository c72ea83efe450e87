//! The crews, who is in them and who is qualified for their work.

use std::collections::{HashMap, HashSet};

use chrono::{Duration, Months, NaiveDate};

use super::chance::Chance;
use super::data::{CompetenceWords, CrewPlan, Data};
use super::shifts::Slot;
use crate::domain::id::{CompetenceId, Ids, PersonId};
use crate::domain::people::{Crew, Membership, Person, Role};
use crate::domain::training::{Competence, CompetenceRecord};

/// A crew with its people, by their place in the list of all people; the leader first, then the deputy.
#[derive(Debug)]
pub(super) struct Staff {
    pub crew: Crew,
    pub members: Vec<usize>,
}

/// The age that is sure on a day; none when nothing is known.
pub(super) fn age(person: &Person, day: NaiveDate) -> Option<i32> {
    person.age_on(day).at_least()
}

/// Shares the people out on the crews: a crew is as big as its work asks for, some people are in two, a few in none.
pub(super) fn staff(data: &Data, crews: Vec<Crew>, slots: &[Slot], people: &[Person], chance: &mut Chance) -> Vec<Staff> {
    let day = data.festival.first_day;
    let seats = seats(crews.len(), slots, people.len());
    let mut staffs: Vec<Staff> = crews.into_iter().map(|crew| Staff { crew, members: Vec::new() }).collect();
    let mut order: Vec<usize> = (0..people.len()).collect();
    chance.shuffle(&mut order);
    // The young first, since fewest crews can take them, and never so many that a crew has no adults.
    order.sort_by_key(|who| people.get(*who).and_then(|person| age(person, day)).is_none_or(|age| age >= 18));
    // Adults come last; one in twelve is asked again.
    let again: Vec<usize> = order.iter().rev().take(people.len() / 12).copied().collect();
    let mut home: HashMap<usize, usize> = HashMap::new();
    for who in order.into_iter().chain(again) {
        let Some(person) = people.get(who) else { continue };
        let known = age(person, day);
        let minor = known.is_some_and(|age| age < 18);
        let open: Vec<(usize, usize)> = staffs
            .iter()
            .zip(&seats)
            .zip(&data.crews)
            .enumerate()
            .filter(|(_, ((staff, seats), plan))| {
                let young_enough = !minor || staff.members.len() < **seats * young_share(plan) / 100;
                staff.members.len() < **seats && young_enough && known.unwrap_or(17) >= plan.youngest
            })
            .map(|(nth, ((staff, seats), _))| (nth, seats - staff.members.len()))
            .filter(|(nth, _)| home.get(&who) != Some(nth))
            .collect();
        if let Some((nth, _)) = chance.weighted(&open, |open| open.1)
            && let Some(staff) = staffs.get_mut(*nth)
        {
            staff.members.push(who);
            let _ = home.insert(who, *nth);
        }
    }
    lead(data, &mut staffs, people);
    staffs
}

/// How many of a hundred may be under age.
fn young_share(plan: &CrewPlan) -> usize {
    if plan.youngest < 15 { 45 } else { 25 }
}

/// How many each crew has room for.
fn seats(crews: usize, slots: &[Slot], people: usize) -> Vec<usize> {
    let mut minutes = vec![0_i64; crews];
    for slot in slots {
        if let Some(sum) = minutes.get_mut(slot.crew) {
            *sum += slot.span.minutes();
        }
    }
    let all = minutes.iter().sum::<i64>().max(1);
    let places = i64::try_from(people * 115 / 100).unwrap_or(0);
    let most = (people / 10).max(5);
    minutes.iter().map(|own| usize::try_from(own * places / all).unwrap_or(0).clamp(5, most)).collect()
}

/// Puts a leader and a deputy first in each crew; nobody leads two.
fn lead(data: &Data, staffs: &mut [Staff], people: &[Person]) {
    let day = data.festival.first_day;
    let mut leading: Vec<usize> = Vec::new();
    for (staff, plan) in staffs.iter_mut().zip(&data.crews) {
        let wanted = if plan.young_leader { [16..20, 30..60] } else { [26..66, 19..70] };
        for (rank, ages) in wanted.into_iter().enumerate() {
            let fits = |who: &usize| {
                !leading.contains(who)
                    && people.get(*who).and_then(|person| age(person, day)).is_some_and(|age| ages.contains(&age))
            };
            let found = staff.members.iter().skip(rank).position(fits).map_or(rank, |at| at + rank);
            if found < staff.members.len() {
                staff.members.swap(rank, found);
            }
            leading.extend(staff.members.get(rank));
        }
    }
}

/// The memberships, leader and deputy first.
pub(super) fn memberships(staffs: &[Staff], people: &[Person], ids: &mut Ids) -> Vec<Membership> {
    let mut rows = Vec::new();
    for staff in staffs {
        for (rank, person) in staff.members.iter().filter_map(|who| people.get(*who)).enumerate() {
            let role = match rank {
                0 => Role::Leader,
                1 => Role::Deputy,
                _ => Role::Member,
            };
            rows.push(Membership { id: ids.next(), person: person.id, crew: staff.crew.id, role });
        }
    }
    rows
}

/// Who is qualified for what: enough in each crew that needs it, and some elsewhere.
pub(super) fn records(
    data: &Data,
    competences: &[Competence],
    staffs: &[Staff],
    slots: &[Slot],
    people: &[Person],
    ids: &mut Ids,
    chance: &mut Chance,
) -> Vec<CompetenceRecord> {
    let day = data.festival.first_day;
    let mut needed: HashMap<(usize, CompetenceId), i64> = HashMap::new();
    for slot in slots {
        if let Some(competence) = slot.with {
            *needed.entry((slot.crew, competence)).or_default() += slot.span.minutes();
        }
    }
    let mut rows: Vec<CompetenceRecord> = Vec::new();
    for (competence, words) in competences.iter().zip(&data.festival.competence) {
        if words.origin.is_empty() {
            continue;
        }
        let mut held: HashSet<PersonId> = HashSet::new();
        for (nth, staff) in staffs.iter().enumerate() {
            let minutes = needed.get(&(nth, competence.id)).copied().unwrap_or(0);
            // Fourteen hours each, and two to spare.
            let mut wanted = if minutes > 0 { minutes / 840 + 2 } else { 0 };
            for (rank, who) in staff.members.iter().enumerate() {
                let Some(person) = people.get(*who) else { continue };
                let by_chance = chance.percent(if rank < 2 { 8 } else { 2 });
                if (wanted > 0 || by_chance) && age(person, day).is_some_and(|age| age >= words.age) && held.insert(person.id) {
                    wanted -= 1;
                    // The last paper a crew was asked for runs out on the second day; a few more around the festival.
                    let left = match wanted {
                        0 => 1,
                        _ if chance.percent(6) => chance.between(-70, 2),
                        _ => chance.between(20, 700),
                    };
                    rows.push(record(day, left, competence, words, person.id, ids, chance));
                }
            }
        }
    }
    rows
}

/// A paper that runs out so many days after a day.
fn record(
    day: NaiveDate,
    left: i64,
    competence: &Competence,
    words: &CompetenceWords,
    person: PersonId,
    ids: &mut Ids,
    chance: &mut Chance,
) -> CompetenceRecord {
    let months = words.months.unwrap_or(60);
    let last = day + Duration::days(left.min(i64::from(months) * 28));
    let from = last.checked_sub_months(Months::new(months)).unwrap_or(last);
    CompetenceRecord {
        valid_to: words.months.map(|_| last),
        origin: chance.word(&words.origin),
        ..CompetenceRecord::new(ids.next(), person, competence.id, from)
    }
}
