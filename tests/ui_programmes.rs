//! Programmes and competences in the window: what is pressed and typed comes to the store, and *Angre* takes it back.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeZone, Utc};
use iced::Size;
use iced::keyboard::key::Named;
use ildsjel::domain::act;
use ildsjel::domain::programme_template::{Template, all};
use ildsjel::domain::*;
use ildsjel::lang::{Lang, Language};
use ildsjel::settings::{Settings, Theme};
use ildsjel::store::Store;
use ildsjel::ui::App;
use ildsjel::ui::app::desk::{Opened, Standing};
use ildsjel::ui::app::{Message, Stage};
use ildsjel::ui::drive::Driver;
use ildsjel::ui::files::Asked;
use ildsjel::ui::screen::training::{self, Tab, make};
use ildsjel::ui::screen::{Go, Place};
use ildsjel::worker::Worker;

const SMALL: Size = Size::new(1280.0, 800.0);
const LARGE: Size = Size::new(1920.0, 1400.0);

/// Monday 24 May 2027, 18:40 in Oslo: the last evening of the sample's programme.
fn monday() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2027, 5, 24, 16, 40, 0).unwrap()
}

fn open_in(edits: &[Edit], language: Language, dark: bool, size: Size) -> Driver {
    let mut store = Store::in_memory().unwrap();
    for edit in edits {
        let _ = store.apply(edit).unwrap();
    }
    let standing = Standing::of(&store);
    let theme = if dark { Theme::Dark } else { Theme::Light };
    let mut app = App::with(Settings { language: Some(language), theme, ..Settings::default() }, monday);
    let task = app.opened(Opened { worker: Worker::spawn(store).unwrap(), path: None, standing, hazards: Vec::new() });
    let mut driver = Driver::new(app, size).unwrap();
    driver.finish(task);
    driver.send(Message::Go(Go::Place(Place::Training)));
    driver
}

fn open(edits: &[Edit]) -> Driver {
    open_in(edits, Language::Nb, false, LARGE)
}

/// A festival with nothing in it but what this makes.
fn festival(make: impl FnOnce(&mut Snapshot, &mut dyn FnMut(&mut Snapshot, Edit))) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut data = Snapshot::default();
    let mut put = |data: &mut Snapshot, edit: Edit| {
        data.apply(&edit).unwrap();
        edits.push(edit);
    };
    let draft = act::FestivalDraft {
        name: "Norsk Revyfestival 2027".to_owned(),
        first_day: chrono::NaiveDate::from_ymd_opt(2027, 7, 7).unwrap(),
        last_day: chrono::NaiveDate::from_ymd_opt(2027, 7, 11).unwrap(),
        zone: Zone::default(),
        region: "NO".to_owned(),
    };
    put(&mut data, act::festival::create(&mut Ids::System, &draft).unwrap());
    make(&mut data, &mut put);
    edits
}

fn data(driver: &Driver) -> &Snapshot {
    let Stage::Open(desk) = &driver.app.stage else { panic!("nothing is open") };
    &desk.data
}

fn say(driver: &mut Driver, message: training::Message) {
    driver.send(Message::Training(message));
}

fn one<T: Clone>(mut all: impl Iterator<Item = T>) -> T {
    let first = all.next().expect("one");
    assert!(all.next().is_none(), "only one");
    first
}

/// Writes a picture when the environment says where to.
fn picture(driver: &mut Driver, name: &str) {
    let Some(folder) = std::env::var_os("ILDSJEL_PICTURES") else { return };
    let picture = driver.picture(1.0);
    std::fs::create_dir_all(&folder).unwrap();
    let file = std::fs::File::create(PathBuf::from(folder).join(format!("{name}.png"))).unwrap();
    let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header().unwrap().write_image_data(&picture.rgba).unwrap();
}

/// The languages and looks that are drawn.
const LOOKS: [(Language, bool, Size, &str); 2] =
    [(Language::Nb, false, SMALL, "nb_light"), (Language::Sv, true, SMALL, "sv_dark")];

fn asked(driver: &mut Driver, path: &Path) {
    say(driver, training::Message::Make(make::Said::FileAsked(Asked::Path(path.to_owned()))));
}

#[test]
fn pictures_of_making() {
    if std::env::var_os("ILDSJEL_PICTURES").is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let bad = folder.path().join("et program med et langt navn fra en annen festival.toml");
    std::fs::write(&bad, "name = \"A\"\nmin_percent = mye\n").unwrap();
    for (language, dark, size, end) in LOOKS {
        let mut driver = open_in(&festival(|_, _| ()), language, dark, size);
        picture(&mut driver, &format!("make_nothing_{end}"));
        assert!(driver.click(&Lang::new(language).programmes_more()));
        picture(&mut driver, &format!("make_first_{end}"));
        let mut driver = open_in(&[sample::sample()], language, dark, Size::new(size.width, 1100.0));
        say(&mut driver, training::Message::NewProgramme);
        asked(&mut driver, &bad);
        picture(&mut driver, &format!("make_beside_{end}"));
        driver.press(Named::Escape);
        say(&mut driver, training::Message::Tab(Tab::Programme));
        picture(&mut driver, &format!("programme_{end}"));
    }
}

#[test]
fn six_programmes_are_offered_and_one_press_makes_a_course() {
    let mut driver = open(&festival(|_, _| ()));
    assert!(driver.click("Velg et annet, eller lag eget"));
    for template in all() {
        assert!(driver.sees(&template.name), "{}", template.name);
    }
    assert!(driver.click("Brannvern"));
    let made = one(data(&driver).programmes.iter().cloned());
    assert_eq!((made.name.as_str(), data(&driver).modules_of(made.id).count()), ("Brannvern", 3));
    assert_eq!(one(data(&driver).competences.iter().cloned()).months_valid, Some(24));
    driver.press(Named::Tab);
    driver.ctrl("z");
    assert_eq!((data(&driver).programmes.len(), data(&driver).modules.len(), data(&driver).competences.len()), (0, 0, 0));
}

#[test]
fn the_keyboard_takes_the_first_one() {
    let mut driver = open(&festival(|_, _| ()));
    say(&mut driver, training::Message::NewProgramme);
    driver.press(Named::Enter);
    assert_eq!(one(data(&driver).programmes.iter().cloned()).name, all()[0].name);
}

#[test]
fn a_programme_is_saved_and_comes_back_from_its_file_in_one_step() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("delt.toml");
    let mut driver = open(&[sample::sample()]);
    let first = one(data(&driver).programmes.iter().cloned());
    let saved = Template::of(data(&driver), first.id).unwrap();
    say(&mut driver, training::Message::Make(make::Said::SaveAsked(Asked::Path(path.clone()))));
    assert_eq!(Template::read(&std::fs::read_to_string(&path).unwrap()).unwrap(), saved);
    let mut driver = open(&festival(|_, _| ()));
    asked(&mut driver, &path);
    let made = one(data(&driver).programmes.iter().cloned());
    assert_eq!(Template::of(data(&driver), made.id).unwrap(), saved, "all of it came along");
    driver.press(Named::Tab);
    driver.ctrl("z");
    assert_eq!((data(&driver).programmes.len(), data(&driver).modules.len(), data(&driver).competences.len()), (0, 0, 0));
    // Dragged into the window it comes in too, from wherever one is.
    driver.send(Message::Go(Go::Place(Place::People)));
    driver.send(Message::Dropped(path));
    assert_eq!(data(&driver).programmes.len(), 1);
}

#[test]
fn a_bad_file_is_refused_with_the_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.toml");
    let mut driver = open(&festival(|_, _| ()));
    let refused = |driver: &mut Driver, bytes: &[u8], words: &str| {
        say(driver, training::Message::NewProgramme);
        std::fs::write(&path, bytes).unwrap();
        asked(driver, &path);
        assert!(driver.sees(words), "{words}");
        assert_eq!(data(driver).programmes.len(), 0);
    };
    let not = |why: &str| format!("a.toml er ikke et program. {why}");
    let head = "name = \"A\"\nmin_minutes = 60\n";
    let with = |rest: &str| format!("{head}{rest}");
    refused(&mut driver, with("min_percent = mye\n").as_bytes(), &not("Linje 3 kan ikke leses: min_percent = mye"));
    refused(&mut driver, with("min_percent = 101\n").as_bytes(), &not("Verdien på linje 3 går ikke an: min_percent = 101"));
    refused(&mut driver, head.as_bytes(), &not("«min_percent» mangler."));
    refused(
        &mut driver,
        with("min_percent = 75\nfolk = 3\n").as_bytes(),
        &not("På linje 4 står «folk», som ikke hører hjemme i et program."),
    );
    refused(&mut driver, &[0xff, 0xfe, 0x00], &not("Fila er ikke skrevet som tekst."));
    // With no form open it is said at the foot.
    driver.press(Named::Escape);
    asked(&mut driver, &path);
    assert!(driver.sees(&not("Fila er ikke skrevet som tekst.")));
}
