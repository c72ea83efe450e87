//! A new festival after an earlier one: which one, then what comes along. The old file is only read; what would come along,
//! and what would not be as it was, is shown before anything is made.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use iced::{Element, Task};

use crate::domain::next::{Aside, Choice, Counts, Offer, Whom, likely_days, likely_name, next};
use crate::domain::{Edit, Ids, Snapshot, typed};
use crate::lang::Lang;
use crate::settings::Settings;
use crate::store::{ErrorKind, Store, StoreError};
use crate::ui::files::{self, Asked};

mod draw;

/// The field of the passphrase.
const SECRET: &str = "next-secret";
/// The field of the name.
const NAME: &str = "next-name";

/// The page.
#[derive(Debug)]
pub struct Next {
    step: Step,
    wrong: Option<String>,
    today: NaiveDate,
}

#[derive(Debug)]
enum Step {
    /// Which festival to go by.
    Which,
    /// It is being read.
    Reading(PathBuf),
    /// It is sealed; what is typed to open it.
    Sealed(PathBuf, String),
    /// What comes along.
    Choosing(Box<Choosing>),
}

#[derive(Debug)]
struct Choosing {
    old: Snapshot,
    /// Whether the old file is sealed: the new one is not.
    sealed: bool,
    offer: Offer,
    /// The days as typed.
    days: (String, String),
    choice: Choice,
    /// What would come along and what would not be as it was; else why it cannot be made.
    preview: Result<(Counts, Vec<Aside>), String>,
}

/// A field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Field {
    Name,
    First,
    Last,
}

/// A thing one says yes or no to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Tick {
    Shifts,
    Programmes,
    Weekday,
    Memberships,
    Contacts,
    Records,
    Diet,
    Guardians,
    Notes,
    Extra,
    CrewNotes,
}

impl Tick {
    /// Where it stands in a choice.
    fn of(self, choice: &mut Choice) -> &mut bool {
        match self {
            Self::Shifts => &mut choice.shifts,
            Self::Programmes => &mut choice.programmes,
            Self::Weekday => &mut choice.same_weekday,
            Self::Memberships => &mut choice.memberships,
            Self::Contacts => &mut choice.contacts,
            Self::Records => &mut choice.records,
            Self::Diet => &mut choice.diet,
            Self::Guardians => &mut choice.guardians,
            Self::Notes => &mut choice.notes,
            Self::Extra => &mut choice.extra,
            Self::CrewNotes => &mut choice.crew_notes,
        }
    }
}

/// An old festival that was read, and whether it is sealed.
pub type Read = Result<(Arc<Snapshot>, bool), Arc<StoreError>>;

/// What the page says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Ask,
    Asked(Asked),
    Choose(PathBuf),
    Read(PathBuf, Read),
    Secret(String),
    Unseal,
    Type(Field, String),
    Tick(Tick),
    People(Whom),
    Make,
    Back,
}

/// What it wants done.
pub enum Wants {
    /// Nothing.
    Nothing,
    /// A task of its own.
    Task(Task<Message>),
    /// This festival made.
    Create(Box<Edit>),
    /// Back to where one came from.
    Leave,
}

impl Next {
    /// The page at its first question.
    pub fn new(today: NaiveDate) -> Self {
        Self { step: Step::Which, wrong: None, today }
    }

    /// Shows what went wrong.
    pub fn fail(&mut self, words: String) {
        self.wrong = Some(words);
    }

    /// A step back; false where there is none within the page.
    pub fn step_back(&mut self) -> bool {
        self.wrong = None;
        let first = matches!(self.step, Step::Which);
        self.step = Step::Which;
        !first
    }

    /// Takes in what was said.
    pub fn update(&mut self, message: Message, lang: &Lang) -> Wants {
        match message {
            Message::Ask => return Wants::Task(Task::perform(files::ask(lang.next_which(), &["ildsjel"]), Message::Asked)),
            Message::Asked(Asked::Nothing) => {}
            Message::Asked(Asked::NoDialog) => self.fail(lang.common_no_dialog_file()),
            Message::Asked(Asked::Path(path)) | Message::Choose(path) => return self.read(path, None),
            Message::Read(path, read) => return self.take(path, read, lang),
            Message::Secret(typed) => {
                self.wrong = None;
                if let Step::Sealed(_, secret) = &mut self.step {
                    *secret = typed;
                }
            }
            Message::Unseal => {
                if let Step::Sealed(path, secret) = &self.step
                    && !secret.is_empty()
                {
                    let (path, secret) = (path.clone(), secret.clone());
                    return self.read(path, Some(secret));
                }
            }
            Message::Type(field, typed) => self.change(lang, |choosing| match field {
                Field::Name => choosing.choice.name = typed,
                Field::First => choosing.days.0 = typed,
                Field::Last => choosing.days.1 = typed,
            }),
            Message::Tick(tick) => self.change(lang, |choosing| {
                let on = tick.of(&mut choosing.choice);
                *on = !*on;
            }),
            Message::People(whom) => self.change(lang, |choosing| choosing.choice.people = whom),
            Message::Make => match self.make(lang) {
                Some(Ok(edit)) => return Wants::Create(Box::new(edit)),
                Some(Err(words)) => self.wrong = Some(words),
                None => {}
            },
            Message::Back => {
                if !self.step_back() {
                    return Wants::Leave;
                }
            }
        }
        Wants::Nothing
    }

    fn read(&mut self, path: PathBuf, secret: Option<String>) -> Wants {
        self.wrong = None;
        self.step = Step::Reading(path.clone());
        let from = path.clone();
        let read = files::in_background(move || look(&from, secret.as_deref()));
        Wants::Task(Task::perform(read, move |read| {
            let stopped = || Err(Arc::new(StoreError::new(ErrorKind::Stopped, "no thread")));
            Message::Read(path.clone(), read.unwrap_or_else(stopped))
        }))
    }

    fn take(&mut self, path: PathBuf, read: Read, lang: &Lang) -> Wants {
        // One who has gone back meanwhile, or chosen another, is not led astray.
        if !matches!(&self.step, Step::Reading(reading) if *reading == path) {
            return Wants::Nothing;
        }
        match read {
            Ok((old, sealed)) => match Choosing::new(&old, sealed, self.today, lang) {
                Some(choosing) => {
                    self.step = Step::Choosing(Box::new(choosing));
                    return Wants::Task(iced::widget::operation::focus(NAME));
                }
                None => self.step = Step::Which,
            },
            Err(error) if matches!(error.kind(), ErrorKind::Sealed | ErrorKind::WrongSecret) => {
                self.wrong = (error.kind() == ErrorKind::WrongSecret).then(|| error.sentence(lang));
                self.step = Step::Sealed(path, String::new());
                return Wants::Task(iced::widget::operation::focus(SECRET));
            }
            Err(error) => {
                self.step = Step::Which;
                self.wrong = Some(error.sentence(lang));
            }
        }
        Wants::Nothing
    }

    fn change(&mut self, lang: &Lang, change: impl FnOnce(&mut Choosing)) {
        self.wrong = None;
        if let Step::Choosing(choosing) = &mut self.step {
            change(choosing);
            choosing.look_ahead(self.today, lang);
        }
    }

    fn make(&self, lang: &Lang) -> Option<Result<Edit, String>> {
        let Step::Choosing(choosing) = &self.step else { return None };
        if let Err(words) = &choosing.preview {
            return Some(Err(words.clone()));
        }
        let made = next(&choosing.old, &choosing.choice, &mut Ids::System);
        Some(made.map(|made| made.edit).map_err(|why| lang.cannot(&why)))
    }

    /// Draws it.
    pub fn view<'a>(&'a self, lang: &'a Lang, settings: &'a Settings) -> Element<'a, Message> {
        match &self.step {
            Step::Which => self.which(lang, settings),
            Step::Reading(path) => self.reading(path, lang),
            Step::Sealed(path, secret) => self.sealed(path, secret, lang),
            Step::Choosing(choosing) => self.choosing(choosing, lang),
        }
    }
}

impl Choosing {
    fn new(old: &Snapshot, sealed: bool, today: NaiveDate, lang: &Lang) -> Option<Self> {
        let festival = old.festival()?;
        let (first, last) = likely_days(festival, today);
        let mut choosing = Self {
            old: old.clone(),
            sealed,
            offer: Offer::of(old),
            days: (lang.date_numeric(first), lang.date_numeric(last)),
            choice: Choice::new(likely_name(festival, first), first, last),
            preview: Err(String::new()),
        };
        choosing.look_ahead(today, lang);
        Some(choosing)
    }

    /// Sees what would come along.
    fn look_ahead(&mut self, today: NaiveDate, lang: &Lang) {
        let day = |typed: &str| typed::day(typed, today).ok_or_else(|| lang.start_not_a_day(typed.to_owned()));
        self.preview = match (day(&self.days.0), day(&self.days.1)) {
            (Ok(first), Ok(last)) => {
                (self.choice.first_day, self.choice.last_day) = (first, last);
                // The name is wanted only when it is made.
                let choice = Choice { name: "–".to_owned(), ..self.choice.clone() };
                let made = next(&self.old, &choice, &mut Ids::seeded(0));
                made.map(|made| (made.counts, made.asides)).map_err(|why| lang.cannot(&why))
            }
            (Err(words), _) | (_, Err(words)) => Err(words),
        };
    }

    fn old_name(&self) -> String {
        self.old.festival().map(|festival| festival.name.clone()).unwrap_or_default()
    }
}

/// Reads a festival file without touching it.
pub fn look(path: &Path, secret: Option<&str>) -> Read {
    let store = match secret {
        Some(secret) => Store::look_at_with(path, secret),
        None => Store::look_at(path),
    };
    store.map(|store| (Arc::new(store.snapshot().clone()), store.vault().is_some())).map_err(Arc::new)
}
