//! The roster by people: who has what, all days across. One look shows each one's hours, nights and rest, and where somebody
//! is worn or still has nothing.

use std::cmp::Reverse;
use std::collections::HashMap;

use chrono::NaiveDate;
use iced::widget::{Space, column, container, row, scrollable, stack, text};
use iced::{Alignment, Element, Length, Padding};

use super::board::Board;
use super::evenings;
use super::people_row::{GAP, Row, Widths, person_row};
use crate::domain::Minute;
use crate::domain::coverage::by_time;
use crate::domain::fold::{Query, SearchKey};
use crate::domain::id::{AssignmentId, CrewId, PersonId, ShiftId};
use crate::domain::load::loads;
use crate::ui::screen::Cx;
use crate::ui::theme::{self, MEDIUM, SEMIBOLD, SMALL, tokens};
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit;
use crate::ui::widget::list::ListState;
use crate::ui::widget::pressable::{Look, Pressable, Status};
use crate::ui::widget::strip::{Columns, Evening, Mark, Pressed, Stretch};
use crate::ui::widget::timeline::Trouble;

/// The search field's name.
pub(super) const SEARCH: &str = "shifts-people-search";
/// How close one can look: twelve days become an hour.
const CLOSEST: f32 = 288.0;

/// The height of the staffing at the foot.
const FOOT: f32 = 72.0;

/// What the rows are ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub enum Sort {
    #[default]
    Name,
    Hours,
    Nights,
    Rest,
    Open,
}

/// Who is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub enum Who {
    #[default]
    All,
    On,
    Off,
    Open,
}

/// What it says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Scrolled(scrollable::Viewport),
    Sort(Sort),
    Who(Who),
    Crew(Option<CrewId>),
    Choosing,
    Narrow(String),
    Query(String),
    Zoom(i8),
    Days(i64),
    Pressed(Pressed),
    Person(PersonId),
}

/// The grid.
#[derive(Debug)]
pub struct Grid {
    state: ListState,
    rows: Vec<Row>,
    shown: Vec<usize>,
    sort: Sort,
    down: bool,
    who: Who,
    crew: Option<CrewId>,
    choosing: Option<String>,
    query: String,
    zoom: f32,
    /// The first day that is seen, counted from the first there is.
    first: i64,
    days: Vec<(NaiveDate, i64)>,
    starts: Vec<i64>,
    from: i64,
    to: i64,
    /// Needed and there, hour by hour from the first minute on, of the chosen crew or of all.
    staffing: Vec<(i64, i64)>,
    /// Who the keys are at.
    at: Option<PersonId>,
}

impl Default for Grid {
    fn default() -> Self {
        Self {
            state: ListState::new(),
            rows: Vec::new(),
            shown: Vec::new(),
            sort: Sort::default(),
            down: false,
            who: Who::default(),
            crew: None,
            choosing: None,
            query: String::new(),
            zoom: 1.0,
            first: 0,
            days: Vec::new(),
            starts: Vec::new(),
            from: 0,
            to: 1,
            staffing: Vec::new(),
            at: None,
        }
    }
}

impl Grid {
    /// Makes the rows anew.
    pub(super) fn refresh(&mut self, cx: Cx<'_>, board: &Board) {
        let data = cx.data;
        let loads = loads(data, cx.rules);
        let mut marks: HashMap<PersonId, Vec<Mark>> = HashMap::new();
        let mut open: HashMap<PersonId, usize> = HashMap::new();
        let troubles: HashMap<AssignmentId, Trouble> =
            board.found.iter().map(|one| (one.assignment, if one.accepted { Trouble::Accepted } else { Trouble::Open })).collect();
        for shift in data.shifts.iter() {
            let tint = board.cards.get(&shift.id).map_or(0, |card| card.tint);
            for row in data.needs_of(shift.id).flat_map(|need| data.assignments_to(need.id)).filter(|row| row.counts()) {
                let span = row.span(shift.when.span());
                let trouble = troubles.get(&row.id).copied().unwrap_or_default();
                *open.entry(row.person).or_default() += usize::from(trouble == Trouble::Open);
                let (from, to, is_open) = (span.from.0, span.to.0, row.state.is_open());
                marks.entry(row.person).or_default().push(Mark { shift: shift.id, from, to, tint, trouble, open: is_open });
            }
        }
        let mut evenings = evenings::by_person(cx, board);
        self.days = board.work_days().map(|day| (day.day, board.span_of(day.day).from.0)).collect();
        self.starts = self.days.iter().map(|(_, start)| *start).collect();
        self.from = self.starts.first().copied().unwrap_or(0);
        self.to = board.work_days().last().map_or(self.from + 1440, |day| board.span_of(day.day).to.0);
        self.rows = data
            .everybody()
            .map(|person| {
                let mut marks = marks.remove(&person.id).unwrap_or_default();
                marks.sort_by_key(|mark| (mark.from, mark.to));
                let said = data.availability_of(person.id).map(|row| (row.kind, row.when.from_at.0, row.when.to_at.0));
                Row {
                    id: person.id,
                    name: person.sort_name(),
                    key: SearchKey::of(person),
                    load: loads.get(&person.id).copied().unwrap_or_default(),
                    marks,
                    evenings: evenings.remove(&person.id).unwrap_or_default(),
                    said: said.collect(),
                    open: open.get(&person.id).copied().unwrap_or_default(),
                    crews: data.memberships_of(person.id).map(|row| row.crew).collect(),
                }
            })
            .collect();
        if self.crew.is_some_and(|crew| data.crews.get(crew).is_none()) {
            self.crew = None;
        }
        self.arrange(cx);
    }

    fn arrange(&mut self, cx: Cx<'_>) {
        let query = Query::new(&self.query);
        let fits = |row: &Row| {
            let by_who = match self.who {
                Who::All => true,
                Who::On => row.load.shifts > 0,
                Who::Off => row.load.shifts == 0,
                Who::Open => row.open > 0,
            };
            by_who && self.crew.is_none_or(|crew| row.crews.contains(&crew)) && (query.is_empty() || query.rank(&row.key).is_some())
        };
        let mut shown: Vec<(usize, &Row)> = self.rows.iter().enumerate().filter(|(_, row)| fits(row)).collect();
        shown.sort_by(|(_, a), (_, b)| {
            let order = match self.sort {
                Sort::Name => std::cmp::Ordering::Equal,
                Sort::Hours => Reverse(a.load.minutes).cmp(&Reverse(b.load.minutes)),
                Sort::Nights => Reverse(a.load.nights).cmp(&Reverse(b.load.nights)),
                Sort::Rest => a.load.rest.unwrap_or(i64::MAX).cmp(&b.load.rest.unwrap_or(i64::MAX)),
                Sort::Open => Reverse(a.open).cmp(&Reverse(b.open)),
            };
            let name = cx.lang.compare(&a.name, &b.name);
            let order = if self.sort == Sort::Name { name } else { order };
            (if self.down { order.reverse() } else { order }).then(name)
        });
        self.shown = shown.into_iter().map(|(at, _)| at).collect();
        let hours = usize::try_from((self.to - self.from + 59) / 60).unwrap_or(0).min(24 * 60);
        let shifts = cx.data.shifts.iter().filter(|shift| self.crew.is_none_or(|crew| shift.crew == crew));
        self.staffing = by_time(cx.data, shifts, Minute(self.from), 60, hours);
    }

    /// Takes in what was said about the grid itself.
    pub(super) fn update(&mut self, message: Message, cx: Cx<'_>) -> iced::Task<super::Message> {
        match message {
            Message::Scrolled(viewport) => {
                self.state.scrolled(viewport);
                return iced::Task::none();
            }
            Message::Zoom(by) => {
                self.zoom = match by {
                    by if by > 0 => (self.zoom * 1.5).min(CLOSEST),
                    0 => 1.0,
                    _ => (self.zoom / 1.5).max(1.0),
                };
                self.step(0);
                return iced::Task::none();
            }
            Message::Days(by) => {
                self.step(by);
                return iced::Task::none();
            }
            Message::Sort(sort) => {
                self.down = self.sort == sort && !self.down;
                self.sort = sort;
            }
            Message::Who(who) => self.who = who,
            Message::Crew(crew) => (self.crew, self.choosing) = (crew, None),
            Message::Choosing => {
                self.choosing = if self.choosing.is_some() { None } else { Some(String::new()) };
                return iced::Task::none();
            }
            Message::Narrow(typed) => {
                self.choosing = Some(typed);
                return iced::Task::none();
            }
            Message::Query(typed) => self.query = typed,
            Message::Pressed(_) | Message::Person(_) => return iced::Task::none(),
        }
        self.arrange(cx);
        self.state.back_to_top()
    }

    /// Who the keys are at, if they are seen.
    pub fn at(&self) -> Option<PersonId> {
        self.at.filter(|at| self.shown().any(|id| id == *at))
    }

    /// Goes to the next person down, or up.
    pub(super) fn step_person(&mut self, by: i64) -> iced::Task<super::Message> {
        let here = self.at.and_then(|at| self.shown().position(|id| id == at));
        let last = self.shown.len().saturating_sub(1);
        let next = match here {
            None => 0,
            Some(here) if by < 0 => here.saturating_sub(1),
            Some(here) => (here + 1).min(last),
        };
        let person = self.shown().nth(next);
        self.at = person;
        self.state.show(next)
    }

    /// The next shift of the person the keys are at, or the one before; the first or last when none of theirs is chosen.
    pub(super) fn step_shift(&self, by: i64, chosen: Option<ShiftId>) -> Option<ShiftId> {
        let at = self.at()?;
        let marks = &self.rows.iter().find(|row| row.id == at)?.marks;
        let here = chosen.and_then(|chosen| marks.iter().position(|mark| mark.shift == chosen));
        let next = match here {
            None if by < 0 => marks.last(),
            None => marks.first(),
            Some(here) if by < 0 => marks.get(here.checked_sub(1)?),
            Some(here) => marks.get(here + 1),
        };
        next.map(|mark| mark.shift)
    }

    /// Leaves the person the keys are at; false if there was none.
    pub(super) fn leave(&mut self) -> bool {
        self.at.take().is_some()
    }

    /// Closes what is open, or empties the search; false if there was nothing.
    pub(super) fn step_back(&mut self, cx: Cx<'_>) -> bool {
        if self.choosing.take().is_some() {
            return true;
        }
        let searched = !std::mem::take(&mut self.query).is_empty();
        self.arrange(cx);
        searched
    }

    /// Moves the stretch that is seen by days.
    fn step(&mut self, by: i64) {
        let last = (self.to - self.from - self.seen()).max(0);
        let last = (last + 1439) / 1440;
        self.first = (self.first + by).clamp(0, last);
    }

    /// How many minutes are seen at once.
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
    fn seen(&self) -> i64 {
        (((self.to - self.from) as f32 / self.zoom) as i64).max(60)
    }

    fn stretch(&self, cx: Cx<'_>) -> Stretch<'_> {
        let minutes = self.seen();
        let from = (self.from + self.first * 1440).min((self.to - minutes).max(self.from));
        Stretch { from, minutes, days: &self.starts, now: Some(cx.instant().0) }
    }

    /// Draws it.
    pub(super) fn view<'a>(&'a self, cx: Cx<'a>, chosen: Option<ShiftId>) -> Element<'a, Message> {
        let columns_of = Widths::of(cx.size.width - cx.rail() - cx.panel());
        let content = column![
            container(self.filters(cx)).padding(Padding::from([8, 16])),
            container(self.heads(cx, columns_of)).padding(Padding::from([0, 16])),
            kit::line(),
        ];
        if self.shown.is_empty() {
            let nothing = kit::empty(Icon::Users, cx.lang.roster_nobody(), cx.lang.roster_nobody_about(), None);
            return content.push(nothing).into();
        }
        let stretch = self.stretch(cx);
        let rows = self.state.view(
            self.shown.len(),
            move |at| match self.shown.get(at).and_then(|at| self.rows.get(*at)) {
                Some(row) => person_row(cx, row, columns_of, stretch, chosen, self.at == Some(row.id)),
                None => Space::new().into(),
            },
            Message::Scrolled,
        );
        let columns = Columns::new(stretch, &self.staffing, self.from, 60);
        let labels =
            column![text(cx.lang.shifts_staffing()).size(theme::LABEL).font(MEDIUM), kit::small(cx.lang.roster_staffing_about())]
                .width(columns_of.before());
        let foot = row![labels, container(Element::<Message>::from(columns)).width(Length::Fill).height(Length::Fill)].spacing(GAP);
        let foot = container(foot).padding(Padding::from([8, 16])).height(FOOT);
        let mut layers = stack![content.push(rows).push(kit::line()).push(foot)];
        if let Some(narrow) = &self.choosing {
            layers = layers.push(container(self.crews(cx, narrow)).padding(Padding { top: 44.0, left: 16.0, ..Padding::ZERO }));
        }
        layers.into()
    }

    fn crews<'a>(&'a self, cx: Cx<'a>, narrow: &'a str) -> Element<'a, Message> {
        let mut crews: Vec<(Option<CrewId>, String)> =
            cx.data.crews.iter().map(|crew| (Some(crew.id), crew.name.clone())).collect();
        crews.sort_by(|a, b| cx.lang.compare(&a.1, &b.1));
        crews.insert(0, (None, cx.lang.people_all_crews()));
        let choices = crate::ui::widget::choose::choose(
            crews,
            Some(self.crew),
            &cx.lang.shifts_narrow(),
            narrow,
            "shifts-people-crew",
            Message::Narrow,
            Message::Crew,
        );
        kit::card(choices).padding(8).width(240).into()
    }

    fn filters<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let crew =
            self.crew.and_then(|crew| cx.data.crews.get(crew)).map_or_else(|| lang.people_all_crews(), |crew| crew.name.clone());
        let who = |who: Who, words: String| {
            kit::chip_button(words, self.who == who, Message::Who(if self.who == who { Who::All } else { who }))
        };
        let count = |fits: fn(&Row) -> bool| self.rows.iter().filter(|row| fits(row)).count();
        let search = iced::widget::text_input(&lang.shifts_search(), &self.query)
            .id(SEARCH)
            .on_input(Message::Query)
            .padding([5, 10])
            .width(200)
            .size(theme::BODY)
            .font(theme::REGULAR)
            .style(kit::field_style);
        let mut chips = row![
            kit::chip_button(format!("{crew} ▾"), self.crew.is_some(), Message::Choosing),
            who(Who::On, lang.roster_on(count(|row| row.load.shifts > 0))),
            who(Who::Off, lang.roster_off(count(|row| row.load.shifts == 0))),
        ]
        .spacing(6)
        .align_y(Alignment::Center);
        let open = count(|row| row.open > 0);
        if open > 0 || self.who == Who::Open {
            chips = chips.push(who(Who::Open, lang.roster_with_open(open)));
        }
        row![container(chips.wrap().vertical_spacing(4)).width(Length::Fill), search].spacing(8).align_y(Alignment::Center).into()
    }

    fn heads<'a>(&'a self, cx: Cx<'a>, columns: Widths) -> Element<'a, Message> {
        let lang = cx.lang;
        let head = |words: String, sort: Sort, width: f32| {
            let sorted = self.sort == sort;
            let mut content =
                row![text(words).size(SMALL).font(SEMIBOLD).wrapping(text::Wrapping::None)].spacing(3).align_y(Alignment::Center);
            if sorted {
                content = content.push(icon(if self.down { Icon::Up } else { Icon::Down }, 12.0));
            }
            Pressable::new(container(content).center_y(Length::Fill).clip(true))
                .width(width)
                .height(28)
                .on_press(Message::Sort(sort))
                .look(move |t, status| Look {
                    background: None,
                    text: if sorted || status == Status::Hovered { t.ink } else { t.muted },
                    edge: None,
                    radius: 4.0,
                })
        };
        let mut heads =
            row![head(lang.roster_name(), Sort::Name, columns.name), head(lang.roster_hours(), Sort::Hours, columns.hours)]
                .spacing(GAP)
                .align_y(Alignment::Center);
        if columns.nights > 0.0 {
            heads = heads.push(head(lang.roster_nights(), Sort::Nights, columns.nights));
        }
        if columns.rest > 0.0 {
            heads = heads.push(head(lang.roster_rest(), Sort::Rest, columns.rest));
        }
        heads.push(self.days(cx)).into()
    }

    /// The days over the strips; where there is room between them the hours too.
    #[allow(clippy::cast_precision_loss)]
    fn days<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let stretch = self.stretch(cx);
        let end = stretch.from + stretch.minutes;
        let mut across = row![].width(Length::Fill).height(28).align_y(Alignment::Center);
        let portion = |minutes: i64| Length::FillPortion(u16::try_from((minutes / 15).clamp(1, 60_000)).unwrap_or(1));
        let nexts = self.starts.iter().skip(1).copied().chain([self.to]);
        for ((day, start), next) in self.days.iter().zip(nexts) {
            let (left, right) = ((*start).max(stretch.from), next.min(end));
            if right - left < 15 {
                continue;
            }
            // Narrow days are named by their number alone.
            let share = (right - left) as f32 / stretch.minutes as f32;
            let words = if share > 0.09 {
                format!("{} {}", cx.lang.weekday_chip(*day), cx.lang.day_chip(*day))
            } else {
                cx.lang.day_chip(*day)
            };
            let words = text(words)
                .size(SMALL)
                .font(MEDIUM)
                .wrapping(text::Wrapping::None)
                .style(|theme| text::Style { color: Some(tokens(theme).muted) });
            across = across
                .push(container(words).width(portion(right - left)).padding(Padding { left: 4.0, ..Padding::ZERO }).clip(true));
        }
        across.into()
    }

    /// How many rows are shown; for tests.
    pub fn count(&self) -> usize {
        self.shown.len()
    }

    /// Who is shown, in their order; for tests.
    pub fn shown(&self) -> impl Iterator<Item = PersonId> + '_ {
        self.shown.iter().filter_map(|at| self.rows.get(*at)).map(|row| row.id)
    }

    /// The evenings of courses on a person's row; for tests.
    pub fn evenings_of(&self, person: PersonId) -> &[Evening] {
        self.rows.iter().find(|row| row.id == person).map_or(&[], |row| &row.evenings)
    }

    /// Whether one can look closer, and farther.
    pub(super) fn can_zoom(&self) -> (bool, bool) {
        (self.zoom < CLOSEST, self.zoom > 1.0)
    }
}
