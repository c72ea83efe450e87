//! A list that builds only the rows one can see. iced has no such list, and ten thousand plain rows cost a second and 300 MB;
//! forty of them cost nothing. Rows have one height; above and below stand spacers of the exact size, so that the bar is right.

use iced::widget::operation::AbsoluteOffset;
use iced::widget::{Id, Space, column, operation, scrollable};
use iced::{Background, Border, Element, Length, Task, Theme};

use crate::ui::theme::{ROW, tokens};

/// Where a list stands: how far it is scrolled and how much of it is seen.
#[derive(Debug, Clone)]
pub struct ListState {
    id: Id,
    offset: f32,
    height: f32,
    row: f32,
}

impl ListState {
    /// A list at its top, with rows of the usual height.
    pub fn new() -> Self {
        Self::with_row(ROW)
    }

    /// A list at its top, with rows of that height in pixels.
    pub fn with_row(row: f32) -> Self {
        Self { id: Id::unique(), offset: 0.0, height: 1000.0, row }
    }

    /// Takes note of a scroll.
    pub fn scrolled(&mut self, viewport: scrollable::Viewport) {
        self.offset = viewport.absolute_offset().y;
        self.height = viewport.bounds().height;
    }

    /// How many rows can be seen, at least one.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn seen(&self) -> usize {
        (self.height / self.row).ceil().max(1.0) as usize
    }

    /// How far a page leads: what can be seen but for one row, so that one knows where one is.
    pub fn page(&self) -> usize {
        self.seen().saturating_sub(1).max(1)
    }

    /// The first and one past the last row to build, of `count`.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub fn window(&self, count: usize) -> (usize, usize) {
        const SPARE: usize = 6;
        let first = (self.offset / self.row).floor().max(0.0) as usize;
        let seen = self.seen();
        let first = first.saturating_sub(SPARE).min(count);
        (first, (first + seen + 2 * SPARE).min(count))
    }

    /// Scrolls so that a row is seen, if it is not.
    #[allow(clippy::cast_precision_loss)]
    pub fn show<Message: 'static>(&mut self, index: usize) -> Task<Message> {
        let top = index as f32 * self.row;
        let target = if top < self.offset {
            top
        } else if top + self.row > self.offset + self.height {
            top + self.row - self.height
        } else {
            return Task::none();
        };
        self.offset = target;
        operation::scroll_to(self.id.clone(), AbsoluteOffset { x: 0.0, y: target })
    }

    /// Scrolls to a row in a list that is shown anew, a few rows above it.
    #[allow(clippy::cast_precision_loss)]
    pub fn open_at<Message: 'static>(&mut self, index: usize) -> Task<Message> {
        self.offset = index.saturating_sub(4) as f32 * self.row;
        operation::scroll_to(self.id.clone(), AbsoluteOffset { x: 0.0, y: self.offset })
    }

    /// Goes back to the top, after the rows have become others.
    pub fn back_to_top<Message: 'static>(&mut self) -> Task<Message> {
        self.offset = 0.0;
        operation::scroll_to(self.id.clone(), AbsoluteOffset { x: 0.0, y: 0.0 })
    }

    /// The list of `count` rows, each made by `row`.
    #[allow(clippy::cast_precision_loss)]
    pub fn view<'a, Message: Clone + 'a>(
        &self,
        count: usize,
        row: impl Fn(usize) -> Element<'a, Message>,
        on_scroll: impl Fn(scrollable::Viewport) -> Message + 'a,
    ) -> Element<'a, Message> {
        let (first, last) = self.window(count);
        let mut rows = column![Space::new().height(first as f32 * self.row)].width(Length::Fill);
        for index in first..last {
            rows = rows.push(row(index));
        }
        rows = rows.push(Space::new().height((count - last) as f32 * self.row));
        scroll(rows).id(self.id.clone()).height(Length::Fill).width(Length::Fill).on_scroll(on_scroll).into()
    }
}

impl Default for ListState {
    fn default() -> Self {
        Self::new()
    }
}

/// Content that scrolls down, with the program's thin bar.
pub fn scroll<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> scrollable::Scrollable<'a, Message> {
    let bar = scrollable::Scrollbar::new().width(8).scroller_width(6).margin(2);
    scrollable(content).direction(scrollable::Direction::Vertical(bar)).style(bar_style)
}

/// How scroll bars look.
pub fn bar_style(theme: &Theme, status: scrollable::Status) -> scrollable::Style {
    let t = tokens(theme);
    let mut style = scrollable::default(theme, status);
    let over = matches!(status, scrollable::Status::Hovered { .. } | scrollable::Status::Dragged { .. });
    for rail in [&mut style.vertical_rail, &mut style.horizontal_rail] {
        rail.background = None;
        rail.border = Border::default();
        rail.scroller.background = Background::Color(if over { t.faint } else { t.line });
        rail.scroller.border = Border { radius: 4.0.into(), ..Border::default() };
    }
    style
}
