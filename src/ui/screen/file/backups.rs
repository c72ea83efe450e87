//! The card of the copies: when the next one comes, those there are with what was done since, and the damaged files that
//! were kept.

use iced::widget::{Space, column, container, row};
use iced::{Alignment, Element, Length, Padding};

use super::look::Seen;
use super::second::remark;
use super::{CHOSEN, FileScreen, Message, words};
use crate::store::Backup;
use crate::ui::screen::Cx;
use crate::ui::theme::{LABEL, MEDIUM, ROW};
use crate::ui::widget::fit::Fit;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// In a window less wide than this a copy takes two lines.
const ACROSS: f32 = 780.0;
/// The height of a copy in two lines.
const TALL: f32 = 52.0;
/// So many damaged files are shown.
const MOST_DAMAGED: usize = 10;

impl FileScreen {
    pub(super) fn backups_card<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mut all = column![kit::heading(lang.file_screen_backups())].spacing(12);
        let has_keep = cx.file.backups.keep().is_some();
        if has_keep {
            all = all.push(kit::muted(lang.file_screen_next()));
        }
        if let Some(kind) = cx.file.backups.failed {
            all = all.push(remark(lang.file_screen_failed(words::kind(kind)), Tone::Bad));
        }
        let now = if self.backing_up { lang.file_screen_backing_up() } else { lang.file_screen_back_up() };
        let can = has_keep && !cx.file.look_only && !self.backing_up;
        let buttons = row![
            kit::icon_button(Icon::Shield, now, Kind::Plain, can.then_some(Message::BackUp)),
            kit::icon_button(Icon::Copy, lang.file_screen_save_as(), Kind::Plain, Some(Message::SaveAs)),
        ];
        all = all.push(buttons.spacing(8).wrap().vertical_spacing(8));
        let Some(seen) = &self.seen else { return kit::card(all).width(Length::Fill).into() };
        if has_keep {
            all = all.push(self.list(seen, cx));
        }
        if !seen.damaged.is_empty() {
            all = all.push(damaged(seen, cx));
        }
        kit::card(all).width(Length::Fill).into()
    }

    fn list<'a>(&'a self, seen: &'a Seen, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        if seen.backups.is_empty() {
            let none = if cx.file.backups.failed.is_some() { lang.file_screen_foot_none() } else { lang.file_screen_none() };
            return row![icon(Icon::Clock, 16.0), kit::body(none)].spacing(8).align_y(Alignment::Center).into();
        }
        let mut all = column![];
        for backup in seen.backups.iter().take(self.most()) {
            let row = self.row(backup, seen, cx);
            let is = self.chosen.as_ref() == Some(&backup.path);
            all = all.push(kit::line());
            all = all.push(if is { container(column![row, chosen(backup, seen, cx)]).id(CHOSEN).into() } else { row });
        }
        all = all.push(kit::line());
        let left = seen.backups.len().saturating_sub(self.most());
        if left > 0 {
            let words = lang.file_screen_more(i64::try_from(left).unwrap_or(i64::MAX));
            all = all.push(Space::new().height(8)).push(row![kit::button(words, Kind::Quiet, Some(Message::More))]);
        }
        all.into()
    }

    fn row<'a>(&'a self, backup: &'a Backup, seen: &'a Seen, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let is = self.chosen.as_ref() == Some(&backup.path);
        let when = words::when(lang, words::local(cx.data, backup.at), cx.now);
        let (why, size) = (words::why(lang, backup.why), words::size(lang, backup.size));
        let since = seen.since(backup.revision).map(|count| lang.file_screen_since(i64::try_from(count).unwrap_or(i64::MAX)));
        let muted = |words: String| Fit::new(words).size(LABEL).ink(|t| t.muted);
        let sign = icon(if is { Icon::Down } else { Icon::Right }, 14.0);
        let (content, height): (Element<'a, Message>, f32) = if cx.size.width < ACROSS {
            let first = row![Fit::new(when).font(MEDIUM), kit::small(size)].spacing(8);
            let second = muted(since.map_or(why.clone(), |since| format!("{why} · {since}")));
            (row![sign, column![first, second].spacing(2)].spacing(8).align_y(Alignment::Center).into(), TALL)
        } else {
            let content = row![
                sign,
                Fit::new(when).font(MEDIUM).width(Length::FillPortion(5)),
                muted(why).width(Length::FillPortion(6)),
                muted(since.unwrap_or_default()).width(Length::FillPortion(4)),
                container(kit::small(size)).align_right(64),
            ];
            (content.spacing(10).align_y(Alignment::Center).into(), ROW)
        };
        Pressable::new(container(content).center_y(Length::Fill))
            .width(Length::Fill)
            .height(height)
            .padding([0, 8])
            .without_focus()
            .on_press(Message::Choose(backup.path.clone()))
            .look(move |t, status| Look {
                background: match (is, status) {
                    (true, _) => Some(t.ember_soft),
                    (false, Status::Hovered | Status::Pressed) => Some(t.sunk),
                    _ => None,
                },
                text: t.ink,
                edge: None,
                radius: 0.0,
            })
            .into()
    }
}

/// What was done since the chosen copy, and what can be done with it.
fn chosen<'a>(backup: &'a Backup, seen: &'a Seen, cx: Cx<'a>) -> Element<'a, Message> {
    let lang = cx.lang;
    let mut all = column![].spacing(4);
    match seen.since(backup.revision) {
        None => {}
        Some(0) => all = all.push(kit::muted(lang.file_screen_since_nothing())),
        Some(count) => {
            all = all.push(kit::group(lang.file_screen_since_title()));
            let latest = seen.latest.iter().take_while(|entry| entry.number > backup.revision);
            let mut told = 0;
            for entry in latest {
                told += 1;
                let at = chrono::DateTime::from_timestamp_millis(entry.at).unwrap_or_default();
                let at = words::short(lang, words::local(cx.data, at), cx.now);
                let said = Fit::new(lang.sentence(&entry.op)).size(LABEL);
                all = all.push(row![container(kit::small(at)).width(76), said].spacing(8).align_y(Alignment::Center));
            }
            if count > told {
                all = all.push(kit::small(lang.file_screen_rest(i64::try_from(count - told).unwrap_or(i64::MAX))));
            }
        }
    }
    let folder = backup.path.parent().map(std::path::Path::to_owned);
    let buttons = row![
        kit::icon_button(Icon::History, lang.file_screen_compare(), Kind::Plain, Some(Message::Compare(backup.path.clone()))),
        kit::button(lang.file_screen_show(), Kind::Quiet, folder.map(Message::Show)),
    ];
    let all = all.push(Space::new().height(4)).push(buttons.spacing(8).wrap().vertical_spacing(8));
    container(all).padding(Padding { top: 8.0, right: 8.0, bottom: 14.0, left: 32.0 }).width(Length::Fill).into()
}

/// The damaged files that were kept as evidence.
fn damaged<'a>(seen: &'a Seen, cx: Cx<'a>) -> Element<'a, Message> {
    let lang = cx.lang;
    let head = column![kit::strong(lang.file_screen_damaged()), kit::muted(lang.file_screen_damaged_about())].spacing(2);
    let mut all = column![head].spacing(6);
    for backup in seen.damaged.iter().take(MOST_DAMAGED) {
        let when = words::when(lang, words::local(cx.data, backup.at), cx.now);
        let folder = backup.path.parent().map(std::path::Path::to_owned);
        let line = row![
            icon(Icon::Warning, 14.0),
            Fit::new(when),
            kit::small(words::size(lang, backup.size)),
            kit::button(lang.file_screen_show(), Kind::Quiet, folder.map(Message::Show)),
        ];
        all = all.push(line.spacing(10).align_y(Alignment::Center));
    }
    let left = seen.damaged.len().saturating_sub(MOST_DAMAGED);
    if left > 0 {
        all = all.push(kit::small(lang.file_screen_rest(i64::try_from(left).unwrap_or(i64::MAX))));
    }
    all.into()
}
