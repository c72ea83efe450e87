//! One event of a calendar, from its lines to a row.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone as _};
use chrono_tz::Tz;

use crate::exchange::ics::{COURSE, ON};
use crate::table::lines::Line;

/// What a calendar says of an event.
#[derive(Default)]
pub(super) struct Event {
    /// What keeps it apart from others; the days of a row of events share it.
    pub uid: String,
    /// The day of the row of events in whose place it stands.
    pub instead_of: Option<When>,
    /// When it repeats, and when not, as the lines say it.
    pub repeats: Vec<Line>,
    title: String,
    /// Of our own calendars the crew; of others anything.
    category: String,
    /// Whether our own calendar says that it is an evening of a course.
    course: bool,
    /// When it begins, the first time.
    pub start: Option<When>,
    end: Option<When>,
    length: Option<TimeDelta>,
    place: String,
    about: String,
    leader: String,
    people: Vec<String>,
    status: String,
}

/// A day, or a moment on the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum When {
    Day(NaiveDate),
    Moment(NaiveDateTime),
}

impl When {
    /// The moment on the wall; of a day its beginning.
    pub fn moment(self) -> NaiveDateTime {
        match self {
            Self::Day(day) => day.and_time(NaiveTime::MIN),
            Self::Moment(at) => at,
        }
    }

    /// The same on another day, or at another moment: a day stays a day.
    pub fn at(self, at: NaiveDateTime) -> Self {
        match self {
            Self::Day(_) => Self::Day(at.date()),
            Self::Moment(_) => Self::Moment(at),
        }
    }

    fn text(self) -> String {
        match self {
            Self::Day(day) => day.format("%Y-%m-%d").to_string(),
            Self::Moment(at) => at.format("%Y-%m-%d %H:%M").to_string(),
        }
    }
}

impl Event {
    /// Takes in what a line says of it.
    pub fn add(&mut self, line: &Line, zone: Tz) {
        match line.name.as_str() {
            "UID" => line.value.trim().clone_into(&mut self.uid),
            "RECURRENCE-ID" => self.instead_of = when(line, zone),
            "RRULE" | "RDATE" | "EXDATE" => self.repeats.push(line.clone()),
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

    /// Whether anything stands in it.
    pub fn is_any(&self) -> bool {
        !self.title.is_empty() || self.start.is_some()
    }

    /// Whether it is called off.
    pub fn is_cancelled(&self) -> bool {
        self.status.eq_ignore_ascii_case("CANCELLED")
    }

    /// Whether it is none of the shifts of a calendar of ours: an evening of a course, or a shift that is no more.
    pub fn is_apart(&self) -> bool {
        self.course || self.is_cancelled()
    }

    /// Its row where it begins at `start`, which is its own beginning or a later time that it repeats.
    pub fn row(&self, start: Option<When>, own: bool) -> Vec<String> {
        let (title, crew) = if own { self.of_crew() } else { (self.title.clone(), String::new()) };
        let mut people: Vec<String> = self.people.iter().filter(|name| !name.is_empty()).cloned().collect();
        let (title, named) = titled(&title).filter(|_| !own && people.is_empty()).unwrap_or((&title, Vec::new()));
        people.extend(named);
        let text = |when: Option<When>| when.map(When::text).unwrap_or_default();
        // Whether an event is settled is not what somebody answered: only what is still open is told.
        let open = !own && !self.status.is_empty() && !self.status.eq_ignore_ascii_case("CONFIRMED") && !self.is_cancelled();
        vec![
            title.to_owned(),
            crew,
            text(start),
            text(self.end_of(start)),
            self.place.clone(),
            // Ours is for people to read; what it says of the shift is said in lines of its own.
            if own { String::new() } else { self.about.clone() },
            self.leader.clone(),
            people.join(", "),
            if open { self.status.clone() } else { String::new() },
        ]
    }

    /// When it ends that begins at `start`: as long after it as the first time.
    fn end_of(&self, start: Option<When>) -> Option<When> {
        let (first, start) = (self.start?, start?);
        let end = self.end.or_else(|| Some(first.at(first.moment().checked_add_signed(self.length?)?)))?;
        // The end of whole days is the day after.
        let end = match (first, end) {
            (When::Day(day), When::Day(after)) if after > day => When::Day(after.pred_opt()?),
            _ => end,
        };
        if start == first {
            return Some(end);
        }
        Some(end.at(start.moment().checked_add_signed(end.moment() - first.moment())?))
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

/// `Bar: Kari Sand, Ola Berg`, as people write who is on into a title: what it is, and the names.
fn titled(title: &str) -> Option<(&str, Vec<String>)> {
    let (what, names) = title.split_once(": ")?;
    let name = |text: &str| text.split_whitespace().all(|word| word.chars().next().is_some_and(char::is_uppercase));
    let and = |text: &str| [" og ", " och ", " and ", " & "].iter().fold(text.to_owned(), |text, and| text.replace(and, ", "));
    let names: Vec<String> = and(names).split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect();
    // One word alone may as well be what it is about.
    let people = names.len() > 1 || names.iter().any(|name| name.contains(' '));
    let plain = |text: &String| name(text) && !text.chars().any(|c| c.is_ascii_digit());
    (people && names.iter().all(plain) && !what.trim().is_empty()).then_some((what.trim(), names))
}

fn when(line: &Line, zone: Tz) -> Option<When> {
    moment(&line.value, zone)
}

/// A day, or a moment as it is on the wall in `zone`: `20270709`, `20270709T180000`, `20270709T160000Z`.
pub(super) fn moment(value: &str, zone: Tz) -> Option<When> {
    let value = value.trim();
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
