//! How much each person has on the roster: shifts, hours, nights, and the shortest rest between two working days. One look at
//! it says who is worn and who could take one more.

use std::collections::HashMap;

use super::id::PersonId;
use super::rules::{Base, Rules, everyone, nights_worked, rests};
use super::snapshot::Snapshot;
use super::time::{Minute, Span};

/// What one person has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Load {
    /// Shifts.
    pub shifts: usize,
    /// Minutes of work, each minute once.
    pub minutes: i64,
    /// Nights of work; see [`Night::least`](super::rules::Night::least).
    pub nights: usize,
    /// Minutes of the shortest rest between two working days; none where there is only one.
    pub rest: Option<i64>,
    /// Festival days with work.
    pub days: usize,
}

/// What everybody has; who is on nothing is not in it.
pub fn loads(data: &Snapshot, rules: &Rules) -> HashMap<PersonId, Load> {
    let base = Base::new(data, rules);
    everyone(data, base.zone)
        .into_iter()
        .filter_map(|(person, pieces)| {
            let ground = base.of(data.people.get(person)?);
            let mut shifts: Vec<_> = pieces.iter().map(|piece| piece.shift).collect();
            shifts.sort_unstable();
            shifts.dedup();
            let mut days: Vec<_> = pieces.iter().map(|piece| base.zone.festival_day(piece.span.from, base.cut)).collect();
            days.dedup();
            let load = Load {
                shifts: shifts.len(),
                minutes: once(pieces.iter().map(|piece| piece.span)),
                nights: nights_worked(&ground, &pieces).len(),
                rest: rests(&ground, &pieces).into_iter().min(),
                days: days.len(),
            };
            Some((person, load))
        })
        .collect()
}

/// Minutes of these spans, earliest first, each minute once.
fn once(spans: impl Iterator<Item = Span>) -> i64 {
    let (mut sum, mut until) = (0, Minute(i64::MIN));
    for span in spans {
        sum += (span.to.0 - span.from.0.max(until.0)).max(0);
        until = until.max(span.to);
    }
    sum
}
