//! The panel about the chosen competence: its name, how long it lasts, what it includes, which courses give it, and who has
//! it until when.

use iced::widget::{column, container, row, text_input};
use iced::{Alignment, Element, Length, Padding};

use super::rows::Holder;
use super::{Board, Field, NEW, New, Said, months};
use crate::domain::{Competence, CompetenceRecord, act, programme_template, qualified};
use crate::ui::screen::{Cx, Go};
use crate::ui::theme::{self, BODY, MEDIUM};
use crate::ui::widget::fit::Fit;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::pressable::Pressable;
use crate::ui::widget::tick::tick;

/// So many who have it are shown at first.
const MOST: usize = 30;
/// So many who lack it are named.
const LACKING: usize = 8;

impl Board {
    pub(super) fn panel<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Said> {
        if let Some(new) = &self.new {
            return form(new, cx);
        }
        let lang = cx.lang;
        let Some(competence) = self.competence(cx) else { return kit::muted(lang.competences_choose()) };
        if let Some(give) = &self.give {
            return give.view(competence, cx);
        }
        let fields = column![
            kit::labelled(lang.people_name(), self.drafts.boxed(Field::Name, "", &competence.name, Said::Field)),
            kit::labelled(
                lang.training_months(),
                self.drafts.boxed(Field::Months, &lang.training_months_hint(), &months(competence), Said::Field)
            ),
        ]
        .push(programme_template::suggested_months(&competence.name).map(|_| kit::small(lang.programmes_months_about())))
        .push(tick(lang.competences_shown(), Some(lang.competences_shown_about()), competence.shown, Said::Shown))
        .spacing(10);
        let mut all = column![kit::title(competence.name.as_str()), fields].spacing(18);
        all = all.push(given_by(competence, cx)).push(self.people(cx)).push(self.lacking(cx)).push(includes(competence, cx));
        let delete = row![kit::icon_button(Icon::Trash, lang.competences_delete(), Kind::Danger, Some(Said::AskDelete))];
        all.push(kit::line()).push(delete).into()
    }

    /// Who has it, until when.
    fn people<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Said> {
        let lang = cx.lang;
        let give =
            kit::icon_button(Icon::AddPerson, lang.competences_give(), Kind::Main, Some(Said::Give(super::give::Said::Open)));
        let mut all = column![kit::group(lang.competences_who(self.standing.has)), row![give]].spacing(8);
        let most = if self.all { usize::MAX } else { MOST };
        let mut list = column![];
        for holder in self.holders.iter().take(most) {
            list = list.push(self.holder(holder, cx)).push(kit::line());
        }
        let more = self.holders.len().saturating_sub(MOST);
        if more > 0 {
            let words = if self.all { lang.now_fewer() } else { lang.training_more(i64::try_from(more).unwrap_or(0)) };
            list = list.push(row![kit::button(words, Kind::Quiet, Some(Said::All))]);
        }
        all = all.push(list);
        all.into()
    }

    fn holder<'a>(&'a self, holder: &'a Holder, cx: Cx<'a>) -> Element<'a, Said> {
        let lang = cx.lang;
        let open = self.opened == Some(holder.person);
        let (words, tone) = holder.has.chip(cx);
        let head = row![
            container(Fit::new(holder.name.as_str()).font(MEDIUM)).width(Length::Fill),
            kit::chip(words, tone),
            icon(if open { Icon::Up } else { Icon::Down }, 13.0)
        ]
        .spacing(8)
        .align_y(Alignment::Center);
        let pressable = Pressable::new(container(head).center_y(Length::Fill))
            .width(Length::Fill)
            .height(theme::ROW - 1.0)
            .padding([0, 4])
            .on_press(Said::Open(holder.person))
            .look(kit::button_look(Kind::Quiet));
        if !open {
            return pressable.into();
        }
        let mut inside = column![].spacing(8);
        for record in holder.records.iter().filter_map(|id| cx.data.records.get(*id)) {
            inside = inside.push(self.record(record, cx));
        }
        let show = kit::button(lang.training_show_person(), Kind::Plain, Some(Said::Go(Go::Person(holder.person))));
        let inside = inside.push(row![show]);
        column![pressable, container(inside).padding(Padding { top: 4.0, right: 4.0, bottom: 10.0, left: 4.0 })].into()
    }

    /// One thing that is noted: from when to when, where it comes from, who saw the paper and when.
    fn record<'a>(&self, record: &'a CompetenceRecord, cx: Cx<'a>) -> Element<'a, Said> {
        let lang = cx.lang;
        let mut words = column![].spacing(2);
        let from = lang.date_numeric(record.valid_from);
        words = words.push(kit::body(match record.valid_to {
            Some(to) => lang.competences_from_to(from, lang.date_numeric(to)),
            None => lang.competences_from(from),
        }));
        if record.training {
            words = words.push(kit::toned(lang.competences_in_training(), Tone::Info));
        }
        if Some(record.competence) != self.chosen {
            let name = cx.data.competences.get(record.competence).map(|row| row.name.clone()).unwrap_or_default();
            words = words.push(kit::muted(lang.competences_by(name)));
        }
        if let Some(programme) = record.programme.and_then(|id| cx.data.programmes.get(id)) {
            words = words.push(kit::muted(lang.competences_by_course(programme.name.clone())));
        }
        if !record.origin.is_empty() {
            words = words.push(kit::muted(record.origin.as_str()));
        }
        words = words.push(seen(record, cx).map(kit::muted));
        let withdraw = kit::bare_icon(Icon::Trash, lang.competences_withdraw(), Some(Said::Withdraw(record.id)));
        row![words.width(Length::Fill), withdraw].align_y(Alignment::Start).into()
    }

    /// Who is set up where it is asked for, without having it.
    fn lacking<'a>(&'a self, cx: Cx<'a>) -> Option<Element<'a, Said>> {
        let lacks = &self.standing.lacks;
        if lacks.is_empty() {
            return None;
        }
        let mut all = column![kit::group(cx.lang.competences_lacking(lacks.len()))].spacing(2);
        for person in lacks.iter().take(LACKING).filter_map(|id| cx.data.people.get(*id)) {
            let name = kit::button(person.name(), Kind::Quiet, Some(Said::Go(Go::Person(person.id)))).padding([0, 4]).height(30);
            all = all.push(name.width(Length::Fill));
        }
        let more = lacks.len().saturating_sub(LACKING);
        if more > 0 {
            all = all.push(kit::small(cx.lang.training_more(i64::try_from(more).unwrap_or(0))));
        }
        Some(all.into())
    }

    /// The question before it is deleted, with what goes along.
    pub(super) fn deletion<'a>(competence: &'a Competence, cx: Cx<'a>) -> Element<'a, Said> {
        let lang = cx.lang;
        let gone = act::training::would_delete_competence(cx.data, competence.id);
        let mut words = column![kit::title(lang.competences_delete_ask(competence.name.clone()))].spacing(8);
        let along = [
            (gone.records, lang.competences_delete_records(gone.records)),
            (gone.needs, lang.competences_delete_needs(gone.needs)),
            (gone.programmes, lang.competences_delete_programmes(gone.programmes)),
            (gone.templates, lang.competences_delete_templates(gone.templates)),
            (gone.includes, lang.competences_delete_includes(gone.includes)),
        ];
        for (_, line) in along.into_iter().filter(|(count, _)| *count > 0) {
            let line = container(kit::body(line)).width(Length::Fill);
            words = words.push(row![icon(Icon::Minus, 14.0), line].spacing(8).align_y(Alignment::Center));
        }
        let buttons = row![
            kit::icon_button(Icon::Trash, lang.common_delete(), Kind::Danger, Some(Said::Delete)),
            kit::button(lang.common_cancel(), Kind::Plain, Some(Said::Keep)),
        ]
        .spacing(8);
        let content = column![words, kit::small(lang.people_delete_undo()), buttons].spacing(12);
        crate::ui::modal::over::over(content, 420.0, Said::Keep)
    }
}

/// Who saw the paper and when; none where nobody did.
pub fn seen(record: &CompetenceRecord, cx: Cx<'_>) -> Option<String> {
    let lang = cx.lang;
    match (record.seen_on.map(|day| lang.date_numeric(day)), record.seen_by.is_empty()) {
        (Some(day), true) => Some(lang.competences_seen_on(day)),
        (Some(day), false) => Some(lang.competences_seen_on_by(day, record.seen_by.clone())),
        (None, false) => Some(lang.competences_seen_by_words(record.seen_by.clone())),
        (None, true) => None,
    }
}

/// Which courses give it.
fn given_by<'a>(competence: &'a Competence, cx: Cx<'a>) -> Element<'a, Said> {
    let lang = cx.lang;
    let mut all = column![kit::group(lang.competences_given_by())].spacing(2);
    let mut none = true;
    for programme in cx.data.programmes.iter() {
        if programme.competence.is_some_and(|given| qualified::gives(cx.data, given, competence.id)) {
            none = false;
            let words = if programme.renews { lang.competences_renews(programme.name.clone()) } else { programme.name.clone() };
            let button = kit::button(words, Kind::Quiet, Some(Said::Go(Go::Programme(programme.id)))).padding([0, 4]).height(30);
            all = all.push(button.width(Length::Fill));
        }
    }
    if none {
        all = all.push(kit::muted(lang.competences_given_by_none()));
    }
    all.into()
}

/// Which others whoever has it has too.
fn includes<'a>(competence: &'a Competence, cx: Cx<'a>) -> Option<Element<'a, Said>> {
    let mut others: Vec<&Competence> = cx.data.competences.iter().filter(|row| row.id != competence.id).collect();
    if others.is_empty() {
        return None;
    }
    others.sort_by_cached_key(|row| (cx.lang.sort_key(&row.name), row.id));
    let mut all = column![kit::group(cx.lang.competences_includes())].spacing(2);
    for other in others {
        all = all.push(tick(other.name.clone(), None, competence.includes.contains(&other.id), Said::Include(other.id)));
    }
    Some(all.into())
}

fn form<'a>(new: &'a New, cx: Cx<'a>) -> Element<'a, Said> {
    let lang = cx.lang;
    let input = text_input(&lang.competences_hint(), &new.name)
        .id(NEW)
        .on_input(Said::Name)
        .on_submit(Said::Create)
        .padding([7, 10])
        .size(BODY)
        .font(theme::REGULAR)
        .style(kit::field_style);
    let create = (!new.name.trim().is_empty()).then_some(Said::Create);
    column![kit::title(lang.command_new_competence()), kit::labelled(lang.people_name(), input)]
        .push(new.wrong.as_ref().map(|words| kit::toned(words.as_str(), Tone::Bad)))
        .push(
            row![
                kit::button(lang.common_add(), Kind::Main, create),
                kit::button(lang.common_cancel(), Kind::Plain, Some(Said::Cancel))
            ]
            .spacing(8),
        )
        .push(kit::small(lang.competences_new_about()))
        .spacing(12)
        .into()
}
