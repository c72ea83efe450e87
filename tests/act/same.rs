//! Two records that are one person become one, with all that was said of both.

use ildsjel::domain::act::same::{self, Moves};
use ildsjel::domain::act::{self, Cannot, assign, availability, members, people, training};
use ildsjel::domain::*;
use ildsjel::exchange::plan::{Likeness, doubles};

use crate::world::{TODAY, World, july};

fn one(world: &mut World, keep: PersonId, gone: PersonId) -> Edit {
    let left = same::together(world.s.people.get(keep).unwrap(), world.s.people.get(gone).unwrap());
    world.act(|s, _| same::one(s, &left, gone, TODAY))
}

fn shift(world: &mut World, crew: CrewId, date: u32) -> NeedId {
    world.shift(crew, july(date, "18:00", "22:00")).1
}

fn put(world: &mut World, need: NeedId, person: PersonId) {
    let _ = world.assign(person, need, None);
}

#[test]
fn every_shift_crew_course_and_wish_is_kept_and_all_of_it_can_be_taken_back() {
    let mut world = World::new();
    let (bar, rigg) = (world.crew("Bar"), world.crew("Rigg"));
    let (kari, double, ola) = (world.person("Kari Moe"), world.person("Kari Mo"), world.person("Ola Berg"));
    for (person, crew, role) in [(kari, bar, Role::Member), (double, bar, Role::Leader), (double, rigg, Role::Member)] {
        world.act(|s, ids| members::join(s, ids, &[person], crew, role));
    }
    let (friday, saturday, sunday) = (shift(&mut world, bar, 9), shift(&mut world, bar, 10), shift(&mut world, rigg, 11));
    put(&mut world, friday, kari);
    put(&mut world, saturday, kari);
    put(&mut world, saturday, double);
    put(&mut world, sunday, double);
    world.act(|s, ids| availability::pair(s, ids, double, ola, PairKind::Together));
    world.act(|s, ids| availability::pair(s, ids, kari, double, PairKind::Together));
    let phone = |id: PersonId, phone: &str, note: &str, s: &Snapshot| {
        let person = s.people.get(id).unwrap();
        people::update(s, &Person { phone: phone.into(), note: note.into(), ..person.clone() }, TODAY)
    };
    world.act(|s, _| phone(kari, "", "Kan ikke løfte", s));
    world.act(|s, _| phone(double, "+4740000011", "Har nøkkel", s));
    let moves = same::would_move(&world.s, kari, double);
    assert_eq!(moves, Moves { shifts: 1, both: 1, crews: 1, competences: 0 });
    let before = world.s.clone();

    let edit = one(&mut world, kari, double);
    assert_eq!(
        edit.op,
        Op::SamePerson { person: "Kari Moe".into(), other: "Kari Mo".into(), stays: Some(kari), gone: Some(double) }
    );
    // A file of an earlier version has such an entry without the ids, and is read all the same.
    let earlier: Op = serde_json::from_str(r#"{"kind":"same_person","person":"Kari Moe","other":"Kari Mo"}"#).unwrap();
    assert_eq!(earlier, Op::SamePerson { person: "Kari Moe".into(), other: "Kari Mo".into(), stays: None, gone: None });
    let needs: Vec<NeedId> = world.s.assignments_of(kari).map(|row| row.need).collect();
    assert_eq!(needs.len(), 3);
    assert!([friday, saturday, sunday].iter().all(|need| needs.contains(need)));
    let crews: Vec<(CrewId, Role)> = world.s.memberships_of(kari).map(|row| (row.crew, row.role)).collect();
    assert!(crews.contains(&(bar, Role::Leader)) && crews.contains(&(rigg, Role::Member)) && crews.len() == 2, "{crews:?}");
    let pairs: Vec<Option<PersonId>> = world.s.pairs_of(kari).map(|pair| pair.other_of(kari)).collect();
    assert_eq!(pairs, [Some(ola)], "nobody is a pair with themselves");
    let left = world.s.people.get(kari).unwrap();
    assert_eq!((left.phone.as_str(), left.note.as_str()), ("+4740000011", "Kan ikke løfte\nHar nøkkel"));
    assert!(world.s.people.get(double).is_none());
    assert!(!format!("{:?}", (&world.s.assignments, &world.s.memberships, &world.s.pairs)).contains(&format!("{double:?}")));
    assert_eq!(before.assignments.len() - world.s.assignments.len(), 1);
}

#[test]
fn who_was_there_before_who_said_no() {
    for swapped in [false, true] {
        let mut world = World::new();
        let bar = world.crew("Bar");
        let (kari, double) = (world.person("Kari Moe"), world.person("Kari Moe"));
        let need = shift(&mut world, bar, 9);
        put(&mut world, need, kari);
        put(&mut world, need, double);
        let no = if swapped { kari } else { double };
        let row = world.s.assignments_of(no).next().unwrap().clone();
        world.act(|s, _| assign::set_state(s, row.id, AssignmentState::Declined));
        let _ = one(&mut world, kari, double);
        let states: Vec<AssignmentState> = world.s.assignments_of(kari).map(|row| row.state).collect();
        assert_eq!(states, [AssignmentState::Planned], "{swapped}");
    }
}

#[test]
fn courses_and_sessions_become_the_ones() {
    let mut world = World::new();
    let (kari, double) = (world.person("Kari Moe"), world.person("Kari Mo"));
    let programme = world.programme("Lede");
    let session = world.session(programme, july(1, "18:00", "21:00"));
    world.act(|s, ids| training::enrol(s, ids, programme, &[double]));
    world.act(|s, ids| training::set_attendance(s, ids, session, double, Some(AttendanceState::Present), None));
    let _ = one(&mut world, kari, double);
    assert_eq!(world.s.programmes_of(kari).map(|row| row.programme).collect::<Vec<_>>(), [programme]);
    let there: Vec<(PersonId, AttendanceState)> = world.s.attendance.iter().map(|row| (row.person, row.state)).collect();
    assert_eq!(there, [(kari, AttendanceState::Present)]);
}

#[test]
fn nothing_that_one_of_them_said_is_lost_without_a_choice() {
    let extra = |color: &str| [("Farge".to_owned(), color.to_owned())].into_iter().collect();
    let id: PersonId = Ids::seeded(1).next();
    let keep = Person { diet: "nøtter".into(), note: "A".into(), extra: extra("blå"), ..Person::new(id, "Kari", "Moe") };
    let gone = Person { diet: "melk".into(), note: "B".into(), extra: extra("rød"), ..Person::new(id, "Kari", "Mo") };
    let left = same::together(&keep, &gone);
    assert_eq!((left.diet.as_str(), left.note.as_str(), left.extra["Farge"].as_str()), ("nøtter, melk", "A\nB", "blå\nrød"));
    // A whole date says more than its year, and another year is another matter.
    let born = |year: Option<i32>, date: Option<&str>| Person {
        birth_year: year,
        birth_date: date.map(|date| date.parse().unwrap()),
        ..Person::new(id, "Kari", "Moe")
    };
    let (dated, other) = (born(None, Some("1990-05-17")), born(None, Some("1991-05-17")));
    assert_eq!(same::together(&born(Some(1990), None), &dated).birth_date, dated.birth_date);
    assert_eq!(same::together(&born(Some(1990), None), &other).birth_year, Some(1990));
}

#[test]
fn one_record_is_not_two() {
    let mut world = World::new();
    let kari = world.person("Kari Moe");
    let left = world.s.people.get(kari).unwrap().clone();
    assert_eq!(world.refused(|s, _| same::one(s, &left, kari, TODAY)), Cannot::NotAChoice { value: "Kari Moe".into() });
    let nobody: PersonId = world.ids.next();
    assert_eq!(world.refused(|s, _| same::one(s, &left, nobody, TODAY)), Cannot::NotFound { table: Table::Person });
    let ola = world.person("Ola Berg");
    let nameless = Person { given: String::new(), family: String::new(), ..left };
    assert_eq!(world.refused(|s, _| same::one(s, &nameless, ola, TODAY)), Cannot::EmptyName);
}

#[test]
fn who_may_stand_there_twice() {
    let mut world = World::new();
    let mut add = |name: &str, phone: &str, email: &str, year: Option<i32>| {
        let draft = Person { phone: phone.into(), email: email.into(), birth_year: year, ..people::draft(name) };
        act::added::<Person>(&world.act(|s, ids| people::add(s, ids, &draft, None, TODAY))).unwrap()
    };
    let aase = add("Åse Bjørnøy", "+4740000011", "", None);
    let other = add("Bjørnøy, Aase", "+4740000011", "aase@example.org", None);
    let geir = add("Geir Berg", "+4740000012", "", Some(1975));
    let gier = add("Gier Berg", "+4740000012", "", None);
    // Brother and sister with one phone, and namesakes of two years.
    let _ = add("Jo Lie", "+4740000013", "", None);
    let _ = add("Ida Lie", "+4740000013", "", None);
    let _ = add("Kari Moe", "+4740000014", "", Some(1960));
    let _ = add("Kari Moe", "+4740000015", "", Some(2001));
    let tor = add("Tor Ness", "+4740000016", "tor@example.org", None);
    let new = add("Tor Ness", "+4740000017", "tor@example.com", None);
    let found: Vec<_> = doubles(&world.s).into_iter().map(|double| (double.first, double.second, double.doubt)).collect();
    let right = [(aase, other, None), (geir, gier, Some(Likeness::SimilarName)), (tor, new, Some(Likeness::OtherContact))];
    assert_eq!(found, right);
    let _ = one(&mut world, aase, other);
    assert_eq!(doubles(&world.s).len(), 2);
}
