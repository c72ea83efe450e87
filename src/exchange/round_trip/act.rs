//! What was accepted, as one edit: done by the same acts as on the screens, one upon the other, and then written as the
//! difference, so that each cell is written once and one undo takes all of it back.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use uuid::Uuid;

use super::{Answers, Change, Difference};
use crate::domain::act::{self, Cannot, NeedDraft, ShiftDraft};
use crate::domain::phone::{self, Phone, Region};
use crate::domain::{
    Assignment, AssignmentId, AssignmentState, Edit, Ids, Need, NeedId, Op, PersonId, Shift, Snapshot, Span, Table, Write,
};

/// What became of a workbook's changes.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// All that could be done, to be written as one.
    pub edit: Edit,
    /// What could not, and why.
    pub refused: Vec<(Change, Cannot)>,
}

/// The changes as one edit, with what the leader has answered. `file` is the workbook's name for the history, `today` bounds
/// years of birth as everywhere.
pub fn edit(
    snapshot: &Snapshot,
    ids: &mut Ids,
    difference: &Difference,
    answers: &Answers,
    file: &str,
    today: NaiveDate,
) -> Outcome {
    let mut work = Work { snapshot: snapshot.clone(), touched: BTreeSet::new(), ids, today };
    let mut refused = Vec::new();
    let removed = difference.removed.iter().filter(|_| answers.removed);
    let taken =
        difference.conflicts.iter().filter(|conflict| answers.takes(conflict)).filter_map(|conflict| conflict.take.as_ref());
    let mut all: Vec<&Change> = difference.changes.iter().chain(removed).chain(taken).collect();
    // Room is made before it is taken, and a shift has its times before its parts have theirs.
    all.sort_by_key(|change| order(change));
    // Two who change places must both be off before either is on.
    let mut spans: BTreeMap<AssignmentId, Assignment> = BTreeMap::new();
    for change in &all {
        if let Change::Instead { assignment, .. } = change
            && let Some(row) = work.snapshot.assignments.get(*assignment).cloned()
            && work.act(|data, _| act::assign::unassign(data, *assignment)).is_ok()
        {
            let _ = spans.insert(*assignment, row);
        }
    }
    let (mut added, mut changed) = (0, 0);
    for change in all {
        match work.change(change, &spans) {
            Ok(()) if matches!(change, Change::On { .. } | Change::NewShift { .. } | Change::More { .. }) => added += 1,
            Ok(()) => changed += 1,
            Err(Cannot::NothingToDo) => {}
            Err(why) => {
                if let Change::Instead { assignment, .. } = change
                    && let Some(row) = spans.get(assignment)
                {
                    // Nobody loses a place to somebody who cannot have it.
                    work.put_back(row);
                }
                refused.push((change.clone(), why));
            }
        }
    }
    let op = Op::Import { file: file.to_owned(), added, changed };
    Outcome { edit: difference_of(snapshot, &work.snapshot, &work.touched, op), refused }
}

fn order(change: &Change) -> u8 {
    match change {
        Change::Off { .. } | Change::Fewer { .. } => 0,
        Change::Move { .. } | Change::Place { .. } | Change::Note { .. } => 1,
        Change::Part { .. } | Change::State { .. } | Change::Contact { .. } => 2,
        Change::NewShift { .. } | Change::More { .. } => 3,
        Change::Instead { .. } | Change::On { .. } => 4,
    }
}

struct Work<'a> {
    snapshot: Snapshot,
    touched: BTreeSet<(Table, Uuid)>,
    ids: &'a mut Ids,
    today: NaiveDate,
}

impl Work<'_> {
    /// Does an act upon what was done before.
    fn act(&mut self, act: impl FnOnce(&Snapshot, &mut Ids) -> Result<Edit, Cannot>) -> Result<Edit, Cannot> {
        let edit = act(&self.snapshot, self.ids)?;
        self.write(&edit);
        Ok(edit)
    }

    fn write(&mut self, edit: &Edit) {
        self.touched.extend(edit.writes.iter().map(|write| match write {
            Write::Insert { table, id, .. } | Write::Set { table, id, .. } | Write::Delete { table, id } => (*table, *id),
        }));
        // An act makes rows that are rows.
        let _ = self.snapshot.apply(edit);
    }

    fn put_back(&mut self, row: &Assignment) {
        let mut edit = Edit::new(Op::Erase);
        edit.insert(row);
        self.write(&edit);
    }

    fn change(&mut self, change: &Change, was: &BTreeMap<AssignmentId, Assignment>) -> Result<(), Cannot> {
        match change {
            Change::Off { assignment } => self.act(|data, _| act::assign::unassign(data, *assignment)).map(drop),
            Change::On { need, person, part, state } => self.put_on(*person, *need, *part, *state),
            Change::Instead { assignment, person, state } => {
                let old = was.get(assignment).ok_or(Cannot::NotFound { table: Table::Assignment })?;
                let (need, whole) = self.need(old.need)?;
                let part = Some(old.planned(whole)).filter(|part| *part != whole);
                self.put_on(*person, need.id, part, *state)
            }
            Change::State { assignment, state } => self.act(|data, _| act::assign::set_state(data, *assignment, *state)).map(drop),
            Change::Part { assignment, span } => {
                self.act(|data, _| act::assign::set_part(data, *assignment, Some(*span))).map(drop)
            }
            Change::Move { shift, when } => {
                let length = self.shift(*shift)?.when.minutes();
                let stretched = length != when.minutes();
                let moved = if stretched { act::shifts::stretch } else { act::shifts::move_to };
                self.act(|data, _| moved(data, *shift, *when)).map(drop)
            }
            Change::Place { shift, place } => {
                let new = Shift { place: *place, ..self.shift(*shift)? };
                self.act(|data, _| act::shifts::update(data, &new)).map(drop)
            }
            Change::Note { shift, note } => {
                let new = Shift { note: note.clone(), ..self.shift(*shift)? };
                self.act(|data, _| act::shifts::update(data, &new)).map(drop)
            }
            Change::NewShift { crew, when, place, task, places, people } => {
                let needs = vec![NeedDraft::of(*places).task(task)];
                let draft = ShiftDraft { place: *place, needs, ..ShiftDraft::of(*crew, *when, *places) };
                let edit = self.act(|data, ids| act::shifts::add(data, ids, &draft))?;
                let need = act::added::<Need>(&edit).ok_or(Cannot::NotFound { table: Table::Need })?;
                people.iter().try_for_each(|person| self.put_on(*person, need, None, None))
            }
            Change::More { need } => {
                let (need, _) = self.need(*need)?;
                let target = need.target + 1;
                let new = Need { target, max: need.max.map(|max| max.max(target)), ..need };
                self.act(|data, _| act::needs::update(data, &new)).map(drop)
            }
            Change::Fewer { need } => self.fewer(*need),
            Change::Contact { person, phone, email } => {
                let mut new = self.snapshot.people.get(*person).cloned().ok_or(Cannot::NotFound { table: Table::Person })?;
                if let Some(email) = email {
                    new.email.clone_from(email);
                }
                if let Some(typed) = phone {
                    let region = self.snapshot.festival().map_or_else(|| Region::of("NO"), |festival| Region::of(&festival.region));
                    new.phone = match phone::parse(typed, region) {
                        Phone::Known(number) => number.as_str().to_owned(),
                        Phone::Empty => String::new(),
                        Phone::Unsure { .. } => typed.clone(),
                    };
                }
                let today = self.today;
                self.act(|data, _| act::people::update(data, &new, today)).map(drop)
            }
        }
    }

    fn put_on(&mut self, person: PersonId, need: NeedId, part: Option<Span>, state: Option<AssignmentState>) -> Result<(), Cannot> {
        let edit = self.act(|data, ids| act::assign::assign(data, ids, person, need, part, None))?;
        if let Some((id, state)) =
            act::added::<Assignment>(&edit).zip(state).filter(|(_, state)| *state != AssignmentState::Planned)
        {
            let _ = self.act(|data, _| act::assign::set_state(data, id, state))?;
        }
        Ok(())
    }

    /// A place less; the last one takes its need along, and a shift that needs nothing goes too.
    fn fewer(&mut self, id: NeedId) -> Result<(), Cannot> {
        let (need, _) = self.need(id)?;
        if need.target > 1 {
            let target = need.target - 1;
            let new = Need { target, min: need.min.min(target), ..need };
            return self.act(|data, _| act::needs::update(data, &new)).map(drop);
        }
        let shift = need.shift;
        let alone = self.snapshot.needs_of(shift).all(|other| other.id == id) && self.snapshot.assignments_to(id).next().is_none();
        if alone {
            self.act(|data, _| act::shifts::delete(data, shift)).map(drop)
        } else {
            self.act(|data, _| act::needs::delete(data, id, false)).map(drop)
        }
    }

    fn shift(&self, id: crate::domain::ShiftId) -> Result<Shift, Cannot> {
        self.snapshot.shifts.get(id).cloned().ok_or(Cannot::NotFound { table: Table::Shift })
    }

    fn need(&self, id: NeedId) -> Result<(Need, Span), Cannot> {
        let need = self.snapshot.needs.get(id).cloned().ok_or(Cannot::NotFound { table: Table::Need })?;
        let span = self.shift(need.shift)?.when.span();
        Ok((need, span))
    }
}

/// What the touched rows became, each written once: new ones after their parents, gone ones before theirs.
fn difference_of(before: &Snapshot, after: &Snapshot, touched: &BTreeSet<(Table, Uuid)>, op: Op) -> Edit {
    let (mut before, mut after) = (before.clone(), after.clone());
    let mut edit = Edit::new(op);
    let mut gone = Vec::new();
    for (table, id) in touched.iter().copied() {
        match (before.cells(table, id), after.cells(table, id)) {
            (None, Some(cells)) => edit.writes.push(Write::Insert { table, id, cells }),
            (Some(_), None) => gone.push(Write::Delete { table, id }),
            (Some(old), Some(new)) => {
                let cells: crate::domain::Cells = new.into_iter().filter(|(column, cell)| old.get(column) != Some(cell)).collect();
                if !cells.is_empty() {
                    edit.writes.push(Write::Set { table, id, cells });
                }
            }
            (None, None) => {}
        }
    }
    edit.writes.extend(gone.into_iter().rev());
    edit
}
