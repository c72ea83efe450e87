//! The panel about the chosen person: who they are, edited in place; their crews, shifts and trainings; where they are
//! needed.

use iced::widget::{Space, column, container, row, text};
use iced::{Alignment, Element, Length};

use super::about::{Member, Opening, Shift};
use super::fields::Field;
use super::table::dot;
use super::{Message, People, same};
use crate::domain::{Person, Role};
use crate::ui::screen::{Cx, Go};
use crate::ui::theme::{self, BODY, MEDIUM, SEMIBOLD, SMALL, TITLE, tokens};
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::pressable::Pressable;

const LABEL: f32 = 96.0;

impl People {
    /// The whole panel. What comes and goes leaves a gap of no size behind, so that the fields keep their places and the
    /// focus stays where it is.
    pub(super) fn about_person<'a>(&'a self, cx: Cx<'a>, person: &'a Person) -> Element<'a, Message> {
        column![
            self.title(cx, person),
            self.main_fields(cx, person),
            self.crews_part(cx),
            column![self.shifts_part(cx), self.openings_part(cx)],
            self.when.view(cx, person).map(Message::When),
            self.training_part(cx),
            self.more_fields(cx, person),
            kit::line(),
            row![
                kit::icon_button(Icon::Trash, cx.lang.people_delete(), Kind::Danger, Some(Message::AskDelete)),
                kit::icon_button(Icon::History, cx.lang.place_history(), Kind::Quiet, Some(history(person))),
                kit::icon_button(Icon::Users, cx.lang.same_start(), Kind::Quiet, Some(Message::Same(same::Message::Name))),
            ]
            .spacing(8)
            .wrap(),
        ]
        .spacing(20)
        .into()
    }

    fn title<'a>(&'a self, cx: Cx<'a>, person: &'a Person) -> Element<'a, Message> {
        let name = text(self.about.name.as_str()).font(SEMIBOLD).size(TITLE);
        let edit = kit::bare_icon(Icon::Pencil, cx.lang.people_edit_name(), Some(Message::Naming));
        let past = kit::bare_icon(Icon::History, cx.lang.place_history(), Some(history(person)));
        let head = row![container(name).width(Length::Fill), past, edit].spacing(4).align_y(Alignment::Start);
        let naming: Element<'a, Message> = if self.naming {
            column![
                kit::labelled(cx.lang.people_given(), self.drafts.boxed(Field::Given, "", &person.given, Message::Field)),
                kit::labelled(cx.lang.people_family(), self.drafts.boxed(Field::Family, "", &person.family, Message::Field)),
            ]
            .spacing(8)
            .into()
        } else {
            Space::new().into()
        };
        let mut chips = row![].spacing(4);
        for member in &self.about.crews {
            let words = match member.role {
                Role::Leader => cx.lang.people_crew_with_role(member.name.clone(), cx.lang.lists_leader()),
                Role::Deputy => cx.lang.people_crew_with_role(member.name.clone(), cx.lang.lists_deputy()),
                Role::Member => member.name.clone(),
            };
            chips = chips.push(kit::chip(words, if member.role == Role::Member { Tone::Plain } else { Tone::Info }));
        }
        if let Some(age) = &self.about.age {
            chips = chips.push(kit::chip(age.as_str(), Tone::Warn));
        }
        if let Some(club) = &self.about.club {
            chips = chips.push(kit::chip(cx.lang.people_club_gets(club.clone()), Tone::Plain));
        }
        column![head, naming, chips.wrap().vertical_spacing(4)].spacing(6).into()
    }

    fn main_fields<'a>(&'a self, cx: Cx<'a>, person: &'a Person) -> Element<'a, Message> {
        let minor = self.about.age.is_some() || !person.guardian.is_empty();
        let guardian =
            if minor { self.row(cx, person, Field::Guardian, &cx.lang.people_guardian_hint()) } else { Space::new().into() };
        column![
            self.row(cx, person, Field::Phone, &cx.lang.people_add_hint()),
            self.row(cx, person, Field::Email, &cx.lang.people_add_hint()),
            self.row(cx, person, Field::Born, &cx.lang.people_born_hint()),
            guardian,
            self.club_row(cx),
            self.row(cx, person, Field::Shirt, &cx.lang.people_add_hint()),
            self.diet_row(cx, person),
        ]
        .spacing(2)
        .into()
    }

    fn row<'a>(&'a self, cx: Cx<'a>, person: &Person, field: Field, hint: &str) -> Element<'a, Message> {
        let stored = field.stored(cx.lang, person);
        pair(field.name(cx.lang), self.drafts.field(field, hint, &stored, Message::Field))
    }

    fn club_row<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let value: Element<'a, Message> = if self.club_open {
            let mut all = column![self.club.view(cx.lang, &cx.lang.people_club_hint(), Message::Club)].spacing(4);
            if self.about.club.is_some() {
                all = all.push(kit::button(cx.lang.people_no_club(), Kind::Quiet, Some(Message::NoClub)));
            }
            all.into()
        } else {
            let known = self.about.club.is_some();
            let words = self.about.club.clone().unwrap_or_else(|| cx.lang.people_club_hint());
            let words = text(words).size(BODY);
            let words = if known { words } else { words.style(|theme| text::Style { color: Some(tokens(theme).faint) }) };
            Pressable::new(words)
                .width(Length::Fill)
                .padding([5, 8])
                .on_press(Message::ClubOpen)
                .look(kit::button_look(Kind::Quiet))
                .into()
        };
        pair(cx.lang.people_club(), value)
    }

    fn diet_row<'a>(&'a self, cx: Cx<'a>, person: &'a Person) -> Element<'a, Message> {
        if self.diet {
            return self.row(cx, person, Field::Diet, &cx.lang.people_add_hint());
        }
        let words = if person.diet.is_empty() { cx.lang.people_diet_none() } else { cx.lang.people_diet_hidden() };
        let show = Pressable::new(text(cx.lang.people_diet_show()).size(SMALL).font(MEDIUM))
            .padding([2, 8])
            .on_press(Message::Diet)
            .look(kit::button_look(Kind::Plain));
        let value = row![container(kit::muted(words)).width(Length::Fill), show].spacing(8).align_y(Alignment::Center);
        pair(cx.lang.people_diet(), container(value).padding([3, 8]))
    }

    fn crews_part<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let mut all = column![kit::group(cx.lang.people_crews())].spacing(8);
        for member in &self.about.crews {
            all = all.push(crew_row(cx, member));
        }
        all.push(self.crew.view(cx.lang, &cx.lang.people_join_hint(), Message::Join)).into()
    }

    fn shifts_part<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        if self.about.shifts.is_empty() {
            return column![kit::group(cx.lang.people_shifts()), kit::muted(cx.lang.people_no_shifts())].spacing(6).into();
        }
        let mut all = column![kit::group(cx.lang.people_shifts_hours(self.about.hours.clone()))].spacing(2);
        for shift in &self.about.shifts {
            all = all.push(shift_row(cx, shift)).push(kit::line());
        }
        all.into()
    }

    fn openings_part<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        if self.about.openings.is_empty() {
            return Space::new().into();
        }
        let mut all =
            column![kit::group(cx.lang.people_needed())].spacing(6).padding(iced::Padding { top: 20.0, ..iced::Padding::ZERO });
        for (index, opening) in self.about.openings.iter().enumerate() {
            all = all.push(opening_row(cx, index, opening)).push(kit::line());
        }
        all.into()
    }

    fn training_part<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let mut all = column![kit::group(cx.lang.people_training())].spacing(6);
        for programme in &self.about.programmes {
            let head = row![
                container(text(programme.name.as_str()).size(BODY)).width(Length::Fill),
                kit::chip(programme.chip.as_str(), programme.tone)
            ]
            .spacing(8)
            .align_y(Alignment::Center);
            let mut words = column![head].spacing(2);
            if !programme.missing.is_empty() {
                words = words.push(kit::small(programme.missing.as_str()));
            }
            let go = Message::Go(Go::Programme(programme.programme));
            all = all
                .push(Pressable::new(words).width(Length::Fill).padding([5, 8]).on_press(go).look(kit::button_look(Kind::Quiet)));
        }
        for record in &self.about.records {
            let mut words = column![text(record.name.as_str()).size(BODY)].spacing(2).width(Length::Fill);
            if !record.origin.is_empty() && record.origin != record.name {
                words = words.push(kit::small(record.origin.as_str()));
            }
            let line = row![
                words,
                kit::chip(record.chip.as_str(), record.tone),
                kit::bare_icon(Icon::Cross, cx.lang.people_withdraw(), Some(Message::Withdraw(record.record))),
            ];
            all = all.push(
                container(line.spacing(8).align_y(Alignment::Center)).padding(iced::Padding { left: 8.0, ..iced::Padding::ZERO }),
            );
        }
        let picker = self.competence.view(cx.lang, &cx.lang.people_grant_hint(), Message::Grant);
        let from = kit::field(&cx.lang.common_day_hint(), &self.from, Message::From, None);
        all.push(row![container(picker).width(Length::Fill), container(from).width(104)].spacing(8).align_y(Alignment::Start))
            .push(kit::small(cx.lang.people_grant_about()))
            .into()
    }

    fn more_fields<'a>(&'a self, cx: Cx<'a>, person: &'a Person) -> Element<'a, Message> {
        let hint = cx.lang.people_add_hint();
        let genders = [
            ("", cx.lang.people_gender_unsaid()),
            ("f", cx.lang.lists_gender_f()),
            ("m", cx.lang.lists_gender_m()),
            ("x", cx.lang.lists_gender_x()),
        ];
        let gender = genders.iter().map(|(code, _)| *code).find(|code| *code == person.gender).unwrap_or("");
        column![
            kit::group(cx.lang.people_more()),
            self.row(cx, person, Field::Nickname, &hint),
            self.row(cx, person, Field::Postcode, &hint),
            self.row(cx, person, Field::Licence, &cx.lang.people_licence_hint()),
            Space::new().height(2),
            kit::labelled(cx.lang.people_gender(), kit::segments(genders, gender, Message::Gender)),
            Space::new().height(6),
            kit::labelled(cx.lang.people_note(), self.note.view(cx.lang.people_note_hint(), Message::Note)),
        ]
        .spacing(2)
        .into()
    }
}

fn history(person: &Person) -> Message {
    Message::Go(Go::History(crate::store::Thing::Person(person.id)))
}

/// A label beside a value, at the height of a quiet field's first line.
fn pair<'a>(label: String, value: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    let label = container(kit::muted(label)).width(LABEL).padding([6, 0]);
    row![label, container(value).width(Length::Fill)].spacing(4).into()
}

fn crew_row<'a>(cx: Cx<'a>, member: &'a Member) -> Element<'a, Message> {
    let name = row![dot(member.colour, 10.0), text(member.name.as_str()).size(BODY).font(MEDIUM)].spacing(8);
    let name = Pressable::new(name.align_y(Alignment::Center))
        .width(Length::Fill)
        .padding([4, 8])
        .on_press(Message::Go(Go::Crew(member.crew)))
        .look(kit::button_look(Kind::Quiet));
    let leave = kit::bare_icon(Icon::Cross, cx.lang.people_leave_crew(), Some(Message::Leave(member.crew)));
    let crew = member.crew;
    let roles = roles(cx);
    column![
        row![name, leave].spacing(4).align_y(Alignment::Center),
        container(kit::segments(roles, member.role, move |role| Message::Role(crew, role))).padding([0, 8]),
    ]
    .spacing(4)
    .into()
}

/// The roles with their names.
pub fn roles(cx: Cx<'_>) -> [(Role, String); 3] {
    [(Role::Leader, cx.lang.lists_leader()), (Role::Deputy, cx.lang.lists_deputy()), (Role::Member, cx.lang.people_member())]
}

/// What is wrong, a line each; with a reason given, as a fact.
fn wrong(lines: &[(String, bool)], accepted: bool) -> Element<'_, Message> {
    let mut all = column![].spacing(2);
    for (words, grave) in lines {
        let tone = match (grave, accepted) {
            (_, true) => Tone::Plain,
            (true, false) => Tone::Bad,
            (false, false) => Tone::Warn,
        };
        let sign = text(if *grave { Icon::Warning.char() } else { Icon::Info.char() }).font(theme::ICONS).size(13).line_height(1.3);
        let sign = sign.style(move |theme| text::Style { color: Some(tone.ink(tokens(theme))) });
        all = all.push(row![sign, kit::toned(words.as_str(), tone)].spacing(6));
    }
    all.into()
}

fn shift_row<'a>(cx: Cx<'a>, shift: &'a Shift) -> Element<'a, Message> {
    let mut head = row![
        container(text(shift.day.as_str()).size(BODY).wrapping(text::Wrapping::None)).width(60),
        text(shift.time.as_str()).size(BODY).font(SEMIBOLD).wrapping(text::Wrapping::None),
        container(text(shift.name.as_str()).size(BODY)).width(Length::Fill),
    ]
    .spacing(8);
    if let Some((words, tone)) = &shift.state {
        head = head.push(kit::chip(words.as_str(), *tone));
    }
    let accepted = !shift.reason.is_empty();
    let mut all = column![head].spacing(4);
    if !shift.wrong.is_empty() {
        all = all.push(wrong(&shift.wrong, accepted));
    }
    if accepted {
        all = all.push(kit::small(cx.lang.people_all_the_same(shift.reason.clone())));
    }
    Pressable::new(all)
        .width(Length::Fill)
        .padding([7, 8])
        .on_press(Message::Go(Go::Shift(shift.shift)))
        .look(kit::button_look(Kind::Quiet))
        .into()
}

fn opening_row<'a>(cx: Cx<'a>, index: usize, opening: &'a Opening) -> Element<'a, Message> {
    let head = row![
        container(text(opening.day.as_str()).size(BODY).wrapping(text::Wrapping::None)).width(60),
        text(opening.time.as_str()).size(BODY).font(SEMIBOLD).wrapping(text::Wrapping::None),
        container(text(opening.name.as_str()).size(BODY)).width(Length::Fill),
    ]
    .spacing(8);
    let good = kit::small(opening.good.join(" · "));
    let words = column![head, good, wrong(&opening.bad, false)].spacing(4).width(Length::Fill);
    let put = if opening.codes.is_empty() { cx.lang.people_assign() } else { cx.lang.people_assign_anyway() };
    let foot = row![
        kit::chip(cx.lang.people_missing(opening.missing), Tone::Warn),
        Space::new().width(Length::Fill),
        kit::button(cx.lang.people_see_shift(), Kind::Quiet, Some(Message::Go(Go::Shift(opening.shift)))),
        kit::button(put, Kind::Plain, Some(Message::Assign(index))),
    ]
    .spacing(8)
    .align_y(Alignment::Center);
    container(column![words, foot].spacing(6)).padding([6, 8]).into()
}
