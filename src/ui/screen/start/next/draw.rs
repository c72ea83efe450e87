//! How the page of the next festival looks.

use std::path::Path;

use iced::widget::{column, container, row, text_input};
use iced::{Element, Length};

use super::{Choosing, Field, Message, NAME, Next, SECRET, Tick};
use crate::domain::next::Whom;
use crate::lang::Lang;
use crate::settings::Settings;
use crate::ui::screen::start::recent;
use crate::ui::theme::{self, BODY};
use crate::ui::widget::focus::Focus;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone, button};
use crate::ui::widget::tick::tick;

/// So many of the things that will not be as they were are told; of the rest, how many.
const MOST: usize = 6;
/// The width of the card, and of one that only asks.
const WIDTH: (f32, f32) = (860.0, 560.0);

impl Next {
    pub(super) fn which<'a>(&'a self, lang: &'a Lang, settings: &'a Settings) -> Element<'a, Message> {
        let all = column![kit::title(lang.next_which()), kit::muted(lang.next_untouched())].spacing(12);
        let all = all.push(recent(lang, settings, Message::Choose));
        let choose = kit::icon_button(Icon::Folder, lang.next_choose_file(), Kind::Plain, Some(Message::Ask));
        self.card(all, row![choose, button(lang.common_back(), Kind::Quiet, Some(Message::Back))].spacing(10).into(), false)
    }

    pub(super) fn reading<'a>(&'a self, path: &Path, lang: &'a Lang) -> Element<'a, Message> {
        let all = column![kit::title(lang.next_which()), kit::body(lang.next_reading(stem(path)))].spacing(12);
        self.card(all, row![button(lang.common_back(), Kind::Plain, Some(Message::Back))].into(), false)
    }

    pub(super) fn sealed<'a>(&'a self, path: &Path, secret: &'a str, lang: &'a Lang) -> Element<'a, Message> {
        let typed = text_input(&lang.trouble_passphrase_hint(), secret)
            .id(SECRET)
            .secure(true)
            .on_input(Message::Secret)
            .on_submit(Message::Unseal)
            .padding([7, 10])
            .size(BODY)
            .font(theme::REGULAR)
            .style(kit::field_style);
        let words = container(kit::body(lang.next_sealed(stem(path)))).width(Length::Fill);
        let all = column![kit::title(lang.next_which()), words, Focus::new(typed)].spacing(12);
        let buttons = row![
            button(lang.next_read(), Kind::Main, (!secret.is_empty()).then_some(Message::Unseal)),
            button(lang.common_back(), Kind::Plain, Some(Message::Back)),
        ];
        self.card(all, buttons.spacing(10).into(), false)
    }

    pub(super) fn choosing<'a>(&'a self, choosing: &'a Choosing, lang: &'a Lang) -> Element<'a, Message> {
        let (choice, days) = (&choosing.choice, &choosing.days);
        let fields = row![
            container(field(NAME, lang.start_name(), &choice.name, Field::Name)).width(Length::FillPortion(2)),
            container(field("next-first", lang.start_first_day(), &days.0, Field::First)).width(Length::FillPortion(1)),
            container(field("next-last", lang.start_last_day(), &days.1, Field::Last)).width(Length::FillPortion(1)),
        ];
        let half = |content| container(content).width(Length::FillPortion(1));
        let all = column![
            column![kit::title(lang.next_title(choosing.old_name())), kit::muted(lang.next_untouched())].spacing(4),
            fields.spacing(12),
            kit::small(lang.start_days_about()),
            kit::line(),
            row![half(choosing.work(lang)), half(choosing.people(lang))].spacing(24),
            kit::line(),
            choosing.told(lang),
        ]
        .spacing(14);
        let can = choosing.preview.is_ok() && !choice.name.trim().is_empty();
        let buttons = row![
            button(lang.start_create(), Kind::Main, can.then_some(Message::Make)),
            button(lang.common_back(), Kind::Plain, Some(Message::Back)),
        ];
        self.card(all, buttons.spacing(10).into(), true)
    }

    fn card<'a>(
        &'a self,
        content: iced::widget::Column<'a, Message>,
        buttons: Element<'a, Message>,
        wide: bool,
    ) -> Element<'a, Message> {
        let wrong = self.wrong.as_ref().map(|wrong| kit::toned(wrong.as_str(), Tone::Bad));
        let card = kit::card(content.push(wrong).push(buttons)).padding(24);
        // One that only asks stands in the middle; the other takes what room there is.
        if wide { container(card.width(Length::Fill)).max_width(WIDTH.0).into() } else { card.width(WIDTH.1).into() }
    }
}

impl Choosing {
    /// What comes along of the work.
    fn work<'a>(&'a self, lang: &'a Lang) -> Element<'a, Message> {
        let (choice, offer) = (&self.choice, &self.offer);
        let mut all = column![kit::heading(lang.next_along())].spacing(6);
        if offer.shifts > 0 {
            let about = lang.next_tick_shifts_about(lang.next_shifts(offer.shifts));
            all = all.push(tick(lang.next_tick_shifts(), Some(about), choice.shifts, Message::Tick(Tick::Shifts)));
        }
        if offer.programmes > 0 {
            let about = lang.next_tick_programmes_about(lang.next_programmes(offer.programmes), lang.next_sessions(offer.sessions));
            all = all.push(tick(lang.next_tick_programmes(), Some(about), choice.programmes, Message::Tick(Tick::Programmes)));
        }
        if offer.sessions > 0 && choice.programmes {
            all = all.push(tick(lang.next_tick_weekday(), None, choice.same_weekday, Message::Tick(Tick::Weekday)));
        }
        all.push(tick(lang.next_tick_crew_notes(), None, choice.crew_notes, Message::Tick(Tick::CrewNotes)))
            .push(container(kit::small(lang.next_always(lang.next_crews(offer.crews)))).padding([4, 6]))
            .into()
    }

    /// Who comes along, and what of them.
    fn people<'a>(&'a self, lang: &'a Lang) -> Element<'a, Message> {
        let (choice, offer) = (&self.choice, &self.offer);
        let chip = |whom: Whom| {
            let count = offer.people(whom);
            let words = match whom {
                Whom::None => lang.next_whom_none(),
                Whom::Leaders => lang.next_whom_leaders(count),
                Whom::Worked => lang.next_whom_worked(count),
                Whom::All => lang.next_whom_all(count),
            };
            kit::chip_button(words, choice.people == whom, Message::People(whom))
        };
        let mut all = column![kit::heading(lang.next_whom()), row(Whom::ALL.map(chip)).spacing(6).wrap().vertical_spacing(6)];
        if choice.people != Whom::None {
            for (words, on, which) in [
                (lang.next_tick_memberships(), choice.memberships, Tick::Memberships),
                (lang.next_tick_contacts(), choice.contacts, Tick::Contacts),
                (lang.next_tick_records(), choice.records, Tick::Records),
            ] {
                all = all.push(tick(words, None, on, Message::Tick(which)));
            }
            all = all.push(column![kit::group(lang.next_own()), kit::small(lang.next_own_about())].spacing(2).padding([6, 6]));
            for (words, on, which) in [
                (lang.next_tick_diet(), choice.diet, Tick::Diet),
                (lang.next_tick_guardians(), choice.guardians, Tick::Guardians),
                (lang.next_tick_notes(), choice.notes, Tick::Notes),
                (lang.next_tick_extra(), choice.extra, Tick::Extra),
            ] {
                all = all.push(tick(words, None, on, Message::Tick(which)));
            }
        }
        all.spacing(6).into()
    }

    /// What would come along and what would not be as it was, or why it cannot be made.
    fn told<'a>(&'a self, lang: &'a Lang) -> Element<'a, Message> {
        let (counts, asides) = match &self.preview {
            Ok(preview) => preview,
            Err(words) => return kit::toned(words.as_str(), Tone::Bad),
        };
        let mut told = column![kit::strong(lang.next_comes(lang.came_along(counts)))].spacing(4);
        if !asides.is_empty() {
            told = told.push(kit::group(lang.next_asides()));
        }
        for aside in asides.iter().take(MOST) {
            told = told.push(kit::toned(lang.aside(aside), Tone::Warn));
        }
        if asides.len() > MOST {
            told = told.push(kit::small(lang.next_more(asides.len() - MOST)));
        }
        told.push(self.sealed.then(|| kit::muted(lang.next_old_sealed()))).into()
    }
}

fn field<'a>(id: &'static str, label: String, value: &'a str, field: Field) -> Element<'a, Message> {
    let input = text_input("", value)
        .id(id)
        .on_input(move |typed| Message::Type(field, typed))
        .on_submit(Message::Make)
        .padding([7, 10])
        .size(BODY)
        .font(theme::REGULAR)
        .style(kit::field_style);
    kit::labelled(label, Focus::new(input))
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
