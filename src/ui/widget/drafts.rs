//! Fields edited in place: what is typed but not yet on the disk, and what is wrong with it. A field is saved on Enter and
//! when the focus leaves it; Esc takes back what was typed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use iced::keyboard::{Key, key::Named};
use iced::widget::{Id, column, text_input};
use iced::{Background, Border, Color, Element, Theme};

use super::focus::Focus;
use super::kit::{self, Tone};
use super::steer::Steer;
use crate::ui::theme::{self, BODY, tokens};

/// What is typed in the fields of one thing.
#[derive(Debug, Clone)]
pub struct Drafts<F> {
    name: &'static str,
    typed: BTreeMap<F, String>,
    sent: BTreeSet<F>,
    wrong: BTreeMap<F, String>,
    focus: Option<F>,
    escaped: bool,
}

/// What fields say.
#[derive(Debug, Clone)]
pub enum Said<F> {
    /// Something was typed.
    Type(F, String),
    /// The focus came in.
    Enter(F),
    /// Enter was pressed.
    Submit(F),
    /// The focus went out.
    Leave(F),
    /// Esc was pressed.
    Escape(F),
}

impl<F: Copy + Ord + Debug> Drafts<F> {
    /// No drafts; the name tells the fields of one screen from those of another.
    pub fn new(name: &'static str) -> Self {
        Self { name, typed: BTreeMap::new(), sent: BTreeSet::new(), wrong: BTreeMap::new(), focus: None, escaped: false }
    }

    /// A field's name, for putting the focus there.
    pub fn id(&self, field: F) -> Id {
        Id::from(format!("{}-{field:?}", self.name))
    }

    /// Takes in what was said; gives the field that is to be saved now.
    pub fn hear(&mut self, said: Said<F>) -> Option<F> {
        // Leaving comes after Esc by itself.
        self.escaped &= matches!(said, Said::Leave(_));
        match said {
            Said::Type(field, typed) => {
                let _ = self.wrong.remove(&field);
                let _ = self.sent.remove(&field);
                let _ = self.typed.insert(field, typed);
                None
            }
            Said::Enter(field) => {
                self.focus = Some(field);
                None
            }
            Said::Submit(field) => Some(field),
            Said::Leave(field) => {
                if self.focus == Some(field) {
                    self.focus = None;
                }
                Some(field)
            }
            Said::Escape(field) => {
                self.drop(field);
                self.escaped = true;
                None
            }
        }
    }

    /// What is to be saved: what was typed, if it differs from what is stored and is not on its way already.
    pub fn due(&mut self, field: F, stored: &str) -> Option<String> {
        if self.sent.contains(&field) {
            return None;
        }
        let typed = self.typed.get(&field)?;
        if typed == stored {
            self.drop(field);
            return None;
        }
        Some(typed.clone())
    }

    /// It is on its way to the disk; what was typed is shown until it is there.
    pub fn sent(&mut self, field: F) {
        let _ = self.sent.insert(field);
    }

    /// It cannot be saved, for this reason.
    pub fn wrong(&mut self, field: F, words: String) {
        let _ = self.wrong.insert(field, words);
    }

    /// Forgets what was typed in a field.
    pub fn drop(&mut self, field: F) {
        let _ = self.typed.remove(&field);
        let _ = self.wrong.remove(&field);
        let _ = self.sent.remove(&field);
    }

    /// What was sent has come to the disk.
    pub fn arrived(&mut self) {
        for field in std::mem::take(&mut self.sent) {
            let _ = self.typed.remove(&field);
        }
    }

    /// Forgets everything: another thing is shown.
    pub fn clear(&mut self) {
        *self = Self::new(self.name);
    }

    /// Whether the focus is in one of the fields.
    pub fn has_focus(&self) -> bool {
        self.focus.is_some()
    }

    /// Whether `Esc` was meant for a field; true once for each time.
    pub fn step_back(&mut self) -> bool {
        std::mem::take(&mut self.escaped)
    }

    /// What a field shows: what is typed, or what is stored.
    pub fn value<'a>(&'a self, field: F, stored: &'a str) -> &'a str {
        self.typed.get(&field).map_or(stored, String::as_str)
    }

    /// What is wrong with a field.
    pub fn problem(&self, field: F) -> Option<&str> {
        self.wrong.get(&field).map(String::as_str)
    }

    /// A field that looks like text until one comes near it, with what is wrong below.
    pub fn field<'a, M: Clone + 'a>(
        &'a self,
        field: F,
        placeholder: &str,
        stored: &str,
        say: impl Fn(Said<F>) -> M + Copy + 'a,
    ) -> Element<'a, M>
    where
        F: 'a,
    {
        self.styled(field, placeholder, stored, say, quiet)
    }

    /// As [`Drafts::field`], with an edge from the beginning: for a form.
    pub fn boxed<'a, M: Clone + 'a>(
        &'a self,
        field: F,
        placeholder: &str,
        stored: &str,
        say: impl Fn(Said<F>) -> M + Copy + 'a,
    ) -> Element<'a, M>
    where
        F: 'a,
    {
        self.styled(field, placeholder, stored, say, kit::field_style)
    }

    fn styled<'a, M: Clone + 'a>(
        &'a self,
        field: F,
        placeholder: &str,
        stored: &str,
        say: impl Fn(Said<F>) -> M + Copy + 'a,
        style: fn(&Theme, text_input::Status) -> text_input::Style,
    ) -> Element<'a, M>
    where
        F: 'a,
    {
        let value = self.typed.get(&field).map_or(stored, String::as_str);
        let wrong = self.problem(field);
        let style = move |theme: &Theme, status| {
            let mut style = style(theme, status);
            if wrong.is_some() {
                style.border.color = tokens(theme).bad;
                style.border.width = style.border.width.max(1.0);
            }
            style
        };
        let input = text_input(placeholder, value)
            .id(self.id(field))
            .on_input(move |typed| say(Said::Type(field, typed)))
            .on_submit(say(Said::Submit(field)))
            .padding([5, 8])
            .size(BODY)
            .font(theme::REGULAR)
            .style(style);
        let steered = Steer::new(input, move |key| (*key == Key::Named(Named::Escape)).then(|| say(Said::Escape(field))));
        let watched = Focus::new(steered).on_enter(say(Said::Enter(field))).on_leave(say(Said::Leave(field)));
        let mut all = column![watched].spacing(4);
        if let Some(wrong) = wrong {
            all = all.push(kit::toned(wrong, Tone::Bad));
        }
        all.into()
    }
}

/// A field that shows its edge only when the pointer or the focus is there.
fn quiet(theme: &Theme, status: text_input::Status) -> text_input::Style {
    let mut style = kit::field_style(theme, status);
    if !matches!(status, text_input::Status::Hovered | text_input::Status::Focused { .. }) {
        style.background = Background::Color(Color::TRANSPARENT);
        style.border = Border { color: Color::TRANSPARENT, ..style.border };
    }
    style
}
