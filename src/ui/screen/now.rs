//! Now: who is on, who comes next, and what needs a decision. In an empty festival, the four steps to a roster.

use std::cell::OnceCell;

use chrono::NaiveDateTime;
use iced::widget::scrollable::Viewport;
use iced::widget::{Space, column, container, row, text};
use iced::{Alignment, Element, Length, Padding};

use super::file::second;
use super::{Action, Cx, Go, Place, Screen};
use crate::ui::command::Command;
use crate::ui::theme::{BODY, LABEL, MEDIUM, SEMIBOLD, tokens};
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::list::{ListState, scroll};
use crate::ui::widget::pressable::Pressable;
use seen::{Line, Seen, Sight};

mod seen;

/// Below this width the counts stand below the day.
const HEAD: f32 = 760.0;
/// The height of a line on the left.
const LINE: f32 = 30.0;
/// So many of each kind are shown until one asks for all.
const MOST: usize = 5;
/// The most that is drawn of each kind.
const ALL: usize = 150;

/// The screen.
#[derive(Debug)]
pub struct Now {
    /// What there is to see; made when it is first seen after a change, and anew each minute.
    seen: OnceCell<Seen>,
    at: Option<NaiveDateTime>,
    list: ListState,
    all: [bool; 3],
}

impl Default for Now {
    fn default() -> Self {
        Self { seen: OnceCell::new(), at: None, list: ListState::with_row(LINE), all: [false; 3] }
    }
}

/// What is listed on the right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Section {
    Holes,
    Look,
    Accepted,
}

/// What it says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Go(Go),
    Run(Command),
    All(Section),
    Scrolled(Viewport),
}

impl Now {
    fn seen(&self, cx: Cx<'_>) -> &Seen {
        self.seen.get_or_init(|| Seen::of(cx))
    }

    fn head<'a>(seen: &'a Seen, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mut day = lang.date_long(cx.today());
        if let Some(first) = day.chars().next() {
            day.replace_range(..first.len_utf8(), &first.to_uppercase().to_string());
        }
        let words = column![
            text(day).font(SEMIBOLD).size(24),
            row![kit::strong(cx.lang.now_clock(lang.time(cx.now.time()))), kit::muted(seen.festival.as_str())]
                .spacing(10)
                .align_y(Alignment::Center),
        ]
        .spacing(4);
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let mut chips = row![].spacing(8).align_y(Alignment::Center);
        if seen.on_duty > 0 {
            chips = chips.push(kit::chip(lang.now_on_duty(count(seen.on_duty)), Tone::Ok));
        }
        let (holes, look) = (seen.open_places, seen.look.len());
        let hole_tone = if holes > 0 { Tone::Warn } else { Tone::Ok };
        chips = chips.push(kit::chip(lang.now_open_places(holes), hole_tone));
        if look > 0 {
            chips = chips.push(kit::chip(lang.now_to_look_at(count(look)), Tone::Bad));
        }
        let line: Element<'a, Message> = if cx.size.width < HEAD {
            column![words, chips.wrap()].spacing(10).into()
        } else {
            row![container(words).width(Length::Fill), chips].spacing(16).align_y(Alignment::Center).into()
        };
        container(line).padding(Padding { right: 12.0, ..Padding::ZERO }).into()
    }

    /// That the copies need a hand.
    fn copies<'a>(words: String, cx: Cx<'a>) -> Element<'a, Message> {
        let go = kit::button(cx.lang.file_screen_open(), Kind::Plain, Some(Message::Go(Go::Place(Place::File))));
        let line = row![second::remark(words, Tone::Warn), go].spacing(12).align_y(Alignment::Center);
        container(kit::card(line).padding([8, 14]).width(Length::Fill)).padding(Padding::ZERO.right(12.0)).into()
    }

    fn line<'a>(seen: &'a Seen, index: usize, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let Some(line) = seen.lines.get(index) else { return Space::new().height(LINE).into() };
        match line {
            Line::Heading(words) => container(kit::heading(words.as_str())).height(LINE).center_y(LINE).into(),
            Line::Note(words) => container(kit::muted(words.as_str())).height(LINE).center_y(LINE).into(),
            Line::Shift { shift, when, name, filled, places } => {
                let tone = if filled < places { Tone::Warn } else { Tone::Ok };
                let content = row![
                    text(when.as_str()).size(BODY).font(SEMIBOLD).wrapping(text::Wrapping::None),
                    container(text(name.as_str()).size(BODY).font(MEDIUM).wrapping(text::Wrapping::None))
                        .width(Length::Fill)
                        .clip(true),
                    kit::chip(lang.now_filled(*filled, *places), tone),
                ]
                .spacing(10)
                .align_y(Alignment::Center);
                let button = Pressable::new(container(content).center_y(Length::Fill))
                    .width(Length::Fill)
                    .height(LINE - 1.0)
                    .padding(Padding { top: 0.0, right: 14.0, bottom: 0.0, left: 8.0 })
                    .on_press(Message::Go(Go::Shift(*shift)))
                    .look(kit::button_look(Kind::Quiet));
                column![kit::line(), button].height(LINE).into()
            }
            Line::Person { person, name, about, phone } => {
                let phone = text(phone.as_str()).size(LABEL).wrapping(text::Wrapping::None);
                let content = row![
                    container(text(name.as_str()).size(LABEL).wrapping(text::Wrapping::None)).width(Length::Fill).clip(true),
                    kit::small(about.as_str()),
                    phone.style(|theme| text::Style { color: Some(tokens(theme).muted) }),
                ]
                .spacing(10)
                .align_y(Alignment::Center);
                Pressable::new(container(content).center_y(Length::Fill))
                    .width(Length::Fill)
                    .height(LINE)
                    .padding(Padding { top: 0.0, right: 14.0, bottom: 0.0, left: 24.0 })
                    .without_focus()
                    .on_press(Message::Go(Go::Person(*person)))
                    .look(kit::button_look(Kind::Quiet))
                    .into()
            }
        }
    }

    fn section<'a>(&self, section: Section, words: String, none: String, sights: &'a [Sight], cx: Cx<'a>) -> Element<'a, Message> {
        let open = self.all.get(section as usize).copied().unwrap_or(false);
        let most = if open { ALL } else { MOST };
        let count = if sights.is_empty() { String::new() } else { sights.len().to_string() };
        let mut head = row![kit::heading(words)].spacing(8).align_y(Alignment::Center);
        if !count.is_empty() {
            head = head.push(kit::chip(count, if section == Section::Accepted { Tone::Plain } else { Tone::Warn }));
        }
        let mut all = column![head].spacing(4);
        if sights.is_empty() {
            all = all.push(row![icon(Icon::Check, 14.0), kit::muted(none)].spacing(6).align_y(Alignment::Center));
        }
        for sight in sights.iter().take(most) {
            let mut content = column![
                row![
                    container(text(sight.words.as_str()).size(BODY).font(MEDIUM)).width(Length::Fill),
                    kit::small(sight.when.as_str())
                ]
                .spacing(10)
                .align_y(Alignment::Start)
            ]
            .spacing(2);
            for (about, tone) in &sight.about {
                content = content.push(kit::toned(about.as_str(), *tone));
            }
            let button = Pressable::new(content)
                .width(Length::Fill)
                .padding([6, 8])
                .on_press(Message::Go(sight.go.clone()))
                .look(kit::button_look(Kind::Quiet));
            all = all.push(kit::line()).push(button);
        }
        if sights.len() > MOST {
            let words = if open { cx.lang.now_fewer() } else { cx.lang.now_all(i64::try_from(sights.len()).unwrap_or(0)) };
            all = all.push(row![kit::button(words, Kind::Quiet, Some(Message::All(section)))]);
        }
        kit::card(all).width(Length::Fill).into()
    }

    fn steps<'a>(cx: Cx<'a>) -> Element<'a, Message> {
        let (lang, data) = (cx.lang, cx.data);
        let steps = [
            (!data.people.is_empty(), lang.now_step_people(), lang.now_step_people_about(), Message::Go(Go::Place(Place::People))),
            (!data.crews.is_empty(), lang.now_step_crews(), lang.now_step_crews_about(), Message::Go(Go::Place(Place::Crews))),
            (!data.shifts.is_empty(), lang.now_step_shifts(), lang.now_step_shifts_about(), Message::Go(Go::Place(Place::Shifts))),
            (false, lang.now_step_lists(), lang.now_step_lists_about(), Message::Go(Go::Place(Place::Lists))),
        ];
        let next = steps.iter().position(|(done, ..)| !done);
        let mut all = column![].spacing(12);
        for (at, (done, words, about, message)) in steps.into_iter().enumerate() {
            let number: Element<'a, Message> = if done { icon(Icon::Check, 16.0) } else { kit::strong((at + 1).to_string()) };
            let is_next = next == Some(at);
            let round = container(number).center(32).style(move |theme| {
                let t = tokens(theme);
                let (background, ink) = match (done, is_next) {
                    (true, _) => (t.ok_soft, t.ok),
                    (false, true) => (t.ember_soft, t.ember),
                    (false, false) => (t.sunk, t.muted),
                };
                container::Style {
                    background: Some(iced::Background::Color(background)),
                    text_color: Some(ink),
                    border: iced::Border { radius: 16.0.into(), ..iced::Border::default() },
                    ..container::Style::default()
                }
            });
            let right: Element<'a, Message> = if done {
                kit::chip(lang.now_step_done(), Tone::Ok)
            } else {
                kit::button(lang.now_step_go(), if is_next { Kind::Main } else { Kind::Plain }, Some(message)).into()
            };
            let content = row![round, column![kit::strong(words), kit::muted(about)].spacing(2).width(Length::Fill), right]
                .spacing(14)
                .align_y(Alignment::Center);
            all = all.push(kit::card(content).width(Length::Fill));
        }
        let import = row![
            kit::muted(lang.now_step_import()),
            kit::icon_button(Icon::Upload, lang.command_import_people(), Kind::Plain, Some(Message::Run(Command::ImportPeople))),
        ]
        .spacing(12)
        .align_y(Alignment::Center);
        let name = data.festival().map_or_else(String::new, |festival| festival.name.clone());
        let content = column![column![kit::title(lang.now_welcome(name)), kit::muted(lang.now_welcome_about())].spacing(6)]
            .push(second::alarm(cx).map(|words| Self::copies(words, cx)))
            .push(all)
            .push(import)
            .spacing(20)
            .max_width(680);
        scroll(container(content).center_x(Length::Fill).padding(32)).width(Length::Fill).height(Length::Fill).into()
    }
}

impl Screen for Now {
    type Message = Message;

    fn update(&mut self, message: Message, _cx: Cx<'_>) -> Action<Message> {
        match message {
            Message::Go(go) => Action::Go(go),
            Message::Run(command) => Action::Run(command),
            Message::All(section) => {
                if let Some(open) = self.all.get_mut(section as usize) {
                    *open = !*open;
                }
                Action::None
            }
            Message::Scrolled(viewport) => {
                self.list.scrolled(viewport);
                Action::None
            }
        }
    }

    fn view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        if cx.data.people.is_empty() || cx.data.crews.is_empty() || cx.data.shifts.is_empty() {
            return Self::steps(cx);
        }
        let lang = cx.lang;
        let seen = self.seen(cx);
        let head = || match second::alarm(cx) {
            Some(words) => column![Self::head(seen, cx), Self::copies(words, cx)].spacing(12).into(),
            None => Self::head(seen, cx),
        };
        let left = self.list.view(seen.lines.len(), move |index| Self::line(seen, index, cx), Message::Scrolled);
        let left = container(left).padding(Padding { top: 8.0, right: 16.0, bottom: 8.0, left: 16.0 });
        let left = kit::card(left).padding(1).width(Length::Fill);
        let mut right = column![
            self.section(Section::Holes, lang.now_holes(), lang.now_no_holes(), &seen.holes, cx),
            self.section(Section::Look, lang.now_look(), lang.now_nothing_to_look_at(), &seen.look, cx),
        ]
        .spacing(16);
        if !seen.accepted.is_empty() {
            right = right.push(self.section(Section::Accepted, lang.now_accepted(), String::new(), &seen.accepted, cx));
        }
        if cx.is_narrow() {
            // One below the other, and the page scrolls.
            let most = (cx.size.height * 0.55).max(LINE * 4.0);
            #[allow(clippy::cast_precision_loss)] // lines are few
            let height = (seen.lines.len() as f32 * LINE + 18.0).min(most);
            let below = column![left.height(height), right].spacing(16);
            let all = column![head(), container(below).padding(Padding::ZERO.right(12.0))];
            let padding = Padding { top: 20.0, right: 12.0, bottom: 16.0, left: 24.0 };
            return scroll(container(all.spacing(16)).padding(padding)).width(Length::Fill).height(Length::Fill).into();
        }
        let left = left.height(Length::Fill);
        let right = scroll(container(right).padding(Padding { right: 12.0, bottom: 16.0, ..Padding::ZERO }));
        let below = row![left, container(right.height(Length::Fill).width(Length::Fill)).width(Length::Fill)].spacing(16);
        let all = column![head(), below.height(Length::Fill)].spacing(16);
        container(all).padding(Padding { top: 20.0, right: 12.0, bottom: 16.0, left: 24.0 }).height(Length::Fill).into()
    }

    fn refresh(&mut self, cx: Cx<'_>) {
        self.seen = OnceCell::new();
        self.at = Some(cx.now);
    }

    fn go(&mut self, _go: &Go, cx: Cx<'_>) -> Action<Message> {
        if self.at != Some(cx.now) {
            self.refresh(cx);
        }
        Action::None
    }
}
