//! The keys of the screen: arrows go from shift to shift, with Alt they move the shift itself, Enter and figures take people.

use chrono::{Days, NaiveDate};
use iced::keyboard::Key;
use iced::keyboard::key::Named;

use super::{Message, QUERY, Shifts, Side, View, people};
use crate::domain::id::ShiftId;
use crate::domain::{Minute, Span, When, act};
use crate::ui::modal::reason;
use crate::ui::screen::{Action, Cx, Go, Press};
use crate::ui::widget::timeline::Bar;

/// Minutes a key moves a shift.
const STEP: i64 = 15;

/// Which way an arrow points: across and down.
fn arrow(key: &Key) -> Option<(i64, i64)> {
    match key {
        Key::Named(Named::ArrowLeft) => Some((-1, 0)),
        Key::Named(Named::ArrowRight) => Some((1, 0)),
        Key::Named(Named::ArrowUp) => Some((0, -1)),
        Key::Named(Named::ArrowDown) => Some((0, 1)),
        _ => None,
    }
}

impl Shifts {
    pub(super) fn pressed(&mut self, press: &Press, cx: Cx<'_>) -> Option<Action<Message>> {
        if self.asking.is_some() {
            return Some(match press.key {
                Key::Named(Named::Enter) => self.answer(reason::Message::Go, cx),
                _ => Action::None,
            });
        }
        if self.deleting.is_some() {
            return Some(match press.key {
                Key::Named(Named::Enter) => self.delete(cx),
                _ => Action::None,
            });
        }
        let (command, alt, shift) = (press.modifiers.command(), press.modifiers.alt(), press.modifiers.shift());
        if let Some((across, down)) = arrow(&press.key) {
            return match (command, alt, shift) {
                (true, false, false) if across != 0 => Some(self.step_day(across, cx)),
                (false, true, _) if across != 0 => Some(self.nudge(across * STEP, shift, cx)),
                (false, true, false) => Some(self.step_lane(down, cx)),
                (false, false, false) => Some(self.go_on(across, down, cx)),
                _ => None,
            };
        }
        if command && self.view == View::People {
            let by = match &press.key {
                Key::Character(c) if matches!(c.as_str(), "+" | "=") => 1,
                Key::Character(c) if c == "-" => -1,
                Key::Character(c) if c == "0" => 0,
                _ => return None,
            };
            return Some(Action::Task(self.grid.update(people::Message::Zoom(by), cx)));
        }
        if command {
            return match &press.key {
                Key::Character(c) if matches!(c.as_str(), "+" | "=") => Some(self.zoom_by(1)),
                Key::Character(c) if c == "-" => Some(self.zoom_by(-1)),
                Key::Character(c) if c == "0" => Some(self.zoom_by(0)),
                Key::Character(c) if c.eq_ignore_ascii_case("d") && !shift => Some(self.copy_to_next_day(cx)),
                _ => None,
            };
        }
        match &press.key {
            Key::Named(Named::PageUp) => Some(self.step_day(-1, cx)),
            Key::Named(Named::PageDown) => Some(self.step_day(1, cx)),
            Key::Named(Named::Delete) if self.side == Side::Shift => Some(self.ask_to_delete(cx)),
            Key::Named(Named::Enter) => self.take_nth(0, cx).or_else(|| self.entered(cx)),
            Key::Named(Named::F7) => Some(self.update_more(cx)),
            _ => self.typed(press, cx),
        }
    }

    fn typed(&mut self, press: &Press, cx: Cx<'_>) -> Option<Action<Message>> {
        let c = press.typed()?;
        if self.view == View::People && self.chosen.is_none() && c.is_alphabetic() {
            let searched = self.grid.update(people::Message::Query(c.to_string()), cx);
            let focus = iced::widget::operation::focus(people::SEARCH);
            let end = iced::widget::operation::move_cursor_to_end(people::SEARCH);
            return Some(Action::Task(searched.chain(focus).chain(end)));
        }
        if self.side != Side::Shift || self.chosen.is_none() {
            return None;
        }
        match c.to_digit(10) {
            Some(nth @ 2..=9) => self.take_nth(usize::try_from(nth).ok()?.checked_sub(1)?, cx),
            // Letters look for somebody.
            None if c.is_alphabetic() => {
                self.search(c.to_string(), cx);
                let focus = iced::widget::operation::focus(QUERY);
                let end = iced::widget::operation::move_cursor_to_end(QUERY);
                Some(Action::Task(focus.chain(end)))
            }
            _ => None,
        }
    }

    fn update_more(&mut self, cx: Cx<'_>) -> Action<Message> {
        if !self.choice.query.is_empty() {
            self.make_keys(cx);
        }
        self.choice.more(cx, &self.keys);
        Action::None
    }

    /// Enter where there is nobody to take: to the person the keys are at, else on to the next hole, so that Enter alone
    /// fills a day.
    fn entered(&mut self, cx: Cx<'_>) -> Option<Action<Message>> {
        if self.view == View::People
            && let Some(person) = self.grid.at()
        {
            return Some(Action::Go(Go::Person(person)));
        }
        let filled = self.side == Side::Shift && self.chosen.is_some() && !self.choice.has_hole();
        filled.then(|| self.next_hole(cx))
    }

    /// Takes the candidate of that number, if the chosen place is open or somebody was looked for.
    pub(super) fn take_nth(&mut self, nth: usize, cx: Cx<'_>) -> Option<Action<Message>> {
        if self.side != Side::Shift || self.chosen.is_none() {
            return None;
        }
        let person = self.choice.cards.get(nth)?.person;
        Some(self.take(person, cx))
    }

    fn step_day(&mut self, by: i64, cx: Cx<'_>) -> Action<Message> {
        let Some(day) = self.day else { return Action::None };
        // Days without work between those with it are passed over, but not those of the festival itself.
        let known = |day: &NaiveDate| self.board.on(*day).is_some();
        let next = if by > 0 {
            self.board.days.iter().map(|on| on.day).find(|on| *on > day)
        } else {
            self.board.days.iter().rev().map(|on| on.day).find(|on| *on < day)
        };
        let fallback = if by > 0 { day.checked_add_days(Days::new(1)) } else { day.checked_sub_days(Days::new(1)) };
        match next.or(fallback.filter(known)) {
            Some(day) => self.show_day(day, cx),
            None => Action::None,
        }
    }

    /// Goes to the next shift across, or to the nearest in time on the next lane with shifts.
    fn go_on(&mut self, across: i64, down: i64, cx: Cx<'_>) -> Action<Message> {
        let next = match self.view {
            View::List => self.next_row(across + down),
            View::People if down != 0 => return Action::Task(self.grid.step_person(down)),
            View::People => match self.grid.step_shift(across, self.chosen) {
                None => return self.step_days(across, cx),
                next => next,
            },
            View::Day => self.next_bar(across, down),
        };
        let Some(next) = next else {
            // Nothing to go to on a day without shifts: on to the next day.
            let empty = self.view == View::Day && self.lanes.iter().all(|lane| lane.bars.is_empty());
            return if empty && across != 0 { self.step_day(across, cx) } else { Action::None };
        };
        if matches!(self.side, Side::New | Side::Copy) {
            self.side = Side::Shift;
        }
        self.choose(Some(next), cx)
    }

    /// Moves the days that are seen in the roster by people.
    fn step_days(&mut self, by: i64, cx: Cx<'_>) -> Action<Message> {
        Action::Task(self.grid.update(people::Message::Days(by), cx))
    }

    fn next_row(&self, by: i64) -> Option<ShiftId> {
        let rows = &self.list.rows;
        let at = self.chosen.and_then(|chosen| rows.iter().position(|id| *id == chosen));
        match at {
            None => rows.first(),
            Some(at) if by < 0 => rows.get(at.checked_sub(1)?),
            Some(at) => rows.get(at + 1),
        }
        .copied()
    }

    fn next_bar(&self, across: i64, down: i64) -> Option<ShiftId> {
        let here = self.chosen.and_then(|chosen| {
            self.lanes.iter().enumerate().find_map(|(lane, of)| {
                of.bars.iter().enumerate().find(|(_, bar)| bar.id == Some(chosen)).map(|(nth, bar)| (lane, nth, bar))
            })
        });
        let Some((lane, nth, bar)) = here else {
            return self.lanes.iter().find_map(|lane| lane.bars.first()).and_then(|bar| bar.id);
        };
        let with_bars = |lane: &&crate::ui::widget::timeline::Lane| !lane.bars.is_empty();
        let nearest = |bars: &[Bar]| {
            let middle = |bar: &Bar| bar.from + bar.to;
            bars.iter().min_by_key(|other| (middle(other) - middle(bar)).abs()).and_then(|bar| bar.id)
        };
        match (across, down) {
            (0, down) if down > 0 => nearest(&self.lanes.iter().skip(lane + 1).find(with_bars)?.bars),
            (0, _) => nearest(&self.lanes.iter().take(lane).rev().find(with_bars)?.bars),
            (across, _) if across > 0 => match self.lanes.get(lane)?.bars.get(nth + 1) {
                Some(bar) => bar.id,
                None => self.lanes.iter().skip(lane + 1).find(with_bars)?.bars.first()?.id,
            },
            _ => match nth.checked_sub(1) {
                Some(before) => self.lanes.get(lane)?.bars.get(before)?.id,
                None => self.lanes.iter().take(lane).rev().find(with_bars)?.bars.last()?.id,
            },
        }
    }

    /// Moves the chosen shift, or its end.
    fn nudge(&mut self, by: i64, end_only: bool, cx: Cx<'_>) -> Action<Message> {
        let Some(row) = self.chosen.and_then(|id| cx.data.shifts.get(id)) else { return Action::None };
        let (from, to) = (row.when.from_at.0 + if end_only { 0 } else { by }, row.when.to_at.0 + by);
        if to - from < STEP {
            return Action::None;
        }
        let when = When::from_span(self.board.zone, Span::new(Minute(from), Minute(to)));
        let edit = if end_only { act::shifts::stretch(cx.data, row.id, when) } else { act::shifts::move_to(cx.data, row.id, when) };
        self.guarded(edit, row.id, cx)
    }

    /// Moves the chosen shift to the lane above or below.
    fn step_lane(&mut self, down: i64, cx: Cx<'_>) -> Action<Message> {
        let Some(row) = self.chosen.and_then(|id| cx.data.shifts.get(id)) else { return Action::None };
        let Some(at) = self.lanes.iter().position(|lane| lane.home == Some((row.crew, row.place))) else { return Action::None };
        let home = if down > 0 {
            self.lanes.iter().skip(at + 1).find_map(|lane| lane.home)
        } else {
            self.lanes.iter().take(at).rev().find_map(|lane| lane.home)
        };
        let Some((crew, place)) = home else { return Action::None };
        self.guarded(act::shifts::move_to_row(cx.data, row.id, row.when, crew, place), row.id, cx)
    }
}

impl Shifts {
    /// One step back: the last thing that was opened is closed; whether there was any.
    pub(super) fn stepped_back(&mut self, cx: Cx<'_>) -> bool {
        if std::mem::take(&mut self.let_go) {
            return true;
        }
        if self.asking.is_some() {
            self.close_question(cx);
        } else if self.deleting.take().is_some()
            || self.chooser.take().is_some()
            || self.tools.step_back()
            || self.draft.count.take().is_some()
            || self.marking.take().is_some()
        {
            // That was the step.
        } else if let Some(field) = self.draft.touched() {
            self.draft.forget(field);
        } else if !self.choice.query.is_empty() {
            self.choice.search(cx, String::new(), &self.keys);
        } else if self.side != Side::Shift {
            self.side = Side::Shift;
        } else if self.draft.need.take().is_some() || self.view == View::People && self.grid.step_back(cx) {
        } else if self.chosen.take().is_some() {
            self.choose_again(cx);
        } else if self.view == View::People && self.grid.leave() {
        } else {
            return false;
        }
        true
    }
}
