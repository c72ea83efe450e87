//! Text in one line that ends in «…» where it does not fit: for cells, whose room is given.

use iced::advanced::text::{self, Paragraph as _, Renderer as _};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Layout, layout, mouse, renderer};
use iced::{Color, Element, Font, Length, Pixels, Rectangle, Renderer, Size, Theme, alignment};

use crate::ui::theme::{BODY, REGULAR, Tokens, tokens};

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// Text in one line that gives way.
pub struct Fit<'a> {
    words: text::Fragment<'a>,
    size: f32,
    font: Font,
    width: Length,
    ink: Option<fn(&Tokens) -> Color>,
}

#[derive(Default)]
struct State {
    words: String,
    width: f32,
    size: f32,
    font: Font,
    paragraph: Paragraph,
}

impl<'a> Fit<'a> {
    /// These words, as wide as there is room.
    pub fn new(words: impl text::IntoFragment<'a>) -> Self {
        Self { words: words.into_fragment(), size: BODY, font: REGULAR, width: Length::Fill, ink: None }
    }

    /// Their size in pixels.
    #[must_use]
    pub fn size(mut self, size: f32) -> Self {
        self.size = size;
        self
    }

    /// Their font.
    #[must_use]
    pub fn font(mut self, font: Font) -> Self {
        self.font = font;
        self
    }

    /// The room they have.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Their colour; else that of the text around.
    #[must_use]
    pub fn ink(mut self, ink: fn(&Tokens) -> Color) -> Self {
        self.ink = Some(ink);
        self
    }

    fn paragraph(&self, words: &str) -> Paragraph {
        Paragraph::with_text(text::Text {
            content: words,
            bounds: Size::INFINITE,
            size: Pixels(self.size),
            line_height: text::LineHeight::default(),
            font: self.font,
            align_x: text::Alignment::Default,
            align_y: alignment::Vertical::Top,
            shaping: text::Shaping::Auto,
            wrapping: text::Wrapping::None,
        })
    }

    /// The words, cut so that they fit; at least the sign that something is cut.
    fn fitted(&self, width: f32) -> Paragraph {
        let whole = self.paragraph(&self.words);
        let wide = whole.min_width();
        if wide <= width {
            return whole;
        }
        let ends: Vec<usize> = self.words.char_indices().map(|(at, _)| at).collect();
        // A first guess by the share of the width, then one letter less until it fits.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let guess = (ends.len() as f32 * (width / wide)).ceil().max(0.0) as usize;
        let mut keep = guess.min(ends.len().saturating_sub(1));
        loop {
            let kept = ends.get(keep).and_then(|end| self.words.get(..*end)).unwrap_or("");
            let cut = self.paragraph(&format!("{}…", kept.trim_end()));
            if keep == 0 || cut.min_width() <= width {
                return cut;
            }
            keep -= 1;
        }
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Fit<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size { width: self.width, height: Length::Shrink }
    }

    #[allow(clippy::float_cmp)] // the very same width, not one near it
    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let _ = renderer.default_size();
        layout::sized(limits, self.width, Length::Shrink, |limits| {
            let width = limits.max().width;
            let state = tree.state.downcast_mut::<State>();
            if state.words != *self.words || state.width != width || state.size != self.size || state.font != self.font {
                state.paragraph = self.fitted(width);
                (state.words, state.width) = (self.words.clone().into_owned(), width);
                (state.size, state.font) = (self.size, self.font);
            }
            state.paragraph.min_bounds()
        })
    }

    fn operate(&mut self, _tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        operation.text(None, layout.bounds(), &self.words);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let color = self.ink.map_or(style.text_color, |ink| ink(tokens(theme)));
        let state = tree.state.downcast_ref::<State>();
        renderer.fill_paragraph(&state.paragraph, layout.bounds().position(), color, *viewport);
    }
}

impl<'a, Message: 'a> From<Fit<'a>> for Element<'a, Message> {
    fn from(fit: Fit<'a>) -> Self {
        Self::new(fit)
    }
}
