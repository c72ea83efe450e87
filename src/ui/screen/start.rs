//! The first start: three doors (a new festival, the sample festival, open a file), and the files opened lately.

use std::path::PathBuf;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use iced::widget::{Space, column, container, row, text};
use iced::{Alignment, Element, Length, Task};

use crate::domain::{Edit, Ids, Zone, act, programme_template, typed};
use crate::lang::{Lang, Language};
use crate::settings::Settings;
use crate::ui::files::{self, Asked};
use crate::ui::theme;
use crate::ui::widget::focus::Focus;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone, button};
use crate::ui::widget::list::scroll;
use crate::ui::widget::pressable::{Look, Pressable, Status};

pub mod next;

/// The three doors.
#[derive(Debug)]
pub struct Start {
    form: Option<Form>,
    /// A new festival after an earlier one, in the form's place.
    next: Option<next::Next>,
    wrong: Option<String>,
    today: NaiveDate,
}

#[derive(Debug, Clone)]
struct Form {
    name: String,
    first: String,
    last: String,
    zone: String,
}

/// A field of the form.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub enum Field {
    Name,
    First,
    Last,
    Zone,
}

/// What the doors say.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    New,
    Back,
    Type(Field, String),
    Create,
    Sample,
    Ask,
    Asked(Asked),
    Open(PathBuf),
    Speak(Language),
    /// A new festival is to be made after an earlier one.
    After,
    Next(next::Message),
}

/// What they want done.
pub enum Wants {
    /// Nothing.
    Nothing,
    /// A task of their own.
    Task(Task<Message>),
    /// A festival made.
    Create(Box<Edit>),
    /// The sample festival opened.
    Sample,
    /// A file opened.
    Open(PathBuf),
    /// Another language.
    Speak(Language),
}

impl Start {
    /// The doors, with the next festival's likely days in the form.
    pub fn new(today: NaiveDate) -> Self {
        Self { form: None, next: None, wrong: None, today }
    }

    /// Shows what went wrong.
    pub fn fail(&mut self, words: String) {
        match &mut self.next {
            Some(next) => next.fail(words),
            None => self.wrong = Some(words),
        }
    }

    /// From the form back to the doors; from an earlier festival back to the form.
    pub fn step_back(&mut self) {
        self.wrong = None;
        match &mut self.next {
            Some(next) => {
                if !next.step_back() {
                    self.next = None;
                }
            }
            None => self.form = None,
        }
    }

    /// Takes in what was said.
    pub fn update(&mut self, message: Message, lang: &Lang) -> Wants {
        match message {
            Message::New => {
                self.wrong = None;
                let (first, last) = likely_days(self.today);
                self.form = Some(Form {
                    name: String::new(),
                    first: lang.date_numeric(first),
                    last: lang.date_numeric(last),
                    zone: Zone::default().to_string(),
                });
                return Wants::Task(iced::widget::operation::focus("start-name"));
            }
            Message::Back => self.step_back(),
            Message::Type(field, typed) => {
                self.wrong = None;
                if let Some(form) = &mut self.form {
                    match field {
                        Field::Name => form.name = typed,
                        Field::First => form.first = typed,
                        Field::Last => form.last = typed,
                        Field::Zone => form.zone = typed,
                    }
                }
            }
            Message::Create => match self.create(lang) {
                Ok(edit) => return Wants::Create(Box::new(edit)),
                Err(words) => self.wrong = Some(words),
            },
            Message::Sample => return Wants::Sample,
            Message::Ask => {
                let ask = files::ask(lang.start_open(), &["ildsjel"]);
                return Wants::Task(Task::perform(ask, Message::Asked));
            }
            Message::Asked(Asked::Nothing) => {}
            Message::Asked(Asked::NoDialog) => self.fail(lang.common_no_dialog_file()),
            Message::Asked(Asked::Path(path)) | Message::Open(path) => return Wants::Open(path),
            Message::Speak(language) => return Wants::Speak(language),
            Message::After => {
                self.wrong = None;
                self.next = Some(next::Next::new(self.today));
            }
            Message::Next(message) => {
                let Some(next) = &mut self.next else { return Wants::Nothing };
                match next.update(message, lang) {
                    next::Wants::Nothing => {}
                    next::Wants::Task(task) => return Wants::Task(task.map(Message::Next)),
                    next::Wants::Create(edit) => return Wants::Create(edit),
                    next::Wants::Leave => self.next = None,
                }
            }
        }
        Wants::Nothing
    }

    fn create(&self, lang: &Lang) -> Result<Edit, String> {
        let form = self.form.as_ref().ok_or_else(String::new)?;
        let day = |typed: &str| typed::day(typed, self.today).ok_or_else(|| lang.start_not_a_day(typed.to_owned()));
        let (first, last) = (day(&form.first)?, day(&form.last)?);
        let zone = Zone::parse(&form.zone).ok_or_else(|| lang.start_not_a_zone(form.zone.clone()))?;
        let region = if form.zone.contains("Stockholm") { "SE" } else { "NO" };
        let draft = act::festival::FestivalDraft {
            name: form.name.clone(),
            first_day: first,
            last_day: last,
            zone,
            region: region.to_owned(),
        };
        let mut edit = act::festival::create(&mut Ids::System, &draft).map_err(|cannot| lang.cannot(&cannot))?;
        // The leadership programme comes ready to edit.
        let (competence, programme, modules) = programme_template::standard_in(lang.language().tag(), &mut Ids::System);
        edit.insert(&competence);
        edit.insert(&programme);
        for module in &modules {
            edit.insert(module);
        }
        Ok(edit)
    }

    /// Draws the doors or the form.
    pub fn view<'a>(&'a self, lang: &'a Lang, settings: &'a Settings) -> Element<'a, Message> {
        let mark = row![
            text(Icon::Flame.char())
                .font(theme::ICONS)
                .size(40)
                .style(|theme| text::Style { color: Some(crate::ui::theme::tokens(theme).ember) }),
            column![text(lang.app_name()).font(theme::SEMIBOLD).size(30), kit::muted(lang.start_tagline())].spacing(2),
        ]
        .spacing(14)
        .align_y(Alignment::Center);
        let mut content = column![mark].spacing(28).align_x(Alignment::Start);
        content = match (&self.next, &self.form) {
            (Some(next), _) => content.push(next.view(lang, settings).map(Message::Next)),
            (None, Some(form)) => content.push(self.form_view(form, lang)),
            (None, None) => content.push(Self::doors(lang, settings)),
        };
        if let Some(wrong) = self.wrong.as_ref().filter(|_| self.form.is_none() && self.next.is_none()) {
            content = content.push(kit::toned(wrong.as_str(), Tone::Bad));
        }
        let languages = Language::ALL.map(|language| (language, language.name().to_owned()));
        let foot = row![
            kit::small(lang.start_offline()),
            Space::new().width(Length::Fill),
            kit::segments(languages, lang.language(), Message::Speak)
        ]
        .spacing(16)
        .align_y(Alignment::Center);
        let content = container(container(content).padding(4).max_width(868)).center_x(Length::Fill);
        let page = column![container(scroll(content).height(Length::Shrink)).center_y(Length::Fill), foot];
        page.padding(32).into()
    }

    fn doors<'a>(lang: &'a Lang, settings: &'a Settings) -> Element<'a, Message> {
        let door = |sign, title: String, words: String, message| {
            let content = column![icon(sign, 24.0), kit::heading(title), kit::muted(words)].spacing(10);
            Pressable::new(content).width(Length::FillPortion(1)).height(168).padding(20).on_press(message).look(|t, status| Look {
                background: Some(if matches!(status, Status::Hovered | Status::Pressed) { t.ember_soft } else { t.surface }),
                text: t.ink,
                edge: Some(if status == Status::Hovered { t.ember } else { t.line }),
                radius: 10.0,
            })
        };
        let doors = row![
            door(Icon::Plus, lang.start_new(), lang.start_new_about(), Message::New),
            door(Icon::Tent, lang.start_sample(), lang.start_sample_about(), Message::Sample),
            door(Icon::Folder, lang.start_open(), lang.start_open_about(), Message::Ask),
        ]
        .spacing(16);
        column![doors].push(recent(lang, settings, Message::Open)).spacing(20).into()
    }

    fn form_view<'a>(&'a self, form: &'a Form, lang: &'a Lang) -> Element<'a, Message> {
        let enter = |id: &'static str, label: String, hint: String, value: &'a str, field| {
            let input = iced::widget::text_input(&hint, value)
                .id(id)
                .on_input(move |typed| Message::Type(field, typed))
                .on_submit(Message::Create)
                .padding([7, 10])
                .size(theme::BODY)
                .font(theme::REGULAR)
                .style(kit::field_style);
            kit::labelled(label, Focus::new(input))
        };
        let mut content = column![
            kit::title(lang.start_new()),
            enter("start-name", lang.start_name(), lang.start_name_hint(), &form.name, Field::Name),
            row![
                enter("start-first", lang.start_first_day(), lang.common_day_hint(), &form.first, Field::First),
                enter("start-last", lang.start_last_day(), lang.common_day_hint(), &form.last, Field::Last),
                enter("start-zone", lang.start_zone(), "Europe/Oslo".to_owned(), &form.zone, Field::Zone),
            ]
            .spacing(12),
            kit::small(lang.start_days_about()),
        ]
        .spacing(14);
        if let Some(wrong) = &self.wrong {
            content = content.push(kit::toned(wrong.as_str(), Tone::Bad));
        }
        content = content.push(
            row![
                button(lang.start_create(), Kind::Main, (!form.name.trim().is_empty()).then_some(Message::Create)),
                button(lang.common_back(), Kind::Plain, Some(Message::Back)),
            ]
            .spacing(10),
        );
        let after = row![kit::icon_button(Icon::Copy, lang.next_way(), Kind::Plain, Some(Message::After))];
        content = content.push(kit::line()).push(column![after, kit::small(lang.next_way_about())].spacing(6));
        kit::card(content).padding(24).width(560).into()
    }
}

/// The festivals opened lately that are still there; none where there are none.
fn recent<'a, M: Clone + 'a>(lang: &Lang, settings: &Settings, on_press: impl Fn(PathBuf) -> M) -> Option<Element<'a, M>> {
    let recent: Vec<&PathBuf> = settings.recent.iter().filter(|path| path.exists()).take(4).collect();
    if recent.is_empty() {
        return None;
    }
    let mut list = column![kit::group(lang.start_recent())].spacing(4);
    for path in recent {
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let folder = path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
        let content = row![kit::strong(name), kit::small(folder)].spacing(12).align_y(Alignment::Center);
        list = list.push(
            Pressable::new(container(content).center_y(Length::Fill).clip(true))
                .width(Length::Fill)
                .height(theme::ROW)
                .padding([0, 10])
                .on_press(on_press(path.clone()))
                .look(kit::button_look(Kind::Quiet)),
        );
    }
    Some(list.into())
}

/// Wednesday to Sunday around the second weekend of July in the next odd year: when Norsk Revyfestival is held.
fn likely_days(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let of_year = |year: i32| {
        let saturdays =
            (1..=14).filter_map(|day| NaiveDate::from_ymd_opt(year, 7, day)).filter(|day| day.weekday() == Weekday::Sat);
        let saturday = saturdays.max()?;
        Some((saturday.checked_sub_days(Days::new(3))?, saturday.checked_add_days(Days::new(1))?))
    };
    let odd = if today.year() % 2 == 0 { today.year() + 1 } else { today.year() };
    of_year(odd).filter(|(_, last)| *last >= today).or_else(|| of_year(odd + 2)).unwrap_or((today, today))
}
