//! A disk between `SQLite` and the real files of a temporary folder. It writes down every step that changes something, so
//! that what a power cut leaves can be worked out, and it fails when it is told to. Each test has it for itself.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
use std::time::Duration;

use sqlite_vfs::{DatabaseHandle, LockKind, OpenAccess, OpenKind, OpenOptions, Vfs, WalDisabled};

use super::fault::{Call, Fault};

/// One thing that happened to a file or to a name, in order.
#[derive(Debug, Clone)]
pub enum Step {
    /// Bytes were written to a file.
    Write { file: usize, at: usize, bytes: Vec<u8> },
    /// A file was cut.
    Cut { file: usize, len: usize },
    /// All that was written to a file is on the disk; with `folder` the names are as well.
    Sync { file: usize, folder: bool },
    /// What was written to a file since it was last synced never gets to the disk, though it can be read until the power goes.
    Forget { file: usize },
    /// All names are on the disk.
    SyncFolder,
    /// A name now stands for this file.
    Link { name: String, file: usize },
    /// A name is gone.
    Unlink { name: String },
    /// A name was changed in one go; it may have taken another's place.
    Rename { from: String, to: String },
}

/// What was on the disk when the recording began, and all that happened since.
#[derive(Debug, Clone, Default)]
pub struct Tape {
    /// The names at the beginning, and the file each stands for.
    pub names: BTreeMap<String, usize>,
    /// The bytes of each of these files, by number.
    pub files: BTreeMap<usize, Vec<u8>>,
    /// What happened.
    pub steps: Vec<Step>,
}

#[derive(Debug, Default)]
struct State {
    recording: Option<Recording>,
    fault: Option<Fault>,
}

#[derive(Debug)]
struct Recording {
    folder: PathBuf,
    tape: Tape,
    names: BTreeMap<String, usize>,
    /// The number of the file behind each inode.
    inodes: BTreeMap<u64, usize>,
    files: usize,
}

static STATE: Mutex<State> = Mutex::new(State { recording: None, fault: None });
static ALONE: Mutex<()> = Mutex::new(());
static REGISTER: Once = Once::new();

fn state() -> MutexGuard<'static, State> {
    STATE.lock().unwrap()
}

/// Puts the disk under every connection that is opened from now on, for one test at a time.
pub fn alone() -> MutexGuard<'static, ()> {
    let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    REGISTER.call_once(|| sqlite_vfs::register("disk", Disk, true).unwrap());
    *state() = State::default();
    alone
}

/// Begins to write down what happens in a folder.
pub fn record(folder: &Path) {
    let mut recording =
        Recording { folder: folder.to_owned(), tape: Tape::default(), names: BTreeMap::new(), inodes: BTreeMap::new(), files: 0 };
    recording.look();
    let tape = &mut recording.tape;
    tape.steps.clear();
    tape.names = recording.names.clone();
    tape.files = recording.names.iter().map(|(name, file)| (*file, fs::read(folder.join(name)).unwrap())).collect();
    state().recording = Some(recording);
}

/// How many steps were taken so far.
pub fn steps() -> usize {
    let mut state = state();
    let recording = state.recording.as_mut().unwrap();
    recording.look();
    recording.tape.steps.len()
}

/// The folder was just synced without `SQLite`.
pub fn folder_synced() {
    let mut state = state();
    let recording = state.recording.as_mut().unwrap();
    recording.look();
    recording.tape.steps.push(Step::SyncFolder);
}

/// Ends the recording.
pub fn stop() -> Tape {
    let mut recording = state().recording.take().unwrap();
    recording.look();
    recording.tape
}

/// From now on calls fail as that fault says.
pub fn arm(fault: Fault) {
    state().fault = Some(fault);
}

/// The disk is sound again; what became of the fault.
pub fn mend() -> Option<Fault> {
    state().fault.take()
}

impl Recording {
    /// Notes which names changed since the last look: the store makes, renames and removes files without `SQLite` too.
    fn look(&mut self) {
        let mut now = BTreeMap::new();
        for entry in fs::read_dir(&self.folder).unwrap().map(Result::unwrap) {
            let Ok(data) = entry.metadata() else { continue };
            if data.is_file() {
                let file = self.number(data.ino());
                let _ = now.insert(entry.file_name().into_string().unwrap(), file);
            }
        }
        let before = std::mem::replace(&mut self.names, now.clone());
        let mut gone: BTreeMap<usize, String> =
            before.iter().filter(|(name, _)| !now.contains_key(*name)).map(|(name, file)| (*file, name.clone())).collect();
        for (name, file) in now.into_iter().filter(|(name, file)| before.get(name) != Some(file)) {
            let step = match gone.remove(&file) {
                Some(from) => Step::Rename { from, to: name },
                None => Step::Link { name, file },
            };
            self.tape.steps.push(step);
        }
        self.tape.steps.extend(gone.into_values().map(|name| Step::Unlink { name }));
    }

    fn number(&mut self, inode: u64) -> usize {
        let next = self.files;
        let file = *self.inodes.entry(inode).or_insert(next);
        self.files = self.files.max(file + 1);
        file
    }

    /// A new file may get the inode of one that is gone; it is another all the same.
    fn born(&mut self, inode: u64) -> usize {
        let _ = self.inodes.insert(inode, self.files);
        self.number(inode)
    }
}

/// Writes a step down when it is about a file of the folder that is recorded.
fn note(inode: u64, step: impl FnOnce(usize) -> Step) {
    if let Some(recording) = &mut state().recording {
        recording.look();
        if let Some(file) = recording.inodes.get(&inode).filter(|file| recording.names.values().any(|named| named == *file)) {
            recording.tape.steps.push(step(*file));
        }
    }
}

/// Whether this call fails.
fn fails(call: Call) -> io::Result<()> {
    state().fault.as_mut().map_or(Ok(()), |fault| fault.meets(call))
}

/// The file system that `SQLite` sees.
struct Disk;

impl Vfs for Disk {
    type Handle = Open;

    fn open(&self, name: &str, options: OpenOptions) -> io::Result<Open> {
        let write = options.access != OpenAccess::Read;
        fails(if write { Call::OpenToWrite } else { Call::OpenToRead })?;
        let path = Path::new(name);
        let create = matches!(options.access, OpenAccess::Create | OpenAccess::CreateNew);
        let new = create && !path.exists();
        let file = File::options().read(true).write(write).create(create).truncate(false).open(path)?;
        let inode = file.metadata()?.ino();
        if let Some(recording) = state().recording.as_mut().filter(|recording| path.parent() == Some(&recording.folder)) {
            if new {
                let _ = recording.born(inode);
            }
            recording.look();
        }
        // As the VFS for unix does: with a new journal or log its folder is synced too, the first time.
        let folder = create && matches!(options.kind, OpenKind::MainJournal | OpenKind::SuperJournal | OpenKind::Wal);
        Ok(Open { file, inode, folder })
    }

    fn delete(&self, name: &str) -> io::Result<()> {
        fails(Call::Delete)?;
        fs::remove_file(name)?;
        if let Some(recording) = &mut state().recording {
            recording.look();
        }
        Ok(())
    }

    fn exists(&self, name: &str) -> io::Result<bool> {
        fails(Call::Look)?;
        // The VFS for unix takes an empty file for none here.
        Ok(fs::metadata(name).is_ok_and(|data| data.len() > 0))
    }

    fn temporary_name(&self) -> String {
        std::env::temp_dir().join(uuid::Uuid::now_v7().to_string()).to_string_lossy().into_owned()
    }

    fn random(&self, buffer: &mut [i8]) {
        let random = std::iter::repeat_with(uuid::Uuid::new_v4).flat_map(uuid::Uuid::into_bytes);
        buffer.iter_mut().zip(random).for_each(|(to, from)| *to = from.cast_signed());
    }

    fn sleep(&self, duration: Duration) -> Duration {
        duration
    }

    fn full_pathname<'a>(&self, name: &'a str) -> io::Result<Cow<'a, str>> {
        Ok(std::path::absolute(name)?.to_string_lossy().into_owned().into())
    }
}

/// A file that is open.
struct Open {
    file: File,
    inode: u64,
    folder: bool,
}

impl DatabaseHandle for Open {
    type WalIndex = WalDisabled;

    fn size(&self) -> io::Result<u64> {
        fails(Call::Look)?;
        Ok(self.file.metadata()?.len())
    }

    fn read_exact_at(&mut self, buffer: &mut [u8], at: u64) -> io::Result<()> {
        fails(Call::Read)?;
        let _ = self.file.seek(SeekFrom::Start(at))?;
        let mut had = 0;
        while had < buffer.len() {
            match self.file.read(&mut buffer[had..])? {
                0 => {
                    // SQLite counts on zeros beyond the end.
                    buffer[had..].fill(0);
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
                more => had += more,
            }
        }
        Ok(())
    }

    fn write_all_at(&mut self, bytes: &[u8], at: u64) -> io::Result<()> {
        let _ = self.file.seek(SeekFrom::Start(at))?;
        if let Err(error) = fails(Call::Write) {
            // A write that fails may have got half of it down.
            let half = bytes.len() / 2;
            self.file.write_all(&bytes[..half])?;
            return Err(error);
        }
        self.file.write_all(bytes)?;
        let at = usize::try_from(at).unwrap();
        note(self.inode, |file| Step::Write { file, at, bytes: bytes.to_vec() });
        Ok(())
    }

    fn sync(&mut self, _data_only: bool) -> io::Result<()> {
        if let Err(error) = fails(Call::Sync) {
            // A system may take what it could not sync for written.
            note(self.inode, |file| Step::Forget { file });
            return Err(error);
        }
        // The real files need not survive a power cut.
        let folder = std::mem::take(&mut self.folder);
        note(self.inode, |file| Step::Sync { file, folder });
        Ok(())
    }

    fn set_len(&mut self, len: u64) -> io::Result<()> {
        // The crate makes a file grow on a mere hint; the VFS for unix does not.
        if len >= self.file.metadata()?.len() {
            return Ok(());
        }
        fails(Call::Cut)?;
        self.file.set_len(len)?;
        let len = usize::try_from(len).unwrap();
        note(self.inode, |file| Step::Cut { file, len });
        Ok(())
    }

    fn lock(&mut self, _lock: LockKind) -> io::Result<bool> {
        Ok(true)
    }

    fn reserved(&mut self) -> io::Result<bool> {
        Ok(false)
    }

    fn current_lock(&self) -> io::Result<LockKind> {
        Ok(LockKind::None)
    }

    fn wal_index(&self, _readonly: bool) -> io::Result<WalDisabled> {
        Ok(WalDisabled)
    }
}
