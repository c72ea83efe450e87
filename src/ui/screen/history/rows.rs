//! The entries as the list shows them: each as a sentence with its day and time, sorted into kinds, searched and filtered,
//! and put into lines under their days.

use std::collections::HashMap;

use chrono::{Datelike as _, NaiveDate, NaiveDateTime};
use uuid::Uuid;

use crate::domain::fold::{Query, SearchKey};
use crate::domain::{Minute, Op, Table, Zone};
use crate::lang::Lang;
use crate::store::Entry;
use crate::ui::widget::icon::Icon;

/// What one looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub enum Kind {
    #[default]
    All,
    People,
    Crews,
    Shifts,
    Training,
    Imports,
    Undone,
}

impl Kind {
    /// All of them, in their order.
    pub const ALL: [Self; 7] = [Self::All, Self::People, Self::Crews, Self::Shifts, Self::Training, Self::Imports, Self::Undone];

    /// Its name.
    pub fn name(self, lang: &Lang) -> String {
        match self {
            Self::All => lang.history_screen_all(),
            Self::People => lang.place_people(),
            Self::Crews => lang.place_crews(),
            Self::Shifts => lang.place_shifts(),
            Self::Training => lang.place_training(),
            Self::Imports => lang.history_screen_imports(),
            Self::Undone => lang.history_screen_undone(),
        }
    }

    /// Whether an entry is of it; what was taken back is also of the kind it was.
    pub fn holds(self, op: &Op) -> bool {
        match (self, op) {
            (Self::All, _) | (Self::Undone, Op::Undo { .. } | Op::Redo { .. } | Op::BringBack { .. } | Op::Restore { .. }) => true,
            (_, Op::Undo { of } | Op::Redo { of }) => self.holds(of),
            _ => of(op) == Some(self),
        }
    }
}

/// What an entry that is no undo is about.
fn of(op: &Op) -> Option<Kind> {
    match op {
        Op::Import { .. } => Some(Kind::Imports),
        Op::Join { .. } | Op::Leave { .. } | Op::Availability { .. } | Op::Pair { .. } | Op::SamePerson { .. } => {
            Some(Kind::People)
        }
        Op::Assign { .. }
        | Op::Unassign { .. }
        | Op::MoveShift { .. }
        | Op::CopyShift { .. }
        | Op::MakeShifts { .. }
        | Op::ChangeShifts { .. }
        | Op::DeleteShifts { .. }
        | Op::SplitShift { .. }
        | Op::MergeShifts { .. }
        | Op::State { .. }
        | Op::Swap { .. }
        | Op::Fill { .. }
        | Op::Rules { .. }
        | Op::HandOut { .. } => Some(Kind::Shifts),
        Op::MakeSessions { .. }
        | Op::Enrol { .. }
        | Op::GivePlace { .. }
        | Op::Unenrol { .. }
        | Op::Answer { .. }
        | Op::Attend { .. }
        | Op::Unattend { .. } => Some(Kind::Training),
        Op::Add { table, .. } | Op::Change { table, .. } | Op::Delete { table, .. } | Op::BringBack { table, .. } => match table {
            Table::Person | Table::Membership | Table::Availability | Table::Wish | Table::Pair => Some(Kind::People),
            Table::Crew | Table::Club | Table::Place | Table::Travel | Table::Handover => Some(Kind::Crews),
            Table::Shift | Table::Need | Table::Assignment | Table::Series | Table::Template | Table::Handout | Table::Rule => {
                Some(Kind::Shifts)
            }
            Table::Programme
            | Table::Module
            | Table::Session
            | Table::Enrolment
            | Table::Attendance
            | Table::Competence
            | Table::CompetenceRecord => Some(Kind::Training),
            Table::ImportBatch => Some(Kind::Imports),
            Table::Festival => None,
        },
        Op::NewFestival { .. }
        | Op::NextFestival { .. }
        | Op::Sample { .. }
        | Op::Salvage { .. }
        | Op::Restore { .. }
        | Op::Erase
        | Op::Erased { .. } => None,
        Op::Undo { of: inner } | Op::Redo { of: inner } => of(inner),
    }
}

/// The sign before an entry.
pub fn sign(op: &Op) -> Icon {
    match op {
        Op::Undo { .. } | Op::BringBack { .. } | Op::Restore { .. } => Icon::Undo,
        Op::Redo { .. } => Icon::Redo,
        Op::NewFestival { .. } | Op::NextFestival { .. } | Op::Sample { .. } | Op::Salvage { .. } => Icon::Flag,
        op => match of(op) {
            Some(Kind::People) => Icon::Person,
            Some(Kind::Crews) => Icon::Tent,
            Some(Kind::Shifts) => Icon::Calendar,
            Some(Kind::Training) => Icon::Training,
            Some(Kind::Imports) => Icon::Sheet,
            _ => Icon::Settings,
        },
    }
}

/// How it stands with taking an entry back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It stands, and can be taken back.
    Stands,
    /// It was taken back.
    TakenBack,
    /// It takes another one back.
    Undo,
    /// It does another one after all.
    Redo,
    /// The festival begins with it.
    Beginning,
    /// It erased a person, or was about one who was erased.
    Erased,
}

impl Standing {
    fn of(entry: &Entry) -> Self {
        match (&entry.op, entry.can_undo) {
            (_, true) => Self::Stands,
            (Op::Undo { .. }, false) => Self::Undo,
            (Op::Redo { .. }, false) => Self::Redo,
            (Op::NewFestival { .. } | Op::NextFestival { .. } | Op::Sample { .. } | Op::Salvage { .. }, false) => Self::Beginning,
            (Op::Erase | Op::Erased { others: false }, false) => Self::Erased,
            (_, false) => Self::TakenBack,
        }
    }
}

/// An entry as it is shown.
#[derive(Debug, Clone)]
pub struct Row {
    /// The entry.
    pub entry: Entry,
    /// What was done.
    pub sentence: String,
    /// When, on the festival's wall clock.
    pub at: NaiveDateTime,
    /// How it stands with taking it back.
    pub standing: Standing,
    /// What of it was changed, in few words; none when it was not asked for yet.
    pub detail: Option<String>,
    key: SearchKey,
}

impl Row {
    fn new(entry: Entry, lang: &Lang, zone: Zone) -> Self {
        let sentence = lang.sentence(&entry.op);
        let key = SearchKey::of_text(&format!("{sentence} {}", entry.author));
        let at = zone.local(Minute(entry.at.div_euclid(60_000)));
        Self { standing: Standing::of(&entry), entry, sentence, at, detail: None, key }
    }
}

/// Whether an entry's sentence does not say what it changed.
pub fn is_vague(op: &Op) -> bool {
    match op {
        Op::Change { .. } | Op::BringBack { .. } => true,
        Op::Undo { of } | Op::Redo { of } => is_vague(of),
        _ => false,
    }
}

/// Makes rows of entries; what was made before is used again. An entry becomes another only when a person is erased.
pub fn rows(entries: Vec<Entry>, before: Vec<Row>, lang: &Lang, zone: Zone) -> Vec<Row> {
    let mut known: HashMap<Uuid, Row> = before.into_iter().map(|row| (row.entry.id, row)).collect();
    let row = |entry: Entry| match known.remove(&entry.id) {
        Some(row) if row.entry.op == entry.op => Row { standing: Standing::of(&entry), entry, ..row },
        _ => Row::new(entry, lang, zone),
    };
    entries.into_iter().map(row).collect()
}

/// A line of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// The day of the entries below it.
    Day(NaiveDate),
    /// The entry of that place.
    Entry(usize),
}

/// The lines of those that fit, latest first.
pub fn lines(rows: &[Row], kind: Kind, search: &str) -> Vec<Line> {
    let query = Query::new(search);
    let mut lines = Vec::new();
    let mut day = None;
    for (at, row) in rows.iter().enumerate() {
        if !kind.holds(&row.entry.op) || !query.matches(&row.key) {
            continue;
        }
        if day != Some(row.at.date()) {
            day = Some(row.at.date());
            lines.push(Line::Day(row.at.date()));
        }
        lines.push(Line::Entry(at));
    }
    lines
}

/// A day as people speak of it: `I dag`, `I går`, `fredag 9. juli`; of another year with the year.
pub fn day_name(lang: &Lang, day: NaiveDate, today: NaiveDate) -> String {
    match (today - day).num_days() {
        0 => lang.history_screen_today(),
        1 => lang.history_screen_yesterday(),
        _ if day.year() == today.year() => lang.history_screen_day(lang.weekday(day), day.day(), lang.month(day.month())),
        _ => lang.date_long(day),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::lang::Language;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn entry(op: Op, at: i64) -> Entry {
        Entry { id: Uuid::now_v7(), op, at, author: "Bente".into(), number: 1, changes: 1, can_undo: true }
    }

    fn person(name: &str) -> Op {
        Op::Change { table: Table::Person, name: name.into() }
    }

    #[test]
    fn days_as_people_speak_of_them() {
        let today = day(2027, 7, 9);
        let say = |language, day| day_name(&Lang::new(language), day, today);
        assert_eq!(say(Language::Nb, today), "I dag");
        assert_eq!(say(Language::Nb, day(2027, 7, 8)), "I går");
        assert_eq!(say(Language::Nb, day(2027, 7, 2)), "fredag 2. juli");
        assert_eq!(say(Language::Sv, day(2027, 7, 2)), "fredag 2 juli");
        assert_eq!(say(Language::Nb, day(2026, 7, 3)), "fredag 3. juli 2026");
        assert_eq!(say(Language::En, day(2027, 7, 10)), "Saturday 10 July", "a clock that was wrong is no reason to fail");
    }

    #[test]
    fn an_undo_is_also_of_the_kind_that_was_undone() {
        let undo = Op::Undo { of: Box::new(Op::Redo { of: Box::new(person("Kari Moe")) }) };
        assert!(Kind::People.holds(&undo) && Kind::Undone.holds(&undo) && Kind::All.holds(&undo));
        assert!(!Kind::Shifts.holds(&undo) && !Kind::Undone.holds(&person("Kari Moe")));
        for table in Table::ALL {
            let op = Op::Add { table: *table, name: String::new() };
            let kinds = Kind::ALL.into_iter().filter(|kind| kind.holds(&op)).count();
            // What is about the festival as a whole has no kind of its own.
            let own = usize::from(*table != Table::Festival);
            assert_eq!(kinds, 1 + own, "{table:?}: all, and one of its own");
        }
    }

    #[test]
    fn under_their_days_by_the_festivals_clock() {
        // 23:30 UTC on 8 July is 01:30 on 9 July in Oslo.
        let late = day(2027, 7, 8).and_hms_opt(23, 30, 0).unwrap().and_utc().timestamp_millis();
        let entries = vec![entry(person("Åse Bjørnøy"), late), entry(person("Kari Moe"), late - 3 * 3_600_000)];
        let lang = Lang::new(Language::Nb);
        let rows = rows(entries, Vec::new(), &lang, Zone::default());
        let all = [Line::Day(day(2027, 7, 9)), Line::Entry(0), Line::Day(day(2027, 7, 8)), Line::Entry(1)];
        assert_eq!(lines(&rows, Kind::All, ""), all);
        assert_eq!(lines(&rows, Kind::All, "aase"), all.get(..2).unwrap());
        assert_eq!(lines(&rows, Kind::All, "bente moe").len(), 2, "the author is searched too");
        assert_eq!(lines(&rows, Kind::Training, ""), []);
    }
}
