//! What other things than work say about a person on a shift: when they can, at which course they are, and who else is on it.

use super::super::availability::{Can, PairKind};
use super::super::course;
use super::super::id::{PersonId, ShiftId};
use super::super::snapshot::Snapshot;
use super::super::time::Span;
use super::breach::Breach;
use super::roster::{Ground, Piece};

/// How many minutes of a span lie within any of these.
fn covered(span: Span, by: impl IntoIterator<Item = Span>) -> i64 {
    let mut parts: Vec<Span> = by.into_iter().filter_map(|part| part.intersect(span)).collect();
    parts.sort_by_key(|part| part.from);
    let (mut sum, mut until) = (0, span.from);
    for part in parts {
        sum += (part.to.0 - part.from.0.max(until.0)).max(0);
        until = until.max(part.to);
    }
    sum
}

/// When the person can, would rather not, and cannot. Of one minute the hardest word holds.
pub(super) fn availability(ground: &Ground<'_>, span: Span, into: &mut Vec<Breach>) {
    let said = ground.data.availability_of(ground.person.id);
    let said: Vec<_> = said.map(|row| (row.kind, row.when.span(), row.note.as_str())).collect();
    let of = |kind: Can| said.iter().filter(move |row| row.0 == kind);
    let there = |kind: Can| of(kind).filter(|row| row.1.overlap(span) > 0);
    let note = |kind: Can| there(kind).map(|row| row.2).find(|note| !note.is_empty()).unwrap_or_default().to_owned();
    let cannot = covered(span, of(Can::Cannot).map(|row| row.1));
    if cannot > 0 {
        into.push(Breach::Unavailable { cannot: true, minutes: cannot, note: note(Can::Cannot) });
    }
    let either = covered(span, of(Can::Cannot).chain(of(Can::RatherNot)).map(|row| row.1));
    if either > cannot {
        into.push(Breach::Unavailable { cannot: false, minutes: either - cannot, note: note(Can::RatherNot) });
    }
    if of(Can::Can).next().is_some() {
        let minutes = span.minutes() - covered(span, said.iter().map(|row| row.1));
        if minutes > 0 {
            let day = ground.zone.festival_day_span(ground.zone.festival_day(span.from, ground.cut), ground.cut);
            let same_day = of(Can::Can).any(|row| row.1.overlap(day) > 0);
            into.push(Breach::OutsideCan { minutes, same_day });
        }
    }
}

/// When the person is at a session of a course; not at one they are known to stay away from.
pub(super) fn courses(ground: &Ground<'_>, span: Span, into: &mut Vec<Breach>) {
    let (data, person) = (ground.data, ground.person.id);
    for session in course::sessions_of(data, person) {
        let minutes = session.when.span().overlap(span);
        let stays_away = || data.attended(session.id, person).is_some_and(|row| row.state.is_away());
        if minutes > 0 && !stays_away() {
            into.push(Breach::AtCourse { session: session.id, minutes });
        }
    }
}

/// When somebody else is on a shift.
fn spans_on(data: &Snapshot, person: PersonId, shift: ShiftId) -> Vec<Span> {
    data.assignments_of(person)
        .filter(|row| row.counts())
        .filter_map(|row| {
            let (_, on) = data.work(row).filter(|(_, on)| on.id == shift)?;
            Some(row.span(on.when.span()))
        })
        .collect()
}

/// Who is to be on the same shift, and who is not.
pub(super) fn pairs(ground: &Ground<'_>, piece: &Piece, into: &mut Vec<Breach>) {
    let (data, person, shift, span) = (ground.data, ground.person.id, piece.shift, piece.span);
    let mut alone: Option<(PersonId, Vec<Span>)> = None;
    let mut told = Vec::new();
    for pair in data.pairs_of(person) {
        let is_somebody = |other: &PersonId| *other != person && data.people.get(*other).is_some();
        let Some(other) = pair.other_of(person).filter(is_somebody) else { continue };
        // What two people have said of each other, each for themselves, is one thing.
        if pair.kind != PairKind::Adult && told.contains(&(pair.kind, other)) {
            continue;
        }
        told.push((pair.kind, other));
        match pair.kind {
            PairKind::Apart => {
                let minutes = covered(span, spans_on(data, other, shift));
                if minutes > 0 {
                    into.push(Breach::Apart { other, minutes });
                }
            }
            PairKind::Together => {
                if spans_on(data, other, shift).is_empty() {
                    into.push(Breach::Together { other });
                }
            }
            PairKind::Adult if pair.person == person => {
                alone.get_or_insert((other, Vec::new())).1.extend(spans_on(data, other, shift));
            }
            PairKind::Adult => {}
        }
    }
    // One of several adults is enough; who has come of age needs none.
    if let Some((other, spans)) = alone {
        let minor = ground.rules.belongs(ground.person, piece.begins.date()).group != super::Group::Adult;
        let minutes = span.minutes() - covered(span, spans);
        if minutes > 0 && (minor || ground.person.born().is_none()) {
            into.push(Breach::WithoutAdult { other, minutes });
        }
    }
}
