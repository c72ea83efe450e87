//! `ildsjel erase`.

use std::process::{Command, Stdio};

use ildsjel::domain::*;
use ildsjel::store::Store;
use tempfile::TempDir;

use super::search::hits;

fn home() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let mut store = Store::create(home.path().join("f.ildsjel"), &super::data::first(&super::data::rows())).unwrap();
    let mut edit = Edit::new(Op::Import { file: "a.csv".into(), added: 3, changed: 0 });
    for (family, year) in [("Qvistad", 1990), ("Qvistad", 2001), ("Xyzzenberg", 1980)] {
        edit.insert(&Person { birth_year: Some(year), ..Person::new(Ids::System.next(), "Qvarla", family) });
    }
    store.apply(&edit).unwrap();
    store.close().unwrap();
    home
}

/// Exit code, what was printed and what was said.
fn run(home: &TempDir, args: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ildsjel"));
    let _ = command.args(args).args(["--file", "f.ildsjel"]).current_dir(home.path()).env_clear();
    let _ = command.env("HOME", home.path()).env("LANG", "nb_NO.UTF-8").stdin(Stdio::null());
    for (name, folder) in [("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data")] {
        let _ = command.env(name, home.path().join(folder));
    }
    for name in ["SystemRoot", "LLVM_PROFILE_FILE"] {
        if let Some(value) = std::env::var_os(name) {
            let _ = command.env(name, value);
        }
    }
    let output = command.output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn one_person_is_erased_and_nobody_by_mistake() {
    let home = home();
    let _ = run(&home, &["backup"]);
    let (code, out, said) = run(&home, &["erase", "Qvarla Borte", "--yes"]);
    assert_eq!((code, out.as_str(), said.trim()), (2, "", "Det er ingen som heter «Qvarla Borte»."));
    let (code, _, said) = run(&home, &["erase", "qvarla qvistad", "--yes"]);
    assert_eq!(code, 2);
    assert!(said.contains("Qvarla Qvistad, født 1990") && said.contains("Qvarla Qvistad, født 2001"), "{said}");
    let (code, _, said) = run(&home, &["erase", "qvarla xyzzenberg"]);
    assert_eq!(code, 2);
    assert!(said.contains("Qvarla Xyzzenberg, født 1980") && said.contains("--yes"), "{said}");
    assert!(hits(home.path(), &["Xyzzenberg"], None).len() >= 2, "nothing was done");

    let (code, out, said) = run(&home, &["erase", "qvarla xyzzenberg", "--yes"]);
    assert_eq!((code, said.as_str()), (0, ""), "{out}");
    assert!(out.starts_with("Alt om personen er slettet for godt her og i "), "{out}");
    assert_eq!(hits(home.path(), &["Xyzzenberg"], None), [], "nor in the log of the program");
    assert_eq!(run(&home, &["erase", "qvarla qvistad", "--born", "1990", "--yes"]).0, 0);
    let (code, out, _) = run(&home, &["export", "contacts", "--csv", "-"]);
    assert_eq!((code, out.matches("Qvarla Qvistad").count()), (0, 1), "the namesake stays: {out}");
    assert_eq!(run(&home, &["check"]).0, 0);
    let history = run(&home, &["history"]).1;
    assert_eq!(history.matches("Slettet alt om en person for godt").count(), 2, "{history}");
}
