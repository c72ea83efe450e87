//! Pages as plain values: what is drawn where, and what it is to somebody who cannot see it. All lengths are points, 72 to
//! the inch, from the upper left corner.

use std::collections::HashSet;

use chrono::NaiveDateTime;

use super::font::{Weight, lacks, width};
use super::ink::Ink;

/// A paper, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What it is called.
    pub title: String,
    /// The tag of the language it is in: `nb`, `nn`, `sv`, `en`.
    pub language: &'static str,
    /// When it was made, on the festival's clock.
    pub made: NaiveDateTime,
    /// Its pages.
    pub pages: Vec<Page>,
    /// What is said on them, in the order it is read: each part comes after the one it belongs to.
    pub parts: Vec<Part>,
}

/// One side of a sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// What is on it, from the bottom up.
    pub items: Vec<Item>,
}

/// Something on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// What is drawn.
    pub draw: Draw,
    /// What it is a piece of.
    pub spot: Spot,
}

/// Where an item belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// To a part of what is said, by its place among [`Document::parts`].
    Part(usize),
    /// To the head of the page, which says again what was said.
    Head,
    /// To its foot.
    Foot,
    /// To nothing: a line, a tint.
    Ornament,
}

/// A part of what a document says.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// What it is.
    pub kind: Kind,
    /// The part it belongs to; none for the document itself.
    pub within: Option<usize>,
}

/// What a part is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// A heading of the first, second … rank, and its words.
    Heading(u16, String),
    /// A paragraph.
    Paragraph,
    /// A table; its rows belong to it.
    Table,
    /// A row; its cells belong to it.
    Row,
    /// A cell that says what its column holds.
    Header,
    /// A cell, over so many rows.
    Cell(u32),
    /// A picture, and what it shows.
    Figure(String),
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Draw {
    /// Nothing: a cell that is empty is still a cell.
    Nothing,
    /// A line of text.
    Text(Run),
    /// A straight line.
    Line {
        /// From.
        from: (f32, f32),
        /// To.
        to: (f32, f32),
        /// How thick.
        width: f32,
        /// Its colour.
        ink: Ink,
    },
    /// A rectangle.
    Rect(Block),
    /// A code that a phone reads.
    Code {
        /// Its upper left corner.
        at: (f32, f32),
        /// The length of its side.
        side: f32,
        /// Its squares.
        squares: Squares,
    },
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Block {
    /// Its left edge.
    pub x: f32,
    /// Its upper edge.
    pub y: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// The radius of its corners.
    pub round: f32,
    /// What fills it, if anything.
    pub fill: Option<Ink>,
    /// The line around it, if any: its colour and how thick it is.
    pub edge: Option<(Ink, f32)>,
}

/// Text on one line in one look.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// Where it begins.
    pub x: f32,
    /// The line it stands on.
    pub y: f32,
    /// The size of the type.
    pub size: f32,
    /// How heavy it is.
    pub weight: Weight,
    /// Its colour.
    pub ink: Ink,
    /// What it says.
    pub text: String,
}

impl Run {
    /// How wide it is.
    pub fn width(&self) -> f32 {
        width(&self.text, self.weight, self.size)
    }

    /// Left, top, right and bottom of the ink of its letters, with room for the marks over and under capitals.
    pub fn bounds(&self) -> (f32, f32, f32, f32) {
        (self.x, self.y - self.size * ABOVE, self.x + self.width(), self.y + self.size * BELOW)
    }
}

/// How far letters reach over the line they stand on, as a share of their size: `Å` and `Ž`.
pub const ABOVE: f32 = 0.94;
/// How far letters reach under it: `g`, `ŋ`.
pub const BELOW: f32 = 0.22;

/// A square of light and dark squares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Squares {
    /// How many to a side.
    pub side: usize,
    /// Which are dark, row by row.
    pub dark: Vec<bool>,
}

impl Squares {
    /// The stretches of dark squares: row, first column, how many.
    pub fn stretches(&self) -> Vec<(usize, usize, usize)> {
        let mut all: Vec<(usize, usize, usize)> = Vec::new();
        for (row, squares) in self.dark.chunks(self.side.max(1)).enumerate() {
            for (column, _) in squares.iter().enumerate().filter(|(_, dark)| **dark) {
                match all.last_mut() {
                    Some((last, from, count)) if *last == row && *from + *count == column => *count += 1,
                    _ => all.push((row, column, 1)),
                }
            }
        }
        all
    }
}

impl Document {
    /// Every line of text on a page, as it is drawn.
    pub fn runs(&self, page: usize) -> impl Iterator<Item = (&Run, Spot)> {
        self.pages.get(page).into_iter().flat_map(|page| &page.items).filter_map(|item| match &item.draw {
            Draw::Text(run) => Some((run, item.spot)),
            _ => None,
        })
    }

    /// The texts with letters that the font lacks, each once, in the order they are read; `?` stands for these letters.
    pub fn unwritable(&self) -> Vec<&str> {
        let mut seen = HashSet::new();
        let runs = (0..self.pages.len()).flat_map(|page| self.runs(page));
        let texts = runs.filter(|(_, spot)| matches!(spot, Spot::Part(_))).map(|(run, _)| run.text.as_str());
        texts.filter(|text| !text.is_ascii() && seen.insert(*text) && lacks(text)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squares_are_drawn_in_stretches() {
        let squares = Squares { side: 3, dark: vec![true, true, false, false, false, true, true, false, true] };
        assert_eq!(squares.stretches(), [(0, 0, 2), (1, 2, 1), (2, 0, 1), (2, 2, 1)]);
    }
}
