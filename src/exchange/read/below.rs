//! Lists that stand under each other on a sheet, each with headers of its own: `Navn;Tlf`, and below `Navn;Mobil;E-post`.

use super::{Aside, AsideRow, Header, Row, Sheet, covered};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::is_field;
use crate::exchange::columns::{Field, near};
use crate::exchange::values;
use crate::table::{self, Table, Why};

/// The columns of several lists together.
pub(super) struct Columns(pub Vec<Header>);

impl Columns {
    /// The place of a column by its header, or by the field that it is; made if need be.
    pub fn place(&mut self, word: &str, source: usize, taken: &[usize]) -> usize {
        let free = |(at, _): &(usize, &Header)| !taken.contains(at);
        let same = self.0.iter().enumerate().filter(free).find(|(_, header)| fold(&header.text) == fold(word));
        let field = exact(word).filter(|field| !field.may_repeat());
        let alike = || {
            let mut others = self.0.iter().enumerate().filter(free);
            others.find(|(_, header)| field.is_some() && exact(&header.text) == field)
        };
        if let Some((at, _)) = same.or_else(alike) {
            return at;
        }
        self.0.push(Header { text: word.to_owned(), source });
        self.0.len() - 1
    }
}

fn exact(word: &str) -> Option<Field> {
    near(word).first().filter(|near| near.score >= 0.95).map(|near| near.field)
}

/// Whether words are the headers of a list of people.
fn are_headers(cells: &[String]) -> bool {
    // Lists are long, and the very names are found at once.
    let mut filled = cells.iter().filter(|cell| !cell.trim().is_empty());
    filled.clone().count() > 1
        && filled.clone().all(|cell| is_field(cell))
        && filled.any(|cell| exact(cell).is_some_and(Field::is_name))
}

/// The sheet with the people of its other lists; whether there were any.
pub(super) fn joined(mut sheet: Sheet, from: &table::Sheet, chosen: usize) -> (Sheet, bool) {
    let width = sheet.headers.len();
    let mut columns = Columns(std::mem::take(&mut sheet.headers));
    let mut more = again(&mut sheet, &mut columns);
    for (_, table) in from.tables.iter().enumerate().filter(|(at, table)| *at != chosen && is_of_people(table)) {
        more = true;
        let mut places = Vec::new();
        for column in &table.columns {
            let word = values::squeeze(&covered(&column.header));
            let word = if word.is_empty() { super::letter(column.source) } else { word };
            let place = columns.place(&word, column.source, &places);
            places.push(place);
        }
        let rows: Vec<usize> = table.rows.iter().map(|row| row.source + 1).collect();
        sheet.aside.retain(|aside| aside.why != Aside::Elsewhere || !rows.contains(&aside.line));
        for row in &table.rows {
            let cells = places.iter().copied().zip(row.cells.iter().map(|cell| covered(&cell.text)));
            let beyond = row.beyond.iter().map(|text| covered(text)).collect();
            sheet.rows.push(Row { line: row.source + 1, cells: laid(cells, columns.0.len()), beyond });
        }
        let titles = table.aside.iter().filter(|row| row.why == Why::Above).map(|row| row.source);
        retell(&mut sheet.aside, titles, Aside::Above);
        retell(&mut sheet.aside, table.sections.iter().map(|section| section.source), Aside::Section);
        retell(&mut sheet.aside, table.header_rows.iter().copied(), Aside::HeaderAgain);
    }
    // A title between two lists stands over the lower one.
    let first = sheet.rows.iter().map(|row| row.line).min().unwrap_or_default();
    for title in sheet.aside.iter_mut().filter(|aside| more && aside.why == Aside::Above && aside.line > first) {
        let short = title.text.split(' ').count() <= 3 && !title.text.contains(|c: char| c.is_ascii_digit());
        title.why = if short { Aside::Section } else { Aside::Elsewhere };
    }
    let all = columns.0.len();
    sheet.rows.iter_mut().for_each(|row| row.cells.resize(all, String::new()));
    sheet.rows.sort_by_key(|row| row.line);
    sheet.aside.sort_by_key(|row| row.line);
    sheet.headers = columns.0;
    (sheet, more || all > width)
}

fn filled(row: &Row) -> impl Iterator<Item = &String> {
    row.cells.iter().filter(|cell| !cell.trim().is_empty())
}

pub(super) fn laid(cells: impl Iterator<Item = (usize, String)>, width: usize) -> Vec<String> {
    let mut laid = vec![String::new(); width];
    for (place, text) in cells {
        if let Some(cell) = laid.get_mut(place) {
            *cell = text;
        }
    }
    laid
}

/// Says of rows that were another table's what they are.
fn retell(aside: &mut [AsideRow], rows: impl Iterator<Item = usize>, why: Aside) {
    for row in rows {
        for told in aside.iter_mut().filter(|told| told.line == row + 1 && told.why == Aside::Elsewhere) {
            told.why = why;
        }
    }
}

/// Whether a table is a list of people, and no roster.
fn is_of_people(table: &Table) -> bool {
    let words = || table.columns.iter().map(|column| column.header.as_str());
    let names = words().filter_map(exact).any(Field::is_name);
    let known = words().filter(|word| exact(word).is_some_and(|field| field != Field::Extra)).count();
    !table.header_rows.is_empty() && !table.rows.is_empty() && names && known > 1
}

/// Rows that are headers of their own, `Navn;E-post;Mobil` under `Navn;Tlf;E-post`: those below stand under these.
fn again(sheet: &mut Sheet, columns: &mut Columns) -> bool {
    // The leader may have said that other words are the header.
    if sheet.header_line.is_none() || !columns.0.iter().any(|header| exact(&header.text).is_some_and(Field::is_name)) {
        return false;
    }
    let mut places: Option<Vec<usize>> = None;
    let mut rows = Vec::with_capacity(sheet.rows.len());
    for mut row in std::mem::take(&mut sheet.rows) {
        if are_headers(&row.cells) {
            let mut taken = Vec::new();
            for (at, word) in row.cells.iter().enumerate() {
                let place = if word.trim().is_empty() { at } else { columns.place(word.trim(), at, &taken) };
                taken.push(place);
            }
            places = Some(taken);
            // What stands alone right above it is its title.
            let title = rows.pop_if(|above: &mut Row| above.line + 1 == row.line && filled(above).count() == 1);
            if let Some(title) = title {
                let text = filled(&title).cloned().collect();
                sheet.aside.push(AsideRow { line: title.line, why: Aside::Section, text });
            }
            let text = filled(&row).cloned().collect::<Vec<_>>().join(" · ");
            sheet.aside.push(AsideRow { line: row.line, why: Aside::HeaderAgain, text });
            continue;
        }
        if let Some(places) = &places {
            row.cells = laid(places.iter().copied().zip(row.cells), columns.0.len());
        }
        rows.push(row);
    }
    sheet.rows = rows;
    places.is_some()
}
