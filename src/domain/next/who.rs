//! Which people come along, and what of them.

use std::collections::BTreeSet;

use super::super::id::{ClubId, PersonId};
use super::super::people::{Person, Role};
use super::super::snapshot::Snapshot;
use super::choice::{Choice, Whom};

/// Those who come along. Who was erased is nobody any more, and does not.
pub(super) fn chosen(old: &Snapshot, whom: Whom) -> BTreeSet<PersonId> {
    let mut all = BTreeSet::new();
    if whom >= Whom::Leaders {
        let leads = |role| matches!(role, Role::Leader | Role::Deputy);
        all.extend(old.memberships.iter().filter(|row| leads(row.role)).map(|row| row.person));
    }
    if whom >= Whom::Worked {
        let worked = old.assignments.iter().filter(|row| row.counts() && !row.state.is_open());
        all.extend(worked.map(|row| row.person));
    }
    if whom == Whom::All {
        all.extend(old.everybody().map(|person| person.id));
    }
    all.retain(|id| old.people.get(*id).is_some_and(|person| !person.is_erased()));
    all
}

/// What comes along of a person. It is made from nothing, so that what is not named here stays behind.
pub(super) fn person(old: &Person, id: PersonId, club: Option<ClubId>, choice: &Choice) -> Person {
    let mut new = Person {
        nickname: old.nickname.clone(),
        birth_year: old.birth_year,
        birth_date: old.birth_date,
        gender: old.gender.clone(),
        shirt_size: old.shirt_size.clone(),
        licence: old.licence.clone(),
        club,
        ..Person::new(id, old.given.clone(), old.family.clone())
    };
    if choice.contacts {
        new.phone.clone_from(&old.phone);
        new.email.clone_from(&old.email);
        new.postcode.clone_from(&old.postcode);
    }
    if choice.diet {
        new.diet.clone_from(&old.diet);
    }
    if choice.guardians {
        new.guardian.clone_from(&old.guardian);
    }
    if choice.notes {
        new.note.clone_from(&old.note);
    }
    if choice.extra {
        new.extra.clone_from(&old.extra);
    }
    new
}
