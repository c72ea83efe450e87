//! The list to sign on when one comes (A4): a crew's day by name, each with a box and a line.

use chrono::NaiveDate;

use super::{Order, roster, title};
use crate::domain::{Crew, PersonId};
use crate::paper::flow::{Flow, Format};
use crate::paper::font::Weight;
use crate::paper::ink::{self, HEADING};
use crate::paper::lines::Look;
use crate::paper::page::Document;
use crate::paper::table::{Cell, Column, Group, Mark, Table, Width};

pub(super) fn make(order: &Order<'_>) -> Document {
    let name = order.lang.paper_signin_title();
    let mut flow = order.flow(Format::A4, name.clone());
    let mut any = false;
    for crew in order.crews_with_shifts() {
        let days = order.days().into_iter().map(|day| (day, groups(order, crew, day)));
        let days: Vec<(NaiveDate, Vec<Group>)> = days.filter(|(_, all)| !all.is_empty()).collect();
        // Where nobody is on yet there is nobody to sign.
        if !days.is_empty() {
            any = true;
            flow.section(order.section(&name, crew));
            one(order, &mut flow, crew, &days);
        }
    }
    if !any {
        roster::empty(order, &mut flow, &name);
    }
    flow.finish()
}

fn one(order: &Order<'_>, flow: &mut Flow<'_>, crew: &Crew, days: &[(NaiveDate, Vec<Group>)]) {
    let lang = order.lang;
    let below = [(lang.paper_signin_title(), Look::STRONG.size(HEADING)), (order.led_by(crew).join("\n"), Look::TEXT)];
    title(flow, ink::crew(crew.colour), 22.0, &crew.name, &below);
    let columns = vec![
        Column::new(lang.paper_came(), Width::Fixed(30.0)),
        Column::new(lang.lists_name(), Width::Rest(1.0)),
        Column::new(lang.paper_time(), Width::Fit(120.0)),
        Column::new(lang.lists_place(), Width::Fit(110.0)),
        Column::new(lang.paper_sign(), Width::Fixed(130.0)),
    ];
    let table = Table::spaced(columns, days.iter().flat_map(|(_, groups)| groups), flow.format.room(), 12.0, 6.0);
    for (day, groups) in days {
        let text = lang.date_long(*day);
        flow.running(crew.name.as_str());
        flow.headed(2, Look::STRONG.size(HEADING), &text, flow.table_begins(&table, groups.first()));
        flow.running(format!("{} · {text}", crew.name));
        flow.table(&table, groups);
    }
}

/// A row for each person and shift, by name: one looks for oneself.
fn groups(order: &Order<'_>, crew: &Crew, day: NaiveDate) -> Vec<Group> {
    let mut rows = Vec::new();
    for work in order.work(crew, day) {
        for seat in &work.seats {
            let Some((_, person)) = seat.who else { continue };
            let (from, to) = seat.part.unwrap_or((work.from, work.to));
            let key: (_, PersonId, _) = (order.lang.sort_key(&person.sort_name()), person.id, from);
            let cells = vec![
                Cell::mark(Mark::Tick),
                Cell::text(person.name(), Look::TEXT.size(12.0).weight(Weight::Medium)),
                Cell::text(order.lang.time_range(from, to), Look::TEXT),
                Cell::text(work.place.as_str(), Look::TEXT.size(10.0)),
                Cell::mark(Mark::Rule),
            ];
            rows.push((key, Group::row(cells)));
        }
    }
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    rows.into_iter().map(|(_, group)| group).collect()
}
