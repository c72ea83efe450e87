//! Pages filled from the top: text is set where the last ended, a page that is full gives way to a fresh one, and in the end
//! each gets its foot, which can only then know how many there are.

use chrono::NaiveDateTime;

use super::font::{Weight, clean};
use super::ink::{EMBER, INK, LINE};
use super::lines::{Look, cut, fit, wrap};
use super::page::{Block, Document, Draw, Item, Kind, Page, Part, Run, Spot};
use crate::lang::Lang;

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Format {
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// What stays empty at the left and the right.
    pub side: f32,
}

impl Format {
    /// A4, standing.
    pub const A4: Self = Self { width: 595.28, height: 841.89, side: 45.0 };
    /// A4 on its side.
    pub const A4_WIDE: Self = Self { width: 841.89, height: 595.28, side: 42.0 };
    /// A3, standing.
    pub const A3: Self = Self { width: 841.89, height: 1190.55, side: 56.0 };

    /// What lies between the sides.
    pub fn room(self) -> f32 {
        self.width - 2.0 * self.side
    }
}

/// The head of a page ends here, its foot begins so far from the lower edge.
pub const TOP: f32 = 46.0;
/// See [`TOP`].
pub const BOTTOM: f32 = 54.0;
const HEAD: f32 = 32.0;
/// The two lines of the foot, from the lower edge.
const FEET: [f32; 2] = [33.0, 21.0];
const EDGE: Look = Look::SMALL;

/// Pages that are counted together, such as those of one crew.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Section {
    /// What the pages are about, for the foot.
    pub name: String,
    /// Which plan they tell, for the foot; may be empty.
    pub version: String,
    /// What must be seen on each page, at the head; may be empty.
    pub notice: String,
}

/// Pages being filled.
#[derive(Debug)]
pub struct Flow<'a> {
    /// The language they are in.
    pub lang: &'a Lang,
    /// Their size.
    pub format: Format,
    /// Where the next thing is set.
    pub y: f32,
    document: Document,
    festival: String,
    sections: Vec<(usize, Section)>,
    /// Said at the head of the next page that goes on with the same.
    running: String,
}

impl<'a> Flow<'a> {
    /// No page yet.
    pub fn new(lang: &'a Lang, format: Format, title: String, festival: String, made: NaiveDateTime) -> Self {
        let title = clean(&title);
        let document = Document { title, language: lang.language().tag(), made, pages: Vec::new(), parts: Vec::new() };
        Self { lang, format, y: 0.0, document, festival, sections: Vec::new(), running: String::new() }
    }

    /// Begins pages that are counted together, on a fresh one.
    pub fn section(&mut self, section: Section) {
        self.running.clear();
        self.sections.push((self.document.pages.len(), section));
        self.page();
    }

    /// What pages that go on say at their head, with «fortsetter».
    pub fn running(&mut self, text: impl Into<String>) {
        self.running = text.into();
    }

    /// A fresh page.
    pub fn page(&mut self) {
        self.document.pages.push(Page { width: self.format.width, height: self.format.height, items: Vec::new() });
        self.y = TOP;
        let notice = self.sections.last().map(|(_, section)| section.notice.clone()).unwrap_or_default();
        let side = self.format.side;
        let half = self.format.room() / 2.0 - 6.0;
        if !notice.is_empty() {
            let look = EDGE.weight(Weight::SemiBold).ink(EMBER);
            let (text, look) = fit(&notice, look, 7.0, half);
            let x = side + self.format.room() - look.width(&text);
            self.text((x, HEAD), look, text, Spot::Head);
        }
        if !self.running.is_empty() {
            let text = self.lang.paper_continues(self.running.clone());
            let (text, look) = fit(&text, EDGE.ink(INK), 7.5, half);
            self.text((side, HEAD), look, text, Spot::Head);
        }
    }

    /// How far down a page is filled.
    pub fn bottom(&self) -> f32 {
        self.format.height - BOTTOM
    }

    /// What is left of the page.
    pub fn left(&self) -> f32 {
        self.bottom() - self.y
    }

    /// What a whole page holds.
    pub fn whole(&self) -> f32 {
        self.bottom() - TOP
    }

    /// Goes on to a fresh page unless so much is left of this one; tells whether it did.
    pub fn keep(&mut self, height: f32) -> bool {
        let full = self.left() < height && self.y > TOP;
        if full {
            self.page();
        }
        full
    }

    /// A new part of what is said.
    pub fn part(&mut self, kind: Kind, within: Option<usize>) -> usize {
        self.document.parts.push(Part { kind, within });
        self.document.parts.len() - 1
    }

    /// Draws something on the page.
    pub fn draw(&mut self, draw: Draw, spot: Spot) {
        if let Some(page) = self.document.pages.last_mut() {
            page.items.push(Item { draw, spot });
        }
    }

    /// Sets one line of text on a line that it stands on.
    pub fn text(&mut self, (x, y): (f32, f32), look: Look, text: impl Into<String>, spot: Spot) {
        let run = Run { x, y, size: look.size, weight: look.weight, ink: look.ink, text: text.into() };
        self.draw(Draw::Text(run), spot);
    }

    /// Draws a line across.
    pub fn rule(&mut self, y: f32, from: f32, to: f32, ink: super::ink::Ink, width: f32) {
        self.draw(Draw::Line { from: (from, y), to: (to, y), width, ink }, Spot::Ornament);
    }

    /// Draws a rectangle.
    pub fn block(&mut self, block: Block) {
        self.draw(Draw::Rect(block), Spot::Ornament);
    }

    /// Sets text in lines at a place, as a part of what is said; tells how high it is.
    pub fn lines(&mut self, (x, y): (f32, f32), room: f32, look: Look, text: &str, part: usize) -> f32 {
        let lines = wrap(text, look, room);
        let mut top = y;
        for line in lines {
            self.text((x, top + look.size), look, line, Spot::Part(part));
            top += look.leading();
        }
        top - y
    }

    /// Sets text from side to side, over as many pages as it takes.
    pub fn say(&mut self, kind: Kind, look: Look, text: &str) {
        let lines = wrap(text, look, self.format.room());
        if lines.is_empty() {
            return;
        }
        let part = self.part(kind, None);
        for line in lines {
            let _ = self.keep(look.leading());
            self.text((self.format.side, self.y + look.size), look, line, Spot::Part(part));
            self.y += look.leading();
        }
    }

    /// A paragraph.
    pub fn paragraph(&mut self, look: Look, text: &str) {
        self.say(Kind::Paragraph, look, text);
    }

    /// A heading of the first, second … rank.
    pub fn heading(&mut self, rank: u16, look: Look, text: &str) {
        self.say(Kind::Heading(rank, clean(text)), look, text);
    }

    /// A heading that stays with what comes below it, which is so high at least.
    pub fn headed(&mut self, rank: u16, look: Look, text: &str, below: f32) {
        if !self.keep(look.leading() + 18.0 + below) {
            self.y += 10.0;
        }
        self.heading(rank, look, text);
        self.y += 3.0;
    }

    /// The pages with their feet.
    pub fn finish(mut self) -> Document {
        let count = self.document.pages.len();
        let ends = self.sections.iter().skip(1).map(|(first, _)| *first).chain([count]);
        let spans: Vec<(usize, usize, Section)> =
            self.sections.iter().zip(ends).map(|((first, section), end)| (*first, end, section.clone())).collect();
        let moment = format!("{} {}", self.lang.date_numeric(self.document.made.date()), self.lang.time(self.document.made.time()));
        let printed = self.lang.lists_printed(moment);
        for (first, end, section) in spans {
            for at in first..end {
                let items = self.foot(&section, &printed, at - first + 1, end - first);
                if let Some(page) = self.document.pages.get_mut(at) {
                    page.items.extend(items);
                }
            }
        }
        self.document
    }

    fn foot(&self, section: &Section, printed: &str, page: usize, pages: usize) -> Vec<Item> {
        let (side, room) = (self.format.side, self.format.room());
        let number = cut(&self.lang.lists_page(page.to_string(), pages.to_string()), EDGE, room * 0.4);
        let wide = EDGE.width(&number);
        let joined = |texts: [&str; 2]| texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
        let (what, look) = fit(&joined([&self.festival, &section.name]), EDGE.ink(INK), 7.5, room - wide - 16.0);
        let (when, small) = fit(&joined([printed, &section.version]), EDGE.size(8.5), 6.5, room - wide - 16.0);
        let [first, second] = FEET.map(|up| self.format.height - up);
        let text = |(x, y): (f32, f32), look: Look, text: String| {
            let run = Run { x, y, size: look.size, weight: look.weight, ink: look.ink, text };
            Item { draw: Draw::Text(run), spot: Spot::Foot }
        };
        let line = Draw::Line { from: (side, first - 12.0), to: (side + room, first - 12.0), width: 0.6, ink: LINE };
        vec![
            Item { draw: line, spot: Spot::Ornament },
            text((side, first), look, what),
            text((side, second), small, when),
            text((side + room - wide, first), EDGE.ink(INK), number),
        ]
    }
}
