//! The contact list (*kontaktliste*): how to reach whom. Nothing about birth, diet or guardians unless it is asked for.

use std::collections::HashSet;

use super::super::report::{Cell, Column, Kind, Report, Row};
use super::{Head, Selection, crews_of, people_in_order};
use crate::domain::{Person, PersonId, Snapshot};
use crate::lang::Lang;

/// The contact list: of everybody, of the members of the chosen crews, or of those with a shift on the chosen days.
pub fn contacts(snapshot: &Snapshot, lang: &Lang, selection: &Selection) -> Report {
    let mut columns = vec![
        Column::new(lang.lists_name(), Kind::Text),
        Column::new(lang.lists_crews(), Kind::Text),
        Column::new(lang.lists_phone(), Kind::Phone),
        Column::new(lang.lists_email(), Kind::Text),
    ];
    if selection.include_sensitive {
        columns.extend([
            Column::new(lang.lists_birth_date(), Kind::BirthDate),
            Column::new(lang.lists_birth_year(), Kind::Count),
            Column::new(lang.lists_diet(), Kind::Text),
            Column::new(lang.lists_guardian(), Kind::Text),
        ]);
    }
    let head = Head::new(lang.lists_contacts_title(), lang.lists_contacts_stem()).selected(snapshot, lang, selection);
    let mut report = head.report(snapshot, lang, selection.include_sensitive, columns);
    let members = members(snapshot, selection);
    let busy = busy(snapshot, selection);
    report.rows = people_in_order(snapshot, lang)
        .into_iter()
        .filter(|person| members.as_ref().is_none_or(|set| set.contains(&person.id)))
        .filter(|person| busy.as_ref().is_none_or(|set| set.contains(&person.id)))
        .map(|person| row(snapshot, lang, person, selection.include_sensitive))
        .collect();
    report
}

fn row(snapshot: &Snapshot, lang: &Lang, person: &Person, include_sensitive: bool) -> Row {
    let mut cells = vec![
        Cell::text(person.name()),
        Cell::text(crews_of(snapshot, lang, person.id)),
        if person.phone.is_empty() { Cell::Empty } else { Cell::Phone(person.phone.clone()) },
        Cell::text(person.email.as_str()),
    ];
    if include_sensitive {
        cells.extend([
            person.birth_date.into(),
            person.born().map_or(Cell::Empty, |year| Cell::Count(year.into())),
            Cell::text(person.diet.as_str()),
            Cell::text(person.guardian.as_str()),
        ]);
    }
    cells.into()
}

/// The members of the chosen crews; none when no crew is chosen.
fn members(snapshot: &Snapshot, selection: &Selection) -> Option<HashSet<PersonId>> {
    (!selection.crews.is_empty())
        .then(|| selection.crews.iter().flat_map(|crew| snapshot.members_of(*crew)).map(|membership| membership.person).collect())
}

/// Who has a shift on the chosen days; none when no day is chosen.
fn busy(snapshot: &Snapshot, selection: &Selection) -> Option<HashSet<PersonId>> {
    (!selection.days.is_empty()).then(|| {
        let shifts = selection.days.iter().flat_map(|day| snapshot.shifts_on(*day));
        let needs = shifts.flat_map(|shift| snapshot.needs_of(shift.id));
        needs.flat_map(|need| snapshot.assignments_to(need.id)).filter(|row| row.counts()).map(|row| row.person).collect()
    })
}
