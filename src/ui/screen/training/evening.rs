//! The evening and its people: what is said about the chosen session and about who takes part in it, beside the sheet.

use std::fmt;
use std::sync::Arc;

use super::came::Came;
use super::names::Pasted;
use super::remind::{By, Reminder};
use super::told::Told;
use super::{Action, Cx, Message, Training};
use crate::domain::remind::Whom;
use crate::domain::{Answer, PersonId, SessionId};
use crate::ui::files::Asked;
use crate::ui::widget::note::{self, Note};

/// What the panel about the session holds beside what is saved.
#[derive(Default)]
pub(super) struct Evening {
    /// Which session it is about.
    session: Option<SessionId>,
    /// What is told about the session.
    pub(super) told: Told,
    /// What was covered.
    pub(super) covered: Note,
    /// A sheet that was read, to be looked at.
    pub(super) came: Option<Came>,
    /// The reminder that is being made.
    pub(super) reminder: Reminder,
    /// Whether everybody's answer is shown.
    pub(super) all_answers: bool,
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
    /// Everybody's answer, or only of those who have not said.
    AllAnswers,
    /// Says whether somebody comes.
    Answer(PersonId, Option<Answer>),
    /// Takes the rows that are typed.
    TakeRows,
    /// Asks for a sheet.
    AskSheet,
    /// What came of asking.
    SheetAsked(Asked),
    /// What is in it: its name and its bytes, or that it could not be read.
    SheetRead(Result<(String, Arc<Vec<u8>>), String>),
    /// Takes what stands in the sheet.
    TakeSheet,
    /// Leaves the sheet.
    LeaveSheet,
    /// Opens the reminder, or closes it.
    Remind,
    /// Whom it is for.
    RemindWhom(Whom),
    /// How it goes.
    RemindBy(By),
    /// Copies the reminder.
    CopyMessage,
    /// Copies whom it goes to.
    CopyTo,
    /// Gives somebody who waits a place.
    GivePlace(PersonId),
    /// Opens the field for names, or closes it.
    Paste,
    /// About the names.
    Names(note::Said),
    /// That a line of the names is this one's.
    Means(String, PersonId),
    /// Enrols those whose names are there.
    EnrolNames,
}

impl Evening {
    /// Whether `Esc` was meant for something here.
    pub(super) fn step_back(&mut self, enrolling: bool) -> bool {
        self.covered.step_back() || self.came.take().is_some() || self.names.take().is_some_and(|_| enrolling)
    }
}

impl Training {
    /// Makes anew what is told of the chosen session. What was begun about another is forgotten.
    pub(super) fn look_at_evening(&mut self, cx: Cx<'_>) {
        let id = self.chosen_session(cx).map(|session| session.id);
        if self.evening.session != id {
            self.evening = Evening { session: id, names: self.evening.names.take(), ..Evening::default() };
        }
        self.look_at_sheet_again(cx);
        let Some(session) = self.chosen_session(cx) else { return };
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
            Said::AllAnswers => {
                self.evening.all_answers = !self.evening.all_answers;
                Action::None
            }
            Said::Answer(person, answer) => self.set_answer(person, answer, cx),
            Said::TakeRows => self.take_rows(cx),
            Said::AskSheet => Self::ask_sheet(cx),
            Said::SheetAsked(asked) => Self::sheet_asked(asked, cx),
            Said::SheetRead(read) => self.sheet_read(read, cx),
            Said::TakeSheet => self.take_sheet(cx),
            Said::LeaveSheet => {
                self.evening.came = None;
                Action::None
            }
            Said::Remind => {
                self.evening.reminder.open = !self.evening.reminder.open;
                Action::None
            }
            Said::RemindWhom(whom) => {
                self.evening.reminder.whom = whom;
                Action::None
            }
            Said::RemindBy(by) => {
                self.evening.reminder.by = by;
                Action::None
            }
            Said::CopyMessage => self.copy_reminder(true, cx),
            Said::CopyTo => self.copy_reminder(false, cx),
            Said::GivePlace(person) => self.give_place(person, cx),
            Said::Paste => self.open_paste(cx),
            Said::Names(said) => self.names_said(said, cx),
            Said::Means(line, person) => self.means(&line, person, cx),
            Said::EnrolNames => self.enrol_names(cx),
            Said::DropLeader(person) => self.change_session(cx, |session| session.leaders.retain(|leader| *leader != person)),
        }
    }
}
