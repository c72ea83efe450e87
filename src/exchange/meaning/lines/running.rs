//! What lines of text are, and what carries over from one to the next.

use chrono::{NaiveDate, TimeDelta, Timelike as _};

use super::super::Code;
use super::super::gather::{At, Gather};
use super::super::list::past_midnight;
use super::super::names::Part;
use super::super::when::Stretch;
use super::put;

/// What the lines are.
#[derive(Default)]
pub(super) struct Lines {
    /// Whether people talk to each other here, so that a name alone may be who wrote.
    pub chat: bool,
    pub names: Names,
    /// Whether a line asks when people can.
    pub asks: bool,
}

/// What names alone on their lines are.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// On the shift above.
    #[default]
    OnShift,
    /// A list of people.
    List,
    /// Over times of their own.
    OverTimes,
}

/// What the line below is.
#[derive(Default, PartialEq, Eq)]
pub(super) enum Below {
    #[default]
    Other,
    Talk,
    /// Times and nothing else.
    Times,
}

/// What carries over from line to line.
#[derive(Default)]
pub(super) struct Running {
    pub day: Option<NaiveDate>,
    pub place: Option<String>,
    pub stretches: Vec<Stretch>,
    pub last: Option<Stretch>,
    /// Whether somebody is on the shift above already.
    pub filled: bool,
    pub lines: Lines,
    /// Times that stand alone over lines of their own: who stands there with neither place nor name is not known yet.
    pub bare: Option<(Vec<Stretch>, At)>,
    pub below: Below,
    /// The column that lines stand in.
    pub column: usize,
    /// Whose times the lines below are.
    pub owner: Option<Part>,
    /// Whether somebody took leave above, so that a name is who wrote.
    pub signed: bool,
}

impl Running {
    /// The same on the next day, where the lines under a day are past its evening and this one names no day.
    pub fn after_midnight(&mut self, gather: &mut Gather<'_>, stretch: Stretch, at: At) -> Stretch {
        let day = stretch.start.date();
        let from = u16::try_from(stretch.start.time().num_seconds_from_midnight() / 60).unwrap_or(0);
        let mut own = stretch;
        if !stretch.day_said && self.day == Some(day) && past_midnight(self.last, day, from) {
            own.start += TimeDelta::days(1);
            own.end += TimeDelta::days(1);
            gather.issue(at, Code::NightOfNextDay, "");
        }
        self.last = Some(own);
        own
    }

    /// Times that nobody was named for are a shift all the same.
    pub fn settle(&mut self, gather: &mut Gather<'_>) {
        if let Some((stretches, at)) = self.bare.take() {
            put(gather, &[], &stretches, None, at);
        }
    }
}
