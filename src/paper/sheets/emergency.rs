//! Whom to call when something happens (A4): the country's numbers, where we are, and who leads what.

use super::{Order, title};
use crate::domain::Role;
use crate::lang::phone_display;
use crate::paper::flow::{Flow, Format, Section};
use crate::paper::font::Weight;
use crate::paper::ink::{BAD, BOX, EMBER, HEADING, MUTED};
use crate::paper::lines::Look;
use crate::paper::page::Document;
use crate::paper::table::{Cell, Column, Group, Table, Width};

/// The numbers of a country, each with its word.
fn numbers(region: &str) -> &'static [(&'static str, &'static str)] {
    match region {
        "SE" => &[("112", "sos"), ("114 14", "police-later"), ("1177", "advice")],
        "NO" => &[("110", "fire"), ("112", "police"), ("113", "ambulance"), ("116 117", "doctor")],
        _ => &[("112", "sos")],
    }
}

pub(super) fn make(order: &Order<'_>) -> Document {
    let lang = order.lang;
    let name = lang.paper_emergency_title();
    let mut flow = order.flow(Format::A4, name.clone());
    flow.section(Section { name: name.clone(), version: order.handed_out(), notice: String::new() });
    flow.running(name.clone());
    title(&mut flow, EMBER, 30.0, &name, &[(lang.paper_emergency_about(), Look::TEXT.size(12.5).ink(MUTED))]);
    let region = order.data.festival().map_or("NO", |festival| festival.region.as_str());
    let call = |(number, word): &(&'static str, &'static str)| {
        let number = Cell::text(*number, Look::STRONG.size(30.0).ink(BAD));
        Group::row(vec![number, Cell::text(lang.paper_emergency_number(*word), Look::TEXT.size(18.0).weight(Weight::Medium))])
    };
    let calls: Vec<Group> = numbers(region).iter().map(call).collect();
    let columns =
        vec![Column::new(lang.lists_phone(), Width::Fit(150.0)), Column::new(lang.paper_emergency_what(), Width::Rest(1.0))];
    flow.table(&Table::new(columns, &calls, flow.format.room()), &calls);
    here(order, &mut flow);
    leaders(order, &mut flow);
    places(order, &mut flow);
    flow.finish()
}

/// What the one who calls has to say: the way here is written in with a pen, for the file does not know it.
fn here(order: &Order<'_>, flow: &mut Flow<'_>) {
    let lang = order.lang;
    flow.headed(2, Look::STRONG.size(HEADING), &lang.paper_emergency_here(order.festival()), 70.0);
    for words in [lang.paper_emergency_address(), lang.paper_emergency_meet()] {
        let look = Look::TEXT.size(12.0);
        let _ = flow.keep(30.0);
        let x = flow.format.side;
        flow.y += 8.0;
        let y = flow.y;
        let part = flow.part(crate::paper::page::Kind::Paragraph, None);
        let high = flow.lines((x, y), 150.0, look, &words, part);
        flow.rule(y + look.leading(), x + 160.0, x + flow.format.room(), BOX, 0.7);
        flow.y += high.max(look.leading()) + 6.0;
    }
}

fn leaders(order: &Order<'_>, flow: &mut Flow<'_>) {
    let lang = order.lang;
    let groups: Vec<Group> = order
        .crews()
        .into_iter()
        .filter_map(|crew| {
            let row = |(role, person): (Role, &crate::domain::Person)| {
                let role = if role == Role::Leader { String::new() } else { format!(" ({})", lang.lists_deputy()) };
                let name = Cell::text(format!("{}{role}", person.name()), Look::TEXT.size(11.5));
                vec![name, Cell::text(phone_display(&person.phone), Look::STRONG.size(12.0))]
            };
            let rows: Vec<Vec<Cell>> = order.leaders(crew).into_iter().map(row).collect();
            let lead = vec![Cell::text(crew.name.as_str(), Look::TEXT.size(11.5).weight(Weight::Medium))];
            (!rows.is_empty()).then_some(Group { lead, rows })
        })
        .collect();
    if groups.is_empty() {
        return;
    }
    let columns = vec![
        Column::new(lang.lists_crew(), Width::Rest(1.0)),
        Column::new(lang.lists_name(), Width::Rest(1.0)),
        Column::new(lang.lists_phone(), Width::Fit(140.0)),
    ];
    let table = Table::spaced(columns, &groups, flow.format.room(), 12.0, 3.5);
    flow.headed(2, Look::STRONG.size(HEADING), &lang.paper_emergency_leaders(), flow.table_begins(&table, groups.first()));
    flow.table(&table, &groups);
}

fn places(order: &Order<'_>, flow: &mut Flow<'_>) {
    let lang = order.lang;
    let mut places: Vec<_> = order.data.places.iter().filter(|place| !place.note.trim().is_empty()).collect();
    places.sort_by_cached_key(|place| (lang.sort_key(&place.name), place.id));
    let row = |place: &&crate::domain::Place| {
        let name = Cell::text(place.name.as_str(), Look::TEXT.weight(Weight::Medium));
        Group::row(vec![name, Cell::text(place.note.as_str(), Look::TEXT)])
    };
    let groups: Vec<Group> = places.iter().map(row).collect();
    if groups.is_empty() {
        return;
    }
    let columns =
        vec![Column::new(lang.lists_place(), Width::Fit(200.0)), Column::new(lang.paper_emergency_way(), Width::Rest(1.0))];
    let table = Table::spaced(columns, &groups, flow.format.room(), 12.0, 3.0);
    flow.headed(2, Look::STRONG.size(HEADING), &lang.paper_emergency_places(), flow.table_begins(&table, groups.first()));
    flow.table(&table, &groups);
}
