//! Lists.

use iced::Element;

use super::{Action, Cx, Screen};
use crate::ui::widget::kit;

/// The screen.
#[derive(Debug, Default)]
pub struct Lists {}

/// What it says.
#[derive(Debug, Clone)]
pub enum Message {}

impl Screen for Lists {
    type Message = Message;

    fn update(&mut self, message: Message, _cx: Cx<'_>) -> Action<Message> {
        match message {}
    }

    fn view<'a>(&'a self, _cx: Cx<'a>) -> Element<'a, Message> {
        kit::title("")
    }
}
