//! The times of what repeats (RFC 5545, 3.8.5), on the wall: a shift at six is at six on either side of a clock change.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;
use rrule::RRuleSet;

use super::event::{Event, When, moment};
use crate::table::lines::Line;
use crate::table::read::ReadError;

/// How often one event is written out at most.
const MOST: usize = 1000;
/// How often it is that goes on without an end, where nobody says which days it is about.
const ENDLESS: usize = 100;
/// Days before and after those that it is about, for what is made ready and cleared away.
const AROUND: Days = Days::new(14);
/// How many times are reckoned in a file before it is no calendar of a festival; each rule costs [`RULE`] of them.
const WORK: usize = 1_000_000;
const RULE: usize = 500;

/// Writes out what repeats, and keeps account of what that costs.
pub(super) struct Repeats {
    days: Option<(NaiveDateTime, NaiveDateTime)>,
    left: usize,
}

impl Repeats {
    /// For a calendar that is read for these days; what has an end of its own is written out whole all the same.
    pub fn new(days: Option<(NaiveDate, NaiveDate)>) -> Self {
        let days = days.map(|(first, last)| {
            let from = first.checked_sub_days(AROUND).unwrap_or(first);
            let to = last.checked_add_days(AROUND).unwrap_or(last);
            (from.and_time(NaiveTime::MIN), to.and_time(NaiveTime::MIN))
        });
        Self { days, left: WORK }
    }

    /// When an event begins, each time; once and as it says where it does not repeat, or where its rule is none.
    ///
    /// # Errors
    /// [`ReadError::Large`] for a file whose rules go on for longer than anybody's calendar.
    pub fn starts(&mut self, event: &Event, zone: Tz) -> Result<Vec<Option<When>>, ReadError> {
        let Some(first) = event.start.filter(|_| !event.repeats.is_empty()) else { return Ok(vec![event.start]) };
        let Some(rules) = rules(first, &event.repeats, zone) else { return Ok(vec![event.start]) };
        let ends = event.repeats.iter().filter(|line| line.name == "RRULE").all(|line| has_end(&line.value));
        self.spend(RULE)?;
        let mut starts = Vec::new();
        for at in &rules.limit() {
            self.spend(1)?;
            let at = at.naive_utc();
            let within = ends || self.days.is_none_or(|(from, to)| at >= from && at < to);
            if within {
                starts.push(Some(first.at(at)));
            }
            let past = !ends && self.days.is_some_and(|(_, to)| at >= to);
            let most = if ends || self.days.is_some() { MOST } else { ENDLESS };
            if past || starts.len() >= most {
                break;
            }
        }
        // A rule that no day fits, 31 February: once, as it says. What is taken out everywhere is nowhere.
        let never = starts.is_empty() && (ends || self.days.is_none()) && event.repeats.iter().all(|line| line.name != "EXDATE");
        Ok(if never { vec![event.start] } else { starts })
    }

    fn spend(&mut self, work: usize) -> Result<(), ReadError> {
        self.left = self.left.checked_sub(work).ok_or(ReadError::Large)?;
        Ok(())
    }
}

fn has_end(rule: &str) -> bool {
    let rule = rule.to_ascii_uppercase();
    rule.contains("COUNT=") || rule.contains("UNTIL=")
}

/// The rules and exceptions of an event, all of them on the wall, which stands for the world's clock here.
fn rules(first: When, lines: &[Line], zone: Tz) -> Option<RRuleSet> {
    let mut text = format!("DTSTART:{}", written(first));
    for line in lines {
        let value = if line.name == "RRULE" {
            let parts = line.value.trim().split(';').map(|part| match part.split_once('=') {
                Some((name, until)) if name.eq_ignore_ascii_case("UNTIL") => Some(format!("UNTIL={}", written(last(until, zone)?))),
                _ => Some(part.to_owned()),
            });
            parts.collect::<Option<Vec<_>>>()?.join(";")
        } else {
            let times = line.value.split(',').filter_map(|time| {
                // A period: only when it begins is asked for.
                let time = moment(time.split('/').next()?, zone)?;
                // A day alone takes out, or adds, the event at its own hour.
                Some(match (time, first) {
                    (When::Day(day), When::Moment(at)) => written(When::Moment(day.and_time(at.time()))),
                    _ => written(time),
                })
            });
            times.collect::<Vec<_>>().join(",")
        };
        if !value.is_empty() {
            text.extend(["\n", &line.name, ":", &value]);
        }
    }
    text.parse().ok()
}

/// The last moment that `UNTIL` allows: of a day its end.
fn last(until: &str, zone: Tz) -> Option<When> {
    match moment(until, zone)? {
        When::Day(day) => day.and_hms_opt(23, 59, 59).map(When::Moment),
        at @ When::Moment(_) => Some(at),
    }
}

fn written(when: When) -> String {
    when.moment().format("%Y%m%dT%H%M%SZ").to_string()
}
