//! The arguments. Their doc comments are what `--help` shows.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::lang::Language;

mod export;

pub use export::{Export, Format, Mail, Part, Split};

const CODES: &str = "Exit codes:
  0  done, and all is sound
  1  done, but something was found or stayed out
  2  the command does not fit; nothing was done
  3  a file could not be read or written; nothing was done
  4  there is no display for the window

Without --file a command takes the festival that was open last. The passphrase of a sealed festival is asked for,
or taken from ILDSJEL_PASSPHRASE; a new one from ILDSJEL_NEW_PASSPHRASE.";

/// Rosters, people, training and hours of a volunteer crew, in one file and without a network.
#[derive(Debug, Parser)]
#[command(name = "ildsjel", version, about, after_help = CODES)]
pub struct Cli {
    /// A festival file to open in the window
    pub file: Option<PathBuf>,
    /// Open the sample festival in the window
    #[arg(long, conflicts_with = "file")]
    pub sample: bool,
    /// The language of what is said; otherwise as in the settings, or the system's
    #[arg(long, global = true, value_parser = languages())]
    pub lang: Option<Language>,
    #[command(subcommand)]
    pub command: Option<Command>,
}

fn languages() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::tag)).map(|tag| Language::of_tag(&tag))
}

/// What can be done without a window.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the sample festival to a new file
    Sample {
        /// The file; there must be none of that name
        festival: PathBuf,
    },
    /// Make a new festival after an earlier one
    Next(Next),
    /// Set two festivals side by side: shifts, hours and people, crew by crew, and who came back
    Compare {
        /// The earlier festival
        old: PathBuf,
        /// The later one
        new: PathBuf,
    },
    /// Bring in a sheet: CSV, a workbook, contact cards, or a workbook of the plan that was edited
    Import(Import),
    /// Print the first table of a sheet as plain CSV, whatever it was written with
    Read(Read),
    /// Hand out a list: CSV, workbook, calendar, contacts, text, HTML, or on paper
    #[command(subcommand)]
    Export(Export),
    /// Note that the plan was handed out as it stands, so that the next calendars and lists can say what is new since
    HandOut {
        /// Only this crew's; may be said several times
        #[arg(long, value_name = "NAME")]
        crew: Vec<String>,
        /// The festival
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Note what was ticked on a printed sheet of shifts, or on the list of a course: row 14 came, 3 did not, 7 came 20 minutes late
    #[command(after_help = TICKS)]
    Ticks {
        /// The mark at the head of the sheet
        mark: String,
        /// What was ticked: 1-9 3- 7 sen20
        ticks: String,
        /// Of the list of a course: which date's column; may be left out where it has only one, or one today
        #[arg(long, value_name = "DAY")]
        date: Option<String>,
        /// The festival
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Save a programme as a file for others, or put in one from a file
    #[command(subcommand)]
    Programme(Programme),
    /// Draw every screen and dialog to PNG files, without a display
    Shots {
        /// The folder; made if there is none
        folder: PathBuf,
    },
    /// Look at everything in a festival file, and heal what can be healed; 0 only if all was sound, else one finding a line
    Check {
        /// The festival
        #[arg(long)]
        file: Option<PathBuf>,
        /// Change nothing, also where something could be healed
        #[arg(long)]
        look: bool,
    },
    /// Tell what was done, by whom and when, latest first
    History {
        /// The festival
        #[arg(long)]
        file: Option<PathBuf>,
        /// So many entries at most
        #[arg(long, default_value_t = 50)]
        limit: usize,
    },
    /// Make a backup now, here and in the second place; or a sound copy elsewhere
    Backup {
        /// The festival
        #[arg(long)]
        file: Option<PathBuf>,
        /// Write the copy to this file instead
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
    /// List the backups of a festival, newest first: when, why, size, changes since, file
    Backups {
        /// The festival
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Set a festival back to a backup; as it is now is backed up first, and it can be undone
    Restore {
        /// The backup
        backup: PathBuf,
        /// The festival
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Erase all that is known of a person for good, also from the backups; it cannot be undone
    #[command(after_help = ERASE)]
    Erase {
        /// The person's full name
        name: String,
        /// The festival
        #[arg(long)]
        file: Option<PathBuf>,
        /// The year of birth, where several have the name
        #[arg(long, value_name = "YEAR")]
        born: Option<i32>,
        /// Do it; without it, only who it would be is told
        #[arg(long)]
        yes: bool,
    },
    /// Save what can be read of a damaged festival into a new file
    Salvage {
        /// The damaged file, which is not touched
        damaged: PathBuf,
        /// The new file; there must be none of that name
        festival: PathBuf,
    },
    /// Seal a festival and its backups with a passphrase, or change it; prints the recovery code
    Seal {
        /// The festival
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Take the seal off a festival and its backups
    Unseal {
        /// The festival
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Open a sealed list (.age) with the passphrase or the recovery code of its festival
    OpenList {
        /// The sealed list
        list: PathBuf,
        /// Where to write it; - is standard output
        to: PathBuf,
        /// The festival it came from
        #[arg(long)]
        file: Option<PathBuf>,
    },
}

const ERASE: &str = "The shifts, hours and attendance stay and are nobody's in particular. Nothing is backed up before, and the
backups here and in the second place are erased from too. Files that could not be, and rows of others that
still name the person, are listed, and the exit code is 1 then.";

const NEXT: &str =
    "The old file is only read. Crews, clubs, places, competences, rules and templates always come along, and so does
what each leader left the next. What was on the n-th festival day is on the n-th day, at the same time on the wall
clock; what lay before the first day or after the last keeps its distance to it, and sessions keep theirs to the
first day.

Who was on which shift, attendance, enrolments, wishes and availability never come along; allergies, guardians and
notes only when they are asked for. What could not come along as it was goes to standard error, and the exit code
is 1 then.";

const IMPORT: &str = "Encoding, delimiter, header row and columns are found. The counts of new, changed, doubtful and
refused rows go to standard output, each row that stays out to standard error.

A row that cannot come in, and one that may be about somebody known under another number, stays
out; the others are written as one edit that one undo takes back, and the exit code is 1. It is 0
when every row came in, and 3 when nothing could be read.

A workbook from `export workbook` that was edited comes back as changes: what was changed in it, what
was changed here since, and what was changed in both places and stays as it is here.";

const TICKS: &str = "A row without a word was there as planned: 14, or 1-9 for all of these. Behind the rows:
  -             did not come (x is the same)
  sen20         came 20 minutes late (sein20, late20)
  tidlig15      left 15 minutes early (tidleg, tidig, early)
  syk           did not come, with good reason (sjuk, sick)
Rows that are not named stay as they are. A row that is not on the sheet is refused, and nothing is written then.
All of it is one edit that one undo takes back.";

/// `next`.
#[derive(Debug, Args)]
#[command(after_help = NEXT)]
#[allow(clippy::struct_excessive_bools)] // each is a question of its own
pub struct Next {
    /// The earlier festival
    pub old: PathBuf,
    /// The new file; there must be none of that name
    pub new: PathBuf,
    /// What the new festival is called
    #[arg(long)]
    pub name: String,
    /// Its first day: 4.7.2029, 2029-07-04
    #[arg(long, value_name = "DAY")]
    pub first: String,
    /// Its last day
    #[arg(long, value_name = "DAY")]
    pub last: String,
    /// Which people come along
    #[arg(long, value_name = "WHOM", default_value = "leaders")]
    pub people: People,
    /// Leave them out of their crews
    #[arg(long)]
    pub without_memberships: bool,
    /// Leave out phone numbers, e-mail addresses and postcodes
    #[arg(long)]
    pub without_contacts: bool,
    /// Leave out what they are qualified for
    #[arg(long)]
    pub without_records: bool,
    /// Leave out the shifts
    #[arg(long)]
    pub without_shifts: bool,
    /// Leave out the programmes with their sessions
    #[arg(long)]
    pub without_programmes: bool,
    /// Move sessions to the nearest day of the same weekday
    #[arg(long)]
    pub same_weekday: bool,
    /// With the notes on crews, shifts and sessions
    #[arg(long)]
    pub with_crew_notes: bool,
    /// With allergies and diet
    #[arg(long)]
    pub with_diet: bool,
    /// With minors' guardians
    #[arg(long)]
    pub with_guardians: bool,
    /// With the notes on people
    #[arg(long)]
    pub with_notes: bool,
    /// With the columns of imported sheets that have no field
    #[arg(long)]
    pub with_extra: bool,
}

/// Which people come along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum People {
    /// Nobody
    None,
    /// Leaders and deputies
    Leaders,
    /// These, and those who were on a shift
    Worked,
    /// Everybody
    All,
}

const READ: &str = "The file may be delimited text of any kind, a workbook, a table in HTML, contact cards or a calendar. What
comes out is CSV as RFC 4180 has it, in UTF-8: the header, if there is one, then the rows, mended where that is sure; titles,
sums and further tables are left out. Where nothing can be made of the file, one line says so: Application Error: …";

/// `read`.
#[derive(Debug, Args)]
#[command(after_help = READ)]
pub struct Read {
    /// The sheet
    #[arg(value_name = "FILE")]
    pub sheet: PathBuf,
    /// Tell on standard error, as JSON, what was found and mended
    #[arg(long)]
    pub explain: bool,
    /// The delimiter, instead of the one found
    #[arg(long, value_name = "SIGN")]
    pub delimiter: Option<char>,
    /// The header row's number in the file, instead of the one found; 0 where there is none
    #[arg(long, value_name = "ROW")]
    pub header: Option<usize>,
}

/// `import`.
#[derive(Debug, Args)]
#[command(after_help = IMPORT)]
pub struct Import {
    /// The sheet
    #[arg(value_name = "FILE")]
    pub sheet: PathBuf,
    /// What its rows are; a workbook of the plan says so itself
    #[arg(long = "as", value_name = "WHAT")]
    pub what: Option<What>,
    /// The festival
    #[arg(long)]
    pub file: Option<PathBuf>,
    /// Only tell what would happen
    #[arg(long)]
    pub dry_run: bool,
    /// For a roster: the crew of shifts that name none
    #[arg(long, value_name = "NAME", default_value = "")]
    pub crew: String,
    /// Only print, as JSON, what the sheet says: people, shifts, who is on them, and each doubt. Opens no festival
    #[arg(long, conflicts_with_all = ["what", "file", "dry_run", "refused"], requires_all = ["event", "from", "to"])]
    pub plan: bool,
    /// With --plan: the festival's name
    #[arg(long, value_name = "NAME", requires = "plan")]
    pub event: Option<String>,
    /// With --plan: its first day, 2027-07-09
    #[arg(long, value_name = "DAY", requires = "plan")]
    pub from: Option<chrono::NaiveDate>,
    /// With --plan: its last day
    #[arg(long, value_name = "DAY", requires = "plan")]
    pub to: Option<chrono::NaiveDate>,
    /// With --plan: the country whose phone numbers need no prefix
    #[arg(long, value_name = "NO|SE", requires = "plan", default_value = "NO")]
    pub region: String,
    /// With --plan: its time zone
    #[arg(long, value_name = "ZONE", requires = "plan", default_value = "Europe/Oslo")]
    pub zone: String,
    /// Of a workbook of the plan: bring in what was changed in it; without it, that is only told
    #[arg(long)]
    pub yes: bool,
    /// Of a workbook of the plan: so many rows are gone, and what stood on them is to go here too
    #[arg(long, value_name = "COUNT")]
    pub removed: Option<usize>,
    /// Of a workbook of the plan: so many things were changed both in it and here, and are to be as in the workbook
    #[arg(long, value_name = "COUNT")]
    pub theirs: Option<usize>,
    /// Write the rows that stay out here, with the reason, to be mended and imported again; - is standard output
    #[arg(long, value_name = "FILE")]
    pub refused: Option<PathBuf>,
}

/// What the rows of a sheet are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum What {
    /// People
    People,
    /// A roster: people, shifts and who is on them
    Roster,
}

/// `programme`.
#[derive(Debug, Subcommand)]
pub enum Programme {
    /// Write a programme with its modules, goals and rules to a file, without people and dates
    Save {
        /// The file (.toml); - is standard output
        to: PathBuf,
        /// The programme; may be left out if there is only one
        #[arg(long, value_name = "NAME")]
        programme: Option<String>,
        /// The festival
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Put the programme of such a file into a festival
    Add {
        /// The file
        from: PathBuf,
        /// The festival
        #[arg(long)]
        file: Option<PathBuf>,
    },
}
