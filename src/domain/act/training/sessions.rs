//! Sessions of a programme.

use super::super::super::edit::{Edit, Op};
use super::super::super::id::{Ids, ModuleId, PersonId, PlaceId, ProgrammeId, SessionId};
use super::super::super::record::Table;
use super::super::super::snapshot::Snapshot;
use super::super::super::time::{TimeError, When};
use super::super::super::training::{Attendance, Session};
use super::super::parts::{self, Follow};
use super::super::{Cannot, done, find, name_of, words};

/// A session as a leader says it.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionDraft {
    /// The programme.
    pub programme: ProgrammeId,
    /// What it is called, if more than its modules.
    pub title: String,
    /// The modules it treats.
    pub modules: Vec<ModuleId>,
    /// Where.
    pub place: Option<PlaceId>,
    /// Who leads it.
    pub leader: Option<PersonId>,
    /// Who leads it beside.
    pub leaders: Vec<PersonId>,
    /// A note.
    pub note: String,
    /// Minutes of it that are breaks.
    pub break_minutes: Option<i64>,
    /// How many participants it has room for; none for no limit.
    pub capacity: Option<i64>,
    /// When.
    pub when: When,
}

impl SessionDraft {
    /// A session of a programme, with nothing else said yet.
    pub fn of(programme: ProgrammeId, when: When) -> Self {
        let (title, note, modules) = (String::new(), String::new(), Vec::new());
        let (place, leader, leaders, break_minutes, capacity) = (None, None, Vec::new(), None, None);
        Self { programme, title, modules, place, leader, leaders, note, break_minutes, capacity, when }
    }
}

/// A new session.
///
/// # Errors
/// A programme, module, place or leader that is not there, a module of another programme, an empty time.
pub fn add_session(snapshot: &Snapshot, ids: &mut Ids, draft: &SessionDraft) -> Result<Edit, Cannot> {
    let row = checked(snapshot, row(ids, draft.clone()))?;
    let mut edit = Edit::new(Op::Add { table: Table::Session, name: session_name(snapshot, &row) });
    edit.insert(&row);
    Ok(edit)
}

/// Several sessions in one edit, such as a course's evenings.
///
/// # Errors
/// As [`add_session`]; [`Cannot::NothingToDo`] for none.
pub fn add_sessions(snapshot: &Snapshot, ids: &mut Ids, drafts: &[SessionDraft]) -> Result<Edit, Cannot> {
    let rows = drafts.iter().map(|draft| checked(snapshot, row(ids, draft.clone()))).collect::<Result<Vec<_>, _>>()?;
    let op = match rows.as_slice() {
        [only] => Op::Add { table: Table::Session, name: session_name(snapshot, only) },
        _ => Op::MakeSessions {
            programme: rows
                .first()
                .and_then(|row| snapshot.programmes.get(row.programme))
                .map(|programme| programme.name.clone())
                .unwrap_or_default(),
            count: i64::try_from(rows.len()).unwrap_or(i64::MAX),
        },
    };
    let mut edit = Edit::new(op);
    for row in &rows {
        edit.insert(row);
    }
    done(edit)
}

fn row(ids: &mut Ids, draft: SessionDraft) -> Session {
    let SessionDraft { programme, title, modules, place, leader, leaders, note, break_minutes, capacity, when } = draft;
    let (id, covered) = (ids.next(), String::new());
    Session { id, programme, title, modules, place, leader, leaders, note, break_minutes, capacity, covered, when }
}

/// The session as it should be, its times too; it stays in its programme. Who was there for a part follows a session that
/// keeps its length, and is cut to the new times otherwise.
///
/// # Errors
/// As [`add_session`]; [`Cannot::WouldFallOut`] when nothing is left of somebody's part.
pub fn update_session(snapshot: &Snapshot, new: &Session) -> Result<Edit, Cannot> {
    let old = find(&snapshot.sessions, new.id)?;
    let new = checked(snapshot, Session { programme: old.programme, ..new.clone() })?;
    let mut edit = Edit::new(Op::Change { table: Table::Session, name: session_name(snapshot, &new) });
    edit.update(old, &new);
    if old.when != new.when {
        let follow = if old.when.minutes() == new.when.minutes() { Follow::Move } else { Follow::Stay };
        let mut out = Vec::new();
        for row in snapshot.attendance.iter().filter(|row| row.session == new.id) {
            match parts::after(&old.when, &new.when, follow, (row.from_at, row.to_at)) {
                Some((from_at, to_at)) => edit.update(row, &Attendance { from_at, to_at, ..row.clone() }),
                None => out.push(name_of(snapshot, row.person)),
            }
        }
        if !out.is_empty() {
            return Err(Cannot::WouldFallOut { names: words::names(out.iter().map(String::as_str)), count: out.len() });
        }
    }
    done(edit)
}

/// Deletes a session with what is known of who was there.
///
/// # Errors
/// A session that is not there.
pub fn delete_session(snapshot: &Snapshot, id: SessionId) -> Result<Edit, Cannot> {
    let row = find(&snapshot.sessions, id)?;
    let mut edit = Edit::new(Op::Delete { table: Table::Session, name: session_name(snapshot, row) });
    delete_into(snapshot, row, &mut edit);
    Ok(edit)
}

pub(super) fn delete_into(snapshot: &Snapshot, session: &Session, edit: &mut Edit) {
    snapshot.attendance.iter().filter(|row| row.session == session.id).for_each(|row| edit.delete(row));
    edit.delete(session);
}

/// What a session is called in a sentence: its title, its only module, or its programme.
pub fn session_name(snapshot: &Snapshot, session: &Session) -> String {
    if !session.title.is_empty() {
        return session.title.clone();
    }
    if let [only] = session.modules.as_slice()
        && let Some(module) = snapshot.modules.get(*only)
    {
        return module.title.clone();
    }
    snapshot.programmes.get(session.programme).map_or_else(String::new, |programme| programme.name.clone())
}

fn checked(snapshot: &Snapshot, mut row: Session) -> Result<Session, Cannot> {
    row.title = words::line(&row.title);
    row.note = words::note(&row.note);
    let _ = find(&snapshot.programmes, row.programme)?;
    for id in &row.modules {
        let module = find(&snapshot.modules, *id)?;
        if module.programme != row.programme {
            return Err(Cannot::OtherProgramme { module: module.title.clone() });
        }
    }
    let mut seen = Vec::new();
    row.modules.retain(|id| {
        !seen.contains(id) && {
            seen.push(*id);
            true
        }
    });
    if let Some(place) = row.place {
        let _ = find(&snapshot.places, place)?;
    }
    row.covered = words::note(&row.covered);
    row.leaders = row.led_by().filter(|leader| row.leader != Some(*leader)).collect();
    row.leaders.sort_unstable();
    row.leaders.dedup();
    for leader in row.led_by() {
        let _ = find(&snapshot.people, leader)?;
    }
    if row.capacity.is_some_and(|room| room < 1) {
        return Err(Cannot::Length);
    }
    if row.break_minutes.is_some_and(|minutes| !(0..row.when.minutes().max(1)).contains(&minutes)) {
        return Err(Cannot::Length);
    }
    if row.when.to_at <= row.when.from_at {
        return Err(TimeError::Empty.into());
    }
    Ok(row)
}
