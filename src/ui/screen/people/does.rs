//! What the panel does: each thing said in it as an edit, or as the sentence about why not.

use std::sync::Arc;

use iced::widget::operation;

use super::about;
use super::fields::Field;
use super::rows::Sort;
use super::{Message, People, new, same};
use crate::domain::act::{self, Cannot};
use crate::domain::{Club, Competence, CompetenceRecord, Crew, Edit, Ids, Membership, Person, Role, typed};
use crate::exchange::pasted;
use crate::ui::files::{self, Asked};
use crate::ui::modal::reason::{self, Reason};
use crate::ui::screen::{Action, Cx, Go};
use crate::ui::widget::drafts::Said;
use crate::ui::widget::picker::{self, Picked};

impl People {
    /// The edit that makes the chosen person so.
    pub(super) fn change(&self, cx: Cx<'_>, change: impl FnOnce(&mut Person)) -> Action<Message> {
        let Some(person) = self.person(cx) else { return Action::None };
        let mut new = person.clone();
        change(&mut new);
        refuse(cx, act::people::update(cx.data, &new, cx.today()))
    }

    pub(super) fn field(&mut self, said: Said<Field>, cx: Cx<'_>) -> Action<Message> {
        let Some(field) = self.drafts.hear(said) else { return Action::None };
        let Some(person) = self.person(cx) else { return Action::None };
        let Some(typed) = self.drafts.due(field, &field.stored(cx.lang, person)) else { return Action::None };
        let edit = field.apply(cx, person, &typed).and_then(|new| match act::people::update(cx.data, &new, cx.today()) {
            Err(Cannot::NothingToDo) => Ok(None),
            edit => edit.map(Some).map_err(|why| cx.lang.cannot(&why)),
        });
        match edit {
            Ok(Some(edit)) => {
                self.drafts.sent(field);
                Action::Do(edit)
            }
            Ok(None) => {
                self.drafts.drop(field);
                Action::None
            }
            Err(words) => {
                self.drafts.wrong(field, words);
                Action::None
            }
        }
    }

    pub(super) fn join(&mut self, message: picker::Message, cx: Cx<'_>) -> Action<Message> {
        let picked = self.crew.update(message);
        let Some(person) = self.chosen else { return Action::None };
        let ids = &mut Ids::System;
        let edit = match picked {
            Picked::Nothing => return Action::None,
            Picked::Value(crew) => act::members::join(cx.data, ids, &[person], crew, Role::Member),
            Picked::New(name) => act::crews::add(cx.data, ids, &name, None, "").map(|mut edit| {
                if let Some(crew) = act::added::<Crew>(&edit) {
                    edit.insert(&Membership { id: ids.next(), person, crew, role: Role::Member });
                }
                edit
            }),
        };
        refuse(cx, edit)
    }

    pub(super) fn club(&mut self, message: picker::Message, cx: Cx<'_>) -> Action<Message> {
        let picked = self.club.update(message);
        let edit = match picked {
            Picked::Nothing => return Action::None,
            Picked::Value(club) => {
                self.club_open = false;
                return self.change(cx, |person| person.club = Some(club));
            }
            Picked::New(name) => act::clubs::add(cx.data, &mut Ids::System, &name).map(|mut edit| {
                if let Some(person) = self.person(cx) {
                    edit.update(person, &Person { club: act::added::<Club>(&edit), ..person.clone() });
                }
                edit
            }),
        };
        self.club_open = false;
        refuse(cx, edit)
    }

    pub(super) fn grant(&mut self, message: picker::Message, cx: Cx<'_>) -> Action<Message> {
        let picked = self.competence.update(message);
        let Some(person) = self.chosen else { return Action::None };
        if picked == Picked::Nothing {
            return Action::None;
        }
        let Some(from) = typed::day(&self.from, cx.today()) else {
            return Action::Refuse(cx.lang.start_not_a_day(self.from.clone()));
        };
        let ids = &mut Ids::System;
        let edit = match picked {
            Picked::Nothing => return Action::None,
            Picked::Value(competence) => act::training::grant(cx.data, ids, &[person], &about::grant(cx, competence, from)),
            Picked::New(name) => act::training::add_competence(cx.data, ids, &name, None).map(|mut edit| {
                if let Some(competence) = act::added::<Competence>(&edit) {
                    edit.insert(&CompetenceRecord::new(ids.next(), person, competence, from));
                }
                edit
            }),
        };
        refuse(cx, edit)
    }

    pub(super) fn assign(&mut self, index: usize, cx: Cx<'_>) -> Action<Message> {
        let (Some(person), Some(opening)) = (self.chosen, self.about.openings.get(index)) else { return Action::None };
        if opening.codes.is_empty() {
            return refuse(cx, act::assign::assign(cx.data, &mut Ids::System, person, opening.need, opening.part, None));
        }
        let about = format!("{} · {} {}", opening.name, opening.day, opening.time);
        self.asking = Some((Reason::new(self.about.name.clone(), about, opening.bad.clone()), opening.clone()));
        Action::Task(operation::focus(reason::FIELD))
    }

    pub(super) fn answer(&mut self, message: reason::Message, cx: Cx<'_>) -> Action<Message> {
        let (Some((dialog, opening)), Some(person)) = (&mut self.asking, self.chosen) else { return Action::None };
        match dialog.update(message) {
            reason::Wants::Nothing => Action::None,
            reason::Wants::Close => {
                self.asking = None;
                Action::None
            }
            reason::Wants::Go(reason) => {
                let over = act::Override { reason, codes: opening.codes.clone() };
                let (need, part) = (opening.need, opening.part);
                self.asking = None;
                refuse(cx, act::assign::assign(cx.data, &mut Ids::System, person, need, part, Some(&over)))
            }
        }
    }

    /// Somebody who comes in is to be seen: what was searched for and asked for goes, the crew they join stays.
    fn make_room(&mut self, name: &str, cx: Cx<'_>) -> Action<Message> {
        self.search.clear();
        self.filter.asks.clear();
        self.look();
        if self.sort != Sort::Name || self.descending {
            return Action::None;
        }
        let key = cx.lang.sort_key(name);
        let before = |at: &&usize| self.rows.get(**at).is_some_and(|row| row.comes_before(&key));
        let index = self.order.iter().take_while(before).count();
        Action::Task(self.list.show(index))
    }

    pub(super) fn hear_new(&mut self, message: new::Message, cx: Cx<'_>) -> Action<Message> {
        let Some(form) = &mut self.new else { return Action::None };
        match form.update(message, cx, self.filter.crew) {
            new::Wants::Nothing => Action::None,
            new::Wants::Close => {
                self.new = None;
                Action::None
            }
            new::Wants::Show(id) => {
                self.show(id, cx);
                Action::None
            }
            new::Wants::Add(edit) => {
                let name = form.sort_name();
                self.coming = act::added::<Person>(&edit);
                self.new = None;
                Action::All(vec![Action::Do(edit), self.make_room(&name, cx)])
            }
        }
    }
}

/// The edit, or the sentence about why not; what changes nothing is passed over.
impl People {
    pub(super) fn pasted(cx: Cx<'_>, text: Option<String>) -> Action<Message> {
        match text.filter(|text| !text.trim().is_empty()) {
            Some(text) => {
                let name = pasted::title(&text).map_or_else(|| cx.lang.people_clipboard(), |title| cx.lang.back_pasted(title));
                Action::Go(Go::Import(name, Arc::new(text.into_bytes())))
            }
            None => Action::Refuse(cx.lang.people_clipboard_empty()),
        }
    }

    pub(super) fn imported(cx: Cx<'_>, asked: Asked) -> Action<Message> {
        let path = match asked {
            Asked::Path(path) => path,
            Asked::Nothing => return Action::None,
            Asked::NoDialog => return Action::Refuse(cx.lang.common_no_dialog()),
        };
        match files::read(&path) {
            Ok((name, bytes)) => Action::Go(Go::Import(name, Arc::new(bytes))),
            Err(error) => Action::Refuse(cx.lang.common_cannot_read(path.display().to_string(), error.to_string())),
        }
    }

    /// Two records that may be one: which, what stands, and what is said of them.
    pub(super) fn hear_same(&mut self, message: same::Message, cx: Cx<'_>) -> Action<Message> {
        match (message, &mut self.same) {
            (same::Message::Find, _) => self.same = Some(same::Same::find(cx, &self.two)),
            (same::Message::Name, _) => {
                let Some(person) = self.chosen else { return Action::None };
                let same = same::Same::naming(cx, person);
                let focus = same.naming.as_ref().map(|(_, picker)| operation::focus(picker.id()));
                self.same = Some(same);
                return focus.map_or(Action::None, Action::Task);
            }
            (same::Message::Other(message), Some(same)) => same.name(message, cx),
            (same::Message::Take(what, side), Some(same)) => same.choose(what, side),
            (same::Message::One, Some(same)) => {
                let Some(edit) = same.edit(cx) else { return Action::None };
                let first = same.left.first().map(|double| double.first);
                // The last of them is shown as it is now.
                if edit.is_ok() && !same.next() {
                    self.same = None;
                    self.coming = first;
                }
                return refuse(cx, edit);
            }
            (same::Message::Two, Some(same)) => {
                self.two.extend(same.left.first().map(same::pair));
                if !same.next() {
                    self.same = None;
                }
            }
            (same::Message::Close, _) => self.same = None,
            (_, None) => {}
        }
        Action::None
    }
}

pub(super) fn refuse(cx: Cx<'_>, edit: Result<Edit, Cannot>) -> Action<Message> {
    match edit {
        Err(Cannot::NothingToDo) => Action::None,
        edit => Action::of(edit, |why| cx.lang.cannot(&why)),
    }
}
