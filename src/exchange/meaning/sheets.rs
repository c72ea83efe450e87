//! A book's sheets one after the other: which table is what, and all of it put together.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::choose::{self, Choice};
use super::gather::{At, Gather};
use super::grid::{self, Post};
use super::header;
use super::ledger::{self, Laid};
use super::legend;
use super::linked;
use super::list::{self, List};
use super::matrix::{self, Head};
use super::titles::{
    crew_of, day_of, headed, is_about_the_file, is_listed, is_of_group, leaders_over, place_alone, place_in, titles_asked,
};
use super::when::{self, Frame};
use super::year::{self, Year};
use super::{
    Answers, Code, Event, Meaning, OnShift, asides, asks, audit, blocks, cells, crews, heads, limits, lines, nobody, order,
    outcome, people, places, plausible, posts, sections, signup, span, talk, teams, turned,
};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::columns::dictionary::near;
use crate::table::{Aside, Book, Cell, Format, Progress, Row, Sheet, Table, Why};

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
    if let Some((first, last, title)) = span::of(book, &gather.frame) {
        (gather.frame.first, gather.frame.last) = (first, last);
        gather.tell(None, None, Code::TitleDays, title);
    }
    gather.columns_told.clone_from(&answers.columns);
    gather.frame.english = is_english(book);
    gather.frame.parts = legend::parts(book, &gather.frame);
    gather.frame.parts.extend(&answers.parts);
    gather.frame.counts.clone_from(&answers.days);
    gather.codes_told.clone_from(&answers.codes);
    for (at, sheet) in book.sheets.iter().enumerate().filter(|(_, sheet)| sheet.hidden && has_data(sheet)) {
        gather.sheet = at;
        gather.tell(None, None, Code::HiddenSheet, sheet.name.clone());
    }
    let shown = |sheet: &Sheet| !sheet.hidden && !sheet.tables.is_empty();
    let data = book.sheets.iter().filter(|sheet| shown(sheet) && has_data(sheet)).count();
    for (at, sheet) in book.sheets.iter().enumerate().filter(|(_, sheet)| shown(sheet)) {
        gather.sheet = at;
        // A note to the reader beside the lists.
        if data > 0 && !has_data(sheet) {
            asides::noted(&mut gather, sheet);
            continue;
        }
        whole(&mut gather, book, sheet, data > 1);
    }
    if book.dialect.as_ref().is_some_and(|dialect| dialect.mended) {
        gather.sheet = 0;
        gather.tell(None, None, Code::Mojibake, "");
    }
    finish(gather, book)
}

/// Whether the weekdays of a book are English ones.
fn is_english(book: &Book) -> bool {
    let cells = book.sheets.iter().flat_map(|sheet| sheet.rows.iter().take(LOOK)).flatten();
    let short = cells.filter(|cell| cell.text.len() < 60);
    let mut english = false;
    for cell in short {
        for word in cell.text.split(|c: char| !c.is_alphabetic()).filter(|word| (3..10).contains(&word.len())) {
            match when::is_english(&fold(word)) {
                Some(true) => english = true,
                Some(false) => return false,
                None => {}
            }
        }
    }
    english
}

/// How many rows of a sheet are looked at for the language of its weekdays.
const LOOK: usize = 200;

/// Whether a sheet is more than a note to the reader.
fn has_data(sheet: &Sheet) -> bool {
    sheet.tables.iter().any(|table| table.columns.len() > 1 && !table.rows.is_empty())
}

/// People are settled, and all that named a mention names a person.
fn finish(mut gather: Gather<'_>, book: &Book) -> Meaning {
    linked::settle(&mut gather);
    teams::settle(&mut gather);
    limits::settle(&mut gather);
    nobody::let_go(&mut gather, book);
    audit::told(&mut gather, book);
    turned::back(&mut gather);
    let (sheet, kind) = gather.kind.unwrap_or_default();
    let (people, whom, merges) = people::settle(&mut gather);
    plausible::told(&mut gather, &people, &whom);
    let person = |mention: usize| whom.get(mention).copied().unwrap_or(0);
    let mut assignments: Vec<OnShift> = Vec::new();
    let mut twice: BTreeSet<(usize, usize)> = BTreeSet::new();
    for on in &gather.assignments {
        let on = OnShift { person: person(on.person), ..*on };
        if twice.insert((on.shift, on.person)) {
            assignments.push(on);
        }
    }
    // Whoever is named twice for a shift fills one place of it.
    let mut once: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (shift, mention) in std::mem::take(&mut gather.filled) {
        let again = !once.insert((shift, person(mention))) && !gather.stated.contains(&shift);
        if let Some(needed) = gather.shifts.get_mut(shift).filter(|_| again).and_then(|shift| shift.needed.as_mut()) {
            *needed = needed.saturating_sub(1);
        }
    }
    let availability = people::available(&gather, &whom);
    let ranks = ledger::ranks(&gather, book);
    let outcomes = outcome::of(&gather, &whom, &assignments, &availability);
    let leading = gather.leading.iter().map(|(mention, shift)| (person(*mention), *shift)).collect();
    let mut issues = std::mem::take(&mut gather.issues);
    issues.sort_by_key(|issue| (issue.sheet, issue.row, issue.col));
    Meaning {
        kind,
        sheet,
        columns: gather.columns,
        ranks,
        legend: gather.legend,
        people,
        shifts: gather.shifts,
        assignments,
        availability,
        merges,
        leading,
        issues,
        again: gather.again,
        asked: gather.asked,
        conflicts: gather.conflicts,
        codes: gather.codes,
        answered: gather.asked_in,
        outcomes,
        elsewhen: None,
    }
}

fn whole(gather: &mut Gather<'_>, book: &Book, sheet: &Sheet, many: bool) {
    order::look(gather, sheet);
    if matches!(book.format, Format::Text | Format::Html) && talk::are_lines(sheet, gather) {
        lines::read(gather, sheet, day_of(&sheet.name, gather));
        gather.laid.push(Laid { sheet: gather.sheet, lines: true, ..Laid::default() });
        return;
    }
    if crews::read(gather, sheet) {
        return;
    }
    if let Some(upright) = turned::upright(sheet, &gather.frame)
        && let Some(table) = upright.tables.first()
    {
        let first = gather.kind.is_none();
        if one(gather, book, &upright, table, many) {
            turned::told(gather);
            if first {
                gather.columns.clear();
            }
            return;
        }
    }
    let mut done = false;
    let stacked = blocks::stacked(sheet, &gather.frame).or_else(|| blocks::under_labels(sheet, &gather.frame));
    let cut = stacked.is_some();
    let tables = stacked.as_ref().unwrap_or(&sheet.tables);
    for (place, table) in tables.iter().enumerate() {
        let again = if place == 0 && !cut { header::looked_again(sheet, table, &gather.frame) } else { None };
        let table = again.as_ref().unwrap_or(table);
        let settled = header::settled(sheet, table, gather.event.region);
        let table = settled.as_ref().unwrap_or(table);
        let spread = signup::spread(table);
        let table = spread.as_ref().unwrap_or(table);
        asides::told(gather, table);
        asides::repairs(gather, table);
        let kept: HashSet<usize> =
            if sheet.hidden_rows.is_empty() { HashSet::new() } else { table.rows.iter().map(|row| row.source).collect() };
        for row in &sheet.hidden_rows {
            if kept.contains(row) {
                gather.tell(Some(*row), None, Code::HiddenRow, "");
            }
        }
        let beside = blocks::beside(sheet, table).map(Vec::from).or_else(|| blocks::groups(sheet, table));
        match beside.or_else(|| blocks::by_day(table, &gather.frame)) {
            Some(parts) => parts.iter().for_each(|part| done |= titled(gather, book, sheet, part, many)),
            None => done |= titled(gather, book, sheet, table, many),
        }
    }
    let fields = tables.first().is_some_and(is_tabular);
    if !done && (tables.len() > 1 || fields) {
        // A table that nothing can be made of, rather than lines of text.
        for table in tables {
            for row in &table.rows {
                gather.issue(At { row: row.source, col: None }, Code::RowSkipped, cells::joined(&row.cells));
            }
        }
    } else if !done {
        let (timed, all) = lines::count(sheet, gather);
        if timed > 0 || all > 0 {
            lines::read(gather, sheet, day_of(&sheet.name, gather));
            gather.laid.push(Laid { sheet: gather.sheet, lines: true, ..Laid::default() });
        }
    }
}

/// Reads one table, whose title may say where all of it is; false when it is no table of ours.
fn titled(gather: &mut Gather<'_>, book: &Book, sheet: &Sheet, table: &Table, many: bool) -> bool {
    // Titles of other lists further down end what the first is over.
    let sections = table.sections.iter().filter(|section| is_listed(&section.text)).map(|section| section.source);
    let rows = table.rows.iter().filter(|row| matches!(filled(row).as_slice(), [only] if is_listed(only))).map(|row| row.source);
    let end = sections.chain(rows).min().unwrap_or(usize::MAX);
    let above = table.aside.iter().rev().filter(|aside| aside.why == Why::Above);
    let mut titles = above.into_iter();
    let place = titles.find_map(|aside| place_in(&aside.text, gather.event).or_else(|| place_alone(&aside.text, gather.event)));
    gather.title = place.map(|place| (place, end));
    let done = one(gather, book, sheet, table, many);
    gather.title = None;
    done
}

/// What stands in a row.
fn filled(row: &Row) -> Vec<String> {
    row.cells.iter().map(cells::text).filter(|text| !text.is_empty()).collect()
}

/// Reads one table; false when it is no table of ours.
fn one(gather: &mut Gather<'_>, book: &Book, sheet: &Sheet, table: &Table, many: bool) -> bool {
    let under = heads::under(sheet, table, &gather.frame);
    let table = under.as_ref().unwrap_or(table);
    titles_asked(gather, sheet, table);
    let title = table.aside.iter().filter(|aside| aside.why == Why::Above).find_map(|aside| day_of(&aside.text, gather));
    let day = day_of(&sheet.name, gather).or(title);
    // A heading that stands over the header too: `Bar`, and further down `Port` with the header once more.
    let again = table.aside.iter().any(|aside| aside.why == Why::HeaderAgain) || headed(table, gather);
    let titles = table.aside.iter().rev().find(|aside| aside.why == Why::Above && again && is_of_group(&aside.text, gather.event));
    // A title that says the day says nothing of the crew.
    let titled = |aside: &Aside| sections::read(&aside.text, &gather.frame, gather.event.region).name;
    let crew = crew_of(sheet, day, many).or_else(|| titles.filter(|aside| day_of(&aside.text, gather).is_none()).and_then(titled));
    leaders_over(gather, table, crew.as_deref());
    if crews::of_teams(gather, table) {
        return true;
    }
    let mut heads = heads::heads(sheet, table, &gather.frame.on(day));
    let corner = heads::corner(gather, table, &heads);
    let day = corner.map(|(_, day)| day).or(day);
    if let Some((at, day)) = corner {
        heads = heads::heads(sheet, table, &gather.frame.on(Some(day)));
        let _ = heads.remove(&at);
    }
    let places = heads::places(sheet, table, &gather.frame);
    heads.extend(places.iter().map(|(at, (head, _))| (*at, head.clone())));
    heads::nights(gather, table, &mut heads, day);
    let out: Vec<usize> = (0..table.columns.len()).filter(|at| is_out(table, *at) || heads.contains_key(at)).collect();
    let mut choice = choose::choose(table, &out, &gather.frame, gather.event.region);
    super::surname::beside(&mut choice, table);
    choice.guardians(table);
    if heads.is_empty() && choice.spans(table) {
        asks::told(gather, table);
    }
    if heads.is_empty() {
        choice.more_shifts(table);
        choice.of_leaders();
    }
    for (at, column) in table.columns.iter().enumerate().filter(|(at, _)| !out.contains(at)) {
        if let Some(told) = gather.columns_told.get(&(gather.sheet, column.source)) {
            choice.tell(at, *told);
        }
    }
    // Times under headings that are days are when somebody works, whatever stands over them.
    let timed = choice.has(Sense::ShiftTimes) || choice.has(Sense::ShiftStart);
    choice.roster |= timed && choice.has_name() && days_over_rows(gather, table) && of_work(&choice, table);
    let legend = legend::of(book, sheet, &gather.frame);
    left_out(gather, table, &choice);
    gather.asks = asks::of_table(sheet, table, &choice, heads.keys().copied());
    let form = choice.is_form();
    if heads.len() >= 2 || (gather.asks || form) && heads.len() == 1 && choice.has_name() {
        name_column(&mut choice, table, &heads);
        let keys: Vec<usize> = heads.keys().copied().collect();
        let list = List::new(table, &choice, keys.clone());
        let form = form && choice.has_name();
        let names = !form && matrix::holds_names(&list, &keys, &legend) && !matrix::holds_places(&list, &keys);
        let row = *table.header_rows.last().unwrap_or(&0);
        for (at, head) in &heads {
            let Some(column) = table.columns.get(*at) else { continue };
            match head {
                Head::Trouble(trouble) => gather.trouble_once(trouble, &column.header, At { row, col: Some(column.source) }),
                Head::Slot(slot) => gather.remark(slot, At { row, col: Some(column.source) }),
                _ => {}
            }
        }
        if choice.has_name() && !names {
            gather.laid.push(Laid::of(gather.sheet, table, &choice.senses));
            gather.asks |= form;
            let parted = heads::are_parted(sheet, table, &heads, &gather.frame);
            gather.asks |= matrix::holds_answers(gather, &list, &heads, &legend, parted);
            if crew.is_none() && places.is_empty() {
                matrix::may_be_answers(gather, sheet, &list, &heads, &legend);
            }
            let places = places.into_iter().map(|(at, (_, place))| (at, place)).collect();
            matrix::read(gather, &list, &heads, &places, &legend, crew.as_deref());
            return true;
        }
        if names {
            gather.laid.push(Laid::of(gather.sheet, table, &choice.senses));
            // `BAR` in the corner, over the times.
            let shown = table.columns.iter().position(|column| !column.hidden && !column.derived);
            let corner =
                shown.filter(|at| !heads.contains_key(at) && choice.shares.get(*at).is_some_and(|share| share.times >= 0.6));
            let corner = corner.and_then(|at| table.columns.get(at)).map(|column| column.header.trim().to_owned());
            let times = |sense: &Sense| matches!(sense, Sense::ShiftTimes | Sense::ShiftWhen | Sense::ShiftStart);
            let field = |word: &String| near(word).iter().any(|(sense, score)| *score >= 0.95 && times(sense));
            let corner = corner
                .filter(|word| places::is_place(word) && !field(word) && is_of_group(word, gather.event))
                .and_then(|word| sections::name(&word));
            let place = |at: &usize| places.get(at).map(|(_, place)| place.clone()).or_else(|| corner.clone());
            let posts =
                heads.into_iter().map(|(at, head)| (at, Post { head: Some(head), place: place(&at), ..Post::default() })).collect();
            grid::read(gather, &list, &posts, day, crew.as_deref());
            return true;
        }
    }
    if !choice.has_name() && lines::are_under_days(table, &heads, gather) {
        gather.laid.push(Laid::of(gather.sheet, table, &choice.senses));
        lines::under_days(gather, table, &heads);
        return true;
    }
    if let Some((choice, posts)) = posts::posts(table, &choice, &legend) {
        gather.laid.push(Laid::of(gather.sheet, table, &choice.senses));
        let list = List::new(table, &choice, posts.keys().copied().collect());
        grid::read(gather, &list, &posts, day, crew.as_deref());
        return true;
    }
    if linked::read(gather, table, &choice) {
        gather.laid.push(Laid::of(gather.sheet, table, &choice.senses));
        return true;
    }
    if !is_list(&choice, table) {
        return false;
    }
    gather.laid.push(Laid::of(gather.sheet, table, &choice.senses));
    let list = List::new(table, &choice, Vec::new());
    // `Fredag 18-22` over a list of names.
    let above = || table.aside.iter().rev().filter(|aside| aside.why == Why::Above);
    let title = above().next().filter(|aside| !is_about_the_file(&aside.text));
    // `Tid;mandag 12. juli 17-20` among others of the kind.
    let labelled = |aside: &&Aside| {
        let label = aside.text.split(['·', ':']).next().unwrap_or_default();
        is_value("time_labels", label.trim())
    };
    let label = above().find(labelled).filter(|_| !table.header_rows.is_empty());
    if let Some(label) = label {
        // What else is said there of the list came to nothing.
        let others = above().filter(|aside| aside.source != label.source && aside.text.contains(" · "));
        for aside in others {
            gather.issue(At { row: aside.source, col: Some(0) }, Code::Unread, aside.text.clone());
        }
    }
    let title = label.or(title);
    let title = title.map(|aside| sections::read(&aside.text, &gather.frame, gather.event.region));
    let stretch = title.and_then(|title| title.stretch).filter(|_| choice.has_name());
    list::read(gather, &list, day, (crew.as_deref(), stretch));
    true
}

/// Whether the times of a list are when somebody works: no opening hours, no answers among them, and no band's.
fn of_work(choice: &choose::Choice, table: &Table) -> bool {
    let columns = || choice.of(Sense::ShiftTimes).chain(choice.of(Sense::ShiftStart));
    let header = |at: usize| table.columns.get(at).map_or("", |column| column.header.as_str());
    let cells = |at: usize| table.rows.iter().filter(|row| filled(row).len() > 1).filter_map(move |row| row.cells.get(at));
    let times = |cell: &Cell| cell.text.trim().is_empty() || cell.text.starts_with(|c: char| c.is_ascii_digit());
    let contact = choice.of(Sense::FullName).any(|at| is_value("phone_lists", header(at)));
    !contact && columns().all(|at| !is_value("opening_hours", header(at)) && cells(at).all(times))
}

/// Whether days stand over rows of a table.
fn days_over_rows(gather: &Gather<'_>, table: &Table) -> bool {
    let alone = table.rows.iter().filter_map(|row| match filled(row).as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    });
    let mut headings = table.sections.iter().map(|section| section.text.clone()).chain(alone);
    headings.any(|text| sections::read(&text, &gather.frame, gather.event.region).day.is_some())
}

pub(super) fn is_out(table: &Table, at: usize) -> bool {
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

/// In a table of days the first column of words is the names, whatever it is called.
fn name_column(choice: &mut Choice, table: &Table, heads: &BTreeMap<usize, Head>) {
    if choice.has_name() {
        return;
    }
    // A column of crews or places is none of names.
    let other = |at: usize| {
        let header = table.columns.get(at).map_or("", |column| column.header.as_str());
        let near = near(header);
        let apart =
            |sense: Sense| matches!(sense, Sense::ShiftCrew | Sense::Crew | Sense::ShiftPlace | Sense::ShiftRole | Sense::Role);
        near.iter().any(|(_, score)| *score >= 1.0) && near.iter().all(|(sense, _)| apart(*sense))
    };
    // Who leads a crew is not all of it.
    let leads = |at: usize| {
        let header = table.columns.get(at).map_or("", |column| column.header.as_str());
        let leader = |(sense, score): &(Sense, f64)| *sense == Sense::ShiftLeader && *score >= 1.0;
        near(header).iter().any(leader) && (0..table.columns.len()).any(other)
    };
    let found = (0..table.columns.len()).find(|at| {
        !heads.contains_key(at)
            && !other(*at)
            && !leads(*at)
            && !is_out(table, *at)
            && choice.shares.get(*at).is_some_and(|share| share.filled > 0 && share.names >= 0.6 && share.times < 0.3)
    });
    if let Some(place) = found.and_then(|at| choice.senses.get_mut(at)) {
        *place = Some(Sense::FullName);
    }
}

/// Whether a table has several columns under words for fields or days.
fn is_tabular(table: &Table) -> bool {
    let known = |column: &&crate::table::Column| {
        let near = near(&column.header);
        near.first().is_some_and(|(_, score)| *score >= 0.95) && column.header.split_whitespace().count() < 4
    };
    table.columns.len() > 2 && !table.header_rows.is_empty() && table.columns.iter().filter(known).count() > 1
}

/// Whether a table says enough of people or shifts to be a list.
fn is_list(choice: &Choice, table: &Table) -> bool {
    let when = choice.is_timed();
    let people = choice.has_name() || choice.has(Sense::Phone) || choice.has(Sense::Email);
    // Lines of when and who, under a first one with a word for people in it.
    let lines = choice.shares.first().is_some_and(|share| share.when >= 0.5 && share.names < 0.5);
    table.columns.len() > 1 && (people || when) || (table.columns.len() == 1 && choice.has(Sense::FullName) && !lines)
}
