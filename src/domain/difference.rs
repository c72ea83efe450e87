//! What differs between two states of a festival: for choosing which of them to keep.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::people::Person;
use super::record::{Cells, Record, Table};
use super::shift::Shift;
use super::snapshot::{Rows, Snapshot};

/// How many rows of a table there are, and how many differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// Rows in the one.
    pub here: usize,
    /// Rows in the other.
    pub there: usize,
    /// Rows that only the one has.
    pub only_here: usize,
    /// Rows that only the other has.
    pub only_there: usize,
    /// Rows that both have, with other cells.
    pub changed: usize,
}

impl Count {
    /// Whether there is any difference.
    pub fn differs(self) -> bool {
        self.only_here + self.only_there + self.changed > 0
    }
}

/// How one thing differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// Only the one has it.
    OnlyHere,
    /// Only the other has it.
    OnlyThere,
    /// Both have it; these columns differ, or what belongs to it in these tables.
    Changed(Vec<String>),
}

/// A person or a shift that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differs<Id> {
    /// Its id.
    pub id: Id,
    /// How.
    pub how: How,
}

/// What differs between two states.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    /// Each table's rows.
    pub counts: BTreeMap<Table, Count>,
    /// People that differ, themselves or in their crews.
    pub people: Vec<Differs<super::id::PersonId>>,
    /// Shifts that differ, themselves or in what they need and who is on them.
    pub shifts: Vec<Differs<super::id::ShiftId>>,
}

impl Difference {
    /// Compares two states of a festival; `here` is the one that is in use.
    pub fn between(here: &Snapshot, there: &Snapshot) -> Self {
        let mut counts = BTreeMap::new();
        for table in Table::ALL.iter().copied() {
            let _ = counts.insert(table, count(&here.all_cells(table), &there.all_cells(table)));
        }
        let crews = |of: &Snapshot, person: &Person| {
            let rows: BTreeSet<String> = of.memberships_of(person.id).map(|row| format!("{:?} {:?}", row.crew, row.role)).collect();
            vec![("membership", rows)]
        };
        let work = |of: &Snapshot, shift: &Shift| {
            let needs: BTreeSet<String> = of.needs_of(shift.id).map(|need| format!("{:?}", need.cells())).collect();
            let on = of.needs_of(shift.id).flat_map(|need| of.assignments_to(need.id));
            let on: BTreeSet<String> = on.map(|row| format!("{:?}", row.cells())).collect();
            vec![("need", needs), ("assignment", on)]
        };
        Self {
            people: differing(&here.people, &there.people, |row| crews(here, row), |row| crews(there, row)),
            shifts: differing(&here.shifts, &there.shifts, |row| work(here, row), |row| work(there, row)),
            counts,
        }
    }

    /// Whether both are the same.
    pub fn is_none(&self) -> bool {
        !self.counts.values().any(|count| count.differs())
    }
}

fn count(here: &BTreeMap<Uuid, Cells>, there: &BTreeMap<Uuid, Cells>) -> Count {
    let mut count = Count { here: here.len(), there: there.len(), ..Count::default() };
    for (id, cells) in here {
        match there.get(id) {
            None => count.only_here += 1,
            Some(other) if other != cells => count.changed += 1,
            Some(_) => {}
        }
    }
    count.only_there = there.keys().filter(|id| !here.contains_key(*id)).count();
    count
}

/// What belongs to a row, by table.
type Belongings = Vec<(&'static str, BTreeSet<String>)>;

fn differing<R: Record>(
    here: &Rows<R>,
    there: &Rows<R>,
    of_here: impl Fn(&R) -> Belongings,
    of_there: impl Fn(&R) -> Belongings,
) -> Vec<Differs<R::Id>> {
    let mut all = Vec::new();
    for row in here.iter() {
        let Some(other) = there.get(row.id()) else {
            all.push(Differs { id: row.id(), how: How::OnlyHere });
            continue;
        };
        let (cells, others) = (row.cells(), other.cells());
        let mut changed: Vec<String> =
            cells.iter().filter(|(column, cell)| others.get(*column) != Some(cell)).map(|(column, _)| column.clone()).collect();
        let belongings = of_here(row).into_iter().zip(of_there(other));
        changed.extend(belongings.filter(|(a, b)| a.1 != b.1).map(|(a, _)| a.0.to_owned()));
        if !changed.is_empty() {
            all.push(Differs { id: row.id(), how: How::Changed(changed) });
        }
    }
    all.extend(there.iter().filter(|row| here.get(row.id()).is_none()).map(|row| Differs { id: row.id(), how: How::OnlyThere }));
    all
}
