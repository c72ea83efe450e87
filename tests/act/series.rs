//! Shifts made together, and changed together.

use chrono::NaiveDate;
use ildsjel::domain::act::series::{self, Change, Last, Which};
use ildsjel::domain::act::{self, Cannot, NeedDraft, SeriesDraft, assign, needs, shifts};
use ildsjel::domain::*;
use proptest::prelude::*;

use crate::world::{World, day, july, span, time};

/// A series of a crew on days of July, opening and closing as `18-02`.
fn draft(crew: CrewId, days: &[u32], hours: &str, minutes: i64) -> SeriesDraft {
    let (opens, closes) = typed::times(hours).unwrap();
    SeriesDraft { days: days.iter().map(|date| day(7, *date)).collect(), ..SeriesDraft::of(crew, opens, closes, minutes, 2) }
}

/// The planned times as they are read off: `8 18:00–22:00`.
fn said(world: &World, draft: &SeriesDraft) -> Vec<String> {
    let all = series::plan(&world.s, draft).unwrap();
    all.iter().map(|one| format!("{} {}", one.day.format("%-d"), clock(&one.when))).collect()
}

fn clock(when: &When) -> String {
    format!("{}–{}", when.from_local.format("%H:%M"), when.to_local.format("%H:%M"))
}

/// Three evenings of two shifts each, as a series with one need of two.
fn three_evenings() -> (World, CrewId, Vec<ShiftId>) {
    let mut world = World::new();
    let bar = world.crew("Bar");
    let edit = world.act(|s, ids| series::make(s, ids, &draft(bar, &[8, 9, 10], "18-02", 240)));
    let shifts = rows(&edit);
    assert_eq!(shifts.len(), 6);
    (world, bar, shifts)
}

fn rows(edit: &Edit) -> Vec<ShiftId> {
    let of_shift = |write: &Write| match write {
        Write::Insert { table: Table::Shift, id, .. } => Some(ShiftId(*id)),
        _ => None,
    };
    edit.writes.iter().filter_map(of_shift).collect()
}

fn when(world: &World, id: ShiftId) -> When {
    world.s.shifts.get(id).unwrap().when
}

#[test]
fn opening_to_closing_by_length_on_several_days() {
    let mut world = World::new();
    let bar = world.crew("Bar");
    let evening = draft(bar, &[9, 8, 9], "18-02", 240);
    assert_eq!(said(&world, &evening), ["8 18:00–22:00", "8 22:00–02:00", "9 18:00–22:00", "9 22:00–02:00"]);
    let edit = world.act(|s, ids| series::make(s, ids, &SeriesDraft { title: " Kveld ".into(), ..evening.clone() }));
    assert_eq!(edit.op, Op::MakeShifts { name: "Bar – Kveld".into(), count: 4 });
    assert_eq!(world.s.series.len(), 1);
    let made = world.s.shifts_of(world.s.series.iter().next().unwrap().id);
    let made: Vec<(When, &str, i64)> =
        made.map(|shift| (shift.when, shift.title.as_str(), world.s.needs_of(shift.id).next().unwrap().target)).collect();
    assert_eq!(made[0], (july(8, "18:00", "22:00"), "Kveld", 2));
    assert_eq!(made[3], (july(9, "22:00", "02:00"), "Kveld", 2));
}

#[test]
fn each_place_has_its_own() {
    let mut world = World::new();
    let (bar, tent, hall) = (world.crew("Bar"), world.place("Teltet"), world.place("Salen"));
    let both = SeriesDraft { places: vec![Some(tent), Some(hall), Some(tent)], ..draft(bar, &[8], "10-16", 180) };
    let planned = series::plan(&world.s, &both).unwrap();
    let places: Vec<_> = planned.iter().map(|one| one.place).collect();
    assert_eq!(places, [Some(tent), Some(tent), Some(hall), Some(hall)]);
    let edit = world.act(|s, ids| series::make(s, ids, &both));
    assert_eq!(edit.op, Op::MakeShifts { name: "Bar".into(), count: 4 }, "of no one place");
    let one = SeriesDraft { places: vec![Some(hall)], ..draft(bar, &[9], "10-16", 180) };
    let edit = world.act(|s, ids| series::make(s, ids, &one));
    assert_eq!(edit.op, Op::MakeShifts { name: "Bar – Salen".into(), count: 2 });
}

#[test]
fn change_over_and_break() {
    let mut world = World::new();
    let bar = world.crew("Bar");
    let over = SeriesDraft { change: Change::Over(15), ..draft(bar, &[8], "18-22", 120) };
    assert_eq!(said(&world, &over), ["8 18:00–20:00", "8 19:45–21:45", "8 21:30–22:00"]);
    let pause = SeriesDraft { change: Change::Break(30), ..draft(bar, &[8], "10-15", 120) };
    assert_eq!(said(&world, &pause), ["8 10:00–12:00", "8 12:30–14:30"], "the break lasts to the end");
    let stretched = SeriesDraft { last: Last::Stretch, ..pause };
    assert_eq!(said(&world, &stretched), ["8 10:00–12:00", "8 12:30–15:00"]);
}

#[test]
fn the_last_piece_is_shorter_goes_up_in_the_one_before_or_is_left_out() {
    let mut world = World::new();
    let bar = world.crew("Bar");
    let last = |last| SeriesDraft { last, ..draft(bar, &[8], "18-01", 180) };
    assert_eq!(said(&world, &last(Last::Shorter)), ["8 18:00–21:00", "8 21:00–00:00", "8 00:00–01:00"]);
    assert_eq!(said(&world, &last(Last::Stretch)), ["8 18:00–21:00", "8 21:00–01:00"]);
    assert_eq!(said(&world, &last(Last::LeaveOut)), ["8 18:00–21:00", "8 21:00–00:00"]);
    let short = |last| SeriesDraft { last, ..draft(bar, &[8], "18-19", 180) };
    assert_eq!(said(&world, &short(Last::Shorter)), ["8 18:00–19:00"]);
    assert_eq!(said(&world, &short(Last::Stretch)), ["8 18:00–19:00"], "there is none before it");
    assert_eq!(world.refused(|s, _| series::plan(s, &short(Last::LeaveOut)).map(|_| unreachable!())), Cannot::NothingToDo);
}

#[test]
fn after_midnight_is_in_the_night_of_the_day() {
    let mut world = World::new();
    let bar = world.crew("Bar");
    let night = draft(bar, &[8], "02-06", 120);
    let planned = series::plan(&world.s, &night).unwrap();
    assert_eq!(planned[0].when, july(9, "02:00", "04:00"));
    world.act(|s, ids| series::make(s, ids, &night));
    assert_eq!(world.s.shifts_on(day(7, 8)).count(), 2);
}

#[test]
fn t17_and_t18_the_nights_of_the_clock_changes() {
    let mut world = World::new();
    let bar = world.crew("Bar");
    let on = |date: NaiveDate, minutes, last| {
        let (opens, closes) = typed::times("22-06").unwrap();
        SeriesDraft { days: vec![date], last, ..SeriesDraft::of(bar, opens, closes, minutes, 1) }
    };
    let total = |world: &World, draft: &SeriesDraft| {
        series::plan(&world.s, draft).unwrap().iter().map(|one| one.when.minutes()).sum::<i64>()
    };
    // Back: nine hours of work between 22 and 06.
    let back = on(day(10, 30), 180, Last::Shorter);
    assert_eq!(said(&world, &back), ["30 22:00–01:00", "30 01:00–03:00", "30 03:00–06:00"]);
    assert_eq!(series::plan(&world.s, &back).unwrap()[1].when.minutes(), 180, "three hours, though the clock says two");
    assert_eq!(total(&world, &back), 540);
    let whole = on(day(10, 30), 480, Last::Stretch);
    assert_eq!(said(&world, &whole), ["30 22:00–06:00"]);
    assert_eq!(total(&world, &whole), 540);
    // Forward: seven.
    let forward = on(day(3, 27), 240, Last::Shorter);
    assert_eq!(said(&world, &forward), ["27 22:00–03:00", "27 03:00–06:00"]);
    assert_eq!(total(&world, &forward), 420);

    let typed = |date, hours: &str, pick| {
        let (opens, closes) = typed::times(hours).unwrap();
        SeriesDraft { days: vec![date], pick, ..SeriesDraft::of(bar, opens, closes, 600, 1) }
    };
    let never = day(3, 28).and_time(time("02:30"));
    let why = world.refused(|s, ids| series::make(s, ids, &typed(day(3, 27), "20-02:30", Pick::Ask)));
    assert_eq!(why, Cannot::Time(TimeError::Never(never)));
    let twice = day(10, 31).and_time(time("02:30"));
    let why = world.refused(|s, ids| series::make(s, ids, &typed(day(10, 30), "20-02:30", Pick::Ask)));
    assert_eq!(why, Cannot::Time(TimeError::Twice(twice)));
    assert_eq!(total(&world, &typed(day(10, 30), "20-02:30", Pick::Earlier)), 390);
    assert_eq!(total(&world, &typed(day(10, 30), "20-02:30", Pick::Later)), 450);
}

#[test]
fn refuses_what_makes_no_shifts() {
    let mut world = World::new();
    let bar = world.crew("Bar");
    let good = draft(bar, &[8], "18-02", 240);
    let mut refuse = |draft: SeriesDraft| world.refused(|s, ids| series::make(s, ids, &draft));
    for (draft, why) in [
        (SeriesDraft { days: Vec::new(), ..good.clone() }, Cannot::NothingToDo),
        (SeriesDraft { places: Vec::new(), ..good.clone() }, Cannot::NothingToDo),
        (SeriesDraft { minutes: 0, ..good.clone() }, Cannot::Length),
        (SeriesDraft { change: Change::Over(-1), ..good.clone() }, Cannot::Length),
        (SeriesDraft { change: Change::Break(-1), ..good.clone() }, Cannot::Length),
        (SeriesDraft { change: Change::Over(240), ..good.clone() }, Cannot::Handover),
        (SeriesDraft { minutes: 1, days: vec![day(7, 8), day(7, 9)], ..good.clone() }, Cannot::TooMany { max: series::MOST }),
        (
            SeriesDraft { change: Change::Over(239), days: vec![day(7, 8), day(7, 9), day(7, 10)], ..good.clone() },
            Cannot::TooMany { max: series::MOST },
        ),
        (SeriesDraft { needs: vec![NeedDraft::of(0)], ..good.clone() }, Cannot::Headcount),
        (SeriesDraft { crew: Ids::System.next(), ..good.clone() }, Cannot::NotFound { table: Table::Crew }),
        (SeriesDraft { places: vec![Some(Ids::System.next())], ..good.clone() }, Cannot::NotFound { table: Table::Place }),
    ] {
        assert_eq!(refuse(draft.clone()), why, "{draft:?}");
    }
}

#[test]
fn gaps_are_filled_and_nothing_else() {
    let mut world = World::new();
    let (bar, kitchen, tent) = (world.crew("Bar"), world.crew("Kjøkken"), world.place("Teltet"));
    world.shift(bar, july(8, "19:00", "20:00"));
    world.shift(bar, july(8, "19:30", "21:00"));
    world.shift(bar, july(9, "01:00", "03:00"));
    world.shift(kitchen, july(8, "18:00", "23:00"));
    world.act(|s, ids| {
        shifts::add(s, ids, &act::ShiftDraft { place: Some(tent), ..act::ShiftDraft::of(bar, july(8, "18:00", "19:00"), 1) })
    });
    let gaps = SeriesDraft { only_gaps: true, ..draft(bar, &[8], "18-02", 120) };
    assert_eq!(said(&world, &gaps), ["8 18:00–19:00", "8 21:00–23:00", "8 23:00–01:00"]);
    world.act(|s, ids| series::make(s, ids, &gaps));
    assert_eq!(world.refused(|s, ids| series::make(s, ids, &gaps)), Cannot::NothingToDo, "nothing is left to fill");
    let there = SeriesDraft { places: vec![Some(tent)], ..gaps };
    assert_eq!(said(&world, &there)[0], "8 19:00–21:00", "each place by itself");
}

#[test]
fn this_one_this_and_later_or_all() {
    let (mut world, bar, rows) = three_evenings();
    let (other, _) = world.shift(bar, july(8, "10:00", "12:00"));
    let count = |which| series::members(&world.s, rows[2], which).unwrap().len();
    assert_eq!((count(Which::This), count(Which::Later), count(Which::All)), (1, 4, 6));
    assert_eq!(series::members(&world.s, other, Which::All).unwrap().len(), 1, "of no series");
    world.act(|s, _| shifts::move_to(s, rows[2], july(11, "08:00", "12:00")));
    assert_eq!(series::members(&world.s, rows[2], Which::All).unwrap().len(), 6, "moved away and still of it");
    assert_eq!(series::members(&world.s, rows[2], Which::Later).unwrap().len(), 1);
}

#[test]
fn times_go_as_far_for_all_and_people_follow() {
    let (mut world, _, rows) = three_evenings();
    let kari = world.person("Kari Moe");
    let need = world.s.needs_of(rows[4]).next().unwrap().id;
    let part = world.assign(kari, need, Some(span(10, "20:00", "21:00")));
    let moved = |s: &Snapshot, ids: &mut Ids, which| {
        let edit = shifts::move_to(s, rows[2], july(9, "18:30", "22:30"))?;
        series::spread(s, ids, rows[2], which, edit)
    };
    let edit = world.act(|s, ids| moved(s, ids, Which::Later));
    assert_eq!(edit.op, Op::ChangeShifts { name: "Bar".into(), count: 4 });
    assert_eq!(when(&world, rows[0]), july(8, "18:00", "22:00"), "earlier");
    assert_eq!(when(&world, rows[3]), july(9, "22:30", "02:30"));
    assert_eq!(when(&world, rows[4]), july(10, "18:30", "22:30"));
    assert_eq!(world.part(part).0, Some(july(10, "20:30", "22:00").from_at), "a part goes along");

    let edit = world.act(|s, ids| {
        let edit = shifts::stretch(s, rows[0], july(8, "18:00", "21:00"))?;
        series::spread(s, ids, rows[0], Which::All, edit)
    });
    assert_eq!(edit.op, Op::ChangeShifts { name: "Bar".into(), count: 6 });
    assert_eq!(when(&world, rows[4]), july(10, "18:30", "21:30"));
    assert_eq!(world.part(part).0, Some(july(10, "20:30", "22:00").from_at), "a part stays when an end goes");

    let only = world.act(|s, ids| {
        let edit = shifts::move_to(s, rows[1], july(8, "23:00", "02:00"))?;
        series::spread(s, ids, rows[1], Which::This, edit)
    });
    assert_eq!(
        only.op,
        Op::MoveShift { shift: "Bar".into(), from: july(8, "23:00", "02:00").from_local, to: july(8, "23:00", "02:00").to_local }
    );
}

#[test]
fn a_stretch_that_leaves_somebody_out_elsewhere_is_refused() {
    let (mut world, _, rows) = three_evenings();
    let kari = world.person("Kari Moe");
    let need = world.s.needs_of(rows[4]).next().unwrap().id;
    world.assign(kari, need, Some(span(10, "21:00", "22:00")));
    let why = world.refused(|s, ids| {
        let edit = shifts::stretch(s, rows[0], july(8, "18:00", "21:00"))?;
        series::spread(s, ids, rows[0], Which::All, edit)
    });
    assert_eq!(why, Cannot::WouldFallOut { names: "Kari Moe".into(), count: 1 });
}

#[test]
fn a_series_over_the_night_of_a_clock_change_moves_on_the_clock() {
    let mut world = World::new();
    let bar = world.crew("Bar");
    let (opens, closes) = typed::times("20-23").unwrap();
    let days = vec![day(10, 29), day(10, 30), day(10, 31)];
    let edit = world.act(|s, ids| series::make(s, ids, &SeriesDraft { days, ..SeriesDraft::of(bar, opens, closes, 180, 1) }));
    let rows = rows(&edit);
    world.act(|s, ids| {
        let to = When::on_day(Zone::default(), day(10, 29), time("20:00"), time("04:00"), Pick::Ask).unwrap();
        let edit = shifts::stretch(s, rows[0], to)?;
        series::spread(s, ids, rows[0], Which::All, edit)
    });
    let minutes: Vec<i64> = rows.iter().map(|id| when(&world, *id).minutes()).collect();
    assert_eq!(minutes, [480, 540, 480], "to four on the clock each night");
    let mut spring = World::new();
    let bar = spring.crew("Bar");
    let days = vec![day(3, 26), day(3, 27)];
    let edit = spring.act(|s, ids| series::make(s, ids, &SeriesDraft { days, ..SeriesDraft::of(bar, opens, closes, 180, 1) }));
    let first = self::rows(&edit)[0];
    let why = spring.refused(|s, ids| {
        let to = When::on_day(Zone::default(), day(3, 26), time("20:00"), time("02:30"), Pick::Ask).unwrap();
        let edit = shifts::stretch(s, first, to)?;
        series::spread(s, ids, first, Which::All, edit)
    });
    assert_eq!(why, Cannot::Time(TimeError::Never(day(3, 28).and_time(time("02:30")))));
}

#[test]
fn needs_change_in_what_changed() {
    let (mut world, _, rows) = three_evenings();
    let need = |world: &World, n: usize| world.s.needs_of(rows[n]).next().unwrap().clone();
    let own = need(&world, 5);
    world.act(|s, _| needs::update(s, &Need { target: 7, max: Some(8), ..own.clone() }));
    let first = need(&world, 0);
    let change = |world: &mut World, new: Need| {
        world.act(|s, ids| {
            let edit = needs::update(s, &new)?;
            series::spread(s, ids, rows[0], Which::All, edit)
        })
    };
    let edit = change(&mut world, Need { min_age: Some(18), ..first.clone() });
    assert_eq!(edit.op, Op::ChangeShifts { name: "Bar".into(), count: 6 });
    assert_eq!((need(&world, 5).target, need(&world, 5).min_age), (7, Some(18)), "its own number stays");
    change(&mut world, Need { target: 9, min_age: Some(18), ..first });
    assert_eq!((need(&world, 5).target, need(&world, 5).max), (9, Some(9)), "the most gives way");

    world.act(|s, ids| {
        let edit = needs::add(s, ids, rows[0], &NeedDraft::of(1).task("Kasse"))?;
        series::spread(s, ids, rows[0], Which::All, edit)
    });
    assert_eq!(world.s.needs.len(), 12);
    let till = world.s.needs_of(rows[0]).last().unwrap().id;
    let kari = world.person("Kari Moe");
    let there = world.s.needs_of(rows[3]).last().unwrap().id;
    world.assign(kari, there, None);
    world.act(|s, ids| {
        let edit = needs::delete(s, till, false)?;
        series::spread(s, ids, rows[0], Which::All, edit)
    });
    assert_eq!((world.s.needs.len(), world.s.assignments.len()), (6, 0));
}

#[test]
fn title_and_place_change_together() {
    let mut world = World::new();
    let (bar, tent, hall, yard) = (world.crew("Bar"), world.place("Teltet"), world.place("Salen"), world.place("Tunet"));
    let both = SeriesDraft { places: vec![Some(tent), Some(hall)], ..draft(bar, &[8, 9], "18-22", 240) };
    let edit = world.act(|s, ids| series::make(s, ids, &both));
    let rows = rows(&edit);
    let old = world.s.shifts.get(rows[0]).unwrap().clone();
    let new = Shift { title: "Kveld".into(), note: "Nøkkel hos Siv".into(), place: Some(yard), ..old };
    world.act(|s, ids| {
        let edit = shifts::update(s, &new)?;
        series::spread(s, ids, rows[0], Which::All, edit)
    });
    let all: Vec<_> = world.s.shifts.iter().map(|row| (row.place.unwrap(), row.title.as_str(), row.note.is_empty())).collect();
    assert_eq!(all, [yard, hall, yard, hall].map(|place| (place, "Kveld", false)), "the other place stays where it is");
    let id = world.s.series.iter().next().unwrap().id;
    world.act(|s, _| series::rename(s, id, " Bar kveld "));
    assert_eq!(world.s.series.get(id).unwrap().name, "Bar kveld");
    assert_eq!(world.refused(|s, _| series::rename(s, id, " ")), Cannot::EmptyName);
}

#[test]
fn who_is_put_on_one_is_put_on_no_other() {
    let (mut world, _, rows) = three_evenings();
    let kari = world.person("Kari Moe");
    let need = world.s.needs_of(rows[0]).next().unwrap().id;
    let edit = world.act(|s, ids| {
        let edit = assign::assign(s, ids, kari, need, None, None)?;
        series::spread(s, ids, rows[0], Which::All, edit)
    });
    assert_eq!(world.s.assignments.len(), 1);
    assert!(matches!(edit.op, Op::Assign { .. }), "{:?}", edit.op);
}

#[test]
fn shifts_of_a_series_go_together() {
    let (mut world, _, rows) = three_evenings();
    let kari = world.person("Kari Moe");
    let need = world.s.needs_of(rows[5]).next().unwrap().id;
    world.assign(kari, need, None);
    assert_eq!(series::would_delete(&world.s, rows[2], Which::Later), (4, 1));
    let why = world.refused(|s, _| series::delete(s, rows[2], Which::Later, false));
    assert_eq!(why, Cannot::InUse { table: Table::Series, name: "Bar".into(), by: Table::Assignment, count: 1 });
    let edit = world.act(|s, _| series::delete(s, rows[2], Which::Later, true));
    assert_eq!(edit.op, Op::DeleteShifts { name: "Bar".into(), count: 4 });
    assert_eq!((world.s.shifts.len(), world.s.series.len()), (2, 1));
    let edit = world.act(|s, _| series::delete(s, rows[0], Which::This, false));
    assert_eq!(edit.op, Op::Delete { table: Table::Shift, name: "Bar".into() });
    world.act(|s, _| series::delete(s, rows[1], Which::This, false));
    assert_eq!(world.s.series.len(), 0, "the series goes with its last shift");
}

#[test]
fn needs_of_a_template_fit_and_people_stay() {
    let (mut world, _, rows) = three_evenings();
    let (kari, ola) = (world.person("Kari Moe"), world.person("Ola Li"));
    let first = world.s.needs_of(rows[0]).next().unwrap().id;
    world.assign(kari, first, None);
    let two = [NeedDraft::of(3).task("Skjenk"), NeedDraft::of(1).task("Kasse")];
    let edit = world.act(|s, ids| series::set_needs(s, ids, rows[0], Which::All, &two, false));
    assert_eq!(edit.op, Op::ChangeShifts { name: "Bar".into(), count: 6 });
    let tasks: Vec<(&str, i64)> = world.s.needs_of(rows[0]).map(|need| (need.task.as_str(), need.target)).collect();
    assert_eq!(tasks, [("Skjenk", 3), ("Kasse", 1)]);
    assert_eq!(world.s.assignments_to(first).count(), 1, "Kari is on the need that took over");
    let till = world.s.needs_of(rows[0]).last().unwrap().id;
    world.assign(ola, till, None);
    let why = world.refused(|s, ids| series::set_needs(s, ids, rows[0], Which::All, &two[..1], false));
    assert!(matches!(why, Cannot::InUse { by: Table::Assignment, count: 1, .. }), "{why:?}");
    world.act(|s, ids| {
        series::set_needs(s, ids, rows[0], Which::This, &two[1..], false)
            .or_else(|_| series::set_needs(s, ids, rows[0], Which::This, &two[1..], true))
    });
    let left: Vec<&Need> = world.s.needs_of(rows[0]).collect();
    assert_eq!((left.len(), left[0].id, world.s.assignments_to(till).count()), (1, till, 1), "the one of the same task");
    assert_eq!(world.refused(|s, ids| series::set_needs(s, ids, rows[0], Which::This, &two[1..], false)), Cannot::NothingToDo);
}

proptest! {
    /// Whatever is asked for: the pieces are in order and within opening hours, each as long as asked but for the last, and
    /// together they leave nobody out of what was asked for. Minute by minute.
    #[test]
    fn pieces_hold(
        opens in 0..96_u32, hours in 1..96_u32, minutes in 1..400_i64, over in 0..60_i64, pause in 0..90_i64,
        breaks: bool, last in 0..3_usize, date in prop::sample::select(vec![(7, 8), (10, 30), (3, 27)]),
    ) {
        let mut world = World::new();
        let bar = world.crew("Bar");
        let clock = |quarter: u32| time(&format!("{:02}:{:02}", quarter % 96 / 4, quarter % 4 * 15));
        let change = if breaks { Change::Break(pause) } else { Change::Over(over) };
        let last = [Last::Shorter, Last::Stretch, Last::LeaveOut][last];
        let of = SeriesDraft::of(bar, clock(opens), clock(opens + hours), minutes, 1);
        let draft = SeriesDraft { days: vec![day(date.0, date.1)], change, last, pick: Pick::Earlier, ..of };
        let Ok(planned) = series::plan(&world.s, &draft) else { return Ok(()) };
        let open = shifts::on_festival_day(&world.s, draft.days[0], draft.opens, draft.closes, Pick::Earlier).unwrap();
        let spans: Vec<Span> = planned.iter().map(|one| one.when.span()).collect();
        prop_assert_eq!(spans[0].from, open.from_at);
        let (ending, full) = spans.split_last().unwrap();
        prop_assert!(full.iter().all(|span| span.minutes() == minutes), "{:?}", spans);
        for pair in spans.windows(2) {
            let by = if breaks { pause } else { -over };
            prop_assert_eq!(pair[1].from.0 - pair[0].to.0, by);
        }
        prop_assert!(ending.to <= open.to_at && ending.minutes() > 0);
        match last {
            Last::LeaveOut => prop_assert!(ending.minutes() == minutes && open.to_at.0 - ending.to.0 < minutes + pause),
            Last::Stretch => prop_assert_eq!(ending.to, open.to_at),
            Last::Shorter => {
                let empty = open.to_at.0 - ending.to.0;
                prop_assert!(ending.minutes() <= minutes && (empty == 0 || (breaks && empty <= pause)));
            }
        }
        for one in &planned {
            prop_assert_eq!(one.when, When::from_span(Zone::default(), one.when.span()));
        }
    }
}
