//! Columns of offices beside the names, `Type: Leder`, `Verv: Nestleder`, `Rolle: Barsjef`: who leads a crew, and who does when
//! the leader is away. An office of no crew is kept as text, and told.

use super::crews::Crews;
use crate::domain::fold::fold;
use crate::domain::people::Role;
use crate::exchange::columns::dictionary::{is_value, near};
use crate::exchange::columns::{Field, Mapping, Sense};
use crate::exchange::draft::{Draft, Note};
use crate::exchange::read::Row;
use crate::exchange::values;

/// The crews that somebody leads, and those that they lead when the leader is away.
#[derive(Default)]
pub(super) struct Offices {
    pub leads: Vec<String>,
    pub deputies: Vec<String>,
}

impl Offices {
    /// Enters an office, and tells of it; once.
    pub fn enter(&mut self, crew: &str, role: Role, notes: &mut Vec<Note>) {
        let there = |all: &[String]| all.iter().any(|other| fold(other) == fold(crew));
        match role {
            Role::Leader if !there(&self.leads) => {
                notes.push(Note::Leads { crew: crew.to_owned() });
                self.leads.push(crew.to_owned());
            }
            Role::Deputy if !there(&self.deputies) => {
                notes.push(Note::Deputy { crew: crew.to_owned() });
                self.deputies.push(crew.to_owned());
            }
            _ => {}
        }
    }
}

/// The columns of offices.
pub(super) struct Roles(Vec<usize>);

impl Roles {
    pub fn of(mapping: &Mapping) -> Self {
        let is = |header: &str| {
            let role = |(sense, score): &(Sense, f64)| *score >= 0.95 && matches!(sense, Sense::Role | Sense::ShiftRole);
            is_value("role_columns", header) || near(header).iter().any(role)
        };
        let columns = mapping.columns.iter().enumerate();
        Self(columns.filter(|(_, column)| column.field == Field::Extra && is(&column.header)).map(|(at, _)| at).collect())
    }

    /// Whether a row says that somebody is one of many, and nothing more: `Type: Crew`.
    pub fn is_plain(&self, row: &Row) -> bool {
        let cells: Vec<&String> =
            self.0.iter().filter_map(|at| row.cells.get(*at)).filter(|cell| !cell.trim().is_empty()).collect();
        cells.iter().any(|cell| is_value("plain_roles", cell)) && cells.iter().all(|cell| office(cell).is_none())
    }

    /// Takes what the columns say of a row.
    pub fn settle(&self, row: &Row, crews: &Crews, draft: &mut Draft, offices: &mut Offices, notes: &mut Vec<Note>) {
        for cell in self.0.iter().filter_map(|at| row.cells.get(*at)) {
            let cell = values::squeeze(&values::clean(cell));
            if let Some(role) = office(&cell) {
                let known = !offices.leads.is_empty() || !offices.deputies.is_empty();
                if draft.crews.is_empty() && !known {
                    notes.push(Note::OfficeOpen { seen: cell });
                }
                for crew in &draft.crews {
                    offices.enter(crew, role, notes);
                }
            } else if let Some((crew, role)) = office_of(&cell, crews) {
                join(draft, &crew);
                offices.enter(&crew, role, notes);
            } else if let Some(crew) = crews.exact(&cell).filter(|_| draft.crews.is_empty()) {
                join(draft, &crew);
                notes.push(Note::CrewRead { seen: cell, crew });
            } else if holds_office(&cell) && offices.leads.is_empty() && offices.deputies.is_empty() {
                notes.push(Note::OfficeOpen { seen: cell });
            }
        }
    }
}

fn join(draft: &mut Draft, crew: &str) {
    if !draft.crews.iter().any(|other| fold(other) == fold(crew)) {
        draft.crews.push(crew.to_owned());
    }
}

/// The office that a word alone is.
fn office(cell: &str) -> Option<Role> {
    let folded = fold(cell);
    if is_value("plain_roles", &folded) {
        None
    } else if is_value("leads_after", cell) {
        Some(Role::Deputy)
    } else {
        (is_value("leads", &folded) || is_value("leads_crew", &folded)).then_some(Role::Leader)
    }
}

/// Whether an office stands among few words, or ends one: `Leder bar`, `Barsjef`.
fn holds_office(cell: &str) -> bool {
    let folded = fold(cell);
    let words: Vec<&str> = folded.split(' ').collect();
    let ends = |word: &str| ["leder", "leiar", "ledare", "leader", "sjef", "chef"].iter().any(|office| word.ends_with(office));
    words.len() <= 4 && words.iter().any(|word| office(word).is_some() || ends(word))
}

/// The crew that an office is of, where it says it itself: `Leder bar`, `Nestleder i kiosk`, `Barsjef`.
fn office_of(cell: &str, crews: &Crews) -> Option<(String, Role)> {
    let folded = fold(cell);
    let words: Vec<&str> = folded.split(' ').filter(|word| !matches!(*word, "for" | "i" | "av" | "of" | "the" | "pa")).collect();
    let parted = (1..words.len()).flat_map(|at| {
        let (before, behind) = words.split_at(at);
        [(before.join(" "), behind.join(" ")), (behind.join(" "), before.join(" "))]
    });
    let joined = folded.char_indices().skip(3).filter_map(|(at, _)| {
        let (before, behind) = folded.split_at_checked(at)?;
        Some((behind.to_owned(), before.trim_end_matches('s').to_owned()))
    });
    let mut all = parted.chain(joined.filter(|_| words.len() == 1));
    all.find_map(|(word, crew)| Some((crews.exact(&crew)?, office(&word)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offices() {
        assert_eq!(office("Leder"), Some(Role::Leader));
        assert_eq!(office("Gjengsjef"), Some(Role::Leader));
        assert_eq!(office("Nestleder"), Some(Role::Deputy));
        assert_eq!(office("Biträdande ledare"), Some(Role::Deputy));
        for word in ["Crew", "Frivillig", "Team", "Kasserer", "Reserve"] {
            assert_eq!(office(word), None, "{word}");
        }
    }
}
