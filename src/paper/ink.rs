//! The colours and sizes of paper, by what they mean: the light look of the window, on white.

/// A colour: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ink(pub u8, pub u8, pub u8);

const fn hex(rgb: u32) -> Ink {
    let [_, red, green, blue] = rgb.to_be_bytes();
    Ink(red, green, blue)
}

/// What is read first.
pub const INK: Ink = hex(0x22_1e1a);
/// What is read when it is looked for; dark enough to be copied.
pub const MUTED: Ink = hex(0x5a_5249);
/// The line between rows.
pub const LINE: Ink = hex(0xd9_d2c8);
/// The box that is ticked with a pen.
pub const BOX: Ink = hex(0x6b_635a);
/// Behind headings of columns.
pub const SUNK: Ink = hex(0xf6_f3ee);
/// The festival's colour.
pub const EMBER: Ink = hex(0xc2_410c);
/// An open place: its word and its box.
pub const OPEN: Ink = hex(0x96_3a00);
/// Behind an open place.
pub const OPEN_SOFT: Ink = hex(0xff_f1d6);
/// What is lacking.
pub const BAD: Ink = hex(0xb3_261e);
/// White, for type on the festival's colour.
pub const WHITE: Ink = hex(0xff_ffff);

/// The edge of a crew's own colour, by its number.
pub fn crew(colour: i64) -> Ink {
    const EDGES: [Ink; 8] = [
        hex(0x7d_a3cf),
        hex(0x7f_b98a),
        hex(0xb1_8cca),
        hex(0xd3_a94a),
        hex(0x6b_b5af),
        hex(0xd9_8596),
        hex(0xa8_ad6b),
        hex(0x96_92d3),
    ];
    let at = usize::try_from(colour.rem_euclid(8)).unwrap_or(0);
    EDGES.get(at).copied().unwrap_or(EMBER)
}

/// The size of a list's text.
pub const TEXT: f32 = 11.0;
/// The size of what explains it.
pub const SMALL: f32 = 9.0;
/// The size of a title.
pub const TITLE: f32 = 24.0;
/// The size of a heading within it.
pub const HEADING: f32 = 14.0;
