//! The page of keys (`F1`): what can be done from where one is, with the keys that do it.

use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

use super::over::over;
use crate::lang::Lang;
use crate::ui::command::{Chord, Command};
use crate::ui::screen::Place;
use crate::ui::widget::kit;
use crate::ui::widget::list::scroll;

/// The page of keys of a place.
pub fn view<'a, Message: Clone + 'a>(lang: &Lang, place: Place, on_close: Message) -> Element<'a, Message> {
    let mut here = column![].spacing(6);
    let mut everywhere = column![].spacing(6);
    for command in Command::ALL.iter().copied().filter(|command| command.chord() != Chord::None) {
        let line =
            row![iced::widget::container(kit::body(command.name(lang))).width(Length::Fill), kit::key(command.chord().label())]
                .spacing(12)
                .align_y(Alignment::Center);
        match command.place() {
            Some(at) if at == place => here = here.push(line),
            Some(_) => {}
            None => everywhere = everywhere.push(line),
        }
    }
    // What is done with keys alone, without a command.
    let told = |text: String, onto: iced::widget::Column<'a, Message>| {
        text.lines().filter(|line| !line.trim().is_empty()).fold(onto, |onto, line| {
            let (keys, words) = line.split_once('|').unwrap_or(("", line));
            let words = iced::widget::container(kit::body(words.trim().to_owned())).width(Length::Fill);
            onto.push(row![words, kit::key(keys.trim().to_owned())].spacing(12).align_y(Alignment::Center))
        })
    };
    if place == Place::Shifts {
        here = told(lang.keys_shifts(), here);
    }
    if place == Place::Training {
        here = told(lang.evening_keys(), here);
    }
    everywhere = told(lang.keys_general(), everywhere);
    let part =
        |name: String, lines: iced::widget::Column<'a, Message>| column![kit::group(name), lines].spacing(12).width(Length::Fill);
    let both = row![part(lang.keys_here(), here), part(lang.keys_everywhere(), everywhere)].spacing(40);
    let content = column![kit::title(lang.command_keys()), scroll(both).height(Length::Shrink)].spacing(12);
    over(content, 880.0, on_close)
}
