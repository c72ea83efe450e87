//! How the list of crews, clubs or places is drawn.

use iced::widget::{Space, column, container, row, stack, text};
use iced::{Alignment, Background, Element, Length, Padding};

use super::rows::{Kind, Line};
use super::{Crews, Message};
use crate::ui::screen::Cx;
use crate::ui::screen::people::dot;
use crate::ui::theme::{LABEL, MEDIUM, ROW, tokens};
use crate::ui::widget::fit::Fit;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Tone};
use crate::ui::widget::pressable::{Look, Pressable, Status};

const EDGE: f32 = 16.0;
const GAP: f32 = 12.0;
const FIGURE: f32 = 72.0;
const OPEN: f32 = 96.0;
/// Below this width there is no room for who leads, or what is noted.
const ABOUT: f32 = 700.0;
/// Below this width there is no room for figures beside the name.
const FIGURES: f32 = 470.0;
/// Below this width the list and the panel do not stand side by side.
const SIDE_BY_SIDE: f32 = 320.0;

impl Crews {
    /// Draws the screen.
    pub(super) fn draw<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let width = cx.size.width - cx.rail() - cx.panel() - 2.0;
        let side = width >= SIDE_BY_SIDE;
        let busy = self.chosen().is_some() || self.new.is_some();
        if self.lines.is_empty() && self.new.is_none() {
            return column![self.top(cx), kit::line(), self.nothing(cx)].into();
        }
        let mut across = row![];
        if side || !busy {
            let wide = if side { width } else { cx.size.width - cx.rail() };
            let list = column![self.top(cx), kit::line(), self.head(cx, wide), kit::line(), self.list(wide)];
            across = across.push(list.width(Length::Fill));
        }
        if side || busy {
            let panel = kit::on(self.panel(cx), |t| t.paper).height(Length::Fill);
            across = across.push(kit::line_down()).push(panel.width(if side { Length::Fixed(cx.panel()) } else { Length::Fill }));
        }
        match &self.deleting {
            Some(gone) => stack![across, self.dialog(cx, gone)].into(),
            None => across.into(),
        }
    }

    fn top<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let names = [cx.lang.crews_tab_crews(), cx.lang.crews_tab_clubs(), cx.lang.crews_tab_places()];
        let tabs = Kind::ALL.into_iter().zip(names).zip(self.counts).map(|((kind, name), count)| (kind, format!("{name} {count}")));
        container(kit::segments(tabs, self.kind, Message::Kind)).padding(Padding::from([12.0, EDGE])).into()
    }

    fn nothing<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let (sign, heading, about, button) = match self.kind {
            Kind::Crews => (Icon::Tent, lang.crews_empty(), lang.crews_empty_about(), lang.crews_new_crew()),
            Kind::Clubs => (Icon::Flag, lang.crews_empty_clubs(), lang.crews_empty_clubs_about(), lang.crews_new_club()),
            Kind::Places => (Icon::Place, lang.crews_empty_places(), lang.crews_empty_places_about(), lang.crews_new_place()),
        };
        let button = kit::icon_button(Icon::Plus, button, kit::Kind::Main, Some(Message::NewOne));
        let mut action = column![button].spacing(20).align_x(Alignment::Center);
        if self.kind == Kind::Crews {
            action = action.push(kit::small(lang.crews_typical_about()));
            action = action.push(container(self.typical_chips(cx)).max_width(560));
        }
        kit::empty(sign, heading, about, Some(action.into()))
    }

    /// The crews a festival of this kind has, except those that are there.
    pub(super) fn typical_chips<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let mut chips = row![].spacing(6);
        let names = cx.lang.crews_typical();
        for name in names.split('|').map(str::trim).filter(|name| !self.names().contains(name)) {
            chips = chips.push(kit::chip_button(format!("+ {name}"), false, Message::Typical(name.to_owned())));
        }
        chips.wrap().vertical_spacing(6).into()
    }

    fn heads(&self, cx: Cx<'_>) -> (Option<String>, Vec<String>) {
        let lang = cx.lang;
        match self.kind {
            Kind::Crews => (Some(lang.crews_leader()), vec![lang.crews_people(), lang.crews_shifts()]),
            Kind::Clubs => (None, vec![lang.crews_people(), lang.crews_hours()]),
            Kind::Places => (Some(lang.crews_note()), vec![lang.crews_shifts()]),
        }
    }

    fn head<'a>(&'a self, cx: Cx<'a>, width: f32) -> Element<'a, Message> {
        let (about, figures) = self.heads(cx);
        let label = |words: String| text(words).size(LABEL).font(MEDIUM).wrapping(text::Wrapping::None);
        let mut across = row![container(label(cx.lang.people_name())).width(Length::FillPortion(4))];
        if let Some(about) = about.filter(|_| width >= ABOUT) {
            across = across.push(container(label(about)).width(Length::FillPortion(5)));
        }
        for figure in figures.into_iter().filter(|_| width >= FIGURES) {
            across = across.push(container(label(figure)).width(FIGURE).align_x(Alignment::End));
        }
        if self.kind == Kind::Crews {
            across = across.push(container(label(cx.lang.crews_open())).width(OPEN));
        }
        let across = across.spacing(GAP).align_y(Alignment::Center).height(Length::Fill);
        let head = container(across).height(32).padding(Padding::from([0.0, EDGE])).width(Length::Fill);
        head.style(|theme| {
            let t = tokens(theme);
            container::Style {
                background: Some(Background::Color(t.sunk)),
                text_color: Some(t.muted),
                ..container::Style::default()
            }
        })
        .into()
    }

    fn list(&self, width: f32) -> Element<'_, Message> {
        let rows = self.list.view(
            self.lines.len(),
            |index| match self.lines.get(index) {
                Some(line) => self.line(line, width),
                None => Space::new().height(ROW).into(),
            },
            Message::Scrolled,
        );
        kit::on(rows, |t| t.paper).into()
    }

    fn line<'a>(&'a self, line: &'a Line, width: f32) -> Element<'a, Message> {
        let chosen = self.chosen() == Some(line.thing);
        let mut name = row![].spacing(10).align_y(Alignment::Center);
        if let Some(colour) = line.colour {
            name = name.push(dot(colour, 12.0));
        }
        let name = name.push(Fit::new(line.name.as_str()).font(MEDIUM)).width(Length::FillPortion(4));
        let mut across = row![name];
        if let Some(about) = line.about.as_ref().filter(|_| width >= ABOUT) {
            across = across.push(Fit::new(about.as_str()).width(Length::FillPortion(5)).size(LABEL).ink(|t| t.muted));
        }
        for figure in line.figures.iter().filter(|_| width >= FIGURES) {
            let figure = text(figure.as_str()).size(LABEL).wrapping(text::Wrapping::None);
            across = across.push(container(figure).width(FIGURE).align_x(Alignment::End));
        }
        if line.colour.is_some() {
            let open: Element<'a, Message> =
                if line.open > 0 { kit::chip(line.open.to_string(), Tone::Warn) } else { Space::new().into() };
            across = across.push(container(open).width(OPEN));
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
            .on_press(Message::Choose(line.thing))
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
