//! Attendance as the evening goes: who comes without being enrolled, and rows from the printed list.

use iced::widget::{column, row, text_input};
use iced::{Element, Length};

use super::draft::Field;
use super::enrol::done;
use super::evening::Said;
use super::{Action, Cx, Key, Message, Tab, Training, Which};
use crate::domain::act::{Cannot, people as acts, training};
use crate::domain::ticks::{TickError, marked, parse};
use crate::domain::{AttendanceState, Ids, Person, PersonId, Session};
use crate::lang::Lang;
use crate::ui::theme::{BODY, REGULAR};
use crate::ui::widget::chooser::{Choose, opener, people};
use crate::ui::widget::focus::Focus;
use crate::ui::widget::kit::{self, Kind};

/// So many typed rows are told before they are taken.
const MOST: usize = 12;

impl Training {
    pub(super) fn entry_view<'a>(&'a self, session: &Session, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let open = self.chooser.as_ref().is_some_and(|(at, _)| *at == Which::WalkIn);
        let walk_in = column![opener(lang.evening_came_too(), open, Message::Open(Which::WalkIn))]
            .push(self.choosing(Which::WalkIn, cx, &lang.evening_came_too_hint()))
            .spacing(4);
        let mut all = column![walk_in].spacing(10);
        if self.sheet.rows.is_empty() {
            return all.into();
        }
        let typed = self.drafts.get(Field::Rows);
        let field = text_input(&lang.evening_from_paper_hint(), typed)
            .on_input(|typed| Message::Type(Field::Rows, typed))
            .on_submit(Message::Evening(Said::TakeRows))
            .padding([7, 10])
            .size(BODY)
            .font(REGULAR)
            .style(kit::field_style);
        let mut paper = column![Focus::new(field)].spacing(4).push(self.wrong(&[Field::Rows]));
        for words in self.typed_rows(session, cx) {
            paper = paper.push(kit::muted(words));
        }
        if !typed.trim().is_empty() {
            paper = paper.push(row![kit::button(lang.evening_take_rows(), Kind::Plain, Some(Message::Evening(Said::TakeRows)))]);
        }
        all = all.push(kit::labelled(lang.evening_from_paper(), paper.width(Length::Fill)));
        all.push(self.came_view(cx)).into()
    }

    /// What the typed rows come to, so that one sees a slip before it is written.
    fn typed_rows(&self, session: &Session, cx: Cx<'_>) -> Vec<String> {
        let (mark, rows) = marked(self.drafts.get(Field::Rows));
        let Some(roll) = roll(session, mark, cx) else { return Vec::new() };
        let Ok(ticks) = parse(rows, roll.len()) else { return Vec::new() };
        let more = ticks.len().saturating_sub(MOST);
        let mut told: Vec<String> = ticks
            .into_iter()
            .take(MOST)
            .filter_map(|(row, tick)| {
                let person = row.checked_sub(1).and_then(|at| roll.get(at)).and_then(|id| cx.data.people.get(*id))?;
                Some(cx.lang.typed_row(row, person.name(), tick))
            })
            .collect();
        if more > 0 {
            told.push(cx.lang.training_more(i64::try_from(more).unwrap_or(i64::MAX)));
        }
        told
    }

    /// Takes the typed rows, all of them or none.
    pub(super) fn take_rows(&mut self, cx: Cx<'_>) -> Action<Message> {
        let Some(session) = self.chosen_session(cx) else { return Action::None };
        let typed = self.drafts.get(Field::Rows);
        let (mark, _) = marked(typed);
        let edit = match roll(session, mark, cx) {
            Some(roll) => training::tick_rows(cx.data, &mut Ids::System, session.id, &roll, typed),
            None => Err(TickError::OtherList(mark.unwrap_or_default().to_owned())),
        };
        match edit {
            Ok(edit) => {
                self.drafts.clear(Field::Rows);
                Action::Do(edit)
            }
            Err(TickError::Cannot { row: 0, why: Cannot::NothingToDo }) => {
                self.drafts.refuse(Field::Rows, cx.lang.paper_ticks_same());
                Action::None
            }
            Err(why) => {
                self.drafts.refuse(Field::Rows, cx.lang.tick_refused(&why));
                Action::None
            }
        }
    }

    /// Who could come without being enrolled: everybody of whom it was not said.
    pub(super) fn walk_in_choices(&self, cx: Cx<'_>) -> Choose<Key> {
        let mut all = people(cx.data, cx.lang, Key::Person);
        if let Some(session) = self.session {
            all.retain(|choice| !matches!(choice.key, Key::Person(id) if cx.data.attended(session, id).is_some()));
        }
        Choose::new(all).or_new(Key::New)
    }

    /// Somebody came: the field stands open for the next.
    pub(super) fn walk_in(&mut self, key: Key, cx: Cx<'_>) -> Action<Message> {
        let Some(session) = self.session else { return Action::None };
        let ids = &mut Ids::System;
        let edit = match key {
            Key::Person(person) => {
                self.person = Some(person);
                training::set_attendance(cx.data, ids, session, person, Some(AttendanceState::Present), None)
            }
            Key::New(name) => training::walk_in(cx.data, ids, session, &acts::draft(&name), cx.today()),
            _ => return Action::None,
        };
        if let Some(person) = edit.as_ref().ok().and_then(super::act::added::<Person>) {
            self.person = Some(person);
        }
        done(edit, cx)
    }

    /// Opens the field for somebody who comes without being enrolled, once the session's day has come.
    pub(super) fn somebody_comes(&mut self, cx: Cx<'_>) -> Option<Action<Message>> {
        let day = self.chosen_session(cx)?.when.from_local.date();
        if day > cx.today() {
            return Some(Action::Refuse(cx.lang.training_not_yet(cx.lang.date_short(day))));
        }
        self.tab = Tab::Session;
        Some(self.open(Which::WalkIn, cx))
    }

    /// A step that leaves the times of a part: they are taken first, and where they do not hold one stays.
    pub(super) fn step_from_part(&mut self, down: isize, right: isize, cx: Cx<'_>) -> Action<Message> {
        let typed = [Field::Came, Field::Left].into_iter().find(|field| self.part && self.drafts.changed(*field));
        let Some(field) = typed else { return self.step(down, right, cx) };
        let taken = self.commit(field, cx);
        if self.drafts.wrong(field).is_some() {
            return taken;
        }
        Action::All(vec![taken, self.step(down, right, cx)])
    }
}

/// Who stands on the rows: of the list with the mark, or of the list as it is.
fn roll(session: &Session, mark: Option<&str>, cx: Cx<'_>) -> Option<Vec<PersonId>> {
    match mark {
        Some(mark) => Lang::course_roll_marked(cx.data, session.programme, mark),
        None => Some(cx.lang.course_roll(cx.data, session.programme)),
    }
}
