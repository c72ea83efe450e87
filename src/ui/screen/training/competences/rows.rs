//! What the list and the panel of competences show, made once after each change.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::held::{self, Standing, Until};
use crate::domain::{CompetenceId, Person, PersonId, RecordId};
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

/// Somebody who has it, had it, or is in training for it.
#[derive(Debug, Clone)]
pub struct Holder {
    /// Who.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// Until when they have it.
    pub until: Option<Until>,
    /// Whether they are in training for it.
    pub training: bool,
    /// The last day of what has run out, for who has it no longer.
    pub ran_out: Option<NaiveDate>,
    /// What is noted.
    pub records: Vec<RecordId>,
}

/// Everybody of whom something is noted: who is without it first, then those it runs out for, the earliest first.
pub fn holders(cx: Cx<'_>, competence: CompetenceId) -> Vec<Holder> {
    let holder = |row: held::Holder| {
        let name = cx.data.people.get(row.person).map(Person::sort_name).unwrap_or_default();
        let records = || row.records.iter().filter_map(|id| cx.data.records.get(*id));
        let ran_out = records().filter(|record| !record.training).filter_map(|record| record.valid_to).max();
        let ran_out = ran_out.filter(|day| row.until.is_none() && *day < cx.today());
        Holder { person: row.person, name, until: row.until, training: row.training, ran_out, records: row.records.clone() }
    };
    let mut all: Vec<Holder> = held::holders(cx.data, competence, cx.today()).into_iter().map(holder).collect();
    all.sort_by_cached_key(|row| (row.until, cx.lang.sort_key(&row.name), row.person));
    all
}

/// How it stands with a person and a competence, in a word, and what that means.
pub fn standing(until: Option<Until>, training: bool, ran_out: Option<NaiveDate>, cx: Cx<'_>) -> (String, Tone) {
    let lang = cx.lang;
    match (until, training, ran_out) {
        (Some(Until::Always), ..) => (lang.competences_always(), Tone::Ok),
        (Some(Until::Day(day)), ..) => {
            (lang.competences_until(lang.date_numeric(day)), if is_soon(day, cx) { Tone::Warn } else { Tone::Ok })
        }
        (None, true, _) => (lang.competences_in_training(), Tone::Info),
        (None, _, Some(day)) => (lang.competences_ran_out(lang.date_numeric(day)), Tone::Bad),
        (None, ..) => (lang.competences_not_yet(), Tone::Plain),
    }
}

/// Whether a last day is so near that something must be done about it.
fn is_soon(day: NaiveDate, cx: Cx<'_>) -> bool {
    (day - cx.today()).num_days() < SOON
}
