//! The tools of the chosen shift, drawn: the line about its series, and what it is split, merged and kept with.

use iced::widget::{column, container, row, text};
use iced::{Alignment, Element, Length};

use super::board::Card;
use super::tools::{FIELD, Kind as Tool, Message, Waiting};
use super::{Message as Said, Shifts, guard, many_view};
use crate::domain::act::series::{self, Which};
use crate::domain::act::templates;
use crate::domain::id::NeedId;
use crate::domain::{Pick, Shift};
use crate::ui::command::Command;
use crate::ui::modal::over::over;
use crate::ui::screen::Cx;
use crate::ui::theme::{self, MEDIUM, SMALL};
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::pressable::{Look, Pressable, Status};

impl Shifts {
    /// The series the shift belongs to, and which of its shifts a change is for.
    pub(super) fn series_line<'a>(&'a self, cx: Cx<'a>) -> Option<Element<'a, Said>> {
        let (lang, tools) = (cx.lang, &self.tools);
        let (name, count) = tools.series.as_ref()?;
        let pencil = kit::bare_icon(Icon::Pencil, lang.series_rename(), Some(Said::Tools(Message::Open(Tool::Rename))));
        let words = container(kit::small(lang.series_member(*count, name.clone()))).width(Length::Fill);
        let choices = [(Which::This, lang.series_this()), (Which::Later, lang.series_later()), (Which::All, lang.series_all())];
        let chip =
            |(which, words): (Which, String)| kit::chip_button(words, which == tools.which, Said::Tools(Message::Which(which)));
        let chips = row(choices.into_iter().map(chip)).spacing(4);
        let mut content = column![row![words, pencil].align_y(Alignment::Center)].spacing(4);
        if tools.open == Some(Tool::Rename) {
            content = content.push(self.one_field(&lang.series_name(), lang.series_rename_do()));
        }
        content = content.push(chips.wrap().vertical_spacing(4));
        if tools.which != Which::This {
            content = content.push(kit::toned(lang.series_applies(tools.meant), Tone::Ember));
        }
        Some(content.into())
    }

    /// What else can be done with the shift, and the tool that is open.
    pub(super) fn tools<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Said> {
        let (lang, tools) = (cx.lang, &self.tools);
        let open = |kind| Said::Tools(Message::Open(kind));
        let with_key = |command: Command| format!("{} ({})", command.name(lang), command.chord().label());
        let split = quiet(lang.series_tool_split(), open(Tool::Split));
        let mut all = row![kit::hint(split, with_key(Command::SplitShift))].spacing(2);
        if tools.next.is_some() {
            let merge = quiet(lang.series_tool_merge(), Said::Tools(Message::Merge));
            all = all.push(kit::hint(merge, with_key(Command::MergeShifts)));
        }
        all = all.push(quiet(lang.series_tool_use(), open(Tool::Use)));
        if !self.choice.needs.is_empty() {
            all = all.push(quiet(lang.series_tool_save(), open(Tool::Save)));
        }
        let mut content = column![all.wrap().vertical_spacing(2)].spacing(8);
        if let Some(waiting @ (Waiting::Template(_), _)) = tools.waiting {
            content = content.push(waits(cx, waiting));
        }
        match (tools.open, self.chosen.and_then(|id| cx.data.shifts.get(id))) {
            (Some(Tool::Split), Some(_)) => content = content.push(self.split_tool(cx)),
            (Some(Tool::Save), Some(shift)) => content = content.push(self.save_tool(cx, shift)),
            (Some(Tool::Use), Some(shift)) => content = content.push(templates_tool(cx, shift)),
            _ => {}
        }
        content.into()
    }

    /// The word that is waited for before a need is taken away, beside that need.
    pub(super) fn waits_for<'a>(&'a self, cx: Cx<'a>, need: NeedId) -> Option<Element<'a, Said>> {
        self.tools.waiting.filter(|(waiting, _)| *waiting == Waiting::Need(need)).map(|waiting| waits(cx, waiting))
    }

    fn split_tool<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Said> {
        let lang = cx.lang;
        let mut content = column![kit::group(lang.series_split_at())].spacing(8);
        content = content.push(self.one_field("20:00", lang.series_split_do()));
        if self.tools.asked {
            content = content.push(super::side::which(cx, |pick| Said::Tools(Message::Done(pick))));
        }
        kit::card(content.push(kit::small(lang.series_split_about()))).padding(10).width(Length::Fill).into()
    }

    fn save_tool<'a>(&'a self, cx: Cx<'a>, shift: &'a Shift) -> Element<'a, Said> {
        let (lang, tools) = (cx.lang, &self.tools);
        let crew = cx.data.crews.get(shift.crew).map_or_else(String::new, |crew| crew.name.clone());
        let place = super::board::place_name(cx.data, shift.place);
        let mut only = row![kit::chip_button(lang.series_only(crew), tools.for_crew, Said::Tools(Message::ForCrew))].spacing(4);
        if !place.is_empty() {
            only = only.push(kit::chip_button(lang.series_only(place), tools.for_place, Said::Tools(Message::ForPlace)));
        }
        let content = column![
            kit::group(lang.series_save_heading()),
            self.one_field(&lang.series_template_hint(), lang.series_save_do()),
            only.wrap().vertical_spacing(4),
            kit::small(lang.series_save_about()),
        ];
        kit::card(content.spacing(8)).padding(10).width(Length::Fill).into()
    }

    /// A field with a button, and what does not hold below.
    fn one_field<'a>(&'a self, hint: &str, button: String) -> Element<'a, Said> {
        let done = Said::Tools(Message::Done(Pick::Ask));
        let input = iced::widget::text_input(hint, &self.tools.typed)
            .id(FIELD)
            .on_input(|typed| Said::Tools(Message::Type(typed)))
            .on_submit(done.clone())
            .padding([7, 10])
            .size(theme::BODY)
            .font(theme::REGULAR)
            .style(kit::field_style);
        let line = row![crate::ui::widget::focus::Focus::new(input), kit::button(button, Kind::Plain, Some(done))];
        let mut content = column![line.spacing(8).align_y(Alignment::Center)].spacing(6);
        if let Some(wrong) = &self.tools.wrong {
            content = content.push(kit::toned(wrong.as_str(), Tone::Bad));
        }
        content.into()
    }

    /// Asks whether a shift, or those of its series that are meant, are to go with the people's places on them.
    pub(super) fn delete_dialog<'a>(&'a self, cx: Cx<'a>, card: &'a Card) -> Element<'a, Said> {
        let (lang, which) = (cx.lang, self.tools.which);
        let (shifts, people) = series::would_delete(cx.data, card.id, which);
        let Some((name, _)) = self.tools.series.as_ref().filter(|_| shifts > 1) else { return guard::delete_dialog(cx, card) };
        let buttons = row![
            kit::icon_button(Icon::Trash, lang.common_delete(), Kind::Danger, Some(Said::DeleteAll)),
            kit::key("Enter"),
            kit::button(lang.common_cancel(), Kind::Plain, Some(Said::Keep)),
            kit::key("Esc"),
        ];
        let content = column![
            kit::title(lang.series_delete_ask(shifts, name.clone())),
            kit::body(lang.series_delete_people(people)),
            kit::small(lang.people_delete_undo()),
            buttons.spacing(8).align_y(Alignment::Center),
        ];
        over(content.spacing(12), 420.0, Said::Keep)
    }
}

fn waits<'a>(cx: Cx<'a>, (waiting, off): (Waiting, usize)) -> Element<'a, Said> {
    let lang = cx.lang;
    let go = match waiting {
        Waiting::Template(_) => lang.series_use_anyway(),
        Waiting::Need(_) => lang.shifts_remove_need(),
    };
    let buttons = row![
        kit::button(go, Kind::Danger, Some(Said::Tools(Message::Anyway))),
        kit::button(lang.common_cancel(), Kind::Plain, Some(Said::Tools(Message::Close))),
    ];
    let content = column![kit::toned(lang.series_takes_off(off), Tone::Warn), buttons.spacing(8)];
    kit::card(content.spacing(8)).padding(10).width(Length::Fill).into()
}

/// The templates that fit a shift, best first.
fn templates_tool<'a>(cx: Cx<'a>, shift: &'a Shift) -> Element<'a, Said> {
    let lang = cx.lang;
    let mut content = column![kit::group(lang.series_use_heading())].spacing(8);
    let all = templates::templates_for(cx.data, shift.crew, shift.place);
    if all.is_empty() {
        content = content.push(kit::small(lang.series_no_templates()));
    }
    for template in all {
        let words =
            column![text(template.name.as_str()).size(theme::BODY).font(MEDIUM), kit::small(many_view::needs_words(cx, template))];
        let line = Pressable::new(container(words).width(Length::Fill))
            .width(Length::Fill)
            .padding([4, 6])
            .on_press(Said::Tools(Message::Use(template.id)))
            .look(kit::button_look(Kind::Plain));
        let forget = Some(Said::Tools(Message::Forget(template.id)));
        content = content.push(
            row![line, kit::bare_icon(Icon::Trash, lang.series_forget(template.name.clone()), forget)]
                .spacing(4)
                .align_y(Alignment::Center),
        );
    }
    kit::card(content).padding(10).width(Length::Fill).into()
}

/// A thing one can do, in small.
fn quiet<'a>(words: String, on_press: Said) -> Element<'a, Said> {
    Pressable::new(text(words).size(SMALL))
        .padding([3, 6])
        .on_press(on_press)
        .look(|t, status| Look {
            background: matches!(status, Status::Hovered | Status::Pressed).then_some(t.sunk),
            text: t.muted,
            edge: None,
            radius: 4.0,
        })
        .into()
}
