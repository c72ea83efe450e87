//! Three ways: what stood in the workbook when it went out, what stands in it now, and what is here. What was changed on one
//! side only is taken from that side; where both changed the same thing and not alike, what is here stays and it is said.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};

use super::read::{Book, Line, Was};
use super::rows::{Column, Key, Values, common, normal, shown};
use super::{At, BackError, Change, Conflict, Difference, Field, Said, Since, Unclear, Why, cells, fresh};
use crate::domain::coverage::coverage;
use crate::domain::fold::fold;
use crate::domain::{
    Assignment, AssignmentId, AssignmentState, Need, NeedId, PersonId, Pick, PlaceId, Shift, ShiftId, Snapshot, When,
};
use crate::lang::phone_display;

/// Who stands in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Who {
    Nobody,
    Person(PersonId),
    Unknown(String),
}

/// From and to on the wall clock.
pub(super) type Times = (NaiveDateTime, NaiveDateTime);

/// A row as it is now. A column that is gone says what it said.
#[derive(Debug, Clone)]
pub(super) struct Now {
    pub(super) at: At,
    /// None when they cannot be understood.
    pub(super) times: Option<Times>,
    pub(super) crew: String,
    pub(super) place: String,
    pub(super) task: String,
    pub(super) who: Who,
    pub(super) state: Result<Option<AssignmentState>, String>,
    pub(super) note: String,
}

struct Row<'a> {
    key: Key,
    was: &'a Was,
    now: Option<Now>,
}

/// What an edited workbook says, set against what it said when it went out and what is here.
///
/// # Errors
/// [`BackError::OtherFestival`].
pub fn compare(book: &Book, snapshot: &Snapshot) -> Result<Difference, BackError> {
    let festival = snapshot.festival().ok_or(BackError::OtherFestival)?;
    if festival.id.to_string() != book.festival {
        return Err(BackError::OtherFestival);
    }
    let near = festival.first_day;
    let mut found: BTreeMap<Key, Vec<&Line>> = BTreeMap::new();
    let mut extra: Vec<&Line> = Vec::new();
    for line in &book.lines {
        match line.key.filter(|key| book.was.contains_key(key)) {
            Some(key) => found.entry(key).or_default().push(line),
            None => extra.push(line),
        }
    }
    let mut shifts: BTreeMap<ShiftId, Vec<Row<'_>>> = BTreeMap::new();
    for (key, was) in &book.was {
        let mut lines: Vec<Now> =
            found.remove(key).unwrap_or_default().into_iter().map(|line| now(book, snapshot, line, Some(was), near)).collect();
        // A row that was copied brings its id along: the one nearest to what went out is the row, the others are new.
        let best = (0..lines.len()).min_by_key(|at| lines.get(*at).map(|now| distance(book, was, now)));
        let now = best.map(|best| lines.remove(best));
        for copy in lines {
            extra.extend(book.lines.iter().find(|line| line.at == copy.at));
        }
        shifts.entry(was.shift).or_default().push(Row { key: *key, was, now });
    }
    let mut judge = Judge { book, snapshot, to: Difference::default(), left: BTreeMap::new(), places: BTreeMap::new() };
    for (shift, rows) in &shifts {
        judge.shift(*shift, rows);
    }
    judge.contacts();
    extra.sort_by(|a, b| a.at.cmp(&b.at));
    extra.dedup_by(|a, b| a.at == b.at);
    let extra: Vec<Now> = extra.into_iter().map(|line| now(book, snapshot, line, None, near)).collect();
    let more = fresh::rows(snapshot, &extra, &mut judge.to);
    judge.places(&more);
    let mut to = judge.to;
    to.unclear.sort_by(|a, b| a.at.cmp(&b.at));
    to.conflicts.sort_by(|a, b| a.at.cmp(&b.at));
    Ok(to)
}

/// In how many things a row differs from what went out.
fn distance(book: &Book, was: &Was, now: &Now) -> usize {
    let values = &was.values;
    [
        now.times != Some((values.from, values.to)),
        now.who != who(book, None, &values.who),
        now.crew != values.crew,
        now.place != values.place,
        now.task != values.task,
        now.note != values.note,
    ]
    .into_iter()
    .filter(|differs| *differs)
    .count()
}

fn now(book: &Book, snapshot: &Snapshot, line: &Line, was: Option<&Was>, near: NaiveDate) -> Now {
    let old = was.map(|was| &was.values);
    let text = |column: Column, old: Option<&String>| match line.cells.get(&column) {
        Some(cell) => cells::text(cell),
        None => old.cloned().unwrap_or_default(),
    };
    let state = match text(Column::State, None) {
        word if word.is_empty() => Ok(None),
        word => book.states.get(&word.to_lowercase()).copied().map(Some).ok_or(word),
    };
    Now {
        at: line.at.clone(),
        times: times(line, old, near),
        crew: text(Column::Crew, old.map(|old| &old.crew)),
        place: text(Column::Place, old.map(|old| &old.place)),
        task: text(Column::Task, old.map(|old| &old.task)),
        who: who(book, Some(snapshot), &text(Column::Who, old.map(|old| &old.who))),
        state,
        note: text(Column::Note, old.map(|old| &old.note)),
    }
}

fn times(line: &Line, old: Option<&Values>, near: NaiveDate) -> Option<Times> {
    let cell = |column: Column| line.cells.get(&column).filter(|cell| !cells::is_empty(cell));
    let near = old.map_or(near, |old| old.from.date());
    let (date, from, to) =
        (cells::day(cell(Column::Date)?, near)?, cells::time(cell(Column::From)?)?, cells::time(cell(Column::To)?)?);
    let begins = date.and_time(from);
    let next = if to > from { date } else { date.succ_opt()? };
    let until = match cell(Column::Until) {
        None => next,
        Some(cell) => {
            let until = cells::day(cell, near)?;
            match old {
                // Who moves a row to another day seldom thinks of the second date.
                Some(old) if until == old.to.date() && date != old.from.date() => {
                    until.checked_add_signed(date - old.from.date())?
                }
                _ => until,
            }
        }
    };
    let ends = until.and_time(to);
    // A last day that stayed behind is no last day.
    Some((begins, if ends > begins { ends } else { next.and_time(to) }))
}

/// The person of a label; of a plain name, when one person alone has it.
fn who(book: &Book, snapshot: Option<&Snapshot>, label: &str) -> Who {
    if label.is_empty() || label.eq_ignore_ascii_case(&book.open) {
        return Who::Nobody;
    }
    if let Some(person) = book.people.get(&label.to_lowercase()) {
        return Who::Person(*person);
    }
    let wanted = fold(label);
    let mut named = snapshot.into_iter().flat_map(|data| data.people.iter()).filter(|person| fold(&person.name()) == wanted);
    match (named.next(), named.next()) {
        (Some(person), None) => Who::Person(person.id),
        _ => Who::Unknown(label.to_owned()),
    }
}

/// The place of that name; none for no name.
pub(super) fn place(snapshot: &Snapshot, name: &str) -> Result<Option<PlaceId>, Why> {
    if name.is_empty() {
        return Ok(None);
    }
    let wanted = fold(name);
    let found = snapshot.places.iter().find(|place| fold(&place.name) == wanted);
    found.map(|place| Some(place.id)).ok_or_else(|| Why::Place(name.to_owned()))
}

struct Judge<'a> {
    book: &'a Book,
    snapshot: &'a Snapshot,
    to: Difference,
    /// How many open places each need has left here.
    left: BTreeMap<NeedId, i64>,
    places: BTreeMap<NeedId, Places>,
}

/// The rows of a need: how many went out, how many open ones of these are gone, how many are new.
#[derive(Default)]
struct Places {
    base: i64,
    gone: i64,
    fresh: i64,
}

/// How many open places a need has here, as the workbook counts them: one row for each that is open at some time.
fn open(snapshot: &Snapshot, need: &Need) -> i64 {
    let holes = coverage(snapshot, need).map(|covered| covered.holes).unwrap_or_default();
    i64::try_from(super::super::reports::open_places(&holes).len()).unwrap_or(i64::MAX)
}

impl Judge<'_> {
    fn unclear(&mut self, at: &At, why: Why) {
        self.to.unclear.push(Unclear { at: at.clone(), why });
    }

    fn conflict(&mut self, at: &At, field: Field, base: Said, theirs: Said, here: Said) {
        self.to.conflicts.push(Conflict { at: at.clone(), field, base, theirs, here });
    }

    fn since(&mut self, shift: ShiftId, person: Option<PersonId>, field: Field) {
        self.to.since.push(Since { shift, person, field });
    }

    fn shift(&mut self, id: ShiftId, rows: &[Row<'_>]) {
        let Some(here) = self.snapshot.shifts.get(id) else {
            for row in rows {
                if let Some(now) = row.now.as_ref().filter(|now| distance(self.book, row.was, now) > 0) {
                    let said = |text: &str| Said::Text(text.to_owned());
                    self.conflict(&now.at, Field::Who, said(&row.was.values.who), said(&self.label(&now.who)), Said::Gone);
                }
            }
            self.since(id, None, Field::Who);
            return;
        };
        let moved = self.times(here, rows);
        self.of_shift(here, rows);
        for row in rows {
            let whole = moved.unwrap_or(here.when);
            // What was decided for the whole shift is not asked again for each who is on the whole of it.
            let settled = moved.is_some() && row.times() == row.was.whole;
            self.places.entry(row.was.need).or_default().base += 1;
            match (row.key, &row.now) {
                (Key::On(assignment), Some(now)) => self.on(here, &whole, assignment, row, now, settled),
                (Key::On(assignment), None) => {
                    if self.snapshot.assignments.get(assignment).is_some() {
                        self.to.removed.push(Change::Off { assignment });
                    }
                }
                (Key::Open(need, _), Some(now)) => self.open(&whole, need, row, now, settled),
                (Key::Open(need, _), None) => self.places.entry(need).or_default().gone += 1,
                (Key::Person(_), _) => {}
            }
        }
    }

    /// The times of the whole shift, when all who are on the whole of it have new ones; what they are to be then.
    fn times(&mut self, here: &Shift, rows: &[Row<'_>]) -> Option<When> {
        let whole = rows.first()?.was.whole;
        let is = (here.when.from_local, here.when.to_local);
        let mut full = rows.iter().filter(|row| row.times() == row.was.whole).filter_map(|row| row.now.as_ref());
        let first = full.next()?;
        let new = first.times.filter(|new| *new != whole && full.all(|now| now.times == Some(*new)));
        let Some(new) = new else {
            if is != whole {
                self.since(here.id, None, Field::Times);
            }
            return None;
        };
        if is == new {
            return Some(here.when);
        }
        if is != whole {
            let said = |times: Times| Said::Times(times.0, times.1);
            self.conflict(&first.at, Field::Times, said(whole), said(new), said(is));
            return Some(here.when);
        }
        let Ok(when) = When::new(here.when.zone, new.0, new.1, Pick::Ask) else {
            self.unclear(&first.at, Why::Time);
            return Some(here.when);
        };
        self.to.changes.push(Change::Move { shift: here.id, when });
        Some(when)
    }

    /// Place and note, which are the whole shift's; crew and task, which are not taken.
    fn of_shift(&mut self, here: &Shift, rows: &[Row<'_>]) {
        let Some(first) = rows.first() else { return };
        let is = common(self.snapshot, here, "", here.when.span());
        let there: Vec<(&Now, &Values)> = rows.iter().filter_map(|row| Some((row.now.as_ref()?, &row.was.values))).collect();
        for (now, was) in &there {
            for (field, differs) in [(Field::Crew, now.crew != was.crew), (Field::Task, now.task != was.task)] {
                if differs {
                    self.unclear(&now.at, Why::NotTaken(field));
                }
            }
        }
        let text = |text: &str| Said::Text(text.to_owned());

        let base = &first.was.values.place;
        let mut changed = there.iter().filter(|(now, was)| now.place != was.place).map(|(now, _)| *now);
        match changed.next() {
            None if is.place != *base => self.since(here.id, None, Field::Place),
            None => {}
            Some(now) if there.iter().any(|(other, _)| other.place != now.place) => {
                self.unclear(&now.at, Why::OfShift(Field::Place));
            }
            Some(now) if is.place == now.place => {}
            Some(now) if is.place != *base => self.conflict(&now.at, Field::Place, text(base), text(&now.place), text(&is.place)),
            Some(now) => match place(self.snapshot, &now.place) {
                Ok(place) => self.to.changes.push(Change::Place { shift: here.id, place }),
                Err(why) => self.unclear(&now.at, why),
            },
        }

        let base = &first.was.values.note;
        let mut changed = there.iter().filter(|(now, was)| now.note != was.note).map(|(now, _)| *now);
        match changed.next() {
            None if is.note != *base => self.since(here.id, None, Field::Note),
            None => {}
            Some(now) if changed.any(|other| other.note != now.note) => self.unclear(&now.at, Why::OfShift(Field::Note)),
            Some(now) if is.note == now.note => {}
            Some(now) if is.note != *base => self.conflict(&now.at, Field::Note, text(base), text(&now.note), text(&is.note)),
            Some(now) => self.to.changes.push(Change::Note { shift: here.id, note: now.note.clone() }),
        }
    }

    /// A row of somebody on a shift.
    fn on(&mut self, shift: &Shift, whole: &When, id: AssignmentId, row: &Row<'_>, now: &Now, settled: bool) {
        let was = who(self.book, None, &row.was.values.who);
        let Who::Person(was_person) = was else { return };
        let text = |text: &str| Said::Text(text.to_owned());
        let base = row.was.values.who.as_str();
        let here = self.snapshot.assignments.get(id);
        let is = here.map(|here| self.name(here.person));
        let state_is = |here: &Assignment| Some(here.state) == row.was.values.state;
        match (&now.who, here) {
            (Who::Unknown(name), _) => return self.unclear(&now.at, Why::Person(name.clone())),
            (Who::Nobody, None) => return,
            (Who::Nobody, Some(here)) if here.person == was_person && state_is(here) => {
                return self.to.changes.push(Change::Off { assignment: id });
            }
            (Who::Nobody, Some(here)) if here.person == was_person => {
                return self.conflict(&now.at, Field::Who, text(base), Said::Gone, Said::State(here.state));
            }
            (Who::Nobody, Some(_)) => {
                return self.conflict(&now.at, Field::Who, text(base), Said::Gone, text(&is.unwrap_or_default()));
            }
            (Who::Person(person), None) if *person == was_person => return self.since(shift.id, Some(was_person), Field::Who),
            // As when the same sheet comes back twice.
            (Who::Person(person), None) if self.is_on(row.was.need, *person) => return,
            (Who::Person(person), None) => {
                let theirs = self.name(*person);
                return self.conflict(&now.at, Field::Who, text(base), text(&theirs), Said::Gone);
            }
            (Who::Person(person), Some(here)) if *person == was_person && here.person != was_person => {
                return self.since(shift.id, Some(here.person), Field::Who);
            }
            (Who::Person(person), Some(here)) if *person != was_person => {
                if here.person == was_person {
                    let state = now.state.clone().ok().flatten().filter(|state| Some(*state) != row.was.values.state);
                    self.to.changes.push(Change::Instead { assignment: id, person: *person, state });
                } else if here.person != *person {
                    let theirs = self.name(*person);
                    self.conflict(&now.at, Field::Who, text(base), text(&theirs), text(&is.unwrap_or_default()));
                }
                return;
            }
            (Who::Person(_), Some(_)) => {}
        }
        let Some(here) = here else { return };
        match &now.state {
            Err(word) => self.unclear(&now.at, Why::State(word.clone())),
            Ok(Some(state)) if Some(*state) != row.was.values.state => {
                if state_is(here) {
                    self.to.changes.push(Change::State { assignment: id, state: *state });
                } else if here.state != *state {
                    let base = row.was.values.state.map_or(Said::Gone, Said::State);
                    self.conflict(&now.at, Field::State, base, Said::State(*state), Said::State(here.state));
                }
            }
            Ok(_) if !state_is(here) => self.since(shift.id, Some(here.person), Field::State),
            Ok(_) => {}
        }
        if !settled {
            self.part(shift, whole, here, row, now);
        }
    }

    /// Other times of one person than the shift's.
    fn part(&mut self, shift: &Shift, whole: &When, here: &Assignment, row: &Row<'_>, now: &Now) {
        let Some(new) = now.times else { return self.unclear(&now.at, Why::Time) };
        let planned = here.planned(shift.when.span());
        let is = (shift.when.zone.local(planned.from), shift.when.zone.local(planned.to));
        let (was, moved) = (row.times(), (whole.from_local, whole.to_local));
        if new == was || new == is || (was == row.was.whole && new == moved) {
            if new == was && is != was && was != row.was.whole {
                self.since(shift.id, Some(here.person), Field::Times);
            }
            return;
        }
        if is != was {
            let said = |times: Times| Said::Times(times.0, times.1);
            return self.conflict(&now.at, Field::Times, said(was), said(new), said(is));
        }
        match When::new(shift.when.zone, new.0, new.1, Pick::Ask) {
            Ok(part) if whole.from_at <= part.from_at && part.to_at <= whole.to_at => {
                self.to.changes.push(Change::Part { assignment: here.id, span: part.span() });
            }
            Ok(_) => self.unclear(&now.at, Why::NotAll),
            Err(_) => self.unclear(&now.at, Why::Time),
        }
    }

    /// A row of an open place.
    fn open(&mut self, whole: &When, need: NeedId, row: &Row<'_>, now: &Now, settled: bool) {
        let Some(new) = now.times else { return self.unclear(&now.at, Why::Time) };
        let follows = settled || (row.times() == row.was.whole && new == row.was.whole);
        let new = if follows { (whole.from_local, whole.to_local) } else { new };
        let is_whole = new == (whole.from_local, whole.to_local);
        let person = match &now.who {
            Who::Nobody if new == row.times() || is_whole => return,
            Who::Nobody => return self.unclear(&now.at, Why::NotAll),
            Who::Unknown(name) => return self.unclear(&now.at, Why::Person(name.clone())),
            Who::Person(person) => *person,
        };
        if self.is_on(need, person) {
            return;
        }
        let state = match &now.state {
            Ok(state) => *state,
            Err(word) => return self.unclear(&now.at, Why::State(word.clone())),
        };
        let part = match When::new(whole.zone, new.0, new.1, Pick::Ask) {
            Ok(_) if is_whole => None,
            Ok(part) if whole.from_at <= part.from_at && part.to_at <= whole.to_at => Some(part.span()),
            Ok(_) => return self.unclear(&now.at, Why::NotAll),
            Err(_) => return self.unclear(&now.at, Why::Time),
        };
        if self.take(need) {
            self.to.changes.push(Change::On { need, person, part, state });
        } else {
            let theirs = self.name(person);
            self.conflict(&now.at, Field::Who, Said::Text(self.book.open.clone()), Said::Text(theirs), Said::Gone);
        }
    }

    fn is_on(&self, need: NeedId, person: PersonId) -> bool {
        self.snapshot.assignments_to(need).any(|row| row.person == person && shown(row))
    }

    /// The places that needs have more or less of: rows that were added against open ones that are gone, and against what is
    /// here already, so that a sheet that comes back twice adds nothing twice.
    fn places(&mut self, fresh: &BTreeMap<NeedId, i64>) {
        for (need, count) in fresh {
            self.places.entry(*need).or_default().fresh += count;
        }
        for (id, places) in std::mem::take(&mut self.places) {
            let Some(need) = self.snapshot.needs.get(id) else { continue };
            let on = self.snapshot.assignments_to(id).filter(|row| shown(row)).count();
            let here = i64::try_from(on).unwrap_or(i64::MAX).saturating_add(open(self.snapshot, need));
            let more = places.base - places.gone + places.fresh - here;
            self.to.changes.extend((0..more.min(places.fresh)).map(|_| Change::More { need: id }));
            self.to.removed.extend((0..(-more).min(places.gone)).map(|_| Change::Fewer { need: id }));
        }
    }

    /// Takes one of the open places that a need has here; false when there is none left.
    fn take(&mut self, need: NeedId) -> bool {
        let Some(row) = self.snapshot.needs.get(need) else { return false };
        let left = self.left.entry(need).or_insert_with(|| open(self.snapshot, row));
        *left -= 1;
        *left >= 0
    }

    fn contacts(&mut self) {
        let lines = &self.book.contact_lines;
        for (at, id, phone, email) in lines {
            let (Some(was), Some(here)) = (self.book.contacts.get(id), self.snapshot.people.get(*id)) else { continue };
            let mut decide = |field: Field, was: &str, new: &Option<String>, is: &str| {
                let new = new.as_ref().filter(|new| *new != was && *new != is)?;
                if is == was {
                    return Some(new.clone());
                }
                let said = |text: &str| Said::Text(text.to_owned());
                self.to.conflicts.push(Conflict { at: at.clone(), field, base: said(was), theirs: said(new), here: said(is) });
                None
            };
            let phone = decide(Field::Phone, &was.phone, phone, &normal(&phone_display(&here.phone)));
            let email = decide(Field::Email, &was.email, email, &normal(&here.email));
            if phone.is_some() || email.is_some() {
                self.to.changes.push(Change::Contact { person: *id, phone, email });
            }
        }
    }

    fn name(&self, person: PersonId) -> String {
        self.snapshot.people.get(person).map(crate::domain::Person::name).unwrap_or_default()
    }

    fn label(&self, who: &Who) -> String {
        match who {
            Who::Nobody => self.book.open.clone(),
            Who::Person(person) => self.name(*person),
            Who::Unknown(name) => name.clone(),
        }
    }
}

impl Row<'_> {
    fn times(&self) -> Times {
        (self.was.values.from, self.was.values.to)
    }
}
