//! Two festivals side by side.

use ildsjel::domain::compare::{Both, compare};
use ildsjel::domain::next::{Choice, Whom};
use ildsjel::domain::{AssignmentState, Club, Crew, Membership, Person, PersonId, Role, Snapshot};

use crate::along::{full, made, two_years_on};
use crate::world::World;

fn put(world: &mut World, given: &str, family: &str, year: Option<i32>, phone: &str) -> PersonId {
    let id = world.ids.next();
    world.add(&Person { birth_year: year, phone: phone.into(), ..Person::new(id, given, family) });
    id
}

/// Ids of another festival.
fn other() -> World {
    let mut world = World::new();
    // So that no id of the one is by chance one of the other.
    for _ in 0..500 {
        let _: PersonId = world.ids.next();
    }
    world
}

fn names(snapshot: &Snapshot, ids: impl IntoIterator<Item = PersonId>) -> Vec<String> {
    let mut names: Vec<String> = ids.into_iter().map(|id| snapshot.people.get(id).unwrap().name()).collect();
    names.sort();
    names
}

#[test]
fn who_came_back_is_told_by_name_and_year_or_phone() {
    let (mut then, mut now) = (World::new(), other());
    for (given, family, year, phone) in [
        ("Åse", "Bjørnøy", Some(1971), ""),          // by year, typed otherwise
        ("Kari", "Moe", None, "+4791234567"),        // by phone, written otherwise
        ("Ola", "Lie", Some(1980), "+4740000001"),   // another year: his son, on his father's number
        ("Per", "Aune", Some(1965), "+4740000002"),  // did not come
        ("Ida", "Grong", None, ""),                  // perhaps
        ("Liv", "Vik", None, ""),                    // two of the name now: nobody can know
        ("Tuva", "Lund", Some(1999), "+4740000003"), // has married
    ] {
        let _ = put(&mut then, given, family, year, phone);
    }
    for (given, family, year, phone) in [
        ("Aase", "BJORNOY", Some(1971), "+4740000009"),
        ("Kari", "Moe", Some(1990), "912 34 567"),
        ("Ola", "Lie", Some(2008), "+4740000001"),
        ("Ida", "Grong", Some(2001), "+4740000004"),
        ("Liv", "Vik", Some(1950), ""),
        ("Liv", "Vik", Some(2005), ""),
        ("Tuva", "Sørlie", Some(1999), "+4740000003"),
        ("Nils", "Ny", Some(2009), ""),
    ] {
        let _ = put(&mut now, given, family, year, phone);
    }
    let people = compare(&then.snapshot, &now.snapshot).people;
    let back = names(&now.snapshot, people.back.iter().map(|pair| pair.now));
    assert_eq!(back, ["Aase BJORNOY", "Kari Moe", "Tuva Sørlie"]);
    assert_eq!(names(&now.snapshot, people.perhaps.iter().map(|pair| pair.now)), ["Ida Grong"]);
    assert_eq!(names(&now.snapshot, people.fresh.clone()), ["Liv Vik", "Liv Vik", "Nils Ny", "Ola Lie"]);
    assert_eq!(names(&then.snapshot, people.gone.clone()), ["Liv Vik", "Ola Lie", "Per Aune"]);
    let all = people.back.len() + people.perhaps.len();
    assert_eq!(all + people.gone.len(), then.snapshot.people.len());
    assert_eq!(all + people.fresh.len(), now.snapshot.people.len());
}

#[test]
fn two_of_one_name_and_year_are_two() {
    let (mut then, mut now) = (World::new(), other());
    let _ = put(&mut then, "Kari", "Moe", Some(1990), "+4740000001");
    let _ = put(&mut then, "Kari", "Moe", Some(1990), "+4740000002");
    let second = put(&mut now, "Kari", "Moe", Some(1990), "+4740000002");
    let people = compare(&then.snapshot, &now.snapshot).people;
    assert_eq!(people.back.len(), 1);
    assert_eq!(people.back[0].now, second);
    assert_eq!(then.snapshot.people.get(people.back[0].then).unwrap().phone, "+4740000002", "the number says which");
}

#[test]
fn work_is_told_by_crew_and_whole() {
    let (mut then, mut now) = (World::new(), other());
    let kari = then.person("Kari", Some(1980), None);
    let ola = then.person("Ola", Some(1981), None);
    then.member(kari, Role::Leader);
    let need = then.shift("2027-07-09 18:00", "2027-07-09 22:00");
    let need = then.alter(&need, |need| need.target = 2);
    let _ = then.put(ola, need.id);
    // Who said no fills nothing and was not there.
    let _ = then.put_part(kari, need.id, None, AssignmentState::Declined);
    let kitchen = Crew { id: now.ids.next(), name: "Kjøkken".into(), colour: 1, note: String::new() };
    now.add(&kitchen);
    let bar = now.snapshot.crews.get(now.crew).unwrap().clone();
    now.change(&bar, &Crew { name: "BAR".into(), ..bar.clone() });
    let kari = now.person("Kari", Some(1980), None);
    let _ = now.work(kari, "2027-07-08 18:00", "2027-07-08 21:00");
    let _ = now.shift("2027-07-08 10:00", "2027-07-08 12:00");

    let compared = compare(&then.snapshot, &now.snapshot);
    let line = |name: &str| compared.crews.iter().find(|line| line.name == name).unwrap().sums;
    assert_eq!(compared.crews.len(), 2, "Bar and BAR are one");
    let bar = line("BAR");
    let (old, new) = (bar.then.unwrap(), bar.now.unwrap());
    assert_eq!((old.shifts, old.places, old.needed, old.filled, old.people), (1, 2, 480, 240, 2));
    assert_eq!((new.shifts, new.places, new.needed, new.filled, new.people), (2, 2, 300, 180, 1));
    assert_eq!(line("Kjøkken").then, None);
    assert_eq!(line("Kjøkken").now.unwrap().shifts, 0);
    assert_eq!((compared.whole.then.needed, compared.whole.now.needed), (480, 300));
    assert_eq!((compared.whole.then.people, compared.whole.now.people), (2, 1));
    assert_eq!(compared.led, Both { then: 1, now: 0 });
    assert_eq!(compared.leaders.len(), 1);
    assert!(!compared.leaders[0].1, "Kari came back, and leads nothing now");
    let row = Membership { id: now.ids.next(), person: kari, crew: kitchen.id, role: Role::Deputy };
    now.add(&row);
    assert!(compare(&then.snapshot, &now.snapshot).leaders[0].1);
}

#[test]
fn the_hours_of_clubs_are_told_by_name() {
    let (mut then, mut now) = (World::new(), other());
    let work = |world: &mut World, club: Option<&str>, to: &str| {
        let person = world.adult();
        if let Some(name) = club {
            let club = Club { id: world.ids.next(), name: name.into() };
            world.add(&club);
            let old = world.snapshot.people.get(person).unwrap().clone();
            world.change(&old, &Person { club: Some(club.id), ..old.clone() });
        }
        let _ = world.work(person, "2027-07-09 18:00", to);
    };
    work(&mut then, Some("Høylandet IL"), "2027-07-09 22:00");
    work(&mut then, None, "2027-07-09 19:00");
    work(&mut now, Some("HØYLANDET IL"), "2027-07-09 20:00");
    work(&mut now, Some("Korpset"), "2027-07-09 21:00");
    let clubs = compare(&then.snapshot, &now.snapshot).clubs;
    let told: Vec<_> = clubs.iter().map(|line| (line.name.as_deref(), line.minutes.then, line.minutes.now)).collect();
    let (il, korps) = (Some("HØYLANDET IL"), Some("Korpset"));
    assert_eq!(told, [(il, Some(240), Some(120)), (korps, None, Some(180)), (None, Some(60), None)]);
    // Who has no club and no hours has none; where nobody has, it is not told.
    let _ = now.adult();
    let without =
        |then: &World, now: &World| compare(&then.snapshot, &now.snapshot).clubs.into_iter().find(|line| line.name.is_none());
    assert_eq!(without(&then, &now).unwrap().minutes, Both { then: Some(60), now: Some(0) });
    assert_eq!(without(&now, &now), None);
}

#[test]
fn a_festival_and_the_one_made_after_it() {
    let old = full();
    let new = made(&old, &Choice { people: Whom::All, ..two_years_on(&old) });
    let compared = compare(&old, &new);
    assert_eq!(compared.people.back.len(), old.people.len());
    assert!(compared.people.perhaps.is_empty() && compared.people.fresh.is_empty() && compared.people.gone.is_empty());
    let (then, now) = (compared.whole.then, compared.whole.now);
    assert_eq!((then.shifts, then.places, then.needed), (now.shifts, now.places, now.needed));
    assert!(then.filled > 0 && now.filled == 0, "nobody is on anything yet");
    assert_eq!(compared.crews.len(), 25);
    assert_eq!(usize::try_from(compared.led.then).unwrap(), compared.leaders.len());
    assert!(compared.leaders.iter().all(|(_, leads)| *leads));
    let nobody = compare(&old, &made(&old, &Choice { people: Whom::None, ..two_years_on(&old) }));
    assert_eq!(nobody.people.gone.len(), old.people.len());
}
