//! Making a damaged file whole. The journal holds every cell that was ever written, each change under a hash, so that a
//! new file with the same rows can be made from it alone: when all of the journal is there and proved by its hashes, the
//! new file equals what the old one was. Where it is not all there, what can be read is saved, and said to be no more.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use serde_json::Value;
use uuid::Uuid;

use super::error::{ErrorKind, StoreError};
use super::journal::{Journal, Link, Pen, Told};
use super::raw::{Kind, Raw};
use super::table::{Schema, Shape, Stored, plain};
use super::{check, connection};
use crate::domain::{Op, Snapshot, Table};

/// What could be saved from a file that is too damaged to be healed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Salvaged {
    /// How many rows of each table were saved, deleted ones not counted; tables without rows are left out.
    pub rows: BTreeMap<Table, usize>,
    /// How many rows are known to have been there and could not be saved.
    pub lost: usize,
}

/// So many bytes are hashed in the search for flipped bits: some seconds. It takes the square of a row's length, and a row of a
/// thousand bytes is long.
const TRIES: usize = 1 << 31;

/// Rows by table, parents first, and id.
type All = BTreeMap<(Table, Uuid), Stored>;

/// Rebuilds a festival in an empty file from what was gathered of the journal of a damaged one. The new file has all rows and all of the
/// history.
///
/// # Errors
/// [`ErrorKind::Damaged`] when anything of the journal is missing or not as it was written: the new file is then to be
/// thrown away.
pub(super) fn rebuild(journal: &Gathered, to: &mut Connection) -> Result<(), StoreError> {
    let rows = journal.whole()?;
    let schema = Schema::read(to)?;
    let tx = to.transaction()?;
    for row in journal.ops.values().chain(journal.changes.values()) {
        row.write(&tx)?;
    }
    for ((table, id), row) in &rows {
        let shape = schema.of(*table)?;
        shape.insert(&tx, &row.cells)?;
        if row.deleted {
            shape.set_deleted(&tx, *id, true)?;
        }
    }
    tx.commit()?;
    match check::check(to, &schema)?.damage().next() {
        Some(finding) => Err(StoreError::damaged(format!("the rebuilt file: {finding:?}"))),
        None => Ok(()),
    }
}

/// Saves what can be read of a damaged file into an empty one, as a single entry of its history. `found` are sound rows of
/// its journal that were found on its pages; without a connection they are all there is.
///
/// # Errors
/// [`ErrorKind::Damaged`] when not even a festival can be read from it.
pub(super) fn salvage(
    damaged: Option<&Connection>,
    found: Vec<Raw>,
    to: &mut Connection,
    by: &Journal,
) -> Result<Salvaged, StoreError> {
    let schema = Schema::read(to)?;
    let journal = damaged.map_or_else(Gathered::nothing, Gathered::of).and(found);
    let mut rows = journal.whole().unwrap_or_else(|_| {
        // What stands in a row goes before a journal with holes in it; the journal fills in what no row tells.
        let readable = damaged.map(|damaged| readable(damaged, &schema)).unwrap_or_default();
        journal.told().into_iter().chain(readable).collect()
    });
    rows.retain(|_, row| !row.deleted);
    let known = rows.len();
    rows.retain(|(table, _), row| Snapshot::default().put(*table, row.cells.clone()).is_ok());
    while drop_orphans(&schema, &mut rows) {}
    let name = rows.iter().find(|((table, _), _)| *table == Table::Festival).and_then(|(_, row)| row.cells.get("name"));
    let Some(name) = name.and_then(Value::as_str).map(str::to_owned) else {
        return Err(StoreError::damaged("no festival can be read from it"));
    };
    let tx = to.transaction()?;
    let mut pen = Pen::begin(&tx, &schema, by);
    let mut saved = Salvaged::default();
    let mut there = BTreeSet::new();
    for ((table, id), row) in &rows {
        // What belongs to a row that was refused cannot be saved either.
        if !points_at_what_is_there(schema.of(*table)?, row, &there) {
            continue;
        }
        match pen.insert(*table, *id, &row.cells) {
            Ok(()) => {
                let _ = there.insert((*table, *id));
                *saved.rows.entry(*table).or_default() += 1;
            }
            Err(error) if error.kind() == ErrorKind::Refused => {}
            Err(error) => return Err(error),
        }
    }
    let _ = pen.finish(by, &Op::Salvage { name }, Link::New)?;
    tx.commit()?;
    saved.lost = known - saved.rows.values().sum::<usize>();
    Ok(saved)
}

/// Takes out the rows that point at one that could not be saved; true if there were any.
fn drop_orphans(schema: &Schema, rows: &mut All) -> bool {
    let there: BTreeSet<(Table, Uuid)> = rows.keys().copied().collect();
    rows.retain(|(table, _), row| schema.of(*table).is_ok_and(|shape| points_at_what_is_there(shape, row, &there)));
    rows.len() < there.len()
}

/// Whether all that a row points at is among these.
fn points_at_what_is_there(shape: &Shape, row: &Stored, there: &BTreeSet<(Table, Uuid)>) -> bool {
    let points_at = |column: &str| row.cells.get(column).and_then(Value::as_str).and_then(|id| Uuid::try_parse(id).ok());
    shape.references.iter().all(|(column, to)| points_at(column).is_none_or(|id| there.contains(&(*to, id))))
}

/// The rows that can be read as they stand, whatever the journal says.
fn readable(damaged: &Connection, schema: &Schema) -> All {
    let mut all = All::new();
    let mut left = room(damaged);
    for (table, shape) in schema.all().filter(|(table, _)| plain(damaged, table.name()).is_ok()) {
        let mut ids = BTreeSet::new();
        for order in ["", "NOT INDEXED", "NOT INDEXED ORDER BY id DESC"] {
            scan(damaged, &format!("SELECT id FROM \"{}\" {order}", table.name()), [], |row| {
                ids.extend(Uuid::try_parse(&row.get::<_, String>(0)?));
                Ok(())
            });
        }
        for id in ids {
            if let Ok(Some(row)) = shape.get(damaged, id) {
                let weight: usize = row.cells.values().map(|cell| cell.as_str().map_or(1, str::len)).sum();
                let Some(rest) = left.checked_sub(weight) else { return all };
                left = rest;
                let _ = all.insert((table, id), row);
            }
        }
    }
    all
}

/// What can be read of a journal: only rows that their hashes prove.
pub(super) struct Gathered {
    ops: BTreeMap<i64, Raw>,
    changes: BTreeMap<i64, Raw>,
    /// What is known to have been there.
    known: Vec<Known>,
    /// Whether one of its tables could not be read at all, so that nothing is known of it.
    blind: bool,
}

/// A row of which something is known without the row.
struct Known {
    kind: Kind,
    /// Its number, where it may be trusted to tell it from others.
    lamport: Option<i64>,
    id: Vec<u8>,
}

impl Gathered {
    /// Reads what can be read.
    pub fn of(damaged: &Connection) -> Self {
        let mut all = Self { ops: BTreeMap::new(), changes: BTreeMap::new(), known: Vec::new(), blind: false };
        let mut tries = TRIES;
        for kind in [Kind::Op, Kind::Change] {
            all.gather(damaged, kind, &mut tries);
        }
        all
    }

    /// A journal of which nothing can be read by the way of its tables.
    fn nothing() -> Self {
        Self { ops: BTreeMap::new(), changes: BTreeMap::new(), known: Vec::new(), blind: true }
    }

    /// The same with rows that were found elsewhere; all are sound.
    pub fn and(mut self, found: Vec<Raw>) -> Self {
        for row in found {
            let _ = self.sound(row.kind()).entry(row.lamport()).or_insert(row);
        }
        self
    }

    fn sound(&mut self, kind: Kind) -> &mut BTreeMap<i64, Raw> {
        match kind {
            Kind::Op => &mut self.ops,
            Kind::Change => &mut self.changes,
        }
    }

    /// How many are known to have been there and cannot be read, or are not as they were written.
    fn missing(&self) -> usize {
        let ids = |rows: &BTreeMap<i64, Raw>| rows.values().map(|row| row.id().to_owned()).collect::<BTreeSet<_>>();
        let (ops, changes) = (ids(&self.ops), ids(&self.changes));
        let is_there = |known: &&Known| {
            let (rows, ids) = match known.kind {
                Kind::Op => (&self.ops, &ops),
                Kind::Change => (&self.changes, &changes),
            };
            // One of the two may be what was damaged.
            known.lamport.is_some_and(|lamport| rows.contains_key(&lamport)) || ids.contains(&known.id)
        };
        usize::from(self.blind) + self.known.iter().filter(|known| !is_there(known)).count()
    }

    /// Whether all that is known to have been there is there.
    pub fn is_complete(&self) -> bool {
        self.missing() == 0
    }

    /// Reads one table of the journal from both ends, since a damaged page stops the reading, and then one by one what its
    /// index still knows of.
    fn gather(&mut self, damaged: &Connection, kind: Kind, tries: &mut usize) {
        if plain(damaged, kind.table()).is_err() {
            self.blind = true;
            return;
        }
        let (mut sound, mut doubtful) = (BTreeMap::new(), BTreeMap::new());
        let mut take = |row: Raw| {
            if row.is_sound() {
                drop(sound.insert(row.lamport(), row));
            } else {
                drop(doubtful.insert(row.id().to_owned(), row));
            }
        };
        let select = kind.select_from(damaged);
        for order in ["NOT INDEXED", "NOT INDEXED ORDER BY id DESC"] {
            scan(damaged, &format!("{select} {order}"), [], |row| Raw::read(kind, row).map(&mut take));
        }
        let mut known = Vec::new();
        scan(damaged, kind.by_index(), [], |row| {
            let (lamport, id) = (row.get::<_, i64>(0)?, row.get_ref(1)?.as_bytes().unwrap_or_default().to_owned());
            known.push(Known { kind, lamport: Some(lamport), id });
            Ok(())
        });
        for Known { lamport, id, .. } in &known {
            if lamport.is_none_or(|lamport| !sound.contains_key(&lamport)) {
                let mut take = |row: Raw| drop(row.is_sound().then(|| sound.insert(row.lamport(), row)));
                let id = String::from_utf8_lossy(id);
                scan(damaged, &format!("{select} WHERE id = ?1"), [id.as_ref()], |row| Raw::read(kind, row).map(&mut take));
            }
        }
        for row in doubtful.into_values() {
            let (cost, id) = (row.trying(), row.id().to_owned());
            let mended = if cost <= *tries { row.mended() } else { None };
            *tries = tries.saturating_sub(cost);
            match mended {
                Some(row) => drop(sound.insert(row.lamport(), row)),
                // Only the row of that very id explains it.
                None => known.push(Known { kind, lamport: None, id }),
            }
        }
        self.known.append(&mut known);
        self.sound(kind).append(&mut sound);
    }

    /// Every row as all of the journal tells it.
    ///
    /// # Errors
    /// [`ErrorKind::Damaged`] when the journal is not all there: its numbers run from one to the last without a gap.
    fn whole(&self) -> Result<All, StoreError> {
        let numbers: BTreeSet<i64> = self.ops.keys().chain(self.changes.keys()).copied().collect();
        let last = numbers.last().copied().unwrap_or_default();
        let missing = self.missing();
        if missing > 0 || i64::try_from(numbers.len()).ok() != Some(last) || last == 0 {
            let have = numbers.len();
            return Err(StoreError::damaged(format!("{have} entries of the journal to {last}, {missing} missing")));
        }
        let mut counts: BTreeMap<&[u8], usize> = BTreeMap::new();
        for change in self.changes.values() {
            *counts.entry(change.entry()).or_default() += 1;
        }
        if let Some(op) = self.ops.values().find(|op| !op.fits(counts.get(op.id()).copied().unwrap_or_default())) {
            return Err(StoreError::damaged(format!("the entry {} has lost changes", op.lamport())));
        }
        let mut all: BTreeMap<(Table, Uuid), Told> = BTreeMap::new();
        for change in self.changes.values() {
            let unreadable = || StoreError::damaged("a change of an unknown kind");
            let (key, column, new) = about(change).ok_or_else(unreadable)?;
            all.entry(key).or_default().take(column, new)?;
        }
        Ok(all.into_iter().filter_map(|(key, told)| told.0.map(|row| (key, row))).collect())
    }

    /// Every row as far as the journal tells it, where its beginning is known.
    fn told(&self) -> All {
        let mut all: BTreeMap<(Table, Uuid), Told> = BTreeMap::new();
        for (key, column, new) in self.changes.values().filter_map(about) {
            let _ = all.entry(key).or_default().take(column, new);
        }
        all.into_iter().filter_map(|(key, told)| told.0.map(|row| (key, row))).collect()
    }
}

/// Which row a change is about, which column, and what it wrote.
fn about(change: &Raw) -> Option<((Table, Uuid), &str, &str)> {
    let [table, row, column, new] = change.told()?;
    Some(((Table::parse(table)?, Uuid::try_parse(row).ok()?), column, new))
}

/// Reads rows until the end, or until what is damaged stops it.
fn scan<P: rusqlite::Params>(conn: &Connection, sql: &str, with: P, mut each: impl FnMut(&Row<'_>) -> Result<(), StoreError>) {
    let Ok(mut statement) = conn.prepare(sql) else { return };
    let Ok(mut rows) = statement.query(with) else { return };
    let mut left = room(conn);
    while let Ok(Some(row)) = rows.next() {
        let Some(rest) = left.checked_sub(weight(row)) else { return };
        left = rest;
        // One row that makes no sense does not stop the next.
        let _ = each(row);
    }
}

/// No table holds more bytes than its file; where more come out of it, pages are read again and again.
fn room(conn: &Connection) -> usize {
    connection::size(conn).ok().and_then(|size| usize::try_from(size).ok()).unwrap_or_default()
}

/// At most the bytes that a row takes in the file.
fn weight(row: &Row<'_>) -> usize {
    let cell = |at| match row.get_ref(at) {
        Ok(ValueRef::Text(bytes) | ValueRef::Blob(bytes)) => bytes.len(),
        _ => 1,
    };
    (0..row.as_ref().column_count()).map(cell).sum()
}
