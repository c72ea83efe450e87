//! Papers on the screen: each is seen page by page as it will be printed, in the language of whoever gets it, and saved as PDF.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use iced::Size;
use iced::keyboard::key::Named;
use ildsjel::domain::CrewId;
use ildsjel::lang::{Lang, Language};
use ildsjel::paper::Sheet;
use ildsjel::settings::Theme;
use ildsjel::ui::app::{Message, Stage};
use ildsjel::ui::drive::Driver;
use ildsjel::ui::screen::{Go, Place, lists};
use ildsjel::ui::shots;

fn open(driver: &mut Driver) {
    driver.send(Message::Go(Go::Place(Place::Lists)));
    driver.send(Message::Lists(lists::Message::Tab(lists::Tab::Paper)));
}

fn sample(language: Language, theme: Theme, size: Size) -> Driver {
    let app = shots::program(&ildsjel::domain::sample::sample(), language, theme).unwrap();
    let mut driver = Driver::new(app, size).unwrap();
    open(&mut driver);
    driver
}

fn say(driver: &mut Driver, message: lists::papers::Message) {
    driver.send(Message::Lists(lists::Message::Papers(message)));
}

fn first_crew(driver: &Driver) -> CrewId {
    match &driver.app.stage {
        Stage::Open(desk) => desk.data.crews.iter().next().unwrap().id,
        _ => panic!("nothing is open"),
    }
}

fn picture(driver: &mut Driver, name: &str) {
    let Ok(folder) = std::env::var("ILDSJEL_PICTURES") else { return };
    std::fs::create_dir_all(&folder).unwrap();
    shots::write_png(&std::path::Path::new(&folder).join(format!("{name}.png")), &driver.picture(1.0)).unwrap();
}

const WINDOW: Size = Size::new(1280.0, 800.0);

#[test]
fn every_paper_is_seen_before_it_is_printed() {
    let mut driver = sample(Language::Nb, Theme::Light, WINDOW);
    let crew = first_crew(&driver);
    driver.send(Message::Lists(lists::Message::Part(lists::Part::Crew(crew))));
    for sheet in Sheet::ALL {
        say(&mut driver, lists::papers::Message::Choose(sheet));
        assert!(driver.sees("Lagre PDF"), "{sheet:?}");
        picture(&mut driver, &format!("paper_{sheet:?}"));
    }
    // Large enough to be read, and whole again.
    for name in ["paper_wide", "paper_whole"] {
        say(&mut driver, lists::papers::Message::Wide);
        picture(&mut driver, name);
        assert!(driver.sees("Lagre PDF"), "{name}");
    }
}

#[test]
fn pages_are_turned_and_papers_chosen_with_keys() {
    let mut driver = sample(Language::Nb, Theme::Light, WINDOW);
    let crew = first_crew(&driver);
    driver.send(Message::Lists(lists::Message::Part(lists::Part::Crew(crew))));
    let lang = Lang::new(Language::Nb);
    let at = |driver: &mut Driver, page: usize| (2..40).any(|pages| driver.sees(&lang.papers_page(page, pages)));
    assert!(at(&mut driver, 1), "more than one page");
    driver.press(Named::ArrowRight);
    assert!(at(&mut driver, 2));
    driver.press(Named::ArrowLeft);
    driver.press(Named::ArrowLeft);
    assert!(at(&mut driver, 1), "no farther back than the first");
    for _ in 0..60 {
        driver.press(Named::ArrowRight);
    }
    assert!((2..40).any(|pages| driver.sees(&lang.papers_page(pages, pages))), "no farther than the last");
    driver.press(Named::ArrowDown);
    assert!(at(&mut driver, 1), "another paper begins at its beginning");
}

#[test]
fn a_paper_is_saved_as_it_is_shown_in_the_language_it_is_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut driver = sample(Language::Nb, Theme::Light, WINDOW);
    driver.send(Message::Lists(lists::Message::Folder(folder.path().display().to_string())));
    say(&mut driver, lists::papers::Message::Choose(Sheet::Emergency));
    for language in [Language::Nb, Language::Sv] {
        say(&mut driver, lists::papers::Message::Language(language));
        assert!(driver.click("Lagre PDF"));
    }
    let mut names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names.len(), 2, "{names:?}");
    for name in &names {
        assert!(std::fs::read(folder.path().join(name)).unwrap().starts_with(b"%PDF-"), "{name:?}");
    }
    assert_ne!(names[0], names[1]);
}

#[test]
fn papers_of_nothing_and_in_other_looks() {
    let edit = shots::empty_festival().unwrap();
    let mut driver = Driver::new(shots::program(&edit, Language::Nb, Theme::Light).unwrap(), WINDOW).unwrap();
    open(&mut driver);
    for sheet in Sheet::ALL {
        say(&mut driver, lists::papers::Message::Choose(sheet));
        assert!(driver.sees("Ark 1 av 1"), "{sheet:?}");
    }
    picture(&mut driver, "paper_empty");
    for (name, language, theme, size) in [
        ("dark", Language::Nn, Theme::Dark, WINDOW),
        ("sv", Language::Sv, Theme::Light, Size::new(1024.0, 640.0)),
        ("large", Language::En, Theme::Light, Size::new(1920.0, 1080.0)),
    ] {
        let mut driver = sample(language, theme, size);
        say(&mut driver, lists::papers::Message::Choose(Sheet::Slips));
        picture(&mut driver, &format!("paper_{name}"));
        assert!(driver.sees(&Lang::new(language).papers_save()), "{name}");
    }
}

fn tick_page(driver: &mut Driver) {
    driver.send(Message::Run(ildsjel::ui::command::Command::TypeTicks));
}

/// How it stands with those on a sheet, row by row.
fn states(driver: &Driver, mark: &str) -> Vec<ildsjel::domain::AssignmentState> {
    let Stage::Open(desk) = &driver.app.stage else { panic!("nothing is open") };
    let sheet = ildsjel::domain::ticks::find(&desk.data, mark).unwrap();
    sheet.rows.iter().map(|id| desk.data.assignments.get(*id).unwrap().state).collect()
}

#[test]
fn what_was_ticked_on_paper_is_typed_back_in() {
    use ildsjel::domain::AssignmentState::{Absent, Excused, Present};
    let mut driver = sample(Language::Nb, Theme::Light, WINDOW);
    let Stage::Open(desk) = &driver.app.stage else { panic!("nothing is open") };
    let crew = desk.data.crews.iter().next().unwrap().id;
    let sheet = ildsjel::domain::ticks::sheets(&desk.data, crew).into_iter().find(|sheet| sheet.rows.len() >= 6).unwrap();
    let before = states(&driver, &sheet.mark);

    driver.send(Message::Go(Go::Place(Place::Now)));
    tick_page(&mut driver);
    assert!(driver.sees("Eller velg papiret her"), "from anywhere");
    picture(&mut driver, "ticks_begin");
    driver.type_text("abc-def");
    driver.press(Named::Enter);
    assert!(driver.sees(&Lang::new(Language::Nb).paper_ticks_no_sheet("abc-def".to_owned())));
    driver.press(Named::Escape);
    tick_page(&mut driver);
    driver.type_text(&sheet.mark.to_lowercase());
    driver.press(Named::Enter);

    driver.type_text("1-2 99");
    assert!(driver.sees(&Lang::new(Language::Nb).paper_tick_no_row(99, sheet.rows.len())), "said while one types");
    driver.press(Named::Enter);
    assert_eq!(states(&driver, &sheet.mark), before, "nothing half done");
    for _ in 0..2 {
        driver.press(Named::Backspace);
    }
    driver.type_text("3- 4 syk 5 sen20");
    assert!(driver.sees("20 min for seint"), "what will be said stands on the row");
    picture(&mut driver, "ticks_typed");
    driver.press(Named::Enter);
    let after = states(&driver, &sheet.mark);
    assert_eq!(after[..5], [Present, Present, Absent, Excused, Present]);
    assert_eq!(after[5..], before[5..]);
    picture(&mut driver, "ticks_done");
    driver.send(Message::Run(ildsjel::ui::command::Command::Undo));
    assert_eq!(states(&driver, &sheet.mark), before, "all of it in one");
}

#[test]
fn where_nobody_is_on_a_shift_there_is_no_sheet_to_tick() {
    let edit = shots::empty_festival().unwrap();
    let mut driver = Driver::new(shots::program(&edit, Language::Nb, Theme::Light).unwrap(), WINDOW).unwrap();
    tick_page(&mut driver);
    assert!(driver.sees("Ingenting å føre inn ennå"));
    picture(&mut driver, "ticks_none");
}
