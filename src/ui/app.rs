//! The program in the window: what is open, which screen is shown, and the one way an edit goes from a screen to the disk
//! and back. Nothing here touches the file itself; a worker owns it, and each reply carries the festival as it then is.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::{NaiveDateTime, Utc};
use iced::keyboard::{Key, Modifiers};
use iced::{Size, Subscription, Task, Theme, event, keyboard, window};
use uuid::Uuid;

use super::command::Command;
use super::modal::finder::{self, Finder};
use super::screen::trouble::{self, Trouble};
use super::screen::{Action, Cx, Go, Place, Screen as _, start};
use super::theme;
use crate::lang::{Lang, Language};
use crate::settings::{self, Settings};
use crate::store::StoreError;
use desk::{Desk, Notice, Opened, Said, Standing};

pub mod desk;
mod entry;
mod follow;
mod heed;
mod steer;
mod view;

/// What the program is told at its start.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// A festival file to open at once.
    pub file: Option<PathBuf>,
    /// Whether to open the sample festival at once.
    pub sample: bool,
    /// Where the settings are; none for the usual place.
    pub settings: Option<PathBuf>,
    /// A language for this time only.
    pub language: Option<Language>,
}

/// What is open.
pub enum Stage {
    /// Nothing yet: the three doors.
    Start(start::Start),
    /// A file is being opened and checked.
    Opening,
    /// A file cannot be opened as it is.
    Trouble(Box<Trouble>),
    /// A festival.
    Open(Box<Desk>),
}

/// A short message at the foot of the window.
#[derive(Debug, Clone)]
pub struct Toast {
    /// What it says.
    pub words: String,
    /// Whether it tells of a thing that did not go.
    pub bad: bool,
    /// Whether *Angre* stands beside it.
    pub undo: bool,
    /// A file that was written, to be opened.
    pub file: Option<PathBuf>,
    /// An entry of the history that tells more.
    pub entry: Option<Uuid>,
    /// Whether it stays until it is put away.
    pub stays: bool,
    /// Seconds it has been shown.
    age: u8,
}

/// The program in the window.
pub struct App {
    /// The language.
    pub lang: Lang,
    /// What the user has chosen.
    pub settings: Settings,
    /// What is open.
    pub stage: Stage,
    /// The message at the foot.
    pub toast: Option<Toast>,
    /// The field that finds everything, when it is open.
    pub finder: Option<Finder>,
    /// Whether the page of keys is open.
    pub keys: bool,
    /// Counts what was heard, so that all is drawn anew after it.
    heard: u8,
    /// Whether something was typed into a field that is not saved or left since.
    typing: bool,
    size: Size,
    settings_file: Option<PathBuf>,
    /// Where backups go; none, in tests and pictures, for nowhere.
    backups: Option<PathBuf>,
    system_dark: bool,
    clock: fn() -> chrono::DateTime<Utc>,
}

/// What the program says to itself.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Key(Key, Modifiers, bool),
    /// A command whose key means something else inside a field that is being typed in; whether a field has the focus is now
    /// known.
    Unless(Command, bool),
    Resized(Size),
    Tick,
    System(iced::theme::Mode),
    Close,
    Closed,
    Dropped(PathBuf),
    Go(Go),
    Run(Command),
    Opened(PathBuf, Result<Opened, Arc<StoreError>>),
    Trouble(trouble::Message),
    /// A second program was started on the file that is open here.
    Knocked,
    /// A notice is put away.
    Noticed(Notice),
    /// A file is opened anew, in the usual way.
    Reopen,
    Said(Result<(Standing, Said), Arc<StoreError>>),
    ToastUndo,
    ToastClose,
    OpenFile(PathBuf),
    CloseFestival,
    Finder(finder::Message),
    CloseKeys,
    Start(start::Message),
    Now(super::screen::now::Message),
    People(super::screen::people::Message),
    Crews(super::screen::crews::Message),
    Shifts(super::screen::shifts::Message),
    Training(super::screen::training::Message),
    Lists(super::screen::lists::Message),
    History(super::screen::history::Message),
    File(super::screen::file::Message),
    Settings(super::screen::settings::Message),
    Import(super::screen::import::Message),
}

/// Runs `$body` with `$screen` as the screen of a place and `$wrap` as the message that carries its own.
macro_rules! with_screen {
    ($screens:expr, $place:expr, $screen:ident, $wrap:ident => $body:expr) => {{
        use crate::ui::app::Message as M;
        use crate::ui::screen::Place as P;
        match $place {
            P::Now => {
                let ($screen, $wrap) = (&mut $screens.now, M::Now as fn(_) -> M);
                $body
            }
            P::People => {
                let ($screen, $wrap) = (&mut $screens.people, M::People as fn(_) -> M);
                $body
            }
            P::Crews => {
                let ($screen, $wrap) = (&mut $screens.crews, M::Crews as fn(_) -> M);
                $body
            }
            P::Shifts => {
                let ($screen, $wrap) = (&mut $screens.shifts, M::Shifts as fn(_) -> M);
                $body
            }
            P::Training => {
                let ($screen, $wrap) = (&mut $screens.training, M::Training as fn(_) -> M);
                $body
            }
            P::Lists => {
                let ($screen, $wrap) = (&mut $screens.lists, M::Lists as fn(_) -> M);
                $body
            }
            P::History => {
                let ($screen, $wrap) = (&mut $screens.history, M::History as fn(_) -> M);
                $body
            }
            P::File => {
                let ($screen, $wrap) = (&mut $screens.file, M::File as fn(_) -> M);
                $body
            }
            P::Settings => {
                let ($screen, $wrap) = (&mut $screens.settings, M::Settings as fn(_) -> M);
                $body
            }
            P::Import => {
                let ($screen, $wrap) = (&mut $screens.import, M::Import as fn(_) -> M);
                $body
            }
        }
    }};
}
use with_screen;

impl App {
    /// The program at its start, and what it does first.
    pub fn boot(options: Options) -> (Self, Task<Message>) {
        let file = options.settings.or_else(settings::file);
        let settings = file.as_deref().map(Settings::load_from).unwrap_or_default();
        let mut app = Self::with(settings, Utc::now);
        app.settings_file = file;
        app.backups = settings::backups_dir();
        if let Some(language) = options.language {
            app.lang = Lang::new(language);
        }
        let first = match (options.file, options.sample, app.settings.last_file.clone()) {
            (Some(file), ..) => app.open_file(file),
            (None, true, _) => app.open_sample(),
            (None, false, Some(last)) if last.exists() => app.open_file(last),
            _ => Task::none(),
        };
        if first.units() > 0 {
            app.stage = Stage::Opening;
        }
        (app, Task::batch([first, iced::system::theme().map(Message::System)]))
    }

    /// The program with these settings and this clock, at the three doors.
    pub fn with(settings: Settings, clock: fn() -> chrono::DateTime<Utc>) -> Self {
        let language = settings.language.unwrap_or_else(|| Language::of_tag(&sys_locale::get_locale().unwrap_or_default()));
        Self {
            lang: Lang::new(language),
            settings,
            stage: Stage::Start(start::Start::new(clock().date_naive())),
            toast: None,
            heard: 0,
            finder: None,
            keys: false,
            typing: false,
            size: Size::new(1280.0, 800.0),
            settings_file: None,
            backups: None,
            system_dark: false,
            clock,
        }
    }

    /// The same with a folder for backups.
    #[must_use]
    pub fn keeping(self, backups: PathBuf) -> Self {
        Self { backups: Some(backups), ..self }
    }

    fn doors(&self) -> Stage {
        Stage::Start(start::Start::new((self.clock)().date_naive()))
    }

    /// The window's title.
    pub fn title(&self) -> String {
        let name = match &self.stage {
            Stage::Open(desk) => desk.data.festival().map(|festival| festival.name.clone()),
            Stage::Start(_) | Stage::Opening | Stage::Trouble(_) => None,
        };
        name.map_or_else(|| self.lang.app_name(), |name| format!("{name} – {}", self.lang.app_name()))
    }

    /// Light or dark, as chosen or as the system has it.
    pub fn theme(&self) -> Theme {
        theme::theme(match self.settings.theme {
            settings::Theme::System => self.system_dark,
            settings::Theme::Light => false,
            settings::Theme::Dark => true,
        })
    }

    /// The chosen text size, as a factor.
    pub fn scale(&self) -> f32 {
        u8::try_from(self.settings.text_size.clamp(80, 200)).map_or(1.0, |size| f32::from(size) / 100.0)
    }

    /// What the program listens to: keys, the window, dropped files, and the clock (each second only while a message is
    /// shown, else twice a minute).
    pub fn subscription(&self) -> Subscription<Message> {
        let every = if self.toast.is_some() { 1 } else { 30 };
        let knocks = match (&self.stage, &self.backups) {
            (Stage::Open(desk), Some(_)) if !desk.file.look_only => desk.path.clone().map(entry::knocks),
            _ => None,
        };
        Subscription::batch([
            knocks.unwrap_or_else(Subscription::none),
            event::listen_with(|event, status, _| match event {
                iced::Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) => {
                    Some(Message::Key(key, modifiers, status == event::Status::Captured))
                }
                iced::Event::Window(window::Event::Resized(size)) => Some(Message::Resized(size)),
                iced::Event::Window(window::Event::FileDropped(path)) => Some(Message::Dropped(path)),
                iced::Event::Window(window::Event::CloseRequested) => Some(Message::Close),
                _ => None,
            }),
            iced::time::every(std::time::Duration::from_secs(every)).map(|_| Message::Tick),
            iced::system::theme_changes().map(Message::System),
        ])
    }

    /// Takes in what was said.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        let task = self.take_in(message);
        self.learn();
        task
    }

    fn take_in(&mut self, message: Message) -> Task<Message> {
        if !matches!(message, Message::Tick) || self.toast.is_some() {
            self.heard = self.heard.wrapping_add(1);
        }
        match message {
            Message::Key(key, modifiers, captured) => self.key(key, modifiers, captured),
            Message::Unless(command, in_field) => {
                if in_field && self.typing {
                    Task::none()
                } else {
                    self.run(command)
                }
            }
            Message::Resized(size) => {
                self.size = Size::new(size.width / self.scale(), size.height / self.scale());
                Task::none()
            }
            Message::Tick => {
                let age = u8::from(self.toast.is_some());
                if let Some(toast) = &mut self.toast {
                    toast.age = toast.age.saturating_add(age);
                    if toast.age > 9 && !toast.stays {
                        self.toast = None;
                    }
                }
                if let Stage::Open(desk) = &mut self.stage {
                    let before = desk.now;
                    desk.tick((self.clock)());
                    if desk.now == before {
                        return Task::none();
                    }
                    if desk.place == Place::Now {
                        let cx = Cx {
                            lang: &self.lang,
                            data: &desk.data,
                            file: &desk.file,
                            rules: &desk.rules,
                            now: desk.now,
                            size: self.size,
                        };
                        desk.screens.now.refresh(cx);
                    }
                    return desk.look_after();
                }
                Task::none()
            }
            Message::System(mode) => {
                self.system_dark = mode == iced::theme::Mode::Dark;
                Task::none()
            }
            Message::Close => match &self.stage {
                Stage::Open(desk) => {
                    let worker = desk.worker.clone();
                    desk::close(worker).map(|()| Message::Closed)
                }
                Stage::Start(_) | Stage::Opening | Stage::Trouble(_) => iced::exit(),
            },
            Message::Closed => iced::exit(),
            Message::Dropped(path) => self.dropped(&path),
            Message::Go(go) => self.go(go),
            Message::Run(command) => self.run(command),
            Message::Opened(_, Ok(opened)) => self.opened(opened),
            Message::Opened(path, Err(error)) => self.failed(path, error),
            Message::Trouble(message) => self.trouble(message),
            Message::Knocked => entry::come_to_front(),
            Message::Noticed(notice) => {
                if let Stage::Open(desk) = &mut self.stage {
                    desk.notices.retain(|other| *other != notice);
                    if let (Notice::Hazard(_), Some(path)) = (&notice, &desk.path) {
                        self.settings.quiet_places.push(path.clone());
                        self.save_settings();
                    }
                }
                Task::none()
            }
            Message::Reopen => match &self.stage {
                Stage::Open(desk) => desk.path.clone().map_or_else(Task::none, |path| self.open_file(path)),
                _ => Task::none(),
            },
            Message::Said(Ok((standing, said))) => self.said(standing, said),
            Message::Said(Err(error)) => {
                self.say(error.sentence(&self.lang), true);
                if let Some(toast) = &mut self.toast {
                    // What was not saved is not said in passing.
                    toast.stays = true;
                }
                Task::none()
            }
            Message::ToastUndo => {
                self.toast = None;
                self.run(Command::Undo)
            }
            Message::ToastClose => {
                self.toast = None;
                Task::none()
            }
            Message::OpenFile(path) => {
                super::files::show(&path);
                self.toast = None;
                Task::none()
            }
            Message::CloseFestival => {
                let doors = self.doors();
                let old = std::mem::replace(&mut self.stage, doors);
                if !matches!(&old, Stage::Open(desk) if desk.is_sample()) {
                    self.settings.last_file = None;
                    self.save_settings();
                }
                if let Stage::Open(desk) = old {
                    return desk::close(desk.worker).discard();
                }
                Task::none()
            }
            Message::Finder(message) => self.find(message),
            Message::CloseKeys => {
                self.keys = false;
                Task::none()
            }
            Message::Start(message) => self.start(message),
            Message::Now(message) => self.screen(Place::Now, |s, cx| s.now.update(message, cx), Message::Now),
            Message::People(message) => self.screen(Place::People, |s, cx| s.people.update(message, cx), Message::People),
            Message::Crews(message) => self.screen(Place::Crews, |s, cx| s.crews.update(message, cx), Message::Crews),
            Message::Shifts(message) => self.screen(Place::Shifts, |s, cx| s.shifts.update(message, cx), Message::Shifts),
            Message::Training(message) => self.screen(Place::Training, |s, cx| s.training.update(message, cx), Message::Training),
            Message::Lists(message) => self.screen(Place::Lists, |s, cx| s.lists.update(message, cx), Message::Lists),
            Message::History(message) => self.screen(Place::History, |s, cx| s.history.update(message, cx), Message::History),
            Message::File(message) => self.file(message),
            Message::Import(message) => self.screen(Place::Import, |s, cx| s.import.update(message, cx), Message::Import),
            Message::Settings(message) => self.settings(message),
        }
    }

    fn screen<M: Send + 'static>(
        &mut self,
        _place: Place,
        update: impl FnOnce(&mut desk::Screens, Cx<'_>) -> Action<M>,
        wrap: fn(M) -> Message,
    ) -> Task<Message> {
        let Stage::Open(desk) = &mut self.stage else { return Task::none() };
        let cx = Cx { lang: &self.lang, data: &desk.data, file: &desk.file, rules: &desk.rules, now: desk.now, size: self.size };
        let action = update(&mut desk.screens, cx);
        self.act(action, wrap)
    }

    /// Writes the settings; where that cannot be done they last until the program is closed.
    pub(super) fn save_settings(&self) {
        let saved = match &self.settings_file {
            Some(path) => self.settings.save_to(path),
            None => Ok(()),
        };
        if let Err(error) = saved {
            tracing::warn!("settings: {error}");
        }
    }

    /// Shows words at the foot.
    pub fn say(&mut self, words: String, bad: bool) {
        self.toast = Some(Toast { words, bad, undo: false, file: None, entry: None, stays: false, age: 0 });
    }

    /// What the festival's clock shows now; before one is open, UTC.
    pub fn now(&self) -> NaiveDateTime {
        match &self.stage {
            Stage::Open(desk) => desk.now,
            Stage::Start(_) | Stage::Opening | Stage::Trouble(_) => (self.clock)().naive_utc(),
        }
    }
}
