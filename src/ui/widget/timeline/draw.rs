//! Draws a day, layer upon layer: lines and bars, the line of now, the labels to the left, the hours on top, the strip at the
//! foot, and what is being dragged.

use iced::advanced::renderer::Quad;
use iced::advanced::text::{self, Paragraph as _, Renderer as _};
use iced::advanced::{Renderer as _, Text};
use iced::alignment::Vertical;
use iced::{Background, Border, Color, Font, Point, Rectangle, Renderer, Size, Theme, Vector};

use super::geometry::{BAR_ROW, HEAD};
use super::gesture::Drag;
use super::{Bar, Fitted, State, Timeline, Trouble};
use crate::ui::theme::{BODY, ICONS, LABEL, MEDIUM, REGULAR, SEMIBOLD, SMALL, Tokens, tokens};
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::mix;

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// One line of words.
struct Line {
    size: f32,
    font: Font,
    align: text::Alignment,
}

impl Line {
    const PLAIN: Self = Self { size: SMALL, font: REGULAR, align: text::Alignment::Left };
    const STRONG: Self = Self { size: SMALL, font: SEMIBOLD, align: text::Alignment::Left };
    const MIDDLE: Self = Self { size: SMALL, font: REGULAR, align: text::Alignment::Center };
}

/// Writes one line whose middle stands at that height. The place is given from the top left, since the software renderer
/// repaints only what it takes the words to cover, and reckons that from there.
fn write(renderer: &mut Renderer, words: &str, line: &Line, at: Point, color: Color, clip: Rectangle) {
    let height = (line.size * 1.4).ceil();
    let text = |bounds| Text {
        content: words,
        bounds,
        size: line.size.into(),
        line_height: text::LineHeight::Absolute(height.into()),
        font: line.font,
        align_x: text::Alignment::Left,
        align_y: Vertical::Top,
        shaping: text::Shaping::default(),
        wrapping: text::Wrapping::None,
    };
    let x = match line.align {
        text::Alignment::Center => at.x - Paragraph::with_text(text(Size::INFINITE)).min_width() / 2.0,
        _ => at.x,
    };
    // Wider than any words: without an end the software renderer breaks after each letter.
    let text = text(Size::new(4000.0, height)).with_content(words.to_owned());
    renderer.fill_text(text, Point::new(x, at.y - height / 2.0), color, clip);
}

fn fill(renderer: &mut Renderer, bounds: Rectangle, color: Color, edge: Option<(Color, f32)>, radius: f32) {
    let (edge, width) = edge.unwrap_or((Color::TRANSPARENT, 0.0));
    let border = Border { color: edge, width, radius: radius.into() };
    renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, Background::Color(color));
}

#[allow(clippy::cast_precision_loss)]
impl<Message> Timeline<'_, Message> {
    pub(super) fn paint(&self, state: &State, renderer: &mut Renderer, theme: &Theme, bounds: Rectangle) {
        let t = tokens(theme);
        let corner = Vector::new(bounds.x, bounds.y);
        let body = state.geometry.body() + corner;
        fill(renderer, bounds, t.surface, None, 0.0);
        renderer.with_layer(body, |renderer| self.paint_bars(state, renderer, t, corner, body));
        renderer.with_layer(bounds, |renderer| self.paint_head(state, renderer, t, corner));
        let lanes = Rectangle { x: bounds.x, y: body.y, width: bounds.width, height: body.height };
        renderer.with_layer(lanes, |renderer| self.paint_labels(state, renderer, t, corner, lanes));
        if state.geometry.foot > 0.0 {
            renderer.with_layer(bounds, |renderer| self.paint_staffing(state, renderer, t, corner, bounds));
        }
        renderer.with_layer(bounds, |renderer| self.paint_now(state, renderer, t, corner, body));
        renderer.with_layer(body, |renderer| self.paint_drag(state, renderer, t, corner, body));
        renderer.with_layer(bounds, |renderer| {
            let handles = [state.geometry.handle_down(), state.geometry.handle_across()];
            for handle in handles.into_iter().flatten() {
                fill(renderer, handle + corner, mix(t.line, t.faint, 0.5), None, 4.0);
            }
        });
    }

    fn paint_bars(&self, state: &State, renderer: &mut Renderer, t: &Tokens, corner: Vector, body: Rectangle) {
        let geometry = &state.geometry;
        for (minute, _) in &self.hours {
            let line = Rectangle { x: geometry.x(*minute) + corner.x, y: body.y, width: 1.0, height: body.height };
            fill(renderer, line, mix(t.surface, t.line, 0.6), None, 0.0);
        }
        if let Some((minute, _)) = &self.now {
            let x = geometry.x(*minute) + corner.x;
            fill(renderer, Rectangle { x: x - 0.75, y: body.y, width: 1.5, height: body.height }, t.ember, None, 0.0);
        }
        let (first, last) = geometry.seen(self.lanes);
        for lane in self.lanes.iter().take(last).skip(first) {
            let y = geometry.y(lane.top + lane.height) + corner.y - 1.0;
            fill(renderer, Rectangle { x: body.x, y, width: body.width, height: 1.0 }, t.line, None, 0.0);
        }
        for fitted in &state.fitted {
            let Some(bar) = self.lanes.get(fitted.lane).and_then(|lane| lane.bars.get(fitted.bar)) else { continue };
            let dragged = matches!(&state.held.drag, Some(Drag::Bar { shift, moved: true, .. }) if bar.id == Some(*shift));
            self.paint_bar(fitted, bar, renderer, t, corner, body, if dragged { 0.4 } else { 1.0 });
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn paint_bar(
        &self,
        fitted: &Fitted,
        bar: &Bar,
        renderer: &mut Renderer,
        t: &Tokens,
        corner: Vector,
        body: Rectangle,
        strength: f32,
    ) {
        let at = fitted.bounds + corner;
        let tint = t.crew.get(bar.tint % t.crew.len()).copied().unwrap_or(t.sunk);
        let rim = t.crew_edge.get(bar.tint % t.crew_edge.len()).copied().unwrap_or(t.line);
        let (tint, rim) = if bar.session.is_some() { (t.sunk, t.muted) } else { (tint, rim) };
        let edge = match (bar.trouble, bar.missing.is_empty()) {
            (Trouble::Open, _) => (t.bad, 1.5),
            (_, false) => (t.warn, 1.0),
            _ => (rim, 1.0),
        };
        if bar.id.is_some() && bar.id == self.chosen {
            fill(renderer, at.expand(2.5), t.surface, Some((t.ember, 2.0)), 7.0);
        }
        let faded = |color: Color| mix(t.surface, color, strength);
        fill(renderer, at, faded(tint), Some((faded(edge.0), edge.1)), 5.0);
        // The software renderer cuts words at the layer's edge only where their own bounds cross it: so these are not cut
        // to the layer first.
        let clip = at;
        let mut right = at.x + at.width;
        let middle = at.y + at.height / 2.0;
        if bar.to > self.minutes {
            right -= 15.0;
            let sign = Line { size: 12.0, font: ICONS, align: text::Alignment::Left };
            write(renderer, Icon::Arrow.char().encode_utf8(&mut [0; 4]), &sign, Point::new(right, middle), t.muted, clip);
        }
        if fitted.marks.0 {
            right -= bar.mark();
            let mark = Rectangle { x: right, y: at.y + 1.5, width: bar.mark() - 1.5, height: at.height - 3.0 };
            fill(renderer, mark, faded(t.warn_soft), None, 3.0);
            let line = Line { font: SEMIBOLD, ..Line::MIDDLE };
            write(renderer, &bar.missing, &line, Point::new(right + bar.mark() / 2.0 - 0.5, middle), faded(t.warn), clip);
        }
        if fitted.marks.1 {
            right -= 17.0;
            let (sign, color) = if bar.trouble == Trouble::Open { (Icon::Warning, t.bad) } else { (Icon::Check, t.muted) };
            let line = Line { size: 13.0, font: ICONS, align: text::Alignment::Left };
            write(renderer, sign.char().encode_utf8(&mut [0; 4]), &line, Point::new(right, middle), faded(color), clip);
        }
        let left = (at.x + fitted.pad).max(body.x + 4.0);
        let (upper, lower) = (at.y + 10.5, at.y + 24.5);
        let upper = if fitted.names.is_some() { upper } else { middle };
        let mut x = left;
        if let Some((count, width)) = &fitted.count {
            write(renderer, count, &Line::STRONG, Point::new(x, upper), faded(t.ink), clip);
            x += width + 5.0;
        }
        if let Some(times) = &fitted.times {
            write(renderer, times, &Line::PLAIN, Point::new(x, upper), faded(t.ink), clip);
        }
        if let Some(names) = &fitted.names {
            write(renderer, names, &Line::PLAIN, Point::new(left, lower), faded(t.muted), clip);
        }
    }

    fn paint_head(&self, state: &State, renderer: &mut Renderer, t: &Tokens, corner: Vector) {
        let geometry = &state.geometry;
        let head = Rectangle { x: corner.x, y: corner.y, width: geometry.size.width, height: HEAD };
        fill(renderer, head, t.surface, None, 0.0);
        fill(renderer, Rectangle { y: head.y + HEAD - 1.0, height: 1.0, ..head }, t.line, None, 0.0);
        let clip = Rectangle { x: corner.x + geometry.label - 12.0, width: geometry.size.width - geometry.label + 12.0, ..head };
        let apart = geometry.per_minute * 60.0;
        let every = [1_usize, 2, 3, 6].into_iter().find(|hours| *hours as f32 * apart >= 40.0).unwrap_or(6);
        for (minute, label) in self.hours.iter().step_by(every) {
            let at = Point::new(geometry.x(*minute) + corner.x, head.y + HEAD / 2.0);
            if at.x >= clip.x && at.x < clip.x + clip.width - 8.0 {
                write(renderer, label, &Line::MIDDLE, at, t.muted, clip);
            }
        }
    }

    fn paint_labels(&self, state: &State, renderer: &mut Renderer, t: &Tokens, corner: Vector, lanes: Rectangle) {
        let geometry = &state.geometry;
        let side = Rectangle { x: lanes.x, y: lanes.y, width: geometry.label, height: lanes.height };
        fill(renderer, side, t.surface, None, 0.0);
        fill(renderer, Rectangle { x: side.x + side.width - 1.0, width: 1.0, ..side }, t.line, None, 0.0);
        for named in &state.names {
            let Some(lane) = self.lanes.get(named.lane) else { continue };
            let at = geometry.label_of(lane) + corner;
            let line = Rectangle { y: at.y + at.height - 1.0, height: 1.0, ..at };
            let middle = at.y + lane.height.min(BAR_ROW) / 2.0;
            let from = Point::new(at.x + 16.0, middle);
            if lane.heading {
                let label = Line { size: LABEL, ..Line::STRONG };
                fill(renderer, at, t.sunk, None, 0.0);
                fill(renderer, line, t.line, None, 0.0);
                write(renderer, &named.label, &label, from, t.ink, at);
                if let Some((after, about)) = &named.about {
                    write(renderer, about, &Line::PLAIN, Point::new(from.x + after, middle), t.muted, at);
                }
            } else {
                fill(renderer, line, t.line, None, 0.0);
                let words = Text {
                    content: named.label.as_str(),
                    bounds: Size::new(geometry.label - 24.0, BAR_ROW - 4.0),
                    size: LABEL.into(),
                    line_height: text::LineHeight::Relative(1.2),
                    font: REGULAR,
                    align_x: text::Alignment::Left,
                    align_y: Vertical::Top,
                    shaping: text::Shaping::default(),
                    wrapping: text::Wrapping::WordOrGlyph,
                };
                let top = middle - Paragraph::with_text(words).min_height() / 2.0;
                renderer.fill_text(words.with_content(named.label.clone()), Point::new(from.x, top), t.ink, at);
            }
        }
    }

    fn paint_staffing(&self, state: &State, renderer: &mut Renderer, t: &Tokens, corner: Vector, bounds: Rectangle) {
        let geometry = &state.geometry;
        let strip =
            Rectangle { x: bounds.x, y: bounds.y + bounds.height - geometry.foot, width: bounds.width, height: geometry.foot };
        fill(renderer, strip, t.surface, None, 0.0);
        fill(renderer, Rectangle { height: 1.0, ..strip }, t.line, None, 0.0);
        let side = Rectangle { width: geometry.label - 4.0, ..strip };
        let strong = Line { size: LABEL, font: MEDIUM, ..Line::PLAIN };
        write(renderer, &self.staffing.heading, &strong, Point::new(strip.x + 16.0, strip.y + 22.0), t.ink, side);
        write(renderer, &self.staffing.about, &Line::PLAIN, Point::new(strip.x + 16.0, strip.y + 40.0), t.muted, side);
        let most = self.staffing.hours.iter().map(|(on, needs)| on.max(*needs)).fold(1.0_f32, f32::max);
        let (room, floor) = (geometry.foot - 24.0, strip.y + geometry.foot - 8.0);
        let area = Rectangle { x: bounds.x + geometry.label, width: bounds.width - geometry.label, ..strip };
        for ((on, needs), hour) in self.staffing.hours.iter().zip(0_i64..) {
            let left = (geometry.x(hour * 60) + corner.x + 1.0).max(area.x);
            let right = (geometry.x((hour * 60 + 60).min(geometry.minutes)) + corner.x - 1.0).min(area.x + area.width);
            if right <= left {
                continue;
            }
            let column = |height: f32, color: Color, renderer: &mut Renderer| {
                fill(renderer, Rectangle { x: left, y: floor - height, width: right - left, height }, color, None, 1.0);
            };
            let (has, wants) = (room * on / most, room * needs / most);
            if *needs > *on + 0.01 {
                column(wants, t.warn_soft, renderer);
            }
            column(has, mix(t.surface, t.ok, 0.35), renderer);
            if *needs > 0.01 {
                let color = if *needs > *on + 0.01 { t.warn } else { t.ok };
                let top = Rectangle { x: left, y: floor - wants - 1.0, width: right - left, height: 2.0 };
                fill(renderer, top, color, None, 0.0);
            }
        }
    }

    fn paint_now(&self, state: &State, renderer: &mut Renderer, t: &Tokens, corner: Vector, body: Rectangle) {
        let Some((minute, words)) = &self.now else { return };
        let x = state.geometry.x(*minute) + corner.x;
        if x < body.x || x > body.x + body.width {
            return;
        }
        // Over the bars only a breath of it, so that their words can be read.
        let line = Rectangle { x: x - 0.75, y: body.y, width: 1.5, height: body.height };
        fill(renderer, line, Color { a: 0.3, ..t.ember }, None, 0.0);
        fill(renderer, Rectangle { y: body.y - 6.0, height: 6.0, ..line }, t.ember, None, 0.0);
        let width = super::words::measured(words, SEMIBOLD) + 10.0;
        let left = (x - width / 2.0).clamp(body.x, (body.x + body.width - width).max(body.x));
        let sign = Rectangle { x: left, y: body.y - HEAD + 6.0, width, height: 18.0 };
        fill(renderer, sign, t.ember, None, 3.0);
        let line = Line { align: text::Alignment::Center, ..Line::STRONG };
        write(renderer, words, &line, sign.center(), t.on_ember, sign);
    }

    /// What speaks against the drag, below what is dragged.
    fn paint_against(&self, state: &State, renderer: &mut Renderer, t: &Tokens, at: Rectangle, body: Rectangle) {
        const MOST: usize = 3;
        const LINE: f32 = 18.0;
        let said = state.held.drag.and_then(|drag| drag.comes_to(self.lanes));
        let Some(all) = said.zip(self.against.as_ref()).map(|(said, against)| against(said)) else { return };
        if all.is_empty() {
            return;
        }
        let mut lines: Vec<String> = all.iter().take(MOST).cloned().collect();
        if all.len() > MOST {
            lines.push(format!("+ {}", all.len() - MOST));
        }
        let width = lines.iter().map(|words| super::words::measured(words, REGULAR)).fold(0.0_f32, f32::max) + 34.0;
        let width = width.min(body.width - 8.0);
        let height = lines.len() as f32 * LINE + 10.0;
        let below = at.y + at.height + 4.0;
        let top = if below + height > body.y + body.height { at.y - height - 4.0 } else { below };
        let left = at.x.min(body.x + body.width - width - 4.0).max(body.x + 4.0);
        let sign = Rectangle { x: left, y: top, width, height };
        fill(renderer, sign, t.surface, Some((t.bad, 1.5)), 6.0);
        let icon = Line { size: 13.0, font: ICONS, align: text::Alignment::Left };
        for (words, nth) in lines.iter().zip(0_u8..) {
            let y = sign.y + 5.0 + (f32::from(nth) + 0.5) * LINE;
            if nth == 0 {
                write(renderer, Icon::Warning.char().encode_utf8(&mut [0; 4]), &icon, Point::new(sign.x + 8.0, y), t.bad, sign);
            }
            write(renderer, words, &Line::PLAIN, Point::new(sign.x + 26.0, y), t.bad, sign);
        }
    }

    fn paint_drag(&self, state: &State, renderer: &mut Renderer, t: &Tokens, corner: Vector, body: Rectangle) {
        let (lane, row, from, to) = match &state.held.drag {
            Some(Drag::Bar { was, from, to_lane, moved: true, .. }) => (*to_lane, 0, *from, *from + was.1 - was.0),
            Some(Drag::End { lane, row, now, was, .. }) if now != was => (*lane, *row, now.0, now.1),
            Some(Drag::New { lane, from, to, .. }) if to > from => (*lane, 0, *from, *to),
            _ => return,
        };
        let Some(lane) = self.lanes.get(lane) else { return };
        let at = state.geometry.stretch(lane, row, from, to) + corner;
        fill(renderer, at, Color { a: 0.85, ..t.ember_soft }, Some((t.ember, 1.5)), 5.0);
        let words = format!("{}–{}", (self.clock)(from), (self.clock)(to));
        let width = super::words::measured(&words, SEMIBOLD) * (BODY / SMALL) + 14.0;
        let inside = at.width >= width;
        let sign = if inside {
            at
        } else {
            // Too short for its times: they stand on a sign of their own, beside it.
            let left = (at.x + at.width + 4.0).min(body.x + body.width - width);
            let sign = Rectangle { x: left, y: at.y + 5.0, width, height: 24.0 };
            fill(renderer, sign, t.ember, None, 4.0);
            sign
        };
        let line = Line { size: LABEL, font: SEMIBOLD, align: text::Alignment::Center };
        write(renderer, &words, &line, sign.center(), if inside { t.ember } else { t.on_ember }, body);
        self.paint_against(state, renderer, t, at, body);
    }
}
