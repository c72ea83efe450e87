//! Where keys, commands and the field that finds everything lead.

use std::sync::Arc;

use iced::Task;
use iced::keyboard::{Key, Modifiers, key::Named};

use super::desk::Said;
use super::{App, Message, Stage, with_screen};
use crate::ui::command::Command;
use crate::ui::modal::finder::{self, Finder};
use crate::ui::screen::{Cx, Go, Place, Press, Screen as _};

impl App {
    pub(super) fn key(&mut self, key: Key, modifiers: Modifiers, captured: bool) -> Task<Message> {
        if let Some(finder) = &self.finder {
            // The field has the focus and takes what is typed; arrows, Enter and Esc are the list's.
            return finder.key(&key).map_or_else(Task::none, |message| self.find(message));
        }
        self.note_typing(&key, modifiers, captured);
        if key == Key::Named(Named::Escape) {
            return self.step_back(captured);
        }
        if key == Key::Named(Named::Tab) && !captured {
            return if modifiers.shift() {
                iced::widget::operation::focus_previous()
            } else {
                iced::widget::operation::focus_next()
            };
        }
        if captured || !matches!(self.stage, Stage::Open(_)) {
            return Task::none();
        }
        let Stage::Open(desk) = &mut self.stage else { return Task::none() };
        if let Some(command) = Command::of_key(&key, modifiers, desk.place) {
            // Inside a field that is typed in, Ctrl+Z belongs to what is being typed.
            if matches!(command, Command::Undo | Command::Redo) {
                return iced::advanced::widget::operate(iced::advanced::widget::operation::focusable::count())
                    .map(move |count| Message::Unless(command, count.focused.is_some()));
            }
            return self.run(command);
        }
        let cx = Cx { lang: &self.lang, data: &desk.data, file: &desk.file, rules: &desk.rules, now: desk.now, size: self.size };
        let press = Press { key, modifiers };
        with_screen!(desk.screens, desk.place, screen, wrap => {
            match screen.press(&press, cx) {
                Some(action) => self.act(action, wrap),
                None => Task::none(),
            }
        })
    }

    /// Keeps in mind whether something is being typed.
    fn note_typing(&mut self, key: &Key, modifiers: Modifiers, captured: bool) {
        match key {
            Key::Named(Named::Enter | Named::Tab | Named::Escape) => self.typing = false,
            Key::Named(Named::Backspace | Named::Delete) if captured => self.typing = true,
            // With Ctrl, only cutting and pasting change what stands there.
            Key::Character(letter) if captured && (!modifiers.command() || matches!(letter.as_str(), "x" | "v")) => {
                self.typing = true;
            }
            _ => {}
        }
    }

    pub(super) fn step_back(&mut self, captured: bool) -> Task<Message> {
        if self.keys {
            self.keys = false;
        } else if let Stage::Open(desk) = &mut self.stage {
            let cx =
                Cx { lang: &self.lang, data: &desk.data, file: &desk.file, rules: &desk.rules, now: desk.now, size: self.size };
            let stepped = with_screen!(desk.screens, desk.place, screen, _wrap => screen.step_back(cx));
            if !stepped && captured {
                // Esc in a field: what was typed and not saved is taken back.
                let place = desk.place;
                desk.stale.insert(place);
                return self.freshen(place);
            } else if !stepped {
                if desk.place == Place::Import {
                    let home = desk.screens.import.home();
                    return self.enter(home);
                }
                if desk.place == Place::File {
                    return self.enter(Place::Settings);
                }
                if desk.place == Place::History
                    && let Some(go) = desk.screens.history.back(&desk.data)
                {
                    desk.stale.insert(Place::History);
                    return self.go(go);
                }
                self.toast = None;
            }
        } else if let Stage::Start(start) = &mut self.stage {
            start.step_back();
        }
        Task::none()
    }

    pub(super) fn run(&mut self, command: Command) -> Task<Message> {
        let Stage::Open(desk) = &mut self.stage else { return Task::none() };
        match command {
            Command::Find => {
                let cx =
                    Cx { lang: &self.lang, data: &desk.data, file: &desk.file, rules: &desk.rules, now: desk.now, size: self.size };
                self.finder = Some(Finder::new(cx));
                return iced::widget::operation::focus(finder::FIELD);
            }
            Command::Undo => {
                return desk.ask(|store| Ok(store.undo()?.map_or(Said::NothingToUndo, Said::undone)));
            }
            Command::Redo => {
                return desk.ask(|store| Ok(store.redo()?.map_or(Said::NothingToRedo, Said::redone)));
            }
            Command::Keys => self.keys = true,
            Command::GoNow => return self.go(Go::Place(Place::Now)),
            Command::GoPeople => return self.go(Go::Place(Place::People)),
            Command::GoCrews => return self.go(Go::Place(Place::Crews)),
            Command::GoShifts => return self.go(Go::Place(Place::Shifts)),
            Command::GoTraining => return self.go(Go::Place(Place::Training)),
            Command::GoLists => return self.go(Go::Place(Place::Lists)),
            Command::GoHistory => return self.go(Go::Place(Place::History)),
            Command::GoFile => return self.go(Go::Place(Place::File)),
            Command::GoSettings => return self.go(Go::Place(Place::Settings)),
            Command::OpenFestival => return self.update(Message::CloseFestival),
            Command::ImportPeople | Command::PastePeople => {
                if desk.place == Place::Import && desk.screens.import.ask_to_leave() {
                    return Task::none();
                }
                let cx =
                    Cx { lang: &self.lang, data: &desk.data, file: &desk.file, rules: &desk.rules, now: desk.now, size: self.size };
                // What comes in may be anything, so one stays where one is until it is read.
                let action = desk.screens.people.run(command, cx);
                return action.map_or_else(Task::none, |action| self.act(action, Message::People));
            }
            other => {
                if let Some(place) = other.place() {
                    let led = other.is_about_the_chosen() && desk.place != place;
                    let entered = self.enter(place);
                    if led {
                        return entered;
                    }
                    let Stage::Open(desk) = &mut self.stage else { return Task::none() };
                    let cx = Cx {
                        lang: &self.lang,
                        data: &desk.data,
                        file: &desk.file,
                        rules: &desk.rules,
                        now: desk.now,
                        size: self.size,
                    };
                    return with_screen!(desk.screens, place, screen, wrap => {
                        match screen.run(other, cx) {
                            Some(action) => Task::batch([entered, self.act(action, wrap)]),
                            None => entered,
                        }
                    });
                }
            }
        }
        Task::none()
    }

    pub(super) fn go(&mut self, go: Go) -> Task<Message> {
        if !matches!(self.stage, Stage::Open(_)) {
            return Task::none();
        }
        self.typing = false;
        let place = match &go {
            Go::Place(place) => *place,
            Go::Person(_) => Place::People,
            Go::Crew(_) => Place::Crews,
            Go::Shift(_) | Go::Day(_) => Place::Shifts,
            Go::Programme(_) | Go::Session(_) => Place::Training,
            Go::List(_) => Place::Lists,
            Go::History(_) | Go::Entry(_) => Place::History,
            Go::Import(..) => Place::Import,
        };
        if let (Place::Import, Stage::Open(desk)) = (place, &mut self.stage) {
            desk.screens.import.come_from(desk.place);
        }
        let entered = self.enter(place);
        let Stage::Open(desk) = &mut self.stage else { return Task::none() };
        let cx = Cx { lang: &self.lang, data: &desk.data, file: &desk.file, rules: &desk.rules, now: desk.now, size: self.size };
        with_screen!(desk.screens, place, screen, wrap => {
            let action = screen.go(&go, cx);
            Task::batch([entered, self.act(action, wrap)])
        })
    }

    pub(super) fn find(&mut self, message: finder::Message) -> Task<Message> {
        let (Some(finder), Stage::Open(desk)) = (&mut self.finder, &self.stage) else { return Task::none() };
        let cx = Cx { lang: &self.lang, data: &desk.data, file: &desk.file, rules: &desk.rules, now: desk.now, size: self.size };
        match finder.update(message, cx) {
            finder::Wants::Nothing => Task::none(),
            finder::Wants::Close => {
                self.finder = None;
                Task::none()
            }
            finder::Wants::Go(go) => {
                self.finder = None;
                self.go(go)
            }
            finder::Wants::Run(command) => {
                self.finder = None;
                self.run(command)
            }
        }
    }

    pub(super) fn dropped(&mut self, path: &std::path::Path) -> Task<Message> {
        if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("ildsjel")) {
            return self.open_file(path.to_owned());
        }
        if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml")) {
            use crate::ui::screen::training::{Message as Training, make};
            let asked = make::Said::FileAsked(crate::ui::files::Asked::Path(path.to_owned()));
            let shown = self.go(Go::Place(Place::Training));
            return Task::batch([shown, self.update(Message::Training(Training::Make(asked)))]);
        }
        match crate::ui::files::read(path) {
            Ok((_, bytes)) if crate::vault::is_export(&bytes) => {
                self.open_list(path, &bytes);
                Task::none()
            }
            Ok((name, bytes)) => self.go(Go::Import(name, Arc::new(bytes))),
            Err(error) => {
                self.say(self.lang.common_cannot_read(path.display().to_string(), error.to_string()), true);
                Task::none()
            }
        }
    }
}
