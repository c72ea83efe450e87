//! The sheet at the post (A4): a block for each shift of a crew's day, with numbered rows to tick, and the mark by which the
//! ticks are typed back in; see [`crate::domain::ticks`].

use super::{Order, roster, title};
use crate::domain::ticks::{TickSheet, sheets};
use crate::domain::{Assignment, Crew, Person, Shift, When};
use crate::lang::phone_display;
use crate::paper::flow::{Flow, Format};
use crate::paper::font::Weight;
use crate::paper::ink::{self, HEADING, INK, MUTED};
use crate::paper::lines::Look;
use crate::paper::page::Document;
use crate::paper::table::{Cell, Column, Group, Mark, Table, Width};

/// A row with its number.
type Row<'a> = (usize, &'a Assignment, &'a Person);

pub(super) fn make(order: &Order<'_>) -> Document {
    let lang = order.lang;
    let name = lang.paper_posts_title();
    let mut flow = order.flow(Format::A4, name.clone());
    let mut any = false;
    for crew in order.crews() {
        let wanted = |sheet: &TickSheet| order.selection.days.is_empty() || order.selection.days.contains(&sheet.day);
        for sheet in sheets(order.data, crew.id).into_iter().filter(wanted) {
            any = true;
            let mut section = order.section(&name, crew);
            section.name = format!("{} · {}", section.name, lang.date_short(sheet.day));
            section.notice = lang.paper_posts_mark(sheet.mark.clone());
            flow.section(section);
            one(order, &mut flow, crew, &sheet);
        }
    }
    if !any {
        roster::empty(order, &mut flow, &name);
    }
    flow.finish()
}

fn one(order: &Order<'_>, flow: &mut Flow<'_>, crew: &Crew, sheet: &TickSheet) {
    let lang = order.lang;
    let day = lang.date_long(sheet.day);
    let below = [
        (format!("{day} · {}", lang.paper_posts_mark(sheet.mark.clone())), Look::STRONG.size(HEADING)),
        (lang.paper_posts_how(sheet.mark.clone()), Look::TEXT.size(10.0).ink(MUTED)),
    ];
    title(flow, ink::crew(crew.colour), 22.0, &crew.name, &below);
    let blocks = blocks(order, sheet);
    let grouped = |(shift, rows): &(&Shift, Vec<Row<'_>>)| {
        let tasks = order.one(shift).tasks;
        rows.iter().map(|row| group(order, shift, row, tasks)).collect()
    };
    let grouped: Vec<Vec<Group>> = blocks.iter().map(grouped).collect();
    let columns = vec![
        Column::right(lang.paper_row(), Width::Fit(40.0)),
        Column::new(lang.paper_came(), Width::Fixed(30.0)),
        Column::new(lang.lists_name(), Width::Rest(1.0)),
        Column::new(lang.lists_phone(), Width::Fit(110.0)),
        Column::new(lang.paper_late(), Width::Fixed(140.0)),
    ];
    let table = Table::new(columns, grouped.iter().flatten(), flow.format.room());
    flow.running(format!("{} · {day}", crew.name));
    for ((shift, _), rows) in blocks.iter().zip(&grouped) {
        let work = order.one(shift);
        let head = format!("{}   {}", lang.time_range(work.from, work.to), work.place);
        flow.headed(2, Look::STRONG.size(13.0), &head, flow.table_begins(&table, rows.first()) + Look::SMALL.leading());
        flow.paragraph(Look::SMALL, &work.about);
        flow.table(&table, rows);
    }
}

/// The rows by shift, in the order they are numbered.
fn blocks<'a>(order: &Order<'a>, sheet: &TickSheet) -> Vec<(&'a Shift, Vec<Row<'a>>)> {
    let mut blocks: Vec<(&Shift, Vec<Row<'_>>)> = Vec::new();
    for (id, number) in sheet.rows.iter().zip(1..) {
        let Some(row) = order.data.assignments.get(*id) else { continue };
        let Some((_, shift)) = order.data.work(row) else { continue };
        let Some(person) = order.data.people.get(row.person) else { continue };
        match blocks.last_mut() {
            Some((last, rows)) if last.id == shift.id => rows.push((number, row, person)),
            _ => blocks.push((shift, vec![(number, row, person)])),
        }
    }
    blocks
}

fn group(order: &Order<'_>, shift: &Shift, (number, row, person): &Row<'_>, tasks: bool) -> Group {
    let planned = row.planned(shift.when.span());
    let hours = (planned != shift.when.span()).then(|| {
        let when = When::from_span(shift.when.zone, planned);
        order.lang.paper_part(order.lang.time_range(when.from_local, when.to_local))
    });
    let task = order.data.needs.get(row.need).filter(|_| tasks).map(|need| need.task.clone()).unwrap_or_default();
    let name = Cell::text(person.name(), Look::TEXT.weight(Weight::Medium)).and(task, Look::SMALL);
    let mut cells = vec![
        Cell::text(number.to_string(), Look::STRONG.size(13.0).ink(INK)),
        Cell::mark(Mark::Tick),
        name.and(hours.unwrap_or_default(), Look::SMALL),
        Cell::text(phone_display(&person.phone), Look::TEXT),
        Cell::mark(Mark::Rule),
    ];
    // What was told before is printed, so that nobody asks twice.
    if !row.state.is_plan()
        && let Some(last) = cells.last_mut()
    {
        *last = Cell::text(order.lang.state(row.state), Look::SMALL);
    }
    Group::row(cells)
}
