//! A row of the roster by people, drawn.

use iced::widget::{column, container, text};
use iced::{Alignment, Element, Length, Padding};

use super::list::cut;
use super::people::Message;
use crate::domain::Can;
use crate::domain::fold::SearchKey;
use crate::domain::id::{CrewId, PersonId, ShiftId};
use crate::domain::load::Load;
use crate::ui::screen::Cx;
use crate::ui::theme::{self, MEDIUM, ROW, SMALL, tokens};
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Tone};
use crate::ui::widget::pressable::{Look, Pressable, Status};
use crate::ui::widget::strip::{Evening, Mark, Stretch, Strip};

/// More than this is told in colour: a week of work.
const MANY: i64 = 40 * 60;
/// A rest shorter than this is told in colour: the least between two working days for grown-ups.
const SHORT_REST: i64 = 11 * 60;
pub(super) const GAP: f32 = 8.0;

/// A person's row.
#[derive(Debug)]
pub(super) struct Row {
    pub id: PersonId,
    pub name: String,
    pub key: SearchKey,
    pub load: Load,
    pub marks: Vec<Mark>,
    pub evenings: Vec<Evening>,
    pub said: Vec<(Can, i64, i64)>,
    pub open: usize,
    pub crews: Vec<CrewId>,
}

/// The widths of the columns; nothing for those there is no room for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Widths {
    pub name: f32,
    pub hours: f32,
    pub nights: f32,
    pub rest: f32,
}

impl Widths {
    /// What stands before the strips.
    pub fn before(self) -> f32 {
        [self.name, self.hours, self.nights, self.rest]
            .into_iter()
            .filter(|width| *width > 0.0)
            .map(|width| width + GAP)
            .sum::<f32>()
            - GAP
    }

    pub fn of(width: f32) -> Self {
        Self {
            name: if width > 760.0 { 170.0 } else { 120.0 },
            hours: 56.0,
            nights: if width > 700.0 { 52.0 } else { 0.0 },
            rest: if width > 620.0 { 72.0 } else { 0.0 },
        }
    }
}

/// A person's row: what there is of work in figures, and each piece of it on the strip.
pub(super) fn person_row<'a>(
    cx: Cx<'a>,
    row: &'a Row,
    columns: Widths,
    stretch: Stretch<'a>,
    chosen: Option<ShiftId>,
    marked: bool,
) -> Element<'a, Message> {
    let lang = cx.lang;
    let toned = |words: String, tone: Tone, width: f32| {
        container(
            text(words)
                .size(SMALL)
                .wrapping(text::Wrapping::None)
                .style(move |theme| text::Style { color: Some(tone.ink(tokens(theme))) }),
        )
        .width(width)
        .clip(true)
    };
    let room = columns.name - if row.open > 0 { 17.0 } else { 0.0 };
    let mut name = iced::widget::row![text(cut(&row.name, room)).size(theme::LABEL).font(MEDIUM).wrapping(text::Wrapping::None)]
        .spacing(4)
        .align_y(Alignment::Center);
    if row.open > 0 {
        name = iced::widget::row![icon(Icon::Warning, 13.0), name].spacing(4).align_y(Alignment::Center);
    }
    let open = row.open > 0;
    let name = Pressable::new(container(name).center_y(Length::Fill).clip(true))
        .width(columns.name)
        .height(Length::Fill)
        .without_focus()
        .on_press(Message::Person(row.id))
        .look(move |t, status| Look {
            background: None,
            text: match (open, status) {
                (_, Status::Hovered | Status::Pressed) => t.ember,
                (true, _) => t.bad,
                _ => t.ink,
            },
            edge: None,
            radius: 4.0,
        });
    let load = row.load;
    let hours = if load.shifts == 0 { "–".to_owned() } else { lang.hours(load.minutes) };
    let mut cells =
        iced::widget::row![name, toned(hours, if load.minutes > MANY { Tone::Warn } else { Tone::Plain }, columns.hours)]
            .spacing(GAP)
            .align_y(Alignment::Center);
    if columns.nights > 0.0 {
        let words = if load.nights == 0 { String::new() } else { load.nights.to_string() };
        cells = cells.push(toned(words, if load.nights > 1 { Tone::Warn } else { Tone::Plain }, columns.nights));
    }
    if columns.rest > 0.0 {
        let words = load.rest.map_or_else(String::new, |rest| lang.hours(rest));
        let short = load.rest.is_some_and(|rest| rest < SHORT_REST);
        cells = cells.push(toned(words, if short { Tone::Bad } else { Tone::Plain }, columns.rest));
    }
    let strip = Strip::new(stretch, &row.marks, &row.evenings, &row.said, chosen, Message::Pressed);
    let cells = cells.push(container(strip).width(Length::Fill).height(Length::Fill));
    let cells = container(cells).padding(Padding::from([0, 16])).height(ROW - 1.0).style(move |theme| {
        let background = marked.then(|| tokens(theme).ember_soft.into());
        container::Style { background, ..container::Style::default() }
    });
    column![cells, kit::line()].height(ROW).into()
}
