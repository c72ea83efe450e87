//! What clashes once a roster is in, each thing once: two shifts that are in each other's way are one clash, not one of each.

use std::collections::HashSet;

use crate::domain::rules::{Breach, Finding};
use crate::domain::{AssignmentId, Person, PersonId, Snapshot};
use crate::lang::Lang;

/// A clash, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// Whose it is, and on which shift.
    pub head: String,
    /// What is wrong.
    pub words: String,
}

/// What makes two breaches the same.
#[derive(PartialEq, Eq, Hash)]
enum Key {
    Of(PersonId, String),
    Between(&'static str, AssignmentId, AssignmentId),
}

/// All clashes, in the order they were found.
pub fn clashes(findings: &[Finding], after: &Snapshot, lang: &Lang) -> Vec<Clash> {
    let mut told = HashSet::new();
    let mut all = Vec::new();
    for finding in findings {
        let mut words = Vec::new();
        for breach in &finding.breaches {
            let sentence = lang.breach(breach, after);
            if told.insert(key(finding, breach, &sentence)) {
                words.push(sentence);
            }
        }
        if !words.is_empty() {
            all.push(Clash { head: head(finding, after, lang), words: words.join("\n") });
        }
    }
    all
}

fn key(finding: &Finding, breach: &Breach, sentence: &str) -> Key {
    let here = finding.assignment;
    let between = |kind, one: AssignmentId, other: AssignmentId| Key::Between(kind, one.min(other), one.max(other));
    match breach {
        Breach::Overlap { other, .. } => between("overlap", here, *other),
        Breach::Travel { other, .. } => between("travel", here, *other),
        Breach::Rest { after, before, .. } => between("rest", after.unwrap_or(here), before.unwrap_or(here)),
        _ => Key::Of(finding.person, sentence.to_owned()),
    }
}

fn head(finding: &Finding, after: &Snapshot, lang: &Lang) -> String {
    let name = after.people.get(finding.person).map(Person::name).unwrap_or_default();
    let work = after.assignments.get(finding.assignment).and_then(|row| Some((row, after.work(row)?.1)));
    let Some((row, shift)) = work else { return name };
    let (zone, span) = (after.zone(), row.planned(shift.when.span()));
    format!("{name} · {}, {}", after.shift_name(shift), lang.date_and_range(zone.local(span.from), zone.local(span.to)))
}
