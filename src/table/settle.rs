//! The tables of a delimited text: its rows that have the cells of the others teach what each column holds, and those that do not
//! are mended by it.

use std::collections::HashMap;
use std::ops::Range;

use super::build::{self, repair};
use super::class::Class;
use super::dialect::DELIMITERS;
use super::find::{self, Hints, Other, Region};
use super::kinds::{Kind, kinds};
use super::mend::{self, Mender};
use super::profile::profiles;
use super::records::{self, Rules};
use super::{Cell, Repair, RepairKind, Sheet, Table, class, words};

/// The lines a sheet was read from.
pub(super) struct Lines<'a> {
    pub text: &'a str,
    /// For each record where it stands in the text, and which of its cells were quoted.
    pub lines: &'a [(Range<usize>, u64)],
    /// How many rows of the sheet come before the first record.
    pub shift: usize,
    pub rules: Rules,
    pub width: usize,
    /// The header row a leader named.
    pub header: Option<usize>,
}

/// How many rows teach what a column holds.
const TEACHERS: usize = 1500;
/// How many rows at the top may be a damaged header.
const TOP: usize = 60;

/// The tables of a sheet of text.
pub(super) fn tables(sheet: &Sheet, lines: &Lines<'_>) -> Vec<Table> {
    let mut other = Other::new();
    for (at, row) in sheet.rows.iter().enumerate().skip(lines.shift) {
        // Further down only a row of one cell may be taken for what it is not: a heading.
        if row.len() != lines.width
            && lines.width > 1
            && (at < lines.shift + TOP || row.len() == 1)
            && let Some((cells, _)) = lines.line(at).and_then(|line| recut(line, lines.rules, lines.width))
        {
            other.insert(at, cells.into());
        }
    }
    let hints = Hints { width: Some(lines.width), first: lines.shift, header: lines.header };
    let regions = find::regions(sheet, &other, hints);
    build::rank(regions.iter().map(|region| table(sheet, lines, region)).collect())
}

impl Lines<'_> {
    /// The text a row was read from.
    fn line(&self, row: usize) -> Option<&str> {
        let (span, _) = self.lines.get(row.checked_sub(self.shift)?)?;
        self.text.get(span.clone())
    }

    fn quoted(&self, row: usize) -> u64 {
        row.checked_sub(self.shift).and_then(|at| self.lines.get(at)).map_or(0, |(_, quoted)| *quoted)
    }
}

/// A line cut otherwise, so that it has the cells it should: its quotes taken as they stand, or at another delimiter.
fn recut(line: &str, rules: Rules, width: usize) -> Option<(Vec<Cell>, RepairKind)> {
    let fields = mend::fields(line, rules);
    if fields.len() == width {
        let cells = fields.iter().map(|(from, to)| Cell::of(mend::read(line.get(*from..*to).unwrap_or_default(), rules).text));
        return Some((cells.collect(), RepairKind::Quote));
    }
    for delimiter in [b';', b',', b'\t', b'|', b' '] {
        // Blanks in a line of several cells are between its words.
        if delimiter != rules.delimiter && (delimiter != b' ' || fields.len() == 1) {
            let records = records::split(line, Rules { delimiter, spaced: false, ..rules }, Some(width), 2);
            if let [record] = records.as_slice()
                && record.cells.len() == width
            {
                return Some((record.cells.iter().cloned().map(Cell::of).collect(), RepairKind::Delimiter));
            }
        }
    }
    None
}

/// A line that has all its cells between another sign, and none between the usual one.
fn whole(line: &str, lines: &Lines<'_>, width: usize) -> Option<Vec<Cell>> {
    let delimiter = DELIMITERS.into_iter().find(|delimiter| line.matches(*delimiter).count() + 1 == width)?;
    let alone = width > 2 && mend::fields(line, lines.rules).len() == 1 && u8::try_from(delimiter) != Ok(lines.rules.delimiter);
    recut(line, lines.rules, width).filter(|(_, kind)| alone && *kind == RepairKind::Delimiter).map(|(cells, _)| cells)
}

fn table(sheet: &Sheet, lines: &Lines<'_>, region: &Region) -> Table {
    let mut repairs = Vec::new();
    let headers: Vec<Vec<String>> = region.header_rows.iter().map(|row| header(sheet, lines, region, *row, &mut repairs)).collect();
    let broken: Vec<usize> = region.rows.iter().map(|(row, _)| *row).filter(|row| is_broken(sheet, *row, region.width)).collect();
    let mended = if broken.is_empty() { HashMap::new() } else { mend_all(sheet, lines, region, &broken) };
    let mut rows = Vec::with_capacity(region.rows.len());
    for (source, section) in &region.rows {
        if let Some(row) = mended.get(source) {
            let was = lines.line(*source).unwrap_or_default();
            repairs.extend(row.done.iter().map(|(column, kind)| repair(*source, *column, *kind, was)));
            rows.push((*source, *section, row.cells.iter().cloned().collect()));
        } else if let Some(cells) = lines
            .line(*source)
            .filter(|_| is_broken(sheet, *source, region.width))
            .and_then(|line| whole(line, lines, region.width))
        {
            repairs.push(repair(*source, None, RepairKind::Delimiter, lines.line(*source).unwrap_or_default()));
            rows.push((*source, *section, cells.into()));
        } else {
            strays(sheet, lines, *source, &mut repairs);
            rows.push((*source, *section, build::cells(sheet, *source)));
        }
    }
    build::finish(sheet, region, headers, rows, repairs)
}

/// Whether a row does not have the cells of the others; one that only lacks empty cells at its end is not worth a word.
fn is_broken(sheet: &Sheet, row: usize, width: usize) -> bool {
    sheet.rows.get(row).is_some_and(|cells| cells.len() != width) && width > 1
}

/// Notes quotes that stand for themselves where one would open a cell.
fn strays(sheet: &Sheet, lines: &Lines<'_>, row: usize, repairs: &mut Vec<Repair>) {
    let Some(quote) = lines.rules.quote.map(char::from).filter(|quote| *quote == '"') else { return };
    let quoted = lines.quoted(row);
    for (column, cell) in sheet.rows.get(row).into_iter().flatten().enumerate() {
        if cell.text.starts_with(quote) && cell.text.matches(quote).count() % 2 == 1 && (column >= 64 || quoted >> column & 1 == 0)
        {
            repairs.push(repair(row, Some(column), RepairKind::Quote, &cell.text));
        }
    }
}

/// Mends what can be mended; the rows that are whole teach, and if they are few those that were mended teach too.
fn mend_all(sheet: &Sheet, lines: &Lines<'_>, region: &Region, broken: &[usize]) -> HashMap<usize, mend::Mended> {
    let whole: Vec<usize> = region.rows.iter().map(|(row, _)| *row).filter(|row| !is_broken(sheet, *row, region.width)).collect();
    let mut mended = HashMap::new();
    if whole.len() < 2 {
        return mended;
    }
    let step = whole.len().div_ceil(TEACHERS);
    let rounds = if whole.len() < broken.len() * 2 { 2 } else { 1 };
    let mut spare = 40_000_000_usize.max(lines.text.len() * 2);
    for _ in 0..rounds {
        let mut teachers: Vec<Vec<(&str, bool)>> = Vec::new();
        for row in whole.iter().step_by(step.max(1)) {
            let quoted = lines.quoted(*row);
            let cells = sheet.rows.get(*row).into_iter().flatten().enumerate();
            teachers.push(cells.map(|(at, cell)| (cell.text.as_str(), at < 64 && quoted >> at & 1 == 1)).collect());
        }
        let known: Vec<mend::Mended> = mended.drain().map(|(_, row)| row).take(TEACHERS).collect();
        for row in &known {
            teachers.push(row.cells.iter().zip(&row.quoted).map(|(cell, quoted)| (cell.text.as_str(), *quoted)).collect());
        }
        let profiles = profiles(&teachers, region.width);
        let mut mender = Mender { profiles: &profiles, rules: lines.rules, spare };
        for row in broken {
            let cells = sheet.rows.get(*row).map_or(0, |row| row.len());
            if let Some(found) = lines.line(*row).and_then(|line| mender.mend(line, cells)) {
                mended.insert(*row, found);
            }
        }
        spare = mender.spare;
    }
    mended
}

/// A header row, with the cells it should have.
fn header(sheet: &Sheet, lines: &Lines<'_>, region: &Region, row: usize, repairs: &mut Vec<Repair>) -> Vec<String> {
    let cells = build::cells(sheet, row);
    let mut texts: Vec<String> = cells.iter().map(|cell| cell.text.to_string()).collect();
    if texts.len() != region.width
        && region.width > 1
        && let Some(line) = lines.line(row)
    {
        let found = recut(line, lines.rules, region.width)
            .map(|(cells, kind)| (cells.into_iter().map(|cell| cell.text.to_string()).collect(), kind));
        if let Some((mended, kind)) = found.or_else(|| mend_header(sheet, line, lines.rules, region)) {
            repairs.push(repair(row, None, kind, line));
            texts = mended;
        }
    } else {
        strays(sheet, lines, row, repairs);
    }
    build::spread(sheet, row, region, texts)
}

/// A header with a cell too many or too few.
fn mend_header(sheet: &Sheet, line: &str, rules: Rules, region: &Region) -> Option<(Vec<String>, RepairKind)> {
    let fields = mend::fields(line, rules);
    let raw: Vec<&str> = fields.iter().map(|(from, to)| line.get(*from..*to).unwrap_or_default()).collect();
    let texts = || raw.iter().map(|raw| mend::read(raw, rules).text).collect::<Vec<String>>();
    if raw.len() == region.width + 1
        && let Some(empty) = raw.iter().position(|raw| raw.trim().is_empty())
    {
        let mut texts = texts();
        texts.remove(empty);
        return Some((texts, RepairKind::CellDropped));
    }
    if raw.len() + 1 != region.width {
        return None;
    }
    let rows = region.rows.iter().take(300).filter_map(|(row, _)| sheet.rows.get(*row)).filter(|row| row.len() == region.width);
    let typed: Vec<Option<Class>> = kinds(rows, region.width).iter().map(Kind::typed).collect();
    if let Some((field, at)) = seam(&raw, rules, &typed) {
        let mut texts = texts();
        let (left, right) = raw.get(field)?.split_at_checked(at)?;
        if let Some(text) = texts.get_mut(field) {
            *text = mend::read(left, rules).text;
        }
        texts.insert(field + 1, mend::read(right, rules).text);
        return Some((texts, RepairKind::CellSplit));
    }
    let mut texts = texts();
    // Programs for statistics leave the numbers of rows without a header.
    let first: Vec<&str> =
        region.rows.iter().take(3).filter_map(|(row, _)| sheet.rows.get(*row)?.first()).map(|cell| cell.text.trim()).collect();
    let numbered = first.first().is_some_and(|first| *first == "1") && first.get(1).is_none_or(|second| *second == "2");
    texts.insert(if numbered { 0 } else { texts.len() }, String::new());
    Some((texts, RepairKind::CellAdded))
}

/// Where two headers stand together without a delimiter: between quotes, at a capital after a small letter, between two words that
/// headers are made of; and so that the headers beside them stand over what they promise.
fn seam(raw: &[&str], rules: Rules, typed: &[Option<Class>]) -> Option<(usize, usize)> {
    let quote = rules.quote.map_or('"', char::from);
    let mut found: Vec<(f64, usize, usize)> = Vec::new();
    for (field, text) in raw.iter().enumerate() {
        let mut before: Option<char> = None;
        for (at, c) in text.char_indices() {
            let (left, right) = text.split_at_checked(at)?;
            if let Some(before) = before {
                let known = [left, right].iter().filter(|text| words::is_exact(text.trim().trim_matches(quote))).count();
                let inside = [left, right].iter().any(|text| text.matches(quote).count() % 2 == 1);
                let small = before.is_lowercase() && c.is_uppercase();
                let camel = before.is_uppercase() && c.is_uppercase() && right.chars().nth(1).is_some_and(char::is_lowercase);
                let quoted = !inside && (before == quote || c == quote);
                let clash = class::class(left).is_typed() != class::class(right).is_typed();
                #[allow(clippy::cast_precision_loss, reason = "two at most")]
                let score = known as f64
                    + promise(raw, field, (left, right), quote, typed)
                    + f64::from(u8::from(small || camel)) * 0.6
                    + f64::from(u8::from(quoted)) * 3.0
                    + f64::from(u8::from(clash)) * 0.3;
                if !inside && (known > 0 || small || camel || quoted || clash) && score >= 1.0 {
                    found.push((score, field, at));
                }
            }
            before = Some(c);
        }
    }
    let best = found.iter().copied().max_by(|a, b| a.0.total_cmp(&b.0))?;
    // Two that are as good: nobody knows.
    let rivals = found.iter().filter(|(score, ..)| (score - best.0).abs() < 0.05).count();
    (rivals == 1).then_some((best.1, best.2))
}

/// How well headers stand over what they promise, when one of them is cut in two.
fn promise(raw: &[&str], field: usize, parts: (&str, &str), quote: char, typed: &[Option<Class>]) -> f64 {
    let mut headers: Vec<&str> = raw.to_vec();
    headers.splice(field..=field, [parts.0, parts.1]);
    let kept =
        headers.iter().zip(typed).filter_map(|(header, typed)| Some((words::promises(header.trim().trim_matches(quote))?, typed)));
    kept.map(|(promised, typed)| if typed.is_some_and(|typed| promised.contains(&typed)) { 1.0 } else { -1.0 }).sum()
}
