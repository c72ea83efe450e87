//! Who has answered, who is reminded and how they are reached, and attendance as it is typed from paper.

use std::collections::BTreeSet;

use ildsjel::domain::act::{Cannot, training};
use ildsjel::domain::course::{Answers, answers};
use ildsjel::domain::remind::{Reach, Whom, people};
use ildsjel::domain::ticks::{TickError, list_mark};
use ildsjel::domain::{Answer, AttendanceState, Edit, Ids, Person, PersonId, Session, Snapshot};
use ildsjel::exchange::came;
use ildsjel::exchange::read::{Options, read};
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
    let other = world.person("Nils", Some(1980), None);
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

/// What a sheet comes to: name, day, state and minutes.
fn came(world: &World, session: ildsjel::domain::SessionId, text: &str) -> (Vec<String>, came::Came) {
    let sheet = read(text.as_bytes(), &Options::default()).unwrap();
    let data = &world.snapshot;
    let came = came::read(&sheet, data, data.sessions.get(session).unwrap());
    let told = came.marks.iter().map(|mark| {
        let (person, session) = (data.people.get(mark.person).unwrap(), data.sessions.get(mark.session).unwrap());
        let minutes = mark.part.map(|part| format!(" {}", part.minutes())).unwrap_or_default();
        format!("{} {}: {:?}{minutes}", person.name(), session.when.from_local.date().format("%d.%m"), mark.state)
    });
    (told.collect(), came)
}

#[test]
fn a_sheet_is_read_against_the_course() {
    let mut world = World::new();
    let programme = world.programme(None, 75, 60);
    let first = world.session(programme, &[], "2027-06-01 18:00", "2027-06-01 21:00");
    let _ = world.session(programme, &[], "2027-06-08 18:00", "2027-06-08 21:00");
    for name in ["Kari", "Liv", "Ola"] {
        let id = world.person(name, Some(1980), None);
        let row = world.snapshot.people.get(id).unwrap().clone();
        world.change(&row, &Person { family: "Moe".into(), ..row.clone() });
        world.enrol(programme, id);
    }
    // Dates at the head of columns, in more than one way; a day without a session is said.
    let (told, read) = came(
        &world,
        first,
        "Nr;Fornavn;Etternavn;1.6.;man. 8. juni;15.06.2027\n1;Kari;Moe;x;19-21;x\n2;Liv;Moe;tidl30;-;\n3;Ola;Moe;gyldig fravær;Ja;\n",
    );
    assert_eq!(
        told,
        [
            "Kari Moe 01.06: Present",
            "Kari Moe 08.06: Part 120",
            "Liv Moe 01.06: Part 150",
            "Liv Moe 08.06: Absent",
            "Ola Moe 01.06: Excused",
            "Ola Moe 08.06: Present",
        ]
    );
    assert_eq!((read.other_days, read.unread.len(), read.unknown.len()), (vec!["15.06.2027".to_owned()], 0, 0));
    // One column with a word for it; who is known but not enrolled is unknown here, and a second row of somebody is not taken.
    let other = world.person("Nils", Some(1980), None);
    let stranger = world.snapshot.people.get(other).unwrap().name();
    let text = format!("Navn;Oppmøte\nKari Moe;nei\n{stranger};ja\nLiv Moe;litt\nKari Moe;ja\nOla Moe;\n");
    let (told, read) = came(&world, first, &text);
    assert_eq!(told, ["Kari Moe 01.06: Absent"]);
    assert_eq!(read.unread, [(4, "litt".to_owned()), (5, "ja".to_owned())]);
    assert_eq!(read.unknown, [stranger]);
    // All of it in one edit, or none.
    let edit = training::attend_all(&world.snapshot, &mut world.ids, &read.marks).unwrap();
    world.snapshot.apply(&edit).unwrap();
    assert_eq!(training::attend_all(&world.snapshot, &mut world.ids, &read.marks).unwrap_err(), (0, Cannot::NothingToDo));
    let outside = training::Mark { state: AttendanceState::Part, part: None, ..read.marks[0] };
    assert_eq!(training::attend_all(&world.snapshot, &mut world.ids, &[read.marks[0], outside]).unwrap_err().0, 1);
}
