//! The screens of people and of crews, driven as a user does: keys, clicks, and what is then on the disk.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use iced::Size;
use iced::keyboard::key::Named;
use ildsjel::domain::act::{self, FestivalDraft};
use ildsjel::domain::{Crew, Edit, Ids, Need, Person, PersonId, Pick, Role, Snapshot, When, Zone, sample};
use ildsjel::lang::Language;
use ildsjel::settings::{Settings, Theme};
use ildsjel::store::Store;
use ildsjel::ui::App;
use ildsjel::ui::app::desk::{Desk, Opened, Standing};
use ildsjel::ui::app::{Message, Stage};
use ildsjel::ui::command::Command;
use ildsjel::ui::drive::Driver;
use ildsjel::ui::screen::people::rows::{Ask, Filter, Sort, findings, rows, shown};
use ildsjel::ui::screen::{Cx, Go, Place, crews};
use ildsjel::worker::Worker;

/// Friday 9 July 2027, 18:40 in Norway.
fn clock() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2027, 7, 9, 16, 40, 0).unwrap()
}

fn driver_of(store: Store, settings: Settings, size: Size) -> Driver {
    let standing = Standing::of(&store);
    let mut app = App::with(settings, clock);
    let _ = app.opened(Opened { worker: Worker::spawn(store).unwrap(), path: None, standing, hazards: Vec::new() });
    Driver::new(app, size).unwrap()
}

fn settings(language: Language, theme: Theme) -> Settings {
    Settings { language: Some(language), theme, ..Settings::default() }
}

const WIDE: Size = Size::new(1280.0, 800.0);

fn driver(store: Store) -> Driver {
    driver_of(store, settings(Language::Nb, Theme::Light), WIDE)
}

fn sample_store() -> Store {
    let mut store = Store::in_memory().unwrap();
    store.apply(&sample::sample()).unwrap();
    store
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, month, day).unwrap()
}

/// A festival with nothing in it.
fn bare_store() -> Store {
    let draft = FestivalDraft {
        name: "Prøvefestival".into(),
        first_day: day(7, 7),
        last_day: day(7, 11),
        zone: Zone::default(),
        region: "NO".into(),
    };
    let mut store = Store::in_memory().unwrap();
    store.apply(&act::festival::create(&mut Ids::seeded(1), &draft).unwrap()).unwrap();
    store
}

fn apply(store: &mut Store, edit: Result<Edit, act::Cannot>) -> Edit {
    let edit = edit.unwrap();
    store.apply(&edit).unwrap();
    edit
}

fn add(store: &mut Store, person: &Person) -> PersonId {
    let edit = act::people::add(store.snapshot(), &mut Ids::System, person, None, day(7, 9));
    act::added::<Person>(&apply(store, edit)).unwrap()
}

/// Some people of a festival: Åse, Øystein, Per, and one with a long name.
fn small_store() -> Store {
    let mut store = bare_store();
    let mut ase = act::people::draft("Åse Bjørnøy");
    ase.phone = "+4740000011".into();
    ase.birth_year = Some(1989);
    let _ = add(&mut store, &ase);
    let mut per = act::people::draft("Per Aunet");
    per.birth_date = Some(NaiveDate::from_ymd_opt(2010, 3, 4).unwrap());
    let _ = add(&mut store, &per);
    let _ = add(&mut store, &act::people::draft("Øystein Zakariassen"));
    let mut long = act::people::draft("Bjørnsson-Lillebekken von Øvre Høylandet, Kristoffer-Alexander");
    long.phone = "+46701740605".into();
    let _ = add(&mut store, &long);
    store
}

fn desk(driver: &Driver) -> &Desk {
    match &driver.app.stage {
        Stage::Open(desk) => desk,
        _ => panic!("no festival"),
    }
}

fn data(driver: &Driver) -> &Snapshot {
    &desk(driver).data
}

fn named<'a>(driver: &'a Driver, name: &str) -> &'a Person {
    data(driver).people.iter().find(|person| person.name() == name).unwrap_or_else(|| panic!("no {name}"))
}

fn picture(driver: &mut Driver, name: &str) {
    let Some(folder) = std::env::var_os("ILDSJEL_PICTURES") else { return };
    std::fs::create_dir_all(&folder).unwrap();
    ildsjel::ui::shots::write_png(&PathBuf::from(folder).join(format!("{name}.png")), &driver.picture(1.0)).unwrap();
}

fn names(driver: &Driver) -> Vec<String> {
    desk(driver).screens.people.names().into_iter().map(str::to_owned).collect()
}

fn go(driver: &mut Driver, place: Place) {
    driver.send(Message::Go(Go::Place(place)));
}

fn people(store: Store) -> Driver {
    let mut driver = driver(store);
    go(&mut driver, Place::People);
    driver
}

/// Empties the field that has the focus, and types.
fn retype(driver: &mut Driver, text: &str) {
    driver.ctrl("a");
    driver.press(Named::Backspace);
    driver.type_text(text);
}

#[test]
fn the_list_is_in_norwegian_order_and_search_finds_whatever_the_keyboard() {
    let mut driver = people(small_store());
    assert_eq!(
        names(&driver),
        ["Aunet, Per", "Bjørnsson-Lillebekken von Øvre Høylandet, Kristoffer-Alexander", "Bjørnøy, Åse", "Zakariassen, Øystein"]
    );
    // Nothing has the focus: typing begins to search.
    driver.type_text("aase bjornoy");
    assert_eq!(names(&driver), ["Bjørnøy, Åse"]);
    driver.press(Named::Escape);
    assert_eq!(names(&driver).len(), 4);
    driver.type_text("400 00 011");
    assert_eq!(names(&driver), ["Bjørnøy, Åse"]);
    driver.press(Named::Escape);
    driver.type_text("zakk");
    assert!(names(&driver).is_empty());
    assert!(driver.sees("Fant ingen på «zakk»"));
    assert!(driver.click("Vis alle"));
    assert_eq!(names(&driver).len(), 4);
}

#[test]
fn slash_and_ctrl_f_put_the_focus_in_the_search_field() {
    let mut driver = people(small_store());
    driver.type_text("/aunet");
    assert_eq!(names(&driver), ["Aunet, Per"]);
    driver.press(Named::Escape);
    driver.ctrl("f");
    driver.type_text("åse");
    assert_eq!(names(&driver), ["Bjørnøy, Åse"]);
    // Enter goes to the first that was found, and on into its first field.
    driver.press(Named::Enter);
    assert_eq!(desk(&driver).screens.people.chosen(), Some(named(&driver, "Åse Bjørnøy").id));
    retype(&mut driver, "400 00 099");
    driver.press(Named::Enter);
    assert_eq!(named(&driver, "Åse Bjørnøy").phone, "+4740000099");
}

#[test]
fn arrows_move_and_esc_steps_back() {
    let mut driver = people(small_store());
    let chosen = |driver: &Driver| desk(driver).screens.people.chosen().map(|id| data(driver).people.get(id).unwrap().name());
    driver.press(Named::ArrowDown);
    assert_eq!(chosen(&driver).as_deref(), Some("Per Aunet"));
    driver.press(Named::ArrowDown);
    driver.press(Named::ArrowDown);
    assert_eq!(chosen(&driver).as_deref(), Some("Åse Bjørnøy"));
    driver.press(Named::End);
    assert_eq!(chosen(&driver).as_deref(), Some("Øystein Zakariassen"));
    driver.press(Named::ArrowDown);
    assert_eq!(chosen(&driver).as_deref(), Some("Øystein Zakariassen"));
    driver.press(Named::Home);
    assert_eq!(chosen(&driver).as_deref(), Some("Per Aunet"));
    driver.press(Named::Escape);
    assert_eq!(chosen(&driver), None);
}

#[test]
fn a_field_is_saved_on_enter_and_on_leaving_and_undone() {
    let mut driver = people(small_store());
    assert!(driver.click("Bjørnøy, Åse"));
    driver.press(Named::Enter);
    retype(&mut driver, "40000022");
    assert_eq!(named(&driver, "Åse Bjørnøy").phone, "+4740000011", "not before one is done");
    // On to the next field: the first is saved.
    driver.press(Named::Tab);
    driver.type_text("aase@example.org");
    assert_eq!(named(&driver, "Åse Bjørnøy").phone, "+4740000022");
    driver.press(Named::Enter);
    assert_eq!(named(&driver, "Åse Bjørnøy").email, "aase@example.org");
    driver.send(Message::Run(Command::Undo));
    driver.send(Message::Run(Command::Undo));
    assert_eq!(named(&driver, "Åse Bjørnøy").phone, "+4740000011");
    assert_eq!(named(&driver, "Åse Bjørnøy").email, "");
    assert!(driver.sees("400 00 011"));
}

#[test]
fn esc_takes_back_what_was_typed_and_keeps_the_person() {
    let mut driver = people(small_store());
    assert!(driver.click("Bjørnøy, Åse"));
    driver.press(Named::Enter);
    retype(&mut driver, "123");
    driver.press(Named::Escape);
    assert_eq!(named(&driver, "Åse Bjørnøy").phone, "+4740000011");
    assert!(driver.sees("400 00 011"));
    assert!(desk(&driver).screens.people.chosen().is_some());
    driver.press(Named::Escape);
    assert!(desk(&driver).screens.people.chosen().is_none());
}

#[test]
fn what_cannot_be_taken_stays_with_a_sentence() {
    let mut driver = people(small_store());
    assert!(driver.click("Bjørnøy, Åse"));
    driver.press(Named::Enter);
    retype(&mut driver, "400 00");
    driver.press(Named::Enter);
    assert!(driver.sees("Nummeret er for kort. Et norsk nummer har åtte siffer."));
    assert!(driver.sees("400 00"));
    assert_eq!(named(&driver, "Åse Bjørnøy").phone, "+4740000011");
    driver.type_text(" 033");
    assert!(!driver.sees("Nummeret er for kort. Et norsk nummer har åtte siffer."));
    driver.press(Named::Enter);
    assert_eq!(named(&driver, "Åse Bjørnøy").phone, "+4740000033");
}

#[test]
fn birth_is_a_year_or_a_date_in_one_field() {
    let mut driver = people(small_store());
    assert!(driver.click("Bjørnøy, Åse"));
    driver.press(Named::Enter);
    driver.press(Named::Tab);
    driver.press(Named::Tab);
    for (typed, year, date) in [
        ("4.3.2009", None, NaiveDate::from_ymd_opt(2009, 3, 4)),
        ("1991", Some(1991), None),
        ("24.12.88", None, NaiveDate::from_ymd_opt(1988, 12, 24)),
        ("", None, None),
    ] {
        retype(&mut driver, typed);
        driver.press(Named::Enter);
        let ase = named(&driver, "Åse Bjørnøy");
        assert_eq!((ase.birth_year, ase.birth_date), (year, date), "{typed}");
    }
    retype(&mut driver, "4.3");
    driver.press(Named::Enter);
    assert!(driver.sees("Skriv et år, som 1989, eller en hel dato, som 4.3.2009."));
    retype(&mut driver, "2031");
    driver.press(Named::Enter);
    assert!(driver.sees("Fødselsåret må være mellom 1900 og 2027."));
    assert_eq!(named(&driver, "Åse Bjørnøy").birth_year, None);
}

#[test]
fn a_new_person_is_a_name_and_a_number() {
    let mut driver = people(small_store());
    driver.ctrl("n");
    driver.type_text("Kari Moe");
    driver.press(Named::Tab);
    driver.type_text("400 00 011");
    assert!(driver.sees("Åse Bjørnøy har samme nummer."));
    retype(&mut driver, "400 00 044");
    assert!(!driver.sees("Åse Bjørnøy har samme nummer."));
    driver.press(Named::Enter);
    let kari = named(&driver, "Kari Moe");
    assert_eq!((kari.given.as_str(), kari.family.as_str(), kari.phone.as_str()), ("Kari", "Moe", "+4740000044"));
    assert_eq!(desk(&driver).screens.people.chosen(), Some(kari.id));
    driver.send(Message::Run(Command::Undo));
    assert_eq!(data(&driver).people.len(), 4);
}

#[test]
fn an_empty_festival_offers_a_person_or_a_sheet() {
    let mut driver = people(bare_store());
    assert!(driver.sees("Ingen frivillige ennå"));
    driver.press(Named::ArrowDown);
    driver.ctrl("n");
    driver.type_text("Åse Bjørnøy");
    driver.press(Named::Enter);
    assert_eq!(data(&driver).people.len(), 1);
    assert_eq!(names(&driver), ["Bjørnøy, Åse"]);
}

#[test]
fn a_crew_is_joined_by_typing_a_part_of_its_name() {
    let mut store = small_store();
    for name in ["Bar", "Rigg", "Renhold"] {
        let edit = act::crews::add(store.snapshot(), &mut Ids::System, name, None, "");
        let _ = apply(&mut store, edit);
    }
    let mut driver = people(store);
    assert!(driver.click("Bjørnøy, Åse"));
    assert!(driver.click("Legg til i en gjeng"));
    driver.type_text("r");
    driver.press(Named::ArrowDown);
    driver.press(Named::Enter);
    let ase = named(&driver, "Åse Bjørnøy").id;
    let crew = |driver: &Driver| {
        let member = data(driver).memberships_of(ase).next()?.clone();
        Some((data(driver).crews.get(member.crew)?.name.clone(), member.role))
    };
    assert_eq!(crew(&driver), Some(("Rigg".to_owned(), Role::Member)));
    assert!(driver.click("gjengsjef"));
    assert_eq!(crew(&driver), Some(("Rigg".to_owned(), Role::Leader)));
    driver.send(Message::Run(Command::Undo));
    driver.send(Message::Run(Command::Undo));
    assert_eq!(crew(&driver), None);
    // A crew that is not there is made at once.
    assert!(driver.click("Legg til i en gjeng"));
    driver.type_text("Scene");
    driver.press(Named::Enter);
    assert_eq!(crew(&driver), Some(("Scene".to_owned(), Role::Member)));
    driver.send(Message::Run(Command::Undo));
    assert!(data(&driver).crews.iter().all(|crew| crew.name != "Scene"));
}

#[test]
fn a_match_can_be_pressed_too() {
    let mut store = small_store();
    for name in ["Bar", "Rigg"] {
        let edit = act::clubs::add(store.snapshot(), &mut Ids::System, name);
        let _ = apply(&mut store, edit);
    }
    let mut driver = people(store);
    assert!(driver.click("Bjørnøy, Åse"));
    assert!(driver.click("velg forening"));
    assert!(driver.click("Rigg"));
    let club = named(&driver, "Åse Bjørnøy").club.unwrap();
    assert_eq!(data(&driver).clubs.get(club).unwrap().name, "Rigg");
    assert!(driver.sees("Rigg får timene"));
}

#[test]
fn deleting_tells_what_goes_along_and_can_be_undone() {
    let mut driver = people(sample_store());
    driver.press(Named::ArrowDown);
    let id = desk(&driver).screens.people.chosen().unwrap();
    let before = data(&driver).people.len();
    let screen = ildsjel::ui::screen::people::Message::AskDelete;
    driver.send(Message::People(screen));
    assert!(driver.sees("Du kan angre etterpå."));
    driver.press(Named::Escape);
    assert!(!driver.sees("Du kan angre etterpå."));
    assert_eq!(data(&driver).people.len(), before);
    driver.send(Message::People(ildsjel::ui::screen::people::Message::AskDelete));
    assert!(driver.click("Slett"));
    assert_eq!(data(&driver).people.len(), before - 1);
    assert!(desk(&driver).screens.people.chosen().is_some(), "the next one takes the place");
    driver.send(Message::Run(Command::Undo));
    assert!(data(&driver).people.get(id).is_some());
}

/// Åse is on one shift on Saturday evening; another at the same time, and one on Sunday, need somebody.
fn store_with_holes() -> (Store, PersonId) {
    let mut store = small_store();
    let crew = act::crews::add(store.snapshot(), &mut Ids::System, "Bar", None, "");
    let crew = act::added::<Crew>(&apply(&mut store, crew)).unwrap();
    let mut needs = Vec::new();
    for (date, from, to) in [(10, 18, 22), (10, 20, 23), (11, 18, 22)] {
        let at = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        let when = When::on_day(Zone::default(), day(7, date), at(from), at(to), Pick::Ask).unwrap();
        let shift = act::shifts::add(store.snapshot(), &mut Ids::System, &act::ShiftDraft::of(crew, when, 1));
        needs.push(act::added::<Need>(&apply(&mut store, shift)).unwrap());
    }
    let ase = store.snapshot().people.iter().find(|person| person.given == "Åse").unwrap().id;
    let on = act::assign::assign(store.snapshot(), &mut Ids::System, ase, needs[0], None, None);
    let _ = apply(&mut store, on);
    (store, ase)
}

#[test]
fn a_person_is_put_where_they_are_needed_at_one_press() {
    let (store, ase) = store_with_holes();
    let mut driver = people(store);
    driver.send(Message::Go(Go::Person(ase)));
    driver.send(Message::People(ildsjel::ui::screen::people::Message::Assign(0)));
    let days: Vec<NaiveDate> =
        data(&driver).assignments_of(ase).map(|row| data(&driver).work(row).unwrap().1.when.from_local.date()).collect();
    assert_eq!(days, [day(7, 10), day(7, 11)]);
    driver.send(Message::Run(Command::Undo));
    assert_eq!(data(&driver).assignments_of(ase).count(), 1);
}

#[test]
fn against_the_rules_only_with_a_reason() {
    let (store, ase) = store_with_holes();
    let mut driver = people(store);
    driver.send(Message::Go(Go::Person(ase)));
    driver.send(Message::People(ildsjel::ui::screen::people::Message::Assign(1)));
    assert!(driver.sees("Dette taler imot"));
    assert_eq!(data(&driver).assignments_of(ase).count(), 1);
    driver.press(Named::Enter);
    assert!(driver.sees("Skriv hvorfor det går likevel."));
    driver.type_text("Avtalt med begge");
    driver.press(Named::Enter);
    let row = data(&driver).assignments_of(ase).find(|row| !row.overridden.is_empty()).unwrap();
    assert_eq!((row.override_reason.as_str(), row.overridden.as_slice()), ("Avtalt med begge", ["overlap".to_owned()].as_slice()));
    assert!(driver.sees("Likevel, fordi: Avtalt med begge"));
    // The other shift of the clash was not accepted: it is still told.
    assert!(driver.sees("kollisjon"));
    driver.send(Message::Run(Command::Undo));
    assert!(!driver.sees("kollisjon"));
    driver.send(Message::People(ildsjel::ui::screen::people::Message::Assign(1)));
    driver.press(Named::Escape);
    assert!(!driver.sees("Dette taler imot"));
    assert_eq!(data(&driver).assignments_of(ase).count(), 1);
}

#[test]
fn a_thousand_rows_are_never_built_at_once() {
    let mut driver = people(sample_store());
    let all = names(&driver);
    assert!(all.len() >= 500);
    assert!(driver.sees(&all[0]));
    assert!(!driver.sees(&all[300]));
    driver.press(Named::End);
    assert!(driver.sees(&all[all.len() - 1]));
}

#[test]
fn filters_keep_and_sorts_turn() {
    let store = sample_store();
    let lang = ildsjel::lang::Lang::new(Language::Nb);
    let rules = ildsjel::domain::rules::Rules::standard();
    let data = store.snapshot();
    let cx = Cx {
        lang: &lang,
        data,
        file: &ildsjel::ui::app::desk::FileState::default(),
        rules: &rules,
        now: clock().naive_utc(),
        size: WIDE,
    };
    let all = rows(cx, &findings(cx));
    let pick = |filter: &Filter, sort, down| shown(&all, filter, "", sort, down);
    let minors = Filter { asks: vec![Ask::Minor], ..Filter::default() };
    let found = pick(&minors, Sort::Name, false);
    assert!(!found.is_empty() && found.len() < all.len());
    let opening = data.festival().unwrap().first_day;
    for at in found {
        let person = data.people.get(all[at].id).unwrap();
        assert!(person.age_on(opening).at_least().unwrap() < 18);
    }
    assert!(!pick(&Filter { asks: vec![Ask::Trouble], ..Filter::default() }, Sort::Name, false).is_empty());
    let by_hours = pick(&Filter::default(), Sort::Hours, false);
    assert!(by_hours.windows(2).all(|pair| all[pair[0]].minutes >= all[pair[1]].minutes));
    let reversed = pick(&Filter::default(), Sort::Hours, true);
    assert!(reversed.windows(2).all(|pair| all[pair[0]].minutes <= all[pair[1]].minutes));
    let crew = data.crews.iter().next().unwrap().id;
    let of_crew = pick(&Filter { crew: Some(crew), ..Filter::default() }, Sort::Name, false);
    assert_eq!(of_crew.len(), data.members_of(crew).count());
}

#[test]
fn crews_are_made_renamed_coloured_and_given_people() {
    let mut driver = driver(small_store());
    go(&mut driver, Place::Crews);
    assert!(driver.sees("Ingen gjenger ennå"));
    assert!(driver.click("+ Bar"));
    assert!(driver.click("+ Rigg"));
    driver.press(Named::Escape);
    assert_eq!(desk(&driver).screens.crews.names(), ["Bar", "Rigg"]);
    driver.ctrl("n");
    driver.type_text("Kiosk");
    driver.press(Named::Enter);
    assert_eq!(desk(&driver).screens.crews.names(), ["Bar", "Kiosk", "Rigg"]);
    // The new one is chosen; Enter goes to its name.
    driver.press(Named::Enter);
    retype(&mut driver, "Bar");
    driver.press(Named::Enter);
    assert!(driver.sees("Det finnes allerede en gjeng som heter «Bar»."));
    retype(&mut driver, "Kiosken");
    driver.press(Named::Enter);
    let kiosk = data(&driver).crews.iter().find(|crew| crew.name == "Kiosken").unwrap().clone();
    driver.send(Message::Crews(ildsjel::ui::screen::crews::Message::Colour((kiosk.colour + 3) % 8)));
    assert_eq!(data(&driver).crews.get(kiosk.id).unwrap().colour, (kiosk.colour + 3) % 8);
    assert!(driver.click("Skriv et navn eller nummer"));
    driver.type_text("ase");
    driver.press(Named::Enter);
    driver.type_text("per");
    driver.press(Named::Enter);
    let roles = |driver: &Driver| {
        let mut all: Vec<(Role, String)> = data(driver)
            .members_of(kiosk.id)
            .map(|member| (member.role, data(driver).people.get(member.person).unwrap().name()))
            .collect();
        all.sort();
        all
    };
    assert_eq!(roles(&driver), [(Role::Leader, "Åse Bjørnøy".to_owned()), (Role::Member, "Per Aunet".to_owned())]);
    driver.send(Message::Run(Command::Undo));
    assert_eq!(roles(&driver).len(), 1);
    driver.send(Message::Crews(ildsjel::ui::screen::crews::Message::AskDelete));
    assert!(driver.sees("Én person er ikke lenger med, men blir i festivalen"));
    assert!(driver.click("Slett"));
    assert!(data(&driver).crews.get(kiosk.id).is_none());
    driver.send(Message::Run(Command::Undo));
    assert!(data(&driver).crews.get(kiosk.id).is_some());
}

#[test]
fn clubs_and_places_have_lists_of_their_own() {
    let mut driver = driver(bare_store());
    go(&mut driver, Place::Crews);
    assert!(driver.click("Foreninger 0"));
    driver.ctrl("n");
    driver.type_text("Høylandet IL");
    driver.press(Named::Enter);
    assert_eq!(data(&driver).clubs.iter().next().unwrap().name, "Høylandet IL");
    assert!(driver.click("Steder 0"));
    driver.ctrl("n");
    driver.type_text("Teltet");
    driver.press(Named::Enter);
    assert_eq!(desk(&driver).screens.crews.names(), ["Teltet"]);
    driver.send(Message::Run(Command::Undo));
    assert!(data(&driver).places.is_empty());
}

/// Draws the screens into the folder of `ILDSJEL_PICTURES`, for looking at them.
#[test]
fn pictures() {
    let Some(folder) = std::env::var_os("ILDSJEL_PICTURES").map(PathBuf::from) else { return };
    std::fs::create_dir_all(&folder).unwrap();
    let save = |driver: &mut Driver, name: &str| {
        let picture = driver.picture(1.0);
        let file = std::fs::File::create(folder.join(format!("{name}.png"))).unwrap();
        let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), picture.width, picture.height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.write_header().unwrap().write_image_data(&picture.rgba).unwrap();
    };
    let full = Size::new(1920.0, 1080.0);
    for (name, language, theme, size) in [
        ("nb_light", Language::Nb, Theme::Light, WIDE),
        ("sv_dark", Language::Sv, Theme::Dark, WIDE),
        ("nb_dark_full", Language::Nb, Theme::Dark, full),
        ("sv_light_narrow", Language::Sv, Theme::Light, Size::new(960.0, 600.0)),
    ] {
        let mut driver = driver_of(sample_store(), settings(language, theme), size);
        go(&mut driver, Place::People);
        save(&mut driver, &format!("people_{name}_0"));
        for _ in 0..4 {
            driver.press(Named::ArrowDown);
        }
        save(&mut driver, &format!("people_{name}_1"));
        driver.press(Named::End);
        save(&mut driver, &format!("people_{name}_end"));
        driver.press(Named::Home);
        driver.send(Message::People(ildsjel::ui::screen::people::Message::Crews));
        driver.send(Message::People(ildsjel::ui::screen::people::Message::Ask(Ask::Trouble)));
        driver.press(Named::ArrowDown);
        driver.press(Named::ArrowDown);
        save(&mut driver, &format!("people_{name}_2"));
        driver.send(Message::People(ildsjel::ui::screen::people::Message::AskDelete));
        save(&mut driver, &format!("people_{name}_3"));
        driver.press(Named::Escape);
        go(&mut driver, Place::Crews);
        driver.press(Named::ArrowDown);
        driver.press(Named::ArrowDown);
        save(&mut driver, &format!("crews_{name}_1"));
        let member = ildsjel::ui::screen::crews::Message::Add(ildsjel::ui::widget::picker::Message::Typed("an".into()));
        driver.send(Message::Crews(member));
        save(&mut driver, &format!("crews_{name}_2"));
        driver.send(Message::Crews(ildsjel::ui::screen::crews::Message::Kind(ildsjel::ui::screen::crews::rows::Kind::Clubs)));
        driver.press(Named::ArrowDown);
        save(&mut driver, &format!("crews_{name}_3"));
        driver.send(Message::Crews(ildsjel::ui::screen::crews::Message::Kind(ildsjel::ui::screen::crews::rows::Kind::Places)));
        driver.press(Named::ArrowDown);
        save(&mut driver, &format!("crews_{name}_4"));
    }
    for (name, language, theme) in [("nb_light", Language::Nb, Theme::Light), ("sv_dark", Language::Sv, Theme::Dark)] {
        let mut driver = driver_of(bare_store(), settings(language, theme), WIDE);
        go(&mut driver, Place::People);
        save(&mut driver, &format!("empty_people_{name}"));
        go(&mut driver, Place::Crews);
        save(&mut driver, &format!("empty_crews_{name}"));
        driver.ctrl("n");
        save(&mut driver, &format!("empty_crews_new_{name}"));
        let mut driver = driver_of(small_store(), settings(language, theme), WIDE);
        go(&mut driver, Place::People);
        driver.press(Named::ArrowDown);
        driver.press(Named::ArrowDown);
        driver.press(Named::Enter);
        retype(&mut driver, "400 00");
        driver.press(Named::Enter);
        save(&mut driver, &format!("long_people_{name}"));
        driver.press(Named::Escape);
        driver.ctrl("n");
        driver.type_text("Kari Moe");
        driver.press(Named::Tab);
        driver.type_text("400 00 011");
        save(&mut driver, &format!("new_people_{name}"));
        let (store, ase) = store_with_holes();
        let mut driver = driver_of(store, settings(language, theme), WIDE);
        driver.send(Message::Go(Go::Person(ase)));
        save(&mut driver, &format!("needed_people_{name}"));
        driver.send(Message::People(ildsjel::ui::screen::people::Message::Assign(1)));
        save(&mut driver, &format!("reason_people_{name}"));
    }
}

#[test]
fn who_is_added_during_a_search_is_seen() {
    let mut driver = people(small_store());
    driver.send(Message::People(ildsjel::ui::screen::people::Message::Search("Åse".into())));
    driver.send(Message::People(ildsjel::ui::screen::people::Message::Ask(Ask::Minor)));
    assert!(!names(&driver).iter().any(|name| name == "Aunet, Per"));
    driver.send(Message::Run(Command::NewPerson));
    driver.type_text("Kari Moe");
    driver.press(Named::Enter);
    assert!(driver.sees("Moe, Kari") && driver.sees("Aunet, Per"), "nobody is kept out any more");
    assert_eq!(desk(&driver).screens.people.chosen(), Some(named(&driver, "Kari Moe").id));
}

#[test]
fn names_are_read_in_a_small_window() {
    for size in [Size::new(853.0, 533.0), Size::new(960.0, 600.0), Size::new(1024.0, 640.0), WIDE] {
        let mut driver = driver_of(sample_store(), settings(Language::Sv, Theme::Light), size);
        go(&mut driver, Place::People);
        let first = names(&driver).remove(0);
        let at = driver.find(&first).unwrap_or_else(|| panic!("{first} at {size:?}"));
        assert!(at.x > 56.0 && at.x < size.width * 0.5);
        driver.press(Named::ArrowDown);
        assert!(driver.sees(&first), "{first} at {size:?}");
    }
}

#[test]
fn a_leader_leaves_something_to_the_next() {
    let mut driver = driver(small_store());
    go(&mut driver, Place::Crews);
    assert!(driver.click("+ Bar"));
    driver.press(Named::Escape);
    assert!(driver.click("Bar"));
    assert!(driver.sees("Overlevering"));
    let say = |driver: &mut Driver, message| driver.send(Message::Crews(message));
    say(&mut driver, crews::Message::HandoverTyped("Bestill is allerede i mai.".to_owned()));
    say(&mut driver, crews::Message::HandoverAdd);
    assert!(driver.sees("Bestill is allerede i mai."));
    let left: Vec<_> = data(&driver).handovers.iter().cloned().collect();
    assert_eq!((left.len(), left[0].note.as_str()), (1, "Bestill is allerede i mai."));
    if let Some(folder) = std::env::var_os("ILDSJEL_PICTURES").map(PathBuf::from) {
        std::fs::create_dir_all(&folder).unwrap();
        ildsjel::ui::shots::write_png(&folder.join("handover.png"), &driver.picture(1.0)).unwrap();
    }
    say(&mut driver, crews::Message::HandoverAdd);
    assert_eq!(data(&driver).handovers.len(), 1, "no words, no note");
    say(&mut driver, crews::Message::HandoverDelete(left[0].id));
    assert!(data(&driver).handovers.is_empty() && !driver.sees("Bestill is allerede i mai."));
    driver.ctrl("z");
    assert!(driver.sees("Bestill is allerede i mai."));
}

#[test]
fn two_records_of_one_person_are_found_seen_side_by_side_and_made_one() {
    let mut store = small_store();
    let mut double = act::people::draft("Bjørnøy, Aase");
    (double.phone, double.email, double.birth_year) = ("+4740000011".into(), "aase@example.org".into(), None);
    let _ = add(&mut store, &double);
    let mut driver = driver(store);
    driver.ctrl("2");
    assert!(driver.click("Finn dobbelte"));
    for words in ["Er dette samme person?", "Åse", "Aase", "aase@example.org", "Samme – slå sammen", "To personer"] {
        assert!(driver.sees(words), "{words}");
    }
    picture(&mut driver, "same");
    // The other spelling is to stand, and then the first again.
    assert!(driver.click("Aase"));
    assert!(driver.click("Åse"));
    driver.press(Named::Enter);
    assert_eq!(data(&driver).people.len(), 4);
    let ase = named(&driver, "Åse Bjørnøy");
    assert_eq!((ase.email.as_str(), ase.birth_year), ("aase@example.org", Some(1989)));
    picture(&mut driver, "same-one");
    assert!(driver.sees("Slo sammen Åse Bjørnøy og Aase Bjørnøy"));
    driver.ctrl("z");
    assert_eq!(data(&driver).people.len(), 5);
    // Said to be two, they are not asked about again.
    assert!(driver.click("Finn dobbelte"));
    assert!(driver.click("To personer"));
    assert!(driver.click("Finn dobbelte"));
    assert!(driver.sees("Ingen ser ut til å stå to ganger."));
    driver.press(Named::Escape);
    assert!(!driver.sees("Er dette samme person?"));
}

#[test]
fn the_other_record_of_a_person_can_be_named() {
    let mut driver = driver(small_store());
    driver.ctrl("2");
    let id = named(&driver, "Øystein Zakariassen").id;
    driver.send(Message::Go(Go::Person(id)));
    driver.send(Message::People(ildsjel::ui::screen::people::Message::Same(ildsjel::ui::screen::people::same::Message::Name)));
    assert!(driver.sees("Hvem er Øystein Zakariassen også ført som?"));
    driver.type_text("per au");
    picture(&mut driver, "same-named");
    driver.press(Named::Enter);
    assert!(driver.sees("Er dette samme person?"));
    picture(&mut driver, "same-pair");
    driver.press(Named::Escape);
    assert_eq!(data(&driver).people.len(), 4, "nothing is done before it is said");
}
