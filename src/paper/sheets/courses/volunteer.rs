//! What a volunteer gets to show for the work (*frivilligattest*), a page for each.

use std::collections::BTreeMap;

use super::super::Order;
use super::{centred, crown, signatures};
use crate::domain::{CrewId, Person, PersonId, Role};
use crate::paper::flow::{Flow, Format, Section};
use crate::paper::font::clean;
use crate::paper::ink::{EMBER, HEADING, MUTED};
use crate::paper::lines::Look;
use crate::paper::page::{Document, Kind};
use crate::paper::table::{Cell, Column, Group, Table, Width};

/// What somebody did for a crew.
#[derive(Default)]
struct Done {
    shifts: i64,
    minutes: i64,
    tasks: Vec<String>,
}

pub(super) fn make(order: &Order<'_>, people: &[PersonId]) -> Document {
    let lang = order.lang;
    let title = lang.course_attest();
    let mut flow = order.flow(Format::A4, title.clone());
    let asked = |person: &&Person| people.is_empty() || people.contains(&person.id);
    let mut who: Vec<&Person> = order.data.everybody().filter(asked).collect();
    who.sort_by_cached_key(|person| (lang.sort_key(&person.sort_name()), person.id));
    let mut count = 0;
    for person in who {
        let done = done(order, person.id);
        if people.is_empty() && done.is_empty() {
            continue;
        }
        flow.section(Section { name: title.clone(), version: String::new(), notice: String::new() });
        one(order, &mut flow, person, &done);
        count += 1;
    }
    if count == 0 {
        flow.section(Section { name: title.clone(), version: String::new(), notice: String::new() });
        flow.heading(1, Look::STRONG.size(22.0), &title);
        flow.paragraph(Look::TEXT, &lang.course_attest_nobody());
    }
    flow.finish()
}

/// The work that is over and was done, by crew: not what somebody was only thought of or asked for, and not what they stayed
/// away from.
fn done(order: &Order<'_>, person: PersonId) -> BTreeMap<CrewId, Done> {
    let chosen = &order.selection.crews;
    let mut all: BTreeMap<CrewId, Done> = BTreeMap::new();
    for row in order.data.assignments_of(person).filter(|row| row.counts() && !row.state.is_open()) {
        let Some((need, shift)) = order.data.work(row) else { continue };
        let span = row.span(shift.when.span());
        if span.to > order.now || !(chosen.is_empty() || chosen.contains(&shift.crew)) {
            continue;
        }
        let done = all.entry(shift.crew).or_default();
        done.shifts += 1;
        done.minutes += span.minutes();
        if !need.task.is_empty() && !done.tasks.contains(&need.task) {
            done.tasks.push(need.task.clone());
        }
    }
    all
}

fn one(order: &Order<'_>, flow: &mut Flow<'_>, person: &Person, done: &BTreeMap<CrewId, Done>) {
    let lang = order.lang;
    let festival = order.festival();
    crown(flow, &festival);
    flow.y += 14.0;
    centred(flow, Kind::Heading(1, lang.course_attest()), Look::STRONG.size(36.0).ink(EMBER), &lang.course_attest());
    flow.y += 20.0;
    let name = person.name();
    centred(flow, Kind::Heading(2, clean(&name)), Look::STRONG.size(26.0), &name);
    flow.y += 6.0;
    let days = order.data.festival().map(|row| (row.first_day, row.last_day));
    let when = days.map_or_else(String::new, |(first, last)| lang.course_days(lang.date_numeric(first), lang.date_numeric(last)));
    centred(flow, Kind::Paragraph, Look::TEXT.size(13.0).ink(MUTED), &lang.course_attest_was(festival.clone(), when));
    flow.y += 24.0;
    let groups: Vec<Group> = done.iter().map(|(crew, done)| Group::row(cells(order, person.id, *crew, done))).collect();
    let columns = vec![
        Column::new(lang.lists_crew(), Width::Rest(1.0)),
        Column::new(lang.course_role(), Width::Fit(110.0)),
        Column::new(lang.course_tasks(), Width::Rest(1.0)),
        Column::right(lang.lists_shifts(), Width::Fit(60.0)),
        Column::right(lang.lists_hours(), Width::Fit(60.0)),
    ];
    if groups.is_empty() {
        flow.paragraph(Look::TEXT, &lang.course_attest_nothing());
    } else {
        let table = Table::new(columns, &groups, flow.format.room());
        flow.table(&table, &groups);
        flow.y += 10.0;
        let minutes: i64 = done.values().map(|done| done.minutes).sum();
        flow.paragraph(Look::STRONG.size(HEADING), &lang.course_attest_sum(lang.decimal_hours(minutes)));
        flow.paragraph(Look::SMALL, &lang.course_attest_how());
    }
    let courses = courses(order, person.id);
    if !courses.is_empty() {
        flow.y += 10.0;
        flow.headed(2, Look::STRONG.size(HEADING).ink(EMBER), &lang.course_attest_courses(), 30.0);
        for course in courses {
            flow.paragraph(Look::TEXT, &course);
        }
    }
    signatures(flow, &[(String::new(), lang.course_place_and_date()), (String::new(), lang.course_name_and_title())]);
}

fn cells(order: &Order<'_>, person: PersonId, crew: CrewId, done: &Done) -> Vec<Cell> {
    let lang = order.lang;
    let role = order.data.memberships_of(person).find(|row| row.crew == crew).map(|row| row.role);
    let role = match role {
        Some(Role::Leader) => lang.lists_leader(),
        Some(Role::Deputy) => lang.lists_deputy(),
        Some(Role::Member) | None => lang.course_volunteer(),
    };
    let name = order.data.crews.get(crew).map_or("", |crew| crew.name.as_str());
    vec![
        Cell::text(name, Look::STRONG),
        Cell::text(role, Look::TEXT),
        Cell::text(done.tasks.join(", "), Look::TEXT),
        Cell::text(lang.count(done.shifts), Look::TEXT),
        Cell::text(lang.decimal_hours(done.minutes), Look::TEXT),
    ]
}

/// What they have learnt with us, by a programme that gave it; papers that are only shown are nobody else's business.
fn courses(order: &Order<'_>, person: PersonId) -> Vec<String> {
    let given = order.data.records_of(person).filter(|row| row.programme.is_some() && !row.training);
    let name = |id| order.data.competences.get(id).filter(|row| !row.shown).map(|row| row.name.clone());
    let mut all: Vec<String> = given.filter_map(|row| name(row.competence)).collect();
    all.sort_by(|a, b| order.lang.compare(a, b));
    all.dedup();
    all
}
