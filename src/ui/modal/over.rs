//! A dialog: a card over a dimmed screen. Pressing beside it closes it. The card has an edge and no shadow: the software
//! renderer repaints parts of the window, and a shadow would be laid over them again each time.

use iced::widget::{center, container, mouse_area, opaque};
use iced::{Background, Border, Color, Element, Length};

use crate::ui::theme::tokens;

/// Lays the content over everything; `on_close` is said when one presses beside it.
pub fn over<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    width: f32,
    on_close: Message,
) -> Element<'a, Message> {
    let card = container(content).width(width).padding(20).style(|theme| {
        let t = tokens(theme);
        container::Style {
            background: Some(Background::Color(t.surface)),
            text_color: Some(t.ink),
            border: Border { color: t.line, width: 1.0, radius: 10.0.into() },
            ..container::Style::default()
        }
    });
    let dim = center(opaque(card)).width(Length::Fill).height(Length::Fill).padding(24).style(|_| container::Style {
        background: Some(Background::Color(Color { a: 0.35, ..Color::BLACK })),
        ..container::Style::default()
    });
    opaque(mouse_area(dim).on_press(on_close))
}
