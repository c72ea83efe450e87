//! The file as it was read, drawn: its rows as a spreadsheet shows them on the left, on the right what was made of them.

use iced::widget::{Space, column, container, row, scrollable, text};
use iced::{Alignment, Element, Length, Padding};

use super::sheet::{Kind, Message, SheetPreview};
use super::{Message as Said, remarks, words};
use crate::exchange::identity;
use crate::exchange::meaning::{Severity, Taken};
use crate::exchange::read::letter;
use crate::lang::Lang;
use crate::table::Why;
use crate::ui::screen::Cx;
use crate::ui::theme::{self, BODY, LABEL, MEDIUM, REGULAR, SEMIBOLD, Tokens, tokens};
use crate::ui::widget::fit::Fit;
use crate::ui::widget::kit::{self, Tone};
use crate::ui::widget::list::{bar_style, scroll};
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// The column of row numbers.
const NUMBER: f32 = 52.0;
/// What a row was taken for.
const KIND: f32 = 134.0;
/// How many remarks are told at most.
const MOST: usize = 80;

/// The left side.
pub fn left<'a>(name: &'a str, choice: Element<'a, Said>, preview: &'a SheetPreview, cx: Cx<'a>) -> Element<'a, Said> {
    let lang = cx.lang;
    let name = Fit::new(name).size(theme::TITLE).font(SEMIBOLD);
    let mut line = row![choice].spacing(12).align_y(Alignment::Center);
    let sheets: Vec<(usize, String)> = preview.sheets().map(|(at, sheet)| (at, sheet.name.clone())).collect();
    if sheets.len() > 1 {
        line = line.push(kit::segments(sheets, preview.at(), |at| Said::Sheet(Message::At(at))));
    }
    let rows = preview.sheet().map_or(0, |sheet| sheet.rows.len());
    line = line.push(kit::small(lang.import_screen_rows(number(rows))));
    let head = container(column![name, line.wrap().vertical_spacing(8)].spacing(8)).padding([14, 16]);

    let room = cx.size.width - cx.rail() - cx.panel() - 2.0;
    let widths = preview.widths(room - NUMBER - KIND - 16.0);
    let total = (NUMBER + KIND + widths.iter().sum::<f32>() + 16.0).max(room);
    let body =
        preview.list.view(rows, |at| sheet_row(at, preview, &widths, lang), |viewport| Said::Sheet(Message::Scrolled(viewport)));
    let table = container(column![kit::line(), heads(preview, &widths, lang), kit::line(), body]).width(total).height(Length::Fill);
    let table: Element<'a, Said> = if total > room {
        let bar = scrollable::Scrollbar::new().width(8).scroller_width(6).margin(2);
        scrollable(table).direction(scrollable::Direction::Horizontal(bar)).style(bar_style).height(Length::Fill).into()
    } else {
        table.into()
    };
    column![head, table].width(Length::Fill).height(Length::Fill).into()
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// What each column was taken for, under its letter.
fn heads<'a>(preview: &'a SheetPreview, widths: &[f32], lang: &Lang) -> Element<'a, Said> {
    let mut all = row![Space::new().width(NUMBER + KIND)].align_y(Alignment::Center);
    for (at, width) in widths.iter().enumerate() {
        let (words, tone) = match preview.taken(at) {
            Some(Taken::As(sense)) => (lang.import_sense(sense.key().replace('.', "-")), Tone::Info),
            Some(Taken::Day(day)) => (lang.date_short(day), Tone::Info),
            Some(Taken::Post) => (lang.sheet_column_post(), Tone::Info),
            Some(Taken::Text) => (lang.sheet_column_text(), Tone::Plain),
            Some(Taken::Out) => (lang.sheet_column_out(), Tone::Plain),
            None => (String::new(), Tone::Plain),
        };
        let meaning = Fit::new(words).size(LABEL).font(MEDIUM).ink(if tone == Tone::Info { |t| t.info } else { |t| t.muted });
        let cell = column![kit::small(letter(at)), meaning.width(width - 12.0)].spacing(1);
        let asked = preview.asked().is_some_and(|(column, _)| column == at);
        let cell = Pressable::new(cell).width(*width).height(44).padding([4, 6]).on_press(Said::Sheet(Message::Column(at)));
        all = all.push(cell.look(move |t, status| Look {
            background: match (asked, status) {
                (true, _) => Some(t.ember_soft),
                (false, Status::Hovered | Status::Pressed) => Some(t.line),
                _ => None,
            },
            text: t.ink,
            edge: None,
            radius: theme::RADIUS,
        }));
    }
    kit::on(all, |t| t.sunk).height(44).center_y(44).width(Length::Fill).into()
}

/// The word for what a row was taken for, where there is something to say.
pub(super) fn kind_words(kind: Kind, lang: &Lang) -> String {
    match kind {
        Kind::Mended => lang.sheet_row_mended(),
        Kind::Header => lang.sheet_row_header(),
        Kind::Section => lang.sheet_row_section(),
        Kind::Aside(Why::Above) => lang.sheet_row_above(),
        Kind::Aside(Why::HeaderAgain) => lang.sheet_row_header_again(),
        Kind::Aside(Why::Footer) => lang.sheet_row_footer(),
        Kind::Aside(Why::Legend) => lang.sheet_row_legend(),
        Kind::Aside(Why::Cancelled) => lang.sheet_row_cancelled(),
        Kind::Data | Kind::Nothing | Kind::Aside(Why::Elsewhere) => String::new(),
    }
}

fn soft(severity: Severity, t: &Tokens) -> iced::Color {
    match severity {
        Severity::Error => Tone::Bad.soft(t),
        Severity::Warn => Tone::Warn.soft(t),
        Severity::Info => Tone::Info.soft(t),
    }
}

fn sheet_row<'a>(at: usize, preview: &'a SheetPreview, widths: &[f32], lang: &Lang) -> Element<'a, Said> {
    let kind = preview.kind(at);
    let faint = matches!(kind, Kind::Aside(_) | Kind::Nothing);
    let heavy = matches!(kind, Kind::Header | Kind::Section);
    let number = container(kit::small((at + 1).to_string())).width(NUMBER).padding([0, 12]);
    let kind_of = container(Fit::new(kind_words(kind, lang)).size(LABEL).ink(|t| t.muted).width(KIND - 10.0)).width(KIND);
    let mut all = row![number, kind_of].align_y(Alignment::Center).height(Length::Fill);
    for (place, width) in widths.iter().enumerate() {
        let words = preview.text(at, place).map_or_else(String::new, |text| words::with_days(&identity::cover(text), lang));
        let words = words.replace(['\n', '\t', '\r'], " ");
        let fit = Fit::new(words).width(width - 12.0).font(if heavy { MEDIUM } else { REGULAR });
        let fit = if faint || preview.is_hidden(at, place) { fit.ink(|t| t.faint) } else { fit };
        let severity = preview.cell(at, place).filter(|severity| *severity > Severity::Info);
        let cell = container(fit).width(*width).height(Length::Fill).padding([0, 6]).align_y(Alignment::Center);
        all = all.push(cell.style(move |theme| container::Style {
            background: severity.map(|severity| soft(severity, tokens(theme)).into()),
            ..container::Style::default()
        }));
    }
    let chosen = preview.chosen == Some(at);
    let pressable = Pressable::new(all)
        .width(Length::Fill)
        .height(theme::ROW - 1.0)
        .without_focus()
        .on_press(Said::Sheet(Message::Choose(at)))
        .look(move |t, status| Look {
            background: Some(match (chosen, status, kind) {
                (true, ..) => t.ember_soft,
                (false, Status::Hovered | Status::Pressed, _) | (.., Kind::Header | Kind::Aside(Why::HeaderAgain)) => t.sunk,
                (.., Kind::Section) => Tone::Info.soft(t),
                (.., Kind::Mended) => kit::mix(t.surface, Tone::Warn.soft(t), 0.5),
                _ => t.surface,
            }),
            text: t.ink,
            edge: None,
            radius: 0.0,
        });
    column![pressable, kit::line()].height(theme::ROW).into()
}

/// What was made of the sheet, or of the chosen row.
pub fn right<'a>(preview: &'a SheetPreview, foot: Element<'a, Said>, cx: Cx<'a>) -> Element<'a, Said> {
    let lang = cx.lang;
    let mut parts = column![kit::title(lang.sheet_title())].spacing(12);
    if let Some((at, choose)) = preview.asked() {
        let question = kit::group(lang.sheet_column_question(letter(at)));
        let choose = choose.view(lang, &lang.sheet_column_find()).map(|message| Said::Sheet(Message::Choosing(message)));
        parts = parts.push(kit::card(column![question, choose].spacing(8)).padding(12).width(Length::Fill));
    }
    if let Some(chosen) = preview.chosen {
        let kind = kind_words(preview.kind(chosen), lang);
        let mut card = column![text(lang.import_screen_row((chosen + 1).to_string())).size(BODY).font(SEMIBOLD)].spacing(6);
        if !kind.is_empty() {
            card = card.push(kit::muted(kind));
        }
        let all = remarks::remarks(preview.said().iter().filter(|say| say.row() == Some(chosen)), lang);
        if all.is_empty() {
            card = card.push(kit::muted(lang.sheet_row_plain()));
        }
        card = card.extend(all.into_iter().map(remarks::told));
        parts = parts.push(kit::card(card).padding(12).width(Length::Fill));
    }
    let worth = preview.worth(lang);
    let count = worth.len();
    parts = parts.push(if count > 0 { kit::group(lang.sheet_worth(count)) } else { kit::muted(lang.sheet_row_plain()) });
    parts = parts.push(column(worth.iter().take(MOST).map(|remark| remarks::line(remark.clone(), &[], lang))));
    if count > MOST {
        parts = parts.push(kit::muted(lang.shifts_and_more(count - MOST)));
    }
    let body = scroll(container(parts).padding(Padding::from([16, 20]))).height(Length::Fill).width(Length::Fill);
    column![body, kit::line(), foot].width(cx.panel()).height(Length::Fill).into()
}
