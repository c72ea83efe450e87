//! A page of paper on the screen: the very items that the printer gets, as large as there is room for.

use iced::advanced::renderer::Quad;
use iced::advanced::text::{LineHeight, Renderer as _, Shaping, Text, Wrapping};
use iced::advanced::widget::{Tree, Widget};
use iced::advanced::{Layout, Renderer as _, layout, mouse, renderer, text};
use iced::{Background, Border, Color, Element, Length, Point, Rectangle, Renderer, Shadow, Size, Theme, Vector, alignment};

use crate::paper::font::Weight;
use crate::paper::ink::Ink;
use crate::paper::page::{Block, Draw, Page, Run, Squares};
use crate::ui::theme;

/// How far the letters of the program's font reach over the line they stand on, and from there to the lowest, as shares of
/// the size of the type.
const ASCENT: f32 = 0.968_75;
const HEIGHT: f32 = 1.210_227;

/// A page, fitted into the room there is.
pub struct Leaf<'a> {
    page: &'a Page,
}

impl<'a> Leaf<'a> {
    /// A page.
    pub fn new(page: &'a Page) -> Self {
        Self { page }
    }
}

/// From points on the page to pixels on the screen.
#[derive(Clone, Copy)]
struct Place {
    at: Point,
    scale: f32,
}

impl Place {
    fn point(self, x: f32, y: f32) -> Point {
        Point::new(self.at.x + x * self.scale, self.at.y + y * self.scale)
    }

    fn rectangle(self, x: f32, y: f32, width: f32, height: f32) -> Rectangle {
        Rectangle::new(self.point(x, y), Size::new(width * self.scale, height * self.scale))
    }

    fn line(self, renderer: &mut Renderer, from: (f32, f32), to: (f32, f32), width: f32, ink: Ink) {
        let half = width / 2.0;
        let (left, top) = (from.0.min(to.0), from.1.min(to.1));
        // All lines on paper run across or down.
        let across = (from.1 - to.1).abs() < (from.0 - to.0).abs();
        let bounds = if across {
            self.rectangle(left, top - half, (from.0 - to.0).abs(), width)
        } else {
            self.rectangle(left - half, top, width, (from.1 - to.1).abs())
        };
        renderer.fill_quad(Quad { bounds, ..Quad::default() }, Background::Color(color(ink)));
    }

    fn block(self, renderer: &mut Renderer, block: &Block) {
        let bounds = self.rectangle(block.x, block.y, block.width, block.height);
        let (edge, width) = block.edge.map_or((Color::TRANSPARENT, 0.0), |(ink, width)| (color(ink), width * self.scale));
        let border = Border { color: edge, width, radius: (block.round * self.scale).into() };
        let fill = block.fill.map_or(Color::TRANSPARENT, color);
        renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, Background::Color(fill));
    }

    fn code(self, renderer: &mut Renderer, at: (f32, f32), side: f32, squares: &Squares) {
        #[allow(clippy::cast_precision_loss)] // a code has at most 177 squares to a side
        let of = |count: usize| count as f32 * side / squares.side.max(1) as f32;
        for (row, column, count) in squares.stretches() {
            let bounds = self.rectangle(at.0 + of(column), at.1 + of(row), of(count), of(1));
            renderer.fill_quad(Quad { bounds, ..Quad::default() }, Background::Color(Color::BLACK));
        }
    }

    fn text(self, renderer: &mut Renderer, run: &Run, clip: Rectangle) {
        let size = run.size * self.scale;
        let font = match run.weight {
            Weight::Regular => theme::REGULAR,
            Weight::Medium => theme::MEDIUM,
            Weight::SemiBold => theme::SEMIBOLD,
        };
        let text = Text {
            content: run.text.clone(),
            // More than it takes; an endless line is not drawn.
            bounds: Size::new(run.width() * self.scale + 2.0 * size, 2.0 * size),
            size: size.into(),
            line_height: LineHeight::Relative(HEIGHT),
            font,
            align_x: text::Alignment::Left,
            align_y: alignment::Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        };
        renderer.fill_text(text, self.point(run.x, run.y - run.size * ASCENT), color(run.ink), clip);
    }
}

fn color(Ink(red, green, blue): Ink) -> Color {
    Color::from_rgb8(red, green, blue)
}

impl<Message> Widget<Message, Theme, Renderer> for Leaf<'_> {
    fn size(&self) -> Size<Length> {
        Size { width: Length::Shrink, height: Length::Shrink }
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let room = limits.max();
        let scale = (room.width / self.page.width.max(1.0)).min(room.height / self.page.height.max(1.0));
        // Where there is all the room in the world, as large as life.
        let scale = if scale.is_finite() { scale } else { 1.0 };
        layout::Node::new(Size::new(self.page.width * scale, self.page.height * scale))
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let Some(clip) = bounds.intersection(viewport) else { return };
        let place = Place { at: bounds.position(), scale: bounds.width / self.page.width.max(1.0) };
        let tokens = theme::tokens(theme);
        let shadow = Shadow { color: Color::from_rgba(0.0, 0.0, 0.0, 0.18), offset: Vector::new(0.0, 1.0), blur_radius: 6.0 };
        let border = Border { color: tokens.line, width: 1.0, radius: 1.0.into() };
        renderer.fill_quad(Quad { bounds, border, shadow, ..Quad::default() }, Background::Color(Color::WHITE));
        // Paper is white with dark ink in the dark too: it is shown as it comes out. Text lies over all else.
        renderer.with_layer(clip, |renderer| {
            for item in &self.page.items {
                match &item.draw {
                    Draw::Line { from, to, width, ink } => place.line(renderer, *from, *to, *width, *ink),
                    Draw::Rect(block) => place.block(renderer, block),
                    Draw::Code { at, side, squares } => place.code(renderer, *at, *side, squares),
                    Draw::Text(run) => place.text(renderer, run, clip),
                    Draw::Nothing => {}
                }
            }
        });
    }
}

impl<'a, Message: 'a> From<Leaf<'a>> for Element<'a, Message> {
    fn from(leaf: Leaf<'a>) -> Self {
        Element::new(leaf)
    }
}
