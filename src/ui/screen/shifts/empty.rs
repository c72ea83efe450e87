//! What stands there when there is nothing to show yet.

use iced::Element;

use super::Message;
use crate::lang::Lang;
use crate::ui::screen::{Go, Place};
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind};

/// No crews: a shift always belongs to one.
pub(super) fn no_crews<'a>(lang: &Lang) -> Element<'a, Message> {
    let action = kit::button(lang.shifts_to_crews(), Kind::Main, Some(Message::Step(Go::Place(Place::Crews))));
    kit::empty(Icon::Tent, lang.shifts_no_crews(), lang.shifts_no_crews_about(), Some(action.into()))
}
