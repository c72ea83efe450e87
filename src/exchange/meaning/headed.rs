//! A line that begins with its hours and has a colon behind the place, as our own text messages write it: what stands before
//! the colon is when and where, whatever of it could be a time, and behind it is who.

use chrono::Days;

use super::names;
use super::when::{self, Frame, Reading, Stretch};

/// Such a line.
pub(super) struct Headed {
    /// When, and `place: names` as it stands.
    pub read: Reading,
    /// Those who are on for a part of it: `Unni (18–20)`.
    pub parts: Vec<(String, Stretch)>,
}

/// Reads `fre 08–13 Rigg – Telt 400: Unni`, `lør 10-14 Parkering Elva: 2 LEDIG`. None for another line, and where times stand
/// among the names in any other way.
pub(super) fn read(text: &str, frame: &Frame) -> Option<Headed> {
    let colon = text.find(": ").or_else(|| text.ends_with(':').then(|| text.len() - 1))?;
    let (head, behind) = (text.get(..colon)?, text.get(colon + 1..)?);
    let begins: Vec<usize> = head.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at).collect();
    // `Lørdag 15-22: Ivar, mangler en`, with nothing of where.
    let whole = Some(head.len()).filter(|_| names::split(behind, true).iter().any(|name| names::open(name).is_some()));
    let (mut read, place) = begins.into_iter().chain(whole).rev().find_map(|at| {
        let read = when::read(head.get(..at)?, frame);
        (read.is_whole() && read.said.iter().all(Result::is_ok)).then_some((read, head.get(at..)?.trim()))
    })?;
    let mut parts = Vec::new();
    let mut people = Vec::new();
    for name in names::split(behind, true) {
        if names::open(&name).is_some() || when::read(&name, frame).said.is_empty() {
            people.push(name);
            continue;
        }
        let [Ok(whole)] = read.said.as_slice() else { return None };
        let (who, inner) = name.strip_suffix(')')?.split_once(" (")?;
        parts.push((who.to_owned(), part(whole, when::clocks(inner, frame)?)?));
    }
    read.rest.push(format!("{place}: {}", people.join(", ")));
    Some(Headed { read, parts })
}

/// The part of a stretch between two times of day, in minutes after midnight.
fn part(whole: &Stretch, (from, to): (u16, u16)) -> Option<Stretch> {
    let after = |moment: chrono::NaiveDateTime, clock: u16| {
        let clock = u32::from(clock) % 1440;
        let at = moment.date().and_hms_opt(clock / 60, clock % 60, 0)?;
        if at < moment { at.checked_add_days(Days::new(1)) } else { Some(at) }
    };
    let start = after(whole.start, from)?;
    Some(Stretch { start, end: after(start, to)?, ..*whole })
}
