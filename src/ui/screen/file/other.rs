//! Another festival beside the one that is open: its file is chosen and read, and the two are told of on a page of their
//! own, the earlier one first.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use iced::Task;

use crate::domain::compare::{Comparison, compare};
use crate::domain::{Person, PersonId, Snapshot};
use crate::lang::Lang;
use crate::store::{ErrorKind, Store, StoreError};
use crate::ui::files::{self, Asked};
use crate::ui::screen::{Action, Cx};

mod draw;

/// The field of the passphrase.
const SECRET: &str = "other-secret";

/// How far it has come.
#[derive(Debug, Default)]
pub struct Other {
    step: Step,
}

#[derive(Debug, Default)]
enum Step {
    /// Nothing was chosen.
    #[default]
    Nothing,
    /// The file is being read.
    Reading(PathBuf),
    /// It is sealed: what is typed to open it, and what was wrong with what was typed before.
    Sealed(PathBuf, String, Option<String>),
    /// It is read.
    Ready(Box<Ready>),
}

/// Two festivals in words.
#[derive(Debug)]
struct Ready {
    other: Arc<Snapshot>,
    comparison: Comparison,
    /// Those who led a crew then and came back, and whether they lead one now.
    leaders: Vec<(String, bool)>,
    /// Those who did not come back.
    gone: Vec<String>,
    /// Those who are new.
    fresh: Vec<String>,
}

/// A festival that was read.
pub type Read = Result<Arc<Snapshot>, Arc<StoreError>>;

/// What is said here.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Ask,
    Asked(Asked),
    Read(PathBuf, Read),
    Secret(String),
    Unseal,
    Close,
}

impl Other {
    /// Whether the page is open, or a passphrase is asked for.
    pub fn is_open(&self) -> bool {
        matches!(self.step, Step::Ready(_) | Step::Sealed(..))
    }

    /// A step back; false where there is none.
    pub fn step_back(&mut self) -> bool {
        let was = !matches!(self.step, Step::Nothing);
        self.step = Step::Nothing;
        was
    }

    /// The festival that is open has changed, or the language.
    pub fn refresh(&mut self, cx: Cx<'_>) {
        if let Step::Ready(ready) = &mut self.step {
            **ready = Ready::of(ready.other.clone(), cx);
        }
    }

    /// Takes in what was said.
    pub fn update(&mut self, message: Message, cx: Cx<'_>) -> Action<super::Message> {
        match message {
            Message::Ask => {
                let ask = files::ask(cx.lang.compare_open(), &["ildsjel"]);
                return Action::Task(Task::perform(ask, |asked| super::Message::Other(Message::Asked(asked))));
            }
            Message::Asked(Asked::Nothing) => {}
            Message::Asked(Asked::NoDialog) => return Action::Refuse(cx.lang.common_no_dialog_file()),
            Message::Asked(Asked::Path(path)) if is_same(&path, cx) => return Action::Refuse(cx.lang.compare_same()),
            Message::Asked(Asked::Path(path)) => return self.read(path, None),
            Message::Read(path, read) => return self.take(path, read, cx),
            Message::Secret(typed) => {
                if let Step::Sealed(_, secret, wrong) = &mut self.step {
                    *secret = typed;
                    *wrong = None;
                }
            }
            Message::Unseal => {
                if let Step::Sealed(path, secret, _) = &self.step
                    && !secret.is_empty()
                {
                    let (path, secret) = (path.clone(), secret.clone());
                    return self.read(path, Some(secret));
                }
            }
            Message::Close => self.step = Step::Nothing,
        }
        Action::None
    }

    fn read(&mut self, path: PathBuf, secret: Option<String>) -> Action<super::Message> {
        self.step = Step::Reading(path.clone());
        let from = path.clone();
        let read = files::in_background(move || {
            let store = match secret {
                Some(secret) => Store::look_at_with(&from, &secret),
                None => Store::look_at(&from),
            };
            store.map(|store| Arc::new(store.snapshot().clone())).map_err(Arc::new)
        });
        Action::Task(Task::perform(read, move |read| {
            let stopped = || Err(Arc::new(StoreError::new(ErrorKind::Stopped, "no thread")));
            super::Message::Other(Message::Read(path.clone(), read.unwrap_or_else(stopped)))
        }))
    }

    fn take(&mut self, path: PathBuf, read: Read, cx: Cx<'_>) -> Action<super::Message> {
        // One who has stepped back meanwhile, or chosen another, is not led astray.
        if !matches!(&self.step, Step::Reading(reading) if *reading == path) {
            return Action::None;
        }
        self.step = Step::Nothing;
        match read {
            Ok(other) => self.step = Step::Ready(Box::new(Ready::of(other, cx))),
            Err(error) if matches!(error.kind(), ErrorKind::Sealed | ErrorKind::WrongSecret) => {
                let wrong = (error.kind() == ErrorKind::WrongSecret).then(|| error.sentence(cx.lang));
                self.step = Step::Sealed(path, String::new(), wrong);
                return Action::Task(iced::widget::operation::focus(SECRET));
            }
            Err(error) => return Action::Refuse(error.sentence(cx.lang)),
        }
        Action::None
    }
}

fn is_same(path: &Path, cx: Cx<'_>) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).ok();
    cx.file.path.as_deref().is_some_and(|own| own == path || (real(own).is_some() && real(own) == real(path)))
}

impl Ready {
    fn of(other: Arc<Snapshot>, cx: Cx<'_>) -> Self {
        let first = |snapshot: &Snapshot| snapshot.festival().map(|festival| festival.first_day);
        let (then, now) = if first(&other) <= first(cx.data) { (&*other, cx.data) } else { (cx.data, &*other) };
        let comparison = cx.lang.in_order(compare(then, now));
        let leaders: Vec<(PersonId, bool)> = comparison.leaders.iter().map(|(pair, leads)| (pair.now, *leads)).collect();
        let mut leaders: Vec<(String, bool)> =
            leaders.into_iter().filter_map(|(id, leads)| Some((now.people.get(id)?.name(), leads))).collect();
        leaders.sort_by_cached_key(|(name, _)| cx.lang.sort_key(name));
        let gone = names(then, &comparison.people.gone, cx.lang);
        let fresh = names(now, &comparison.people.fresh, cx.lang);
        Self { other, comparison, leaders, gone, fresh }
    }
}

fn names(of: &Snapshot, ids: &[PersonId], lang: &Lang) -> Vec<String> {
    let mut names: Vec<String> = ids.iter().filter_map(|id| of.people.get(*id)).map(Person::name).collect();
    names.sort_by_cached_key(|name| lang.sort_key(name));
    names
}
