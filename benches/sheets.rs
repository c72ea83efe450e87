//! What reading a sheet costs, beside the `csv` crate, which only cuts it into cells: 1,000, 10,000 and 100,000 rows, a damaged
//! file, and a workbook; and what it costs to make out what a list of people and a roster mean.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]

use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ildsjel::domain::phone::Region;
use ildsjel::domain::time::Zone;
use ildsjel::exchange::meaning::{self, Event};
use ildsjel::table::{Options, read};
use rust_xlsxwriter::Workbook;

/// A list of contacts; one row of so many has lost a delimiter.
fn contacts(rows: usize, damaged: Option<usize>) -> String {
    let mut text = String::from("Fornavn;Etternavn;Mobil;E-post;Født;Gjeng;Merknad\r\n");
    let (given, family, crews) =
        (["Åse", "Pål", "Synnøve"], ["Næss", "Sørlie", "Ødegård", "Lie"], ["Bar", "Scene", "Camp", "Port", "Rydding"]);
    for row in 0..rows {
        let seam = if damaged.is_some_and(|every| row % every == every - 1) { "" } else { ";" };
        let _ = write!(
            text,
            "{};{};400 00 0{:02}{seam}p{row}@example.com;{}-0{}-1{};{};\"kan ikke \"\"fredag\"\"; ring\"\r\n",
            given[row % 3],
            family[row % 4],
            row % 100,
            1950 + row % 50,
            1 + row % 9,
            row % 10,
            crews[row % 5]
        );
    }
    text
}

fn text(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("sheet");
    group.sample_size(10);
    for rows in [1000, 10_000, 100_000] {
        let text = contacts(rows, None);
        group.throughput(Throughput::Elements(rows as u64));
        group.bench_with_input(BenchmarkId::new("table::read", rows), &text, |bench, text| {
            bench.iter(|| read(black_box(text.as_bytes()), None, &Options::default()).unwrap());
        });
        group.bench_with_input(BenchmarkId::new("csv crate", rows), &text, |bench, text| {
            bench.iter(|| {
                let mut reader = csv::ReaderBuilder::new().delimiter(b';').flexible(true).from_reader(black_box(text.as_bytes()));
                reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect::<Vec<Vec<String>>>()
            });
        });
    }
    let damaged = contacts(10_000, Some(20));
    group.throughput(Throughput::Elements(10_000));
    group.bench_function("table::read, 5 % of 10000 rows damaged", |bench| {
        bench.iter(|| read(black_box(damaged.as_bytes()), None, &Options::default()).unwrap());
    });
    group.finish();
}

fn workbook(criterion: &mut Criterion) {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, line) in (0..).zip(contacts(10_000, None).lines()) {
        for (column, cell) in (0..).zip(line.split(';')) {
            sheet.write(row, column, cell).unwrap();
        }
    }
    let bytes = workbook.save_to_buffer().unwrap();
    let mut group = criterion.benchmark_group("workbook");
    group.sample_size(10).throughput(Throughput::Elements(10_000));
    group.bench_function("table::read, 10000 rows", |bench| {
        bench.iter(|| read(black_box(&bytes), None, &Options::default()).unwrap());
    });
    group.finish();
}

/// A roster: one row a person on a shift.
fn roster(rows: usize) -> String {
    let mut text = String::from("Dato;Fra;Til;Gjeng;Oppgave;Navn;Mobil\r\n");
    for row in 0..rows {
        let (from, who) = (row * 3 % 24, row * 7919 % (rows / 5).max(1));
        let _ = write!(
            text,
            "{:02}.07.2027;{from:02}:00;{:02}:00;Bar;Vakt {};Åse Næss-{};4{who:07}\r\n",
            7 + row % 5,
            (from + 4) % 24,
            row % 12,
            ["Li", "Moe", "Dahl", "Vik"][who % 4]
        );
    }
    text
}

fn meant(criterion: &mut Criterion) {
    let day = |day: &str| day.parse().unwrap();
    let event = Event {
        name: "Fjordlyd".into(),
        first_day: day("2027-07-07"),
        last_day: day("2027-07-11"),
        zone: Zone::default(),
        region: Region::No,
    };
    let mut group = criterion.benchmark_group("meaning");
    group.sample_size(10);
    for (name, text) in
        [("10000 people", contacts(10_000, None)), ("roster of 1000 rows", roster(1000)), ("roster of 10000 rows", roster(10_000))]
    {
        let book = read(text.as_bytes(), None, &Options::default()).unwrap();
        group.throughput(Throughput::Elements(text.lines().count() as u64 - 1));
        group.bench_function(name, |bench| bench.iter(|| meaning::of(black_box(&book), &event)));
    }
    group.finish();
}

criterion_group!(benches, text, workbook, meant);
criterion_main!(benches);
