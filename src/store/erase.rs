//! Erasing a person for good: from the festival, from its journal, and from the backups that can be reached. The rows stay,
//! so that rosters and the hours of clubs stay right, but say nothing of the person any more. In the journal the salted
//! digest takes the place of each value, so that every hash still holds and the rest of the history can be trusted as
//! before. What happens to one file is here; to which files, in `copies`.

mod copies;
mod journal;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use rusqlite::{Connection, TransactionBehavior, params};
use serde_json::Value;
use uuid::Uuid;

use super::error::{ErrorKind, StoreError};
use super::journal::{self as pages, Journal, Link, Pen};
use super::stack::Stacks;
use super::subject::Subject;
use super::table::{Schema, Stored};
use super::{Applied, Home, Store, check, connection, open, sealed};
use crate::domain::fold::fold;
use crate::domain::{Cells, Minute, Op, Person, PersonId, Record as _, Snapshot, Table, act};

/// What erasing a person came to.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Erased {
    /// What was written to the festival; nothing when it said nothing of them any more.
    pub applied: Applied,
    /// How many backups said something of them and do no longer.
    pub backups: usize,
    /// Files that may still say something of them: backups that another passphrase opens or that are open or damaged, and
    /// damaged files that were kept.
    pub left: Vec<PathBuf>,
    /// Whether the second place for backups was not there, so that it may still say something of them.
    pub second_away: bool,
    /// Rows of others in which their full name, phone number or e-mail address still stands.
    pub mentions: Vec<Subject>,
}

/// The tables whose rows belong to a person, by the column `person`.
pub(super) const THEIRS: [Table; 8] = [
    Table::Membership,
    Table::Assignment,
    Table::Enrolment,
    Table::Attendance,
    Table::CompetenceRecord,
    Table::Availability,
    Table::Wish,
    Table::Pair,
];

/// The columns that say something of a person, with what stands there when nothing is said.
fn telling(table: Table) -> &'static [(&'static str, Option<&'static str>)] {
    const NOTHING: Option<&str> = Some("");
    match table {
        Table::Person => &[
            ("given", NOTHING),
            ("family", NOTHING),
            ("nickname", NOTHING),
            ("phone", NOTHING),
            ("email", NOTHING),
            ("birth_year", None),
            ("birth_date", None),
            ("gender", NOTHING),
            ("postcode", NOTHING),
            ("shirt_size", NOTHING),
            ("licence", NOTHING),
            ("diet", NOTHING),
            ("guardian", NOTHING),
            ("note", NOTHING),
            ("extra", Some("{}")),
        ],
        Table::Assignment => &[("override_reason", NOTHING)],
        Table::CompetenceRecord => &[("origin", NOTHING), ("seen_on", None), ("seen_by", None)],
        Table::Availability => &[("note", NOTHING)],
        Table::Enrolment => &[("answer", None)],
        _ => &[],
    }
}

fn blank(said: Option<&str>) -> Value {
    said.map_or(Value::Null, Value::from)
}

/// The cells without what they say of a person.
pub(super) fn emptied(table: Table, cells: &Cells) -> Cells {
    let mut cells = cells.clone();
    for (column, said) in telling(table) {
        if let Some(cell) = cells.get_mut(*column) {
            *cell = blank(*said);
        }
    }
    cells
}

/// Whether a row is one of these people's, or belongs to one.
pub(super) fn is_theirs(table: Table, cells: &Cells, people: &BTreeSet<Uuid>) -> bool {
    let column = if table == Table::Person { "id" } else { "person" };
    (table == Table::Person || THEIRS.contains(&table))
        && cells.get(column).and_then(Value::as_str).and_then(|id| Uuid::try_parse(id).ok()).is_some_and(|id| people.contains(&id))
}

/// The people who were erased from a file.
pub(super) fn erased_people(conn: &Connection) -> Result<BTreeSet<Uuid>, StoreError> {
    let mut statement = conn.prepare_cached(include_str!("sql/erased_people.sql"))?;
    let mut rows = statement.query([])?;
    let mut all = BTreeSet::new();
    while let Some(row) = rows.next()? {
        let _ = all.insert(pages::uuid(&row.get::<_, String>(0)?)?);
    }
    Ok(all)
}

impl Store {
    /// Everyone in the file who has a name, the deleted ones too.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn everyone(&self) -> Result<Vec<Person>, StoreError> {
        let mut all = Vec::new();
        self.schema.of(Table::Person)?.each(&self.conn, |_, row| {
            all.extend(Person::from_cells(row.cells).ok().filter(|person| !person.is_erased()));
            Ok(())
        })?;
        Ok(all)
    }

    /// Those who are deleted, by name, but still stand in the history and the backups, so that it can be undone.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn deleted(&self) -> Result<Vec<Person>, StoreError> {
        let mut all = self.everyone()?;
        all.retain(|person| self.snapshot.people.get(person.id).is_none());
        Ok(all)
    }

    /// How many people were erased for good.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn erased(&self) -> Result<usize, StoreError> {
        Ok(erased_people(&self.conn)?.len())
    }

    /// Erases everybody who was erased before from the backups once more: a stick may have been away then.
    ///
    /// # Errors
    /// [`ErrorKind::LookOnly`], and when the disk fails.
    pub fn erase_again(&mut self) -> Result<Erased, StoreError> {
        if self.is_look_only() {
            return Err(StoreError::new(ErrorKind::LookOnly, "the festival is open only to be looked at"));
        }
        let mut all = Erased::default();
        for person in erased_people(&self.conn)? {
            let one = self.erase_from_copies(person);
            all.backups += one.backups;
            all.second_away |= one.second_away;
            all.left.extend(one.left);
        }
        all.left.sort();
        all.left.dedup();
        Ok(all)
    }

    /// Erases a person as [`Store::erase`] does, and lets go of them first ([`act::people::let_go`]): what lies ahead of them
    /// is open again. The records that were made one with theirs go too. `now` is an instant, in minutes since 1970.
    ///
    /// # Errors
    /// As [`Store::erase`]. When letting go is done and erasing fails, it may be called again.
    pub fn forget(&mut self, person: PersonId, now: Minute) -> Result<Erased, StoreError> {
        if self.snapshot.people.get(person).is_some_and(|row| !row.is_erased()) {
            let edit =
                act::people::let_go(&self.snapshot, person, now).map_err(|_| StoreError::refused("there is no such person"))?;
            if !edit.is_empty() {
                let _ = self.apply(&edit)?;
            }
        }
        let others = self.made_one_with(person)?;
        let (known, mut all) = self.erase_one(person)?;
        let mut whom = vec![known];
        for other in others {
            let (known, one) = self.erase_one(other)?;
            all.backups += one.backups;
            all.second_away |= one.second_away;
            all.left.extend(one.left);
            whom.push(known);
        }
        all.left.sort();
        all.left.dedup();
        for known in &whom {
            all.mentions.extend(self.mentions(known)?);
        }
        Ok(all)
    }

    /// The deleted records that were found to be a person's too ([`act::same::one`]), and those that had been found to be theirs.
    fn made_one_with(&self, person: PersonId) -> Result<Vec<PersonId>, StoreError> {
        let mut pairs: Vec<(PersonId, PersonId)> = Vec::new();
        let mut statement = self.conn.prepare_cached(include_str!("sql/same_person.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if let Ok(Op::SamePerson { stays: Some(stays), gone: Some(gone), .. }) = serde_json::from_str(&row.get::<_, String>(1)?)
            {
                pairs.push((stays, gone));
            }
        }
        let mut found = vec![person];
        let mut at = 0;
        while let Some(one) = found.get(at).copied() {
            // Where it was undone they are two again.
            let theirs = pairs.iter().filter(|(stays, gone)| *stays == one && self.snapshot.people.get(*gone).is_none());
            let new: Vec<PersonId> = theirs.map(|(_, gone)| *gone).filter(|gone| !found.contains(gone)).collect();
            found.extend(new);
            at += 1;
        }
        Ok(found.into_iter().skip(1).collect())
    }

    /// Erases a person, deleted or not, from the festival and from the backups that can be reached. It cannot be taken back,
    /// and no backup is made before. May be called again for the same person, as when a stick was away: what is left is
    /// erased then. What was on the disk before may still be found there by those who search the bare disk.
    ///
    /// # Errors
    /// [`ErrorKind::LookOnly`], [`ErrorKind::Refused`] when there is no such person, [`ErrorKind::Full`],
    /// [`ErrorKind::Disk`]; called again, it goes on where it failed.
    pub fn erase(&mut self, person: PersonId) -> Result<Erased, StoreError> {
        let (known, all) = self.erase_one(person)?;
        Ok(Erased { mentions: self.mentions(&known)?, ..all })
    }

    /// Erases a person, and says who it was; who else names them is not sought.
    fn erase_one(&mut self, person: PersonId) -> Result<(Person, Erased), StoreError> {
        if self.is_look_only() {
            return Err(StoreError::new(ErrorKind::LookOnly, "the festival is open only to be looked at"));
        }
        let row = self.schema.of(Table::Person)?.get(&self.conn, person.into())?;
        let row = row.ok_or_else(|| StoreError::refused("there is no such person"))?;
        let known = Person::from_cells(row.cells).map_err(|_| StoreError::damaged("the row makes no person"))?;
        let applied = self.erase_here(person.into()).map_err(|error| match self.path() {
            Some(path) => error.at(path),
            None => error,
        })?;
        let copies = self.erase_from_copies(person.into());
        Ok((known, Erased { applied, ..copies }))
    }

    /// Erases a person from the open festival and from its file.
    fn erase_here(&mut self, person: Uuid) -> Result<Applied, StoreError> {
        let sealed = matches!(self.home, Home::Sealed { .. });
        let mut copy = if sealed { Some(sealed::load(&sealed::image(&self.conn)?)?) } else { None };
        let Wiped { applied, stacks, snapshot, .. } =
            wipe(copy.as_mut().unwrap_or(&mut self.conn), &self.schema, &self.journal, person)?;
        // A sealed festival goes to the disk before it is what people see; its log is begun anew only after that, so that an
        // edit is never numbered as one that the file knows already.
        if let (Some(copy), Home::Sealed { file, .. }) = (copy, &self.home) {
            vacuum(&copy)?;
            file.write_file(&copy)?;
            self.conn = copy;
        }
        self.journal.lamport = snapshot.revision;
        (self.snapshot, self.stacks) = (snapshot, stacks);
        self.oddities = check::oddities(&self.snapshot);
        self.conn.flush_prepared_statement_cache();
        match &mut self.home {
            Home::Sealed { file, .. } => file.fold(&self.conn)?,
            Home::File { .. } => {
                connection::fold_log(&self.conn)?;
                vacuum(&self.conn)?;
                connection::fold_log(&self.conn)?;
            }
            Home::Memory | Home::Copy { .. } => vacuum(&self.conn)?,
        }
        Ok(applied)
    }

    /// The rows that still name a person or tell how to reach them; they are others', so that nobody but people can say
    /// whether it is the same one.
    fn mentions(&self, person: &Person) -> Result<Vec<Subject>, StoreError> {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let phone = digits(&person.phone);
        let phone = phone.get(phone.len().saturating_sub(8)..).filter(|phone| phone.len() >= 6).unwrap_or_default();
        let name = if person.given.is_empty() || person.family.is_empty() { String::new() } else { fold(&person.name()) };
        let email = person.email.to_lowercase();
        let tells = |text: &str| {
            (!name.is_empty() && fold(text).contains(&name))
                || (!phone.is_empty() && digits(text).contains(phone))
                || (!email.is_empty() && text.to_lowercase().contains(&email))
        };
        let mut all = Vec::new();
        for (table, shape) in self.schema.all() {
            shape.each(&self.conn, |id, row| {
                // The digits of an id are no phone number.
                let texts = row.cells.values().filter_map(Value::as_str).filter(|text| Uuid::try_parse(text).is_err());
                if texts.into_iter().any(tells) {
                    all.push(Subject::of(table, id, Some(&row.cells)));
                }
                Ok(())
            })?;
        }
        Ok(all)
    }
}

/// What wiping a person from one file came to.
struct Wiped {
    applied: Applied,
    stacks: Stacks,
    snapshot: Snapshot,
    /// Whether there was anything to wipe.
    any: bool,
}

/// Wipes a person from the rows and the journal of a file, in one transaction. What was there may still stand in what the
/// file does not use, until it is vacuumed.
fn wipe(conn: &mut Connection, schema: &Schema, by: &Journal, person: Uuid) -> Result<Wiped, StoreError> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let parts = parts(&tx, schema, person)?;
    let names = journal::names(&tx, person)?;
    let mut touched = journal::entries(&tx, &parts)?;
    touched.extend(journal::made_one(&tx, person)?);
    let mut anew = journal::erase_changes(&tx, &parts)?;
    let own: BTreeSet<(Table, Uuid)> = parts.iter().map(|part| (part.table, part.id)).collect();
    let entries = journal::erase_entries(&tx, &touched, &names, &own)?;
    let mut rows = BTreeMap::new();
    let people = BTreeSet::from([person]);
    for part in &parts {
        let Some(Stored { cells, deleted }) = schema.of(part.table)?.get(&tx, part.id)? else { continue };
        // A row that was moved to somebody else since says what it says of that one.
        let fresh = if is_theirs(part.table, &cells, &people) { emptied(part.table, &cells) } else { cells.clone() };
        if anew.remove(&(part.table, part.id)) || fresh != cells {
            let _ = rows.insert((part.table, part.id), Stored { cells: fresh, deleted });
        }
    }
    let mut pen = Pen::begin(&tx, schema, by);
    for ((table, id), row) in &rows {
        pen.rewrite(*table, *id, row)?;
    }
    let applied = if rows.is_empty() {
        Applied::default()
    } else {
        let (op, mark) = pen.finish(by, &Op::Erase, Link::New)?;
        Applied { op: Some(op), rows: mark.touched, changes: mark.changes }
    };
    let (lamport, stacks) = pages::read(&tx)?;
    let snapshot = open::snapshot(&tx, schema, lamport)?;
    tx.commit()?;
    Ok(Wiped { any: entries > 0 || !rows.is_empty(), applied, stacks, snapshot })
}

/// A row that is a person's, or was until a number of the journal.
struct Part {
    table: Table,
    id: Uuid,
    until: i64,
}

/// A person's own row and those that belong to it, deleted ones too, and those that did before they were moved.
fn parts(conn: &Connection, schema: &Schema, person: Uuid) -> Result<Vec<Part>, StoreError> {
    let mut all = Vec::new();
    if schema.of(Table::Person)?.get(conn, person)?.is_some() {
        all.push(Part { table: Table::Person, id: person, until: i64::MAX });
    }
    let text = person.to_string();
    for table in THEIRS {
        let or_other = if table == Table::Pair { "OR other = ?1" } else { "" };
        let mut now = conn.prepare(&format!("SELECT id, {} FROM \"{}\" WHERE person = ?1 {or_other}", i64::MAX, table.name()))?;
        let mut then = conn.prepare(include_str!("sql/moved_from.sql"))?;
        let was = Value::from(text.as_str()).to_string();
        for mut rows in [now.query([&text])?, then.query(params![table.name(), "person", was])?] {
            while let Some(row) = rows.next()? {
                all.push(Part { table, id: pages::uuid(&row.get::<_, String>(0)?)?, until: row.get(1)? });
            }
        }
    }
    Ok(all)
}

/// Leaves nothing in a file but what it says.
fn vacuum(conn: &Connection) -> Result<(), StoreError> {
    Ok(conn.execute_batch("VACUUM")?)
}
