//! When the chosen person can, what they wish, and whom they belong with; and what a form's answers say of it, which are read
//! into it for one or for all.

use std::collections::BTreeMap;

use iced::widget::{Space, column, container, row, text};
use iced::{Alignment, Element, Length};

use super::does::refuse;
use crate::domain::act::{self, Cannot};
use crate::domain::fold::SearchKey;
use crate::domain::{AvailabilityId, Can, CrewId, Ids, PairId, PairKind, Person, PersonId, Wish, says};
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{LABEL, MEDIUM, SMALL};
use crate::ui::widget::focus::Focus;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::picker::{self, Choice, Picked, Picker};

/// The field for what a person says; for putting the focus there.
const SAYS: &str = "person-says";

/// What a person wants no more of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Most {
    Shifts,
    Hours,
    Nights,
}

impl Most {
    const ALL: [Self; 3] = [Self::Shifts, Self::Hours, Self::Nights];

    fn of(self, wish: &Wish) -> Option<i64> {
        match self {
            Self::Shifts => wish.max_shifts,
            Self::Hours => wish.max_minutes.map(|minutes| minutes / 60),
            Self::Nights => wish.max_nights,
        }
    }
}

/// What it says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Type(String),
    Say,
    Unsay(AvailabilityId),
    Most(Most, String),
    MostDone(Most),
    Wish(picker::Message),
    Unwish(CrewId),
    Kind(PairKind),
    Pair(picker::Message),
    Unpair(PairId),
    Take(usize),
    TakeAll(usize),
}

/// A column of a form that says when people can.
#[derive(Debug)]
struct Offer {
    header: String,
    value: String,
    /// How many people have such an answer that can be read and is not noted yet.
    all: usize,
}

/// The part of the panel.
#[derive(Debug)]
pub struct When {
    typed: String,
    wrong: Option<String>,
    most: Option<(Most, String)>,
    wish: Picker<CrewId>,
    pair: Picker<PersonId>,
    kind: PairKind,
    said: Vec<(AvailabilityId, String, Tone, String)>,
    crews: Vec<(CrewId, String)>,
    pairs: Vec<(PairId, String)>,
    offers: Vec<Offer>,
}

impl Default for When {
    fn default() -> Self {
        Self {
            typed: String::new(),
            wrong: None,
            most: None,
            wish: Picker::new(),
            pair: Picker::new(),
            kind: PairKind::Together,
            said: Vec::new(),
            crews: Vec::new(),
            pairs: Vec::new(),
            offers: Vec::new(),
        }
    }
}

/// The answers of a person that say when they can and are not noted yet: header, and what is said.
fn answers<'a>(cx: Cx<'a>, person: &'a Person) -> impl Iterator<Item = (&'a str, &'a str, says::Said)> {
    let known = cx.data.availability_of(person.id).next().is_some();
    let festival = cx.data.festival();
    person.extra.iter().filter(move |_| !known).filter_map(move |(header, value)| {
        let said = says::read(value, festival?).ok().filter(|said| !said.is_empty())?;
        Some((header.as_str(), value.as_str(), said))
    })
}

impl When {
    /// Another person is chosen: what was typed goes.
    pub fn turn(&mut self) {
        (self.typed, self.wrong, self.most) = (String::new(), None, None);
        self.wish.close();
        self.pair.close();
    }

    /// Closes what is open in it, or lets go what is typed; false if there was nothing.
    pub fn step_back(&mut self) -> bool {
        let typed = !std::mem::take(&mut self.typed).is_empty() | self.most.take().is_some() | self.wrong.take().is_some();
        typed | self.wish.step_back() | self.pair.step_back()
    }

    /// Makes anew what it tells.
    pub fn tell(&mut self, cx: Cx<'_>, person: &Person) {
        let (data, lang) = (cx.data, cx.lang);
        let said = data.availability_of(person.id).map(|row| {
            let (words, tone) = match row.kind {
                Can::Can => (lang.when_can(), Tone::Ok),
                Can::RatherNot => (lang.when_rather_not(), Tone::Warn),
                Can::Cannot => (lang.when_cannot(), Tone::Bad),
            };
            (row.id, words, tone, lang.date_and_range(row.when.from_local, row.when.to_local))
        });
        self.said = said.collect();
        let wished = data.wish_of(person.id).map(|wish| wish.crews.clone()).unwrap_or_default();
        let name = |crew: &CrewId| data.crews.get(*crew).map(|row| (*crew, row.name.clone()));
        self.crews = wished.iter().filter_map(name).collect();
        let mut crews: Vec<(CrewId, String)> =
            data.crews.iter().filter(|crew| !wished.contains(&crew.id)).map(|crew| (crew.id, crew.name.clone())).collect();
        crews.sort_by(|a, b| lang.compare(&a.1, &b.1));
        self.wish.offer(crews.into_iter().map(|(id, name)| Choice::new(id, name, String::new())).collect());
        let pairs = data.pairs_of(person.id).filter_map(|pair| {
            let other = data.people.get(pair.other_of(person.id)?)?.name();
            let words = match pair.kind {
                PairKind::Together => lang.when_together(other),
                PairKind::Apart => lang.when_apart(other),
                PairKind::Adult if pair.person == person.id => lang.when_adult(other),
                PairKind::Adult => lang.when_minor(other),
            };
            Some((pair.id, words))
        });
        self.pairs = pairs.collect();
        let others = data.everybody().filter(|other| other.id != person.id);
        let choice = |other: &Person| Choice::keyed(other.id, other.name(), String::new(), SearchKey::of(other));
        self.pair.offer(others.map(choice).collect());
        let own: Vec<(String, String)> =
            answers(cx, person).map(|(header, value, _)| (header.to_owned(), value.to_owned())).collect();
        // All the answers are read only where one of them is offered.
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        if !own.is_empty() {
            for (header, ..) in data.everybody().flat_map(|person| answers(cx, person)) {
                *counts.entry(header).or_default() += 1;
            }
        }
        let offer =
            |(header, value): (String, String)| Offer { all: counts.get(header.as_str()).copied().unwrap_or(1), header, value };
        self.offers = own.into_iter().map(offer).collect();
    }

    /// Takes in what was said.
    pub fn update(&mut self, message: Message, person: PersonId, cx: Cx<'_>) -> Action<super::Message> {
        let ids = &mut Ids::System;
        match message {
            Message::Type(typed) => (self.typed, self.wrong) = (typed, None),
            Message::Say => return self.say(person, cx),
            Message::Unsay(id) => return refuse(cx, act::availability::unsay(cx.data, id)),
            Message::Most(most, typed) => self.most = Some((most, typed)),
            Message::MostDone(most) => {
                // A field that is left after `Esc` has nothing to say.
                let Some((_, typed)) = self.most.take_if(|(of, _)| *of == most) else { return Action::None };
                let number: Option<i64> = typed.trim().parse().ok();
                if number.is_none() && !typed.trim().is_empty() {
                    return Action::Refuse(cx.lang.when_number());
                }
                let change = |wish: &mut Wish| match most {
                    Most::Shifts => wish.max_shifts = number,
                    Most::Hours => wish.max_minutes = number.map(|hours| hours.saturating_mul(60)),
                    Most::Nights => wish.max_nights = number,
                };
                return refuse(cx, act::availability::wish(cx.data, ids, person, change));
            }
            Message::Wish(message) => {
                if let Picked::Value(crew) = self.wish.update(message) {
                    return refuse(cx, act::availability::wish(cx.data, ids, person, |wish| wish.crews.push(crew)));
                }
            }
            Message::Unwish(crew) => {
                return refuse(cx, act::availability::wish(cx.data, ids, person, |wish| wish.crews.retain(|id| *id != crew)));
            }
            Message::Kind(kind) => self.kind = kind,
            Message::Pair(message) => {
                if let Picked::Value(other) = self.pair.update(message) {
                    return refuse(cx, act::availability::pair(cx.data, ids, person, other, self.kind));
                }
            }
            Message::Unpair(id) => return refuse(cx, act::availability::unpair(cx.data, id)),
            Message::Take(nth) => return self.take(nth, Some(person), cx),
            Message::TakeAll(nth) => return self.take(nth, None, cx),
        }
        Action::None
    }

    fn say(&mut self, person: PersonId, cx: Cx<'_>) -> Action<super::Message> {
        let Some(festival) = cx.data.festival().filter(|_| !self.typed.trim().is_empty()) else { return Action::None };
        match says::read(&self.typed, festival) {
            Ok(said) => match act::availability::say(cx.data, &mut Ids::System, person, &said, "") {
                Err(why) if why != Cannot::NothingToDo => Action::Refuse(cx.lang.cannot(&why)),
                edit => {
                    self.typed.clear();
                    edit.map_or(Action::None, Action::Do)
                }
            },
            Err(part) => {
                self.wrong = Some(cx.lang.when_not_understood(part));
                Action::None
            }
        }
    }

    /// Notes what the answers of a column say, of one person or of all.
    fn take(&self, nth: usize, only: Option<PersonId>, cx: Cx<'_>) -> Action<super::Message> {
        let Some(offer) = self.offers.get(nth) else { return Action::None };
        let people = cx.data.everybody().filter(|person| only.is_none_or(|only| only == person.id));
        let said: Vec<(PersonId, says::Said)> = people
            .flat_map(|person| answers(cx, person).map(move |(header, _, said)| (person.id, header, said)))
            .filter(|(_, header, _)| *header == offer.header)
            .map(|(person, _, said)| (person, said))
            .collect();
        refuse(cx, act::availability::say_all(cx.data, &mut Ids::System, &said))
    }

    /// Draws it.
    pub fn view<'a>(&'a self, cx: Cx<'a>, person: &'a Person) -> Element<'a, Message> {
        column![self.times(cx), self.wishes(cx, person), self.together(cx)].spacing(20).into()
    }

    fn times<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mut all = column![kit::group(lang.when_heading())].spacing(6);
        for (id, words, tone, when) in &self.said {
            let line = row![
                container(kit::chip(words.as_str(), *tone)).width(92),
                container(text(when.as_str()).size(LABEL)).width(Length::Fill),
                kit::bare_icon(Icon::Cross, lang.when_remove(), Some(Message::Unsay(*id))),
            ];
            all = all.push(line.spacing(6).align_y(Alignment::Center));
        }
        for (nth, offer) in self.offers.iter().enumerate() {
            let words = lang.when_answer(offer.header.clone(), offer.value.clone());
            let mut buttons = row![kit::button(lang.when_take(), Kind::Plain, Some(Message::Take(nth)))].spacing(6);
            if offer.all > 1 {
                buttons = buttons.push(kit::button(lang.when_take_all(offer.all), Kind::Quiet, Some(Message::TakeAll(nth))));
            }
            all = all.push(column![kit::small(words), buttons.wrap()].spacing(4));
        }
        all = all.push(kit::field_with_id(Some(SAYS.into()), &lang.when_hint(), &self.typed, Message::Type, Some(Message::Say)));
        match &self.wrong {
            Some(wrong) => all = all.push(kit::toned(wrong.as_str(), Tone::Bad)),
            None if self.said.is_empty() && self.offers.is_empty() => all = all.push(kit::small(lang.when_about())),
            None => {}
        }
        all.into()
    }

    fn wishes<'a>(&'a self, cx: Cx<'a>, person: &'a Person) -> Element<'a, Message> {
        let lang = cx.lang;
        let wish = cx.data.wish_of(person.id);
        let mut across = row![].spacing(8).align_y(Alignment::End);
        for most in Most::ALL {
            let label = match most {
                Most::Shifts => lang.when_shifts(),
                Most::Hours => lang.when_hours(),
                Most::Nights => lang.when_nights(),
            };
            let stored = wish.and_then(|wish| most.of(wish)).map(|most| most.to_string()).unwrap_or_default();
            let shown = self.most.as_ref().filter(|(of, _)| *of == most).map_or(stored, |(_, typed)| typed.clone());
            let field = kit::field("–", &shown, move |typed| Message::Most(most, typed), Some(Message::MostDone(most)));
            let field = Focus::new(field).on_leave(Message::MostDone(most));
            across =
                across.push(column![text(label).size(SMALL).font(MEDIUM), Element::from(field)].spacing(2).width(Length::Fill));
        }
        let mut all = column![kit::group(lang.when_most()), across].spacing(6);
        let mut crews = row![].spacing(4);
        for (id, name) in &self.crews {
            crews = crews.push(kit::chip_button(format!("{name} ×"), false, Message::Unwish(*id)));
        }
        if !self.crews.is_empty() {
            all = all.push(crews.wrap().vertical_spacing(4));
        }
        all.push(self.wish.view(lang, &lang.when_wish_hint(), Message::Wish)).into()
    }

    fn together<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mut all = column![kit::group(lang.when_with())].spacing(6);
        for (id, words) in &self.pairs {
            let line = row![
                container(text(words.as_str()).size(LABEL)).width(Length::Fill),
                kit::bare_icon(Icon::Cross, lang.when_remove(), Some(Message::Unpair(*id))),
            ];
            all = all.push(line.spacing(6).align_y(Alignment::Center));
        }
        let kinds = [
            (PairKind::Together, lang.when_kind_together()),
            (PairKind::Apart, lang.when_kind_apart()),
            (PairKind::Adult, lang.when_kind_adult()),
        ];
        all.push(kit::segments(kinds, self.kind, Message::Kind))
            .push(self.pair.view(lang, &lang.when_pair_hint(), Message::Pair))
            .push(Space::new().height(0))
            .into()
    }
}
