//! The festival file from the command line: the check that heals, the history, backups and going back, saving what can be
//! read, and seals.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A home with the sample festival in it.
struct Home(TempDir);

impl Home {
    fn new() -> Self {
        let home = Self(tempfile::tempdir().unwrap());
        let _ = home.run(&["sample", "f.ildsjel"], &[]).ends(0);
        home
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, args: &[&str], variables: &[(&str, &str)]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ildsjel"));
        let _ = command.args(args).current_dir(self.0.path()).env_clear().env("HOME", self.0.path()).env("LANG", "nb_NO.UTF-8");
        for (name, folder) in [("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data")] {
            let _ = command.env(name, self.path(folder));
        }
        for name in ["SystemRoot", "LLVM_PROFILE_FILE"] {
            if let Some(value) = std::env::var_os(name) {
                let _ = command.env(name, value);
            }
        }
        let output = command.envs(variables.iter().copied()).stdin(Stdio::null()).output().unwrap();
        Ran {
            code: output.status.code().unwrap(),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

#[derive(Debug)]
struct Ran {
    code: i32,
    out: String,
    err: String,
}

impl Ran {
    #[track_caller]
    fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        assert!(!self.err.contains("panicked"), "{self:?}");
        self
    }
}

fn damage(path: &std::path::Path, sql: &str) {
    rusqlite::Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

#[test]
fn the_check_heals_and_says_what() {
    let home = Home::new();
    assert!(home.run(&["check", "--file", "f.ildsjel"], &[]).ends(0).out.starts_with("Alt er i orden"));
    damage(&home.path("f.ildsjel"), "UPDATE person SET phone = '+4799999999' WHERE rowid = 3");
    let before = fs::read(home.path("f.ildsjel")).unwrap();
    let looked = home.run(&["check", "--look", "--file", "f.ildsjel"], &[]).ends(1);
    assert!(looked.out.contains("feltet telefon"), "{looked:?}");
    assert_eq!(fs::read(home.path("f.ildsjel")).unwrap(), before, "a look changes nothing");
    let healed = home.run(&["check", "--file", "f.ildsjel"], &[]).ends(1);
    assert!(healed.out.contains("Alt er rettet fra historikken"), "{healed:?}");
    let _ = home.run(&["check", "--file", "f.ildsjel"], &[]).ends(0);
    // What cannot be healed is refused, and what can be read of it is saved.
    damage(&home.path("f.ildsjel"), "DELETE FROM change WHERE lamport = 100");
    let _ = home.run(&["check", "--file", "f.ildsjel"], &[]).ends(3);
    let saved = home.run(&["salvage", "f.ildsjel", "reddet.ildsjel"], &[]).ends(0);
    assert!(saved.out.contains("600 personer, 1006 vakter"), "{saved:?}");
    let _ = home.run(&["check", "--file", "reddet.ildsjel"], &[]).ends(0);
    let _ = home.run(&["salvage", "f.ildsjel", "reddet.ildsjel"], &[]).ends(3);
}

#[test]
fn backups_and_going_back() {
    let home = Home::new();
    let made = home.run(&["backup", "--file", "f.ildsjel"], &[]).ends(0).out;
    assert!(fs::metadata(made.trim()).unwrap().len() > 1_000_000);
    fs::write(home.path("nye.csv"), "Navn;Mobil\nPål Sørlie;400 00 013\n").unwrap();
    let _ = home.run(&["import", "nye.csv", "--as", "people", "--file", "f.ildsjel"], &[]).ends(0);
    let history = home.run(&["history", "--file", "f.ildsjel"], &[]).ends(0).out;
    assert!(history.lines().next().unwrap().contains("Hentet inn nye.csv: 1 ny"), "{history}");
    assert_eq!(history.lines().count(), 2);
    let list = home.run(&["backups", "--file", "f.ildsjel"], &[]).ends(0).out;
    let first: Vec<&str> = list.lines().last().unwrap().split('\t').collect();
    assert_eq!((first[1], first[3], first[4]), ("asked", "1", made.trim()), "{list}");
    let back = home.run(&["restore", made.trim(), "--file", "f.ildsjel"], &[]).ends(0);
    assert!(back.out.contains("alt kan angres"), "{back:?}");
    let contacts = home.run(&["export", "contacts", "--csv", "-", "--file", "f.ildsjel"], &[]).ends(0).out;
    assert!(!contacts.contains("Pål Sørlie"));
    let list = home.run(&["backups", "--file", "f.ildsjel"], &[]).ends(0).out;
    assert!(list.contains("\trestore\t"), "what was replaced is kept: {list}");
    let _ = home.run(&["backup", "--to", "ut.ildsjel", "--file", "f.ildsjel"], &[]).ends(0);
    let _ = home.run(&["check", "--file", "ut.ildsjel"], &[]).ends(0);
    let _ = home.run(&["restore", "gone.ildsjel", "--file", "f.ildsjel"], &[]).ends(3);
}

#[test]
fn sealing_and_unsealing() {
    let home = Home::new();
    let new = [("ILDSJEL_NEW_PASSPHRASE", "tre bjørner på tur"), ("ILDSJEL_PASSPHRASE", "")];
    let code = home.run(&["seal", "--file", "f.ildsjel"], &new).ends(0).out;
    assert!(!fs::read(home.path("f.ildsjel")).unwrap().starts_with(b"SQLite"));
    let _ = home.run(&["check", "--file", "f.ildsjel"], &[("ILDSJEL_PASSPHRASE", "feil")]).ends(3);
    let _ = home.run(&["check", "--file", "f.ildsjel"], &[("ILDSJEL_PASSPHRASE", "tre bjørner på tur")]).ends(0);
    let _ = home.run(&["check", "--file", "f.ildsjel"], &[("ILDSJEL_PASSPHRASE", code.trim())]).ends(0);
    // A look proves that it is whole, without the passphrase.
    let _ = home.run(&["check", "--look", "--file", "f.ildsjel"], &[]).ends(0);
    let off = home.run(&["unseal", "--file", "f.ildsjel"], &[("ILDSJEL_PASSPHRASE", code.trim())]).ends(0);
    assert!(off.err.contains("Seglet er tatt av"), "{off:?}");
    let _ = home.run(&["check", "--file", "f.ildsjel"], &[]).ends(0);
}

#[test]
fn a_sealed_list_is_opened_with_the_code_or_the_festival() {
    use ildsjel::store::Store;
    use ildsjel::vault::{self, Work};
    let home = Home::new();
    let mut store = Store::open(home.path("f.ildsjel")).unwrap();
    store.seal("tre bjørner på tur", Work::NONE).unwrap();
    let list = vault::export_to_key(store.vault().unwrap().key(), "Navn\r\nÅse\r\n".as_bytes()).unwrap();
    store.close().unwrap();
    fs::write(home.path("liste.csv.age"), list).unwrap();
    let pass = [("ILDSJEL_PASSPHRASE", "tre bjørner på tur")];
    let opened = home.run(&["open-list", "liste.csv.age", "-", "--file", "f.ildsjel"], &pass).ends(0);
    assert_eq!(opened.out, "Navn\r\nÅse\r\n");
    let _ = home.run(&["sample", "annen.ildsjel"], &[]).ends(0);
    let _ = home.run(&["open-list", "liste.csv.age", "-", "--file", "annen.ildsjel"], &[]).ends(2);
}
