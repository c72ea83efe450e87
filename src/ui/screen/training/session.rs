//! The panel about the chosen session: when, where, who leads it, what it treats, who is missing.

use iced::widget::{Space, column, container, row, text};
use iced::{Alignment, Element, Length};

use super::draft::Field;
use super::{Ask, Cx, Message, Training, Which};
use crate::domain::{Module, ModuleId, Session};
use crate::ui::screen::Go;
use crate::ui::theme::{BODY, LABEL, RADIUS, SEMIBOLD, tokens};
use crate::ui::widget::chooser::opener;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::pressable::{Look, Pressable, Status};

/// So many sentences of what is missing are shown.
const MOST: usize = 4;

impl Training {
    pub(super) fn session_view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let Some(session) = self.chosen_session(cx) else {
            return column![
                kit::heading(lang.training_no_session()),
                kit::muted(lang.training_no_session_about()),
                row![kit::button(lang.command_new_session(), Kind::Main, Some(Message::NewSession))],
            ]
            .spacing(12)
            .into();
        };
        let mut head = column![self.when(session, cx)].spacing(4);
        let modules: Vec<&Module> = session.modules.iter().filter_map(|id| cx.data.modules.get(*id)).collect();
        for module in &modules {
            head = head.push(kit::heading(format!("{} {}", module.number, module.title)));
        }
        if modules.is_empty() {
            head = head.push(kit::heading(crate::domain::act::training::session_name(cx.data, session)));
        }
        let counts = self.sheet.count(session.id);
        let left = counts.get(4).copied().unwrap_or(0);
        // What comes and goes stands by itself, so that a field keeps the focus when it does.
        let mut told = column![head].spacing(16);
        let (today, began) = (session.when.from_local.date() <= cx.today(), session.when.from_local <= cx.now);
        if !self.sheet.rows.is_empty() {
            let mark = row![
                kit::icon_button(
                    Icon::Check,
                    lang.training_all_present(),
                    if left > 0 { Kind::Main } else { Kind::Plain },
                    (left > 0).then_some(Message::AllPresent)
                ),
                container(kit::muted(lang.training_left(left))).width(Length::Fill),
            ]
            .spacing(12)
            .align_y(Alignment::Center);
            told = told.push(column![Self::counts(counts, cx)].push(today.then_some(mark)).spacing(10));
        }
        let mut around = column![].spacing(16).width(Length::Fill);
        if today {
            around = around.push(self.entry_view(session, cx));
        }
        around = around.push(self.told_view(cx)).push(Self::queue_view(session.programme, cx));
        // Once it has begun, who is there is what counts.
        if !began {
            around = around.push(self.answers_view(session.programme, cx)).push(self.remind_view(session, cx));
        }
        if !self.sheet.missing.is_empty() {
            around = around.push(self.missing(cx));
        }
        let hand_out = kit::icon_button(Icon::Sheet, lang.command_hand_out_attendance(), Kind::Plain, Some(Message::HandOut));
        column![
            told,
            container(around).width(Length::Fill),
            self.fields(session, cx),
            Self::treated(session.modules.as_slice(), session, cx),
            kit::line(),
            row![hand_out],
            self.ask_button(Ask::DeleteSession, cx),
        ]
        .spacing(16)
        .into()
    }

    fn when<'a>(&'a self, session: &Session, cx: Cx<'a>) -> Element<'a, Message> {
        let words = cx.lang.date_and_range(session.when.from_local, session.when.to_local);
        match self.sheet.columns.iter().find(|column| column.session == session.id && column.today) {
            Some(column) => {
                let mut words = format!("{} · {words}", column.about);
                if let Some(first) = words.get(..1).map(str::to_uppercase) {
                    words.replace_range(..1, &first);
                }
                let style = |theme: &iced::Theme| text::Style { color: Some(tokens(theme).ember) };
                text(words).size(LABEL).font(SEMIBOLD).style(style).into()
            }
            None => kit::group(words),
        }
    }

    fn counts(counts: [i64; 5], cx: Cx<'_>) -> Element<'_, Message> {
        let lang = cx.lang;
        let [present, part, excused, absent, _] = counts;
        let chips = [
            (present, lang.lists_present(), Tone::Ok),
            (part, lang.lists_part(), Tone::Warn),
            (excused, lang.lists_excused(), Tone::Info),
            (absent, lang.lists_absent(), Tone::Plain),
        ];
        let chips = chips.into_iter().filter(|(count, ..)| *count > 0);
        row(chips.map(|(count, words, tone)| kit::chip(format!("{count} {words}"), tone))).spacing(6).wrap().into()
    }

    fn fields<'a>(&'a self, session: &'a Session, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let place = session.place.and_then(|id| cx.data.places.get(id)).map(|place| place.name.clone());
        let leader = session.leader.and_then(|id| cx.data.people.get(id)).map(crate::domain::Person::name);
        let times = row![
            kit::labelled(lang.lists_date(), self.field(Field::Date, &lang.common_day_hint())),
            kit::labelled(lang.training_times(), self.field(Field::Times, "18-21")),
        ]
        .spacing(10);
        let room = row![
            kit::labelled(lang.evening_break(), self.field(Field::Break, "0")),
            kit::labelled(lang.evening_capacity(), self.field(Field::Capacity, &lang.evening_capacity_hint())),
        ]
        .spacing(10);
        // A sentence about a field stands within its own group: the fields after it keep the focus.
        column![
            column![kit::labelled(lang.training_title(), self.field(Field::Title, ""))].push(self.wrong(&[Field::Title])),
            column![times].push(self.wrong(&[Field::Date])).push(self.wrong(&[Field::Times])).spacing(4),
            self.choice(Which::Place, lang.lists_place(), place, &lang.training_place_hint(), cx),
            self.choice(Which::Leader, lang.training_leader(), leader, &lang.training_leader_hint(), cx),
            container(self.co_leaders(session, cx)),
            column![room].push(self.wrong(&[Field::Break])).push(self.wrong(&[Field::Capacity])).spacing(4),
            column![kit::labelled(lang.training_note(), self.field(Field::Note, ""))].push(self.wrong(&[Field::Note])),
            self.covered_view(cx),
        ]
        .spacing(10)
        .into()
    }

    /// A label, the button that shows what is chosen, and the open choice below it.
    pub(super) fn choice<'a>(
        &'a self,
        which: Which,
        label: String,
        value: Option<String>,
        hint: &str,
        cx: Cx<'a>,
    ) -> Element<'a, Message> {
        let open = self.chooser.as_ref().is_some_and(|(at, _)| *at == which);
        let words = value.unwrap_or_else(|| cx.lang.common_choose());
        let button = opener(words, open, Message::Open(which));
        kit::labelled(label, column![button].push(self.choosing(which, cx, hint)).spacing(4))
    }

    pub(super) fn field<'a>(&'a self, field: Field, hint: &str) -> Element<'a, Message> {
        kit::field(hint, self.drafts.get(field), move |typed| Message::Type(field, typed), Some(Message::Done(field)))
    }

    /// The sentence about the first of these fields that does not hold.
    pub(super) fn wrong<'a>(&'a self, fields: &[Field]) -> Option<Element<'a, Message>> {
        let words = fields.iter().find_map(|field| self.drafts.wrong(*field))?;
        Some(kit::toned(words, Tone::Bad))
    }

    fn treated<'a>(chosen: &[ModuleId], session: &Session, cx: Cx<'a>) -> Element<'a, Message> {
        let mut all = column![kit::group(cx.lang.training_treats())].spacing(2);
        let mut none = true;
        for module in cx.data.modules_of(session.programme) {
            none = false;
            all = all.push(module_line(module, chosen.contains(&module.id), Message::Treat(module.id)));
        }
        if none {
            all = all.push(kit::muted(cx.lang.training_no_modules()));
        }
        all.into()
    }

    fn missing<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let mut all = column![kit::group(cx.lang.training_missing())].spacing(4);
        let most = if self.all_missing { usize::MAX } else { MOST };
        for missing in self.sheet.missing.iter().take(most) {
            let words = text(missing.words.as_str()).size(BODY);
            let line: Element<'a, Message> = match missing.person {
                Some(person) => Pressable::new(words)
                    .width(Length::Fill)
                    .padding([6, 0])
                    .on_press(Message::Person(person))
                    .look(kit::button_look(Kind::Quiet))
                    .into(),
                None => container(words).padding([6, 0]).into(),
            };
            all = all.push(line).push(kit::line());
        }
        let more = self.sheet.missing.len().saturating_sub(MOST);
        if more > 0 {
            let count = i64::try_from(more).unwrap_or(0);
            let words = if self.all_missing { cx.lang.now_fewer() } else { cx.lang.training_more(count) };
            all = all.push(row![kit::button(words, Kind::Quiet, Some(Message::AllMissing)).padding([0, 0])]);
        }
        all.into()
    }

    pub(super) fn person_button<'a>(&self, cx: Cx<'a>) -> Option<Element<'a, Message>> {
        let person = self.person?;
        Some(kit::button(cx.lang.training_show_person(), Kind::Plain, Some(Message::Go(Go::Person(person)))).into())
    }
}

/// A module with its box to tick.
pub(super) fn module_line<'a>(module: &'a Module, treated: bool, on_press: Message) -> Element<'a, Message> {
    let inside: Option<Element<'a, Message>> = treated.then(|| crate::ui::widget::icon::icon(Icon::Check, 12.0));
    let tick = container(row![].push(inside)).center(18).style(move |theme| {
        let t = tokens(theme);
        container::Style {
            background: Some(iced::Background::Color(if treated { t.ok } else { t.surface })),
            text_color: Some(t.surface),
            border: iced::Border { color: if treated { t.ok } else { t.faint }, width: 1.0, radius: 4.0.into() },
            ..container::Style::default()
        }
    });
    let words = text(format!("{} {}", module.number, module.title)).size(BODY);
    let content = row![tick, container(words).width(Length::Fill)].spacing(10).align_y(Alignment::Center);
    Pressable::new(content)
        .width(Length::Fill)
        .padding([5, 4])
        .on_press(on_press)
        .look(|t, status| Look {
            background: matches!(status, Status::Hovered | Status::Pressed).then_some(t.sunk),
            text: t.ink,
            edge: None,
            radius: RADIUS,
        })
        .into()
}

/// Nothing, where a row wants something.
pub(super) fn gap<'a>() -> Element<'a, Message> {
    Space::new().width(Length::Fill).into()
}
