//! The rules against an oracle that goes through a person's work minute by minute and shares nothing with the rules but
//! the types and the clock.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/born.rs"]
mod born;
#[path = "support/world.rs"]
mod world;

use std::collections::BTreeSet;

use born::{Born, births};
use chrono::{NaiveDate, NaiveDateTime, Timelike};
use ildsjel::domain::rules::{Breach, Group, Rules, check, check_all};
use ildsjel::domain::{AssignmentId, Minute, Need, Person, PersonId, Span, When, Zone};
use proptest::prelude::*;
use world::{World, oslo};

/// What the law table says, written down a second time: max a day, max a week, ban, soft ban, rest; in hours.
struct Table {
    day: i64,
    week: i64,
    ban: Option<u32>,
    soft: Option<u32>,
    rest: i64,
}

fn table(group: Group) -> Table {
    match group {
        Group::Child => Table { day: 7, week: 35, ban: Some(20), soft: None, rest: 14 },
        Group::Youth => Table { day: 8, week: 40, ban: Some(23), soft: Some(21), rest: 12 },
        Group::Adult => Table { day: 9, week: 40, ban: None, soft: None, rest: 11 },
    }
}

/// One thing the oracle expects, without the words around it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Fact {
    Overlap(AssignmentId, i64),
    Rest(Option<AssignmentId>, Option<AssignmentId>, i64, i64),
    TooYoung,
    AgeUnknown,
    Night(i64),
    Late(i64),
    Day(NaiveDate, i64, i64),
    Week(i64, i64),
    Missing,
    Expired(NaiveDate),
    NotYet(NaiveDate),
}

/// What this oracle knows of; runs, weekly rests, nights and what people say have one of their own.
fn fact(breach: &Breach) -> Option<Fact> {
    Some(match breach {
        Breach::Overlap { other, minutes } => Fact::Overlap(*other, *minutes),
        Breach::Travel { .. } => panic!("no travel time is asked for"),
        Breach::Rest { after, before, has, needs, .. } => Fact::Rest(*after, *before, *has, *needs),
        Breach::Age { .. } => Fact::TooYoung,
        Breach::AgeUnknown { .. } => Fact::AgeUnknown,
        Breach::Night { minutes, soft: false, .. } => Fact::Night(*minutes),
        Breach::Night { minutes, soft: true, .. } => Fact::Late(*minutes),
        Breach::DayHours { day, minutes, max, .. } => Fact::Day(*day, *minutes, *max),
        Breach::WeekHours { minutes, max, .. } => Fact::Week(*minutes, *max),
        Breach::CompetenceMissing { .. } => Fact::Missing,
        Breach::CompetenceExpired { on, .. } => Fact::Expired(*on),
        Breach::CompetenceNotYet { from, .. } => Fact::NotYet(*from),
        _ => return None,
    })
}

fn facts(breaches: &[Breach]) -> BTreeSet<Fact> {
    let facts: Vec<Fact> = breaches.iter().filter_map(fact).collect();
    let set: BTreeSet<Fact> = facts.iter().cloned().collect();
    assert_eq!(facts.len(), set.len(), "said twice: {breaches:?}");
    set
}

fn shown(at: i64) -> NaiveDateTime {
    Zone::default().local(Minute(at))
}

const WEEK: i64 = 7 * 24 * 60;

struct Oracle {
    born: Born,
    /// Each piece with its minutes, by beginning and end.
    work: Vec<(AssignmentId, Vec<i64>)>,
    /// The first minute looked at, and for each from there on whether there is work.
    base: i64,
    busy: Vec<bool>,
    /// The working day of each.
    day_of: Vec<usize>,
    /// Short rests: the piece before, the piece after, minutes had, minutes needed.
    short: Vec<(usize, usize, i64, i64)>,
}

impl Oracle {
    fn new(born: Born, mut work: Vec<(AssignmentId, Vec<i64>)>) -> Self {
        work.sort_by_key(|(id, minutes)| (minutes[0], minutes.len(), *id));
        let (mut day_of, mut short) = (vec![0; work.len()], Vec::new());
        let mut first_of_day = 0;
        for here in 1..work.len() {
            let begins = work[here].1[0];
            let earlier = |at: i64| work[..here].iter().any(|(_, minutes)| minutes[0] <= at && at <= *minutes.last().unwrap());
            let mut idle = 0;
            while !earlier(begins) && !earlier(begins - 1 - idle) {
                idle += 1;
            }
            let needs = table(born.group(shown(begins).date())).rest * 60;
            let day_begins = work[first_of_day].1[0];
            let rest_still_fits = work[here].1.last().unwrap() + 1 - day_begins + needs <= 24 * 60;
            let same_date = shown(day_begins).date() == shown(begins).date() && shown(day_begins).hour() >= 6;
            let pause = idle == 0 || (idle < needs && (rest_still_fits || same_date));
            if pause {
                day_of[here] = day_of[here - 1];
                continue;
            }
            day_of[here] = day_of[here - 1] + 1;
            first_of_day = here;
            if idle < needs {
                let before = (0..here).find(|at| *work[*at].1.last().unwrap() == begins - 1 - idle).unwrap();
                short.push((before, here, idle, needs));
            }
        }
        let (base, mut busy) = (work[0].1[0] - WEEK, Vec::new());
        let last = work.iter().map(|(_, minutes)| *minutes.last().unwrap()).max().unwrap();
        busy.resize(usize::try_from(last + WEEK + 1 - base).unwrap(), false);
        for minute in work.iter().flat_map(|(_, minutes)| minutes) {
            busy[usize::try_from(minute - base).unwrap()] = true;
        }
        Self { born, work, base, busy, day_of, short }
    }

    fn at(&self, id: AssignmentId) -> usize {
        self.work.iter().position(|(other, _)| *other == id).unwrap()
    }

    fn rests(&self) -> BTreeSet<(AssignmentId, AssignmentId)> {
        self.short.iter().map(|(after, before, ..)| (self.work[*after].0, self.work[*before].0)).collect()
    }

    fn expects(&self, id: AssignmentId) -> BTreeSet<Fact> {
        let here = self.at(id);
        let mine = &self.work[here].1;
        let mut facts = BTreeSet::new();
        for (other, minutes) in self.work.iter().filter(|(other, _)| *other != id) {
            let common = mine.iter().filter(|minute| minutes.binary_search(minute).is_ok()).count();
            if common > 0 {
                facts.insert(Fact::Overlap(*other, i64::try_from(common).unwrap()));
            }
        }
        for (after, before, has, needs) in &self.short {
            if *after == here {
                facts.insert(Fact::Rest(None, Some(self.work[*before].0), *has, *needs));
            }
            if *before == here {
                facts.insert(Fact::Rest(Some(self.work[*after].0), None, *has, *needs));
            }
        }
        let (mut night, mut late) = (0, 0);
        for minute in mine {
            let clock = shown(*minute);
            let table = table(self.born.group(clock.date()));
            night += i64::from(table.ban.is_some_and(|ban| clock.hour() >= ban || clock.hour() < 6));
            late += i64::from(table.soft.is_some_and(|soft| clock.hour() >= soft && clock.hour() < 23));
        }
        if night > 0 {
            facts.insert(Fact::Night(night));
        }
        if late > 0 {
            facts.insert(Fact::Late(late));
        }
        let first = (0..=here).find(|at| self.day_of[*at] == self.day_of[here]).unwrap();
        let date = shown(self.work[first].1[0]).date();
        let max = table(self.born.group(date)).day * 60;
        let worked: BTreeSet<i64> = self
            .work
            .iter()
            .zip(&self.day_of)
            .filter(|(_, day)| **day == self.day_of[here])
            .flat_map(|((_, minutes), _)| minutes.iter().copied())
            .collect();
        let worked = i64::try_from(worked.len()).unwrap();
        if worked > max {
            facts.insert(Fact::Day(date, worked, max));
        }
        let max = table(self.born.group(shown(mine[0]).date())).week * 60;
        let fullest = self.fullest_week(mine[0], *mine.last().unwrap());
        if fullest > max {
            facts.insert(Fact::Week(fullest, max));
        }
        facts
    }

    /// Slides seven days over the piece one minute at a time.
    fn fullest_week(&self, first: i64, last: i64) -> i64 {
        let busy = |minute: i64| self.busy[usize::try_from(minute - self.base).unwrap()];
        let mut start = first - WEEK + 1;
        let mut sum: i64 = (start..start + WEEK).map(|minute| i64::from(busy(minute))).sum();
        let mut most = sum;
        while start < last {
            sum += i64::from(busy(start + WEEK)) - i64::from(busy(start));
            start += 1;
            most = most.max(sum);
        }
        most
    }
}

#[derive(Debug, Clone)]
struct Case {
    born: Born,
    begins: Minute,
    /// Begins so many minutes after the last began, lasts so long.
    work: Vec<(i64, i64)>,
}

fn cases() -> impl Strategy<Value = Case> {
    // The festival; the nights the clocks change; the end of school.
    let begins = prop::sample::select(vec![
        "2027-07-07 06:00",
        "2027-07-08 17:30",
        "2027-03-26 20:00",
        "2027-10-29 20:00",
        "2027-06-29 12:00",
        "2026-02-27 08:00",
    ]);
    let quarter = |range: std::ops::Range<i64>| range.prop_map(|quarters| quarters * 15);
    let gap = prop_oneof![2 => quarter(0..30), 3 => quarter(30..100), 1 => 0..1500_i64];
    let length = prop_oneof![3 => quarter(4..50), 1 => 1..800_i64];
    (births(), begins, prop::collection::vec((gap, length), 1..9)).prop_map(|(born, begins, work)| Case {
        born,
        begins: oslo(begins),
        work,
    })
}

/// The case as a festival, and the spans of its work.
fn build(case: &Case) -> (World, PersonId, Vec<(AssignmentId, Need, Span)>) {
    let mut world = World::new();
    let mut person = Person::new(world.ids.next(), "Ola", "Nordmann");
    (person.birth_year, person.birth_date) = (case.born.year, case.born.date);
    world.add(&person);
    let mut at = case.begins.0;
    let work = case
        .work
        .iter()
        .map(|(gap, length)| {
            at += gap;
            let span = Span::new(Minute(at), Minute(at + length));
            let need = world.shift_when(None, When::from_span(Zone::default(), span));
            (world.put(person.id, need.id), need, span)
        })
        .collect();
    (world, person.id, work)
}

fn minutes(span: Span) -> Vec<i64> {
    (span.from.0..span.to.0).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_whole_roster_is_judged_as_minute_by_minute(case in cases()) {
        let (world, _, work) = build(&case);
        let oracle = Oracle::new(case.born.clone(), work.iter().map(|(id, _, span)| (*id, minutes(*span))).collect());
        let found = check_all(&world.snapshot, &Rules::standard());
        for (id, ..) in &work {
            let has = found.iter().find(|finding| finding.assignment == *id).map_or_else(BTreeSet::new, |one| facts(&one.breaches));
            prop_assert_eq!(has, oracle.expects(*id));
        }
    }

    #[test]
    fn what_the_leader_is_told_beforehand_is_what_the_roster_says_after(case in cases()) {
        let (world, person, work) = build(&case);
        let spans: BTreeSet<(Minute, Minute)> = work.iter().map(|(_, _, span)| (span.from, span.to)).collect();
        // Of two pieces with the very same minutes either can stand next to a rest.
        prop_assume!(spans.len() == work.len());
        let all = |without: Option<AssignmentId>| {
            let rest = work.iter().filter(|(id, ..)| Some(*id) != without).map(|(id, _, span)| (*id, minutes(*span)));
            Oracle::new(case.born.clone(), rest.collect())
        };
        let with = all(None);
        for (id, need, span) in &work {
            let told = check(&world.snapshot, &Rules::standard(), person, need, *span, Some(*id)).unwrap();
            let mut expected = with.expects(*id);
            if work.len() > 1 {
                let before = all(Some(*id)).rests();
                for (first, second, has, needs) in &with.short {
                    let pair = (with.work[*first].0, with.work[*second].0);
                    if pair.0 != *id && pair.1 != *id && !before.contains(&pair) {
                        expected.insert(Fact::Rest(Some(pair.0), Some(pair.1), *has, *needs));
                    }
                }
            }
            prop_assert_eq!(facts(&told), expected);
        }
    }

    #[test]
    fn age_and_competence_are_judged_at_the_work(
        case in cases(),
        min_age in 13..21,
        records in prop::collection::vec((-3..8_i64, prop::option::of(0..6_i64)), 0..4),
    ) {
        let mut one = case.clone();
        one.work.truncate(1);
        let (mut world, person, work) = build(&one);
        let (_, need, span) = &work[0];
        let course = world.competence("Kurs", None);
        let first_day = shown(span.from.0).date();
        let records: Vec<(NaiveDate, Option<NaiveDate>)> = records
            .into_iter()
            .map(|(from, lasts)| (first_day + chrono::Duration::days(from - 4), lasts, from))
            .map(|(from, lasts, _)| (from, lasts.map(|days| from + chrono::Duration::days(days))))
            .collect();
        for (from, to) in &records {
            world.has(person, course, &from.to_string(), to.map(|day| day.to_string()).as_deref());
        }
        let other = world.shift_when(None, When::from_span(Zone::default(), *span));
        let other = world.alter(&other, |need| { need.competences = vec![course]; need.min_age = Some(min_age); });
        let own = work[0].0;
        prop_assert!(other.shift != need.shift);
        let told = check(&world.snapshot, &Rules::standard(), person, &other, *span, Some(own)).unwrap();

        let mut expected = BTreeSet::new();
        match case.born.years(first_day) {
            None => { expected.insert(Fact::AgeUnknown); }
            Some(years) if years < min_age => { expected.insert(Fact::TooYoung); }
            Some(_) => {}
        }
        let bad = minutes(*span).into_iter().map(|minute| shown(minute).date()).find(|day| {
            !records.iter().any(|(from, to)| from <= day && to.is_none_or(|to| *day <= to))
        });
        if let Some(day) = bad {
            let ended = records.iter().filter_map(|(_, to)| *to).filter(|to| *to < day).max();
            let coming = records.iter().map(|(from, _)| *from).filter(|from| *from > day).min();
            expected.insert(match (ended, coming) {
                (Some(on), _) => Fact::Expired(on),
                (None, Some(from)) => Fact::NotYet(from),
                (None, None) => Fact::Missing,
            });
        }
        let own_kind = |fact: &Fact| matches!(
            fact,
            Fact::TooYoung | Fact::AgeUnknown | Fact::Missing | Fact::Expired(_) | Fact::NotYet(_)
        );
        let told: BTreeSet<Fact> = facts(&told).into_iter().filter(own_kind).collect();
        prop_assert_eq!(told, expected);
    }
}
