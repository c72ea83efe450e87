//! What is told about the chosen session: the places, leaders that are lacking, who has something else at the same time, the
//! room. And who leads beside the first, and what was covered.

use iced::widget::{column, row, text};
use iced::{Alignment, Element, Length};

use super::enrol::done;
use super::evening::Said;
use super::{Action, Cx, Key, Message, Training, Which};
use crate::domain::{PersonId, Session, act, course};
use crate::ui::theme::{MEDIUM, SMALL};
use crate::ui::widget::chooser::{Choose, opener, people};
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// So many things that stand at the same time are told at first.
const MOST: usize = 4;

/// What is told about a session, as sentences.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// The places, and how many wait.
    places: Option<String>,
    /// Participants and leaders, when leaders are lacking.
    ratio: Option<String>,
    /// What else people and room have.
    clashes: Vec<String>,
    /// Whether all of it is shown.
    pub(super) all: bool,
}

impl Told {
    /// What there is to tell about a session now.
    pub(super) fn of(session: &Session, all: bool, cx: Cx<'_>) -> Self {
        let (lang, data) = (cx.lang, cx.data);
        let places = course::places(data, session.programme);
        let tell = places.room.is_some() || places.waiting > 0;
        let ratio = course::ratio(data, session.id).filter(|ratio| ratio.lacks > 0);
        Self {
            places: tell.then(|| lang.course_room(&places)),
            ratio: ratio.map(|ratio| lang.session_ratio(&ratio)),
            clashes: course::clashes(data, session.id).iter().map(|clash| lang.session_clash(data, clash)).collect(),
            all,
        }
    }
}

impl Training {
    pub(super) fn told_view<'a>(&'a self, cx: Cx<'a>) -> Option<Element<'a, Message>> {
        let told = &self.evening.told;
        let mut all = column![].spacing(6);
        all = all.push(told.places.as_deref().map(kit::muted));
        all = all.push(told.ratio.as_deref().map(|words| kit::toned(words, Tone::Warn)));
        let most = if told.all { usize::MAX } else { MOST };
        for clash in told.clashes.iter().take(most) {
            let sign = row![icon(Icon::Warning, 13.0), kit::toned(clash.as_str(), Tone::Warn)].spacing(6);
            all = all.push(sign.align_y(Alignment::Start));
        }
        let more = told.clashes.len().saturating_sub(MOST);
        if more > 0 {
            let more = i64::try_from(more).unwrap_or(i64::MAX);
            let words = if told.all { cx.lang.now_fewer() } else { cx.lang.training_more(more) };
            all = all.push(row![kit::button(words, Kind::Quiet, Some(Message::Evening(Said::AllTold))).padding([0, 0])]);
        }
        let any = told.places.is_some() || told.ratio.is_some() || !told.clashes.is_empty();
        any.then(|| all.into())
    }

    /// Who leads beside the first: a chip for each, and one more.
    pub(super) fn co_leaders<'a>(&'a self, session: &Session, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let leaders = session.leaders.iter().filter_map(|id| cx.data.people.get(*id));
        let chips = leaders.map(|person| taken(person.name(), lang.evening_drop(), Said::DropLeader(person.id)));
        let open = self.chooser.as_ref().is_some_and(|(at, _)| *at == Which::CoLeader);
        let mut all = column![].spacing(6);
        if !session.leaders.is_empty() {
            all = all.push(row(chips).spacing(6).wrap().vertical_spacing(6));
        }
        all = all.push(opener(lang.evening_one_more(), open, Message::Open(Which::CoLeader)));
        kit::labelled(lang.evening_leaders(), all.push(self.choosing(Which::CoLeader, cx, &lang.training_leader_hint())))
    }

    /// Who could lead too.
    pub(super) fn co_leader_choices(&self, cx: Cx<'_>) -> Choose<Key> {
        let mut all = people(cx.data, cx.lang, Key::Person);
        if let Some(session) = self.chosen_session(cx) {
            let leads: Vec<PersonId> = session.led_by().collect();
            all.retain(|choice| !matches!(choice.key, Key::Person(id) if leads.contains(&id)));
        }
        Choose::new(all)
    }

    pub(super) fn co_leader_chosen(&mut self, key: &Key, cx: Cx<'_>) -> Action<Message> {
        let Key::Person(person) = *key else { return Action::None };
        self.change_session(cx, |session| match session.leader {
            None => session.leader = Some(person),
            Some(_) => session.leaders.push(person),
        })
    }

    pub(super) fn covered_view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let note = self.evening.covered.view(cx.lang.evening_covered_hint(), |said| Message::Evening(Said::Covered(said)));
        kit::labelled(cx.lang.evening_covered(), note)
    }

    /// The chosen session with something changed, as an edit.
    pub(super) fn change_session(&self, cx: Cx<'_>, change: impl FnOnce(&mut Session)) -> Action<Message> {
        let Some(session) = self.chosen_session(cx) else { return Action::None };
        let mut new = session.clone();
        change(&mut new);
        done(act::training::update_session(cx.data, &new), cx)
    }
}

/// A chip that is taken away when it is pressed.
fn taken<'a>(name: String, hint: String, said: Said) -> Element<'a, Message> {
    let words = text(name).size(SMALL).font(MEDIUM);
    let content = row![words, icon(Icon::Cross, 12.0)].spacing(6).align_y(Alignment::Center);
    let chip = Pressable::new(content).width(Length::Shrink).padding([4, 10]).on_press(Message::Evening(said)).look(|t, status| {
        let over = matches!(status, Status::Hovered | Status::Pressed);
        Look { background: Some(if over { t.line } else { t.sunk }), text: t.ink, edge: None, radius: 12.0 }
    });
    kit::hint(chip, hint)
}
