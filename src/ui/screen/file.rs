//! The file of the festival: that it is sound, its copies and going back to one, and a second place for them. What must be
//! read from the disk is asked of the thread that owns the file; the page shows what came back last.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDateTime;
use iced::keyboard::key::Named;
use iced::widget::{column, container, stack};
use iced::{Element, Length, Task};

use super::{Action, Cx, Go, Press, Screen};
use crate::domain::{Op, PersonId};
use crate::store::{CheckReport, ErrorKind, Reason, StoreError};
use crate::ui::app::desk::Said;
use crate::ui::files::{self, Asked};
use crate::ui::modal::erase::{self, Erase};
use crate::ui::widget::kit;
use crate::ui::widget::list::scroll;
use crate::ui::widget::show::show;
use crate::vault::Work;
use compare::{Compare, Compared, Ready, State};
use look::Seen;
use other::Other;
use seal::Seal;

mod about;
mod backups;
mod compare;
mod forget;
pub mod look;
pub mod other;
pub mod second;
pub mod words;

/// The page's name, and that of the chosen copy with what is told of it, for scrolling there.
const PAGE: &str = "file-page";
const CHOSEN: &str = "file-chosen";
/// So many copies are shown at first.
const FIRST: usize = 8;
/// So many more each time one asks.
const MORE: usize = 20;

pub mod seal;

/// The screen.
#[derive(Debug, Default)]
pub struct FileScreen {
    seen: Option<Arc<Seen>>,
    checking: bool,
    /// What a check found, and when.
    checked: Option<(Arc<CheckReport>, NaiveDateTime)>,
    /// Whether what was healed is folded out.
    details: bool,
    backing_up: bool,
    chosen: Option<PathBuf>,
    /// How often more copies were asked for.
    more: usize,
    compare: Option<Compare>,
    seal: Seal,
    /// Another festival beside this one.
    other: Other,
    erase: Erase,
    /// How often more names of the deleted were asked for.
    more_names: usize,
}

/// What the screen says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Seen(Arc<Seen>),
    Show(PathBuf),
    Check,
    Checked(Arc<CheckReport>),
    Details,
    BackUp,
    SaveAs,
    SaveAsked(Asked),
    Saved(Result<PathBuf, Arc<StoreError>>),
    Choose(PathBuf),
    More,
    Compare(PathBuf),
    Compared(PathBuf, Result<Arc<Compared>, Arc<StoreError>>),
    GoBack,
    Stay,
    AskPlace,
    PlaceAsked(Asked),
    /// Another second place for the copies, or none any more; the settings take note of it too.
    Place(Option<PathBuf>),
    Seal(seal::Message),
    Other(other::Message),
    AskErase(PersonId, String),
    EraseAgain,
    Erase(erase::Message),
    MoreNames,
}

impl FileScreen {
    /// What was seen of the file last.
    pub fn seen(&self) -> Option<&Seen> {
        self.seen.as_deref()
    }

    /// How many copies are shown.
    fn most(&self) -> usize {
        FIRST + self.more * MORE
    }

    fn back_up(&mut self) -> Action<Message> {
        self.backing_up = true;
        Action::change(|store| Ok(Said::BackedUp(store.back_up(Reason::Asked).err().map(|error| error.kind()))))
    }

    /// Saves a copy where it was asked for, as a festival file of its own.
    fn save(path: PathBuf) -> Action<Message> {
        let named = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ildsjel"));
        let path = if named { path } else { with_ending(&path) };
        Action::ask(move |store| {
            // The dialog has asked about the name that was typed, not about the one it became.
            let saved = if !named && path.exists() {
                Err(StoreError::new(ErrorKind::Exists, "there is such a file").at(&path))
            } else {
                store.backup_to(&path)
            };
            Message::Saved(saved.map(|()| path).map_err(Arc::new))
        })
    }

    fn begin(&mut self, path: &Path) -> Action<Message> {
        let backup = self.seen.as_ref().and_then(|seen| seen.backups.iter().find(|backup| backup.path == path));
        let Some(backup) = backup.cloned() else { return Action::None };
        self.compare = Some(Compare::new(backup));
        compare::ask(path.to_owned(), None)
    }

    fn compared(&mut self, path: &Path, result: Result<Arc<Compared>, Arc<StoreError>>, cx: Cx<'_>) -> Action<Message> {
        let Some(compare) = self.compare.as_mut().filter(|compare| compare.path() == path) else { return Action::None };
        // Of two comparisons the one with the newer festival stands.
        if let (Ok(new), Some(old)) = (&result, compare.known())
            && new.revision < old.revision
        {
            return Action::None;
        }
        let mut actions = vec![Action::Task(iced::widget::operation::focus(compare::STAY))];
        compare.state = match result {
            Ok(compared) => {
                if compared.revision != cx.data.revision {
                    // Something was done while the copy was read.
                    actions.push(compare::ask(path.to_owned(), Some(compared.clone())));
                }
                State::Ready(Box::new(Ready::of(compared, cx)))
            }
            Err(error) => State::Cannot(error.sentence(cx.lang)),
        };
        Action::All(actions)
    }

    fn go_back(&mut self, cx: Cx<'_>) -> Action<Message> {
        if !self.compare.as_ref().is_some_and(|compare| compare.can_go(cx)) {
            return Action::None;
        }
        let Some(compare) = self.compare.take() else { return Action::None };
        let (path, made) = (compare.backup.path, compare.backup.at.timestamp_millis());
        let now = cx.instant();
        Action::change(move |store| {
            store.restore(&path, made, now)?;
            Ok(Said::Done(Op::Restore { made }))
        })
    }

    /// Takes another second place in use, with a copy at once: then one knows that it works.
    fn take_place(place: Option<PathBuf>, cx: Cx<'_>) -> Action<Message> {
        if let Some(place) = place {
            return Action::change(move |store| {
                store.set_second_place(Some(&place));
                Ok(Said::BackedUp(store.back_up(Reason::Asked).err().map(|error| error.kind())))
            });
        }
        let told = second::place(cx.file).map(|old| cx.lang.file_screen_second_stopped(old.display().to_string()));
        let change = Action::change(|store| {
            store.set_second_place(None);
            Ok(Said::Nothing)
        });
        Action::All(told.map(Action::Tell).into_iter().chain([change]).collect())
    }

    fn place_asked(&mut self, folder: PathBuf, cx: Cx<'_>) -> Action<Message> {
        let own = cx.file.backups.keep().and_then(|keep| keep.folder.parent());
        if own.is_some_and(|own| folder.starts_with(own)) {
            return Action::Refuse(cx.lang.file_screen_second_own());
        }
        self.backing_up = true;
        Action::Task(Task::done(Message::Place(Some(folder))))
    }

    /// Goes up or down in the copies, and shows more where the shown ones end.
    fn step(&mut self, by: isize) -> Action<Message> {
        let Some(seen) = &self.seen else { return Action::None };
        let last = seen.backups.len().saturating_sub(1);
        let at = self.chosen.as_ref().and_then(|path| seen.backups.iter().position(|backup| backup.path == *path));
        let to = match at {
            Some(at) => at.saturating_add_signed(by).min(last),
            None if by > 0 => 0,
            None => last.min(self.most().saturating_sub(1)),
        };
        self.chosen = seen.backups.get(to).map(|backup| backup.path.clone());
        while self.most() <= to {
            self.more += 1;
        }
        Action::Task(show(PAGE, CHOSEN))
    }
}

fn with_ending(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".ildsjel");
    PathBuf::from(name)
}

impl Screen for FileScreen {
    type Message = Message;

    fn update(&mut self, message: Message, cx: Cx<'_>) -> Action<Message> {
        match message {
            Message::Seen(seen) => {
                self.backing_up = false;
                self.chosen = self.chosen.take().filter(|path| seen.backups.iter().any(|backup| backup.path == *path));
                self.seen = Some(seen);
            }
            Message::Show(folder) => files::show(&folder),
            Message::Check => {
                self.checking = true;
                return Action::ask(|store| Message::Checked(Arc::new(store.check())));
            }
            Message::Checked(report) => {
                self.checking = false;
                self.checked = Some((report, cx.now));
            }
            Message::Details => self.details = !self.details,
            Message::BackUp => return self.back_up(),
            Message::SaveAs => {
                let stem = cx.file.path.as_deref().and_then(Path::file_stem).map(|stem| stem.to_string_lossy().into_owned());
                let name = format!("{} {}.ildsjel", stem.unwrap_or_else(|| "festival".to_owned()), cx.now.format("%Y-%m-%d"));
                return Action::Task(Task::perform(files::ask_where(cx.lang.file_screen_save_as(), name), Message::SaveAsked));
            }
            Message::SaveAsked(Asked::Path(path)) => return Self::save(path),
            Message::SaveAsked(Asked::NoDialog) | Message::PlaceAsked(Asked::NoDialog) => {
                return Action::Refuse(cx.lang.file_screen_no_dialog());
            }
            Message::SaveAsked(Asked::Nothing) | Message::PlaceAsked(Asked::Nothing) => {}
            Message::Saved(Ok(path)) => return Action::Tell(cx.lang.file_screen_saved_as(path.display().to_string())),
            Message::Saved(Err(error)) => return Action::Refuse(error.sentence(cx.lang)),
            Message::Choose(path) => {
                self.chosen = (self.chosen.as_ref() != Some(&path)).then_some(path);
                return Action::Task(show(PAGE, CHOSEN));
            }
            Message::More => self.more += 1,
            Message::Compare(path) => return self.begin(&path),
            Message::Compared(path, result) => return self.compared(&path, result, cx),
            Message::GoBack => return self.go_back(cx),
            Message::Stay => self.compare = None,
            Message::AskPlace => {
                return Action::Task(Task::perform(files::ask_folder(cx.lang.file_screen_second_title()), Message::PlaceAsked));
            }
            Message::PlaceAsked(Asked::Path(folder)) => return self.place_asked(folder, cx),
            Message::Place(place) => return Self::take_place(place, cx),
            Message::Seal(message) => return self.seal.update(message, Work::USUAL, cx),
            Message::Other(message) => return self.other.update(message, cx),
            Message::AskErase(person, name) => return self.erase.open(person, name, cx),
            Message::EraseAgain => return self.erase.again(Message::Erase),
            Message::Erase(message) => return self.erase.update(message, cx, Message::Erase),
            Message::MoreNames => self.more_names += 1,
        }
        Action::None
    }

    fn view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        if let Some(page) = self.other.page(cx) {
            return page.map(Message::Other);
        }
        let lang = cx.lang;
        let about = (!cx.file.look_only).then(|| kit::muted(lang.file_screen_about()));
        let head = column![kit::title(lang.place_file())].push(about).spacing(4);
        let mut content = column![head].spacing(16).max_width(760);
        // What goes wrong most comes first.
        content = content.push(self.about_card(cx));
        content = content.push(self.backups_card(cx));
        content = content.push(self.second_card(cx));
        content = content.push(kit::card(Seal::card(cx.file, lang).map(Message::Seal)).width(Length::Fill));
        content = content.push(self.forget_card(cx));
        content = content.push(kit::card(self.other.card(cx).map(Message::Other)).width(Length::Fill));
        let page = scroll(container(content).padding(24)).id(PAGE).width(Length::Fill).height(Length::Fill);
        let dialog = self.seal.dialog(cx).map(|dialog| dialog.map(Message::Seal));
        let erase = self.erase.view(cx).map(|dialog| dialog.map(Message::Erase));
        stack![page].push(self.compare.as_ref().map(|compare| compare.view(cx))).push(dialog).push(erase).into()
    }

    fn load(&mut self, cx: Cx<'_>) -> Action<Message> {
        self.other.refresh(cx);
        let look = Action::ask(|store| Message::Seen(Arc::new(Seen::of(store))));
        let stale = self.compare.as_ref().and_then(|compare| Some((compare, compare.known()?)));
        match stale.filter(|(_, known)| known.revision != cx.data.revision) {
            Some((compare, known)) => Action::All(vec![look, compare::ask(compare.path().to_owned(), Some(known))]),
            None => look,
        }
    }

    fn go(&mut self, _go: &Go, cx: Cx<'_>) -> Action<Message> {
        self.load(cx)
    }

    fn press(&mut self, press: &Press, _cx: Cx<'_>) -> Option<Action<Message>> {
        if self.compare.is_some() || self.seal.is_open() || self.other.is_open() || self.erase.is_open() {
            return None;
        }
        match press {
            press if press.is(Named::ArrowDown) => Some(self.step(1)),
            press if press.is(Named::ArrowUp) => Some(self.step(-1)),
            press if press.is(Named::Enter) => {
                let chosen = self.chosen.clone()?;
                Some(self.begin(&chosen))
            }
            _ => None,
        }
    }

    fn step_back(&mut self, _cx: Cx<'_>) -> bool {
        self.erase.step_back()
            || self.other.step_back()
            || self.seal.step_back()
            || self.compare.take().is_some()
            || self.chosen.take().is_some()
    }
}
