//! People who do not stand in rows: each in a column with a field a row, or in lines of their own, `Navn: Kari`, `Tlf: …`.

use super::{Aside, AsideRow, Header, Row, at, covered};
use crate::domain::fold::fold;
use crate::exchange::columns::{Field, near};
use crate::exchange::values;
use crate::table::Line;

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

/// A field a row: nobody asks for more fields than this of people in columns.
const MOST: usize = 60;

/// The people of a sheet that has them in columns or in lines; none for one whose rows are people.
pub(super) fn of(lines: &[Line]) -> Option<Records> {
    let mut filled = lines.iter().enumerate().filter_map(|(row, line)| {
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
    in_lines(&all).or_else(|| in_columns(&all))
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
fn in_columns(all: &[Filled]) -> Option<Records> {
    let names = all.iter().find(|row| is_name(field(row)))?;
    let known = all.iter().filter(|row| field(row).is_some()).count();
    let (_, across) = names.cells.split_first()?;
    let named = across.iter().filter(|(_, text)| {
        text.starts_with(char::is_uppercase) && !text.contains(|c: char| c.is_ascii_digit()) && is_label(text).is_none()
    });
    // Above upright names stands no second field.
    let first = all.first()?;
    let upright = first.cells.iter().skip(1).any(|(_, text)| is_label(text).is_some());
    let whole = named.count() == across.len();
    if all.len() > MOST || known < 2 || known * 10 < all.len() * 7 || across.len() < 2 || !whole || upright {
        return None;
    }
    let label = names.cells.first().map(|(column, _)| *column)?;
    let headers = all.iter().enumerate().map(|(nth, row)| {
        let text = row.cells.iter().find(|(column, _)| *column == label).map(|(_, text)| text.trim_end_matches(':').to_owned());
        Header { text: text.unwrap_or_else(|| super::letter(nth)), source: nth }
    });
    let mut columns: Vec<usize> =
        all.iter().flat_map(|row| &row.cells).map(|(column, _)| *column).filter(|at| *at > label).collect();
    columns.sort_unstable();
    columns.dedup();
    let cell = |row: &Filled, column: usize| row.cells.iter().find(|(at, _)| *at == column).map(|(_, text)| text.clone());
    let rows = columns.into_iter().map(|column| Row {
        line: at(column, names.row + 1),
        cells: all.iter().map(|row| cell(row, column).unwrap_or_default()).collect(),
        beyond: Vec::new(),
    });
    Some(Records { headers: headers.collect(), rows: rows.collect(), aside: Vec::new() })
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
