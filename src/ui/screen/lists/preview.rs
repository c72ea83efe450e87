//! A report as a table one can look through: what stands in the file, in the words of the screen.

use iced::widget::{column, container, row, scrollable};
use iced::{Alignment, Element, Length, Padding};

use super::Message;
use crate::exchange::report::{Cell, Kind, Report};
use crate::lang::{Lang, phone_display};
use crate::ui::theme::{LABEL, SEMIBOLD};
use crate::ui::widget::fit::Fit;
use crate::ui::widget::kit;
use crate::ui::widget::list::{ListState, bar_style};

const HEAD: f32 = 32.0;
/// Between the columns.
const GAP: f32 = 14.0;
/// Roughly the width of a letter and of a digit, in pixels.
const LETTER: f32 = 7.8;
const DIGIT: f32 = 8.3;
/// So many rows are looked at to find how wide a column is.
const SAMPLE: usize = 300;

/// The table of a report, at least `room` pixels wide; one that is wider scrolls.
pub fn view<'a>(report: &'a Report, list: &ListState, room: f32, lang: &'a Lang) -> Element<'a, Message> {
    let widths = widths(report, lang);
    let total = (widths.iter().sum::<f32>() + 24.0).max(room);
    let mut head = row![].spacing(GAP).align_y(Alignment::Center);
    for (column, width) in report.columns.iter().zip(&widths) {
        let words = Fit::new(column.heading.as_str()).size(LABEL).font(SEMIBOLD).ink(|t| t.muted).width(Length::Shrink);
        head = head.push(side(container(words), column.kind).width(width - GAP));
    }
    let head = kit::on(head, |t| t.sunk).height(HEAD).center_y(HEAD).padding(Padding::from([0, 12])).width(Length::Fill);
    let rows = list.view(report.rows.len(), move |index| line(report, index, &widths, lang), Message::Scrolled);
    let table = column![head, kit::line(), rows].width(total);
    let bar = scrollable::Scrollbar::new().width(8).scroller_width(6).margin(2);
    let table = scrollable(table).direction(scrollable::Direction::Horizontal(bar)).style(bar_style).height(Length::Fill);
    kit::card(table).padding(1).height(Length::Fill).width(Length::Fill).clip(true).into()
}

fn line<'a>(report: &'a Report, index: usize, widths: &[f32], lang: &Lang) -> Element<'a, Message> {
    let Some(row_of) = report.rows.get(index) else { return column![].into() };
    let open = row_of.open;
    let mut cells = row![].spacing(GAP).align_y(Alignment::Center);
    for ((cell, column), width) in row_of.cells.iter().zip(&report.columns).zip(widths) {
        let words = Fit::new(say(cell, lang)).width(Length::Shrink);
        let words = if open { words.ink(|t| t.warn) } else { words };
        cells = cells.push(side(container(words), column.kind).width(width - GAP));
    }
    let height = crate::ui::theme::ROW - 1.0;
    let line = kit::on(cells, move |t| if open { t.warn_soft } else { t.surface });
    column![line.height(height).center_y(height).padding(Padding::from([0, 12])).width(Length::Fill), kit::line()].into()
}

/// Numbers stand to the right.
fn side(content: container::Container<'_, Message>, kind: Kind) -> container::Container<'_, Message> {
    match kind {
        Kind::Hours | Kind::Count | Kind::Percent => content.align_x(Alignment::End),
        _ => content,
    }
}

#[allow(clippy::cast_precision_loss)]
fn widths(report: &Report, lang: &Lang) -> Vec<f32> {
    let longest = |at: usize, heading: &str| {
        let cells = report.rows.iter().take(SAMPLE).filter_map(|row| row.cells.get(at));
        let longest = cells.map(|cell| say(cell, lang).chars().count()).max().unwrap_or(0);
        longest.max(heading.chars().count() + 1).min(44)
    };
    let letter = |kind: Kind| if matches!(kind, Kind::Text | Kind::Check) { LETTER } else { DIGIT };
    let columns = report.columns.iter().enumerate();
    columns.map(|(at, column)| longest(at, &column.heading) as f32 * letter(column.kind) + GAP + 14.0).collect()
}

fn say(cell: &Cell, lang: &Lang) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Code(text) => text.lines().collect::<Vec<_>>().join(" "),
        Cell::Phone(phone) => phone_display(phone),
        Cell::Date(date) => lang.date_numeric(*date),
        Cell::Time(time) => lang.time(*time),
        Cell::Minutes(minutes) => lang.decimal_hours(*minutes),
        Cell::Count(count) => count.to_string(),
        Cell::Percent(percent) => lang.percent(*percent),
        Cell::Check(true) => lang.common_yes(),
        Cell::Check(false) => lang.common_no(),
    }
}
