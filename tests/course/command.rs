//! `ildsjel programme` and the papers of a course by the command line.

use std::path::Path;
use std::process::{Command, Output};

use ildsjel::domain::programme_template::{Template, all};
use ildsjel::domain::ticks::list_mark;
use ildsjel::domain::{
    AttendanceState, Edit, Enrolment, Festival, Ids, Op, Person, PersonId, Pick, Programme, Session, Snapshot, Table, When, Zone,
};
use ildsjel::lang::{Lang, Language};
use ildsjel::store::Store;

use crate::world::date;

fn run(home: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ildsjel"));
    let _ = command.args(args).current_dir(home).env_clear().env("LANG", "nb_NO.UTF-8");
    for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"] {
        let _ = command.env(name, home.join("home"));
    }
    for name in ["SystemRoot", "LLVM_PROFILE_FILE"] {
        if let Some(value) = std::env::var_os(name) {
            let _ = command.env(name, value);
        }
    }
    command.output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.clone(), output.stderr.clone()].concat()).into_owned()
}

fn festival(path: &Path, region: &str) {
    let festival = Festival {
        id: Ids::System.next(),
        name: "Prøve".into(),
        first_day: date("2027-07-07"),
        last_day: date("2027-07-11"),
        zone: Zone::default(),
        day_cut: 360,
        region: region.into(),
    };
    let mut edit = Edit::new(Op::NewFestival { name: festival.name.clone() });
    edit.insert(&festival);
    Store::create(path, &edit).unwrap().close().unwrap();
}

#[test]
fn a_programme_crosses_the_border() {
    let home = tempfile::tempdir().unwrap();
    let path = |name: &str| home.path().join(name);
    festival(&path("no.ildsjel"), "NO");
    festival(&path("se.ildsjel"), "SE");
    std::fs::write(path("lede.toml"), all()[0].write().unwrap()).unwrap();
    let done = run(home.path(), &["programme", "add", "lede.toml", "--file", "no.ildsjel"]);
    assert!(done.status.success() && said(&done).contains("Hvordan lede frivillige"), "{}", said(&done));
    let done = run(home.path(), &["programme", "save", "ut.toml", "--file", "no.ildsjel"]);
    assert!(done.status.success(), "{}", said(&done));
    let saved = std::fs::read_to_string(path("ut.toml")).unwrap();
    assert_eq!(Template::read(&saved).unwrap(), all()[0], "what went in comes out");
    let done = run(home.path(), &["programme", "add", "ut.toml", "--file", "se.ildsjel"]);
    assert!(done.status.success(), "{}", said(&done));
    let store = Store::open(path("se.ildsjel")).unwrap();
    let row = store.snapshot().programmes.iter().next().unwrap();
    assert_eq!(
        (row.profile.as_str(), store.snapshot().modules_of(row.id).count()),
        ("SE", 8),
        "judged by the rules of the country"
    );
    store.close().unwrap();
    // The festival itself is not written over, and what is no programme is refused with the reason.
    assert_eq!(run(home.path(), &["programme", "save", "no.ildsjel", "--file", "no.ildsjel"]).status.code(), Some(2));
    std::fs::write(path("ut.toml"), "name = \"A\"\nmin_percent = 200\nmin_minutes = 1\n").unwrap();
    let done = run(home.path(), &["programme", "add", "ut.toml", "--file", "no.ildsjel"]);
    assert!(done.status.code() == Some(2) && said(&done).contains("min_percent"), "{}", said(&done));
    let done = run(home.path(), &["export", "certificates", "--pdf", "x.pdf", "--person", "Ingen Kjent", "--file", "no.ildsjel"]);
    assert!(done.status.code() == Some(2) && said(&done).contains("Ingen Kjent") && !path("x.pdf").exists());
    // Nobody has completed it: it is said, and no page is made of nothing.
    let done = run(home.path(), &["export", "certificates", "--pdf", "x.pdf", "--file", "no.ildsjel"]);
    assert!(done.status.code() == Some(2) && !path("x.pdf").exists());
    assert!(said(&done).contains("Ingen har fullført kurset ennå"), "{}", said(&done));
}

/// Each programme that comes along can be put in, all of them side by side.
#[test]
fn all_of_them_in_one_festival() {
    let mut data = Snapshot::default();
    for template in all() {
        let edit = template.add(&data, &mut Ids::System).unwrap();
        data.apply(&edit).unwrap();
    }
    assert_eq!((data.programmes.len(), data.competences.len()), (6, 6));
    for programme in data.programmes.iter() {
        let own: Vec<_> = data.modules_of(programme.id).collect();
        let minutes: i64 = own.iter().map(|module| module.minutes).sum();
        assert!(minutes >= programme.min_minutes && programme.competence.is_some(), "{}", programme.name);
        assert!(own.iter().flat_map(|module| &module.after).all(|id| own.iter().any(|module| module.id == *id)));
    }
}

#[test]
fn ticks_of_a_course_list_come_back() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("f.ildsjel");
    festival(&path, "NO");
    let ids = &mut Ids::System;
    let mut edit = Edit::new(Op::Add { table: Table::Programme, name: "Brannvern".into() });
    let programme = Programme::new(ids.next(), "Brannvern");
    edit.insert(&programme);
    let when = |day: &str| {
        let time = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        When::on_day(Zone::default(), date(day), time(18), time(21), Pick::Ask).unwrap()
    };
    let evening = Session::new(ids.next(), programme.id, when("2027-06-01"));
    edit.insert(&evening);
    let people: Vec<PersonId> = ["Aas", "Berg", "Dahl"]
        .into_iter()
        .map(|family| {
            let person = Person::new(ids.next(), "Kari", family);
            edit.insert(&person);
            edit.insert(&Enrolment::new(ids.next(), programme.id, person.id));
            person.id
        })
        .collect();
    let mut store = Store::open(&path).unwrap();
    store.apply(&edit).unwrap();
    let mark = list_mark(programme.id, &Lang::new(Language::Nb).course_roll(store.snapshot(), programme.id));
    store.close().unwrap();
    let ticks = |rest: &[&str]| run(home.path(), &[&["ticks"], rest, &["--file", "f.ildsjel"]].concat());
    // Row by row as they stand on the paper: Berg is 1, Dahl 2; in Norwegian aa is å and comes last.
    let done = ticks(&[&mark, "1 2- 3 tidl30"]);
    assert!(done.status.success(), "{}", said(&done));
    let store = Store::open(&path).unwrap();
    let state = |person| store.snapshot().attended(evening.id, person).unwrap();
    assert_eq!(state(people[1]).state, AttendanceState::Present);
    assert_eq!(state(people[2]).state, AttendanceState::Absent);
    assert_eq!(state(people[0]).minutes(evening.when.span()), 150);
    store.close().unwrap();
    for (rest, words) in [
        (vec![mark.as_str(), "4"], "rad 4"),
        (vec!["ABC-DEF", "1"], "ABC-DEF"),
        (vec![mark.as_str(), "1", "--date", "2.6.2027"], "01.06.2027"),
    ] {
        let done = ticks(&rest);
        assert!(done.status.code() == Some(2) && said(&done).contains(words), "{}", said(&done));
    }
}
