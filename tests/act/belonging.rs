//! Crews, clubs, places and memberships.

use ildsjel::domain::act::{Cannot, clubs, crews, members, people, places, shifts, training};
use ildsjel::domain::*;

use crate::world::{TODAY, World, july};

#[test]
fn crews_take_the_next_free_colour() {
    let mut world = World::new();
    let made: Vec<CrewId> = (0..9).map(|n| world.crew(&format!("Gjeng {n}"))).collect();
    let colours: Vec<i64> = made.iter().map(|id| world.s.crews.get(*id).unwrap().colour).collect();
    assert_eq!(colours, [0, 1, 2, 3, 4, 5, 6, 7, 0]);
}

#[test]
fn a_crew_is_renamed_but_not_to_a_name_that_is_there() {
    let mut world = World::new();
    let (bar, kitchen) = (world.crew("Bar"), world.crew("Kjøkken"));
    let row = world.s.crews.get(bar).unwrap().clone();
    let taken = Cannot::AlreadyThere { table: Table::Crew, name: "Kjøkken".into() };
    for name in ["Kjøkken", " KJØKKEN ", "kjøkken"] {
        assert_eq!(world.refused(|s, _| crews::update(s, &Crew { name: name.into(), ..row.clone() })), taken);
        assert_eq!(world.refused(|s, ids| crews::add(s, ids, name, None, "")), taken);
    }
    world.act(|s, _| crews::update(s, &Crew { name: "BAR".into(), colour: 5, note: "Ved scena\r\n".into(), ..row.clone() }));
    let now = world.s.crews.get(bar).unwrap();
    assert_eq!((now.name.as_str(), now.colour, now.note.as_str()), ("BAR", 5, "Ved scena"));
    assert_eq!(world.refused(|s, _| crews::update(s, &Crew { name: String::new(), ..row.clone() })), Cannot::EmptyName);
    let why = world.refused(|s, _| crews::update(s, &Crew { colour: 8, ..row.clone() }));
    assert_eq!(why, Cannot::NotAChoice { value: "8".into() });
    assert!(world.s.crews.get(kitchen).is_some());
}

#[test]
fn a_crew_with_shifts_goes_only_by_force() {
    let mut world = World::new();
    let (bar, kari) = (world.crew("Bar"), world.person("Kari Moe"));
    let (_, need) = world.shift(bar, july(8, "18:00", "22:00"));
    world.shift(bar, july(9, "18:00", "22:00"));
    world.assign(kari, need, None);
    world.act(|s, ids| members::join(s, ids, &[kari], bar, Role::Leader));
    let why = world.refused(|s, _| crews::delete(s, bar, false));
    assert_eq!(why, Cannot::InUse { table: Table::Crew, name: "Bar".into(), by: Table::Shift, count: 2 });
    assert_eq!(crews::would_delete(&world.s, bar), crews::Gone { memberships: 1, shifts: 2, assignments: 1 });
    world.act(|s, _| crews::delete(s, bar, true));
    assert!(world.s.shifts.is_empty() && world.s.needs.is_empty() && world.s.assignments.is_empty());
    assert!(world.s.memberships.is_empty() && world.s.people.get(kari).is_some());
}

#[test]
fn an_empty_crew_goes_at_once() {
    let mut world = World::new();
    let bar = world.crew("Bar");
    world.act(|s, _| crews::delete(s, bar, false));
    assert_eq!(world.refused(|s, _| crews::delete(s, bar, false)), Cannot::NotFound { table: Table::Crew });
}

#[test]
fn people_lose_a_club_that_goes() {
    let mut world = World::new();
    world.act(|s, ids| clubs::add(s, ids, "Bygdalaget"));
    let club = world.s.clubs.iter().next().unwrap().clone();
    let kari = world.person("Kari Moe");
    let new = Person { club: Some(club.id), ..world.s.people.get(kari).unwrap().clone() };
    world.act(|s, _| people::update(s, &new, TODAY));
    world.act(|s, _| clubs::update(s, &Club { name: "Bygdelaget".into(), ..club.clone() }));
    let why = world.refused(|s, ids| clubs::add(s, ids, "bygdelaget "));
    assert_eq!(why, Cannot::AlreadyThere { table: Table::Club, name: "Bygdelaget".into() });
    assert_eq!(world.refused(|s, ids| clubs::add(s, ids, "\t")), Cannot::EmptyName);
    assert_eq!(clubs::would_delete(&world.s, club.id), 1);
    world.act(|s, _| clubs::delete(s, club.id));
    assert_eq!(world.s.people.get(kari).unwrap().club, None);
    assert_eq!(world.refused(|s, _| clubs::delete(s, club.id)), Cannot::NotFound { table: Table::Club });
}

#[test]
fn shifts_and_sessions_lose_a_place_that_goes() {
    let mut world = World::new();
    let (bar, tent) = (world.crew("Bar"), world.place("Teltet"));
    let (shift, _) = world.shift(bar, july(8, "18:00", "22:00"));
    let at = Shift { place: Some(tent), ..world.s.shifts.get(shift).unwrap().clone() };
    world.act(|s, _| shifts::update(s, &at));
    let programme = world.programme("Kurs");
    let session = world.session(programme, july(1, "18:00", "20:00"));
    let at = Session { place: Some(tent), ..world.s.sessions.get(session).unwrap().clone() };
    world.act(|s, _| training::update_session(s, &at));
    assert_eq!(places::would_delete(&world.s, tent), (1, 1));
    world.act(|s, _| places::delete(s, tent));
    assert_eq!((world.s.shifts.get(shift).unwrap().place, world.s.sessions.get(session).unwrap().place), (None, None));
}

#[test]
fn the_places_a_crew_uses_come_first() {
    let mut world = World::new();
    let (bar, _, b, c) = (world.crew("Bar"), world.place("Amfi"), world.place("bua"), world.place("Camp"));
    for (date, place) in [(8, c), (9, c), (9, b)] {
        let (shift, _) = world.shift(bar, july(date, "18:00", "22:00"));
        let at = Shift { place: Some(place), ..world.s.shifts.get(shift).unwrap().clone() };
        world.act(|s, _| shifts::update(s, &at));
    }
    let names = |crew| places::places_for(&world.s, crew).iter().map(|place| place.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(bar), ["Camp", "bua", "Amfi"]);
    assert_eq!(names(Ids::System.next()), ["Amfi", "bua", "Camp"]);
}

#[test]
fn places_are_renamed_and_named_once() {
    let mut world = World::new();
    let tent = world.place("Teltet");
    world.place("Scena");
    let row = world.s.places.get(tent).unwrap().clone();
    let why = world.refused(|s, _| places::update(s, &Place { name: "SCENA".into(), ..row.clone() }));
    assert_eq!(why, Cannot::AlreadyThere { table: Table::Place, name: "Scena".into() });
    world.act(|s, _| places::update(s, &Place { note: "Bak skolen".into(), ..row.clone() }));
    assert_eq!(world.s.places.get(tent).unwrap().note, "Bak skolen");
    assert_eq!(world.refused(|s, ids| places::add(s, ids, "", "")), Cannot::EmptyName);
}

#[test]
fn people_join_change_role_and_leave() {
    let mut world = World::new();
    let (bar, kari, ola) = (world.crew("Bar"), world.person("Kari Moe"), world.person("Ola Li"));
    world.act(|s, ids| members::join(s, ids, &[kari], bar, Role::Leader));
    let edit = world.act(|s, ids| members::join(s, ids, &[kari, ola, ola], bar, Role::Member));
    assert_eq!(edit.writes.len(), 1, "only Ola is new, and once");
    world.act(|s, _| members::set_role(s, ola, bar, Role::Leader));
    assert_eq!(world.s.members_of(bar).filter(|row| row.role == Role::Leader).count(), 2, "a crew may have two leaders");
    assert_eq!(world.refused(|s, _| members::set_role(s, ola, bar, Role::Leader)), Cannot::NothingToDo);
    let why = world.refused(|s, ids| members::join(s, ids, &[kari], bar, Role::Member));
    assert_eq!(why, Cannot::AlreadyThere { table: Table::Membership, name: "Kari Moe – Bar".into() });
    let edit = world.act(|s, _| members::leave(s, kari, bar));
    assert_eq!(edit.op, Op::Leave { person: "Kari Moe".into(), crew: "Bar".into() });
    assert_eq!(world.refused(|s, _| members::leave(s, kari, bar)), Cannot::NotFound { table: Table::Membership });
    assert_eq!(world.refused(|s, ids| members::join(s, ids, &[], bar, Role::Member)), Cannot::NothingToDo);
}
