//! Training: the attendance sheet of a programme with one box to tick per person and session, and a panel about the chosen
//! session, person or programme, edited in place.

use iced::widget::column;
use iced::{Element, Task};

use super::{Action, Cx, Go, Press, Screen};
use crate::domain::{AttendanceState, PersonId, Programme, ProgrammeId, Session, SessionId, act};
use crate::lang::Language;
use crate::ui::command::Command;
use crate::ui::widget::chooser::Choose;
use crate::ui::widget::kit;
use crate::ui::widget::list::ListState;
use course::Course;
pub use course::CoursePaper;
use draft::Drafts;
use evening::Evening;
pub use evening::Said as EveningSaid;
use form::Form;
pub use said::{Ask, Key, Message, Page, Tab, Which};
use sheet::Sheet;
use table::Frame;

mod answers;
mod came;
mod commit;
pub mod competences;
mod course;
mod draft;
mod enrol;
mod entry;
mod evening;
mod form;
mod frame;
mod keys;
pub mod make;
mod modules;
mod names;
mod person;
pub mod plan;
mod programme;
mod queue;
mod remind;
mod said;
mod session;
mod sheet;
pub mod shown;
mod table;
mod told;

/// The screen.
#[derive(Debug, Default)]
pub struct Training {
    programme: Option<ProgrammeId>,
    /// What was just made, to be shown once it is there.
    wanted: (Option<ProgrammeId>, Option<SessionId>),
    sheet: Sheet,
    list: ListState,
    first_column: usize,
    person: Option<PersonId>,
    session: Option<SessionId>,
    tab: Tab,
    drafts: Drafts,
    /// Whether the times of a part are asked for.
    part: bool,
    chooser: Option<(Which, Choose<Key>)>,
    form: Option<Form>,
    /// Why a file was no programme, while the form for a new one is open.
    unread: Option<String>,
    plan: plan::Plan,
    page: Page,
    /// The language of whoever gets a paper, where it is another than one's own.
    paper_language: Option<Language>,
    board: competences::Board,
    ask: Option<Ask>,
    all_missing: bool,
    course: Course,
    evening: Evening,
    /// Whether a paper is being written.
    writing: bool,
    /// Where papers go; none for the user's documents.
    pub folder: Option<std::path::PathBuf>,
}

impl Training {
    /// The chosen session; for tests.
    pub fn session(&self) -> Option<SessionId> {
        self.session
    }

    fn chosen_programme<'a>(&self, cx: Cx<'a>) -> Option<&'a Programme> {
        cx.data.programmes.get(self.programme?)
    }

    fn chosen_session<'a>(&self, cx: Cx<'a>) -> Option<&'a Session> {
        cx.data.sessions.get(self.session?)
    }

    /// Something else is chosen: what was typed about the former is forgotten.
    fn turn(&mut self, cx: Cx<'_>) {
        self.drafts.forget();
        self.chooser = None;
        self.ask = None;
        self.part = false;
        self.fill(cx);
    }

    fn choose_programme(&mut self, programme: Option<ProgrammeId>, cx: Cx<'_>) {
        self.programme = programme;
        self.session = None;
        self.first_column = 0;
        self.list = ListState::new();
        self.form = None;
        self.reread(cx);
        self.person = self.sheet.rows.first().map(|row| row.person);
        self.turn(cx);
    }

    /// Makes the sheet anew; keeps what is chosen where it still is.
    fn reread(&mut self, cx: Cx<'_>) {
        self.course = Course::default();
        let Some(programme) = self.programme else {
            self.sheet = Sheet::default();
            return;
        };
        self.sheet = Sheet::of(cx, programme);
        if self.sheet.column_of(self.session).is_none() {
            // Tonight's, or the next, or the last.
            let sessions: Vec<&Session> = cx.data.sessions_of(programme).collect();
            let next = sessions.iter().find(|session| session.when.from_local.date() >= cx.today());
            self.session = next.or(sessions.last()).map(|session| session.id);
        }
        if self.sheet.row_of(self.person).is_none() {
            self.person = self.sheet.rows.first().map(|row| row.person);
        }
        if let Some(column) = self.sheet.column_of(self.session) {
            self.first_column = self.frame(cx).showing(column);
        }
    }

    fn frame(&self, cx: Cx<'_>) -> Frame {
        Frame::of(cx.size.width - cx.rail() - cx.panel() - 2.0, self.sheet.columns.len(), self.first_column)
    }

    /// Steps to another cell.
    fn step(&mut self, down: isize, right: isize, cx: Cx<'_>) -> Action<Message> {
        let (person, session, tab, part) = (self.person, self.session, self.tab, self.part);
        let row = self.sheet.row_of(self.person).unwrap_or(0);
        let row = row.saturating_add_signed(down).min(self.sheet.rows.len().saturating_sub(1));
        self.person = self.sheet.rows.get(row).map(|row| row.person);
        let column = self.sheet.column_of(self.session).unwrap_or(0);
        let column = column.saturating_add_signed(right).min(self.sheet.columns.len().saturating_sub(1));
        self.session = self.sheet.columns.get(column).map(|column| column.session);
        self.first_column = self.frame(cx).showing(column);
        if matches!(self.tab, Tab::Programme | Tab::Course) {
            self.tab = Tab::Session;
        }
        if (person, session, tab) != (self.person, self.session, self.tab) {
            self.turn(cx);
        }
        let show = self.list.show(row);
        // The keys belong to the sheet again.
        Action::Task(if part { show.chain(leave()) } else { show })
    }

    /// Says how it stood in the chosen cell.
    fn mark(&mut self, state: Option<AttendanceState>, cx: Cx<'_>) -> Action<Message> {
        let (Some(person), Some(session)) = (self.person, self.session) else { return Action::None };
        let there = matches!(state, Some(AttendanceState::Present | AttendanceState::Part));
        let day = self.chosen_session(cx).map(|session| session.when.from_local.date());
        if let Some(day) = day.filter(|day| there && *day > cx.today()) {
            return Action::Refuse(cx.lang.training_not_yet(cx.lang.date_short(day)));
        }
        if state == Some(AttendanceState::Part) {
            return self.ask_part(cx);
        }
        self.part = false;
        if self.sheet.mark(person, session) == state {
            return Action::None;
        }
        let edit = act::training::set_attendance(cx.data, &mut crate::domain::Ids::System, session, person, state, None);
        Action::of(edit, |why| cx.lang.cannot(&why))
    }

    /// A part needs its times: asks for them in the panel.
    fn ask_part(&mut self, cx: Cx<'_>) -> Action<Message> {
        self.tab = Tab::Person;
        self.form = None;
        self.part = true;
        self.fill(cx);
        let focus = iced::widget::operation::focus(person::CAME);
        Action::Task(focus.chain(iced::widget::operation::select_all(person::CAME)))
    }

    fn open(&mut self, which: Which, cx: Cx<'_>) -> Action<Message> {
        if self.chooser.as_ref().is_some_and(|(open, _)| *open == which) {
            self.chooser = None;
            return Action::None;
        }
        let chooser = self.choices(which, cx);
        let focus = chooser.focus();
        self.chooser = Some((which, chooser));
        Action::Task(focus)
    }

    /// The open choice, if it is this one.
    fn choosing<'a>(&'a self, which: Which, cx: Cx<'a>, placeholder: &str) -> Option<Element<'a, Message>> {
        let (open, chooser) = self.chooser.as_ref()?;
        (*open == which).then(|| chooser.view(cx.lang, placeholder).map(Message::Choosing))
    }
}

impl Screen for Training {
    type Message = Message;

    fn update(&mut self, message: Message, cx: Cx<'_>) -> Action<Message> {
        match message {
            Message::Scrolled(viewport) => {
                self.list.scrolled(viewport);
                Action::None
            }
            Message::Columns(by) => {
                self.first_column = self.frame(cx).first.saturating_add_signed(by);
                Action::None
            }
            Message::Programme(id) => {
                self.choose_programme(Some(id), cx);
                Action::None
            }
            Message::Person(id) => {
                (self.person, self.tab, self.form) = (Some(id), Tab::Person, None);
                self.turn(cx);
                Action::None
            }
            Message::Session(id) => {
                (self.session, self.tab, self.form) = (Some(id), Tab::Session, None);
                self.turn(cx);
                Action::None
            }
            Message::Tick(person, session) => {
                if (self.person, self.session) != (Some(person), Some(session)) || matches!(self.tab, Tab::Programme | Tab::Course)
                {
                    (self.person, self.session) = (Some(person), Some(session));
                    if matches!(self.tab, Tab::Programme | Tab::Course) {
                        self.tab = Tab::Session;
                    }
                    self.turn(cx);
                }
                // A part has times, so a click passes it over.
                let next = match self.sheet.mark(person, session) {
                    None => Some(AttendanceState::Present),
                    Some(AttendanceState::Present | AttendanceState::Part) => Some(AttendanceState::Excused),
                    Some(AttendanceState::Excused) => Some(AttendanceState::Absent),
                    Some(AttendanceState::Absent) => None,
                };
                self.mark(next, cx)
            }
            Message::Mark(state) => self.mark(state, cx),
            Message::AskPart => self.ask_part(cx),
            Message::Tab(tab) => {
                self.tab = tab;
                self.turn(cx);
                Action::None
            }
            Message::Type(field, typed) => {
                self.drafts.typed(field, typed);
                Action::None
            }
            Message::Done(field) => self.commit(field, cx),
            Message::Open(which) => self.open(which, cx),
            Message::Choosing(message) => match &mut self.chooser {
                Some((which, chooser)) => {
                    let which = *which;
                    match chooser.update(message) {
                        Some(key) => self.take(which, key, cx),
                        None => Action::None,
                    }
                }
                None => Action::None,
            },
            Message::FormTreat(id) => {
                if let Some(form) = &mut self.form {
                    form.treat(id);
                }
                Action::None
            }
            Message::NewProgramme => self.new_programme(),
            Message::Make(said) => self.make(said, cx),
            Message::Plan(said) => self.plan(said, cx),
            Message::Shown(said) => self.shown(said, cx),
            Message::Page(page) => self.turn_page(page, cx),
            Message::Board(said) => board(self.board.update(said, cx)),
            Message::MoveModule(id, by) => self.move_module(id, by, cx),
            Message::NewSession => self.new_session(cx),
            Message::FormDone => self.form_done(cx),
            Message::FormCancel => {
                self.form = None;
                self.turn(cx);
                Action::None
            }
            Message::AllMissing => {
                self.all_missing = !self.all_missing;
                Action::None
            }
            Message::Ask(ask) => {
                self.ask = Some(ask);
                Action::None
            }
            Message::Cancel => {
                self.ask = None;
                Action::None
            }
            Message::Confirm => self.confirm(cx),
            Message::HandOut => Action::Go(Go::List(super::lists::Ask::Attendance(self.programme))),
            Message::Go(go) => Action::Go(go),
            Message::Profile(at) => self.choose_profile(at, cx),
            Message::EnrolPeople(people) => self.enrol_people(&people, cx),
            Message::CoursePaper(paper) => self.write_course(paper, cx),
            Message::PaperWritten(written) => self.paper_written(written),
            Message::Evening(said) => self.evening(said, cx),
            Message::AllPresent
            | Message::Treat(_)
            | Message::DeleteModule(_)
            | Message::EnrolLeaders { .. }
            | Message::Grant
            | Message::ReadyMade => self.act(&message, cx),
        }
    }

    fn view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let inside = match self.page {
            Page::Courses => self.courses(cx),
            Page::Competences => self.board.view(cx).map(Message::Board),
        };
        column![self.pages(cx), kit::line(), inside].into()
    }

    fn refresh(&mut self, cx: Cx<'_>) {
        if self.page == Page::Competences {
            self.board.refresh(cx);
        }
        if let Some(id) = self.wanted.0.filter(|id| cx.data.programmes.get(*id).is_some()) {
            self.wanted.0 = None;
            self.tab = Tab::Programme;
            self.choose_programme(Some(id), cx);
        }
        if let Some(session) = self.wanted.1.and_then(|id| cx.data.sessions.get(id)) {
            self.wanted.1 = None;
            (self.programme, self.session, self.tab) = (Some(session.programme), Some(session.id), Tab::Session);
            self.drafts.forget();
        }
        if self.chosen_programme(cx).is_none() {
            let first = cx.data.programmes.iter().next().map(|row| row.id);
            self.choose_programme(first, cx);
        }
        let before = (self.person, self.session);
        self.reread(cx);
        if before != (self.person, self.session) {
            self.drafts.forget();
        }
        // A choice that stands open would offer what was there before.
        if let Some((which @ (Which::Enrol | Which::WalkIn), _)) = self.chooser {
            self.chooser = Some((which, self.choices(which, cx)));
        }
        self.fill(cx);
    }

    fn load(&mut self, _cx: Cx<'_>) -> Action<Message> {
        self.follow()
    }

    fn press(&mut self, press: &Press, cx: Cx<'_>) -> Option<Action<Message>> {
        self.pressed(press, cx)
    }

    fn run(&mut self, command: Command, cx: Cx<'_>) -> Option<Action<Message>> {
        match command {
            Command::NewCompetence | Command::NewSession if self.page == Page::Competences => Some(board(self.board.begin())),
            Command::NewCompetence => {
                let turned = self.turn_page(Page::Competences, cx);
                Some(Action::All(vec![turned, board(self.board.begin())]))
            }
            Command::NewProgramme | Command::HandOutAttendance if self.page == Page::Competences => {
                let _ = self.turn_page(Page::Courses, cx);
                self.run(command, cx)
            }
            Command::NewSession if self.programme.is_none() => Some(self.new_programme()),
            Command::NewSession => Some(self.new_session(cx)),
            Command::NewProgramme => Some(self.new_programme()),
            Command::HandOutAttendance => Some(Action::Go(Go::List(super::lists::Ask::Attendance(self.programme)))),
            _ => None,
        }
    }

    fn go(&mut self, go: &Go, cx: Cx<'_>) -> Action<Message> {
        if matches!(go, Go::Programme(_) | Go::Session(_)) {
            self.page = Page::Courses;
        }
        match go {
            Go::Programme(id) => {
                self.tab = Tab::Programme;
                self.choose_programme(Some(*id), cx);
            }
            Go::Session(id) => {
                if let Some(session) = cx.data.sessions.get(*id) {
                    if self.programme != Some(session.programme) {
                        self.choose_programme(Some(session.programme), cx);
                    }
                    (self.session, self.tab, self.form) = (Some(*id), Tab::Session, None);
                    self.reread(cx);
                    self.turn(cx);
                }
            }
            // Tonight may have become tonight since this was shown.
            _ => self.reread(cx),
        }
        Action::None
    }

    fn bar(&self) -> &'static [Command] {
        match self.page {
            Page::Courses => &[Command::HandOutAttendance, Command::NewSession],
            Page::Competences => &[Command::NewCompetence],
        }
    }

    fn step_back(&mut self, cx: Cx<'_>) -> bool {
        if self.page == Page::Competences {
            return self.board.step_back();
        }
        if self.evening.step_back(self.chooser.as_ref().is_some_and(|(which, _)| *which == Which::Enrol)) {
            return true;
        }
        if self.plan.step_back() || self.chooser.take().is_some() || self.ask.take().is_some() || std::mem::take(&mut self.part) {
            return true;
        }
        if self.form.take().is_some() {
            self.turn(cx);
            return true;
        }
        // What was typed in a field goes back to what is saved.
        self.drafts.forget();
        self.fill(cx);
        false
    }
}

/// What the page of competences wants done.
fn board(action: Action<competences::Said>) -> Action<Message> {
    action.map(Message::Board)
}

/// Runs the focus to a field.
fn focus(id: &'static str) -> Action<Message> {
    Action::Task(Task::batch([iced::widget::operation::focus(id), iced::widget::operation::select_all(id)]))
}

/// Takes the focus out of the field it is in.
fn leave() -> Task<Message> {
    use iced::advanced::widget::{operate, operation::focusable::unfocus};
    operate(unfocus())
}
