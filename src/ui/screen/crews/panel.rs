//! The panel about the chosen crew, club or place.

use iced::widget::{Space, column, container, row, text, text_input};
use iced::{Alignment, Element, Length, Padding};

use super::about::Member;
use super::rows::{Kind, Thing};
use super::{Crews, Field, Message, NEW, New};
use crate::domain::Role;
use crate::domain::leaders::handovers;
use crate::ui::screen::people::{dot, roles};
use crate::ui::screen::{Cx, Go};
use crate::ui::theme::{self, BODY, MEDIUM, SEMIBOLD, TITLE};
use crate::ui::widget::anew::anew;
use crate::ui::widget::fit::Fit;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Tone};
use crate::ui::widget::list::scroll;
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// The most people that are listed in a panel.
const MOST: usize = 120;

impl Crews {
    pub(super) fn panel<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let inside: Element<'a, Message> = match (&self.new, self.chosen()) {
            (Some(new), _) => self.form(cx, new),
            (None, Some(thing)) => self.thing(cx, thing),
            (None, None) => {
                let (words, about) = match self.kind {
                    Kind::Crews => (cx.lang.crews_choose(), cx.lang.crews_choose_about()),
                    Kind::Clubs => (cx.lang.crews_choose_club(), cx.lang.crews_empty_clubs_about()),
                    Kind::Places => (cx.lang.crews_choose_place(), cx.lang.crews_empty_places_about()),
                };
                return kit::empty(Icon::Left, words, about, None);
            }
        };
        let inside = container(inside).padding(Padding { top: 16.0, right: 20.0, bottom: 24.0, left: 20.0 });
        let about = (self.new.is_some(), self.chosen());
        anew(about, scroll(inside).width(Length::Fill).height(Length::Fill))
    }

    fn form<'a>(&'a self, cx: Cx<'a>, new: &'a New) -> Element<'a, Message> {
        let lang = cx.lang;
        let (title, hint) = match self.kind {
            Kind::Crews => (lang.crews_new_crew(), lang.crews_hint_crew()),
            Kind::Clubs => (lang.crews_new_club(), lang.crews_hint_club()),
            Kind::Places => (lang.crews_new_place(), lang.crews_hint_place()),
        };
        let input = text_input(&hint, &new.name)
            .id(NEW)
            .on_input(Message::Name)
            .on_submit(Message::Create)
            .padding([7, 10])
            .size(BODY)
            .font(theme::REGULAR)
            .style(kit::field_style);
        let mut content = column![kit::title(title), kit::labelled(lang.people_name(), input)].spacing(12);
        if let Some(wrong) = &new.wrong {
            content = content.push(kit::toned(wrong.as_str(), Tone::Bad));
        }
        let create = (!new.name.trim().is_empty()).then_some(Message::Create);
        content = content.push(
            row![
                kit::button(lang.common_add(), kit::Kind::Main, create),
                kit::button(lang.common_close(), kit::Kind::Plain, Some(Message::Cancel)),
            ]
            .spacing(8),
        );
        if self.kind == Kind::Crews {
            content =
                content.push(Space::new().height(4)).push(kit::group(lang.crews_typical_about())).push(self.typical_chips(cx));
        }
        content.into()
    }

    fn thing<'a>(&'a self, cx: Cx<'a>, thing: Thing) -> Element<'a, Message> {
        let lang = cx.lang;
        let stored = thing.name(cx.data).unwrap_or_default();
        let name = self.drafts.value(Field::Name, &stored).to_owned();
        let mut head = row![].spacing(10).align_y(Alignment::Center);
        let crew = match thing {
            Thing::Crew(id) => cx.data.crews.get(id),
            _ => None,
        };
        if let Some(crew) = crew {
            head = head.push(dot(crew.colour, 16.0));
        }
        let head = head.push(text(name).font(SEMIBOLD).size(TITLE).width(Length::Fill));
        let mut facts = column![].spacing(2);
        for fact in &self.about.facts {
            facts = facts.push(kit::muted(fact.as_str()));
        }
        let field = kit::labelled(lang.people_name(), self.drafts.boxed(Field::Name, "", &stored, Message::Field));
        let colours: Element<'a, Message> = match crew {
            Some(crew) => kit::labelled(lang.crews_colour(), swatches(cx, crew.colour)),
            None => Space::new().into(),
        };
        let note: Element<'a, Message> = match thing {
            Thing::Crew(_) => kit::labelled(lang.people_note(), self.note.view(lang.crews_note_crew(), Message::Note)),
            Thing::Place(_) => kit::labelled(lang.people_note(), self.note.view(lang.crews_note_place(), Message::Note)),
            Thing::Club(_) => Space::new().into(),
        };
        let members = match thing {
            Thing::Crew(_) => self.members(cx),
            Thing::Club(_) => self.people_of_club(cx),
            Thing::Place(_) => Space::new().into(),
        };
        // What was left stands first; where there is none yet, the members do.
        let (before, after) = match thing {
            Thing::Crew(id) if handovers(cx.data, id).is_empty() => (None, Some(self.handovers(id, cx))),
            Thing::Crew(id) => (Some(self.handovers(id, cx)), None),
            _ => (None, None),
        };
        let delete = match thing {
            Thing::Crew(_) => lang.crews_delete_crew(),
            Thing::Club(_) => lang.crews_delete_club(),
            Thing::Place(_) => lang.crews_delete_place(),
        };
        let delete = row![kit::icon_button(Icon::Trash, delete, kit::Kind::Danger, Some(Message::AskDelete))];
        column![column![head, facts].spacing(6)]
            .push(before)
            .extend([field, colours, note, members])
            .push(after)
            .push(kit::line())
            .push(delete)
            .spacing(16)
            .into()
    }

    fn members<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let count = i64::try_from(self.about.members.len()).unwrap_or(i64::MAX);
        let mut all = column![
            kit::group(lang.crews_members(count)),
            row![kit::small(lang.crews_add_as()), kit::segments(roles(cx), self.role, Message::As)]
                .spacing(8)
                .align_y(Alignment::Center)
                .wrap()
                .vertical_spacing(6),
            self.member.view(lang, &lang.crews_add_hint(), Message::Add),
        ]
        .spacing(8);
        if !self.about.members.is_empty() && !self.about.has_leader() {
            all = all.push(kit::toned(lang.crews_no_leader(), Tone::Warn));
        }
        let mut list = column![];
        for member in self.about.members.iter().take(MOST) {
            list = list.push(self.member_row(cx, member)).push(kit::line());
        }
        let more = self.about.members.len().saturating_sub(MOST);
        if more > 0 {
            list = list.push(container(kit::small(lang.people_picker_more(more))).padding([6, 8]));
        }
        all.push(list).into()
    }

    fn member_row<'a>(&'a self, cx: Cx<'a>, member: &'a Member) -> Element<'a, Message> {
        let open = self.opened == Some(member.person);
        let mut head = row![Fit::new(member.name.as_str()).font(MEDIUM)].spacing(8).align_y(Alignment::Center);
        let role = match member.role {
            Role::Leader => Some(cx.lang.lists_leader()),
            Role::Deputy => Some(cx.lang.lists_deputy()),
            Role::Member => None,
        };
        let about = has_room(cx.panel(), &member.name, role.as_deref(), &member.about);
        if let Some(role) = role {
            head = head.push(kit::chip(role, Tone::Info));
        }
        if about {
            head = head.push(kit::small(member.about.as_str()));
        }
        let head = head.push(icon(if open { Icon::Up } else { Icon::Down }, 13.0));
        let pressable = Pressable::new(container(head).center_y(Length::Fill))
            .width(Length::Fill)
            .height(theme::ROW - 1.0)
            .padding([0, 8])
            .on_press(Message::Open(member.person))
            .look(kit::button_look(kit::Kind::Quiet));
        if !open {
            return column![pressable].into();
        }
        let person = member.person;
        let show = kit::button(cx.lang.crews_show_person(), kit::Kind::Plain, Some(Message::Go(Go::Person(person))));
        let leave = kit::button(cx.lang.people_leave_crew(), kit::Kind::Danger, Some(Message::Leave(person)));
        let inside = column![
            kit::segments(roles(cx), member.role, move |role| Message::Role(person, role)),
            row![show, leave].spacing(8).wrap().vertical_spacing(6),
        ]
        .spacing(8);
        column![pressable, container(inside).padding(Padding { top: 4.0, right: 8.0, bottom: 10.0, left: 8.0 })].into()
    }

    fn people_of_club<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let mut all = column![kit::group(cx.lang.crews_club_people())].spacing(6);
        if self.about.members.is_empty() {
            return all.push(kit::muted(cx.lang.crews_club_nobody())).into();
        }
        let mut list = column![];
        for member in self.about.members.iter().take(MOST) {
            let head =
                row![Fit::new(member.name.as_str()), kit::small(member.about.as_str())].spacing(8).align_y(Alignment::Center);
            let pressable = Pressable::new(container(head).center_y(Length::Fill))
                .width(Length::Fill)
                .height(theme::ROW - 5.0)
                .padding([0, 8])
                .on_press(Message::Go(Go::Person(member.person)))
                .look(kit::button_look(kit::Kind::Quiet));
            list = list.push(pressable).push(kit::line());
        }
        let more = self.about.members.len().saturating_sub(MOST);
        if more > 0 {
            list = list.push(container(kit::small(cx.lang.people_picker_more(more))).padding([6, 8]));
        }
        all = all.push(list);
        all.into()
    }

    pub(super) fn dialog<'a>(&'a self, cx: Cx<'a>, gone: &'a [String]) -> Element<'a, Message> {
        let name = self.chosen().and_then(|thing| thing.name(cx.data)).unwrap_or_default();
        let mut content = column![kit::title(cx.lang.people_delete_ask(name))].spacing(12);
        if !gone.is_empty() {
            let mut what = column![].spacing(4);
            for words in gone {
                what = what.push(row![icon(Icon::Minus, 14.0), kit::body(words.as_str())].spacing(8).align_y(Alignment::Center));
            }
            content = content.push(kit::muted(cx.lang.people_delete_along())).push(what);
        }
        let buttons = row![
            kit::icon_button(Icon::Trash, cx.lang.common_delete(), kit::Kind::Danger, Some(Message::Delete)),
            kit::button(cx.lang.common_cancel(), kit::Kind::Plain, Some(Message::Keep)),
        ];
        let content = content.push(kit::small(cx.lang.people_delete_undo())).push(buttons.spacing(8));
        crate::ui::modal::over::over(content, 420.0, Message::Keep)
    }
}

/// The tints one can choose from; the chosen one has a tick.
/// Whether a panel of that width has room for the number beside the name and the role; the name goes before it.
#[allow(clippy::cast_precision_loss)] // letters are few
fn has_room(panel: f32, name: &str, role: Option<&str>, about: &str) -> bool {
    const AROUND: f32 = 96.0;
    let letters = |words: &str, each: f32| words.chars().count() as f32 * each;
    let role = role.map_or(0.0, |role| letters(role, 7.0) + 28.0);
    letters(name, 8.0) + role + letters(about, 7.0) + AROUND <= panel
}

fn swatches<'a>(cx: Cx<'a>, chosen: i64) -> Element<'a, Message> {
    let mut all = row![].spacing(6);
    for colour in 0..crate::domain::act::crews::COLOURS {
        let is = colour == chosen;
        let tick: Element<'a, Message> = if is { icon(Icon::Check, 16.0) } else { Space::new().into() };
        let at = usize::try_from(colour).unwrap_or(0);
        let swatch = Pressable::new(container(tick).center(28)).on_press(Message::Colour(colour)).look(move |t, status| {
            let over = matches!(status, Status::Hovered | Status::Pressed);
            let edge = t.crew_edge.get(at).copied().unwrap_or(t.line);
            Look {
                background: t.crew.get(at).copied(),
                text: t.ink,
                edge: Some(if is || over { t.ink } else { edge }),
                radius: 6.0,
            }
        });
        all = all.push(kit::hint(swatch, cx.lang.crews_colour_number(colour + 1)));
    }
    all.wrap().vertical_spacing(6).into()
}
