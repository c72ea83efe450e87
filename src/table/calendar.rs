//! A calendar as a table: one row an event. Times are those on the wall: an event that says a moment of the world's clock is shown
//! as the calendar's own zone has it, or as in Oslo when it names none.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta, TimeZone as _};
use chrono_tz::Tz;

use super::encoding::Text;
use super::lines::{Line, lines};
use super::read::{Options, ReadError};
use super::{Book, Format, text};
use crate::exchange::ics::{COURSE, ON, PRODUCT};

/// The columns, in bokmål as headers of the north are; what no event has is left out.
const COLUMNS: [&str; 9] = ["Tittel", "Gjeng", "Start", "Slutt", "Sted", "Beskrivelse", "Ansvarlig", "Deltakere", "Status"];

/// More events than any calendar has.
const MOST: usize = 200_000;

/// Reads the events of a calendar.
pub(super) fn read(decoded: &Text, _: &Options) -> Result<Book, ReadError> {
    let lines: Vec<Line> = lines(&decoded.text).collect();
    let zone = lines.iter().find(|line| line.name == "X-WR-TIMEZONE").and_then(|line| line.value.trim().parse().ok());
    let zone = zone.unwrap_or(Tz::Europe__Oslo);
    let own = lines.iter().any(|line| line.name == "PRODID" && line.value.trim() == PRODUCT);
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut event: Option<Event> = None;
    let mut inside = 0_usize;
    for line in &lines {
        let vevent = line.value.trim().eq_ignore_ascii_case("VEVENT");
        match line.name.as_str() {
            "BEGIN" if vevent => (event, inside) = (Some(Event::default()), 0),
            "END" if vevent => rows.extend(event.take().and_then(|event| event.row(own))),
            "BEGIN" => inside += 1,
            "END" => inside = inside.saturating_sub(1),
            _ => {
                if let Some(event) = event.as_mut().filter(|_| inside == 0) {
                    event.add(line, zone);
                }
            }
        }
        if rows.len() > MOST {
            return Err(ReadError::Large);
        }
    }
    rows.extend(event.and_then(|event| event.row(own)));
    if rows.is_empty() {
        return Err(ReadError::Empty);
    }
    Ok(text::made(Format::Calendar, &COLUMNS, rows))
}

#[derive(Default)]
struct Event {
    title: String,
    /// Of our own calendars the crew; of others anything.
    category: String,
    /// Whether our own calendar says that it is an evening of a course.
    course: bool,
    start: Option<When>,
    end: Option<When>,
    length: Option<TimeDelta>,
    place: String,
    about: String,
    leader: String,
    people: Vec<String>,
    status: String,
}

/// A day, or a moment on the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Day(NaiveDate),
    Moment(NaiveDateTime),
}

impl When {
    fn text(self) -> String {
        match self {
            Self::Day(day) => day.format("%Y-%m-%d").to_string(),
            Self::Moment(at) => at.format("%Y-%m-%d %H:%M").to_string(),
        }
    }
}

impl Event {
    fn add(&mut self, line: &Line, zone: Tz) {
        match line.name.as_str() {
            "SUMMARY" => self.title = line.text(),
            "DTSTART" => self.start = when(line, zone),
            "DTEND" => self.end = when(line, zone),
            "DURATION" => self.length = length(&line.value),
            "LOCATION" => self.place = line.text(),
            "DESCRIPTION" => self.about = line.text(),
            "ORGANIZER" => self.leader = person(line),
            "ATTENDEE" => self.people.push(person(line)),
            "CATEGORIES" => self.category = line.text(),
            COURSE => self.course = true,
            ON => self.people.push(line.text()),
            "STATUS" => self.status = line.text(),
            _ => {}
        }
    }

    /// The row of an event. What our own calendars (`own`) say is cancelled or a course is no shift.
    fn row(self, own: bool) -> Option<Vec<String>> {
        if own && (self.course || self.status.eq_ignore_ascii_case("CANCELLED")) {
            return None;
        }
        let (title, crew) = if own { self.of_crew() } else { (self.title.clone(), String::new()) };
        let end = self.end.or_else(|| match (self.start?, self.length?) {
            (When::Day(day), length) => Some(When::Day(day.checked_add_signed(length)?)),
            (When::Moment(at), length) => Some(When::Moment(at.checked_add_signed(length)?)),
        });
        // The end of whole days is the day after.
        let end = match (self.start, end) {
            (Some(When::Day(first)), Some(When::Day(after))) if after > first => after.pred_opt().map(When::Day),
            (_, end) => end,
        };
        if self.title.is_empty() && self.start.is_none() {
            return None;
        }
        let text = |when: Option<When>| when.map(When::text).unwrap_or_default();
        Some(vec![
            title,
            crew,
            text(self.start),
            text(end),
            self.place,
            // Ours is for people to read; what it says of the shift is said in lines of its own.
            if own { String::new() } else { self.about },
            self.leader,
            self.people.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", "),
            // On the plan is not the same as asked and answered.
            if own { String::new() } else { self.status },
        ])
    }
}

impl Event {
    /// The title without the crew and place that our own calendars put before what is done, and the crew.
    fn of_crew(&self) -> (String, String) {
        let behind = |text: &str, name: &str| {
            let rest = text.strip_prefix(name).filter(|_| !name.is_empty())?;
            let rest = if rest.is_empty() { Some(rest) } else { rest.strip_prefix(" – ").or_else(|| rest.strip_prefix(", ")) };
            rest.map(str::to_owned)
        };
        let title = behind(&self.title, &self.category).unwrap_or_else(|| self.title.clone());
        (behind(&title, &self.place).unwrap_or(title), self.category.clone())
    }
}

fn when(line: &Line, zone: Tz) -> Option<When> {
    let value = line.value.trim();
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    if !value.contains('T') {
        return NaiveDate::parse_from_str(&digits, "%Y%m%d").ok().map(When::Day);
    }
    let at = NaiveDateTime::parse_from_str(&format!("{digits:0<14}"), "%Y%m%d%H%M%S").ok()?;
    Some(When::Moment(if value.ends_with('Z') { zone.from_utc_datetime(&at).naive_local() } else { at }))
}

/// `PT4H30M`, `P1D`.
fn length(value: &str) -> Option<TimeDelta> {
    let mut seconds = 0_i64;
    let mut number = 0_i64;
    for c in value.trim().trim_start_matches('+').strip_prefix('P')?.chars() {
        let unit = match c {
            'T' => continue,
            'W' => 604_800,
            'D' => 86_400,
            'H' => 3600,
            'M' => 60,
            'S' => 1,
            c => {
                number = number.checked_mul(10)?.checked_add(i64::from(c.to_digit(10)?))?;
                continue;
            }
        };
        seconds = seconds.checked_add(number.checked_mul(unit)?)?;
        number = 0;
    }
    TimeDelta::try_seconds(seconds)
}

/// A name, or an address where there is none.
fn person(line: &Line) -> String {
    let named = line.param("CN").filter(|name| !name.is_empty() && !name.contains('@'));
    let address = line.value.trim();
    let mail = address.get(..7).filter(|start| start.eq_ignore_ascii_case("mailto:")).and_then(|_| address.get(7..));
    named.unwrap_or(mail.unwrap_or(address)).to_owned()
}
