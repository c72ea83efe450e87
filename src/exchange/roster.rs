//! A roster brought in: what a book says against what a festival holds, as one edit and a verdict on each thing. People are
//! matched as in an import of people; shifts by crew, place, task and times. The rules of the domain are not passed by: all
//! is made by the same acts that screens use, and what speaks against it is listed. Nothing is deleted that a file lacks.

mod desk;
mod known;
mod people;
mod shifts;
mod short;

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};

use super::draft::Diff;
use super::meaning::Meaning;
use super::plan::{Decision, Doubt};
use crate::domain::act::Cannot;
use crate::domain::availability::Can;
use crate::domain::edit::{Edit, Op};
use crate::domain::id::Ids;
use crate::domain::rules::{Finding, Rules, check_all};
use crate::domain::snapshot::Snapshot;
use desk::Desk;

/// How a roster is brought in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The file's name, for the history.
    pub file: String,
    /// The crew of shifts that name none; empty to take the place or the task for a crew. Shifts with neither wait then.
    pub crew: String,
    /// Today, which no day of birth can be after.
    pub today: NaiveDate,
}

/// What something of the file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Thing {
    /// A person, by name.
    Person(String),
    /// A crew.
    Crew(String),
    /// A place.
    Place(String),
    /// A shift.
    Shift {
        /// Crew and place, as the roster shows it.
        name: String,
        /// From, on the wall clock, where it is known.
        from: Option<NaiveDateTime>,
        /// To, on the wall clock.
        to: Option<NaiveDateTime>,
    },
    /// A person on a shift.
    OnShift {
        /// Who.
        person: String,
        /// The shift's name.
        shift: String,
        /// From, on the wall clock, where it is known.
        from: Option<NaiveDateTime>,
    },
    /// What somebody says of a day.
    Says {
        /// Who.
        person: String,
        /// The day.
        day: NaiveDate,
        /// From and to in minutes after midnight, where it is not the whole day.
        hours: Option<(u16, u16)>,
        /// Whether they can then.
        can: Can,
    },
}

/// What happens to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is new.
    New,
    /// It is there, and something about it is new.
    Changed(Vec<Diff>),
    /// It is there as it stands.
    Same,
    /// Only the leader can say who this is.
    Doubtful(Vec<Doubt>),
    /// Its time is not clear.
    Unclear,
    /// Nobody says which crew it is of, nor where it is: [`Options::crew`].
    Crewless,
    /// It waits for something that waits, or was left out by the leader.
    Waits,
    /// It cannot come in.
    Refused(Cannot),
}

/// One thing of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The first row that says it, from 0.
    pub row: usize,
    /// What it is.
    pub thing: Thing,
    /// What happens to it.
    pub verdict: Verdict,
    /// Where it is among the things of the file.
    pub of: Of,
}

impl Line {
    /// For a person: their place in the file, by which [`Decision`]s are given.
    pub fn human(&self) -> Option<usize> {
        if let Of::Person(human) = self.of { Some(human) } else { None }
    }
}

/// Where a thing is in the lists of a [`Meaning`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// The place of a person.
    Person(usize),
    /// The place of a shift.
    Shift(usize),
    /// The places of a shift, and of a person on it.
    OnShift(usize, usize),
    /// The place of what somebody says of a day.
    Says(usize),
    /// It is named by others only: a crew, a place.
    Others,
}

/// What bringing a roster in would do.
#[derive(Debug)]
pub struct Roster {
    /// Everything the file says, in the order of its making: people, shifts, who is on them, what they say.
    pub lines: Vec<Line>,
    /// All of it as one edit; empty when nothing is new.
    pub edit: Edit,
    /// What would speak against what is new, once it is in.
    pub clashes: Vec<Finding>,
    /// The festival with all of it in, to name what clashes.
    pub after: Snapshot,
}

/// How many things come to what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// New.
    pub new: usize,
    /// Changed.
    pub changed: usize,
    /// As they are.
    pub same: usize,
    /// Waiting for the leader, or for something that does.
    pub waits: usize,
    /// Refused.
    pub refused: usize,
}

impl Roster {
    /// How many things that pass a test come to what.
    pub fn counts(&self, test: impl Fn(&Thing) -> bool) -> Counts {
        self.counts_of(|line| test(&line.thing))
    }

    /// How many lines that pass a test come to what.
    pub fn counts_of(&self, test: impl Fn(&Line) -> bool) -> Counts {
        let mut counts = Counts::default();
        for line in self.lines.iter().filter(|line| test(line)) {
            *match line.verdict {
                Verdict::New => &mut counts.new,
                Verdict::Changed(_) => &mut counts.changed,
                Verdict::Same => &mut counts.same,
                Verdict::Refused(_) => &mut counts.refused,
                Verdict::Doubtful(_) | Verdict::Unclear | Verdict::Crewless | Verdict::Waits => &mut counts.waits,
            } += 1;
        }
        counts
    }
}

/// The crew to begin with for shifts that name none: the festival's, where it has but one; else empty.
pub fn usual_crew(festival: &Snapshot) -> String {
    let mut crews = festival.crews.iter();
    match (crews.next(), crews.next()) {
        (Some(crew), None) => crew.name.clone(),
        _ => String::new(),
    }
}

/// What bringing a roster in would do. `decisions` are the leader's answers about people, by their place in the file.
pub fn plan(
    meaning: &Meaning,
    festival: &Snapshot,
    rules: &Rules,
    options: &Options,
    decisions: &BTreeMap<usize, Decision>,
    ids: &mut Ids,
) -> Roster {
    let mut desk = Desk::new(festival, ids);
    let whom = people::bring(&mut desk, meaning, options, decisions);
    shifts::bring(&mut desk, meaning, &whom, options);
    shifts::lead(&mut desk, meaning, &whom, options);
    shifts::say(&mut desk, meaning, &whom);
    let Desk { now, writes, lines, .. } = desk;
    // Counted as the leader was shown it: all that is new, and all that changes.
    let count =
        |test: fn(&Verdict) -> bool| i64::try_from(lines.iter().filter(|line| test(&line.verdict)).count()).unwrap_or(i64::MAX);
    let (added, changed) = (count(|verdict| *verdict == Verdict::New), count(|verdict| matches!(verdict, Verdict::Changed(_))));
    let mut edit = Edit::new(Op::Import { file: options.file.clone(), added, changed });
    edit.writes = writes;
    let clashes = if edit.is_empty() { Vec::new() } else { clashes(festival, &now, rules) };
    Roster { lines, edit, clashes, after: now }
}

/// What speaks against assignments that the festival does not hold yet.
fn clashes(before: &Snapshot, after: &Snapshot, rules: &Rules) -> Vec<Finding> {
    let mut all = check_all(after, rules);
    for finding in &mut all {
        finding.breaches.retain(crate::domain::rules::Breach::needs_reason);
    }
    all.retain(|finding| !finding.breaches.is_empty() && before.assignments.get(finding.assignment).is_none());
    all
}
