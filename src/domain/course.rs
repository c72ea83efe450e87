//! A course as something that is held: how many have a place and who waits, whether there are leaders enough, whether the
//! modules come in order, and what else people and rooms have at the same time.

use std::collections::BTreeSet;

use super::id::{ModuleId, PersonId, ProgrammeId, SessionId, ShiftId};
use super::snapshot::Snapshot;
use super::time::Span;
use super::training::{Answer, Enrolment, Session};

/// The places of a programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Places {
    /// How many there are: as many as the smallest session has room for; none for no limit.
    pub room: Option<i64>,
    /// How many are taken.
    pub taken: i64,
    /// How many wait.
    pub waiting: i64,
}

impl Places {
    /// How many are free; none for no limit.
    pub fn free(self) -> Option<i64> {
        self.room.map(|room| (room - self.taken).max(0))
    }
}

/// The places of a programme, taken and waited for.
pub fn places(snapshot: &Snapshot, programme: ProgrammeId) -> Places {
    let mut places = Places { room: snapshot.sessions_of(programme).filter_map(|row| row.capacity).min(), ..Places::default() };
    for row in snapshot.enrolments_of(programme) {
        if row.waiting.is_some() {
            places.waiting += 1;
        } else {
            places.taken += 1;
        }
    }
    places
}

/// Who waits for a place, in order.
pub fn queue(snapshot: &Snapshot, programme: ProgrammeId) -> Vec<&Enrolment> {
    let mut all: Vec<&Enrolment> = snapshot.enrolments_of(programme).filter(|row| row.waiting.is_some()).collect();
    all.sort_by_key(|row| (row.waiting, row.id));
    all
}

/// Who is next for a place that has come free; none while there is no free place, or where nobody waits.
pub fn next_in(snapshot: &Snapshot, programme: ProgrammeId) -> Option<PersonId> {
    let free = places(snapshot, programme).free().is_none_or(|free| free > 0);
    queue(snapshot, programme).first().filter(|_| free).map(|row| row.person)
}

/// What those with a place have answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Answers {
    /// How many come.
    pub yes: i64,
    /// How many do not.
    pub no: i64,
    /// How many have not said.
    pub none: i64,
}

/// Who of those with a place comes; who waits is not asked yet.
pub fn answers(snapshot: &Snapshot, programme: ProgrammeId) -> Answers {
    let mut answers = Answers::default();
    for row in snapshot.enrolments_of(programme).filter(|row| row.waiting.is_none()) {
        match row.answer {
            Some(Answer::Yes) => answers.yes += 1,
            Some(Answer::No) => answers.no += 1,
            None => answers.none += 1,
        }
    }
    answers
}

/// Participants and leaders of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ratio {
    /// Who takes part: those ticked as there, and before anybody is, those who have a place; leaders apart.
    pub participants: i64,
    /// Who leads it.
    pub leaders: i64,
    /// How many leaders are lacking, at so many participants for each.
    pub lacks: i64,
}

/// How many participants there are for each leader; none where the session is gone.
pub fn ratio(snapshot: &Snapshot, session: SessionId) -> Option<Ratio> {
    let row = snapshot.sessions.get(session)?;
    let leads: Vec<PersonId> = row.led_by().collect();
    let ticked: Vec<_> = snapshot.attendance.iter().filter(|tick| tick.session == session).collect();
    let there = |person: &PersonId| !leads.contains(person);
    let participants = if ticked.is_empty() {
        let placed = snapshot.enrolments_of(row.programme).filter(|enrolment| enrolment.waiting.is_none());
        placed.filter(|enrolment| there(&enrolment.person)).count()
    } else {
        ticked.iter().filter(|tick| tick.minutes(row.when.span()) > 0 && there(&tick.person)).count()
    };
    let (participants, leaders) = (number(participants), number(leads.len()));
    let per = snapshot.programmes.get(row.programme).and_then(|programme| programme.per_leader);
    let needs = per.map_or(0, |per| (participants + per - 1) / per.max(1));
    Some(Ratio { participants, leaders, lacks: (needs - leaders).max(0) })
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A module that is treated before one that must come before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooSoon {
    /// When it is treated.
    pub session: SessionId,
    /// Which.
    pub module: ModuleId,
    /// What must come before it, and is treated later or not at all.
    pub before: ModuleId,
}

/// The modules of a programme that are treated too soon, by session. Two in one session are in order.
pub fn too_soon(snapshot: &Snapshot, programme: ProgrammeId) -> Vec<TooSoon> {
    let (mut done, mut all) = (Vec::new(), Vec::new());
    for session in snapshot.sessions_of(programme) {
        done.extend(session.modules.iter().copied());
        for module in &session.modules {
            let after = snapshot.modules.get(*module).into_iter().flat_map(|row| &row.after);
            let late = after.filter(|before| !done.contains(before));
            all.extend(late.map(|before| TooSoon { session: session.id, module: *module, before: *before }));
        }
    }
    all
}

/// What stands at the same time as a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clash {
    /// Somebody who takes part or leads is on a shift.
    Shift {
        /// Who.
        person: PersonId,
        /// Which.
        shift: ShiftId,
        /// Minutes at once.
        minutes: i64,
    },
    /// Somebody is at another session too.
    Session {
        /// Who.
        person: PersonId,
        /// Which.
        session: SessionId,
        /// Minutes at once.
        minutes: i64,
    },
    /// Another session is in the same room.
    Room {
        /// Which.
        session: SessionId,
        /// Minutes at once.
        minutes: i64,
    },
    /// A shift is in the same room. Many rooms hold both: it is good to know.
    RoomShift {
        /// Which.
        shift: ShiftId,
        /// Minutes at once.
        minutes: i64,
    },
}

/// What else its people and its room have during a session: people by the order they were enrolled, then the room.
pub fn clashes(snapshot: &Snapshot, session: SessionId) -> Vec<Clash> {
    let Some(row) = snapshot.sessions.get(session) else { return Vec::new() };
    let span = row.when.span();
    let placed = snapshot.enrolments_of(row.programme).filter(|enrolment| enrolment.waiting.is_none());
    let mut people: Vec<PersonId> = placed.map(|enrolment| enrolment.person).collect();
    people.extend(row.led_by());
    let mut seen = std::collections::BTreeSet::new();
    people.retain(|person| seen.insert(*person));
    let mut all = Vec::new();
    for person in people {
        all.extend(shifts_during(snapshot, person, span).map(|(shift, minutes)| Clash::Shift { person, shift, minutes }));
        for other in sessions_of(snapshot, person).filter(|other| other.id != session) {
            let minutes = other.when.span().overlap(span);
            if minutes > 0 {
                all.push(Clash::Session { person, session: other.id, minutes });
            }
        }
    }
    if let Some(place) = row.place {
        for other in snapshot.sessions.iter().filter(|other| other.id != session && other.place == Some(place)) {
            let minutes = other.when.span().overlap(span);
            if minutes > 0 {
                all.push(Clash::Room { session: other.id, minutes });
            }
        }
        for shift in snapshot.shifts.iter().filter(|shift| shift.place == Some(place)) {
            let minutes = shift.when.span().overlap(span);
            if minutes > 0 {
                all.push(Clash::RoomShift { shift: shift.id, minutes });
            }
        }
    }
    all
}

/// The shifts a person is on during a span, with the minutes at once.
pub fn shifts_during(snapshot: &Snapshot, person: PersonId, span: Span) -> impl Iterator<Item = (ShiftId, i64)> {
    snapshot.assignments_of(person).filter(|row| row.counts()).filter_map(move |row| {
        let (_, shift) = snapshot.work(row)?;
        let minutes = row.planned(shift.when.span()).overlap(span);
        (minutes > 0).then_some((shift.id, minutes))
    })
}

/// Whose time a session takes: those who lead it and those with a place, but not who was ticked as staying away.
pub fn people_of(snapshot: &Snapshot, session: SessionId) -> BTreeSet<PersonId> {
    let Some(row) = snapshot.sessions.get(session) else { return BTreeSet::new() };
    let placed = snapshot.enrolments_of(row.programme).filter(|enrolment| enrolment.waiting.is_none());
    row.led_by()
        .chain(placed.map(|enrolment| enrolment.person))
        .filter(|person| !snapshot.attended(session, *person).is_some_and(|tick| tick.state.is_away()))
        .collect()
}

/// The sessions a person has a place at, or leads.
pub fn sessions_of(snapshot: &Snapshot, person: PersonId) -> impl Iterator<Item = &Session> {
    let placed = move |programme| snapshot.programmes_of(person).any(|row| row.programme == programme && row.waiting.is_none());
    snapshot.sessions.iter().filter(move |row| row.led_by().any(|leader| leader == person) || placed(row.programme))
}
