//! What a leader waits for, each beside a peer that does only the plain part of the work: opening the sample festival,
//! searching a name among ten thousand, all rules over twelve thousand assignments and as the festival doubles, suggestions
//! for a hole, importing ten thousand rows, exporting the roster.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ildsjel::domain::candidates::candidates;
use ildsjel::domain::coverage::holes;
use ildsjel::domain::fold::{Query, SearchKey};
use ildsjel::domain::phone::Region;
use ildsjel::domain::rules::{self, Rules};
use ildsjel::domain::sample::{SampleSize, sample, sample_sized};
use ildsjel::domain::{Edit, Ids, PersonId, Snapshot, Span};
use ildsjel::exchange::{columns, csv_out, plan, read, reports, xlsx};
use ildsjel::lang::{Lang, Language};
use ildsjel::store::Store;

fn snapshot(edit: &Edit) -> Snapshot {
    let mut data = Snapshot::default();
    data.apply(edit).unwrap();
    data
}

fn open(c: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.ildsjel");
    Store::create(&path, &sample()).unwrap().close().unwrap();
    let mut group = c.benchmark_group("open the sample festival");
    group.sample_size(20);
    group.bench_function("ildsjel", |b| {
        b.iter(|| Store::open(&path).unwrap().snapshot().assignments.len());
    });
    group.bench_function("peer: plain SQLite reads every cell", |b| {
        b.iter(|| {
            let file = rusqlite::Connection::open(&path).unwrap();
            let names: Vec<String> = file
                .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
                .unwrap()
                .query_map([], |row| row.get(0))
                .unwrap()
                .collect::<Result<_, _>>()
                .unwrap();
            let mut cells = 0_usize;
            for name in names.iter().filter(|name| *name != "change") {
                let mut all = file.prepare(&format!("SELECT * FROM \"{name}\"")).unwrap();
                let columns = all.column_count();
                let mut rows = all.query([]).unwrap();
                while let Some(row) = rows.next().unwrap() {
                    for column in 0..columns {
                        let _ = black_box(row.get::<_, rusqlite::types::Value>(column).unwrap());
                        cells += 1;
                    }
                }
            }
            cells
        });
    });
    group.finish();
}

fn search(c: &mut Criterion) {
    let data = snapshot(&sample_sized(SampleSize { people: 10_000, ..SampleSize::default() }));
    let keys: Vec<SearchKey> = data.people.iter().map(SearchKey::of).collect();
    let names: Vec<String> = data.people.iter().map(|person| person.name().to_lowercase()).collect();
    let mut group = c.benchmark_group("search a name among 10,000");
    group.bench_function("ildsjel, folded", |b| {
        b.iter(|| {
            let query = Query::new(black_box("aase bj"));
            keys.iter().filter(|key| query.matches(key)).count()
        });
    });
    group.bench_function("peer: plain text contains", |b| {
        b.iter(|| names.iter().filter(|name| black_box("åse bj").split(' ').all(|word| name.contains(word))).count());
    });
    group.finish();
}

/// The plain part of judging a roster: neighbours that overlap.
fn overlaps(data: &Snapshot) -> usize {
    data.people
        .iter()
        .map(|person| {
            let mut spans: Vec<_> = data.assignments_of(person.id).filter_map(|row| data.assignment_span(row.id)).collect();
            spans.sort_by_key(|span| span.from);
            spans.windows(2).filter(|two| two[0].overlap(two[1]) > 0).count()
        })
        .sum()
}

/// The plain part of asking for one more piece of work: whether there is other work at that time.
fn is_free(data: &Snapshot, person: PersonId, span: Span) -> bool {
    !data.assignments_of(person).any(|row| data.assignment_span(row.id).is_some_and(|other| other.overlap(span) > 0))
}

fn all_rules(c: &mut Criterion) {
    let data = snapshot(&sample_sized(SampleSize { people: 3_000, copies: 5, ..SampleSize::default() }));
    assert!(data.assignments.len() >= 12_000, "{} assignments", data.assignments.len());
    let law = Rules::standard();
    let mut group = c.benchmark_group("all rules over 12,000 assignments");
    group.sample_size(20);
    group.bench_function("ildsjel, every rule", |b| b.iter(|| rules::check_all(&data, &law).len()));
    group.bench_function("peer: neighbours that overlap, nothing else", |b| b.iter(|| overlaps(&data)));
    group.finish();
}

/// A festival of so many people, with work in proportion.
fn festival(people: usize) -> Snapshot {
    let copies = (people / 600).max(1);
    snapshot(&sample_sized(SampleSize { people, copies, ..SampleSize::default() }))
}

fn all_rules_doubling(c: &mut Criterion) {
    let law = Rules::standard();
    let mut group = c.benchmark_group("all rules as people and shifts double");
    group.sample_size(20);
    for people in [600, 1_250, 2_500, 5_000] {
        let data = festival(people);
        let _ = group.throughput(Throughput::Elements(u64::try_from(data.assignments.len()).unwrap()));
        group.bench_with_input(BenchmarkId::new("ildsjel, every rule", people), &data, |b, data| {
            b.iter(|| rules::check_all(data, &law).len());
        });
        group.bench_with_input(BenchmarkId::new("peer: neighbours that overlap, nothing else", people), &data, |b, data| {
            b.iter(|| overlaps(data));
        });
    }
    group.finish();
}

fn one_hole(c: &mut Criterion) {
    let data = festival(2_500);
    let law = Rules::of(&data);
    let (need, hole) = *holes(&data).first().unwrap();
    let need = data.needs.get(need).unwrap();
    let people: Vec<PersonId> = data.people.iter().map(|person| person.id).collect();
    let mut group = c.benchmark_group("one person for one hole, of 2,500");
    let mut everybody = people.iter().cycle();
    group.bench_function("ildsjel, every rule", |b| {
        b.iter(|| rules::check(&data, &law, *everybody.next().unwrap(), need, hole.span, None).map_or(0, |told| told.len()));
    });
    group.bench_function("ildsjel, every rule, and the rules read anew", |b| {
        b.iter(|| {
            let law = Rules::of(&data);
            rules::check(&data, &law, *everybody.next().unwrap(), need, hole.span, None).map_or(0, |told| told.len())
        });
    });
    group.bench_function("peer: other work at that time, nothing else", |b| {
        b.iter(|| is_free(&data, *everybody.next().unwrap(), hole.span));
    });
    group.finish();

    let mut group = c.benchmark_group("suggest for one hole among 2,500");
    group.sample_size(20);
    group.bench_function("ildsjel, every rule and reason, best first", |b| {
        b.iter(|| candidates(&data, &law, need, hole.span).len());
    });
    group.bench_function("peer: other work at that time, nothing else", |b| {
        b.iter(|| people.iter().filter(|person| is_free(&data, **person, hole.span)).count());
    });
    group.finish();
}

fn export(c: &mut Criterion) {
    let data = snapshot(&sample());
    let lang = Lang::new(Language::Nb);
    let all = reports::Selection::default();
    let mut group = c.benchmark_group("export the roster");
    group.sample_size(20);
    group.bench_function("ildsjel, report and CSV", |b| {
        b.iter(|| {
            let mut bytes = Vec::new();
            csv_out::write(&reports::roster(&data, &lang, &all), &lang, &mut bytes).unwrap();
            bytes.len()
        });
    });
    group.bench_function("ildsjel, report and XLSX", |b| {
        b.iter(|| xlsx::write(&[reports::roster(&data, &lang, &all)], &lang).unwrap().len());
    });
    let ready = {
        let mut bytes = Vec::new();
        csv_out::write(&reports::roster(&data, &lang, &all), &lang, &mut bytes).unwrap();
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).flexible(true).from_reader(&bytes[..]);
        reader.records().collect::<Result<Vec<_>, _>>().unwrap()
    };
    group.bench_function("peer: ready cells through the csv crate", |b| {
        b.iter(|| {
            let mut writer = csv::WriterBuilder::new().delimiter(b';').flexible(true).from_writer(Vec::new());
            for row in &ready {
                writer.write_record(row).unwrap();
            }
            writer.into_inner().unwrap().len()
        });
    });
    group.finish();
}

fn import(c: &mut Criterion) {
    let people = snapshot(&sample_sized(SampleSize { people: 10_000, ..SampleSize::default() }));
    let lang = Lang::new(Language::Nb);
    let mut bytes = Vec::new();
    csv_out::write(&reports::contacts(&people, &lang, &reports::Selection::default()), &lang, &mut bytes).unwrap();
    let before = snapshot(&sample());
    let today = chrono::NaiveDate::from_ymd_opt(2027, 7, 1).unwrap();
    let mut group = c.benchmark_group("import 10,000 rows");
    group.sample_size(10);
    group.bench_function("ildsjel: read, guess, plan against 600 people, edit", |b| {
        b.iter(|| {
            let sheet = read::read(&bytes, &read::Options::default()).unwrap();
            let mapping = columns::guess(&sheet, Region::of("NO"));
            let context = plan::Context { today, region: Region::of("NO") };
            let plan = plan::plan(&sheet, &mapping, &before, &context);
            plan.edit(&mut Ids::seeded(1), "people.csv").writes.len()
        });
    });
    group.bench_function("peer: the csv crate parses the same bytes", |b| {
        b.iter(|| {
            let mut reader = csv::ReaderBuilder::new().delimiter(b';').flexible(true).from_reader(&bytes[..]);
            reader.records().map(|row| row.unwrap().len()).sum::<usize>()
        });
    });
    let edit = {
        let sheet = read::read(&bytes, &read::Options::default()).unwrap();
        let mapping = columns::guess(&sheet, Region::of("NO"));
        plan::plan(&sheet, &mapping, &before, &plan::Context { today, region: Region::of("NO") })
            .edit(&mut Ids::seeded(1), "people.csv")
    };
    let folder = tempfile::tempdir().unwrap();
    let mut count = 0;
    group.bench_function("ildsjel: the edit written, on the disk", |b| {
        b.iter_batched(
            || {
                count += 1;
                Store::create(folder.path().join(format!("{count}.ildsjel")), &sample()).unwrap()
            },
            |mut store| store.apply(&edit).unwrap().changes,
            criterion::BatchSize::PerIteration,
        );
    });
    group.finish();
}

criterion_group!(benches, open, search, all_rules, all_rules_doubling, one_hole, import, export);
criterion_main!(benches);
