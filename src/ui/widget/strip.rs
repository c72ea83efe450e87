//! One person's time across: a thin bar for each shift on a row, the days marked off, and behind it when they can and cannot.
//! Rows of it stand under each other in a list, all over the same stretch of time.

use iced::advanced::renderer::Quad;
use iced::advanced::widget::{Tree, Widget};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, mouse, renderer};
use iced::{Background, Border, Color, Element, Event, Length, Rectangle, Renderer, Size, Theme};

use super::kit::mix;
use super::timeline::Trouble;
use crate::domain::Can;
use crate::domain::id::{SessionId, ShiftId};
use crate::ui::theme::tokens;

/// A shift on the row. Times are minutes on the same clock as the strip's own.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    /// Which.
    pub shift: ShiftId,
    /// From.
    pub from: i64,
    /// To.
    pub to: i64,
    /// The crew's tint.
    pub tint: usize,
    /// How it stands with the rules.
    pub trouble: Trouble,
    /// Whether it may come to nothing: only thought of, or without an answer.
    pub open: bool,
}

/// An evening of a course on the row.
#[derive(Debug, Clone, Copy)]
pub struct Evening {
    /// Which.
    pub session: SessionId,
    /// From.
    pub from: i64,
    /// To.
    pub to: i64,
}

/// What was pressed on a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// A shift.
    Shift(ShiftId),
    /// An evening of a course.
    Session(SessionId),
}

/// A stretch of time over which strips are drawn: from a minute, so many of them, and where days begin.
#[derive(Debug, Clone, Copy)]
pub struct Stretch<'a> {
    /// The first minute.
    pub from: i64,
    /// How many are seen.
    pub minutes: i64,
    /// The first minute of each day.
    pub days: &'a [i64],
    /// Where the clock stands.
    pub now: Option<i64>,
}

impl Stretch<'_> {
    /// Where a minute stands on a strip of that width.
    #[allow(clippy::cast_precision_loss)]
    pub fn x(&self, minute: i64, width: f32) -> f32 {
        (minute - self.from) as f32 * width / self.minutes.max(1) as f32
    }
}

/// A row's strip.
pub struct Strip<'a, Message> {
    stretch: Stretch<'a>,
    marks: &'a [Mark],
    evenings: &'a [Evening],
    /// When the person can and cannot.
    said: &'a [(Can, i64, i64)],
    chosen: Option<ShiftId>,
    on_press: Box<dyn Fn(Pressed) -> Message + 'a>,
}

impl<'a, Message> Strip<'a, Message> {
    /// A strip of these shifts and evenings.
    pub fn new(
        stretch: Stretch<'a>,
        marks: &'a [Mark],
        evenings: &'a [Evening],
        said: &'a [(Can, i64, i64)],
        chosen: Option<ShiftId>,
        on_press: impl Fn(Pressed) -> Message + 'a,
    ) -> Self {
        Self { stretch, marks, evenings, said, chosen, on_press: Box::new(on_press) }
    }

    /// The bounds of a stretch of time, cut to the strip; none where nothing of it is seen.
    fn place(&self, bounds: Rectangle, from: i64, to: i64) -> Option<Rectangle> {
        let (left, right) = (self.stretch.x(from, bounds.width).max(0.0), self.stretch.x(to, bounds.width).min(bounds.width));
        (right > left).then_some(Rectangle { x: bounds.x + left, width: right - left, ..bounds })
    }

    /// What is under the pointer; something short can be pressed a little beside it too.
    fn under(&self, bounds: Rectangle, cursor: mouse::Cursor) -> Option<Pressed> {
        let at = cursor.position_over(bounds)?;
        let shifts = self.marks.iter().map(|mark| (Pressed::Shift(mark.shift), mark.from, mark.to));
        let evenings = self.evenings.iter().map(|one| (Pressed::Session(one.session), one.from, one.to));
        let on = shifts.chain(evenings).filter_map(|(what, from, to)| Some((what, self.place(bounds, from, to)?)));
        let near = on.filter(|(_, place)| at.x >= place.x - 2.0 && at.x <= place.x + place.width + 2.0);
        near.min_by(|a, b| a.1.width.total_cmp(&b.1.width)).map(|(what, _)| what)
    }
}

fn fill(renderer: &mut Renderer, bounds: Rectangle, color: Color, edge: Option<(Color, f32)>, radius: f32) {
    let (edge, width) = edge.unwrap_or((Color::TRANSPARENT, 0.0));
    let border = Border { color: edge, width, radius: radius.into() };
    renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, Background::Color(color));
}

impl<Message> Widget<Message, Theme, Renderer> for Strip<'_, Message> {
    fn size(&self) -> Size<Length> {
        Size { width: Length::Fill, height: Length::Fill }
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::Node::new(limits.max())
    }

    fn update(
        &mut self,
        _tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        if matches!(event, Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)))
            && let Some(pressed) = self.under(layout.bounds(), cursor)
        {
            shell.publish((self.on_press)(pressed));
            shell.capture_event();
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
        if self.under(layout.bounds(), cursor).is_some() { mouse::Interaction::Pointer } else { mouse::Interaction::default() }
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let (t, bounds) = (tokens(theme), layout.bounds());
        for (kind, from, to) in self.said {
            let Some(at) = self.place(bounds, *from, *to) else { continue };
            // A line at the foot, so that it is told from the shifts by place and not by colour alone; cannot is the whole height.
            let (color, height) = match kind {
                Can::Can => (mix(t.surface, t.ok, 0.45), 3.0),
                Can::RatherNot => (mix(t.surface, t.warn, 0.55), 3.0),
                Can::Cannot => (mix(t.surface, t.bad, 0.16), bounds.height - 2.0),
            };
            fill(renderer, Rectangle { y: at.y + bounds.height - height - 1.0, height, ..at }, color, None, 0.0);
        }
        for day in self.stretch.days {
            let x = bounds.x + self.stretch.x(*day, bounds.width);
            if x >= bounds.x && x < bounds.x + bounds.width {
                fill(renderer, Rectangle { x, width: 1.0, ..bounds }, t.line, None, 0.0);
            }
        }
        for evening in self.evenings {
            let Some(at) = self.place(bounds, evening.from, evening.to) else { continue };
            // The whole height and without a tint: told from the shifts also where one lies over it.
            let bar = Rectangle { y: at.y + 3.0, height: bounds.height - 6.0, width: at.width.max(4.0), ..at };
            fill(renderer, bar, t.sunk, Some((t.muted, 1.0)), 2.0);
        }
        let mut until = i64::MIN;
        for mark in self.marks {
            let Some(at) = self.place(bounds, mark.from, mark.to) else { continue };
            let tint = t.crew.get(mark.tint % t.crew.len()).copied().unwrap_or(t.sunk);
            let rim = t.crew_edge.get(mark.tint % t.crew_edge.len()).copied().unwrap_or(t.line);
            // What is at the same time as the one before stands lower, so that both are seen.
            let lower = mark.from < until;
            until = until.max(mark.to);
            let (top, height) = if lower { (13.0, bounds.height - 18.0) } else { (6.0, bounds.height - 12.0) };
            let bar = Rectangle { y: at.y + top, height, width: at.width.max(4.0), ..at };
            let edge = match mark.trouble {
                Trouble::Open => (t.bad, 2.0),
                Trouble::Accepted | Trouble::None => (rim, 1.0),
            };
            let color = if mark.open { mix(t.surface, tint, 0.35) } else { mix(tint, rim, 0.25) };
            if self.chosen == Some(mark.shift) {
                fill(renderer, bar.expand(2.5), t.surface, Some((t.ember, 2.0)), 5.0);
            }
            fill(renderer, bar, color, Some(edge), 3.0);
        }
        if let Some(now) = self.stretch.now {
            let x = bounds.x + self.stretch.x(now, bounds.width);
            if x >= bounds.x && x < bounds.x + bounds.width {
                fill(renderer, Rectangle { x: x - 0.75, width: 1.5, ..bounds }, t.ember, None, 0.0);
            }
        }
    }
}

impl<'a, Message: 'a> From<Strip<'a, Message>> for Element<'a, Message> {
    fn from(strip: Strip<'a, Message>) -> Self {
        Element::new(strip)
    }
}

/// How many are needed and there over the same stretch, as columns: what is there from the floor, what is missing on top.
pub struct Columns<'a> {
    stretch: Stretch<'a>,
    /// Needed, and there; from the first minute on.
    columns: &'a [(i64, i64)],
    /// The first minute of the first column, and how many minutes each has.
    from: i64,
    step: i64,
}

impl<'a> Columns<'a> {
    /// Columns of so many minutes each, from a minute on.
    pub fn new(stretch: Stretch<'a>, columns: &'a [(i64, i64)], from: i64, step: i64) -> Self {
        Self { stretch, columns, from, step }
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Columns<'_> {
    fn size(&self) -> Size<Length> {
        Size { width: Length::Fill, height: Length::Fill }
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::Node::new(limits.max())
    }

    #[allow(clippy::cast_precision_loss)]
    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let (t, bounds) = (tokens(theme), layout.bounds());
        let most = self.columns.iter().map(|(needed, _)| *needed).max().unwrap_or(0).max(1) as f32;
        for (nth, (needed, there)) in (0_i64..).zip(self.columns) {
            let begins = self.from + nth * self.step;
            let (left, right) = (self.stretch.x(begins, bounds.width), self.stretch.x(begins + self.step, bounds.width));
            let (left, right) = (left.max(0.0), right.min(bounds.width));
            if *needed == 0 || right <= left {
                continue;
            }
            let column = |height: f32| Rectangle {
                x: bounds.x + left,
                y: bounds.y + bounds.height - height,
                width: (right - left - 0.5).max(0.5),
                height,
            };
            let (wants, has) = (bounds.height * *needed as f32 / most, bounds.height * *there as f32 / most);
            fill(renderer, column(wants), t.warn, None, 0.0);
            fill(renderer, column(has), mix(t.surface, t.ok, 0.45), None, 0.0);
        }
        for day in self.stretch.days {
            let x = bounds.x + self.stretch.x(*day, bounds.width);
            if x >= bounds.x && x < bounds.x + bounds.width {
                fill(renderer, Rectangle { x, width: 1.0, ..bounds }, t.line, None, 0.0);
            }
        }
    }
}

impl<'a, Message: 'a> From<Columns<'a>> for Element<'a, Message> {
    fn from(columns: Columns<'a>) -> Self {
        Element::new(columns)
    }
}
