//! The sheets of a book: those that are lists of people come in together, each under its name; the others are told by name.

use super::below::laid;
use super::place::{letter, on};
use super::{Aside, AsideRow, Header, Row, Sheet, known_words, one};
use crate::domain::fold::fold;
use crate::domain::phone::Region;
use crate::exchange::columns::dictionary::{self, is_of_calendar, is_value};
use crate::exchange::columns::{Column, Field, Found, Mapping, Sense, guess, is_family_first, looks_like_name};
use crate::exchange::given::is_given;
use crate::table::{self, Book, Options};

/// A sheet that rows were read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its name; empty for a text file.
    pub name: String,
    /// Its place in the file.
    pub at: usize,
    /// The number of its header row; none when it has no header.
    pub header_line: Option<usize>,
    /// How many columns it has.
    pub width: usize,
}

/// A sheet that nothing was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// Its name.
    pub name: String,
    /// Why.
    pub why: WhyUnread,
}

/// Why nothing was read from a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhyUnread {
    /// It is hidden in the workbook.
    Hidden,
    /// It is of an earlier year than another.
    Older,
    /// It is no list of people.
    Other,
    /// There are no rows on it.
    Empty,
}

/// A sheet as a list by itself.
struct List {
    sheet: Sheet,
    mapping: Mapping,
    people: bool,
}

impl List {
    fn of(book: &Book, at: usize, options: &Options) -> Option<Self> {
        let from = book.sheets.get(at)?;
        let mut places: Vec<usize> = (0..from.tables.len()).collect();
        let table = |place: &usize| from.tables.get(*place);
        places.sort_by_key(|at| table(at).map(|table| std::cmp::Reverse((!table.rows.is_empty(), known_words(table)))));
        let sheet = one(book, at, *places.first()?, options).ok()?;
        // The country says no more than which bare numbers are phones.
        let mappings = [Region::No, Region::Se].map(|region| guess(&sheet, region));
        let known = |mapping: &Mapping| mapping.columns.iter().filter(|column| column.field != Field::Extra).count();
        let [first, second] = mappings;
        let mapping = if known(&second) > known(&first) { second } else { first };
        let people = is_of_people(&sheet, &mapping, &from.name);
        Some(Self { sheet, mapping, people })
    }

    fn at(&self) -> usize {
        self.sheet.parts.first().map_or(0, |part| part.at)
    }

    fn name(&self) -> &str {
        self.sheet.parts.first().map_or("", |part| part.name.as_str())
    }
}

/// The people of a book's sheets together; `first` is the sheet that most looks like a list of people.
pub(super) fn joined(book: &Book, first: Sheet, options: &Options) -> Sheet {
    if book.sheets.len() < 2 {
        return first;
    }
    let shown = book.sheets.iter().enumerate().filter(|(_, sheet)| !sheet.hidden);
    let lists: Vec<List> = shown.filter_map(|(at, _)| List::of(book, at, options)).collect();
    let at = first.parts.first().map_or(0, |part| part.at);
    let words = |sheet: &Sheet| sheet.headers.iter().map(|header| fold(&header.text)).collect::<Vec<_>>();
    let own = words(&first);
    let people = lists.iter().any(|list| list.people);
    let alike = |list: &List| list.at() == at || list.mapping.has_name() && words(&list.sheet) == own;
    // Whoever says which row is the header of a sheet wants it read.
    let said = |list: &List| options.header.is_some() && options.header_of == Some(list.at());
    let chosen = lists.iter().filter(|list| said(list) || if people { list.people } else { alike(list) });
    let chosen: Vec<&List> = chosen.collect();
    let latest = chosen.iter().filter_map(|list| year(list.name())).max();
    let is_older = |list: &List| {
        let before = year(list.name()).is_some_and(|year| Some(year) < latest);
        before || is_before(list.name())
    };
    let (older, mut chosen): (Vec<&List>, Vec<&List>) = chosen.into_iter().partition(|list| is_older(list));
    let older: Vec<usize> = if chosen.is_empty() { Vec::new() } else { older.into_iter().map(List::at).collect() };
    if chosen.is_empty() {
        chosen = lists.iter().filter(|list| list.at() == at).collect();
    }
    let read: Vec<usize> = if chosen.is_empty() { vec![at] } else { chosen.iter().map(|list| list.at()).collect() };
    let unread = book.sheets.iter().enumerate().filter(|(at, _)| !read.contains(at)).filter_map(|(at, sheet)| {
        let why = match (sheet.hidden, is_empty(sheet)) {
            (true, true) => return None,
            (true, false) => WhyUnread::Hidden,
            (false, true) => WhyUnread::Empty,
            (false, false) if older.contains(&at) => WhyUnread::Older,
            (false, false) => WhyUnread::Other,
        };
        Some(Unread { name: name_of(book, at), why })
    });
    let unread: Vec<Unread> = unread.collect();
    let sheet = match chosen.split_first() {
        None => first,
        Some((only, [])) => only.sheet.clone(),
        Some((first, others)) => join(first, others),
    };
    Sheet { unread, ..sheet }
}

/// What a sheet is called: where it has no name, as tables of a page have none, by its number.
pub(super) fn name_of(book: &Book, at: usize) -> String {
    let name = book.sheets.get(at).map(|sheet| sheet.name.trim()).unwrap_or_default();
    if name.is_empty() && book.sheets.len() > 1 { (at + 1).to_string() } else { name.to_owned() }
}

/// Whether nothing stands on a sheet, or only the names of columns.
fn is_empty(sheet: &table::Sheet) -> bool {
    let filled = sheet.rows.iter().filter(|row| row.iter().any(|cell| !cell.text.trim().is_empty())).count();
    let headed = sheet.tables.iter().any(|table| !table.header_rows.is_empty() && table.columns.len() > 1);
    filled == 0 || headed && filled == 1 && sheet.tables.iter().all(|table| table.rows.is_empty())
}

/// The year that a name says.
fn year(name: &str) -> Option<u32> {
    let years = name.split(|c: char| !c.is_ascii_digit()).filter(|word| word.len() == 4);
    years.filter_map(|word| word.parse().ok()).find(|year| (2000..2100).contains(year))
}

/// Whether a name says that a sheet is of before: `I fjor`, `Arkiv`.
fn is_before(name: &str) -> bool {
    is_value("before", name) || names_any(name, "sheets_of_before")
}

/// Whether a name is one of a list of words, or holds one.
fn names_any(name: &str, list: &str) -> bool {
    is_value(list, name) || name.split_whitespace().any(|word| is_value(list, word.trim_matches(['(', ')', '-', ','])))
}

/// Whether a list is one of people, and not of shifts, goods or firms.
fn is_of_people(sheet: &Sheet, mapping: &Mapping, name: &str) -> bool {
    if names_any(name, "sheets_of_others") {
        return false;
    }
    let named = |column: &Column| column.field.is_name() && (column.found != Found::Cells || sheet.header_line.is_none());
    let names: Vec<usize> = mapping.columns.iter().enumerate().filter(|(_, column)| named(column)).map(|(at, _)| at).collect();
    let of = |field: Field| {
        let cells = sheet.rows.iter().filter(|row| mapping.of(field).any(|at| filled(row, at).is_some()));
        cells.count() * 4 >= sheet.rows.len()
    };
    let contact = of(Field::Phone) || of(Field::Email);
    let senses = |header: &Header| dictionary::near(&header.text).into_iter().filter(|(_, score)| *score >= 0.95);
    let is = |wanted: &[Sense]| {
        let exact = |header: &Header| senses(header).any(|(sense, _)| wanted.contains(&sense));
        sheet.headers.iter().filter(|header| exact(header)).count()
    };
    let timed = is(&[Sense::ShiftStart, Sense::ShiftEnd, Sense::ShiftTimes, Sense::ShiftWhen, Sense::ShiftNeeded]) > 0;
    let dated = is(&[Sense::ShiftDate]) > 0 || sheet.headers.iter().filter(|header| is_of_days(&header.text)).count() > 1;
    if names.is_empty() || timed || dated && !contact {
        return false;
    }
    let cells: Vec<&str> = sheet.rows.iter().take(500).filter_map(|row| names.iter().find_map(|at| filled(row, *at))).collect();
    let somebody = |cell: &&&str| looks_like_name(cell) || cell.split_whitespace().next().is_some_and(is_given);
    contact || !cells.is_empty() && cells.iter().filter(somebody).count() * 2 >= cells.len()
}

/// Whether a header is a day or hours.
fn is_of_days(header: &str) -> bool {
    let hours = |word: &str| word.starts_with(|c: char| c.is_ascii_digit()) && word.contains(['-', '–', ':']);
    header.split_whitespace().any(|word| is_of_calendar(word) || hours(word))
}

fn filled(row: &Row, at: usize) -> Option<&str> {
    row.cells.get(at).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
}

/// Lists one after the other, under the columns of them all.
fn join(first: &List, others: &[&List]) -> Sheet {
    let mut columns = Vec::<Column>::new();
    let mut sources = Vec::<usize>::new();
    let mut all = Sheet { rows: Vec::new(), aside: Vec::new(), parts: Vec::new(), ..first.sheet.clone() };
    for (nth, list) in std::iter::once(first).chain(others.iter().copied()).enumerate() {
        let mut places = Vec::new();
        for (header, column) in list.sheet.headers.iter().zip(&list.mapping.columns) {
            let place = place(&mut columns, column, header, &places);
            if place >= sources.len() {
                sources.push(header.source);
            }
            places.push(place);
        }
        let line = |line: usize| on(nth, line);
        let cells = |row: &Row| laid(places.iter().copied().zip(row.cells.iter().cloned()), columns.len());
        let rows = list.sheet.rows.iter().map(|row| Row { line: line(row.line), cells: cells(row), beyond: row.beyond.clone() });
        all.rows.extend(rows);
        all.aside.push(AsideRow { line: line(0), why: Aside::Tab, text: list.name().to_owned() });
        all.aside.extend(list.sheet.aside.iter().map(|row| AsideRow { line: line(row.line), ..row.clone() }));
        all.parts.extend(list.sheet.parts.iter().map(|part| Part { header_line: part.header_line.map(line), ..part.clone() }));
    }
    let headers = columns.iter().zip(sources).map(|(column, source)| Header { text: column.header.clone(), source });
    all.headers = headers.collect();
    all.rows.iter_mut().for_each(|row| row.cells.resize(columns.len(), String::new()));
    all.joined = Some(Mapping { columns });
    all
}

/// The place of a sheet's column among those of all: with the others of its field, or under the same word; made if need be.
fn place(columns: &mut Vec<Column>, column: &Column, header: &Header, taken: &[usize]) -> usize {
    let once = !column.field.may_repeat();
    let turned = |column: &Column| column.field == Field::FullName && is_family_first(&column.header);
    let same = |other: &Column| {
        other.field == column.field && turned(other) == turned(column) && (once || fold(&other.header) == fold(&column.header))
    };
    let free = |(at, _): &(usize, &Column)| !taken.contains(at);
    if let Some((at, _)) = columns.iter().enumerate().filter(free).find(|(_, other)| same(other)) {
        // A word says more than a letter.
        if header.text != letter(header.source)
            && let Some(other) = columns.get_mut(at).filter(|other| other.header.chars().count() == 1)
        {
            other.header.clone_from(&column.header);
        }
        return at;
    }
    columns.push(column.clone());
    columns.len() - 1
}
