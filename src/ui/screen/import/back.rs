//! A workbook of the plan that comes back after somebody edited it: what was changed in it, what was changed here since, and
//! what was changed in both places. Nothing is written before the one button; one undo takes it all back.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::{Edit, Ids, Op, Person, PersonId, Record as _, Snapshot, Table, act, named};
use crate::exchange::round_trip::{self, Answers, BackError, Book, Difference, Outcome, Why};
use crate::ui::screen::Cx;

/// One thing that is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What kind of thing it is.
    pub fate: Fate,
    /// What it is, in words.
    pub words: String,
    /// Of what was changed in both places: its place among these, where it can be as in the sheet.
    pub conflict: Option<usize>,
}

/// What a thing comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Fate {
    Changed,
    Removed,
    Both,
    Unclear,
    Refused,
    Since,
}

impl Fate {
    /// In the order they are told.
    pub const ALL: [Self; 6] = [Self::Changed, Self::Removed, Self::Both, Self::Unclear, Self::Refused, Self::Since];
}

/// Who a name of the sheet may be, the likeliest first, and who it is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Asked {
    pub who: Vec<PersonId>,
    pub is: Option<Meant>,
}

/// Who is meant by a name of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meant {
    /// Somebody of the festival.
    Person(PersonId),
    /// Somebody new.
    New,
    /// Nobody: its rows stay out.
    Leave,
}

impl Asked {
    /// Whether somebody said who it is.
    pub fn is_answered(&self) -> bool {
        self.is.is_some()
    }
}

/// What a workbook says, against the festival.
#[derive(Debug)]
pub struct BackPreview {
    book: Option<Arc<Book>>,
    file: String,
    /// What differs, or why it cannot be told.
    pub difference: Result<Difference, BackError>,
    /// What would be written.
    pub outcome: Option<Outcome>,
    /// What the leader has said.
    pub answers: Answers,
    /// Those who are new, by the name that is written.
    new: BTreeMap<String, Person>,
    /// Names that nobody has, or more than one, with who it may be and who it is.
    pub asked: BTreeMap<String, Asked>,
    /// All that is told.
    pub told: Vec<Told>,
    revision: i64,
}

impl BackPreview {
    /// What a workbook says, or that it says nothing.
    pub fn new(book: Result<Arc<Book>, BackError>, file: String, cx: Cx<'_>) -> Self {
        let (book, why) = match book {
            Ok(book) => (Some(book), BackError::NoRows),
            Err(why) => (None, why),
        };
        let mut preview = Self {
            book,
            file,
            difference: Err(why),
            outcome: None,
            answers: Answers::default(),
            new: BTreeMap::new(),
            asked: BTreeMap::new(),
            told: Vec::new(),
            revision: 0,
        };
        preview.compare(cx);
        preview
    }

    /// The festival may have changed.
    pub fn refresh(&mut self, cx: Cx<'_>) {
        if self.revision != cx.data.revision {
            self.compare(cx);
        }
    }

    /// Whether what stood on rows that are gone goes too.
    pub fn take_removed(&mut self, removed: bool, cx: Cx<'_>) {
        self.answers.removed = removed;
        self.compare(cx);
    }

    /// Whether what was changed in both places is to be as in the sheet: one of these, or all.
    pub fn take_theirs(&mut self, which: Option<usize>, theirs: bool, cx: Cx<'_>) {
        let Ok(difference) = &self.difference else { return };
        for (at, conflict) in difference.conflicts.iter().enumerate() {
            if which.is_some_and(|which| which != at) || conflict.take.is_none() {
                continue;
            }
            let key = (conflict.at.clone(), conflict.field);
            if theirs {
                let _ = self.answers.theirs.insert(key);
            } else {
                let _ = self.answers.theirs.remove(&key);
            }
        }
        self.compare(cx);
    }

    /// Who a name of the sheet is, on all its rows; once more takes it back.
    pub fn means(&mut self, written: &str, meant: Meant, cx: Cx<'_>) {
        let (Some(book), Some(asked)) = (&mut self.book, self.asked.get_mut(written)) else { return };
        asked.is = (asked.is != Some(meant)).then_some(meant);
        let _ = self.new.remove(written);
        let person = match asked.is {
            Some(Meant::Person(person)) => Some(person),
            Some(Meant::New) => {
                let person = Person { id: Ids::System.next(), ..act::people::draft(written) };
                let id = person.id;
                let _ = self.new.insert(written.to_owned(), person);
                Some(id)
            }
            Some(Meant::Leave) | None => None,
        };
        Arc::make_mut(book).means(written, person);
        self.compare(cx);
    }

    /// Whether what was changed in both places is to be as in the sheet.
    pub fn takes(&self, conflict: usize) -> bool {
        let conflict = self.difference.as_ref().ok().and_then(|difference| difference.conflicts.get(conflict));
        conflict.is_some_and(|conflict| self.answers.takes(conflict))
    }

    /// How many conflicts can be as in the sheet, and how many are to be.
    pub fn conflicts(&self) -> (usize, usize) {
        let Ok(difference) = &self.difference else { return (0, 0) };
        let open = difference.conflicts.iter().filter(|conflict| conflict.take.is_some()).count();
        (open, difference.conflicts.len() - difference.kept(&self.answers))
    }

    /// How many of the changes take something away.
    pub fn taken_away(&self) -> usize {
        if self.answers.removed { self.count(Fate::Removed) } else { 0 }
    }

    /// How many things stay out: what is not understood, what cannot be done, what is gone from the sheet and stays here.
    pub fn left_out(&self) -> usize {
        self.count(Fate::Unclear) + self.count(Fate::Refused)
    }

    /// Whether the leader has answered anything.
    pub fn is_answered(&self) -> bool {
        self.answers != Answers::default() || self.asked.values().any(Asked::is_answered)
    }

    /// How many names wait for somebody to say whose they are.
    pub fn open_questions(&self) -> usize {
        self.asked.values().filter(|asked| !asked.is_answered()).count()
    }

    /// How many things come to that.
    pub fn count(&self, fate: Fate) -> usize {
        self.told.iter().filter(|told| told.fate == fate).count()
    }

    /// How many changes would be written.
    pub fn coming(&self) -> usize {
        if self.outcome.as_ref().is_none_or(|outcome| outcome.edit.is_empty()) {
            return 0;
        }
        (self.count(Fate::Changed) + self.taken_away() + self.conflicts().1).saturating_sub(self.count(Fate::Refused))
    }

    fn compare(&mut self, cx: Cx<'_>) {
        let lang = cx.lang;
        self.revision = cx.data.revision;
        let with_new = self.with_new(cx);
        let data = with_new.as_ref().unwrap_or(cx.data);
        if let Some(book) = &mut self.book {
            // Who was meant and is gone since is asked about anew.
            let gone = |asked: &mut Asked| match asked.is {
                Some(Meant::Person(id)) => data.people.get(id).is_none(),
                Some(Meant::New | Meant::Leave) => false,
                None => true,
            };
            for (written, asked) in self.asked.extract_if(.., |_, asked| gone(asked)) {
                if asked.is.is_some() {
                    Arc::make_mut(book).means(&written, None);
                }
            }
            self.difference = round_trip::compare(book, data);
        }
        self.told.clear();
        self.outcome = None;
        let Ok(difference) = &self.difference else { return };
        let unknown = difference.unclear.iter().filter_map(|unclear| match &unclear.why {
            Why::Person(written) => Some(written),
            _ => None,
        });
        let people = named::Book::of(data.people.iter());
        for written in unknown {
            let who = people.may_be(written);
            let _ = self.asked.entry(written.clone()).or_insert(Asked { who, is: None });
        }
        let mut outcome = round_trip::edit(data, &mut Ids::System, difference, &self.answers, &self.file, cx.today());
        let mut told = |fate, words| self.told.push(Told { fate, words, conflict: None });
        difference.changes.iter().for_each(|change| told(Fate::Changed, lang.change(change, data)));
        difference.removed.iter().for_each(|change| told(Fate::Removed, lang.change(change, data)));
        for (at, conflict) in difference.conflicts.iter().enumerate() {
            let can = conflict.take.is_some();
            let end = if can { String::new() } else { format!(" {}", lang.back_conflict_cannot()) };
            let words = format!("{}{end}", lang.conflict(conflict));
            self.told.push(Told { fate: Fate::Both, words, conflict: can.then_some(at) });
        }
        let mut told = |fate, words| self.told.push(Told { fate, words, conflict: None });
        difference.unclear.iter().for_each(|unclear| told(Fate::Unclear, lang.unclear(unclear, data, &people)));
        for (change, why) in &outcome.refused {
            told(Fate::Refused, lang.back_refused(lang.change(change, data), lang.cannot(why)));
        }
        difference.since.iter().for_each(|since| told(Fate::Since, lang.since(since, data)));
        if !self.new.is_empty() {
            let mut edit = Edit::new(outcome.edit.op.clone());
            self.new.values().for_each(|person| edit.insert(person));
            if let Op::Import { added, .. } = &mut edit.op {
                *added += i64::try_from(self.new.len()).unwrap_or(0);
            }
            edit.writes.append(&mut outcome.edit.writes);
            outcome.edit = edit;
        }
        self.outcome = Some(outcome);
    }

    /// The festival with those of the sheet who are new, if any are.
    fn with_new(&self, cx: Cx<'_>) -> Option<Snapshot> {
        if self.new.is_empty() {
            return None;
        }
        let mut data = cx.data.clone();
        for person in self.new.values() {
            data.put(Table::Person, person.cells()).ok()?;
        }
        data.reindex();
        Some(data)
    }
}
