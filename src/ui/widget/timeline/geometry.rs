//! Where things stand on a day: minutes across, lanes down, what is under the pointer. All from the widget's own corner.

use iced::advanced::mouse;
use iced::{Point, Rectangle, Size, Vector};

use super::{Bar, Lane};
use crate::domain::id::ShiftId;

/// The height of a row of bars.
pub(super) const BAR_ROW: f32 = 40.0;
/// The height of a heading.
pub(super) const HEADING_ROW: f32 = 26.0;
/// The height of the hours on top.
pub(super) const HEAD: f32 = 30.0;
/// The height of the strip at the foot.
pub(super) const FOOT: f32 = 72.0;
/// The width of the scroll bars.
pub(super) const RAIL: f32 = 8.0;
/// How near an end of a bar one takes hold of that end.
const GRIP: f32 = 6.0;
/// How far outside an end one still takes hold of it.
const NEAR: f32 = 5.0;
/// An hour is never narrower than this.
const HOUR: f32 = 22.0;

/// The measures of a day.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Geometry {
    pub size: Size,
    /// The width of the labels to the left.
    pub label: f32,
    /// The height of the strip at the foot, if it is there.
    pub foot: f32,
    pub minutes: i64,
    pub per_minute: f32,
    pub lanes: f32,
    pub scroll: Vector,
}

/// What is under the pointer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Under {
    /// A bar, or an end of it.
    Bar { lane: usize, bar: usize, end: Option<End> },
    /// An empty place on a lane.
    Lane(usize),
    /// The handle of the scroll bar down.
    Down,
    /// The handle of the scroll bar across.
    Across,
    /// Nothing one can take hold of.
    Nothing,
}

/// An end of a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    From,
    To,
}

#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
impl Geometry {
    pub fn of(size: Size, lanes: &[Lane], minutes: i64, zoom: f32, strip: bool) -> Self {
        let label = if size.width < 900.0 { 132.0 } else { 168.0 };
        let foot = if strip && size.height > 340.0 { FOOT } else { 0.0 };
        let room = (size.width - label - RAIL).max(1.0);
        let per_minute = (room / minutes as f32).max(HOUR / 60.0) * zoom.max(1.0);
        let all = lanes.last().map_or(0.0, |lane| lane.top + lane.height);
        Self { size, label, foot, minutes, per_minute, lanes: all, scroll: Vector::ZERO }
    }

    /// Where the bars are.
    pub fn body(&self) -> Rectangle {
        Rectangle {
            x: self.label,
            y: HEAD,
            width: (self.size.width - self.label).max(0.0),
            height: (self.size.height - HEAD - self.foot).max(0.0),
        }
    }

    /// Where a minute stands.
    pub fn x(&self, minute: i64) -> f32 {
        self.label + minute as f32 * self.per_minute - self.scroll.x
    }

    /// The minute that stands there.
    pub fn minute(&self, x: f32) -> i64 {
        ((x - self.label + self.scroll.x) / self.per_minute).round() as i64
    }

    /// Where a height among the lanes stands.
    pub fn y(&self, top: f32) -> f32 {
        HEAD + top - self.scroll.y
    }

    /// Where a bar stands.
    pub fn bar(&self, lane: &Lane, bar: &Bar) -> Rectangle {
        self.stretch(lane, bar.row, bar.from, bar.to)
    }

    /// Where a stretch of time on a row of a lane stands.
    pub fn stretch(&self, lane: &Lane, row: usize, from: i64, to: i64) -> Rectangle {
        let (left, right) = (self.x(from.max(0)), self.x(to.min(self.minutes)));
        Rectangle {
            x: left + 1.0,
            y: self.y(lane.top + row as f32 * BAR_ROW) + 3.0,
            width: (right - left - 2.0).max(5.0),
            height: BAR_ROW - 6.0,
        }
    }

    /// Where a lane's label stands.
    pub fn label_of(&self, lane: &Lane) -> Rectangle {
        let width = if lane.heading { self.size.width } else { self.label };
        Rectangle { x: 0.0, y: self.y(lane.top), width, height: lane.height }
    }

    /// The first lane that is seen, and one past the last.
    pub fn seen(&self, lanes: &[Lane]) -> (usize, usize) {
        let height = self.body().height;
        let first = lanes.partition_point(|lane| lane.top + lane.height <= self.scroll.y);
        let last = lanes.partition_point(|lane| lane.top < self.scroll.y + height);
        (first, last.max(first))
    }

    /// Holds the scroll within what there is.
    pub fn hold(&mut self) {
        let most = self.most();
        self.scroll = Vector::new(self.scroll.x.clamp(0.0, most.x), self.scroll.y.clamp(0.0, most.y));
    }

    /// How far one can scroll.
    pub fn most(&self) -> Vector {
        let body = self.body();
        let wide = self.minutes as f32 * self.per_minute + RAIL;
        Vector::new((wide - body.width - 0.5).max(0.0), (self.lanes + RAIL - body.height).max(0.0))
    }

    /// Scrolls to where the work of the day begins.
    pub fn show_first(&mut self, lanes: &[Lane]) {
        let first = lanes.iter().flat_map(|lane| &lane.bars).map(|bar| bar.from).min().unwrap_or(0);
        self.scroll.x = ((first - 60).max(0) as f32 * self.per_minute).min(self.most().x);
    }

    /// Scrolls so that a shift is seen, if it is not.
    pub fn show(&mut self, lanes: &[Lane], shift: ShiftId) {
        let found = lanes.iter().find_map(|lane| lane.bars.iter().find(|bar| bar.id == Some(shift)).map(|bar| (lane, bar)));
        let Some((lane, bar)) = found else { return };
        let (body, bounds) = (self.body(), self.bar(lane, bar));
        if bounds.y < body.y + 4.0 {
            self.scroll.y -= body.y + 30.0 - bounds.y;
        } else if bounds.y + bounds.height > body.y + body.height - 4.0 {
            self.scroll.y += bounds.y + bounds.height - body.y - body.height + 12.0;
        }
        if bounds.x < body.x || bounds.width > body.width {
            self.scroll.x -= body.x + 24.0 - bounds.x;
        } else if bounds.x + bounds.width > body.x + body.width - RAIL {
            self.scroll.x += bounds.x + bounds.width - body.x - body.width + 24.0;
        }
    }

    /// The lane at a height.
    pub fn lane_at(&self, lanes: &[Lane], y: f32) -> Option<usize> {
        let at = y - HEAD + self.scroll.y;
        let next = lanes.partition_point(|lane| lane.top + lane.height <= at);
        lanes.get(next).filter(|lane| at >= lane.top).map(|_| next)
    }

    /// What is at a point.
    pub fn under(&self, lanes: &[Lane], at: Point) -> Under {
        if self.handle_down().is_some_and(|handle| at.x >= handle.x - 2.0 && handle.expand(2.0).contains(at)) {
            return Under::Down;
        }
        if self.handle_across().is_some_and(|handle| handle.expand(2.0).contains(at)) {
            return Under::Across;
        }
        if !self.body().contains(at) {
            return Under::Nothing;
        }
        let Some((nth, lane)) = self.lane_at(lanes, at.y).and_then(|nth| Some((nth, lanes.get(nth)?))) else {
            return Under::Nothing;
        };
        if lane.heading {
            return Under::Nothing;
        }
        for (which, bar) in lane.bars.iter().enumerate() {
            let bounds = self.bar(lane, bar);
            if bounds.contains(at) {
                let wide = bounds.width > 3.0 * GRIP;
                let end = if bar.id.is_none() {
                    None
                } else if wide && at.x < bounds.x + GRIP {
                    Some(End::From)
                } else if wide && at.x > bounds.x + bounds.width - GRIP && bar.to <= self.minutes {
                    Some(End::To)
                } else {
                    None
                };
                return Under::Bar { lane: nth, bar: which, end };
            }
        }
        self.near(lane, at).map_or(Under::Lane(nth), |(bar, end)| Under::Bar { lane: nth, bar, end: Some(end) })
    }

    /// The bar with an end just beside a point, the nearest one first.
    fn near(&self, lane: &Lane, at: Point) -> Option<(usize, End)> {
        let beside = lane.bars.iter().enumerate().filter_map(|(which, bar)| {
            let bounds = self.bar(lane, bar);
            if bar.id.is_none() || at.y < bounds.y || at.y > bounds.y + bounds.height {
                return None;
            }
            let (before, after) = (bounds.x - at.x, at.x - bounds.x - bounds.width);
            if bar.from >= 0 && (0.0..=NEAR).contains(&before) {
                Some((before, which, End::From))
            } else if bar.to <= self.minutes && (0.0..=NEAR).contains(&after) {
                Some((after, which, End::To))
            } else {
                None
            }
        });
        beside.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, which, end)| (which, end))
    }

    /// How the pointer looks at a point.
    pub fn cursor(&self, lanes: &[Lane], at: Point) -> mouse::Interaction {
        match self.under(lanes, at) {
            Under::Bar { end: Some(_), .. } => mouse::Interaction::ResizingHorizontally,
            Under::Bar { .. } => mouse::Interaction::Pointer,
            _ => mouse::Interaction::default(),
        }
    }

    /// The handle of the scroll bar down, when there is more than is seen.
    pub fn handle_down(&self) -> Option<Rectangle> {
        let (body, most) = (self.body(), self.most().y);
        (most > 0.0).then(|| {
            let height = (body.height * body.height / (body.height + most)).max(24.0);
            let y = body.y + (body.height - height) * (self.scroll.y / most);
            Rectangle { x: self.size.width - RAIL + 1.0, y, width: RAIL - 2.0, height }
        })
    }

    /// The handle of the scroll bar across.
    pub fn handle_across(&self) -> Option<Rectangle> {
        let (body, most) = (self.body(), self.most().x);
        (most > 0.0).then(|| {
            let width = (body.width * body.width / (body.width + most)).max(24.0);
            let x = body.x + (body.width - width) * (self.scroll.x / most);
            Rectangle { x, y: body.y + body.height - RAIL + 1.0, width, height: RAIL - 2.0 }
        })
    }
}
