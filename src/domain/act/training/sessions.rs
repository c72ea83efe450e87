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
    /// A note.
    pub note: String,
    /// When.
    pub when: When,
}

impl SessionDraft {
    /// A session of a programme, with nothing else said yet.
    pub fn of(programme: ProgrammeId, when: When) -> Self {
        let (title, note, modules) = (String::new(), String::new(), Vec::new());
        Self { programme, title, modules, place: None, leader: None, note, when }
    }
}

/// A new session.
///
/// # Errors
/// A programme, module, place or leader that is not there, a module of another programme, an empty time.
pub fn add_session(snapshot: &Snapshot, ids: &mut Ids, draft: &SessionDraft) -> Result<Edit, Cannot> {
    let SessionDraft { programme, title, modules, place, leader, note, when } = draft.clone();
    let row = checked(snapshot, Session { id: ids.next(), programme, title, modules, place, leader, note, when })?;
    let mut edit = Edit::new(Op::Add { table: Table::Session, name: session_name(snapshot, &row) });
    edit.insert(&row);
    Ok(edit)
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
    if let Some(leader) = row.leader {
        let _ = find(&snapshot.people, leader)?;
    }
    if row.when.to_at <= row.when.from_at {
        return Err(TimeError::Empty.into());
    }
    Ok(row)
}
