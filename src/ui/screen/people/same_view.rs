//! Two records that may be one person, drawn: side by side, what stands marked, and what would move.

use iced::widget::{Space, Text, column, row, text};
use iced::{Element, Length};

use super::fields::Field;
use super::same::{FIELDS, Message, Same, Side, What};
use crate::domain::Person;
use crate::domain::act::same::{self, Moves};
use crate::domain::fold::fold;
use crate::exchange::plan::Likeness;
use crate::lang::Lang;
use crate::ui::screen::Cx;
use crate::ui::theme::{self, BODY, MEDIUM, SEMIBOLD, TITLE};
use crate::ui::widget::kit::{self, Kind, Tone, hint};
use crate::ui::widget::pressable::{Look, Pressable, Status};

impl Same {
    pub(super) fn view<'a>(&'a self, cx: Cx<'a>) -> Element<'a, Message> {
        let lang = cx.lang;
        let title = text(lang.same_title()).size(TITLE).font(SEMIBOLD);
        if let Some((person, picker)) = &self.naming {
            let name = cx.data.people.get(*person).map(Person::name).unwrap_or_default();
            let find = picker.view(lang, &lang.same_find_hint(), Message::Other);
            return column![title, kit::muted(lang.same_name(name)), find, close(lang)].spacing(14).into();
        }
        let Some((first, second, doubt)) = self.pair(cx) else {
            return column![title, kit::muted(lang.same_none()), close(lang)].spacing(14).into();
        };
        let mut all = column![title].spacing(14);
        if self.all > 1 {
            all = all.push(kit::small(lang.same_of(self.all - self.left.len() + 1, self.all)));
        }
        let chosen = doubt == Some(Likeness::SameName) && fold(&first.name()) != fold(&second.name());
        all = all.push(kit::muted(if chosen { lang.same_chosen() } else { why(doubt, lang) }));
        let left = self.left_of(first, second);
        let mut table = column![].spacing(2);
        for field in FIELDS {
            let shown = |person: &Person| field.stored(lang, person);
            let (mine, theirs) = (shown(first), shown(second));
            // What somebody cannot eat is shown where it is asked for, not here; what both say stands.
            if field == Field::Diet {
                let hidden = |said: &str| if said.is_empty() { String::new() } else { lang.people_diet_hidden() };
                if !(mine.is_empty() && theirs.is_empty()) {
                    table = table.push(row![label(field.name(lang)), plain(hidden(&mine)), plain(hidden(&theirs))].spacing(4));
                }
            } else {
                table = table.push(both(field.name(lang), [mine, theirs], &shown(&left), What::Field(field)));
            }
        }
        let gender = |person: &Person| match person.gender.as_str() {
            "f" => lang.lists_gender_f(),
            "m" => lang.lists_gender_m(),
            "x" => lang.lists_gender_x(),
            _ => String::new(),
        };
        let club =
            |person: &Person| person.club.and_then(|id| cx.data.clubs.get(id)).map_or(String::new(), |club| club.name.clone());
        table = table.push(both(lang.people_gender(), [gender(first), gender(second)], &gender(&left), What::Gender));
        table = table.push(both(lang.people_club(), [club(first), club(second)], &club(&left), What::Club));
        let crews = |person: &Person| {
            let names = cx.data.memberships_of(person.id).filter_map(|row| cx.data.crews.get(row.crew));
            names.map(|crew| crew.name.clone()).collect::<Vec<_>>().join(", ")
        };
        let shifts = |person: &Person| lang.same_shifts(cx.data.assignments_of(person.id).count());
        for (name, mine, theirs) in
            [(lang.people_crews(), crews(first), crews(second)), (lang.place_shifts(), shifts(first), shifts(second))]
        {
            table = table.push(row![label(name), plain(mine), plain(theirs)].spacing(4));
        }
        let one = hint(kit::button(lang.same_one(), Kind::Main, Some(Message::One)), "Enter");
        let two = kit::button(lang.same_two(), Kind::Plain, Some(Message::Two));
        let buttons = row![one, two, hint(kit::button(lang.common_cancel(), Kind::Quiet, Some(Message::Close)), "Esc")].spacing(8);
        all.push(table)
            .push(kit::small(lang.same_choose()))
            .push(moves(same::would_move(cx.data, first.id, second.id), lang))
            .push(buttons.wrap().vertical_spacing(8))
            .into()
    }
}

/// What both say of something, if either does; where they differ the one that stands is marked, and the other can be pressed.
fn both<'a>(name: String, [mine, theirs]: [String; 2], stands: &str, what: What) -> Element<'a, Message> {
    if mine.is_empty() && theirs.is_empty() {
        return Space::new().into();
    }
    if mine == theirs {
        return row![label(name), plain(mine), plain(theirs)].spacing(4).into();
    }
    let choosable = !mine.is_empty() && !theirs.is_empty();
    let value = |words: String, side: Side| -> Element<'a, Message> {
        let on = words == stands;
        Pressable::new(whole(words).font(if on { MEDIUM } else { theme::REGULAR }))
            .width(Length::FillPortion(1))
            .padding([5, 6])
            .on_press_maybe((choosable && !on).then_some(Message::Take(what, side)))
            .look(move |t, status| Look {
                background: match (on, status) {
                    (true, _) => Some(t.ember_soft),
                    (false, Status::Hovered | Status::Pressed) => Some(t.sunk),
                    _ => None,
                },
                text: if on { t.ink } else { t.muted },
                edge: None,
                radius: theme::RADIUS,
            })
            .into()
    };
    row![label(name), value(mine, Side::First), value(theirs, Side::Second)].spacing(4).into()
}

fn label<'a>(words: String) -> Element<'a, Message> {
    column![kit::small(words)].width(72).padding([6, 0]).into()
}

fn plain<'a>(words: String) -> Element<'a, Message> {
    column![whole(words)].width(Length::FillPortion(1)).padding([5, 6]).into()
}

/// Two long addresses can differ in their last letter: nothing is cut.
fn whole<'a>(words: String) -> Text<'a> {
    text(words).size(BODY).wrapping(text::Wrapping::WordOrGlyph)
}

fn close(lang: &Lang) -> Element<'_, Message> {
    row![hint(kit::button(lang.common_cancel(), Kind::Plain, Some(Message::Close)), "Esc"), Space::new()].into()
}

fn why(doubt: Option<Likeness>, lang: &Lang) -> String {
    match doubt {
        None => lang.same_sure(),
        Some(Likeness::OtherContact) => lang.same_other_contact(),
        Some(Likeness::OtherBirth) => lang.same_other_birth(),
        Some(Likeness::SimilarName | Likeness::NearName) => lang.same_similar_name(),
        Some(Likeness::SameName | Likeness::ShortName) => lang.same_open(),
    }
}

/// What would move, and what both have.
fn moves(moves: Moves, lang: &Lang) -> Element<'_, Message> {
    let parts = [
        (moves.shifts, lang.same_shifts(moves.shifts)),
        (moves.crews, lang.same_crews(moves.crews)),
        (moves.competences, lang.same_competences(moves.competences)),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, words)| words).collect();
    let words = if parts.is_empty() { lang.same_moves_nothing() } else { lang.same_moves(parts.join(", ")) };
    let mut all = column![kit::small(words)].spacing(4);
    if moves.both > 0 {
        all = all.push(kit::toned(lang.same_both(moves.both), Tone::Warn));
    }
    all.into()
}
