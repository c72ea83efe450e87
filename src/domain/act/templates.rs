//! Templates: what a kind of shift needs, kept under a name for the next time.

use super::super::edit::{Edit, Op};
use super::super::id::{CrewId, Ids, PlaceId, ShiftId, TemplateId};
use super::super::record::Table;
use super::super::shift::{Need, Template, TemplateNeed};
use super::super::snapshot::Snapshot;
use super::{Cannot, NeedDraft, done, find, words};

/// A template as a leader says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateDraft {
    /// What it is called.
    pub name: String,
    /// The crew it is for; none for all.
    pub crew: Option<CrewId>,
    /// The place it is for; none for all.
    pub place: Option<PlaceId>,
    /// What such a shift needs.
    pub needs: Vec<NeedDraft>,
}

/// A new template.
///
/// # Errors
/// No name, a name that is there for the same crew and place, a crew, place or competence that is not there, numbers that
/// do not fit, no needs.
pub fn add(snapshot: &Snapshot, ids: &mut Ids, draft: &TemplateDraft) -> Result<Edit, Cannot> {
    let TemplateDraft { name, crew, place, needs } = draft.clone();
    let needs = needs.iter().map(kept).collect();
    let row = checked(snapshot, Template { id: ids.next(), name, crew, place, needs })?;
    let mut edit = Edit::new(Op::Add { table: Table::Template, name: row.name.clone() });
    edit.insert(&row);
    Ok(edit)
}

/// The template as it should be. Shifts that were made with it stay as they are.
///
/// # Errors
/// As [`add`], and a template that is not there.
pub fn update(snapshot: &Snapshot, new: &Template) -> Result<Edit, Cannot> {
    let old = find(&snapshot.templates, new.id)?;
    let new = checked(snapshot, new.clone())?;
    let mut edit = Edit::new(Op::Change { table: Table::Template, name: new.name.clone() });
    edit.update(old, &new);
    done(edit)
}

/// A new template, or the one of that name for the same crew and place with other needs: what saving under a name does.
///
/// # Errors
/// As [`add`], but for the name.
pub fn save(snapshot: &Snapshot, ids: &mut Ids, draft: &TemplateDraft) -> Result<Edit, Cannot> {
    let wanted = words::folded(&draft.name);
    let same = |row: &&Template| words::folded(&row.name) == wanted && (row.crew, row.place) == (draft.crew, draft.place);
    match snapshot.templates.iter().find(same) {
        Some(row) => update(snapshot, &Template { needs: draft.needs.iter().map(kept).collect(), ..row.clone() }),
        None => add(snapshot, ids, draft),
    }
}

/// Deletes a template. Shifts that were made with it stay as they are.
///
/// # Errors
/// A template that is not there.
pub fn delete(snapshot: &Snapshot, id: TemplateId) -> Result<Edit, Cannot> {
    let row = find(&snapshot.templates, id)?;
    let mut edit = Edit::new(Op::Delete { table: Table::Template, name: row.name.clone() });
    edit.delete(row);
    Ok(edit)
}

/// The templates that fit a crew and a place, best first: those for both, for the crew, for the place, for all; by name
/// among the same.
pub fn templates_for(snapshot: &Snapshot, crew: CrewId, place: Option<PlaceId>) -> Vec<&Template> {
    let fits = |row: &&Template| {
        row.crew.is_none_or(|for_crew| for_crew == crew) && row.place.is_none_or(|for_place| Some(for_place) == place)
    };
    let mut all: Vec<&Template> = snapshot.templates.iter().filter(fits).collect();
    all.sort_by_cached_key(|row| (row.crew.is_none(), row.place.is_none(), words::folded(&row.name)));
    all
}

/// What a template asks for; a competence that is gone is left out.
pub fn needs(snapshot: &Snapshot, template: &Template) -> Vec<NeedDraft> {
    let draft = |need: &TemplateNeed| {
        let TemplateNeed { task, min, target, max, mut competences, min_age } = need.clone();
        competences.retain(|id| snapshot.competences.get(*id).is_some());
        NeedDraft { task, min, target, max, min_age, competences }
    };
    template.needs.iter().map(draft).collect()
}

/// What a shift needs, for keeping it as a template or giving it to another one.
pub fn of_shift(snapshot: &Snapshot, shift: ShiftId) -> Vec<NeedDraft> {
    snapshot.needs_of(shift).map(NeedDraft::like).collect()
}

fn kept(draft: &NeedDraft) -> TemplateNeed {
    let NeedDraft { task, min, target, max, min_age, competences } = draft.clone();
    TemplateNeed { task, min, target, max, competences, min_age }
}

fn checked(snapshot: &Snapshot, mut row: Template) -> Result<Template, Cannot> {
    row.name = words::line(&row.name);
    if row.name.is_empty() {
        return Err(Cannot::EmptyName);
    }
    if let Some(crew) = row.crew {
        let _ = find(&snapshot.crews, crew)?;
    }
    if let Some(place) = row.place {
        let _ = find(&snapshot.places, place)?;
    }
    let wanted = words::folded(&row.name);
    let same = |other: &&Template| {
        other.id != row.id && words::folded(&other.name) == wanted && (other.crew, other.place) == (row.crew, row.place)
    };
    if let Some(other) = snapshot.templates.iter().find(same) {
        return Err(Cannot::AlreadyThere { table: Table::Template, name: other.name.clone() });
    }
    if row.needs.is_empty() {
        return Err(Cannot::Headcount);
    }
    for need in &mut row.needs {
        // Held to what a shift's needs are held to; it only has no shift and no id.
        let TemplateNeed { task, min, target, max, competences, min_age } = need.clone();
        let held = Need { id: row.id.0.into(), shift: row.id.0.into(), task, min, target, max, competences, min_age };
        let Need { task, min, target, max, competences, min_age, .. } = super::needs::checked(snapshot, held)?;
        *need = TemplateNeed { task, min, target, max, competences, min_age };
    }
    Ok(row)
}
