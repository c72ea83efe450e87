//! What stands around the sheet: the programme's name above it, the keys below it, the panel beside it, and what is shown
//! where there is nothing yet.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length, Padding};

use super::{Action, Message, Page, Tab, Training, Which};
use crate::domain::Programme;
use crate::ui::screen::Cx;
use crate::ui::widget::anew::anew;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::list::scroll;

impl Training {
    /// Courses, or what people can.
    pub(super) fn pages<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let pages =
            [(Page::Courses, cx.lang.competences_page_courses()), (Page::Competences, cx.lang.competences_page_competences())];
        let pages = row![kit::segments(pages, self.page, Message::Page)];
        container(pages).padding(Padding::from([8, 16])).into()
    }

    pub(super) fn turn_page(&mut self, page: Page, cx: Cx<'_>) -> Action<Message> {
        self.page = page;
        if page == Page::Competences {
            self.board.refresh(cx);
        }
        Action::None
    }

    /// The sheet of the chosen programme and the panel beside it.
    pub(super) fn courses<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let Some(programme) = self.chosen_programme(cx) else { return self.nothing(cx) };
        let mut left = column![self.header(programme, cx)];
        if let Some(choose) = self.choosing(Which::Enrol, cx, &cx.lang.training_enrol_who()) {
            left = left.push(self.enrol_view(choose, cx));
        }
        left = left.push(kit::line());
        if self.sheet.rows.is_empty() {
            left = left.push(Self::nobody(cx));
        } else {
            left = left.push(container(self.table(cx)).height(Length::Fill));
            // In a low window the rows need the room more.
            if cx.size.height >= 480.0 {
                left = left.push(kit::line()).push(Self::hints(cx));
            }
        }
        row![left.width(Length::Fill), kit::line_down(), self.panel(programme, cx)].into()
    }

    pub(super) fn header<'a>(&'a self, programme: &'a Programme, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mut words = column![].spacing(4);
        if cx.data.programmes.len() > 1 {
            let chips = cx
                .data
                .programmes
                .iter()
                .map(|row| kit::chip_button(row.name.as_str(), self.programme == Some(row.id), Message::Programme(row.id)));
            words = words.push(row(chips).spacing(6).wrap());
        }
        words = words.push(kit::title(programme.name.as_str()));
        let mut about = row![kit::muted(self.sheet.about.as_str())].spacing(8).align_y(Alignment::Center);
        let summary = self.sheet.summary;
        if summary.enrolled > 0 && summary.held_minutes > 0 {
            let tone = if summary.completed > 0 { Tone::Ok } else { Tone::Plain };
            about = about.push(kit::chip(lang.training_completed(summary.completed, summary.enrolled), tone));
        }
        words = words.push(about.wrap());
        let open = self.chooser.as_ref().is_some_and(|(which, _)| *which == Which::Enrol);
        let enrol = kit::icon_button(
            Icon::AddPerson,
            lang.training_enrol(),
            if open { Kind::Quiet } else { Kind::Plain },
            Some(Message::Open(Which::Enrol)),
        );
        let new = kit::icon_button(Icon::Plus, lang.programmes_new(), Kind::Quiet, Some(Message::NewProgramme));
        let line = row![container(words).width(Length::Fill), new, enrol].spacing(16).align_y(Alignment::Center);
        container(line).padding(Padding::from([12, 16])).into()
    }

    pub(super) fn hints(cx: Cx<'_>) -> Element<'_, Message> {
        let lang = cx.lang;
        let pairs = [
            (lang.training_key_space(), lang.lists_present()),
            (lang.training_key_part(), lang.training_part_of_time()),
            (lang.training_key_excused(), lang.lists_excused()),
            (lang.training_key_absent(), lang.lists_absent()),
            (lang.training_key_clear(), lang.training_clear()),
        ];
        let hints = pairs
            .into_iter()
            .map(|(key, words)| row![kit::key(key), kit::small(words)].spacing(6).align_y(Alignment::Center).into());
        container(row(hints).spacing(14).wrap().vertical_spacing(6)).padding(Padding::from([10, 16])).into()
    }

    pub(super) fn panel<'a>(&'a self, programme: &'a Programme, cx: Cx<'a>) -> Element<'a, Message> {
        let content: Element<'a, Message> = if let Some(form) = &self.form {
            self.form_view(form, cx)
        } else {
            let tabs = [
                (Tab::Session, cx.lang.training_tab_session()),
                (Tab::Person, cx.lang.training_tab_person()),
                (Tab::Programme, cx.lang.training_tab_programme()),
                (Tab::Course, cx.lang.training_tab_course()),
            ];
            let inside = match self.tab {
                Tab::Session => self.session_view(cx),
                Tab::Person => self.person_view(programme, cx),
                Tab::Programme => self.programme_view(programme, cx),
                Tab::Course => self.course_view(programme, cx),
            };
            let tabs = row![kit::segments(tabs, self.tab, Message::Tab)];
            match self.ask {
                Some(ask) => column![tabs, self.question(ask, programme, cx), inside],
                None => column![tabs, inside],
            }
            .spacing(16)
            .into()
        };
        let content = container(content).padding(Padding { top: 16.0, right: 20.0, bottom: 24.0, left: 16.0 }).width(Length::Fill);
        let inside = anew(self.panel_is_about(), scroll(content).height(Length::Fill).width(Length::Fill));
        container(inside).width(cx.panel()).into()
    }

    /// What the panel is about: for something else it begins at its top.
    fn panel_is_about(&self) -> impl std::hash::Hash + use<> {
        let of_tab = match self.tab {
            Tab::Session => (self.session, None),
            Tab::Person => (None, self.person),
            Tab::Programme | Tab::Course => (None, None),
        };
        (self.form.is_some(), self.tab, self.programme, of_tab, self.ask)
    }

    pub(super) fn nothing<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        if let Some(form) = &self.form {
            let form = kit::card(self.form_view(form, cx)).width(520);
            return scroll(container(form).center_x(Length::Fill).padding(24)).width(Length::Fill).height(Length::Fill).into();
        }
        let buttons = column![
            kit::button(lang.training_ready_made(), Kind::Main, Some(Message::ReadyMade)),
            kit::button(lang.programmes_more(), Kind::Plain, Some(Message::NewProgramme)),
        ]
        .spacing(10)
        .align_x(Alignment::Center);
        kit::empty(Icon::Training, lang.training_empty(), lang.training_empty_about(), Some(buttons.into()))
    }

    pub(super) fn nobody(cx: Cx<'_>) -> Element<'_, Message> {
        let lang = cx.lang;
        let buttons = row![
            kit::button(lang.training_all_leaders(), Kind::Main, Some(Message::EnrolLeaders { deputies: false })),
            kit::button(lang.training_enrol(), Kind::Plain, Some(Message::Open(Which::Enrol))),
        ]
        .spacing(10);
        kit::empty(Icon::Users, lang.training_nobody(), lang.training_nobody_about(), Some(buttons.into()))
    }
}
