//! Going on in spite of what the rules say: everything that speaks against it at once, and a field for why it is done all
//! the same.

use iced::widget::{column, container, row, text_input};
use iced::{Alignment, Element, Length};

use super::over::over;
use crate::lang::Lang;
use crate::ui::theme;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::list::scroll;

/// The field's name, for putting the focus there.
pub const FIELD: &str = "reason";

/// The dialog.
#[derive(Debug, Clone, Default)]
pub struct Reason {
    title: String,
    about: String,
    against: Vec<(String, bool)>,
    typed: String,
    lacking: bool,
}

/// What is said to it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something was typed.
    Typed(String),
    /// Go on.
    Go,
    /// Back.
    Close,
}

/// What it wants done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wants {
    /// Nothing.
    Nothing,
    /// To go on, for this reason.
    Go(String),
    /// To be closed.
    Close,
}

impl Reason {
    /// A dialog about somebody or something, with the sentences against it; each says whether it asks for a reason.
    pub fn new(title: String, about: String, against: Vec<(String, bool)>) -> Self {
        Self { title, about, against, ..Self::default() }
    }

    /// The sentences against it.
    pub fn sentences(&self) -> Vec<String> {
        self.against.iter().map(|(sentence, _)| sentence.clone()).collect()
    }

    /// Takes in what was said.
    pub fn update(&mut self, message: Message) -> Wants {
        match message {
            Message::Typed(typed) => {
                self.typed = typed;
                self.lacking = false;
                Wants::Nothing
            }
            Message::Go if self.typed.trim().is_empty() => {
                self.lacking = true;
                Wants::Nothing
            }
            Message::Go => Wants::Go(self.typed.trim().to_owned()),
            Message::Close => Wants::Close,
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, lang: &Lang) -> Element<'a, Message> {
        let mut against = column![].spacing(8);
        for (words, asks) in &self.against {
            let (sign, tone) = if *asks { (Icon::Warning, Tone::Bad) } else { (Icon::Info, Tone::Warn) };
            let sign = container(icon(sign, 15.0))
                .padding([2, 0])
                .style(move |of| container::Style { text_color: Some(tone.ink(theme::tokens(of))), ..container::Style::default() });
            against = against.push(row![sign, container(kit::body(words.as_str())).width(Length::Fill)].spacing(8));
        }
        let field = text_input(&lang.shifts_reason_hint(), &self.typed)
            .id(FIELD)
            .on_input(Message::Typed)
            .on_submit(Message::Go)
            .padding([8, 10])
            .size(theme::BODY)
            .font(theme::REGULAR)
            .style(kit::field_style);
        let mut content = column![
            column![kit::title(self.title.as_str()), kit::muted(self.about.as_str())].spacing(4),
            kit::group(lang.shifts_reason_against()),
            container(scroll(against).height(Length::Shrink)).max_height(300),
            kit::labelled(lang.shifts_reason_why(), field),
        ]
        .spacing(14);
        if self.lacking {
            content = content.push(kit::toned(lang.cannot_no_reason(), Tone::Bad));
        }
        let buttons = row![
            container(kit::small(lang.shifts_reason_kept())).width(Length::Fill),
            kit::button(lang.common_back(), Kind::Plain, Some(Message::Close)),
            kit::button(lang.shifts_reason_go(), Kind::Main, Some(Message::Go)),
        ]
        .spacing(8)
        .align_y(Alignment::Center);
        over(content.push(buttons), 500.0, Message::Close)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goes_on_only_with_a_reason() {
        let mut dialog = Reason::new("Åse".into(), String::new(), vec![("På Kafé samtidig, 60 min".into(), true)]);
        assert_eq!(dialog.update(Message::Go), Wants::Nothing);
        assert!(dialog.lacking);
        let _ = dialog.update(Message::Typed("   ".into()));
        assert_eq!(dialog.update(Message::Go), Wants::Nothing);
        let _ = dialog.update(Message::Typed(" Avtalt ".into()));
        assert_eq!(dialog.update(Message::Go), Wants::Go("Avtalt".into()));
        assert_eq!(dialog.update(Message::Close), Wants::Close);
    }
}
