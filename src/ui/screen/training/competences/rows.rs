//! What the list and the panel of competences show, made once after each change.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::held::{self, Standing, Until};
use crate::domain::{CompetenceId, CompetenceRecord, Person, PersonId, RecordId};
use crate::ui::screen::Cx;
use crate::ui::widget::kit::Tone;

/// What runs out within so many days runs out soon: two months, so that there is time for a course.
const SOON: i64 = 62;

/// A competence in the list.
#[derive(Debug, Clone)]
pub struct Line {
    /// Which.
    pub id: CompetenceId,
    /// Its name.
    pub name: String,
    /// How it stands with it.
    pub standing: Standing,
    /// When the next run out, in words.
    pub runs_out: String,
    /// Whether that is soon.
    pub soon: bool,
}

/// All of them, by name.
pub fn lines(cx: Cx<'_>, standings: &BTreeMap<CompetenceId, Standing>) -> Vec<Line> {
    let lang = cx.lang;
    let line = |row: &crate::domain::Competence| {
        let standing = standings.get(&row.id).cloned().unwrap_or_default();
        let runs_out =
            standing.runs_out.map(|(day, count)| lang.competences_runs_out(lang.date_numeric(day), count)).unwrap_or_default();
        let soon = standing.runs_out.is_some_and(|(day, _)| is_soon(day, cx));
        Line { id: row.id, name: row.name.clone(), standing, runs_out, soon }
    };
    let mut lines: Vec<Line> = cx.data.competences.iter().map(line).collect();
    lines.sort_by_cached_key(|line| (lang.sort_key(&line.name), line.id));
    lines
}

/// How it stands with a person and a competence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Has {
    /// Until when they have it today.
    pub until: Option<Until>,
    /// Whether they are in training for it.
    pub training: bool,
    /// The last day of what has run out, for who has it no longer.
    pub ran_out: Option<NaiveDate>,
    /// The first day, for who does not have it yet.
    pub begins: Option<NaiveDate>,
}

impl Has {
    /// As these records say of who has it until then today.
    pub fn of<'r>(until: Option<Until>, training: bool, records: impl Iterator<Item = &'r CompetenceRecord>, cx: Cx<'_>) -> Self {
        let (mut ran_out, mut begins) = (None, None);
        for record in records.filter(|record| !record.training && until.is_none()) {
            match record.valid_to {
                _ if record.valid_from > cx.today() => {
                    begins = Some(begins.map_or(record.valid_from, |first: NaiveDate| first.min(record.valid_from)));
                }
                to => ran_out = ran_out.max(to),
            }
        }
        Self { until, training, ran_out, begins }
    }

    /// In a word, and what that means.
    pub fn chip(self, cx: Cx<'_>) -> (String, Tone) {
        let lang = cx.lang;
        match self {
            Self { until: Some(Until::Always), .. } => (lang.competences_always(), Tone::Ok),
            Self { until: Some(Until::Day(day)), .. } => {
                (lang.competences_until(lang.date_numeric(day)), if is_soon(day, cx) { Tone::Warn } else { Tone::Ok })
            }
            Self { begins: Some(day), .. } => (lang.competences_begins(lang.date_numeric(day)), Tone::Info),
            Self { training: true, .. } => (lang.competences_in_training(), Tone::Info),
            Self { ran_out: Some(day), .. } => (lang.competences_ran_out(lang.date_numeric(day)), Tone::Bad),
            Self { .. } => (lang.competences_not_yet(), Tone::Plain),
        }
    }
}

/// Somebody who has it, had it, or is in training for it.
#[derive(Debug, Clone)]
pub struct Holder {
    /// Who.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// How it stands with them.
    pub has: Has,
    /// What is noted.
    pub records: Vec<RecordId>,
}

/// Everybody of whom something is noted: who is without it first, then those it runs out for, the earliest first.
pub fn holders(cx: Cx<'_>, competence: CompetenceId) -> Vec<Holder> {
    let holder = |row: held::Holder| {
        let name = cx.data.people.get(row.person).map(Person::sort_name).unwrap_or_default();
        let records = row.records.iter().filter_map(|id| cx.data.records.get(*id));
        let has = Has::of(row.until, row.training, records, cx);
        Holder { person: row.person, name, has, records: row.records }
    };
    let mut all: Vec<Holder> = held::holders(cx.data, competence, cx.today()).into_iter().map(holder).collect();
    all.sort_by_cached_key(|row| (row.has.until, cx.lang.sort_key(&row.name), row.person));
    all
}

/// Whether a last day is so near that something must be done about it.
fn is_soon(day: NaiveDate, cx: Cx<'_>) -> bool {
    (day - cx.today()).num_days() < SOON
}
