//! Which side's word is taken: row by row, and for what is the whole shift's.

use std::collections::BTreeMap;

use super::compare::{Now, Times, Who, distance, place, who};
use super::read::{Book, Was};
use super::rows::{Key, Values, common, shown};
use super::{At, Change, Conflict, Difference, Field, Said, Since, Unclear, Why};
use crate::domain::coverage::coverage;
use crate::domain::{Assignment, AssignmentId, Need, NeedId, PersonId, Pick, Shift, ShiftId, Snapshot, Span, When};

/// A row that went out, and what has become of it; none when it is gone.
pub(super) struct Row<'a> {
    pub(super) key: Key,
    pub(super) was: &'a Was,
    pub(super) now: Option<Now>,
}

/// Decides for each row of a shift, and for the shift, which side's word it takes.
pub(super) struct Judge<'a> {
    pub(super) book: &'a Book,
    pub(super) snapshot: &'a Snapshot,
    pub(super) to: Difference,
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

impl<'a> Judge<'a> {
    pub(super) fn new(book: &'a Book, snapshot: &'a Snapshot) -> Self {
        Self { book, snapshot, to: Difference::default(), left: BTreeMap::new(), places: BTreeMap::new() }
    }

    /// What was decided, with the rows that were added.
    pub(super) fn done(mut self, fresh: impl FnOnce(&mut Difference) -> BTreeMap<NeedId, i64>) -> Difference {
        let more = fresh(&mut self.to);
        self.places(&more);
        self.to
    }
}

impl Judge<'_> {
    fn unclear(&mut self, at: &At, why: Why) {
        self.to.unclear.push(Unclear { at: at.clone(), why });
    }

    fn conflict(&mut self, at: &At, field: Field, (base, theirs, here): (Said, Said, Said), take: Option<Change>) {
        self.to.conflicts.push(Conflict { at: at.clone(), field, base, theirs, here, take });
    }

    fn since(&mut self, shift: ShiftId, person: Option<PersonId>, field: Field) {
        self.to.since.push(Since { shift, person, field });
    }

    /// A shift with all its rows.
    pub(super) fn shift(&mut self, id: ShiftId, rows: &[Row<'_>]) {
        let Some(here) = self.snapshot.shifts.get(id) else {
            for row in rows {
                if let Some(now) = row.now.as_ref().filter(|now| distance(self.book, row.was, now) > 0) {
                    let said = |text: &str| Said::Text(text.to_owned());
                    let told = (said(&row.was.values.who), said(&self.label(&now.who)), Said::Gone);
                    self.conflict(&now.at, Field::Who, told, None);
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
            let take = When::new(here.when.zone, new.0, new.1, Pick::Ask).ok().map(|when| Change::Move { shift: here.id, when });
            self.conflict(&first.at, Field::Times, (said(whole), said(new), said(is)), take);
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
            Some(now) if is.place != *base => {
                let take = place(self.snapshot, &now.place).ok().map(|place| Change::Place { shift: here.id, place });
                self.conflict(&now.at, Field::Place, (text(base), text(&now.place), text(&is.place)), take);
            }
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
            Some(now) if is.note != *base => {
                let take = Change::Note { shift: here.id, note: now.note.clone() };
                self.conflict(&now.at, Field::Note, (text(base), text(&now.note), text(&is.note)), Some(take));
            }
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
                let told = (text(base), Said::Gone, Said::State(here.state));
                return self.conflict(&now.at, Field::Who, told, Some(Change::Off { assignment: id }));
            }
            (Who::Nobody, Some(_)) => {
                let told = (text(base), Said::Gone, text(&is.unwrap_or_default()));
                return self.conflict(&now.at, Field::Who, told, Some(Change::Off { assignment: id }));
            }
            (Who::Person(person), None) if *person == was_person => return self.since(shift.id, Some(was_person), Field::Who),
            // As when the same sheet comes back twice.
            (Who::Person(person), None) if self.is_on(row.was.need, *person) => return,
            (Who::Person(person), None) => {
                let told = (text(base), text(&self.name(*person)), Said::Gone);
                let take = self.snapshot.needs.get(row.was.need).map(|need| Change::On {
                    need: need.id,
                    person: *person,
                    part: part_of(whole, row.was, now),
                    state: now.state.clone().ok().flatten(),
                });
                return self.conflict(&now.at, Field::Who, told, take);
            }
            (Who::Person(person), Some(here)) if *person == was_person && here.person != was_person => {
                return self.since(shift.id, Some(here.person), Field::Who);
            }
            (Who::Person(person), Some(here)) if *person != was_person => {
                let state = now.state.clone().ok().flatten().filter(|state| Some(*state) != row.was.values.state);
                let take = Change::Instead { assignment: id, person: *person, state };
                if here.person == was_person {
                    self.to.changes.push(take);
                } else if here.person != *person {
                    let told = (text(base), text(&self.name(*person)), text(&is.unwrap_or_default()));
                    self.conflict(&now.at, Field::Who, told, Some(take));
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
                    let told = (base, Said::State(*state), Said::State(here.state));
                    self.conflict(&now.at, Field::State, told, Some(Change::State { assignment: id, state: *state }));
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
            let part = When::new(shift.when.zone, new.0, new.1, Pick::Ask).ok().filter(|part| within(part, whole));
            let take = part.map(|part| Change::Part { assignment: here.id, span: part.span() });
            return self.conflict(&now.at, Field::Times, (said(was), said(new), said(is)), take);
        }
        match When::new(shift.when.zone, new.0, new.1, Pick::Ask) {
            Ok(part) if within(&part, whole) => {
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
            Ok(part) if within(&part, whole) => Some(part.span()),
            Ok(_) => return self.unclear(&now.at, Why::NotAll),
            Err(_) => return self.unclear(&now.at, Why::Time),
        };
        let on = Change::On { need, person, part, state };
        if self.take(need) {
            self.to.changes.push(on);
        } else {
            let told = (Said::Text(self.book.open.clone()), Said::Text(self.name(person)), Said::Gone);
            let there = self.snapshot.needs.get(need).is_some();
            self.conflict(&now.at, Field::Who, told, there.then_some(on));
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

/// Whether a part lies within the whole shift.
fn within(part: &When, whole: &When) -> bool {
    whole.from_at <= part.from_at && part.to_at <= whole.to_at
}

/// The part of a shift that a row is about; none for the whole of it, or what is not within it.
fn part_of(whole: &When, was: &Was, now: &Now) -> Option<Span> {
    let new = now.times.filter(|new| *new != was.whole && *new != (whole.from_local, whole.to_local))?;
    When::new(whole.zone, new.0, new.1, Pick::Ask).ok().filter(|part| within(part, whole)).map(|part| part.span())
}
