//! What goes out, 100,000 rows of it, each beside the crate below that writes the same cells without knowing what they are;
//! and the workbook of the plan, out and back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use ildsjel::domain::sample::sample;
use ildsjel::domain::{Minute, Snapshot};
use ildsjel::exchange::report::{Cell, Report, Row};
use ildsjel::exchange::reports::{Selection, Split, roster};
use ildsjel::exchange::{clipboard, csv_out, round_trip, xlsx};
use ildsjel::lang::{Lang, Language};

const ROWS: usize = 100_000;

fn festival() -> Snapshot {
    let mut data = Snapshot::default();
    data.apply(&sample()).unwrap();
    data
}

/// The roster of the sample over and over.
fn long(data: &Snapshot, lang: &Lang) -> Report {
    let mut report = roster(data, lang, &Selection::default());
    let rows: Vec<Row> = report.rows.iter().cycle().take(ROWS).cloned().collect();
    report.rows = rows;
    report
}

fn words(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) | Cell::Phone(text) | Cell::Code(text) => text.clone(),
        Cell::Date(date) => date.to_string(),
        Cell::Time(time) => time.to_string(),
        other => format!("{other:?}"),
    }
}

fn lists(c: &mut Criterion) {
    let lang = Lang::new(Language::Nb);
    let report = long(&festival(), &lang);
    let ready: Vec<Vec<String>> = report.rows.iter().map(|row| row.cells.iter().map(words).collect()).collect();
    let mut group = c.benchmark_group("a roster of 100,000 rows out");
    group.sample_size(10);
    group.bench_function("ildsjel: CSV", |b| {
        b.iter(|| {
            let mut bytes = Vec::new();
            csv_out::write(&report, &lang, &mut bytes).unwrap();
            bytes.len()
        });
    });
    group.bench_function("peer: the csv crate writes ready cells", |b| {
        b.iter(|| {
            let mut csv = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
            for row in &ready {
                csv.write_record(row).unwrap();
            }
            csv.into_inner().unwrap().len()
        });
    });
    group.bench_function("ildsjel: XLSX", |b| b.iter(|| xlsx::write(std::slice::from_ref(&report), &lang).unwrap().len()));
    group.bench_function("peer: rust_xlsxwriter writes ready cells as text", |b| {
        b.iter(|| {
            let mut book = rust_xlsxwriter::Workbook::new();
            let sheet = book.add_worksheet();
            for (row, down) in ready.iter().zip(0..) {
                for (cell, to) in row.iter().zip(0..) {
                    let _ = sheet.write_string(down, to, cell).unwrap();
                }
            }
            book.save_to_buffer().unwrap().len()
        });
    });
    group.bench_function("ildsjel: HTML for the clipboard", |b| b.iter(|| clipboard::html(&report, &lang).len()));
    group.finish();
}

fn plan(c: &mut Criterion) {
    let (data, lang) = (festival(), Lang::new(Language::Nb));
    let stamp = xlsx::Stamp { now: Minute(30_000_000) };
    let out = || xlsx::book(&data, &lang, &Selection::default(), Split::ByCrew, stamp).unwrap();
    let bytes = out();
    let mut group = c.benchmark_group("the plan of 2,600 rows as a workbook");
    group.sample_size(10);
    group.bench_function("ildsjel: out", |b| b.iter(|| out().len()));
    group.bench_function("ildsjel: back, and what differs", |b| {
        b.iter(|| round_trip::compare(&round_trip::read(black_box(&bytes)).unwrap(), &data).unwrap().is_none());
    });
    group.bench_function("peer: calamine reads every sheet", |b| {
        b.iter(|| {
            use calamine::Reader as _;
            let mut book: calamine::Xlsx<_> = calamine::Xlsx::new(std::io::Cursor::new(&bytes[..])).unwrap();
            book.worksheets().iter().map(|(_, range)| range.used_cells().count()).sum::<usize>()
        });
    });
    group.finish();
}

criterion_group!(benches, lists, plan);
criterion_main!(benches);
