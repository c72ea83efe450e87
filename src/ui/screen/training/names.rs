//! Several people enrolled at once: those who lack a competence, and those whose names somebody pasted.

use iced::Element;
use iced::widget::{column, row};

use super::enrol::done;
use super::evening::Said;
use super::{Action, Cx, Key, Message, Training, Which};
use crate::domain::named::{Book, Names, Unsure};
use crate::domain::{CompetenceId, Ids, PersonId, Snapshot, act, gap, qualified};
use crate::lang::phone_display;
use crate::ui::widget::chooser::Choice;
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::note::{self, Note};

/// Of so many lines it is asked at once who they mean.
const ASKED: usize = 3;

/// Names that are being pasted, and whom they find.
#[derive(Default)]
pub(super) struct Pasted {
    note: Note,
    names: Names,
}

impl Pasted {
    fn look(&mut self, data: &Snapshot) {
        self.names = Book::of(data.people.iter()).read(&self.note.text());
    }
}

/// Who is on a shift that asks for a competence, without having it.
pub(super) fn lacking(competence: CompetenceId, cx: Cx<'_>) -> Vec<PersonId> {
    let now = cx.instant();
    let mut all: Vec<PersonId> =
        gap::lacking(cx.data, now).into_iter().filter(|row| row.competence == competence).map(|row| row.person).collect();
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|person| seen.insert(*person));
    all
}

/// Who does not have a competence today.
pub(super) fn without(competence: CompetenceId, cx: Cx<'_>) -> Vec<PersonId> {
    let day = cx.today();
    cx.data.people.iter().map(|person| person.id).filter(|id| !qualified::has(cx.data, *id, competence, day, day)).collect()
}

impl Training {
    /// Those who lack a competence, as choices: the one of this programme first.
    pub(super) fn competence_choices(&self, cx: Cx<'_>) -> Vec<Choice<Key>> {
        let lang = cx.lang;
        let own = self.chosen_programme(cx).and_then(|programme| programme.competence);
        let mut competences: Vec<_> = cx.data.competences.iter().collect();
        competences.sort_by_cached_key(|row| (Some(row.id) != own, lang.sort_key(&row.name)));
        let mut all = Vec::new();
        for row in competences {
            let kinds = [
                (Key::Lacking(row.id), lang.evening_lacking(row.name.clone()), lacking(row.id, cx)),
                (Key::Without(row.id), lang.evening_without(row.name.clone()), without(row.id, cx)),
            ];
            for (key, words, who) in kinds {
                let count = who.iter().filter(|id| self.sheet.row_of(Some(**id)).is_none()).count();
                if count > 0 {
                    let about = lang.common_people(i64::try_from(count).unwrap_or(i64::MAX));
                    all.push(Choice { about, ..Choice::named(key, words) });
                }
            }
        }
        all
    }

    pub(super) fn open_paste(&mut self, cx: Cx<'_>) -> Action<Message> {
        if self.evening.names.take().is_some() {
            return Action::None;
        }
        let pasted = Pasted::default();
        let focus = pasted.note.focus();
        self.evening.names = Some(pasted);
        if self.chooser.as_ref().is_none_or(|(which, _)| *which != Which::Enrol) {
            self.chooser = Some((Which::Enrol, self.choices(Which::Enrol, cx)));
        }
        Action::Task(focus)
    }

    pub(super) fn names_said(&mut self, said: note::Said, cx: Cx<'_>) -> Action<Message> {
        let Some(pasted) = &mut self.evening.names else { return Action::None };
        let _ = pasted.note.hear(said);
        pasted.look(cx.data);
        if pasted.note.step_back() {
            self.evening.names = None;
        }
        Action::None
    }

    /// Enrols those who were found; what finds nobody stays in the field.
    pub(super) fn enrol_names(&mut self, cx: Cx<'_>) -> Action<Message> {
        let (Some(programme), Some(pasted)) = (self.programme, &mut self.evening.names) else { return Action::None };
        let found = std::mem::take(&mut pasted.names.found);
        let left: Vec<&str> = pasted.names.unknown.iter().chain(&pasted.names.several).map(|one| one.line.as_str()).collect();
        let left = left.join("\n");
        pasted.note.turn_to("");
        pasted.note.turn_to(&left);
        pasted.look(cx.data);
        if left.is_empty() {
            self.evening.names = None;
        }
        done(act::training::enrol(cx.data, &mut Ids::System, programme, &found), cx)
    }

    /// A line is somebody's: their name and how they are reached take its place, so that it finds them alone.
    pub(super) fn means(&mut self, line: &str, person: PersonId, cx: Cx<'_>) -> Action<Message> {
        let (Some(pasted), Some(person)) = (&mut self.evening.names, cx.data.people.get(person)) else { return Action::None };
        let reach = if person.phone.is_empty() { &person.email } else { &person.phone };
        let text = pasted.note.text().replacen(line, format!("{} {reach}", person.name()).trim_end(), 1);
        pasted.note.turn_to(&text);
        pasted.look(cx.data);
        Action::None
    }

    /// The field for names, while it is open.
    pub(super) fn names_view<'a>(&'a self, cx: Cx<'a>) -> Option<Element<'a, Message>> {
        let (lang, pasted) = (cx.lang, self.evening.names.as_ref()?);
        let names = &pasted.names;
        let field = pasted.note.view(lang.evening_paste_hint(), |said| Message::Evening(Said::Names(said)));
        let new: Vec<PersonId> = names.found.iter().copied().filter(|id| self.sheet.row_of(Some(*id)).is_none()).collect();
        let mut all = column![field].spacing(8);
        if !names.found.is_empty() {
            let known: Vec<String> =
                names.found.iter().filter_map(|id| cx.data.people.get(*id)).map(crate::domain::Person::name).collect();
            all = all.push(kit::muted(lang.evening_found(known.join(", "))));
            let there = names.found.len() - new.len();
            if there > 0 {
                all = all.push(kit::muted(lang.evening_enrolled_before(i64::try_from(there).unwrap_or(i64::MAX))));
            }
        }
        let lines = |unsure: &[Unsure]| unsure.iter().map(|one| one.line.as_str()).collect::<Vec<_>>().join(", ");
        if !names.several.is_empty() {
            all = all.push(kit::toned(lang.evening_several(lines(&names.several)), Tone::Warn));
            all = all.push(who_it_may_be(&names.several, cx));
        }
        if !names.unknown.is_empty() {
            all = all.push(kit::toned(lang.evening_unknown(lines(&names.unknown)), Tone::Warn));
            all = all.push(who_it_may_be(&names.unknown, cx));
        }
        let press = (!new.is_empty()).then_some(Message::Evening(Said::EnrolNames));
        let words = lang.evening_enrol_names(i64::try_from(new.len()).unwrap_or(i64::MAX));
        Some(all.push(row![kit::button(words, Kind::Main, press)]).into())
    }
}

/// Whom the first lines may mean, to be pressed.
fn who_it_may_be<'a>(unsure: &[Unsure], cx: Cx<'a>) -> Element<'a, Message> {
    let chips = unsure.iter().filter(|one| !one.who.is_empty()).take(ASKED).flat_map(|one| {
        one.who.iter().filter_map(|id| cx.data.people.get(*id)).map(|person| {
            let words = format!("{} {}", person.name(), phone_display(&person.phone));
            let means = Said::Means(one.line.clone(), person.id);
            kit::chip_button(words.trim_end().to_owned(), false, Message::Evening(means))
        })
    });
    row(chips).spacing(6).wrap().vertical_spacing(6).into()
}
