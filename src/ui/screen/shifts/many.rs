//! The form for several shifts at once: days and places to tick, opening hours, how long each is and how they follow each
//! other, and what they need. What would come of it is said while one types.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use iced::Task;

use super::fresh::Fresh;
use super::{Shifts, Side};
use crate::domain::act::series::{self, Change, Last, Planned};
use crate::domain::act::{self, Cannot, NeedDraft, SeriesDraft, templates};
use crate::domain::id::{Ids, PlaceId, TemplateId};
use crate::domain::{Pick, Shift, TimeError, When, line, typed};
use crate::lang::Lang;
use crate::ui::screen::{Action, Cx};

/// The hours' field, for putting the focus there.
pub(super) const HOURS: &str = "shifts-many-hours";
/// The name of the field where all is said in one line.
pub(super) const LINE: &str = "shifts-many-line";
/// How many shifts of the first day are said in the preview.
const SAID: usize = 4;

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum ManyField {
    Line,
    Hours,
    Length,
    Between,
    Count,
    Title,
}

/// How one shift follows the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum How {
    /// Back to back.
    #[default]
    Straight,
    /// Both are there for a while.
    Over,
    /// Nobody is there for a while.
    Break,
}

/// What the form says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Several(bool),
    Day(NaiveDate),
    AllDays,
    Place(Option<PlaceId>),
    AllPlaces,
    Type(ManyField, String),
    How(How),
    Last(Last),
    OnlyGaps,
    Template(Option<TemplateId>),
    Make(Pick),
}

/// What would come of what is typed.
#[derive(Debug, Default)]
pub(super) struct Preview {
    /// How many shifts; none when something does not hold.
    pub count: usize,
    /// The shifts in short, or what does not hold.
    pub words: String,
    /// Opening or closing comes twice one of the nights.
    pub asked: bool,
    /// The last piece of a day is not as long as the others.
    pub uneven: bool,
    /// The crew has shifts within the hours already.
    pub taken: bool,
}

/// What is ticked and typed. Crew, number and title are those of the form for one.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools)] // each is a thing ticked or seen
pub(super) struct Many {
    /// Whether the form is for several.
    pub on: bool,
    /// All of it in one line, as it is typed.
    pub line: String,
    /// The words of the line that mean nothing.
    unknown: Vec<String>,
    /// What was said in a line has been made, and nothing is typed since.
    made: bool,
    pub days: BTreeSet<NaiveDate>,
    pub places: Vec<Option<PlaceId>>,
    pub all_places: bool,
    pub hours: String,
    pub length: String,
    pub how: How,
    pub between: String,
    pub last: Last,
    pub only_gaps: bool,
    pub template: Option<TemplateId>,
    pub preview: Preview,
    /// It was tried, and did not hold: what is wrong is then said in red.
    pub wrong: bool,
}

impl Many {
    /// The form for a day, with the hours the crew has on it.
    fn open(&mut self, cx: Cx<'_>, day: NaiveDate, fresh: &Fresh) {
        self.days = BTreeSet::from([day]);
        self.places = vec![fresh.place];
        (self.only_gaps, self.wrong) = (false, false);
        self.line.clear();
        self.unknown.clear();
        self.made = false;
        self.offer(cx, day, fresh);
        for (field, usual) in [(&mut self.length, "4"), (&mut self.between, "15")] {
            if field.is_empty() {
                usual.clone_into(field);
            }
        }
    }

    /// Offers the hours the crew has on a day.
    fn offer(&mut self, cx: Cx<'_>, day: NaiveDate, fresh: &Fresh) {
        let of_crew = || fresh.crew.into_iter().flat_map(|crew| act::shifts::of_crew_on(cx.data, crew, day));
        let first = of_crew().min_by_key(|shift| shift.when.from_at).map(|shift| shift.when.from_local.time());
        let last = of_crew().max_by_key(|shift| shift.when.to_at).map(|shift| shift.when.to_local.time());
        match first.zip(last) {
            Some((first, last)) => self.hours = format!("{}–{}", cx.lang.time(first), cx.lang.time(last)),
            None if self.hours.is_empty() => "18:00–02:00".clone_into(&mut self.hours),
            None => {}
        }
    }

    /// Takes a line in: what it says goes to the fields, the others stay as they are.
    fn say(&mut self, cx: Cx<'_>, typed: String, days: &[NaiveDate], fresh: &mut Fresh) {
        let said = line::read(&typed, cx.data, days);
        self.line = typed;
        if let Some(crew) = said.crew.filter(|crew| fresh.crew != Some(*crew)) {
            fresh.crew = Some(crew);
            (self.template, self.places) = (None, vec![None]);
        }
        if let Some(place) = said.place {
            self.places = vec![Some(place)];
        }
        if !said.days.is_empty() {
            self.days = said.days;
        }
        for (field, said) in [(&mut self.hours, said.hours), (&mut self.length, said.length)] {
            if let Some(said) = said {
                *field = said;
            }
        }
        if let Some(count) = said.count {
            fresh.count = count.to_string();
        }
        self.unknown = said.unknown;
    }

    /// What is typed as a draft, or what does not hold.
    fn draft(&self, cx: Cx<'_>, fresh: &Fresh, pick: Pick) -> Result<SeriesDraft, String> {
        let lang = cx.lang;
        let crew = fresh.crew.ok_or_else(|| lang.shifts_choose_crew())?;
        if !self.unknown.is_empty() {
            return Err(lang.series_line_unknown(self.unknown.join(" ")));
        }
        if self.days.is_empty() {
            return Err(lang.series_choose_days());
        }
        if self.places.is_empty() {
            return Err(lang.series_choose_places());
        }
        let (opens, closes) = typed::times(&self.hours).ok_or_else(|| lang.shifts_not_times(self.hours.clone()))?;
        let minutes = typed::length(&self.length).ok_or_else(|| lang.series_not_a_length(self.length.clone()))?;
        let number = |typed: &str| typed.trim().parse::<i64>().map_err(|_| lang.shifts_not_a_number(typed.to_owned()));
        let change = match self.how {
            How::Straight => Change::Over(0),
            How::Over => Change::Over(number(&self.between)?),
            How::Break => Change::Break(number(&self.between)?),
        };
        let needs = match self.template.and_then(|id| cx.data.templates.get(id)) {
            Some(template) => templates::needs(cx.data, template),
            None => match number(&fresh.count)? {
                count if count < 1 => return Err(lang.cannot(&Cannot::Headcount)),
                count => vec![NeedDraft::of(count)],
            },
        };
        Ok(SeriesDraft {
            places: self.places.clone(),
            days: self.days.iter().copied().collect(),
            pick,
            change,
            last: self.last,
            only_gaps: self.only_gaps,
            title: fresh.title.trim().to_owned(),
            needs,
            ..SeriesDraft::of(crew, opens, closes, minutes, 1)
        })
    }

    /// Looks at what would come of it.
    fn look(&mut self, cx: Cx<'_>, fresh: &Fresh) {
        self.template = self.template.filter(|id| cx.data.templates.get(*id).is_some());
        self.places.retain(|place| place.is_none_or(|place| cx.data.places.get(place).is_some()));
        let draft = match self.draft(cx, fresh, Pick::Ask) {
            Ok(draft) => draft,
            Err(words) => {
                self.preview = Preview { words, ..Preview::default() };
                return;
            }
        };
        let plan = |change: &dyn Fn(&mut SeriesDraft)| {
            let mut other = draft.clone();
            change(&mut other);
            series::plan(cx.data, &other)
        };
        let uneven = plan(&|draft| draft.last = Last::Shorter) != plan(&|draft| draft.last = Last::LeaveOut);
        let taken = plan(&|draft| draft.only_gaps = true) != plan(&|draft| draft.only_gaps = false);
        self.preview = match series::plan(cx.data, &draft) {
            Ok(all) => Preview { count: all.len(), words: said(cx.lang, &all), uneven, taken, asked: false },
            Err(why) => {
                let asked = matches!(why, Cannot::Time(TimeError::Twice(_)));
                let words = if why == Cannot::NothingToDo { cx.lang.series_none() } else { cx.lang.cannot(&why) };
                Preview { count: 0, words, asked, uneven, taken }
            }
        };
    }
}

/// `12 vakter: fre. 18–22, 22–02 …`
fn said(lang: &Lang, all: &[Planned]) -> String {
    let Some(first) = all.first() else { return String::new() };
    let same = all.iter().take_while(|one| (one.day, one.place) == (first.day, first.place));
    let times: Vec<String> = same.take(SAID).map(|one| short(lang, &one.when)).collect();
    let more = if all.len() > times.len() { " …" } else { "" };
    let list = format!("{} {}{more}", lang.weekday_chip(first.day), times.join(", "));
    lang.series_preview(all.len(), list)
}

/// `18–22:30`: full hours without minutes.
fn short(lang: &Lang, when: &When) -> String {
    let clock = |time| {
        let said = lang.time(time);
        said.strip_suffix(":00").map_or_else(|| said.clone(), str::to_owned)
    };
    format!("{}–{}", clock(when.from_local.time()), clock(when.to_local.time()))
}

fn toggle<T: PartialEq>(all: &mut Vec<T>, one: T) {
    match all.iter().position(|other| *other == one) {
        Some(at) => drop(all.remove(at)),
        None => all.push(one),
    }
}

impl Shifts {
    pub(super) fn update_many(&mut self, message: Message, cx: Cx<'_>) -> Action<super::Message> {
        self.many.wrong = false;
        let made = std::mem::take(&mut self.many.made);
        match message {
            // An empty line after those that were made: that was all of them, on to filling them.
            Message::Make(_) if made && self.many.line.trim().is_empty() => {
                self.chosen = None;
                return self.next_hole(cx);
            }
            Message::Several(on) => {
                self.many.on = on;
                self.chooser = None;
                if on {
                    let day = self.day.unwrap_or_else(|| cx.today());
                    self.many.open(cx, day, &self.fresh);
                }
                self.look_ahead(cx);
                return focus(if on { LINE } else { super::fresh::TIMES });
            }
            Message::Day(day) => {
                if !self.many.days.remove(&day) {
                    let _ = self.many.days.insert(day);
                }
            }
            Message::AllDays => {
                let all: BTreeSet<NaiveDate> = self.festival_days(cx).collect();
                let had = self.many.days == all;
                self.many.days = if had { self.day.into_iter().collect() } else { all };
            }
            Message::Place(place) => toggle(&mut self.many.places, place),
            Message::AllPlaces => self.many.all_places = true,
            Message::Type(field, typed) => match field {
                ManyField::Line => {
                    let days: Vec<NaiveDate> = self.board.work_days().map(|day| day.day).collect();
                    self.many.say(cx, typed, &days, &mut self.fresh);
                }
                ManyField::Hours => self.many.hours = typed,
                ManyField::Length => self.many.length = typed,
                ManyField::Between => self.many.between = typed,
                ManyField::Count => self.fresh.count = typed,
                ManyField::Title => self.fresh.title = typed,
            },
            Message::How(how) => self.many.how = how,
            Message::Last(last) => self.many.last = last,
            Message::OnlyGaps => self.many.only_gaps = !self.many.only_gaps,
            Message::Template(template) => self.many.template = template,
            Message::Make(pick) => return self.make_many(pick, cx),
        }
        self.look_ahead(cx);
        Action::None
    }

    /// Opens the form for several.
    pub(super) fn open_many(&mut self, cx: Cx<'_>) -> Action<super::Message> {
        let opened = self.open_new(cx);
        Action::All(vec![opened, self.update_many(Message::Several(true), cx)])
    }

    /// Says anew what would come of the form, when it is for several.
    pub(super) fn look_ahead(&mut self, cx: Cx<'_>) {
        if self.many.on && self.side == Side::New {
            self.many.look(cx, &self.fresh);
        }
    }

    /// The days to tick: those of the festival, and those around it with shifts.
    pub(super) fn festival_days<'a>(&'a self, cx: Cx<'a>) -> impl Iterator<Item = NaiveDate> + 'a {
        let festival = cx.data.festival().map(|festival| festival.first_day..=festival.last_day);
        self.board.work_days().map(|day| day.day).filter(move |day| festival.as_ref().is_none_or(|days| days.contains(day)))
    }

    fn make_many(&mut self, pick: Pick, cx: Cx<'_>) -> Action<super::Message> {
        let made = self.many.draft(cx, &self.fresh, pick).and_then(|draft| {
            series::make(cx.data, &mut Ids::System, &draft).map_err(|why| match why {
                Cannot::NothingToDo => cx.lang.series_none(),
                why => cx.lang.cannot(&why),
            })
        });
        match made {
            Ok(edit) => {
                self.chosen = act::added::<Shift>(&edit);
                self.fresh.title.clear();
                self.reveal += 1;
                if self.many.line.trim().is_empty() {
                    self.side = Side::Shift;
                    return Action::Do(edit);
                }
                // Who says it in a line has more to say: the next crew.
                self.many.line.clear();
                self.many.made = true;
                Action::All(vec![Action::Do(edit), focus(LINE)])
            }
            Err(words) => {
                (self.many.preview.words, self.many.wrong) = (words, true);
                Action::None
            }
        }
    }
}

fn focus(id: &'static str) -> Action<super::Message> {
    let focus = iced::widget::operation::focus(id);
    Action::Task(Task::batch([focus, iced::widget::operation::select_all(id)]))
}
