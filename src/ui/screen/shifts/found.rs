//! What the chips on top count, as lists: the holes, what the rules say that nobody has answered for, and what was accepted
//! with a reason. Pressing a line goes there.

use iced::widget::{Space, column, container, row, text};
use iced::{Alignment, Element, Length, Padding};

use super::board::{Found, Lacks, OpenHole};
use super::side::{PAD, closable};
use super::{Kind, Message, Shifts};
use crate::ui::screen::Cx;
use crate::ui::theme::{self, MEDIUM, SEMIBOLD};
use crate::ui::widget::anew::anew;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Tone};
use crate::ui::widget::list::scroll;
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// No more lines than this are built; the rest is said as a number.
const MOST: usize = 100;

impl Shifts {
    pub(super) fn found_view<'a>(&'a self, cx: Cx<'a>, kind: Kind) -> Element<'a, Message> {
        let lang = cx.lang;
        let here = |day: chrono::NaiveDate| self.all_days || Some(day) == self.day;
        let (heading, about) = match kind {
            Kind::Holes => (lang.shifts_holes(), lang.shifts_holes_about()),
            Kind::Open => (lang.shifts_open_heading(), lang.shifts_open_about()),
            Kind::Accepted => (lang.shifts_accepted_heading(), lang.shifts_accepted_about()),
            Kind::Lacks => (lang.shifts_lacks_heading(), lang.shifts_lacks_about()),
        };
        let scope = [(false, lang.shifts_this_day()), (true, lang.shifts_all_days())];
        let head = column![
            closable(heading, lang.common_close()),
            kit::small(about),
            kit::segments(scope, self.all_days, Message::FoundAll),
        ]
        .spacing(10);
        let (lines, count): (Vec<Element<'_, Message>>, usize) = match kind {
            Kind::Holes => {
                let holes: Vec<&OpenHole> = self.board.holes.iter().filter(|open| here(open.day)).collect();
                (holes.iter().take(MOST).map(|open| self.hole_line(cx, open)).collect(), holes.len())
            }
            Kind::Lacks => {
                let lacks: Vec<&Lacks> = self.board.lacks.iter().filter(|one| here(one.day)).collect();
                (lacks.iter().take(MOST).map(|one| lacks_line(one)).collect(), lacks.len())
            }
            Kind::Open | Kind::Accepted => {
                let accepted = kind == Kind::Accepted;
                let found: Vec<&Found> =
                    self.board.found.iter().filter(|found| found.accepted == accepted && here(found.day)).collect();
                (found.iter().take(MOST).map(|found| found_line(cx, found)).collect(), found.len())
            }
        };
        let mut list = column(lines).spacing(6);
        if count == 0 {
            let words = match kind {
                Kind::Holes => lang.shifts_no_holes(),
                Kind::Open => lang.shifts_open(0),
                Kind::Accepted => lang.shifts_accepted(0),
                Kind::Lacks => lang.shifts_lacks(0),
            };
            list = list.push(kit::muted(words));
        } else if count > MOST {
            list = list.push(kit::muted(lang.shifts_and_more(count - MOST)));
        }
        column![
            container(head).padding(Padding { top: PAD, right: PAD, bottom: 10.0, left: PAD }),
            kit::line(),
            anew(
                std::mem::discriminant(&kind),
                scroll(container(list).padding(Padding::from([10.0, PAD]))).width(Length::Fill).height(Length::Fill)
            ),
        ]
        .into()
    }

    fn hole_line<'a>(&'a self, cx: Cx<'a>, open: &'a OpenHole) -> Element<'a, Message> {
        let card = self.board.cards.get(&open.shift);
        let name = card.map_or("", |card| card.name.as_str());
        let task = cx.data.needs.get(open.need).map_or("", |need| need.task.as_str());
        let name = if task.is_empty() { name.to_owned() } else { format!("{name} · {task}") };
        let day = cx.lang.date_short(open.day);
        let content = column![
            text(name).size(theme::BODY).font(MEDIUM),
            row![kit::toned(open.words.as_str(), Tone::Warn), Space::new().width(Length::Fill), kit::small(day)]
                .spacing(8)
                .align_y(Alignment::Center),
        ]
        .spacing(2);
        line(content, Message::Visit(open.shift, Some(open.need)))
    }
}

fn found_line<'a>(cx: Cx<'a>, found: &'a Found) -> Element<'a, Message> {
    let lang = cx.lang;
    let tone = if found.accepted { Tone::Plain } else { Tone::Bad };
    let mut content =
        column![text(found.who.as_str()).size(theme::BODY).font(SEMIBOLD), kit::small(found.what.as_str())].spacing(3);
    for sentence in &found.sentences {
        content = content.push(kit::toned(sentence.as_str(), tone));
    }
    if found.accepted {
        content = content.push(kit::body(lang.shifts_quoted(found.reason.clone())));
    } else {
        let accept = kit::icon_button(Icon::Check, lang.shifts_accept(), kit::Kind::Plain, Some(Message::Accept(found.assignment)));
        content = content.push(Space::new().height(2)).push(accept);
    }
    line(content, Message::Visit(found.shift, None))
}

fn lacks_line(one: &Lacks) -> Element<'_, Message> {
    let content = column![text(one.what.as_str()).size(theme::BODY).font(MEDIUM), kit::toned(one.sentence.as_str(), Tone::Warn)];
    line(content.spacing(3), Message::Visit(one.shift, None))
}

/// A line one can press.
fn line<'a>(content: impl Into<Element<'a, Message>>, on_press: Message) -> Element<'a, Message> {
    Pressable::new(container(content).width(Length::Fill))
        .width(Length::Fill)
        .padding([8, 12])
        .on_press(on_press)
        .look(|t, status| Look {
            background: Some(if matches!(status, Status::Hovered | Status::Pressed) { t.sunk } else { t.surface }),
            text: t.ink,
            edge: Some(t.line),
            radius: 8.0,
        })
        .into()
}
