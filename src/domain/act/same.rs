//! Two records that are one person. Which they may be is for [`crate::exchange::plan::doubles`] to say; here the two become one,
//! in one edit that can be undone whole.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::super::availability::Pair;
use super::super::edit::{Edit, Op};
use super::super::handout::{Handout, Line};
use super::super::id::{PersonId, ShiftId};
use super::super::people::{Handover, Membership, Person};
use super::super::shift::{Assignment, AssignmentState};
use super::super::snapshot::Snapshot;
use super::super::training::Session;
use super::people::checked;
use super::{Cannot, find};

/// What moves when two become one, and what they both have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Moves {
    /// Shifts that become the other's.
    pub shifts: usize,
    /// Shifts that both are on at the same time: one place is open again for each.
    pub both: usize,
    /// Crews that become the other's.
    pub crews: usize,
    /// Competences that become the other's.
    pub competences: usize,
}

/// What would move from `gone` to `keep`, to be told before [`one`].
pub fn would_move(snapshot: &Snapshot, keep: PersonId, gone: PersonId) -> Moves {
    let both = snapshot.assignments_of(gone).filter(|row| beside(snapshot, keep, row).is_some()).count();
    let crews = crews(snapshot, keep);
    Moves {
        shifts: snapshot.assignments_of(gone).count() - both,
        both,
        crews: snapshot.memberships_of(gone).filter(|row| !crews.contains(&row.crew)).count(),
        competences: snapshot.records_of(gone).count(),
    }
}

/// The record that is left: what `keep` says, and where it says nothing what `gone` says. What nobody chooses between here,
/// and nobody may miss, stands of both: notes, what they cannot eat, and the columns of their own.
pub fn together(keep: &Person, gone: &Person) -> Person {
    let or = |mine: &String, theirs: &String| if mine.is_empty() { theirs.clone() } else { mine.clone() };
    let (birth_date, birth_year) = match (keep.birth_date, gone.birth_date) {
        (Some(date), _) => (Some(date), None),
        (None, Some(date)) if keep.born().is_none_or(|year| Some(year) == gone.born()) => (Some(date), None),
        _ => (None, keep.birth_year.or(gone.birth_year)),
    };
    let mut extra = gone.extra.clone();
    for (header, mine) in &keep.extra {
        let said = extra.entry(header.clone()).or_default();
        *said = both(mine, said, "\n");
    }
    Person {
        id: keep.id,
        given: or(&keep.given, &gone.given),
        family: or(&keep.family, &gone.family),
        nickname: or(&keep.nickname, &gone.nickname),
        phone: or(&keep.phone, &gone.phone),
        email: or(&keep.email, &gone.email),
        birth_year,
        birth_date,
        gender: or(&keep.gender, &gone.gender),
        postcode: or(&keep.postcode, &gone.postcode),
        shirt_size: or(&keep.shirt_size, &gone.shirt_size),
        licence: or(&keep.licence, &gone.licence),
        diet: both(&keep.diet, &gone.diet, ", "),
        guardian: or(&keep.guardian, &gone.guardian),
        club: keep.club.or(gone.club),
        note: both(&keep.note, &gone.note, "\n"),
        extra,
    }
}

/// Two texts, each once.
fn both(mine: &str, theirs: &str, between: &str) -> String {
    match (mine, theirs) {
        (mine, theirs) if mine == theirs || theirs.is_empty() => mine.to_owned(),
        ("", theirs) => theirs.to_owned(),
        (mine, theirs) => format!("{mine}{between}{theirs}"),
    }
}

/// Makes two records one: `left` is the person as they are to be, under the id of the one that stays; `gone` is the other.
/// Shifts, crews, competences, courses, availability, wishes and what was handed out become the one's. Where both are on
/// the same shift at the same time one of the two places is open again; where both are in a crew the higher role stands.
///
/// # Errors
/// [`Cannot::NotAChoice`] for one and the same record; a person who is not there; a record that no person can be, as
/// [`super::people::update`].
pub fn one(snapshot: &Snapshot, left: &Person, gone: PersonId, today: NaiveDate) -> Result<Edit, Cannot> {
    let old = find(&snapshot.people, left.id)?;
    let other = find(&snapshot.people, gone)?;
    if left.id == gone {
        return Err(Cannot::NotAChoice { value: other.name() });
    }
    let keep = left.id;
    let left = checked(snapshot, left.clone(), today)?;
    let mut edit = Edit::new(Op::SamePerson { person: left.name(), other: other.name(), stays: Some(keep), gone: Some(gone) });
    shifts(snapshot, keep, gone, &mut edit);
    belongings(snapshot, keep, gone, &mut edit);
    training(snapshot, keep, gone, &mut edit);
    says(snapshot, keep, gone, &mut edit);
    edit.update(old, &left);
    edit.delete(other);
    Ok(edit)
}

fn crews(snapshot: &Snapshot, person: PersonId) -> BTreeSet<super::super::id::CrewId> {
    snapshot.memberships_of(person).map(|row| row.crew).collect()
}

fn shift_of(snapshot: &Snapshot, row: &Assignment) -> Option<ShiftId> {
    snapshot.needs.get(row.need).map(|need| need.shift)
}

/// What `keep` has on the same shift at a time that overlaps.
fn beside<'a>(snapshot: &'a Snapshot, keep: PersonId, row: &Assignment) -> Option<&'a Assignment> {
    let shift = shift_of(snapshot, row)?;
    let whole = snapshot.shifts.get(shift)?.when.span();
    let mine = snapshot.assignments_of(keep).filter(|mine| shift_of(snapshot, mine) == Some(shift));
    mine.into_iter().find(|mine| mine.planned(whole).overlap(row.planned(whole)) > 0)
}

/// Which of two rows on one shift says most: who was there before who is planned, who is planned before who said no.
fn weight(state: AssignmentState) -> (bool, usize) {
    (state.counts(), AssignmentState::ALL.iter().position(|other| *other == state).unwrap_or(0))
}

fn shifts(snapshot: &Snapshot, keep: PersonId, gone: PersonId, edit: &mut Edit) {
    let mut given_up = BTreeSet::new();
    for row in snapshot.assignments_of(gone) {
        let moved = Assignment { person: keep, ..row.clone() };
        match beside(snapshot, keep, row).filter(|mine| !given_up.contains(&mine.id)) {
            None => edit.update(row, &moved),
            Some(mine) if weight(row.state) > weight(mine.state) => {
                let _ = given_up.insert(mine.id);
                edit.delete(mine);
                edit.update(row, &moved);
            }
            Some(_) => edit.delete(row),
        }
    }
    for handout in snapshot.handouts.iter().filter(|row| row.plan.iter().any(|line| line.person == gone)) {
        let whose = |line: &Line| if line.person == gone { keep } else { line.person };
        let plan = handout.plan.iter().map(|line| Line { person: whose(line), ..*line }).collect();
        edit.update(handout, &Handout { plan, ..handout.clone() });
    }
}

fn belongings(snapshot: &Snapshot, keep: PersonId, gone: PersonId, edit: &mut Edit) {
    for row in snapshot.memberships_of(gone) {
        match snapshot.memberships_of(keep).find(|mine| mine.crew == row.crew) {
            None => edit.update(row, &Membership { person: keep, ..row.clone() }),
            Some(mine) => {
                edit.update(mine, &Membership { role: mine.role.min(row.role), ..mine.clone() });
                edit.delete(row);
            }
        }
    }
    for row in snapshot.handovers.iter().filter(|row| row.author == Some(gone)) {
        edit.update(row, &Handover { author: Some(keep), ..row.clone() });
    }
}

fn training(snapshot: &Snapshot, keep: PersonId, gone: PersonId, edit: &mut Edit) {
    for row in snapshot.records_of(gone) {
        let same = |mine: &super::super::training::CompetenceRecord| {
            (mine.competence, mine.valid_from, mine.valid_to) == (row.competence, row.valid_from, row.valid_to)
        };
        if snapshot.records_of(keep).any(same) {
            edit.delete(row);
        } else {
            let mut moved = row.clone();
            moved.person = keep;
            edit.update(row, &moved);
        }
    }
    for row in snapshot.programmes_of(gone) {
        match snapshot.programmes_of(keep).find(|mine| mine.programme == row.programme) {
            None => {
                let mut moved = row.clone();
                moved.person = keep;
                edit.update(row, &moved);
            }
            // A place is better than waiting for one, an answer better than none.
            Some(mine) => {
                let mut both = mine.clone();
                both.waiting = mine.waiting.and(row.waiting.min(mine.waiting));
                both.answer = mine.answer.or(row.answer);
                edit.update(mine, &both);
                edit.delete(row);
            }
        }
    }
    for row in snapshot.attendance.iter().filter(|row| row.person == gone) {
        match snapshot.attendance.iter().find(|mine| mine.person == keep && mine.session == row.session) {
            None => {
                let mut moved = row.clone();
                moved.person = keep;
                edit.update(row, &moved);
            }
            Some(mine) => {
                if mine.state.is_away() && !row.state.is_away() {
                    let mut was = mine.clone();
                    (was.state, was.from_at, was.to_at) = (row.state, row.from_at, row.to_at);
                    edit.update(mine, &was);
                }
                edit.delete(row);
            }
        }
    }
    for session in snapshot.sessions.iter().filter(|row| row.led_by().any(|leader| leader == gone)) {
        let mut led = Session { leader: session.leader.map(|id| if id == gone { keep } else { id }), ..session.clone() };
        let mut seen: BTreeSet<PersonId> = led.leader.into_iter().collect();
        led.leaders = led.leaders.iter().map(|id| if *id == gone { keep } else { *id }).filter(|id| seen.insert(*id)).collect();
        edit.update(session, &led);
    }
}

fn says(snapshot: &Snapshot, keep: PersonId, gone: PersonId, edit: &mut Edit) {
    for row in snapshot.availability_of(gone) {
        if snapshot.availability_of(keep).any(|mine| (mine.kind, &mine.when) == (row.kind, &row.when)) {
            edit.delete(row);
        } else {
            let mut moved = row.clone();
            moved.person = keep;
            edit.update(row, &moved);
        }
    }
    let wished = snapshot.wishes.iter().any(|row| row.person == keep);
    for row in snapshot.wishes.iter().filter(|row| row.person == gone) {
        if wished {
            edit.delete(row);
        } else {
            let mut moved = row.clone();
            moved.person = keep;
            edit.update(row, &moved);
        }
    }
    let mine: Vec<&Pair> = snapshot.pairs_of(keep).collect();
    for row in snapshot.pairs_of(gone) {
        let whose = |id: PersonId| if id == gone { keep } else { id };
        let moved = Pair { person: whose(row.person), other: whose(row.other), ..row.clone() };
        let ends = |pair: &Pair| BTreeSet::from([pair.person, pair.other]);
        let there = mine.iter().any(|pair| pair.kind == moved.kind && ends(pair) == ends(&moved));
        if moved.person == moved.other || there {
            edit.delete(row);
        } else {
            edit.update(row, &moved);
        }
    }
}
