//! The cases of `cases.md` that laying out and assigning must get right, one test each.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[allow(dead_code)]
#[path = "act/world.rs"]
mod world;

use ildsjel::domain::act::{self, Cannot, NeedDraft, ShiftDraft, assign, people, shifts};
use ildsjel::domain::*;
use world::{TODAY, World, day, july, span, time};

#[test]
fn t09_times_to_the_minute() {
    let mut world = World::new();
    let bar = world.crew("Bar");
    let (shift, _) = world.shift(bar, july(8, "10:30", "12:00"));
    let when = world.s.shifts.get(shift).unwrap().when;
    assert_eq!((when.minutes(), when.from_local.time(), when.to_local.time()), (90, time("10:30"), time("12:00")));
}

#[test]
fn t12_phone_without_email() {
    let mut world = World::new();
    let draft = Person { phone: "400 00 012".into(), ..people::draft("Åse Bjørnøy") };
    let edit = world.act(|s, ids| people::add(s, ids, &draft, None, TODAY));
    let row = world.s.people.get(act::added::<Person>(&edit).unwrap()).unwrap();
    assert_eq!((row.phone.as_str(), row.email.as_str()), ("400 00 012", ""));
}

#[test]
fn t13_same_person_twice_on_one_shift() {
    let mut world = World::new();
    let (bar, kari) = (world.crew("Bar"), world.person("Kari Moe"));
    let (shift, need) = world.shift(bar, july(8, "18:00", "22:00"));
    let till = world.need(shift, &NeedDraft::of(1).task("Kasse"));
    let row = world.assign(kari, need, None);
    let twice = Cannot::OnShiftAlready { person: "Kari Moe".into(), shift: "Bar".into() };
    assert_eq!(world.refused(|s, ids| assign::assign(s, ids, kari, need, None, None)), twice);
    assert_eq!(world.refused(|s, ids| assign::assign(s, ids, kari, till, Some(span(8, "19:00", "20:00")), None)), twice);
    world.act(|s, _| assign::set_state(s, row, AssignmentState::Excused));
    assert_eq!(world.refused(|s, ids| assign::assign(s, ids, kari, need, None, None)), twice, "away, but on the list");
    assert_eq!(world.s.assignments.len(), 1);
}

#[test]
fn t14_night_shift_shows_once_on_the_day_it_starts() {
    let mut world = World::new();
    let bar = world.crew("Bar");
    let when = shifts::on_festival_day(&world.s, day(7, 9), time("22:00"), time("02:00"), Pick::Ask).unwrap();
    let (shift, _) = world.shift(bar, when);
    let (late, _) = world.shift(bar, july(10, "01:30", "05:00"));
    let shown = |date| world.s.shifts_on(day(7, date)).map(|row| row.id).collect::<Vec<_>>();
    assert_eq!((shown(8), shown(9), shown(10)), (vec![], vec![shift, late], vec![]));
    let row = world.s.shifts.get(shift).unwrap();
    assert_eq!((row.when.to_local, row.when.minutes()), (day(7, 10).and_time(time("02:00")), 240), "its end is kept");

    let earlier = Festival { day_cut: 60, ..world.s.festival().unwrap().clone() };
    world.act(|s, _| act::festival::update(s, &earlier));
    let shown = |date| world.s.shifts_on(day(7, date)).map(|row| row.id).collect::<Vec<_>>();
    assert_eq!((shown(9), shown(10)), (vec![shift], vec![late]), "the cut can be moved");
}

#[test]
fn t17_nine_hours_on_the_night_clocks_go_back() {
    let mut world = World::new();
    let (bar, kari) = (world.crew("Vakt"), world.person("Kari Moe"));
    let night = When::on_day(Zone::default(), day(10, 30), time("22:00"), time("06:00"), Pick::Ask).unwrap();
    let (_, need) = world.shift(bar, night);
    world.assign(kari, need, None);
    assert_eq!(world.s.minutes_of(kari), 9 * 60);
}

#[test]
fn t18_a_time_in_the_gap_is_asked_about_not_guessed() {
    let mut world = World::new();
    let (bar, kari) = (world.crew("Vakt"), world.person("Kari Moe"));
    let zone = Zone::default();
    let night = |from: &str, to: &str, pick| When::on_day(zone, day(3, 27), time(from), time(to), pick).map_err(Cannot::from);
    let (shift, need) = world.shift(bar, night("22:00", "06:00", Pick::Ask).unwrap());
    world.assign(kari, need, None);
    assert_eq!(world.s.minutes_of(kari), 7 * 60);

    let gap = day(3, 28).and_time(time("02:30"));
    for pick in [Pick::Ask, Pick::Earlier, Pick::Later] {
        assert_eq!(night("22:00", "02:30", pick), Err(Cannot::Time(TimeError::Never(gap))));
    }
    let plain = When::on_day(zone, day(3, 26), time("22:00"), time("02:30"), Pick::Ask).unwrap();
    let why = world.refused(|s, ids| {
        let when = shifts::on_other_day(s, &plain, day(3, 27), Pick::Ask)?;
        shifts::copy(s, ids, shift, when, false)
    });
    assert_eq!(why, Cannot::Time(TimeError::Never(gap)), "a copy onto that night asks too");
}

#[test]
fn t18_a_time_that_comes_twice_is_asked_about() {
    let mut world = World::new();
    let bar = world.crew("Vakt");
    let when = |pick| shifts::on_festival_day(&world.s, day(10, 30), time("22:00"), time("02:30"), pick);
    let twice = day(10, 31).and_time(time("02:30"));
    assert_eq!(when(Pick::Ask), Err(TimeError::Twice(twice)));
    assert_eq!(when(Pick::Earlier).unwrap().minutes(), 4 * 60 + 30);
    let later = when(Pick::Later).unwrap();
    assert_eq!(later.minutes(), 5 * 60 + 30);
    let edit = world.act(|s, ids| shifts::add(s, ids, &ShiftDraft::of(bar, later, 1)));
    assert_eq!(world.s.shifts.get(act::added::<Shift>(&edit).unwrap()).unwrap().when, later, "and kept as answered");
}
