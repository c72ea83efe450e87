//! Attendance from a sheet: names, and beside them a column for each date of the course, or one column for one evening. What
//! it comes to is shown before anything is written; whom nobody knows and what means nothing is named.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, NaiveTime};

use super::read::{Row, Sheet};
use crate::domain::act::training::Mark;
use crate::domain::named::{Book, Found};
use crate::domain::ticks::{Tick, parse};
use crate::domain::{AttendanceState, Minute, PersonId, Session, SessionId, Snapshot, Span, typed};
use crate::lang::{Lang, Language};

/// What a sheet says of a course.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Came {
    /// How it stood with whom, and where.
    pub marks: Vec<Mark>,
    /// Names that nobody who is enrolled has.
    pub unknown: Vec<String>,
    /// Names that several have.
    pub several: Vec<String>,
    /// What means nothing, with the number of its row in a spreadsheet.
    pub unread: Vec<(usize, String)>,
    /// Dates at the head of a column on which the course has no session.
    pub other_days: Vec<String>,
}

/// Reads a sheet for the course of a session. Dates at the head of columns say which sessions they are about; without any, one
/// column with a word for it, or the names alone, are about this session.
pub fn read(sheet: &Sheet, data: &Snapshot, session: &Session) -> Came {
    let mut came = Came::default();
    let people = data.enrolments_of(session.programme).filter_map(|row| data.people.get(row.person));
    let book = Book::of(people);
    let Some(name) = names(sheet, &book, data) else {
        came.unknown = sheet.rows.iter().filter_map(|row| row.cells.first()).filter(|cell| !cell.is_empty()).cloned().collect();
        return came;
    };
    let columns = columns(sheet, data, session, &name, &mut came);
    let words = Words::all();
    let mut seen: BTreeSet<(PersonId, SessionId)> = BTreeSet::new();
    // A list of nothing but names may look as if the first were a header.
    let head = sheet.header_line.map(|line| {
        let cells = sheet.headers.iter().map(|header| header.text.clone()).collect();
        Row { line, cells, beyond: Vec::new() }
    });
    let head = head.filter(|row| matches!(book.find(&name.of(&row.cells)), Found::One(_) | Found::Several(_)));
    for row in head.iter().chain(&sheet.rows) {
        let text = name.of(&row.cells);
        if text.is_empty() {
            continue;
        }
        let person = match book.find(&text) {
            Found::One(person) => person,
            Found::Nobody => {
                came.unknown.push(text);
                continue;
            }
            Found::Several(_) => {
                came.several.push(text);
                continue;
            }
        };
        for (column, session) in &columns {
            let cell = column.map_or("x", |column| row.cells.get(column).map_or("", String::as_str)).trim();
            if cell.is_empty() {
                continue;
            }
            match words.read(cell, session) {
                Some((state, part)) if seen.insert((person, session.id)) => {
                    came.marks.push(Mark { person, session: session.id, state, part });
                }
                _ => came.unread.push((row.line, cell.to_owned())),
            }
        }
    }
    came
}

/// Where the names stand: in one column, or in two beside each other.
struct Name(usize, Option<usize>);

impl Name {
    fn of(&self, cells: &[String]) -> String {
        let cell = |at: usize| cells.get(at).map_or("", |cell| cell.trim());
        let text = format!("{} {}", cell(self.0), self.1.map_or("", cell));
        text.trim().to_owned()
    }

    fn has(&self, column: usize) -> bool {
        self.0 == column || self.1 == Some(column)
    }
}

/// The column, or the two, in which most are found of those who are enrolled; else of all there are.
fn names(sheet: &Sheet, book: &Book, data: &Snapshot) -> Option<Name> {
    let width = sheet.headers.len().min(50);
    let score = |name: &Name, book: &Book| {
        sheet.rows.iter().filter(|row| matches!(book.find(&name.of(&row.cells)), Found::One(_) | Found::Several(_))).count()
    };
    let best = |book: &Book| {
        let single = (0..width).map(|at| Name(at, None));
        let double = (1..width).map(|at| Name(at - 1, Some(at)));
        let all = single.chain(double).map(|name| (score(&name, book), name)).filter(|(found, _)| *found > 0);
        // The first of equals, and one column before two.
        all.fold(None, |best: Option<(usize, Name)>, next| match best {
            Some(best) if best.0 >= next.0 => Some(best),
            _ => Some(next),
        })
    };
    best(book).or_else(|| best(&Book::of(data.people.iter()))).map(|(_, name)| name)
}

/// The columns that say how it stood, each with its session; none for the names alone.
fn columns<'a>(
    sheet: &Sheet,
    data: &'a Snapshot,
    session: &'a Session,
    name: &Name,
    came: &mut Came,
) -> Vec<(Option<usize>, &'a Session)> {
    let near = session.when.from_local.date();
    let mut dated = Vec::new();
    let mut wordy = None;
    for (at, header) in sheet.headers.iter().enumerate().filter(|(at, _)| !name.has(*at)) {
        if let Some(day) = day(&header.text, near) {
            let of_day = data.sessions_of(session.programme).find(|row| row.when.from_local.date() == day);
            match of_day {
                Some(row) => dated.push((Some(at), row)),
                None => came.other_days.push(header.text.clone()),
            }
        } else if wordy.is_none() && is_word(&header.text) {
            wordy = Some(at);
        }
    }
    if !dated.is_empty() || !came.other_days.is_empty() {
        return dated;
    }
    vec![(wordy, session)]
}

/// The day at the head of a column: `24.5.`, `24.05.2027`, `man. 24. mai`, `2027-05-24 18:00`.
fn day(header: &str, near: NaiveDate) -> Option<NaiveDate> {
    let words: Vec<&str> = header.split_whitespace().filter(|word| word.contains(|c: char| c.is_ascii_digit())).collect();
    typed::day(header, near).or_else(|| words.iter().find_map(|word| typed::day(word, near))).or_else(|| {
        let mut words = header.split_whitespace().skip_while(|word| !word.starts_with(|c: char| c.is_ascii_digit()));
        let (day, month) = (words.next()?, words.next()?);
        typed::day(&format!("{day} {month}"), near)
    })
}

/// Whether a header is one for how it stood.
fn is_word(header: &str) -> bool {
    const WORDS: [&str; 12] = [
        "frammøte",
        "fremmøte",
        "oppmøte",
        "frammøtt",
        "til stede",
        "til stades",
        "status",
        "møtt",
        "kom",
        "närvaro",
        "attendance",
        "present",
    ];
    let header = header.to_lowercase();
    WORDS.iter().any(|word| header.starts_with(word))
}

/// What people write in such a cell, in all of the program's languages.
struct Words(Vec<(String, AttendanceState)>);

impl Words {
    fn all() -> Self {
        let mut all: Vec<(String, AttendanceState)> = Vec::new();
        for lang in Language::ALL.map(Lang::new) {
            all.push((lang.lists_present(), AttendanceState::Present));
            all.push((lang.lists_excused(), AttendanceState::Excused));
            all.push((lang.lists_absent(), AttendanceState::Absent));
        }
        let some = [
            (AttendanceState::Present, "x ✓ ✔ ja j yes y 1 kom møtt tilstede ok sann true"),
            (AttendanceState::Absent, "nei nej n no 0 f borte ikke ikkje inte usann false"),
            (AttendanceState::Excused, "g gyldig giltig forfall permisjon"),
        ];
        all.extend(some.into_iter().flat_map(|(state, words)| words.split(' ').map(move |word| (word.to_owned(), state))));
        Self(all)
    }

    /// What a cell says of a session; the part is UTC. What is typed for rows of the printed list is good here too, but that
    /// an x is a tick in a sheet.
    fn read(&self, cell: &str, session: &Session) -> Option<(AttendanceState, Option<Span>)> {
        let cell = cell.to_lowercase();
        if let Some((_, state)) = self.0.iter().find(|(word, _)| *word == cell) {
            return Some((*state, None));
        }
        if let Some((from, to)) = typed::times(&cell) {
            return Some((AttendanceState::Part, Some(Span { from: at(session, from), to: at(session, to) })));
        }
        let ticks = parse(&format!("1 {cell}"), 1).ok()?;
        let tick: Tick = *ticks.get(&1)?;
        Some(crate::domain::act::training::attended(session, tick))
    }
}

/// A time of day within a session, also past midnight.
fn at(session: &Session, time: NaiveTime) -> Minute {
    let first = session.when.from_local.date();
    let past = time < session.when.from_local.time() && session.when.to_local.date() > first;
    let day = if past { first.checked_add_days(Days::new(1)).unwrap_or(first) } else { first };
    session.when.zone.instant_lenient(day.and_time(time))
}
