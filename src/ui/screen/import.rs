//! The preview of an import: the sheet as it was read on the left, each row with what would happen to it; on the right
//! what would come of it all, what has to be decided, and the one button that writes it. Nothing is written before that.

use std::path::PathBuf;

use iced::Element;
use iced::keyboard::{Key, key::Named};
use iced::widget::{row, scrollable, stack};

use super::{Action, Cx, Go, Place, Press, Screen};
use crate::domain::phone::Region;
use crate::exchange::columns::Field;
use crate::exchange::columns::kinds::Kinds;
use crate::exchange::meaning::Event;
use crate::exchange::plan::Decision;
use crate::exchange::read::Options;
use crate::table::Encoding;
use crate::ui::command::Command;
use crate::ui::widget::kit;
use crate::ui::widget::list::ListState;
use back::BackPreview;
pub use back::Meant;
use menu::Menu;
pub use menu::Topic;
pub use preview::{Fate, Only};
use preview::{Opened, Preview};
use reading::{Found, Heard, Reading};
use roster::RosterPreview;
use sheet::SheetPreview;

pub mod ask;
mod ask_view;
mod back;
mod back_view;
mod beside;
mod beside_view;
mod clash;
mod leave;
mod look;
mod menu;
mod panel;
mod preview;
mod reading;
mod remarks;
pub mod roster;
mod roster_view;
pub mod sheet;
mod sheet_view;
mod table;
mod words;
mod write;

/// The screen.
#[derive(Debug, Default)]
pub struct Import {
    opened: Option<Opened>,
    /// What the file says of shifts, if anything.
    roster: Option<RosterPreview>,
    /// Whether it is taken for a roster.
    as_roster: bool,
    /// What the file says as a plan of ours that was edited.
    back: Option<BackPreview>,
    /// The file as it was read.
    sheet: Option<SheetPreview>,
    /// Whether that is shown.
    as_read: bool,
    /// The file that is being read.
    reading: Option<Reading>,
    readings: u64,
    list: ListState,
    /// The chosen row, by its number in the sheet.
    chosen: Option<usize>,
    menu: Option<Menu>,
    /// Where the rows that stay out were written, and how many they were.
    written: Option<(PathBuf, usize)>,
    /// Whether they could not be written, and the leader knows.
    unwritten: bool,
    /// Where one came from, and goes back to.
    from: Option<Place>,
    /// Whether it is asked if the answers are to be thrown away.
    leaving: Option<leave::Leaving>,
    /// Where the rows that stay out are written; none for the user's documents.
    pub folder: Option<PathBuf>,
    /// What was said of the columns of files before.
    kinds: Kinds,
    /// The same, when more was said since it was noted.
    learnt: Option<Kinds>,
}

/// How the file is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Look {
    People,
    Roster,
    Sheet,
}

/// What it says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    /// What is heard of which reading.
    Heard(u64, Heard),
    Look(Look),
    Sheet(sheet::Message),
    TakeRemoved(bool),
    /// Which of what was changed in both places, or all, is to be as in the sheet.
    TakeTheirs(Option<usize>, bool),
    /// Who a name of the plan is that nobody has, or more than one.
    Means(String, Meant),
    Scrolled(scrollable::Viewport),
    Roster(roster::Message),
    Choose(usize),
    Only(Option<Only>),
    Decide(usize, Option<Decision>),
    /// One of the numbers in a cell, by the row's number in the sheet and the column's place.
    Number(usize, usize, String),
    Open(Topic),
    CloseMenu,
    SetField(usize, Field),
    SetEncoding(Option<Encoding>),
    SetDelimiter(Option<char>),
    /// The header row's number, 0 for none; nothing for the one that is found.
    SetHeader(Option<usize>),
    AsFound,
    HandBack,
    Import,
    Cancel,
    /// Goes away, answers or not.
    Leave,
    /// Stays, after all.
    Stay,
    ChooseFile,
}

impl Import {
    /// Notes what was said of the columns of files before.
    pub fn note(&mut self, kinds: &Kinds) {
        self.kinds.clone_from(kinds);
    }

    /// What was said of the columns of files, if it is more than was noted last.
    pub fn learnt(&mut self) -> Option<Kinds> {
        self.learnt.take()
    }

    /// The preview, if there is a sheet.
    fn preview(&mut self) -> Option<&mut preview::Preview> {
        self.opened.as_mut()?.preview.as_mut().ok()
    }

    /// Reads the file, on a thread of its own.
    fn read(&mut self, name: String, bytes: std::sync::Arc<Vec<u8>>, options: Options, cx: Cx<'_>) -> Action<Message> {
        self.readings += 1;
        let event = cx.data.festival().map(|festival| Event {
            name: festival.name.clone(),
            first_day: festival.first_day,
            last_day: festival.last_day,
            zone: festival.zone,
            region: Region::of(&festival.region),
        });
        let (reading, task) = Reading::begin(self.readings, name, bytes, options, event);
        self.reading = Some(reading);
        Action::Task(task.map(|(number, heard)| Message::Heard(number, heard)))
    }

    /// Reads it again, as the leader says.
    fn read_as(&mut self, change: impl FnOnce(&mut Options), cx: Cx<'_>) -> Action<Message> {
        self.menu = None;
        let Some(opened) = &self.opened else { return Action::None };
        let mut options = opened.options;
        change(&mut options);
        let (name, bytes) = (opened.name.clone(), opened.bytes.clone());
        self.read(name, bytes, options, cx)
    }

    fn found(&mut self, number: u64, found: Option<Box<Found>>, cx: Cx<'_>) -> Action<Message> {
        let Some(reading) = self.reading.take_if(|reading| reading.number == number) else { return Action::None };
        let Some(found) = found else {
            self.clear();
            return Action::Refuse(cx.lang.import_screen_broke_off());
        };
        let again = self.opened.take().is_some();
        let (was_roster, name) = (self.as_roster, reading.name);
        self.chosen = None;
        self.back = found.back.map(|book| BackPreview::new(book, name.clone(), cx));
        (self.sheet, self.roster) = match found.book {
            Some((book, event, meaning)) => {
                (Some(SheetPreview::new(book.clone(), &meaning)), Some(RosterPreview::of(meaning, (book, event), &name, cx)))
            }
            None => (None, None),
        };
        if let Some(roster) = &mut self.roster
            && roster.take_kind(&self.kinds, cx)
            && let Some(sheet) = &mut self.sheet
        {
            sheet.told_anew(roster.meaning());
        }
        // Who says how the file is read goes on looking at it in the same way.
        self.as_roster = self.roster.as_ref().is_some_and(|roster| if again { was_roster } else { roster.is_roster() });
        self.as_read = again && self.as_read && self.sheet.is_some();
        let mut preview = found.sheet.map(|sheet| Preview::new(sheet, cx));
        if let Ok(preview) = &mut preview {
            preview.take_kind(&self.kinds, cx);
        }
        self.opened = Some(Opened { name, bytes: reading.bytes, options: reading.options, preview });
        Action::Task(self.list.back_to_top())
    }

    fn clear(&mut self) {
        let (kinds, learnt, folder) = (std::mem::take(&mut self.kinds), self.learnt.take(), self.folder.take());
        *self = Self { folder, readings: self.readings, kinds, learnt, from: self.from, ..Self::default() };
    }

    /// Chooses a row and brings it into view.
    fn choose(&mut self, at: usize) -> Action<Message> {
        let Some(line) = self.preview().and_then(|preview| preview.line(at)) else { return Action::None };
        self.chosen = Some(line);
        Action::Task(self.list.show(at))
    }

    fn page<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let Some(opened) = &self.opened else {
            return match &self.reading {
                Some(reading) => panel::reading(reading, cx.lang),
                None => panel::nothing(cx.lang),
            };
        };
        if let Some(back) = &self.back {
            return back_view::view(&opened.name, back, cx);
        }
        if let (true, Some(sheet)) = (self.as_read, &self.sheet) {
            let foot = match (&self.roster, &opened.preview) {
                (Some(roster), _) if self.as_roster => roster_view::foot(roster, cx.lang),
                (_, Ok(preview)) => panel::foot(preview, cx.lang),
                (_, Err(_)) => iced::widget::Space::new().into(),
            };
            let left = sheet_view::left(&opened.name, self.look(cx), sheet, cx);
            return row![left, kit::line_down(), sheet_view::right(sheet, foot, cx)].into();
        }
        if let (true, Some(preview)) = (self.as_roster, &self.roster) {
            let left = roster_view::left(&opened.name, self.look(cx), preview, &self.list, cx);
            return row![left, kit::line_down(), roster_view::right(preview, cx)].into();
        }
        let preview = match &opened.preview {
            Ok(preview) => preview,
            Err(error) => return panel::unreadable(opened, *error, cx.lang),
        };
        let left = table::view(&opened.name, preview, &self.list, self.chosen, self.look(cx), cx);
        let right =
            panel::view(preview, self.chosen, self.written.as_ref(), self.roster.as_ref().is_some_and(RosterPreview::is_any), cx);
        let page: Element<'a, Message> = row![left, kit::line_down(), right].into();
        match &self.menu {
            Some(menu) => stack![page, menu.view(cx.lang)].into(),
            None => page,
        }
    }

    /// Goes from row to row.
    fn steer(&mut self, press: &Press) -> Option<Action<Message>> {
        let (chosen, page) = (self.chosen, self.list.page());
        let preview = self.preview()?;
        let here = chosen.and_then(|line| preview.place(line));
        let to = press.walk(here, preview.rows.len(), page)?;
        Some(self.choose(to))
    }
}

impl Screen for Import {
    type Message = Message;

    fn update(&mut self, message: Message, cx: Cx<'_>) -> Action<Message> {
        match message {
            Message::Scrolled(viewport) => self.list.scrolled(viewport),
            Message::Heard(number, Heard::Ended(found)) => return self.found(number, found, cx),
            Message::Heard(number, Heard::Far(far)) => {
                if let Some(reading) = self.reading.as_mut().filter(|reading| reading.number == number) {
                    reading.far = Some(far);
                }
            }
            Message::Look(look) => return self.look_at(look),
            Message::Sheet(message) => return self.in_sheet(message, cx),
            Message::TakeRemoved(removed) => {
                if let Some(back) = &mut self.back {
                    back.take_removed(removed, cx);
                }
            }
            Message::TakeTheirs(which, theirs) => {
                if let Some(back) = &mut self.back {
                    back.take_theirs(which, theirs, cx);
                }
            }
            Message::Means(written, meant) => {
                if let Some(back) = &mut self.back {
                    back.means(&written, meant, cx);
                }
            }
            Message::Roster(roster::Message::ChooseCrew) => {
                if let Some(preview) = &mut self.roster {
                    return Action::Task(preview.choose_crew(cx));
                }
            }
            Message::Roster(message) => {
                if let Some(preview) = &mut self.roster {
                    let top = matches!(message, roster::Message::Only(_) | roster::Message::Show(_));
                    let asked = matches!(message, roster::Message::Ask(_));
                    preview.update(message, cx);
                    if asked && let Some(sheet) = &mut self.sheet {
                        sheet.told_anew(preview.meaning());
                    }
                    if top {
                        return Action::Task(self.list.back_to_top());
                    }
                }
            }
            Message::Choose(line) => self.chosen = if self.chosen == Some(line) { None } else { Some(line) },
            Message::Only(only) => {
                if let Some(preview) = self.preview() {
                    preview.show(only);
                    return Action::Task(self.list.back_to_top());
                }
            }
            Message::Decide(line, decision) => {
                if let Some(preview) = self.preview() {
                    preview.decide(line, decision);
                }
            }
            Message::Number(line, column, number) => {
                if let Some(preview) = self.preview() {
                    preview.number(line, column, &number, cx);
                }
            }
            Message::Open(topic) => {
                let Some(Opened { preview: Ok(preview), .. }) = &self.opened else { return Action::None };
                let menu = Menu::new(topic, preview, cx.lang);
                let focus = menu.focus();
                self.menu = Some(menu);
                return Action::Task(focus);
            }
            Message::CloseMenu => self.menu = None,
            Message::SetField(column, field) => {
                self.menu = None;
                if let Some(Opened { preview: Ok(preview), .. }) = &mut self.opened {
                    self.kinds.note_field(preview.headers(), column, field);
                    self.learnt = Some(self.kinds.clone());
                    preview.set(column, field, cx);
                }
            }
            Message::SetEncoding(encoding) => return self.read_as(|options| options.encoding = encoding, cx),
            Message::SetDelimiter(delimiter) => return self.read_as(|options| options.delimiter = delimiter, cx),
            Message::SetHeader(header) => {
                let of = self.preview().and_then(|preview| preview.sheet.parts.first()).map(|part| part.at);
                return self.read_as(|options| (options.header, options.header_of) = (header, of), cx);
            }
            Message::AsFound => return self.read_as(|options| *options = Options::default(), cx),
            Message::HandBack => {
                return match self.hand_back(cx) {
                    Ok(Some(path)) => Action::Tell(cx.lang.import_screen_handed_back(path.display().to_string())),
                    Ok(None) => Action::None,
                    Err(error) => Action::Refuse(cx.lang.import_screen_not_handed_back(error.to_string())),
                };
            }
            Message::Import => return self.import(cx),
            Message::Cancel => {
                if !self.ask_to_leave() {
                    return self.leave();
                }
            }
            Message::Leave => return self.leave(),
            Message::Stay => self.leaving = None,
            Message::ChooseFile => return Action::Run(Command::ImportPeople),
        }
        Action::None
    }

    fn view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        // Always a stack, so that what is below stays where it was scrolled to.
        stack![self.page(cx)].push(self.leaving.as_ref().map(|_| leave::dialog(cx.lang))).into()
    }

    fn refresh(&mut self, cx: Cx<'_>) {
        if let Some(preview) = &mut self.roster {
            preview.refresh(cx);
        }
        if let Some(back) = &mut self.back {
            back.refresh(cx);
        }
        let chosen = self.chosen;
        if let Some(preview) = self.preview() {
            preview.refresh(cx);
            self.chosen = chosen.filter(|line| self.preview().is_some_and(|preview| preview.row(*line).is_some()));
        }
    }

    fn press(&mut self, press: &Press, cx: Cx<'_>) -> Option<Action<Message>> {
        let Key::Named(named) = press.key else { return None };
        if !press.modifiers.is_empty() {
            return None;
        }
        if self.leaving.is_some() {
            return Some(if named == Named::Enter { self.leave() } else { Action::None });
        }
        if let Some(menu) = &mut self.menu {
            return match named {
                Named::Enter => menu.taken().map(|message| self.update(message, cx)),
                _ => Some(Action::Task(menu.steer(named))),
            };
        }
        if let Some(message) = self.sheet.as_mut().and_then(|sheet| sheet.key(&press.key)) {
            return Some(self.in_sheet(sheet::Message::Choosing(message), cx));
        }
        if let Some(message) = self.roster.as_ref().and_then(|roster| roster.choosing.as_ref()?.key(&press.key)) {
            return Some(self.update(Message::Roster(roster::Message::ChoosingCrew(message)), cx));
        }
        if self.as_roster || self.back.is_some() {
            return (named == Named::Enter).then(|| self.import(cx));
        }
        match named {
            Named::Enter if self.preview().is_some_and(|preview| preview.coming() > 0) => Some(self.import(cx)),
            Named::Enter => Some(Action::None),
            _ => self.steer(press),
        }
    }

    fn go(&mut self, go: &Go, cx: Cx<'_>) -> Action<Message> {
        let Go::Import(name, bytes) = go else { return Action::None };
        self.clear();
        self.read(name.clone(), bytes.clone(), Options::default(), cx)
    }

    fn step_back(&mut self, _cx: Cx<'_>) -> bool {
        if self.leaving.take().is_some() {
            return true;
        }
        if self.menu.take().is_some() || self.sheet.as_mut().is_some_and(SheetPreview::stop_choosing) {
            return true;
        }
        if self.roster.as_mut().is_some_and(|roster| roster.choosing.take().is_some()) {
            return true;
        }
        if self.ask_to_leave() {
            return true;
        }
        self.clear();
        false
    }
}
