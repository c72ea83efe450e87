//! Progress in a programme and what completing it grants.

use ildsjel::domain::progress::{earned, grants, progress, summary};
use ildsjel::domain::{AttendanceState, Ids, programme_template};

use crate::world::{World, date, span};

#[test]
fn the_programme_comes_with_its_eight_modules() {
    let (competence, programme, modules) = programme_template::standard(&mut Ids::seeded(0));
    assert_eq!(programme.name, "Hvordan lede frivillige");
    assert_eq!(programme.competence, Some(competence.id));
    assert_eq!((programme.min_percent, programme.min_minutes), (75, 240));
    let titles: Vec<_> = modules.iter().map(|module| (module.number, module.title.as_str())).collect();
    assert_eq!(
        titles,
        [
            (1, "Rollen som gjengsjef"),
            (2, "Rekruttere og spørre"),
            (3, "Ta imot og lære opp"),
            (4, "Motivasjon og ansvar"),
            (5, "Kommunikasjon og vaktliste"),
            (6, "Konflikt og vanskelige samtaler"),
            (7, "Sikkerhet, unge frivillige, alkohol, personvern"),
            (8, "Takke, evaluere, overlevere"),
        ]
    );
    assert!(modules.iter().all(|module| module.programme == programme.id && !module.note.is_empty() && module.minutes == 90));
}

#[test]
fn part_counts_as_part_and_excused_does_not_count() {
    let mut world = World::new();
    let kari = world.adult();
    let programme = world.programme(None, 75, 240);
    let modules: Vec<_> = (1..=3).map(|number| world.module(programme, number, 180)).collect();
    let first = world.session(programme, &modules[..1], "2027-02-02 18:00", "2027-02-02 21:00");
    let second = world.session(programme, &modules[1..2], "2027-02-09 18:00", "2027-02-09 21:00");
    world.attend(first, kari, AttendanceState::Part, Some(span("2027-02-02 19:00", "2027-02-02 23:00")));
    world.attend(second, kari, AttendanceState::Excused, None);
    let has = progress(&world.snapshot, programme, kari).unwrap();
    // Three hours of the third module are not planned yet, but belong to the whole.
    assert_eq!((has.minutes, has.held_minutes, has.planned_minutes, has.percent), (120, 360, 540, 22));
    assert_eq!((has.done.clone(), has.missing.clone()), (vec![modules[0]], vec![modules[1], modules[2]]));
    assert_eq!(has.sessions.iter().map(|part| (part.minutes, part.of)).collect::<Vec<_>>(), [(120, 180), (0, 180)]);
    // 75 % of 540 minutes are 405.
    assert_eq!((has.is_complete(), has.lacks_minutes), (false, 285));
}

#[test]
fn completing_grants_the_competence_from_the_day_it_was_complete() {
    let mut world = World::new();
    let course = world.competence("Hvordan lede frivillige", Some(24));
    let programme = world.programme(Some(course), 75, 240);
    let people: Vec<_> = (0..4).map(|_| world.adult()).collect();
    let (kari, late, short, has_it) = (people[0], people[1], people[2], people[3]);
    for person in &people {
        world.enrol(programme, *person);
    }
    let guest = world.adult();
    let sessions: Vec<_> = [2, 9, 16, 23]
        .map(|day| world.session(programme, &[], &format!("2027-02-{day:02} 18:00"), &format!("2027-02-{day:02} 20:00")))
        .into();
    for (at, session) in sessions.iter().enumerate() {
        world.attend(*session, kari, AttendanceState::Present, None);
        world.attend(*session, has_it, AttendanceState::Present, None);
        world.attend(*session, guest, AttendanceState::Present, None);
        let state = |there| if there { AttendanceState::Present } else { AttendanceState::Absent };
        world.attend(*session, late, state(at > 0), None);
        world.attend(*session, short, state(at > 1), None);
    }
    world.has(has_it, course, "2026-01-01", None);
    // 75 % of eight hours are six: with the third evening for the one, with the fourth for the other, never for the third.
    let completed = |person| progress(&world.snapshot, programme, person).unwrap().completed_on;
    assert_eq!(completed(kari), Some(date("2027-02-16")));
    assert_eq!(completed(late), Some(date("2027-02-23")));
    assert_eq!(completed(short), None);
    assert_eq!(earned(&world.snapshot, programme, kari), Some((date("2027-02-16"), Some(date("2029-02-16")))));
    let whole = summary(&world.snapshot, programme).unwrap();
    assert_eq!((whole.enrolled, whole.completed, whole.sessions), (4, 3, 4));
    assert_eq!((whole.held_minutes, whole.planned_minutes, whole.person_minutes), (480, 480, 480 + 360 + 240 + 480));

    let mut ids = world.ids.clone();
    let edit = grants(&world.snapshot, &mut ids, programme).unwrap();
    assert_eq!(edit.writes.len(), 2, "one has it for good already, a guest is not enrolled");
    world.snapshot.apply(&edit).unwrap();
    let record = world.snapshot.records_of(late).next().unwrap();
    assert_eq!((record.competence, record.programme), (course, Some(programme)));
    assert_eq!((record.valid_from, record.valid_to), (date("2027-02-23"), Some(date("2029-02-23"))));
    assert!(grants(&world.snapshot, &mut ids, programme).is_none(), "once is enough");
}

#[test]
fn a_programme_of_no_length_or_no_competence_grants_nothing() {
    let mut world = World::new();
    let course = world.competence("Brannvern", None);
    let kari = world.adult();
    let empty = world.programme(Some(course), 0, 0);
    world.enrol(empty, kari);
    assert!(!progress(&world.snapshot, empty, kari).unwrap().is_complete());
    assert_eq!(progress(&world.snapshot, empty, kari).unwrap().percent, 0);
    assert!(grants(&world.snapshot, &mut Ids::System, empty).is_none());
    let plain = world.programme(None, 0, 60);
    let session = world.session(plain, &[], "2027-02-02 18:00", "2027-02-02 21:00");
    world.enrol(plain, kari);
    world.attend(session, kari, AttendanceState::Present, None);
    assert!(progress(&world.snapshot, plain, kari).unwrap().is_complete());
    assert!(grants(&world.snapshot, &mut Ids::System, plain).is_none());
}

#[test]
fn a_competence_without_an_end_is_for_good() {
    let mut world = World::new();
    let course = world.competence("Brannvern", None);
    let kari = world.adult();
    let programme = world.programme(Some(course), 100, 60);
    let session = world.session(programme, &[], "2027-02-02 23:00", "2027-02-03 01:00");
    world.enrol(programme, kari);
    world.attend(session, kari, AttendanceState::Present, None);
    assert_eq!(earned(&world.snapshot, programme, kari), Some((date("2027-02-02"), None)));
}
