//! The screen of the history, driven as a user does: keys, clicks, and what is then in the file.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeZone, Utc};
use iced::Size;
use iced::keyboard::key::Named;
use ildsjel::domain::act::{self, FestivalDraft};
use ildsjel::domain::{AssignmentState, Club, Edit, Ids, Need, Op, Person, PersonId, Pick, Role, Shift, Snapshot, Table, Zone};
use ildsjel::lang::{Lang, Language};
use ildsjel::settings::{Settings, Theme};
use ildsjel::store::{Store, Thing};
use ildsjel::ui::App;
use ildsjel::ui::app::desk::{Desk, Opened, Said, Standing};
use ildsjel::ui::app::{Message, Stage};
use ildsjel::ui::command::Command;
use ildsjel::ui::drive::Driver;
use ildsjel::ui::screen::history::rows::Kind;
use ildsjel::ui::screen::history::words::{Cell, Then, Turn};
use ildsjel::ui::screen::history::{self, History};
use ildsjel::ui::screen::{Go, Place};
use ildsjel::ui::shots;
use ildsjel::worker::Worker;

/// Friday 9 July 2027, 18:40 in Norway.
fn clock() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2027, 7, 9, 16, 40, 0).unwrap()
}

const WIDE: Size = Size::new(1280.0, 800.0);

fn driver_of(store: Store, language: Language, theme: Theme, size: Size) -> Driver {
    let standing = Standing::of(&store);
    let path = store.path().map(Path::to_owned);
    let settings = Settings { language: Some(language), theme, author: "Jon".into(), ..Settings::default() };
    let mut app = App::with(settings, clock);
    let _ = app.opened(Opened { worker: Worker::spawn(store).unwrap(), path, standing, hazards: Vec::new() });
    Driver::new(app, size).unwrap()
}

fn driver(store: Store) -> Driver {
    driver_of(store, Language::Nb, Theme::Light, WIDE)
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 7, day).unwrap()
}

fn beginning() -> Edit {
    let draft = FestivalDraft {
        name: "Prøvefestival".into(),
        first_day: day(7),
        last_day: day(11),
        zone: Zone::default(),
        region: "NO".into(),
    };
    act::festival::create(&mut Ids::seeded(1), &draft).unwrap()
}

fn add(store: &mut Store, name: &str) -> PersonId {
    let edit = act::people::add(store.snapshot(), &mut Ids::System, &act::people::draft(name), None, day(9)).unwrap();
    store.apply(&edit).unwrap();
    act::added::<Person>(&edit).unwrap()
}

fn change(store: &mut Store, author: &str, id: PersonId, with: impl Fn(&mut Person)) {
    let mut person = store.snapshot().people.get(id).unwrap().clone();
    with(&mut person);
    let edit = act::people::update(store.snapshot(), &person, day(9)).unwrap();
    store.set_author(author);
    store.apply(&edit).unwrap();
}

/// Kari and Per; Kari's phone was changed twice, by two leaders, and her shirt with the first.
fn lived() -> (Store, PersonId, PersonId) {
    let mut store = Store::in_memory().unwrap();
    store.apply(&beginning()).unwrap();
    store.set_author("Bente");
    let (kari, per) = (add(&mut store, "Kari Moe"), add(&mut store, "Per Aunet"));
    change(&mut store, "Bente", kari, |person| {
        person.phone = "+4740000001".into();
        person.shirt_size = "M".into();
    });
    change(&mut store, "Åse", kari, |person| person.phone = "+4740000002".into());
    (store, kari, per)
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

fn screen(driver: &Driver) -> &History {
    &desk(driver).screens.history
}

fn sentences(driver: &Driver) -> Vec<String> {
    screen(driver).sentences().into_iter().map(str::to_owned).collect()
}

fn chosen(driver: &Driver) -> String {
    let lang = &driver.app.lang;
    screen(driver).chosen().map(|entry| lang.sentence(&entry.op)).unwrap_or_default()
}

/// The cells of the chosen entry, as `name: before → after`.
fn cells(driver: &Driver) -> Vec<String> {
    let groups = screen(driver).told().expect("what it changed is known");
    groups.iter().flat_map(|group| &group.cells).map(word).collect()
}

fn word(cell: &Cell) -> String {
    match &cell.values {
        Some((old, new)) => format!("{}: {old} → {new}", cell.label),
        None => format!("{}: –", cell.label),
    }
}

fn open(store: Store) -> Driver {
    let mut driver = driver(store);
    driver.ctrl("7");
    assert_eq!(desk(&driver).place, Place::History);
    driver
}

fn kari(driver: &Driver) -> &Person {
    data(driver).people.iter().find(|person| person.given == "Kari").expect("Kari is there")
}

const ALL: [&str; 5] = [
    "Endret personen Kari Moe",
    "Endret personen Kari Moe",
    "La til personen Per Aunet",
    "La til personen Kari Moe",
    "Lagde festivalen Prøvefestival",
];

#[test]
fn every_change_as_a_sentence_with_who_and_when() {
    let (store, ..) = lived();
    let mut driver = open(store);
    assert_eq!(sentences(&driver), ALL);
    assert!(driver.sees("Åse"), "who changed it");
    let details = ["Telefon: 400 00 001 → 400 00 002", "Telefon, T-skjorte", "", "", ""];
    assert_eq!(screen(&driver).details(), details, "beside sentences that do not say it");
    assert!(driver.sees("5 endringer"));
    assert_eq!(cells(&driver), ["Telefon: 400 00 001 → 400 00 002"], "the latest is chosen");
    driver.press(Named::ArrowDown);
    assert_eq!(cells(&driver), ["Telefon: tomt → 400 00 001", "T-skjorte: tomt → M"]);
    assert!(driver.sees("T-skjorte"));
    driver.press(Named::End);
    assert_eq!(chosen(&driver), "Lagde festivalen Prøvefestival");
    assert!(driver.sees("Her begynner festivalen. Det kan ikke angres."));
    driver.press(Named::Home);
    assert_eq!(chosen(&driver), ALL[0]);
    driver.press(Named::PageDown);
    assert_eq!(chosen(&driver), ALL[4]);
}

#[test]
fn found_whatever_the_keyboard_and_by_who_did_it() {
    let (store, ..) = lived();
    let mut driver = open(store);
    driver.type_text("aase");
    assert_eq!(sentences(&driver), [ALL[0]], "typing begins a search, and finds the author");
    assert!(driver.sees("1 av 5 endringer"));
    driver.press(Named::Escape);
    assert_eq!(sentences(&driver), ALL, "Esc clears it");
    driver.type_text("aunet");
    assert_eq!(sentences(&driver), [ALL[2]]);
    driver.type_text("zzz");
    assert!(driver.sees("Fant ingenting på «aunetzzz»"));
    assert!(driver.click("Vis alt"));
    assert_eq!(sentences(&driver), ALL);
    driver.send(Message::History(history::Message::Kind(Kind::Training)));
    assert!(sentences(&driver).is_empty() && driver.sees("Ingenting av det slaget er gjort"));
    driver.send(Message::History(history::Message::Kind(Kind::People)));
    assert_eq!(sentences(&driver), ALL[..4]);
}

/// What the latest entry changed, as it stands in the panel: each row, then its cells.
fn said_now(driver: &mut Driver) -> Vec<String> {
    driver.press(Named::Home);
    let names: Vec<String> = screen(driver).told().unwrap().iter().map(|group| group.name.clone()).collect();
    names.into_iter().chain(cells(driver)).collect()
}

#[test]
fn what_was_changed_is_told_in_peoples_words() {
    let mut store = Store::in_memory().unwrap();
    store.apply(&ildsjel::domain::sample::sample()).unwrap();
    let mut driver = open(store);
    let write = |driver: &mut Driver, edit: Result<Edit, act::Cannot>| {
        let edit = edit.unwrap();
        let said = desk(driver).worker.call_and_wait(move |store| {
            store.apply(&edit).unwrap();
            (Standing::of(store), Said::Done(edit.op.clone()))
        });
        driver.send(Message::Said(Ok(said.unwrap())));
        said_now(driver)
    };
    let fresh = data(&driver).clone();
    let shift = fresh.shifts.iter().find(|shift| shift.when.from_local.date() == day(9) && shift.place.is_some()).unwrap();
    let later = act::shifts::days_later(&shift.when, 1, Pick::Earlier).unwrap();
    let at = |when: NaiveDateTime| format!("{} {}", Lang::new(Language::Nb).date_short(when.date()), when.format("%H:%M"));
    let moved = write(&mut driver, act::shifts::move_to(&fresh, shift.id, later));
    let begins = format!("Begynner: {} → {}", at(shift.when.from_local), at(later.from_local));
    let ends = format!("Slutter: {} → {}", at(shift.when.to_local), at(later.to_local));
    assert_eq!(moved[1..], [begins, ends], "and neither zone nor minutes");

    let place = fresh.places.get(shift.place.unwrap()).unwrap();
    let away = act::shifts::update(&data(&driver).clone(), &Shift { place: None, when: later, ..shift.clone() });
    assert_eq!(write(&mut driver, away)[1..], [format!("Sted: {} → tomt", place.name)]);

    let need = fresh.needs.iter().find(|need| !need.competences.is_empty()).unwrap();
    let course = fresh.competences.get(need.competences[0]).unwrap();
    let fewer = Need { competences: Vec::new(), target: need.target + 1, max: None, ..need.clone() };
    let cells = write(&mut driver, act::needs::update(&fresh, &fewer));
    assert!(cells.contains(&format!("Antall: {} → {}", need.target, need.target + 1)), "{cells:?}");
    assert!(cells.iter().any(|words| words.starts_with("Krever kurs: ") && words.contains(&course.name)), "{cells:?}");

    let member = fresh.memberships.iter().find(|member| member.role == Role::Member).unwrap();
    let (person, crew) = (fresh.people.get(member.person).unwrap(), fresh.crews.get(member.crew).unwrap());
    let leads = write(&mut driver, act::members::set_role(&fresh, member.person, member.crew, Role::Deputy));
    let name = format!("{}: plassen i gjengen {}", person.name(), crew.name);
    assert_eq!(leads, [name, "Rolle: med → nestleder".to_owned()]);

    let on = fresh.assignments.iter().find(|on| on.state == AssignmentState::Planned).unwrap();
    let absent = write(&mut driver, act::assign::set_state(&fresh, on.id, AssignmentState::Absent));
    assert_eq!(absent[1..], ["Frammøte: satt opp → møtte ikke"]);

    let private = Person { diet: "nøtter".into(), birth_date: Some(day(1)), birth_year: None, ..person.clone() };
    let told = write(&mut driver, act::people::update(&fresh, &private, day(9)));
    assert!(told.contains(&"Mathensyn: –".to_owned()) && !told.iter().any(|words| words.contains("nøtter")), "{told:?}");
    assert!(told.iter().any(|words| words.ends_with("→ 01.07.2027")), "{told:?}");
}

#[test]
fn one_entry_alone_is_taken_back_and_what_came_later_stays() {
    let (store, ..) = lived();
    let mut driver = open(store);
    driver.press(Named::ArrowDown);
    let words = "Personen Kari Moe er endret senere av Åse og blir stående slik.";
    assert!(driver.sees("Angrer du, blir dette stående:") && driver.sees(words), "it is told before");
    assert!(driver.click("Angre dette"));
    assert!(!driver.sees("Angrer du, blir dette stående:"));
    // The shirt is taken back; the phone has been changed since, and stays.
    assert_eq!((kari(&driver).phone.as_str(), kari(&driver).shirt_size.as_str()), ("+4740000002", ""));
    assert!(driver.sees(words), "it says what was left, in the panel");
    assert!(driver.app.toast.as_ref().is_some_and(|toast| toast.words.ends_with(words) && toast.bad));
    assert!(driver.sees("Denne endringen er angret, så langt det gikk."));
    assert_eq!(sentences(&driver)[0], "Angret: Endret personen Kari Moe");
    assert_eq!(chosen(&driver), ALL[1], "the entry is still in the panel");
    assert_eq!(screen(&driver).chosen().map(|entry| entry.can_undo), Some(false));
    // The undo itself stands in the history, by who did it, and is undone by Ctrl+Shift+Z.
    driver.press(Named::Home);
    assert!(driver.sees(words));
    assert_eq!(screen(&driver).chosen().map(|entry| entry.author.clone()), Some("Jon".to_owned()));
    driver.ctrl_shift("z");
    assert_eq!(kari(&driver).shirt_size, "M");
}

#[test]
fn the_toast_of_an_undo_that_left_something_leads_here() {
    let (mut store, kari_id, _) = lived();
    // Joined a club that somebody else came to use: the club stays.
    let edit = act::clubs::add(store.snapshot(), &mut Ids::System, "Turnlaget").unwrap();
    store.apply(&edit).unwrap();
    let club = store.snapshot().clubs.iter().next().unwrap().id;
    let entry = store.history(1, 0).unwrap()[0].id;
    change(&mut store, "Åse", kari_id, |person| person.club = Some(club));
    let mut driver = open(store);
    driver.send(Message::History(history::Message::Choose(entry)));
    driver.ctrl("u");
    assert!(driver.app.toast.as_ref().is_some_and(|toast| toast.entry.is_some()));
    driver.ctrl("2");
    assert!(driver.click("Se hva"));
    assert_eq!(desk(&driver).place, Place::History);
    assert!(chosen(&driver).starts_with("Angret: La til foreninga"));
    assert!(driver.sees("Foreninga Turnlaget er tatt i bruk siden av Åse og slettes ikke."));
    assert!(driver.sees("Ingenting ble endret."));
}

#[test]
fn the_history_of_a_person_and_back() {
    let (store, kari_id, _) = lived();
    let mut driver = driver(store);
    driver.send(Message::Go(Go::Person(kari_id)));
    driver.send(Message::People(ildsjel::ui::screen::people::Message::Go(Go::History(Thing::Person(kari_id)))));
    assert_eq!(sentences(&driver), [ALL[0], ALL[1], ALL[3]], "and nobody else's");
    assert!(driver.sees("Kari Moe ×"));
    driver.press(Named::Escape);
    assert_eq!(desk(&driver).place, Place::People);
    assert_eq!(desk(&driver).screens.people.chosen(), Some(kari_id));
    driver.ctrl("7");
    assert_eq!(sentences(&driver), ALL, "the next time all is shown");
    driver.send(Message::Go(Go::History(Thing::Person(kari_id))));
    assert!(driver.click("Kari Moe ×"));
    assert_eq!(sentences(&driver), ALL, "so does the cross");
}

#[test]
fn brought_back_as_it_was_and_that_is_undone_too() {
    let (store, kari_id, _) = lived();
    let mut driver = driver(store);
    driver.send(Message::Go(Go::History(Thing::Person(kari_id))));
    assert!(driver.sees("Det står allerede slik det var da."), "the button is off, and it says why");
    driver.ctrl("b");
    assert!(driver.app.toast.as_ref().is_some_and(|toast| toast.words == "Det står allerede slik det var da."));
    driver.press(Named::ArrowDown);
    assert_eq!(then(&driver), ["Telefon: 400 00 002 → 400 00 001"], "what would come of it is seen before");
    driver.press(Named::End);
    assert_eq!(then(&driver), ["Telefon: 400 00 002 → tomt", "T-skjorte: M → tomt"]);
    assert!(driver.click("Hent tilbake slik det var da"));
    assert_eq!((kari(&driver).phone.as_str(), kari(&driver).shirt_size.as_str()), ("", ""));
    assert!(driver.app.toast.as_ref().is_some_and(|toast| toast.undo));
    assert!(sentences(&driver)[0].starts_with("Hentet tilbake personen Kari Moe slik det var"));
    driver.ctrl("z");
    assert_eq!((kari(&driver).phone.as_str(), kari(&driver).shirt_size.as_str()), ("+4740000002", "M"));
    // The panel follows: going back to where one stands leads somewhere again.
    assert_eq!(then(&driver), ["Telefon: 400 00 002 → tomt", "T-skjorte: M → tomt"]);
}

fn then(driver: &Driver) -> Vec<String> {
    match screen(driver).then() {
        Some(Then::Other(_, cells)) => cells.iter().map(word).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_deleted_person_comes_back_from_their_history() {
    let (mut store, kari_id, _) = lived();
    let edit = act::people::delete(store.snapshot(), kari_id).unwrap();
    store.apply(&edit).unwrap();
    let mut driver = open(store);
    assert_eq!(chosen(&driver), "Slettet personen Kari Moe");
    let group = &screen(&driver).told().unwrap()[0];
    assert_eq!((group.name.as_str(), group.became), ("Personen Kari Moe", Some(Turn::Deleted)));
    let (thing, name) = group.thing.clone().unwrap();
    driver.send(Message::History(history::Message::About(thing, name)));
    assert!(driver.sees("Kari Moe ×"), "a deleted person is still called by name");
    assert_eq!(sentences(&driver).len(), 4);
    driver.ctrl("b");
    let words = "Da var dette slettet, så det er ikke noe å hente tilbake. Velg et tidspunkt før det ble slettet.";
    assert_eq!(driver.app.toast.as_ref().map(|toast| toast.words.as_str()), Some(words));
    assert_eq!(screen(&driver).then(), Some(&Then::Deleted));
    driver.press(Named::ArrowDown);
    assert_eq!(screen(&driver).then(), Some(&Then::Other(true, Vec::new())));
    assert!(driver.sees("kommer tilbake"));
    driver.ctrl("b");
    assert_eq!(kari(&driver).phone, "+4740000002");
    driver.press(Named::Home);
    assert_eq!(screen(&driver).told().unwrap()[0].became, Some(Turn::Back));
}

#[test]
fn esc_from_the_history_of_a_deleted_person_leads_to_all() {
    let (mut store, kari_id, _) = lived();
    let edit = act::people::delete(store.snapshot(), kari_id).unwrap();
    store.apply(&edit).unwrap();
    let mut driver = driver(store);
    driver.send(Message::Go(Go::History(Thing::Person(kari_id))));
    assert_eq!(sentences(&driver).len(), 4);
    driver.press(Named::Escape);
    assert_eq!((desk(&driver).place, sentences(&driver).len()), (Place::History, 6));
}

#[test]
fn it_follows_what_is_done_and_survives_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    let mut store = Store::create(&path, &beginning()).unwrap();
    store.set_author("Bente");
    let kari_id = add(&mut store, "Kari Moe");
    let mut driver = open(store);
    assert_eq!(sentences(&driver).len(), 2);
    driver.ctrl("z");
    assert_eq!(sentences(&driver)[0], "Angret: La til personen Kari Moe");
    assert!(driver.sees("angret"));
    drop(driver);
    let mut driver = open(Store::open(&path).unwrap());
    assert_eq!(sentences(&driver).len(), 3);
    driver.ctrl_shift("z");
    assert!(data(&driver).people.get(kari_id).is_some());
    driver.send(Message::Go(Go::History(Thing::Person(kari_id))));
    driver.press(Named::End);
    assert!(driver.click("Angre dette"), "what was redone can be taken back where it was first done");
    assert!(data(&driver).people.is_empty());
}

#[test]
fn nothing_is_changed_in_a_file_that_is_only_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    let mut store = Store::create(&path, &beginning()).unwrap();
    let kari_id = add(&mut store, "Kari Moe");
    store.close().unwrap();
    let mut driver = driver(Store::look_at(&path).unwrap());
    driver.send(Message::Go(Go::History(Thing::Person(kari_id))));
    let words = "Fila er åpnet bare for å se, så her kan ingenting endres.";
    assert!(driver.sees(words));
    assert!(driver.click("Angre dette"));
    assert!(driver.app.toast.is_none(), "the button is off");
    driver.ctrl("u");
    assert_eq!(driver.app.toast.as_ref().map(|toast| toast.words.as_str()), Some(words));
    assert!(data(&driver).people.get(kari_id).is_some());
}

/// A festival of many entries: a club that is renamed again and again.
fn long_store(count: usize) -> Store {
    let mut store = Store::in_memory().unwrap();
    store.apply(&beginning()).unwrap();
    let mut club = Club { id: Ids::System.next(), name: "Lag".into() };
    let mut edit = Edit::new(Op::Add { table: Table::Club, name: club.name.clone() });
    edit.insert(&club);
    store.apply(&edit).unwrap();
    for n in 1..count {
        let new = Club { name: format!("Lag {n}"), ..club.clone() };
        let mut edit = Edit::new(Op::Change { table: Table::Club, name: new.name.clone() });
        edit.update(&club, &new);
        store.apply(&edit).unwrap();
        club = new;
    }
    store
}

#[test]
fn a_long_history_is_read_page_by_page() {
    let mut driver = open(long_store(2300));
    let _ = driver.picture(1.0);
    assert_eq!(screen(&driver).loaded(), 500, "no more than is seen, and some");
    let told = |driver: &Driver| screen(driver).details().iter().filter(|detail| !detail.is_empty()).count();
    assert!((20..60).contains(&told(&driver)), "of those that are seen: {}", told(&driver));
    driver.press(Named::End);
    assert_eq!(screen(&driver).loaded(), 1000, "more as one comes to the end");
    driver.send(Message::History(history::Message::Search("lag 17".into())));
    assert_eq!(screen(&driver).loaded(), 2301, "a search goes through all");
    assert_eq!(sentences(&driver).last().map(String::as_str), Some("Endret foreninga Lag 17"));
    driver.ctrl("z");
    assert_eq!(screen(&driver).loaded(), 2302, "and keeps them after a change");
}

#[test]
fn in_a_narrow_window_the_list_or_the_entry() {
    let (store, ..) = lived();
    let mut driver = driver_of(store, Language::Nb, Theme::Light, Size::new(600.0, 700.0));
    driver.ctrl("7");
    assert!(screen(&driver).chosen().is_none() && driver.sees("Historikk"));
    assert!(driver.click("La til personen Per Aunet"));
    assert!(driver.sees("Tilbake") && !driver.sees("Lagde festivalen Prøvefestival"));
    driver.press(Named::Escape);
    assert!(driver.sees("Lagde festivalen Prøvefestival"));
}

#[test]
fn every_state_in_every_language_can_be_drawn() {
    let folder = std::env::var_os("ILDSJEL_PICTURES");
    let sample = ildsjel::domain::sample::sample();
    let sizes = [
        ("1280", WIDE, 1.0),
        ("1920", Size::new(1920.0, 1080.0), 1.0),
        ("2x", WIDE, 2.0),
        ("narrow", Size::new(960.0, 700.0), 1.0),
        ("large", Size::new(640.0, 400.0), 2.0),
    ];
    let looks =
        [(Language::Nb, Theme::Light), (Language::Sv, Theme::Dark), (Language::Nn, Theme::Dark), (Language::En, Theme::Light)];
    for (language, theme) in looks {
        for (name, size, scale) in sizes {
            if folder.is_none() && name != "1280" {
                continue;
            }
            let app = shots::program(&sample, language, theme).unwrap();
            let mut driver = Driver::new(app, size).unwrap();
            for (scene, enter) in shots::SCENES.iter().filter(|(scene, _)| scene.starts_with("history")) {
                enter(&mut driver);
                let picture = driver.picture(scale);
                let first = &picture.rgba[..4];
                assert!(picture.rgba.chunks(4).any(|pixel| pixel != first), "{scene} is empty");
                if let Some(folder) = &folder {
                    let file =
                        format!("{scene}_{}_{}_{name}.png", language.tag(), if theme == Theme::Dark { "dark" } else { "light" });
                    shots::write_png(&Path::new(folder).join(file), &picture).unwrap();
                }
            }
        }
    }
}

#[test]
fn each_way_in_is_there() {
    let sample = ildsjel::domain::sample::sample();
    let mut driver = Driver::new(shots::program(&sample, Language::Nb, Theme::Light).unwrap(), Size::new(1280.0, 1800.0)).unwrap();
    let shift = data(&driver).shifts.iter().next().unwrap().id;
    driver.send(Message::Go(Go::Shift(shift)));
    let picture = driver.picture(1.0);
    if let Some(folder) = std::env::var_os("ILDSJEL_PICTURES") {
        shots::write_png(&Path::new(&folder).join("way_shift.png"), &picture).unwrap();
    }
    driver.send(Message::Shifts(ildsjel::ui::screen::shifts::Message::Step(Go::History(Thing::Shift(shift)))));
    assert_eq!(sentences(&driver).len(), 1, "the sample was written at once");
    assert!(screen(&driver).told().is_some());
    driver.press(Named::Escape);
    assert_eq!(desk(&driver).place, Place::Shifts);
    let person = data(&driver).people.iter().next().unwrap().id;
    driver.send(Message::Go(Go::Person(person)));
    let picture = driver.picture(1.0);
    if let Some(folder) = std::env::var_os("ILDSJEL_PICTURES") {
        shots::write_png(&Path::new(&folder).join("way_person.png"), &picture).unwrap();
    }
    // From elsewhere the command leads there, to look first.
    let entry = data(&driver).revision;
    driver.send(Message::Run(Command::UndoEntry));
    assert_eq!((desk(&driver).place, data(&driver).revision), (Place::History, entry));
}
