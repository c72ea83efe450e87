//! Progress in a programme: hours and per cent for each person, modules treated, who has completed it, and the competence
//! that completing grants. Part of the time counts as part; who was away, with good reason or not, was not there.

use chrono::{Months, NaiveDate};

use super::edit::{Edit, Op};
use super::id::{CompetenceId, Ids, ModuleId, PersonId, ProgrammeId, SessionId};
use super::qualified;
use super::record::Table;
use super::snapshot::Snapshot;
use super::training::{AttendanceState, CompetenceRecord, Programme, Session};

/// How it stood with a person at one session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionPart {
    /// The session.
    pub session: SessionId,
    /// Minutes that count.
    pub minutes: i64,
    /// Minutes it lasted.
    pub of: i64,
    /// What was ticked, if anything.
    pub state: Option<AttendanceState>,
}

/// A person's progress in a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Minutes the person was there.
    pub minutes: i64,
    /// Minutes of the sessions at which somebody's attendance was ticked.
    pub held_minutes: i64,
    /// Minutes of the whole programme: its sessions, and the modules that no session treats yet.
    pub planned_minutes: i64,
    /// The share of the whole programme the person was there for, in whole per cent, rounded down.
    pub percent: i64,
    /// Modules the person was there for, at least in part, by number.
    pub done: Vec<ModuleId>,
    /// The other modules, by number.
    pub missing: Vec<ModuleId>,
    /// Each session, earliest first.
    pub sessions: Vec<SessionPart>,
    /// The day of the session with which the person completed it.
    pub completed_on: Option<NaiveDate>,
    /// Minutes still needed to complete it; 0 when it is complete.
    pub lacks_minutes: i64,
}

impl Progress {
    /// Whether the person has completed the programme.
    pub fn is_complete(&self) -> bool {
        self.completed_on.is_some()
    }
}

/// A person's progress in a programme, whether enrolled or not; none when the programme is gone. It is completed with the
/// session that brings both the least length and the least share of the whole programme.
pub fn progress(snapshot: &Snapshot, programme: ProgrammeId, person: PersonId) -> Option<Progress> {
    let row = snapshot.programmes.get(programme)?;
    let frame = Frame::of(snapshot, row);
    Some(frame.progress(snapshot, person))
}

/// The progress of each who follows a programme, by the order they were enrolled; empty when the programme is gone.
pub fn of_all(snapshot: &Snapshot, programme: ProgrammeId) -> Vec<(PersonId, Progress)> {
    let Some(row) = snapshot.programmes.get(programme) else { return Vec::new() };
    let frame = Frame::of(snapshot, row);
    snapshot.enrolments_of(programme).map(|row| (row.person, frame.progress(snapshot, row.person))).collect()
}

/// What is the same for everybody in a programme.
struct Frame<'a> {
    programme: &'a Programme,
    sessions: Vec<&'a Session>,
    held: i64,
    planned: i64,
    required: i64,
}

impl<'a> Frame<'a> {
    fn of(snapshot: &'a Snapshot, programme: &'a Programme) -> Self {
        let sessions: Vec<&Session> = snapshot.sessions_of(programme.id).collect();
        let held_ids: std::collections::HashSet<SessionId> = snapshot.attendance.iter().map(|row| row.session).collect();
        let held = sessions.iter().filter(|session| held_ids.contains(&session.id)).map(|session| session.when.minutes()).sum();
        let untreated: i64 = snapshot
            .modules_of(programme.id)
            .filter(|module| !sessions.iter().any(|session| session.modules.contains(&module.id)))
            .map(|module| module.minutes)
            .sum();
        let planned = sessions.iter().map(|session| session.when.minutes()).sum::<i64>() + untreated;
        let share = (planned * programme.min_percent.clamp(0, 100) + 99) / 100;
        // A programme with no length at all is never complete.
        Self { programme, sessions, held, planned, required: share.max(programme.min_minutes).max(1) }
    }

    fn progress(&self, snapshot: &Snapshot, person: PersonId) -> Progress {
        let (mut minutes, mut completed_on, mut sessions) = (0, None, Vec::with_capacity(self.sessions.len()));
        for session in &self.sessions {
            let row = snapshot.attended(session.id, person);
            let part = row.map_or(0, |row| row.minutes(session.when.span()));
            minutes += part;
            if completed_on.is_none() && minutes >= self.required {
                completed_on = Some(session.when.from_local.date());
            }
            sessions.push(SessionPart {
                session: session.id,
                minutes: part,
                of: session.when.minutes(),
                state: row.map(|row| row.state),
            });
        }
        let there = |module: ModuleId| {
            self.sessions.iter().zip(&sessions).any(|(session, part)| part.minutes > 0 && session.modules.contains(&module))
        };
        let (done, missing) = snapshot.modules_of(self.programme.id).map(|module| module.id).partition(|id| there(*id));
        Progress {
            minutes,
            held_minutes: self.held,
            planned_minutes: self.planned,
            percent: if self.planned > 0 { minutes * 100 / self.planned } else { 0 },
            done,
            missing,
            sessions,
            completed_on,
            lacks_minutes: (self.required - minutes).max(0),
        }
    }
}

/// A programme as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// How many follow it.
    pub enrolled: i64,
    /// How many of these have completed it.
    pub completed: i64,
    /// Sessions.
    pub sessions: i64,
    /// Minutes of the sessions at which somebody's attendance was ticked.
    pub held_minutes: i64,
    /// Minutes of the whole programme.
    pub planned_minutes: i64,
    /// Minutes those who follow it were there, together.
    pub person_minutes: i64,
}

/// A programme as a whole; none when it is gone.
pub fn summary(snapshot: &Snapshot, programme: ProgrammeId) -> Option<Summary> {
    let row = snapshot.programmes.get(programme)?;
    let frame = Frame::of(snapshot, row);
    let mut summary = Summary {
        sessions: i64::try_from(frame.sessions.len()).unwrap_or(i64::MAX),
        held_minutes: frame.held,
        planned_minutes: frame.planned,
        ..Summary::default()
    };
    for enrolment in snapshot.enrolments_of(programme) {
        let progress = frame.progress(snapshot, enrolment.person);
        summary.enrolled += 1;
        summary.completed += i64::from(progress.is_complete());
        summary.person_minutes += progress.minutes;
    }
    Some(summary)
}

/// The competence a person's completion grants, from which day to which; none before it is complete, and for a programme
/// that grants none. It is good from the day it was completed, and when it lasts so many months to the same date then.
pub fn earned(snapshot: &Snapshot, programme: ProgrammeId, person: PersonId) -> Option<(NaiveDate, Option<NaiveDate>)> {
    let competence = snapshot.competences.get(snapshot.programmes.get(programme)?.competence?)?;
    let from = progress(snapshot, programme, person)?.completed_on?;
    let months = competence.months_valid.map(|months| Months::new(u32::try_from(months.max(0)).unwrap_or(u32::MAX)));
    Some((from, months.map(|months| from.checked_add_months(months).unwrap_or(NaiveDate::MAX))))
}

/// Whether a person had a competence when a programme that renews it began.
fn had(snapshot: &Snapshot, person: PersonId, competence: CompetenceId, programme: ProgrammeId) -> bool {
    let first = snapshot.sessions_of(programme).next().map(|session| session.when.from_local.date());
    first.is_some_and(|day| qualified::has(snapshot, person, competence, day, day))
}

/// Grants the programme's competence to everyone enrolled who has completed it and lacks it. Who had it from this
/// programme already, or has it for as long by another way, gets nothing new; and one that only renews gives it to those
/// alone who had it when it began. None when there is nothing to grant.
pub fn grants(snapshot: &Snapshot, ids: &mut Ids, programme: ProgrammeId) -> Option<Edit> {
    let row = snapshot.programmes.get(programme)?;
    let competence = row.competence?;
    let mut edit = Edit::new(Op::Add { table: Table::CompetenceRecord, name: row.name.clone() });
    for enrolment in snapshot.enrolments_of(programme) {
        let Some((valid_from, valid_to)) = earned(snapshot, programme, enrolment.person) else { continue };
        if row.renews && !had(snapshot, enrolment.person, competence, programme) {
            continue;
        }
        let has = qualified::records(snapshot, enrolment.person, competence)
            .filter(|record| !record.training)
            .any(|record| record.programme == Some(programme) || record.covers(valid_from, valid_to.unwrap_or(NaiveDate::MAX)));
        if !has {
            edit.insert(&CompetenceRecord {
                valid_to,
                programme: Some(programme),
                origin: row.name.clone(),
                ..CompetenceRecord::new(ids.next(), enrolment.person, competence, valid_from)
            });
        }
    }
    (!edit.is_empty()).then_some(edit)
}
