//! The sheet as it was read: how it was read, what each column is, and each row with what would happen to it.

use iced::widget::{Space, column, container, row, scrollable, text};
use iced::{Alignment, Element, Length};

use super::Message;
use super::menu::{Topic, header_words};
use super::preview::{Fate, Preview, Shown};
use super::words;
use crate::exchange::columns::Field;
use crate::exchange::plan::PlanRow;
use crate::ui::screen::Cx;
use crate::ui::theme::{LABEL, MEDIUM, REGULAR, ROW, SMALL};
use crate::ui::widget::fit::Fit;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Tone};
use crate::ui::widget::list::{ListState, bar_style};
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// The column of what happens, with room for the longest word of it.
const FATE: f32 = 112.0;
const GAP: f32 = 12.0;
const SIDE: f32 = 16.0;

/// The left side of the screen.
pub fn view<'a>(
    name: &'a str,
    preview: &'a Preview,
    list: &ListState,
    chosen: Option<usize>,
    shown: Element<'a, Message>,
    cx: Cx<'a>,
) -> Element<'a, Message> {
    let lang = cx.lang;
    let sheet = &preview.sheet;
    let rows = i64::try_from(sheet.rows.len()).unwrap_or(i64::MAX);
    let mut read = row![].spacing(8).align_y(Alignment::Center);
    if sheet.text {
        read = read.push(choice(sheet.encoding.name().to_owned(), Topic::Encoding));
        read = read.push(choice(lang.delimiter_name(sheet.delimiter), Topic::Delimiter));
    }
    read = read.push(choice(header_words(sheet, lang), Topic::Header)).push(kit::small(lang.import_screen_rows(rows)));
    if sheet.mended {
        read = read.push(kit::small(lang.import_screen_mended()));
    }
    let read = row![shown, read.wrap()].spacing(12).align_y(Alignment::Center);
    let name = Fit::new(name).size(crate::ui::theme::TITLE).font(crate::ui::theme::SEMIBOLD);
    let head = container(column![name, read.wrap()].spacing(8)).padding([14.0, SIDE]);

    let room = cx.size.width - cx.rail() - cx.panel() - 2.0;
    let widths = Widths::of(preview, room, cx);
    let total = widths.total.max(room);
    let heads = kit::on(heads(preview, &widths, cx), |t| t.sunk).height(40).center_y(40).width(Length::Fill);
    let body = list.view(
        preview.rows.len(),
        |at| match preview.rows.get(at).and_then(|at| preview.plan.rows.get(*at)) {
            Some(found) => line(found, preview, &widths, chosen == Some(found.line), cx),
            None => Space::new().height(ROW).into(),
        },
        Message::Scrolled,
    );
    let table = container(column![kit::line(), heads, kit::line(), body]).width(total).height(Length::Fill);
    let table: Element<'a, Message> = if total > room {
        let bar = scrollable::Scrollbar::new().width(8).scroller_width(6).margin(2);
        scrollable(table).direction(scrollable::Direction::Horizontal(bar)).style(bar_style).height(Length::Fill).into()
    } else {
        table.into()
    };
    column![head, table].width(Length::Fill).height(Length::Fill).into()
}

/// How wide the columns are: as wide as what stands in them if there is room, else narrower; with many columns they go on
/// to the right.
struct Widths {
    columns: Vec<f32>,
    remark: f32,
    /// Before which column the remark stands: last, or after the names where the columns go on beyond the edge.
    remark_at: usize,
    total: f32,
}

impl Widths {
    #[allow(clippy::cast_precision_loss)] // letters and columns are few
    fn of(preview: &Preview, room: f32, cx: Cx<'_>) -> Self {
        const LEAST: f32 = 124.0;
        const LEAST_NAME: f32 = 150.0;
        const MOST: f32 = 220.0;
        const REMARK: f32 = 176.0;
        let natural = |shown: &Shown| {
            let head = head_words(preview, shown.at, cx).chars().count();
            (shown.letters as f32 * 8.0 + 4.0).max(head as f32 * 7.4 + 44.0).clamp(56.0, MOST)
        };
        let wanted: Vec<f32> = preview.columns.iter().map(natural).collect();
        let gaps = GAP * (wanted.len() as f32 + 1.0);
        let room_for_columns = room - 2.0 * SIDE - FATE - gaps - REMARK;
        let sum: f32 = wanted.iter().sum();
        let share = (room_for_columns / sum.max(1.0)).min(1.0);
        let least = |shown: &Shown| if field(preview, shown.at).is_name() { LEAST_NAME } else { LEAST };
        let columns = preview.columns.iter().zip(wanted);
        let columns: Vec<f32> = columns.map(|(shown, width)| (width * share).max(width.min(least(shown)))).collect();
        let taken = columns.iter().sum::<f32>() + 2.0 * SIDE + FATE + gaps;
        let remark = (room - taken).max(REMARK);
        let total = taken + remark;
        let names = preview.columns.iter().take_while(|shown| field(preview, shown.at).is_name()).count();
        let remark_at = if total > room { names } else { columns.len() };
        Self { columns, remark, remark_at, total }
    }
}

/// What stands in the head of a column: what it is; a column of its own goes by its header.
fn head_words<'a>(preview: &'a Preview, at: usize, cx: Cx<'_>) -> std::borrow::Cow<'a, str> {
    match preview.plan.mapping.columns.get(at) {
        Some(column) if column.field == Field::Extra => words::with_dates(&column.header, cx.lang).into(),
        _ => cx.lang.field_name(field(preview, at)).into(),
    }
}

fn field(preview: &Preview, at: usize) -> Field {
    preview.plan.mapping.columns.get(at).map_or(Field::Extra, |column| column.field)
}

fn left_out(field: Field) -> bool {
    matches!(field, Field::Ignore | Field::SensitiveIdentity)
}

/// Puts a cell of each column beside the other: what happens, the columns, and the remark in its place among them.
fn across<'a>(
    preview: &'a Preview,
    widths: &Widths,
    fate: Element<'a, Message>,
    remark: Element<'a, Message>,
    cell: impl Fn(&Shown, f32) -> Element<'a, Message>,
) -> Element<'a, Message> {
    let mut all = row![container(fate).width(FATE)].spacing(GAP).align_y(Alignment::Center);
    let mut remark = Some(remark);
    for (index, (shown, width)) in preview.columns.iter().zip(&widths.columns).enumerate() {
        if index == widths.remark_at {
            all = all.push(remark.take());
        }
        all = all.push(cell(shown, *width));
    }
    container(all.push(remark)).padding([0.0, SIDE]).into()
}

fn heads<'a>(preview: &'a Preview, widths: &Widths, cx: Cx<'a>) -> Element<'a, Message> {
    let lang = cx.lang;
    let remark = container(kit::small(lang.import_screen_remark())).width(widths.remark).into();
    let fate = kit::small(lang.import_screen_fate());
    across(preview, widths, fate, remark, |shown, width| {
        let column = preview.plan.mapping.columns.get(shown.at);
        let field = field(preview, shown.at);
        let header = column.map_or("", |column| column.header.as_str());
        let words = head_words(preview, shown.at, cx).into_owned();
        let tone = match field {
            Field::Extra | Field::Ignore | Field::SensitiveIdentity => Tone::Plain,
            _ => Tone::Info,
        };
        let about = lang.import_screen_header(header.to_owned());
        let chip = chip_of(words, tone, Some(width), Message::Open(Topic::Column(shown.at)));
        container(kit::hint(chip, about)).width(width).into()
    })
}

fn line<'a>(found: &'a PlanRow, preview: &'a Preview, widths: &Widths, chosen: bool, cx: Cx<'a>) -> Element<'a, Message> {
    let (word, tone) = words::fate(Fate::of(found), cx.lang);
    let remark = words::remark(found, preview, cx.lang);
    let fit = Fit::new(remark.clone()).size(LABEL).ink(|t| t.muted).width(widths.remark);
    // The cell is cut at its end: all of it is shown where the pointer rests.
    let remark: Element<'a, Message> = if remark.is_empty() { fit.into() } else { kit::hint(fit, remark) };
    let fate = if found.is_tab() { Space::new().into() } else { kit::chip(word, tone) };
    let cells = across(preview, widths, fate, remark, |shown, width| {
        let field = field(preview, shown.at);
        let cell = found.cells.get(shown.at).map_or("", String::as_str);
        // A row that is no person has no cells, only words.
        let cell = if found.cells.is_empty() && preview.columns.first().is_some_and(|first| first.at == shown.at) {
            found.name.as_str()
        } else {
            cell
        };
        let words = words::with_dates(cell, cx.lang).replace(['\n', '\t'], " ");
        let fit = Fit::new(words).width(width).font(if field.is_name() { MEDIUM } else { REGULAR });
        if left_out(field) { fit.ink(|t| t.faint).into() } else { fit.into() }
    });
    let pressable = Pressable::new(container(cells).center_y(Length::Fill))
        .width(Length::Fill)
        .height(ROW - 1.0)
        .without_focus()
        .on_press(Message::Choose(found.line))
        .look(move |t, status| Look {
            background: match (chosen, status) {
                (true, _) => Some(t.ember_soft),
                (false, Status::Hovered | Status::Pressed) => Some(t.sunk),
                _ => Some(t.surface),
            },
            text: t.ink,
            edge: None,
            radius: 0.0,
        });
    column![pressable, kit::line()].height(ROW).into()
}

/// How the file was read, to be said otherwise.
fn choice<'a>(words: String, topic: Topic) -> Element<'a, Message> {
    chip_of(words, Tone::Plain, None, Message::Open(topic))
}

/// A chip that opens a menu.
fn chip_of<'a>(words: String, tone: Tone, most: Option<f32>, message: Message) -> Element<'a, Message> {
    let words: Element<'a, Message> = match most {
        Some(most) => container(Fit::new(words).size(SMALL).font(MEDIUM).width(Length::Shrink)).max_width(most - 38.0).into(),
        None => text(words).size(SMALL).font(MEDIUM).wrapping(text::Wrapping::None).into(),
    };
    Pressable::new(row![words, icon(Icon::Down, 12.0)].spacing(5).align_y(Alignment::Center))
        .padding([3, 10])
        .on_press(message)
        .look(move |t, status| Look {
            background: Some(match status {
                Status::Hovered | Status::Pressed => kit::mix(tone.soft(t), t.line, 0.6),
                _ => tone.soft(t),
            }),
            text: tone.ink(t),
            edge: (tone == Tone::Plain).then_some(t.line),
            radius: 12.0,
        })
        .into()
}
