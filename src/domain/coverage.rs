//! Coverage: how many are on each need at each minute, and where the holes are. Four people for the first half of a shift
//! do not make up for nobody in the second.

use super::id::{NeedId, ShiftId};
use super::qualified::learns;
use super::shift::{Need, Shift};
use super::snapshot::Snapshot;
use super::time::{Minute, Span};

/// A stretch of a need with too few people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hole {
    /// When.
    pub span: Span,
    /// How many are missing all that time.
    pub missing: i64,
}

impl Hole {
    /// Missing people times minutes.
    pub fn place_minutes(self) -> i64 {
        self.missing * self.span.minutes()
    }
}

/// How a need is covered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// How many it should have.
    pub target: i64,
    /// How many it has at the minute with the fewest; may be more than the target.
    pub filled: i64,
    /// Where fewer than the target are on, earliest first; stretches that meet have different numbers missing.
    pub holes: Vec<Hole>,
    /// How many more than it has room for, at the minute with the most; 0 where there is no such limit.
    pub over: i64,
    /// Whether it has fewer than it can go on with, at some minute.
    pub below_min: bool,
}

impl Coverage {
    /// How many are missing at the minute with the fewest.
    pub fn missing(&self) -> i64 {
        (self.target - self.filled).max(0)
    }

    /// Missing people times minutes, over all holes.
    pub fn place_minutes(&self) -> i64 {
        self.holes.iter().map(|hole| hole.place_minutes()).sum()
    }

    /// The hole with most to fill; of equals the first.
    pub fn widest(&self) -> Option<Hole> {
        self.holes.iter().copied().max_by_key(|hole| (hole.place_minutes(), std::cmp::Reverse(hole.span.from)))
    }
}

/// How a need is covered over the time of its shift; none when the shift is gone.
pub fn coverage(snapshot: &Snapshot, need: &Need) -> Option<Coverage> {
    let on = snapshot.shifts.get(need.shift)?;
    let shift = on.when.span();
    let mut work: Vec<_> = snapshot
        .assignments_to(need.id)
        .filter(|row| row.counts() && !learns(snapshot, row.person, need, on))
        .filter_map(|row| Some((row.person, row.span(shift).intersect(shift)?)))
        .collect();
    work.sort_by_key(|(person, span)| (*person, span.from, span.to));
    // One person counts once, however many rows they have.
    work.dedup_by(|next, kept| {
        let same = next.0 == kept.0 && next.1.from <= kept.1.to;
        if same {
            kept.1.to = kept.1.to.max(next.1.to);
        }
        same
    });
    let spans: Vec<Span> = work.into_iter().map(|(_, span)| span).collect();
    Some(over_time(shift, need, &spans))
}

fn over_time(shift: Span, need: &Need, spans: &[Span]) -> Coverage {
    let mut steps: Vec<(Minute, i64)> = spans.iter().flat_map(|span| [(span.from, 1), (span.to, -1)]).collect();
    steps.push((shift.to, 0));
    steps.sort_unstable();
    let target = need.target.max(0);
    let (mut fewest, mut most, mut on, mut at) = (i64::MAX, 0, 0, shift.from);
    let mut holes: Vec<Hole> = Vec::new();
    for (time, change) in steps {
        if time > at {
            fewest = fewest.min(on);
            most = most.max(on);
            let span = Span::new(at, time);
            match holes.last_mut() {
                _ if on >= target => {}
                Some(last) if last.span.to == at && last.missing == target - on => last.span.to = time,
                _ => holes.push(Hole { span, missing: target - on }),
            }
            at = time;
        }
        on += change;
    }
    let filled = if fewest == i64::MAX { 0 } else { fewest };
    Coverage { target, filled, holes, over: need.max.map_or(0, |max| (most - max).max(0)), below_min: filled < need.min }
}

/// How many are needed, and how many of these are there, stretch by stretch of so many minutes from an instant on: people times
/// minutes. Minute by minute and need by need, so that one too many here does not make up for one too few there.
pub fn by_time<'a>(
    snapshot: &'a Snapshot,
    shifts: impl Iterator<Item = &'a Shift>,
    from: Minute,
    step: i64,
    count: usize,
) -> Vec<(i64, i64)> {
    let mut all = vec![(0, 0); count];
    let step = step.max(1);
    let mut spread = |span: Span, people: i64, filled: bool| {
        let first = (span.from.0.saturating_sub(from.0)).div_euclid(step).max(0);
        let slots = all.iter_mut().enumerate().skip(usize::try_from(first).unwrap_or(usize::MAX));
        for (nth, (needed, there)) in slots {
            let begins = from.0.saturating_add(i64::try_from(nth).unwrap_or(i64::MAX).saturating_mul(step));
            if begins >= span.to.0 {
                break;
            }
            let minutes = span.overlap(Span::new(Minute(begins), Minute(begins.saturating_add(step)))) * people;
            *(if filled { there } else { needed }) += minutes;
        }
    };
    for shift in shifts {
        let span = shift.when.span();
        for need in snapshot.needs_of(shift.id) {
            let target = need.target.max(0);
            spread(span, target, false);
            spread(span, target, true);
            for hole in coverage(snapshot, need).map(|covered| covered.holes).unwrap_or_default() {
                spread(hole.span, -hole.missing, true);
            }
        }
    }
    all
}

/// «4 av 6», and what is missing in time. A need with too many does not make up for one with too few.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    /// How many there should be.
    pub places: i64,
    /// How many of these are filled all the time.
    pub filled: i64,
    /// Missing people times minutes.
    pub place_minutes: i64,
    /// How many more than there is room for.
    pub over: i64,
    /// Needs with fewer than they can go on with.
    pub below_min: i64,
}

impl Totals {
    /// How many are missing.
    pub fn missing(self) -> i64 {
        self.places - self.filled
    }

    /// With the coverage of a need.
    pub fn add(&mut self, coverage: &Coverage) {
        self.places += coverage.target;
        self.filled += coverage.filled.min(coverage.target);
        self.place_minutes += coverage.place_minutes();
        self.over += coverage.over;
        self.below_min += i64::from(coverage.below_min);
    }
}

/// A shift's needs together.
pub fn of_shift(snapshot: &Snapshot, shift: ShiftId) -> Totals {
    total(snapshot, snapshot.needs_of(shift))
}

/// All the needs of the festival together.
pub fn of_festival(snapshot: &Snapshot) -> Totals {
    total(snapshot, snapshot.needs.iter())
}

fn total<'a>(snapshot: &Snapshot, needs: impl Iterator<Item = &'a Need>) -> Totals {
    let mut totals = Totals::default();
    for coverage in needs.filter_map(|need| coverage(snapshot, need)) {
        totals.add(&coverage);
    }
    totals
}

/// Every hole of the festival with its need, earliest first.
pub fn holes(snapshot: &Snapshot) -> Vec<(NeedId, Hole)> {
    let mut all: Vec<(NeedId, Hole)> = snapshot
        .needs
        .iter()
        .filter_map(|need| Some((need.id, coverage(snapshot, need)?)))
        .flat_map(|(need, coverage)| coverage.holes.into_iter().map(move |hole| (need, hole)))
        .collect();
    all.sort_by_key(|(need, hole)| (hole.span.from, hole.span.to, *need));
    all
}
