//! How the two festivals look side by side.

use std::path::Path;

use iced::widget::{column, container, row, text, text_input};
use iced::{Alignment, Element, Length};

use super::{Message, Other, Ready, SECRET, Step};
use crate::domain::compare::{Both, CrewLine, Sums};
use crate::lang::Lang;
use crate::ui::screen::Cx;
use crate::ui::theme::{self, BODY, LABEL, MEDIUM, SEMIBOLD};
use crate::ui::widget::fit::Fit;
use crate::ui::widget::focus::Focus;
use crate::ui::widget::icon::Icon;
use crate::ui::widget::kit::{self, Kind, Tone};
use crate::ui::widget::list::scroll;

/// So many people are named in each list; of the rest, how many.
const MOST: usize = 24;
/// Below this width what belongs to a crew stands under its name, and lists stand below each other.
const SIDE: f32 = 900.0;
/// The widths of the figures of a crew: shifts, places, hours to fill, hours filled, people.
const FIGURES: [f32; 5] = [96.0, 112.0, 124.0, 124.0, 80.0];
/// The width of the figures of a festival, and of a club.
const WHOLE: f32 = 200.0;

impl Other {
    /// The card on the file's page.
    pub fn card<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let mut all = column![kit::heading(lang.compare_card()), kit::muted(lang.compare_card_about())].spacing(12);
        match &self.step {
            Step::Reading(path) => all = all.push(kit::body(lang.next_reading(stem(path)))),
            Step::Sealed(path, secret, wrong) => {
                let typed = text_input(&lang.trouble_passphrase_hint(), secret)
                    .id(SECRET)
                    .secure(true)
                    .on_input(Message::Secret)
                    .on_submit(Message::Unseal)
                    .padding([7, 10])
                    .size(BODY)
                    .font(theme::REGULAR)
                    .style(kit::field_style);
                let read = kit::button(lang.next_read(), Kind::Main, (!secret.is_empty()).then_some(Message::Unseal));
                let cancel = kit::button(lang.common_cancel(), Kind::Plain, Some(Message::Close));
                all = all
                    .push(kit::body(lang.next_sealed(stem(path))))
                    .push(container(Focus::new(typed)).max_width(360))
                    .push(wrong.as_ref().map(|wrong| kit::toned(wrong.as_str(), Tone::Bad)))
                    .push(row![read, cancel].spacing(8));
            }
            Step::Nothing | Step::Ready(_) => {
                let open = kit::icon_button(Icon::Folder, lang.compare_open(), Kind::Plain, Some(Message::Ask));
                all = all.push(row![open]);
            }
        }
        all.into()
    }

    /// The page of the two, when the other one is read.
    pub fn page<'a>(&'a self, cx: Cx<'a>) -> Option<Element<'a, Message>> {
        let Step::Ready(ready) = &self.step else { return None };
        let lang = cx.lang;
        let sides = &ready.comparison.sides;
        let both = format!("{} → {}", lang.festival_and_days(&sides.then), lang.festival_and_days(&sides.now));
        let back = kit::icon_button(Icon::Left, lang.common_back(), Kind::Plain, Some(Message::Close));
        let head = column![row![back], kit::title(lang.compare_title()), kit::muted(both)].spacing(8);
        let side = cx.size.width >= SIDE;
        let card = |content: Element<'a, Message>| kit::card(content).width(Length::Fill);
        let mut page = column![head, card(ready.whole(lang)), card(ready.who(side, lang))].spacing(16).max_width(860);
        if !ready.comparison.crews.is_empty() {
            page = page.push(card(ready.crews(side, lang)));
        }
        if !ready.comparison.clubs.is_empty() {
            page = page.push(card(ready.clubs(lang)));
        }
        Some(scroll(container(page).padding(24)).width(Length::Fill).height(Length::Fill).into())
    }
}

impl Ready {
    fn whole<'a>(&'a self, lang: &'a Lang) -> Element<'a, Message> {
        let Both { then, now } = &self.comparison.whole;
        let sides = &self.comparison.sides;
        let count = |name: String, of: fn(&Sums) -> i64| (name, lang.count(of(then)), lang.count(of(now)));
        let hours = |name: String, of: fn(&Sums) -> i64| (name, lang.decimal_hours(of(then)), lang.decimal_hours(of(now)));
        let led = self.comparison.led;
        let name = |name: &'a str| container(Fit::new(name).size(LABEL).ink(|t| t.muted)).width(Length::FillPortion(1));
        let mut all = column![
            kit::heading(lang.compare_whole()),
            row![container(text("")).width(Length::FillPortion(1)), name(&sides.then.name), name(&sides.now.name)].spacing(12),
        ]
        .spacing(6);
        for (name, then, now) in [
            count(lang.compare_shifts(), |sums| sums.shifts),
            count(lang.compare_places(), |sums| sums.places),
            hours(lang.compare_needed(), |sums| sums.needed),
            hours(lang.compare_filled(), |sums| sums.filled),
            count(lang.compare_people(), |sums| sums.people),
            (lang.compare_led(), lang.count(led.then), lang.count(led.now)),
        ] {
            let figure = |words: String, lead: bool| {
                let words = text(words).size(BODY).font(if lead { SEMIBOLD } else { theme::REGULAR });
                container(words).width(Length::FillPortion(1))
            };
            let line = row![container(kit::body(name)).width(Length::FillPortion(1)), figure(then, false), figure(now, true)];
            all = all.push(kit::line()).push(line.spacing(12).align_y(Alignment::Center));
        }
        all.into()
    }

    fn who<'a>(&'a self, side: bool, lang: &'a Lang) -> Element<'a, Message> {
        let mut all = column![kit::heading(lang.compare_who())].spacing(6);
        for sentence in lang.who_came_back(&self.comparison) {
            all = all.push(container(kit::body(sentence)).width(Length::Fill));
        }
        let leads = |leads: bool| leads.then(|| lang.compare_leads_now());
        let leaders = self.leaders.iter().map(|(name, now)| (name.as_str(), leads(*now)));
        let plain = |names: &'a [String]| names.iter().map(|name| (name.as_str(), None)).collect::<Vec<_>>();
        let lists: Vec<Element<'a, Message>> = [
            (lang.compare_leaders_back(), leaders.collect()),
            (lang.compare_gone(), plain(&self.gone)),
            (lang.compare_fresh(), plain(&self.fresh)),
        ]
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(heading, names)| list(heading, &names, lang))
        .collect();
        if lists.is_empty() {
            return all.into();
        }
        let lists: Element<'a, Message> = if side { row(lists).spacing(24).into() } else { column(lists).spacing(16).into() };
        all.push(container(lists).padding([8, 0])).into()
    }

    fn crews<'a>(&'a self, side: bool, lang: &'a Lang) -> Element<'a, Message> {
        let heads =
            [lang.compare_shifts(), lang.compare_places(), lang.compare_needed(), lang.compare_filled(), lang.compare_people()];
        let mut all = column![kit::heading(lang.compare_by_crew())].spacing(6);
        if side {
            let mut head = row![container(kit::small(lang.compare_crew())).width(Length::Fill)].spacing(8);
            for (words, width) in heads.iter().zip(FIGURES) {
                head = head.push(container(kit::small(words.clone())).align_right(width));
            }
            all = all.push(head);
        }
        for line in &self.comparison.crews {
            let figures = figures(line, lang);
            all = all.push(kit::line());
            if side {
                let mut cells = row![Fit::new(line.name.as_str()).size(LABEL).font(MEDIUM)].spacing(8).align_y(Alignment::Center);
                for (words, width) in figures.into_iter().zip(FIGURES) {
                    cells = cells.push(container(text(words).size(LABEL)).align_right(width));
                }
                all = all.push(cells);
            } else {
                let mut below = row![].spacing(16);
                for (words, head) in figures.into_iter().zip(&heads) {
                    below = below.push(column![kit::small(head.clone()), text(words).size(LABEL)].spacing(2));
                }
                let name = text(line.name.as_str()).size(BODY).font(MEDIUM);
                all = all.push(column![name, below.wrap().vertical_spacing(6)].spacing(4));
            }
        }
        all.into()
    }

    fn clubs<'a>(&'a self, lang: &'a Lang) -> Element<'a, Message> {
        let mut all = column![kit::heading(lang.compare_clubs())].spacing(6);
        for line in &self.comparison.clubs {
            let name = line.name.clone().unwrap_or_else(|| lang.lists_no_club());
            let hours = lang.then_and_now(line.minutes, |minutes| lang.decimal_hours(minutes));
            let cells = row![Fit::new(name).size(LABEL).font(MEDIUM), container(text(hours).size(LABEL)).align_right(WHOLE)];
            all = all.push(kit::line()).push(cells.spacing(8).align_y(Alignment::Center));
        }
        all.into()
    }
}

/// What a crew comes to, then and now, in the order of [`FIGURES`].
fn figures(line: &CrewLine, lang: &Lang) -> [String; 5] {
    let each = |of: fn(&Sums) -> i64| Both { then: line.sums.then.as_ref().map(of), now: line.sums.now.as_ref().map(of) };
    let count = |of| lang.then_and_now(each(of), |number| lang.count(number));
    let hours = |of| lang.then_and_now(each(of), |minutes| lang.decimal_hours(minutes));
    [
        count(|sums| sums.shifts),
        count(|sums| sums.places),
        hours(|sums| sums.needed),
        hours(|sums| sums.filled),
        count(|sums| sums.people),
    ]
}

fn list<'a>(heading: String, names: &[(&'a str, Option<String>)], lang: &Lang) -> Element<'a, Message> {
    let mut all = column![kit::group(heading)].spacing(4).width(Length::Fill);
    for (name, remark) in names.iter().take(MOST) {
        let remark = remark.clone().map(|words| kit::chip(words, Tone::Ok));
        all = all.push(row![Fit::new(*name).size(LABEL)].push(remark).spacing(8).align_y(Alignment::Center));
    }
    if names.len() > MOST {
        all = all.push(kit::small(lang.next_more(names.len() - MOST)));
    }
    all.into()
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
