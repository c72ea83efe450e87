//! The chosen shift: its own fields, edited in place; its needs with who is on them; and who can take the rest.

use iced::widget::{Space, column, container, row, text};
use iced::{Alignment, Element, Length};

use super::choice::{CandidateCard, NeedView, OnShift};
use super::draft::Field;
use super::{Chooser, Message, QUERY, Shifts};
use crate::domain::id::NeedId;
use crate::domain::{AssignmentState, Need};
use crate::ui::screen::{Cx, Go};
use crate::ui::theme::{self, MEDIUM, SEMIBOLD, SMALL, TITLE, tokens};
use crate::ui::widget::focus::Focus;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::pressable::{Look, Pressable, Status};

impl Shifts {
    pub(super) fn panel<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let Some(card) = self.chosen.and_then(|id| self.board.cards.get(&id)) else { return kit::body("") };
        let history = self.chosen.map(|id| Message::Step(Go::History(crate::store::Thing::Shift(id))));
        let tools = row![
            kit::bare_icon(Icon::History, lang.place_history(), history),
            kit::bare_icon(Icon::Copy, lang.shifts_copy(), Some(Message::Copy)),
            kit::bare_icon(Icon::Trash, lang.common_delete(), Some(Message::Delete)),
        ];
        let head = row![container(kit::small(self.choice.crumbs.as_str())).width(Length::Fill), tools,]
            .spacing(8)
            .align_y(Alignment::Center);
        let mut content = column![
            column![head, text(self.choice.heading.as_str()).size(TITLE).font(SEMIBOLD)].spacing(2),
            self.chips(cx, card.missing(), card.totals.filled, card.totals.places),
        ]
        .spacing(12)
        .push(self.series_line(cx))
        .push(self.fields(cx))
        .push(self.tools(cx));
        for need in &self.choice.needs {
            content = content.push(self.need(cx, need));
        }
        let add = row![icon(Icon::Plus, 12.0), text(lang.shifts_add_need()).size(SMALL)].spacing(4).align_y(Alignment::Center);
        content = content.push(Pressable::new(add).padding([3, 6]).on_press(Message::AddNeed).look(|t, status| Look {
            background: matches!(status, Status::Hovered | Status::Pressed).then_some(t.sunk),
            text: t.muted,
            edge: None,
            radius: 4.0,
        }));
        if !self.choice.needs.is_empty() {
            content = content.push(kit::line()).push(self.who_can(cx));
        }
        content.into()
    }

    fn chips<'a>(&'a self, cx: Cx<'a>, missing: i64, filled: i64, places: i64) -> Element<'a, Message> {
        let lang = cx.lang;
        let words = if missing > 0 { lang.shifts_of_missing(filled, places, missing) } else { lang.shifts_of(filled, places) };
        let mut chips = row![kit::chip(words, if missing > 0 { Tone::Warn } else { Tone::Ok })].spacing(6);
        let needs = || self.choice.needs.iter().filter_map(|view| cx.data.needs.get(view.id));
        let mut said: Vec<String> = Vec::new();
        for need in needs() {
            said.extend(need.min_age.map(|age| lang.shifts_min_age(age)));
        }
        for need in needs() {
            let names = need.competences.iter().filter_map(|id| cx.data.competences.get(*id)).map(|row| row.name.clone());
            said.extend(names);
        }
        let mut seen: Vec<String> = Vec::new();
        for words in said {
            if !seen.contains(&words) {
                chips = chips.push(kit::chip(words.clone(), Tone::Plain));
                seen.push(words);
            }
        }
        chips.wrap().vertical_spacing(4).into()
    }

    fn fields<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        // What stands in them tells what they are; the name of an empty one stands in it.
        let field = |hint: String, field: Field| {
            let done = Some(Message::Done(field));
            kit::field(&hint, self.draft.text(field), move |typed| Message::Type(field, typed), done)
        };
        let half = |element: Element<'a, Message>| container(element).width(Length::Fill);
        let Some(shift) = self.chosen.and_then(|id| cx.data.shifts.get(id)) else { return Space::new().into() };
        let day = field(lang.common_day_hint(), Field::Day);
        let times = field("18-22".to_owned(), Field::Times);
        let mut content = column![row![half(day), half(times)].spacing(6)].spacing(6);
        if let Some((Field::Day | Field::Times, wrong)) = &self.draft.wrong {
            content = content.push(kit::toned(wrong.as_str(), Tone::Bad));
        }
        if self.draft.asked.is_some() {
            content = content.push(super::side::which(cx, Message::Which));
        }
        let crew = cx.data.crews.get(shift.crew).map_or_else(String::new, |crew| crew.name.clone());
        let place = super::board::place_name(cx.data, shift.place);
        let place = if place.is_empty() { lang.shifts_no_place() } else { place };
        content = content.push(row![half(self.value(crew, Chooser::Crew)), half(self.value(place, Chooser::Place))].spacing(6));
        if self.is_choosing(Chooser::Crew) {
            content = content.push(self.crews(cx, Some(shift.crew), Message::PickCrew));
        }
        if self.is_choosing(Chooser::Place) {
            content = content.push(self.places(cx, shift.place, Message::PickPlace));
        }
        let (title, note) = (field(lang.shifts_title(), Field::Title), field(lang.shifts_note_hint(), Field::Note));
        content.push(row![half(title), half(note)].spacing(6)).into()
    }

    fn need<'a>(&'a self, cx: Cx<'a>, view: &'a NeedView) -> Element<'a, Message> {
        let lang = cx.lang;
        let task = if view.task.is_empty() { lang.shifts_on_shift() } else { view.task.clone() };
        let tone = if view.missing > 0 { Tone::Warn } else { Tone::Ok };
        let open = self.draft.need == Some(view.id);
        let head = row![
            container(text(task).size(theme::LABEL).font(SEMIBOLD)).width(Length::Fill),
            kit::chip(format!("{}/{}", view.filled, view.target), tone),
            kit::bare_icon(Icon::Minus, lang.shifts_fewer(), (view.target > 1).then_some(Message::Count(view.id, -1))),
            self.count(cx, view),
            kit::bare_icon(Icon::Plus, lang.shifts_one_more(), Some(Message::Count(view.id, 1))),
            kit::bare_icon(if open { Icon::Up } else { Icon::Pencil }, lang.shifts_edit_need(), Some(Message::OpenNeed(view.id))),
        ]
        .spacing(2)
        .align_y(Alignment::Center);
        let mut content = column![head].spacing(2);
        if let Some(wrong) = self.draft.count.as_ref().filter(|count| count.need == view.id).and_then(|count| count.wrong.as_ref())
        {
            content = content.push(kit::toned(wrong.as_str(), Tone::Bad));
        }
        if open && let Some(need) = cx.data.needs.get(view.id) {
            content = content.push(self.need_fields(cx, need));
        }
        for one in &view.on {
            content = content.push(on_shift(cx, one, self.marking == Some(one.assignment)));
        }
        if let Some(words) = &view.fragile {
            content = content.push(kit::toned(words.as_str(), Tone::Warn));
        }
        for (hole, words) in &view.holes {
            let chosen = self.choice.need == Some(view.id) && self.choice.span == Some(hole.span);
            content = content.push(hole_row(words, chosen, Message::Need(view.id, Some(hole.span))));
        }
        if view.holes.is_empty() && self.choice.needs.len() > 1 {
            let chosen = self.choice.need == Some(view.id);
            if chosen {
                content = content.push(kit::small(lang.shifts_full()));
            }
        }
        content.into()
    }

    /// How many a need is of, to be typed over.
    fn count<'a>(&'a self, cx: Cx<'a>, view: &'a NeedView) -> Element<'a, Message> {
        let need = view.id;
        let typed = self.draft.count.as_ref().filter(|count| count.need == need);
        let shown = typed.map_or_else(|| view.target.to_string(), |count| count.typed.clone());
        let input = iced::widget::text_input("", &shown)
            .on_input(move |typed| Message::CountType(need, typed))
            .on_submit(Message::CountDone(need))
            .padding([4, 6])
            .width(42)
            .size(theme::BODY)
            .font(theme::REGULAR)
            .align_x(Alignment::Center)
            .style(kit::field_style);
        kit::hint(Focus::new(input).on_leave(Message::CountDone(need)).silent_escape(), cx.lang.shifts_how_many())
    }

    fn need_fields<'a>(&'a self, cx: Cx<'a>, need: &Need) -> Element<'a, Message> {
        let lang = cx.lang;
        let field = |label: String, hint: String, field: Field| {
            let input =
                kit::field(&hint, self.draft.text(field), move |typed| Message::Type(field, typed), Some(Message::Done(field)));
            kit::labelled(label, input)
        };
        let mut content = column![
            row![
                container(field(lang.shifts_task(), lang.shifts_task_hint(), Field::Task)).width(Length::FillPortion(4)),
                container(field(lang.shifts_least(), "1".to_owned(), Field::Least)).width(Length::FillPortion(2)),
                container(field(lang.shifts_age_limit(), lang.common_none(), Field::Age)).width(Length::FillPortion(3)),
            ]
            .spacing(8),
        ]
        .spacing(8);
        if let Some((Field::Task | Field::Least | Field::Age, wrong)) = &self.draft.wrong {
            content = content.push(kit::toned(wrong.as_str(), Tone::Bad));
        }
        let mut courses = row![kit::small(lang.shifts_courses())].spacing(4).align_y(Alignment::Center);
        for row in need.competences.iter().filter_map(|id| cx.data.competences.get(*id)) {
            courses = courses.push(kit::chip_button(format!("{} ×", row.name), false, Message::PickCompetence(row.id)));
        }
        courses = courses.push(kit::chip_button(
            lang.shifts_add_course(),
            self.is_choosing(Chooser::Competence),
            Message::Choosing(Chooser::Competence),
        ));
        content = content.push(courses.wrap().vertical_spacing(4));
        if self.is_choosing(Chooser::Competence) {
            if cx.data.competences.is_empty() {
                content = content.push(kit::small(lang.shifts_no_courses()));
            } else {
                content = content.push(self.competences(cx));
            }
        }
        let remove = kit::icon_button(Icon::Trash, lang.shifts_remove_need(), Kind::Danger, Some(Message::DeleteNeed(need.id)));
        kit::card(content.push(remove).push(self.waits_for(cx, need.id))).padding(10).width(Length::Fill).into()
    }

    fn who_can<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let choice = &self.choice;
        let search = iced::widget::text_input(&lang.shifts_search(), &choice.query)
            .id(QUERY)
            .on_input(Message::Query)
            .on_submit_maybe(choice.cards.first().map(|card| Message::Take(card.person)))
            .padding([7, 10])
            .size(theme::BODY)
            .font(theme::REGULAR)
            .style(kit::field_style);
        let heading = row![text(lang.shifts_who_can()).size(theme::LABEL).font(SEMIBOLD), kit::small(lang.shifts_best_first()),]
            .spacing(6)
            .align_y(Alignment::Center);
        let mut content = column![heading].spacing(8);
        // With more than one place to fill, it is said which one this is about.
        if choice.needs.iter().map(|need| need.holes.len()).sum::<usize>() > 1
            && let Some(words) = self.chosen_hole()
        {
            content = content.push(kit::toned(words, Tone::Ember));
        }
        if !choice.has_hole() && choice.query.is_empty() {
            content = content.push(kit::muted(lang.shifts_all_filled())).push(search);
            if !self.board.holes.is_empty() {
                let next = kit::button(lang.command_next_hole(), Kind::Plain, Some(Message::NextHole));
                let next = row![next, kit::key("Enter")].spacing(8).align_y(Alignment::Center);
                content = content.push(next);
            }
            return content.into();
        }
        content = content.push(search);
        for (name, why) in &choice.refused {
            content = content.push(kit::muted(format!("{name}: {why}")));
        }
        let mut nth = 0;
        let (clear, but) = choice.cards.split_at(choice.clear_shown.min(choice.cards.len()));
        for card in clear {
            nth += 1;
            content = content.push(candidate(cx, card, nth));
        }
        if clear.is_empty() && choice.query.is_empty() {
            content = content.push(kit::muted(lang.shifts_nobody_clear()));
            content = content.push(kit::icon_button(Icon::Redo, lang.swap_find(), Kind::Plain, Some(Message::Swap(None))));
        } else if choice.cards.is_empty() && choice.refused.is_empty() {
            content = content.push(kit::muted(lang.shifts_nobody_found(choice.query.clone())));
        }
        if !but.is_empty() {
            content = content.push(Space::new().height(2)).push(kit::group(lang.shifts_can_but()));
        }
        for card in but {
            nth += 1;
            content = content.push(candidate(cx, card, nth));
        }
        if choice.rest > 0 {
            let more = Pressable::new(kit::small(lang.shifts_rest(choice.rest))).padding([4, 6]).on_press(Message::More);
            content = content.push(row![more, kit::key("F7")].spacing(6).align_y(Alignment::Center));
        }
        if choice.query.is_empty() {
            content = content.push(self.courses(cx));
        }
        let next = Pressable::new(kit::small(lang.command_next_hole())).padding([4, 6]).on_press(Message::NextHole);
        content.push(row![next, kit::key("F8")].spacing(6).align_y(Alignment::Center)).into()
    }

    /// The courses that would give the hole somebody who is trained.
    fn courses<'a>(&'a self, cx: Cx<'a>) -> Option<Element<'a, Message>> {
        if self.choice.courses.is_empty() {
            return None;
        }
        let mut all = column![Space::new().height(2), kit::group(cx.lang.shifts_course_help())].spacing(8);
        for help in &self.choice.courses {
            let mut buttons = row![].spacing(6);
            if !help.people.is_empty() {
                let enrol = Message::Enrol(help.programme, help.people.clone());
                buttons = buttons.push(kit::button(cx.lang.course_panel_enrol(help.people.len()), Kind::Plain, Some(enrol)));
            }
            let go = Message::Step(Go::Programme(help.programme));
            let buttons = buttons.push(kit::button(cx.lang.shifts_course_show(), Kind::Quiet, Some(go)));
            all = all.push(column![kit::muted(help.words.as_str()), buttons.wrap()].spacing(4));
        }
        Some(all.into())
    }

    fn chosen_hole(&self) -> Option<String> {
        let need = self.choice.needs.iter().find(|need| Some(need.id) == self.choice.need)?;
        let (_, words) = need.holes.iter().find(|(hole, _)| Some(hole.span) == self.choice.span)?;
        Some(if need.task.is_empty() { words.clone() } else { format!("{}: {words}", need.task) })
    }

    /// The need whose fields are open; for tests.
    pub fn open_need(&self) -> Option<NeedId> {
        self.draft.need
    }
}

/// The colour of a state: who may not come stands out.
fn tone_of(state: AssignmentState) -> Tone {
    match state {
        AssignmentState::Confirmed | AssignmentState::Present => Tone::Ok,
        AssignmentState::Draft | AssignmentState::Asked => Tone::Warn,
        AssignmentState::Standby => Tone::Info,
        AssignmentState::Planned | AssignmentState::Declined | AssignmentState::Excused | AssignmentState::Absent => Tone::Plain,
    }
}

fn state_button<'a>(words: String, tone: Tone, on_press: Message) -> Element<'a, Message> {
    Pressable::new(text(words).size(SMALL).font(MEDIUM).wrapping(text::Wrapping::None))
        .padding([1, 7])
        .on_press(on_press)
        .look(move |t, status| Look {
            background: Some(match status {
                Status::Hovered | Status::Pressed => kit::mix(tone.soft(t), tone.ink(t), 0.15),
                _ => tone.soft(t),
            }),
            text: tone.ink(t),
            edge: None,
            radius: 9.0,
        })
        .into()
}

/// What can be said of a person on a shift.
fn states<'a>(cx: Cx<'a>, one: &'a OnShift) -> Element<'a, Message> {
    let mut all = row![].spacing(4);
    for state in AssignmentState::ALL {
        all = all.push(kit::chip_button(cx.lang.state(state), state == one.state, Message::State(one.assignment, state)));
    }
    all.wrap().vertical_spacing(4).into()
}

fn on_shift<'a>(cx: Cx<'a>, one: &'a OnShift, marking: bool) -> Element<'a, Message> {
    let name = Pressable::new(text(one.name.as_str()).size(theme::BODY).font(MEDIUM))
        .padding([2, 4])
        .on_press(Message::Step(Go::Person(one.person)))
        .look(|t, status| Look {
            background: matches!(status, Status::Hovered | Status::Pressed).then_some(t.sunk),
            text: t.ink,
            edge: None,
            radius: 4.0,
        });
    let mut facts = row![name].spacing(6).align_y(Alignment::Center);
    if let Some(part) = &one.part {
        facts = facts.push(kit::chip(part.as_str(), Tone::Info));
    }
    let words = if one.state == AssignmentState::Planned { "…".to_owned() } else { one.state_words.clone() };
    facts =
        facts.push(kit::hint(state_button(words, tone_of(one.state), Message::Mark(one.assignment)), cx.lang.roster_state_about()));
    let off = kit::bare_icon(Icon::Cross, cx.lang.shifts_take_off(one.name.clone()), Some(Message::Unassign(one.assignment)));
    let mut content =
        column![row![container(facts.wrap().vertical_spacing(2)).width(Length::Fill), off].align_y(Alignment::Center)];
    if marking {
        content = content.push(states(cx, one));
    }
    let indent = |element: Element<'a, Message>| container(element).padding(iced::Padding { left: 4.0, ..iced::Padding::ZERO });
    for (sentence, asks) in &one.sentences {
        let tone = match (asks, one.accepted) {
            (true, false) => Tone::Bad,
            (true, true) => Tone::Plain,
            (false, _) => Tone::Warn,
        };
        content = content.push(indent(kit::toned(sentence.as_str(), tone)));
    }
    if one.sentences.iter().any(|(_, asks)| *asks) && !one.accepted {
        let accept = Pressable::new(text(cx.lang.shifts_accept()).size(SMALL).font(MEDIUM))
            .padding([2, 4])
            .on_press(Message::Accept(one.assignment))
            .look(|t, status| Look {
                background: matches!(status, Status::Hovered | Status::Pressed).then_some(t.sunk),
                text: t.ember,
                edge: None,
                radius: 4.0,
            });
        content = content.push(accept);
    } else if !one.reason.is_empty() {
        content = content.push(indent(kit::small(cx.lang.shifts_quoted(one.reason.clone()))));
    }
    content.into()
}

fn hole_row<'a>(words: &'a str, chosen: bool, on_press: Message) -> Element<'a, Message> {
    let words = text(words).size(theme::LABEL).font(MEDIUM);
    Pressable::new(container(words).width(Length::Fill))
        .width(Length::Fill)
        .padding([5, 8])
        .on_press(on_press)
        .look(move |t, status| Look {
            background: Some(if matches!(status, Status::Hovered | Status::Pressed) {
                kit::mix(t.warn_soft, t.warn, 0.1)
            } else {
                t.warn_soft
            }),
            text: t.warn,
            edge: chosen.then_some(t.ember),
            radius: theme::RADIUS,
        })
        .into()
}

fn candidate<'a>(cx: Cx<'a>, card: &'a CandidateCard, nth: usize) -> Element<'a, Message> {
    let mut name = row![text(card.name.as_str()).size(theme::BODY).font(SEMIBOLD)].spacing(6).align_y(Alignment::Center);
    if let Some(age) = &card.age {
        name = name.push(kit::chip(age.as_str(), Tone::Plain));
    }
    let mut head = row![container(name.wrap().vertical_spacing(2)).width(Length::Fill)].spacing(8);
    match nth {
        1 => head = head.push(kit::key("Enter")),
        2..=9 => head = head.push(kit::key(nth.to_string())),
        _ => {}
    }
    let mut content = column![head].spacing(3);
    for (sentence, asks) in &card.against {
        content = content.push(kit::toned(sentence.as_str(), if *asks { Tone::Bad } else { Tone::Warn }));
    }
    let reasons = text(card.reasons.as_str()).size(SMALL).style(|theme| text::Style { color: Some(tokens(theme).muted) });
    content = content.push(reasons);
    if card.swap {
        let words = row![icon(Icon::Redo, 12.0), text(cx.lang.swap_find_for()).size(SMALL).font(MEDIUM)].spacing(4);
        let find = Pressable::new(words.align_y(Alignment::Center)).padding([2, 6]).on_press(Message::Swap(Some(card.person)));
        content = content.push(find.look(|t, status| Look {
            background: Some(if matches!(status, Status::Hovered | Status::Pressed) { t.sunk } else { t.surface }),
            text: t.ember,
            edge: Some(t.line),
            radius: 9.0,
        }));
    }
    Pressable::new(container(content).width(Length::Fill))
        .width(Length::Fill)
        .padding([8, 10])
        .on_press(Message::Take(card.person))
        .look(move |t, status| Look {
            background: Some(if matches!(status, Status::Hovered | Status::Pressed) { t.ember_soft } else { t.surface }),
            text: t.ink,
            edge: Some(if nth == 1 { t.ember } else { t.line }),
            radius: 8.0,
        })
        .into()
}
