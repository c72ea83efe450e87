//! Attendance from a sheet: asked for, looked at, and taken whole.

use std::sync::Arc;

use iced::widget::{column, row};
use iced::{Element, Length, Task};

use super::evening::Said;
use super::{Action, Cx, Message, Training};
use crate::domain::act::Cannot;
use crate::domain::act::training::{Mark, attend_all};
use crate::domain::{AttendanceState, Ids, Person};
use crate::exchange::came;
use crate::exchange::read::{Options, read_one};
use crate::ui::files::{self, Asked};
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone};

/// So many marks are told one by one.
const MOST: usize = 12;
/// Endings of files that hold sheets.
const ENDINGS: &[&str] = &["csv", "tsv", "txt", "xlsx", "xlsm", "xlsb", "xls", "ods"];

/// A sheet that was read, and what it comes to.
#[derive(Debug)]
pub(super) struct Came {
    name: String,
    bytes: Arc<Vec<u8>>,
    came: came::Came,
}

impl Training {
    pub(super) fn ask_sheet(cx: Cx<'_>) -> Action<Message> {
        let ask = files::ask(cx.lang.evening_from_sheet(), ENDINGS);
        Action::Task(Task::perform(ask, |asked| Message::Evening(Said::SheetAsked(asked))))
    }

    pub(super) fn sheet_asked(asked: Asked, cx: Cx<'_>) -> Action<Message> {
        match asked {
            Asked::Nothing => Action::None,
            Asked::NoDialog => Action::Refuse(cx.lang.common_no_dialog_file()),
            Asked::Path(path) => {
                let words = cx.lang.evening_no_file(path.display().to_string());
                let work = files::in_background(move || files::read(&path));
                Action::Task(Task::perform(work, move |read| {
                    let read = read.and_then(Result::ok).map(|(name, bytes)| (name, Arc::new(bytes)));
                    Message::Evening(Said::SheetRead(read.ok_or_else(|| words.clone())))
                }))
            }
        }
    }

    pub(super) fn sheet_read(&mut self, read: Result<(String, Arc<Vec<u8>>), String>, cx: Cx<'_>) -> Action<Message> {
        match read {
            Ok((name, bytes)) => self.look_at_sheet(name, bytes, cx),
            Err(words) => Action::Refuse(words),
        }
    }

    fn look_at_sheet(&mut self, name: String, bytes: Arc<Vec<u8>>, cx: Cx<'_>) -> Action<Message> {
        let Some(session) = self.chosen_session(cx) else { return Action::None };
        match read_one(&bytes, &Options::default()) {
            Ok(sheet) => {
                let came = came::read(&sheet, cx.data, session);
                self.evening.came = Some(Came { name, bytes, came });
                Action::None
            }
            Err(error) => Action::Refuse(cx.lang.read_error(error)),
        }
    }

    /// The sheet against the festival as it is now.
    pub(super) fn look_at_sheet_again(&mut self, cx: Cx<'_>) {
        if let Some(Came { name, bytes, .. }) = self.evening.came.take() {
            let _ = self.look_at_sheet(name, bytes, cx);
        }
    }

    /// Takes all that the sheet comes to.
    pub(super) fn take_sheet(&mut self, cx: Cx<'_>) -> Action<Message> {
        let Some(sheet) = self.evening.came.take() else { return Action::None };
        match attend_all(cx.data, &mut Ids::System, &sheet.came.marks) {
            Ok(edit) => Action::Do(edit),
            Err((_, Cannot::NothingToDo)) => Action::Tell(cx.lang.paper_ticks_same()),
            Err((at, why)) => {
                let name = sheet.came.marks.get(at).and_then(|mark| cx.data.people.get(mark.person)).map(Person::name);
                let words = cx.lang.evening_sheet_cannot(name.unwrap_or_default(), cx.lang.cannot(&why));
                self.evening.came = Some(sheet);
                Action::Refuse(words)
            }
        }
    }

    pub(super) fn came_view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let Some(Came { name, came, .. }) = &self.evening.came else {
            let ask = Some(Message::Evening(Said::AskSheet));
            return row![kit::icon_button(Icon::Sheet, lang.evening_from_sheet(), Kind::Plain, ask)].into();
        };
        let count = i64::try_from(came.marks.len()).unwrap_or(i64::MAX);
        let mut all = column![kit::group(name.as_str()), kit::body(lang.evening_sheet_marks(count))].spacing(6);
        for mark in came.marks.iter().take(MOST) {
            all = all.push(kit::muted(told(mark, cx)));
        }
        let more = came.marks.len().saturating_sub(MOST);
        if more > 0 {
            all = all.push(kit::muted(lang.training_more(i64::try_from(more).unwrap_or(i64::MAX))));
        }
        let unread =
            came.unread.iter().map(|(line, cell)| lang.evening_sheet_cell(cell.clone(), i64::try_from(*line).unwrap_or(0)));
        let unread: Vec<String> = unread.collect();
        let remarks = [
            (&came.unknown, lang.evening_sheet_unknown(came.unknown.join(", "))),
            (&came.several, lang.evening_several(came.several.join(", "))),
            (&came.other_days, lang.evening_sheet_days(came.other_days.join(", "))),
            (&unread, lang.evening_sheet_unread(unread.join(", "))),
        ];
        for (list, words) in remarks {
            if !list.is_empty() {
                all = all.push(kit::toned(words, Tone::Warn));
            }
        }
        let buttons = row![
            kit::button(lang.evening_sheet_take(count), Kind::Main, (count > 0).then_some(Message::Evening(Said::TakeSheet))),
            kit::button(lang.common_cancel(), Kind::Plain, Some(Message::Evening(Said::LeaveSheet))),
        ];
        kit::card(all.push(buttons.spacing(8).wrap().vertical_spacing(8))).width(Length::Fill).into()
    }
}

/// `Ola Dahl, 24.5: deler av tida, 18:20–21:00`.
fn told(mark: &Mark, cx: Cx<'_>) -> String {
    let (lang, data) = (cx.lang, cx.data);
    let name = data.people.get(mark.person).map(Person::name).unwrap_or_default();
    let session = data.sessions.get(mark.session);
    let day = session.map(|row| lang.day_chip(row.when.from_local.date())).unwrap_or_default();
    let how = match mark.state {
        AttendanceState::Present => lang.lists_present(),
        AttendanceState::Excused => lang.lists_excused(),
        AttendanceState::Absent => lang.lists_absent(),
        AttendanceState::Part => {
            let times = mark
                .part
                .zip(session)
                .map(|(part, row)| lang.time_range(row.when.zone.local(part.from), row.when.zone.local(part.to)));
            format!("{} {}", lang.lists_part(), times.unwrap_or_default())
        }
    };
    format!("{name}, {day}: {how}")
}
