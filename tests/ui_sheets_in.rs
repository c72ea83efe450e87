//! Files that hold more than people, driven without a display: a roster, the sheet as it was read, and a plan that comes back
//! from a spreadsheet. Nothing is written before Enter, and one undo takes all of it back.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/desk.rs"]
mod driving;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use driving::{data, desk, press_on, shows};
use iced::Size;
use iced::keyboard::key::Named;
use ildsjel::domain::sample::sample;
use ildsjel::domain::{Edit, Minute, Op, Snapshot, Table, Write};
use ildsjel::exchange::reports::{Selection, Split};
use ildsjel::exchange::round_trip::{self, Change};
use ildsjel::exchange::xlsx;
use ildsjel::lang::{Lang, Language};
use ildsjel::settings::Theme;
use ildsjel::ui::app::Message;
use ildsjel::ui::drive::Driver;
use ildsjel::ui::screen::{Go, Place, import};
use ildsjel::ui::shots;
use uuid::Uuid;

#[path = "export/sheet.rs"]
#[allow(dead_code)]
mod sheet;

const SIZE: Size = Size::new(1360.0, 850.0);

fn room(edit: &Edit, language: Language, theme: Theme) -> Driver {
    Driver::new(shots::program(edit, language, theme).unwrap(), SIZE).unwrap()
}

fn empty(language: Language, theme: Theme) -> Driver {
    room(&shots::empty_festival().unwrap(), language, theme)
}

fn open(driver: &mut Driver, name: &str, bytes: Vec<u8>) {
    driver.send(Message::Go(Go::Import(name.to_owned(), Arc::new(bytes))));
}

fn fixture(name: &str) -> Vec<u8> {
    fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/sheets").join(name)).unwrap()
}

fn picture(driver: &mut Driver, name: &str) {
    let Ok(folder) = std::env::var("ILDSJEL_PICTURES") else { return };
    fs::create_dir_all(&folder).unwrap();
    shots::write_png(&Path::new(&folder).join(format!("{name}.png")), &driver.picture(1.0)).unwrap();
}

/// People, shifts, and who is on them.
fn counts(driver: &Driver) -> (usize, usize, usize) {
    let data = data(driver);
    (data.people.len(), data.shifts.len(), data.assignments.len())
}

#[test]
fn a_roster_comes_in_as_shifts_with_people_on_them_and_one_undo_takes_it_back() {
    let mut driver = empty(Language::Nb, Theme::Light);
    open(&mut driver, "vaktliste.xlsx", fixture("06_sections_merged_titles/vaktliste.xlsx"));
    shows(&mut driver, &["vaktliste.xlsx", "Vaktliste", "Arket", "Dette skjer"]);
    picture(&mut driver, "roster");
    assert_eq!(counts(&driver), (0, 0, 0), "nothing is written yet");
    driver.press(Named::Enter);
    assert_eq!(desk(&driver).place, Place::Shifts);
    let (people, shifts, on) = counts(&driver);
    assert!((people, shifts, on) == (5, 4, 4), "{people} {shifts} {on}");
    picture(&mut driver, "roster-after");
    driver.ctrl("z");
    assert_eq!(counts(&driver), (0, 0, 0));
    // The same file once more, after it has come in: nothing is new.
    driver.ctrl_shift("z");
    open(&mut driver, "vaktliste.xlsx", fixture("06_sections_merged_titles/vaktliste.xlsx"));
    picture(&mut driver, "roster-again");
    driver.press(Named::Enter);
    assert_eq!(counts(&driver), (people, shifts, on));
}

#[test]
fn of_a_long_roster_only_what_is_new_or_changed_is_shown() {
    let mut driver = empty(Language::Nb, Theme::Light);
    let message = "fre 9. juli 18–22 Bar: Åse Næss, Pål Sørlie\nlør 10. juli 18–22 Bar: Jo Lie, LEDIG\n";
    open(&mut driver, "melding.txt", message.into());
    shows(&mut driver, &["Hvilken gjeng gjelder arket?"]);
    driver.press(Named::Enter);
    let before = counts(&driver);
    let message = "fre 9. juli 18–22 Bar: Åse Næss, Pål Sørlie, Siri Dahl\nlør 10. juli 18–22 Bar: Jo Lie, Ola Berg\n";
    open(&mut driver, "melding.txt", message.into());
    shows(&mut driver, &["Alt 12", "Nye 4", "Endra 1", "Som før 7"]);
    press_on(&mut driver, "Endra 1");
    shows(&mut driver, &["Bar – flere plasser"]);
    assert!(!driver.sees("Jo Lie"));
    press_on(&mut driver, "Nye 4");
    shows(&mut driver, &["Siri Dahl", "Ola Berg · Bar"]);
    picture(&mut driver, "roster-new");
    driver.press(Named::Enter);
    let (people, shifts, on) = counts(&driver);
    assert_eq!((people, shifts, on), (before.0 + 2, before.1, before.2 + 2));
}

#[test]
fn the_sheet_is_seen_as_it_was_read() {
    let mut driver = empty(Language::Nb, Theme::Light);
    open(&mut driver, "vaktliste.xlsx", fixture("06_sections_merged_titles/vaktliste.xlsx"));
    press_on(&mut driver, "Arket");
    shows(&mut driver, &["Slik ble fila lest", "overskrift", "gruppe"]);
    picture(&mut driver, "sheet-roster");
    let damaged = "Navn;Mobil;E-post;Født\n\
        Pål Sørlie;400 00 013;pal@example.com;1988\n\
        Ingrid Lervik;400 00 014;ingrid@example.com2001\n\
        Jo Lie;400 00 015;;jo@example.com;1999\n\
        Kari Moe,400 00 016,kari@example.com,1990\n\
        Åse Næss;400 00 017;aase@example.com;1971\n\
        Ola Berg;400 00 018;ola@example.com;1981\n\
        Siri Dahl;400 00 019;siri@example.com;1966\n\
        Antall: 7;;;\n";
    open(&mut driver, "medlemmer.csv", damaged.into());
    press_on(&mut driver, "Arket");
    shows(&mut driver, &["To ruter hang sammen og er delt.", "Rada hadde et annet skilletegn enn de andre.", "sum eller merknad"]);
    press_on(&mut driver, "To ruter hang sammen og er delt.");
    shows(&mut driver, &["rad 3", "Hent inn 7 personer"]);
    picture(&mut driver, "sheet-damaged");
    driver.send(Message::Import(import::Message::Look(import::Look::People)));
    shows(&mut driver, &["semikolon"]);
}

#[test]
fn headings_that_only_their_words_tell_are_seen_as_headings() {
    let mut driver = empty(Language::Nb, Theme::Light);
    let stacked = "Navn;Telefon;Gjeng\nÅse Næss;400 00 017;Bar\nPål Sørlie;400 00 013;Bar\n\nDato;Fra;Til;Navn\n\
        09.07.2027;18:00;22:00;Åse Næss\n10.07.2027;18:00;22:00;Pål Sørlie\n";
    open(&mut driver, "to.csv", stacked.into());
    press_on(&mut driver, "Arket");
    picture(&mut driver, "sheet-stacked");
    let messages = "fre 9. juli 18–22 Bar: Åse Næss, Pål Sørlie\nlør 10. juli 18–22 Bar: Jo Lie, LEDIG\n";
    open(&mut driver, "melding.txt", messages.into());
    press_on(&mut driver, "Arket");
    picture(&mut driver, "sheet-message");
    assert!(!driver.sees("overskrift"), "a line of a message is no header");
}

#[test]
fn the_hours_of_an_evening_are_asked_for_once_for_the_whole_file() {
    let mut driver = empty(Language::Nb, Theme::Light);
    let list = "Når;Navn;Hvor\nfredag kveld;Åse Næss;Bar\nlørdag kveld;Pål Sørlie;Bar\nlørdag 10-14;Jo Lie;Bar\n";
    open(&mut driver, "vakter.csv", list.into());
    shows(&mut driver, &["Hvilke klokkeslett er det?", "kveld"]);
    picture(&mut driver, "hours-asked");
    driver.send(Message::Import(import::Message::Roster(import::roster::Message::Ask(import::ask::Message::Hours(
        "kveld",
        "18-23".into(),
    )))));
    shows(&mut driver, &["fre 9.7 18–23 Bar: Åse Næss", "lør 10.7 18–23 Bar: Pål Sørlie"]);
    picture(&mut driver, "hours-answered");
    driver.press(Named::Enter);
    assert_eq!(counts(&driver), (3, 3, 3));
    assert!(data(&driver).shifts.iter().all(|shift| shift.when.span().minutes() >= 240));
}

#[test]
fn a_column_of_a_roster_is_said_to_be_something_else() {
    let mut driver = empty(Language::Nb, Theme::Light);
    let list = "Når;Navn;Hvor\nfre 18-23;Åse Næss;Bar\nlør 18-23;Pål Sørlie;Bar\nlør 10-14;Jo Lie;Port\n";
    open(&mut driver, "vakter.csv", list.into());
    shows(&mut driver, &["Hvilken gjeng gjelder arket?"]);
    press_on(&mut driver, "Arket");
    press_on(&mut driver, "Sted");
    shows(&mut driver, &["Hva er kolonne C?"]);
    driver.type_text("gjengen");
    picture(&mut driver, "column-asked");
    driver.press(Named::Enter);
    assert!(!driver.sees("Hva er kolonne C?"));
    shows(&mut driver, &["Gjengen si vakt"]);
    driver.send(Message::Import(import::Message::Look(import::Look::Roster)));
    assert!(!driver.sees("Hvilken gjeng gjelder arket?"));
    driver.press(Named::Enter);
    let crews: Vec<&str> = data(&driver).crews.iter().map(|crew| crew.name.as_str()).collect();
    assert_eq!(crews, ["Bar", "Port"]);
    assert!(data(&driver).places.is_empty());
    // Once is enough for all lists of that kind.
    open(&mut driver, "neste.csv", "Når;Navn;Hvor\nsøn 18-23;Åse Næss;Kafé\nsøn 10-14;Jo Lie;Port\n".into());
    shows(&mut driver, &["Kolonnene er det du sa sist ei fil så slik ut."]);
    picture(&mut driver, "column-known");
    assert!(!driver.sees("Hvilken gjeng gjelder arket?"));
    driver.press(Named::Enter);
    assert!(data(&driver).crews.iter().any(|crew| crew.name == "Kafé") && data(&driver).places.is_empty());
}

/// The sample festival's plan as a workbook, and as somebody gave it back.
fn edited() -> (Edit, Vec<u8>) {
    edited_with("Ukjent Person")
}

/// The same with such a name on one of the rows.
fn edited_with(stranger: &str) -> (Edit, Vec<u8>) {
    let edit = sample();
    let mut data = Snapshot::default();
    data.apply(&edit).unwrap();
    let stamp = xlsx::Stamp { now: Minute(29_000_000) };
    let bytes = xlsx::book(&data, &Lang::new(Language::Nb), &Selection::default(), Split::Whole, stamp).unwrap();
    let mut sheets = sheet::Sheets::open(&bytes);
    let (name, _) = sheets.0.iter().find(|(_, rows)| rows.len() > 100).unwrap().clone();
    let note = calamine::Data::String("Ta med hansker".into());
    sheets.set(&name, 1, "Notat", note);
    sheets.set(&name, 3, "Navn", calamine::Data::String(stranger.into()));
    let gone = sheets.sheet(&name).remove(7);
    assert!(!gone.is_empty());
    (edit, sheets.save())
}

#[test]
fn a_plan_that_was_edited_comes_back_as_what_was_changed_in_it() {
    let (edit, bytes) = edited();
    let mut driver = room(&edit, Language::Nb, Theme::Light);
    let before = data(&driver).clone();
    open(&mut driver, "plan.xlsx", bytes);
    shows(&mut driver, &["endra i arket", "borte i arket", "ikke forstått", "La det stå"]);
    picture(&mut driver, "back");
    press_on(&mut driver, "Ta bort det ene");
    picture(&mut driver, "back-removed");
    driver.press(Named::Enter);
    assert_eq!(desk(&driver).place, Place::Shifts);
    assert!(matches!(&desk(&driver).undo, Some(Op::Import { .. })));
    let after = data(&driver).clone();
    assert!(after.assignments.len() < before.assignments.len() || after.needs.len() <= before.needs.len());
    assert!(after.shifts.iter().any(|shift| shift.note == "Ta med hansker"));
    driver.ctrl("z");
    assert_eq!(data(&driver).assignments.len(), before.assignments.len());
    assert!(!data(&driver).shifts.iter().any(|shift| shift.note == "Ta med hansker"));
}

#[test]
fn what_was_changed_on_both_sides_is_the_leaders_choice() {
    let (mut edit, bytes) = edited();
    let mut data_then = Snapshot::default();
    data_then.apply(&edit).unwrap();
    // The note that is another one in the sheet is a third one here by now.
    let difference = round_trip::compare(&round_trip::read(&bytes).unwrap(), &data_then).unwrap();
    let noted = difference.changes.iter().find_map(|change| match change {
        Change::Note { shift, .. } => Some(Uuid::from(*shift)),
        _ => None,
    });
    for write in &mut edit.writes {
        if let Write::Insert { table: Table::Shift, id, cells } = write
            && Some(*id) == noted
        {
            let _ = cells.insert("note".into(), "Ta med votter".into());
        }
    }
    let noted = |driver: &Driver, note: &str| data(driver).shifts.iter().filter(|shift| shift.note == note).count();
    for (theirs, hansker) in [(false, 0), (true, 1)] {
        let mut driver = room(&edit, Language::Nb, Theme::Light);
        let votter = noted(&driver, "Ta med votter");
        open(&mut driver, "plan.xlsx", bytes.clone());
        shows(&mut driver, &["endra begge steder", "1 ting er endra både i arket og her. Hva gjelder?", "Som her", "Som i arket"]);
        picture(&mut driver, "back-both");
        if theirs {
            press_on(&mut driver, "Som i arket");
        }
        // Something else is written in any case.
        press_on(&mut driver, "Ta bort det ene");
        driver.press(Named::Enter);
        assert_eq!(desk(&driver).place, Place::Shifts);
        assert_eq!((noted(&driver, "Ta med hansker"), noted(&driver, "Ta med votter")), (hansker, votter - hansker));
        // The name that nobody has stays out, and that is said for as long as it takes to read.
        let toast = driver.app.toast.as_ref().unwrap();
        assert!(toast.words.ends_with("1 ting i fila kom ikke med. Hent den inn på nytt for å svare på det.") && toast.stays);
        assert!(toast.undo);
        picture(&mut driver, if theirs { "back-both-theirs" } else { "back-both-here" });
    }
}

#[test]
fn a_misspelt_name_is_asked_about_once_and_taken() {
    let mut data_then = Snapshot::default();
    data_then.apply(&sample()).unwrap();
    // Somebody who is on no shift that day can be put on any.
    let free = data_then.people.iter().find(|person| data_then.assignments_of(person.id).next().is_none()).unwrap();
    let (name, id) = (free.name(), free.id);
    let written = format!("{name}n");
    let (edit, bytes) = edited_with(&written);
    let mut driver = room(&edit, Language::Nb, Theme::Light);
    open(&mut driver, "plan.xlsx", bytes);
    shows(&mut driver, &[&format!("Hvem er «{written}»?"), "ikke forstått"]);
    assert_eq!(data(&driver).assignments_of(id).count(), 0);
    picture(&mut driver, "back-who");
    press_on(&mut driver, &name);
    shows(&mut driver, &[&format!("Hvem er «{written}»?")]);
    assert!(!driver.sees("ikke forstått"), "it is understood now");
    picture(&mut driver, "back-who-answered");
    // Once more takes it back, and the answer is there to be given anew.
    press_on(&mut driver, &name);
    assert!(driver.sees("ikke forstått"));
    press_on(&mut driver, &name);
    driver.press(Named::Enter);
    assert_eq!(data(&driver).assignments_of(id).count(), 1);
    driver.ctrl("z");
    assert_eq!(data(&driver).assignments_of(id).count(), 0);
}

#[test]
fn somebody_who_is_new_in_the_plan_comes_in_with_it_or_is_left_out() {
    let (edit, bytes) = edited_with("Ukjent Person");
    let mut driver = room(&edit, Language::Nb, Theme::Light);
    let people = data(&driver).people.len();
    open(&mut driver, "plan.xlsx", bytes.clone());
    shows(&mut driver, &["Hvem er «Ukjent Person»?", "Ny person", "La være", "ikke forstått"]);
    shows(&mut driver, &["Ett spørsmål er ikke besvart. Det som venter på svaret, kommer ikke med."]);
    press_on(&mut driver, "Ny person");
    assert!(!driver.sees("ikke forstått"), "it is understood now");
    picture(&mut driver, "back-new-person");
    driver.press(Named::Enter);
    let is_new = |driver: &Driver| data(driver).people.iter().find(|person| person.name() == "Ukjent Person").map(|one| one.id);
    let new = is_new(&driver).unwrap();
    assert_eq!((data(&driver).people.len(), data(&driver).assignments_of(new).count()), (people + 1, 1));
    driver.ctrl("z");
    assert_eq!(is_new(&driver), None, "one undo takes all of it back");
    open(&mut driver, "plan.xlsx", bytes);
    press_on(&mut driver, "La være");
    assert!(!driver.sees("Ett spørsmål er ikke besvart. Det som venter på svaret, kommer ikke med."));
    press_on(&mut driver, "Ta bort det ene");
    driver.press(Named::Enter);
    assert_eq!(is_new(&driver), None);
    let toast = driver.app.toast.as_ref().unwrap();
    assert!(toast.words.contains("1 av endringene er noe som er tatt bort."), "{}", toast.words);
}

#[test]
fn a_plan_of_another_festival_is_refused_in_words() {
    let (_, bytes) = edited();
    let mut driver = empty(Language::Nb, Theme::Light);
    let revision = data(&driver).revision;
    open(&mut driver, "plan.xlsx", bytes);
    shows(&mut driver, &["Arket er fra en annen festival.", "Avbryt"]);
    driver.press(Named::Enter);
    assert_eq!(data(&driver).revision, revision);
}

/// The scenes that pictures are made of show what they are named after.
#[test]
fn scenes_of_an_import() {
    let mut driver = room(&sample(), Language::Nb, Theme::Light);
    let scenes = shots::SCENES.iter().filter(|(name, _)| name.starts_with("import") || *name == "course");
    for (name, enter) in scenes {
        enter(&mut driver);
        let words = match *name {
            "course" => "Regler kurset skal følge",
            "import" => "kontaktliste.csv",
            "import_roster" => "Hvilke klokkeslett er det?",
            "import_roster_new" => "10 ting i fila",
            "import_answers" => "Ukedag og dato stemmer ikke overens",
            "import_sheet" => "Slik ble fila lest",
            "import_error" => "bilde.png lar seg ikke lese",
            other => panic!("{other}"),
        };
        assert!(driver.sees(words), "{name}");
        picture(&mut driver, &format!("scene-{name}"));
    }
}

#[test]
fn pictures_in_other_languages() {
    if std::env::var("ILDSJEL_PICTURES").is_err() {
        return;
    }
    for (language, theme, name) in [(Language::Sv, Theme::Dark, "sv-dark"), (Language::Nn, Theme::Light, "nn")] {
        let mut driver = empty(language, theme);
        open(&mut driver, "turnus.xlsx", fixture("07_matrix_people_days/turnus.xlsx"));
        picture(&mut driver, &format!("matrix-{name}"));
        driver.send(Message::Import(import::Message::Look(import::Look::Sheet)));
        picture(&mut driver, &format!("matrix-sheet-{name}"));
        let (edit, bytes) = edited();
        let mut driver = room(&edit, language, theme);
        open(&mut driver, "plan.xlsx", bytes);
        picture(&mut driver, &format!("back-{name}"));
    }
}
