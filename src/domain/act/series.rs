//! Series: shifts made together, from an opening time to a closing time, at several places and on several days at once, and
//! changed together afterwards.

mod change;
mod fitting;
mod spread;

pub(super) use change::close;
pub use change::{Which, delete, members, rename, set_needs, would_delete};
pub(super) use fitting::fit;
pub use spread::spread;

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};

use super::super::edit::{Edit, Op};
use super::super::id::{CrewId, Ids, PlaceId, SeriesId};
use super::super::shift::{Series, Shift};
use super::super::snapshot::Snapshot;
use super::super::time::{Minute, Pick, Span, When};
use super::{Cannot, NeedDraft, find, shifts, words};

/// The most shifts that are made in one go: more is a slip of the hand.
pub const MOST: usize = 500;

/// How one shift follows the one before it, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The next begins so long before the one before it ends: both are there to hand over. None is back to back.
    Over(i64),
    /// Nobody is there for so long.
    Break(i64),
}

/// What becomes of the last piece, when it is shorter than the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Last {
    /// A shorter shift.
    #[default]
    Shorter,
    /// The one before it goes on to the end.
    Stretch,
    /// Nobody is there.
    LeaveOut,
}

/// Shifts as a leader lays them out together.
#[derive(Debug, Clone, PartialEq)]
pub struct SeriesDraft {
    /// What the series is called; empty takes the name of its first shift.
    pub name: String,
    /// Whose they are.
    pub crew: CrewId,
    /// Where, each by itself; none of them is without a place.
    pub places: Vec<Option<PlaceId>>,
    /// The festival days.
    pub days: Vec<NaiveDate>,
    /// When it opens, on the clock; before the day's cut is in the night that ends the day.
    pub opens: NaiveTime,
    /// When it closes; at or before opening is on the next day.
    pub closes: NaiveTime,
    /// Which one is meant, when the clock shows opening or closing twice.
    pub pick: Pick,
    /// How long each shift is, in minutes, also over a clock change.
    pub minutes: i64,
    /// How they follow each other.
    pub change: Change,
    /// What becomes of a shorter last piece.
    pub last: Last,
    /// Only where the crew has no shift at that place yet.
    pub only_gaps: bool,
    /// What the shifts are called, if more than crew and place.
    pub title: String,
    /// What each needs; see [`super::templates::needs`] for those of a template.
    pub needs: Vec<NeedDraft>,
}

impl SeriesDraft {
    /// Shifts of a crew without a place, back to back, that need so many each; without days yet.
    pub fn of(crew: CrewId, opens: NaiveTime, closes: NaiveTime, minutes: i64, target: i64) -> Self {
        Self {
            name: String::new(),
            crew,
            places: vec![None],
            days: Vec::new(),
            opens,
            closes,
            pick: Pick::Ask,
            minutes,
            change: Change::Over(0),
            last: Last::default(),
            only_gaps: false,
            title: String::new(),
            needs: vec![NeedDraft::of(target)],
        }
    }
}

/// One shift of a series that is not made yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    /// On which festival day.
    pub day: NaiveDate,
    /// Where.
    pub place: Option<PlaceId>,
    /// When.
    pub when: When,
}

/// The shifts that [`make`] would make, by day, then by place, then by time; to look at first.
///
/// # Errors
/// A crew or place that is not there; [`Cannot::Length`] for a shift of no minutes or a break below zero;
/// [`Cannot::Handover`] when the change-over is not shorter than the shift; an opening or closing time that the clock never
/// shows, or shows twice; [`Cannot::TooMany`]; [`Cannot::NothingToDo`] when no shift would come of it.
pub fn plan(snapshot: &Snapshot, draft: &SeriesDraft) -> Result<Vec<Planned>, Cannot> {
    let _ = find(&snapshot.crews, draft.crew)?;
    let step = step(draft)?;
    let days: BTreeSet<NaiveDate> = draft.days.iter().copied().collect();
    let mut places: Vec<Option<PlaceId>> = Vec::new();
    for place in &draft.places {
        if let Some(place) = *place {
            let _ = find(&snapshot.places, place)?;
        }
        if !places.contains(place) {
            places.push(*place);
        }
    }
    let mut all = Vec::new();
    for day in days {
        let open = shifts::on_festival_day(snapshot, day, draft.opens, draft.closes, draft.pick)?;
        for place in &places {
            let stretches = if draft.only_gaps { gaps(snapshot, draft.crew, *place, open.span()) } else { vec![open.span()] };
            for piece in stretches.into_iter().flat_map(|stretch| pieces(stretch, draft.minutes, step, draft.last)) {
                if all.len() == MOST {
                    return Err(Cannot::TooMany { max: MOST });
                }
                all.push(Planned { day, place: *place, when: When::from_span(open.zone, piece) });
            }
        }
    }
    if all.is_empty() { Err(Cannot::NothingToDo) } else { Ok(all) }
}

/// All the shifts of a plan with their needs, as one series.
///
/// # Errors
/// As [`plan`], and needs whose numbers do not fit.
pub fn make(snapshot: &Snapshot, ids: &mut Ids, draft: &SeriesDraft) -> Result<Edit, Cannot> {
    let planned = plan(snapshot, draft)?;
    let series: SeriesId = ids.next();
    let title = words::line(&draft.title);
    let mut rows = Vec::new();
    for one in &planned {
        let shift = Shift::new(ids.next(), draft.crew, one.place, one.when);
        rows.push(Shift { title: title.clone(), series: Some(series), ..shift });
    }
    let name = match (words::line(&draft.name), rows.first()) {
        (name, Some(first)) if name.is_empty() => common_name(snapshot, first, &rows),
        (name, _) => name,
    };
    let mut edit = Edit::new(Op::MakeShifts { name: name.clone(), count: i64::try_from(rows.len()).unwrap_or(i64::MAX) });
    edit.insert(&Series { id: series, name });
    for row in &rows {
        edit.insert(row);
        for need in &draft.needs {
            edit.insert(&need.row(snapshot, ids.next(), row.id)?);
        }
    }
    Ok(edit)
}

/// The name of the shifts; the place is in it only when all are there.
fn common_name(snapshot: &Snapshot, first: &Shift, rows: &[Shift]) -> String {
    let place = first.place.filter(|place| rows.iter().all(|row| row.place == Some(*place)));
    snapshot.shift_name(&Shift { place, ..first.clone() })
}

/// Minutes from the beginning of one shift to the beginning of the next.
fn step(draft: &SeriesDraft) -> Result<i64, Cannot> {
    match draft.change {
        _ if draft.minutes < 1 => Err(Cannot::Length),
        Change::Over(over) if over < 0 => Err(Cannot::Length),
        Change::Over(over) if over >= draft.minutes => Err(Cannot::Handover),
        Change::Over(over) => Ok(draft.minutes - over),
        Change::Break(pause) if pause < 0 => Err(Cannot::Length),
        Change::Break(pause) => Ok(draft.minutes.saturating_add(pause)),
    }
}

/// The shifts of one stretch, in UTC minutes; one more than [`MOST`] at the most.
fn pieces(stretch: Span, minutes: i64, step: i64, last: Last) -> Vec<Span> {
    let mut all: Vec<Span> = Vec::new();
    let mut from = stretch.from.0;
    while from < stretch.to.0 && all.len() <= MOST {
        let to = from.saturating_add(minutes);
        if to > stretch.to.0 {
            match (last, all.last_mut()) {
                (Last::LeaveOut, _) => {}
                (Last::Stretch, Some(before)) => before.to = stretch.to,
                (Last::Stretch, None) | (Last::Shorter, _) => all.push(Span::new(Minute(from), stretch.to)),
            }
            return all;
        }
        all.push(Span::new(Minute(from), Minute(to)));
        if to == stretch.to.0 {
            return all;
        }
        from = from.saturating_add(step);
    }
    // A break that lasts to the end or beyond leaves no piece, but nobody there either.
    if let (Last::Stretch, Some(before)) = (last, all.last_mut()) {
        before.to = stretch.to;
    }
    all
}

/// The parts of a stretch with no shift of that crew at that place, earliest first.
fn gaps(snapshot: &Snapshot, crew: CrewId, place: Option<PlaceId>, stretch: Span) -> Vec<Span> {
    let mut taken: Vec<Span> = snapshot
        .shifts
        .iter()
        .filter(|shift| shift.crew == crew && shift.place == place)
        .filter_map(|shift| shift.when.span().intersect(stretch))
        .collect();
    taken.sort_by_key(|span| (span.from, span.to));
    let (mut all, mut from) = (Vec::new(), stretch.from);
    for span in taken {
        if span.from > from {
            all.push(Span::new(from, span.from));
        }
        from = from.max(span.to);
    }
    if from < stretch.to {
        all.push(Span::new(from, stretch.to));
    }
    all
}
