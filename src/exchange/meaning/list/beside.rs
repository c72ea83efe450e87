//! What a row says beside who and when: where that is, that somebody is not there after all, or that it is one more place to
//! fill.

use super::super::gather::Gather;
use super::super::{Code, cells, names, places, when};
use super::{List, yes};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::is_value;
use crate::table::{Cell, Row};

/// Whether a remark changes who is on a shift, or whether there is one: `Sindre Dale i staden`.
fn is_change(text: &str) -> bool {
    let small = text.to_lowercase();
    let words: Vec<&str> = small.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    (1..5).any(|count| words.windows(count).any(|words| is_value("changes", &words.join(" "))))
}

impl List<'_> {
    /// The place that stands in one cell with the times: `fre 18-22 Bar`. Other words there are told.
    pub(super) fn beside_times(&self, gather: &mut Gather<'_>, row: &Row) -> Option<String> {
        let (at, cell) = self.cell(row, Sense::ShiftWhen).or_else(|| self.cell(row, Sense::ShiftTimes))?;
        self.place_beside(gather, row, at, cell)
    }

    pub(super) fn place_beside(&self, gather: &mut Gather<'_>, row: &Row, at: usize, cell: &Cell) -> Option<String> {
        let read = when::read(&cells::text(cell), &gather.frame);
        let place = match read.rest.as_slice() {
            [] => return None,
            // `Fri 16:00-20:00 (changeover)`
            [only] => Some(only).filter(|text| {
                text.starts_with(char::is_uppercase)
                    || places::is_place(text)
                    || cells::text(cell).contains(&format!("({text})")) && self.all_bracketed(at)
            }),
            _ => None,
        };
        let place = place.filter(|text| text.split_whitespace().count() <= 3 && !read.said.is_empty());
        // `(changeover)` is what the shift is, `(endret)` is none.
        let unsure = place.is_some_and(|text| !text.starts_with(char::is_uppercase) && !places::is_place(text));
        if (place.is_none() || unsure) && !read.said.is_empty() {
            let words = read.rest.join(" · ");
            gather.once(self.at(row, Some(at)), Code::Unclear, &words, words.clone());
        }
        place.cloned()
    }

    /// Whether all cells of a column end in brackets, so that these say what the shift is.
    fn all_bracketed(&self, column: usize) -> bool {
        let mut cells = self.table.rows.iter().filter_map(|row| row.cells.get(column)).filter(|cell| !cell.text.trim().is_empty());
        cells.all(|cell| cell.text.trim_end().ends_with(')'))
    }

    /// Tells of words beside somebody that they are not there, or not all the time: `syk`, `kommer 19`.
    pub(super) fn otherwise(&self, gather: &mut Gather<'_>, row: &Row) {
        let staffed = self.staffed_by(row);
        for (at, cell) in row.cells.iter().enumerate() {
            let sense = self.choice.senses.get(at).copied().flatten();
            let text = cells::text(cell);
            if staffed.is_some_and(|(staffed, _)| staffed == at) {
                continue;
            }
            let told = match sense {
                // `Kan: nei`
                _ if self.asks_if(at) && yes(cell) == Some(false) => true,
                Some(Sense::Reserve) if is_value("nobody_more", &text) => false,
                // `Trenger en til sammen med Astrid`
                Some(Sense::Note)
                    if names::open(&text).is_none() && text.split(' ').next().is_some_and(|word| is_value("seeks", word)) =>
                {
                    true
                }
                None | Some(Sense::Note | Sense::Reserve | Sense::Role) => {
                    let counted = self.choice.has(Sense::ShiftNeeded);
                    names::is_otherwise(&text) && names::open(&text).is_none()
                        || !counted && names::open(&text).is_some()
                        || is_change(&text)
                }
                Some(Sense::Confirmed) => names::is_otherwise(&text) || !text.is_empty() && yes(cell).is_none(),
                _ => false,
            };
            if told && !self.apart.contains(&at) {
                gather.issue(self.at(row, Some(at)), Code::Unclear, text);
            }
        }
    }

    /// Whether a row is somebody who was asked to come and said no, or nothing yet, which is told.
    pub(super) fn is_declined(&self, gather: &mut Gather<'_>, row: &Row) -> bool {
        let invited = |at: usize| self.table.columns.get(at).is_some_and(|column| is_value("invited", &column.header));
        let Some((at, cell)) = self.cell(row, Sense::Confirmed).filter(|(at, _)| invited(*at)) else { return false };
        let text = cells::text(cell);
        if is_value("unanswered", &text) {
            gather.issue(self.at(row, Some(at)), Code::Unclear, text);
            return true;
        }
        yes(cell) == Some(false)
    }

    /// Whether a row says that whoever it is of is not on the shift: they said no, or nothing yet.
    pub(super) fn is_off(&self, row: &Row) -> bool {
        let Some((at, cell)) = self.cell(row, Sense::Confirmed) else { return false };
        let text = cells::text(cell);
        let header = self.table.columns.get(at).map(|column| fold(&column.header)).unwrap_or_default();
        let asked = matches!(header.as_str(), "svar" | "kommer" | "kjem" | "deltar" | "deltek" | "answer" | "coming" | "rsvp");
        is_value("withdrawn", &text) || asked && yes(cell) == Some(false) && !is_value("unanswered", &text)
    }

    /// Whether a header asks if somebody can or comes.
    fn asks_if(&self, at: usize) -> bool {
        let header = self.table.columns.get(at).map(|column| fold(&column.header)).unwrap_or_default();
        matches!(header.as_str(), "kan" | "svar" | "kommer" | "kjem" | "can" | "answer" | "deltar" | "passer")
    }

    /// Whether a row says where and not who, nor anything else: one more place under the times above.
    pub(super) fn is_open_post(&self, row: &Row) -> bool {
        let counts = |at: usize| matches!(self.choice.senses.get(at), Some(Some(Sense::ShiftLength | Sense::Sum)));
        let filled = row.cells.iter().enumerate().filter(|(at, cell)| !cell.text.trim().is_empty() && !counts(*at));
        let of_post =
            |at: usize| matches!(self.choice.senses.get(at), Some(Some(Sense::ShiftPlace | Sense::ShiftRole | Sense::ShiftCrew)));
        let mut filled = filled.map(|(at, _)| of_post(at)).peekable();
        self.choice.has_name() && filled.peek().is_some() && filled.all(|post| post)
    }
}
