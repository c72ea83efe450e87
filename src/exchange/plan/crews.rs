//! Cells of crews that name none: `Vet ikke`, `Samme som Kari`, and one or the other of two: `Bar/Kiosk`.

use std::collections::HashSet;

use crate::domain::fold::fold;
use crate::domain::snapshot::Snapshot;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::columns::{Field, Mapping};
use crate::exchange::draft::{Draft, Note, crew_and_role};
use crate::exchange::read::Sheet;
use crate::exchange::values;

/// The crews that a sheet and the festival name, folded.
pub(super) struct Crews {
    festival: HashSet<String>,
    named: HashSet<String>,
    header: String,
}

impl Crews {
    pub fn of(sheet: &Sheet, mapping: &Mapping, festival: &Snapshot) -> Self {
        let columns: Vec<usize> = mapping.of(Field::Crew).collect();
        let cells = sheet.rows.iter().flat_map(|row| columns.iter().filter_map(|at| row.cells.get(*at)));
        let named = cells.flat_map(|cell| values::list(cell)).map(|crew| crew_and_role(&crew).0);
        let named = named.filter(|crew| either(crew).is_none()).map(|crew| fold(&crew)).collect();
        let header = columns.first().and_then(|at| mapping.columns.get(*at)).map(|column| column.header.clone());
        let festival = festival.crews.iter().map(|crew| fold(&crew.name)).collect();
        Self { festival, named, header: header.unwrap_or_default() }
    }

    /// Keeps what is no crew as it stands, and tells of it.
    pub fn settle(&self, draft: &mut Draft, notes: &mut Vec<Note>) {
        for crew in std::mem::take(&mut draft.crews) {
            let known = self.festival.contains(&fold(&crew));
            if known || !(is_none(&crew) || self.is_either(&crew)) {
                draft.crews.push(crew);
                continue;
            }
            let kept = draft.extra.entry(self.header.clone()).or_default();
            if !kept.is_empty() {
                kept.push('\n');
            }
            kept.push_str(&crew);
            notes.push(Note::CrewUnclear { seen: crew });
        }
    }

    /// Whether it leaves open which of two, and one of them is a crew by itself.
    fn is_either(&self, crew: &str) -> bool {
        let known = |name: &String| self.festival.contains(name) || self.named.contains(name);
        either(crew).is_some_and(|parts| parts.iter().any(known))
    }
}

/// The folded names of `Bar/Kiosk` and `Bar eller kiosk`.
fn either(crew: &str) -> Option<Vec<String>> {
    let divided = [" eller ", " or "].iter().fold(crew.to_owned(), |text, word| text.replace(word, "/"));
    let parts: Vec<String> = divided.split('/').map(fold).filter(|part| !part.is_empty()).collect();
    (parts.len() > 1).then_some(parts)
}

/// Words that name no crew.
fn is_none(crew: &str) -> bool {
    let lower = crew.to_lowercase();
    let begins = ["samme som ", "same som ", "samma som ", "same as ", "ikke ", "ikkje ", "inte ", "ej ", "not "];
    is_value("no_crew", crew) || begins.iter().any(|words| lower.starts_with(words))
}
