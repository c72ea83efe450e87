//! Questions of the import window, driven without a display: each asked once per file, answered in any order, and none of the
//! answers forgotten by the next.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/desk.rs"]
mod driving;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use driving::{data, press_on, shows};
use iced::Size;
use iced::keyboard::key::Named;
use ildsjel::lang::Language;
use ildsjel::settings::Theme;
use ildsjel::ui::app::Message;
use ildsjel::ui::drive::Driver;
use ildsjel::ui::screen::{Go, import};
use ildsjel::ui::shots;

const SIZE: Size = Size::new(1360.0, 850.0);

/// A festival from Wednesday 7 to Sunday 11 July 2027, with nobody in it, and a file before it.
fn opened(name: &str, text: &str, language: Language, theme: Theme) -> Driver {
    let festival = shots::empty_festival().unwrap();
    let mut driver = Driver::new(shots::program(&festival, language, theme).unwrap(), SIZE).unwrap();
    driver.send(Message::Go(Go::Import(name.to_owned(), Arc::new(text.as_bytes().to_vec()))));
    driver
}

fn ask(driver: &mut Driver, message: import::ask::Message) {
    driver.send(Message::Import(import::Message::Roster(import::roster::Message::Ask(message))));
}

fn picture(driver: &mut Driver, name: &str) {
    let Ok(folder) = std::env::var("ILDSJEL_PICTURES") else { return };
    fs::create_dir_all(&folder).unwrap();
    shots::write_png(&Path::new(&folder).join(format!("{name}.png")), &driver.picture(1.0)).unwrap();
}

/// Each shift's beginning on the wall clock, and its minutes.
fn shifts(driver: &Driver) -> Vec<String> {
    let data = data(driver);
    let zone = data.festival().unwrap().zone;
    let mut all: Vec<String> = data
        .shifts
        .iter()
        .map(|shift| format!("{} {}", zone.local(shift.when.span().from).format("%-d.%-m %H:%M"), shift.when.span().minutes()))
        .collect();
    all.sort();
    all
}

const DAYS: &str = "Når;Navn;Hvor\nfredag 10.7. 18-22;Åse Næss;Bar\nfre 10/7 22-02;Pål Sørlie;Bar\nlørdag kveld;Ida Dahl;Bar\n";

#[test]
fn a_weekday_against_its_date_is_asked_once() {
    let mut driver = opened("vakter.csv", DAYS, Language::Nb, Theme::Light);
    shows(
        &mut driver,
        &[
            "Ukedag og dato stemmer ikke overens",
            "«fredag 10.7. 18-22»",
            "Dagen: fredag 9. juli 2027",
            "Datoen: lørdag 10. juli 2027",
        ],
    );
    assert!(!driver.sees("«fre 10/7 22-02»"), "one question for both rows");
    picture(&mut driver, "days-asked");
    press_on(&mut driver, "Dagen: fredag 9. juli 2027");
    shows(&mut driver, &["fre 9.7 18–22 Bar: Åse Næss", "fre 9.7 22–02 Bar: Pål Sørlie"]);
    let field = driver.find("kveld").unwrap() + iced::Vector::new(30.0, 28.0);
    driver.click_at(field);
    driver.type_text("18-23");
    driver.press(Named::Enter);
    assert!(shifts(&driver).is_empty(), "Enter ends the answer and brings nothing in");
    shows(&mut driver, &["fre 9.7 18–22 Bar: Åse Næss", "lør 10.7 18–23 Bar: Ida Dahl"]);
    picture(&mut driver, "days-answered");
    press_on(&mut driver, "Datoen: lørdag 10. juli 2027");
    shows(&mut driver, &["lør 10.7 18–22 Bar: Åse Næss", "lør 10.7 18–23 Bar: Ida Dahl"]);
    driver.press(Named::Enter);
    assert_eq!(shifts(&driver), ["10.7 18:00 240", "10.7 18:00 300", "10.7 22:00 240"]);
}

#[test]
fn an_answer_is_taken_back() {
    let mut driver = opened("vakter.csv", DAYS, Language::Nb, Theme::Light);
    press_on(&mut driver, "Dagen: fredag 9. juli 2027");
    press_on(&mut driver, "Dagen: fredag 9. juli 2027");
    shows(&mut driver, &["Dagen: fredag 9. juli 2027", "Datoen: lørdag 10. juli 2027"]);
    assert!(!driver.sees("fre 9.7 18–22 Bar: Åse Næss"), "it waits again");
}

const CODES: &str = "Navn;Torsdag 8.7.;Fredag 9.7.;Lørdag 10.7.\nÅse Næss;X;B2;ja\nPål Sørlie;?;x;nei\nJo Lie;B2;b2;18-22\n";

#[test]
fn a_code_without_a_legend_is_asked_once_and_no_answer_is_forgotten() {
    let mut driver = opened("turnus.csv", CODES, Language::Nb, Theme::Light);
    shows(&mut driver, &["Hva betyr kodene?", "«B2» står i 3 ruter", "«X» står i 2 ruter", "«?» står i 1 rute"]);
    picture(&mut driver, "codes-asked");
    let code = |key: &str, reply| import::ask::Message::Code(key.to_owned(), reply);
    ask(&mut driver, code("b2", import::ask::Reply::OnDuty));
    shows(&mut driver, &["Når er vakta «B2»?"]);
    ask(&mut driver, import::ask::Message::CodeHours("b2".into(), "20-24".into()));
    ask(&mut driver, code("x", import::ask::Reply::Can));
    ask(&mut driver, code("?", import::ask::Reply::Nothing));
    shows(
        &mut driver,
        &["fre 9.7 20–00: Åse Næss · kan tor 8.7, lør 10.7", "Jo Lie: tor 8.7 20–00, fre 9.7 20–00, lør 10.7 18–22"],
    );
    press_on(&mut driver, "Velg gjeng");
    driver.type_text("Bar");
    driver.press(Named::Enter);
    picture(&mut driver, "codes-answered");
    driver.press(Named::Enter);
    assert_eq!(shifts(&driver), ["10.7 18:00 240", "8.7 20:00 240", "9.7 20:00 240"]);
    assert_eq!(data(&driver).assignments.len(), 4);
    assert_eq!(data(&driver).availability.len(), 4);
}

const LAST_YEAR: &str = "Revyfestivalen 2024\nDag;Tid;Navn;Hvor\nfredag 5. juli;18-22;Åse Næss;Bar\nlørdag;22-02;Pål Sørlie;Bar\n";

#[test]
fn days_of_another_year_are_said_to_be_outside_before_anything_is_written() {
    let mut driver = opened("vakter.csv", LAST_YEAR, Language::Nb, Theme::Light);
    shows(&mut driver, &["Arket er fra 2024", "Samme ukedager på denne festivalen", "La dagene stå som i arket"]);
    shows(&mut driver, &["Dagene i arket ligger utenfor festivalen: fredag 5. juli 2024"]);
    picture(&mut driver, "year-asked");
    press_on(&mut driver, "Samme ukedager på denne festivalen");
    shows(&mut driver, &["fre 9.7 18–22 Bar: Åse Næss", "lør 10.7 22–02 Bar: Pål Sørlie", "Arket er fra 2024"]);
    picture(&mut driver, "year-moved");
    press_on(&mut driver, "La dagene stå som i arket");
    assert!(!driver.sees("fre 9.7 18–22 Bar: Åse Næss"));
    press_on(&mut driver, "Samme ukedager på denne festivalen");
    driver.press(Named::Enter);
    assert_eq!(shifts(&driver), ["10.7 22:00 240", "9.7 18:00 240"]);
}

/// Neither a crew nor a place.
const NOBODYS: &str = "Når;Navn\nfre 9.7. 18-22;Åse Næss\nlør 10.7. 22-02;Pål Sørlie\n";

#[test]
fn shifts_without_crew_and_place_wait_for_their_crew() {
    let mut driver = opened("vakter.csv", NOBODYS, Language::Nb, Theme::Light);
    shows(&mut driver, &["Hvilken gjeng gjelder arket?", "Velg gjeng"]);
    shows(&mut driver, &["Noen vakter nevner verken gjeng eller sted. De venter til du har valgt gjeng."]);
    picture(&mut driver, "crew-asked");
    press_on(&mut driver, "Velg gjeng");
    driver.type_text("Puben");
    shows(&mut driver, &["Legg til «Puben»"]);
    picture(&mut driver, "crew-choosing");
    driver.press(Named::Enter);
    assert!(data(&driver).shifts.is_empty(), "the crew was chosen, and nothing written");
    assert!(!driver.sees("Noen vakter nevner verken gjeng eller sted. De venter til du har valgt gjeng."));
    picture(&mut driver, "crew-chosen");
    driver.press(Named::Enter);
    let crews: Vec<&str> = data(&driver).crews.iter().map(|crew| crew.name.as_str()).collect();
    assert_eq!((crews, shifts(&driver).len()), (vec!["Puben"], 2));
    // Now there is but one crew: the next sheet is about that.
    driver
        .send(Message::Go(Go::Import("flere.csv".into(), Arc::new(b"N\xc3\xa5r;Navn\ns\xc3\xb8n 11.7. 18-22;Jo Lie\n".to_vec()))));
    shows(&mut driver, &["Puben"]);
    assert!(!driver.sees("Velg gjeng"));
    driver.press(Named::Enter);
    assert_eq!((data(&driver).crews.len(), shifts(&driver).len()), (1, 3));
}

#[test]
fn pictures_in_other_languages() {
    if std::env::var("ILDSJEL_PICTURES").is_err() {
        return;
    }
    for (language, theme, name) in [(Language::Sv, Theme::Dark, "sv-dark"), (Language::Nn, Theme::Light, "nn")] {
        let mut driver = opened("turnus.csv", CODES, language, theme);
        ask(&mut driver, import::ask::Message::Code("b2".to_owned(), import::ask::Reply::OnDuty));
        picture(&mut driver, &format!("codes-{name}"));
        let mut driver = opened("vakter.csv", LAST_YEAR, language, theme);
        picture(&mut driver, &format!("year-{name}"));
        let mut driver = opened("vakter.csv", DAYS, language, theme);
        picture(&mut driver, &format!("days-{name}"));
    }
}
