//! A day of shifts: time across, lanes down, a bar for each shift. One widget draws all of it, since bars stand where the
//! clock says and not where a column would put them; only what can be seen is measured and drawn. A drag makes, moves or
//! stretches a shift, and says so when it is let go.

mod draw;
mod geometry;
mod gesture;
mod words;

use std::collections::HashMap;

use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, renderer};
use iced::keyboard::key::Named;
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector, keyboard};

use crate::domain::id::{CrewId, PlaceId, SessionId, ShiftId};
use geometry::{BAR_ROW, Geometry, HEADING_ROW};
use gesture::{Drag, Held};
use words::{Fitted, Label};

/// Where a shift belongs: whose it is, and where.
pub type Home = (CrewId, Option<PlaceId>);

/// How it stands with the rules on a shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Trouble {
    /// Nothing to say.
    #[default]
    None,
    /// Something, but with a reason.
    Accepted,
    /// Something that nobody has answered for.
    Open,
}

/// A shift on its lane. Times are minutes from the beginning of the day.
#[derive(Debug, Clone, Default)]
pub struct Bar {
    /// Which shift; none for no shift at all.
    pub id: Option<ShiftId>,
    /// Which evening of a course, when it is one: it is seen among the shifts, and changed where it belongs.
    pub session: Option<SessionId>,
    /// From.
    pub from: i64,
    /// To; it may lie past the end of the day.
    pub to: i64,
    /// «4/6».
    pub count: String,
    /// «18:00–22:00», then shorter ways to say it; the first that fits is shown.
    pub times: Vec<String>,
    /// «18», for where nothing longer fits.
    pub start: String,
    /// Who is on, then shorter ways to say it.
    pub names: Vec<String>,
    /// «−2»; empty when nobody is missing.
    pub missing: String,
    /// How it stands with the rules.
    pub trouble: Trouble,
    /// The crew's tint.
    pub tint: usize,
    /// Which row of its lane it stands on; [`stack`] says.
    pub row: usize,
}

impl Bar {
    /// How wide the mark of who is missing is, with the space around it.
    fn mark(&self) -> f32 {
        if self.missing.chars().count() > 2 { 33.0 } else { 25.0 }
    }
}

/// A row of the day: a heading, or a lane of bars.
#[derive(Debug, Clone, Default)]
pub struct Lane {
    /// What it is called.
    pub label: String,
    /// A remark after a heading.
    pub about: String,
    /// Where a shift on this lane belongs; none for a heading and for courses.
    pub home: Option<Home>,
    heading: bool,
    /// Its shifts.
    pub bars: Vec<Bar>,
    top: f32,
    height: f32,
}

impl Lane {
    /// A heading.
    pub fn heading(label: String, about: String) -> Self {
        Self { label, about, heading: true, ..Self::default() }
    }

    /// A lane of courses: no shift can be made on it.
    pub fn courses(label: String, bars: Vec<Bar>) -> Self {
        Self { label, bars, ..Self::default() }
    }

    /// A lane of shifts that belong there.
    pub fn of(label: String, home: Home, bars: Vec<Bar>) -> Self {
        Self { label, home: Some(home), bars, ..Self::default() }
    }
}

/// Puts bars that overlap into rows of their own, and the lanes under each other. To be called when the lanes are made.
#[allow(clippy::cast_precision_loss)]
pub fn stack(lanes: &mut [Lane]) {
    let mut top = 0.0;
    for lane in lanes {
        lane.bars.sort_by_key(|bar| (bar.from, bar.to, bar.id));
        let mut ends: Vec<i64> = Vec::new();
        for bar in &mut lane.bars {
            bar.row = ends.iter().position(|end| *end <= bar.from).unwrap_or(ends.len());
            match ends.get_mut(bar.row) {
                Some(end) => *end = bar.to,
                None => ends.push(bar.to),
            }
        }
        lane.top = top;
        lane.height = if lane.heading { HEADING_ROW } else { ends.len().max(1) as f32 * BAR_ROW };
        top += lane.height;
    }
}

/// What somebody did on the day. Minutes are from its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// Pressed a shift.
    Choose(ShiftId),
    /// Pressed an evening of a course.
    Session(SessionId),
    /// Drew a shift on a lane.
    Make {
        /// Where.
        home: Home,
        /// From.
        from: i64,
        /// To.
        to: i64,
    },
    /// Dragged a shift, perhaps to another lane.
    Move {
        /// Which.
        shift: ShiftId,
        /// Where to; none when it stays where it is.
        home: Option<Home>,
        /// From.
        from: i64,
    },
    /// Dragged an end of a shift.
    Stretch {
        /// Which.
        shift: ShiftId,
        /// From, when that end was dragged.
        from: Option<i64>,
        /// To, when that end was dragged.
        to: Option<i64>,
    },
    /// Let a drag go with `Esc`.
    Cancelled,
    /// Wants to see closer, or farther.
    Zoom(i8),
}

/// A day of shifts.
pub struct Timeline<'a, Message> {
    lanes: &'a [Lane],
    minutes: i64,
    hours: Vec<(i64, String)>,
    clock: Box<dyn Fn(i64) -> String + 'a>,
    on: Box<dyn Fn(Said) -> Message + 'a>,
    now: Option<(i64, String)>,
    chosen: Option<ShiftId>,
    zoom: f32,
    reveal: u64,
    staffing: Staffing<'a>,
    against: Option<Against<'a>>,
}

/// What speaks against something that is being done, a sentence each.
type Against<'a> = Box<dyn Fn(Said) -> Vec<String> + 'a>;

/// How many are on and needed each hour, and what that is called.
#[derive(Debug, Clone, Default)]
pub struct Staffing<'a> {
    /// On, and needed, hour by hour from the beginning of the day.
    pub hours: &'a [(f32, f32)],
    /// The heading.
    pub heading: String,
    /// What the two figures are.
    pub about: String,
}

impl<'a, Message> Timeline<'a, Message> {
    /// A day of so many minutes with these lanes; `clock` says a minute of it as a time of day.
    pub fn new(
        lanes: &'a [Lane],
        minutes: i64,
        hours: Vec<(i64, String)>,
        clock: impl Fn(i64) -> String + 'a,
        on: impl Fn(Said) -> Message + 'a,
    ) -> Self {
        Self {
            lanes,
            minutes: minutes.max(60),
            hours,
            clock: Box::new(clock),
            on: Box::new(on),
            now: None,
            chosen: None,
            zoom: 1.0,
            reveal: 0,
            staffing: Staffing::default(),
            against: None,
        }
    }

    /// Where the clock stands, when it is that day.
    #[must_use]
    pub fn now(mut self, now: Option<(i64, String)>) -> Self {
        self.now = now;
        self
    }

    /// The chosen shift; when `reveal` becomes another number, it is scrolled into sight.
    #[must_use]
    pub fn chosen(mut self, chosen: Option<ShiftId>, reveal: u64) -> Self {
        (self.chosen, self.reveal) = (chosen, reveal);
        self
    }

    /// How close one looks; at 1 the whole day is seen.
    #[must_use]
    pub fn zoom(mut self, zoom: f32) -> Self {
        self.zoom = zoom;
        self
    }

    /// What speaks against a drag, told while one drags.
    #[must_use]
    pub fn against(mut self, against: impl Fn(Said) -> Vec<String> + 'a) -> Self {
        self.against = Some(Box::new(against));
        self
    }

    /// The strip at the foot.
    #[must_use]
    pub fn staffing(mut self, staffing: Staffing<'a>) -> Self {
        self.staffing = staffing;
        self
    }
}

#[derive(Default)]
struct State {
    geometry: Geometry,
    scroll: Vector,
    revealed: Option<u64>,
    held: Held,
    fitted: Vec<Fitted>,
    names: Vec<Label>,
    widths: HashMap<(String, bool), f32>,
}

impl<Message> Widget<Message, Theme, Renderer> for Timeline<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size { width: Length::Fill, height: Length::Fill }
    }

    fn layout(&mut self, tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let size = limits.max();
        let state = tree.state.downcast_mut::<State>();
        let mut geometry = Geometry::of(size, self.lanes, self.minutes, self.zoom, !self.staffing.hours.is_empty());
        geometry.scroll = state.scroll;
        if state.revealed != Some(self.reveal) {
            // The first time, the day opens where its work begins.
            if state.revealed.is_none() {
                geometry.show_first(self.lanes);
            }
            if let Some(chosen) = self.chosen {
                geometry.show(self.lanes, chosen);
            }
            state.revealed = Some(self.reveal);
        }
        geometry.hold();
        state.scroll = geometry.scroll;
        state.geometry = geometry;
        state.fit(self.lanes);
        state.fit_labels(self.lanes);
        layout::Node::new(size)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        let state = tree.state.downcast_ref::<State>();
        let corner = Vector::new(layout.position().x, layout.position().y);
        let (first, last) = state.geometry.seen(self.lanes);
        for lane in self.lanes.iter().take(last).skip(first) {
            operation.text(None, state.geometry.label_of(lane) + corner, &lane.label);
        }
        for fitted in &state.fitted {
            let said = [fitted.count.as_ref().map(|(words, _)| words), fitted.times.as_ref(), fitted.names.as_ref()];
            for words in said.into_iter().flatten() {
                operation.text(None, fitted.bounds + corner, words);
            }
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let inside = cursor.position_in(layout.bounds());
        let anywhere = cursor.position().map(|at| at - Vector::new(layout.position().x, layout.position().y));
        match event {
            Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)) => state.held.modifiers = *modifiers,
            Event::Keyboard(keyboard::Event::KeyPressed { key: keyboard::Key::Named(Named::Escape), .. })
                if state.held.drag.is_some() =>
            {
                state.held.drag = None;
                shell.publish((self.on)(Said::Cancelled));
                shell.capture_event();
                shell.request_redraw();
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if inside.is_some() && !shell.is_event_captured() => {
                let (x, y) = match delta {
                    mouse::ScrollDelta::Lines { x, y } => (x * 60.0, y * 60.0),
                    mouse::ScrollDelta::Pixels { x, y } => (*x, *y),
                };
                if state.held.modifiers.command() {
                    if y != 0.0 {
                        shell.publish((self.on)(Said::Zoom(if y > 0.0 { 1 } else { -1 })));
                    }
                } else {
                    let by = if state.held.modifiers.shift() { Vector::new(y, x) } else { Vector::new(x, y) };
                    state.scroll -= by;
                    shell.invalidate_layout();
                    shell.request_redraw();
                }
                shell.capture_event();
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) if !shell.is_event_captured() => {
                let Some(at) = inside else { return };
                if let Some(said) = state.held.press(&state.geometry, self.lanes, at) {
                    shell.publish((self.on)(said));
                }
                shell.capture_event();
                shell.request_redraw();
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                let Some(at) = anywhere else { return };
                if let Some(scroll) = state.held.drag_to(&state.geometry, self.lanes, at) {
                    state.scroll = scroll;
                    shell.invalidate_layout();
                }
                if state.held.drag.is_some() {
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) if state.held.drag.is_some() => {
                if let Some(said) = state.held.release(self.lanes) {
                    shell.publish((self.on)(said));
                }
                shell.capture_event();
                shell.request_redraw();
            }
            _ => {}
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        self.paint(tree.state.downcast_ref::<State>(), renderer, theme, layout.bounds());
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        let state = tree.state.downcast_ref::<State>();
        match &state.held.drag {
            Some(Drag::Bar { moved: true, .. }) => return mouse::Interaction::Grabbing,
            Some(Drag::End { .. }) => return mouse::Interaction::ResizingHorizontally,
            _ => {}
        }
        cursor.position_in(layout.bounds()).map_or(mouse::Interaction::None, |at| state.geometry.cursor(self.lanes, at))
    }
}

impl<'a, Message: 'a> From<Timeline<'a, Message>> for Element<'a, Message> {
    fn from(timeline: Timeline<'a, Message>) -> Self {
        Self::new(timeline)
    }
}
