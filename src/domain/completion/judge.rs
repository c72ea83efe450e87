//! The judging.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::super::id::PersonId;
use super::super::people::Person;
use super::super::snapshot::Snapshot;
use super::super::time::Minute;
use super::super::training::{Programme, Session};
use super::{CourseLack, Lack, Participant, Profile, Verdict, mend};

/// A gathering, and what it counts.
pub(super) struct Meeting<'a> {
    pub session: &'a Session,
    pub counted: i64,
    pub held: bool,
}

/// What is the same for everybody.
pub(super) struct Course<'a> {
    pub profile: &'a Profile,
    pub meetings: Vec<Meeting<'a>>,
    /// Minutes that count.
    pub minutes: i64,
    first: Option<NaiveDate>,
}

pub(super) fn judge(snapshot: &Snapshot, programme: &Programme, profile: Profile, now: Minute) -> Verdict {
    let meetings: Vec<Meeting<'_>> = snapshot
        .sessions_of(programme.id)
        .map(|session| Meeting {
            session,
            counted: profile.counted(session.when.minutes(), session.break_minutes.unwrap_or(0)),
            held: session.when.to_at <= now,
        })
        .collect();
    let first = meetings.first().map(|meeting| meeting.session.when.from_local.date());
    let last = meetings.iter().map(|meeting| meeting.session.when.to_local.date()).max();
    let minutes = meetings.iter().map(|meeting| meeting.counted).sum();
    let course = Course { profile: &profile, meetings, minutes, first };
    let people: Vec<Participant> = takes_part(snapshot, programme, &course)
        .into_iter()
        .filter_map(|(person, leads)| Some(course.participant(snapshot, snapshot.people.get(person)?, leads)))
        .collect();
    let lacks = course.lacks(snapshot, programme, &people, last);
    let mends = mend::of_course(&course, &people, &lacks);
    let report_by = last.and_then(|last| profile.report_due(last));
    let zone = snapshot.zone();
    let ended = !course.meetings.is_empty() && course.meetings.iter().all(|meeting| meeting.held);
    Verdict {
        minutes,
        meetings: count(course.meetings.len()),
        days: first.zip(last),
        ended,
        people,
        lacks,
        mends,
        report_by,
        overdue: ended && report_by.is_some_and(|by| zone.local(now).date() > by),
        profile,
    }
}

pub(super) fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Who takes part, each once: those enrolled who have a place, those who came, and the leaders where they may count.
fn takes_part(snapshot: &Snapshot, programme: &Programme, course: &Course<'_>) -> Vec<(PersonId, bool)> {
    let mut all: Vec<PersonId> =
        snapshot.enrolments_of(programme.id).filter(|row| row.waiting.is_none()).map(|row| row.person).collect();
    let enrolled = all.clone();
    let ours = |id| course.meetings.iter().any(|meeting| meeting.session.id == id);
    all.extend(snapshot.attendance.iter().filter(|row| ours(row.session)).map(|row| row.person));
    let mut leads = BTreeSet::new();
    if course.profile.leader_counts {
        for person in course.meetings.iter().flat_map(|meeting| meeting.session.led_by()) {
            let _ = leads.insert(person);
            all.push(person);
        }
    }
    let mut seen = BTreeSet::new();
    all.retain(|person| seen.insert(*person));
    all.into_iter().map(|person| (person, leads.contains(&person) && !enrolled.contains(&person))).collect()
}

impl Meeting<'_> {
    /// Minutes that count of a person's being there; who leads it is there.
    fn minutes(&self, snapshot: &Snapshot, person: PersonId) -> i64 {
        let whole = self.session.when.minutes().max(1);
        let there = match snapshot.attended(self.session.id, person) {
            Some(row) => row.minutes(self.session.when.span()),
            None if self.held && self.session.led_by().any(|leader| leader == person) => whole,
            None => 0,
        };
        if there == whole { self.counted } else { self.counted * there / whole }
    }
}

impl Course<'_> {
    fn participant(&self, snapshot: &Snapshot, person: &Person, leads: bool) -> Participant {
        let parts: Vec<i64> = self.meetings.iter().map(|meeting| meeting.minutes(snapshot, person.id)).collect();
        let minutes: i64 = parts.iter().sum();
        let meetings = count(parts.iter().filter(|part| **part > 0).count());
        let to_come = self
            .meetings
            .iter()
            .zip(&parts)
            .filter(|(meeting, part)| !meeting.held && **part == 0)
            .map(|(meeting, _)| meeting.counted)
            .sum();
        let lacks = self.lacking(person, minutes, meetings, &parts);
        let mut row = Participant { person: person.id, leads, minutes, meetings, to_come, lacks, mend: None };
        row.mend = mend::of_person(self, &row);
        row
    }

    fn lacking(&self, person: &Person, minutes: i64, meetings: i64, parts: &[i64]) -> Vec<Lack> {
        let profile = self.profile;
        let mut lacks = Vec::new();
        if let (Some(born), Some(first)) = (person.born(), self.first)
            && first.year() - born < profile.min_age
        {
            lacks.push(Lack::Age { turns: first.year() - born, needs: profile.min_age });
        }
        if let Some(within) = profile.within_first {
            let first = usize::try_from(within).unwrap_or(0);
            // As long as one of them is to come, nothing is lost.
            let lost = self.meetings.len() >= first && self.meetings.iter().take(first).all(|meeting| meeting.held);
            if lost && parts.iter().take(first).all(|part| *part == 0) {
                lacks.push(Lack::First { within });
            }
        }
        // By cross-multiplication: 74.99 per cent is not 75.
        if minutes * 100 < self.minutes * profile.percent || self.minutes == 0 {
            let lacks_minutes = (self.minutes * profile.percent + 99) / 100 - minutes;
            lacks.push(Lack::Share { minutes, of: self.minutes, percent: profile.percent, lacks: lacks_minutes.max(0) });
        }
        if let Some(needs) = profile.min_hours_each.map(|hours| hours * profile.hour_minutes).filter(|needs| minutes < *needs) {
            lacks.push(Lack::Hours { minutes, needs });
        }
        if let Some(needs) = profile.min_meetings_each.filter(|needs| meetings < *needs) {
            lacks.push(Lack::Meetings { has: meetings, needs });
        }
        lacks.extend(profile.fields.iter().filter(|field| !field.is_known(person)).map(|field| Lack::Missing(*field)));
        lacks
    }

    fn lacks(
        &self,
        snapshot: &Snapshot,
        programme: &Programme,
        people: &[Participant],
        last: Option<NaiveDate>,
    ) -> Vec<CourseLack> {
        let profile = self.profile;
        let mut lacks = Vec::new();
        if self.first.is_some_and(|first| !profile.holds(first)) {
            lacks.push(CourseLack::NotInForce);
        }
        if profile.same_year && self.first.zip(last).is_some_and(|(first, last)| first.year() != last.year()) {
            lacks.push(CourseLack::Years);
        }
        let needs = profile.min_hours * profile.hour_minutes;
        if self.minutes < needs {
            lacks.push(CourseLack::Hours { minutes: self.minutes, needs });
        }
        let has = count(self.meetings.len());
        if has < profile.min_meetings {
            lacks.push(CourseLack::Meetings { has, needs: profile.min_meetings });
        }
        let has = count(people.iter().filter(|row| row.counts()).count());
        if has < profile.min_participants {
            lacks.push(CourseLack::Participants { has, needs: profile.min_participants });
        }
        let all = count(people.iter().filter(|row| !row.leads).count());
        if let Some(most) = profile.max_participants.filter(|most| all > *most) {
            lacks.push(CourseLack::TooMany { has: all, most });
        }
        for meeting in self.meetings.iter().filter(|meeting| meeting.held) {
            let has = count(people.iter().filter(|row| meeting.minutes(snapshot, row.person) > 0).count());
            if let Some(needs) = profile.least_at_each.filter(|needs| has < *needs) {
                lacks.push(CourseLack::FewAt { session: meeting.session.id, has, needs });
            }
        }
        if profile.association && programme.association.is_empty() {
            lacks.push(CourseLack::Association);
        }
        lacks
    }
}
