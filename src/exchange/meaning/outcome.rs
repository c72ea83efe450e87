//! What came of each row: the shifts with those the row puts on them, who else it names, and what it says of when people can.
//! It is to be held beside what stands in the row, so that a leader sees at a glance whether it was understood.

use std::collections::{BTreeMap, BTreeSet};

use super::gather::Gather;
use super::{Availability, Code, OnShift, Work};

/// One thing that came of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// A shift that the row names.
    Shift {
        /// The place in [`super::Meaning::shifts`].
        shift: usize,
        /// Those whom the row puts on it, and whether in reserve; places in [`super::Meaning::people`].
        on: Vec<(usize, bool)>,
        /// The open places that the row stands for.
        open: usize,
    },
    /// Somebody whom the row puts on no shift and of whom it says no day: the place in [`super::Meaning::people`].
    Person(usize),
    /// What somebody says of a day: the place in [`super::Meaning::availability`].
    Says(usize),
}

/// What came of the rows of a book.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcomes {
    /// By sheet and row, both from 0. Of a sheet that lies on its side a row is a column.
    pub rows: BTreeMap<(usize, usize), Vec<Outcome>>,
    /// The sheets that lie on their side.
    pub turned: BTreeSet<usize>,
}

/// What came of the rows of what was gathered; `whom` are the persons of its mentions.
pub(super) fn of(gather: &Gather<'_>, whom: &[usize], assignments: &[OnShift], availability: &[Availability]) -> Outcomes {
    let mut outcomes = Outcomes { rows: BTreeMap::new(), turned: gather.turned.clone() };
    // The rows of a sheet on its side are counted as it lay when it was read.
    let place = |mention: usize| {
        let mention = gather.mentions.get(mention)?;
        let row = if gather.turned.contains(&mention.sheet) { mention.col.unwrap_or(0) } else { mention.row };
        Some((mention.sheet, row))
    };
    let mut named: BTreeSet<(usize, usize, usize)> = BTreeSet::new();
    for (sheet, row, shift) in &gather.named {
        if named.insert((*sheet, *row, *shift)) {
            let own = outcomes.rows.entry((*sheet, *row)).or_default();
            own.push(Outcome::Shift { shift: *shift, on: Vec::new(), open: 0 });
        }
    }
    let mut busy: BTreeSet<(usize, usize, usize)> = BTreeSet::new();
    for said in &gather.assignments {
        let (Some(at), Some(person)) = (place(said.person), whom.get(said.person).copied()) else { continue };
        let own = outcomes.rows.entry(at).or_default();
        let same = |outcome: &&mut Outcome| matches!(outcome, Outcome::Shift { shift, .. } if *shift == said.shift);
        match own.iter_mut().find(same) {
            Some(Outcome::Shift { on, .. }) if !on.iter().any(|(other, _)| *other == person) => on.push((person, said.reserve)),
            Some(_) => {}
            None => own.push(Outcome::Shift { shift: said.shift, on: vec![(person, said.reserve)], open: 0 }),
        }
        let _ = busy.insert((at.0, at.1, person));
    }
    let open = gather.issues.iter().chain(&gather.again).filter(|issue| issue.code == Code::Unfilled);
    let open = open.filter_map(|issue| Some((issue.sheet, issue.row?))).collect();
    open_places(&mut outcomes, &gather.shifts, assignments, &open);
    for (at, said) in availability.iter().enumerate() {
        // Of a sheet on its side all that somebody says stands in their column.
        let column = || whom.iter().position(|person| *person == said.person).and_then(place);
        let at_row = if gather.turned.contains(&said.sheet) { column() } else { Some((said.sheet, said.row)) };
        let Some((sheet, row)) = at_row else { continue };
        outcomes.rows.entry((sheet, row)).or_default().push(Outcome::Says(at));
        let _ = busy.insert((sheet, row, said.person));
    }
    for (mention, person) in whom.iter().enumerate() {
        if let Some((sheet, row)) = place(mention)
            && busy.insert((sheet, row, *person))
        {
            outcomes.rows.entry((sheet, row)).or_default().push(Outcome::Person(*person));
        }
    }
    outcomes
}

/// Shares the open places of each shift out among the rows that name it: one to each that tells of one
/// and puts nobody on it, the rest to the last.
fn open_places(outcomes: &mut Outcomes, shifts: &[Work], assignments: &[OnShift], told: &BTreeSet<(usize, usize)>) {
    let mut left: Vec<usize> = shifts.iter().map(|shift| shift.needed.unwrap_or(0)).collect();
    for on in assignments.iter().filter(|on| !on.reserve) {
        if let Some(left) = left.get_mut(on.shift) {
            *left = left.saturating_sub(1);
        }
    }
    let mut last: Vec<Option<(usize, usize)>> = vec![None; shifts.len()];
    for (at, own) in &mut outcomes.rows {
        for outcome in own {
            let Outcome::Shift { shift, on, open } = outcome else { continue };
            if let Some(last) = last.get_mut(*shift) {
                *last = Some(*at);
            }
            if let (true, Some(left)) = (on.is_empty() && told.contains(at), left.get_mut(*shift))
                && *left > 0
            {
                (*open, *left) = (1, *left - 1);
            }
        }
    }
    for (shift, (left, last)) in left.into_iter().zip(last).enumerate() {
        let own = last.and_then(|at| outcomes.rows.get_mut(&at));
        let of_shift = own.into_iter().flatten().find_map(|outcome| match outcome {
            Outcome::Shift { shift: other, open, .. } if *other == shift => Some(open),
            _ => None,
        });
        if let Some(open) = of_shift {
            *open += left;
        }
    }
}
