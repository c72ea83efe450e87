//! The oracle: what is wrong with each piece of a person's work, found minute by minute.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Duration, NaiveDate};
use ildsjel::domain::rules::{Breach, Group, Law, Most, Severity};
use ildsjel::domain::{AssignmentId, Can, Minute, PairKind, PersonId};

use crate::case::{Built, Case, Own, shown};
use crate::world::time;

const WEEK: i64 = 7 * 24 * 60;

/// What the table of the law says, written down a second time.
fn table(group: Group, field: &str) -> Option<i64> {
    match (group, field) {
        (Group::Adult, "break_after_min") => Some(330),
        (_, "break_after_min") => Some(270),
        (_, "break_min") => Some(30),
        (Group::Adult, "weekly_rest_h") => Some(35),
        (_, "weekly_rest_h") => Some(48),
        (Group::Adult, "max_nights") => Some(1),
        _ => None,
    }
}

/// What this oracle knows of; the other rules have one of their own.
pub fn is_known(breach: &Breach) -> bool {
    matches!(
        breach,
        Breach::Run { .. }
            | Breach::WeekRest { .. }
            | Breach::Nights { .. }
            | Breach::OverWish { .. }
            | Breach::Unavailable { .. }
            | Breach::OutsideCan { .. }
            | Breach::Apart { .. }
            | Breach::Together { .. }
            | Breach::WithoutAdult { .. }
            | Breach::Travel { .. }
    )
}

/// How grave it is said to be.
fn severity(breach: &Breach) -> Severity {
    let hint = match breach {
        Breach::Travel { .. } | Breach::Nights { .. } | Breach::Together { .. } => true,
        Breach::Unavailable { cannot, .. } => !cannot,
        Breach::OutsideCan { same_day, .. } => !same_day,
        Breach::Run { several, law, .. } => !several || law.group == Group::Adult,
        _ => false,
    };
    if hint { Severity::Hint } else { Severity::Breach }
}

/// What is known of them, as text, each once.
pub fn known(breaches: &[Breach]) -> BTreeSet<String> {
    let known: Vec<&Breach> = breaches.iter().filter(|breach| is_known(breach)).collect();
    for breach in &known {
        assert_eq!(breach.severity(), severity(breach), "{breach:?}");
    }
    let set: BTreeSet<String> = known.iter().map(|breach| format!("{breach:?}")).collect();
    assert_eq!(set.len(), known.len(), "said twice: {known:?}");
    set
}

/// A piece of work.
struct Piece {
    id: AssignmentId,
    shift: usize,
    crew: usize,
    place: Option<usize>,
    /// The first minute and the last.
    first: i64,
    last: i64,
}

impl Piece {
    fn minutes(&self) -> std::ops::RangeInclusive<i64> {
        self.first..=self.last
    }

    fn date(&self) -> NaiveDate {
        shown(self.first).date()
    }
}

/// Pieces that belong together, by their places in the list.
struct Chain {
    pieces: Vec<usize>,
    least: i64,
    clashes: bool,
}

pub struct Oracle<'a> {
    case: &'a Case,
    built: &'a Built,
    work: Vec<Piece>,
    /// The minutes of each night, and the pieces that lie in it.
    nights: BTreeMap<NaiveDate, (BTreeSet<i64>, BTreeSet<usize>)>,
}

impl<'a> Oracle<'a> {
    pub fn new(case: &'a Case, built: &'a Built) -> Self {
        let shifts: Vec<_> = built.work.iter().map(|piece| piece.shift).collect();
        let mut work: Vec<Piece> = built
            .work
            .iter()
            .map(|piece| Piece {
                id: piece.id,
                shift: shifts.iter().position(|shift| *shift == piece.shift).unwrap(),
                crew: piece.crew,
                place: piece.place,
                first: piece.span.from.0,
                last: piece.span.to.0 - 1,
            })
            .collect();
        work.sort_by_key(|piece| (piece.first, piece.last, piece.id));
        let mut oracle = Self { case, built, work, nights: BTreeMap::new() };
        oracle.find_nights();
        oracle
    }

    fn find_nights(&mut self) {
        let (from, to, least) = self.case.night;
        let (from, to) = (time(from), time(to));
        for (at, piece) in self.work.iter().enumerate() {
            for minute in piece.minutes() {
                let clock = shown(minute);
                let night = if from < to {
                    Some(clock.date()).filter(|_| clock.time() >= from && clock.time() < to)
                } else if clock.time() >= from {
                    Some(clock.date())
                } else {
                    clock.date().pred_opt().filter(|_| clock.time() < to)
                };
                if let Some(night) = night {
                    let (minutes, pieces) = self.nights.entry(night).or_default();
                    minutes.insert(minute);
                    pieces.insert(at);
                }
            }
        }
        self.nights.retain(|_, (minutes, _)| count(minutes.len()) >= least);
    }

    /// What holds on a piece: the festival's own row, the nearest and latest of those that can be understood, else the law.
    fn decided(&self, piece: &Piece, field: &str) -> Option<&'a Own<'static>> {
        let group = self.case.born.group(piece.date());
        self.case
            .own
            .iter()
            .filter(|(crew, of, name, value, _)| {
                *name == field
                    && (value.is_empty() || value.chars().all(|letter| letter.is_ascii_digit()))
                    && crew.is_none_or(|crew| crew == piece.crew)
                    && of.is_none_or(|of| of == group)
            })
            .max_by_key(|(crew, of, ..)| (crew.is_some(), of.is_some()))
    }

    fn limit(&self, piece: &Piece, field: &str) -> Option<i64> {
        match self.decided(piece, field) {
            Some((.., value, _)) => value.parse().ok(),
            None => table(self.case.born.group(piece.date()), field),
        }
    }

    /// By what, where these fields count, the first of them most.
    fn law(&self, piece: &Piece, fields: &[&str]) -> Law {
        let day = piece.date();
        let group = self.case.born.group(day);
        let paragraph = if group == Group::Adult { "aml. § 10-8" } else { "aml. § 11-5" };
        let source = match fields.iter().find_map(|field| self.decided(piece, field)) {
            Some((.., reason)) => Some((*reason).to_owned()).filter(|reason| !reason.is_empty()),
            None => Some(paragraph.to_owned()),
        };
        Law { group, assumed: self.case.born.is_guess(day), source }
    }

    /// The work, cut where nobody works for as long as its first piece asks for.
    fn chains(&self, least: impl Fn(&Piece) -> Option<i64>) -> Vec<Chain> {
        let mut all: Vec<Chain> = Vec::new();
        for (here, piece) in self.work.iter().enumerate() {
            if let Some(chain) = all.last_mut().filter(|chain| chain.pieces.last().unwrap() + 1 == here) {
                let works = |minute| chain.pieces.iter().any(|at| self.work[*at].minutes().contains(&minute));
                let mut idle = 0;
                while idle < chain.least && !works(piece.first) && !works(piece.first - 1 - idle) {
                    idle += 1;
                }
                if idle < chain.least || works(piece.first) {
                    chain.clashes |= works(piece.first);
                    chain.pieces.push(here);
                    continue;
                }
            }
            if let Some(least) = least(piece) {
                all.push(Chain { pieces: vec![here], least, clashes: false });
            }
        }
        all
    }

    /// What is wrong with a piece. On the whole roster those are told that go over a limit; of one piece that is asked about,
    /// that it has a part in it.
    pub fn expects(&self, id: AssignmentId, asked: bool) -> BTreeSet<String> {
        let here = self.work.iter().position(|piece| piece.id == id).unwrap();
        let mut all = Vec::new();
        self.run(here, asked, &mut all);
        self.week_rest(here, asked, &mut all);
        self.nights(here, asked, &mut all);
        self.wish(here, asked, &mut all);
        self.said(here, &mut all);
        self.company(here, &mut all);
        self.ways(here, &mut all);
        all.iter().map(|breach| format!("{breach:?}")).collect()
    }

    fn run(&self, here: usize, asked: bool, all: &mut Vec<Breach>) {
        for run in self.chains(|piece| self.limit(piece, "break_min")).iter().filter(|run| run.pieces.contains(&here)) {
            let began = &self.work[run.pieces[0]];
            let Some(max) = self.limit(began, "break_after_min") else { continue };
            let last = run.pieces.iter().map(|at| self.work[*at].last).max().unwrap();
            let (from, minutes, several) = (Minute(began.first), last + 1 - began.first, run.pieces.len() > 1);
            let law = self.law(began, &["break_after_min", "break_min"]);
            let over = self.work[here].minutes().any(|minute| minute >= began.first + max);
            let own_break = !several && law.group == Group::Adult;
            if minutes > max && !run.clashes && !own_break && (asked || over) {
                all.push(Breach::Run { from, minutes, max, pause: run.least, several, law });
            }
        }
    }

    fn week_rest(&self, here: usize, asked: bool, all: &mut Vec<Breach>) {
        let rest = |piece: &Piece| self.limit(piece, "weekly_rest_h").map(|hours| hours * 60);
        for chain in self.chains(rest).iter().filter(|chain| chain.pieces.contains(&here)) {
            let (began, needs) = (&self.work[chain.pieces[0]], chain.least);
            let mut busy = vec![false; usize::try_from(WEEK).unwrap()];
            for minute in chain.pieces.iter().flat_map(|at| self.work[*at].minutes()) {
                if let Some(minute) = busy.get_mut(usize::try_from(minute - began.first).unwrap()) {
                    *minute = true;
                }
            }
            let has = busy.split(|busy| *busy).map(|idle| count(idle.len())).max().unwrap_or(0);
            let over = self.work[here].minutes().any(|minute| minute >= began.first + WEEK - needs);
            if has < needs && (asked || over) {
                let law = self.law(began, &["weekly_rest_h"]);
                all.push(Breach::WeekRest { from: Minute(began.first), has, needs, law });
            }
        }
    }

    fn nights(&self, here: usize, asked: bool, all: &mut Vec<Breach>) {
        let Some(max) = self.limit(&self.work[here], "max_nights") else { return };
        let mut told = BTreeSet::new();
        for (night, (_, pieces)) in &self.nights {
            if !pieces.contains(&here) {
                continue;
            }
            let is_night = |days: i64| self.nights.contains_key(&(*night + Duration::days(days)));
            let before = (1..99).take_while(|days: &i64| is_night(-*days)).count();
            let after = (1..99).take_while(|days| is_night(*days)).count();
            let nights = count(before + 1 + after);
            if nights > max && (asked || count(before) >= max) {
                told.insert(nights);
            }
        }
        all.extend(told.into_iter().map(|nights| Breach::Nights { nights, max }));
    }

    fn wish(&self, here: usize, asked: bool, all: &mut Vec<Breach>) {
        let Some((shifts, minutes, nights)) = self.case.wish else { return };
        let mut over = |what, has, max: Option<i64>, until_here: i64| {
            if let Some(max) = max.filter(|max| has > *max && (asked || until_here > *max)) {
                all.push(Breach::OverWish { what, has, max });
            }
        };
        let mut seen: Vec<usize> = Vec::new();
        for piece in &self.work {
            if !seen.contains(&piece.shift) {
                seen.push(piece.shift);
            }
        }
        let nth = seen.iter().position(|shift| *shift == self.work[here].shift).unwrap();
        over(Most::Shifts, count(seen.len()), shifts, count(nth) + 1);
        let worked: BTreeSet<i64> = self.work.iter().flat_map(Piece::minutes).collect();
        let until = worked.iter().filter(|minute| **minute <= self.work[here].last).count();
        over(Most::Hours, count(worked.len()), minutes, count(until));
        // The last of the nights the piece lies in.
        if let Some(nth) = self.nights.values().rposition(|(_, pieces)| pieces.contains(&here)) {
            over(Most::Nights, count(self.nights.len()), nights, count(nth) + 1);
        }
    }

    fn said(&self, here: usize, all: &mut Vec<Breach>) {
        let said: Vec<_> =
            self.case.said.iter().map(|(kind, from, length, note)| (*kind, self.case.begins.0 + from, *length, *note)).collect();
        let of = |minute: i64| said.iter().filter(move |(_, from, length, _)| (*from..from + length).contains(&minute));
        let says = |minute: i64, kind| of(minute).any(|row| row.0 == kind);
        let piece = &self.work[here];
        let is = |what: &dyn Fn(i64) -> bool| count(piece.minutes().filter(|minute| what(*minute)).count());
        let cannot = is(&|minute| says(minute, Can::Cannot));
        let rather_not = is(&|minute| says(minute, Can::RatherNot) && !says(minute, Can::Cannot));
        for (cannot, minutes, kind) in [(true, cannot, Can::Cannot), (false, rather_not, Can::RatherNot)] {
            if minutes > 0 {
                let mut rows: Vec<_> = said
                    .iter()
                    .filter(|row| row.0 == kind && piece.minutes().any(|at| at >= row.1 && at < row.1 + row.2))
                    .collect();
                rows.sort_by_key(|row| row.1);
                let note = rows.iter().map(|row| row.3).find(|note| !note.is_empty()).unwrap_or("").to_owned();
                all.push(Breach::Unavailable { cannot, minutes, note });
            }
        }
        let outside = is(&|minute| of(minute).next().is_none());
        if outside > 0 && said.iter().any(|row| row.0 == Can::Can) {
            let day = |minute: i64| (shown(minute) - Duration::hours(6)).date();
            let same_day =
                said.iter().any(|row| row.0 == Can::Can && (row.1..row.1 + row.2).any(|minute| day(minute) == day(piece.first)));
            all.push(Breach::OutsideCan { minutes: outside, same_day });
        }
    }

    fn company(&self, here: usize, all: &mut Vec<Breach>) {
        let piece = &self.work[here];
        let shift = self.built.work.iter().find(|own| own.id == piece.id).unwrap().shift;
        let there = |other: usize, minute: i64| {
            self.built
                .there
                .iter()
                .any(|(who, on, span)| *who == other && *on == shift && (span.from.0..span.to.0).contains(&minute))
        };
        let paired = |other, kind| self.case.pairs.iter().any(|pair| pair.0 == other && pair.1 == kind);
        let id = |other: usize| -> PersonId { self.built.others[other] };
        for other in 0..self.built.others.len() {
            let common = count(piece.minutes().filter(|minute| there(other, *minute)).count());
            if paired(other, PairKind::Apart) && common > 0 {
                all.push(Breach::Apart { other: id(other), minutes: common });
            }
            let on_it = self.built.there.iter().any(|(who, on, _)| *who == other && *on == shift);
            if paired(other, PairKind::Together) && !on_it {
                all.push(Breach::Together { other: id(other) });
            }
        }
        let adults: Vec<usize> =
            self.case.pairs.iter().filter(|(_, kind, first)| *kind == PairKind::Adult && !first).map(|pair| pair.0).collect();
        let alone = count(piece.minutes().filter(|minute| !adults.iter().any(|adult| there(*adult, *minute))).count());
        let known = self.case.born.year.is_some() || self.case.born.date.is_some();
        let minor = !known || self.case.born.group(piece.date()) != Group::Adult;
        if let Some(first) = adults.first().filter(|_| alone > 0 && minor) {
            all.push(Breach::WithoutAdult { other: id(*first), minutes: alone });
        }
    }

    fn ways(&self, here: usize, all: &mut Vec<Breach>) {
        let piece = &self.work[here];
        for other in self.work.iter().filter(|other| other.id != piece.id) {
            let (Some(one), Some(two)) = (piece.place, other.place) else { continue };
            if one == two || piece.minutes().any(|minute| other.minutes().contains(&minute)) {
                continue;
            }
            let said = self.case.ways.iter().rev().find(|way| (way.0, way.1) == (one, two) || (way.1, way.0) == (one, two));
            let needs = said.map_or(self.case.travel, |way| way.2);
            let (earlier, later) = if piece.first < other.first { (piece, other) } else { (other, piece) };
            let has = count((earlier.last + 1..later.first).count());
            if has < needs {
                all.push(Breach::Travel { other: other.id, has, needs });
            }
        }
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap()
}
