//! Reminders to copy: the message and whom it goes to, and who cannot be reached by it.

use iced::widget::{column, row, text};
use iced::{Alignment, Element, Length};

use super::evening::Said;
use super::{Action, Cx, Message, Training};
use crate::domain::remind::{self, Reach, Whom};
use crate::domain::{Person, PersonId, Session};
use crate::ui::clip;
use crate::ui::theme::LABEL;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone};

/// How a reminder goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum By {
    /// A short message to phones.
    #[default]
    Phone,
    /// A longer one to mail addresses.
    Mail,
}

/// The reminder that is being made.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Reminder {
    pub(super) open: bool,
    pub(super) whom: Whom,
    pub(super) by: By,
}

impl Training {
    pub(super) fn remind_view<'a>(&'a self, session: &Session, cx: Cx<'a>) -> Option<Element<'a, Message>> {
        let lang = cx.lang;
        let Reminder { open, whom, by } = self.evening.reminder;
        if self.sheet.rows.is_empty() {
            return None;
        }
        let toggle = kit::icon_button(Icon::Bell, lang.evening_remind(), Kind::Plain, Some(Message::Evening(Said::Remind)));
        if !open {
            return Some(row![toggle].into());
        }
        let chip = |words: String, is: bool, said: Said| kit::chip_button(words, is, Message::Evening(said));
        let choices = row![
            chip(lang.evening_to_coming(), whom == Whom::Coming, Said::RemindWhom(Whom::Coming)),
            chip(lang.evening_to_unanswered(), whom == Whom::Unanswered, Said::RemindWhom(Whom::Unanswered)),
            chip(lang.evening_by_phone(), by == By::Phone, Said::RemindBy(By::Phone)),
            chip(lang.evening_by_mail(), by == By::Mail, Said::RemindBy(By::Mail)),
        ];
        let reach = reach(session, whom, cx);
        let count = if by == By::Phone { reach.phones.len() } else { reach.emails.len() };
        let mut all = column![row![toggle], choices.spacing(6).wrap().vertical_spacing(6)].spacing(10);
        let words = text(self.reminder(session, cx)).size(LABEL);
        all = all.push(kit::card(words).padding(12).width(Length::Fill));
        let buttons = row![
            kit::icon_button(Icon::Copy, lang.evening_copy_message(), Kind::Main, Some(Message::Evening(Said::CopyMessage))),
            kit::icon_button(
                Icon::Copy,
                lang.evening_copy_to(i64::try_from(count).unwrap_or(i64::MAX)),
                Kind::Plain,
                (count > 0).then_some(Message::Evening(Said::CopyTo))
            ),
        ];
        all = all.push(buttons.spacing(8).align_y(Alignment::Center).wrap().vertical_spacing(8));
        let other = if by == By::Phone { &reach.without_phone } else { &reach.without_email };
        if !other.is_empty() {
            let names = names(other, cx);
            let words = if by == By::Phone { lang.evening_no_phone(names) } else { lang.evening_no_mail(names) };
            all = all.push(kit::toned(words, Tone::Warn));
        }
        if !reach.without_both.is_empty() {
            all = all.push(kit::toned(lang.evening_no_reach(names(&reach.without_both, cx)), Tone::Warn));
        }
        Some(all.into())
    }

    /// The message as it stands.
    fn reminder(&self, session: &Session, cx: Cx<'_>) -> String {
        match self.evening.reminder.by {
            By::Phone => cx.lang.reminder_short(cx.data, session, self.evening.reminder.whom),
            By::Mail => cx.lang.reminder_long(cx.data, session, self.evening.reminder.whom),
        }
    }

    /// Copies the message, or whom it goes to.
    pub(super) fn copy_reminder(&self, message: bool, cx: Cx<'_>) -> Action<Message> {
        let Some(session) = self.chosen_session(cx) else { return Action::None };
        let (text, told) = if message {
            (self.reminder(session, cx), cx.lang.evening_copied_message())
        } else {
            let reach = reach(session, self.evening.reminder.whom, cx);
            let to = if self.evening.reminder.by == By::Phone { reach.phones } else { reach.emails };
            (to.join(", "), cx.lang.evening_copied_to(i64::try_from(to.len()).unwrap_or(i64::MAX)))
        };
        Action::All(vec![
            Action::Task(clip::put(text, None).map(|never: std::convert::Infallible| match never {})),
            Action::Tell(told),
        ])
    }
}

fn reach(session: &Session, whom: Whom, cx: Cx<'_>) -> Reach {
    Reach::of(cx.data, &remind::people(cx.data, session.programme, whom))
}

fn names(people: &[PersonId], cx: Cx<'_>) -> String {
    people.iter().filter_map(|id| cx.data.people.get(*id)).map(Person::name).collect::<Vec<_>>().join(", ")
}
