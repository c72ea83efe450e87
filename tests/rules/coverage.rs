//! Coverage and holes.

use ildsjel::domain::coverage::{Hole, Totals, coverage, holes, of_festival, of_shift};
use ildsjel::domain::{AssignmentState, Minute, Span};
use proptest::prelude::*;

use crate::world::{World, span};

#[test]
fn a_shift_is_four_of_six_and_too_many_bartenders_are_no_cooks() {
    let mut world = World::new();
    let bar = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    let bar = world.alter(&bar, |need| (need.target, need.max) = (3, Some(3)));
    let grill = world.need(bar.shift);
    let grill = world.alter(&grill, |need| (need.target, need.min) = (3, 2));
    for need in [bar.id, bar.id, bar.id, bar.id, grill.id] {
        let person = world.adult();
        world.put(person, need);
    }
    let totals = of_shift(&world.snapshot, bar.shift);
    assert_eq!(totals, Totals { places: 6, filled: 4, place_minutes: 480, over: 1, below_min: 1 });
    assert_eq!(totals.missing(), 2);
    assert_eq!(of_festival(&world.snapshot), totals);
    assert_eq!(holes(&world.snapshot), [(grill.id, Hole { span: span("2027-07-09 18:00", "2027-07-09 22:00"), missing: 2 })]);
}

#[test]
fn who_is_away_leaves_a_hole() {
    let mut world = World::new();
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    for state in [AssignmentState::Excused, AssignmentState::Absent] {
        let person = world.adult();
        world.put_part(person, need.id, None, state);
    }
    assert_eq!(coverage(&world.snapshot, &need).unwrap().missing(), 1);
    let person = world.adult();
    world.put_part(person, need.id, None, AssignmentState::Present);
    assert_eq!(coverage(&world.snapshot, &need).unwrap().holes, []);
}

#[test]
fn work_outside_the_shift_fills_nothing_in_it() {
    let mut world = World::new();
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    let person = world.adult();
    world.put_part(person, need.id, Some(span("2027-07-09 16:00", "2027-07-09 19:00")), AssignmentState::Planned);
    let covered = coverage(&world.snapshot, &need).unwrap();
    assert_eq!(covered.holes, [Hole { span: span("2027-07-09 19:00", "2027-07-09 22:00"), missing: 1 }]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn coverage_is_what_counting_each_minute_says(
        target in 0..5_i64,
        max in prop::option::of(0..5_i64),
        parts in prop::collection::vec((0..260_i64, 1..260_i64, 0..4_usize), 0..7),
    ) {
        let mut world = World::new();
        let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
        let need = world.alter(&need, |need| (need.target, need.max, need.min) = (target, max, 2));
        let begins = span("2027-07-09 18:00", "2027-07-09 22:00").from.0;
        let people: Vec<_> = (0..4).map(|_| world.adult()).collect();
        let mut on = vec![std::collections::BTreeSet::new(); 240];
        for (from, length, who) in parts {
            let part = Span::new(Minute(begins + from - 10), Minute(begins + from - 10 + length));
            world.put_part(people[who], need.id, Some(part), AssignmentState::Planned);
            for minute in part.from.0..part.to.0 {
                if let Some(there) = usize::try_from(minute - begins).ok().and_then(|at| on.get_mut(at)) {
                    there.insert(who);
                }
            }
        }
        let counts: Vec<i64> = on.iter().map(|there| i64::try_from(there.len()).unwrap()).collect();
        let covered = coverage(&world.snapshot, &need).unwrap();
        prop_assert_eq!(covered.filled, *counts.iter().min().unwrap());
        prop_assert_eq!(covered.below_min, counts.iter().any(|count| *count < 2));
        prop_assert_eq!(covered.over, max.map_or(0, |max| counts.iter().map(|count| (count - max).max(0)).max().unwrap()));
        let mut missing = vec![0; 240];
        for hole in &covered.holes {
            prop_assert!(hole.missing > 0 && hole.span.minutes() > 0);
            for minute in hole.span.from.0..hole.span.to.0 {
                missing[usize::try_from(minute - begins).unwrap()] += hole.missing;
            }
        }
        let expected: Vec<i64> = counts.iter().map(|count| (target - count).max(0)).collect();
        prop_assert_eq!(missing, expected);
        let widest = covered.widest().map_or(0, Hole::place_minutes);
        prop_assert!(covered.holes.iter().all(|hole| hole.place_minutes() <= widest));
        for pair in covered.holes.windows(2) {
            prop_assert!(pair[0].span.to < pair[1].span.from || pair[0].missing != pair[1].missing);
        }
    }
}
