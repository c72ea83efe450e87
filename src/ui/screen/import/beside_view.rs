//! The rows of a file with what came of them, drawn: small what stands in the row, under it how it was read.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length, Padding};

use super::beside::{Entry, HEIGHT};
use super::roster::{Message, RosterPreview};
use super::roster_view::{FATE, verdict, whole};
use super::sheet::{self, Kind};
use super::{Message as Said, sheet_view, words};
use crate::exchange::meaning::{Issue, Severity};
use crate::lang::Lang;
use crate::ui::theme::{self, LABEL, MEDIUM, SEMIBOLD};
use crate::ui::widget::fit::Fit;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Tone, hint};
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// The column of row numbers.
const NUMBER: f32 = 44.0;

/// The list.
pub fn list<'a>(preview: &'a RosterPreview, lang: &'a Lang) -> Element<'a, Said> {
    let titles = row![
        container(kit::small(lang.roster_import_row())).width(NUMBER),
        container(kit::small(lang.roster_import_beside())).width(Length::Fill),
        container(kit::small(lang.import_screen_fate())).width(FATE),
    ]
    .spacing(12);
    let titles = kit::on(container(titles).padding([0, 16]), |t| t.sunk).height(36).center_y(36).width(Length::Fill);
    let entries = preview.beside.entries();
    let body = preview.beside.list.view(
        entries.len(),
        |at| match entries.get(at) {
            Some(Entry::Row(sheet, row)) => line(*sheet, *row, preview, lang),
            Some(Entry::Sheet(sheet)) => named(preview.beside.name(*sheet)),
            None => iced::widget::Space::new().height(HEIGHT).into(),
        },
        |viewport| Said::Roster(Message::Scrolled(viewport)),
    );
    column![titles, kit::line(), body].width(Length::Fill).height(Length::Fill).into()
}

/// The name of a sheet over its rows.
fn named(name: &str) -> Element<'_, Said> {
    let name = container(Fit::new(name).font(SEMIBOLD)).padding(Padding::from([0, 16])).center_y(HEIGHT - 1.0);
    column![kit::on(name, |t| t.sunk).width(Length::Fill), kit::line()].height(HEIGHT).into()
}

fn line<'a>(sheet: usize, at: usize, preview: &'a RosterPreview, lang: &'a Lang) -> Element<'a, Said> {
    let (beside, meaning) = (&preview.beside, preview.meaning());
    let outcomes = meaning.outcomes.rows.get(&(sheet, at)).map_or(&[][..], Vec::as_slice);
    let told = beside.told(sheet, at);
    let stands = Fit::new(beside.text(sheet, at, lang)).size(LABEL).ink(|t| t.muted);
    let came: Element<'a, Said> = match told.iter().max_by_key(|issue| issue.code.severity()) {
        _ if !outcomes.is_empty() => whole(lang.outcome(outcomes, meaning), MEDIUM),
        Some(worst) => {
            let ink = if worst.code.severity() == Severity::Error { Tone::Bad } else { Tone::Warn };
            let words = Fit::new(lang.import_issue(worst.code.word().to_owned()));
            if ink == Tone::Bad { words.ink(|t| t.bad) } else { words.ink(|t| t.warn) }.into()
        }
        None => {
            let kind = beside.kind(sheet, at);
            let words = match sheet_view::kind_words(kind, lang) {
                words if words.is_empty() && kind == Kind::Data => lang.roster_import_no_outcome(),
                words => words,
            };
            Fit::new(words).ink(|t| t.faint).into()
        }
    };
    // What came in, and a doubt about it all the same.
    let doubt = (!outcomes.is_empty() && !told.is_empty())
        .then(|| hint(container(icon(Icon::Warning, 16.0)).center(20).style(warned), doubts(told, lang)));
    let fate = beside.verdict(outcomes, &preview.roster).map(|found| {
        let (word, tone) = verdict(found, lang);
        kit::chip(word, tone)
    });
    let number = container(kit::small(beside.number(sheet, at))).width(NUMBER);
    let cells = row![number, column![stands, came].spacing(2).width(Length::Fill).clip(true)]
        .push(doubt)
        .push(container(column![].push(fate)).width(FATE))
        .spacing(12)
        .align_y(Alignment::Center);
    let tint = !told.is_empty();
    let pressable = Pressable::new(container(cells).padding(Padding::from([0, 16])).center_y(Length::Fill))
        .width(Length::Fill)
        .height(HEIGHT - 1.0)
        .without_focus()
        .on_press(Said::Sheet(sheet::Message::Find(Some(sheet), beside.row_of(sheet, at))))
        .look(move |t, status| Look {
            background: match (status, tint) {
                (Status::Hovered | Status::Pressed, _) => Some(t.sunk),
                (_, true) => Some(kit::mix(t.surface, Tone::Warn.soft(t), 0.5)),
                (_, false) => None,
            },
            text: t.ink,
            edge: None,
            radius: 0.0,
        });
    column![pressable, kit::line()].height(HEIGHT).into()
}

fn warned(theme: &iced::Theme) -> container::Style {
    container::Style { text_color: Some(theme::tokens(theme).warn), ..container::Style::default() }
}

/// All that is doubtful about a row, one a line.
fn doubts(told: &[Issue], lang: &Lang) -> String {
    let mut lines: Vec<String> = Vec::new();
    for issue in told {
        let about = words::with_days(&issue.note, lang);
        let word = lang.import_issue(issue.code.word().to_owned());
        let said = if about.is_empty() { word } else { format!("{word} ({about})") };
        if !lines.contains(&said) {
            lines.push(said);
        }
    }
    lines.join("\n")
}
