//! What an entry changed, in people's words: row by row, each cell with its name and its two values as people write them.
//! What only the program needs (ids, the zone, times as minutes where the clock's stand beside them) is left out.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

use crate::domain::{Minute, Table};
use crate::lang::phone_display;
use crate::store::{Became, Changed, Subject, Thing};
use crate::ui::screen::Cx;

/// A row that was changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// `Personen Kari Moe`.
    pub name: String,
    /// What became of the row itself.
    pub became: Option<Turn>,
    /// Its cells.
    pub cells: Vec<Cell>,
    /// Whose history can be seen, with its name.
    pub thing: Option<(Thing, String)>,
    row: (Table, Uuid),
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Turn {
    New,
    Deleted,
    Back,
}

/// A cell that was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// `Telefon`.
    pub label: String,
    /// Before and after; none for what is not shown.
    pub values: Option<(String, String)>,
}

/// The rows that were changed, in the order they were written; what is left of a row without words is left out.
pub fn groups(cx: Cx<'_>, changes: &[Changed]) -> Vec<Group> {
    let mut all: Vec<Group> = Vec::new();
    for change in changes {
        let row = (change.row.table, change.row.id);
        let known = all.iter().rposition(|group| group.row == row);
        let at = known.unwrap_or(all.len());
        if known.is_none() {
            all.push(group(cx, &change.row));
        }
        let Some(group) = all.get_mut(at) else { continue };
        match &change.how {
            Became::New => group.became = Some(Turn::New),
            Became::Deleted => group.became = Some(Turn::Deleted),
            Became::Back => group.became = Some(Turn::Back),
            Became::Erased => {}
            Became::Cell { column, old, new } => group.cells.extend(cells(cx, change.row.table, column, old, new)),
        }
    }
    all.retain(|group| group.row.0 != Table::ImportBatch && (group.became.is_some() || !group.cells.is_empty()));
    all
}

/// What a thing would become by going back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Then {
    /// It was deleted then.
    Deleted,
    /// It is so already.
    Same,
    /// It would come back, if it is deleted now, and these cells would be others: now and then.
    Other(bool, Vec<Cell>),
}

/// What a thing would become by going back, from what was changed of its row since, latest first.
pub fn then(cx: Cx<'_>, thing: Thing, since: &[Became]) -> Then {
    let is_there = thing_name(cx, thing).is_some();
    let mut was_there = is_there;
    let mut columns: BTreeMap<&str, (&Value, &Value)> = BTreeMap::new();
    for change in since {
        match change {
            Became::Cell { column, old, new } => columns.entry(column).or_insert((new, old)).1 = old,
            Became::Deleted => was_there = true,
            Became::New | Became::Back | Became::Erased => was_there = false,
        }
    }
    if !was_there {
        return Then::Deleted;
    }
    let others = columns.into_iter().filter(|(_, (now, then))| now != then);
    let all: Vec<Cell> = others.flat_map(|(column, (now, then))| cells(cx, thing.row().0, column, now, then)).collect();
    if is_there && all.is_empty() { Then::Same } else { Then::Other(!is_there, all) }
}

/// What was changed of one row in few words: the cell with its values, or the names of the cells.
pub fn detail(groups: &[Group]) -> String {
    let [group] = groups else { return String::new() };
    match group.cells.as_slice() {
        [Cell { label, values: Some((old, new)) }] => format!("{label}: {old} → {new}"),
        cells => cells.iter().map(|cell| cell.label.as_str()).collect::<Vec<_>>().join(", "),
    }
}

fn group(cx: Cx<'_>, row: &Subject) -> Group {
    let own = |thing| Some((thing, thing_name(cx, thing).unwrap_or_else(|| row.name.clone())));
    let thing = match row.table {
        Table::Person => own(Thing::Person(row.id.into())),
        Table::Shift => own(Thing::Shift(row.id.into())),
        Table::Club | Table::Place | Table::Crew | Table::Competence | Table::Programme | Table::Session => {
            own(Thing::Row(row.table, row.id))
        }
        _ => None,
    };
    let name = group_name(cx, row);
    let thing = thing.filter(|(_, name)| !name.is_empty());
    Group { name, became: None, cells: Vec::new(), thing, row: (row.table, row.id) }
}

/// `Personen Kari Moe`; what lies between a person and something else is told by both, `Kari Moe: plassen i gjengen Bar`.
fn group_name(cx: Cx<'_>, row: &Subject) -> String {
    let (data, id) = (cx.data, row.id);
    let other = match row.table {
        Table::Membership => data.memberships.get(id.into()).and_then(|row| named(cx, Table::Crew, row.crew.into())),
        Table::Assignment => data
            .assignments
            .get(id.into())
            .and_then(|row| data.work(row))
            .and_then(|(_, shift)| thing_name(cx, Thing::Shift(shift.id))),
        Table::Enrolment => data.enrolments.get(id.into()).and_then(|row| named(cx, Table::Programme, row.programme.into())),
        Table::Attendance => data.attendance.get(id.into()).and_then(|row| named(cx, Table::Session, row.session.into())),
        Table::CompetenceRecord => data.records.get(id.into()).and_then(|row| named(cx, Table::Competence, row.competence.into())),
        Table::Availability | Table::Wish | Table::Pair => None,
        _ => return cx.lang.thing(row.table, &row.name),
    };
    let between = cx.lang.history_thing(row.table.name());
    let words = format!("{}: {between} {}", row.name, other.unwrap_or_default());
    words.trim_end().trim_start_matches(": ").to_owned()
}

/// What a thing is called now; none when it is not there.
pub fn thing_name(cx: Cx<'_>, thing: Thing) -> Option<String> {
    match thing {
        Thing::Person(id) => cx.data.people.get(id).map(crate::domain::Person::name),
        Thing::Shift(id) => cx.data.shifts.get(id).map(|shift| {
            let when = cx.lang.date_and_range(shift.when.from_local, shift.when.to_local);
            format!("{}, {when}", cx.data.shift_name(shift))
        }),
        Thing::Row(table, id) => named(cx, table, id),
    }
}

/// The name of a row that is there.
fn named(cx: Cx<'_>, table: Table, id: Uuid) -> Option<String> {
    let data = cx.data;
    match table {
        Table::Club => data.clubs.get(id.into()).map(|row| row.name.clone()),
        Table::Place => data.places.get(id.into()).map(|row| row.name.clone()),
        Table::Crew => data.crews.get(id.into()).map(|row| row.name.clone()),
        Table::Competence => data.competences.get(id.into()).map(|row| row.name.clone()),
        Table::Person => data.people.get(id.into()).map(crate::domain::Person::name),
        Table::Programme => data.programmes.get(id.into()).map(|row| row.name.clone()),
        Table::Module => data.modules.get(id.into()).map(|row| row.title.clone()),
        Table::Series => data.series.get(id.into()).map(|row| row.name.clone()),
        Table::Template => data.templates.get(id.into()).map(|row| row.name.clone()),
        Table::Need => data.needs.get(id.into()).and_then(|row| thing_name(cx, Thing::Shift(row.shift))),
        Table::Session => data.sessions.get(id.into()).map(|row| crate::domain::act::training::session_name(data, row)),
        _ => None,
    }
}

/// A cell in words; more than one for what people put into columns of their own.
fn cells(cx: Cx<'_>, table: Table, column: &str, old: &Value, new: &Value) -> Vec<Cell> {
    if column == "extra" {
        return extra(cx, old, new);
    }
    let Some(label) = label(cx, table, column) else { return Vec::new() };
    let values = show(cx, table, column, old).zip(show(cx, table, column, new));
    vec![Cell { label, values }]
}

/// The columns of a sheet that Ildsjel has no place for.
fn extra(cx: Cx<'_>, old: &Value, new: &Value) -> Vec<Cell> {
    let read = |value: &Value| -> BTreeMap<String, String> {
        value.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    };
    let (old, new) = (read(old), read(new));
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let value = |map: &BTreeMap<String, String>, name: &String| text(cx, map.get(name).map_or("", String::as_str));
    let changed = names.into_iter().filter(|name| old.get(*name) != new.get(*name));
    changed.map(|name| Cell { label: name.clone(), values: Some((value(&old, name), value(&new, name))) }).collect()
}

/// Whether a column says nothing to people: it points at what the row's own name tells, or stands there for the program.
fn is_technical(table: Table, column: &str) -> bool {
    match table {
        Table::ImportBatch | Table::Handout => true,
        // Beside the clock's times stand the same as minutes, and the zone of both.
        Table::Shift | Table::Session | Table::Availability if matches!(column, "from_at" | "to_at" | "zone") => true,
        // What a template needs and which rule it is, are not for people to read as they stand there.
        Table::Template if column == "needs" => true,
        Table::Rule if matches!(column, "field" | "age_group") => true,
        Table::Membership
        | Table::Availability
        | Table::Wish
        | Table::Pair
        | Table::Enrolment
        | Table::Attendance
        | Table::CompetenceRecord
            if column == "person" =>
        {
            true
        }
        // Who was moved to another shift is told by that.
        Table::Assignment if column == "need" => false,
        _ => matches!(column, "region" | "source" | "overridden" | "need" | "shift" | "session" | "programme" | "series"),
    }
}

/// What people call a column; none for those that say nothing to them.
fn label(cx: Cx<'_>, table: Table, column: &str) -> Option<String> {
    if is_technical(table, column) {
        return None;
    }
    let lang = cx.lang;
    let words = match (table, column) {
        (Table::CompetenceRecord, "competence") => lang.history_thing("competence"),
        (_, "given") => lang.people_given(),
        (_, "family") => lang.people_family(),
        (_, "nickname") => lang.people_nickname(),
        (_, "phone") => lang.people_phone(),
        (_, "email") => lang.people_email(),
        (_, "gender") => lang.people_gender(),
        (_, "postcode") => lang.people_postcode(),
        (_, "shirt_size") => lang.people_shirt(),
        (_, "licence") => lang.people_licence(),
        (_, "diet") => lang.people_diet(),
        (_, "guardian") => lang.people_guardian(),
        (_, "club") => lang.people_club(),
        (_, "note") => lang.people_note(),
        (_, "person") => lang.history_thing("person"),
        (_, "need") => lang.history_thing("shift"),
        (_, column) => lang.history_screen_column(column.to_owned()),
    };
    Some(begin(&words))
}

/// With a capital.
fn begin(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A value as people write it; none where it is not to be shown.
fn show(cx: Cx<'_>, table: Table, column: &str, value: &Value) -> Option<String> {
    let lang = cx.lang;
    // An allergy is nobody's business who does not ask for it; a colour is a number here.
    if matches!(column, "diet" | "colour") {
        return None;
    }
    if value.is_null() || *value == "" {
        return Some(lang.history_screen_blank());
    }
    let plain = || match value {
        Value::String(words) => text(cx, words),
        other => other.to_string(),
    };
    let words = match (table, column) {
        (_, "phone") => value.as_str().map(phone_display),
        (_, "first_day" | "last_day" | "birth_date" | "valid_from" | "valid_to" | "seen_on" | "day") => {
            read::<NaiveDate>(value).map(|day| lang.date_numeric(day))
        }
        (_, "from_local" | "to_local") => read::<NaiveDateTime>(value).map(|at| moment(cx, at)),
        (_, "from_at" | "to_at" | "actual_from" | "actual_to") => {
            let zone = cx.data.zone();
            value.as_i64().map(|at| moment(cx, zone.local(Minute(at))))
        }
        (_, "day_cut") => value
            .as_i64()
            .and_then(|minute| NaiveTime::from_num_seconds_from_midnight_opt(u32::try_from(minute * 60).ok()?, 0))
            .map(|time| lang.time(time)),
        (_, "minutes" | "min_minutes" | "max_minutes" | "break_minutes") => {
            value.as_i64().map(|minutes| lang.hours_and_minutes(minutes))
        }
        (_, "min_percent") => value.as_i64().map(|percent| lang.percent(percent)),
        (_, "role") => value.as_str().map(|role| match role {
            "leader" => lang.lists_leader(),
            "deputy" => lang.lists_deputy(),
            _ => lang.people_member(),
        }),
        (_, "gender") => value.as_str().and_then(|gender| match gender {
            "f" => Some(lang.lists_gender_f()),
            "m" => Some(lang.lists_gender_m()),
            "x" => Some(lang.lists_gender_x()),
            _ => None,
        }),
        (_, "state") => value.as_str().map(|state| lang.history_screen_state(state.to_owned())),
        (_, "kind") => value.as_str().map(|kind| lang.history_screen_kind(kind.to_owned())),
        (_, "shown" | "training" | "renews") => Some(lang.common_yes()),
        (_, "leaders") => Some(list(cx, Table::Person, value)),
        (_, "competences" | "includes") => Some(list(cx, Table::Competence, value)),
        (_, "crews") => Some(list(cx, Table::Crew, value)),
        (_, "modules" | "after") => Some(list(cx, Table::Module, value)),
        (_, "need") => Some(reference(cx, Table::Need, value)),
        (_, "crew") => Some(reference(cx, Table::Crew, value)),
        (_, "place") => Some(reference(cx, Table::Place, value)),
        (_, "club") => Some(reference(cx, Table::Club, value)),
        (_, "person" | "leader" | "author" | "other") => Some(reference(cx, Table::Person, value)),
        (_, "competence") => Some(reference(cx, Table::Competence, value)),
        _ => None,
    };
    Some(words.unwrap_or_else(plain))
}

/// Words that somebody wrote, cut where they go on and on.
fn text(cx: Cx<'_>, words: &str) -> String {
    const LONG: usize = 300;
    if words.is_empty() {
        return cx.lang.history_screen_blank();
    }
    match words.char_indices().nth(LONG) {
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or(words)),
        None => words.to_owned(),
    }
}

fn read<T: DeserializeOwned>(value: &Value) -> Option<T> {
    serde_json::from_value(value.clone()).ok()
}

fn moment(cx: Cx<'_>, at: NaiveDateTime) -> String {
    format!("{} {}", cx.lang.date_short(at.date()), cx.lang.time(at.time()))
}

fn reference(cx: Cx<'_>, table: Table, value: &Value) -> String {
    let id = value.as_str().and_then(|text| Uuid::try_parse(text).ok());
    id.and_then(|id| named(cx, table, id)).unwrap_or_else(|| cx.lang.history_screen_gone())
}

fn list(cx: Cx<'_>, table: Table, value: &Value) -> String {
    let ids: Vec<Value> = value.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    if ids.is_empty() {
        return cx.lang.history_screen_blank();
    }
    ids.iter().map(|id| reference(cx, table, id)).collect::<Vec<_>>().join(", ")
}
