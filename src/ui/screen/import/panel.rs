//! What would come of the import: how many rows come to what, the chosen row in full, the questions that only the leader
//! can answer, and the button that writes it all.

use std::path::PathBuf;

use iced::widget::{Space, column, container, row, text};
use iced::{Alignment, Element, Length, Padding};

use super::Message;
use super::preview::{Fate, Numbers, Only, Opened, Preview, region};
use super::reading::Reading;
use super::words;
use crate::exchange::plan::{Decision, Doubt, PlanRow, Subject, Verdict};
use crate::exchange::read::ReadError;
use crate::lang::{Lang, phone_display};
use crate::table::Far;
use crate::ui::screen::Cx;
use crate::ui::theme::{BODY, MEDIUM, RADIUS, SEMIBOLD};
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone, button, hint};
use crate::ui::widget::list::scroll;
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// So many questions are shown at once; the others follow as these are answered.
const QUESTIONS: usize = 4;

/// The screen with no file.
pub fn nothing(lang: &Lang) -> Element<'_, Message> {
    let choose = button(lang.import_screen_choose_file(), Kind::Main, Some(Message::ChooseFile)).into();
    kit::empty(Icon::Sheet, lang.import_screen_empty(), lang.import_screen_empty_about(), Some(choose))
}

/// The screen while a file is read.
pub fn reading<'a>(reading: &'a Reading, lang: &'a Lang) -> Element<'a, Message> {
    let far = match reading.far {
        Some(Far::Rows(rows)) => lang.answers_reading_rows(i64::try_from(rows).unwrap_or(i64::MAX)),
        Some(Far::Percent(percent)) => lang.answers_reading_percent(percent.to_string()),
        None => String::new(),
    };
    let cancel = hint(button(lang.common_cancel(), Kind::Plain, Some(Message::Cancel)), "Esc");
    kit::empty(Icon::Sheet, lang.import_screen_reading(reading.name.clone()), far, Some(cancel))
}

/// The screen with a file that is no sheet.
pub fn unreadable<'a>(opened: &'a Opened, error: ReadError, lang: &'a Lang) -> Element<'a, Message> {
    let mut buttons = row![].spacing(10);
    if opened.is_told() {
        buttons = buttons.push(button(lang.import_screen_as_found(), Kind::Main, Some(Message::AsFound)));
    } else {
        buttons = buttons.push(button(lang.import_screen_choose_other(), Kind::Main, Some(Message::ChooseFile)));
    }
    buttons = buttons.push(hint(button(lang.common_cancel(), Kind::Plain, Some(Message::Cancel)), "Esc"));
    let title = words::capital(&lang.import_screen_unreadable(opened.name.clone()), &opened.name, lang);
    kit::empty(Icon::Alert, title, lang.read_error(error), Some(buttons.into()))
}

/// The right side of the screen.
pub fn view<'a>(
    preview: &'a Preview,
    chosen: Option<usize>,
    written: Option<&'a (PathBuf, usize)>,
    also_when: bool,
    cx: Cx<'a>,
) -> Element<'a, Message> {
    let lang = cx.lang;
    let mut parts = column![kit::title(lang.import_screen_title()), counts(preview, lang)].spacing(16);
    if also_when {
        let go = kit::button(lang.roster_import_as_roster(), Kind::Plain, Some(Message::Look(super::Look::Roster)));
        parts = parts.push(column![kit::muted(lang.back_also_when()), go].spacing(8));
    }
    if preview.as_last_time {
        parts = parts.push(kit::muted(lang.import_screen_as_last_time()));
    }
    for words in lang.sheets_told(&preview.plan) {
        parts = parts.push(kit::muted(words));
    }
    for once in &preview.plan.once {
        let tone = if once.note.is_warning() { Tone::Warn } else { Tone::Plain };
        parts = parts.push(kit::toned(lang.said_once(once), tone));
    }
    if !preview.plan.mapping.has_name() {
        parts = parts.push(kit::toned(lang.import_screen_no_name(), Tone::Warn));
    }
    let picked = chosen.and_then(|line| preview.row(line));
    if let Some(found) = picked {
        parts = parts.push(kit::card(details(found, preview, cx)).padding(12).width(Length::Fill));
    }
    parts = parts.push(questions(preview, chosen, cx));
    let numbers = preview.several_numbers(region(cx));
    if !numbers.is_empty() {
        parts = parts.push(kit::group(lang.back_which_number()));
        parts = parts.extend(numbers.into_iter().take(QUESTIONS).map(|numbers| which_number(numbers, preview, lang)));
    }
    // What comes and goes with the answers stands below them, so that no question moves under the pointer.
    for (names, words) in
        [(&preview.new_crews, lang.import_screen_new_crews()), (&preview.new_clubs, lang.import_screen_new_clubs())]
    {
        if !names.is_empty() {
            parts = parts.push(column![kit::group(words), kit::body(some(names, lang))].spacing(4));
        }
    }
    parts = parts.push(stays_out(preview, written, lang));
    let body = scroll(container(parts).padding(Padding::from([16, 20]))).height(Length::Fill).width(Length::Fill);
    column![body, kit::line(), foot(preview, lang)].width(cx.panel()).height(Length::Fill).into()
}

/// What only the leader can say: those that are answered stay where they stand, and new ones come below.
fn questions<'a>(preview: &'a Preview, chosen: Option<usize>, cx: Cx<'a>) -> Option<Element<'a, Message>> {
    let lang = cx.lang;
    let asked = preview.asked.iter().filter_map(|at| preview.plan.rows.get(*at)).filter(|row| Some(row.line) != chosen);
    let asked: Vec<&PlanRow> = asked.collect();
    let open = asked.iter().filter(|row| row.decision.is_none()).count();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let head = match (asked.len(), open) {
        (0, _) => return None,
        (_, 0) => lang.import_screen_all_answered(),
        _ => lang.import_screen_questions(number(open)),
    };
    let mut all = column![kit::group(head)].spacing(12);
    let mut shown = 0;
    for found in asked {
        if found.decision.is_none() {
            if shown == QUESTIONS {
                break;
            }
            shown += 1;
        }
        all = all.push(question(found, preview, cx)).push(kit::line());
    }
    let more = (open > shown).then(|| kit::small(lang.import_screen_more_questions(number(open - shown))));
    Some(all.push(more).into())
}

/// The button that writes it all.
pub fn foot<'a>(preview: &'a Preview, lang: &'a Lang) -> Element<'a, Message> {
    let coming = preview.coming();
    let words = if coming > 0 {
        lang.import_screen_import_people(i64::try_from(coming).unwrap_or(i64::MAX))
    } else {
        lang.import_screen_import()
    };
    let go = hint(button(words, Kind::Main, (coming > 0).then_some(Message::Import)), "Enter");
    let cancel = hint(button(lang.common_cancel(), Kind::Plain, Some(Message::Cancel)), "Esc");
    let mut foot = column![row![go, cancel].spacing(8).wrap()].spacing(8);
    if preview.counts.doubtful > 0 {
        let count = i64::try_from(preview.counts.doubtful).unwrap_or(i64::MAX);
        foot = foot.push(kit::toned(lang.import_screen_unanswered(count), Tone::Warn));
    }
    foot = foot.push(kit::small(match (coming, preview.counts.doubtful) {
        (0, 0) => lang.import_screen_nothing(),
        (0, _) => lang.import_screen_answers_first(),
        _ => lang.import_screen_not_yet(),
    }));
    container(foot).padding(Padding::from([12, 20])).into()
}

/// How many rows come to what; each line shows only those rows.
fn counts<'a>(preview: &'a Preview, lang: &'a Lang) -> Element<'a, Message> {
    let asks = !preview.asked.is_empty();
    let fates = [Fate::New, Fate::Changed, Fate::Doubtful, Fate::Refused, Fate::Same, Fate::Skipped];
    let fates = fates.map(|fate| {
        // What an answer may add to stands there before it, so that nothing below moves.
        let always = fate != Fate::Same && (fate != Fate::Skipped || asks);
        (Only::Fate(fate), fate.count(&preview.counts), always)
    });
    let mut lines = column![];
    for (which, count, always) in fates.into_iter().chain([(Only::Remarked, preview.remarked, asks)]) {
        if count == 0 && !always {
            continue;
        }
        let only = preview.only() == Some(which);
        let message = Message::Only((!only).then_some(which));
        lines = lines.push(count_line(which, count, only, message, lang)).push(kit::line());
    }
    lines.into()
}

/// The rows that stay out, to be written to a file of their own.
fn stays_out<'a>(preview: &'a Preview, written: Option<&'a (PathBuf, usize)>, lang: &'a Lang) -> Option<Element<'a, Message>> {
    let out = preview.plan.handed_back().count();
    (out > 0).then(|| match written {
        Some((path, count)) if *count == out => kit::small(lang.import_screen_handed_back(path.display().to_string())),
        _ => {
            let words = lang.import_screen_hand_back(i64::try_from(out).unwrap_or(i64::MAX));
            let about = kit::small(lang.import_screen_hand_back_about());
            column![button(words, Kind::Plain, Some(Message::HandBack)), about].spacing(4).into()
        }
    })
}

fn count_line(which: Only, count: usize, only: bool, message: Message, lang: &Lang) -> Element<'_, Message> {
    let number = i64::try_from(count).unwrap_or(i64::MAX);
    let words = match which {
        Only::Fate(Fate::New) => lang.import_screen_new(number),
        Only::Fate(Fate::Changed) => lang.import_screen_changed(number),
        Only::Fate(Fate::Same) => lang.import_screen_same(number),
        Only::Fate(Fate::Doubtful) => lang.import_screen_doubtful(number),
        Only::Fate(Fate::Refused) => lang.import_screen_refused(number),
        Only::Fate(Fate::Skipped) => lang.import_screen_skipped(number),
        Only::Remarked => lang.import_screen_remarked(number),
    };
    let hint = match (which, count, only) {
        (_, 0, _) => String::new(),
        (_, _, true) => lang.import_screen_show_all(),
        (Only::Fate(Fate::Changed), ..) => lang.import_screen_show_differences(),
        _ => lang.import_screen_show(),
    };
    let content = row![
        container(text(lang.count(number)).size(BODY).font(SEMIBOLD)).width(Length::Shrink),
        kit::body(words),
        Space::new().width(Length::Fill),
        kit::small(hint),
    ]
    .spacing(6)
    .align_y(Alignment::Center);
    Pressable::new(container(content).center_y(Length::Fill))
        .width(Length::Fill)
        .height(36)
        .padding([0, 8])
        .on_press_maybe((count > 0).then_some(message))
        .look(move |t, status| Look {
            background: match (only, status) {
                (true, _) => Some(t.ember_soft),
                (false, Status::Hovered | Status::Pressed) => Some(t.sunk),
                _ => None,
            },
            text: if count == 0 { t.faint } else { t.ink },
            edge: None,
            radius: RADIUS,
        })
        .into()
}

/// The chosen row in full.
fn details<'a>(found: &'a PlanRow, preview: &'a Preview, cx: Cx<'a>) -> Element<'a, Message> {
    let lang = cx.lang;
    let (word, tone) = words::fate(Fate::of(found), lang);
    let head = row![kit::chip(word, tone), kit::small(preview.row_place(found.line, lang))].spacing(8).align_y(Alignment::Center);
    let mut all = column![head, text(found.name.as_str()).size(BODY).font(SEMIBOLD)].spacing(8);
    match &found.verdict {
        Verdict::Refused(problems) => {
            for problem in problems {
                all = all.push(kit::toned(lang.problem(problem, &preview.plan.tabs), Tone::Bad));
            }
        }
        Verdict::Skipped(skip) => all = all.push(kit::muted(lang.import_skip(*skip, &preview.plan.tabs))),
        _ => {}
    }
    let subject = match found.decision {
        Some(Decision::Same(subject)) => Some(subject),
        _ => found.subject,
    };
    if !matches!(found.verdict, Verdict::Doubtful(_)) && found.decision.is_none() {
        for change in words::diffs(found, subject) {
            all = all.push(kit::body(words::diff(change, lang)));
        }
    }
    for note in &found.notes {
        let tone = if note.is_warning() { Tone::Warn } else { Tone::Plain };
        all = all.push(kit::toned(lang.import_note(note, &preview.plan.tabs), tone));
    }
    match &found.verdict {
        Verdict::Doubtful(doubts) => all = all.push(answers(found, doubts, preview, cx)),
        Verdict::New | Verdict::Changed(_) => {
            let left = found.decision == Some(Decision::Leave);
            let (words, decision) =
                if left { (lang.import_screen_take(), None) } else { (lang.import_screen_leave(), Some(Decision::Leave)) };
            all = all.push(answer(words, String::new(), false, Message::Decide(found.line, decision)));
        }
        _ => {}
    }
    all.into()
}

/// A question, with what may be answered.
fn question<'a>(found: &'a PlanRow, preview: &'a Preview, cx: Cx<'a>) -> Element<'a, Message> {
    let Verdict::Doubtful(doubts) = &found.verdict else { return Space::new().into() };
    let head = asked_head(&found.name, preview.row_place(found.line, cx.lang), found.decision.is_some(), cx.lang);
    column![head, answers(found, doubts, preview, cx)].spacing(8).into()
}

fn answers<'a>(found: &'a PlanRow, doubts: &'a [Doubt], preview: &'a Preview, cx: Cx<'a>) -> Element<'a, Message> {
    let lang = cx.lang;
    let say = |decision: Decision| {
        let again = found.decision == Some(decision);
        (again, Message::Decide(found.line, (!again).then_some(decision)))
    };
    let mut all = column![].spacing(4);
    let mut asked: Vec<Subject> = Vec::new();
    for doubt in doubts {
        all = all.push(kit::muted(lang.doubt(doubt, &preview.plan.tabs)));
        if let Doubt::Same { subject, .. } = doubt
            && !asked.contains(subject)
        {
            asked.push(*subject);
        }
    }
    for subject in asked {
        let (chosen, message) = say(Decision::Same(subject));
        let changes: Vec<String> = words::diffs(found, Some(subject)).iter().map(|change| words::diff(change, lang)).collect();
        let who = lang.import_screen_same_as(words::who(subject, preview, cx.data, lang));
        all = all.push(answer(who, changes.join("\n"), chosen, message));
    }
    let (chosen, message) = say(Decision::New);
    all = all.push(answer(lang.import_screen_new_person(), String::new(), chosen, message));
    let (chosen, message) = say(Decision::Leave);
    all.push(answer(lang.import_screen_leave(), String::new(), chosen, message)).into()
}

/// Which of the numbers in a cell is somebody's.
fn which_number<'a>(numbers: Numbers, preview: &'a Preview, lang: &Lang) -> Element<'a, Message> {
    let Numbers { line, column: at, all, chosen } = numbers;
    let name = preview.row(line).map(|row| row.name.as_str()).unwrap_or_default();
    let head = row![text(name).size(BODY).font(SEMIBOLD).width(Length::Fill), kit::small(preview.row_place(line, lang))];
    let mut parts = column![head.spacing(8)].spacing(4);
    for number in all {
        let is = chosen.as_ref() == Some(&number);
        parts = parts.push(answer(phone_display(&number), String::new(), is, Message::Number(line, at, number)));
    }
    parts.into()
}

/// Who or what a question is about, where it stands, and whether it is answered.
pub(super) fn asked_head<'a>(name: &'a str, place: String, answered: bool, lang: &Lang) -> Element<'a, Message> {
    let name = text(name).size(BODY).font(SEMIBOLD).width(Length::Fill);
    let done = answered.then(|| kit::toned(lang.import_screen_answered(), Tone::Ok));
    row![name].push(done).push(kit::small(place)).spacing(8).align_y(Alignment::Center).into()
}

/// One answer; long names go on in the next line.
pub(super) fn answer<'a>(words: String, about: String, chosen: bool, message: Message) -> Element<'a, Message> {
    let mut content = column![text(words).size(BODY).font(MEDIUM)].spacing(2).width(Length::Fill);
    if !about.is_empty() {
        content = content.push(kit::small(about));
    }
    let mark = icon(if chosen { Icon::Done } else { Icon::Circle }, 14.0);
    Pressable::new(row![container(mark).padding(Padding::from([3, 0])), content].spacing(8))
        .width(Length::Fill)
        .padding([5, 8])
        .on_press(message)
        .look(move |t, status| Look {
            background: Some(match (chosen, status) {
                (true, _) => t.ember_soft,
                (false, Status::Hovered | Status::Pressed) => t.line,
                _ => t.sunk,
            }),
            text: if chosen { t.ember } else { t.ink },
            edge: Some(if chosen { t.ember } else { kit::mix(t.line, t.muted, 0.3) }),
            radius: RADIUS,
        })
        .into()
}

/// The first names of a list, and how many more there are.
fn some(names: &[String], lang: &Lang) -> String {
    const MOST: usize = 8;
    let shown = names.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(MOST) {
        0 => shown,
        more => lang.import_screen_and_more(shown, i64::try_from(more).unwrap_or(i64::MAX)),
    }
}
