//! The preview of an import, driven without a display: what it shows of real sheets, what can be said otherwise, and that
//! nothing is written before Enter and all of it is taken back by one Ctrl+Z.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/books.rs"]
mod books;

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use iced::Size;
use iced::keyboard::key::Named;
use ildsjel::domain::{Edit, Ids, Op, Person, Snapshot};
use ildsjel::exchange::columns::Field;
use ildsjel::lang::Language;
use ildsjel::settings::Theme;
use ildsjel::ui::app::desk::Desk;
use ildsjel::ui::app::{Message, Stage};
use ildsjel::ui::drive::Driver;
use ildsjel::ui::screen::{Go, Place, import};
use ildsjel::ui::shots;
use tempfile::TempDir;

const SIZE: Size = Size::new(1280.0, 800.0);

/// A program with an empty festival and these people, and a folder for what is handed back.
struct Room {
    driver: Driver,
    folder: TempDir,
}

impl std::ops::Deref for Room {
    type Target = Driver;

    fn deref(&self) -> &Driver {
        &self.driver
    }
}

impl std::ops::DerefMut for Room {
    fn deref_mut(&mut self) -> &mut Driver {
        &mut self.driver
    }
}

impl Room {
    fn of(people: &[(&str, &str, &str)], language: Language, theme: Theme, size: Size) -> Self {
        let mut edit = shots::empty_festival().unwrap();
        let mut ids = Ids::seeded(9);
        for (given, family, phone) in people {
            let mut person = Person::new(ids.next(), *given, *family);
            (*phone).clone_into(&mut person.phone);
            edit.insert(&person);
        }
        Self::with(&edit, language, theme, size)
    }

    fn with(edit: &Edit, language: Language, theme: Theme, size: Size) -> Self {
        let mut driver = Driver::new(shots::program(edit, language, theme).unwrap(), size).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let Stage::Open(desk) = &mut driver.app.stage else { panic!("no festival is open") };
        desk.screens.import.folder = Some(folder.path().to_owned());
        Self { driver, folder }
    }

    fn new(people: &[(&str, &str, &str)]) -> Self {
        Self::of(people, Language::Nb, Theme::Light, SIZE)
    }

    fn open(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        self.driver.send(Message::Go(Go::Import(name.to_owned(), Arc::new(bytes.into()))));
    }

    fn desk(&self) -> &Desk {
        match &self.driver.app.stage {
            Stage::Open(desk) => desk,
            _ => panic!("no festival is open"),
        }
    }

    fn data(&self) -> &Snapshot {
        &self.desk().data
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.data().people.iter().map(Person::name).collect();
        names.sort();
        names
    }

    #[track_caller]
    fn shows(&mut self, all: &[&str]) {
        for words in all {
            assert!(self.driver.sees(words), "{words}");
        }
    }

    #[track_caller]
    fn press_on(&mut self, words: &str) {
        assert!(self.driver.click(words), "{words}");
    }

    /// A picture for who asked for them.
    fn pictured(&mut self, scene: &str) {
        if let Some(folder) = std::env::var_os("ILDSJEL_PICTURES").map(PathBuf::from) {
            fs::create_dir_all(&folder).unwrap();
            shots::write_png(&folder.join(format!("import_{scene}.png")), &self.driver.picture(1.0)).unwrap();
        }
    }

    fn handed_back(&self) -> Vec<String> {
        let files = fs::read_dir(self.folder.path()).unwrap();
        files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect()
    }
}

fn fixture(name: &str) -> Vec<u8> {
    fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/import").join(name)).unwrap()
}

const CONTACTS: &str = "01_contacts_cp1252_semicolon/kontaktliste.csv";
const SHEET: &str = "Navn;Mobil;Født\nPål Sørlie;400 00 013;1988\nIngrid Lervik;400 00 014;2001\n";
const ASE: (&str, &str, &str) = ("Åse", "Næss", "+4740000012");

#[test]
fn a_contact_list_comes_in_with_enter_and_one_undo_takes_it_back() {
    let mut room = Room::new(&[]);
    room.open("kontaktliste.csv", fixture(CONTACTS));
    room.shows(&["kontaktliste.csv", "Windows-1252", "semikolon", "overskrift på rad 1", "Hent inn 11 personer"]);
    room.shows(&["Ødegård", "aase.naess@example.com", "Dette skjer", "vis"]);
    assert!(room.names().is_empty(), "nothing is written yet");
    room.press(Named::Enter);
    assert_eq!(room.desk().place, Place::People);
    assert_eq!(room.names().len(), 11);
    assert!(matches!(&room.desk().undo, Some(Op::Import { added: 11, .. })));
    room.ctrl("z");
    assert!(room.names().is_empty());
    room.ctrl_shift("z");
    assert_eq!(room.names().len(), 11);
}

#[test]
fn what_comes_in_with_something_to_look_at_is_counted_and_shown() {
    let mut room = Room::new(&[]);
    room.open("a.csv", "Navn;Mobil;E-post\nPål Sørlie;400 00 013;pal@example.com\nIngrid Lervik;4000;ingrid@example.com\nJo Lie;400 00 0;jo@example.com\n");
    room.shows(&["Hent inn 3 personer", "har noe å se på", "Pål Sørlie"]);
    room.press_on("har noe å se på");
    room.shows(&["Ingrid Lervik", "Jo Lie", "vis alle"]);
    assert!(!room.sees("Pål Sørlie"));
    room.press_on("har noe å se på");
    room.shows(&["Pål Sørlie"]);
    room.open("b.csv", SHEET);
    assert!(!room.sees("har noe å se på"), "no line where there is nothing");
}

#[test]
fn the_same_sheet_again_changes_nothing_and_one_new_number_is_one_difference() {
    let mut room = Room::new(&[]);
    // Born on the same day: the same person, whatever the number.
    let sheet = SHEET.replace("1988", "12.03.1988");
    room.open("a.csv", sheet.as_str());
    room.press(Named::Enter);
    room.open("a.csv", sheet.as_str());
    room.shows(&["er som før", "Hent inn", "Det er ikke noe nytt å hente inn."]);
    let revision = room.data().revision;
    room.press(Named::Enter);
    assert_eq!((room.desk().place, room.data().revision), (Place::Import, revision), "Enter does nothing when there is nothing");
    room.open("a.csv", sheet.replace("400 00 013", "400 00 099"));
    room.shows(&["vis forskjellen", "Telefon: 400 00 013 → 400 00 099", "Hent inn 1 person"]);
    room.press_on("vis forskjellen");
    assert!(room.sees("Pål Sørlie") && !room.sees("Ingrid Lervik"), "only the row that changes is shown");
    room.press_on("Hent inn 1 person");
    let phones: Vec<&str> = room.data().people.iter().map(|person| person.phone.as_str()).collect();
    assert!(phones.contains(&"+4740000099") && room.names().len() == 2, "{phones:?}");
}

#[test]
fn what_was_said_of_columns_is_known_of_the_next_file_of_its_kind() {
    let list = "Navn;Kontakt;Annet\nPål Sørlie;spør Kari;Bar\n";
    let mut room = Room::new(&[]);
    room.open("a.csv", list);
    assert!(!room.sees("sist ei fil så slik ut"));
    room.send(Message::Import(import::Message::SetField(2, Field::Crew)));
    room.press(Named::Enter);
    assert_eq!(room.data().crews.iter().map(|crew| crew.name.as_str()).collect::<Vec<_>>(), ["Bar"]);
    room.open("b.csv", "navn;KONTAKT;annet\nJo Lie;-;Kafé\n");
    room.shows(&["Kolonnene er det du sa sist ei fil så slik ut.", "Nye gjenger", "Kafé"]);
    room.press(Named::Enter);
    assert_eq!(room.data().crews.len(), 2);
    room.open("c.csv", "Navn;Annet\nSiv Moe;Port\n");
    assert!(!room.sees("sist ei fil så slik ut") && !room.sees("Nye gjenger"), "another kind of file");
    assert_ne!(room.app.settings.kinds, ildsjel::settings::Settings::default().kinds, "kept for the next start");
}

#[test]
fn all_sheets_of_a_workbook_come_in_and_one_undo_takes_them_back() {
    let mut room = Room::of(&[], Language::Nb, Theme::Light, Size::new(1280.0, 1000.0));
    let bytes = books::book(&[
        ("Bar", "Navn;Mobil\nKari Vik;400 10 001\nOla Moe;400 10 002\n"),
        ("Kiosk", "Navn;Mobil\nPer Li;400 10 003\nKari Vik;400 10 009\n"),
        ("Priser", "Vare;Pris\nØl;90\nPølse;40\n"),
    ]);
    room.open("folk.xlsx", bytes);
    room.shows(&["Leste 2 ark: «Bar», «Kiosk».", "Arket «Priser» er ikke ei liste over folk og er ikke med.", "Bar, Kiosk"]);
    room.shows(&["Ett spørsmål", "rad 3 i «Kiosk»", "Samme som Kari Vik på rad 2 i «Bar»", "Hent inn 3 personer"]);
    room.pictured("sheets");
    room.press_on("Samme som Kari Vik på rad 2 i «Bar»");
    room.press(Named::Enter);
    let crews: Vec<&str> = room.data().crews.iter().map(|crew| crew.name.as_str()).collect();
    assert_eq!((room.names().len(), crews.len(), room.data().memberships.len()), (3, 2, 4), "{crews:?}");
    room.ctrl("z");
    assert!(room.names().is_empty() && room.data().crews.is_empty());
}

#[test]
fn a_header_row_that_is_chosen_is_that_of_the_first_sheet() {
    let mut room = Room::new(&[]);
    let bytes = books::book(&[
        ("Bar", "Navn;Mobil\nKari Vik;400 10 001\nOla Moe;400 10 002\n"),
        ("Kiosk", "Navn;Mobil\nPer Li;400 10 003\nSiv Dal;400 10 004\n"),
    ]);
    room.open("folk.xlsx", bytes);
    room.shows(&["Hent inn 4 personer"]);
    room.press_on("overskrift på rad 1");
    room.press_on("Rad 2: Kari Vik · 400 10 001");
    room.shows(&["overskrift på rad 2", "Per Li", "Siv Dal"]);
    // Where rows are labels too.
    room.open("a.csv", "Navn;Kari Vik;Ola Moe\nMobil;400 10 001;400 10 002\nGjeng;Bar;Kiosk\n");
    room.shows(&["uten overskrift", "Hent inn 2 personer"]);
    room.send(Message::Import(import::Message::SetHeader(Some(1))));
    room.shows(&["overskrift på rad 1"]);
}

#[test]
fn what_is_the_same_for_many_is_said_once_beside_the_list() {
    let mut room = Room::new(&[]);
    room.open("a.csv", "Navn;Foresatt;Mobil\nEmma Vik;Kari Vik;400 10 001\nJonas Moe;Siv Moe;400 10 002\n");
    room.shows(&[
        "Er numrene under «Mobil» de foresattes eller personenes egne? De 2 er tatt som personenes egne.",
        "Hent inn 2 personer",
    ]);
    assert!(!room.sees("har noe å se på"), "no row says it again");
}

#[test]
fn a_row_in_doubt_waits_for_an_answer() {
    let sheet = format!("{SHEET}Åse Næss;400 00 099;\n");
    for (answer, people, phone) in [
        ("Ny person", 4, "+4740000099"),
        ("Samme som Åse Næss (400\u{a0}00\u{a0}012)", 3, "+4740000099"),
        ("La være", 3, "+4740000012"),
    ] {
        let mut room = Room::new(&[ASE]);
        room.open("a.csv", sheet.as_str());
        room.shows(&["Ett spørsmål", "rad 4", "Den du ikke svarer på, kommer ikke med.", "Hent inn 2 personer"]);
        room.press_on(answer);
        assert!(!room.sees("Ett spørsmål"), "{answer}");
        room.press(Named::Enter);
        assert_eq!(room.names().len(), people, "{answer}");
        assert!(room.data().people.iter().any(|person| person.name() == "Åse Næss" && person.phone == phone), "{answer}");
        assert!(room.handed_back().is_empty(), "{answer}");
    }
}

#[test]
fn an_answer_is_taken_back_from_the_row_and_stands_after_an_undo_elsewhere() {
    let mut room = Room::new(&[ASE]);
    room.open("a.csv", SHEET);
    room.press(Named::Enter);
    room.open("b.csv", "Navn;Mobil;E-post\nÅse Næss;400 00 099;\nKari Moe;400 00 033;\n");
    room.press_on("Ny person");
    room.shows(&["Hent inn 2 personer"]);
    // The festival changes under the preview.
    room.ctrl("z");
    assert_eq!(room.names(), ["Åse Næss"]);
    room.shows(&["Hent inn 2 personer"]);
    room.press(Named::Home);
    room.press_on("Ny person");
    room.shows(&["Hent inn 1 person", "Den du ikke svarer på, kommer ikke med."]);
}

#[test]
fn rows_that_stay_out_are_handed_back_by_the_button_or_by_the_import() {
    let sheet = format!("{SHEET};400 00 015;1990\n");
    let mut room = Room::new(&[]);
    room.open("liste.csv", sheet.as_str());
    room.shows(&["kan ikke tas med", "Lagre rada som ikke kommer med"]);
    room.press_on("Lagre rada som ikke kommer med");
    assert_eq!(room.handed_back().len(), 1);
    assert!(room.names().is_empty());
    room.press(Named::Enter);
    let files = room.handed_back();
    assert_eq!(files.len(), 1, "it is not written twice");
    assert!(files[0].contains("400 00 015") && files[0].contains("Rad 4"), "{files:?}");
    assert_eq!(room.names().len(), 2);

    let mut room = Room::new(&[]);
    room.open("liste.csv", sheet.as_str());
    room.press(Named::Enter);
    assert_eq!((room.handed_back().len(), room.names().len()), (1, 2));
}

#[test]
fn a_folder_that_cannot_be_written_is_told_before_anything_is() {
    let mut room = Room::new(&[]);
    let blocked = room.folder.path().join("file");
    fs::write(&blocked, "").unwrap();
    let Stage::Open(desk) = &mut room.driver.app.stage else { panic!() };
    desk.screens.import.folder = Some(blocked.join("folder"));
    room.open("liste.csv", format!("{SHEET};400 00 015;1990\n"));
    room.press(Named::Enter);
    assert!(room.names().is_empty());
    assert!(room.app.toast.as_ref().is_some_and(|toast| toast.bad));
    room.press(Named::Enter);
    assert_eq!(room.names().len(), 2, "who presses again goes on without");
}

#[test]
fn a_column_is_said_to_be_something_else_by_keys_alone() {
    let mut room = Room::new(&[]);
    room.open("a.csv", "Hvem;Tall\nPål Sørlie;400 00 013\n");
    room.press_on("Telefon");
    room.shows(&["Hva er «Tall»?", "Avbryt"]);
    // From phone down to e-mail, on to a column of its own, and back by Esc.
    room.press(Named::Escape);
    assert!(!room.sees("Hva er «Tall»?") && room.desk().place == Place::Import);
    room.press_on("Telefon");
    for _ in 0..ildsjel::exchange::columns::Field::ALL.len() {
        room.press(Named::ArrowDown);
    }
    room.press(Named::ArrowUp);
    room.press(Named::Enter);
    assert!(!room.sees("Hva er «Tall»?"));
    room.shows(&["Ikke ta med"]);
    room.press(Named::Enter);
    assert_eq!(room.names(), ["Pål Sørlie"]);
    assert!(room.data().people.iter().all(|person| person.phone.is_empty()));
}

#[test]
fn without_a_name_nobody_comes_in_until_a_column_is_said_to_be_it() {
    let mut room = Room::new(&[]);
    room.open("a.csv", SHEET);
    room.press_on("Navn");
    room.press_on("Ikke ta med");
    room.shows(&["Ingen kolonne er navn, så ingen kan komme inn. Trykk på overskrifta over navnene og velg Navn.", "Hent inn"]);
    room.press(Named::Enter);
    assert!(room.names().is_empty());
    room.press_on("Ikke ta med");
    room.press_on("Navn");
    room.shows(&["Hent inn 2 personer"]);
    room.press(Named::Enter);
    assert_eq!(room.names(), ["Ingrid Lervik", "Pål Sørlie"]);
}

#[test]
fn how_a_file_is_read_can_be_said_otherwise_and_taken_back() {
    let mut room = Room::new(&[]);
    room.open("kontaktliste.csv", fixture(CONTACTS));
    room.press_on("Windows-1252");
    room.press_on("Mac Roman");
    assert!(!room.sees("Ødegård"));
    room.press_on("Mac Roman");
    room.press_on("Windows-1252");
    room.shows(&["Ødegård"]);
    room.press_on("semikolon");
    room.press_on("Tabulator");
    room.shows(&["tabulator"]);
    room.press_on("tabulator");
    room.press_on("Semikolon");
    room.shows(&["Hent inn 11 personer"]);
    room.press_on("overskrift på rad 1");
    room.press_on("Det er ingen overskrift");
    room.shows(&["uten overskrift"]);
}

#[test]
fn one_of_two_numbers_is_chosen_and_a_couple_is_asked_about() {
    let mut room = Room::of(&[], Language::Nb, Theme::Light, Size::new(1280.0, 1300.0));
    room.open("liste.csv", "Navn;Mobil\nØystein Lie;400 10 005 / 400 10 006\nAud Moe;4,00101E+07\nKari og Ola Nes;400 10 007\n");
    room.shows(&["Hvilket nummer gjelder?", "400 10 005", "400 10 006"]);
    room.shows(&["«Kari og Ola Nes» ser ut som flere. Skriv dem på hver si rad, eller ta dem inn som én."]);
    room.press_on("400 10 006");
    room.pictured("numbers");
    room.press(Named::Enter);
    let people: Vec<(String, String)> = room.data().people.iter().map(|person| (person.name(), person.phone.clone())).collect();
    assert_eq!(people, [("Øystein Lie".to_owned(), "+4740010006".to_owned()), ("Aud Moe".to_owned(), String::new())]);
}

#[test]
fn answers_to_a_form_lead_to_when_people_can() {
    let mut room = Room::new(&[]);
    room.open("svar.csv", "Navn;Mobil;Når kan du?\nLise Moan;400 20 001;fredag 18-22\nMarit Stene;400 20 003;kan ikke lørdag\n");
    room.shows(&["Arket sier også når folk kan, eller når de jobber. Det kommer med når du henter det som vaktliste."]);
    room.pictured("answers-people");
    room.press_on("Vaktliste");
    room.pictured("answers-roster");
    room.shows(&["dager noen kan eller ikke kan, 2 nye", "Lise Moan: kan fre 9.7 18–22", "Marit Stene: kan ikke lør 10.7"]);
}

#[test]
fn what_is_no_sheet_has_a_page_of_its_own() {
    let mut room = Room::new(&[]);
    room.send(Message::Go(Go::Place(Place::People)));
    for (name, bytes) in [
        ("tom.csv", Vec::new()),
        ("bare-overskrift.csv", b"Navn;Mobil\n".to_vec()),
        ("bok.xlsx", b"PK\x03\x04 and so on".to_vec()),
        ("bilde.png", vec![0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    ] {
        room.open(name, bytes);
        room.shows(&[&format!("{name} lar seg ikke lese"), "Velg ei anna fil", "Avbryt"]);
        room.press(Named::Enter);
        assert!(room.names().is_empty());
        room.press(Named::Escape);
        assert_eq!(room.desk().place, Place::People);
    }
}

#[test]
fn esc_and_the_button_leave_without_a_trace() {
    let mut room = Room::new(&[]);
    let revision = room.data().revision;
    room.send(Message::Go(Go::Place(Place::People)));
    room.open("a.csv", format!("{SHEET};400 00 015;1990\n"));
    room.press(Named::Escape);
    assert_eq!(room.desk().place, Place::People);
    room.send(Message::Go(Go::Place(Place::Import)));
    room.shows(&["Hent folk og vakter fra et regneark", "Velg ei fil"]);
    room.open("a.csv", SHEET);
    room.press_on("Avbryt");
    assert_eq!((room.desk().place, room.data().revision), (Place::People, revision));
    assert!(room.handed_back().is_empty());
}

#[test]
fn a_long_list_is_walked_by_keys() {
    let mut room = Room::new(&[]);
    let rows: Vec<String> = (0..5000).map(|n| format!("Person Nummer{n};p{n}@example.com")).collect();
    room.open("lang.csv", format!("Navn;E-post\n{}", rows.join("\n")));
    room.shows(&["Person Nummer0", "Hent inn 5000 personer"]);
    assert!(!room.sees("Person Nummer4999"));
    room.press(Named::End);
    room.shows(&["Person Nummer4999", "rad 5001"]);
    room.press(Named::ArrowUp);
    room.shows(&["rad 5000"]);
    room.press_on("La være");
    room.shows(&["Hent inn 4999 personer", "Ta med likevel"]);
    room.press(Named::Home);
    room.shows(&["rad 2", "Person Nummer0"]);
}

/// Pictures of the screen's states, for people to look at, when a folder for them is named.
#[test]
fn pictures() {
    let Some(folder) = std::env::var_os("ILDSJEL_PICTURES").map(PathBuf::from) else { return };
    fs::create_dir_all(&folder).unwrap();
    let long = "Kristoffer-Alexander";
    let longer = "Bjørnsson-Lillebekken von Øvre Høylandet";
    let known = [ASE, (long, longer, "+4740000013"), ("Marte", "Solberg", "+4740000044")];
    let mixed = format!(
        "Navn;Mobil;E-post;Født;Gjeng;Hva liker du å gjøre?\n{long} {longer};400 00 077;ka.bl@example.com;1990;Bar;Det meste, bare ikke bar\n\
         Åse Næss;400 00 012;aase.naess@example.com;1998;Rigg;\nMarte Solberg Vik;400 00 044;marte@example.com;1990;Bar;x\n\
         Test Testesen;123;test@example.com;2000;;\n;400 00 015;;1990;;\nINGRID MARIE LERVIK;400 00 014;;2001;Kafé;\"rigg og\nrydd\"\n\
         Jo Lie (14 år);400 00 022;;40.13.2012;;\n"
    );
    for (language, theme, size, name) in [
        (Language::Nb, Theme::Light, SIZE, "nb_light_1280"),
        (Language::Sv, Theme::Dark, SIZE, "sv_dark_1280"),
        (Language::Nb, Theme::Light, Size::new(1920.0, 1080.0), "nb_light_1920"),
    ] {
        let mut room = Room::of(&known, language, theme, size);
        let take = |room: &mut Room, scene: &str| {
            shots::write_png(&folder.join(format!("import_{scene}_{name}.png")), &room.driver.picture(1.0)).unwrap();
        };
        for (scene, file) in [
            ("contacts", CONTACTS),
            ("signup", "05_google_forms_signup/skjemasvar.csv"),
            ("swedish", "12_swedish_club_export/export.csv"),
            ("duplicates", "11_duplicates/sammenslatt.csv"),
        ] {
            room.open(file.split_once('/').unwrap().1, fixture(file));
            take(&mut room, scene);
        }
        room.open("blandet.csv", mixed.as_str());
        take(&mut room, "mixed");
        room.press(Named::Home);
        take(&mut room, "chosen");
        room.send(Message::Import(ildsjel::ui::screen::import::Message::Open(ildsjel::ui::screen::import::Topic::Column(1))));
        take(&mut room, "menu");
        room.press(Named::Escape);
        room.send(Message::Import(ildsjel::ui::screen::import::Message::Open(ildsjel::ui::screen::import::Topic::Header)));
        take(&mut room, "header");
        room.press(Named::Escape);
        room.open("x.csv", "a;b\n1;2\n");
        take(&mut room, "nameless");
        room.open("bilde.png", vec![0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]);
        take(&mut room, "error");
        room.press(Named::Escape);
        room.send(Message::Go(Go::Place(Place::Import)));
        take(&mut room, "empty");
    }
}
