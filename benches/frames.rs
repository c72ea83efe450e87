//! What a frame costs: each way of looking at the roster at 1920×1080, drawn without a graphics card, as people and shifts
//! double; the start page in the same run tells what a frame costs that shows next to nothing. And what follows an edit: the
//! whole screen made ready anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use iced::keyboard::key::Named;
use ildsjel::domain::sample::{SampleSize, sample_sized};
use ildsjel::lang::Language;
use ildsjel::settings::Theme;
use ildsjel::ui::app::Message;
use ildsjel::ui::drive::Driver;
use ildsjel::ui::screen::{Go, Place, shifts};
use ildsjel::ui::shots;

/// People, and how many times over the work is laid out.
const SIZES: [(usize, usize); 4] = [(600, 1), (1_250, 3), (2_500, 6), (5_000, 12)];
const SCREEN: iced::Size = iced::Size::new(1920.0, 1080.0);

fn driver(people: usize, copies: usize) -> Driver {
    let edit = sample_sized(SampleSize { people, copies, ..SampleSize::default() });
    let mut driver = Driver::new(shots::program(&edit, Language::Nb, Theme::Light).unwrap(), SCREEN).unwrap();
    driver.send(Message::Go(Go::Place(Place::Shifts)));
    driver
}

fn frames(c: &mut Criterion) {
    let mut group = c.benchmark_group("a frame at 1920×1080");
    group.sample_size(20);
    let mut start = Driver::new(shots::doors(), SCREEN).unwrap();
    group.bench_function("the start page", |b| b.iter(|| start.picture(1.0).rgba.len()));
    for (people, copies) in SIZES {
        let mut driver = driver(people, copies);
        for (name, view) in [("day", shifts::View::Day), ("people", shifts::View::People), ("list", shifts::View::List)] {
            driver.send(Message::Shifts(shifts::Message::View(view)));
            group.bench_function(BenchmarkId::new(name, people), |b| b.iter(|| driver.picture(1.0).rgba.len()));
        }
    }
    group.finish();
}

/// A key that goes to the next row, and the frame after it.
fn steps(c: &mut Criterion) {
    let mut group = c.benchmark_group("a key and its frame");
    group.sample_size(20);
    for (people, copies) in SIZES {
        let mut driver = driver(people, copies);
        for (name, view) in [("day", shifts::View::Day), ("people", shifts::View::People), ("list", shifts::View::List)] {
            driver.send(Message::Shifts(shifts::Message::View(view)));
            let mut down = true;
            group.bench_function(BenchmarkId::new(name, people), |b| {
                b.iter(|| {
                    down = !down;
                    driver.press(if down { Named::ArrowDown } else { Named::ArrowUp });
                    driver.picture(1.0).rgba.len()
                });
            });
        }
    }
    group.finish();
}

criterion_group!(benches, frames, steps);
criterion_main!(benches);
