//! Rows between and under people that are not about anybody: headings of crews, and counts.

use crate::domain::fold::fold;
use crate::domain::snapshot::Snapshot;
use crate::exchange::columns::dictionary::{is_of_calendar, is_value};
use crate::exchange::columns::{Field, Mapping, near};
use crate::exchange::given::is_given;
use crate::exchange::read::{Aside, Place, Row, Sheet};
use crate::exchange::values::{recase, recased, squeeze};

/// What stands over rows: headings, and the names of their sheets.
pub(super) struct Headings {
    /// The headings, each with the row it stands in.
    all: Vec<(usize, String)>,
    /// What the name of each sheet says of its rows.
    tabs: Vec<Option<String>>,
    /// The names of sheets that say nothing of their rows, since the crews stand in these.
    pub unused: Vec<String>,
}

impl Headings {
    pub fn of(sheet: &Sheet, mapping: &Mapping, festival: &Snapshot) -> Self {
        let sections = sheet.aside.iter().filter(|aside| aside.why == Aside::Section);
        let sections = sections.map(|aside| (aside.line, aside.text.as_str()));
        let alone = sheet.rows.iter().filter_map(|row| Some((row.line, only(row)?)));
        let alone = alone.filter(|(line, text)| sheet.width(*line) >= 2 && is_heading(text, festival) || is_waiting(text));
        let mut all: Vec<(usize, String)> = sections.chain(alone).map(|(line, text)| (line, crew(text))).collect();
        let titles: Vec<(usize, String)> = (0..sheet.parts.len()).filter_map(|tab| title(sheet, tab, &all)).collect();
        all.extend(titles);
        all.retain(|(_, name)| !name.is_empty());
        all.sort();
        let mut unused = Vec::new();
        let tabs = (0..sheet.parts.len()).map(|tab| of_tab(sheet, mapping, festival, tab, &mut unused)).collect();
        Self { all, tabs, unused }
    }

    /// Whether a row is a heading.
    pub fn is(&self, line: usize) -> bool {
        self.all.iter().any(|(at, _)| *at == line)
    }

    /// What the heading over a row says, or the name of its sheet.
    pub fn over(&self, line: usize) -> Option<&str> {
        let place = Place::of(line);
        let above = self.all.iter().rev().find(|(at, _)| *at < line);
        let above = above.filter(|(at, _)| Place::of(*at).of_list() == place.of_list()).map(|(_, name)| name.as_str());
        above.or_else(|| self.tabs.get(place.tab)?.as_deref())
    }
}

/// The last title above a sheet's header, where headings follow it.
fn title(sheet: &Sheet, tab: usize, all: &[(usize, String)]) -> Option<(usize, String)> {
    let here = |line: usize| Place::of(line).tab == tab;
    let header = sheet.parts.get(tab)?.header_line.filter(|_| all.iter().any(|(line, _)| here(*line)))?;
    let mut above = sheet.aside.iter().filter(|aside| aside.why == Aside::Above && here(aside.line) && aside.line < header);
    let above = above.next_back()?;
    let short = above.text.split(' ').count() <= 3 && !above.text.contains(|c: char| c.is_ascii_digit());
    short.then(|| (above.line, crew(&above.text)))
}

/// What a sheet's name says of its rows: their crew, where they name none themselves. Of a sheet alone only a crew's own name
/// says something.
fn of_tab(sheet: &Sheet, mapping: &Mapping, festival: &Snapshot, tab: usize, unused: &mut Vec<String>) -> Option<String> {
    let name = tab_name(&sheet.parts.get(tab)?.name)?;
    let known = festival.crews.iter().any(|crew| fold(&crew.name) == fold(&name));
    let rows = sheet.rows.iter().filter(|row| Place::of(row.line).tab == tab);
    let cells = rows.flat_map(|row| mapping.of(Field::Crew).filter_map(|at| row.cells.get(at)));
    let crews: Vec<&String> = cells.filter(|cell| !cell.trim().is_empty()).collect();
    if !crews.is_empty() {
        let said = crews.iter().any(|cell| fold(cell) == fold(&name));
        if sheet.parts.len() > 1 && !said && no_crew(&name).is_none() && !is_waiting(&name) {
            unused.push(name.clone());
        }
        return Some(name).filter(|name| is_waiting(name));
    }
    (sheet.parts.len() > 1 || known).then_some(name)
}

/// A sheet's name without the year; none for one that says nothing: `Ark1`, `2026`, `Oversikt`.
fn tab_name(name: &str) -> Option<String> {
    let year = |word: &str| word.len() == 4 && word.starts_with("20") && word.chars().all(|c| c.is_ascii_digit());
    let words: Vec<&str> = name.split_whitespace().filter(|word| !year(word.trim_matches(['(', ')', '-']))).collect();
    let name = crew(words.join(" ").trim_matches(|c: char| c.is_whitespace() || "-–_".contains(c)));
    let bare = name.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace());
    (!bare.is_empty() && !is_value("sheets_plain", bare)).then_some(name)
}

/// Whether a heading stands over those who have withdrawn or wait for a place: `Venteliste`, `Avmeldte:`.
pub(super) fn is_waiting(text: &str) -> bool {
    let whole = crew_of(text);
    let whole = whole.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace());
    let is = |words: &str| is_value("withdrawn", words) || is_value("waiting", words);
    is(whole) || whole.split_once(' ').is_some_and(|(first, _)| is(first) && fold(first).chars().count() > 6)
}

/// Whether a heading names no crew: a day, or a word for people. The first says something, and is kept.
pub(super) fn no_crew(text: &str) -> Option<bool> {
    let day = text.split_whitespace().any(is_of_calendar);
    let people = near(text).first().is_some_and(|near| near.score >= 1.0 && near.field == Field::FullName);
    let status = is_value("standing", &fold(text)) || is_value("yes", text);
    (day || people || status).then_some(day)
}

/// The text of a row with one cell filled.
fn only(row: &Row) -> Option<&str> {
    let mut filled = row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    filled.next().filter(|_| filled.next().is_none())
}

/// Whether a text alone on a row is a heading: in capitals, with its leader, or the name of a crew.
fn is_heading(text: &str, festival: &Snapshot) -> bool {
    let shouted = recased(text).is_some() && !text.contains(char::is_lowercase) || text.chars().all(char::is_uppercase);
    let of_leader = text.contains('(') || text.ends_with(':') || text.contains(": ");
    let known = festival.crews.iter().any(|crew| fold(&crew.name) == fold(&crew_of(text)));
    let day = text.split_whitespace().any(is_of_calendar);
    !is_count_text(text) && (shouted && text.chars().any(char::is_alphabetic) || of_leader || known || day)
}

/// A heading without its leader, and not shouted.
fn crew(text: &str) -> String {
    let name = crew_of(text);
    if name.contains(char::is_lowercase) { name } else { sentence(&recase(&name)) }
}

fn crew_of(text: &str) -> String {
    squeeze(text.split(['(', ':', '·']).next().unwrap_or_default())
}

/// The first word's capital is enough: `Lyd og lys`.
fn sentence(name: &str) -> String {
    let mut words = name.split(' ');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |all, word| format!("{all} {}", word.to_lowercase()))
}

/// Whether a row counts others: `Sum 23 stk`, `5 stk`, and at most figures beside it.
pub(super) fn is_count(row: &Row) -> bool {
    let mut filled = row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    let Some(first) = filled.next() else { return false };
    (is_count_text(first) || is_value("sums", first))
        && filled.all(|cell| cell.chars().all(|c| c.is_ascii_digit() || " .,%:-".contains(c)) || is_count_text(cell))
}

fn is_count_text(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let counts = |word: &&str| is_value("counts", word);
    let number = |word: &&str| word.chars().all(|c| c.is_ascii_digit());
    words.iter().any(number) && words.iter().any(counts) && words.iter().all(|word| number(word) || counts(word))
}

/// Whether a name is the word for an open place, as in a roster that is read for its people.
pub(super) fn is_open(name: &str) -> bool {
    !name.is_empty() && is_value("unfilled", name)
}

/// Whether `Unni, Rolf` or `Kari Lie, Per Lie` in a column of names are two people: each begins with somebody's given name, in
/// the sheet or in the festival; or they are two whole names, where no comma turns the other names (`commas`).
pub(super) fn are_two(cell: &str, given: &std::collections::BTreeSet<String>, commas: bool) -> bool {
    let parts: Vec<Vec<&str>> = cell.split([',', ';', '\n']).map(|part| part.split_whitespace().collect()).collect();
    let [first, second, ..] = parts.as_slice() else { return false };
    let known = |part: &Vec<&str>| part.first().is_some_and(|word| given.contains(&fold(word)));
    let surely = |part: &Vec<&str>| known(part) || is_given(&part.join(" "));
    let capitals = |part: &Vec<&str>| part.iter().all(|word| word.starts_with(char::is_uppercase));
    match (first.len(), second.len()) {
        (1, 1) => known(first) && known(second),
        (2.., 2..) => {
            let both = capitals(first) && capitals(second);
            let family = fold(first.last().unwrap_or(&"")) == fold(second.last().unwrap_or(&""));
            both && (!commas || family || surely(first) && surely(second))
        }
        _ => false,
    }
}

/// The given names of the festival's people and of the names in a column that no comma divides.
pub(super) fn given<'c>(festival: &Snapshot, cells: impl Iterator<Item = &'c str>) -> std::collections::BTreeSet<String> {
    let known = festival.everybody().map(|person| fold(&person.given));
    let whole = cells.filter(|cell| !cell.contains(',') && cell.trim().contains(' '));
    known.chain(whole.filter_map(|cell| cell.split_whitespace().next()).map(fold)).collect()
}

/// Whether a name is those of several: `Kari og Ola Nordmann`, `Kari Vik/Ola Lie`, `Kari Dahl +1`, `Kari Dahl m/Emma`.
pub(super) fn is_several(name: &str) -> bool {
    let name = name.split('(').next().unwrap_or_default();
    let words: Vec<&str> = name.split_whitespace().filter(|word| !word.contains('@')).collect();
    let divides =
        |word: &str| matches!(word.to_lowercase().as_str(), "og" | "och" | "and" | "&" | "+" | "/" | "med" | "with" | "m/");
    words.iter().enumerate().skip(1).any(|(at, word)| {
        let one_more = word.strip_prefix('+').is_some_and(|more| more.len() == 1 && more.chars().all(|c| c.is_ascii_digit()));
        one_more || word.starts_with("m/") || divides(word) && words.get(at + 1).is_some()
    }) || words.iter().any(|word| is_joined(word))
}

/// `Kari/Ola`, `Kari&Ola`, `Kari+Ola`.
fn is_joined(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['/', '&', '+']).collect();
    parts.len() > 1 && parts.iter().all(|part| part.starts_with(char::is_uppercase))
}
