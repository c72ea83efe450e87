//! Calendars to send: shifts as iCalendar (RFC 5545), in UTC, so that no program gets the zone wrong. Each entry keeps its
//! UID from export to export, so that a program that knows it moves it instead of showing it twice. What was on the plan
//! that was handed out last and is on it no longer goes along as cancelled, until the next one is handed out.

mod crew;
mod person;

use chrono::DateTime;
use uuid::Uuid;

use super::line::{escaped, push};
use super::report::file_stem;
use crate::domain::handout::Handout;
use crate::domain::{CrewId, Minute, Person, PersonId, PlaceId, Shift, Snapshot, Span};
use crate::lang::Lang;

/// The line of an entry that is no shift but an evening of a course.
pub(crate) const COURSE: &str = "X-ILDSJEL-COURSE";
/// The line for each who is on a shift, and for each open place.
pub(crate) const ON: &str = "X-ILDSJEL-ON";
/// Who wrote the calendar.
pub(crate) const PRODUCT: &str = "-//Ildsjel//Ildsjel//NO";

/// Whose shifts a calendar holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// A person's own, with a reminder an hour before.
    Person(PersonId),
    /// A crew's, one entry per shift with those who are on it.
    Crew(CrewId),
    /// A place's, one entry per shift with those who are on it.
    Place(PlaceId),
}

/// A calendar as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// What it is called in the program that shows it.
    pub name: String,
    /// A name for its file.
    pub file_name: String,
    /// The file: UTF-8 without a byte order mark, CRLF.
    pub text: String,
    /// How many entries are in it.
    pub entries: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    Confirmed,
    /// Only thought of, or asked without an answer.
    Tentative,
    Cancelled,
}

/// One entry.
struct Entry {
    uid: Uuid,
    span: Span,
    summary: String,
    /// Whose shift it is; none for an evening of a course.
    crew: Option<String>,
    place: String,
    /// Who is on it by name, and the word for each open place.
    on: Vec<String>,
    about: Vec<String>,
    status: Status,
    remind: bool,
}

/// The calendar of a person, crew or place as of `now` (UTC minutes). None when there is no such.
pub fn calendar(snapshot: &Snapshot, lang: &Lang, whose: Whose, now: Minute) -> Option<Calendar> {
    let (who, entries) = match whose {
        Whose::Person(id) => (snapshot.people.get(id).map(Person::name)?, person::entries(snapshot, lang, id)),
        Whose::Crew(id) => (snapshot.crews.get(id)?.name.clone(), crew::of_crew(snapshot, lang, id)),
        Whose::Place(id) => (snapshot.places.get(id)?.name.clone(), crew::of_place(snapshot, lang, id)),
    };
    let festival = snapshot.festival().map_or("", |festival| festival.name.as_str());
    let name = lang.out_calendar_name(who.clone(), festival.to_owned());
    let stem = file_stem([lang.out_calendar_stem().as_str(), who.as_str(), festival]);
    Some(Calendar { text: written(snapshot, &name, &entries, now), name, file_name: format!("{stem}.ics"), entries: entries.len() })
}

fn written(snapshot: &Snapshot, name: &str, entries: &[Entry], now: Minute) -> String {
    let mut to = String::new();
    push(&mut to, "BEGIN", "VCALENDAR");
    push(&mut to, "VERSION", "2.0");
    push(&mut to, "PRODID", PRODUCT);
    push(&mut to, "CALSCALE", "GREGORIAN");
    push(&mut to, "METHOD", "PUBLISH");
    push(&mut to, "NAME", &escaped(name));
    push(&mut to, "X-WR-CALNAME", &escaped(name));
    // The number of writes only grows: each later export outdoes the earlier ones, whatever changed and back.
    let sequence = snapshot.revision.clamp(0, i64::from(i32::MAX)).to_string();
    for entry in entries {
        push(&mut to, "BEGIN", "VEVENT");
        push(&mut to, "UID", &entry.uid.to_string());
        push(&mut to, "DTSTAMP", &utc(now));
        push(&mut to, "SEQUENCE", &sequence);
        push(&mut to, "DTSTART", &utc(entry.span.from));
        push(&mut to, "DTEND", &utc(entry.span.to));
        push(&mut to, "SUMMARY", &escaped(&entry.summary));
        // What a calendar calls a category is how the shift finds its crew when the file comes back.
        match entry.crew.as_deref() {
            Some("") => {}
            Some(crew) => push(&mut to, "CATEGORIES", &escaped(crew)),
            None => push(&mut to, COURSE, "1"),
        }
        if !entry.place.is_empty() {
            push(&mut to, "LOCATION", &escaped(&entry.place));
        }
        // The description is for people; this is for us, when the file comes back.
        for name in &entry.on {
            push(&mut to, ON, &escaped(name));
        }
        if !entry.about.is_empty() {
            push(&mut to, "DESCRIPTION", &escaped(&entry.about.join("\n")));
        }
        let status = match entry.status {
            Status::Confirmed => "CONFIRMED",
            Status::Tentative => "TENTATIVE",
            Status::Cancelled => "CANCELLED",
        };
        push(&mut to, "STATUS", status);
        push(&mut to, "TRANSP", if entry.status == Status::Cancelled { "TRANSPARENT" } else { "OPAQUE" });
        if entry.remind && entry.status != Status::Cancelled {
            push(&mut to, "BEGIN", "VALARM");
            push(&mut to, "ACTION", "DISPLAY");
            push(&mut to, "DESCRIPTION", &escaped(&entry.summary));
            push(&mut to, "TRIGGER", "-PT1H");
            push(&mut to, "END", "VALARM");
        }
        push(&mut to, "END", "VEVENT");
    }
    push(&mut to, "END", "VCALENDAR");
    to
}

/// An instant as calendars write it: `20270709T160000Z`.
fn utc(at: Minute) -> String {
    let at = DateTime::from_timestamp(at.0.saturating_mul(60), 0).unwrap_or(DateTime::UNIX_EPOCH);
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// The same for the same things in each export; the festival's id keeps copies of a plan apart.
fn uid(snapshot: &Snapshot, parts: &[Uuid]) -> Uuid {
    let festival = snapshot.festival().map_or(Uuid::nil(), |festival| festival.id.into());
    let bytes: Vec<u8> = parts.iter().flat_map(|part| part.into_bytes()).collect();
    Uuid::new_v5(&festival, &bytes)
}

/// The newest plan of each crew that was handed out.
fn handed_out(snapshot: &Snapshot) -> impl Iterator<Item = &Handout> {
    let newest = |row: &&Handout| {
        let later = |other: &Handout| other.crew == row.crew && (other.number, other.id) > (row.number, row.id);
        !snapshot.handouts.iter().any(later)
    };
    snapshot.handouts.iter().filter(newest)
}

fn crew_name(snapshot: &Snapshot, shift: &Shift) -> String {
    snapshot.crews.get(shift.crew).map(|crew| crew.name.clone()).unwrap_or_default()
}

fn place_name(snapshot: &Snapshot, shift: &Shift) -> String {
    shift.place.and_then(|id| snapshot.places.get(id)).map(|place| place.name.clone()).unwrap_or_default()
}

/// What is good to know about a shift: how to find the place, its note, whom to call.
fn about(snapshot: &Snapshot, lang: &Lang, shift: &Shift) -> Vec<String> {
    use crate::domain::Role;
    use crate::lang::phone_display;
    let place = shift.place.and_then(|id| snapshot.places.get(id)).map(|place| place.note.clone());
    let leads = |role| snapshot.members_of(shift.crew).filter(move |row| row.role == role);
    let leader = leads(Role::Leader).chain(leads(Role::Deputy)).find_map(|row| snapshot.people.get(row.person));
    let leader = leader.map(|person| lang.out_calendar_leader(person.name(), phone_display(&person.phone)));
    let lines = [Some(shift.note.clone()), place, leader];
    lines.into_iter().flatten().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}
