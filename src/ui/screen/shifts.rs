//! Shifts: the heart of the program. A day with time across and crews or places down, the same as a list, and beside it the
//! chosen shift: what it needs, who is on, who can take the rest, best first.

use chrono::NaiveDate;
use iced::widget::{column, container, row, scrollable, stack};
use iced::{Element, Length};

use super::{Action, Cx, Go, Press, Screen};
use crate::domain::act::{self, NeedDraft};
use crate::domain::fold::SearchKey;
use crate::domain::id::{AssignmentId, CompetenceId, CrewId, Ids, NeedId, PersonId, PlaceId, ProgrammeId, ShiftId};
use crate::domain::swap::Chain;
use crate::domain::{AssignmentState, Need, Pick, Span};
use crate::ui::command::Command;
use crate::ui::modal::reason::{self, Reason};
use crate::ui::widget::kit;
use crate::ui::widget::strip::Pressed;
use crate::ui::widget::timeline::{self, Lane};
use board::Board;
use choice::Choice;
use draft::{Count, Draft, Field};
use fresh::Fresh;
use guard::Pending;
use list::{Column, ListView};

mod board;
mod choice;
mod day;
mod deeds;
mod draft;
mod drag;
mod empty;
mod evenings;
mod found;
mod fresh;
mod guard;
mod keys;
mod lanes;
mod list;
mod many;
mod many_view;
mod panel;
pub mod people;
mod people_row;
mod shown;
mod side;
mod strip;
mod swaps;
mod tools;
mod tools_view;

pub use draft::Field as PanelField;
pub use fresh::NewField;
pub use lanes::Group;
pub use many::{How, ManyField, Message as ManyMessage};
pub use tools::{Kind as Tool, Message as ToolMessage};

/// The search field's name, for putting the focus there.
const QUERY: &str = "shifts-query";
/// The name of the field that narrows crews, places and courses.
const CHOOSER: &str = "shifts-choose";

/// How the roster is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// A day, time across.
    #[default]
    Day,
    /// People, all days across.
    People,
    /// A list.
    List,
}

/// What the chips on top count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Kind {
    Holes,
    Open,
    Accepted,
    Lacks,
}

/// What stands at the side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Side {
    /// The chosen shift, or how to choose one.
    #[default]
    Shift,
    /// The form for new ones.
    New,
    /// A list of what a chip counts.
    Found(Kind),
    /// Where to copy the chosen one.
    Copy,
    /// Who could change shifts, so that the chosen place is filled.
    Swap,
}

/// What is being chosen in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Chooser {
    Crew,
    Place,
    Competence,
    NewCrew,
    NewPlace,
}

/// The screen.
#[derive(Debug, Default)]
pub struct Shifts {
    board: Board,
    day: Option<NaiveDate>,
    view: View,
    group: Group,
    zoom: f32,
    lanes: Vec<Lane>,
    staffing: Vec<(f32, f32)>,
    chosen: Option<ShiftId>,
    choice: Choice,
    draft: Draft,
    chooser: Option<(Chooser, String)>,
    side: Side,
    /// Whether the lists of the chips are of all days.
    all_days: bool,
    list: ListView,
    grid: people::Grid,
    swaps: swaps::Swaps,
    /// Of whom it is being said how it stands.
    marking: Option<AssignmentId>,
    fresh: Fresh,
    many: many::Many,
    tools: tools::Tools,
    with_people: bool,
    asking: Option<(Reason, Pending)>,
    /// The shift that is to go, once it is said that those on it go off it.
    deleting: Option<ShiftId>,
    reveal: u64,
    /// A drag was let go with `Esc`; that key is used up.
    let_go: bool,
    keys: Vec<(PersonId, SearchKey)>,
}

/// What it says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Day(NaiveDate),
    View(View),
    Group(Group),
    Zoom(i8),
    Timeline(timeline::Said),
    Choose(ShiftId),
    Visit(ShiftId, Option<NeedId>),
    Enrol(ProgrammeId, Vec<PersonId>),
    Step(Go),
    Run(Command),
    ListScrolled(scrollable::Viewport),
    People(people::Message),
    Mark(AssignmentId),
    State(AssignmentId, AssignmentState),
    Swap(Option<PersonId>),
    Swaps(swaps::Sought, Vec<Chain>),
    DoSwap(usize),
    Sort(Column),
    OnlyHoles,
    AllDays,
    Show(Kind),
    FoundAll(bool),
    Accept(AssignmentId),
    CloseSide,
    Type(Field, String),
    Done(Field),
    Which(Pick),
    Choosing(Chooser),
    Narrow(String),
    PickCrew(CrewId),
    PickPlace(Option<PlaceId>),
    PickCompetence(CompetenceId),
    Need(NeedId, Option<Span>),
    Count(NeedId, i64),
    CountType(NeedId, String),
    CountDone(NeedId),
    OpenNeed(NeedId),
    AddNeed,
    DeleteNeed(NeedId),
    Unassign(AssignmentId),
    Query(String),
    Take(PersonId),
    More,
    New,
    NewType(NewField, String),
    NewCrew(CrewId),
    NewPlace(Option<PlaceId>),
    Create(Pick),
    Copy,
    CopyTo(NaiveDate),
    WithPeople,
    Delete,
    DeleteAll,
    Keep,
    NextHole,
    Reason(reason::Message),
    Many(many::Message),
    Tools(tools::Message),
}

impl Shifts {
    /// The festival day that is shown.
    pub fn day(&self) -> Option<NaiveDate> {
        self.day
    }

    /// The chosen shift.
    pub fn chosen(&self) -> Option<ShiftId> {
        self.chosen
    }

    /// The roster by people.
    pub fn grid(&self) -> &people::Grid {
        &self.grid
    }

    /// Who can take the chosen place, as they are shown, best first.
    pub fn candidates(&self) -> impl Iterator<Item = PersonId> + '_ {
        self.choice.cards.iter().map(|card| card.person)
    }

    fn arrange(&mut self, cx: Cx<'_>) {
        let Some(day) = self.day else { return };
        self.lanes = lanes::lanes(&self.board, cx, day, self.group);
        self.staffing = self.board.staffing(cx.data, day);
        self.list.arrange(&self.board, cx, day);
    }
}

impl Screen for Shifts {
    type Message = Message;

    fn update(&mut self, message: Message, cx: Cx<'_>) -> Action<Message> {
        self.let_go = false;
        match message {
            Message::Day(day) => return self.show_day(day, cx),
            Message::View(view) => {
                self.view = view;
                self.reveal += 1;
                return if view == View::List { Action::Task(self.list.open(self.chosen)) } else { Action::None };
            }
            Message::Group(group) => {
                self.group = group;
                self.reveal += 1;
                self.arrange(cx);
            }
            Message::Zoom(by) => return self.zoom_by(by),
            Message::Timeline(said) => return self.timeline(said, cx),
            Message::People(people::Message::Pressed(Pressed::Session(session))) => return Action::Go(Go::Session(session)),
            Message::Choose(shift) | Message::People(people::Message::Pressed(Pressed::Shift(shift))) => {
                self.side = Side::Shift;
                return self.choose(Some(shift), cx);
            }
            Message::Visit(shift, need) => {
                let hole =
                    need.and_then(|need| self.board.holes.iter().find(|open| open.need == need).map(|open| (open.need, open.hole)));
                return self.visit(shift, hole, cx);
            }
            Message::People(people::Message::Person(person)) => return Action::Go(Go::Person(person)),
            Message::People(message) => return Action::Task(self.grid.update(message, cx)),
            Message::Mark(assignment) => self.marking = (self.marking != Some(assignment)).then_some(assignment),
            Message::State(assignment, state) => {
                self.marking = None;
                return Self::plain(act::assign::set_state(cx.data, assignment, state), cx);
            }
            Message::Swap(person) => return self.seek(person, cx),
            Message::Swaps(sought, found) => self.swaps_found(sought, found),
            Message::DoSwap(nth) => return self.swap(nth, cx),
            Message::Enrol(programme, people) => {
                let edit = act::training::enrol(cx.data, &mut Ids::System, programme, &people);
                return Self::plain(edit, cx);
            }
            Message::Step(go) => return Action::Go(go),
            Message::Run(command) => return Action::Run(command),
            Message::ListScrolled(viewport) => self.list.state.scrolled(viewport),
            Message::Sort(column) => {
                self.list.sort_by(column);
                self.arrange(cx);
                return Action::Task(self.list.back_to_top());
            }
            Message::OnlyHoles => {
                self.list.only_holes = !self.list.only_holes;
                self.arrange(cx);
                return Action::Task(self.list.back_to_top());
            }
            Message::AllDays => {
                self.list.all_days = !self.list.all_days;
                self.arrange(cx);
                return Action::Task(self.list.back_to_top());
            }
            Message::Show(kind) => {
                let left = self.leave(cx);
                self.side = if self.side == Side::Found(kind) { Side::Shift } else { Side::Found(kind) };
                return left;
            }
            Message::FoundAll(all) => self.all_days = all,
            Message::Accept(assignment) => return self.accept(assignment),
            Message::CloseSide => self.side = Side::Shift,
            Message::Type(field, text) => self.draft.set(field, text),
            Message::Done(field) => return self.done(field, cx),
            Message::Which(pick) => {
                let done = self.draft.pick(cx, pick);
                return self.written(done, cx);
            }
            Message::Choosing(chooser) => {
                let open = self.chooser.as_ref().is_some_and(|(at, _)| *at == chooser);
                self.chooser = (!open).then(|| (chooser, String::new()));
                if !open {
                    return Action::Task(iced::widget::operation::focus(CHOOSER));
                }
            }
            Message::Narrow(typed) => {
                if let Some((_, narrow)) = &mut self.chooser {
                    *narrow = typed;
                }
            }
            Message::PickCrew(crew) => return self.change_shift(cx, |shift| shift.crew = crew),
            Message::PickPlace(place) => return self.change_shift(cx, |shift| shift.place = place),
            Message::PickCompetence(competence) => {
                let Some(need) = self.draft.need else { return Action::None };
                return self.change_need(need, cx, |need| {
                    if need.competences.contains(&competence) {
                        need.competences.retain(|id| *id != competence);
                    } else {
                        need.competences.push(competence);
                    }
                });
            }
            Message::Need(need, span) => self.choice.choose(cx, need, span, &self.keys),
            Message::Count(need, by) => {
                self.draft.count = None;
                return self.change_need(need, cx, |need| *need = draft::of_target(need, (need.target + by).max(1)));
            }
            Message::CountType(need, typed) => self.draft.count = Some(Count { need, typed, wrong: None }),
            Message::CountDone(need) if self.draft.count.as_ref().is_some_and(|count| count.need == need) => {
                return self.counted(cx);
            }
            Message::CountDone(_) => {}
            Message::OpenNeed(need) => {
                let left = self.leave(cx);
                self.draft.need = if self.draft.need == Some(need) { None } else { Some(need) };
                self.chooser = None;
                self.draft.refresh(cx, &self.board, self.chosen);
                return left;
            }
            Message::AddNeed => {
                let Some(shift) = self.chosen else { return Action::None };
                let edit = act::needs::add(cx.data, &mut Ids::System, shift, &NeedDraft::of(1));
                self.draft.need = edit.as_ref().ok().and_then(act::added::<Need>);
                return self.guarded(edit, shift, cx);
            }
            Message::DeleteNeed(need) => return self.delete_need_of(need, cx),
            Message::Unassign(assignment) => return Self::plain(act::assign::unassign(cx.data, assignment), cx),
            Message::Query(typed) => self.search(typed, cx),
            Message::Take(person) => return self.take(person, cx),
            Message::More => {
                if !self.choice.query.is_empty() {
                    self.make_keys(cx);
                }
                self.choice.more(cx, &self.keys);
            }
            Message::New => return self.open_new(cx),
            Message::NewType(field, text) => self.fresh.set(field, text),
            Message::NewCrew(crew) => {
                self.chooser = None;
                self.fresh.crew = Some(crew);
                if let Some(day) = self.day {
                    self.fresh.offer(cx, day);
                }
                self.look_ahead(cx);
            }
            Message::NewPlace(place) => {
                self.chooser = None;
                self.fresh.place = place;
            }
            Message::Create(pick) => return self.create(pick, cx),
            Message::Copy => self.side = if self.side == Side::Copy { Side::Shift } else { Side::Copy },
            Message::CopyTo(day) => return self.copy_to(day, cx),
            Message::WithPeople => self.with_people = !self.with_people,
            Message::Delete => return self.ask_to_delete(cx),
            Message::DeleteAll => return self.delete(cx),
            Message::Keep => self.deleting = None,
            Message::NextHole => return self.next_hole(cx),
            Message::Reason(message) => return self.answer(message, cx),
            Message::Many(message) => return self.update_many(message, cx),
            Message::Tools(message) => return self.update_tools(message, cx),
        }
        Action::None
    }

    fn view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        if cx.data.crews.is_empty() {
            return empty::no_crews(cx.lang);
        }
        let main = match self.view {
            _ if self.day.is_none() => empty::no_crews(cx.lang),
            View::Day => self.day_view(cx),
            View::People => self.grid.view(cx, self.chosen).map(Message::People),
            View::List => self.list_view(cx),
        };
        let left = column![self.strip(cx), kit::line(), container(main).height(Length::Fill)].width(Length::Fill);
        let content: Element<'_, Message> = row![left, kit::line_down(), self.side(cx)].into();
        let mut layers = stack![content];
        if let Some((dialog, _)) = &self.asking {
            layers = layers.push(dialog.view(cx.lang).map(Message::Reason));
        }
        if let Some(card) = self.deleting.and_then(|id| self.board.cards.get(&id)) {
            layers = layers.push(self.delete_dialog(cx, card));
        }
        layers.into()
    }

    fn refresh(&mut self, cx: Cx<'_>) {
        if self.zoom == 0.0 {
            self.zoom = 1.0;
        }
        self.board = Board::of(cx);
        self.grid.refresh(cx, &self.board);
        self.forget_swaps(cx);
        self.keys.clear();
        if self.day.is_none_or(|day| self.board.on(day).is_none() && self.board.cards.is_empty()) {
            self.day = self.first_day(cx);
        }
        self.chosen = self.chosen.filter(|id| self.board.cards.contains_key(id));
        self.deleting = self.deleting.filter(|id| self.chosen == Some(*id));
        // The chosen shift may have gone to another day, and the eye goes with it.
        if let Some(day) = self.chosen.and_then(|id| self.board.cards.get(&id)).map(|card| card.day) {
            self.day = Some(day);
        }
        if !self.choice.query.is_empty() {
            self.make_keys(cx);
        }
        self.choose_again(cx);
        self.arrange(cx);
        self.look_ahead(cx);
    }

    fn press(&mut self, press: &Press, cx: Cx<'_>) -> Option<Action<Message>> {
        self.pressed(press, cx)
    }

    fn run(&mut self, command: Command, cx: Cx<'_>) -> Option<Action<Message>> {
        if self.asking.is_some() || self.deleting.is_some() {
            return None;
        }
        match command {
            Command::NewShift | Command::NewShifts if cx.data.crews.is_empty() => Some(Action::Run(Command::NewCrew)),
            Command::NewShift => Some(self.open_new(cx)),
            Command::NewShifts => Some(self.open_many(cx)),
            Command::SplitShift => Some(self.open_tool(Tool::Split, cx)),
            Command::MergeShifts => Some(self.merge(cx)),
            Command::NextHole => Some(self.next_hole(cx)),
            Command::NextView => {
                let next = match self.view {
                    View::Day => View::People,
                    View::People => View::List,
                    View::List => View::Day,
                };
                Some(self.update(Message::View(next), cx))
            }
            Command::HandOutDay => Some(Action::Go(Go::List(super::lists::Ask::Roster(self.day)))),
            _ => None,
        }
    }

    fn go(&mut self, go: &Go, cx: Cx<'_>) -> Action<Message> {
        self.asking = None;
        self.deleting = None;
        match go {
            Go::Shift(shift) => self.visit(*shift, None, cx),
            Go::Day(day) => self.show_day(*day, cx),
            _ => Action::None,
        }
    }

    fn bar(&self) -> &'static [Command] {
        &[Command::PastePeople, Command::ImportPeople, Command::NewShift, Command::HandOutDay]
    }

    fn step_back(&mut self, cx: Cx<'_>) -> bool {
        self.stepped_back(cx)
    }
}
