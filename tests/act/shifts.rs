use ildsjel::domain::act::{self, Cannot, NeedDraft, ShiftDraft, needs, shifts};
use ildsjel::domain::*;

use crate::world::{World, day, july, span, time};

#[test]
fn is_laid_out_with_its_needs() {
    let mut world = World::new();
    let (bar, tent, hygiene) = (world.crew("Bar"), world.place("Teltet"), world.competence("Hygiene"));
    let till =
        NeedDraft { min_age: Some(18), competences: vec![hygiene, hygiene], max: Some(3), ..NeedDraft::of(2) }.task(" Kasse ");
    let draft =
        ShiftDraft { place: Some(tent), needs: vec![NeedDraft::of(4), till], ..ShiftDraft::of(bar, july(8, "18:00", "22:00"), 1) };
    let edit = world.act(|s, ids| shifts::add(s, ids, &draft));
    assert_eq!(edit.op, Op::Add { table: Table::Shift, name: "Bar – Teltet".into() });
    let shift = act::added::<Shift>(&edit).unwrap();
    let rows: Vec<&Need> = world.s.needs_of(shift).collect();
    assert_eq!(rows.iter().map(|need| (need.task.as_str(), need.target)).collect::<Vec<_>>(), [("", 4), ("Kasse", 2)]);
    assert_eq!(rows[1].competences, [hygiene]);
}

#[test]
fn refuses_what_is_no_shift() {
    let mut world = World::new();
    let bar = world.crew("Bar");
    let draft = ShiftDraft::of(bar, july(8, "18:00", "22:00"), 2);
    let mut refuse = |draft: ShiftDraft| world.refused(|s, ids| shifts::add(s, ids, &draft));
    assert_eq!(refuse(ShiftDraft { crew: Ids::System.next(), ..draft.clone() }), Cannot::NotFound { table: Table::Crew });
    let place = Some(Ids::System.next());
    assert_eq!(refuse(ShiftDraft { place, ..draft.clone() }), Cannot::NotFound { table: Table::Place });
    let empty = When { to_at: draft.when.from_at, ..draft.when };
    assert_eq!(refuse(ShiftDraft { when: empty, ..draft.clone() }), Cannot::Time(TimeError::Empty));
    let competences = vec![Ids::System.next()];
    let need = NeedDraft { competences, ..NeedDraft::of(2) };
    assert_eq!(refuse(ShiftDraft { needs: vec![need], ..draft.clone() }), Cannot::NotFound { table: Table::Competence });
}

#[test]
fn needs_hold_their_numbers() {
    let mut world = World::new();
    let bar = world.crew("Bar");
    let (shift, need) = world.shift(bar, july(8, "18:00", "22:00"));
    for (min, target, max) in [(0, 0, None), (3, 2, None), (-1, 2, None), (1, 2, Some(1))] {
        let draft = NeedDraft { min, max, ..NeedDraft::of(target) };
        assert_eq!(world.refused(|s, ids| needs::add(s, ids, shift, &draft)), Cannot::Headcount, "{draft:?}");
    }
    for min_age in [Some(0), Some(100)] {
        let draft = NeedDraft { min_age, ..NeedDraft::of(2) };
        assert_eq!(world.refused(|s, ids| needs::add(s, ids, shift, &draft)), Cannot::AgeLimit);
    }
    let row = world.s.needs.get(need).unwrap().clone();
    let edit = world.act(|s, _| needs::update(s, &Need { target: 5, task: "Kasse".into(), ..row.clone() }));
    assert_eq!(edit.op, Op::Change { table: Table::Need, name: "Bar – Kasse".into() });
    assert_eq!(world.s.needs.get(need).unwrap().target, 5);
    let why = world.refused(|s, ids| needs::add(s, ids, ShiftId(need.0), &NeedDraft::of(1)));
    assert_eq!(why, Cannot::NotFound { table: Table::Shift });
}

#[test]
fn a_need_with_people_goes_only_by_force() {
    let mut world = World::new();
    let (bar, kari) = (world.crew("Bar"), world.person("Kari Moe"));
    let (shift, need) = world.shift(bar, july(8, "18:00", "22:00"));
    world.assign(kari, need, None);
    let why = world.refused(|s, _| needs::delete(s, need, false));
    assert_eq!(why, Cannot::InUse { table: Table::Need, name: "Bar".into(), by: Table::Assignment, count: 1 });
    world.act(|s, _| needs::delete(s, need, true));
    assert!(world.s.assignments.is_empty());
    assert_eq!(world.s.needs_of(shift).count(), 0, "the last one may go");
}

#[test]
fn details_change_and_times_do_not() {
    let mut world = World::new();
    let (bar, kitchen) = (world.crew("Bar"), world.crew("Kjøkken"));
    let (shift, _) = world.shift(bar, july(8, "18:00", "22:00"));
    let old = world.s.shifts.get(shift).unwrap().clone();
    let new = Shift { crew: kitchen, title: " Nattmat ".into(), when: july(9, "10:00", "12:00"), ..old.clone() };
    let edit = world.act(|s, _| shifts::update(s, &new));
    assert_eq!(edit.op, Op::Change { table: Table::Shift, name: "Kjøkken – Nattmat".into() });
    assert_eq!(world.s.shifts.get(shift).unwrap().when, old.when);
}

#[test]
fn people_on_a_part_follow_a_move() {
    let mut world = World::new();
    let (bar, kari, ola) = (world.crew("Bar"), world.person("Kari Moe"), world.person("Ola Li"));
    let (shift, need) = world.shift(bar, july(8, "18:00", "22:00"));
    let first = world.assign(kari, need, Some(span(8, "18:00", "20:00")));
    let last = world.assign(kari, need, Some(span(8, "20:00", "22:00")));
    let whole = world.assign(ola, need, None);
    let edit = world.act(|s, _| shifts::move_to(s, shift, july(10, "20:30", "00:30")));
    let to = july(10, "20:30", "00:30");
    assert_eq!(edit.op, Op::MoveShift { shift: "Bar".into(), from: to.from_local, to: to.to_local });
    let middle = Some(july(10, "22:30", "23:00").from_at);
    assert_eq!((world.part(first), world.part(last), world.part(whole)), ((None, middle), (middle, None), (None, None)));
    assert_eq!(world.refused(|s, _| shifts::move_to(s, shift, to)), Cannot::NothingToDo);
}

#[test]
fn a_move_onto_the_night_of_a_clock_change_keeps_the_wall_clock() {
    let mut world = World::new();
    let (bar, kari) = (world.crew("Bar"), world.person("Kari Moe"));
    let (shift, need) = world.shift(bar, july(8, "22:00", "06:00"));
    let row = world.assign(kari, need, Some(span(9, "04:00", "05:00")));
    let night = When::on_day(Zone::default(), day(10, 30), time("22:00"), time("06:00"), Pick::Ask).unwrap();
    world.act(|s, _| shifts::move_to(s, shift, night));
    let (from, _) = world.part(row);
    assert_eq!(Zone::default().local(from.unwrap()), day(10, 31).and_time(time("04:00")));
}

#[test]
fn people_on_a_part_stay_when_it_is_stretched() {
    let mut world = World::new();
    let (bar, kari, ola) = (world.crew("Bar"), world.person("Kari Moe"), world.person("Ola Li"));
    let (shift, need) = world.shift(bar, july(8, "18:00", "22:00"));
    let inner = world.assign(kari, need, Some(span(8, "19:00", "21:00")));
    let tail = world.assign(ola, need, Some(span(8, "20:00", "22:00")));
    world.act(|s, _| shifts::stretch(s, shift, july(8, "18:00", "23:00")));
    let at = |clock: &str| Some(july(8, clock, "23:59").from_at);
    assert_eq!(world.part(inner), (at("19:00"), at("21:00")));
    assert_eq!(world.part(tail), (at("20:00"), None), "to the end is to the new end");
    world.act(|s, _| shifts::stretch(s, shift, july(8, "19:30", "20:30")));
    assert_eq!((world.part(inner), world.part(tail)), ((None, None), (at("20:00"), None)));
}

#[test]
fn a_stretch_that_leaves_somebody_out_is_refused_by_name() {
    let mut world = World::new();
    let (bar, kari) = (world.crew("Bar"), world.person("Kari Moe"));
    let (shift, need) = world.shift(bar, july(8, "18:00", "22:00"));
    let row = world.assign(kari, need, Some(span(8, "18:00", "19:00")));
    let why = world.refused(|s, _| shifts::stretch(s, shift, july(8, "19:00", "22:00")));
    assert_eq!(why, Cannot::WouldFallOut { names: "Kari Moe".into(), count: 1 });
    world.act(|s, _| shifts::move_to(s, shift, july(8, "19:00", "22:00")));
    assert_eq!(world.part(row), (None, Some(july(8, "20:00", "21:00").from_at)), "a move takes her along");
}

#[test]
fn is_dragged_to_another_row() {
    let mut world = World::new();
    let (bar, kitchen, tent) = (world.crew("Bar"), world.crew("Kjøkken"), world.place("Teltet"));
    let (shift, _) = world.shift(bar, july(8, "18:00", "22:00"));
    let edit = world.act(|s, _| shifts::move_to_row(s, shift, july(8, "18:00", "22:00"), kitchen, Some(tent)));
    let row = world.s.shifts.get(shift).unwrap();
    assert_eq!((edit.writes.len(), row.crew, row.place), (1, kitchen, Some(tent)));
}

#[test]
fn is_copied_with_and_without_people() {
    let mut world = World::new();
    let (bar, kari, ola) = (world.crew("Bar"), world.person("Kari Moe"), world.person("Ola Li"));
    let (shift, need) = world.shift(bar, july(8, "18:00", "22:00"));
    world.need(shift, &NeedDraft::of(1).task("Kasse"));
    let over = act::Override { reason: "Går greit".into(), codes: vec!["rest".into()] };
    world.act(|s, ids| act::assign::assign(s, ids, kari, need, Some(span(8, "20:00", "22:00")), Some(&over)));
    let away = world.assign(ola, need, None);
    world.act(|s, _| act::assign::set_state(s, away, AssignmentState::Absent));

    let edit = world.act(|s, ids| shifts::copy(s, ids, shift, july(9, "18:00", "22:00"), false));
    let copied = act::added::<Shift>(&edit).unwrap();
    let tasks: Vec<&str> = world.s.needs_of(copied).map(|need| need.task.as_str()).collect();
    assert_eq!((tasks, shifts::would_delete(&world.s, copied)), (vec!["", "Kasse"], 0));

    let edit = world.act(|s, ids| shifts::copy(s, ids, shift, july(10, "18:00", "22:00"), true));
    let copied = world.s.assignments.get(act::added::<Assignment>(&edit).unwrap()).unwrap();
    assert_eq!((copied.person, copied.from_at), (kari, Some(july(10, "20:00", "22:00").from_at)));
    assert_eq!((copied.override_reason.as_str(), copied.overridden.len()), ("", 0));
    assert_eq!(shifts::would_delete(&world.s, act::added::<Shift>(&edit).unwrap()), 1, "who was away is not copied");
}

#[test]
fn goes_with_needs_and_people() {
    let mut world = World::new();
    let (bar, kari) = (world.crew("Bar"), world.person("Kari Moe"));
    let (shift, need) = world.shift(bar, july(8, "18:00", "22:00"));
    world.assign(kari, need, None);
    assert_eq!(shifts::would_delete(&world.s, shift), 1);
    world.act(|s, _| shifts::delete(s, shift));
    assert!(world.s.shifts.is_empty() && world.s.needs.is_empty() && world.s.assignments.is_empty());
    assert_eq!(world.refused(|s, _| shifts::delete(s, shift)), Cannot::NotFound { table: Table::Shift });
}

#[test]
fn a_time_typed_in_the_night_belongs_to_the_day_it_is_typed_on() {
    let world = World::new();
    let when = |from: &str, to: &str| shifts::on_festival_day(&world.s, day(7, 8), time(from), time(to), Pick::Ask).unwrap();
    assert_eq!(when("01:00", "05:00"), july(9, "01:00", "05:00"));
    assert_eq!(when("05:59", "12:00"), july(9, "05:59", "12:00"));
    assert_eq!(when("06:00", "12:00"), july(8, "06:00", "12:00"));
    assert_eq!(when("22:00", "02:00"), july(8, "22:00", "02:00"));
}

#[test]
fn another_day_keeps_the_clock_and_the_night() {
    let world = World::new();
    let on = |when: When, date| shifts::on_other_day(&world.s, &when, day(7, date), Pick::Ask).unwrap();
    assert_eq!(on(july(8, "22:00", "02:00"), 10), july(10, "22:00", "02:00"));
    assert_eq!(on(july(9, "01:00", "05:00"), 7), july(8, "01:00", "05:00"), "a night shift of the 8th, to the 7th");
    assert_eq!(shifts::days_later(&july(8, "22:00", "02:00"), -3, Pick::Ask).unwrap(), july(5, "22:00", "02:00"));
    for days in [i64::MAX, i64::MIN, 1_000_000_000_000] {
        assert_eq!(shifts::days_later(&july(8, "22:00", "02:00"), days, Pick::Ask), Err(TimeError::Empty));
    }
}

#[test]
fn a_new_shift_is_offered_after_the_last_one() {
    let mut world = World::new();
    let (bar, kitchen) = (world.crew("Bar"), world.crew("Kjøkken"));
    assert_eq!(shifts::default_when(&world.s, bar, day(7, 8)), july(8, "12:00", "18:00"));
    let (early, _) = world.shift(bar, july(8, "10:00", "14:00"));
    assert_eq!(shifts::default_when(&world.s, bar, day(7, 8)), july(8, "14:00", "18:00"));
    let (late, _) = world.shift(bar, july(8, "23:00", "07:00"));
    assert_eq!(shifts::default_when(&world.s, bar, day(7, 8)), july(8, "12:00", "18:00"), "the day is over");
    assert_eq!(shifts::default_when(&world.s, kitchen, day(7, 8)), july(8, "12:00", "18:00"));
    let of_bar: Vec<ShiftId> = shifts::of_crew_on(&world.s, bar, day(7, 8)).map(|shift| shift.id).collect();
    assert_eq!(of_bar, [early, late]);
    assert_eq!(shifts::of_crew_on(&world.s, kitchen, day(7, 8)).count(), 0);
}

#[test]
fn a_title_is_said_with_its_crew() {
    let mut world = World::new();
    let bar = world.crew("Bar");
    for (title, said) in
        [("Nattevakt", "Bar – Nattevakt"), ("Bar ute", "Bar ute"), ("Kveld i baren", "Bar – Kveld i baren"), ("", "Bar")]
    {
        let draft = ShiftDraft { title: title.into(), ..ShiftDraft::of(bar, july(9, "10:00", "12:00"), 1) };
        let edit = world.act(|s, ids| shifts::add(s, ids, &draft));
        assert_eq!(edit.op, Op::Add { table: Table::Shift, name: said.into() });
    }
}
