//! A day with time across: the timeline with what the clock says, and a word over it while the day is empty.

use chrono::Timelike;
use iced::widget::{column, container, row, stack};
use iced::{Element, Length, Padding};

use super::{Message, Shifts, empty};
use crate::domain::Minute;
use crate::ui::screen::Cx;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind};
use crate::ui::widget::timeline::{Staffing, Timeline};

impl Shifts {
    pub(super) fn day_view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let Some(day) = self.day else { return empty::no_crews(cx.lang) };
        let (zone, span) = (self.board.zone, self.board.span_of(day));
        let start = span.from.0;
        let local = move |minute: i64| zone.local(Minute(start + minute));
        // A night of a clock change has 23 or 25 hours; each is named as the clock names it.
        let hours = (0..=span.minutes() / 60).map(|hour| (hour * 60, format!("{:02}", local(hour * 60).hour()))).collect();
        let lang = cx.lang;
        let clock = move |minute: i64| lang.time(local(minute).time());
        let now = cx.instant().0 - start;
        let now = (0..span.minutes()).contains(&now).then(|| (now, lang.time(cx.now.time())));
        let staffing = Staffing { hours: &self.staffing, heading: lang.shifts_staffing(), about: lang.shifts_staffing_about() };
        let timeline = Timeline::new(&self.lanes, span.minutes(), hours, clock, Message::Timeline)
            .now(now)
            .chosen(self.chosen, self.reveal)
            .zoom(self.zoom.max(1.0))
            .against(move |said| self.against(said, cx))
            .staffing(staffing);
        let none = self.board.on(day).is_none_or(|day| day.shifts == 0);
        if !none {
            return timeline.into();
        }
        // With a shift somewhere, the bar on top is enough.
        let bring_in = self.board.cards.is_empty().then(|| row(empty::bring_in(lang)).spacing(10).wrap());
        let words = column![
            kit::heading(lang.shifts_none_on(lang.date_short(day))),
            kit::muted(lang.shifts_none_about()),
            kit::icon_button(Icon::Plus, lang.command_new_shift(), Kind::Main, Some(Message::New)),
        ]
        .push(bring_in)
        .spacing(12)
        .max_width(360);
        let card = container(kit::card(words)).align_right(Length::Fill).align_bottom(Length::Fill).padding(Padding {
            right: 24.0,
            bottom: 24.0,
            ..Padding::ZERO
        });
        stack![Element::from(timeline), card].into()
    }
}
