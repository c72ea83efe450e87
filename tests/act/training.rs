use ildsjel::domain::act::training::{self as t, CompetenceGone, Grant, ProgrammeGone};
use ildsjel::domain::act::{self, Cannot, ModuleDraft, NeedDraft, ProgrammeDraft, SessionDraft};
use ildsjel::domain::*;

use crate::world::{World, day, july, span};

fn module(title: &str) -> ModuleDraft {
    ModuleDraft::of(title, "", 60)
}

fn titles(world: &World, programme: ProgrammeId) -> Vec<(i64, String)> {
    world.s.modules_of(programme).map(|row| (row.number, row.title.clone())).collect()
}

fn numbered(list: &[&str]) -> Vec<(i64, String)> {
    (1..).zip(list.iter().map(|title| (*title).to_owned())).collect()
}

#[test]
fn competences_are_named_once_and_last_so_long() {
    let mut world = World::new();
    let id = world.competence("Hygiene");
    let row = world.s.competences.get(id).unwrap().clone();
    let why = world.refused(|s, ids| t::add_competence(s, ids, "HYGIENE", None));
    assert_eq!(why, Cannot::AlreadyThere { table: Table::Competence, name: "Hygiene".into() });
    assert_eq!(world.refused(|s, ids| t::add_competence(s, ids, "", None)), Cannot::EmptyName);
    assert_eq!(world.refused(|s, ids| t::add_competence(s, ids, "Brann", Some(0))), Cannot::Length);
    world.act(|s, _| t::update_competence(s, &Competence { months_valid: None, ..row.clone() }));
    assert_eq!(t::good_to(world.s.competences.get(id).unwrap(), day(1, 31)), None);
    assert_eq!(t::good_to(&row, day(3, 1)).unwrap().to_string(), "2028-03-01", "the same date a year later");
    assert_eq!(t::good_to(&Competence { months_valid: Some(1), ..row }, day(1, 31)), Some(day(2, 28)));
}

#[test]
fn a_competence_in_use_goes_only_by_force() {
    let mut world = World::new();
    let (id, kari, crew) = (world.competence("Hygiene"), world.person("Kari Moe"), world.crew("Bar"));
    let (shift, _) = world.shift(crew, july(8, "18:00", "22:00"));
    let need = world.need(shift, &NeedDraft { competences: vec![id], ..NeedDraft::of(1) });
    let grant = Grant { origin: "Sett av Ola".into(), ..Grant::new(id, day(1, 1)) };
    world.act(|s, ids| t::grant(s, ids, &[kari], &grant));
    let programme = ProgrammeDraft { competence: Some(id), ..ProgrammeDraft::of("Kurs") };
    world.act(|s, ids| t::add_programme(s, ids, &programme));
    assert_eq!(
        t::would_delete_competence(&world.s, id),
        CompetenceGone { records: 1, needs: 1, programmes: 1, ..CompetenceGone::default() }
    );
    let why = world.refused(|s, _| t::delete_competence(s, id, false));
    assert_eq!(why, Cannot::InUse { table: Table::Competence, name: "Hygiene".into(), by: Table::Need, count: 1 });
    world.act(|s, _| t::delete_competence(s, id, true));
    assert!(world.s.needs.get(need).unwrap().competences.is_empty());
    assert!(world.s.records.is_empty() && world.s.programmes.iter().all(|row| row.competence.is_none()));
}

#[test]
fn competences_are_granted_once_and_withdrawn() {
    let mut world = World::new();
    let (id, kari, ola) = (world.competence("Hygiene"), world.person("Kari Moe"), world.person("Ola Li"));
    let grant = Grant { to: Some(day(7, 1)), ..Grant::new(id, day(1, 1)) };
    let edit = world.act(|s, ids| t::grant(s, ids, &[kari], &grant));
    assert_eq!(edit.op, Op::Add { table: Table::CompetenceRecord, name: "Kari Moe – Hygiene".into() });
    let edit = world.act(|s, ids| t::grant(s, ids, &[kari, ola, ola], &grant));
    assert_eq!(edit.writes.len(), 1);
    assert!(matches!(world.refused(|s, ids| t::grant(s, ids, &[ola], &grant)), Cannot::AlreadyThere { .. }));
    let again = Grant { from: day(7, 2), to: None, ..grant.clone() };
    world.act(|s, ids| t::grant(s, ids, &[kari], &again));
    let backward = Grant { from: day(7, 2), ..grant };
    assert_eq!(world.refused(|s, ids| t::grant(s, ids, &[kari], &backward)), Cannot::ValidBackward);
    let record = world.s.records_of(kari).next().unwrap().id;
    world.act(|s, _| t::withdraw(s, record));
    assert_eq!(world.s.records_of(kari).count(), 1);
    assert_eq!(world.refused(|s, _| t::withdraw(s, record)), Cannot::NotFound { table: Table::CompetenceRecord });
}

#[test]
fn programmes_come_with_numbered_modules() {
    let mut world = World::new();
    let draft = ProgrammeDraft { modules: vec![module("A"), module("B"), module("C")], ..ProgrammeDraft::of("Lede frivillige") };
    let id = act::added::<Programme>(&world.act(|s, ids| t::add_programme(s, ids, &draft))).unwrap();
    world.act(|s, ids| t::add_module(s, ids, id, &module("D")));
    assert_eq!(titles(&world, id), numbered(&["A", "B", "C", "D"]));

    let b = world.s.modules_of(id).nth(1).unwrap().clone();
    world.act(|s, _| t::move_module(s, b.id, 1));
    assert_eq!(titles(&world, id), numbered(&["A", "C", "B", "D"]));
    world.act(|s, _| t::move_module(s, b.id, -9));
    assert_eq!(titles(&world, id), numbered(&["B", "A", "C", "D"]));
    assert_eq!(world.refused(|s, _| t::move_module(s, b.id, -1)), Cannot::NothingToDo);

    world.act(|s, _| t::update_module(s, &Module { title: "B2".into(), number: 77, ..b.clone() }));
    assert_eq!(world.s.modules.get(b.id).unwrap().number, 1, "the number is not typed");
    let session = SessionDraft { modules: vec![b.id, b.id], ..SessionDraft::of(id, july(1, "18:00", "20:00")) };
    let session = act::added::<Session>(&world.act(|s, ids| t::add_session(s, ids, &session))).unwrap();
    assert_eq!(t::session_name(&world.s, world.s.sessions.get(session).unwrap()), "B2");
    world.act(|s, _| t::delete_module(s, b.id));
    assert_eq!(titles(&world, id), numbered(&["A", "C", "D"]));
    let row = world.s.sessions.get(session).unwrap();
    assert!(row.modules.is_empty());
    assert_eq!(t::session_name(&world.s, row), "Lede frivillige");
}

#[test]
fn programmes_refuse_what_does_not_hold() {
    let mut world = World::new();
    let id = world.programme("Kurs");
    let draft = ProgrammeDraft::of("Nytt");
    let mut refuse = |draft: ProgrammeDraft| world.refused(|s, ids| t::add_programme(s, ids, &draft));
    assert_eq!(refuse(ProgrammeDraft { name: String::new(), ..draft.clone() }), Cannot::EmptyName);
    assert_eq!(refuse(ProgrammeDraft::of("kurs")), Cannot::AlreadyThere { table: Table::Programme, name: "Kurs".into() });
    assert_eq!(refuse(ProgrammeDraft { min_percent: 101, ..draft.clone() }), Cannot::Percent);
    assert_eq!(refuse(ProgrammeDraft { min_minutes: -1, ..draft.clone() }), Cannot::Length);
    assert_eq!(refuse(ProgrammeDraft { modules: vec![module(" ")], ..draft.clone() }), Cannot::EmptyName);
    let negative = ModuleDraft { minutes: -1, ..module("A") };
    assert_eq!(world.refused(|s, ids| t::add_module(s, ids, id, &negative)), Cannot::Length);
    let row = world.s.programmes.get(id).unwrap().clone();
    world.act(|s, _| t::update_programme(s, &Programme { min_percent: 80, ..row.clone() }));
    assert_eq!(world.s.programmes.get(id).unwrap().min_percent, 80);
}

#[test]
fn a_programme_goes_with_its_sessions_and_leaves_what_it_gave() {
    let mut world = World::new();
    let (id, kari, hygiene) = (world.programme("Kurs"), world.person("Kari Moe"), world.competence("Hygiene"));
    world.act(|s, ids| t::add_module(s, ids, id, &module("A")));
    let session = world.session(id, july(1, "18:00", "20:00"));
    world.act(|s, ids| t::set_attendance(s, ids, session, kari, Some(AttendanceState::Present), None));
    let grant = Grant { programme: Some(id), ..Grant::new(hygiene, day(7, 1)) };
    world.act(|s, ids| t::grant(s, ids, &[kari], &grant));
    let gone = t::would_delete_programme(&world.s, id);
    assert_eq!(gone, ProgrammeGone { modules: 1, sessions: 1, enrolments: 1, attendance: 1 });
    world.act(|s, _| t::delete_programme(s, id));
    assert_eq!(t::would_delete_programme(&world.s, id), ProgrammeGone::default());
    assert_eq!(world.s.records_of(kari).map(|row| row.programme).collect::<Vec<_>>(), [None]);
}

#[test]
fn sessions_refuse_modules_of_another_programme() {
    let mut world = World::new();
    let (one, other) = (world.programme("En"), world.programme("To"));
    let stranger = act::added::<Module>(&world.act(|s, ids| t::add_module(s, ids, other, &module("B")))).unwrap();
    let draft = SessionDraft { modules: vec![stranger], ..SessionDraft::of(one, july(1, "18:00", "20:00")) };
    assert_eq!(world.refused(|s, ids| t::add_session(s, ids, &draft)), Cannot::OtherProgramme { module: "B".into() });
    let empty = When { to_at: draft.when.from_at, ..draft.when };
    let why = world.refused(|s, ids| t::add_session(s, ids, &SessionDraft::of(one, empty)));
    assert_eq!(why, Cannot::Time(TimeError::Empty));
    let draft = SessionDraft { leader: Some(Ids::System.next()), ..SessionDraft::of(one, july(1, "18:00", "20:00")) };
    assert_eq!(world.refused(|s, ids| t::add_session(s, ids, &draft)), Cannot::NotFound { table: Table::Person });
}

#[test]
fn people_are_enrolled_together_and_leave_with_their_ticks() {
    let mut world = World::new();
    let id = world.programme("Kurs");
    let people: Vec<PersonId> = ["Kari Moe", "Ola Li", "Per Å", "Siv Ø"].iter().map(|name| world.person(name)).collect();
    let edit = world.act(|s, ids| t::enrol(s, ids, id, &people));
    assert_eq!(edit.op, Op::Enrol { person: "Kari Moe, Ola Li, Per Å +1".into(), programme: "Kurs".into(), waiting: 0 });
    let why = world.refused(|s, ids| t::enrol(s, ids, id, &people[..1]));
    assert_eq!(why, Cannot::AlreadyThere { table: Table::Enrolment, name: "Kari Moe – Kurs".into() });
    let session = world.session(id, july(1, "18:00", "20:00"));
    world.act(|s, ids| t::mark_all_present(s, ids, session));
    assert_eq!(t::would_unenrol(&world.s, id, &people[..2]), 2);
    world.act(|s, _| t::unenrol(s, id, &people[..2]));
    assert_eq!((world.s.enrolments_of(id).count(), world.s.attendance.len()), (2, 2));
    assert_eq!(world.refused(|s, _| t::unenrol(s, id, &people[..2])), Cannot::NothingToDo);
}

#[test]
fn attendance_is_ticked_changed_and_cleared() {
    let mut world = World::new();
    let (id, kari) = (world.programme("Kurs"), world.person("Kari Moe"));
    let session = world.session(id, july(1, "18:00", "21:00"));
    let part = AttendanceState::Part;
    let minutes = |world: &World| world.s.attended(session, kari).map(|row| row.minutes(span(1, "18:00", "21:00")));
    let edit = world.act(|s, ids| t::set_attendance(s, ids, session, kari, Some(part), Some(span(1, "17:30", "19:15"))));
    assert_eq!(edit.op, Op::Attend { person: "Kari Moe".into(), session: "Kurs".into() });
    assert_eq!(minutes(&world), Some(75), "cut to the session");
    assert_eq!(world.s.enrolments_of(id).count(), 1, "who comes is enrolled");
    assert_eq!(world.refused(|s, ids| t::set_attendance(s, ids, session, kari, Some(part), None)), Cannot::PartOutside);
    let outside = Some(span(1, "21:00", "22:00"));
    assert_eq!(world.refused(|s, ids| t::set_attendance(s, ids, session, kari, Some(part), outside)), Cannot::PartOutside);
    world.act(|s, ids| t::set_attendance(s, ids, session, kari, Some(part), Some(span(1, "17:00", "22:00"))));
    assert_eq!(world.s.attended(session, kari).unwrap().state, AttendanceState::Present, "the whole is no part");
    world.act(|s, ids| t::set_attendance(s, ids, session, kari, Some(AttendanceState::Excused), None));
    assert_eq!((minutes(&world), world.s.attendance.len()), (Some(0), 1));
    world.act(|s, ids| t::set_attendance(s, ids, session, kari, None, None));
    assert_eq!(minutes(&world), None);
    assert_eq!(world.refused(|s, ids| t::set_attendance(s, ids, session, kari, None, None)), Cannot::NothingToDo);
}

#[test]
fn all_present_leaves_what_was_said() {
    let mut world = World::new();
    let (id, kari, ola) = (world.programme("Kurs"), world.person("Kari Moe"), world.person("Ola Li"));
    world.act(|s, ids| t::enrol(s, ids, id, &[kari, ola]));
    let session = world.session(id, july(1, "18:00", "21:00"));
    world.act(|s, ids| t::set_attendance(s, ids, session, ola, Some(AttendanceState::Absent), None));
    world.act(|s, ids| t::mark_all_present(s, ids, session));
    let state = |person| world.s.attended(session, person).unwrap().state;
    assert_eq!((state(kari), state(ola)), (AttendanceState::Present, AttendanceState::Absent));
    assert_eq!(world.refused(|s, ids| t::mark_all_present(s, ids, session)), Cannot::NothingToDo);
}

#[test]
fn attendance_of_a_part_follows_the_session() {
    let mut world = World::new();
    let (id, kari) = (world.programme("Kurs"), world.person("Kari Moe"));
    let session = world.session(id, july(1, "18:00", "21:00"));
    let part = Some(span(1, "19:00", "20:00"));
    world.act(|s, ids| t::set_attendance(s, ids, session, kari, Some(AttendanceState::Part), part));
    let row = world.s.sessions.get(session).unwrap().clone();
    world.act(|s, _| t::update_session(s, &Session { when: july(2, "18:30", "21:30"), ..row.clone() }));
    let now = world.s.attended(session, kari).unwrap();
    assert_eq!(now.from_at, Some(july(2, "19:30", "20:00").from_at));
    let why = world.refused(|s, _| t::update_session(s, &Session { when: july(2, "20:30", "21:30"), ..row.clone() }));
    assert_eq!(why, Cannot::WouldFallOut { names: "Kari Moe".into(), count: 1 });
    world.act(|s, _| t::delete_session(s, session));
    assert!(world.s.attendance.is_empty());
}
