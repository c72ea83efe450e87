//! How days move from one festival to the next, and what the wall clock makes of it.

use chrono::{Duration, NaiveDate, NaiveDateTime, TimeDelta};

use super::super::people::Festival;
use super::super::time::{Minute, Resolved, Span, When};

/// How days move.
#[derive(Debug, Clone, Copy)]
pub(super) struct Days {
    old: (NaiveDate, NaiveDate),
    new: (NaiveDate, NaiveDate),
    cut: i64,
    same_weekday: bool,
}

/// What became of a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moved {
    /// It is at the same times of the clock.
    Same(When),
    /// It had to be given other times; what they should have been.
    Other(When, (NaiveDateTime, NaiveDateTime)),
    /// At the same times of the clock, one of which comes twice.
    Twice(When),
    /// There is no such day in the calendar.
    Beyond,
}

impl Days {
    pub fn between(old: &Festival, new: &Festival, same_weekday: bool) -> Self {
        Self { old: (old.first_day, old.last_day), new: (new.first_day, new.last_day), cut: old.day_cut, same_weekday }
    }

    /// The festival day that something belongs to, in the old festival.
    pub fn day_of(&self, when: &When) -> NaiveDate {
        when.zone.festival_day(when.from_at, self.cut)
    }

    /// How far a shift moves that belongs to this festival day; none where its day is in the middle of the old festival and
    /// the new one has no such day.
    pub fn of_shift(&self, day: NaiveDate) -> Option<TimeDelta> {
        if day > self.old.1 {
            return Some(self.new.1 - self.old.1);
        }
        let by = self.new.0 - self.old.0;
        let gone = day >= self.old.0 && day - self.old.0 > self.new.1 - self.new.0;
        (!gone).then_some(by)
    }

    /// How far a session moves.
    pub fn of_session(&self) -> TimeDelta {
        let days = (self.new.0 - self.old.0).num_days();
        // Seven has no middle, so that there is always a nearest.
        Duration::days(if self.same_weekday { (days + 3).div_euclid(7) * 7 } else { days })
    }
}

/// The same times of the clock, so many days on. A time that does not exist becomes the next that does; of one that comes
/// twice the first is taken; what then has no length gets the one it had.
pub(super) fn moved(old: &When, by: TimeDelta) -> Moved {
    if by.is_zero() {
        return Moved::Same(*old);
    }
    let far = |local: NaiveDateTime| local.checked_add_signed(by);
    let (Some(from), Some(to)) = (far(old.from_local), far(old.to_local)) else { return Moved::Beyond };
    let zone = old.zone;
    let resolved = [from, to].map(|local| zone.resolve(local));
    let [from_at, to_at] = [from, to].map(|local| zone.instant_lenient(local));
    let to_at = if to_at > from_at { to_at } else { Minute(from_at.0.saturating_add(old.minutes().max(1))) };
    let new = When::from_span(zone, Span::new(from_at, to_at));
    if (new.from_local, new.to_local) != (from, to) {
        Moved::Other(new, (from, to))
    } else if resolved.iter().any(|resolved| matches!(resolved, Resolved::Twice(..))) {
        Moved::Twice(new)
    } else {
        Moved::Same(new)
    }
}
