//! Tells when the focus enters or leaves a field. iced's text input does not say so, and edit in place needs it: a field
//! is saved when one leaves it. Where the focus comes in by a key, all of the text is selected, so that typing replaces it.

use iced::advanced::widget::operation::{self, Outcome, TextInput};
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector, keyboard};

#[derive(Default)]
struct State {
    inside: bool,
}

/// Selects all the text there is.
struct SelectAll;

impl Operation for SelectAll {
    fn text_input(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn TextInput) {
        state.select_all();
    }

    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }
}

/// Content whose focus is watched.
pub struct Focus<'a, Message> {
    content: Element<'a, Message>,
    on_enter: Option<Message>,
    on_leave: Option<Message>,
    silent_escape: bool,
}

impl<'a, Message: Clone + 'a> Focus<'a, Message> {
    /// Watches the focus inside the content.
    pub fn new(content: impl Into<Element<'a, Message>>) -> Self {
        Self { content: content.into(), on_enter: None, on_leave: None, silent_escape: false }
    }

    /// What is said when the focus comes in.
    #[must_use]
    pub fn on_enter(mut self, message: Message) -> Self {
        self.on_enter = Some(message);
        self
    }

    /// What is said when the focus goes out.
    #[must_use]
    pub fn on_leave(mut self, message: Message) -> Self {
        self.on_leave = Some(message);
        self
    }
}

impl<Message> Focus<'_, Message> {
    /// Whether the focus is inside the content now.
    fn is_inside(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer) -> bool {
        let mut count = operation::focusable::count();
        self.content.as_widget_mut().operate(tree, layout, renderer, &mut operation::black_box(&mut count));
        matches!(count.finish(), Outcome::Some(count) if count.focused.is_some())
    }

    /// Says nothing when the focus goes out by `Esc`: what was typed is not to be saved.
    #[must_use]
    pub fn silent_escape(mut self) -> Self {
        self.silent_escape = true;
        self
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Focus<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        match tree.children.first_mut() {
            Some(child) => self.content.as_widget_mut().layout(child, renderer, limits),
            None => layout::Node::new(Size::ZERO),
        }
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        if let Some(child) = tree.children.first_mut() {
            self.content.as_widget_mut().operate(child, layout, renderer, operation);
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let Some(child) = tree.children.first_mut() else { return };
        let state = tree.state.downcast_mut::<State>();
        // What the content does not do itself, as it does at a click, was done between two events: by Tab or by a task.
        if !state.inside && self.is_inside(child, layout, renderer) {
            self.content.as_widget_mut().operate(child, layout, renderer, &mut SelectAll);
        }
        self.content.as_widget_mut().update(child, event, layout, cursor, renderer, clipboard, shell, viewport);
        let inside = self.is_inside(child, layout, renderer);
        if inside != state.inside {
            state.inside = inside;
            let escape = matches!(
                event,
                Event::Keyboard(keyboard::Event::KeyPressed { key: keyboard::Key::Named(keyboard::key::Named::Escape), .. })
            );
            if escape && self.silent_escape {
                return;
            }
            let message = if inside { &self.on_enter } else { &self.on_leave };
            if let Some(message) = message {
                shell.publish(message.clone());
            }
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        if let Some(child) = tree.children.first() {
            self.content.as_widget().draw(child, renderer, theme, style, layout, cursor, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        tree.children.first().map_or_else(mouse::Interaction::default, |child| {
            self.content.as_widget().mouse_interaction(child, layout, cursor, viewport, renderer)
        })
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.content.as_widget_mut().overlay(tree.children.first_mut()?, layout, renderer, viewport, translation)
    }
}

impl<'a, Message: Clone + 'a> From<Focus<'a, Message>> for Element<'a, Message> {
    fn from(focus: Focus<'a, Message>) -> Self {
        Self::new(focus)
    }
}
