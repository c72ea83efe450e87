//! Festivals to try one command on, each in a folder of its own.

use std::fs;
use std::path::{Path, PathBuf};

use ildsjel::store::{Store, StoreError};

use super::commands::{COPY, Day, FESTIVAL};
use super::full;
use super::image::{Image, lay_out};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Command {
    Create,
    Open,
    Recover,
    Edit,
    Import,
    Undo,
    Redo,
    Delete,
    Settle,
    Backup,
    Close,
}

pub const COMMANDS: [Command; 11] = [
    Command::Create,
    Command::Open,
    Command::Recover,
    Command::Edit,
    Command::Import,
    Command::Undo,
    Command::Redo,
    Command::Delete,
    Command::Settle,
    Command::Backup,
    Command::Close,
];

/// The festivals that commands begin with.
pub struct Ground {
    pub day: Day,
    closed: Image,
    crashed: Image,
}

/// What a command is tried on.
pub struct Trial {
    pub folder: tempfile::TempDir,
    pub path: PathBuf,
    pub store: Option<Store>,
}

/// All files of a folder but the lock.
pub fn read(folder: &Path) -> Image {
    let files = fs::read_dir(folder).unwrap().map(Result::unwrap);
    let named = files.map(|file| (file.file_name().into_string().unwrap(), file.path()));
    named.filter(|(name, _)| !name.contains(".lock")).map(|(name, path)| (name, fs::read(path).unwrap())).collect()
}

impl Ground {
    pub fn new() -> Self {
        let day = if full() { Day::new(60, 300) } else { Day::new(12, 40) };
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FESTIVAL);
        let mut store = Store::create(&path, &day.first()).unwrap();
        store.apply(&day.import()).unwrap();
        store.apply(&day.rename(&store, "Moe")).unwrap();
        store.close().unwrap();
        let closed = read(folder.path());
        let mut store = Store::open(&path).unwrap();
        store.apply(&day.rename(&store, "Lie")).unwrap();
        let crashed = read(folder.path());
        Self { day, closed, crashed }
    }

    /// All that comes before the command, on a sound disk.
    pub fn prepare(&self, command: Command) -> Trial {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FESTIVAL);
        match command {
            Command::Create => return Trial { folder, path, store: None },
            Command::Recover => lay_out(&self.crashed, folder.path()),
            _ => lay_out(&self.closed, folder.path()),
        }
        if matches!(command, Command::Open | Command::Recover) {
            return Trial { folder, path, store: None };
        }
        let mut store = Store::open(&path).unwrap();
        match command {
            Command::Redo => drop(store.undo().unwrap()),
            Command::Settle | Command::Close => drop(store.apply(&self.day.rename(&store, "Lie")).unwrap()),
            Command::Backup => {
                store.backup_to(folder.path().join(COPY)).unwrap();
                let _ = store.apply(&self.day.rename(&store, "Lie")).unwrap();
            }
            _ => {}
        }
        Trial { folder, path, store: Some(store) }
    }

    /// The command itself.
    pub fn run(&self, command: Command, trial: &mut Trial) -> Result<(), StoreError> {
        let day = &self.day;
        match (command, &mut trial.store) {
            (Command::Create, none) => *none = Some(Store::create(&trial.path, &day.first())?),
            (Command::Open | Command::Recover, none) => *none = Some(Store::open(&trial.path)?),
            (Command::Close, store) => store.take().unwrap().close()?,
            (Command::Edit, Some(store)) => drop(store.apply(&day.rename(store, "Lie"))?),
            (Command::Import, Some(store)) => drop(store.apply(&day.import_more())?),
            (Command::Undo, Some(store)) => drop(store.undo()?),
            (Command::Redo, Some(store)) => drop(store.redo()?),
            (Command::Delete, Some(store)) => drop(store.apply(&day.delete())?),
            (Command::Settle, Some(store)) => store.settle()?,
            (Command::Backup, Some(store)) => store.backup_to(trial.folder.path().join(COPY))?,
            (command, None) => panic!("no store for {command:?}"),
        }
        Ok(())
    }
}
