//! Settings: language, appearance, text size, and the festival's own name, days and zone.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::{Action, Cx, Screen};
use crate::domain::{Festival, Zone, act, typed};
use crate::lang::Language;
use crate::settings::{Settings, Theme};
use crate::ui::command::Command;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::list::scroll;
use rules::RulesCard;

pub mod rules;

/// The screen, with what is typed but not yet saved.
#[derive(Debug, Default)]
pub struct SettingsScreen {
    draft: Draft,
    wrong: Option<String>,
    shown: Option<Settings>,
    rules: RulesCard,
}

#[derive(Debug, Default, Clone)]
struct Draft {
    name: String,
    first: String,
    last: String,
    zone: String,
}

/// A choice of the program's own settings.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Change {
    Language(Language),
    Appearance(Theme),
    TextSize(u32),
    Author(String),
}

impl Change {
    /// Makes the choice.
    pub fn apply(self, settings: &mut Settings) {
        match self {
            Self::Language(language) => settings.language = Some(language),
            Self::Appearance(appearance) => settings.theme = appearance,
            Self::Author(name) => settings.author = name,
            Self::TextSize(size) => settings.text_size = size.clamp(80, 200),
        }
    }
}

/// A field of the festival.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub enum Field {
    Name,
    First,
    Last,
    Zone,
}

/// What the screen says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Set(Change),
    Type(Field, String),
    Save,
    OpenAnother,
    File,
    Rules(rules::Message),
}

impl SettingsScreen {
    fn save(&mut self, cx: Cx<'_>) -> Action<Message> {
        let Some(festival) = cx.data.festival() else { return Action::None };
        let near = festival.first_day;
        let (Some(first_day), Some(last_day)) = (typed::day(&self.draft.first, near), typed::day(&self.draft.last, near)) else {
            let bad = if typed::day(&self.draft.first, near).is_none() { &self.draft.first } else { &self.draft.last };
            self.wrong = Some(cx.lang.start_not_a_day(bad.clone()));
            return Action::None;
        };
        let Some(zone) = Zone::parse(&self.draft.zone) else {
            self.wrong = Some(cx.lang.start_not_a_zone(self.draft.zone.clone()));
            return Action::None;
        };
        let new = Festival { name: self.draft.name.trim().to_owned(), first_day, last_day, zone, ..festival.clone() };
        if new == *festival {
            return Action::None;
        }
        match act::festival::update(cx.data, &new) {
            Ok(edit) => {
                self.wrong = None;
                Action::Do(edit)
            }
            Err(cannot) => {
                self.wrong = Some(cx.lang.cannot(&cannot));
                Action::None
            }
        }
    }

    /// Takes note of the settings, so that the choices show which is chosen.
    pub fn note(&mut self, settings: &Settings) {
        self.shown = Some(settings.clone());
    }
}

impl Screen for SettingsScreen {
    type Message = Message;

    fn update(&mut self, message: Message, cx: Cx<'_>) -> Action<Message> {
        match message {
            Message::Set(change) => {
                if let Some(shown) = &mut self.shown {
                    change.apply(shown);
                }
                Action::None
            }
            Message::Type(field, typed) => {
                self.wrong = None;
                match field {
                    Field::Name => self.draft.name = typed,
                    Field::First => self.draft.first = typed,
                    Field::Last => self.draft.last = typed,
                    Field::Zone => self.draft.zone = typed,
                }
                Action::None
            }
            Message::Save => self.save(cx),
            Message::Rules(message) => self.rules.update(message, cx),
            Message::File => Action::Run(Command::GoFile),
            Message::OpenAnother => Action::Run(Command::OpenFestival),
        }
    }

    fn step_back(&mut self, _cx: Cx<'_>) -> bool {
        self.rules.step_back()
    }

    fn refresh(&mut self, cx: Cx<'_>) {
        self.rules.refresh(cx);
        if let Some(festival) = cx.data.festival() {
            self.wrong = None;
            self.draft = Draft {
                name: festival.name.clone(),
                first: cx.lang.date_numeric(festival.first_day),
                last: cx.lang.date_numeric(festival.last_day),
                zone: festival.zone.to_string(),
            };
        }
    }

    fn view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let shown = self.shown.clone().unwrap_or_default();
        let languages = Language::ALL.map(|language| (language, language.name().to_owned()));
        let appearances =
            [(Theme::System, lang.settings_system()), (Theme::Light, lang.settings_light()), (Theme::Dark, lang.settings_dark())];
        let sizes = [80_u32, 100, 125, 150, 200].map(|size| (size, format!("{size} %")));
        // Where there is little room, what one chooses from stands below what it is about.
        let below = cx.is_narrow();
        let line = |label: String, about: String, control: Element<'a, Message>| -> Element<'a, Message> {
            let words = column![kit::body(label), kit::small(about)].spacing(2).width(Length::Fill);
            if below {
                column![words, control].spacing(8).into()
            } else {
                row![words, control].spacing(16).align_y(Alignment::Center).into()
            }
        };
        let program = column![
            kit::heading(lang.settings_program()),
            line(
                lang.settings_language(),
                lang.settings_language_about(),
                kit::segments(languages, lang.language(), |l| Message::Set(Change::Language(l)))
            ),
            kit::line(),
            line(
                lang.settings_appearance(),
                lang.settings_appearance_about(),
                kit::segments(appearances, shown.theme, |a| Message::Set(Change::Appearance(a)))
            ),
            kit::line(),
            line(
                lang.settings_author(),
                lang.settings_author_about(),
                container(kit::field(
                    &lang.settings_author_hint(),
                    self.shown.as_ref().map_or("", |shown| shown.author.as_str()),
                    |name| Message::Set(Change::Author(name)),
                    None
                ))
                .width(260)
                .into()
            ),
            kit::line(),
            line(
                lang.settings_text_size(),
                lang.settings_text_size_about(),
                kit::segments(sizes, shown.text_size, |s| Message::Set(Change::TextSize(s)))
            ),
        ]
        .spacing(14);
        let field = |label: String, value: &'a str, field: Field, width: f32| {
            let input = kit::field("", value, move |typed| Message::Type(field, typed), Some(Message::Save));
            container(kit::labelled(label, input)).width(width)
        };
        let mut festival = column![
            kit::heading(lang.settings_festival()),
            row![
                field(lang.start_name(), &self.draft.name, Field::Name, 300.0),
                field(lang.start_first_day(), &self.draft.first, Field::First, 120.0),
                field(lang.start_last_day(), &self.draft.last, Field::Last, 120.0),
            ]
            .spacing(12)
            .wrap()
            .vertical_spacing(12),
            field(lang.start_zone(), &self.draft.zone, Field::Zone, 300.0),
            kit::small(lang.start_days_about()),
        ]
        .spacing(14);
        if let Some(wrong) = &self.wrong {
            festival = festival.push(kit::toned(wrong.as_str(), Tone::Bad));
        }
        let file = column![
            kit::heading(lang.settings_file()),
            kit::muted(lang.settings_file_about()),
            row![
                kit::icon_button(Icon::Shield, lang.place_file(), Kind::Plain, Some(Message::File)),
                kit::icon_button(Icon::Folder, lang.command_open_festival(), Kind::Plain, Some(Message::OpenAnother)),
            ]
            .spacing(8),
        ]
        .spacing(12);
        let content = column![
            kit::card(program).width(Length::Fill),
            kit::card(festival).width(Length::Fill),
            kit::card(self.rules.view(cx).map(Message::Rules)).width(Length::Fill),
            kit::card(file).width(Length::Fill)
        ]
        .spacing(16)
        .max_width(760);
        scroll(container(content).padding(24)).width(Length::Fill).height(Length::Fill).into()
    }
}
