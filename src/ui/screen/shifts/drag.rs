//! What is done on the day itself: bars that are pressed, made, moved and stretched, what speaks against it, and the zoom.

use super::{Message, Shifts, Side, guard};
use crate::domain::act::{self, Cannot};
use crate::domain::{Edit, Minute, Span, When};
use crate::ui::screen::{Action, Cx, Go};
use crate::ui::widget::timeline;

impl Shifts {
    pub(super) fn timeline(&mut self, said: timeline::Said, cx: Cx<'_>) -> Action<Message> {
        let Some(day) = self.day else { return Action::None };
        let start = self.board.span_of(day).from.0;
        let when = |from: i64, to: i64| When::from_span(self.board.zone, Span::new(Minute(start + from), Minute(start + to)));
        match said {
            timeline::Said::Choose(shift) => {
                self.side = Side::Shift;
                self.choose(Some(shift), cx)
            }
            timeline::Said::Session(session) => Action::Go(Go::Session(session)),
            timeline::Said::Make { home, from, to } => self.make(home, when(from, to), cx),
            timeline::Said::Move { shift, .. } | timeline::Said::Stretch { shift, .. } => match self.dragged(said, cx) {
                Some(edit) => self.guarded(edit, shift, cx),
                None => Action::None,
            },
            timeline::Said::Cancelled => {
                self.let_go = true;
                Action::None
            }
            timeline::Said::Zoom(by) => self.zoom_by(by),
        }
    }

    /// What a drag of a shift comes to; nothing for what is no such drag.
    pub(super) fn dragged(&self, said: timeline::Said, cx: Cx<'_>) -> Option<Result<Edit, Cannot>> {
        let start = self.board.span_of(self.day?).from.0;
        let when = |from: i64, to: i64| When::from_span(self.board.zone, Span::new(Minute(start + from), Minute(start + to)));
        Some(match said {
            timeline::Said::Move { shift, home, from } => {
                let new = when(from, from + cx.data.shifts.get(shift)?.when.minutes());
                match home {
                    Some((crew, place)) => act::shifts::move_to_row(cx.data, shift, new, crew, place),
                    None => act::shifts::move_to(cx.data, shift, new),
                }
            }
            timeline::Said::Stretch { shift, from, to } => {
                let row = cx.data.shifts.get(shift)?;
                let (from, to) = (from.unwrap_or(row.when.from_at.0 - start), to.unwrap_or(row.when.to_at.0 - start));
                act::shifts::stretch(cx.data, shift, when(from, to))
            }
            _ => return None,
        })
    }

    /// What speaks against a drag while it goes on.
    pub(super) fn against(&self, said: timeline::Said, cx: Cx<'_>) -> Vec<String> {
        let (timeline::Said::Move { shift, .. } | timeline::Said::Stretch { shift, .. }) = said else { return Vec::new() };
        match self.dragged(said, cx).map(|edit| self.along(edit, shift, cx)) {
            Some(Ok(edit)) => {
                guard::question(cx, &edit, &self.meant(shift, cx)).map(|(question, _)| question.sentences()).unwrap_or_default()
            }
            Some(Err(why)) if why != Cannot::NothingToDo => vec![cx.lang.cannot(&why)],
            _ => Vec::new(),
        }
    }

    pub(super) fn zoom_by(&mut self, by: i8) -> Action<Message> {
        self.zoom = match by {
            0 => 1.0,
            by if by > 0 => (self.zoom * 1.25).min(6.0),
            _ => (self.zoom / 1.25).max(1.0),
        };
        self.reveal += u64::from(by != 0);
        Action::None
    }
}
