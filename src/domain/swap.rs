//! Swaps: a hole that nobody can take as the roster stands may be filled when somebody is moved first. A chain has up to
//! three moves; each leaves no new breach, and the shift that is given away is taken over in the same chain, so that no new
//! hole is made.
//!
//! A chain is sought backwards from the hole: who would be clear for it, if they were not on another shift that somebody
//! else can take? Those who need the fewest moves come first, then those whom the roster suits best.

use std::collections::HashSet;

use super::candidates::{Candidate, candidates};
use super::edit::{Edit, Op};
use super::id::{AssignmentId, NeedId, PersonId};
use super::people::Person;
use super::rules::{Breach, Rules, Severity, check, check_all, lacking};
use super::shift::{Assignment, Need};
use super::snapshot::Snapshot;
use super::time::Span;

/// The most moves in a chain.
pub const MOST: usize = 3;
/// So many of the best are looked at for each place.
const WIDTH: usize = 12;
/// So many places are looked at in one search, so that it has an end where there are many people and no way.
const LOOKS: usize = 120;
/// So many chains are enough to choose from.
const CHAINS: usize = 5;

/// One move: a person takes a place, from a shift of theirs or from none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Move {
    /// Who.
    pub person: PersonId,
    /// The place they take.
    pub to: NeedId,
    /// For how long.
    pub span: Span,
    /// What they give up for it; none where they only take one more.
    pub from: Option<AssignmentId>,
}

/// Moves that fill a hole: the first fills it, each next one fills what the one before gave up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Chain {
    /// The moves, the hole's first.
    pub moves: Vec<Move>,
}

/// Chains that fill a need for a span, fewest moves first. One move is somebody who can take it as it is.
pub fn chains(data: &Snapshot, rules: &Rules, need: &Need, span: Span) -> Vec<Chain> {
    let mut found = Vec::new();
    for depth in 1..=MOST {
        let mut search = Search::new(data, rules, None);
        search.fill(data, need, span, depth);
        found.append(&mut search.found);
        if found.len() >= CHAINS {
            break;
        }
    }
    found.truncate(CHAINS);
    found
}

/// Chains that put this person on a need: what they have in the way is taken over by others.
pub fn chains_for(data: &Snapshot, rules: &Rules, person: PersonId, need: &Need, span: Span) -> Vec<Chain> {
    let Ok(breaches) = check(data, rules, person, need, span, None) else { return Vec::new() };
    let mut found = Vec::new();
    for depth in 2..=MOST {
        let mut search = Search::new(data, rules, Some(person));
        search.free(data, person, need, span, &breaches, depth);
        found.append(&mut search.found);
        if found.len() >= CHAINS {
            break;
        }
    }
    found.truncate(CHAINS);
    found
}

struct Search<'a> {
    rules: &'a Rules,
    found: Vec<Chain>,
    /// Who is moved already: nobody twice.
    moved: HashSet<PersonId>,
    path: Vec<Move>,
    looks: usize,
    /// What is wrong before anybody is moved.
    wrong: HashSet<(PersonId, &'static str, i64)>,
    lacking: usize,
}

impl<'a> Search<'a> {
    fn new(data: &Snapshot, rules: &'a Rules, moved: Option<PersonId>) -> Self {
        Self {
            rules,
            found: Vec::new(),
            moved: moved.into_iter().collect(),
            path: Vec::new(),
            looks: LOOKS,
            wrong: wrong(data, rules).collect(),
            lacking: lacking(data, rules).len(),
        }
    }

    /// Keeps the path as a chain, if the roster after it has nothing wrong that it had not before.
    fn keep(&mut self, after: &Snapshot) {
        let sound =
            wrong(after, self.rules).all(|one| self.wrong.contains(&one)) && lacking(after, self.rules).len() <= self.lacking;
        if sound {
            self.found.push(Chain { moves: self.path.clone() });
        }
    }

    /// Fills a place with exactly so many moves.
    fn fill(&mut self, data: &Snapshot, need: &Need, span: Span, depth: usize) {
        if self.looks == 0 {
            return;
        }
        self.looks -= 1;
        let all = candidates(data, self.rules, need, span);
        let all = all.into_iter().filter(|one| !self.moved.contains(&one.person)).collect::<Vec<_>>();
        if depth == 1 {
            if let Some(best) = all.iter().find(|one| one.is_clear()) {
                self.path.push(Move { person: best.person, to: need.id, span, from: None });
                self.keep(&with(data, best.person, need.id, span, self.path.len()));
                let _ = self.path.pop();
            }
            return;
        }
        let blocked = |one: &Candidate| !one.is_clear() && one.breaches.iter().filter(|b| b.needs_reason()).all(is_of_the_roster);
        for one in all.into_iter().filter(blocked).take(WIDTH) {
            if self.found.len() >= CHAINS {
                return;
            }
            let _ = self.moved.insert(one.person);
            self.free(data, one.person, need, span, &one.breaches, depth);
            let _ = self.moved.remove(&one.person);
        }
    }

    /// Puts a person on a need after one of their shifts has gone to others.
    fn free(&mut self, data: &Snapshot, person: PersonId, need: &Need, span: Span, breaches: &[Breach], depth: usize) {
        for id in in_the_way(data, person, span, breaches) {
            let Some(row) = data.assignments.get(id) else { continue };
            let Some((given, shift)) = data.work(row) else { continue };
            if given.shift == need.shift || !row.state.is_plan() {
                continue;
            }
            let after = without(data, row);
            if !is_clear(&after, self.rules, person, need, span) {
                continue;
            }
            let (given, left) = (given.clone(), row.span(shift.when.span()));
            let with = with(&after, person, need.id, span, self.path.len());
            self.path.push(Move { person, to: need.id, span, from: Some(id) });
            self.fill(&with, &given, left, depth - 1);
            let _ = self.path.pop();
            if self.found.len() >= CHAINS {
                return;
            }
        }
    }
}

/// Whether a breach comes from other work, so that it goes when that goes.
pub fn is_of_the_roster(breach: &Breach) -> bool {
    matches!(
        breach,
        Breach::Overlap { .. }
            | Breach::Rest { .. }
            | Breach::DayHours { .. }
            | Breach::WeekHours { .. }
            | Breach::Run { .. }
            | Breach::WeekRest { .. }
            | Breach::OverWish { .. }
    )
}

/// A person's work that stands in the way, nearest in time first.
fn in_the_way(data: &Snapshot, person: PersonId, span: Span, breaches: &[Breach]) -> Vec<AssignmentId> {
    let grave = || breaches.iter().filter(|breach| breach.needs_reason());
    let mut named: Vec<AssignmentId> = grave()
        .flat_map(|breach| match breach {
            Breach::Overlap { other, .. } => vec![*other],
            Breach::Rest { after, before, .. } => after.iter().chain(before).copied().collect(),
            _ => Vec::new(),
        })
        .collect();
    // A clash goes only when all of it does; a day or a week that is too long is eased by any of its work.
    if grave().any(|breach| !matches!(breach, Breach::Overlap { .. } | Breach::Rest { .. })) {
        let mut near: Vec<(i64, AssignmentId)> = data
            .assignments_of(person)
            .filter(|row| row.counts())
            .filter_map(|row| Some((data.assignment_span(row.id)?.gap(span), row.id)))
            .collect();
        near.sort_unstable();
        named.extend(near.into_iter().map(|(_, id)| id));
    }
    let mut seen = HashSet::new();
    named.retain(|id| seen.insert(*id));
    named
}

fn is_clear(data: &Snapshot, rules: &Rules, person: PersonId, need: &Need, span: Span) -> bool {
    check(data, rules, person, need, span, None).is_ok_and(|found| found.iter().all(|b| b.severity() == Severity::Hint))
}

fn without(data: &Snapshot, row: &Assignment) -> Snapshot {
    let mut edit = Edit::new(Op::Fill { count: 0 });
    edit.delete(row);
    after(data, &edit)
}

/// With one more on the roster, for the search alone; `nth` tells the moves of a path apart.
fn with(data: &Snapshot, person: PersonId, need: NeedId, span: Span, nth: usize) -> Snapshot {
    let mut edit = Edit::new(Op::Fill { count: 0 });
    // Ids of the time zero, which no row has: the search writes nothing.
    let id = AssignmentId(uuid::Uuid::from_u128(nth as u128 + 1));
    edit.insert(&Assignment { from_at: Some(span.from), to_at: Some(span.to), ..Assignment::new(id, need, person) });
    after(data, &edit)
}

/// What is wrong with whom, and by how much.
fn wrong(data: &Snapshot, rules: &Rules) -> impl Iterator<Item = (PersonId, &'static str, i64)> {
    let grave = |breach: &Breach| breach.needs_reason().then(|| (breach.code(), breach.minutes()));
    let all = check_all(data, rules).into_iter();
    all.flat_map(move |one| {
        one.breaches.iter().filter_map(grave).map(|(code, minutes)| (one.person, code, minutes)).collect::<Vec<_>>()
    })
}

fn after(data: &Snapshot, edit: &Edit) -> Snapshot {
    let mut after = data.clone();
    // Rows that were read can be written; where not, the roster is as it was and the chain is no good.
    let _ = after.apply(edit);
    after
}

/// What a chain is called in the history: for whom and which shift.
pub(super) fn op(data: &Snapshot, chain: &Chain) -> Op {
    let first = chain.moves.first();
    let person = first.and_then(|one| data.people.get(one.person)).map(Person::name).unwrap_or_default();
    let shift = first.and_then(|one| data.needs.get(one.to)).and_then(|need| data.shifts.get(need.shift));
    let shift = shift.map(|shift| data.shift_name(shift)).unwrap_or_default();
    Op::Swap { person, shift, moves: i64::try_from(chain.moves.len()).unwrap_or(i64::MAX) }
}
