//! The contact list (*kontaktliste*): how to reach whom. Nothing about birth, diet or guardians unless it is asked for.

use std::collections::HashSet;

use super::super::report::{Cell, Column, Kind, Report, Row};
use super::{Extra, Head, Selection, crews_of, people_in_order};
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
    let more = extras(selection);
    columns.extend(more.iter().map(|extra| extra.column(lang)));
    let confidential = more.iter().any(|extra| extra.is_sensitive());
    let head = Head::new(lang.lists_contacts_title(), lang.lists_contacts_stem(), lang.lists_screen_contacts_about())
        .selected(snapshot, lang, selection);
    let mut report = head.report(snapshot, lang, confidential, columns);
    report.rows = chosen(snapshot, lang, selection).map(|person| row(snapshot, lang, person, &more)).collect();
    report
}

/// The people of a selection by name: the members of the chosen crews, those with a shift on the chosen days.
pub(super) fn chosen<'a>(snapshot: &'a Snapshot, lang: &Lang, selection: &Selection) -> impl Iterator<Item = &'a Person> + use<'a> {
    let members = members(snapshot, selection);
    let busy = busy(snapshot, selection);
    people_in_order(snapshot, lang)
        .into_iter()
        .filter(move |person| members.as_ref().is_none_or(|set| set.contains(&person.id)))
        .filter(move |person| busy.as_ref().is_none_or(|set| set.contains(&person.id)))
}

/// What was asked for, each once: what only some may see comes last.
fn extras(selection: &Selection) -> Vec<Extra> {
    let usual = [Extra::BirthDate, Extra::BirthYear, Extra::Diet, Extra::Guardian];
    let wanted = |extra: &Extra| selection.with.contains(extra) || selection.include_sensitive && usual.contains(extra);
    Extra::ALL.into_iter().filter(wanted).collect()
}

fn row(snapshot: &Snapshot, lang: &Lang, person: &Person, more: &[Extra]) -> Row {
    let mut cells = vec![
        Cell::text(person.name()),
        Cell::text(crews_of(snapshot, lang, person.id)),
        if person.phone.is_empty() { Cell::Empty } else { Cell::Phone(person.phone.clone()) },
        Cell::text(person.email.as_str()),
    ];
    cells.extend(more.iter().map(|extra| extra.cell(snapshot, lang, person)));
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
