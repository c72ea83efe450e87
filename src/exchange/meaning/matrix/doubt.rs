//! Times under days beside names that nothing else is said of: shifts, or when people can?

use std::collections::{BTreeMap, BTreeSet};

use super::super::gather::{At, Gather};
use super::super::legend::Stands;
use super::super::list::{List, stretch};
use super::super::when::{self, Stretch};
use super::super::{Code, cells, talk};
use super::Head;
use super::says::is_consent;
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::table::{Sheet, Why};

/// Tells once for a table that its times may be when people can: nothing calls it a roster, and some of one day overlap by a
/// part, as shifts that were laid out for people do not.
pub(in crate::exchange::meaning) fn may_be_answers(
    gather: &mut Gather<'_>,
    sheet: &Sheet,
    list: &List<'_>,
    heads: &BTreeMap<usize, Head>,
    legend: &BTreeMap<String, Stands>,
) {
    let of_list = |text: &str| fold(text).split(' ').any(talk::is_of_list);
    let titled = list.table.aside.iter().any(|aside| aside.why == Why::Above && of_list(&aside.text)) || of_list(&sheet.name);
    let work = [Sense::ShiftCrew, Sense::Crew, Sense::ShiftPlace, Sense::ShiftRole, Sense::Role];
    let sums = [Sense::Sum, Sense::ShiftLength, Sense::ShiftNeeded];
    let known = work.into_iter().chain(sums).any(|sense| list.choice.has(sense));
    if gather.asks || titled || known || !legend.is_empty() {
        return;
    }
    // `OK` under times is what people answer, or who was written in.
    let under = || list.table.rows.iter().flat_map(|row| heads.keys().filter_map(|at| row.cells.get(*at))).map(cells::text);
    let timed = heads.values().all(|head| matches!(head, Head::Slot(_)));
    let mut doubt = timed && under().any(|text| is_consent(&text)) && under().all(|text| text.is_empty() || is_consent(&text));
    for (column, head) in heads {
        let Head::Day(day) = head else { break };
        let frame = gather.frame.on(Some(*day));
        let mut stretches: Vec<Stretch> = Vec::new();
        for cell in list.table.rows.iter().filter_map(|row| row.cells.get(*column)) {
            if let Some((from, to)) = cells::range_as_date(cell) {
                stretches.push(stretch(*day, from, to));
                continue;
            }
            let read = when::read(&cells::text(cell), &frame);
            // `Bar 18-22` is on a shift.
            if !read.rest.is_empty() && read.stretches().next().is_some() {
                return;
            }
            stretches.extend(read.stretches());
        }
        // Those of many people are few.
        let times: BTreeSet<_> = stretches.iter().map(|stretch| (stretch.start, stretch.end)).collect();
        let laps = |a: &(_, _), b: &(_, _)| a.0 < b.0 && b.0 < a.1 && a.1 < b.1;
        doubt |= times.iter().any(|a| times.iter().any(|b| laps(a, b)));
    }
    if let (true, Some(row)) = (doubt, list.table.header_rows.first().copied()) {
        gather.issue(At { row, col: None }, Code::WorkOrCan, "");
    }
}
