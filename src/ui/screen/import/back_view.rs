//! A workbook that came back, drawn: each difference on the left, what would come of them on the right.

use iced::widget::{column, container, row, text};
use iced::{Alignment, Element, Length, Padding};

use super::Message;
use super::back::{Asked, BackPreview, Fate, Meant, Told};
use super::panel::answer;
use crate::lang::{Lang, phone_display};
use crate::ui::screen::Cx;
use crate::ui::theme::{self, BODY, SEMIBOLD};
use crate::ui::widget::fit::Fit;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone, hint};
use crate::ui::widget::list::scroll;

/// The column of what happens.
const FATE: f32 = 150.0;
/// How many differences are told at most.
const MOST: usize = 500;

/// The whole page.
pub fn view<'a>(name: &'a str, preview: &'a BackPreview, cx: Cx<'a>) -> Element<'a, Message> {
    let lang = cx.lang;
    if let Err(why) = &preview.difference {
        let cancel = hint(kit::button(lang.common_cancel(), Kind::Plain, Some(Message::Cancel)), "Esc");
        let other = kit::button(lang.import_screen_choose_other(), Kind::Main, Some(Message::ChooseFile));
        let title = super::words::capital(&lang.import_screen_unreadable(name.to_owned()), name, lang);
        return kit::empty(Icon::Alert, title, lang.back_error(*why), Some(row![other, cancel].spacing(10).into()));
    }
    row![left(name, preview, lang), kit::line_down(), right(preview, cx)].into()
}

fn left<'a>(name: &'a str, preview: &'a BackPreview, lang: &'a Lang) -> Element<'a, Message> {
    let name = Fit::new(name).size(theme::TITLE).font(SEMIBOLD);
    let head = container(column![name, kit::small(lang.back_screen_about())].spacing(8)).padding([14, 16]);
    let mut lines = column![];
    for told in preview.told.iter().take(MOST) {
        lines = lines.push(line(told, preview, lang)).push(kit::line());
    }
    if preview.told.len() > MOST {
        lines = lines.push(container(kit::muted(lang.shifts_and_more(preview.told.len() - MOST))).padding([10, 16]));
    }
    if preview.told.is_empty() {
        lines = lines.push(container(kit::muted(lang.back_screen_nothing())).padding([14, 16]));
    }
    column![head, kit::line(), scroll(lines).height(Length::Fill).width(Length::Fill)].width(Length::Fill).into()
}

fn words(fate: Fate, lang: &Lang) -> (String, Tone) {
    match fate {
        Fate::Changed => (lang.back_screen_changed(), Tone::Ok),
        Fate::Removed => (lang.back_screen_gone(), Tone::Warn),
        Fate::Both => (lang.back_screen_both(), Tone::Warn),
        Fate::Unclear => (lang.back_screen_unclear(), Tone::Warn),
        Fate::Refused => (lang.back_screen_refused(), Tone::Bad),
        Fate::Since => (lang.back_screen_since(), Tone::Plain),
    }
}

fn line<'a>(told: &'a Told, preview: &BackPreview, lang: &Lang) -> Element<'a, Message> {
    let (word, tone) = words(told.fate, lang);
    let stays = told.fate == Fate::Removed && !preview.answers.removed;
    let said = if stays { kit::muted(told.words.as_str()) } else { kit::body(told.words.as_str()) };
    let mut cells = row![container(kit::chip(word, tone)).width(FATE), container(said).width(Length::Fill)].spacing(12);
    if let Some(at) = told.conflict {
        let choices = [(false, lang.back_screen_as_here()), (true, lang.back_screen_as_sheet())];
        cells = cells.push(kit::segments(choices, preview.takes(at), move |theirs| Message::TakeTheirs(Some(at), theirs)));
    }
    container(cells.align_y(Alignment::Center)).padding(Padding::from([9, 16])).into()
}

fn right<'a>(preview: &'a BackPreview, cx: Cx<'a>) -> Element<'a, Message> {
    let lang = cx.lang;
    let mut parts = column![kit::title(lang.import_screen_title())].spacing(14);
    let mut lines = column![];
    for fate in Fate::ALL {
        let count = preview.count(fate);
        if count == 0 && fate != Fate::Changed {
            continue;
        }
        let number = i64::try_from(count).unwrap_or(i64::MAX);
        let content = row![text(lang.count(number)).size(BODY).font(SEMIBOLD), kit::body(about(fate, lang))].spacing(6);
        lines = lines.push(container(content.align_y(Alignment::Center)).center_y(36).padding([0, 8])).push(kit::line());
    }
    parts = parts.push(lines);
    let gone = preview.count(Fate::Removed);
    if gone > 0 {
        let choices = [(false, lang.back_screen_keep()), (true, lang.back_screen_take_away(gone))];
        let choice = kit::segments(choices, preview.answers.removed, Message::TakeRemoved);
        parts = parts.push(column![kit::group(lang.back_screen_gone_question(gone)), choice].spacing(8));
    }
    parts = parts.extend(preview.asked.iter().map(|(written, asked)| who(written, asked, cx)));
    let (open, taken) = preview.conflicts();
    if open > 0 {
        let is = if taken == 0 { Some(false) } else { (taken == open).then_some(true) };
        let choices = [(Some(false), lang.back_screen_as_here()), (Some(true), lang.back_screen_as_sheet())];
        let choice = kit::segments(choices, is, |theirs| Message::TakeTheirs(None, theirs.unwrap_or_default()));
        // One alone is answered on its line.
        let choice = (open > 1).then_some(choice);
        let words = column![kit::group(lang.back_screen_both_question(open))].push(choice).spacing(8);
        parts = parts.push(words.push(kit::small(lang.back_screen_both_about())));
    }
    let body = scroll(container(parts).padding(Padding::from([16, 20]))).height(Length::Fill).width(Length::Fill);
    let coming = preview.coming();
    let number = i64::try_from(coming).unwrap_or(i64::MAX);
    let words = if coming > 0 { lang.import_screen_import_changes(number) } else { lang.import_screen_import() };
    let go = hint(kit::button(words, Kind::Main, (coming > 0).then_some(Message::Import)), "Enter");
    let cancel = hint(kit::button(lang.common_cancel(), Kind::Plain, Some(Message::Cancel)), "Esc");
    let open = preview.open_questions();
    let waits =
        (coming > 0 && open > 0).then(|| kit::toned(lang.import_screen_open(i64::try_from(open).unwrap_or(i64::MAX)), Tone::Warn));
    let note = match (coming, open) {
        (0, 0) => lang.import_screen_nothing(),
        (0, _) => lang.import_screen_answers_first(),
        _ => lang.import_screen_not_yet(),
    };
    let foot = column![row![go, cancel].spacing(8).wrap()].push(waits).push(kit::small(note)).spacing(8);
    column![body, kit::line(), container(foot).padding(Padding::from([12, 20]))].width(cx.panel()).height(Length::Fill).into()
}

/// Who a name is that nobody has, or more than one.
fn who<'a>(written: &'a str, asked: &Asked, cx: Cx<'a>) -> Element<'a, Message> {
    let lang = cx.lang;
    let mut all =
        column![kit::group(lang.back_screen_who(written.to_owned())), kit::small(lang.back_screen_who_about())].spacing(4);
    for person in asked.who.iter().filter_map(|id| cx.data.people.get(*id)) {
        let meant = Meant::Person(person.id);
        let message = Message::Means(written.to_owned(), meant);
        all = all.push(answer(person.name(), phone_display(&person.phone), asked.is == Some(meant), message));
    }
    for (meant, words) in [(Meant::New, lang.import_screen_new_person()), (Meant::Leave, lang.import_screen_leave())] {
        let message = Message::Means(written.to_owned(), meant);
        all = all.push(answer(words, String::new(), asked.is == Some(meant), message));
    }
    all.into()
}

fn about(fate: Fate, lang: &Lang) -> String {
    match fate {
        Fate::Changed => lang.back_screen_changed_about(),
        Fate::Removed => lang.back_screen_gone_about(),
        Fate::Both => lang.back_screen_both_count(),
        Fate::Unclear => lang.back_screen_unclear_about(),
        Fate::Refused => lang.back_screen_refused_about(),
        Fate::Since => lang.back_screen_since_about(),
    }
}
