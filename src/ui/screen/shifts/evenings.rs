//! The evenings of courses among the shifts: they stand in the same calendar, since who is at one is not free for a shift, but
//! are made and changed on the page of the training.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::board::{Board, place_name};
use super::lanes::{short_time, times};
use crate::domain::id::{PersonId, PlaceId, SessionId};
use crate::domain::{Session, When, act, course};
use crate::ui::screen::Cx;
use crate::ui::widget::strip::Evening as Mark;
use crate::ui::widget::timeline::{Bar, Lane};

/// An evening of a course as the roster shows it.
#[derive(Debug, Clone)]
pub(super) struct Evening {
    pub id: SessionId,
    pub day: NaiveDate,
    pub when: When,
    place: Option<PlaceId>,
    name: String,
    leaders: String,
    count: String,
}

/// The evenings there are, earliest first.
pub(super) fn evenings(cx: Cx<'_>, board: &Board) -> Vec<Evening> {
    let mut all: Vec<Evening> = cx.data.sessions.iter().map(|session| evening(cx, board, session)).collect();
    all.sort_by_key(|one| (one.when.from_at, one.when.to_at, one.id));
    all
}

fn evening(cx: Cx<'_>, board: &Board, session: &Session) -> Evening {
    let there = course::ratio(cx.data, session.id).map_or(0, |ratio| ratio.participants);
    let leaders: Vec<&str> = session.led_by().filter_map(|id| Some(cx.data.people.get(id)?.short())).collect();
    Evening {
        id: session.id,
        day: board.zone.festival_day(session.when.from_at, board.cut),
        when: session.when,
        place: session.place,
        name: act::training::session_name(cx.data, session),
        leaders: leaders.join(", "),
        count: session.capacity.map_or_else(|| there.to_string(), |room| format!("{there}/{room}")),
    }
}

impl Evening {
    fn bar(&self, cx: Cx<'_>, start: i64) -> Bar {
        let mut names = vec![self.name.clone()];
        if !self.leaders.is_empty() {
            names.insert(0, format!("{} · {}", self.name, self.leaders));
        }
        // What is too long for its bar is cut: it leads to the whole.
        let cut = |most: usize| self.name.chars().take(most).collect::<String>().trim_end().to_owned() + "…";
        names.extend([24, 18, 12, 8, 4].into_iter().filter(|most| self.name.chars().count() > *most).map(cut));
        let (from, to) = (self.when.from_local, self.when.to_local);
        Bar {
            session: Some(self.id),
            from: self.when.from_at.0 - start,
            to: self.when.to_at.0 - start,
            count: self.count.clone(),
            times: times(cx.lang, from, to),
            start: short_time(cx.lang, from),
            names,
            ..Bar::default()
        }
    }
}

/// A heading and a lane for each room with evenings on a day; nothing when there are none.
pub(super) fn lanes(board: &Board, cx: Cx<'_>, day: NaiveDate) -> Vec<Lane> {
    let start = board.span_of(day).from.0;
    let mut rooms: BTreeMap<(String, Option<PlaceId>), Vec<Bar>> = BTreeMap::new();
    for evening in board.evenings.iter().filter(|evening| evening.day == day) {
        let room = evening.place.map_or_else(|| cx.lang.shifts_no_place(), |place| place_name(cx.data, Some(place)));
        rooms.entry((room, evening.place)).or_default().push(evening.bar(cx, start));
    }
    let count = rooms.values().map(Vec::len).sum::<usize>();
    if count == 0 {
        return Vec::new();
    }
    let mut all = vec![Lane::heading(cx.lang.place_training(), cx.lang.training_sessions(count))];
    all.extend(rooms.into_iter().map(|((room, _), bars)| Lane::courses(room, bars)));
    all
}

/// Whose time the evenings take, in the roster by people.
pub(super) fn by_person(cx: Cx<'_>, board: &Board) -> HashMap<PersonId, Vec<Mark>> {
    let mut all: HashMap<PersonId, Vec<Mark>> = HashMap::new();
    for evening in &board.evenings {
        let mark = Mark { session: evening.id, from: evening.when.from_at.0, to: evening.when.to_at.0 };
        for person in course::people_of(cx.data, evening.id) {
            all.entry(person).or_default().push(mark);
        }
    }
    all
}
