//! A book's sheets one after the other: which table is what, and all of it put together.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use super::choose::{self, Choice};
use super::gather::{At, Gather};
use super::grid::{self, Post};
use super::header;
use super::legend::{self, Stands};
use super::list::{self, List};
use super::matrix::{self, Head};
use super::when::{self, Frame};
use super::year::{self, Year};
use super::{Answers, Code, Event, Meaning, OnShift, cells, lines, names, order, people, sections};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::table::{Aside, Book, Cell, Progress, RepairKind, Sheet, Table, Value, Why};

/// What a book says, for a festival.
pub fn of(book: &Book, event: &Event) -> Meaning {
    of_with(book, event, &Answers::default())
}

/// What a book says, where the leader has said something of it.
pub fn of_with(book: &Book, event: &Event, answers: &Answers) -> Meaning {
    of_watched(book, event, answers, &Progress::default())
}

/// What a book says, the rows that were made sense of being counted.
pub fn of_watched(book: &Book, event: &Event, answers: &Answers, progress: &Progress) -> Meaning {
    progress.of(book.sheets.iter().filter(|sheet| !sheet.hidden).map(|sheet| sheet.rows.len()).sum());
    let titled = year::titled(book, event);
    let first = in_year(book, event, &Answers { by_weekday: false, ..answers.clone() }, titled, progress);
    if let Some(own) = titled.and_then(|of| year::outdated(of, &first, || in_year(book, event, answers, None, progress))) {
        return own;
    }
    let Some(of) = titled.or_else(|| year::dated(&first, event)) else { return first };
    // With the days that it names at hand, the weekdays alone are of the same week.
    let of = year::fitted(of, &first, event);
    let mut meaning = in_year(book, event, answers, Some(of), progress);
    meaning.elsewhen = year::told(of, &meaning, event);
    if answers.by_weekday && meaning.elsewhen.is_some() {
        year::moves(&mut meaning, of.weeks, event);
    }
    meaning
}

/// What a book says, its days without a year being of one that is not the festival's.
fn in_year(book: &Book, event: &Event, answers: &Answers, of: Option<Year>, progress: &Progress) -> Meaning {
    let mut gather = Gather::new(event, progress);
    if let Some(of) = of {
        let (first, last) = of.days(event);
        gather.frame = Frame { weekdays: answers.by_weekday, ..Frame::new(first, last) };
    }
    gather.columns_told.clone_from(&answers.columns);
    gather.frame.parts = legend::parts(book, &gather.frame);
    gather.frame.parts.extend(&answers.parts);
    gather.frame.counts.clone_from(&answers.days);
    gather.codes_told.clone_from(&answers.codes);
    let shown = |sheet: &Sheet| !sheet.hidden && !sheet.tables.is_empty();
    let data = book.sheets.iter().filter(|sheet| shown(sheet) && has_data(sheet)).count();
    for (at, sheet) in book.sheets.iter().enumerate().filter(|(_, sheet)| shown(sheet)) {
        gather.sheet = at;
        // A note to the reader beside the lists.
        if data > 0 && !has_data(sheet) {
            continue;
        }
        whole(&mut gather, book, sheet, data > 1);
    }
    if book.dialect.as_ref().is_some_and(|dialect| dialect.mended) {
        gather.sheet = 0;
        gather.tell(None, None, Code::Mojibake, "");
    }
    finish(gather)
}

/// Whether a sheet is more than a note to the reader.
fn has_data(sheet: &Sheet) -> bool {
    sheet.tables.iter().any(|table| table.columns.len() > 1 && !table.rows.is_empty())
}

/// People are settled, and all that named a mention names a person.
fn finish(mut gather: Gather<'_>) -> Meaning {
    let (sheet, kind) = gather.kind.unwrap_or_default();
    let (people, whom, merges) = people::settle(&mut gather);
    let person = |mention: usize| whom.get(mention).copied().unwrap_or(0);
    let mut assignments: Vec<OnShift> = Vec::new();
    let mut twice: BTreeSet<(usize, usize)> = BTreeSet::new();
    for on in &gather.assignments {
        let on = OnShift { person: person(on.person), ..*on };
        if twice.insert((on.shift, on.person)) {
            assignments.push(on);
        }
    }
    let availability = people::available(&gather, &whom);
    let mut issues = std::mem::take(&mut gather.issues);
    issues.sort_by_key(|issue| (issue.sheet, issue.row, issue.col));
    Meaning {
        kind,
        sheet,
        columns: gather.columns,
        legend: gather.legend,
        people,
        shifts: gather.shifts,
        assignments,
        availability,
        merges,
        issues,
        asked: gather.asked,
        conflicts: gather.conflicts,
        codes: gather.codes,
        elsewhen: None,
    }
}

fn whole(gather: &mut Gather<'_>, book: &Book, sheet: &Sheet, many: bool) {
    order::look(gather, sheet);
    let mut done = false;
    for (place, table) in sheet.tables.iter().enumerate() {
        let again = if place == 0 { header::looked_again(sheet, table, &gather.frame) } else { None };
        let table = again.as_ref().unwrap_or(table);
        asides(gather, table);
        repairs(gather, table);
        for row in &sheet.hidden_rows {
            if table.rows.iter().any(|kept| kept.source == *row) {
                gather.tell(Some(*row), None, Code::HiddenRow, "");
            }
        }
        done |= one(gather, book, sheet, table, many);
    }
    if !done && sheet.tables.len() <= 1 {
        let (timed, all) = lines::count(sheet, gather);
        if timed > 0 || all > 0 {
            lines::read(gather, sheet, day_of(&sheet.name, gather));
        }
    }
}

fn asides(gather: &mut Gather<'_>, table: &Table) {
    for aside in &table.aside {
        if aside.why == Why::Footer {
            gather.issue(At { row: aside.source, col: Some(0) }, Code::FooterSkipped, aside.text.clone());
        }
    }
}

fn repairs(gather: &mut Gather<'_>, table: &Table) {
    for repair in &table.repairs {
        let kind = match repair.kind {
            RepairKind::CellDropped => "an empty cell too many taken out",
            RepairKind::CellSplit => "a missing delimiter put back",
            RepairKind::CellAdded => "a missing cell put in",
            RepairKind::Quote => "a stray quote",
            RepairKind::Delimiter => "another delimiter",
            RepairKind::CellsJoined => "two cells joined",
        };
        gather.tell(Some(repair.source), repair.column, Code::RowRepaired, format!("{kind}: {}", repair.was));
    }
}

/// The day that a sheet's name or a title says.
fn day_of(text: &str, gather: &Gather<'_>) -> Option<NaiveDate> {
    let heading = title(text, gather)?;
    let (first, last) = (gather.frame.first.checked_sub_days(Days::new(3))?, gather.frame.last.checked_add_days(Days::new(3))?);
    heading.day.filter(|day| (first..=last).contains(day))
}

/// What a sheet's name or a title says; none where it is about the file.
fn title(text: &str, gather: &Gather<'_>) -> Option<sections::Heading> {
    (!is_about_the_file(text)).then(|| sections::read(text, &gather.frame, gather.event.region))
}

/// Whether a title says how old the file is, rather than when anybody works.
pub(super) fn is_about_the_file(text: &str) -> bool {
    let folded = fold(text);
    let words = [
        "versjon",
        "version",
        "oppdatert",
        "uppdaterad",
        "endret",
        "andrad",
        "endra",
        "gjelder",
        "gjeld",
        "galler",
        "utskrift",
        "per",
    ];
    words.iter().any(|word| folded.split(' ').any(|other| other == *word))
}

/// Titles whose weekday is not that of their date are asked about.
fn titles_asked(gather: &mut Gather<'_>, sheet: &Sheet, table: &Table) {
    let above = table.aside.iter().filter(|aside| aside.why == Why::Above).map(|aside| (aside.source, aside.text.clone()));
    for (row, text) in std::iter::once((0, sheet.name.clone())).chain(above) {
        let trouble = title(&text, gather).and_then(|heading| heading.trouble);
        if let Some(trouble @ when::Trouble::Conflict { .. }) = trouble {
            let _ = gather.trouble(&trouble, &text, At { row, col: Some(0) });
        }
    }
}

/// Reads one table; false when it is no table of ours.
fn one(gather: &mut Gather<'_>, book: &Book, sheet: &Sheet, table: &Table, many: bool) -> bool {
    titles_asked(gather, sheet, table);
    let title = table.aside.iter().filter(|aside| aside.why == Why::Above).find_map(|aside| day_of(&aside.text, gather));
    let day = day_of(&sheet.name, gather).or(title);
    // A heading that stands over the header too: `Bar`, and further down `Port` with the header once more.
    let again = table.aside.iter().any(|aside| aside.why == Why::HeaderAgain);
    let titles = table.aside.iter().rev().find(|aside| aside.why == Why::Above && again && aside.text.split(' ').count() <= 3);
    // A title that says the day says nothing of the crew.
    let titled = |aside: &Aside| sections::read(&aside.text, &gather.frame, gather.event.region).name;
    let crew = crew_of(sheet, day, many).or_else(|| titles.filter(|aside| day_of(&aside.text, gather).is_none()).and_then(titled));
    leaders_over(gather, table, crew.as_deref());
    let mut heads = heads(sheet, table, &gather.frame.on(day));
    let corner = corner(gather, table, &heads);
    let day = corner.map(|(_, day)| day).or(day);
    if let Some((at, day)) = corner {
        heads = self::heads(sheet, table, &gather.frame.on(Some(day)));
        let _ = heads.remove(&at);
    }
    nights(gather, table, &mut heads, day);
    let out: Vec<usize> = (0..table.columns.len()).filter(|at| is_out(table, *at) || heads.contains_key(at)).collect();
    let mut choice = choose::choose(table, &out, &gather.frame, gather.event.region);
    super::surname::beside(&mut choice, table);
    for (at, column) in table.columns.iter().enumerate().filter(|(at, _)| !out.contains(at)) {
        if let Some(told) = gather.columns_told.get(&(gather.sheet, column.source)) {
            choice.tell(at, *told);
        }
    }
    let legend = legend::of(book, sheet, &gather.frame);
    left_out(gather, table, &choice);
    if heads.len() >= 2 {
        name_column(&mut choice, table, &heads);
        let keys: Vec<usize> = heads.keys().copied().collect();
        let list = List { table, choice: &choice, apart: keys.clone() };
        let names = matrix::holds_names(&list, &keys, &legend);
        let row = *table.header_rows.last().unwrap_or(&0);
        for (at, head) in &heads {
            if let (Head::Trouble(trouble), Some(column)) = (head, table.columns.get(*at)) {
                let _ = gather.trouble(trouble, &column.header, At { row, col: Some(column.source) });
            }
        }
        if choice.has_name() && !names {
            matrix::read(gather, &list, &heads, &legend, crew.as_deref());
            return true;
        }
        if names {
            let posts = heads.into_iter().map(|(at, head)| (at, Post { head: Some(head), ..Post::default() })).collect();
            grid::read(gather, &list, &posts, day, crew.as_deref());
            return true;
        }
    }
    if let Some((choice, posts)) = posts(table, &choice, &legend) {
        let list = List { table, choice: &choice, apart: posts.keys().copied().collect() };
        grid::read(gather, &list, &posts, day, crew.as_deref());
        return true;
    }
    if !is_list(&choice, table) {
        return false;
    }
    let list = List { table, choice: &choice, apart: Vec::new() };
    list::read(gather, &list, day, crew.as_deref());
    true
}

/// Who leads, by a title over a table: `Leder: Kari Moe 912 34 567`. Where no crew is told it is that of the sheet.
fn leaders_over(gather: &mut Gather<'_>, table: &Table, crew: Option<&str>) {
    let above: Vec<(usize, String)> =
        table.aside.iter().filter(|aside| aside.why == Why::Above).map(|aside| (aside.source, aside.text.clone())).collect();
    for (row, text) in above {
        let heading = sections::read(&text, &gather.frame, gather.event.region);
        let named = |named: &names::Named| !named.family.is_empty() || named.phone.is_some();
        let leaders: Vec<names::Named> = heading.leaders.into_iter().filter(named).collect();
        let crew = heading.name.as_deref().or(crew).unwrap_or_default().to_owned();
        gather.issue_leaders(&leaders, Some(&crew), &text, At { row, col: Some(0) });
    }
}

/// The columns under a day or times.
fn heads(sheet: &Sheet, table: &Table, frame: &Frame) -> BTreeMap<usize, Head> {
    let shown = table.columns.iter().enumerate().filter(|(_, column)| !column.hidden && !column.derived);
    shown.filter_map(|(at, _)| head(sheet, table, at, frame).map(|head| (at, head))).collect()
}

/// A day in the corner of a table, over the times or beside them, which all of the table is about; and its column.
fn corner(gather: &Gather<'_>, table: &Table, heads: &BTreeMap<usize, Head>) -> Option<(usize, NaiveDate)> {
    let (at, head) = heads.first_key_value()?;
    let Head::Day(day) = head else { return None };
    let first = table.columns.iter().position(|column| !column.hidden && !column.derived);
    let times = |head: &Head| matches!(head, Head::Times(..)) || matches!(head, Head::Slot(slot) if !slot.day_said);
    let over = heads.len() > 2 && heads.values().skip(1).all(times);
    let beside = || heads.len() == 1 && choose::shares(table, *at, &gather.frame, gather.event.region).times >= 0.6;
    (first == Some(*at) && (over || beside())).then_some((*at, *day))
}

/// Times across on one day: those after midnight that stand behind the evening are of the next day.
fn nights(gather: &mut Gather<'_>, table: &Table, heads: &mut BTreeMap<usize, Head>, day: Option<NaiveDate>) {
    let (Some(day), Some(row)) = (day, table.header_rows.last().copied()) else { return };
    let mut last = None;
    for (at, head) in heads {
        let Head::Slot(slot) = head else { continue };
        let from = u16::try_from((slot.start - slot.start.date().and_time(chrono::NaiveTime::MIN)).num_minutes()).unwrap_or(0);
        if !slot.day_said && slot.start.date() == day && list::goes_on(last, day, from) {
            slot.start += chrono::TimeDelta::days(1);
            slot.end += chrono::TimeDelta::days(1);
            gather.issue(At { row, col: table.columns.get(*at).map(|column| column.source) }, Code::NightOfNextDay, "");
        }
        last = Some(*slot);
    }
}

fn is_out(table: &Table, at: usize) -> bool {
    table.columns.get(at).is_some_and(|column| column.hidden || column.derived)
}

/// Columns that are left out are told of.
fn left_out(gather: &mut Gather<'_>, table: &Table, choice: &Choice) {
    for (at, column) in table.columns.iter().enumerate() {
        if column.hidden {
            gather.tell(None, Some(column.source), Code::HiddenColumn, column.header.clone());
        } else if column.derived {
            gather.tell(None, Some(column.source), Code::FormulaColumn, column.header.clone());
        }
        match choice.senses.get(at).copied().flatten() {
            Some(Sense::IdentityNumber) => gather.tell(None, Some(column.source), Code::IdentityNumbers, column.header.clone()),
            Some(Sense::BankAccount) => gather.tell(None, Some(column.source), Code::BankAccounts, column.header.clone()),
            _ => {}
        }
    }
}

/// One sheet a crew: its name, where several sheets hold data and it says nothing of days.
fn crew_of(sheet: &Sheet, day: Option<NaiveDate>, many: bool) -> Option<String> {
    let folded = fold(&sheet.name);
    let plain = [
        "ark",
        "sheet",
        "blad",
        "tabell",
        "vakter",
        "vaktliste",
        "turnus",
        "kontakter",
        "kontaktliste",
        "liste",
        "frivillige",
        "personer",
        "schema",
        "roster",
        "people",
        "oversikt",
    ];
    let generic = plain.iter().any(|word| folded.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ') == *word);
    (many && day.is_none() && !generic).then(|| sections::name(&sheet.name)).flatten()
}

/// What stands over a column, if it is a day or times. Several header rows are read together, the upper ones over all the
/// columns they were merged across.
fn head(sheet: &Sheet, table: &Table, at: usize, frame: &Frame) -> Option<Head> {
    let column = table.columns.get(at)?;
    let last = table.header_rows.last().and_then(|row| sheet.rows.get(*row)).and_then(|row| row.get(column.source));
    if let Some(Cell { value: Value::Date(date), .. }) = last {
        return Some(Head::Day(*date));
    }
    let upper = table.header_rows.split_last().map_or(&[][..], |(_, upper)| upper);
    let above: Vec<String> = upper
        .iter()
        .filter_map(|row| sheet.rows.get(*row))
        .map(|row| over(row, column.source))
        .filter(|text| !text.is_empty())
        .collect();
    let own = last.map(cells::text).unwrap_or_default();
    // The English Friday is a word for free: a weekday only among others.
    let english = || table.columns.iter().any(|other| matches!(other.header.trim().to_lowercase().as_str(), "sat" | "sun" | "thu"));
    let own = if own.trim().eq_ignore_ascii_case("fri") && english() { "Friday".to_owned() } else { own };
    let joined = format!("{} {own}", above.join(" "));
    [own.as_str(), joined.trim(), column.header.as_str()]
        .into_iter()
        .find_map(|text| of_text(text, frame, &above))
        .or_else(|| of_text(joined.trim(), frame, &[]))
}

/// The text over a column in an upper header row: its own cell, or the nearest one to the left.
fn over(row: &[Cell], column: usize) -> String {
    row.iter().take(column + 1).rev().map(|cell| cell.text.trim()).find(|text| !text.is_empty()).unwrap_or_default().to_owned()
}

fn of_text(text: &str, frame: &Frame, above: &[String]) -> Option<Head> {
    let read = when::read(text, &Frame { day: None, ..frame.clone() });
    match (read.said.as_slice(), read.rest.is_empty()) {
        ([Ok(stretch)], _) => Some(Head::Slot(*stretch)),
        ([Err(when::Trouble::NoTime(day))], true) => Some(Head::Day(*day)),
        ([Err(trouble @ when::Trouble::Conflict { .. })], _) => Some(Head::Trouble(trouble.clone())),
        ([Err(when::Trouble::NoDay)], true) if above.is_empty() => {
            let (from, to) = when::clocks(text, frame)?;
            Some(match frame.day {
                Some(day) => Head::Slot(list::stretch(day, from, to)),
                None => Head::Times(from, to),
            })
        }
        _ => None,
    }
}

/// In a table of days the first column of words is the names, whatever it is called.
fn name_column(choice: &mut Choice, table: &Table, heads: &BTreeMap<usize, Head>) {
    if choice.has_name() {
        return;
    }
    let found = (0..table.columns.len()).find(|at| {
        !heads.contains_key(at)
            && !is_out(table, *at)
            && choice.shares.get(*at).is_some_and(|share| share.filled > 0 && share.names >= 0.6 && share.times < 0.3)
    });
    if let Some(place) = found.and_then(|at| choice.senses.get_mut(at)) {
        *place = Some(Sense::FullName);
    }
}

/// The columns of places, where rows are times: headers that are no field, and names in the cells.
fn posts(table: &Table, choice: &Choice, legend: &BTreeMap<String, Stands>) -> Option<(Choice, BTreeMap<usize, Post>)> {
    let timed = [Sense::ShiftTimes, Sense::ShiftWhen, Sense::ShiftStart].into_iter().any(|sense| choice.has(sense));
    if !timed {
        return None;
    }
    // A column of the person's own name makes it a list.
    let named_by_header = table.columns.iter().enumerate().any(|(at, column)| {
        let near = crate::exchange::columns::dictionary::near(&column.header);
        let exact = near.iter().any(|(sense, score)| {
            *score >= 0.95 && matches!(sense, Sense::FullName | Sense::Given | Sense::Family | Sense::Phone | Sense::Email)
        });
        exact && !is_out(table, at)
    });
    if named_by_header {
        return None;
    }
    let list = List { table, choice, apart: Vec::new() };
    let of_shift = |at: usize| {
        choice.senses.get(at).copied().flatten().is_some_and(|sense| {
            matches!(
                sense,
                Sense::ShiftTimes
                    | Sense::ShiftWhen
                    | Sense::ShiftStart
                    | Sense::ShiftEnd
                    | Sense::ShiftDate
                    | Sense::ShiftNeeded
                    | Sense::ShiftLength
                    | Sense::Sum
            )
        })
    };
    let mut found: BTreeMap<usize, Post> = BTreeMap::new();
    let mut sure = 0;
    for (at, column) in table.columns.iter().enumerate() {
        if is_out(table, at)
            || of_shift(at)
            || column.header.trim().is_empty()
            || choice.shares.get(at).is_some_and(|share| share.filled == 0)
        {
            continue;
        }
        // A header that is a field's very name is no place: `Location`, `Merknad`, `Team leader`.
        let header = column.header.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace());
        // `Post 1` is a place for all that, `Navn 1` a name.
        let numbered = header.len() < column.header.trim_end().len();
        let of_person =
            |sense: &Sense| matches!(sense, Sense::FullName | Sense::Given | Sense::Family | Sense::Phone | Sense::Email);
        let field = !lines::is_place(header)
            && crate::exchange::columns::dictionary::near(header)
                .iter()
                .any(|(sense, score)| *score >= 0.95 && (!numbered || of_person(sense)));
        let names = !field && matrix::holds_names(&list, &[at], legend);
        let (place, needed) = grid::place(&column.header);
        if names {
            sure += 1;
            let _ = found.insert(at, Post { head: None, place, needed });
        }
    }
    // Columns of nothing but open places or closed ones are posts beside others.
    let senses = choice.senses.iter().enumerate().map(|(at, sense)| if found.contains_key(&at) { None } else { *sense }).collect();
    (sure >= 2).then(|| (Choice { senses, shares: choice.shares.clone(), roster: true }, found))
}

/// Whether a table says enough of people or shifts to be a list.
fn is_list(choice: &Choice, table: &Table) -> bool {
    let when = [Sense::ShiftStart, Sense::ShiftTimes, Sense::ShiftWhen].into_iter().any(|sense| choice.has(sense));
    let people = choice.has_name() || choice.has(Sense::Phone) || choice.has(Sense::Email);
    table.columns.len() > 1 && (people || when) || (table.columns.len() == 1 && choice.has(Sense::FullName))
}
