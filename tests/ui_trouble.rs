//! A file that cannot be opened as it is, and a sealed one: what is shown, and where each way leads. `ILDSJEL_PICTURES=DIR`
//! has the pictures written there.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};

use chrono::Utc;
use iced::Size;
use iced::keyboard::key::Named;
use ildsjel::domain::{Edit, Ids, Op, Person, Table};
use ildsjel::lang::Language;
use ildsjel::settings::{Settings, Theme};
use ildsjel::store::{Ahead, Keep, Reason, Store};
use ildsjel::ui::App;
use ildsjel::ui::app::desk::Notice;
use ildsjel::ui::app::{Message, Stage};
use ildsjel::ui::drive::Driver;
use ildsjel::ui::screen::{Go, Place, file, start};
use ildsjel::ui::shots;
use ildsjel::vault::Work;
use rusqlite::Connection;

const SIZE: Size = Size::new(1280.0, 800.0);
const PASS: &str = "tre bjørner på tur";

struct Home {
    folder: tempfile::TempDir,
    path: PathBuf,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Bygdedagen.ildsjel");
        Store::create(&path, &shots::empty_festival().unwrap()).unwrap().close().unwrap();
        Self { folder, path }
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("kopier")
    }

    fn keep(&self) -> Keep {
        Keep::under(&self.root(), None, &self.path)
    }

    fn with_backup(self) -> Self {
        let mut store = Store::open_kept(&self.path, Some(self.keep())).unwrap();
        store.back_up(Reason::Asked).unwrap();
        store.close().unwrap();
        self
    }

    /// A program that was told to open the file.
    fn open(&self) -> Driver {
        self.open_in(Language::Nb, Theme::Light)
    }

    fn open_in(&self, language: Language, theme: Theme) -> Driver {
        let settings = Settings { language: Some(language), theme, ..Settings::default() };
        let mut driver = Driver::new(App::with(settings, Utc::now).keeping(self.root()), SIZE).unwrap();
        driver.send(Message::Start(start::Message::Open(self.path.clone())));
        driver
    }

    /// A hole in the journal, which cannot be healed.
    fn damage(&self) {
        Connection::open(&self.path).unwrap().execute("DELETE FROM change WHERE tbl = 'festival'", []).unwrap();
    }
}

fn is_open(driver: &Driver) -> bool {
    matches!(driver.app.stage, Stage::Open(_))
}

fn desk(driver: &Driver) -> &ildsjel::ui::app::desk::Desk {
    match &driver.app.stage {
        Stage::Open(desk) => desk,
        _ => panic!("no festival is open"),
    }
}

fn picture(driver: &mut Driver, name: &str) {
    let Some(folder) = std::env::var_os("ILDSJEL_PICTURES") else { return };
    fs::create_dir_all(&folder).unwrap();
    shots::write_png(&Path::new(&folder).join(format!("trouble_{name}.png")), &driver.picture(1.0)).unwrap();
}

#[test]
fn a_damaged_file_and_its_newest_backup() {
    let home = Home::new().with_backup();
    home.damage();
    let damaged = fs::read(&home.path).unwrap();
    let mut driver = home.open();
    assert!(driver.sees("Festivalfila er skadet"));
    picture(&mut driver, "damaged");
    assert_eq!(fs::read(&home.path).unwrap(), damaged);
    let when = driver.app.lang.moment(home.keep().list()[0].at.timestamp_millis());
    assert!(driver.click(&format!("Åpne kopien fra {when}")));
    assert!(is_open(&driver));
    assert!(Store::look_at(&home.path).unwrap().check().is_sound());
    let kept = fs::read_dir(home.folder.path()).unwrap().map(|entry| entry.unwrap().path());
    assert!(kept.filter(|path| path.is_file()).any(|path| fs::read(path).unwrap() == damaged), "what was there is kept");
}

#[test]
fn what_can_be_read_is_saved_and_opened() {
    let home = Home::new();
    home.damage();
    let mut driver = home.open();
    assert!(driver.sees("Redd det som kan leses"));
    assert!(driver.sees(
        "Det finnes ingen sikkerhetskopi av denne fila på denne maskinen. Har du en på en minnepinne, kan du velge den under."
    ));
    assert!(driver.click("Redd det som kan leses"));
    picture(&mut driver, "salvaged");
    assert!(driver.click("Åpne den nye fila"));
    assert!(is_open(&driver));
    assert_eq!(desk(&driver).data.festival().unwrap().name, "Norsk Revyfestival 2027");
    assert_eq!(desk(&driver).path, Some(home.folder.path().join("bygdedagen-reddet.ildsjel")));
}

#[test]
fn a_file_that_is_open_elsewhere_is_only_looked_at() {
    let home = Home::new();
    let mut open = Store::open(&home.path).unwrap();
    let mut driver = home.open();
    assert!(driver.sees("Festivalen er åpen i et annet vindu"));
    // Nobody listens in this test: that is said.
    assert!(driver.sees("Fant ikke det andre vinduet. Fila kan være åpen i et annet program eller på en annen maskin."));
    picture(&mut driver, "locked");
    assert!(driver.click("Åpne bare for å se"));
    assert!(desk(&driver).file.look_only);
    assert!(desk(&driver).notices.contains(&Notice::LookOnly));
    picture(&mut driver, "look_only");
    // What one tries to do there is refused with a sentence, and the other goes on.
    driver.send(Message::Go(Go::Place(Place::Settings)));
    driver.send(Message::Settings(ildsjel::ui::screen::settings::Message::Type(
        ildsjel::ui::screen::settings::Field::Name,
        "Annet".into(),
    )));
    driver.send(Message::Settings(ildsjel::ui::screen::settings::Message::Save));
    let toast = driver.app.toast.as_ref().unwrap();
    assert!(toast.bad && toast.words.contains("åpnet bare for å se"), "{}", toast.words);
    assert_eq!(open.snapshot().festival().unwrap().name, "Norsk Revyfestival 2027");
    let mut edit = Edit::new(Op::Add { table: Table::Person, name: "Kari".into() });
    edit.insert(&Person::new(Ids::System.next(), "Kari", "Moe"));
    open.apply(&edit).unwrap();
    open.close().unwrap();
    assert!(driver.click("Åpne for å endre"));
    assert!(!desk(&driver).file.look_only);
    assert_eq!(desk(&driver).data.people.len(), 1);
}

#[test]
fn trying_again_once_it_is_sorted_out() {
    let home = Home::new();
    let away = home.folder.path().join("borte.ildsjel");
    fs::rename(&home.path, &away).unwrap();
    let mut driver = home.open();
    assert!(driver.sees("Finner ikke festivalen"));
    picture(&mut driver, "missing");
    assert!(driver.click("Prøv igjen"));
    assert!(driver.sees("Finner ikke festivalen"));
    fs::rename(&away, &home.path).unwrap();
    assert!(driver.click("Prøv igjen"));
    assert!(is_open(&driver));
}

#[test]
fn a_newer_file_is_only_looked_at() {
    let home = Home::new();
    Connection::open(&home.path).unwrap().pragma_update(None, "user_version", 9999).unwrap();
    let before = fs::read(&home.path).unwrap();
    let mut driver = home.open();
    assert!(driver.sees("Festivalen er lagret med en nyere Ildsjel"));
    picture(&mut driver, "newer");
    assert!(driver.click("Åpne bare for å se"));
    assert!(desk(&driver).file.look_only);
    drop(driver);
    assert_eq!(fs::read(&home.path).unwrap(), before);
}

#[test]
fn something_else_leads_back_to_the_doors() {
    let home = Home::new();
    fs::write(&home.path, "Navn;Telefon\nKari;400 00 001\n").unwrap();
    let mut driver = home.open();
    assert!(driver.sees("Dette er ikke en festival"));
    picture(&mut driver, "other");
    assert!(driver.click("Detaljer"));
    assert!(driver.sees("Kopier detaljene"));
    assert!(driver.click("Til forsida"));
    assert!(matches!(driver.app.stage, Stage::Start(_)));
}

#[test]
fn what_was_healed_is_told_of_until_it_is_put_away() {
    let home = Home::new();
    Connection::open(&home.path).unwrap().execute("UPDATE festival SET name = 'x'", []).unwrap();
    let mut driver = home.open();
    assert!(desk(&driver).notices.contains(&Notice::Healed(1)));
    assert_eq!(desk(&driver).data.festival().unwrap().name, "Norsk Revyfestival 2027");
    picture(&mut driver, "healed");
    assert!(driver.click("Se hva"));
    assert_eq!(desk(&driver).place, Place::File);
    driver.send(Message::Noticed(Notice::Healed(1)));
    assert!(!desk(&driver).notices.contains(&Notice::Healed(1)));
}

#[test]
fn a_file_that_was_put_back_to_an_older_one_is_told_of() {
    let home = Home::new();
    let old = fs::read(&home.path).unwrap();
    let mut store = Store::open_kept(&home.path, Some(home.keep())).unwrap();
    let mut edit = Edit::new(Op::Add { table: Table::Person, name: "Kari".into() });
    edit.insert(&Person::new(Ids::System.next(), "Kari", "Moe"));
    store.apply(&edit).unwrap();
    store.close().unwrap();
    assert!(!home.open().app.stage_is_ahead());
    fs::write(&home.path, old).unwrap();
    let mut driver = home.open();
    assert!(driver.app.stage_is_ahead());
    picture(&mut driver, "ahead");
    assert!(driver.click("Se kopiene"));
    assert_eq!(desk(&driver).place, Place::File);
    // The same where no backup has come so far.
    drop(driver);
    for backup in home.keep().list() {
        fs::remove_file(backup.path).unwrap();
    }
    let mut driver = home.open();
    assert!(driver.app.stage_is_ahead());
    let Some(Notice::Ahead(Ahead::Written(at))) = desk(&driver).notices.first().cloned() else { panic!() };
    let when = driver.app.lang.moment(at.timestamp_millis());
    assert!(driver.sees(&format!(
        "Fila mangler det siste som ble lagret, fram til {when}. Den kan være byttet ut med en eldre, eller være skadet."
    )));
    picture(&mut driver, "behind");
}

/// Whether the desk says that a backup is ahead of the file.
trait IsAhead {
    fn stage_is_ahead(&self) -> bool;
}

impl IsAhead for App {
    fn stage_is_ahead(&self) -> bool {
        matches!(&self.stage, Stage::Open(desk) if desk.notices.iter().any(|notice| matches!(notice, Notice::Ahead(_))))
    }
}

#[test]
fn sealing_from_the_page_and_opening_again() {
    let home = Home::new().with_backup();
    let mut driver = home.open();
    driver.send(Message::Go(Go::Place(Place::File)));
    let seal = |message| Message::File(file::Message::Seal(message));
    driver.send(seal(file::seal::Message::Begin));
    picture(&mut driver, "seal_begin");
    driver.send(seal(file::seal::Message::Go));
    assert!(driver.sees("Skriv et passord først."));
    driver.send(seal(file::seal::Message::Typed("tre".into())));
    assert!(driver.sees("Lett å gjette. Tre–fire ord som ikke hører sammen, er lettere å huske og vanskeligere å gjette."));
    driver.send(seal(file::seal::Message::Typed(PASS.into())));
    driver.send(seal(file::seal::Message::Again("noe annet".into())));
    driver.send(seal(file::seal::Message::Go));
    assert!(driver.sees("De to passordene er ikke like. Skriv det andre på nytt."));
    assert!(desk(&driver).file.key.is_none());
    driver.send(seal(file::seal::Message::Again(PASS.into())));
    picture(&mut driver, "seal_typed");
    driver.send(seal(file::seal::Message::Go));
    assert!(driver.sees("Festivalen er forseglet"), "the code is shown");
    picture(&mut driver, "seal_code");
    assert!(desk(&driver).file.key.is_some());
    assert!(driver.click("Jeg har tatt vare på koden"));
    picture(&mut driver, "seal_card");
    driver.send(Message::CloseFestival);
    drop(driver);
    for _ in 0..200 {
        if Store::open_sealed(&home.path, PASS, None).is_ok() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }

    let mut driver = home.open();
    assert!(driver.sees("Festivalen er forseglet"));
    picture(&mut driver, "sealed");
    driver.send(Message::Trouble(ildsjel::ui::screen::trouble::Message::Typed("feil".into())));
    driver.press(Named::Tab);
    driver.send(Message::Trouble(ildsjel::ui::screen::trouble::Message::Unseal));
    picture(&mut driver, "sealed_wrong");
    assert!(!is_open(&driver));
    driver.send(Message::Trouble(ildsjel::ui::screen::trouble::Message::Typed(PASS.into())));
    assert!(driver.click("Åpne"));
    assert!(is_open(&driver));
    // Its lists are sealed unless asked for in the clear.
    driver.send(Message::Go(Go::Place(Place::Lists)));
    assert!(driver.sees("Forseglet") && driver.sees("Åpen"));
    picture(&mut driver, "sealed_lists");
    // The seal comes off with the passphrase only.
    driver.send(Message::Go(Go::Place(Place::File)));
    driver.send(seal(file::seal::Message::TakeOff));
    driver.send(seal(file::seal::Message::Typed("feil".into())));
    driver.send(seal(file::seal::Message::Go));
    assert!(driver.sees("Passordet er ikke riktig. Seglet er på som før."));
    driver.send(seal(file::seal::Message::Typed(PASS.into())));
    driver.send(seal(file::seal::Message::Go));
    assert!(desk(&driver).file.key.is_none());
}

#[test]
fn a_dropped_sealed_list_is_opened_with_its_festival_only() {
    let home = Home::new();
    let mut store = Store::open(&home.path).unwrap();
    store.seal(PASS, Work::NONE).unwrap();
    let list = home.folder.path().join("vakter.csv.age");
    fs::write(&list, ildsjel::vault::export_to_key(store.vault().unwrap().key(), b"Navn\r\nKari\r\n").unwrap()).unwrap();
    store.close().unwrap();
    let other = Home::new();
    let mut driver = other.open();
    driver.send(Message::Dropped(list));
    assert!(driver.app.toast.as_ref().unwrap().bad, "another festival does not open it");
}

#[test]
fn pictures_in_the_other_languages_and_in_the_dark() {
    let home = Home::new().with_backup();
    home.damage();
    for (language, theme) in [(Language::Sv, Theme::Dark), (Language::En, Theme::Light), (Language::Nn, Theme::Dark)] {
        let mut driver = home.open_in(language, theme);
        assert!(driver.sees(&driver.app.lang.trouble_title("damaged")));
        picture(&mut driver, &format!("damaged_{}", language.tag()));
    }
}
