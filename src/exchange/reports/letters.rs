//! For letters: a sheet that Word and `LibreOffice` merge from, one row per person with all their shifts in one cell; and the
//! addresses as the two great mail programs take them.

use std::collections::BTreeSet;

use super::super::report::{Cell, Column, Kind, Report};
use super::contacts::chosen;
use super::{Head, Selection};
use crate::domain::{Assignment, Minute, Person, Snapshot, When};
use crate::lang::Lang;

/// Which mail program takes the addresses: each wants another sign between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mail {
    /// Outlook: semicolons.
    Outlook,
    /// Gmail, Apple Mail, Thunderbird: commas.
    Gmail,
}

/// The mail-merge sheet: everybody chosen who has a shift. The headings have no blanks, since they become fields.
pub fn letters(snapshot: &Snapshot, lang: &Lang, selection: &Selection) -> Report {
    let columns = vec![
        Column::new(lang.out_field_given(), Kind::Text),
        Column::new(lang.out_field_family(), Kind::Text),
        Column::new(lang.out_field_email(), Kind::Text),
        Column::new(lang.out_field_phone(), Kind::Phone),
        Column { max_width: 75, ..Column::new(lang.out_field_shifts(), Kind::Text) },
        Column::new(lang.out_field_count(), Kind::Count),
    ];
    let head = Head::new(lang.out_letters_title(), lang.out_letters_stem(), lang.out_letters_purpose());
    let mut report = head.selected(snapshot, lang, selection).report(snapshot, lang, false, columns);
    for person in chosen(snapshot, lang, selection) {
        let shifts = shifts(snapshot, lang, selection, person);
        if shifts.is_empty() {
            continue;
        }
        let cells = vec![
            Cell::text(person.given.as_str()),
            Cell::text(person.family.as_str()),
            Cell::text(person.email.as_str()),
            if person.phone.is_empty() { Cell::Empty } else { Cell::Phone(person.phone.clone()) },
            Cell::text(shifts.join("\n")),
            Cell::Count(i64::try_from(shifts.len()).unwrap_or(i64::MAX)),
        ];
        report.rows.push(cells.into());
    }
    report
}

/// The e-mail addresses of the chosen people, each once, to be pasted into the field for blind copies.
pub fn addresses(snapshot: &Snapshot, lang: &Lang, selection: &Selection, mail: Mail) -> String {
    let mut seen = BTreeSet::new();
    let between = if mail == Mail::Outlook { "; " } else { ", " };
    let addresses = chosen(snapshot, lang, selection).map(|person| person.email.trim()).filter(|email| is_address(email));
    addresses.filter(|email| seen.insert(email.to_lowercase())).collect::<Vec<_>>().join(between)
}

/// What is no address would spoil the whole field.
fn is_address(email: &str) -> bool {
    email.contains('@') && !email.contains([' ', ',', ';', '<', '>', '"', '\n'])
}

/// How many of the chosen people [`addresses`] does not reach: they have no e-mail address, or one that is none.
pub fn without_address(snapshot: &Snapshot, lang: &Lang, selection: &Selection) -> usize {
    chosen(snapshot, lang, selection).filter(|person| !is_address(person.email.trim())).count()
}

fn shifts(snapshot: &Snapshot, lang: &Lang, selection: &Selection, person: &Person) -> Vec<String> {
    let cut = snapshot.festival().map_or(360, |festival| festival.day_cut);
    let mut lines: Vec<(Minute, String)> = snapshot
        .assignments_of(person.id)
        .filter(|row| row.counts())
        .filter_map(|row: &Assignment| {
            let (need, shift) = snapshot.work(row)?;
            let day = shift.when.zone.festival_day(shift.when.from_at, cut);
            let wanted = (selection.days.is_empty() || selection.days.contains(&day))
                && (selection.crews.is_empty() || selection.crews.contains(&shift.crew));
            let when = When::from_span(shift.when.zone, row.planned(shift.when.span()));
            let what = [snapshot.shift_name(shift), need.task.clone()].into_iter().filter(|text| !text.is_empty());
            let line = format!("{}: {}", lang.date_and_range(when.from_local, when.to_local), what.collect::<Vec<_>>().join(", "));
            wanted.then_some((when.from_at, line))
        })
        .collect();
    lines.sort();
    lines.into_iter().map(|(_, line)| line).collect()
}
