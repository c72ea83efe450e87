//! Who belongs to whom: for each row that others point at, the ids of those others, in the order people read them. Made
//! anew when much has changed, and kept row by row otherwise, so that an edit costs the same in a small festival and a big
//! one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use uuid::Uuid;

use super::Snapshot;
use super::lists::{How, Lists};
use crate::domain::id::{
    AssignmentId, AttendanceId, AvailabilityId, CrewId, EnrolmentId, MembershipId, ModuleId, NeedId, PairId, PersonId, ProgrammeId,
    RecordId, SeriesId, SessionId, ShiftId, WishId,
};
use crate::domain::record::Table;
use crate::domain::shift::Shift;
use crate::domain::time::Minute;

/// More rows than this and the index is made anew.
const MANY: usize = 2000;

/// The rows that the index does not know as they are now.
#[derive(Debug, Clone)]
pub(super) enum Stale {
    /// These few; none of them is in it.
    Rows(BTreeSet<(Table, Uuid)>),
    /// Too many to tell.
    All,
}

impl Default for Stale {
    fn default() -> Self {
        Self::Rows(BTreeSet::new())
    }
}

impl Stale {
    /// Whether the whole index is to be made anew.
    pub fn is_all(&self) -> bool {
        matches!(self, Self::All)
    }

    /// Whether a row is still in the index.
    pub fn is_news(&self, table: Table, id: Uuid) -> bool {
        matches!(self, Self::Rows(rows) if !rows.contains(&(table, id)))
    }
}

/// Who belongs to whom.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    pub needs_by_shift: Lists<ShiftId, NeedId>,
    pub assignments_by_need: Lists<NeedId, AssignmentId>,
    pub assignments_by_person: Lists<PersonId, AssignmentId>,
    pub members_by_crew: Lists<CrewId, MembershipId>,
    pub members_by_person: Lists<PersonId, MembershipId>,
    pub records_by_person: Lists<PersonId, RecordId>,
    pub modules_by_programme: Lists<ProgrammeId, ModuleId>,
    pub sessions_by_programme: Lists<ProgrammeId, SessionId>,
    pub enrolments_by_programme: Lists<ProgrammeId, EnrolmentId>,
    pub enrolments_by_person: Lists<PersonId, EnrolmentId>,
    pub attendance: Lists<(SessionId, PersonId), AttendanceId>,
    pub availability_by_person: Lists<PersonId, AvailabilityId>,
    pub wishes_by_person: Lists<PersonId, WishId>,
    pub pairs_by_person: Lists<PersonId, PairId>,
    pub shifts_by_series: Lists<SeriesId, ShiftId>,
    pub shifts_by_day: Arc<BTreeMap<NaiveDate, Vec<ShiftId>>>,
}

/// Whether the index depends on the rows of a table.
pub(super) fn is_listed(table: Table) -> bool {
    use Table::{
        Assignment, Attendance, Availability, CompetenceRecord, Enrolment, Festival, Membership, Module, Need, Pair, Session,
        Shift, Wish,
    };
    matches!(
        table,
        Festival
            | Membership
            | Shift
            | Need
            | Assignment
            | Module
            | Session
            | Enrolment
            | Attendance
            | CompetenceRecord
            | Availability
            | Wish
            | Pair
    )
}

impl Index {
    /// Takes a row out, as it still stands in `data`, before it is changed or goes; and what is ordered by it.
    pub fn loosen(&mut self, data: &Snapshot, stale: &mut Stale, table: Table, id: Uuid) {
        let Stale::Rows(rows) = stale else { return };
        if rows.contains(&(table, id)) {
            return;
        }
        // Each festival day begins when the festival says.
        if table == Table::Festival || rows.len() >= MANY {
            *stale = Stale::All;
            return;
        }
        self.note(data, table, id, How::Take);
        let _ = rows.insert((table, id));
        let below: Vec<(Table, Uuid)> = match table {
            Table::Shift => self.needs_by_shift.get(&id.into()).iter().map(|id| (Table::Need, (*id).into())).collect(),
            Table::Need => self.assignments_by_need.get(&id.into()).iter().map(|id| (Table::Assignment, (*id).into())).collect(),
            _ => Vec::new(),
        };
        for (table, id) in below {
            self.loosen(data, stale, table, id);
        }
    }

    /// Puts rows in that were loosened, as they stand now.
    pub fn fasten(&mut self, data: &Snapshot, rows: BTreeSet<(Table, Uuid)>) {
        for (table, id) in rows {
            self.note(data, table, id, How::Add);
        }
    }

    /// Made anew from all rows.
    pub fn of(data: &Snapshot) -> Self {
        let mut index = Self::default();
        for table in Table::ALL.iter().copied().filter(|table| is_listed(*table)) {
            for id in data.ids(table) {
                index.note(data, table, id, How::Push);
            }
        }
        index.assignments_by_person.sort(|id| starts(data, id));
        index.modules_by_programme.sort(|id| data.modules.get(id).map(|module| module.number));
        index.availability_by_person.sort(|id| data.availability.get(id).map(|row| row.when.from_at));
        index.shifts_by_series.sort(|id| shift_order(data, id));
        index.sessions_by_programme.sort(|id| data.sessions.get(id).map(|session| session.when.from_at));
        for list in Arc::make_mut(&mut index.shifts_by_day).values_mut() {
            list.sort_by_cached_key(|id| (shift_order(data, *id), *id));
        }
        index
    }

    fn note(&mut self, data: &Snapshot, table: Table, id: Uuid, how: How) {
        match table {
            Table::Need => {
                if let Some(row) = data.needs.get(id.into()) {
                    self.needs_by_shift.note(how, row.shift, row.id, |_| ());
                }
            }
            Table::Assignment => {
                if let Some(row) = data.assignments.get(id.into()) {
                    self.assignments_by_need.note(how, row.need, row.id, |_| ());
                    self.assignments_by_person.note(how, row.person, row.id, |id| starts(data, id));
                }
            }
            Table::Membership => {
                if let Some(row) = data.memberships.get(id.into()) {
                    self.members_by_crew.note(how, row.crew, row.id, |_| ());
                    self.members_by_person.note(how, row.person, row.id, |_| ());
                }
            }
            Table::CompetenceRecord => {
                if let Some(row) = data.records.get(id.into()) {
                    self.records_by_person.note(how, row.person, row.id, |_| ());
                }
            }
            Table::Module => {
                if let Some(row) = data.modules.get(id.into()) {
                    let number = |id| data.modules.get(id).map(|module| module.number);
                    self.modules_by_programme.note(how, row.programme, row.id, number);
                }
            }
            Table::Session => {
                if let Some(row) = data.sessions.get(id.into()) {
                    let from = |id| data.sessions.get(id).map(|session| session.when.from_at);
                    self.sessions_by_programme.note(how, row.programme, row.id, from);
                }
            }
            Table::Enrolment => {
                if let Some(row) = data.enrolments.get(id.into()) {
                    self.enrolments_by_programme.note(how, row.programme, row.id, |_| ());
                    self.enrolments_by_person.note(how, row.person, row.id, |_| ());
                }
            }
            Table::Attendance => {
                if let Some(row) = data.attendance.get(id.into()) {
                    self.attendance.note(how, (row.session, row.person), row.id, |_| ());
                }
            }
            Table::Availability => {
                if let Some(row) = data.availability.get(id.into()) {
                    let from = |id| data.availability.get(id).map(|row| row.when.from_at);
                    self.availability_by_person.note(how, row.person, row.id, from);
                }
            }
            Table::Wish => {
                if let Some(row) = data.wishes.get(id.into()) {
                    self.wishes_by_person.note(how, row.person, row.id, |_| ());
                }
            }
            Table::Pair => {
                if let Some(row) = data.pairs.get(id.into()) {
                    self.pairs_by_person.note(how, row.person, row.id, |_| ());
                    self.pairs_by_person.note(how, row.other, row.id, |_| ());
                }
            }
            Table::Shift => {
                if let Some(row) = data.shifts.get(id.into()) {
                    self.shift(data, row, how);
                    if let Some(series) = row.series {
                        self.shifts_by_series.note(how, series, row.id, |id| shift_order(data, id));
                    }
                }
            }
            _ => {}
        }
    }

    fn shift(&mut self, data: &Snapshot, row: &Shift, how: How) {
        let cut = data.festival().map_or(360, |festival| festival.day_cut);
        let day = row.when.zone.festival_day(row.when.from_at, cut);
        let days = Arc::make_mut(&mut self.shifts_by_day);
        let list = days.entry(day).or_default();
        match how {
            How::Push => list.push(row.id),
            How::Add => {
                let own = (shift_order(data, row.id), row.id);
                list.insert(list.partition_point(|there| (shift_order(data, *there), *there) < own), row.id);
            }
            How::Take => {
                list.retain(|there| *there != row.id);
                if list.is_empty() {
                    let _ = days.remove(&day);
                }
            }
        }
    }
}

/// When the work of an assignment begins; none where there is no such shift.
fn starts(data: &Snapshot, id: AssignmentId) -> Option<Minute> {
    data.assignment_span(id).map(|span| span.from)
}

fn shift_order(data: &Snapshot, id: ShiftId) -> Option<(Minute, Minute)> {
    data.shifts.get(id).map(|shift| (shift.when.from_at, shift.when.to_at))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::fmt::Debug;

    use chrono::{NaiveDate, TimeDelta};
    use proptest::prelude::*;

    use super::*;
    use crate::domain::people::{Festival, Membership, Role};
    use crate::domain::record::Record;
    use crate::domain::shift::{Assignment, AssignmentState, Need, Source};
    use crate::domain::time::{Pick, When, Zone};
    use crate::domain::training::{Attendance, AttendanceState, CompetenceRecord, Enrolment, Module, Session};

    /// Five ids of each kind, so that random rows meet; what they point at need not be there.
    fn id<T: From<Uuid>>(of: u8) -> T {
        Uuid::from_u128(u128::from(of) + 1).into()
    }

    fn put(data: &mut Snapshot, row: &impl Record) {
        fn table<R: Record>(_: &R) -> Table {
            R::TABLE
        }
        data.put(table(row), row.cells()).unwrap();
    }

    const TABLES: [Table; 13] = [
        Table::Festival,
        Table::Membership,
        Table::Shift,
        Table::Need,
        Table::Assignment,
        Table::Module,
        Table::Session,
        Table::Enrolment,
        Table::Attendance,
        Table::CompetenceRecord,
        Table::Availability,
        Table::Wish,
        Table::Pair,
    ];

    /// A row that points here and there, and begins at some hour.
    fn write(data: &mut Snapshot, table: Table, row: u8, (a, b): (u8, u8), hour: i64) {
        let day = NaiveDate::from_ymd_opt(2027, 7, 1).unwrap();
        let from = day.and_hms_opt(0, 0, 0).unwrap() + TimeDelta::hours(hour);
        let when = When::new(Zone::default(), from, from + TimeDelta::hours(2), Pick::Earlier).unwrap();
        let text = String::new;
        match table {
            Table::Festival => put(
                data,
                &Festival {
                    id: id(row),
                    name: text(),
                    first_day: day,
                    last_day: day,
                    zone: when.zone,
                    day_cut: hour,
                    region: text(),
                },
            ),
            Table::Membership => put(data, &Membership { id: id(row), person: id(a), crew: id(b), role: Role::Member }),
            Table::Shift => {
                put(
                    data,
                    &crate::domain::Shift {
                        id: id(row),
                        crew: id(a),
                        place: None,
                        title: text(),
                        note: text(),
                        when,
                        series: (hour % 2 == 0).then(|| id(b)),
                    },
                );
            }
            Table::Need => put(
                data,
                &Need { id: id(row), shift: id(a), task: text(), min: 1, target: 1, max: None, competences: vec![], min_age: None },
            ),
            Table::Assignment => {
                let from_at = (hour % 3 == 0).then_some(when.from_at);
                let (state, source) = (AssignmentState::Planned, Source::Leader);
                let (need, person, override_reason) = (id(a), id(b), text());
                put(
                    data,
                    &Assignment {
                        id: id(row),
                        need,
                        person,
                        from_at,
                        to_at: None,
                        state,
                        source,
                        override_reason,
                        overridden: vec![],
                        rank: None,
                        actual_from: None,
                        actual_to: None,
                    },
                );
            }
            Table::Module => {
                put(data, &Module { note: text(), minutes: 45, ..Module::new(id(row), id(a), hour, text()) });
            }
            Table::Session => {
                let (title, note) = (text(), text());
                put(data, &Session { title, note, ..Session::new(id(row), id(a), when) });
            }
            Table::Enrolment => put(data, &Enrolment::new(id(row), id(a), id(b))),
            Table::Attendance => {
                let state = AttendanceState::Present;
                put(data, &Attendance { id: id(row), session: id(a), person: id(b), state, from_at: None, to_at: None });
            }
            Table::Availability => {
                let kind = crate::domain::Can::Can;
                put(data, &crate::domain::Availability { id: id(row), person: id(a), kind, note: text(), when });
            }
            Table::Wish => put(data, &crate::domain::Wish::none(id(row), id(a))),
            Table::Pair => {
                let kind = crate::domain::PairKind::Together;
                put(data, &crate::domain::Pair { id: id(row), person: id(a), other: id(b), kind });
            }
            _ => {
                put(data, &CompetenceRecord { origin: text(), ..CompetenceRecord::new(id(row), id(a), id(b), day) });
            }
        }
    }

    fn lists<K: Debug, V: Debug>(lists: &Lists<K, V>) -> BTreeMap<String, String> {
        lists.0.iter().flat_map(|part| part.iter()).map(|(key, list)| (format!("{key:?}"), format!("{list:?}"))).collect()
    }

    fn all(index: &Index) -> Vec<BTreeMap<String, String>> {
        vec![
            lists(&index.needs_by_shift),
            lists(&index.assignments_by_need),
            lists(&index.assignments_by_person),
            lists(&index.members_by_crew),
            lists(&index.members_by_person),
            lists(&index.records_by_person),
            lists(&index.modules_by_programme),
            lists(&index.sessions_by_programme),
            lists(&index.enrolments_by_programme),
            lists(&index.enrolments_by_person),
            lists(&index.attendance),
            index.shifts_by_day.iter().map(|(day, list)| (format!("{day}"), format!("{list:?}"))).collect(),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]

        /// Kept row by row it is what it would be when made anew, whatever was written and in which order.
        #[test]
        fn kept_is_made_anew(
            edits in prop::collection::vec(
                prop::collection::vec((0_usize..10, 0_u8..5, (0_u8..5, 0_u8..5), 0_i64..48, prop::bool::weighted(0.7)), 1..6),
                1..30,
            )
        ) {
            let mut data = Snapshot::default();
            for edit in edits {
                let before = (data.clone(), all(&data.index));
                for (table, row, to, hour, is_put) in edit {
                    let Some(table) = TABLES.get(table).copied() else { continue };
                    if is_put {
                        write(&mut data, table, row, to, hour);
                    } else {
                        data.remove(table, id(row));
                    }
                }
                data.reindex();
                prop_assert_eq!(all(&data.index), all(&Index::of(&data)));
                prop_assert_eq!(all(&before.0.index), before.1, "who holds the old one sees nothing of it");
            }
        }
    }

    #[test]
    fn many_rows_at_once_are_all_in_it() {
        let mut data = Snapshot::default();
        data.apply(&crate::domain::sample::sample()).unwrap();
        assert_eq!(all(&data.index), all(&Index::of(&data)));
        assert_eq!(lists(&data.index.needs_by_shift).len(), data.shifts.len());
    }
}
