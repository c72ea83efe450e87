//! Whole files as people have them, read and planned, against what a careful person gets from them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use chrono::NaiveDate;
use ildsjel::domain::phone::Region;
use ildsjel::domain::{Ids, Person, Snapshot};
use ildsjel::exchange::columns::{self, Field};
use ildsjel::exchange::draft::Note;
use ildsjel::exchange::plan::{self, Context, Counts, Plan, Verdict};
use ildsjel::exchange::read::{self, Aside, Options, Sheet};
use serde_json::Value;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/import");

struct Case {
    expected: Value,
    sheet: Sheet,
    festival: Snapshot,
    plan: Plan,
}

fn planned(sheet: &Sheet, festival: &Snapshot) -> Plan {
    let context = Context { today: NaiveDate::from_ymd_opt(2026, 6, 1).unwrap(), region: Region::No };
    plan::plan(sheet, &columns::guess(sheet, Region::No), festival, &context)
}

fn case(folder: &str, file: &str) -> Case {
    let expected = serde_json::from_slice(&fs::read(format!("{FOLDER}/{folder}/expected.json")).unwrap()).unwrap();
    let sheet = read::read(&fs::read(format!("{FOLDER}/{folder}/{file}")).unwrap(), &Options::default()).unwrap();
    let mut festival = Snapshot::default();
    let plan = planned(&sheet, &festival);
    festival.apply(&plan.edit(&mut Ids::seeded(1), file)).unwrap();
    // The same file once more changes nothing.
    let again = planned(&sheet, &festival);
    assert!(again.edit(&mut Ids::seeded(2), file).is_empty(), "{folder}: {:#?}", again.rows);
    Case { expected, sheet, festival, plan }
}

/// Name, phone, e-mail.
fn facts(people: impl Iterator<Item = Person>) -> BTreeSet<(String, String, String)> {
    people.map(|person| (person.name(), person.phone.clone(), person.email)).collect()
}

fn expected_facts(expected: &Value) -> BTreeSet<(String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or("").to_owned();
    let people = expected["people"].as_array().unwrap();
    people.iter().map(|p| (format!("{} {}", text(&p["given"]), text(&p["family"])), text(&p["phone"]), text(&p["email"]))).collect()
}

/// What is said of each row, in the words of the expectations.
fn issues(case: &Case) -> BTreeSet<(u64, &'static str)> {
    let mut issues = BTreeSet::new();
    for row in &case.plan.rows {
        for note in &row.notes {
            let code = match note {
                Note::PhoneUnsure { why: ildsjel::domain::phone::Why::Two, .. } => "two_phones_in_cell",
                Note::PhoneUnsure { .. } => "phone_invalid",
                Note::PhoneAssumed { .. } => "phone_missing_plus",
                Note::EmailWrong { .. } => "email_invalid",
                Note::EmailUnusual { .. } => "email_non_ascii_local_part",
                Note::NameRecased { .. } => "name_case_fixed",
                Note::NameRemark { .. } => "name_with_remark",
                Note::LooksLikeTest => "looks_like_test_row",
                Note::LicenceUnclear { .. } => "licence_class_unknown",
                Note::Again { .. } => "resubmission",
                Note::SharedPhone { .. } => "shared_phone",
                Note::Namesake { .. } => "same_name_different_person",
                _ => continue,
            };
            let _ = issues.insert((row.line as u64 - 1, code));
        }
    }
    for row in case.sheet.aside.iter().filter(|row| row.why == Aside::Footer) {
        let _ = issues.insert((row.line as u64 - 1, "footer_row_skipped"));
    }
    issues
}

fn expected_issues(expected: &Value, but: &[&str]) -> BTreeSet<(u64, String)> {
    let all = expected["issues"].as_array().unwrap().iter();
    all.filter_map(|issue| Some((issue["row"].as_u64()?, issue["code"].as_str()?.to_owned())))
        .filter(|(_, code)| !but.contains(&code.as_str()))
        .collect()
}

fn assert_issues(case: &Case, but: &[&str]) {
    let said: BTreeSet<(u64, String)> = issues(case).into_iter().map(|(row, code)| (row, code.to_owned())).collect();
    let expected = expected_issues(&case.expected, but);
    assert_eq!(expected.difference(&said).collect::<Vec<_>>(), Vec::<&(u64, String)>::new(), "said: {said:?}");
}

fn fields(case: &Case) -> Vec<Field> {
    case.plan.mapping.columns.iter().map(|column| column.field).collect()
}

fn person<'a>(festival: &'a Snapshot, name: &str) -> &'a Person {
    festival.people.iter().find(|person| person.name() == name).unwrap()
}

#[test]
fn a_contact_list_in_windows_1252() {
    let case = case("01_contacts_cp1252_semicolon", "kontaktliste.csv");
    assert_eq!((case.sheet.encoding.name(), case.sheet.delimiter, case.sheet.bom), ("Windows-1252", ';', false));
    assert_eq!(
        fields(&case),
        [Field::Family, Field::Given, Field::Phone, Field::Email, Field::ShirtSize, Field::Diet, Field::Licence]
    );
    assert_eq!(facts(case.festival.people.iter().cloned()), expected_facts(&case.expected));
    assert_issues(&case, &[]);
    assert_eq!(case.plan.counts(), Counts { new: 11, skipped: 1, ..Counts::default() });
    assert_eq!(person(&case.festival, "Åse Næss").diet, "nøtter; skalldyr");
    assert_eq!(person(&case.festival, "Solveig Brekke").diet, "Sa: \"ringer ikke før kl. 12\"");
    assert_eq!(person(&case.festival, "Tor-Erik Haugen").shirt_size, "XXL");
    assert_eq!(person(&case.festival, "Ida Dahl").extra["Mobil"], "400 00 020 / 400 00 021");
}

#[test]
fn the_answers_to_a_form() {
    let case = case("05_google_forms_signup", "skjemasvar.csv");
    assert_eq!((case.sheet.encoding.name(), case.sheet.delimiter), ("UTF-8", ','));
    assert_eq!(facts(case.festival.people.iter().cloned()), expected_facts(&case.expected));
    assert_issues(&case, &[]);
    assert_eq!(case.plan.counts(), Counts { new: 5, changed: 1, ..Counts::default() });
    let ase = person(&case.festival, "Åse Næss");
    assert_eq!(
        (ase.note.as_str(), ase.extra["Hvilke dager kan du jobbe?"].as_str()),
        ("Kan ikke fredag likevel!", "Lørdag 4. juli, Søndag 5. juli")
    );
    assert_eq!(person(&case.festival, "Pål Sørlie").note, "Allergi: \"alt med nøtter\"\nKan ikke løfte tungt.");
    assert_eq!(person(&case.festival, "Jo Lie").extra["Fullt navn"], "Jo Lie (14 år)");
}

#[test]
fn a_swedish_clubs_export_without_its_identity_numbers() {
    let case = case("12_swedish_club_export", "export.csv");
    assert_eq!((case.sheet.encoding.name(), case.sheet.delimiter, case.sheet.bom), ("UTF-8", ';', true));
    assert_eq!(facts(case.festival.people.iter().cloned()), expected_facts(&case.expected));
    // Shifts are not read here; that somebody is a minor cannot be told without the identity number.
    assert_issues(&case, &["no_time", "minor"]);
    assert!(case.plan.mapping.of(Field::SensitiveIdentity).next().is_some());
    assert!(case.plan.rows.iter().all(|row| row.notes.contains(&Note::IdentityLeftOut)));
    let everything = format!("{:?}{:?}{:?}", case.plan, case.festival, case.plan.edit(&mut Ids::seeded(1), "export.csv"));
    for number in ["19900230", "1985-13-01", "19701301", "20120599", "0000", "9999"] {
        let outside_ids = everything.replace("00000000", "");
        assert!(number == "0000" || !outside_ids.contains(number), "{number}");
    }
    let crews: BTreeSet<&str> = case.festival.crews.iter().map(|crew| crew.name.as_str()).collect();
    assert_eq!(crews, BTreeSet::from(["Funktionär", "Bar", "Entré", "Ledare", "Familj Öberg"]));
    assert_eq!(person(&case.festival, "Pär Nyström").note, "\"Pelle\"");
}

#[test]
fn duplicates_and_false_friends() {
    let folder = "11_duplicates";
    let sheet = read::read(&fs::read(format!("{FOLDER}/{folder}/sammenslatt.csv")).unwrap(), &Options::default()).unwrap();
    let plan = planned(&sheet, &Snapshot::default());
    let subject = |line: usize| plan.rows.iter().find(|row| row.line == line + 1).unwrap();
    let row = |line: usize| Some(plan::Subject::Row(line + 1));
    // One person by name and phone or e-mail.
    assert_eq!([2, 3, 5, 15].map(|line| subject(line).subject), [row(1), row(1), row(4), row(14)]);
    // Two people.
    for line in [6, 7, 8, 9, 12, 13] {
        assert_eq!(subject(line).verdict, Verdict::New, "{line}");
    }
    assert!(subject(7).notes.iter().any(|note| matches!(note, Note::Namesake { .. })));
    assert!(subject(9).notes.iter().any(|note| matches!(note, Note::SharedPhone { .. })));
    // Asked.
    assert!(matches!(subject(11).verdict, Verdict::Doubtful(_)));
}

#[test]
fn the_spectrum_of_csv() {
    let mut files = 0;
    for entry in fs::read_dir(format!("{FOLDER}/csv-spectrum/csvs")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let sheet = read::read(&fs::read(&path).unwrap(), &Options::default()).unwrap();
        let json = fs::read_to_string(format!("{FOLDER}/csv-spectrum/json/{name}.json")).unwrap();
        // One of the files holds a single row without the list around it, and another phone number than its CSV.
        let json = if json.trim_start().starts_with('{') { format!("[{json}]").replace("1234567890", "2095257564") } else { json };
        let expected: Vec<BTreeMap<String, String>> = serde_json::from_str(&json).unwrap();
        let read: Vec<BTreeMap<String, String>> = sheet
            .rows
            .iter()
            .map(|row| sheet.headers.iter().map(|header| header.text.clone()).zip(row.cells.clone()).collect())
            .collect();
        // Line breaks in cells are one sign here, and blanks before them do not count at a cell's ends.
        let even = |rows: &[BTreeMap<String, String>]| -> Vec<BTreeMap<String, String>> {
            rows.iter()
                .map(|row| row.iter().map(|(k, v)| (k.clone(), v.replace("\r\n", "\n").trim().to_owned())).collect())
                .collect()
        };
        assert_eq!(even(&read), even(&expected), "{name}");
        files += 1;
    }
    assert_eq!(files, 12);
}
