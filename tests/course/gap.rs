//! The gap between the roster and what people have learnt, both ways.

use ildsjel::domain::act::training;
use ildsjel::domain::gap::{hole, holes, lacking};
use ildsjel::domain::rules::Rules;
use ildsjel::domain::{PersonId, Role, Session};
use ildsjel::lang::{Lang, Language};

use crate::world::{World, oslo};

/// A bar on Saturday that needs eight who have had the course; two have. Thursday's session has nine places.
struct Bar {
    world: World,
    need: ildsjel::domain::NeedId,
    programme: ildsjel::domain::ProgrammeId,
    competence: ildsjel::domain::CompetenceId,
    crew: Vec<PersonId>,
}

fn bar() -> Bar {
    let mut world = World::new();
    let competence = world.competence("Skjenking", Some(24));
    let programme = world.programme(Some(competence), 100, 120);
    let session = world.session(programme, &[], "2027-07-08 17:00", "2027-07-08 19:00");
    let row = world.snapshot.sessions.get(session).unwrap().clone();
    world.change(&row, &Session { capacity: Some(9), ..row.clone() });
    let need = world.shift("2027-07-10 18:00", "2027-07-10 22:00");
    let need = world.alter(&need, |need| {
        need.target = 8;
        need.min = 4;
        need.competences = vec![competence];
        need.min_age = Some(18);
    });
    let trained: Vec<_> = (0..2).map(|number| world.person(&format!("Lært {number}"), Some(1980), None)).collect();
    for person in trained {
        world.has(person, competence, "2027-01-01", None);
        let _ = world.put(person, need.id);
    }
    let crew: Vec<_> = (0..9).map(|number| world.person(&format!("Gjeng {number}"), Some(1980), None)).collect();
    for person in &crew {
        world.member(*person, Role::Member);
    }
    Bar { world, need: need.id, programme, competence, crew }
}

#[test]
fn from_a_hole_to_a_course_and_who_is_free_for_both() {
    let Bar { mut world, need, programme, competence, crew } = bar();
    let now = oslo("2027-07-05 12:00");
    // Of nine in the crew: one works on Thursday, one on Saturday, one is seventeen.
    let _ = world.work(crew[0], "2027-07-08 16:00", "2027-07-08 18:00");
    let _ = world.work(crew[1], "2027-07-10 20:00", "2027-07-10 23:00");
    let young = world.snapshot.people.get(crew[2]).unwrap().clone();
    world.change(&young, &ildsjel::domain::Person { birth_year: Some(2010), ..young.clone() });
    let outside = world.person("Utenfra", Some(1980), None);
    let found = hole(&world.snapshot, &Rules::standard(), need, now).unwrap();
    assert_eq!((found.missing, found.ready), (6, 0));
    let [offer] = found.offers.as_slice() else { panic!("{found:?}") };
    assert_eq!((offer.programme, offer.competence, offer.free), (programme, competence, Some(9)));
    // The crew first, then who is not in it.
    let free: Vec<_> = crew[3..].iter().copied().chain([outside]).collect();
    assert_eq!(offer.people, free);
    assert_eq!(offer.best(found.missing), crew[3..].to_vec());

    let lang = Lang::new(Language::Nb);
    assert_eq!(lang.gap_hole(&world.snapshot, &found), "6 med Skjenking mangler på Bar, lør. 10. juli 18:00–22:00.");
    let said = lang.gap_offer(&world.snapshot, offer, found.missing);
    assert!(
        said.contains("tor. 8. juli har 9 ledige plasser.") && said.contains("Gjeng 3 Moe") && !said.contains("Utenfra"),
        "{said}"
    );

    // One button: they are enrolled in one edit, and stand no longer as those to be asked.
    let edit = training::enrol(&world.snapshot, &mut world.ids, programme, &offer.best(found.missing)).unwrap();
    assert_eq!(edit.writes.len(), 6);
    world.snapshot.apply(&edit).unwrap();
    let after = hole(&world.snapshot, &Rules::standard(), need, now).unwrap();
    assert_eq!((after.offers[0].free, after.offers[0].people.clone()), (Some(3), vec![outside]));

    // When the session is over it helps nobody, and a hole that is past is none to fill.
    assert!(hole(&world.snapshot, &Rules::standard(), need, oslo("2027-07-09 12:00")).unwrap().offers.is_empty());
    assert_eq!(holes(&world.snapshot, &Rules::standard(), now).len(), 1);
    assert!(holes(&world.snapshot, &Rules::standard(), oslo("2027-07-11 12:00")).is_empty());
}

#[test]
fn a_course_that_is_too_short_from_now_on_helps_nobody() {
    let Bar { mut world, need, programme, .. } = bar();
    // Half of it is over already, and all of it must be followed.
    let _ = world.session(programme, &[], "2027-07-01 17:00", "2027-07-01 19:00");
    assert!(hole(&world.snapshot, &Rules::standard(), need, oslo("2027-07-05 12:00")).unwrap().offers.is_empty());
}

#[test]
fn who_lacks_what_before_which_shift() {
    let Bar { mut world, need, programme, competence, crew } = bar();
    let one = world.put(crew[0], need);
    world.has(crew[1], competence, "2025-07-01", Some("2027-07-09"));
    let two = world.put(crew[1], need);
    world.enrol(programme, crew[0]);
    let found = lacking(&world.snapshot, oslo("2027-07-05 12:00"));
    let told: Vec<_> = found.iter().map(|row| (row.assignment, row.competence, row.ran_out, row.follows)).collect();
    assert_eq!(told, [(one, competence, None, Some(programme)), (two, competence, Some(crate::world::date("2027-07-09")), None)]);
    let lang = Lang::new(Language::Nb);
    let said = lang.gap_lacking(&world.snapshot, &found[1]);
    assert_eq!(said, "Gjeng 1 Moe hadde Skjenking til 09.07.2027, og er satt opp på Bar, lør. 10. juli 18:00–22:00.");
    assert!(lacking(&world.snapshot, oslo("2027-07-10 22:00")).is_empty(), "the shift is over");
}
