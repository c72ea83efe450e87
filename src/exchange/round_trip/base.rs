//! The hidden sheet: what stood in each row when the workbook went out, as plain text, which no spreadsheet rewrites. Its
//! first row says what it is and of which festival, the second and third how the columns of the other sheets are called.

use super::super::report::Report;
use super::rows::{Column, PlanRow};
use crate::domain::{Minute, Person, Snapshot};
use crate::lang::{Lang, phone_display};

/// What the first cell holds.
pub(crate) const MARK: &str = "ildsjel-plan-1";
/// How an instant on the wall clock is written.
pub(super) const CLOCK: &str = "%Y-%m-%dT%H:%M";
/// The columns of its rows.
pub(super) const COLUMNS: [&str; 15] = [
    "id",
    "shift",
    "need",
    "shift-from",
    "shift-to",
    "from",
    "to",
    "crew",
    "place",
    "task",
    "who",
    "state",
    "note",
    "phone",
    "email",
];

/// All its rows.
pub(crate) fn base_rows(
    snapshot: &Snapshot,
    lang: &Lang,
    rows: &[PlanRow],
    people: &[&Person],
    contacts: &Report,
    now: Minute,
) -> Vec<Vec<String>> {
    let festival = snapshot.festival().map_or_else(String::new, |festival| festival.id.to_string());
    let mut all = vec![vec![MARK.to_owned(), festival, snapshot.revision.to_string(), now.0.to_string(), lang.lists_open()]];
    all.push(
        Column::ALL.iter().map(|column| column.code().to_owned()).chain(["person", "mobile", "email"].map(str::to_owned)).collect(),
    );
    let headings = contacts.columns.iter().map(|column| column.heading.clone());
    let contact = [headings.clone().next(), headings.clone().nth(2), headings.clone().nth(3)];
    let contact = contact.into_iter().map(Option::unwrap_or_default);
    all.push(Column::ALL.iter().map(|column| column.heading(lang)).chain(contact).collect());
    all.push(COLUMNS.map(str::to_owned).to_vec());
    for row in rows {
        let values = &row.values;
        all.push(vec![
            row.key.to_string(),
            row.shift.to_string(),
            row.need.to_string(),
            row.whole.0.format(CLOCK).to_string(),
            row.whole.1.format(CLOCK).to_string(),
            values.from.format(CLOCK).to_string(),
            values.to.format(CLOCK).to_string(),
            values.crew.clone(),
            values.place.clone(),
            values.task.clone(),
            values.who.clone(),
            values.state.map(|state| state.name().to_owned()).unwrap_or_default(),
            values.note.clone(),
            String::new(),
            String::new(),
        ]);
    }
    for person in people {
        let mut cells = vec![super::Key::Person(person.id).to_string()];
        cells.resize(COLUMNS.len() - 2, String::new());
        cells.extend([phone_display(&person.phone), person.email.clone()]);
        all.push(cells);
    }
    all
}
