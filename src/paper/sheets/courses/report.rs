//! The report of a course: its figures and dates, whether it can be approved, and lines for what only a pen knows.

use super::super::{Order, title};
use super::signatures;
use crate::domain::completion::{Verdict, judge};
use crate::domain::progress::summary;
use crate::domain::{Programme, ProgrammeId, Session};
use crate::paper::flow::{Flow, Format, Section};
use crate::paper::ink::{BAD, EMBER, HEADING};
use crate::paper::lines::Look;
use crate::paper::page::Document;
use crate::paper::table::{Cell, Column, Group, Mark, Table, Width};

pub(super) fn make(order: &Order<'_>, programme: ProgrammeId) -> Document {
    let lang = order.lang;
    let name = lang.course_report();
    let mut flow = order.flow(Format::A4, name.clone());
    flow.section(Section { name: name.clone(), version: String::new(), notice: String::new() });
    let Some(row) = order.programme(programme) else {
        flow.heading(1, Look::STRONG.size(22.0), &name);
        flow.paragraph(Look::TEXT, &lang.paper_nothing());
        return flow.finish();
    };
    title(&mut flow, EMBER, 22.0, &row.name, &[(name.clone(), Look::STRONG.size(HEADING))]);
    flow.running(format!("{name} – {}", row.name));
    let verdict = judge(order.data, programme, order.now);
    figures(order, &mut flow, row, verdict.as_ref());
    gatherings(order, &mut flow, row);
    if let Some(verdict) = &verdict {
        approved(order, &mut flow, verdict);
    }
    by_hand(order, &mut flow);
    signatures(&mut flow, &[(String::new(), lang.course_place_and_date()), (String::new(), lang.course_signed())]);
    flow.finish()
}

fn pairs(flow: &mut Flow<'_>, heads: (String, String), rows: Vec<(String, Cell)>) {
    let groups: Vec<Group> = rows.into_iter().map(|(what, cell)| Group::row(vec![Cell::text(what, Look::TEXT), cell])).collect();
    let columns = vec![Column::new(heads.0, Width::Fixed(190.0)), Column::new(heads.1, Width::Rest(1.0))];
    let table = Table::new(columns, &groups, flow.format.room());
    flow.table(&table, &groups);
}

fn figures(order: &Order<'_>, flow: &mut Flow<'_>, row: &Programme, verdict: Option<&Verdict>) {
    let lang = order.lang;
    let said = |text: String| Cell::text(text, Look::STRONG);
    let mut rows = vec![];
    if !row.association.is_empty() {
        rows.push((lang.course_association_word(), said(row.association.clone())));
    }
    rows.push((lang.course_when(), said(order.course_days(row.id))));
    rows.push((lang.course_leader(), said(order.course_leaders(row.id).join(", "))));
    if let Some(verdict) = verdict {
        let counts = verdict.people.iter().filter(|one| one.counts() && !one.leads).count();
        let led = verdict.people.iter().filter(|one| one.counts() && one.leads).count();
        let enrolled = verdict.people.iter().filter(|one| !one.leads).count();
        let person_minutes: i64 = verdict.people.iter().filter(|one| one.counts()).map(|one| one.minutes).sum();
        let hours = |minutes| lang.course_hours(&verdict.profile, minutes);
        rows.extend([
            (
                lang.course_rules(),
                said(format!("{} ({})", lang.course_panel_profile(verdict.profile.id.clone()), verdict.profile.id)),
            ),
            (lang.course_hours_word(verdict.profile.hour_minutes), said(hours(verdict.minutes))),
            (lang.course_meetings_word(), said(lang.count(verdict.meetings))),
            (lang.course_enrolled(), said(enrolled.to_string())),
            (lang.course_counting(), said(counts.to_string())),
            (lang.course_leaders_counting(), said(led.to_string())),
            (lang.course_person_hours(), said(hours(person_minutes))),
        ]);
        if let Some(by) = verdict.report_by {
            let text = lang.date_numeric(by);
            let look = if verdict.overdue { Look::STRONG.ink(BAD) } else { Look::STRONG };
            rows.push((lang.course_due(), Cell::text(text, look)));
        }
    } else if let Some(sum) = summary(order.data, row.id) {
        let minutes = order.gatherings(row.id).iter().map(|session| session.when.minutes()).sum();
        rows.extend([
            (lang.course_hours_word(60), said(lang.decimal_hours(minutes))),
            (lang.course_meetings_word(), said(lang.count(sum.sessions))),
            (lang.course_enrolled(), said(lang.count(sum.enrolled))),
            (lang.course_counting(), said(lang.count(sum.completed))),
            (lang.course_person_hours(), said(lang.decimal_hours(sum.person_minutes))),
        ]);
    }
    rows.retain(|(_, cell)| !cell.paras.is_empty());
    pairs(flow, (lang.course_figures(), String::new()), rows);
}

/// Each gathering: when, what was covered, and how many were there.
fn gatherings(order: &Order<'_>, flow: &mut Flow<'_>, row: &Programme) {
    let lang = order.lang;
    let there = |session: &Session| {
        let of_it = order.data.attendance.iter().filter(|tick| tick.session == session.id);
        of_it.filter(|tick| tick.minutes(session.when.span()) > 0).count()
    };
    let covered = |session: &Session| {
        if !session.covered.is_empty() {
            return session.covered.clone();
        }
        let modules = session.modules.iter().filter_map(|id| order.data.modules.get(*id));
        modules.map(|module| module.title.clone()).collect::<Vec<_>>().join(", ")
    };
    let groups: Vec<Group> = order
        .gatherings(row.id)
        .into_iter()
        .map(|session| {
            let (from, to) = (session.when.from_local, session.when.to_local);
            Group::row(vec![
                Cell::text(lang.date_numeric(from.date()), Look::TEXT),
                Cell::text(lang.time_range(from, to), Look::TEXT),
                Cell::text(covered(session), Look::TEXT.size(10.0)),
                Cell::text(there(session).to_string(), Look::STRONG),
            ])
        })
        .collect();
    if groups.is_empty() {
        return;
    }
    let columns = vec![
        Column::new(lang.lists_date(), Width::Fit(90.0)),
        Column::new(lang.paper_time(), Width::Fit(110.0)),
        Column::new(lang.course_covered(), Width::Rest(1.0)),
        Column::right(lang.course_there(), Width::Fit(60.0)),
    ];
    let table = Table::new(columns, &groups, flow.format.room());
    let begins = flow.table_begins(&table, groups.first());
    flow.y += 12.0;
    flow.headed(2, Look::STRONG.size(HEADING).ink(EMBER), &lang.course_gatherings(), begins);
    flow.table(&table, &groups);
}

fn approved(order: &Order<'_>, flow: &mut Flow<'_>, verdict: &Verdict) {
    let lang = order.lang;
    flow.y += 12.0;
    flow.headed(2, Look::STRONG.size(HEADING).ink(EMBER), &lang.course_approval(), 30.0);
    if verdict.is_approvable() {
        flow.paragraph(Look::STRONG, &lang.course_approvable());
    }
    for lack in &verdict.lacks {
        flow.paragraph(Look::TEXT.ink(BAD), &lang.course_lack(order.data, &verdict.profile, lack));
    }
    for mend in &verdict.mends {
        flow.paragraph(Look::TEXT, &lang.mend(order.data, &verdict.profile, mend));
    }
}

/// What nobody but the leader knows.
fn by_hand(order: &Order<'_>, flow: &mut Flow<'_>) {
    let lang = order.lang;
    flow.y += 12.0;
    let _ = flow.keep(110.0);
    let rows = [lang.course_income(), lang.course_expense(), lang.course_unpaid()];
    let rows = rows.into_iter().map(|what| (what, Cell::mark(Mark::Rule))).collect();
    pairs(flow, (lang.course_by_hand(), String::new()), rows);
}
