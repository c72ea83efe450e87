//! Pages as PDF: real text in the program's own letters, of which only those that are used go along, and a structure that
//! screen readers follow (PDF/UA-1): the language, headings, tables with rows and cells, pictures with words.

use std::collections::BTreeMap;
use std::num::NonZeroU16;

use chrono::{Datelike as _, Timelike as _};
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::{Path, PathBuilder, Point, Rect, Transform};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{SerializeSettings, color};

use super::font::{Weight, shape};
use super::ink::Ink;
use super::page::{Block, Document, Draw, Item, Kind, Page, Run, Spot, Squares};

/// Why a paper could not be written; a complete build and a paper with a page can.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A font or a size of page that cannot be used.
    #[error("a font or a page does not fit")]
    Unfit,
    /// The writer refused it.
    #[error("the PDF could not be made: {0:?}")]
    Refused(KrillaError),
}

/// The document as the bytes of a PDF file. The same document makes the same bytes.
///
/// # Errors
/// [`PdfError`], when the document has no page or breaks a rule of PDF/UA.
pub fn write(document: &Document) -> Result<Vec<u8>, PdfError> {
    let configuration = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let settings = SerializeSettings {
        configuration: configuration.map_err(|_| PdfError::Unfit)?,
        enable_tagging: true,
        ..SerializeSettings::default()
    };
    let mut file = krilla::Document::new_with(settings);
    let mut pen = Pen { fonts: fonts()?, found: BTreeMap::new(), headings: Vec::new() };
    for (at, page) in document.pages.iter().enumerate() {
        let size = PageSettings::from_wh(page.width, page.height).ok_or(PdfError::Unfit)?;
        let mut drawn = file.start_page_with(size);
        let mut surface = drawn.surface();
        pen.page(&mut surface, at, page, document);
        surface.finish();
        drawn.finish();
    }
    file.set_outline(outline(document, &pen.headings));
    file.set_tag_tree(tree(document, &mut pen.found));
    file.set_metadata(metadata(document));
    file.finish().map_err(PdfError::Refused)
}

fn fonts() -> Result<Vec<(Weight, Font)>, PdfError> {
    let load = |weight: Weight| Some((weight, Font::new(weight.data().into(), 0)?));
    Weight::ALL.into_iter().map(|weight| load(weight).ok_or(PdfError::Unfit)).collect()
}

fn metadata(document: &Document) -> Metadata {
    let made = document.made;
    let part = |number: u32| u8::try_from(number).unwrap_or(0);
    let date = DateTime::new(u16::try_from(made.year()).unwrap_or(0)).month(part(made.month())).day(part(made.day()));
    let date = date.hour(part(made.hour())).minute(part(made.minute()));
    // No author: who made a list is nobody's business but the maker's.
    Metadata::new()
        .title(document.title.clone())
        .language(document.language.to_owned())
        .creator("Ildsjel".to_owned())
        .creation_date(date)
}

/// What draws, and what it has met on its way.
struct Pen {
    fonts: Vec<(Weight, Font)>,
    /// The pieces of each part.
    found: BTreeMap<usize, Vec<Identifier>>,
    /// Where each heading stands: its part, the page, how far down.
    headings: Vec<(usize, usize, f32)>,
}

impl Pen {
    fn page(&mut self, surface: &mut Surface<'_>, at: usize, page: &Page, document: &Document) {
        for piece in page.items.chunk_by(|one, next| one.spot == next.spot) {
            let Some(spot) = piece.first().map(|item| item.spot) else { continue };
            let tag = match spot {
                Spot::Part(_) if piece.iter().any(|item| matches!(item.draw, Draw::Text(_))) => ContentTag::Span(SpanTag::empty()),
                Spot::Part(_) => ContentTag::Other,
                Spot::Head => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Header)),
                Spot::Foot => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)),
                Spot::Ornament => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
            };
            let id = surface.start_tagged(tag);
            for item in piece {
                self.item(surface, item);
            }
            surface.end_tagged();
            if let Spot::Part(part) = spot {
                self.found.entry(part).or_default().push(id);
                let heading = document.parts.get(part).is_some_and(|part| matches!(part.kind, Kind::Heading(..)));
                if heading && self.headings.last().is_none_or(|(last, ..)| *last != part) {
                    let top =
                        piece.iter().find_map(|item| if let Draw::Text(run) = &item.draw { Some(run.y - run.size) } else { None });
                    self.headings.push((part, at, top.unwrap_or(0.0)));
                }
            }
        }
    }

    fn item(&self, surface: &mut Surface<'_>, item: &Item) {
        match &item.draw {
            Draw::Nothing => {}
            Draw::Text(run) => self.run(surface, run),
            Draw::Line { from, to, width, ink } => {
                let mut path = PathBuilder::new();
                path.move_to(from.0, from.1);
                path.line_to(to.0, to.1);
                draw(surface, path.finish(), None, Some((*ink, *width)));
            }
            Draw::Rect(block) => draw(surface, around(block), block.fill, block.edge),
            Draw::Code { at, side, squares } => {
                #[allow(clippy::cast_precision_loss)] // some dozens
                let one = side / squares.side.max(1) as f32;
                // Short numbers, enlarged.
                surface.push_transform(&Transform::from_row(one, 0.0, 0.0, one, at.0, at.1));
                draw(surface, dark(squares), None, Some((Ink(0, 0, 0), 1.0)));
                surface.pop();
            }
        }
    }

    fn run(&self, surface: &mut Surface<'_>, run: &Run) {
        let Some((_, font)) = self.fonts.iter().find(|(weight, _)| *weight == run.weight) else { return };
        let glyphs: Vec<KrillaGlyph> = shape(&run.text, run.weight)
            .into_iter()
            .map(|glyph| {
                let id = GlyphId::new(glyph.id);
                KrillaGlyph::new(id, glyph.advance, glyph.dx, glyph.dy, 0.0, glyph.from..glyph.to, None)
            })
            .collect();
        surface.set_stroke(None);
        surface.set_fill(Some(fill(run.ink)));
        surface.draw_glyphs(Point::from_xy(run.x, run.y), &glyphs, font.clone(), &run.text, run.size, false);
    }
}

fn paint(ink: Ink) -> color::rgb::Color {
    color::rgb::Color::new(ink.0, ink.1, ink.2)
}

fn fill(ink: Ink) -> Fill {
    Fill { paint: paint(ink).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

fn draw(surface: &mut Surface<'_>, path: Option<Path>, inside: Option<Ink>, edge: Option<(Ink, f32)>) {
    let Some(path) = path.filter(|_| inside.is_some() || edge.is_some()) else { return };
    surface.set_fill(inside.map(fill));
    surface.set_stroke(edge.map(|(ink, width)| Stroke { paint: paint(ink).into(), width, ..Stroke::default() }));
    surface.draw_path(&path);
}

/// The way around a rectangle, with its corners rounded.
fn around(block: &Block) -> Option<Path> {
    let mut path = PathBuilder::new();
    let (left, top, right, bottom) = (block.x, block.y, block.x + block.width, block.y + block.height);
    let round = block.round.min(block.width / 2.0).min(block.height / 2.0);
    if round <= 0.0 {
        path.push_rect(Rect::from_ltrb(left, top, right, bottom)?);
        return path.finish();
    }
    // As near a quarter of a circle as such a curve comes.
    let bow = round * 0.447_715;
    path.move_to(left + round, top);
    path.line_to(right - round, top);
    path.cubic_to(right - bow, top, right, top + bow, right, top + round);
    path.line_to(right, bottom - round);
    path.cubic_to(right, bottom - bow, right - bow, bottom, right - round, bottom);
    path.line_to(left + round, bottom);
    path.cubic_to(left + bow, bottom, left, bottom - bow, left, bottom - round);
    path.line_to(left, top + round);
    path.cubic_to(left, top + bow, left + bow, top, left + round, top);
    path.close();
    path.finish()
}

/// The dark squares as thick lines, each square of length one: lines take half the bytes of rectangles.
fn dark(squares: &Squares) -> Option<Path> {
    #[allow(clippy::cast_precision_loss)] // some dozens
    let number = |count: usize| count as f32;
    let mut path = PathBuilder::new();
    for (row, from, count) in squares.stretches() {
        path.move_to(number(from), number(row) + 0.5);
        path.line_to(number(from + count), number(row) + 0.5);
    }
    path.finish()
}

/// The headings, for the panel beside the pages: each below the last one of a higher rank.
fn outline(document: &Document, headings: &[(usize, usize, f32)]) -> Outline {
    let mut open: Vec<(u16, OutlineNode)> = Vec::new();
    let mut outline = Outline::new();
    let mut close = |open: &mut Vec<(u16, OutlineNode)>, rank: u16| {
        while open.last().is_some_and(|(last, _)| *last >= rank) {
            let Some((_, done)) = open.pop() else { break };
            match open.last_mut() {
                Some((_, above)) => above.push_child(done),
                None => outline.push_child(done),
            }
        }
    };
    for (part, page, top) in headings {
        let Some(Kind::Heading(rank, words)) = document.parts.get(*part).map(|part| &part.kind) else { continue };
        close(&mut open, *rank);
        let place = XyzDestination::new(*page, Point::from_xy(0.0, (top - 8.0).max(0.0)));
        open.push((*rank, OutlineNode::new(words.clone(), place)));
    }
    close(&mut open, 0);
    outline
}

fn tree(document: &Document, found: &mut BTreeMap<usize, Vec<Identifier>>) -> TagTree {
    let mut below: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for (at, part) in document.parts.iter().enumerate() {
        below.entry(part.within).or_default().push(at);
    }
    let mut tree = TagTree::new().with_lang(Some(document.language.to_owned()));
    for at in below.get(&None).into_iter().flatten() {
        if let Some(group) = group(document, &below, found, *at) {
            tree.push(group);
        }
    }
    tree
}

/// A part with all that belongs to it; none when nothing of it is on a page.
fn group(
    document: &Document,
    below: &BTreeMap<Option<usize>, Vec<usize>>,
    found: &mut BTreeMap<usize, Vec<Identifier>>,
    at: usize,
) -> Option<TagGroup> {
    let mut group = TagGroup::new(kind(&document.parts.get(at)?.kind));
    for piece in found.remove(&at).unwrap_or_default() {
        group.push(piece);
    }
    for child in below.get(&Some(at)).into_iter().flatten() {
        if let Some(child) = self::group(document, below, found, *child) {
            group.push(child);
        }
    }
    (!group.children.is_empty()).then_some(group)
}

fn kind(kind: &Kind) -> TagKind {
    match kind {
        Kind::Heading(rank, words) => Tag::Hn(NonZeroU16::new(*rank).unwrap_or(NonZeroU16::MIN), Some(words.clone())).into(),
        Kind::Paragraph => Tag::P.into(),
        Kind::Table => Tag::Table.into(),
        Kind::Row => Tag::TR.into(),
        Kind::Header => Tag::TH(TableHeaderScope::Column).into(),
        Kind::Cell(1) => Tag::TD.into(),
        Kind::Cell(rows) => Tag::TD.with_row_span(std::num::NonZeroU32::new(*rows)).into(),
        Kind::Figure(words) => Tag::Figure(Some(words.clone())).into(),
    }
}
