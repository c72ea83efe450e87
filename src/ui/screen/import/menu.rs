//! A menu of the preview: what a column is, or how the file is to be read. Arrows and Enter choose, Esc closes.

use iced::keyboard::key::Named;
use iced::widget::{column, container, operation, row};
use iced::{Alignment, Element, Length, Task};

use super::Message;
use super::preview::Preview;
use crate::exchange::columns::{Field, Found};
use crate::exchange::read::{Aside, DELIMITERS, Place, Sheet};
use crate::lang::Lang;
use crate::table::Encoding;
use crate::ui::modal::over::over;
use crate::ui::theme::{BODY, CONTROL, MEDIUM, RADIUS, REGULAR};
use crate::ui::widget::fit::Fit;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit;
use crate::ui::widget::list::scroll;
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// What a menu is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Topic {
    Column(usize),
    Encoding,
    Delimiter,
    Header,
}

/// An open menu.
#[derive(Debug)]
pub struct Menu {
    title: String,
    about: String,
    choices: Vec<(String, Message)>,
    /// The one that holds now.
    chosen: Option<usize>,
    /// The one that Enter takes.
    at: usize,
    /// How many stand below each other.
    column: usize,
}

impl Menu {
    /// The menu about a topic.
    pub fn new(topic: Topic, preview: &Preview, lang: &Lang) -> Self {
        let sheet = &preview.sheet;
        let (title, about, choices, chosen) = match topic {
            Topic::Column(at) => {
                let found = preview.plan.mapping.columns.get(at);
                let header = found.map(|column| column.header.clone()).unwrap_or_default();
                let samples: Vec<String> = preview.samples(at).into_iter().map(|cell| lang.errors_quoted(short(cell))).collect();
                let how = match found.map(|column| column.found) {
                    Some(Found::Header) => lang.import_screen_found_header(),
                    Some(Found::Nearly) => lang.import_screen_found_nearly(),
                    Some(Found::Cells) => lang.import_screen_found_cells(),
                    Some(Found::Chosen) => lang.import_screen_found_chosen(),
                    Some(Found::Not) | None => lang.import_screen_found_not(),
                };
                let about = if samples.is_empty() { how } else { format!("{} – {how}", samples.join(", ")) };
                let choices = Field::ALL.map(|field| (lang.field_name(field), Message::SetField(at, field)));
                let chosen = Field::ALL.iter().position(|field| found.is_some_and(|column| column.field == *field));
                (lang.import_screen_what_is(header), about, choices.to_vec(), chosen)
            }
            Topic::Encoding => {
                let choices = Encoding::ALL.map(|one| (one.name().to_owned(), Message::SetEncoding(Some(one))));
                let chosen = Encoding::ALL.iter().position(|one| *one == sheet.encoding);
                (lang.import_screen_encoding(), lang.import_screen_encoding_about(), choices.to_vec(), chosen)
            }
            Topic::Delimiter => {
                let choices = DELIMITERS.map(|sign| (capital(&lang.delimiter_name(sign)), Message::SetDelimiter(Some(sign))));
                let chosen = DELIMITERS.iter().position(|sign| *sign == sheet.delimiter);
                (lang.import_screen_delimiter(), lang.import_screen_delimiter_about(), choices.to_vec(), chosen)
            }
            Topic::Header => {
                let lines = first_lines(sheet);
                let chosen = lines.iter().position(|(line, _)| Some(*line) == sheet.header_line).map_or(0, |at| at + 1);
                let mut choices = vec![(lang.import_screen_no_header(), Message::SetHeader(Some(0)))];
                choices.extend(
                    lines
                        .into_iter()
                        .map(|(line, words)| (lang.import_screen_line(line.to_string(), words), Message::SetHeader(Some(line)))),
                );
                (lang.import_screen_header_row(), lang.import_screen_header_about(), choices, Some(chosen))
            }
        };
        let column = if choices.len() > 12 { choices.len().div_ceil(2) } else { choices.len() };
        Self { title, about, choices, at: chosen.unwrap_or(0), chosen, column }
    }

    /// Puts the focus on the one that Enter takes.
    pub fn focus(&self) -> Task<Message> {
        operation::focus(id(self.at))
    }

    /// Goes to another one.
    pub fn steer(&mut self, named: Named) -> Task<Message> {
        let last = self.choices.len().saturating_sub(1);
        self.at = match named {
            Named::ArrowDown => (self.at + 1).min(last),
            Named::ArrowUp => self.at.saturating_sub(1),
            Named::ArrowRight if self.at + self.column <= last => self.at + self.column,
            Named::ArrowLeft if self.at >= self.column => self.at - self.column,
            Named::Home => 0,
            Named::End => last,
            _ => self.at,
        };
        self.focus()
    }

    /// What Enter says.
    pub fn taken(&self) -> Option<Message> {
        self.choices.get(self.at).map(|(_, message)| message.clone())
    }

    /// Draws it over the screen.
    pub fn view<'a>(&'a self, lang: &'a Lang) -> Element<'a, Message> {
        let mut columns = row![].spacing(8);
        for (start, part) in self.choices.chunks(self.column.max(1)).enumerate() {
            let mut below = column![].spacing(2).width(Length::FillPortion(1));
            for (offset, (words, message)) in part.iter().enumerate() {
                below = below.push(self.choice(start * self.column + offset, words, message));
            }
            columns = columns.push(below);
        }
        let close = kit::button(lang.common_cancel(), kit::Kind::Plain, Some(Message::CloseMenu));
        let head = column![kit::heading(self.title.as_str()), kit::muted(self.about.as_str())].spacing(4);
        let content = column![head, scroll(columns).height(Length::Shrink), container(close).align_right(Length::Fill)].spacing(12);
        over(content, if self.choices.len() > 12 { 560.0 } else { 460.0 }, Message::CloseMenu)
    }

    fn choice<'a>(&self, index: usize, words: &'a str, message: &Message) -> Element<'a, Message> {
        let chosen = self.chosen == Some(index);
        let mark: Element<'a, Message> = if chosen { icon(Icon::Check, 15.0) } else { iced::widget::Space::new().width(15).into() };
        let words = Fit::new(words).size(BODY).font(if chosen { MEDIUM } else { REGULAR });
        let content = row![container(mark).width(16), words].spacing(8).align_y(Alignment::Center);
        Pressable::new(container(content).center_y(Length::Fill))
            .width(Length::Fill)
            .height(CONTROL - 4.0)
            .padding([0, 8])
            .id(id(index))
            .on_press(message.clone())
            .look(move |t, status| Look {
                background: match (chosen, status) {
                    (_, Status::Hovered | Status::Pressed) => Some(t.sunk),
                    (true, _) => Some(t.ember_soft),
                    _ => None,
                },
                text: if chosen { t.ember } else { t.ink },
                edge: None,
                radius: RADIUS,
            })
            .into()
    }
}

fn id(index: usize) -> iced::widget::Id {
    iced::widget::Id::from(format!("import-menu-{index}"))
}

/// Which row is the header, in words.
pub fn header_words(sheet: &Sheet, lang: &Lang) -> String {
    match sheet.header_line {
        Some(line) => lang.import_screen_header_on(line.to_string()),
        None => lang.import_screen_no_header_found(),
    }
}

/// The first rows of the file, any of which may be the header.
fn first_lines(sheet: &Sheet) -> Vec<(usize, String)> {
    let above =
        sheet.aside.iter().filter(|row| matches!(row.why, Aside::Above | Aside::Header)).map(|row| (row.line, row.text.clone()));
    let rows = sheet.rows.iter().take(6).map(|row| {
        let filled: Vec<&str> = row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
        (row.line, filled.join(" · "))
    });
    // Rows of a list beside the first are on lines that are there already, and those of other sheets have headers of their own.
    let first = |(line, _): &(usize, String)| *line > 0 && Place::of(*line).row == *line;
    let mut lines: Vec<(usize, String)> =
        above.chain(rows).filter(first).map(|(line, words)| (line, words.replace('\n', " "))).collect();
    lines.sort_by_key(|(line, _)| *line);
    lines.truncate(10);
    lines
}

fn short(cell: &str) -> String {
    let words = cell.replace('\n', " ");
    if words.chars().count() <= 28 { words } else { words.chars().take(27).chain(['…']).collect() }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
