//! How a file is looked at: as people, as a roster, or as the sheet it is, where a column can be said to be something else.

use iced::Element;

use super::{Import, Look, Message, sheet};
use crate::ui::screen::{Action, Cx};
use crate::ui::widget::kit;

impl Import {
    /// How the file can be looked at.
    pub(super) fn look<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mut choices = vec![(Look::People, lang.roster_import_as_people())];
        // The leader may know that it is one though nothing in it says so yet.
        if self.roster.is_some() {
            choices.push((Look::Roster, lang.roster_import_as_roster()));
        }
        if self.sheet.is_some() {
            choices.push((Look::Sheet, lang.sheet_look()));
        }
        let is = match (self.as_read, self.as_roster) {
            (true, _) => Look::Sheet,
            (false, true) => Look::Roster,
            (false, false) => Look::People,
        };
        kit::segments(choices, is, Message::Look)
    }

    pub(super) fn look_at(&mut self, look: Look) -> Action<Message> {
        self.as_read = look == Look::Sheet;
        self.menu = None;
        match (look, &mut self.sheet) {
            (Look::Sheet, Some(sheet)) => return Action::Task(sheet.list.back_to_top()),
            (Look::Sheet, None) => {}
            (look, _) => self.as_roster = look == Look::Roster,
        }
        Action::Task(self.list.back_to_top())
    }

    pub(super) fn in_sheet(&mut self, message: sheet::Message, cx: Cx<'_>) -> Action<Message> {
        let Some(sheet) = &mut self.sheet else { return Action::None };
        match message {
            sheet::Message::At(at) => {
                sheet.show(at);
                return Action::Task(sheet.list.back_to_top());
            }
            sheet::Message::Choose(row) => sheet.chosen = if sheet.chosen == Some(row) { None } else { Some(row) },
            sheet::Message::Find(at, row) => {
                if let Some(at) = at.filter(|at| *at != sheet.at()) {
                    sheet.show(at);
                }
                sheet.chosen = Some(row);
                self.as_read = true;
                return Action::Task(sheet.list.show(row));
            }
            sheet::Message::Scrolled(viewport) => sheet.list.scrolled(viewport),
            sheet::Message::Column(column) => return Action::Task(sheet.ask(column, cx.lang)),
            sheet::Message::Choosing(message) => {
                if let (Some((column, sense)), Some(roster)) = (sheet.choosing(message), &mut self.roster) {
                    self.kinds.note_sense(roster.headers(sheet.at()), column, sense);
                    self.learnt = Some(self.kinds.clone());
                    roster.tell(sheet.at(), column, sense, cx);
                    sheet.told_anew(roster.meaning());
                    // A column that says when makes a roster of it.
                    self.as_roster = roster.is_roster();
                }
            }
        }
        Action::None
    }
}
