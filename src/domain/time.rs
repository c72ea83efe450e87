//! Time as a roster needs it: wall clocks in a zone, instants in whole UTC minutes, spans between them, and the festival
//! day that a night belongs to. Sums are taken over instants, so that a clock change counts right.

use std::fmt;

use chrono::{DateTime, Datelike, Days, Duration, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// An instant: whole minutes since 1970-01-01T00:00 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Minute(pub i64);

impl Minute {
    /// The minute that an instant is in.
    pub fn of(at: chrono::DateTime<chrono::Utc>) -> Self {
        Self(at.timestamp().div_euclid(60))
    }
}

/// From one instant up to, but not with, another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The first minute.
    pub from: Minute,
    /// The first minute after.
    pub to: Minute,
}

impl Span {
    /// A span; one that ends before it begins is empty.
    pub fn new(from: Minute, to: Minute) -> Self {
        Self { from, to: to.max(from) }
    }

    /// Its length in minutes.
    pub fn minutes(self) -> i64 {
        // Held back, so that no sum of such can run out of the numbers.
        self.to.0.clamp(-EDGE, EDGE).saturating_sub(self.from.0.clamp(-EDGE, EDGE))
    }

    /// The part of it within the calendar that is reckoned with; what lies in it can be added and subtracted.
    pub(super) fn held(self) -> Self {
        let hold = |at: Minute| Minute(at.0.clamp(-EDGE, EDGE));
        Self::new(hold(self.from), hold(self.to))
    }

    /// The minutes both have in common; back to back is none.
    pub fn overlap(self, other: Self) -> i64 {
        self.to.0.min(other.to.0).saturating_sub(self.from.0.max(other.from.0)).max(0)
    }

    /// The part both have in common, if any.
    pub fn intersect(self, other: Self) -> Option<Self> {
        (self.overlap(other) > 0).then(|| Self { from: self.from.max(other.from), to: self.to.min(other.to) })
    }

    /// The minutes between two spans that do not overlap; none where they do.
    pub fn gap(self, other: Self) -> i64 {
        other.from.0.saturating_sub(self.to.0).max(self.from.0.saturating_sub(other.to.0)).max(0)
    }
}

/// An IANA time zone, `Europe/Oslo` unless the festival says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Zone(pub Tz);

impl Default for Zone {
    fn default() -> Self {
        Self(chrono_tz::Europe::Oslo)
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name())
    }
}

/// What a wall clock time means in a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resolved {
    /// One instant.
    Once(Minute),
    /// The clock shows it twice, when clocks go back: the earlier and the later instant.
    Twice(Minute, Minute),
    /// The clock never shows it: clocks go forward over it.
    Never,
}

/// Which instant to take when the clock shows a time twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Pick {
    /// Ask: refuse with [`TimeError::Twice`].
    #[default]
    Ask,
    /// The first of the two.
    Earlier,
    /// The second of the two.
    Later,
}

/// Why a pair of wall clock times is no time to work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TimeError {
    /// The clock jumps over this time, when clocks go forward.
    #[error("{0} does not exist: the clocks go forward over it")]
    Never(NaiveDateTime),
    /// The clock shows this time twice, when clocks go back.
    #[error("{0} comes twice: the clocks go back over it")]
    Twice(NaiveDateTime),
    /// The end is not after the beginning.
    #[error("the end is not after the beginning")]
    Empty,
}

/// Minutes from 1970 to the end of the calendar that is reckoned with, some 9,900 years either way.
const EDGE: i64 = 5_200_000_000;

impl Zone {
    /// The zone of that name, if there is one.
    pub fn parse(name: &str) -> Option<Self> {
        name.trim().parse().ok().map(Self)
    }

    /// What the wall clock shows at an instant.
    pub fn local(self, at: Minute) -> NaiveDateTime {
        // Years of five digits are no roster; held back, so that no sum on them can run out of the calendar.
        let seconds = at.0.clamp(-EDGE, EDGE) * 60;
        DateTime::from_timestamp(seconds, 0).map_or(NaiveDateTime::MIN, |utc| utc.with_timezone(&self.0).naive_local())
    }

    /// What a wall clock time means here.
    pub fn resolve(self, local: NaiveDateTime) -> Resolved {
        match self.0.from_local_datetime(&local) {
            LocalResult::Single(at) => Resolved::Once(Minute(at.timestamp().div_euclid(60))),
            LocalResult::Ambiguous(a, b) => {
                let (a, b) = (a.timestamp().div_euclid(60), b.timestamp().div_euclid(60));
                Resolved::Twice(Minute(a.min(b)), Minute(a.max(b)))
            }
            LocalResult::None => Resolved::Never,
        }
    }

    /// The instant of a wall clock time; a time that comes twice follows `pick`.
    ///
    /// # Errors
    /// [`TimeError::Never`] in the gap of a clock change, [`TimeError::Twice`] when asked to ask.
    pub fn instant(self, local: NaiveDateTime, pick: Pick) -> Result<Minute, TimeError> {
        match (self.resolve(local), pick) {
            (Resolved::Once(at), _) | (Resolved::Twice(at, _), Pick::Earlier) | (Resolved::Twice(_, at), Pick::Later) => Ok(at),
            (Resolved::Twice(..), Pick::Ask) => Err(TimeError::Twice(local)),
            (Resolved::Never, _) => Err(TimeError::Never(local)),
        }
    }

    /// The instant for drawing and for windows of the clock: never refuses; in a gap the first minute after it, of two the
    /// earlier.
    pub fn instant_lenient(self, local: NaiveDateTime) -> Minute {
        match self.resolve(local) {
            Resolved::Once(at) | Resolved::Twice(at, _) => at,
            Resolved::Never => {
                // No zone is further from UTC than a day and two hours, and over a gap the clock only goes forward.
                let guess = local.and_utc().timestamp().div_euclid(60);
                let (mut before, mut after) = (guess - 1560, guess + 1560);
                while after - before > 1 {
                    let middle = before + (after - before) / 2;
                    if self.local(Minute(middle)) < local {
                        before = middle;
                    } else {
                        after = middle;
                    }
                }
                Minute(after)
            }
        }
    }

    /// The festival day an instant belongs to: the calendar day, but a night up to the cut (minutes after midnight, 360
    /// for 06:00) belongs to the day before.
    pub fn festival_day(self, at: Minute, cut_minutes: i64) -> NaiveDate {
        let day = (self.local(at) - Duration::minutes(cut_minutes.clamp(0, 1439))).date();
        // Where the clock shows the cut twice, the day changes at the first.
        match day.checked_add_days(Days::new(1)) {
            Some(next) if self.day_start(next, cut_minutes) <= at => next,
            _ => day,
        }
    }

    /// From the cut of a day to the cut of the next one.
    pub fn festival_day_span(self, day: NaiveDate, cut_minutes: i64) -> Span {
        let next = day.checked_add_days(Days::new(1)).unwrap_or(day);
        Span::new(self.day_start(day, cut_minutes), self.day_start(next, cut_minutes))
    }

    fn day_start(self, day: NaiveDate, cut_minutes: i64) -> Minute {
        let cut = NaiveTime::MIN + Duration::minutes(cut_minutes.clamp(0, 1439));
        self.instant_lenient(day.and_time(cut))
    }
}

/// When something happens: the wall clock in its zone, as people wrote it, and the same as instants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// From, on the wall clock.
    pub from_local: NaiveDateTime,
    /// To, on the wall clock.
    pub to_local: NaiveDateTime,
    /// The zone of that clock.
    pub zone: Zone,
    /// From, as an instant.
    pub from_at: Minute,
    /// To, as an instant.
    pub to_at: Minute,
}

impl When {
    /// From and to on the wall clock of a zone; a time that comes twice follows `pick`, see [`Zone::instant`].
    ///
    /// # Errors
    /// [`TimeError`], when a time does not exist, comes twice and must be asked about, or the end is not after the beginning.
    pub fn new(zone: Zone, from_local: NaiveDateTime, to_local: NaiveDateTime, pick: Pick) -> Result<Self, TimeError> {
        let (from_at, to_at) = (zone.instant(from_local, pick)?, zone.instant(to_local, pick)?);
        if to_at <= from_at {
            return Err(TimeError::Empty);
        }
        Ok(Self { from_local, to_local, zone, from_at, to_at })
    }

    /// From and to as a leader types them on a day: an end at or before the beginning is on the next day.
    ///
    /// # Errors
    /// As [`When::new`].
    pub fn on_day(zone: Zone, day: NaiveDate, from: NaiveTime, to: NaiveTime, pick: Pick) -> Result<Self, TimeError> {
        let end = if to > from { day } else { day.checked_add_days(Days::new(1)).unwrap_or(day) };
        Self::new(zone, day.and_time(from), end.and_time(to), pick)
    }

    /// The same as a zone's clock shows it for two instants.
    pub fn from_span(zone: Zone, span: Span) -> Self {
        Self { from_local: zone.local(span.from), to_local: zone.local(span.to), zone, from_at: span.from, to_at: span.to }
    }

    /// The instants.
    pub fn span(&self) -> Span {
        Span::new(self.from_at, self.to_at)
    }

    /// Its length in minutes, true over a clock change.
    pub fn minutes(&self) -> i64 {
        self.span().minutes()
    }
}

/// A person's age on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// Known from a full date.
    Exact(i32),
    /// Only the year is known: one of `.0` and `.0 + 1`.
    Either(i32),
    /// Nothing is known.
    Unknown,
}

impl Age {
    /// On a day, from a full date if there is one, else the year. Who is born on 29 February is a year older from 1 March
    /// in a common year.
    pub fn on(day: NaiveDate, date: Option<NaiveDate>, year: Option<i32>) -> Self {
        match (date, year) {
            (Some(born), _) => {
                let had = (day.month(), day.day()) >= (born.month(), born.day());
                Self::Exact(day.year() - born.year() - i32::from(!had))
            }
            (None, Some(year)) => Self::Either(day.year().saturating_sub(year).saturating_sub(1)),
            (None, None) => Self::Unknown,
        }
    }

    /// The age a rule must reckon with: the lower one when only the year is known.
    pub fn at_least(self) -> Option<i32> {
        match self {
            Self::Exact(age) | Self::Either(age) => Some(age),
            Self::Unknown => None,
        }
    }
}
