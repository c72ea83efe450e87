//! What follows from what a screen wants and from what the file answers: edits are sent, answers are told, and the screens are
//! made anew.

use iced::Task;

use super::desk::{Said, Standing};
use super::{App, Message, Stage, with_screen};
use crate::domain::Edit;
use crate::domain::rules::Rules;
use crate::store::BroughtBack;
use crate::ui::screen::{self, Action, Ask, Change, Cx, Left, Place, Screen as _};

impl App {
    /// Does what a screen wants.
    pub(super) fn act<M: Send + 'static>(&mut self, action: Action<M>, wrap: fn(M) -> Message) -> Task<Message> {
        match action {
            Action::None => Task::none(),
            Action::Do(edit) => self.write(edit, None),
            Action::DoLeaving(edit, left) => self.write(edit, Some(left)),
            Action::Refuse(words) => {
                self.say(words, true);
                Task::none()
            }
            Action::Tell(words) => {
                self.say(words, false);
                Task::none()
            }
            Action::Wrote(path, more) => {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let words = [Some(self.lang.lists_screen_wrote(name)), more.clone()];
                self.say(words.into_iter().flatten().collect::<Vec<_>>().join(" "), false);
                if let Some(toast) = &mut self.toast {
                    (toast.file, toast.stays) = (Some(path), more.is_some());
                }
                Task::none()
            }
            Action::Ask(Ask(what)) => {
                let Stage::Open(desk) = &self.stage else { return Task::none() };
                let reply = desk.worker.call(what);
                Task::perform(reply, Result::ok).and_then(Task::done).map(wrap)
            }
            Action::Change(Change(what)) => {
                let Stage::Open(desk) = &self.stage else { return Task::none() };
                desk.ask(what)
            }
            Action::Task(task) => task.map(wrap),
            Action::Go(go) => self.go(go),
            Action::Run(command) => self.run(command),
            Action::All(actions) => Task::batch(actions.into_iter().map(|action| self.act(action, wrap)).collect::<Vec<_>>()),
        }
    }

    /// Sends an edit to the file; the screens see it once it is there.
    pub(super) fn write(&mut self, edit: Edit, left: Option<Left>) -> Task<Message> {
        let Stage::Open(desk) = &self.stage else { return Task::none() };
        desk.ask(move |store| {
            let op = edit.op.clone();
            store.apply(&edit)?;
            Ok(left.map_or(Said::Done(op.clone()), |left| Said::DoneLeaving(op, left)))
        })
    }

    pub(super) fn said(&mut self, standing: Standing, said: Said) -> Task<Message> {
        let Stage::Open(desk) = &mut self.stage else { return Task::none() };
        if !desk.stand(standing, (self.clock)()) {
            return Task::none();
        }
        match said {
            Said::Done(op) | Said::Brought(BroughtBack::Done(op, _)) => {
                self.typing = false;
                let words = self.lang.sentence(&op);
                self.say(words, false);
                if let Some(toast) = &mut self.toast {
                    toast.undo = true;
                }
            }
            Said::DoneLeaving(op, left) => {
                self.typing = false;
                self.say(format!("{}. {}", self.lang.sentence(&op), left.words), false);
                if let Some(toast) = &mut self.toast {
                    (toast.undo, toast.file, toast.stays) = (true, left.file, true);
                }
            }
            Said::Back(op, skipped, entries) => {
                let mut words = self.lang.sentence(&op);
                match skipped.as_slice() {
                    [] => {}
                    [one] => words = format!("{words}. {}", self.lang.skipped(one)),
                    more => words = format!("{words}. {}", self.lang.common_skipped(more.len())),
                }
                let left = !skipped.is_empty();
                desk.screens.history.note_left(&entries, skipped);
                self.say(words, left);
                if let Some(toast) = self.toast.as_mut().filter(|_| left) {
                    toast.entry = entries.first().copied();
                }
            }
            Said::Brought(not) => self.say(screen::history::not_brought(&self.lang, &not), true),
            Said::NothingToUndo => self.say(self.lang.common_nothing_to_undo(), false),
            Said::NothingToRedo => self.say(self.lang.common_nothing_to_redo(), false),
            Said::BackedUp(Some(kind)) => {
                self.say(self.lang.file_screen_failed(screen::file::words::kind(kind)), true);
            }
            Said::BackedUp(None) => {
                let late = screen::file::second::overdue(&desk.file, &desk.data, desk.now);
                let words = late.map_or_else(|| self.lang.file_screen_backed_up(), |late| late.sentence(&self.lang));
                self.say(words, late.is_some());
            }
            Said::Anew => self.typing = false,
            // What is being typed stays.
            Said::Nothing => return self.load_anew(),
        }
        self.refresh()
    }

    /// After the festival or the language has changed: the screen that is shown is made anew, the others when they are next
    /// shown.
    pub(super) fn refresh(&mut self) -> Task<Message> {
        let Stage::Open(desk) = &mut self.stage else { return Task::none() };
        desk.stale = Place::RAIL.into_iter().chain([Place::File, Place::Import]).collect();
        desk.screens.settings.note(&self.settings);
        desk.screens.import.note(&self.settings.kinds);
        desk.rules = Rules::of(&desk.data);
        self.lang.tell_time_in(desk.data.festival().map(|festival| festival.zone));
        desk.count();
        let place = desk.place;
        self.freshen(place)
    }

    /// Has the screen that is shown ask the file anew what it must know of it; what is typed there stays.
    pub(super) fn load_anew(&mut self) -> Task<Message> {
        let Stage::Open(desk) = &mut self.stage else { return Task::none() };
        let cx = Cx { lang: &self.lang, data: &desk.data, file: &desk.file, rules: &desk.rules, now: desk.now, size: self.size };
        with_screen!(desk.screens, desk.place, screen, wrap => {
            let action = screen.load(cx);
            self.act(action, wrap)
        })
    }

    /// Makes a screen anew, if something has changed since it was.
    pub(super) fn freshen(&mut self, place: Place) -> Task<Message> {
        let Stage::Open(desk) = &mut self.stage else { return Task::none() };
        if desk.stale.remove(&place) {
            let cx =
                Cx { lang: &self.lang, data: &desk.data, file: &desk.file, rules: &desk.rules, now: desk.now, size: self.size };
            return with_screen!(desk.screens, place, screen, wrap => {
                screen.refresh(cx);
                let action = screen.load(cx);
                self.act(action, wrap)
            });
        }
        Task::none()
    }

    /// Comes to a place.
    pub(super) fn enter(&mut self, place: Place) -> Task<Message> {
        if let Stage::Open(desk) = &mut self.stage {
            desk.place = place;
        }
        self.freshen(place)
    }
}
