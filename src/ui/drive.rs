//! Drives the program without a display: clicks and types into what it draws, runs its tasks to their end, and draws it to
//! pixels. Tests and the command that makes pictures of every screen stand on it.

use iced::futures::StreamExt as _;
use iced::futures::executor::block_on_stream;
use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::{Event, Size, Task, event, window};
use iced_test::core::mouse;
use iced_test::runtime::{Action, UserInterface, clipboard, task, user_interface};
use iced_test::{Selector, core, selector};

use super::app::{App, Message};

type Renderer = iced::Renderer;

/// A program without a display.
pub struct Driver {
    /// The program.
    pub app: App,
    /// What was copied last, as text.
    pub copied: Option<String>,
    size: Size,
    cache: Option<user_interface::Cache>,
    renderer: Renderer,
    cursor: mouse::Cursor,
}

/// Pixels, four bytes each: red, green, blue, opacity.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Across.
    pub width: u32,
    /// Down.
    pub height: u32,
    /// Row by row.
    pub rgba: Vec<u8>,
}

impl Driver {
    /// A program in a window of that size; none where the renderer cannot be made.
    pub fn new(app: App, size: Size) -> Option<Self> {
        let fonts = iced_test::renderer::graphics::text::font_system();
        if let Ok(mut fonts) = fonts.write() {
            for font in super::theme::FONTS {
                fonts.load_font(font.into());
            }
        }
        let renderer = iced::futures::executor::block_on(<Renderer as core::renderer::Headless>::new(
            super::theme::REGULAR,
            super::theme::BODY.into(),
            Some("tiny-skia"),
        ))?;
        let mut driver = Self {
            app,
            copied: None,
            size,
            cache: Some(user_interface::Cache::default()),
            renderer,
            cursor: mouse::Cursor::Unavailable,
        };
        driver.send(Message::Resized(size));
        Some(driver)
    }

    /// Says a message to the program and runs what it starts to the end.
    pub fn send(&mut self, message: Message) {
        let task = self.app.update(message);
        self.finish(task);
    }

    /// Runs a task to its end; what it says is said to the program.
    pub fn finish(&mut self, task: Task<Message>) {
        let Some(stream) = task::into_stream(task) else { return };
        for action in block_on_stream(stream.boxed()) {
            match action {
                Action::Output(message) => self.send(message),
                Action::Widget(operation) => self.operate(operation),
                Action::Clipboard(clipboard::Action::Write { contents, .. }) => self.copied = Some(contents),
                Action::Clipboard(clipboard::Action::Read { channel, .. }) => drop(channel.send(self.copied.clone())),
                _ => {}
            }
        }
    }

    fn operate(&mut self, mut operation: Box<dyn core::widget::Operation>) {
        self.with_interface(|interface, renderer, _| {
            let mut current = operation;
            loop {
                interface.operate(renderer, current.as_mut());
                match current.finish() {
                    core::widget::operation::Outcome::Chain(next) => current = next,
                    _ => break,
                }
            }
            operation = Box::new(core::widget::operation::focusable::unfocus::<()>());
            let _ = &operation;
        });
    }

    fn with_interface<T>(
        &mut self,
        what: impl FnOnce(&mut UserInterface<'_, Message, iced::Theme, Renderer>, &mut Renderer, mouse::Cursor) -> T,
    ) -> T {
        let cache = self.cache.take().unwrap_or_default();
        let mut interface = UserInterface::build(self.app.view(), self.size, cache, &mut self.renderer);
        let out = what(&mut interface, &mut self.renderer, self.cursor);
        self.cache = Some(interface.into_cache());
        out
    }

    /// Lets events happen, in this order.
    pub fn happen(&mut self, events: &[Event]) {
        for event in events {
            let mut messages = Vec::new();
            let status = self.with_interface(|interface, renderer, cursor| {
                let mut clipboard = core::clipboard::Null;
                let redraw = Event::Window(window::Event::RedrawRequested(core::time::Instant::now()));
                let (_, statuses) = interface.update(std::slice::from_ref(event), cursor, renderer, &mut clipboard, &mut messages);
                let _ = interface.update(&[redraw], cursor, renderer, &mut clipboard, &mut messages);
                statuses.first().copied().unwrap_or(event::Status::Ignored)
            });
            for message in messages {
                self.send(message);
            }
            if let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event {
                self.send(Message::Key(key.clone(), *modifiers, status == event::Status::Captured));
            }
        }
    }

    /// The middle of the first thing that shows these words (or has this placeholder), if it is seen.
    pub fn find(&mut self, words: &str) -> Option<iced::Point> {
        let words = words.to_owned();
        self.with_interface(|interface, renderer, _| {
            use core::widget::Operation as _;
            let mut operation = words.find();
            interface.operate(renderer, &mut core::widget::operation::black_box(&mut operation));
            match operation.finish() {
                core::widget::operation::Outcome::Some(Some(found)) => {
                    selector::Bounded::visible_bounds(&found).map(|bounds| bounds.center())
                }
                _ => None,
            }
        })
    }

    /// Whether these words are seen.
    pub fn sees(&mut self, words: &str) -> bool {
        self.find(words).is_some()
    }

    /// Clicks on the first thing that shows these words; false if there is none.
    pub fn click(&mut self, words: &str) -> bool {
        let Some(point) = self.find(words) else { return false };
        self.click_at(point);
        true
    }

    /// Clicks at a point.
    pub fn click_at(&mut self, point: iced::Point) {
        self.cursor = mouse::Cursor::Available(point);
        self.happen(&[
            Event::Mouse(mouse::Event::CursorMoved { position: point }),
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)),
        ]);
    }

    /// Presses at one point and lets go at another.
    pub fn drag(&mut self, from: iced::Point, to: iced::Point) {
        self.hold(from, to);
        self.happen(&[Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))]);
    }

    /// Presses at one point and goes to another without letting go.
    pub fn hold(&mut self, from: iced::Point, to: iced::Point) {
        self.cursor = mouse::Cursor::Available(from);
        self.happen(&[
            Event::Mouse(mouse::Event::CursorMoved { position: from }),
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)),
        ]);
        let middle = iced::Point::new(f32::midpoint(from.x, to.x), f32::midpoint(from.y, to.y));
        for point in [middle, to] {
            self.cursor = mouse::Cursor::Available(point);
            self.happen(&[Event::Mouse(mouse::Event::CursorMoved { position: point })]);
        }
    }

    /// Types text into what has the focus.
    pub fn type_text(&mut self, text: &str) {
        for c in text.chars() {
            let letter = c.to_string();
            self.key(Key::Character(letter.as_str().into()), Modifiers::default(), Some(letter.as_str().into()));
        }
    }

    /// Presses a named key.
    pub fn press(&mut self, named: Named) {
        self.key(Key::Named(named), Modifiers::default(), None);
    }

    /// Presses a letter with `Ctrl` (`Cmd` on a Mac).
    pub fn ctrl(&mut self, letter: &str) {
        self.key(Key::Character(letter.into()), Modifiers::COMMAND, None);
    }

    /// Presses a letter with `Ctrl` and `Shift`.
    pub fn ctrl_shift(&mut self, letter: &str) {
        self.key(Key::Character(letter.into()), Modifiers::COMMAND | Modifiers::SHIFT, None);
    }

    fn key(&mut self, key: Key, modifiers: Modifiers, text: Option<core::SmolStr>) {
        // A field goes by the modifiers it was told of.
        self.happen(&[Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers))]);
        self.happen(&[Event::Keyboard(keyboard::Event::KeyPressed {
            key: key.clone(),
            modified_key: key,
            physical_key: keyboard::key::Physical::Unidentified(keyboard::key::NativeCode::Unidentified),
            location: keyboard::Location::Standard,
            modifiers,
            repeat: false,
            text,
        })]);
    }

    /// Draws the window, `scale` pixels to each of its own.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub fn picture(&mut self, scale: f32) -> Picture {
        use core::renderer::Headless as _;
        let theme = self.app.theme();
        let palette = theme.palette();
        // A first look tells lists how high they are; what they say of it must not be lost.
        let mut messages = Vec::new();
        self.with_interface(|interface, renderer, cursor| {
            let redraw = Event::Window(window::Event::RedrawRequested(core::time::Instant::now()));
            let _ = interface.update(&[redraw], cursor, renderer, &mut core::clipboard::Null, &mut messages);
        });
        for message in messages {
            self.send(message);
        }
        self.with_interface(|interface, renderer, cursor| {
            let redraw = Event::Window(window::Event::RedrawRequested(core::time::Instant::now()));
            let _ = interface.update(&[redraw], cursor, renderer, &mut core::clipboard::Null, &mut Vec::new());
            interface.draw(renderer, &theme, &core::renderer::Style { text_color: palette.text }, cursor);
        });
        let (width, height) = ((self.size.width * scale).round() as u32, (self.size.height * scale).round() as u32);
        let rgba = self.renderer.screenshot(Size::new(width, height), scale, palette.background);
        Picture { width, height, rgba }
    }
}
