//! The next festival made in the window, and two festivals seen side by side, driven as a user does.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};

use iced::Size;
use iced::keyboard::key::Named;
use ildsjel::domain::next::{Choice, Whom, next};
use ildsjel::domain::{Ids, Op, Snapshot, sample};
use ildsjel::lang::Language;
use ildsjel::settings::{Settings, Theme};
use ildsjel::store::Store;
use ildsjel::ui::App;
use ildsjel::ui::app::desk::{Opened, Standing};
use ildsjel::ui::app::{Message, Stage};
use ildsjel::ui::drive::Driver;
use ildsjel::ui::files::Asked;
use ildsjel::ui::screen::file::Message as File;
use ildsjel::ui::screen::file::other::Message as Other;
use ildsjel::ui::screen::start::Message as Start;
use ildsjel::ui::screen::start::next::{Field, Message as Next, Tick};
use ildsjel::ui::screen::{Go, Place};
use ildsjel::ui::shots;
use ildsjel::vault::Work;
use ildsjel::worker::Worker;

const TALL: Size = Size::new(1280.0, 1200.0);

/// A folder with the sample festival in it.
struct Home {
    folder: tempfile::TempDir,
    old: PathBuf,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let old = folder.path().join("Norsk Revyfestival 2027.ildsjel");
        Store::create(&old, &sample::sample()).unwrap().close().unwrap();
        Self { folder, old }
    }

    /// The program at its doors, where the old festival was opened lately.
    fn doors(&self, language: Language, theme: Theme, size: Size) -> Driver {
        let recent = vec![self.old.clone()];
        let settings = Settings { language: Some(language), theme, recent, ..Settings::default() };
        let app = App::with(settings, shots::friday_evening).keeping(self.folder.path().join("kopier"));
        let mut driver = Driver::new(app, size).unwrap();
        driver.send(Message::Start(Start::New));
        driver
    }

    /// A later festival in a file, open, at the page of its file.
    fn later(&self, language: Language, theme: Theme, size: Size) -> Driver {
        let path = self.folder.path().join("Revy 2029.ildsjel");
        if !path.exists() {
            let mut old = Snapshot::default();
            old.apply(&sample::sample()).unwrap();
            let choice = Choice::new("Revy 2029", "2029-07-04".parse().unwrap(), "2029-07-06".parse().unwrap());
            let made = next(&old, &Choice { people: Whom::Leaders, ..choice }, &mut Ids::System).unwrap();
            Store::create(&path, &made.edit).unwrap().close().unwrap();
        }
        let store = Store::open(&path).unwrap();
        let settings = Settings { language: Some(language), theme, ..Settings::default() };
        let mut app = App::with(settings, shots::friday_evening);
        let standing = Standing::of(&store);
        let _ = app.opened(Opened { worker: Worker::spawn(store).unwrap(), path: Some(path), standing, hazards: Vec::new() });
        let mut driver = Driver::new(app, size).unwrap();
        driver.send(Message::Go(Go::Place(Place::File)));
        driver
    }
}

fn say(driver: &mut Driver, message: Next) {
    driver.send(Message::Start(Start::Next(message)));
}

fn data(driver: &Driver) -> &Snapshot {
    match &driver.app.stage {
        Stage::Open(desk) => &desk.data,
        _ => panic!("no festival is open"),
    }
}

/// With `ILDSJEL_PICTURES` set, draws the window into that folder.
fn picture(driver: &mut Driver, name: &str) {
    if let Some(folder) = std::env::var_os("ILDSJEL_PICTURES") {
        let picture = driver.picture(1.0);
        std::fs::create_dir_all(&folder).unwrap();
        shots::write_png(&Path::new(&folder).join(format!("next_{name}.png")), &picture).unwrap();
    }
}

#[test]
fn a_festival_is_made_after_an_earlier_one_that_is_not_touched() {
    let home = Home::new();
    let before = std::fs::read(&home.old).unwrap();
    let mut driver = home.doors(Language::Nb, Theme::Light, TALL);
    picture(&mut driver, "form");
    assert!(driver.click("Ny etter mønster av en tidligere …"));
    assert!(driver.sees("Hvilken festival går du ut fra?"));
    picture(&mut driver, "which");
    assert!(driver.click("Norsk Revyfestival 2027"));
    assert!(driver.sees("Ny festival etter Norsk Revyfestival 2027"));
    // A likely name and likely days are there already, and what would come along is told.
    assert!(driver.sees("Norsk Revyfestival 2028"));
    assert!(driver.sees("05.07.2028") && driver.sees("09.07.2028"));
    let old = Store::look_at(&home.old).unwrap();
    let leaders = ildsjel::domain::next::Offer::of(old.snapshot()).leaders;
    assert!(driver.sees(&format!("Blir med: 25 gjenger, 1006 vakter, 1 program, {leaders} personer.")));
    assert!(driver.sees(&format!("Gjengsjefer og nestledere ({leaders})")));
    picture(&mut driver, "choosing");
    assert!(driver.sees("Samlingene på samme ukedag som sist"));
    // Without programmes, with all people; the words follow.
    assert!(driver.click("Opplæringa, med samlingene"));
    assert!(driver.click("Alle (600)"));
    assert!(driver.sees("Blir med: 25 gjenger, 1006 vakter, 600 personer."));
    assert!(!driver.sees("Samlingene på samme ukedag som sist"));
    say(&mut driver, Next::Type(Field::Name, "Norsk Revyfestival 2029".into()));
    say(&mut driver, Next::Type(Field::First, "4.7.2029".into()));
    say(&mut driver, Next::Type(Field::Last, "8.7.2029".into()));
    assert!(driver.click("Lag festivalen"));
    let new = data(&driver);
    let festival = new.festival().unwrap();
    assert_eq!((festival.name.as_str(), festival.first_day.to_string().as_str()), ("Norsk Revyfestival 2029", "2029-07-04"));
    assert_eq!((new.people.len(), new.shifts.len(), new.programmes.len(), new.assignments.len()), (600, 1006, 0, 0));
    assert!(new.people.iter().all(|person| person.diet.is_empty() && person.guardian.is_empty() && person.note.is_empty()));
    let Stage::Open(desk) = &driver.app.stage else { panic!("no festival is open") };
    assert_eq!(desk.undo, None, "without its first entry it is no festival");
    assert_eq!(desk.path.as_deref(), Some(home.folder.path().join("norsk-revyfestival-2029.ildsjel").as_path()));
    assert_eq!(std::fs::read(&home.old).unwrap(), before, "the old file is as it was");
    // The history begins with it.
    let worker = desk.worker.clone();
    let entries = worker.call_and_wait(|store| store.history(9, 0).unwrap()).unwrap();
    let [first] = entries.as_slice() else { panic!("{entries:?}") };
    assert!(matches!(&first.op, Op::NextFestival { after, .. } if after == "Norsk Revyfestival 2027"));
}

#[test]
fn what_would_not_be_as_last_time_is_told_before_it_is_made() {
    let home = Home::new();
    let mut driver = home.doors(Language::Nb, Theme::Dark, TALL);
    driver.send(Message::Start(Start::After));
    say(&mut driver, Next::Choose(home.old.clone()));
    assert!(!driver.sees("Dette blir ikke som sist"));
    say(&mut driver, Next::Type(Field::First, "4.7.2029".into()));
    say(&mut driver, Next::Type(Field::Last, "5.7.2029".into()));
    assert!(driver.sees("Dette blir ikke som sist"));
    picture(&mut driver, "asides_dark");
    // What makes no festival is told where one looks, and the button does nothing.
    say(&mut driver, Next::Type(Field::Last, "3.7.2029".into()));
    assert!(driver.sees("Siste dag må komme etter første dag."), "the days go backward");
    assert!(driver.click("Lag festivalen"));
    say(&mut driver, Next::Type(Field::Last, "i morgen".into()));
    assert!(driver.sees("«i morgen» er ikke en dato. Skriv for eksempel 7.7.2027."));
    assert!(matches!(driver.app.stage, Stage::Start(_)));
    say(&mut driver, Next::Type(Field::Last, "8.7.2029".into()));
    say(&mut driver, Next::Type(Field::Name, " ".into()));
    assert!(driver.click("Lag festivalen"));
    assert!(matches!(driver.app.stage, Stage::Start(_)), "it needs a name");
}

#[test]
fn health_and_notes_come_only_when_they_are_ticked() {
    let home = Home::new();
    let mut driver = home.doors(Language::Nb, Theme::Light, TALL);
    driver.send(Message::Start(Start::After));
    say(&mut driver, Next::Choose(home.old.clone()));
    say(&mut driver, Next::People(Whom::None));
    assert!(!driver.sees("Allergier og kosthold"), "of nobody nothing is asked");
    say(&mut driver, Next::People(Whom::All));
    assert!(driver.click("Allergier og kosthold"));
    say(&mut driver, Next::Tick(Tick::Shifts));
    assert!(driver.click("Lag festivalen"));
    let old = Store::look_at(&home.old).unwrap();
    let diets = |snapshot: &Snapshot| snapshot.people.iter().filter(|person| !person.diet.is_empty()).count();
    assert_eq!(diets(data(&driver)), diets(old.snapshot()));
    assert!(diets(old.snapshot()) > 0);
    assert!(data(&driver).people.iter().all(|person| person.guardian.is_empty()));
    assert!(data(&driver).shifts.is_empty());
}

#[test]
fn esc_steps_back_one_page_at_a_time_and_other_files_are_told_of() {
    let home = Home::new();
    let mut driver = home.doors(Language::Nb, Theme::Light, TALL);
    driver.send(Message::Start(Start::After));
    let none = home.folder.path().join("borte.ildsjel");
    say(&mut driver, Next::Asked(Asked::Path(none)));
    assert!(driver.sees("Hvilken festival går du ut fra?") && driver.sees("Tilbake"));
    let letter = home.folder.path().join("brev.ildsjel");
    std::fs::write(&letter, "Kjære Kari").unwrap();
    say(&mut driver, Next::Asked(Asked::Path(letter)));
    assert!(driver.sees("Hvilken festival går du ut fra?"));
    picture(&mut driver, "no_festival");
    say(&mut driver, Next::Asked(Asked::NoDialog));
    say(&mut driver, Next::Choose(home.old.clone()));
    assert!(driver.sees("Hvem blir med?"));
    driver.press(Named::Escape);
    assert!(driver.sees("Hvilken festival går du ut fra?"));
    driver.press(Named::Escape);
    assert!(driver.sees("Hva heter festivalen?"));
    driver.press(Named::Escape);
    assert!(driver.sees("Prøv en ferdig festival"));
}

#[test]
fn a_sealed_festival_asks_for_its_passphrase() {
    let home = Home::new();
    let mut store = Store::open(&home.old).unwrap();
    store.seal("tre bjørner på tur", Work::NONE).unwrap();
    store.close().unwrap();
    let mut driver = home.doors(Language::Nb, Theme::Light, TALL);
    driver.send(Message::Start(Start::After));
    say(&mut driver, Next::Choose(home.old.clone()));
    assert!(driver.sees("«Norsk Revyfestival 2027» er forseglet. Skriv passordet eller koden, så kan den leses."));
    say(&mut driver, Next::Secret("feil".into()));
    say(&mut driver, Next::Unseal);
    assert!(!driver.sees("Hvem blir med?"));
    picture(&mut driver, "sealed");
    say(&mut driver, Next::Secret("tre bjørner på tur".into()));
    say(&mut driver, Next::Unseal);
    assert!(driver.sees("Hvem blir med?"));
    assert!(driver.sees("Den gamle festivalen er forseglet. Den nye er åpen til du forsegler den."));
}

#[test]
fn two_festivals_stand_side_by_side() {
    let home = Home::new();
    let mut driver = home.later(Language::Nb, Theme::Light, Size::new(1280.0, 3600.0));
    assert!(driver.sees("To festivaler ved siden av hverandre"));
    picture(&mut driver, "card");
    // The festival that is open is no other.
    let own = home.folder.path().join("Revy 2029.ildsjel");
    driver.send(Message::File(File::Other(Other::Asked(Asked::Path(own)))));
    assert_eq!(driver.app.toast.as_ref().unwrap().words, "Det er denne festivalen. Velg fila til en annen.");
    driver.send(Message::File(File::Other(Other::Asked(Asked::Path(home.old.clone())))));
    assert!(driver.sees("Sammenligning") && driver.sees("Gjeng for gjeng"));
    assert!(
        driver.sees("Norsk Revyfestival 2027, 07.07.2027–11.07.2027 → Revy 2029, 04.07.2029–06.07.2029"),
        "the earlier one first"
    );
    let (old, new) = (Store::look_at(&home.old).unwrap(), data(&driver).clone());
    let compared = ildsjel::domain::compare::compare(old.snapshot(), &new);
    assert_eq!(compared.people.back.len(), new.people.len());
    let (back, gone) = (compared.people.back.len(), compared.people.gone.len());
    assert!(driver.sees(&format!("{back} personer kom igjen, 0 er nye, og {gone} kom ikke igjen.")));
    let line = compared.crews.iter().find(|line| line.sums.then.unwrap().shifts != line.sums.now.unwrap().shifts).unwrap();
    let shifts = format!("{} → {}", line.sums.then.unwrap().shifts, line.sums.now.unwrap().shifts);
    assert!(driver.sees(&line.name) && driver.sees(&shifts), "{} {shifts}", line.name);
    // In the order of the alphabet, in which Ølteltet comes late and Åsmarka last.
    let y = |driver: &mut Driver, words: &str| driver.find(words).unwrap().y;
    assert!(y(&mut driver, "Transport") < y(&mut driver, "Ølteltet"));
    assert!(y(&mut driver, "Elvran 4H") < y(&mut driver, "Åsmarka idrettslag"));
    picture(&mut driver, "compared");
    driver.press(Named::Escape);
    assert!(driver.sees("To festivaler ved siden av hverandre"));
    // What is no festival is told of, and the page stays.
    driver.send(Message::File(File::Other(Other::Asked(Asked::Path(home.folder.path().join("borte.ildsjel"))))));
    assert!(driver.app.toast.as_ref().unwrap().bad);
    assert!(driver.sees("To festivaler ved siden av hverandre"));
}

#[test]
fn a_comparison_follows_what_is_done_meanwhile_and_fits_a_small_window() {
    let home = Home::new();
    for (language, theme, name) in [(Language::Nb, Theme::Dark, "nb_dark"), (Language::Sv, Theme::Light, "sv_light")] {
        let mut driver = home.later(language, theme, Size::new(960.0, 700.0));
        driver.send(Message::File(File::Other(Other::Asked(Asked::Path(home.old.clone())))));
        picture(&mut driver, &format!("compared_{name}"));
        let mut doors = home.doors(language, theme, Size::new(960.0, 700.0));
        doors.send(Message::Start(Start::After));
        say(&mut doors, Next::Choose(home.old.clone()));
        picture(&mut doors, &format!("choosing_{name}"));
    }
    // With text twice as large there is half the room.
    let mut doors = home.doors(Language::Nb, Theme::Light, Size::new(640.0, 1200.0));
    doors.send(Message::Start(Start::After));
    say(&mut doors, Next::Choose(home.old.clone()));
    picture(&mut doors, "choosing_large");
    let mut driver = home.later(Language::Nb, Theme::Light, Size::new(640.0, 2000.0));
    driver.send(Message::File(File::Other(Other::Asked(Asked::Path(home.old.clone())))));
    picture(&mut driver, "compared_large");
    let people = data(&driver).people.len();
    assert!(driver.sees(&format!("{people}")));
    let today = shots::friday_evening().date_naive();
    let draft = ildsjel::domain::act::people::draft("Torleif Nyheim");
    let edit = ildsjel::domain::act::people::add(data(&driver), &mut Ids::System, &draft, None, today).unwrap();
    let Stage::Open(desk) = &driver.app.stage else { panic!("no festival is open") };
    let task = desk.ask(move |store| store.apply(&edit).map(|_| ildsjel::ui::app::desk::Said::Nothing));
    driver.finish(task);
    assert!(driver.sees("Torleif Nyheim"), "who is new now");
}
