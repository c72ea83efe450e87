//! The page of the lists above the list itself: where files go, the cards, and which part of the chosen list.

use chrono::NaiveDate;
use iced::widget::{Space, column, container, row, text};
use iced::{Alignment, Element, Length};

use super::{Format, Lists, Message, Open, Part, Which};
use crate::domain::act;
use crate::domain::plan::{is_handed_out, last_handout};
use crate::domain::{CrewId, Ids};
use crate::exchange::reports::Split;
use crate::ui::screen::{Action, Cx};
use crate::ui::theme::{BODY, CONTROL, MEDIUM, RADIUS, SEMIBOLD};
use crate::ui::widget::chooser::opener;
use crate::ui::widget::fit::Fit;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::pressable::{Look, Pressable, Status};

impl Lists {
    pub(super) fn folder_line<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let field = kit::field(&lang.lists_screen_folder(), &self.folder, Message::Folder, None);
        let line = row![
            kit::muted(lang.lists_screen_folder()),
            container(field).width(Length::Fill).max_width(560),
            kit::icon_button(Icon::Folder, lang.common_choose(), Kind::Plain, Some(Message::AskFolder)),
            kit::button(lang.lists_screen_open_folder(), Kind::Quiet, Some(Message::OpenFolder)),
        ]
        .spacing(10)
        .align_y(Alignment::Center);
        let about: Element<'a, Message> = match (&self.wrong, &self.done) {
            (Some(wrong), _) => row![icon(Icon::Warning, 14.0), kit::toned(wrong.as_str(), Tone::Bad)].spacing(6).into(),
            (None, Some(path)) => {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                kit::toned(lang.lists_screen_lies(name), Tone::Ok)
            }
            (None, None) => kit::small(lang.lists_screen_about()),
        };
        column![line, about].spacing(6).into()
    }

    pub(super) fn card<'a>(&'a self, which: Which, low: bool, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let chosen = self.which == which;
        let (sign, name, about) = match which {
            Which::Roster => (Icon::Calendar, lang.lists_roster_title(), lang.lists_screen_roster_about()),
            Which::Changes => (Icon::Bell, lang.lists_changes_title(), lang.lists_screen_changes_about()),
            Which::Warnings => (Icon::Warning, lang.lists_warnings_title(), lang.lists_screen_warnings_about()),
            Which::Contacts => (Icon::Phone, lang.lists_contacts_title(), lang.lists_screen_contacts_about()),
            Which::Attendance => (Icon::Training, lang.lists_attendance_title(), lang.lists_screen_attendance_about()),
            Which::Hours => (Icon::Clock, lang.lists_hours_title(), lang.lists_screen_hours_about()),
            Which::Clubs => (Icon::Flag, lang.lists_club_hours_title(), lang.lists_screen_clubs_about()),
        };
        let can = (which != Which::Attendance || !cx.data.programmes.is_empty()) && !self.writing;
        let head = column![
            row![icon(sign, 16.0), text(name).size(15).font(SEMIBOLD)].spacing(8).align_y(Alignment::Center),
            kit::small(about),
        ]
        .spacing(6);
        let head = Pressable::new(head).width(Length::Fill).height(if low { 56 } else { 76 }).on_press(Message::Choose(which));
        let write = |words: String, kind, format| {
            let words = Fit::new(words).font(MEDIUM).width(Length::Shrink);
            Pressable::new(container(words).center(Length::Fill).padding([0, 8]))
                .width(Length::Fill)
                .height(CONTROL)
                .on_press_maybe(can.then_some(Message::Write(which, format)))
                .look(kit::button_look(kind))
        };
        let sheet = write(lang.lists_screen_xlsx(), if chosen { Kind::Main } else { Kind::Plain }, Format::Xlsx);
        let csv = write(lang.lists_screen_csv(), Kind::Plain, Format::Csv);
        let buttons: Element<'a, Message> =
            if low { row![sheet, csv.width(60)].spacing(6).into() } else { column![sheet, csv].spacing(6).into() };
        container(column![head, buttons].spacing(10))
            .width(Length::FillPortion(1))
            .padding(12)
            .style(move |theme| {
                let t = crate::ui::theme::tokens(theme);
                container::Style {
                    background: Some(iced::Background::Color(t.surface)),
                    border: iced::Border {
                        color: if chosen { t.ember } else { t.line },
                        width: if chosen { 2.0 } else { 1.0 },
                        radius: 8.0.into(),
                    },
                    ..container::Style::default()
                }
            })
            .into()
    }

    /// Whether the lists of a sealed festival leave it sealed too; nothing where it is not sealed.
    pub(super) fn seal_line<'a>(&'a self, cx: Cx<'a>) -> Option<Element<'a, Message>> {
        let _ = cx.file.key.as_ref()?;
        let lang = cx.lang;
        let choices = [(false, lang.seal_list_sealed()), (true, lang.seal_list_open())];
        let about = container(kit::muted(lang.seal_list_about())).width(Length::Fill);
        let choice = kit::segments(choices, self.in_the_clear, Message::InTheClear);
        Some(row![choice, about].spacing(12).align_y(Alignment::Center).into())
    }

    /// The crews whose plan is handed out with the chosen part.
    pub(super) fn crews(&self, cx: Cx<'_>) -> Vec<CrewId> {
        match self.part {
            Part::Crew(crew) => vec![crew],
            _ => cx.data.crews.iter().map(|crew| crew.id).collect(),
        }
    }

    /// When the list was handed out last, and that it is now.
    pub(super) fn hand_out_line<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let crews = self.crews(cx);
        let last = crews.iter().filter_map(|crew| last_handout(cx.data, *crew)).max_by_key(|handout| handout.at);
        let words = match last {
            None => lang.lists_never_handed_out(),
            Some(last) => {
                let at = lang.moment(last.at.0.saturating_mul(60_000));
                let when = match self.part {
                    Part::Crew(_) => lang.lists_handed_out_crew(last.number, at),
                    _ => lang.lists_handed_out(at),
                };
                if self.is_handed_out(cx) { when } else { format!("{when}. {}", lang.lists_hand_out_changed()) }
            }
        };
        let button = kit::icon_button(Icon::Check, lang.lists_hand_out(), Kind::Plain, Some(Message::HandOut));
        row![button, kit::muted(words)].spacing(10).align_y(Alignment::Center).into()
    }

    /// Whether all of the plan is as it was handed out; found out once for each change of it.
    pub(super) fn is_handed_out(&self, cx: Cx<'_>) -> bool {
        *self.handed_out.get_or_init(|| self.crews(cx).iter().all(|crew| is_handed_out(cx.data, *crew)))
    }

    pub(super) fn hand_out(&self, cx: Cx<'_>) -> Action<Message> {
        let edit = act::plan::hand_out(cx.data, &mut Ids::System, &self.crews(cx), cx.instant());
        match edit {
            Err(act::Cannot::NothingToDo) => Action::Tell(cx.lang.lists_hand_out_same()),
            edit => Action::of(edit, |why| cx.lang.cannot(&why)),
        }
    }

    /// Which part of the chosen list.
    pub(super) fn parts<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mut line = row![].spacing(8).align_y(Alignment::Center);
        match self.which {
            Which::Roster | Which::Changes | Which::Warnings => {
                line = line.push(self.part_line(cx, true, self.which != Which::Changes));
                let splits = match self.part {
                    Part::All => vec![
                        (Split::Whole, lang.lists_screen_one_sheet()),
                        (Split::ByDay, lang.lists_screen_by_day()),
                        (Split::ByCrew, lang.lists_screen_by_crew()),
                    ],
                    Part::Day(_) => {
                        vec![(Split::Whole, lang.lists_screen_one_sheet()), (Split::ByCrew, lang.lists_screen_by_crew())]
                    }
                    Part::Crew(_) => {
                        vec![(Split::Whole, lang.lists_screen_one_sheet()), (Split::ByDay, lang.lists_screen_by_day())]
                    }
                };
                if self.which == Which::Roster {
                    line = line.push(Space::new().width(16));
                    line = line.push(kit::segments(splits, self.split, Message::Split));
                }
            }
            Which::Attendance => {
                let name = self.programme.and_then(|id| cx.data.programmes.get(id)).map(|row| row.name.clone());
                let name = name.unwrap_or_else(|| lang.lists_screen_no_programme());
                let several = cx.data.programmes.len() > 1;
                if several {
                    line = line.push(container(opener(name, false, Message::Open(Open::Programme))).width(320));
                } else {
                    line = line.push(kit::strong(name));
                }
            }
            Which::Contacts => line = line.push(self.part_line(cx, true, false)),
            Which::Hours | Which::Clubs => {}
        }
        let private = match self.sensitive(lang) {
            Some(columns) => kit::toned(lang.lists_with_sensitive(columns), Tone::Warn),
            None => kit::small(lang.lists_screen_private()),
        };
        let private = row![icon(Icon::Lock, 13.0), private].spacing(6).align_y(Alignment::Center);
        // What is open stands under what opened it.
        let mut all = column![line.wrap().vertical_spacing(8)].push(self.choosing(cx)).spacing(8);
        if matches!(self.which, Which::Roster | Which::Changes) && !matches!(self.part, Part::Day(_)) {
            all = all.push(self.hand_out_line(cx));
        }
        all.push(self.columns_line(cx)).push(self.more_line(cx)).push(private).into()
    }

    /// All, a day, or a crew.
    pub(super) fn part_line<'a>(&'a self, cx: Cx<'a>, by_crew: bool, by_day: bool) -> iced::widget::Row<'a, Message> {
        let lang = cx.lang;
        let (day, crew) = match self.part {
            Part::All => (None, None),
            Part::Day(day) => (Some(lang.date_short(day)).filter(|_| by_day), None),
            Part::Crew(crew) => (None, cx.data.crews.get(crew).map(|crew| crew.name.clone()).filter(|_| by_crew)),
        };
        let is = (day.is_some(), crew.is_some());
        let all = choice(lang.lists_screen_all(), is == (false, false), false, Message::Part(Part::All));
        let mut line = row![all].spacing(8).align_y(Alignment::Center);
        if by_day {
            line = line.push(choice(day.unwrap_or_else(|| lang.lists_screen_day()), is.0, true, Message::Open(Open::Days)));
        }
        if by_crew {
            line = line.push(choice(crew.unwrap_or_else(|| lang.lists_screen_crew()), is.1, true, Message::Open(Open::Crew)));
        }
        line
    }

    /// What is open to choose a day or a crew from.
    pub(super) fn choosing<'a>(&'a self, cx: Cx<'a>) -> Option<Element<'a, Message>> {
        let lang = cx.lang;
        if self.days_open {
            let chip = |day: &NaiveDate| {
                kit::chip_button(lang.date_short(*day), self.part == Part::Day(*day), Message::Part(Part::Day(*day)))
            };
            return Some(row(self.days.iter().map(chip)).spacing(6).wrap().vertical_spacing(6).into());
        }
        let (_, chooser) = self.chooser.as_ref()?;
        let choose = chooser.view(lang, &lang.lists_screen_find()).map(Message::Choosing);
        Some(kit::card(choose).padding(8).max_width(420).into())
    }
}

/// A part one can choose, in the look of segments.
fn choice<'a>(words: String, chosen: bool, opens: bool, on_press: Message) -> Element<'a, Message> {
    let words = text(words).size(BODY).font(MEDIUM).wrapping(text::Wrapping::None);
    let sign: Option<Element<'a, Message>> = opens.then(|| icon(Icon::Down, 13.0));
    Pressable::new(container(row![words].push(sign).spacing(6).align_y(Alignment::Center)).center_y(Length::Fill))
        .height(30)
        .padding([0, 12])
        .on_press(on_press)
        .look(move |t, status| Look {
            background: Some(match (chosen, status) {
                (true, _) => t.ember_soft,
                (false, Status::Hovered | Status::Pressed) => t.sunk,
                _ => t.surface,
            }),
            text: if chosen { t.ember } else { t.ink },
            edge: Some(if chosen { t.ember } else { t.line }),
            radius: RADIUS,
        })
        .into()
}
