//! Lists made and written: pure until the last step, which puts the bytes into a file that was not there before.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::domain::{CrewId, ProgrammeId, Snapshot};
use crate::exchange::report::{Report, file_stem};
use crate::exchange::reports::{self, Selection, Split};
use crate::exchange::{csv_out, xlsx};
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
}

/// A list with its part.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub struct Wanted {
    pub which: Which,
    pub part: Part,
    pub split: Split,
    pub programme: Option<ProgrammeId>,
}

impl Wanted {
    /// Which crews and days.
    pub fn selection(self) -> Selection {
        match self.part {
            Part::All => Selection::default(),
            Part::Day(day) => Selection { days: vec![day], ..Selection::default() },
            Part::Crew(crew) => Selection { crews: vec![crew], ..Selection::default() },
        }
    }
}

/// The list in one piece, as it is looked at and as CSV has it; none for the attendance of no programme.
pub fn preview(data: &Snapshot, lang: &Lang, wanted: Wanted) -> Option<Report> {
    match wanted.which {
        Which::Roster => Some(reports::roster(data, lang, &wanted.selection())),
        Which::Changes => Some(reports::changes_since(data, lang, &wanted.selection())),
        Which::Warnings => Some(reports::warnings(data, lang, &wanted.selection())),
        Which::Contacts => Some(reports::contacts(data, lang, &Selection::default())),
        Which::Attendance => reports::attendance(data, lang, wanted.programme?, None),
        Which::Hours => Some(reports::hours(data, lang)),
        Which::Clubs => Some(reports::club_hours(data, lang)),
    }
}

/// The list as the sheets of a workbook. Attendance has a second sheet with one row per person.
fn sheets(data: &Snapshot, lang: &Lang, wanted: Wanted) -> Vec<Report> {
    match wanted.which {
        Which::Roster => reports::roster_sheets(data, lang, &wanted.selection(), wanted.split),
        Which::Attendance => {
            let summary = wanted.programme.and_then(|id| reports::attendance_summary(data, lang, id));
            preview(data, lang, wanted).into_iter().chain(summary).collect()
        }
        _ => preview(data, lang, wanted).into_iter().collect(),
    }
}

/// Writes a list into a folder, under a name that is free there; the folder is made if need be. With a key the list is sealed,
/// and its name ends in `.age`.
///
/// # Errors
/// The sentence why it could not be written; nothing half written is left behind.
pub fn write(
    data: &Snapshot,
    language: Language,
    wanted: Wanted,
    format: Format,
    folder: &Path,
    key: Option<&Key>,
) -> Result<PathBuf, String> {
    let lang = Lang::new(language);
    let report = preview(data, &lang, wanted).ok_or_else(|| lang.lists_screen_no_programme())?;
    let cannot = |why: &dyn std::fmt::Display| lang.lists_screen_cannot_write(folder.display().to_string(), why.to_string());
    let (bytes, ending) = match format {
        Format::Xlsx => (xlsx::write(&sheets(data, &lang, wanted), &lang).map_err(|why| cannot(&why))?, "xlsx"),
        Format::Csv => {
            let mut bytes = Vec::new();
            csv_out::write(&report, &lang, &mut bytes).map_err(|why| cannot(&why))?;
            (bytes, "csv")
        }
    };
    put(&bytes, &report.file_stem, ending, folder, key, &lang)
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
        Wanted { which, part: Part::All, split: Split::Whole, programme: None }
    }

    #[test]
    fn never_writes_over_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let mut data = Snapshot::default();
        let person = crate::domain::Person::new(crate::domain::Ids::System.next(), "Åse", "Bjørnøy");
        data.put(crate::domain::Table::Person, person.cells()).unwrap();
        data.reindex();
        let write = || write(&data, Language::Nb, wanted(Which::Contacts), Format::Csv, &folder.path().join("ny"), None).unwrap();
        let (first, second) = (write(), write());
        assert_ne!(first, second);
        assert!(fs::read_to_string(&first).unwrap().contains("Åse Bjørnøy"));
        assert_eq!(fs::read(&first).unwrap(), fs::read(&second).unwrap());
    }

    #[test]
    fn a_list_of_a_sealed_festival_is_sealed() {
        let folder = tempfile::tempdir().unwrap();
        let key = Key::generate();
        let sealed =
            write(&Snapshot::default(), Language::Nb, wanted(Which::Contacts), Format::Csv, folder.path(), Some(&key)).unwrap();
        assert!(sealed.to_str().unwrap().ends_with(".csv.age"));
        let open = write(&Snapshot::default(), Language::Nb, wanted(Which::Contacts), Format::Csv, folder.path(), None).unwrap();
        let read = crate::vault::read_export(&fs::read(&sealed).unwrap(), crate::vault::Secret::Key(&key)).unwrap();
        assert_eq!(read, fs::read(open).unwrap());
    }

    #[test]
    fn says_why_a_folder_cannot_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("fil");
        fs::write(&file, "x").unwrap();
        let why = write(&Snapshot::default(), Language::Nb, wanted(Which::Roster), Format::Xlsx, &file, None).unwrap_err();
        assert!(why.contains(&file.display().to_string()), "{why}");
        assert!(write(&Snapshot::default(), Language::Nb, wanted(Which::Attendance), Format::Csv, folder.path(), None).is_err());
    }
}
