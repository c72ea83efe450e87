//! The look: every colour, size and spacing of the program by name, in light and dark. A screen names what a thing *means*
//! (a hole, a warning, the chosen one); what that looks like is decided here.

use iced::theme::Palette;
use iced::{Color, Font, Theme, font};

/// The colours of one appearance.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub struct Tokens {
    pub paper: Color,
    pub surface: Color,
    pub sunk: Color,
    pub line: Color,
    pub ink: Color,
    pub muted: Color,
    pub faint: Color,
    pub ember: Color,
    pub on_ember: Color,
    pub ember_soft: Color,
    pub ok: Color,
    pub ok_soft: Color,
    pub warn: Color,
    pub warn_soft: Color,
    pub bad: Color,
    pub bad_soft: Color,
    pub info: Color,
    pub info_soft: Color,
    /// The soft tint of a crew's shifts, by the crew's colour.
    pub crew: [Color; 8],
    /// The edge of a crew's shifts, by the crew's colour.
    pub crew_edge: [Color; 8],
}

const fn hex(rgb: u32) -> Color {
    #[allow(clippy::cast_precision_loss)]
    const fn part(rgb: u32, shift: u32) -> f32 {
        ((rgb >> shift) & 0xff) as f32 / 255.0
    }
    Color::from_rgb(part(rgb, 16), part(rgb, 8), part(rgb, 0))
}

const LIGHT: Tokens = Tokens {
    paper: hex(0xfa_f8f5),
    surface: hex(0xff_ffff),
    sunk: hex(0xf3_efea),
    line: hex(0xe4_ded6),
    ink: hex(0x22_1e1a),
    muted: hex(0x6b_635a),
    faint: hex(0x9a_9187),
    ember: hex(0xc2_410c),
    on_ember: hex(0xff_ffff),
    ember_soft: hex(0xfd_ebdd),
    ok: hex(0x2f_7d4f),
    ok_soft: hex(0xe3_f2e8),
    warn: hex(0x96_5400),
    warn_soft: hex(0xff_f1d6),
    bad: hex(0xb3_261e),
    bad_soft: hex(0xfb_e4e2),
    info: hex(0x2b_5c8a),
    info_soft: hex(0xe3_edf6),
    crew: [
        hex(0xe7_eef7),
        hex(0xe9_f3ea),
        hex(0xf3_ecf7),
        hex(0xfb_f1df),
        hex(0xe4_f3f2),
        hex(0xfb_e9ec),
        hex(0xee_efe2),
        hex(0xec_ebf8),
    ],
    crew_edge: [
        hex(0xb5_cbe5),
        hex(0xb4_d6ba),
        hex(0xd3_bce2),
        hex(0xe6_cb93),
        hex(0xa6_d4d0),
        hex(0xe9_b6c0),
        hex(0xcb_cfa4),
        hex(0xbf_bce6),
    ],
};

const DARK: Tokens = Tokens {
    paper: hex(0x17_1513),
    surface: hex(0x1f_1c1a),
    sunk: hex(0x14_1210),
    line: hex(0x35_302b),
    ink: hex(0xef_e9e2),
    muted: hex(0xa9_9f94),
    faint: hex(0x8a_8177),
    ember: hex(0xff_8a4c),
    on_ember: hex(0x22_120a),
    ember_soft: hex(0x3a_2417),
    ok: hex(0x6c_c48e),
    ok_soft: hex(0x1b_2e22),
    warn: hex(0xf0_b252),
    warn_soft: hex(0x33_270f),
    bad: hex(0xff_8a80),
    bad_soft: hex(0x3a_1c1a),
    info: hex(0x8d_b8e2),
    info_soft: hex(0x1a_2836),
    crew: [
        hex(0x1c_2a3a),
        hex(0x1a_2d20),
        hex(0x2a_2033),
        hex(0x30_2611),
        hex(0x17_2e2d),
        hex(0x35_1d23),
        hex(0x29_2b18),
        hex(0x23_2240),
    ],
    crew_edge: [
        hex(0x3b_5676),
        hex(0x3a_6147),
        hex(0x58_4669),
        hex(0x6b_5527),
        hex(0x35_6361),
        hex(0x72_3f4a),
        hex(0x5a_5e34),
        hex(0x4d_4a85),
    ],
};

/// The colours of a theme made by [`theme`].
pub fn tokens(theme: &Theme) -> &'static Tokens {
    if theme.extended_palette().is_dark { &DARK } else { &LIGHT }
}

/// The theme: light or dark.
pub fn theme(dark: bool) -> Theme {
    let tokens = if dark { &DARK } else { &LIGHT };
    Theme::custom(
        if dark { "Ildsjel dark" } else { "Ildsjel light" },
        Palette {
            background: tokens.paper,
            text: tokens.ink,
            primary: tokens.ember,
            success: tokens.ok,
            warning: tokens.warn,
            danger: tokens.bad,
        },
    )
}

/// The fonts that travel with the program: three weights of text and the icons.
pub const FONTS: [&[u8]; 4] = [
    include_bytes!("../../assets/fonts/IldsjelSans-Regular.ttf"),
    include_bytes!("../../assets/fonts/IldsjelSans-Medium.ttf"),
    include_bytes!("../../assets/fonts/IldsjelSans-SemiBold.ttf"),
    include_bytes!("../../assets/fonts/IldsjelIcons.ttf"),
];

/// Running text.
pub const REGULAR: Font = Font::with_name("Ildsjel Sans");
/// Names and labels that lead.
pub const MEDIUM: Font = Font { weight: font::Weight::Medium, ..REGULAR };
/// Headings and figures that count.
pub const SEMIBOLD: Font = Font { weight: font::Weight::Semibold, ..REGULAR };
/// The icons.
pub const ICONS: Font = Font::with_name("Ildsjel Icons");

/// A screen's heading, in pixels at 100 %.
pub const TITLE: f32 = 20.0;
/// A heading within a screen.
pub const HEADING: f32 = 16.0;
/// Running text.
pub const BODY: f32 = 14.0;
/// Labels and table heads.
pub const LABEL: f32 = 13.0;
/// Hints and chips.
pub const SMALL: f32 = 12.0;

/// The height of a row in a list.
pub const ROW: f32 = 36.0;
/// The height of a button or a field.
pub const CONTROL: f32 = 34.0;
/// The width of the rail.
pub const RAIL: f32 = 176.0;
/// The width of the rail where there is little room.
pub const RAIL_NARROW: f32 = 56.0;
/// The height of the bar on top.
pub const BAR: f32 = 56.0;
/// The width of the panel about the chosen thing.
pub const PANEL: f32 = 372.0;
/// The corner of buttons, fields and cards.
pub const RADIUS: f32 = 6.0;
