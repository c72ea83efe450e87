//! Programmes and their modules, which are numbered from 1 without gaps.

use super::super::super::edit::{Edit, Op};
use super::super::super::id::{CompetenceId, Ids, ModuleId, ProgrammeId};
use super::super::super::record::Table;
use super::super::super::snapshot::Snapshot;
use super::super::super::training::{Module, Programme};
use super::super::{Cannot, done, find, unique, words};

/// A programme as a leader says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeDraft {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub note: String,
    /// The competence that completing it grants.
    pub competence: Option<CompetenceId>,
    /// The share of the hours one must be there for, in per cent.
    pub min_percent: i64,
    /// The least length to be completed, in minutes.
    pub min_minutes: i64,
    /// The rules it is judged by; see [`profile`](crate::domain::completion::profile). Empty for none.
    pub profile: String,
    /// The study association's name.
    pub association: String,
    /// Whether it only renews its competence.
    pub renews: bool,
    /// At most so many participants for each leader; none for no limit.
    pub per_leader: Option<i64>,
    /// Its modules, in order.
    pub modules: Vec<ModuleDraft>,
}

impl ProgrammeDraft {
    /// A programme of that name, with the study association's 75 per cent and four hours, and no modules yet.
    pub fn of(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            note: String::new(),
            competence: None,
            min_percent: 75,
            min_minutes: 240,
            profile: String::new(),
            association: String::new(),
            renews: false,
            per_leader: None,
            modules: Vec::new(),
        }
    }
}

/// A module as a leader says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleDraft {
    /// Its title.
    pub title: String,
    /// What it holds.
    pub note: String,
    /// How long it takes, in minutes; 0 is not said.
    pub minutes: i64,
    /// What one can afterwards.
    pub goals: String,
    /// Numbers of the modules that come before it, from 1.
    pub after: Vec<i64>,
}

impl ModuleDraft {
    /// A module of which only title, note and length are said.
    pub fn of(title: &str, note: &str, minutes: i64) -> Self {
        Self { title: title.to_owned(), note: note.to_owned(), minutes, goals: String::new(), after: Vec::new() }
    }
}

/// A new programme with its modules.
///
/// # Errors
/// No name, a name that is there, a share outside 0–100, a length below zero, a competence that is not there.
pub fn add_programme(snapshot: &Snapshot, ids: &mut Ids, draft: &ProgrammeDraft) -> Result<Edit, Cannot> {
    let ProgrammeDraft { name, note, competence, min_percent, min_minutes, profile, association, renews, per_leader, modules } =
        draft.clone();
    let id = ids.next();
    let row = Programme { id, name, note, competence, min_percent, min_minutes, profile, association, renews, per_leader };
    let row = checked(snapshot, None, row)?;
    let mut edit = Edit::new(Op::Add { table: Table::Programme, name: row.name.clone() });
    edit.insert(&row);
    let mut made: Vec<Module> = Vec::new();
    for (number, ModuleDraft { title, note, minutes, goals, after }) in (1..).zip(modules) {
        let after = made.iter().filter(|module| after.contains(&module.number)).map(|module| module.id).collect();
        let module = Module { id: ids.next(), programme: row.id, number, title, note, minutes, goals, after };
        let module = checked_module(module)?;
        edit.insert(&module);
        made.push(module);
    }
    Ok(edit)
}

/// The programme as it should be.
///
/// # Errors
/// As [`add_programme`], and a programme that is not there.
pub fn update_programme(snapshot: &Snapshot, new: &Programme) -> Result<Edit, Cannot> {
    let old = find(&snapshot.programmes, new.id)?;
    let new = checked(snapshot, Some(new.id), new.clone())?;
    let mut edit = Edit::new(Op::Change { table: Table::Programme, name: new.name.clone() });
    edit.update(old, &new);
    done(edit)
}

/// What goes along when a programme is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ProgrammeGone {
    /// Its modules.
    pub modules: usize,
    /// Its sessions.
    pub sessions: usize,
    /// People who follow it.
    pub enrolments: usize,
    /// What is known of who was there.
    pub attendance: usize,
}

/// What would go along; for asking before [`delete_programme`].
pub fn would_delete_programme(snapshot: &Snapshot, id: ProgrammeId) -> ProgrammeGone {
    let of_it = |row: &&super::super::super::training::Attendance| {
        snapshot.sessions.get(row.session).is_some_and(|session| session.programme == id)
    };
    ProgrammeGone {
        modules: snapshot.modules_of(id).count(),
        sessions: snapshot.sessions_of(id).count(),
        enrolments: snapshot.enrolments_of(id).count(),
        attendance: snapshot.attendance.iter().filter(of_it).count(),
    }
}

/// Deletes a programme with its modules, sessions, enrolments and attendance. The competences it gave stay people's own.
///
/// # Errors
/// A programme that is not there.
pub fn delete_programme(snapshot: &Snapshot, id: ProgrammeId) -> Result<Edit, Cannot> {
    let row = find(&snapshot.programmes, id)?;
    let mut edit = Edit::new(Op::Delete { table: Table::Programme, name: row.name.clone() });
    for record in snapshot.records.iter().filter(|record| record.programme == Some(id)) {
        let mut without = record.clone();
        without.programme = None;
        edit.update(record, &without);
    }
    for session in snapshot.sessions_of(id) {
        super::sessions::delete_into(snapshot, session, &mut edit);
    }
    snapshot.enrolments_of(id).for_each(|row| edit.delete(row));
    snapshot.modules_of(id).for_each(|row| edit.delete(row));
    edit.delete(row);
    Ok(edit)
}

/// One more module, the last of its programme.
///
/// # Errors
/// A programme that is not there, no title, a length below zero.
pub fn add_module(snapshot: &Snapshot, ids: &mut Ids, programme: ProgrammeId, draft: &ModuleDraft) -> Result<Edit, Cannot> {
    let programme = find(&snapshot.programmes, programme)?;
    let number = snapshot.modules_of(programme.id).map(|row| row.number).max().unwrap_or(0).saturating_add(1);
    let ModuleDraft { title, note, minutes, goals, after } = draft.clone();
    let before = snapshot.modules_of(programme.id).filter(|row| after.contains(&row.number)).map(|row| row.id).collect();
    let row = Module { id: ids.next(), programme: programme.id, number, title, note, minutes, goals, after: before };
    let row = checked_module(row)?;
    let mut edit = Edit::new(Op::Add { table: Table::Module, name: row.title.clone() });
    edit.insert(&row);
    Ok(edit)
}

/// The module's title, note, length, goals and what comes before it as they should be; its number stays, see
/// [`move_module`].
///
/// # Errors
/// As [`add_module`], and a module that is not there; [`Cannot::OtherProgramme`], [`Cannot::Circle`] for what comes before it.
pub fn update_module(snapshot: &Snapshot, new: &Module) -> Result<Edit, Cannot> {
    let old = find(&snapshot.modules, new.id)?;
    let mut new = checked_module(Module { programme: old.programme, number: old.number, ..new.clone() })?;
    new.after.sort_unstable();
    new.after.dedup();
    for id in &new.after {
        let before = find(&snapshot.modules, *id)?;
        if before.programme != old.programme {
            return Err(Cannot::OtherProgramme { module: before.title.clone() });
        }
        if super::comes_before(snapshot, *id, new.id) {
            return Err(Cannot::Circle { one: new.title.clone(), other: before.title.clone() });
        }
    }
    let mut edit = Edit::new(Op::Change { table: Table::Module, name: new.title.clone() });
    edit.update(old, &new);
    done(edit)
}

/// Moves a module so many places down, or up when `by` is below zero, and numbers all anew.
///
/// # Errors
/// A module that is not there; [`Cannot::NothingToDo`] at the ends.
pub fn move_module(snapshot: &Snapshot, id: ModuleId, by: i64) -> Result<Edit, Cannot> {
    let row = find(&snapshot.modules, id)?;
    let mut order: Vec<&Module> = snapshot.modules_of(row.programme).collect();
    let at = order.iter().position(|other| other.id == id).unwrap_or(0);
    let to = i64::try_from(at).unwrap_or(0).saturating_add(by).max(0);
    let to = usize::try_from(to).unwrap_or(0).min(order.len().saturating_sub(1));
    if at < order.len() {
        let moved = order.remove(at);
        order.insert(to, moved);
    }
    let mut edit = Edit::new(Op::Change { table: Table::Module, name: row.title.clone() });
    number(&order, &mut edit);
    done(edit)
}

/// What a module leaves behind when it is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ModuleGone {
    /// Sessions that no longer treat it.
    pub sessions: usize,
    /// Modules that no longer come after it.
    pub after: usize,
}

/// What would no longer point at a module; for asking before [`delete_module`].
pub fn would_delete_module(snapshot: &Snapshot, id: ModuleId) -> ModuleGone {
    ModuleGone {
        sessions: snapshot.sessions.iter().filter(|row| row.modules.contains(&id)).count(),
        after: snapshot.modules.iter().filter(|row| row.after.contains(&id)).count(),
    }
}

/// Deletes a module, takes it out of its sessions and numbers the others anew.
///
/// # Errors
/// A module that is not there.
pub fn delete_module(snapshot: &Snapshot, id: ModuleId) -> Result<Edit, Cannot> {
    let row = find(&snapshot.modules, id)?;
    let mut edit = Edit::new(Op::Delete { table: Table::Module, name: row.title.clone() });
    for session in snapshot.sessions.iter().filter(|session| session.modules.contains(&id)) {
        let mut without = session.clone();
        without.modules.retain(|module| *module != id);
        edit.update(session, &without);
    }
    edit.delete(row);
    for (number, old) in (1..).zip(snapshot.modules_of(row.programme).filter(|other| other.id != id)) {
        let mut new = Module { number, ..old.clone() };
        new.after.retain(|before| *before != id);
        edit.update(old, &new);
    }
    Ok(edit)
}

fn number(order: &[&Module], edit: &mut Edit) {
    for (number, row) in (1..).zip(order) {
        edit.update(*row, &Module { number, ..(*row).clone() });
    }
}

fn checked(snapshot: &Snapshot, itself: Option<ProgrammeId>, mut row: Programme) -> Result<Programme, Cannot> {
    row.name = words::line(&row.name);
    row.note = words::note(&row.note);
    row.profile = words::line(&row.profile);
    row.association = words::line(&row.association);
    if row.name.is_empty() {
        return Err(Cannot::EmptyName);
    }
    if !row.profile.is_empty() && crate::domain::completion::profile(&row.profile).is_none() {
        return Err(Cannot::NotAChoice { value: row.profile });
    }
    if row.per_leader.is_some_and(|count| count < 1) {
        return Err(Cannot::Length);
    }
    if !(0..=100).contains(&row.min_percent) {
        return Err(Cannot::Percent);
    }
    if row.min_minutes < 0 {
        return Err(Cannot::Length);
    }
    if let Some(competence) = row.competence {
        let _ = find(&snapshot.competences, competence)?;
    }
    unique(&snapshot.programmes, itself, &row.name, |programme| &programme.name)?;
    Ok(row)
}

fn checked_module(mut row: Module) -> Result<Module, Cannot> {
    row.title = words::line(&row.title);
    row.note = words::note(&row.note);
    row.goals = words::note(&row.goals);
    if row.title.is_empty() {
        return Err(Cannot::EmptyName);
    }
    if row.minutes < 0 {
        return Err(Cannot::Length);
    }
    Ok(row)
}
