//! The waiting list of a course: who stands where, who is next when a place has come free, and the place given.

use iced::widget::{column, container, row, text};
use iced::{Alignment, Element, Length};

use super::enrol::done;
use super::evening::Said;
use super::{Action, Cx, Message, Tab, Training};
use crate::domain::{Edit, Person, PersonId, Programme, ProgrammeId, act, course};
use crate::ui::theme::BODY;
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::pressable::Pressable;

/// So many who wait are shown; the others stand in the sheet.
const MOST: usize = 8;

impl Training {
    pub(super) fn queue_view<'a>(programme: ProgrammeId, cx: Cx<'a>) -> Option<Element<'a, Message>> {
        let lang = cx.lang;
        let queue: Vec<&Person> =
            course::queue(cx.data, programme).iter().filter_map(|row| cx.data.people.get(row.person)).collect();
        let first = queue.first()?;
        let mut all = column![kit::group(lang.evening_queue())].spacing(6);
        let next = course::next_in(cx.data, programme).is_some();
        if next {
            let free = course::places(cx.data, programme).free();
            // Without a limit there is a place for everybody who waits.
            let free = free.unwrap_or_else(|| i64::try_from(queue.len()).unwrap_or(i64::MAX));
            all = all.push(kit::toned(lang.evening_next(free, first.name()), Tone::Info));
        }
        for (at, person) in (1_i64..).zip(&queue).take(MOST) {
            let line = row![kit::muted_cell(lang.count(at), 22), container(text(person.name()).size(BODY)).width(Length::Fill)];
            let line = Pressable::new(line.align_y(Alignment::Center)).width(Length::Fill).padding([4, 0]);
            all = all.push(line.on_press(Message::Person(person.id)).look(kit::button_look(Kind::Quiet)));
        }
        let more = queue.len().saturating_sub(MOST);
        if more > 0 {
            all = all.push(kit::small(lang.training_more(i64::try_from(more).unwrap_or(i64::MAX))));
        }
        let (words, kind) =
            if next { (lang.evening_give_place(), Kind::Main) } else { (lang.evening_give_place_anyhow(), Kind::Plain) };
        all = all.push(row![kit::button(words, kind, Some(Message::Evening(Said::GivePlace(first.id))))]);
        Some(all.into())
    }

    /// That a person waits, and the place that can be given out of turn.
    pub(super) fn waits_view<'a>(programme: &Programme, person: &Person, cx: Cx<'a>) -> Option<Element<'a, Message>> {
        let row = cx.data.programmes_of(person.id).find(|row| row.programme == programme.id)?;
        let number = row.waiting?;
        let words = cx.lang.evening_stands(number);
        let give = kit::button(cx.lang.evening_give_this_place(), Kind::Plain, Some(Message::Evening(Said::GivePlace(person.id))));
        Some(column![kit::toned(words, Tone::Info), row![give]].spacing(8).into())
    }

    pub(super) fn give_place(&mut self, person: PersonId, cx: Cx<'_>) -> Action<Message> {
        let Some(programme) = self.programme else { return Action::None };
        done(act::training::give_place(cx.data, programme, person), cx)
    }

    /// Shows who is next when this edit has made a place free.
    pub(super) fn turn_to_queue(&mut self, edit: Option<&Edit>, cx: Cx<'_>) {
        let (Some(programme), Some(edit)) = (self.programme, edit) else { return };
        let mut after = cx.data.clone();
        if after.apply(edit).is_ok() && course::next_in(&after, programme).is_some() {
            self.tab = Tab::Session;
        }
    }
}
