//! A person's own calendar: an entry per shift, or per part of one, and per session of the courses they follow or lead.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{Entry, Status, about, crew_name, handed_out, place_name, uid};
use crate::domain::act::training::session_name;
use crate::domain::{Assignment, Person, PersonId, Session, ShiftId, Snapshot, Span, course};
use crate::lang::Lang;

/// The person's shifts, and as cancelled those they were on when the plan was handed out last.
pub(super) fn entries(snapshot: &Snapshot, lang: &Lang, person: PersonId) -> Vec<Entry> {
    let mut times: BTreeMap<ShiftId, u128> = BTreeMap::new();
    let mut id = |shift: ShiftId| {
        let time = times.entry(shift).and_modify(|time| *time += 1).or_insert(0);
        self::id(snapshot, shift, person, *time)
    };
    let mut rows: Vec<&Assignment> = snapshot.assignments_of(person).filter(|row| row.counts()).collect();
    // By their ids, so that the first of two parts stays the first when they are moved.
    rows.sort_by_key(|row| row.id);
    let mut all: Vec<Entry> = Vec::new();
    for row in rows {
        let Some((need, shift)) = snapshot.work(row) else { continue };
        let name = [snapshot.shift_name(shift), need.task.clone()];
        all.push(Entry {
            uid: id(shift.id),
            span: row.planned(shift.when.span()),
            summary: name.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", "),
            crew: Some(crew_name(snapshot, shift)),
            place: place_name(snapshot, shift),
            on: snapshot.people.get(person).map(Person::name).into_iter().collect(),
            about: about(snapshot, lang, shift),
            status: if row.state.is_open() { Status::Tentative } else { Status::Confirmed },
            remind: true,
        });
    }
    let mut times: BTreeMap<ShiftId, u128> = BTreeMap::new();
    for handout in handed_out(snapshot) {
        for line in handout.plan.iter().filter(|line| line.person == person) {
            let time = times.entry(line.shift).and_modify(|time| *time += 1).or_insert(0);
            let uid = self::id(snapshot, line.shift, person, *time);
            if all.iter().any(|entry| entry.uid == uid) {
                continue;
            }
            let shift = snapshot.shifts.get(line.shift);
            let crew = || snapshot.crews.get(handout.crew).map(|crew| crew.name.clone()).unwrap_or_default();
            let whose = crew();
            all.push(Entry {
                uid,
                span: Span::new(line.from, line.to),
                summary: lang.out_calendar_cancelled(shift.map_or_else(crew, |shift| snapshot.shift_name(shift))),
                crew: Some(whose),
                place: shift.map(|shift| place_name(snapshot, shift)).unwrap_or_default(),
                on: Vec::new(),
                about: Vec::new(),
                status: Status::Cancelled,
                remind: false,
            });
        }
    }
    all.extend(course::sessions_of(snapshot, person).map(|session| of_session(snapshot, session, person)));
    all.sort_by_key(|entry| (entry.span.from, entry.span.to, entry.uid));
    all
}

fn of_session(snapshot: &Snapshot, session: &Session, person: PersonId) -> Entry {
    let place = session.place.and_then(|id| snapshot.places.get(id));
    let modules = session.modules.iter().filter_map(|id| snapshot.modules.get(*id)).map(|module| module.title.clone());
    let about = modules.chain([session.note.clone()]).chain(place.map(|place| place.note.clone()));
    Entry {
        uid: uid(snapshot, &[session.id.into(), person.into()]),
        span: session.when.span(),
        summary: session_name(snapshot, session),
        crew: None,
        place: place.map(|place| place.name.clone()).unwrap_or_default(),
        on: Vec::new(),
        about: about.map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect(),
        status: Status::Confirmed,
        remind: true,
    }
}

/// Of shift and person; who has several parts of one shift has an entry for each.
fn id(snapshot: &Snapshot, shift: ShiftId, person: PersonId, time: u128) -> Uuid {
    let mut parts = vec![shift.into(), person.into()];
    if time > 0 {
        parts.push(Uuid::from_u128(time));
    }
    uid(snapshot, &parts)
}
