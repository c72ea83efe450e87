//! One shift becomes two, and several become one: the people stay where they work.

use ildsjel::domain::act::{self, Cannot, NeedDraft, assign, merge, needs, shifts, split};
use ildsjel::domain::*;
use proptest::prelude::*;

use crate::world::{World, day, july, span, time};

fn at(date: u32, clock: &str) -> Minute {
    july(date, clock, "23:59").from_at
}

/// Who is on a shift, and when, earliest first.
fn on(world: &World, shift: ShiftId) -> Vec<(String, Span)> {
    let row = world.s.shifts.get(shift).unwrap();
    let all = world.s.needs_of(shift).flat_map(|need| world.s.assignments_to(need.id));
    let mut all: Vec<_> = all.map(|on| (world.s.people.get(on.person).unwrap().name(), on.span(row.when.span()))).collect();
    all.sort_by_key(|(name, span)| (span.from, name.clone()));
    all
}

#[test]
fn a_split_shift_takes_people_into_the_parts_they_work() {
    let mut world = World::new();
    let (bar, kari, ola, siv) = (world.crew("Bar"), world.person("Kari Moe"), world.person("Ola Li"), world.person("Siv Aune"));
    let (shift, need) = world.shift(bar, july(8, "18:00", "02:00"));
    world.need(shift, &NeedDraft { max: Some(2), min_age: Some(18), ..NeedDraft::of(1) }.task("Kasse"));
    let over = act::Override { reason: "Avtalt".into(), codes: vec!["rest".into()] };
    world.act(|s, ids| assign::assign(s, ids, kari, need, None, Some(&over)));
    let early = world.assign(ola, need, Some(span(8, "18:00", "21:00")));
    world.act(|s, ids| assign::assign(s, ids, siv, need, Some(span(8, "23:00", "02:00")), Some(&over)));
    let late = world.s.assignments.iter().last().unwrap().id;

    let edit = world.act(|s, ids| split::split(s, ids, shift, at(8, "22:00")));
    assert_eq!(edit.op, Op::SplitShift { shift: "Bar".into(), at: july(8, "22:00", "23:00").from_local });
    let second = act::added::<Shift>(&edit).unwrap();
    assert_eq!(world.s.shifts.get(shift).unwrap().when, july(8, "18:00", "22:00"));
    assert_eq!(world.s.shifts.get(second).unwrap().when, july(8, "22:00", "02:00"));
    let tasks = |id| world.s.needs_of(id).map(|need| (need.task.clone(), need.target, need.max, need.min_age)).collect::<Vec<_>>();
    assert_eq!(tasks(second), tasks(shift));
    let kari = |from, to| ("Kari Moe".to_owned(), span(8, from, to));
    assert_eq!(on(&world, shift), [kari("18:00", "22:00"), ("Ola Li".into(), span(8, "18:00", "21:00"))]);
    assert_eq!(on(&world, second), [kari("22:00", "02:00"), ("Siv Aune".into(), span(8, "23:00", "02:00"))]);
    assert_eq!(world.part(early), (None, Some(at(8, "21:00"))));
    let row = |id| world.s.assignments.get(id).unwrap();
    assert_eq!((row(late).from_at, row(late).override_reason.as_str()), (Some(at(8, "23:00")), "Avtalt"), "moved, not copied");
    let reasons: Vec<&str> =
        world.s.needs_of(second).flat_map(|need| world.s.assignments_to(need.id)).map(|row| row.override_reason.as_str()).collect();
    assert_eq!(reasons.iter().filter(|reason| reason.is_empty()).count(), 1, "Kari's reason was for the whole");
}

#[test]
fn what_was_really_worked_goes_to_its_side() {
    let mut world = World::new();
    let (bar, kari, ola, siv) = (world.crew("Bar"), world.person("Kari Moe"), world.person("Ola Li"), world.person("Siv Aune"));
    let (shift, need) = world.shift(bar, july(8, "18:00", "02:00"));
    for (who, from, to) in [(kari, None, Some("21:00")), (ola, Some("23:00"), None), (siv, Some("17:30"), Some("01:00"))] {
        let id = world.assign(who, need, None);
        let old = world.s.assignments.get(id).unwrap().clone();
        let (actual_from, actual_to) =
            (from.map(|clock| at(8, clock)), to.map(|clock| if clock == "01:00" { at(9, clock) } else { at(8, clock) }));
        let mut edit = Edit::new(Op::Sample { name: String::new() });
        edit.update(&old, &Assignment { state: AssignmentState::Present, actual_from, actual_to, ..old.clone() });
        world.write(&edit);
    }
    let edit = world.act(|s, ids| split::split(s, ids, shift, at(8, "22:00")));
    let second = act::added::<Shift>(&edit).unwrap();
    let siv = |from, to| ("Siv Aune".to_owned(), span(8, from, to));
    assert_eq!(on(&world, shift), [siv("17:30", "22:00"), ("Kari Moe".into(), span(8, "18:00", "21:00"))]);
    assert_eq!(on(&world, second), [siv("22:00", "01:00"), ("Ola Li".into(), span(8, "23:00", "02:00"))]);
}

#[test]
fn a_shift_is_split_only_within_itself() {
    let mut world = World::new();
    let bar = world.crew("Bar");
    let (shift, _) = world.shift(bar, july(8, "18:00", "02:00"));
    for outside in [at(8, "18:00"), at(9, "02:00"), at(8, "12:00"), at(9, "03:00")] {
        assert_eq!(world.refused(|s, ids| split::split(s, ids, shift, outside)), Cannot::SplitOutside);
    }
    let when = world.s.shifts.get(shift).unwrap().when;
    assert_eq!(split::middle(&when), at(8, "22:00"));
    assert_eq!(split::middle(&july(8, "18:00", "19:10")), at(8, "18:30"));
    let minutes = When::from_span(Zone::default(), Span::new(Minute(at(8, "18:01").0), Minute(at(8, "18:03").0)));
    assert_eq!(split::middle(&minutes), at(8, "18:02"));
    let clock = |text| split::at_clock(&when, time(text), Pick::Ask);
    assert_eq!((clock("19:30"), clock("00:15")), (Ok(at(8, "19:30")), Ok(at(9, "00:15"))));
    assert_eq!(
        (clock("18:00"), clock("02:00"), clock("12:00")),
        (Err(Cannot::SplitOutside), Err(Cannot::SplitOutside), Err(Cannot::SplitOutside))
    );
}

#[test]
fn t17_and_t18_a_night_of_a_clock_change_is_split_right() {
    let mut world = World::new();
    let (bar, kari) = (world.crew("Bar"), world.person("Kari Moe"));
    let night = |month, date| When::on_day(Zone::default(), day(month, date), time("22:00"), time("06:00"), Pick::Ask).unwrap();
    let (shift, need) = world.shift(bar, night(10, 30));
    world.assign(kari, need, None);
    let half = time("02:30");
    let twice = day(10, 31).and_time(half);
    assert_eq!(split::at_clock(&night(10, 30), half, Pick::Ask), Err(Cannot::Time(TimeError::Twice(twice))));
    let cut = split::at_clock(&night(10, 30), half, Pick::Later).unwrap();
    let edit = world.act(|s, ids| split::split(s, ids, shift, cut));
    let second = act::added::<Shift>(&edit).unwrap();
    let minutes = |id| world.s.shifts.get(id).unwrap().when.minutes();
    assert_eq!((minutes(shift), minutes(second), world.s.minutes_of(kari)), (330, 210, 540));
    let never = day(3, 28).and_time(half);
    assert_eq!(split::at_clock(&night(3, 27), half, Pick::Ask), Err(Cannot::Time(TimeError::Never(never))));
}

#[test]
fn shifts_that_meet_become_one() {
    let mut world = World::new();
    let (bar, kari, ola, siv) = (world.crew("Bar"), world.person("Kari Moe"), world.person("Ola Li"), world.person("Siv Aune"));
    let tent = world.place("Teltet");
    let (first, one) = world.shift(bar, july(8, "18:00", "22:00"));
    let (second, two) = world.shift(bar, july(8, "22:00", "02:00"));
    let row = world.s.shifts.get(second).unwrap().clone();
    world.act(|s, _| shifts::update(s, &Shift { place: Some(tent), title: "Natt".into(), note: "Lås".into(), ..row.clone() }));
    let row = world.s.needs.get(two).unwrap().clone();
    world.act(|s, _| needs::update(s, &Need { min: 2, target: 4, ..row.clone() }));
    let till = world.need(second, &NeedDraft::of(1).task("Kasse"));
    let over = |reason: &str, code: &str| act::Override { reason: reason.into(), codes: vec![code.into()] };
    world.act(|s, ids| assign::assign(s, ids, kari, one, Some(span(8, "20:00", "22:00")), Some(&over("Avtalt", "rest"))));
    world.act(|s, ids| assign::assign(s, ids, kari, two, Some(span(8, "22:00", "23:00")), Some(&over("Kan godt", "week"))));
    let asked = world.s.assignments.iter().next().unwrap().id;
    world.act(|s, _| assign::set_state(s, asked, AssignmentState::Confirmed));
    world.assign(ola, till, None);
    world.assign(siv, two, None);

    let edit = world.act(|s, _| merge::merge(s, &[second, first]));
    let whole = july(8, "18:00", "02:00");
    assert_eq!(edit.op, Op::MergeShifts { shift: "Bar – Natt".into(), from: whole.from_local, to: whole.to_local });
    let shift = world.s.shifts.iter().next().unwrap();
    assert_eq!((world.s.shifts.len(), shift.id, shift.when), (1, first, whole));
    assert_eq!((shift.place, shift.title.as_str(), shift.note.as_str()), (Some(tent), "Natt", "Lås"));
    let left: Vec<_> = world.s.needs_of(first).map(|need| (need.task.as_str(), need.min, need.target)).collect();
    assert_eq!(left, [("", 2, 4), ("Kasse", 1, 1)]);
    let night = |name: &str, from| (name.to_owned(), span(8, from, "02:00"));
    assert_eq!(
        on(&world, first),
        [("Kari Moe".into(), span(8, "20:00", "23:00")), night("Ola Li", "22:00"), night("Siv Aune", "22:00")]
    );
    let row = world.s.assignments_of(kari).next().unwrap();
    assert_eq!((row.override_reason.as_str(), row.overridden.len()), ("Avtalt · Kan godt", 2));
    assert_eq!(row.state, AssignmentState::Planned, "the less certain of the two");
}

#[test]
fn the_same_person_with_time_between_or_another_task_stays_two() {
    let mut world = World::new();
    let (bar, kari) = (world.crew("Bar"), world.person("Kari Moe"));
    let (first, one) = world.shift(bar, july(8, "18:00", "22:00"));
    let (second, two) = world.shift(bar, july(8, "22:00", "02:00"));
    let till = world.need(second, &NeedDraft::of(1).task("Kasse"));
    world.assign(kari, one, Some(span(8, "18:00", "20:00")));
    world.assign(kari, two, Some(span(8, "22:00", "23:00")));
    world.assign(kari, till, Some(span(8, "23:00", "02:00")));
    world.act(|s, _| merge::merge(s, &[first, second]));
    let spans: Vec<Span> = on(&world, first).into_iter().map(|(_, span)| span).collect();
    assert_eq!(spans, [span(8, "18:00", "20:00"), span(8, "22:00", "23:00"), span(8, "23:00", "02:00")]);
}

#[test]
fn three_at_once_in_any_order_and_with_an_overlap() {
    let mut world = World::new();
    let (bar, kari, ola) = (world.crew("Bar"), world.person("Kari Moe"), world.person("Ola Li"));
    let (late, c) = world.shift(bar, july(8, "23:00", "02:00"));
    let (early, a) = world.shift(bar, july(8, "16:00", "20:00"));
    let (middle, b) = world.shift(bar, july(8, "19:00", "23:30"));
    for need in [a, b, c] {
        let row = world.s.needs.get(need).unwrap().clone();
        world.act(|s, _| needs::update(s, &Need { target: 1, max: Some(1), ..row.clone() }));
    }
    world.assign(kari, a, None);
    world.assign(ola, b, None);
    world.assign(kari, c, None);
    world.act(|s, _| merge::merge(s, &[late, middle, early]));
    assert_eq!(world.s.shifts.iter().map(|shift| (shift.id, shift.when)).collect::<Vec<_>>(), [(early, july(8, "16:00", "02:00"))]);
    let need = world.s.needs_of(early).next().unwrap();
    assert_eq!((need.target, need.max), (1, Some(2)), "room for both who were on at seven");
    assert_eq!(on(&world, early).len(), 3);
}

#[test]
fn refuses_to_merge_what_does_not_belong_together() {
    let mut world = World::new();
    let (bar, kitchen, kari) = (world.crew("Bar"), world.crew("Kjøkken"), world.person("Kari Moe"));
    let (first, one) = world.shift(bar, july(8, "18:00", "22:00"));
    let (apart, _) = world.shift(bar, july(8, "22:15", "23:00"));
    let (foreign, _) = world.shift(kitchen, july(8, "22:00", "23:00"));
    let (over, two) = world.shift(bar, july(8, "20:00", "23:00"));
    assert_eq!(world.refused(|s, _| merge::merge(s, &[])), Cannot::NothingToMerge);
    assert_eq!(world.refused(|s, _| merge::merge(s, &[first, first])), Cannot::NothingToMerge);
    assert_eq!(world.refused(|s, _| merge::merge(s, &[first, apart])), Cannot::MergeGap);
    assert_eq!(world.refused(|s, _| merge::merge(s, &[first, foreign])), Cannot::MergeCrews);
    assert_eq!(world.refused(|s, _| merge::merge(s, &[first, ShiftId(kari.0)])), Cannot::NotFound { table: Table::Shift });
    let row = world.s.needs.get(two).unwrap().clone();
    world.act(|s, _| needs::update(s, &Need { task: "Kasse".into(), ..row.clone() }));
    world.assign(kari, one, None);
    world.assign(kari, two, None);
    let why = world.refused(|s, _| merge::merge(s, &[first, over]));
    assert_eq!(why, Cannot::OnShiftAlready { person: "Kari Moe".into(), shift: "Bar".into() });
    assert_eq!(merge::next(&world.s, first).map(|shift| shift.id), Some(over));
    assert_eq!(merge::next(&world.s, apart), None);
}

proptest! {
    /// Splitting takes no minute of work from anybody, and merging the halves gives the shift back.
    #[test]
    fn split_and_merged_again(
        parts in prop::collection::vec((0..4_usize, 0..480_i64, 1..480_i64), 0..6), cut in 1..480_i64, change in 0..3_u32,
    ) {
        let mut world = World::new();
        let bar = world.crew("Bar");
        let people: Vec<PersonId> = ["A B", "C D", "E F", "G H"].iter().map(|name| world.person(name)).collect();
        let date = [day(7, 8), day(10, 30), day(3, 27)][usize::try_from(change).unwrap()];
        let when = When::on_day(Zone::default(), date, time("21:00"), time("05:30"), Pick::Ask).unwrap();
        let (shift, need) = world.shift(bar, when);
        for (who, from, long) in parts {
            let from = Minute(when.from_at.0 + from);
            let part = Span::new(from, Minute((from.0 + long).min(when.to_at.0)));
            if part.minutes() > 0
                && let Ok(edit) = assign::assign(&world.s, &mut world.ids, people[who], need, Some(part), None)
            {
                world.write(&edit);
            }
        }
        let minutes = |world: &World| people.iter().map(|who| world.s.minutes_of(*who)).collect::<Vec<_>>();
        // Two parts of one person that meet are one.
        let spans = |world: &World| {
            let mut all = on(world, shift);
            all.sort_by_key(|(name, span)| (name.clone(), span.from));
            all.dedup_by(|later, first| {
                let meet = later.0 == first.0 && later.1.from == first.1.to;
                if meet {
                    first.1.to = later.1.to;
                }
                meet
            });
            all
        };
        let (before, worked) = (spans(&world), minutes(&world));
        let cut = Minute(when.from_at.0 + cut);
        if cut >= when.to_at {
            return Ok(());
        }
        let edit = world.act(|s, ids| split::split(s, ids, shift, cut));
        let second = act::added::<Shift>(&edit).unwrap();
        prop_assert_eq!(minutes(&world), worked.clone());
        for id in [shift, second] {
            let whole = world.s.shifts.get(id).unwrap().when.span();
            for (_, span) in on(&world, id) {
                prop_assert!(whole.from <= span.from && span.to <= whole.to && span.minutes() > 0);
            }
        }
        world.act(|s, _| merge::merge(s, &[shift, second]));
        prop_assert_eq!(world.s.shifts.get(shift).unwrap().when, when);
        prop_assert_eq!(minutes(&world), worked);
        prop_assert_eq!(spans(&world), before);
    }
}
