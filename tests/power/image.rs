//! What a power cut may leave of what was written: whatever was synced, and of the rest as a model says.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::dice::Dice;
use super::disk::{Step, Tape};

/// A folder as it is found afterwards.
pub type Image = BTreeMap<String, Vec<u8>>;

/// What becomes of the writes to a file since it was last synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writes {
    /// None got to the disk.
    None,
    /// All did.
    All,
    /// The first ones did.
    First,
    /// Some did, in whatever order.
    Some,
    /// The first ones did, the next in part: the sectors that came first.
    TornAtSector,
    /// The first ones did, the next in part, to the byte.
    TornAtByte,
    /// Of all writes some sectors did.
    Sectors,
    /// Some did, some left rubbish where they were to go, some nothing.
    Rubbish,
}

/// What becomes of the names that were made, changed or removed since the folder was last synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// As if nothing had happened.
    None,
    /// All got to the disk.
    All,
    /// The first ones did.
    First,
    /// Some did, in whatever order.
    Some,
}

/// How a power cut treats what was not synced.
pub type Model = (Writes, Names);

/// The models without chance.
pub const CERTAIN: [Model; 4] =
    [(Writes::None, Names::None), (Writes::None, Names::All), (Writes::All, Names::None), (Writes::All, Names::All)];

/// The models with chance.
pub const CHANCE: [Model; 8] = [
    (Writes::First, Names::First),
    (Writes::Some, Names::All),
    (Writes::TornAtSector, Names::First),
    (Writes::TornAtByte, Names::First),
    (Writes::Sectors, Names::Some),
    (Writes::Rubbish, Names::All),
    (Writes::Some, Names::Some),
    (Writes::Rubbish, Names::First),
];

const SECTOR: usize = 512;

#[derive(Debug, Clone, Default)]
struct Contents {
    sure: Vec<u8>,
    open: Vec<Step>,
}

/// A tape that is played step by step.
#[derive(Debug, Clone)]
pub struct Replay {
    files: BTreeMap<usize, Contents>,
    sure: BTreeMap<String, usize>,
    open: Vec<Step>,
}

impl Replay {
    pub fn new(tape: &Tape) -> Self {
        let files = tape.files.iter().map(|(file, bytes)| (*file, Contents { sure: bytes.clone(), open: Vec::new() }));
        Self { files: files.collect(), sure: tape.names.clone(), open: Vec::new() }
    }

    /// Plays the next step.
    pub fn play(&mut self, step: &Step) {
        match step {
            Step::Write { file, .. } | Step::Cut { file, .. } => self.files.entry(*file).or_default().open.push(step.clone()),
            Step::Sync { file, folder } => {
                let contents = self.files.entry(*file).or_default();
                for step in std::mem::take(&mut contents.open) {
                    put(&mut contents.sure, &step);
                }
                if *folder {
                    self.play(&Step::SyncFolder);
                }
            }
            Step::Forget { file } => self.files.entry(*file).or_default().open.clear(),
            Step::SyncFolder => {
                for step in std::mem::take(&mut self.open) {
                    name(&mut self.sure, &step);
                }
            }
            step => self.open.push(step.clone()),
        }
    }

    /// What a power cut right now leaves.
    pub fn image(&self, (writes, names): Model, dice: &mut Dice) -> Image {
        let mut found = self.sure.clone();
        let first = dice.below(self.open.len() + 1);
        for (number, step) in self.open.iter().enumerate() {
            let done = match names {
                Names::None => false,
                Names::All => true,
                Names::First => number < first,
                Names::Some => dice.coin(),
            };
            if done {
                name(&mut found, step);
            }
        }
        found.into_iter().map(|(name, file)| (name, self.contents(file, writes, dice))).collect()
    }

    fn contents(&self, file: usize, writes: Writes, dice: &mut Dice) -> Vec<u8> {
        let Some(Contents { sure, open }) = self.files.get(&file) else { return Vec::new() };
        let mut bytes = sure.clone();
        let first = dice.below(open.len() + 1);
        for (number, step) in open.iter().enumerate() {
            match writes {
                Writes::All => put(&mut bytes, step),
                Writes::First | Writes::TornAtByte | Writes::TornAtSector if number < first => put(&mut bytes, step),
                Writes::TornAtSector if number == first => put(&mut bytes, &torn(step, SECTOR, dice)),
                Writes::TornAtByte if number == first => put(&mut bytes, &torn(step, 1, dice)),
                Writes::Some if dice.coin() => put(&mut bytes, step),
                Writes::None | Writes::First | Writes::TornAtSector | Writes::TornAtByte | Writes::Some => {}
                Writes::Sectors => sectors(step).iter().filter(|_| dice.coin()).for_each(|part| put(&mut bytes, part)),
                Writes::Rubbish => match dice.below(3) {
                    0 => {}
                    1 => put(&mut bytes, step),
                    _ => put(&mut bytes, &rubbish(step, dice)),
                },
            }
        }
        bytes
    }
}

/// Puts an image in an empty folder.
pub fn lay_out(image: &Image, folder: &Path) {
    for (name, bytes) in image {
        fs::write(folder.join(name), bytes).unwrap();
    }
}

fn put(to: &mut Vec<u8>, step: &Step) {
    match step {
        Step::Write { at, bytes, .. } => {
            let end = at + bytes.len();
            if to.len() < end {
                to.resize(end, 0);
            }
            to[*at..end].copy_from_slice(bytes);
        }
        Step::Cut { len, .. } => to.truncate(*len),
        _ => {}
    }
}

fn name(names: &mut BTreeMap<String, usize>, step: &Step) {
    match step {
        Step::Link { name, file } => drop(names.insert(name.clone(), *file)),
        Step::Unlink { name } => drop(names.remove(name)),
        Step::Rename { from, to } => {
            if let Some(file) = names.remove(from) {
                let _ = names.insert(to.clone(), file);
            }
        }
        _ => {}
    }
}

/// The first part of a write; a cut is done or not.
fn torn(step: &Step, unit: usize, dice: &mut Dice) -> Step {
    match step {
        Step::Write { file, at, bytes } => {
            // Sectors are counted from the beginning of the file.
            let cut = at + dice.below(bytes.len() + 1);
            let cut = (cut / unit * unit).clamp(*at, at + bytes.len());
            Step::Write { file: *file, at: *at, bytes: bytes[..cut - at].to_vec() }
        }
        step => step.clone(),
    }
}

fn sectors(step: &Step) -> Vec<Step> {
    let Step::Write { file, at, bytes } = step else { return vec![step.clone()] };
    let (mut parts, mut from) = (Vec::new(), *at);
    while from < at + bytes.len() {
        let to = ((from / SECTOR + 1) * SECTOR).min(at + bytes.len());
        parts.push(Step::Write { file: *file, at: from, bytes: bytes[from - at..to - at].to_vec() });
        from = to;
    }
    parts
}

fn rubbish(step: &Step, dice: &mut Dice) -> Step {
    match step {
        Step::Write { file, at, bytes } => Step::Write { file: *file, at: *at, bytes: bytes.iter().map(|_| dice.byte()).collect() },
        step => step.clone(),
    }
}
