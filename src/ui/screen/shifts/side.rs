//! The panel to the right: the chosen shift, the form for new ones, where to copy one, or a list of what is open.

use iced::widget::{Space, column, container, row};
use iced::{Alignment, Element, Length};

use super::fresh::{self, NewField};
use super::{CHOOSER, Chooser, Message, Shifts, Side};
use crate::domain::Pick;
use crate::domain::id::{CrewId, PlaceId};
use crate::ui::command::Command;
use crate::ui::screen::Cx;
use crate::ui::theme::SEMIBOLD;
use crate::ui::widget::anew::anew;
use crate::ui::widget::choose::choose;
use crate::ui::widget::focus::Focus;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::list::scroll;
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// The space around the panel's content.
pub(super) const PAD: f32 = 16.0;

impl Shifts {
    pub(super) fn side<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let content = match self.side {
            Side::Found(kind) => return framed(cx, self.found_view(cx, kind)),
            Side::New => self.new_view(cx),
            Side::Copy if self.chosen.is_some() => self.copy_view(cx),
            Side::Swap => self.swap_view(cx),
            Side::Shift if self.chosen.is_some() => self.panel(cx),
            _ => self.nothing_chosen(cx),
        };
        let about = (std::mem::discriminant(&self.side), self.chosen);
        framed(cx, anew(about, scroll(container(content).padding(PAD)).width(Length::Fill).height(Length::Fill)))
    }

    fn nothing_chosen<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let heading = self.day.map(|day| super::choice::capital(&lang.date_short(day))).unwrap_or_default();
        let day = self.day.and_then(|day| self.board.on(day));
        let mut content = column![kit::title(heading)].spacing(12);
        match day.filter(|day| day.shifts > 0) {
            Some(day) => {
                let staffed = lang.shifts_of(day.totals.filled, day.totals.places);
                let tone = if day.totals.missing() > 0 { Tone::Warn } else { Tone::Ok };
                content = content
                    .push(row![kit::chip(lang.shifts_count(day.shifts), Tone::Plain), kit::chip(staffed, tone)].spacing(6))
                    .push(kit::muted(lang.shifts_choose_hint()));
            }
            None => content = content.push(kit::muted(lang.shifts_none_about())),
        }
        let hint = |command: Command| {
            row![kit::body(command.name(lang)), Space::new().width(Length::Fill), kit::key(command.chord().label())]
        };
        content
            .push(
                row![
                    kit::icon_button(Icon::Plus, lang.command_new_shift(), Kind::Plain, Some(Message::New)),
                    kit::button(lang.command_next_hole(), Kind::Plain, (!self.board.holes.is_empty()).then_some(Message::NextHole)),
                ]
                .spacing(8),
            )
            .push(Space::new().height(4))
            .push(kit::group(lang.shifts_keys()))
            .push(hint(Command::NewShift))
            .push(hint(Command::NextHole))
            .push(row![kit::body(lang.shifts_other_day()), Space::new().width(Length::Fill), kit::key("PgUp PgDn")])
            .push(row![kit::body(lang.shifts_key_move()), Space::new().width(Length::Fill), kit::key("Alt ← →")])
            .push(row![kit::body(lang.shifts_key_stretch()), Space::new().width(Length::Fill), kit::key("Alt Shift ← →")])
            .push(row![kit::body(lang.shifts_key_copy()), Space::new().width(Length::Fill), kit::key("Ctrl D")])
            .into()
    }

    fn new_view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let create = Message::Create(Pick::Ask);
        let field = |label: String, hint: &str, value: &'a str, field: NewField, id: Option<&'static str>| {
            let mut input = iced::widget::text_input(hint, value)
                .on_input(move |typed| Message::NewType(field, typed))
                .on_submit(create.clone())
                .padding([7, 10])
                .size(crate::ui::theme::BODY)
                .font(crate::ui::theme::REGULAR)
                .style(kit::field_style);
            if let Some(id) = id {
                input = input.id(id);
            }
            kit::labelled(label, Focus::new(input))
        };
        let mut content = column![closable(lang.shifts_new(), lang.common_close()), self.one_or_several(cx)].spacing(12);
        if self.many.on {
            content = content.push(self.line_view(cx));
        }
        let crew =
            self.fresh.crew.and_then(|crew| cx.data.crews.get(crew)).map_or_else(|| lang.common_choose(), |crew| crew.name.clone());
        content = content.push(kit::labelled(lang.shifts_crew(), self.value(crew, Chooser::NewCrew)));
        if self.is_choosing(Chooser::NewCrew) {
            content = content.push(self.crews(cx, self.fresh.crew, Message::NewCrew));
        }
        if self.many.on {
            return content.push(self.many_view(cx)).into();
        }
        let place = super::board::place_name(cx.data, self.fresh.place);
        let place = if place.is_empty() { lang.shifts_no_place() } else { place };
        content = content.push(kit::labelled(lang.shifts_place(), self.value(place, Chooser::NewPlace)));
        if self.is_choosing(Chooser::NewPlace) {
            content = content.push(self.places(cx, self.fresh.place, Message::NewPlace));
        }
        content = content.push(
            row![
                container(field(lang.shifts_date(), &lang.common_day_hint(), &self.fresh.day, NewField::Day, None))
                    .width(Length::FillPortion(5)),
                container(field(lang.shifts_times(), "18-22", &self.fresh.times, NewField::Times, Some(fresh::TIMES)))
                    .width(Length::FillPortion(5)),
                container(field(lang.shifts_how_many(), "2", &self.fresh.count, NewField::Count, None))
                    .width(Length::FillPortion(3)),
            ]
            .spacing(8),
        );
        content = content.push(field(lang.shifts_title(), &lang.shifts_title_hint(), &self.fresh.title, NewField::Title, None));
        if let Some(wrong) = &self.fresh.wrong {
            content = content.push(kit::toned(wrong.as_str(), Tone::Bad));
        }
        if self.fresh.asked {
            content = content.push(which(cx, Message::Create));
        }
        content = content.push(
            row![
                kit::button(lang.shifts_create(), Kind::Main, Some(Message::Create(Pick::Ask))),
                kit::key("Enter"),
                Space::new().width(Length::Fill),
            ]
            .spacing(8)
            .align_y(Alignment::Center),
        );
        content.push(kit::small(lang.shifts_new_about())).into()
    }

    fn copy_view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let Some(card) = self.chosen.and_then(|id| self.board.cards.get(&id)) else { return kit::body("") };
        let what = format!("{} · {}", card.name, lang.date_and_range(card.when.from_local, card.when.to_local));
        let mut days = row![].spacing(4);
        for day in self.board.work_days() {
            let words = format!("{} {}", lang.weekday_chip(day.day), lang.day_chip(day.day));
            days = days.push(kit::chip_button(words, day.day == card.day, Message::CopyTo(day.day)));
        }
        column![
            closable(lang.shifts_copy(), lang.common_close()),
            kit::muted(what),
            kit::group(lang.shifts_copy_to()),
            days.wrap().vertical_spacing(4),
            kit::chip_button(lang.shifts_with_people(), self.with_people, Message::WithPeople),
            kit::small(lang.shifts_copy_about()),
        ]
        .spacing(12)
        .into()
    }

    pub(super) fn is_choosing(&self, chooser: Chooser) -> bool {
        self.chooser.as_ref().is_some_and(|(at, _)| *at == chooser)
    }

    /// A value that opens the choices when it is pressed.
    pub(super) fn value<'a>(&self, words: String, chooser: Chooser) -> Element<'a, Message> {
        let open = self.is_choosing(chooser);
        let content = row![
            container(iced::widget::text(words).size(crate::ui::theme::BODY).wrapping(iced::widget::text::Wrapping::None))
                .width(Length::Fill)
                .clip(true),
            crate::ui::widget::icon::icon(if open { Icon::Up } else { Icon::Down }, 14.0),
        ]
        .spacing(6)
        .align_y(Alignment::Center);
        Pressable::new(container(content).center_y(Length::Fill))
            .width(Length::Fill)
            .height(crate::ui::theme::CONTROL)
            .padding([0, 10])
            .on_press(Message::Choosing(chooser))
            .look(move |t, status| Look {
                background: Some(if status == Status::Hovered { t.sunk } else { t.surface }),
                text: t.ink,
                edge: Some(if open { t.ember } else { t.line }),
                radius: crate::ui::theme::RADIUS,
            })
            .into()
    }

    fn narrow(&self) -> &str {
        self.chooser.as_ref().map_or("", |(_, typed)| typed.as_str())
    }

    pub(super) fn crews<'a>(&'a self, cx: Cx<'a>, chosen: Option<CrewId>, on: impl Fn(CrewId) -> Message) -> Element<'a, Message> {
        let mut crews: Vec<(CrewId, String)> = cx.data.crews.iter().map(|crew| (crew.id, crew.name.clone())).collect();
        crews.sort_by(|a, b| cx.lang.compare(&a.1, &b.1));
        choose(crews, chosen, &cx.lang.shifts_narrow(), self.narrow(), CHOOSER, Message::Narrow, on)
    }

    pub(super) fn places<'a>(
        &'a self,
        cx: Cx<'a>,
        chosen: Option<PlaceId>,
        on: impl Fn(Option<PlaceId>) -> Message,
    ) -> Element<'a, Message> {
        let mut places: Vec<(Option<PlaceId>, String)> =
            cx.data.places.iter().map(|place| (Some(place.id), place.name.clone())).collect();
        places.sort_by(|a, b| cx.lang.compare(&a.1, &b.1));
        places.push((None, cx.lang.shifts_no_place()));
        choose(places, Some(chosen), &cx.lang.shifts_narrow(), self.narrow(), CHOOSER, Message::Narrow, on)
    }

    pub(super) fn competences<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let mut all: Vec<_> = cx.data.competences.iter().map(|row| (row.id, row.name.clone())).collect();
        all.sort_by(|a, b| cx.lang.compare(&a.1, &b.1));
        choose(all, None, &cx.lang.shifts_narrow(), self.narrow(), CHOOSER, Message::Narrow, Message::PickCompetence)
    }
}

/// A heading with a cross that closes what stands below it.
pub(super) fn closable<'a>(words: String, close: String) -> Element<'a, Message> {
    row![
        container(iced::widget::text(words).size(crate::ui::theme::TITLE).font(SEMIBOLD)).width(Length::Fill),
        kit::bare_icon(Icon::Cross, close, Some(Message::CloseSide)),
    ]
    .align_y(Alignment::Center)
    .into()
}

/// The two times of a clock that goes back, to choose from.
pub(super) fn which<'a>(cx: Cx<'a>, on: impl Fn(Pick) -> Message) -> Element<'a, Message> {
    row![
        kit::button(cx.lang.shifts_the_first(), Kind::Plain, Some(on(Pick::Earlier))),
        kit::button(cx.lang.shifts_the_second(), Kind::Plain, Some(on(Pick::Later))),
    ]
    .spacing(8)
    .into()
}

fn framed<'a>(cx: Cx<'_>, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    kit::on(content, |t| t.paper).width(cx.panel()).height(Length::Fill).into()
}
