//! The strip on top: the days with how each is staffed, what is open on the chosen one, and how the roster is shown.

use chrono::NaiveDate;
use iced::widget::operation::AbsoluteOffset;
use iced::widget::{Space, column, container, operation, row, scrollable, text};
use iced::{Alignment, Background, Border, Element, Length, Padding, Task};

use super::board::{Board, Day};
use super::{Group, Kind, Message, Shifts, Side, View, people};
use crate::ui::screen::Cx;
use crate::ui::theme::{self, SEMIBOLD, SMALL, tokens};
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Tone};
use crate::ui::widget::list::bar_style;
use crate::ui::widget::pressable::{Look, Pressable, Status};

const DAYS: &str = "shifts-days";
const CHIP: f32 = 50.0;
const GAP: f32 = 4.0;

/// Scrolls the days so that one of them is seen, with two before it.
#[allow(clippy::cast_precision_loss)]
pub(super) fn show(board: &Board, day: NaiveDate) -> Task<Message> {
    let at = board.days.iter().position(|on| on.day == day).unwrap_or(0);
    let x = at.saturating_sub(3) as f32 * (CHIP + GAP);
    operation::scroll_to(DAYS, AbsoluteOffset { x, y: 0.0 })
}

impl Shifts {
    #[allow(clippy::cast_precision_loss)]
    pub(super) fn strip<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let mut days = row![].spacing(GAP);
        for day in &self.board.days {
            days = days.push(self.day_chip(cx, day));
        }
        let bar = scrollable::Scrollbar::new().width(0).scroller_width(0);
        let days: Element<'_, Message> =
            scrollable(days).id(DAYS).direction(scrollable::Direction::Horizontal(bar)).style(bar_style).width(Length::Fill).into();
        let width = cx.size.width - cx.rail() - cx.panel();
        let wide = width > self.board.days.len() as f32 * (CHIP + GAP) + 720.0;
        let inner: Element<'_, Message> = if wide {
            let (totals, ways) = (row(self.totals(cx)).spacing(6), row(self.ways(cx)).spacing(8).align_y(Alignment::Center));
            let days = container(days).width(self.board.days.len() as f32 * (CHIP + GAP));
            row![days, totals, Space::new().width(Length::Fill), ways].spacing(12).align_y(Alignment::Center).into()
        } else if width < 700.0 {
            // The parts go on to another line one by one.
            let mut parts = row![].spacing(6).align_y(Alignment::Center);
            for part in self.totals(cx).into_iter().chain(self.ways(cx)) {
                parts = parts.push(part);
            }
            column![days, parts.wrap().vertical_spacing(6)].spacing(8).into()
        } else {
            let (totals, ways) = (row(self.totals(cx)).spacing(6), row(self.ways(cx)).spacing(8).align_y(Alignment::Center));
            let totals = totals.wrap().vertical_spacing(4);
            let second = row![container(totals).width(Length::Fill), ways].spacing(8).align_y(Alignment::Center);
            column![days, second].spacing(8).into()
        };
        container(inner).padding(Padding::from([8, 16])).into()
    }

    fn day_chip<'a>(&self, cx: Cx<'a>, day: &Day) -> Element<'a, Message> {
        let lang = cx.lang;
        let (places, filled) = (day.totals.places, day.totals.filled);
        let chosen = self.day == Some(day.day);
        let missing = places - filled;
        let empty = day.shifts == 0;
        let idle = empty && day.evenings == 0;
        let part = |share: i64, tone: Tone| {
            let share = u16::try_from(share.clamp(0, 10_000)).unwrap_or(0);
            container(Space::new().height(3)).width(Length::FillPortion(share)).style(move |theme| container::Style {
                background: Some(Background::Color(tone.ink(tokens(theme)))),
                border: Border { radius: 1.5.into(), ..Border::default() },
                ..container::Style::default()
            })
        };
        let bar: Element<'_, Message> = if empty && day.evenings > 0 {
            row![part(1, Tone::Plain)].width(12).into()
        } else if empty {
            Space::new().height(3).into()
        } else {
            let mut bar = row![].spacing(2).width(30);
            if filled > 0 {
                bar = bar.push(part(filled, Tone::Ok));
            }
            if missing > 0 {
                bar = bar.push(part(missing.max(places / 8), Tone::Warn));
            }
            bar.into()
        };
        let number = text(lang.day_chip(day.day)).size(SMALL + 1.0).font(SEMIBOLD).wrapping(text::Wrapping::None);
        let content = column![text(lang.weekday_chip(day.day)).size(SMALL).wrapping(text::Wrapping::None), number, bar]
            .spacing(2)
            .align_x(Alignment::Center);
        let about = if empty {
            format!("{}: {}", lang.date_short(day.day), lang.shifts_none_today())
        } else {
            let mut about = lang.shifts_day_about(lang.date_short(day.day), filled, places, day.shifts);
            if day.open > 0 {
                about = format!("{about} · {}", lang.shifts_open(day.open));
            }
            about
        };
        let about = if day.evenings > 0 { format!("{about} · {}", lang.training_sessions(day.evenings)) } else { about };
        let chip = Pressable::new(container(content).center_x(Length::Fill).center_y(Length::Fill))
            .width(CHIP)
            .height(48)
            .on_press(Message::Day(day.day))
            .look(move |t, status| Look {
                background: match (chosen, status) {
                    (true, _) => Some(t.ember_soft),
                    (false, Status::Hovered | Status::Pressed) => Some(t.sunk),
                    _ => None,
                },
                text: if idle && !chosen { t.faint } else { t.ink },
                edge: chosen.then_some(t.ember),
                radius: theme::RADIUS,
            });
        kit::hint(chip, about)
    }

    fn totals<'a>(&'a self, cx: Cx<'a>) -> Vec<Element<'a, Message>> {
        let lang = cx.lang;
        let day = self.day.and_then(|day| self.board.on(day));
        let missing = day.map_or(0, |day| day.totals.missing());
        let open = day.map_or(0, |day| day.open);
        let accepted = self.board.found.iter().filter(|found| found.accepted && Some(found.day) == self.day).count();
        let chip = |words: String, kind: Kind, tone: Tone| total(words, self.side == Side::Found(kind), tone, Message::Show(kind));
        // With no shifts there is nothing that is well filled either.
        let holes = match (missing, day.map_or(0, |day| day.shifts)) {
            (0, 0) => chip(lang.shifts_none_today(), Kind::Holes, Tone::Plain),
            (0, _) => chip(lang.shifts_free(0), Kind::Holes, Tone::Ok),
            _ => chip(lang.shifts_free(missing), Kind::Holes, Tone::Warn),
        };
        let mut totals = vec![holes, chip(lang.shifts_open(open), Kind::Open, if open > 0 { Tone::Bad } else { Tone::Ok })];
        let lacks = self.board.lacks.iter().filter(|one| Some(one.day) == self.day).count();
        if lacks > 0 || self.side == Side::Found(Kind::Lacks) {
            totals.push(chip(lang.shifts_lacks(lacks), Kind::Lacks, Tone::Warn));
        }
        // What is accepted on other days can be seen from here too.
        if self.board.found.iter().any(|found| found.accepted) {
            totals.push(chip(lang.shifts_accepted(accepted), Kind::Accepted, Tone::Plain));
        }
        totals
    }

    fn ways<'a>(&'a self, cx: Cx<'a>) -> Vec<Element<'a, Message>> {
        let lang = cx.lang;
        let mut ways = Vec::new();
        if self.view == View::Day {
            let groups = [(Group::Crew, lang.shifts_by_crew()), (Group::Place, lang.shifts_place())];
            let farther = kit::bare_icon(Icon::Minus, lang.shifts_farther(), (self.zoom > 1.0).then_some(Message::Zoom(-1)));
            let closer = kit::bare_icon(Icon::Plus, lang.shifts_closer(), (self.zoom < 6.0).then_some(Message::Zoom(1)));
            ways.extend([row![farther, closer].into(), kit::segments(groups, self.group, Message::Group)]);
        }
        if self.view == View::People {
            let (closer, farther) = self.grid.can_zoom();
            let say = |by| Message::People(people::Message::Zoom(by));
            let farther = kit::bare_icon(Icon::Minus, lang.shifts_farther(), farther.then(|| say(-1)));
            let closer = kit::bare_icon(Icon::Plus, lang.shifts_closer(), closer.then(|| say(1)));
            ways.push(row![farther, closer].into());
        }
        let views = [(View::Day, lang.shifts_day()), (View::People, lang.roster_people()), (View::List, lang.shifts_list())];
        ways.push(kit::segments(views, self.view, Message::View));
        ways
    }
}

/// A figure one can press to see what it counts.
fn total<'a>(words: String, shown: bool, tone: Tone, on_press: Message) -> Element<'a, Message> {
    let words = text(words).size(SMALL).font(theme::MEDIUM).wrapping(text::Wrapping::None);
    Pressable::new(words)
        .padding([4, 9])
        .on_press(on_press)
        .look(move |t, status| Look {
            background: Some(match status {
                Status::Hovered | Status::Pressed => kit::mix(tone.soft(t), tone.ink(t), 0.12),
                _ => tone.soft(t),
            }),
            text: tone.ink(t),
            edge: shown.then_some(tone.ink(t)),
            radius: 12.0,
        })
        .into()
}
