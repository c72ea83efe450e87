//! How the list of people is drawn: heading, search and filters, the head of the table, and a row.

use iced::widget::{Space, column, container, row, stack, text, text_input};
use iced::{Alignment, Background, Border, Element, Length, Padding};

use super::rows::{Ask, Row, Sort};
use super::{Message, People, SEARCH, same};
use crate::domain::{CrewId, Person};
use crate::ui::screen::Cx;
use crate::ui::theme::{self, LABEL, MEDIUM, ROW, SEMIBOLD, tokens};
use crate::ui::widget::anew::anew;
use crate::ui::widget::fit::Fit;
use crate::ui::widget::icon::{Icon, icon};
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::list::scroll;
use crate::ui::widget::pressable::{Look, Pressable, Status};

const BORN: f32 = 44.0;
const PHONE: f32 = 132.0;
const SIGN: f32 = 16.0;
const EDGE: f32 = 16.0;
const GAP: f32 = 12.0;
/// Below this width the list and the panel do not stand side by side.
const SIDE_BY_SIDE: f32 = 320.0;

/// Which columns there is room for: the bar and the words of the chips go first, then hours, crews, year and phone. The name
/// always has its room.
#[derive(Clone, Copy)]
#[allow(clippy::struct_excessive_bools)] // each is a column of its own
struct Columns {
    crews: bool,
    born: bool,
    phone: bool,
    hours: bool,
    /// Whether there is a bar beside the hours.
    bar: bool,
    hours_width: f32,
    /// How wide the chips are; a sign stands for them where it is no wider than [`SIGN`].
    trouble: f32,
}

impl Columns {
    fn of(width: f32) -> Self {
        let (hours_width, trouble) = match width {
            width if width > 1000.0 => (136.0, 180.0),
            width if width >= 800.0 => (96.0, 104.0),
            width if width >= 700.0 => (64.0, 104.0),
            _ => (64.0, SIGN),
        };
        Self {
            crews: width >= 540.0,
            born: width >= 460.0,
            phone: width >= 400.0,
            hours: width >= 600.0,
            bar: width >= 800.0,
            hours_width,
            trouble,
        }
    }
}

impl People {
    /// Draws the screen.
    pub(super) fn draw<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        if cx.data.people.is_empty() {
            return self.nobody(cx);
        }
        let width = cx.size.width - cx.rail() - cx.panel() - 2.0;
        let side = width >= SIDE_BY_SIDE;
        let busy = self.chosen.is_some() || self.new.is_some() || self.same.is_some();
        let mut across = row![];
        if side || !busy {
            let width = if side { width } else { cx.size.width - cx.rail() };
            across = across.push(self.people(cx, width));
        }
        if side || busy {
            let panel = kit::on(self.panel(cx), |t| t.paper).height(Length::Fill);
            across = across.push(kit::line_down()).push(panel.width(if side { Length::Fixed(cx.panel()) } else { Length::Fill }));
        }
        let dialog = match (&self.asking, &self.deleting) {
            _ if self.erase.is_open() => self.erase.view(cx).map(|dialog| dialog.map(Message::Erase)),
            (Some((reason, _)), _) => Some(reason.view(cx.lang).map(Message::Reason)),
            (None, Some(gone)) => Some(self.dialog(cx, *gone)),
            (None, None) => None,
        };
        // Always a stack, so that the panel stays where it was scrolled to.
        stack![across].push(dialog).into()
    }

    fn nobody<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        if let Some(new) = &self.new {
            let form = kit::card(new.view(cx, None).map(Message::New)).width(cx.panel()).padding(20);
            return container(form).center(Length::Fill).into();
        }
        let buttons = row![
            kit::icon_button(Icon::AddPerson, cx.lang.command_new_person(), Kind::Main, Some(Message::NewPerson)),
            kit::icon_button(Icon::Sheet, cx.lang.command_import_people(), Kind::Plain, Some(Message::Import)),
            kit::icon_button(Icon::Copy, cx.lang.command_paste_people(), Kind::Plain, Some(Message::Paste)),
        ]
        .spacing(10)
        .wrap();
        kit::empty(Icon::Users, cx.lang.people_empty(), cx.lang.people_empty_about(), Some(buttons.into()))
    }

    fn people<'a>(&'a self, cx: Cx<'a>, width: f32) -> Element<'a, Message> {
        let columns = Columns::of(width);
        let list: Element<'a, Message> = if self.order.is_empty() {
            let lang = cx.lang;
            let typed = self.search.trim().to_owned();
            let hidden = self.hidden();
            let (words, hint) = match (typed.is_empty(), hidden) {
                (true, _) => (lang.people_none_fit(), lang.people_none_hint()),
                (false, 0) => (lang.people_none_found(typed), lang.people_none_hint()),
                (false, _) => (lang.people_none_filtered(typed), lang.people_hidden(hidden)),
            };
            let free = (hidden > 0).then(|| kit::button(lang.people_no_filters(), Kind::Main, Some(Message::NoFilters)));
            let clear = kit::button(lang.people_show_all(), Kind::Plain, Some(Message::Everybody));
            kit::empty(Icon::Search, words, hint, Some(row![].push(free).push(clear).spacing(10).into()))
        } else {
            self.list.view(
                self.order.len(),
                |index| match self.order.get(index).and_then(|at| self.rows.get(*at)) {
                    Some(row) => self.line(row, columns),
                    None => Space::new().height(ROW).into(),
                },
                Message::Scrolled,
            )
        };
        column![self.top(cx, width), kit::line(), self.head(cx, columns), kit::line(), kit::on(list, |t| t.paper)]
            .width(Length::Fill)
            .into()
    }

    /// How many, the search field, the filters.
    fn top<'a>(&'a self, cx: Cx<'a>, width: f32) -> Element<'a, Message> {
        let (shown, all) = (self.order.len(), self.rows.len());
        let words = if shown == all { cx.lang.people_count(all) } else { cx.lang.people_count_of(shown, all) };
        let search = text_input(&cx.lang.people_search_hint(), &self.search)
            .id(SEARCH)
            .on_input(Message::Search)
            .on_submit(Message::Edit)
            .padding([6, 10])
            .size(theme::BODY)
            .font(theme::REGULAR)
            .style(kit::field_style);
        let mut first = row![kit::heading(words), Space::new().width(Length::Fill)].spacing(12).align_y(Alignment::Center);
        if width > 860.0 {
            let hints = row![
                kit::key("↑"),
                kit::key("↓"),
                kit::small(cx.lang.people_key_choose()),
                kit::key("Enter"),
                kit::small(cx.lang.people_key_edit()),
            ]
            .spacing(6)
            .align_y(Alignment::Center);
            first = first.push(hints);
        }
        first = first.push(container(search).width(if width > 600.0 { 260.0 } else { 180.0 }));
        let mut chips = row![self.crew_chip(cx)].spacing(8).align_y(Alignment::Center);
        for (ask, count) in Ask::ALL.into_iter().zip(self.counts) {
            let on = self.filter.asks.contains(&ask);
            if count > 0 || on {
                chips = chips.push(kit::chip_button(format!("{} · {count}", ask.name(cx.lang)), on, Message::Ask(ask)));
            }
        }
        if self.filter.is_on() {
            chips = chips.push(kit::chip_button(cx.lang.people_show_all(), false, Message::Everybody));
        }
        if self.rows.len() > 1 {
            chips = chips.push(kit::chip_button(
                cx.lang.command_find_doubles(),
                self.same.is_some(),
                Message::Same(same::Message::Find),
            ));
        }
        let mut all = column![first, chips.wrap().vertical_spacing(6)].spacing(10);
        if self.crews_open {
            let mut crews = row![kit::chip_button(cx.lang.people_all_crews(), self.filter.crew.is_none(), Message::Crew(None))]
                .spacing(6)
                .align_y(Alignment::Center);
            for (crew, name, colour) in &self.crews {
                crews = crews.push(crew_button(*crew, name, *colour, self.filter.crew == Some(*crew)));
            }
            all = all.push(crews.wrap().vertical_spacing(6));
        }
        container(all).padding(Padding::from([12.0, EDGE])).width(Length::Fill).into()
    }

    fn crew_chip<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let chosen = self.filter.crew.and_then(|crew| cx.data.crews.get(crew));
        let words = chosen.map_or_else(|| cx.lang.people_all_crews(), |crew| crew.name.clone());
        let on = chosen.is_some();
        let sign = if self.crews_open { Icon::Up } else { Icon::Down };
        let content = row![text(words).size(theme::SMALL).font(MEDIUM).wrapping(text::Wrapping::None), icon(sign, 12.0)].spacing(4);
        Pressable::new(content.align_y(Alignment::Center))
            .padding([4, 10])
            .on_press(Message::Crews)
            .look(move |t, status| Look {
                background: Some(match (on, status) {
                    (true, _) => t.ember_soft,
                    (false, Status::Hovered | Status::Pressed) => t.line,
                    _ => t.sunk,
                }),
                text: if on { t.ember } else { t.muted },
                edge: on.then_some(t.ember),
                radius: 12.0,
            })
            .into()
    }

    fn head<'a>(&'a self, cx: Cx<'a>, columns: Columns) -> Element<'a, Message> {
        let head = |words: String, sort: Sort, width: Length| -> Element<'a, Message> {
            let on = self.sort == sort;
            let mut content = row![text(words).size(LABEL).font(if on { SEMIBOLD } else { MEDIUM }).wrapping(text::Wrapping::None)]
                .spacing(4)
                .align_y(Alignment::Center);
            if on {
                content = content.push(icon(if self.descending { Icon::Down } else { Icon::Up }, 12.0));
            }
            let pressable = Pressable::new(container(content).center_y(Length::Fill))
                .height(28)
                .padding([0, 4])
                .on_press(Message::Sort(sort))
                .look(move |t, status| Look {
                    background: matches!(status, Status::Hovered | Status::Pressed).then_some(t.line),
                    text: if on { t.ink } else { t.muted },
                    edge: None,
                    radius: 4.0,
                });
            // Out to the left by its own padding, so that the words stand over what they head.
            container(pressable).width(width).padding(Padding { left: -4.0, ..Padding::ZERO }).into()
        };
        let label = |words: String, width: f32| container(kit::muted(words)).width(width);
        let mut across = row![head(cx.lang.people_name(), Sort::Name, Length::FillPortion(3))];
        if columns.crews {
            across = across.push(head(cx.lang.people_crews(), Sort::Crew, Length::FillPortion(2)));
        }
        if columns.born {
            across = across.push(head(cx.lang.people_born(), Sort::Born, Length::Fixed(BORN)));
        }
        if columns.phone {
            across = across.push(label(cx.lang.people_phone(), PHONE));
        }
        if columns.hours {
            across = across.push(head(cx.lang.people_hours(), Sort::Hours, Length::Fixed(columns.hours_width)));
        }
        across = across.push(Space::new().width(columns.trouble));
        let across = across.spacing(GAP).align_y(Alignment::Center).height(Length::Fill);
        kit::on(across, |t| t.sunk).height(32).padding(Padding::from([0.0, EDGE])).width(Length::Fill).into()
    }

    fn line<'a>(&'a self, row: &'a Row, columns: Columns) -> Element<'a, Message> {
        let chosen = self.chosen == Some(row.id);
        let mut across = row![Fit::new(row.name.as_str()).width(Length::FillPortion(3)).font(MEDIUM)];
        if columns.crews {
            let crews = Fit::new(row.crews.as_str()).width(Length::FillPortion(2)).size(LABEL);
            across = across.push(if row.leads { crews.font(MEDIUM) } else { crews.ink(|t| t.muted) });
        }
        if columns.born {
            across = across.push(kit::cell(row.born.as_str(), BORN));
        }
        if columns.phone {
            across = across.push(Fit::new(row.phone.as_str()).width(PHONE));
        }
        if columns.hours {
            across = across.push(self.hours(row, columns));
        }
        across = across.push(chips(row, columns.trouble));
        let mark = container(Space::new().width(3).height(Length::Fill)).style(move |theme| container::Style {
            background: chosen.then(|| Background::Color(tokens(theme).ember)),
            ..container::Style::default()
        });
        let across = across.spacing(GAP).align_y(Alignment::Center).height(Length::Fill);
        let inside = row![mark, container(across).padding(Padding { left: EDGE - 3.0, right: EDGE, ..Padding::ZERO })];
        let pressable = Pressable::new(inside.height(Length::Fill))
            .width(Length::Fill)
            .height(ROW - 1.0)
            .without_focus()
            .on_press(Message::Choose(row.id))
            .look(move |t, status| Look {
                background: Some(match (chosen, status) {
                    (true, _) => t.ember_soft,
                    (false, Status::Hovered | Status::Pressed) => t.sunk,
                    _ => t.surface,
                }),
                text: t.ink,
                edge: None,
                radius: 0.0,
            });
        column![pressable, kit::line()].into()
    }

    /// A bar as long as the share of the most that anybody has, and the hours.
    #[allow(clippy::cast_precision_loss)]
    fn hours<'a>(&self, row: &'a Row, columns: Columns) -> Element<'a, Message> {
        let width = columns.hours_width;
        let hours = text(row.hours.as_str()).size(LABEL).wrapping(text::Wrapping::None);
        let hours = hours.style(|theme| text::Style { color: Some(tokens(theme).muted) });
        if !columns.bar {
            return container(hours).width(width).into();
        }
        let long = width - 56.0;
        let share = if self.most > 0 { (row.minutes as f32 / self.most as f32).clamp(0.0, 1.0) } else { 0.0 };
        let warn = row.too_much;
        let part = |width: f32, of: fn(&theme::Tokens) -> iced::Color| {
            container(Space::new().width(width).height(6)).style(move |theme| container::Style {
                background: Some(Background::Color(of(tokens(theme)))),
                border: Border { radius: 3.0.into(), ..Border::default() },
                ..container::Style::default()
            })
        };
        let bar = stack![
            part(long, |t| t.line),
            part((long * share).max(if row.minutes > 0 { 4.0 } else { 0.0 }), if warn { |t| t.warn } else { |t| t.ok })
        ];
        row![bar, hours].spacing(8).align_y(Alignment::Center).width(width).into()
    }
}

fn chips(row: &Row, width: f32) -> Element<'_, Message> {
    let mut chips = row![].spacing(4);
    if width <= SIGN {
        let sign = row.trouble.as_ref().map(|(words, tone)| {
            let tone = *tone;
            let sign = container(icon(Icon::Warning, 14.0))
                .style(move |theme| container::Style { text_color: Some(tone.ink(tokens(theme))), ..container::Style::default() });
            kit::hint(sign, words.clone())
        });
        return container(chips.push(sign)).width(width).into();
    }
    if let Some((words, tone)) = &row.trouble {
        chips = chips.push(kit::chip(words.as_str(), *tone));
    }
    if let Some(age) = row.minor.as_ref().filter(|_| row.trouble.is_none() || width > 150.0) {
        chips = chips.push(kit::chip(age.as_str(), Tone::Plain));
    }
    container(chips).width(width).clip(true).into()
}

/// A crew to filter by, with its tint.
fn crew_button(crew: CrewId, name: &str, colour: i64, chosen: bool) -> Element<'_, Message> {
    let content = row![dot(colour, 10.0), text(name).size(theme::SMALL).font(MEDIUM).wrapping(text::Wrapping::None)];
    Pressable::new(content.spacing(6).align_y(Alignment::Center))
        .padding([4, 10])
        .on_press(Message::Crew(Some(crew)))
        .look(move |t, status| Look {
            background: Some(match (chosen, status) {
                (true, _) => t.ember_soft,
                (false, Status::Hovered | Status::Pressed) => t.line,
                _ => t.sunk,
            }),
            text: if chosen { t.ember } else { t.ink },
            edge: chosen.then_some(t.ember),
            radius: 12.0,
        })
        .into()
}

/// The tint of a crew as a dot.
pub fn dot<'a, M: 'a>(colour: i64, size: f32) -> Element<'a, M> {
    let at = usize::try_from(colour).unwrap_or(0);
    container(Space::new().width(size).height(size))
        .style(move |theme| {
            let t = tokens(theme);
            container::Style {
                background: t.crew.get(at).map(|color| Background::Color(*color)),
                border: Border { color: t.crew_edge.get(at).copied().unwrap_or(t.line), width: 2.0, radius: (size / 2.0).into() },
                ..container::Style::default()
            }
        })
        .into()
}

impl People {
    fn panel<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let inside: Element<'a, Message> = match (&self.new, self.person(cx)) {
            _ if self.same.is_some() => {
                self.same.as_ref().map_or_else(|| Space::new().into(), |same| same.view(cx).map(Message::Same))
            }
            (Some(new), _) => {
                let crew = self.filter.crew.and_then(|crew| cx.data.crews.get(crew)).map(|crew| crew.name.as_str());
                new.view(cx, crew).map(Message::New)
            }
            (None, Some(person)) => self.about_person(cx, person),
            (None, None) => return Self::choose_somebody(cx),
        };
        let inside = container(inside).padding(Padding { top: 16.0, right: 20.0, bottom: 24.0, left: 20.0 });
        let pair = self.same.as_ref().and_then(|same| same.left.first()).map(|double| (double.first, double.second));
        let about = (self.new.is_some(), pair, self.person(cx).map(|person| person.id));
        anew(about, scroll(inside).width(Length::Fill).height(Length::Fill))
    }

    fn choose_somebody(cx: Cx<'_>) -> Element<'_, Message> {
        kit::empty(Icon::Person, cx.lang.people_choose(), cx.lang.people_choose_about(), None)
    }

    fn dialog<'a>(&'a self, cx: Cx<'a>, gone: crate::domain::act::people::Gone) -> Element<'a, Message> {
        let lang = cx.lang;
        let name = self.person(cx).map(Person::name).unwrap_or_default();
        let lines = [
            (gone.assignments, lang.people_gone_shifts(gone.assignments)),
            (gone.memberships, lang.people_gone_crews(gone.memberships)),
            (gone.enrolments, lang.people_gone_programmes(gone.enrolments)),
            (gone.attendance, lang.people_gone_attendance(gone.attendance)),
            (gone.records, lang.people_gone_records(gone.records)),
            (gone.leads, lang.people_gone_leads(gone.leads)),
        ];
        let mut content = column![kit::title(lang.people_delete_ask(name))].spacing(12);
        let mut what = column![].spacing(4);
        let mut any = false;
        for (_, words) in lines.into_iter().filter(|(count, _)| *count > 0) {
            any = true;
            what = what.push(row![icon(Icon::Minus, 14.0), kit::body(words)].spacing(8).align_y(Alignment::Center));
        }
        if any {
            content = content.push(kit::muted(lang.people_delete_along())).push(what);
        }
        let buttons = row![
            kit::icon_button(Icon::Trash, lang.common_delete(), Kind::Danger, Some(Message::Delete)),
            kit::button(lang.common_cancel(), Kind::Plain, Some(Message::Keep)),
        ];
        let for_good = row![
            container(kit::small(lang.erase_about())).width(Length::Fill),
            kit::button(lang.erase_begin(), Kind::Quiet, Some(Message::AskErase)),
        ];
        let content = content.push(kit::small(lang.people_delete_undo())).push(buttons.spacing(8));
        let content = content.push(kit::line()).push(for_good.spacing(8).align_y(Alignment::Center));
        crate::ui::modal::over::over(content, 420.0, Message::Keep)
    }
}
