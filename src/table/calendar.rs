//! A calendar as a table: one row an event, and one each time that an event repeats. Times are those on the wall: an event that
//! says a moment of the world's clock is shown as the calendar's own zone has it, or as in Oslo when it names none.

mod event;
mod repeats;

use std::collections::BTreeSet;

use chrono_tz::Tz;

use event::{Event, When};
use repeats::Repeats;

use super::encoding::Text;
use super::lines::{Line, lines};
use super::read::{Options, ReadError};
use super::{Aside, Book, Format, Why, text};
use crate::exchange::ics::PRODUCT;

/// The columns, in bokmål as headers of the north are; what no event has is left out.
const COLUMNS: [&str; 9] = ["Tittel", "Gjeng", "Start", "Slutt", "Sted", "Beskrivelse", "Ansvarlig", "Deltakere", "Status"];

/// More events than any calendar has.
const MOST: usize = 200_000;

/// Reads the events of a calendar.
pub(super) fn read(decoded: &Text, options: &Options) -> Result<Book, ReadError> {
    let lines: Vec<Line> = lines(&decoded.text).collect();
    let zone = lines.iter().find(|line| line.name == "X-WR-TIMEZONE").and_then(|line| line.value.trim().parse().ok());
    let zone = zone.unwrap_or(Tz::Europe__Oslo);
    let own = lines.iter().any(|line| line.name == "PRODID" && line.value.trim() == PRODUCT);
    let mut events: Vec<Event> = Vec::new();
    let mut event: Option<Event> = None;
    let mut inside = 0_usize;
    for line in &lines {
        let vevent = line.value.trim().eq_ignore_ascii_case("VEVENT");
        match line.name.as_str() {
            "BEGIN" if vevent => (event, inside) = (Some(Event::default()), 0),
            "END" if vevent => events.extend(event.take()),
            "BEGIN" => inside += 1,
            "END" => inside = inside.saturating_sub(1),
            _ => {
                if let Some(event) = event.as_mut().filter(|_| inside == 0) {
                    event.add(line, zone);
                }
            }
        }
        if events.len() > MOST {
            return Err(ReadError::Long);
        }
    }
    events.extend(event);
    let events: Vec<Event> = events.into_iter().filter(|event| event.is_any() && !(own && event.is_apart())).collect();
    // The days of a row of events that were moved or taken out of it stand as events of their own.
    let moved: BTreeSet<(String, When)> = events.iter().filter_map(|event| Some((event.uid.clone(), event.instead_of?))).collect();
    let mut repeats = Repeats::new(options.days);
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut cancelled: Vec<usize> = Vec::new();
    for event in &events {
        for start in repeats.starts(event, zone)? {
            if event.instead_of.is_none() && start.is_some_and(|start| moved.contains(&(event.uid.clone(), start))) {
                continue;
            }
            rows.push(event.row(start, own));
            if event.is_cancelled() {
                // Under the header.
                cancelled.push(rows.len());
            }
            if rows.len() > MOST {
                return Err(ReadError::Long);
            }
        }
    }
    if rows.is_empty() {
        return Err(ReadError::Empty);
    }
    let mut book = text::made(Format::Calendar, &COLUMNS, rows);
    if let Some(table) = book.sheets.first_mut().and_then(|sheet| sheet.tables.first_mut()) {
        let (out, kept) = std::mem::take(&mut table.rows).into_iter().partition(|row| cancelled.contains(&row.source));
        table.rows = kept;
        let aside = |row: super::Row| {
            let texts = row.cells.iter().map(|cell| &*cell.text).filter(|text| !text.is_empty());
            Aside { source: row.source, why: Why::Cancelled, text: texts.collect::<Vec<_>>().join(" · ") }
        };
        table.aside = Vec::from_iter::<Vec<super::Row>>(out).into_iter().map(aside).collect();
    }
    Ok(book)
}
