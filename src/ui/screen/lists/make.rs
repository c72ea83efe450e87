//! Lists made and written: pure until the last step, which puts the bytes into a file that was not there before.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::domain::{CrewId, Minute, ProgrammeId, Snapshot};
use crate::exchange::report::{Report, file_stem};
use crate::exchange::reports::{self, Extra, Mail, Selection, Split};
use crate::exchange::{clipboard, csv_out, ics, vcard, xlsx};
use crate::lang::{Lang, Language};
use crate::paper::{Document, pdf};
use crate::ui::files;
use crate::vault::{Key, export_to_key};

/// A list to hand out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub enum Which {
    #[default]
    Roster,
    Changes,
    Warnings,
    Contacts,
    Attendance,
    Hours,
    Clubs,
}

impl Which {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 7] =
        [Self::Roster, Self::Changes, Self::Warnings, Self::Contacts, Self::Attendance, Self::Hours, Self::Clubs];
}

/// Which part of the roster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub enum Part {
    #[default]
    All,
    Day(NaiveDate),
    Crew(CrewId),
}

/// What kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Format {
    Xlsx,
    Csv,
    /// CSV as an English Excel opens it.
    CsvEnglish,
    /// The plan as a workbook that can come back.
    Workbook,
    /// The calendar of a crew.
    Calendar,
    /// Contact cards.
    Cards,
    /// The sheet for merged letters.
    Letters,
}

/// A list with its part.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Wanted {
    pub which: Which,
    pub part: Part,
    pub split: Split,
    pub programme: Option<ProgrammeId>,
    /// More about each person, on a list of contacts.
    pub with: Vec<Extra>,
}

impl Wanted {
    /// Which crews and days.
    pub fn selection(&self) -> Selection {
        let with = if self.which == Which::Contacts { self.with.clone() } else { Vec::new() };
        match self.part {
            Part::Day(day) if self.which != Which::Contacts => Selection { days: vec![day], with, ..Selection::default() },
            Part::Crew(crew) => Selection { crews: vec![crew], with, ..Selection::default() },
            _ => Selection { with, ..Selection::default() },
        }
    }
}

/// The list in one piece, as it is looked at and as CSV has it; none for the attendance of no programme.
pub fn preview(data: &Snapshot, lang: &Lang, wanted: &Wanted) -> Option<Report> {
    match wanted.which {
        Which::Roster => Some(reports::roster(data, lang, &wanted.selection())),
        Which::Changes => Some(reports::changes_since(data, lang, &wanted.selection())),
        Which::Warnings => Some(reports::warnings(data, lang, &wanted.selection())),
        Which::Contacts => Some(reports::contacts(data, lang, &wanted.selection())),
        Which::Attendance => reports::attendance(data, lang, wanted.programme?, None),
        Which::Hours => Some(reports::hours(data, lang)),
        Which::Clubs => Some(reports::club_hours(data, lang)),
    }
}

/// The list as the sheets of a workbook. Attendance has a second sheet with one row per person.
fn sheets(data: &Snapshot, lang: &Lang, wanted: &Wanted) -> Vec<Report> {
    match wanted.which {
        Which::Roster => reports::roster_sheets(data, lang, &wanted.selection(), wanted.split),
        Which::Attendance => {
            let summary = wanted.programme.and_then(|id| reports::attendance_summary(data, lang, id));
            preview(data, lang, wanted).into_iter().chain(summary).collect()
        }
        _ => preview(data, lang, wanted).into_iter().collect(),
    }
}

/// What is put on the clipboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copy {
    /// The list, for a spreadsheet or a mail.
    Table,
    /// The roster in the words of a text message.
    Message,
    /// E-mail addresses.
    Addresses(Mail),
}

/// A list for the clipboard: as text, and as HTML where it is a table.
pub fn copy(data: &Snapshot, lang: &Lang, wanted: &Wanted, what: Copy) -> (String, Option<String>) {
    match what {
        Copy::Message => (clipboard::message(data, lang, &wanted.selection()), None),
        Copy::Addresses(mail) => (reports::addresses(data, lang, &wanted.selection(), mail), None),
        Copy::Table => preview(data, lang, wanted)
            .map_or((String::new(), None), |report| (clipboard::tsv(&report, lang), Some(clipboard::html(&report, lang)))),
    }
}

/// The bytes of a file, the stem of its name, and its ending.
fn bytes(
    data: &Snapshot,
    lang: &Lang,
    wanted: &Wanted,
    format: Format,
    now: Minute,
) -> Result<(Vec<u8>, String, &'static str), String> {
    let list = || preview(data, lang, wanted).ok_or_else(|| lang.lists_screen_no_programme());
    let festival = data.festival().map_or("", |festival| festival.name.as_str());
    let say = |why: &dyn std::fmt::Display| why.to_string();
    Ok(match format {
        Format::Xlsx => {
            let stem = list()?.file_stem;
            (xlsx::write(&sheets(data, lang, wanted), lang).map_err(|why| say(&why))?, stem, "xlsx")
        }
        Format::Csv | Format::CsvEnglish => {
            let report = list()?;
            let excel = if format == Format::Csv { csv_out::Excel::Region } else { csv_out::Excel::English };
            let mut bytes = Vec::new();
            csv_out::write_for(excel, &report, lang, &mut bytes).map_err(|why| say(&why))?;
            (bytes, report.file_stem, "csv")
        }
        Format::Workbook => {
            let split = if wanted.split == Split::ByDay { Split::ByDay } else { Split::ByCrew };
            let bytes = xlsx::book(data, lang, &wanted.selection(), split, xlsx::Stamp { now }).map_err(|why| say(&why))?;
            (bytes, file_stem([lang.out_book_stem().as_str(), festival]), "xlsx")
        }
        Format::Calendar => {
            let Part::Crew(crew) = wanted.part else { return Err(lang.lists_which_calendar()) };
            let calendar = ics::calendar(data, lang, ics::Whose::Crew(crew), now);
            let name = data.crews.get(crew).map_or("", |crew| crew.name.as_str());
            let text = calendar.map(|calendar| calendar.text).unwrap_or_default();
            (text.into_bytes(), file_stem([lang.out_calendar_stem().as_str(), name]), "ics")
        }
        Format::Cards => {
            let people = reports::people(data, lang, &wanted.selection());
            (vcard::cards(data, lang, people).into_bytes(), list()?.file_stem, "vcf")
        }
        Format::Letters => {
            let report = reports::letters(data, lang, &wanted.selection());
            (xlsx::write(std::slice::from_ref(&report), lang).map_err(|why| say(&why))?, report.file_stem, "xlsx")
        }
    })
}

/// Writes a list into a folder, under a name that is free there; the folder is made if need be. With a key the list is sealed,
/// and its name ends in `.age`. `now` stands in calendars and workbooks.
///
/// # Errors
/// The sentence why it could not be written; nothing half written is left behind.
pub fn write(
    (data, now): (&Snapshot, Minute),
    language: Language,
    wanted: &Wanted,
    format: Format,
    folder: &Path,
    key: Option<&Key>,
) -> Result<PathBuf, String> {
    let lang = Lang::new(language);
    let (bytes, stem, ending) = bytes(data, &lang, wanted, format, now)?;
    put(&bytes, &stem, ending, folder, key, &lang)
}

/// Writes a paper into a folder as PDF, as [`write`] does with a list.
///
/// # Errors
/// As [`write`].
pub fn write_paper(document: &Document, language: Language, folder: &Path, key: Option<&Key>) -> Result<PathBuf, String> {
    let lang = Lang::new(language);
    let bytes =
        pdf::write(document).map_err(|why| lang.lists_screen_cannot_write(folder.display().to_string(), why.to_string()))?;
    put(&bytes, &file_stem([document.title.as_str()]), "pdf", folder, key, &lang)
}

fn put(bytes: &[u8], stem: &str, ending: &str, folder: &Path, key: Option<&Key>, lang: &Lang) -> Result<PathBuf, String> {
    let cannot = |why: &dyn std::fmt::Display| lang.lists_screen_cannot_write(folder.display().to_string(), why.to_string());
    let (bytes, ending) = match key {
        Some(key) => (export_to_key(key, bytes).map_err(|why| cannot(&why))?, format!("{ending}.age")),
        None => (bytes.to_vec(), ending.to_owned()),
    };
    fs::create_dir_all(folder).map_err(|why| cannot(&why))?;
    let path = files::free_path(folder, stem, &ending);
    // `create_new`: should somebody else take the name in this moment, theirs stays.
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(&path).map_err(|why| cannot(&why))?;
    if let Err(why) = file.write_all(&bytes).and_then(|()| file.sync_all()) {
        drop(file);
        let _ = fs::remove_file(&path);
        return Err(cannot(&why));
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::Record as _;

    fn wanted(which: Which) -> Wanted {
        Wanted { which, part: Part::All, split: Split::Whole, programme: None, with: Vec::new() }
    }

    #[test]
    fn never_writes_over_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let mut data = Snapshot::default();
        let person = crate::domain::Person::new(crate::domain::Ids::System.next(), "Åse", "Bjørnøy");
        data.put(crate::domain::Table::Person, person.cells()).unwrap();
        data.reindex();
        let write = || {
            write((&data, Minute(0)), Language::Nb, &wanted(Which::Contacts), Format::Csv, &folder.path().join("ny"), None).unwrap()
        };
        let (first, second) = (write(), write());
        assert_ne!(first, second);
        assert!(fs::read_to_string(&first).unwrap().contains("Åse Bjørnøy"));
        assert_eq!(fs::read(&first).unwrap(), fs::read(&second).unwrap());
    }

    #[test]
    fn a_list_of_a_sealed_festival_is_sealed() {
        let folder = tempfile::tempdir().unwrap();
        let key = Key::generate();
        let sealed = write(
            (&Snapshot::default(), Minute(0)),
            Language::Nb,
            &wanted(Which::Contacts),
            Format::Csv,
            folder.path(),
            Some(&key),
        )
        .unwrap();
        assert!(sealed.to_str().unwrap().ends_with(".csv.age"));
        let open =
            write((&Snapshot::default(), Minute(0)), Language::Nb, &wanted(Which::Contacts), Format::Csv, folder.path(), None)
                .unwrap();
        let read = crate::vault::read_export(&fs::read(&sealed).unwrap(), crate::vault::Secret::Key(&key)).unwrap();
        assert_eq!(read, fs::read(open).unwrap());
    }

    #[test]
    fn says_why_a_folder_cannot_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("fil");
        fs::write(&file, "x").unwrap();
        let why =
            write((&Snapshot::default(), Minute(0)), Language::Nb, &wanted(Which::Roster), Format::Xlsx, &file, None).unwrap_err();
        assert!(why.contains(&file.display().to_string()), "{why}");
        assert!(
            write((&Snapshot::default(), Minute(0)), Language::Nb, &wanted(Which::Attendance), Format::Csv, folder.path(), None)
                .is_err()
        );
    }
}
