//! What is edited of a programme's plan: its note, and of one module at a time what it holds, what one can afterwards, and
//! what comes before it.

use iced::keyboard::{Key, key::Named};
use iced::widget::Id;

use super::draft::Field;
use super::enrol::done;
use super::{Action, Cx, Message, Press, Training};
use crate::domain::{Module, ModuleId, Programme, ProgrammeId, Snapshot, act};
use crate::ui::widget::note::{self, Note};

/// What is said of it.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Said {
    /// In the note of the programme.
    Note(note::Said),
    /// The focus came to a field of a module.
    At(Field),
    /// Shows the rest of a module, or no longer.
    Open(ModuleId),
    /// In the note of the open module.
    About(note::Said),
    /// In what one can after the open module.
    Goals(note::Said),
    /// One that comes before the open module, or no longer.
    After(ModuleId),
    /// It only renews its competence, or gives it too.
    Renews,
    /// Whether a module may be deleted; none to keep it.
    AskDelete(Option<ModuleId>),
}

/// What is being written, and where one is.
#[derive(Default)]
pub struct Plan {
    programme: Option<ProgrammeId>,
    pub(super) note: Note,
    pub(super) about: Note,
    pub(super) goals: Note,
    /// The field of the module that the keys move.
    at: Option<Field>,
    /// The field that is to have the focus once its module stands elsewhere.
    moved: Option<Field>,
    pub(super) open: Option<ModuleId>,
    pub(super) asking: Option<ModuleId>,
}

impl std::fmt::Debug for Plan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Plan").field("at", &self.at).field("open", &self.open).finish_non_exhaustive()
    }
}

impl Plan {
    /// Shows what is stored; of another programme it begins anew.
    pub(super) fn fill(&mut self, programme: Option<&Programme>, data: &Snapshot) {
        let id = programme.map(|row| row.id);
        if self.programme != id {
            *self = Self { programme: id, ..Self::default() };
        }
        let there = |module: &ModuleId| data.modules.get(*module).is_some();
        self.open = self.open.filter(there);
        self.asking = self.asking.filter(there);
        if let Some(programme) = programme {
            self.note.show(&programme.note);
        }
        if let Some(module) = self.open.and_then(|id| data.modules.get(id)) {
            self.about.show(&module.note);
            self.goals.show(&module.goals);
        }
    }

    fn show(&mut self, module: Option<&Module>) {
        self.open = module.map(|row| row.id);
        if let Some(module) = module {
            self.at = Some(Field::ModuleTitle(module.id));
            self.about.turn_to(&module.note);
            self.goals.turn_to(&module.goals);
        }
    }

    /// Whether `Esc` was for something here.
    pub(super) fn step_back(&mut self) -> bool {
        let in_note = [self.note.step_back(), self.about.step_back(), self.goals.step_back()];
        in_note.contains(&true) || self.asking.take().is_some()
    }
}

/// By which name the focus finds a field of a module.
pub(super) fn name(field: Field) -> Id {
    Id::from(format!("training-{field:?}"))
}

impl Training {
    /// Moves a module up or down. The focus goes along, since iced leaves it where it was.
    pub(super) fn move_module(&mut self, module: ModuleId, by: i64, cx: Cx<'_>) -> Action<Message> {
        let edit = act::training::move_module(cx.data, module, by);
        let at = self.plan.at.filter(|field| field.module() == Some(module));
        self.plan.moved = edit.is_ok().then_some(at.unwrap_or(Field::ModuleTitle(module)));
        done(edit, cx)
    }

    /// Puts the focus where a moved module stands now.
    pub(super) fn follow(&mut self) -> Action<Message> {
        match self.plan.moved.take() {
            Some(field) => Action::Task(iced::widget::operation::focus(name(field))),
            None => Action::None,
        }
    }

    /// Moves the module one is at by the arrows.
    pub(super) fn move_by_key(&mut self, press: &Press, cx: Cx<'_>) -> Option<Action<Message>> {
        let by = match press.key {
            Key::Named(Named::ArrowUp) => -1,
            Key::Named(Named::ArrowDown) => 1,
            _ => return None,
        };
        Some(self.move_module(self.plan.at?.module()?, by, cx))
    }

    pub(super) fn plan(&mut self, said: Said, cx: Cx<'_>) -> Action<Message> {
        let Some(programme) = self.chosen_programme(cx) else { return Action::None };
        let open = self.plan.open.and_then(|id| cx.data.modules.get(id));
        let update = |change: &dyn Fn(&mut Module)| {
            let mut new = open.cloned().ok_or(act::Cannot::NothingToDo)?;
            change(&mut new);
            act::training::update_module(cx.data, &new)
        };
        let edit = match said {
            Said::Note(said) => match self.plan.note.hear(said) {
                Some(note) => act::training::update_programme(cx.data, &Programme { note, ..programme.clone() }),
                None => return Action::None,
            },
            Said::About(said) => match self.plan.about.hear(said) {
                Some(note) => update(&|module| note.clone_into(&mut module.note)),
                None => return Action::None,
            },
            Said::Goals(said) => match self.plan.goals.hear(said) {
                Some(goals) => update(&|module| goals.clone_into(&mut module.goals)),
                None => return Action::None,
            },
            Said::After(before) => update(&|module| super::form::toggle(&mut module.after, before)),
            Said::Renews => act::training::update_programme(cx.data, &Programme { renews: !programme.renews, ..programme.clone() }),
            Said::At(field) => {
                self.plan.at = Some(field);
                return Action::None;
            }
            Said::Open(module) => {
                let close = self.plan.open == Some(module);
                self.plan.show(cx.data.modules.get(module).filter(|_| !close));
                return Action::None;
            }
            Said::AskDelete(module) => {
                self.plan.asking = module;
                return Action::None;
            }
        };
        done(edit, cx)
    }
}
