//! What a list becomes besides a sheet: copied, a plan to edit, a calendar, contact cards, letters; and which columns about
//! people go with it.

use iced::widget::row;
use iced::{Alignment, Element};

use super::{Copy, Format, Lists, Message, Part, Which, make};
use crate::exchange::reports::{self, Extra, Mail};
use crate::lang::Lang;
use crate::ui::clip;
use crate::ui::screen::{Action, Cx};
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind};

impl Lists {
    /// Copies the list.
    pub(super) fn copy(&self, what: Copy, cx: Cx<'_>) -> Action<Message> {
        let (text, html) = make::copy(cx.data, cx.lang, &self.wanted(), what);
        if text.trim().is_empty() {
            return Action::Refuse(cx.lang.lists_nothing_to_copy());
        }
        let told = match what {
            Copy::Table => cx.lang.lists_copied(),
            Copy::Message => cx.lang.lists_copied_message(),
            Copy::Addresses(_) => {
                let copied = cx.lang.lists_copied_addresses(text.matches('@').count());
                match reports::without_address(cx.data, cx.lang, &self.wanted().selection()) {
                    0 => copied,
                    without => format!("{copied} {}", cx.lang.out_no_address(without)),
                }
            }
        };
        Action::All(vec![
            Action::Task(clip::put(text, html).map(|never: std::convert::Infallible| match never {})),
            Action::Tell(told),
        ])
    }

    /// Which columns about people go with a list of contacts.
    pub(super) fn columns_line<'a>(&'a self, cx: Cx<'a>) -> Option<Element<'a, Message>> {
        if self.which != Which::Contacts {
            return None;
        }
        let mut line = row![kit::muted(cx.lang.lists_with())].spacing(6).align_y(Alignment::Center);
        for extra in Extra::ALL {
            line = line.push(kit::chip_button(extra.name(cx.lang), self.with.contains(&extra), Message::With(extra)));
        }
        Some(line.wrap().vertical_spacing(6).into())
    }

    /// The columns that only some may see, if any go with the list.
    pub(super) fn sensitive(&self, lang: &Lang) -> Option<String> {
        let chosen = self.with.iter().filter(|extra| self.which == Which::Contacts && extra.is_sensitive());
        let names: Vec<String> = chosen.map(|extra| extra.name(lang).to_lowercase()).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// What else the list becomes.
    pub(super) fn more_line<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mut line = row![copy(lang.lists_copy(), Copy::Table)].spacing(8).align_y(Alignment::Center);
        let mut why_not = None;
        match self.which {
            Which::Roster => {
                line = line.push(copy(lang.lists_copy_message(), Copy::Message));
                line = line.push(kit::hint(self.file(lang.lists_workbook(), Format::Workbook), lang.lists_workbook_about()));
                if matches!(self.part, Part::Crew(_)) {
                    line = line.push(self.file(lang.lists_calendar(), Format::Calendar));
                } else {
                    // A calendar is somebody's: which crew must be said first.
                    line = line.push(kit::icon_button(Icon::Download, lang.lists_calendar(), Kind::Quiet, None));
                    why_not = Some(kit::small(lang.lists_which_calendar()));
                }
            }
            Which::Contacts => {
                line = line.push(copy(lang.lists_addresses_gmail(), Copy::Addresses(Mail::Gmail)));
                line = line.push(copy(lang.lists_addresses_outlook(), Copy::Addresses(Mail::Outlook)));
                line = line.push(kit::hint(self.file(lang.lists_cards(), Format::Cards), lang.lists_cards_about()));
                line = line.push(kit::hint(self.file(lang.lists_letters(), Format::Letters), lang.out_letters_purpose()));
            }
            _ => {}
        }
        // Behind the buttons, so that they stay on one line.
        line.push(self.file(lang.lists_csv_english(), Format::CsvEnglish)).push(why_not).wrap().vertical_spacing(8).into()
    }

    fn file<'a>(&self, words: String, format: Format) -> Element<'a, Message> {
        let write = (!self.writing).then_some(Message::Write(self.which, format));
        kit::icon_button(Icon::Download, words, Kind::Quiet, write).into()
    }
}

fn copy<'a>(words: String, what: Copy) -> Element<'a, Message> {
    kit::icon_button(Icon::Copy, words, Kind::Quiet, Some(Message::Copy(what))).into()
}
