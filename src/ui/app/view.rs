//! What the window shows around a screen: the rail, the bar on top, the message at the foot, the page of keys.

use iced::theme::{Base as _, Style};
use iced::widget::{Space, column, container, opaque, row, stack, text};
use iced::{Alignment, Background, Border, Element, Length, Padding, Theme};

use super::desk::{Desk, Notice};
use super::{App, Message, Stage, Toast};
use crate::store::Ahead;
use crate::ui::command::{Chord, Command};
use crate::ui::modal::keys;
use crate::ui::screen::{Cx, Go, Place, Screen as _, file};
use crate::ui::theme::{self, BAR, CONTROL, MEDIUM, SEMIBOLD, SMALL, tokens};
use crate::ui::widget::fit::Fit;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone, button};
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// Runs `$body` with `$screen` as the screen of a place and `$wrap` as the message that carries its own.
macro_rules! seen {
    ($screens:expr, $place:expr, $screen:ident, $wrap:ident => $body:expr) => {
        match $place {
            Place::Now => {
                let ($screen, $wrap) = (&$screens.now, Message::Now as fn(_) -> Message);
                $body
            }
            Place::People => {
                let ($screen, $wrap) = (&$screens.people, Message::People as fn(_) -> Message);
                $body
            }
            Place::Crews => {
                let ($screen, $wrap) = (&$screens.crews, Message::Crews as fn(_) -> Message);
                $body
            }
            Place::Shifts => {
                let ($screen, $wrap) = (&$screens.shifts, Message::Shifts as fn(_) -> Message);
                $body
            }
            Place::Training => {
                let ($screen, $wrap) = (&$screens.training, Message::Training as fn(_) -> Message);
                $body
            }
            Place::Lists => {
                let ($screen, $wrap) = (&$screens.lists, Message::Lists as fn(_) -> Message);
                $body
            }
            Place::History => {
                let ($screen, $wrap) = (&$screens.history, Message::History as fn(_) -> Message);
                $body
            }
            Place::File => {
                let ($screen, $wrap) = (&$screens.file, Message::File as fn(_) -> Message);
                $body
            }
            Place::Settings => {
                let ($screen, $wrap) = (&$screens.settings, Message::Settings as fn(_) -> Message);
                $body
            }
            Place::Import => {
                let ($screen, $wrap) = (&$screens.import, Message::Import as fn(_) -> Message);
                $body
            }
        }
    };
}

impl App {
    /// The ground under everything. After each message it differs by less than one can see: the software renderer draws all
    /// of a window anew whose ground is another, and would else leave specks and shadows behind of what is gone.
    pub fn ground(&self, theme: &Theme) -> Style {
        let mut style = theme.base();
        style.background_color.b -= f32::from(self.heard % 16) * 1e-6;
        style
    }

    /// The whole window.
    pub fn view(&self) -> Element<'_, Message> {
        let under = match &self.stage {
            Stage::Start(start) => start.view(&self.lang, &self.settings).map(Message::Start),
            Stage::Opening => container(kit::muted(self.lang.trouble_opening())).center(Length::Fill).into(),
            Stage::Trouble(trouble) => trouble.view(&self.lang).map(Message::Trouble),
            Stage::Open(desk) => self.desk(desk),
        };
        let mut layers = stack![kit::on(under, |t| t.paper).width(Length::Fill).height(Length::Fill)];
        if let (Some(finder), Stage::Open(desk)) = (&self.finder, &self.stage) {
            layers = layers.push(opaque(finder.view(self.cx(desk)).map(Message::Finder)));
        }
        if let (true, Stage::Open(desk)) = (self.keys, &self.stage) {
            layers = layers.push(opaque(keys::view(&self.lang, desk.place, Message::CloseKeys)));
        }
        if let Some(toast) = &self.toast {
            layers = layers.push(self.toast_view(toast));
        }
        layers.into()
    }

    fn cx<'a>(&'a self, desk: &'a Desk) -> Cx<'a> {
        Cx { lang: &self.lang, data: &desk.data, file: &desk.file, rules: &desk.rules, now: desk.now, size: self.size }
    }

    fn desk<'a>(&'a self, desk: &'a Desk) -> Element<'a, Message> {
        let cx = self.cx(desk);
        let content = seen!(desk.screens, desk.place, screen, wrap => screen.view(cx).map(wrap));
        let buttons = seen!(desk.screens, desk.place, screen, _wrap => screen.bar());
        let mut right = column![self.bar(desk, buttons), kit::line()];
        for notice in &desk.notices {
            right = right.push(self.notice(notice)).push(kit::line());
        }
        let right = right.push(container(content).height(Length::Fill));
        row![self.rail(desk), kit::line_down(), right].into()
    }

    /// Something to be known about the file, in a strip above the screen.
    fn notice<'a>(&'a self, notice: &Notice) -> Element<'a, Message> {
        let lang = &self.lang;
        let (tone, words, act) = match notice {
            Notice::LookOnly => {
                (Tone::Info, lang.trouble_notice_look_only(), Some((lang.trouble_notice_reopen(), Message::Reopen)))
            }
            Notice::Healed(count) => {
                let show = (lang.trouble_notice_show(), Message::Go(Go::Place(Place::File)));
                (Tone::Warn, lang.trouble_notice_healed(*count), Some(show))
            }
            Notice::Ahead(ahead) => {
                let show = (lang.trouble_notice_copies(), Message::Go(Go::Place(Place::File)));
                let words = match ahead {
                    Ahead::Backup(made) => lang.trouble_notice_ahead(lang.moment(made.timestamp_millis())),
                    Ahead::Written(at) => lang.trouble_notice_behind(lang.moment(at.timestamp_millis())),
                };
                (Tone::Warn, words, Some(show))
            }
            Notice::Hazard(hazard) => (Tone::Warn, lang.hazard(hazard), None),
        };
        let mut content = row![
            icon(if tone == Tone::Info { Icon::Info } else { Icon::Warning }, 15.0),
            container(text(words).size(theme::LABEL)).width(Length::Fill),
        ]
        .spacing(10)
        .align_y(Alignment::Center);
        if let Some((words, message)) = act {
            content = content.push(button(words, Kind::Plain, Some(message)));
        }
        if *notice != Notice::LookOnly {
            content = content.push(kit::bare_icon(Icon::Cross, lang.trouble_notice_away(), Some(Message::Noticed(notice.clone()))));
        }
        container(content)
            .width(Length::Fill)
            .padding(Padding::from([6, 16]))
            .style(move |theme| {
                let t = tokens(theme);
                container::Style {
                    background: Some(Background::Color(tone.soft(t))),
                    text_color: Some(tone.ink(t)),
                    ..container::Style::default()
                }
            })
            .into()
    }

    fn rail<'a>(&'a self, desk: &'a Desk) -> Element<'a, Message> {
        let cx = self.cx(desk);
        let narrow = cx.is_narrow();
        let mark = row![
            text(Icon::Flame.char()).font(theme::ICONS).size(20).style(|theme| text::Style { color: Some(tokens(theme).ember) }),
        ]
        .push((!narrow).then(|| text(self.lang.app_name()).font(SEMIBOLD).size(17)))
        .spacing(8)
        .align_y(Alignment::Center);
        let mut places = column![container(mark).height(BAR - 8.0).center_y(BAR - 8.0).padding(Padding::from([0, 8]))].spacing(2);
        for place in Place::RAIL {
            places = places.push(self.rail_row(desk, place));
        }
        let content = column![places, Space::new().height(Length::Fill), self.rail_foot(desk)];
        kit::on(content, |t| t.sunk).padding(Padding::from([8, 8])).width(cx.rail()).height(Length::Fill).into()
    }

    /// That all is saved, when the last copy was made, and whether the second place lags behind; leads to the file.
    fn rail_foot<'a>(&'a self, desk: &'a Desk) -> Element<'a, Message> {
        let cx = self.cx(desk);
        let saved = match desk.saved {
            Some(at) => self.lang.common_saved_at(at.format("%H:%M").to_string()),
            None => self.lang.common_all_saved(),
        };
        let lines: Vec<(String, Tone)> = [(saved, Tone::Plain)].into_iter().chain(file::second::foot(cx)).collect();
        let late = lines.iter().any(|(_, tone)| *tone == Tone::Warn);
        let content: Element<'_, Message> = if cx.is_narrow() {
            let tone = if late { Tone::Warn } else { Tone::Plain };
            let sign = icon(if late { Icon::Warning } else { Icon::Check }, 16.0);
            let sign = container(sign).center_x(Length::Fill);
            sign.style(move |theme| container::Style { text_color: Some(tone.ink(tokens(theme))), ..container::Style::default() })
                .into()
        } else {
            let line = |(words, tone): &(String, Tone)| {
                let tone = *tone;
                text(words.clone()).size(SMALL).style(move |theme| text::Style { color: Some(tone.ink(tokens(theme))) }).into()
            };
            column(lines.iter().map(line)).spacing(2).into()
        };
        let button =
            Pressable::new(content).width(Length::Fill).padding([6, 8]).on_press(Message::Go(Go::Place(Place::File))).look(
                |t, status| Look {
                    background: matches!(status, Status::Hovered | Status::Pressed).then_some(kit::mix(t.sunk, t.line, 0.5)),
                    text: t.muted,
                    edge: None,
                    radius: theme::RADIUS,
                },
            );
        if !cx.is_narrow() {
            return button.into();
        }
        kit::hint(button, lines.into_iter().map(|(words, _)| words).collect::<Vec<_>>().join("\n"))
    }

    fn rail_row<'a>(&'a self, desk: &'a Desk, place: Place) -> Element<'a, Message> {
        let (sign, words) = match place {
            Place::Now => (Icon::Flame, self.lang.place_now()),
            Place::People | Place::Import => (Icon::Users, self.lang.place_people()),
            Place::Crews => (Icon::Tent, self.lang.place_crews()),
            Place::Shifts => (Icon::Calendar, self.lang.place_shifts()),
            Place::Training => (Icon::Training, self.lang.place_training()),
            Place::Lists => (Icon::Lists, self.lang.place_lists()),
            Place::History => (Icon::History, self.lang.place_history()),
            Place::Settings | Place::File => (Icon::Settings, self.lang.place_settings()),
        };
        let here = match desk.place {
            Place::Import => place == desk.screens.import.about(),
            Place::File => place == Place::Settings,
            here => here == place,
        };
        let count: Option<Element<'_, Message>> = match place {
            Place::People if !desk.data.people.is_empty() => Some(kit::small(desk.data.everybody().count().to_string())),
            Place::Shifts if desk.open_places > 0 => Some(kit::chip(desk.open_places.to_string(), Tone::Warn)),
            _ => None,
        };
        let narrow = self.cx(desk).is_narrow();
        let content: Element<'_, Message> = if narrow {
            container(icon(sign, 18.0)).center_x(Length::Fill).into()
        } else {
            let words = text(words.clone()).size(theme::BODY).font(if here { SEMIBOLD } else { MEDIUM });
            let gap = Space::new().width(Length::Fill);
            row![icon(sign, 16.0), words, gap].push(count).spacing(10).align_y(Alignment::Center).into()
        };
        let button = Pressable::new(container(content).center_y(Length::Fill))
            .width(Length::Fill)
            .height(CONTROL)
            .padding(if narrow { [0, 2] } else { [0, 10] })
            .on_press(Message::Go(Go::Place(place)))
            .look(move |t, status| Look {
                background: match (here, status) {
                    (true, _) => Some(t.surface),
                    (false, Status::Hovered | Status::Pressed) => Some(kit::mix(t.sunk, t.line, 0.5)),
                    _ => None,
                },
                text: if here { t.ink } else { t.muted },
                edge: here.then_some(t.line),
                radius: theme::RADIUS,
            });
        if narrow { kit::hint(button, words) } else { button.into() }
    }

    fn bar<'a>(&'a self, desk: &'a Desk, buttons: &'static [Command]) -> Element<'a, Message> {
        let mut left = row![].spacing(10).align_y(Alignment::Center);
        if let Some(festival) = desk.data.festival() {
            let name = text(festival.name.as_str()).font(SEMIBOLD).size(15).wrapping(text::Wrapping::None);
            let narrow = self.cx(desk).is_narrow();
            let days = self.lang.day_range(festival.first_day, festival.last_day);
            left = left.push(name);
            if desk.is_sample() {
                left = left.push(kit::chip(self.lang.common_sample(), Tone::Info));
            }
            if !narrow {
                left = left.push(Fit::new(days).size(theme::LABEL).ink(|t| t.muted));
            }
        }
        let narrow = self.cx(desk).is_narrow();
        // Beside many buttons the search says less, so that the festival's days have room.
        let crowded = buttons.len() > 3;
        let mut find = row![icon(Icon::Search, 15.0)].spacing(8).align_y(Alignment::Center);
        if !narrow {
            let words = if crowded { Command::Find.name(&self.lang) } else { self.lang.common_find_placeholder() };
            find = find.push(kit::cell(words, Length::Fill));
            find = find.push(kit::key(Command::Find.chord().label()));
        }
        let find = Pressable::new(container(find).center_y(Length::Fill).clip(true))
            .width(if narrow { Length::Shrink } else { Length::Fixed(if crowded { 170.0 } else { 340.0 }) })
            .height(CONTROL)
            .padding([0, 10])
            .on_press(Message::Run(Command::Find))
            .look(|t, status| Look {
                background: Some(if status == Status::Hovered { t.sunk } else { t.paper }),
                text: t.muted,
                edge: Some(t.line),
                radius: theme::RADIUS,
            });
        let undo = kit::bare_icon(
            Icon::Undo,
            match &desk.undo {
                Some(op) => self.lang.common_undo_this(self.lang.sentence(op)),
                None => self.lang.common_nothing_to_undo(),
            },
            desk.undo.is_some().then_some(Message::Run(Command::Undo)),
        );
        let redo = kit::bare_icon(
            Icon::Redo,
            match &desk.redo {
                Some(op) => self.lang.common_redo_this(self.lang.sentence(op)),
                None => self.lang.common_nothing_to_redo(),
            },
            desk.redo.is_some().then_some(Message::Run(Command::Redo)),
        );
        let mut right = row![undo, redo, find].spacing(8).align_y(Alignment::Center);
        let last = buttons.len();
        for (index, command) in buttons.iter().enumerate() {
            let kind = if index + 1 == last { Kind::Main } else { Kind::Plain };
            let control = button(command.name(&self.lang), kind, Some(Message::Run(*command)));
            right = right.push(match command.chord() {
                Chord::None => control.into(),
                chord => kit::hint(control, chord.label()),
            });
        }
        let content = row![container(left).width(Length::Fill).clip(true), right].spacing(16).align_y(Alignment::Center);
        kit::on(content, |t| t.surface).height(BAR).center_y(BAR).padding(Padding::from([0, 16])).into()
    }

    fn toast_view<'a>(&'a self, toast: &'a Toast) -> Element<'a, Message> {
        let act = |words: String, message| {
            Pressable::new(text(words).size(theme::BODY).font(SEMIBOLD)).padding([4, 6]).on_press(message).look(|t, status| Look {
                background: (status == Status::Hovered).then_some(kit::mix(t.ink, t.paper, 0.15)),
                text: t.paper,
                edge: None,
                radius: 4.0,
            })
        };
        let mut content = row![].spacing(12).align_y(Alignment::Center);
        if toast.bad {
            content = content.push(icon(Icon::Warning, 16.0));
        }
        content = content
            .push(container(text(toast.words.as_str()).size(theme::BODY)).max_width((self.size.width - 240.0).clamp(120.0, 640.0)));
        if toast.undo {
            content = content.push(act(self.lang.command_undo(), Message::ToastUndo));
        }
        if let Some(path) = &toast.file {
            content = content.push(act(self.lang.common_open_file(), Message::OpenFile(path.clone())));
        }
        if let Some(entry) = toast.entry {
            content = content.push(act(self.lang.history_screen_see(), Message::Go(Go::Entry(entry))));
        }
        content = content.push(
            Pressable::new(icon(Icon::Cross, 14.0)).padding(5).on_press(Message::ToastClose).without_focus().look(|t, _| Look {
                background: None,
                text: t.paper,
                edge: None,
                radius: 4.0,
            }),
        );
        let bubble = container(content).padding(Padding::from([8, 14])).style(|theme| {
            let t = tokens(theme);
            container::Style {
                background: Some(Background::Color(t.ink)),
                text_color: Some(t.paper),
                border: Border { radius: 8.0.into(), ..Border::default() },
                ..container::Style::default()
            }
        });
        container(bubble).center_x(Length::Fill).align_bottom(Length::Fill).padding(20).into()
    }
}
