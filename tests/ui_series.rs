//! Several shifts at once, driven as by hand: series, templates, splitting and merging come to the festival file in one
//! step, and undo takes them back in one. With `ILDSJEL_PICTURES=folder` it writes pictures of its states there.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use iced::keyboard::key::Named;
use iced::{Point, Size};
use ildsjel::domain::act;
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

/// A small festival: two crews with a place each, and some people.
struct Small {
    store: Store,
    ids: Ids,
    bar: CrewId,
    tent: PlaceId,
}

impl Small {
    fn new() -> Self {
        let mut store = Store::in_memory().unwrap();
        let mut ids = Ids::seeded(1_600_000_000_000);
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
        let (bar, tent, hall): (CrewId, PlaceId, PlaceId) = (ids.next(), ids.next(), ids.next());
        edit.insert(&Crew { id: bar, name: "Bar".into(), colour: 1, note: String::new() });
        edit.insert(&Place { id: tent, name: "Ølteltet".into(), note: String::new() });
        edit.insert(&Place { id: hall, name: "Storsalen".into(), note: String::new() });
        store.apply(&edit).unwrap();
        Self { store, ids, bar, tent }
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

    /// Three evenings of two shifts each in the tent, as a series.
    fn evenings(&mut self) -> Vec<(ShiftId, NeedId)> {
        let (opens, closes) = typed::times("18-02").unwrap();
        let days = vec![day(8), day(9), day(10)];
        let of = act::SeriesDraft::of(self.bar, opens, closes, 240, 2);
        let draft = act::SeriesDraft { days, places: vec![Some(self.tent)], ..of };
        let edit = act::series::make(self.store.snapshot(), &mut self.ids, &draft).unwrap();
        self.store.apply(&edit).unwrap();
        let data = self.store.snapshot();
        let mut rows: Vec<&Shift> = data.shifts.iter().collect();
        rows.sort_by_key(|shift| shift.when.from_at);
        rows.iter().map(|shift| (shift.id, data.needs_of(shift.id).next().unwrap().id)).collect()
    }

    fn put(&mut self, person: PersonId, need: NeedId) {
        let edit = act::assign::assign(self.store.snapshot(), &mut self.ids, person, need, None, None).unwrap();
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
    let file = std::fs::File::create(format!("{folder}/series_{name}.png")).unwrap();
    let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header().unwrap().write_image_data(&picture.rgba).unwrap();
}

/// Writes over what stands in the field that has the focus.
fn over(driver: &mut Driver, text: &str) {
    driver.ctrl("a");
    driver.type_text(text);
}

/// The shifts' times, earliest first.
/// Puts the focus in the field of the hours, as somebody with a mouse does.
fn at_hours(driver: &mut Driver, language: Language) {
    let label = driver.find(&ildsjel::lang::Lang::new(language).series_hours()).unwrap();
    driver.click_at(Point::new(label.x, label.y + 26.0));
}

fn times(driver: &Driver) -> Vec<String> {
    let mut all: Vec<&Shift> = data(driver).shifts.iter().collect();
    all.sort_by_key(|shift| (shift.when.from_at, shift.id));
    all.iter()
        .map(|shift| format!("{}–{}", shift.when.from_local.format("%-d %H:%M"), shift.when.to_local.format("%H:%M")))
        .collect()
}

fn targets(driver: &Driver) -> Vec<i64> {
    let mut all: Vec<&Shift> = data(driver).shifts.iter().collect();
    all.sort_by_key(|shift| (shift.when.from_at, shift.id));
    all.iter().map(|shift| data(driver).needs_of(shift.id).map(|need| need.target).sum()).collect()
}

/// Three evenings of two shifts, made by the form; the first one is chosen.
fn three_evenings(look: &Look) -> Driver {
    let mut driver = drive(Small::new().store, look);
    driver.ctrl_shift("n");
    at_hours(&mut driver, look.language);
    over(&mut driver, "18-02");
    assert!(driver.click("Alle"));
    assert!(driver.click("Lag 6 vakter"));
    assert_eq!(data(&driver).shifts.len(), 6);
    driver
}

#[test]
fn a_series_is_made_by_clicks_and_taken_back_in_one() {
    let mut driver = drive(Small::new().store, &Look::default());
    driver.ctrl("n");
    assert!(driver.sees("Lag vakta"), "one shift is the usual");
    assert!(driver.click("Flere vakter"));
    assert!(!driver.sees("Lag vakta"));
    at_hours(&mut driver, Language::Nb);
    over(&mut driver, "18-03");
    assert!(driver.sees("3 vakter: fre 18–22, 22–02, 02–03"));
    picture(&mut driver, "form");
    assert!(driver.click("Droppes"));
    assert!(driver.sees("2 vakter: fre 18–22, 22–02"));
    assert!(driver.click("Forrige varer ut"));
    assert!(driver.sees("2 vakter: fre 18–22, 22–03"));
    assert!(driver.click("Ølteltet") && driver.click("Storsalen") && driver.click("Uten fast sted"));
    assert!(driver.click("Alle"));
    assert!(driver.sees("12 vakter: tor 18–22, 22–03 …"));
    assert!(driver.click("Overlapp"));
    assert!(driver.sees("12 vakter: tor 18–22, 21:45–03 …"));
    picture(&mut driver, "form_full");
    assert!(driver.click("Lag 12 vakter"));
    assert_eq!(data(&driver).shifts.len(), 12);
    assert_eq!(data(&driver).series.len(), 1);
    let places: std::collections::BTreeSet<_> = data(&driver).shifts.iter().map(|shift| shift.place).collect();
    assert_eq!(places.len(), 2, "both places, and none without");
    assert_eq!(times(&driver)[..4], ["8 18:00–22:00", "8 18:00–22:00", "8 21:45–03:00", "8 21:45–03:00"]);
    assert!(driver.sees("En av 12 i rekka Bar"), "the first is chosen");
    picture(&mut driver, "made");
    driver.ctrl("z");
    assert_eq!((data(&driver).shifts.len(), data(&driver).series.len(), data(&driver).needs.len()), (0, 0, 0));
}

#[test]
fn by_keys_alone() {
    let mut driver = drive(Small::new().store, &Look::default());
    driver.ctrl_shift("n");
    driver.type_text("20-02 3t");
    driver.press(Named::Enter);
    assert_eq!(times(&driver), ["9 20:00–23:00", "9 23:00–02:00"], "Enter makes them");
    driver.press(Named::Enter);
    assert_eq!(times(&driver), ["9 20:00–23:00", "9 23:00–02:00"], "an empty line makes none, and leads to the first hole");
    assert_eq!(screen(&driver).chosen(), data(&driver).shifts.iter().min_by_key(|shift| shift.when.from_at).map(|shift| shift.id));
    driver.press(Named::ArrowRight);
    driver.ctrl("t");
    driver.press(Named::Enter);
    assert_eq!(
        times(&driver),
        ["9 20:00–23:00", "9 23:00–00:30", "9 00:30–02:00"].map(|said| said.replace("9 00", "10 00")),
        "in the middle"
    );
    driver.ctrl("t");
    driver.type_text("23:30");
    driver.press(Named::Enter);
    assert_eq!(times(&driver)[1..3], ["9 23:00–23:30", "9 23:30–00:30"]);
    driver.ctrl("m");
    driver.ctrl("m");
    assert_eq!(times(&driver), ["9 20:00–23:00", "9 23:00–02:00"]);
    for _ in 0..4 {
        driver.ctrl("z");
    }
    assert_eq!(times(&driver), ["9 20:00–23:00", "9 23:00–02:00"]);
    driver.ctrl("z");
    assert_eq!(data(&driver).shifts.len(), 0);
}

#[test]
fn a_line_says_it_all_and_the_next_crew_follows() {
    let mut driver = drive(Small::new().store, &Look::default());
    driver.ctrl_shift("n");
    driver.type_text("xyz lør 18-02 4t 3 stk");
    assert!(driver.sees("Skjønner ikke «xyz». Skriv gjeng, dag, fra–til, lengde (4 t) og antall (2 stk)."));
    driver.press(Named::Enter);
    assert_eq!(data(&driver).shifts.len(), 0, "nothing is guessed");
    driver.ctrl("a");
    driver.type_text("bar lør-søn 18-02 4t 3 stk");
    driver.press(Named::Enter);
    assert_eq!(times(&driver), ["10 18:00–22:00", "10 22:00–02:00", "11 18:00–22:00", "11 22:00–02:00"]);
    assert_eq!(targets(&driver), [3, 3, 3, 3]);
    // The hours, the days and the number stay for the next line.
    driver.type_text("12-16");
    driver.press(Named::Enter);
    assert_eq!(data(&driver).shifts.len(), 6);
    driver.ctrl("z");
    assert_eq!(data(&driver).shifts.len(), 4, "each line is taken back whole");
}

#[test]
fn enter_alone_fills_a_day() {
    let mut small = Small::new();
    for family in ["Moe", "Lie", "Berg", "Aune"] {
        let _ = small.person("Kari", family, 1980);
    }
    let mut driver = drive(small.store, &Look::default());
    driver.ctrl_shift("n");
    driver.type_text("bar lør 10-18 4t 2 stk");
    // Once to make them, once to go to the first hole, twice for each of two shifts, once between them.
    for _ in 0..7 {
        driver.press(Named::Enter);
    }
    let data = data(&driver);
    let filled: Vec<i64> = data.shifts.iter().map(|shift| ildsjel::domain::coverage::of_shift(data, shift.id).filled).collect();
    assert_eq!((filled, data.assignments.len()), (vec![2, 2], 4));
    driver.press(Named::Enter);
    assert!(driver.sees("Ingen hull. Alle plasser er fylt."));
}

#[test]
fn arrows_leave_a_day_without_shifts() {
    let mut driver = drive(Small::new().store, &Look::default());
    driver.ctrl("4");
    let before = screen(&driver).day().unwrap();
    driver.press(Named::ArrowRight);
    assert_eq!(screen(&driver).day(), before.succ_opt());
    driver.press(Named::ArrowLeft);
    assert_eq!(screen(&driver).day(), Some(before));
}

#[test]
fn what_does_not_hold_is_said_before_and_nothing_is_made() {
    let mut driver = drive(Small::new().store, &Look::default());
    driver.ctrl_shift("n");
    at_hours(&mut driver, Language::Nb);
    over(&mut driver, "18");
    assert!(driver.sees("«18» er ikke to klokkeslett. Skriv for eksempel 18-22 eller 18:30-01."));
    driver.press(Named::Enter);
    assert_eq!(data(&driver).shifts.len(), 0);
    over(&mut driver, "18-02");
    driver.press(Named::Tab);
    driver.type_text("sju");
    assert!(driver.sees("«sju» er ikke ei lengde. Skriv for eksempel 4, 4:30 eller 90 min."));
    over(&mut driver, "2");
    assert!(driver.sees("4 vakter: fre 18–20, 20–22, 22–00, 00–02"));
    assert!(driver.click("Overlapp"));
    let shown = driver.find("min").unwrap();
    driver.click_at(Point::new(shown.x - 40.0, shown.y));
    over(&mut driver, "120");
    assert!(driver.sees("Overlappinga må være kortere enn vaktene."));
    over(&mut driver, "30");
    assert!(driver.sees("5 vakter: fre 18–20, 19:30–21:30, 21–23, 22:30–00:30 …"), "{:?}", times(&driver));
    assert!(driver.click("fre 9.7"));
    assert!(driver.sees("Velg minst én dag."));
}

#[test]
fn only_the_gaps_are_filled() {
    let mut small = Small::new();
    let (bar, tent) = (small.bar, small.tent);
    let (shift, _) = small.shift(bar, at(9, "20", "22"), 1);
    let mut driver = drive(small.store, &Look::default());
    driver.send(Message::Go(Go::Shift(shift)));
    driver.ctrl_shift("n");
    at_hours(&mut driver, Language::Nb);
    over(&mut driver, "18-02");
    assert!(driver.sees("2 vakter: fre 18–22, 22–02"));
    assert!(driver.click("Bare der det ikke er vakter fra før"));
    assert!(driver.sees("2 vakter: fre 18–20, 22–02"));
    assert!(driver.click("Lag 2 vakter"));
    assert_eq!(times(&driver), ["9 18:00–20:00", "9 20:00–22:00", "9 22:00–02:00"]);
    assert!(data(&driver).shifts.iter().all(|shift| shift.place == Some(tent)), "at the place of the chosen one");
}

#[test]
fn one_this_and_later_or_all() {
    let mut driver = three_evenings(&Look::default());
    let first = screen(&driver).chosen().unwrap();
    let need = data(&driver).needs_of(first).next().unwrap().id;
    let more = |driver: &mut Driver| driver.send(Message::Shifts(shifts::Message::Count(need, 1)));
    more(&mut driver);
    assert_eq!(targets(&driver), [3, 2, 2, 2, 2, 2], "only this one unless more is said");
    let days = driver.find("Alle").unwrap();
    driver.click_at(days);
    assert!(driver.sees("Det du endrer her, gjelder 6 vakter."));
    picture(&mut driver, "all");
    more(&mut driver);
    assert_eq!(targets(&driver), [4; 6]);
    driver.ctrl("z");
    assert_eq!(targets(&driver), [3, 2, 2, 2, 2, 2], "one undo");

    // Times, typed in the panel.
    driver.send(Message::Shifts(shifts::Message::Type(shifts::PanelField::Times, "18:30-22:30".into())));
    driver.send(Message::Shifts(shifts::Message::Done(shifts::PanelField::Times)));
    assert_eq!(times(&driver)[2..4], ["9 18:30–22:30", "9 22:30–02:30"]);
    driver.ctrl("z");

    // Another shift is chosen: only that one again.
    driver.press(Named::ArrowRight);
    assert_ne!(screen(&driver).chosen(), Some(first));
    assert!(!driver.sees("Det du endrer her, gjelder 6 vakter."));
    assert!(driver.click("Denne og senere"));
    assert!(driver.sees("Det du endrer her, gjelder 5 vakter."));
    chord(&mut driver, Named::ArrowRight, iced::keyboard::Modifiers::ALT);
    assert_eq!(times(&driver)[..3], ["8 18:00–22:00", "8 22:15–02:15", "9 18:15–22:15"]);
    driver.press(Named::Delete);
    assert_eq!(times(&driver), ["8 18:00–22:00"], "nobody is on them");
    driver.ctrl("z");
    assert_eq!(data(&driver).shifts.len(), 6);
}

#[test]
fn deleting_all_asks_for_those_who_are_on_them() {
    let mut small = Small::new();
    let siv = small.person("Siv", "Aune", 1990);
    let rows = small.evenings();
    small.put(siv, rows[5].1);
    let mut driver = drive(small.store, &Look::default());
    driver.send(Message::Go(Go::Shift(rows[2].0)));
    driver.press(Named::Delete);
    assert_eq!(data(&driver).shifts.len(), 5, "nobody is on this one");
    driver.ctrl("z");
    driver.send(Message::Go(Go::Shift(rows[2].0)));
    assert!(driver.click("Denne og senere"));
    driver.press(Named::Delete);
    assert!(driver.sees("Slette 4 vakter i rekka Bar – Ølteltet?"));
    assert!(driver.sees("1 person står på vaktene og blir tatt av."));
    picture(&mut driver, "delete");
    driver.press(Named::Escape);
    assert_eq!(data(&driver).shifts.len(), 6);
    driver.press(Named::Delete);
    driver.press(Named::Enter);
    assert_eq!((data(&driver).shifts.len(), data(&driver).assignments.len()), (2, 0));
    driver.ctrl("z");
    assert_eq!(on(data(&driver), rows[5].1), [siv]);
}

#[test]
fn a_move_of_all_asks_for_whoever_it_brings_into_breach() {
    let mut small = Small::new();
    let siv = small.person("Siv", "Aune", 2011);
    let rows = small.evenings();
    small.put(siv, rows[4].1);
    let mut driver = drive(small.store, &Look::default());
    driver.send(Message::Go(Go::Shift(rows[0].0)));
    assert!(driver.click("Alle"));
    driver.send(Message::Shifts(shifts::Message::Type(shifts::PanelField::Times, "20-24".into())));
    driver.send(Message::Shifts(shifts::Message::Done(shifts::PanelField::Times)));
    assert!(driver.sees("Hvorfor går det likevel?"), "she is on another shift of the series");
    assert!(driver.sees("Endringa gjelder 6 vakter, og går ikke opp for alle som står på dem."));
    assert_eq!(times(&driver)[0], "8 18:00–22:00", "not yet");
    picture(&mut driver, "breach");
    driver.type_text("Foresatt er med");
    driver.press(Named::Enter);
    assert_eq!(times(&driver)[4], "10 20:00–00:00");
    let row = data(&driver).assignments_to(rows[4].1).next().unwrap();
    assert_eq!(row.override_reason, "Foresatt er med");
    driver.ctrl("z");
    assert_eq!(times(&driver)[4], "10 18:00–22:00");
}

#[test]
fn a_need_of_all_goes_after_a_word_when_somebody_is_on_it() {
    let mut small = Small::new();
    let siv = small.person("Siv", "Aune", 1990);
    let rows = small.evenings();
    small.put(siv, rows[5].1);
    let mut driver = drive(small.store, &Look::default());
    driver.send(Message::Go(Go::Shift(rows[0].0)));
    assert!(driver.click("Alle"));
    assert!(driver.click("Et behov til"));
    assert_eq!(targets(&driver), [3; 6], "one more need everywhere");
    driver.send(Message::Shifts(shifts::Message::OpenNeed(rows[0].1)));
    assert!(driver.click("Fjern behovet"));
    assert!(driver.sees("1 person står på et behov som forsvinner, og blir tatt av."));
    picture(&mut driver, "need");
    driver.press(Named::Escape);
    assert_eq!(data(&driver).needs.len(), 12, "not yet");
    driver.send(Message::Shifts(shifts::Message::DeleteNeed(rows[0].1)));
    driver.send(Message::Shifts(shifts::Message::Tools(shifts::ToolMessage::Anyway)));
    assert_eq!((data(&driver).needs.len(), data(&driver).assignments.len()), (6, 0));
    driver.ctrl("z");
    assert_eq!(on(data(&driver), rows[5].1), [siv]);
}

#[test]
fn a_template_is_kept_and_used() {
    let mut small = Small::new();
    let siv = small.person("Siv", "Aune", 1990);
    let rows = small.evenings();
    let (bar, tent) = (small.bar, small.tent);
    let mut driver = drive(small.store, &Look::default());
    driver.send(Message::Go(Go::Shift(rows[0].0)));
    assert!(driver.click("Bruk mal"));
    assert!(driver.sees("Ingen maler passer her ennå. Sett opp behovene på ei vakt, og trykk Lagre mal."));
    driver.send(Message::Shifts(shifts::Message::Count(rows[0].1, 2)));
    assert!(driver.click("Et behov til"));
    driver.send(Message::Shifts(shifts::Message::Type(shifts::PanelField::Task, "Kasse".into())));
    driver.send(Message::Shifts(shifts::Message::Done(shifts::PanelField::Task)));
    assert!(driver.click("Lagre mal"));
    picture(&mut driver, "save");
    driver.press(Named::Enter);
    assert!(driver.sees("Skriv et navn først."));
    driver.type_text("Kveld i baren");
    assert!(driver.click("Bare Ølteltet"));
    assert!(driver.click("Lagre"));
    let template = data(&driver).templates.iter().next().expect("kept").clone();
    assert_eq!((template.name.as_str(), template.crew, template.place), ("Kveld i baren", Some(bar), Some(tent)));

    driver.send(Message::Go(Go::Shift(rows[2].0)));
    assert!(driver.click("Bruk mal"));
    assert!(driver.sees("På vakt 4 · Kasse 1"));
    picture(&mut driver, "use");
    assert!(driver.click("Alle"));
    assert!(driver.click("Kveld i baren"));
    assert_eq!(targets(&driver), [5; 6]);
    driver.ctrl("z");
    assert_eq!(targets(&driver), [5, 2, 2, 2, 2, 2], "one undo");

    // What would take somebody off waits for a word.
    let till = data(&driver).needs_of(rows[0].0).last().unwrap().id;
    driver.send(Message::Go(Go::Shift(rows[0].0)));
    driver.send(Message::Shifts(shifts::Message::Need(till, None)));
    driver.press(Named::Enter);
    assert_eq!(on(data(&driver), till), [siv]);
    driver.send(Message::Go(Go::Shift(rows[2].0)));
    assert!(driver.click("Lagre mal"));
    driver.type_text("Bare en");
    driver.press(Named::Enter);
    driver.send(Message::Go(Go::Shift(rows[0].0)));
    assert!(driver.click("Bruk mal"));
    assert!(driver.click("Bare en"));
    assert!(driver.sees("1 person står på et behov som forsvinner, og blir tatt av."));
    picture(&mut driver, "waiting");
    assert_eq!(on(data(&driver), till), [siv], "not yet");
    assert!(driver.click("Bruk malen likevel"));
    assert_eq!((data(&driver).needs_of(rows[0].0).count(), data(&driver).assignments.len()), (1, 0));

    // And in the form for several.
    driver.ctrl_shift("n");
    at_hours(&mut driver, Language::Nb);
    over(&mut driver, "10-12");
    driver.press(Named::Tab);
    driver.type_text("2");
    assert!(driver.click("Kveld i baren"));
    picture(&mut driver, "form_template");
    assert!(driver.click("Lag 1 vakt"));
    let made = screen(&driver).chosen().unwrap();
    let tasks: Vec<&str> = data(&driver).needs_of(made).map(|need| need.task.as_str()).collect();
    assert_eq!(tasks, ["", "Kasse"]);
}

#[test]
fn people_stay_where_they_work_when_it_is_split_and_merged() {
    let mut small = Small::new();
    let siv = small.person("Siv", "Aune", 1990);
    let bar = small.bar;
    let (shift, need) = small.shift(bar, at(9, "18", "02"), 2);
    small.put(siv, need);
    let mut driver = drive(small.store, &Look::default());
    driver.ctrl("t");
    assert!(driver.sees("Velg ei vakt først."));
    driver.send(Message::Go(Go::Shift(shift)));
    assert!(driver.click("Del i to"));
    picture(&mut driver, "split");
    over(&mut driver, "17");
    driver.press(Named::Enter);
    assert!(driver.sees("Klokkeslettet må ligge inni vakta."));
    over(&mut driver, "rundt ti");
    assert!(driver.click("Del"));
    assert!(driver.sees("«rundt ti» er ikke et klokkeslett. Skriv for eksempel 20 eller 20:30."));
    over(&mut driver, "21:30");
    assert!(driver.click("Del"));
    assert_eq!(times(&driver), ["9 18:00–21:30", "9 21:30–02:00"]);
    assert_eq!(data(&driver).assignments_of(siv).count(), 2);
    assert!(driver.click("Slå sammen"));
    assert_eq!(times(&driver), ["9 18:00–02:00"]);
    assert_eq!(on(data(&driver), need), [siv]);
    driver.ctrl("m");
    assert!(driver.sees("Det er ingen vakt etter denne på samme sted å slå sammen med."));
    driver.press(Named::F1);
    assert!(driver.sees("Del vakta i to") && driver.sees("Slå sammen med neste vakt") && driver.sees("Lag flere vakter"));
    picture(&mut driver, "keys");
}

#[test]
fn a_series_gets_a_name_of_its_own() {
    let mut small = Small::new();
    let rows = small.evenings();
    let mut driver = drive(small.store, &Look::default());
    driver.send(Message::Go(Go::Shift(rows[1].0)));
    driver.send(Message::Shifts(shifts::Message::Tools(shifts::ToolMessage::Open(shifts::Tool::Rename))));
    over(&mut driver, "Bar kveld");
    driver.press(Named::Enter);
    assert!(driver.sees("En av 6 i rekka Bar kveld"));
    driver.send(Message::Run(Command::Undo));
    assert!(driver.sees("En av 6 i rekka Bar – Ølteltet"));
}

#[test]
fn in_all_its_looks() {
    let looks = [
        ("light", Look::default()),
        ("dark", Look { dark: true, ..Look::default() }),
        ("sv", Look { language: Language::Sv, ..Look::default() }),
        ("nn", Look { language: Language::Nn, ..Look::default() }),
        ("small", Look { size: Size::new(1024.0, 640.0), ..Look::default() }),
    ];
    for (name, look) in looks {
        let lang = ildsjel::lang::Lang::new(look.language);
        let mut store = Store::in_memory().unwrap();
        store.apply(&ildsjel::domain::sample::sample()).unwrap();
        let mut driver = drive(store, &look);
        driver.press(Named::F8);
        let shift = screen(&driver).chosen().unwrap();
        picture(&mut driver, &format!("panel_{name}"));
        driver.ctrl_shift("n");
        at_hours(&mut driver, look.language);
        over(&mut driver, "18-03");
        driver.send(Message::Shifts(shifts::Message::Many(shifts::ManyMessage::How(shifts::How::Over))));
        driver.send(Message::Shifts(shifts::Message::Many(shifts::ManyMessage::AllDays)));
        picture(&mut driver, &format!("many_{name}"));
        let made = data(&driver).shifts.len();
        driver.press(Named::Enter);
        assert!(data(&driver).shifts.len() > made, "{name}");
        assert!(driver.sees(&lang.series_later()), "{name}");
        assert!(driver.click(&lang.series_all()), "{name}");
        picture(&mut driver, &format!("member_{name}"));
        driver.ctrl("t");
        picture(&mut driver, &format!("split_{name}"));
        driver.send(Message::Go(Go::Shift(shift)));
        assert!(driver.click(&lang.series_tool_save()), "{name}");
        picture(&mut driver, &format!("save_{name}"));
    }
}
