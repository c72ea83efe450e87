//! The questions of a file, drawn: each with the answers it can have.

use iced::Element;
use iced::widget::{Column, column};

use super::Message as Said;
use super::ask::{Asked, Code, Message, Reply};
use super::panel::answer;
use super::roster;
use crate::exchange::meaning::{Counts, Elsewhen};
use crate::lang::Lang;
use crate::ui::widget::kit::{self, Tone};

/// All that is asked.
pub fn questions<'a>(asked: &'a Asked, lang: &'a Lang) -> Column<'a, Said> {
    let mut parts = column![].spacing(14).push(asked.elsewhen.map(|elsewhen| of_year(asked, elsewhen, lang)));
    if !asked.days.is_empty() {
        parts = parts.push(column![kit::group(lang.answers_days()), kit::small(lang.answers_days_about())].spacing(2));
        for (days, day) in &asked.days {
            let say = |counts: Counts, words: String| {
                answer(words, String::new(), day.counts == Some(counts), said(Message::Day(*days, counts)))
            };
            parts = parts.push(
                column![
                    kit::body(lang.answers_stands(day.text.clone())),
                    say(Counts::Weekday, lang.answers_day_weekday(lang.date_long(days.weekday))),
                    say(Counts::Date, lang.answers_day_date(lang.date_long(days.date))),
                ]
                .spacing(4),
            );
        }
    }
    if !asked.codes.is_empty() {
        parts = parts.push(column![kit::group(lang.answers_codes()), kit::small(lang.answers_codes_about())].spacing(2));
        parts = parts.extend(asked.codes.iter().map(|(key, code)| of_code(key, code, lang)));
    }
    if !asked.hours.is_empty() {
        parts =
            parts.push(column![kit::group(lang.roster_import_hours()), kit::small(lang.roster_import_hours_about())].spacing(2));
        for (part, typed) in &asked.hours {
            // `Enter` ends the answer; it does not bring everything in before one has seen what it changes.
            let done = said(Message::Hours(part, typed.to_owned()));
            let field = kit::field("18–23", typed, move |typed| said(Message::Hours(part, typed)), Some(done));
            parts = parts.push(kit::labelled(lang.roster_import_part((*part).to_owned()), field));
        }
    }
    parts
}

/// Whether the days of another year are this festival's.
fn of_year<'a>(asked: &'a Asked, elsewhen: Elsewhen, lang: &'a Lang) -> Element<'a, Said> {
    let about = lang.answers_year_about(elsewhen.days);
    let moved = lang.days_long(elsewhen.moved);
    let say = |by_weekday: bool, words: String, about: String| {
        answer(words, about, asked.by_weekday == Some(by_weekday), said(Message::ByWeekday(by_weekday)))
    };
    column![
        kit::group(lang.answers_year(elsewhen.year.to_string())),
        kit::toned(about, Tone::Warn),
        say(true, lang.answers_year_move(), moved),
        say(false, lang.answers_year_leave(), String::new()),
    ]
    .spacing(4)
    .into()
}

fn of_code<'a>(key: &'a str, code: &'a Code, lang: &'a Lang) -> Element<'a, Said> {
    let words = |reply: Reply| match reply {
        Reply::OnDuty => lang.answers_code_on_duty(),
        Reply::Can => lang.answers_code_can(),
        Reply::Cannot => lang.answers_code_cannot(),
        Reply::Nothing => lang.answers_code_nothing(),
    };
    let replies = Reply::ALL.map(|reply| (Some(reply), words(reply)));
    let reply = move |reply: Option<Reply>| said(Message::Code(key.to_owned(), reply.unwrap_or(Reply::Nothing)));
    let cells = i64::try_from(code.asked.cells).unwrap_or(i64::MAX);
    let head = kit::body(lang.answers_code(code.asked.text.clone(), cells));
    let mut all = column![head, kit::segments(replies, code.reply, reply)].spacing(4);
    if code.asked.hourless && code.reply == Some(Reply::OnDuty) {
        let done = said(Message::CodeHours(key.to_owned(), code.hours.clone()));
        let field = kit::field("18–23", &code.hours, move |typed| said(Message::CodeHours(key.to_owned(), typed)), Some(done));
        all = all.push(kit::labelled(lang.answers_code_hours(code.asked.text.clone()), field));
    }
    all.into()
}

fn said(message: Message) -> Said {
    Said::Roster(roster::Message::Ask(message))
}
