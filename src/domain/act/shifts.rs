//! Shifts: laying them out, moving, stretching, copying, deleting. The people on a shift follow it.

use chrono::{Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::super::edit::{Edit, Op};
use super::super::id::{CrewId, Ids, PlaceId, ShiftId};
use super::super::record::Table;
use super::super::shift::{Assignment, Shift, Source};
use super::super::snapshot::Snapshot;
use super::super::time::{Minute, Pick, Span, TimeError, When, Zone};
use super::parts::{self, Follow};
use super::{Cannot, NeedDraft, done, festival, find, name_of, series, words};

/// A shift as a leader lays it out.
#[derive(Debug, Clone, PartialEq)]
pub struct ShiftDraft {
    /// Whose it is.
    pub crew: CrewId,
    /// Where.
    pub place: Option<PlaceId>,
    /// What it is called, if more than crew and place.
    pub title: String,
    /// A note for those on it.
    pub note: String,
    /// When.
    pub when: When,
    /// What it needs; empty is allowed, and nobody can be put on it then.
    pub needs: Vec<NeedDraft>,
}

impl ShiftDraft {
    /// A shift of a crew that needs so many.
    pub fn of(crew: CrewId, when: When, target: i64) -> Self {
        Self { crew, place: None, title: String::new(), note: String::new(), when, needs: vec![NeedDraft::of(target)] }
    }
}

/// A new shift with its needs.
///
/// # Errors
/// A crew, place or competence that is not there, an empty time, numbers that do not fit.
pub fn add(snapshot: &Snapshot, ids: &mut Ids, draft: &ShiftDraft) -> Result<Edit, Cannot> {
    let ShiftDraft { crew, place, title, note, when, needs } = draft.clone();
    let row = checked(snapshot, Shift { title, note, ..Shift::new(ids.next(), crew, place, when) })?;
    let mut edit = Edit::new(Op::Add { table: Table::Shift, name: snapshot.shift_name(&row) });
    edit.insert(&row);
    for need in &needs {
        edit.insert(&need.row(snapshot, ids.next(), row.id)?);
    }
    Ok(edit)
}

/// The shift's crew, place, title and note as they should be. Its times stay: see [`move_to`] and [`stretch`].
///
/// # Errors
/// A shift, crew or place that is not there.
pub fn update(snapshot: &Snapshot, new: &Shift) -> Result<Edit, Cannot> {
    let old = find(&snapshot.shifts, new.id)?;
    let new = checked(snapshot, Shift { when: old.when, ..new.clone() })?;
    let mut edit = Edit::new(Op::Change { table: Table::Shift, name: snapshot.shift_name(&new) });
    edit.update(old, &new);
    done(edit)
}

/// Moves a shift to other times. Who is on a part of it keeps the distance to the beginning on the wall clock; what
/// sticks out is cut off.
///
/// # Errors
/// A shift that is not there, an empty time; [`Cannot::WouldFallOut`] when nothing is left of somebody's part.
pub fn move_to(snapshot: &Snapshot, id: ShiftId, when: When) -> Result<Edit, Cannot> {
    let old = find(&snapshot.shifts, id)?;
    retime(snapshot, old, &Shift { when, ..old.clone() }, Follow::Move)
}

/// Moves a shift to other times and to another crew or place at once, as when it is dragged to another row.
///
/// # Errors
/// As [`move_to`], and a crew or place that is not there.
pub fn move_to_row(snapshot: &Snapshot, id: ShiftId, when: When, crew: CrewId, place: Option<PlaceId>) -> Result<Edit, Cannot> {
    let old = find(&snapshot.shifts, id)?;
    retime(snapshot, old, &Shift { crew, place, when, ..old.clone() }, Follow::Move)
}

/// Changes where a shift begins or ends. Who is on a part of it stays where they are, cut to the new times; who is on it
/// from the beginning or to the end still is.
///
/// # Errors
/// As [`move_to`].
pub fn stretch(snapshot: &Snapshot, id: ShiftId, when: When) -> Result<Edit, Cannot> {
    let old = find(&snapshot.shifts, id)?;
    retime(snapshot, old, &Shift { when, ..old.clone() }, Follow::Stay)
}

fn retime(snapshot: &Snapshot, old: &Shift, new: &Shift, follow: Follow) -> Result<Edit, Cannot> {
    let new = checked(snapshot, new.clone())?;
    let mut edit = Edit::new(Op::MoveShift { shift: snapshot.shift_name(&new), from: new.when.from_local, to: new.when.to_local });
    edit.update(old, &new);
    for (before, after) in followed(snapshot, old, &new.when, follow)? {
        edit.update(before, &after);
    }
    done(edit)
}

/// Copies a shift with its needs to other times; with `people`, those on it too, as planned and without the reasons that
/// were given for the first one.
///
/// # Errors
/// A shift that is not there, an empty time; [`Cannot::WouldFallOut`] as in [`move_to`], with `people` only.
pub fn copy(snapshot: &Snapshot, ids: &mut Ids, id: ShiftId, when: When, people: bool) -> Result<Edit, Cannot> {
    let old = find(&snapshot.shifts, id)?;
    let new = checked(snapshot, Shift { id: ids.next(), when, series: None, ..old.clone() })?;
    let op = Op::CopyShift { shift: snapshot.shift_name(&new), from: when.from_local, to: when.to_local };
    let mut edit = Edit::new(op);
    edit.insert(&new);
    let followed = if people { followed(snapshot, old, &when, Follow::Move)? } else { Vec::new() };
    for need in snapshot.needs_of(id) {
        let mut copied = need.clone();
        copied.id = ids.next();
        copied.shift = new.id;
        edit.insert(&copied);
        for (_, row) in followed.iter().filter(|(row, _)| row.need == need.id && row.counts()) {
            let fresh = Assignment::new(ids.next(), copied.id, row.person);
            edit.insert(&Assignment { from_at: row.from_at, to_at: row.to_at, source: Source::Copied, ..fresh });
        }
    }
    Ok(edit)
}

/// How many people's places go along when a shift is deleted; for asking before [`delete`].
pub fn would_delete(snapshot: &Snapshot, id: ShiftId) -> usize {
    snapshot.needs_of(id).map(|need| snapshot.assignments_to(need.id).count()).sum()
}

/// Deletes a shift with its needs and the people's places on it.
///
/// # Errors
/// A shift that is not there.
pub fn delete(snapshot: &Snapshot, id: ShiftId) -> Result<Edit, Cannot> {
    let row = find(&snapshot.shifts, id)?;
    let mut edit = Edit::new(Op::Delete { table: Table::Shift, name: snapshot.shift_name(row) });
    delete_into(snapshot, row, &mut edit);
    series::close(snapshot, &[row], &mut edit);
    Ok(edit)
}

pub(super) fn delete_into(snapshot: &Snapshot, shift: &Shift, edit: &mut Edit) {
    for need in snapshot.needs_of(shift.id) {
        snapshot.assignments_to(need.id).for_each(|row| edit.delete(row));
        edit.delete(need);
    }
    edit.delete(shift);
}

/// The assignments of a shift, each as it is and as it is at other times.
pub(super) fn followed<'a>(
    snapshot: &'a Snapshot,
    shift: &Shift,
    when: &When,
    follow: Follow,
) -> Result<Vec<(&'a Assignment, Assignment)>, Cannot> {
    let (mut rows, mut out) = (Vec::new(), Vec::new());
    for row in snapshot.needs_of(shift.id).flat_map(|need| snapshot.assignments_to(need.id)) {
        match parts::after(&shift.when, when, follow, (row.from_at, row.to_at)) {
            Some((from_at, to_at)) => rows.push((row, Assignment { from_at, to_at, ..row.clone() })),
            None => out.push(name_of(snapshot, row.person)),
        }
    }
    if out.is_empty() {
        Ok(rows)
    } else {
        Err(Cannot::WouldFallOut { names: words::names(out.iter().map(String::as_str)), count: out.len() })
    }
}

/// From and to as a leader types them on a festival day: a beginning before the day's cut is in the night that ends that
/// day, so that the shift shows where it was typed.
///
/// # Errors
/// As [`When::new`].
pub fn on_festival_day(snapshot: &Snapshot, day: NaiveDate, from: NaiveTime, to: NaiveTime, pick: Pick) -> Result<When, TimeError> {
    let (zone, cut) = clock(snapshot);
    When::on_day(zone, calendar_day(day, from, cut), from, to, pick)
}

/// The same times on the wall clock so many days later, or earlier when `days` is below zero.
///
/// # Errors
/// As [`When::new`]; beyond the calendar, [`TimeError::Empty`].
pub fn days_later(when: &When, days: i64, pick: Pick) -> Result<When, TimeError> {
    let later = |local: NaiveDateTime| local.checked_add_signed(Duration::try_days(days)?);
    match (later(when.from_local), later(when.to_local)) {
        (Some(from), Some(to)) => When::new(when.zone, from, to, pick),
        _ => Err(TimeError::Empty),
    }
}

/// The same times on the wall clock on another festival day; for copying and moving to a day.
///
/// # Errors
/// As [`When::new`].
pub fn on_other_day(snapshot: &Snapshot, when: &When, day: NaiveDate, pick: Pick) -> Result<When, TimeError> {
    let (_, cut) = clock(snapshot);
    days_later(when, (day - when.zone.festival_day(when.from_at, cut)).num_days(), pick)
}

/// The shifts of a crew on a festival day, earliest first.
pub fn of_crew_on(snapshot: &Snapshot, crew: CrewId, day: NaiveDate) -> impl Iterator<Item = &Shift> {
    snapshot.shifts_on(day).filter(move |shift| shift.crew == crew)
}

/// The times to offer for a new shift on a festival day: where the crew's last shift of the day ends, and as long as that
/// one, while it still begins on that day; else 12–18.
pub fn default_when(snapshot: &Snapshot, crew: CrewId, day: NaiveDate) -> When {
    let (zone, cut) = clock(snapshot);
    let whole = zone.festival_day_span(day, cut);
    let last = of_crew_on(snapshot, crew, day).max_by_key(|shift| (shift.when.to_at, shift.when.from_at));
    if let Some(last) = last
        && last.when.to_at < whole.to
        && last.when.minutes() > 0
    {
        let end = Minute(last.when.to_at.0.saturating_add(last.when.minutes()));
        return When::from_span(zone, Span::new(last.when.to_at, end));
    }
    let at = |hour: u32| {
        let time = NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
        zone.instant_lenient(calendar_day(day, time, cut).and_time(time))
    };
    let from = at(12);
    When::from_span(zone, Span::new(from, at(18).max(Minute(from.0 + 60))))
}

fn calendar_day(day: NaiveDate, from: NaiveTime, cut: i64) -> NaiveDate {
    let night = i64::from(from.num_seconds_from_midnight() / 60) < cut;
    if night { day.checked_add_days(Days::new(1)).unwrap_or(day) } else { day }
}

fn clock(snapshot: &Snapshot) -> (Zone, i64) {
    snapshot.festival().map_or((Zone::default(), festival::DAY_CUT), |row| (row.zone, row.day_cut))
}

pub(super) fn checked(snapshot: &Snapshot, mut row: Shift) -> Result<Shift, Cannot> {
    row.title = words::line(&row.title);
    row.note = words::note(&row.note);
    let _ = find(&snapshot.crews, row.crew)?;
    if let Some(place) = row.place {
        let _ = find(&snapshot.places, place)?;
    }
    if row.when.to_at <= row.when.from_at {
        return Err(TimeError::Empty.into());
    }
    Ok(row)
}
