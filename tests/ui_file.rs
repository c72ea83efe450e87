//! The page of the festival's file and its copies, driven as a user does, over a file in a folder of its own: what is seen,
//! what is then in the file, and what lies among the copies.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use iced::Size;
use iced::keyboard::key::Named;
use ildsjel::domain::act::{self, FestivalDraft};
use ildsjel::domain::{Competence, CompetenceRecord, Edit, Ids, Minute, Op, PersonId, Snapshot, Table, Zone};
use ildsjel::lang::{Lang, Language};
use ildsjel::settings::{Settings, Theme};
use ildsjel::store::{CheckReport, ErrorKind, Finding, Keep, Reason, Store, Subject};
use ildsjel::ui::App;
use ildsjel::ui::app::desk::{Desk, Opened, Standing};
use ildsjel::ui::app::{Message, Stage};
use ildsjel::ui::command::Command;
use ildsjel::ui::drive::Driver;
use ildsjel::ui::files::Asked;
use ildsjel::ui::screen::file::second::{Overdue, overdue};
use ildsjel::ui::screen::file::{Message as File, look::Seen};
use ildsjel::ui::screen::{Go, Place};
use ildsjel::ui::shots;
use ildsjel::vault::Work;
use ildsjel::worker::Worker;

/// High enough that all of the page is seen.
const WIDE: Size = Size::new(1280.0, 3000.0);

/// A festival in a folder of its own, with a place for its copies.
struct Home {
    folder: tempfile::TempDir,
    path: PathBuf,
    keep: Keep,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Bygdedagen.ildsjel");
        let keep = Keep::under(&folder.path().join("kopier"), None, &path);
        Store::create(&path, &festival()).unwrap().close().unwrap();
        Self { folder, path, keep }
    }

    fn stick(&self) -> PathBuf {
        let stick = self.folder.path().join("pinne");
        fs::create_dir_all(&stick).unwrap();
        stick
    }

    fn open(&self) -> Driver {
        self.open_at(Utc::now)
    }

    fn open_at(&self, clock: fn() -> DateTime<Utc>) -> Driver {
        drive(Store::open_kept(&self.path, Some(self.keep.clone())).unwrap(), clock)
    }

    /// A copy of the file as it lies there now, as if made then.
    fn put_copy(&self, at: DateTime<Utc>, revision: i64, why: &str) -> PathBuf {
        fs::create_dir_all(&self.keep.folder).unwrap();
        let path = self.keep.folder.join(format!("{}_r{revision}_{why}.ildsjel", at.format("%Y-%m-%d_%H%M%S")));
        fs::copy(&self.path, &path).unwrap();
        path
    }
}

fn festival() -> ildsjel::domain::Edit {
    let today = Utc::now().date_naive();
    let draft = FestivalDraft {
        name: "Bygdedagen".into(),
        first_day: today + TimeDelta::days(100),
        last_day: today + TimeDelta::days(102),
        zone: Zone::default(),
        region: "NO".into(),
    };
    act::festival::create(&mut Ids::seeded(1), &draft).unwrap()
}

fn drive(store: Store, clock: fn() -> DateTime<Utc>) -> Driver {
    let settings = Settings { language: Some(Language::Nb), theme: Theme::Light, ..Settings::default() };
    let (standing, path) = (Standing::of(&store), store.path().map(Path::to_owned));
    let mut app = App::with(settings, clock);
    let _ = app.opened(Opened { worker: Worker::spawn(store).unwrap(), path, standing, hazards: Vec::new() });
    let mut driver = Driver::new(app, WIDE).unwrap();
    go(&mut driver, Place::File);
    driver
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

fn seen(driver: &Driver) -> &Seen {
    desk(driver).screens.file.seen().expect("the file was looked at")
}

fn go(driver: &mut Driver, place: Place) {
    driver.send(Message::Go(Go::Place(place)));
}

fn add(driver: &mut Driver, name: &str) {
    go(driver, Place::People);
    driver.send(Message::Run(Command::NewPerson));
    driver.type_text(name);
    driver.press(Named::Enter);
    assert!(names(driver).contains(&name.to_owned()));
    go(driver, Place::File);
}

fn names(driver: &Driver) -> Vec<String> {
    data(driver).people.iter().map(ildsjel::domain::Person::name).collect()
}

/// With `ILDSJEL_PICTURES` set, draws the upper part of the page into that folder.
fn picture(driver: &mut Driver, name: &str) {
    if let Some(folder) = std::env::var_os("ILDSJEL_PICTURES") {
        let mut picture = driver.picture(1.0);
        picture.height = 1100;
        picture.rgba.truncate(1280 * 1100 * 4);
        fs::create_dir_all(&folder).unwrap();
        shots::write_png(&Path::new(&folder).join(format!("state_{name}.png")), &picture).unwrap();
    }
}

fn toast(driver: &Driver) -> String {
    driver.app.toast.as_ref().map(|toast| toast.words.clone()).unwrap_or_default()
}

#[test]
fn a_copy_is_taken_and_tells_what_was_done_since() {
    let home = Home::new();
    let mut driver = home.open();
    assert!(driver.sees("Ingen kopi ennå. Den første kommer av seg selv."));
    assert!(driver.sees("Ingen kopi ennå"), "the foot of the rail");
    picture(&mut driver, "none");
    assert!(driver.sees("Bygdedagen.ildsjel") && driver.sees(&home.folder.path().display().to_string()));
    assert!(driver.click("Ta en kopi nå"));
    assert_eq!(toast(&driver), "Kopien er tatt.");
    assert!(!driver.sees("Ingen kopi ennå"));
    assert!(driver.sees("du ba om den") && driver.sees("ingenting gjort siden"));
    add(&mut driver, "Kari Moe");
    add(&mut driver, "Ola Lie");
    assert!(driver.sees("2 ting gjort siden"));
    assert!(driver.click("du ba om den"));
    assert!(driver.sees("La til personen Kari Moe") && driver.sees("La til personen Ola Lie"));
    assert!(driver.click("du ba om den"));
    assert!(!driver.sees("La til personen Kari Moe"), "a second press folds it in");
    let copies = home.keep.list();
    assert_eq!(copies.iter().map(|copy| copy.why).collect::<Vec<_>>(), [Reason::Asked]);
}

#[test]
fn going_back_is_compared_first_kept_and_undone() {
    let home = Home::new();
    let mut driver = home.open();
    add(&mut driver, "Per Aunet");
    assert!(driver.click("Ta en kopi nå"));
    add(&mut driver, "Kari Moe");
    let per = data(&driver).people.iter().find(|person| person.given == "Per").unwrap().clone();
    driver.send(Message::Go(Go::Person(per.id)));
    driver.press(Named::Enter);
    driver.type_text("400 00 011");
    driver.press(Named::Enter);
    assert_eq!(data(&driver).people.get(per.id).unwrap().phone, "+4740000011");
    go(&mut driver, Place::File);
    assert!(driver.click("du ba om den"));
    assert!(driver.click("Gå tilbake til denne …"));
    for words in ["Kari Moe", "bare nå, blir borte", "Per Aunet", "Telefon"] {
        assert!(driver.sees(words), "{words}");
    }
    assert!(driver.sees("Alt slik det er nå, blir tatt vare på som en kopi først. Du kan angre etterpå."));
    let before = data(&driver).clone();
    assert!(driver.click("Gå tilbake"));
    assert_eq!(names(&driver), ["Per Aunet"]);
    assert_eq!(data(&driver).people.get(per.id).unwrap().phone, "");
    assert!(toast(&driver).starts_with("Satte alt tilbake til sikkerhetskopien fra "), "{}", toast(&driver));
    assert!(driver.sees("før du gikk tilbake"), "what was replaced is among the copies");
    let replaced = home.keep.list().into_iter().find(|copy| copy.why == Reason::Restore).unwrap();
    let replaced = Store::look_at(&replaced.path).unwrap();
    assert_eq!(replaced.snapshot().people.len(), 2);
    assert!(driver.click("Angre"));
    assert_eq!(names(&driver).len(), 2);
    assert_eq!(data(&driver).people.get(per.id), before.people.get(per.id));
}

fn certificate(person: PersonId, day: NaiveDate) -> (Competence, CompetenceRecord) {
    let competence = Competence::new(Ids::System.next(), "Skjenking", None);
    let valid_to = Some(day - TimeDelta::days(1));
    let record = CompetenceRecord { valid_to, ..CompetenceRecord::new(Ids::System.next(), person, competence.id, day) };
    (competence, record)
}

#[test]
fn arrows_scroll_to_the_chosen_copy_in_a_small_window() {
    let home = Home::new();
    for days in 1..=30 {
        let _ = home.put_copy(Utc::now() - TimeDelta::days(days), 1, "close");
    }
    let app = home.open().app;
    let mut driver = Driver::new(app, Size::new(1280.0, 500.0)).unwrap();
    for _ in 0..25 {
        driver.press(Named::ArrowDown);
        assert!(driver.sees("Gå tilbake til denne …"));
    }
    for _ in 0..25 {
        driver.press(Named::ArrowUp);
        assert!(driver.sees("Gå tilbake til denne …"));
    }
}

#[test]
fn one_can_go_back_to_a_copy_that_its_own_backup_thins_out() {
    let home = Home::new();
    let day = (Utc::now() - TimeDelta::days(4)).date_naive();
    let at = |hour| day.and_hms_opt(hour, 0, 0).unwrap().and_utc();
    // Of a day that long ago only the newest copy stays, at the next backup; and going back begins with one.
    let older = home.put_copy(at(8), 1, "interval");
    let _ = home.put_copy(at(20), 1, "close");
    let mut driver = home.open();
    add(&mut driver, "Kari Moe");
    driver.press(Named::ArrowDown);
    driver.press(Named::ArrowDown);
    driver.press(Named::Enter);
    assert!(driver.click("Gå tilbake"));
    assert!(names(&driver).is_empty(), "{}", toast(&driver));
    assert!(!older.exists(), "it was thinned out, as is right");
    assert!(driver.click("Angre"));
    assert_eq!(names(&driver), ["Kari Moe"]);
}

#[test]
fn a_sealed_festival_is_compared_with_its_sealed_copies() {
    let home = Home::new();
    let mut store = Store::open_kept(&home.path, Some(home.keep.clone())).unwrap();
    let _ = store.seal("fire hester i fjøset", Work::NONE).unwrap();
    let mut driver = drive(store, Utc::now);
    assert!(driver.click("Ta en kopi nå"));
    add(&mut driver, "Kari Moe");
    driver.press(Named::ArrowDown);
    driver.press(Named::Enter);
    assert!(driver.sees("Kari Moe") && driver.sees("bare nå, blir borte"));
    assert!(driver.click("Gå tilbake"));
    assert!(names(&driver).is_empty(), "{}", toast(&driver));
    assert!(driver.click("Angre"));
    assert_eq!(names(&driver), ["Kari Moe"]);
    for copy in home.keep.list() {
        assert_eq!(Store::look_at(&copy.path).unwrap_err().kind(), ErrorKind::Sealed);
    }
}

#[test]
fn one_can_go_back_in_the_smallest_window_at_the_largest_text() {
    let folder = tempfile::tempdir().unwrap();
    let app = shots::kept(&folder.path().join("hus"), Language::Nb, Theme::Light).unwrap();
    let mut driver = Driver::new(app, Size::new(640.0, 400.0)).unwrap();
    go(&mut driver, Place::File);
    for _ in 0..3 {
        driver.press(Named::ArrowDown);
    }
    let people = data(&driver).people.clone();
    driver.press(Named::Enter);
    // The focus is on the button that steps back; the next one goes on.
    driver.press(Named::Tab);
    driver.press(Named::Enter);
    assert!(toast(&driver).starts_with("Satte alt tilbake"), "{}", toast(&driver));
    assert_ne!(data(&driver).people.iter().collect::<Vec<_>>(), people.iter().collect::<Vec<_>>());
    driver.send(Message::ToastUndo);
    assert_eq!(data(&driver).people.iter().collect::<Vec<_>>(), people.iter().collect::<Vec<_>>());
}

#[test]
fn where_nothing_differs_nothing_is_offered() {
    let home = Home::new();
    let mut driver = home.open();
    add(&mut driver, "Kari Moe");
    assert!(driver.click("Ta en kopi nå"));
    driver.press(Named::ArrowDown);
    assert!(driver.sees("Ingenting er gjort siden denne kopien."));
    driver.press(Named::Enter);
    assert!(driver.sees("Ingenting er annerledes. Festivalen er akkurat slik den var da."));
    assert!(!driver.sees("Gå tilbake"));
    driver.send(Message::File(File::GoBack));
    picture(&mut driver, "same");
    assert_eq!(home.keep.list().len(), 1, "also not by another way");
    driver.press(Named::Escape);
    assert!(!driver.sees("Ingenting er annerledes. Festivalen er akkurat slik den var da."));
}

#[test]
fn the_comparison_follows_what_is_done_while_it_is_open() {
    let home = Home::new();
    let mut driver = home.open();
    assert!(driver.click("Ta en kopi nå"));
    add(&mut driver, "Kari Moe");
    driver.press(Named::ArrowDown);
    driver.press(Named::Enter);
    assert!(driver.sees("Kari Moe") && driver.sees("Gå tilbake"));
    driver.send(Message::Run(Command::Undo));
    assert!(driver.sees("Ingenting er annerledes. Festivalen er akkurat slik den var da."));
    assert!(!driver.sees("Gå tilbake"));
}

#[test]
fn keys_go_through_the_copies_and_step_back() {
    let home = Home::new();
    let now = Utc::now();
    for days in 1..=40 {
        let _ = home.put_copy(now - TimeDelta::days(days), 1, "close");
    }
    let mut driver = home.open();
    assert_eq!(seen(&driver).backups.len(), 40);
    assert!(driver.sees("Vis flere (32)"));
    for _ in 0..9 {
        driver.press(Named::ArrowDown);
    }
    assert!(driver.sees("Vis flere (12)"), "arrows go on where the shown ones end");
    driver.press(Named::Enter);
    let lang = Lang::new(Language::Nb);
    let zone = Zone::default();
    let at = zone.local(Minute((now - TimeDelta::days(9)).timestamp().div_euclid(60)));
    let title = lang.file_screen_compare_title(ildsjel::ui::screen::file::words::when(&lang, at, zone.local(minute(now))));
    assert!(driver.sees(&title), "{title}");
    driver.press(Named::Escape);
    assert!(!driver.sees(&title) && driver.sees("Gå tilbake til denne …"));
    driver.press(Named::Escape);
    assert!(!driver.sees("Gå tilbake til denne …"));
    assert_eq!(desk(&driver).place, Place::File);
    driver.press(Named::Escape);
    assert_eq!(desk(&driver).place, Place::Settings);
}

fn minute(at: DateTime<Utc>) -> Minute {
    Minute(at.timestamp().div_euclid(60))
}

#[test]
fn two_hundred_copies_are_shown_some_at_a_time() {
    let home = Home::new();
    for hours in 1..=200 {
        let _ = home.put_copy(Utc::now() - TimeDelta::hours(hours), 1, "interval");
    }
    let mut driver = home.open();
    assert!(driver.click("Vis flere (192)"));
    driver.send(Message::File(File::More));
    assert!(driver.sees("Vis flere (152)"));
    let _ = driver.picture(1.0);
}

#[test]
fn a_damaged_file_is_shown_apart_and_cannot_be_gone_back_to() {
    let home = Home::new();
    let damaged = home.put_copy(Utc::now() - TimeDelta::days(1), 0, "damaged");
    let mut driver = home.open();
    assert!(driver.sees("Slik fila var da den var skadet"));
    assert!(driver.sees("Ingen kopi ennå. Den første kommer av seg selv."));
    driver.press(Named::ArrowDown);
    assert!(!driver.sees("Gå tilbake til denne …"));
    driver.send(Message::File(File::Compare(damaged)));
    assert!(!driver.sees("Ser hva som er annerledes …"));
}

#[test]
fn a_copy_that_cannot_be_read_says_so_and_offers_nothing() {
    let home = Home::new();
    let copy = home.put_copy(Utc::now() - TimeDelta::days(1), 1, "close");
    let mut driver = home.open();
    fs::write(&copy, "not a festival").unwrap();
    driver.press(Named::ArrowDown);
    driver.press(Named::Enter);
    let name = copy.file_name().unwrap().to_string_lossy().into_owned();
    let said = format!("«{name}» er ikke en festival fra Ildsjel. Fila er ikke rørt. Velg ei fil som slutter på .ildsjel.");
    assert!(driver.sees(&said));
    assert!(!driver.sees("Gå tilbake") && driver.click("Lukk"));
    assert!(!driver.sees(&said));
}

#[test]
fn a_second_place_gets_each_copy_and_is_missed_when_it_is_gone() {
    let home = Home::new();
    let stick = home.stick();
    let mut driver = home.open();
    driver.send(Message::File(File::PlaceAsked(Asked::Path(stick.clone()))));
    assert_eq!(driver.app.settings.second_place, Some(stick.clone()));
    assert_eq!(toast(&driver), "Kopien er tatt.", "at once, so that one knows that it works");
    let keep = desk(&driver).file.backups.keep().unwrap().clone();
    assert_eq!(keep.list_second().len(), 1);
    assert!(driver.sees(&stick.display().to_string()));
    assert!(!driver.sees("Mangler kopi et annet sted"));
    // The stick is pulled out.
    add(&mut driver, "Kari Moe");
    fs::remove_dir_all(&stick).unwrap();
    assert!(driver.click("Ta en kopi nå"));
    let missed = "Minnepinnen er ikke satt i, så kopien kom ikke dit. Sett den i, og ta en kopi.";
    assert_eq!(toast(&driver), missed);
    driver.send(Message::ToastClose);
    assert!(driver.sees(missed), "on its card");
    picture(&mut driver, "stick_missing");
    assert!(driver.sees("Mangler kopi et annet sted"), "at the foot of the rail");
    // And in again.
    let _ = home.stick();
    assert!(driver.click("Kopier dit nå"));
    assert_eq!(toast(&driver), "Kopien er tatt.");
    assert!(!driver.sees(missed) && !driver.sees("Mangler kopi et annet sted"));
    assert_eq!(keep.list_second().len(), 1);
    assert!(driver.click("Slutt å bruke"));
    assert_eq!(driver.app.settings.second_place, None);
    assert!(desk(&driver).file.backups.keep().unwrap().second.is_none());
    assert!(driver.sees("Velg sted …"));
    assert_eq!(keep.list_second().len(), 1, "what is there stays there");
}

#[test]
fn the_place_of_the_copies_is_no_second_place() {
    let home = Home::new();
    let mut driver = home.open();
    driver.send(Message::File(File::PlaceAsked(Asked::Path(home.folder.path().join("kopier")))));
    assert_eq!(toast(&driver), "Der ligger kopiene fra før. Velg en minnepinne eller en annen disk.");
    assert_eq!(driver.app.settings.second_place, None);
}

#[test]
fn the_page_now_tells_of_a_second_place_that_lags_behind() {
    let folder = tempfile::tempdir().unwrap();
    let mut driver =
        Driver::new(shots::kept(&folder.path().join("hus"), Language::Nb, Theme::Light).unwrap(), Size::new(1280.0, 800.0))
            .unwrap();
    go(&mut driver, Place::Now);
    assert!(driver.sees("Kopien på det andre stedet er 2 dager gammel. Sett i minnepinnen, og ta en kopi."));
    assert!(driver.click("Se kopiene"));
    assert_eq!(desk(&driver).place, Place::File);
    // And the foot of the rail leads here too.
    go(&mut driver, Place::Now);
    assert!(driver.click("Siste kopi 12:30"));
    assert_eq!(desk(&driver).place, Place::File);
}

#[test]
fn a_second_place_is_overdue_after_a_week_and_while_the_festival_is_on_after_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    let stick = folder.path().join("pinne");
    let keep = Keep::under(&folder.path().join("kopier"), Some(&stick), &path);
    let mut store = Store::create(&path, &festival()).unwrap();
    let first = store.snapshot().festival().unwrap().first_day;
    let revision = store.snapshot().revision;
    let edit = act::people::add(store.snapshot(), &mut Ids::System, &act::people::draft("Kari Moe"), None, first).unwrap();
    store.apply(&edit).unwrap();
    store.close().unwrap();
    let late = |made: &str, revision: i64, now: NaiveDateTime| {
        for folder in [&keep.folder, keep.second.as_ref().unwrap()] {
            let _ = fs::remove_dir_all(folder);
            fs::create_dir_all(folder).unwrap();
            fs::copy(&path, folder.join(format!("{made}_r{revision}_close.ildsjel"))).unwrap();
        }
        let store = Store::open_kept(&path, Some(keep.clone())).unwrap();
        let state = Standing::of(&store).file;
        overdue(&state, store.snapshot(), now)
    };
    let noon = |day: NaiveDate| day.and_hms_opt(14, 0, 0).unwrap();
    let made = |day: NaiveDate| format!("{}_100000", day.format("%Y-%m-%d"));
    let days = TimeDelta::days;
    let quiet = first - days(50);
    assert_eq!(late(&made(quiet - days(6)), revision, noon(quiet)), None);
    assert_eq!(late(&made(quiet - days(8)), revision, noon(quiet)), Some(Overdue::Old(8)));
    for day in [first - days(3), first, first + days(2)] {
        assert_eq!(late(&made(day), revision, noon(day)), None, "{day}");
        assert_eq!(late(&made(day - days(2)), revision, noon(day)), Some(Overdue::Old(2)), "{day}");
    }
    assert_eq!(late(&made(first - days(6)), revision, noon(first - days(4))), None, "before that a week may go");
    assert_eq!(late(&made(quiet - days(80)), revision + 50, noon(quiet)), Some(Overdue::Old(80)), "another state");
}

#[test]
fn a_copy_that_holds_all_there_is_is_never_too_old() {
    let home = Home::new();
    let stick = home.stick();
    let keep = Keep::under(&home.folder.path().join("kopier"), Some(&stick), &home.path);
    let store = Store::open(&home.path).unwrap();
    let revision = store.snapshot().revision;
    store.close().unwrap();
    let copy = home.put_copy(Utc::now() - TimeDelta::days(30), revision, "close");
    let second = keep.second.clone().unwrap();
    fs::create_dir_all(&second).unwrap();
    fs::copy(&copy, second.join(copy.file_name().unwrap())).unwrap();
    let driver = drive(Store::open_kept(&home.path, Some(keep)).unwrap(), Utc::now);
    assert_eq!(overdue(&desk(&driver).file, data(&driver), desk(&driver).now), None);
    fs::remove_dir_all(&second).unwrap();
    let keep = desk(&driver).file.backups.keep().unwrap().clone();
    drop(driver);
    let driver = drive(Store::open_kept(&home.path, Some(keep)).unwrap(), Utc::now);
    assert_eq!(overdue(&desk(&driver).file, data(&driver), desk(&driver).now), Some(Overdue::Never));
}

#[test]
fn a_check_says_that_all_is_well_or_what_was_found() {
    let home = Home::new();
    let mut driver = home.open();
    add(&mut driver, "Kari Moe");
    let task = driver.app.update(Message::File(File::Check));
    assert!(driver.sees("Ser over …"), "while it runs");
    driver.finish(task);
    assert!(!driver.sees("Ser over …"));
    let rows = data(&driver).people.len() + 1;
    let changes = desk(&driver).worker.call_and_wait(|store| store.check().changes).unwrap();
    assert!(driver.sees(&Lang::new(Language::Nb).errors_sound(rows, changes)));
    // What a damaged file looks like, which no test can make of one that is open.
    let kari = data(&driver).people.iter().next().unwrap();
    let row = Subject { table: Table::Person, id: kari.id.into(), name: kari.name() };
    let finding = Finding::Cell { row, column: "phone".into() };
    let report = CheckReport { findings: vec![finding; 20], rows: 2, changes: 20 };
    driver.send(Message::File(File::Checked(std::sync::Arc::new(report))));
    assert!(driver.sees("Og 8 ting til."));
    picture(&mut driver, "damaged");
    assert!(driver.sees("Personen Kari Moe er endret utenfor Ildsjel: feltet telefon stemmer ikke med historikken."));
    assert!(
        driver.sees("Lukk festivalen og åpne den igjen, så retter Ildsjel det som kan rettes. Den skadde fila blir tatt vare på.")
    );
}

#[test]
fn what_can_hardly_be_right_is_told_by_the_page_and_by_the_check() {
    let home = Home::new();
    let mut store = Store::open(&home.path).unwrap();
    let day = Utc::now().date_naive();
    let edit = act::people::add(store.snapshot(), &mut Ids::System, &act::people::draft("Kari Moe"), None, day).unwrap();
    store.apply(&edit).unwrap();
    let person = store.snapshot().people.iter().next().unwrap().id;
    let mut edit = Edit::new(Op::Add { table: Table::Competence, name: "Skjenking".into() });
    let (competence, record) = certificate(person, day);
    edit.insert(&competence);
    edit.insert(&record);
    store.apply(&edit).unwrap();
    store.close().unwrap();
    let mut driver = home.open();
    let said = "Beviset Kari Moe slutter før det begynner.";
    assert!(driver.sees("Verdt å se på") && driver.sees(said));
    assert!(driver.click("Se over fila nå"));
    let at = desk(&driver).now.format("Sett over %H:%M").to_string();
    assert!(driver.sees(&at), "{at}");
    assert!(driver.sees("Fila er hel: alt i den er slik det ble skrevet.") && driver.sees(said));
    picture(&mut driver, "odd");
    assert!(
        !driver.sees("Lukk festivalen og åpne den igjen, så retter Ildsjel det som kan rettes. Den skadde fila blir tatt vare på.")
    );
}

#[test]
fn what_was_healed_at_the_opening_is_told_with_its_details() {
    let home = Home::new();
    let mut driver = home.open();
    add(&mut driver, "Kari Moe");
    drop(driver);
    let other = rusqlite::Connection::open(&home.path).unwrap();
    other.execute("UPDATE person SET phone = '+4740000099'", []).unwrap();
    drop(other);
    let mut driver = home.open();
    assert_eq!(data(&driver).people.iter().next().unwrap().phone, "", "as it was written");
    let said = "Fila var skadet på ett sted da den ble åpnet. Ildsjel har rettet den etter historikken. \
                Slik den var, ligger den blant kopiene.";
    assert!(driver.sees(said));
    let detail = "Personen Kari Moe er endret utenfor Ildsjel: feltet telefon stemmer ikke med historikken.";
    assert!(!driver.sees(detail));
    assert!(driver.click("Vis hva som var skadet"));
    assert!(driver.sees(detail));
    assert!(driver.sees("Slik fila var da den var skadet"));
    assert_eq!(seen(&driver).damaged.len(), 1);
    picture(&mut driver, "healed");
}

#[test]
fn a_file_that_is_only_looked_at_can_be_checked_and_copied_and_nothing_else() {
    let home = Home::new();
    let mut driver = drive(Store::look_at(&home.path).unwrap(), Utc::now);
    assert!(driver.sees("bare for å se"));
    picture(&mut driver, "look_only");
    assert!(driver.click("Ta en kopi nå") && driver.click("Velg sted …"));
    assert_eq!(toast(&driver), "");
    assert!(!home.keep.folder.exists());
    assert!(driver.click("Se over fila nå"));
    assert!(
        driver.sees(&Lang::new(Language::Nb).errors_sound(1, desk(&driver).worker.call_and_wait(|s| s.check().changes).unwrap()))
    );
    let elsewhere = home.folder.path().join("til deg");
    driver.send(Message::File(File::SaveAsked(Asked::Path(elsewhere.clone()))));
    assert!(Store::look_at(elsewhere.with_extension("ildsjel")).unwrap().check().is_sound());
}

#[test]
fn a_copy_elsewhere_is_a_festival_of_its_own_and_writes_over_nothing_unasked() {
    let home = Home::new();
    let mut driver = home.open();
    add(&mut driver, "Kari Moe");
    let typed = home.folder.path().join("kopi");
    driver.send(Message::File(File::SaveAsked(Asked::Path(typed.clone()))));
    let path = typed.with_extension("ildsjel");
    assert_eq!(toast(&driver), format!("Kopien ligger her: {}", path.display()));
    assert_eq!(Store::look_at(&path).unwrap().snapshot().people.len(), 1);
    add(&mut driver, "Ola Lie");
    // The dialog has not asked about this name.
    driver.send(Message::File(File::SaveAsked(Asked::Path(typed))));
    assert_eq!(toast(&driver), "«kopi.ildsjel» finnes fra før. Den er ikke rørt. Velg et annet navn, eller åpne den som er der.");
    assert_eq!(Store::look_at(&path).unwrap().snapshot().people.len(), 1);
    // About this one it has.
    driver.send(Message::File(File::SaveAsked(Asked::Path(path.clone()))));
    assert_eq!(Store::look_at(&path).unwrap().snapshot().people.len(), 2);
    // Never over itself.
    driver.send(Message::File(File::SaveAsked(Asked::Path(home.path.clone()))));
    assert!(toast(&driver).contains("finnes fra før"), "{}", toast(&driver));
    driver.send(Message::File(File::SaveAsked(Asked::NoDialog)));
    assert_eq!(toast(&driver), "Fikk ikke opp filvelgeren. Prøv en gang til.");
}

#[test]
fn a_copy_that_could_not_be_made_is_told_of_everywhere() {
    let home = Home::new();
    fs::create_dir_all(home.keep.folder.parent().unwrap()).unwrap();
    fs::write(&home.keep.folder, "a file where the folder should be").unwrap();
    let mut driver = home.open();
    assert!(driver.click("Ta en kopi nå"));
    assert!(desk(&driver).file.backups.failed.is_some());
    assert!(!toast(&driver).is_empty());
    assert!(driver.sees("Kopien ble ikke tatt"), "at the foot of the rail");
    picture(&mut driver, "failed");
    assert!(driver.sees("Ta en kopi nå"), "it can be tried again");
    fs::remove_file(&home.keep.folder).unwrap();
    assert!(driver.click("Ta en kopi nå"));
    assert!(!driver.sees("Kopien ble ikke tatt"));
    assert_eq!(home.keep.list().len(), 1);
}

static MINUTES: AtomicI64 = AtomicI64::new(0);

fn moving() -> DateTime<Utc> {
    Utc::now() + TimeDelta::minutes(MINUTES.load(Ordering::Relaxed))
}

#[test]
fn a_copy_that_comes_by_itself_is_heard_of_within_a_minute() {
    let home = Home::new();
    let mut driver = home.open_at(moving);
    assert!(driver.sees("Ingen kopi ennå"));
    let _ = MINUTES.fetch_add(1, Ordering::Relaxed);
    driver.send(Message::Tick);
    assert_eq!(home.keep.list().len(), 1);
    assert!(!driver.sees("Ingen kopi ennå"));
    assert!(driver.sees("av seg selv, mens du jobbet"), "on the page too");
    // What is being typed elsewhere stays.
    go(&mut driver, Place::Settings);
    driver.send(Message::Settings(ildsjel::ui::screen::settings::Message::Type(
        ildsjel::ui::screen::settings::Field::Name,
        "Bygdeda".into(),
    )));
    let _ = MINUTES.fetch_add(1, Ordering::Relaxed);
    driver.send(Message::Tick);
    assert!(driver.sees("Bygdeda"));
}

#[test]
fn the_page_is_reached_from_the_settings_and_the_field_that_finds_everything() {
    let home = Home::new();
    let mut driver = home.open();
    go(&mut driver, Place::Settings);
    assert!(driver.click("Fila og kopiene"));
    assert_eq!(desk(&driver).place, Place::File);
    go(&mut driver, Place::Now);
    driver.send(Message::Run(Command::Find));
    driver.type_text("kopiene");
    driver.press(Named::Enter);
    assert_eq!(desk(&driver).place, Place::File);
    assert!(driver.sees("Sikkerhetskopier"));
}

#[test]
fn the_restore_is_in_the_history_and_the_file_is_sound() {
    let home = Home::new();
    let mut driver = home.open();
    assert!(driver.click("Ta en kopi nå"));
    add(&mut driver, "Kari Moe");
    driver.press(Named::ArrowDown);
    driver.press(Named::Enter);
    assert!(driver.click("Gå tilbake"));
    let (op, sound) =
        desk(&driver).worker.call_and_wait(|store| (store.history(1, 0).unwrap().remove(0).op, store.check().is_sound())).unwrap();
    assert!(matches!(op, Op::Restore { .. }) && sound, "{op:?}");
    drop(driver);
    assert_eq!(Store::open(&home.path).unwrap().snapshot().people.len(), 0);
    assert_eq!(Store::open(home.folder.path().join("x.ildsjel")).unwrap_err().kind(), ErrorKind::Missing);
}

/// Draws the page in every language and many sizes. With `ILDSJEL_PICTURES` set, into that folder.
#[test]
fn the_page_can_be_drawn_in_every_state() {
    let pictures = std::env::var_os("ILDSJEL_PICTURES").map(PathBuf::from);
    let folder = tempfile::tempdir().unwrap();
    let sizes =
        [("1280", 1280.0, 800.0, 1.0), ("2x", 1280.0, 800.0, 2.0), ("1920", 1920.0, 1080.0, 1.0), ("narrow", 900.0, 700.0, 1.0)];
    let few = [("big", 640.0, 400.0, 2.0), ("slim", 640.0, 1400.0, 1.0), ("high", 1280.0, 1500.0, 1.0)];
    for (language, theme, name) in [
        (Language::Nb, Theme::Light, "nb_light"),
        (Language::Sv, Theme::Dark, "sv_dark"),
        (Language::Nn, Theme::Light, "nn_light"),
        (Language::En, Theme::Dark, "en_dark"),
    ] {
        for (size, width, height, scale) in sizes.iter().chain(&few) {
            if pictures.is_none() && (*size != "narrow" || language != Language::Nb) {
                continue;
            }
            if matches!(language, Language::Nn | Language::En) && *size != "high" {
                continue;
            }
            let app = shots::kept(&folder.path().join("hus"), language, theme).unwrap();
            let mut driver = Driver::new(app, Size::new(*width, *height)).unwrap();
            for (scene, enter) in shots::KEPT_SCENES {
                enter(&mut driver);
                let picture = driver.picture(*scale);
                let first = picture.rgba.get(..4).unwrap().to_vec();
                assert!(picture.rgba.chunks(4).any(|pixel| pixel != first), "{scene} is blank");
                if let Some(pictures) = &pictures {
                    fs::create_dir_all(pictures).unwrap();
                    shots::write_png(&pictures.join(format!("{scene}_{name}_{size}.png")), &picture).unwrap();
                }
            }
        }
    }
}

#[test]
fn somebody_is_erased_for_good_from_the_window() {
    let home = Home::new();
    let stick = home.stick();
    let mut driver = home.open();
    add(&mut driver, "Kari Moe");
    add(&mut driver, "Ola Lie");
    driver.send(Message::File(File::Place(Some(stick.clone()))));
    assert!(!driver.sees("Slettet, men ikke glemt"), "nobody is deleted");
    let holds = |word: &str| {
        let mut files: Vec<PathBuf> = home.keep.list().into_iter().map(|copy| copy.path).collect();
        files.extend(
            Keep::under(&home.folder.path().join("kopier"), Some(&stick), &home.path)
                .list_second()
                .into_iter()
                .map(|copy| copy.path),
        );
        assert!(files.len() >= 2, "a copy here and one on the stick");
        files.iter().filter(|file| String::from_utf8_lossy(&fs::read(file).unwrap()).contains(word)).count()
    };
    assert!(holds("Kari") >= 2);

    let kari = data(&driver).people.iter().find(|person| person.given == "Kari").unwrap().id;
    driver.send(Message::Go(Go::Person(kari)));
    driver.send(Message::People(ildsjel::ui::screen::people::Message::AskDelete));
    assert!(driver.click("Slett for godt …"));
    assert!(driver.sees("Slette Kari Moe for godt?") && driver.sees("Dette kan ikke angres."));
    picture(&mut driver, "erase_ask");
    driver.press(Named::Escape);
    assert_eq!(names(&driver).len(), 2, "stepping back does nothing");

    driver.send(Message::People(ildsjel::ui::screen::people::Message::AskDelete));
    assert!(driver.click("Slett for godt …"));
    assert!(driver.click("Slett for godt"));
    assert!(driver.sees("Alt om personen er slettet for godt her og i 2 kopier."));
    picture(&mut driver, "erase_told");
    assert!(driver.click("Lukk"));
    assert_eq!(names(&driver), ["Ola Lie"]);
    assert_eq!(holds("Kari"), 0);
    driver.send(Message::Run(Command::Undo));
    assert!(!names(&driver).contains(&"Kari Moe".to_owned()), "{:?}", names(&driver));
    driver.send(Message::Run(Command::Redo));
}

#[test]
fn the_deleted_are_listed_and_erased_from_the_page_of_the_file() {
    let home = Home::new();
    let mut driver = home.open();
    for name in ["Kari Moe", "Ola Lie", "Per Aunet"] {
        add(&mut driver, name);
    }
    for given in ["Kari", "Ola"] {
        let id = data(&driver).people.iter().find(|person| person.given == given).unwrap().id;
        driver.send(Message::Go(Go::Person(id)));
        driver.send(Message::People(ildsjel::ui::screen::people::Message::AskDelete));
        assert!(driver.click("Slett"));
    }
    go(&mut driver, Place::File);
    assert!(driver.sees("Slettet, men ikke glemt") && driver.sees("Kari Moe") && driver.sees("Ola Lie"));
    picture(&mut driver, "erase_card");
    assert!(driver.click("Slett for godt …"));
    assert!(driver.click("Slett for godt"));
    assert!(driver.sees("Slettet for godt"));
    assert!(driver.click("Lukk"));
    assert_ne!(driver.sees("Kari Moe"), driver.sees("Ola Lie"), "one of the two is forgotten");
    picture(&mut driver, "erase_after");
    assert!(driver.sees("Én er slettet for godt. Var minnepinnen ikke satt i da, kan det gjøres en gang til."));
    assert!(driver.click("Slett en gang til"));
    assert!(driver.sees("Alt om personen er slettet for godt her og i 0 kopier."));
}
