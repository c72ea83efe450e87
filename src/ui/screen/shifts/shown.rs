//! Which day is shown and which shift is chosen, and that what is typed about it is written before it is left.

use std::cmp::Reverse;

use chrono::NaiveDate;
use iced::Task;

use super::choice::Choice;
use super::draft::{Done, Field};
use super::{Message, Shifts, Side, View, board, strip};
use crate::domain::id::ShiftId;
use crate::ui::screen::{Action, Cx};

impl Shifts {
    /// Shows a day. What is typed about the chosen shift is written first.
    pub(super) fn show_day(&mut self, day: NaiveDate, cx: Cx<'_>) -> Action<Message> {
        let left = self.leave(cx);
        if self.day != Some(day) {
            self.day = Some(day);
            if self.chosen.and_then(|id| self.board.cards.get(&id)).is_some_and(|card| card.day != day) {
                self.chosen = None;
                self.choose_again(cx);
                if self.side == Side::Copy {
                    self.side = Side::Shift;
                }
            }
            self.reveal += 1;
            self.arrange(cx);
            if self.side == Side::New {
                self.fresh.day = cx.lang.date_numeric(day);
                self.fresh.offer(cx, day);
            }
        }
        let strip = strip::show(&self.board, day);
        Action::All(vec![left, Action::Task(Task::batch([strip, self.list.back_to_top()]))])
    }

    /// Chooses a shift, on whatever day.
    pub(super) fn choose(&mut self, shift: Option<ShiftId>, cx: Cx<'_>) -> Action<Message> {
        if shift == self.chosen {
            return Action::None;
        }
        let mut actions = vec![self.leave(cx)];
        if let Some(day) = shift.and_then(|id| self.board.cards.get(&id)).map(|card| card.day)
            && self.day != Some(day)
        {
            self.chosen = None;
            actions.push(self.show_day(day, cx));
        }
        self.chosen = shift;
        self.chooser = None;
        self.reveal += 1;
        self.choose_again(cx);
        if let (Some(shift), View::List) = (shift, self.view) {
            actions.push(Action::Task(self.list.show(shift)));
        }
        Action::All(actions)
    }

    pub(super) fn choose_again(&mut self, cx: Cx<'_>) {
        match self.chosen {
            Some(shift) => self.choice.refresh(cx, &self.board, shift, &self.keys),
            None => self.choice = Choice::default(),
        }
        self.draft.refresh(cx, &self.board, self.chosen);
        self.tools.refresh(cx, self.chosen);
    }

    /// Writes what is typed about the chosen shift, before something else is shown.
    pub(super) fn leave(&mut self, cx: Cx<'_>) -> Action<Message> {
        let counted = self.counted(cx);
        self.draft.count = None;
        let Some(field) = self.draft.touched() else { return counted };
        let action = self.done(field, cx);
        self.draft.forget(field);
        Action::All(vec![counted, action])
    }

    pub(super) fn counted(&mut self, cx: Cx<'_>) -> Action<Message> {
        match self.draft.counted(cx) {
            Some((shift, edit)) => self.guarded(edit, shift, cx),
            None => Action::None,
        }
    }

    pub(super) fn done(&mut self, field: Field, cx: Cx<'_>) -> Action<Message> {
        let done = self.draft.done(field, cx);
        self.written(done, cx)
    }

    pub(super) fn written(&mut self, done: Done, cx: Cx<'_>) -> Action<Message> {
        match (done, self.chosen) {
            (Done::Edit(edit), Some(shift)) => self.guarded(edit, shift, cx),
            _ => Action::None,
        }
    }

    /// Today if there is work, else the first day of the festival, else the first day with work.
    pub(super) fn first_day(&self, cx: Cx<'_>) -> Option<NaiveDate> {
        let today = self.board.zone.festival_day(cx.instant(), self.board.cut);
        let with_work = |day: NaiveDate| self.board.on(day).is_some_and(|day| day.shifts > 0);
        let festival = cx.data.festival();
        let within = festival.is_some_and(|festival| (festival.first_day..=festival.last_day).contains(&today));
        [Some(today), festival.map(|festival| festival.first_day)]
            .into_iter()
            .flatten()
            .find(|day| with_work(*day) || (within && *day == today))
            .or_else(|| {
                let near = |day: &board::Day| Reverse((day.day - today).num_days().abs());
                self.board.days.iter().filter(|day| day.shifts > 0).max_by_key(|day| near(day)).map(|day| day.day)
            })
            .or_else(|| festival.map(|festival| festival.first_day))
            .or(Some(today))
    }
}
