//! A calendar small enough for a code: a person's shifts as iCalendar (RFC 5545), the next first, as many as there is room
//! for.

use chrono::DateTime;

use super::code::code;
use super::page::Squares;
use crate::domain::{AssignmentId, Minute, Span};

/// One shift of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Which assignment it is.
    pub id: AssignmentId,
    /// When.
    pub span: Span,
    /// What it is called.
    pub title: String,
}

/// The code of a calendar, and how many of the shifts it holds; none when there is no shift to hold.
pub fn coded(events: &[Event], now: Minute) -> Option<(Squares, usize)> {
    (1..=events.len()).rev().find_map(|count| Some((code(text(events.get(..count)?, now).as_bytes())?, count)))
}

/// The calendar as text.
pub fn text(events: &[Event], now: Minute) -> String {
    let mut lines = vec!["BEGIN:VCALENDAR".to_owned(), "VERSION:2.0".to_owned(), "PRODID:Ildsjel".to_owned()];
    for event in events {
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", uid(event.id)),
            format!("DTSTAMP:{}", stamp(now)),
            format!("DTSTART:{}", stamp(event.span.from)),
            format!("DTEND:{}", stamp(event.span.to)),
            format!("SUMMARY:{}", escaped(&event.title)),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().fold(String::new(), |all, line| all + line + "\r\n")
}

/// Short, and its own for each assignment: the end of an id is chance.
fn uid(id: AssignmentId) -> String {
    let text = uuid::Uuid::from(id).simple().to_string();
    text.get(text.len().saturating_sub(10)..).unwrap_or_default().to_owned()
}

fn stamp(at: Minute) -> String {
    let utc = DateTime::from_timestamp(at.0.saturating_mul(60), 0).unwrap_or_default();
    utc.format("%Y%m%dT%H%M%SZ").to_string()
}

/// A title on one line, short enough that no line must be folded.
fn escaped(title: &str) -> String {
    let mut text = String::new();
    for letter in super::font::clean(title).chars() {
        if text.len() + letter.len_utf8() > 40 {
            text.push('…');
            break;
        }
        if matches!(letter, '\\' | ';' | ',') {
            text.push('\\');
        }
        text.push(letter);
    }
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::Ids;

    fn events(count: i64) -> Vec<Event> {
        (0..count)
            .map(|at| Event {
                id: Ids::System.next(),
                span: Span::new(Minute(30_239_040 + at * 1440), Minute(30_239_280 + at * 1440)),
                title: "Bar – Hovedbar, øst".to_owned(),
            })
            .collect()
    }

    #[test]
    fn lines_as_the_standard_has_them() {
        let text = text(&events(2), Minute(30_000_000));
        assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
        assert!(text.contains("DTSTART:20270630T080000Z\r\nDTEND:20270630T120000Z\r\nSUMMARY:Bar – Hovedbar\\, øst\r\n"), "{text}");
        assert!(text.lines().all(|line| line.len() <= 75));
    }

    #[test]
    fn as_many_as_there_is_room_for() {
        assert!(coded(&[], Minute(0)).is_none());
        let held = |count| coded(&events(count), Minute(0)).unwrap().1;
        assert_eq!((held(1), held(2)), (1, 2));
        assert!((2..9).contains(&held(9)), "{}", held(9));
    }
}
