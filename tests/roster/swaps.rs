//! Loads, swaps, and what if one more stays away.

use ildsjel::domain::act;
use ildsjel::domain::candidates::candidates;
use ildsjel::domain::load::loads;
use ildsjel::domain::reserve::{could_step_in, fragile};
use ildsjel::domain::rules::{Rules, check, check_all};
use ildsjel::domain::sample::sample;
use ildsjel::domain::swap::{Chain, MOST, chains, chains_for};
use ildsjel::domain::*;

use crate::world::{World, span};

fn do_it(world: &mut World, edit: &Edit) {
    world.snapshot.apply(edit).unwrap();
}

/// Two shifts at once, two people, one of whom has the papers for one of them only.
#[test]
fn a_chain_of_two_fills_what_nobody_is_free_for() {
    let mut world = World::new();
    let rules = Rules::standard();
    let (kari, ola) = (world.adult(), world.person("Ola", Some(1990), None));
    let bar = world.competence("Ansvarlig alkoholhåndtering", None);
    world.has(kari, bar, "2027-01-01", None);
    let kiosk = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    let at = span("2027-07-09 18:00", "2027-07-09 22:00");
    let on = world.put(kari, kiosk.id);
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    let need = world.alter(&need, |need| need.competences = vec![bar]);
    assert!(candidates(&world.snapshot, &rules, &need, at).iter().all(|one| !one.is_clear()), "nobody can as it stands");

    let found = chains(&world.snapshot, &rules, &need, at);
    let [chain] = &found[..] else { panic!("{found:?}") };
    let moves: Vec<_> = chain.moves.iter().map(|one| (one.person, one.to, one.from)).collect();
    assert_eq!(moves, [(kari, need.id, Some(on)), (ola, kiosk.id, None)]);
    assert_eq!(chains_for(&world.snapshot, &rules, kari, &need, at), found);
    assert!(chains_for(&world.snapshot, &rules, ola, &need, at).is_empty(), "no move gives Ola the papers");

    let edit = act::swaps::swap(&world.snapshot, &mut Ids::System, chain).unwrap();
    assert!(matches!(&edit.op, Op::Swap { moves: 2, person, .. } if person == "Kari Moe"));
    do_it(&mut world, &edit);
    let on: Vec<_> = world.snapshot.assignments.iter().map(|row| (row.person, row.need, row.from_at)).collect();
    assert!(on.contains(&(kari, need.id, None)) && on.contains(&(ola, kiosk.id, None)) && on.len() == 2, "{on:?}");
    assert_eq!(check_all(&world.snapshot, &rules), []);
    assert!(act::swaps::swap(&world.snapshot, &mut Ids::System, &Chain::default()).is_err());
}

#[test]
fn three_moves_and_no_more() {
    let mut world = World::new();
    let rules = Rules::standard();
    let evening = ("2027-07-09 18:00", "2027-07-09 22:00");
    let at = span(evening.0, evening.1);
    // Each can take the next one's shift, but not the one after that; only the last is free.
    let papers: Vec<_> = (0..4).map(|n| world.competence(&format!("Kurs {n}"), None)).collect();
    let people: Vec<_> = ["Anne", "Berit", "Cato", "Dina"].map(|name| world.person(name, Some(1990), None)).to_vec();
    let needs: Vec<_> = (0..4)
        .map(|n| {
            let need = world.shift(evening.0, evening.1);
            world.alter(&need, |need| need.competences = vec![papers[n]])
        })
        .collect();
    for n in 0..4 {
        world.has(people[n], papers[n], "2027-01-01", None);
        if n > 0 {
            world.has(people[n], papers[n - 1], "2027-01-01", None);
        }
    }
    // Berit, Cato and Dina stand on their own; Anne is away: nobody is on the first.
    let away = When::new(Zone::default(), crate::world::local(evening.0), crate::world::local(evening.1), Pick::Ask).unwrap();
    let gone = Availability { id: world.ids.next(), person: people[0], kind: Can::Cannot, note: String::new(), when: away };
    world.add(&gone);
    for n in 1..3 {
        let _ = world.put(people[n], needs[n].id);
    }
    let found = chains(&world.snapshot, &rules, &needs[0], at);
    let moves: Vec<_> = found[0].moves.iter().map(|one| one.person).collect();
    assert_eq!(moves, [people[1], people[2], people[3]]);
    // With Dina on a shift of her own it would take four.
    let _ = world.put(people[3], needs[3].id);
    assert!(chains(&world.snapshot, &rules, &needs[0], at).is_empty());
}

/// On the sample festival: what a chain promises is so once it is done.
#[test]
fn every_chain_fills_its_hole_without_a_new_breach() {
    let mut data = Snapshot::default();
    data.apply(&sample()).unwrap();
    let rules = Rules::standard();
    let grave = |data: &Snapshot| {
        let all = check_all(data, &rules);
        all.iter().flat_map(|one| &one.breaches).filter(|breach| breach.needs_reason()).count()
    };
    let holes = coverage::holes(&data);
    let (mut tried, mut found) = (0, 0);
    for (id, hole) in holes.iter().step_by(holes.len() / 6) {
        let need = data.needs.get(*id).unwrap().clone();
        tried += 1;
        for chain in chains(&data, &rules, &need, hole.span) {
            found += 1;
            assert!(chain.moves.len() <= MOST);
            let edit = act::swaps::swap(&data, &mut Ids::System, &chain).unwrap();
            let mut after = data.clone();
            after.apply(&edit).unwrap();
            assert!(grave(&after) <= grave(&data), "{chain:?}");
            let missing = |data: &Snapshot| coverage::of_festival(data).place_minutes;
            assert_eq!(missing(&data) - missing(&after), hole.span.minutes(), "one place is filled and none opened");
        }
    }
    assert!(tried >= 6 && found > 0, "{found} chains for {tried} holes");
}

#[test]
fn what_each_has() {
    let mut world = World::new();
    let kari = world.adult();
    world.work(kari, "2027-07-08 18:00", "2027-07-08 23:00");
    world.work(kari, "2027-07-09 09:00", "2027-07-09 12:00");
    world.work(kari, "2027-07-09 11:00", "2027-07-09 13:00");
    world.work(kari, "2027-07-10 23:00", "2027-07-11 06:00");
    let ola = world.person("Ola", Some(1990), None);
    let loads = loads(&world.snapshot, &Rules::standard());
    let load = loads[&kari];
    assert_eq!((load.shifts, load.minutes, load.nights, load.days), (4, (5 + 4 + 7) * 60, 1, 3));
    assert_eq!(load.rest, Some(10 * 60));
    assert!(!loads.contains_key(&ola));
}

#[test]
fn what_if_one_more_stays_away() {
    let mut world = World::new();
    let rules = Rules::standard();
    let (kari, ola, siv) = (world.adult(), world.person("Ola", Some(1990), None), world.person("Siv", Some(1991), None));
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    let need = world.alter(&need, |need| (need.min, need.target) = (1, 2));
    assert_eq!(fragile(&world.snapshot), [], "who is not there cannot stay away");
    let _ = world.put(kari, need.id);
    let found = fragile(&world.snapshot);
    assert_eq!((found.len(), found[0].need, found[0].filled), (1, need.id, 1));
    let edit = act::assign::stand_by(&world.snapshot, &mut Ids::System, siv, need.id).unwrap();
    do_it(&mut world, &edit);
    assert_eq!(fragile(&world.snapshot).len(), 1, "standby is not there yet");
    assert_eq!(could_step_in(&world.snapshot, &rules, &need), [siv, ola]);
    let edit = act::assign::stand_by(&world.snapshot, &mut Ids::System, ola, need.id).unwrap();
    do_it(&mut world, &edit);
    assert_eq!(could_step_in(&world.snapshot, &rules, &need), [siv, ola], "in their order");
    // Who is called becomes one of those on it.
    let row = world.snapshot.assignments_of(siv).next().unwrap().id;
    let edit = act::assign::set_state(&world.snapshot, row, AssignmentState::Confirmed).unwrap();
    assert!(matches!(&edit.op, Op::State { state: AssignmentState::Confirmed, .. }));
    do_it(&mut world, &edit);
    assert_eq!(fragile(&world.snapshot), []);
    assert_eq!(world.snapshot.assignments.get(row).unwrap().rank, None);
}

#[test]
fn states_count_as_they_should() {
    let mut world = World::new();
    let kari = world.adult();
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    let row = world.put(kari, need.id);
    for state in AssignmentState::ALL {
        if state != world.snapshot.assignments.get(row).unwrap().state {
            let edit = act::assign::set_state(&world.snapshot, row, state).unwrap();
            do_it(&mut world, &edit);
        }
        let on = coverage::of_shift(&world.snapshot, need.shift).filled;
        let counts = !matches!(
            state,
            AssignmentState::Declined | AssignmentState::Standby | AssignmentState::Excused | AssignmentState::Absent
        );
        assert_eq!(on == 1, counts, "{state:?}");
        let again = check(&world.snapshot, &Rules::standard(), kari, &need, span("2027-07-09 18:00", "2027-07-09 22:00"), None);
        assert!(again.is_err(), "in whatever state: {state:?}");
    }
}

#[test]
fn actual_times_are_judged_and_counted() {
    let mut world = World::new();
    let kari = world.adult();
    let id = world.work(kari, "2027-07-09 14:00", "2027-07-09 18:00");
    world.work(kari, "2027-07-10 02:00", "2027-07-10 04:00");
    assert!(check_all(&world.snapshot, &Rules::standard()).iter().all(|one| one.breaches.iter().all(|b| b.code() != "overlap")));
    let late = Some(crate::world::oslo("2027-07-10 02:30"));
    let edit = act::assign::set_actual(&world.snapshot, id, None, late).unwrap();
    do_it(&mut world, &edit);
    let found = check_all(&world.snapshot, &Rules::standard());
    assert!(found[0].breaches.iter().any(|breach| breach.code() == "overlap" && breach.minutes() == 30), "{found:?}");
    assert_eq!(world.snapshot.minutes_of(kari), (12 * 60 + 30) + 120);
    assert!(act::assign::set_actual(&world.snapshot, id, late, late).is_err());
}
