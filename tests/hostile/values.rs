//! Values that no festival holds, under hashes that do not hold, and under hashes that do: a stranger can reckon those too.

use ildsjel::domain::*;
use ildsjel::store::{ErrorKind, Store, StoreError, inspect};
use serde_json::{Value, json};

use super::data::{day, first, rows};
use super::ground::{changed, ends, festival, judge};

/// Nothing such opens unless it was healed from the journal.
fn healed_or_damaged(sql: &str) {
    let (_folder, path) = changed(sql);
    let outcome = judge(&path);
    assert!(matches!(outcome.open, None | Some(ErrorKind::Damaged)), "{sql}: {outcome:?}");
    assert!(outcome.open.is_some() || outcome.healed, "{sql}: {outcome:?}");
    assert_eq!(outcome.look, outcome.open, "{sql}: {outcome:?}");
    assert!(matches!(outcome.replace, Some(ErrorKind::Damaged)), "{sql}: {outcome:?}");
}

#[test]
fn huge_texts() {
    let text = |bytes: usize| format!("CAST(replace(hex(zeroblob({})), '00', 'aa') AS TEXT)", bytes / 2);
    // 100 million bytes in one cell are refused by their length alone.
    healed_or_damaged(&format!("UPDATE person SET note = {}", text(100_000_000)));
    for bytes in [900_000, 3_000_000] {
        for cell in ["change SET new", "change SET old", "change SET col"] {
            healed_or_damaged(&format!("UPDATE {cell} = {} WHERE lamport = 3", text(bytes)));
        }
        for cell in ["op SET author", "op SET body"] {
            healed_or_damaged(&format!("UPDATE {cell} = {} WHERE undoes IS NOT NULL", text(bytes)));
        }
    }
    for cell in ["meta SET value", "migration SET hash"] {
        let (_folder, path) = changed(&format!("UPDATE {cell} = {}", text(3_000_000)));
        let outcome = judge(&path);
        assert!(matches!(outcome.open, None | Some(ErrorKind::Damaged)), "{outcome:?}");
    }
}

#[test]
fn deep_and_long_lists() {
    let deep = |open: &str, close: &str| format!("'{}{}'", open.repeat(100_000), close.repeat(100_000));
    for value in [deep("[", "]"), deep("{\"a\":", "}"), "'['".into(), "'[1e400]'".into()] {
        for cell in
            ["person SET extra", "need SET competences", "session SET modules", "change SET new", "change SET old", "op SET body"]
        {
            healed_or_damaged(&format!("UPDATE {cell} = {value}"));
        }
    }
    let ids = "'[' || substr(replace(hex(zeroblob(1000000)), '00', ',\"01890000-0000-7000-8000-000000000000\"'), 2) || ']'";
    for cell in ["need SET competences", "session SET modules"] {
        healed_or_damaged(&format!("UPDATE {cell} = {ids}"));
    }
}

#[test]
fn entries_within_entries() {
    let nested =
        format!("'{}{}{}'", r#"{"kind":"undo","of":"#.repeat(10_000), r#"{"kind":"salvage","name":""}"#, "}".repeat(10_000));
    healed_or_damaged(&format!("UPDATE op SET body = {nested} WHERE undoes IS NOT NULL"));
    healed_or_damaged("UPDATE op SET undoes = id");
    healed_or_damaged("UPDATE op SET redoes = id, undoes = id");
    healed_or_damaged("UPDATE op SET undoes = (SELECT id FROM op AS other WHERE other.id <> op.id)");
}

/// The reader of JSON ends at 128 levels, long before the stack does, in the parsing and in what is dropped.
#[test]
fn nesting_has_an_end() {
    let nested = |levels: usize| {
        format!("{}{}{}", r#"{"kind":"undo","of":"#.repeat(levels), r#"{"kind":"salvage","name":""}"#, "}".repeat(levels))
    };
    assert!(
        ends(move || serde_json::from_str::<Op>(&nested(120)).map(|op| format!("{op:?}")).is_ok()),
        "a thread's stack is enough"
    );
    assert!(serde_json::from_str::<Op>(&nested(10_000)).is_err());
    assert!(serde_json::from_str::<Value>(&"[".repeat(100_000)).is_err());
}

#[test]
fn numbers_out_of_range() {
    for number in ["9223372036854775807", "-9223372036854775808", "0", "-1"] {
        healed_or_damaged(&format!("UPDATE op SET lamport = {number} WHERE undoes IS NOT NULL"));
        healed_or_damaged(&format!("UPDATE change SET lamport = {number} WHERE col <> ''"));
        healed_or_damaged(&format!("UPDATE op SET changes = {number}, at = {number}"));
    }
    for sql in [
        "festival SET day_cut = -1",
        "festival SET day_cut = 9223372036854775807",
        "festival SET last_day = '999999-12-31'",
        "festival SET last_day = '+262143-01-01'",
        "shift SET from_at = -9223372036854775808, to_at = 9223372036854775807",
        "shift SET from_local = '999999-01-01T00:00:00', to_local = '9999-12-31T23:59:60'",
        "shift SET zone = 'Europe/Nowhere'",
        "person SET birth_year = -9223372036854775808",
        "person SET deleted = 2",
        "crew SET colour = 1e300",
        "need SET min = -5, max = -6",
        "club SET id = 'no id of ours'",
        "club SET id = ''",
        "person SET id = '00000000-0000-0000-0000-000000000000'",
    ] {
        // A table without STRICT takes all of it.
        let table = sql.split(' ').next().unwrap();
        let loose = format!("UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = '{table}'");
        let strict = format!("UPDATE sqlite_schema SET sql = sql || ' STRICT' WHERE name = '{table}'");
        healed_or_damaged(&format!("{loose};;UPDATE {sql};;{strict}"));
    }
}

#[test]
fn texts_that_are_none() {
    for bytes in ["CAST(x'ff00fe' AS TEXT)", "'a' || char(0) || 'b'", "CAST(x'c0af' AS TEXT)", "CAST(x'eda080' AS TEXT)"] {
        for cell in [
            "person SET given",
            "festival SET name",
            "op SET author",
            "op SET body",
            "change SET new",
            "change SET tbl",
            "change SET col",
        ] {
            healed_or_damaged(&format!("UPDATE {cell} = {bytes}"));
        }
    }
}

/// What a stranger writes with hashes that hold, as this program does: cells are taken as they are given.
fn written(change: impl FnOnce(&super::data::Rows, &mut Edit)) -> Result<(tempfile::TempDir, std::path::PathBuf), StoreError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fremmed.ildsjel");
    let rows = rows();
    let mut store = Store::create(&path, &first(&rows))?;
    let mut edit = Edit::new(Op::Change { table: Table::Person, name: String::new() });
    change(&rows, &mut edit);
    store.apply(&edit)?;
    store.close()?;
    Ok((folder, path))
}

/// Which row a case is about.
type Which = fn(&super::data::Rows) -> (Table, uuid::Uuid);

#[test]
fn sound_files_with_wild_values() {
    let cases: Vec<(Which, Value)> = vec![
        (|rows| (Table::Person, rows.person.id.into()), json!({"birth_year": i32::MIN, "birth_date": null})),
        (|rows| (Table::Person, rows.person.id.into()), json!({"birth_year": i32::MAX, "birth_date": null})),
        (|rows| (Table::Person, rows.person.id.into()), json!({"birth_date": "0000-01-01"})),
        (|rows| (Table::Person, rows.person.id.into()), json!({"birth_date": "9999-12-31"})),
        (
            |rows| (Table::Person, rows.person.id.into()),
            json!({"given": "a\u{0}b", "family": "\u{202e}", "note": "x".repeat(500_000)}),
        ),
        (|rows| (Table::Shift, rows.shift.id.into()), json!({"from_at": i64::MIN, "to_at": i64::MAX})),
        (
            |rows| (Table::Shift, rows.shift.id.into()),
            json!({"from_local": "0000-01-01T00:00:00", "to_local": "9999-12-31T23:59:59"}),
        ),
        (|rows| (Table::Session, rows.session.id.into()), json!({"from_at": i64::MIN, "to_at": i64::MAX})),
        (|rows| (Table::Assignment, rows.assignment.id.into()), json!({"from_at": i64::MIN, "to_at": i64::MAX})),
        (|rows| (Table::Attendance, rows.attendance.id.into()), json!({"from_at": i64::MIN, "to_at": i64::MAX})),
        (|rows| (Table::Festival, rows.festival.id.into()), json!({"first_day": "0000-01-01", "last_day": "9999-12-31"})),
        (
            |rows| (Table::Need, rows.need.id.into()),
            json!({"min": i64::MAX, "target": i64::MAX, "max": i64::MAX, "min_age": i64::MAX}),
        ),
        (|rows| (Table::Module, rows.module.id.into()), json!({"number": i64::MIN, "minutes": i64::MAX})),
        (|rows| (Table::Programme, rows.programme.id.into()), json!({"min_minutes": i64::MAX})),
        (|rows| (Table::Competence, rows.competence.id.into()), json!({"months_valid": i64::MAX})),
        (|rows| (Table::ImportBatch, rows.import.id.into()), json!({"added": i64::MIN, "changed": i64::MAX})),
        (|rows| (Table::Crew, rows.crew.id.into()), json!({"colour": i64::MAX})),
    ];
    for (row, cells) in cases {
        let told = cells.to_string();
        let made = written(|rows, edit| {
            let (table, id) = row(rows);
            let Value::Object(cells) = cells else { panic!() };
            edit.writes.push(Write::Set { table, id, cells });
        });
        match made {
            // It is refused where it is written; nobody has such a file.
            Err(error) => assert_eq!(error.kind(), ErrorKind::Refused, "{told:.200}: {error}"),
            Ok((_folder, path)) => {
                assert!(inspect(&path).unwrap().damage().next().is_none(), "{told:.200}");
                let outcome = judge(&path);
                assert_eq!(
                    (outcome.open, outcome.look, outcome.salvage, outcome.replace),
                    (None, None, None, None),
                    "{told:.200}: {outcome:?}"
                );
            }
        }
    }
}

/// Ages are reckoned from what stands in the file.
#[test]
fn ages_out_of_range() {
    for year in [i32::MIN, i32::MAX, 0, -1] {
        let _ = Age::on(day(1), None, Some(year)).at_least();
    }
}

#[test]
fn what_is_longer_than_a_value_may_be_is_refused_when_it_is_written() {
    let made = written(|rows, edit| {
        edit.update(&rows.person, &Person { note: "x".repeat(2_000_000), ..rows.person.clone() });
    });
    assert_eq!(made.unwrap_err().kind(), ErrorKind::Refused);
    // Half a million letters are not too many.
    let (_folder, path) = written(|rows, edit| {
        edit.update(&rows.person, &Person { note: "x".repeat(500_000), ..rows.person.clone() });
    })
    .unwrap();
    assert!(Store::open(&path).unwrap().healed().is_empty());
}

#[test]
fn an_untouched_festival_opens() {
    let (_folder, path) = festival();
    let outcome = judge(&path);
    assert_eq!((outcome.open, outcome.look, outcome.inspect, outcome.salvage, outcome.replace), (None, None, None, None, None));
    assert!(!outcome.healed);
}
