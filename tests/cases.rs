//! The cases that other systems get wrong, each under its number.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/world.rs"]
mod world;

use chrono::Timelike;
use ildsjel::domain::coverage::{Hole, coverage};
use ildsjel::domain::rules::{Breach, Refusal, Rules, Severity, check, check_all, night_minutes, weighed_minutes};
use ildsjel::domain::{Age, AssignmentState, Pick, Resolved, Snapshot, TimeError, When, Zone};
use world::{World, date, local, span, time};

/// The breaches of one kind.
fn only<'a>(breaches: &'a [Breach], code: &str) -> Vec<&'a Breach> {
    breaches.iter().filter(|breach| breach.code() == code).collect()
}

#[test]
fn t01_night_minutes_of_a_shift_across_the_whole_night() {
    let shift = span("2027-07-09 22:00", "2027-07-10 10:00");
    assert_eq!(night_minutes(Zone::default(), shift, time("02:00"), time("08:00")), 360);
}

#[test]
fn t01b_one_minute_of_night_is_one_minute() {
    let shift = span("2027-07-09 07:59", "2027-07-09 15:59");
    assert_eq!(night_minutes(Zone::default(), shift, time("02:00"), time("08:00")), 1);
}

#[test]
fn t01c_a_night_weight_keeps_its_half() {
    let text = include_str!("../assets/rules/no.toml").replace("weight = 1.0", "weight = 1.5");
    let night = Rules::parse(&text).unwrap().night;
    assert!((night.weight - 1.5).abs() < f64::EPSILON);
    let shift = span("2027-07-09 22:00", "2027-07-10 00:00");
    let inside = night_minutes(Zone::default(), shift, night.from, night.to);
    assert!((weighed_minutes(shift.minutes(), inside, night.weight) - 150.0).abs() < f64::EPSILON);
}

#[test]
fn t02_every_clash_is_found_not_only_the_neighbours() {
    let mut world = World::new();
    let kari = world.adult();
    let long = world.work(kari, "2027-07-09 08:00", "2027-07-09 20:00");
    let first = world.work(kari, "2027-07-09 09:00", "2027-07-09 10:00");
    let second = world.work(kari, "2027-07-09 11:00", "2027-07-09 12:00");
    let found = check_all(&world.snapshot, &Rules::standard());
    let clashes = |id| {
        let finding = found.iter().find(|finding| finding.assignment == id).unwrap();
        only(&finding.breaches, "overlap").into_iter().cloned().collect::<Vec<_>>()
    };
    assert_eq!(clashes(first), [Breach::Overlap { other: long, minutes: 60 }]);
    assert_eq!(clashes(second), [Breach::Overlap { other: long, minutes: 60 }]);
    assert_eq!(clashes(long), [Breach::Overlap { other: first, minutes: 60 }, Breach::Overlap { other: second, minutes: 60 }]);
}

#[test]
fn t03_the_leader_is_told_at_that_moment() {
    let mut world = World::new();
    let kari = world.adult();
    let there = world.work(kari, "2027-07-09 10:00", "2027-07-09 14:00");
    let need = world.shift("2027-07-09 12:00", "2027-07-09 16:00");
    let at = span("2027-07-09 12:00", "2027-07-09 16:00");
    let breaches = check(&world.snapshot, &Rules::standard(), kari, &need, at, None).unwrap();
    assert_eq!(breaches, [Breach::Overlap { other: there, minutes: 120 }]);
    assert!(breaches[0].needs_reason());
}

#[test]
fn t04_an_hour_s_clash_is_sixty_minutes() {
    let mut world = World::new();
    let kari = world.adult();
    let there = world.work(kari, "2027-07-09 10:00", "2027-07-09 12:00");
    let need = world.shift("2027-07-09 11:00", "2027-07-09 13:00");
    let at = span("2027-07-09 11:00", "2027-07-09 13:00");
    let breaches = check(&world.snapshot, &Rules::standard(), kari, &need, at, None).unwrap();
    assert_eq!(breaches, [Breach::Overlap { other: there, minutes: 60 }]);
}

#[test]
fn t05_back_to_back_is_no_clash_and_travel_is_a_hint() {
    let mut world = World::new();
    let kari = world.adult();
    let (tent, gate) = (world.place("Teltet"), world.place("Porten"));
    let need = world.shift_at(Some(tent), "2027-07-09 10:00", "2027-07-09 12:00");
    let there = world.put(kari, need.id);
    let next = world.shift_at(Some(gate), "2027-07-09 12:00", "2027-07-09 14:00");
    let at = span("2027-07-09 12:00", "2027-07-09 14:00");
    let mut rules = Rules::standard();
    assert_eq!(check(&world.snapshot, &rules, kari, &next, at, None).unwrap(), []);
    rules.travel_min = 15;
    let breaches = check(&world.snapshot, &rules, kari, &next, at, None).unwrap();
    assert_eq!(breaches, [Breach::Travel { other: there, has: 0, needs: 15 }]);
    assert_eq!(breaches[0].severity(), Severity::Hint);
    let same_place = world.shift_at(Some(tent), "2027-07-09 12:00", "2027-07-09 14:00");
    assert_eq!(check(&world.snapshot, &rules, kari, &same_place, at, None).unwrap(), []);
}

#[test]
fn t06_a_certificate_is_judged_at_the_shift() {
    let mut world = World::new();
    let kari = world.adult();
    let bar = world.competence("Ansvarlig alkoholhåndtering", Some(24));
    world.has(kari, bar, "2025-07-01", Some("2027-07-01"));
    let rules = Rules::standard();
    let mut verdict = |from: &str, to: &str| {
        let need = world.shift(from, to);
        let need = world.alter(&need, |need| need.competences = vec![bar]);
        check(&world.snapshot, &rules, kari, &need, span(from, to), None).unwrap()
    };
    assert_eq!(verdict("2027-05-10 10:00", "2027-05-10 12:00"), []);
    let expired = Breach::CompetenceExpired { competence: bar, on: date("2027-07-01") };
    assert_eq!(verdict("2027-07-17 10:00", "2027-07-17 12:00"), std::slice::from_ref(&expired));
    // The last day is good to its last minute, and the shift must lie within it.
    assert_eq!(verdict("2027-07-01 20:00", "2027-07-02 00:00"), []);
    assert_eq!(verdict("2027-07-01 20:00", "2027-07-02 00:01"), [expired]);
    let not_yet = Breach::CompetenceNotYet { competence: bar, from: date("2025-07-01") };
    assert_eq!(verdict("2025-06-30 10:00", "2025-06-30 12:00"), [not_yet]);
}

#[test]
fn t07_minor_across_midnight() {
    let mut world = World::new();
    let ola = world.person("Ola", None, Some("2010-08-20"));
    let need = world.shift("2027-07-09 18:00", "2027-07-10 02:00");
    let at = span("2027-07-09 18:00", "2027-07-10 02:00");
    assert_eq!(world.snapshot.people.get(ola).unwrap().age_on(date("2027-07-09")), Age::Exact(16));
    let breaches = check(&world.snapshot, &Rules::standard(), ola, &need, at, None).unwrap();
    let nights = only(&breaches, "night");
    assert_eq!(nights.len(), 1);
    let Breach::Night { minutes, from, to, law, .. } = nights[0] else { unreachable!() };
    assert_eq!((*minutes, from.hour(), to.hour()), (180, 23, 6));
    assert_eq!((law.source.as_deref(), law.assumed), (Some("aml. § 11-3"), false));
    // 21 to 23 is not forbidden, only said.
    let late = only(&breaches, "late-evening");
    assert_eq!((late.len(), late[0].minutes(), late[0].needs_reason()), (1, 120, false));
}

#[test]
fn t08_people_in_the_first_half_do_not_fill_the_second() {
    let mut world = World::new();
    let need = world.shift("2027-07-09 10:00", "2027-07-09 14:00");
    let need = world.alter(&need, |need| need.target = 2);
    for _ in 0..4 {
        let person = world.adult();
        world.put_part(person, need.id, Some(span("2027-07-09 10:00", "2027-07-09 12:00")), AssignmentState::Planned);
    }
    let covered = coverage(&world.snapshot, &need).unwrap();
    assert_eq!(covered.holes, [Hole { span: span("2027-07-09 12:00", "2027-07-09 14:00"), missing: 2 }]);
    assert_eq!((covered.filled, covered.missing(), covered.place_minutes()), (0, 2, 240));
}

#[test]
fn t09_half_hours_are_kept_to_the_minute() {
    let mut world = World::new();
    let kari = world.adult();
    let id = world.work(kari, "2027-07-09 10:30", "2027-07-09 12:00");
    assert_eq!(world.snapshot.assignment_span(id).unwrap().minutes(), 90);
    assert_eq!(world.snapshot.minutes_of(kari), 90);
}

#[test]
fn t13_the_same_person_twice_on_one_shift_is_refused() {
    let mut world = World::new();
    let kari = world.adult();
    let need = world.shift("2027-07-09 10:00", "2027-07-09 14:00");
    let other_task = world.need(need.shift);
    let there = world.put(kari, need.id);
    let at = span("2027-07-09 10:00", "2027-07-09 14:00");
    let rules = Rules::standard();
    let twice = Err(Refusal::Twice { shift: need.shift, assignment: there });
    assert_eq!(check(&world.snapshot, &rules, kari, &need, at, None), twice);
    assert_eq!(check(&world.snapshot, &rules, kari, &other_task, at, None), twice);
    // Moved from one task to the other, it is not in its own way.
    assert_eq!(check(&world.snapshot, &rules, kari, &other_task, at, Some(there)), Ok(vec![]));
}

#[test]
fn t14_a_night_belongs_to_the_day_it_begins_on_and_is_there_once() {
    let mut world = World::new();
    let evening = world.shift("2027-07-09 22:00", "2027-07-10 02:00");
    let night = world.shift("2027-07-10 05:59", "2027-07-10 08:00");
    let morning = world.shift("2027-07-10 06:00", "2027-07-10 08:00");
    let on = |snapshot: &Snapshot, day| snapshot.shifts_on(date(day)).map(|shift| shift.id).collect::<Vec<_>>();
    assert_eq!(on(&world.snapshot, "2027-07-09"), [evening.shift, night.shift]);
    assert_eq!(on(&world.snapshot, "2027-07-10"), [morning.shift]);
    assert_eq!(world.snapshot.shifts.get(evening.shift).unwrap().when.to_local, local("2027-07-10 02:00"));
    // The cut can be set.
    let festival = world.snapshot.festival().unwrap().clone();
    let mut later = festival.clone();
    later.day_cut = 5 * 60;
    world.change(&festival, &later);
    assert_eq!(on(&world.snapshot, "2027-07-09"), [evening.shift]);
    assert_eq!(on(&world.snapshot, "2027-07-10"), [night.shift, morning.shift]);
}

#[test]
fn t17_the_night_the_clocks_go_back_has_nine_hours() {
    let zone = Zone::default();
    let when = When::on_day(zone, date("2027-10-30"), time("22:00"), time("06:00"), Pick::Ask).unwrap();
    assert_eq!(when.minutes(), 9 * 60);
    let mut world = World::new();
    let kari = world.adult();
    let need = world.shift_when(None, when);
    world.put(kari, need.id);
    assert_eq!(world.snapshot.minutes_of(kari), 540);
    // Nine hours are what an adult may; with 02 to 08 as the night, five of them are night: 02 comes twice.
    assert_eq!(check_all(&world.snapshot, &Rules::standard()), []);
    assert_eq!(night_minutes(zone, when.span(), time("02:00"), time("08:00")), 300);
    let twice = local("2027-10-31 02:30");
    assert_eq!(zone.instant(twice, Pick::Ask), Err(TimeError::Twice(twice)));
}

#[test]
fn t18_the_night_the_clocks_go_forward_has_seven_hours() {
    let zone = Zone::default();
    let when = When::on_day(zone, date("2027-03-27"), time("22:00"), time("06:00"), Pick::Ask).unwrap();
    assert_eq!(when.minutes(), 7 * 60);
    assert_eq!(night_minutes(zone, when.span(), time("02:00"), time("08:00")), 180);
    let never = local("2027-03-28 02:30");
    assert_eq!(zone.resolve(never), Resolved::Never);
    let asked = When::on_day(zone, date("2027-03-27"), time("22:00"), time("02:30"), Pick::Ask);
    assert_eq!(asked, Err(TimeError::Never(never)));
}

#[test]
fn t19_who_is_born_on_leap_day_is_of_age_on_the_first_of_march() {
    let mut world = World::new();
    let leap = world.person("Liv", None, Some("2008-02-29"));
    // 2026 is a common year.
    let mut verdict = |from: &str, to: &str| {
        let need = world.shift(from, to);
        let need = world.alter(&need, |need| need.min_age = Some(18));
        check(&world.snapshot, &Rules::standard(), leap, &need, span(from, to), None).unwrap()
    };
    let too_young = Breach::Age { min: 18, age: Age::Exact(17), turns: Some(date("2026-03-01")) };
    assert_eq!(verdict("2026-02-28 12:00", "2026-02-28 16:00"), [too_young]);
    assert_eq!(verdict("2026-03-01 12:00", "2026-03-01 16:00"), []);
}
