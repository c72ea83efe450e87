//! The rows of the plan as they go out: one per person on a shift and one per open place, each with an id of its own.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use chrono::NaiveDateTime;
use uuid::Uuid;

use super::super::report::clean;
use super::super::reports::{Selection, open_places};
use crate::domain::coverage::coverage;
use crate::domain::fold::fold;
use crate::domain::{Assignment, AssignmentId, AssignmentState, NeedId, PersonId, Shift, ShiftId, Snapshot, Span};
use crate::lang::{Lang, SortKey, phone_display};

/// The columns of a plan's sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Column {
    Date,
    From,
    To,
    Until,
    Length,
    Crew,
    Place,
    Task,
    Who,
    Phone,
    State,
    Note,
    Seen,
    MinuteFrom,
    MinuteTo,
    Id,
}

impl Column {
    /// All of them in their order; `Until` only where a shift lasts a day or longer.
    pub const ALL: [Self; 16] = [
        Self::Date,
        Self::From,
        Self::To,
        Self::Until,
        Self::Length,
        Self::Crew,
        Self::Place,
        Self::Task,
        Self::Who,
        Self::Phone,
        Self::State,
        Self::Note,
        Self::Seen,
        Self::MinuteFrom,
        Self::MinuteTo,
        Self::Id,
    ];

    /// Its word in the hidden sheet.
    pub fn code(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::From => "from",
            Self::To => "to",
            Self::Until => "until",
            Self::Length => "length",
            Self::Crew => "crew",
            Self::Place => "place",
            Self::Task => "task",
            Self::Who => "who",
            Self::Phone => "phone",
            Self::State => "state",
            Self::Note => "note",
            Self::Seen => "seen",
            Self::MinuteFrom => "minute-from",
            Self::MinuteTo => "minute-to",
            Self::Id => "id",
        }
    }

    /// Its heading.
    pub fn heading(self, lang: &Lang) -> String {
        match self {
            Self::Date => lang.lists_date(),
            Self::From => lang.lists_from(),
            Self::To => lang.lists_to(),
            Self::Until => lang.lists_date_to(),
            Self::Length => lang.out_book_length(),
            Self::Crew => lang.lists_crew(),
            Self::Place => lang.lists_place(),
            Self::Task => lang.lists_task(),
            Self::Who => lang.lists_name(),
            Self::Phone => lang.lists_phone(),
            Self::State => lang.out_book_state(),
            Self::Note => lang.out_note(),
            Self::Seen => lang.out_book_seen(),
            Self::MinuteFrom => lang.out_book_minute_from(),
            Self::MinuteTo => lang.out_book_minute_to(),
            Self::Id => lang.out_book_id(),
        }
    }
}

/// What a row is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// Somebody on a shift.
    On(AssignmentId),
    /// An open place of a need; the first, the second …
    Open(NeedId, u32),
    /// Somebody, on the sheet of contacts.
    Person(PersonId),
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::On(id) => write!(f, "a/{id}"),
            Self::Open(id, number) => write!(f, "o/{id}/{number}"),
            Self::Person(id) => write!(f, "p/{id}"),
        }
    }
}

impl Key {
    /// The key that was written so.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, rest) = text.trim().split_once('/')?;
        let id = |text: &str| Uuid::try_parse(text).ok();
        match kind {
            "a" => Some(Self::On(id(rest)?.into())),
            "p" => Some(Self::Person(id(rest)?.into())),
            "o" => {
                let (need, number) = rest.split_once('/')?;
                Some(Self::Open(id(need)?.into(), number.parse().ok()?))
            }
            _ => None,
        }
    }
}

/// What stands in a row that can be changed there.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Values {
    pub from: NaiveDateTime,
    pub to: NaiveDateTime,
    pub crew: String,
    pub place: String,
    pub task: String,
    /// A label of [`Labels`]; empty for an open place.
    pub who: String,
    pub state: Option<AssignmentState>,
    pub note: String,
}

/// One row of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct PlanRow {
    pub key: Key,
    pub shift: ShiftId,
    pub need: NeedId,
    /// The whole shift on the wall clock.
    pub whole: (NaiveDateTime, NaiveDateTime),
    pub values: Values,
    /// The number to call, as it is read out.
    pub phone: String,
    /// Its length in minutes, true over a clock change.
    pub minutes: i64,
    /// Whether the person is somewhere else at that time too, and where both are in one crew.
    pub double: Option<bool>,
}

impl PlanRow {
    /// Whether nobody has the place.
    pub fn is_open(&self) -> bool {
        matches!(self.key, Key::Open(..))
    }
}

/// Names that are each one person's: of namesakes, with the phone number or a number of their own.
#[derive(Debug, Clone, Default)]
pub struct Labels {
    labels: BTreeMap<PersonId, String>,
}

impl Labels {
    /// Everybody's.
    pub fn of(snapshot: &Snapshot) -> Self {
        let mut named: HashMap<String, usize> = HashMap::new();
        for person in snapshot.people.iter() {
            *named.entry(fold(&person.name())).or_default() += 1;
        }
        let mut taken: HashMap<String, PersonId> = HashMap::new();
        let mut labels = BTreeMap::new();
        for person in snapshot.people.iter() {
            let name = normal(&person.name());
            let alone = named.get(&fold(&name)).is_none_or(|count| *count < 2) && !name.is_empty();
            let mut label = match alone {
                true => name.clone(),
                false if person.phone.is_empty() => name.clone(),
                false => format!("{name} ({})", phone_display(&person.phone)),
            };
            let mut count = 2;
            while label.is_empty() || taken.contains_key(&label.to_lowercase()) {
                label = normal(&format!("{name} ({count})"));
                count += 1;
            }
            let _ = taken.insert(label.to_lowercase(), person.id);
            let _ = labels.insert(person.id, label);
        }
        Self { labels }
    }

    /// A person's.
    pub fn get(&self, person: PersonId) -> &str {
        self.labels.get(&person).map_or("", String::as_str)
    }
}

/// Day, crew, from, to, place, task, open places last, name.
type Order = (chrono::NaiveDate, SortKey, i64, i64, SortKey, SortKey, bool, SortKey, Key);

/// The rows of a selection in the order of the roster, each with the festival day it is on and its crew.
pub fn plan_rows(snapshot: &Snapshot, lang: &Lang, labels: &Labels, selection: &Selection) -> Vec<(chrono::NaiveDate, PlanRow)> {
    let mut rows: Vec<(Order, PlanRow)> = Vec::new();
    let days = snapshot.days_with_shifts().filter(|day| selection.days.is_empty() || selection.days.contains(day));
    for day in days {
        let wanted = |shift: &&Shift| selection.crews.is_empty() || selection.crews.contains(&shift.crew);
        for shift in snapshot.shifts_on(day).filter(wanted) {
            for (row, span) in of_shift(snapshot, labels, shift) {
                let values = &row.values;
                let order = (
                    day,
                    lang.sort_key(&values.crew),
                    span.from.0,
                    span.to.0,
                    lang.sort_key(&values.place),
                    lang.sort_key(&values.task),
                    row.is_open(),
                    lang.sort_key(&values.who),
                    row.key,
                );
                rows.push((order, row));
            }
        }
    }
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    rows.into_iter().map(|(order, row)| (order.0, row)).collect()
}

/// The rows of a shift with their instants.
fn of_shift<'a>(snapshot: &'a Snapshot, labels: &'a Labels, shift: &'a Shift) -> impl Iterator<Item = (PlanRow, Span)> + use<'a> {
    snapshot.needs_of(shift.id).flat_map(move |need| {
        let whole = shift.when.span();
        let on = snapshot.assignments_to(need.id).filter(|row| shown(row)).filter_map(|row| {
            let person = snapshot.people.get(row.person)?;
            let span = row.planned(whole);
            let values = Values {
                who: labels.get(row.person).to_owned(),
                state: Some(row.state),
                ..common(snapshot, shift, &need.task, span)
            };
            let phone = phone_display(&person.phone);
            Some((made(Key::On(row.id), (shift, need.id), values, phone, span, double(snapshot, row)), span))
        });
        let holes = coverage(snapshot, need).map(|coverage| coverage.holes).unwrap_or_default();
        let open = open_places(&holes).into_iter().zip(1..).map(|(span, number)| {
            let values = common(snapshot, shift, &need.task, span);
            (made(Key::Open(need.id, number), (shift, need.id), values, String::new(), span, None), span)
        });
        on.chain(open.collect::<Vec<_>>()).collect::<Vec<_>>()
    })
}

fn made(key: Key, (shift, need): (&Shift, NeedId), values: Values, phone: String, span: Span, double: Option<bool>) -> PlanRow {
    let whole = (shift.when.from_local, shift.when.to_local);
    PlanRow { key, shift: shift.id, need, whole, values, phone, minutes: span.minutes(), double }
}

/// What a row of a shift says of the shift.
pub(super) fn common(snapshot: &Snapshot, shift: &Shift, task: &str, span: Span) -> Values {
    let place = shift.place.and_then(|id| snapshot.places.get(id)).map_or("", |place| place.name.as_str());
    let task = [shift.title.as_str(), task].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" – ");
    Values {
        from: shift.when.zone.local(span.from),
        to: shift.when.zone.local(span.to),
        crew: normal(snapshot.crews.get(shift.crew).map_or("", |crew| crew.name.as_str())),
        place: normal(place),
        task: normal(&task),
        who: String::new(),
        state: None,
        note: normal(&shift.note),
    }
}

/// Text as it comes back from any spreadsheet: without what they drop at the ends.
pub(super) fn normal(text: &str) -> String {
    clean(text).lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// Who has a row: who is to be there, and who waits on standby.
pub(super) fn shown(row: &Assignment) -> bool {
    row.counts() || row.state == AssignmentState::Standby
}

fn double(snapshot: &Snapshot, row: &Assignment) -> Option<bool> {
    if !row.counts() {
        return None;
    }
    let span = |row: &Assignment| Some(row.planned(snapshot.work(row)?.1.when.span()));
    let crew = |row: &Assignment| Some(snapshot.work(row)?.1.crew);
    let mine = span(row)?;
    let others = snapshot.assignments_of(row.person).filter(|other| other.id != row.id && other.counts());
    let mut clashes = others.filter(|other| span(other).is_some_and(|other| other.overlap(mine) > 0)).peekable();
    let _ = clashes.peek()?;
    Some(clashes.any(|other| crew(other) == crew(row)))
}
