//! A festival on the desk: the worker that owns its file, the festival as it is on the disk, and the screens.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, NaiveDateTime, Utc};
use iced::Task;
use uuid::Uuid;

use super::{App, Message, Stage};
use crate::domain::rules::Rules;
use crate::domain::{Edit, Minute, Op, Snapshot};
use crate::store::{Ahead, BackupState, BroughtBack, ErrorKind, Finding, Hazard, Keep, Skipped, Store, StoreError, Undone};
use crate::ui::screen::{Left, Place, crews, file, history, import, lists, now, people, settings, shifts, training};
use crate::vault::Key;
use crate::worker::Worker;

/// How the festival stands on the disk.
#[derive(Debug, Clone)]
pub struct Standing {
    /// All of it.
    pub data: Snapshot,
    /// What *Angre* would take back.
    pub undo: Option<Op>,
    /// What could be done again.
    pub redo: Option<Op>,
    /// How the file stands.
    pub file: FileState,
}

impl Standing {
    /// How a store stands.
    pub fn of(store: &Store) -> Self {
        Self {
            data: store.snapshot().clone(),
            undo: store.can_undo().cloned(),
            redo: store.can_redo().cloned(),
            file: FileState::of(store),
        }
    }
}

/// How a festival's file stands.
#[derive(Debug, Clone, Default)]
pub struct FileState {
    /// Where it is; none for one in memory.
    pub path: Option<PathBuf>,
    /// Whether it is open only to be looked at.
    pub look_only: bool,
    /// How its backups stand.
    pub backups: BackupState,
    /// What was damaged when it was opened, and is healed.
    pub healed: Arc<[Finding]>,
    /// What was found in it that no festival should hold.
    pub oddities: Arc<[Finding]>,
    /// What opens it, if it is sealed.
    pub key: Option<Key>,
}

impl FileState {
    fn of(store: &Store) -> Self {
        Self {
            path: store.path().map(Path::to_owned),
            look_only: store.is_look_only(),
            backups: store.backups().clone(),
            healed: store.healed().into(),
            oddities: store.oddities().into(),
            key: store.vault().map(|vault| vault.key().clone()),
        }
    }
}

/// What came of something asked of the file.
#[derive(Debug, Clone)]
pub enum Said {
    /// An edit is on the disk.
    Done(Op),
    /// An edit is on the disk, and something did not come along.
    DoneLeaving(Op, Left),
    /// An edit was taken back or done again; what had been changed since and was left, and the entries that tell of it,
    /// the new one first.
    Back(Op, Vec<Skipped>, Vec<Uuid>),
    /// One thing was to be set back to how it once was.
    Brought(BroughtBack),
    /// There was nothing to take back.
    NothingToUndo,
    /// There was nothing to do again.
    NothingToRedo,
    /// A backup was asked for; why it could not be made, if it could not.
    BackedUp(Option<ErrorKind>),
    /// Nothing to tell: only how the file stands may have changed.
    Nothing,
    /// Something was changed that is told of elsewhere: all is shown anew.
    Anew,
}

impl Said {
    /// That an edit was taken back.
    pub fn undone(done: Undone) -> Self {
        Self::Back(Op::Undo { of: Box::new(done.op) }, done.skipped, done.applied.op.into_iter().collect())
    }

    /// That this entry of the history was taken back, it alone.
    pub fn undone_of(entry: Uuid, done: Undone) -> Self {
        let entries = done.applied.op.into_iter().chain([entry]).collect();
        Self::Back(Op::Undo { of: Box::new(done.op) }, done.skipped, entries)
    }

    /// That an edit was done after all.
    pub fn redone(done: Undone) -> Self {
        Self::Back(Op::Redo { of: Box::new(done.op) }, done.skipped, done.applied.op.into_iter().collect())
    }
}

/// A festival that was opened.
#[derive(Debug, Clone)]
pub struct Opened {
    /// Who owns its file.
    pub worker: Worker,
    /// Its file; none for one in memory.
    pub path: Option<PathBuf>,
    /// How it stands.
    pub standing: Standing,
    /// What speaks against the place where the file lies.
    pub hazards: Vec<Hazard>,
}

/// The screens, each as it was left.
#[derive(Default)]
#[allow(missing_docs)]
pub struct Screens {
    pub now: now::Now,
    pub people: people::People,
    pub crews: crews::Crews,
    pub shifts: shifts::Shifts,
    pub training: training::Training,
    pub lists: lists::Lists,
    pub history: history::History,
    pub file: file::FileScreen,
    pub settings: settings::SettingsScreen,
    pub import: import::Import,
}

/// Something to be known about the festival's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// It is open only to be looked at.
    LookOnly,
    /// So much of it was damaged and is healed.
    Healed(usize),
    /// A backup, or the file itself once, has come further than the file.
    Ahead(Ahead),
    /// It lies in a place that is bad for it.
    Hazard(Hazard),
}

/// A festival on the desk.
pub struct Desk {
    /// Who owns its file.
    pub worker: Worker,
    /// Its file; none for one in memory.
    pub path: Option<PathBuf>,
    sample: bool,
    /// The festival as it is on the disk.
    pub data: Snapshot,
    /// How its file stands.
    pub file: FileState,
    /// The rules in force.
    pub rules: Rules,
    /// Where one is.
    pub place: Place,
    /// Now, on the festival's wall clock.
    pub now: NaiveDateTime,
    /// When the last edit came to the disk, on that clock.
    pub saved: Option<NaiveDateTime>,
    /// What *Angre* would take back.
    pub undo: Option<Op>,
    /// What could be done again.
    pub redo: Option<Op>,
    /// Open places in the roster, as the rail shows them.
    pub open_places: i64,
    /// The screens.
    pub screens: Screens,
    /// What is to be known about the file, above the screen, until it is put away.
    pub notices: Vec<Notice>,
    /// The screens that were not shown since the festival last changed.
    pub stale: HashSet<Place>,
}

impl Desk {
    fn new(opened: Opened, at: DateTime<Utc>) -> Self {
        let mut desk = Self {
            worker: opened.worker,
            sample: opened.path.as_ref().is_some_and(|path| *path == sample_file()),
            path: opened.path,
            data: opened.standing.data,
            file: opened.standing.file,
            rules: Rules::standard(),
            place: Place::Now,
            now: at.naive_utc(),
            saved: None,
            undo: opened.standing.undo,
            redo: opened.standing.redo,
            open_places: 0,
            screens: Screens::default(),
            notices: Vec::new(),
            stale: HashSet::new(),
        };
        if desk.file.look_only {
            desk.notices.push(Notice::LookOnly);
        }
        if !desk.file.healed.is_empty() && !desk.file.look_only {
            desk.notices.push(Notice::Healed(desk.file.healed.len()));
        }
        desk.notices.extend(desk.file.backups.ahead.map(Notice::Ahead));
        desk.notices.extend(opened.hazards.into_iter().map(Notice::Hazard));
        desk.tick(at);
        desk.count();
        desk
    }

    /// Takes note of the time.
    pub fn tick(&mut self, at: DateTime<Utc>) {
        let zone = self.data.zone();
        self.now = zone.local(Minute::of(at));
    }

    /// Counts what the rail shows.
    pub fn count(&mut self) {
        self.open_places = crate::domain::coverage::of_festival(&self.data).missing();
    }

    /// Takes note of how the file stands; false for news that is older than what is known.
    pub fn stand(&mut self, standing: Standing, at: DateTime<Utc>) -> bool {
        if standing.data.revision < self.data.revision {
            return false;
        }
        if standing.data.revision > self.data.revision {
            self.tick(at);
            self.saved = Some(self.now);
        }
        self.data = standing.data;
        self.file = standing.file;
        self.undo = standing.undo;
        self.redo = standing.redo;
        true
    }

    /// Whether it is the sample festival.
    pub fn is_sample(&self) -> bool {
        self.sample
    }

    /// Has the worker see whether a backup is due, and hears how the file stands since. Asked each minute, so that what the
    /// window says of the backups is true though nothing is done.
    pub fn look_after(&self) -> Task<Message> {
        self.ask(|store| {
            if let Err(error) = store.back_up_if_due() {
                tracing::warn!("{error}");
            }
            Ok(Said::Nothing)
        })
    }

    /// Asks the worker, who answers with how the festival then stands.
    pub fn ask(&self, what: impl FnOnce(&mut Store) -> Result<Said, StoreError> + Send + 'static) -> Task<Message> {
        let reply = self.worker.call(move |store| what(store).map(|said| (Standing::of(store), said)));
        Task::perform(reply, |reply| {
            Message::Said(match reply {
                Ok(answer) => answer.map_err(Arc::new),
                Err(_) => Err(Arc::new(stopped())),
            })
        })
    }
}

impl App {
    /// Where the backups of a festival file go.
    pub(super) fn keep(&self, path: &Path) -> Option<Keep> {
        Some(Keep::under(&self.backups.clone()?, self.settings.second_place.as_deref(), path))
    }

    /// Opens a festival file.
    pub(super) fn open_file(&self, path: PathBuf) -> Task<Message> {
        let keep = self.keep(&path);
        Self::open(path.clone(), move || Store::open_kept(&path, keep))
    }

    /// Opens a sealed festival file.
    pub(super) fn unseal(&self, path: PathBuf, secret: String) -> Task<Message> {
        let keep = self.keep(&path);
        Self::open(path.clone(), move || Store::open_sealed(&path, &secret, keep))
    }

    /// Opens a festival file only to look at it.
    pub(super) fn look_at(path: PathBuf) -> Task<Message> {
        Self::open(path.clone(), move || Store::look_at(&path))
    }

    /// Opens the sample festival: the one written before, or a new one.
    pub(super) fn open_sample(&self) -> Task<Message> {
        let path = sample_file();
        let keep = self.keep(&path);
        Self::open(path.clone(), move || {
            if path.exists() {
                Store::open_kept(&path, keep)
            } else {
                Store::create_kept(&path, &crate::domain::sample::sample(), keep)
            }
        })
    }

    /// Writes a new festival and opens it.
    pub(super) fn create(&self, edit: Edit) -> Task<Message> {
        let name = match &edit.op {
            Op::NewFestival { name } | Op::NextFestival { name, .. } => name.clone(),
            _ => String::new(),
        };
        // Beside the folder of the backups, which is where festivals are kept unless a test keeps them elsewhere.
        let beside = self.backups.as_deref().and_then(Path::parent).map_or_else(folder, Path::to_owned);
        let path = crate::ui::files::free_path(&beside, &name, "ildsjel");
        let keep = self.keep(&path);
        Self::open(path.clone(), move || Store::create_kept(&path, &edit, keep))
    }

    /// Puts a backup in the place of a file that cannot be opened, and opens it.
    pub(super) fn replace(&self, path: PathBuf, with: PathBuf) -> Task<Message> {
        let keep = self.keep(&path);
        Self::open(path.clone(), move || {
            let _ = crate::store::replace(&path, &with)?;
            Store::open_kept(&path, keep)
        })
    }

    fn open(path: PathBuf, how: impl FnOnce() -> Result<Store, StoreError> + Send + 'static) -> Task<Message> {
        // A thread of its own: a file may be slow, and the window must not wait for it.
        let opened = crate::ui::files::in_background(move || {
            let store = how().map_err(Arc::new)?;
            let (path, standing) = (store.path().map(Path::to_owned), Standing::of(&store));
            let hazards = path.as_deref().map(crate::store::hazards).unwrap_or_default();
            Ok(Opened { path, standing, hazards, worker: Worker::spawn(store).map_err(Arc::new)? })
        });
        Task::perform(opened, move |opened| Message::Opened(path.clone(), opened.unwrap_or_else(|| Err(Arc::new(stopped())))))
    }

    /// Puts an opened festival on the desk.
    pub fn opened(&mut self, opened: Opened) -> Task<Message> {
        if let Some(path) = opened.path.as_ref().filter(|_| !opened.standing.file.look_only) {
            // The sample is nobody's own: the next start does not go there by itself.
            if *path == sample_file() {
                self.settings.seen(path);
            } else {
                self.settings.opened(path);
            }
            self.save_settings();
        }
        let mut desk = Desk::new(opened, (self.clock)());
        let quiet = &self.settings.quiet_places;
        let is_quiet = desk.path.as_ref().is_some_and(|path| quiet.contains(path));
        desk.notices.retain(|notice| !(is_quiet && matches!(notice, Notice::Hazard(_))));
        let author = self.settings.author.clone();
        drop(desk.worker.call(move |store| store.set_author(author)));
        let old = std::mem::replace(&mut self.stage, Stage::Open(Box::new(desk)));
        let fresh = self.refresh();
        self.toast = None;
        if let Stage::Open(old) = old {
            return Task::batch([fresh, close(old.worker).discard()]);
        }
        fresh
    }
}

fn stopped() -> StoreError {
    StoreError::new(ErrorKind::Stopped, "the festival's thread gave no reply")
}

/// Where the sample festival is kept: by a name that no festival of somebody's own is put under, whatever it is called.
pub fn sample_file() -> PathBuf {
    folder().join("eksempel.norsk-revyfestival.ildsjel")
}

/// Where new festivals are put.
pub(super) fn folder() -> PathBuf {
    crate::settings::data_dir().unwrap_or_else(std::env::temp_dir)
}

/// Closes a festival file, on a thread of its own since it waits for the disk.
pub(super) fn close(worker: Worker) -> Task<()> {
    let (send, receive) = tokio::sync::oneshot::channel();
    let _ = std::thread::Builder::new().name("close".to_owned()).spawn(move || {
        if let Err(error) = worker.close() {
            tracing::warn!("{error}");
        }
        let _ = send.send(());
    });
    Task::perform(receive, |_| ())
}
