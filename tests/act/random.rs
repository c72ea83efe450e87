//! Whatever order commands come in, with ids of rows that are there and of rows that are gone: no panic, no row that points
//! at a missing one, nobody twice at once on a shift, modules numbered without gaps.

use std::collections::BTreeSet;

use ildsjel::domain::act::series::{self, Change, Last, Which};
use ildsjel::domain::act::{Cannot, ModuleDraft, NeedDraft, ProgrammeDraft, SeriesDraft, SessionDraft, ShiftDraft};
use ildsjel::domain::act::{assign, clubs, crews, members, merge, needs, people, places, shifts, split, training};
use ildsjel::domain::*;
use proptest::prelude::*;

use crate::world::{TODAY, World, day, july};

/// One step: which command, and numbers to choose its arguments by.
type Step = (u8, [u8; 4]);

const VERBS: u8 = 48;

/// The row that a number points at; one past the last is a row that never was.
fn pick<R: Record>(rows: &Rows<R>, n: u8) -> R::Id {
    let at = usize::from(n) % (rows.len() + 1);
    rows.iter().nth(at).map_or_else(|| Ids::System.next(), Record::id)
}

fn clock(n: u8) -> String {
    format!("{:02}:{:02}", n % 24, (n / 24) * 5)
}

fn when(a: u8, b: u8) -> When {
    july(7 + u32::from(a % 3), &clock(a), &clock(b))
}

#[allow(clippy::many_single_char_names)] // four numbers to choose by
fn step(world: &mut World, (verb, [a, b, c, d]): Step) -> Result<Edit, Cannot> {
    let (s, ids) = (&world.s, &mut world.ids);
    let (person, other) = (pick(&s.people, a), pick(&s.people, b));
    let (crew, place, need) = (pick(&s.crews, b), (c % 2 == 0).then(|| pick(&s.places, d)), pick(&s.needs, b));
    let (shift, row) = (pick(&s.shifts, a), pick(&s.assignments, a));
    let (programme, session) = (pick(&s.programmes, a), pick(&s.sessions, a));
    let (competence, module) = (pick(&s.competences, c), pick(&s.modules, a));
    let name = ["Bar", "Kjøkken", "Scene", "Vakt", "", " bar "][usize::from(c % 6)];
    let part = (d % 2 == 0).then(|| when(c, d).span());
    let within = |whole: Span| {
        let from = whole.from.0 + i64::from(c) % whole.minutes().max(1);
        (d % 2 == 0).then(|| Span::new(Minute(from), Minute((from + i64::from(d)).min(whole.to.0))))
    };
    match verb {
        0 => people::add(s, ids, &people::draft(name), (d % 2 == 0).then_some(crew), TODAY),
        1 => {
            let mut new = s.people.get(person).cloned().unwrap_or_else(|| people::draft("Ny"));
            new.club = (d % 3 > 0).then(|| pick(&s.clubs, b));
            new.birth_year = Some(1890 + i32::from(d));
            people::update(s, &new, TODAY)
        }
        2 => people::delete(s, person),
        3 => clubs::add(s, ids, name),
        4 => clubs::delete(s, pick(&s.clubs, a)),
        5 => places::add(s, ids, name, ""),
        6 => places::delete(s, pick(&s.places, a)),
        7 => crews::add(s, ids, name, Some(i64::from(d % 9)), ""),
        8 => crews::delete(s, crew, d % 2 == 0),
        9 => members::join(s, ids, &[person, other], crew, Role::Member),
        10 => members::set_role(s, person, crew, Role::Deputy),
        11 => members::leave(s, person, crew),
        12 => {
            let competences = if c % 3 == 0 { vec![competence] } else { Vec::new() };
            let max = (d % 4 > 0).then_some(i64::from(d % 4));
            let needs = vec![NeedDraft { max, competences, ..NeedDraft::of(1) }, NeedDraft::of(2)];
            shifts::add(s, ids, &ShiftDraft { place, needs, ..ShiftDraft::of(crew, when(a, d), 1) })
        }
        13 => shifts::move_to(s, shift, when(b, c)),
        14 => shifts::stretch(s, shift, when(b, c)),
        15 => shifts::move_to_row(s, shift, when(c, d), crew, place),
        16 => shifts::copy(s, ids, shift, when(b, c), d % 2 == 0),
        17 => shifts::delete(s, shift),
        18 => needs::add(s, ids, shift, &NeedDraft { competences: vec![competence], ..NeedDraft::of(i64::from(d % 3)) }),
        19 => needs::delete(s, need, d % 2 == 0),
        20..=23 => {
            let whole = s.needs.get(need).and_then(|need| s.shifts.get(need.shift)).map(|shift| shift.when.span());
            assign::assign(s, ids, person, need, whole.and_then(within), None)
        }
        24 => assign::unassign(s, row),
        25 => assign::move_assignment(s, row, need, None),
        26 => {
            let states = [AssignmentState::Planned, AssignmentState::Present, AssignmentState::Excused, AssignmentState::Absent];
            assign::set_state(s, row, states[usize::from(d % 4)])
        }
        27 => assign::set_part(
            s,
            row,
            s.assignments.get(row).and_then(|row| s.work(row)).and_then(|(_, shift)| within(shift.when.span())),
        ),
        28 => training::add_competence(s, ids, name, Some(i64::from(d))),
        29 => training::delete_competence(s, competence, d % 2 == 0),
        30 => {
            let grant = training::Grant {
                to: Some(day(1, 1) + chrono::Days::new(u64::from(d))),
                programme: (b % 2 == 0).then_some(programme),
                ..training::Grant::new(competence, day(1, 1))
            };
            training::grant(s, ids, &[person, other], &grant)
        }
        31 => {
            let draft = ProgrammeDraft { competence: (d % 2 == 0).then_some(competence), ..ProgrammeDraft::of(name) };
            training::add_programme(s, ids, &draft)
        }
        32 => training::delete_programme(s, programme),
        33 => training::add_module(s, ids, programme, &ModuleDraft::of(name, "", 60)),
        34 => training::move_module(s, module, i64::from(d % 5) - 2),
        35 => training::delete_module(s, module),
        36 => {
            let modules = s.modules_of(programme).take(usize::from(b % 3)).map(|row| row.id).collect();
            let leader = (d % 2 == 0).then_some(other);
            training::add_session(s, ids, &SessionDraft { modules, place, leader, ..SessionDraft::of(programme, when(b, d)) })
        }
        37 => match s.sessions.get(session).cloned() {
            Some(row) => training::update_session(s, &Session { when: when(b, c), place, ..row }),
            None => training::delete_session(s, session),
        },
        38 => training::unenrol(s, programme, &[person, other]),
        39 => {
            let states = [None, Some(AttendanceState::Present), Some(AttendanceState::Part), Some(AttendanceState::Absent)];
            training::set_attendance(s, ids, session, other, states[usize::from(c % 4)], part)
        }
        40 => {
            let (opens, closes) = (when(a, d).from_local.time(), when(a, d).to_local.time());
            let change = if c % 2 == 0 { Change::Over(i64::from(c % 60)) } else { Change::Break(i64::from(c % 60)) };
            let last = [Last::Shorter, Last::Stretch, Last::LeaveOut][usize::from(d % 3)];
            let (days, places) = (vec![day(7, 7 + u32::from(b % 3)), day(7, 8)], vec![None, place]);
            let of = SeriesDraft::of(crew, opens, closes, 60 + i64::from(b), i64::from(d % 3));
            series::make(s, ids, &SeriesDraft { days, places, change, last, only_gaps: a % 2 == 0, ..of })
        }
        41 | 42 => {
            let which = [Which::Later, Which::All][usize::from(d % 2)];
            let edit = match c % 4 {
                0 => shifts::move_to_row(s, shift, when(b, c), crew, place),
                1 => shifts::stretch(s, shift, when(b, c)),
                2 => needs::add(s, ids, shift, &NeedDraft::of(1).task(name)),
                _ => needs::delete(s, s.needs_of(shift).next().map_or(need, |need| need.id), true),
            };
            edit.and_then(|edit| series::spread(s, ids, shift, which, edit))
        }
        43 => series::delete(s, shift, [Which::This, Which::Later, Which::All][usize::from(c % 3)], d % 2 == 0),
        44 => {
            let at = s.shifts.get(shift).map_or(0, |row| row.when.from_at.0 + row.when.minutes() * i64::from(d) / 256);
            split::split(s, ids, shift, Minute(at))
        }
        45 => match merge::next(s, shift).map(|next| next.id) {
            Some(next) => merge::merge(s, &[shift, next]),
            None => merge::merge(s, &[shift, pick(&s.shifts, b)]),
        },
        46 => series::set_needs(s, ids, shift, Which::All, &[NeedDraft::of(2).task(name), NeedDraft::of(1)], d % 2 == 0),
        _ => training::mark_all_present(s, ids, session),
    }
}

fn sound(s: &Snapshot) {
    for series in s.series.iter() {
        assert!(s.shifts_of(series.id).next().is_some(), "{series:?} has no shifts");
    }
    for shift in s.shifts.iter() {
        let whole = shift.when.span();
        let rows: Vec<&Assignment> = s.needs_of(shift.id).flat_map(|need| s.assignments_to(need.id)).collect();
        for (n, row) in rows.iter().enumerate() {
            let span = row.span(whole);
            assert!(whole.from <= span.from && span.to <= whole.to && span.minutes() > 0, "{row:?} in {shift:?}");
            for other in &rows[n + 1..] {
                assert!(row.person != other.person || span.overlap(other.span(whole)) == 0, "twice: {row:?} {other:?}");
            }
        }
        for need in s.needs_of(shift.id) {
            let Some(max) = need.max else { continue };
            let counted = s.assignments_to(need.id).filter(|row| row.counts()).map(|row| row.span(whole));
            let counted: Vec<Span> = counted.collect();
            for minute in whole.from.0..whole.to.0 {
                let there = counted.iter().filter(|span| span.from.0 <= minute && minute < span.to.0).count();
                assert!(there <= usize::try_from(max).unwrap(), "{there} on {need:?}");
            }
        }
    }
    for programme in s.programmes.iter() {
        let numbers: Vec<i64> = s.modules_of(programme.id).map(|row| row.number).collect();
        assert_eq!(numbers, (1..).take(numbers.len()).collect::<Vec<i64>>());
    }
    let pairs: Vec<_> = s.memberships.iter().map(|row| (row.person, row.crew)).collect();
    assert_eq!(pairs.iter().collect::<BTreeSet<_>>().len(), pairs.len(), "a membership twice");
    let pairs: Vec<_> = s.enrolments.iter().map(|row| (row.person, row.programme)).collect();
    assert_eq!(pairs.iter().collect::<BTreeSet<_>>().len(), pairs.len(), "an enrolment twice");
    let pairs: Vec<_> = s.attendance.iter().map(|row| (row.person, row.session)).collect();
    assert_eq!(pairs.iter().collect::<BTreeSet<_>>().len(), pairs.len(), "attendance twice");
}

/// A festival with something of everything, so that few steps are lost on nothing.
fn start() -> World {
    let mut world = World::new();
    for name in ["Kari Moe", "Ola Li", "Åse Bjørnøy"] {
        world.person(name);
    }
    let crew = world.crew("Rigg");
    world.place("Teltet");
    let competence = world.competence("Hygiene");
    let (shift, _) = world.shift(crew, july(8, "18:00", "22:00"));
    world.need(shift, &NeedDraft { max: Some(2), competences: vec![competence], ..NeedDraft::of(1) });
    let programme = world.programme("Kurs");
    let session = world.session(programme, july(8, "18:00", "20:00"));
    let people: Vec<PersonId> = world.s.people.iter().map(|row| row.id).collect();
    world.act(|s, ids| training::enrol(s, ids, programme, &people));
    world.act(|s, ids| training::mark_all_present(s, ids, session));
    world
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn no_order_of_commands_leaves_an_orphan(steps in prop::collection::vec((0..VERBS, any::<[u8; 4]>()), 1..80)) {
        let mut world = start();
        for step_ in steps {
            if let Ok(edit) = step(&mut world, step_) {
                world.write(&edit);
                sound(&world.s);
            }
        }
    }
}

/// The random test means something only if most commands come through sometimes.
#[test]
fn every_command_comes_through_somewhere() {
    let mut through = BTreeSet::new();
    let mut seed: u64 = 1;
    for _ in 0..120 {
        let mut world = start();
        for _ in 0..80 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let [verb, a, b, c, d, ..] = (seed >> 16).to_le_bytes();
            let verb = verb % VERBS;
            if let Ok(edit) = step(&mut world, (verb, [a, b, c, d])) {
                world.write(&edit);
                through.insert(verb);
            }
        }
    }
    assert_eq!(through, (0..VERBS).collect());
}
