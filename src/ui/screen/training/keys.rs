//! The keys of the page: steps through the sheet, and a tick as fast as names are called.

use iced::keyboard::key::Named;

use super::{Action, Cx, Message, Page, Press, Tab, Training, board};
use crate::domain::AttendanceState;

impl Training {
    pub(super) fn pressed(&mut self, press: &Press, cx: Cx<'_>) -> Option<Action<Message>> {
        if self.page == Page::Competences {
            return self.board.press(press, cx).map(board);
        }
        if let Some((which, chooser)) = &mut self.chooser {
            let which = *which;
            let message = chooser.key(&press.key).filter(|_| press.modifiers.is_empty())?;
            return Some(chooser.update(message).map_or(Action::None, |key| self.take(which, key, cx)));
        }
        if self.tab == Tab::Programme && self.form.is_none() && press.modifiers.alt() {
            return self.move_by_key(press, cx);
        }
        if self.form.is_some() || self.sheet.rows.is_empty() || self.ask.is_some() {
            return None;
        }
        let all = isize::try_from(self.sheet.rows.len()).unwrap_or(isize::MAX);
        for (named, down, right) in [
            (Named::ArrowUp, -1, 0),
            (Named::ArrowDown, 1, 0),
            (Named::ArrowLeft, 0, -1),
            (Named::ArrowRight, 0, 1),
            (Named::PageUp, -12, 0),
            (Named::PageDown, 12, 0),
            (Named::Home, -all, 0),
            (Named::End, all, 0),
        ] {
            if press.is(named) {
                return Some(self.step_from_part(down, right, cx));
            }
        }
        if press.is(Named::Enter) {
            self.tab = Tab::Person;
            self.turn(cx);
            return Some(Action::None);
        }
        if press.is(Named::Space) {
            // On to the next, as one reads names aloud down a list.
            return Some(match self.mark(Some(AttendanceState::Present), cx) {
                refused @ Action::Refuse(_) => refused,
                marked => Action::All(vec![marked, self.step(1, 0, cx)]),
            });
        }
        if press.is(Named::Backspace) || press.is(Named::Delete) {
            return Some(self.mark(None, cx));
        }
        let typed: String = press.typed()?.to_lowercase().collect();
        let is = |key: String| key.to_lowercase() == typed;
        if is(cx.lang.training_key_part()) {
            Some(self.ask_part(cx))
        } else if is(cx.lang.training_key_excused()) {
            Some(self.mark(Some(AttendanceState::Excused), cx))
        } else if is(cx.lang.training_key_absent()) {
            Some(self.mark(Some(AttendanceState::Absent), cx))
        } else if typed == "+" || (typed == "=" && press.modifiers.shift()) {
            self.somebody_comes(cx)
        } else {
            None
        }
    }
}
