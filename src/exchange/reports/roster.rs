//! The roster (*vaktliste*): one row per person on a shift and one per open place, with date, place and name on each row,
//! so that it can be sorted and filtered as it likes.

use chrono::NaiveDate;

use super::super::report::{Cell, Column, Kind, Report, Row};
use super::{Head, Selection};
use crate::domain::coverage::{Hole, coverage};
use crate::domain::{CrewId, Need, Shift, Snapshot, Span};
use crate::lang::{Lang, SortKey};

/// How a roster is spread over sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Split {
    /// One sheet.
    #[default]
    Whole,
    /// A sheet per festival day.
    ByDay,
    /// A sheet per crew.
    ByCrew,
}

/// Day, crew, from, to, place, task, open places last, name.
type Key = (NaiveDate, SortKey, i64, i64, SortKey, SortKey, bool, SortKey);

struct Line {
    key: Key,
    span: Span,
    row: Row,
}

/// The roster of a selection as one list, by day, crew and time.
pub fn roster(snapshot: &Snapshot, lang: &Lang, selection: &Selection) -> Report {
    let days: Vec<NaiveDate> = snapshot.days_with_shifts().filter(|day| wanted(&selection.days, day)).collect();
    let mut lines = Vec::new();
    for day in days {
        for shift in snapshot.shifts_on(day).filter(|shift| wanted(&selection.crews, &shift.crew)) {
            for need in snapshot.needs_of(shift.id) {
                push_need(&mut lines, snapshot, lang, day, shift, need);
            }
        }
    }
    lines.sort_by(|a, b| a.key.cmp(&b.key));

    // Only a shift of a day or longer needs a second date: an end before its beginning is the next morning.
    let over_a_day = lines.iter().any(|line| line.span.minutes() >= 24 * 60);
    let mut columns = vec![
        Column::new(lang.lists_date(), Kind::Date),
        Column::new(lang.lists_from(), Kind::Time),
        Column::new(lang.lists_to(), Kind::Time),
        Column::new(lang.lists_date_to(), Kind::Date),
        Column::new(lang.lists_crew(), Kind::Text),
        Column::new(lang.lists_place(), Kind::Text),
        Column::new(lang.lists_task(), Kind::Text),
        Column::new(lang.lists_name(), Kind::Text),
        Column::new(lang.lists_phone(), Kind::Phone),
    ];
    if !over_a_day {
        drop(columns.remove(3));
    }
    let head = Head::new(lang.lists_roster_title(), lang.lists_roster_stem(), lang.lists_screen_roster_about())
        .selected(snapshot, lang, selection);
    let mut report = head.report(snapshot, lang, false, columns);
    report.rows = lines
        .into_iter()
        .map(|mut line| {
            if !over_a_day {
                drop(line.row.cells.remove(3));
            }
            line.row
        })
        .collect();
    report
}

/// The roster of a selection as sheets; without any shift one empty sheet.
pub fn roster_sheets(snapshot: &Snapshot, lang: &Lang, selection: &Selection, split: Split) -> Vec<Report> {
    let parts: Vec<Selection> = match split {
        Split::Whole => Vec::new(),
        Split::ByDay => snapshot
            .days_with_shifts()
            .filter(|day| wanted(&selection.days, day))
            .map(|day| Selection { days: vec![day], ..selection.clone() })
            .collect(),
        Split::ByCrew => {
            let mut crews: Vec<_> = snapshot.crews.iter().filter(|crew| wanted(&selection.crews, &crew.id)).collect();
            crews.sort_by_cached_key(|crew| (lang.sort_key(&crew.name), crew.id));
            crews.into_iter().map(|crew| Selection { crews: vec![crew.id], ..selection.clone() }).collect()
        }
    };
    let mut sheets: Vec<Report> = parts
        .iter()
        .map(|part| {
            let mut report = roster(snapshot, lang, part);
            // What all sheets have in common would only make their names longer.
            report.sheet = match (split, part.days.as_slice(), part.crews.as_slice()) {
                (Split::ByDay, [day], _) => lang.date_short(*day),
                (Split::ByCrew, _, [crew]) => crew_name(snapshot, *crew),
                _ => report.sheet,
            };
            report
        })
        .filter(|report| !report.rows.is_empty())
        .collect();
    if sheets.is_empty() {
        sheets.push(roster(snapshot, lang, selection));
    }
    sheets
}

fn wanted<T: PartialEq>(chosen: &[T], one: &T) -> bool {
    chosen.is_empty() || chosen.contains(one)
}

fn crew_name(snapshot: &Snapshot, id: CrewId) -> String {
    snapshot.crews.get(id).map(|crew| crew.name.clone()).unwrap_or_default()
}

fn push_need(lines: &mut Vec<Line>, snapshot: &Snapshot, lang: &Lang, day: NaiveDate, shift: &Shift, need: &Need) {
    let crew = crew_name(snapshot, shift.crew);
    let place = shift.place.and_then(|id| snapshot.places.get(id)).map(|place| place.name.clone()).unwrap_or_default();
    let task =
        [shift.title.as_str(), need.task.as_str()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" – ");
    let mut line = |span: Span, open: bool, order: &str, name: String, phone: &str| {
        let (from, to) = (shift.when.zone.local(span.from), shift.when.zone.local(span.to));
        let key = (
            day,
            lang.sort_key(&crew),
            span.from.0,
            span.to.0,
            lang.sort_key(&place),
            lang.sort_key(&task),
            open,
            lang.sort_key(order),
        );
        let cells = vec![
            Cell::Date(from.date()),
            Cell::Time(from.time()),
            Cell::Time(to.time()),
            Cell::Date(to.date()),
            Cell::text(crew.as_str()),
            Cell::text(place.as_str()),
            Cell::text(task.as_str()),
            Cell::text(name),
            if phone.is_empty() { Cell::Empty } else { Cell::Phone(phone.to_owned()) },
        ];
        lines.push(Line { key, span, row: Row { cells, open } });
    };
    for assignment in snapshot.assignments_to(need.id).filter(|row| row.counts()) {
        let Some(person) = snapshot.people.get(assignment.person) else { continue };
        line(assignment.span(shift.when.span()), false, &person.sort_name(), person.name(), &person.phone);
    }
    for place in open_places(&coverage(snapshot, need).map(|coverage| coverage.holes).unwrap_or_default()) {
        line(place, true, "", lang.lists_open(), "");
    }
}

/// The holes of a need as places for one person each, as long as they can be.
pub fn open_places(holes: &[Hole]) -> Vec<Span> {
    let most = holes.iter().map(|hole| hole.missing).max().unwrap_or(0);
    let mut places: Vec<Span> = Vec::new();
    for place in 1..=most {
        let mut last: Option<Span> = None;
        for hole in holes.iter().filter(|hole| hole.missing >= place) {
            match &mut last {
                Some(last) if last.to == hole.span.from => last.to = hole.span.to,
                last => places.extend(last.replace(hole.span)),
            }
        }
        places.extend(last);
    }
    places
}
