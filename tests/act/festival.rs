use ildsjel::domain::act::{Cannot, festival};
use ildsjel::domain::*;

use crate::world::{World, day};

#[test]
fn is_made_with_nothing_in_it() {
    let world = World::new();
    let row = world.s.festival().unwrap();
    assert_eq!((row.name.as_str(), row.day_cut), ("Prøvefestivalen", 360));
    assert!(world.s.people.is_empty() && world.s.crews.is_empty() && world.s.clubs.is_empty());
}

#[test]
fn is_changed_and_named_in_the_history() {
    let mut world = World::new();
    let new = Festival { name: " Sommerrevyen\u{a0} ".into(), region: "se".into(), ..world.s.festival().unwrap().clone() };
    let edit = world.act(|s, _| festival::update(s, &new));
    assert_eq!(edit.op, Op::Change { table: Table::Festival, name: "Sommerrevyen".into() });
    assert_eq!(world.s.festival().unwrap().region, "SE");
    assert_eq!(world.refused(|s, _| festival::update(s, &new)), Cannot::NothingToDo);
}

#[test]
fn refuses_what_is_no_festival() {
    let mut world = World::new();
    let row = world.s.festival().unwrap().clone();
    let mut refuse = |new: Festival| world.refused(|s, _| festival::update(s, &new));
    assert_eq!(refuse(Festival { name: "  ".into(), ..row.clone() }), Cannot::EmptyName);
    assert_eq!(refuse(Festival { last_day: day(7, 6), ..row.clone() }), Cannot::DaysBackward);
    assert_eq!(refuse(Festival { day_cut: 1440, ..row.clone() }), Cannot::DayCut);
    assert_eq!(refuse(Festival { region: "XX".into(), ..row.clone() }), Cannot::NotAChoice { value: "XX".into() });
    assert_eq!(refuse(Festival { id: Ids::System.next(), ..row.clone() }), Cannot::NotFound { table: Table::Festival });
}
