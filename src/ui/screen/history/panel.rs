//! The panel about the chosen entry: what was done, when and by whom; the ways back; what was left as it is; and what was
//! changed, cell by cell.

use iced::widget::{column, container, row, text};
use iced::{Alignment, Element, Length, Padding};

use super::rows::{Row, Standing};
use super::words::{Cell, Group, Then, Turn};
use super::{History, Message, Told};
use crate::store::{Skipped, Thing};
use crate::ui::command::Command;
use crate::ui::screen::Cx;
use crate::ui::theme::{BODY, HEADING, LABEL, MEDIUM, SEMIBOLD, tokens};
use crate::ui::widget::anew::anew;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::list::scroll;

/// So many things that were left as they are, each with its sentence.
const LEFT: usize = 5;
/// So many rows of an entry; the rest is counted.
const GROUPS: usize = 60;
const NAMES: f32 = 104.0;

impl History {
    pub(super) fn panel<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let Some(row) = self.chosen_row() else {
            return kit::empty(Icon::History, cx.lang.history_screen_choose(), cx.lang.history_screen_choose_about(), None);
        };
        let mut inside = column![].spacing(16);
        if !Self::has_panel(cx) {
            inside = inside.push(kit::icon_button(Icon::Left, cx.lang.common_back(), Kind::Quiet, Some(Message::Back)));
        }
        inside = inside.push(Self::head(cx, row)).push(self.ways_back(cx, row));
        inside = inside.push(self.left(cx, row)).push(kit::line());
        if let Some(told) = self.told.as_ref().filter(|told| told.entry == row.entry.id) {
            inside = inside.push(self.changed(cx, row, told));
        }
        let inside = container(inside).padding(Padding { top: 16.0, right: 20.0, bottom: 24.0, left: 20.0 });
        anew(row.entry.id, scroll(inside).width(Length::Fill).height(Length::Fill))
    }

    fn head<'a>(cx: Cx<'a>, row: &'a Row) -> Element<'a, Message> {
        let lang = cx.lang;
        let sentence = text(row.sentence.as_str()).font(SEMIBOLD).size(HEADING);
        let when = lang.history_screen_when(lang.date_long(row.at.date()), lang.time(row.at.time()));
        let line = |sign, words: String| row![icon(sign, 13.0), kit::muted(words)].spacing(8).align_y(Alignment::Center);
        let mut facts = column![line(Icon::Clock, when)].spacing(4);
        if !row.entry.author.is_empty() {
            facts = facts.push(line(Icon::Person, row.entry.author.clone()));
        }
        column![sentence, facts].spacing(8).into()
    }

    /// The buttons, and why there is none.
    fn ways_back<'a>(&'a self, cx: Cx<'a>, row: &'a Row) -> Element<'a, Message> {
        let lang = cx.lang;
        let can = !cx.file.look_only;
        let mut all = column![].spacing(8);
        if row.standing == Standing::Stands {
            let undo = kit::icon_button(Icon::Undo, lang.command_undo_entry(), Kind::Plain, can.then_some(Message::Undo));
            all = all.push(kit::hint(undo, Command::UndoEntry.chord().label()));
        } else if row.standing == Standing::TakenBack && self.left.contains_key(&row.entry.id) {
            all = all.push(kit::muted(lang.history_screen_partly_undone()));
        } else {
            all = all.push(kit::muted(Self::why_not(cx, row.standing)));
        }
        if let (Some(about), Some(then)) = (&self.about, self.then()) {
            let back = (can && matches!(then, Then::Other(..))).then_some(Message::BringBack);
            let back = kit::icon_button(Icon::History, lang.command_bring_back(), Kind::Plain, back);
            all = all.push(kit::hint(back, Command::BringBack.chord().label()));
            match then {
                Then::Deleted => all = all.push(kit::small(lang.history_screen_not_there())),
                Then::Same => all = all.push(kit::small(lang.history_screen_same())),
                Then::Other(returns, cells) => {
                    if *returns {
                        all = all.push(kit::chip(lang.history_screen_returns(), Tone::Info));
                    }
                    all = all.push(column(cells.iter().map(|cell| line(cx, cell))).spacing(4));
                    all = all.push(kit::small(lang.history_screen_bring_about(about.name.clone())));
                }
            }
        }
        if !can {
            all = all.push(kit::toned(lang.history_screen_look_only(), Tone::Info));
        }
        all.into()
    }

    /// What was left as it is when this was taken back, or took something back; or would be, if it were.
    fn left<'a>(&'a self, cx: Cx<'a>, row: &Row) -> Option<Element<'a, Message>> {
        let (skipped, words): (&[Skipped], String) = match self.left.get(&row.entry.id) {
            Some(skipped) => (skipped, cx.lang.history_screen_left()),
            None if row.standing == Standing::Stands => (self.would_leave(), cx.lang.history_screen_would_leave()),
            None => return None,
        };
        if skipped.is_empty() {
            return None;
        }
        let mut all = column![kit::toned(words, Tone::Warn)].spacing(6);
        for one in skipped.iter().take(LEFT) {
            all = all.push(kit::body(cx.lang.skipped(one)));
        }
        if skipped.len() > LEFT {
            all = all.push(kit::muted(cx.lang.history_screen_left_more(skipped.len() - LEFT)));
        }
        Some(kit::card(all).padding(12).width(Length::Fill).into())
    }

    fn changed<'a>(&self, cx: Cx<'a>, row: &Row, told: &'a Told) -> Element<'a, Message> {
        if row.entry.changes == 0 {
            return kit::muted(cx.lang.history_screen_nothing_changed());
        }
        let about = self.about.as_ref().map(|about| about.thing);
        let mut all = column![kit::group(cx.lang.history_screen_changed())].spacing(12);
        for group in told.groups.iter().take(GROUPS) {
            all = all.push(one(cx, group, about));
        }
        let rest: usize = told.groups.iter().skip(GROUPS).map(|group| group.cells.len().max(1)).sum();
        if told.more + rest > 0 {
            all = all.push(kit::muted(cx.lang.history_screen_more(told.more + rest)));
        }
        all.into()
    }
}

/// A row that was changed, with a way to its history where that is not the one that is shown.
fn one<'a>(cx: Cx<'a>, group: &'a Group, about: Option<Thing>) -> Element<'a, Message> {
    let name = text(group.name.as_str()).size(BODY).font(MEDIUM);
    let mut head = row![container(name).width(Length::Fill)].spacing(8).align_y(Alignment::Center);
    if let Some(turn) = group.became {
        let (words, tone) = match turn {
            Turn::New => (cx.lang.history_screen_new(), Tone::Ok),
            Turn::Deleted => (cx.lang.history_screen_deleted(), Tone::Bad),
            Turn::Back => (cx.lang.history_screen_back(), Tone::Info),
        };
        head = head.push(kit::chip(words, tone));
    }
    if let Some((thing, name)) = group.thing.as_ref().filter(|(thing, _)| Some(*thing) != about) {
        let about = Message::About(*thing, name.clone());
        head = head.push(kit::bare_icon(Icon::History, cx.lang.history_screen_of(), Some(about)));
    }
    let mut all = column![head].spacing(4);
    for cell in &group.cells {
        all = all.push(line(cx, cell));
    }
    all.into()
}

/// `Telefon   400 00 001 → 400 00 002`.
fn line<'a>(cx: Cx<'a>, cell: &'a Cell) -> Element<'a, Message> {
    let value: Element<'a, Message> = match &cell.values {
        Some((old, new)) => {
            let old = text(old.as_str()).size(LABEL).style(|theme| text::Style { color: Some(tokens(theme).muted) });
            let arrow = text("→").size(LABEL).style(|theme| text::Style { color: Some(tokens(theme).faint) });
            let new = text(new.as_str()).size(LABEL).font(MEDIUM);
            row![old, arrow, new].spacing(6).wrap().vertical_spacing(2).into()
        }
        None => kit::muted(cx.lang.history_screen_other_value()),
    };
    let label = container(kit::muted(cell.label.as_str())).width(NAMES);
    row![label, container(value).width(Length::Fill)].spacing(8).into()
}
