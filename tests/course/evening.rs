//! Who has answered, who is reminded and how they are reached, and attendance as it is typed from paper.

use std::collections::BTreeSet;

use ildsjel::domain::act::{Cannot, training};
use ildsjel::domain::course::{Answers, answers};
use ildsjel::domain::remind::{Reach, Whom, people};
use ildsjel::domain::{Answer, Edit, Ids, Person, PersonId, Session, Snapshot};
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
