//! Tables that lie on their side: a field a row, a person a column. They are read turned, and said to be.

use super::Code;
use super::cells;
use super::gather::{At, Gather};
use super::header;
use super::names;
use super::places;
use super::when::{self, Frame};
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::{is_value, near};
use crate::exchange::given::is_given;
use crate::table::{Aside, Cell, Line, Sheet, Table, Why};

/// A field a row: nobody asks for more fields than this.
const MOST: usize = 60;

/// The sheet turned, with the one table on it; none for one that stands upright.
pub(in crate::exchange) fn turned(sheet: &Sheet) -> Option<Sheet> {
    let rows: Vec<&Line> = sheet.rows.iter().filter(|row| row.iter().any(|cell| !cell.text.trim().is_empty())).collect();
    if rows.len() > MOST {
        return None;
    }
    let fields = |cell: &Cell| near(&cells::text(cell)).into_iter().filter(|(_, score)| *score >= 0.95).map(|(sense, _)| sense);
    let first = |row: &&&Line| row.first().is_some_and(|cell| fields(cell).next().is_some());
    let known = rows.iter().filter(first).count();
    let name = rows
        .iter()
        .find(|row| row.first().is_some_and(|cell| fields(cell).any(|sense| matches!(sense, Sense::FullName | Sense::Given))))?;
    let across: Vec<String> = name.iter().skip(1).map(cells::text).filter(|text| !text.is_empty()).collect();
    let named =
        across.iter().filter(|text| names::looks_like_names(text) && near(text).first().is_none_or(|(_, score)| *score < 0.95));
    let named = named.filter(|text| !places::is_place(text)).count();
    // Above upright names stands no second field.
    let upright = rows.first().is_some_and(|row| row.iter().filter(|cell| fields(cell).next().is_some()).count() > 1);
    if known < 2 || known * 10 < rows.len() * 7 || named < 2 || named < across.len() || upright {
        return None;
    }
    let width = sheet.rows.iter().map(|row| row.len()).max().unwrap_or(0);
    let cell = |row: &Line, column: usize| row.get(column).cloned().unwrap_or_default();
    let rows: Vec<Line> = (0..width).map(|column| sheet.rows.iter().map(|row| cell(row, column)).collect()).collect();
    let filled = |at: &usize| rows.get(*at).is_some_and(|row: &Line| row.iter().any(|cell| !cell.text.trim().is_empty()));
    let data: Vec<usize> = (1..width).filter(filled).collect();
    let mut turned = Sheet { name: sheet.name.clone(), rows, ..Sheet::default() };
    turned.tables = vec![header::made(&turned, &Table::default(), &[0], &data)];
    Some(turned)
}

/// A sheet of either kind turned.
pub(super) fn upright(sheet: &Sheet, frame: &Frame) -> Option<Sheet> {
    turned(sheet).or_else(|| across(sheet, frame))
}

/// The sheet turned where people stand over the columns and days before the rows, with ticks, times or codes between; none for
/// another.
fn across(sheet: &Sheet, frame: &Frame) -> Option<Sheet> {
    let texts = |row: &Line| row.iter().map(cells::text).collect::<Vec<_>>();
    let rows: Vec<Vec<String>> = sheet.rows.iter().map(texts).collect();
    let filled = |row: &[String]| row.iter().skip(1).filter(|text| !text.is_empty()).count();
    let (top, names) = rows.iter().enumerate().find(|(_, row)| filled(row) > 1)?;
    let somebody = |text: &String| is_given(text) && names::looks_like_names(text) && !places::is_place(text);
    let people = names.iter().skip(1).filter(|text| !text.is_empty()).all(somebody);
    let corner = names.first().is_some_and(|corner| corner.is_empty() || near(corner).iter().any(|(_, score)| *score >= 0.95));
    let below: Vec<usize> =
        (top + 1..rows.len()).filter(|at| rows.get(*at).is_some_and(|row| row.iter().any(|text| !text.is_empty()))).collect();
    let said = |text: &String| {
        text.is_empty()
            || ["yes", "no", "off"].iter().any(|list| is_value(list, text))
            || when::clocks(text, frame).is_some()
            || text.chars().all(|c| !c.is_lowercase()) && text.chars().count() < 3
    };
    let of_day = |row: &Vec<String>| {
        row.first().is_some_and(|text| matches!(when::day(text, frame), Some(Ok(_)))) && row.iter().skip(1).all(said)
    };
    let days = below.iter().filter_map(|at| rows.get(*at)).all(of_day);
    if !people || !corner || below.len() < 2 || !days || rows.len() > MOST {
        return None;
    }
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let kept = |row: usize| row == top || below.contains(&row);
    let cell = |row: usize, line: &Line, column: usize| {
        let corner = row == top && column == 0;
        let own = line.get(column).filter(|_| kept(row) && !corner).cloned();
        own.unwrap_or_default()
    };
    let column = |column: usize| sheet.rows.iter().enumerate().map(|(row, line)| cell(row, line, column)).collect();
    let turned = Sheet { name: sheet.name.clone(), rows: (0..width).map(column).collect(), ..Sheet::default() };
    let data: Vec<usize> = (1..width).filter(|at| names.get(*at).is_some_and(|name| !name.is_empty())).collect();
    let above = |row: usize| rows.get(row).into_iter().flatten().find(|text| !text.is_empty()).cloned();
    let aside = (0..top).filter_map(|row| Some(Aside { source: row, why: Why::Above, text: above(row)? })).collect();
    let mut table = header::made(&turned, &Table { aside, ..Table::default() }, &[0], &data);
    if let Some(name) = table.columns.iter_mut().find(|column| column.source == top) {
        "Navn".clone_into(&mut name.header);
    }
    Some(Sheet { tables: vec![table], ..turned })
}

/// Tells of a sheet that was read turned.
pub(super) fn told(gather: &mut Gather<'_>) {
    let _ = gather.turned.insert(gather.sheet);
    gather.issue(At { row: 0, col: Some(0) }, Code::Turned, "");
}

/// Rows are columns again on sheets that were read turned.
pub(super) fn back(gather: &mut Gather<'_>) {
    let swapped = |row: usize, col: Option<usize>| (col.unwrap_or(0), Some(row));
    for mention in gather.mentions.iter_mut().filter(|mention| gather.turned.contains(&mention.sheet)) {
        (mention.row, mention.col) = swapped(mention.row, mention.col);
    }
    for said in gather.availability.iter_mut().filter(|said| gather.turned.contains(&said.sheet)) {
        said.row = gather.mentions.get(said.person).map_or(said.row, |mention| mention.row);
    }
    for issue in gather.issues.iter_mut().chain(&mut gather.again).filter(|issue| gather.turned.contains(&issue.sheet)) {
        if let Some(row) = issue.row {
            let (row, col) = swapped(row, issue.col);
            (issue.row, issue.col) = (Some(row), col);
        }
    }
}
