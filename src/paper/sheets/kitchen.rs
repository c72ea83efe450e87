//! For the kitchen (A4): how many who are on shift eat at which meal of each day, and how many of them need something else.
//! Numbers only: who it is, is nobody's business here.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveTime};

use super::{Order, roster, title};
use crate::domain::fold::fold;
use crate::domain::{PersonId, Span, diet};
use crate::lang::Lang;
use crate::paper::flow::{Format, Section};
use crate::paper::ink::{EMBER, HEADING, MUTED, TITLE};
use crate::paper::lines::Look;
use crate::paper::page::Document;
use crate::paper::table::{Cell, Column, Group, Table, Width};

/// The meals: their word, and from when to when, in minutes after midnight.
const MEALS: [(&str, u32, u32); 4] =
    [("breakfast", 7 * 60, 10 * 60), ("lunch", 12 * 60, 15 * 60), ("dinner", 17 * 60, 20 * 60), ("night", 21 * 60, 24 * 60 + 30)];

/// Who is on shift at each meal, and at all.
type Eaters = [BTreeSet<PersonId>; 5];

pub(super) fn make(order: &Order<'_>) -> Document {
    let lang = order.lang;
    let name = lang.paper_kitchen_title();
    let mut flow = order.flow(Format::A4, name.clone());
    let days = order.days();
    if days.is_empty() {
        roster::empty(order, &mut flow, &name);
        return flow.finish();
    }
    flow.section(Section { name: name.clone(), version: order.handed_out(), notice: lang.paper_delete_after() });
    flow.running(name.clone());
    title(&mut flow, EMBER, TITLE, &name, &[(lang.paper_kitchen_about(), Look::TEXT.size(10.5).ink(MUTED))]);
    let tables: Vec<(NaiveDate, Vec<Group>)> = days.into_iter().map(|day| (day, groups(order, &eaters(order, day)))).collect();
    let meal =
        |(word, from, to): (&'static str, u32, u32)| Column::right(lang.paper_meal(word, hour(from), hour(to)), Width::Fixed(66.0));
    let columns = [Column::new(lang.lists_diet(), Width::Rest(1.0))].into_iter().chain(MEALS.map(meal));
    let columns = columns.chain([Column::right(lang.paper_kitchen_day(), Width::Fixed(66.0))]).collect();
    let table = Table::new(columns, tables.iter().flat_map(|(_, groups)| groups), flow.format.room());
    for (day, groups) in &tables {
        flow.headed(2, Look::STRONG.size(HEADING), &lang.date_long(*day), flow.table_begins(&table, groups.first()));
        flow.table(&table, groups);
    }
    flow.finish()
}

fn hour(minutes: u32) -> String {
    match (minutes / 60 % 24, minutes % 60) {
        (hour, 0) => format!("{hour:02}"),
        (hour, rest) => format!("{hour:02}:{rest:02}"),
    }
}

fn eaters(order: &Order<'_>, day: NaiveDate) -> Eaters {
    let mut all = Eaters::default();
    let zone = order.zone();
    let at = |minutes: u32| {
        let next = if minutes >= 24 * 60 { day.succ_opt().unwrap_or(day) } else { day };
        zone.instant_lenient(next.and_time(NaiveTime::MIN + chrono::Duration::minutes(i64::from(minutes % (24 * 60)))))
    };
    let meals = MEALS.map(|(_, from, to)| Span::new(at(from), at(to)));
    let wanted = |crew| order.selection.crews.is_empty() || order.selection.crews.contains(&crew);
    for shift in order.data.shifts_on(day).filter(|shift| wanted(shift.crew)) {
        let rows = order.data.needs_of(shift.id).flat_map(|need| order.data.assignments_to(need.id));
        for row in rows.filter(|row| row.counts()) {
            let span = row.planned(shift.when.span());
            for (meal, eaters) in meals.iter().map(Some).chain([None]).zip(&mut all) {
                if meal.is_none_or(|meal| meal.overlap(span) > 0) {
                    let _ = eaters.insert(row.person);
                }
            }
        }
    }
    all
}

/// What was said of a diet: known words in the language of the paper, all else as it was said.
fn in_words(said: &str, lang: &Lang) -> String {
    let word = |piece: &str| diet::known(piece).map_or_else(|| piece.trim().to_owned(), |name| lang.out_diet(name));
    said.split(',').map(word).collect::<Vec<_>>().join(", ")
}

/// Everybody first, then what was said of diets.
fn groups(order: &Order<'_>, eaters: &Eaters) -> Vec<Group> {
    let count = |people: usize, look: Look| Cell::text(if people == 0 { "–".to_owned() } else { people.to_string() }, look);
    let line = |name: String, look: Look, counts: Vec<usize>| {
        let cells = [Cell::text(name, look)].into_iter().chain(counts.into_iter().map(|people| count(people, look)));
        Group::row(cells.collect())
    };
    let mut diets: BTreeMap<String, (String, Vec<usize>)> = BTreeMap::new();
    for (at, people) in eaters.iter().enumerate() {
        for person in people.iter().filter_map(|id| order.data.people.get(*id)) {
            let said = in_words(person.diet.trim(), order.lang);
            if said.is_empty() {
                continue;
            }
            let (_, counts) = diets.entry(fold(&said)).or_insert_with(|| (said, vec![0; eaters.len()]));
            if let Some(count) = counts.get_mut(at) {
                *count += 1;
            }
        }
    }
    let mut diets: Vec<(String, Vec<usize>)> = diets.into_values().collect();
    diets.sort_by_cached_key(|(name, _)| order.lang.sort_key(name));
    let everybody = line(order.lang.paper_kitchen_all(), Look::STRONG.size(12.0), eaters.iter().map(BTreeSet::len).collect());
    [everybody].into_iter().chain(diets.into_iter().map(|(name, counts)| line(name, Look::TEXT, counts))).collect()
}
