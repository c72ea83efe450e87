//! The roster of a crew, for its leader (A4 on its side): who is on when and where with the phone to call, which places are
//! open, and what somebody lacks for the task.

use std::collections::HashMap;

use super::work::{Seat, Work};
use super::{Order, title};
use crate::domain::{AssignmentId, Crew};
use crate::lang::phone_display;
use crate::paper::flow::{Flow, Format, Section};
use crate::paper::ink::{self, BAD, HEADING, INK, MUTED, TITLE};
use crate::paper::lines::Look;
use crate::paper::page::Document;
use crate::paper::table::{Cell, Column, Group, Table, Width};

pub(super) fn make(order: &Order<'_>) -> Document {
    let lang = order.lang;
    let mut flow = order.flow(Format::A4_WIDE, lang.lists_roster_title());
    let (crews, days, lacks) = (order.crews_with_shifts(), order.days(), order.lacks());
    for crew in &crews {
        flow.section(order.section(&lang.lists_roster_title(), crew));
        let work: Vec<_> = days.iter().map(|day| (*day, order.work(crew, *day))).filter(|(_, work)| !work.is_empty()).collect();
        head(order, &mut flow, crew, &work.iter().flat_map(|(_, work)| work).collect::<Vec<_>>());
        if work.is_empty() {
            flow.paragraph(Look::TEXT, &lang.paper_no_shifts());
        }
        let tasks = work.iter().flat_map(|(_, work)| work).any(|work| work.tasks);
        let days: Vec<_> = work.iter().map(|(day, work)| (*day, groups(order, work, tasks, &lacks))).collect();
        let all = days.iter().flat_map(|(_, groups)| groups);
        let columns = [
            Some(Column::new(lang.paper_time(), Width::Fit(150.0))),
            Some(Column::new(lang.paper_place(), Width::Rest(0.4))),
            Some(Column::new(lang.lists_name(), Width::Fit(210.0))),
            tasks.then(|| Column::new(lang.lists_task(), Width::Rest(0.2))),
            Some(Column::new(lang.lists_phone(), Width::Fit(130.0))),
            Some(Column::new(lang.paper_note(), Width::Rest(1.0))),
        ];
        let columns = columns.into_iter().flatten().collect();
        let table = Table::new(columns, all, flow.format.room());
        for (day, groups) in &days {
            let name = lang.date_long(*day);
            flow.running(crew.name.as_str());
            flow.headed(2, Look::STRONG.size(HEADING), &name, flow.table_begins(&table, groups.first()));
            flow.running(format!("{} · {name}", crew.name));
            flow.table(&table, groups);
        }
    }
    if crews.is_empty() {
        empty(order, &mut flow, &lang.lists_roster_title());
    }
    flow.finish()
}

/// A paper of nothing says so.
pub(super) fn empty(order: &Order<'_>, flow: &mut Flow<'_>, name: &str) {
    flow.section(Section { name: name.to_owned(), ..Section::default() });
    title(flow, ink::EMBER, TITLE, name, &[]);
    flow.paragraph(Look::TEXT, &order.nobody());
}

fn head(order: &Order<'_>, flow: &mut Flow<'_>, crew: &Crew, work: &[&Work<'_>]) {
    let open = work.iter().flat_map(|work| &work.seats).filter(|seat| seat.who.is_none()).count();
    let leader = Look::TEXT.size(12.5).ink(INK);
    let mut below: Vec<(String, Look)> = order.led_by(crew).into_iter().map(|line| (line, leader)).collect();
    below.push((order.lang.paper_crew_counts(work.len(), open), Look::TEXT.size(10.0).ink(MUTED)));
    title(flow, ink::crew(crew.colour), TITLE, &crew.name, &below);
}

/// The shifts of a day, each with a row for each place on it.
fn groups(order: &Order<'_>, work: &[Work<'_>], tasks: bool, lacks: &HashMap<AssignmentId, Vec<String>>) -> Vec<Group> {
    let group = |work: &Work<'_>| {
        let place = Cell::text(work.place.as_str(), Look::TEXT).and(work.about.as_str(), Look::SMALL);
        let lead = vec![Cell::text(order.lang.time_range(work.from, work.to), Look::STRONG), place];
        let mut rows: Vec<Vec<Cell>> = work.seats.iter().map(|seat| row(order, (work, seat), tasks, lacks)).collect();
        if rows.is_empty() {
            let empty = if tasks { 3 } else { 2 };
            rows.push([vec![Cell::default(); empty], vec![Cell::text(order.lang.paper_no_needs(), Look::SMALL)]].concat());
        }
        Group { lead, rows }
    };
    work.iter().map(group).collect()
}

fn row(
    order: &Order<'_>,
    (work, seat): (&Work<'_>, &Seat<'_>),
    tasks: bool,
    lacks: &HashMap<AssignmentId, Vec<String>>,
) -> Vec<Cell> {
    let name = match seat.who {
        Some((_, person)) => Cell::text(person.name(), Look::TEXT.weight(crate::paper::font::Weight::Medium)),
        None => Cell::boxed(order.lang.lists_open(), 10.0),
    };
    let task = tasks.then(|| Cell::text(work.task(seat), Look::TEXT.size(10.0)));
    let phone = seat.who.map(|(_, person)| phone_display(&person.phone)).unwrap_or_default();
    let hours = order.hours(seat);
    let hours = if hours.is_empty() { hours } else { order.lang.paper_part(hours) };
    let mut note = Cell::text(hours, Look::TEXT.size(10.0));
    if let Some((row, _)) = seat.who {
        if row.state.is_open() {
            note = note.and(order.lang.state(row.state), Look::TEXT.size(10.0));
        }
        for lack in lacks.get(&row.id).into_iter().flatten() {
            note = note.and(lack.as_str(), Look::TEXT.size(10.0).ink(BAD));
        }
    }
    [Some(name), task, Some(Cell::text(phone, Look::TEXT)), Some(note)].into_iter().flatten().collect()
}
