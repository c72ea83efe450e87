//! The evening and its people: what is said about the chosen session and about who takes part in it, beside the sheet.

use std::fmt;

use super::names::Pasted;
use super::told::Told;
use super::{Action, Cx, Message, Training};
use crate::domain::PersonId;
use crate::ui::widget::note::{self, Note};

/// What the panel about the session holds beside what is saved.
#[derive(Default)]
pub(super) struct Evening {
    /// What is told about the session.
    pub(super) told: Told,
    /// What was covered.
    pub(super) covered: Note,
    /// Names that are being pasted.
    pub(super) names: Option<Pasted>,
}

impl fmt::Debug for Evening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Evening").field("told", &self.told).finish_non_exhaustive()
    }
}

/// What is said about the evening and its people.
#[derive(Debug, Clone)]
pub enum Said {
    /// All that is told about the session, or the first of it.
    AllTold,
    /// About what was covered.
    Covered(note::Said),
    /// Leads the session no longer.
    DropLeader(PersonId),
    /// Gives somebody who waits a place.
    GivePlace(PersonId),
    /// Opens the field for names, or closes it.
    Paste,
    /// About the names.
    Names(note::Said),
    /// Enrols those whose names are there.
    EnrolNames,
}

impl Evening {
    /// Another session is chosen.
    pub(super) fn turn(&mut self) {
        *self = Self { names: self.names.take(), ..Self::default() };
    }

    /// Whether `Esc` was meant for something here.
    pub(super) fn step_back(&mut self, enrolling: bool) -> bool {
        self.covered.step_back() || self.names.take().is_some_and(|_| enrolling)
    }
}

impl Training {
    /// Makes anew what is told of the chosen session.
    pub(super) fn look_at_evening(&mut self, cx: Cx<'_>) {
        let Some(session) = self.chosen_session(cx) else {
            self.evening.told = Told::default();
            return;
        };
        let told = Told::of(session, self.evening.told.all, cx);
        self.evening.covered.show(&session.covered);
        self.evening.told = told;
    }

    pub(super) fn evening(&mut self, said: Said, cx: Cx<'_>) -> Action<Message> {
        match said {
            Said::AllTold => {
                self.evening.told.all = !self.evening.told.all;
                Action::None
            }
            Said::Covered(said) => match self.evening.covered.hear(said) {
                Some(covered) => self.change_session(cx, |session| session.covered = covered),
                None => Action::None,
            },
            Said::GivePlace(person) => self.give_place(person, cx),
            Said::Paste => self.open_paste(cx),
            Said::Names(said) => self.names_said(said, cx),
            Said::EnrolNames => self.enrol_names(cx),
            Said::DropLeader(person) => self.change_session(cx, |session| session.leaders.retain(|leader| *leader != person)),
        }
    }
}
