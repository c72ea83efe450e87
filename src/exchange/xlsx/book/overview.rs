//! The first sheet: the crews, who leads them, how many places they have and how many are open.

use std::collections::BTreeMap;

use super::super::super::report::{Cell, Column as Of, Kind, Report, Row};
use super::super::super::round_trip::PlanRow;
use crate::domain::coverage::of_shift;
use crate::domain::{AssignmentState, CrewId, Person, Role, ShiftId, Snapshot};
use crate::lang::{Lang, phone_display};

/// A row per crew that has rows in the workbook.
pub(super) fn overview(snapshot: &Snapshot, lang: &Lang, sheet: &str, title: &str, rows: &[PlanRow]) -> Report {
    let mut crews: BTreeMap<CrewId, (Vec<ShiftId>, i64)> = BTreeMap::new();
    for row in rows {
        let Some(shift) = snapshot.shifts.get(row.shift) else { continue };
        let sum = crews.entry(shift.crew).or_default();
        if !sum.0.contains(&row.shift) {
            sum.0.push(row.shift);
        }
        let stands_by = row.values.state == Some(AssignmentState::Standby);
        sum.1 += if row.is_open() || stands_by { 0 } else { row.minutes };
    }
    let mut lines: Vec<_> = crews
        .into_iter()
        .map(|(id, (shifts, minutes))| {
            let name = snapshot.crews.get(id).map(|crew| crew.name.clone()).unwrap_or_default();
            let of = |role| snapshot.members_of(id).filter(move |row| row.role == role);
            let leader = of(Role::Leader).chain(of(Role::Deputy)).find_map(|row| snapshot.people.get(row.person));
            let totals: Vec<_> = shifts.iter().map(|shift| of_shift(snapshot, *shift)).collect();
            let open: i64 = totals.iter().map(|totals| totals.missing()).sum();
            let cells = vec![
                Cell::text(name.as_str()),
                Cell::text(leader.map(Person::name).unwrap_or_default()),
                leader
                    .filter(|person| !person.phone.is_empty())
                    .map_or(Cell::Empty, |person| Cell::Phone(phone_display(&person.phone))),
                Cell::Count(i64::try_from(shifts.len()).unwrap_or(i64::MAX)),
                Cell::Count(totals.iter().map(|totals| totals.places).sum()),
                Cell::Count(open),
                Cell::Minutes(minutes),
            ];
            (lang.sort_key(&name), Row::from(cells))
        })
        .collect();
    lines.sort_by(|a, b| a.0.cmp(&b.0));
    Report {
        title: title.to_owned(),
        purpose: lang.out_book_purpose(lang.out_book_id()),
        subtitle: lang.out_book_overview(),
        sheet: sheet.to_owned(),
        file_stem: String::new(),
        confidential: false,
        columns: vec![
            Of::new(lang.lists_crew(), Kind::Text),
            Of::new(lang.out_book_leader(), Kind::Text),
            Of::new(lang.lists_phone(), Kind::Phone),
            Of::new(lang.lists_shifts(), Kind::Count),
            Of::new(lang.out_book_places(), Kind::Count),
            Of::new(lang.out_book_open(), Kind::Count),
            Of::new(lang.lists_hours(), Kind::Hours),
        ],
        rows: lines.into_iter().map(|(_, row)| row).collect(),
    }
}
