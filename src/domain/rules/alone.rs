//! What can be said of one piece of work by itself: age, night, competence. Everything is judged at the time of the work,
//! never at the time of planning.

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::super::id::{CompetenceId, CrewId};
use super::super::people::Person;
use super::super::qualified;
use super::super::shift::Need;
use super::super::snapshot::Snapshot;
use super::super::time::{Age, Minute, Span, Zone};
use super::breach::{Breach, Law};
use super::preset::Rules;

/// Minutes of a span inside a daily window of the clock, such as 23–06 or 02–08; every day the span touches counts.
pub fn night_minutes(zone: Zone, span: Span, from: NaiveTime, to: NaiveTime) -> i64 {
    days_of(zone, span).map(|day| minutes_on(zone, span, day, from, to)).sum()
}

/// Minutes with those of the night weighed: 60 minutes of night at 1.5 are 90.
#[allow(clippy::cast_precision_loss)] // a festival has far fewer minutes than 2^52
pub fn weighed_minutes(minutes: i64, night: i64, weight: f64) -> f64 {
    (minutes - night) as f64 + night as f64 * weight
}

/// The day somebody turns an age; who is born on 29 February does so on 1 March in a common year.
pub fn turns(born: NaiveDate, age: i32) -> Option<NaiveDate> {
    let year = born.year().checked_add(age)?;
    NaiveDate::from_ymd_opt(year, born.month(), born.day()).or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
}

/// So many days of one piece of work are looked at: nobody works for a month on end.
const MONTH: usize = 31;

/// The local days a span touches, first to last.
fn days_of(zone: Zone, span: Span) -> impl Iterator<Item = NaiveDate> {
    let first = zone.local(span.from).date();
    let last = if span.minutes() > 0 { zone.local(Minute(span.to.0 - 1)).date() } else { first };
    first.iter_days().take_while(move |day| *day <= last).take(MONTH + 1)
}

/// Minutes of a span on one local day inside a window of the clock that may reach past midnight.
fn minutes_on(zone: Zone, span: Span, day: NaiveDate, from: NaiveTime, to: NaiveTime) -> i64 {
    let at = |time: NaiveTime| zone.instant_lenient(day.and_time(time));
    let end = day.succ_opt().map_or(span.to, |next| zone.instant_lenient(next.and_time(NaiveTime::MIN)));
    if from <= to {
        span.overlap(Span::new(at(from), at(to)))
    } else {
        span.overlap(Span::new(at(NaiveTime::MIN), at(to))) + span.overlap(Span::new(at(from), end))
    }
}

pub(super) fn age(zone: Zone, person: &Person, need: &Need, span: Span, into: &mut Vec<Breach>) {
    let Some(min) = need.min_age else { return };
    match person.age_on(zone.local(span.from).date()) {
        Age::Unknown => into.push(Breach::AgeUnknown { min }),
        age if age.at_least().is_some_and(|years| years < min) => {
            into.push(Breach::Age { min, age, turns: person.birth_date.and_then(|born| turns(born, min)) });
        }
        _ => {}
    }
}

pub(super) fn night(rules: &Rules, zone: Zone, person: &Person, crew: CrewId, span: Span, into: &mut Vec<Breach>) {
    if person.born().is_none() {
        return;
    }
    let (mut hard, mut soft): (Option<Breach>, Option<Breach>) = (None, None);
    for day in days_of(zone, span) {
        let belongs = rules.belongs(person, day);
        let Some(limits) = rules.limits(Some(crew), belongs.group, day) else { continue };
        let (Some(ban_from), Some(ban_to)) = (limits.ban_from, limits.ban_to) else { continue };
        let law = |fields: &[&str]| {
            let source = limits.source(fields).map(str::to_owned);
            Law { group: belongs.group, assumed: belongs.assumed, source }
        };
        let add = |sum: &mut Option<Breach>, from, to, is_soft, fields: &[&str]| {
            let more = minutes_on(zone, span, day, from, to);
            match sum {
                Some(Breach::Night { minutes, .. }) => *minutes += more,
                _ if more > 0 => *sum = Some(Breach::Night { minutes: more, from, to, soft: is_soft, law: law(fields) }),
                _ => {}
            }
        };
        add(&mut hard, ban_from, ban_to, false, &["ban_from", "ban_to"]);
        if let Some(soft_from) = limits.soft_ban_from {
            add(&mut soft, soft_from, ban_from, true, &["soft_ban_from", "ban_from"]);
        }
    }
    into.extend(hard);
    into.extend(soft);
}

pub(super) fn competences(snapshot: &Snapshot, zone: Zone, person: &Person, need: &Need, span: Span, into: &mut Vec<Breach>) {
    for competence in need.competences.iter().copied().filter(|id| snapshot.competences.get(*id).is_some()) {
        if let Some(day) = days_of(zone, span).find(|day| !good_on(snapshot, person, competence, *day)) {
            // Who is in training may stand there beside somebody who has it.
            let shift = snapshot.shifts.get(need.shift);
            let learns = qualified::in_training(snapshot, person.id, competence, day);
            if learns && shift.is_some_and(|shift| qualified::is_beside(snapshot, person.id, competence, shift, span)) {
                continue;
            }
            let records = || qualified::records(snapshot, person.id, competence).filter(|record| !record.training);
            let ran_out = records().filter_map(|record| record.valid_to).filter(|to| *to < day).max();
            let begins = records().map(|record| record.valid_from).filter(|from| *from > day).min();
            into.push(match (ran_out, begins) {
                (Some(on), _) => Breach::CompetenceExpired { competence, on },
                (None, Some(from)) => Breach::CompetenceNotYet { competence, from },
                (None, None) => Breach::CompetenceMissing { competence },
            });
        }
    }
}

fn good_on(snapshot: &Snapshot, person: &Person, competence: CompetenceId, day: NaiveDate) -> bool {
    qualified::has(snapshot, person.id, competence, day, day)
}
