//! Choices and what comes of them: who is enrolled, who leads, where, and what completing gives. And the deeds that are one
//! press: all there, modules moved, the competence given.

use iced::widget::{Space, column, container, row};
use iced::{Alignment, Element, Length, Padding};

use super::commit::both;
use super::evening::Said;
use super::names::{lacking, without};
use super::{Action, Ask, Cx, Key, Message, Tab, Training, Which};
use crate::domain::{
    Competence, Edit, Ids, Op, PersonId, Place, Programme, Role, Session, Table, act, programme_template, progress,
};
use crate::ui::widget::chooser::{Choice, Choose, people};
use crate::ui::widget::kit::{self, Kind};

impl Training {
    /// What can be chosen.
    pub(super) fn choices(&self, which: Which, cx: Cx<'_>) -> Choose<Key> {
        let (lang, data) = (cx.lang, cx.data);
        let none = |all: &mut Vec<Choice<Key>>, set: bool| {
            if set {
                all.insert(0, Choice::named(Key::None, lang.training_nobody_chosen()));
            }
        };
        match which {
            Which::Place | Which::FormPlace => {
                let mut all: Vec<Choice<Key>> =
                    data.places.iter().map(|place| Choice::named(Key::Place(place.id), place.name.as_str())).collect();
                all.sort_by_cached_key(|choice| lang.sort_key(&choice.words));
                let set = match (which, &self.form) {
                    (Which::FormPlace, Some(form)) => form.place().is_some(),
                    _ => self.chosen_session(cx).is_some_and(|session| session.place.is_some()),
                };
                none(&mut all, set);
                Choose::new(all).or_new(Key::New)
            }
            Which::Leader | Which::FormLeader => {
                let mut all = people(data, lang, Key::Person);
                let set = match (which, &self.form) {
                    (Which::FormLeader, Some(form)) => form.leader().is_some(),
                    _ => self.chosen_session(cx).is_some_and(|session| session.leader.is_some()),
                };
                none(&mut all, set);
                Choose::new(all)
            }
            Which::CoLeader => self.co_leader_choices(cx),
            Which::WalkIn => self.walk_in_choices(cx),
            Which::Competence => {
                let mut all: Vec<Choice<Key>> =
                    data.competences.iter().map(|row| Choice::named(Key::Competence(row.id), row.name.as_str())).collect();
                all.sort_by_cached_key(|choice| lang.sort_key(&choice.words));
                none(&mut all, self.chosen_programme(cx).is_some_and(|row| row.competence.is_some()));
                Choose::new(all).or_new(Key::New)
            }
            Which::Enrol => {
                let follows = |id: PersonId| self.sheet.row_of(Some(id)).is_some();
                let mut all = people(data, lang, Key::Person);
                all.retain(|choice| !matches!(choice.key, Key::Person(id) if follows(id)));
                // Those who lack what the course gives are whom one looks for.
                let own = self.chosen_programme(cx).and_then(|programme| programme.competence);
                let is_own = |choice: &Choice<Key>| matches!(choice.key, Key::Lacking(id) if Some(id) == own);
                let (mut first, mut rest): (Vec<_>, Vec<_>) = self.competence_choices(cx).into_iter().partition(is_own);
                first.append(&mut all);
                all = first;
                let mut crews: Vec<Choice<Key>> = data
                    .crews
                    .iter()
                    .map(|crew| Choice {
                        about: lang.common_people(i64::try_from(data.members_of(crew.id).count()).unwrap_or(0)),
                        ..Choice::named(Key::Crew(crew.id), lang.training_whole_crew(crew.name.clone()))
                    })
                    .collect();
                crews.sort_by_cached_key(|choice| lang.sort_key(&choice.words));
                all.append(&mut crews);
                all.append(&mut rest);
                Choose::new(all)
            }
        }
    }

    /// Something was chosen.
    pub(super) fn take(&mut self, which: Which, key: Key, cx: Cx<'_>) -> Action<Message> {
        if !matches!(which, Which::Enrol | Which::WalkIn) {
            self.chooser = None;
        }
        let ids = &mut Ids::System;
        let edit = match which {
            Which::FormPlace | Which::FormLeader => {
                if let Some(form) = &mut self.form {
                    form.take(which, key);
                }
                return Action::None;
            }
            Which::Enrol => {
                let Some(programme) = self.programme else { return Action::None };
                let who: Vec<PersonId> = match key {
                    Key::Person(person) => vec![person],
                    Key::Crew(crew) => cx.data.members_of(crew).map(|row| row.person).collect(),
                    Key::Lacking(competence) => lacking(competence, cx),
                    Key::Without(competence) => without(competence, cx),
                    _ => return Action::None,
                };
                act::training::enrol(cx.data, ids, programme, &who)
            }
            Which::WalkIn => return self.walk_in(key, cx),
            Which::CoLeader => return self.co_leader_chosen(&key, cx),
            Which::Place | Which::Leader => {
                let Some(session) = self.chosen_session(cx) else { return Action::None };
                let new = |place, leader| Session { place, leader, ..session.clone() };
                match (which, key) {
                    (Which::Place, Key::Place(place)) => act::training::update_session(cx.data, &new(Some(place), session.leader)),
                    (Which::Place, Key::New(name)) => act::places::add(cx.data, ids, &name, "").and_then(|first| {
                        both(cx.data, first, |after, first| {
                            act::training::update_session(after, &new(act::added::<Place>(first), session.leader))
                        })
                    }),
                    (Which::Place, _) => act::training::update_session(cx.data, &new(None, session.leader)),
                    (_, Key::Person(leader)) => act::training::update_session(cx.data, &new(session.place, Some(leader))),
                    _ => act::training::update_session(cx.data, &new(session.place, None)),
                }
            }
            Which::Competence => {
                let Some(programme) = self.chosen_programme(cx) else { return Action::None };
                let new = |competence| Programme { competence, ..programme.clone() };
                match key {
                    Key::Competence(id) => act::training::update_programme(cx.data, &new(Some(id))),
                    Key::New(name) => act::training::add_competence(cx.data, ids, &name, None).and_then(|first| {
                        both(cx.data, first, |after, first| {
                            act::training::update_programme(after, &new(act::added::<Competence>(first)))
                        })
                    }),
                    _ => act::training::update_programme(cx.data, &new(None)),
                }
            }
        };
        done(edit, cx)
    }

    /// The deeds of one press.
    pub(super) fn act(&mut self, message: &Message, cx: Cx<'_>) -> Action<Message> {
        let ids = &mut Ids::System;
        if let Message::ReadyMade = message {
            return self.ready_made(cx);
        }
        let Some(programme) = self.programme else { return Action::None };
        let edit = match message {
            Message::AllPresent => {
                let Some(session) = self.session else { return Action::None };
                act::training::mark_all_present(cx.data, ids, session)
            }
            Message::Treat(module) => {
                let Some(session) = self.chosen_session(cx) else { return Action::None };
                let mut new = session.clone();
                super::form::toggle(&mut new.modules, *module);
                act::training::update_session(cx.data, &new)
            }
            Message::DeleteModule(id) => act::training::delete_module(cx.data, *id),
            Message::EnrolLeaders { deputies } => {
                let leads = |role: Role| role == Role::Leader || (*deputies && role == Role::Deputy);
                let mut who: Vec<PersonId> =
                    cx.data.memberships.iter().filter(|row| leads(row.role)).map(|row| row.person).collect();
                who.sort_unstable();
                who.dedup();
                if who.is_empty() {
                    return Action::Refuse(cx.lang.training_no_leaders());
                }
                act::training::enrol(cx.data, ids, programme, &who)
            }
            Message::Grant => {
                let edit = progress::grants(cx.data, ids, programme);
                return edit.map_or_else(|| Action::Refuse(cx.lang.training_nothing_to_grant()), Action::Do);
            }
            _ => return Action::None,
        };
        done(edit, cx)
    }

    /// «Hvordan lede frivillige», as it comes. A competence of that name that is there already is taken for it.
    fn ready_made(&mut self, cx: Cx<'_>) -> Action<Message> {
        let (competence, mut programme, modules) = programme_template::standard_in(cx.lang.language().tag(), &mut Ids::System);
        let same = |name: &str, other: &str| name.to_lowercase() == other.to_lowercase();
        if let Some(there) = cx.data.programmes.iter().find(|row| same(&row.name, &programme.name)) {
            self.choose_programme(Some(there.id), cx);
            return Action::None;
        }
        let mut edit = Edit::new(Op::Add { table: Table::Programme, name: programme.name.clone() });
        match cx.data.competences.iter().find(|row| same(&row.name, &competence.name)) {
            Some(there) => programme.competence = Some(there.id),
            None => edit.insert(&competence),
        }
        edit.insert(&programme);
        for module in &modules {
            edit.insert(module);
        }
        self.wanted.0 = Some(programme.id);
        self.form = None;
        Action::Do(edit)
    }

    /// What was asked about is to be done.
    pub(super) fn confirm(&mut self, cx: Cx<'_>) -> Action<Message> {
        let Some(ask) = self.ask.take() else { return Action::None };
        let edit = match ask {
            Ask::DeleteSession => {
                let Some(session) = self.session else { return Action::None };
                act::training::delete_session(cx.data, session)
            }
            Ask::DeleteProgramme => {
                let Some(programme) = self.programme else { return Action::None };
                self.tab = Tab::Session;
                act::training::delete_programme(cx.data, programme)
            }
            Ask::Unenrol => {
                let (Some(programme), Some(person)) = (self.programme, self.person) else { return Action::None };
                let edit = act::training::unenrol(cx.data, programme, &[person]);
                self.turn_to_queue(edit.as_ref().ok(), cx);
                edit
            }
        };
        done(edit, cx)
    }

    /// The button that asks before something is taken away.
    pub(super) fn ask_button<'a>(&self, ask: Ask, cx: Cx<'a>) -> Element<'a, Message> {
        let press = (self.ask != Some(ask)).then_some(Message::Ask(ask));
        row![kit::button(ask.words(cx), Kind::Danger, press)].into()
    }

    /// The question before something is taken away, at the top of the panel.
    pub(super) fn question<'a>(&self, ask: Ask, programme: &Programme, cx: Cx<'a>) -> Element<'a, Message> {
        let (lang, data) = (cx.lang, cx.data);
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let question = match ask {
            Ask::DeleteSession => {
                let ticks = data.attendance.iter().filter(|row| Some(row.session) == self.session).count();
                lang.training_delete_session_ask(number(ticks))
            }
            Ask::DeleteProgramme => {
                let gone = act::training::would_delete_programme(data, programme.id);
                lang.training_delete_programme_ask(programme.name.clone(), number(gone.sessions), number(gone.enrolments))
            }
            Ask::Unenrol => {
                let Some(person) = self.person.and_then(|id| data.people.get(id)) else { return Space::new().into() };
                let ticks = act::training::would_unenrol(data, programme.id, &[person.id]);
                lang.training_unenrol_ask(number(ticks), person.name())
            }
        };
        let buttons = row![
            kit::button(ask.words(cx), Kind::Danger, Some(Message::Confirm)),
            kit::button(lang.common_cancel(), Kind::Plain, Some(Message::Cancel)),
        ]
        .spacing(8);
        kit::card(column![kit::body(question), buttons].spacing(12)).width(Length::Fill).into()
    }

    pub(super) fn enrol_view<'a>(&'a self, choose: Element<'a, Message>, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let buttons = row![
            kit::button(lang.training_all_leaders(), Kind::Plain, Some(Message::EnrolLeaders { deputies: false })),
            kit::button(lang.training_all_leaders_and_deputies(), Kind::Plain, Some(Message::EnrolLeaders { deputies: true })),
            kit::button(lang.evening_paste(), Kind::Plain, Some(Message::Evening(Said::Paste))),
            Space::new().width(Length::Fill),
            kit::button(lang.common_close(), Kind::Quiet, Some(Message::Open(Which::Enrol))),
        ]
        .spacing(8)
        .align_y(Alignment::Center);
        let inside = self.names_view(cx).unwrap_or(choose);
        let content = column![buttons, container(inside).max_width(560)].spacing(10);
        kit::on(content, |t| t.sunk).padding(Padding::from([12, 16])).width(Length::Fill).into()
    }
}

impl Ask {
    fn words(self, cx: Cx<'_>) -> String {
        match self {
            Self::DeleteSession => cx.lang.training_delete_session(),
            Self::DeleteProgramme => cx.lang.training_delete_programme(),
            Self::Unenrol => cx.lang.training_unenrol(),
        }
    }
}

/// The edit, or in a sentence why not; what changes nothing is passed over in silence.
pub(super) fn done(edit: Result<Edit, act::Cannot>, cx: Cx<'_>) -> Action<Message> {
    match edit {
        Err(act::Cannot::NothingToDo) => Action::None,
        edit => Action::of(edit, |why| cx.lang.cannot(&why)),
    }
}
