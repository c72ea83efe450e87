//! Whether the festival file is as it was written: the file itself, the journal, each row against the journal, and what
//! no festival can hold. Nothing is changed by looking.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, OptionalExtension, Row};
use serde_json::Value;
use uuid::Uuid;

use super::Store;
use super::connection;
use super::digest::{self, Change, Head};
use super::error::{ErrorKind, StoreError};
use super::journal::{DELETED, Told};
use super::migrate;
use super::subject::Subject;
use super::table::{Schema, Stored};
use crate::domain::{Minute, Person, Snapshot, Span, Table, When};

/// Something that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// `SQLite` says that the file is damaged; its words.
    File(String),
    /// A table, an index or the like is not the one this program made; its name.
    Schema(String),
    /// A row points at one that is not in the file at all; the table.
    Reference(Table),
    /// An entry of the history was changed behind its back.
    Entry(Uuid),
    /// A change in the journal was changed behind its back.
    Change {
        /// The change's id.
        id: String,
        /// The row it is about, as it stands there.
        row: String,
    },
    /// A row differs from the journal in this column.
    Cell {
        /// The row.
        row: Subject,
        /// The column.
        column: String,
    },
    /// A row is not in the journal.
    Unknown(Subject),
    /// The journal knows a row that is not there.
    Lost(Subject),
    /// The cells of a row make no sense.
    Unreadable(Subject),
    /// A row points at a deleted one.
    Orphan {
        /// The row.
        row: Subject,
        /// The deleted one's table.
        to: Table,
    },
    /// A row ends before it begins.
    Times(Subject),
    /// The clock times of a row do not fit its instants.
    Clock(Subject),
    /// The end of a sealed festival's log could not be read: the last edits may be lost.
    LostEnd,
}

impl Finding {
    /// Whether the file is not as it was written. The others are things that no festival should hold, but that were
    /// written so.
    pub fn is_damage(&self) -> bool {
        !matches!(self, Self::Orphan { .. } | Self::Times(_) | Self::Clock(_))
    }
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckReport {
    /// What is not as it should be; empty when all is sound.
    pub findings: Vec<Finding>,
    /// How many rows were looked at, deleted ones too.
    pub rows: usize,
    /// How many changes of the journal were looked at.
    pub changes: usize,
}

impl CheckReport {
    /// A file that cannot be looked at.
    pub(super) fn of_file(detail: &str) -> Self {
        Self { findings: vec![Finding::File(detail.to_owned())], ..Self::default() }
    }

    /// Whether all is as it should be.
    pub fn is_sound(&self) -> bool {
        self.findings.is_empty()
    }

    /// What is not as it was written.
    pub fn damage(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.is_damage())
    }
}

impl Store {
    /// Looks at everything in the file. A disk that fails at it is a finding too.
    pub fn check(&self) -> CheckReport {
        check(&self.conn, &self.schema).unwrap_or_else(|error| CheckReport::of_file(error.detail()))
    }
}

/// Looks at everything in a file that a stranger may have made, and whose tables need not be those of a festival.
pub(super) fn any(conn: &Connection) -> Result<CheckReport, StoreError> {
    whole(conn).map(|(report, _)| report)
}

/// The same; with the report comes what the file holds, so that nobody has to read it again.
pub(super) fn whole(conn: &Connection) -> Result<(CheckReport, Snapshot), StoreError> {
    let looked = shape(conn, migrate::newest()).and_then(|findings| {
        if findings.is_empty() {
            return rows_and_journal(conn, &Schema::read(conn)?);
        }
        Ok((CheckReport { findings, ..CheckReport::default() }, Snapshot::default()))
    });
    match looked {
        Err(error) if is_damage(&error) => Ok((CheckReport::of_file(error.detail()), Snapshot::default())),
        looked => looked,
    }
}

/// Looks at a file of a newer version, of which we know no more than that it is to be read as it is: that nothing in its schema
/// would be reckoned in doing so, and that its pages are sound.
///
/// # Errors
/// [`ErrorKind::Damaged`].
pub(super) fn newer(conn: &Connection) -> Result<(), StoreError> {
    conn.pragma_update(None, "ignore_check_constraints", true)?;
    if let Some(name) = conn.query_row(include_str!("sql/all_plain.sql"), [], |row| row.get::<_, String>(0)).optional()? {
        return Err(StoreError::damaged(format!("{name} is not plain")));
    }
    let said: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if said != "ok" {
        return Err(StoreError::damaged(said));
    }
    Ok(())
}

/// Whether an error tells of the file rather than of the disk under it: a disk that fails may be well the next time, and
/// nothing is to be healed for its sake.
pub(super) fn is_damage(error: &StoreError) -> bool {
    matches!(error.kind(), ErrorKind::Damaged | ErrorKind::NotAFestival | ErrorKind::Refused)
}

/// Looks at everything in a file.
///
/// # Errors
/// Only when the disk fails.
pub(super) fn check(conn: &Connection, schema: &Schema) -> Result<CheckReport, StoreError> {
    let findings = shape(conn, migrate::newest())?;
    if !findings.is_empty() {
        return Ok(CheckReport { findings, ..CheckReport::default() });
    }
    rows_and_journal(conn, schema).map(|(report, _)| report)
}

/// Looks at everything in a file whose schema is a festival's: `SQLite`'s own check reckons what stands in the schema, and
/// what pages hold that lead into each other has no end.
fn rows_and_journal(conn: &Connection, schema: &Schema) -> Result<(CheckReport, Snapshot), StoreError> {
    let mut report = CheckReport::default();
    file(conn, &mut report)?;
    if !report.is_sound() {
        return Ok((report, Snapshot::default()));
    }
    let mut told = HashMap::new();
    let mut rows = Vec::new();
    // Each look goes as far as the damage lets it; what stops it is itself a finding.
    for look in [
        references(conn, &mut report),
        entries(conn, &mut report),
        changes(conn, &mut report, &mut told),
        numbers(conn, &mut report),
        read(conn, schema, &mut rows),
        orphans(conn, schema, &rows, &mut report),
    ] {
        match look {
            Err(error) if is_damage(&error) => report.findings.push(Finding::File(error.detail().to_owned())),
            other => other?,
        }
    }
    report.rows = rows.len();
    against(&rows, told, &mut report);
    let snapshot = sense(rows, &mut report);
    Ok((report, snapshot))
}

type Rows = Vec<(Table, Uuid, Stored)>;

/// What the journal tells of a row. Most rows are as they were first written, and a row is sooner written as text than a
/// text is read.
enum Tells {
    /// All of it, as it stands there.
    Text(String),
    /// What its changes came to.
    Read(Told),
}

impl Tells {
    fn read(self) -> Result<Told, StoreError> {
        match self {
            Self::Read(told) => Ok(told),
            Self::Text(text) => {
                let mut told = Told::default();
                told.take("", &text).map(|()| told)
            }
        }
    }
}

/// By table and row, as they stand there.
type AllTells = HashMap<(String, String), Tells>;

fn file(conn: &Connection, report: &mut CheckReport) -> Result<(), StoreError> {
    let mut statement = conn.prepare("PRAGMA integrity_check")?;
    for line in statement.query_map([], |row| row.get::<_, String>(0))? {
        let line = line?;
        // Among its findings SQLite tells of a disk that failed, by the number of the error; of the pages that a long text goes on
        // in, and of free ones, without it.
        let failed = line.rsplit_once("error code=").and_then(|(_, code)| code.trim().parse::<i32>().ok());
        if failed.is_some_and(|code| code & 0xff == rusqlite::ffi::SQLITE_IOERR) || line.contains("failed to get page") {
            return Err(StoreError::new(ErrorKind::Disk, line));
        }
        if line != "ok" {
            report.findings.push(Finding::File(line));
        }
    }
    Ok(())
}

fn references(conn: &Connection, report: &mut CheckReport) -> Result<(), StoreError> {
    let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
    for table in statement.query_map([], |row| row.get::<_, String>(0))? {
        let table = table?;
        report.findings.push(Table::parse(&table).map_or(Finding::File(format!("a reference in {table}")), Finding::Reference));
    }
    Ok(())
}

/// What in the schema differs from that of a version. Nothing of it is reckoned by looking.
pub(super) fn shape(conn: &Connection, version: i64) -> Result<Vec<Finding>, StoreError> {
    let mut sound = connection::in_memory()?;
    migrate::migrate_to(&mut sound, version)?;
    let read = |conn: &Connection| -> Result<HashMap<String, [Option<String>; 3]>, StoreError> {
        let mut statement = conn.prepare("SELECT name, type, tbl_name, sql FROM sqlite_schema")?;
        let made = statement.query_map([], |row| Ok((row.get(0)?, [row.get(1)?, row.get(2)?, row.get(3)?])))?;
        Ok(made.collect::<Result<_, _>>()?)
    };
    let (sound, found) = (read(&sound)?, read(conn)?);
    let differs = found.iter().filter(|(name, made)| sound.get(*name) != Some(made)).map(|(name, _)| name);
    let lacks = sound.keys().filter(|name| !found.contains_key(*name));
    Ok(differs.chain(lacks).map(|name| Finding::Schema(name.clone())).collect())
}

fn entries(conn: &Connection, report: &mut CheckReport) -> Result<(), StoreError> {
    let mut statement = conn.prepare(include_str!("sql/check_ops.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let head = Head {
            id: bytes(row, 0)?,
            lamport: row.get(1)?,
            device: bytes(row, 2)?,
            author: bytes(row, 3)?,
            at: row.get(4)?,
            body: bytes(row, 5)?,
            undoes: maybe(row, 6)?,
            redoes: maybe(row, 7)?,
            salt: bytes(row, 8)?,
            changes: row.get(9)?,
        };
        let all_there = head.changes.is_none_or(|said| row.get(11).is_ok_and(|there: i64| there == said));
        if !all_there || head.hash().as_bytes() != bytes(row, 10)? {
            report.findings.push(Finding::Entry(Uuid::try_parse_ascii(head.id).unwrap_or_default()));
        }
    }
    Ok(())
}

fn changes(conn: &Connection, report: &mut CheckReport, told: &mut AllTells) -> Result<(), StoreError> {
    let mut statement = conn.prepare(include_str!("sql/check_changes.sql"))?;
    let mut rows = statement.query([])?;
    let mut seen = HashSet::new();
    while let Some(row) = rows.next()? {
        let change = Change {
            id: bytes(row, 0)?,
            lamport: row.get(1)?,
            op: bytes(row, 2)?,
            table: bytes(row, 3)?,
            row: bytes(row, 4)?,
            column: bytes(row, 5)?,
            old: maybe(row, 6)?,
            new: bytes(row, 7)?,
            salt: bytes(row, 8)?,
            predecessor: maybe(row, 9)?,
        };
        report.changes += 1;
        let known = change.predecessor.is_none_or(|id| seen.contains(id));
        let sound = known && change.hash().as_bytes() == bytes(row, 10)?;
        let lossy = |bytes| String::from_utf8_lossy(bytes).into_owned();
        let about = (lossy(change.table), lossy(change.row));
        let new = lossy(change.new);
        let taken = if change.column.is_empty() && !digest::is_erased(change.new) {
            let _ = told.insert(about, Tells::Text(new));
            Ok(())
        } else {
            let mut before = told.remove(&about).map_or(Ok(Told::default()), Tells::read).unwrap_or_default();
            let taken = before.take(&lossy(change.column), &new);
            let _ = told.insert(about, Tells::Read(before));
            taken
        };
        if taken.is_err() || !sound {
            report.findings.push(Finding::Change { id: lossy(change.id), row: lossy(change.row) });
        }
        let _ = seen.insert(change.id.to_owned());
    }
    Ok(())
}

/// Entries and changes are counted through together from one, and nothing new is written without a change: what is amiss
/// there went without another trace.
fn numbers(conn: &Connection, report: &mut CheckReport) -> Result<(), StoreError> {
    let read = |row: &Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?));
    let (there, last, empty) = conn.query_row(include_str!("sql/check_numbers.sql"), [], read)?;
    if there != last || empty > 0 {
        let words = format!("{there} of the numbers to {last} are in the journal, {empty} entries have lost what they wrote");
        report.findings.push(Finding::File(words));
    }
    Ok(())
}

fn read(conn: &Connection, schema: &Schema, rows: &mut Rows) -> Result<(), StoreError> {
    for (table, shape) in schema.all() {
        shape.each(conn, |id, row| {
            rows.push((table, id, row));
            Ok(())
        })?;
    }
    Ok(())
}

fn orphans(conn: &Connection, schema: &Schema, rows: &Rows, report: &mut CheckReport) -> Result<(), StoreError> {
    let orphans = schema.orphans(conn, |_, _, _| true)?;
    if orphans.is_empty() {
        return Ok(());
    }
    let cells: HashMap<_, _> = rows.iter().map(|(table, id, row)| ((*table, *id), &row.cells)).collect();
    for orphan in orphans {
        let row = Subject::of(orphan.table, orphan.id, cells.get(&(orphan.table, orphan.id)).copied());
        report.findings.push(Finding::Orphan { row, to: orphan.to });
    }
    Ok(())
}

/// Each row against what the journal tells of it.
fn against(rows: &Rows, mut told: AllTells, report: &mut CheckReport) {
    for (table, id, row) in rows {
        let subject = || Subject::of(*table, *id, Some(&row.cells));
        let told = told.remove(&(table.name().to_owned(), id.to_string()));
        if let Some(Tells::Text(text)) = &told
            && !row.deleted
            && serde_json::to_string(&row.cells).is_ok_and(|cells| cells == *text)
        {
            continue;
        }
        match told.and_then(|told| told.read().ok()?.0) {
            None => report.findings.push(Finding::Unknown(subject())),
            Some(told) => {
                let differing = row.cells.iter().filter(|(column, cell)| told.cells.get(*column).unwrap_or(&Value::Null) != *cell);
                let deleted = (told.deleted != row.deleted).then_some(DELETED);
                for column in differing.map(|(column, _)| column.as_str()).chain(deleted) {
                    report.findings.push(Finding::Cell { row: subject(), column: column.to_owned() });
                }
            }
        }
    }
    for ((table, id), told) in told {
        let told = told.read().ok().and_then(|told| told.0);
        if let (Some(table), Ok(id), Some(row)) = (Table::parse(&table), Uuid::try_parse(&id), told) {
            report.findings.push(Finding::Lost(Subject::of(table, id, Some(&row.cells))));
        }
    }
}

/// Rows that make no sense, and what no festival can hold; the others come back.
fn sense(rows: Rows, report: &mut CheckReport) -> Snapshot {
    let mut snapshot = Snapshot::default();
    for (table, id, row) in rows {
        if !row.deleted {
            let subject = Subject::of(table, id, Some(&row.cells));
            if snapshot.put(table, row.cells).is_err() {
                report.findings.push(Finding::Unreadable(subject));
            }
        }
    }
    snapshot.reindex();
    report.findings.extend(oddities(&snapshot));
    snapshot
}

/// What no festival can hold, but was written so: impossible times.
pub(super) fn oddities(snapshot: &Snapshot) -> Vec<Finding> {
    let mut found = Vec::new();
    let clock = |table, id: Uuid, name: &str, when: &When, found: &mut Vec<Finding>| {
        if when.zone.local(when.from_at) != when.from_local || when.zone.local(when.to_at) != when.to_local {
            found.push(Finding::Clock(Subject { table, id, name: name.to_owned() }));
        }
    };
    for shift in snapshot.shifts.iter() {
        clock(Table::Shift, shift.id.into(), &snapshot.shift_name(shift), &shift.when, &mut found);
    }
    for session in snapshot.sessions.iter() {
        clock(Table::Session, session.id.into(), &session.title, &session.when, &mut found);
    }
    let part = |from: Option<Minute>, to: Option<Minute>, whole: Span| from.unwrap_or(whole.from) < to.unwrap_or(whole.to);
    let person = |id| snapshot.people.get(id).map(Person::name).unwrap_or_default();
    for row in snapshot.assignments.iter() {
        let whole = snapshot.work(row).map(|(_, shift)| shift.when.span());
        if whole.is_some_and(|whole| !part(row.from_at, row.to_at, whole)) {
            let name = person(row.person);
            found.push(Finding::Times(Subject { table: Table::Assignment, id: row.id.into(), name }));
        }
    }
    for row in snapshot.attendance.iter() {
        let whole = snapshot.sessions.get(row.session).map(|session| session.when.span());
        if whole.is_some_and(|whole| !part(row.from_at, row.to_at, whole)) {
            let name = person(row.person);
            found.push(Finding::Times(Subject { table: Table::Attendance, id: row.id.into(), name }));
        }
    }
    for row in snapshot.records.iter() {
        if row.valid_to.is_some_and(|to| to < row.valid_from) {
            let name = person(row.person);
            found.push(Finding::Times(Subject { table: Table::CompetenceRecord, id: row.id.into(), name }));
        }
    }
    found
}

fn bytes<'a>(row: &'a Row<'_>, at: usize) -> Result<&'a [u8], StoreError> {
    maybe(row, at)?.ok_or_else(|| StoreError::damaged("a cell is missing in the journal"))
}

fn maybe<'a>(row: &'a Row<'_>, at: usize) -> Result<Option<&'a [u8]>, StoreError> {
    row.get_ref(at)?.as_bytes_or_null().map_err(|error| StoreError::damaged(format!("in the journal: {error}")))
}
