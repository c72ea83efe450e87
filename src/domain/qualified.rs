//! Who has a competence on which days: by their own record of it, or of one that includes it.

use chrono::NaiveDate;

use super::id::{CompetenceId, PersonId};
use super::shift::{Need, Shift};
use super::snapshot::Snapshot;
use super::time::Span;
use super::training::CompetenceRecord;

/// Whether whoever has the first competence has the second too.
pub fn gives(snapshot: &Snapshot, has: CompetenceId, wanted: CompetenceId) -> bool {
    let includes = |id| snapshot.competences.get(id).map(|row| row.includes.as_slice()).unwrap_or_default();
    // Most include nothing, and this is asked for each person and shift.
    if has == wanted || includes(has).is_empty() {
        return has == wanted;
    }
    let (mut next, mut seen) = (vec![has], Vec::new());
    while let Some(id) = next.pop() {
        if id == wanted {
            return true;
        }
        if !seen.contains(&id) {
            seen.push(id);
            next.extend(includes(id));
        }
    }
    false
}

/// A person's records of a competence, or of one that includes it; those in training too.
pub fn records<'a>(
    snapshot: &'a Snapshot,
    person: PersonId,
    competence: CompetenceId,
) -> impl Iterator<Item = &'a CompetenceRecord> + use<'a> {
    snapshot.records_of(person).filter(move |record| gives(snapshot, record.competence, competence))
}

/// Whether a person has a competence on each day of a stretch.
pub fn has(snapshot: &Snapshot, person: PersonId, competence: CompetenceId, first: NaiveDate, last: NaiveDate) -> bool {
    records(snapshot, person, competence).any(|record| record.covers(first, last))
}

/// Whether a person is in training for a competence on a day: has it not, but a record that says so.
pub fn in_training(snapshot: &Snapshot, person: PersonId, competence: CompetenceId, day: NaiveDate) -> bool {
    let now = |record: &CompetenceRecord| record.training && record.valid_from <= day && record.valid_to.is_none_or(|to| day <= to);
    !has(snapshot, person, competence, day, day) && records(snapshot, person, competence).any(now)
}

/// Whether a person on a need is there to learn: in training for something it asks for, on the day the shift begins. Such a
/// one fills no place.
pub fn learns(snapshot: &Snapshot, person: PersonId, need: &Need, shift: &Shift) -> bool {
    if need.competences.is_empty() || !snapshot.records_of(person).any(|record| record.training) {
        return false;
    }
    let day = shift.when.from_local.date();
    need.competences.iter().any(|competence| in_training(snapshot, person, *competence, day))
}

/// Whether somebody who has a competence is on a shift beside a person, during all of a span.
pub fn is_beside(snapshot: &Snapshot, person: PersonId, competence: CompetenceId, shift: &Shift, span: Span) -> bool {
    let day = shift.when.from_local.date();
    let rows = snapshot.needs_of(shift.id).flat_map(|need| snapshot.assignments_to(need.id));
    let able = rows.filter(|row| row.counts() && row.person != person && has(snapshot, row.person, competence, day, day));
    let mut spans: Vec<Span> = able.map(|row| row.span(shift.when.span())).collect();
    spans.sort_by_key(|span| span.from);
    let mut until = span.from;
    for other in spans {
        if other.from > until {
            break;
        }
        until = until.max(other.to);
    }
    until >= span.to
}
