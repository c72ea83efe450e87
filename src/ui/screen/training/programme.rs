//! The panel about the programme: its name, what completing it asks and gives, and its modules in order.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::draft::Field;
use super::session::gap;
use super::{Ask, Cx, Message, Training, Which, make};
use crate::domain::{Module, Programme, act};
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone};

impl Training {
    pub(super) fn programme_view<'a>(&'a self, programme: &'a Programme, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let about = column![
            kit::labelled(lang.training_programme_name(), self.field(Field::Name, "")),
            kit::labelled(lang.training_note(), self.field(Field::About, "")),
        ]
        .push(self.wrong(&[Field::Name, Field::About]))
        .spacing(10);
        let asks = column![
            kit::group(lang.training_to_complete()),
            row![
                kit::labelled(lang.training_min_percent(), self.field(Field::Percent, "75")),
                kit::labelled(lang.training_min_hours(), self.field(Field::Hours, "4")),
            ]
            .spacing(10),
        ]
        .push(self.wrong(&[Field::Percent, Field::Hours]))
        .spacing(8);
        let mut all = column![about, asks, self.gives(programme, cx), self.modules(programme, cx), kit::line()].spacing(20);
        let gone = act::training::would_delete_programme(cx.data, programme.id);
        let question = lang.training_delete_programme_ask(
            programme.name.clone(),
            i64::try_from(gone.sessions).unwrap_or(0),
            i64::try_from(gone.enrolments).unwrap_or(0),
        );
        all = all.push(
            column![
                row![
                    kit::icon_button(Icon::Download, lang.programmes_save(), Kind::Plain, Some(Message::Make(make::Said::Save))),
                    kit::button(lang.programmes_new(), Kind::Plain, Some(Message::NewProgramme)),
                ]
                .spacing(8)
                .wrap()
                .vertical_spacing(8),
                kit::small(lang.programmes_save_about()),
                self.asking(Ask::DeleteProgramme, lang.training_delete_programme(), question, cx),
            ]
            .spacing(8),
        );
        all.into()
    }

    fn gives<'a>(&'a self, programme: &'a Programme, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let competence = programme.competence.and_then(|id| cx.data.competences.get(id));
        let name = competence.map(|row| row.name.clone());
        let mut all = column![self.choice(
            Which::Competence,
            lang.training_gives(),
            Some(name.unwrap_or_else(|| lang.training_gives_nothing())),
            &lang.training_competence_hint(),
            cx
        )]
        .spacing(10);
        if competence.is_some() {
            all = all.push(kit::labelled(lang.training_months(), self.field(Field::Months, &lang.training_months_hint())));
            all = all.push(self.wrong(&[Field::Months]));
            let count = i64::try_from(self.sheet.grants).unwrap_or(0);
            if count > 0 {
                all = all.push(row![kit::button(lang.training_grant(count), Kind::Main, Some(Message::Grant)), gap()]);
                all = all.push(kit::small(lang.training_grant_about()));
            } else if self.sheet.summary.completed > 0 {
                all = all.push(kit::toned(lang.training_all_granted(), Tone::Ok));
            }
        }
        all.into()
    }

    fn modules<'a>(&'a self, programme: &'a Programme, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let modules: Vec<&Module> = cx.data.modules_of(programme.id).collect();
        let last = modules.len().saturating_sub(1);
        let mut all = column![kit::group(lang.training_modules())].spacing(8);
        for (at, module) in modules.into_iter().enumerate() {
            let (title, minutes) = (Field::ModuleTitle(module.id), Field::ModuleMinutes(module.id));
            let up = (at > 0).then_some(Message::MoveModule(module.id, -1));
            let down = (at < last).then_some(Message::MoveModule(module.id, 1));
            let tools = row![
                container(kit::muted(module.number.to_string())).width(22),
                container(self.field(minutes, "90")).width(64),
                kit::muted(lang.training_minutes()),
                gap(),
                kit::bare_icon(Icon::Up, lang.training_up(), up),
                kit::bare_icon(Icon::Down, lang.training_down(), down),
                kit::bare_icon(Icon::Trash, lang.common_delete(), Some(Message::DeleteModule(module.id))),
            ]
            .spacing(6)
            .align_y(Alignment::Center);
            let wrong = self.wrong(&[title, minutes]);
            all = all.push(column![self.field(title, &lang.training_module_title()), tools].push(wrong).spacing(4));
        }
        let new = row![
            container(self.field(Field::NewModule, &lang.training_new_module())).width(Length::Fill),
            kit::button(
                lang.common_add(),
                Kind::Plain,
                (!self.drafts.get(Field::NewModule).trim().is_empty()).then_some(Message::Done(Field::NewModule))
            ),
        ]
        .spacing(8);
        all.push(new).push(self.wrong(&[Field::NewModule])).into()
    }
}
