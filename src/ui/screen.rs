//! What a screen is: its own state, what it draws, what it answers to keys and commands, and what it wants done. A screen
//! never writes: it returns an [`Action`], and sees the festival only as the snapshot in [`Cx`].

use std::fmt;

use chrono::{NaiveDate, NaiveDateTime};
use iced::{Element, Size, Task, keyboard};
use uuid::Uuid;

use super::app::desk::{FileState, Said};
use super::command::Command;
use super::theme;
use crate::domain::id::{CrewId, PersonId, ProgrammeId, SessionId, ShiftId};
use crate::domain::rules::Rules;
use crate::domain::{Edit, Minute, Snapshot};
use crate::lang::Lang;
use crate::store::{Store, StoreError};

pub mod crews;
pub mod file;
pub mod history;
pub mod import;
pub mod lists;
pub mod now;
pub mod people;
pub mod settings;
pub mod shifts;
pub mod start;
pub mod training;
pub mod trouble;

/// What every screen may look at.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    /// The language.
    pub lang: &'a Lang,
    /// The festival as it is on the disk.
    pub data: &'a Snapshot,
    /// How its file stands.
    pub file: &'a FileState,
    /// The rules in force.
    pub rules: &'a Rules,
    /// Now, on the festival's wall clock.
    pub now: NaiveDateTime,
    /// The window's size, in pixels at the chosen text size.
    pub size: Size,
}

impl Cx<'_> {
    /// The width of the rail: only its icons where there is little room.
    pub fn rail(&self) -> f32 {
        if self.is_narrow() { theme::RAIL_NARROW } else { theme::RAIL }
    }

    /// The width of the panel about the chosen thing: it gives way before what is chosen from does.
    pub fn panel(&self) -> f32 {
        match self.size.width {
            width if width < 1000.0 => 288.0,
            width if width < 1200.0 => 328.0,
            _ => theme::PANEL,
        }
    }

    /// Whether there is little room across: a small window or large text.
    pub fn is_narrow(&self) -> bool {
        self.size.width < 1100.0
    }

    /// Now, as an instant.
    pub fn instant(&self) -> Minute {
        self.data.zone().instant_lenient(self.now)
    }

    /// Today.
    pub fn today(&self) -> NaiveDate {
        self.now.date()
    }
}

/// Where in the program one can go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// Now: what is going on and what needs a decision.
    Now,
    /// People.
    People,
    /// Crews, clubs and places.
    Crews,
    /// Shifts.
    Shifts,
    /// Training.
    Training,
    /// Lists to hand out.
    Lists,
    /// What was done, by whom and when.
    History,
    /// Settings.
    Settings,
    /// The festival's file: backups, the check, the seal; reached from the foot of the rail and from the settings.
    File,
    /// The preview of an import; reached from people.
    Import,
}

impl Place {
    /// Those of the rail, in its order.
    pub const RAIL: [Self; 8] =
        [Self::Now, Self::People, Self::Crews, Self::Shifts, Self::Training, Self::Lists, Self::History, Self::Settings];
}

/// A thing to be shown, from anywhere.
#[derive(Debug, Clone, PartialEq)]
pub enum Go {
    /// A place as it was left.
    Place(Place),
    /// A person, chosen in the list.
    Person(PersonId),
    /// A crew, chosen in the list.
    Crew(CrewId),
    /// A shift, chosen on its day.
    Shift(ShiftId),
    /// A day of the roster.
    Day(NaiveDate),
    /// A programme.
    Programme(ProgrammeId),
    /// A session of a programme.
    Session(SessionId),
    /// A list to hand out.
    List(lists::Ask),
    /// The history of one thing.
    History(crate::store::Thing),
    /// An entry of the history, chosen among all.
    Entry(Uuid),
    /// An import of these bytes of a file of that name.
    Import(String, std::sync::Arc<Vec<u8>>),
}

/// What a screen wants done.
#[derive(Debug)]
pub enum Action<Message> {
    /// Nothing.
    None,
    /// Write this; its sentence and *Angre* are shown once it is on the disk.
    Do(Edit),
    /// Write this, which leaves something out: that is said too, and stays until somebody closes it.
    DoLeaving(Edit, Left),
    /// Say this sentence about something that cannot be done.
    Refuse(String),
    /// Say this sentence about something that was done.
    Tell(String),
    /// Say that this file was written, and what else there is to say of it; it can be opened from there.
    Wrote(std::path::PathBuf, Option<String>),
    /// Ask something of the file; the answer comes back as a message to the screen.
    Ask(Ask<Message>),
    /// Change something in another way than by an edit: take back one entry of the history, go back to a backup.
    Change(Change),
    /// Run a task of the screen's own.
    Task(Task<Message>),
    /// Show something.
    Go(Go),
    /// Run a command as if its key were pressed.
    Run(Command),
    /// All of these, in this order.
    All(Vec<Action<Message>>),
}

/// What did not come along with an edit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// What to say of it.
    pub words: String,
    /// The file it was written to, if it was.
    pub file: Option<std::path::PathBuf>,
}

/// A question to the file, asked on the thread that owns it.
pub struct Ask<Message>(pub Box<dyn FnOnce(&mut Store) -> Message + Send>);

/// A change of the file, made on the thread that owns it.
pub struct Change(pub Box<dyn ChangeFn>);

/// What a [`Change`] does.
pub trait ChangeFn: FnOnce(&mut Store) -> Result<Said, StoreError> + Send {}

impl<F: FnOnce(&mut Store) -> Result<Said, StoreError> + Send> ChangeFn for F {}

impl<Message> fmt::Debug for Ask<Message> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ask")
    }
}

impl fmt::Debug for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Change")
    }
}

impl<Message> Action<Message> {
    /// Asks something of the file.
    pub fn ask(what: impl FnOnce(&mut Store) -> Message + Send + 'static) -> Self {
        Self::Ask(Ask(Box::new(what)))
    }

    /// Changes something in the file.
    pub fn change(what: impl FnOnce(&mut Store) -> Result<Said, StoreError> + Send + 'static) -> Self {
        Self::Change(Change(Box::new(what)))
    }

    /// The same, with what comes back said to the screen around the one that wants it.
    pub fn map<Around>(self, wrap: fn(Message) -> Around) -> Action<Around>
    where
        Message: Send + 'static,
        Around: Send + 'static,
    {
        match self {
            Self::None => Action::None,
            Self::Do(edit) => Action::Do(edit),
            Self::DoLeaving(edit, left) => Action::DoLeaving(edit, left),
            Self::Refuse(words) => Action::Refuse(words),
            Self::Tell(words) => Action::Tell(words),
            Self::Wrote(path, more) => Action::Wrote(path, more),
            Self::Ask(Ask(what)) => Action::ask(move |store| wrap(what(store))),
            Self::Change(change) => Action::Change(change),
            Self::Task(task) => Action::Task(task.map(wrap)),
            Self::Go(go) => Action::Go(go),
            Self::Run(command) => Action::Run(command),
            Self::All(actions) => Action::All(actions.into_iter().map(|action| action.map(wrap)).collect()),
        }
    }

    /// The edit of a verb, or the sentence of its refusal.
    pub fn of<E>(edit: Result<Edit, E>, refusal: impl FnOnce(E) -> String) -> Self {
        match edit {
            Ok(edit) if edit.is_empty() => Self::None,
            Ok(edit) => Self::Do(edit),
            Err(error) => Self::Refuse(refusal(error)),
        }
    }
}

/// A key pressed that no field has taken.
#[derive(Debug, Clone)]
pub struct Press {
    /// The key.
    pub key: keyboard::Key,
    /// With which others held.
    pub modifiers: keyboard::Modifiers,
}

impl Press {
    /// Whether it is this named key with nothing held.
    pub fn is(&self, named: keyboard::key::Named) -> bool {
        self.key == keyboard::Key::Named(named) && self.modifiers.is_empty()
    }

    /// Where this key leads in a list: from the row chosen, with so many rows and so many of them seen at once. Nothing: it
    /// is no key that walks, or there is no row.
    pub fn walk(&self, at: Option<usize>, rows: usize, page: usize) -> Option<usize> {
        use keyboard::key::Named;
        let last = rows.checked_sub(1)?;
        let keyboard::Key::Named(named) = self.key else { return None };
        if !self.modifiers.is_empty() {
            return None;
        }
        let to = match (named, at) {
            (Named::End, _) => last,
            (Named::Home, _) | (Named::ArrowDown | Named::ArrowUp | Named::PageDown | Named::PageUp, None) => 0,
            (Named::ArrowDown, Some(at)) => at + 1,
            (Named::ArrowUp, Some(at)) => at.saturating_sub(1),
            (Named::PageDown, Some(at)) => at + page,
            (Named::PageUp, Some(at)) => at.saturating_sub(page),
            _ => return None,
        };
        Some(to.min(last))
    }

    /// The character typed with nothing but shift held.
    pub fn typed(&self) -> Option<char> {
        match &self.key {
            keyboard::Key::Character(text) if !self.modifiers.command() && !self.modifiers.alt() => text.chars().next(),
            _ => None,
        }
    }
}

/// A screen.
pub trait Screen {
    /// What it says to itself.
    type Message: Clone + std::fmt::Debug + Send + 'static;

    /// Takes in what was said.
    fn update(&mut self, message: Self::Message, cx: Cx<'_>) -> Action<Self::Message>;

    /// Draws it, below the top bar.
    fn view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Self::Message>;

    /// The festival has changed, or the screen is shown anew: drop what no longer is, make lists anew.
    fn refresh(&mut self, _cx: Cx<'_>) {}

    /// What it has to ask of the file after it was made anew.
    fn load(&mut self, _cx: Cx<'_>) -> Action<Self::Message> {
        Action::None
    }

    /// A key that no field has taken. Nothing: the program may use it.
    fn press(&mut self, _press: &Press, _cx: Cx<'_>) -> Option<Action<Self::Message>> {
        None
    }

    /// A command that belongs to this screen. Nothing: it does not apply now.
    fn run(&mut self, _command: Command, _cx: Cx<'_>) -> Option<Action<Self::Message>> {
        None
    }

    /// Shows a thing, if it is of this screen's kind.
    fn go(&mut self, _go: &Go, _cx: Cx<'_>) -> Action<Self::Message> {
        Action::None
    }

    /// The buttons of the top bar, the main one last.
    fn bar(&self) -> &'static [Command] {
        &[]
    }

    /// Whether `Esc` has something to step back from here (a dialog, an edit, a choice); it does so.
    fn step_back(&mut self, _cx: Cx<'_>) -> bool {
        false
    }
}
