use chrono::NaiveDate;
use ildsjel::domain::act::{self, Cannot, people, training};
use ildsjel::domain::*;

use crate::world::{TODAY, World, day, july};

#[test]
fn a_name_is_enough_and_is_composed_and_trimmed() {
    let mut world = World::new();
    let id = world.person("  A\u{30a}se   Bjo\u{308}rnsdatter ");
    let row = world.s.people.get(id).unwrap();
    assert_eq!((row.given.as_str(), row.family.as_str()), ("Åse", "Björnsdatter"));
}

#[test]
fn a_name_in_one_field_is_split() {
    for (typed, given, family) in [
        ("Kari Moe", "Kari", "Moe"),
        ("Kari Anne Moe", "Kari Anne", "Moe"),
        ("Moe, Kari Anne", "Kari Anne", "Moe"),
        ("Kari", "Kari", ""),
        ("Moe,", "", "Moe"),
        ("", "", ""),
    ] {
        let draft = people::draft(typed);
        assert_eq!((draft.given.as_str(), draft.family.as_str()), (given, family), "{typed:?}");
    }
}

#[test]
fn two_people_may_have_the_same_name() {
    let mut world = World::new();
    assert_ne!(world.person("Kari Moe"), world.person("Kari Moe"));
    assert_eq!(world.s.people.len(), 2);
}

#[test]
fn may_come_straight_into_a_crew() {
    let mut world = World::new();
    let bar = world.crew("Bar");
    let edit = world.act(|s, ids| people::add(s, ids, &people::draft("Kari Moe"), Some(bar), TODAY));
    let kari = act::added::<Person>(&edit).unwrap();
    assert_eq!(edit.op, Op::Add { table: Table::Person, name: "Kari Moe".into() });
    assert_eq!(world.s.memberships_of(kari).map(|row| (row.crew, row.role)).collect::<Vec<_>>(), [(bar, Role::Member)]);
}

#[test]
fn refuses_what_is_no_person() {
    let mut world = World::new();
    let draft = people::draft("Kari Moe");
    let mut refuse = |draft: Person| world.refused(|s, ids| people::add(s, ids, &draft, None, TODAY));
    assert_eq!(refuse(people::draft(" \u{a0} ")), Cannot::EmptyName);
    let born = Cannot::BornOutside { first: 1900, last: 2027 };
    assert_eq!(refuse(Person { birth_year: Some(1899), ..draft.clone() }), born);
    assert_eq!(refuse(Person { birth_year: Some(2028), ..draft.clone() }), born);
    assert_eq!(refuse(Person { birth_date: Some(day(5, 2)), ..draft.clone() }), born);
    assert_eq!(refuse(Person { gender: "q".into(), ..draft.clone() }), Cannot::NotAChoice { value: "q".into() });
    let club = Some(Ids::System.next());
    assert_eq!(refuse(Person { club, ..draft.clone() }), Cannot::NotFound { table: Table::Club });
    let crew = Ids::System.next();
    let why = world.refused(|s, ids| people::add(s, ids, &draft, Some(crew), TODAY));
    assert_eq!(why, Cannot::NotFound { table: Table::Crew });
}

#[test]
fn the_first_and_the_last_year_of_birth_are_taken() {
    let mut world = World::new();
    for year in [1900, 2027] {
        let draft = Person { birth_year: Some(year), ..people::draft("Kari Moe") };
        world.act(|s, ids| people::add(s, ids, &draft, None, TODAY));
    }
    assert_eq!(world.s.people.len(), 2);
}

#[test]
fn an_update_writes_only_what_differs() {
    let mut world = World::new();
    let kari = world.person("Kari Moe");
    let mut new = world.s.people.get(kari).unwrap().clone();
    new.phone = "+4740000001".into();
    let edit = world.act(|s, _| people::update(s, &new, TODAY));
    let [Write::Set { cells, .. }] = edit.writes.as_slice() else { panic!("{edit:?}") };
    assert_eq!(cells.keys().collect::<Vec<_>>(), ["phone"]);
    assert_eq!(world.s.people.get(kari).unwrap().phone, "+4740000001");
    assert_eq!(world.refused(|s, _| people::update(s, &new, TODAY)), Cannot::NothingToDo);
    let gone = Person { id: Ids::System.next(), ..new };
    assert_eq!(world.refused(|s, _| people::update(s, &gone, TODAY)), Cannot::NotFound { table: Table::Person });
}

#[test]
fn a_full_date_takes_the_place_of_the_year() {
    let mut world = World::new();
    let kari = world.person("Kari Moe");
    let date = NaiveDate::from_ymd_opt(2009, 3, 4);
    let new = Person { birth_date: date, birth_year: Some(2008), ..world.s.people.get(kari).unwrap().clone() };
    world.act(|s, _| people::update(s, &new, TODAY));
    let row = world.s.people.get(kari).unwrap();
    assert_eq!((row.birth_year, row.born()), (None, Some(2009)));
}

#[test]
fn goes_with_all_that_is_theirs() {
    let mut world = World::new();
    let (kari, ola) = (world.person("Kari Moe"), world.person("Ola Li"));
    let bar = world.crew("Bar");
    let (_, need) = world.shift(bar, july(8, "18:00", "22:00"));
    world.act(|s, ids| act::members::join(s, ids, &[kari, ola], bar, Role::Member));
    world.assign(kari, need, None);
    world.assign(ola, need, None);
    let programme = world.programme("Hvordan lede frivillige");
    let session = world.session(programme, july(1, "18:00", "20:00"));
    world.act(|s, ids| training::set_attendance(s, ids, session, kari, Some(AttendanceState::Present), None));
    let led = Session { leader: Some(kari), ..world.s.sessions.get(session).unwrap().clone() };
    world.act(|s, _| training::update_session(s, &led));
    let hygiene = world.competence("Hygiene");
    let grant = training::Grant::new(hygiene, day(1, 1));
    world.act(|s, ids| training::grant(s, ids, &[kari], &grant));

    let gone = people::would_delete(&world.s, kari);
    assert_eq!(gone, people::Gone { memberships: 1, assignments: 1, enrolments: 1, attendance: 1, records: 1, leads: 1 });
    let edit = world.act(|s, _| people::delete(s, kari));
    assert_eq!(edit.op, Op::Delete { table: Table::Person, name: "Kari Moe".into() });
    assert_eq!(edit.writes.len(), 7);
    assert_eq!(people::would_delete(&world.s, kari), people::Gone::default());
    assert_eq!(people::would_delete(&world.s, ola), people::Gone { memberships: 1, assignments: 1, ..Default::default() });
    assert_eq!(world.refused(|s, _| people::delete(s, kari)), Cannot::NotFound { table: Table::Person });
}
