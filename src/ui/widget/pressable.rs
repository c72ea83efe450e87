//! A button that the keyboard reaches: it takes focus with Tab, shows a ring, and Enter or Space presses it. Every thing
//! one can press in the program is one of these; rows of long lists leave the focus to their list.

use iced::advanced::widget::{Operation, Tree, Widget, operation, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::key::Named;
use iced::{Background, Border, Color, Element, Event, Length, Padding, Rectangle, Renderer, Size, Theme, Vector, keyboard};

use crate::ui::theme::{RADIUS, Tokens, tokens};

/// What a pressable looks like at this moment.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// Behind the content.
    pub background: Option<Color>,
    /// The text, unless it says otherwise itself.
    pub text: Color,
    /// The edge.
    pub edge: Option<Color>,
    /// How round the corners are.
    pub radius: f32,
}

/// How it stands with a pressable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Nothing going on.
    Still,
    /// The pointer is over it.
    Hovered,
    /// It is held down.
    Pressed,
    /// It does nothing now.
    Disabled,
}

#[derive(Default)]
struct State {
    pressed: bool,
    focused: bool,
}

impl operation::Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
    }
}

type LookOf<'a> = Box<dyn Fn(&Tokens, Status) -> Look + 'a>;

/// A thing one can press.
pub struct Pressable<'a, Message> {
    content: Element<'a, Message>,
    on_press: Option<Message>,
    width: Length,
    height: Length,
    padding: Padding,
    look: LookOf<'a>,
    takes_focus: bool,
    id: Option<iced::widget::Id>,
    status: Option<(Status, bool)>,
}

impl<'a, Message: Clone + 'a> Pressable<'a, Message> {
    /// Makes the content pressable.
    pub fn new(content: impl Into<Element<'a, Message>>) -> Self {
        Self {
            content: content.into(),
            on_press: None,
            width: Length::Shrink,
            height: Length::Shrink,
            padding: Padding::ZERO,
            look: Box::new(|t, _| Look { background: None, text: t.ink, edge: None, radius: RADIUS }),
            takes_focus: true,
            id: None,
            status: None,
        }
    }

    /// What pressing says.
    #[must_use]
    pub fn on_press(mut self, message: Message) -> Self {
        self.on_press = Some(message);
        self
    }

    /// What pressing says; nothing makes it disabled.
    #[must_use]
    pub fn on_press_maybe(mut self, message: Option<Message>) -> Self {
        self.on_press = message;
        self
    }

    /// Its width.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Its height.
    #[must_use]
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    /// The space around the content.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    /// What it looks like.
    #[must_use]
    pub fn look(mut self, look: impl Fn(&Tokens, Status) -> Look + 'a) -> Self {
        self.look = Box::new(look);
        self
    }

    /// Leaves it out of the Tab order: for rows whose list has keys of its own.
    #[must_use]
    pub fn without_focus(mut self) -> Self {
        self.takes_focus = false;
        self
    }

    /// A name for tests and for putting the focus there.
    #[must_use]
    pub fn id(mut self, id: impl Into<iced::widget::Id>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Pressable<'_, Message> {
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
        Size { width: self.width, height: self.height }
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::padded(limits, self.width, self.height, self.padding, |limits| match tree.children.first_mut() {
            Some(child) => self.content.as_widget_mut().layout(child, renderer, limits),
            None => layout::Node::new(Size::ZERO),
        })
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        if self.takes_focus && self.on_press.is_some() {
            operation.focusable(self.id.as_ref(), layout.bounds(), tree.state.downcast_mut::<State>());
        }
        operation.container(self.id.as_ref(), layout.bounds());
        operation.traverse(&mut |operation| {
            if let (Some(child), Some(inside)) = (tree.children.first_mut(), layout.children().next()) {
                self.content.as_widget_mut().operate(child, inside, renderer, operation);
            }
        });
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
        if let (Some(child), Some(inside)) = (tree.children.first_mut(), layout.children().next()) {
            self.content.as_widget_mut().update(child, event, inside, cursor, renderer, clipboard, shell, viewport);
        }
        let state = tree.state.downcast_mut::<State>();
        let over = cursor.is_over(layout.bounds());
        if !shell.is_event_captured() {
            match event {
                Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                    state.focused = false;
                    if over && self.on_press.is_some() {
                        state.pressed = true;
                        shell.capture_event();
                    }
                }
                Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) if state.pressed => {
                    state.pressed = false;
                    if over {
                        shell.capture_event();
                        if let Some(message) = &self.on_press {
                            shell.publish(message.clone());
                        }
                    }
                }
                Event::Keyboard(keyboard::Event::KeyPressed { key: keyboard::Key::Named(Named::Enter | Named::Space), .. })
                    if state.focused =>
                {
                    if let Some(message) = &self.on_press {
                        shell.capture_event();
                        shell.publish(message.clone());
                    }
                }
                _ => {}
            }
        }
        let status = match (self.on_press.is_some(), over, state.pressed) {
            (false, ..) => Status::Disabled,
            (true, true, true) => Status::Pressed,
            (true, true, false) => Status::Hovered,
            (true, false, _) => Status::Still,
        };
        let now = (status, state.focused);
        if matches!(event, Event::Window(iced::window::Event::RedrawRequested(_))) {
            self.status = Some(now);
        } else if self.status.is_some_and(|shown| shown != now) {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        use iced::advanced::Renderer as _;

        let t = tokens(theme);
        let (status, focused) = self.status.unwrap_or_else(|| {
            let status = if self.on_press.is_some() { Status::Still } else { Status::Disabled };
            (status, tree.state.downcast_ref::<State>().focused)
        });
        let look = (self.look)(t, status);
        let edge = if focused { Some((t.ember, 2.0)) } else { look.edge.map(|edge| (edge, 1.0)) };
        if look.background.is_some() || edge.is_some() {
            let (color, width) = edge.unwrap_or((Color::TRANSPARENT, 0.0));
            renderer.fill_quad(
                renderer::Quad {
                    bounds: layout.bounds(),
                    border: Border { color, width, radius: look.radius.into() },
                    ..renderer::Quad::default()
                },
                Background::Color(look.background.unwrap_or(Color::TRANSPARENT)),
            );
        }
        if let (Some(child), Some(inside)) = (tree.children.first(), layout.children().next()) {
            let style = renderer::Style { text_color: look.text };
            self.content.as_widget().draw(child, renderer, theme, &style, inside, cursor, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        if self.on_press.is_some() && cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::default()
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
        let (child, inside) = (tree.children.first_mut()?, layout.children().next()?);
        self.content.as_widget_mut().overlay(child, inside, renderer, viewport, translation)
    }
}

impl<'a, Message: Clone + 'a> From<Pressable<'a, Message>> for Element<'a, Message> {
    fn from(pressable: Pressable<'a, Message>) -> Self {
        Self::new(pressable)
    }
}
