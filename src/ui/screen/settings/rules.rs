//! The rules as they are in force: the presets of the country with their paragraphs, what the festival or a crew has decided
//! instead, and how long it takes between places.

use iced::widget::{Space, column, container, row, text};
use iced::{Alignment, Element, Length};

use super::{Action, Cx};
use crate::domain::act::rules::{Which, decide, travel};
use crate::domain::rules::own::{ADULT, FIELDS, LEADER, TRAVEL};
use crate::domain::rules::{Group, Limits, Rule, Rules};
use crate::domain::{CrewId, Ids, PlaceId, act};
use crate::ui::theme::{LABEL, MEDIUM, SMALL};
use crate::ui::widget::focus::Focus;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Tone};
use crate::ui::widget::picker::{self, Choice, Picked, Picker};

const GROUPS: [Group; 3] = [Group::Child, Group::Youth, Group::Adult];
const FIELD_WIDTH: f32 = 84.0;

/// A field of the table.
type At = (Option<Group>, &'static str);

/// What it says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Open,
    Crew(picker::Message),
    All,
    Type(At, String),
    Done(At),
    Reset(At),
    Reason(String),
    Leader(bool),
    Adult(&'static str),
    From(picker::Message),
    To(picker::Message),
    Minutes(String),
    Way,
    NoWay(PlaceId, PlaceId),
}

/// The card, with what is typed in it.
#[derive(Debug, Default)]
pub struct RulesCard {
    open: bool,
    crew: Option<CrewId>,
    crews: Picker<CrewId>,
    typed: Option<(At, String)>,
    reason: String,
    wrong: Option<String>,
    from: Picker<PlaceId>,
    to: Picker<PlaceId>,
    way: (Option<PlaceId>, Option<PlaceId>, String),
    ways: Vec<(PlaceId, PlaceId, String)>,
}

/// A limit of a preset as people type it.
fn stored(limits: &Limits, field: &str) -> String {
    let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let time = |time: Option<chrono::NaiveTime>| time.map(|time| time.format("%H:%M").to_string()).unwrap_or_default();
    match field {
        "max_day_h" => number(limits.max_day_h),
        "max_week_h" => number(limits.max_week_h),
        "min_rest_h" => number(limits.min_rest_h),
        "weekly_rest_h" => number(limits.weekly_rest_h),
        "break_after_min" => number(limits.break_after_min),
        "break_min" => number(limits.break_min),
        "max_nights" => number(limits.max_nights),
        "ban_from" => time(limits.ban_from),
        "ban_to" => time(limits.ban_to),
        "soft_ban_from" => time(limits.soft_ban_from),
        _ => String::new(),
    }
}

impl RulesCard {
    /// The festival has changed.
    pub fn refresh(&mut self, cx: Cx<'_>) {
        let lang = cx.lang;
        self.crew = self.crew.filter(|crew| cx.data.crews.get(*crew).is_some());
        let mut crews: Vec<_> = cx.data.crews.iter().map(|crew| (crew.id, crew.name.clone())).collect();
        crews.sort_by(|a, b| lang.compare(&a.1, &b.1));
        self.crews.offer(crews.into_iter().map(|(id, name)| Choice::new(id, name, String::new())).collect());
        let mut places: Vec<_> = cx.data.places.iter().map(|place| (place.id, place.name.clone())).collect();
        places.sort_by(|a, b| lang.compare(&a.1, &b.1));
        for picker in [&mut self.from, &mut self.to] {
            picker.offer(places.iter().map(|(id, name)| Choice::new(*id, name.clone(), String::new())).collect());
        }
        let name = |place| cx.data.places.get(place).map(|row| row.name.clone()).unwrap_or_default();
        let way = |row: &crate::domain::Travel| (row.place, row.other, lang.own_way(name(row.place), name(row.other), row.minutes));
        self.ways = cx.data.travels.iter().map(way).collect();
    }

    fn own<'a>(&self, cx: Cx<'a>, (group, field): At) -> Option<&'a Rule> {
        cx.data.rules.iter().rev().find(|row| row.crew == self.crew && row.age_group == group && row.field == field)
    }

    fn decide(&mut self, cx: Cx<'_>, (group, field): At, value: Option<&str>) -> Action<super::Message> {
        let which = Which { crew: self.crew, group, field };
        match decide(cx.data, &mut Ids::System, which, value, &self.reason) {
            Ok(edit) => {
                self.wrong = None;
                Action::Do(edit)
            }
            Err(act::Cannot::NothingToDo) => Action::None,
            Err(why) => {
                self.wrong = Some(cx.lang.cannot(&why));
                Action::None
            }
        }
    }

    /// Takes in what was said.
    pub fn update(&mut self, message: Message, cx: Cx<'_>) -> Action<super::Message> {
        match message {
            Message::Open => self.open = !self.open,
            Message::Crew(message) => {
                if let Picked::Value(crew) = self.crews.update(message) {
                    self.crew = Some(crew);
                }
            }
            Message::All => self.crew = None,
            Message::Type(at, typed) => (self.typed, self.wrong) = (Some((at, typed)), None),
            Message::Done(at) => {
                let Some((_, typed)) = self.typed.take_if(|(of, _)| *of == at) else { return Action::None };
                return self.decide(cx, at, Some(&typed));
            }
            Message::Reset(at) => {
                self.typed = None;
                return self.decide(cx, at, None);
            }
            Message::Reason(reason) => self.reason = reason,
            Message::Leader(wanted) => return self.decide(cx, (None, LEADER), Some(if wanted { "1" } else { "" })),
            Message::Adult(group) => return self.decide(cx, (None, ADULT), Some(group)),
            Message::From(message) => {
                if let Picked::Value(place) = self.from.update(message) {
                    self.way.0 = Some(place);
                }
            }
            Message::To(message) => {
                if let Picked::Value(place) = self.to.update(message) {
                    self.way.1 = Some(place);
                }
            }
            Message::Minutes(typed) => self.way.2 = typed,
            Message::Way => {
                let (Some(from), Some(to), Ok(minutes)) = (self.way.0, self.way.1, self.way.2.trim().parse()) else {
                    return Action::Refuse(cx.lang.own_way_lacks());
                };
                return match travel(cx.data, &mut Ids::System, from, to, Some(minutes)) {
                    Ok(edit) => {
                        self.way = (None, None, String::new());
                        Action::Do(edit)
                    }
                    Err(act::Cannot::NothingToDo) => Action::None,
                    Err(why) => Action::Refuse(cx.lang.cannot(&why)),
                };
            }
            Message::NoWay(from, to) => {
                return Action::of(travel(cx.data, &mut Ids::System, from, to, None), |why| cx.lang.cannot(&why));
            }
        }
        Action::None
    }

    /// Closes what is open in it; false if there was nothing.
    pub fn step_back(&mut self) -> bool {
        self.typed.take().is_some() | self.crews.step_back() | self.from.step_back() | self.to.step_back()
    }

    /// Draws it.
    pub fn view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let own = cx.data.rules.len();
        let words = if own == 0 { lang.own_none() } else { lang.own_count(own) };
        let head = row![
            column![kit::heading(lang.own_heading()), kit::small(words)].spacing(2).width(Length::Fill),
            kit::icon_button(if self.open { Icon::Up } else { Icon::Down }, lang.own_show(), kit::Kind::Plain, Some(Message::Open)),
        ]
        .spacing(12)
        .align_y(Alignment::Center);
        if !self.open {
            return head.into();
        }
        column![head, kit::muted(lang.own_about()), self.scope(cx), self.table(cx), self.manning(cx), kit::line(), self.travel(cx)]
            .spacing(14)
            .into()
    }

    /// Whose shifts it is about, and why.
    fn scope<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let name = self.crew.and_then(|crew| cx.data.crews.get(crew)).map(|crew| crew.name.clone());
        let mut across = row![kit::chip_button(lang.own_all(), name.is_none(), Message::All)].spacing(8).align_y(Alignment::Start);
        if let Some(name) = name {
            across = across.push(kit::chip_button(name, true, Message::All));
        }
        let crew = container(self.crews.view(lang, &lang.own_crew_hint(), Message::Crew)).width(200);
        let reason = container(kit::field(&lang.own_reason_hint(), &self.reason, Message::Reason, None)).width(260);
        across.push(crew).push(reason).wrap().vertical_spacing(8).into()
    }

    fn table<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let presets = Rules::for_region(cx.data.festival().map_or("", |festival| festival.region.as_str()));
        let mut heads = row![Space::new().width(Length::Fill)].spacing(8);
        for words in [lang.own_child(), lang.own_youth(), lang.own_adult()] {
            heads = heads.push(container(text(words).size(SMALL).font(MEDIUM)).width(FIELD_WIDTH + 24.0));
        }
        let mut all = column![heads].spacing(6);
        for field in FIELDS {
            let mut line = row![container(text(lang.own_field(field)).size(LABEL)).width(Length::Fill)].spacing(8);
            for group in GROUPS {
                let at = (Some(group), field);
                let preset = presets.limits(None, group, cx.today()).map(|limits| stored(limits, field)).unwrap_or_default();
                let own = self.own(cx, at);
                let typed = self.typed.as_ref().filter(|(of, _)| *of == at).map(|(_, typed)| typed.clone());
                let shown = typed.or_else(|| own.map(|own| own.value.clone())).unwrap_or_default();
                let hint = match own {
                    Some(own) if own.value.is_empty() => lang.own_no_limit(),
                    _ if preset.is_empty() => "–".to_owned(),
                    _ => preset,
                };
                let input = kit::field(&hint, &shown, move |typed| Message::Type(at, typed), Some(Message::Done(at)));
                let input = Element::from(Focus::new(input).on_leave(Message::Done(at)));
                let reset: Element<'a, Message> = match own {
                    Some(_) => kit::bare_icon(Icon::Cross, lang.own_reset(), Some(Message::Reset(at))),
                    None => Space::new().width(24).into(),
                };
                line = line.push(row![container(input).width(FIELD_WIDTH), container(reset).width(24)].align_y(Alignment::Center));
            }
            all = all.push(line.align_y(Alignment::Center));
        }
        if let Some(wrong) = &self.wrong {
            all = all.push(kit::toned(wrong.as_str(), Tone::Bad));
        }
        all.push(kit::small(lang.own_table_about())).into()
    }

    /// Who must be on a shift beside those who do the work.
    fn manning<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let said = |field: &'static str| self.own(cx, (None, field)).map(|own| own.value.clone());
        let leader = said(LEADER).is_some_and(|value| value == "1");
        let adult = match said(ADULT).as_deref() {
            Some("youth") => "youth",
            Some("") => "",
            _ => "child",
        };
        let line = |words: String, control: Element<'a, Message>| {
            row![container(text(words).size(LABEL)).width(Length::Fill), control].spacing(12).align_y(Alignment::Center)
        };
        let yes_no = [(false, lang.own_no()), (true, lang.own_yes())];
        let groups = [("", lang.own_nobody()), ("child", lang.own_child()), ("youth", lang.own_all_minors())];
        column![
            line(lang.own_leader(), kit::segments(yes_no, leader, Message::Leader)),
            line(lang.own_adult_beside(), kit::segments(groups, adult, Message::Adult)),
        ]
        .spacing(8)
        .into()
    }

    fn travel<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mut all = column![kit::group(lang.own_ways())].spacing(8);
        for (from, to, words) in &self.ways {
            let line = row![
                container(text(words.as_str()).size(LABEL)).width(Length::Fill),
                kit::bare_icon(Icon::Cross, lang.own_no_way(), Some(Message::NoWay(*from, *to))),
            ];
            all = all.push(line.align_y(Alignment::Center));
        }
        let name = |place: Option<PlaceId>| place.and_then(|place| cx.data.places.get(place)).map(|row| row.name.clone());
        let end = |chosen: Option<PlaceId>, hint: String, picker: &'a Picker<PlaceId>, on: fn(picker::Message) -> Message| {
            let hint = name(chosen).unwrap_or(hint);
            container(picker.view(lang, &hint, on)).width(200)
        };
        let minutes = container(kit::field("15", &self.way.2, Message::Minutes, Some(Message::Way))).width(64);
        all = all.push(
            row![
                end(self.way.0, lang.own_from(), &self.from, Message::From),
                end(self.way.1, lang.own_to(), &self.to, Message::To),
                minutes,
                kit::button(lang.own_add_way(), kit::Kind::Plain, Some(Message::Way)),
            ]
            .spacing(8)
            .align_y(Alignment::Start)
            .wrap()
            .vertical_spacing(8),
        );
        let at = (None, TRAVEL);
        let own = self.own(cx, at);
        if self.crew.is_none() {
            let typed = self.typed.as_ref().filter(|(of, _)| *of == at).map(|(_, typed)| typed.clone());
            let shown = typed.or_else(|| own.map(|own| own.value.clone())).unwrap_or_default();
            let input = kit::field("0", &shown, move |typed| Message::Type(at, typed), Some(Message::Done(at)));
            let input = Element::from(Focus::new(input).on_leave(Message::Done(at)));
            let line = row![container(text(lang.own_travel()).size(LABEL)).width(Length::Fill), container(input).width(64)];
            all = all.push(line.spacing(12).align_y(Alignment::Center));
        }
        all.into()
    }
}
