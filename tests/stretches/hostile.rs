//! Figures that no festival has, as a damaged or a stranger's file may have them: everything is judged all the same, soon
//! and without a word of panic.

use ildsjel::domain::candidates::candidates;
use ildsjel::domain::rules::{Breach, Rules, check, check_all, lacking};
use ildsjel::domain::{
    Assignment, AssignmentState, Availability, Can, Festival, Membership, Minute, Need, Pair, PairKind, Person, PersonId, Role,
    Shift, Span, Travel, When, Wish, Zone,
};
use ildsjel::lang::{Lang, Language};
use proptest::prelude::*;

use crate::world::{World, date, oslo};

/// Any minute, those at the ends of the numbers and of the calendar, and some of the festival.
fn minute() -> impl Strategy<Value = i64> {
    let festival = oslo("2027-07-09 18:00").0;
    prop_oneof![
        2 => any::<i64>(),
        2 => prop::sample::select(vec![i64::MIN, i64::MIN + 1, -5_200_000_000, 0, 5_200_000_000, i64::MAX - 1, i64::MAX]),
        3 => festival - 9_000..festival + 9_000,
    ]
}

fn span() -> impl Strategy<Value = Span> {
    (minute(), minute()).prop_map(|(one, two)| Span::new(Minute(one.min(two)), Minute(one.max(two))))
}

fn number() -> impl Strategy<Value = i64> {
    prop_oneof![prop::sample::select(vec![i64::MIN, -1, 0, 1, i64::MAX]), -10..10_000_i64]
}

/// As the file would hold them: the clock beside the instants says what it says.
fn when(span: Span) -> When {
    When::from_span(Zone::default(), span)
}

type Piece = (Span, Option<Span>, Option<usize>, usize);

#[derive(Debug, Clone)]
struct Mess {
    cut: i64,
    born: [Option<i32>; 2],
    work: Vec<Piece>,
    actual: Option<Span>,
    said: Vec<(usize, Span)>,
    wish: (Option<i64>, Option<i64>, Option<i64>),
    ways: Vec<(usize, usize, i64)>,
    own: Vec<(&'static str, &'static str)>,
}

fn mess() -> impl Strategy<Value = Mess> {
    let year = prop::option::of(prop_oneof![prop::sample::select(vec![i32::MIN, i32::MAX]), 2008..2016]);
    let piece = (span(), prop::option::of(span()), prop::option::of(0..2_usize), 0..2_usize);
    let field = prop::sample::select(vec!["travel_min", "max_day_h", "min_rest_h", "weekly_rest_h", "break_min", "max_nights"]);
    let value = prop::sample::select(vec!["0", "10000", "9223372036854775807", "-9223372036854775808", "168", ""]);
    (
        (number(), [year.clone(), year], prop::collection::vec(piece, 1..7), prop::option::of(span())),
        prop::collection::vec((0..3_usize, span()), 0..5),
        (prop::option::of(number()), prop::option::of(number()), prop::option::of(number())),
        prop::collection::vec((0..2_usize, 0..2_usize, number()), 0..3),
        prop::collection::vec((field, value), 0..3),
    )
        .prop_map(|((cut, born, work, actual), said, wish, ways, own)| Mess { cut, born, work, actual, said, wish, ways, own })
}

fn build(mess: &Mess) -> (World, Vec<PersonId>, Vec<(Need, Span)>) {
    let mut world = World::new();
    let festival = world.snapshot.festival().unwrap().clone();
    world.change(&festival, &Festival { day_cut: mess.cut, ..festival.clone() });
    let places = [world.place("Storsalen"), world.place("Bua")];
    let people: Vec<PersonId> = mess.born.iter().map(|year| born(&mut world, *year)).collect();
    let course = world.competence("Kurs", None);
    world.has(people[0], course, "1900-01-01", None);
    let row = Membership { id: world.ids.next(), person: people[1], crew: world.crew, role: Role::Leader };
    world.add(&row);
    let mut needs = Vec::new();
    for (span, part, place, who) in &mess.work {
        let shift = Shift::new(world.ids.next(), world.crew, place.map(|place| places[place]), when(*span));
        world.add(&shift);
        let need = world.need(shift.id);
        let need = world.alter(&need, |need| need.competences = vec![course]);
        let row = Assignment {
            from_at: part.map(|part| part.from),
            to_at: part.map(|part| part.to),
            actual_from: mess.actual.map(|span| span.from),
            state: AssignmentState::Present,
            ..Assignment::new(world.ids.next(), need.id, people[*who])
        };
        world.add(&row);
        needs.push((need, *span));
    }
    for (kind, span) in &mess.said {
        let kind = [Can::Can, Can::RatherNot, Can::Cannot][*kind];
        let row = Availability { id: world.ids.next(), person: people[0], kind, note: String::new(), when: when(*span) };
        world.add(&row);
    }
    let (max_shifts, max_minutes, max_nights) = mess.wish;
    let row = Wish { max_shifts, max_minutes, max_nights, ..Wish::none(world.ids.next(), people[0]) };
    world.add(&row);
    for kind in [PairKind::Apart, PairKind::Adult, PairKind::Together] {
        for (person, other) in [(0, 1), (1, 0), (0, 0)] {
            let row = Pair { id: world.ids.next(), person: people[person], other: people[other], kind };
            world.add(&row);
        }
    }
    for (place, other, minutes) in &mess.ways {
        let row = Travel { id: world.ids.next(), place: places[*place], other: places[*other], minutes: *minutes };
        world.add(&row);
    }
    let own: Vec<_> = mess.own.iter().map(|(field, value)| (None, None, *field, *value, "")).collect();
    let crews = [world.crew, world.crew];
    crate::case::decide(&mut world, &own, crews);
    crate::case::decide(&mut world, &[(None, None, "leader", "1", ""), (None, None, "adult", "youth", "")], crews);
    (world, people, needs)
}

fn born(world: &mut World, year: Option<i32>) -> PersonId {
    let person = Person { birth_year: year, ..Person::new(world.ids.next(), "Ola", "Nordmann") };
    world.add(&person);
    person.id
}

fn say(world: &World, breaches: &[Breach]) -> usize {
    let nb = Lang::new(Language::Nb);
    breaches.iter().map(|breach| nb.breach(breach, &world.snapshot).len() + usize::from(breach.minutes() < 0)).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_figure_can_be_judged_and_said(mess in mess()) {
        let (world, people, needs) = build(&mess);
        let data = &world.snapshot;
        let rules = Rules::of(data);
        for finding in check_all(data, &rules) {
            prop_assert!(!finding.breaches.is_empty());
            prop_assert!(finding.breaches.iter().all(|breach| breach.minutes() >= 0), "{:?}", finding.breaches);
            prop_assert!(say(&world, &finding.breaches) > 0);
            let _ = finding.is_settled(data);
        }
        let nb = Lang::new(Language::Nb);
        for lacks in lacking(data, &rules) {
            prop_assert!(lacks.minutes > 0);
            prop_assert!(!nb.lacking(&lacks, data).is_empty());
        }
        for (need, span) in &needs {
            for person in &people {
                if let Ok(told) = check(data, &rules, *person, need, *span, None) {
                    let _ = say(&world, &told);
                }
            }
            let row = data.assignments_to(need.id).next().unwrap();
            if let Ok(told) = check(data, &rules, row.person, need, *span, Some(row.id)) {
                prop_assert!(told.iter().all(|breach| breach.minutes() >= 0), "{told:?}");
            }
            let _ = candidates(data, &rules, need, *span);
        }
    }
}

#[test]
fn work_of_ten_thousand_years_is_judged_at_once() {
    let mut world = World::new();
    let child = world.person("Ida", Some(2015), None);
    let course = world.competence("Kurs", None);
    world.has(child, course, "1900-01-01", None);
    let need = world.shift_when(None, when(Span::new(oslo("2027-07-09 18:00"), Minute(i64::MAX))));
    let need = world.alter(&need, |need| need.competences = vec![course]);
    world.put(child, need.id);
    let began = std::time::Instant::now();
    let found = check_all(&world.snapshot, &Rules::standard());
    // That it ends, on however busy a machine; a step for each minute would take for ever.
    assert!(began.elapsed().as_secs() < 600, "{:?}", began.elapsed());
    let codes: Vec<_> = found[0].breaches.iter().map(Breach::code).collect();
    assert_eq!(codes, ["day-hours", "week-hours", "week-rest", "night", "run"]);
    assert_eq!(date("2027-07-09"), world.snapshot.shifts.iter().next().unwrap().when.from_local.date());
}
