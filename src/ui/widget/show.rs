//! Scrolls a page so that one part of it is seen: for keys that lead to what lies below the window's edge.

use iced::advanced::widget::operate;
use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, Scrollable, scroll_to};
use iced::advanced::widget::operation::{Operation, Outcome};
use iced::widget::Id;
use iced::{Rectangle, Task, Vector};

/// So much is left free above and below.
const MARGIN: f32 = 8.0;

/// Scrolls the page of that name so that the part of that name is seen, if it is not; of a part that is higher than the
/// page, its top.
pub fn show<Message: Send + 'static>(page: impl Into<Id>, part: impl Into<Id>) -> Task<Message> {
    operate(Show { page: page.into(), part: part.into(), view: None, bounds: None })
}

struct Show {
    page: Id,
    part: Id,
    /// Where the page is, and how far it is scrolled.
    view: Option<(Rectangle, f32)>,
    bounds: Option<Rectangle>,
}

impl Show {
    /// How far the page must be scrolled; none when the part is seen.
    fn target(&self) -> Option<f32> {
        let ((page, offset), part) = (self.view?, self.bounds?);
        let top = part.y - page.y - MARGIN;
        let bottom = part.y + part.height - page.y + MARGIN;
        if top < offset {
            Some(top.max(0.0))
        } else if bottom > offset + page.height {
            Some((bottom - page.height).min(top).max(0.0))
        } else {
            None
        }
    }
}

impl<T: Send + 'static> Operation<T> for Show {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id == Some(&self.part) {
            self.bounds = Some(bounds);
        }
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        _content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        if id == Some(&self.page) {
            self.view = Some((bounds, translation.y));
        }
    }

    fn finish(&self) -> Outcome<T> {
        match self.target() {
            Some(y) => Outcome::Chain(Box::new(scroll_to(self.page.clone(), AbsoluteOffset { x: None, y: Some(y) }))),
            None => Outcome::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scrolls_only_as_far_as_it_must() {
        let page = Rectangle { x: 0.0, y: 50.0, width: 100.0, height: 200.0 };
        let target = |offset: f32, y: f32, height: f32| {
            let bounds = Some(Rectangle { x: 0.0, y: 50.0 + y, width: 100.0, height });
            Show { page: Id::new("a"), part: Id::new("b"), view: Some((page, offset)), bounds }.target()
        };
        assert_eq!(target(0.0, 100.0, 30.0), None);
        assert_eq!(target(0.0, 300.0, 30.0), Some(138.0), "down until its foot is seen");
        assert_eq!(target(200.0, 100.0, 30.0), Some(92.0), "up until its head is seen");
        assert_eq!(target(0.0, 300.0, 500.0), Some(292.0), "what is too high begins at the top");
        assert_eq!(target(50.0, 2.0, 30.0), Some(0.0));
    }
}
