//! The plan that was handed out, and what has changed since: who is new on a shift, who is off it, whose times are others.
//! So the next list can be only what is new, with those to call.

use std::collections::BTreeMap;

use super::handout::{Handout, Line};
use super::id::{AssignmentId, CrewId, PersonId, ShiftId};
use super::snapshot::Snapshot;
use super::time::Span;

/// What has become of a person's place on a shift since it was handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// They are on a shift that the list did not have them on.
    On {
        /// Which.
        shift: ShiftId,
        /// When.
        span: Span,
    },
    /// They are no longer on it.
    Off {
        /// Which.
        shift: ShiftId,
        /// When it was on the list.
        span: Span,
    },
    /// They are there at another time, or on another shift instead.
    Moved {
        /// Where they were on the list.
        was: (ShiftId, Span),
        /// Where they are.
        is: (ShiftId, Span),
    },
}

/// The newest list of a crew that was handed out.
pub fn last_handout(data: &Snapshot, crew: CrewId) -> Option<&Handout> {
    data.handouts.iter().filter(|handout| handout.crew == crew).max_by_key(|handout| (handout.number, handout.id))
}

/// Whether the plan of a crew is as it was handed out last; one with nobody on it need not be.
pub fn is_handed_out(data: &Snapshot, crew: CrewId) -> bool {
    let plan = lines(data, crew);
    last_handout(data, crew).map_or(plan.is_empty(), |last| last.plan == plan)
}

/// The plan of a crew as it stands: everybody who is to be there, by time.
pub fn lines(data: &Snapshot, crew: CrewId) -> Vec<Line> {
    let mut all: Vec<Line> = data
        .shifts
        .iter()
        .filter(|shift| shift.crew == crew)
        .flat_map(|shift| {
            let whole = shift.when.span();
            data.needs_of(shift.id).flat_map(|need| data.assignments_to(need.id)).filter(|row| row.counts()).map(move |row| {
                // What was planned is handed out; when it came to be worked is another matter.
                let span = row.planned(whole);
                Line { assignment: row.id, person: row.person, shift: shift.id, from: span.from, to: span.to }
            })
        })
        .collect();
    all.sort_by_key(|line| (line.from, line.to, line.shift, line.assignment));
    all
}

/// What has changed for whom since a list was handed out, each person's earliest first.
pub fn changes(data: &Snapshot, since: &Handout) -> BTreeMap<PersonId, Vec<Change>> {
    let was: BTreeMap<AssignmentId, Line> = since.plan.iter().map(|line| (line.assignment, *line)).collect();
    let is: BTreeMap<AssignmentId, Line> = lines(data, since.crew).into_iter().map(|line| (line.assignment, line)).collect();
    let span = |line: &Line| Span::new(line.from, line.to);
    let mut all: BTreeMap<PersonId, Vec<Change>> = BTreeMap::new();
    // A row that was made anew for the same person, shift and time is no news.
    let same = |line: &Line, among: &BTreeMap<AssignmentId, Line>| {
        among
            .values()
            .any(|other| (other.person, other.shift, other.from, other.to) == (line.person, line.shift, line.from, line.to))
    };
    for (id, old) in &was {
        match is.get(id).filter(|new| new.person == old.person) {
            Some(new) if (new.shift, new.from, new.to) == (old.shift, old.from, old.to) => {}
            Some(new) => {
                let change = Change::Moved { was: (old.shift, span(old)), is: (new.shift, span(new)) };
                all.entry(old.person).or_default().push(change);
            }
            None if same(old, &is) => {}
            None => all.entry(old.person).or_default().push(Change::Off { shift: old.shift, span: span(old) }),
        }
    }
    for (id, new) in &is {
        if was.get(id).is_none_or(|old| old.person != new.person) && !same(new, &was) {
            all.entry(new.person).or_default().push(Change::On { shift: new.shift, span: span(new) });
        }
    }
    for changes in all.values_mut() {
        changes.sort_by_key(|change| match change {
            Change::On { span, .. } | Change::Off { span, .. } | Change::Moved { is: (_, span), .. } => (span.from, span.to),
        });
    }
    all
}
