//! Calendars, read back by a parser that is not ours.

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use ildsjel::domain::act::{self, assign, plan, shifts, training};
use ildsjel::domain::id::Ids;
use ildsjel::domain::{Minute, PersonId, Programme, Snapshot};
use ildsjel::exchange::ics::{Whose, calendar};
use ildsjel::lang::{Lang, Language};

use super::festival::{Made, at, make, when};

const NOW: Minute = Minute(30_000_000);

/// The festival, where Åse follows no course.
fn without_course() -> Made {
    let mut made = make();
    let ase = person(&made.snapshot, "Åse Bjørnøy");
    let programmes: Vec<_> = made.snapshot.programmes_of(ase).map(|row| row.programme).collect();
    for programme in programmes {
        let edit = training::unenrol(&made.snapshot, programme, &[ase]).unwrap();
        made.snapshot.apply(&edit).unwrap();
    }
    made
}

fn text(data: &Snapshot, whose: Whose) -> String {
    calendar(data, &Lang::new(Language::Nb), whose, NOW).unwrap().text
}

fn events(text: &str) -> Vec<ICalendarComponent> {
    let calendar = ICalendar::parse(text).unwrap();
    calendar.components.into_iter().filter(|part| part.component_type == ICalendarComponentType::VEvent).collect()
}

fn get(event: &ICalendarComponent, property: &ICalendarProperty) -> String {
    let entry = event.entries.iter().find(|entry| entry.name == *property).unwrap_or_else(|| panic!("{property:?}"));
    match &entry.values[0] {
        ICalendarValue::Text(text) => text.clone(),
        ICalendarValue::Integer(number) => number.to_string(),
        ICalendarValue::PartialDateTime(time) => time.to_timestamp().unwrap().to_string(),
        other => format!("{other:?}"),
    }
}

fn person(data: &Snapshot, name: &str) -> PersonId {
    data.people.iter().find(|person| person.name() == name).unwrap().id
}

#[test]
fn it_says_when_in_utc_whatever_the_text() {
    let mut made = without_course();
    let ase = person(&made.snapshot, "Åse Bjørnøy");
    let mut tap = made.snapshot.shifts.iter().find(|shift| shift.when.from_local == at(9, 22)).unwrap().clone();
    tap.note = format!("Ta med: nøkkel; kasse, \\ og\n{}", "æøå🎪".repeat(40));
    let edit = shifts::update(&made.snapshot, &tap).unwrap();
    made.snapshot.apply(&edit).unwrap();
    let text = text(&made.snapshot, Whose::Person(ase));
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
    let events = events(&text);
    assert_eq!(events.len(), 1);
    let event = &events[0];
    // 22:00 in Oslo in July is 20:00 UTC.
    assert_eq!(get(event, &ICalendarProperty::Dtstart), (tap.when.from_at.0 * 60).to_string());
    assert_eq!(get(event, &ICalendarProperty::Dtend), (tap.when.to_at.0 * 60).to_string());
    assert!(text.contains("DTSTART:20270709T200000Z\r\n"));
    assert_eq!(get(event, &ICalendarProperty::Location), "Teltet");
    assert_eq!(get(event, &ICalendarProperty::Summary), "Bar – Teltet, tappe øl");
    assert!(get(event, &ICalendarProperty::Description).starts_with(&tap.note), "{}", get(event, &ICalendarProperty::Description));
    assert!(get(event, &ICalendarProperty::Description).contains("400 00 011"), "whom to call");
    assert!(text.contains("TRIGGER:-PT1H\r\n") && text.contains("METHOD:PUBLISH\r\n"));
}

#[test]
fn the_same_entry_keeps_its_id_and_counts_up() {
    let mut made = without_course();
    let ase = person(&made.snapshot, "Åse Bjørnøy");
    let before = events(&text(&made.snapshot, Whose::Person(ase)));
    let shift = made.snapshot.shifts.iter().find(|shift| shift.when.from_local == at(9, 22)).unwrap().id;
    let edit = shifts::stretch(&made.snapshot, shift, when(at(9, 22), at(10, 4))).unwrap();
    made.snapshot.apply(&edit).unwrap();
    let after = events(&text(&made.snapshot, Whose::Person(ase)));
    assert_eq!(get(&before[0], &ICalendarProperty::Uid), get(&after[0], &ICalendarProperty::Uid));
    assert_ne!(get(&before[0], &ICalendarProperty::Dtend), get(&after[0], &ICalendarProperty::Dtend));
    let number = |event: &ICalendarComponent| get(event, &ICalendarProperty::Sequence).parse::<i64>().unwrap();
    assert!(number(&after[0]) > number(&before[0]));
    // Nobody else has that id.
    let jama = events(&text(&made.snapshot, Whose::Person(person(&made.snapshot, "Jåma Åarjel"))));
    assert_ne!(get(&jama[0], &ICalendarProperty::Uid), get(&after[0], &ICalendarProperty::Uid));
}

#[test]
fn what_was_handed_out_and_is_gone_is_cancelled_until_the_next_list() {
    let mut made = without_course();
    let ase = person(&made.snapshot, "Åse Bjørnøy");
    let uid = get(&events(&text(&made.snapshot, Whose::Person(ase)))[0], &ICalendarProperty::Uid);
    let mut ids = Ids::seeded(1_850_000_000_000);
    let out = plan::hand_out(&made.snapshot, &mut ids, &[made.bar], NOW).unwrap();
    made.snapshot.apply(&out).unwrap();
    let row = made.snapshot.assignments_of(ase).next().unwrap().id;
    let off = assign::unassign(&made.snapshot, row).unwrap();
    made.snapshot.apply(&off).unwrap();
    let text = self::text(&made.snapshot, Whose::Person(ase));
    let events = events(&text);
    assert_eq!(events.len(), 1);
    assert_eq!(get(&events[0], &ICalendarProperty::Uid), uid);
    assert!(text.contains("STATUS:CANCELLED\r\n") && !text.contains("VALARM"));
    // A shift that is gone is cancelled for the crew too.
    let shift = made.snapshot.shifts.iter().find(|shift| shift.when.from_local == at(9, 18)).unwrap().id;
    let crew = |data: &Snapshot| self::text(data, Whose::Crew(made.bar)).matches("STATUS:CANCELLED").count();
    assert_eq!(crew(&made.snapshot), 0);
    let gone = shifts::delete(&made.snapshot, shift).unwrap();
    made.snapshot.apply(&gone).unwrap();
    assert_eq!(crew(&made.snapshot), 1);
    let next = plan::hand_out(&made.snapshot, &mut ids, &[made.bar], NOW).unwrap();
    made.snapshot.apply(&next).unwrap();
    assert_eq!(crew(&made.snapshot), 0);
    assert!(!self::text(&made.snapshot, Whose::Person(ase)).contains("VEVENT"));
}

#[test]
fn a_crew_and_a_place_have_an_entry_per_shift() {
    let made = without_course();
    let bar = events(&text(&made.snapshot, Whose::Crew(made.bar)));
    assert_eq!(bar.len(), 3);
    let about = get(&bar[1], &ICalendarProperty::Description);
    assert!(about.starts_with("Åse Bjørnøy\nJåma Åarjel\n2 ledige plasser") || about.contains("2 ledige plasser"), "{about}");
    assert!(!about.contains("400 00 013"), "no numbers but the leader's: {about}");
    let place = made.snapshot.places.iter().next().unwrap().id;
    assert_eq!(events(&text(&made.snapshot, Whose::Place(place))).len(), 2);
    let calendar = calendar(&made.snapshot, &Lang::new(Language::Sv), Whose::Place(place), NOW).unwrap();
    assert_eq!(calendar.file_name, "kalender-teltet-norsk-revyfestival-2027.ics");
}

#[test]
fn the_evenings_of_a_course_stand_in_the_same_calendar() {
    let mut made = without_course();
    let ase = person(&made.snapshot, "Åse Bjørnøy");
    let before = events(&text(&made.snapshot, Whose::Person(ase))).len();
    let mut ids = Ids::seeded(1_860_000_000_000);
    let edit = training::add_programme(&made.snapshot, &mut ids, &act::ProgrammeDraft::of("Skjenking")).unwrap();
    made.snapshot.apply(&edit).unwrap();
    let programme = act::added::<Programme>(&edit).unwrap();
    let place = made.snapshot.places.iter().next().unwrap().id;
    let draft = act::SessionDraft { place: Some(place), ..act::SessionDraft::of(programme, when(at(1, 18), at(1, 21))) };
    let edit = training::add_session(&made.snapshot, &mut ids, &draft).unwrap();
    made.snapshot.apply(&edit).unwrap();
    assert_eq!(events(&text(&made.snapshot, Whose::Person(ase))).len(), before, "not enrolled");
    let edit = training::enrol(&made.snapshot, &mut ids, programme, &[ase]).unwrap();
    made.snapshot.apply(&edit).unwrap();
    let all = events(&text(&made.snapshot, Whose::Person(ase)));
    assert_eq!(all.len(), before + 1);
    assert_eq!(get(&all[0], &ICalendarProperty::Summary), "Skjenking");
    assert!(text(&made.snapshot, Whose::Person(ase)).contains("DTSTART:20270701T160000Z\r\n"));
}
