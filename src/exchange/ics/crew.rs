//! The calendars of a crew and of a place: an entry per shift, with those who are on it by name and without their numbers.

use std::collections::BTreeMap;

use super::{Entry, Status, about, crew_name, handed_out, place_name, uid};
use crate::domain::coverage::of_shift;
use crate::domain::{CrewId, PlaceId, Shift, ShiftId, Snapshot, Span, When};
use crate::lang::Lang;

/// The crew's shifts, and as cancelled those that were on the plan it was handed out last and are gone or another crew's.
pub(super) fn of_crew(snapshot: &Snapshot, lang: &Lang, crew: CrewId) -> Vec<Entry> {
    let mut all = shifts(snapshot, lang, |shift| shift.crew == crew);
    let mut gone: BTreeMap<ShiftId, Span> = BTreeMap::new();
    for line in handed_out(snapshot).filter(|handout| handout.crew == crew).flat_map(|handout| &handout.plan) {
        if snapshot.shifts.get(line.shift).is_none_or(|shift| shift.crew != crew) {
            let span = gone.entry(line.shift).or_insert(Span::new(line.from, line.to));
            *span = Span::new(span.from.min(line.from), span.to.max(line.to));
        }
    }
    let name = snapshot.crews.get(crew).map(|crew| crew.name.clone()).unwrap_or_default();
    all.extend(gone.into_iter().map(|(shift, span)| Entry {
        uid: uid(snapshot, &[shift.into()]),
        span,
        summary: lang.out_calendar_cancelled(name.clone()),
        crew: Some(name.clone()),
        place: String::new(),
        on: Vec::new(),
        about: Vec::new(),
        status: Status::Cancelled,
        remind: false,
    }));
    all.sort_by_key(|entry| (entry.span.from, entry.span.to, entry.uid));
    all
}

/// The shifts at a place. What was handed out does not say where: what is gone is simply not there.
pub(super) fn of_place(snapshot: &Snapshot, lang: &Lang, place: PlaceId) -> Vec<Entry> {
    let mut all = shifts(snapshot, lang, |shift| shift.place == Some(place));
    all.sort_by_key(|entry| (entry.span.from, entry.span.to, entry.uid));
    all
}

fn shifts(snapshot: &Snapshot, lang: &Lang, wanted: impl Fn(&Shift) -> bool) -> Vec<Entry> {
    snapshot.shifts.iter().filter(|shift| wanted(shift)).map(|shift| entry(snapshot, lang, shift)).collect()
}

fn entry(snapshot: &Snapshot, lang: &Lang, shift: &Shift) -> Entry {
    let (mut names, mut on) = (Vec::new(), Vec::new());
    for row in snapshot.needs_of(shift.id).flat_map(|need| snapshot.assignments_to(need.id)).filter(|row| row.counts()) {
        let Some(person) = snapshot.people.get(row.person) else { continue };
        let span = row.planned(shift.when.span());
        let when = When::from_span(shift.when.zone, span);
        let part =
            if span == shift.when.span() { String::new() } else { format!(" {}", lang.time_range(when.from_local, when.to_local)) };
        on.push(person.name());
        names.push((lang.sort_key(&person.sort_name()), format!("{}{part}", person.name())));
    }
    names.sort();
    let mut lines: Vec<String> = names.into_iter().map(|(_, name)| name).collect();
    let open = of_shift(snapshot, shift.id).missing();
    if open > 0 {
        lines.push(lang.out_open_places(open));
        on.extend((0..open).map(|_| lang.lists_open()));
    }
    lines.extend(about(snapshot, lang, shift));
    Entry {
        uid: uid(snapshot, &[shift.id.into()]),
        span: shift.when.span(),
        summary: snapshot.shift_name(shift),
        crew: Some(crew_name(snapshot, shift)),
        place: place_name(snapshot, shift),
        on,
        about: lines,
        status: Status::Confirmed,
        remind: false,
    }
}
