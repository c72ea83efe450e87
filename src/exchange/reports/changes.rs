//! What has changed since the list was handed out (*endringer*): who is on, off or moved, with the number to call.

use super::super::report::{Cell, Column, Kind, Report, Row};
use super::{Head, Selection};
use crate::domain::plan::{Change, changes, last_handout};
use crate::domain::{ShiftId, Snapshot, Span, When};
use crate::lang::Lang;

/// The changes of the chosen crews, or of all, since each one's plan was handed out last. A crew whose plan never was has
/// none.
pub fn changes_since(snapshot: &Snapshot, lang: &Lang, selection: &Selection) -> Report {
    let columns = vec![
        Column::new(lang.lists_crew(), Kind::Text),
        Column::new(lang.lists_name(), Kind::Text),
        Column::new(lang.lists_phone(), Kind::Phone),
        Column::new(lang.lists_change(), Kind::Text),
        Column::new(lang.lists_was(), Kind::Text),
        Column::new(lang.lists_is(), Kind::Text),
    ];
    let head = Head::new(lang.lists_changes_title(), lang.lists_changes_stem(), lang.lists_screen_changes_about())
        .selected(snapshot, lang, selection);
    let mut report = head.report(snapshot, lang, false, columns);
    let mut rows = Vec::new();
    let wanted = |crew| selection.crews.is_empty() || selection.crews.contains(&crew);
    for crew in snapshot.crews.iter().filter(|crew| wanted(crew.id)) {
        let Some(since) = last_handout(snapshot, crew.id) else { continue };
        for (person, all) in changes(snapshot, since) {
            let Some(who) = snapshot.people.get(person) else { continue };
            for change in all {
                let place = |(shift, span): (ShiftId, Span)| place(snapshot, lang, shift, span);
                let (words, was, is) = match change {
                    Change::On { shift, span } => (lang.lists_change_on(), None, Some((shift, span))),
                    Change::Off { shift, span } => (lang.lists_change_off(), Some((shift, span)), None),
                    Change::Moved { was, is } => (lang.lists_change_moved(), Some(was), Some(is)),
                };
                let cells = vec![
                    Cell::text(crew.name.as_str()),
                    Cell::text(who.name()),
                    if who.phone.is_empty() { Cell::Empty } else { Cell::Phone(who.phone.clone()) },
                    Cell::text(words),
                    Cell::text(was.map(place).unwrap_or_default()),
                    Cell::text(is.map(place).unwrap_or_default()),
                ];
                rows.push(((lang.sort_key(&crew.name), lang.sort_key(&who.sort_name())), Row::from(cells)));
            }
        }
    }
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    report.rows = rows.into_iter().map(|(_, row)| row).collect();
    report
}

fn place(snapshot: &Snapshot, lang: &Lang, shift: ShiftId, span: Span) -> String {
    let Some(row) = snapshot.shifts.get(shift) else { return lang.lists_shift_gone() };
    let when = When::from_span(row.when.zone, span);
    format!("{}, {}", snapshot.shift_name(row), lang.date_and_range(when.from_local, when.to_local))
}
