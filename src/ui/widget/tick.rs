//! A thing one says yes or no to: a box with a tick and the words beside it, pressed as one.

use iced::widget::{column, container, row};
use iced::{Alignment, Border, Element, Length};

use super::icon::{Icon, icon};
use super::kit;
use super::pressable::{Look, Pressable, Status};
use crate::ui::theme::{RADIUS, tokens};

/// The side of the box in pixels.
const BOX: f32 = 18.0;

/// A box with a tick if it is on, the words, and a remark below them where there is one.
pub fn tick<'a, Message: Clone + 'a>(words: String, about: Option<String>, on: bool, on_press: Message) -> Element<'a, Message> {
    let mark: Option<Element<'a, Message>> = on.then(|| icon(Icon::Check, 13.0));
    let mark = container(column![].push(mark)).center(BOX).style(move |theme| {
        let t = tokens(theme);
        container::Style {
            background: Some((if on { t.ember } else { t.surface }).into()),
            text_color: Some(t.on_ember),
            border: Border { color: if on { t.ember } else { t.faint }, width: 1.0, radius: 4.0.into() },
            ..container::Style::default()
        }
    });
    let words = column![kit::body(words)].push(about.map(kit::small)).spacing(2).width(Length::Fill);
    let content = row![mark, words].spacing(10).align_y(Alignment::Start);
    Pressable::new(content)
        .width(Length::Fill)
        .padding([4, 6])
        .on_press(on_press)
        .look(|t, status| Look {
            background: matches!(status, Status::Hovered | Status::Pressed).then_some(t.sunk),
            text: t.ink,
            edge: None,
            radius: RADIUS,
        })
        .into()
}
