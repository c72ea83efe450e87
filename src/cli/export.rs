//! `ildsjel export`.

use chrono::NaiveDate;

use super::args::{self, Export, Part};
use super::{Context, Exit, Stop, out};
use crate::domain::fold::fold;
use crate::domain::{ProgrammeId, Snapshot, typed};
use crate::exchange::report::Report;
use crate::exchange::reports::{self, Selection, Split};
use crate::exchange::{csv_out, xlsx};
use crate::lang::Lang;

/// Writes a list.
pub fn run(context: &Context, export: &Export) -> Result<Exit, Stop> {
    if let Some(done) = super::paper::run(context, export) {
        return done;
    }
    let lang = &context.lang;
    let Some(target) = export.target() else { return Ok(Exit::Usage) };
    let store = context.festival(target.file.clone())?;
    let sheets = sheets(store.snapshot(), lang, export)?;
    let rows: usize = sheets.iter().map(|report| report.rows.len()).sum();
    let (path, bytes) = match (&target.format.csv, &target.format.xlsx) {
        (Some(path), _) => (path, csv(&sheets, lang)?),
        (None, Some(path)) => (path, xlsx::write(&sheets, lang).map_err(|error| unmade(lang, &error))?),
        (None, None) => return Ok(Exit::Usage),
    };
    let festival = store.path().map(std::path::Path::to_owned).unwrap_or_default();
    let written = out::write(path, &bytes, &[&festival], lang);
    context.close(store)?;
    written?;
    if path.as_os_str() != "-" {
        out::say(&lang.cli_export_written(path.display().to_string(), rows));
    }
    Ok(Exit::Done)
}

fn csv(sheets: &[Report], lang: &Lang) -> Result<Vec<u8>, Stop> {
    let mut bytes = Vec::new();
    for report in sheets {
        csv_out::write(report, lang, &mut bytes).map_err(|error| unmade(lang, &error))?;
    }
    Ok(bytes)
}

fn unmade(lang: &Lang, error: &dyn std::error::Error) -> Stop {
    Stop { exit: Exit::File, words: lang.cli_export_unmade(), detail: error.to_string() }
}

fn sheets(snapshot: &Snapshot, lang: &Lang, export: &Export) -> Result<Vec<Report>, Stop> {
    Ok(match export {
        Export::Roster { part, split, .. } => {
            let split = match split {
                None => Split::Whole,
                Some(args::Split::Day) => Split::ByDay,
                Some(args::Split::Crew) => Split::ByCrew,
            };
            let selection = selection(snapshot, lang, part, false)?;
            match split {
                Split::Whole => vec![reports::roster(snapshot, lang, &selection)],
                split => reports::roster_sheets(snapshot, lang, &selection, split),
            }
        }
        Export::Contacts { part, sensitive, .. } => {
            vec![reports::contacts(snapshot, lang, &selection(snapshot, lang, part, *sensitive)?)]
        }
        Export::Attendance { programme, summary, .. } => {
            let id = self::programme(snapshot, lang, programme.as_deref())?;
            let report = match summary {
                true => reports::attendance_summary(snapshot, lang, id),
                false => reports::attendance(snapshot, lang, id, None),
            };
            report.into_iter().collect()
        }
        Export::Hours { clubs: false, .. } => vec![reports::hours(snapshot, lang)],
        Export::Hours { clubs: true, .. } => vec![reports::club_hours(snapshot, lang)],
        Export::Paper(_) => Vec::new(),
    })
}

pub(super) fn selection(snapshot: &Snapshot, lang: &Lang, part: &Part, include_sensitive: bool) -> Result<Selection, Stop> {
    let near = snapshot.festival().map(|festival| festival.first_day).unwrap_or_default();
    let day = |text: &String| typed::day(text, near).ok_or_else(|| Stop::new(Exit::Usage, lang.cli_not_a_day(text.clone())));
    let mut days = part.day.iter().map(day).collect::<Result<Vec<NaiveDate>, Stop>>()?;
    days.sort_unstable();
    days.dedup();
    let mut crews = Vec::new();
    for name in &part.crew {
        let wanted = fold(name);
        let found = snapshot.crews.iter().find(|crew| fold(&crew.name) == wanted).map(|crew| crew.id);
        let id = found.ok_or_else(|| {
            let names = listed(lang, snapshot.crews.iter().map(|crew| crew.name.clone()));
            Stop::new(Exit::Usage, lang.cli_no_such_crew(name.clone(), names))
        })?;
        if !crews.contains(&id) {
            crews.push(id);
        }
    }
    Ok(Selection { days, crews, include_sensitive })
}

pub(super) fn programme(snapshot: &Snapshot, lang: &Lang, name: Option<&str>) -> Result<ProgrammeId, Stop> {
    let mut all = snapshot.programmes.iter();
    let found = match name {
        Some(name) => all.find(|programme| fold(&programme.name) == fold(name)),
        None if snapshot.programmes.len() == 1 => all.next(),
        None => None,
    };
    found.map(|programme| programme.id).ok_or_else(|| {
        let names = listed(lang, snapshot.programmes.iter().map(|programme| programme.name.clone()));
        Stop::new(
            Exit::Usage,
            match name {
                _ if snapshot.programmes.is_empty() => lang.cli_no_programme(),
                Some(name) => lang.cli_no_such_programme(name.to_owned(), names),
                None => lang.cli_which_programme(names),
            },
        )
    })
}

fn listed(lang: &Lang, names: impl Iterator<Item = String>) -> String {
    let mut names: Vec<String> = names.collect();
    names.sort_by(|a, b| lang.compare(a, b));
    names.join(", ")
}
