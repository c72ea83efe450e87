//! The history: what was done, by whom and when.

use iced::Element;
use iced::widget::Space;

use super::{Action, Cx, Screen};

/// The screen.
#[derive(Debug, Default)]
pub struct History {}

/// What the screen says.
#[derive(Debug, Clone)]
pub enum Message {}

impl Screen for History {
    type Message = Message;

    fn update(&mut self, message: Message, _cx: Cx<'_>) -> Action<Message> {
        match message {}
    }

    fn view<'a>(&'a self, _cx: Cx<'a>) -> Element<'a, Message> {
        Space::new().into()
    }
}
