//! What is filled in before there is anything to edit in place: a new session, a new programme.

use chrono::Days;
use iced::Element;
use iced::widget::{Id, column, row};

use super::commit::{both, when};
use super::draft::Field;
use super::session::module_line;
use super::{Action, Cx, Key, Message, Training, Which, focus};
use crate::domain::{Ids, Module, ModuleId, PersonId, Pick, Place, PlaceId, Programme, Session, When, act, typed};
use crate::ui::widget::focus::Focus;
use crate::ui::widget::kit::{self, Kind};

const FIRST: &str = "training-form";
/// A course has at most so many sessions made in one go, and so many days lie between two of them.
const MOST: u64 = 30;
const FARTHEST: u64 = 60;
/// A course has at most so many places.
const ROOM: u64 = 9999;

/// A form that stands in the panel.
#[derive(Debug, Clone)]
pub enum Form {
    /// A new session; what is typed is in the fields.
    Session(NewSession),
    /// A new programme.
    Programme,
}

/// What is chosen for a new session.
#[derive(Debug, Clone, Default)]
pub struct NewSession {
    place: Option<PlaceId>,
    /// A place that is to be made.
    fresh_place: Option<String>,
    leader: Option<PersonId>,
    modules: Vec<ModuleId>,
}

impl Form {
    /// Treats a module, or not after all.
    pub fn treat(&mut self, module: ModuleId) {
        if let Self::Session(new) = self {
            toggle(&mut new.modules, module);
        }
    }

    /// The chosen place.
    pub fn place(&self) -> Option<PlaceId> {
        if let Self::Session(new) = self { new.place } else { None }
    }

    /// The chosen leader.
    pub fn leader(&self) -> Option<PersonId> {
        if let Self::Session(new) = self { new.leader } else { None }
    }

    /// Takes what was chosen.
    pub fn take(&mut self, which: Which, key: Key) {
        let Self::Session(new) = self else { return };
        match (which, key) {
            (Which::FormPlace, Key::Place(place)) => (new.place, new.fresh_place) = (Some(place), None),
            (Which::FormPlace, Key::New(name)) => (new.place, new.fresh_place) = (None, Some(name)),
            (Which::FormPlace, _) => (new.place, new.fresh_place) = (None, None),
            (_, Key::Person(person)) => new.leader = Some(person),
            _ => new.leader = None,
        }
    }
}

/// The name of a field of the form.
fn name(field: Field) -> &'static str {
    match field {
        Field::FormTimes => "training-form-times",
        Field::FormCount => "training-form-count",
        Field::FormEvery => "training-form-every",
        Field::FormCapacity => "training-form-room",
        Field::FormTitle => "training-form-title",
        _ => FIRST,
    }
}

/// The first modules, as many as there is time for; the first in any case.
fn fitting<'a>(modules: impl Iterator<Item = &'a Module>, minutes: i64) -> Vec<ModuleId> {
    let mut left = minutes;
    let mut all = Vec::new();
    for module in modules {
        if !all.is_empty() && module.minutes > left {
            break;
        }
        left -= module.minutes;
        all.push(module.id);
    }
    all
}

/// Puts one in, or takes it out.
pub(super) fn toggle(list: &mut Vec<ModuleId>, module: ModuleId) {
    match list.iter().position(|other| *other == module) {
        Some(at) => drop(list.remove(at)),
        None => list.push(module),
    }
}

impl Training {
    /// A form for a new session, filled in as the last one went: two weeks later, same hours, same place, the modules that
    /// come next.
    pub(super) fn new_session(&mut self, cx: Cx<'_>) -> Action<Message> {
        let Some(programme) = self.programme else { return self.new_programme() };
        let sessions: Vec<&Session> = cx.data.sessions_of(programme).collect();
        let last = sessions.last();
        let mut new = NewSession::default();
        let mut room = None;
        let (mut day, mut times) = (cx.today(), "18:00–21:00".to_owned());
        let untreated = cx.data.modules_of(programme).filter(|row| !sessions.iter().any(|other| other.modules.contains(&row.id)));
        if let Some(last) = last {
            let next = last.when.from_local.date().checked_add_days(Days::new(14)).unwrap_or(day);
            day = next.max(day);
            times = cx.lang.time_range(last.when.from_local, last.when.to_local);
            (new.place, new.leader, room) = (last.place, last.leader, last.capacity);
        }
        let minutes = last.map_or(180, |last| last.when.minutes());
        new.modules = fitting(untreated, minutes);
        self.chooser = None;
        self.ask = None;
        self.drafts.forget();
        self.drafts.typed(Field::FormDate, cx.lang.date_numeric(day));
        self.drafts.typed(Field::FormTimes, times);
        self.drafts.typed(Field::FormCount, "1".to_owned());
        self.drafts.typed(Field::FormEvery, "14".to_owned());
        self.drafts.typed(Field::FormCapacity, room.map(|room| room.to_string()).unwrap_or_default());
        self.form = Some(Form::Session(new));
        focus(FIRST)
    }

    /// The form is filled in.
    pub(super) fn form_done(&mut self, cx: Cx<'_>) -> Action<Message> {
        let ids = &mut Ids::System;
        let edit = match &self.form {
            None => return Action::None,
            Some(Form::Programme) => {
                let draft = act::ProgrammeDraft::of(self.drafts.get(Field::FormName));
                act::training::add_programme(cx.data, ids, &draft).map_err(|why| (Field::FormName, cx.lang.cannot(&why)))
            }
            Some(Form::Session(new)) => self.session_of(new, cx),
        };
        match edit {
            Ok(edit) => {
                self.wanted = (act::added::<Programme>(&edit), act::added::<Session>(&edit));
                self.form = None;
                self.drafts.forget();
                Action::Do(edit)
            }
            Err((field, words)) => {
                self.drafts.refuse(field, words);
                Action::Task(iced::widget::operation::focus(name(field)))
            }
        }
    }

    fn session_of(&self, new: &NewSession, cx: Cx<'_>) -> Result<crate::domain::Edit, (Field, String)> {
        let when = self.first_when(cx)?;
        let drafts = self.drafts_of(new, when, cx)?;
        let ids = &mut Ids::System;
        let edit = match &new.fresh_place {
            None => act::training::add_sessions(cx.data, ids, &drafts),
            Some(name) => act::places::add(cx.data, ids, name, "").and_then(|first| {
                both(cx.data, first, |after, first| {
                    let place = act::added::<Place>(first);
                    let drafts: Vec<_> = drafts.into_iter().map(|draft| act::SessionDraft { place, ..draft }).collect();
                    act::training::add_sessions(after, &mut Ids::System, &drafts)
                })
            }),
        };
        edit.map_err(|why| (Field::FormTitle, cx.lang.cannot(&why)))
    }

    /// When the first session is, as it is typed.
    fn first_when(&self, cx: Cx<'_>) -> Result<When, (Field, String)> {
        let (day, times) = (self.drafts.get(Field::FormDate), self.drafts.get(Field::FormTimes));
        when(cx, day, times, |day| typed::coming(day, cx.today())).map_err(|(field, words)| match field {
            Field::Date => (Field::FormDate, words),
            _ => (Field::FormTimes, words),
        })
    }

    /// What it comes to: the days and the times, as soon as they can be read.
    fn comes_to(&self, new: &NewSession, cx: Cx<'_>) -> Option<String> {
        let first = self.first_when(cx).ok()?;
        let all = self.drafts_of(new, first, cx).ok()?;
        let mut days: Vec<String> = all.iter().map(|one| cx.lang.date_short(one.when.from_local.date())).collect();
        if let (Some(last), Some(one)) = (days.last_mut(), all.last()) {
            *last = cx.lang.date_long(one.when.from_local.date());
        }
        let days = match days.as_slice() {
            [one, two, .., last] if days.len() > 4 => format!("{one}, {two} … {last}"),
            days => days.join(", "),
        };
        Some(format!("{days} · {}", cx.lang.time_range(first.from_local, first.to_local)))
    }

    /// The session, and as many more as were asked for: each so many days after the last, with the modules that come next.
    fn drafts_of(&self, new: &NewSession, first: When, cx: Cx<'_>) -> Result<Vec<act::SessionDraft>, (Field, String)> {
        let number = |field: Field, least: u64, most: u64| {
            let number = self.drafts.get(field).trim().parse::<u64>().ok().filter(|number| (least..=most).contains(number));
            number.ok_or_else(|| (field, cx.lang.training_count_wrong(least, most)))
        };
        let Some(programme) = self.programme else { return Err((Field::FormTitle, String::new())) };
        let count = number(Field::FormCount, 1, MOST)?;
        let room = self.drafts.get(Field::FormCapacity).trim();
        let capacity = if room.is_empty() {
            None
        } else {
            let room = number(Field::FormCapacity, 1, ROOM)?;
            i64::try_from(room).ok()
        };
        let every = if count > 1 { number(Field::FormEvery, 1, FARTHEST)? } else { 1 };
        let treated = |id: ModuleId| cx.data.sessions_of(programme).any(|row| row.modules.contains(&id));
        let rest = cx.data.modules_of(programme).map(|row| row.id).filter(|id| !treated(*id) && !new.modules.contains(id));
        let mut rest = rest.collect::<Vec<_>>().into_iter();
        let (from, to) = (first.from_local, first.to_local);
        let mut all = Vec::new();
        for nth in 0..count {
            let when = match from.date().checked_add_days(Days::new(nth * every)) {
                Some(day) if nth > 0 => When::on_day(first.zone, day, from.time(), to.time(), Pick::Ask)
                    .map_err(|why| (Field::FormTimes, cx.lang.cannot_time(why)))?,
                _ => first,
            };
            let modules = if nth == 0 { new.modules.clone() } else { rest.by_ref().take(new.modules.len()).collect() };
            all.push(act::SessionDraft {
                title: self.drafts.get(Field::FormTitle).to_owned(),
                modules,
                place: new.place,
                leader: new.leader,
                capacity,
                ..act::SessionDraft::of(programme, when)
            });
        }
        Ok(all)
    }

    pub(super) fn form_view<'a>(&'a self, form: &'a Form, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let field = |field: Field, hint: &str| {
            let input = iced::widget::text_input(hint, self.drafts.get(field))
                .id(Id::new(name(field)))
                .on_input(move |typed| Message::Type(field, typed))
                .on_submit(Message::FormDone)
                .padding([7, 10])
                .size(crate::ui::theme::BODY)
                .font(crate::ui::theme::REGULAR)
                .style(kit::field_style);
            Element::from(Focus::new(input))
        };
        let content = match form {
            Form::Programme => return self.make_view(cx),
            Form::Session(new) => {
                let place = new.fresh_place.clone().or_else(|| cx.data.places.get(new.place?).map(|place| place.name.clone()));
                let leader = new.leader.and_then(|id| cx.data.people.get(id)).map(crate::domain::Person::name);
                let mut modules = column![kit::group(lang.training_treats())].spacing(2);
                if let Some(programme) = self.programme {
                    for module in cx.data.modules_of(programme) {
                        let is = new.modules.contains(&module.id);
                        modules = modules.push(module_line(module, is, Message::FormTreat(module.id)));
                    }
                }
                column![
                    kit::title(lang.command_new_session()),
                    row![
                        kit::labelled(lang.lists_date(), field(Field::FormDate, &lang.common_day_hint())),
                        kit::labelled(lang.training_times(), field(Field::FormTimes, "18-21")),
                    ]
                    .spacing(10),
                    row![
                        kit::labelled(lang.training_count(), field(Field::FormCount, "1")),
                        kit::labelled(lang.training_every(), field(Field::FormEvery, "14")),
                        kit::labelled(lang.evening_capacity(), field(Field::FormCapacity, &lang.evening_capacity_hint())),
                    ]
                    .spacing(10),
                    self.said_of_times(new, cx),
                ]
                .push(self.choice(Which::FormPlace, lang.lists_place(), place, &lang.training_place_hint(), cx))
                .push(self.choice(Which::FormLeader, lang.training_leader(), leader, &lang.training_leader_hint(), cx))
                .push(kit::labelled(lang.training_title(), field(Field::FormTitle, &lang.training_title_hint())))
                .push(modules)
                .push(self.wrong(&[Field::FormTitle]))
                .push(Self::form_buttons(lang.training_make_session(), cx))
            }
        };
        content.spacing(14).into()
    }

    /// What is wrong with when it is, or what it comes to.
    fn said_of_times<'a>(&'a self, new: &NewSession, cx: Cx<'a>) -> Element<'a, Message> {
        let fields = [Field::FormDate, Field::FormTimes, Field::FormCount, Field::FormEvery, Field::FormCapacity];
        match self.wrong(&fields) {
            Some(wrong) => wrong,
            None => kit::muted(self.comes_to(new, cx).unwrap_or_default()),
        }
    }

    fn form_buttons(make: String, cx: Cx<'_>) -> Element<'_, Message> {
        row![
            kit::button(make, Kind::Main, Some(Message::FormDone)),
            kit::button(cx.lang.common_cancel(), Kind::Plain, Some(Message::FormCancel)),
        ]
        .spacing(8)
        .into()
    }
}
