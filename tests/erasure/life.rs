//! A festival in which one person has everything that a person can have, in every way it can come about.

use std::fs;
use std::path::PathBuf;

use chrono::{NaiveDate, Utc};
use ildsjel::domain::act::{assign, members, people, training};
use ildsjel::domain::phone::Region;
use ildsjel::domain::*;
use ildsjel::exchange::{columns, plan, read};
use ildsjel::store::{Keep, Reason, Store};
use tempfile::TempDir;

use super::data::{Rows, day, first, rows};

/// What stands nowhere but where it is about them: as it was typed, as it is written, and what it was before. Each is long
/// enough not to stand in an id or a hash by chance.
pub const STRINGS: &[&str] = &[
    "Qvarla-Þóra",
    "Xyzzenberg",
    "Gammelnavnsen",
    "Qvakkepus",
    "+4748151623",
    "48151623",
    "481 51 623",
    "481 51 624",
    "48151624",
    "qvarla@xyzzen.example",
    "1991-03-17",
    "sesamfrø og qvinoa",
    "Gerd Tverrfoss",
    "Vil helst stå ved inngangen",
    "BE og qvadsykkel",
    "XXL-dame",
    "iguanen Zorro",
    "tåler to netter på rad",
    "kursbevis Zq-77",
];

pub struct Life {
    pub folder: TempDir,
    pub path: PathBuf,
    pub keep: Keep,
    pub rows: Rows,
    pub person: PersonId,
}

impl Life {
    pub fn second_place(&self) -> PathBuf {
        self.folder.path().join("pinne")
    }
}

pub fn today() -> NaiveDate {
    day(1)
}

fn the_one(store: &Store) -> Person {
    store.snapshot().people.iter().find(|person| person.given.starts_with("Qvarla")).unwrap().clone()
}

const SHEET: &str = "Fornavn;Etternavn;Mobil;E-post;Fødselsdato;Kjæledyr\n\
    Qvarla-Þóra;Gammelnavnsen;481 51 624;qvarla@xyzzen.example;17.03.1991;iguanen Zorro\n\
    Nils;Nordmo;400 00 077;;;hund\n";

/// The festival, open: the last edit is about somebody else.
pub fn life() -> (Life, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    let second = folder.path().join("pinne");
    fs::create_dir(&second).unwrap();
    let keep = Keep::under(&folder.path().join("kopier"), Some(&second), &path);
    let rows = rows();
    let mut store = Store::create_kept(&path, &first(&rows), Some(keep.clone())).unwrap();
    store.set_author("Bente");
    store.back_up(Reason::Asked).unwrap();

    let sheet = read::read(SHEET.as_bytes(), &read::Options::default()).unwrap();
    let region = Region::of("NO");
    let context = plan::Context { today: Utc::now().date_naive(), region };
    let plan = plan::plan(&sheet, &columns::guess(&sheet, region), store.snapshot(), &context);
    store.apply(&plan.edit(&mut Ids::System, "liste.csv")).unwrap();
    let person = the_one(&store).id;
    store.back_up(Reason::Asked).unwrap();

    let now = store.snapshot().clone();
    let richer = Person {
        family: "Xyzzenberg".into(),
        nickname: "Qvakkepus".into(),
        phone: "+4748151623".into(),
        diet: "sesamfrø og qvinoa".into(),
        guardian: "Gerd Tverrfoss 481 51 624".into(),
        note: "Vil helst stå ved inngangen, 481 51 623".into(),
        licence: "BE og qvadsykkel".into(),
        shirt_size: "XXL-dame".into(),
        gender: "f".into(),
        postcode: "7982".into(),
        club: Some(rows.club.id),
        ..the_one(&store)
    };
    store.apply(&people::update(&now, &richer, today()).unwrap()).unwrap();
    store.undo().unwrap().unwrap();
    store.redo().unwrap().unwrap();
    let mut ids = Ids::System;
    let both = [person, rows.person.id];
    let other = people::add(store.snapshot(), &mut ids, &people::draft("Ola Lie"), None, today()).unwrap();
    store.apply(&other).unwrap();
    let ola = store.snapshot().people.iter().find(|person| person.given == "Ola").unwrap().id;
    let join = members::join(store.snapshot(), &mut ids, &[person, ola], rows.crew.id, Role::Member).unwrap();
    store.apply(&join).unwrap();
    let over = assign::Override { reason: "tåler to netter på rad".into(), codes: vec!["rest".into()] };
    let put = assign::assign(store.snapshot(), &mut ids, person, rows.need.id, None, Some(&over)).unwrap();
    store.apply(&put).unwrap();
    let own = store.snapshot().assignments_of(person).next().unwrap().id;
    store.apply(&assign::set_state(store.snapshot(), own, AssignmentState::Present).unwrap()).unwrap();
    store.apply(&assign::set_override(store.snapshot(), own, None).unwrap()).unwrap();
    store.undo().unwrap().unwrap();
    let enrol = training::enrol(store.snapshot(), &mut ids, rows.programme.id, &both);
    store.apply(&enrol.unwrap()).unwrap();
    let there = AttendanceState::Present;
    let attend = training::set_attendance(store.snapshot(), &mut ids, rows.session.id, person, Some(there), None).unwrap();
    store.apply(&attend).unwrap();
    let mut grant = Edit::new(Op::Add { table: Table::CompetenceRecord, name: the_one(&store).name() });
    grant.insert(&CompetenceRecord {
        valid_to: Some(day(9)),
        origin: "kursbevis Zq-77".into(),
        seen_on: Some(day(3)),
        seen_by: "Zq-77s nabo".into(),
        ..CompetenceRecord::new(ids.next(), person, rows.competence.id, day(2))
    });
    store.apply(&grant).unwrap();
    let gone = training::unenrol(store.snapshot(), rows.programme.id, &[person]).unwrap();
    store.apply(&gone).unwrap();
    store.undo().unwrap().unwrap();
    store.back_up(Reason::Asked).unwrap();
    let somebody = store.snapshot().people.get(rows.person.id).unwrap().clone();
    let other = Person { note: "Kan nattevakter".into(), ..somebody };
    store.apply(&people::update(store.snapshot(), &other, today()).unwrap()).unwrap();
    (Life { folder, path, keep, rows, person }, store)
}
