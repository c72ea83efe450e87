//! The disk fails at every call in turn, once or for good: broken, full, or read-only. A command says so and has changed
//! nothing, or has done its work; what is in memory is what is in the file; and once the disk is mended all goes on.

use std::collections::BTreeMap;

use ildsjel::store::{ErrorKind, Store, StoreError};

use super::commands::{COPY, FESTIVAL, print};
use super::disk;
use super::fault::{Call, Fault, How};
use super::full;
use super::ground::{COMMANDS, Command, Ground, Trial, read};
use super::image::Image;
use super::judge::{Found, Judge};

/// What a command came to under a fault, and what it left when the program ended there and then.
struct Outcome {
    result: Result<(), StoreError>,
    fault: Fault,
    left: Image,
}

/// A fault that did harm.
#[derive(Debug)]
#[allow(dead_code)] // It is printed.
struct Bad {
    command: Command,
    how: How,
    nth: usize,
    lasts: bool,
    failed: Vec<Call>,
    said: Option<String>,
    harm: String,
}

#[derive(Default)]
struct Tally {
    judge: Judge,
    faults: usize,
    refused: usize,
    /// Commands that were refused and are in the file all the same.
    reached: usize,
    /// How often an unfinished file of `SQLite`'s stayed beside the festival.
    left: usize,
    kinds: BTreeMap<String, usize>,
    bad: Vec<Bad>,
}

/// Runs a command under a fault.
fn run(ground: &Ground, command: Command, trial: &mut Trial, fault: Fault) -> Outcome {
    disk::arm(fault);
    let result = ground.run(command, trial);
    let left = read(trial.folder.path());
    Outcome { result, fault: disk::mend().unwrap(), left }
}

/// Whether that is what people ought to be told.
fn fits(command: Command, how: How, failed: &[Call], kind: ErrorKind) -> bool {
    match how {
        How::Full => kind == ErrorKind::Full,
        How::ReadOnly => matches!(kind, ErrorKind::ReadOnly | ErrorKind::Disk),
        // A file that cannot be opened may just as well be one that must not be.
        How::Broken | How::Unsynced => {
            let open = failed.iter().any(|call| matches!(call, Call::OpenToRead | Call::OpenToWrite));
            // A copy that cannot be read back is not sound.
            let copy = command == Command::Backup && failed.iter().any(|call| matches!(call, Call::Read | Call::Look));
            kind == ErrorKind::Disk || open && kind == ErrorKind::ReadOnly || copy && kind == ErrorKind::Damaged
        }
    }
}

impl Tally {
    /// One fault; what harm it did.
    fn harm(&mut self, ground: &Ground, command: Command, how: How, outcome: &Outcome, trial: Trial, sound: &Sound) -> Vec<String> {
        let mut harm = Vec::new();
        if let Err(error) = &outcome.result {
            self.refused += 1;
            *self.kinds.entry(format!("{how:?}: {:?}", error.kind())).or_default() += 1;
            if !fits(command, how, &outcome.fault.failed, error.kind()) {
                harm.push("says the wrong thing".to_owned());
            }
        }
        // As if the program had ended right there.
        let found = self.judge.look(&outcome.left, FESTIVAL);
        let right = match (&outcome.result, found == sound.after, found == sound.before) {
            (_, true, true) | (Ok(()), true, _) | (Err(_), _, true) => true,
            (Err(_), true, _) => {
                self.reached += 1;
                true
            }
            _ => false,
        };
        if !right {
            harm.push(format!("the file holds {found:?}"));
        }
        self.look_at_copy(outcome, sound, &mut harm);
        harm.extend(match trial.store {
            Some(_) => go_on(ground, command, outcome, trial, sound),
            None => begin_again(ground, trial, &found),
        });
        harm
    }

    fn look_at_copy(&mut self, outcome: &Outcome, sound: &Sound, harm: &mut Vec<String>) {
        let copy = self.judge.look(&outcome.left, COPY);
        let right = if outcome.result.is_ok() { &sound.copy_after } else { &sound.copy_before };
        if copy != *right {
            harm.push(format!("the copy holds {copy:?}"));
        }
        let left = |name: &String| name.contains(".new") || name.contains(".part");
        self.left += usize::from(outcome.left.keys().any(left));
        if outcome.left.keys().any(|name| left(name) && !name.ends_with("-journal")) {
            harm.push("an unfinished file is left behind".to_owned());
        }
    }
}

/// What a command comes to when nothing fails.
struct Sound {
    before: Found,
    after: Found,
    copy_before: Found,
    copy_after: Found,
}

/// The festival is still open: it holds what it said, is sound, can be written, and the file holds the same.
fn go_on(ground: &Ground, command: Command, outcome: &Outcome, trial: Trial, sound: &Sound) -> Vec<String> {
    let mut harm = Vec::new();
    let mut store = trial.store.unwrap();
    let now = Found::Whole(print(&store));
    if now != *if outcome.result.is_ok() { &sound.after } else { &sound.before } {
        harm.push(format!("in memory is {now:?}"));
    }
    let report = store.check();
    if !report.is_sound() {
        harm.push(format!("not sound: {:?}", report.findings));
    }
    if let Err(error) = store.apply(&ground.day.rename(&store, "Etterpå")) {
        harm.push(format!("does not go on: {error}"));
    }
    let last = print(&store);
    if command == Command::Backup {
        let copy = trial.folder.path().join(COPY);
        match store.backup_to(&copy).and_then(|()| Store::open(&copy)) {
            Ok(copy) if print(&copy) == last => {}
            Ok(copy) => harm.push(format!("the next copy holds {}, not {last}", print(&copy))),
            Err(error) => harm.push(format!("no copy can be made: {error}")),
        }
    }
    drop(store);
    match Store::open(&trial.path) {
        Ok(store) if print(&store) == last => {}
        Ok(store) => harm.push(format!("opened again it holds {}, not {last}", print(&store))),
        Err(error) => harm.push(format!("cannot be opened again: {error}")),
    }
    harm
}

/// There is no festival open: it can be made or opened now.
fn begin_again(ground: &Ground, trial: Trial, found: &Found) -> Vec<String> {
    let store = match found {
        Found::Nothing => Store::create(&trial.path, &ground.day.first()),
        _ => Store::open(&trial.path),
    };
    match store {
        Err(error) => vec![format!("cannot begin again: {error}")],
        Ok(store) if *found != Found::Nothing && *found != Found::Whole(print(&store)) => {
            vec![format!("opened again it holds {}", print(&store))]
        }
        Ok(_) => Vec::new(),
    }
}

/// Runs a command without a fault, to see what it comes to and how many calls of each kind it makes.
fn soundly(ground: &Ground, judge: &mut Judge, command: Command, how: How) -> (Sound, usize) {
    let mut trial = ground.prepare(command);
    let look = |judge: &mut Judge, image: &Image| (judge.look(image, FESTIVAL), judge.look(image, COPY));
    let begun = read(trial.folder.path());
    let (before, copy_before) = look(judge, &begun);
    let outcome = run(ground, command, &mut trial, Fault::count(how));
    outcome.result.unwrap();
    let (after, copy_after) = look(judge, &outcome.left);
    (Sound { before, after, copy_before, copy_after }, outcome.fault.met())
}

/// In a quick run long commands are sampled, and so are those that only differ from a full disk in what is said.
fn stride(how: How, met: usize) -> usize {
    match how {
        _ if full() => 1,
        How::ReadOnly => met.div_ceil(8).max(1),
        _ if met > 64 => met.div_ceil(16),
        _ => 1,
    }
}

#[test]
fn at_every_call() {
    let _alone = disk::alone();
    let ground = Ground::new();
    let mut tally = Tally::default();
    let mut calls: Vec<String> = Vec::new();
    for command in COMMANDS {
        for how in [How::Broken, How::Full, How::ReadOnly] {
            let (sound, met) = soundly(&ground, &mut tally.judge, command, how);
            calls.push(format!("{command:?} {how:?} {met}"));
            let stride = stride(how, met);
            for nth in (0..met).step_by(stride) {
                for lasts in [false, true] {
                    if full() || lasts == (how != How::Broken || nth % 2 == 1) {
                        let mut trial = ground.prepare(command);
                        let outcome = run(&ground, command, &mut trial, Fault::new(how, nth, lasts));
                        tally.faults += 1;
                        let harm = tally.harm(&ground, command, how, &outcome, trial, &sound);
                        let (failed, said) = (outcome.fault.failed, outcome.result.err().map(|error| error.to_string()));
                        let bad = |harm| Bad { command, how, nth, lasts, failed: failed.clone(), said: said.clone(), harm };
                        tally.bad.extend(harm.into_iter().map(bad));
                    }
                }
            }
        }
    }
    println!("calls that can fail: {}", calls.join(", "));
    println!("refusals: {:?}", tally.kinds);
    for bad in &tally.bad {
        println!("{bad:?}");
    }
    println!(
        "proof | 6 | disk broken, full or read-only at every n-th call | {} faults, {} refusals, {} of these in the file all the same, {} journals of unfinished files left behind, bad = {} | {}",
        tally.faults,
        tally.refused,
        tally.reached,
        tally.left,
        tally.bad.len(),
        tally.bad.len()
    );
    assert!(tally.bad.is_empty(), "{} of {} faults", tally.bad.len(), tally.faults);
}
