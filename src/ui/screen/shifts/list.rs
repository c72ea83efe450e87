//! The shifts as a list: of the day or of all days, sorted by any column, perhaps only those with holes.

use std::cmp::Ordering;

use chrono::NaiveDate;
use iced::widget::{column, container, row, text};
use iced::{Alignment, Element, Length, Padding, Task};

use super::board::{Board, Card};
use super::{Message, Shifts, empty};
use crate::domain::id::ShiftId;
use crate::ui::screen::Cx;
use crate::ui::theme::{self, ICONS, ROW, SEMIBOLD, tokens};
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Tone};
use crate::ui::widget::list::ListState;
use crate::ui::widget::pressable::{Look, Pressable, Status};
use crate::ui::widget::timeline::Trouble;

/// A column of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub enum Column {
    #[default]
    When,
    Crew,
    Place,
    Title,
    Filled,
}

/// The list: which shifts, in which order, and how far it is scrolled.
#[derive(Debug, Default)]
pub(super) struct ListView {
    pub state: ListState,
    pub rows: Vec<ShiftId>,
    pub only_holes: bool,
    pub all_days: bool,
    sort: Column,
    down: bool,
}

impl ListView {
    /// Sorts by a column; the same once more turns it around.
    pub fn sort_by(&mut self, column: Column) {
        self.down = self.sort == column && !self.down;
        self.sort = column;
    }

    /// Makes the rows anew.
    pub fn arrange(&mut self, board: &Board, cx: Cx<'_>, day: NaiveDate) {
        let mut cards: Vec<&Card> = board
            .cards
            .values()
            .filter(|card| (self.all_days || card.day == day) && (!self.only_holes || card.missing() > 0))
            .collect();
        cards.sort_by(|a, b| {
            let order = match self.sort {
                Column::When => Ordering::Equal,
                Column::Crew => cx.lang.compare(&a.crew_name, &b.crew_name),
                Column::Place => cx.lang.compare(&a.place_name, &b.place_name),
                Column::Title => cx.lang.compare(&a.title, &b.title),
                Column::Filled => b.missing().cmp(&a.missing()),
            };
            let time = || (a.when.from_at, a.when.to_at).cmp(&(b.when.from_at, b.when.to_at));
            let name = || cx.lang.compare(&a.name, &b.name).then(a.id.cmp(&b.id));
            let order = if self.sort == Column::When { time() } else { order };
            let order = if self.down { order.reverse() } else { order };
            order.then_with(time).then_with(name)
        });
        self.rows = cards.into_iter().map(|card| card.id).collect();
    }

    /// Scrolls so that a shift is seen.
    pub fn show(&mut self, shift: ShiftId) -> Task<Message> {
        match self.rows.iter().position(|id| *id == shift) {
            Some(at) => self.state.show(at),
            None => Task::none(),
        }
    }

    /// The list is shown anew, at the chosen shift.
    pub fn open(&mut self, chosen: Option<ShiftId>) -> Task<Message> {
        self.state = ListState::new();
        let at = chosen.and_then(|chosen| self.rows.iter().position(|id| *id == chosen));
        self.state.open_at(at.unwrap_or(0))
    }

    /// Goes back to the top.
    pub fn back_to_top(&mut self) -> Task<Message> {
        self.state.back_to_top()
    }
}

/// Names are shown where there is this much room for them.
const FEWEST: f32 = 80.0;

/// The widths of the columns.
struct Widths {
    /// None when all rows are of one day.
    day: f32,
    times: f32,
    crew: f32,
    place: f32,
    title: f32,
    filled: f32,
    people: f32,
}

impl Widths {
    fn of(width: f32, with_day: bool) -> Self {
        let spare = (width - 700.0).max(0.0);
        let wider = |least: f32, most: f32| least + (spare * 0.16).min(most);
        let mut widths = Self {
            day: if with_day { 64.0 } else { 0.0 },
            times: 92.0,
            crew: wider(116.0, 90.0),
            place: wider(112.0, 90.0),
            title: wider(90.0, 110.0),
            filled: 96.0,
            people: 0.0,
        };
        widths.people = widths.left(width);
        if widths.people < FEWEST {
            // The title gives way first, then who is on; the rest shares what there is.
            widths.title = 0.0;
            widths.people = widths.left(width);
        }
        if widths.people < FEWEST {
            (widths.crew, widths.place, widths.people) = (0.0, 0.0, 0.0);
            let room = widths.left(width);
            (widths.crew, widths.place) = (room * 0.52, room * 0.48);
        }
        widths
    }

    /// What the other columns leave of a width.
    fn left(&self, width: f32) -> f32 {
        let Self { day, times, crew, place, title, filled, .. } = self;
        let gaps = if *title > 0.0 { 6.0 * 8.0 } else { 5.0 * 8.0 };
        (width - 48.0 - day - times - crew - place - title - filled - gaps).max(0.0)
    }
}

/// The words cut to about that width in the size of a cell, with an ellipsis.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub(super) fn cut(words: &str, width: f32) -> String {
    // A letter of the text font is some 7.3 wide at this size; names have few narrow ones.
    let most = (width / 7.3) as usize;
    if words.chars().count() <= most {
        words.to_owned()
    } else {
        words.chars().take(most.saturating_sub(1)).collect::<String>().trim_end().to_owned() + "…"
    }
}

impl Shifts {
    pub(super) fn list_view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let widths = Widths::of(cx.size.width - cx.rail() - cx.panel(), self.list.all_days);
        let filters = row![
            kit::chip_button(lang.shifts_only_holes(), self.list.only_holes, Message::OnlyHoles),
            kit::chip_button(lang.shifts_all_days(), self.list.all_days, Message::AllDays),
            kit::small(lang.shifts_count(self.list.rows.len())),
        ]
        .spacing(8)
        .align_y(Alignment::Center);
        let head = |words: String, column: Column, width: f32| {
            let sorted = self.list.sort == column;
            let mut content = row![text(words).size(theme::SMALL).font(SEMIBOLD).wrapping(text::Wrapping::None)]
                .spacing(4)
                .align_y(Alignment::Center);
            if sorted {
                content = content.push(icon(if self.list.down { Icon::Up } else { Icon::Down }, 12.0));
            }
            Pressable::new(container(content).center_y(Length::Fill).clip(true))
                .width(width)
                .height(28)
                .on_press(Message::Sort(column))
                .look(move |t, status| Look {
                    background: None,
                    text: if sorted || status == Status::Hovered { t.ink } else { t.muted },
                    edge: None,
                    radius: 4.0,
                })
        };
        let plain = |words: String| {
            container(text(words).size(theme::SMALL).font(SEMIBOLD).style(|theme| text::Style { color: Some(tokens(theme).muted) }))
                .width(Length::Fill)
        };
        let mut heads = row![
            head(lang.shifts_when(), Column::When, widths.times + if widths.day > 0.0 { widths.day + 8.0 } else { 0.0 }),
            head(lang.shifts_crew(), Column::Crew, widths.crew),
            head(lang.shifts_place(), Column::Place, widths.place),
        ]
        .spacing(8)
        .align_y(Alignment::Center);
        if widths.title > 0.0 {
            heads = heads.push(head(lang.shifts_title(), Column::Title, widths.title));
        }
        heads = heads.push(head(lang.shifts_filled(), Column::Filled, widths.filled));
        if widths.people > 0.0 {
            heads = heads.push(plain(lang.shifts_people()));
        }
        if self.list.rows.is_empty() {
            let words = if self.list.only_holes { lang.shifts_no_holes() } else { lang.shifts_none_today() };
            let new = kit::button(lang.command_new_shift(), kit::Kind::Main, Some(Message::New));
            let bring_in = self.board.cards.is_empty().then(|| empty::bring_in(lang));
            let buttons = row![new].extend(bring_in.into_iter().flatten()).spacing(10).wrap();
            let action = (!self.list.only_holes).then(|| buttons.into());
            let nothing = kit::empty(Icon::Calendar, words, lang.shifts_list_empty_about(), action);
            return column![container(filters).padding(Padding::from([8, 16])), kit::line(), nothing].into();
        }
        let rows = self.list.state.view(
            self.list.rows.len(),
            move |at| match self.list.rows.get(at).and_then(|id| self.board.cards.get(id)) {
                Some(card) => list_row(cx, card, &widths, self.chosen == Some(card.id)),
                None => kit::small(""),
            },
            Message::ListScrolled,
        );
        column![
            container(filters).padding(Padding::from([8, 16])),
            container(heads).padding(Padding::from([0, 16])),
            kit::line(),
            rows
        ]
        .into()
    }
}

#[allow(clippy::cast_precision_loss)]
fn list_row<'a>(cx: Cx<'a>, card: &'a Card, widths: &Widths, chosen: bool) -> Element<'a, Message> {
    let lang = cx.lang;
    let tone = if card.missing() > 0 { Tone::Warn } else { Tone::Ok };
    let filled = kit::chip(lang.shifts_of(card.totals.filled, card.totals.places), tone);
    let mut filled = row![filled].spacing(4).align_y(Alignment::Center);
    if card.trouble == Trouble::Open {
        let sign = text(Icon::Warning.char()).font(ICONS).size(14);
        filled = filled.push(sign.style(|theme| text::Style { color: Some(tokens(theme).bad) }));
    }
    let day = format!("{} {}", lang.weekday_chip(card.day), lang.day_chip(card.day));
    let times = lang.time_range(card.when.from_local, card.when.to_local);
    // A figure after the names tells how many more; letters of this size are a little narrower.
    let fits = |words: &&String| words.chars().count() as f32 * 6.6 <= widths.people;
    let people = card.people.iter().find(fits).or_else(|| card.people.last());
    let mut content = row![].spacing(8).align_y(Alignment::Center);
    if widths.day > 0.0 {
        content = content.push(kit::muted_cell(day, widths.day));
    }
    let mut content = content
        .push(kit::strong_cell(times, widths.times))
        .push(kit::cell(cut(&card.crew_name, widths.crew), widths.crew))
        .push(kit::cell(cut(&card.place_name, widths.place), widths.place));
    if widths.title > 0.0 {
        content = content.push(kit::muted_cell(cut(&card.title, widths.title), widths.title));
    }
    content = content.push(container(filled).width(widths.filled).clip(true));
    if widths.people > 0.0 {
        content = content.push(kit::muted_cell(people.map_or("", String::as_str), Length::Fill));
    }
    Pressable::new(container(content).center_y(Length::Fill).clip(true))
        .width(Length::Fill)
        .height(ROW)
        .padding([0, 16])
        .without_focus()
        .on_press(Message::Choose(card.id))
        .look(move |t, status| Look {
            background: match (chosen, status) {
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
