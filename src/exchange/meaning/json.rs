//! A meaning as JSON, for scripts and for measuring: one object with people, shifts, assignments and issues.

use serde_json::{Map, Value, json};

use super::gather::moment;
use super::{Can, Event, Extra, Kind, Meaning, Severity, Taken};
use crate::table::{Book, Format, Newline, Table, Why};

/// All of a meaning, and how the book lay. Rows and columns count from 0, on the sheet as read.
pub fn json(meaning: &Meaning, book: &Book, event: &Event) -> Value {
    let people = meaning.people.iter().enumerate().map(|(at, human)| {
        let mut person = json!({
            "key": key("p", at), "given": human.given, "family": human.family, "phone": human.phone, "email": human.email, "rows": human.rows,
        });
        if let (Some(object), false) = (person.as_object_mut(), human.extra.is_empty()) {
            let extra: Map<String, Value> = human.extra.iter().map(|(key, value)| (key.clone(), extra(value))).collect();
            let _ = object.insert("extra".to_owned(), Value::Object(extra));
        }
        person
    });
    let shifts = meaning.shifts.iter().enumerate().map(|(at, shift)| {
        json!({
            "id": key("s", at), "start": shift.start.map(moment), "end": shift.end.map(moment),
            "crew": shift.crew, "role": shift.role, "place": shift.place, "needed": shift.needed,
        })
    });
    let assignments = meaning.assignments.iter().map(|on| {
        let mut assignment = json!({ "shift": key("s", on.shift), "person": key("p", on.person) });
        if let Some(object) = assignment.as_object_mut() {
            if let Some(confirmed) = on.confirmed {
                let _ = object.insert("confirmed".to_owned(), confirmed.into());
            }
            if on.reserve {
                let _ = object.insert("reserve".to_owned(), true.into());
            }
        }
        assignment
    });
    let availability = meaning.availability.iter().map(|said| {
        let mut entry = json!({ "person": key("p", said.person), "date": said.date.to_string(), "status": can(said.can) });
        if let (Some(object), Some((from, to))) = (entry.as_object_mut(), said.hours) {
            let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
            let _ = object.insert("hours".to_owned(), format!("{}-{}", clock(from), clock(to)).into());
        }
        if let (Some(object), false) = (entry.as_object_mut(), said.note.is_empty()) {
            let _ = object.insert("note".to_owned(), said.note.clone().into());
        }
        entry
    });
    let issues = meaning.issues.iter().map(|issue| {
        let severity = match issue.code.severity() {
            Severity::Info => "info",
            Severity::Warn => "warn",
            Severity::Error => "error",
        };
        let mut told =
            json!({ "row": issue.row, "col": issue.col, "code": issue.code.word(), "severity": severity, "note": issue.note });
        if let (Some(object), true) = (told.as_object_mut(), issue.sheet != meaning.sheet) {
            let name = book.sheets.get(issue.sheet).map(|sheet| sheet.name.clone()).unwrap_or_default();
            let _ = object.insert("sheet".to_owned(), name.into());
        }
        told
    });
    let columns: Map<String, Value> = meaning.columns.iter().map(|(at, taken)| (at.to_string(), taken_as(*taken).into())).collect();
    json!({
        "event": {
            "name": event.name, "first_day": event.first_day.to_string(), "last_day": event.last_day.to_string(), "tz": event.zone.to_string(),
        },
        "kind": kind(meaning.kind),
        "source": source(book, meaning.sheet),
        "columns": columns,
        "legend": meaning.legend,
        "people": people.collect::<Vec<_>>(),
        "shifts": shifts.collect::<Vec<_>>(),
        "assignments": assignments.collect::<Vec<_>>(),
        "availability": availability.collect::<Vec<_>>(),
        "merges": {
            "automatic": meaning.merges.automatic, "suggested": meaning.merges.suggested,
            "never": meaning.merges.never, "ask_low_confidence": meaning.merges.ask,
        },
        "issues": issues.collect::<Vec<_>>(),
    })
}

fn key(letter: &str, at: usize) -> String {
    format!("{letter}{}", at + 1)
}

fn extra(value: &Extra) -> Value {
    match value {
        Extra::Text(text) => text.clone().into(),
        Extra::List(list) => list.clone().into(),
        Extra::Number(number) => (*number).into(),
        Extra::Truth(truth) => (*truth).into(),
    }
}

fn can(can: Can) -> &'static str {
    match can {
        Can::Available => "available",
        Can::Perhaps => "perhaps",
        Can::Off => "off",
        Can::Unavailable => "unavailable",
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Contacts => "contacts",
        Kind::Signup => "signup",
        Kind::Roster => "roster",
        Kind::PeopleByDay => "matrix_people_by_day",
        Kind::SlotsByPost => "matrix_slots_by_post",
        Kind::Lines => "lines",
    }
}

fn taken_as(taken: Taken) -> String {
    match taken {
        Taken::As(sense) if sense.is_sensitive() => "sensitive: leave out".to_owned(),
        Taken::As(sense) => sense.key().to_owned(),
        Taken::Day(_) => "day".to_owned(),
        Taken::Post => "post".to_owned(),
        Taken::Text => "text".to_owned(),
        Taken::Out => "ignore".to_owned(),
    }
}

/// How the sheet lay.
fn source(book: &Book, at: usize) -> Value {
    let Some(sheet) = book.sheets.get(at) else { return json!({}) };
    let empty = Table::default();
    let table = sheet.tables.first().unwrap_or(&empty);
    let rows_of =
        |wanted: Why| table.aside.iter().filter(|aside| aside.why == wanted).map(|aside| aside.source).collect::<Vec<_>>();
    let mut source = json!({
        "sheet": sheet.name,
        "header_rows": table.header_rows,
        "data_rows": table.rows.iter().map(|row| row.source).collect::<Vec<_>>(),
        "title_rows": rows_of(Why::Above),
        "footer_rows": rows_of(Why::Footer),
        "legend_rows": rows_of(Why::Legend),
        "hidden_columns": sheet.hidden_columns,
        "format": format!("{:?}", book.format).to_lowercase(),
    });
    if let (Some(dialect), Some(object), Format::Text) = (&book.dialect, source.as_object_mut(), book.format) {
        let newline = match dialect.newline {
            Newline::Lf => "LF",
            Newline::CrLf => "CRLF",
            Newline::Cr => "CR",
            Newline::Mixed => "mixed",
        };
        let delimiter = dialect.delimiter.to_string();
        let name = dialect.encoding.name().to_lowercase().replace("mac roman", "macintosh").replace("utf-16 le", "utf-16le");
        for (key, value) in
            [("encoding", json!(name)), ("bom", json!(dialect.bom)), ("delimiter", json!(delimiter)), ("newline", json!(newline))]
        {
            let _ = object.insert(key.to_owned(), value);
        }
    }
    source
}
