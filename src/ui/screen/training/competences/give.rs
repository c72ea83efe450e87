//! Giving people a competence: to whom, from when to when, and who saw the paper on which day.

use chrono::NaiveDate;
use iced::Element;
use iced::widget::{column, row};

use super::{Board, Said as Page, sentence};
use crate::domain::act::training::{Grant, good_to, grant};
use crate::domain::fold::SearchKey;
use crate::domain::{Competence, Ids, Person, PersonId, typed};
use crate::lang::phone_display;
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{self, BODY};
use crate::ui::widget::focus::Focus;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::picker::{self, Choice, Picked, Picker};
use crate::ui::widget::tick::tick;

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Text {
    From,
    To,
    Origin,
    SeenOn,
    SeenBy,
}

/// What it says.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Said {
    Open,
    Who(picker::Message),
    /// Not to this one after all.
    Without(PersonId),
    Type(Text, String),
    Training,
    Done,
    Close,
}

/// The form.
#[derive(Debug)]
pub struct Give {
    picker: Picker<PersonId>,
    people: Vec<PersonId>,
    from: String,
    /// The last day; as the competence says until somebody types another.
    to: Option<String>,
    origin: String,
    seen_on: String,
    seen_by: String,
    training: bool,
    wrong: Option<String>,
}

impl Give {
    fn new(cx: Cx<'_>) -> Self {
        let mut people: Vec<&Person> = cx.data.people.iter().collect();
        people.sort_by_cached_key(|person| (cx.lang.sort_key(&person.sort_name()), person.id));
        let choice = |person: &Person| Choice::keyed(person.id, person.name(), phone_display(&person.phone), SearchKey::of(person));
        let mut picker = Picker::new();
        picker.offer(people.into_iter().map(choice).collect());
        picker.open();
        Self {
            picker,
            people: Vec::new(),
            from: cx.lang.date_numeric(cx.today()),
            to: None,
            origin: String::new(),
            seen_on: String::new(),
            seen_by: String::new(),
            training: false,
            wrong: None,
        }
    }

    /// Whether `Esc` was meant for the field of names.
    pub fn step_back(&mut self) -> bool {
        self.picker.step_back()
    }

    fn from(&self, cx: Cx<'_>) -> Option<NaiveDate> {
        typed::coming(&self.from, cx.today())
    }

    /// The last day as it stands in its field.
    fn to(&self, competence: &Competence, cx: Cx<'_>) -> String {
        let usual = || self.from(cx).and_then(|from| good_to(competence, from)).map(|day| cx.lang.date_numeric(day));
        self.to.clone().unwrap_or_else(|| usual().unwrap_or_default())
    }

    /// What is filled in, or the sentence why it does not hold.
    fn grant(&self, competence: &Competence, cx: Cx<'_>) -> Result<Grant, String> {
        let lang = cx.lang;
        let day =
            |words: &str, near: NaiveDate| typed::coming(words, near).ok_or_else(|| lang.start_not_a_day(words.trim().to_owned()));
        let maybe = |words: &str, near: NaiveDate| if words.trim().is_empty() { Ok(None) } else { day(words, near).map(Some) };
        if self.people.is_empty() {
            return Err(lang.competences_give_nobody());
        }
        let from = day(&self.from, cx.today())?;
        Ok(Grant {
            to: maybe(&self.to(competence, cx), from)?,
            origin: self.origin.clone(),
            seen_on: maybe(&self.seen_on, cx.today())?,
            seen_by: self.seen_by.clone(),
            training: self.training,
            ..Grant::new(competence.id, from)
        })
    }

    pub(super) fn view<'a>(&'a self, competence: &'a Competence, cx: Cx<'a>) -> Element<'a, Page> {
        let lang = cx.lang;
        let mut who = column![self.picker.view(lang, &lang.training_leader_hint(), |said| Page::Give(Said::Who(said)))].spacing(6);
        if !self.people.is_empty() {
            let names = self.people.iter().filter_map(|id| cx.data.people.get(*id));
            let chips =
                names.map(|person| kit::chip_button(format!("{} ×", person.name()), true, Page::Give(Said::Without(person.id))));
            who = who.push(row(chips).spacing(6).wrap().vertical_spacing(6));
        }
        let day = lang.common_day_hint();
        let mut all = column![
            kit::title(lang.competences_give_title(competence.name.clone())),
            kit::labelled(lang.competences_give_who(), who),
            row![
                kit::labelled(lang.competences_give_from(), field(Text::From, &self.from, &day)),
                kit::labelled(lang.competences_give_to(), field(Text::To, &self.to(competence, cx), &lang.training_months_hint())),
            ]
            .spacing(10),
        ]
        .spacing(14);
        if !competence.shown {
            let origin = field(Text::Origin, &self.origin, &lang.competences_give_origin_hint());
            all = all.push(kit::labelled(lang.competences_give_origin(), origin));
        }
        all = all.push(
            row![
                kit::labelled(lang.competences_give_seen_on(), field(Text::SeenOn, &self.seen_on, &day)),
                kit::labelled(lang.competences_give_seen_by(), field(Text::SeenBy, &self.seen_by, "")),
            ]
            .spacing(10),
        );
        let about = if competence.shown { lang.competences_shown_about() } else { lang.competences_give_about() };
        all.push(tick(
            lang.competences_give_training(),
            Some(lang.competences_give_training_about()),
            self.training,
            Page::Give(Said::Training),
        ))
        .push(self.wrong.as_ref().map(|words| kit::toned(words.as_str(), Tone::Bad)))
        .push(
            row![
                kit::icon_button(
                    Icon::Check,
                    lang.competences_give_done(self.people.len()),
                    Kind::Main,
                    Some(Page::Give(Said::Done))
                ),
                kit::button(lang.common_cancel(), Kind::Plain, Some(Page::Give(Said::Close))),
            ]
            .spacing(8),
        )
        .push(kit::small(about))
        .into()
    }
}

fn field<'a>(which: Text, value: &str, hint: &str) -> Element<'a, Page> {
    let input = iced::widget::text_input(hint, value)
        .on_input(move |typed| Page::Give(Said::Type(which, typed)))
        .on_submit(Page::Give(Said::Done))
        .padding([7, 10])
        .size(BODY)
        .font(theme::REGULAR)
        .style(kit::field_style);
    Focus::new(input).into()
}

impl Board {
    pub(super) fn give(&mut self, said: Said, cx: Cx<'_>) -> Action<Page> {
        if let Said::Open = said {
            let give = Give::new(cx);
            let focus = iced::widget::operation::focus(give.picker.id());
            self.give = Some(give);
            return Action::Task(focus);
        }
        let competence = self.competence(cx);
        let (Some(give), Some(competence)) = (&mut self.give, competence) else { return Action::None };
        match said {
            // What was found stays when the focus leaves: else the button one presses would move away from under the pointer.
            Said::Open | Said::Who(picker::Message::Leave) => {}
            Said::Who(said) => {
                if let Picked::Value(person) = give.picker.update(said) {
                    give.wrong = None;
                    give.picker.close();
                    if !give.people.contains(&person) {
                        give.people.push(person);
                    }
                }
            }
            Said::Without(person) => give.people.retain(|other| *other != person),
            Said::Type(which, typed) => {
                give.wrong = None;
                match which {
                    Text::From => give.from = typed,
                    Text::To => give.to = Some(typed),
                    Text::Origin => give.origin = typed,
                    Text::SeenOn => give.seen_on = typed,
                    Text::SeenBy => give.seen_by = typed,
                }
            }
            Said::Training => give.training = !give.training,
            Said::Close => self.give = None,
            Said::Done => {
                let edit = give
                    .grant(competence, cx)
                    .and_then(|wanted| grant(cx.data, &mut Ids::System, &give.people, &wanted).map_err(|why| sentence(cx, &why)));
                match edit {
                    Ok(edit) => {
                        self.give = None;
                        return Action::Do(edit);
                    }
                    Err(words) => give.wrong = Some(words),
                }
            }
        }
        Action::None
    }
}
