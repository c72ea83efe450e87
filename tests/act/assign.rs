use ildsjel::domain::act::{Cannot, NeedDraft, Override, assign};
use ildsjel::domain::*;

use crate::world::{World, july, span};

fn bar() -> (World, ShiftId, NeedId, PersonId, PersonId) {
    let mut world = World::new();
    let crew = world.crew("Bar");
    let (shift, need) = world.shift(crew, july(8, "18:00", "22:00"));
    let (kari, ola) = (world.person("Kari Moe"), world.person("Ola Li"));
    (world, shift, need, kari, ola)
}

#[test]
fn a_person_comes_on_and_off() {
    let (mut world, _, need, kari, _) = bar();
    let when = july(8, "18:00", "22:00");
    let edit = world.act(|s, ids| assign::assign(s, ids, kari, need, None, None));
    let (from, to) = (when.from_local, when.to_local);
    assert_eq!(edit.op, Op::Assign { person: "Kari Moe".into(), shift: "Bar".into(), from, to });
    let row = world.s.assignments.iter().next().unwrap().clone();
    assert_eq!((row.state, row.source, row.from_at, row.to_at), (AssignmentState::Planned, Source::Leader, None, None));
    assert_eq!(world.s.minutes_of(kari), 240);
    let edit = world.act(|s, _| assign::unassign(s, row.id));
    assert_eq!(edit.op, Op::Unassign { person: "Kari Moe".into(), shift: "Bar".into(), from, to });
    assert_eq!(world.refused(|s, _| assign::unassign(s, row.id)), Cannot::NotFound { table: Table::Assignment });
}

#[test]
fn a_part_is_said_with_its_own_times_and_must_be_within() {
    let (mut world, _, need, kari, _) = bar();
    for part in [span(8, "17:59", "20:00"), span(8, "20:00", "22:01"), span(9, "18:00", "20:00"), Span::new(Minute(5), Minute(5))] {
        assert_eq!(world.refused(|s, ids| assign::assign(s, ids, kari, need, Some(part), None)), Cannot::PartOutside);
    }
    let edit = world.act(|s, ids| assign::assign(s, ids, kari, need, Some(span(8, "18:00", "20:00")), None));
    let Op::Assign { to, .. } = edit.op else { panic!("{:?}", edit.op) };
    assert_eq!(to, july(8, "18:00", "20:00").to_local);
    let id = world.s.assignments.iter().next().unwrap().id;
    world.act(|s, _| assign::set_part(s, id, Some(span(8, "18:00", "22:00"))));
    assert_eq!(world.part(id), (None, None), "the whole shift is no part");
    assert_eq!(world.refused(|s, _| assign::set_part(s, id, None)), Cannot::NothingToDo);
    assert_eq!(world.refused(|s, _| assign::set_part(s, id, Some(span(8, "21:00", "23:00")))), Cannot::PartOutside);
}

#[test]
fn parts_that_meet_are_not_twice() {
    let (mut world, shift, need, kari, _) = bar();
    let till = world.need(shift, &NeedDraft::of(1).task("Kasse"));
    let first = world.assign(kari, need, Some(span(8, "18:00", "20:00")));
    world.assign(kari, till, Some(span(8, "20:00", "22:00")));
    let twice = Cannot::OnShiftAlready { person: "Kari Moe".into(), shift: "Bar".into() };
    assert_eq!(world.refused(|s, ids| assign::assign(s, ids, kari, till, Some(span(8, "19:59", "20:00")), None)), twice);
    assert_eq!(world.refused(|s, _| assign::set_part(s, first, Some(span(8, "18:00", "20:01")))), twice);
    assert_eq!(world.refused(|s, _| assign::set_part(s, first, None)), twice);
}

#[test]
fn full_is_counted_at_the_fullest_moment() {
    let (mut world, shift, _, kari, ola) = bar();
    let need = world.need(shift, &NeedDraft { max: Some(2), ..NeedDraft::of(2) }.task("Kasse"));
    let others: Vec<PersonId> = (0..3).map(|n| world.person(&format!("Person {n}"))).collect();
    world.assign(others[0], need, Some(span(8, "18:00", "20:00")));
    world.assign(others[1], need, Some(span(8, "20:00", "22:00")));
    let row = world.s.needs.get(need).unwrap().clone();
    assert_eq!(assign::room(&world.s, &row, span(8, "18:00", "22:00")), Some(1));
    world.assign(kari, need, None);
    let full = Cannot::Full { shift: "Bar – Kasse".into(), max: 2 };
    assert_eq!(world.refused(|s, ids| assign::assign(s, ids, ola, need, None, None)), full);
    assert_eq!(world.refused(|s, ids| assign::assign(s, ids, ola, need, Some(span(8, "19:00", "19:30")), None)), full);
    assert_eq!(assign::room(&world.s, &row, span(8, "18:00", "22:00")), Some(0));
}

#[test]
fn who_does_not_come_leaves_room_until_they_come_again() {
    let (mut world, shift, _, kari, ola) = bar();
    let need = world.need(shift, &NeedDraft { max: Some(1), ..NeedDraft::of(1) });
    let row = world.assign(kari, need, None);
    let edit = world.act(|s, _| assign::set_state(s, row, AssignmentState::Excused));
    assert!(
        matches!(&edit.op, Op::State { person, shift, state: AssignmentState::Excused, .. } if person == "Kari Moe" && shift == "Bar"),
        "{:?}",
        edit.op
    );
    world.assign(ola, need, None);
    let why = world.refused(|s, _| assign::set_state(s, row, AssignmentState::Present));
    assert_eq!(why, Cannot::Full { shift: "Bar".into(), max: 1 });
    world.act(|s, _| assign::set_state(s, row, AssignmentState::Absent));
    assert_eq!(world.refused(|s, _| assign::set_state(s, row, AssignmentState::Absent)), Cannot::NothingToDo);
}

#[test]
fn a_limit_lowered_below_those_there_is_kept_and_nobody_more_comes_in() {
    let (mut world, _, need, kari, ola) = bar();
    world.assign(kari, need, None);
    let kept = world.assign(ola, need, None);
    let row = Need { target: 1, max: Some(1), ..world.s.needs.get(need).unwrap().clone() };
    world.act(|s, _| ildsjel::domain::act::needs::update(s, &row));
    assert_eq!(assign::room(&world.s, &row, span(8, "18:00", "22:00")), Some(0));
    world.act(|s, _| assign::set_state(s, kept, AssignmentState::Present));
    let lise = world.person("Lise Å");
    assert!(matches!(world.refused(|s, ids| assign::assign(s, ids, lise, need, None, None)), Cannot::Full { max: 1, .. }));
}

#[test]
fn going_on_in_spite_of_warnings_takes_a_reason() {
    let (mut world, _, need, kari, _) = bar();
    let codes = vec!["overlap".to_owned(), "rest".to_owned()];
    let blank = Override { reason: "  ".into(), codes: codes.clone() };
    assert_eq!(world.refused(|s, ids| assign::assign(s, ids, kari, need, None, Some(&blank))), Cannot::NoReason);
    let over = Override { reason: " Har avtalt det med Ola ".into(), codes: codes.clone() };
    world.act(|s, ids| assign::assign(s, ids, kari, need, None, Some(&over)));
    let row = world.s.assignments.iter().next().unwrap().clone();
    assert_eq!((row.override_reason.as_str(), &row.overridden), ("Har avtalt det med Ola", &codes));
    assert_eq!(world.refused(|s, _| assign::set_override(s, row.id, Some(&over))), Cannot::NothingToDo);
    world.act(|s, _| assign::set_override(s, row.id, None));
    assert!(world.s.assignments.get(row.id).unwrap().overridden.is_empty());
}

#[test]
fn moves_to_another_need_of_the_shift_with_the_part() {
    let (mut world, shift, need, kari, _) = bar();
    let till = world.need(shift, &NeedDraft::of(1).task("Kasse"));
    let row = world.assign(kari, need, Some(span(8, "20:00", "21:00")));
    let part = world.part(row);
    world.act(|s, _| assign::move_assignment(s, row, till, None));
    assert_eq!((world.s.assignments.get(row).unwrap().need, world.part(row)), (till, part));
    assert_eq!(world.refused(|s, _| assign::move_assignment(s, row, till, None)), Cannot::NothingToDo);
}

#[test]
fn moves_to_another_shift_as_planned_and_whole() {
    let (mut world, _, need, kari, ola) = bar();
    let crew = world.crew("Kjøkken");
    let (other, to) = world.shift(crew, july(9, "10:00", "12:00"));
    let over = Override { reason: "Bytte".into(), codes: vec!["rest".into()] };
    world.act(|s, ids| assign::assign(s, ids, kari, need, Some(span(8, "20:00", "21:00")), Some(&over)));
    let row = world.s.assignments.iter().next().unwrap().id;
    world.act(|s, _| assign::set_state(s, row, AssignmentState::Absent));
    let edit = world.act(|s, _| assign::move_assignment(s, row, to, None));
    assert!(matches!(&edit.op, Op::Assign { shift, .. } if shift == "Kjøkken"));
    let moved = world.s.assignments.get(row).unwrap();
    assert_eq!((moved.need, moved.state, moved.overridden.len()), (to, AssignmentState::Planned, 0));
    assert_eq!(world.part(row), (None, None));

    let back = world.assign(ola, need, None);
    let limited = world.need(other, &NeedDraft { max: Some(1), ..NeedDraft::of(1) }.task("Vask"));
    let lise = world.person("Lise Å");
    world.assign(lise, limited, None);
    let why = world.refused(|s, _| assign::move_assignment(s, back, limited, None));
    assert_eq!(why, Cannot::Full { shift: "Kjøkken – Vask".into(), max: 1 });
    let twice = world.assign(kari, need, None);
    assert!(matches!(world.refused(|s, _| assign::move_assignment(s, twice, to, None)), Cannot::OnShiftAlready { .. }));
}

#[test]
fn refuses_whom_and_what_is_gone() {
    let (mut world, _, need, kari, _) = bar();
    let (nobody, nothing) = (Ids::System.next(), Ids::System.next());
    let why = world.refused(|s, ids| assign::assign(s, ids, nobody, need, None, None));
    assert_eq!(why, Cannot::NotFound { table: Table::Person });
    let why = world.refused(|s, ids| assign::assign(s, ids, kari, nothing, None, None));
    assert_eq!(why, Cannot::NotFound { table: Table::Need });
}
