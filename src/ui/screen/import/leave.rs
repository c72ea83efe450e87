//! Where one came from and goes back to, and the question before answers are thrown away.

use iced::widget::{column, row};
use iced::{Alignment, Element};

use super::{Import, Message};
use crate::lang::Lang;
use crate::ui::modal::over::over;
use crate::ui::screen::{Action, Go, Place};
use crate::ui::widget::kit::{self, Kind};

/// That it is asked.
#[derive(Debug)]
pub struct Leaving;

impl Import {
    /// Notes where one comes from.
    pub fn come_from(&mut self, place: Place) {
        if place != Place::Import {
            self.from = Some(place);
        }
    }

    /// Where one goes back to.
    pub fn home(&self) -> Place {
        self.from.unwrap_or(Place::People)
    }

    /// What is brought in, by the place that shows it.
    pub fn about(&self) -> Place {
        let shifts = match self.opened {
            Some(_) => self.back.is_some() || self.as_roster,
            None => self.from == Some(Place::Shifts),
        };
        if shifts { Place::Shifts } else { Place::People }
    }

    /// Asks whether what was answered is to be thrown away; false when nothing was.
    pub fn ask_to_leave(&mut self) -> bool {
        let people = self.opened.as_ref().and_then(|opened| opened.preview.as_ref().ok());
        let answered = self.back.as_ref().is_some_and(super::BackPreview::is_answered)
            || self.roster.as_ref().is_some_and(super::RosterPreview::is_answered)
            || people.is_some_and(super::preview::Preview::is_answered);
        self.leaving = answered.then_some(Leaving);
        answered
    }

    pub(super) fn leave(&mut self) -> Action<Message> {
        self.clear();
        Action::Go(Go::Place(self.home()))
    }
}

/// The question.
pub fn dialog(lang: &Lang) -> Element<'_, Message> {
    let buttons = row![
        kit::button(lang.import_screen_throw_away_go(), Kind::Danger, Some(Message::Leave)),
        kit::key("Enter"),
        kit::button(lang.import_screen_throw_away_stay(), Kind::Plain, Some(Message::Stay)),
        kit::key("Esc"),
    ];
    let content = column![
        kit::title(lang.import_screen_throw_away()),
        kit::body(lang.import_screen_throw_away_about()),
        buttons.spacing(8).align_y(Alignment::Center),
    ];
    over(content.spacing(12), 420.0, Message::Stay)
}
