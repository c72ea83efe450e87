//! Proof 1: a process that works with a festival is killed at a random moment, over and over, and the file is opened.
//! What was acknowledged is there; what had begun is there whole or not at all; so it is with backups.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use ildsjel::store::Store;

use super::chance::{Chance, cases, folder, many, row, seed};
use super::child::{BACKUPS, FESTIVAL, ORDERS, SAID};
use super::model::{Doing, Model, writes};
use super::state::{Digest, digest};

/// How many kills fell into an action, and how often it was in the file all the same.
#[derive(Default)]
struct Tally {
    kills: usize,
    landed: usize,
}

#[test]
fn nothing_acknowledged_is_lost() {
    let (seed, kills) = (seed(), cases(100, 10_000));
    let largest = 500_000;
    let mut chance = Chance::new(seed);
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    let (mut entries, mut copies, mut festivals) = (0, 0, 0);
    let mut place = Place::new();
    for round in 0..kills {
        if place.size() > largest {
            place = Place::new();
        }
        festivals += usize::from(place.model.ops.is_empty() && place.size() == 0);
        let said = place.run_and_kill(&mut chance);
        match place.verify(&said, chance.below(4) == 0) {
            Ok(found) => {
                let tally = tallies.entry(found.what).or_default();
                tally.kills += 1;
                tally.landed += usize::from(found.landed);
                entries += found.entries;
                copies += found.copies;
            }
            Err(error) => {
                let kept = place.folder.keep();
                panic!("seed {seed}, round {round}, {}: {error}; it said:\n{said}", kept.display());
            }
        }
    }
    for (what, tally) in &tallies {
        let landed = if writes(what) {
            format!("{} were in the file whole, the others not at all", many(tally.landed))
        } else {
            "sound".to_owned()
        };
        row(1, format!("  killed within: {what}"), format!("{} kills", many(tally.kills)), landed);
    }
    row(
        1,
        "  festivals and backups",
        format!("{} festivals, {} backups opened", many(festivals), many(copies)),
        "all sound and equal",
    );
    row(1, "kill -9 at random moments", format!("{} kills, {} acknowledged entries", many(kills), many(entries)), "0 lost");
    for what in ["edit", "import", "open"] {
        assert!(tallies.contains_key(what), "no kill fell into {what}: the moments are chosen badly");
    }
}

/// A folder with a festival that is killed again and again.
struct Place {
    folder: tempfile::TempDir,
    model: Model,
}

/// What was found after a kill.
struct Found {
    what: String,
    landed: bool,
    entries: usize,
    copies: usize,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(BACKUPS)).unwrap();
        Self { folder, model: Model::default() }
    }

    fn festival(&self) -> PathBuf {
        self.folder.path().join(FESTIVAL)
    }

    fn size(&self) -> u64 {
        fs::metadata(self.festival()).map_or(0, |data| data.len())
    }

    fn run_and_kill(&self, chance: &mut Chance) -> String {
        let said = self.folder.path().join(SAID);
        fs::write(&said, "").unwrap();
        let orders = format!("{} {}", chance.any(), self.folder.path().display());
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["child::runs", "--exact", "--nocapture", "--test-threads", "1"])
            .env(ORDERS, orders)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // The time a process takes to start is not worth killing in; one in five is killed while it opens the file, or
        // soon after, and one in three in the midst of an action, however quick the machine is.
        let (awaited, most): (fn(&str) -> bool, _) = match chance.below(12) {
            0..=1 => (|said| said.contains("begin"), 10_000),
            2..=5 => (|said| said.contains("done"), 40_000),
            6..=7 => (|said| said.contains("done"), 200_000),
            8..=9 => (|said| is_within(said, "edit"), 400),
            _ => (|said| is_within(said, "import"), 1_000),
        };
        let begun = Instant::now();
        while !awaited(&fs::read_to_string(&said).unwrap()) && begun.elapsed() < Duration::from_secs(10) {
            sleep(Duration::from_micros(100));
        }
        let micros = chance.below(most);
        sleep(Duration::from_micros(u64::try_from(micros).unwrap()));
        end(&mut child);
        fs::read_to_string(&said).unwrap()
    }

    /// Looks at what the kill left: at the file itself, or at a copy, so that the next process finds what was left.
    fn verify(&mut self, said: &str, itself: bool) -> Result<Found, String> {
        let (doing, entries) = self.model.hear(said)?;
        let copy = folder();
        let path = if itself { self.festival() } else { self.copied(copy.path()) };
        let what = doing.as_ref().map_or("between two", |doing| doing.what.split(':').next().unwrap_or_default()).to_owned();
        if self.model.ops.is_empty() && !path.exists() {
            // Killed while it was made: there is none, and it can be made.
            return Ok(Found { what, landed: false, entries, copies: 0 });
        }
        let landed = self.read(&path, doing.as_ref())?;
        let copies = self.backups(doing.as_ref())?;
        Ok(Found { what, landed, entries: entries + usize::from(landed), copies })
    }

    /// A copy of the file and what is beside it.
    fn copied(&self, folder: &Path) -> PathBuf {
        for ending in ["", "-wal", "-journal"] {
            let name = format!("{FESTIVAL}{ending}");
            let _ = fs::copy(self.folder.path().join(&name), folder.join(&name));
        }
        folder.join(FESTIVAL)
    }

    /// The festival holds what was acknowledged, or that and the whole of what had begun; says whether it is the latter.
    fn read(&mut self, path: &Path, doing: Option<&Doing>) -> Result<bool, String> {
        let store = Store::open(path).map_err(|error| format!("does not open: {error}"))?;
        let history = store.history(usize::MAX, 0).map_err(|error| format!("no history: {error}"))?;
        let ops: Vec<_> = history.iter().rev().map(|entry| entry.id).collect();
        let (sum, revision) = (digest(store.snapshot()), store.snapshot().revision);
        let landed = ops.len() > self.model.ops.len();
        if landed {
            let doing = doing.filter(|doing| writes(&doing.what)).ok_or("an entry more than was begun")?;
            let (last, before) = ops.split_last().unwrap();
            if before != self.model.ops {
                return Err("another history than was acknowledged".into());
            }
            if sum != doing.after {
                return Err(format!("{sum} after {doing:?}"));
            }
            self.model.wrote(doing, revision, *last);
        } else if ops != self.model.ops {
            return Err(format!("{} entries of {} acknowledged", ops.len(), self.model.ops.len()));
        } else if (sum, revision) != (self.model.sum, self.model.revision) {
            return Err(format!("{sum} at {revision} instead of {} at {}", self.model.sum, self.model.revision));
        }
        if (store.can_undo().is_some(), store.can_redo().is_some()) != self.model.steps() {
            return Err("other steps to take back than were done".into());
        }
        let report = store.check();
        if !report.is_sound() || !store.healed().is_empty() {
            return Err(format!("not sound: {:?}, healed {:?}", report.findings, store.healed()));
        }
        store.close().map_err(|error| format!("does not close: {error}"))?;
        Ok(landed)
    }

    /// A file under the name of a backup is one that was acknowledged, or the one that had begun, whole. Those that this
    /// round may have written are opened; says how many.
    fn backups(&mut self, doing: Option<&Doing>) -> Result<usize, String> {
        let folder = self.folder.path().join(BACKUPS);
        let begun = doing.and_then(|doing| doing.what.strip_prefix("backup:"));
        let mut opened = 0;
        for name in std::mem::take(&mut self.model.unread).iter().map(String::as_str).chain(begun) {
            if folder.join(name).exists() {
                let holds = held_by(&folder.join(name)).map_err(|error| format!("the backup {name} {error}"))?;
                let acknowledged = self.model.backups.insert(name.to_owned(), holds);
                if Some(holds) != acknowledged && !(begun == Some(name) && holds == (self.model.revision, self.model.sum)) {
                    return Err(format!("the backup {name} holds {holds:?}, acknowledged was {acknowledged:?}"));
                }
                opened += 1;
            }
        }
        match self.model.backups.keys().find(|name| !folder.join(name).exists()) {
            Some(gone) => Err(format!("the backup {gone} is gone")),
            None => Ok(opened),
        }
    }
}

/// Whether the last that was said is the beginning of this.
fn is_within(said: &str, what: &str) -> bool {
    let last = said.lines().next_back().and_then(|line| line.strip_prefix("begin "));
    said.ends_with('\n') && last.is_some_and(|begun| begun.split([' ', ':']).next() == Some(what))
}

/// What a sound festival holds.
fn held_by(path: &Path) -> Result<(i64, Digest), String> {
    let store = Store::open(path).map_err(|error| format!("does not open: {error}"))?;
    let report = store.check();
    if !report.is_sound() || !store.healed().is_empty() {
        return Err(format!("is not sound: {:?}, healed {:?}", report.findings, store.healed()));
    }
    let holds = (store.snapshot().revision, digest(store.snapshot()));
    store.close().map_err(|error| format!("does not close: {error}"))?;
    Ok(holds)
}

/// Kills it; one that ended by itself has failed.
fn end(child: &mut Child) {
    if let Some(status) = child.try_wait().unwrap() {
        let mut words = String::new();
        let _ = std::io::Read::read_to_string(&mut child.stderr.take().unwrap(), &mut words);
        panic!("the process ended by itself, {status}: {words}");
    }
    child.kill().unwrap();
    let _ = child.wait().unwrap();
}
