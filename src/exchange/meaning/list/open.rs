//! How many a row's shift takes, and how many of these places are open: by a number, by how it is staffed, by a blank where a
//! name would stand.

use super::super::gather::Gather;
use super::super::{Code, cells, names};
use super::{List, Running, once};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::is_value;
use crate::table::Row;

/// A number of people: `3`, `3 stk`, `2 pers`.
fn count(text: &str) -> Result<usize, std::num::ParseIntError> {
    // `2/4`, `2 av 4`: two of the four are there.
    if let Some((_, whole)) = share_of(text) {
        return Ok(whole);
    }
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default().trim_end_matches(".0");
    if words.all(|word| is_value("of_people", &fold(word))) { first.parse() } else { text.parse() }
}

/// How many of how many, at the beginning of a cell that says how a shift is staffed: `2/4 - mangler 2`, `3 av 3 OK`.
pub(in crate::exchange::meaning) fn share_of(text: &str) -> Option<(usize, usize)> {
    let number = |text: &str| {
        let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
        let rest = text.get(digits.len()..).unwrap_or_default().trim_start();
        digits.parse::<usize>().ok().filter(|number| *number < 200).map(|number| (number, rest.to_owned()))
    };
    let (some, rest) = number(text.trim())?;
    let rest = ["/", "av ", "of "].iter().find_map(|sign| rest.strip_prefix(sign))?;
    let (whole, rest) = number(rest.trim_start())?;
    let rest = rest.trim_matches(|c: char| c.is_whitespace() || "-–—,.()!".contains(c));
    let said = rest.is_empty() || names::open(rest).is_some() || ["yes", "no"].iter().any(|list| is_value(list, rest));
    (some <= whole && whole > 0 && said).then_some((some, whole))
}

impl List<'_> {
    /// The open places of a row that says nothing else, under a shift: `trenger en til` as a remark, or its number in a list for
    /// people to put their names down.
    pub(super) fn open_alone(&self, row: &Row, running: &Running) -> usize {
        let mut filled = row.cells.iter().enumerate().filter(|(_, cell)| !cell.text.trim().is_empty());
        let (Some((at, cell)), None) = (filled.next(), filled.next()) else { return 0 };
        let text = cells::text(cell);
        let number = || {
            let header = self.table.columns.get(at).map(|column| fold(&column.header)).unwrap_or_default();
            let counts = matches!(header.as_str(), "" | "nr" | "nr." | "#" | "no" | "plass" | "plass nr");
            counts && at == 0 && running.heading.stretch.is_some() && text.trim_end_matches(['.', ')']).parse::<u8>().is_ok()
        };
        let beside = matches!(self.choice.senses.get(at), Some(None | Some(Sense::Note))) && running.last.is_some();
        match names::open(&text).filter(|_| beside && at > 0) {
            Some(open) => open,
            None => usize::from(number()),
        }
    }

    /// The open places of a row.
    pub(super) fn open(&self, gather: &mut Gather<'_>, row: &Row, shift: usize, filled: usize, open: usize, when_text: bool) {
        let name_at = self.choice.of(Sense::FullName).next().or_else(|| self.choice.of(Sense::Given).next());
        if let Some((at, cell)) = self.cell(row, Sense::ShiftNeeded)
            && let Ok(needed) = count(&cells::text(cell))
            && needed < 1000
        {
            if filled > needed {
                gather.issue(self.at(row, Some(at)), Code::OverCapacity, format!("{filled} > {needed}"));
            }
            gather.takes(shift, needed);
            return;
        }
        // `Status` with `2/4 - mangler 2`.
        if let Some((at, whole)) = self.staffed_by(row) {
            gather.takes(shift, whole);
            if whole > filled {
                gather.issue(self.at(row, Some(at)), Code::Unfilled, "");
            }
            return;
        }
        // Behind its times a blank name is an open place.
        let unnamed = filled == 0 && open == 0 && (!when_text || self.is_behind()) && self.choice.has_name();
        let open = if unnamed { 1 } else { open };
        if open > 0 {
            // An open place under a number that counts it already.
            let counted =
                self.choice.has(Sense::ShiftNeeded) && gather.shifts.get(shift).is_some_and(|shift| shift.needed.is_some());
            if !counted {
                gather.needs(shift, open);
                if when_text && !self.is_behind() {
                    let _ = gather.opened.insert(shift);
                }
            }
            gather.issue(self.at(row, name_at), Code::Unfilled, "");
        }
    }

    /// Whether the names stand behind the times, as in a list of shifts.
    pub(super) fn is_behind(&self) -> bool {
        let name = self.choice.of(Sense::FullName).next().or_else(|| self.choice.of(Sense::Given).next());
        name.is_some_and(|name| self.choice.of(Sense::ShiftWhen).any(|when| when < name))
    }

    /// How many a row says that its shift takes, in a column of how many of how many; and that column.
    pub(super) fn staffed_by(&self, row: &Row) -> Option<(usize, usize)> {
        let at = once(&self.asked.staffed, (), || self.staffed())?;
        let (_, whole) = row.cells.get(at).and_then(|cell| share_of(&cells::text(cell)))?;
        Some((at, whole))
    }

    /// The column that says of nearly every row how many of how many are there.
    fn staffed(&self) -> Option<usize> {
        let free = |at: &usize| matches!(self.choice.senses.get(*at), Some(None | Some(Sense::Confirmed | Sense::Sum)));
        let said = |at: &usize| {
            let cells =
                self.table.rows.iter().filter_map(|row| row.cells.get(*at)).map(cells::text).filter(|text| !text.is_empty());
            let (mut all, mut some, mut said) = (0, 0, false);
            for text in cells {
                all += 1;
                some += usize::from(share_of(&text).is_some());
                said |= share_of(&text).is_some() && text.chars().any(char::is_alphabetic);
            }
            // Figures alone may be days: `2/7`.
            some > 1 && said && some * 10 >= all * 7
        };
        (0..self.table.columns.len()).filter(free).find(said)
    }
}
