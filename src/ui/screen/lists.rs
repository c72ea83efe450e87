//! Lists to hand out: what there is, which part of it, a look at what one hands out, and the file it becomes. A press
//! writes the file at once, beside what lies there already.

use std::cell::OnceCell;
use std::path::PathBuf;

use chrono::NaiveDate;
use iced::keyboard::key::Named;
use iced::widget::scrollable::Viewport;
use iced::widget::{Space, column, container, row};
use iced::{Alignment, Element, Length, Padding, Task};

use super::{Action, Cx, Press, Screen};
use crate::domain::{CrewId, ProgrammeId};
use crate::exchange::report::Report;
use crate::exchange::reports::{Extra, Split};
use crate::ui::command::Command;
use crate::ui::files::{self, Asked};
use crate::ui::widget::chooser::{self, Choice, Choose};
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit;
use crate::ui::widget::list::{ListState, scroll};
pub(super) use make::write_paper;
pub use make::{Copy, Format, Part, Which};

mod make;
mod more;
pub mod papers;
mod parts;
mod preview;
pub mod ticks;

/// In a page at least this wide all cards stand in a row.
const ACROSS: f32 = 900.0;
/// In a window at least this high there is room for the cards and the list.
const TALL: f32 = 700.0;

/// A list somebody wants to hand out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// The roster of a day, or of all.
    Roster(Option<NaiveDate>),
    /// The attendance list of a programme.
    Attendance(Option<ProgrammeId>),
}

/// The screen.
#[derive(Debug, Default)]
pub struct Lists {
    tab: Tab,
    papers: papers::Papers,
    ticks: ticks::Ticks,
    folder: String,
    which: Which,
    part: Part,
    split: Split,
    programme: Option<ProgrammeId>,
    /// More about each person, on a list of contacts.
    with: Vec<Extra>,
    wrong: Option<String>,
    done: Option<PathBuf>,
    writing: bool,
    /// Whether the lists of a sealed festival are written in the clear.
    in_the_clear: bool,
    chooser: Option<(Open, Choose<Key>)>,
    days_open: bool,
    list: ListState,
    days: Vec<NaiveDate>,
    /// Whether the plan of the part is as it was handed out; found out when it is first asked after a change.
    handed_out: OnceCell<bool>,
    /// The list as it would be handed out; made when it is first seen after a change.
    report: OnceCell<Option<Report>>,
}

/// What the page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    /// Lists as sheets.
    #[default]
    Sheets,
    /// What is printed.
    Paper,
    /// What was ticked on paper, typed back in.
    Ticks,
}

/// What is being chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Open {
    Days,
    Crew,
    Programme,
}

/// What can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Key {
    Crew(CrewId),
    Programme(ProgrammeId),
}

/// What it says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Tab(Tab),
    Papers(papers::Message),
    Ticks(ticks::Message),
    Folder(String),
    AskFolder,
    FolderAsked(Asked),
    Choose(Which),
    Part(Part),
    Split(Split),
    InTheClear(bool),
    Open(Open),
    Choosing(chooser::Message),
    Write(Which, Format),
    /// One more column about each person, or one less.
    With(Extra),
    Copy(Copy),
    Written(Result<PathBuf, String>),
    OpenFolder,
    HandOut,
    Scrolled(Viewport),
}

impl Lists {
    /// Where files go, unless something else was said: `Documents/Ildsjel`.
    fn usual_folder() -> PathBuf {
        let dirs = directories::UserDirs::new();
        let documents = dirs.as_ref().and_then(|dirs| dirs.document_dir().map(std::path::Path::to_owned));
        let home = dirs.as_ref().map(|dirs| dirs.home_dir().to_owned());
        documents.or(home).unwrap_or_else(std::env::temp_dir).join("Ildsjel")
    }

    fn stale(&mut self) {
        (self.report, self.handed_out) = (OnceCell::new(), OnceCell::new());
        self.list = ListState::new();
        self.papers.stale();
        self.papers.page = 0;
    }

    fn wanted(&self) -> make::Wanted {
        make::Wanted { which: self.which, part: self.part, split: self.split, programme: self.programme, with: self.with.clone() }
    }

    fn write(&mut self, which: Which, format: Format, cx: Cx<'_>) -> Action<Message> {
        self.choose(which);
        let now = cx.instant();
        let (data, language, wanted) = (cx.data.clone(), cx.lang.language(), self.wanted());
        self.write_by(cx, move |folder, key| make::write((&data, now), language, &wanted, format, folder, key))
    }

    /// Writes the paper that is shown.
    fn write_paper(&mut self, cx: Cx<'_>) -> Action<Message> {
        let document = self.papers.document(cx, &self.paper_selection()).clone();
        let language = cx.lang.language();
        self.write_by(cx, move |folder, key| make::write_paper(&document, language, folder, key))
    }

    /// Writes something into the folder, on a thread of its own: a long list on a slow stick must not stop the window.
    fn write_by(
        &mut self,
        cx: Cx<'_>,
        write: impl FnOnce(&std::path::Path, Option<&crate::vault::Key>) -> Result<PathBuf, String> + Send + 'static,
    ) -> Action<Message> {
        let folder = PathBuf::from(self.folder.trim());
        if self.folder.trim().is_empty() {
            self.wrong = Some(cx.lang.lists_screen_no_folder());
            return Action::None;
        }
        self.wrong = None;
        self.writing = true;
        // What leaves a sealed festival is sealed, unless it is asked for in the clear.
        let key = cx.file.key.clone().filter(|_| !self.in_the_clear);
        let (send, receive) = tokio::sync::oneshot::channel();
        let _ = std::thread::Builder::new().name("list".to_owned()).spawn(move || {
            let _ = send.send(write(&folder, key.as_ref()));
        });
        let stopped = cx.lang.lists_screen_stopped();
        Action::Task(Task::perform(receive, move |written| Message::Written(written.unwrap_or_else(|_| Err(stopped.clone())))))
    }

    fn choose(&mut self, which: Which) {
        if self.which != which {
            self.which = which;
            self.chooser = None;
            self.days_open = false;
            self.stale();
        }
    }

    fn open(&mut self, open: Open, cx: Cx<'_>) -> Action<Message> {
        let was = self.chooser.take();
        if open == Open::Days {
            self.days_open = !self.days_open;
            return Action::None;
        }
        self.days_open = false;
        if was.is_some_and(|(at, _)| at == open) {
            return Action::None;
        }
        let lang = cx.lang;
        let choices = match open {
            Open::Days | Open::Crew => {
                let mut all: Vec<_> =
                    cx.data.crews.iter().map(|crew| Choice::named(Key::Crew(crew.id), crew.name.as_str())).collect();
                all.sort_by_cached_key(|choice| lang.sort_key(&choice.words));
                all
            }
            Open::Programme => {
                cx.data.programmes.iter().map(|row| Choice::named(Key::Programme(row.id), row.name.as_str())).collect()
            }
        };
        let chooser = Choose::new(choices);
        let focus = chooser.focus();
        self.chooser = Some((open, chooser));
        Action::Task(focus)
    }

    fn take(&mut self, key: Key) {
        self.chooser = None;
        match key {
            Key::Crew(crew) => self.part = Part::Crew(crew),
            Key::Programme(programme) => self.programme = Some(programme),
        }
        self.stale();
    }

    fn report(&self, cx: Cx<'_>) -> Option<&Report> {
        self.report.get_or_init(|| make::preview(cx.data, cx.lang, &self.wanted())).as_ref()
    }
}

impl Screen for Lists {
    type Message = Message;

    fn update(&mut self, message: Message, cx: Cx<'_>) -> Action<Message> {
        match message {
            Message::Tab(tab) => {
                (self.tab, self.chooser, self.days_open) = (tab, None, false);
                if tab == Tab::Ticks {
                    return self.ticks.begin(cx);
                }
            }
            Message::Ticks(message) => return self.ticks.update(message, cx),
            Message::Papers(papers::Message::Write) => return self.write_paper(cx),
            Message::Papers(message) => self.papers.update(&message),
            Message::Folder(folder) => {
                self.folder = folder;
                self.wrong = None;
            }
            Message::InTheClear(clear) => self.in_the_clear = clear,
            Message::AskFolder => {
                return Action::Task(Task::perform(files::ask_folder(cx.lang.lists_screen_folder()), Message::FolderAsked));
            }
            Message::FolderAsked(Asked::Path(folder)) => {
                self.folder = folder.display().to_string();
                self.wrong = None;
            }
            Message::FolderAsked(Asked::Nothing) => {}
            Message::FolderAsked(Asked::NoDialog) => return Action::Refuse(cx.lang.common_no_dialog_folder()),
            Message::Choose(which) => self.choose(which),
            Message::Part(part) => {
                self.part = part;
                self.chooser = None;
                self.days_open = false;
                self.stale();
            }
            Message::Split(split) => self.split = split,
            Message::Open(open) => return self.open(open, cx),
            Message::Choosing(message) => {
                if let Some(key) = self.chooser.as_mut().and_then(|(_, chooser)| chooser.update(message)) {
                    self.take(key);
                }
            }
            Message::Write(which, format) => return self.write(which, format, cx),
            Message::With(extra) => {
                match self.with.iter().position(|other| *other == extra) {
                    Some(at) => drop(self.with.remove(at)),
                    None => self.with.push(extra),
                }
                self.with.sort_by_key(|extra| Extra::ALL.iter().position(|other| other == extra));
                self.stale();
            }
            Message::Copy(what) => return self.copy(what, cx),
            Message::Written(written) => {
                self.writing = false;
                match written {
                    Ok(path) => {
                        self.done = Some(path.clone());
                        // A calendar that nobody knows of cannot be taken back by the next.
                        let calendar = path.extension().is_some_and(|ending| ending == "ics");
                        let more = (calendar && !self.is_handed_out(cx)).then(|| cx.lang.lists_hand_out_calendar());
                        return Action::Wrote(path, more);
                    }
                    Err(words) => self.wrong = Some(words),
                }
            }
            Message::OpenFolder => {
                let folder = PathBuf::from(self.folder.trim());
                match std::fs::create_dir_all(&folder) {
                    Ok(()) => files::show(&folder),
                    Err(error) => self.wrong = Some(cx.lang.lists_screen_cannot_write(self.folder.clone(), error.to_string())),
                }
            }
            Message::HandOut => return self.hand_out(cx),
            Message::Scrolled(viewport) => self.list.scrolled(viewport),
        }
        Action::None
    }

    fn view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        // The width of the page; that of five cards in a row, below which they stand in two.
        let across = cx.size.width - cx.rail() - 48.0;
        let two_rows = across < ACROSS;
        let in_a_row = if two_rows { 3 } else { 4 };
        let cards = column(Which::ALL.chunks(in_a_row).map(|some| {
            let cards = row(some.iter().map(|which| self.card(*which, true, cx))).spacing(12);
            let rest = (some.len()..in_a_row).map(|_| Space::new().width(Length::FillPortion(1)).into());
            cards.extend(rest).into()
        }))
        .spacing(12);
        let tabs = [(Tab::Sheets, lang.lists_tab_sheets()), (Tab::Paper, lang.lists_tab_paper()), (Tab::Ticks, lang.ticks_tab())];
        let title = row![kit::title(lang.lists_screen_title()), kit::segments(tabs, self.tab, Message::Tab)].spacing(16);
        let title = title.align_y(Alignment::Center);
        if self.tab == Tab::Ticks {
            let all = column![title, self.ticks.view(cx).map(Message::Ticks)].spacing(16);
            let all = container(all).padding(Padding { top: 20.0, right: 24.0, bottom: 16.0, left: 24.0 });
            return all.height(Length::Fill).into();
        }
        let top = column![title, self.folder_line(cx)].push(self.seal_line(cx)).spacing(16);
        if self.tab == Tab::Paper {
            let all = column![top, self.papers_view(cx)].spacing(16);
            let all = container(all).padding(Padding { top: 20.0, right: 24.0, bottom: 16.0, left: 24.0 });
            return all.height(Length::Fill).into();
        }
        let top = top.push(cards).push(self.parts(cx));
        let below: Element<'a, Message> = match self.report(cx) {
            Some(report) if !report.rows.is_empty() => {
                let count = lang.lists_screen_rows(i64::try_from(report.rows.len()).unwrap_or(0));
                let head = row![kit::strong(report.title.as_str()), kit::muted(report.subtitle.as_str()), kit::muted(count)]
                    .spacing(10)
                    .align_y(Alignment::Center);
                column![head.wrap(), preview::view(report, &self.list, across - 3.0, lang)].spacing(8).into()
            }
            Some(_) if self.which == Which::Changes => {
                let never = cx.data.handouts.is_empty();
                let words = if never { lang.paper_changes_never() } else { lang.paper_changes_none() };
                kit::empty(Icon::Sheet, lang.lists_changes_title(), words, None)
            }
            _ => kit::empty(Icon::Sheet, lang.lists_screen_empty(), lang.lists_screen_empty_about(), None),
        };
        if two_rows || cx.size.height < TALL {
            // No room for both: the page scrolls, and the list keeps its height in it.
            let all = column![top, container(below).height((cx.size.height * 0.6).max(240.0))].spacing(14);
            let all = container(all).padding(Padding { top: 20.0, right: 24.0, bottom: 16.0, left: 24.0 });
            return scroll(all).width(Length::Fill).height(Length::Fill).into();
        }
        let all = column![top, container(below).height(Length::Fill)].spacing(14);
        container(all).padding(Padding { top: 20.0, right: 24.0, bottom: 16.0, left: 24.0 }).height(Length::Fill).into()
    }

    fn refresh(&mut self, cx: Cx<'_>) {
        if self.folder.is_empty() {
            self.folder = Self::usual_folder().display().to_string();
        }
        self.days = cx.data.days_with_shifts().collect();
        self.part = match self.part {
            Part::Day(day) if !self.days.contains(&day) => Part::All,
            Part::Crew(crew) if cx.data.crews.get(crew).is_none() => Part::All,
            part => part,
        };
        if self.programme.is_none_or(|id| cx.data.programmes.get(id).is_none()) {
            self.programme = cx.data.programmes.iter().next().map(|row| row.id);
        }
        (self.report, self.handed_out) = (OnceCell::new(), OnceCell::new());
        self.papers.stale();
        self.ticks.refresh(cx);
    }

    fn run(&mut self, command: Command, cx: Cx<'_>) -> Option<Action<Message>> {
        (command == Command::TypeTicks).then(|| self.update(Message::Tab(Tab::Ticks), cx))
    }

    fn press(&mut self, press: &Press, cx: Cx<'_>) -> Option<Action<Message>> {
        if let Some((_, chooser)) = &mut self.chooser {
            let message = chooser.key(&press.key).filter(|_| press.modifiers.is_empty())?;
            let _ = chooser.update(message);
            return Some(Action::None);
        }
        if self.tab == Tab::Ticks {
            return None;
        }
        // On paper up and down go through the papers, left and right through the pages.
        if self.tab == Tab::Paper {
            let page = self.papers.page;
            match press {
                press if press.is(Named::ArrowUp) => self.papers.step(-1),
                press if press.is(Named::ArrowDown) => self.papers.step(1),
                press if press.is(Named::ArrowLeft) => self.papers.page = page.saturating_sub(1),
                press if press.is(Named::ArrowRight) => {
                    let last = self.papers.document(cx, &self.paper_selection()).pages.len().saturating_sub(1);
                    self.papers.page = (page + 1).min(last);
                }
                _ => return None,
            }
            return Some(Action::None);
        }
        // Left and right go through the lists.
        let by: isize = match press {
            press if press.is(Named::ArrowLeft) => -1,
            press if press.is(Named::ArrowRight) => 1,
            _ => return None,
        };
        let at = Which::ALL.iter().position(|which| *which == self.which).unwrap_or(0).saturating_add_signed(by);
        if let Some(which) = Which::ALL.get(at) {
            self.choose(*which);
        }
        Some(Action::None)
    }

    fn go(&mut self, go: &super::Go, cx: Cx<'_>) -> Action<Message> {
        if let super::Go::List(ask) = go {
            self.tab = Tab::Sheets;
            match ask {
                Ask::Roster(day) => {
                    self.which = Which::Roster;
                    self.part = day.filter(|day| self.days.contains(day)).map_or(Part::All, Part::Day);
                }
                Ask::Attendance(programme) => {
                    self.which = Which::Attendance;
                    self.programme = programme.filter(|id| cx.data.programmes.get(*id).is_some()).or(self.programme);
                }
            }
            self.chooser = None;
            self.stale();
        }
        Action::None
    }

    fn step_back(&mut self, _cx: Cx<'_>) -> bool {
        if self.tab == Tab::Ticks {
            return self.ticks.step_back();
        }
        self.chooser.take().is_some() | std::mem::take(&mut self.days_open)
    }
}
