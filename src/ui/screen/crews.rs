//! Crews, clubs and places: a list of the kind that is shown, and the panel about the chosen one. This file takes in what
//! is said and says what is to be written; the list and the panel are drawn beside it.

use iced::Element;
use iced::keyboard::key::Named;
use iced::widget::{operation, scrollable};

use super::{Action, Cx, Go, Press, Screen};
use crate::domain::act::{self, Cannot};
use crate::domain::fold::SearchKey;
use crate::domain::{Club, Crew, CrewId, Edit, HandoverId, Ids, PersonId, Place, Role};
use crate::lang::phone_display;
use crate::ui::command::Command;
use crate::ui::widget::drafts::{Drafts, Said};
use crate::ui::widget::list::ListState;
use crate::ui::widget::note::{self, Note};
use crate::ui::widget::picker::{self, Choice, Picked, Picker};
use rows::{Kind, Line, Thing};

mod about;
mod handover;
mod panel;
pub mod rows;
mod table;

const NEW: &str = "new-crew-name";

/// A field of the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Field {
    Name,
}

/// What is typed of a new one.
#[derive(Debug, Clone, Default)]
struct New {
    name: String,
    wrong: Option<String>,
}

/// The screen.
pub struct Crews {
    kind: Kind,
    lines: Vec<Line>,
    counts: [usize; 3],
    chosen: [Option<Thing>; 3],
    /// Chosen as soon as it is there.
    coming: Option<Thing>,
    list: ListState,
    drafts: Drafts<Field>,
    note: Note,
    about: about::About,
    people: Vec<(PersonId, String, String, SearchKey)>,
    member: Picker<PersonId>,
    role: Role,
    opened: Option<PersonId>,
    new: Option<New>,
    deleting: Option<Vec<String>>,
    /// What is typed for whoever leads the crew the next time.
    handover: String,
}

/// What it says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Kind(Kind),
    Choose(Thing),
    Scrolled(scrollable::Viewport),
    Edit,
    Field(Said<Field>),
    Note(note::Said),
    Colour(i64),
    As(Role),
    Add(picker::Message),
    Open(PersonId),
    Role(PersonId, Role),
    Leave(PersonId),
    Go(Go),
    NewOne,
    Name(String),
    Create,
    Typical(String),
    Cancel,
    HandoverTyped(String),
    HandoverAdd,
    HandoverDelete(HandoverId),
    AskDelete,
    Delete,
    Keep,
}

impl Default for Crews {
    fn default() -> Self {
        Self {
            kind: Kind::Crews,
            lines: Vec::new(),
            counts: [0; 3],
            chosen: [None; 3],
            coming: None,
            list: ListState::new(),
            drafts: Drafts::new("crew"),
            note: Note::default(),
            about: about::About::default(),
            people: Vec::new(),
            member: Picker::new(),
            role: Role::Member,
            opened: None,
            new: None,
            deleting: None,
            handover: String::new(),
        }
    }
}

impl Crews {
    /// What is in the panel.
    pub fn chosen(&self) -> Option<Thing> {
        self.chosen.get(self.kind.index()).copied().flatten()
    }

    /// The names in the list, as they are shown.
    pub fn names(&self) -> Vec<&str> {
        self.lines.iter().map(|line| line.name.as_str()).collect()
    }

    fn choose(&mut self, thing: Option<Thing>) {
        if let Some(slot) = self.chosen.get_mut(self.kind.index()) {
            *slot = thing;
        }
    }

    fn place(&self) -> Option<usize> {
        let chosen = self.chosen()?;
        self.lines.iter().position(|line| line.thing == chosen)
    }

    fn turn_to(&mut self, kind: Kind, cx: Cx<'_>) {
        self.kind = kind;
        self.lines = rows::lines(cx, kind);
        self.new = None;
        self.deleting = None;
        self.drafts.clear();
        match self.chosen() {
            Some(thing) => self.show(thing, cx),
            None => self.tell(cx),
        }
    }

    fn show(&mut self, thing: Thing, cx: Cx<'_>) {
        if thing.kind() != self.kind {
            self.kind = thing.kind();
            self.lines = rows::lines(cx, self.kind);
        }
        self.choose(Some(thing));
        self.drafts.clear();
        self.opened = None;
        self.new = None;
        self.member.close();
        self.note.turn_to(&thing.note(cx.data));
        self.tell(cx);
        self.role = if self.about.has_leader() { Role::Member } else { Role::Leader };
    }

    /// Makes anew what the panel tells.
    fn tell(&mut self, cx: Cx<'_>) {
        if self.chosen().is_some_and(|thing| thing.name(cx.data).is_none()) {
            self.choose(None);
        }
        self.about = self.chosen().map(|thing| about::About::of(cx, thing)).unwrap_or_default();
        if let Some(thing) = self.chosen() {
            self.note.show(&thing.note(cx.data));
        }
        if let Some(Thing::Crew(_)) = self.chosen() {
            let choices = self.people.iter().map(|(id, name, phone, key)| {
                let about = self.about.role_of(*id).map_or_else(|| phone.clone(), |role| role_name(cx, role));
                Choice::keyed(*id, name.clone(), about, key.clone())
            });
            self.member.offer(choices.collect());
        }
    }

    fn step(&mut self, index: usize, cx: Cx<'_>) -> Action<Message> {
        let Some(thing) = self.lines.get(index).map(|line| line.thing) else { return Action::None };
        self.show(thing, cx);
        Action::Task(self.list.show(index))
    }

    fn field(&mut self, said: Said<Field>, cx: Cx<'_>) -> Action<Message> {
        let (Some(field), Some(thing)) = (self.drafts.hear(said), self.chosen()) else { return Action::None };
        let stored = thing.name(cx.data).unwrap_or_default();
        let Some(typed) = self.drafts.due(field, &stored) else { return Action::None };
        match thing.with_name(cx.data, typed) {
            Ok(edit) => {
                self.drafts.sent(field);
                Action::Do(edit)
            }
            Err(Cannot::NothingToDo) => {
                self.drafts.drop(field);
                Action::None
            }
            Err(why) => {
                self.drafts.wrong(field, cx.lang.cannot(&why));
                Action::None
            }
        }
    }

    fn crew(&self) -> Option<CrewId> {
        match self.chosen()? {
            Thing::Crew(crew) => Some(crew),
            _ => None,
        }
    }

    fn add(&mut self, message: picker::Message, cx: Cx<'_>) -> Action<Message> {
        let (Picked::Value(person), Some(crew)) = (self.member.update(message), self.crew()) else { return Action::None };
        let role = self.role;
        if role == Role::Leader {
            self.role = Role::Member;
        }
        if act::members::membership(cx.data, person, crew).is_some() {
            return refuse(cx, act::members::set_role(cx.data, person, crew, role));
        }
        refuse(cx, act::members::join(cx.data, &mut Ids::System, &[person], crew, role))
    }

    fn create(&mut self, cx: Cx<'_>) -> Action<Message> {
        let Some(new) = &mut self.new else { return Action::None };
        let ids = &mut Ids::System;
        let edit = match self.kind {
            Kind::Crews => act::crews::add(cx.data, ids, &new.name, None, ""),
            Kind::Clubs => act::clubs::add(cx.data, ids, &new.name),
            Kind::Places => act::places::add(cx.data, ids, &new.name, ""),
        };
        match edit {
            Ok(edit) => {
                self.coming = match self.kind {
                    Kind::Crews => act::added::<Crew>(&edit).map(Thing::Crew),
                    Kind::Clubs => act::added::<Club>(&edit).map(Thing::Club),
                    Kind::Places => act::added::<Place>(&edit).map(Thing::Place),
                };
                self.new = None;
                Action::Do(edit)
            }
            Err(why) => {
                new.wrong = Some(cx.lang.cannot(&why));
                Action::None
            }
        }
    }

    /// A typical crew at one press; the others stay to be pressed.
    fn typical(&mut self, cx: Cx<'_>, name: &str) -> Action<Message> {
        if self.new.is_none() {
            self.new = Some(New::default());
        }
        refuse(cx, act::crews::add(cx.data, &mut Ids::System, name, None, ""))
    }
}

/// What people call a role.
fn role_name(cx: Cx<'_>, role: Role) -> String {
    match role {
        Role::Leader => cx.lang.lists_leader(),
        Role::Deputy => cx.lang.lists_deputy(),
        Role::Member => cx.lang.people_member(),
    }
}

/// The edit, or the sentence about why not; what changes nothing is passed over.
fn refuse(cx: Cx<'_>, edit: Result<Edit, Cannot>) -> Action<Message> {
    match edit {
        Err(Cannot::NothingToDo) => Action::None,
        edit => Action::of(edit, |why| cx.lang.cannot(&why)),
    }
}

impl Screen for Crews {
    type Message = Message;

    fn update(&mut self, message: Message, cx: Cx<'_>) -> Action<Message> {
        match message {
            Message::Kind(kind) => {
                self.turn_to(kind, cx);
                Action::Task(self.list.back_to_top())
            }
            Message::Choose(thing) => {
                self.show(thing, cx);
                Action::None
            }
            Message::Scrolled(viewport) => {
                self.list.scrolled(viewport);
                Action::None
            }
            Message::Edit => {
                if self.chosen().is_none()
                    && let Some(first) = self.lines.first().map(|line| line.thing)
                {
                    self.show(first, cx);
                }
                Action::Task(operation::focus(self.drafts.id(Field::Name)))
            }
            Message::Field(said) => self.field(said, cx),
            Message::Note(said) => match (self.note.hear(said), self.chosen()) {
                (Some(note), Some(thing)) => refuse(cx, thing.with_note(cx.data, note)),
                _ => Action::None,
            },
            Message::Colour(colour) => match self.crew().and_then(|crew| cx.data.crews.get(crew)) {
                Some(crew) => refuse(cx, act::crews::update(cx.data, &Crew { colour, ..crew.clone() })),
                None => Action::None,
            },
            Message::HandoverTyped(typed) => {
                self.handover = typed;
                Action::None
            }
            Message::HandoverAdd => self.add_handover(cx),
            Message::HandoverDelete(id) => Self::delete_handover(cx, id),
            Message::As(role) => {
                self.role = role;
                Action::Task(operation::focus(self.member.id()))
            }
            Message::Add(message) => self.add(message, cx),
            Message::Open(person) => {
                self.opened = (self.opened != Some(person)).then_some(person);
                Action::None
            }
            Message::Role(person, role) => match self.crew() {
                Some(crew) => refuse(cx, act::members::set_role(cx.data, person, crew, role)),
                None => Action::None,
            },
            Message::Leave(person) => match self.crew() {
                Some(crew) => refuse(cx, act::members::leave(cx.data, person, crew)),
                None => Action::None,
            },
            Message::Go(go) => Action::Go(go),
            Message::NewOne => Action::Run(Command::NewCrew),
            Message::Name(name) => {
                self.new = Some(New { name, wrong: None });
                Action::None
            }
            Message::Create => self.create(cx),
            Message::Typical(name) => self.typical(cx, &name),
            Message::Cancel => {
                self.new = None;
                Action::None
            }
            Message::AskDelete => {
                self.deleting = self.chosen().map(|thing| about::would_delete(cx, thing));
                Action::None
            }
            Message::Delete => {
                self.deleting = None;
                match self.chosen() {
                    Some(thing) => refuse(cx, thing.delete(cx.data)),
                    None => Action::None,
                }
            }
            Message::Keep => {
                self.deleting = None;
                Action::None
            }
        }
    }

    fn view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        self.draw(cx)
    }

    fn refresh(&mut self, cx: Cx<'_>) {
        let before = self.place();
        self.counts = [cx.data.crews.len(), cx.data.clubs.len(), cx.data.places.len()];
        self.lines = rows::lines(cx, self.kind);
        let mut people: Vec<(PersonId, String, String, SearchKey)> = cx
            .data
            .everybody()
            .map(|person| (person.id, person.name(), phone_display(&person.phone), SearchKey::of(person)))
            .collect();
        people.sort_by_cached_key(|(_, name, ..)| cx.lang.sort_key(name));
        self.people = people;
        self.drafts.arrived();
        self.deleting = None;
        if let Some(thing) = self.coming.filter(|thing| thing.name(cx.data).is_some()) {
            self.coming = None;
            self.show(thing, cx);
            return;
        }
        let had = self.chosen().is_some();
        self.tell(cx);
        // What was chosen is gone: the next in the list takes its place.
        if had && self.chosen().is_none() {
            let next = before.map(|at| at.min(self.lines.len().saturating_sub(1))).and_then(|at| self.lines.get(at));
            if let Some(next) = next.map(|line| line.thing) {
                self.show(next, cx);
            }
        }
    }

    fn press(&mut self, press: &Press, cx: Cx<'_>) -> Option<Action<Message>> {
        if self.deleting.is_some() {
            return press.is(Named::Enter).then(|| self.update(Message::Delete, cx));
        }
        if self.drafts.has_focus() || self.new.is_some() || !press.modifiers.is_empty() {
            return None;
        }
        if press.is(Named::Enter) {
            return Some(self.update(Message::Edit, cx));
        }
        press.walk(self.place(), self.lines.len(), self.list.page()).map(|to| self.step(to, cx))
    }

    fn run(&mut self, command: Command, _cx: Cx<'_>) -> Option<Action<Message>> {
        if command != Command::NewCrew {
            return None;
        }
        self.new = Some(New::default());
        Some(Action::Task(operation::focus(NEW)))
    }

    fn go(&mut self, go: &Go, cx: Cx<'_>) -> Action<Message> {
        let Go::Crew(id) = go else { return Action::None };
        self.show(Thing::Crew(*id), cx);
        self.place().map_or(Action::None, |index| Action::Task(self.list.show::<Message>(index)))
    }

    fn bar(&self) -> &'static [Command] {
        &[Command::NewCrew]
    }

    fn step_back(&mut self, cx: Cx<'_>) -> bool {
        if self.deleting.take().is_some() || self.new.take().is_some() {
            return true;
        }
        if [self.drafts.step_back(), self.note.step_back(), self.member.step_back()].contains(&true) {
            return true;
        }
        if self.opened.take().is_some() {
            return true;
        }
        let had = self.chosen().is_some();
        self.choose(None);
        self.tell(cx);
        had
    }
}
