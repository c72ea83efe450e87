//! What a person can show: the competences they have and until when, and the papers they get to take with them, in the
//! language of whoever is to read them.

use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

use super::competences::{Has, seen};
use super::{Action, Cx, Message, Training};
use crate::domain::{Competence, Person, Programme, completion, held, qualified};
use crate::exchange::reports::Selection;
use crate::lang::{Lang, Language};
use crate::paper::Order;
use crate::paper::sheets::courses;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind};

/// What is said of it.
#[derive(Debug, Clone, Copy)]
pub enum Said {
    /// The language of the papers.
    Language(Language),
    /// What the person gets to show for the work.
    Volunteer,
    /// The certificate of the course.
    Certificate,
}

impl Training {
    pub(super) fn person_shown<'a>(&'a self, programme: &'a Programme, person: &'a Person, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mut has = column![kit::group(lang.competences_page_competences())].spacing(4);
        let competences = competences(person, cx);
        if competences.is_empty() {
            has = has.push(kit::muted(lang.competences_person_none()));
        }
        for competence in competences {
            has = has.push(line(competence, person, cx));
        }
        let completed = completion::completed(cx.data, programme.id, cx.instant()).contains(&person.id);
        let can = |said| (!self.writing).then_some(Message::Shown(said));
        let languages = Language::ALL.into_iter().map(|language| (language, language.tag().to_owned()));
        let mut papers = column![
            kit::group(lang.course_panel_papers()),
            row![
                kit::small(lang.competences_paper_language()),
                kit::segments(languages, self.paper_language.unwrap_or(lang.language()), |of| Message::Shown(Said::Language(of)))
            ]
            .spacing(8)
            .align_y(Alignment::Center),
            row![
                kit::icon_button(Icon::Printer, lang.course_attest(), Kind::Plain, can(Said::Volunteer)),
                kit::icon_button(
                    Icon::Printer,
                    lang.course_certificate(),
                    Kind::Plain,
                    can(Said::Certificate).filter(|_| completed)
                ),
            ]
            .spacing(8)
            .wrap()
            .vertical_spacing(8),
        ]
        .spacing(8);
        if !completed {
            papers = papers.push(kit::small(lang.competences_not_completed(programme.name.clone())));
        }
        column![has, papers].spacing(16).into()
    }

    pub(super) fn shown(&mut self, said: Said, cx: Cx<'_>) -> Action<Message> {
        let (Some(person), Some(programme)) = (self.person, self.programme) else { return Action::None };
        let lang = Lang::new(self.paper_language.unwrap_or(cx.lang.language()));
        let order = Order { data: cx.data, lang: &lang, selection: &Selection::default(), now: cx.instant() };
        let document = match said {
            Said::Language(language) => {
                self.paper_language = Some(language);
                return Action::None;
            }
            Said::Volunteer => courses::volunteer(&order, &[person]),
            Said::Certificate => courses::certificates(&order, programme, &[person]),
        };
        self.write_document(document, cx)
    }
}

/// Those of which something is noted about a person, by name.
fn competences<'a>(person: &Person, cx: Cx<'a>) -> Vec<&'a Competence> {
    let mut all: Vec<&Competence> =
        cx.data.records_of(person.id).filter_map(|record| cx.data.competences.get(record.competence)).collect();
    all.sort_by_cached_key(|row| (cx.lang.sort_key(&row.name), row.id));
    all.dedup_by_key(|row| row.id);
    all
}

/// A competence with how it stands with it, and when the paper was seen where that is all there is.
fn line<'a>(competence: &'a Competence, person: &Person, cx: Cx<'a>) -> Element<'a, Message> {
    let until = held::until(cx.data, person.id, competence.id, cx.today());
    let training = qualified::in_training(cx.data, person.id, competence.id, cx.today());
    let records = || cx.data.records_of(person.id).filter(|row| row.competence == competence.id);
    let (words, tone) = Has::of(until, training, records(), cx).chip(cx);
    let last = records().max_by_key(|row| row.valid_from).filter(|_| competence.shown);
    let name = column![kit::body(competence.name.as_str())].push(last.and_then(|row| seen(row, cx)).map(kit::small));
    row![name.width(Length::Fill), kit::chip(words, tone)].spacing(8).align_y(Alignment::Center).into()
}
