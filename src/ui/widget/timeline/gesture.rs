//! What the hand does on a day: press, drag, let go. A drag is only thought of until it is let go; `Esc` forgets it.

use iced::advanced::mouse;
use iced::keyboard::Modifiers;
use iced::{Point, Vector};

use super::geometry::{End, Geometry, Under};
use super::{Home, Lane, Said};
use crate::domain::id::ShiftId;

/// Times snap to these minutes.
const SNAP: i64 = 15;
/// A shift made by a double click is this long, in minutes.
const USUAL: i64 = 240;
/// The hand must go this far before it is a drag.
const SLACK: f32 = 4.0;

/// What is held, and with which keys.
#[derive(Debug, Default)]
pub(super) struct Held {
    pub drag: Option<Drag>,
    pub modifiers: Modifiers,
    click: Option<mouse::Click>,
}

/// A drag. Minutes are from the beginning of the day.
#[derive(Debug, Clone, Copy)]
pub(super) enum Drag {
    /// A shift goes to another time or lane.
    Bar { shift: ShiftId, lane: usize, start: Point, was: (i64, i64), from: i64, to_lane: usize, moved: bool },
    /// An end of a shift goes to another time.
    End { shift: ShiftId, lane: usize, row: usize, end: End, was: (i64, i64), now: (i64, i64) },
    /// A new shift is drawn.
    New { home: Home, lane: usize, anchor: i64, from: i64, to: i64 },
    /// The lanes are scrolled down.
    Down { start: f32, scroll: Vector },
    /// The hours are scrolled across.
    Across { start: f32, scroll: Vector },
}

impl Drag {
    /// What it would come to if it were let go now; nothing while it is no drag of a shift.
    pub fn comes_to(&self, lanes: &[Lane]) -> Option<Said> {
        match *self {
            Self::Bar { shift, lane, from, to_lane, moved: true, .. } => {
                let home = (to_lane != lane).then(|| lanes.get(to_lane)?.home).flatten();
                Some(Said::Move { shift, home, from })
            }
            Self::End { shift, was, now, .. } if now != was => {
                let changed = |now: i64, was: i64| (now != was).then_some(now);
                Some(Said::Stretch { shift, from: changed(now.0, was.0), to: changed(now.1, was.1) })
            }
            _ => None,
        }
    }
}

fn snapped(minute: i64) -> i64 {
    (minute + SNAP / 2).div_euclid(SNAP) * SNAP
}

impl Held {
    /// The hand comes down; the shift that it chooses, or the one that a double click makes.
    pub fn press(&mut self, geometry: &Geometry, lanes: &[Lane], at: Point) -> Option<Said> {
        let click = mouse::Click::new(at, mouse::Button::Left, self.click);
        self.click = Some(click);
        match geometry.under(lanes, at) {
            Under::Bar { lane, bar, end } => {
                let bar = lanes.get(lane)?.bars.get(bar)?;
                if let Some(session) = bar.session {
                    return Some(Said::Session(session));
                }
                let (shift, was) = (bar.id?, (bar.from, bar.to));
                self.drag = Some(match end {
                    Some(end) => Drag::End { shift, lane, row: bar.row, end, was, now: was },
                    None => Drag::Bar { shift, lane, start: at, was, from: bar.from, to_lane: lane, moved: false },
                });
                Some(Said::Choose(shift))
            }
            Under::Lane(lane) => {
                let home = lanes.get(lane)?.home?;
                let minute = geometry.minute(at.x);
                if click.kind() == mouse::click::Kind::Double {
                    self.drag = None;
                    let from = minute.div_euclid(60) * 60;
                    return Some(Said::Make { home, from, to: (from + USUAL).min(geometry.minutes) });
                }
                let anchor = snapped(minute);
                self.drag = Some(Drag::New { home, lane, anchor, from: anchor, to: anchor });
                None
            }
            Under::Down => {
                self.drag = Some(Drag::Down { start: at.y, scroll: geometry.scroll });
                None
            }
            Under::Across => {
                self.drag = Some(Drag::Across { start: at.x, scroll: geometry.scroll });
                None
            }
            Under::Nothing => None,
        }
    }

    /// The hand goes on; how far the day is then scrolled, if that is what it does.
    #[allow(clippy::cast_precision_loss)]
    pub fn drag_to(&mut self, geometry: &Geometry, lanes: &[Lane], at: Point) -> Option<Vector> {
        let minute = geometry.minute(at.x);
        match self.drag.as_mut()? {
            Drag::Bar { start, was, from, to_lane, moved, .. } => {
                *moved = *moved || start.distance(at) > SLACK;
                if *moved {
                    let by = minute - geometry.minute(start.x);
                    *from = snapped(was.0 + by).clamp(0, geometry.minutes - SNAP);
                    if let Some(lane) = geometry.lane_at(lanes, at.y)
                        && lanes.get(lane).is_some_and(|lane| lane.home.is_some())
                    {
                        *to_lane = lane;
                    }
                }
                None
            }
            Drag::End { end: End::From, was, now, .. } => {
                now.0 = snapped(minute).clamp(0, (was.1 - SNAP).max(0));
                None
            }
            Drag::End { end: End::To, was, now, .. } => {
                now.1 = snapped(minute).clamp(was.0 + SNAP, geometry.minutes.max(was.0 + SNAP));
                None
            }
            Drag::New { anchor, from, to, .. } => {
                let here = snapped(minute).clamp(0, geometry.minutes);
                (*from, *to) = ((*anchor).min(here), (*anchor).max(here));
                None
            }
            Drag::Down { start, scroll } => {
                let (body, handle) = (geometry.body(), geometry.handle_down()?);
                let share = (at.y - *start) / (body.height - handle.height).max(1.0);
                Some(Vector::new(scroll.x, scroll.y + share * geometry.most().y))
            }
            Drag::Across { start, scroll } => {
                let (body, handle) = (geometry.body(), geometry.handle_across()?);
                let share = (at.x - *start) / (body.width - handle.width).max(1.0);
                Some(Vector::new(scroll.x + share * geometry.most().x, scroll.y))
            }
        }
    }

    /// The hand lets go; what has been done, if anything.
    pub fn release(&mut self, lanes: &[Lane]) -> Option<Said> {
        match self.drag.take()? {
            Drag::Bar { shift, lane, was, from, to_lane, moved, .. } => {
                let home = if lane == to_lane { None } else { lanes.get(to_lane).and_then(|lane| lane.home) };
                (moved && (from != was.0 || home.is_some())).then_some(Said::Move { shift, home, from })
            }
            Drag::End { shift, was, now, .. } => (was != now).then_some(Said::Stretch {
                shift,
                from: (was.0 != now.0).then_some(now.0),
                to: (was.1 != now.1).then_some(now.1),
            }),
            Drag::New { home, from, to, .. } => (to - from >= SNAP).then_some(Said::Make { home, from, to }),
            Drag::Down { .. } | Drag::Across { .. } => None,
        }
    }
}
