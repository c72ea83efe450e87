//! The second place for the copies, on a stick or another disk: whether it lags behind, and the card where it is chosen.

use std::path::Path;

use chrono::{NaiveDateTime, TimeDelta};
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::{FileScreen, Message, words};
use crate::domain::Snapshot;
use crate::lang::Lang;
use crate::store::ErrorKind;
use crate::ui::app::desk::FileState;
use crate::ui::screen::Cx;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone};

/// In how the second place lags behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overdue {
    /// The last copy did not come there.
    Failed(ErrorKind),
    /// No copy of this festival is known to be there.
    Never,
    /// The newest there is so many days old, and much was done since.
    Old(i64),
}

impl Overdue {
    /// What is said of it: what is the matter, and what to do.
    pub fn sentence(self, lang: &Lang) -> String {
        match self {
            Self::Failed(kind) => lang.file_screen_overdue_failed(words::kind(kind)),
            Self::Never => lang.file_screen_overdue_never(),
            Self::Old(days) => lang.file_screen_overdue_old(days),
        }
    }
}

/// Whether the second place lags behind; none when all is well, or none was chosen. A copy may be a week old, while the
/// festival is on or about to begin a day; one that holds all there is may be of any age.
pub fn overdue(file: &FileState, data: &Snapshot, now: NaiveDateTime) -> Option<Overdue> {
    let backups = &file.backups;
    let _ = backups.keep()?.second.as_ref()?;
    if let Some(kind) = backups.second_failed {
        return Some(Overdue::Failed(kind));
    }
    let Some(at) = backups.second else { return Some(Overdue::Never) };
    if backups.revision == data.revision && backups.last.is_some_and(|last| at >= last) {
        return None;
    }
    let zone = data.zone();
    let age = TimeDelta::minutes(zone.instant_lenient(now).0) - TimeDelta::seconds(at.timestamp());
    let on =
        data.festival().is_some_and(|festival| (festival.first_day - TimeDelta::days(3)..=festival.last_day).contains(&now.date()));
    (age > TimeDelta::days(if on { 1 } else { 7 })).then_some(Overdue::Old(age.num_days()))
}

/// What the foot of the rail says of the copies: when the last was made, and whether the second place lags behind.
pub fn foot(cx: Cx<'_>) -> Vec<(String, Tone)> {
    let lang = cx.lang;
    let backups = &cx.file.backups;
    if backups.keep().is_none() {
        return Vec::new();
    }
    let mut lines = vec![match (backups.failed, backups.last) {
        (Some(_), _) => (lang.file_screen_foot_failed(), Tone::Warn),
        (None, None) => (lang.file_screen_foot_none(), Tone::Plain),
        (None, Some(at)) => (lang.file_screen_foot_last(words::short(lang, words::local(cx.data, at), cx.now)), Tone::Plain),
    }];
    if overdue(cx.file, cx.data, cx.now).is_some() {
        lines.push((lang.file_screen_foot_overdue(), Tone::Warn));
    }
    lines
}

/// What needs a hand wherever one is: a copy that was not made, or a second place that lags behind.
pub fn alarm(cx: Cx<'_>) -> Option<String> {
    match cx.file.backups.failed {
        Some(kind) => Some(cx.lang.file_screen_failed(words::kind(kind))),
        None => overdue(cx.file, cx.data, cx.now).map(|late| late.sentence(cx.lang)),
    }
}

/// The second place that was chosen.
pub fn place(file: &FileState) -> Option<&Path> {
    file.backups.keep()?.second.as_deref()?.parent()
}

impl FileScreen {
    pub(super) fn second_card<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mut all = column![kit::heading(lang.file_screen_second())].spacing(12);
        let can = |message| (!cx.file.look_only && cx.file.backups.keep().is_some()).then_some(message);
        let Some(place) = place(cx.file) else {
            let choose = kit::icon_button(Icon::Folder, lang.file_screen_second_choose(), Kind::Plain, can(Message::AskPlace));
            return kit::card(all.push(kit::muted(lang.file_screen_second_about())).push(row![choose])).width(Length::Fill).into();
        };
        let last = match cx.file.backups.second {
            Some(at) => lang.file_screen_second_last(words::when(lang, words::local(cx.data, at), cx.now)),
            None => lang.file_screen_second_never(),
        };
        all = all.push(
            row![
                icon(Icon::Folder, 18.0),
                column![kit::strong(place.display().to_string()), kit::muted(last)].spacing(2).width(Length::Fill)
            ]
            .spacing(10)
            .align_y(Alignment::Center),
        );
        let seen = self.seen.as_ref().and_then(|seen| seen.second);
        let late = overdue(cx.file, cx.data, cx.now);
        if let Some(late) = late {
            all = all.push(remark(late.sentence(lang), Tone::Warn));
        } else if seen.is_some_and(|seen| !seen.there) {
            all = all.push(remark(lang.file_screen_overdue_failed("missing"), Tone::Warn));
        } else if seen.is_some_and(|seen| seen.same_disk) {
            all = all.push(remark(lang.file_screen_second_same_disk(), Tone::Info));
        }
        let now = can(Message::BackUp).filter(|_| !self.backing_up);
        let buttons = row![
            (late.is_some()).then(|| kit::button(lang.file_screen_second_now(), Kind::Main, now)),
            kit::icon_button(Icon::Folder, lang.file_screen_second_other(), Kind::Plain, can(Message::AskPlace)),
            kit::button(lang.file_screen_second_stop(), Kind::Quiet, can(Message::Place(None))),
        ];
        kit::card(all.push(buttons.spacing(8).wrap().vertical_spacing(8))).width(Length::Fill).into()
    }
}

/// A sentence with its sign, in the colour of what it means.
pub fn remark<'a, M: 'a>(words: String, tone: Tone) -> Element<'a, M> {
    let sign = match tone {
        Tone::Ok => Icon::Check,
        Tone::Info | Tone::Plain | Tone::Ember => Icon::Info,
        Tone::Warn | Tone::Bad => Icon::Warning,
    };
    let sign = container(icon(sign, 14.0)).padding([1, 0]).style(move |theme| container::Style {
        text_color: Some(tone.ink(crate::ui::theme::tokens(theme))),
        ..container::Style::default()
    });
    row![sign, container(kit::toned(words, tone)).width(Length::Fill)].spacing(8).into()
}
