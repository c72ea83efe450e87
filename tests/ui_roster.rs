//! The roster by people, how it stands with each on a shift, swaps, and warnings, driven as by hand. With
//! `ILDSJEL_PICTURES=folder` it writes pictures of its states there.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use iced::Size;
use iced::keyboard::key::Named;
use ildsjel::domain::act::{self, Override};
use ildsjel::domain::*;
use ildsjel::lang::Language;
use ildsjel::settings::{Settings, Theme};
use ildsjel::store::Store;
use ildsjel::ui::App;
use ildsjel::ui::app::Message;
use ildsjel::ui::app::Stage;
use ildsjel::ui::app::desk::{Desk, Opened, Standing};
use ildsjel::ui::drive::Driver;
use ildsjel::ui::screen::{Go, Place as Room, shifts};
use ildsjel::ui::widget::strip::Pressed;
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

/// The sample as its people's grid.
fn grid(look: &Look) -> Driver {
    let mut driver = drive(sample(), look);
    assert!(driver.click("Folk") || driver.click("People"));
    driver
}

fn show_people(driver: &mut Driver) {
    driver.send(Message::Shifts(shifts::Message::View(shifts::View::People)));
}

fn say(driver: &mut Driver, message: shifts::people::Message) {
    driver.send(Message::Shifts(shifts::Message::People(message)));
}

#[test]
fn everybody_at_once_with_hours_nights_and_rest() {
    let mut driver = drive(sample(), &Look::default());
    show_people(&mut driver);
    let all = data(&driver).people.len();
    assert_eq!(screen(&driver).grid().count(), all);
    assert!(driver.sees("Minste hvile"));
    picture(&mut driver, "grid");
    // Those with most hours first; the same once more turns it around.
    say(&mut driver, shifts::people::Message::Sort(shifts::people::Sort::Hours));
    let hours = |driver: &Driver| -> Vec<i64> { screen(driver).grid().shown().map(|id| data(driver).minutes_of(id)).collect() };
    assert!(hours(&driver).windows(2).all(|pair| pair[0] >= pair[1] - 360), "by time worked, each minute once");
    picture(&mut driver, "grid_hours");
    say(&mut driver, shifts::people::Message::Who(shifts::people::Who::Off));
    assert!(hours(&driver).iter().all(|minutes| *minutes == 0));
    let off = screen(&driver).grid().count();
    assert!(off > 0 && off < all);
    say(&mut driver, shifts::people::Message::Who(shifts::people::Who::Open));
    let open = screen(&driver).grid().count();
    assert!(open > 0 && open < 40, "{open} with something open");
    picture(&mut driver, "grid_open");
    // One crew only.
    say(&mut driver, shifts::people::Message::Who(shifts::people::Who::All));
    let crew = data(&driver).crews.iter().next().unwrap().id;
    say(&mut driver, shifts::people::Message::Crew(Some(crew)));
    assert_eq!(screen(&driver).grid().count(), data(&driver).members_of(crew).count());
    say(&mut driver, shifts::people::Message::Choosing);
    picture(&mut driver, "grid_crews");
    driver.press(Named::Escape);
    say(&mut driver, shifts::people::Message::Query("zzz".into()));
    assert!(driver.sees("Ingen å vise"));
    picture(&mut driver, "grid_nobody");
    driver.press(Named::Escape);
    assert!(screen(&driver).grid().count() > 0, "Esc empties the search");
}

#[test]
fn from_the_whole_festival_to_an_hour() {
    let mut driver = drive(sample(), &Look::default());
    show_people(&mut driver);
    for _ in 0..3 {
        say(&mut driver, shifts::people::Message::Zoom(1));
    }
    driver.press(Named::ArrowRight);
    driver.press(Named::ArrowRight);
    picture(&mut driver, "grid_closer");
    for _ in 0..30 {
        say(&mut driver, shifts::people::Message::Zoom(1));
    }
    picture(&mut driver, "grid_hour");
    say(&mut driver, shifts::people::Message::Zoom(0));
    assert!(driver.sees("Minste hvile"));
}

#[test]
fn the_grid_in_the_dark_and_in_swedish_and_narrow() {
    let mut driver = drive(sample(), &Look { dark: true, ..Look::default() });
    show_people(&mut driver);
    picture(&mut driver, "grid_dark");
    let mut driver = drive(sample(), &Look { language: Language::Sv, size: Size::new(1024.0, 700.0), ..Look::default() });
    show_people(&mut driver);
    assert!(driver.sees("Timmar"));
    picture(&mut driver, "grid_sv");
    drop(grid(&Look::default()));
}

#[test]
fn a_bar_leads_to_its_shift_and_a_name_to_the_person() {
    let mut small = Small::new();
    let siv = small.person("Siv", "Aune", 1990);
    let (shift, need) = small.shift(small.bar, at(9, "18", "22"), 1);
    small.put(siv, need, None);
    let mut driver = drive(small.store, &Look::default());
    show_people(&mut driver);
    say(&mut driver, shifts::people::Message::Pressed(Pressed::Shift(shift)));
    assert_eq!(screen(&driver).chosen(), Some(shift));
    assert!(driver.sees("Fredag 18:00–22:00"));
    picture(&mut driver, "grid_small");
    assert!(driver.click("Aune, Siv"));
    assert_eq!(desk(&driver).place, Room::People);
}

#[test]
fn by_people_with_keys_alone() {
    let mut driver = drive(sample(), &Look::default());
    driver.ctrl("4");
    driver.press(Named::F9);
    let all: Vec<PersonId> = screen(&driver).grid().shown().collect();
    driver.press(Named::ArrowDown);
    assert_eq!(screen(&driver).grid().at(), all.first().copied());
    for _ in 0..40 {
        driver.press(Named::ArrowDown);
    }
    driver.press(Named::ArrowUp);
    let at = all[39];
    assert_eq!(screen(&driver).grid().at(), Some(at));
    assert!(driver.sees(&data(&driver).people.get(at).unwrap().sort_name()), "the list follows");
    // From shift to shift of that person, in their order, and not beyond the last.
    let rows = data(&driver).assignments_of(at).filter(|row| row.counts());
    let mut own: Vec<_> = rows.filter_map(|row| data(&driver).work(row)).map(|(_, shift)| (shift.when.from_at, shift.id)).collect();
    own.sort();
    for (_, shift) in &own {
        driver.press(Named::ArrowRight);
        assert_eq!(screen(&driver).chosen(), Some(*shift));
    }
    driver.press(Named::ArrowRight);
    assert_eq!(screen(&driver).chosen(), own.last().map(|(_, shift)| *shift));
    picture(&mut driver, "people_keys");
    // Letters look for somebody, once no shift is chosen.
    driver.press(Named::Escape);
    driver.type_text("be");
    assert!(screen(&driver).grid().count() < all.len());
    driver.press(Named::Escape);
    driver.press(Named::Escape);
    assert_eq!(screen(&driver).grid().at(), None);
    assert_eq!(screen(&driver).grid().count(), all.len());
    driver.press(Named::F9);
    driver.press(Named::F9);
    assert!(!driver.sees("Minste hvile"), "by day again");
}

#[test]
fn how_it_stands_is_said_by_one_press_and_taken_back() {
    let mut small = Small::new();
    let siv = small.person("Siv", "Aune", 1990);
    let jon = small.person("Jon", "Moe", 1985);
    let (_, need) = small.shift(small.bar, at(9, "18", "22"), 2);
    small.put(siv, need, None);
    small.put(jon, need, None);
    let mut driver = drive(small.store, &Look::default());
    assert!(driver.click("2/2"));
    let row = data(&driver).assignments_of(siv).next().unwrap().id;
    let press = |driver: &mut Driver, id: AssignmentId| driver.send(Message::Shifts(shifts::Message::Mark(id)));
    press(&mut driver, row);
    assert!(driver.sees("har sagt ja"));
    picture(&mut driver, "states");
    assert!(driver.click("har sagt ja"));
    assert_eq!(data(&driver).assignments.get(row).unwrap().state, AssignmentState::Confirmed);
    assert!(driver.sees("Siv Aune har sagt ja til Bar – Ølteltet, fre. 9. juli 18:00–22:00"));
    let other = data(&driver).assignments_of(jon).next().unwrap().id;
    press(&mut driver, other);
    assert!(driver.click("har sagt nei"));
    assert_eq!(coverage::of_festival(data(&driver)).missing(), 1, "who has said no is not there");
    assert!(driver.sees("har sagt nei"), "but is seen");
    picture(&mut driver, "states_after");
    driver.ctrl("z");
    assert_eq!(data(&driver).assignments.get(other).unwrap().state, AssignmentState::Planned);
    press(&mut driver, other);
    driver.press(Named::Escape);
    assert!(screen(&driver).chosen().is_some(), "Esc closes the choice of states first");
}

fn when(driver: &mut Driver, message: ildsjel::ui::screen::people::when::Message) {
    driver.send(Message::People(ildsjel::ui::screen::people::Message::When(message)));
}

#[test]
fn when_somebody_can_is_typed_and_then_told_at_the_shift() {
    use ildsjel::ui::screen::people::when;
    let mut small = Small::new();
    let siv = small.person("Siv", "Aune", 1990);
    let jon = small.person("Jon", "Moe", 1985);
    let (shift, need) = small.shift(small.bar, at(9, "18", "22"), 1);
    let bar = small.bar;
    let mut driver = drive(small.store, &Look { size: Size::new(1280.0, 1500.0), ..Look::default() });
    driver.send(Message::Go(Go::Person(siv)));
    assert!(driver.sees("Når passer det?"));
    self::when(&mut driver, when::Message::Type("fredag kveld".into()));
    self::when(&mut driver, when::Message::Say);
    assert!(driver.sees("Skjønte ikke «fredag kveld». Skriv dag og klokkeslett, f.eks. fre 18-24 eller kan ikke lør."));
    picture(&mut driver, "when_wrong");
    self::when(&mut driver, when::Message::Type("kan ikke fre etter 20".into()));
    self::when(&mut driver, when::Message::Say);
    assert_eq!(data(&driver).availability_of(siv).count(), 1);
    assert!(driver.sees("Noterte når Siv Aune kan"));
    self::when(&mut driver, when::Message::Most(when::Most::Hours, "12".into()));
    self::when(&mut driver, when::Message::MostDone(when::Most::Hours));
    assert_eq!(data(&driver).wish_of(siv).unwrap().max_minutes, Some(720));
    self::when(&mut driver, when::Message::Most(when::Most::Shifts, "mange".into()));
    self::when(&mut driver, when::Message::MostDone(when::Most::Shifts));
    assert!(driver.sees("Skriv et helt tall, eller la feltet stå tomt."));
    let edit = act::availability::wish(data(&driver), &mut Ids::System, siv, |wish| wish.crews.push(bar)).unwrap();
    drop(desk(&driver).worker.call(move |store| store.apply(&edit).map(drop)));
    let edit = act::availability::pair(data(&driver), &mut Ids::System, siv, jon, PairKind::Apart).unwrap();
    drop(desk(&driver).worker.call(move |store| store.apply(&edit).map(drop)));
    self::when(&mut driver, when::Message::Type("lør 10-14".into()));
    self::when(&mut driver, when::Message::Say);
    assert!(driver.sees("Ikke på vakt med Jon Moe") && driver.sees("Bar ×"));
    picture(&mut driver, "when");
    driver.send(Message::Go(Go::Shift(shift)));
    driver.type_text("siv");
    picture(&mut driver, "when_at_shift");
    assert!(driver.sees("Kan ikke 2\u{a0}t av tida"));
    assert_eq!(on(data(&driver), need), []);
}

#[test]
fn the_answers_of_a_form_are_read_for_all_at_once() {
    use ildsjel::ui::screen::people::when;
    let mut small = Small::new();
    let people: Vec<PersonId> = ["Siv", "Jon", "Eli"].into_iter().map(|name| small.person(name, "Aune", 1990)).collect();
    let mut edit = Edit::new(Op::Import { file: "skjema.csv".into(), added: 0, changed: 3 });
    for (id, answer) in people.iter().zip(["fre 18-24", "alle dager", "når som helst"]) {
        let old = small.store.snapshot().people.get(*id).unwrap().clone();
        let extra = std::collections::BTreeMap::from([("Når kan du?".to_owned(), answer.to_owned())]);
        edit.update(&old, &Person { extra, ..old.clone() });
    }
    small.store.apply(&edit).unwrap();
    let mut driver = drive(small.store, &Look { size: Size::new(1280.0, 1500.0), ..Look::default() });
    driver.send(Message::Go(Go::Person(people[0])));
    assert!(driver.sees("Fra skjemaet, Når kan du?: «fre 18-24»"));
    picture(&mut driver, "when_answers");
    assert!(driver.click("Ta med for alle 2"), "who wrote what nobody can read is not counted");
    let said = |driver: &Driver, nth: usize| data(driver).availability_of(people[nth]).count();
    assert_eq!((said(&driver, 0), said(&driver, 1), said(&driver, 2)), (1, 3, 0));
    assert!(!driver.sees("Fra skjemaet, Når kan du?: «fre 18-24»"));
    driver.ctrl("z");
    assert_eq!((said(&driver, 0), said(&driver, 1)), (0, 0), "one undo");
    self::when(&mut driver, when::Message::Take(0));
    assert_eq!((said(&driver, 0), said(&driver, 1)), (1, 0));
}

#[test]
fn a_swap_is_found_shown_done_and_taken_back_whole() {
    let mut small = Small::new();
    let kari = small.person("Kari", "Lie", 1990);
    let ola = small.person("Ola", "Dahl", 1985);
    let (_, kiosk) = small.shift(small.cafe, at(9, "18", "22"), 1);
    small.put(kari, kiosk, None);
    let (_, bar) = small.shift(small.bar, at(9, "18", "22"), 1);
    let course = Competence::new(small.ids.next(), "Ansvarlig alkoholhåndtering", None);
    let record = CompetenceRecord::new(small.ids.next(), kari, course.id, day(1));
    let mut edit = Edit::new(Op::Add { table: Table::Competence, name: course.name.clone() });
    edit.insert(&course);
    edit.insert(&record);
    let old = small.store.snapshot().needs.get(bar).unwrap().clone();
    edit.update(&old, &Need { competences: vec![course.id], ..old.clone() });
    small.store.apply(&edit).unwrap();
    let mut driver = drive(small.store, &Look::default());
    assert!(driver.click("0/1"));
    assert!(driver.click("Finn et bytte"), "nobody is clear");
    assert!(driver.sees("Ingen får flere kollisjoner eller for kort hvile av dette, og ingen plass blir stående tom."));
    assert!(driver.sees("Kari Lie") && driver.sees("Ola Dahl"));
    picture(&mut driver, "swap");
    assert!(driver.click("Gjør byttet"));
    assert_eq!((on(data(&driver), bar), on(data(&driver), kiosk)), (vec![kari], vec![ola]));
    assert!(driver.sees("Byttet 2 vakter så Kari Lie kunne ta Bar – Ølteltet"));
    driver.ctrl("z");
    assert_eq!((on(data(&driver), bar), on(data(&driver), kiosk)), (vec![], vec![kari]), "one undo");
    // With Ola gone there is no swap, and it is said.
    let gone = act::people::delete(data(&driver), ola).unwrap();
    desk(&driver).worker.call(move |store| store.apply(&gone).map(drop));
    driver.send(Message::Shifts(shifts::Message::Swap(Some(kari))));
    picture(&mut driver, "swap_none");
}

#[test]
fn a_list_is_handed_out_and_the_next_one_says_what_is_new() {
    use ildsjel::ui::screen::lists;
    let mut small = Small::new();
    let siv = small.person("Siv", "Aune", 1990);
    let (_, need) = small.shift(small.bar, at(9, "18", "22"), 2);
    small.put(siv, need, None);
    let mut driver = drive(small.store, &Look::default());
    driver.send(Message::Go(Go::Place(Room::Lists)));
    assert!(driver.sees("Ikke delt ut ennå. Når du gjør det, kan Ildsjel si hva som er nytt siden."));
    picture(&mut driver, "lists");
    assert!(driver.click("Noter at lista er delt ut"));
    assert_eq!(data(&driver).handouts.len(), 1, "a crew with nobody on has nothing to hand out");
    assert!(driver.sees("Delte ut vaktlista for Bar, utgave 1"));
    assert!(driver.click("Noter at lista er delt ut"));
    assert!(driver.sees("Ingenting er nytt siden sist."));
    let row = data(&driver).assignments_of(siv).next().unwrap().id;
    driver.send(Message::Shifts(shifts::Message::State(row, AssignmentState::Declined)));
    driver.send(Message::Go(Go::Place(Room::Lists)));
    driver.send(Message::Lists(lists::Message::Choose(lists::Which::Changes)));
    picture(&mut driver, "lists_changes");
    assert!(driver.sees("av vakta"), "Siv has said no since");
}

#[test]
fn all_warnings_are_on_the_leaders_list_with_a_way_out() {
    use ildsjel::ui::screen::lists;
    let mut driver = drive(sample(), &Look::default());
    driver.send(Message::Go(Go::Place(Room::Lists)));
    driver.send(Message::Lists(lists::Message::Choose(lists::Which::Warnings)));
    picture(&mut driver, "lists_warnings");
    let lang = &driver.app.lang;
    let report = ildsjel::exchange::reports::warnings(data(&driver), lang, &ildsjel::exchange::reports::Selection::default());
    assert!(report.confidential, "it says who is how old");
    let open = report.rows.iter().filter(|row| row.open).count();
    let rules = ildsjel::domain::rules::Rules::of(data(&driver));
    let expected: usize =
        ildsjel::domain::rules::check_all(data(&driver), &rules).iter().map(|finding| finding.open(data(&driver)).count()).sum();
    assert_eq!(open, expected);
    assert!(report.rows.len() > open, "those with a reason stay on it");
    let ways = report.rows.iter().filter(|row| row.open && row.cells[9] != ildsjel::exchange::report::Cell::Empty).count();
    assert!(ways * 2 > open, "{ways} of {open} have a way out");
}

/// The picture is of the moment before the hand lets go: it differs from one where nothing speaks against it.
#[test]
fn what_speaks_against_a_drag_is_told_while_one_drags() {
    let picture_of = |busy: bool, name: &str| {
        let mut small = Small::new();
        let siv = small.person("Siv", "Aune", 1990);
        let (_, need) = small.shift(small.bar, at(9, "10", "14"), 1);
        small.put(siv, need, None);
        let (_, other) = small.shift(small.cafe, at(9, "16", "20"), 1);
        if busy {
            small.put(siv, other, None);
        } else {
            let jon = small.person("Jon", "Moe", 1985);
            small.put(jon, other, None);
        }
        let mut driver = drive(small.store, &Look::default());
        let bar = driver.find("1/1").unwrap();
        driver.hold(bar, iced::Point::new(bar.x + 140.0, bar.y));
        picture(&mut driver, name);
        let pixels = driver.picture(1.0).rgba;
        // The sign's edge is of the colour of something bad: count its pixels.
        let bad = pixels.chunks(4).filter(|p| p[0] > 160 && p[1] < 60 && p[2] < 60).count();
        assert_eq!(data(&driver).shifts.iter().map(|shift| shift.when).collect::<Vec<_>>(), [at(9, "10", "14"), at(9, "16", "20")]);
        bad
    };
    let (with, without) = (picture_of(true, "drag_clash"), picture_of(false, "drag_free"));
    assert!(with > without + 200, "{with} against {without}");
}

#[test]
fn the_festival_decides_on_a_rule_of_its_own_and_goes_back() {
    use ildsjel::domain::rules::{Group, Rules};
    use ildsjel::ui::screen::settings::{self, rules::Message as Rule};
    let mut small = Small::new();
    let siv = small.person("Siv", "Aune", 1990);
    let (_, first) = small.shift(small.bar, at(9, "08", "14"), 1);
    small.put(siv, first, None);
    let (_, second) = small.shift(small.bar, at(9, "15", "19"), 1);
    small.put(siv, second, None);
    let mut driver = drive(small.store, &Look { size: Size::new(1280.0, 1700.0), ..Look::default() });
    let say = |driver: &mut Driver, message| driver.send(Message::Settings(settings::Message::Rules(message)));
    let max = |driver: &Driver| desk(driver).rules.limits(None, Group::Adult, day(9)).unwrap().max_day_h;
    driver.send(Message::Go(Go::Place(Room::Settings)));
    assert!(driver.sees("Reglene i landet gjelder som de er."));
    say(&mut driver, Rule::Open);
    picture(&mut driver, "rules");
    let at = (Some(Group::Adult), "max_day_h");
    say(&mut driver, Rule::Reason("styret 12. januar".into()));
    say(&mut driver, Rule::Type(at, "ti".into()));
    say(&mut driver, Rule::Done(at));
    assert!(data(&driver).rules.is_empty(), "words are no hours");
    assert_eq!(max(&driver), Some(9));
    say(&mut driver, Rule::Type(at, "10".into()));
    say(&mut driver, Rule::Done(at));
    assert_eq!(max(&driver), Some(10), "in force at once");
    assert!(driver.sees("Én egen regel"));
    assert!(driver.sees("Endret egne regler"));
    say(&mut driver, Rule::Leader(true));
    assert!(desk(&driver).rules.manning(small_bar(&driver)).leader);
    picture(&mut driver, "rules_own");
    say(&mut driver, Rule::Reset(at));
    assert_eq!(max(&driver), Some(9));
    driver.ctrl("z");
    assert_eq!(max(&driver), Some(10));
    assert_eq!(Rules::of(data(&driver)), desk(&driver).rules);
}

fn small_bar(driver: &Driver) -> CrewId {
    data(driver).crews.iter().find(|crew| crew.name == "Bar").unwrap().id
}

/// A course that Åse leads and Siv follows: on the 1st, on the 9th at a place, and on the 20th.
fn with_course(small: &mut Small) -> [PersonId; 2] {
    let [ase, siv] = [("Åse", "Moe"), ("Siv", "Aune")].map(|(given, family)| small.person(given, family, 1990));
    let draft = act::ProgrammeDraft::of("Ansvarlig alkoholhåndtering");
    let edit = act::training::add_programme(small.store.snapshot(), &mut small.ids, &draft).unwrap();
    small.store.apply(&edit).unwrap();
    let programme = act::added::<Programme>(&edit).unwrap();
    let edit = act::training::enrol(small.store.snapshot(), &mut small.ids, programme, &[siv]).unwrap();
    small.store.apply(&edit).unwrap();
    for (of, place) in [(1, None), (9, Some(small.tent)), (20, None)] {
        let when = at(of, "17", "21");
        let draft = act::SessionDraft { leader: Some(ase), place, capacity: Some(12), ..act::SessionDraft::of(programme, when) };
        let edit = act::training::add_session(small.store.snapshot(), &mut small.ids, &draft).unwrap();
        small.store.apply(&edit).unwrap();
    }
    [ase, siv]
}

#[test]
fn an_evening_of_a_course_stands_among_the_shifts_and_leads_to_its_page() {
    let mut small = Small::new();
    let [ase, siv] = with_course(&mut small);
    let _ = small.shift(small.bar, at(9, "18", "22"), 1);
    let mut driver = drive(small.store, &Look::default());
    assert!(driver.sees("Opplæring") && driver.sees("1/12"));
    // What is still to come has its day, what is over on a day without work has not.
    assert!(driver.sees("20.7") && !driver.sees("1.7"));
    picture(&mut driver, "day_course");
    assert!(driver.click("1/12"));
    assert_eq!(desk(&driver).place, Room::Training);
    let on = |driver: &Driver, of: u32| {
        data(driver).sessions.iter().find(|row| row.when.from_at == at(of, "17", "21").from_at).unwrap().id
    };
    assert_eq!(desk(&driver).screens.training.session(), Some(on(&driver, 9)));
    // It is no work, and cannot be dragged.
    driver.send(Message::Go(Go::Place(Room::Shifts)));
    let bar = driver.find("1/12").unwrap();
    let before = data(&driver).revision;
    driver.drag(bar, iced::Point::new(bar.x + 200.0, bar.y));
    assert_eq!(data(&driver).revision, before);
    driver.send(Message::Go(Go::Day(day(20))));
    assert!(driver.sees("Ingen vakter tir. 20. juli") && driver.sees("1/12"));
    // By people: on the row of who is at it and of who leads it.
    driver.send(Message::Go(Go::Day(day(9))));
    show_people(&mut driver);
    picture(&mut driver, "grid_course");
    for person in [ase, siv] {
        let all = screen(&driver).grid().evenings_of(person);
        assert_eq!(all.len(), 3, "{all:?}");
    }
    let last = on(&driver, 20);
    say(&mut driver, shifts::people::Message::Pressed(Pressed::Session(last)));
    assert_eq!(desk(&driver).screens.training.session(), Some(last));
}

/// A hole on the 10th for somebody with what the course gives; with an evening of it that day or without.
fn hole_for_the_trained(morning: bool) -> (Driver, ShiftId, [PersonId; 2]) {
    let mut small = Small::new();
    let [ase, siv] = with_course(&mut small);
    let per = small.person("Per", "Lie", 1990);
    let (shift, need) = small.shift(small.bar, at(10, "18", "22"), 1);
    let edit = act::training::add_competence(small.store.snapshot(), &mut small.ids, "Skjenking", None).unwrap();
    small.store.apply(&edit).unwrap();
    let competence = act::added::<Competence>(&edit).unwrap();
    let row = Need { competences: vec![competence], ..small.store.snapshot().needs.get(need).unwrap().clone() };
    let edit = act::needs::update(small.store.snapshot(), &row).unwrap();
    small.store.apply(&edit).unwrap();
    let course = small.store.snapshot().programmes.iter().next().unwrap().clone();
    let gives = Programme { competence: Some(competence), min_percent: 0, ..course };
    let edit = act::training::update_programme(small.store.snapshot(), &gives).unwrap();
    small.store.apply(&edit).unwrap();
    if morning {
        let when = at(10, "10", "14");
        let draft = act::SessionDraft { leader: Some(ase), capacity: Some(12), ..act::SessionDraft::of(gives.id, when) };
        let edit = act::training::add_session(small.store.snapshot(), &mut small.ids, &draft).unwrap();
        small.store.apply(&edit).unwrap();
    }
    let mut driver = drive(small.store, &Look { size: Size::new(1280.0, 1400.0), ..Look::default() });
    driver.send(Message::Go(Go::Shift(shift)));
    (driver, shift, [siv, per])
}

#[test]
fn a_hole_for_the_trained_leads_to_the_course_before_it() {
    // The evening of the ninth has begun: no help before the shift of the tenth.
    let (mut driver, ..) = hole_for_the_trained(false);
    assert!(driver.sees("Kurs som hjelper"));
    assert!(driver.sees("Ansvarlig alkoholhåndtering har ingen samling før vakta."));
    picture(&mut driver, "hole_course_none");
    assert!(driver.click("Vis kurset"));
    assert_eq!(desk(&driver).place, Room::Training);
    let (mut driver, shift, [siv, per]) = hole_for_the_trained(true);
    assert!(driver.sees("Ansvarlig alkoholhåndtering lør. 10. juli har 11 ledige plasser. Kan begge deler: Per Lie."));
    picture(&mut driver, "hole_course");
    assert!(driver.click("Meld på den ene"));
    let follows = |person| data(&driver).programmes_of(person).count();
    assert_eq!((follows(per), follows(siv)), (1, 1));
    assert_eq!(screen(&driver).chosen(), Some(shift), "one stays where one is");
}
