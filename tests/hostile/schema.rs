//! A schema that is not ours: triggers, views, generated columns, expressions, virtual tables. Nothing of it is run.

use std::fmt::Write as _;
use std::path::Path;

use ildsjel::domain::Table;
use ildsjel::store::{ErrorKind, Finding, inspect};

use super::ground::{Outcome, TRAP, changed, changed_golden, judge};

/// It opens, because the journal gives all of it back under our own schema, or it is refused as damaged; each time the same
/// whichever way it is opened.
fn healed_or_damaged(sql: &str) -> Outcome {
    let (_folder, path) = changed(sql);
    judged(&path, sql)
}

fn judged(path: &Path, sql: &str) -> Outcome {
    match inspect(path) {
        Ok(report) => assert!(!report.is_sound(), "{sql:.200} is seen"),
        // Nothing of it can be read.
        Err(error) => assert_eq!(error.kind(), ErrorKind::Damaged, "{sql:.200}: {error}"),
    }
    let outcome = judge(path);
    assert_eq!(outcome.look, outcome.open, "{sql}: {outcome:?}");
    assert!(matches!(outcome.open, None | Some(ErrorKind::Damaged)), "{sql}: {outcome:?}");
    assert!(outcome.open.is_some() || outcome.healed, "{sql}: {outcome:?}");
    assert_eq!(outcome.replace, Some(ErrorKind::Damaged), "{sql}: such a file is no backup: {outcome:?}");
    assert!(matches!(outcome.salvage, None | Some(ErrorKind::Damaged)), "{sql}: {outcome:?}");
    outcome
}

fn healed(sql: &str) {
    let outcome = healed_or_damaged(sql);
    assert_eq!((outcome.open, outcome.salvage), (None, None), "{sql}: {}", outcome.words);
}

fn refused(sql: &str) {
    let outcome = healed_or_damaged(sql);
    assert_eq!(outcome.open, Some(ErrorKind::Damaged), "{sql}: {}", outcome.words);
}

/// Puts another text in the place of one in the schema, as a stranger with `writable_schema` does.
fn text(table: &str, old: &str, new: &str) -> String {
    let quote = |text: &str| text.replace('\'', "''");
    format!("UPDATE sqlite_schema SET sql = replace(sql, '{}', '{}') WHERE name = '{table}'", quote(old), quote(new))
}

#[test]
fn triggers_on_every_table() {
    let mut sql = "CREATE TABLE trace (a);".to_owned();
    let all = Table::ALL.iter().map(|table| table.name()).chain(["op", "change", "meta", "migration"]);
    for table in all {
        for what in ["INSERT", "UPDATE", "DELETE"] {
            for when in ["BEFORE", "AFTER"] {
                write!(
                    sql,
                    "CREATE TRIGGER \"{table}_{what}_{when}\" {when} {what} ON \"{table}\" BEGIN
                     INSERT INTO trace VALUES (1); DELETE FROM person; DELETE FROM op; SELECT {TRAP}; END;"
                )
                .unwrap();
            }
        }
    }
    healed(&sql);
}

#[test]
fn views_in_the_place_of_tables() {
    healed("ALTER TABLE club RENAME TO kept; CREATE VIEW club AS SELECT * FROM kept");
    healed(&format!("DROP TABLE club; CREATE VIEW club AS SELECT {TRAP} AS id, 0 AS deleted, '' AS name"));
    healed(
        "DROP TABLE club; CREATE VIEW club AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id, 0 AS deleted, '' AS name FROM n",
    );
    refused("ALTER TABLE op RENAME TO kept; CREATE VIEW op AS SELECT * FROM kept");
    refused(&format!("ALTER TABLE change RENAME TO kept; CREATE VIEW change AS SELECT {TRAP} AS id, * FROM kept"));
    let outcome = healed_or_damaged("ALTER TABLE meta RENAME TO kept; CREATE VIEW meta AS SELECT * FROM kept");
    assert_eq!(outcome.open, None);
    healed_or_damaged(&format!("DROP TABLE migration; CREATE VIEW migration AS SELECT {TRAP} AS version, {TRAP} AS hash"));
    healed("CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n");
}

#[test]
fn virtual_tables() {
    healed("DROP TABLE club; CREATE VIRTUAL TABLE club USING fts5(id, deleted, name)");
    healed("DROP TABLE place; CREATE VIRTUAL TABLE place USING rtree(id, a, b)");
    // SQLite's own check looks into a virtual table, and this one looks into a trap.
    healed(&format!(
        "CREATE TABLE bait (a, b); INSERT INTO bait VALUES (1, 2); CREATE VIRTUAL TABLE f USING fts5(b, content='bait');;{}",
        text("bait", "b)", &format!("b AS ({TRAP}))"))
    ));
    refused(
        "DROP TABLE op; CREATE VIRTUAL TABLE op USING fts5(id, lamport, device, author, at, body, undoes, redoes, salt, changes, hash)",
    );
    healed_or_damaged(
        "UPDATE sqlite_schema SET sql = 'CREATE VIRTUAL TABLE club USING fts5(id, deleted, name)' WHERE name = 'club'",
    );
    healed_or_damaged("UPDATE sqlite_schema SET sql = 'CREATE VIRTUAL TABLE change USING fts5(id)' WHERE name = 'change'");
}

#[test]
fn generated_columns() {
    healed(&text("club", "name TEXT NOT NULL", &format!("name TEXT NOT NULL, trap TEXT AS ({TRAP})")));
    healed(&text("club", "name TEXT NOT NULL", &format!("name TEXT AS ({TRAP})")));
    for (table, column) in [("op", "body TEXT NOT NULL"), ("change", "new TEXT NOT NULL"), ("change", "tbl TEXT NOT NULL")] {
        let name = column.split(' ').next().unwrap();
        refused(&text(table, column, &format!("{name} TEXT AS ({TRAP})")));
    }
    // Work that has no end in a column that is only reckoned when it is read.
    let slow = format!("replace(hex(zeroblob(400000)), '0', '{}') LIKE '%a%b%c%d%e%f%g%h%i%j%'", "abcdefghi".repeat(100));
    refused(&text("op", "author TEXT NOT NULL", &format!("author TEXT AS ({slow})")));
    refused(&text("change", "col TEXT NOT NULL", "col TEXT AS (hex(randomblob(1000000000)))"));
}

#[test]
fn checks_and_defaults() {
    for table in ["op", "change", "meta", "migration", "club", "person"] {
        healed(&text(table, "TEXT NOT NULL", &format!("TEXT NOT NULL CHECK ({TRAP})")));
        healed(&text(table, "TEXT NOT NULL", &format!("TEXT NOT NULL DEFAULT ({TRAP})")));
    }
    healed(&text("club", "name TEXT NOT NULL", "name TEXT NOT NULL CHECK (length(hex(zeroblob(1000000000))) > 0)"));
    healed(&text("club", "name TEXT NOT NULL", "name TEXT NOT NULL CHECK (length(randomblob(1000000000)) > 0)"));
}

/// A file of the version before ours is brought to ours: before that, its schema must be the one of that version.
#[test]
fn an_older_file_is_looked_at_before_it_is_migrated() {
    for more in [
        text("op", "body TEXT NOT NULL", &format!("body TEXT NOT NULL CHECK ({TRAP})")),
        text("migration", "hash TEXT NOT NULL", &format!("hash TEXT NOT NULL CHECK ({TRAP})")),
        text("migration", "hash TEXT NOT NULL", &format!("hash TEXT NOT NULL, trap TEXT AS ({TRAP})")),
        format!("CREATE INDEX trap ON migration (hash) WHERE version = 2;;{}", text("trap", "(hash)", &format!("({TRAP})"))),
        "CREATE TABLE trace (a); CREATE TRIGGER t AFTER INSERT ON migration BEGIN INSERT INTO trace VALUES (1); END".into(),
    ] {
        for version in [1, 2] {
            let (_folder, path) = changed_golden(version, &more);
            let _ = judged(&path, &more);
        }
    }
}

/// A file that says a newer Ildsjel made it is not checked, only looked at: nothing of it is run all the same.
#[test]
fn a_newer_file_is_no_way_round() {
    for more in [
        "CREATE TABLE trace (a)".to_owned(),
        text("club", "name TEXT NOT NULL", &format!("name TEXT AS ({TRAP})")),
        text("change", "new TEXT NOT NULL", &format!("new TEXT AS ({TRAP})")),
        text("op", "body TEXT NOT NULL", &format!("body TEXT AS ({TRAP})")),
        format!("DELETE FROM meta;;{}", text("meta", "value TEXT NOT NULL", &format!("value TEXT NOT NULL CHECK ({TRAP})"))),
        format!("DROP TABLE meta; CREATE VIEW meta AS SELECT 'device' AS \"key\", {TRAP} AS value"),
        "DROP TABLE club; CREATE VIEW club AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id, 0 AS deleted, '' AS name FROM n".into(),
    ] {
        let (_folder, path) = changed(&format!("PRAGMA user_version = 99;;{more}"));
        let outcome = judge(&path);
        assert_eq!(outcome.open, Some(ErrorKind::Newer), "{more}");
        assert!(matches!(outcome.look, None | Some(ErrorKind::Damaged)), "{more}: {outcome:?}");
        assert_eq!(outcome.replace, Some(ErrorKind::Newer), "{more}");
    }
}

#[test]
fn indexes() {
    healed(&format!("CREATE INDEX trap ON club (name) WHERE deleted = 0;;{}", text("trap", "deleted = 0", TRAP)));
    healed("DROP INDEX op_by_lamport; CREATE INDEX op_by_lamport ON op (lamport) WHERE lamport < 0");
    healed("DROP INDEX op_by_lamport; CREATE INDEX op_by_lamport ON op (lamport DESC, lamport + 1)");
    healed("DROP INDEX change_by_row; CREATE INDEX change_by_row ON change (tbl COLLATE NOCASE)");
    // An expression is put into the index behind SQLite's back, so that its check is the first to reckon it.
    healed(&format!("CREATE INDEX trap ON club (name);;{}", text("trap", "(name)", &format!("({TRAP})"))));
    healed(&format!("CREATE INDEX trap ON op (author);;{}", text("trap", "(author)", &format!("({TRAP})"))));
}

#[test]
fn collations_and_strictness() {
    healed(&text("club", "name TEXT NOT NULL", "name TEXT NOT NULL COLLATE nobody_has_this"));
    healed_or_damaged(&text("op", "id TEXT NOT NULL", "id TEXT NOT NULL COLLATE nobody_has_this"));
    healed(&text("club", ") STRICT", ")"));
    healed_or_damaged(&text("change", ") STRICT, WITHOUT ROWID", ")"));
    healed_or_damaged(&text("change", ") STRICT, WITHOUT ROWID", ") STRICT"));
    healed_or_damaged(&text("club", ") STRICT", ") STRICT, WITHOUT ROWID"));
}

#[test]
fn words_of_the_schema_that_are_none() {
    for (name, sql) in [
        ("club", "ATTACH '/tmp/x' AS x"),
        ("club", ""),
        ("club", "CREATE TABLE club ("),
        ("club", "CREATE TABLE other (a)"),
        ("club", "CREATE TABLE club AS SELECT 1"),
        ("op_by_lamport", "CREATE INDEX op_by_lamport ON nothing (a)"),
        ("op", "DROP TABLE change"),
    ] {
        let (_folder, path) =
            changed(&format!("UPDATE sqlite_schema SET sql = '{}' WHERE name = '{name}'", sql.replace('\'', "''")));
        let outcome = judge(&path);
        assert_eq!(outcome.open, Some(ErrorKind::Damaged), "{sql}: {outcome:?}");
    }
    for column in ["type", "name", "tbl_name", "rootpage", "sql"] {
        for value in
            ["NULL", "''", "0", "1", "-1", "2147483647", "9223372036854775807", "x'00ff'", "1e300", "'op'", "'view'", "'OP'"]
        {
            let (_folder, path) = changed(&format!("UPDATE sqlite_schema SET {column} = {value} WHERE name = 'club'"));
            let outcome = judge(&path);
            assert!(matches!(outcome.open, None | Some(ErrorKind::Damaged)), "{column} {value}: {outcome:?}");
        }
    }
}

#[test]
fn tables_as_wide_as_can_be_and_many_of_them() {
    let columns: Vec<String> = (0..1900).map(|n| format!("c{n}")).collect();
    healed_or_damaged(&format!("CREATE TABLE wide ({})", columns.join(", ")));
    let tables: Vec<String> = (0..3000).map(|n| format!("CREATE TABLE t{n} (a)")).collect();
    healed_or_damaged(&format!("BEGIN; {}; COMMIT", tables.join("; ")));
    let deep = format!("{}1{}", "(".repeat(900), ")".repeat(900));
    healed_or_damaged(&text("club", "name TEXT NOT NULL", &format!("name TEXT NOT NULL DEFAULT {deep}")));
    let long = "x".repeat(900_000);
    healed_or_damaged(&text("club", "name TEXT NOT NULL", &format!("name TEXT NOT NULL DEFAULT '{long}'")));
}

#[test]
fn statistics_of_a_stranger() {
    healed("ANALYZE; UPDATE sqlite_stat1 SET stat = '1000000000000 1 1 1 unordered'");
    healed(
        "ANALYZE; UPDATE sqlite_stat1 SET stat = zeroblob(100), idx = 'x'; UPDATE sqlite_stat4 SET sample = randomblob(5000), neq = 'x'",
    );
}

/// What is found names what differs, and nothing is read past it.
#[test]
fn what_differs_is_named() {
    let (_folder, path) = changed("CREATE TABLE more (a)");
    assert_eq!(inspect(&path).unwrap().findings, [Finding::Schema("more".into())]);
}
