//! Lists to hand out, driven without a display: what each becomes besides a sheet, and which columns go with it.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};

use iced::Size;
use ildsjel::domain::sample::sample;
use ildsjel::exchange::round_trip;
use ildsjel::lang::Language;
use ildsjel::settings::Theme;
use ildsjel::ui::app::{Message, Stage};
use ildsjel::ui::drive::Driver;
use ildsjel::ui::screen::lists::{self, Copy, Format, Part, Which};
use ildsjel::ui::screen::{Go, Place};
use ildsjel::ui::shots;
use tempfile::TempDir;

fn room(language: Language, theme: Theme, size: Size) -> (Driver, TempDir) {
    let mut driver = Driver::new(shots::program(&sample(), language, theme).unwrap(), size).unwrap();
    let folder = tempfile::tempdir().unwrap();
    driver.send(Message::Go(Go::Place(Place::Lists)));
    say(&mut driver, lists::Message::Folder(folder.path().display().to_string()));
    (driver, folder)
}

fn say(driver: &mut Driver, message: lists::Message) {
    driver.send(Message::Lists(message));
}

fn picture(driver: &mut Driver, name: &str) {
    let Ok(folder) = std::env::var("ILDSJEL_PICTURES") else { return };
    fs::create_dir_all(&folder).unwrap();
    shots::write_png(&Path::new(&folder).join(format!("{name}.png")), &driver.picture(1.0)).unwrap();
}

fn files(folder: &TempDir) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().path()).collect();
    all.sort();
    all
}

#[track_caller]
fn the_only(folder: &TempDir, ending: &str) -> PathBuf {
    let all: Vec<PathBuf> = files(folder).into_iter().filter(|path| path.to_string_lossy().ends_with(ending)).collect();
    assert_eq!(all.len(), 1, "{all:?}");
    all[0].clone()
}

const WINDOW: Size = Size::new(1440.0, 900.0);

#[test]
fn a_roster_becomes_a_plan_to_edit_and_a_calendar_of_a_crew() {
    let (mut driver, folder) = room(Language::Nb, Theme::Light, WINDOW);
    picture(&mut driver, "lists-roster");
    assert!(driver.click("Vaktplan til å endre (.xlsx)"));
    let plan = fs::read(the_only(&folder, ".xlsx")).unwrap();
    let Stage::Open(desk) = &driver.app.stage else { panic!("no festival is open") };
    let difference = round_trip::compare(&round_trip::read(&plan).unwrap(), &desk.data).unwrap();
    assert!(difference.is_none(), "{difference:?}");
    let crew = desk.data.crews.iter().next().unwrap().id;
    // A calendar is somebody's.
    assert!(driver.click("Kalender (.ics)"));
    assert!(!files(&folder).iter().any(|path| path.extension().is_some_and(|ending| ending == "ics")));
    say(&mut driver, lists::Message::Part(Part::Crew(crew)));
    assert!(driver.click("Kalender (.ics)"));
    let calendar = fs::read_to_string(the_only(&folder, ".ics")).unwrap();
    // The next one can take back what this one says only if it is known to be out.
    let note = "Noter at lista er delt ut når kalenderen er sendt.";
    assert!(driver.app.toast.as_ref().is_some_and(|toast| toast.words.contains(note) && toast.stays));
    assert!(driver.click("Noter at lista er delt ut"));
    assert!(driver.click("Kalender (.ics)"));
    assert!(driver.app.toast.as_ref().is_some_and(|toast| !toast.words.contains(note) && toast.file.is_some()));
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.contains("BEGIN:VEVENT"));
}

#[test]
fn contacts_become_cards_and_letters_and_say_when_they_are_confidential() {
    let (mut driver, folder) = room(Language::Nb, Theme::Light, WINDOW);
    say(&mut driver, lists::Message::Choose(Which::Contacts));
    assert!(driver.sees("Uten allergier og pårørende. Del den likevel bare med dem som trenger den."));
    assert!(driver.click("Kontaktkort (.vcf)"));
    let cards = fs::read_to_string(the_only(&folder, ".vcf")).unwrap();
    let Stage::Open(desk) = &driver.app.stage else { panic!("no festival is open") };
    assert_eq!(cards.matches("BEGIN:VCARD").count(), desk.data.people.len());
    assert!(driver.click("Brevfletting (.xlsx)"));
    let _ = the_only(&folder, ".xlsx");
    say(&mut driver, lists::Message::Write(Which::Contacts, Format::Csv));
    let plain = fs::read_to_string(the_only(&folder, ".csv")).unwrap();
    assert!(driver.click("T-skjorte"));
    assert!(driver.sees("Uten allergier og pårørende. Del den likevel bare med dem som trenger den."));
    say(&mut driver, lists::Message::With(ildsjel::exchange::reports::Extra::Diet));
    assert!(!driver.sees("Uten allergier og pårørende. Del den likevel bare med dem som trenger den."));
    picture(&mut driver, "lists-contacts-sensitive");
    fs::remove_file(the_only(&folder, ".csv")).unwrap();
    say(&mut driver, lists::Message::Write(Which::Contacts, Format::CsvEnglish));
    let with = fs::read_to_string(the_only(&folder, ".csv")).unwrap();
    let columns = |text: &str, delimiter: char| text.lines().next().unwrap().split(delimiter).count();
    assert_eq!(columns(&with, ','), columns(&plain, ';') + 2, "{:?}", with.lines().next());
}

#[test]
fn what_is_copied_is_told() {
    let (mut driver, _folder) = room(Language::Nb, Theme::Light, WINDOW);
    say(&mut driver, lists::Message::Copy(Copy::Message));
    assert!(driver.sees("Vaktene er kopiert som tekst."));
    say(&mut driver, lists::Message::Choose(Which::Contacts));
    say(&mut driver, lists::Message::Copy(Copy::Table));
    assert!(driver.sees("Tabellen er kopiert. Lim den inn i et regneark eller en e-post."));
}

#[test]
fn pictures() {
    if std::env::var("ILDSJEL_PICTURES").is_err() {
        return;
    }
    for (language, theme, size, name) in [
        (Language::Sv, Theme::Dark, Size::new(1280.0, 800.0), "sv-dark"),
        (Language::Nn, Theme::Light, Size::new(960.0, 640.0), "nn-small"),
        (Language::En, Theme::Light, Size::new(1920.0, 1080.0), "en-large"),
    ] {
        let (mut driver, _folder) = room(language, theme, size);
        picture(&mut driver, &format!("lists-roster-{name}"));
        say(&mut driver, lists::Message::Choose(Which::Contacts));
        picture(&mut driver, &format!("lists-contacts-{name}"));
    }
}
