//! Cells of crews that name none, `Vet ikke`, `Samme som Kari`; one or the other of two, `Bar/Kiosk`; and near spellings of
//! one, `Kiosken`.

use std::collections::HashMap;

use super::roles::Offices;
use crate::domain::fold::fold;
use crate::domain::snapshot::Snapshot;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::columns::{Field, Mapping};
use crate::exchange::draft::{Draft, Note, crew_and_role};
use crate::exchange::read::{Row, Sheet};
use crate::exchange::ticked;
use crate::exchange::values;

/// The crews that a sheet and the festival name, by their folded names.
pub(super) struct Crews {
    festival: HashMap<String, String>,
    /// Each with how many rows name it.
    named: HashMap<String, (String, usize)>,
    columns: Vec<usize>,
    header: String,
    /// The columns that are crews with ticks, and their names.
    ticked: Vec<(usize, String)>,
}

impl Crews {
    pub fn of(sheet: &Sheet, mapping: &Mapping, festival: &Snapshot) -> Self {
        let columns: Vec<usize> = mapping.of(Field::Crew).collect();
        let cells = sheet.rows.iter().flat_map(|row| columns.iter().filter_map(|at| row.cells.get(*at)));
        let names = cells.flat_map(|cell| values::list(cell)).map(|crew| crew_and_role(&crew).0);
        let mut named: HashMap<String, (String, usize)> = HashMap::new();
        for crew in names.filter(|crew| either(crew).is_none()) {
            named.entry(fold(&crew)).or_insert((crew, 0)).1 += 1;
        }
        let header = columns.first().and_then(|at| mapping.columns.get(*at)).map(|column| column.header.clone());
        let festival = festival.crews.iter().map(|crew| (fold(&crew.name), crew.name.clone())).collect();
        // What the leader took a column for, it is.
        let open = |at: usize| mapping.columns.get(at).filter(|column| column.field == Field::Extra);
        let headers: Vec<&str> = (0..mapping.columns.len()).map(|at| open(at).map_or("", |column| column.header.trim())).collect();
        let cells = |at: usize| sheet.rows.iter().filter_map(move |row| row.cells.get(at)).map(String::as_str);
        let name = |at: usize| headers.get(at).map(|header| (at, (*header).to_owned()));
        let ticked = ticked::crews(&headers, cells).into_iter().filter_map(name).collect();
        Self { festival, named, columns, header: header.unwrap_or_default(), ticked }
    }

    /// Reads a tick under a crew as being in it.
    pub fn tick(&self, row: &Row, draft: &mut Draft) {
        for (at, name) in &self.ticked {
            let tick = row.cells.get(*at).and_then(|cell| ticked::is_tick(cell));
            if tick.is_some() {
                let _ = draft.extra.remove(name);
            }
            if tick == Some(true) {
                draft.crews.push(name.clone());
            }
        }
    }

    /// Keeps what is no crew as it stands, reads near spellings as the crew they are of, and tells of both.
    pub fn settle(&self, draft: &mut Draft, notes: &mut Vec<Note>) {
        for crew in std::mem::take(&mut draft.crews) {
            let known = self.festival.contains_key(&fold(&crew));
            if !known && (is_none(&crew) || self.is_either(&crew)) {
                let kept = draft.extra.entry(self.header.clone()).or_default();
                if !kept.is_empty() {
                    kept.push('\n');
                }
                kept.push_str(&crew);
                notes.push(Note::CrewUnclear { seen: crew });
                continue;
            }
            let meant = if known { None } else { self.nearly(&crew) };
            let name = meant.clone().unwrap_or_else(|| crew.clone());
            if let Some(meant) = meant {
                notes.push(Note::CrewRead { seen: crew, crew: meant });
            }
            if !draft.crews.iter().any(|other| fold(other) == fold(&name)) {
                draft.crews.push(name);
            }
        }
    }

    /// The crew that a name is, or is a near spelling of.
    pub fn meant(&self, crew: &str) -> String {
        let own = self.festival.contains_key(&fold(crew));
        self.nearly(crew).filter(|_| !own).unwrap_or_else(|| crew.to_owned())
    }

    /// The crew of that very name.
    pub fn exact(&self, name: &str) -> Option<String> {
        let folded = fold(name);
        self.festival.get(&folded).or_else(|| self.named.get(&folded).map(|(name, _)| name)).cloned()
    }

    /// The offices that a row says somebody has, `Kiosk (leder)`; each is told.
    pub fn led(&self, row: &Row, draft: &Draft, offices: &mut Offices, notes: &mut Vec<Note>) {
        let cells = self.columns.iter().filter_map(|at| row.cells.get(*at));
        for (crew, role) in cells.flat_map(|cell| values::list(cell)).map(|crew| crew_and_role(&crew)) {
            let crew = self.meant(&crew);
            if draft.crews.iter().any(|other| fold(other) == fold(&crew)) {
                offices.enter(&crew, role, notes);
            }
        }
    }

    /// The one crew that a name is a near spelling of: one of the festival, else one that more rows of the sheet name.
    fn nearly(&self, crew: &str) -> Option<String> {
        let folded = fold(crew);
        let one = |mut all: Vec<&String>| if all.len() == 1 { all.pop().cloned() } else { None };
        let known: Vec<&String> = self.festival.iter().filter(|(name, _)| is_near(&folded, name)).map(|(_, name)| name).collect();
        if !known.is_empty() {
            return one(known);
        }
        // A heading is no row.
        let own = self.named.get(&folded).map_or(0, |(_, count)| *count);
        let more = self.named.iter().filter(|(name, (_, count))| *count > own && is_near(&folded, name));
        one(more.map(|(_, (name, _))| name).collect())
    }

    /// Whether it leaves open which of two, and one of them is a crew by itself.
    fn is_either(&self, crew: &str) -> bool {
        let known = |name: &String| self.festival.contains_key(name) || self.named.contains_key(name);
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
    // `Kiosk, leder`: an office, where one with a capital may be a group of leaders.
    let office = crew.starts_with(char::is_lowercase) && (is_value("leads", crew) || is_value("leads_crew", crew));
    is_value("no_crew", crew) || office || begins.iter().any(|words| lower.starts_with(words))
}

/// Whether two folded names are spellings of one: `kiosken`, `kioskgjengen` and `kiosj` of `kiosk`. Figures and short words
/// tell crews apart: `bar 1` and `bar 2`.
fn is_near(written: &str, known: &str) -> bool {
    if written == known {
        return false;
    }
    let form = |long: &str, short: &str| {
        let rest = long.strip_prefix(short).map(str::trim_start).unwrap_or_default();
        let vowel = short.ends_with(['a', 'e', 'i', 'o', 'u', 'y']);
        let fits = match rest {
            "n" | "ne" => vowel,
            "a" => short.chars().count() >= 4,
            _ => true,
        };
        let word = ["crew_forms", "leads", "leads_crew"].iter().any(|list| is_value(list, rest));
        !rest.is_empty() && short.chars().count() >= 3 && fits && word
    };
    if form(written, known) || form(known, written) {
        return true;
    }
    let (a, b): (Vec<&str>, Vec<&str>) = (written.split(' ').collect(), known.split(' ').collect());
    let slip = |a: &str, b: &str| {
        let same = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
        let short = a.chars().count().min(b.chars().count());
        let letters = a.chars().chain(b.chars()).all(char::is_alphabetic);
        let far = strsim::osa_distance(a, b);
        letters && (far == 1 && short >= 5 && same >= 3 || far == 2 && short >= 5 && same >= 5)
    };
    let differing = || a.iter().zip(&b).filter(|(a, b)| a != b);
    a.len() == b.len() && differing().count() == 1 && differing().all(|(a, b)| slip(a, b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_crew() {
        for (written, known) in
            [("kiosken", "kiosk"), ("kioskem", "kiosk"), ("kioskgjengen", "kiosk"), ("parkerign", "parkering"), ("baren", "bar")]
        {
            assert!(is_near(written, known), "{written}");
        }
        for (written, known) in [("bar 1", "bar 2"), ("barn", "bar"), ("rigg a", "rigg b"), ("vask", "vakt"), ("scene", "senter")] {
            assert!(!is_near(written, known), "{written}");
        }
    }
}
