//! The ways in for sheets, and what a newcomer reads on the way: keys that work on every page, questions that stay where they
//! stand, clashes told once, buttons that count what a leader counts.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/desk.rs"]
mod driving;

use std::sync::Arc;

use driving::{data, desk, press_on, shows};
use iced::Size;
use iced::keyboard::key::Named;
use ildsjel::domain::{Edit, Ids, Person};
use ildsjel::lang::Language;
use ildsjel::settings::Theme;
use ildsjel::ui::app::{Message, Stage};
use ildsjel::ui::drive::Driver;
use ildsjel::ui::screen::{Go, Place};
use ildsjel::ui::shots;

const SIZE: Size = Size::new(1360.0, 850.0);
/// A roster that lacks nothing.
const ROSTER: &str = "lør 10. juli 18–22 Bar: Åse Næss, Pål Sørlie\nlør 10. juli 20–23 Kiosk: Åse Næss, Jo Lie\n";

fn room(edit: &Edit) -> Driver {
    let mut driver = Driver::new(shots::program(edit, Language::Nb, Theme::Light).unwrap(), SIZE).unwrap();
    let Stage::Open(desk) = &mut driver.app.stage else { panic!("no festival is open") };
    desk.screens.import.folder = Some(std::env::temp_dir());
    driver
}

/// A festival with these people: given name, family name, phone.
fn with(people: &[(&str, &str, &str)]) -> Driver {
    let mut edit = shots::empty_festival().unwrap();
    let mut ids = Ids::seeded(9);
    for (given, family, phone) in people {
        let mut person = Person::new(ids.next(), *given, *family);
        (*phone).clone_into(&mut person.phone);
        edit.insert(&person);
    }
    room(&edit)
}

fn open(driver: &mut Driver, name: &str, text: &str) {
    driver.send(Message::Go(Go::Import(name.to_owned(), Arc::new(text.as_bytes().to_vec()))));
}

fn go(driver: &mut Driver, place: Place) {
    driver.send(Message::Go(Go::Place(place)));
}

#[test]
fn what_lies_on_the_clipboard_is_pasted_on_any_page_and_esc_leads_back_there() {
    let mut driver = with(&[]);
    driver.copied = Some(ROSTER.to_owned());
    for place in Place::RAIL {
        go(&mut driver, place);
        driver.ctrl("v");
        assert_eq!(desk(&driver).place, Place::Import, "{place:?}");
        shows(&mut driver, &["Dette skjer"]);
        assert_eq!(desk(&driver).screens.import.about(), Place::Shifts, "a roster is of shifts");
        driver.press(Named::Escape);
        assert_eq!(desk(&driver).place, place);
    }
    driver.copied = Some("Navn;Mobil\nKari Moe;400 00 033\n".to_owned());
    driver.ctrl("v");
    assert_eq!(desk(&driver).screens.import.about(), Place::People);
}

#[test]
fn a_field_that_is_typed_in_keeps_what_is_pasted() {
    let mut driver = with(&[("Åse", "Næss", "")]);
    driver.copied = Some("Næss".to_owned());
    go(&mut driver, Place::People);
    press_on(&mut driver, "Skriv for å søke");
    driver.ctrl("v");
    assert_eq!(desk(&driver).place, Place::People);
}

#[test]
fn shifts_have_the_ways_in_that_people_have() {
    for place in [Place::People, Place::Shifts] {
        let mut driver = with(&[]);
        go(&mut driver, place);
        shows(&mut driver, &["Hent fra ark", "Lim inn"]);
    }
    let mut driver = room(&ildsjel::domain::sample::sample());
    go(&mut driver, Place::Shifts);
    shows(&mut driver, &["Hent fra ark", "Lim inn", "Ny vakt"]);
    let mut driver = with(&[]);
    go(&mut driver, Place::Now);
    shows(&mut driver, &["Har du folka eller vaktene i et ark fra før?"]);
}

#[test]
fn a_roster_is_counted_in_people_and_shifts_and_shown_on_its_first_day() {
    let mut driver = with(&[]);
    open(&mut driver, "melding.txt", ROSTER);
    shows(&mut driver, &["Hent inn 3 personer og 2 vakter"]);
    driver.press(Named::Enter);
    assert_eq!(desk(&driver).place, Place::Shifts);
    let first = data(&driver).festival().unwrap().first_day;
    assert_ne!(first.to_string(), "2027-07-10", "the festival begins before");
    assert_eq!(
        desk(&driver).screens.shifts.day().unwrap().to_string(),
        data(&driver).shifts.iter().next().unwrap().when.from_local.date().to_string()
    );
}

#[test]
fn two_shifts_in_each_others_way_are_one_clash() {
    let mut driver = with(&[]);
    open(&mut driver, "melding.txt", ROSTER);
    shows(&mut driver, &["1 kollisjon"]);
}

#[test]
fn questions_stay_where_they_stand_when_they_are_answered() {
    let mut driver = with(&[("Åse", "Næss", "+4740000012"), ("Pål", "Sørlie", "+4740000013")]);
    open(&mut driver, "a.csv", "Navn;Mobil\nÅse Næss;400 00 098\nPål Sørlie;400 00 099\n");
    shows(&mut driver, &["2 spørsmål"]);
    let pal = driver.find("Er dette Pål Sørlie med nytt nummer eller ny adresse, eller en annen med samme navn?");
    let first = driver.find("Ny person").unwrap();
    press_on(&mut driver, "Ny person");
    shows(&mut driver, &["Ett spørsmål", "besvart"]);
    assert_eq!(driver.find("Ny person").unwrap(), first, "the answered one has not moved");
    let after = driver.find("Er dette Pål Sørlie med nytt nummer eller ny adresse, eller en annen med samme navn?");
    assert_eq!(after, pal, "nor has the next one");
}

#[test]
fn what_waits_for_an_answer_is_said_by_the_button() {
    let mut driver = with(&[("Åse", "Næss", "+4740000012")]);
    open(&mut driver, "a.csv", "Navn;Mobil\nÅse Næss;400 00 098\n");
    shows(&mut driver, &["Svar på spørsmålene først. Da ser du hva som kan hentes inn.", "Hent inn"]);
    assert!(!driver.sees("Det er ikke noe nytt å hente inn."));
    let mut driver = with(&[]);
    let sheet = "Dag;Tid;Bar\nLørdag 10.07.2027;18-22;Åse Næss\nLørdag 11.07.2027;10-16;Pål Sørlie\n";
    open(&mut driver, "turnus.csv", sheet);
    shows(&mut driver, &["Ett spørsmål er ikke besvart. Det som venter på svaret, kommer ikke med."]);
}

#[test]
fn answers_are_not_thrown_away_unasked() {
    let mut driver = with(&[("Åse", "Næss", "+4740000012")]);
    let sheet = "Navn;Mobil\nÅse Næss;400 00 098\n";
    go(&mut driver, Place::Lists);
    open(&mut driver, "a.csv", sheet);
    press_on(&mut driver, "Ny person");
    driver.press(Named::Escape);
    shows(&mut driver, &["Forkaste svarene dine?"]);
    driver.press(Named::Escape);
    assert!(!driver.sees("Forkaste svarene dine?"));
    shows(&mut driver, &["Hent inn 1 person"]);
    press_on(&mut driver, "Avbryt");
    driver.press(Named::Enter);
    assert_eq!(desk(&driver).place, Place::Lists);
    assert_eq!(data(&driver).people.len(), 1, "nothing is written");
    // With no answer there is nothing to ask.
    open(&mut driver, "a.csv", sheet);
    driver.press(Named::Escape);
    assert_eq!(desk(&driver).place, Place::Lists);
}

#[test]
fn what_cannot_become_a_shift_is_counted_among_what_stayed_out() {
    let mut driver = with(&[]);
    let sheet = "Dag;Fra;Til;Gjeng;Navn\n10.07.2027;18:00;22:00;Bar;Åse Næss\n10.07.2027;12:00;12:00;Bar;Pål Sørlie\n";
    open(&mut driver, "vakter.csv", sheet);
    driver.press(Named::Enter);
    let toast = driver.app.toast.as_ref().unwrap();
    assert!(toast.words.contains("1 ting i fila kom ikke med") && toast.stays, "{}", toast.words);
}

#[test]
fn filters_that_hide_who_is_searched_for_are_told_of() {
    let mut driver = with(&[("Leif", "Sundsbø", "+4740000012"), ("Kari", "Moe", "")]);
    go(&mut driver, Place::People);
    press_on(&mut driver, "Mangler telefon · 1");
    press_on(&mut driver, "Skriv for å søke");
    driver.type_text("Leif");
    shows(&mut driver, &["Ingen på «Leif» passer med filtrene", "Filtrene skjuler én som passer."]);
    press_on(&mut driver, "Ta bort filtrene");
    assert_eq!(desk(&driver).screens.people.names(), ["Sundsbø, Leif"]);
}

#[test]
fn a_day_without_shifts_is_not_called_well_filled() {
    let mut driver = room(&ildsjel::domain::sample::sample());
    let days: Vec<_> = data(&driver).days_with_shifts().collect();
    let before = days.first().unwrap().pred_opt().unwrap();
    driver.send(Message::Go(Go::Day(before)));
    assert!(!driver.sees("Ingen ledige plasser"));
    shows(&mut driver, &["Ingen vakter"]);
}

#[test]
fn all_papers_to_tick_are_offered() {
    let app = shots::program(&ildsjel::domain::sample::sample(), Language::Nb, Theme::Light).unwrap();
    let mut driver = Driver::new(app, Size::new(1360.0, 6000.0)).unwrap();
    let festival = data(&driver).clone();
    let all = festival.crews.iter().flat_map(|crew| ildsjel::domain::ticks::sheets(&festival, crew.id));
    let today = desk(&driver).now.date();
    let (begun, ahead): (Vec<_>, Vec<_>) = all.partition(|sheet| sheet.day <= today);
    let expected = if begun.is_empty() { ahead } else { begun };
    assert!(expected.len() > 10, "{}", expected.len());
    driver.send(Message::Run(ildsjel::ui::command::Command::TypeTicks));
    shows(&mut driver, &["Kryss fra papir"]);
    for sheet in expected {
        assert!(driver.sees(&sheet.mark), "{}", sheet.mark);
    }
}

#[test]
fn what_is_open_on_the_lists_stands_under_its_button() {
    let mut driver = room(&ildsjel::domain::sample::sample());
    go(&mut driver, Place::Lists);
    shows(&mut driver, &["Velg en gjeng først. Kalenderen er for én gjeng."]);
    let button = driver.find("En gjeng").unwrap();
    press_on(&mut driver, "En gjeng");
    let open = driver.find("Skriv for å finne").unwrap();
    assert!(open.y > button.y && open.y < button.y + 70.0, "{button:?} {open:?}");
}

#[test]
fn issues_of_a_book_name_their_sheet_and_lead_to_it() {
    use rust_xlsxwriter::Workbook;
    let mut book = Workbook::new();
    for name in ["Fredag", "Lørdag"] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        let rows = [["Dag", "Fra", "Til", "Gjeng", "Navn"], ["10.07.2027", "18:00", "22:00", "Bar", "Åse Næss"]];
        let wrong = ["10.07.2027", "12:00", "12:00", "Bar", "Pål Sørlie"];
        let all = rows.iter().chain((name == "Lørdag").then_some(&wrong));
        for (row, cells) in (0..).zip(all) {
            for (column, cell) in (0..).zip(cells) {
                let _ = sheet.write_string(row, column, *cell).unwrap();
            }
        }
    }
    let mut driver = with(&[]);
    let bytes = book.save_to_buffer().unwrap();
    driver.send(Message::Go(Go::Import("bok.xlsx".to_owned(), Arc::new(bytes))));
    shows(&mut driver, &["Lørdag, rad 3"]);
    press_on(&mut driver, "Lørdag, rad 3");
    shows(&mut driver, &["Slik ble fila lest", "Pål Sørlie"]);
}
