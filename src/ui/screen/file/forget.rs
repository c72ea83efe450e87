//! The card of those who are deleted and not forgotten: they stand in the history and the copies until they are erased for
//! good.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::{FileScreen, MORE, Message};
use crate::ui::screen::Cx;
use crate::ui::widget::kit::{self, Kind};

/// So many names are shown at first.
const FIRST: usize = 5;

impl FileScreen {
    /// The card; none while nobody is deleted or erased.
    pub(super) fn forget_card<'a>(&'a self, cx: Cx<'a>) -> Option<Element<'a, Message>> {
        let lang = cx.lang;
        let seen = self.seen.as_ref().filter(|_| !cx.file.look_only)?;
        if seen.deleted.is_empty() && seen.erased == 0 {
            return None;
        }
        let mut all = column![kit::heading(lang.erase_card())].spacing(10);
        let most = FIRST + self.more_names * MORE;
        if !seen.deleted.is_empty() {
            all = all.push(kit::muted(lang.erase_card_about()));
            let mut names = column![];
            for (person, name) in seen.deleted.iter().take(most) {
                let go = kit::button(lang.erase_begin(), Kind::Quiet, Some(Message::AskErase(*person, name.clone())));
                let line = row![container(kit::body(name.as_str())).width(Length::Fill), go].spacing(8);
                names = names.push(kit::line()).push(container(line.align_y(Alignment::Center)).padding([2, 0]));
            }
            all = all.push(names);
            let rest = seen.deleted.len().saturating_sub(most);
            if rest > 0 {
                all = all.push(row![kit::button(lang.erase_more(rest), Kind::Quiet, Some(Message::MoreNames))]);
            }
        }
        if seen.erased > 0 {
            let again = kit::button(lang.erase_again(), Kind::Quiet, Some(Message::EraseAgain));
            let words = container(kit::muted(lang.erase_card_erased(seen.erased))).width(Length::Fill);
            all = all.push(row![words, again].spacing(8).align_y(Alignment::Center));
        }
        Some(kit::card(all).width(Length::Fill).into())
    }
}
