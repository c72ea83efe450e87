//! The arguments of `ildsjel export`.

use std::path::PathBuf;

use clap::builder::PossibleValue;
use clap::{Args, Subcommand, ValueEnum};

use crate::exchange::reports::Extra;

/// `export`.
#[derive(Debug, Subcommand)]
pub enum Export {
    /// Who is on when and where, with the open places
    Roster {
        #[command(flatten)]
        to: Target,
        #[command(flatten)]
        part: Part,
        /// A sheet of the workbook per day or per crew
        #[arg(long, value_name = "WHAT", conflicts_with = "csv")]
        split: Option<Split>,
        /// The calendar of this person
        #[arg(long, value_name = "NAME", requires = "ics", conflicts_with_all = ["crew", "place", "day"])]
        person: Option<String>,
        /// The calendar of this place
        #[arg(long, value_name = "NAME", requires = "ics", conflicts_with_all = ["crew", "day"])]
        place: Option<String>,
    },
    /// The whole plan as a workbook to edit and bring in again
    Workbook {
        #[command(flatten)]
        to: Target,
        #[command(flatten)]
        part: Part,
        /// A sheet per day or per crew
        #[arg(long, value_name = "WHAT", default_value = "crew")]
        split: Split,
    },
    /// How to reach whom
    Contacts {
        #[command(flatten)]
        to: Target,
        #[command(flatten)]
        part: Part,
        /// With dates of birth, diet and guardians
        #[arg(long)]
        sensitive: bool,
        /// With this too; may be said several times
        #[arg(long, value_name = "COLUMN")]
        with: Vec<Extra>,
    },
    /// One row per person with all their shifts, for letters and e-mail that are merged: as --csv, --xlsx, --txt or --html
    Letters {
        #[command(flatten)]
        to: Target,
        #[command(flatten)]
        part: Part,
    },
    /// The e-mail addresses, to be pasted as blind copies
    Addresses {
        #[command(flatten)]
        to: Target,
        #[command(flatten)]
        part: Part,
        /// Which mail program they are for
        #[arg(long, value_name = "PROGRAM", default_value = "outlook")]
        mail: Mail,
    },
    /// What is new since the lists were handed out
    Changes {
        #[command(flatten)]
        to: Target,
        #[command(flatten)]
        part: Part,
    },
    /// Who was there, session by session
    Attendance {
        #[command(flatten)]
        to: Target,
        /// The programme; may be left out if there is only one
        #[arg(long, value_name = "NAME")]
        programme: Option<String>,
        /// One row per person instead
        #[arg(long)]
        summary: bool,
    },
    /// The hours of each person
    Hours {
        #[command(flatten)]
        to: Target,
        /// The hours of each club instead
        #[arg(long)]
        clubs: bool,
    },
    #[command(flatten)]
    Paper(super::super::paper::Paper),
}

impl Export {
    /// Where the list goes; none for what is nothing but paper.
    pub fn target(&self) -> Option<&Target> {
        match self {
            Self::Roster { to, .. }
            | Self::Workbook { to, .. }
            | Self::Contacts { to, .. }
            | Self::Letters { to, .. }
            | Self::Addresses { to, .. }
            | Self::Changes { to, .. }
            | Self::Attendance { to, .. }
            | Self::Hours { to, .. } => Some(to),
            Self::Paper(_) => None,
        }
    }

    /// The part of the festival it is narrowed to; none for what is always about all of it.
    pub fn part(&self) -> Option<&Part> {
        match self {
            Self::Roster { part, .. }
            | Self::Workbook { part, .. }
            | Self::Contacts { part, .. }
            | Self::Letters { part, .. }
            | Self::Addresses { part, .. }
            | Self::Changes { part, .. } => Some(part),
            Self::Attendance { .. } | Self::Hours { .. } => None,
            Self::Paper(paper) => paper.part(),
        }
    }
}

/// Where a list goes, and of which festival it is.
#[derive(Debug, Args)]
#[group(skip)]
pub struct Target {
    #[command(flatten)]
    pub format: Format,
    /// For an English Excel: commas between the cells of CSV
    #[arg(long, value_name = "LANGUAGE", requires = "csv")]
    pub excel: Option<Excel>,
    /// The festival
    #[arg(long)]
    pub file: Option<PathBuf>,
}

/// One of the formats.
#[derive(Debug, Args)]
#[group(id = "format", required = true, multiple = false)]
pub struct Format {
    /// Write CSV (UTF-8, semicolons) to this file; - is standard output
    #[arg(long, value_name = "FILE")]
    pub csv: Option<PathBuf>,
    /// Write a workbook to this file; - is standard output
    #[arg(long, value_name = "FILE")]
    pub xlsx: Option<PathBuf>,
    /// Write a PDF to print to this file; - is standard output
    #[arg(long, value_name = "FILE")]
    pub pdf: Option<PathBuf>,
    /// Write the shifts of a person, crew or place as a calendar to this file; - is standard output
    #[arg(long, value_name = "FILE")]
    pub ics: Option<PathBuf>,
    /// Write contacts as vCards to this file, or each to its own in this folder, which is made; - is standard output
    #[arg(long, value_name = "FILE")]
    pub vcf: Option<PathBuf>,
    /// Write plain text, the roster as one would text it, to this file; - is standard output
    #[arg(long, value_name = "FILE")]
    pub txt: Option<PathBuf>,
    /// Write a table for the clipboard or for mail to this file; - is standard output
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
}

impl Format {
    /// Whether contacts go to a folder: one that is there, or a name that is no file's.
    pub fn is_folder(&self) -> bool {
        let Some(path) = self.vcf.as_deref() else { return false };
        let text = path.as_os_str().to_string_lossy();
        let named = text.ends_with(std::path::MAIN_SEPARATOR) || text.ends_with('/') || path.extension().is_none();
        text != "-" && (path.is_dir() || named && !path.exists())
    }

    /// The file or folder that was named.
    pub fn path(&self) -> Option<&std::path::Path> {
        let Self { csv, xlsx, pdf, ics, vcf, txt, html } = self;
        [csv, xlsx, pdf, ics, vcf, txt, html].into_iter().flatten().next().map(PathBuf::as_path)
    }
}

/// Which Excel is to open CSV.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Excel {
    /// An English one
    En,
}

/// Which mail program takes addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Mail {
    /// Semicolons between them
    Outlook,
    /// Commas between them
    Gmail,
}

/// Which part of the festival.
#[derive(Debug, Default, Args)]
#[group(skip)]
pub struct Part {
    /// Only this festival day: 9.7, 2027-07-09; may be said several times
    #[arg(long, value_name = "DAY")]
    pub day: Vec<String>,
    /// Only this crew; may be said several times
    #[arg(long, value_name = "NAME")]
    pub crew: Vec<String>,
}

/// How a workbook is spread over sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Split {
    /// A sheet per festival day
    Day,
    /// A sheet per crew
    Crew,
}

impl ValueEnum for Extra {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let (name, about) = match self {
            Self::Nickname => ("nickname", "What people call them"),
            Self::Club => ("club", "Their club"),
            Self::Shirt => ("shirt", "T-shirt size"),
            Self::Licence => ("licence", "Driving licence"),
            Self::Postcode => ("postcode", "Postcode"),
            Self::BirthDate => ("birth-date", "Date of birth"),
            Self::BirthYear => ("birth-year", "Year of birth"),
            Self::Gender => ("gender", "Gender"),
            Self::Diet => ("diet", "Allergies and diet"),
            Self::Guardian => ("guardian", "Guardian"),
            Self::Note => ("note", "The note on them"),
        };
        Some(PossibleValue::new(name).help(about))
    }
}
