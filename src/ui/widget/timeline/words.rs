//! The words of a day: what of a label or a bar fits where it stands, measured once.

use iced::advanced::text;
use iced::{Font, Rectangle, Renderer, Size};

use super::{Lane, State, Trouble};
use crate::ui::theme::{LABEL, REGULAR, SEMIBOLD, SMALL};

/// A lane's label as it is drawn, and where the remark after a heading begins.
pub(super) struct Label {
    pub lane: usize,
    pub label: String,
    pub about: Option<(f32, String)>,
}

/// A bar as it is drawn: where, from the widget's corner, and the words that fit.
pub(super) struct Fitted {
    pub lane: usize,
    pub bar: usize,
    pub bounds: Rectangle,
    /// Whether there is room for the marks of who is missing and of the rules.
    pub marks: (bool, bool),
    /// The space before the words.
    pub pad: f32,
    pub count: Option<(String, f32)>,
    pub times: Option<String>,
    pub names: Option<String>,
}

impl State {
    /// How wide a text of the size of a bar's is.
    pub(super) fn width(&mut self, words: &str, strong: bool) -> f32 {
        if let Some(width) = self.widths.get(&(words.to_owned(), strong)) {
            return *width;
        }
        let font = if strong { SEMIBOLD } else { REGULAR };
        let width = measured(words, font);
        // Names come and go; the store of widths must not grow for ever.
        if self.widths.len() > 4000 {
            self.widths.clear();
        }
        let _ = self.widths.insert((words.to_owned(), strong), width);
        width
    }

    /// The words, cut with an ellipsis where they are wider than the room at a size.
    pub(super) fn shortened(&mut self, words: &str, strong: bool, size: f32, room: f32) -> String {
        let scale = size / SMALL;
        let width = self.width(words, strong) * scale;
        if width <= room {
            return words.to_owned();
        }
        let letters: Vec<char> = words.chars().collect();
        #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let mut keep = (letters.len() as f32 * (room / width)) as usize;
        loop {
            let cut: String = letters.iter().take(keep).collect::<String>().trim_end().to_owned() + "…";
            if keep == 0 || self.width(&cut, strong) * scale <= room {
                return cut;
            }
            keep -= 1;
        }
    }

    pub(super) fn fit_labels(&mut self, lanes: &[Lane]) {
        let geometry = self.geometry;
        let (first, last) = geometry.seen(lanes);
        let mut names = Vec::new();
        for (at, lane) in lanes.iter().enumerate().take(last).skip(first) {
            if !lane.heading {
                // Two lines; what is broken at a word leaves some of the first one empty.
                let room = (geometry.label - 24.0) * 1.7;
                names.push(Label { lane: at, label: self.shortened(&lane.label, false, LABEL, room), about: None });
                continue;
            }
            let room = geometry.size.width - 40.0;
            let label = self.shortened(&lane.label, true, LABEL, room);
            let after = self.width(&label, true) * (LABEL / SMALL) + 12.0;
            let about = (room - after > 40.0).then(|| (after, self.shortened(&lane.about, false, SMALL, room - after)));
            names.push(Label { lane: at, label, about });
        }
        self.names = names;
    }

    pub(super) fn fit(&mut self, lanes: &[Lane]) {
        let geometry = self.geometry;
        let mut fitted = Vec::new();
        let (first, last) = geometry.seen(lanes);
        for (at, lane) in lanes.iter().enumerate().take(last).skip(first) {
            for (nth, bar) in lane.bars.iter().enumerate() {
                let bounds = geometry.bar(lane, bar);
                if bounds.x > geometry.size.width || bounds.x + bounds.width < geometry.label {
                    continue;
                }
                // What is scrolled out to the left takes no words with it.
                let hidden = (geometry.label - bounds.x).max(0.0);
                let seen = bounds.width - hidden - if bar.to > geometry.minutes { 14.0 } else { 0.0 };
                let wide = self.width(&bar.count, true);
                let all = (!bar.missing.is_empty() && bounds.width > 22.0, bar.trouble != Trouble::None && bounds.width > 40.0);
                let room_by = |marks: (bool, bool), pad: f32| {
                    seen - pad - 4.0 - if marks.0 { bar.mark() - 1.0 } else { 0.0 } - if marks.1 { 18.0 } else { 0.0 }
                };
                // Where it is narrow, the count tells what the marks would.
                let ways = [(all, 7.0), ((false, all.1), 7.0), ((false, false), 7.0), ((false, false), 2.0)];
                let (marks, pad) = ways.into_iter().find(|(marks, pad)| wide <= room_by(*marks, *pad) + 4.0).unwrap_or((all, 7.0));
                let room = room_by(marks, pad);
                let count = Some((bar.count.clone(), wide)).filter(|(_, width)| *width <= room + 4.0);
                let left = room - count.as_ref().map_or(room, |(_, width)| width + 5.0);
                let mut times = bar.times.iter().find(|words| self.width(words, false) <= left).cloned();
                let mut below = bar.names.iter().find(|words| self.width(words, false) <= room);
                if times.is_none() {
                    // When it is, matters more than who; it takes their line where there is no other.
                    let range = bar.times.iter().find(|words| self.width(words, false) <= room);
                    if range.is_none() && self.width(&bar.start, false) <= left {
                        times = Some(bar.start.clone());
                    } else if range.is_none() && self.width(&bar.start, false) <= room {
                        below = Some(&bar.start);
                    }
                    below = range.or(below);
                }
                let names = below.cloned();
                fitted.push(Fitted { lane: at, bar: nth, bounds, marks, pad, count, times, names });
            }
        }
        self.fitted = fitted;
    }
}

pub(super) fn measured(words: &str, font: Font) -> f32 {
    use text::Paragraph as _;
    type Paragraph = <Renderer as text::Renderer>::Paragraph;
    let words = text::Text {
        content: words,
        bounds: Size::INFINITE,
        size: SMALL.into(),
        line_height: text::LineHeight::default(),
        font,
        align_x: text::Alignment::Left,
        align_y: iced::alignment::Vertical::Top,
        shaping: text::Shaping::default(),
        wrapping: text::Wrapping::None,
    };
    Paragraph::with_text(words).min_width()
}
