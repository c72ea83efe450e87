//! The workbook of the whole plan, made to be edited and to come back: an overview, a sheet per crew or day, the contacts,
//! and hidden sheets with the choices and with what stood there. See [`super::super::round_trip`].

mod choices;
mod overview;
mod plan;

use std::collections::BTreeMap;

use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};

use super::super::report::{Cell, Column as Of, Kind, Report};
use super::super::reports::{self, Selection, Split, contacts};
use super::super::round_trip::{Column, Key, Labels, PlanRow, base_rows, plan_rows};
use super::looks::Looks;
use super::names::Names;
use super::{WorkbookError, fill, limited, paper, properties};
use crate::domain::{Minute, Person, Snapshot};
use crate::lang::Lang;
use choices::Choices;
use overview::overview;
use plan::Plan;

/// When a workbook is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// UTC minutes.
    pub now: Minute,
}

/// One sheet of the plan.
struct Part {
    name: String,
    title: String,
    rows: Vec<PlanRow>,
}

/// The workbook as the bytes of an `.xlsx` file: of the chosen crews and days, or of all.
///
/// # Errors
/// [`WorkbookError`], when there are more rows than a sheet can hold.
pub fn book(snapshot: &Snapshot, lang: &Lang, selection: &Selection, split: Split, stamp: Stamp) -> Result<Vec<u8>, WorkbookError> {
    let labels = Labels::of(snapshot);
    let rows = plan_rows(snapshot, lang, &labels, selection);
    let base: Vec<PlanRow> = rows.iter().map(|(_, row)| row.clone()).collect();
    let mut names = Names::default();
    let own = [lang.out_book_overview(), lang.out_book_contacts(), lang.out_book_lists(), lang.out_book_base()];
    let [overview_name, contacts_name, lists_name, base_name] = own.map(|name| names.next(&name));
    let parts = parts(lang, &mut names, split, rows);
    let (people, contacts) = people(snapshot, lang, &labels, selection);
    let festival = snapshot.festival().map_or("", |festival| festival.name.as_str());
    let title = |part: &str| match festival {
        "" => part.to_owned(),
        festival => lang.lists_of_festival(part.to_owned(), festival.to_owned()),
    };

    let mut workbook = Workbook::new();
    let looks = Looks::new(lang.language());
    let overview = overview(snapshot, lang, &overview_name, &title(&lang.out_book_title()), &base);
    let zone = snapshot.zone();
    let made = zone.local(stamp.now);
    let made = format!("{} {}", lang.date_numeric(made.date()), lang.time(made.time()));
    let said = properties(&[overview.clone(), contacts.clone()], lang)
        .set_title(limited(&title(&lang.out_book_title())))
        .set_subject(limited(&lang.out_book_purpose(lang.out_book_id())))
        .set_keywords(limited(&lang.out_made(made.clone(), snapshot.revision)))
        .set_custom_property("Ildsjel revision", i32::try_from(snapshot.revision).unwrap_or(i32::MAX))
        .set_custom_property("Ildsjel exported", made.as_str());
    let _ = workbook.set_properties(&said);

    let sheet = workbook.add_worksheet();
    let _ = sheet.set_name(&overview_name)?;
    fill(sheet, &overview, lang, &looks)?;
    paper(sheet, &overview, lang)?;

    let until = base.iter().any(|row| row.values.to - row.values.from >= chrono::Duration::days(1));
    let columns: Vec<Column> = Column::ALL.into_iter().filter(|column| until || *column != Column::Until).collect();
    let choices = Choices::of(snapshot, lang, &labels);
    for at in 0..parts.len() {
        let sheet = workbook.add_worksheet();
        Plan { lang, looks: &looks, columns: &columns, parts: &parts, choices: &choices, lists: &lists_name }
            .write(sheet, at, &title)?;
    }

    let sheet = workbook.add_worksheet();
    let _ = sheet.set_name(&contacts_name)?;
    fill(sheet, &contacts, lang, &looks)?;
    paper(sheet, &contacts, lang)?;
    let _ = sheet.set_column_hidden(last(contacts.columns.len()))?;

    let sheet = workbook.add_worksheet();
    let _ = sheet.set_name(&lists_name)?.set_hidden(true);
    texts(sheet, &choices.rows())?;
    let sheet = workbook.add_worksheet();
    let _ = sheet.set_name(&base_name)?.set_hidden(true);
    texts(sheet, &base_rows(snapshot, lang, &base, &people, &contacts, stamp.now))?;
    Ok(workbook.save_to_buffer()?)
}

fn parts(lang: &Lang, names: &mut Names, split: Split, rows: Vec<(chrono::NaiveDate, PlanRow)>) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut at: BTreeMap<String, usize> = BTreeMap::new();
    for (day, row) in rows {
        let title = match split {
            Split::Whole => lang.out_book_title(),
            Split::ByDay => lang.date_short(day),
            Split::ByCrew => row.values.crew.clone(),
        };
        let place = *at.entry(title.clone()).or_insert_with(|| {
            parts.push(Part { name: String::new(), title, rows: Vec::new() });
            parts.len() - 1
        });
        if let Some(part) = parts.get_mut(place) {
            part.rows.push(row);
        }
    }
    if parts.is_empty() {
        parts.push(Part { name: String::new(), title: lang.out_book_title(), rows: Vec::new() });
    }
    if split == Split::ByCrew {
        parts.sort_by(|a, b| lang.compare(&a.title, &b.title));
    }
    for part in &mut parts {
        part.name = names.next(&part.title);
    }
    parts
}

/// Who is on the sheet of contacts, and the sheet: those of the chosen crews or days, each by the name of the choices.
fn people<'a>(snapshot: &'a Snapshot, lang: &Lang, labels: &Labels, selection: &Selection) -> (Vec<&'a Person>, Report) {
    let plain = Selection { include_sensitive: false, with: Vec::new(), ..selection.clone() };
    let mut report = contacts(snapshot, lang, &plain);
    let people: Vec<&Person> = reports::people(snapshot, lang, &plain);
    report.sheet = lang.out_book_contacts();
    report.columns.push(Of::new(lang.out_book_id(), Kind::Text));
    for (row, person) in report.rows.iter_mut().zip(&people) {
        if let Some(name) = row.cells.first_mut() {
            *name = Cell::text(labels.get(person.id));
        }
        row.cells.push(Cell::Text(Key::Person(person.id).to_string()));
    }
    (people, report)
}

/// Rows of text and nothing else.
fn texts(sheet: &mut Worksheet, rows: &[Vec<String>]) -> Result<(), XlsxError> {
    for (row, at) in rows.iter().zip(0_u32..) {
        for (cell, to) in row.iter().zip(0_u16..).filter(|(cell, _)| !cell.is_empty()) {
            let _ = sheet.write_string(at, to, limited(cell))?;
        }
    }
    Ok(())
}

/// The last of so many columns.
fn last(columns: usize) -> u16 {
    u16::try_from(columns.saturating_sub(1)).unwrap_or(u16::MAX)
}
