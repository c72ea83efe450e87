//! Training, lists and now, driven from end to end: what is pressed and typed comes to the store, and *Angre* takes it back.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::PathBuf;

use chrono::{DateTime, TimeZone, Utc};
use iced::keyboard::key::Named;
use iced::{Point, Size};
use ildsjel::domain::act::{self, ProgrammeDraft};
use ildsjel::domain::*;
use ildsjel::lang::{Lang, Language};
use ildsjel::settings::{Settings, Theme};
use ildsjel::store::Store;
use ildsjel::ui::App;
use ildsjel::ui::app::desk::{Opened, Standing};
use ildsjel::ui::app::{Message, Stage};
use ildsjel::ui::drive::Driver;
use ildsjel::ui::screen::training::{self, CoursePaper, Tab};
use ildsjel::ui::screen::{Go, Place, lists};
use ildsjel::worker::Worker;

const SMALL: Size = Size::new(1280.0, 800.0);
const LARGE: Size = Size::new(1920.0, 1080.0);

/// Friday 9 July 2027, 18:40 in Oslo.
fn friday() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2027, 7, 9, 16, 40, 0).unwrap()
}

/// Monday 24 May 2027, 18:40 in Oslo: the last evening of the sample's programme.
fn monday() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2027, 5, 24, 16, 40, 0).unwrap()
}

/// Friday 25 June 2027, 10:00 in Oslo.
fn before() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2027, 6, 25, 8, 0, 0).unwrap()
}

fn settings(language: Language, dark: bool) -> Settings {
    Settings { language: Some(language), theme: if dark { Theme::Dark } else { Theme::Light }, ..Settings::default() }
}

fn open(edits: &[Edit], settings: Settings, clock: fn() -> DateTime<Utc>, size: Size) -> Driver {
    let mut store = Store::in_memory().unwrap();
    for edit in edits {
        let _ = store.apply(edit).unwrap();
    }
    let standing = Standing::of(&store);
    let mut app = App::with(settings, clock);
    let task = app.opened(Opened { worker: Worker::spawn(store).unwrap(), path: None, standing, hazards: Vec::new() });
    let mut driver = Driver::new(app, size).unwrap();
    driver.finish(task);
    driver
}

fn sample(place: Place, clock: fn() -> DateTime<Utc>) -> Driver {
    let mut driver = open(&[sample::sample()], settings(Language::Nb, false), clock, SMALL);
    driver.send(Message::Go(Go::Place(place)));
    driver
}

/// A festival with nothing in it but what these make.
fn small(make: impl FnOnce(&mut Snapshot, &mut dyn FnMut(&mut Snapshot, Edit))) -> Vec<Edit> {
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

const LONG: &str = "Kristoffer-Alexander Bjørnsson-Lillebekken von Øvre Høylandet";

/// A programme with twelve sessions and people with long names.
fn crowded() -> Vec<Edit> {
    small(|data, put| {
        let ids = &mut Ids::System;
        let draft = ProgrammeDraft::of("Opplæring i ansvarlig alkoholhåndtering, brannvern og førstehjelp for alle gjenger");
        put(data, act::training::add_programme(data, ids, &draft).unwrap());
        put(data, act::training::add_programme(data, ids, &ProgrammeDraft::of("Førstehjelp")).unwrap());
        let programme = data.programmes.iter().next().unwrap().id;
        for title in ["Skjenkeregler for de som står i baren til langt på natt, og de som avløser dem", "Brann"] {
            let draft = act::ModuleDraft::of(title, "", 90);
            put(data, act::training::add_module(data, ids, programme, &draft).unwrap());
        }
        let today = friday().date_naive();
        for name in [LONG, "Åse Bjørnøy", "Дарина Коваленко", "Kråik Bïenje"] {
            put(data, act::people::add(data, ids, &act::people::draft(name), None, today).unwrap());
        }
        let people: Vec<PersonId> = data.people.iter().map(|person| person.id).collect();
        put(data, act::training::enrol(data, ids, programme, &people).unwrap());
        let modules: Vec<ModuleId> = data.modules_of(programme).map(|module| module.id).collect();
        for week in 0..12 {
            let day = chrono::NaiveDate::from_ymd_opt(2027, 5, 1).unwrap() + chrono::Days::new(7 * week);
            let time = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
            let when = When::on_day(Zone::default(), day, time(11), time(13), Pick::Ask).unwrap();
            let draft = act::SessionDraft { modules: modules.clone(), ..act::SessionDraft::of(programme, when) };
            put(data, act::training::add_session(data, ids, &draft).unwrap());
        }
        let first = data.sessions_of(programme).next().unwrap().id;
        put(data, act::training::mark_all_present(data, ids, first).unwrap());
    })
}

#[test]
fn pictures() {
    if std::env::var_os("ILDSJEL_PICTURES").is_none() {
        return;
    }
    for (language, dark, size, end) in [
        (Language::Nb, false, SMALL, "nb_light_1280"),
        (Language::Sv, true, SMALL, "sv_dark_1280"),
        (Language::Sv, false, LARGE, "sv_light_1920"),
        (Language::Nb, true, LARGE, "nb_dark_1920"),
    ] {
        let lang = Lang::new(language);
        let mut driver = open(&[sample::sample()], settings(language, dark), friday, size);
        picture(&mut driver, &format!("now_{end}"));
        driver.send(Message::Go(Go::Place(Place::Lists)));
        picture(&mut driver, &format!("lists_{end}"));
        driver.press(Named::ArrowRight);
        driver.press(Named::ArrowRight);
        picture(&mut driver, &format!("lists_attendance_{end}"));
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("fil"), "x").unwrap();
        let to = |path: PathBuf| Message::Lists(lists::Message::Folder(path.display().to_string()));
        driver.send(to(folder.path().join("lister")));
        driver.click(&lang.lists_screen_xlsx());
        driver.click(&lang.lists_screen_day());
        picture(&mut driver, &format!("lists_written_{end}"));
        driver.click(&lang.date_short(friday().date_naive()));
        driver.click(&lang.lists_screen_crew());
        picture(&mut driver, &format!("lists_crew_{end}"));
        driver.press(Named::Escape);
        driver.send(to(folder.path().join("fil")));
        driver.click(&lang.lists_screen_csv());
        picture(&mut driver, &format!("lists_error_{end}"));
        let mut driver = open(&[sample::sample()], settings(language, dark), monday, size);
        driver.send(Message::Go(Go::Place(Place::Training)));
        picture(&mut driver, &format!("training_{end}"));
        driver.click(&lang.training_tab_person());
        driver.type_text("d");
        picture(&mut driver, &format!("training_person_{end}"));
        driver.click(&lang.training_tab_programme());
        picture(&mut driver, &format!("training_programme_{end}"));
        driver.ctrl("n");
        picture(&mut driver, &format!("training_new_{end}"));
        driver.press(Named::Escape);
        driver.click(&lang.training_enrol());
        driver.type_text("bar");
        picture(&mut driver, &format!("training_enrol_{end}"));
        driver.press(Named::Escape);
        driver.click(&lang.training_tab_session());
        driver.click("Samfunnshuset, lille sal");
        driver.type_text("Nytt sted");
        driver.click("18:00–21:00");
        driver.type_text("x");
        driver.press(Named::Enter);
        picture(&mut driver, &format!("training_choose_{end}"));
        driver.press(Named::Escape);
        driver.click(&lang.training_tab_person());
        driver.click(&lang.training_unenrol());
        picture(&mut driver, &format!("training_ask_{end}"));
        let mut driver = open(&crowded(), settings(language, dark), friday, size);
        picture(&mut driver, &format!("now_steps_{end}"));
        driver.send(Message::Go(Go::Place(Place::Training)));
        picture(&mut driver, &format!("training_crowded_{end}"));
        driver.click(&lang.training_tab_person());
        picture(&mut driver, &format!("training_long_name_{end}"));
        driver.send(Message::Go(Go::Place(Place::Lists)));
        picture(&mut driver, &format!("lists_empty_{end}"));
        let mut driver = open(&small(|_, _| ()), settings(language, dark), before, size);
        picture(&mut driver, &format!("now_empty_{end}"));
        driver.send(Message::Go(Go::Place(Place::Training)));
        picture(&mut driver, &format!("training_empty_{end}"));
        driver.click(&lang.training_ready_made());
        picture(&mut driver, &format!("training_fresh_{end}"));
        let mut driver = open(&[sample::sample()], settings(language, dark), before, size);
        picture(&mut driver, &format!("now_before_{end}"));
    }
}

#[test]
fn a_tick_comes_to_the_disk_and_back() {
    let mut driver = sample(Place::Training, monday);
    let session = data(&driver).sessions.iter().max_by_key(|row| row.when.from_at).unwrap().id;
    let count =
        |driver: &Driver, state| data(driver).attendance.iter().filter(|row| row.session == session && row.state == state).count();
    let before = [AttendanceState::Present, AttendanceState::Absent].map(|state| count(&driver, state));
    // The cursor is on the first person at tonight's session: away, whatever was ticked.
    driver.press(Named::Backspace);
    driver.type_text("f");
    assert_eq!(count(&driver, AttendanceState::Absent), before[1] + 1);
    driver.press(Named::Space);
    assert_eq!(count(&driver, AttendanceState::Absent), before[1]);
    driver.ctrl("z");
    assert_eq!(count(&driver, AttendanceState::Absent), before[1] + 1, "Angre takes the last tick back");
    driver.ctrl_shift("z");
    assert_eq!(count(&driver, AttendanceState::Absent), before[1]);
}

#[test]
fn space_marks_and_goes_on_to_the_next() {
    let mut driver = sample(Place::Training, monday);
    let session = data(&driver).sessions.iter().max_by_key(|row| row.when.from_at).unwrap().id;
    let absent = |driver: &Driver| {
        let of = data(driver).attendance.iter().filter(|row| row.session == session && row.state == AttendanceState::Absent);
        of.map(|row| row.person).collect::<Vec<_>>()
    };
    let before = absent(&driver);
    driver.press(Named::Space);
    driver.type_text("f");
    let after = absent(&driver);
    let new: Vec<_> = after.iter().filter(|person| !before.contains(person)).collect();
    let [second] = new.as_slice() else { panic!("one new row, not {}", new.len()) };
    driver.press(Named::ArrowUp);
    driver.type_text("f");
    assert!(absent(&driver).len() > after.len(), "the first was present, and is another than {second:?}");
}

#[test]
fn a_part_asks_for_its_times() {
    let mut driver = sample(Place::Training, monday);
    driver.press(Named::Backspace);
    let before: Vec<Attendance> = data(&driver).attendance.iter().cloned().collect();
    driver.type_text("d");
    assert!(driver.sees("Kom") && driver.sees("Gikk"));
    driver.type_text("1930");
    driver.press(Named::Enter);
    let new: Vec<&Attendance> = data(&driver).attendance.iter().filter(|row| !before.contains(row)).collect();
    let [row] = new.as_slice() else { panic!("one new row, not {}", new.len()) };
    let session = data(&driver).sessions.get(row.session).unwrap();
    assert_eq!(row.state, AttendanceState::Part);
    assert_eq!(row.minutes(session.when.span()), 90, "from 19:30 to 21:00");
    driver.press(Named::End);
    driver.type_text("x");
    driver.press(Named::Enter);
    assert!(driver.sees("«19:30x» er ikke et klokkeslett. Skriv for eksempel 18:30."), "what does not hold is said");
}

#[test]
fn from_nothing_to_a_competence() {
    let edits = small(|data, put| {
        let ids = &mut Ids::System;
        put(data, act::crews::add(data, ids, "Bar", None, "").unwrap());
        let crew = data.crews.iter().next().unwrap().id;
        for name in ["Åse Bjørnøy", "Per Aunet"] {
            put(data, act::people::add(data, ids, &act::people::draft(name), Some(crew), friday().date_naive()).unwrap());
        }
        let person = data.people.iter().next().unwrap().id;
        put(data, act::members::set_role(data, person, crew, Role::Leader).unwrap());
    });
    let mut driver = open(&edits, settings(Language::Nb, false), friday, SMALL);
    driver.send(Message::Go(Go::Place(Place::Training)));
    assert!(driver.click("Legg inn «Hvordan lede frivillige»"));
    assert_eq!((data(&driver).programmes.len(), data(&driver).modules.len()), (1, 8));
    assert!(driver.click("Alle gjengsjefer"));
    assert_eq!(data(&driver).enrolments.len(), 1);
    // A session of twelve hours with all that comes next, today.
    driver.ctrl("n");
    driver.type_text("9.7.2027");
    assert!(driver.click("18:00–21:00"));
    driver.press(Named::End);
    for _ in 0..11 {
        driver.press(Named::Backspace);
    }
    driver.type_text("9");
    driver.press(Named::Enter);
    assert!(driver.sees("«9» er ikke to klokkeslett. Skriv for eksempel 18-21."), "what does not hold is said");
    assert_eq!(data(&driver).sessions.len(), 0);
    driver.type_text("-21");
    driver.press(Named::Enter);
    assert_eq!(data(&driver).sessions.len(), 1);
    let session = data(&driver).sessions.iter().next().unwrap().clone();
    assert_eq!(session.when.minutes(), 12 * 60);
    assert!(driver.click("Alle til stede"));
    assert_eq!(data(&driver).attendance.len(), 1);
    assert!(driver.click("Programmet"));
    assert!(!driver.sees("Gi det til 1 som har fullført"), "twelve hours of twenty-one are not three quarters");
    assert!(driver.click("75"));
    driver.type_text("%");
    driver.press(Named::Home);
    for _ in 0..2 {
        driver.press(Named::Delete);
    }
    driver.type_text("50");
    driver.press(Named::Enter);
    assert_eq!(data(&driver).programmes.iter().next().unwrap().min_percent, 50);
    assert!(driver.click("Gi det til 1 som har fullført"));
    let records: Vec<CompetenceRecord> = data(&driver).records.iter().cloned().collect();
    assert_eq!(records.iter().map(|row| row.valid_from).collect::<Vec<_>>(), [friday().date_naive()]);
    assert!(driver.sees("Alle som har fullført, har fått det."));
    driver.press(Named::Tab);
    driver.send(Message::ToastUndo);
    assert_eq!(data(&driver).records.len(), 0, "Angre takes it back");
}

#[test]
fn a_list_is_written_where_one_says_and_never_over_another() {
    let folder = tempfile::tempdir().unwrap();
    let mut driver = sample(Place::Lists, friday);
    let target = folder.path().join("lister");
    driver.send(Message::Lists(lists::Message::Folder(target.display().to_string())));
    assert!(driver.click("CSV"));
    assert!(driver.click("Regneark (.xlsx)"));
    assert!(driver.click("CSV"));
    let mut files: Vec<String> =
        std::fs::read_dir(&target).unwrap().map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect();
    files.sort();
    assert_eq!(
        files,
        [
            "vaktliste-norsk-revyfestival-2027-2.csv",
            "vaktliste-norsk-revyfestival-2027.csv",
            "vaktliste-norsk-revyfestival-2027.xlsx"
        ]
    );
    assert!(driver.app.toast.as_ref().unwrap().file.is_some(), "it can be opened from the message");
    let csv = std::fs::read_to_string(target.join(&files[1])).unwrap();
    let Stage::Open(desk) = &driver.app.stage else { panic!() };
    let places: i64 = desk.data.needs.iter().map(|need| need.target).sum();
    assert!(i64::try_from(csv.lines().count()).unwrap() > places, "a line per place, and the headings");

    std::fs::write(folder.path().join("fil"), "x").unwrap();
    driver.send(Message::Lists(lists::Message::Folder(folder.path().join("fil").display().to_string())));
    assert!(driver.click("CSV"));
    assert_eq!(std::fs::read(folder.path().join("fil")).unwrap(), b"x");
    assert_eq!(std::fs::read_dir(&target).unwrap().count(), 3, "nothing more was written");
}

#[test]
fn now_leads_to_what_needs_a_look() {
    let mut driver = sample(Place::Now, friday);
    assert!(driver.sees("På vakt nå") && driver.sees("Hull") && driver.sees("Må ordnes"));
    assert!(driver.sees("Dag 3 av 5"));
    let hull = driver.find("Hull").unwrap();
    driver.click_at(Point::new(hull.x + 40.0, hull.y + 40.0));
    let Stage::Open(desk) = &driver.app.stage else { panic!() };
    assert_eq!(desk.place, Place::Shifts, "a hole leads to its shift");
}

fn in_training(driver: &mut Driver, message: training::Message) {
    driver.send(Message::Training(message));
}

#[test]
fn a_course_says_what_it_lacks_and_its_papers_are_written() {
    let mut driver = sample(Place::Training, friday);
    let folder = tempfile::tempdir().unwrap();
    let Stage::Open(desk) = &mut driver.app.stage else { panic!("nothing is open") };
    desk.screens.training.folder = Some(folder.path().to_owned());
    in_training(&mut driver, training::Message::Tab(Tab::Course));
    assert!(driver.sees("Kan ikke godkjennes ennå"));
    picture(&mut driver, "course-nb-light");
    // The association is what the course lacks; named, it is approved.
    assert!(driver.click("Navnet på studieforbundet"));
    driver.type_text("Studieforbundet");
    driver.press(Named::Enter);
    assert!(driver.sees("Kan godkjennes"));
    picture(&mut driver, "course-approved");
    for paper in [CoursePaper::Certificates, CoursePaper::Attendance, CoursePaper::Blank, CoursePaper::Report] {
        in_training(&mut driver, training::Message::CoursePaper(paper));
    }
    let files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 4, "{files:?}");
    assert!(files.iter().all(|path| std::fs::read(path).unwrap().starts_with(b"%PDF-")));
    assert!(training_leaders(&driver) > 10, "each crew of the sample has somebody who leads it");
    // Other rules: without any there is no verdict.
    in_training(&mut driver, training::Message::Profile(None));
    assert!(!driver.sees("Kan godkjennes"));
    driver.ctrl("z");
    assert!(driver.sees("Kan godkjennes"));
}

/// So many leaders and deputies.
fn training_leaders(driver: &Driver) -> usize {
    let programme = data(driver).programmes.iter().next().unwrap().id;
    leaders::leaders(data(driver), programme).iter().filter(|leader| leader.person.is_some()).count()
}

#[test]
fn a_course_in_other_languages() {
    if std::env::var_os("ILDSJEL_PICTURES").is_none() {
        return;
    }
    for (language, dark) in [(Language::Sv, true), (Language::Nn, false), (Language::En, false)] {
        let mut driver = open(&[sample::sample()], settings(language, dark), before, LARGE);
        driver.send(Message::Go(Go::Place(Place::Training)));
        in_training(&mut driver, training::Message::Tab(Tab::Course));
        picture(&mut driver, &format!("course-{language}"));
    }
}
