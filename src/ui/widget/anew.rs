//! Content that begins anew when it is about something else: a panel that was scrolled down for one thing is at its top for
//! the next.

use std::hash::{DefaultHasher, Hash, Hasher};

use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector};

/// The content, which keeps how it is scrolled only as long as `about` is the same.
pub fn anew<'a, Message: 'a>(about: impl Hash, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    let mut hasher = DefaultHasher::new();
    about.hash(&mut hasher);
    Element::new(Anew { about: hasher.finish(), content: content.into() })
}

struct Anew<'a, Message> {
    about: u64,
    content: Element<'a, Message>,
}

fn first(tree: &mut Tree) -> Option<&mut Tree> {
    tree.children.first_mut()
}

impl<Message> Widget<Message, Theme, Renderer> for Anew<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<u64>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(self.about)
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let about = tree.state.downcast_mut::<u64>();
        if *about == self.about {
            tree.diff_children(std::slice::from_ref(&self.content));
        } else {
            *about = self.about;
            tree.children = self.children();
        }
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.content.as_widget().size_hint()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        match first(tree) {
            Some(tree) => self.content.as_widget_mut().layout(tree, renderer, limits),
            None => layout::Node::new(Size::ZERO),
        }
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        if let Some(tree) = first(tree) {
            self.content.as_widget_mut().operate(tree, layout, renderer, operation);
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
        if let Some(tree) = first(tree) {
            self.content.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
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
        let of = |tree| self.content.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer);
        tree.children.first().map_or_else(mouse::Interaction::default, of)
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
        if let Some(tree) = tree.children.first() {
            self.content.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
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
