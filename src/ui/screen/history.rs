//! The history: every change as a sentence, with who and when, of the whole festival or of one thing; searched, looked
//! into, and taken back. The entries stay in the file and are asked for page by page.

use std::collections::HashMap;
use std::sync::Arc;

use iced::keyboard::{Key, key::Named};
use iced::widget::{operation, scrollable};
use iced::{Element, Task};
use uuid::Uuid;

use super::{Action, Cx, Go, Place, Press, Screen};
use crate::domain::{Op, Snapshot, Table};
use crate::lang::{Lang, Language};
use crate::store::{BroughtBack, Changed, Entry, Skipped, StoreError, Thing};
use crate::ui::app::desk::Said;
use crate::ui::command::Command;
use crate::ui::widget::list::ListState;
use rows::{Kind, Line, Row, Standing};
use words::{Group, Then};

mod draw;
pub mod pages;
mod panel;
pub mod rows;
pub mod words;

const SEARCH: &str = "history-search";

/// The thing whose history is shown.
#[derive(Debug, Clone)]
struct About {
    thing: Thing,
    name: String,
}

/// What the chosen entry changed.
#[derive(Debug)]
struct Told {
    entry: Uuid,
    groups: Vec<Group>,
    /// Cells beyond those that were looked at.
    more: usize,
    /// What the thing would become by going back to it.
    then: Then,
    /// What would be left as it is if the entry were taken back.
    would_leave: Vec<Skipped>,
}

/// The screen.
#[derive(Debug, Default)]
pub struct History {
    rows: Vec<Row>,
    lines: Vec<Line>,
    /// Whether all entries are here.
    whole: bool,
    /// Counts the questions: only the answer to the last one counts.
    turn: u64,
    asking: bool,
    trouble: Option<Arc<StoreError>>,
    language: Option<Language>,
    about: Option<About>,
    search: String,
    kind: Kind,
    list: ListState,
    chosen: Option<Uuid>,
    /// Chosen as soon as it is there.
    coming: Option<Uuid>,
    told: Option<Told>,
    /// What was left as it is, by the entry that was to take it back and the one that was to be taken back.
    left: HashMap<Uuid, Arc<[Skipped]>>,
}

/// What it says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Came(Arc<pages::Page>),
    Looked(Uuid, Arc<pages::Looked>),
    Detailed(Arc<Vec<(Uuid, Vec<Changed>)>>),
    Choose(Uuid),
    Scrolled(scrollable::Viewport),
    Search(String),
    Kind(Kind),
    ShowAll,
    About(Thing, String),
    Everything,
    Undo,
    BringBack,
    Back,
}

/// Why a thing could not be set back to how it was.
pub fn not_brought(lang: &Lang, not: &BroughtBack) -> String {
    match not {
        BroughtBack::Done(op, _) => lang.sentence(op),
        BroughtBack::Same => lang.history_screen_same(),
        BroughtBack::Erased(table) => lang.history_skipped_erased(lang.thing(*table, "")),
        BroughtBack::NotThere => lang.history_screen_not_there(),
        BroughtBack::Gone(table) => lang.history_screen_parent_gone(lang.history_thing(table.name())),
    }
}

impl History {
    /// The sentences that are shown, latest first.
    pub fn sentences(&self) -> Vec<&str> {
        self.shown().map(|row| row.sentence.as_str()).collect()
    }

    /// What stands beside the sentences.
    pub fn details(&self) -> Vec<&str> {
        self.shown().map(|row| row.detail.as_deref().unwrap_or_default()).collect()
    }

    /// The entry in the panel.
    pub fn chosen(&self) -> Option<&Entry> {
        self.chosen_row().map(|row| &row.entry)
    }

    /// The earliest entry whose op is as asked and that can be taken back.
    pub fn earliest(&self, asked: impl Fn(&Op) -> bool) -> Option<Uuid> {
        let fits = |row: &&Row| row.entry.can_undo && asked(&row.entry.op);
        self.rows.iter().rfind(fits).map(|row| row.entry.id)
    }

    /// How many entries were read from the file.
    pub fn loaded(&self) -> usize {
        self.rows.len()
    }

    /// What the chosen entry changed; none while it is not known yet.
    pub fn told(&self) -> Option<&[Group]> {
        self.told.as_ref().filter(|told| Some(told.entry) == self.chosen).map(|told| told.groups.as_slice())
    }

    /// What would be left as it is if the chosen entry were taken back.
    pub fn would_leave(&self) -> &[Skipped] {
        self.told.as_ref().filter(|told| Some(told.entry) == self.chosen).map_or(&[], |told| &told.would_leave)
    }

    /// What the thing whose history is shown would become by going back to the chosen entry.
    pub fn then(&self) -> Option<&Then> {
        self.told.as_ref().filter(|told| Some(told.entry) == self.chosen && self.about.is_some()).map(|told| &told.then)
    }

    /// Takes note of what an undo left as it is, and of the entries that tell of that undo.
    pub fn note_left(&mut self, entries: &[Uuid], skipped: Vec<Skipped>) {
        let skipped: Arc<[Skipped]> = skipped.into();
        if !skipped.is_empty() {
            self.left.extend(entries.iter().map(|id| (*id, Arc::clone(&skipped))));
        }
    }

    /// Where `Esc` leads from the history of a thing: to the thing, or to all of the history where it has no place or is
    /// deleted. It is then to be asked for anew.
    pub fn back(&mut self, data: &Snapshot) -> Option<Go> {
        let about = self.about.take()?;
        self.start_over();
        Some(match about.thing {
            Thing::Person(id) if data.people.get(id).is_some() => Go::Person(id),
            Thing::Shift(id) if data.shifts.get(id).is_some() => Go::Shift(id),
            Thing::Row(Table::Crew, id) if data.crews.get(id.into()).is_some() => Go::Crew(id.into()),
            Thing::Row(Table::Programme, id) if data.programmes.get(id.into()).is_some() => Go::Programme(id.into()),
            Thing::Row(Table::Session, id) if data.sessions.get(id.into()).is_some() => Go::Session(id.into()),
            _ => Go::Place(Place::History),
        })
    }

    fn shown(&self) -> impl Iterator<Item = &Row> {
        self.lines.iter().filter_map(|line| match line {
            Line::Entry(at) => self.rows.get(*at),
            Line::Day(_) => None,
        })
    }

    fn chosen_row(&self) -> Option<&Row> {
        let chosen = self.chosen?;
        self.rows.iter().find(|row| row.entry.id == chosen)
    }

    fn id_at(&self, line: usize) -> Option<Uuid> {
        match self.lines.get(line)? {
            Line::Entry(at) => self.rows.get(*at).map(|row| row.entry.id),
            Line::Day(_) => None,
        }
    }

    /// The line of the chosen entry.
    fn place(&self) -> Option<usize> {
        let chosen = self.chosen?;
        (0..self.lines.len()).find(|line| self.id_at(*line) == Some(chosen))
    }

    fn look(&mut self) {
        self.lines = rows::lines(&self.rows, self.kind, &self.search);
    }

    fn is_filtered(&self) -> bool {
        self.kind != Kind::All || !self.search.trim().is_empty()
    }

    /// Forgets what was shown, since something else is to be.
    fn start_over(&mut self) {
        self.turn += 1;
        (self.rows, self.lines, self.whole, self.asking) = (Vec::new(), Vec::new(), false, false);
        (self.chosen, self.told) = (None, None);
    }

    /// Shows the history of one thing.
    fn turn_to(&mut self, thing: Thing, name: String) -> Action<Message> {
        self.start_over();
        self.about = Some(About { thing, name });
        self.search.clear();
        self.kind = Kind::All;
        let top = Action::Task(self.list.back_to_top());
        Action::All(vec![self.ask_first(), top])
    }

    /// Shows the history of everything.
    fn everything(&mut self) -> Action<Message> {
        self.start_over();
        self.about = None;
        let top = Action::Task(self.list.back_to_top());
        Action::All(vec![self.ask_first(), top])
    }

    fn found_again(&mut self) -> Action<Message> {
        self.look();
        let shown = match self.place() {
            Some(line) if !self.is_filtered() => self.list.show(line),
            _ => self.list.back_to_top(),
        };
        Action::All(vec![Action::Task(shown), self.ask_more(), self.ask_details()])
    }

    /// Goes up or down in the list, past the lines of days.
    fn step(&mut self, to: usize, down: bool) -> Action<Message> {
        let last = self.lines.len().saturating_sub(1);
        let ahead = (to..=last).find(|line| self.id_at(*line).is_some());
        let behind = (0..=to).rev().find(|line| self.id_at(*line).is_some());
        let Some(line) = (if down { ahead.or(behind) } else { behind.or(ahead) }) else { return Action::None };
        let Some(id) = self.id_at(line) else { return Action::None };
        // The day above the first of its entries is seen with it.
        let top = if line > 0 && self.id_at(line - 1).is_none() && !down { line - 1 } else { line };
        let show = Action::Task(self.list.show(top));
        Action::All(vec![self.choose(id), show, self.ask_more(), self.ask_details()])
    }

    fn undo(&self, cx: Cx<'_>) -> Action<Message> {
        let Some(row) = self.chosen_row() else { return Action::None };
        if cx.file.look_only {
            return Action::Refuse(cx.lang.history_screen_look_only());
        }
        if row.standing != Standing::Stands {
            return Action::Refuse(Self::why_not(cx, row.standing));
        }
        let id = row.entry.id;
        Action::change(move |store| Ok(store.undo_of(id)?.map_or(Said::NothingToUndo, |done| Said::undone_of(id, done))))
    }

    fn bring_back(&self, cx: Cx<'_>) -> Action<Message> {
        let (Some(row), Some(about)) = (self.chosen_row(), &self.about) else { return Action::None };
        if cx.file.look_only {
            return Action::Refuse(cx.lang.history_screen_look_only());
        }
        let ((table, id), entry) = (about.thing.row(), row.entry.id);
        Action::change(move |store| Ok(Said::Brought(store.bring_back(table, id, entry)?)))
    }

    /// Why an entry cannot be taken back; empty where it can.
    fn why_not(cx: Cx<'_>, standing: Standing) -> String {
        match standing {
            Standing::Stands => String::new(),
            Standing::TakenBack => cx.lang.history_screen_was_undone(),
            Standing::Undo => cx.lang.history_screen_is_undo(Command::Redo.chord().label()),
            Standing::Redo => cx.lang.history_screen_is_redo(),
            Standing::Erased => cx.lang.history_screen_erased(),
            Standing::Beginning => cx.lang.history_screen_beginning(),
        }
    }
}

impl Screen for History {
    type Message = Message;

    fn update(&mut self, message: Message, cx: Cx<'_>) -> Action<Message> {
        match message {
            Message::Came(page) => self.came(&page, cx),
            Message::Looked(id, looked) => {
                self.looked(id, &looked, cx);
                Action::None
            }
            Message::Detailed(all) => {
                self.detailed(&all, cx);
                Action::None
            }
            Message::Choose(id) => self.choose(id),
            Message::Scrolled(viewport) => {
                self.list.scrolled(viewport);
                Action::All(vec![self.ask_more(), self.ask_details()])
            }
            Message::Search(typed) => {
                self.search = typed;
                self.found_again()
            }
            Message::Kind(kind) => {
                self.kind = kind;
                self.found_again()
            }
            Message::ShowAll => {
                self.search.clear();
                self.kind = Kind::All;
                self.found_again()
            }
            Message::About(thing, name) => self.turn_to(thing, name),
            Message::Everything => self.everything(),
            Message::Undo => self.undo(cx),
            Message::BringBack => self.bring_back(cx),
            Message::Back => {
                self.chosen = None;
                Action::None
            }
        }
    }

    fn view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        self.draw(cx)
    }

    fn refresh(&mut self, cx: Cx<'_>) {
        let language = Some(cx.lang.language());
        if self.language != language {
            // The sentences are made anew.
            self.language = language;
            (self.rows, self.lines) = (Vec::new(), Vec::new());
        }
        if let Some(about) = &mut self.about
            && let Some(name) = words::thing_name(cx, about.thing)
        {
            about.name = name;
        }
    }

    fn load(&mut self, _cx: Cx<'_>) -> Action<Message> {
        self.ask_first()
    }

    fn press(&mut self, press: &Press, cx: Cx<'_>) -> Option<Action<Message>> {
        if let (Key::Character(letter), true) = (&press.key, press.modifiers.command())
            && letter.eq_ignore_ascii_case("f")
        {
            return Some(Action::Task(operation::focus(SEARCH)));
        }
        let at = self.place();
        if let Some(to) = press.walk(at, self.lines.len(), self.list.page()) {
            return Some(self.step(to, at.is_none_or(|at| to > at)));
        }
        if press.is(Named::Enter) && !Self::has_panel(cx) {
            return at.and_then(|at| self.id_at(at)).map(|id| self.choose(id));
        }
        let letter = press.typed().filter(|letter| !letter.is_control())?;
        if letter != '/' {
            self.search = letter.to_string();
        }
        let found = self.found_again();
        let focus: Task<Message> = operation::focus(SEARCH).chain(operation::move_cursor_to_end(SEARCH));
        Some(Action::All(vec![found, Action::Task(focus)]))
    }

    fn run(&mut self, command: Command, cx: Cx<'_>) -> Option<Action<Message>> {
        match command {
            Command::UndoEntry => Some(self.undo(cx)),
            Command::BringBack => Some(self.bring_back(cx)),
            _ => None,
        }
    }

    fn go(&mut self, go: &Go, cx: Cx<'_>) -> Action<Message> {
        match go {
            Go::History(thing) => {
                let name = words::thing_name(cx, *thing).unwrap_or_default();
                self.turn_to(*thing, name)
            }
            Go::Entry(id) => {
                self.coming = Some(*id);
                self.search.clear();
                self.kind = Kind::All;
                self.everything()
            }
            _ => Action::None,
        }
    }

    fn step_back(&mut self, cx: Cx<'_>) -> bool {
        if self.chosen.is_some() && !Self::has_panel(cx) {
            self.chosen = None;
            return true;
        }
        if self.is_filtered() {
            self.search.clear();
            self.kind = Kind::All;
            self.look();
            return true;
        }
        false
    }
}
