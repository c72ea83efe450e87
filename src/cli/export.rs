//! `ildsjel export`.

use std::path::{Path, PathBuf};

use chrono::{Local, NaiveDate, Utc};

use super::args::{self, Export, Format, Part};
use super::{Context, Exit, Stop, out};
use crate::domain::fold::fold;
use crate::domain::plan::is_handed_out;
use crate::domain::{Minute, Person, PersonId, ProgrammeId, Snapshot, typed};
use crate::exchange::report::{self, Report};
use crate::exchange::reports::{self, Mail, Selection, Split};
use crate::exchange::{clipboard, csv_out, ics, round_trip, vcard, xlsx};
use crate::lang::Lang;

/// Writes a list.
pub fn run(context: &Context, export: &Export) -> Result<Exit, Stop> {
    if let Some(done) = super::paper::run(context, export) {
        return done;
    }
    let lang = &context.lang;
    let Some(target) = export.target() else { return Ok(Exit::Usage) };
    let store = context.festival(target.file.clone())?;
    let festival = store.path().map(Path::to_owned).unwrap_or_default();
    let written = made(store.snapshot(), lang, export).and_then(|made| {
        let Some(path) = target.format.path() else { return Ok(Exit::Usage) };
        let mut last = path.to_owned();
        if target.format.is_folder() {
            std::fs::create_dir_all(path).map_err(|error| Stop::writing(path, &error, lang))?;
        }
        for (name, bytes) in &made.files {
            let (path, bytes) = super::paper::sealed(&store, &place(path, name, &made.files), bytes.clone(), lang)?;
            out::write(&path, &bytes, &[&festival], lang)?;
            last = path;
        }
        if path != Path::new("-") {
            let shown = if made.files.len() == 1 { last } else { path.to_owned() };
            out::say(&lang.cli_export_written(shown.display().to_string(), made.rows));
        }
        let snapshot = store.snapshot();
        if target.format.ics.is_some() && snapshot.crews.iter().any(|crew| !is_handed_out(snapshot, crew.id)) {
            out::say(&lang.cli_hand_out_calendar());
        }
        Ok(Exit::Done)
    });
    context.close(store)?;
    written
}

/// What was made: files by the names they have in a folder, and how many rows or entries are in them.
struct Made {
    files: Vec<(String, Vec<u8>)>,
    rows: usize,
}

/// In a folder a file has its own name.
fn place(path: &Path, name: &str, files: &[(String, Vec<u8>)]) -> PathBuf {
    if files.len() > 1 || path.is_dir() { path.join(name) } else { path.to_owned() }
}

fn made(snapshot: &Snapshot, lang: &Lang, export: &Export) -> Result<Made, Stop> {
    let Some(target) = export.target() else { return Err(Stop::new(Exit::Usage, lang.cli_not_in_format("--pdf"))) };
    let format = &target.format;
    let today = Local::now().date_naive();
    let one = |name: String, bytes: Vec<u8>, rows: usize| Ok(Made { files: vec![(name, bytes)], rows });
    let now = Minute::of(Utc::now());
    match export {
        Export::Workbook { part, split, .. } => {
            if format.xlsx.is_none() {
                return Err(Stop::new(Exit::Usage, lang.cli_not_in_format("--xlsx")));
            }
            let selection = selection(snapshot, lang, part, false)?;
            let split = if *split == args::Split::Day { Split::ByDay } else { Split::ByCrew };
            let bytes = xlsx::book(snapshot, lang, &selection, split, xlsx::Stamp { now }).map_err(|error| unmade(lang, &error))?;
            let festival = snapshot.festival().map_or("", |festival| festival.name.as_str());
            let stem = report::file_stem([lang.out_book_stem().as_str(), festival]);
            let rows = round_trip::plan_rows(snapshot, lang, &round_trip::Labels::of(snapshot), &selection).len();
            return one(format!("{stem}-{today}.xlsx"), bytes, rows);
        }
        Export::Addresses { part, mail, .. } => {
            if format.txt.is_none() {
                return Err(Stop::new(Exit::Usage, lang.cli_not_in_format("--txt")));
            }
            let mail = if *mail == args::Mail::Outlook { Mail::Outlook } else { Mail::Gmail };
            let selection = selection(snapshot, lang, part, false)?;
            let text = reports::addresses(snapshot, lang, &selection, mail);
            let without = reports::without_address(snapshot, lang, &selection);
            if without > 0 {
                out::say(&lang.out_no_address(without));
            }
            let count = text.matches('@').count();
            return one("e-post.txt".to_owned(), text.into_bytes(), count);
        }
        Export::Roster { part, person, place, .. } if format.ics.is_some() => {
            let whose = whose(snapshot, lang, part, person.as_deref(), place.as_deref())?;
            let calendar = ics::calendar(snapshot, lang, whose, now);
            return calendar.map_or(Ok(Made { files: Vec::new(), rows: 0 }), |calendar| {
                one(calendar.file_name, calendar.text.into_bytes(), calendar.entries)
            });
        }
        Export::Contacts { part, .. } if format.vcf.is_some() => {
            return Ok(contacts(snapshot, lang, &selection(snapshot, lang, part, false)?, format.is_folder()));
        }
        Export::Roster { part, .. } if format.txt.is_some() => {
            let selection = selection(snapshot, lang, part, false)?;
            let text = clipboard::message(snapshot, lang, &selection);
            let lines = text.lines().count();
            let name = reports::roster(snapshot, lang, &selection).file_name(today, "txt");
            return one(name, text.into_bytes(), lines);
        }
        _ => {}
    }
    let sheets = sheets(snapshot, lang, export)?;
    let rows = sheets.iter().map(|report| report.rows.len()).sum();
    let name = |ending: &str| sheets.first().map(|report| report.file_name(today, ending)).unwrap_or_default();
    let joined = |say: &dyn Fn(&Report) -> String| sheets.iter().map(say).collect::<String>().into_bytes();
    let words = match export {
        Export::Letters { .. } => Some(reports::Told::Letters),
        Export::Hours { .. } => Some(reports::Told::Hours),
        Export::Changes { .. } => Some(reports::Told::Changes),
        _ => None,
    };
    let plain = |report: &Report| words.map_or_else(|| clipboard::plain(report, lang), |what| reports::told(report, lang, what));
    match format {
        Format { csv: Some(_), .. } => {
            let excel = if target.excel.is_some() { csv_out::Excel::English } else { csv_out::Excel::Region };
            one(name("csv"), csv(&sheets, lang, excel)?, rows)
        }
        Format { xlsx: Some(_), .. } => one(name("xlsx"), xlsx::write(&sheets, lang).map_err(|error| unmade(lang, &error))?, rows),
        Format { html: Some(_), .. } => one(name("html"), joined(&|report| clipboard::html(report, lang)), rows),
        Format { txt: Some(_), .. } => one(name("txt"), joined(&plain), rows),
        _ => Err(Stop::new(Exit::Usage, lang.cli_not_in_format("--csv, --xlsx, --txt, --html"))),
    }
}

/// Contacts in one file, or in a folder each in its own.
fn contacts(snapshot: &Snapshot, lang: &Lang, selection: &Selection, folder: bool) -> Made {
    let people: Vec<&Person> = reports::people(snapshot, lang, selection);
    let rows = people.len();
    let files = if folder {
        vcard::files(snapshot, lang, people).into_iter().map(|(name, text)| (name, text.into_bytes())).collect()
    } else {
        vec![("kontakter.vcf".to_owned(), vcard::cards(snapshot, lang, people).into_bytes())]
    };
    Made { files, rows }
}

fn whose(snapshot: &Snapshot, lang: &Lang, part: &Part, person: Option<&str>, place: Option<&str>) -> Result<ics::Whose, Stop> {
    if let Some(name) = person {
        return self::person(snapshot, lang, name).map(ics::Whose::Person);
    }
    if let Some(name) = place {
        let wanted = fold(name);
        let found = snapshot.places.iter().find(|place| fold(&place.name) == wanted);
        return found.map(|place| ics::Whose::Place(place.id)).ok_or_else(|| {
            let names = listed(lang, snapshot.places.iter().map(|place| place.name.clone()));
            Stop::new(Exit::Usage, lang.cli_no_such_place(name.to_owned(), names))
        });
    }
    match selection(snapshot, lang, part, false)?.crews.as_slice() {
        [crew] => Ok(ics::Whose::Crew(*crew)),
        _ => Err(Stop::new(Exit::Usage, lang.cli_which_calendar())),
    }
}

/// The one person of that name.
fn person(snapshot: &Snapshot, lang: &Lang, name: &str) -> Result<PersonId, Stop> {
    let wanted = fold(name);
    let mut found = snapshot.everybody().filter(|person| fold(&person.name()) == wanted);
    match (found.next(), found.count()) {
        (Some(person), 0) => Ok(person.id),
        (first, more) => {
            let count = usize::from(first.is_some()) + more;
            Err(Stop::new(Exit::Usage, lang.cli_no_such_person(count, name.to_owned())))
        }
    }
}

/// The people of these names.
pub(super) fn people(snapshot: &Snapshot, lang: &Lang, names: &[String]) -> Result<Vec<PersonId>, Stop> {
    names.iter().map(|name| person(snapshot, lang, name)).collect()
}

fn csv(sheets: &[Report], lang: &Lang, excel: csv_out::Excel) -> Result<Vec<u8>, Stop> {
    let mut bytes = Vec::new();
    for report in sheets {
        csv_out::write_for(excel, report, lang, &mut bytes).map_err(|error| unmade(lang, &error))?;
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
        Export::Contacts { part, sensitive, with, .. } => {
            let with = with.clone();
            vec![reports::contacts(snapshot, lang, &Selection { with, ..selection(snapshot, lang, part, *sensitive)? })]
        }
        Export::Letters { part, .. } => vec![reports::letters(snapshot, lang, &selection(snapshot, lang, part, false)?)],
        Export::Changes { part, .. } => vec![reports::changes_since(snapshot, lang, &selection(snapshot, lang, part, false)?)],
        // Made as they are, not as lists.
        Export::Workbook { .. } | Export::Addresses { .. } | Export::Paper(_) => Vec::new(),
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
    })
}

pub(super) fn selection(snapshot: &Snapshot, lang: &Lang, part: &Part, include_sensitive: bool) -> Result<Selection, Stop> {
    let mut days = part.day.iter().map(|text| day(snapshot, lang, text)).collect::<Result<Vec<NaiveDate>, Stop>>()?;
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
    Ok(Selection { days, crews, include_sensitive, ..Selection::default() })
}

/// A day of the festival, or one before or after it that has shifts. A weekday alone is one of the festival's own days first.
fn day(snapshot: &Snapshot, lang: &Lang, text: &str) -> Result<NaiveDate, Stop> {
    let festival = snapshot.festival();
    let own: Vec<NaiveDate> = festival.map(|row| typed::days(row.first_day, row.last_day).collect()).unwrap_or_default();
    let others = snapshot.days_with_shifts().filter(|day| !own.contains(day));
    let all: Vec<NaiveDate> = own.iter().copied().chain(others).collect();
    typed::day_among(text, &own).or_else(|| typed::day_among(text, &all)).ok_or_else(|| {
        let names = own.iter().map(|day| lang.date_short(*day)).collect::<Vec<_>>().join(", ");
        Stop::new(Exit::Usage, lang.out_not_a_day(text.to_owned(), names))
    })
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
