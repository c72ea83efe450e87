//! Presets, groups, rest, hours.

use ildsjel::domain::rules::{Belongs, Breach, Finding, Group, Refusal, Rules, Severity, check, check_all};
use ildsjel::domain::{AssignmentId, AssignmentState, Edit, Op, PersonId};

use crate::world::{World, date, local, span};

fn codes(found: &[Finding]) -> Vec<&'static str> {
    found.iter().flat_map(|finding| finding.breaches.iter().map(Breach::code)).collect()
}

fn roster(world: &World) -> Vec<&'static str> {
    codes(&check_all(&world.snapshot, &Rules::standard()))
}

/// Rests that are too short, as minutes had and needed, once for each rest.
fn rests(world: &World) -> Vec<(i64, i64)> {
    check_all(&world.snapshot, &Rules::standard())
        .into_iter()
        .flat_map(|finding| finding.breaches)
        .filter_map(|breach| match breach {
            Breach::Rest { after: Some(_), before: None, has, needs, .. } => Some((has, needs)),
            _ => None,
        })
        .collect()
}

#[test]
fn the_presets_are_there_for_both_countries() {
    let ids = |region| Rules::for_region(region).presets().iter().map(|preset| preset.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids("NO"), ["no_child", "no_youth", "no_adult_policy"]);
    assert_eq!(ids("SE"), ["se_child", "se_youth", "se_adult_policy"]);
    let rules = Rules::standard();
    let figures = |group| {
        let limits = rules.limits(None, group, date("2027-07-09")).unwrap();
        (limits.max_day_h.unwrap(), limits.max_week_h.unwrap(), limits.min_rest_h.unwrap())
    };
    assert_eq!(figures(Group::Child), (7, 35, 14));
    assert_eq!(figures(Group::Youth), (8, 40, 12));
    assert_eq!(figures(Group::Adult), (9, 40, 11));
}

#[test]
fn the_newest_preset_that_has_begun_holds() {
    let text = include_str!("../../assets/rules/no.toml");
    let stricter = "\n[[preset]]\nid = \"no_adult_2028\"\ngroup = \"adult\"\nvalid_from = \"2028-01-01\"\nmin_rest_h = 12\n";
    let rules = Rules::parse(&format!("{text}{stricter}")).unwrap();
    let rest = |day| rules.limits(None, Group::Adult, date(day)).unwrap().min_rest_h;
    assert_eq!((rest("2027-12-31"), rest("2028-01-01")), (Some(11), Some(12)));
    assert!(rules.limits(None, Group::Adult, date("1999-01-01")).is_none());
}

#[test]
fn a_mistake_in_the_file_is_an_error() {
    assert!(Rules::parse(&include_str!("../../assets/rules/no.toml").replace("23:00", "25:00")).is_err());
    assert!(Rules::parse(&include_str!("../../assets/rules/no.toml").replace("06-30", "June")).is_err());
}

#[test]
fn the_year_of_birth_tells_the_group_and_the_stricter_is_taken() {
    let mut world = World::new();
    let rules = Rules::standard();
    let mut group = |year, born, day| {
        let id = world.person("Ola", year, born);
        rules.belongs(world.snapshot.people.get(id).unwrap(), date(day))
    };
    let sure = |group| Belongs { group, assumed: false };
    // A July festival in 2027: born 2012 or later is a child, 2010 and 2011 are youths.
    assert_eq!(group(Some(2012), None, "2027-07-07"), sure(Group::Child));
    assert_eq!(group(Some(2011), None, "2027-07-07"), sure(Group::Youth));
    assert_eq!(group(Some(2010), None, "2027-07-07"), sure(Group::Youth));
    // In the year one turns 16, one is at school until the summer, however early the birthday is.
    assert_eq!(group(None, Some("2011-01-02"), "2027-06-30"), sure(Group::Child));
    assert_eq!(group(None, Some("2011-01-02"), "2027-07-01"), sure(Group::Youth));
    // In the year one turns 18 only the date tells.
    assert_eq!(group(Some(2009), None, "2027-07-07"), Belongs { group: Group::Youth, assumed: true });
    assert_eq!(group(None, Some("2009-07-07"), "2027-07-06"), sure(Group::Youth));
    assert_eq!(group(None, Some("2009-07-07"), "2027-07-07"), sure(Group::Adult));
    assert_eq!(group(Some(2008), None, "2027-07-07"), sure(Group::Adult));
    assert_eq!(group(None, None, "2027-07-07"), sure(Group::Adult));
}

#[test]
fn two_shifts_with_an_afternoon_between_them_are_one_day() {
    let mut world = World::new();
    let kari = world.adult();
    world.work(kari, "2027-07-09 12:00", "2027-07-09 16:00");
    world.work(kari, "2027-07-09 18:00", "2027-07-09 22:00");
    assert_eq!(roster(&world), [""; 0]);
    let ola = world.adult();
    world.work(ola, "2027-07-09 10:00", "2027-07-09 12:00");
    world.work(ola, "2027-07-09 20:00", "2027-07-10 01:00");
    world.work(ola, "2027-07-10 12:00", "2027-07-10 18:00");
    assert_eq!(roster(&world), [""; 0]);
}

#[test]
fn out_at_two_and_back_at_eight_is_too_short_a_rest() {
    let mut world = World::new();
    let kari = world.adult();
    let evening = world.work(kari, "2027-07-09 18:00", "2027-07-10 02:00");
    let morning = world.work(kari, "2027-07-10 08:00", "2027-07-10 14:00");
    assert_eq!(rests(&world), [(360, 660)]);
    let found = check_all(&world.snapshot, &Rules::standard());
    assert_eq!(found.len(), 2, "both ends are told");
    let ends: Vec<_> = found
        .iter()
        .map(|finding| match &finding.breaches[..] {
            [Breach::Rest { after, before, .. }] => (finding.assignment, *after, *before),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(ends, [(evening, None, Some(morning)), (morning, Some(evening), None)]);
    assert_eq!(found[0].breaches[0].minutes(), 300);
}

#[test]
fn rest_is_judged_at_every_time_of_day() {
    let rest = |work: &[(&str, &str)]| {
        let mut world = World::new();
        let kari = world.adult();
        for (from, to) in work {
            world.work(kari, &format!("2027-07-{from}"), &format!("2027-07-{to}"));
        }
        rests(&world)
    };
    // After a night watch, a rest by day is a rest too.
    assert_eq!(rest(&[("09 23:00", "10 07:00"), ("10 13:00", "10 19:00")]), [(360, 660)]);
    assert_eq!(rest(&[("09 23:00", "10 07:00"), ("10 18:00", "10 22:00")]), []);
    // A broken night.
    assert_eq!(rest(&[("09 18:00", "09 23:00"), ("10 04:00", "10 09:00")]), [(300, 660)]);
    // An hour's break in a night's work, with the rest after it.
    assert_eq!(rest(&[("09 20:00", "09 23:30"), ("10 00:30", "10 04:00")]), []);
    // Eleven hours are enough, and a minute less is not.
    assert_eq!(rest(&[("09 14:00", "09 22:00"), ("10 09:00", "10 12:00")]), []);
    assert_eq!(rest(&[("09 14:00", "09 22:01"), ("10 09:00", "10 12:00")]), [(659, 660)]);
    // What lies inside longer work does not begin a rest.
    assert_eq!(rest(&[("09 14:00", "09 22:00"), ("09 15:00", "09 16:00"), ("10 09:00", "10 12:00")]), []);
    // Shifts that follow each other are one.
    assert_eq!(rest(&[("09 18:00", "10 00:00"), ("10 00:00", "10 03:00"), ("10 14:00", "10 16:00")]), []);
}

#[test]
fn a_rest_between_other_work_that_becomes_too_short_is_told() {
    let mut world = World::new();
    let kari = world.adult();
    let evening = world.work(kari, "2027-07-09 18:00", "2027-07-09 22:00");
    let night = world.work(kari, "2027-07-10 03:00", "2027-07-10 06:30");
    assert_eq!(roster(&world), [""; 0]);
    let need = world.shift("2027-07-09 16:00", "2027-07-09 18:00");
    let at = span("2027-07-09 16:00", "2027-07-09 18:00");
    let told = check(&world.snapshot, &Rules::standard(), kari, &need, at, None).unwrap();
    let [Breach::Rest { after, before, has, needs, .. }, Breach::Run { minutes: 360, several: true, .. }] = &told[..] else {
        panic!("{told:?}")
    };
    assert_eq!((*after, *before, *has, *needs), (Some(evening), Some(night), 300, 660));
}

#[test]
fn a_working_day_has_at_most_nine_hours_even_through_the_night() {
    let mut world = World::new();
    let kari = world.adult();
    world.work(kari, "2027-07-10 00:00", "2027-07-10 09:00");
    assert_eq!(roster(&world), [""; 0]);
    world.work(kari, "2027-07-10 09:00", "2027-07-10 09:30");
    assert_eq!(roster(&world), ["day-hours", "run", "day-hours", "run"]);
    let found = check_all(&world.snapshot, &Rules::standard());
    let Breach::DayHours { day, minutes, max, .. } = &found[0].breaches[0] else { panic!("{found:?}") };
    assert_eq!((*day, *minutes, *max), (date("2027-07-10"), 570, 540));
    // Two days with a rest between them are two days, however close.
    let ola = world.adult();
    world.work(ola, "2027-07-09 16:00", "2027-07-10 00:00");
    world.work(ola, "2027-07-10 12:00", "2027-07-10 20:00");
    assert_eq!(roster(&world).len(), 4);
}

#[test]
fn minutes_in_two_places_at_once_are_worked_once() {
    let mut world = World::new();
    let kari = world.adult();
    world.work(kari, "2027-07-09 10:00", "2027-07-09 16:00");
    world.work(kari, "2027-07-09 10:00", "2027-07-09 18:00");
    assert_eq!(roster(&world), ["overlap", "overlap"]);
}

#[test]
fn a_week_is_any_seven_days_and_not_a_minute_more() {
    let week = |last: (&str, &str)| {
        let mut world = World::new();
        let kari = world.adult();
        for day in 5..10 {
            world.work(kari, &format!("2027-07-{day:02} 09:00"), &format!("2027-07-{day:02} 17:00"));
        }
        world.work(kari, last.0, last.1);
        roster(&world)
    };
    // Forty hours, and the next work when the first eight days are over.
    assert_eq!(week(("2027-07-12 17:00", "2027-07-12 20:00")), [""; 0]);
    // Three hours into the eighth day the first three of the first day are over too.
    assert_eq!(week(("2027-07-12 09:00", "2027-07-12 12:00")), [""; 0]);
    // A minute before that is a minute too many, for all of them.
    assert_eq!(week(("2027-07-12 08:59", "2027-07-12 12:00")), ["week-hours"; 6]);
}

#[test]
fn who_was_away_did_not_work() {
    let mut world = World::new();
    let kari = world.adult();
    world.work(kari, "2027-07-09 10:00", "2027-07-09 14:00");
    let need = world.shift("2027-07-09 12:00", "2027-07-09 16:00");
    for state in [AssignmentState::Excused, AssignmentState::Absent] {
        let other = world.adult();
        world.work(other, "2027-07-09 10:00", "2027-07-09 14:00");
        world.put_part(other, need.id, None, state);
    }
    assert_eq!(roster(&world), [""; 0]);
    world.put_part(kari, need.id, None, AssignmentState::Present);
    assert_eq!(roster(&world), ["overlap", "overlap"]);
}

#[test]
fn an_unknown_age_is_no_minor_s_but_asked_about_where_it_matters() {
    let mut world = World::new();
    let someone = world.person("Nikolai", None, None);
    let need = world.shift("2027-07-09 20:00", "2027-07-10 02:00");
    let at = span("2027-07-09 20:00", "2027-07-10 02:00");
    let rules = Rules::standard();
    assert_eq!(check(&world.snapshot, &rules, someone, &need, at, None).unwrap(), []);
    let need = world.alter(&need, |need| need.min_age = Some(18));
    assert_eq!(check(&world.snapshot, &rules, someone, &need, at, None).unwrap(), [Breach::AgeUnknown { min: 18 }]);
}

#[test]
fn who_comes_of_age_at_midnight_may_work_on_but_was_too_young_for_the_bar() {
    let mut world = World::new();
    let ida = world.person("Ida", None, Some("2009-07-10"));
    let need = world.shift("2027-07-09 19:00", "2027-07-10 02:00");
    let need = world.alter(&need, |need| need.min_age = Some(18));
    let at = span("2027-07-09 19:00", "2027-07-10 02:00");
    let told = check(&world.snapshot, &Rules::standard(), ida, &need, at, None).unwrap();
    let said: Vec<_> = told.iter().map(|breach| (breach.code(), breach.minutes())).collect();
    assert_eq!(said, [("age", 0), ("night", 60), ("run", 150), ("late-evening", 120)]);
}

/// A reason for this code at this assignment.
fn accept(world: &mut World, id: AssignmentId, code: &str) {
    let row = world.snapshot.assignments.get(id).unwrap().clone();
    let mut accepted = row.clone();
    accepted.overridden = vec![code.into()];
    accepted.override_reason = "Avtalt med Kari".into();
    world.change(&row, &accepted);
}

fn open(world: &World) -> Vec<&'static str> {
    let found = check_all(&world.snapshot, &Rules::standard());
    found.iter().flat_map(|finding| finding.open(&world.snapshot).map(Breach::code)).collect()
}

#[test]
fn an_accepted_breach_stays_a_finding_but_is_not_open_at_either_end() {
    let mut world = World::new();
    let kari = world.adult();
    world.work(kari, "2027-07-09 10:00", "2027-07-09 14:00");
    let id = world.work(kari, "2027-07-09 12:00", "2027-07-09 16:00");
    world.work(kari, "2027-07-09 15:00", "2027-07-09 17:00");
    assert_eq!(open(&world), ["overlap"; 4]);
    accept(&mut world, id, "rest");
    assert_eq!(open(&world), ["overlap"; 4], "another reason is another reason");
    accept(&mut world, id, "overlap");
    assert_eq!(open(&world), [""; 0]);
    let found = check_all(&world.snapshot, &Rules::standard());
    assert_eq!(found.len(), 3);
    assert!(found.iter().all(|finding| finding.is_settled(&world.snapshot) && finding.severity() == Severity::Breach));
    let own = |finding: &Finding| finding.is_accepted(world.snapshot.assignments.get(finding.assignment).unwrap());
    assert_eq!(found.iter().map(own).collect::<Vec<_>>(), [false, true, false], "the reason stands at one of them");
}

#[test]
fn a_reason_for_one_clash_is_none_for_the_next() {
    let mut world = World::new();
    let kari = world.adult();
    let bar = world.work(kari, "2027-07-09 10:00", "2027-07-09 14:00");
    let id = world.work(kari, "2027-07-09 12:00", "2027-07-09 16:00");
    let found = check_all(&world.snapshot, &Rules::standard());
    let clash = found.iter().find(|finding| finding.assignment == id).unwrap().breaches.first().unwrap().clone();
    assert_eq!(clash.mark(), format!("overlap:{bar}"));
    accept(&mut world, id, &clash.mark());
    assert_eq!(open(&world), [""; 0], "settled at both ends");
    world.work(kari, "2027-07-09 15:00", "2027-07-09 17:00");
    assert_eq!(open(&world), ["overlap"; 2], "the new clash is open at both of its ends");
}

#[test]
fn a_reason_for_a_long_day_holds_for_that_day_only() {
    let mut world = World::new();
    let kari = world.adult();
    let mut last = Vec::new();
    for day in ["09", "10"] {
        world.work(kari, &format!("2027-07-{day} 08:00"), &format!("2027-07-{day} 14:00"));
        last.push(world.work(kari, &format!("2027-07-{day} 15:00"), &format!("2027-07-{day} 20:00")));
    }
    assert_eq!(open(&world), ["day-hours"; 4]);
    accept(&mut world, last[0], "day-hours");
    assert_eq!(open(&world), ["day-hours"; 2]);
}

#[test]
fn the_whole_roster_comes_in_the_order_of_the_work() {
    let mut world = World::new();
    let people: Vec<PersonId> = (0..3).map(|_| world.adult()).collect();
    for (day, person) in [11, 9, 10].into_iter().zip(&people) {
        world.work(*person, &format!("2027-07-{day:02} 08:00"), &format!("2027-07-{day:02} 20:00"));
    }
    let found = check_all(&world.snapshot, &Rules::standard());
    let order: Vec<PersonId> = found.iter().map(|finding| finding.person).collect();
    assert_eq!(order, [people[1], people[2], people[0]]);
}

#[test]
fn what_is_gone_is_refused() {
    let mut world = World::new();
    let kari = world.adult();
    let need = world.shift("2027-07-09 10:00", "2027-07-09 14:00");
    let at = span("2027-07-09 10:00", "2027-07-09 14:00");
    let rules = Rules::standard();
    let empty = span("2027-07-09 10:00", "2027-07-09 10:00");
    let code = |world: &World, span| check(&world.snapshot, &rules, kari, &need, span, None).map_err(Refusal::code);
    assert_eq!(code(&world, empty), Err("empty"));
    let person = world.snapshot.people.get(kari).unwrap().clone();
    let shift = world.snapshot.shifts.get(need.shift).unwrap().clone();
    assert_eq!(shift.when.from_local, local("2027-07-09 10:00"));
    let mut edit = Edit::new(Op::Sample { name: String::new() });
    edit.delete(&shift);
    world.snapshot.apply(&edit).unwrap();
    assert_eq!(code(&world, at), Err("no-shift"));
    let mut edit = Edit::new(Op::Sample { name: String::new() });
    edit.delete(&person);
    world.snapshot.apply(&edit).unwrap();
    assert_eq!(code(&world, at), Err("no-person"));
}
