//! `ildsjel read`.

use std::io;

use serde_json::{Value, json};

use super::args::Read;
use super::{Context, Exit, Stop, out};
use crate::table::{self, Book, Cell, Format, Newline, Options, ReadError, RepairKind, Sheet, Table, Why};

/// Prints the first table of a file.
pub fn run(context: &Context, args: &Read) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let fail = |sentence: String, detail: String| {
        let line = sentence.lines().collect::<Vec<_>>().join(" ");
        out::print(&format!("Application Error: {line}"));
        Err(Stop { exit: Exit::File, words: sentence, detail })
    };
    let bytes = match table::bytes_of(&args.sheet) {
        Ok(bytes) => bytes,
        Err(error) => {
            let stop = Stop::reading(&args.sheet, &error, lang);
            return fail(stop.words, stop.detail);
        }
    };
    let options = Options { delimiter: args.delimiter, header: args.header, ..Options::default() };
    let book = match table::read(&bytes, args.sheet.file_name().and_then(|name| name.to_str()), &options) {
        Ok(book) => book,
        // A file with nothing in it is a table with nothing in it.
        Err(ReadError::Empty) => return Ok(Exit::Done),
        Err(error) => return fail(lang.read_error(error), error.to_string()),
    };
    if args.explain {
        out::say(&explain(&book).to_string());
    }
    let Some((sheet, table)) = first(&book) else { return Ok(Exit::Done) };
    out::stream(|to| csv(to, sheet, table, book.format), lang)?;
    Ok(Exit::Done)
}

/// The first table that is one, of the first sheet that is not hidden.
fn first(book: &Book) -> Option<(&Sheet, &Table)> {
    let shown = || book.sheets.iter().filter(|sheet| !sheet.hidden).chain(&book.sheets);
    let mut tables = shown().filter_map(|sheet| Some((sheet, sheet.tables.first()?)));
    // A sheet of remarks before the list is one column wide.
    let list = shown()
        .filter_map(|sheet| Some((sheet, sheet.tables.first()?)))
        .find(|(_, table)| table.columns.len() > 1 && !table.rows.is_empty());
    list.or_else(|| tables.next())
}

/// A table as RFC 4180 has it. Text keeps the columns that hold nothing: they stood there.
fn csv(to: &mut dyn io::Write, sheet: &Sheet, table: &Table, format: Format) -> io::Result<()> {
    let whole = format == Format::Text;
    let width = if whole { table.width } else { table.columns.len() };
    let place = |at: usize| if whole { table.columns.get(at).map(|column| column.source) } else { Some(at) };
    let places: Vec<usize> = (0..table.columns.len()).filter_map(place).collect();
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).flexible(true).buffer_capacity(1 << 16).from_writer(to);
    let said = |error: csv::Error| match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        _ => io::ErrorKind::InvalidData.into(),
    };
    if !table.header_rows.is_empty() {
        let single = table.header_rows.first().filter(|_| table.header_rows.len() == 1).and_then(|row| sheet.rows.get(*row));
        // One header row is printed as it stands, where it was not mended.
        let as_it_stands =
            |source: usize, header: &str| single.and_then(|row| row.get(source)).is_some_and(|cell| cell.text.trim() == header);
        let titles: Vec<&str> = table
            .columns
            .iter()
            .map(|column| match single.and_then(|row| row.get(column.source)) {
                Some(cell) if as_it_stands(column.source, &column.header) => cell.text.as_str(),
                _ => column.header.as_str(),
            })
            .collect();
        let mut cells = vec![""; width];
        lay(&mut cells, &places, titles.into_iter());
        writer.write_record(cells).map_err(said)?;
    }
    let mut cells = Vec::with_capacity(width);
    for row in &table.rows {
        cells.clear();
        cells.resize(width, "");
        lay(&mut cells, &places, row.cells.iter().map(|cell: &Cell| cell.text.as_str()));
        cells.extend(row.beyond.iter().map(String::as_str));
        writer.write_record(&cells).map_err(said)?;
    }
    writer.flush()
}

/// Texts at their places in a line.
fn lay<'a>(cells: &mut [&'a str], places: &[usize], texts: impl Iterator<Item = &'a str>) {
    for (place, text) in places.iter().zip(texts) {
        if let Some(cell) = cells.get_mut(*place) {
            *cell = text;
        }
    }
}

/// What was found, and what was mended.
fn explain(book: &Book) -> Value {
    let dialect = book.dialect.as_ref().map(|dialect| {
        json!({
            "encoding": dialect.encoding.name(),
            "bom": dialect.bom,
            "mended": dialect.mended,
            "delimiter": if dialect.spaced { format!("{} ", dialect.delimiter) } else { dialect.delimiter.to_string() },
            "quote": dialect.quote,
            "backslash": dialect.backslash,
            "newline": newline(dialect.newline),
            "sep_line": dialect.said,
        })
    });
    json!({
        "format": format!("{:?}", book.format).to_lowercase(),
        "dialect": dialect,
        "sheets": book.sheets.iter().map(|sheet| json!({
            "name": sheet.name,
            "hidden": sheet.hidden,
            "rows": sheet.rows.len(),
            "merges": sheet.merges.iter().map(|merge| json!([merge.from, merge.to])).collect::<Vec<_>>(),
            "hidden_columns": sheet.hidden_columns,
            "hidden_rows": sheet.hidden_rows,
            "tables": sheet.tables.iter().map(of_table).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}

fn of_table(table: &Table) -> Value {
    json!({
        "header_rows": table.header_rows,
        "width": table.width,
        "columns": table.columns.iter().map(|column| json!({
            "header": column.header, "source": column.source, "hidden": column.hidden, "derived": column.derived,
        })).collect::<Vec<_>>(),
        "rows": table.rows.len(),
        "beyond": table.rows.iter().filter(|row| !row.beyond.is_empty()).map(|row| row.source).collect::<Vec<_>>(),
        "sections": table.sections.iter().map(|section| json!({ "row": section.source, "text": section.text })).collect::<Vec<_>>(),
        "aside": table.aside.iter().map(|aside| json!({ "row": aside.source, "why": why(aside.why), "text": aside.text })).collect::<Vec<_>>(),
        "repairs": table.repairs.iter().map(|repair| json!({
            "row": repair.source, "column": repair.column, "kind": kind(repair.kind), "was": repair.was,
        })).collect::<Vec<_>>(),
    })
}

fn newline(newline: Newline) -> &'static str {
    match newline {
        Newline::Lf => "lf",
        Newline::CrLf => "crlf",
        Newline::Cr => "cr",
        Newline::Mixed => "mixed",
    }
}

fn why(why: Why) -> &'static str {
    match why {
        Why::Above => "above",
        Why::HeaderAgain => "header_again",
        Why::Footer => "footer",
        Why::Legend => "legend",
        Why::Cancelled => "cancelled",
        Why::Elsewhere => "elsewhere",
    }
}

fn kind(kind: RepairKind) -> &'static str {
    match kind {
        RepairKind::CellDropped => "cell_dropped",
        RepairKind::CellSplit => "cell_split",
        RepairKind::CellAdded => "cell_added",
        RepairKind::Quote => "quote",
        RepairKind::Delimiter => "delimiter",
        RepairKind::CellsJoined => "cells_joined",
    }
}
