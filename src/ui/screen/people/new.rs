//! A new person: a name and a phone number, Enter, and they are there.

use iced::Element;
use iced::widget::{column, row, text_input};

use super::fields::read_phone;
use crate::domain::{CrewId, Edit, Ids, PersonId, act};
use crate::ui::screen::Cx;
use crate::ui::theme;
use crate::ui::widget::focus::Focus;
use crate::ui::widget::kit::{self, Kind, Tone};

/// The name's field.
pub const NAME: &str = "new-person-name";

/// What is typed of a new person.
#[derive(Debug, Clone, Default)]
pub struct New {
    name: String,
    phone: String,
    wrong: Option<String>,
    same: Option<(PersonId, String)>,
}

/// What the form says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Message {
    Name(String),
    Phone(String),
    Create,
    Cancel,
    Show(PersonId),
}

/// What it wants done.
pub enum Wants {
    /// Nothing.
    Nothing,
    /// To be closed.
    Close,
    /// Somebody shown who is there already.
    Show(PersonId),
    /// This written.
    Add(Edit),
}

impl New {
    /// Takes in what was said; who is added comes into the crew that the list shows.
    pub fn update(&mut self, message: Message, cx: Cx<'_>, crew: Option<CrewId>) -> Wants {
        match message {
            Message::Name(typed) => {
                self.name = typed;
                self.wrong = None;
            }
            Message::Phone(typed) => {
                self.phone = typed;
                self.wrong = None;
                self.same = self.has_number(cx);
            }
            Message::Cancel => return Wants::Close,
            Message::Show(id) => return Wants::Show(id),
            Message::Create => match self.create(cx, crew) {
                Ok(edit) => return Wants::Add(edit),
                Err(words) => self.wrong = Some(words),
            },
        }
        Wants::Nothing
    }

    /// The name by which they will be sorted.
    pub fn sort_name(&self) -> String {
        act::people::draft(&self.name).sort_name()
    }

    fn has_number(&self, cx: Cx<'_>) -> Option<(PersonId, String)> {
        let (number, _) = read_phone(cx, &self.phone).ok().filter(|(number, _)| !number.is_empty())?;
        cx.data.everybody().find(|person| person.phone == number).map(|person| (person.id, person.name()))
    }

    fn create(&self, cx: Cx<'_>, crew: Option<CrewId>) -> Result<Edit, String> {
        let (phone, remark) = read_phone(cx, &self.phone)?;
        let mut draft = act::people::draft(&self.name);
        draft.phone = phone;
        if !remark.is_empty() {
            draft.note = cx.lang.people_phone_remark(remark);
        }
        act::people::add(cx.data, &mut Ids::System, &draft, crew, cx.today()).map_err(|why| cx.lang.cannot(&why))
    }

    /// Draws the form.
    pub fn view<'a>(&'a self, cx: Cx<'a>, crew: Option<&'a str>) -> Element<'a, Message> {
        let lang = cx.lang;
        let input = |id: &'static str, hint: &str, value: &str, on: fn(String) -> Message| {
            let input = text_input(hint, value)
                .id(id)
                .on_input(on)
                .on_submit(Message::Create)
                .padding([7, 10])
                .size(theme::BODY)
                .font(theme::REGULAR)
                .style(kit::field_style);
            Focus::new(input)
        };
        let mut content = column![
            kit::title(lang.command_new_person()),
            kit::labelled(lang.people_name(), input(NAME, "Åse Bjørnøy", &self.name, Message::Name)),
            kit::labelled(lang.people_phone(), input("new-person-phone", "400 00 012", &self.phone, Message::Phone)),
        ]
        .spacing(12);
        if let Some((id, name)) = &self.same {
            content = content.push(
                column![
                    kit::toned(lang.people_same_phone(name.clone()), Tone::Warn),
                    kit::button(lang.people_show(name.clone()), Kind::Plain, Some(Message::Show(*id))),
                ]
                .spacing(8),
            );
        }
        if let Some(wrong) = &self.wrong {
            content = content.push(kit::toned(wrong.as_str(), Tone::Bad));
        }
        let about = crew.map_or_else(|| lang.people_new_about(), |crew| lang.people_new_in_crew(crew.to_owned()));
        let create = (!self.name.trim().is_empty()).then_some(Message::Create);
        content
            .push(kit::small(about))
            .push(
                row![
                    kit::button(lang.common_add(), Kind::Main, create),
                    kit::button(lang.common_cancel(), Kind::Plain, Some(Message::Cancel)),
                ]
                .spacing(8),
            )
            .into()
    }
}
