//! The whole festival in memory: what screens, rules and exports read. A festival is small (a thousand people, some
//! thousand assignments), so one snapshot after each write is simpler and quicker than asking the file row by row.
//! A clone is cheap: each table is shared until it is changed, and each row then.

mod index;
mod lists;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use serde_json::Value;
use uuid::Uuid;

use super::availability::{Availability, Pair, Wish};
use super::fold::fold;
use super::handout::Handout;
use super::id::{AssignmentId, CrewId, NeedId, PersonId, PlaceId, ProgrammeId, SeriesId, SessionId, ShiftId};
use super::people::{Club, Crew, Festival, Handover, ImportBatch, Membership, Person, Place, Travel};
use super::record::{Cells, Record, Table};
use super::rules::Rule;
use super::shift::{Assignment, Need, Series, Shift, Template};
use super::time::{Span, Zone};
use super::training::{Attendance, Competence, CompetenceRecord, Enrolment, Module, Programme, Session};
use index::{Index, Stale};

/// The rows of one table by id.
#[derive(Debug, Clone)]
pub struct Rows<R: Record>(Arc<BTreeMap<R::Id, Arc<R>>>);

impl<R: Record> Default for Rows<R> {
    fn default() -> Self {
        Self(Arc::new(BTreeMap::new()))
    }
}

impl<R: Record> Rows<R> {
    /// The row of that id.
    pub fn get(&self, id: R::Id) -> Option<&R> {
        self.0.get(&id).map(Arc::as_ref)
    }

    /// Every row, oldest id first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &R> + ExactSizeIterator {
        self.0.values().map(Arc::as_ref)
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn put(&mut self, cells: Cells) -> Result<(), serde_json::Error> {
        let row = R::from_cells(cells)?;
        let _ = Arc::make_mut(&mut self.0).insert(row.id(), Arc::new(row));
        Ok(())
    }

    fn remove(&mut self, id: Uuid) {
        let _ = Arc::make_mut(&mut self.0).remove(&R::Id::from(id));
    }
}

/// The whole festival in memory.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct Snapshot {
    /// Counts up with each write: equal revisions of one file are equal snapshots.
    pub revision: i64,
    festivals: Rows<Festival>,
    pub clubs: Rows<Club>,
    pub places: Rows<Place>,
    pub crews: Rows<Crew>,
    pub competences: Rows<Competence>,
    pub people: Rows<Person>,
    pub memberships: Rows<Membership>,
    pub shifts: Rows<Shift>,
    pub needs: Rows<Need>,
    pub assignments: Rows<Assignment>,
    pub programmes: Rows<Programme>,
    pub modules: Rows<Module>,
    pub sessions: Rows<Session>,
    pub enrolments: Rows<Enrolment>,
    pub attendance: Rows<Attendance>,
    pub records: Rows<CompetenceRecord>,
    pub imports: Rows<ImportBatch>,
    pub series: Rows<Series>,
    pub templates: Rows<Template>,
    pub availability: Rows<Availability>,
    pub wishes: Rows<Wish>,
    pub pairs: Rows<Pair>,
    pub travels: Rows<Travel>,
    pub rules: Rows<Rule>,
    pub handouts: Rows<Handout>,
    pub handovers: Rows<Handover>,
    index: Arc<Index>,
    stale: Stale,
}

macro_rules! each_table {
    ($self:ident, $table:expr, $rows:ident => $body:expr) => {
        match $table {
            Table::Festival => {
                let $rows = &mut $self.festivals;
                $body
            }
            Table::Club => {
                let $rows = &mut $self.clubs;
                $body
            }
            Table::Place => {
                let $rows = &mut $self.places;
                $body
            }
            Table::Crew => {
                let $rows = &mut $self.crews;
                $body
            }
            Table::Competence => {
                let $rows = &mut $self.competences;
                $body
            }
            Table::Person => {
                let $rows = &mut $self.people;
                $body
            }
            Table::Membership => {
                let $rows = &mut $self.memberships;
                $body
            }
            Table::Shift => {
                let $rows = &mut $self.shifts;
                $body
            }
            Table::Need => {
                let $rows = &mut $self.needs;
                $body
            }
            Table::Assignment => {
                let $rows = &mut $self.assignments;
                $body
            }
            Table::Programme => {
                let $rows = &mut $self.programmes;
                $body
            }
            Table::Module => {
                let $rows = &mut $self.modules;
                $body
            }
            Table::Session => {
                let $rows = &mut $self.sessions;
                $body
            }
            Table::Enrolment => {
                let $rows = &mut $self.enrolments;
                $body
            }
            Table::Attendance => {
                let $rows = &mut $self.attendance;
                $body
            }
            Table::CompetenceRecord => {
                let $rows = &mut $self.records;
                $body
            }
            Table::ImportBatch => {
                let $rows = &mut $self.imports;
                $body
            }
            Table::Series => {
                let $rows = &mut $self.series;
                $body
            }
            Table::Template => {
                let $rows = &mut $self.templates;
                $body
            }
            Table::Availability => {
                let $rows = &mut $self.availability;
                $body
            }
            Table::Wish => {
                let $rows = &mut $self.wishes;
                $body
            }
            Table::Pair => {
                let $rows = &mut $self.pairs;
                $body
            }
            Table::Travel => {
                let $rows = &mut $self.travels;
                $body
            }
            Table::Rule => {
                let $rows = &mut $self.rules;
                $body
            }
            Table::Handout => {
                let $rows = &mut $self.handouts;
                $body
            }
            Table::Handover => {
                let $rows = &mut $self.handovers;
                $body
            }
        }
    };
}

fn list<'a, V: Copy, R: Record<Id = V>>(ids: &'a [V], rows: &'a Rows<R>) -> impl Iterator<Item = &'a R> + use<'a, V, R> {
    ids.iter().filter_map(|id| rows.get(*id))
}

impl Snapshot {
    /// Puts a row in or over; call [`Snapshot::reindex`] when all are in.
    ///
    /// # Errors
    /// Cells that do not make such a row.
    pub fn put(&mut self, table: Table, cells: Cells) -> Result<(), serde_json::Error> {
        if index::is_listed(table) && !self.stale.is_all() {
            let id = cells.get("id").and_then(Value::as_str).and_then(|id| Uuid::try_parse(id).ok());
            if let Some(id) = id {
                self.loosen(table, id);
            }
        }
        each_table!(self, table, rows => rows.put(cells))
    }

    /// Takes a row out; call [`Snapshot::reindex`] when all are out.
    pub fn remove(&mut self, table: Table, id: Uuid) {
        self.loosen(table, id);
        each_table!(self, table, rows => rows.remove(id));
    }

    /// Puts the writes of an edit in, as the store does once they are on the disk; for tests without a file too.
    ///
    /// # Errors
    /// Cells that do not make such a row.
    pub fn apply(&mut self, edit: &super::edit::Edit) -> Result<(), serde_json::Error> {
        use super::edit::Write;
        for write in &edit.writes {
            match write {
                Write::Insert { table, cells, .. } => self.put(*table, cells.clone())?,
                Write::Set { table, id, cells } => {
                    let mut row = self.cells(*table, *id).unwrap_or_default();
                    row.extend(cells.clone());
                    self.put(*table, row)?;
                }
                Write::Delete { table, id } => self.remove(*table, *id),
            }
        }
        self.revision += 1;
        self.reindex();
        Ok(())
    }

    /// The cells of a row.
    pub fn cells(&mut self, table: Table, id: Uuid) -> Option<Cells> {
        each_table!(self, table, rows => rows.get(id.into()).map(Record::cells))
    }

    /// The cells of every row of a table.
    pub fn all_cells(&self, table: Table) -> BTreeMap<Uuid, Cells> {
        // A clone shares its tables.
        let mut shared = self.clone();
        each_table!(shared, table, rows => rows.iter().map(|row| (row.id().into(), row.cells())).collect())
    }

    /// The ids of a table.
    fn ids(&self, table: Table) -> Vec<Uuid> {
        let mut shared = self.clone();
        each_table!(shared, table, rows => rows.0.keys().map(|id| (*id).into()).collect())
    }

    /// Takes a row out of the index before it is changed or goes.
    fn loosen(&mut self, table: Table, id: Uuid) {
        if index::is_listed(table) && self.stale.is_news(table, id) {
            // Out of the snapshot meanwhile, so that it can be changed by what stands in the tables.
            let (mut index, mut stale) = (std::mem::take(&mut self.index), std::mem::take(&mut self.stale));
            Arc::make_mut(&mut index).loosen(self, &mut stale, table, id);
            (self.index, self.stale) = (index, stale);
        }
    }

    /// Brings the index up to date, after rows were put in or taken out.
    pub fn reindex(&mut self) {
        match std::mem::take(&mut self.stale) {
            Stale::All => self.index = Arc::new(Index::of(self)),
            Stale::Rows(rows) if rows.is_empty() => {}
            Stale::Rows(rows) => {
                let mut index = std::mem::take(&mut self.index);
                Arc::make_mut(&mut index).fasten(self, rows);
                self.index = index;
            }
        }
    }

    /// The festival of the file; none only before it is made.
    pub fn festival(&self) -> Option<&Festival> {
        self.festivals.iter().next()
    }

    /// The clock of the festival; Norway's before there is one.
    pub fn zone(&self) -> Zone {
        self.festival().map(|festival| festival.zone).unwrap_or_default()
    }

    /// The people who are somebody, in the order of their ids: of one who was erased only what they did is left.
    pub fn everybody(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| !person.is_erased())
    }

    /// What a shift needs, in the order it was said.
    pub fn needs_of(&self, shift: ShiftId) -> impl Iterator<Item = &Need> {
        list(self.index.needs_by_shift.get(&shift), &self.needs)
    }

    /// Who is on a need, whatever the state.
    pub fn assignments_to(&self, need: NeedId) -> impl Iterator<Item = &Assignment> {
        list(self.index.assignments_by_need.get(&need), &self.assignments)
    }

    /// What a person is on, earliest first, whatever the state.
    pub fn assignments_of(&self, person: PersonId) -> impl Iterator<Item = &Assignment> {
        list(self.index.assignments_by_person.get(&person), &self.assignments)
    }

    /// Who is in a crew.
    pub fn members_of(&self, crew: CrewId) -> impl Iterator<Item = &Membership> {
        list(self.index.members_by_crew.get(&crew), &self.memberships)
    }

    /// The crews a person is in.
    pub fn memberships_of(&self, person: PersonId) -> impl Iterator<Item = &Membership> {
        list(self.index.members_by_person.get(&person), &self.memberships)
    }

    /// What a person is qualified for.
    pub fn records_of(&self, person: PersonId) -> impl Iterator<Item = &CompetenceRecord> {
        list(self.index.records_by_person.get(&person), &self.records)
    }

    /// The modules of a programme by number.
    pub fn modules_of(&self, programme: ProgrammeId) -> impl Iterator<Item = &Module> {
        list(self.index.modules_by_programme.get(&programme), &self.modules)
    }

    /// The sessions of a programme, earliest first.
    pub fn sessions_of(&self, programme: ProgrammeId) -> impl Iterator<Item = &Session> {
        list(self.index.sessions_by_programme.get(&programme), &self.sessions)
    }

    /// Who follows a programme.
    pub fn enrolments_of(&self, programme: ProgrammeId) -> impl Iterator<Item = &Enrolment> {
        list(self.index.enrolments_by_programme.get(&programme), &self.enrolments)
    }

    /// What a person follows.
    pub fn programmes_of(&self, person: PersonId) -> impl Iterator<Item = &Enrolment> {
        list(self.index.enrolments_by_person.get(&person), &self.enrolments)
    }

    /// How it stood with a person at a session, if it was said.
    pub fn attended(&self, session: SessionId, person: PersonId) -> Option<&Attendance> {
        self.index.attendance.get(&(session, person)).last().and_then(|id| self.attendance.get(*id))
    }

    /// When a person can and cannot, earliest first.
    pub fn availability_of(&self, person: PersonId) -> impl Iterator<Item = &Availability> {
        list(self.index.availability_by_person.get(&person), &self.availability)
    }

    /// What a person wishes.
    pub fn wish_of(&self, person: PersonId) -> Option<&Wish> {
        self.index.wishes_by_person.get(&person).last().and_then(|id| self.wishes.get(*id))
    }

    /// The pairs a person is one of.
    pub fn pairs_of(&self, person: PersonId) -> impl Iterator<Item = &Pair> {
        list(self.index.pairs_by_person.get(&person), &self.pairs)
    }

    /// The shifts of a series, earliest first.
    pub fn shifts_of(&self, series: SeriesId) -> impl Iterator<Item = &Shift> {
        list(self.index.shifts_by_series.get(&series), &self.shifts)
    }

    /// Minutes from one place to the other, if somebody has said.
    pub fn travel(&self, one: PlaceId, other: PlaceId) -> Option<i64> {
        let there = |row: &&Travel| (row.place, row.other) == (one, other) || (row.place, row.other) == (other, one);
        self.travels.iter().rev().find(there).map(|row| row.minutes)
    }

    /// The shifts that begin on a festival day, earliest first.
    pub fn shifts_on(&self, day: NaiveDate) -> impl Iterator<Item = &Shift> {
        self.index.shifts_by_day.get(&day).into_iter().flatten().filter_map(|id| self.shifts.get(*id))
    }

    /// The festival days on which shifts begin, earliest first.
    pub fn days_with_shifts(&self) -> impl Iterator<Item = NaiveDate> {
        self.index.shifts_by_day.keys().copied()
    }

    /// The need and the shift of an assignment.
    pub fn work(&self, assignment: &Assignment) -> Option<(&Need, &Shift)> {
        let need = self.needs.get(assignment.need)?;
        Some((need, self.shifts.get(need.shift)?))
    }

    /// The instants of an assignment.
    pub fn assignment_span(&self, id: AssignmentId) -> Option<Span> {
        let row = self.assignments.get(id)?;
        let (_, shift) = self.work(row)?;
        Some(row.span(shift.when.span()))
    }

    /// Minutes a person is on the roster for, planned or done.
    pub fn minutes_of(&self, person: PersonId) -> i64 {
        self.assignments_of(person)
            .filter(|row| row.counts())
            .filter_map(|row| self.assignment_span(row.id))
            .map(Span::minutes)
            .sum()
    }

    /// What a shift is called in a sentence: crew and title, or crew and place; a title that names the crew says enough.
    pub fn shift_name(&self, shift: &Shift) -> String {
        let crew = self.crews.get(shift.crew).map_or("", |crew| crew.name.as_str());
        if !shift.title.is_empty() {
            let words = |text| format!(" {} ", fold(text));
            let named = crew.is_empty() || words(&shift.title).contains(&words(crew));
            return if named { shift.title.clone() } else { format!("{crew} – {}", shift.title) };
        }
        match shift.place.and_then(|place| self.places.get(place)) {
            Some(place) if crew.is_empty() || place.name == crew => place.name.clone(),
            Some(place) => format!("{crew} – {}", place.name),
            None => crew.to_owned(),
        }
    }
}
