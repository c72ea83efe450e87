//! Programmes and competences in the window: what is pressed and typed comes to the store, and *Angre* takes it back.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeZone, Utc};
use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::{Event, Size};
use ildsjel::domain::act;
use ildsjel::domain::programme_template::{Template, all};
use ildsjel::domain::*;
use ildsjel::lang::{Lang, Language};
use ildsjel::settings::{Settings, Theme};
use ildsjel::store::Store;
use ildsjel::ui::App;
use ildsjel::ui::app::desk::{Opened, Standing};
use ildsjel::ui::app::{Message, Stage};
use ildsjel::ui::drive::Driver;
use ildsjel::ui::files::Asked;
use ildsjel::ui::screen::training::competences::give;
use ildsjel::ui::screen::training::{self, Page, Tab, competences, make, plan};
use ildsjel::ui::screen::{Go, Place, lists};
use ildsjel::ui::widget::note;
use ildsjel::worker::Worker;

const SMALL: Size = Size::new(1280.0, 800.0);
const LARGE: Size = Size::new(1920.0, 1400.0);

/// Monday 24 May 2027, 18:40 in Oslo: the last evening of the sample's programme.
fn monday() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2027, 5, 24, 16, 40, 0).unwrap()
}

fn open_in(edits: &[Edit], language: Language, dark: bool, size: Size) -> Driver {
    let mut store = Store::in_memory().unwrap();
    for edit in edits {
        let _ = store.apply(edit).unwrap();
    }
    let standing = Standing::of(&store);
    let theme = if dark { Theme::Dark } else { Theme::Light };
    let mut app = App::with(Settings { language: Some(language), theme, ..Settings::default() }, monday);
    let task = app.opened(Opened { worker: Worker::spawn(store).unwrap(), path: None, standing, hazards: Vec::new() });
    let mut driver = Driver::new(app, size).unwrap();
    driver.finish(task);
    driver.send(Message::Go(Go::Place(Place::Training)));
    driver
}

fn open(edits: &[Edit]) -> Driver {
    open_in(edits, Language::Nb, false, LARGE)
}

/// A festival with nothing in it but what this makes.
fn festival(make: impl FnOnce(&mut Snapshot, &mut dyn FnMut(&mut Snapshot, Edit))) -> Vec<Edit> {
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

fn say(driver: &mut Driver, message: training::Message) {
    driver.send(Message::Training(message));
}

fn one<T: Clone>(mut all: impl Iterator<Item = T>) -> T {
    let first = all.next().expect("one");
    assert!(all.next().is_none(), "only one");
    first
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

/// The languages and looks that are drawn.
const LOOKS: [(Language, bool, Size, &str); 2] = [(Language::Nb, false, SMALL, "nb_light"), (Language::Sv, true, SMALL, "sv_dark")];

fn asked(driver: &mut Driver, path: &Path) {
    say(driver, training::Message::Make(make::Said::FileAsked(Asked::Path(path.to_owned()))));
}

#[test]
fn pictures_of_making() {
    if std::env::var_os("ILDSJEL_PICTURES").is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let bad = folder.path().join("et program med et langt navn fra en annen festival.toml");
    std::fs::write(&bad, "name = \"A\"\nmin_percent = mye\n").unwrap();
    for (language, dark, size, end) in LOOKS {
        let mut driver = open_in(&festival(|_, _| ()), language, dark, size);
        picture(&mut driver, &format!("make_nothing_{end}"));
        assert!(driver.click(&Lang::new(language).programmes_more()));
        picture(&mut driver, &format!("make_first_{end}"));
        let mut driver = open_in(&[sample::sample()], language, dark, Size::new(size.width, 1100.0));
        say(&mut driver, training::Message::NewProgramme);
        asked(&mut driver, &bad);
        picture(&mut driver, &format!("make_beside_{end}"));
        driver.press(Named::Escape);
        say(&mut driver, training::Message::Tab(Tab::Programme));
        picture(&mut driver, &format!("programme_{end}"));
        say(&mut driver, training::Message::Tab(Tab::Person));
        picture(&mut driver, &format!("person_{end}"));
        let mut driver = open_in(&[sample::sample()], language, dark, Size::new(size.width, 2600.0));
        say(&mut driver, training::Message::Tab(Tab::Programme));
        let third = module(&driver, 3);
        say(&mut driver, training::Message::Plan(plan::Said::Open(third)));
        say(&mut driver, training::Message::Plan(plan::Said::AskDelete(Some(third))));
        picture(&mut driver, &format!("programme_long_{end}"));
    }
}

#[test]
fn six_programmes_are_offered_and_one_press_makes_a_course() {
    let mut driver = open(&festival(|_, _| ()));
    assert!(driver.click("Velg et annet, eller lag eget"));
    for template in all() {
        assert!(driver.sees(&template.name), "{}", template.name);
    }
    assert!(driver.click("Brannvern"));
    let made = one(data(&driver).programmes.iter().cloned());
    assert_eq!((made.name.as_str(), data(&driver).modules_of(made.id).count()), ("Brannvern", 3));
    assert_eq!(one(data(&driver).competences.iter().cloned()).months_valid, Some(24));
    driver.press(Named::Tab);
    driver.ctrl("z");
    assert_eq!((data(&driver).programmes.len(), data(&driver).modules.len(), data(&driver).competences.len()), (0, 0, 0));
}

#[test]
fn the_keyboard_takes_the_first_one() {
    let mut driver = open(&festival(|_, _| ()));
    say(&mut driver, training::Message::NewProgramme);
    driver.press(Named::Enter);
    assert_eq!(one(data(&driver).programmes.iter().cloned()).name, all()[0].name);
}

#[test]
fn a_programme_is_saved_and_comes_back_from_its_file_in_one_step() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("delt.toml");
    let mut driver = open(&[sample::sample()]);
    let first = one(data(&driver).programmes.iter().cloned());
    let saved = Template::of(data(&driver), first.id).unwrap();
    say(&mut driver, training::Message::Make(make::Said::SaveAsked(Asked::Path(path.clone()))));
    assert_eq!(Template::read(&std::fs::read_to_string(&path).unwrap()).unwrap(), saved);
    // A festival is never written over, nor a file that was not asked about.
    let other = folder.path().join("festival.ildsjel");
    std::fs::write(&other, "en festival").unwrap();
    for _ in 0..2 {
        say(&mut driver, training::Message::Make(make::Said::SaveAsked(Asked::Path(other.clone()))));
    }
    assert_eq!(std::fs::read_to_string(&other).unwrap(), "en festival");
    let mut names = files(folder.path());
    names.sort_unstable();
    assert_eq!(names, ["delt.toml", "festival-ildsjel.toml", "festival.ildsjel", "festival.ildsjel.toml"]);
    let mut driver = open(&festival(|_, _| ()));
    asked(&mut driver, &path);
    let made = one(data(&driver).programmes.iter().cloned());
    assert_eq!(Template::of(data(&driver), made.id).unwrap(), saved, "all of it came along");
    driver.press(Named::Tab);
    driver.ctrl("z");
    assert_eq!((data(&driver).programmes.len(), data(&driver).modules.len(), data(&driver).competences.len()), (0, 0, 0));
    // Dragged into the window it comes in too, from wherever one is.
    driver.send(Message::Go(Go::Place(Place::People)));
    driver.send(Message::Dropped(path));
    assert_eq!(data(&driver).programmes.len(), 1);
}

#[test]
fn a_bad_file_is_refused_with_the_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.toml");
    let mut driver = open(&festival(|_, _| ()));
    let refused = |driver: &mut Driver, bytes: &[u8], words: &str| {
        say(driver, training::Message::NewProgramme);
        std::fs::write(&path, bytes).unwrap();
        asked(driver, &path);
        assert!(driver.sees(words), "{words}");
        assert_eq!(data(driver).programmes.len(), 0);
    };
    let not = |why: &str| format!("a.toml er ikke et program. {why}");
    let head = "name = \"A\"\nmin_minutes = 60\n";
    let with = |rest: &str| format!("{head}{rest}");
    refused(&mut driver, with("min_percent = mye\n").as_bytes(), &not("Linje 3 kan ikke leses: min_percent = mye"));
    refused(&mut driver, with("min_percent = 101\n").as_bytes(), &not("Verdien på linje 3 går ikke an: min_percent = 101"));
    refused(&mut driver, head.as_bytes(), &not("«min_percent» mangler."));
    refused(
        &mut driver,
        with("min_percent = 75\nfolk = 3\n").as_bytes(),
        &not("På linje 4 står «folk», som ikke hører hjemme i et program."),
    );
    refused(&mut driver, &[0xff, 0xfe, 0x00], &not("Fila er ikke skrevet som tekst."));
    // With no form open it is said at the foot.
    driver.press(Named::Escape);
    asked(&mut driver, &path);
    assert!(driver.sees(&not("Fila er ikke skrevet som tekst.")));
}

/// The sample's programme, in a window so high that all of its panel is seen.
fn in_the_programme() -> Driver {
    let mut driver = open_in(&[sample::sample()], Language::Nb, false, Size::new(1600.0, 3000.0));
    say(&mut driver, training::Message::Tab(Tab::Programme));
    driver
}

fn programme(driver: &Driver) -> Programme {
    one(data(driver).programmes.iter().cloned())
}

/// The module of that number.
fn module(driver: &Driver, number: i64) -> ModuleId {
    one(data(driver).modules_of(programme(driver).id).filter(|row| row.number == number)).id
}

fn titles(driver: &Driver) -> Vec<String> {
    data(driver).modules_of(programme(driver).id).map(|row| row.title.clone()).collect()
}

fn alt(driver: &mut Driver, named: Named) {
    driver.happen(&[Event::Keyboard(keyboard::Event::KeyPressed {
        key: Key::Named(named),
        modified_key: Key::Named(named),
        physical_key: keyboard::key::Physical::Unidentified(keyboard::key::NativeCode::Unidentified),
        location: keyboard::Location::Standard,
        modifiers: Modifiers::ALT,
        repeat: false,
        text: None,
    })]);
}

/// Types over what stands in the field below a label.
fn type_below(driver: &mut Driver, label: &str, typed: &str) {
    let label = driver.find(label).expect(label);
    driver.click_at(iced::Point::new(label.x, label.y + 26.0));
    driver.ctrl("a");
    driver.type_text(typed);
    driver.press(Named::Enter);
}

#[test]
fn a_programme_is_edited_in_place() {
    let mut driver = in_the_programme();
    type_below(&mut driver, "Hva heter programmet?", "Lederskolen");
    assert_eq!(programme(&driver).name, "Lederskolen");
    type_below(&mut driver, "Høyst så mange deltakere på hver leder", "0");
    assert_eq!(programme(&driver).per_leader, Some(25), "nobody leads no one");
    assert!(driver.sees("Skriv minst 1, eller la det stå tomt."));
    type_below(&mut driver, "Høyst så mange deltakere på hver leder", "12");
    assert_eq!(programme(&driver).per_leader, Some(12));
    let before = programme(&driver).profile;
    assert_eq!(before, "NO-2021");
    assert!(driver.click("Sverige"));
    assert_eq!(programme(&driver).profile, "SE");
    assert!(driver.click("Bare fornying"));
    assert!(programme(&driver).renews);
    driver.press(Named::Tab);
    driver.ctrl("z");
    assert!(!programme(&driver).renews);
    // The note has several lines; it is kept when the focus leaves it.
    let note = programme(&driver).note;
    assert!(driver.click("Hva er det for?"));
    say(&mut driver, training::Message::Plan(plan::Said::Note(typed("Linje én"))));
    say(&mut driver, training::Message::Plan(plan::Said::Note(note::Said::Leave)));
    assert_eq!(programme(&driver).note, format!("Linje én{note}"));
}

fn typed(words: &str) -> note::Said {
    use iced::widget::text_editor::{Action, Edit};
    note::Said::Act(Action::Edit(Edit::Paste(std::sync::Arc::new(words.to_owned()))))
}

#[test]
fn modules_are_moved_by_button_and_by_key() {
    let mut driver = in_the_programme();
    let before = titles(&driver);
    assert!(driver.click(&before[1]));
    alt(&mut driver, Named::ArrowDown);
    alt(&mut driver, Named::ArrowDown);
    let mut moved = before.clone();
    let second = moved.remove(1);
    moved.insert(3, second.clone());
    assert_eq!(titles(&driver), moved, "the same one twice");
    // The focus went along: what is typed belongs to the moved one.
    driver.ctrl("a");
    driver.type_text("Spørre folk");
    driver.press(Named::Enter);
    moved[3] = "Spørre folk".to_owned();
    assert_eq!(titles(&driver), moved);
    alt(&mut driver, Named::ArrowUp);
    moved.swap(2, 3);
    assert_eq!(titles(&driver), moved);
    let first = module(&driver, 1);
    say(&mut driver, training::Message::MoveModule(first, 1));
    moved.swap(0, 1);
    assert_eq!(titles(&driver), moved);
}

#[test]
fn a_module_says_what_comes_before_it_and_a_circle_is_refused() {
    let mut driver = in_the_programme();
    let (first, second) = (module(&driver, 1), module(&driver, 2));
    say(&mut driver, training::Message::Plan(plan::Said::Open(first)));
    say(&mut driver, training::Message::Plan(plan::Said::After(second)));
    assert!(data(&driver).modules.get(first).unwrap().after.is_empty());
    assert!(driver.sees("«Rollen som gjengsjef» og «Rekruttere og spørre» kan ikke komme etter hverandre begge to."));
    say(&mut driver, training::Message::Plan(plan::Said::Open(second)));
    assert!(driver.sees("Disse må komme før"));
    say(&mut driver, training::Message::Plan(plan::Said::After(first)));
    assert!(data(&driver).modules.get(second).unwrap().after.is_empty(), "no longer");
    say(&mut driver, training::Message::Plan(plan::Said::Goals(typed("Du kan spørre.\nOg svare. "))));
    say(&mut driver, training::Message::Plan(plan::Said::Goals(note::Said::Leave)));
    assert!(data(&driver).modules.get(second).unwrap().goals.starts_with("Du kan spørre.\nOg svare. Du kan finne ut"));
    driver.press(Named::Tab);
    driver.ctrl("z");
    assert!(data(&driver).modules.get(second).unwrap().goals.starts_with("Du kan finne ut"));
}

#[test]
fn a_module_goes_only_after_it_was_said_what_hangs_on_it() {
    let mut driver = in_the_programme();
    let first = module(&driver, 1);
    say(&mut driver, training::Message::Plan(plan::Said::AskDelete(Some(first))));
    assert!(driver.sees("Slette modulen «Rollen som gjengsjef»?"));
    assert!(driver.sees("1 samling tar den opp, og blir stående uten den."));
    assert!(driver.sees("4 moduler skulle komme etter den."));
    driver.press(Named::Escape);
    assert!(!driver.sees("Slette modulen «Rollen som gjengsjef»?"), "Esc keeps it");
    assert_eq!(titles(&driver).len(), 8);
    say(&mut driver, training::Message::Plan(plan::Said::AskDelete(Some(first))));
    assert!(driver.click("Slett"));
    assert_eq!(titles(&driver).len(), 7);
    assert!(data(&driver).modules.iter().all(|row| !row.after.contains(&first)));
    assert!(driver.click("Ny modul"));
    driver.type_text("Brann på øra");
    driver.press(Named::Enter);
    assert_eq!(titles(&driver).last().map(String::as_str), Some("Brann på øra"));
}

#[test]
fn pictures_of_competences() {
    if std::env::var_os("ILDSJEL_PICTURES").is_none() {
        return;
    }
    for (language, dark, size, end) in LOOKS {
        let lang = Lang::new(language);
        let mut driver = open_in(&festival(|_, _| ()), language, dark, size);
        board(&mut driver);
        picture(&mut driver, &format!("competences_empty_{end}"));
        let mut driver = open_in(&[sample::sample()], language, dark, size);
        board(&mut driver);
        picture(&mut driver, &format!("competences_{end}"));
        driver.press(Named::ArrowDown);
        let holder = data(&driver).records.iter().find(|row| row.competence == named(&driver, "Brannvern").id).unwrap().person;
        ask(&mut driver, competences::Said::Open(holder));
        picture(&mut driver, &format!("competences_open_{end}"));
        assert!(driver.click(&lang.competences_give()));
        driver.type_text("bj");
        picture(&mut driver, &format!("competences_give_{end}"));
        driver.press(Named::Escape);
        driver.press(Named::Escape);
        ask(&mut driver, competences::Said::New);
        picture(&mut driver, &format!("competences_new_{end}"));
        let mut driver = open_in(&[sample::sample()], language, dark, Size::new(1000.0, 700.0));
        board(&mut driver);
        driver.press(Named::Delete);
        picture(&mut driver, &format!("competences_delete_{end}"));
    }
}

/// Shows the page of competences.
fn board(driver: &mut Driver) {
    say(driver, training::Message::Page(Page::Competences));
}

fn ask(driver: &mut Driver, said: competences::Said) {
    say(driver, training::Message::Board(said));
}

fn named(driver: &Driver, name: &str) -> Competence {
    one(data(driver).competences.iter().filter(|row| row.name == name).cloned())
}

/// Two people, and the page of competences in a window so high that all of its panel is seen.
fn two_people() -> Driver {
    let edits = festival(|data, put| {
        for name in ["Åse Bjørnøy", "Per Aunet"] {
            put(data, act::people::add(data, &mut Ids::System, &act::people::draft(name), None, monday().date_naive()).unwrap());
        }
    });
    let mut driver = open_in(&edits, Language::Nb, false, Size::new(1600.0, 2000.0));
    assert!(driver.click("Kompetanser"));
    driver
}

#[test]
fn a_competence_is_made_given_and_taken_back() {
    let mut driver = two_people();
    assert!(driver.click("Ny kompetanse"), "the empty page holds the button");
    driver.type_text("Brannvern");
    driver.press(Named::Enter);
    assert_eq!(named(&driver, "Brannvern").months_valid, None);
    assert!(driver.click("tomt: alltid"));
    driver.type_text("0");
    driver.press(Named::Enter);
    assert!(driver.sees("Skriv fra 1 til 1200 måneder, eller la det stå tomt: da gjelder den alltid."));
    driver.press(Named::Backspace);
    driver.type_text("24");
    driver.press(Named::Enter);
    assert_eq!(named(&driver, "Brannvern").months_valid, Some(24));
    assert!(driver.sees("Hvor lenge det gjelder, er et forslag: ingen regel sier det. Bestem selv."));
    assert!(driver.click("Gi til noen"));
    assert!(driver.click("Gi den"));
    assert!(driver.sees("Velg hvem som får den."));
    assert!(driver.click("Navn eller telefonnummer"));
    driver.type_text("åse");
    driver.press(Named::Enter);
    driver.type_text("per");
    driver.press(Named::Enter);
    assert!(driver.sees("24.05.2029"), "as long as it lasts");
    assert!(driver.click("Gi den til 2"));
    let records: Vec<CompetenceRecord> = data(&driver).records.iter().cloned().collect();
    assert_eq!(records.len(), 2);
    let (from, to) = (monday().date_naive(), "2029-05-24".parse().unwrap());
    assert!(records.iter().all(|row| (row.valid_from, row.valid_to, row.training) == (from, Some(to), false)));
    assert!(driver.sees("2 har den") && driver.sees("til 24.05.2029"));
    assert!(driver.click("Aunet, Per"));
    let per = one(data(&driver).people.iter().filter(|row| row.given == "Per")).id;
    let record = one(records.iter().filter(|row| row.person == per)).id;
    ask(&mut driver, competences::Said::Withdraw(record));
    assert!(driver.sees("1 har den"));
    driver.press(Named::Tab);
    driver.ctrl("z");
    assert!(driver.sees("2 har den"), "Angre gives it back");
}

#[test]
fn a_shorter_record_never_shortens() {
    let mut driver = two_people();
    ask(&mut driver, competences::Said::New);
    driver.type_text("Førstehjelp");
    driver.press(Named::Enter);
    let competence = named(&driver, "Førstehjelp").id;
    let person = one(data(&driver).people.iter().filter(|row| row.given == "Åse")).id;
    let give = |driver: &mut Driver, to: &str| {
        assert!(driver.click("Gi til noen"));
        driver.type_text("åse");
        driver.press(Named::Enter);
        ask(driver, competences::Said::Give(give::Said::Type(give::Text::To, to.to_owned())));
        ask(driver, competences::Said::Give(give::Said::Type(give::Text::SeenOn, "1.5".to_owned())));
        ask(driver, competences::Said::Give(give::Said::Type(give::Text::SeenBy, "Bente Lund".to_owned())));
        assert!(driver.sees("Et kortere bevis gjør aldri et lengre kortere: den som alt har den lenger, beholder det."));
        assert!(driver.click("Gi den"));
    };
    give(&mut driver, "1.8.2028");
    give(&mut driver, "1.8.2027");
    assert_eq!(data(&driver).records_of(person).count(), 2);
    assert!(driver.sees("til 01.08.2028") && !driver.sees("til 01.08.2027"));
    let day = "2028-07-01".parse().unwrap();
    assert!(qualified::has(data(&driver), person, competence, day, day));
    assert!(driver.click("Bjørnøy, Åse"));
    assert!(driver.sees("Papiret sett 01.05.2027 av Bente Lund"));
    assert!(driver.sees("Fra 24.05.2027 til 01.08.2027"), "the shorter one is noted too");
}

#[test]
fn a_backward_day_and_a_wrong_one_are_said() {
    let mut driver = two_people();
    ask(&mut driver, competences::Said::New);
    driver.type_text("Truck");
    driver.press(Named::Enter);
    ask(&mut driver, competences::Said::New);
    driver.type_text("truck");
    driver.press(Named::Enter);
    assert_eq!(data(&driver).competences.len(), 1, "the name is taken");
    driver.press(Named::Escape);
    driver.press(Named::Escape);
    ask(&mut driver, competences::Said::Give(give::Said::Open));
    driver.type_text("per");
    driver.press(Named::Enter);
    ask(&mut driver, competences::Said::Give(give::Said::Type(give::Text::To, "1.1.2020".to_owned())));
    assert!(driver.click("Gi den"));
    assert_eq!(data(&driver).records.len(), 0);
    ask(&mut driver, competences::Said::Give(give::Said::Type(give::Text::To, "aldri".to_owned())));
    assert!(driver.click("Gi den"));
    assert!(driver.sees("«aldri» er ikke en dato. Skriv for eksempel 7.7.2027."), "what does not hold is said");
    ask(&mut driver, competences::Said::Give(give::Said::Type(give::Text::To, String::new())));
    ask(&mut driver, competences::Said::Give(give::Said::Training));
    assert!(driver.click("Gi den"));
    assert!(one(data(&driver).records.iter().cloned()).training);
    assert!(driver.sees("i opplæring") && driver.sees("0 har den"));
}

#[test]
fn of_what_is_only_shown_nothing_else_is_kept() {
    let mut driver = two_people();
    ask(&mut driver, competences::Said::New);
    driver.type_text("Politiattest");
    driver.press(Named::Enter);
    ask(&mut driver, competences::Said::Give(give::Said::Open));
    driver.type_text("per");
    driver.press(Named::Enter);
    assert!(driver.sees("Hvor har de den fra?"));
    ask(&mut driver, competences::Said::Give(give::Said::Type(give::Text::Origin, "noe ingen skal se".to_owned())));
    assert!(driver.click("Gi den"));
    assert_eq!(one(data(&driver).records.iter().cloned()).origin, "noe ingen skal se");
    assert!(driver.click("Bare vist fram"));
    assert!(named(&driver, "Politiattest").shown);
    assert_eq!(one(data(&driver).records.iter().cloned()).origin, "", "what was noted before is forgotten");
    ask(&mut driver, competences::Said::Give(give::Said::Open));
    assert!(!driver.sees("Hvor har de den fra?"));
}

#[test]
fn competences_include_each_other_only_one_way() {
    let mut driver = open_in(&[sample::sample()], Language::Nb, false, Size::new(1600.0, 3600.0));
    board(&mut driver);
    let (guard, fire) = (named(&driver, "Ordensvakt"), named(&driver, "Brannvern"));
    ask(&mut driver, competences::Said::Choose(guard.id));
    ask(&mut driver, competences::Said::Include(fire.id));
    assert_eq!(named(&driver, "Ordensvakt").includes, [fire.id]);
    ask(&mut driver, competences::Said::Choose(fire.id));
    ask(&mut driver, competences::Said::Include(guard.id));
    assert!(named(&driver, "Brannvern").includes.is_empty());
    assert!(driver.sees("«Brannvern» og «Ordensvakt» kan ikke omfatte hverandre begge to."));
}

#[test]
fn a_competence_goes_only_after_it_was_said_what_goes_along() {
    let mut driver = open_in(&[sample::sample()], Language::Nb, false, Size::new(1600.0, 3600.0));
    board(&mut driver);
    let fire = named(&driver, "Brannvern");
    ask(&mut driver, competences::Said::Choose(fire.id));
    let gone = act::training::would_delete_competence(data(&driver), fire.id);
    assert!(gone.records > 1 && gone.needs > 1, "{gone:?}");
    driver.press(Named::Delete);
    assert!(driver.sees("Slette «Brannvern»?"));
    assert!(driver.sees(&format!("Det som står om den på {} steder, blir borte.", gone.records)));
    assert!(driver.sees(&format!("{} behov på vaktlista krever den ikke lenger.", gone.needs)));
    driver.press(Named::Escape);
    assert!(!driver.sees("Slette «Brannvern»?"), "Esc keeps it");
    driver.press(Named::Delete);
    assert!(driver.click("Slett"));
    assert!(data(&driver).competences.get(fire.id).is_none());
    assert!(data(&driver).records.iter().all(|row| row.competence != fire.id));
}

#[test]
fn the_list_says_how_many_have_it_and_how_many_lack_it() {
    let mut driver = open_in(&[sample::sample()], Language::Nb, false, LARGE);
    board(&mut driver);
    let today = monday().date_naive();
    for competence in data(&driver).competences.iter().cloned().collect::<Vec<_>>() {
        let has =
            data(&driver).people.iter().filter(|row| qualified::has(data(&driver), row.id, competence.id, today, today)).count();
        assert!(driver.sees(&competence.name) && driver.sees(&has.to_string()), "{}: {has}", competence.name);
    }
    let now = Minute(monday().timestamp() / 60);
    let mut lacks: Vec<_> = gap::lacking(data(&driver), now).into_iter().map(|row| (row.competence, row.person)).collect();
    lacks.sort_unstable();
    lacks.dedup();
    let all = held::standings(data(&driver), today, now);
    assert!(!lacks.is_empty());
    assert_eq!(all.values().map(|row| row.lacks.len()).sum::<usize>(), lacks.len());
}

#[test]
fn a_person_gets_papers_in_their_own_language() {
    use training::shown::Said;
    let folder = tempfile::tempdir().unwrap();
    let mut driver = open_in(&[sample::sample()], Language::Nb, false, Size::new(1600.0, 2000.0));
    {
        let Stage::Open(desk) = &mut driver.app.stage else { panic!("nothing is open") };
        desk.screens.training.folder = Some(folder.path().to_owned());
    }
    let course = programme(&driver);
    let now = Minute(monday().timestamp() / 60);
    let completed = completion::completed(data(&driver), course.id, now);
    let not = data(&driver).enrolments.iter().map(|row| row.person).find(|person| !completed.contains(person)).unwrap();
    say(&mut driver, training::Message::Person(not));
    assert!(driver.sees("Kursbeviset kommer når «Hvordan lede frivillige» er fullført."));
    assert!(driver.click("Kursbevis"), "it is there, but does nothing");
    assert_eq!(files(folder.path()).len(), 0);
    say(&mut driver, training::Message::Person(completed[0]));
    assert!(driver.sees("Gjengsjef") && driver.sees("fra 25.05.2027"), "what the course gave, from tomorrow on");
    say(&mut driver, training::Message::Shown(Said::Language(Language::Sv)));
    assert!(driver.click("Kursbevis"));
    assert!(driver.click("Frivilligattest"));
    let written = files(folder.path());
    assert_eq!(written.len(), 2, "{written:?}");
    assert!(
        written.iter().any(|name| name.starts_with("kursintyg")) && written.iter().any(|name| name.starts_with("volontarintyg"))
    );
    for name in written {
        assert!(std::fs::read(folder.path().join(name)).unwrap().starts_with(b"%PDF"));
    }
}

fn files(folder: &Path) -> Vec<String> {
    std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn pictures_of_papers() {
    if std::env::var_os("ILDSJEL_PICTURES").is_none() {
        return;
    }
    for (language, dark, size, end) in LOOKS {
        let mut driver = open_in(&[sample::sample()], language, dark, size);
        driver.send(Message::Go(Go::Place(Place::Lists)));
        driver.send(Message::Lists(lists::Message::Tab(lists::Tab::Paper)));
        driver.send(Message::Lists(lists::Message::Papers(lists::papers::Message::Choose(ildsjel::paper::Sheet::Volunteers))));
        picture(&mut driver, &format!("volunteers_{end}"));
    }
}

#[test]
fn a_crew_gets_all_its_certificates_at_once() {
    use ildsjel::exchange::reports::Selection;
    use ildsjel::paper::{Order, Sheet, sheets};
    let driver = open_in(&[sample::sample()], Language::Nb, false, SMALL);
    let data = data(&driver);
    // When all is over.
    let now = Minute(Utc.with_ymd_and_hms(2027, 8, 1, 12, 0, 0).unwrap().timestamp() / 60);
    let lang = Lang::new(Language::Nb);
    let pages = |selection: &Selection| sheets::make(&Order { data, lang: &lang, selection, now }, Sheet::Volunteers).pages.len();
    let worked = |crew: &Crew| {
        let rows = data.assignments.iter().filter(|row| row.counts() && !row.state.is_open());
        let mut people: Vec<PersonId> =
            rows.filter(|row| data.work(row).is_some_and(|(_, shift)| shift.crew == crew.id)).map(|row| row.person).collect();
        people.sort_unstable();
        people.dedup();
        people.len()
    };
    let crew = data.crews.iter().max_by_key(|crew| worked(crew)).unwrap();
    let of_crew = pages(&Selection { crews: vec![crew.id], ..Selection::default() });
    assert!(worked(crew) > 5);
    assert_eq!(of_crew, worked(crew), "a page for each of {}", crew.name);
    assert!(pages(&Selection::default()) > of_crew);
}
