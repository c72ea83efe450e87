//! How cells look: a format per kind of column, on a plain row and on an open place.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

use super::super::report::Kind;
use crate::lang::Language;

const HEADER_FILL: u32 = 0x00E7_EAF0;
/// Light enough to read on and to photocopy; the word says the same.
const OPEN_FILL: u32 = 0x00FF_E8C2;
const LINE: u32 = 0x00C9_CED6;

const KINDS: [Kind; 10] = [
    Kind::Text,
    Kind::Phone,
    Kind::Code,
    Kind::Date,
    Kind::BirthDate,
    Kind::Time,
    Kind::Hours,
    Kind::Count,
    Kind::Percent,
    Kind::Check,
];

/// The formats of a workbook, each made once.
pub(super) struct Looks {
    header: Format,
    number_header: Format,
    kinds: Vec<(Kind, Format, Format)>,
}

impl Looks {
    pub(super) fn new(language: Language) -> Self {
        let header = Format::new()
            .set_bold()
            .set_background_color(HEADER_FILL)
            .set_border_bottom(FormatBorder::Thin)
            .set_align(FormatAlign::VerticalCenter);
        let kinds = KINDS
            .map(|kind| {
                let plain = numbered(format(kind, language), kind)
                    .set_align(FormatAlign::Top)
                    .set_border_bottom(FormatBorder::Hair)
                    .set_border_bottom_color(LINE);
                (kind, plain.clone(), plain.set_background_color(OPEN_FILL))
            })
            .to_vec();
        Self { number_header: numbered(header.clone(), Kind::Count), header, kinds }
    }

    /// For the heading of a column.
    pub(super) fn header(&self, kind: Kind) -> &Format {
        if is_number(kind) { &self.number_header } else { &self.header }
    }

    /// For a length of time that may be longer than a day.
    pub(super) fn length(&self) -> Format {
        self.of(Kind::Time, false).clone().set_num_format("[h]:mm")
    }

    /// For a cell of a column.
    pub(super) fn of(&self, kind: Kind, open: bool) -> &Format {
        let look = self.kinds.iter().find(|look| look.0 == kind);
        look.map_or(&self.header, |(_, plain, on_open)| if open { on_open } else { plain })
    }
}

/// Marks that a condition sets: an open place, somebody in two places, a reserve. A word beside says the same.
pub(super) fn marks() -> [Format; 3] {
    [
        Format::new().set_background_color(OPEN_FILL).set_bold(),
        Format::new().set_background_color(0x00FF_F3A3).set_bold(),
        Format::new().set_font_color(0x006B_7280).set_italic(),
    ]
}

fn is_number(kind: Kind) -> bool {
    matches!(kind, Kind::Hours | Kind::Count | Kind::Percent)
}

/// Numbers stand to the right below their headings, with room for the filter's arrow.
fn numbered(format: Format, kind: Kind) -> Format {
    if is_number(kind) { format.set_align(FormatAlign::Right).set_indent(2) } else { format }
}

fn format(kind: Kind, language: Language) -> Format {
    let format = Format::new();
    match kind {
        Kind::Text => format.set_text_wrap(),
        Kind::Phone | Kind::Code => format.set_num_format("@"),
        Kind::Date => format.set_num_format(format!("{}ddd {}", tongue(language), day(language))).set_align(FormatAlign::Left),
        Kind::BirthDate => format.set_num_format(format!("{}{}", tongue(language), day(language))).set_align(FormatAlign::Left),
        Kind::Time => format.set_num_format("hh:mm").set_align(FormatAlign::Left),
        Kind::Hours => format.set_num_format("0.00"),
        Kind::Count => format.set_num_format("0"),
        Kind::Percent => format.set_num_format("0 %"),
        Kind::Check => format,
    }
}

/// Makes weekdays and months speak the list's language, whatever the spreadsheet's is.
fn tongue(language: Language) -> &'static str {
    match language {
        Language::Nb => "[$-414]",
        Language::Nn => "[$-814]",
        Language::Sv => "[$-41D]",
        Language::En => "[$-809]",
    }
}

fn day(language: Language) -> &'static str {
    match language {
        Language::Nb | Language::Nn => "dd.mm.yyyy",
        Language::Sv => "yyyy-mm-dd",
        Language::En => "d mmm yyyy",
    }
}
