//! Who can take a shift, and where a person is needed.

use ildsjel::domain::candidates::{Candidate, Reason, average, candidates, needed};
use ildsjel::domain::rules::Rules;
use ildsjel::domain::{PersonId, Role};

use crate::world::{World, date, span};

fn order(world: &World, need: &ildsjel::domain::Need) -> Vec<PersonId> {
    let at = world.snapshot.shifts.get(need.shift).unwrap().when.span();
    candidates(&world.snapshot, &Rules::standard(), need, at).into_iter().map(|one| one.person).collect()
}

#[test]
fn the_crew_comes_first_then_the_others_then_those_a_rule_speaks_against() {
    let mut world = World::new();
    let clashing = world.adult();
    let outsider = world.adult();
    let member = world.adult();
    let there = world.adult();
    world.member(member, Role::Member);
    world.member(clashing, Role::Member);
    world.work(clashing, "2027-07-09 19:00", "2027-07-09 23:00");
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    world.put(there, need.id);
    assert_eq!(order(&world, &need), [member, outsider, clashing]);
    let all = candidates(&world.snapshot, &Rules::standard(), &need, span("2027-07-09 18:00", "2027-07-09 22:00"));
    assert_eq!(all.iter().map(Candidate::is_clear).collect::<Vec<_>>(), [true, true, false]);
    assert_eq!(all[2].minutes_so_far, 240);
    assert!(all[0].reasons_for.contains(&Reason::InCrew { crew: world.crew, role: Role::Member }));
}

#[test]
fn a_day_a_little_too_long_is_less_trouble_than_a_clash() {
    let mut world = World::new();
    let (clash, long) = (world.adult(), world.adult());
    world.work(clash, "2027-07-09 18:30", "2027-07-09 19:30");
    world.work(long, "2027-07-09 08:00", "2027-07-09 14:00");
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    assert_eq!(order(&world, &need), [long, clash]);
}

#[test]
fn who_has_fewer_hours_comes_first() {
    let mut world = World::new();
    let people: Vec<PersonId> = (0..3).map(|_| world.adult()).collect();
    for (person, days) in people.iter().zip([3, 1, 2]) {
        for day in 1..=days {
            world.work(*person, &format!("2027-07-{day:02} 10:00"), &format!("2027-07-{day:02} 16:00"));
        }
    }
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    assert_eq!(average(&world.snapshot), 720);
    assert_eq!(order(&world, &need), [people[1], people[2], people[0]]);
}

#[test]
fn an_easy_day_comes_before_a_full_one() {
    let mut world = World::new();
    let busy = world.adult();
    let free = world.adult();
    world.work(busy, "2027-07-09 10:00", "2027-07-09 13:00");
    world.work(free, "2027-07-08 18:00", "2027-07-08 21:00");
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    assert_eq!(order(&world, &need), [free, busy]);
    let all = candidates(&world.snapshot, &Rules::standard(), &need, span("2027-07-09 18:00", "2027-07-09 22:00"));
    assert!(all[0].reasons_for.contains(&Reason::FreeAllDay { day: date("2027-07-09") }));
    assert!(all[0].reasons_for.contains(&Reason::Rested { minutes: 21 * 60 }));
    assert!(!all[1].reasons_for.iter().any(|reason| matches!(reason, Reason::FreeAllDay { .. } | Reason::Rested { .. })));
}

#[test]
fn the_course_is_a_reason_with_its_last_day() {
    let mut world = World::new();
    let (without, with) = (world.adult(), world.adult());
    let bar = world.competence("Ansvarlig alkoholhåndtering", Some(24));
    world.has(with, bar, "2026-01-01", Some("2027-07-31"));
    world.has(with, bar, "2024-01-01", Some("2026-01-01"));
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    let need = world.alter(&need, |need| need.competences = vec![bar]);
    let all = candidates(&world.snapshot, &Rules::standard(), &need, span("2027-07-09 18:00", "2027-07-09 22:00"));
    assert_eq!(all[0].person, with);
    assert!(all[0].reasons_for.contains(&Reason::HasCompetence { competence: bar, until: Some(date("2027-07-31")) }));
    assert_eq!((all[1].person, all[1].breaches[0].code()), (without, "competence-missing"));
}

#[test]
fn a_person_is_shown_the_holes_best_first_but_not_where_they_are_already() {
    let mut world = World::new();
    let kari = world.adult();
    world.member(kari, Role::Member);
    let own = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    let own = world.alter(&own, |need| need.target = 3);
    world.put(kari, own.id);
    let clash = world.shift("2027-07-09 20:00", "2027-07-09 23:00");
    let far = world.shift("2027-07-11 12:00", "2027-07-11 16:00");
    let full = world.shift("2027-07-10 18:00", "2027-07-10 22:00");
    let other = world.adult();
    world.put(other, full.id);
    let half = world.shift("2027-07-10 16:00", "2027-07-10 20:00");
    world.put_part(other, half.id, Some(span("2027-07-10 16:00", "2027-07-10 18:00")), ildsjel::domain::AssignmentState::Planned);
    let openings = needed(&world.snapshot, &Rules::standard(), kari);
    let shown: Vec<_> = openings.iter().map(|opening| (opening.need, opening.span, opening.missing)).collect();
    assert_eq!(
        shown,
        [
            (half.id, span("2027-07-10 18:00", "2027-07-10 20:00"), 1),
            (far.id, span("2027-07-11 12:00", "2027-07-11 16:00"), 1),
            (clash.id, span("2027-07-09 20:00", "2027-07-09 23:00"), 1),
        ]
    );
    assert_eq!(openings[2].breaches[0].code(), "overlap");
}

#[test]
fn a_certificate_that_runs_out_at_midnight_does_not_speak_for_a_night_shift() {
    let mut world = World::new();
    let person = world.adult();
    let course = world.competence("Skjenkekurs", None);
    world.has(person, course, "2026-01-01", Some("2027-07-09"));
    let need = world.shift("2027-07-09 22:00", "2027-07-10 02:00");
    let need = world.alter(&need, |need| need.competences.push(course));
    let whole = span("2027-07-09 22:00", "2027-07-10 02:00");
    let speaks = |at| {
        let all = candidates(&world.snapshot, &Rules::standard(), &need, at);
        all[0].reasons_for.iter().any(|reason| matches!(reason, Reason::HasCompetence { .. }))
    };
    assert!(!speaks(whole));
    assert!(speaks(span("2027-07-09 22:00", "2027-07-10 00:00")), "the part before midnight it does");
}
