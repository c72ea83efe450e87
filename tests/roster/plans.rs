//! What was handed out, and what has changed since.

use ildsjel::domain::plan::{Change, changes, last_handout};
use ildsjel::domain::*;

use crate::world::{World, oslo, span};

fn do_it(world: &mut World, edit: &Edit) {
    world.snapshot.apply(edit).unwrap();
}

#[test]
fn the_next_list_says_what_is_new() {
    let mut world = World::new();
    let (kari, ola, siv) = (world.adult(), world.person("Ola", Some(1990), None), world.person("Siv", Some(1991), None));
    let first = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    let second = world.shift("2027-07-10 18:00", "2027-07-10 22:00");
    let (a, b) = (world.put(kari, first.id), world.put(ola, first.id));
    let (crew, now) = (world.crew, oslo("2027-07-01 12:00"));
    assert!(last_handout(&world.snapshot, crew).is_none());
    let edit = act::plan::hand_out(&world.snapshot, &mut Ids::System, &[crew], now).unwrap();
    assert!(matches!(&edit.op, Op::HandOut { crew, number: 1 } if crew == "Bar"));
    do_it(&mut world, &edit);
    let one = last_handout(&world.snapshot, crew).unwrap().clone();
    assert!(changes(&world.snapshot, &one).is_empty());
    assert!(act::plan::hand_out(&world.snapshot, &mut Ids::System, &[crew], now).is_err(), "nothing is new");

    // Ola says no, Siv comes, Kari is moved, and the first shift is stretched.
    let edit = act::assign::set_state(&world.snapshot, b, AssignmentState::Declined).unwrap();
    do_it(&mut world, &edit);
    let _ = world.put(siv, first.id);
    let edit = act::assign::move_assignment(&world.snapshot, a, second.id, None).unwrap();
    do_it(&mut world, &edit);
    let found = changes(&world.snapshot, &one);
    let (friday, saturday) = (span("2027-07-09 18:00", "2027-07-09 22:00"), span("2027-07-10 18:00", "2027-07-10 22:00"));
    assert_eq!(found[&kari], [Change::Moved { was: (first.shift, friday), is: (second.shift, saturday) }]);
    assert_eq!(found[&ola], [Change::Off { shift: first.shift, span: friday }]);
    assert_eq!(found[&siv], [Change::On { shift: first.shift, span: friday }]);
    let edit = act::plan::hand_out(&world.snapshot, &mut Ids::System, &[crew], now).unwrap();
    do_it(&mut world, &edit);
    assert_eq!(last_handout(&world.snapshot, crew).unwrap().number, 2);
    assert!(changes(&world.snapshot, last_handout(&world.snapshot, crew).unwrap()).is_empty());
}

#[test]
fn who_is_taken_off_and_put_back_is_no_news() {
    let mut world = World::new();
    let kari = world.adult();
    let need = world.shift("2027-07-09 18:00", "2027-07-09 22:00");
    let row = world.put(kari, need.id);
    let edit = act::plan::hand_out(&world.snapshot, &mut Ids::System, &[world.crew], Minute(0)).unwrap();
    do_it(&mut world, &edit);
    let edit = act::assign::unassign(&world.snapshot, row).unwrap();
    do_it(&mut world, &edit);
    let handout = last_handout(&world.snapshot, world.crew).unwrap().clone();
    assert_eq!(changes(&world.snapshot, &handout).len(), 1);
    let _ = world.put(kari, need.id);
    assert!(changes(&world.snapshot, &handout).is_empty());
}
