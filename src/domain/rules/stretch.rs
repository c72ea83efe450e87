//! What can be said of a person's work over a stretch of time: runs without a break, seven days without a long rest, nights
//! in a row, and more than they wanted. Of a whole roster those pieces are told that go over the limit; of one piece that is
//! asked about, that it has a part in it.
//!
//! - A *run* is work with less than a break between its pieces. It is judged by the limits of its first piece. Where two
//!   pieces of it clash, the clash is told and nothing else: once it is gone the run is another.
//! - *Seven days* are counted from the first work after a rest of the length wanted. Without another such rest in them, what
//!   is worked after the last minute at which it could have begun is too much.
//! - A *night* is one in which somebody works at least [`Night::least`](super::Night::least) minutes between the two hours
//!   of the night; it has the date of its evening.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate, NaiveDateTime};

use super::super::id::ShiftId;
use super::super::time::{Minute, Span};
use super::breach::{Breach, Most};
use super::roster::{Ground, Piece, WEEK};

/// Minutes of a month.
const MONTH: i64 = 31 * 24 * 60;

/// Puts a breach on a piece.
fn add(all: &mut [Vec<Breach>], at: usize, breach: Breach) {
    if let Some(list) = all.get_mut(at) {
        list.push(breach);
    }
}

/// Pieces, earliest first, that belong together: their places in the list, and from where to where they reach.
struct Chain<L> {
    first: usize,
    end: usize,
    span: Span,
    /// Whether two of them are at the same time.
    clashes: bool,
    /// So much time between two pieces parts them.
    least: i64,
    /// The limits of the first.
    by: L,
}

/// Cuts pieces where there is at least so much time between them as the first of them asks for.
fn chains<L>(pieces: &[Piece], apart: impl Fn(&Piece) -> Option<(i64, L)>) -> Vec<Chain<L>> {
    let mut all: Vec<Chain<L>> = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        if let Some(chain) = all.last_mut().filter(|chain| chain.end == at) {
            let gap = piece.span.from.0.saturating_sub(chain.span.to.0);
            if gap < chain.least {
                chain.end = at + 1;
                chain.span.to = chain.span.to.max(piece.span.to);
                chain.clashes |= gap < 0;
                continue;
            }
        }
        if let Some((least, by)) = apart(piece) {
            all.push(Chain { first: at, end: at + 1, span: piece.span, clashes: false, least, by });
        }
    }
    all
}

impl<L> Chain<L> {
    /// The pieces of it that are told of: the one that is asked about, or those that reach beyond an instant.
    fn told(&self, pieces: &[Piece], one: Option<usize>, limit: i64) -> Vec<usize> {
        let own = self.first..self.end;
        match one {
            Some(one) => own.contains(&one).then_some(one).into_iter().collect(),
            None => own.filter(|at| pieces.get(*at).is_some_and(|piece| piece.span.to.0 > limit)).collect(),
        }
    }
}

pub(super) fn runs(ground: &Ground<'_>, pieces: &[Piece], one: Option<usize>, all: &mut [Vec<Breach>]) {
    let pause_of = |piece: &Piece| {
        let (limits, law) = ground.limits(piece)?;
        Some((limits.break_min?, (limits, law)))
    };
    for run in chains(pieces, pause_of) {
        let (limits, law) = &run.by;
        let minutes = run.span.minutes();
        let Some(max) = limits.break_after_min.filter(|max| minutes > *max) else { continue };
        let several = run.end - run.first > 1;
        // Grown-ups take their break within a shift without being told.
        if run.clashes || !several && law(None).group == super::Group::Adult {
            continue;
        }
        let law = law(limits.source(&["break_after_min", "break_min"]));
        for at in run.told(pieces, one, run.span.from.0.saturating_add(max)) {
            add(all, at, Breach::Run { from: run.span.from, minutes, max, pause: run.least, several, law: law.clone() });
        }
    }
}

pub(super) fn week_rests(ground: &Ground<'_>, pieces: &[Piece], one: Option<usize>, all: &mut [Vec<Breach>]) {
    let rest_of = |piece: &Piece| {
        let (limits, law) = ground.limits(piece)?;
        Some((limits.weekly_rest_h? * 60, (limits, law)))
    };
    for chain in chains(pieces, rest_of) {
        let last = WEEK - chain.least;
        if chain.span.minutes() <= last {
            continue;
        }
        let (limits, law) = &chain.by;
        let law = law(limits.source(&["weekly_rest_h"]));
        let has = longest_rest(pieces.get(chain.first..chain.end).unwrap_or_default(), chain.span.from);
        for at in chain.told(pieces, one, chain.span.from.0.saturating_add(last)) {
            add(all, at, Breach::WeekRest { from: chain.span.from, has, needs: chain.least, law: law.clone() });
        }
    }
}

/// Minutes of the longest rest in seven days that begin with the first of these pieces.
fn longest_rest(pieces: &[Piece], from: Minute) -> i64 {
    let week = Minute(from.0 + WEEK);
    let (mut longest, mut until) = (0, from);
    for piece in pieces {
        longest = longest.max(piece.span.from.min(week).0 - until.0);
        until = until.max(piece.span.to);
    }
    longest.max(week.0 - until.0)
}

/// Tells the nights of a piece, and how many minutes of it are in each.
fn nights_of(ground: &Ground<'_>, piece: &Piece, mut tell: impl FnMut(NaiveDate, i64)) {
    let (from, to) = (ground.rules.night.from, ground.rules.night.to);
    if from == to {
        return;
    }
    // Nobody works for a month on end; what says so is a slip of the pen, or worse.
    let minutes = piece.span.minutes().min(MONTH);
    let (begins, length) = (piece.begins, Duration::minutes(minutes));
    let Some(ends) = begins.checked_add_signed(length) else { return };
    // Where the clocks do not change, nothing has to be asked of the zone.
    let steady = ends == piece.ends;
    if steady && from > to && begins.time() >= to && begins.date().and_time(from) >= ends {
        return;
    }
    let clock = |time: NaiveDateTime| Minute(time.and_utc().timestamp().div_euclid(60));
    let mut evening = begins.date().pred_opt().unwrap_or(begins.date());
    while evening <= ends.date() {
        let Some(next) = evening.succ_opt() else { break };
        let (from, to) = (evening.and_time(from), if from > to { next } else { evening }.and_time(to));
        let minutes = if steady {
            Span::new(clock(begins), clock(ends)).overlap(Span::new(clock(from), clock(to)))
        } else {
            piece.span.overlap(Span::new(ground.zone.instant_lenient(from), ground.zone.instant_lenient(to)))
        };
        if minutes > 0 {
            tell(evening, minutes);
        }
        evening = next;
    }
}

/// The nights a person works in, with the pieces that lie in them.
pub(in crate::domain) fn nights_worked(ground: &Ground<'_>, pieces: &[Piece]) -> Vec<(NaiveDate, Vec<usize>)> {
    let mut all: BTreeMap<NaiveDate, (i64, Vec<usize>)> = BTreeMap::new();
    let mut until = Minute(i64::MIN);
    for (at, piece) in pieces.iter().enumerate() {
        // A minute in which somebody is at two places is one minute of the night.
        let is_fresh = until <= piece.span.from;
        nights_of(ground, piece, |night, minutes| {
            let (sum, on) = all.entry(night).or_default();
            *sum += if is_fresh { minutes } else { 0 };
            on.push(at);
        });
        if !is_fresh && until < piece.span.to {
            let rest = Span::new(until, piece.span.to);
            let rest = Piece { span: rest, begins: ground.zone.local(rest.from), ..*piece };
            nights_of(ground, &rest, |night, minutes| all.entry(night).or_default().0 += minutes);
        }
        until = until.max(piece.span.to);
    }
    let least = ground.rules.night.least;
    all.into_iter().filter(|(_, (minutes, _))| *minutes >= least).map(|(night, (_, pieces))| (night, pieces)).collect()
}

pub(super) fn nights(ground: &Ground<'_>, pieces: &[Piece], one: Option<usize>, all: &mut [Vec<Breach>]) {
    let nights = nights_worked(ground, pieces);
    let mut first = 0;
    while first < nights.len() {
        let follows = |at: usize| {
            let (Some((night, _)), Some((next, _))) = (nights.get(at), nights.get(at + 1)) else { return false };
            night.succ_opt() == Some(*next)
        };
        let end = (first..nights.len()).find(|at| !follows(*at)).unwrap_or(first) + 1;
        let count = i64::try_from(end - first).unwrap_or(i64::MAX);
        let mut told: BTreeMap<usize, i64> = BTreeMap::new();
        for (nth, (_, on)) in (1..).zip(nights.get(first..end).unwrap_or_default()) {
            for at in on {
                let max = pieces.get(*at).and_then(|piece| ground.limits(piece)).and_then(|(limits, _)| limits.max_nights);
                let Some(max) = max.filter(|max| count > *max) else { continue };
                if one.map_or(nth > max, |one| one == *at) {
                    let _ = told.insert(*at, max);
                }
            }
        }
        for (at, max) in told {
            add(all, at, Breach::Nights { nights: count, max });
        }
        first = end;
    }
}

/// More than the person wants: shifts, hours, nights.
pub(super) fn wishes(ground: &Ground<'_>, pieces: &[Piece], stretches: &[Span], one: Option<usize>, all: &mut [Vec<Breach>]) {
    let Some(wish) = ground.data.wish_of(ground.person.id) else { return };
    if let Some(max) = wish.max_shifts {
        let mut seen: Vec<ShiftId> = Vec::new();
        let mut over = Vec::new();
        for (at, piece) in pieces.iter().enumerate() {
            let nth = seen.iter().position(|shift| *shift == piece.shift).unwrap_or(seen.len());
            if nth == seen.len() {
                seen.push(piece.shift);
            }
            if one.map_or(count(nth) >= max, |one| one == at) {
                over.push(at);
            }
        }
        let has = count(seen.len());
        for at in over.into_iter().filter(|_| has > max) {
            add(all, at, Breach::OverWish { what: Most::Shifts, has, max });
        }
    }
    if let Some(max) = wish.max_minutes {
        let has: i64 = stretches.iter().map(|span| span.minutes()).sum();
        let until = |piece: &Piece| -> i64 {
            let past = |span: &Span| span.to.0.min(piece.span.to.0).saturating_sub(span.from.0).max(0);
            stretches.iter().map(past).sum()
        };
        for (at, _) in
            pieces.iter().enumerate().filter(|_| has > max).filter(|(at, piece)| one.map_or(until(piece) > max, |one| one == *at))
        {
            add(all, at, Breach::OverWish { what: Most::Hours, has, max });
        }
    }
    if let Some(max) = wish.max_nights {
        let nights = nights_worked(ground, pieces);
        let has = count(nights.len());
        let mut told: Vec<usize> = Vec::new();
        for (nth, (_, on)) in nights.iter().enumerate().filter(|_| has > max) {
            told.extend(on.iter().copied().filter(|at| one.map_or(count(nth) >= max, |one| one == *at)));
        }
        told.sort_unstable();
        told.dedup();
        for at in told {
            add(all, at, Breach::OverWish { what: Most::Nights, has, max });
        }
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
