//! When people can, what they wish, and who belongs together.

use super::super::availability::{Availability, Pair, PairKind, Wish};
use super::super::edit::{Edit, Op};
use super::super::id::{AvailabilityId, Ids, PairId, PersonId};
use super::super::says::Said;
use super::super::snapshot::Snapshot;
use super::{Cannot, done, find, name_of, words};

/// Notes what a person says of some times, each with the same words of theirs. What they said otherwise of the very same time
/// before goes.
///
/// # Errors
/// A person who is not there; [`Cannot::NothingToDo`] when all of it was said before.
pub fn say(snapshot: &Snapshot, ids: &mut Ids, person: PersonId, said: &Said, note: &str) -> Result<Edit, Cannot> {
    let who = find(&snapshot.people, person)?;
    let mut edit = Edit::new(Op::Availability { person: who.name() });
    for (kind, when) in said {
        for old in snapshot.availability_of(person).filter(|row| row.kind != *kind && row.when == *when) {
            edit.delete(old);
        }
        if !snapshot.availability_of(person).any(|row| row.kind == *kind && row.when == *when) {
            edit.insert(&Availability { id: ids.next(), person, kind: *kind, note: words::line(note), when: *when });
        }
    }
    done(edit)
}

/// Notes what many people say, as from the answers of a form, in one edit.
///
/// # Errors
/// A person who is not there; [`Cannot::NothingToDo`] when all of it was said before.
pub fn say_all(snapshot: &Snapshot, ids: &mut Ids, all: &[(PersonId, Said)]) -> Result<Edit, Cannot> {
    let mut names = Vec::new();
    let mut writes = Vec::new();
    for (person, said) in all {
        match say(snapshot, ids, *person, said, "") {
            Ok(edit) => {
                names.push(name_of(snapshot, *person));
                writes.extend(edit.writes);
            }
            Err(Cannot::NothingToDo) => {}
            Err(why) => return Err(why),
        }
    }
    let mut edit = Edit::new(Op::Availability { person: words::names(names.iter().map(String::as_str)) });
    edit.writes = writes;
    done(edit)
}

/// Takes back something a person said.
///
/// # Errors
/// A row that is not there.
pub fn unsay(snapshot: &Snapshot, id: AvailabilityId) -> Result<Edit, Cannot> {
    let row = find(&snapshot.availability, id)?;
    let mut edit = Edit::new(Op::Availability { person: name_of(snapshot, row.person) });
    edit.delete(row);
    Ok(edit)
}

/// Changes what a person wishes; a wish for nothing goes.
///
/// # Errors
/// A person or a crew that is not there, [`Cannot::Length`] for a number below zero.
pub fn wish(snapshot: &Snapshot, ids: &mut Ids, person: PersonId, change: impl FnOnce(&mut Wish)) -> Result<Edit, Cannot> {
    let who = find(&snapshot.people, person)?;
    let old = snapshot.wish_of(person);
    let mut new = old.cloned().unwrap_or_else(|| Wish::none(ids.next(), person));
    change(&mut new);
    for crew in &new.crews {
        let _ = find(&snapshot.crews, *crew)?;
    }
    if [new.max_shifts, new.max_minutes, new.max_nights].into_iter().flatten().any(|most| most < 0) {
        return Err(Cannot::Length);
    }
    let mut edit = Edit::new(Op::Availability { person: who.name() });
    match old {
        Some(old) if new.is_empty() => edit.delete(old),
        Some(old) => edit.update(old, &new),
        None if new.is_empty() => {}
        None => edit.insert(&new),
    }
    done(edit)
}

/// Says how two people belong to each other. For [`PairKind::Adult`] the first is the minor.
///
/// # Errors
/// Somebody who is not there, [`Cannot::NotAChoice`] for one person twice, [`Cannot::AlreadyThere`].
pub fn pair(snapshot: &Snapshot, ids: &mut Ids, person: PersonId, other: PersonId, kind: PairKind) -> Result<Edit, Cannot> {
    let (who, with) = (find(&snapshot.people, person)?.name(), find(&snapshot.people, other)?.name());
    if person == other {
        return Err(Cannot::NotAChoice { value: who });
    }
    if snapshot.pairs_of(person).any(|pair| pair.kind == kind && pair.other_of(person) == Some(other)) {
        return Err(Cannot::NothingToDo);
    }
    let mut edit = Edit::new(Op::Pair { person: who, other: with });
    // Two who want to be together and are to be apart would be told of at every shift: the last word holds.
    let opposite =
        |pair: &&Pair| matches!((pair.kind, kind), (PairKind::Together, PairKind::Apart) | (PairKind::Apart, PairKind::Together));
    snapshot
        .pairs_of(person)
        .filter(|pair| pair.other_of(person) == Some(other))
        .filter(opposite)
        .for_each(|pair| edit.delete(pair));
    edit.insert(&Pair { id: ids.next(), person, other, kind });
    Ok(edit)
}

/// Takes a pair apart again.
///
/// # Errors
/// A pair that is not there.
pub fn unpair(snapshot: &Snapshot, id: PairId) -> Result<Edit, Cannot> {
    let row = find(&snapshot.pairs, id)?;
    let mut edit = Edit::new(Op::Pair { person: name_of(snapshot, row.person), other: name_of(snapshot, row.other) });
    edit.delete(row);
    Ok(edit)
}
