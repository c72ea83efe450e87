//! Swaps: for a hole that nobody is free for, who could take it if somebody else took over what they have. Sought beside the
//! window, since it may take a second; shown as what each has now and then.

use iced::widget::{Space, column, container, row, text};
use iced::{Alignment, Element, Length, Task};

use super::side::closable;
use super::{Message, Shifts, Side};
use crate::domain::id::{AssignmentId, Ids, NeedId, PersonId};
use crate::domain::swap::{Chain, Move, chains, chains_for};
use crate::domain::{Person, Span, When, act};
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{self, MEDIUM, SEMIBOLD};
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone};

/// What is sought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sought {
    need: NeedId,
    span: Span,
    /// Who is to take it; none for anybody.
    person: Option<PersonId>,
    /// In which state of the festival: an answer about another one is no answer.
    revision: i64,
}

/// What was sought and found.
#[derive(Debug, Default)]
pub(super) struct Swaps {
    sought: Option<Sought>,
    /// None while it is being sought.
    found: Option<Vec<Chain>>,
}

impl Shifts {
    /// Looks for swaps that fill the chosen place, with anybody or with one person.
    pub(super) fn seek(&mut self, person: Option<PersonId>, cx: Cx<'_>) -> Action<Message> {
        let (Some(need), Some(span)) = (self.choice.need_row(cx).cloned(), self.choice.span) else { return Action::None };
        let sought = Sought { need: need.id, span, person, revision: cx.data.revision };
        self.swaps = Swaps { sought: Some(sought), found: None };
        self.side = Side::Swap;
        let (data, rules) = (cx.data.clone(), cx.rules.clone());
        let look = crate::ui::files::in_background(move || match person {
            Some(person) => chains_for(&data, &rules, person, &need, span),
            None => chains(&data, &rules, &need, span),
        });
        Action::Task(Task::perform(look, move |found| Message::Swaps(sought, found.unwrap_or_default())))
    }

    /// Takes in what was found, if it is still asked for.
    pub(super) fn swaps_found(&mut self, sought: Sought, found: Vec<Chain>) {
        if self.swaps.sought == Some(sought) {
            self.swaps.found = Some(found);
        }
    }

    /// Does a swap that was found.
    pub(super) fn swap(&mut self, nth: usize, cx: Cx<'_>) -> Action<Message> {
        let current = self.swaps.sought.is_some_and(|sought| sought.revision == cx.data.revision);
        let Some(chain) = self.swaps.found.as_ref().and_then(|found| found.get(nth)).filter(|_| current) else {
            return Action::None;
        };
        let edit = act::swaps::swap(cx.data, &mut Ids::System, chain);
        self.side = Side::Shift;
        self.swaps = Swaps::default();
        Self::plain(edit, cx)
    }

    /// What was found for a roster that has changed since is let go.
    pub(super) fn forget_swaps(&mut self, cx: Cx<'_>) {
        if self.swaps.sought.is_some_and(|sought| sought.revision != cx.data.revision) {
            self.swaps = Swaps::default();
            if self.side == Side::Swap {
                self.side = Side::Shift;
            }
        }
    }

    pub(super) fn swap_view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mut content = column![closable(lang.swap_heading(), lang.common_close())].spacing(12);
        let Some(sought) = self.swaps.sought else { return content.into() };
        content = content.push(kit::muted(self.place(cx, sought.need, sought.span)));
        let Some(found) = &self.swaps.found else { return content.push(kit::body(lang.swap_seeking())).into() };
        if found.is_empty() {
            return content.push(kit::body(lang.swap_none())).push(kit::small(lang.swap_none_about())).into();
        }
        content = content.push(kit::small(lang.swap_about()));
        for (nth, chain) in found.iter().enumerate() {
            let mut lines = column![].spacing(10);
            for one in &chain.moves {
                lines = lines.push(self.step(cx, one));
            }
            let go = row![
                kit::button(
                    lang.swap_go(chain.moves.len()),
                    if nth == 0 { Kind::Main } else { Kind::Plain },
                    Some(Message::DoSwap(nth))
                ),
                Space::new().width(Length::Fill),
            ];
            content = content.push(kit::card(lines.push(go)).padding(12).width(Length::Fill));
        }
        content.into()
    }

    /// One move: who, what they have now, and what then.
    fn step<'a>(&'a self, cx: Cx<'a>, one: &Move) -> Element<'a, Message> {
        let lang = cx.lang;
        let name = cx.data.people.get(one.person).map(Person::name).unwrap_or_default();
        let line = |sign: Icon, words: String, tone: Tone| {
            row![icon(sign, 13.0), container(kit::toned(words, tone)).width(Length::Fill)].spacing(6).align_y(Alignment::Center)
        };
        let mut content = column![text(name).size(theme::BODY).font(SEMIBOLD)].spacing(3);
        content = match one.from.and_then(|from| self.work(cx, from)) {
            Some(was) => content.push(line(Icon::Minus, lang.swap_from(was), Tone::Plain)),
            None => content.push(text(lang.swap_one_more()).size(theme::SMALL).font(MEDIUM)),
        };
        content.push(line(Icon::Plus, lang.swap_to(self.place(cx, one.to, one.span)), Tone::Ok)).into()
    }

    fn work(&self, cx: Cx<'_>, id: AssignmentId) -> Option<String> {
        let row = cx.data.assignments.get(id)?;
        let (need, shift) = cx.data.work(row)?;
        Some(self.place(cx, need.id, row.span(shift.when.span())))
    }

    /// «Bar – Ølteltet · skjenking, fre. 9. juli 18:00–22:00».
    fn place(&self, cx: Cx<'_>, need: NeedId, span: Span) -> String {
        let Some(need) = cx.data.needs.get(need) else { return String::new() };
        let when = When::from_span(self.board.zone, span);
        format!("{}, {}", act::needs::name(cx.data, need), cx.lang.date_and_range(when.from_local, when.to_local))
    }
}
