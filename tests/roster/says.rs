//! When people can, what they wish, who belongs together: written, judged and taken back.

use ildsjel::domain::rules::{Breach, Rules, check};
use ildsjel::domain::*;

use crate::world::{World, span};

fn codes(world: &World, person: PersonId, need: &Need, from: &str, to: &str) -> Vec<&'static str> {
    let told = check(&world.snapshot, &Rules::standard(), person, need, span(from, to), None).unwrap();
    told.iter().map(Breach::code).collect()
}

#[test]
fn what_is_typed_is_judged_on_each_shift() {
    let mut world = World::new();
    let kari = world.adult();
    let festival = world.snapshot.festival().unwrap().clone();
    let said = says::read("fre 18-24, kan ikke lør før 16, helst ikke etter 22 lør", &festival).unwrap();
    let edit = act::availability::say(&world.snapshot, &mut Ids::System, kari, &said, "jobber").unwrap();
    world.snapshot.apply(&edit).unwrap();
    assert_eq!(world.snapshot.availability_of(kari).count(), 3);
    assert_eq!(act::availability::say(&world.snapshot, &mut Ids::System, kari, &said, ""), Err(act::Cannot::NothingToDo));
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    assert_eq!(codes(&world, kari, &need, "2027-07-09 18:00", "2027-07-09 22:00"), [""; 0]);
    assert_eq!(codes(&world, kari, &need, "2027-07-09 16:00", "2027-07-09 20:00"), ["outside-can"]);
    assert_eq!(codes(&world, kari, &need, "2027-07-10 14:00", "2027-07-10 18:00"), ["cannot", "not-said"]);
    assert_eq!(codes(&world, kari, &need, "2027-07-10 22:00", "2027-07-11 01:00"), ["rather-not"]);
    assert_eq!(codes(&world, kari, &need, "2027-07-11 12:00", "2027-07-11 14:00"), ["not-said"]);
    let first = world.snapshot.availability_of(kari).next().unwrap().id;
    let edit = act::availability::unsay(&world.snapshot, first).unwrap();
    world.snapshot.apply(&edit).unwrap();
    assert_eq!(codes(&world, kari, &need, "2027-07-09 16:00", "2027-07-09 20:00"), [""; 0], "nothing is said of when they can");
}

#[test]
fn a_wish_is_written_changed_and_gone() {
    let mut world = World::new();
    let kari = world.adult();
    let wish = |world: &World, most: Option<i64>| {
        act::availability::wish(&world.snapshot, &mut Ids::System, kari, |wish| wish.max_shifts = most)
    };
    let edit = wish(&world, Some(1)).unwrap();
    world.snapshot.apply(&edit).unwrap();
    world.work(kari, "2027-07-09 10:00", "2027-07-09 12:00");
    let need = world.shift("2027-07-10 10:00", "2027-07-10 12:00");
    assert_eq!(codes(&world, kari, &need, "2027-07-10 10:00", "2027-07-10 12:00"), ["over-shifts"]);
    assert_eq!(wish(&world, Some(-1)), Err(act::Cannot::Length));
    assert_eq!(wish(&world, Some(1)), Err(act::Cannot::NothingToDo));
    let edit = wish(&world, None).unwrap();
    world.snapshot.apply(&edit).unwrap();
    assert!(world.snapshot.wish_of(kari).is_none() && world.snapshot.wishes.is_empty());
    assert_eq!(codes(&world, kari, &need, "2027-07-10 10:00", "2027-07-10 12:00"), [""; 0]);
}

#[test]
fn pairs_hold_one_word_at_a_time() {
    let mut world = World::new();
    let (kari, ola) = (world.adult(), world.person("Ola", Some(1990), None));
    let pair = |world: &mut World, kind| {
        let edit = act::availability::pair(&world.snapshot, &mut Ids::System, kari, ola, kind).unwrap();
        world.snapshot.apply(&edit).unwrap();
    };
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    pair(&mut world, PairKind::Together);
    assert_eq!(codes(&world, kari, &need, "2027-07-09 18:00", "2027-07-09 22:00"), ["together"]);
    let _ = world.put(ola, need.id);
    assert_eq!(codes(&world, kari, &need, "2027-07-09 18:00", "2027-07-09 22:00"), [""; 0]);
    pair(&mut world, PairKind::Apart);
    assert_eq!(world.snapshot.pairs.len(), 1, "the last word holds");
    assert_eq!(codes(&world, kari, &need, "2027-07-09 18:00", "2027-07-09 22:00"), ["apart"]);
    assert!(act::availability::pair(&world.snapshot, &mut Ids::System, kari, kari, PairKind::Apart).is_err());
    let id = world.snapshot.pairs.iter().next().unwrap().id;
    let edit = act::availability::unpair(&world.snapshot, id).unwrap();
    world.snapshot.apply(&edit).unwrap();
    assert_eq!(codes(&world, kari, &need, "2027-07-09 18:00", "2027-07-09 22:00"), [""; 0]);
}
