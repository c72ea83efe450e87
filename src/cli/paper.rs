//! `ildsjel export … --pdf` and `ildsjel ticks`: lists on paper, and what was ticked on them.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::args::{Export, Part};
use super::{Context, Exit, Stop, out};
use crate::domain::act::Cannot;
use crate::domain::act::ticks::tick;
use crate::domain::act::training::tick_rows;
use crate::domain::ticks::{TickError, find};
use crate::domain::{Ids, Minute, Person, PersonId, ProgrammeId, Session, SessionId, Snapshot, completion, typed};
use crate::exchange::reports::{self, Selection};
use crate::lang::Lang;
use crate::paper::sheets::{courses, list, make, slips, unwritable};
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
    Slips {
        #[command(flatten)]
        to: To,
        /// Only this person; may be said several times
        #[arg(long, value_name = "NAME")]
        person: Vec<String>,
    },
    /// Who comes when, with room to sign
    SignIn(To),
    /// How many eat what and when, without names
    Kitchen(To),
    /// Whom to call when something happens
    Emergency(To),
    /// The certificates of a course, a page for each who has completed it
    Certificates(OfCourse),
    /// Who was there at a course, date by date with hours and ticks, as study associations ask for it
    CourseList {
        #[command(flatten)]
        of: OfCourse,
        /// With nothing ticked, and empty rows for those who come without being enrolled
        #[arg(long)]
        blank: bool,
    },
    /// A course in figures and dates, what is missing for its approval, and when the report is due
    CourseReport(OfCourse),
    /// What volunteers get to show for their work: crews, roles and hours; a page for each who has worked
    VolunteerCertificates {
        #[command(flatten)]
        to: To,
        /// Only this person; may be said several times
        #[arg(long, value_name = "NAME")]
        person: Vec<String>,
    },
}

/// Where a paper about a course goes, and which course.
#[derive(Debug, Args)]
pub struct OfCourse {
    /// Write a PDF to this file; - is standard output. Of a sealed festival it is sealed, and its name ends in .age
    #[arg(long, value_name = "FILE")]
    pub pdf: PathBuf,
    /// The festival
    #[arg(long)]
    pub file: Option<PathBuf>,
    /// The programme; may be left out if there is only one
    #[arg(long, value_name = "NAME")]
    pub programme: Option<String>,
    /// Of certificates: only this person; may be said several times
    #[arg(long, value_name = "NAME")]
    pub person: Vec<String>,
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
    /// Where it goes, of which festival it is, and the part of that it can be narrowed to: none for a course.
    fn to(&self) -> (&PathBuf, &Option<PathBuf>, Option<&Part>) {
        match self {
            Self::Poster(to)
            | Self::Posts(to)
            | Self::SignIn(to)
            | Self::Kitchen(to)
            | Self::Emergency(to)
            | Self::Slips { to, .. }
            | Self::VolunteerCertificates { to, .. } => (&to.pdf, &to.file, Some(&to.part)),
            Self::Certificates(of) | Self::CourseList { of, .. } | Self::CourseReport(of) => (&of.pdf, &of.file, None),
        }
    }

    /// The part of the festival it can be narrowed to; none for a course.
    pub fn part(&self) -> Option<&Part> {
        self.to().2
    }

    fn document(&self, data: &Snapshot, lang: &Lang) -> Result<Document, Stop> {
        let now = Minute::of(chrono::Utc::now());
        let about = |part: &Part| super::export::selection(data, lang, part, false);
        let programme = |of: &OfCourse| super::export::programme(data, lang, of.programme.as_deref());
        let (to, sheet) = match self {
            Self::Poster(to) => (to, Sheet::Poster),
            Self::Posts(to) => (to, Sheet::Posts),
            Self::Slips { to, person } => {
                let order = Order { data, lang, selection: &about(&to.part)?, now };
                return Ok(slips(&order, &super::export::people(data, lang, person)?));
            }
            Self::SignIn(to) => (to, Sheet::SignIn),
            Self::Kitchen(to) => (to, Sheet::Kitchen),
            Self::Emergency(to) => (to, Sheet::Emergency),
            Self::VolunteerCertificates { to, person } => {
                let order = Order { data, lang, selection: &about(&to.part)?, now };
                return Ok(courses::volunteer(&order, &super::export::people(data, lang, person)?));
            }
            Self::Certificates(of) | Self::CourseList { of, .. } | Self::CourseReport(of) => {
                let (programme, people) = (programme(of)?, super::export::people(data, lang, &of.person)?);
                let order = Order { data, lang, selection: &Selection::default(), now };
                return Ok(match self {
                    Self::CourseList { blank, .. } => courses::attendance(&order, programme, *blank),
                    Self::CourseReport(_) => courses::report(&order, programme),
                    _ => {
                        completed(data, lang, programme, &people, now)?;
                        courses::certificates(&order, programme, &people)
                    }
                });
            }
        };
        Ok(make(&Order { data, lang, selection: &about(&to.part)?, now }, sheet))
    }
}

/// Whether a course has somebody to give a certificate to: all those named, or anybody where none is.
fn completed(data: &Snapshot, lang: &Lang, programme: ProgrammeId, people: &[PersonId], now: Minute) -> Result<(), Stop> {
    let all = completion::completed(data, programme, now);
    if let Some(not) = people.iter().find(|id| !all.contains(id)) {
        let name = data.people.get(*not).map(Person::name).unwrap_or_default();
        return Err(Stop::new(Exit::Usage, lang.cli_not_completed(name)));
    }
    if all.is_empty() { Err(Stop::new(Exit::Usage, lang.course_nobody())) } else { Ok(()) }
}

/// Writes a list as a PDF if that is what is asked for; else it is not ours.
pub fn run(context: &Context, export: &Export) -> Option<Result<Exit, Stop>> {
    let (path, file) = match export {
        Export::Paper(paper) => {
            let (path, file, _) = paper.to();
            (path, file)
        }
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
        warn(&document, export, lang);
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

/// More pages than this are hardly meant.
const MANY: usize = 40;

/// Says, before it is written, what would surprise on paper: how much it is, and letters that the font lacks.
fn warn(document: &Document, export: &Export, lang: &Lang) {
    let is_all = export.part().is_some_and(|part| part.day.is_empty() && part.crew.is_empty());
    if is_all && document.pages.len() > MANY {
        out::say(&lang.out_many_pages(document.pages.len()));
    }
    if let Some(words) = unwritable(document, lang) {
        out::say(&words);
    }
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
        Export::Paper(paper) => return paper.document(data, lang),
        Export::Roster { part, .. } => (super::export::selection(data, lang, part, false)?, Some(Sheet::Roster)),
        Export::Contacts { part, sensitive, .. } => {
            (super::export::selection(data, lang, part, *sensitive)?, Some(Sheet::Contacts))
        }
        Export::Changes { part, .. } => (super::export::selection(data, lang, part, false)?, Some(Sheet::Changes)),
        Export::Attendance { .. } | Export::Hours { .. } => (Selection::default(), None),
        Export::Workbook { .. } => return Err(Stop::new(Exit::Usage, lang.cli_not_in_format("--xlsx"))),
        Export::Letters { .. } => return Err(Stop::new(Exit::Usage, lang.cli_not_in_format("--csv, --xlsx, --txt, --html"))),
        Export::Addresses { .. } => return Err(Stop::new(Exit::Usage, lang.cli_not_in_format("--txt"))),
    };
    let now = Minute::of(chrono::Utc::now());
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

/// Notes what was ticked on a sheet: a crew's shifts of a day, or a date of a course.
pub fn ticks(context: &Context, file: Option<PathBuf>, mark: &str, date: Option<&str>, typed: &str) -> Result<Exit, Stop> {
    let lang = &context.lang;
    let mut store = context.festival(file)?;
    let done = ticked(&mut store, lang, mark, date, typed);
    context.close(store)?;
    done
}

fn ticked(store: &mut Store, lang: &Lang, mark: &str, date: Option<&str>, typed: &str) -> Result<Exit, Stop> {
    let refused = |words: String| Stop::new(Exit::Usage, words);
    let data = store.snapshot();
    let edit = if let Some(sheet) = find(data, mark) {
        tick(data, &sheet, typed)
    } else if let Some((programme, roll)) = course_list(data, mark) {
        let session = column(data, lang, programme, date)?;
        tick_rows(data, &mut Ids::System, session, &roll, typed)
    } else {
        return Err(refused(lang.paper_ticks_no_sheet(mark.to_owned())));
    };
    let edit = match edit {
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

/// The course whose list has this mark, and who stands on it.
fn course_list(data: &Snapshot, mark: &str) -> Option<(ProgrammeId, Vec<PersonId>)> {
    data.programmes.iter().find_map(|row| Some((row.id, Lang::course_roll_marked(data, row.id, mark)?)))
}

/// The date of a course that is meant: the one said, else the only one, else today's.
fn column(data: &Snapshot, lang: &Lang, programme: ProgrammeId, date: Option<&str>) -> Result<SessionId, Stop> {
    let zone = data.zone();
    let today = zone.local(Minute::of(chrono::Utc::now())).date();
    let sessions: Vec<&Session> = data.sessions_of(programme).collect();
    let day = match date {
        Some(date) => typed::day(date, today).ok_or_else(|| Stop::new(Exit::Usage, lang.cli_not_a_day(date.to_owned())))?,
        None => match sessions.as_slice() {
            [only] => only.when.from_local.date(),
            _ => today,
        },
    };
    let of_day: Vec<&&Session> = sessions.iter().filter(|session| session.when.from_local.date() == day).collect();
    let [one] = of_day.as_slice() else {
        let days = sessions.iter().map(|session| lang.date_numeric(session.when.from_local.date()));
        return Err(Stop::new(Exit::Usage, lang.evening_which_date(days.collect::<Vec<_>>().join(", "))));
    };
    Ok(one.id)
}
