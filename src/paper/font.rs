//! The letters: the program's own typeface in its three weights. Text is shaped once, here; its width is the sum of what is
//! drawn, so that a writer which draws these glyphs draws just as wide as the layout reckoned with.

use std::sync::OnceLock;

use harfrust::{Direction, FontRef, ShapePlan, ShaperData, UnicodeBuffer, script};
use unicode_normalization::UnicodeNormalization as _;

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weight {
    /// Text.
    Regular,
    /// What stands out a little.
    Medium,
    /// Headings and names that are looked for.
    SemiBold,
}

impl Weight {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Regular, Self::Medium, Self::SemiBold];

    /// The font file.
    pub fn data(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../assets/fonts/IldsjelSans-Regular.ttf"),
            Self::Medium => include_bytes!("../../assets/fonts/IldsjelSans-Medium.ttf"),
            Self::SemiBold => include_bytes!("../../assets/fonts/IldsjelSans-SemiBold.ttf"),
        }
    }
}

/// One letter as it is drawn. Lengths are shares of the size of the type.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u32,
    /// Where the text it stands for begins and ends, in bytes.
    pub from: usize,
    /// The end of that text.
    pub to: usize,
    /// How far it carries on.
    pub advance: f32,
    /// How far to the right of its place it is drawn.
    pub dx: f32,
    /// How far above it.
    pub dy: f32,
}

struct Face {
    font: FontRef<'static>,
    data: ShaperData,
    /// How Latin text is shaped: finding that out takes longer than shaping a name.
    latin: Option<ShapePlan>,
    /// Drawn for a letter that the font lacks.
    lack: u32,
    lack_advance: f32,
}

fn face(weight: Weight) -> Option<&'static Face> {
    static FACES: [OnceLock<Option<Face>>; 3] = [const { OnceLock::new() }; 3];
    let slot = match weight {
        Weight::Regular => FACES.first(),
        Weight::Medium => FACES.get(1),
        Weight::SemiBold => FACES.get(2),
    };
    slot?.get_or_init(|| Face::new(weight)).as_ref()
}

impl Face {
    fn new(weight: Weight) -> Option<Self> {
        let font = FontRef::new(weight.data()).ok()?;
        let data = ShaperData::new(&font);
        let mut face = Self { font, data, latin: None, lack: 0, lack_advance: 0.6 };
        let shaper = face.data.shaper(&face.font).build();
        face.latin = Some(ShapePlan::new(&shaper, Direction::LeftToRight, Some(script::LATIN), None, &[]));
        if let Some(mark) = face.shape("?").first() {
            (face.lack, face.lack_advance) = (mark.id, mark.advance);
        }
        Some(face)
    }

    fn shape(&self, text: &str) -> Vec<Glyph> {
        let shaper = self.data.shaper(&self.font).build();
        // The font is small; its unit is read once and is never zero in a font that could be read.
        #[allow(clippy::cast_precision_loss)]
        let unit = shaper.units_per_em().max(1) as f32;
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        // One direction: a line is set from the left, whatever stands in it.
        buffer.set_direction(Direction::LeftToRight);
        // Figures and signs belong to no script.
        if [script::UNKNOWN, script::COMMON, script::INHERITED].contains(&buffer.script()) {
            buffer.set_script(script::LATIN);
        }
        let shaped = match &self.latin {
            Some(plan) if buffer.script() == script::LATIN => shaper.shape_with_plan(plan, buffer, &[]),
            _ => shaper.shape(buffer, &[]),
        };
        #[allow(clippy::cast_precision_loss)]
        let share = |units: i32| units as f32 / unit;
        let begins: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        let pairs = shaped.glyph_infos().iter().zip(shaped.glyph_positions()).enumerate();
        pairs
            .map(|(at, (info, place))| {
                let from = info.cluster as usize;
                let to = begins.iter().skip(at + 1).copied().find(|begin| *begin > from).unwrap_or(text.len());
                let lacks = info.glyph_id == 0 && self.lack != 0;
                Glyph {
                    id: if lacks { self.lack } else { info.glyph_id },
                    from,
                    to,
                    advance: if lacks { self.lack_advance } else { share(place.x_advance) },
                    dx: share(place.x_offset),
                    dy: share(place.y_offset),
                }
            })
            .collect()
    }
}

/// The letters of a line of text as they are drawn; none if the font could not be read, which a complete build always can.
pub fn shape(text: &str, weight: Weight) -> Vec<Glyph> {
    face(weight).map(|face| face.shape(text)).unwrap_or_default()
}

/// Whether text holds a letter that the font lacks, for which `?` is drawn.
pub fn lacks(text: &str) -> bool {
    let text = clean(text);
    let Some(face) = face(Weight::Regular).filter(|_| !text.is_ascii()) else { return false };
    let is_mark = |glyph: &Glyph| text.get(glyph.from..glyph.to).is_some_and(|of| of.contains('?'));
    face.shape(&text).iter().any(|glyph| glyph.id == face.lack && !is_mark(glyph))
}

/// How wide a line of text is at a size.
pub fn width(text: &str, weight: Weight, size: f32) -> f32 {
    shape(text, weight).iter().map(|glyph| glyph.advance).sum::<f32>() * size
}

/// Text as it can be set on a line: letters and marks joined, and nothing that is no letter but a command.
pub fn clean(text: &str) -> String {
    text.nfc().map(|c| if c.is_whitespace() && c != '\u{a0}' { ' ' } else { c }).filter(|c| !is_hidden(*c)).collect()
}

/// Characters that steer instead of being seen: they would turn lines around or stand for nothing.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ad}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn the_letters_of_the_north_are_there() {
        for weight in Weight::ALL {
            for text in ["æøåÆØÅäöÄÖ", "ïÏđĐčČŋŊšŠŧŦžŽáÁ", "–—…«»·•×→", "Олена Ївга", "Nguyễn"]
            {
                let lacking: Vec<Glyph> =
                    shape(text, weight).into_iter().filter(|glyph| glyph.id == shape("?", weight)[0].id).collect();
                assert!(lacking.is_empty(), "{text}: {lacking:?}");
            }
        }
    }

    #[test]
    fn figures_are_as_wide_as_each_other() {
        let one = width("1", Weight::Regular, 10.0);
        for figure in "0123456789".chars() {
            assert!((width(&figure.to_string(), Weight::Regular, 10.0) - one).abs() < 1e-4, "{figure}");
        }
    }

    #[test]
    fn a_letter_that_is_lacking_is_seen() {
        let glyphs = shape("a漢b", Weight::Regular);
        assert_eq!(glyphs.iter().map(|glyph| (glyph.from, glyph.to)).collect::<Vec<_>>(), [(0, 1), (1, 4), (4, 5)]);
        assert!(glyphs.iter().all(|glyph| glyph.id != 0 && glyph.advance > 0.0), "{glyphs:?}");
    }

    #[test]
    fn what_cannot_be_written_is_told_apart() {
        for text in ["漢字", "Åse 🔥", "محمد", "? 漢"] {
            assert!(lacks(text), "{text}");
        }
        for text in ["Åse Bjørnøy?", "Олена Ївга", "Nguyễn", "Šárá «Ŧuomas» – 4 × 2", ""] {
            assert!(!lacks(text), "{text}");
        }
    }

    #[test]
    fn text_from_a_mac_is_the_same() {
        assert_eq!(clean("A\u{30a}se\u{202e}\tMoe\u{0}\nX"), "Åse Moe X");
    }
}
