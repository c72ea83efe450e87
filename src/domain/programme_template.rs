//! Programmes that come ready to edit, as data in `assets/programmes/*.toml`; and any programme as such a file, so that
//! another crew, or a festival across the border, can use it too. A file holds no people and no dates.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::act::{Cannot, ModuleDraft, ProgrammeDraft};
use super::edit::{Edit, Op};
use super::fold::fold;
use super::id::{Ids, ModuleId, ProgrammeId};
use super::record::Table;
use super::snapshot::Snapshot;
use super::training::{Competence, Module, Programme};

/// A programme without people and dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Its name.
    pub name: String,
    /// What it is for.
    #[serde(default)]
    pub note: String,
    /// The competence that completing it grants; empty for none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub competence: String,
    /// How many months that lasts; none for good.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months_valid: Option<i64>,
    /// Whether it only renews it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub renews: bool,
    /// The share of the hours one must be there for, in per cent.
    pub min_percent: i64,
    /// The least length to be completed, in minutes.
    pub min_minutes: i64,
    /// The rules a study association judges it by, by name; empty for none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub profile: String,
    /// At most so many participants for each leader.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_leader: Option<i64>,
    /// Its modules, in order.
    #[serde(rename = "module", default)]
    pub modules: Vec<TemplateModule>,
}

/// A module of such a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateModule {
    /// Its title.
    pub title: String,
    /// What it holds.
    #[serde(default)]
    pub note: String,
    /// What one can afterwards.
    #[serde(default)]
    pub goals: String,
    /// How long it takes, in minutes.
    pub minutes: i64,
    /// Numbers of the modules that come before it, from 1.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<i64>,
}

const STANDARD: &str = include_str!("../../assets/programmes/hvordan-lede-frivillige.toml");

const OTHERS: [&str; 5] = [
    include_str!("../../assets/programmes/ansvarlig-alkoholhandtering.toml"),
    include_str!("../../assets/programmes/brannvern.toml"),
    include_str!("../../assets/programmes/forstehjelp.toml"),
    include_str!("../../assets/programmes/publikumsvert.toml"),
    include_str!("../../assets/programmes/personvern.toml"),
];

/// The same for a festival in Swedish, in the same order.
const SWEDISH: [&str; 6] = [
    include_str!("../../assets/programmes/sv/att-leda-volontarer.toml"),
    include_str!("../../assets/programmes/sv/ansvarsfull-alkoholservering.toml"),
    include_str!("../../assets/programmes/sv/brandskydd.toml"),
    include_str!("../../assets/programmes/sv/forsta-hjalpen.toml"),
    include_str!("../../assets/programmes/sv/publikvard.toml"),
    include_str!("../../assets/programmes/sv/dataskydd.toml"),
];

/// A file is a few pages; one that is longer is none of these.
const MOST: usize = 1 << 20;

/// Why a file is not a programme.
#[derive(Debug, thiserror::Error)]
pub enum TemplateError {
    /// It is not written as one.
    #[error("not a programme: {0}")]
    Form(#[from] toml::de::Error),
    /// It is too long.
    #[error("too long for a programme")]
    Long,
    /// A number in it does not hold, or a module comes after one that comes later.
    #[error("{what} does not hold")]
    Value {
        /// The name of the value.
        what: &'static str,
        /// Of which module, from 1; none for the programme itself.
        module: Option<i64>,
    },
}

impl TemplateError {
    /// The line of the file it is about, from 1, and what stands there; none for what is about the whole file.
    pub fn line<'a>(&self, text: &'a str) -> Option<(usize, &'a str)> {
        let text = text.trim_start_matches('\u{feff}');
        let index = match self {
            Self::Long => None,
            Self::Form(error) => {
                let before = error.span().filter(|span| span.start > 0).and_then(|span| text.get(..span.start))?;
                Some(before.matches('\n').count())
            }
            Self::Value { what, module } => {
                let heads = || text.lines().enumerate().filter(|(_, line)| line.trim() == "[[module]]").map(|(index, _)| index);
                let from = match module {
                    Some(module) => heads().nth(usize::try_from(module - 1).ok()?)?,
                    None => 0,
                };
                let is = |line: &str| line.trim().strip_prefix(what).is_some_and(|rest| rest.trim_start().starts_with('='));
                text.lines().enumerate().skip(from).find(|(_, line)| is(line)).map(|(index, _)| index)
            }
        }?;
        Some((index + 1, text.lines().nth(index).unwrap_or_default().trim()))
    }
}

impl Template {
    /// Reads a file.
    ///
    /// # Errors
    /// [`TemplateError`]: text that is not such a file; no name or title; a share outside 0–100, a length below zero; a module
    /// that comes after itself or a later one.
    pub fn read(text: &str) -> Result<Self, TemplateError> {
        if text.len() > MOST {
            return Err(TemplateError::Long);
        }
        let template: Self = toml::from_str(text.trim_start_matches('\u{feff}'))?;
        template.check()?;
        Ok(template)
    }

    fn check(&self) -> Result<(), TemplateError> {
        let must_of = |module: Option<i64>, holds: bool, what: &'static str| {
            if holds { Ok(()) } else { Err(TemplateError::Value { what, module }) }
        };
        let must = |holds: bool, what: &'static str| must_of(None, holds, what);
        must(!self.name.trim().is_empty(), "name")?;
        must((0..=100).contains(&self.min_percent), "min_percent")?;
        must(self.min_minutes >= 0, "min_minutes")?;
        must(self.months_valid.is_none_or(|months| (1..=1200).contains(&months)), "months_valid")?;
        must(self.per_leader.is_none_or(|count| count > 0), "per_leader")?;
        for (number, module) in (1..).zip(&self.modules) {
            must_of(Some(number), !module.title.trim().is_empty(), "title")?;
            must_of(Some(number), module.minutes >= 0, "minutes")?;
            must_of(Some(number), module.after.iter().all(|before| (1..number).contains(before)), "after")?;
        }
        Ok(())
    }

    /// A programme of the festival as such; none when it is gone. What comes before a module is told where it stands before it.
    pub fn of(snapshot: &Snapshot, programme: ProgrammeId) -> Option<Self> {
        let row = snapshot.programmes.get(programme)?;
        let competence = row.competence.and_then(|id| snapshot.competences.get(id));
        let all: Vec<&Module> = snapshot.modules_of(programme).collect();
        let number = |id: &ModuleId| all.iter().position(|module| module.id == *id).and_then(|at| i64::try_from(at + 1).ok());
        let module = |(own, module): (i64, &&Module)| TemplateModule {
            title: module.title.clone(),
            note: module.note.clone(),
            goals: module.goals.clone(),
            minutes: module.minutes,
            after: module.after.iter().filter_map(number).filter(|before| *before < own).collect(),
        };
        Some(Self {
            name: row.name.clone(),
            note: row.note.clone(),
            competence: competence.map(|row| row.name.clone()).unwrap_or_default(),
            months_valid: competence.and_then(|row| row.months_valid),
            renews: row.renews,
            min_percent: row.min_percent,
            min_minutes: row.min_minutes,
            profile: row.profile.clone(),
            per_leader: row.per_leader,
            modules: (1..).zip(&all).map(module).collect(),
        })
    }

    /// The file, to be read by people too.
    ///
    /// # Errors
    /// Whatever the writer of the format says.
    pub fn write(&self) -> Result<String, toml::ser::Error> {
        toml::to_string_pretty(self)
    }

    /// Puts the programme into a festival, in one edit, with the competence it grants unless one of that name is there. One
    /// whose name is taken gets a number. It is judged by the rules of the festival's country; rules that this program does
    /// not know are left out.
    ///
    /// # Errors
    /// What does not hold, as [`add_programme`](super::act::training::add_programme) says.
    pub fn add(&self, snapshot: &Snapshot, ids: &mut Ids) -> Result<Edit, Cannot> {
        let mut first = None;
        let competence = if self.competence.trim().is_empty() {
            None
        } else if let Some(there) = snapshot.competences.iter().find(|row| fold(&row.name) == fold(&self.competence)) {
            Some(there.id)
        } else {
            let edit = super::act::training::add_competence(snapshot, ids, &self.competence, self.months_valid)?;
            let id = super::act::added::<Competence>(&edit);
            first = Some(edit);
            id
        };
        let known = super::completion::profile(&self.profile);
        let region = snapshot.festival().map(|festival| festival.region.clone());
        let profile = match (known, region) {
            (Some(known), Some(region)) if known.region != region => {
                super::completion::profiles().into_iter().find(|profile| profile.region == region)
            }
            (known, _) => known,
        };
        let draft = ProgrammeDraft {
            note: self.note.clone(),
            competence,
            min_percent: self.min_percent,
            min_minutes: self.min_minutes,
            profile: profile.map(|profile| profile.id).unwrap_or_default(),
            renews: self.renews,
            per_leader: self.per_leader,
            modules: self.modules.iter().map(drafted).collect(),
            ..ProgrammeDraft::of(&self.free_name(snapshot))
        };
        let mut after = snapshot.clone();
        let mut edit = Edit::new(Op::Add { table: Table::Programme, name: draft.name.clone() });
        if let Some(first) = first {
            let _ = after.apply(&first);
            edit.writes.extend(first.writes);
        }
        edit.writes.extend(super::act::training::add_programme(&after, ids, &draft)?.writes);
        Ok(edit)
    }

    fn free_name(&self, snapshot: &Snapshot) -> String {
        let taken = |name: &str| snapshot.programmes.iter().any(|row| fold(&row.name) == fold(name));
        let numbered = (2..).map(|number| format!("{} {number}", self.name));
        std::iter::once(self.name.clone()).chain(numbered).find(|name| !taken(name)).unwrap_or_default()
    }
}

fn drafted(module: &TemplateModule) -> ModuleDraft {
    let TemplateModule { title, note, goals, minutes, after } = module.clone();
    ModuleDraft { title, note, minutes, goals, after }
}

/// The programmes that come along, «Hvordan lede frivillige» first.
pub fn all() -> Vec<Template> {
    std::iter::once(STANDARD).chain(OTHERS).filter_map(|text| Template::read(text).ok()).collect()
}

/// The programmes that come along in a language, by its tag: Swedish ones for `sv`, else Norwegian ones.
pub fn all_in(language: &str) -> Vec<Template> {
    if language == "sv" { SWEDISH.iter().filter_map(|text| Template::read(text).ok()).collect() } else { all() }
}

/// How many months the programmes that come along let a competence of that name last: a suggestion of theirs, no rule. None
/// where they say nothing of it.
pub fn suggested_months(competence: &str) -> Option<i64> {
    static ALL: LazyLock<Vec<Template>> = LazyLock::new(|| ["nb", "sv"].into_iter().flat_map(all_in).collect());
    ALL.iter().find(|row| fold(&row.competence) == fold(competence)).and_then(|row| row.months_valid)
}

/// «Hvordan lede frivillige» with its eight modules, and the competence that completing it grants.
pub fn standard(ids: &mut Ids) -> (Competence, Programme, Vec<Module>) {
    parse(STANDARD, ids).unwrap_or_else(|_| empty(ids))
}

/// The same in a language, by its tag.
pub fn standard_in(language: &str, ids: &mut Ids) -> (Competence, Programme, Vec<Module>) {
    match SWEDISH.first().filter(|_| language == "sv") {
        Some(text) => parse(text, ids).unwrap_or_else(|_| empty(ids)),
        None => standard(ids),
    }
}

/// A programme as in `assets/programmes/*.toml`.
///
/// # Errors
/// Text that is not such a file.
pub fn parse(text: &str, ids: &mut Ids) -> Result<(Competence, Programme, Vec<Module>), TemplateError> {
    let template = Template::read(text)?;
    let competence = Competence::new(ids.next(), template.competence, template.months_valid);
    let programme = Programme {
        note: template.note,
        competence: Some(competence.id),
        min_percent: template.min_percent,
        min_minutes: template.min_minutes,
        profile: template.profile,
        renews: template.renews,
        per_leader: template.per_leader,
        ..Programme::new(ids.next(), template.name)
    };
    let mut modules: Vec<Module> = Vec::new();
    for (number, module) in (1..).zip(template.modules) {
        let after = modules.iter().filter(|row| module.after.contains(&row.number)).map(|row| row.id).collect();
        modules.push(Module {
            note: module.note,
            minutes: module.minutes,
            goals: module.goals,
            after,
            ..Module::new(ids.next(), programme.id, number, module.title)
        });
    }
    Ok((competence, programme, modules))
}

/// What a damaged build would leave: a programme to fill in by hand.
fn empty(ids: &mut Ids) -> (Competence, Programme, Vec<Module>) {
    let competence = Competence::new(ids.next(), "", None);
    let programme = Programme { competence: Some(competence.id), ..Programme::new(ids.next(), "") };
    (competence, programme, Vec::new())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn all_of_them_are_read_and_written_the_same() {
        for text in std::iter::once(STANDARD).chain(OTHERS).chain(SWEDISH) {
            let template = Template::read(text).unwrap();
            assert!(template.modules.iter().all(|module| !module.goals.is_empty() && module.minutes > 0), "{}", template.name);
            assert_eq!(Template::read(&template.write().unwrap()).unwrap(), template);
        }
        assert_eq!((all().len(), all_in("nb"), all_in("sv").len()), (6, all(), 6));
        // The same programmes in the same order: as long, with as many modules.
        for (norwegian, swedish) in all().iter().zip(all_in("sv")) {
            let size = |row: &Template| {
                (row.modules.iter().map(|module| (module.minutes, module.after.clone())).collect::<Vec<_>>(), row.months_valid)
            };
            assert_eq!(size(norwegian), size(&swedish), "{}", swedish.name);
        }
    }

    #[test]
    fn a_file_that_does_not_hold_is_refused() {
        let of = |rest: &str| Template::read(&format!("name = \"A\"\nmin_minutes = 60\n{rest}"));
        assert!(of("min_percent = 75").is_ok());
        assert!(matches!(of("min_percent = 101"), Err(TemplateError::Value { what: "min_percent", module: None })));
        assert!(matches!(of("min_percent = 75\nhello = 1"), Err(TemplateError::Form(_))));
        let module = "min_percent = 75\n[[module]]\ntitle = \"B\"\nminutes = 45\nafter = [1]";
        assert!(matches!(of(module), Err(TemplateError::Value { what: "after", module: Some(1) })));
        assert!(matches!(Template::read(&" ".repeat(MOST + 1)), Err(TemplateError::Long)));
    }

    #[test]
    fn an_error_says_on_which_line() {
        let line = |text: &str| Template::read(text).unwrap_err().line(text).map(|(line, words)| (line, words.to_owned()));
        let head = "\u{feff}name = \"A\"\nmin_minutes = 60\n";
        assert_eq!(line(&format!("{head}min_percent = 101\n")), Some((3, "min_percent = 101".to_owned())));
        assert_eq!(line(&format!("{head}min_percent = mye\n")), Some((3, "min_percent = mye".to_owned())));
        assert_eq!(line(&format!("{head}min_percent = 75\n\nhello = 1\n")), Some((5, "hello = 1".to_owned())));
        assert_eq!(line(head), None, "what is missing stands on no line");
        let module = |rest: &str| format!("[[module]]\ntitle = \"B\"\nminutes = 45\n{rest}\n");
        let text = format!("{head}min_percent = 75\n{}{}", module("after = []"), module("  after  = [2]"));
        assert_eq!(line(&text), Some((11, "after  = [2]".to_owned())));
    }
}
