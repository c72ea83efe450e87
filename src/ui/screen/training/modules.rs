//! The modules of a programme as a list that is edited in place; the rest of a module is shown below it when it is opened.

use iced::widget::{column, container, row, text_input};
use iced::{Alignment, Element, Length, Padding};

use super::draft::Field;
use super::plan::{self, Said};
use super::session::{gap, module_line};
use super::{Cx, Message, Training};
use crate::domain::{Module, Programme, act};
use crate::ui::theme::{self, BODY};
use crate::ui::widget::focus::Focus;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone};

impl Training {
    pub(super) fn modules<'a>(&'a self, programme: &'a Programme, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let modules: Vec<&Module> = cx.data.modules_of(programme.id).collect();
        let last = modules.len().saturating_sub(1);
        let minutes = modules.iter().map(|module| module.minutes).sum();
        let mut head = column![kit::group(lang.training_modules())].spacing(4);
        if !modules.is_empty() {
            let size = lang.programmes_size(lang.hours_and_minutes(minutes), modules.len());
            head = head.push(kit::small(format!("{size} · {}", lang.programmes_module_keys())));
        }
        let lines = modules.into_iter().enumerate().map(|(at, module)| {
            let up = (at > 0).then_some(Message::MoveModule(module.id, -1));
            let down = (at < last).then_some(Message::MoveModule(module.id, 1));
            self.module(module, up, down, cx)
        });
        let new = row![
            container(self.field(Field::NewModule, &lang.training_new_module())).width(Length::Fill),
            kit::button(
                lang.common_add(),
                Kind::Plain,
                (!self.drafts.get(Field::NewModule).trim().is_empty()).then_some(Message::Done(Field::NewModule))
            ),
        ]
        .spacing(8);
        column![head, column(lines).spacing(8), new].push(self.wrong(&[Field::NewModule])).spacing(8).into()
    }

    fn module<'a>(&'a self, module: &'a Module, up: Option<Message>, down: Option<Message>, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let id = module.id;
        let (title, minutes) = (Field::ModuleTitle(id), Field::ModuleMinutes(id));
        let open = self.plan.open == Some(id);
        let (sign, words) =
            if open { (Icon::Minus, lang.programmes_module_less()) } else { (Icon::Pencil, lang.programmes_module_more()) };
        let head = row![
            container(kit::muted(module.number.to_string())).width(22),
            self.module_field(title, &lang.training_module_title())
        ]
        .align_y(Alignment::Center);
        let tools = row![
            container("").width(22),
            container(self.module_field(minutes, "90")).width(64),
            container(kit::muted(lang.training_minutes())).padding([0, 6]),
            gap(),
            kit::bare_icon(Icon::Up, lang.training_up(), up),
            kit::bare_icon(Icon::Down, lang.training_down(), down),
            kit::bare_icon(sign, words, Some(Message::Plan(Said::Open(id)))),
            kit::bare_icon(Icon::Trash, lang.common_delete(), Some(Message::Plan(Said::AskDelete(Some(id))))),
        ]
        .align_y(Alignment::Center);
        let mut all = column![head, tools].push(self.wrong(&[title, minutes])).spacing(4);
        if self.plan.asking == Some(id) {
            all = all.push(container(asking(module, cx)).padding(Padding { left: 22.0, ..Padding::ZERO }));
        }
        if open {
            all = all.push(self.rest(module, cx));
        } else if !module.after.is_empty() {
            let words = lang.programmes_module_after(numbers(module, cx));
            let before = cx.data.modules_of(module.programme).filter(|other| module.after.contains(&other.id));
            let late = before.max_by_key(|other| other.number).filter(|other| other.number > module.number);
            let words = match late {
                Some(other) => kit::toned(lang.programmes_module_too_soon(words, other.number), Tone::Warn),
                None => kit::small(words),
            };
            all = all.push(container(words).padding(Padding { left: 22.0, ..Padding::ZERO }));
        }
        all.into()
    }

    /// A field of a module: the keys that move a module move the one whose field has the focus.
    fn module_field<'a>(&'a self, field: Field, hint: &str) -> Element<'a, Message> {
        let input = text_input(hint, self.drafts.get(field))
            .id(plan::name(field))
            .on_input(move |typed| Message::Type(field, typed))
            .on_submit(Message::Done(field))
            .padding([7, 10])
            .size(BODY)
            .font(theme::REGULAR)
            .style(kit::field_style);
        Focus::new(input).on_enter(Message::Plan(Said::At(field))).on_leave(Message::Done(field)).silent_escape().into()
    }

    /// What it holds, what one can afterwards, and what comes before it.
    fn rest<'a>(&'a self, module: &'a Module, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let about = self.plan.about.view(lang.programmes_module_about_hint(), |said| Message::Plan(Said::About(said)));
        let goals = self.plan.goals.view(lang.programmes_module_goals_hint(), |said| Message::Plan(Said::Goals(said)));
        let mut before = column![kit::small(lang.programmes_module_before())].spacing(2);
        let mut none = true;
        for other in cx.data.modules_of(module.programme).filter(|other| other.id != module.id) {
            none = false;
            before = before.push(module_line(other, module.after.contains(&other.id), Message::Plan(Said::After(other.id))));
        }
        let mut all =
            column![kit::labelled(lang.programmes_module_about(), about), kit::labelled(lang.programmes_module_goals(), goals)]
                .spacing(10);
        if !none {
            all = all.push(before);
        }
        container(all).padding(Padding { left: 22.0, bottom: 8.0, ..Padding::ZERO }).into()
    }
}

/// Before a module is deleted: what hangs on it.
fn asking<'a>(module: &'a Module, cx: Cx<'a>) -> Element<'a, Message> {
    let lang = cx.lang;
    let gone = act::training::would_delete_module(cx.data, module.id);
    let mut words = column![kit::body(lang.programmes_module_delete_ask(module.title.clone()))].spacing(4);
    if gone.sessions > 0 {
        words = words.push(kit::muted(lang.programmes_module_delete_sessions(gone.sessions)));
    }
    if gone.after > 0 {
        words = words.push(kit::muted(lang.programmes_module_delete_after(gone.after)));
    }
    let buttons = row![
        kit::button(lang.common_delete(), Kind::Danger, Some(Message::DeleteModule(module.id))),
        kit::button(lang.common_cancel(), Kind::Plain, Some(Message::Plan(Said::AskDelete(None)))),
    ]
    .spacing(8);
    kit::card(column![words, buttons].spacing(12)).width(Length::Fill).into()
}

/// `1 og 4`: the numbers of those that come before a module.
fn numbers(module: &Module, cx: Cx<'_>) -> String {
    let before = cx.data.modules_of(module.programme).filter(|other| module.after.contains(&other.id));
    before.map(|other| other.number.to_string()).collect::<Vec<_>>().join(", ")
}
