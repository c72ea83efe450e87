//! Competences, and who has them from which day to which.

use chrono::{Months, NaiveDate};

use super::super::super::edit::{Edit, Op};
use super::super::super::id::{CompetenceId, Ids, PersonId, ProgrammeId, RecordId};
use super::super::super::qualified::gives;
use super::super::super::record::Table;
use super::super::super::snapshot::Snapshot;
use super::super::super::training::{Competence, CompetenceRecord};
use super::super::{Cannot, done, find, name_of, unique, words};

/// A new competence; `months_valid` is how long it lasts, none for good.
///
/// # Errors
/// No name, a name that is there, a length below one month.
pub fn add_competence(snapshot: &Snapshot, ids: &mut Ids, name: &str, months_valid: Option<i64>) -> Result<Edit, Cannot> {
    let row = checked(snapshot, None, Competence::new(ids.next(), name, months_valid))?;
    let mut edit = Edit::new(Op::Add { table: Table::Competence, name: row.name.clone() });
    edit.insert(&row);
    Ok(edit)
}

/// The competence as it should be. What people have already keeps its days; where it comes from is forgotten once the
/// competence is only shown.
///
/// # Errors
/// As [`add_competence`], and a competence that is not there; [`Cannot::Circle`] when one it includes would include it.
pub fn update_competence(snapshot: &Snapshot, new: &Competence) -> Result<Edit, Cannot> {
    let old = find(&snapshot.competences, new.id)?;
    let new = checked(snapshot, Some(new.id), new.clone())?;
    let mut edit = Edit::new(Op::Change { table: Table::Competence, name: new.name.clone() });
    edit.update(old, &new);
    if new.shown {
        for record in snapshot.records.iter().filter(|row| row.competence == new.id) {
            edit.update(record, &CompetenceRecord { origin: String::new(), ..record.clone() });
        }
    }
    done(edit)
}

/// What goes along, or no longer asks for it, when a competence is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CompetenceGone {
    /// People's records of it, which go.
    pub records: usize,
    /// Needs that no longer ask for it.
    pub needs: usize,
    /// Programmes that no longer grant it.
    pub programmes: usize,
    /// Templates of shifts that no longer ask for it.
    pub templates: usize,
    /// Competences that no longer include it.
    pub includes: usize,
}

/// What would go along; for asking before [`delete_competence`].
pub fn would_delete_competence(snapshot: &Snapshot, id: CompetenceId) -> CompetenceGone {
    CompetenceGone {
        records: snapshot.records.iter().filter(|row| row.competence == id).count(),
        needs: snapshot.needs.iter().filter(|need| need.competences.contains(&id)).count(),
        programmes: snapshot.programmes.iter().filter(|row| row.competence == Some(id)).count(),
        templates: snapshot.templates.iter().filter(|row| row.needs.iter().any(|need| need.competences.contains(&id))).count(),
        includes: snapshot.competences.iter().filter(|row| row.includes.contains(&id)).count(),
    }
}

/// Deletes a competence. One that needs ask for or people have goes only with `force`.
///
/// # Errors
/// A competence that is not there; [`Cannot::InUse`] when it is used and `force` is not given.
pub fn delete_competence(snapshot: &Snapshot, id: CompetenceId, force: bool) -> Result<Edit, Cannot> {
    let row = find(&snapshot.competences, id)?;
    let used = would_delete_competence(snapshot, id);
    let by = [(Table::Need, used.needs), (Table::CompetenceRecord, used.records), (Table::Programme, used.programmes)];
    if let Some((by, count)) = by.into_iter().find(|(_, count)| *count > 0 && !force) {
        return Err(Cannot::InUse { table: Table::Competence, name: row.name.clone(), by, count });
    }
    let mut edit = Edit::new(Op::Delete { table: Table::Competence, name: row.name.clone() });
    for need in snapshot.needs.iter().filter(|need| need.competences.contains(&id)) {
        let mut without = need.clone();
        without.competences.retain(|other| *other != id);
        edit.update(need, &without);
    }
    for template in snapshot.templates.iter().filter(|row| row.needs.iter().any(|need| need.competences.contains(&id))) {
        let mut without = template.clone();
        without.needs.iter_mut().for_each(|need| need.competences.retain(|other| *other != id));
        edit.update(template, &without);
    }
    for programme in snapshot.programmes.iter().filter(|row| row.competence == Some(id)) {
        let mut without = programme.clone();
        without.competence = None;
        edit.update(programme, &without);
    }
    for other in snapshot.competences.iter().filter(|row| row.includes.contains(&id)) {
        let mut without = other.clone();
        without.includes.retain(|part| *part != id);
        edit.update(other, &without);
    }
    snapshot.records.iter().filter(|row| row.competence == id).for_each(|row| edit.delete(row));
    edit.delete(row);
    Ok(edit)
}

/// The last day a competence is good when it begins on a day: the same date so many months later, as
/// [`earned`](crate::domain::progress::earned) has it; none for good.
pub fn good_to(competence: &Competence, from: NaiveDate) -> Option<NaiveDate> {
    let months = u32::try_from(competence.months_valid?).ok()?;
    from.checked_add_months(Months::new(months))
}

/// A competence given to people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// What.
    pub competence: CompetenceId,
    /// The first day it is good.
    pub from: NaiveDate,
    /// The last day it is good; none for good. See [`good_to`].
    pub to: Option<NaiveDate>,
    /// The programme that gives it, if one does.
    pub programme: Option<ProgrammeId>,
    /// Where it comes from; not kept for a competence that is only shown.
    pub origin: String,
    /// The day the paper was seen, if it was.
    pub seen_on: Option<NaiveDate>,
    /// Who saw it.
    pub seen_by: String,
    /// Whether they are still in training for it.
    pub training: bool,
}

impl Grant {
    /// A competence from a day, for good. See [`good_to`].
    pub fn new(competence: CompetenceId, from: NaiveDate) -> Self {
        Self {
            competence,
            from,
            to: None,
            programme: None,
            origin: String::new(),
            seen_on: None,
            seen_by: String::new(),
            training: false,
        }
    }
}

/// Gives people a competence, in one edit; who has the same from the same day to the same day is passed over.
///
/// # Errors
/// A person, competence or programme that is not there, a last day before the first; [`Cannot::AlreadyThere`] when all
/// have it already.
pub fn grant(snapshot: &Snapshot, ids: &mut Ids, people: &[PersonId], grant: &Grant) -> Result<Edit, Cannot> {
    let competence = find(&snapshot.competences, grant.competence)?;
    if let Some(programme) = grant.programme {
        let _ = find(&snapshot.programmes, programme)?;
    }
    if grant.to.is_some_and(|to| to < grant.from) {
        return Err(Cannot::ValidBackward);
    }
    let (mut names, mut rows) = (Vec::new(), Vec::<CompetenceRecord>::new());
    for id in people {
        names.push(find(&snapshot.people, *id)?.name());
        let has = |row: &CompetenceRecord| {
            (row.person, row.training) == (*id, grant.training)
                && (row.competence, row.valid_from, row.valid_to) == (grant.competence, grant.from, grant.to)
        };
        if !snapshot.records_of(*id).any(has) && !rows.iter().any(has) {
            rows.push(CompetenceRecord {
                valid_to: grant.to,
                programme: grant.programme,
                // Of what is only shown, nothing is noted but when and to whom.
                origin: if competence.shown { String::new() } else { words::line(&grant.origin) },
                seen_on: grant.seen_on,
                seen_by: words::line(&grant.seen_by),
                training: grant.training,
                ..CompetenceRecord::new(ids.next(), *id, grant.competence, grant.from)
            });
        }
    }
    let name = words::pair(&words::names(names.iter().map(String::as_str)), &competence.name);
    if rows.is_empty() && !people.is_empty() {
        return Err(Cannot::AlreadyThere { table: Table::CompetenceRecord, name });
    }
    let mut edit = Edit::new(Op::Add { table: Table::CompetenceRecord, name });
    for row in &rows {
        edit.insert(row);
    }
    done(edit)
}

/// Takes a person's competence back.
///
/// # Errors
/// A record that is not there.
pub fn withdraw(snapshot: &Snapshot, id: RecordId) -> Result<Edit, Cannot> {
    let row = find(&snapshot.records, id)?;
    let competence = snapshot.competences.get(row.competence).map_or("", |competence| competence.name.as_str());
    let name = words::pair(&name_of(snapshot, row.person), competence);
    let mut edit = Edit::new(Op::Delete { table: Table::CompetenceRecord, name });
    edit.delete(row);
    Ok(edit)
}

fn checked(snapshot: &Snapshot, itself: Option<CompetenceId>, mut row: Competence) -> Result<Competence, Cannot> {
    row.name = words::line(&row.name);
    if row.name.is_empty() {
        return Err(Cannot::EmptyName);
    }
    if row.months_valid.is_some_and(|months| !(1..=1200).contains(&months)) {
        return Err(Cannot::Length);
    }
    row.includes.sort_unstable();
    row.includes.dedup();
    for part in &row.includes {
        let part = find(&snapshot.competences, *part)?;
        if part.id == row.id || gives(snapshot, part.id, row.id) {
            return Err(Cannot::Circle { one: row.name, other: part.name.clone() });
        }
    }
    unique(&snapshot.competences, itself, &row.name, |competence| &competence.name)?;
    Ok(row)
}
