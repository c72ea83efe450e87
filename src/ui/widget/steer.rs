//! Lets a control answer keys while the focus is inside it: arrows in a field that has a list under it, Esc in a field
//! that takes back what was typed.

use iced::advanced::widget::operation::{self, Outcome};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector};

type OnKey<'a, Message> = Box<dyn Fn(&Key) -> Option<Message> + 'a>;

/// Content that answers keys while it has the focus.
pub struct Steer<'a, Message> {
    content: Element<'a, Message>,
    on_key: OnKey<'a, Message>,
}

impl<'a, Message: Clone + 'a> Steer<'a, Message> {
    /// Answers the keys for which `on_key` has something to say; the content does not get them, except Esc, which also
    /// takes the focus away.
    pub fn new(content: impl Into<Element<'a, Message>>, on_key: impl Fn(&Key) -> Option<Message> + 'a) -> Self {
        Self { content: content.into(), on_key: Box::new(on_key) }
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Steer<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::stateless()
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
        if let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event
            && modifiers.is_empty()
            && let Some(message) = (self.on_key)(key)
        {
            let mut count = operation::focusable::count();
            self.content.as_widget_mut().operate(child, layout, renderer, &mut operation::black_box(&mut count));
            if matches!(count.finish(), Outcome::Some(count) if count.focused.is_some()) {
                shell.publish(message);
                if *key != Key::Named(Named::Escape) {
                    shell.capture_event();
                    return;
                }
            }
        }
        self.content.as_widget_mut().update(child, event, layout, cursor, renderer, clipboard, shell, viewport);
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

impl<'a, Message: Clone + 'a> From<Steer<'a, Message>> for Element<'a, Message> {
    fn from(steer: Steer<'a, Message>) -> Self {
        Self::new(steer)
    }
}
