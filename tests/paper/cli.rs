//! The commands that print, and the one that types ticks back in.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use ildsjel::domain::ticks::sheets;
use ildsjel::domain::{AssignmentState, Edit, Op, Table};
use ildsjel::store::Store;
use ildsjel::vault::{self, Secret, Work};
use tempfile::TempDir;

use super::crew::bar;

fn run(home: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ildsjel"));
    let _ = command.args(args).current_dir(home).env_clear().env("HOME", home).env("LANG", "nb_NO.UTF-8");
    for name in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"] {
        let _ = command.env(name, home.join("home"));
    }
    let _ = command.env("ILDSJEL_PASSPHRASE", "blåbær og fløte");
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

/// The bar, as `f.ildsjel`.
fn festival(home: &TempDir) -> Store {
    let (world, _) = bar();
    let mut edit = Edit::new(Op::NewFestival { name: "Prøve".into() });
    for table in Table::ALL.iter().copied() {
        for (id, cells) in world.snapshot.all_cells(table) {
            edit.writes.push(ildsjel::domain::Write::Insert { table, id, cells });
        }
    }
    Store::create(home.path().join("f.ildsjel"), &edit).unwrap()
}

#[test]
fn every_paper_is_written() {
    let home = tempfile::tempdir().unwrap();
    festival(&home).close().unwrap();
    for what in [
        "roster",
        "contacts",
        "hours",
        "poster",
        "posts",
        "slips",
        "sign-in",
        "kitchen",
        "emergency",
        "changes",
        "volunteer-certificates",
    ] {
        let out = format!("{what}.pdf");
        let done = run(home.path(), &["export", what, "--pdf", &out, "--file", "f.ildsjel", "--lang", "sv"]);
        assert!(done.status.success(), "{what}: {}", said(&done));
        let read = lopdf::Document::load(home.path().join(&out)).unwrap();
        assert!(said(&done).contains(if read.get_pages().len() == 1 { "1 sida" } else { "sidor" }), "{}", said(&done));
    }
    let done = run(home.path(), &["export", "roster", "--pdf", "-", "--file", "f.ildsjel", "--crew", "bar", "--day", "9.7"]);
    assert!(done.stdout.starts_with(b"%PDF-") && done.status.success());
    let done = run(home.path(), &["export", "poster", "--pdf", "x.pdf", "--file", "f.ildsjel", "--crew", "Kafé"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(said(&done).contains("Kafé") && !home.path().join("x.pdf").exists());
    let done = run(home.path(), &["export", "slips", "--pdf", "f.ildsjel", "--file", "f.ildsjel"]);
    assert_eq!(done.status.code(), Some(2), "the festival itself is not written over");
    assert_eq!(run(home.path(), &["export", "slips", "--file", "f.ildsjel"]).status.code(), Some(2), "only as a PDF");
}

#[test]
fn what_surprises_on_paper_is_said() {
    let home = tempfile::tempdir().unwrap();
    let mut store = festival(&home);
    let export = |args: &[&str]| run(home.path(), &[&["export"], args, &["--pdf", "x.pdf", "--file", "f.ildsjel"]].concat());
    assert!(!said(&export(&["contacts"])).contains("bokstaver"));
    let mut edit = Edit::new(Op::NewFestival { name: "Prøve".into() });
    for number in 0..330 {
        let given = if number == 0 { "王".to_owned() } else { format!("Prøve{number}") };
        edit.insert(&ildsjel::domain::Person::new(ildsjel::domain::Ids::System.next(), given, "Nordmann"));
    }
    let _ = store.apply(&edit).unwrap();
    store.close().unwrap();
    let done = export(&["contacts"]);
    assert!(
        done.status.success() && said(&done).contains("1 tekst har bokstaver som papiret ikke kan skrive: 王"),
        "{}",
        said(&done)
    );
    assert!(!said(&done).contains("--day"), "it is not that long: {}", said(&done));
    let done = run(home.path(), &["export", "addresses", "--txt", "-", "--file", "f.ildsjel"]);
    assert!(String::from_utf8_lossy(&done.stderr).contains("330 står uten e-postadresse"), "{}", said(&done));
}

#[test]
fn a_long_paper_is_announced_with_how_to_narrow_it() {
    let home = tempfile::tempdir().unwrap();
    assert!(run(home.path(), &["sample", "s.ildsjel"]).status.success());
    let slips = |more: &[&str]| {
        let done = run(home.path(), &[&["export", "slips", "--pdf", "x.pdf", "--file", "s.ildsjel"], more].concat());
        assert!(done.status.success(), "{}", said(&done));
        said(&done)
    };
    let all = slips(&[]);
    assert!(all.contains("Med --day og --crew"), "{all}");
    let one = slips(&["--day", "fredag"]);
    assert!(!one.contains("Med --day og --crew"), "{one}");
}

#[test]
fn days_and_people_as_one_says_them() {
    let home = tempfile::tempdir().unwrap();
    festival(&home).close().unwrap();
    let slips = |more: &[&str]| run(home.path(), &[&["export", "slips", "--pdf", "-", "--file", "f.ildsjel"], more].concat());
    let friday = slips(&["--day", "2027-07-09"]).stdout.len();
    for day in ["fredag", "FRE", "friday", "9/7", "9.7"] {
        let done = slips(&["--day", day]);
        assert!(done.status.success() && done.stdout.len() == friday, "{day}");
    }
    for day in ["mandag", "blursday", "3/12"] {
        let done = slips(&["--day", day]);
        assert_eq!(done.status.code(), Some(2), "{day}");
        assert!(said(&done).contains(day) && said(&done).contains("9. juli"), "{}", said(&done));
    }
    let one = slips(&["--person", "Žanna Nguyễn"]);
    assert!(one.status.success() && one.stdout.len() < slips(&[]).stdout.len());
    assert_eq!(slips(&["--person", "Ingen Slik"]).status.code(), Some(2));
}

#[test]
fn what_leaves_a_sealed_festival_is_sealed() {
    let home = tempfile::tempdir().unwrap();
    let mut store = festival(&home);
    let _ = store.seal("blåbær og fløte", Work::NONE).unwrap();
    let key = store.vault().unwrap().key().clone();
    store.close().unwrap();
    let done = run(home.path(), &["export", "roster", "--pdf", "r.pdf", "--file", "f.ildsjel"]);
    assert!(done.status.success(), "{}", said(&done));
    assert!(!home.path().join("r.pdf").exists());
    let bytes = fs::read(home.path().join("r.pdf.age")).unwrap();
    assert!(!bytes.starts_with(b"%PDF-"));
    assert!(vault::read_export(&bytes, Secret::Key(&key)).unwrap().starts_with(b"%PDF-"));
    let done = run(home.path(), &["export", "roster", "--pdf", "-", "--file", "f.ildsjel"]);
    assert!(vault::is_export(&done.stdout), "nor is it readable on its way to another program");
}

#[test]
fn ticks_are_typed_back() {
    let home = tempfile::tempdir().unwrap();
    let store = festival(&home);
    let crew = store.snapshot().crews.iter().next().unwrap().id;
    let sheet = sheets(store.snapshot(), crew).remove(0);
    store.close().unwrap();
    let ticks = |mark: &str, typed: &str| run(home.path(), &["ticks", mark, typed, "--file", "f.ildsjel"]);
    let done = ticks(&sheet.mark, "1-2 3- 4 sen20");
    assert!(done.status.success() && said(&done).contains("4 rader er ført"), "{}", said(&done));
    assert!(said(&ticks(&sheet.mark, "1-2 3- 4 sen20")).contains("ført fra før"));
    let refused = ticks(&sheet.mark, "5 77");
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("ingen rad 77"), "{}", said(&refused));
    assert!(said(&ticks("AAA-AAA", "1")).contains("AAA-AAA"));
    let mut store = Store::open(home.path().join("f.ildsjel")).unwrap();
    let state = |store: &Store, nth: usize| store.snapshot().assignments.get(sheet.rows[nth]).unwrap().state;
    assert_eq!(
        [0, 2, 4].map(|nth| state(&store, nth)),
        [AssignmentState::Present, AssignmentState::Absent, AssignmentState::Planned]
    );
    let _ = store.undo().unwrap();
    assert_eq!(state(&store, 0), AssignmentState::Planned, "one undo takes all of it back");
    assert_eq!(state(&store, 2), AssignmentState::Planned);
    store.close().unwrap();
}
