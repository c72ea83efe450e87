//! Who leads, by a column: a shift's leader (`Vaktleder`) stands on the shift; a crew's (`Gjengsjef`) leads the crew and is on
//! no shift for that. A word for either (`Ansvarlig`) is the crew's where one name stands in all rows of the crew, or stands
//! in two places at once; else the shift's. What was made of it is told once for each leader.

use std::collections::BTreeMap;

use super::super::gather::{At, Gather};
use super::super::names::{self, Named, Part};
use super::super::{Code, Extra, cells};
use super::{List, extras::yes};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::is_value;
use crate::exchange::given::is_given;
use crate::table::Row;

/// What a header says of those under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    Shift,
    Crew,
    Either,
}

/// Who leads by a row, and the shifts of that row.
#[derive(Debug, Clone)]
pub(in crate::exchange::meaning) struct Led {
    /// The mention, and the name as it is compared.
    who: Vec<(usize, String)>,
    shifts: Vec<usize>,
    of: Of,
    at: At,
    text: String,
}

/// Whether a text is a word for who leads.
pub(in crate::exchange::meaning) fn is_leader(text: &str) -> bool {
    let folded = fold(text);
    folded.split(' ').count() <= 2 && (is_value("leads_crew", &folded) || is_value("leads", &folded))
}

fn of_header(header: &str) -> Of {
    let folded = fold(header);
    let word = |list: &str| is_value(list, &folded) || folded.split(' ').any(|word| is_value(list, word));
    match (word("leads_shift"), word("leads_crew")) {
        (true, _) => Of::Shift,
        (false, true) => Of::Crew,
        _ => Of::Either,
    }
}

impl List<'_> {
    /// Whether a column of numbers stands behind the names of leaders, and so is theirs: `Navn;Ansvarlig;Tlf`.
    pub fn is_of_leader(&self, phones: usize) -> bool {
        let Some(before) = phones.checked_sub(1) else { return false };
        let leads = self.choice.senses.get(before) == Some(&Some(Sense::ShiftLeader));
        leads && self.choice.shares.get(before).is_some_and(|share| share.full_names >= 0.6)
    }

    /// The leader that a list of people names in a column beside them: somebody of the crew, who leads it.
    pub fn leader_of(&self, gather: &mut Gather<'_>, row: &Row) -> Option<usize> {
        let (column, cell) = self.cell(row, Sense::ShiftLeader)?;
        let text = cells::text(cell);
        if names::is_mark(&text) || !names::looks_like_names(&text) || names::open(&text).is_some() {
            return None;
        }
        let parts = names::parts(&text, true, gather.event.region);
        let [Part::Name(named)] = parts.as_slice() else { return None };
        let number = self.cell(row, Sense::Phone).filter(|(at, _)| self.is_of_leader(*at));
        let phone = number.and_then(|(at, cell)| gather.phone(cell, self.at(row, Some(at))));
        let mention = gather.mention((**named).clone(), self.at(row, Some(column)));
        let crew = self.text(row, Sense::Crew).or_else(|| self.text(row, Sense::ShiftCrew));
        let entry = gather.mentions.get_mut(mention)?;
        (entry.listed, entry.phone) = (true, phone.or_else(|| entry.phone.take()));
        if let Some(crew) = crew {
            let _ = entry.extra.insert("crew".to_owned(), Extra::List(vec![crew.clone()]));
            entry.lead(&crew);
        }
        Some(mention)
    }

    /// Enters who leads by a row. `own` are the people of the row, of whom a cross says it.
    pub fn led(&self, gather: &mut Gather<'_>, row: &Row, own: &[(usize, bool)]) -> Option<Led> {
        let (column, cell) = self.cell(row, Sense::ShiftLeader)?;
        let (at, text) = (self.at(row, Some(column)), cells::text(cell));
        let of = of_header(self.table.columns.get(column).map_or("", |column| column.header.as_str()));
        let key = |gather: &Gather<'_>, mention: usize| {
            gather.mentions.get(mention).map(|mention| fold(&format!("{} {}", mention.given, mention.family))).unwrap_or_default()
        };
        let mut who = Vec::new();
        if names::is_mark(&text) {
            let lead = own.iter().filter(|_| yes(cell) == Some(true)).map(|(mention, _)| *mention);
            who.extend(lead.map(|mention| (mention, key(gather, mention))));
        } else {
            let parts = names::parts(&text, true, gather.event.region).into_iter();
            let named = parts.filter_map(|part| match part {
                Part::Name(named) => Some(*named),
                _ => None,
            });
            // `Kari` is somebody; `Styret` may be anybody.
            let known = |named: &Named| !named.family.is_empty() || named.phone.is_some() || is_given(&named.given);
            let whole: Vec<Named> = named.filter(known).collect();
            let alone = whole.len() == 1;
            for leader in whole {
                let mut leader = leader;
                let number = self.cell(row, Sense::Phone).filter(|(at, _)| alone && self.is_of_leader(*at));
                if let (None, Some((column, cell))) = (&leader.phone, number) {
                    leader.phone = gather.phone(cell, self.at(row, Some(column)));
                }
                let mention = gather.mention(leader, at);
                who.push((mention, key(gather, mention)));
            }
        }
        (!who.is_empty()).then(|| Led { who, shifts: Vec::new(), of, at, text })
    }
}

impl Led {
    /// The same with the shifts of its row.
    #[must_use]
    pub fn on(self, shifts: Vec<usize>) -> Self {
        Self { shifts, ..self }
    }
}

/// Whose shift it is, as far as its row says: what leaders are told apart by.
fn group(gather: &Gather<'_>, shift: usize) -> String {
    let shift = gather.shifts.get(shift);
    let name = shift.and_then(|shift| shift.crew.as_ref().or(shift.place.as_ref()).or(shift.role.as_ref()));
    name.map(|name| fold(name)).unwrap_or_default()
}

/// Decides of each leader of a table what they lead.
pub(in crate::exchange::meaning) fn settle(gather: &mut Gather<'_>, all: &[Led], counted: bool) {
    // The rows of each group, and of each leader in it.
    let mut rows: BTreeMap<String, usize> = BTreeMap::new();
    let mut of_leader: BTreeMap<(String, String), Vec<&Led>> = BTreeMap::new();
    for led in all.iter().filter(|led| !led.shifts.is_empty()) {
        let group = led.shifts.first().map(|shift| group(gather, *shift)).unwrap_or_default();
        *rows.entry(group.clone()).or_default() += 1;
        for (_, name) in &led.who {
            of_leader.entry((group.clone(), name.clone())).or_default().push(led);
        }
    }
    // One column says it for all.
    let mut stands: Option<&Led> = None;
    for ((group, name), led) in of_leader {
        let Some(first) = led.first() else { continue };
        let whole = led.len() > 1 && rows.get(&group) == Some(&led.len());
        let shifts: Vec<usize> = led.iter().flat_map(|led| led.shifts.iter().copied()).collect();
        let crew = match first.of {
            Of::Crew => true,
            Of::Shift => false,
            Of::Either => whole || at_once(gather, &shifts),
        };
        if crew {
            gather.issue(first.at, Code::LeadsCrew, first.text.clone());
            lead(gather, &led, &name);
        } else if at_once(gather, &shifts) {
            gather.issue(first.at, Code::LeaderApart, first.text.clone());
        } else if stand(gather, &led, &name, counted) {
            stands = stands.filter(|before| before.at.row < first.at.row).or(Some(first));
        }
    }
    if let Some(first) = stands {
        gather.issue(first.at, Code::LeadsShift, first.text.clone());
    }
}

/// Whether two of the shifts are at one time.
fn at_once(gather: &Gather<'_>, shifts: &[usize]) -> bool {
    let times = |at: &usize| gather.shifts.get(*at).and_then(|shift| shift.start.zip(shift.end));
    shifts.iter().enumerate().any(|(place, a)| {
        let later = shifts.iter().skip(place + 1).filter(|b| *b != a);
        times(a).is_some_and(|(from, to)| later.filter_map(times).any(|(start, end)| start < to && from < end))
    })
}

/// They lead the crew of the shifts; where no crew is told, whichever the shifts come to be of.
fn lead(gather: &mut Gather<'_>, led: &[&Led], name: &str) {
    for led in led {
        let Some((mention, _)) = led.who.iter().find(|(_, other)| other == name) else { continue };
        for shift in &led.shifts {
            match gather.shifts.get(*shift).and_then(|shift| shift.crew.clone()) {
                Some(crew) => gather.mentions.get_mut(*mention).into_iter().for_each(|mention| mention.lead(&crew)),
                None => gather.leading.push((*mention, *shift)),
            }
        }
    }
}

/// They stand on the shifts, which take one more for it where no number is told; who is on one already stays on it once.
/// Whether they were put on any.
fn stand(gather: &mut Gather<'_>, led: &[&Led], name: &str, counted: bool) -> bool {
    let mut any = false;
    for led in led {
        let Some(mention) = led.who.iter().find(|(_, other)| other == name).map(|(mention, _)| *mention) else { continue };
        for shift in &led.shifts {
            let of = |mention: usize| {
                gather
                    .mentions
                    .get(mention)
                    .map(|mention| fold(&format!("{} {}", mention.given, mention.family)))
                    .unwrap_or_default()
            };
            if gather.assignments.iter().any(|on| on.shift == *shift && of(on.person) == name) {
                continue;
            }
            any = true;
            gather.assign(*shift, mention, None, false);
            if !counted && gather.shifts.get(*shift).is_some_and(|shift| shift.needed.is_some()) {
                gather.fills(*shift, mention);
            }
        }
    }
    any
}

impl List<'_> {
    /// On a list of people: those of a row who lead their crew, by their office, a cross, or the word over their name.
    pub fn by_office(&self, gather: &mut Gather<'_>, row: &Row, mentions: &[(usize, bool)]) {
        let crossed = || self.cell(row, Sense::ShiftLeader).is_some_and(|(_, cell)| yes(cell) == Some(true));
        let role = |at: usize| {
            matches!(self.choice.senses.get(at), Some(None | Some(Sense::Role | Sense::ShiftRole | Sense::ShiftLeader)))
        };
        let office = row.cells.iter().enumerate().any(|(at, cell)| role(at) && is_leader(&cells::text(cell)));
        let of_row = office || crossed();
        for (mention, _) in mentions {
            let Some(mention) = gather.mentions.get_mut(*mention).filter(|mention| of_row || mention.leads) else { continue };
            if mention.leads && !mention.extra.contains_key("crew") {
                let at = At { row: mention.row, col: mention.col };
                gather.issue(at, Code::LeadsCrew, "");
                continue;
            }
            if let Some(Extra::List(crews)) = mention.extra.get("crew").cloned() {
                for crew in &crews {
                    mention.lead(crew);
                }
            }
        }
    }
}
