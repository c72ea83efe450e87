//! A second look at which rows are the header: who knows days, times and the names of fields sees it where shapes alone
//! do not tell.

use std::collections::{BTreeSet, HashMap};

use super::cells;
use super::heads;
use super::names::{self, Part};
use super::places;
use super::talk::numbered_off;
use super::when::{self, Frame};
use crate::domain::phone::{self, Phone, Region};
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::near;
use crate::exchange::given::is_given;
use crate::table::{Aside, Cell, Column, Row, Sheet, Table, Why};

/// How many rows from the top a header may begin in.
const LOOK: usize = 12;

/// The table with its header where words say that it is; none when it stands right.
pub(super) fn looked_again(sheet: &Sheet, table: &Table, frame: &Frame) -> Option<Table> {
    if let Some(first) = over_slots(sheet, frame).filter(|first| !table.header_rows.contains(first)) {
        return Some(rebuilt(sheet, table, &[first]));
    }
    if let Some(first) = over_hours(sheet, frame).filter(|first| table.header_rows != [*first]) {
        return Some(rebuilt(sheet, table, &[first]));
    }
    let Some(last) = table.header_rows.last().copied() else {
        return cornerless(sheet, table, frame).or_else(|| over_times(sheet, table, frame));
    };
    let share = |at: usize| sheet.rows.get(at).map_or((0.0, 0), |row| known(row, frame));
    let wrong = table.header_rows.iter().any(|row| share(*row).0 < 0.5);
    let first = (0..=last.min(LOOK)).find(|row| share(*row).0 >= 0.75 && share(*row).1 >= 2)?;
    let more =
        (first + 1..=first + 2).take_while(|row| share(*row).0 >= 0.75 && share(*row).1 >= 2 && !is_whole_slot(sheet, *row, frame));
    let header: Vec<usize> = std::iter::once(first).chain(more).collect();
    // Headings over several columns belong to it: `Foresatt 1` over `Navn;Mobil`.
    let filled = |at: &usize| sheet.rows.get(*at).map_or(0, |row| row.iter().filter(|cell| !cell.text.trim().is_empty()).count());
    let over = table.header_rows.strip_suffix(header.as_slice());
    let grouped = over.is_some_and(|over| over.iter().all(|at| filled(at) > 1 && filled(at) < filled(&first) && at + 1 == first));
    if !wrong || header == table.header_rows || grouped {
        return None;
    }
    Some(rebuilt(sheet, table, &header))
}

/// The first row where it is words over rows that each begin with when: `;Port;Camping` over `Fredag 12-18;Åse;LEDIG`.
fn over_slots(sheet: &Sheet, frame: &Frame) -> Option<usize> {
    let filled = |row: &[Cell]| row.iter().filter(|cell| !cell.text.trim().is_empty()).count();
    let mut rows = (0..sheet.rows.len()).filter(|at| sheet.rows.get(*at).is_some_and(|row| filled(row) > 1));
    let first = rows.next().filter(|at| *at < LOOK)?;
    let (corner, over) = sheet.rows.get(first)?.split_first()?;
    let words = |cell: &Cell| {
        let text = cells::text(cell);
        text.is_empty() || !is_given(&text) && names::open(&text).is_none() && when::read(&text, frame).said.is_empty()
    };
    let placed = over.iter().any(|cell| places::is_place(&cells::text(cell)));
    let slot = |at: usize| {
        let text = sheet.rows.get(at).and_then(|row| row.first()).map(cells::text).unwrap_or_default();
        when::read(&text, frame).is_whole() || when::clocks(&text, frame).is_some()
    };
    let rest: Vec<usize> = rows.collect();
    let over = corner.text.trim().is_empty() && placed && over.iter().all(words);
    (over && rest.len() > 1 && rest.iter().all(|at| slot(*at))).then_some(first)
}

/// The first row where it is a word for names beside hours: `Navn;10;11;12;13`.
fn over_hours(sheet: &Sheet, frame: &Frame) -> Option<usize> {
    let filled = |row: &[Cell]| row.iter().filter(|cell| !cell.text.trim().is_empty()).count();
    let first = (0..sheet.rows.len().min(LOOK)).find(|at| sheet.rows.get(*at).is_some_and(|row| filled(row) > 4))?;
    let row = sheet.rows.get(first)?;
    let corner = cells::text(row.first()?);
    let name = corner.is_empty() || near(&corner).iter().any(|(sense, score)| *sense == Sense::FullName && *score >= 0.95);
    let texts = row.iter().enumerate().map(|(at, cell)| (at, cells::text(cell)));
    (name && heads::hours_in(texts, frame).is_some()).then_some(first)
}

/// The table whose first row begins with a word for times over rows that begin with times: `Tid;Hovedport;Scene/grav`; without
/// that row wherever it comes again.
fn over_times(sheet: &Sheet, table: &Table, frame: &Frame) -> Option<Table> {
    let (first, rest) = table.rows.split_first()?;
    let texts = |row: &Row| row.cells.iter().map(cells::text).collect::<Vec<_>>();
    let header = texts(first);
    let (corner, over) = header.split_first()?;
    let times = |sense: &Sense| matches!(sense, Sense::ShiftTimes | Sense::ShiftWhen | Sense::ShiftStart | Sense::ShiftDate);
    let field = near(corner).iter().any(|(sense, score)| *score >= 0.95 && times(sense));
    let words = over.iter().filter(|text| !text.is_empty()).count() > 1
        && over.iter().all(|text| text.is_empty() || !is_given(text) && when::read(text, frame).said.is_empty());
    let slot = |row: &&Row| {
        let text = row.cells.first().map(cells::text).unwrap_or_default();
        when::clocks(&text, frame).is_some() || !when::read(&text, frame).said.is_empty()
    };
    let again = rest.iter().filter(|row| texts(row) == header).count();
    let slots = rest.iter().filter(slot).count();
    if !field || !words || slots == 0 || slots * 10 < (rest.len() - again) * 7 {
        return None;
    }
    let mut found = rebuilt(sheet, table, &[first.source]);
    let again: BTreeSet<usize> = found.rows.iter().filter(|row| texts(row) == header).map(|row| row.source).collect();
    found.rows.retain(|row| !again.contains(&row.source));
    found.aside.extend(again.into_iter().map(|source| Aside { source, why: Why::HeaderAgain, text: header.join(" · ") }));
    Some(found)
}

/// The table whose first row is times or days over the columns, with nothing in the corner: `;18-22;22-02` over `fre;Kari;Ola`.
fn cornerless(sheet: &Sheet, table: &Table, frame: &Frame) -> Option<Table> {
    let (first, rest) = table.rows.split_first()?;
    let blank = |row: &Row| row.cells.first().is_none_or(|cell| cell.text.trim().is_empty());
    let row = sheet.rows.get(first.source)?;
    let (share, filled) = known(row, frame);
    let over = blank(first) && filled > 1 && share >= 1.0 && filled + 1 >= table.columns.len();
    (over && !rest.is_empty() && rest.iter().all(|row| !blank(row))).then(|| rebuilt(sheet, table, &[first.source]))
}

/// The table where its first row, which shapes took for the header, is one more of its people or ways to reach them, and with
/// the crew in each row where it stands over its people alone, as merged cells leave it; none when it stands right.
pub(in crate::exchange) fn settled(sheet: &Sheet, table: &Table, region: Region) -> Option<Table> {
    let headless = headless(sheet, table, region).or_else(|| of_people(sheet, table));
    let filled = filled_down(headless.as_ref().unwrap_or(table)).or(headless);
    merged_down(sheet, filled.as_ref().unwrap_or(table)).or(filled)
}

/// The table with somebody in each row that their cell was merged over; none where none is.
fn merged_down(sheet: &Sheet, table: &Table) -> Option<Table> {
    let mut merged: Option<Table> = None;
    for merge in sheet.merges.iter().filter(|merge| merge.to.0 > merge.from.0 && merge.to.1 == merge.from.1) {
        let Some(column) = table.columns.iter().position(|column| column.source == merge.from.1) else { continue };
        let top = table.rows.iter().find(|row| row.source == merge.from.0).and_then(|row| row.cells.get(column));
        let Some(top) = top.filter(|cell| names::looks_like_names(&cells::text(cell)) && is_given(&cells::text(cell))) else {
            continue;
        };
        let all = merged.get_or_insert_with(|| table.clone());
        for row in all.rows.iter_mut().filter(|row| (merge.from.0 + 1..=merge.to.0).contains(&row.source)) {
            let blank = |at: usize, own: &Cell| at == column && own.text.trim().is_empty();
            row.cells =
                row.cells.iter().enumerate().map(|(at, own)| if blank(at, own) { top.clone() } else { own.clone() }).collect();
        }
    }
    merged
}

/// The table without a heading over several columns that says no more than whose they are: `Spiller` over `Fornavn;Etternavn`.
fn of_people(sheet: &Sheet, table: &Table) -> Option<Table> {
    let [over, last] = table.header_rows.as_slice() else { return None };
    let text = |row: &usize, at: usize| sheet.rows.get(*row).and_then(|row| row.get(at)).map(cells::text).unwrap_or_default();
    let is = |text: &str, wanted: &[Sense]| near(text).iter().any(|(sense, score)| *score >= 0.95 && wanted.contains(sense));
    let mut changed = false;
    let mut plain = table.clone();
    for column in &mut plain.columns {
        let own = text(last, column.source);
        let group = column.header.strip_suffix(own.trim()).unwrap_or_default().trim().to_owned();
        let names_people = is(&group, &[Sense::FullName]) && !own.trim().is_empty();
        let field = [Sense::Given, Sense::Family, Sense::FullName, Sense::Birth, Sense::BirthDate, Sense::Phone, Sense::Email];
        if names_people && is(&own, &field) && text(over, column.source).len() <= group.len() {
            own.trim().clone_into(&mut column.header);
            changed = true;
        }
    }
    changed.then_some(plain)
}

fn headless(sheet: &Sheet, table: &Table, region: Region) -> Option<Table> {
    let [header] = table.header_rows.as_slice() else { return None };
    if table.columns.iter().any(|column| near(&column.header).first().is_some_and(|(_, score)| *score >= 0.6)) {
        return None;
    }
    let is_phone = |text: &str| matches!(phone::parse(text, region), Phone::Known(_));
    let is_email = |text: &str| text.contains('@') && text.contains('.');
    let has_phone = |text: &str| phone::digits(text).len() >= 8 && text.starts_with(|c: char| c.is_ascii_digit() || c == '+');
    let one_more = table.columns.iter().enumerate().any(|(at, column)| {
        let cells = table.rows.iter().take(300).filter_map(|row| row.cells.get(at)).map(cells::text);
        let cells: Vec<String> = cells.filter(|text| !text.trim().is_empty()).collect();
        let most = |test: &dyn Fn(&str) -> bool| {
            test(&column.header) && !cells.is_empty() && cells.iter().filter(|text| test(text)).count() * 10 >= cells.len() * 8
        };
        let is_somebody = |text: &str| is_somebody(text, region) || are_people(text, region);
        most(&is_somebody) && !places::is_place(&column.header) || most(&is_phone) || most(&is_email)
    });
    let above = people_above(sheet, table, *header, one_more, &|text| is_phone(text) || is_email(text) || has_phone(text));
    let data = above.iter().copied().chain(std::iter::once(*header)).chain(table.rows.iter().map(|row| row.source));
    let data: Vec<usize> = data.collect();
    (one_more || !above.is_empty()).then(|| {
        let mut made = made(sheet, table, &[], &data);
        let above: BTreeSet<usize> = above.iter().copied().collect();
        made.aside.retain(|aside| !above.contains(&aside.source));
        made
    })
}

/// The rows right above what was taken for a header, where they are people with ways to reach them.
fn people_above(sheet: &Sheet, table: &Table, header: usize, sure: bool, reached: &dyn Fn(&str) -> bool) -> Vec<usize> {
    let filled = |at: &usize| {
        let row = sheet.rows.get(*at).map_or(&[][..], |row| &row[..]);
        row.iter().filter(|cell| !cell.text.trim().is_empty()).count() > 1
            || row.iter().any(|cell| phone::digits(&cell.text).len() >= 8)
    };
    let set_aside = |at: &usize| table.aside.iter().any(|aside| aside.source == *at && aside.why == Why::Above);
    let mut rows: Vec<usize> = (0..header).rev().take_while(|at| filled(at) && set_aside(at)).collect();
    rows.reverse();
    let of_people = |at: &&usize| sheet.rows.get(**at).is_some_and(|row| row.iter().any(|cell| reached(&cells::text(cell))));
    let known = rows.iter().filter(of_people).count();
    // Those below are to be of the same kind.
    let below = table.rows.iter().filter(|row| row.cells.iter().any(|cell| reached(&cells::text(cell)))).count();
    let alike = (sure || rows.len() > 2) && below * 2 >= table.rows.len();
    if alike && known * 10 >= rows.len() * 7 { rows } else { Vec::new() }
}

/// Whether a cell is several people by whole names, and open places maybe.
fn are_people(text: &str, region: Region) -> bool {
    let parts = names::parts(text, true, region);
    let known = |part: &Part| match part {
        Part::Name(one) => !one.family.is_empty() && is_given(&one.given),
        Part::Open(_) => true,
        Part::Closed => false,
    };
    parts.len() > 1 && parts.iter().all(known)
}

/// Whether a cell is one person by a whole name, numbered or not.
pub(super) fn is_somebody(text: &str, region: Region) -> bool {
    match names::parts(numbered_off(text).unwrap_or(text), false, region).as_slice() {
        [Part::Name(one)] => !one.family.is_empty() && names::looks_like_names(&format!("{} {}", one.given, one.family)),
        _ => false,
    }
}

fn filled_down(table: &Table) -> Option<Table> {
    let is = |column: &Column, wanted: &[Sense]| {
        near(&column.header).iter().any(|(sense, score)| *score >= 0.95 && wanted.contains(sense))
    };
    let crew = table
        .columns
        .iter()
        .position(|column| is(column, &[Sense::Crew, Sense::ShiftCrew, Sense::ShiftRole, Sense::ShiftPlace]))?;
    let name = table.columns.iter().position(|column| is(column, &[Sense::FullName, Sense::Given, Sense::Family]))?;
    let of = |row: &Row| row.cells.get(crew).filter(|cell| !cell.text.trim().is_empty()).cloned();
    let told: Vec<String> = table.rows.iter().filter_map(of).map(|cell| cells::text(&cell)).collect();
    let again = told.iter().enumerate().any(|(at, text)| told.iter().take(at).any(|other| other == text));
    // Behind the name a blank is somebody without a crew.
    if crew > name || told.len() < 2 || again || told.len() == table.rows.len() || table.rows.first().and_then(of).is_none() {
        return None;
    }
    let mut filled = table.clone();
    let mut above: Option<(Option<usize>, Cell)> = None;
    for row in &mut filled.rows {
        match (of(row), &above) {
            (Some(own), _) => above = Some((row.section, own)),
            (None, Some((section, cell))) if *section == row.section => {
                row.cells =
                    row.cells.iter().enumerate().map(|(at, own)| if at == crew { cell.clone() } else { own.clone() }).collect();
            }
            _ => {}
        }
    }
    Some(filled)
}

/// What share of a row's filled cells are names of fields, days or times; and how many are filled.
fn known(row: &[Cell], frame: &Frame) -> (f64, usize) {
    let filled: Vec<&Cell> = row.iter().filter(|cell| !cell.text.trim().is_empty()).collect();
    let known = filled.iter().filter(|cell| {
        let text = cells::text(cell);
        let named = near(&text).first().is_some_and(|(_, score)| *score >= 0.95);
        let read = when::read(&text, frame);
        // `Bar fredag 18-22`
        let place = || matches!(read.rest.as_slice(), [place] if places::is_place(place)) && read.stretches().next().is_some();
        named || (!read.said.is_empty() && (read.rest.is_empty() || place()))
    });
    #[allow(clippy::cast_precision_loss, reason = "a row has few cells")]
    let share = known.count() as f64 / filled.len().max(1) as f64;
    (share, filled.len())
}

/// Whether a row begins with a day or a time of its own, as rows of data do.
fn is_whole_slot(sheet: &Sheet, row: usize, frame: &Frame) -> bool {
    let Some(first) = sheet.rows.get(row).and_then(|row| row.first()) else { return false };
    !when::read(&cells::text(first), frame).said.is_empty()
}

fn rebuilt(sheet: &Sheet, table: &Table, header: &[usize]) -> Table {
    let (first, last) = (header.first().copied().unwrap_or(0), header.last().copied().unwrap_or(0));
    // What was set aside below the header stays aside; what was taken for a title is data after all.
    let aside: Vec<_> = table
        .aside
        .iter()
        .filter(|aside| aside.source < first || (aside.source > last && aside.why != Why::Above))
        .cloned()
        .collect();
    let data: Vec<usize> = (last + 1..sheet.rows.len())
        .filter(|at| !aside.iter().any(|aside| aside.source == *at) && !table.sections.iter().any(|section| section.source == *at))
        .filter(|at| sheet.rows.get(*at).is_some_and(|row| row.iter().any(|cell| !cell.text.trim().is_empty())))
        .collect();
    made(sheet, &Table { aside, ..table.clone() }, header, &data)
}

/// A table of header rows and rows of data; `like` gives the rest of it, and its rows where they are cut alike.
pub(super) fn made(sheet: &Sheet, like: &Table, header: &[usize], data: &[usize]) -> Table {
    let table = like;
    let width = header.iter().chain(data).filter_map(|at| sheet.rows.get(*at)).map(|row| row.len()).max().unwrap_or(0);
    let text = |row: usize, column: usize| {
        sheet.rows.get(row).and_then(|row| row.get(column)).map(|cell| cell.text.trim().to_owned()).unwrap_or_default()
    };
    let holds = |column: &usize| header.iter().chain(data).any(|row| !text(*row, *column).is_empty());
    let columns: Vec<Column> = (0..width)
        .filter(holds)
        .map(|source| {
            let titles: Vec<String> = header.iter().map(|row| text(*row, source)).filter(|title| !title.is_empty()).collect();
            let old = table.columns.iter().find(|column| column.source == source);
            Column {
                header: titles.join(" "),
                source,
                hidden: old.is_some_and(|column| column.hidden),
                derived: old.is_some_and(|column| column.derived),
            }
        })
        .collect();
    // The first row of each place on the sheet.
    let alike: HashMap<usize, &Row> = if table.columns.len() == columns.len() {
        table.rows.iter().rev().map(|row| (row.source, row)).collect()
    } else {
        HashMap::new()
    };
    let rows = data.iter().map(|source| match alike.get(source) {
        Some(row) => Row::clone(row),
        None => Row {
            source: *source,
            section: None,
            cells: columns
                .iter()
                .map(|column| sheet.rows.get(*source).and_then(|row| row.get(column.source)).cloned().unwrap_or_default())
                .collect(),
            beyond: Vec::new(),
        },
    });
    Table { header_rows: header.to_vec(), rows: rows.collect(), columns, ..table.clone() }
}
