//! The command line as a process: what it prints, what it writes, and how it ends.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use ildsjel::domain::{Edit, Festival, Ids, Op, Person, Zone};
use ildsjel::store::Store;
use tempfile::TempDir;

#[path = "export/sheet.rs"]
#[allow(dead_code)]
mod sheet;

/// A home with nothing in it, and the program in it.
struct Home(TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn put(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, text).unwrap();
        path
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ildsjel"));
        let _ = command.args(args).current_dir(self.0.path()).env_clear().env("HOME", self.0.path()).env("LANG", "nb_NO.UTF-8");
        for (name, folder) in [("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_RUNTIME_DIR", "run")] {
            let _ = command.env(name, self.path(folder));
        }
        for name in ["SystemRoot", "LLVM_PROFILE_FILE"] {
            if let Some(value) = std::env::var_os(name) {
                let _ = command.env(name, value);
            }
        }
        command
    }

    fn run(&self, args: &[&str]) -> Ran {
        Ran::of(self.command(args).output().unwrap())
    }

    /// An empty festival with one person, as `f.ildsjel`.
    fn festival(&self) -> PathBuf {
        let path = self.path("f.ildsjel");
        let mut ids = Ids::System;
        let mut edit = Edit::new(Op::NewFestival { name: "Prøve".into() });
        edit.insert(&Festival {
            id: ids.next(),
            name: "Prøve".into(),
            first_day: "2027-07-07".parse().unwrap(),
            last_day: "2027-07-11".parse().unwrap(),
            zone: Zone::default(),
            day_cut: 360,
            region: "NO".into(),
        });
        let mut person = Person::new(ids.next(), "Åse", "Næss");
        person.phone = "+4740000012".into();
        edit.insert(&person);
        Store::create(&path, &edit).unwrap().close().unwrap();
        path
    }
}

#[derive(Debug)]
struct Ran {
    code: i32,
    out: String,
    err: String,
    bytes: Vec<u8>,
}

impl Ran {
    fn of(output: Output) -> Self {
        Self {
            code: output.status.code().expect("it ends by itself"),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
            bytes: output.stdout,
        }
    }

    #[track_caller]
    fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        assert!(!self.err.contains("panicked"), "{self:?}");
        self
    }
}

fn people(path: &Path) -> Vec<String> {
    let store = Store::open(path).unwrap();
    let mut names: Vec<String> = store.snapshot().people.iter().map(Person::name).collect();
    names.sort();
    names
}

const SHEET: &str = "Navn;Mobil;Født\nPål Sørlie;400 00 013;1988\nIngrid Lervik;400 00 014;2001\n";

#[test]
fn help_names_the_commands_and_the_codes_and_a_wrong_word_ends_with_two() {
    let home = Home::new();
    let help = home.run(&["--help"]).ends(0).out;
    for word in ["sample", "import", "export", "check", "--lang", "Exit codes"] {
        assert!(help.contains(word), "{word}: {help}");
    }
    assert!(home.run(&["import", "--help"]).ends(0).out.contains("exit code is 1"));
    assert!(home.run(&["--version"]).ends(0).out.contains(env!("CARGO_PKG_VERSION")));
    for wrong in [
        &["export", "rooster", "--csv", "-"] as &[&str],
        &["export", "roster"],
        &["export", "roster", "--csv", "-", "--xlsx", "-"],
        &["export", "hours", "--csv", "-", "--day", "9.7"],
        &["import", "a.csv"],
        &["import", "a.csv", "--as", "shifts"],
        &["sample"],
        &["--lang", "fi", "check"],
        &["a.ildsjel", "check"],
        &["a.ildsjel", "--sample"],
    ] {
        let ran = home.run(wrong).ends(2);
        assert!(ran.err.contains("--help"), "{ran:?}");
    }
}

#[test]
fn the_sample_is_written_once_and_is_sound() {
    let home = Home::new();
    let ran = home.run(&["sample", "s.ildsjel"]).ends(0);
    assert!(ran.out.contains("600") && ran.err.is_empty(), "{ran:?}");
    let before = fs::read(home.path("s.ildsjel")).unwrap();
    let again = home.run(&["sample", "s.ildsjel"]).ends(3);
    assert!(again.err.contains("s.ildsjel"), "{again:?}");
    assert_eq!(fs::read(home.path("s.ildsjel")).unwrap(), before);
    let check = home.run(&["check", "--file", "s.ildsjel"]).ends(0);
    assert_eq!(check.out.lines().count(), 1);
    let left: Vec<_> = fs::read_dir(home.0.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().ends_with(".lock")), "{left:?}");
}

#[test]
fn the_festival_is_the_one_that_was_open_last_and_is_asked_for_when_there_is_none() {
    let home = Home::new();
    assert!(home.run(&["check"]).ends(2).err.contains("--file"));
    let path = home.festival();
    fs::create_dir_all(home.path("config/ildsjel")).unwrap();
    let settings = format!("language = \"sv\"\nlast_file = {:?}\n", path.display().to_string());
    let _ = home.put("config/ildsjel/settings.toml", settings);
    let check = home.run(&["check"]).ends(0);
    assert_eq!(check.out, home.run(&["check", "--lang", "sv"]).ends(0).out);
    assert_ne!(check.out, home.run(&["--lang", "en", "check"]).ends(0).out);
}

#[test]
fn a_festival_that_is_none_or_open_elsewhere_is_left_alone() {
    let home = Home::new();
    let _ = home.put("text.ildsjel", "not a festival at all, but long enough to be looked at twice");
    for command in [&["check"] as &[&str], &["export", "roster", "--csv", "-"]] {
        let ran = home.run(&[command, &["--file", "text.ildsjel"]].concat()).ends(3);
        assert!(ran.err.contains("text.ildsjel") && ran.out.is_empty(), "{ran:?}");
        assert!(home.run(&[command, &["--file", "gone.ildsjel"]].concat()).ends(3).err.contains("gone.ildsjel"));
    }
    let path = home.festival();
    let open = Store::open(&path).unwrap();
    let _ = home.run(&["check", "--file", "f.ildsjel"]).ends(3);
    drop(open);
    let _ = home.run(&["check", "--file", "f.ildsjel"]).ends(0);
}

#[test]
fn a_festival_changed_behind_its_back_is_found() {
    let home = Home::new();
    let path = home.festival();
    let conn = rusqlite::Connection::open(&path).unwrap();
    assert_eq!(conn.execute("UPDATE person SET given = 'Aase'", []).unwrap(), 1);
    drop(conn);
    let ran = home.run(&["check", "--file", "f.ildsjel"]).ends(1);
    // What was found, that it is healed, and how all stands now.
    assert_eq!(ran.out.lines().count(), 3, "{ran:?}");
    assert!(ran.out.contains("feltet navn") && ran.err.is_empty(), "{ran:?}");
    let _ = home.run(&["check", "--file", "f.ildsjel"]).ends(0);
}

#[test]
fn a_sheet_comes_in_once_and_its_second_time_changes_nothing() {
    let home = Home::new();
    let path = home.festival();
    let _ = home.put("a.csv", SHEET);
    let import = ["import", "a.csv", "--as", "people", "--file", "f.ildsjel"];
    let dry = home.run(&[&import[..], &["--dry-run"]].concat()).ends(0);
    assert!(dry.out.contains("2 nye"), "{dry:?}");
    assert_eq!(people(&path), ["Åse Næss"]);
    let ran = home.run(&import).ends(0);
    assert_eq!(ran.out, dry.out);
    assert_eq!(people(&path), ["Ingrid Lervik", "Pål Sørlie", "Åse Næss"]);
    let again = home.run(&import).ends(0);
    assert!(again.out.contains("0 nye, 0 endres, 2 som før"), "{again:?}");
    let mut store = Store::open(&path).unwrap();
    let _ = store.undo().unwrap().unwrap();
    assert_eq!(store.snapshot().people.len(), 1);
}

#[test]
fn rows_in_doubt_and_rows_refused_stay_out_and_are_handed_back() {
    let home = Home::new();
    let path = home.festival();
    let _ = home.put("a.csv", format!("{SHEET}Åse Næss;400 00 099;\n;400 00 015;1990\n"));
    let import = ["import", "a.csv", "--as", "people", "--file", "f.ildsjel", "--refused", "out.csv"];
    let ran = home.run(&import).ends(1);
    assert!(ran.out.contains("2 nye, 0 endres, 0 som før, 1 i tvil, 1 ikke med"), "{ran:?}");
    assert!(ran.err.contains("Rad 4, Åse Næss:") && ran.err.contains("Rad 5:"), "{ran:?}");
    assert_eq!(people(&path).len(), 3);
    let back = fs::read_to_string(home.path("out.csv")).unwrap();
    assert_eq!(back.lines().count(), 3, "{back}");
    // The file that came back can be mended and imported, its first column notwithstanding.
    let mended = back.replace(";;400 00 015;1990", ";Kråik Bïenje;400 00 015;1990");
    assert_ne!(mended, back);
    let _ = home.put("out.csv", mended);
    let _ = home.run(&["import", "out.csv", "--as", "people", "--file", "f.ildsjel"]).ends(1);
    assert!(people(&path).contains(&"Kråik Bïenje".to_owned()));
    let to_stdout = home.run(&["import", "a.csv", "--as", "people", "--file", "f.ildsjel", "--dry-run", "--refused", "-"]).ends(1);
    assert!(to_stdout.out.starts_with('\u{feff}') && to_stdout.err.contains("i tvil"), "{to_stdout:?}");
}

#[test]
fn a_refused_file_that_cannot_be_written_stops_the_import_before_it_begins() {
    let home = Home::new();
    let path = home.festival();
    let sheet = format!("{SHEET};400 00 015;1990\n");
    let _ = home.put("a.csv", &sheet);
    fs::create_dir(home.path("folder")).unwrap();
    for (target, code) in [("folder", 3), ("no/folder/out.csv", 3), ("a.csv", 2), ("f.ildsjel", 2)] {
        let args = ["import", "a.csv", "--as", "people", "--file", "f.ildsjel", "--refused", target];
        let ran = home.run(&args).ends(code);
        assert!(ran.err.contains(target), "{ran:?}");
        assert_eq!(people(&path), ["Åse Næss"]);
    }
    assert_eq!(fs::read_to_string(home.path("a.csv")).unwrap(), sheet);
}

#[test]
fn what_is_no_sheet_is_told_apart() {
    let home = Home::new();
    let path = home.festival();
    let _ = home.put("empty.csv", "");
    let _ = home.put("header.csv", "Navn;Mobil\n");
    let _ = home.put("book.csv", b"PK\x03\x04 and so on");
    let _ = home.put("noise.csv", (0_u32..4000).map(|n| (n * 7919 % 251) as u8).collect::<Vec<u8>>());
    let _ = home.put("words.csv", "a;b\n1;2\n3;4\n");
    let mut said = Vec::new();
    for name in ["empty.csv", "header.csv", "book.csv", "noise.csv", "words.csv", "gone.csv", "."] {
        let ran = home.run(&["import", name, "--as", "people", "--file", "f.ildsjel"]).ends(3);
        assert!(!ran.err.is_empty(), "{name}");
        said.push(ran.err.replace(name, ""));
    }
    said.sort();
    said.dedup();
    assert_eq!(said.len(), 7, "each has its own sentence: {said:#?}");
    assert_eq!(people(&path), ["Åse Næss"]);
}

#[test]
fn each_list_comes_out_as_csv_and_as_a_workbook() {
    let home = Home::new();
    let _ = home.run(&["sample", "s.ildsjel"]).ends(0);
    let mut heads = Vec::new();
    for list in ["roster", "contacts", "attendance", "hours"] {
        let csv = home.run(&["export", list, "--file", "s.ildsjel", "--csv", "-"]).ends(0);
        assert!(csv.out.starts_with('\u{feff}') && csv.out.lines().count() > 50 && csv.err.is_empty(), "{list}: {}", csv.err);
        heads.push(csv.out.lines().next().unwrap().to_owned());
        let file = format!("{list}.csv");
        let ran = home.run(&["export", list, "--file", "s.ildsjel", "--csv", &file]).ends(0);
        assert!(ran.out.is_empty() && ran.err.contains(&file), "{ran:?}");
        assert_eq!(fs::read(home.path(&file)).unwrap(), csv.bytes, "{list}");
        let xlsx = home.run(&["export", list, "--file", "s.ildsjel", "--xlsx", "-"]).ends(0);
        assert!(xlsx.bytes.starts_with(b"PK"), "{list}");
    }
    heads.dedup();
    assert_eq!(heads.len(), 4);
    let roster = |more: &[&str]| {
        let args = [&["export", "roster", "--file", "s.ildsjel", "--csv", "-"], more].concat();
        home.run(&args).ends(0).out.lines().skip(1).map(str::to_owned).collect::<Vec<_>>()
    };
    let friday = roster(&["--day", "9.7"]);
    assert!(!friday.is_empty() && friday.len() < roster(&[]).len());
    assert!(friday.iter().all(|line| line.starts_with("2027-07-09") || line.starts_with("2027-07-10;0")), "{friday:#?}");
    assert_eq!(roster(&["--day", "2027-07-09", "--day", "9. juli"]), friday);
    // A crew's name, however it is typed.
    let crew = friday[0].split(';').nth(3).unwrap().to_owned();
    let of_crew = roster(&["--day", "9.7", "--crew", &crew.to_uppercase()]);
    assert!(!of_crew.is_empty() && of_crew.iter().all(|line| line.split(';').nth(3) == Some(&crew)), "{crew}: {of_crew:#?}");
}

#[test]
fn a_workbook_has_a_sheet_per_day_and_confidential_columns_only_when_asked_for() {
    use calamine::Reader as _;
    let home = Home::new();
    let _ = home.run(&["sample", "s.ildsjel"]).ends(0);
    let _ = home.run(&["export", "roster", "--file", "s.ildsjel", "--xlsx", "r.xlsx", "--split", "day"]).ends(0);
    let book: calamine::Xlsx<_> = calamine::open_workbook(home.path("r.xlsx")).unwrap();
    assert!(book.sheet_names().len() > 5, "{:?}", book.sheet_names());
    let head = |more: &[&str]| {
        let args = [&["export", "contacts", "--file", "s.ildsjel", "--csv", "-"], more].concat();
        home.run(&args).ends(0).out.lines().next().unwrap().split(';').count()
    };
    assert_eq!(head(&[]) + 4, head(&["--sensitive"]));
}

#[test]
fn a_plan_goes_out_is_edited_and_comes_back() {
    use calamine::{Data, Reader as _};
    let home = Home::new();
    let _ = home.run(&["sample", "s.ildsjel"]).ends(0);
    let _ = home.run(&["export", "workbook", "--file", "s.ildsjel", "--xlsx", "plan.xlsx"]).ends(0);
    let import = |more: &[&str]| home.run(&[&["import", "plan.xlsx", "--file", "s.ildsjel"], more].concat());
    let nothing = import(&["--yes"]).ends(0);
    assert!(nothing.out.starts_with('0') && nothing.out.lines().count() == 1, "{nothing:?}");

    // Two who were on their shifts are not, and a third one's row is gone.
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(home.path("plan.xlsx")).unwrap();
    let mut edited = rust_xlsxwriter::Workbook::new();
    let (mut taken, mut gone) = (0, 0);
    for (name, range) in book.worksheets() {
        let sheet = edited.add_worksheet();
        let _ = sheet.set_name(&name).unwrap();
        let who = range.rows().next().and_then(|head| head.iter().position(|cell| *cell == Data::String("Navn".into())));
        let is_plan = range.rows().next().is_some_and(|head| head.first() == Some(&Data::String("Dato".into())));
        let mut down = 0;
        for row in range.rows() {
            let mut row = row.to_vec();
            let name = who.and_then(|at| row.get(at)).map(ToString::to_string).unwrap_or_default();
            if is_plan && down > 0 && name != "LEDIG" && taken + gone < 3 {
                if gone == 0 {
                    gone += 1;
                    continue;
                }
                taken += 1;
                row[who.unwrap()] = Data::String("LEDIG".into());
            }
            for (cell, to) in row.iter().zip(0..) {
                let _ = match cell {
                    Data::String(text) => sheet.write_string(down, to, text).unwrap(),
                    Data::Float(number) => sheet.write_number(down, to, *number).unwrap(),
                    Data::DateTime(number) => sheet.write_number(down, to, number.as_f64()).unwrap(),
                    _ => continue,
                };
            }
            down += 1;
        }
    }
    edited.save(home.path("plan.xlsx")).unwrap();
    let counts = |out: &str| -> Vec<u32> {
        out.lines().next().unwrap().split(", ").map(|part| part.split(' ').next().unwrap().parse().unwrap()).collect()
    };
    let told = import(&["--dry-run"]).ends(1);
    assert_eq!(counts(&told.out), [2, 1, 0, 0, 0], "{told:?}");
    assert_eq!(told.out.lines().count(), 4);
    assert!(told.err.contains("--removed 1"));
    assert_eq!(counts(&import(&[]).ends(1).out), [2, 1, 0, 0, 0], "nothing was written");
    assert!(import(&["--yes", "--removed", "7"]).ends(2).err.contains('7'));
    let _ = import(&["--yes"]).ends(1);
    assert_eq!(counts(&import(&[]).ends(1).out), [0, 1, 0, 0, 0]);
    let _ = import(&["--yes", "--removed", "1"]).ends(0);
    assert_eq!(counts(&import(&["--yes"]).ends(0).out), [0, 0, 0, 0, 0]);
    let history = home.run(&["history", "--file", "s.ildsjel", "--limit", "2"]).ends(0);
    assert!(history.out.lines().all(|line| line.contains("plan.xlsx")), "{history:?}");
    let _ = home.run(&["check", "--file", "s.ildsjel"]).ends(0);
}

#[test]
fn what_a_workbook_and_the_file_both_changed_is_as_in_the_workbook_when_its_number_is_said() {
    let home = Home::new();
    let _ = home.run(&["sample", "s.ildsjel"]).ends(0);
    let _ = home.run(&["export", "workbook", "--file", "s.ildsjel", "--xlsx", "plan.xlsx"]).ends(0);
    let mut sheets = sheet::Sheets::open(&fs::read(home.path("plan.xlsx")).unwrap());
    let (name, email) = (sheets.get("Kontakter", 1, "Navn").to_string(), sheets.get("Kontakter", 1, "E-post").to_string());
    sheets.set("Kontakter", 1, "Telefon", "400 99 001".to_owned());
    fs::write(home.path("plan.xlsx"), sheets.save()).unwrap();
    fs::write(home.path("ny.csv"), format!("Navn;Mobil;E-post\n{name};400 99 002;{email}\n")).unwrap();
    let _ = home.run(&["import", "ny.csv", "--as", "people", "--file", "s.ildsjel"]).ends(0);
    let import = |more: &[&str]| home.run(&[&["import", "plan.xlsx", "--file", "s.ildsjel"], more].concat());
    let phone = || {
        let people = home.run(&["export", "contacts", "--csv", "-", "--file", "s.ildsjel"]).ends(0).out;
        people.lines().find(|line| line.contains(&email)).unwrap().to_owned()
    };
    let asked = import(&["--yes"]).ends(1);
    assert!(asked.err.contains("400 99 001") && asked.err.contains("400 99 002") && asked.err.contains("--theirs 1"), "{asked:?}");
    assert!(phone().contains("400 99 002"), "unasked it stays");
    assert!(import(&["--yes", "--theirs", "3"]).ends(2).err.contains('3'));
    assert!(!import(&["--theirs", "1"]).ends(0).err.contains("--theirs"), "told, not written");
    assert!(phone().contains("400 99 002"));
    let _ = import(&["--yes", "--theirs", "1"]).ends(0);
    assert!(phone().contains("400 99 001"));
    assert!(!import(&["--yes"]).ends(0).err.contains("--theirs"));
}

#[test]
fn calendars_contacts_text_and_addresses() {
    let home = Home::new();
    let _ = home.run(&["sample", "s.ildsjel"]).ends(0);
    let export = |args: &[&str]| home.run(&[&["export"], args, &["--file", "s.ildsjel"]].concat());
    let people = export(&["contacts", "--csv", "-"]).ends(0).out;
    let name = people.lines().nth(1).unwrap().split(';').next().unwrap().to_owned();
    let crew = people.lines().nth(1).unwrap().split(';').nth(1).unwrap().split([',', '(']).next().unwrap().trim().to_owned();
    let ics = export(&["roster", "--ics", "-", "--person", &name]).ends(0);
    assert!(ics.out.starts_with("BEGIN:VCALENDAR\r\n") && ics.out.contains(&name), "{}", ics.out);
    // Until the plan is known to be out, it is told how it comes to be.
    assert!(ics.err.contains("ildsjel hand-out"), "{ics:?}");
    let hand_out = |crew: &[&str]| home.run(&[&["hand-out", "--file", "s.ildsjel"], crew].concat());
    assert!(hand_out(&["--crew", "Ingen"]).ends(2).err.contains("Ingen"));
    assert!(hand_out(&["--crew", &crew]).ends(0).out.contains(&crew));
    assert!(export(&["roster", "--ics", "-", "--person", &name]).ends(0).err.contains("ildsjel hand-out"), "the others are not");
    let first = hand_out(&[]).ends(0).out;
    assert_ne!(hand_out(&[]).ends(0).out, first, "nothing is new then");
    assert!(export(&["roster", "--ics", "-", "--person", &name]).ends(0).err.is_empty());
    assert!(export(&["roster", "--ics", "-", "--crew", &crew]).ends(0).out.contains("BEGIN:VEVENT"));
    assert!(!export(&["roster", "--ics", "-"]).ends(2).err.is_empty());
    assert!(export(&["roster", "--ics", "-", "--person", "Ingen Kjent"]).ends(2).err.contains("Ingen Kjent"));
    assert!(export(&["roster", "--ics", "-", "--place", "Månen"]).ends(2).err.contains("Månen"));
    let vcf = export(&["contacts", "--vcf", "-"]).ends(0);
    assert_eq!(vcf.out.matches("BEGIN:VCARD").count(), people.lines().count() - 1);
    // A folder that is not there is made.
    let _ = export(&["contacts", "--vcf", "cards"]).ends(0);
    assert_eq!(fs::read_dir(home.path("cards")).unwrap().count(), people.lines().count() - 1);
    // A folder takes a list under its own name.
    let _ = export(&["contacts", "--csv", "cards", "--with", "diet"]).ends(0);
    let names: Vec<String> =
        fs::read_dir(home.path("cards")).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    assert!(names.iter().any(|name| name.starts_with("kontaktliste-") && name.ends_with("_KONFIDENSIELT.csv")), "{names:?}");
    assert!(export(&["roster", "--txt", "-", "--day", "9.7"]).ends(0).out.starts_with("fre 9. juli "));
    assert!(export(&["roster", "--html", "-", "--day", "9.7"]).ends(0).out.contains("<table>"));
    assert!(export(&["roster", "--csv", "-", "--excel", "en"]).ends(0).out.lines().next().unwrap().contains(','));
    assert!(export(&["addresses", "--txt", "-"]).ends(0).out.contains("@example.org; "));
    assert!(export(&["addresses", "--txt", "-", "--mail", "gmail"]).ends(0).out.contains("@example.org, "));
    assert!(
        export(&["letters", "--csv", "-"]).ends(0).out.starts_with("\u{feff}Fornavn;Etternavn;Epost;Mobil;Vakter;AntallVakter")
    );
    for wrong in [
        &["letters", "--vcf", "-"] as &[&str],
        &["workbook", "--csv", "-"],
        &["addresses", "--xlsx", "-"],
        &["hours", "--ics", "-"],
    ] {
        assert!(export(wrong).ends(2).err.contains("--"), "{wrong:?}");
    }
}

#[test]
fn a_list_of_what_is_not_there_ends_with_two_and_says_what_is() {
    let home = Home::new();
    let _ = home.festival();
    let export = |args: &[&str]| home.run(&[&["export"], args, &["--file", "f.ildsjel", "--csv", "x.csv"]].concat()).ends(2).err;
    assert!(export(&["roster", "--day", "blursday"]).contains("blursday"));
    assert!(export(&["roster", "--crew", "Ingen"]).contains("Ingen"));
    assert!(!export(&["attendance"]).is_empty());
    assert!(!home.path("x.csv").exists());
    // Nothing on it is still a list.
    let empty = home.run(&["export", "roster", "--file", "f.ildsjel", "--csv", "-"]).ends(0);
    assert_eq!(empty.out.lines().count(), 1);
}

#[test]
fn a_list_replaces_an_older_one_but_never_the_festival_or_what_is_locked() {
    let home = Home::new();
    let path = home.festival();
    let hours = |target: &str| home.run(&["export", "hours", "--file", "f.ildsjel", "--csv", target]);
    let _ = home.put("old.csv", "old");
    let _ = hours("old.csv").ends(0);
    assert!(fs::read_to_string(home.path("old.csv")).unwrap().contains("Næss"));
    assert!(hours("f.ildsjel").ends(2).err.contains("f.ildsjel"));
    assert_eq!(people(&path), ["Åse Næss"]);
    let locked = home.put("locked.csv", "locked");
    let mut permissions = fs::metadata(&locked).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&locked, permissions).unwrap();
    assert!(hours("locked.csv").ends(3).err.contains("locked.csv"));
    assert_eq!(fs::read_to_string(&locked).unwrap(), "locked");
    let _ = hours("no/such/folder.csv").ends(3);
    let left: Vec<_> = fs::read_dir(home.0.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().ends_with(".part")), "{left:?}");
}

#[test]
fn a_pipe_that_closes_early_is_no_fault() {
    let home = Home::new();
    let _ = home.run(&["sample", "s.ildsjel"]).ends(0);
    for args in [&["export", "roster", "--csv", "-"] as &[&str], &["export", "roster", "--xlsx", "-"], &["check"]] {
        let args = [args, &["--file", "s.ildsjel"]].concat();
        let mut child = home.command(&args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut err = String::new();
        let _ = child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(0), "{args:?}: {err}");
        assert_eq!(err, "", "{args:?}");
    }
}

#[test]
#[cfg(not(any(target_os = "windows", target_os = "macos")))]
fn without_a_display_it_says_so() {
    let home = Home::new();
    for args in [&[] as &[&str], &["--sample"], &["gone.ildsjel"], &["--lang", "sv"]] {
        let ran = home.run(args).ends(4);
        assert!(ran.out.is_empty() && ran.err.contains("ildsjel --help"), "{ran:?}");
        assert_eq!(ran.err.lines().count(), 1, "{ran:?}");
    }
    // A display that is named but is not there.
    let ran = Ran::of(home.command(&[]).env("DISPLAY", ":4711").output().unwrap()).ends(4);
    assert_eq!(ran.err.lines().count(), 1, "{ran:?}");
}

#[test]
#[cfg(not(any(target_os = "windows", target_os = "macos")))]
fn the_log_is_small_and_its_absence_stops_nothing() {
    let home = Home::new();
    let log = home.path("data/ildsjel/ildsjel.log");
    let _ = home.run(&["check", "--file", "gone.ildsjel"]).ends(3);
    assert!(fs::read_to_string(&log).unwrap().contains("Missing"));
    fs::write(&log, "x".repeat(300 << 10)).unwrap();
    let _ = home.run(&["check", "--file", "gone.ildsjel"]).ends(3);
    assert!(fs::metadata(&log).unwrap().len() < 1000);
    fs::remove_dir_all(home.path("data")).unwrap();
    let _ = home.put("data", "a file where the folder would be");
    let _ = home.festival();
    let _ = home.run(&["check", "--file", "f.ildsjel"]).ends(0);
}
