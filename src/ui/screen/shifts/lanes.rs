//! The lanes of a day: crews with their places below, or places with their crews.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime};

use super::board::{Board, Card};
use super::evenings;
use crate::domain::id::{CrewId, PlaceId};
use crate::domain::{Person, Role};
use crate::lang::{Lang, phone_display};
use crate::ui::screen::Cx;
use crate::ui::widget::timeline::{Bar, Lane, stack};

/// What the headings are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Group {
    /// Crews.
    #[default]
    Crew,
    /// Places.
    Place,
}

/// The lanes of a day.
pub(super) fn lanes(board: &Board, cx: Cx<'_>, day: NaiveDate, group: Group) -> Vec<Lane> {
    let start = board.span_of(day).from.0;
    let mut homes: BTreeMap<(CrewId, Option<PlaceId>), Vec<Bar>> = BTreeMap::new();
    for card in cx.data.shifts_on(day).filter_map(|shift| board.cards.get(&shift.id)) {
        homes.entry((card.crew, card.place)).or_default().push(bar(cx.lang, card, start));
    }
    let busy: BTreeSet<CrewId> = homes.keys().map(|(crew, _)| *crew).collect();
    let mut all = evenings::lanes(board, cx, day);
    match group {
        Group::Crew => by_crew(cx, homes, &mut all),
        Group::Place => by_place(cx, homes, &mut all),
    }
    let mut idle: Vec<(CrewId, &str)> =
        cx.data.crews.iter().filter(|crew| !busy.contains(&crew.id)).map(|crew| (crew.id, crew.name.as_str())).collect();
    idle.sort_by(|a, b| cx.lang.compare(a.1, b.1));
    if !idle.is_empty() {
        let about = cx.lang.shifts_drag_hint();
        all.push(Lane::heading(cx.lang.shifts_idle_crews(), about));
    }
    for (crew, name) in idle {
        all.push(Lane::of(name.to_owned(), (crew, None), Vec::new()));
    }
    stack(&mut all);
    all
}

type Homes = BTreeMap<(CrewId, Option<PlaceId>), Vec<Bar>>;
type AtPlaces = Vec<(Option<PlaceId>, Vec<Bar>)>;

fn by_crew(cx: Cx<'_>, homes: Homes, into: &mut Vec<Lane>) {
    let mut crews: BTreeMap<CrewId, AtPlaces> = BTreeMap::new();
    for ((crew, place), bars) in homes {
        crews.entry(crew).or_default().push((place, bars));
    }
    let mut crews: Vec<_> = crews
        .into_iter()
        .map(|(crew, places)| (crew, cx.data.crews.get(crew).map_or("", |crew| crew.name.as_str()), places))
        .collect();
    crews.sort_by(|a, b| cx.lang.compare(a.1, b.1));
    for (crew, name, places) in crews {
        let count: usize = places.iter().map(|(_, bars)| bars.len()).sum();
        let about = match leader(cx, crew) {
            Some(leader) => format!("{} · {leader}", cx.lang.shifts_count(count)),
            None => cx.lang.shifts_count(count),
        };
        into.push(Lane::heading(name.to_owned(), about));
        let mut places: Vec<_> = places.into_iter().map(|(place, bars)| (place, place_label(cx, place), bars)).collect();
        places.sort_by(|a, b| a.0.is_none().cmp(&b.0.is_none()).then_with(|| cx.lang.compare(&a.1, &b.1)));
        for (place, label, bars) in places {
            into.push(Lane::of(label, (crew, place), bars));
        }
    }
}

fn by_place(cx: Cx<'_>, homes: Homes, into: &mut Vec<Lane>) {
    let mut places: BTreeMap<Option<PlaceId>, Vec<(CrewId, Vec<Bar>)>> = BTreeMap::new();
    for ((crew, place), bars) in homes {
        places.entry(place).or_default().push((crew, bars));
    }
    let mut places: Vec<_> = places.into_iter().map(|(place, crews)| (place, place_label(cx, place), crews)).collect();
    places.sort_by(|a, b| a.0.is_none().cmp(&b.0.is_none()).then_with(|| cx.lang.compare(&a.1, &b.1)));
    for (place, label, crews) in places {
        let count: usize = crews.iter().map(|(_, bars)| bars.len()).sum();
        into.push(Lane::heading(label, cx.lang.shifts_count(count)));
        let mut crews: Vec<_> = crews
            .into_iter()
            .map(|(crew, bars)| (crew, cx.data.crews.get(crew).map_or_else(String::new, |crew| crew.name.clone()), bars))
            .collect();
        crews.sort_by(|a, b| cx.lang.compare(&a.1, &b.1));
        for (crew, label, bars) in crews {
            into.push(Lane::of(label, (crew, place), bars));
        }
    }
}

fn place_label(cx: Cx<'_>, place: Option<PlaceId>) -> String {
    place.and_then(|id| cx.data.places.get(id)).map_or_else(|| cx.lang.shifts_no_place(), |place| place.name.clone())
}

/// «Åse Bjørnøy 912 34 567»; two who share it are named without numbers.
fn leader(cx: Cx<'_>, crew: CrewId) -> Option<String> {
    let leaders: Vec<&Person> = cx
        .data
        .members_of(crew)
        .filter(|member| member.role == Role::Leader)
        .filter_map(|member| cx.data.people.get(member.person))
        .collect();
    match leaders.as_slice() {
        [] => None,
        [one] if one.phone.is_empty() => Some(one.name()),
        [one] => Some(format!("{} {}", one.name(), phone_display(&one.phone))),
        more => Some(more.iter().map(|person| person.name()).collect::<Vec<_>>().join(", ")),
    }
}

/// «18» or «18:30».
pub(super) fn short_time(lang: &Lang, at: NaiveDateTime) -> String {
    let words = lang.time(at.time());
    words.strip_suffix(":00").map_or_else(|| words.clone(), ToOwned::to_owned)
}

/// «18:00–22:00», then «18–22».
pub(super) fn times(lang: &Lang, from: NaiveDateTime, to: NaiveDateTime) -> Vec<String> {
    let mut times = vec![lang.time_range(from, to)];
    if (to - from).num_hours() < 24 {
        times.push(format!("{}–{}", short_time(lang, from), short_time(lang, to)));
    }
    times
}

fn bar(lang: &Lang, card: &Card, start: i64) -> Bar {
    let (from, to) = (card.when.from_local, card.when.to_local);
    Bar {
        id: Some(card.id),
        from: card.when.from_at.0 - start,
        to: card.when.to_at.0 - start,
        count: format!("{}/{}", card.totals.filled, card.totals.places),
        times: times(lang, from, to),
        start: short_time(lang, from),
        names: card.names.clone(),
        missing: if card.missing() > 0 { format!("\u{2212}{}", card.missing()) } else { String::new() },
        trouble: card.trouble,
        tint: card.tint,
        ..Bar::default()
    }
}
