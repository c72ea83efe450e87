//! The shell of the window, driven without a display: the three doors, the rail, the field that finds everything, undo, the
//! settings, and a picture of every screen.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::time::Duration;

use iced::Size;
use iced::keyboard::key::Named;
use ildsjel::domain::{Edit, Ids, Snapshot, act};
use ildsjel::lang::Language;
use ildsjel::settings::{Settings, Theme};
use ildsjel::store::Store;
use ildsjel::ui::app::desk::{self, Opened, Standing};
use ildsjel::ui::app::{App, Message, Stage};
use ildsjel::ui::command::{Chord, Command};
use ildsjel::ui::drive::Driver;
use ildsjel::ui::files::Asked;
use ildsjel::ui::screen::{Go, Place};
use ildsjel::ui::shots;
use ildsjel::worker::Worker;

const SIZE: Size = Size::new(1280.0, 800.0);

fn open(edit: &Edit, language: Language) -> Driver {
    Driver::new(shots::program(edit, language, Theme::Light).unwrap(), SIZE).unwrap()
}

fn small_festival() -> Edit {
    let mut edit = shots::empty_festival().unwrap();
    let mut data = Snapshot::default();
    data.apply(&edit).unwrap();
    let crew = act::crews::add(&data, &mut Ids::seeded(7), "Bar", None, "").unwrap();
    edit.writes.extend(crew.writes);
    edit
}

fn data(driver: &Driver) -> &Snapshot {
    match &driver.app.stage {
        Stage::Open(desk) => &desk.data,
        _ => panic!("no festival is open"),
    }
}

#[test]
fn the_first_start_offers_three_doors_in_four_languages() {
    let settings = Settings { language: Some(Language::Nb), ..Settings::default() };
    let mut driver = Driver::new(App::with(settings, shots::friday_evening), SIZE).unwrap();
    for words in ["Ny festival", "Prøv en ferdig festival", "Åpne ei fil"] {
        assert!(driver.sees(words), "{words}");
    }
    assert!(driver.click("Svenska"));
    assert!(driver.sees("Öppna en fil"));
}

#[test]
fn a_new_festival_needs_a_name_and_two_days_and_says_which_is_wrong() {
    let settings = Settings { language: Some(Language::Nb), ..Settings::default() };
    let mut driver = Driver::new(App::with(settings, shots::friday_evening), SIZE).unwrap();
    assert!(driver.click("Ny festival"));
    driver.type_text("Bygdedagen");
    assert!(driver.click("Første dag") || driver.sees("Første dag"));
    // The days are filled in; a day that is none is told of, and what was typed stays.
    driver.send(Message::Start(ildsjel::ui::screen::start::Message::Type(
        ildsjel::ui::screen::start::Field::First,
        "31.2.2027".to_owned(),
    )));
    assert!(driver.click("Lag festivalen"));
    assert!(driver.sees("«31.2.2027» er ikke en dato. Skriv for eksempel 7.7.2027."));
    assert!(driver.sees("Bygdedagen"));
}

#[test]
fn tab_selects_a_filled_in_day_and_a_click_does_not() {
    let settings = Settings { language: Some(Language::Nb), ..Settings::default() };
    let mut driver = Driver::new(App::with(settings, shots::friday_evening), SIZE).unwrap();
    assert!(driver.click("Ny festival"));
    driver.type_text("Bygdedagen");
    driver.press(Named::Tab);
    driver.type_text("8.7.2027");
    assert!(driver.sees("8.7.2027") && !driver.sees("07.07.2027"));
    assert!(driver.click("Europe/Oslo"));
    driver.type_text("x");
    assert!(!driver.sees("Europe/Oslo") && !driver.sees("x"), "a click leaves what stands there");
}

#[test]
fn every_place_of_the_rail_opens_by_mouse_and_by_key() {
    let mut driver = open(&small_festival(), Language::Nb);
    let places = [
        (Place::People, "Folk", "2"),
        (Place::Crews, "Gjenger", "3"),
        (Place::Shifts, "Vakter", "4"),
        (Place::Training, "Opplæring", "5"),
        (Place::Lists, "Lister", "6"),
        (Place::History, "Historikk", "7"),
        (Place::Settings, "Innstillinger", "8"),
        (Place::Now, "Nå", "1"),
    ];
    for (place, words, key) in places {
        assert!(driver.click(words), "{words}");
        assert_eq!(at(&driver), place);
        driver.send(Message::Go(Go::Place(Place::Now)));
        driver.ctrl(key);
        assert_eq!(at(&driver), place, "Ctrl+{key}");
    }
}

fn at(driver: &Driver) -> Place {
    match &driver.app.stage {
        Stage::Open(desk) => desk.place,
        _ => panic!("no festival is open"),
    }
}

#[test]
fn an_edit_is_told_of_with_undo_beside_it_and_can_be_done_again() {
    let mut driver = open(&small_festival(), Language::Nb);
    driver.send(Message::Go(Go::Place(Place::Settings)));
    driver.send(Message::Settings(ildsjel::ui::screen::settings::Message::Type(
        ildsjel::ui::screen::settings::Field::Name,
        "Revy i grenda".to_owned(),
    )));
    driver.send(Message::Settings(ildsjel::ui::screen::settings::Message::Save));
    assert_eq!(data(&driver).festival().unwrap().name, "Revy i grenda");
    assert!(driver.click("Angre"), "the message at the foot has Angre");
    assert_eq!(data(&driver).festival().unwrap().name, "Norsk Revyfestival 2027");
    driver.ctrl_shift("z");
    assert_eq!(data(&driver).festival().unwrap().name, "Revy i grenda");
    driver.ctrl("z");
    assert_eq!(data(&driver).festival().unwrap().name, "Norsk Revyfestival 2027");
}

#[test]
fn esc_in_a_field_takes_back_what_was_typed() {
    let mut driver = open(&small_festival(), Language::Nb);
    driver.send(Message::Go(Go::Place(Place::Settings)));
    let before = data(&driver).revision;
    assert!(driver.click("Europe/Oslo"));
    driver.type_text("x");
    assert!(!driver.sees("Europe/Oslo"));
    driver.press(Named::Escape);
    assert!(driver.sees("Europe/Oslo"));
    assert_eq!(data(&driver).revision, before, "nothing was written");
}

#[test]
fn undo_leaves_a_field_that_is_being_typed_in_alone() {
    let mut driver = open(&small_festival(), Language::Nb);
    driver.send(Message::Go(Go::Place(Place::Settings)));
    driver.send(Message::Settings(ildsjel::ui::screen::settings::Message::Type(
        ildsjel::ui::screen::settings::Field::Name,
        "Revy i grenda".to_owned(),
    )));
    driver.send(Message::Settings(ildsjel::ui::screen::settings::Message::Save));
    let field = driver.find("Revy i grenda").unwrap();
    // The first is the name in the top bar; the field holds the same words further down.
    driver.click_at(iced::Point::new(field.x.max(260.0), field.y));
    assert!(driver.click("07.07.2027"), "the field of the first day takes the focus");
    driver.type_text("x");
    driver.ctrl("z");
    assert_eq!(data(&driver).festival().unwrap().name, "Revy i grenda");
}

#[test]
fn undo_works_from_a_field_nothing_was_typed_in_and_ctrl_y_redoes() {
    let mut driver = open(&small_festival(), Language::Nb);
    driver.send(Message::Go(Go::Place(Place::Settings)));
    assert!(driver.click("Norsk Revyfestival 2027") && driver.click("Europe/Oslo"));
    assert!(driver.click("07.07.2027"), "the field of the first day takes the focus");
    driver.type_text("x");
    driver.press(Named::Backspace);
    driver.press(Named::Tab);
    driver.send(Message::Settings(ildsjel::ui::screen::settings::Message::Type(
        ildsjel::ui::screen::settings::Field::Name,
        "Revy i grenda".to_owned(),
    )));
    driver.send(Message::Settings(ildsjel::ui::screen::settings::Message::Save));
    assert_eq!(data(&driver).festival().unwrap().name, "Revy i grenda");
    driver.ctrl("z");
    assert_eq!(data(&driver).festival().unwrap().name, "Norsk Revyfestival 2027");
    driver.ctrl("y");
    assert_eq!(data(&driver).festival().unwrap().name, "Revy i grenda");
}

#[test]
fn the_sample_festival_says_so_and_is_not_opened_by_itself() {
    let own = std::path::PathBuf::from("egen.ildsjel");
    let settings = Settings { language: Some(Language::Nb), last_file: Some(own.clone()), ..Settings::default() };
    let mut app = App::with(settings, shots::friday_evening);
    let mut opened = |path: std::path::PathBuf| {
        let mut store = Store::in_memory().unwrap();
        store.apply(&small_festival()).unwrap();
        let standing = Standing::of(&store);
        drop(app.opened(Opened { worker: Worker::spawn(store).unwrap(), path: Some(path), standing, hazards: Vec::new() }));
        (app.settings.last_file.clone(), app.settings.recent.clone())
    };
    let sample = desk::sample_file();
    // A festival of the leader's own may have any name, that of the sample too.
    for name in ["Norsk Revyfestival 2027", "Eksempel", "eksempel.norsk-revyfestival"] {
        assert_ne!(ildsjel::ui::files::free_path(sample.parent().unwrap(), name, "ildsjel"), sample);
    }
    assert_eq!(opened(sample.clone()), (Some(own.clone()), vec![sample.clone()]));
    assert_eq!(opened(own.clone()), (Some(own.clone()), vec![own.clone(), sample.clone()]));
    opened(sample);
    let mut driver = Driver::new(app, SIZE).unwrap();
    assert!(driver.sees("eksempel"));
    driver.send(Message::CloseFestival);
    assert_eq!(driver.app.settings.last_file, Some(own));
    assert!(!open(&small_festival(), Language::Nb).sees("eksempel"));
}

#[test]
fn a_file_dialog_that_cannot_be_shown_is_told_of() {
    let at_once = Duration::from_millis(20);
    let path = std::path::PathBuf::from("a.csv");
    assert_eq!(Asked::of(None, at_once), Asked::NoDialog);
    assert_eq!(Asked::of(None, Duration::from_secs(2)), Asked::Nothing);
    assert_eq!(Asked::of(Some(path.clone()), at_once), Asked::Path(path));
    let settings = Settings { language: Some(Language::Nb), ..Settings::default() };
    let mut driver = Driver::new(App::with(settings, shots::friday_evening), SIZE).unwrap();
    driver.send(Message::Start(ildsjel::ui::screen::start::Message::Asked(Asked::NoDialog)));
    assert!(driver.sees("Fikk ikke opp filvelgeren. Dra fila inn i vinduet."));
    let mut driver = open(&small_festival(), Language::Nb);
    driver.send(Message::People(ildsjel::ui::screen::people::Message::Imported(Asked::NoDialog)));
    assert!(driver.sees("Fikk ikke opp filvelgeren. Dra fila inn i vinduet, eller bruk Lim inn."));
    driver.send(Message::Lists(ildsjel::ui::screen::lists::Message::FolderAsked(Asked::NoDialog)));
    assert!(driver.sees("Fikk ikke opp filvelgeren. Skriv mappa i feltet."));
}

#[test]
fn one_field_finds_people_crews_shifts_and_commands() {
    let mut driver = open(&ildsjel::domain::sample::sample(), Language::Nb);
    let person = data(&driver).people.iter().next().unwrap().clone();
    driver.ctrl("k");
    driver.type_text(&person.name());
    driver.press(Named::Enter);
    assert_eq!(at(&driver), Place::People);
    driver.ctrl("k");
    driver.type_text("innstillinger");
    driver.press(Named::Enter);
    assert_eq!(at(&driver), Place::Settings);
    driver.ctrl("k");
    driver.type_text("xyzzy");
    assert!(driver.sees("Fant ingenting på «xyzzy»."));
    driver.press(Named::Escape);
    assert!(!driver.sees("Fant ingenting på «xyzzy»."));
}

#[test]
fn the_page_of_keys_holds_each_command_that_has_one_here() {
    let mut driver = open(&small_festival(), Language::En);
    driver.send(Message::Go(Go::Place(Place::Shifts)));
    driver.press(Named::F1);
    for command in Command::ALL.iter().filter(|c| c.chord() != Chord::None && c.place().is_none_or(|p| p == Place::Shifts)) {
        assert!(driver.sees(&command.name(&driver.app.lang).clone()), "{command:?}");
    }
    driver.press(Named::Escape);
    assert!(!driver.sees("On this page"));
}

#[test]
fn no_two_commands_share_a_key_in_one_place() {
    for (index, a) in Command::ALL.iter().enumerate() {
        for b in Command::ALL.iter().skip(index + 1) {
            let meet = a.place() == b.place() || a.place().is_none() || b.place().is_none();
            assert!(!(meet && a.chord() == b.chord() && a.chord() != Chord::None), "{a:?} and {b:?}");
        }
    }
}

#[test]
fn language_appearance_and_text_size_take_effect_at_once() {
    let mut driver = open(&small_festival(), Language::Nb);
    driver.send(Message::Go(Go::Place(Place::Settings)));
    assert!(driver.click("English"));
    assert!(driver.sees("Appearance"));
    assert!(driver.click("Dark"));
    assert!(driver.app.theme().extended_palette().is_dark);
    assert!(driver.click("150 %"));
    assert!((driver.app.scale() - 1.5).abs() < f32::EPSILON);
}

/// Draws every screen and dialog of a sample and of an empty festival. With `ILDSJEL_PICTURES` set, into that folder.
#[test]
fn every_screen_can_be_drawn() {
    let folder = std::env::var_os("ILDSJEL_PICTURES").map(std::path::PathBuf::from);
    for (edit, name) in [(ildsjel::domain::sample::sample(), "sample"), (shots::empty_festival().unwrap(), "empty")] {
        for language in [Language::Nb, Language::Sv] {
            let mut driver = open(&edit, language);
            for (scene, enter) in shots::SCENES {
                enter(&mut driver);
                let picture = driver.picture(1.0);
                let first = picture.rgba.get(..4).unwrap().to_vec();
                assert!(picture.rgba.chunks(4).any(|pixel| pixel != first), "{name}_{scene} is blank");
                if let Some(folder) = &folder {
                    std::fs::create_dir_all(folder).unwrap();
                    shots::write_png(&folder.join(format!("{name}_{scene}_{}.png", language.tag())), &picture).unwrap();
                }
                driver.press(Named::Escape);
                driver.press(Named::Escape);
            }
        }
    }
}
