//! A note of several lines, edited in place and saved when the focus leaves it.

use iced::keyboard::{Key, key::Named};
use iced::widget::text_editor::{Action, Content, Status, Style};
use iced::widget::{Id, operation, text_editor, text_input};
use iced::{Element, Task, Theme};

use super::focus::Focus;
use super::kit;
use super::steer::Steer;
use crate::ui::theme::{self, BODY};

/// A note that is being shown, or written.
pub struct Note {
    id: Id,
    content: Content,
    stored: String,
    touched: bool,
    escaped: bool,
}

/// What a note says.
#[derive(Debug, Clone)]
pub enum Said {
    /// Something was done in the field.
    Act(Action),
    /// The focus went out.
    Leave,
    /// Esc was pressed.
    Escape,
}

impl Default for Note {
    fn default() -> Self {
        let (content, stored) = (Content::new(), String::new());
        Self { id: Id::unique(), content, stored, touched: false, escaped: false }
    }
}

impl Note {
    /// Puts the focus in it.
    pub fn focus<T>(&self) -> Task<T> {
        operation::focus(self.id.clone())
    }

    /// Shows what is stored, unless something else is being written.
    pub fn show(&mut self, stored: &str) {
        if !self.touched && self.stored != stored {
            self.content = Content::with_text(stored);
            stored.clone_into(&mut self.stored);
        }
    }

    /// Shows what is stored of another thing.
    pub fn turn_to(&mut self, stored: &str) {
        self.touched = false;
        self.show(stored);
    }

    /// Takes in what was said; gives the new note when it is to be saved.
    pub fn hear(&mut self, said: Said) -> Option<String> {
        // Leaving comes after Esc by itself.
        self.escaped &= matches!(said, Said::Leave);
        match said {
            Said::Act(action) => {
                self.touched |= action.is_edit();
                self.content.perform(action);
                None
            }
            Said::Leave => {
                let text = self.content.text().trim().to_owned();
                let changed = self.touched && text != self.stored;
                self.touched = false;
                if changed {
                    // So that the refresh after the write, or after its undo, is seen as a change.
                    self.stored.clone_from(&text);
                }
                changed.then_some(text)
            }
            Said::Escape => {
                self.touched = false;
                self.escaped = true;
                self.content = Content::with_text(&self.stored);
                None
            }
        }
    }

    /// What stands in it now, saved or not.
    pub fn text(&self) -> String {
        self.content.text()
    }

    /// Whether `Esc` was meant for it; true once for each time.
    pub fn step_back(&mut self) -> bool {
        std::mem::take(&mut self.escaped)
    }

    /// Draws it.
    pub fn view<'a, M: Clone + 'a>(&'a self, placeholder: String, say: impl Fn(Said) -> M + Copy + 'a) -> Element<'a, M> {
        let editor = text_editor(&self.content)
            .id(self.id.clone())
            .placeholder(placeholder)
            .on_action(move |action| say(Said::Act(action)))
            .min_height(56)
            .padding([6, 8])
            .size(BODY)
            .font(theme::REGULAR)
            .style(style);
        let steered = Steer::new(editor, move |key| (*key == Key::Named(Named::Escape)).then(|| say(Said::Escape)));
        Focus::new(steered).on_leave(say(Said::Leave)).into()
    }
}

fn style(theme: &Theme, status: Status) -> Style {
    let like = kit::field_style(
        theme,
        match status {
            Status::Active => text_input::Status::Active,
            Status::Hovered => text_input::Status::Hovered,
            Status::Focused { is_hovered } => text_input::Status::Focused { is_hovered },
            Status::Disabled => text_input::Status::Disabled,
        },
    );
    Style {
        background: like.background,
        border: like.border,
        placeholder: like.placeholder,
        value: like.value,
        selection: like.selection,
    }
}
