//! Places and queues, leaders for participants, what comes before what, clashes, competences that hold others or are renewed,
//! and what leaders leave each other.

use ildsjel::domain::act::{Cannot, assign, handovers, people, training};
use ildsjel::domain::course::{Clash, Ratio, TooSoon, clashes, next_in, places, queue, ratio, too_soon};
use ildsjel::domain::coverage::coverage;
use ildsjel::domain::leaders;
use ildsjel::domain::progress::grants;
use ildsjel::domain::qualified;
use ildsjel::domain::rules::{Breach, Rules, check_all};
use ildsjel::domain::{
    Assignment, AssignmentState, AttendanceState, Competence, CompetenceRecord, Edit, Ids, Module, PersonId, Programme,
    ProgrammeId, Role, Session, Snapshot,
};

use ildsjel::lang::{Lang, Language};

use crate::world::{World, date, span};

fn act(world: &mut World, verb: impl FnOnce(&Snapshot, &mut Ids) -> Result<Edit, Cannot>) -> Edit {
    let edit = verb(&world.snapshot, &mut world.ids).unwrap();
    world.snapshot.apply(&edit).unwrap();
    edit
}

fn people_of(world: &mut World, count: usize) -> Vec<PersonId> {
    (0..count).map(|number| world.person(&format!("Nummer {number}"), Some(1980), None)).collect()
}

/// A programme with an evening that has room for so many.
fn with_room(world: &mut World, room: i64) -> (ProgrammeId, ildsjel::domain::SessionId) {
    let programme = world.programme(None, 75, 60);
    let session = world.session(programme, &[], "2027-06-01 18:00", "2027-06-01 21:00");
    let row = world.snapshot.sessions.get(session).unwrap().clone();
    world.change(&row, &Session { capacity: Some(room), ..row.clone() });
    (programme, session)
}

fn waits(world: &World, programme: ProgrammeId) -> Vec<(PersonId, Option<i64>)> {
    queue(&world.snapshot, programme).iter().map(|row| (row.person, row.waiting)).collect()
}

#[test]
fn who_comes_after_the_last_place_waits_in_order() {
    let mut world = World::new();
    let (programme, session) = with_room(&mut world, 2);
    let all = people_of(&mut world, 5);
    act(&mut world, |s, ids| training::enrol(s, ids, programme, &all[..4]));
    assert_eq!(places(&world.snapshot, programme).free(), Some(0));
    assert_eq!(waits(&world, programme), [(all[2], Some(1)), (all[3], Some(2))]);
    act(&mut world, |s, ids| training::enrol(s, ids, programme, &all[4..]));
    assert_eq!(next_in(&world.snapshot, programme), None, "no place is free");
    // Nobody is moved without being asked: it is known who is next, and they are given the place.
    act(&mut world, |s, _| training::unenrol(s, programme, &all[..1]));
    assert_eq!(waits(&world, programme), [(all[2], Some(1)), (all[3], Some(2)), (all[4], Some(3))]);
    assert_eq!((places(&world.snapshot, programme).free(), next_in(&world.snapshot, programme)), (Some(1), Some(all[2])));
    // Nobody passes those who wait, though a place is free.
    let late = people_of(&mut world, 1);
    act(&mut world, |s, ids| training::enrol(s, ids, programme, &late));
    assert_eq!(waits(&world, programme).last(), Some(&(late[0], Some(4))));
    act(&mut world, |s, _| training::unenrol(s, programme, &late));
    act(&mut world, |s, _| training::give_place(s, programme, all[2]));
    assert_eq!(waits(&world, programme), [(all[3], Some(1)), (all[4], Some(2))]);
    assert_eq!((places(&world.snapshot, programme).taken, next_in(&world.snapshot, programme)), (2, None));
    // Who waits and leaves is passed by those behind.
    act(&mut world, |s, _| training::unenrol(s, programme, &all[3..4]));
    assert_eq!(waits(&world, programme), [(all[4], Some(1))]);
    act(&mut world, |s, ids| training::enrol(s, ids, programme, &all[3..4]));
    act(&mut world, |s, _| training::give_place(s, programme, all[4]));
    act(&mut world, |s, _| training::unenrol(s, programme, &all[4..]));
    act(&mut world, |s, ids| training::enrol(s, ids, programme, &all[4..]));
    assert_eq!(waits(&world, programme), [(all[3], Some(1)), (all[4], Some(2))]);
    // Nobody is ticked who only waits; who comes all the same has a place.
    act(&mut world, |s, ids| training::mark_all_present(s, ids, session));
    assert!(world.snapshot.attended(session, all[3]).is_none() && world.snapshot.attended(session, all[2]).is_some());
    act(&mut world, |s, ids| training::set_attendance(s, ids, session, all[4], Some(AttendanceState::Present), None));
    assert_eq!(waits(&world, programme), [(all[3], Some(1))]);
    // There are three on two places now: who leaves leaves none free.
    act(&mut world, |s, _| training::unenrol(s, programme, &all[1..2]));
    assert_eq!((waits(&world, programme), next_in(&world.snapshot, programme)), (vec![(all[3], Some(1))], None));
    act(&mut world, |s, _| training::give_place(s, programme, all[3]));
    assert!(waits(&world, programme).is_empty());
    let again = training::give_place(&world.snapshot, programme, all[3]);
    assert_eq!(again.unwrap_err(), Cannot::NothingToDo);
}

#[test]
fn leaders_for_participants() {
    let mut world = World::new();
    let (programme, session) = with_room(&mut world, 40);
    let all = people_of(&mut world, 27);
    act(&mut world, |s, ids| training::enrol(s, ids, programme, &all[..25]));
    let row = world.snapshot.programmes.get(programme).unwrap().clone();
    world.change(&row, &Programme { per_leader: Some(12), ..row.clone() });
    assert_eq!(ratio(&world.snapshot, session), Some(Ratio { participants: 25, leaders: 0, lacks: 3 }));
    let row = world.snapshot.sessions.get(session).unwrap().clone();
    let led = Session { leader: Some(all[25]), leaders: vec![all[26], all[25]], ..row.clone() };
    act(&mut world, |s, _| training::update_session(s, &led));
    assert_eq!(ratio(&world.snapshot, session), Some(Ratio { participants: 25, leaders: 2, lacks: 1 }));
    let said = ratio(&world.snapshot, session).map(|ratio| Lang::new(Language::Nb).session_ratio(&ratio)).unwrap();
    assert_eq!(said, "25 deltakere og 2 ledere. Det mangler 1 leder.");
    assert_eq!(Lang::new(Language::Nb).course_room(&places(&world.snapshot, programme)), "25 av 40 plasser, ingen venter");
    // Once somebody is ticked, those who came are counted.
    world.attend(session, all[0], AttendanceState::Present, None);
    world.attend(session, all[1], AttendanceState::Absent, None);
    assert_eq!(ratio(&world.snapshot, session), Some(Ratio { participants: 1, leaders: 2, lacks: 0 }));
    // A leader who is deleted leads no longer.
    act(&mut world, |s, _| people::delete(s, all[26]));
    assert_eq!(world.snapshot.sessions.get(session).unwrap().led_by().collect::<Vec<_>>(), [all[25]]);
}

#[test]
fn modules_come_in_order() {
    let mut world = World::new();
    let programme = world.programme(None, 75, 60);
    let (a, b, c) = (world.module(programme, 1, 60), world.module(programme, 2, 60), world.module(programme, 3, 60));
    let set = |world: &World, module, after: Vec<_>| {
        training::update_module(
            &world.snapshot,
            &Module { title: "M".into(), after, ..world.snapshot.modules.get(module).unwrap().clone() },
        )
    };
    act(&mut world, |s, _| {
        training::update_module(s, &Module { title: "B".into(), after: vec![a], ..s.modules.get(b).unwrap().clone() })
    });
    act(&mut world, |s, _| {
        training::update_module(s, &Module { title: "C".into(), after: vec![b, b], ..s.modules.get(c).unwrap().clone() })
    });
    assert!(matches!(set(&world, a, vec![c]), Err(Cannot::Circle { .. })), "by the one between");
    assert!(matches!(set(&world, a, vec![a]), Err(Cannot::Circle { .. })));
    let first = world.session(programme, &[c], "2027-06-01 18:00", "2027-06-01 19:00");
    let _ = world.session(programme, &[a, b], "2027-06-02 18:00", "2027-06-02 19:00");
    let soon = too_soon(&world.snapshot, programme);
    assert_eq!(soon, [TooSoon { session: first, module: c, before: b }]);
    let said = Lang::new(Language::Nb).module_too_soon(&world.snapshot, &soon[0]);
    assert_eq!(said, "«C» kommer før «B», som den bygger på.");
    // What is gone comes before nothing.
    act(&mut world, |s, _| training::delete_module(s, b));
    assert!(too_soon(&world.snapshot, programme).is_empty());
    assert!(world.snapshot.modules.get(c).unwrap().after.is_empty());
}

#[test]
fn a_session_stands_among_the_shifts() {
    let mut world = World::new();
    let (programme, session) = with_room(&mut world, 4);
    let place = world.place("Samfunnshuset");
    let row = world.snapshot.sessions.get(session).unwrap().clone();
    world.change(&row, &Session { place: Some(place), ..row.clone() });
    let kari = world.adult();
    world.enrol(programme, kari);
    let _ = world.work(kari, "2027-06-01 20:00", "2027-06-01 23:00");
    let shift = world.snapshot.shifts.iter().next().unwrap().id;
    let other = world.programme(None, 75, 60);
    let meets = world.session(other, &[], "2027-06-01 20:30", "2027-06-01 22:00");
    world.enrol(other, kari);
    let row = world.snapshot.sessions.get(meets).unwrap().clone();
    world.change(&row, &Session { place: Some(place), ..row.clone() });
    let in_room = world.shift_at(Some(place), "2027-06-01 16:00", "2027-06-01 18:15");
    assert_eq!(
        clashes(&world.snapshot, session),
        [
            Clash::Shift { person: kari, shift, minutes: 60 },
            Clash::Session { person: kari, session: meets, minutes: 30 },
            Clash::Room { session: meets, minutes: 30 },
            Clash::RoomShift { shift: in_room.shift, minutes: 15 },
        ]
    );
    assert_eq!(world.snapshot.minutes_of(kari), 180, "a session is no shift");
    for language in Language::ALL {
        let lang = Lang::new(language);
        let said: std::collections::BTreeSet<String> =
            clashes(&world.snapshot, session).iter().map(|clash| lang.session_clash(&world.snapshot, clash)).collect();
        assert!(said.len() == 4 && said.iter().all(|words| words.ends_with('.') && !words.contains(['{', '$'])), "{said:?}");
    }
}

#[test]
fn one_competence_holds_another() {
    let mut world = World::new();
    let (big, small) = (world.competence("Leder", None), world.competence("Vert", None));
    let kari = world.adult();
    world.has(kari, big, "2027-01-01", Some("2027-07-31"));
    let good = |world: &World, competence, day: &str| qualified::has(&world.snapshot, kari, competence, date(day), date(day));
    assert!(!good(&world, small, "2027-07-09"));
    let row = world.snapshot.competences.get(big).unwrap().clone();
    act(&mut world, |s, _| training::update_competence(s, &Competence { includes: vec![small], ..row.clone() }));
    assert!(good(&world, small, "2027-07-09") && !good(&world, small, "2027-08-01"));
    let other = world.snapshot.competences.get(small).unwrap().clone();
    let circle = training::update_competence(&world.snapshot, &Competence { includes: vec![big], ..other });
    assert!(matches!(circle, Err(Cannot::Circle { .. })));
    // A later record that ends sooner takes nothing away.
    world.has(kari, big, "2027-02-01", Some("2027-03-01"));
    assert!(good(&world, big, "2027-07-31"));
    act(&mut world, |s, _| training::delete_competence(s, small, true));
    assert!(world.snapshot.competences.get(big).unwrap().includes.is_empty());
}

/// T6: good to 1 July, the shift on the 17th, planned in May.
#[test]
fn t6_good_is_good_at_the_shift() {
    let mut world = World::new();
    let paper = world.competence("Førstehjelp", None);
    let kari = world.adult();
    world.has(kari, paper, "2026-01-01", Some("2027-07-01"));
    assert!(qualified::has(&world.snapshot, kari, paper, date("2027-05-10"), date("2027-05-10")));
    assert!(!qualified::has(&world.snapshot, kari, paper, date("2027-07-17"), date("2027-07-17")));
}

#[test]
fn in_training_is_not_trained() {
    let mut world = World::new();
    let bar = world.competence("Skjenking", Some(24));
    let kari = world.adult();
    let grant = training::Grant { training: true, ..training::Grant::new(bar, date("2027-06-01")) };
    act(&mut world, |s, ids| training::grant(s, ids, &[kari], &grant));
    assert!(qualified::in_training(&world.snapshot, kari, bar, date("2027-07-09")));
    assert!(!qualified::has(&world.snapshot, kari, bar, date("2027-07-09"), date("2027-07-09")));
    act(&mut world, |s, ids| training::grant(s, ids, &[kari], &training::Grant::new(bar, date("2027-06-20"))));
    assert!(!qualified::in_training(&world.snapshot, kari, bar, date("2027-07-09")), "trained");
}

/// Who learns stands beside somebody who can, and fills no place.
#[test]
fn who_is_in_training_fills_no_place() {
    let mut world = World::new();
    let bar = world.competence("Skjenking", Some(24));
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    let need = world.alter(&need, |need| {
        (need.target, need.max, need.competences) = (2, Some(2), vec![bar]);
    });
    let [able, other, learner] = ["Kari", "Liv", "Ola"].map(|name| world.person(name, Some(1980), None));
    world.has(able, bar, "2027-01-01", None);
    world.has(other, bar, "2027-01-01", None);
    let grant = training::Grant { training: true, ..training::Grant::new(bar, date("2027-06-01")) };
    act(&mut world, |s, ids| training::grant(s, ids, &[learner], &grant));
    let rules = Rules::standard();
    let against = |world: &World| {
        let found = check_all(&world.snapshot, &rules);
        found
            .iter()
            .flat_map(|finding| &finding.breaches)
            .filter(|breach| matches!(breach, Breach::CompetenceMissing { .. }))
            .count()
    };
    let missing = |world: &World| coverage(&world.snapshot, &need).unwrap().missing();
    let _ = world.put(learner, need.id);
    assert_eq!((against(&world), missing(&world)), (1, 2), "alone");
    let _ = world.put_part(able, need.id, Some(span("2027-07-09 18:00", "2027-07-09 21:00")), AssignmentState::Planned);
    assert_eq!(against(&world), 1, "the last hour nobody is beside");
    let last = world.put_part(other, need.id, Some(span("2027-07-09 20:30", "2027-07-09 22:00")), AssignmentState::Planned);
    assert_eq!((against(&world), missing(&world)), (0, 1), "one of two at the least");
    // Nor does a learner take the last place: there are two at most.
    let row = world.snapshot.assignments.get(last).unwrap().clone();
    world.change(&row, &Assignment { from_at: None, to_at: None, ..row.clone() });
    let second = world.person("Per", Some(1980), None);
    let full = assign::assign(&world.snapshot, &mut world.ids, second, need.id, None, None);
    assert!(matches!(full, Err(Cannot::Full { .. })));
    act(&mut world, |s, ids| training::grant(s, ids, &[second], &grant));
    act(&mut world, |s, ids| assign::assign(s, ids, second, need.id, None, None));
    assert_eq!((against(&world), missing(&world)), (0, 1));
}

#[test]
fn of_what_is_only_shown_nothing_is_written_but_when_and_to_whom() {
    let mut world = World::new();
    let kari = world.adult();
    let paper = Competence { shown: true, ..Competence::new(world.ids.next(), "Politiattest", None) };
    world.add(&paper);
    let grant = training::Grant {
        origin: "Ingen merknader".into(),
        seen_on: Some(date("2027-05-03")),
        seen_by: "Bente Aas".into(),
        ..training::Grant::new(paper.id, date("2027-05-03"))
    };
    act(&mut world, |s, ids| training::grant(s, ids, &[kari], &grant));
    let row = world.snapshot.records_of(kari).next().unwrap();
    assert_eq!((row.origin.as_str(), row.seen_on, row.seen_by.as_str()), ("", Some(date("2027-05-03")), "Bente Aas"));
}

#[test]
fn a_shorter_course_renews_and_begins_nothing() {
    let mut world = World::new();
    let aid = world.competence("Førstehjelp", Some(24));
    let programme = world.programme(Some(aid), 100, 60);
    let row = world.snapshot.programmes.get(programme).unwrap().clone();
    world.change(&row, &Programme { renews: true, ..row.clone() });
    let session = world.session(programme, &[], "2027-06-01 18:00", "2027-06-01 19:00");
    let [has, had, new] = ["Kari", "Liv", "Ola"].map(|name| world.person(name, Some(1980), None));
    world.has(has, aid, "2025-06-10", Some("2027-06-10"));
    world.has(had, aid, "2025-05-01", Some("2027-05-01"));
    for person in [has, had, new] {
        world.enrol(programme, person);
        world.attend(session, person, AttendanceState::Present, None);
    }
    let edit = grants(&world.snapshot, &mut world.ids, programme).unwrap();
    world.snapshot.apply(&edit).unwrap();
    let until = |person| world.snapshot.records_of(person).filter_map(|row: &CompetenceRecord| row.valid_to).max();
    assert_eq!((until(has), until(had), until(new)), (Some(date("2029-06-01")), Some(date("2027-05-01")), None));
}

#[test]
fn leaders_and_what_they_leave() {
    let mut world = World::new();
    let programme = world.programme(None, 75, 60);
    let session = world.session(programme, &[], "2027-06-01 18:00", "2027-06-01 19:00");
    let [leader, deputy, member] = ["Kari", "Liv", "Ola"].map(|name| world.person(name, Some(1980), None));
    for (person, role) in [(member, Role::Member), (deputy, Role::Deputy), (leader, Role::Leader)] {
        world.member(person, role);
    }
    world.enrol(programme, leader);
    world.attend(session, leader, AttendanceState::Present, None);
    let rows = leaders::leaders(&world.snapshot, programme);
    let told: Vec<_> =
        rows.iter().map(|row| (row.person, row.role, row.follows, row.progress.as_ref().map(|row| row.percent))).collect();
    assert_eq!(told, [(Some(leader), Role::Leader, true, Some(100)), (Some(deputy), Role::Deputy, false, Some(0))]);
    assert_eq!(leaders::to_enrol(&world.snapshot, programme), [deputy]);

    let crew = world.crew;
    act(&mut world, |s, ids| handovers::add(s, ids, crew, Some(leader), date("2027-07-12"), " Bestill flere glass \n"));
    act(&mut world, |s, ids| handovers::add(s, ids, crew, None, date("2027-07-13"), "Ring bryggeriet i mai"));
    let notes: Vec<_> = leaders::handovers(&world.snapshot, crew).iter().map(|row| row.note.clone()).collect();
    assert_eq!(notes, ["Ring bryggeriet i mai", "Bestill flere glass"]);
    assert_eq!(
        handovers::add(&world.snapshot, &mut world.ids, crew, None, date("2027-07-12"), " ").unwrap_err(),
        Cannot::NothingToDo
    );
    let id = leaders::handovers(&world.snapshot, crew)[1].id;
    assert_eq!(handovers::update(&world.snapshot, id, date("2027-08-01"), "Bestill flere glass").unwrap_err(), Cannot::NothingToDo);
    act(&mut world, |s, _| handovers::update(s, id, date("2027-08-01"), "Bestill hundre glass"));
    assert_eq!(leaders::handovers(&world.snapshot, crew)[0].note, "Bestill hundre glass");
    // The note stays when its author is gone, and goes with the crew.
    act(&mut world, |s, _| people::delete(s, leader));
    assert_eq!(world.snapshot.handovers.get(id).unwrap().author, None);
    act(&mut world, |s, _| handovers::update(s, id, date("2027-08-01"), ""));
    act(&mut world, |s, _| ildsjel::domain::act::crews::delete(s, crew, true));
    assert!(world.snapshot.handovers.is_empty());
}

/// A session stands in the clash check of shifts, and is no work.
#[test]
fn who_is_at_a_course_is_not_free_for_a_shift() {
    let mut world = World::new();
    let [kari, liv, ola] = ["Kari", "Liv", "Ola"].map(|name| world.person(name, Some(1980), None));
    let course = world.programme(None, 75, 60);
    let session = world.session(course, &[], "2027-07-08 18:00", "2027-07-08 21:00");
    act(&mut world, |s, ids| training::enrol(s, ids, course, &[kari, liv]));
    world.attend(session, liv, AttendanceState::Excused, None);
    let need = world.shift("2027-07-08 20:00", "2027-07-08 23:00");
    let clash = |person| {
        let when = span("2027-07-08 20:00", "2027-07-08 23:00");
        let found = ildsjel::domain::rules::check(&world.snapshot, &Rules::standard(), person, &need, when, None).unwrap();
        found.into_iter().find(|breach| matches!(breach, Breach::AtCourse { .. }))
    };
    assert_eq!(clash(kari), Some(Breach::AtCourse { session, minutes: 60 }));
    assert!(clash(kari).unwrap().needs_reason());
    let words = Lang::new(Language::Nb).breach(&clash(kari).unwrap(), &world.snapshot);
    assert!(words.starts_with("På kurs samtidig: Hvordan lede frivillige, 1"), "{words}");
    assert_eq!((clash(liv), clash(ola)), (None, None), "stays away from it; is not enrolled");
    assert_eq!(world.snapshot.minutes_of(kari), 0, "it is no work");
}
