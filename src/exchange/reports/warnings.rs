//! The leader's list of warnings: what the rules say that nobody has answered for, by crew and the gravest first; what shifts
//! lack as a whole; and what was accepted, with the reason. Nothing is left out because it is old.

use super::super::report::{Cell, Column, Kind, Report, Row};
use super::{Head, Selection};
use crate::domain::rules::{Rules, check_all, lacking};
use crate::domain::ways::{Way, gravity, out};
use crate::domain::{Person, Shift, Snapshot, Span};
use crate::lang::{Lang, SortKey};

/// Which part of the list a row is of, by crew: open, lacking, accepted; then the gravest.
type Key = (SortKey, u8, std::cmp::Reverse<i64>, i64);

/// All warnings of the chosen crews and days, or of all. It says who is too young for what: only some may see it.
pub fn warnings(snapshot: &Snapshot, lang: &Lang, selection: &Selection) -> Report {
    let columns = vec![
        Column::new(lang.lists_crew(), Kind::Text),
        Column::new(lang.lists_date(), Kind::Date),
        Column::new(lang.lists_from(), Kind::Time),
        Column::new(lang.lists_to(), Kind::Time),
        Column::new(lang.lists_shift(), Kind::Text),
        Column::new(lang.lists_name(), Kind::Text),
        Column::new(lang.lists_what(), Kind::Text),
        Column::new(lang.lists_rule(), Kind::Text),
        Column::new(lang.lists_reason(), Kind::Text),
        Column::new(lang.lists_way_out(), Kind::Text),
    ];
    let head = Head::new(lang.lists_warnings_title(), lang.lists_warnings_stem(), lang.lists_screen_warnings_about())
        .selected(snapshot, lang, selection);
    let mut report = head.report(snapshot, lang, true, columns);
    let rules = Rules::of(snapshot);
    let mut lines: Vec<(Key, Row)> = Vec::new();
    let cut = snapshot.festival().map_or(360, |festival| festival.day_cut);
    let wanted = |shift: &Shift| {
        let day = shift.when.zone.festival_day(shift.when.from_at, cut);
        (selection.crews.is_empty() || selection.crews.contains(&shift.crew))
            && (selection.days.is_empty() || selection.days.contains(&day))
    };
    let mut line = |shift: &Shift, span: Span, part: u8, grave: i64, who: String, what: String, rule: &str, more: [String; 2]| {
        let crew = snapshot.crews.get(shift.crew).map_or("", |crew| crew.name.as_str());
        let (from, to) = (shift.when.zone.local(span.from), shift.when.zone.local(span.to));
        let [reason, way] = more;
        let cells = vec![
            Cell::text(crew),
            Cell::Date(from.date()),
            Cell::Time(from.time()),
            Cell::Time(to.time()),
            Cell::text(snapshot.shift_name(shift)),
            Cell::text(who),
            Cell::text(what),
            Cell::text(rule),
            Cell::text(reason),
            Cell::text(way),
        ];
        lines.push(((lang.sort_key(crew), part, std::cmp::Reverse(grave), span.from.0), Row { cells, open: part == 0 }));
    };
    for finding in check_all(snapshot, &rules) {
        let Some(row) = snapshot.assignments.get(finding.assignment) else { continue };
        let Some((_, shift)) = snapshot.work(row).filter(|(_, shift)| wanted(shift)) else { continue };
        let (span, who) = (row.span(shift.when.span()), snapshot.people.get(row.person).map(Person::name).unwrap_or_default());
        let mut way = None;
        for breach in finding.breaches.iter().filter(|breach| breach.needs_reason()) {
            let given = finding.reason(snapshot, breach).map(str::to_owned);
            let part = if given.is_some() { 2 } else { 0 };
            let way = match &given {
                Some(_) => String::new(),
                None => way.get_or_insert_with(|| way_out(snapshot, lang, &rules, finding.assignment)).clone(),
            };
            let said = [given.unwrap_or_default(), way];
            line(shift, span, part, gravity(&finding.breaches), who.clone(), lang.breach(breach, snapshot), breach.code(), said);
        }
    }
    for lack in lacking(snapshot, &rules) {
        let Some(shift) = snapshot.shifts.get(lack.shift).filter(|shift| wanted(shift)) else { continue };
        let said = [String::new(), String::new()];
        line(shift, shift.when.span(), 1, lack.minutes, String::new(), lang.lacking(&lack, snapshot), lack.lack.code(), said);
    }
    lines.sort_by(|a, b| a.0.cmp(&b.0));
    report.rows = lines.into_iter().map(|(_, row)| row).collect();
    report
}

/// The cheapest way out of what is wrong with an assignment, as a sentence; empty where there is none.
pub fn way_out(snapshot: &Snapshot, lang: &Lang, rules: &Rules, id: crate::domain::AssignmentId) -> String {
    let zone = snapshot.zone();
    match out(snapshot, rules, id) {
        Some(Way::Shorten(span)) => lang.lists_way_shorten(lang.time_range(zone.local(span.from), zone.local(span.to))),
        Some(Way::Replace(person)) => lang.lists_way_replace(snapshot.people.get(person).map(Person::name).unwrap_or_default()),
        None => String::new(),
    }
}
