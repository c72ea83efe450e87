//! Evenings and the people who come, driven from end to end: places and the queue, answers, reminders, and attendance by keys,
//! from paper and from a sheet.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use iced::Size;
use iced::keyboard::key::Named;
use ildsjel::domain::act::{self, ProgrammeDraft, SessionDraft};
use ildsjel::domain::*;
use ildsjel::lang::Language;
use ildsjel::settings::{Settings, Theme};
use ildsjel::store::Store;
use ildsjel::ui::App;
use ildsjel::ui::app::desk::{Opened, Standing};
use ildsjel::ui::app::{Message, Stage};
use ildsjel::ui::drive::Driver;
use ildsjel::ui::screen::training::{self, EveningSaid};
use ildsjel::ui::screen::{Go, Place};
use ildsjel::worker::Worker;

/// Monday 24 May 2027, 18:40 in Oslo.
fn monday() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2027, 5, 24, 16, 40, 0).unwrap()
}

const WINDOW: Size = Size::new(1280.0, 1400.0);

fn open_in(edits: &[Edit], language: Language, theme: Theme, size: Size) -> Driver {
    let mut store = Store::in_memory().unwrap();
    for edit in edits {
        let _ = store.apply(edit).unwrap();
    }
    let standing = Standing::of(&store);
    let settings = Settings { language: Some(language), theme, ..Settings::default() };
    let mut app = App::with(settings, monday);
    let task = app.opened(Opened { worker: Worker::spawn(store).unwrap(), path: None, standing, hazards: Vec::new() });
    let mut driver = Driver::new(app, size).unwrap();
    driver.finish(task);
    driver.send(Message::Go(Go::Place(Place::Training)));
    driver
}

fn open(edits: &[Edit]) -> Driver {
    open_in(edits, Language::Nb, Theme::Light, WINDOW)
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

/// A festival that is made step by step.
struct Made {
    data: Snapshot,
    edits: Vec<Edit>,
}

impl Made {
    fn put(&mut self, make: impl FnOnce(&Snapshot, &mut Ids) -> Result<Edit, act::Cannot>) -> &mut Self {
        let edit = make(&self.data, &mut Ids::System).unwrap();
        self.data.apply(&edit).unwrap();
        self.edits.push(edit);
        self
    }
}

const PEOPLE: [(&str, &str, &str); 6] = [
    ("Åse Bjørnøy", "+4740000011", "aase@example.com"),
    ("Ola Dahl", "+4740000012", ""),
    ("Kari Moe", "", "kari@example.com"),
    ("Per Aunet", "", ""),
    ("Liv Grong", "+4740000015", ""),
    ("Jo Lie", "+4740000016", "jo@example.com"),
];

fn when(day: u32, from: u32, to: u32) -> When {
    let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    When::on_day(Zone::default(), NaiveDate::from_ymd_opt(2027, 5, day).unwrap(), time(from), time(to), Pick::Ask).unwrap()
}

fn who(data: &Snapshot, name: &str) -> PersonId {
    data.people.iter().find(|person| person.name() == name).unwrap().id
}

/// A course with six people, an evening now and one in a week, with room for four.
fn course() -> Made {
    let mut made = Made { data: Snapshot::default(), edits: Vec::new() };
    let draft = act::FestivalDraft {
        name: "Norsk Revyfestival 2027".to_owned(),
        first_day: NaiveDate::from_ymd_opt(2027, 7, 7).unwrap(),
        last_day: NaiveDate::from_ymd_opt(2027, 7, 11).unwrap(),
        zone: Zone::default(),
        region: "NO".to_owned(),
    };
    made.put(|_, ids| act::festival::create(ids, &draft));
    made.put(|data, ids| act::crews::add(data, ids, "Bar", None, ""));
    made.put(|data, ids| act::places::add(data, ids, "Samfunnshuset", ""));
    let (crew, place) = (made.data.crews.iter().next().unwrap().id, made.data.places.iter().next().unwrap().id);
    for (name, phone, email) in PEOPLE {
        let person = Person { phone: phone.into(), email: email.into(), ..act::people::draft(name) };
        made.put(|data, ids| act::people::add(data, ids, &person, Some(crew), monday().date_naive()));
    }
    made.put(|data, ids| act::training::add_programme(data, ids, &ProgrammeDraft::of("Skjenking")));
    let programme = made.data.programmes.iter().next().unwrap().id;
    for day in [24, 31] {
        let draft = SessionDraft { place: Some(place), capacity: Some(4), ..SessionDraft::of(programme, when(day, 18, 21)) };
        made.put(|data, ids| act::training::add_session(data, ids, &draft));
    }
    made
}

/// As [`course`], with these enrolled in this order.
fn enrolled(names: &[&str]) -> Made {
    let mut made = course();
    let programme = made.data.programmes.iter().next().unwrap().id;
    let people: Vec<PersonId> = names.iter().map(|name| who(&made.data, name)).collect();
    made.put(|data, ids| act::training::enrol(data, ids, programme, &people));
    made
}

fn all() -> Made {
    enrolled(&PEOPLE.map(|(name, ..)| name))
}

fn session(data: &Snapshot) -> &Session {
    data.sessions.iter().min_by_key(|row| row.when.from_at).unwrap()
}

/// The evening in a week.
fn next(data: &Snapshot) -> &Session {
    data.sessions.iter().max_by_key(|row| row.when.from_at).unwrap()
}

fn to_come(driver: &mut Driver) {
    let id = next(data(driver)).id;
    driver.send(Message::Go(Go::Session(id)));
}

fn waiting(data: &Snapshot) -> Vec<(i64, String)> {
    let mut all: Vec<_> =
        data.enrolments.iter().filter_map(|row| Some((row.waiting?, data.people.get(row.person).unwrap().name()))).collect();
    all.sort();
    all
}

fn said(said: EveningSaid) -> Message {
    Message::Training(training::Message::Evening(said))
}

#[test]
fn the_session_is_told_and_changed_in_its_panel() {
    let mut made = all();
    let programme = made.data.programmes.iter().next().unwrap().clone();
    made.put(|data, _| {
        let row = Programme { per_leader: Some(3), ..programme.clone() };
        act::training::update_programme(data, &row)
    });
    // Another course at the same place, and one of them is at it.
    made.put(|data, ids| act::training::add_programme(data, ids, &ProgrammeDraft::of("Brannvern")));
    let other = made.data.programmes.iter().find(|row| row.id != programme.id).unwrap().id;
    let place = made.data.places.iter().next().unwrap().id;
    let draft = SessionDraft { place: Some(place), ..SessionDraft::of(other, when(24, 20, 22)) };
    made.put(|data, ids| act::training::add_session(data, ids, &draft));
    let ola = who(&made.data, "Ola Dahl");
    made.put(|data, ids| act::training::enrol(data, ids, other, &[ola]));
    let high = Size::new(1280.0, 2400.0);
    let mut driver = open_in(&made.edits, Language::Nb, Theme::Light, high);
    driver.send(Message::Go(Go::Session(session(data(&driver)).id)));
    assert!(driver.sees("4 av 4 plasser, 2 venter"));
    assert!(driver.sees("4 deltakere og 0 ledere. Det mangler 2 ledere."));
    assert!(driver.sees("Ola Dahl er på Brannvern samtidig, i 1\u{a0}t."));
    assert!(driver.sees("Brannvern er på samme sted samtidig, i 1\u{a0}t."));
    // One more leader, by name; the first becomes the leader, the second leads beside.
    for name in ["Jo L", "Liv G"] {
        assert!(driver.click("Legg til en til"));
        driver.type_text(name);
        driver.press(Named::Enter);
    }
    let id = session(data(&driver)).id;
    let now = |driver: &Driver| data(driver).sessions.get(id).unwrap().clone();
    assert_eq!(now(&driver).led_by().collect::<Vec<_>>(), [who(data(&driver), "Jo Lie"), who(data(&driver), "Liv Grong")]);
    assert!(!driver.sees("4 deltakere og 0 ledere. Det mangler 2 ledere."), "two lead");
    picture(&mut driver, "courses_session");
    let liv = who(data(&driver), "Liv Grong");
    driver.send(said(EveningSaid::DropLeader(liv)));
    assert_eq!(now(&driver).leaders, [], "taken away again");
    driver.ctrl("z");
    assert_eq!(now(&driver).leaders.len(), 1);
    // Break and places are typed; a place less makes the course fuller than it is.
    assert!(driver.click("0"));
    driver.type_text("20");
    driver.press(Named::Enter);
    assert_eq!(now(&driver).break_minutes, Some(20));
    assert!(driver.click("20"));
    driver.press(Named::End);
    driver.type_text("0");
    driver.press(Named::Enter);
    assert_eq!(now(&driver).break_minutes, Some(20), "no break as long as the evening");
    assert!(driver.sees("Så kort eller lang tid går ikke an. Skriv et annet tall."));
    driver.press(Named::Escape);
    assert!(driver.click("4"));
    driver.press(Named::End);
    driver.press(Named::Backspace);
    driver.type_text("0");
    driver.press(Named::Enter);
    assert_eq!(now(&driver).capacity, Some(4));
    driver.press(Named::Backspace);
    driver.type_text("6");
    driver.press(Named::Enter);
    assert_eq!(now(&driver).capacity, Some(6));
    // What was covered is saved when the focus leaves it.
    let label = driver.find("Gjennomgått").unwrap();
    driver.click_at(iced::Point::new(label.x, label.y + 34.0));
    driver.type_text("Regler");
    assert!(driver.click("Gjennomgått"));
    assert_eq!(now(&driver).covered, "Regler");
}

#[test]
fn a_place_that_comes_free_is_told_and_given() {
    let mut driver = open(&all().edits);
    assert_eq!(waiting(data(&driver)), [(1, "Liv Grong".to_owned()), (2, "Jo Lie".to_owned())]);
    assert!(driver.sees("venteliste 1") && driver.sees("Venteliste"));
    assert!(driver.sees("4 er ikke ført"), "who waits is not one to tick");
    let ase = who(data(&driver), "Åse Bjørnøy");
    driver.send(Message::Training(training::Message::Person(ase)));
    assert!(driver.click("Meld av"));
    assert!(driver.click("Meld av"));
    assert_eq!(waiting(data(&driver)).len(), 2, "nobody is moved unasked");
    assert!(driver.sees("Det er blitt 1 ledig plass. Neste på ventelista er Liv Grong. Ring og spør, og gi plassen så."));
    picture(&mut driver, "courses_queue");
    assert!(driver.click("Gi plassen til den første"));
    assert_eq!(waiting(data(&driver)), [(1, "Jo Lie".to_owned())]);
    driver.ctrl("z");
    assert_eq!(waiting(data(&driver)).len(), 2);
    // Another than the first, from their own panel.
    let jo = who(data(&driver), "Jo Lie");
    driver.send(Message::Training(training::Message::Person(jo)));
    assert!(driver.sees("Står som nummer 2 på ventelista."));
    assert!(driver.click("Gi plass"));
    assert_eq!(waiting(data(&driver)), [(1, "Liv Grong".to_owned())]);
}

#[test]
fn names_are_pasted_and_nobody_is_guessed() {
    let mut driver = open(&enrolled(&["Ola Dahl"]).edits);
    assert!(driver.click("Meld på"));
    assert!(driver.click("Lim inn navn"));
    for (at, line) in ["1. Kari Moe", "Grong, Liv", "Ola Dahl", "Knut Ukjent", "40000016"].into_iter().enumerate() {
        if at > 0 {
            driver.press(Named::Enter);
        }
        driver.type_text(line);
    }
    assert!(driver.sees("Fant Kari Moe, Liv Grong, Ola Dahl, Jo Lie."));
    assert!(driver.sees("Fant ikke Knut Ukjent. De blir hoppet over."));
    picture(&mut driver, "courses_names");
    assert!(driver.click("Meld på 3"));
    assert_eq!((data(&driver).enrolments.len(), data(&driver).people.len()), (4, PEOPLE.len()));
    assert!(driver.sees("Fant ikke Knut Ukjent. De blir hoppet over."), "it stays to be mended");
    driver.press(Named::Tab);
    driver.send(Message::ToastUndo);
    assert_eq!(data(&driver).enrolments.len(), 1, "all in one");
}

#[test]
fn who_lacks_the_competence_is_enrolled() {
    let mut made = course();
    let programme = made.data.programmes.iter().next().unwrap().clone();
    made.put(|data, ids| act::training::add_competence(data, ids, "Skjenkebevis", None));
    let competence = made.data.competences.iter().next().unwrap().id;
    made.put(|data, _| act::training::update_programme(data, &Programme { competence: Some(competence), ..programme.clone() }));
    let ola = who(&made.data, "Ola Dahl");
    let grant = act::training::Grant::new(competence, NaiveDate::from_ymd_opt(2027, 1, 1).unwrap());
    made.put(|data, ids| act::training::grant(data, ids, &[ola], &grant));
    let mut driver = open(&made.edits);
    assert!(driver.click("Meld på"));
    driver.type_text("uten skjenk");
    assert!(driver.sees("Alle uten «Skjenkebevis»") && driver.sees("5 personer"));
    driver.press(Named::Enter);
    assert_eq!(data(&driver).enrolments.len(), 5);
    assert!(data(&driver).enrolments.iter().all(|row| row.person != ola));
    assert_eq!(waiting(data(&driver)).len(), 1, "there are four places");
}

#[test]
fn an_answer_is_one_press() {
    let mut driver = open(&enrolled(&["Ola Dahl", "Kari Moe", "Liv Grong"]).edits);
    assert!(!driver.sees("3 har ikke svart"), "tonight it has begun");
    to_come(&mut driver);
    assert!(driver.sees("3 har ikke svart"));
    // The first who has not answered stands first; each press takes one away from those who have not.
    assert!(driver.click("Kommer"));
    assert!(driver.click("Kommer"));
    assert!(driver.click("Kommer ikke"));
    assert!(driver.sees("2 kommer, 1 kommer ikke") && driver.sees("Alle har svart."));
    let answer = |driver: &Driver, name: &str| {
        let id = who(data(driver), name);
        data(driver).programmes_of(id).next().unwrap().answer
    };
    assert_eq!(answer(&driver, "Ola Dahl"), Some(Answer::Yes));
    assert_eq!(answer(&driver, "Liv Grong"), Some(Answer::Yes));
    assert_eq!(answer(&driver, "Kari Moe"), Some(Answer::No));
    assert!(driver.click("Vis alle"));
    picture(&mut driver, "courses_answers");
    let kari = who(data(&driver), "Kari Moe");
    driver.send(Message::Training(training::Message::Person(kari)));
    assert!(driver.click("Ikke svart"));
    assert_eq!(answer(&driver, "Kari Moe"), None, "taken back");
    driver.ctrl("z");
    assert_eq!(answer(&driver, "Kari Moe"), Some(Answer::No));
}

#[test]
fn a_reminder_is_copied_with_its_recipients() {
    let mut made = enrolled(&["Åse Bjørnøy", "Ola Dahl", "Kari Moe", "Per Aunet"]);
    let (programme, second) = (made.data.programmes.iter().next().unwrap().id, next(&made.data).clone());
    let ase = who(&made.data, "Åse Bjørnøy");
    made.put(|data, _| act::training::update_session(data, &Session { leader: Some(ase), ..second.clone() }));
    let ola = who(&made.data, "Ola Dahl");
    made.put(|data, _| act::training::set_answer(data, programme, ola, Some(Answer::No)));
    let mut driver = open(&made.edits);
    to_come(&mut driver);
    assert!(driver.click("Lag en påminning"));
    assert!(driver.click("Kopier melding"));
    assert_eq!(
        driver.copied.as_deref(),
        Some(
            "Hei! Skjenking er man. 31. mai 18:00–21:00, Samfunnshuset. Vi gleder oss til å se deg! Spørsmål? Ring Åse Bjørnøy, 400 00 011."
        )
    );
    assert!(driver.sees("Har e-post, men ikke telefon: Kari Moe."));
    assert!(driver.sees("Har verken telefon eller e-post: Per Aunet."));
    assert!(driver.click("Kopier mottakere (1)"));
    assert_eq!(driver.copied.as_deref(), Some("+4740000011"), "who does not come is not reminded");
    picture(&mut driver, "courses_remind_sms");
    assert!(driver.click("E-post"));
    assert!(driver.click("Til dem som ikke har svart"));
    assert!(driver.click("Kopier mottakere (2)"));
    assert_eq!(driver.copied.as_deref(), Some("aase@example.com, kari@example.com"));
    assert!(driver.click("Kopier melding"));
    let mail = driver.copied.clone().unwrap();
    assert!(mail.starts_with("Hei!\n\nSkjenking er mandag 31. mai 2027.\n\nTid: 18:00–21:00\nSted: Samfunnshuset\n"), "{mail}");
    assert!(mail.contains("Kommer du?") && mail.ends_with("Hilsen\nÅse Bjørnøy\nNorsk Revyfestival 2027"), "{mail}");
    picture(&mut driver, "courses_remind_mail");
}

fn state(driver: &Driver, name: &str) -> Option<(AttendanceState, i64)> {
    let data = data(driver);
    let session = session(data);
    data.attended(session.id, who(data, name)).map(|row| (row.state, row.minutes(session.when.span())))
}

#[test]
fn attendance_as_fast_as_names_are_called() {
    let mut driver = open(&enrolled(&["Åse Bjørnøy", "Ola Dahl", "Kari Moe", "Per Aunet"]).edits);
    // By family name: Aunet, Bjørnøy, Dahl, Moe.
    driver.press(Named::Space);
    driver.type_text("f");
    driver.press(Named::ArrowDown);
    driver.type_text("d");
    driver.type_text("19");
    driver.press(Named::ArrowDown);
    driver.type_text("g");
    assert_eq!(state(&driver, "Per Aunet"), Some((AttendanceState::Present, 180)));
    assert_eq!(state(&driver, "Åse Bjørnøy"), Some((AttendanceState::Absent, 0)));
    assert_eq!(state(&driver, "Ola Dahl"), Some((AttendanceState::Part, 120)), "the arrow takes what was typed");
    assert_eq!(state(&driver, "Kari Moe"), Some((AttendanceState::Excused, 0)));
    // What does not hold keeps one there; a state is corrected afterwards.
    driver.press(Named::ArrowUp);
    driver.type_text("d");
    driver.type_text("25");
    driver.press(Named::ArrowDown);
    assert!(driver.sees("«25» er ikke et klokkeslett. Skriv for eksempel 18:30."));
    driver.press(Named::Escape);
    driver.press(Named::Escape);
    driver.press(Named::ArrowUp);
    driver.press(Named::Space);
    assert_eq!(state(&driver, "Åse Bjørnøy"), Some((AttendanceState::Present, 180)));
    // Somebody comes whom nobody knew, and somebody who was not enrolled; the field stays open for the next.
    driver.type_text("+");
    for name in ["Tor Ukjent", "Liv Gr"] {
        driver.type_text(name);
        driver.press(Named::Enter);
    }
    picture(&mut driver, "courses_walk_in");
    assert_eq!(state(&driver, "Tor Ukjent"), Some((AttendanceState::Present, 180)));
    assert_eq!(state(&driver, "Liv Grong"), Some((AttendanceState::Present, 180)));
    assert_eq!((data(&driver).people.len(), data(&driver).enrolments.len()), (PEOPLE.len() + 1, 6));
    driver.press(Named::Escape);
    driver.press(Named::F1);
    assert!(driver.sees("noen kom uten å være påmeldt"), "F1 tells the keys");
    picture(&mut driver, "courses_keys");
}

#[test]
fn rows_from_the_paper_are_seen_before_they_are_taken() {
    let mut driver = open(&enrolled(&["Åse Bjørnøy", "Ola Dahl", "Kari Moe", "Per Aunet"]).edits);
    assert!(driver.click("1-9 3- 7 sen20 4 syk"));
    driver.type_text("1 3- 2 sen20 5");
    driver.press(Named::Enter);
    assert!(driver.sees("Arket har ingen rad 5; den siste er 4. Ingenting er ført."));
    assert_eq!(data(&driver).attendance.len(), 0);
    driver.press(Named::Backspace);
    assert!(driver.sees("1 Per Aunet kom") && driver.sees("3 Ola Dahl kom ikke"));
    assert!(driver.sees("2 Åse Bjørnøy kom 20 min for seint"));
    picture(&mut driver, "courses_paper");
    assert!(driver.click("Før radene"));
    assert_eq!(state(&driver, "Per Aunet"), Some((AttendanceState::Present, 180)));
    assert_eq!(state(&driver, "Ola Dahl"), Some((AttendanceState::Absent, 0)));
    assert_eq!(state(&driver, "Åse Bjørnøy"), Some((AttendanceState::Part, 160)));
    assert_eq!(state(&driver, "Kari Moe"), None, "rows that are not typed stay as they are");
    driver.press(Named::Tab);
    driver.send(Message::ToastUndo);
    assert_eq!(data(&driver).attendance.len(), 0, "all in one");
}

#[test]
fn a_sheet_is_seen_before_it_is_taken() {
    let mut driver = open(&enrolled(&["Åse Bjørnøy", "Ola Dahl", "Kari Moe", "Per Aunet"]).edits);
    let sheet = "Navn;24.5.2027;31. mai;Merknad\nÅse Bjørnøy;x;;ringer\nDahl, Ola;sen20;nei;\nKari Moe;syk;;\nPer Aunet;kanskje;;\nKnut Ukjent;x;x;\n";
    let read =
        |text: &str| said(EveningSaid::SheetRead(Ok(("frammøte.csv".to_owned(), std::sync::Arc::new(text.as_bytes().to_vec())))));
    driver.send(read(sheet));
    for words in [
        "4 kryss blir ført:",
        "Åse Bjørnøy, 24.5: til stede",
        "Ola Dahl, 24.5: delvis 18:20–21:00",
        "Ola Dahl, 31.5: fravær",
        "Kari Moe, 24.5: gyldig fravær",
        "Ikke påmeldt: Knut Ukjent. De blir hoppet over.",
        "Skjønner ikke «kanskje» i rad 5.",
    ] {
        assert!(driver.sees(words), "{words}");
    }
    picture(&mut driver, "courses_sheet");
    driver.press(Named::ArrowDown);
    assert!(driver.sees("4 kryss blir ført:"), "another person is chosen: the sheet stays");
    assert_eq!(data(&driver).attendance.len(), 0, "nothing is written yet");
    assert!(driver.click("Før 4 kryss"));
    assert_eq!(data(&driver).attendance.len(), 4);
    assert_eq!(state(&driver, "Ola Dahl"), Some((AttendanceState::Part, 160)));
    driver.press(Named::Tab);
    driver.send(Message::ToastUndo);
    assert_eq!(data(&driver).attendance.len(), 0, "all in one");
    // What is left by Esc leaves nothing, and what is no sheet is said.
    driver.send(read("Per Aunet\nÅse Bjørnøy\n"));
    assert!(driver.sees("2 kryss blir ført:"), "names alone were there");
    driver.press(Named::Escape);
    assert!(!driver.sees("2 kryss blir ført:"));
    driver.send(read(""));
    assert!(driver.sees("Fra regneark"));
}

#[test]
fn pictures() {
    if std::env::var_os("ILDSJEL_PICTURES").is_none() {
        return;
    }
    let long = "Kristoffer-Alexander Bjørnsson-Lillebekken von Øvre Høylandet";
    for (language, theme, size, end) in [
        (Language::Nb, Theme::Dark, Size::new(1280.0, 1400.0), "nb_dark"),
        (Language::Sv, Theme::Light, Size::new(980.0, 1400.0), "sv_narrow"),
        (Language::En, Theme::Light, Size::new(1280.0, 800.0), "en"),
    ] {
        let mut made = all();
        made.put(|data, ids| act::people::add(data, ids, &act::people::draft(long), None, monday().date_naive()));
        let programme = made.data.programmes.iter().next().unwrap().id;
        let (id, ase) = (who(&made.data, long), who(&made.data, "Åse Bjørnøy"));
        made.put(|data, ids| act::training::enrol(data, ids, programme, &[id]));
        made.put(|data, _| act::training::give_place(data, programme, id));
        let second = next(&made.data).clone();
        made.put(|data, _| {
            act::training::update_session(data, &Session { leader: Some(ase), leaders: vec![id], ..second.clone() })
        });
        let mut driver = open_in(&made.edits, language, theme, size);
        picture(&mut driver, &format!("courses_tonight_{end}"));
        to_come(&mut driver);
        driver.send(said(EveningSaid::Remind));
        picture(&mut driver, &format!("courses_to_come_{end}"));
        driver.send(Message::Training(training::Message::Person(who(data(&driver), "Jo Lie"))));
        picture(&mut driver, &format!("courses_person_{end}"));
    }
    let mut driver = open(&course().edits);
    picture(&mut driver, "courses_empty");
}

#[test]
fn a_row_of_evenings_is_made_in_one_go_and_undone_in_one() {
    let template = ildsjel::domain::programme_template::all().remove(0);
    let festival = {
        let draft = act::FestivalDraft {
            name: "Revyfestivalen".into(),
            first_day: NaiveDate::from_ymd_opt(2027, 7, 7).unwrap(),
            last_day: NaiveDate::from_ymd_opt(2027, 7, 11).unwrap(),
            zone: Zone::default(),
            region: "NO".into(),
        };
        act::festival::create(&mut Ids::System, &draft).unwrap()
    };
    let mut snapshot = Snapshot::default();
    snapshot.apply(&festival).unwrap();
    let course = template.add(&snapshot, &mut Ids::System).unwrap();
    let mut driver = open(&[festival, course]);
    driver.send(Message::Run(ildsjel::ui::command::Command::NewSession));
    let fill = |driver: &mut Driver, text: &str| {
        driver.ctrl("a");
        driver.type_text(text);
        driver.press(Named::Tab);
    };
    for text in ["1.6.2027", "18-21", "0", "7"] {
        fill(&mut driver, text);
    }
    picture(&mut driver, "evenings_form");
    assert!(driver.click("Lag samlinga"));
    assert!(driver.sees("Skriv et tall fra 1 til 30."), "nothing is made of none");
    assert_eq!(data(&driver).sessions.len(), 0);
    let field = driver.find("Antall samlinger").unwrap() + iced::Vector::new(20.0, 28.0);
    driver.click_at(field);
    fill(&mut driver, "4");
    assert!(driver.click("Lag samlinga"));
    let programme = data(&driver).programmes.iter().next().unwrap().id;
    let days: Vec<String> =
        data(&driver).sessions_of(programme).map(|row| row.when.from_local.format("%d.%m %H:%M").to_string()).collect();
    assert_eq!(days, ["01.06 18:00", "08.06 18:00", "15.06 18:00", "22.06 18:00"]);
    let modules: Vec<usize> = data(&driver).sessions_of(programme).map(|row| row.modules.len()).collect();
    assert_eq!(modules, [2, 2, 2, 2], "the modules that come next, each once");
    driver.send(Message::Run(ildsjel::ui::command::Command::Undo));
    assert_eq!(data(&driver).sessions.len(), 0);
}

/// A field stands below its label.
fn field_below(driver: &mut Driver, label: &str) -> iced::Point {
    driver.find(label).unwrap() + iced::Vector::new(20.0, 28.0)
}

#[test]
fn a_field_keeps_the_focus_when_the_panel_changes_around_it() {
    let mut driver = open(&all().edits);
    let (id, ticks) = (session(data(&driver)).id, data(&driver).attendance.len());
    // It was to be tonight; moved to a day ahead, what belongs to tonight goes from the panel.
    let date = field_below(&mut driver, "Dato");
    driver.click_at(date);
    driver.ctrl("a");
    driver.type_text("27.5.2027");
    driver.press(Named::Tab);
    driver.press(Named::Shift);
    picture(&mut driver, "courses_focus");
    assert_eq!(data(&driver).sessions.get(id).unwrap().when, when(27, 18, 21));
    driver.ctrl("a");
    driver.type_text("kl 17 til 20");
    driver.press(Named::Tab);
    driver.press(Named::Shift);
    assert_eq!(data(&driver).sessions.get(id).unwrap().when, when(27, 17, 20), "typed into the field, not into the sheet");
    assert_eq!(data(&driver).attendance.len(), ticks);
    // Nobody was there before it was held; who is known to stay away can be noted.
    let ase = who(data(&driver), "Åse Bjørnøy");
    driver.send(Message::Training(training::Message::Session(id)));
    driver.send(Message::Training(training::Message::Mark(Some(AttendanceState::Present))));
    assert!(
        driver.sees("Samlinga er ikke før tor. 27. mai. Da kan du krysse av hvem som kom. Fravær som er meldt, kan du føre nå.")
    );
    assert_eq!(data(&driver).attendance.len(), ticks);
    driver.send(Message::Training(training::Message::Tick(ase, id)));
    driver.send(Message::Training(training::Message::Mark(Some(AttendanceState::Excused))));
    assert_eq!(data(&driver).attended(id, ase).unwrap().state, AttendanceState::Excused);
}

#[test]
fn who_a_pasted_name_may_be_is_asked_and_one_press_says_it() {
    let mut made = enrolled(&["Ola Dahl"]);
    let second = Person { phone: "+4740000099".into(), ..act::people::draft("Ola Dahl") };
    made.put(|data, ids| act::people::add(data, ids, &second, None, monday().date_naive()));
    let mut driver = open(&made.edits);
    assert!(driver.click("Meld på") && driver.click("Lim inn navn"));
    driver.type_text("Ola Dahl");
    driver.press(Named::Enter);
    driver.type_text("Liw Grong");
    assert!(driver.sees("Flere heter Ola Dahl. Skriv telefonnummeret bak."));
    assert!(driver.sees("Fant ikke Liw Grong. De blir hoppet over."));
    picture(&mut driver, "courses_names_asked");
    assert!(driver.click("Liv Grong 400 00 015"));
    assert!(driver.click("Ola Dahl 400 00 099"));
    assert!(driver.sees("Fant Ola Dahl, Liv Grong."));
    assert!(driver.click("Meld på 2"));
    let names: Vec<String> =
        data(&driver).enrolments.iter().map(|row| data(&driver).people.get(row.person).unwrap().phone.clone()).collect();
    assert!(names.contains(&"+4740000099".to_owned()) && names.contains(&"+4740000015".to_owned()), "{names:?}");
}

#[test]
fn a_new_session_says_when_it_is_before_it_is_made() {
    let mut driver = open(&course().edits);
    driver.send(Message::Run(ildsjel::ui::command::Command::NewSession));
    for text in ["torsdag", "19-21", "3", "7", "12"] {
        driver.ctrl("a");
        driver.type_text(text);
        driver.press(Named::Tab);
    }
    assert!(driver.sees("tor. 27. mai, tor. 3. juni, torsdag 10. juni 2027 · 19:00–21:00"));
    picture(&mut driver, "courses_new_session");
    assert!(driver.click("Lag samlinga"));
    let made: Vec<_> = data(&driver).sessions.iter().filter(|row| row.capacity == Some(12)).collect();
    assert_eq!(made.len(), 3);
    assert_eq!(driver.app.toast.as_ref().unwrap().words, "La til 3 samlinger i Skjenking");
    assert!(made.iter().any(|row| row.when == when(27, 19, 21)));
    driver.send(Message::Run(ildsjel::ui::command::Command::NewSession));
    driver.ctrl("a");
    driver.type_text("tull");
    assert!(driver.click("Lag samlinga"));
    assert!(driver.sees("«tull» er ikke en dato. Skriv for eksempel 7.7.2027."));
    driver.ctrl("a");
    driver.type_text("i morgen");
    assert!(driver.sees("tirsdag 25. mai 2027 · 19:00–21:00"), "the focus was put where it was wrong");
}

#[test]
fn in_swedish_the_programmes_are_swedish() {
    let mut driver = open_in(&course().edits[..1], Language::Sv, Theme::Light, WINDOW);
    assert!(driver.click("Lägg in ”Att leda volontärer”"));
    let row = data(&driver).programmes.iter().next().unwrap();
    assert_eq!((row.name.as_str(), row.profile.as_str(), data(&driver).modules.len()), ("Att leda volontärer", "SE", 8));
    driver.send(Message::Run(ildsjel::ui::command::Command::NewProgramme));
    picture(&mut driver, "courses_new_sv");
    for name in ["Ansvarsfull alkoholservering", "Brandskydd", "Första hjälpen", "Publikvärd", "Dataskydd för gruppledare"] {
        assert!(driver.sees(name), "{name}");
    }
}
