//! Any list that there is as a report, as a table on A4; on its side where it has many columns.

use super::{Order, title};
use crate::exchange::report::{Cell as Value, Kind, Report};
use crate::lang::{Lang, phone_display};
use crate::paper::flow::{Format, Section};
use crate::paper::ink::{EMBER, TITLE};
use crate::paper::lines::Look;
use crate::paper::page::Document;
use crate::paper::table::{Cell, Column, Group, Table, Width};

/// A report on paper, with a word at the head of each page, such as what becomes of it afterwards; may be empty.
pub fn list(order: &Order<'_>, report: &Report, notice: &str) -> Document {
    let lang = order.lang;
    let format = if report.columns.len() > 5 { Format::A4_WIDE } else { Format::A4 };
    let mut flow = crate::paper::flow::Flow::new(lang, format, report.title.clone(), String::new(), order.made());
    let confidential = if report.confidential { lang.lists_confidential() } else { String::new() };
    let notices = [confidential.as_str(), notice].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    flow.section(Section { name: report.title.clone(), version: order.handed_out(), notice: notices });
    flow.running(report.title.clone());
    title(&mut flow, EMBER, TITLE - 4.0, &report.title, &[(report.subtitle.clone(), Look::TEXT.size(12.5))]);
    let look = if report.columns.len() > 8 { Look::TEXT.size(9.5) } else { Look::TEXT.size(10.5) };
    let groups: Vec<Group> = report
        .rows
        .iter()
        .map(|row| {
            let cell = |value: &Value| match (row.open, value) {
                (true, Value::Text(text)) if *text == lang.lists_open() => Cell::boxed(text.as_str(), look.size),
                _ => Cell::text(said(value, lang), look),
            };
            Group::row(row.cells.iter().map(cell).collect())
        })
        .collect();
    let columns = report.columns.iter().map(|column| match column.kind {
        Kind::Hours | Kind::Count | Kind::Percent => Column::right(column.heading.as_str(), Width::Fit(80.0)),
        Kind::Text => Column::new(column.heading.as_str(), Width::Rest(1.0)),
        _ => Column::new(column.heading.as_str(), Width::Fit(140.0)),
    });
    let table = Table::new(columns.collect(), &groups, flow.format.room());
    if groups.is_empty() {
        flow.paragraph(Look::TEXT, &lang.paper_nothing());
    } else {
        flow.table(&table, &groups);
    }
    flow.finish()
}

/// A value as people write it.
fn said(value: &Value, lang: &Lang) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(text) | Value::Code(text) => text.clone(),
        Value::Phone(phone) => phone_display(phone),
        Value::Date(date) => lang.date_short(*date),
        Value::Time(time) => lang.time(*time),
        Value::Minutes(minutes) => lang.decimal_hours(*minutes),
        Value::Count(count) => lang.count(*count),
        Value::Percent(percent) => lang.percent(*percent),
        Value::Check(true) => lang.common_yes(),
        Value::Check(false) => lang.common_no(),
    }
}
