//! What is done with a shift: making, moving, copying and deleting it, putting people on it, asking for a reason, and going
//! to the next hole.

use chrono::{Days, NaiveDate};
use iced::Task;

use super::guard::Pending;
use super::{Message, Shifts, Side, fresh};
use crate::domain::act::{self, ShiftDraft};
use crate::domain::coverage::Hole;
use crate::domain::fold::SearchKey;
use crate::domain::id::{AssignmentId, Ids, NeedId, PersonId, ShiftId};
use crate::domain::{Need, Pick, Shift, When, rules, typed};
use crate::ui::modal::reason::{self, Reason};
use crate::ui::screen::{Action, Cx};
use crate::ui::widget::timeline::Home;

impl Shifts {
    /// Writes a new shift drawn on a lane, as many on it as on the crew's others.
    pub(super) fn make(&mut self, (crew, place): Home, when: When, cx: Cx<'_>) -> Action<Message> {
        let usual = self.day.and_then(|day| {
            let last = act::shifts::of_crew_on(cx.data, crew, day).last()?;
            cx.data.needs_of(last.id).next().map(|need| need.target)
        });
        let draft = ShiftDraft { place, ..ShiftDraft::of(crew, when, usual.unwrap_or(2)) };
        self.side = Side::Shift;
        match act::shifts::add(cx.data, &mut Ids::System, &draft) {
            Ok(edit) => {
                let left = self.leave(cx);
                self.chosen = act::added::<Shift>(&edit);
                Action::All(vec![left, Action::Do(edit)])
            }
            Err(why) => Action::Refuse(cx.lang.cannot(&why)),
        }
    }

    /// Puts somebody on the chosen place; what speaks against it is asked about first, all at once.
    pub(super) fn take(&mut self, person: PersonId, cx: Cx<'_>) -> Action<Message> {
        let (Some(need), Some(span)) = (self.choice.need_row(cx), self.choice.span) else { return Action::None };
        let whole = cx.data.shifts.get(need.shift).map(|shift| shift.when.span());
        let part = (Some(span) != whole).then_some(span);
        let breaches = match rules::check(cx.data, cx.rules, person, need, span, None) {
            Ok(breaches) => breaches,
            Err(why) => return Action::Refuse(cx.lang.refusal(&why, cx.data)),
        };
        if breaches.iter().any(rules::Breach::needs_reason) {
            let name = cx.data.people.get(person).map(crate::domain::Person::name).unwrap_or_default();
            let when = When::from_span(self.board.zone, span);
            let shift = cx.data.shifts.get(need.shift).map(|shift| cx.data.shift_name(shift)).unwrap_or_default();
            let about = format!("{shift} · {}", cx.lang.date_and_range(when.from_local, when.to_local));
            let against = breaches.iter().map(|b| (cx.lang.breach(b, cx.data), b.needs_reason())).collect();
            let codes = breaches.iter().filter(|b| b.needs_reason()).map(rules::Breach::mark).collect();
            let pending = Pending::Assign { person, need: need.id, part, codes };
            return self.ask((Reason::new(name, about, against), pending));
        }
        if !self.choice.query.is_empty() {
            self.choice.search(cx, String::new(), &self.keys);
        }
        Self::plain(act::assign::assign(cx.data, &mut Ids::System, person, need.id, part, None), cx)
    }

    /// Asks for the reason of something that stands on the roster without one.
    pub(super) fn accept(&mut self, assignment: AssignmentId) -> Action<Message> {
        let (Some(note), Some(found)) =
            (self.board.notes.get(&assignment), self.board.found.iter().find(|found| found.assignment == assignment))
        else {
            return Action::None;
        };
        let dialog = Reason::new(found.who.clone(), found.what.clone(), note.sentences.clone());
        let pending = Pending::Accept { assignment, codes: note.codes.clone() };
        self.ask((dialog, pending))
    }

    pub(super) fn answer(&mut self, message: reason::Message, cx: Cx<'_>) -> Action<Message> {
        let Some((dialog, _)) = &mut self.asking else { return Action::None };
        match dialog.update(message) {
            reason::Wants::Nothing => Action::None,
            reason::Wants::Close => {
                self.close_question(cx);
                Action::None
            }
            reason::Wants::Go(reason) => {
                let Some((_, pending)) = self.asking.take() else { return Action::None };
                if !self.choice.query.is_empty() {
                    self.choice.search(cx, String::new(), &self.keys);
                }
                Self::plain(pending.edit(cx.data, &reason), cx)
            }
        }
    }

    /// Lets a question go; what was typed to raise it goes too.
    pub(super) fn close_question(&mut self, cx: Cx<'_>) {
        self.asking = None;
        self.draft.count = None;
        while let Some(field) = self.draft.touched() {
            self.draft.forget(field);
        }
        self.draft.refresh(cx, &self.board, self.chosen);
    }

    pub(super) fn change_shift(&mut self, cx: Cx<'_>, change: impl FnOnce(&mut Shift)) -> Action<Message> {
        self.chooser = None;
        let Some(row) = self.chosen.and_then(|id| cx.data.shifts.get(id)) else { return Action::None };
        let mut new = row.clone();
        change(&mut new);
        self.guarded(act::shifts::update(cx.data, &new), row.id, cx)
    }

    pub(super) fn change_need(&mut self, id: NeedId, cx: Cx<'_>, change: impl FnOnce(&mut Need)) -> Action<Message> {
        let Some(row) = cx.data.needs.get(id) else { return Action::None };
        let mut new = row.clone();
        change(&mut new);
        self.guarded(act::needs::update(cx.data, &new), row.shift, cx)
    }

    pub(super) fn copy_to(&mut self, day: NaiveDate, cx: Cx<'_>) -> Action<Message> {
        let Some(row) = self.chosen.and_then(|id| cx.data.shifts.get(id)) else { return Action::None };
        let when = match act::shifts::on_other_day(cx.data, &row.when, day, Pick::Earlier) {
            Ok(when) => when,
            Err(why) => return Action::Refuse(cx.lang.cannot_time(why)),
        };
        match act::shifts::copy(cx.data, &mut Ids::System, row.id, when, self.with_people) {
            Ok(edit) => match act::added::<Shift>(&edit) {
                Some(copy) => self.guarded(Ok(edit), copy, cx),
                None => Action::None,
            },
            Err(why) => Action::Refuse(cx.lang.cannot(&why)),
        }
    }

    pub(super) fn copy_to_next_day(&mut self, cx: Cx<'_>) -> Action<Message> {
        let day = self.chosen.and_then(|id| self.board.cards.get(&id)).and_then(|card| card.day.checked_add_days(Days::new(1)));
        day.map_or(Action::None, |day| self.copy_to(day, cx))
    }

    /// Deletes the chosen shift; asks first if people are on it.
    pub(super) fn ask_to_delete(&mut self, cx: Cx<'_>) -> Action<Message> {
        self.ask_to_delete_all(cx).unwrap_or_else(|| self.delete(cx))
    }

    /// Deletes the chosen shift. Nothing is chosen after it: one press more must not take another one.
    pub(super) fn delete(&mut self, cx: Cx<'_>) -> Action<Message> {
        self.deleting = None;
        let Some(id) = self.chosen else { return Action::None };
        self.draft.count = None;
        while let Some(field) = self.draft.touched() {
            self.draft.forget(field);
        }
        let edit = act::series::delete(cx.data, id, self.tools.which, true);
        if edit.is_ok() {
            self.chosen = None;
        }
        Self::plain(edit, cx)
    }

    /// Goes to the next hole after the chosen one, across days; after the last comes the first.
    pub(super) fn next_hole(&mut self, cx: Cx<'_>) -> Action<Message> {
        let here = match (self.choice.need, self.choice.span, self.chosen) {
            (Some(need), Some(span), Some(_)) => Some((span.from, span.to, need)),
            _ => None,
        };
        let start = self.day.map(|day| self.board.span_of(day).from);
        let found = self
            .board
            .holes
            .iter()
            .find(|open| match here {
                Some(here) => (open.hole.span.from, open.hole.span.to, open.need) > here,
                None => start.is_none_or(|start| open.hole.span.from >= start),
            })
            .or_else(|| self.board.holes.first());
        let Some((shift, need, hole)) = found.map(|open| (open.shift, open.need, open.hole)) else {
            return Action::Tell(cx.lang.shifts_no_holes());
        };
        self.visit(shift, Some((need, hole)), cx)
    }

    pub(super) fn visit(&mut self, shift: ShiftId, hole: Option<(NeedId, Hole)>, cx: Cx<'_>) -> Action<Message> {
        self.side = Side::Shift;
        let action = self.choose(Some(shift), cx);
        self.reveal += 1;
        if let Some((need, hole)) = hole {
            self.choice.choose(cx, need, Some(hole.span), &self.keys);
        }
        action
    }

    pub(super) fn open_new(&mut self, cx: Cx<'_>) -> Action<Message> {
        let Some(day) = self.day else { return Action::None };
        let left = self.leave(cx);
        let home = self.chosen.and_then(|id| self.board.cards.get(&id)).map(|card| (card.crew, card.place));
        self.fresh.open(cx, day, home);
        self.many.on = false;
        self.side = Side::New;
        self.chooser = None;
        let focus = iced::widget::operation::focus(fresh::TIMES);
        Action::All(vec![left, Action::Task(Task::batch([focus, iced::widget::operation::select_all(fresh::TIMES)]))])
    }

    pub(super) fn create(&mut self, pick: Pick, cx: Cx<'_>) -> Action<Message> {
        let near = self.day.unwrap_or_else(|| cx.today());
        let Some(edit) = self.fresh.create(cx, near, pick) else { return Action::None };
        self.chosen = act::added::<Shift>(&edit);
        self.fresh.title.clear();
        if let Some(day) = typed::day(&self.fresh.day, near) {
            self.day = Some(day);
        }
        self.reveal += 1;
        let focus = iced::widget::operation::focus(fresh::TIMES);
        Action::All(vec![Action::Do(edit), Action::Task(Task::batch([focus, iced::widget::operation::select_all(fresh::TIMES)]))])
    }

    pub(super) fn make_keys(&mut self, cx: Cx<'_>) {
        if self.keys.is_empty() {
            self.keys = cx.data.everybody().map(|person| (person.id, SearchKey::of(person))).collect();
        }
    }

    pub(super) fn search(&mut self, typed: String, cx: Cx<'_>) {
        self.make_keys(cx);
        self.choice.search(cx, typed, &self.keys);
    }
}
