//! Crews side by side with their people under each: `Bar;Port;Camping` over names, and nothing of when.

use std::collections::BTreeMap;

use super::gather::{At, Gather};
use super::ledger::Laid;
use super::list::is_leader;
use super::names::{self, Named, Part};
use super::teams::is_team;
use super::{Extra, Kind, Taken, cells, places, sections, when};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::near;
use crate::exchange::given::is_given;
use crate::table::{Cell, Sheet, Table};

/// Reads a sheet of crews over their people; false where it is none.
pub(super) fn read(gather: &mut Gather<'_>, sheet: &Sheet) -> bool {
    let Some(header) = header(gather, sheet) else { return false };
    let crews: BTreeMap<usize, String> =
        filled(sheet, header).filter_map(|(at, text)| Some((at, sections::name(&text)?))).collect();
    gather.is(Kind::Contacts, crews.keys().map(|at| (*at, Taken::Text)).collect());
    for row in header + 1..sheet.rows.len() {
        gather.progress.done();
        for (at, text) in filled(sheet, row) {
            for part in names::parts(&text, true, gather.event.region) {
                if let (Part::Name(named), Some(crew)) = (part, crews.get(&at)) {
                    member(gather, *named, crew, At { row, col: Some(at) });
                }
            }
        }
    }
    let columns = crews.keys().map(|at| (*at, None)).collect();
    gather.laid.push(Laid { sheet: gather.sheet, header: vec![header], columns, ..Laid::default() });
    true
}

/// Reads a table of teams over their people, `Gruppe 1;Gruppe 2`, that others may stand under; false where it is none.
pub(super) fn of_teams(gather: &mut Gather<'_>, table: &Table) -> bool {
    let teams = || table.columns.iter().enumerate().filter(|(_, column)| !column.header.trim().is_empty());
    let name = |text: &String| names::looks_like_names(text) && !places::is_place(text);
    let named = table.rows.iter().flat_map(|row| row.cells.iter()).map(cells::text).filter(|text| !text.is_empty());
    if teams().count() < 2 || !teams().all(|(_, column)| is_team(&column.header)) || !named.into_iter().all(|text| name(&text)) {
        return false;
    }
    gather.is(Kind::Contacts, table.columns.iter().map(|column| (column.source, Taken::Text)).collect());
    for row in &table.rows {
        gather.progress.done();
        for (at, column) in teams() {
            let text = row.cells.get(at).map(cells::text).unwrap_or_default();
            for part in names::parts(&text, true, gather.event.region) {
                if let Part::Name(named) = part {
                    member(gather, *named, column.header.trim(), At { row: row.source, col: Some(column.source) });
                }
            }
        }
    }
    let columns: Vec<Option<Sense>> = table.columns.iter().map(|_| None).collect();
    gather.laid.push(Laid::of(gather.sheet, table, &columns));
    true
}

fn member(gather: &mut Gather<'_>, mut named: Named, crew: &str, at: At) {
    let leads = named.remark.take_if(|remark| is_leader(remark)).is_some();
    let (phone, email) = (named.phone.take(), named.email.take());
    let mention = gather.mention(named, at);
    let Some(mention) = gather.mentions.get_mut(mention) else { return };
    (mention.phone, mention.email, mention.listed) = (phone, email, true);
    let _ = mention.extra.insert("crew".to_owned(), Extra::List(vec![crew.to_owned()]));
    if leads {
        mention.lead(crew);
    }
}

/// The row of crews: short words of which one is a place's, none a field's nor a name, over names and nothing else.
fn header(gather: &Gather<'_>, sheet: &Sheet) -> Option<usize> {
    let header = (0..sheet.rows.len()).find(|row| filled(sheet, *row).count() > 0)?;
    let over: Vec<(usize, String)> = filled(sheet, header).collect();
    let field = |text: &str| near(text).iter().any(|(_, score)| *score >= 0.95);
    let crew = |text: &str| {
        let words = text.split_whitespace().count() <= 3 && text.starts_with(char::is_alphabetic);
        let named = places::is_place(text) || is_team(text) || !field(text);
        words && !is_given(text) && names::open(text).is_none() && named
    };
    let whole = over.len() > 1
        && over.iter().all(|(_, text)| crew(text))
        && over.iter().any(|(_, text)| places::is_place(text) || is_team(text));
    if !whole || over.iter().any(|(_, text)| !when::read(text, &gather.frame).said.is_empty()) {
        return None;
    }
    let (mut known, mut all) = (0, 0);
    for (at, text) in (header + 1..sheet.rows.len()).flat_map(|row| filled(sheet, row)) {
        let parts = names::parts(&text, true, gather.event.region);
        let people = !parts.is_empty() && parts.iter().all(|part| matches!(part, Part::Name(named) if is_name(named)));
        if !people || !over.iter().any(|(column, _)| *column == at) {
            return None;
        }
        all += 1;
        known += usize::from(is_given(&text));
    }
    (all > 2 && known * 10 >= all * 7).then_some(header)
}

fn is_name(named: &Named) -> bool {
    names::looks_like_names(format!("{} {}", named.given, named.family).trim()) && !fold(&named.given).is_empty()
}

fn filled(sheet: &Sheet, row: usize) -> impl Iterator<Item = (usize, String)> {
    let cells = sheet.rows.get(row).into_iter().flat_map(|row| row.iter().enumerate());
    cells.map(|(at, cell): (usize, &Cell)| (at, cells::text(cell))).filter(|(_, text)| !text.is_empty())
}
