//! Ticks that come back from a sheet.

use ildsjel::domain::act;
use ildsjel::domain::act::ticks::tick;
use ildsjel::domain::ticks::{TickError, find, sheets};
use ildsjel::domain::{AssignmentState, Edit, Ids, Minute, Op, Write};
use ildsjel::lang::{Lang, Language};
use ildsjel::paper::Sheet;

use super::crew::{bar, person, print};
use super::world::{World, date, oslo, span};

fn stands(world: &World, edit: &Edit) -> Vec<(AssignmentState, Option<Minute>, Option<Minute>)> {
    let mut after = world.snapshot.clone();
    after.apply(edit).unwrap();
    let sheet = &sheets(&world.snapshot, world.crew)[0];
    let rows = sheet.rows.iter().map(|row| after.assignments.get(*row).unwrap());
    rows.map(|row| (row.state, row.actual_from, row.actual_to)).collect()
}

#[test]
fn rows_are_noted_as_they_were_typed() {
    let (world, _) = bar();
    let sheet = sheets(&world.snapshot, world.crew).remove(0);
    assert_eq!((sheet.day, sheet.rows.len()), (date("2027-07-09"), 8));
    let edit = tick(&world.snapshot, &sheet, "1-2 3- 4sen20 5 tidlig30 6 sjuk").unwrap();
    let planned = (AssignmentState::Planned, None, None);
    assert_eq!(
        stands(&world, &edit),
        [
            (AssignmentState::Present, None, None),
            (AssignmentState::Present, None, None),
            (AssignmentState::Absent, None, None),
            (AssignmentState::Present, Some(oslo("2027-07-09 18:20")), None),
            (AssignmentState::Present, None, Some(oslo("2027-07-09 22:00"))),
            (AssignmentState::Excused, None, None),
            planned,
            planned,
        ]
    );
    assert_eq!(edit.writes.len(), 6, "one write for each row: {:?}", edit.writes);
    assert!(edit.writes.iter().all(|write| matches!(write, Write::Set { .. })));
    assert!(matches!(&edit.op, Op::Change { name, .. } if name == "Bar 2027-07-09"), "{:?}", edit.op);
}

#[test]
fn what_was_said_can_be_said_anew() {
    let (mut world, _) = bar();
    let sheet = sheets(&world.snapshot, world.crew).remove(0);
    let edit = tick(&world.snapshot, &sheet, "1 sen20 2-").unwrap();
    world.snapshot.apply(&edit).unwrap();
    assert_eq!(sheets(&world.snapshot, world.crew)[0], sheet, "who did not come keeps the row and the mark");
    assert!(matches!(tick(&world.snapshot, &sheet, "1 sen20 2-"), Err(TickError::Cannot { row: 0, .. })));
    let edit = tick(&world.snapshot, &sheet, "1-2").unwrap();
    assert_eq!(stands(&world, &edit)[..2], [(AssignmentState::Present, None, None); 2]);
}

#[test]
fn what_cannot_be_is_refused_with_a_sentence_and_nothing_is_written() {
    let (mut world, rows) = bar();
    let sheet = sheets(&world.snapshot, world.crew).remove(0);
    let nb = Lang::new(Language::Nb);
    let refused = |world: &World, typed: &str| nb.tick_refused(&tick(&world.snapshot, &sheet, typed).unwrap_err());
    assert_eq!(refused(&world, "1 99"), "Arket har ingen rad 99; den siste er 8. Ingenting er ført.");
    assert_eq!(refused(&world, "1 1-"), "Rad 1 står der to ganger. Ingenting er ført.");
    assert!(refused(&world, "1 kaffe").contains("«kaffe»"));
    assert!(refused(&world, "1 sen600").starts_with("Rad 1: "), "longer than the shift");
    let off = act::assign::unassign(&world.snapshot, rows[2]).unwrap();
    world.snapshot.apply(&off).unwrap();
    assert_eq!(refused(&world, "1-4"), "Den som sto på rad 3, står ikke lenger på vakta. Ingenting er ført.");
    for language in Language::ALL {
        let lang = Lang::new(language);
        let errors = [TickError::Empty, TickError::Word("x".into()), TickError::Twice(1), TickError::Gone(1)];
        assert!(errors.iter().all(|error| !lang.tick_refused(error).starts_with("paper-")), "{language}");
    }
}

#[test]
fn a_sheet_of_a_plan_that_was_handed_out_is_found_again() {
    let (mut world, rows) = bar();
    let crew = world.crew;
    let sheet = sheets(&world.snapshot, crew).remove(0);
    let typed = format!(" {} ", sheet.mark.to_lowercase().replace('-', ""));
    assert_eq!(find(&world.snapshot, &typed).as_ref(), Some(&sheet), "{typed}");
    assert!(find(&world.snapshot, "AAA-AAA").is_none());

    let mut changed = world.snapshot.clone();
    changed.apply(&act::assign::unassign(&changed, rows[2]).unwrap()).unwrap();
    assert!(find(&changed, &sheet.mark).is_none(), "the rows have moved: what is typed must not reach others");

    let out = act::plan::hand_out(&world.snapshot, &mut Ids::System, &[crew], oslo("2027-07-01 08:00")).unwrap();
    world.snapshot.apply(&out).unwrap();
    world.snapshot.apply(&act::assign::unassign(&world.snapshot, rows[2]).unwrap()).unwrap();
    assert_eq!(find(&world.snapshot, &sheet.mark).as_ref(), Some(&sheet));
    let edit = tick(&world.snapshot, &sheet, "4-").unwrap();
    let Write::Set { id, .. } = &edit.writes[0] else { panic!("{edit:?}") };
    assert_eq!(*id, uuid::Uuid::from(rows[3]));
}

#[test]
fn a_new_name_moves_no_number() {
    let (mut world, _) = bar();
    let before = sheets(&world.snapshot, world.crew).remove(0);
    let need = world.snapshot.needs.iter().next().unwrap().id;
    let late = person(&mut world, "Aaaa", "Aaaa");
    let row = world.put(late, need);
    let after = sheets(&world.snapshot, world.crew).remove(0);
    assert_eq!(after.rows[..8], before.rows[..]);
    assert_eq!(after.rows[8], row);
    assert_ne!(after.mark, before.mark);
}

#[test]
fn a_part_after_the_nights_end_is_on_the_same_sheet() {
    let mut world = World::new();
    let need = world.shift("2027-07-09 22:00", "2027-07-10 09:00");
    let (first, second) = (world.adult(), world.adult());
    let _ = world.put(first, need.id);
    let _ = world.put_part(second, need.id, Some(span("2027-07-10 07:00", "2027-07-10 09:00")), AssignmentState::Planned);
    let all = sheets(&world.snapshot, world.crew);
    assert_eq!(all.iter().map(|sheet| (sheet.day, sheet.rows.len())).collect::<Vec<_>>(), [(date("2027-07-09"), 2)]);
}

#[test]
fn the_paper_shows_the_mark_and_the_numbers() {
    let (world, _) = bar();
    let document = print(&world.snapshot, Language::Nb, Sheet::Posts);
    let all = sheets(&world.snapshot, world.crew);
    assert_eq!(document.pages.len(), all.len());
    for (page, sheet) in all.iter().enumerate() {
        let said: Vec<&str> = document.runs(page).map(|(run, _)| run.text.as_str()).collect();
        assert!(said.iter().any(|text| text.contains(&sheet.mark)));
        for (nth, row) in sheet.rows.iter().enumerate() {
            let person = world.snapshot.assignments.get(*row).unwrap().person;
            let name = world.snapshot.people.get(person).unwrap().name();
            let at = said.iter().position(|text| *text == (nth + 1).to_string()).unwrap();
            assert_eq!(said[at + 1], name, "row {}", nth + 1);
        }
    }
}
