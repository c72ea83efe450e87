//! What stands there when there is nothing to show yet.

use iced::Element;
use iced::widget::row;

use super::Message;
use crate::lang::Lang;
use crate::ui::command::Command;
use crate::ui::screen::{Go, Place};
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind};

/// No crews: a shift always belongs to one.
pub(super) fn no_crews<'a>(lang: &Lang) -> Element<'a, Message> {
    let crews = kit::button(lang.shifts_to_crews(), Kind::Main, Some(Message::Step(Go::Place(Place::Crews))));
    let buttons = row![crews].extend(bring_in(lang)).spacing(10).wrap();
    kit::empty(Icon::Tent, lang.shifts_no_crews(), lang.shifts_no_crews_about(), Some(buttons.into()))
}

/// The ways in for a roster that is in a sheet already.
pub(super) fn bring_in<'a>(lang: &Lang) -> [Element<'a, Message>; 2] {
    [
        kit::icon_button(Icon::Sheet, lang.command_import_people(), Kind::Plain, Some(Message::Run(Command::ImportPeople))).into(),
        kit::icon_button(Icon::Copy, lang.command_paste_people(), Kind::Plain, Some(Message::Run(Command::PastePeople))).into(),
    ]
}
