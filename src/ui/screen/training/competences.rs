//! Competences: a list of them with how many have each, how many lack it where it is asked for, and when the next run out;
//! and a panel about the chosen one, edited in place. This file takes in what is said and says what is to be written; the
//! list, the panel and the form for giving one are drawn beside it.

use iced::Element;
use iced::keyboard::key::Named;
use iced::widget::operation;
use iced::widget::scrollable::Viewport;

use super::super::{Action, Cx, Go, Press};
use crate::domain::act::{self, Cannot};
use crate::domain::held::{self, Standing};
use crate::domain::{Competence, CompetenceId, Edit, Ids, PersonId, RecordId};
use crate::ui::widget::drafts::{self, Drafts};
use crate::ui::widget::list::ListState;
use give::Give;
pub(super) use panel::seen;
pub(super) use rows::Has;
use rows::{Holder, Line};

pub mod give;
mod list;
mod panel;
mod rows;

const NEW: &str = "new-competence-name";

/// A field of the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Field {
    Name,
    Months,
}

/// What is typed of a new one.
#[derive(Debug, Clone, Default)]
struct New {
    name: String,
    wrong: Option<String>,
}

/// The page.
#[derive(Debug)]
pub struct Board {
    lines: Vec<Line>,
    chosen: Option<CompetenceId>,
    /// Chosen as soon as it is there.
    coming: Option<CompetenceId>,
    list: ListState,
    drafts: Drafts<Field>,
    standing: Standing,
    holders: Vec<Holder>,
    /// Who of them is opened.
    opened: Option<PersonId>,
    /// Whether all are shown.
    all: bool,
    new: Option<New>,
    give: Option<Give>,
    deleting: bool,
}

/// What it says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Said {
    Choose(CompetenceId),
    Scrolled(Viewport),
    Field(drafts::Said<Field>),
    /// The chosen one includes this one, or no longer.
    Include(CompetenceId),
    /// The chosen one is only shown, or no longer.
    Shown,
    New,
    Name(String),
    Create,
    Cancel,
    Open(PersonId),
    All,
    Withdraw(RecordId),
    Give(give::Said),
    AskDelete,
    Keep,
    Delete,
    Go(Go),
}

impl Default for Board {
    fn default() -> Self {
        Self {
            lines: Vec::new(),
            chosen: None,
            coming: None,
            list: ListState::new(),
            drafts: Drafts::new("competence"),
            standing: Standing::default(),
            holders: Vec::new(),
            opened: None,
            all: false,
            new: None,
            give: None,
            deleting: false,
        }
    }
}

/// The edit, or the sentence about why not; what changes nothing is passed over.
fn refuse(cx: Cx<'_>, edit: Result<Edit, Cannot>) -> Action<Said> {
    match edit {
        Err(Cannot::NothingToDo) => Action::None,
        edit => Action::of(edit, |why| sentence(cx, &why)),
    }
}

/// Why it cannot be, as it is said of competences.
fn sentence(cx: Cx<'_>, why: &Cannot) -> String {
    match why {
        Cannot::Circle { one, other } => cx.lang.competences_circle(one.clone(), other.clone()),
        Cannot::Length => cx.lang.competences_months_wrong(),
        why => cx.lang.cannot(why),
    }
}

impl Board {
    /// The chosen one.
    fn competence<'a>(&self, cx: Cx<'a>) -> Option<&'a Competence> {
        cx.data.competences.get(self.chosen?)
    }

    fn show(&mut self, id: CompetenceId, cx: Cx<'_>) {
        if self.chosen != Some(id) {
            self.chosen = Some(id);
            self.drafts.clear();
            (self.opened, self.all, self.give) = (None, false, None);
        }
        (self.deleting, self.new) = (false, None);
        self.tell(cx);
    }

    /// Makes the list and the panel anew.
    pub(super) fn refresh(&mut self, cx: Cx<'_>) {
        self.drafts.arrived();
        if let Some(id) = self.coming.filter(|id| cx.data.competences.get(*id).is_some()) {
            self.coming = None;
            self.show(id, cx);
        }
        let standings = held::standings(cx.data, cx.today(), cx.instant());
        self.lines = rows::lines(cx, &standings);
        if self.competence(cx).is_none() {
            self.chosen = None;
            if let Some(first) = self.lines.first().map(|line| line.id) {
                self.show(first, cx);
            }
        }
        self.tell(cx);
    }

    /// Makes anew what the panel tells of the chosen one.
    fn tell(&mut self, cx: Cx<'_>) {
        self.standing =
            self.lines.iter().find(|line| Some(line.id) == self.chosen).map(|line| line.standing.clone()).unwrap_or_default();
        self.holders = self.chosen.map(|id| rows::holders(cx, id)).unwrap_or_default();
        self.opened = self.opened.filter(|id| self.holders.iter().any(|row| row.person == *id));
    }

    pub(super) fn update(&mut self, said: Said, cx: Cx<'_>) -> Action<Said> {
        match said {
            Said::Choose(id) => self.show(id, cx),
            Said::Scrolled(viewport) => self.list.scrolled(viewport),
            Said::Field(said) => return self.field(said, cx),
            Said::Include(part) => {
                let Some(competence) = self.competence(cx) else { return Action::None };
                let mut new = competence.clone();
                match new.includes.iter().position(|other| *other == part) {
                    Some(at) => drop(new.includes.remove(at)),
                    None => new.includes.push(part),
                }
                return refuse(cx, act::training::update_competence(cx.data, &new));
            }
            Said::Shown => {
                let Some(competence) = self.competence(cx) else { return Action::None };
                let new = Competence { shown: !competence.shown, ..competence.clone() };
                return refuse(cx, act::training::update_competence(cx.data, &new));
            }
            Said::New => return self.begin(),
            Said::Name(typed) => self.new = Some(New { name: typed, wrong: None }),
            Said::Create => return self.create(cx),
            Said::Cancel => self.new = None,
            Said::Open(person) => self.opened = (self.opened != Some(person)).then_some(person),
            Said::All => self.all = !self.all,
            Said::Withdraw(record) => return refuse(cx, act::training::withdraw(cx.data, record)),
            Said::Give(said) => return self.give(said, cx),
            Said::AskDelete => self.deleting = true,
            Said::Keep => self.deleting = false,
            Said::Delete => {
                self.deleting = false;
                let Some(id) = self.chosen else { return Action::None };
                return refuse(cx, act::training::delete_competence(cx.data, id, true));
            }
            Said::Go(go) => return Action::Go(go),
        }
        Action::None
    }

    fn field(&mut self, said: drafts::Said<Field>, cx: Cx<'_>) -> Action<Said> {
        let (Some(field), Some(competence)) = (self.drafts.hear(said), self.competence(cx)) else { return Action::None };
        let stored = match field {
            Field::Name => competence.name.clone(),
            Field::Months => months(competence),
        };
        let Some(typed) = self.drafts.due(field, &stored) else { return Action::None };
        let mut new = competence.clone();
        match (field, typed.trim()) {
            (Field::Name, typed) => typed.clone_into(&mut new.name),
            (Field::Months, "") => new.months_valid = None,
            (Field::Months, typed) => {
                let Ok(count) = typed.parse() else {
                    self.drafts.wrong(field, cx.lang.training_not_a_number(typed.to_owned()));
                    return Action::None;
                };
                new.months_valid = Some(count);
            }
        }
        match act::training::update_competence(cx.data, &new) {
            Ok(edit) => {
                self.drafts.sent(field);
                Action::Do(edit)
            }
            Err(Cannot::NothingToDo) => {
                self.drafts.drop(field);
                Action::None
            }
            Err(why) => {
                self.drafts.wrong(field, sentence(cx, &why));
                Action::None
            }
        }
    }

    /// A form for a new one.
    pub(super) fn begin(&mut self) -> Action<Said> {
        self.new = Some(New::default());
        (self.give, self.deleting) = (None, false);
        Action::Task(operation::focus(NEW))
    }

    fn create(&mut self, cx: Cx<'_>) -> Action<Said> {
        let Some(new) = &mut self.new else { return Action::None };
        match act::training::add_competence(cx.data, &mut Ids::System, &new.name, None) {
            Ok(edit) => {
                self.coming = act::added::<Competence>(&edit);
                self.new = None;
                Action::Do(edit)
            }
            Err(why) => {
                new.wrong = Some(sentence(cx, &why));
                Action::None
            }
        }
    }

    pub(super) fn press(&mut self, press: &Press, cx: Cx<'_>) -> Option<Action<Said>> {
        if self.new.is_some() || self.give.is_some() || self.deleting {
            return None;
        }
        let last = self.lines.len().checked_sub(1)?;
        let at = self.lines.iter().position(|line| Some(line.id) == self.chosen).unwrap_or(0);
        let to = match () {
            () if press.is(Named::ArrowUp) => at.saturating_sub(1),
            () if press.is(Named::ArrowDown) => (at + 1).min(last),
            () if press.is(Named::Home) => 0,
            () if press.is(Named::End) => last,
            () if press.is(Named::Enter) => return Some(Action::Task(operation::focus(self.drafts.id(Field::Name)))),
            () if press.is(Named::Delete) => {
                self.deleting = true;
                return Some(Action::None);
            }
            () => return None,
        };
        let id = self.lines.get(to).map(|line| line.id)?;
        self.show(id, cx);
        Some(Action::Task(self.list.show(to)))
    }

    /// Whether `Esc` was for something here.
    pub(super) fn step_back(&mut self) -> bool {
        self.drafts.step_back()
            || std::mem::take(&mut self.deleting)
            || self.new.take().is_some()
            || self.give.as_mut().is_some_and(Give::step_back)
            || self.give.take().is_some()
            || self.opened.take().is_some()
    }

    pub(super) fn view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Said> {
        self.draw(cx)
    }
}

/// How long it lasts, as it stands in its field.
fn months(competence: &Competence) -> String {
    competence.months_valid.map(|months| months.to_string()).unwrap_or_default()
}
