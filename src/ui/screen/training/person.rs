//! The panel about the chosen person: how it stood at the chosen session, how far in the programme, what is missing.

use iced::widget::{Id, column, container, row};
use iced::{Alignment, Element, Length};

use super::draft::Field;
use super::table::mark_box;
use super::{Ask, Cx, Message, Training};
use crate::domain::{AttendanceState, Person, Programme, progress};
use crate::lang::phone_display;
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// The name of the field for when one came.
pub(super) const CAME: &str = "training-came";
const LEFT: &str = "training-left";

impl Training {
    pub(super) fn person_view<'a>(&'a self, programme: &'a Programme, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let Some(person) = self.person.and_then(|id| cx.data.people.get(id)) else {
            return kit::muted(lang.training_no_person());
        };
        let mut all = column![Self::who(person, cx)].spacing(16);
        all = all.push(Self::waits_view(programme, person, cx));
        all = all.push(Self::answer_of(programme, person, cx));
        if let Some(marks) = self.marks(cx) {
            all = all.push(marks);
        }
        if let Some(progress) = progress::progress(cx.data, programme.id, person.id) {
            let standing = self.sheet.row_of(Some(person.id)).and_then(|row| self.sheet.rows.get(row)).map(|row| row.standing);
            let chip = standing.and_then(|standing| standing.chip(lang, self.sheet.evenings));
            let mut far = row![kit::strong(lang.training_hours_of(
                lang.hours(progress.minutes),
                lang.hours(progress.planned_minutes),
                lang.percent(progress.percent)
            ))]
            .spacing(8)
            .align_y(Alignment::Center);
            if let Some((words, tone)) = chip {
                far = far.push(kit::chip(words, tone));
            }
            let mut about = column![kit::group(programme.name.as_str()), far.wrap()].spacing(6);
            if let Some(day) = progress.completed_on {
                about = about.push(kit::muted(lang.training_completed_on(lang.date_long(day))));
            }
            if let Some((_, to)) = progress::earned(cx.data, programme.id, person.id) {
                let competence = programme.competence.and_then(|id| cx.data.competences.get(id));
                let name = competence.map(|row| row.name.clone()).unwrap_or_default();
                let has = cx.data.records_of(person.id).any(|row| Some(row.competence) == programme.competence);
                let words = match (has, to) {
                    (true, Some(to)) => lang.training_has_until(name, lang.date_numeric(to)),
                    (true, None) => lang.training_has(name),
                    (false, _) => lang.training_can_have(name),
                };
                about = about.push(kit::toned(words, if has { Tone::Ok } else { Tone::Info }));
            }
            all = all.push(about);
            let titles: Vec<String> = progress
                .missing
                .iter()
                .filter_map(|id| cx.data.modules.get(*id))
                .map(|module| format!("{} {}", module.number, module.title))
                .collect();
            if !titles.is_empty() {
                let list = column(titles.into_iter().map(kit::body)).spacing(4);
                all = all.push(column![kit::group(lang.training_modules_missing()), list].spacing(6));
            }
        }
        all = all.push(self.person_shown(programme, person, cx));
        all = all.push(kit::line());
        all = all.push(row![].push(self.person_button(cx)));
        all.push(self.ask_button(Ask::Unenrol, cx)).into()
    }

    fn who<'a>(person: &'a Person, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let crews: Vec<&str> = cx
            .data
            .memberships_of(person.id)
            .filter_map(|row| cx.data.crews.get(row.crew))
            .map(|crew| crew.name.as_str())
            .collect();
        let about = [crews.join(", "), phone_display(&person.phone)];
        let about = about.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · ");
        let mut all = column![kit::title(person.name())].spacing(4);
        if !about.is_empty() {
            all = all.push(kit::muted(about));
        }
        // What the study associations ask for.
        let facts = [
            (person.born().is_none(), lang.training_birth_year_missing()),
            (person.gender.is_empty(), lang.training_gender_missing()),
            (person.postcode.is_empty(), lang.training_postcode_missing()),
        ];
        let chips = facts.into_iter().filter(|(lacks, _)| *lacks).map(|(_, words)| kit::chip(words, Tone::Warn));
        all.push(row(chips).spacing(6).wrap()).into()
    }

    /// How it stood at the chosen session, as buttons.
    fn marks<'a>(&'a self, cx: Cx<'a>) -> Option<Element<'a, Message>> {
        let lang = cx.lang;
        let (person, session) = (self.person?, self.chosen_session(cx)?);
        let mark = self.sheet.mark(person, session.id);
        let states = [
            (AttendanceState::Present, lang.lists_present(), lang.training_key_space()),
            (AttendanceState::Part, lang.training_part_of_time(), lang.training_key_part()),
            (AttendanceState::Excused, lang.lists_excused(), lang.training_key_excused()),
            (AttendanceState::Absent, lang.lists_absent(), lang.training_key_absent()),
        ];
        let mut all = column![kit::group(lang.date_and_range(session.when.from_local, session.when.to_local))].spacing(2);
        for (state, words, key) in states {
            let is = if self.part { state == AttendanceState::Part } else { mark == Some(state) };
            let message = if state == AttendanceState::Part { Message::AskPart } else { Message::Mark(Some(state)) };
            let content = row![mark_box(Some(state), lang), container(kit::body(words)).width(Length::Fill), kit::key(key)]
                .spacing(10)
                .align_y(Alignment::Center);
            all = all.push(Pressable::new(content).width(Length::Fill).padding([4, 6]).on_press(message).look(move |t, status| {
                Look {
                    background: match (is, status) {
                        (true, _) => Some(t.ember_soft),
                        (false, Status::Hovered | Status::Pressed) => Some(t.sunk),
                        _ => None,
                    },
                    text: t.ink,
                    edge: is.then_some(t.ember),
                    radius: crate::ui::theme::RADIUS,
                }
            }));
            if state == AttendanceState::Part && (self.part || mark == Some(AttendanceState::Part)) {
                all = all.push(self.part_fields(cx));
            }
        }
        if mark.is_some() {
            all = all.push(row![kit::button(lang.training_clear_mark(), Kind::Quiet, Some(Message::Mark(None)))]);
        }
        Some(all.into())
    }

    fn part_fields<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let time = |id: &'static str, field: Field| {
            kit::field_with_id(
                Some(Id::new(id)),
                "18:30",
                self.drafts.get(field),
                move |typed| Message::Type(field, typed),
                Some(Message::Done(field)),
            )
        };
        let fields = row![
            kit::labelled(cx.lang.training_came(), time(CAME, Field::Came)),
            kit::labelled(cx.lang.training_left_at(), time(LEFT, Field::Left)),
        ]
        .spacing(10);
        container(column![fields].push(self.wrong(&[Field::Came, Field::Left])).spacing(4)).padding([4, 6]).into()
    }
}
