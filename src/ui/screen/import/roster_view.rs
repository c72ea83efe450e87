//! A roster from a file, drawn: each thing of the file on the left, what would come of it all on the right.

use iced::widget::{Space, column, container, row, text};
use iced::{Alignment, Element, Length, Padding};

use super::panel::{answer, asked_head};
use super::roster::{Message, Only, RosterPreview, Show};
use super::{Message as Said, ask_view, beside_view, remarks};
use crate::exchange::plan::{Decision, Doubt, Likeness, Subject};
use crate::exchange::read::Tabs;
use crate::exchange::roster::{Line, Thing, Verdict};
use crate::lang::{Lang, phone_display};
use crate::ui::screen::Cx;
use crate::ui::theme::{self, BODY, MEDIUM, REGULAR, ROW, SEMIBOLD};
use crate::ui::widget::chooser;
use crate::ui::widget::fit::Fit;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone, hint};
use crate::ui::widget::list::{ListState, scroll};
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// The column of what happens.
pub(super) const FATE: f32 = 104.0;
/// The column of row numbers.
const NUMBER: f32 = 64.0;
/// How many clashes and issues are told at most.
const MOST: usize = 60;

/// The left side: the rows of the file with what came of them; or only the things that were asked for.
pub fn left<'a>(
    name: &'a str,
    choice: Element<'a, Said>,
    preview: &'a RosterPreview,
    list: &ListState,
    cx: Cx<'a>,
) -> Element<'a, Said> {
    let lang = cx.lang;
    let name = Fit::new(name).size(theme::TITLE).font(SEMIBOLD);
    let count = if preview.is_beside() {
        lang.import_screen_rows(number(preview.beside.rows()))
    } else {
        lang.roster_import_things(preview.shown.len())
    };
    let count = kit::small(count);
    let fates: Vec<(Show, usize)> = preview.fates().collect();
    let mut head = row![choice].spacing(12).align_y(Alignment::Center);
    // With one fate for all there is nothing to choose.
    head = if fates.len() > 2 {
        let words = fates.into_iter().map(|(show, count)| (show, shown(show, count, lang)));
        head.push(kit::segments(words, preview.show(), |show| Said::Roster(Message::Show(show))))
    } else {
        head.push(count)
    };
    let head = container(column![name, head].spacing(8)).padding([14, 16]);
    if preview.is_beside() {
        return column![head, kit::line(), beside_view::list(preview, lang)].width(Length::Fill).height(Length::Fill).into();
    }
    let titles = row![
        container(kit::small(lang.import_screen_fate())).width(FATE),
        container(kit::small(lang.roster_import_thing())).width(Length::FillPortion(5)),
        container(kit::small(lang.roster_import_when())).width(Length::FillPortion(3)),
        container(kit::small(lang.roster_import_row())).width(NUMBER),
    ]
    .spacing(12);
    let titles = kit::on(container(titles).padding([0, 16]), |t| t.sunk).height(36).center_y(36).width(Length::Fill);
    let body = list.view(
        preview.shown.len(),
        |at| match preview.shown.get(at).and_then(|at| preview.roster.lines.get(*at)) {
            Some(found) => line(found, cx),
            None => Space::new().height(ROW).into(),
        },
        Said::Scrolled,
    );
    column![head, kit::line(), titles, kit::line(), body].width(Length::Fill).height(Length::Fill).into()
}

fn shown(show: Show, count: usize, lang: &Lang) -> String {
    let count = number(count);
    match show {
        Show::All => lang.roster_import_show_all(count),
        Show::New => lang.roster_import_show_new(count),
        Show::Changed => lang.roster_import_show_changed(count),
        Show::Same => lang.roster_import_show_same(count),
    }
}

/// What is different about a thing that is there already.
fn different(found: &Line, lang: &Lang) -> Option<String> {
    match (&found.verdict, &found.thing) {
        (Verdict::Changed(_), Thing::Shift { .. }) => Some(lang.roster_import_more_places()),
        (Verdict::Changed(diffs), _) if !diffs.is_empty() => {
            Some(diffs.iter().map(|diff| super::words::diff(diff, lang)).collect::<Vec<_>>().join(" · "))
        }
        _ => None,
    }
}

/// The word for what happens, and its colour.
pub(super) fn verdict(verdict: &Verdict, lang: &Lang) -> (String, Tone) {
    match verdict {
        Verdict::New => (lang.import_verdict_new(), Tone::Ok),
        Verdict::Changed(_) => (lang.import_verdict_changed(), Tone::Info),
        Verdict::Same => (lang.import_verdict_same(), Tone::Plain),
        Verdict::Doubtful(_) | Verdict::Unclear | Verdict::Crewless | Verdict::Waits => {
            (lang.import_verdict_doubtful(), Tone::Warn)
        }
        Verdict::Refused(_) => (lang.import_verdict_refused(), Tone::Bad),
    }
}

/// What a thing is, and when.
fn words(thing: &Thing, lang: &Lang) -> (Icon, String, String) {
    match thing {
        Thing::Person(name) => (Icon::Person, name.clone(), String::new()),
        Thing::Crew(name) => (Icon::Crews, name.clone(), String::new()),
        Thing::Place(name) => (Icon::Place, name.clone(), String::new()),
        Thing::Shift { name, from, to } => {
            let when = match (from, to) {
                (Some(from), Some(to)) => lang.date_and_range(*from, *to),
                (Some(from), None) => format!("{} {}–?", lang.date_short(from.date()), lang.time(from.time())),
                _ => lang.roster_import_no_time(),
            };
            (Icon::Calendar, name.clone(), when)
        }
        Thing::OnShift { person, shift, from } => {
            let when = from.map(|from| format!("{} {}", lang.date_short(from.date()), lang.time(from.time())));
            let what = if shift.is_empty() { person.clone() } else { format!("{person} · {shift}") };
            (Icon::Arrow, what, when.unwrap_or_default())
        }
        Thing::Says { person, day, hours, can } => {
            let of_day = |minutes: u16| if minutes > 1440 { minutes - 1440 } else { minutes };
            let clock = |minutes: u16| format!("{:02}:{:02}", of_day(minutes) / 60, minutes % 60);
            let within = hours.map(|(from, to)| format!(" {}–{}", clock(from), clock(to))).unwrap_or_default();
            let says = lang.says(*can);
            (Icon::Clock, format!("{person} · {}", says.to_lowercase()), format!("{}{within}", lang.date_short(*day)))
        }
    }
}

fn line<'a>(found: &'a Line, cx: Cx<'a>) -> Element<'a, Said> {
    let lang = cx.lang;
    let (word, tone) = verdict(&found.verdict, lang);
    let (sign, what, when) = words(&found.thing, lang);
    // A shift has its hours where a person has what is different.
    let (what, when) = match (different(found, lang), when.is_empty()) {
        (Some(different), true) => (what, different),
        (Some(different), false) => (format!("{what} – {different}"), when),
        (None, _) => (what, when),
    };
    let what = whole(what, MEDIUM);
    let when = whole(when, REGULAR);
    let what = row![icon(sign, 14.0), what].spacing(8).align_y(Alignment::Center);
    let cells = row![
        container(kit::chip(word, tone)).width(FATE),
        container(what).width(Length::FillPortion(5)).clip(true),
        container(when).width(Length::FillPortion(3)).clip(true),
        container(kit::small(lang.count(number(found.row + 1)))).width(NUMBER),
    ]
    .spacing(12)
    .align_y(Alignment::Center);
    column![container(cells).padding(Padding::from([0, 16])).center_y(ROW - 1.0), kit::line()].height(ROW).into()
}

/// Words that may be cut: all of them are shown where the pointer rests.
pub(super) fn whole<'a>(words: String, font: iced::Font) -> Element<'a, Said> {
    const SURE: usize = 24;
    let fit = Fit::new(words.clone()).font(font);
    if words.chars().count() > SURE { hint(fit, words) } else { fit.into() }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The right side: what would come of it.
pub fn right<'a>(preview: &'a RosterPreview, cx: Cx<'a>) -> Element<'a, Said> {
    let lang = cx.lang;
    let mut parts = column![text(lang.import_screen_title()).size(theme::TITLE).font(SEMIBOLD), counts(preview, lang)].spacing(14);
    if preview.as_last_time {
        parts = parts.push(kit::muted(lang.import_screen_as_last_time()));
    }
    if preview.asks_crew() {
        parts = parts.push(crew(preview, lang));
    }
    parts = parts.push(ask_view::questions(&preview.asked, lang));
    let mut questions = preview.questions().peekable();
    if questions.peek().is_some() {
        parts = parts.push(kit::group(lang.roster_import_questions()));
        for (line, human, doubts) in questions.take(MOST) {
            parts = parts.push(question((line, human, doubts), preview, cx));
        }
    }
    if !preview.clashes.is_empty() {
        parts = parts.push(kit::group(lang.roster_import_clashes(preview.clashes.len())));
        parts = parts.push(kit::small(lang.roster_import_clashes_about()));
        for clash in preview.clashes.iter().take(MOST) {
            parts = parts.push(told(&clash.head, &clash.words, Tone::Warn));
        }
    }
    let (issues, sheets) = (preview.remarks(lang), preview.sheets());
    let sure = preview.sure();
    if !issues.is_empty() || sure > 0 {
        parts = parts.push(kit::group(lang.roster_import_issues()));
        let count = issues.len();
        parts = parts.push(column(issues.iter().take(MOST).map(|remark| remarks::line(remark.clone(), &sheets, lang))));
        if count > MOST {
            parts = parts.push(kit::muted(lang.shifts_and_more(count - MOST)));
        }
        if sure > 0 {
            let words = if preview.all_issues { lang.roster_import_fewer() } else { lang.roster_import_sure(sure) };
            parts = parts.push(kit::button(words, Kind::Quiet, Some(Said::Roster(Message::AllIssues))));
        }
    }
    let body = scroll(container(parts).padding(Padding::from([16, 20]))).height(Length::Fill).width(Length::Fill);
    column![body, kit::line(), foot(preview, lang)].width(cx.panel()).height(Length::Fill).into()
}

/// The crew of shifts that name none.
fn crew<'a>(preview: &'a RosterPreview, lang: &'a Lang) -> Element<'a, Said> {
    let lacks = preview.lacks_crew();
    let words = match preview.crew.as_str() {
        "" if lacks => lang.answers_crew_choose(),
        "" => lang.roster_import_crew_hint(),
        crew => crew.to_owned(),
    };
    let open = chooser::opener(words, preview.choosing.is_some(), Said::Roster(Message::ChooseCrew));
    let mut all = column![kit::labelled(lang.roster_import_crew(), open)].spacing(4);
    if let Some(choosing) = &preview.choosing {
        all = all.push(choosing.view(lang, &lang.answers_crew_find()).map(|message| Said::Roster(Message::ChoosingCrew(message))));
    }
    if lacks {
        all = all.push(kit::toned(lang.answers_crewless(), Tone::Warn));
    }
    all.into()
}

/// The button that writes it all.
pub fn foot<'a>(preview: &'a RosterPreview, lang: &'a Lang) -> Element<'a, Said> {
    let coming = preview.coming();
    let go = hint(kit::button(preview.go_words(lang), Kind::Main, (coming > 0).then_some(Said::Import)), "Enter");
    let cancel = hint(kit::button(lang.common_cancel(), Kind::Plain, Some(Said::Cancel)), "Esc");
    let open = preview.open_questions();
    let waits = (coming > 0 && open > 0).then(|| kit::toned(lang.import_screen_open(number(open)), Tone::Warn));
    let note = match (coming, open) {
        (0, 0) => lang.import_screen_nothing(),
        (0, _) => lang.import_screen_answers_first(),
        _ => lang.import_screen_not_yet(),
    };
    let foot = column![row![go, cancel].spacing(8).wrap()].push(waits).push(kit::small(note)).spacing(8);
    container(foot).padding(Padding::from([12, 20])).into()
}

/// How many of what come to what; each line shows only those.
fn counts<'a>(preview: &'a RosterPreview, lang: &'a Lang) -> Element<'a, Said> {
    let mut lines = column![];
    let asks = preview.questions().next().is_some() || preview.asked.is_answered();
    for only in Only::ALL {
        let counts = preview.counts(only);
        let all = counts.new + counts.changed + counts.same + counts.waits + counts.refused;
        // What an answer may empty stays, so that the questions below do not move.
        let always = matches!(only, Only::People | Only::Shifts | Only::OnShift) || (only == Only::Waiting && asks);
        if all == 0 && !always {
            continue;
        }
        let (words, count) = match only {
            Only::People => (lang.roster_import_people(number(all), number(counts.new), number(counts.changed)), all),
            Only::Shifts => (lang.roster_import_shifts(number(all), number(counts.new), number(counts.changed)), all),
            Only::OnShift => (lang.roster_import_on_shift(number(counts.new)), all),
            Only::Says => (lang.roster_import_says(number(all), number(counts.new)), all),
            Only::Waiting => (lang.import_screen_doubtful(number(all)), all),
            Only::Refused => (lang.import_screen_refused(number(all)), all),
        };
        let is = preview.only() == Some(only);
        let message = Said::Roster(Message::Only((!is).then_some(only)));
        let hint = if count == 0 {
            String::new()
        } else if is {
            lang.import_screen_show_all()
        } else {
            lang.import_screen_show()
        };
        let content = row![
            text(lang.count(number(count))).size(BODY).font(SEMIBOLD),
            kit::body(words),
            Space::new().width(Length::Fill),
            kit::small(hint)
        ]
        .spacing(6)
        .align_y(Alignment::Center);
        let line = Pressable::new(container(content).center_y(Length::Fill))
            .width(Length::Fill)
            .height(36)
            .padding([0, 8])
            .on_press_maybe((count > 0).then_some(message))
            .look(move |t, status| Look {
                background: match (is, status) {
                    (true, _) => Some(t.ember_soft),
                    (false, Status::Hovered | Status::Pressed) => Some(t.sunk),
                    _ => None,
                },
                text: if count == 0 { t.faint } else { t.ink },
                edge: None,
                radius: theme::RADIUS,
            });
        lines = lines.push(line).push(kit::line());
    }
    lines.into()
}

fn told<'a>(head: &'a str, words: &'a str, tone: Tone) -> Element<'a, Said> {
    column![text(head).size(BODY).font(MEDIUM), kit::toned(words, tone)].spacing(2).into()
}

/// Who somebody of the file is.
fn question<'a>(
    (line, human, doubts): (&'a Line, usize, &'a [Doubt]),
    preview: &'a RosterPreview,
    cx: Cx<'a>,
) -> Element<'a, Said> {
    let lang = cx.lang;
    let Thing::Person(name) = &line.thing else { return Space::new().into() };
    let decided = preview.decision(human);
    let row = lang.import_screen_row((line.row + 1).to_string());
    let mut all = column![asked_head(name, row, decided.is_some(), lang)].spacing(4);
    let say = |decision: Decision| {
        let again = decided == Some(decision);
        (again, Said::Roster(Message::Decide(human, (!again).then_some(decision))))
    };
    let mut asked: Vec<Subject> = Vec::new();
    // Namesakes by the part of the name that stands there are one question, and the answers name them.
    let short = |doubt: &&Doubt| matches!(doubt, Doubt::Same { likeness: Likeness::ShortName, .. });
    let namesakes = doubts.iter().filter(short).count();
    if namesakes > 1 {
        all = all.push(kit::muted(lang.back_doubt_short_names(namesakes)));
    }
    for doubt in doubts {
        if namesakes < 2 || !short(&doubt) {
            all = all.push(kit::muted(lang.doubt(doubt, &Tabs::default())));
        }
        if let Doubt::Same { subject: subject @ Subject::Person(_), .. } = doubt
            && !asked.contains(subject)
        {
            asked.push(*subject);
        }
    }
    for subject in asked {
        let Subject::Person(id) = subject else { continue };
        let Some(person) = cx.data.people.get(id) else { continue };
        let (chosen, message) = say(Decision::Same(subject));
        let who =
            if person.phone.is_empty() { person.name() } else { format!("{} ({})", person.name(), phone_display(&person.phone)) };
        all = all.push(answer(lang.import_screen_same_as(who), String::new(), chosen, message));
    }
    let (chosen, message) = say(Decision::New);
    all = all.push(answer(lang.import_screen_new_person(), String::new(), chosen, message));
    let (chosen, message) = say(Decision::Leave);
    all.push(answer(lang.import_screen_leave(), String::new(), chosen, message)).into()
}
