//! What a row comes to: by the heading over it, by who it is about, and by the other rows about the same person.

use super::who::{Known, Match, Register};
use super::{Doubt, PlanRow, Skip, Subject, Verdict, answers, asides};
use crate::domain::id::PersonId;
use crate::domain::snapshot::Snapshot;
use crate::exchange::draft::{self, Draft, Note};

/// What the heading over a row says of it: its crew, or that it is of those who have withdrawn or wait, which is answered; a day
/// is kept as text.
pub(super) fn under(heading: Option<&str>, draft: &mut Draft, notes: &mut Vec<Note>) -> Option<String> {
    let heading = heading?;
    if asides::is_waiting(heading) {
        return Some(heading.to_owned());
    }
    match asides::no_crew(heading) {
        Some(true) => {
            draft.note = [draft.note.as_str(), heading].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
            notes.push(Note::CrewUnclear { seen: heading.to_owned() });
        }
        None if draft.crews.is_empty() => draft.crews.push(heading.to_owned()),
        _ => {}
    }
    None
}

/// Nobody new comes in unasked who has withdrawn or waits; of somebody known it is told.
pub(super) fn stands(
    (verdict, subject): (Verdict, Option<Subject>),
    withdrawn: Option<String>,
    notes: &mut Vec<Note>,
) -> (Verdict, Option<Subject>) {
    notes.extend(withdrawn.map(|seen| Note::Withdrawn { seen }));
    let said = notes.iter().position(|note| matches!(note, Note::Withdrawn { .. }));
    match (verdict, said) {
        (Verdict::New, Some(at)) => match notes.remove(at) {
            Note::Withdrawn { seen } => (Verdict::Doubtful(vec![Doubt::Withdrawn { seen }]), subject),
            _ => (Verdict::New, subject),
        },
        (verdict, _) => (verdict, subject),
    }
}

/// What a row comes to, given everybody known and the rows before it.
pub(super) fn judge(
    draft: &mut Draft,
    line: usize,
    register: &mut Register,
    notes: &mut Vec<Note>,
    answers: &mut answers::Answers,
) -> (Verdict, Option<Subject>) {
    match register.find_near(draft, notes) {
        Match::Nobody => {
            answers.note(Subject::Row(line), draft, line);
            register.add(Known { subject: Subject::Row(line), draft: draft.clone(), last_line: Some(line) });
            (Verdict::New, None)
        }
        Match::Sure(at) => {
            let newer = register.who(at, draft).and_then(|(subject, _)| answers.newer(subject, draft, line));
            let newest = newer.map(|(newest, laid)| {
                *draft = laid;
                newest
            });
            let Some((subject, diffs, before)) = register.lay_over(at, draft, line) else { return (Verdict::New, None) };
            if let Some(line) = before
                && !diffs.is_empty()
            {
                notes.push(newest.map_or(Note::Again { line }, |line| Note::AnsweredBefore { line }));
            }
            answers.note(subject, draft, line);
            let verdict = match (subject, before) {
                (_, Some(line)) if diffs.is_empty() => Verdict::Skipped(Skip::SameAs { line }),
                _ if diffs.is_empty() => Verdict::Same,
                _ => Verdict::Changed(diffs),
            };
            (verdict, Some(subject))
        }
        Match::Ask(doubts) => {
            // A later row about the same person is to find this one, and waits with it.
            register.add(Known { subject: Subject::Row(line), draft: draft.clone(), last_line: Some(line) });
            (Verdict::Doubtful(doubts), None)
        }
    }
}

/// Where several rows are about one person the festival knows, the last one shows what comes of them all: the same file
/// once more changes nothing, though its rows differ from each other.
pub(super) fn settle(rows: &mut [PlanRow], festival: &Snapshot) {
    let mut of_person: std::collections::BTreeMap<PersonId, Vec<usize>> = std::collections::BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        if let Some(Subject::Person(id)) = row.subject {
            of_person.entry(id).or_default().push(at);
        }
    }
    for (id, at) in of_person.into_iter().filter(|(_, at)| at.len() > 1) {
        let Some(person) = festival.people.get(id) else { continue };
        let old = Draft::of(person, festival);
        let all = at.iter().filter_map(|at| rows.get(*at)).fold(old.clone(), |said, row| draft::merge(&said, &row.draft).0);
        let (_, diffs) = draft::merge(&old, &all);
        // The last of those that no later answer stands above.
        let newest = |at: &&usize| {
            rows.get(**at).is_some_and(|row| !row.notes.iter().any(|note| matches!(note, Note::AnsweredBefore { .. })))
        };
        let Some(last) = at.iter().rfind(newest).or(at.last()) else { continue };
        let Some(last_line) = rows.get(*last).map(|row| row.line) else { continue };
        for at in at.iter().filter(|at| *at != last) {
            if let Some(row) = rows.get_mut(*at) {
                row.verdict = Verdict::Skipped(Skip::Again { line: last_line });
            }
        }
        if let Some(row) = rows.get_mut(*last) {
            row.verdict = if diffs.is_empty() { Verdict::Same } else { Verdict::Changed(diffs) };
        }
    }
}
