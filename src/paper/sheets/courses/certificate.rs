//! The certificate of a course (*kursbevis*), a page for each.

use super::super::Order;
use super::{centred, crown, signatures};
use crate::domain::completion::{completed, judge};
use crate::domain::progress::progress;
use crate::domain::{Module, Person, PersonId, Programme, ProgrammeId};
use crate::paper::flow::{Flow, Format, Section};
use crate::paper::font::clean;
use crate::paper::ink::{EMBER, HEADING, MUTED};
use crate::paper::lines::Look;
use crate::paper::page::{Document, Kind};

pub(super) fn make(order: &Order<'_>, programme: ProgrammeId, people: &[PersonId]) -> Document {
    let lang = order.lang;
    let title = lang.course_certificate();
    let mut flow = order.flow(Format::A4, title.clone());
    let all = completed(order.data, programme, order.now);
    let asked = |id: &PersonId| people.is_empty() || people.contains(id);
    let mut who: Vec<&Person> = all.into_iter().filter(asked).filter_map(|id| order.data.people.get(id)).collect();
    who.sort_by_cached_key(|person| (lang.sort_key(&person.sort_name()), person.id));
    let row = order.programme(programme);
    for person in &who {
        let Some(row) = row else { continue };
        flow.section(Section { name: title.clone(), version: String::new(), notice: String::new() });
        one(order, &mut flow, row, person);
    }
    if who.is_empty() || row.is_none() {
        flow.section(Section { name: title.clone(), version: String::new(), notice: String::new() });
        flow.heading(1, Look::STRONG.size(22.0), &title);
        flow.paragraph(Look::TEXT, &lang.course_nobody());
    }
    flow.finish()
}

fn one(order: &Order<'_>, flow: &mut Flow<'_>, programme: &Programme, person: &Person) {
    let lang = order.lang;
    crown(flow, &order.festival());
    flow.y += 14.0;
    centred(flow, Kind::Heading(1, lang.course_certificate()), Look::STRONG.size(42.0).ink(EMBER), &lang.course_certificate());
    flow.y += 22.0;
    let name = person.name();
    centred(flow, Kind::Heading(2, clean(&name)), Look::STRONG.size(26.0), &name);
    flow.y += 4.0;
    centred(flow, Kind::Paragraph, Look::TEXT.size(13.0).ink(MUTED), &lang.course_has_completed());
    flow.y += 6.0;
    centred(flow, Kind::Paragraph, Look::STRONG.size(19.0), &programme.name);
    flow.y += 6.0;
    for line in extent(order, programme, person) {
        centred(flow, Kind::Paragraph, Look::TEXT.size(12.0), &line);
    }
    flow.y += 16.0;
    let modules: Vec<&Module> = order.data.modules_of(programme.id).collect();
    if !modules.is_empty() {
        flow.headed(2, Look::STRONG.size(HEADING).ink(EMBER), &lang.course_content(), 30.0);
        for module in &modules {
            let minutes = if module.minutes > 0 { format!(" ({})", lang.hours_and_minutes(module.minutes)) } else { String::new() };
            flow.paragraph(Look::TEXT, &format!("{}. {}{minutes}", module.number, module.title));
        }
    }
    let goals: Vec<&Module> = modules.iter().copied().filter(|module| !module.goals.trim().is_empty()).collect();
    if !goals.is_empty() {
        flow.y += 6.0;
        flow.headed(2, Look::STRONG.size(HEADING).ink(EMBER), &lang.course_goals(), 30.0);
        for module in goals {
            flow.paragraph(Look::TEXT.size(10.0), &module.goals);
        }
    }
    if !programme.association.is_empty() {
        flow.y += 10.0;
        flow.paragraph(Look::STRONG, &lang.course_association(programme.association.clone()));
    }
    signatures(
        flow,
        &[(String::new(), lang.course_place_and_date()), (order.course_leaders(programme.id).join(", "), lang.course_leader())],
    );
}

/// How long it was, when, and how much of it the person was there for.
fn extent(order: &Order<'_>, programme: &Programme, person: &Person) -> Vec<String> {
    let lang = order.lang;
    let meetings = order.gatherings(programme.id).len();
    let mut lines = Vec::new();
    if let Some(verdict) = judge(order.data, programme.id, order.now) {
        let hours = lang.course_hours(&verdict.profile, verdict.minutes);
        lines.push(lang.course_extent(hours, verdict.profile.hour_minutes, meetings));
        if let Some(row) = verdict.of(person.id) {
            lines.push(lang.course_was_there(lang.course_hours(&verdict.profile, row.minutes)));
        }
    } else if let Some(row) = progress(order.data, programme.id, person.id) {
        let minutes = order.gatherings(programme.id).iter().map(|session| session.when.minutes()).sum();
        lines.push(lang.course_extent(lang.decimal_hours(minutes), 60, meetings));
        lines.push(lang.course_was_there(lang.decimal_hours(row.minutes)));
    }
    lines.push(order.course_days(programme.id));
    lines
}
