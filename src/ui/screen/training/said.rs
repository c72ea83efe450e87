//! What the training screen says to itself: what the panel is about, what is being chosen or asked, and what was pressed or
//! typed.

use iced::widget::scrollable::Viewport;

use super::draft::Field;
use super::{CoursePaper, EveningSaid, Go, competences, make, plan, shown};
use crate::domain::{AttendanceState, CompetenceId, CrewId, ModuleId, PersonId, PlaceId, ProgrammeId, SessionId};
use crate::ui::widget::chooser;

/// What the panel is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[allow(missing_docs)]
pub enum Tab {
    #[default]
    Session,
    Person,
    Programme,
    Course,
}

/// What the screen is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    /// Courses and who was there.
    #[default]
    Courses,
    /// What people can.
    Competences,
}

/// What is being chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Which {
    Place,
    Leader,
    CoLeader,
    Competence,
    Enrol,
    WalkIn,
    FormPlace,
    FormLeader,
}

/// What can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Key {
    None,
    Place(PlaceId),
    Person(PersonId),
    /// Everybody in a crew.
    Crew(CrewId),
    Competence(CompetenceId),
    /// Everybody who is on a shift that asks for it, without having it.
    Lacking(CompetenceId),
    /// Everybody who does not have it.
    Without(CompetenceId),
    /// One of that name, to be made.
    New(String),
}

/// What is asked before it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Ask {
    DeleteSession,
    DeleteProgramme,
    Unenrol,
}

/// What the screen says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Scrolled(Viewport),
    Columns(isize),
    Programme(ProgrammeId),
    Person(PersonId),
    Session(SessionId),
    Tick(PersonId, SessionId),
    Mark(Option<AttendanceState>),
    AskPart,
    Tab(Tab),
    Type(Field, String),
    Done(Field),
    Open(Which),
    Choosing(chooser::Message),
    AllPresent,
    Treat(ModuleId),
    MoveModule(ModuleId, i64),
    DeleteModule(ModuleId),
    EnrolLeaders {
        deputies: bool,
    },
    Grant,
    ReadyMade,
    NewProgramme,
    Make(make::Said),
    Plan(plan::Said),
    Shown(shown::Said),
    Page(Page),
    Board(competences::Said),
    NewSession,
    FormTreat(ModuleId),
    FormDone,
    FormCancel,
    AllMissing,
    Ask(Ask),
    Cancel,
    Confirm,
    HandOut,
    Go(Go),
    /// The rules a study association judges by, by their place among all.
    Profile(Option<usize>),
    EnrolPeople(Vec<PersonId>),
    CoursePaper(CoursePaper),
    PaperWritten(Result<std::path::PathBuf, String>),
    /// About the evening and its people.
    Evening(EveningSaid),
}
