//! Who has answered: for the whole course in a line, and for each person as one press.

use std::collections::HashMap;

use iced::widget::{column, row};
use iced::{Element, Length};

use super::enrol::done;
use super::evening::Said;
use super::{Action, Cx, Message, Training};
use crate::domain::{Answer, Person, PersonId, Programme, ProgrammeId, act, course};
use crate::ui::widget::kit::{self, Kind};
use crate::ui::widget::pressable::Pressable;

/// So many who have not answered are shown at first.
const MOST: usize = 6;

impl Training {
    pub(super) fn answers_view<'a>(&'a self, programme: ProgrammeId, cx: Cx<'a>) -> Option<Element<'a, Message>> {
        let lang = cx.lang;
        let counts = course::answers(cx.data, programme);
        let open = self.evening.all_answers;
        let answers: HashMap<PersonId, Option<Answer>> =
            cx.data.enrolments_of(programme).filter(|row| row.waiting.is_none()).map(|row| (row.person, row.answer)).collect();
        if answers.is_empty() {
            return None;
        }
        let mut all = column![kit::group(lang.evening_answers()), kit::body(lang.course_answers(&counts))].spacing(6);
        let rows = self.sheet.rows.iter().filter_map(|row| Some((cx.data.people.get(row.person)?, *answers.get(&row.person)?)));
        let shown: Vec<(&Person, Option<Answer>)> = rows.filter(|(_, answer)| open || answer.is_none()).collect();
        for (person, answer) in shown.iter().take(if open { usize::MAX } else { MOST }) {
            let name = Pressable::new(kit::body(person.name())).width(Length::Fill).padding([2, 0]);
            let name = name.on_press(Message::Person(person.id)).look(kit::button_look(Kind::Quiet));
            all = all.push(column![name, chips(person.id, *answer, cx)].spacing(2));
        }
        if shown.is_empty() {
            all = all.push(kit::muted(lang.evening_all_answered()));
        }
        let hidden = if open { 0 } else { shown.len().saturating_sub(MOST) };
        if hidden > 0 {
            all = all.push(kit::small(lang.training_more(i64::try_from(hidden).unwrap_or(i64::MAX))));
        }
        if open || shown.len() < answers.len() || hidden > 0 {
            let words = if open { lang.evening_only_unanswered() } else { lang.evening_all_answers() };
            all = all.push(row![kit::button(words, Kind::Quiet, Some(Message::Evening(Said::AllAnswers))).padding([0, 0])]);
        }
        Some(all.into())
    }

    /// What a person has answered; who waits is not asked yet.
    pub(super) fn answer_of<'a>(programme: &Programme, person: &Person, cx: Cx<'a>) -> Option<Element<'a, Message>> {
        let row = cx.data.programmes_of(person.id).find(|row| row.programme == programme.id && row.waiting.is_none())?;
        Some(column![kit::group(cx.lang.evening_answers()), chips(person.id, row.answer, cx)].spacing(6).into())
    }

    pub(super) fn set_answer(&mut self, person: PersonId, answer: Option<Answer>, cx: Cx<'_>) -> Action<Message> {
        let Some(programme) = self.programme else { return Action::None };
        done(act::training::set_answer(cx.data, programme, person, answer), cx)
    }
}

/// The three answers of a person, the one that is given marked.
fn chips<'a>(person: PersonId, is: Option<Answer>, cx: Cx<'a>) -> Element<'a, Message> {
    let lang = cx.lang;
    let choices = [
        (Some(Answer::Yes), lang.evening_answer_yes()),
        (Some(Answer::No), lang.evening_answer_no()),
        (None, lang.evening_answer_none()),
    ];
    let chip = |(answer, words): (Option<Answer>, String)| {
        kit::chip_button(words, is == answer, Message::Evening(Said::Answer(person, answer)))
    };
    row(choices.map(chip)).spacing(6).wrap().vertical_spacing(4).into()
}
