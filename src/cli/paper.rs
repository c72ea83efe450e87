//! `ildsjel export … --pdf` and `ildsjel ticks`: lists on paper, and what was ticked on them.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::args::{Export, Part};
use super::{Context, Exit, Stop, out};
use crate::domain::act::Cannot;
use crate::domain::act::ticks::tick;
use crate::domain::ticks::{TickError, find};
use crate::domain::{Minute, Snapshot};
use crate::exchange::reports::{self, Selection};
use crate::lang::Lang;
use crate::paper::sheets::{list, make};
use crate::paper::{Document, Order, Sheet, pdf};
use crate::store::Store;
use crate::vault;

/// The papers that are nothing but paper.
#[derive(Debug, Subcommand)]
pub enum Paper {
    /// For the wall, A3: large type, first names and initials only
    Poster(To),
    /// A sheet for each crew and day with numbered rows to tick; see `ticks`
    Posts(To),
    /// A slip for each person with a code for their phone's calendar, eight to a page
    Slips(To),
    /// Who comes when, with room to sign
    SignIn(To),
    /// How many eat what and when, without names
    Kitchen(To),
    /// Whom to call when something happens
    Emergency(To),
}

/// Where a paper goes, and what it is about.
#[derive(Debug, Args)]
pub struct To {
    /// Write a PDF to this file; - is standard output. Of a sealed festival it is sealed, and its name ends in .age
    #[arg(long, value_name = "FILE")]
    pub pdf: PathBuf,
    /// The festival
    #[arg(long)]
    pub file: Option<PathBuf>,
    #[command(flatten)]
    pub part: Part,
}

impl Paper {
    /// Where it goes.
    fn to(&self) -> &To {
        match self {
            Self::Poster(to) | Self::Posts(to) | Self::Slips(to) | Self::SignIn(to) | Self::Kitchen(to) | Self::Emergency(to) => to,
        }
    }

    fn sheet(&self) -> Sheet {
        match self {
            Self::Poster(_) => Sheet::Poster,
            Self::Posts(_) => Sheet::Posts,
            Self::Slips(_) => Sheet::Slips,
            Self::SignIn(_) => Sheet::SignIn,
            Self::Kitchen(_) => Sheet::Kitchen,
            Self::Emergency(_) => Sheet::Emergency,
        }
    }
}

/// Writes a list as a PDF if that is what is asked for; else it is not ours.
pub fn run(context: &Context, export: &Export) -> Option<Result<Exit, Stop>> {
    let (path, file) = match export {
        Export::Paper(paper) => (&paper.to().pdf, &paper.to().file),
        other => {
            let target = other.target()?;
            (target.format.pdf.as_ref()?, &target.file)
        }
    };
    Some(written(context, export, path, file.clone()))
}

fn written(context: &Context, export: &Export, path: &Path, file: Option<PathBuf>) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let store = context.festival(file)?;
    let done = document(store.snapshot(), lang, export).and_then(|document| {
        let bytes = pdf::write(&document).map_err(|error| unmade(lang, &error))?;
        let (path, bytes) = sealed(&store, path, bytes, lang)?;
        let festival = store.path().map(Path::to_owned).unwrap_or_default();
        out::write(&path, &bytes, &[&festival], lang)?;
        Ok((path, document.pages.len()))
    });
    let is_sealed = store.vault().is_some();
    context.close(store)?;
    let (path, pages) = done?;
    if path.as_os_str() != "-" {
        out::say(&lang.paper_written(path.display().to_string(), pages));
        if is_sealed {
            out::say(&lang.paper_sealed(path.display().to_string()));
        }
    }
    Ok(Exit::Done)
}

/// What leaves a sealed festival is sealed with its key.
pub(super) fn sealed(store: &Store, path: &Path, bytes: Vec<u8>, lang: &Lang) -> Result<(PathBuf, Vec<u8>), Stop> {
    let Some(vault) = store.vault() else { return Ok((path.to_owned(), bytes)) };
    let bytes = vault::export_to_key(vault.key(), &bytes).map_err(|error| unmade(lang, &error))?;
    let mut name = path.as_os_str().to_owned();
    if name != "-" && path.extension().is_none_or(|ending| ending != "age") {
        name.push(".age");
    }
    Ok((name.into(), bytes))
}

fn unmade(lang: &Lang, error: &dyn std::error::Error) -> Stop {
    Stop { exit: Exit::File, words: lang.cli_export_unmade(), detail: error.to_string() }
}

fn document(data: &Snapshot, lang: &Lang, export: &Export) -> Result<Document, Stop> {
    let (selection, sheet) = match export {
        Export::Paper(paper) => (super::export::selection(data, lang, &paper.to().part, false)?, Some(paper.sheet())),
        Export::Roster { part, .. } => (super::export::selection(data, lang, part, false)?, Some(Sheet::Roster)),
        Export::Contacts { part, sensitive, .. } => {
            (super::export::selection(data, lang, part, *sensitive)?, Some(Sheet::Contacts))
        }
        Export::Changes { part, .. } => (super::export::selection(data, lang, part, false)?, Some(Sheet::Changes)),
        Export::Attendance { .. } | Export::Hours { .. } => (Selection::default(), None),
        Export::Workbook { .. } => return Err(Stop::new(Exit::Usage, lang.cli_not_in_format("--xlsx"))),
        Export::Letters { .. } => return Err(Stop::new(Exit::Usage, lang.cli_not_in_format("--csv, --xlsx"))),
        Export::Addresses { .. } => return Err(Stop::new(Exit::Usage, lang.cli_not_in_format("--txt"))),
    };
    let now = Minute(chrono::Utc::now().timestamp().div_euclid(60));
    let order = Order { data, lang, selection: &selection, now };
    if let Some(sheet) = sheet {
        return Ok(make(&order, sheet));
    }
    let report = match export {
        Export::Attendance { programme, summary, .. } => {
            let id = super::export::programme(data, lang, programme.as_deref())?;
            if *summary { reports::attendance_summary(data, lang, id) } else { reports::attendance(data, lang, id, None) }
        }
        Export::Hours { clubs: true, .. } => Some(reports::club_hours(data, lang)),
        _ => Some(reports::hours(data, lang)),
    };
    let report = report.ok_or_else(|| Stop::new(Exit::Usage, lang.cli_no_programme()))?;
    Ok(list(&order, &report, ""))
}

/// Notes what was ticked on a sheet.
pub fn ticks(context: &Context, file: Option<PathBuf>, mark: &str, typed: &str) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let mut store = context.festival(file)?;
    let done = ticked(&mut store, lang, mark, typed);
    context.close(store)?;
    done
}

fn ticked(store: &mut Store, lang: &Lang, mark: &str, typed: &str) -> Result<Exit, Stop> {
    let refused = |words: String| Stop::new(Exit::Usage, words);
    let sheet = find(store.snapshot(), mark).ok_or_else(|| refused(lang.paper_ticks_no_sheet(mark.to_owned())))?;
    let edit = match tick(store.snapshot(), &sheet, typed) {
        Err(TickError::Cannot { row: 0, why: Cannot::NothingToDo }) => {
            out::say(&lang.paper_ticks_same());
            return Ok(Exit::Done);
        }
        edit => edit.map_err(|why| refused(lang.tick_refused(&why)))?,
    };
    let count = edit.writes.len();
    let _ = store.apply(&edit).map_err(|error| Stop::store(&error, lang))?;
    out::print(&lang.paper_ticks_done(count));
    Ok(Exit::Done)
}
