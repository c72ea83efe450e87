//! Who has answered, who is reminded and how they are reached, and attendance as it is typed from paper.

use std::collections::BTreeSet;

use ildsjel::domain::act::{Cannot, training};
use ildsjel::domain::course::{Answers, answers};
use ildsjel::domain::remind::{Reach, Whom, people};
use ildsjel::domain::ticks::{TickError, list_mark};
use ildsjel::domain::{Answer, AttendanceState, Edit, Ids, Person, PersonId, Session, Snapshot};
use ildsjel::lang::{Lang, Language};

use crate::world::World;

fn act(world: &mut World, verb: impl FnOnce(&Snapshot, &mut Ids) -> Result<Edit, Cannot>) -> Edit {
    let edit = verb(&world.snapshot, &mut world.ids).unwrap();
    world.snapshot.apply(&edit).unwrap();
    edit
}

fn reached(world: &mut World, name: &str, phone: &str, email: &str) -> PersonId {
    let id = world.person(name, Some(1980), None);
    let row = world.snapshot.people.get(id).unwrap().clone();
    world.change(&row, &Person { phone: phone.into(), email: email.into(), ..row.clone() });
    id
}

#[test]
fn who_has_answered() {
    let mut world = World::new();
    let programme = world.programme(None, 75, 60);
    let session = world.session(programme, &[], "2027-06-01 18:00", "2027-06-01 21:00");
    let row = world.snapshot.sessions.get(session).unwrap().clone();
    world.change(&row, &Session { capacity: Some(3), ..row.clone() });
    let all: Vec<PersonId> = ["Kari", "Liv", "Ola", "Per"].map(|name| world.person(name, Some(1980), None)).into();
    act(&mut world, |s, ids| training::enrol(s, ids, programme, &all));
    assert_eq!(answers(&world.snapshot, programme), Answers { yes: 0, no: 0, none: 3 }, "who waits is not asked");
    act(&mut world, |s, _| training::set_answer(s, programme, all[0], Some(Answer::Yes)));
    act(&mut world, |s, _| training::set_answer(s, programme, all[1], Some(Answer::No)));
    assert_eq!(answers(&world.snapshot, programme), Answers { yes: 1, no: 1, none: 1 });
    let lang = Lang::new(Language::Nb);
    assert_eq!(lang.course_answers(&answers(&world.snapshot, programme)), "1 kommer, 1 kommer ikke, 1 har ikke svart");
    let again = training::set_answer(&world.snapshot, programme, all[1], Some(Answer::No));
    assert_eq!(again.unwrap_err(), Cannot::NothingToDo);
    let other = world.adult();
    assert!(matches!(training::set_answer(&world.snapshot, programme, other, Some(Answer::Yes)), Err(Cannot::NotFound { .. })));
    assert_eq!(people(&world.snapshot, programme, Whom::Coming), [all[0], all[2]]);
    assert_eq!(people(&world.snapshot, programme, Whom::Unanswered), [all[2]]);
    // The answer goes with the place, and with nothing else of it.
    act(&mut world, |s, _| training::set_answer(s, programme, all[0], None));
    assert_eq!(answers(&world.snapshot, programme), Answers { yes: 0, no: 1, none: 2 });
}

#[test]
fn how_people_are_reached() {
    let mut world = World::new();
    let all = [
        reached(&mut world, "Kari", "+4740000001", "felles@example.com"),
        reached(&mut world, "Liv", "+4740000001", ""),
        reached(&mut world, "Ola", "", "Felles@example.com"),
        reached(&mut world, "Per", "", "ikke en adresse"),
        reached(&mut world, "Jo", " ", ""),
    ];
    let reach = Reach::of(&world.snapshot, &all);
    assert_eq!(reach.phones, ["+4740000001"], "a number that two share once");
    assert_eq!(reach.emails, ["felles@example.com"]);
    assert_eq!((reach.without_phone, reach.without_email), (vec![all[2]], vec![all[1]]));
    assert_eq!(reach.without_both, [all[3], all[4]], "what is no address is none");
}

#[test]
fn a_reminder_says_what_is_known_in_every_language() {
    let mut world = World::new();
    let programme = world.programme(None, 75, 60);
    let id = world.session(programme, &[], "2027-06-01 18:00", "2027-06-01 21:00");
    let bare = world.snapshot.sessions.get(id).unwrap().clone();
    let leader = reached(&mut world, "Bente", "+4740000009", "");
    let place = world.place("Samfunnshuset");
    let full = Session { leader: Some(leader), place: Some(place), ..bare.clone() };
    for language in Language::ALL {
        let lang = Lang::new(language);
        let mut said = BTreeSet::new();
        for whom in [Whom::Coming, Whom::Unanswered] {
            for session in [&bare, &full] {
                for text in
                    [lang.reminder_short(&world.snapshot, session, whom), lang.reminder_long(&world.snapshot, session, whom)]
                {
                    assert!(!text.contains(['{', '$']) && !text.contains(" ,") && !text.contains("  "), "{text}");
                    assert!(text.contains("18:00–21:00"), "{text}");
                    let known = std::ptr::eq(session, &raw const full);
                    for part in ["Samfunnshuset", "Bente", "400 00 009"] {
                        assert_eq!(text.contains(part), known, "{part}: {text}");
                    }
                    assert!(said.insert(text));
                }
            }
        }
        let short = lang.reminder_short(&world.snapshot, &full, Whom::Unanswered);
        assert!(short.chars().count() <= 320, "two messages at the most: {short}");
    }
}

#[test]
fn rows_of_the_printed_list_come_back() {
    let mut world = World::new();
    let programme = world.programme(None, 75, 60);
    let session = world.session(programme, &[], "2027-06-01 18:00", "2027-06-01 21:00");
    let names = ["Åse", "Anne", "Bo", "Cecilie", "Dag"];
    let all = names.map(|name| world.person(name, Some(1980), None));
    act(&mut world, |s, ids| training::enrol(s, ids, programme, &all));
    let roll = Lang::new(Language::Nb).course_roll(&world.snapshot, programme);
    assert_eq!(roll, [all[1], all[2], all[3], all[4], all[0]], "å comes last");
    let take = |world: &mut World, typed: &str| training::tick_rows(&world.snapshot, &mut world.ids, session, &roll, typed);
    let edit = take(&mut world, "1-2 3- 4syk 5 sen20 tidl10").unwrap();
    world.snapshot.apply(&edit).unwrap();
    let state = |world: &World, person| {
        let row = world.snapshot.attended(session, person).unwrap();
        (row.state, row.minutes(world.snapshot.sessions.get(session).unwrap().when.span()))
    };
    assert_eq!(state(&world, all[1]), (AttendanceState::Present, 180));
    assert_eq!(state(&world, all[3]), (AttendanceState::Absent, 0));
    assert_eq!(state(&world, all[4]), (AttendanceState::Excused, 0));
    assert_eq!(state(&world, all[0]), (AttendanceState::Part, 150));
    // Whole or not at all.
    for (typed, wanted) in [
        ("1- 6", TickError::NoSuchRow { row: 6, last: 5 }),
        ("1- kaffe", TickError::Word("kaffe".into())),
        ("1- 2 sen180", TickError::Cannot { row: 2, why: Cannot::PartOutside }),
        ("1- 1", TickError::Twice(1)),
        ("ABC-DEF 1-", TickError::OtherList("ABC-DEF".into())),
        ("1-2", TickError::Cannot { row: 0, why: Cannot::NothingToDo }),
        ("", TickError::Empty),
    ] {
        assert_eq!(take(&mut world, typed).unwrap_err(), wanted, "{typed}");
    }
    // The mark may stand before the rows; what was said wrong is said anew.
    let mark = list_mark(programme, &roll);
    let edit = take(&mut world, &format!("{} 3", mark.to_lowercase())).unwrap();
    world.snapshot.apply(&edit).unwrap();
    assert_eq!(state(&world, all[3]).0, AttendanceState::Present);
    // The list of another language has other rows, and is known by its mark; after one more has come, it is not.
    let swedish = Lang::new(Language::Sv).course_roll(&world.snapshot, programme);
    let found = Lang::course_roll_marked(&world.snapshot, programme, &list_mark(programme, &swedish));
    assert_eq!(found, Some(swedish));
    let late = world.person("Bjarne", Some(1980), None);
    act(&mut world, |s, ids| training::enrol(s, ids, programme, &[late]));
    assert_eq!(Lang::course_roll_marked(&world.snapshot, programme, &mark), None);
}

#[test]
fn who_comes_to_the_door_is_made_enrolled_and_there() {
    let mut world = World::new();
    let programme = world.programme(None, 75, 60);
    let session = world.session(programme, &[], "2027-06-01 18:00", "2027-06-01 21:00");
    let day = crate::world::date("2027-06-01");
    let draft = ildsjel::domain::act::people::draft("Kari Ny Moe");
    act(&mut world, |s, ids| training::walk_in(s, ids, session, &draft, day));
    let person = world.snapshot.people.iter().find(|person| person.name() == "Kari Ny Moe").unwrap().id;
    assert_eq!(world.snapshot.attended(session, person).unwrap().state, AttendanceState::Present);
    assert_eq!(world.snapshot.programmes_of(person).count(), 1);
    let nameless = training::walk_in(&world.snapshot, &mut world.ids, session, &ildsjel::domain::act::people::draft(" "), day);
    assert_eq!(nameless.unwrap_err(), Cannot::EmptyName);
}
