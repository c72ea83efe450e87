//! The bytes of a workbook that came back: what the hidden sheets say it was, and the rows as they are now. Sheets may have
//! been renamed, sorted, filtered, columns moved; only the headings and the hidden column must be there.

use std::collections::{BTreeMap, HashMap};
use std::io::Cursor;
use std::panic::catch_unwind;

use calamine::{Data, Range, Reader, Sheets, open_workbook_auto_from_rs};
use chrono::NaiveDateTime;
use uuid::Uuid;

use super::base::{CLOCK, COLUMNS, MARK};
use super::cells;
use super::rows::{Column, Key, Values, normal};
use super::{At, BackError};
use crate::domain::{AssignmentState, NeedId, PersonId, ShiftId};
use crate::table;

/// What stood in a row when it went out.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Was {
    pub(super) shift: ShiftId,
    pub(super) need: NeedId,
    pub(super) whole: (NaiveDateTime, NaiveDateTime),
    pub(super) values: Values,
}

/// What stood in a row of contacts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Contact {
    pub(super) phone: String,
    pub(super) email: String,
}

/// A row of contacts as it is now; none for a column that is gone.
#[derive(Debug, Clone)]
pub(super) struct ContactLine {
    pub(super) at: At,
    pub(super) person: PersonId,
    pub(super) name: String,
    pub(super) phone: Option<String>,
    pub(super) email: Option<String>,
}

/// A row as it is now, its cells by column.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) at: At,
    pub(super) key: Option<Key>,
    pub(super) cells: HashMap<Column, Data>,
}

/// A workbook that came back.
#[derive(Debug, Clone)]
pub struct Book {
    pub(super) festival: String,
    /// The revision of the festival it was made from.
    pub revision: i64,
    /// The word for an open place.
    pub(super) open: String,
    pub(super) was: BTreeMap<Key, Was>,
    pub(super) contacts: BTreeMap<PersonId, Contact>,
    pub(super) people: HashMap<String, PersonId>,
    pub(super) states: HashMap<String, AssignmentState>,
    pub(super) lines: Vec<Line>,
    pub(super) contact_lines: Vec<ContactLine>,
    /// Who stands among the contacts and did not go out with them.
    pub(super) strangers: Vec<(At, String)>,
}

impl Book {
    /// Who is meant where the plan names somebody as nobody is named, or more than one; none: that is not known.
    pub fn means(&mut self, written: &str, person: Option<PersonId>) {
        let written = written.to_lowercase();
        let _ = match person {
            Some(person) => self.people.insert(written, person),
            None => self.people.remove(&written),
        };
    }
}

/// Every sheet by name, or none when it is no workbook.
fn sheets(bytes: &[u8]) -> Option<Vec<(String, Range<Data>)>> {
    // An archive of a known size first: nothing else is to be taken for a workbook by luck, or to fill the memory.
    if !table::unpacks(bytes) {
        return None;
    }
    // The reader trusts what it reads; a file that makes it stumble is none of ours.
    let all = catch_unwind(|| {
        let mut book: Sheets<_> = open_workbook_auto_from_rs(Cursor::new(bytes)).ok()?;
        Some(book.worksheets())
    });
    all.ok().flatten()
}

fn base_of(sheets: &[(String, Range<Data>)]) -> Option<&Range<Data>> {
    sheets.iter().map(|(_, range)| range).find(|range| cell(range, 0, 0) == MARK)
}

/// Whether it has the hidden sheet.
pub(super) fn is_ours(bytes: &[u8]) -> bool {
    sheets(bytes).is_some_and(|sheets| base_of(&sheets).is_some())
}

/// Reads a workbook that came back, as `.xlsx` or `.ods`.
///
/// # Errors
/// [`BackError::NotOurs`]; [`BackError::NoRows`] when the hidden column is gone everywhere.
pub fn read(bytes: &[u8]) -> Result<Book, BackError> {
    let sheets = sheets(bytes).ok_or(BackError::NotOurs)?;
    let base = base_of(&sheets).ok_or(BackError::NotOurs)?;
    let codes = row(base, 1);
    let headings = row(base, 2);
    let named = |code: &str| codes.iter().position(|other| other == code).and_then(|at| headings.get(at)).cloned();
    let mut book = Book {
        festival: cell(base, 0, 1),
        revision: cell(base, 0, 2).parse().unwrap_or(0),
        open: cell(base, 0, 4),
        was: BTreeMap::new(),
        contacts: BTreeMap::new(),
        people: HashMap::new(),
        states: HashMap::new(),
        lines: Vec::new(),
        contact_lines: Vec::new(),
        strangers: Vec::new(),
    };
    for at in 4..base.height() {
        of_base(&mut book, &row(base, at));
    }
    let columns: Vec<(Column, String)> = Column::ALL.iter().filter_map(|column| Some((*column, named(column.code())?))).collect();
    let contact = [named("person"), named("mobile"), named("email")];
    for (name, range) in &sheets {
        if cell(range, 0, 0) == MARK {
            continue;
        }
        if cell(range, 0, 0) == LISTS {
            lists(&mut book, range);
            continue;
        }
        of_sheet(&mut book, name, range, &columns, &contact);
    }
    if book.lines.iter().all(|line| line.key.is_none()) && !book.was.is_empty() {
        return Err(BackError::NoRows);
    }
    Ok(book)
}

/// What the first cell of the sheet of choices holds.
pub(crate) const LISTS: &str = "ildsjel-lists-1";

fn of_base(book: &mut Book, row: &[String]) {
    let get = |code: &str| COLUMNS.iter().position(|other| *other == code).and_then(|at| row.get(at)).cloned().unwrap_or_default();
    let clock = |code: &str| NaiveDateTime::parse_from_str(&get(code), CLOCK).ok();
    match Key::parse(&get("id")) {
        Some(Key::Person(id)) => {
            let _ = book.contacts.insert(id, Contact { phone: normal(&get("phone")), email: normal(&get("email")) });
        }
        Some(key) => {
            let (Some(from), Some(to)) = (clock("from"), clock("to")) else { return };
            let whole = (clock("shift-from").unwrap_or(from), clock("shift-to").unwrap_or(to));
            let (Ok(shift), Ok(need)) = (Uuid::try_parse(&get("shift")), Uuid::try_parse(&get("need"))) else { return };
            let state = get("state");
            let state = AssignmentState::ALL.into_iter().find(|one| one.name() == state);
            let values = Values {
                from,
                to,
                crew: get("crew"),
                place: get("place"),
                task: get("task"),
                who: get("who"),
                state,
                note: get("note"),
            };
            let _ = book.was.insert(key, Was { shift: shift.into(), need: need.into(), whole, values });
        }
        None => {}
    }
}

fn lists(book: &mut Book, range: &Range<Data>) {
    for at in 1..range.height() {
        if let (label, Ok(id)) = (cell(range, at, 0), Uuid::try_parse(&cell(range, at, 1))) {
            let _ = book.people.insert(label.to_lowercase(), id.into());
        }
        let (word, name) = (cell(range, at, 2), cell(range, at, 3));
        if let Some(state) = AssignmentState::ALL.into_iter().find(|state| state.name() == name) {
            let _ = book.states.insert(word.to_lowercase(), state);
        }
    }
}

fn of_sheet(book: &mut Book, name: &str, range: &Range<Data>, columns: &[(Column, String)], contact: &[Option<String>; 3]) {
    let offset = range.start().map_or(0, |start| start.0 as usize);
    let id = columns.iter().find(|(column, _)| *column == Column::Id).map(|(_, heading)| heading.as_str()).unwrap_or_default();
    // Somebody may have put a title above.
    let Some(head) = (0..range.height().min(20)).find(|at| row(range, *at).iter().any(|cell| cell == id)) else { return };
    let headings = row(range, head);
    let find = |heading: &str| headings.iter().position(|other| other == heading);
    let places: Vec<(Column, usize)> = columns.iter().filter_map(|(column, heading)| Some((*column, find(heading)?))).collect();
    let of = |column: Column| places.iter().find(|(other, _)| *other == column).map(|(_, at)| *at);
    let contact = contact.clone().map(|heading| heading.and_then(|heading| find(&heading)));
    let is_plan = of(Column::Date).is_some() && of(Column::From).is_some();
    for at in head + 1..range.height() {
        let key = of(Column::Id).and_then(|column| Key::parse(&cell(range, at, column)));
        let place = At { sheet: name.to_owned(), row: offset + at + 1 };
        if is_plan {
            let data = |column: usize| range.get((at, column)).cloned().unwrap_or_default();
            let cells: HashMap<Column, Data> = places.iter().map(|(column, place)| (*column, data(*place))).collect();
            // Only what a row is about counts: its id and the formulas beside it are left when it is emptied.
            let about = [Column::Date, Column::From, Column::To, Column::Place, Column::Task, Column::Who];
            if about.iter().any(|column| cells.get(column).is_some_and(|cell| !cells::is_empty(cell))) {
                book.lines.push(Line { at: place, key: key.filter(|key| !matches!(key, Key::Person(_))), cells });
            }
        } else {
            let text = |column: Option<usize>| column.map(|column| cell(range, at, column));
            let [name, phone, email] = contact;
            let Some(name) = text(name).filter(|name| !name.is_empty()) else { continue };
            match key {
                Some(Key::Person(person)) => {
                    book.contact_lines.push(ContactLine { at: place, person, name, phone: text(phone), email: text(email) });
                }
                // Somebody who was written in under the list.
                _ => book.strangers.push((place, name)),
            }
        }
    }
}

fn cell(range: &Range<Data>, row: usize, column: usize) -> String {
    range.get((row, column)).map(cells::text).unwrap_or_default()
}

fn row(range: &Range<Data>, at: usize) -> Vec<String> {
    (0..range.width()).map(|column| cell(range, at, column)).collect()
}
