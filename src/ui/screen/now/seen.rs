//! What there is to see right now, in words: made once, drawn often.

use std::collections::HashSet;

use chrono::{Duration, NaiveDate};

use crate::domain::coverage::{self, Hole};
use crate::domain::rules::{self, Breach};
use crate::domain::{Assignment, AssignmentId, Minute, Need, NeedId, PersonId, Shift, ShiftId, Snapshot, Span, Zone};
use crate::lang::phone_display;
use crate::ui::screen::{Cx, Go};
use crate::ui::widget::kit::Tone;

/// What comes within so many minutes is next.
const SOON: i64 = 3 * 60;
/// Where nothing is that near, so many shifts are shown.
const FIRST: usize = 8;

/// A line of the list on the left.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Line {
    Heading(String),
    Note(String),
    Shift { shift: ShiftId, when: String, name: String, filled: i64, places: i64 },
    Person { person: PersonId, name: String, about: String, phone: String },
}

/// A thing that needs a look.
#[derive(Debug, Clone)]
pub struct Sight {
    /// What it is about.
    pub words: String,
    /// When.
    pub when: String,
    /// What there is to say about it.
    pub about: Vec<(String, Tone)>,
    /// Where one sees it.
    pub go: Go,
}

/// All there is to see.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    /// Which day of the festival it is, or how long until it begins.
    pub festival: String,
    /// Shifts now and next, with people.
    pub lines: Vec<Line>,
    /// People on now.
    pub on_duty: usize,
    /// Open places of the whole roster.
    pub open_places: i64,
    /// Holes that are still to come, those that are near and big first.
    pub holes: Vec<Sight>,
    /// What breaks a rule without a reason given.
    pub look: Vec<Sight>,
    /// What breaks a rule, with the reason given.
    pub accepted: Vec<Sight>,
}

impl Seen {
    /// What there is to see at this moment.
    pub fn of(cx: Cx<'_>) -> Self {
        let now = cx.instant();
        let mut seen = Self { festival: festival(cx), open_places: coverage::of_festival(cx.data).missing(), ..Self::default() };
        seen.shifts(cx, now);
        seen.holes = holes(cx, now);
        seen.findings(cx, now);
        seen
    }

    fn shifts(&mut self, cx: Cx<'_>, now: Minute) {
        let lang = cx.lang;
        let mut shifts: Vec<&Shift> = cx.data.shifts.iter().filter(|shift| shift.when.to_at > now).collect();
        shifts.sort_by_cached_key(|shift| (shift.when.from_at, lang.sort_key(&cx.data.shift_name(shift)), shift.id));
        let (on, to_come): (Vec<&Shift>, Vec<&Shift>) = shifts.into_iter().partition(|shift| shift.when.from_at <= now);
        self.lines.push(Line::Heading(lang.now_on()));
        if on.is_empty() {
            self.lines.push(Line::Note(lang.now_nobody_on()));
        }
        for shift in &on {
            self.shift(cx, shift, Span::new(now, Minute(now.0 + 1)), false);
        }
        self.on_duty =
            self.lines.iter().filter_map(|line| if let Line::Person { person, .. } = line { Some(person) } else { None }).count();
        let soon = to_come.iter().filter(|shift| shift.when.from_at.0 - now.0 <= SOON).count();
        self.lines.push(Line::Heading(if soon > 0 || to_come.is_empty() { lang.now_next() } else { lang.now_first() }));
        if to_come.is_empty() {
            self.lines.push(Line::Note(lang.now_nothing_next()));
        }
        for shift in to_come.iter().take(if soon > 0 { soon } else { FIRST }) {
            self.shift(cx, shift, shift.when.span(), true);
        }
    }

    /// A shift with those who are on it within a stretch of time.
    fn shift(&mut self, cx: Cx<'_>, shift: &Shift, within: Span, next: bool) {
        let lang = cx.lang;
        let totals = coverage::of_shift(cx.data, shift.id);
        let other_day = shift.when.from_local.date() != cx.today();
        let when = if next && other_day {
            lang.date_and_range(shift.when.from_local, shift.when.to_local)
        } else {
            lang.time_range(shift.when.from_local, shift.when.to_local)
        };
        self.lines.push(Line::Shift {
            shift: shift.id,
            when,
            name: cx.data.shift_name(shift),
            filled: totals.filled,
            places: totals.places,
        });
        let mut people: Vec<_> = cx
            .data
            .needs_of(shift.id)
            .flat_map(|need| cx.data.assignments_to(need.id).map(move |row| (need, row)))
            .filter(|(_, row)| row.counts() && row.span(shift.when.span()).overlap(within) > 0)
            .filter_map(|(need, row)| Some((cx.data.people.get(row.person)?, need, row)))
            .collect();
        people.sort_by_cached_key(|(person, ..)| lang.sort_key(&person.sort_name()));
        for (person, need, row) in people {
            self.lines.push(Line::Person {
                person: person.id,
                name: person.name(),
                about: about(cx, shift, need, row),
                phone: phone_display(&person.phone),
            });
        }
    }

    fn findings(&mut self, cx: Cx<'_>, now: Minute) {
        let (lang, data) = (cx.lang, cx.data);
        let (mut said, mut past) = (HashSet::new(), Vec::new());
        for finding in rules::check_all(data, cx.rules) {
            let Some(row) = data.assignments.get(finding.assignment) else { continue };
            let (Some((_, shift)), Some(person)) = (data.work(row), data.people.get(finding.person)) else { continue };
            // Two shifts that are in each other's way are one thing to look at, not two.
            let breaches: Vec<&Breach> = finding
                .breaches
                .iter()
                .filter(|breach| breach.needs_reason())
                .filter(|breach| Same::of(breach, row).is_none_or(|same| said.insert(same)))
                .collect();
            if breaches.is_empty() {
                continue;
            }
            let reasons: Vec<Option<&str>> = breaches.iter().map(|breach| finding.reason(data, breach)).collect();
            let accepted = reasons.iter().all(Option::is_some);
            let tone = if accepted { Tone::Plain } else { Tone::Bad };
            let mut about: Vec<(String, Tone)> = breaches.iter().map(|breach| (lang.breach(breach, data), tone)).collect();
            if let Some(reason) = reasons.into_iter().flatten().find(|reason| accepted && !reason.is_empty()) {
                about.push((lang.now_reason(reason.to_owned()), Tone::Info));
            }
            let span = row.span(shift.when.span());
            let (from, to) = (shift.when.zone.local(span.from), shift.when.zone.local(span.to));
            let sight = Sight {
                words: lang.now_person_on(person.name(), data.shift_name(shift)),
                when: lang.date_and_range(from, to),
                about,
                go: Go::Shift(shift.id),
            };
            match (accepted, span.to > now) {
                (true, _) => self.accepted.push(sight),
                (false, true) => self.look.push(sight),
                (false, false) => past.push(sight),
            }
        }
        // What is over can only be learnt from.
        self.look.append(&mut past);
    }
}

/// What two findings have in common when they are about the same thing.
#[derive(PartialEq, Eq, Hash)]
enum Same {
    Pair(&'static str, AssignmentId, AssignmentId),
    Day(&'static str, PersonId, NaiveDate),
    Person(&'static str, PersonId),
}

impl Same {
    fn of(breach: &Breach, row: &Assignment) -> Option<Self> {
        let code = breach.code();
        match breach {
            Breach::DayHours { day, .. } => Some(Self::Day(code, row.person, *day)),
            Breach::WeekHours { .. } => Some(Self::Person(code, row.person)),
            _ => other(breach).map(|other| Self::Pair(code, row.id.min(other), row.id.max(other))),
        }
    }
}

/// The other work a breach is about.
fn other(breach: &Breach) -> Option<AssignmentId> {
    match breach {
        Breach::Overlap { other, .. } | Breach::Travel { other, .. } => Some(*other),
        Breach::Rest { after, before, .. } => after.or(*before),
        _ => None,
    }
}

/// The task, and the times of one who is not there for all of it.
fn about(cx: Cx<'_>, shift: &Shift, need: &Need, row: &Assignment) -> String {
    let mut parts = Vec::new();
    if !need.task.is_empty() {
        parts.push(need.task.clone());
    }
    if row.from_at.is_some() || row.to_at.is_some() {
        let span = row.span(shift.when.span());
        parts.push(cx.lang.time_range(shift.when.zone.local(span.from), shift.when.zone.local(span.to)));
    }
    parts.join(" · ")
}

fn festival(cx: Cx<'_>) -> String {
    let Some(festival) = cx.data.festival() else { return String::new() };
    let (lang, today) = (cx.lang, cx.today());
    let days = |from: NaiveDate, to: NaiveDate| (to - from).num_days();
    if today < festival.first_day {
        lang.now_in_days(days(today, festival.first_day))
    } else if today > festival.last_day {
        lang.now_over()
    } else {
        lang.now_day_of(days(festival.first_day, today) + 1, days(festival.first_day, festival.last_day) + 1)
    }
}

/// The holes to come: day by day, the biggest of each day first.
fn holes(cx: Cx<'_>, now: Minute) -> Vec<Sight> {
    let data: &Snapshot = cx.data;
    let (zone, cut) = data.festival().map_or((Zone::default(), 360), |festival| (festival.zone, festival.day_cut));
    let mut holes: Vec<(NeedId, Hole)> = coverage::holes(data).into_iter().filter(|(_, hole)| hole.span.to > now).collect();
    holes.sort_by_key(|(need, hole)| {
        let from = hole.span.from.max(now);
        (zone.festival_day(from, cut), std::cmp::Reverse(hole.place_minutes()), from, *need)
    });
    let sight = |(need, hole): (NeedId, Hole)| {
        let need = data.needs.get(need)?;
        let shift = data.shifts.get(need.shift)?;
        let name = data.shift_name(shift);
        let words = if need.task.is_empty() { name } else { format!("{name} · {}", need.task) };
        let (from, to) = (zone.local(hole.span.from), zone.local(hole.span.to));
        let until = Duration::minutes(hole.span.from.0 - now.0);
        let missing = cx.lang.now_missing(hole.missing);
        let about = if hole.span.from <= now {
            (format!("{missing} · {}", cx.lang.now_going_on()), Tone::Bad)
        } else if until <= Duration::hours(3) {
            (format!("{missing} · {}", cx.lang.now_in(cx.lang.hours_and_minutes(until.num_minutes()))), Tone::Bad)
        } else {
            (missing, Tone::Warn)
        };
        Some(Sight { words, when: cx.lang.date_and_range(from, to), about: vec![about], go: Go::Shift(shift.id) })
    };
    holes.into_iter().filter_map(sight).collect()
}
