//! What the last leader of a crew leaves the next one: read first, and added to while it is fresh.

use iced::widget::{column, row, text_input};
use iced::{Alignment, Element, Length};

use super::{Crews, Message};
use crate::domain::leaders::handovers;
use crate::domain::{CrewId, HandoverId, Ids, act};
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{self, BODY};
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit;

impl Crews {
    pub(super) fn handovers<'a>(&'a self, crew: CrewId, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mut all = column![kit::group(lang.handover_title())].spacing(8);
        for found in handovers(cx.data, crew) {
            let author = found.author.and_then(|id| cx.data.people.get(id)).map(crate::domain::Person::name);
            let day = lang.date_long(found.day);
            let who = author.map_or_else(|| day.clone(), |author| format!("{author}, {day}"));
            let delete = kit::bare_icon(Icon::Trash, lang.common_delete(), Some(Message::HandoverDelete(found.id)));
            let head = row![iced::widget::container(kit::small(who)).width(Length::Fill), delete].align_y(Alignment::Center);
            all = all.push(kit::card(column![head, kit::body(found.note.as_str())].spacing(2)).padding(10).width(Length::Fill));
        }
        let input = text_input(&lang.handover_hint(), &self.handover)
            .on_input(Message::HandoverTyped)
            .on_submit(Message::HandoverAdd)
            .padding([7, 10])
            .size(BODY)
            .font(theme::REGULAR)
            .style(kit::field_style);
        let add = (!self.handover.trim().is_empty()).then_some(Message::HandoverAdd);
        let line = row![input, kit::button(lang.common_add(), kit::Kind::Plain, add)].spacing(8);
        all.push(line).push(kit::small(lang.handover_about())).into()
    }

    /// Leaves what was typed to whoever leads the crew the next time.
    pub(super) fn add_handover(&mut self, cx: Cx<'_>) -> Action<Message> {
        let Some(crew) = self.crew() else { return Action::None };
        match act::handovers::add(cx.data, &mut Ids::System, crew, None, cx.today(), &self.handover) {
            Ok(edit) => {
                self.handover.clear();
                Action::Do(edit)
            }
            Err(act::Cannot::NothingToDo) => Action::None,
            Err(why) => Action::Refuse(cx.lang.cannot(&why)),
        }
    }

    pub(super) fn delete_handover(cx: Cx<'_>, id: HandoverId) -> Action<Message> {
        Action::of(act::handovers::delete(cx.data, id), |why| cx.lang.cannot(&why))
    }
}
