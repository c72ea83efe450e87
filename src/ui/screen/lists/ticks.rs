//! What was ticked with a pen, typed back in: the mark at the head of the sheet, then its rows. Who is meant, and what will
//! be said of them, stands there while one types; `Enter` writes all of it as one edit.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use iced::widget::{column, container, operation, row, text_input};
use iced::{Alignment, Element, Length};

use super::Message as Said;
use crate::domain::act::Cannot;
use crate::domain::act::ticks::tick;
use crate::domain::ticks::{Tick, TickError, TickSheet, find, parse, sheets};
use crate::domain::{AssignmentId, AssignmentState};
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{BODY, REGULAR};
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::list::scroll;
use crate::ui::widget::pressable::Pressable;

const MARK: &str = "ticks-mark";
const LINE: &str = "ticks-line";
/// The width of a row's number, name, time, and what stands.
const WIDTHS: [f32; 4] = [36.0, 240.0, 120.0, 150.0];

/// The page.
#[derive(Debug, Default)]
pub struct Ticks {
    mark: String,
    typed: String,
    /// Why nothing was written, after `Enter`.
    wrong: Option<String>,
    sheet: Option<TickSheet>,
    rows: Vec<Row>,
    /// The sheets of days that have begun and of the next one, the nearest first: mark, crew and day.
    offered: Vec<(String, String)>,
}

/// A row of the sheet.
#[derive(Debug)]
struct Row {
    name: String,
    when: String,
    /// How it stands already.
    stands: (String, Tone),
}

/// What it says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Mark(String),
    Take(String),
    ToLine,
    Typed(String),
    Go,
    Another,
}

impl Ticks {
    /// The page is shown: what is offered is made, and the focus goes where one types next.
    pub fn begin(&mut self, cx: Cx<'_>) -> Action<Said> {
        self.refresh(cx);
        self.focus()
    }

    fn focus(&self) -> Action<Said> {
        Action::Task(operation::focus(if self.sheet.is_some() { LINE } else { MARK }))
    }

    /// The festival has changed.
    pub fn refresh(&mut self, cx: Cx<'_>) {
        self.offered = offered(cx);
        self.look(cx);
    }

    /// Finds the sheet anew, and how it stands with its rows.
    fn look(&mut self, cx: Cx<'_>) {
        self.sheet = find(cx.data, &self.mark);
        self.rows = self.sheet.iter().flat_map(|sheet| &sheet.rows).map(|id| stands(*id, cx)).collect();
    }

    /// Takes in what was said.
    pub fn update(&mut self, message: Message, cx: Cx<'_>) -> Action<Said> {
        match message {
            Message::Mark(mark) => {
                (self.mark, self.wrong) = (mark, None);
                self.look(cx);
            }
            Message::Take(mark) => {
                self.mark = mark;
                self.look(cx);
                return self.focus();
            }
            Message::ToLine => {
                let mark = self.mark.trim();
                let none = self.sheet.is_none() && !mark.is_empty();
                self.wrong = none.then(|| cx.lang.paper_ticks_no_sheet(mark.to_owned()));
                return self.focus();
            }
            Message::Typed(typed) => (self.typed, self.wrong) = (typed, None),
            Message::Another => {
                (self.mark, self.typed, self.wrong) = (String::new(), String::new(), None);
                self.look(cx);
                return self.focus();
            }
            Message::Go => return self.go(cx),
        }
        Action::None
    }

    fn go(&mut self, cx: Cx<'_>) -> Action<Said> {
        let Some(sheet) = &self.sheet else { return self.focus() };
        match tick(cx.data, sheet, &self.typed) {
            Ok(edit) => {
                self.typed.clear();
                self.wrong = None;
                Action::Do(edit)
            }
            Err(TickError::Cannot { row: 0, why: Cannot::NothingToDo }) => Action::Tell(cx.lang.paper_ticks_same()),
            Err(why) => {
                self.wrong = Some(cx.lang.tick_refused(&why));
                Action::None
            }
        }
    }

    /// Steps back: out of the sheet; false when there is none.
    pub fn step_back(&mut self) -> bool {
        let any = !self.mark.is_empty() || !self.typed.is_empty();
        *self = Self { offered: std::mem::take(&mut self.offered), ..Self::default() };
        any
    }

    /// Draws the page below its title.
    pub fn view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mark = kit::field_with_id(Some(MARK.into()), "K7Q-2MF", &self.mark, Message::Mark, Some(Message::ToLine));
        let mut head = row![kit::labelled(lang.ticks_mark(), container(mark).width(150))].spacing(16).align_y(Alignment::End);
        // The same parts with and without a sheet, so that the field keeps the focus when its last letter finds one.
        let mut below = column![].spacing(14);
        let rest = if let Some(sheet) = &self.sheet {
            let crew = cx.data.crews.get(sheet.crew).map_or("", |crew| crew.name.as_str());
            let name = lang.ticks_sheet(crew.to_owned(), lang.date_long(sheet.day), sheet.rows.len());
            head = head.push(container(kit::strong(name)).padding([8, 0]));
            head = head.push(kit::button(lang.ticks_another(), Kind::Quiet, Some(Message::Another)));
            let line = text_input("1-9 14 3- 7 sen20", &self.typed)
                .id(LINE)
                .on_input(Message::Typed)
                .on_submit(Message::Go)
                .padding([7, 10])
                .size(BODY)
                .font(REGULAR)
                .style(kit::field_style);
            let go = kit::button(lang.ticks_go(), Kind::Main, (!self.typed.trim().is_empty()).then_some(Message::Go));
            let line = row![container(kit::labelled(lang.ticks_line(), line)).width(Length::Fill), go].spacing(12);
            // The last word may only be begun: what stands before it is shown.
            let whole = self.typed.trim_end();
            let before = whole.rsplit_once(char::is_whitespace).map_or("", |(before, _)| before);
            let read = parse(whole, sheet.rows.len());
            let begun = parse(before, sheet.rows.len());
            let early = (sheet.day > cx.today()).then(|| kit::toned(lang.ticks_not_yet(lang.date_long(sheet.day)), Tone::Warn));
            let is_begun = begun.is_ok() && !self.typed.ends_with(char::is_whitespace);
            below = below.push(early).push(line.align_y(Alignment::End)).push(self.told(&read, is_begun, cx)).push(kit::line());
            let typed = read.or(begun).unwrap_or_default();
            column((1..).zip(&self.rows).map(|(at, row)| row_of(at, row, typed.get(&at), cx)))
        } else {
            head = head.push(kit::button(lang.ticks_find(), Kind::Main, (!self.mark.trim().is_empty()).then_some(Message::ToLine)));
            below = below.push(self.wrong.as_ref().map(|wrong| kit::toned(wrong.as_str(), Tone::Bad)));
            column![self.offers(cx)]
        };
        let rest = scroll(rest).width(Length::Fill).height(Length::Fill);
        column![kit::muted(lang.ticks_about()), head, below, rest].spacing(14).height(Length::Fill).into()
    }

    /// What is wrong with the line, or how it is written.
    fn told<'a>(&'a self, read: &Result<BTreeMap<usize, Tick>, TickError>, is_begun: bool, cx: Cx<'a>) -> Element<'a, Message> {
        if let Some(wrong) = &self.wrong {
            return kit::toned(wrong.as_str(), Tone::Bad);
        }
        match read {
            // A word that is begun is no mistake yet.
            Err(why) if !is_begun || matches!(why, TickError::NoSuchRow { .. } | TickError::Twice(_)) => {
                kit::toned(cx.lang.tick_refused(why), Tone::Warn)
            }
            _ => kit::small(cx.lang.ticks_how()),
        }
    }

    /// The sheets one may have in hand.
    fn offers<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        if self.offered.is_empty() {
            return kit::empty(Icon::Sheet, cx.lang.ticks_none(), cx.lang.ticks_none_about(), None);
        }
        let sheet = |(mark, words): &'a (String, String)| {
            let words = row![kit::strong_cell(mark.as_str(), 90.0), kit::body(words.as_str())].spacing(8);
            let press = Pressable::new(words).padding([5, 8]).on_press(Message::Take(mark.clone()));
            row![press.look(kit::button_look(Kind::Quiet))].into()
        };
        let list = column(self.offered.iter().map(sheet)).spacing(2);
        column![kit::group(cx.lang.ticks_offered()), list].spacing(6).into()
    }
}

/// A row of the sheet, with how it stands or what will be said of it.
fn row_of<'a>(at: usize, line: &'a Row, typed: Option<&Tick>, cx: Cx<'a>) -> Element<'a, Message> {
    let [number, name, when, stands] = WIDTHS;
    let (words, tone) = typed.map_or_else(|| (String::new(), Tone::Plain), |tick| told(*tick, cx));
    let said: Element<'a, Message> = if words.is_empty() {
        container(kit::toned(line.stands.0.as_str(), line.stands.1)).width(stands).into()
    } else {
        container(row![icon(Icon::Right, 13.0), kit::chip(words, tone)].spacing(6).align_y(Alignment::Center)).width(stands).into()
    };
    let cells = row![
        kit::muted_cell(at.to_string(), number),
        kit::cell(line.name.as_str(), name),
        kit::muted_cell(line.when.as_str(), when),
        said,
    ];
    column![container(cells.spacing(10).align_y(Alignment::Center)).padding([5, 4]), kit::line()].into()
}

/// How it stands with who is on a row.
fn stands(id: AssignmentId, cx: Cx<'_>) -> Row {
    let known = cx.data.assignments.get(id).and_then(|row| Some((row, cx.data.work(row)?.1)));
    let Some((row, shift)) = known else {
        return Row { name: cx.lang.ticks_gone(), when: String::new(), stands: (String::new(), Tone::Plain) };
    };
    let zone = cx.data.zone();
    let planned = row.planned(shift.when.span());
    let late = row.actual_from.map_or(0, |from| from.0 - planned.from.0).max(0);
    let early = row.actual_to.map_or(0, |to| planned.to.0 - to.0).max(0);
    let stands = match row.state {
        AssignmentState::Present | AssignmentState::Excused | AssignmentState::Absent => {
            told(Tick { state: row.state, late, early }, cx)
        }
        _ => (String::new(), Tone::Plain),
    };
    Row {
        name: cx.data.people.get(row.person).map(crate::domain::Person::name).unwrap_or_default(),
        when: cx.lang.time_range(zone.local(planned.from), zone.local(planned.to)),
        stands,
    }
}

/// What will be said of a row.
fn told(tick: Tick, cx: Cx<'_>) -> (String, Tone) {
    let lang = cx.lang;
    match tick.state {
        AssignmentState::Absent => (lang.people_absent(), Tone::Warn),
        AssignmentState::Excused => (lang.people_excused(), Tone::Plain),
        _ => match (tick.late, tick.early) {
            (0, 0) => (lang.people_was_there(), Tone::Ok),
            (late, 0) => (lang.ticks_late(late), Tone::Info),
            (0, early) => (lang.ticks_early(early), Tone::Info),
            (late, early) => (lang.ticks_late_early(late, early), Tone::Info),
        },
    }
}

/// The sheets of days that have begun, the latest first, and those of the next day there are shifts.
fn offered(cx: Cx<'_>) -> Vec<(String, String)> {
    let today = cx.today();
    let all = cx.data.crews.iter().flat_map(|crew| sheets(cx.data, crew.id));
    let mut all: Vec<(bool, i64, TickSheet)> = all.map(|sheet| (sheet.day > today, distance(sheet.day, today), sheet)).collect();
    // A day ahead is offered only when none has begun: sheets are tried out then.
    if all.iter().any(|(ahead, ..)| !ahead) {
        all.retain(|(ahead, ..)| !ahead);
    }
    let name = |sheet: &TickSheet| cx.data.crews.get(sheet.crew).map(|crew| crew.name.clone()).unwrap_or_default();
    all.sort_by_cached_key(|(_, far, sheet)| (*far, cx.lang.sort_key(&name(sheet))));
    let words = |sheet: TickSheet| {
        let words = cx.lang.ticks_sheet(name(&sheet), cx.lang.date_long(sheet.day), sheet.rows.len());
        (sheet.mark, words)
    };
    all.into_iter().map(|(.., sheet)| words(sheet)).collect()
}

fn distance(day: NaiveDate, today: NaiveDate) -> i64 {
    (day - today).num_days().abs()
}
