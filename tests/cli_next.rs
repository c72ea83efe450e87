//! The next festival and the comparison of two, from the command line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use ildsjel::store::Store;
use ildsjel::vault::Work;
use tempfile::TempDir;

/// A home with the sample festival in it.
struct Home(TempDir);

impl Home {
    fn new() -> Self {
        let home = Self(tempfile::tempdir().unwrap());
        let _ = home.run(&["sample", "2027.ildsjel"], &[]).ends(0);
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

    fn next(&self, new: &str, more: &[&str]) -> Ran {
        let args = ["next", "2027.ildsjel", new, "--name", "Revy 2029", "--first", "4.7.2029", "--last", "2029-07-08"];
        self.run(&[&args, more].concat(), &[])
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

#[test]
fn the_next_festival_is_made_and_the_old_one_is_not_touched() {
    let home = Home::new();
    let before = fs::read(home.path("2027.ildsjel")).unwrap();
    let made = home.next("2029.ildsjel", &[]).ends(0);
    assert!(made.out.starts_with("2029.ildsjel: 25 gjenger, 1006 vakter, 1 program, "), "{made:?}");
    assert_eq!(made.err, "");
    assert_eq!(fs::read(home.path("2027.ildsjel")).unwrap(), before);
    let _ = home.run(&["check", "--file", "2029.ildsjel"], &[]).ends(0);
    let history = home.run(&["history", "--file", "2029.ildsjel"], &[]).ends(0).out;
    assert!(history.contains("Lagde festivalen Revy 2029 etter mønster av Norsk Revyfestival 2027"), "{history}");
    // A file that is there is not written over.
    let _ = home.next("2029.ildsjel", &[]).ends(3);
    let _ = home.next("2027.ildsjel", &[]).ends(3);
    assert_eq!(fs::read(home.path("2027.ildsjel")).unwrap(), before);
}

#[test]
fn what_comes_along_is_said_one_by_one() {
    let home = Home::new();
    let old = Store::look_at(home.path("2027.ildsjel")).unwrap();
    assert!(old.snapshot().people.iter().any(|person| !person.diet.is_empty()), "there is something to leave behind");
    let bare = ["--people", "all", "--without-shifts", "--without-programmes", "--without-contacts", "--without-memberships"];
    let _ = home.next("bare.ildsjel", &bare).ends(0);
    let store = Store::look_at(home.path("bare.ildsjel")).unwrap();
    let new = store.snapshot();
    assert_eq!((new.people.len(), new.shifts.len(), new.programmes.len(), new.memberships.len()), (600, 0, 0, 0));
    assert!(new.people.iter().all(|person| person.phone.is_empty() && person.diet.is_empty() && person.guardian.is_empty()));
    let _ = home.next("diet.ildsjel", &["--people", "all", "--with-diet"]).ends(0);
    let store = Store::look_at(home.path("diet.ildsjel")).unwrap();
    let diets = |snapshot: &ildsjel::domain::Snapshot| snapshot.people.iter().filter(|person| !person.diet.is_empty()).count();
    assert_eq!(diets(store.snapshot()), diets(old.snapshot()));
    assert!(store.snapshot().people.iter().all(|person| person.guardian.is_empty() && person.note.is_empty()));
    let none = home.next("none.ildsjel", &["--people", "none"]).ends(0);
    assert!(!none.out.contains("person"), "{none:?}");
}

#[test]
fn what_stays_behind_is_told() {
    let home = Home::new();
    let args = ["next", "2027.ildsjel", "kort.ildsjel", "--name", "Kort", "--first", "4.7.2029", "--last", "5.7.2029"];
    let made = home.run(&args, &[]).ends(1);
    assert!(made.err.contains("blir ikke med: den nye festivalen er kortere"), "{made:?}");
    let _ = home.run(&["check", "--file", "kort.ildsjel"], &[]).ends(0);
    let wrong = |first: &str, last: &str, name: &str| {
        let args = ["next", "2027.ildsjel", "feil.ildsjel", "--name", name, "--first", first, "--last", last];
        home.run(&args, &[]).ends(2)
    };
    assert!(wrong("i dag", "5.7.2029", "X").err.contains("«i dag» er ikke en dag"));
    let _ = wrong("5.7.2029", "4.7.2029", "X");
    let _ = wrong("4.7.2029", "5.7.2029", " ");
    assert!(!home.path("feil.ildsjel").exists());
    let _ =
        home.run(&["next", "borte.ildsjel", "x.ildsjel", "--name", "X", "--first", "4.7.2029", "--last", "5.7.2029"], &[]).ends(3);
}

#[test]
fn a_sealed_festival_is_read_with_its_passphrase() {
    let home = Home::new();
    let mut store = Store::open(home.path("2027.ildsjel")).unwrap();
    store.seal("tre bjørner på tur", Work::NONE).unwrap();
    store.close().unwrap();
    let args = ["next", "2027.ildsjel", "2029.ildsjel", "--name", "Revy", "--first", "4.7.2029", "--last", "8.7.2029"];
    let _ = home.run(&args, &[("ILDSJEL_PASSPHRASE", "feil")]).ends(3);
    assert!(!home.path("2029.ildsjel").exists());
    let made = home.run(&args, &[("ILDSJEL_PASSPHRASE", "tre bjørner på tur")]).ends(0);
    assert!(made.err.contains("Den nye er åpen til du forsegler den"), "{made:?}");
    let _ = home.run(&["check", "--file", "2029.ildsjel"], &[]).ends(0);
}

#[test]
fn two_festivals_are_compared_in_the_chosen_language() {
    let home = Home::new();
    let _ = home.next("2029.ildsjel", &["--people", "leaders"]).ends(0);
    let told = home.run(&["compare", "2027.ildsjel", "2029.ildsjel"], &[]).ends(0).out;
    let lines: Vec<&str> = told.lines().collect();
    assert!(lines[0].contains("Norsk Revyfestival 2027") && lines[0].ends_with("Revy 2029"), "{told}");
    let words = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let shifts = lines.iter().find(|line| line.starts_with("Vakter ")).unwrap();
    assert_eq!(words(shifts), ["Vakter", "1006", "1006"]);
    let leaders = words(lines.iter().find(|line| line.starts_with("Gjengsjefer og nestledere ")).unwrap());
    let people = words(lines.iter().find(|line| line.starts_with("Folk ")).unwrap());
    assert_eq!(people[1], "600");
    assert_eq!((&people[2], &leaders[4]), (&leaders[3], &leaders[3]), "only those who lead came along");
    assert!(told.contains(&format!(
        "{} personer kom igjen, 0 er nye, og {} kom ikke igjen.",
        people[2],
        600 - people[2].parse::<i64>().unwrap()
    )));
    let crews = lines.iter().skip_while(|line| !line.starts_with("Gjeng ")).skip(1).take_while(|line| !line.is_empty()).count();
    assert_eq!(crews, 25, "{told}");
    let swedish = home.run(&["--lang", "sv", "compare", "2027.ildsjel", "2029.ildsjel"], &[]).ends(0).out;
    assert!(swedish.contains("Timmar att fylla") && !swedish.contains("Timer"), "{swedish}");
    let _ = home.run(&["compare", "2027.ildsjel", "borte.ildsjel"], &[]).ends(3);
}
