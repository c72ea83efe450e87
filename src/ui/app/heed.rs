//! What screens say that the program itself must heed before they do: settings, where copies go, and the doors of the start.

use iced::Task;

use super::{App, Message, Stage};
use crate::lang::Lang;
use crate::ui::screen::{self, Place, Screen as _, start};

impl App {
    pub(super) fn settings(&mut self, message: screen::settings::Message) -> Task<Message> {
        if let screen::settings::Message::Set(change) = &message {
            let before = self.scale();
            change.clone().apply(&mut self.settings);
            // Larger text leaves less room in the same window.
            self.size = self.size * (before / self.scale());
            if let (screen::settings::Change::Author(name), Stage::Open(desk)) = (change, &self.stage) {
                let name = name.trim().to_owned();
                drop(desk.worker.call(move |store| store.set_author(name)));
            }
            let language = self.settings.language.unwrap_or_else(|| self.lang.language());
            if language != self.lang.language() {
                self.lang = Lang::new(language);
                drop(self.refresh()); // the settings ask nothing of the file
            }
            self.save_settings();
        }
        self.screen(Place::Settings, |s, cx| s.settings.update(message, cx), Message::Settings)
    }

    /// Keeps what was said of the columns of a file for the next of its kind.
    pub(super) fn learn(&mut self) {
        let Stage::Open(desk) = &mut self.stage else { return };
        if let Some(kinds) = desk.screens.import.learnt() {
            self.settings.kinds = kinds;
            self.save_settings();
        }
    }

    pub(super) fn file(&mut self, message: screen::file::Message) -> Task<Message> {
        if let screen::file::Message::Place(place) = &message {
            self.settings.second_place.clone_from(place);
            self.save_settings();
        }
        self.screen(Place::File, |s, cx| s.file.update(message, cx), Message::File)
    }

    pub(super) fn start(&mut self, message: start::Message) -> Task<Message> {
        let Stage::Start(start) = &mut self.stage else { return Task::none() };
        match start.update(message, &self.lang) {
            start::Wants::Nothing => Task::none(),
            start::Wants::Task(task) => task.map(Message::Start),
            start::Wants::Create(edit) => self.create(*edit),
            start::Wants::Sample => self.open_sample(),
            start::Wants::Open(path) => self.open_file(path),
            start::Wants::Speak(language) => {
                self.settings.language = Some(language);
                self.save_settings();
                self.lang = Lang::new(language);
                Task::none()
            }
        }
    }
}
