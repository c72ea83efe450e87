//! The cheapest way out of a breach: a shorter stretch of the same shift if that settles it, else somebody who can take it
//! over with nothing against them.

use super::candidates::{Candidate, candidates};
use super::id::{AssignmentId, PersonId};
use super::rules::{Breach, Rules, check};
use super::snapshot::Snapshot;
use super::time::{Minute, Span};

/// Minutes by which a shift is shortened at a time.
const STEP: i64 = 15;

/// A way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// They work only this part.
    Shorten(Span),
    /// Somebody else takes it.
    Replace(PersonId),
}

/// The cheapest way out of all that is wrong with an assignment; none when nothing is wrong, or nobody could take it.
/// Shortened it loses a third at most, since the rest must be filled by others.
pub fn out(data: &Snapshot, rules: &Rules, id: AssignmentId) -> Option<Way> {
    let row = data.assignments.get(id).filter(|row| row.counts())?;
    let (need, shift) = data.work(row)?;
    let span = row.span(shift.when.span());
    let grave = |span: Span| -> usize {
        let found = check(data, rules, row.person, need, span, Some(id)).unwrap_or_default();
        found.iter().filter(|breach| breach.needs_reason()).count()
    };
    let wrong = grave(span);
    if wrong == 0 {
        return None;
    }
    let most = (span.minutes() / 3).clamp(0, 12 * 60);
    for cut in (1..).map(|nth| nth * STEP).take_while(|cut| *cut <= most) {
        let (later, earlier) = (Span::new(Minute(span.from.0 + cut), span.to), Span::new(span.from, Minute(span.to.0 - cut)));
        if let Some(part) = [later, earlier].into_iter().find(|part| grave(*part) == 0) {
            return Some(Way::Shorten(part));
        }
    }
    candidates(data, rules, need, span).into_iter().find(Candidate::is_clear).map(|one| Way::Replace(one.person))
}

/// How grave it is in minutes, for putting the gravest first: what has no minutes, such as a course that is missing, counts
/// as a whole working day.
pub fn gravity(breaches: &[Breach]) -> i64 {
    let minutes = |breach: &Breach| match breach.minutes() {
        0 => 8 * 60,
        minutes => minutes,
    };
    breaches.iter().filter(|breach| breach.needs_reason()).map(minutes).sum()
}
