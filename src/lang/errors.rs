//! Errors and findings in sentences: what happened, what is safe, what to do.

use std::path::Path;

use super::Lang;
use crate::domain::Table;
use crate::store::{CheckReport, ErrorKind, Finding, Hazard, Salvaged, StoreError, Subject};

impl StoreError {
    /// What people are told: what happened, what is safe, what to do.
    pub fn sentence(&self, lang: &Lang) -> String {
        let name = self.path().map(|path| match self.kind() {
            // Where it was looked for is half the answer.
            ErrorKind::Missing => path.display().to_string(),
            _ => path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
        });
        let file = name.map_or_else(|| lang.errors_the_file(), |name| lang.errors_quoted(name));
        match self.kind() {
            ErrorKind::Missing => lang.errors_missing(file),
            ErrorKind::Exists => lang.errors_exists(file),
            ErrorKind::NotAFestival => lang.errors_not_a_festival(file),
            ErrorKind::Newer => lang.errors_newer(file),
            ErrorKind::Locked => lang.errors_locked(file),
            ErrorKind::Damaged => lang.errors_damaged(file),
            ErrorKind::ReadOnly => lang.errors_read_only(file),
            ErrorKind::Full => lang.errors_full(),
            ErrorKind::Disk => lang.errors_disk(),
            ErrorKind::Refused => lang.errors_refused(),
            ErrorKind::LookOnly => lang.errors_look_only(file),
            ErrorKind::Sealed => lang.errors_sealed(file),
            ErrorKind::WrongSecret => lang.errors_wrong_secret(file),
            ErrorKind::Stopped => lang.errors_stopped(),
        }
    }
}

impl Finding {
    /// What was found, as a sentence.
    pub fn sentence(&self, lang: &Lang) -> String {
        let thing = |row: &Subject| lang.thing(row.table, &row.name);
        match self {
            Self::File(detail) => lang.errors_found_file(detail.clone()),
            Self::Schema(name) => lang.errors_found_schema(name.clone()),
            Self::Reference(table) => lang.errors_found_reference(lang.thing(*table, "")),
            Self::Entry(_) => lang.errors_found_entry(),
            Self::Change { .. } => lang.errors_found_change(),
            Self::Cell { row, column } => lang.errors_found_cell(thing(row), lang.file_screen_column(column.clone())),
            Self::Unknown(row) => lang.errors_found_unknown(thing(row)),
            Self::Lost(row) => lang.errors_found_lost(thing(row)),
            Self::Unreadable(row) => lang.errors_found_unreadable(thing(row)),
            Self::Orphan { row, to } => lang.errors_found_orphan(thing(row), lang.table(*to)),
            Self::Times(row) => lang.errors_found_times(thing(row)),
            Self::Clock(row) => lang.errors_found_clock(thing(row)),
            Self::LostEnd => lang.errors_found_lost_end(),
        }
    }
}

impl CheckReport {
    /// What was found, a sentence each; one that says so when all is sound.
    pub fn sentences(&self, lang: &Lang) -> Vec<String> {
        if self.is_sound() {
            return vec![lang.errors_sound(self.rows, self.changes)];
        }
        self.findings.iter().map(|finding| finding.sentence(lang)).collect()
    }
}

impl Lang {
    /// What was saved of a damaged file, and where.
    pub fn salvaged(&self, to: &Path, saved: &Salvaged) -> String {
        let of = |table| saved.rows.get(&table).copied().unwrap_or_default();
        let (people, shifts) = (of(Table::Person), of(Table::Shift));
        let rest = saved.rows.values().sum::<usize>().saturating_sub(people + shifts);
        let file = to.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        self.trouble_salvaged(people, shifts, rest, file)
    }

    /// What speaks against the place where a file lies, and why, as a sentence.
    pub fn hazard(&self, hazard: &Hazard) -> String {
        match hazard {
            Hazard::Synced(service) => self.trouble_hazard_synced(service.name().to_owned()),
            Hazard::Removable => self.trouble_hazard_removable(),
            Hazard::Network => self.trouble_hazard_network(),
            Hazard::Temporary => self.trouble_hazard_temporary(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    #[test]
    fn each_kind_has_its_own_sentence_in_each_language() {
        let kinds = [
            ErrorKind::Missing,
            ErrorKind::Exists,
            ErrorKind::NotAFestival,
            ErrorKind::Newer,
            ErrorKind::Locked,
            ErrorKind::Damaged,
            ErrorKind::ReadOnly,
            ErrorKind::Full,
            ErrorKind::Disk,
            ErrorKind::Refused,
            ErrorKind::LookOnly,
            ErrorKind::Sealed,
            ErrorKind::WrongSecret,
            ErrorKind::Stopped,
        ];
        let mut seen = std::collections::BTreeSet::new();
        for language in Language::ALL {
            let lang = Lang::new(language);
            for kind in kinds {
                let sentence = StoreError::new(kind, "x").at("mappe/min.ildsjel".as_ref()).sentence(&lang);
                // What happened, what is safe, what to do: three sentences at least.
                assert!(sentence.matches(". ").count() >= 2, "{sentence}");
                assert!(!sentence.contains('{') && !sentence.contains("errors-"), "{sentence}");
                assert!(seen.insert(sentence), "{kind:?} in {language}");
            }
        }
    }

    #[test]
    fn findings_name_the_row() {
        let row = Subject { table: Table::Person, id: uuid::Uuid::nil(), name: "Kari Moe".into() };
        let lang = Lang::new(Language::Nb);
        let said = Finding::Cell { row: row.clone(), column: "phone".into() }.sentence(&lang);
        assert!(said.starts_with("Personen Kari Moe") && said.contains("telefon"), "{said}");
        let said = Finding::Orphan { row, to: Table::Club }.sentence(&lang);
        assert!(said.contains("foreninga"), "{said}");
    }
}
