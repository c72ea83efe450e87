//! Sheets as leaders have them, each with what a careful person gets from it: people, shifts, who is on them, and a word
//! about each doubt. What is measured: how much is right, and how much is wrong without a word, which must be nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::cast_precision_loss)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use ildsjel::domain::Zone;
use ildsjel::domain::phone::Region;
use ildsjel::exchange::meaning::{self, Event};
use ildsjel::table::{self, Options};
use serde_json::Value;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/sheets");

fn expected() -> Vec<(String, Value)> {
    let mut folders: Vec<PathBuf> =
        fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    let of = |path: &PathBuf| {
        let expected = serde_json::from_slice(&fs::read(path.join("expected.json")).unwrap()).unwrap();
        (path.file_name().unwrap().to_string_lossy().into_owned(), expected)
    };
    folders.iter().map(of).collect()
}

fn read(file: &Path, event: &Value) -> Value {
    let day = |key: &str| event[key].as_str().unwrap().parse().unwrap();
    let event = Event {
        name: event["name"].as_str().unwrap().into(),
        first_day: day("first_day"),
        last_day: day("last_day"),
        zone: Zone::parse(event["tz"].as_str().unwrap()).unwrap(),
        region: Region::of(event["default_region"].as_str().unwrap()),
    };
    let name = file.file_name().unwrap().to_str().unwrap();
    let book = table::read(&fs::read(file).unwrap(), Some(name), &Options::default()).unwrap();
    meaning::json(&meaning::of(&book, &event), &book, &event)
}

/// Measures of one sheet, from 0 to 1; none where there is nothing to measure.
#[derive(Debug, PartialEq)]
struct Score {
    people: f64,
    fields: f64,
    shifts: Option<f64>,
    assignments: Option<f64>,
    warned: Option<f64>,
    silent: usize,
}

/// Small letters, blanks as one.
fn plain(value: &Value) -> String {
    value.as_str().unwrap_or("").to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn all<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value[key].as_array().into_iter().flatten()
}

fn name(person: &Value) -> String {
    format!("{} {}", plain(&person["given"]), plain(&person["family"])).trim().to_owned()
}

/// How alike two bags are: twice what they share over what they hold.
fn alike<T: Ord>(a: Vec<T>, b: Vec<T>) -> f64 {
    let size = a.len() + b.len();
    let mut left: BTreeMap<T, usize> = BTreeMap::new();
    for one in a {
        *left.entry(one).or_default() += 1;
    }
    let shared = b
        .into_iter()
        .filter(|one| {
            left.get_mut(one).is_some_and(|count| {
                *count > 0 && {
                    *count -= 1;
                    true
                }
            })
        })
        .count();
    if size == 0 { 1.0 } else { 2.0 * shared as f64 / size as f64 }
}

type Key = (String, String, String);

fn shift(shift: &Value) -> Key {
    let place =
        ["place", "crew", "role"].into_iter().map(|key| plain(&shift[key])).find(|text| !text.is_empty()).unwrap_or_default();
    (plain(&shift["start"]), plain(&shift["end"]), place)
}

fn on_shift(value: &Value) -> Vec<(Option<Key>, Option<String>)> {
    let shifts: BTreeMap<&str, Key> = all(value, "shifts").map(|one| (one["id"].as_str().unwrap(), shift(one))).collect();
    let people: BTreeMap<&str, String> = all(value, "people").map(|one| (one["key"].as_str().unwrap(), name(one))).collect();
    let of =
        |row: &Value| (shifts.get(row["shift"].as_str().unwrap()).cloned(), people.get(row["person"].as_str().unwrap()).cloned());
    all(value, "assignments").map(of).collect()
}

fn score(right: &Value, got: &Value) -> Score {
    let flagged: BTreeSet<u64> = all(got, "issues").filter_map(|issue| issue["row"].as_u64()).collect();
    let (mut total, mut good, mut silent) = (0, 0, 0);
    for person in all(right, "people") {
        let fits = |key: &str, other: &Value| other[key] == person[key];
        let same = all(got, "people").filter(|other| name(other) == name(person));
        let best = same.max_by_key(|other| usize::from(fits("phone", other)) + usize::from(fits("email", other)));
        for key in ["phone", "email"] {
            let ok = best.map_or(person[key].is_null(), |best| fits(key, best));
            let told = all(person, "rows").filter_map(Value::as_u64).any(|row| flagged.contains(&row));
            total += 1;
            good += u32::from(ok);
            silent += usize::from(!ok && !told);
        }
    }
    let code = |issue: &Value| (issue["row"].as_u64(), issue["code"].as_str().unwrap().to_owned());
    let have: BTreeSet<_> = all(got, "issues").map(code).collect();
    let want: Vec<_> = all(right, "issues").filter(|issue| issue["severity"] != "info").map(code).collect();
    let warned = want.iter().filter(|want| have.contains(want)).count() as f64 / want.len().max(1) as f64;
    let any = |key: &str| all(right, key).next().is_some();
    Score {
        people: alike(all(right, "people").map(name).collect(), all(got, "people").map(name).collect()),
        fields: f64::from(good) / f64::from(total.max(1)),
        shifts: any("shifts").then(|| alike(all(right, "shifts").map(shift).collect(), all(got, "shifts").map(shift).collect())),
        assignments: any("assignments").then(|| alike(on_shift(right), on_shift(got))),
        warned: (!want.is_empty()).then_some(warned),
        silent,
    }
}

/// Every sheet, in every format it is kept in.
#[test]
fn every_sheet_is_read_as_a_careful_person_reads_it() {
    let mut failed = Vec::new();
    let mut seen = 0;
    for (folder, right) in expected() {
        for entry in fs::read_dir(format!("{FOLDER}/{folder}")).unwrap() {
            let file = entry.unwrap().path();
            if file.ends_with("expected.json") {
                continue;
            }
            seen += 1;
            let score = score(&right, &read(&file, &right["event"]));
            let least = |measure: Option<f64>, least: f64| measure.is_none_or(|measure| measure >= least);
            let ok = score.people >= 1.0
                && score.fields >= 1.0
                && least(score.shifts, 0.98)
                && least(score.assignments, 0.98)
                && least(score.warned, 0.95)
                && score.silent == 0;
            if !ok {
                failed.push(format!("{}: {score:?}", file.display()));
            }
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert!(seen >= 20, "{seen}");
}

/// The score itself can fail: a wrong number without a word is found out.
#[test]
fn the_measure_measures() {
    let (_, right) = expected().into_iter().find(|(folder, _)| folder.starts_with("02")).unwrap();
    assert_eq!(score(&right, &right).silent, 0);
    let mut wrong = right.clone();
    wrong["people"][0]["phone"] = "+4740000099".into();
    wrong["issues"] = Value::Array(Vec::new());
    let score = score(&right, &wrong);
    assert_eq!((score.silent, score.warned), (1, Some(0.0)));
    assert!(score.fields < 1.0);
}

/// Identity numbers reach nothing that is handed on.
#[test]
fn identity_numbers_are_nowhere() {
    let (_, right) = expected().into_iter().find(|(folder, _)| folder.starts_with("12")).unwrap();
    let text = read(&Path::new(FOLDER).join(right["fixture"].as_str().unwrap()), &right["event"]).to_string();
    for number in ["19900230", "0000\"", "19701301", "9999", "20120599"] {
        assert!(!text.contains(number), "{number}");
    }
}

#[test]
fn duplicates_are_told_apart() {
    let (_, right) = expected().into_iter().find(|(folder, _)| folder.starts_with("11")).unwrap();
    let got = read(&Path::new(FOLDER).join(right["fixture"].as_str().unwrap()), &right["event"]);
    for key in ["automatic", "suggested", "never", "ask_low_confidence"] {
        assert_eq!(got["merges"][key], right["merges"][key], "{key}");
    }
    for (a, b) in all(&right, "people").zip(all(&got, "people")) {
        assert_eq!(a["rows"], b["rows"], "{a}");
    }
}

#[test]
fn codes_and_what_they_mean() {
    let (_, right) = expected().into_iter().find(|(folder, _)| folder.starts_with("07")).unwrap();
    let got = read(&Path::new(FOLDER).join(right["fixture"].as_str().unwrap()), &right["event"]);
    assert_eq!(got["legend"], right["legend"]);
    let said = |value: &Value| {
        let of = |row: &Value| (plain(&row["person"]), plain(&row["date"]), plain(&row["status"]), plain(&row["note"]));
        all(value, "availability").map(of).collect::<BTreeSet<_>>()
    };
    assert_eq!(said(&got), said(&right));
}
