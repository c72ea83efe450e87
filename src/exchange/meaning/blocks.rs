//! Tables of times and posts that stand one under the other, each under its day and with its header once more. Shapes alone
//! do not tell such a header from a row of names; who knows times sees it.

use std::ops::Range;

use super::cells;
use super::header;
use super::when::{self, Frame};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::{is_value, near};
use crate::table::{Aside, Cell, Column, Line, Row, Sheet, Table, Why};

/// The tables that stand under each other on a sheet; none where those that were found are right.
pub(super) fn stacked(sheet: &Sheet, frame: &Frame) -> Option<Vec<Table>> {
    (0..2).find_map(|column| by(sheet, column, frame)).or_else(|| across(sheet, frame))
}

/// The tables whose headers are times, each right below a title of its own: `;08-12;12-16` under `Vakter lørdag`.
fn across(sheet: &Sheet, frame: &Frame) -> Option<Vec<Table>> {
    let rows: Vec<usize> = (0..sheet.rows.len()).filter(|at| sheet.rows.get(*at).is_some_and(|row| filled(row) > 0)).collect();
    let row = |at: usize| rows.get(at).and_then(|source| sheet.rows.get(*source));
    let head = |at: &usize| {
        let hours = row(*at).is_some_and(|row| {
            let first = row.first().is_some_and(|cell| cell.text.trim().is_empty());
            let rest = || row.iter().filter(|cell| !cell.text.trim().is_empty());
            first && rest().count() > 1 && rest().all(|cell| when::clocks(&cells::text(cell), frame).is_some())
        });
        hours && at.checked_sub(1).and_then(row).is_some_and(|above| filled(above) == 1)
    };
    let heads: Vec<usize> = (0..rows.len()).filter(head).collect();
    if heads.len() < 2 {
        return None;
    }
    // Numbers to ring below the last are a list of their own.
    let phones = |at: &usize| {
        row(*at).is_some_and(|row| filled(row) == 1 && is_value("phone_lists", text_of(row).trim_end_matches(':').trim()))
    };
    let last = heads.last().copied().unwrap_or(0);
    let end = (last + 1..rows.len()).find(phones).unwrap_or(rows.len());
    let (of_grids, numbers) = rows.split_at_checked(end)?;
    let mut tables = cut(sheet, of_grids, &heads, |_| 1);
    if let Some((_, data)) = numbers.split_first().filter(|(_, data)| !data.is_empty()) {
        tables.push(header::made(sheet, &Table::default(), &[], data));
    }
    Some(tables)
}

fn by(sheet: &Sheet, column: usize, frame: &Frame) -> Option<Vec<Table>> {
    let rows: Vec<usize> = (0..sheet.rows.len()).filter(|at| sheet.rows.get(*at).is_some_and(|row| filled(row) > 0)).collect();
    let row = |at: usize| rows.get(at).and_then(|source| sheet.rows.get(*source));
    let slot = |at: usize| row(at).and_then(|row| row.get(column)).is_some_and(|cell| is_times(cell, frame));
    // In a list of people a row without times is somebody whose times are missing.
    let of_people = sheet.tables.iter().flat_map(|table| &table.columns).any(|column| {
        let person = |sense: &Sense| matches!(sense, Sense::FullName | Sense::Given | Sense::Family);
        near(&column.header).iter().any(|(sense, score)| *score >= 0.95 && person(sense))
    });
    let worded = |row: &[Cell]| row.get(column).is_some_and(|cell| !cell.text.trim().is_empty());
    let heads: Vec<usize> = (0..rows.len())
        .filter(|at| !slot(*at) && slot(at + 1))
        .filter(|at| row(*at).is_some_and(|row| is_header(row, column, frame) && (worded(row) || !of_people)))
        .collect();
    let known = |at: &usize| {
        let source = rows.get(*at).copied().unwrap_or_default();
        let again = |aside: &Aside| aside.source == source && aside.why == Why::HeaderAgain;
        sheet.tables.iter().any(|table| table.header_rows.contains(&source) || table.aside.iter().any(again))
    };
    if heads.len() < 2 || heads.iter().all(known) {
        return None;
    }
    // Titles are the rows of one cell right above a header.
    let titles = |head: usize| (0..head).rev().take_while(|at| row(*at).is_some_and(|row| filled(row) == 1) && !slot(*at)).count();
    Some(cut(sheet, &rows, &heads, titles))
}

/// The tables of some rows that hold something, each from the titles above its header to those of the next; headers by their
/// places among the rows.
fn cut(sheet: &Sheet, rows: &[usize], heads: &[usize], titles: impl Fn(usize) -> usize) -> Vec<Table> {
    let footer = |source: usize| {
        let mut asides = sheet.tables.iter().flat_map(|table| &table.aside);
        asides.find(|aside| aside.source == source && matches!(aside.why, Why::Footer | Why::Legend)).cloned()
    };
    let above = |source: &usize| {
        let text = sheet.rows.get(*source).map(|row| text_of(row)).unwrap_or_default();
        Aside { source: *source, why: Why::Above, text }
    };
    let mut tables = Vec::new();
    for (place, head) in heads.iter().copied().enumerate() {
        let first = if place == 0 { 0 } else { head - titles(head) };
        let end = heads.get(place + 1).map_or(rows.len(), |next| next - titles(*next));
        let mut aside: Vec<Aside> = rows.get(first..head).unwrap_or_default().iter().map(above).collect();
        let below = rows.get(head + 1..end).unwrap_or_default();
        aside.extend(below.iter().filter_map(|source| footer(*source)));
        let data: Vec<usize> = below.iter().copied().filter(|source| footer(*source).is_none()).collect();
        let header = rows.get(head).copied().unwrap_or_default();
        tables.push(header::made(sheet, &Table { aside, ..Table::default() }, &[header], &data));
    }
    tables
}

/// The table without the few lines above it that say what it is a list for, `Tid;mandag 12. juli 17-20` among them, which stand
/// over it; none where no such lines do.
pub(super) fn under_labels(sheet: &Sheet, frame: &Frame) -> Option<Vec<Table>> {
    let [above, list] = sheet.tables.as_slice() else { return None };
    let data = above.rows.iter().map(|row| row.source);
    let rows: Vec<usize> =
        above.aside.iter().map(|aside| aside.source).chain(above.header_rows.iter().copied()).chain(data).collect();
    let pair = |at: &usize| {
        let mut texts = sheet.rows.get(*at)?.iter().map(cells::text).filter(|text| !text.is_empty());
        let pair = (texts.next()?, texts.next()?);
        texts.next().is_none().then_some(pair)
    };
    let said =
        |(label, text): &(String, String)| is_value("time_labels", label) && when::read(text, frame).stretches().next().is_some();
    let pairs: Vec<(String, String)> = rows.iter().filter_map(pair).collect();
    if list.header_rows.is_empty() || rows.len() > 6 || pairs.len() != rows.len() || !pairs.iter().any(said) {
        return None;
    }
    let over = rows.iter().zip(pairs).map(|(source, (label, text))| {
        let text = format!("{label} · {text}");
        Aside { source: *source, why: Why::Above, text }
    });
    Some(vec![Table { aside: over.chain(list.aside.iter().cloned()).collect(), ..list.clone() }])
}

/// The two tables that stand side by side under one row of headers, with a blank column between; none for one table.
pub(super) fn beside(sheet: &Sheet, table: &Table) -> Option<[Table; 2]> {
    let gap = table.columns.windows(2).position(|pair| matches!(pair, [a, b] if a.source + 1 < b.source))?;
    let is = |columns: &[Column], wanted: &[Sense]| {
        let named = |column: &Column| near(&column.header).iter().any(|(sense, score)| *score >= 0.95 && wanted.contains(sense));
        columns.iter().filter(|column| named(column)).count()
    };
    let (left, right) = table.columns.split_at(gap + 1);
    let known = |columns: &[Column]| {
        columns.iter().filter(|column| near(&column.header).first().is_some_and(|(_, score)| *score >= 0.95)).count()
    };
    let names = [Sense::FullName, Sense::Given];
    let when = [Sense::ShiftDate, Sense::ShiftStart, Sense::ShiftTimes, Sense::ShiftWhen];
    let whole = |columns: &[Column]| known(columns) > 1 && is(columns, &names) > 0;
    // Names behind the names of a shift, `Når;Navn;;Navn`, are more people on it.
    let more = is(left, &when) > 0 && is(right, &when) == 0;
    if !whole(left) || !whole(right) || more {
        return None;
    }
    let from = right.first().map_or(0, |column| column.source);
    Some([part(sheet, table, 0..gap + 1, 0..from), part(sheet, table, gap + 1..table.columns.len(), from..usize::MAX)])
}

/// The tables that stand side by side under headings of their own, `Fredag` over `Tid;Navn` and `Lørdag` over the same, each
/// with the columns before them; none for one table.
pub(super) fn groups(sheet: &Sheet, table: &Table) -> Option<Vec<Table>> {
    let title = table.header_rows.first().and_then(|first| first.checked_sub(1));
    let titled = title.filter(|row| sheet.rows.get(*row).is_some_and(|row| filled(row) > 1));
    let (upper, lower) = match (table.header_rows.as_slice(), titled) {
        ([upper, lower], _) => (*upper, *lower),
        ([lower], Some(upper)) => (upper, *lower),
        _ => return None,
    };
    let text = |row: usize, column: usize| sheet.rows.get(row).and_then(|row| row.get(column)).map(cells::text).unwrap_or_default();
    let own = |column: &Column| fold(&text(lower, column.source));
    let starts: Vec<usize> = (0..table.columns.len())
        .filter(|at| table.columns.get(*at).is_some_and(|column| !text(upper, column.source).is_empty()))
        .collect();
    let ends = starts.iter().skip(1).copied().chain([table.columns.len()]);
    let groups: Vec<Range<usize>> = starts.iter().copied().zip(ends).map(|(from, to)| from..to).collect();
    let words = |group: &Range<usize>| table.columns.get(group.clone()).unwrap_or_default().iter().map(own).collect::<Vec<_>>();
    let first = groups.first().map(words)?;
    let named = first.iter().any(|word| {
        near(word)
            .iter()
            .any(|(sense, score)| *score >= 0.95 && matches!(sense, Sense::FullName | Sense::Given | Sense::ShiftTimes))
    });
    if groups.len() < 2 || first.len() < 2 || !named || groups.iter().any(|group| words(group) != first) {
        return None;
    }
    let before = 0..groups.first()?.start;
    let made = groups.iter().filter_map(|group| {
        let all: Vec<usize> = before.clone().chain(group.clone()).collect();
        let source = table.columns.get(group.start)?.source;
        let columns = all
            .iter()
            .filter_map(|at| table.columns.get(*at))
            .map(|column| Column { header: text(lower, column.source), ..column.clone() });
        // A row that only the other groups fill is not this one's.
        let rows = table
            .rows
            .iter()
            .filter(|row| filled(row.cells.get(group.clone()).unwrap_or_default()) > 0 || filled(&row.cells) == 1)
            .map(|row| Row {
                cells: all.iter().map(|at| row.cells.get(*at).cloned().unwrap_or_default()).collect(),
                ..row.clone()
            });
        let title = Aside { source: upper, why: Why::Above, text: text(upper, source) };
        let again = Aside { source: lower, why: Why::HeaderAgain, text: String::new() };
        let above = table.aside.iter().filter(|aside| aside.source != upper).cloned().chain([title, again]);
        Some(Table {
            columns: columns.collect(),
            rows: rows.collect(),
            aside: above.collect(),
            header_rows: vec![lower],
            ..table.clone()
        })
    });
    Some(made.collect())
}

/// The tables that stand side by side each under its day, with no words over their columns: `Torsdag;;Fredag;` over
/// `10-14;Åse;10-14;Bo`; none for one table.
pub(super) fn by_day(table: &Table, frame: &Frame) -> Option<Vec<Table>> {
    let header = *table.header_rows.last()?;
    let days: Vec<usize> = (0..table.columns.len()).filter(|at| !header_of(table, *at).is_empty()).collect();
    let is_day = |at: &usize| when::days(header_of(table, *at), frame).map_or(true, |days| days.len() == 1);
    let ends = days.iter().skip(1).copied().chain([table.columns.len()]);
    let groups: Vec<Range<usize>> = days.iter().copied().zip(ends).map(|(from, to)| from..to).collect();
    let width = groups.first().map(Range::len)?;
    let timed = |group: &Range<usize>| {
        let cells: Vec<&Cell> = table.rows.iter().filter_map(|row| row.cells.get(group.start)).collect();
        let filled = cells.iter().filter(|cell| !cell.text.trim().is_empty()).count();
        filled > 0 && cells.iter().filter(|cell| is_times(cell, frame)).count() * 10 >= filled * 8
    };
    let whole = days.first() == Some(&0) && groups.len() > 1 && width > 1 && groups.iter().all(|group| group.len() == width);
    if !whole || !days.iter().all(is_day) || !groups.iter().all(timed) {
        return None;
    }
    let made = groups.iter().map(|group| {
        let columns = table.columns.get(group.clone()).unwrap_or_default();
        let rows = table
            .rows
            .iter()
            .map(|row| Row { cells: row.cells.get(group.clone()).unwrap_or_default().iter().cloned().collect(), ..row.clone() });
        let title = Aside { source: header, why: Why::Above, text: header_of(table, group.start).to_owned() };
        Table {
            columns: columns.iter().map(|column| Column { header: String::new(), ..column.clone() }).collect(),
            rows: rows.filter(|row| filled(&row.cells) > 0).collect(),
            aside: table.aside.iter().cloned().chain([title]).collect(),
            header_rows: Vec::new(),
            ..table.clone()
        }
    });
    Some(made.collect())
}

fn header_of(table: &Table, at: usize) -> &str {
    table.columns.get(at).map_or("", |column| column.header.trim())
}

/// Some columns of a table, by their places in it and on the sheet, with what stands over them.
fn part(sheet: &Sheet, table: &Table, columns: Range<usize>, on_sheet: Range<usize>) -> Table {
    let text = |source: usize| {
        let row = sheet.rows.get(source).map_or(&[][..], Line::as_slice);
        text_of(row.get(on_sheet.start.min(row.len())..on_sheet.end.min(row.len())).unwrap_or_default())
    };
    let own = |source: usize, old: &str| {
        if filled(sheet.rows.get(source).map_or(&[], Line::as_slice)) > 1 { text(source) } else { old.to_owned() }
    };
    let aside = table.aside.iter().map(|aside| Aside { text: own(aside.source, &aside.text), ..aside.clone() });
    let rows = table
        .rows
        .iter()
        .map(|row| Row { cells: row.cells.get(columns.clone()).unwrap_or_default().iter().cloned().collect(), ..row.clone() });
    // What stands over one of them is over it alone.
    let again = Aside { source: *table.header_rows.last().unwrap_or(&0), why: Why::HeaderAgain, text: String::new() };
    Table {
        columns: table.columns.get(columns.clone()).unwrap_or_default().to_vec(),
        rows: rows.filter(|row| filled(&row.cells) > 0).collect(),
        aside: aside.filter(|aside| !aside.text.is_empty()).chain([again]).collect(),
        ..table.clone()
    }
}

fn filled(row: &[Cell]) -> usize {
    row.iter().filter(|cell| !cell.text.trim().is_empty()).count()
}

fn text_of(row: &[Cell]) -> String {
    row.iter().map(|cell| cell.text.trim()).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Whether a cell is from and to, and nothing else.
fn is_times(cell: &Cell, frame: &Frame) -> bool {
    let text = cells::text(cell);
    // Times have some figures, and few letters beside; a phone number has more.
    let figures = text.bytes().filter(u8::is_ascii_digit).count();
    if text.len() > 40 || !(1..=8).contains(&figures) || figures > 4 && figures == text.len() {
        return false;
    }
    cells::range_as_date(cell).is_some() || when::clocks(&text, frame).is_some() && when::read(&text, frame).rest.is_empty()
}

/// Whether a row is words over columns: a word for times over the times or nothing, and short words that are no times.
fn is_header(row: &[Cell], column: usize, frame: &Frame) -> bool {
    let over = row.get(column).map(cells::text).unwrap_or_default();
    let day = when::days(&over, frame).is_ok_and(|days| days.len() == 1);
    let named = over.is_empty() || day || near(&over).iter().any(|(sense, score)| *score >= 0.95 && sense.is_of_shift());
    let rest = row.iter().enumerate().filter(|(at, cell)| *at > column && !cell.text.trim().is_empty());
    let words: Vec<String> = rest.map(|(_, cell)| cells::text(cell)).collect();
    let short = |text: &String| {
        text.chars().count() < 40
            && text.chars().next().is_some_and(char::is_alphabetic)
            && !text.contains([',', ';', '@', '/', '+'])
            && crate::domain::phone::digits(text).len() < 4
            && when::clocks(text, frame).is_none()
    };
    // Without a word over the times the row may be one of names, unless it has a place among them.
    let sure = !over.is_empty() || words.iter().any(|word| super::places::is_place(word));
    named && sure && !words.is_empty() && words.iter().all(short)
}
