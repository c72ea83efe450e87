//! The shifts screen, driven as by hand: what is pressed, typed and dragged comes to the festival file, and undo takes it
//! back. With `ILDSJEL_PICTURES=folder` it writes pictures of its states there.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use iced::keyboard::key::Named;
use iced::{Point, Size};
use ildsjel::domain::act::{self, Override};
use ildsjel::domain::rules::Rules;
use ildsjel::domain::*;
use ildsjel::lang::Language;
use ildsjel::settings::{Settings, Theme};
use ildsjel::store::Store;
use ildsjel::ui::App;
use ildsjel::ui::app::Message;
use ildsjel::ui::app::Stage;
use ildsjel::ui::app::desk::{Desk, Opened, Standing};
use ildsjel::ui::command::Command;
use ildsjel::ui::drive::Driver;
use ildsjel::ui::screen::{Go, Place as Room, shifts};
use ildsjel::worker::Worker;

/// Friday 9 July 2027, 18:40 in Oslo.
fn clock() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2027, 7, 9, 16, 40, 0).unwrap()
}

fn day(of: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 7, of).unwrap()
}

fn at(of: u32, from: &str, to: &str) -> When {
    let time = |text: &str| typed::time(text).unwrap();
    When::on_day(Zone::default(), day(of), time(from), time(to), Pick::Ask).unwrap()
}

struct Look {
    size: Size,
    language: Language,
    dark: bool,
}

const SMALL: Size = Size::new(1280.0, 800.0);

impl Default for Look {
    fn default() -> Self {
        Self { size: SMALL, language: Language::Nb, dark: false }
    }
}

fn drive(store: Store, look: &Look) -> Driver {
    let settings = Settings {
        language: Some(look.language),
        theme: if look.dark { Theme::Dark } else { Theme::Light },
        ..Settings::default()
    };
    let mut app = App::with(settings, clock);
    let standing = Standing::of(&store);
    let _ = app.opened(Opened { worker: Worker::spawn(store).unwrap(), path: None, standing, hazards: Vec::new() });
    let mut driver = Driver::new(app, look.size).unwrap();
    driver.send(Message::Go(Go::Place(Room::Shifts)));
    driver
}

fn desk(driver: &Driver) -> &Desk {
    match &driver.app.stage {
        Stage::Open(desk) => desk,
        _ => panic!("nothing is open"),
    }
}

fn data(driver: &Driver) -> &Snapshot {
    &desk(driver).data
}

fn screen(driver: &Driver) -> &shifts::Shifts {
    &desk(driver).screens.shifts
}

fn sample() -> Store {
    let mut store = Store::in_memory().unwrap();
    store.apply(&ildsjel::domain::sample::sample()).unwrap();
    store
}

/// A small festival: two crews with a place each, and some people.
struct Small {
    store: Store,
    ids: Ids,
    bar: CrewId,
    cafe: CrewId,
    tent: PlaceId,
}

impl Small {
    fn new() -> Self {
        let mut store = Store::in_memory().unwrap();
        let mut ids = Ids::seeded(1_800_000_000_000);
        let mut edit = Edit::new(Op::NewFestival { name: "Revy".into() });
        edit.insert(&Festival {
            id: ids.next(),
            name: "Revy".into(),
            first_day: day(8),
            last_day: day(10),
            zone: Zone::default(),
            day_cut: 360,
            region: "NO".into(),
        });
        let (bar, cafe, tent) = (ids.next(), ids.next(), ids.next());
        edit.insert(&Crew { id: bar, name: "Bar".into(), colour: 1, note: String::new() });
        edit.insert(&Crew { id: cafe, name: "Kafé".into(), colour: 3, note: String::new() });
        edit.insert(&Place { id: tent, name: "Ølteltet".into(), note: String::new() });
        store.apply(&edit).unwrap();
        Self { store, ids, bar, cafe, tent }
    }

    fn person(&mut self, given: &str, family: &str, born: i32) -> PersonId {
        let mut person = Person::new(self.ids.next(), given, family);
        person.birth_date = NaiveDate::from_ymd_opt(born, 1, 2);
        let mut edit = Edit::new(Op::Add { table: Table::Person, name: person.name() });
        edit.insert(&person);
        self.store.apply(&edit).unwrap();
        person.id
    }

    fn shift(&mut self, crew: CrewId, when: When, target: i64) -> (ShiftId, NeedId) {
        let draft = act::ShiftDraft { place: Some(self.tent), ..act::ShiftDraft::of(crew, when, target) };
        let edit = act::shifts::add(self.store.snapshot(), &mut self.ids, &draft).unwrap();
        self.store.apply(&edit).unwrap();
        (act::added::<Shift>(&edit).unwrap(), act::added::<Need>(&edit).unwrap())
    }

    fn put(&mut self, person: PersonId, need: NeedId, over: Option<&Override>) {
        let edit = act::assign::assign(self.store.snapshot(), &mut self.ids, person, need, None, over).unwrap();
        self.store.apply(&edit).unwrap();
    }
}

fn on(data: &Snapshot, need: NeedId) -> Vec<PersonId> {
    data.assignments_to(need).map(|row| row.person).collect()
}

fn chord(driver: &mut Driver, key: Named, modifiers: iced::keyboard::Modifiers) {
    driver.send(Message::Key(iced::keyboard::Key::Named(key), modifiers, false));
}

fn picture(driver: &mut Driver, name: &str) {
    let Ok(folder) = std::env::var("ILDSJEL_PICTURES") else { return };
    std::fs::create_dir_all(&folder).unwrap();
    let picture = driver.picture(1.0);
    let file = std::fs::File::create(format!("{folder}/{name}.png")).unwrap();
    let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header().unwrap().write_image_data(&picture.rgba).unwrap();
}

#[test]
fn a_hole_is_filled_with_enter_and_undone() {
    let mut small = Small::new();
    let siv = small.person("Siv", "Aune", 1990);
    let jon = small.person("Jon", "Moe", 1985);
    let (shift, need) = small.shift(small.bar, at(9, "18", "22"), 2);
    let mut driver = drive(small.store, &Look::default());
    assert!(driver.sees("Ølteltet"));
    assert!(driver.click("0/2"), "the bar can be pressed");
    assert_eq!(screen(&driver).chosen(), Some(shift));
    assert!(driver.sees("Fredag 18:00–22:00"));
    assert!(driver.sees("mangler 2, 18:00–22:00"));
    let first = screen(&driver).candidates().next().unwrap();
    driver.press(Named::Enter);
    assert_eq!(on(data(&driver), need), [first]);
    driver.press(Named::Enter);
    let mut both = on(data(&driver), need);
    both.sort();
    let mut people = vec![siv, jon];
    people.sort();
    assert_eq!(both, people);
    assert!(driver.sees("2 av 2"));
    driver.ctrl("z");
    assert_eq!(on(data(&driver), need).len(), 1);
}

#[test]
fn a_breach_asks_for_a_reason_with_every_sentence() {
    let mut small = Small::new();
    let siv = small.person("Siv", "Aune", 2011);
    let (cafe, bar) = (small.cafe, small.bar);
    let (_, first) = small.shift(cafe, at(9, "17", "20"), 1);
    small.put(siv, first, None);
    let (_, need) = small.shift(bar, at(9, "18", "02"), 1);
    let mut driver = drive(small.store, &Look::default());
    assert!(driver.click("0/1"));
    assert!(driver.sees("Kan, men …"));
    driver.press(Named::Enter);
    assert!(driver.sees("Hvorfor går det likevel?"), "the dialog is open");
    let breaches = {
        let snapshot = data(&driver);
        let need = snapshot.needs.get(need).unwrap();
        rules::check(snapshot, &Rules::standard(), siv, need, at(9, "18", "02").span(), None).unwrap()
    };
    assert!(breaches.len() > 1, "{breaches:?}");
    for breach in &breaches {
        let sentence = driver.app.lang.breach(breach, data(&driver));
        assert!(driver.sees(&sentence), "{sentence}");
    }
    picture(&mut driver, "reason");
    driver.press(Named::Enter);
    assert!(on(data(&driver), need).is_empty(), "no reason, no assignment");
    driver.type_text("Moren er med");
    driver.press(Named::Enter);
    let row = data(&driver).assignments_to(need).next().expect("assigned").clone();
    assert_eq!(row.override_reason, "Moren er med");
    for breach in breaches.iter().filter(|breach| breach.needs_reason()) {
        assert!(breach.is_marked(&row.overridden), "{}", breach.code());
    }
    assert!(driver.click("1 godtatt med grunn"));
    assert!(driver.sees("«Moren er med»"));
    driver.ctrl("z");
    assert!(on(data(&driver), need).is_empty());
}

#[test]
fn esc_leaves_the_reason_and_nothing_is_written() {
    let mut small = Small::new();
    let siv = small.person("Siv", "Aune", 2011);
    let _ = siv;
    let (_, need) = small.shift(small.bar, at(9, "20", "03"), 1);
    let mut driver = drive(small.store, &Look::default());
    assert!(driver.click("0/1"));
    driver.press(Named::Enter);
    assert!(driver.sees("Hvorfor går det likevel?"));
    driver.press(Named::Escape);
    assert!(!driver.sees("Hvorfor går det likevel?"));
    assert!(on(data(&driver), need).is_empty());
    assert!(screen(&driver).chosen().is_some(), "Esc steps back once only");
}

#[test]
fn t13_the_same_person_twice_is_refused() {
    let mut small = Small::new();
    let siv = small.person("Siv", "Aune", 1990);
    let (_, need) = small.shift(small.bar, at(9, "18", "22"), 2);
    small.put(siv, need, None);
    let mut driver = drive(small.store, &Look::default());
    assert!(driver.click("1/2"));
    driver.type_text("siv");
    assert!(driver.sees("Siv Aune: Står på Bar – Ølteltet fre. 18:00–22:00 fra før"));
    driver.press(Named::Enter);
    assert_eq!(on(data(&driver), need), [siv]);
}

#[test]
fn t14_a_shift_past_midnight_is_shown_once_on_its_day() {
    let mut small = Small::new();
    let _ = small.shift(small.bar, at(9, "22", "02"), 1);
    let mut driver = drive(small.store, &Look::default());
    assert!(driver.sees("22–02") || driver.sees("22:00–02:00"), "its end is seen");
    driver.send(Message::Go(Go::Day(day(10))));
    assert!(!driver.sees("0/1"), "not on the next day too");
    driver.send(Message::Go(Go::Day(day(9))));
    assert!(driver.sees("0/1"));
}

#[test]
fn drawn_moved_and_stretched_with_the_mouse() {
    let mut small = Small::new();
    let (first, _) = small.shift(small.bar, at(9, "12", "16"), 3);
    let mut driver = drive(small.store, &Look::default());
    let bar = driver.find("0/3").unwrap();
    // An hour to the right is found from the bar itself: four hours wide.
    let lane = driver.find("Kafé").unwrap();
    let hour = 24.0;
    driver.drag(bar, Point::new(bar.x + hour * 2.0, bar.y));
    let moved = data(&driver).shifts.get(first).unwrap().when;
    assert!(moved.from_at > at(9, "12", "16").from_at, "moved later");
    assert_eq!(moved.minutes(), 240, "as long as before");
    assert_eq!(moved.from_at.0 % 15, 0, "snapped");
    driver.ctrl("z");
    assert_eq!(data(&driver).shifts.get(first).unwrap().when, at(9, "12", "16"));

    driver.drag(Point::new(bar.x, lane.y), Point::new(bar.x + hour * 3.0, lane.y));
    let made = data(&driver).shifts.iter().find(|shift| shift.id != first).expect("a new shift").clone();
    assert_eq!(made.place, None);
    assert_eq!(data(&driver).crews.get(made.crew).unwrap().name, "Kafé");
    assert!((150..=210).contains(&made.when.minutes()), "{}", made.when.minutes());
    assert_eq!(screen(&driver).chosen(), Some(made.id));

    let bar = driver.find("0/3").unwrap();
    let other = driver.find("0/2").unwrap();
    driver.drag(bar, Point::new(bar.x, other.y));
    let row = data(&driver).shifts.get(first).unwrap();
    assert_eq!((data(&driver).crews.get(row.crew).unwrap().name.as_str(), row.place), ("Kafé", None), "to the other lane");
}

#[test]
fn a_move_that_breaks_somebodys_night_is_asked_about() {
    let mut small = Small::new();
    let siv = small.person("Siv", "Aune", 2011);
    let (shift, need) = small.shift(small.bar, at(9, "14", "18"), 1);
    small.put(siv, need, None);
    let mut driver = drive(small.store, &Look::default());
    assert!(driver.click("1/1"));
    driver.send(Message::Shifts(shifts::Message::Type(shifts::PanelField::Times, "20-24".into())));
    driver.send(Message::Shifts(shifts::Message::Done(shifts::PanelField::Times)));
    assert!(driver.sees("Hvorfor går det likevel?"));
    assert_eq!(data(&driver).shifts.get(shift).unwrap().when, at(9, "14", "18"), "not yet");
    driver.type_text("Foresatt er på samme vakt");
    driver.press(Named::Enter);
    assert_eq!(data(&driver).shifts.get(shift).unwrap().when, at(9, "20", "24"));
    let row = data(&driver).assignments_to(need).next().unwrap();
    assert_eq!(row.override_reason, "Foresatt er på samme vakt");
    assert!(row.overridden.iter().any(|code| code == "night"), "{:?}", row.overridden);
    driver.ctrl("z");
    let row = data(&driver).assignments_to(need).next().unwrap();
    assert_eq!((data(&driver).shifts.get(shift).unwrap().when, row.override_reason.as_str()), (at(9, "14", "18"), ""), "one undo");
}

#[test]
fn keys_move_copy_delete_and_find_holes() {
    use iced::keyboard::Modifiers;
    let mut small = Small::new();
    let (first, _) = small.shift(small.bar, at(9, "12", "16"), 1);
    let (later, _) = small.shift(small.bar, at(10, "12", "16"), 2);
    let mut driver = drive(small.store, &Look::default());
    driver.press(Named::ArrowRight);
    assert_eq!(screen(&driver).chosen(), Some(first));
    chord(&mut driver, Named::ArrowRight, Modifiers::ALT);
    assert_eq!(data(&driver).shifts.get(first).unwrap().when, at(9, "12:15", "16:15"));
    chord(&mut driver, Named::ArrowLeft, Modifiers::ALT | Modifiers::SHIFT);
    assert_eq!(data(&driver).shifts.get(first).unwrap().when, at(9, "12:15", "16:00"));
    driver.ctrl("d");
    let copies: Vec<_> = data(&driver).shifts_on(day(10)).map(|shift| shift.when).collect();
    assert!(copies.contains(&at(10, "12:15", "16:00")), "{copies:?}");
    driver.send(Message::Run(Command::NextHole));
    let next = screen(&driver).chosen().unwrap();
    assert_eq!(screen(&driver).day(), Some(day(10)), "across days");
    assert!(next == later || data(&driver).shifts.get(next).unwrap().when == at(10, "12:15", "16:00"));
    let before = data(&driver).shifts.len();
    driver.press(Named::Delete);
    assert_eq!(data(&driver).shifts.len(), before - 1);
    assert_eq!(screen(&driver).chosen(), None);
    driver.press(Named::Delete);
    assert_eq!(data(&driver).shifts.len(), before - 1, "a second press takes nothing more");
    driver.press(Named::PageUp);
    assert_eq!(screen(&driver).day(), Some(day(9)));
    driver.ctrl("z");
    assert_eq!(data(&driver).shifts.len(), before);
}

#[test]
fn the_form_makes_shifts_in_a_row() {
    let small = Small::new();
    let mut driver = drive(small.store, &Look::default());
    picture(&mut driver, "empty_day");
    driver.ctrl("n");
    assert!(driver.sees("Lag vakta"));
    driver.send(Message::Shifts(shifts::Message::NewType(shifts_new_times(), "22-2".into())));
    driver.press(Named::Enter);
    assert!(driver.sees("Lag vakta"), "it stays open");
    let made = data(&driver).shifts.iter().next().unwrap().clone();
    assert_eq!(made.when, at(9, "22", "02"));
    driver.send(Message::Shifts(shifts::Message::NewType(shifts_new_times(), "seint".into())));
    driver.press(Named::Enter);
    assert_eq!(data(&driver).shifts.len(), 1);
    assert!(driver.sees("«seint» er ikke to klokkeslett. Skriv for eksempel 18-22 eller 18:30-01."));
}

#[test]
fn tab_selects_what_stands_in_a_field_so_that_typing_replaces_it() {
    let small = Small::new();
    let mut driver = drive(small.store, &Look::default());
    driver.ctrl("n");
    driver.type_text("22-2");
    driver.press(Named::Tab);
    driver.type_text("14");
    driver.press(Named::Enter);
    let made = data(&driver).needs.iter().next().expect("the shift is made").clone();
    assert_eq!(made.target, 14, "neither 214 nor 4");
}

fn shifts_new_times() -> shifts::NewField {
    shifts::NewField::Times
}

#[test]
fn t18_a_time_in_the_gap_is_refused_and_one_that_comes_twice_is_asked_about() {
    let mut small = Small::new();
    let october = NaiveDate::from_ymd_opt(2027, 10, 30).unwrap();
    let time = |text: &str| typed::time(text).unwrap();
    let when = When::on_day(Zone::default(), october, time("20"), time("23"), Pick::Ask).unwrap();
    let (shift, _) = small.shift(small.bar, when, 1);
    let mut driver = drive(small.store, &Look::default());
    driver.send(Message::Go(Go::Shift(shift)));
    driver.send(Message::Shifts(shifts::Message::Type(shifts::PanelField::Times, "20-02:30".into())));
    driver.send(Message::Shifts(shifts::Message::Done(shifts::PanelField::Times)));
    assert_eq!(data(&driver).shifts.get(shift).unwrap().when, when, "asked first");
    assert!(driver.click("Den andre"));
    assert_eq!(data(&driver).shifts.get(shift).unwrap().when.minutes(), 7 * 60 + 30, "the second 02:30");
}

#[test]
fn needs_are_edited_in_place() {
    let mut small = Small::new();
    let (_, need) = small.shift(small.bar, at(9, "18", "22"), 2);
    let mut driver = drive(small.store, &Look::default());
    assert!(driver.click("0/2"));
    driver.send(Message::Shifts(shifts::Message::Count(need, 1)));
    assert_eq!(data(&driver).needs.get(need).unwrap().target, 3);
    driver.send(Message::Shifts(shifts::Message::OpenNeed(need)));
    driver.send(Message::Shifts(shifts::Message::Type(shifts::PanelField::Age, "18".into())));
    driver.send(Message::Shifts(shifts::Message::Done(shifts::PanelField::Age)));
    assert_eq!(data(&driver).needs.get(need).unwrap().min_age, Some(18));
    assert!(driver.click("Et behov til"));
    assert_eq!(data(&driver).needs.len(), 2);
    driver.ctrl("z");
    assert_eq!(data(&driver).needs.len(), 1);
}

#[test]
fn a_clash_with_a_reason_at_one_end_is_settled_at_both() {
    let mut small = Small::new();
    let siv = small.person("Siv", "Aune", 1990);
    let (cafe, bar) = (small.cafe, small.bar);
    let (_, first) = small.shift(cafe, at(9, "17", "20"), 1);
    small.put(siv, first, None);
    let (other, need) = small.shift(bar, at(9, "18", "22"), 1);
    let mut driver = drive(small.store, &Look::default());
    driver.send(Message::Go(Go::Shift(other)));
    driver.press(Named::Enter);
    assert!(driver.sees("Hvorfor går det likevel?"));
    driver.type_text("Avtalt med begge");
    driver.press(Named::Enter);
    assert_eq!(on(data(&driver), need), [siv]);
    assert!(driver.sees("Ingen kollisjoner"), "nothing is open any more");
    assert!(driver.sees("1 godtatt med grunn"), "one clash, one reason");
    let there = data(&driver).needs.get(first).unwrap().shift;
    driver.send(Message::Go(Go::Shift(there)));
    assert!(driver.sees("«Avtalt med begge»"), "the other end tells why");
    assert!(!driver.sees("Godta med grunn …"));
    driver.ctrl("z");
    assert!(driver.sees("Ingen kollisjoner"));
}

#[test]
fn how_many_is_typed_over_the_number() {
    let mut small = Small::new();
    let (shift, need) = small.shift(small.bar, at(9, "18", "22"), 24);
    let mut driver = drive(small.store, &Look::default());
    driver.send(Message::Go(Go::Shift(shift)));
    picture(&mut driver, "count");
    let row = driver.find("På vakt").unwrap();
    driver.click_at(Point::new(SMALL.width - 97.0, row.y));
    driver.ctrl("a");
    driver.type_text("0");
    driver.press(Named::Enter);
    assert_eq!(data(&driver).needs.get(need).unwrap().target, 24, "no such need");
    driver.ctrl("a");
    driver.type_text("4");
    driver.press(Named::Enter);
    assert_eq!(data(&driver).needs.get(need).unwrap().target, 4);
    driver.ctrl("a");
    driver.type_text("7");
    assert!(driver.click("Hvem kan?"), "another place takes the focus");
    assert_eq!(data(&driver).needs.get(need).unwrap().target, 7, "leaving the field writes it");
}

#[test]
fn a_shift_with_people_asks_before_it_goes() {
    let mut small = Small::new();
    let siv = small.person("Siv", "Aune", 1990);
    let (shift, need) = small.shift(small.bar, at(9, "18", "22"), 2);
    let (later, _) = small.shift(small.bar, at(9, "22", "23"), 2);
    small.put(siv, need, None);
    let mut driver = drive(small.store, &Look::default());
    driver.send(Message::Go(Go::Shift(shift)));
    driver.press(Named::Delete);
    assert!(driver.sees("1 person står på vakta og blir tatt av den."));
    picture(&mut driver, "delete");
    driver.press(Named::Escape);
    assert!(!driver.sees("1 person står på vakta og blir tatt av den."));
    assert_eq!((data(&driver).shifts.len(), screen(&driver).chosen()), (2, Some(shift)));
    // With the mouse on the bin; Enter is then the dialog's and not the bin's.
    driver.click_at(Point::new(SMALL.width - 31.0, 87.0));
    assert!(driver.sees("1 person står på vakta og blir tatt av den."));
    driver.press(Named::Enter);
    assert!(data(&driver).shifts.get(shift).is_none());
    driver.click_at(Point::new(SMALL.width - 31.0, 87.0));
    assert_eq!(screen(&driver).chosen(), None);
    driver.press(Named::Enter);
    driver.press(Named::Delete);
    assert!(data(&driver).shifts.get(later).is_some(), "only the one");
    driver.ctrl("z");
    assert_eq!(on(data(&driver), need), [siv]);
}

#[test]
fn a_drag_just_outside_an_end_stretches_the_bar() {
    let mut small = Small::new();
    let (shift, _) = small.shift(small.bar, at(9, "12", "16"), 3);
    let mut driver = drive(small.store, &Look::default());
    // The count stands 7 pixels inside the left end, which itself stands one inside the hour.
    let words = driver.find("0/3").unwrap();
    let was = at(9, "12", "16");
    let mut beside = None;
    for step in 0..240_u16 {
        let x = words.x - f32::from(step);
        driver.drag(Point::new(x, words.y), Point::new(x - 40.0, words.y));
        let now = data(&driver).shifts.get(shift).unwrap().when;
        if now.to_at == was.to_at && now.from_at < was.from_at {
            beside = Some(x);
            driver.ctrl("z");
            break;
        }
        if now != was {
            driver.ctrl("z");
        }
    }
    let inside = beside.expect("the left end");
    // The grip is 6 pixels wide inside the bar: 9 pixels further out is 3 to 4 outside it.
    driver.drag(Point::new(inside - 9.0, words.y), Point::new(inside - 49.0, words.y));
    assert_eq!(data(&driver).shifts.len(), 1, "no new shift");
    let now = data(&driver).shifts.get(shift).unwrap().when;
    assert!(now.from_at < was.from_at && now.to_at == was.to_at, "{now:?}");
}

#[test]
fn nothing_is_cut_in_a_small_window() {
    for (name, size) in [("853", Size::new(853.0, 533.0)), ("960", Size::new(960.0, 600.0)), ("1024", Size::new(1024.0, 640.0))] {
        for language in [Language::Nb, Language::Sv] {
            let mut driver = drive(sample(), &Look { size, language, ..Look::default() });
            let lang = ildsjel::lang::Lang::new(language);
            for words in [lang.shifts_by_crew(), lang.shifts_place(), lang.shifts_day(), lang.shifts_list()] {
                let at = driver.find(&words).expect("it is there");
                assert!(at.x > 60.0 && at.x < size.width - 300.0, "{words} at {at:?} of {size:?}");
            }
            picture(&mut driver, &format!("small_{name}_{}_day", lang.shifts_day()));
            driver.press(Named::F8);
            picture(&mut driver, &format!("small_{name}_{}_hole", lang.shifts_day()));
            driver.send(Message::Shifts(shifts::Message::View(shifts::View::List)));
            picture(&mut driver, &format!("small_{name}_{}_list", lang.shifts_day()));
        }
    }
}

#[test]
fn the_sample_festival_in_all_its_looks() {
    let looks = [
        ("light", Look::default()),
        ("dark", Look { dark: true, ..Look::default() }),
        ("sv", Look { language: Language::Sv, ..Look::default() }),
        ("wide", Look { size: Size::new(1920.0, 1080.0), ..Look::default() }),
    ];
    for (name, look) in looks {
        let mut driver = drive(sample(), &look);
        assert_eq!(screen(&driver).day(), Some(day(9)));
        picture(&mut driver, &format!("day_{name}"));
        driver.press(Named::F8);
        assert!(screen(&driver).chosen().is_some());
        picture(&mut driver, &format!("hole_{name}"));
        driver.send(Message::Shifts(shifts::Message::Show(shifts::Kind::Open)));
        picture(&mut driver, &format!("open_{name}"));
        driver.send(Message::Shifts(shifts::Message::Show(shifts::Kind::Holes)));
        driver.send(Message::Shifts(shifts::Message::View(shifts::View::List)));
        picture(&mut driver, &format!("list_{name}"));
        if name == "light" {
            driver.send(Message::Shifts(shifts::Message::CloseSide));
            let shift = screen(&driver).chosen().unwrap();
            let need = data(&driver).needs_of(shift).next().unwrap().id;
            driver.send(Message::Shifts(shifts::Message::OpenNeed(need)));
            driver.send(Message::Shifts(shifts::Message::Choosing(shifts::Chooser::Competence)));
            picture(&mut driver, "need");
            driver.send(Message::Shifts(shifts::Message::OpenNeed(need)));
            driver.send(Message::Shifts(shifts::Message::Choosing(shifts::Chooser::Crew)));
            picture(&mut driver, "choosing");
            driver.send(Message::Shifts(shifts::Message::Copy));
            picture(&mut driver, "copy");
            driver.send(Message::Shifts(shifts::Message::View(shifts::View::Day)));
            driver.send(Message::Shifts(shifts::Message::Group(shifts::Group::Place)));
            driver.send(Message::Shifts(shifts::Message::Zoom(1)));
            driver.send(Message::Shifts(shifts::Message::Zoom(1)));
            picture(&mut driver, "places_zoom");
            driver.ctrl("n");
            picture(&mut driver, "new");
        }
    }
}

#[test]
fn nothing_yet_and_long_names() {
    let mut driver = drive(Store::in_memory().unwrap(), &Look::default());
    picture(&mut driver, "nothing");
    assert!(driver.sees("Gå til gjengene"));
    let mut small = Small::new();
    let long = "Kristoffer-Alexander";
    let who = small.person(long, "Bjørnsson-Lillebekken von Øvre Høylandet", 2010);
    let other = small.person("Bo", "Li", 1990);
    let (cafe, bar) = (small.cafe, small.bar);
    let (_, first) = small.shift(cafe, at(9, "17", "20"), 1);
    small.put(who, first, None);
    let (shift, need) = small.shift(bar, at(9, "18", "02"), 3);
    small.put(other, need, None);
    small.put(who, need, Some(&Override { reason: "Avtalt".into(), codes: vec!["overlap".into()] }));
    let (_, _) = small.shift(bar, at(9, "19", "20"), 2);
    let mut driver = drive(small.store, &Look::default());
    driver.send(Message::Go(Go::Shift(shift)));
    picture(&mut driver, "long_names");
    assert!(driver.sees("Kristoffer-Alexander Bjørnsson-Lillebekken von Øvre Høylandet"));
}

#[test]
fn only_what_is_seen_is_built_and_a_refresh_is_quick() {
    use ildsjel::ui::screen::{Cx, Screen};
    let driver = drive(sample(), &Look::default());
    let desk = desk(&driver);
    let lang = ildsjel::lang::Lang::new(Language::Nb);
    let cx = Cx { lang: &lang, data: &desk.data, file: &desk.file, rules: &desk.rules, now: desk.now, size: SMALL };
    let mut screen = shifts::Shifts::default();
    let start = std::time::Instant::now();
    screen.refresh(cx);
    let took = start.elapsed();
    println!("refresh {took:?}");
    let start = std::time::Instant::now();
    drop(screen.view(cx));
    println!("view {:?}", start.elapsed());
    // Loose, since the machine may be busy and the build is not optimised; what grew with the square of the roster would
    // take many times as long.
    assert!(took.as_secs() < 60, "{took:?}");
}
