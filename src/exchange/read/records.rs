//! People who do not stand in rows: each in a column with a field a row, or in lines of their own, `Navn: Kari`, `Tlf: …`.

use super::place::at;
use super::{Aside, AsideRow, Header, Row, covered};
use crate::domain::fold::fold;
use crate::exchange::columns::{Field, near};
use crate::exchange::meaning::turned;
use crate::exchange::values;
use crate::table::Sheet;

/// What such a sheet says, as rows of people.
pub(super) struct Records {
    pub headers: Vec<Header>,
    pub rows: Vec<Row>,
    pub aside: Vec<AsideRow>,
}

/// One filled row: its number from 0, and its cells with their columns.
struct Filled {
    row: usize,
    cells: Vec<(usize, String)>,
}

/// The people of a sheet that has them in columns or in lines; none for one whose rows are people.
pub(super) fn of(sheet: &Sheet) -> Option<Records> {
    let mut filled = sheet.rows.iter().enumerate().filter_map(|(row, line)| {
        let cells = line.iter().enumerate().map(|(at, cell)| (at, values::squeeze(&covered(&cell.text))));
        let cells: Vec<(usize, String)> = cells.filter(|(_, text)| !text.is_empty()).collect();
        (!cells.is_empty()).then_some(Filled { row, cells })
    });
    // Most sheets are seen to be of rows by their beginning.
    let begin: Vec<Filled> = filled.by_ref().take(12).collect();
    let known = begin.iter().filter(|row| field(row).is_some()).count();
    if known < 2 || known * 10 < begin.len() * 6 {
        return None;
    }
    let all: Vec<Filled> = begin.into_iter().chain(filled).collect();
    in_lines(&all).or_else(|| in_columns(sheet))
}

/// The label that a row begins with and what stands behind it, `Navn: Kari` or `Navn;Kari`.
fn pair(row: &Filled) -> Option<(String, String, bool)> {
    let ((_, first), rest) = row.cells.split_first()?;
    let rest = || rest.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>();
    match first.split_once(':') {
        Some((label, value)) => {
            let value = std::iter::once(value.trim()).chain(rest()).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
            let label = label.trim().to_owned();
            (!label.is_empty() && label.split(' ').count() <= 4).then_some((label, value, true))
        }
        None => match rest().as_slice() {
            [] => Some((first.clone(), String::new(), false)),
            [value] => Some((first.clone(), (*value).to_owned(), false)),
            _ => None,
        },
    }
}

fn is_label(label: &str) -> Option<Field> {
    near(label).first().filter(|near| near.score >= 0.95).map(|near| near.field)
}

/// The field that a row begins with the name of.
fn field(row: &Filled) -> Option<Field> {
    let (_, first) = row.cells.first()?;
    is_label(first.split_once(':').map_or(first.as_str(), |(label, _)| label))
}

fn is_name(field: Option<Field>) -> bool {
    matches!(field, Some(Field::FullName | Field::Given))
}

/// Each person in lines under each other.
fn in_lines(all: &[Filled]) -> Option<Records> {
    let pairs: Vec<(usize, String, String, bool)> =
        all.iter().filter_map(|row| pair(row).map(|(label, value, colon)| (row.row, label, value, colon))).collect();
    let labelled = pairs.iter().filter(|(_, label, value, _)| is_label(label).is_some() && is_label(value).is_none()).count();
    let names = pairs.iter().filter(|(_, label, value, _)| is_name(is_label(label)) && !value.is_empty()).count();
    if labelled < 2 || names == 0 || labelled * 10 < all.len() * 7 || labelled == names {
        return None;
    }
    let mut found = Found::default();
    let mut aside = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let start = pairs.iter().find(|(_, label, ..)| is_label(label).is_some()).map(|(_, label, ..)| fold(label))?;
    for row in all {
        let line = row.row + 1;
        let text = row.cells.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(" · ");
        match pair(row).filter(|(label, value, colon)| is_label(label).is_some() || *colon && !value.is_empty()) {
            Some((label, value, _)) => {
                let word = fold(&label);
                if word == start || found.rows.is_empty() || open.contains(&word) {
                    found.rows.push(Row { line, cells: Vec::new(), beyond: Vec::new() });
                    open.clear();
                }
                open.push(word);
                found.put(&label, value);
            }
            None if found.rows.is_empty() => aside.push(AsideRow { line, why: Aside::Above, text }),
            None => aside.push(AsideRow { line, why: Aside::Section, text }),
        }
    }
    Some(found.done(aside))
}

/// Each person in a column.
fn in_columns(sheet: &Sheet) -> Option<Records> {
    let upright = turned(sheet)?;
    let table = upright.tables.first()?;
    let headers: Vec<Header> = table
        .columns
        .iter()
        .map(|column| Header {
            text: values::squeeze(&covered(&column.header)).trim_end_matches(':').to_owned(),
            source: column.source,
        })
        .collect();
    // Whoever it is stands in the row of names.
    let names = headers.iter().find(|header| is_name(is_label(&header.text)))?.source;
    let rows = table.rows.iter().map(|row| Row {
        line: at(row.source, names + 1),
        cells: row.cells.iter().map(|cell| values::squeeze(&covered(&cell.text))).collect(),
        beyond: Vec::new(),
    });
    Some(Records { rows: rows.collect(), headers, aside: Vec::new() })
}

/// The people found so far, the last of them open.
#[derive(Default)]
struct Found {
    labels: Vec<String>,
    rows: Vec<Row>,
}

impl Found {
    fn put(&mut self, label: &str, value: String) {
        let known = self.labels.iter().position(|other| fold(other) == fold(label));
        let place = known.unwrap_or_else(|| {
            self.labels.push(label.to_owned());
            self.labels.len() - 1
        });
        if let Some(row) = self.rows.last_mut() {
            row.cells.resize(row.cells.len().max(place + 1), String::new());
            if let Some(cell) = row.cells.get_mut(place) {
                *cell = value;
            }
        }
    }

    fn done(mut self, aside: Vec<AsideRow>) -> Records {
        let width = self.labels.len();
        self.rows.iter_mut().for_each(|row| row.cells.resize(width, String::new()));
        let headers = self.labels.into_iter().enumerate().map(|(source, text)| Header { text, source });
        Records { headers: headers.collect(), rows: self.rows, aside }
    }
}
