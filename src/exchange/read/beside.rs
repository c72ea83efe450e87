//! Lists that stand side by side on a sheet: under the same headers once more, `Navn;Mobil;;Navn;Mobil`, and names in columns
//! under their crews, `Bar;Kiosk;Rigg`. Each becomes rows of its own.

use std::ops::Range;

use super::below::Columns;
use super::place::at;
use super::{Aside, AsideRow, Header, Row, Sheet, covered, letter};
use crate::domain::fold::fold;
use crate::exchange::columns::dictionary::{is_of_calendar, is_value};
use crate::exchange::columns::{Field, looks_like_name, near};
use crate::exchange::values;
use crate::table::Line;

/// The sheet with its lists under each other; as it was where there is one.
pub(super) fn stacked(sheet: Sheet, lines: &[Line], header_rows: &[usize]) -> Sheet {
    let Some(header) = header_rows.last().copied() else { return sheet };
    let text = |row: usize, column: usize| {
        let cell = lines.get(row).and_then(|row| row.get(column));
        cell.map(|cell| values::squeeze(&covered(&cell.text))).unwrap_or_default()
    };
    if let Some(lists) = Lists::of(&sheet, &text, header, header_rows) {
        return lists.split(sheet, &text, header);
    }
    if are_crews(&sheet) { under_crews(sheet, header + 1) } else { sheet }
}

/// The columns of lists under the same headers.
struct Lists {
    /// The headers without what stands over them.
    own: Vec<String>,
    /// The columns of each list.
    blocks: Vec<Range<usize>>,
    /// What stands over each.
    titles: Vec<String>,
    /// The row of the titles.
    upper: Option<usize>,
}

impl Lists {
    fn of(sheet: &Sheet, text: &dyn Fn(usize, usize) -> String, header: usize, header_rows: &[usize]) -> Option<Self> {
        let own: Vec<String> = sheet.headers.iter().map(|column| text(header, column.source)).collect();
        let folded: Vec<String> = own.iter().map(|header| fold(header)).collect();
        let word = |at: usize| folded.get(at).map_or("", String::as_str);
        let is_name = |header: &str| {
            near(header).first().is_some_and(|near| near.score >= 0.95 && matches!(near.field, Field::FullName | Field::Given))
        };
        let first = own.iter().position(|header| is_name(header))?;
        let names: Vec<usize> = (first..own.len()).filter(|at| word(*at) == word(first)).collect();
        let second = names.get(1).copied()?;
        // `Nr;Navn;Nr;Navn`: what stands before the name belongs to it.
        let mut before = 0;
        while before < first && first + before + 1 < second && word(first - before - 1) == word(second - before - 1) {
            before += 1;
        }
        let starts: Vec<usize> = names.iter().map(|at| at - before).collect();
        let ends = starts.iter().skip(1).copied().chain([own.len()]);
        let blocks: Vec<Range<usize>> = starts.iter().copied().zip(ends).map(|(from, to)| from..to).collect();
        let words = |block: &Range<usize>| folded.get(block.clone()).unwrap_or_default();
        let alike = blocks.windows(2).all(|pair| matches!(pair, [a, b] if words(a) == words(b)));
        let source = |at: usize| sheet.headers.get(at).map_or(0, |header| header.source);
        let apart = starts.iter().skip(1).all(|start| *start > 0 && source(start - 1) + 1 < source(*start));
        // `Navn;Navn` may be the two halves of one.
        let narrow = blocks.iter().any(|block| block.len() == 1);
        if !alike && !apart || narrow && !names.iter().all(|at| is_of_names(sheet, *at)) {
            return None;
        }
        let upper = match header_rows {
            [.., upper, _] => Some(*upper),
            _ => header.checked_sub(1),
        };
        let title = |(at, block): (usize, &Range<usize>)| {
            let to = blocks.get(at + 1).map_or(usize::MAX, |next| source(next.start));
            let last = source(block.end.saturating_sub(1)) + 1;
            (source(block.start)..to.min(last))
                .map(|column| upper.map_or(String::new(), |row| text(row, column)))
                .find(|text| !text.is_empty())
        };
        let titles: Vec<String> = blocks.iter().enumerate().map(|block| title(block).unwrap_or_default()).collect();
        let titled = titles.iter().filter(|title| !title.is_empty()).count() > 1;
        if !titled && header_rows.len() > 1 {
            return None;
        }
        let titles = if titled { titles } else { vec![String::new(); blocks.len()] };
        Some(Self { own, blocks, titles, upper: upper.filter(|_| titled) })
    }

    fn split(&self, mut sheet: Sheet, text: &dyn Fn(usize, usize) -> String, header: usize) -> Sheet {
        let sources: Vec<usize> = sheet.headers.iter().map(|header| header.source).collect();
        let source = |at: usize| sources.get(at).copied().unwrap_or_default();
        let shared = 0..self.blocks.first().map_or(0, |block| block.start);
        // The columns of the first list, then those that only others have.
        let mut columns = Columns(Vec::new());
        let mut places: Vec<Vec<usize>> = Vec::new();
        for block in &self.blocks {
            let mut taken = Vec::new();
            for column in shared.clone().chain(block.clone()) {
                let word = self.own.get(column).filter(|word| !word.is_empty()).cloned();
                let place = columns.place(&word.unwrap_or_else(|| letter(source(column))), source(column), &taken);
                taken.push(place);
            }
            places.push(taken);
        }
        let begin = |nth: usize| self.blocks.get(nth).map_or(0, |block| source(block.start));
        let line = |nth: usize, row: usize| if nth == 0 { row } else { at(begin(nth), row) };
        let mut rows = Vec::new();
        let mut put = |row: usize, cell: &dyn Fn(usize) -> String, mut beyond: Vec<String>, from: usize| {
            for (nth, (block, places)) in self.blocks.iter().zip(&places).enumerate().skip(from) {
                let own: Vec<String> = block.clone().map(cell).collect();
                let rest = if nth + 1 == self.blocks.len() { std::mem::take(&mut beyond) } else { Vec::new() };
                if own.iter().all(|cell| cell.trim().is_empty()) && rest.is_empty() {
                    continue;
                }
                let mut cells = vec![String::new(); columns.0.len()];
                for (place, text) in places.iter().zip(shared.clone().map(cell).chain(own)) {
                    if let Some(into) = cells.get_mut(*place) {
                        *into = text;
                    }
                }
                rows.push(Row { line: line(nth, row), cells, beyond: rest });
            }
        };
        for row in &sheet.rows {
            put(row.line, &|at| row.cells.get(at).cloned().unwrap_or_default(), row.beyond.clone(), 0);
        }
        // A name alone in the longer of two lists is no heading and no remark.
        let second = begin(1);
        sheet.aside.retain(|aside| {
            let row = aside.line - 1;
            let filled = |column: &usize| !text(row, *column).is_empty();
            let own =
                matches!(aside.why, Aside::Section | Aside::Footer) && row > header && !(0..second).any(|column| filled(&column));
            let name = sources.iter().copied().find(filled).map(|column| text(row, column)).unwrap_or_default();
            let somebody = own && name.starts_with(char::is_uppercase) && !name.contains(|c: char| c.is_ascii_digit() || c == ':');
            if somebody {
                put(aside.line, &|at| text(row, source(at)), Vec::new(), 1);
            }
            !somebody && Some(row) != self.upper
        });
        for (nth, title) in self.titles.iter().enumerate().filter(|(_, title)| !title.is_empty()) {
            let row = self.upper.unwrap_or(header) + 1;
            sheet.aside.push(AsideRow { line: line(nth, row), why: Aside::Section, text: title.clone() });
        }
        rows.sort_by_key(|row| row.line);
        sheet.aside.sort_by_key(|row| row.line);
        sheet.rows = rows;
        sheet.headers = columns.0;
        sheet
    }
}

/// Whether the cells of a column are whole names.
fn is_of_names(sheet: &Sheet, column: usize) -> bool {
    let cells = sheet.rows.iter().take(500).filter_map(|row| row.cells.get(column)).filter(|cell| !cell.trim().is_empty());
    let (all, named) = cells.fold((0, 0), |(all, named), cell| (all + 1, named + usize::from(looks_like_name(cell.trim()))));
    all > 0 && named * 10 >= all * 8
}

/// Whether the columns are of names, each under its crew.
fn are_crews(sheet: &Sheet) -> bool {
    let is_crew = |header: &Header| {
        let field = near(&header.text).first().filter(|near| near.score >= 0.6).map(|near| near.field);
        let leads = is_value("leads", &header.text) || is_value("leads_crew", &header.text);
        let plain =
            header.text != letter(header.source) && header.text.chars().any(char::is_alphabetic) && !looks_like_name(&header.text);
        let day = header.text.split_whitespace().any(is_of_calendar);
        let figures = header.text.contains(|c: char| c.is_ascii_digit());
        plain && !leads && !figures && (day || field.is_none_or(|field| matches!(field, Field::Extra | Field::Crew)))
    };
    let filled = sheet.rows.iter().flat_map(|row| &row.cells).filter(|cell| !cell.trim().is_empty()).count();
    sheet.headers.len() >= 2
        && sheet.rows.len() >= 2
        && filled >= 4
        && sheet.headers.iter().all(is_crew)
        && (0..sheet.headers.len()).all(|column| is_of_names(sheet, column))
}

/// A row for each name, under the headings of their crews.
fn under_crews(mut sheet: Sheet, header: usize) -> Sheet {
    let line = |nth: usize, source: usize, row: usize| if nth == 0 { row } else { at(source, row) };
    let mut rows = Vec::new();
    for (nth, column) in sheet.headers.iter().enumerate() {
        let text = column.text.clone();
        sheet.aside.push(AsideRow { line: line(nth, column.source, header), why: Aside::Section, text });
        for row in &sheet.rows {
            let cell = row.cells.get(nth).cloned().unwrap_or_default();
            let beyond = if nth + 1 == sheet.headers.len() { row.beyond.clone() } else { Vec::new() };
            if !cell.trim().is_empty() || !beyond.is_empty() {
                rows.push(Row { line: line(nth, column.source, row.line), cells: vec![cell], beyond });
            }
        }
    }
    sheet.aside.retain(|aside| aside.why != Aside::Header);
    sheet.aside.sort_by_key(|row| row.line);
    rows.sort_by_key(|row| row.line);
    sheet.rows = rows;
    sheet.headers.truncate(1);
    if let Some(header) = sheet.headers.first_mut() {
        header.text = letter(header.source);
    }
    sheet
}
