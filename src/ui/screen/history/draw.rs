//! How the list of entries is drawn: heading, search and kinds, the days, and a line for each entry.

use iced::widget::{Space, column, container, row, text, text_input};
use iced::{Alignment, Background, Element, Length, Padding};

use super::rows::{self, Kind, Line, Row, Standing};
use super::{History, Message, SEARCH};
use crate::ui::screen::Cx;
use crate::ui::theme::{self, LABEL, ROW, SEMIBOLD, tokens};
use crate::ui::widget::fit::Fit;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind as Weight, Tone};
use crate::ui::widget::pressable::{Look, Pressable, Status};

const EDGE: f32 = 16.0;
const GAP: f32 = 12.0;
const TIME: f32 = 40.0;
const WHO: f32 = 132.0;
/// Below this width the list and the panel do not stand side by side.
const SIDE_BY_SIDE: f32 = 320.0;
/// Below this width who did it stands in the panel only.
const WITH_WHO: f32 = 620.0;

impl History {
    fn list_width(cx: Cx<'_>) -> f32 {
        cx.size.width - cx.rail() - cx.panel() - 2.0
    }

    /// Whether the panel stands beside the list.
    pub(super) fn has_panel(cx: Cx<'_>) -> bool {
        Self::list_width(cx) >= SIDE_BY_SIDE
    }

    /// Draws the screen.
    pub(super) fn draw<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let side = Self::has_panel(cx);
        let open = self.chosen_row().is_some();
        let mut across = row![];
        if side || !open {
            let width = if side { Self::list_width(cx) } else { cx.size.width - cx.rail() };
            across = across.push(self.entries(cx, width));
        }
        if side || open {
            let panel = kit::on(self.panel(cx), |t| t.paper).height(Length::Fill);
            across = across.push(side.then(kit::line_down));
            across = across.push(panel.width(if side { Length::Fixed(cx.panel()) } else { Length::Fill }));
        }
        across.into()
    }

    fn entries<'a>(&'a self, cx: Cx<'a>, width: f32) -> Element<'a, Message> {
        let list: Element<'a, Message> = if self.lines.is_empty() {
            self.nothing(cx)
        } else {
            self.list.view(self.lines.len(), |line| self.line(cx, line, width), Message::Scrolled)
        };
        column![self.top(cx, width), kit::line(), kit::on(list, |t| t.paper)].width(Length::Fill).into()
    }

    fn nothing<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        if let Some(trouble) = &self.trouble {
            return kit::empty(Icon::Alert, trouble.sentence(lang), "", None);
        }
        if !self.whole {
            return container(kit::muted(lang.history_screen_looking())).center_x(Length::Fill).padding(24).into();
        }
        if !self.is_filtered() {
            return kit::empty(Icon::History, lang.history_screen_empty(), lang.history_screen_empty_about(), None);
        }
        let typed = self.search.trim();
        let words = if typed.is_empty() { lang.history_screen_none_fit() } else { lang.history_screen_none(typed.to_owned()) };
        let all = kit::button(lang.history_screen_show_all(), Weight::Plain, Some(Message::ShowAll));
        kit::empty(Icon::Search, words, lang.history_screen_none_about(), Some(all.into()))
    }

    /// What it is about and how much, the search field, the kinds.
    fn top<'a>(&'a self, cx: Cx<'a>, width: f32) -> Element<'a, Message> {
        let lang = cx.lang;
        let search = text_input(&lang.history_screen_search(), &self.search)
            .id(SEARCH)
            .on_input(Message::Search)
            .padding([6, 10])
            .size(theme::BODY)
            .font(theme::REGULAR)
            .style(kit::field_style);
        let mut first = row![kit::heading(lang.place_history())].spacing(12).align_y(Alignment::Center);
        if self.whole && width > 480.0 {
            let (shown, all) = (self.shown().count(), self.rows.len());
            let words = if shown == all { lang.history_screen_count(all) } else { lang.history_screen_count_of(shown, all) };
            first = first.push(kit::muted(words));
        }
        first = first.push(Space::new().width(Length::Fill));
        if width > 860.0 {
            let keys = row![kit::key("↑"), kit::key("↓"), kit::small(lang.history_screen_key_choose())];
            first = first.push(keys.spacing(6).align_y(Alignment::Center));
        }
        first = first.push(container(search).width(if width > 600.0 { 260.0 } else { 190.0 }));
        let mut chips = row![].spacing(8).align_y(Alignment::Center);
        if let Some(about) = &self.about {
            let name = if about.name.is_empty() { lang.history_screen_gone() } else { about.name.clone() };
            chips = chips.push(kit::chip_button(format!("{name} ×"), true, Message::Everything));
            chips = chips.push(Space::new().width(4));
        }
        for kind in Kind::ALL {
            chips = chips.push(kit::chip_button(kind.name(lang), self.kind == kind, Message::Kind(kind)));
        }
        let all = column![first, chips.wrap().vertical_spacing(6)].spacing(10);
        container(all).padding(Padding::from([12.0, EDGE])).width(Length::Fill).into()
    }

    fn line<'a>(&'a self, cx: Cx<'a>, line: usize, width: f32) -> Element<'a, Message> {
        match self.lines.get(line) {
            Some(Line::Day(day)) => {
                let words = text(rows::day_name(cx.lang, *day, cx.today())).size(LABEL).font(SEMIBOLD);
                let words = words.style(|theme| text::Style { color: Some(tokens(theme).muted) });
                let inside = container(words).padding(Padding { bottom: 6.0, left: EDGE, ..Padding::ZERO });
                let inside = kit::on(inside.align_bottom(Length::Fill), |t| t.paper).width(Length::Fill).height(ROW - 1.0);
                column![inside, kit::line()].into()
            }
            Some(Line::Entry(at)) => match self.rows.get(*at) {
                Some(row) => self.entry(cx, row, width),
                None => Space::new().height(ROW).into(),
            },
            None => Space::new().height(ROW).into(),
        }
    }

    fn entry<'a>(&'a self, cx: Cx<'a>, row: &'a Row, width: f32) -> Element<'a, Message> {
        let chosen = self.chosen == Some(row.entry.id);
        let back = row.standing == Standing::TakenBack;
        let sign = container(icon(rows::sign(&row.entry.op), 14.0))
            .style(|theme| container::Style { text_color: Some(tokens(theme).faint), ..container::Style::default() });
        let words = Fit::new(row.sentence.as_str());
        let words = if back { words.ink(|t| t.muted) } else { words };
        let mut across = row![kit::muted_cell(cx.lang.time(row.at.time()), TIME), sign];
        across = match row.detail.as_deref().filter(|detail| !detail.is_empty()) {
            Some(detail) => {
                let detail = Fit::new(detail).size(LABEL).ink(|t| t.muted);
                across.push(row![words.width(Length::Shrink), detail].spacing(GAP).align_y(Alignment::Center).width(Length::Fill))
            }
            None => across.push(words),
        };
        if back {
            across = across.push(kit::chip(cx.lang.history_screen_taken_back(), Tone::Plain));
        }
        if width >= WITH_WHO {
            across = across.push(Fit::new(row.entry.author.as_str()).size(LABEL).width(WHO).ink(|t| t.muted));
        }
        let mark = container(Space::new().width(3).height(Length::Fill)).style(move |theme| container::Style {
            background: chosen.then(|| Background::Color(tokens(theme).ember)),
            ..container::Style::default()
        });
        let across = across.spacing(GAP).align_y(Alignment::Center).height(Length::Fill);
        let inside = row![mark, container(across).padding(Padding { left: EDGE - 3.0, right: EDGE, ..Padding::ZERO })];
        let pressable = Pressable::new(inside.height(Length::Fill))
            .width(Length::Fill)
            .height(ROW - 1.0)
            .without_focus()
            .on_press(Message::Choose(row.entry.id))
            .look(move |t, status| Look {
                background: Some(match (chosen, status) {
                    (true, _) => t.ember_soft,
                    (false, Status::Hovered | Status::Pressed) => t.sunk,
                    _ => t.surface,
                }),
                text: t.ink,
                edge: None,
                radius: 0.0,
            });
        column![pressable, kit::line()].into()
    }
}
