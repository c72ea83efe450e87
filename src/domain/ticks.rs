//! Sheets that are ticked with a pen, and the quick way to type the ticks back in. A sheet is a crew's shifts of one festival
//! day; its rows are numbered from one, and its mark is made from who stands on which row. So what was typed can only reach
//! the rows that were printed: a plan that has changed has another mark, and one that was handed out is found again for good.
//!
//! What is typed, letter case aside:
//!
//! ```text
//! ticks  = item *( gap item )
//! item   = rows [ word ]
//! rows   = number [ "-" number ]        ; 14, or 1-9: from the first to the last
//! word   = "-" / "x"                    ; did not come
//!        / "syk" / "sjuk" / "sick"      ; did not come, with good reason
//!        / ( late / early ) minutes     ; came so late, went so early; both may be said
//! late   = "sen" / "sein" / "late"      ; sent, seint, for sen …: what begins so
//! early  = "tidl" / "tidi" / "tidleg" / "early"
//! gap    = *( " " / "," / ";" )         ; also between rows and word, and word and minutes
//! ```
//!
//! The list of a course is typed in the same way, for one evening at a time; see [`crate::domain::act::training::tick_rows`].
//! Its mark is made from who stands on it, and may be typed before the rows.
//!
//! Rows without a word were there as planned: `14 3- 7 sen20` says that 14 came, 3 did not, and 7 came twenty minutes late.
//! Rows that are not typed stay as they are.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use uuid::Uuid;

use super::act::Cannot;
use super::handout::{Handout, Line};
use super::id::{AssignmentId, CrewId, PersonId, ProgrammeId, ShiftId};
use super::shift::AssignmentState;
use super::snapshot::Snapshot;
use super::time::Minute;

/// A sheet to tick on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TickSheet {
    /// What stands on it, to be typed: `K7Q-2MF`.
    pub mark: String,
    /// Whose shifts.
    pub crew: CrewId,
    /// Of which festival day.
    pub day: NaiveDate,
    /// Who stands on row 1, 2 …, shift by shift.
    pub rows: Vec<AssignmentId>,
}

/// How it was with somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tick {
    /// There, away, away with good reason.
    pub state: AssignmentState,
    /// Minutes that they came late.
    pub late: i64,
    /// Minutes that they went early.
    pub early: i64,
}

/// Why ticks are refused; nothing is written then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TickError {
    /// There is no tick in it.
    #[error("nothing was typed")]
    Empty,
    /// A word that means nothing.
    #[error("{0:?} is no tick")]
    Word(String),
    /// The sheet has no such row.
    #[error("there is no row {row}, the last is {last}")]
    NoSuchRow {
        /// The row.
        row: usize,
        /// The last there is.
        last: usize,
    },
    /// A row is told of twice.
    #[error("row {0} stands there twice")]
    Twice(usize),
    /// Who stood on the row is no longer on that shift.
    #[error("row {0} is gone")]
    Gone(usize),
    /// The mark before the rows is that of another list, or of this one before somebody came to it.
    #[error("{0} is another list")]
    OtherList(String),
    /// It cannot be so with the row.
    #[error("row {row}: {why}")]
    Cannot {
        /// The row.
        row: usize,
        /// Why.
        why: Cannot,
    },
}

/// The sheets of a crew as the plan stands, by day.
pub fn sheets(data: &Snapshot, crew: CrewId) -> Vec<TickSheet> {
    by_day(data, crew, &lines(data, crew))
}

/// The sheet with that mark, of a plan as it stands or as it was handed out.
pub fn find(data: &Snapshot, typed: &str) -> Option<TickSheet> {
    let wanted = plain(typed);
    let of = |sheets: Vec<TickSheet>| sheets.into_iter().find(|sheet| plain(&sheet.mark) == wanted);
    let standing = data.crews.iter().find_map(|crew| of(sheets(data, crew.id)));
    let handed = |handout: &Handout| of(by_day(data, handout.crew, &handout.plan));
    standing.or_else(|| data.handouts.iter().rev().find_map(handed))
}

/// What was typed, row by row. A row said alone stands over the same row among several: in `1-9 3-` all came but the third.
///
/// # Errors
/// [`TickError`], for the first thing that means nothing or is there twice.
pub fn parse(typed: &str, last: usize) -> Result<BTreeMap<usize, Tick>, TickError> {
    let mut all: BTreeMap<usize, Tick> = BTreeMap::new();
    let mut current: Vec<usize> = Vec::new();
    // The rows that were said among several, and not alone yet.
    let mut among: BTreeSet<usize> = BTreeSet::new();
    let mut waiting: Option<String> = None;
    for piece in pieces(typed) {
        if let Some(word) = waiting.take() {
            let minutes = piece.parse::<i64>().ok().filter(|minutes| (1..1440).contains(minutes));
            let minutes = minutes.ok_or_else(|| TickError::Word(format!("{word} {piece}")))?;
            for row in &current {
                if let Some(tick) = all.get_mut(row) {
                    minuted((*row, tick), &word, minutes)?;
                }
            }
        } else if piece.starts_with(|c: char| c.is_ascii_digit()) {
            current.clear();
            let (first, end) = rows(&piece).ok_or_else(|| TickError::Word(piece.clone()))?;
            if let Some(row) = [first, end].into_iter().find(|row| !(1..=last).contains(row)) {
                return Err(TickError::NoSuchRow { row, last });
            }
            for row in first..=end {
                let several = end > first;
                match (all.contains_key(&row), several, among.contains(&row)) {
                    (true, true, false) => continue,
                    (true, false, true) => drop(among.remove(&row)),
                    (true, ..) => return Err(TickError::Twice(row)),
                    (false, true, _) => drop(among.insert(row)),
                    (false, false, _) => {}
                }
                let _ = all.insert(row, Tick { state: AssignmentState::Present, late: 0, early: 0 });
                current.push(row);
            }
        } else if let Some(state) = state(&piece).filter(|_| !current.is_empty()) {
            for row in &current {
                match all.get_mut(row) {
                    Some(tick) if *tick == (Tick { state: AssignmentState::Present, late: 0, early: 0 }) => tick.state = state,
                    _ => return Err(TickError::Twice(*row)),
                }
            }
        } else if (is_late(&piece) || is_early(&piece)) && !current.is_empty() {
            waiting = Some(piece);
        } else if piece != "for" && piece != "før" && piece != "för" {
            return Err(TickError::Word(piece));
        }
    }
    match waiting {
        Some(word) => Err(TickError::Word(word)),
        None if all.is_empty() => Err(TickError::Empty),
        None => Ok(all),
    }
}

fn minuted((row, tick): (usize, &mut Tick), word: &str, minutes: i64) -> Result<(), TickError> {
    let at = if is_late(word) { &mut tick.late } else { &mut tick.early };
    if *at != 0 || tick.state != AssignmentState::Present {
        return Err(TickError::Twice(row));
    }
    *at = minutes;
    Ok(())
}

/// Rows, words and minutes one by one: `7sen20` is three of them, `3-` two.
fn pieces(typed: &str) -> Vec<String> {
    let typed = typed.to_lowercase().replace(['–', '—', '−'], "-");
    let mut all = Vec::new();
    for part in typed.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '.')) {
        let mut piece = String::new();
        for letter in part.chars() {
            let row = |c: char| c.is_ascii_digit() || c == '-';
            let breaks = piece.chars().last().is_some_and(|last| row(last) != row(letter));
            if breaks {
                all.push(std::mem::take(&mut piece));
            }
            piece.push(letter);
        }
        all.push(piece);
    }
    // A line behind a number, or alone, is the word for away; between two numbers it is a range.
    let mut split = Vec::new();
    for piece in all.into_iter().filter(|piece| !piece.is_empty()) {
        match piece.strip_suffix('-') {
            Some(rows) if !rows.is_empty() => split.extend([rows.to_owned(), "-".to_owned()]),
            _ => split.push(piece),
        }
    }
    split
}

/// The first and the last row; none where the numbers are no range.
fn rows(piece: &str) -> Option<(usize, usize)> {
    let number = |text: &str| text.parse::<usize>().ok();
    match piece.split_once('-') {
        None => number(piece).map(|row| (row, row)),
        Some((first, last)) => number(first).zip(number(last)).filter(|(first, last)| first <= last),
    }
}

fn state(word: &str) -> Option<AssignmentState> {
    match word {
        "-" | "x" => Some(AssignmentState::Absent),
        "syk" | "sjuk" | "sick" => Some(AssignmentState::Excused),
        _ => None,
    }
}

fn is_late(word: &str) -> bool {
    ["sen", "sein", "late"].iter().any(|late| word.starts_with(late))
}

fn is_early(word: &str) -> bool {
    ["tidl", "tidi", "early"].iter().any(|early| word.starts_with(early))
}

/// Who is, or was to be, on a crew's shifts: also who did not come, so that a tick moves no row.
fn lines(data: &Snapshot, crew: CrewId) -> Vec<Line> {
    let stands = |state: AssignmentState| state.counts() || matches!(state, AssignmentState::Absent | AssignmentState::Excused);
    data.shifts
        .iter()
        .filter(|shift| shift.crew == crew)
        .flat_map(|shift| {
            let whole = shift.when.span();
            let rows = data.needs_of(shift.id).flat_map(|need| data.assignments_to(need.id));
            rows.filter(move |row| stands(row.state)).map(move |row| {
                let span = row.planned(whole);
                Line { assignment: row.id, person: row.person, shift: shift.id, from: span.from, to: span.to }
            })
        })
        .collect()
}

fn by_day(data: &Snapshot, crew: CrewId, lines: &[Line]) -> Vec<TickSheet> {
    let Some(festival) = data.festival() else { return Vec::new() };
    // A shift is on one sheet, though some come to it after the night's end: that of the first to come.
    let mut begins: BTreeMap<ShiftId, Minute> = BTreeMap::new();
    for line in lines {
        let begin = begins.entry(line.shift).or_insert(line.from);
        *begin = line.from.min(*begin);
    }
    let begin = |line: &Line| begins.get(&line.shift).copied().unwrap_or(line.from);
    let mut sorted: Vec<&Line> = lines.iter().collect();
    sorted.sort_by_key(|line| (begin(line), line.shift, line.from, line.to, line.assignment));
    let mut days: BTreeMap<NaiveDate, Vec<AssignmentId>> = BTreeMap::new();
    for line in sorted {
        days.entry(festival.zone.festival_day(begin(line), festival.day_cut)).or_default().push(line.assignment);
    }
    days.into_iter().map(|(day, rows)| TickSheet { mark: mark(crew, day, &rows), crew, day, rows }).collect()
}

fn mark(crew: CrewId, day: NaiveDate, rows: &[AssignmentId]) -> String {
    let mut letters = Letters::new();
    letters.take(Uuid::from(crew).as_bytes());
    letters.take(day.to_string().as_bytes());
    for row in rows {
        letters.take(Uuid::from(*row).as_bytes());
    }
    letters.mark()
}

/// The mark of the list of a course with these people on row 1, 2 …
pub fn list_mark(programme: ProgrammeId, rows: &[PersonId]) -> String {
    let mut letters = Letters::new();
    letters.take(Uuid::from(programme).as_bytes());
    for row in rows {
        letters.take(Uuid::from(*row).as_bytes());
    }
    letters.mark()
}

/// The mark before typed rows, if there is one, and the rows.
pub fn marked(typed: &str) -> (Option<&str>, &str) {
    let typed = typed.trim_start();
    let (first, rest) = typed.split_once(|c: char| c.is_whitespace()).unwrap_or((typed, ""));
    let like = |(at, c): (usize, char)| if at == 3 { c == '-' } else { c.is_ascii_alphanumeric() };
    let is = first.len() == 7 && first.chars().enumerate().all(like) && first.contains(|c: char| c.is_ascii_alphabetic());
    if is { (Some(first), rest) } else { (None, typed) }
}

/// Whether two marks are the same, however they are typed.
pub fn same_mark(one: &str, other: &str) -> bool {
    plain(one) == plain(other)
}

/// Six letters from all that a sheet says.
struct Letters(u64);

impl Letters {
    // FNV-1a: it need not withstand anybody, only be the same tomorrow.
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn take(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// What looks alike on paper (0 and O, 1 and I) is not among the letters.
    fn mark(&self) -> String {
        const LETTERS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        let hash = self.0 ^ (self.0 >> 32);
        let letter = |at: u32| {
            let at = usize::try_from((hash >> (at * 5)) & 31).unwrap_or(0);
            LETTERS.get(at).map_or('2', |letter| char::from(*letter))
        };
        let text: String = (0..6).map(letter).collect();
        let (first, last) = text.split_at(3);
        format!("{first}-{last}")
    }
}

fn plain(mark: &str) -> String {
    mark.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn said(typed: &str) -> String {
        match parse(typed, 20) {
            Ok(all) => {
                let tick = |(row, tick): (usize, Tick)| format!("{row}:{}:{}:{}", tick.state.name(), tick.late, tick.early);
                all.into_iter().map(tick).collect::<Vec<_>>().join(" ")
            }
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn what_is_typed() {
        for typed in ["14 3- 7 sen20", "14,3-,7sen20", "3 - 14; 7 for sent 20", "7 SEN 20 14 3x", "14. 3– 7 sein20"] {
            assert_eq!(said(typed), "3:absent:0:0 7:present:20:0 14:present:0:0", "{typed}");
        }
        // One row alone stands over the same row among several, whichever is said first.
        let right = "1:present:0:0 2:absent:0:0 3:present:20:0 4:present:0:0";
        for typed in ["1-4 2- 3 sen20", "2- 3 sen20 1-4", "2- 1-4 3 sen20"] {
            assert_eq!(said(typed), right, "{typed}");
        }
        assert_eq!(said("1-3"), "1:present:0:0 2:present:0:0 3:present:0:0");
        assert_eq!(said("1-2- 4syk"), "1:absent:0:0 2:absent:0:0 4:excused:0:0");
        assert_eq!(said("5 sen10 tidlig15"), "5:present:10:15");
        assert_eq!(said("1-2 tidig5"), "1:present:0:5 2:present:0:5");
    }

    #[test]
    fn what_is_refused() {
        for (typed, why) in [
            ("", "nothing was typed"),
            (" , ;", "nothing was typed"),
            ("21", "there is no row 21, the last is 20"),
            ("0", "there is no row 0, the last is 20"),
            ("9-21", "there is no row 21, the last is 20"),
            ("9-3", "\"9-3\" is no tick"),
            ("3 4 3", "row 3 stands there twice"),
            ("1-4 3- 3", "row 3 stands there twice"),
            ("1-4 4-6", "row 4 stands there twice"),
            ("3- sen20", "row 3 stands there twice"),
            ("3 sen20 -", "row 3 stands there twice"),
            ("3 sen20 sen30", "row 3 stands there twice"),
            ("7 sen", "\"sen\" is no tick"),
            ("7 sen kaffe", "\"sen kaffe\" is no tick"),
            ("7 sen 0", "\"sen 0\" is no tick"),
            ("- 7", "\"-\" is no tick"),
            ("sen20 7", "\"sen\" is no tick"),
            ("7 kaffe", "\"kaffe\" is no tick"),
            ("1-2-3", "\"1-2-3\" is no tick"),
            ("99999999999999999999999", "\"99999999999999999999999\" is no tick"),
        ] {
            assert_eq!(said(typed), why, "{typed:?}");
        }
    }
}
