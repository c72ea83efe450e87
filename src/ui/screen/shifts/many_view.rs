//! The form for several shifts at once, drawn.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::many::{HOURS, How, LINE, ManyField, Message};
use super::{Message as Said, Shifts};
use crate::domain::act::series::Last;
use crate::domain::act::{places, templates};
use crate::domain::id::PlaceId;
use crate::domain::{Pick, Place, Template};
use crate::ui::screen::Cx;
use crate::ui::theme;
use crate::ui::widget::focus::Focus;
use crate::ui::widget::kit::{self, Kind, Tone};

/// How many of the crew's places are shown before one asks for all; of a crew without shifts so many of any.
const PLACES: usize = 6;

impl Shifts {
    /// One or several.
    pub(super) fn one_or_several<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Said> {
        let choices = [(false, cx.lang.series_one()), (true, cx.lang.series_several())];
        kit::segments(choices, self.many.on, |on| Said::Many(Message::Several(on)))
    }

    /// All of the form below the crew.
    pub(super) fn many_view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Said> {
        let (lang, many) = (cx.lang, &self.many);
        let hours = field(lang.series_hours(), "18-02", &many.hours, ManyField::Hours, Some(HOURS));
        let length = field(lang.series_length(), "4", &many.length, ManyField::Length, None);
        let mut content = column![
            kit::labelled(lang.series_places(), self.place_chips(cx)),
            kit::labelled(lang.series_days(), self.day_chips(cx)),
            row![container(hours).width(Length::FillPortion(3)), container(length).width(Length::FillPortion(2))].spacing(8),
            kit::labelled(lang.series_between(), self.between(cx)),
        ]
        .spacing(12);
        if many.preview.uneven {
            let choices = [
                (Last::Shorter, lang.series_last_shorter()),
                (Last::Stretch, lang.series_last_stretch()),
                (Last::LeaveOut, lang.series_last_leave_out()),
            ];
            let last = chips(choices, many.last, Message::Last);
            content = content.push(kit::labelled(lang.series_last(), last));
        }
        if many.preview.taken || many.only_gaps {
            let only = kit::chip_button(lang.series_only_gaps(), many.only_gaps, Said::Many(Message::OnlyGaps));
            content = content.push(only);
        }
        content = content.push(self.needs_of_many(cx));
        content = content.push(self.preview(cx));
        content.push(kit::small(lang.series_about())).into()
    }

    /// The line that says it all, above the form it fills in.
    pub(super) fn line_view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Said> {
        let field = field(cx.lang.series_line(), &cx.lang.series_line_hint(), &self.many.line, ManyField::Line, Some(LINE));
        column![field, kit::line()].spacing(12).into()
    }

    fn preview<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Said> {
        let (lang, preview) = (cx.lang, &self.many.preview);
        let tone = match preview.count {
            _ if self.many.wrong => Tone::Bad,
            0 => Tone::Plain,
            _ => Tone::Ember,
        };
        let mut content = column![kit::toned(preview.words.as_str(), tone)].spacing(12);
        if preview.asked {
            return content.push(super::side::which(cx, |pick| Said::Many(Message::Make(pick)))).into();
        }
        let make = (preview.count > 0).then_some(Said::Many(Message::Make(Pick::Ask)));
        let make = row![kit::button(lang.series_make(preview.count), Kind::Main, make), kit::key("Enter")];
        content = content.push(make.spacing(8).align_y(Alignment::Center));
        content.into()
    }

    fn place_chips<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Said> {
        let many = &self.many;
        let all = self.fresh.crew.map(|crew| places::places_for(cx.data, crew)).unwrap_or_default();
        let of_crew =
            |place: &Place| cx.data.shifts.iter().any(|shift| Some(shift.crew) == self.fresh.crew && shift.place == Some(place.id));
        let used = all.iter().take_while(|place| of_crew(place)).count();
        let first = if used == 0 { PLACES } else { used.min(PLACES) };
        let few = !many.all_places && all.len() > first + 1;
        let mut chips = row![].spacing(4);
        let (mut shown, count) = (0, all.len());
        let chip = |words: String, place: Option<PlaceId>| {
            kit::chip_button(words, many.places.contains(&place), Said::Many(Message::Place(place)))
        };
        for (nth, place) in all.into_iter().enumerate() {
            // The one that is ticked never hides.
            if !few || nth < first || many.places.contains(&Some(place.id)) {
                chips = chips.push(chip(place.name.clone(), Some(place.id)));
                shown += 1;
            }
        }
        if few && count > shown {
            chips = chips.push(kit::chip_button(cx.lang.series_more_places(count - shown), false, Said::Many(Message::AllPlaces)));
        }
        chips.push(chip(cx.lang.shifts_no_place(), None)).wrap().vertical_spacing(4).into()
    }

    fn day_chips<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Said> {
        let lang = cx.lang;
        let mut chips = row![].spacing(4);
        let ticked = |day| self.many.days.contains(&day);
        for day in self.board.work_days().map(|day| day.day) {
            let words = format!("{} {}", lang.weekday_chip(day), lang.day_chip(day));
            chips = chips.push(kit::chip_button(words, ticked(day), Said::Many(Message::Day(day))));
        }
        let all = self.festival_days(cx).all(ticked);
        chips.push(kit::chip_button(lang.series_all_days(), all, Said::Many(Message::AllDays))).wrap().vertical_spacing(4).into()
    }

    fn between<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Said> {
        let (lang, many) = (cx.lang, &self.many);
        let choices = [(How::Straight, lang.series_straight()), (How::Over, lang.series_over()), (How::Break, lang.series_break())];
        let chip = |(how, words): (How, String)| kit::chip_button(words, how == many.how, Said::Many(Message::How(how)));
        let mut content = row(choices.into_iter().map(chip)).spacing(4).align_y(Alignment::Center);
        if many.how != How::Straight {
            let minutes = container(input("15", &many.between, ManyField::Between, None)).width(56);
            content = content.push(row![minutes, kit::small(lang.series_minutes())].spacing(6).align_y(Alignment::Center));
        }
        content.wrap().vertical_spacing(4).into()
    }

    fn needs_of_many<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Said> {
        let (lang, many) = (cx.lang, &self.many);
        let crew = self.fresh.crew;
        // One place says which templates fit; several are for those of all places.
        let place = if let [place] = many.places.as_slice() { *place } else { None };
        let fitting = crew.map(|crew| templates::templates_for(cx.data, crew, place)).unwrap_or_default();
        let chosen = many.template.and_then(|id| cx.data.templates.get(id));
        let title = field(lang.shifts_title(), &lang.shifts_title_hint(), &self.fresh.title, ManyField::Title, None);
        let below: Element<'_, Said> = if let Some(template) = chosen {
            column![kit::small(needs_words(cx, template)), title].spacing(8).into()
        } else {
            let count = field(lang.shifts_how_many(), "2", &self.fresh.count, ManyField::Count, None);
            row![container(count).width(Length::FillPortion(1)), container(title).width(Length::FillPortion(3))].spacing(8).into()
        };
        if fitting.is_empty() && chosen.is_none() {
            return below;
        }
        let chip = |words: String, template: Option<&Template>| {
            let id = template.map(|row| row.id);
            kit::chip_button(words, many.template == id, Said::Many(Message::Template(id)))
        };
        let mut all = row![chip(lang.series_number(), None)].spacing(4);
        let away = chosen.filter(|chosen| !fitting.iter().any(|row| row.id == chosen.id));
        for template in fitting.into_iter().chain(away) {
            all = all.push(chip(template.name.clone(), Some(template)));
        }
        let all = kit::labelled(lang.series_needs(), all.wrap().vertical_spacing(4));
        column![all, below].spacing(6).into()
    }
}

/// `Skjenk 3 · Kasse 1 (18 år)`
pub(super) fn needs_words(cx: Cx<'_>, template: &Template) -> String {
    let words = |need: &crate::domain::shift::TemplateNeed| {
        let task = if need.task.is_empty() { cx.lang.shifts_on_shift() } else { need.task.clone() };
        let mut more: Vec<String> = need.min_age.map(|age| cx.lang.shifts_min_age(age)).into_iter().collect();
        more.extend(need.competences.iter().filter_map(|id| cx.data.competences.get(*id)).map(|row| row.name.clone()));
        let more = if more.is_empty() { String::new() } else { format!(" ({})", more.join(", ")) };
        format!("{task} {}{more}", need.target)
    };
    template.needs.iter().map(words).collect::<Vec<_>>().join(" · ")
}

fn chips<'a, T: Copy + PartialEq>(
    choices: impl IntoIterator<Item = (T, String)>,
    chosen: T,
    on: impl Fn(T) -> Message,
) -> Element<'a, Said> {
    let chip = |(value, words): (T, String)| kit::chip_button(words, value == chosen, Said::Many(on(value)));
    row(choices.into_iter().map(chip)).spacing(4).wrap().vertical_spacing(4).into()
}

fn field<'a>(label: String, hint: &str, value: &'a str, field: ManyField, id: Option<&'static str>) -> Element<'a, Said> {
    kit::labelled(label, input(hint, value, field, id))
}

fn input<'a>(hint: &str, value: &'a str, field: ManyField, id: Option<&'static str>) -> Element<'a, Said> {
    let mut input = iced::widget::text_input(hint, value)
        .on_input(move |typed| Said::Many(Message::Type(field, typed)))
        .on_submit(Said::Many(Message::Make(Pick::Ask)))
        .padding([7, 10])
        .size(theme::BODY)
        .font(theme::REGULAR)
        .style(kit::field_style);
    if let Some(id) = id {
        input = input.id(id);
    }
    Focus::new(input).into()
}
