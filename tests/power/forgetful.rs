//! A sync fails once, and what it was about never gets to the disk, though every later read shows it and every later sync
//! succeeds: so the page cache of Linux does it. Then the power goes. What was said to be written after that is there.

use super::commands::{COPY, FESTIVAL, print};
use super::dice::Dice;
use super::disk;
use super::fault::{Fault, How};
use super::full;
use super::ground::{Command, Ground};
use super::image::{CERTAIN, CHANCE, Replay};
use super::judge::{Found, Judge};

const COMMANDS: [Command; 7] =
    [Command::Edit, Command::Import, Command::Undo, Command::Redo, Command::Delete, Command::Settle, Command::Backup];

/// A command during which the sync of that number fails, an edit that succeeds, and a power cut; what was found instead.
fn cut_after(ground: &Ground, judge: &mut Judge, command: Command, nth: usize) -> (usize, Vec<String>) {
    let mut trial = ground.prepare(command);
    disk::record(trial.folder.path());
    disk::arm(Fault::new(How::Unsynced, nth, false));
    let result = ground.run(command, &mut trial);
    let _ = disk::mend();
    let store = trial.store.as_mut().unwrap();
    let mut edit = || {
        let _ = store.apply(&ground.day.rename(store, "Etterpå"))?;
        store.settle()?;
        let _ = store.apply(&ground.day.rename(store, "Enda senere"))?;
        Ok::<_, ildsjel::store::StoreError>(print(store))
    };
    let promised = Found::Whole(edit().unwrap());
    let tape = disk::stop();
    let mut replay = Replay::new(&tape);
    tape.steps.iter().for_each(|step| replay.play(step));
    let (mut images, mut harm) = (0, Vec::new());
    for model in CERTAIN.into_iter().chain(CHANCE).take(if full() { 12 } else { 6 }) {
        let image = replay.image(model, &mut Dice::new(nth as u64));
        images += 1;
        let found = judge.look(&image, FESTIVAL);
        if found != promised {
            harm.push(format!("{command:?}, sync {nth}, {model:?}: {found:?}, not {promised:?}; {result:?}"));
        }
        if let found @ Found::Bad(_) = judge.look(&image, COPY) {
            harm.push(format!("{command:?}, sync {nth}, {model:?}: the copy holds {found:?}; {result:?}"));
        }
    }
    (images, harm)
}

#[test]
fn a_failed_sync_is_not_taken_for_done() {
    let _alone = disk::alone();
    let ground = Ground::new();
    let (mut judge, mut faults, mut images, mut bad) = (Judge::default(), 0, 0, Vec::new());
    for command in COMMANDS {
        let mut trial = ground.prepare(command);
        disk::arm(Fault::count(How::Unsynced));
        ground.run(command, &mut trial).unwrap();
        let syncs = disk::mend().unwrap().met();
        assert!(syncs > 0, "{command:?}");
        for nth in 0..syncs {
            let (more, harm) = cut_after(&ground, &mut judge, command, nth);
            faults += 1;
            images += more;
            bad.extend(harm);
        }
    }
    for bad in &bad {
        println!("{bad}");
    }
    println!(
        "proof | 6 | a sync fails and forgets, then the power goes | {faults} syncs, {images} images, bad = {} | {}",
        bad.len(),
        bad.len()
    );
    assert!(bad.is_empty());
}
