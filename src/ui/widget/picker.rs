//! Picking one of many by typing a part of its name: a field with the best few matches under it. Arrows and Enter choose,
//! Esc closes; what was chosen is told, and the field is empty again for the next. It may offer to create what is not there.

use iced::keyboard::{Key, key::Named};
use iced::widget::{Id, Space, column, container, mouse_area, row, text_input};
use iced::{Alignment, Background, Border, Element, Length};

use super::fit::Fit;
use super::focus::Focus;
use super::icon::{Icon, icon};
use super::kit;
use super::steer::Steer;
use crate::domain::fold::{Query, SearchKey, fold};
use crate::lang::Lang;
use crate::ui::theme::{self, BODY, MEDIUM, RADIUS, tokens};

const MOST: usize = 6;

/// One of those to pick from.
#[derive(Debug, Clone)]
pub struct Choice<T> {
    /// What it is.
    pub value: T,
    /// Its name.
    pub words: String,
    /// What is said beside it.
    pub about: String,
    key: SearchKey,
}

impl<T> Choice<T> {
    /// One that is found by its name.
    pub fn new(value: T, words: String, about: String) -> Self {
        let key = SearchKey::of_text(&words);
        Self { value, words, about, key }
    }

    /// One that is found by a key of its own, such as a person's.
    pub fn keyed(value: T, words: String, about: String, key: SearchKey) -> Self {
        Self { value, words, about, key }
    }
}

/// The field, what it offers, and what fits.
#[derive(Debug, Clone)]
pub struct Picker<T> {
    id: Id,
    choices: Vec<Choice<T>>,
    typed: String,
    found: Vec<usize>,
    chosen: usize,
    open: bool,
    creates: bool,
    escaped: bool,
}

/// What is said to it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something was typed.
    Typed(String),
    /// Down, or up, in the list.
    Step(isize),
    /// The chosen one.
    Take,
    /// One that was pressed.
    Press(usize),
    /// The focus came in.
    Enter,
    /// The focus went out.
    Leave,
    /// Away with the list.
    Close,
}

/// What was picked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picked<T> {
    /// Nothing yet.
    Nothing,
    /// This one.
    Value(T),
    /// One of that name, to be made.
    New(String),
}

impl<T: Clone> Picker<T> {
    /// A picker with nothing to offer yet.
    pub fn new() -> Self {
        Self {
            id: Id::unique(),
            choices: Vec::new(),
            typed: String::new(),
            found: Vec::new(),
            chosen: 0,
            open: false,
            creates: false,
            escaped: false,
        }
    }

    /// Offers to create what is not there.
    #[must_use]
    pub fn creating(mut self) -> Self {
        self.creates = true;
        self
    }

    /// What there is to pick from, in the order it is offered.
    pub fn offer(&mut self, choices: Vec<Choice<T>>) {
        self.choices = choices;
        self.look();
    }

    /// Its name, for putting the focus there.
    pub fn id(&self) -> Id {
        self.id.clone()
    }

    /// Whether its list is shown.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Shows its list, for when the focus is put there.
    pub fn open(&mut self) {
        self.open = true;
    }

    /// Empties it and shuts its list.
    pub fn close(&mut self) {
        self.open = false;
        self.typed.clear();
        self.look();
    }

    /// Whether `Esc` was meant for it; true once for each time.
    pub fn step_back(&mut self) -> bool {
        std::mem::take(&mut self.escaped)
    }

    /// Takes in what was said.
    pub fn update(&mut self, message: Message) -> Picked<T> {
        // Leaving comes after Esc by itself.
        self.escaped &= matches!(message, Message::Leave);
        match message {
            Message::Typed(typed) => {
                self.typed = typed;
                self.open = true;
                self.look();
            }
            Message::Step(by) => {
                self.open = true;
                self.chosen = self.chosen.saturating_add_signed(by).min(self.rows().saturating_sub(1));
            }
            Message::Take => return self.take(self.chosen),
            Message::Press(index) => return self.take(index),
            Message::Enter => self.open = true,
            // What was found stays: a press on it takes the focus away before it is told.
            Message::Leave => self.open = false,
            Message::Close => {
                self.close();
                self.escaped = true;
            }
        }
        Picked::Nothing
    }

    fn take(&mut self, index: usize) -> Picked<T> {
        let picked = match self.found.get(index).and_then(|at| self.choices.get(*at)) {
            Some(choice) => Picked::Value(choice.value.clone()),
            None if self.can_create() && index == self.found.len() => Picked::New(self.typed.trim().to_owned()),
            None => Picked::Nothing,
        };
        if !matches!(picked, Picked::Nothing) {
            self.typed.clear();
            self.look();
        }
        picked
    }

    fn look(&mut self) {
        let query = Query::new(&self.typed);
        let fitting = self.choices.iter().enumerate().filter_map(|(at, choice)| query.rank(&choice.key).map(|rank| (rank, at)));
        let mut ranked: Vec<(u8, usize)> = fitting.collect();
        ranked.sort_unstable();
        self.found = ranked.into_iter().map(|(_, at)| at).collect();
        self.chosen = 0;
    }

    fn can_create(&self) -> bool {
        let wanted = fold(&self.typed);
        self.creates && !wanted.is_empty() && !self.choices.iter().any(|choice| fold(&choice.words) == wanted)
    }

    fn rows(&self) -> usize {
        self.found.len().min(MOST) + usize::from(self.can_create())
    }

    /// Draws the field, and under it what fits while the focus is there.
    pub fn view<'a, M: Clone + 'a>(
        &'a self,
        lang: &Lang,
        placeholder: &str,
        say: impl Fn(Message) -> M + Copy + 'a,
    ) -> Element<'a, M> {
        let input = text_input(placeholder, &self.typed)
            .id(self.id.clone())
            .on_input(move |typed| say(Message::Typed(typed)))
            .padding([7, 10])
            .size(BODY)
            .font(theme::REGULAR)
            .style(kit::field_style);
        let steered = Steer::new(input, move |key| match key {
            Key::Named(Named::ArrowDown) => Some(say(Message::Step(1))),
            Key::Named(Named::ArrowUp) => Some(say(Message::Step(-1))),
            Key::Named(Named::Enter) => Some(say(Message::Take)),
            Key::Named(Named::Escape) => Some(say(Message::Close)),
            _ => None,
        });
        let field = Focus::new(steered).on_enter(say(Message::Enter)).on_leave(say(Message::Leave));
        let mut all = column![field].spacing(4);
        if self.open {
            all = all.push(self.list(lang, say));
        }
        all.into()
    }

    fn list<'a, M: Clone + 'a>(&'a self, lang: &Lang, say: impl Fn(Message) -> M + Copy + 'a) -> Element<'a, M> {
        let mut rows = column![];
        let shown = self.found.len().min(MOST);
        for (index, choice) in self.found.iter().take(MOST).filter_map(|at| self.choices.get(*at)).enumerate() {
            let content = row![Fit::new(choice.words.as_str()).font(MEDIUM)].spacing(8).align_y(Alignment::Center);
            let content = if choice.about.is_empty() { content } else { content.push(kit::small(choice.about.as_str())) };
            rows = rows.push(line(content.into(), index == self.chosen, say(Message::Press(index))));
        }
        if self.can_create() {
            let index = self.found.len();
            let words = lang.people_picker_create(self.typed.trim().to_owned());
            let content = row![icon(Icon::Plus, 14.0), Fit::new(words).font(MEDIUM)].spacing(8).align_y(Alignment::Center);
            let chosen = self.chosen == shown;
            rows = rows.push(line(content.into(), chosen, say(Message::Press(index))));
        } else if self.found.is_empty() {
            rows = rows.push(container(kit::small(lang.people_picker_nothing())).padding([6, 10]));
        }
        let more = self.found.len().saturating_sub(MOST);
        if more > 0 {
            rows = rows.push(container(kit::small(lang.people_picker_more(more))).padding([4, 10]));
        }
        container(rows)
            .padding(4)
            .width(Length::Fill)
            .style(|theme| {
                let t = tokens(theme);
                container::Style {
                    background: Some(Background::Color(t.surface)),
                    border: Border { color: t.line, width: 1.0, radius: RADIUS.into() },
                    ..container::Style::default()
                }
            })
            .into()
    }
}

impl<T: Clone> Default for Picker<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// A row of the list. It answers when the button goes down: when it goes up again, the field has lost the focus and the
/// list is gone.
fn line<'a, M: Clone + 'a>(content: Element<'a, M>, chosen: bool, message: M) -> Element<'a, M> {
    let content = container(row![content, Space::new()]).center_y(30).padding([0, 8]).width(Length::Fill).clip(true);
    let content = content.style(move |theme| container::Style {
        background: chosen.then(|| Background::Color(tokens(theme).ember_soft)),
        border: Border { radius: 4.0.into(), ..Border::default() },
        ..container::Style::default()
    });
    mouse_area(content).on_press(message).interaction(iced::mouse::Interaction::Pointer).into()
}
