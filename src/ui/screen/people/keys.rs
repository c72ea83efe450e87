//! The keys of the screen: arrows go from person to person, letters search, Enter edits or says yes, Esc goes a step back.

use iced::keyboard::{Key, key::Named};
use iced::widget::operation;

use super::{Message, People, SEARCH, same};
use crate::ui::modal::reason;
use crate::ui::screen::{Action, Cx, Press, Screen as _};

impl People {
    pub(super) fn pressed(&mut self, press: &Press, cx: Cx<'_>) -> Option<Action<Message>> {
        if self.erase.is_open() {
            return None;
        }
        if self.asking.is_some() {
            return press.is(Named::Enter).then(|| self.answer(reason::Message::Go, cx));
        }
        if self.deleting.is_some() {
            return press.is(Named::Enter).then(|| self.update(Message::Delete, cx));
        }
        if let (Key::Character(letter), true) = (&press.key, press.modifiers.command())
            && letter.eq_ignore_ascii_case("f")
        {
            return Some(Action::Task(operation::focus(SEARCH)));
        }
        if self.drafts.has_focus() || self.new.is_some() {
            return None;
        }
        if let Some(same) = self.same.as_ref().filter(|_| press.is(Named::Enter)) {
            return same.pair(cx).is_some().then(|| self.hear_same(same::Message::One, cx));
        }
        if let Some(to) = press.walk(self.place(), self.order.len(), self.list.page()) {
            return Some(self.step(to, cx));
        }
        if press.is(Named::Enter) {
            return Some(self.update(Message::Edit, cx));
        }
        let letter = press.typed().filter(|letter| !letter.is_control())?;
        if letter != '/' {
            self.search = letter.to_string();
        }
        let found = self.found_again();
        let focus = operation::focus(SEARCH).chain(operation::move_cursor_to_end(SEARCH));
        Some(Action::All(vec![found, Action::Task(focus)]))
    }

    /// One step back: the last thing that was opened is closed; whether there was any.
    pub(super) fn stepped_back(&mut self) -> bool {
        if self.erase.step_back() || self.asking.take().is_some() || self.deleting.take().is_some() || self.new.take().is_some() {
            return true;
        }
        if let Some(same) = &mut self.same {
            if !same.naming.as_mut().is_some_and(|(_, picker)| picker.step_back()) {
                self.same = None;
            }
            return true;
        }
        if self.club.step_back() {
            self.club_open = false;
            return true;
        }
        let in_field = [
            self.drafts.step_back(),
            self.note.step_back(),
            self.crew.step_back(),
            self.competence.step_back(),
            self.when.step_back(),
        ];
        if in_field.contains(&true) {
            return true;
        }
        if std::mem::take(&mut self.club_open) || std::mem::take(&mut self.naming) || std::mem::take(&mut self.crews_open) {
            return true;
        }
        if !self.search.is_empty() {
            self.search.clear();
            self.look();
            return true;
        }
        self.chosen.take().is_some()
    }
}
