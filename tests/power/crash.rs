//! The power goes after every step of a day's work: what is found afterwards is the festival as it was before or after the
//! command that was under way, and nothing that had been said to be written is lost.

use std::collections::BTreeMap;
use std::path::Path;

use ildsjel::store::{Store, StoreError};

use super::commands::{COPY, Day, FESTIVAL, print};
use super::dice::Dice;
use super::disk::{self, Tape};
use super::full;
use super::image::{CERTAIN, CHANCE, Image, Model, Names, Replay, Writes, lay_out};
use super::judge::{Found, Judge};

/// What was promised when a command was done.
#[derive(Debug, Clone)]
struct Mark {
    what: &'static str,
    /// So many steps were taken by then.
    steps: usize,
    festival: Found,
    copy: Found,
}

/// What happened to the disk, and what was promised when.
struct Told {
    tape: Tape,
    marks: Vec<Mark>,
}

/// Something that must not be.
#[derive(Debug)]
#[allow(dead_code)] // It is printed.
struct Bad {
    what: &'static str,
    step: usize,
    model: Model,
    seed: u64,
    name: &'static str,
    found: Found,
}

impl Mark {
    fn begin(festival: Found) -> Self {
        Self { what: "begin", steps: 0, festival, copy: Found::Nothing }
    }
}

/// Notes that a command is done.
fn done(marks: &mut Vec<Mark>, what: &'static str, store: &Store) {
    // The store syncs the folder behind SQLite's back, which the disk does not see: it is taken on trust.
    if matches!(what, "create" | "backup") {
        disk::folder_synced();
    }
    let copy = marks.last().map_or(Found::Nothing, |mark| mark.copy.clone());
    marks.push(Mark { what, steps: disk::steps(), festival: Found::Whole(print(store)), copy });
}

/// Every kind of command, one after the other.
fn a_day(folder: &Path, day: &Day) -> Result<Told, StoreError> {
    let (path, copy) = (folder.join(FESTIVAL), folder.join(COPY));
    let mut marks = vec![Mark::begin(Found::Nothing)];
    disk::record(folder);
    let mut store = Store::create(&path, &day.first())?;
    done(&mut marks, "create", &store);
    store.apply(&day.rename(&store, "Moe"))?;
    done(&mut marks, "edit", &store);
    store.apply(&day.import())?;
    done(&mut marks, "import", &store);
    store.undo()?.unwrap();
    done(&mut marks, "undo", &store);
    store.redo()?.unwrap();
    done(&mut marks, "redo", &store);
    store.apply(&day.delete())?;
    done(&mut marks, "delete", &store);
    store.settle()?;
    done(&mut marks, "settle", &store);
    store.apply(&day.rename(&store, "Lie"))?;
    done(&mut marks, "edit", &store);
    for family in ["Dahl", "Vold"] {
        store.backup_to(&copy)?;
        done(&mut marks, "backup", &store);
        marks.last_mut().unwrap().copy = Found::Whole(print(&store));
        store.apply(&day.rename(&store, family))?;
        done(&mut marks, "edit", &store);
    }
    closed_and_opened(store, &path, day, &mut marks)?;
    Ok(Told { tape: disk::stop(), marks })
}

fn closed_and_opened(store: Store, path: &Path, day: &Day, marks: &mut Vec<Mark>) -> Result<(), StoreError> {
    store.close()?;
    marks.push(Mark { what: "close", steps: disk::steps(), ..marks.last().unwrap().clone() });
    let mut store = Store::open(path)?;
    done(marks, "open", &store);
    store.apply(&day.rename(&store, "Hagen"))?;
    done(marks, "edit", &store);
    // What closing writes is not recorded: the day ends with a crash.
    disk::steps();
    std::mem::forget(store);
    Ok(())
}

/// A festival that a power cut left is opened, written on and closed.
fn recovery(left: &Image, day: &Day) -> Result<Told, StoreError> {
    let folder = tempfile::tempdir().unwrap();
    lay_out(left, folder.path());
    let path = folder.path().join(FESTIVAL);
    disk::record(folder.path());
    let mut store = Store::open(&path)?;
    let mut marks = vec![Mark::begin(Found::Whole(print(&store)))];
    done(&mut marks, "recover", &store);
    store.apply(&day.rename(&store, "Sande"))?;
    done(&mut marks, "edit", &store);
    store.close()?;
    marks.push(Mark { what: "close", steps: disk::steps(), ..marks.last().unwrap().clone() });
    Ok(Told { tape: disk::stop(), marks })
}

/// Cuts the power after every step.
struct Cutter<'a> {
    day: &'a Day,
    judge: Judge,
    cuts: usize,
    images: usize,
    bad: Vec<Bad>,
}

impl Cutter<'_> {
    fn cut(&mut self, told: &Told, seeds: u64, few: bool) {
        let mut replay = Replay::new(&told.tape);
        for step in 0..=told.tape.steps.len() {
            if let Some(last) = step.checked_sub(1) {
                replay.play(&told.tape.steps[last]);
            }
            self.cuts += 1;
            for seed in 0..seeds {
                let models = if few {
                    vec![CERTAIN[step % 4], CHANCE[step % 8]]
                } else if seed == 0 {
                    CERTAIN.into_iter().chain(CHANCE).collect()
                } else {
                    CHANCE.to_vec()
                };
                for model in models {
                    self.try_one(told, &replay, step, model, seed);
                }
            }
        }
    }

    fn try_one(&mut self, told: &Told, replay: &Replay, step: usize, model: Model, seed: u64) {
        let mut dice = Dice::new(seed << 32 | u64::try_from(step).unwrap());
        let image = replay.image(model, &mut dice);
        self.images += 1;
        let sure = told.marks.iter().rposition(|mark| mark.steps <= step).unwrap();
        let sure = &told.marks[sure..(sure + 2).min(told.marks.len())];
        // When nothing of the next command has happened there is no choice.
        let may = if sure[0].steps == step { &sure[..1] } else { sure };
        let what = may.last().unwrap().what;
        let found = self.judge.look(&image, FESTIVAL);
        if !may.iter().any(|mark| mark.festival == found) {
            self.bad.push(Bad { what, step, model, seed, name: FESTIVAL, found });
        }
        let found = self.judge.look(&image, COPY);
        if !may.iter().any(|mark| mark.copy == found) {
            self.bad.push(Bad { what, step, model, seed, name: COPY, found });
        }
        let leftovers = image.keys().any(|name| name.contains(".new") || name.contains(".part"));
        if leftovers && step.is_multiple_of(if full() { 4 } else { 16 }) {
            let found = self.judge.go_on(&image, self.day);
            if matches!(found, Found::Bad(_)) {
                self.bad.push(Bad { what, step, model, seed, name: "go on", found });
            }
        }
    }
}

/// How many steps each command took.
fn lengths(told: &Told) -> String {
    let mut lengths: BTreeMap<&str, usize> = BTreeMap::new();
    for pair in told.marks.windows(2) {
        let longest = lengths.entry(pair[1].what).or_default();
        *longest = (*longest).max(pair[1].steps - pair[0].steps);
    }
    lengths.iter().map(|(what, steps)| format!("{what} {steps}")).collect::<Vec<_>>().join(", ")
}

/// What the day leaves when the power goes with a journal or a log to be brought in: one image for each set of files.
fn to_recover(told: &Told) -> Vec<Image> {
    let mut replay = Replay::new(&told.tape);
    let mut found: BTreeMap<(usize, Vec<String>), Image> = BTreeMap::new();
    for (number, step) in told.tape.steps.iter().enumerate() {
        replay.play(step);
        let image = replay.image((Writes::All, Names::All), &mut Dice::new(0));
        let mark = told.marks.iter().rposition(|mark| mark.steps <= number + 1).unwrap();
        let hot = |end: &str| image.get(&format!("{FESTIVAL}{end}")).is_some_and(|bytes| !bytes.is_empty());
        if image.contains_key(FESTIVAL) && (hot("-journal") || hot("-wal")) {
            let image: Image = image.into_iter().filter(|(name, bytes)| name.starts_with(FESTIVAL) && !bytes.is_empty()).collect();
            let _ = found.insert((mark, image.keys().cloned().collect()), image);
        }
    }
    found.into_values().collect()
}

/// How often chance is tried after each step: as `ILDSJEL_SEEDS` says in a full run.
fn seeds() -> u64 {
    let asked = std::env::var("ILDSJEL_SEEDS").ok().and_then(|number| number.parse().ok());
    if full() { asked.unwrap_or(3) } else { 1 }
}

#[test]
fn after_every_step() {
    let _alone = disk::alone();
    let folder = tempfile::tempdir().unwrap();
    let day = Day::new(if full() { 100 } else { 40 }, 0);
    let told = a_day(folder.path(), &day).unwrap();
    let seeds = seeds();
    let mut cutter = Cutter { day: &day, judge: Judge::default(), cuts: 0, images: 0, bad: Vec::new() };
    cutter.cut(&told, seeds, !full());
    println!("steps of each command: {}", lengths(&told));
    let recoveries = to_recover(&told);
    let some = if full() { recoveries.len() } else { 4 };
    for left in recoveries.iter().rev().take(some) {
        let told = recovery(left, &day).unwrap();
        println!("steps after a crash: {}", lengths(&told));
        cutter.cut(&told, seeds.min(2), !full());
    }
    println!(
        "proof | 2 | power cut after every n-th I/O | {} cuts, {} images, {} different ones opened, bad = {} | {}",
        cutter.cuts,
        cutter.images,
        cutter.judge.opened(),
        cutter.bad.len(),
        cutter.bad.len()
    );
    for bad in cutter.bad.iter().take(20) {
        println!("{bad:?}");
    }
    assert!(cutter.bad.is_empty(), "{} of {} images", cutter.bad.len(), cutter.images);
}
