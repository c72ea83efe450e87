//! How the list of competences is drawn.

use iced::widget::{Space, column, container, row, stack, text};
use iced::{Alignment, Element, Length, Padding};

use super::rows::Line;
use super::{Board, Said};
use crate::ui::screen::Cx;
use crate::ui::theme::{LABEL, MEDIUM, ROW};
use crate::ui::widget::anew::anew;
use crate::ui::widget::fit::Fit;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::list::scroll;
use crate::ui::widget::pressable::{Look, Pressable, Status};

const EDGE: f32 = 16.0;
const GAP: f32 = 12.0;
const FIGURE: f32 = 64.0;
const LACKS: f32 = 104.0;
const RUNS_OUT: f32 = 168.0;
/// Below this width there is no room for when the next run out.
const WIDE: f32 = 600.0;

impl Board {
    pub(super) fn draw<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Said> {
        let lang = cx.lang;
        if self.lines.is_empty() && self.new.is_none() {
            let button = kit::icon_button(Icon::Plus, lang.command_new_competence(), Kind::Main, Some(Said::New));
            return kit::empty(Icon::Training, lang.competences_empty(), lang.competences_empty_about(), Some(button.into()));
        }
        let width = cx.size.width - cx.rail() - cx.panel() - 2.0;
        let wide = width >= WIDE;
        let list = self.list.view(self.lines.len(), move |index| self.line(index, wide, cx), Said::Scrolled);
        let left = column![head(wide, cx), kit::line(), list].width(Length::Fill);
        let panel = container(self.panel(cx)).padding(Padding { top: 16.0, right: 20.0, bottom: 24.0, left: 16.0 });
        let panel = scroll(panel.width(Length::Fill)).height(Length::Fill).width(cx.panel());
        let panel = anew((self.chosen, self.new.is_some()), panel);
        let across = row![left, kit::line_down(), panel];
        match self.competence(cx).filter(|_| self.deleting) {
            Some(competence) => stack![across, Self::deletion(competence, cx)].into(),
            None => across.into(),
        }
    }

    fn line<'a>(&'a self, index: usize, wide: bool, cx: Cx<'a>) -> Element<'a, Said> {
        let Some(line) = self.lines.get(index) else { return Space::new().height(ROW).into() };
        let chosen = self.chosen == Some(line.id) && self.new.is_none();
        let mut across = row![container(Fit::new(line.name.as_str()).font(MEDIUM)).width(Length::Fill)];
        across = across.push(container(kit::body(line.standing.has.to_string())).width(FIGURE).align_x(Alignment::End));
        across = across.push(container(lacks(line, cx)).width(LACKS));
        if wide {
            let tone = if line.soon { Tone::Warn } else { Tone::Plain };
            across = across.push(container(kit::toned(line.runs_out.as_str(), tone)).width(RUNS_OUT).clip(true));
        }
        let across = across.spacing(GAP).align_y(Alignment::Center).height(Length::Fill);
        let pressable = Pressable::new(across)
            .width(Length::Fill)
            .height(ROW - 1.0)
            .padding([0.0, EDGE])
            .without_focus()
            .on_press(Said::Choose(line.id))
            .look(move |t, status| Look {
                background: match (chosen, status) {
                    (true, _) => Some(t.ember_soft),
                    (false, Status::Hovered | Status::Pressed) => Some(t.sunk),
                    _ => None,
                },
                text: t.ink,
                edge: None,
                radius: 0.0,
            });
        column![pressable, kit::line()].into()
    }
}

/// How many lack it where it is asked for.
fn lacks<'a>(line: &Line, cx: Cx<'a>) -> Element<'a, Said> {
    match (line.standing.asked, line.standing.lacks.len()) {
        (0, _) => kit::muted("–"),
        (_, 0) => kit::chip(cx.lang.competences_lacks_none(), Tone::Ok),
        (asked, count) => kit::chip(cx.lang.competences_lacks(count, asked), Tone::Warn),
    }
}

fn head<'a>(wide: bool, cx: Cx<'a>) -> Element<'a, Said> {
    let lang = cx.lang;
    let label = |words: String| text(words).size(LABEL).font(MEDIUM).wrapping(text::Wrapping::None);
    let mut across = row![
        container(label(lang.people_name())).width(Length::Fill),
        container(label(lang.competences_has())).width(FIGURE).align_x(Alignment::End),
        container(label(lang.competences_lack())).width(LACKS),
    ];
    if wide {
        across = across.push(container(label(lang.competences_next())).width(RUNS_OUT));
    }
    let across = across.spacing(GAP).align_y(Alignment::Center).height(Length::Fill);
    kit::on(across, |t| t.sunk).height(32).padding(Padding::from([0.0, EDGE])).width(Length::Fill).into()
}
