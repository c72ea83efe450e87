//! The attendance sheet drawn: a row per person, a column per session, a box to tick in each cell.

use iced::widget::{Space, column, container, row, text};
use iced::{Alignment, Background, Border, Element, Length, Padding};

use super::sheet::{Column, Row};
use super::{Message, Tab, Training};
use crate::domain::AttendanceState;
use crate::lang::Lang;
use crate::ui::screen::Cx;
use crate::ui::theme::{LABEL, MEDIUM, RADIUS, ROW, SEMIBOLD, SMALL, tokens};
use crate::ui::widget::fit::Fit;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Tone};
use crate::ui::widget::pressable::{Look, Pressable, Status};

const PERCENT: f32 = 64.0;
const CHIP: f32 = 148.0;
const MIN_NAME: f32 = 156.0;
const MIN_COLUMN: f32 = 56.0;
const MAX_COLUMN: f32 = 160.0;
const HEAD: f32 = 44.0;
const EDGE: f32 = 16.0;

/// Which columns are drawn, and how wide.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    /// The first one drawn.
    pub first: usize,
    /// How many are drawn.
    pub shown: usize,
    width: f32,
    numbered: bool,
    chip: bool,
    share: bool,
}

impl Frame {
    /// As many columns as there is room for in a table of that width, from a wished first one on. The name keeps its room: the
    /// chips give way first, then columns, then the share.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
    pub fn of(width: f32, columns: usize, first: usize) -> Self {
        let (chip, share) = (width >= 600.0, width >= 380.0);
        let room = width - 2.0 * EDGE - MIN_NAME - if chip { CHIP } else { 0.0 } - if share { PERCENT } else { 0.0 };
        let numbered = room > 480.0;
        let room = (if numbered { room - 40.0 } else { room }).max(MIN_COLUMN);
        let shown = ((room / MIN_COLUMN).floor() as usize).clamp(1, 24).min(columns);
        // A long name wants some of what the columns leave.
        let width = if shown == 0 { MIN_COLUMN } else { (room * 0.8 / shown as f32).clamp(MIN_COLUMN, MAX_COLUMN) };
        Self { first: first.min(columns.saturating_sub(shown)), shown, width, numbered, chip, share }
    }

    /// The wished first column so that this one is drawn.
    pub fn showing(self, column: usize) -> usize {
        if column < self.first {
            column
        } else if column >= self.first + self.shown {
            (column + 1).saturating_sub(self.shown)
        } else {
            self.first
        }
    }
}

impl Training {
    pub(super) fn table<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let frame = self.frame(cx);
        let list = self.list.view(self.sheet.rows.len(), move |index| self.line(index, frame, cx), Message::Scrolled);
        column![self.head(frame, cx), kit::line(), list].into()
    }

    fn head<'a>(&'a self, frame: Frame, cx: Cx<'a>) -> Element<'a, Message> {
        let label = |words: String| text(words).size(SMALL).font(SEMIBOLD).wrapping(text::Wrapping::None).style(muted);
        let mut line = row![].align_y(Alignment::Center);
        if frame.numbered {
            line = line.push(container(label(cx.lang.training_number())).width(40));
        }
        line = line.push(container(label(cx.lang.lists_name())).width(Length::Fill).clip(true));
        let more_left = frame.first > 0;
        let more_right = frame.first + frame.shown < self.sheet.columns.len();
        if more_left || more_right {
            line = line.push(kit::bare_icon(Icon::Left, cx.lang.training_earlier(), more_left.then_some(Message::Columns(-1))));
            line = line.push(kit::bare_icon(Icon::Right, cx.lang.training_later(), more_right.then_some(Message::Columns(1))));
        }
        for column in self.sheet.columns.iter().skip(frame.first).take(frame.shown) {
            line = line.push(self.column_head(column, frame.width));
        }
        if frame.share {
            let share = container(label(cx.lang.training_share())).width(PERCENT);
            line = line.push(share.padding(Padding { left: 8.0, ..Padding::ZERO }));
        }
        if frame.chip {
            line = line.push(Space::new().width(CHIP));
        }
        kit::on(line, |t| t.sunk).height(HEAD).center_y(HEAD).padding(Padding::from([0.0, EDGE])).width(Length::Fill).into()
    }

    fn column_head<'a>(&'a self, column: &'a Column, width: f32) -> Element<'a, Message> {
        let chosen = self.session == Some(column.session);
        let day = if width >= 88.0 { column.day.as_str() } else { column.chip.as_str() };
        let tone = move |theme: &iced::Theme| {
            let t = tokens(theme);
            text::Style { color: Some(if chosen || column.today { t.ember } else { t.muted }) }
        };
        let words = column![
            text(day).size(LABEL).font(SEMIBOLD).wrapping(text::Wrapping::None).style(tone),
            text(column.about.as_str()).size(11).wrapping(text::Wrapping::None).style(tone),
        ]
        .align_x(Alignment::Center);
        Pressable::new(container(words).center(Length::Fill).clip(true))
            .width(width)
            .height(HEAD)
            .without_focus()
            .on_press(Message::Session(column.session))
            .look(move |t, status| Look {
                background: match (chosen, status) {
                    (true, _) => Some(t.ember_soft),
                    (false, Status::Hovered | Status::Pressed) => Some(t.line),
                    _ => None,
                },
                text: t.ink,
                edge: None,
                radius: RADIUS,
            })
            .into()
    }

    fn line<'a>(&'a self, index: usize, frame: Frame, cx: Cx<'a>) -> Element<'a, Message> {
        let Some(person) = self.sheet.rows.get(index) else { return Space::new().height(ROW).into() };
        let chosen = self.person == Some(person.person);
        let mut name = row![].align_y(Alignment::Center);
        if frame.numbered {
            name = name.push(kit::muted_cell((index + 1).to_string(), 40));
        }
        name = name.push(Fit::new(person.name.as_str()).font(MEDIUM));
        let name = Pressable::new(container(name).center_y(Length::Fill))
            .width(Length::Fill)
            .height(Length::Fill)
            .without_focus()
            .on_press(Message::Person(person.person));
        let mut line = row![name].align_y(Alignment::Center);
        for (at, column) in self.sheet.columns.iter().enumerate().skip(frame.first).take(frame.shown) {
            let mark = person.marks.get(at).copied().flatten();
            line = line.push(self.cell(person, column, mark, frame.width, cx.lang));
        }
        if frame.share {
            let share = column![
                text(person.percent.as_str()).size(LABEL).font(SEMIBOLD).wrapping(text::Wrapping::None),
                text(person.hours.as_str()).size(11).wrapping(text::Wrapping::None).style(muted),
            ];
            line = line.push(container(share).width(PERCENT).padding(Padding { left: 8.0, ..Padding::ZERO }));
        }
        if frame.chip {
            let chip = person.standing.chip(cx.lang, self.sheet.evenings).map(|(words, tone)| kit::chip(words, tone));
            line = line.push(container(row![].push(chip)).width(CHIP).clip(true));
        }
        let bar = kit::on(Space::new(), move |t| if chosen { t.ember } else { t.surface }).width(3).height(Length::Fill);
        let content =
            row![bar, container(line).padding(Padding { left: EDGE - 3.0, right: EDGE, ..Padding::ZERO })].height(ROW - 1.0);
        let content = kit::on(content, move |t| if chosen { t.ember_soft } else { t.surface }).height(ROW - 1.0);
        column![content, kit::line()].height(ROW).into()
    }

    fn cell<'a>(
        &'a self,
        person: &'a Row,
        column: &'a Column,
        mark: Option<AttendanceState>,
        width: f32,
        lang: &Lang,
    ) -> Element<'a, Message> {
        let here = self.person == Some(person.person)
            && self.session == Some(column.session)
            && !matches!(self.tab, Tab::Programme | Tab::Course);
        Pressable::new(container(mark_box(mark, lang)).center(Length::Fill))
            .width(width)
            .height(Length::Fill)
            .without_focus()
            .on_press(Message::Tick(person.person, column.session))
            .look(move |t, status| Look {
                background: matches!(status, Status::Hovered | Status::Pressed).then_some(t.sunk),
                text: t.ink,
                edge: here.then_some(t.ember),
                radius: RADIUS,
            })
            .into()
    }
}

/// The box of a cell: a tick, a half, a letter for good reason, a dash, or nothing.
pub(super) fn mark_box<'a>(mark: Option<AttendanceState>, lang: &Lang) -> Element<'a, Message> {
    let inside: Option<Element<'a, Message>> = match mark {
        Some(AttendanceState::Present) => Some(icon(Icon::Check, 14.0)),
        Some(AttendanceState::Part) => Some(letter("½".to_owned())),
        Some(AttendanceState::Excused) => Some(letter(lang.training_key_excused())),
        Some(AttendanceState::Absent) => Some(letter("–".to_owned())),
        None => None,
    };
    container(row![].push(inside))
        .center(22)
        .style(move |theme| {
            let t = tokens(theme);
            let (background, ink, edge) = match mark {
                Some(AttendanceState::Present) => (t.ok, t.surface, t.ok),
                Some(AttendanceState::Part) => (Tone::Warn.soft(t), t.warn, t.warn),
                Some(AttendanceState::Excused) => (Tone::Info.soft(t), t.info, t.info),
                Some(AttendanceState::Absent) => (t.sunk, t.muted, t.faint),
                None => (t.surface, t.ink, t.faint),
            };
            container::Style {
                background: Some(Background::Color(background)),
                text_color: Some(ink),
                border: Border { color: edge, width: 1.0, radius: 4.0.into() },
                ..container::Style::default()
            }
        })
        .into()
}

fn letter<'a>(words: String) -> Element<'a, Message> {
    text(words).size(LABEL).font(SEMIBOLD).line_height(1.0).into()
}

fn muted(theme: &iced::Theme) -> text::Style {
    text::Style { color: Some(tokens(theme).muted) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fit_and_scroll() {
        let small = Frame::of(730.0, 12, 0);
        assert!(small.shown >= 4 && small.shown < 12);
        assert_eq!(small.showing(0), 0);
        let last = small.showing(11);
        assert_eq!(last + small.shown, 12, "the last column is the last drawn");
        assert_eq!(Frame::of(730.0, 12, 99).first, 12 - small.shown);
        assert!(Frame::of(1370.0, 8, 0).shown == 8);
        assert_eq!(Frame::of(250.0, 3, 0).shown, 1, "the least table still shows one");
        assert_eq!(Frame::of(730.0, 0, 0).shown, 0);
    }

    #[test]
    fn the_name_keeps_its_room() {
        for width in [380.0, 507.0, 599.0, 600.0, 614.0, 638.0, 730.0, 1370.0] {
            let frame = Frame::of(width, 24, 0);
            let beside = frame.width * f32::from(u8::try_from(frame.shown).unwrap_or(u8::MAX))
                + if frame.chip { CHIP } else { 0.0 }
                + if frame.share { PERCENT } else { 0.0 }
                + if frame.numbered { 40.0 } else { 0.0 };
            assert!(width - 2.0 * EDGE - beside >= 150.0, "{width}");
        }
    }
}
