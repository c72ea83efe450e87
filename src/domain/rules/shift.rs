//! What a shift lacks as a whole, whoever is on it: a leader, or an adult beside the young. Everybody is as old as when
//! their own work on it begins.

use super::super::id::{CrewId, PersonId, ShiftId};
use super::super::people::Role;
use super::super::shift::Shift;
use super::super::snapshot::Snapshot;
use super::super::time::{Minute, Span, Zone};
use super::preset::{Group, Rules};

/// What a shift lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lack {
    /// None of the crew's leaders and deputies is there.
    Leader,
    /// These are young and without an adult.
    Adult(Vec<PersonId>),
}

impl Lack {
    /// Its word, as a rule's.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Leader => "no-leader",
            Self::Adult(_) => "no-adult",
        }
    }
}

/// That a shift lacks something for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lacking {
    /// Which.
    pub shift: ShiftId,
    /// Whose it is.
    pub crew: CrewId,
    /// What it lacks.
    pub lack: Lack,
    /// For how many minutes.
    pub minutes: i64,
    /// The first minute of it.
    pub from: Minute,
}

/// What each shift with people on it lacks, earliest first. A shift that nobody is on lacks people, which is another matter.
pub fn lacking(data: &Snapshot, rules: &Rules) -> Vec<Lacking> {
    let (zone, _) = super::clock(data);
    let mut all: Vec<Lacking> = data.shifts.iter().flat_map(|shift| of(data, rules, zone, shift)).collect();
    all.sort_by_key(|lacking| (lacking.from, lacking.shift));
    all
}

fn of(data: &Snapshot, rules: &Rules, zone: Zone, shift: &Shift) -> Vec<Lacking> {
    let whole = shift.when.span().held();
    let on: Vec<(PersonId, Span)> = data
        .needs_of(shift.id)
        .flat_map(|need| data.assignments_to(need.id))
        .filter(|row| row.counts())
        .map(|row| (row.person, row.span(whole).held()))
        .filter(|(_, span)| span.minutes() > 0)
        .collect();
    if on.is_empty() {
        return Vec::new();
    }
    let manning = rules.manning(shift.crew);
    let mut all = Vec::new();
    let mut lacks = |lack, spans: Vec<Span>| {
        if let Some(from) = spans.iter().map(|span| span.from).min() {
            let minutes = spans.iter().map(|span| span.minutes()).sum();
            all.push(Lacking { shift: shift.id, crew: shift.crew, lack, minutes, from });
        }
    };
    if manning.leader {
        let leads = |person| {
            let mut crews = data.memberships_of(person);
            crews.any(|member| member.crew == shift.crew && matches!(member.role, Role::Leader | Role::Deputy))
        };
        let led: Vec<Span> = on.iter().filter(|(person, _)| leads(*person)).map(|(_, span)| *span).collect();
        lacks(Lack::Leader, without(whole, &led));
    }
    if let Some(up_to) = manning.adult {
        let (mut adults, mut young): (Vec<Span>, Vec<(PersonId, Span)>) = (Vec::new(), Vec::new());
        // The clock is slow to read, and nearly all begin with the shift.
        let first_day = zone.local(whole.from).date();
        for (person, span) in on {
            let day = if span.from == whole.from { first_day } else { zone.local(span.from).date() };
            match data.people.get(person).map_or(Group::Adult, |person| rules.belongs(person, day).group) {
                Group::Adult => adults.push(span),
                group if group <= up_to => young.push((person, span)),
                _ => {}
            }
        }
        young.sort_unstable_by_key(|(person, span)| (*person, span.from));
        let alone: Vec<(PersonId, Vec<Span>)> =
            young.iter().map(|(person, span)| (*person, without(*span, &adults))).filter(|(_, spans)| !spans.is_empty()).collect();
        let mut people: Vec<PersonId> = alone.iter().map(|(person, _)| *person).collect();
        people.dedup();
        let times: Vec<Span> = alone.into_iter().flat_map(|(_, spans)| spans).collect();
        lacks(Lack::Adult(people), together(times));
    }
    all
}

/// What is left of a span without others, earliest first.
fn without(span: Span, others: &[Span]) -> Vec<Span> {
    let mut left = Vec::new();
    let mut from = span.from;
    for other in together(others.iter().filter_map(|other| other.intersect(span)).collect()) {
        if other.from > from {
            left.push(Span::new(from, other.from));
        }
        from = from.max(other.to);
    }
    if from < span.to {
        left.push(Span::new(from, span.to));
    }
    left
}

/// The same minutes, each once, earliest first.
fn together(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable_by_key(|span| (span.from, span.to));
    let mut all: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match all.last_mut().filter(|last| span.from <= last.to) {
            Some(last) => last.to = last.to.max(span.to),
            None => all.push(span),
        }
    }
    all
}
