//! People: the list with its search and filters, and the panel about the chosen one. This file takes in what is said and
//! says what is to be written; the list and the panel are drawn beside it.

use std::collections::BTreeSet;

use iced::widget::{operation, scrollable};
use iced::{Element, Task};

use super::{Action, Cx, Go, Press, Screen};
use crate::domain::act;
use crate::domain::{Club, Competence, CrewId, Person, PersonId, RecordId, Role};
use crate::ui::command::Command;
use crate::ui::files::{self, Asked};
use crate::ui::modal::erase::{self, Erase};
use crate::ui::modal::reason::{self, Reason};
use crate::ui::widget::drafts::{Drafts, Said};
use crate::ui::widget::list::ListState;
use crate::ui::widget::note::{self, Note};
use crate::ui::widget::picker::{self, Choice, Picker};
use about::About;
use does::refuse;
use fields::Field;
use rows::{Ask, Filter, Findings, Row, Sort};

pub mod about;
mod does;
pub mod fields;
mod keys;
mod new;
mod panel;
pub mod rows;
pub mod same;
mod same_view;
mod table;
pub mod when;

pub use panel::roles;
pub use table::dot;

const SEARCH: &str = "people-search";

/// The screen.
#[allow(clippy::struct_excessive_bools)] // what is open and what is not, each by itself
pub struct People {
    rows: Vec<Row>,
    order: Vec<usize>,
    counts: [usize; Ask::ALL.len()],
    most: i64,
    crews: Vec<(CrewId, String, i64)>,
    findings: Findings,
    search: String,
    filter: Filter,
    crews_open: bool,
    sort: Sort,
    descending: bool,
    list: ListState,
    chosen: Option<PersonId>,
    /// Chosen as soon as it is there.
    coming: Option<PersonId>,
    drafts: Drafts<Field>,
    note: Note,
    about: About,
    naming: bool,
    diet: bool,
    club_open: bool,
    club: Picker<crate::domain::ClubId>,
    crew: Picker<CrewId>,
    competence: Picker<crate::domain::CompetenceId>,
    from: String,
    when: when::When,
    new: Option<new::New>,
    deleting: Option<act::people::Gone>,
    erase: Erase,
    /// Why one goes on in spite of the rules, and with what.
    asking: Option<(Reason, about::Opening)>,
    /// Two records that may be one person.
    same: Option<same::Same>,
    /// Those of whom it was said that they are two.
    two: BTreeSet<(PersonId, PersonId)>,
}

/// What it says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Choose(PersonId),
    Scrolled(scrollable::Viewport),
    Search(String),
    Edit,
    Sort(Sort),
    Ask(Ask),
    Crews,
    Crew(Option<CrewId>),
    Everybody,
    NoFilters,
    Field(Said<Field>),
    Note(note::Said),
    Naming,
    Diet,
    Gender(&'static str),
    ClubOpen,
    Club(picker::Message),
    NoClub,
    Join(picker::Message),
    Role(CrewId, Role),
    Leave(CrewId),
    From(String),
    Grant(picker::Message),
    Withdraw(RecordId),
    When(when::Message),
    Go(Go),
    Assign(usize),
    Reason(reason::Message),
    New(new::Message),
    Import,
    Imported(Asked),
    Paste,
    Pasted(Option<String>),
    NewPerson,
    AskDelete,
    Delete,
    AskErase,
    Erase(erase::Message),
    Keep,
    Same(same::Message),
}

impl Default for People {
    fn default() -> Self {
        Self {
            rows: Vec::new(),
            order: Vec::new(),
            counts: [0; Ask::ALL.len()],
            most: 0,
            crews: Vec::new(),
            findings: Findings::default(),
            search: String::new(),
            filter: Filter::default(),
            crews_open: false,
            sort: Sort::default(),
            descending: false,
            list: ListState::new(),
            chosen: None,
            coming: None,
            drafts: Drafts::new("person"),
            note: Note::default(),
            about: About::default(),
            naming: false,
            diet: false,
            club_open: false,
            club: Picker::new().creating(),
            crew: Picker::new().creating(),
            competence: Picker::new().creating(),
            from: String::new(),
            when: when::When::default(),
            new: None,
            deleting: None,
            erase: Erase::default(),
            asking: None,
            same: None,
            two: BTreeSet::new(),
        }
    }
}

impl People {
    /// The person in the panel.
    pub fn chosen(&self) -> Option<PersonId> {
        self.chosen
    }

    /// The names in the list, as they are shown.
    pub fn names(&self) -> Vec<&str> {
        self.order.iter().filter_map(|at| self.rows.get(*at)).map(|row| row.name.as_str()).collect()
    }

    fn person<'a>(&self, cx: Cx<'a>) -> Option<&'a Person> {
        cx.data.people.get(self.chosen?)
    }

    fn look(&mut self) {
        self.order = rows::shown(&self.rows, &self.filter, &self.search, self.sort, self.descending);
    }

    /// How many that are searched for only the filters hide.
    fn hidden(&self) -> usize {
        let found = rows::shown(&self.rows, &Filter::default(), &self.search, self.sort, self.descending);
        found.len().saturating_sub(self.order.len())
    }

    fn place(&self) -> Option<usize> {
        let chosen = self.chosen?;
        self.order.iter().position(|at| self.rows.get(*at).is_some_and(|row| row.id == chosen))
    }

    fn at(&self, index: usize) -> Option<PersonId> {
        self.order.get(index).and_then(|at| self.rows.get(*at)).map(|row| row.id)
    }

    /// Puts a person in the panel.
    fn show(&mut self, id: PersonId, cx: Cx<'_>) {
        if self.chosen != Some(id) {
            self.drafts.clear();
            (self.naming, self.diet, self.club_open) = (false, false, false);
            self.club.close();
            self.crew.close();
            self.competence.close();
            self.when.turn();
            self.from = cx.lang.date_numeric(cx.today());
            if let Some(person) = cx.data.people.get(id) {
                self.note.turn_to(&person.note);
            }
        }
        (self.new, self.same) = (None, None);
        self.chosen = Some(id);
        self.tell(cx);
    }

    /// Makes anew what the panel tells.
    fn tell(&mut self, cx: Cx<'_>) {
        let Some((id, about)) = self.chosen.and_then(|id| Some((id, About::of(cx, id, &self.findings)?))) else {
            self.chosen = None;
            self.about = About::default();
            return;
        };
        self.about = about;
        if let Some(person) = cx.data.people.get(id) {
            self.note.show(&person.note);
            self.when.tell(cx, person);
        }
        let mut clubs: Vec<&Club> = cx.data.clubs.iter().collect();
        clubs.sort_by(|a, b| cx.lang.compare(&a.name, &b.name));
        self.club.offer(clubs.into_iter().map(|club| Choice::new(club.id, club.name.clone(), String::new())).collect());
        let free = self.crews.iter().filter(|(crew, ..)| !self.about.crews.iter().any(|member| member.crew == *crew));
        self.crew.offer(free.map(|(crew, name, _)| Choice::new(*crew, name.clone(), String::new())).collect());
        let mut competences: Vec<&Competence> = cx.data.competences.iter().collect();
        competences.sort_by(|a, b| cx.lang.compare(&a.name, &b.name));
        let choice = |row: &Competence| Choice::new(row.id, row.name.clone(), String::new());
        self.competence.offer(competences.into_iter().map(choice).collect());
    }

    fn step(&mut self, index: usize, cx: Cx<'_>) -> Action<Message> {
        let Some(id) = self.at(index) else { return Action::None };
        self.show(id, cx);
        Action::Task(self.list.show(index))
    }

    fn start_new(&mut self) -> Action<Message> {
        self.new = Some(new::New::default());
        Action::Task(operation::focus(new::NAME))
    }

    fn found_again(&mut self) -> Action<Message> {
        self.look();
        let task = match self.place() {
            Some(index) if self.search.is_empty() => self.list.show(index),
            _ => self.list.back_to_top(),
        };
        Action::Task(task)
    }
}

impl Screen for People {
    type Message = Message;

    fn update(&mut self, message: Message, cx: Cx<'_>) -> Action<Message> {
        match message {
            Message::Choose(id) => {
                self.show(id, cx);
                Action::None
            }
            Message::Scrolled(viewport) => {
                self.list.scrolled(viewport);
                Action::None
            }
            Message::Search(typed) => {
                self.search = typed;
                self.found_again()
            }
            Message::Edit => {
                if self.place().is_none()
                    && let Some(first) = self.at(0)
                {
                    self.show(first, cx);
                }
                if self.chosen.is_none() {
                    return Action::None;
                }
                Action::Task(operation::focus(self.drafts.id(Field::Phone)))
            }
            Message::Sort(sort) => {
                self.descending = self.sort == sort && !self.descending;
                self.sort = sort;
                self.found_again()
            }
            Message::Ask(ask) => {
                if self.filter.asks.contains(&ask) {
                    self.filter.asks.retain(|other| *other != ask);
                } else {
                    self.filter.asks.push(ask);
                }
                self.found_again()
            }
            Message::Crews => {
                self.crews_open = !self.crews_open;
                Action::None
            }
            Message::Crew(crew) => {
                self.filter.crew = crew;
                self.crews_open = false;
                self.found_again()
            }
            Message::NoFilters => {
                self.filter = Filter::default();
                self.found_again()
            }
            Message::Everybody => {
                self.filter = Filter::default();
                self.search.clear();
                self.crews_open = false;
                self.found_again()
            }
            Message::Field(said) => self.field(said, cx),
            Message::When(message) => match self.chosen {
                Some(person) => self.when.update(message, person, cx),
                None => Action::None,
            },
            Message::Note(said) => match self.note.hear(said) {
                Some(note) => self.change(cx, |person| person.note = note),
                None => Action::None,
            },
            Message::Naming => {
                self.naming = !self.naming;
                if self.naming { Action::Task(operation::focus(self.drafts.id(Field::Given))) } else { Action::None }
            }
            Message::Diet => {
                self.diet = !self.diet;
                Action::None
            }
            Message::Gender(gender) => self.change(cx, |person| gender.clone_into(&mut person.gender)),
            Message::ClubOpen => {
                self.club_open = !self.club_open;
                if !self.club_open {
                    return Action::None;
                }
                self.club.open();
                Action::Task(operation::focus(self.club.id()))
            }
            Message::Club(message) => self.club(message, cx),
            Message::NoClub => {
                self.club_open = false;
                self.change(cx, |person| person.club = None)
            }
            Message::Join(message) => self.join(message, cx),
            Message::Role(crew, role) => match self.chosen {
                Some(person) => refuse(cx, act::members::set_role(cx.data, person, crew, role)),
                None => Action::None,
            },
            Message::Leave(crew) => match self.chosen {
                Some(person) => refuse(cx, act::members::leave(cx.data, person, crew)),
                None => Action::None,
            },
            Message::From(typed) => {
                self.from = typed;
                Action::None
            }
            Message::Grant(message) => self.grant(message, cx),
            Message::Withdraw(record) => refuse(cx, act::training::withdraw(cx.data, record)),
            Message::Go(go) => Action::Go(go),
            Message::Assign(index) => self.assign(index, cx),
            Message::Reason(message) => self.answer(message, cx),
            Message::New(message) => self.hear_new(message, cx),
            Message::Import => Action::Run(Command::ImportPeople),
            Message::Imported(asked) => Self::imported(cx, asked),
            Message::Paste => Action::Run(Command::PastePeople),
            Message::Pasted(text) => Self::pasted(cx, text),
            Message::NewPerson => Action::Run(Command::NewPerson),
            Message::AskDelete => {
                self.deleting = self.chosen.map(|id| act::people::would_delete(cx.data, id));
                Action::None
            }
            Message::Delete => {
                self.deleting = None;
                match self.chosen {
                    Some(id) => refuse(cx, act::people::delete(cx.data, id)),
                    None => Action::None,
                }
            }
            Message::AskErase => {
                self.deleting = None;
                match self.person(cx) {
                    Some(person) => self.erase.open(person.id, person.name(), cx),
                    None => Action::None,
                }
            }
            Message::Erase(message) => self.erase.update(message, cx, Message::Erase),
            Message::Keep => {
                self.deleting = None;
                Action::None
            }
            Message::Same(message) => self.hear_same(message, cx),
        }
    }

    fn view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        self.draw(cx)
    }

    fn refresh(&mut self, cx: Cx<'_>) {
        let before = self.place();
        self.findings = rows::findings(cx);
        self.rows = rows::rows(cx, &self.findings);
        self.most = self.rows.iter().map(|row| row.minutes).max().unwrap_or(0);
        for (count, ask) in self.counts.iter_mut().zip(Ask::ALL) {
            *count = self.rows.iter().filter(|row| ask.holds(row)).count();
        }
        let mut crews: Vec<(CrewId, String, i64)> =
            cx.data.crews.iter().map(|crew| (crew.id, crew.name.clone(), crew.colour)).collect();
        crews.sort_by_cached_key(|(_, name, _)| cx.lang.sort_key(name));
        self.crews = crews;
        self.filter.crew = self.filter.crew.filter(|crew| cx.data.crews.get(*crew).is_some());
        self.look();
        self.drafts.arrived();
        self.deleting = None;
        self.asking = None;
        if let Some(same) = &mut self.same {
            same.refresh(cx);
        }
        if let Some(id) = self.coming.filter(|id| cx.data.people.get(*id).is_some()) {
            self.coming = None;
            self.show(id, cx);
            return;
        }
        // Whoever was chosen is gone: the next in the list takes their place.
        if self.chosen.is_some_and(|id| cx.data.people.get(id).is_none()) {
            self.chosen = None;
            self.drafts.clear();
            let next = before.map(|at| at.min(self.order.len().saturating_sub(1))).and_then(|at| self.at(at));
            if let Some(next) = next {
                self.show(next, cx);
                return;
            }
        }
        self.tell(cx);
    }

    fn press(&mut self, press: &Press, cx: Cx<'_>) -> Option<Action<Message>> {
        self.pressed(press, cx)
    }

    fn run(&mut self, command: Command, cx: Cx<'_>) -> Option<Action<Message>> {
        match command {
            Command::NewPerson => Some(self.start_new()),
            Command::FindDoubles => Some(self.hear_same(same::Message::Find, cx)),
            Command::ImportPeople => {
                let ask = files::ask(
                    cx.lang.people_import_title(),
                    &["csv", "txt", "tsv", "xlsx", "xlsm", "xlsb", "xls", "ods", "html", "vcf"],
                );
                Some(Action::Task(Task::perform(ask, Message::Imported)))
            }
            Command::PastePeople => Some(Action::Task(crate::ui::clip::get().map(Message::Pasted))),
            _ => None,
        }
    }

    fn go(&mut self, go: &Go, cx: Cx<'_>) -> Action<Message> {
        let Go::Person(id) = go else { return Action::None };
        self.show(*id, cx);
        if self.place().is_none() {
            self.search.clear();
            self.filter = Filter::default();
            self.look();
        }
        self.place().map_or(Action::None, |index| Action::Task(self.list.show(index)))
    }

    fn bar(&self) -> &'static [Command] {
        &[Command::PastePeople, Command::ImportPeople, Command::NewPerson]
    }

    fn step_back(&mut self, _cx: Cx<'_>) -> bool {
        self.stepped_back()
    }
}
