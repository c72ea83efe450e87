//! Merging shifts that meet or overlap into one. Everybody stays on for the time they were on before.

use super::super::edit::{Edit, Op};
use super::super::id::{AssignmentId, NeedId, ShiftId};
use super::super::shift::{Assignment, Need, Shift};
use super::super::snapshot::Snapshot;
use super::super::time::{Span, When};
use super::{Cannot, find, name_of, parts, series, words};

/// The shift that comes next after one, of the same crew at the same place: what it is merged with by a key.
pub fn next(snapshot: &Snapshot, id: ShiftId) -> Option<&Shift> {
    let this = snapshot.shifts.get(id)?;
    let order = |shift: &Shift| (shift.when.from_at, shift.id);
    snapshot
        .shifts
        .iter()
        .filter(|shift| shift.crew == this.crew && shift.place == this.place && order(shift) > order(this))
        .min_by_key(|shift| order(shift))
}

/// Merges shifts into the earliest of them, from the first beginning to the last end. Needs of the same task, competences and
/// age become one, of as many as the one that asked for most. People keep their own times; who is on two that meet is on
/// one, as the less certain of the two stands.
///
/// # Errors
/// A shift that is not there; [`Cannot::NothingToMerge`] with fewer than two; [`Cannot::MergeCrews`];
/// [`Cannot::MergeGap`] when there is time between them; [`Cannot::OnShiftAlready`] when somebody is on two at once that
/// cannot become one.
pub fn merge(snapshot: &Snapshot, shifts: &[ShiftId]) -> Result<Edit, Cannot> {
    let mut all: Vec<&Shift> = shifts.iter().map(|id| find(&snapshot.shifts, *id)).collect::<Result<_, _>>()?;
    all.sort_by_key(|shift| (shift.when.from_at, shift.id));
    all.dedup_by_key(|shift| shift.id);
    let [first, rest @ ..] = all.as_slice() else { return Err(Cannot::NothingToMerge) };
    if rest.is_empty() {
        return Err(Cannot::NothingToMerge);
    }
    if rest.iter().any(|shift| shift.crew != first.crew) {
        return Err(Cannot::MergeCrews);
    }
    let mut last = *first;
    for shift in rest {
        if shift.when.from_at > last.when.to_at {
            return Err(Cannot::MergeGap);
        }
        if shift.when.to_at > last.when.to_at {
            last = shift;
        }
    }
    let to_at = last.when.to_at;
    let when = When { to_local: first.when.zone.local(to_at), to_at, ..first.when };
    let merged = Shift { when, ..described(&all, first) };
    let name = snapshot.shift_name(&merged);
    let mut edit = Edit::new(Op::MergeShifts { shift: name.clone(), from: merged.when.from_local, to: merged.when.to_local });
    edit.update(*first, &merged);
    let needs = merged_needs(snapshot, &all, merged.id);
    let people = people(snapshot, &all, &needs, merged.when.span());
    if let Some(row) = twice(&people, merged.when.span()) {
        return Err(Cannot::OnShiftAlready { person: name_of(snapshot, row.person), shift: name });
    }
    for mut need in needs {
        // Where they overlapped, all who were on either still are.
        need.row.max = need.row.max.map(|max| max.max(peak(&people, need.row.id, merged.when.span())));
        if let Some(old) = snapshot.needs.get(need.row.id) {
            edit.update(old, &need.row);
        }
        for id in need.gone {
            write_people(snapshot, &people, id, &mut edit);
            if let Some(old) = snapshot.needs.get(id) {
                edit.delete(old);
            }
        }
        write_people(snapshot, &people, need.row.id, &mut edit);
    }
    for shift in rest {
        edit.delete(*shift);
    }
    series::close(snapshot, rest, &mut edit);
    Ok(edit)
}

/// The first shift, with place, title and note of the others where it has none of its own.
fn described(all: &[&Shift], first: &Shift) -> Shift {
    let mut row = first.clone();
    row.place = all.iter().find_map(|shift| shift.place);
    let title = all.iter().map(|shift| shift.title.as_str()).find(|title| !title.is_empty());
    title.unwrap_or_default().clone_into(&mut row.title);
    let mut notes: Vec<&str> = Vec::new();
    for shift in all.iter().filter(|shift| !shift.note.is_empty()) {
        if !notes.contains(&shift.note.as_str()) {
            notes.push(&shift.note);
        }
    }
    row.note = notes.join("\n");
    row
}

/// A need of the merged shift, and those that went up in it.
struct Merged {
    row: Need,
    gone: Vec<NeedId>,
}

fn merged_needs(snapshot: &Snapshot, all: &[&Shift], shift: ShiftId) -> Vec<Merged> {
    let same = |a: &Need, b: &Need| {
        let sorted = |need: &Need| {
            let mut ids = need.competences.clone();
            ids.sort_unstable();
            ids
        };
        words::folded(&a.task) == words::folded(&b.task) && a.min_age == b.min_age && sorted(a) == sorted(b)
    };
    let mut merged: Vec<Merged> = Vec::new();
    for need in all.iter().flat_map(|shift| snapshot.needs_of(shift.id)) {
        // Two alike on one shift stay two.
        let of_other = |one: &&mut Merged| {
            let on = |id: NeedId| snapshot.needs.get(id).is_some_and(|row| row.shift == need.shift);
            same(&one.row, need) && !on(one.row.id) && !one.gone.iter().any(|id| on(*id))
        };
        match merged.iter_mut().find(of_other) {
            Some(one) => {
                one.row.target = one.row.target.max(need.target);
                one.row.min = one.row.min.max(need.min);
                one.row.max = one.row.max.zip(need.max).map(|(a, b)| a.max(b));
                one.gone.push(need.id);
            }
            None => merged.push(Merged { row: Need { shift, ..need.clone() }, gone: Vec::new() }),
        }
    }
    merged
}

/// An assignment as it is on the merged shift, and those that went up in it.
struct Kept {
    was: NeedId,
    row: Assignment,
    gone: Vec<(AssignmentId, NeedId)>,
}

fn people<'a>(snapshot: &'a Snapshot, all: &[&'a Shift], needs: &[Merged], whole: Span) -> Vec<Kept> {
    let on = |shift: &&'a Shift| {
        let span = shift.when.span();
        let rows = snapshot.needs_of(shift.id).flat_map(|need| snapshot.assignments_to(need.id));
        rows.map(move |row| (row.planned(span), row)).collect::<Vec<_>>()
    };
    let mut rows: Vec<(Span, &Assignment)> = all.iter().flat_map(on).collect();
    // By time, so that three in a row become one whichever way they stand in the file.
    rows.sort_by_key(|(span, row)| (span.from, row.id));
    let mut kept: Vec<Kept> = Vec::new();
    for (span, old) in rows {
        let Some(to) = needs.iter().find(|need| need.row.id == old.need || need.gone.contains(&old.need)) else { continue };
        let row = on_whole(Assignment { need: to.row.id, ..old.clone() }, span, whole);
        match kept.iter_mut().find(|one| become_one(&one.row, &row, whole)) {
            Some(one) => {
                let own = one.row.planned(whole);
                one.row = on_whole(one.row.clone(), Span::new(own.from.min(span.from), own.to.max(span.to)), whole);
                one.row.state = one.row.state.min(row.state);
                one.row.rank = [one.row.rank, row.rank].into_iter().flatten().min();
                add_reason(&mut one.row, &row);
                one.gone.push((old.id, old.need));
            }
            None => kept.push(Kept { was: old.need, row, gone: Vec::new() }),
        }
    }
    kept
}

fn on_whole(row: Assignment, span: Span, whole: Span) -> Assignment {
    let (from_at, to_at) = parts::within(whole, Some(span)).unwrap_or_default();
    Assignment { from_at, to_at, ..row }
}

/// Whether two are the same person's at one stretch, with nothing known that is not known of the other.
fn become_one(a: &Assignment, b: &Assignment, whole: Span) -> bool {
    let as_planned = |row: &Assignment| row.actual_from.is_none() && row.actual_to.is_none();
    let alike = a.state == b.state || (a.counts() && b.counts() && a.state.is_plan() && b.state.is_plan());
    let meet = a.planned(whole).gap(b.planned(whole)) == 0;
    (a.person, a.need) == (b.person, b.need) && alike && meet && as_planned(a) && as_planned(b)
}

fn add_reason(to: &mut Assignment, from: &Assignment) {
    if to.override_reason.is_empty() {
        to.override_reason.clone_from(&from.override_reason);
    } else if !from.override_reason.is_empty() && from.override_reason != to.override_reason {
        to.override_reason = format!("{} · {}", to.override_reason, from.override_reason);
    }
    let new: Vec<String> = from.overridden.iter().filter(|mark| !to.overridden.contains(mark)).cloned().collect();
    to.overridden.extend(new);
}

/// Somebody who would be on the shift twice at once.
fn twice(people: &[Kept], whole: Span) -> Option<&Assignment> {
    people.iter().enumerate().find_map(|(nth, one)| {
        let other = people
            .get(nth + 1..)?
            .iter()
            .find(|other| other.row.person == one.row.person && other.row.span(whole).overlap(one.row.span(whole)) > 0)?;
        Some(&other.row)
    })
}

/// The most who are on a need at once.
fn peak(people: &[Kept], need: NeedId, whole: Span) -> i64 {
    let on: Vec<Span> =
        people.iter().filter(|one| one.row.need == need && one.row.counts()).map(|one| one.row.span(whole)).collect();
    let at_once = |start: &Span| on.iter().filter(|span| span.from <= start.from && start.from < span.to).count();
    on.iter().map(at_once).max().and_then(|count| i64::try_from(count).ok()).unwrap_or(0)
}

/// Writes what becomes of those who were on a need.
fn write_people(snapshot: &Snapshot, people: &[Kept], need: NeedId, edit: &mut Edit) {
    for one in people {
        for (id, _) in one.gone.iter().filter(|(_, was)| *was == need) {
            if let Some(old) = snapshot.assignments.get(*id) {
                edit.delete(old);
            }
        }
        if one.was == need
            && let Some(old) = snapshot.assignments.get(one.row.id)
        {
            edit.update(old, &one.row);
        }
    }
}
