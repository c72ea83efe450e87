//! What has changed since the plan was handed out (A4 on its side): whom to call, with a box for each call made.

use super::{Order, title};
use crate::exchange::report::{Cell as Value, Row};
use crate::exchange::reports;
use crate::lang::phone_display;
use crate::paper::flow::{Format, Section};
use crate::paper::font::Weight;
use crate::paper::ink::{EMBER, MUTED, TITLE};
use crate::paper::lines::Look;
use crate::paper::page::Document;
use crate::paper::table::{Cell, Column, Group, Mark, Table, Width};

pub(super) fn make(order: &Order<'_>) -> Document {
    let lang = order.lang;
    let report = reports::changes_since(order.data, lang, order.selection);
    let name = lang.paper_changes_title();
    let mut flow = order.flow(Format::A4_WIDE, name.clone());
    flow.section(Section { name: name.clone(), version: order.handed_out(), notice: String::new() });
    flow.running(name.clone());
    let about = [report.subtitle.as_str(), &lang.paper_changes_about()].map(str::to_owned);
    let looks = [Look::TEXT.size(12.5), Look::TEXT.size(10.0).ink(MUTED)];
    let below: Vec<(String, Look)> = about.into_iter().zip(looks).collect();
    title(&mut flow, EMBER, TITLE, &name, &below);
    let groups: Vec<Group> = report.rows.chunk_by(|one, next| person(one) == person(next)).map(group).collect();
    let columns = vec![
        Column::new(lang.paper_called(), Width::Fixed(34.0)),
        Column::new(lang.lists_name(), Width::Rest(1.0)),
        Column::new(lang.lists_phone(), Width::Fit(130.0)),
        Column::new(lang.lists_change(), Width::Fit(100.0)),
        Column::new(lang.lists_was(), Width::Rest(1.5)),
        Column::new(lang.lists_is(), Width::Rest(1.5)),
    ];
    let table = Table::new(columns, &groups, flow.format.room());
    if groups.is_empty() {
        let never = order.data.handouts.is_empty();
        flow.paragraph(Look::TEXT, &if never { lang.paper_changes_never() } else { lang.paper_changes_none() });
    } else {
        flow.table(&table, &groups);
    }
    flow.finish()
}

/// Crew, name and phone: whom a row is about.
fn person(row: &Row) -> &[Value] {
    row.cells.get(..3).unwrap_or_default()
}

fn group(rows: &[Row]) -> Group {
    let said = |row: &Row, at: usize| match row.cells.get(at) {
        Some(Value::Text(text)) => text.clone(),
        Some(Value::Phone(phone)) => phone_display(phone),
        _ => String::new(),
    };
    let Some(first) = rows.first() else { return Group::default() };
    let name = Cell::text(said(first, 1), Look::TEXT.size(12.0).weight(Weight::SemiBold)).and(said(first, 0), Look::SMALL);
    let lead = vec![Cell::mark(Mark::Tick), name, Cell::text(said(first, 2), Look::TEXT.size(12.0))];
    let cells = |row: &Row| [3, 4, 5].map(|at| Cell::text(said(row, at), Look::TEXT.size(10.5))).into();
    Group { lead, rows: rows.iter().map(cells).collect() }
}
