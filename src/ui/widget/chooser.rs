//! One of many: a field in which one types a few letters of a name, and what it finds below. It stands open only while one
//! chooses; what is chosen is shown by a button that opens it.

use iced::keyboard::{Key, key::Named};
use iced::widget::{Id, column, container, operation, row, text};
use iced::{Alignment, Element, Length, Task};

use super::icon::{Icon, icon};
use super::kit::{self, Kind};
use super::pressable::{Look, Pressable, Status};
use crate::domain::fold::{Query, SearchKey};
use crate::domain::{Person, PersonId, Snapshot};
use crate::lang::{Lang, phone_display};
use crate::ui::theme::{self, CONTROL, RADIUS};

/// The most that is shown at once; the marked one is always among them.
const MOST: usize = 7;

/// One thing that can be chosen.
#[derive(Debug, Clone)]
pub struct Choice<K> {
    /// What it is.
    pub key: K,
    /// Its name.
    pub words: String,
    /// What tells it from others of that name.
    pub about: String,
    /// How a person is found; none for what is found by its name.
    pub person: Option<SearchKey>,
}

impl<K> Choice<K> {
    /// A thing found by its name.
    pub fn named(key: K, words: impl Into<String>) -> Self {
        Self { key, words: words.into(), about: String::new(), person: None }
    }
}

/// Everybody in the order of the language, to be chosen from.
pub fn people<K>(data: &Snapshot, lang: &Lang, key: impl Fn(PersonId) -> K) -> Vec<Choice<K>> {
    let mut people: Vec<&Person> = data.everybody().collect();
    people.sort_by_cached_key(|person| (lang.sort_key(&person.sort_name()), person.id));
    let choice = |person: &Person| Choice {
        key: key(person.id),
        words: person.name(),
        about: phone_display(&person.phone),
        person: Some(SearchKey::of(person)),
    };
    people.into_iter().map(choice).collect()
}

/// An open choice.
#[derive(Debug)]
pub struct Choose<K> {
    id: Id,
    typed: String,
    all: Vec<Choice<K>>,
    found: Vec<usize>,
    at: usize,
    new: Option<Make<K>>,
}

/// Makes the key of a name that is not there yet.
type Make<K> = fn(String) -> K;

/// What is said to an open choice.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something was typed.
    Typed(String),
    /// Down, or up, in what was found.
    Step(isize),
    /// The marked one.
    Take,
    /// One that was pressed.
    Press(usize),
}

impl<K: Clone> Choose<K> {
    /// An open choice between these, in this order.
    pub fn new(all: Vec<Choice<K>>) -> Self {
        let mut choose = Self { id: Id::unique(), typed: String::new(), all, found: Vec::new(), at: 0, new: None };
        choose.look();
        choose
    }

    /// A name that is not there may be chosen too: it is made.
    #[must_use]
    pub fn or_new(mut self, key: Make<K>) -> Self {
        self.new = Some(key);
        self
    }

    /// Puts the focus in its field.
    pub fn focus<T>(&self) -> Task<T> {
        operation::focus(self.id.clone())
    }

    /// What a key means here that the field has not taken.
    pub fn key(&self, key: &Key) -> Option<Message> {
        match key {
            Key::Named(Named::ArrowDown) => Some(Message::Step(1)),
            Key::Named(Named::ArrowUp) => Some(Message::Step(-1)),
            _ => None,
        }
    }

    /// Takes in what was said; the key of what was chosen.
    pub fn update(&mut self, message: Message) -> Option<K> {
        match message {
            Message::Typed(typed) => {
                self.typed = typed;
                self.look();
                None
            }
            Message::Step(by) => {
                self.at = self.at.saturating_add_signed(by).min(self.rows().saturating_sub(1));
                None
            }
            Message::Take => self.take(self.at),
            Message::Press(index) => self.take(index),
        }
    }

    fn take(&self, index: usize) -> Option<K> {
        match self.found.get(index) {
            Some(at) => self.all.get(*at).map(|choice| choice.key.clone()),
            None => self.fresh().map(|(name, make)| make(name)),
        }
    }

    /// The name to make anew and how, if what is typed is one.
    fn fresh(&self) -> Option<(String, Make<K>)> {
        let name = self.typed.trim();
        let there = self.all.iter().any(|choice| choice.words.to_lowercase() == name.to_lowercase());
        self.new.filter(|_| !name.is_empty() && !there).map(|make| (name.to_owned(), make))
    }

    fn rows(&self) -> usize {
        self.found.len() + usize::from(self.fresh().is_some())
    }

    fn look(&mut self) {
        self.at = 0;
        let query = Query::new(&self.typed);
        let rank = |choice: &Choice<K>| match &choice.person {
            Some(key) => query.rank(key),
            None => (query.is_empty() || query.finds(&choice.words)).then_some(0),
        };
        let mut found: Vec<(u8, usize)> =
            self.all.iter().enumerate().filter_map(|(index, choice)| rank(choice).map(|rank| (rank, index))).collect();
        found.sort_unstable();
        self.found = found.into_iter().map(|(_, index)| index).collect();
    }

    /// Draws it.
    pub fn view<'a>(&'a self, lang: &Lang, placeholder: &str) -> Element<'a, Message>
    where
        K: 'a,
    {
        let field = iced::widget::text_input(placeholder, &self.typed)
            .id(self.id.clone())
            .on_input(Message::Typed)
            .on_submit(Message::Take)
            .padding([7, 10])
            .size(theme::BODY)
            .font(theme::REGULAR)
            .style(kit::field_style);
        let mut rows = column![].spacing(1);
        let first = (self.at + 1).saturating_sub(MOST).min(self.found.len().saturating_sub(MOST));
        for (index, at) in self.found.iter().enumerate().skip(first).take(MOST) {
            let Some(choice) = self.all.get(*at) else { continue };
            rows = rows.push(self.line(index, choice.words.as_str().into(), choice.about.as_str()));
        }
        if let Some((name, _)) = self.fresh() {
            rows = rows.push(self.line(self.found.len(), lang.training_choose_new(name).into(), ""));
        }
        let more = self.found.len().saturating_sub(first + MOST);
        if more > 0 {
            let more = lang.training_more(i64::try_from(more).unwrap_or(i64::MAX));
            rows = rows.push(container(kit::small(more)).padding([4, 10]));
        }
        if self.rows() == 0 {
            rows = rows.push(container(kit::muted(lang.common_find_nothing(self.typed.clone()))).padding([6, 10]));
        }
        column![field, rows].spacing(4).into()
    }

    fn line<'a>(&self, index: usize, words: std::borrow::Cow<'a, str>, about: &'a str) -> Element<'a, Message> {
        let is = index == self.at;
        let content = row![
            container(text(words).size(theme::BODY).wrapping(text::Wrapping::None)).width(Length::Fill).clip(true),
            kit::small(about),
        ]
        .spacing(8)
        .align_y(Alignment::Center);
        Pressable::new(container(content).center_y(Length::Fill))
            .width(Length::Fill)
            .height(30)
            .padding([0, 10])
            .without_focus()
            .on_press(Message::Press(index))
            .look(move |t, status| Look {
                background: match (is, status) {
                    (true, _) => Some(t.ember_soft),
                    (false, Status::Hovered | Status::Pressed) => Some(t.sunk),
                    _ => None,
                },
                text: t.ink,
                edge: None,
                radius: RADIUS,
            })
            .into()
    }
}

/// The button that shows what is chosen and opens the choice.
pub fn opener<'a, M: Clone + 'a>(words: impl text::IntoFragment<'a>, open: bool, on_press: M) -> Element<'a, M> {
    let words = container(text(words).size(theme::BODY).wrapping(text::Wrapping::None)).width(Length::Fill).clip(true);
    let sign = if open { Icon::Up } else { Icon::Down };
    Pressable::new(container(row![words, icon(sign, 14.0)].spacing(6).align_y(Alignment::Center)).center_y(Length::Fill))
        .width(Length::Fill)
        .height(CONTROL)
        .padding([0, 10])
        .on_press(on_press)
        .look(kit::button_look(Kind::Plain))
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn three() -> Choose<String> {
        Choose::new(["Bar", "Bjørnebua", "Kafé"].map(|name| Choice::named(name.to_owned(), name)).into())
    }

    #[test]
    fn finds_and_takes() {
        let mut choose = three();
        assert_eq!(choose.update(Message::Take), Some("Bar".to_owned()), "nothing typed: the first");
        assert_eq!(choose.update(Message::Typed("bjorn".to_owned())), None);
        assert_eq!(choose.update(Message::Take), Some("Bjørnebua".to_owned()));
        let _ = choose.update(Message::Typed(String::new()));
        let _ = choose.update(Message::Step(9));
        assert_eq!(choose.update(Message::Take), Some("Kafé".to_owned()), "a step stops at the end");
        let _ = choose.update(Message::Typed("xyz".to_owned()));
        assert_eq!(choose.update(Message::Take), None);
    }

    #[test]
    fn makes_new_ones_only_where_it_may() {
        let mut choose = three().or_new(|name| format!("new {name}"));
        let _ = choose.update(Message::Typed(" Låven ".to_owned()));
        assert_eq!(choose.update(Message::Take), Some("new Låven".to_owned()));
        let _ = choose.update(Message::Typed("kafé".to_owned()));
        assert_eq!(choose.update(Message::Take), Some("Kafé".to_owned()), "there already");
    }
}
